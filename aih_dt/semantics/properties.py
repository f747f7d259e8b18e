"""The meaning of properties: what a course must do so that a sentence about it is false.

A property about the order of visits is read along a course by a *watch*: a small number that it remembers between
visits (0 before the first), from which with each visit it can tell whether the property has just been broken.
"""

from dataclasses import dataclass

from aih_dt.model import Always, Compare, Never, OnlyAfter, Pattern, Property, StillReachable, Supposition, Within
from aih_dt.semantics.course import Boxes, GroundCourse, GroundSequel, Run, Visit, ground_box, ground_boxes, meets
from aih_dt.semantics.evaluate import Evaluation
from aih_dt.semantics.ground import Ground


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


@dataclass(frozen=True, slots=True)
class Watch:
    """What is watched for along a course.

    ``what``: the visits that break the property, where ``unless`` does not hold. ``marks``: visits that are remembered.
    ``most``: the largest number remembered. Three ways to remember (``0`` … ``most``):

    * ``most`` is 0: nothing; every visit in ``what`` breaks the property.
    * ``marked``: 1 as soon as a visit in ``marks`` has been. With ``wants_mark`` a visit in ``what`` breaks the property
      when an earlier one was marked, otherwise when neither an earlier one nor it itself is.
    * ``waits``: how many visits have gone by since the first one in ``marks`` (or any, where there are none) after
      which no visit was in ``what``; it breaks the property when there are more than ``most``, or the course ends.
    """

    kind: str
    what: Boxes
    marks: Boxes
    most: int


AT_ONCE, AFTER_MARK, BEFORE_MARK, OUTSIDE, WAITING = "at once", "after", "before", "outside", "waiting"


def watch(ground: Ground, pattern: Pattern) -> Watch | None:
    """What is watched for; ``None`` when the pattern is not about what happens along one course."""
    match pattern:
        case Never(what, after):
            boxes = ground_boxes(ground, after)
            return Watch(AFTER_MARK if after else AT_ONCE, ground_boxes(ground, what), boxes, 1 if after else 0)
        case Always(what, when):
            return Watch(OUTSIDE, ground_boxes(ground, what), ground_boxes(ground, when), 0)
        case OnlyAfter(what, first):
            return Watch(BEFORE_MARK, ground_boxes(ground, what), ground_boxes(ground, first), 1)
        case Within(visits, goal, start):
            return Watch(WAITING, ground_boxes(ground, goal), ground_boxes(ground, start), visits)
        case _:
            return None


def breaks(seen: Watch, memory: int, visit: Evaluation, *, ends: bool) -> bool:
    """Whether the visit, which ``ends`` the course or not, breaks what is watched."""
    what = meets(visit, seen.what)
    marked = meets(visit, seen.marks)
    match seen.kind:
        case "at once":
            return what
        case "after":
            return what and memory == 1
        case "before":
            return what and memory == 0 and not marked
        case "outside":
            return not what and (marked or not seen.marks)
        case _:
            waits = memory > 0 or marked or not seen.marks
            return waits and not what and (memory == seen.most or ends)


def remembers(seen: Watch, memory: int, visit: Evaluation) -> int:
    """What is remembered after the visit."""
    marked = meets(visit, seen.marks)
    match seen.kind:
        case "after" | "before":
            return 1 if marked else memory
        case "waiting":
            waits = memory > 0 or marked or not seen.marks
            return min(memory + 1, seen.most) if waits and not meets(visit, seen.what) else 0
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


def goal_of(pattern: Pattern) -> tuple[str, ...]:
    """The terms a pattern looks at, for those who want to know what a property is about."""
    found: dict[str, None] = {}
    for regions in _regions(pattern):
        for region in regions:
            found |= dict.fromkeys(region)
    return tuple(found)


def _regions(pattern: Pattern) -> tuple[tuple[object, ...], ...]:
    match pattern:
        case Never(what, after):
            return (what, after)
        case Always(what, when):
            return (what, when)
        case OnlyAfter(what, first):
            return (what, first)
        case Within(_, goal, start) | StillReachable(_, goal, start):
            return (goal, start)
        case Compare(first, second):
            return (first, second)
        case _:
            return ()
