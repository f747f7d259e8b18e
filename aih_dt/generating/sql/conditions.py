"""Conditions as SQL.

A condition is only ever *true* for a row, or not: it is made of comparisons that a null makes null, joined by ``AND``
and ``OR``, without ``NOT`` and without ``<>``, so that a null can never make one true. A null stands for a term's
special value: an input or computed term that is missing, an output that was not asked. Numbers are whole counts of the
term's last decimal place; computed terms have a top and a bottom.
"""

from fractions import Fraction

from aih_dt.generating.exactness import Whole
from aih_dt.generating.sql.dialect import Dialect
from aih_dt.model import Term, TermType, Value
from aih_dt.semantics.domain import Dense, Domain, Grid
from aih_dt.semantics.valueset import Span, ValueSet

TOP = "__top"
BOTTOM = "__bottom"

WHOLE = 2**63
"""Whole numbers of smaller size fit a ``BIGINT``."""

WIDEST = 10**37
"""Whole numbers of smaller size fit the widest exact type of every dialect, with a digit to spare."""


def text(value: str) -> str:
    """A string literal."""
    return "'" + value.replace("'", "''") + "'"


def literal(value: Value, term: Term) -> str:
    """A known value of an input or output."""
    if isinstance(value, str):
        return {"yes": "TRUE", "no": "FALSE"}[value] if term.type is TermType.BOOLEAN else text(value)
    if isinstance(value, int):
        return str(value)
    raise TypeError(f"{term.name} has no literal {value}")


def condition(term: Term, wanted: ValueSet, domain: Domain, dialect: Dialect, *, wide: bool) -> str:
    """An expression that is true when the term's value is in ``wanted``; ``TRUE`` when it always is. ``wide``: the
    products of the computed term do not fit a ``BIGINT``."""
    if wanted == domain.full:
        return "TRUE"
    column = dialect.quoted(term.name)
    tests: list[str] = []
    if isinstance(domain, Dense):
        top, bottom = dialect.quoted(term.name + TOP), dialect.quoted(term.name + BOTTOM)
        tests = [_dense(top, bottom, span, domain, dialect, wide=wide) for span in wanted.spans]
        column = bottom
    elif isinstance(domain, Grid):
        tests = [_grid(column, span, domain) for span in wanted.spans]
    else:
        known = [literal(member, term) for member in domain.members if member in wanted.names]
        if known:
            tests = [f"{column} = {known[0]}" if len(known) == 1 else f"{column} IN ({', '.join(known)})"]
    if wanted.specials:
        tests.append(f"{column} IS NULL")
    if not tests:
        return "FALSE"
    return tests[0] if len(tests) == 1 else f"({' OR '.join(tests)})"


def _grid(column: str, span: Span, domain: Grid) -> str:
    low, high = int(span[0][0]), int(span[1][0]) - 1
    if low == high:
        return f"{column} = {low}"
    if low == domain.low:
        return f"{column} <= {high}"
    if high == domain.high:
        return f"{column} >= {low}"
    return f"{column} BETWEEN {low} AND {high}"


def _dense(top: str, bottom: str, span: Span, domain: Dense, dialect: Dialect, *, wide: bool) -> str:
    ((least, greatest),) = domain.known.spans
    low, high = span
    tests = []
    if low != least:
        tests.append(_against(top, ">" if low[1] else ">=", Fraction(low[0]), bottom, dialect, wide=wide))
    if high != greatest:
        tests.append(_against(top, "<=" if high[1] else "<", Fraction(high[0]), bottom, dialect, wide=wide))
    if not tests:
        return f"{bottom} IS NOT NULL"
    return tests[0] if len(tests) == 1 else f"({' AND '.join(tests)})"


def _against(top: str, sign: str, number: Fraction, bottom: str, dialect: Dialect, *, wide: bool) -> str:
    left = _times(number.denominator, top, dialect, wide=wide)
    right = "0" if number == 0 else _times(number.numerator, bottom, dialect, wide=wide)
    return f"{left} {sign} {right}"


def _times(factor: int, column: str, dialect: Dialect, *, wide: bool) -> str:
    if factor == 1:
        return column
    return f"CAST({factor} AS {dialect.wide}) * {column}" if wide else f"{factor} * {column}"


def linear_form(form: Whole, dialect: Dialect, *, wide: bool) -> str:
    """A linear form of columns; null as soon as one of them is."""
    parts = []
    for name, amount in form.coefficients.items():
        column = dialect.quoted(name)
        if wide:
            column = f"CAST({column} AS {dialect.wide})"
        parts.append((amount, column if abs(amount) == 1 else f"{abs(amount)} * {column}"))
    if form.constant or not parts:
        parts.append((form.constant, str(abs(form.constant))))
    result = ("-" if parts[0][0] < 0 else "") + parts[0][1]
    for amount, part in parts[1:]:
        result += (" - " if amount < 0 else " + ") + part
    return result
