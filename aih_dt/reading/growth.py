"""What grows along a course: time, and what is counted."""

from collections.abc import Iterator

from aih_dt.diagnostics import Help, Label, catalogue
from aih_dt.model import Counted, Course, Protocol, Span, Term
from aih_dt.reading.course_shapes import BetweenShape, CourseShape, SpanShape
from aih_dt.reading.log import Log
from aih_dt.reading.regions import Regions
from aih_dt.reading.terms import read_number, said
from aih_dt.semantics.cells import all_boxes
from aih_dt.semantics.course import course_boxes, ground_course
from aih_dt.semantics.domain import Grid
from aih_dt.semantics.ground import ground
from aih_dt.semantics.properties import property_boxes


def grid(regions: Regions, term: Term) -> Grid | None:
    """The numbers of a term; ``None`` when it has none."""
    domain = regions.conditions.settings[0].domains.get(term.name)
    return domain if isinstance(domain, Grid) else None


def read_span(shape: SpanShape, log: Log) -> Span | None:
    """The time between two visits."""
    low, high = read_number(shape.low, log), read_number(shape.high, log)
    if low is None or high is None:
        return None
    if not 0 <= low <= high or high == 0:
        log.add(
            catalogue.COURSE,
            f"no time passes between `{shape.low}` and `{shape.high}`",
            shape.low.at,
            "the time between visits",
            help=Help("give the shortest time and the longest, which is more than 0"),
        )
        return None
    return Span(low, high, said(shape.unit), shape.low.at)


def report_clocks(shape: CourseShape, between: BetweenShape, course: Course, regions: Regions, log: Log) -> None:
    """Report terms that cannot grow with the time between visits."""
    if course.span is None:
        if between.grow_with_time and shape.time_between_visits is None:
            log.add(
                catalogue.COURSE,
                f"`{between.grow_with_time[0]}` grows with time, and the course does not say how much time passes",
                between.grow_with_time[0].at,
                "grows with time",
                help=Help("add", ("time between visits: {from: 1, to: 3, unit: mo}",)),
            )
        return
    first: tuple[str, Grid] | None = None
    for name in between.grow_with_time:
        term = regions.terms.get(name)
        if term is None or name not in course.clocks:
            continue
        numbers = grid(regions, term)
        if numbers is None or term.unit != course.span.unit or _is_off(numbers, course.span):
            log.add(
                catalogue.COURSE,
                f"`{name}` cannot grow with the time between visits",
                name.at,
                "has another unit, or too few decimal places",
                also=(Label(course.span.at, "the time between visits"),),
                help=Help("give both the same unit, and the term as many decimal places as the time needs"),
            )
        elif first is not None and numbers.places != first[1].places:
            log.add(
                catalogue.COURSE,
                f"`{first[0]}` and `{name}` grow with the same time and have different decimal places",
                name.at,
                f"has {numbers.places}, `{first[0]}` has {first[1].places}",
                help=Help("give both the same number of decimal places"),
            )
        else:
            first = (str(name), numbers) if first is None else first


def _is_off(numbers: Grid, span: Span) -> bool:
    return any(numbers.on_grid(number) is None for number in (span.low, span.high))


def check_counters(protocol: Protocol, log: Log) -> None:
    """Report what grows to the end of its domain where the last number is told from the one before: it stands there for
    all larger numbers too, so nothing may depend on its being just that number."""
    if protocol.course is None:
        return
    for profile in protocol.profile_names:
        held = ground(protocol, profile)
        boxes = (*all_boxes(held), *course_boxes(ground_course(held)), *property_boxes(held))
        for name in _growing(protocol.course):
            domain = held.domains[name]
            if isinstance(domain, Grid) and any(name in box and (domain.high, 0) in box[name].cuts() for box in boxes):
                largest = domain.show(domain.high)
                log.add(
                    catalogue.UNBOUNDED_COUNTER,
                    f"`{name}` can grow without end, and its largest number `{largest}` is told from the one before it",
                    protocol.terms[name].at,
                    f"stops at `{largest}`",
                    also=(Label(protocol.course.at, "this course lets it grow"),),
                    help=Help("raise `to`, so that at its end all numbers mean the same, or leave out the condition"),
                )
                return


def _growing(course: Course) -> Iterator[str]:
    yield from course.clocks
    for name, update in course.state.items():
        if name not in course.clocks and any(isinstance(one, Counted) for one in update.becomes.values()):
            yield name
