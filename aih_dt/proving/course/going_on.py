"""Courses go on, and what is wished for can still come."""

from aih_dt.model import StillReachable
from aih_dt.proving.course.bounded import Unrolling
from aih_dt.proving.course.encoding import Question, whole_encoding
from aih_dt.proving.course.induction import Fact
from aih_dt.proving.course.progress import AHEAD, FEW, NOTHING, all_unsat, by_measure, in_a_row, waiting, without_end
from aih_dt.proving.course.safety import REPLAYED, Z3, Proof
from aih_dt.proving.course.successors import continues
from aih_dt.proving.course.traces import plainer, replayed
from aih_dt.proving.report import Trace, Verdict
from aih_dt.proving.smtlib import FALSE, TRUE, conjunction, disjunction, negation
from aih_dt.proving.solver import Answer
from aih_dt.semantics.course import GroundCourse, Run, ground_boxes, just
from aih_dt.semantics.evaluate import Values
from aih_dt.semantics.properties import GroundSupposition, Watch, WatchKind


def goes_on(
    course: GroundCourse, supposed: tuple[GroundSupposition, ...], facts: tuple[Fact, ...], sentence: str
) -> Proof:
    """Whether after each visit that does not end the course there can be a next one, which is as supposed."""
    found = continues(whole_encoding(course, Question(NOTHING, supposed)), FALSE, facts, sentence)
    names = tuple(fact.name for fact in facts)
    if found.script is not None:
        return Proof(Verdict.PROVED, "by a plan for every visit", (Z3,), (found.script,), names)
    return _stuck(course, found.stuck)


def can_come(
    course: GroundCourse,
    pattern: StillReachable,
    supposed: tuple[GroundSupposition, ...],
    facts: tuple[Fact, ...],
    sentence: str,
) -> Proof:
    """Whether from each visit on what is wished for can come: there is always a next visit as supposed, and on a way as
    supposed it must come in time."""
    ground = course.ground
    goal, start = ground_boxes(ground, pattern.goal), ground_boxes(ground, pattern.start)
    if not supposed:
        # No way is named: it must be possible at once.
        supposed = (GroundSupposition("what can come", goal, (), ()),)
    on_the_way = Question(Watch(WatchKind.WAITING, goal, (), max(pattern.visits - 1, 0)), supposed)
    held = waiting(course, on_the_way, facts)
    script = in_a_row(held, sentence) if held.visits <= FEW else None
    if script is None or not all_unsat(script):
        script = by_measure(course, held, sentence)
    end = without_end(held, sentence)
    names = tuple(fact.name for fact in held.facts)
    if script is None or not all_unsat(end):
        return Proof(Verdict.UNKNOWN, "no argument shows that it comes on such a way")
    whole = whole_encoding(course, Question(NOTHING, supposed))
    # Whoever is where it begins, or on the way already, must be able to go on until it comes.
    onward = disjunction([whole.laws.boxes(start), whole.supposed]) if start else TRUE
    excused = disjunction([whole.laws.boxes(goal), negation(onward)])
    found = continues(whole, excused, facts, sentence)
    if found.script is None:
        return _stuck(course, found.stuck)
    return Proof(Verdict.PROVED, "there is always a way, and on it it comes", (Z3,), (end, script, found.script), names)


def _stuck(course: GroundCourse, patient: Values | None) -> Proof:
    """The course to a visit after which there is no next one; unknown when no course comes to it."""
    if patient is None:
        return Proof(Verdict.UNKNOWN, "given up")
    unrolling = Unrolling(whole_encoding(course, Question(NOTHING)))
    writer = unrolling.encoding.laws.writer
    ground = course.ground
    here = [writer.member(name, just(ground.domains[name], value)) for name, value in patient.items()]
    for visits in range(1, FEW + AHEAD + 1):
        unrolling.grow()
        if unrolling.comes_to(conjunction(here) if here else TRUE) is Answer.SAT:

            def shows(run: Run) -> bool:
                return len(run) == visits and run[-1].patient == patient  # noqa: B023 - called within this round

            run = replayed(course, unrolling.course, shows)
            if run is None:
                return Proof(Verdict.REFUTED, "a visit without a next one", (Z3,), confirmed=False)
            return Proof(
                Verdict.REFUTED, "a visit without a next one", (Z3, REPLAYED), trace=Trace(plainer(course, run, shows))
            )
    return Proof(Verdict.UNKNOWN, "no course was found that comes to where it cannot go on")
