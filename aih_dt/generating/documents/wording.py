"""The words for values, cells, regions and formulas.

A cell is a lead (``any``, ``known, but not`` or nothing) and alternatives. What is printed is a full account of the
set: a special value belongs to a cell exactly when the cell names it.
"""

from collections import Counter
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from aih_dt.generating.documents import links
from aih_dt.generating.documents.text import Piece, Pieces, plain
from aih_dt.generating.documents.units import show_unit
from aih_dt.model import (
    ANY,
    MISSING,
    NOT_ASKED,
    Bound,
    Cell,
    Member,
    Number,
    Part,
    Range,
    Region,
    Role,
    Special,
    Summand,
    Term,
    Value,
)
from aih_dt.semantics.domain import Names, show_fraction, show_special
from aih_dt.semantics.ground import Ground, value_set

ANYTHING = "any"
ANY_BUT = "any but"
KNOWN_BUT_NOT = "known, but not"
KNOWN = "known"
NOTHING = "adds nothing"
RESERVED = frozenset({ANYTHING, KNOWN, NOTHING, MISSING.value, NOT_ASKED.value})
SHORT = 3
"""Up to this many named values are always written out; of more, those that are left out when they are fewer."""


@dataclass(frozen=True, slots=True)
class CellView:
    """What stands in a cell: the lead, then the alternatives. ``open`` when the cell asks nothing of the patient;
    ``flags`` are the interpretations that the numbers in it rest on."""

    lead: str
    alternatives: tuple[Pieces, ...]
    open: bool
    flags: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class ConditionView:
    """A condition on its own: the term, the cell, and the unit of the numbers in it."""

    term: Piece
    cell: CellView
    unit: str


class Wording:
    """The words of one protocol under one profile."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self._shared = {name: _shared_labels(term) for name, term in ground.protocol.terms.items()}

    def member(self, term: str, name: str) -> str:
        """The label of a named value, with the name itself where the label alone could be mistaken."""
        label = self.ground.term(term).value(name).label
        return f"{label} ({name})" if label in self._shared[term] else label

    def value(self, term: str, value: Value) -> str:
        """A value without its unit."""
        if isinstance(value, Special):
            return show_special(value)
        return self.member(term, value) if isinstance(value, str) else about(self.ground.domains[term].show(value))

    def measured(self, term: str, value: Value) -> str:
        """A value with its unit."""
        shown, unit = self.value(term, value), self.unit(term)
        return shown if not unit or isinstance(value, str | Special) else f"{shown}\u00a0{unit}"

    def unit(self, term: str) -> str:
        """The unit of a term for readers, empty when it has none or its label says it already."""
        shown = show_unit(self.ground.term(term).unit)
        return "" if shown.casefold() == self.ground.term(term).label.casefold() else shown

    def value_piece(self, term: str, value: Value) -> Piece:
        """A value."""
        if isinstance(value, Special):
            return Piece(show_special(value), role="special")
        if isinstance(value, str):
            return Piece(self.member(term, value))
        return Piece(self.ground.domains[term].show(value))

    def cell(self, term: str, cell: Cell) -> CellView:
        """A cell as it is printed."""
        domain = self.ground.domains[term]
        if cell.parts is None:
            specials = tuple((Piece(show_special(item)),) for item in Special if item in domain.specials)
            return CellView(ANYTHING, specials, open=True)
        but = KNOWN_BUT_NOT if domain.specials else ANY_BUT
        if isinstance(domain, Names) and not any(isinstance(part, Special) for part in cell.parts):
            wanted = value_set(cell, domain, self.ground.parameters).names
            rest = [name for name in domain.members if name not in wanted]
            lead, shown = "", [name for name in domain.members if name in wanted]
            if len(shown) > SHORT and len(rest) < len(shown):
                lead, shown = (but, rest) if rest else (KNOWN, [])
            return CellView(lead, tuple((self.value_piece(term, name),) for name in shown), open=False)
        return CellView(
            but if cell.negated else "",
            tuple(self._part(term, part) for part in cell.parts),
            open=False,
            flags=self._flags(cell),
        )

    def condition(self, term: str, cell: Cell) -> ConditionView:
        """A condition on its own."""
        view = self.cell(term, cell)
        measured = any(isinstance(part, Range) for part in cell.parts or ())
        return ConditionView(
            Piece(self.ground.term(term).label, links.term(term), "term"), view, self.unit(term) if measured else ""
        )

    def region(self, region: Region) -> tuple[ConditionView, ...]:
        """Every condition of a region, in its order."""
        return tuple(self.condition(name, cell) for name, cell in region.items())

    def when(self, names: tuple[str, ...], region: Region) -> tuple[ConditionView, ...]:
        """The conditions of a rule in the order of its table's columns, without those that ask nothing. The columns
        lead to the terms; here they are not linked."""
        asked = (self.condition(name, region[name]) for name in names if region.get(name, ANY).parts is not None)
        return tuple(replace(view, term=replace(view.term, href="")) for view in asked)

    def output(self, term: str, value: Value) -> Piece:
        """An output of a rule."""
        if isinstance(value, str | Special):
            return self.value_piece(term, value)
        return Piece(self.measured(term, value))

    def formula(self, term: Term) -> Pieces:
        """How a derived term is computed, in the labels of its operands."""
        if term.formula is None:
            return ()
        top = self._linear(term.formula.numerator)
        if term.formula.denominator is None:
            return top
        bottom = self._linear(term.formula.denominator)
        return (*_bracketed(top, term.formula.numerator), Piece(" ÷ "), *_bracketed(bottom, term.formula.denominator))

    def role(self, term: str) -> str:
        """Where the value of a term comes from, in a sentence."""
        return {
            Role.INPUT: "entered with the patient",
            Role.DERIVED: "computed from other terms",
            Role.OUTPUT: "decided by a table",
        }[self.ground.protocol.role(term)]

    def _part(self, term: str, part: Part) -> Pieces:
        if isinstance(part, Special):
            return (Piece(show_special(part), role="special"),)
        if isinstance(part, Member):
            return (self.value_piece(term, part.name),)
        low, high = part.low, part.high
        if low is not None and high is not None and low.number == high.number:
            return self._bound("=", low)
        below = () if low is None else self._bound("≥" if low.closed else ">", low)
        above = () if high is None else self._bound("≤" if high.closed else "<", high)
        joint = (Piece(" and "),) if below and above else ()
        return (*below, *joint, *above) or (Piece(KNOWN),)

    def _bound(self, sign: str, bound: Bound) -> Pieces:
        return (Piece(f"{sign}\u00a0"), *self._number(bound.number))

    def _number(self, number: Number) -> Pieces:
        if isinstance(number, Fraction):
            return (Piece(show_fraction(number)),)
        parameter = self.ground.protocol.parameters[number]
        return (
            Piece(show_fraction(self.ground.parameters[number]), links.parameter(number)),
            Piece(f" ({parameter.label})", role="parameter"),
        )

    def _flags(self, cell: Cell) -> tuple[Piece, ...]:
        names: dict[str, None] = {}
        for part in cell.parts or ():
            if isinstance(part, Member | Special):
                continue
            for bound in (part.low, part.high):
                if bound is not None and isinstance(bound.number, str):
                    names |= dict.fromkeys(self.ground.protocol.parameters[bound.number].interpretations)
        return tuple(flag(name) for name in names)

    def _linear(self, form: tuple[Summand, ...]) -> Pieces:
        pieces: list[Piece] = []
        for number, item in enumerate(form):
            factors = self._factors(item)
            sign = "− " if item.coefficient < 0 else "+ " if number else ""
            pieces += (Piece((" " if number else "") + sign), *factors)
        return tuple(pieces) or (Piece("0", role=""),)

    def _factors(self, item: Summand) -> Pieces:
        amount = abs(item.coefficient)
        factors: list[Pieces] = []
        if amount != 1 or (not item.parameters and item.term is None):
            factors.append((Piece(show_fraction(amount), role=""),))
        factors += [self._number(name) for name in item.parameters]
        if item.term is not None:
            factors.append((Piece(self.ground.term(item.term).label, links.term(item.term), "term"),))
        joined: list[Piece] = []
        for number, factor in enumerate(factors):
            joined += (*((Piece(" × "),) if number else ()), *factor)
        return tuple(joined)


def about(number: str) -> str:
    """A fraction as a decimal that tells it from the nearest round number; other numbers as they are."""
    if "/" not in number:
        return number
    exact = Fraction(number)
    places = 3
    while round(exact, places) * 100 % 1 == 0 and places < 15:
        places += 1
    return f"≈\u00a0{Decimal(round(exact * 10**places)).scaleb(-places)}"


def flag(interpretation: str) -> Piece:
    """A mark that leads to an interpretation."""
    return Piece(interpretation, links.interpretation(interpretation), "flag")


def cell_text(view: CellView) -> str:
    """A cell as plain text in one line."""
    joint = " or " if view.open else " "
    listed = " or ".join(plain(item) for item in view.alternatives)
    return joint.join(part for part in (view.lead, listed) if part)


def _bracketed(pieces: Pieces, form: tuple[Summand, ...]) -> Pieces:
    return pieces if len(form) < 2 else (Piece("("), *pieces, Piece(")"))


def _shared_labels(term: Term) -> frozenset[str]:
    counts = Counter(value.label for value in term.values)
    return frozenset({label for label, number in counts.items() if number > 1} | RESERVED)
