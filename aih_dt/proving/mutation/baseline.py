"""The protocol as it is: what every mutant is compared with, worked out once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from aih_dt.model import Case, Protocol, Value
from aih_dt.proving.context import Context
from aih_dt.proving.tables import TableProof, prove_alone
from aih_dt.semantics.entering import enter
from aih_dt.semantics.evaluate import Evaluation, NotExactlyOneError, Values, evaluate, holds, matching
from aih_dt.semantics.ground import Ground, GroundTable, ground

Outcome = frozenset[tuple[str, Value]]
"""What a table gives to a patient; empty when it is not asked, or collects nothing."""


@dataclass(frozen=True, slots=True)
class Known:
    """A patient with what the protocol decides, and the case of which they are the patient."""

    patient: Values
    evaluation: Evaluation
    case: Case | None = None


class Baseline:
    """The protocol under one profile, with patients who are tried before anything is searched for. Every table of it
    is known to be sound."""

    def __init__(self, protocol: Protocol, profile: str, examples: Iterable[Values]) -> None:
        self.ground = ground(protocol, profile)
        self.context = Context(self.ground)
        self.known = tuple(self._all_known(examples))

    def _all_known(self, examples: Iterable[Values]) -> Iterable[Known]:
        for case in self.ground.protocol.cases:
            if case.profile == self.ground.profile:
                patient = enter(self.ground, case.patient).values
                if patient:
                    yield Known(patient, evaluate(self.ground, patient), case)
        for patient in {tuple(one.items()): one for one in examples}.values():
            yield Known(patient, evaluate(self.ground, patient))

    @cached_property
    def alone(self) -> Mapping[str, TableProof]:
        """For each unique table what is proved of it by itself."""
        return {table.name: prove_alone(self.ground, table) for table in self.ground.tables if table.is_unique}

    @cached_property
    def firing(self) -> Mapping[str, tuple[Known, ...]]:
        """For each rule (``table/rule``) the patients for whom it fires."""
        found: dict[str, list[Known]] = {}
        for one in self.known:
            for rule in one.evaluation.rules:
                found.setdefault(rule, []).append(one)
        return {rule: tuple(patients) for rule, patients in found.items()}

    def after(self, changed: Iterable[str]) -> frozenset[str]:
        """The tables among and behind ``changed``: all that can decide otherwise."""
        found = set(changed)
        for table in self.ground.tables:
            feeding = {self.ground.protocol.decided_by[name].name for name in self.ground.read_by(table)
                       if name in self.ground.protocol.decided_by}  # fmt: skip
            if feeding & found:
                found.add(table.name)
        return frozenset(found)

    def touched(self, table: GroundTable) -> tuple[Known, ...]:
        """The patients to whom ``table``, put in the place of the one of its name, gives something else."""
        old = self.ground.table(table.name)
        groups: dict[tuple[Value, ...], list[Known]] = {}
        read = tuple(dict.fromkeys((*old.inputs, *old.applies_when, *table.applies_when)))
        for one in self.known:
            groups.setdefault(tuple(one.evaluation.values[name] for name in read), []).append(one)
        found: list[Known] = []
        for values, patients in groups.items():
            seen = dict(zip(read, values, strict=True))
            if outcome(table, seen) != outcome(old, seen):
                found += patients
        return tuple(found)


def outcome(table: GroundTable, values: Values) -> Outcome | None:
    """What the table gives; ``None`` when it is unique and not exactly one rule matches."""
    if not holds(table.applies_when, values):
        return frozenset()
    rules = matching(table, values)
    if table.is_unique and len(rules) != 1:
        return None
    return frozenset(pair for rule in rules for pair in rule.then.items())


def decided(held: Ground, patient: Values) -> Evaluation | None:
    """What a mutant decides; ``None`` when it has no certain decision."""
    try:
        return evaluate(held, patient)
    except NotExactlyOneError:
        return None
