"""Courses that go round for ever: what is waited for never comes.

Two visits are alike when they remember the same, numbers beyond the last one that matters apart. A course with two such
visits can repeat what lies between them; it is repeated, as the meaning has it, until the property is broken.
"""

from collections.abc import Mapping

from aih_dt.model import Special
from aih_dt.proving.course.bounded import Unrolling, Visits
from aih_dt.proving.course.encoding import WAITED, Question, whole_encoding
from aih_dt.proving.course.laws import at
from aih_dt.proving.report import Trace
from aih_dt.proving.smtlib import conjunction, disjunction, negation
from aih_dt.proving.solver import Answer
from aih_dt.semantics.cells import all_boxes
from aih_dt.semantics.course import GroundCourse, Visit, allowed, course_boxes, decided, obstacles, run
from aih_dt.semantics.domain import Grid
from aih_dt.semantics.entering import broken_assumptions
from aih_dt.semantics.evaluate import Values, evaluate
from aih_dt.semantics.properties import property_boxes

LONGEST = 9
"""How many visits are looked at for two that are alike."""


def last_numbers(course: GroundCourse) -> Mapping[str, int]:
    """For each number that grows, the last one that a condition tells from the one before; larger ones are alike."""
    ground = course.ground
    boxes = (*all_boxes(ground), *course_boxes(course), *property_boxes(ground))
    found: dict[str, int] = {}
    for name in course.remembered:
        domain = ground.domains[name]
        if isinstance(domain, Grid):
            cuts = {cut for box in boxes if name in box for cut, _ in box[name].cuts()} - {domain.low, domain.high + 1}
            found[name] = int(max(cuts)) if cuts else domain.low
    return found


def round_for_ever(course: GroundCourse, question: Question) -> Trace | None:
    """A course that waits for ever for what the question waits for; ``None`` when none is found."""
    unrolling = Unrolling(whole_encoding(course, question))
    tops = last_numbers(course)
    for visits in range(1, LONGEST + 1):
        unrolling.grow()
        for first in range(visits - 1):
            formula = conjunction(
                [
                    at(unrolling.encoding.waits, first),
                    at(negation(unrolling.encoding.what), first),
                    f"(= {at(WAITED, visits - 1)} (+ {at(WAITED, first)} {visits - 1 - first}))",
                    *_alike(course, tops, first, visits - 1),
                ]
            )
            if unrolling.meets(formula) is Answer.SAT:
                trace = _repeated(course, question, unrolling.course, first)
                if trace is not None:
                    return trace
    return None


def _alike(course: GroundCourse, tops: Mapping[str, int], first: int, second: int) -> list[str]:
    ground = course.ground
    found: list[str] = []
    for name in course.remembered:
        domain = ground.domains[name]
        symbols = [f"|{name} {one.value}|" for one in Special if one in domain.specials]
        if isinstance(domain, Grid):
            left, right = at(f"|{name}|", first), at(f"|{name}|", second)
            found.append(
                disjunction([f"(= {left} {right})", f"(and (<= {tops[name]} {left}) (<= {tops[name]} {right}))"])
            )
        else:
            symbols += [f"|{name} = {member}|" for member in getattr(domain, "members", ())]
        found += [f"(= {at(symbol, first)} {at(symbol, second)})" for symbol in symbols]
    return found


def _repeated(course: GroundCourse, question: Question, visits: Visits, first: int) -> Trace | None:
    """The course whose visits from ``first`` to the last but one come again and again, until what is waited for is
    overdue. The last visit remembers the same as ``first``, so that one like ``first`` can take its place."""
    made = list(run(course, visits[:-1]))
    length = len(made) - first
    again = (visits[-1][0], visits[first][1])
    templates = (again, *visits[first + 1 : -1])
    start = len(made)
    while len(made) <= start + question.watch.most:
        following = _following(course, made[-1], *templates[(len(made) - start) % length])
        if following is None:
            return None
        made.append(following)
    return Trace(tuple(made), loop=start - 1)


def _following(course: GroundCourse, before: Visit, elapsed: int, template: Values) -> Visit | None:
    """A visit like ``template`` that may follow: its values where they are allowed, else the one that is."""
    values = allowed(course, decided(course, before.evaluation), elapsed)
    patient = dict(template)
    for name, fitting in values.items():
        if patient[name] not in fitting:
            if not fitting.spans:
                return None
            patient[name] = int(fitting.spans[0][0][0])
    if broken_assumptions(course.ground, patient) or obstacles(course, before, elapsed, patient):
        return None
    return Visit(elapsed, patient, evaluate(course.ground, patient))
