"""What the rules stand on: sources, their statements, the authors' interpretations, parameters and profiles."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from fractions import Fraction

from aih_dt.model.position import NOWHERE, Position
from aih_dt.model.table import Region


class Authority(Enum):
    """What kind of document a source is. Grades of different sources are never merged or compared."""

    GUIDELINE = "guideline"
    CONSENSUS = "consensus statement"
    TRIAL = "trial"
    COHORT = "cohort study"
    CASES = "case series"
    LABEL = "product label"
    REGULATOR = "regulator"
    PRACTICE_TABLE = "practice table"
    REVIEW = "review"
    OPINION = "opinion"


@dataclass(frozen=True, slots=True)
class GradeWord:
    """One word of a source's grading system, in plain words. ``dimension`` is ``level``, ``strength`` or
    ``consensus``."""

    dimension: str
    word: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Source:
    """A document. ``read`` says how much of it the authors have read; ``scope`` warns of another disease's data."""

    id: str
    title: str
    authority: Authority
    citation: str
    doi: str = ""
    url: str = ""
    year: int | None = None
    read: str = ""
    scope: str = ""
    grading: tuple[GradeWord, ...] = ()
    at: Position = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Grade:
    """A statement's grade in its source's own words."""

    level: str
    strength: str
    consensus: str


@dataclass(frozen=True, slots=True)
class Deviation:
    """Where, inside a reading, the protocol does something else on purpose, and the interpretation that says why."""

    when: Region
    interpretation: str
    because: str
    at: Position = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Reading:
    """A statement taken literally: for every patient of ``when`` each term of ``then`` has one of the values given
    (a collected output: contains it), except in ``deviations``."""

    when: Region
    then: Region
    deviations: tuple[Deviation, ...] = ()
    at: Position = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Statement:
    """What a source says, in a short quotation. ``grade`` is ``None`` when the source does not grade it;
    ``kind`` is ``recommendation``, ``definition`` or ``finding``."""

    id: str
    source: str
    locator: str
    quote: str
    kind: str = "recommendation"
    summary: str = ""
    grade: Grade | None = None
    readings: tuple[Reading, ...] = ()
    at: Position = field(default=NOWHERE, compare=False)


class Status(Enum):
    """Whether a person has signed an interpretation."""

    OPEN = "open"
    SIGNED = "signed"


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed what and when. Void as soon as ``digest`` is not that of the interpretation and its rules."""

    by: str
    on: date
    digest: str


@dataclass(frozen=True, slots=True)
class Interpretation:
    """A decision the authors took where the sources are silent or disagree."""

    id: str
    question: str
    options: tuple[str, ...]
    choice: str
    because: str
    cost: str
    status: Status = Status.OPEN
    needs_clinician: bool = True
    signature: Signature | None = None
    evidence: tuple[str, ...] = ()
    at: Position = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Parameter:
    """A named constant of the protocol."""

    name: str
    label: str
    value: Fraction
    unit: str = ""
    because: str = ""
    evidence: tuple[str, ...] = ()
    interpretations: tuple[str, ...] = ()
    at: Position = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Profile:
    """Other values for some parameters: another site, another guideline, a sensitivity analysis."""

    name: str
    label: str
    because: str
    values: Mapping[str, Fraction]
    evidence: tuple[str, ...] = ()
    interpretations: tuple[str, ...] = ()
    at: Position = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Assumption:
    """A combination that no patient has. Real input that has it is refused."""

    name: str
    never: Region
    because: str
    at: Position = field(default=NOWHERE, compare=False)
