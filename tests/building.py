"""Cells and small parts of protocols, written by hand in tests as an author would write them."""

from aih_dt.model import (
    Authority,
    Bound,
    Cell,
    Facts,
    Grade,
    Interpretation,
    Member,
    Number,
    Part,
    Range,
    Source,
    Special,
    Statement,
    TermValue,
)
from aih_dt.semantics.domain import show_fraction

MEMBERS = ("red", "green", "blue", "white", "black")
BOOLEAN = (TermValue("no", "no"), TermValue("yes", "yes"))
FACTS = Facts(
    name="colours",
    title="A protocol about nothing",
    version="1.2.3",
    status="draft",
    dates={"created": "2026-01-05"},
    decides="action",
    distribution="colour-protocol",
    library="colour_protocol",
    summary="Random tables.",
    intended_use="Testing only.",
)
SOURCES = {"BOOK": Source("BOOK", "The book", Authority.GUIDELINE, "Author A. The book. 2026.", year=2026)}
STATEMENTS = {
    "S1": Statement("S1", "BOOK", "page 1", "do it", grade=Grade("2", "strong", "strong consensus")),
    "S2": Statement("S2", "BOOK", "page 2", "it is so", kind="definition"),
}
INTERPRETATIONS = {
    "A1": Interpretation("A1", "Which one?", ("this", "that"), "this", "nothing better is known", "small"),
    "A2": Interpretation("A2", "How far?", ("far", "near"), "near", "far is too far", "large"),
}


def show_number(number: Number) -> str:
    """A number or a parameter as an author writes it in a cell."""
    return number if isinstance(number, str) else show_fraction(number)


def show_part(part: Part) -> str:
    """One part of a cell as an author writes it."""
    if isinstance(part, Special):
        return part.value
    if isinstance(part, Member):
        return part.name
    low, high = part.low, part.high
    if low is None and high is None:
        raise ValueError("a range without ends is no condition")
    if high is None:
        assert low is not None
        return f"{'>=' if low.closed else '>'} {show_number(low.number)}"
    if low is None:
        return f"{'<=' if high.closed else '<'} {show_number(high.number)}"
    left, right = "[" if low.closed else "(", "]" if high.closed else ")"
    return f"{left}{show_number(low.number)}..{show_number(high.number)}{right}"


def cell(*parts: Part, negated: bool = False) -> Cell:
    """The cell that is the union of ``parts`` (or, negated, the known values outside it), with its text."""
    text = ", ".join(show_part(part) for part in parts)
    return Cell(f"not({text})" if negated else text, parts, negated)


def names(*members: str) -> Cell:
    """The cell of these members; ``missing`` and ``not asked`` may be among them."""
    specials = {special.value: special for special in Special}
    return cell(*(specials.get(name, Member(name)) for name in members))


def below(number: Number, *, closed: bool = False) -> Cell:
    """``< number`` or ``<= number``."""
    return cell(Range(None, Bound(number, closed)))


def above(number: Number, *, closed: bool = True) -> Cell:
    """``>= number`` or ``> number``."""
    return cell(Range(Bound(number, closed), None))
