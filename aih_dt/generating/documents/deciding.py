"""Deciding for many patients quickly.

The pages show thousands of decisions: each example, each patient just outside a boundary, each profile. The meaning is
that of :mod:`aih_dt.semantics.evaluate`; here each column of a table becomes a look-up from a value to the rules whose
cell holds, and after a change of some values only what depends on them is decided again.
"""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from aih_dt.model import NOT_ASKED, Special, Value
from aih_dt.semantics.evaluate import NotExactlyOneError, Values, compute, holds, matching
from aih_dt.semantics.ground import Ground, GroundTable
from aih_dt.semantics.valueset import Cut, ValueSet

Fired = tuple[str, ...] | None
"""The ids of the rules of one table that fired; ``None`` when the table was not asked."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is decided for a patient: a value for every term that is not collected, the collected values, and for each
    table the rules that fired."""

    values: Mapping[str, Value]
    collected: Mapping[str, tuple[Value, ...]]
    fired: Mapping[str, Fired]

    @property
    def rules(self) -> tuple[str, ...]:
        """Every rule that fired as ``table/rule``, in the order of the tables."""
        return tuple(f"{table}/{rule}" for table, rules in self.fired.items() for rule in rules or ())


@dataclass(frozen=True, slots=True)
class _Column:
    """For a value of one term, the rules whose cell holds, as the bits of a number."""

    term: str
    named: Mapping[object, int]
    cuts: tuple[Cut, ...]
    between: tuple[int, ...]

    def rules(self, value: Value) -> int:
        if isinstance(value, str | Special):
            return self.named.get(value, 0)
        return self.between[bisect_right(self.cuts, (value, 0))]


def _column(term: str, sets: tuple[ValueSet, ...]) -> _Column:
    named: dict[object, int] = {}
    cuts: set[Cut] = set()
    for number, wanted in enumerate(sets):
        for value in (*wanted.names, *wanted.specials):
            named[value] = named.get(value, 0) | 1 << number
        cuts |= wanted.cuts()
    ordered = tuple(sorted(cuts))
    between = [0] * (len(ordered) + 1)
    for number, wanted in enumerate(sets):
        for low, high in wanted.spans:
            for index in range(bisect_right(ordered, low), bisect_right(ordered, high)):
                between[index] |= 1 << number
    return _Column(term, named, ordered, tuple(between))


@dataclass(frozen=True, slots=True)
class _Compiled:
    table: GroundTable
    columns: tuple[_Column, ...]
    reads: frozenset[str]
    ids: tuple[str, ...]

    @property
    def decides(self) -> tuple[str, ...]:
        """The terms that have another value when it comes out differently."""
        return self.table.outputs

    def matching(self, values: Values) -> int:
        """The rules whose every cell holds, as the bits of a number."""
        left = (1 << len(self.ids)) - 1
        for column in self.columns:
            left &= column.rules(values[column.term])
            if not left:
                break
        return left


@dataclass(frozen=True, slots=True)
class _Computed:
    term: str
    reads: frozenset[str]

    @property
    def decides(self) -> tuple[str, ...]:
        """The derived term itself."""
        return (self.term,)


_Step = _Compiled | _Computed


@dataclass(frozen=True, slots=True)
class _Draft:
    """What is decided so far, and the terms whose value is not what it was before."""

    values: dict[str, Value]
    collected: dict[str, tuple[Value, ...]]
    fired: dict[str, Fired]
    changed: set[str]


class Decider:
    """Decides as the reference evaluator does, for one profile."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self._steps: tuple[_Step, ...] = tuple(
            _Computed(step, frozenset(ground.formulas[step].operands)) if isinstance(step, str) else _compile(step)
            for step in ground.steps
        )

    def decide(self, patient: Values) -> Outcome:
        """What the protocol decides for ``patient``, who has a value or ``missing`` for every input."""
        draft = _Draft(dict(patient), {}, {}, set())
        for step in self._steps:
            self._take(step, draft)
        return Outcome(draft.values, draft.collected, draft.fired)

    def change(self, before: Outcome, changes: Values) -> Outcome:
        """What is decided when some inputs of a patient are different and all else stays."""
        changed = {name for name, value in changes.items() if before.values[name] != value}
        draft = _Draft({**before.values, **changes}, dict(before.collected), dict(before.fired), changed)
        for step in self._after(frozenset(changed)):
            if not step.reads.isdisjoint(changed):
                self._take(step, draft)
        return Outcome(draft.values, draft.collected, draft.fired)

    def impossible(self, outcome: Outcome) -> bool:
        """Whether an assumption says that there is no such patient."""
        return any(holds(assumption.never, outcome.values) for assumption in self.ground.assumptions)

    @cache  # noqa: B019  # a decider lives as long as the pages it is made for
    def _after(self, names: frozenset[str]) -> tuple[_Step, ...]:
        """The steps that may come out differently when the terms ``names`` change."""
        touched = set(names)
        found: list[_Step] = []
        for step in self._steps:
            if not step.reads.isdisjoint(touched):
                found.append(step)
                touched.update(step.decides)
        return tuple(found)

    def _take(self, step: _Step, draft: _Draft) -> None:
        if isinstance(step, _Compiled):
            self._ask(step, draft.values, draft.collected, draft.fired, draft.changed)
            return
        value = compute(self.ground, step.term, draft.values)
        if step.term not in draft.values or draft.values[step.term] != value:
            draft.values[step.term] = value
            draft.changed.add(step.term)

    def _ask(
        self,
        step: _Compiled,
        values: dict[str, Value],
        collected: dict[str, tuple[Value, ...]],
        fired: dict[str, Fired],
        changed: set[str],
    ) -> None:
        table = step.table
        asked = holds(table.applies_when, values)
        bits = step.matching(values) if asked else 0
        numbers = tuple(number for number in range(bits.bit_length()) if bits >> number & 1)
        fired[table.name] = tuple(step.ids[number] for number in numbers) if asked else None
        if not table.is_unique:
            for output in table.outputs:
                given = (table.rules[number].then.get(output) for number in numbers)
                collected[output] = tuple(dict.fromkeys(value for value in given if value is not None))
            return
        if asked and len(numbers) != 1:
            raise NotExactlyOneError(table, matching(table, values))
        then: Mapping[str, Value] = table.rules[numbers[0]].then if asked else dict.fromkeys(table.outputs, NOT_ASKED)
        for output, value in then.items():
            if output not in values or values[output] != value:
                values[output] = value
                changed.add(output)


def _compile(table: GroundTable) -> _Compiled:
    columns = tuple(_column(name, tuple(rule.when[name] for rule in table.rules)) for name in table.inputs)
    return _Compiled(
        table, columns, frozenset((*table.inputs, *table.applies_when)), tuple(rule.id for rule in table.rules)
    )
