"""Courses by chance: the same for the same seed."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from random import Random

from aih_dt.model import Special, Value
from aih_dt.semantics.cells import edges
from aih_dt.semantics.course import Boxes, GroundCourse, Run, Visit, allowed, decided, meets, obstacles, settled
from aih_dt.semantics.domain import Domain, Grid, Names
from aih_dt.semantics.entering import broken_assumptions
from aih_dt.semantics.evaluate import Values, evaluate
from aih_dt.semantics.ground import Ground
from aih_dt.semantics.valueset import ValueSet

TRIES = 200
"""How often a visit is drawn again when it cannot be."""


@dataclass
class Wanderer:
    """Draws courses. ``usual`` is the share of inputs that are as usual at a visit: what is free has its typical value,
    what is remembered stays as decided. ``always`` and ``never`` bound the visits that are drawn."""

    course: GroundCourse
    random: Random
    usual: float
    always: Boxes = ()
    never: Boxes = ()

    def wander(self, visits: int) -> Run:
        """A course of at most ``visits`` visits: it ends where courses end, or where no next visit is found. Empty when
        no first visit is found."""
        first = self._first()
        made = [] if first is None else [first]
        while made and len(made) < visits and not meets(made[-1].evaluation, self.course.ends):
            following = self._next(made[-1])
            if following is None:
                break
            made.append(following)
        return tuple(made)

    def _first(self) -> Visit | None:
        for _ in range(TRIES):
            begin = self.random.choice(self.course.begins)
            patient = {term.name: self._free(term.name, begin.get(term.name)) for term in self._ground.protocol.inputs}
            visit = self._visit(0, patient)
            if visit is not None and meets(visit.evaluation, self.course.begins):
                return visit
        return None

    def _next(self, before: Visit) -> Visit | None:
        made = decided(self.course, before.evaluation)
        for _ in range(TRIES):
            elapsed = self.random.randint(*self.course.span)
            sets = allowed(self.course, made, elapsed)
            if any(values.is_empty for values in sets.values()):
                return None
            stays = settled(self.course, made, elapsed)
            patient = {name: self._value(name, values, stays) for name, values in sets.items()}
            visit = self._visit(elapsed, patient)
            if visit is not None and not (self.course.sequels and obstacles(self.course, before, elapsed, patient)):
                return visit
        return None

    @cached_property
    def _edges(self) -> Mapping[str, tuple[Value, ...]]:
        return {term.name: edges(self._ground, term.name) for term in self._ground.protocol.inputs}

    @property
    def _ground(self) -> Ground:
        return self.course.ground

    def _visit(self, elapsed: int, patient: Values) -> Visit | None:
        if broken_assumptions(self._ground, patient):
            return None
        visit = Visit(elapsed, patient, evaluate(self._ground, patient))
        unwanted = meets(visit.evaluation, self.never) or (self.always and not meets(visit.evaluation, self.always))
        return None if unwanted else visit

    def _value(self, name: str, values: ValueSet, stays: Mapping[str, Value]) -> Value:
        if name not in stays:
            return self._free(name, None)
        if self.random.random() < self.usual and stays[name] in values:
            return stays[name]
        return self.random.choice(_some(self._ground.domains[name], values))

    def _free(self, name: str, within: ValueSet | None) -> Value:
        typical = self._ground.term(name).typical
        if typical is not None and (within is None or typical in within) and self.random.random() < self.usual:
            return typical
        if within is None:
            return self.random.choice(self._edges[name])
        return self.random.choice(_some(self._ground.domains[name], within))


def _some(domain: Domain, values: ValueSet) -> tuple[Value, ...]:
    """Values of a set: all names and special ones, the ends of its spans."""
    found: list[Value] = [name for name in domain.members if name in values.names] if isinstance(domain, Names) else []
    if isinstance(domain, Grid):
        for (low, _), (high, _) in values.spans:
            found += [int(low), int(high) - 1]
    found += [one for one in Special if one in values.specials]
    return tuple(dict.fromkeys(found))
