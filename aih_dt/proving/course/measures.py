"""Why something must come: a measure of what is left that falls with each visit at which it does not come.

A measure is a sum of *marks*, small quantities of what a visit remembers (this agent was not used yet; months since the
change, counted to the last number that matters), each with a weight. It is found in two steps. First the marks are
sorted into layers: a mark of the first layer never grows, one of the second never grows while the first layer stays
as it is, and so on. When no step leaves all layers as they are, something is used up with every visit, so it cannot go
on for ever; a step that changes no mark of any layer shows where it can. Then weights are looked for that count how
often it can go on: each guess is checked for all steps, and a step that contradicts it is remembered for the next.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from aih_dt.model import Special
from aih_dt.proving.course.encoding import Encoding
from aih_dt.proving.course.horn import assertions
from aih_dt.proving.course.induction import Fact
from aih_dt.proving.course.laws import next_visit
from aih_dt.proving.smtlib import Query, Script, conjunction, disjunction, integer, named, negation, special
from aih_dt.proving.solver import Answer, Search
from aih_dt.semantics.cells import all_boxes
from aih_dt.semantics.course import GroundCourse, Moves, course_boxes
from aih_dt.semantics.domain import Grid, Names
from aih_dt.semantics.properties import property_boxes

GUESSES = 400
"""How many weights are tried."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A whole number from 0 to ``most`` that what is remembered at a visit determines; ``formula`` computes it."""

    text: str
    formula: str
    most: int


ONE = Mark("every visit", "1", 1)
"""The mark that every visit has."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A weighted sum of marks."""

    weights: tuple[tuple[Fraction, Mark], ...]

    @property
    def scale(self) -> int:
        """The number by which the weights are multiplied to be whole."""
        return lcm(1, *(weight.denominator for weight, _ in self.weights))

    @property
    def formula(self) -> str:
        """The measure times its scale."""
        parts = [f"(* {int(weight * self.scale)} {mark.formula})" for weight, mark in self.weights]
        return f"(+ 0 {' '.join(parts)})"


@dataclass(frozen=True)
class Waiting:
    """What is waited for. ``encoding`` watches for nothing; ``goal`` and ``start`` are formulas about a visit."""

    encoding: Encoding
    goal: str
    start: str
    visits: int
    facts: tuple[Fact, ...]

    @property
    def here(self) -> tuple[str, ...]:
        """The visit is as supposed, and what is waited for does not come at it."""
        return (self.encoding.supposed, negation(self.goal), *(fact.formula for fact in self.facts))

    @property
    def prelude(self) -> tuple[str, ...]:
        """A visit at which it does not come, and what the next one remembers."""
        encoding = self.encoding
        later = [f"(declare-const {next_visit(symbol)} {sort})" for symbol, sort in encoding.state]
        return (
            f"(set-logic {encoding.logic})",
            *encoding.visit,
            *(f"(assert {part})" for part in self.here if part != "true"),
            "; --- what the next visit remembers",
            *later,
            *encoding.next_domains,
            *encoding.step,
        )


def marks(course: GroundCourse, encoding: Encoding) -> tuple[Mark, ...]:
    """Everything that may be used up: each value that may be gained or lost, each number from below and from above."""
    ground = course.ground
    boxes = (*all_boxes(ground), *course_boxes(course), *property_boxes(ground))
    found: list[Mark] = []
    for name in encoding.cone.remembered:
        law = course.laws[name]
        if name not in course.updates and isinstance(law, Moves) and not law.pairs:
            continue
        domain = ground.domains[name]
        states = [special(name, one) for one in Special if one in domain.specials]
        if isinstance(domain, Names):
            states += [named(name, member) for member in domain.members]
        for state in states:
            found += _both(state.strip("|"), f"(ite {state} 1 0)", 1)
        if isinstance(domain, Grid):
            cuts = {cut for box in boxes if name in box for cut, _ in box[name].cuts()} - {domain.low, domain.high + 1}
            if cuts:
                top = int(max(cuts))
                known = conjunction([negation(state) for state in states] + [f"(< |{name}| {top})"])
                counted = f"(ite {known} (- |{name}| {domain.low}) {top - domain.low})"
                found += _both(f"{name} up to {domain.show(top)}", counted, top - domain.low)
    for symbol, _ in encoding.state:
        if symbol.startswith("|the visit before"):
            found += _both(symbol.strip("|"), f"(ite {symbol} 1 0)", 1)
    return tuple(found)


def _both(text: str, formula: str, most: int) -> Iterator[Mark]:
    yield Mark(text, formula, most)
    yield Mark(f"not {text}" if most == 1 else f"what is left of {text}", f"(- {most} {formula})", most)


def _now(number: int) -> str:
    return f"|mark {number}|"


def _then(number: int) -> str:
    return f"|mark {number} '|"


@dataclass(frozen=True, slots=True)
class Layers:
    """Marks that are used up, layer by layer; ``ends`` when no step leaves them all as they are."""

    layers: tuple[tuple[Mark, ...], ...]
    ends: bool

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All of them."""
        return tuple(mark for layer in self.layers for mark in layer)


def layers(waiting: Waiting, candidates: Sequence[Mark]) -> Layers:
    """The layers of what is used up while what is waited for does not come."""
    search = Search(_with_marks(waiting, candidates))
    left = list(range(len(candidates)))
    found: list[tuple[Mark, ...]] = []
    while True:
        answer = search.answer()
        if answer is not Answer.SAT:
            return Layers(tuple(found), answer is Answer.UNSAT)
        monotone = _never_growing(search, left)
        if not monotone:
            return Layers(tuple(found), ends=False)
        found.append(tuple(candidates[number] for number in monotone))
        for number in monotone:
            search.add(f"(= {_now(number)} {_then(number)})")
        left = [number for number in left if number not in monotone]


def _never_growing(search: Search, numbers: list[int]) -> list[int]:
    left = list(numbers)
    while left:
        with search.within(disjunction(f"(< {_now(number)} {_then(number)})" for number in left)):
            answer = search.answer()
            if answer is Answer.UNSAT:
                return left
            if answer is Answer.UNKNOWN:
                return []
            left = [
                number
                for number in left
                if search.number(_then(number).strip("|")) <= search.number(_now(number).strip("|"))
            ]
    return left


def _with_marks(waiting: Waiting, candidates: Sequence[Mark]) -> tuple[str, ...]:
    lines = [*waiting.prelude]
    for number, mark in enumerate(candidates):
        lines += [
            f"(declare-const {_now(number)} Int)",
            f"(assert (= {_now(number)} {mark.formula}))",
            f"(declare-const {_then(number)} Int)",
            f"(assert (= {_then(number)} {next_visit(mark.formula)}))",
        ]
    return tuple(line for line in lines if not line.startswith(";"))


def measure(waiting: Waiting, candidates: Sequence[Mark]) -> Measure | None:
    """A measure of ``candidates`` that is above 0 wherever what is waited for does not come, falls by at least 1 with
    each such visit (or to 0), and begins at most at the number of visits; ``None`` when none is found."""
    given = (ONE, *candidates)
    steps = Search(_with_marks(waiting, given))
    starts = Search(_with_marks(waiting, given))
    starts.add(waiting.start)
    names = range(len(given))
    guesses = Search(
        (
            "(set-logic QF_LRA)",
            *(f"(declare-const |w {number}| Real)" for number in names),
            *(f"(assert (<= 0 |w {number}|))" for number in names),
        )
    )
    for _ in range(GUESSES):
        if guesses.answer() is not Answer.SAT or Answer.UNKNOWN in (steps.answer(), starts.answer()):
            return None
        weights = [guesses.fraction(f"w {number}") for number in names]
        guess = Measure(tuple((weight, mark) for weight, mark in zip(weights, given, strict=True) if weight))
        against = _against(steps, starts, guess, weights, waiting.visits)
        if against is None:
            return guess
        guesses.add(against)
    return None


def _against(steps: Search, starts: Search, guess: Measure, weights: list[Fraction], visits: int) -> str | None:
    """What the weights must satisfy and do not; ``None`` when they are right."""
    scale = guess.scale
    now = _sum((int(weight * scale), _now(number)) for number, weight in enumerate(weights) if weight)
    then = _sum((int(weight * scale), _then(number)) for number, weight in enumerate(weights) if weight)
    with steps.within(f"(< {now} (+ {then} {scale}))", f"(< 0 {then})"):
        if steps.answer() is not Answer.UNSAT:
            before, after = _held(steps, _now, weights), _held(steps, _then, weights)
            fall = _weighted([left - right for left, right in zip(before, after, strict=True)])
            return disjunction([f"(<= 1 {fall})", f"(<= {_weighted(after)} 0)"])
    with starts.within(f"(< {scale * visits} {now})"):
        if starts.answer() is not Answer.UNSAT:
            return f"(<= {_weighted(_held(starts, _now, weights))} {visits})"
    with steps.within(f"(<= {now} 0)"):
        if steps.answer() is not Answer.UNSAT:
            return f"(< 0 {_weighted(_held(steps, _now, weights))})"
    return None


def _held(search: Search, symbol: Callable[[int], str], weights: list[Fraction]) -> list[int]:
    return [search.number(symbol(number).strip("|")) for number in range(len(weights))]


def _weighted(amounts: list[int]) -> str:
    return _sum((amount, f"|w {number}|") for number, amount in enumerate(amounts) if amount)


def _sum(parts: Iterator[tuple[int, str]]) -> str:
    return f"(+ 0 {' '.join(f'(* {integer(amount)} {symbol})' for amount, symbol in parts)})"


def measured(waiting: Waiting, found: Measure, sentence: str) -> Script:
    """Whether the measure falls with each visit, begins low enough, and is above 0 as long as it does not come."""
    now, then = found.formula, next_visit(found.formula)
    encoding = waiting.encoding
    comments = tuple(f"; weight {weight}: {mark.text}" for weight, mark in found.weights)
    facts = tuple(f"; proved of every visit: {fact.name}" for fact in waiting.facts)
    apart = ("; --- the measure of what is left", *comments, *facts)
    return Script(
        sentence,
        (*_visit_only(waiting), *apart),
        (
            Query(
                f"the measure falls by {found.scale}, or to 0, while what is waited for does not come",
                (*_step_of(waiting), f"(< {now} (+ {then} {found.scale}))", f"(< 0 {then})"),
            ),
            Query(
                f"the measure is at most {found.scale} times {waiting.visits} where the waiting begins",
                (waiting.start, f"(< {found.scale * waiting.visits} {now})"),
            ),
            Query("the measure is above 0 while what is waited for does not come", (f"(<= {now} 0)",)),
        ),
        encoding.assumptions,
    )


def _visit_only(waiting: Waiting) -> tuple[str, ...]:
    encoding = waiting.encoding
    return (
        f"(set-logic {encoding.logic})",
        *encoding.visit,
        "; --- it does not come at the visit",
        *(f"(assert {part})" for part in waiting.here if part != "true"),
        "; --- what the next visit remembers",
        *(f"(declare-const {next_visit(symbol)} {sort})" for symbol, sort in encoding.state),
    )


def _step_of(waiting: Waiting) -> tuple[str, ...]:
    return (*assertions(waiting.encoding.next_domains), *assertions(waiting.encoding.step))
