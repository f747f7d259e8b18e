"""Whether courses begin at all, and whether every update leaves its input a value."""

from collections.abc import Iterator

from aih_dt.proving.course.bounded import Unrolling, read_visit
from aih_dt.proving.course.encoding import Encoding, Question, cone, whole_encoding
from aih_dt.proving.course.progress import NOTHING
from aih_dt.proving.course.safety import Z3, Proof
from aih_dt.proving.report import Verdict
from aih_dt.proving.smtlib import TRUE, Query, Script, negation
from aih_dt.proving.solver import Answer, Search, z3_answers
from aih_dt.semantics.course import GroundCourse
from aih_dt.semantics.evaluate import Values


def begins_somewhere(course: GroundCourse) -> bool:
    """Whether some patient is where a course begins."""
    unrolling = Unrolling(whole_encoding(course, Question(NOTHING)))
    unrolling.grow()
    return unrolling.comes_to(TRUE) is Answer.SAT


def undefined(course: GroundCourse) -> Iterator[tuple[str, Proof, Values | None]]:
    """For each input that a decision changes: whether every decision gives it a value that it can have, and if not, a
    patient for whom the decision does not."""
    for name, update in course.updates.items():
        taken = [term for effect in update.effects.values() if (term := getattr(effect, "term", ""))]
        asked = cone(
            course, (name, update.decided_by, *taken, *(one for box in course.ends for one in box)), along=False
        )
        encoding = Encoding(course, Question(NOTHING), asked)
        claim = f"what becomes of `{name}` is a value that it can have"
        lacking = (negation(encoding.ends), negation(encoding.laws.defined(name)))
        script = Script(
            claim, (f"(set-logic {encoding.logic})", *encoding.visit), (Query(claim, lacking),), encoding.assumptions
        )
        (answer,) = z3_answers(script.text)
        if answer is Answer.UNSAT:
            yield name, Proof(Verdict.PROVED, "at every visit of any patient", (Z3,), (script,)), None
        elif answer is Answer.UNKNOWN:
            yield name, Proof(Verdict.UNKNOWN, "given up"), None
        else:
            yield name, Proof(Verdict.REFUTED, "one visit", (Z3,)), _patient(course, lacking)


def _patient(course: GroundCourse, lacking: tuple[str, ...]) -> Values:
    whole = whole_encoding(course, Question(NOTHING))
    lines = (f"(set-logic {whole.logic})", *(line for line in whole.visit if not line.startswith(";")))
    search = Search(lines)
    for formula in lacking:
        search.add(formula)
    search.answer()
    return read_visit(search, course.ground)
