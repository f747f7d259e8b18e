"""What becomes of a mutant: it changes nobody's decision, or it is noticed, or it survives."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum

from aih_dt.model import Protocol
from aih_dt.proving.mutation import killing
from aih_dt.proving.mutation.baseline import Baseline, decided
from aih_dt.proving.mutation.difference import Both, differs_at_all, same_results
from aih_dt.proving.mutation.edits import Mutant
from aih_dt.proving.solver import Answer
from aih_dt.semantics.entering import broken_assumptions
from aih_dt.semantics.evaluate import Values
from aih_dt.semantics.ground import Ground, GroundTable, ground, ground_table


class Fate(Enum):
    """What became of a mutant. ``UNKNOWN``: nobody noticed it, and nobody knows whether it decides otherwise."""

    SAME = "changes no decision"
    PROOFS = "noticed by a proof"
    CASES = "noticed by a case alone"
    SURVIVES = "not noticed"
    UNKNOWN = "not known"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A mutant's fate, and what noticed it."""

    id: str
    fate: Fate
    by: str = ""


class Judge:
    """Judges mutants of one proved protocol. ``examples``: for each profile, patients that are tried first."""

    def __init__(self, protocol: Protocol, examples: Mapping[str, tuple[Values, ...]]) -> None:
        self.protocol = protocol
        self._examples = examples
        self._baselines: dict[str, Baseline] = {}

    def _baseline(self, profile: str) -> Baseline:
        if profile not in self._baselines:
            self._baselines[profile] = Baseline(self.protocol, profile, self._examples.get(profile, ()))
        return self._baselines[profile]

    def judge(self, mutant: Mutant) -> Judgement:
        """The worst that any profile says: a change in one is a change, and whoever notices it there has noticed it."""
        found = Judgement(mutant.id, Fate.SAME)
        for profile in self.protocol.profile_names:
            one = self._under(mutant, profile)
            if one.fate is Fate.PROOFS:
                return one
            if _ORDER.index(one.fate) < _ORDER.index(found.fate):
                found = one
        return found

    def _under(self, mutant: Mutant, profile: str) -> Judgement:
        baseline = self._baseline(profile)
        held = _grounded(baseline.ground, mutant)
        if held is None:
            return Judgement(mutant.id, Fate.PROOFS, "it is no protocol")
        changed = [
            table.name for table in held.tables if _meaning(table) != _meaning(baseline.ground.table(table.name))
        ]
        derived = [name for name in held.formulas if held.formulas[name] != baseline.ground.formulas[name]]
        if not changed and not derived:
            # An assumption speaks of patients who cannot be, and an excuse of what is shown and not of what is decided.
            return Judgement(mutant.id, Fate.SAME)
        before = baseline.ground.table(mutant.table) if mutant.table else None
        if before is not None and before.applies_when == held.table(mutant.table).applies_when:
            table = held.table(mutant.table)
            if table.is_unique and killing.table_is_broken(baseline, table):
                return Judgement(mutant.id, Fate.PROOFS, f"{table.name}: one rule for each patient")
            if baseline.context.exists(differs_at_all(baseline.context.writer, before, table)) is Answer.UNSAT:
                return Judgement(mutant.id, Fate.SAME)
            touched = baseline.touched(table)
        else:
            touched = tuple(one for one in baseline.known if not broken_assumptions(held, one.patient))
            changed += [
                table.name for table in held.tables if set(derived).intersection((*table.inputs, *table.applies_when))
            ]
        other = False
        for one in touched:
            seen = decided(held, one.patient)
            by = killing.claim_broken_by(held, seen)
            if by:
                return Judgement(mutant.id, Fate.PROOFS, by)
            other = other or not same_results(baseline.ground, one.evaluation, seen)
        both = Both(baseline, held, changed, derived)
        for name, formulas in killing.claims(both.context, baseline, both.behind, changed):
            if both.context.exists(*formulas) is Answer.SAT:
                return Judgement(mutant.id, Fate.PROOFS, name)
        answer = Answer.SAT if other else both.decides_otherwise()
        if answer is Answer.UNSAT:
            return Judgement(mutant.id, Fate.SAME)
        by = killing.dead(both.context, baseline, both.behind, touched) or killing.properties(held, both.behind)
        if by:
            return Judgement(mutant.id, Fate.PROOFS, by)
        case = killing.cases(held, touched)
        if case:
            return Judgement(mutant.id, Fate.CASES, f"case {case}")
        return Judgement(mutant.id, Fate.SURVIVES if answer is Answer.SAT else Fate.UNKNOWN)


_ORDER = (Fate.PROOFS, Fate.CASES, Fate.SURVIVES, Fate.UNKNOWN, Fate.SAME)


def _grounded(before: Ground, mutant: Mutant) -> Ground | None:
    """The mutant under the same profile; ``None`` when it cannot be read: a number does not fit its term, or a
    condition holds for no value."""
    protocol = mutant.protocol
    try:
        if mutant.table and bool(protocol.table(mutant.table).applies_when) == bool(
            before.table(mutant.table).applies_when
        ):
            table = ground_table(protocol.table(mutant.table), protocol, before.domains, before.parameters)
            tables = tuple(table if one.name == table.name else one for one in before.tables)
            held = replace(before, protocol=protocol, tables=tables)
        else:
            held = ground(protocol, before.profile)
    except ValueError:
        return None
    empty = any(values.is_empty for table in held.tables for rule in table.rules for values in rule.when.values())
    return None if empty else held


def _meaning(table: GroundTable) -> object:
    return table.applies_when, tuple((rule.id, rule.when, rule.then) for rule in table.rules)
