"""Conditions as JavaScript: every comparison is explicit, and a special value is tested for by name.

Numbers that were entered are whole counts of the term's last decimal place. A derived term is a fraction whose top and
bottom are whole; a bound ``p / q`` is compared by the products ``top * q`` and ``p * bottom``, which stay exact: they
are ordinary numbers where their bounds keep them under 2**53, and ``BigInt`` everywhere else.
"""

from fractions import Fraction

from aih_dt.generating.exactness import Whole
from aih_dt.generating.javascript.text import literal
from aih_dt.model import MISSING, Special, Value
from aih_dt.semantics.domain import Dense, Domain, Grid
from aih_dt.semantics.valueset import Span, ValueSet

EXACT = 2**53
"""Whole numbers of smaller size are exact as ordinary JavaScript numbers, and so are their sums and products."""


def condition(name: str, wanted: ValueSet, domain: Domain, *, big: bool) -> str:
    """An expression that is true when ``v.<name>`` is in ``wanted``. ``big``: the term's fractions are ``BigInt``."""
    if wanted == domain.full:
        return "true"
    tests = [f"v.{name} === {special(one)}" for one in sorted(wanted.specials, key=lambda one: one.value)]
    if isinstance(domain, Dense):
        tests += [_dense(name, span, domain, "n" if big else "") for span in wanted.spans]
    elif isinstance(domain, Grid):
        tests += [f"within(v.{name}, {int(low[0])}, {int(high[0]) - 1})" for low, high in wanted.spans]
    else:
        tests += [f"v.{name} === {literal(member)}" for member in domain.members if member in wanted.names]
    return " || ".join(tests) or "false"


def _dense(name: str, span: Span, domain: Dense, suffix: str) -> str:
    (low, after_low), (high, after_high) = span
    ((least, _), (greatest, _)) = domain.known.spans[0]
    tests = []
    if (low, after_low) != (least, 0):
        tests.append(_compared("above" if after_low else "from", name, Fraction(low), suffix))
    if (high, after_high) != (greatest, 1):
        tests.append(_compared("upTo" if after_high else "below", name, Fraction(high), suffix))
    if not tests:
        return f"computed(v.{name})"
    return tests[0] if len(tests) == 1 else f"({' && '.join(tests)})"


def _compared(function: str, name: str, number: Fraction, suffix: str) -> str:
    return f"{function}(v.{name}, {number.numerator}{suffix}, {number.denominator}{suffix})"


def special(value: Special) -> str:
    """``null`` for missing; a constant's name for not asked."""
    return "null" if value is MISSING else "NOT_ASKED"


def value_literal(value: Value) -> str:
    """A value as the generated script holds it."""
    if isinstance(value, Special):
        return special(value)
    if isinstance(value, str):
        return literal(value)
    if isinstance(value, int):
        return str(value)
    raise TypeError("a table decides no fractions")


def linear_form(form: Whole, *, big: bool) -> str:
    """A linear form as an expression of ``v``."""
    suffix = "n" if big else ""
    parts = []
    for name, amount in form.coefficients.items():
        operand = f"BigInt(v.{name})" if big else f"v.{name}"
        parts.append((amount, operand if abs(amount) == 1 else f"{abs(amount)}{suffix} * {operand}"))
    if form.constant or not parts:
        parts.append((form.constant, f"{abs(form.constant)}{suffix}"))
    text = ("-" if parts[0][0] < 0 else "") + parts[0][1]
    for amount, part in parts[1:]:
        text += (" - " if amount < 0 else " + ") + part
    return text
