"""The meaning of a course: from one visit to the next.

A visit is a patient, the decision for them, and what the decision makes of the inputs. Given how much time passes, each
input has a set of values that it may have at the next visit, whatever the others have; assumptions and sequels then
exclude combinations. This is the definition that every proof about courses is compared with.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from aih_dt.model import Becomes, Counted, Course, Kept, Milestone, Region, Regions, TakenFrom, Value
from aih_dt.semantics.domain import Domain, Grid, Names
from aih_dt.semantics.entering import broken_assumptions
from aih_dt.semantics.evaluate import Evaluation, Values, evaluate
from aih_dt.semantics.ground import Box, Ground, value_set
from aih_dt.semantics.valueset import EMPTY, Span, ValueSet, singleton

Boxes = tuple[Box, ...]
"""Any of several boxes."""


@dataclass(frozen=True, slots=True)
class Steps:
    """The number grows by so many steps of its last decimal place."""

    by: int


Effect = Kept | Steps | TakenFrom | ValueSet
"""What a term becomes: :class:`~aih_dt.model.Becomes` with its numbers."""


@dataclass(frozen=True, slots=True)
class GroundUpdate:
    """For each value of the output ``decided_by``, what becomes of a term."""

    decided_by: str
    effects: Mapping[str, Effect]


@dataclass(frozen=True, slots=True)
class Free:
    """Any value of the domain."""


@dataclass(frozen=True, slots=True)
class Passing:
    """The number grows with time."""


@dataclass(frozen=True, slots=True)
class Moves:
    """The value stays, or goes from a set to the one beside it. None: it stays."""

    pairs: tuple[tuple[ValueSet, ValueSet], ...] = ()


Law = Free | Passing | Moves


@dataclass(frozen=True, slots=True)
class GroundSequel:
    """A visit in ``before`` is never followed by one in ``after``."""

    before: Box
    after: Box


@dataclass(frozen=True)
class GroundCourse:
    """A course under one profile. ``laws`` has one for every input, which acts on what ``updates`` made of it.

    ``span``: the least and greatest time between visits, in the steps of the terms that time moves; ``(0, 0)`` when
    there are none.
    """

    ground: Ground
    source: Course
    begins: Boxes
    ends: Boxes
    updates: Mapping[str, GroundUpdate]
    laws: Mapping[str, Law]
    span: tuple[int, int]
    sequels: tuple[GroundSequel, ...]

    @property
    def remembered(self) -> tuple[str, ...]:
        """The inputs whose value at the next visit depends on the visit before: all but the free ones."""
        return tuple(name for name, law in self.laws.items() if name in self.updates or not isinstance(law, Free))


_ANYTHING = Course("visit", "each visit by itself", (Milestone("visit", {}, "a visit may be of any patient"),))


def ground_course(ground: Ground) -> GroundCourse:
    """The course of the protocol under the profile of ``ground``. Without one each visit stands by itself: it may be of
    any patient, whoever was there before."""
    course = ground.protocol.course
    if course is None:
        course = replace(_ANYTHING, free=tuple(term.name for term in ground.protocol.inputs))
    clock = next(iter(course.clocks), None)
    span = (0, 0)
    if course.span is not None and clock is not None:
        span = (_steps(ground, clock, course.span.low), _steps(ground, clock, course.span.high))
    return GroundCourse(
        ground=ground,
        source=course,
        begins=tuple(ground_box(ground, item.when) for item in course.begins),
        ends=tuple(ground_box(ground, item.when) for item in course.ends),
        updates={
            name: GroundUpdate(
                update.decided_by, {value: _effect(ground, name, becomes) for value, becomes in update.becomes.items()}
            )
            for name, update in course.state.items()
        },
        laws={term.name: _law(ground, course, term.name) for term in ground.protocol.inputs},
        span=span,
        sequels=tuple(
            GroundSequel(ground_box(ground, item.before), ground_box(ground, item.after)) for item in course.sequels
        ),
    )


def ground_box(ground: Ground, region: Region) -> Box:
    """A region with the numbers of the profile."""
    return {name: value_set(cell, ground.domains[name], ground.parameters) for name, cell in region.items()}


def ground_boxes(ground: Ground, regions: Regions) -> Boxes:
    """Regions with the numbers of the profile."""
    return tuple(ground_box(ground, region) for region in regions)


def _steps(ground: Ground, name: str, number: Fraction) -> int:
    domain = ground.domains[name]
    steps = domain.on_grid(number) if isinstance(domain, Grid) else None
    if steps is None:
        raise ValueError(f"{number} is not on the grid of {name}")
    return steps


def _effect(ground: Ground, name: str, becomes: Becomes) -> Effect:
    if isinstance(becomes, Kept | TakenFrom):
        return becomes
    if isinstance(becomes, Counted):
        return Steps(_steps(ground, name, becomes.by))
    return value_set(becomes, ground.domains[name], ground.parameters)


def _law(ground: Ground, course: Course, name: str) -> Law:
    if name in course.free:
        return Free()
    if name in course.clocks:
        return Passing()
    domain = ground.domains[name]
    pairs = (
        (value_set(move.source, domain, ground.parameters), value_set(move.target, domain, ground.parameters))
        for move in course.moves.get(name, ())
    )
    return Moves(tuple(pairs))


def meets(evaluation: Evaluation, boxes: Iterable[Box]) -> bool:
    """Whether the visit is in one of ``boxes``; a collected output is in a set when one of its values is."""
    return any(all(_within(evaluation, name, values) for name, values in box.items()) for box in boxes)


def _within(evaluation: Evaluation, name: str, values: ValueSet) -> bool:
    if name in evaluation.collected:
        return any(value in values for value in evaluation.collected[name])
    return evaluation.values[name] in values


def decided(course: GroundCourse, evaluation: Evaluation) -> Mapping[str, ValueSet]:
    """What the decision makes of each input: the values it may have directly after the visit.

    An empty set means that the update gives the term no value that it can have.
    """
    return {name: _decided(course, evaluation, name) for name in course.laws}


def _decided(course: GroundCourse, evaluation: Evaluation, name: str) -> ValueSet:
    domain = course.ground.domains[name]
    value = evaluation.values[name]
    update = course.updates.get(name)
    effect = Kept() if update is None else update.effects.get(str(evaluation.values[update.decided_by]))
    if effect is None:
        return EMPTY
    if isinstance(effect, ValueSet):
        return effect
    if isinstance(effect, TakenFrom):
        return just(domain, _taken(course.ground, evaluation, effect.term, name)) & domain.full
    if isinstance(effect, Steps) and isinstance(value, int) and isinstance(domain, Grid):
        return just(domain, min(value + effect.by, domain.high))
    return just(domain, value)


def _taken(ground: Ground, evaluation: Evaluation, source: str, target: str) -> Value:
    """The value of ``source``, counted in the steps of ``target`` (which has no fewer decimal places)."""
    value, left, right = evaluation.values[source], ground.domains[source], ground.domains[target]
    if isinstance(value, int) and isinstance(left, Grid) and isinstance(right, Grid):
        return value * (right.scale // left.scale)
    return value


def just(domain: Domain, value: Value) -> ValueSet:
    """The set of only this value, written as the sets of ``domain`` are."""
    if isinstance(domain, Grid) and isinstance(value, int):
        return ValueSet(spans=(((value, 0), (value + 1, 0)),))
    return singleton(value)


def allowed(course: GroundCourse, after: Mapping[str, ValueSet], elapsed: int) -> Mapping[str, ValueSet]:
    """The values that each input may have at the next visit, ``elapsed`` steps of time after one of which the decision
    made ``after``."""
    return {name: _moved(course, name, law, after[name], elapsed) for name, law in course.laws.items()}


def _moved(course: GroundCourse, name: str, law: Law, values: ValueSet, elapsed: int) -> ValueSet:
    domain = course.ground.domains[name]
    if isinstance(law, Free):
        return domain.full
    if isinstance(law, Passing) and isinstance(domain, Grid):
        return _later(values, elapsed, domain.high)
    found = values
    for source, target in law.pairs if isinstance(law, Moves) else ():
        if not (values & source).is_empty:
            found |= target
    return found


def _later(values: ValueSet, elapsed: int, stop: int) -> ValueSet:
    # On a grid every cut has the form (n, 0): the set goes from the first number to just before the second.
    spans: list[Span] = [
        ((min(low + elapsed, stop), 0), (min(high + elapsed, stop + 1), 0)) for (low, _), (high, _) in values.spans
    ]
    return ValueSet.of_spans(spans, values.specials)


def first_of(domain: Domain, values: ValueSet) -> Value:
    """The value that stands for a set: its first name in the author's order, else its least number, else a special."""
    if isinstance(domain, Names):
        for member in domain.members:
            if member in values.names:
                return member
    if values.spans:
        return values.spans[0][0][0]
    return min(values.specials, key=lambda one: one.value)


def settled(course: GroundCourse, after: Mapping[str, ValueSet], elapsed: int) -> Values:
    """The value of each remembered input at the next visit when time passes and nothing else happens."""
    found: dict[str, Value] = {}
    for name in course.remembered:
        domain = course.ground.domains[name]
        values = after[name]
        if isinstance(course.laws[name], Passing) and isinstance(domain, Grid):
            values = _later(values, elapsed, domain.high)
        found[name] = first_of(domain, values)
    return found


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit of a course: how much time passed since the one before (0 at the first), the patient, the decision."""

    elapsed: int
    patient: Values
    evaluation: Evaluation


Run = tuple[Visit, ...]
"""The beginning of a course, visit by visit."""


class NotACourseError(ValueError):
    """These visits do not make a course; ``visit`` counts from 1."""

    def __init__(self, visit: int, why: str) -> None:
        super().__init__(f"visit {visit}: {why}")
        self.visit = visit
        self.why = why


def obstacles(course: GroundCourse, before: Visit, elapsed: int, patient: Values) -> tuple[str, ...]:
    """What keeps ``patient`` from being the next visit: the inputs whose values are not allowed, the assumptions they
    break, the sequels that cannot be. Nothing: they may be the next visit."""
    least, most = course.span
    if not least <= elapsed <= most:
        return ("the time between the visits",)
    values = allowed(course, decided(course, before.evaluation), elapsed)
    found = [f"`{name}`" for name, fitting in values.items() if patient[name] not in fitting]
    found += [f"the assumption `{name}`" for name in broken_assumptions(course.ground, patient)]
    if not found and course.sequels:
        later = evaluate(course.ground, patient)
        found += [
            f"what cannot follow ({source.because})"
            for sequel, source in zip(course.sequels, course.source.sequels, strict=True)
            if meets(before.evaluation, (sequel.before,)) and meets(later, (sequel.after,))
        ]
    return tuple(found)


def run(course: GroundCourse, visits: Sequence[tuple[int, Values]]) -> Run:
    """The course that consists of these visits, each with the time since the one before.

    Raises :class:`NotACourseError` when they do not make one.
    """
    made: list[Visit] = []
    for number, (elapsed, patient) in enumerate(visits, start=1):
        if made:
            if meets(made[-1].evaluation, course.ends):
                raise NotACourseError(number, "the course has ended")
            why = obstacles(course, made[-1], elapsed, patient)
        else:
            why = tuple(f"the assumption `{name}`" for name in broken_assumptions(course.ground, patient))
        if why:
            raise NotACourseError(number, ", ".join(why))
        made.append(Visit(elapsed if made else 0, patient, evaluate(course.ground, patient)))
        if len(made) == 1 and not meets(made[0].evaluation, course.begins):
            raise NotACourseError(1, "no course begins like this")
    return tuple(made)


def course_boxes(course: GroundCourse) -> Boxes:
    """Everything that the course compares."""
    found = [*course.begins, *course.ends]
    for name, update in course.updates.items():
        found += [{name: effect} for effect in update.effects.values() if isinstance(effect, ValueSet)]
    for name, law in course.laws.items():
        found += [{name: part} for pair in law.pairs for part in pair] if isinstance(law, Moves) else []
    for sequel in course.sequels:
        found += [sequel.before, sequel.after]
    return tuple(found)
