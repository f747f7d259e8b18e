"""Properties that something comes within so many visits: proved by a measure of what is left, or refuted by a course
in which it does not come."""

from collections.abc import Iterable

from aih_dt.proving.course.encoding import Encoding, Question, cone
from aih_dt.proving.course.induction import Fact, known
from aih_dt.proving.course.lasso import round_for_ever
from aih_dt.proving.course.laws import at
from aih_dt.proving.course.measures import Waiting, layers, marks, measure, measured
from aih_dt.proving.course.safety import REPLAYED, Z3, Proof, breaks_last, refuted
from aih_dt.proving.report import Trace, Verdict
from aih_dt.proving.smtlib import Query, Script
from aih_dt.proving.solver import Answer, z3_answers
from aih_dt.semantics.course import GroundCourse
from aih_dt.semantics.properties import Watch, WatchKind

FEW = 8
"""Up to how many visits something is shown to come by looking at all courses of one visit more, wherever they begin."""

AHEAD = 4
"""How many visits may go before the waiting in a course that is looked for."""

NOTHING = Watch(WatchKind.AT_ONCE, (), (), 0)
"""Watches for nothing: all courses, as supposed."""


def waiting(course: GroundCourse, question: Question, facts: Iterable[Fact]) -> Waiting:
    """What the question waits for."""
    asked = tuple(name for box in question.boxes for name in box)
    encoding = Encoding(course, Question(NOTHING, question.supposed), cone(course, asked))
    watch = question.watch
    start = encoding.laws.boxes(watch.marks) if watch.marks else "true"
    goal = encoding.laws.boxes(watch.what)
    return Waiting(encoding, goal, start, watch.most, known(encoding, facts))


def prove_progress(course: GroundCourse, question: Question, sentence: str, facts: Iterable[Fact] = ()) -> Proof:
    """Whether what the question waits for always comes in time, before the course ends."""
    held = waiting(course, question, facts)
    names = tuple(fact.name for fact in held.facts)
    end = without_end(held, sentence)
    if all_unsat(end):
        if held.visits <= FEW:
            script = in_a_row(held, sentence)
            if all_unsat(script):
                argument = f"no {held.visits + 1} visits in a row without it" if held.visits else "at every visit"
                return Proof(Verdict.PROVED, argument, (Z3,), (end, script), names)
        measured_script = by_measure(course, held, sentence)
        if measured_script is not None:
            return Proof(Verdict.PROVED, "by a measure of what is left", (Z3,), (end, measured_script), names)
    found = refuted(course, question, min(held.visits, FEW) + AHEAD)
    if found.verdict is Verdict.UNKNOWN:
        trace = round_for_ever(course, question)
        if trace is not None:
            cut = _until_broken(course, question, trace)
            if cut is not None:
                return Proof(Verdict.REFUTED, "a course that goes round for ever", (Z3, REPLAYED), trace=cut)
    return found


def by_measure(course: GroundCourse, held: Waiting, sentence: str) -> Script | None:
    """The certificate of a measure of what is left, if one is found."""
    found = layers(held, marks(course, held.encoding))
    guess = measure(held, found.marks) if found.ends else None
    if guess is None:
        return None
    script = measured(held, guess, sentence)
    return script if all_unsat(script) else None


def _until_broken(course: GroundCourse, question: Question, trace: Trace) -> Trace | None:
    for visits in range(1, len(trace.run) + 1):
        if breaks_last(course, question, trace.run[:visits]):
            return Trace(trace.run[:visits], trace.loop)
    return None


def without_end(held: Waiting, sentence: str) -> Script:
    """Whether a course can end with a visit at which what is waited for does not come."""
    return Script(
        sentence,
        (f"(set-logic {held.encoding.logic})", *held.encoding.visit),
        (Query("no course ends while it is waited for", (*held.here, held.encoding.ends)),),
        held.encoding.assumptions,
    )


def in_a_row(held: Waiting, sentence: str) -> Script:
    """Whether there are so many visits in a row, wherever in a course, that it should have come and did not."""
    lines = [*held.encoding.course_of(held.visits + 1)]
    lines += (f"; proved of every visit: {fact.name}" for fact in held.facts)
    for number in range(held.visits + 1):
        lines += (f"(assert {at(part, number)})" for part in held.here if part != "true")
    claim = f"what is waited for comes within {held.visits} visits"
    return Script(sentence, tuple(lines), (Query(claim, (at(held.start, 0),)),), held.encoding.assumptions)


def all_unsat(script: Script) -> bool:
    """Whether every question of the script is answered as it claims."""
    return all(answer is Answer.UNSAT for answer in z3_answers(script.text))
