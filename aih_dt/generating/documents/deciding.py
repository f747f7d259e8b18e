"""Deciding for many patients quickly.

The pages show thousands of decisions: each example, each patient just outside a boundary, each profile. The meaning is
that of :mod:`aih_dt.semantics.evaluate`; here each column of a table becomes a look-up from a value to the rules whose
cell holds, and after a change of some values only what depends on them is decided again.
"""

from bisect import bisect_right
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache

from aih_dt.model import NOT_ASKED, Special, Value
from aih_dt.semantics.evaluate import NotExactlyOneError, Values, compute, holds, matching
from aih_dt.semantics.ground import Ground, GroundTable
from aih_dt.semantics.valueset import Cut, ValueSet

Fired = tuple[str, ...] | None
"""The ids of the rules of one table that fired; ``None`` when the table was not asked."""


EVERYTHING: frozenset[str] = frozenset()
"""Stands for every term."""


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
    """A table. ``columns`` are those in which some rule excludes something."""

    table: GroundTable
    applies: tuple[tuple[str, ValueSet], ...]
    columns: tuple[_Column, ...]
    reads: frozenset[str]
    ids: tuple[str, ...]
    all_rules: int

    @property
    def decides(self) -> tuple[str, ...]:
        """The terms that have another value when it comes out differently."""
        return self.table.outputs

    def fired(self, values: Values) -> tuple[int, ...] | None:
        """The numbers of the rules whose every cell holds; ``None`` when the table is not asked."""
        for term, wanted in self.applies:
            if values[term] not in wanted:
                return None
        left = self.all_rules
        for column in self.columns:
            left &= column.rules(values[column.term])
            if not left:
                return ()
        if not left & (left - 1):
            return (left.bit_length() - 1,)
        return tuple(number for number in range(left.bit_length()) if left >> number & 1)


@dataclass(frozen=True, slots=True)
class _Computed:
    """A derived term."""

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

    @property
    def outcome(self) -> Outcome:
        """What is decided."""
        return Outcome(self.values, self.collected, self.fired)

    def note(self, term: str, value: Value) -> None:
        """Gives a term its value."""
        if term not in self.values or self.values[term] != value:
            self.values[term] = value
            self.changed.add(term)


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
        return draft.outcome

    def change(self, before: Outcome, changes: Values, until: frozenset[str] = EVERYTHING) -> Outcome:
        """What is decided when some inputs of a patient are different and all else stays; with ``until`` only as far as
        these terms need it, so that everything else is as before."""
        changed = {name for name, value in changes.items() if before.values[name] != value}
        draft = _Draft({**before.values, **changes}, dict(before.collected), dict(before.fired), changed)
        for step in self._after(frozenset(changed), until):
            if not step.reads.isdisjoint(changed):
                self._take(step, draft)
        return draft.outcome

    def again(self, before: Outcome, names: Collection[str]) -> Outcome:
        """What is decided for a patient decided before, when only the tables and derived terms ``names`` are others
        than then."""
        changed: set[str] = set()
        draft = _Draft(dict(before.values), dict(before.collected), dict(before.fired), changed)
        for step in self._steps:
            name = step.table.name if isinstance(step, _Compiled) else step.term
            if name in names or not step.reads.isdisjoint(changed):
                self._take(step, draft)
        return draft.outcome

    def impossible(self, outcome: Outcome) -> bool:
        """Whether an assumption says that there is no such patient."""
        return any(holds(assumption.never, outcome.values) for assumption in self.ground.assumptions)

    @cache  # noqa: B019  # a decider lives as long as the pages it is made for
    def _after(self, names: frozenset[str], until: frozenset[str]) -> tuple[_Step, ...]:
        """The steps that may come out differently when the terms ``names`` change, of those that ``until`` needs."""
        touched = set(names)
        found: list[_Step] = []
        for step in self._steps:
            if not step.reads.isdisjoint(touched):
                found.append(step)
                touched.update(step.decides)
        if not until:
            return tuple(found)
        wanted = set(until)
        needed: list[_Step] = []
        for step in reversed(found):
            if not wanted.isdisjoint(step.decides) or isinstance(step, _Computed):
                needed.append(step)
                wanted |= step.reads
        return tuple(reversed(needed))

    def _take(self, step: _Step, draft: _Draft) -> None:
        if isinstance(step, _Computed):
            draft.note(step.term, compute(self.ground, step.term, draft.values))
            return
        table = step.table
        numbers = step.fired(draft.values)
        draft.fired[table.name] = None if numbers is None else tuple(step.ids[number] for number in numbers)
        if not table.is_unique:
            for output in table.outputs:
                given = (table.rules[number].then.get(output) for number in numbers or ())
                draft.collected[output] = tuple(dict.fromkeys(value for value in given if value is not None))
        elif numbers is None:
            for output in table.outputs:
                draft.note(output, NOT_ASKED)
        elif len(numbers) == 1:
            for output, value in table.rules[numbers[0]].then.items():
                draft.note(output, value)
        else:
            raise NotExactlyOneError(table, matching(table, draft.values))


def _compile(table: GroundTable) -> _Compiled:
    limited = [name for name in table.inputs if any(name in rule.limits for rule in table.rules)]
    return _Compiled(
        table,
        tuple(table.applies_when.items()),
        tuple(_column(name, tuple(rule.when[name] for rule in table.rules)) for name in limited),
        frozenset((*table.inputs, *table.applies_when)),
        tuple(rule.id for rule in table.rules),
        (1 << len(table.rules)) - 1,
    )
