"""Properties that some visit would break: proved for every course, or refuted by a shortest one.

Arguments are tried from the simplest on: no visit of any patient breaks it; no visit breaks it after one, two or three
that did not; an invariant excludes it. Z3 is asked for the invariant, but not believed: it counts when three plain
questions about it are answered.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from aih_dt.proving.course.bounded import Unrolling
from aih_dt.proving.course.encoding import Encoding, Question, alone_encoding, encoding, whole_encoding
from aih_dt.proving.course.horn import clauses, defined, three_questions
from aih_dt.proving.course.induction import Fact, alone, beginning, continuation, known
from aih_dt.proving.course.traces import plainer, replayed
from aih_dt.proving.report import Trace, Verdict
from aih_dt.proving.smtlib import Script
from aih_dt.proving.solver import Answer, cvc5_answers, z3_answers, z3_horn
from aih_dt.semantics.course import GroundCourse, Run, meets
from aih_dt.semantics.properties import WatchKind, breaks, granted, remembers

DEEP = 3
"""After how many visits in a row induction is tried at most."""

LONG = 16
"""How many visits a course has at most that is looked for when nothing proves a property."""

Z3, SECOND, REPLAYED = "Z3", "cvc5", "replayed"
NOT_RECHECKED = "not re-checked by a second solver"


@dataclass(frozen=True, slots=True)
class Proof:
    """What became of a claim about all courses.

    ``argument`` says in a few words what the verdict rests on; ``script`` is what the solver was asked last, the
    certificate; ``facts`` names the claims that the argument uses; ``trace`` is the course that refutes the claim;
    ``invariant`` is the definition of the invariant, where there is one.
    """

    verdict: Verdict
    argument: str
    rungs: tuple[str, ...] = ()
    scripts: tuple[Script, ...] = ()
    facts: tuple[str, ...] = ()
    trace: Trace | None = None
    invariant: str = ""
    confirmed: bool = True

    @property
    def assumptions(self) -> tuple[str, ...]:
        """The assumptions of the protocol that the argument uses."""
        return tuple(dict.fromkeys(name for script in self.scripts for name in script.assumptions))


def prove_safety(
    course: GroundCourse, question: Question, sentence: str, facts: Iterable[Fact] = (), invariant: str = ""
) -> Proof:
    """Whether no visit of any course breaks what the question watches for. ``invariant`` is one to try, found under
    another profile."""
    single = alone(alone_encoding(course, question), sentence)
    if question.watch.kind is not WatchKind.WAITING and _unsat(single):
        return Proof(Verdict.PROVED, "at every visit of any patient", (Z3,), (single,))
    asked = encoding(course, question)
    usable = known(asked, facts)
    begun: list[Script] = []
    for visits in range(1, DEEP + 1):
        begun.append(beginning(asked, visits, sentence))
        answer = _answer(begun[-1])
        if answer is Answer.SAT:
            return refuted(course, question, visits)
        step = continuation(asked, visits, usable, sentence)
        if answer is Answer.UNSAT and _unsat(step):
            argument = "by induction" if visits == 1 else f"by induction over {visits} visits"
            return Proof(Verdict.PROVED, argument, (Z3,), (*begun, step), tuple(fact.name for fact in usable))
    if invariant and (proof := _by_invariant(asked, invariant, sentence)) is not None:
        return proof
    answer, model = z3_horn(clauses(asked).text)
    found = defined(model)
    if answer is Answer.SAT and found is not None and (proof := _by_invariant(asked, found, sentence)) is not None:
        return proof
    if answer is Answer.UNSAT:
        return refuted(course, question, LONG)
    return refuted(course, question, LONG)


def _by_invariant(asked: Encoding, definition: str, sentence: str) -> Proof | None:
    script = three_questions(asked, definition, sentence)
    if not _unsat(script):
        return None
    second = cvc5_answers(script.text)
    if second is None:
        rung = NOT_RECHECKED
    elif all(answer is Answer.UNSAT for answer in second):
        rung = SECOND
    else:
        return (
            None
            if Answer.SAT in second
            else Proof(Verdict.PROVED, "by an invariant", (Z3,), (script,), invariant=definition)
        )
    return Proof(Verdict.PROVED, "by an invariant", (Z3, rung), (script,), invariant=definition)


def refuted(course: GroundCourse, question: Question, most: int) -> Proof:
    """The shortest course of at most ``most`` visits that breaks it; unknown when there is none."""
    unrolling = Unrolling(whole_encoding(course, question))
    for visits in range(1, most + 1):
        unrolling.grow()
        answer = unrolling.comes_to(unrolling.encoding.breaks)
        if answer is Answer.SAT:
            return shown(course, question, unrolling)
        if answer is Answer.UNKNOWN:
            return Proof(Verdict.UNKNOWN, f"given up after {visits} visits")
    return Proof(Verdict.UNKNOWN, f"no course of {most} visits breaks it, and no argument covers longer ones")


def shown(course: GroundCourse, question: Question, unrolling: Unrolling) -> Proof:
    """The course just found, replayed and made plain."""

    def shows(found: Run) -> bool:
        return breaks_last(course, question, found)

    run = replayed(course, unrolling.course, shows)
    argument = f"a course of {unrolling.visits} visits" if unrolling.visits > 1 else "one visit"
    if run is None:
        return Proof(Verdict.REFUTED, argument, (Z3,), confirmed=False)
    return Proof(Verdict.REFUTED, argument, (Z3, REPLAYED), trace=Trace(plainer(course, run, shows)))


def breaks_last(course: GroundCourse, question: Question, found: Run) -> bool:
    """Whether the last visit is the first to break what is watched for, and everything is as supposed."""
    memory = 0
    for number, visit in enumerate(found):
        before = None if number == 0 else found[number - 1].evaluation
        if not granted(question.supposed, before, visit.evaluation):
            return False
        broken = breaks(question.watch, memory, visit.evaluation, ends=meets(visit.evaluation, course.ends))
        if broken:
            return number == len(found) - 1
        memory = remembers(question.watch, memory, visit.evaluation)
    return False


def _answer(script: Script) -> Answer:
    (answer,) = z3_answers(script.text)
    return answer


def _unsat(script: Script) -> bool:
    return all(answer is Answer.UNSAT for answer in z3_answers(script.text))
