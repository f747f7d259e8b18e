"""What was claimed about a protocol, what became of each claim, and the patients that show it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from aih_dt.diagnostics import Finding
from aih_dt.model import Protocol
from aih_dt.semantics.course import Run
from aih_dt.semantics.evaluate import Values


class Verdict(Enum):
    """What became of a claim. ``UNKNOWN`` is never shown as proved."""

    PROVED = "proved"
    REFUTED = "refuted"
    UNKNOWN = "unknown"


class Subject(Enum):
    """What a claim is about."""

    TABLE = "table"
    GRAPH = "graph"
    STATEMENT = "statement"
    CASE = "case"
    COURSE = "course"
    PROPERTY = "property"
    TARGET = "target"


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that was to be shown.

    ``subject`` and ``name`` say of what (a table's name, a statement's id …; empty for the graph); ``kind`` is a short
    stable word (``complete``, ``one rule``, ``can fire`` …); ``sentence`` is the claim in plain words. ``rungs`` name
    who answered: ``Z3``, ``second checker``, ``example patient``, ``cvc5`` …. ``assumptions`` are those the proof used.
    ``certificate`` is a file below ``generated/proofs``, empty when the claim is shown by an example patient alone.
    """

    subject: Subject
    name: str
    kind: str
    sentence: str
    verdict: Verdict
    profile: str
    rungs: tuple[str, ...] = ()
    assumptions: tuple[str, ...] = ()
    certificate: str = ""


@dataclass(frozen=True, slots=True)
class Trace:
    """A course that shows something. ``loop``: the visit (from 0) after which it may go round for ever; ``None`` when
    it does not."""

    run: Run
    loop: int | None = None


@dataclass(frozen=True, slots=True)
class PropertyResult:
    """What became of a property under one profile.

    ``argument`` says in a few words what the verdict rests on. ``counterexample`` refutes it; ``pair`` are two patients
    who do, where it compares patients. ``example`` puts it to the test and does not break it. ``rests_on``: rules
    (``table/rule``) that suffice for the proof; ``None`` when that is not known.
    """

    id: str
    profile: str
    verdict: Verdict
    argument: str
    counterexample: Trace | None = None
    pair: tuple[Values, Values] | None = None
    example: Trace | None = None
    rests_on: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class CourseResult:
    """What was found out about courses. ``idle_rules``: rules on which no property's proof rests."""

    properties: tuple[PropertyResult, ...]
    idle_rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of a check.

    ``examples``: under the default profile, for each rule (``table/rule``) that can fire, a whole patient for whom it
    does: every input term with its value; under other profiles for those rules for which one of these patients will
    do. ``certificates``: file name to text of what the solver was asked. ``course``: ``None``
    when courses were not looked at.
    """

    protocol: Protocol
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    examples: Mapping[str, Mapping[str, Values]] = field(default_factory=dict)
    certificates: Mapping[str, str] = field(default_factory=dict)
    course: CourseResult | None = None
