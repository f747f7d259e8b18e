"""The meaning of properties: what a course must do so that a sentence about it is false.

A property about the order of visits is read along a course by a *watch*: it remembers a small number between visits (0
before the first), which together with the next visit tells whether the property has just been broken.
"""

from dataclasses import dataclass
from enum import Enum

from aih_dt.model import (
    Always,
    Never,
    OnlyAfter,
    Pattern,
    Property,
    Supposition,
    Within,
)
from aih_dt.model.course import pattern_regions
from aih_dt.semantics.course import Boxes, GroundCourse, GroundSequel, Run, Visit, ground_box, ground_boxes, meets
from aih_dt.semantics.evaluate import Evaluation
from aih_dt.semantics.ground import Box, Ground


@dataclass(frozen=True, slots=True)
class GroundSupposition:
    """What is taken for granted along a course. ``always`` empty: nothing."""

    name: str
    always: Boxes
    never: Boxes
    sequels: tuple[GroundSequel, ...]


def ground_supposition(ground: Ground, source: Supposition) -> GroundSupposition:
    """A supposition with the numbers of the profile."""
    return GroundSupposition(
        source.name,
        ground_boxes(ground, source.always),
        ground_boxes(ground, source.never),
        tuple(GroundSequel(ground_box(ground, one.before), ground_box(ground, one.after)) for one in source.sequels),
    )


def suppositions(ground: Ground, prop: Property) -> tuple[GroundSupposition, ...]:
    """What the property takes for granted."""
    return tuple(ground_supposition(ground, ground.protocol.suppositions[name]) for name in prop.provided)


def granted(supposed: tuple[GroundSupposition, ...], before: Evaluation | None, visit: Evaluation) -> bool:
    """Whether the visit, after ``before`` (``None``: it is the first), is as supposed."""
    for one in supposed:
        if (one.always and not meets(visit, one.always)) or meets(visit, one.never):
            return False
        for sequel in one.sequels if before is not None else ():
            if before is not None and meets(before, (sequel.before,)) and meets(visit, (sequel.after,)):
                return False
    return True


class WatchKind(Enum):
    """When a visit breaks the property.

    ``AT_ONCE``: it is in ``what``. ``AFTER``: it is in ``what``, and an earlier visit was in ``marks``. ``BEFORE``: it
    is in ``what``, and neither it nor an earlier one was in ``marks``. ``OUTSIDE``: it is not in ``what``, but in
    ``marks``, where there are any. ``WAITING``: it is not in ``what``, and already ``most`` visits have gone by since
    one in ``marks`` (any, where there are none) that no visit in ``what`` has followed; or it ends the course.
    """

    AT_ONCE = "at once"
    AFTER = "after"
    BEFORE = "before"
    OUTSIDE = "outside"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Watch:
    """What is watched for along a course; ``most`` is the largest number remembered between visits."""

    kind: WatchKind
    what: Boxes
    marks: Boxes
    most: int


def watch(ground: Ground, pattern: Pattern) -> Watch | None:
    """What is watched for; ``None`` when the pattern is not about what happens along one course."""
    match pattern:
        case Never(what, after):
            kind = WatchKind.AFTER if after else WatchKind.AT_ONCE
            return Watch(kind, ground_boxes(ground, what), ground_boxes(ground, after), 1 if after else 0)
        case Always(what, when):
            return Watch(WatchKind.OUTSIDE, ground_boxes(ground, what), ground_boxes(ground, when), 0)
        case OnlyAfter(what, first):
            return Watch(WatchKind.BEFORE, ground_boxes(ground, what), ground_boxes(ground, first), 1)
        case Within(visits, goal, start):
            return Watch(WatchKind.WAITING, ground_boxes(ground, goal), ground_boxes(ground, start), visits)
        case _:
            return None


def breaks(seen: Watch, memory: int, visit: Evaluation, *, ends: bool) -> bool:
    """Whether the visit, which ``ends`` the course or not, breaks what is watched."""
    what = meets(visit, seen.what)
    marked = meets(visit, seen.marks)
    match seen.kind:
        case WatchKind.AT_ONCE:
            return what
        case WatchKind.AFTER:
            return what and memory == 1
        case WatchKind.BEFORE:
            return what and memory == 0 and not marked
        case WatchKind.OUTSIDE:
            return not what and (marked or not seen.marks)
        case WatchKind.WAITING:
            waits = memory > 0 or marked or not seen.marks
            return waits and not what and (memory == seen.most or ends)


def remembers(seen: Watch, memory: int, visit: Evaluation) -> int:
    """What is remembered after the visit, which does not break what is watched."""
    marked = meets(visit, seen.marks)
    match seen.kind:
        case WatchKind.AFTER | WatchKind.BEFORE:
            return 1 if marked else memory
        case WatchKind.WAITING:
            waits = memory > 0 or marked or not seen.marks
            return memory + 1 if waits and not meets(visit, seen.what) else 0
        case _:
            return 0


def first_break(course: GroundCourse, prop: Property, visits: Run) -> int | None:
    """The number of the first visit (from 0) that breaks ``prop``, all visits up to it being as supposed; ``None`` when
    there is none."""
    seen = watch(course.ground, prop.pattern)
    if seen is None:
        return None
    supposed = suppositions(course.ground, prop)
    memory = 0
    before: Visit | None = None
    for number, visit in enumerate(visits):
        if not granted(supposed, None if before is None else before.evaluation, visit.evaluation):
            return None
        if breaks(seen, memory, visit.evaluation, ends=meets(visit.evaluation, course.ends)):
            return number
        memory = remembers(seen, memory, visit.evaluation)
        before = visit
    return None


def property_boxes(ground: Ground) -> Boxes:
    """Everything that properties and suppositions compare."""
    found: list[Box] = []
    for prop in ground.protocol.properties:
        found += (ground_box(ground, region) for region in pattern_regions(prop.pattern))
    for source in ground.protocol.suppositions.values():
        one = ground_supposition(ground, source)
        found += [*one.always, *one.never, *(box for item in one.sequels for box in (item.before, item.after))]
    return tuple(found)
