"""The course of treatment: what one visit's decision changes before the next, what else may change, and what must hold
along every course."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from aih_dt.model.cell import Cell
from aih_dt.model.position import NOWHERE, Position
from aih_dt.model.table import Region

Regions = tuple[Region, ...]
"""Any of several regions."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The value stays what it was at the visit."""


@dataclass(frozen=True, slots=True)
class Counted:
    """The number grows by ``by``."""

    by: Fraction


@dataclass(frozen=True, slots=True)
class TakenFrom:
    """The value becomes that of another term at the visit."""

    term: str


Becomes = Kept | Counted | TakenFrom | Cell
"""What a term becomes; a cell: any of its values, whichever comes to be."""


@dataclass(frozen=True, slots=True)
class Update:
    """What a decision makes of an input before the next visit: for each value of the output ``decided_by``, what the
    input becomes."""

    term: str
    decided_by: str
    becomes: Mapping[str, Becomes]
    at: Position = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Move:
    """Between two visits, a value in ``source`` may turn into one in ``target``."""

    source: Cell
    target: Cell


@dataclass(frozen=True, slots=True)
class Sequel:
    """A visit in ``before`` is never followed by one in ``after``."""

    before: Region
    after: Region
    because: str
    at: Position = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Span:
    """The time between a visit and the next, both ends inclusive, in the unit of the terms that it moves."""

    low: Fraction
    high: Fraction
    unit: str
    at: Position = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Milestone:
    """Where courses begin, or after which visits they end."""

    id: str
    when: Region
    because: str
    at: Position = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Course:
    """How a patient comes from one visit to the next.

    Every input is exactly one of: decided by an update in ``state``; moved by time (``clocks``); free to have any value
    at each visit (``free``); the same at all visits (``same``); or allowed to make some ``moves``. What is in ``state``
    may also be a clock or have moves: they act on what the decision made of it. What grows stops at the largest number
    of its term, which then means that number or more.
    """

    name: str
    title: str
    begins: tuple[Milestone, ...]
    ends: tuple[Milestone, ...] = ()
    span: Span | None = None
    state: Mapping[str, Update] = field(default_factory=dict)
    clocks: tuple[str, ...] = ()
    free: tuple[str, ...] = ()
    same: tuple[str, ...] = ()
    moves: Mapping[str, tuple[Move, ...]] = field(default_factory=dict)
    sequels: tuple[Sequel, ...] = ()
    note: str = ""
    at: Position = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Supposition:
    """Something that a property takes for granted along the course: every visit is in one of ``always`` (none given:
    anything goes), none is in one of ``never``, and none of ``sequels`` happens."""

    name: str
    sentence: str
    because: str
    always: Regions = ()
    never: Regions = ()
    sequels: tuple[Sequel, ...] = ()
    at: Position = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Never:
    """No visit is in ``what``; with ``after``, no visit that comes later than one in ``after``."""

    what: Regions
    after: Regions = ()


@dataclass(frozen=True, slots=True)
class Always:
    """Every visit (in ``when``, where that is given) is in ``what``."""

    what: Regions
    when: Regions = ()


@dataclass(frozen=True, slots=True)
class OnlyAfter:
    """A visit in ``what`` comes only when that visit or an earlier one is in ``first``."""

    what: Regions
    first: Regions


@dataclass(frozen=True, slots=True)
class Within:
    """From each visit (in ``start``, where given) on, a visit in ``goal`` comes: that visit itself, or one of the next
    ``visits``, before the course ends."""

    visits: int
    goal: Regions
    start: Regions = ()


@dataclass(frozen=True, slots=True)
class StillReachable:
    """From each visit (in ``start``, where given) on that does not end the course, a visit in ``goal`` can come: that
    visit itself, or one of the next ``visits``. What is supposed is supposed of the way there."""

    visits: int
    goal: Regions
    start: Regions = ()


@dataclass(frozen=True, slots=True)
class NoDeadEnd:
    """After each visit that does not end the course there can be a next one."""


@dataclass(frozen=True, slots=True)
class Compare:
    """No two patients who are alike but for the inputs ``differ`` are the one in ``first``, the other in ``second``.
    ``rising``: the second has the larger number in each of ``differ``. Where ``profile`` is given, the second is
    decided under that profile."""

    first: Regions
    second: Regions
    differ: tuple[str, ...] = ()
    rising: bool = False
    profile: str = ""


Pattern = Never | Always | OnlyAfter | Within | StillReachable | NoDeadEnd | Compare


@dataclass(frozen=True, slots=True)
class Property:
    """A sentence about every course, and the pattern that says it exactly. ``provided`` names suppositions."""

    id: str
    sentence: str
    because: str
    pattern: Pattern
    provided: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    interpretations: tuple[str, ...] = ()
    at: Position = field(default=NOWHERE, compare=False)


def pattern_regions(pattern: Pattern) -> Regions:
    """Every region that a pattern speaks of."""
    match pattern:
        case Never(one, other) | Always(one, other) | OnlyAfter(one, other) | Compare(one, other):
            return (*one, *other)
        case Within(_, one, other) | StillReachable(_, one, other):
            return (*one, *other)
        case NoDeadEnd():
            return ()
