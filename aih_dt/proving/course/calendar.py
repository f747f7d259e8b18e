"""A course as a calendar: visit, month, what was known, what was decided and by which rules, what happened next."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from aih_dt.model import MISSING, Value
from aih_dt.proving.course.encoding import cone
from aih_dt.proving.report import Trace
from aih_dt.semantics.course import GroundCourse, Visit
from aih_dt.semantics.domain import Grid, show_fraction
from aih_dt.semantics.words import value_in_words


@dataclass(frozen=True, slots=True)
class Entry:
    """One visit. ``time`` counts from the first visit, empty when no time passes on the course. ``known``: inputs that
    are not as usual, or have changed; ``decided``: the final decision and what else the course is about, each with its
    label; ``rules``: those that decided it. ``repeats``: it is like one before, and may come again for ever."""

    number: int
    time: str
    known: tuple[tuple[str, str], ...]
    decided: tuple[tuple[str, str], ...]
    rules: tuple[str, ...]
    repeats: bool = False

    @property
    def line(self) -> str:
        """The visit in one line."""
        known = ", ".join(f"{label} {words}" for label, words in self.known) or "everything as before or as usual"
        decided = ", ".join(f"{label}: {words}" for label, words in self.decided)
        by = ", ".join(f"`{rule}`" for rule in self.rules)
        return " · ".join(part for part in (self.time, known, decided, f"by {by}" if by else "") if part)


def calendar(course: GroundCourse, trace: Trace, about: Iterable[str]) -> tuple[Entry, ...]:
    """The visits of a course that is about the terms ``about``."""
    terms = tuple(about)
    shown = cone(course, (course.ground.protocol.facts.decides, *terms), along=False).terms
    entries: list[Entry] = []
    passed = 0
    before: Visit | None = None
    for number, visit in enumerate(trace.run, start=1):
        passed += visit.elapsed
        entries.append(
            Entry(
                number,
                _time(course, passed),
                _known(course, visit, before, shown),
                _decided(course, visit, terms),
                _rules(course, visit, terms),
                repeats=trace.loop is not None and number - 1 > trace.loop,
            )
        )
        before = visit
    return tuple(entries)


def _time(course: GroundCourse, steps: int) -> str:
    clock = next(iter(course.source.clocks), None)
    domain = None if clock is None else course.ground.domains[clock]
    if course.source.span is None or not isinstance(domain, Grid):
        return ""
    return f"{show_fraction(Fraction(steps, domain.scale))} {course.source.span.unit}".strip()


def _known(
    course: GroundCourse, visit: Visit, before: Visit | None, shown: frozenset[str]
) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    for term in course.ground.protocol.inputs:
        value = visit.patient[term.name]
        usual: Value = MISSING if term.typical is None else term.typical
        changed = before is not None and value != before.patient[term.name] and term.name not in course.source.clocks
        if term.name in shown and (changed or (before is None and value != usual)):
            found.append((term.label, value_in_words(term, course.ground.domains[term.name], value)))
    return tuple(found)


def _decided(course: GroundCourse, visit: Visit, about: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    ground = course.ground
    found: list[tuple[str, str]] = []
    for name in dict.fromkeys((ground.protocol.facts.decides, *about)):
        term, domain = ground.term(name), ground.domains[name]
        if name in ground.collected:
            words = (
                ", ".join(value_in_words(term, domain, one) for one in visit.evaluation.collected[name]) or "nothing"
            )
            found.append((term.label, words))
        elif name not in visit.patient:
            found.append((term.label, value_in_words(term, domain, visit.evaluation.values[name])))
    return tuple(found)


def _rules(course: GroundCourse, visit: Visit, about: tuple[str, ...]) -> tuple[str, ...]:
    decided_by = course.ground.protocol.decided_by
    names = dict.fromkeys((course.ground.protocol.facts.decides, *about))
    tables = dict.fromkeys(decided_by[name].name for name in names if name in decided_by)
    return tuple(f"{table}/{rule.id}" for table in tables for rule in visit.evaluation.fired.get(table, ()))
