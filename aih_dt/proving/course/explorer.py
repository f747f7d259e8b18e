"""Courses explored state by state, by the meaning alone: no solver, no formulas.

A state is what a visit has in common with the one before: the remembered inputs and what the property remembers. From
each state every patient who may come to the visit is tried; of numbers that are free, one of each elementary cell. So
the exploration decides the property by itself, and must agree with the proof.
"""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from math import prod

from aih_dt.model import Value
from aih_dt.proving.course.encoding import Question
from aih_dt.semantics.cells import all_boxes, cuts, pieces
from aih_dt.semantics.course import GroundCourse, allowed, course_boxes, decided, meets
from aih_dt.semantics.domain import Grid, Names
from aih_dt.semantics.entering import broken_assumptions
from aih_dt.semantics.evaluate import Values, evaluate
from aih_dt.semantics.properties import breaks, granted, property_boxes, remembers
from aih_dt.semantics.valueset import ValueSet

MOST = 60_000
"""How many visits are tried before the exploration is given up."""

WIDEST = 64
"""How many numbers a remembered term may have at most."""


@dataclass(frozen=True, slots=True)
class Exploration:
    """What was found: how many states there are, and whether some visit breaks the property."""

    states: int
    broken: bool


@dataclass(frozen=True, slots=True)
class _State:
    """What is known when a visit begins: the remembered inputs, the property's memory, and for each declared or
    supposed sequel whether the visit before was in its first half."""

    values: tuple[Value, ...]
    memory: int
    halves: tuple[bool, ...]


def explore(course: GroundCourse, question: Question, most: int = MOST) -> Exploration | None:
    """Explores all courses as supposed; ``None`` when there are too many visits to try, or numbers that cannot be tried
    one by one."""
    return _Explorer(course, question, most).run()


class _Explorer:
    def __init__(self, course: GroundCourse, question: Question, most: int) -> None:
        self.course = course
        self.question = question
        self.most = most
        self.remembered = course.remembered
        self.free = tuple(name for name in course.laws if name not in self.remembered)
        self.sequels = (*course.sequels, *(item for one in question.supposed for item in one.sequels))
        self.tried = 0

    def run(self) -> Exploration | None:
        if not self._fits():
            return None
        choices = {name: self._cells(name) for name in self.free}
        combinations = [dict(zip(choices, values, strict=True)) for values in product(*choices.values())]
        first = {name: self._all(name) for name in self.remembered}
        begun = [_State(values, 0, (False,) * len(self.sequels)) for values in product(*first.values())]
        seen: set[_State] = set()
        waiting: deque[tuple[_State, bool]] = deque((state, True) for state in begun)
        broken = False
        while waiting:
            state, is_first = waiting.popleft()
            if state in seen:
                continue
            alive = False
            for free in combinations:
                self.tried += 1
                if self.tried > self.most:
                    return None
                patient = {**dict(zip(self.remembered, state.values, strict=True)), **free}
                outcome = self._visit(state, patient, is_first=is_first)
                if outcome is None:
                    continue
                alive = True
                is_broken, following = outcome
                broken = broken or is_broken
                waiting.extend((one, False) for one in following if one not in seen)
            if alive or not is_first:
                seen.add(state)
        return Exploration(len(seen), broken)

    def _fits(self) -> bool:
        """Whether numbers can be tried one by one: the remembered ones are few, and no formula mixes free ones."""
        ground = self.course.ground
        domains = [ground.domains[name] for name in self.remembered]
        if any(isinstance(domain, Grid) and domain.high - domain.low >= WIDEST for domain in domains):
            return False
        if ground.formulas and any(isinstance(ground.domains[name], Grid) for name in self.free):
            used = {operand for formula in ground.formulas.values() for operand in formula.operands}
            if used.intersection(self.free):
                return False
        sizes = [len(self._all(name)) for name in self.remembered] + [len(self._cells(name)) for name in self.free]
        return prod(sizes) <= self.most

    def _cells(self, name: str) -> tuple[Value, ...]:
        """One value of each elementary cell of a term that no formula uses."""
        ground = self.course.ground
        domain = ground.domains[name]
        boxes = (*all_boxes(ground), *course_boxes(self.course), *property_boxes(ground), *self.question.boxes)
        return tuple(piece.low for piece in pieces(domain, cuts(domain, boxes, name)))

    def _all(self, name: str) -> tuple[Value, ...]:
        return tuple(_values(self.course, name, self.course.ground.domains[name].full))

    def _visit(self, state: _State, patient: Values, *, is_first: bool) -> tuple[bool, list[_State]] | None:
        """Whether the visit breaks the property, and the states after it; ``None`` when it cannot be."""
        course, question = self.course, self.question
        if broken_assumptions(course.ground, patient):
            return None
        evaluation = evaluate(course.ground, patient)
        if is_first and not meets(evaluation, course.begins):
            return None
        if any(half and meets(evaluation, (one.after,)) for half, one in zip(state.halves, self.sequels, strict=True)):
            return None
        if not granted(question.supposed, None, evaluation):
            return None
        ends = meets(evaluation, course.ends)
        if breaks(question.watch, state.memory, evaluation, ends=ends):
            return True, []
        if ends:
            return False, []
        memory = remembers(question.watch, state.memory, evaluation)
        halves = tuple(meets(evaluation, (one.before,)) for one in self.sequels)
        after = decided(course, evaluation)
        found: list[_State] = []
        low, high = course.span
        for elapsed in range(low, high + 1):
            found += (_State(values, memory, halves) for values in self._next(allowed(course, after, elapsed)))
        return False, found

    def _next(self, sets: Mapping[str, ValueSet]) -> Iterator[tuple[Value, ...]]:
        yield from product(*(tuple(_values(self.course, name, sets[name])) for name in self.remembered))


def _values(course: GroundCourse, name: str, values: ValueSet) -> Iterator[Value]:
    """The values of a set of a remembered term, one by one."""
    domain = course.ground.domains[name]
    if isinstance(domain, Names):
        yield from (member for member in domain.members if member in values.names)
    for (low, _), (high, _) in values.spans:
        yield from range(int(low), int(high))
    yield from sorted(values.specials, key=lambda one: one.value)
