"""A cell: a set of values as the author wrote it, before parameters have their numbers."""

from dataclasses import dataclass, field
from fractions import Fraction

from aih_dt.model.position import NOWHERE, Position
from aih_dt.model.value import Special

Number = Fraction | str
"""An exact number in the term's own unit, or the name of a parameter that stands for one."""


@dataclass(frozen=True, slots=True)
class Bound:
    """One end of a range; ``closed`` when the number itself belongs to it."""

    number: Number
    closed: bool


@dataclass(frozen=True, slots=True)
class Range:
    """All known numbers between two ends; ``None`` is an end that the term's own domain sets."""

    low: Bound | None
    high: Bound | None


@dataclass(frozen=True, slots=True)
class Member:
    """One named value of an enumerated or boolean term."""

    name: str


Part = Member | Range | Special


@dataclass(frozen=True, slots=True)
class Cell:
    """A set of values of one term.

    ``parts`` is ``None`` for ``-`` (every value, the special ones included); otherwise the union of the parts, or,
    when ``negated``, all *known* values outside that union. Only a part that names a special value contains it.
    """

    text: str
    parts: tuple[Part, ...] | None
    negated: bool = False
    at: Position = field(default=NOWHERE, compare=False)


ANY = Cell("-", None)
