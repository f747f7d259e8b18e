"""Courses that put properties to the test, and courses on which something happens at all.

A property that no course tests says nothing, however well it is proved. For each there must be courses in which
everything happens that it speaks of: what it forbids part by part, what it begins with, what it waits for.
"""

from collections.abc import Iterator, Sequence
from random import Random

from aih_dt.model import Always, Never, OnlyAfter, Pattern, StillReachable, Within
from aih_dt.proving.course.encoding import Question
from aih_dt.proving.course.safety import breaks_last, refuted
from aih_dt.proving.course.traces import plainer
from aih_dt.proving.report import Trace
from aih_dt.semantics.course import Boxes, GroundCourse, Run, ground_boxes
from aih_dt.semantics.ground import Box, Ground
from aih_dt.semantics.properties import GroundSupposition, Watch, WatchKind
from aih_dt.semantics.wandering import Wanderer

DRAWN = 400
"""How many courses are drawn by chance before a solver is asked for others."""

LENGTH = 24
"""How many visits these have at most."""

SEARCHED = 8
"""How many visits a course has at most that a solver is asked for."""


def drawn(course: GroundCourse) -> tuple[Run, ...]:
    """Courses drawn by chance, some close to the usual and some far from it."""
    found: list[Run] = []
    for number, usual in enumerate((0.95, 0.9, 0.8, 0.6)):
        wanderer = Wanderer(course, Random(number), usual)
        found += (wanderer.wander(LENGTH) for _ in range(DRAWN // 4))
    return tuple(run for run in found if run)


def tests(ground: Ground, pattern: Pattern) -> Iterator[Watch]:
    """What must happen on some course each, so that the pattern says something."""
    match pattern:
        case Never(what, after):
            for box in ground_boxes(ground, what):
                yield from (_happens((part,)) for part in _parts(box))
            if after:
                yield _happens(ground_boxes(ground, after))
        case Always(_, when):
            yield _happens(ground_boxes(ground, when) or ({},))
        case OnlyAfter(what, _):
            yield _happens(ground_boxes(ground, what))
        case Within(visits, goal, start):
            come, begin = ground_boxes(ground, goal), ground_boxes(ground, start) or ({},)
            yield Watch(WatchKind.AFTER, come, begin, 1) if visits else _happens(come)
        case StillReachable(_, _, start):
            yield _happens(ground_boxes(ground, start) or ({},))


def _happens(boxes: Boxes) -> Watch:
    return Watch(WatchKind.AT_ONCE, boxes, (), 0)


def _parts(box: Box) -> Iterator[Box]:
    """Each condition by itself: together they are what must not happen."""
    yield from ({name: values} for name, values in box.items()) if len(box) > 1 else ()


def example(
    course: GroundCourse, watch: Watch, supposed: tuple[GroundSupposition, ...], pool: Sequence[Run]
) -> Trace | None:
    """A short course, as supposed, on which what is watched for happens; ``None`` when none is found."""
    question = Question(watch, supposed)
    best: Run | None = None
    for run in pool:
        for visits in range(1, len(run) + 1 if best is None else len(best)):
            if breaks_last(course, question, run[:visits]):
                best = run[:visits]
                break
    if best is not None:
        return Trace(plainer(course, best, lambda run: breaks_last(course, question, run)))
    return refuted(course, question, SEARCHED).trace
