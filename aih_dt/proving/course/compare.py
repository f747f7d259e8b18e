"""Two patients who are alike but for something: whether the one can be here while the other is there."""

import re
from dataclasses import dataclass

from aih_dt.model import Compare
from aih_dt.proving.course.bounded import read_visit
from aih_dt.proving.course.encoding import Encoding, Question, cone
from aih_dt.proving.course.progress import NOTHING
from aih_dt.proving.report import Verdict
from aih_dt.proving.smtlib import TRUE, Query, Script
from aih_dt.proving.solver import Answer, Search, z3_answers
from aih_dt.semantics.course import Boxes, GroundCourse, ground_boxes, ground_course, meets
from aih_dt.semantics.evaluate import Values, evaluate
from aih_dt.semantics.ground import Ground, ground

_SYMBOL = re.compile(r"\|([^|]*)\|")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two patients, and whether the meaning confirms that the one is here and the other there."""

    first: Values
    second: Values
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """What became of the claim; ``pair`` refutes it."""

    verdict: Verdict
    script: Script
    pair: Pair | None = None


@dataclass(frozen=True)
class _Two:
    pattern: Compare
    one: Ground
    other: Ground
    first: Boxes
    second: Boxes
    left: Encoding
    right: Encoding

    @property
    def prelude(self) -> tuple[str, ...]:
        """Both patients, and how far they are alike."""
        alike = [
            f"(assert (= {symbol} {_second(symbol)}))"
            for name in self.left.inputs
            if name not in self.pattern.differ
            for symbol in self.left.laws.symbols(name)
        ]
        rising: list[str] = []
        for name in self.pattern.differ if self.pattern.rising else ():
            known = self.left.laws.writer.member(name, self.one.domains[name].known)
            rising += (f"(assert {part})" for part in (known, _second(known)) if part != TRUE)
            rising.append(f"(assert (< |{name}| {_second(f'|{name}|')}))")
        return (
            f"(set-logic {self.left.logic})",
            *self.left.visit,
            "; --- the second patient",
            *(_second(line) for line in self.right.visit),
            "; --- how far they are alike",
            *alike,
            *rising,
        )


def compare(one: Ground, pattern: Compare, sentence: str) -> Comparison:
    """Whether there are two such patients."""
    two = _two(one, pattern)
    claim = "no two such patients are the one here and the other there"
    formulas = (two.left.laws.boxes(two.first), _second(two.right.laws.boxes(two.second)))
    assumed = dict.fromkeys((*two.left.assumptions, *two.right.assumptions))
    script = Script(sentence, two.prelude, (Query(claim, formulas),), tuple(assumed))
    (answer,) = z3_answers(script.text)
    if answer is not Answer.SAT:
        return Comparison(Verdict.PROVED if answer is Answer.UNSAT else Verdict.UNKNOWN, script)
    return Comparison(Verdict.REFUTED, script, _pair(two))


def exercised(one: Ground, pattern: Compare) -> bool:
    """Whether there are two such patients of whom the first is where the pattern wants them, and two of whom the second
    is."""
    two = _two(one, pattern)
    search = Search(tuple(line for line in two.prelude if not line.startswith(";")))
    for formula in (two.left.laws.boxes(two.first), _second(two.right.laws.boxes(two.second))):
        with search.within(formula):
            if search.answer() is not Answer.SAT:
                return False
    return True


def _two(one: Ground, pattern: Compare) -> _Two:
    other = ground(one.protocol, pattern.profile) if pattern.profile else one
    first, second = ground_boxes(one, pattern.first), ground_boxes(other, pattern.second)
    asked = [name for box in (*first, *second) for name in box] + list(pattern.differ)
    left, right = (_visit(ground_course(held), asked) for held in (one, other))
    return _Two(pattern, one, other, first, second, left, right)


def _visit(course: GroundCourse, asked: list[str]) -> Encoding:
    return Encoding(course, Question(NOTHING), cone(course, asked, along=False))


def _second(text: str) -> str:
    """A text about a patient, said of the second one."""
    return _SYMBOL.sub(lambda found: f"|{found[1]} of the second|", text)


def _pair(two: _Two) -> Pair:
    """The two patients that the solver finds, all inputs that do not matter being alike."""
    whole = list(two.one.protocol.terms)
    full = _Two(
        two.pattern, two.one, two.other, two.first, two.second,
        *(_visit(ground_course(held), whole) for held in (two.one, two.other)),
    )  # fmt: skip
    search = Search(tuple(line for line in full.prelude if not line.startswith(";")))
    search.add(full.left.laws.boxes(two.first))
    search.add(_second(full.right.laws.boxes(two.second)))
    if search.answer() is not Answer.SAT:
        return Pair({}, {}, confirmed=False)
    first = read_visit(search, two.one)
    second = read_visit(search, two.other, placed=_second)
    confirmed = meets(evaluate(two.one, first), two.first) and meets(evaluate(two.other, second), two.second)
    return Pair(first, second, confirmed)
