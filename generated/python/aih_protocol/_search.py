"""The search for patients who get a given decision: backwards from the decision to what is entered."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from ._model import Model, Region, TableSets
from ._reach import reach
from ._sets import Values
from ._solving import compute, settle

Assignment = dict[str, object]
"""A value for every input, as the rules look at it (names as texts)."""


class Start(NamedTuple):
    """Where a search starts: what each input may be, what it is now, and how many inputs may change (``None``: those
    that are missing now, all of them)."""

    inputs: Region
    now: Assignment
    budget: int | None


class Search:
    """One search. ``unsure``: it gave up somewhere, so that not finding a patient proves nothing."""

    def __init__(self, model: Model, run: Callable[[Assignment], str | None], limit: int) -> None:
        self.model = model
        self.run = run
        self.left = limit
        self.unsure = False

    def patients(self, start: Start, term: str, wanted: str) -> Iterator[Assignment]:
        """Patients for whom ``wanted`` is decided for ``term``, each of them tried."""
        ranges = reach(self.model, start.inputs)
        goal = ranges[term].meet(Values(names=frozenset({wanted})))
        if goal.is_empty:
            return
        for sets in self._choose(len(self.model.tables) - 1, {term: goal}, ranges, start, 0):
            yield from self._settled(sets, ranges, start, wanted, 4)

    def _choose(self, number: int, sets: Region, ranges: Region, start: Start, cost: int) -> Iterator[Region]:
        """What inputs and computed terms must be, so that the tables up to ``number`` give what is needed of them."""
        if self.left <= 0:
            self.unsure = True
            return
        self.left -= 1
        while number >= 0 and self._is_needed(self.model.tables[number], sets) is False:
            number -= 1
        if number < 0:
            yield sets
            return
        table = self.model.tables[number]
        ways: list[tuple[int, int, Region]] = []
        for way, gives in self._ways(table, sets, ranges):
            narrowed = self._narrowed(way, sets, ranges, start, cost)
            if narrowed is not None:
                ways.append((narrowed[1], len(ways), {**narrowed[0], **gives}))
        for spent, _, more in sorted(ways, key=lambda one: one[:2]):
            yield from self._choose(number - 1, more, ranges, start, spent)

    def _is_needed(self, table: TableSets, sets: Region) -> bool:
        """Whether something is asked of a table: of an output, or of what is computed from one."""
        if any(output in sets for output in table.outputs):
            return True
        return any(
            output in self.model.computed[name].operands
            for name in sets
            if name in self.model.computed
            for output in table.outputs
        )

    def _ways(self, table: TableSets, sets: Region, ranges: Region) -> Iterator[tuple[Region, Region]]:
        """Each way in which a table gives what is asked of it: the conditions, and what it gives then."""
        asked = {output: sets.get(output, ranges[output]) for output in table.outputs}
        for rule in table.rules:
            if all(rule.gives[output].meet(wanted).is_empty is False for output, wanted in asked.items()):
                way = dict(rule.when)
                for name, values in table.applies.items():
                    way[name] = way[name].meet(values) if name in way else values
                yield way, rule.gives
        if len(table.applies) > 0 and all(wanted.not_asked for wanted in asked.values()):
            nothing = dict.fromkeys(table.outputs, Values(not_asked=True))
            inside: Region = {}
            for name, values in table.applies.items():
                yield {**inside, name: self.model.full[name].without(values)}, nothing
                inside[name] = values

    def _narrowed(
        self, way: Region, sets: Region, ranges: Region, start: Start, cost: int
    ) -> tuple[Region, int] | None:
        """The sets with some more conditions, and how many inputs must change; ``None`` when that cannot be."""
        found = dict(sets)
        for name, values in way.items():
            before = found.get(name, ranges[name])
            after = before.meet(values)
            if after.is_empty:
                return None
            if name in start.now and start.budget is not None:
                cost += before.has(start.now[name]) and after.has(start.now[name]) is False
                if cost > start.budget:
                    return None
            if name in found or after != ranges[name]:
                found[name] = after
        return found, cost

    def _settled(self, sets: Region, ranges: Region, start: Start, wanted: str, depth: int) -> Iterator[Assignment]:
        """A patient of these sets who gets what is wanted, if one can be made."""
        settled = settle(self.model, sets, ranges, start.inputs, start.now, start.budget)
        if settled.patient is None:
            self.unsure |= settled.is_certain is False
            return
        patient = settled.patient
        if start.budget is not None and len(changes(start.now, patient)) > start.budget:
            self.unsure = True
            return
        if self.run(patient) == wanted:
            yield patient
            return
        excluded = next((never for never in self.model.never if self._holds(never, patient)), None)
        if excluded is None or depth == 0:
            self.unsure = True
            return
        # Whoever is not in the combination is outside one of its sets.
        for name, values in excluded.items():
            outside = sets.get(name, ranges[name]).without(values)
            narrowed = None if outside.is_empty else self._narrowed({name: outside}, sets, ranges, start, 0)
            if narrowed is not None:
                yield from self._settled(narrowed[0], ranges, start, wanted, depth - 1)

    def _holds(self, never: Region, patient: Assignment) -> bool:
        """Whether a patient has a combination of inputs and of what is computed from inputs."""
        for name, values in never.items():
            one = self.model.computed.get(name)
            if one is not None and all(operand in patient for operand in one.operands):
                if values.has(compute(self.model, one, patient)) is False:
                    return False
            elif name not in patient or values.has(patient[name]) is False:
                return False
        return True


def changes(now: Mapping[str, object], then: Mapping[str, object]) -> tuple[str, ...]:
    """The inputs that differ."""
    return tuple(name for name, value in then.items() if value is not now[name] and value != now[name])
