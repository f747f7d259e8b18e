"""Sets of values in the language's own notation, and in the words of the vocabulary."""

from collections.abc import Mapping
from fractions import Fraction
from math import floor
from types import MappingProxyType

from aih_dt.model import Cell, Special, Term, TermType, Value
from aih_dt.semantics.domain import Dense, Domain, Grid, Names, show_fraction
from aih_dt.semantics.ground import Box, Ground
from aih_dt.semantics.valueset import Cut, Span, ValueSet

ANY = "any"

Called = Mapping[Fraction, str]
"""Numbers that have a name: the parameters that stand for them."""

NOT_CALLED: Called = MappingProxyType({})


def _ends(
    domain: Domain, span: Span, called: Called = NOT_CALLED
) -> tuple[Fraction | None, bool, Fraction | None, bool]:
    """Both ends of a span in the term's unit, each with whether it belongs to it; ``None`` where the domain ends."""
    if isinstance(domain, Names):
        raise TypeError("named values have no ends")
    ((lowest, highest),) = domain.known.spans
    low, high = span
    start, closed_start = (None, True) if low == lowest else _low_end(domain, low, called)
    end, closed_end = (None, True) if high == highest else _high_end(domain, high, called)
    return start, closed_start, end, closed_end


def _low_end(domain: Grid | Dense, cut: Cut, called: Called) -> tuple[Fraction, bool]:
    """What follows ``cut``. On a grid ``> 2`` and ``>= 2.1`` are the same; the shorter number is what people mean."""
    number, after = cut
    if isinstance(domain, Dense):
        return Fraction(number), after == 0
    return _shorter((Fraction(number, domain.scale), True), (Fraction(number - 1, domain.scale), False), called)


def _high_end(domain: Grid | Dense, cut: Cut, called: Called) -> tuple[Fraction, bool]:
    """What ends at ``cut``, as :func:`_low_end`."""
    number, after = cut
    if isinstance(domain, Dense):
        return Fraction(number), after == 1
    return _shorter((Fraction(number, domain.scale), False), (Fraction(number - 1, domain.scale), True), called)


def _shorter(usual: tuple[Fraction, bool], other: tuple[Fraction, bool], called: Called) -> tuple[Fraction, bool]:
    """The end whose number has a name, or else fewer decimals."""

    def cost(end: tuple[Fraction, bool]) -> int:
        return -1 if end[0] in called else len(show_fraction(end[0]).partition(".")[2])

    return other if cost(other) < cost(usual) else usual


def _single(domain: Domain, span: Span) -> Fraction | None:
    """The one number of a span that has just one."""
    (low, low_after), (high, high_after) = span
    if isinstance(domain, Grid):
        return Fraction(low, domain.scale) if high - low == 1 else None
    return Fraction(low) if low == high and (low_after, high_after) == (0, 1) else None


def cell_text(domain: Domain, values: ValueSet, called: Called = NOT_CALLED) -> str:
    """The set as a cell of the language: read back, it is the same set. ``-`` is everything. Numbers that are
    ``called`` something stand under their name."""
    if domain.full <= values:
        return "-"
    parts: list[str] = []
    if isinstance(domain, Names):
        parts = [name for name in domain.members if name in values.names]
    else:
        parts = [_span_text(domain, span, called) for span in values.spans]
    parts += [item.value for item in Special if item in values.specials]
    return ", ".join(parts)


def _span_text(domain: Domain, span: Span, called: Called) -> str:
    def show(number: Fraction) -> str:
        return called.get(number) or show_fraction(number)

    number = _single(domain, span)
    if number is not None:
        return show(number)
    low, low_closed, high, high_closed = _ends(domain, span, called)
    if low is None:
        return _whole_text(domain, span) if high is None else f"{'<=' if high_closed else '<'} {show(high)}"
    if high is None:
        return f"{'>=' if low_closed else '>'} {show(low)}"
    opening, closing = "[" if low_closed else "(", "]" if high_closed else ")"
    return f"{opening}{show(low)}..{show(high)}{closing}"


def _whole_text(domain: Domain, span: Span) -> str:
    """Every known number: between the ends of the domain, or, as a computed number has none that an author would
    know, from the whole number below it."""
    ((start, _), (end, _)) = span
    if isinstance(domain, Grid):
        return f"[{show_fraction(Fraction(start, domain.scale))}..{show_fraction(Fraction(end - 1, domain.scale))}]"
    return f">= {floor(start)}"


def in_words(term: Term, domain: Domain, values: ValueSet) -> str:
    """The set in the words of the vocabulary, for people: ``below 2 mg/kg/d``, ``underdosed or therapeutic``."""
    if domain.full <= values:
        return ANY
    if domain.known <= values:
        specials = [item.value for item in Special if item in values.specials]
        return " or ".join(["known", *specials])
    if isinstance(domain, Names):
        parts = [value_in_words(term, domain, name) for name in domain.members if name in values.names]
        between = " or "
    else:
        parts = [_span_in_words(term, domain, span) for span in values.spans]
        # A comma, because `2 mg or more or missing` is hard to read.
        between = ", or "
    parts += [item.value for item in Special if item in values.specials]
    return between.join(parts)


def value_in_words(term: Term, domain: Domain, value: Value) -> str:
    """One value in the words of the vocabulary; numbers with their unit."""
    if isinstance(value, Special):
        return value.value
    if isinstance(value, str):
        return value if term.type is TermType.BOOLEAN else term.value(value).label
    return _with_unit(term, domain.show(value))


def _with_unit(term: Term, text: str) -> str:
    return f"{text} {term.unit}" if term.unit and term.unit != "1" else text


def _span_in_words(term: Term, domain: Domain, span: Span) -> str:
    number = _single(domain, span)
    if number is not None:
        return _with_unit(term, show_fraction(number))
    low, low_closed, high, high_closed = _ends(domain, span)
    upper = _with_unit(term, show_fraction(high)) if high is not None else ""
    if low is None:
        return f"up to {upper}" if high_closed else f"below {upper}"
    if high is None:
        lower = _with_unit(term, show_fraction(low))
        return f"{lower} or more" if low_closed else f"above {lower}"
    start = f"from {show_fraction(low)}" if low_closed else f"above {show_fraction(low)}"
    return f"{start} to {upper}" if high_closed else f"{start} to below {upper}"


def box_in_words(ground: Ground, box: Box) -> str:
    """The conditions of a box in words, terms that may be anything last: ``adherence: yes · age: any``."""
    limited: list[str] = []
    free: list[str] = []
    for name, values in box.items():
        term, domain = ground.term(name), ground.domains[name]
        words = in_words(term, domain, values)
        (free if words == ANY else limited).append(f"{term.label}: {words}")
    return " · ".join([*limited, *free])


def quoted_cell(text: str) -> str:
    """A cell as it stands in YAML: in quotes where YAML would otherwise read something else."""
    plain = text.replace("_", "").replace(".", "").isalnum()
    return text if plain else f"'{text}'"


def written_cell(cell: Cell) -> str:
    """A cell as its author wrote it, so that it can stand in YAML again."""
    is_list = cell.text.startswith("[") and cell.text.endswith("]") and ".." not in cell.text
    return quoted_cell(cell.text[1:-1] if is_list else cell.text)


def condition_text(ground: Ground, box: Box, called: Mapping[str, Called]) -> str:
    """A box as the ``when`` of a rule, on one line; terms that may be anything are left out. ``called``: for each term
    the numbers that have a name."""
    cells = {
        name: cell_text(ground.domains[name], values, called.get(name, NOT_CALLED)) for name, values in box.items()
    }
    return "{" + ", ".join(f"{name}: {quoted_cell(text)}" for name, text in cells.items() if text != "-") + "}"
