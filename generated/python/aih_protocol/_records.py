"""What the protocol says, as records: for explanations, never for deciding."""

from fractions import Fraction
from typing import NamedTuple

from .values import NOT_ASKED, Ratio


class Term(NamedTuple):
    """A term in words. A number is counted in units of ``1 / scale``; ``values`` are pairs of a name and its label."""

    name: str
    label: str
    values: tuple[tuple[str, str], ...] = ()
    scale: int = 1
    unit: str = ""

    def amount(self, value: object) -> Fraction:
        """A known number in the term's own unit."""
        if isinstance(value, Ratio):
            return Fraction(value.numerator, value.denominator * self.scale)
        if isinstance(value, int):
            return Fraction(value, self.scale)
        raise TypeError(f"{self.name} has no number")

    def words(self, value: object) -> str:
        """A value in the protocol's words."""
        if value is None:
            return "missing"
        if value is NOT_ASKED:
            return "not asked"
        name = name_of(value)
        if len(name) > 0:
            return dict(self.values).get(name, name)
        return f"{show_number(self.amount(value))} {self.unit}".rstrip()

    def decided_words(self, value: object) -> str:
        """A decided value, numbers in the term's own unit, in the protocol's words."""
        if len(name_of(value)) > 0 or value is NOT_ASKED:
            return self.words(value)
        return f"{value} {self.unit}".rstrip()


class Parameter(NamedTuple):
    """A named constant of the protocol: the field of ``Parameters`` that has it, counted in units of ``1 / scale``."""

    field: str
    label: str
    scale: int
    unit: str = ""


class Range(NamedTuple):
    """All numbers between two ends, each a number or a parameter's name; an empty end is open."""

    low: str
    low_closed: bool
    high: str
    high_closed: bool


class Cell(NamedTuple):
    """A set of values of a term: some names, some ranges of numbers (or the numbers outside them), and perhaps
    missing or not asked."""

    term: str
    text: str
    names: tuple[str, ...] = ()
    ranges: tuple[Range, ...] = ()
    outside: bool = False
    missing: bool = False
    not_asked: bool = False


class Rule(NamedTuple):
    """A rule: its cells, what it gives (a name, a number or a parameter's name for each output), and what it stands
    on."""

    id: str
    cells: tuple[Cell, ...]
    gives: tuple[tuple[str, str], ...] = ()
    because: str = ""
    evidence: tuple[str, ...] = ()
    interpretations: tuple[str, ...] = ()
    irrelevant: tuple[tuple[str, str], ...] = ()


class Table(NamedTuple):
    """A decision table. ``applies_when`` is what must hold for it to be asked at all."""

    name: str
    title: str
    question: str
    outputs: tuple[str, ...]
    rules: tuple[Rule, ...]
    unique: bool = True
    applies_when: tuple[Cell, ...] = ()


class Summand(NamedTuple):
    """A factor times some parameters, times a term unless that is empty."""

    factor: str
    parameters: tuple[str, ...]
    term: str


class Formula(NamedTuple):
    """How a term is computed, in the terms' own units. Without a denominator the numerator is the value."""

    text: str
    numerator: tuple[Summand, ...]
    denominator: tuple[Summand, ...] = ()


class Assumption(NamedTuple):
    """A combination that no patient has."""

    name: str
    never: tuple[Cell, ...]
    because: str


class Source(NamedTuple):
    """A document, and what kind of document it is."""

    id: str
    title: str
    authority: str
    citation: str
    doi: str = ""
    url: str = ""
    scope: str = ""


class Evidence(NamedTuple):
    """What a source states, quoted or in the authors' words, with its grade in the source's own words. ``level``,
    ``strength`` and ``consensus`` are empty when the source does not grade it."""

    id: str
    source: Source
    locator: str
    quote: str
    kind: str
    summary: str = ""
    level: str = ""
    strength: str = ""
    consensus: str = ""

    @property
    def words(self) -> str:
        """The quotation, or what the authors say it states."""
        return self.summary if self.quote == "" else f"“{self.quote}”"

    @property
    def is_graded(self) -> bool:
        """Whether the source grades the statement."""
        return len(self.level) > 0

    @property
    def grade(self) -> str:
        """The grade in one phrase."""
        if self.is_graded:
            return f"level {self.level}, {self.strength}, {self.consensus}"
        return "ungraded"


class Interpretation(NamedTuple):
    """What the authors decided where the sources are silent or disagree; ``status`` is ``open`` or ``signed``."""

    id: str
    question: str
    choice: str
    because: str
    status: str


class Change(NamedTuple):
    """One input that would have to be another: what it is now, in words, and what it would have to be, as it is entered
    and in words."""

    field: str
    label: str
    now: str
    value: object
    words: str

    def __str__(self) -> str:
        return f"{self.label}: {self.words} instead of {self.now}"


class Question(NamedTuple):
    """A missing input that is worth asking for: for each of its possible answers, in words, what could still be
    decided."""

    field: str
    label: str
    answers: tuple[tuple[str, tuple[str, ...]], ...]

    def __str__(self) -> str:
        lines = (f"  {answer}: {', '.join(actions)}" for answer, actions in self.answers)
        return "\n".join([f"{self.label}?", *lines])


def name_of(value: object) -> str:
    """The name that a cell gives to a named or true-or-false value; empty for a number."""
    if value is True:
        return "yes"
    if value is False:
        return "no"
    return str(value) if isinstance(value, str) else ""


def show_number(number: Fraction) -> str:
    """A number with its decimal places, or as a quotient when these do not end."""
    digits = 0
    while (number * 10**digits).denominator > 1 and digits < 12:
        digits += 1
    scaled = number * 10**digits
    if scaled.denominator > 1:
        return f"{number.numerator}/{number.denominator}"
    if digits == 0:
        return str(scaled.numerator)
    sign = "-" if scaled < 0 else ""
    text = str(abs(scaled.numerator)).rjust(digits + 1, "0")
    return f"{sign}{text[:-digits]}.{text[-digits:]}"
