"""Courses that are shown to people: replayed by the meaning, and made as plain as what they show allows."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from aih_dt.model import Value
from aih_dt.semantics.cells import edges
from aih_dt.semantics.course import GroundCourse, NotACourseError, Run, meets, obstacles, run
from aih_dt.semantics.domain import Names
from aih_dt.semantics.entering import broken_assumptions
from aih_dt.semantics.evaluate import NotExactlyOneError, Values, evaluate

Shows = Callable[[Run], bool]
"""Whether a course shows what it is to show."""

TRIES = 4_000
"""How many changes are tried to make a course plainer."""


def replayed(course: GroundCourse, visits: Sequence[tuple[int, Values]], shows: Shows) -> Run | None:
    """The course as the meaning has it; ``None`` when the meaning does not confirm it."""
    try:
        found = run(course, visits)
    except (NotACourseError, NotExactlyOneError):
        return None
    return found if shows(found) else None


def plainer(course: GroundCourse, found: Run, shows: Shows) -> Run:
    """A course of as many visits that shows the same, with usual values wherever they do: input by input, in the order
    of the vocabulary, each value that stays over some visits is replaced by the first of its usual values that fits."""
    return _Plainer(course, found, shows).run


class _Plainer:
    def __init__(self, course: GroundCourse, found: Run, shows: Shows) -> None:
        self.course = course
        self.run = found
        self.shows = shows
        self.tries = 0
        for name in [term.name for term in course.ground.protocol.inputs]:
            usual = self._usual(name)
            for first, last in self._stretches(name):
                self._replace(name, first, last, usual)

    def _usual(self, name: str) -> tuple[Value, ...]:
        term = self.course.ground.term(name)
        typical = () if term.typical is None else (term.typical,)
        domain = self.course.ground.domains[name]
        others = (*domain.members, *domain.specials) if isinstance(domain, Names) else edges(self.course.ground, name)
        return tuple(dict.fromkeys((*typical, *others)))

    def _stretches(self, name: str) -> Iterator[tuple[int, int]]:
        """From where to where the value stays the same."""
        first = 0
        for number in range(1, len(self.run) + 1):
            if number == len(self.run) or self.run[number].patient[name] != self.run[first].patient[name]:
                yield first, number
                first = number

    def _replace(self, name: str, first: int, last: int, usual: tuple[Value, ...]) -> None:
        old = self.run[first].patient[name]
        for value in usual:
            if value == old:
                return
            if self.tries >= TRIES:
                return
            self.tries += last - first
            changed = self._with(name, value, first, last)
            if changed is not None:
                self.run = changed
                return

    def _with(self, name: str, value: Value, first: int, last: int) -> Run | None:
        visits = list(self.run)
        for number in range(first, last):
            patient = {**visits[number].patient, name: value}
            if broken_assumptions(self.course.ground, patient):
                return None
            visits[number] = replace(visits[number], patient=patient, evaluation=evaluate(self.course.ground, patient))
        if first == 0 and not meets(visits[0].evaluation, self.course.begins):
            return None
        for number in range(max(first - 1, 0), min(last, len(visits) - 1)):
            before, after = visits[number], visits[number + 1]
            if meets(before.evaluation, self.course.ends):
                return None
            if obstacles(self.course, before, after.elapsed, after.patient):
                return None
        changed = tuple(visits)
        return changed if self.shows(changed) else None
