"""After every visit there can be a next one: shown by naming it.

A *plan* says what each input is to be at the next visit: some have a certain value, the others stay what the decision
has made of them while time passes. No visit may be without a plan that the laws allow and that leads to a visit as
supposed. Plans are collected from visits for which none of those so far works; when there is no such visit left, the
claim is proved, by a question without quantifiers.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from aih_dt.model import Value
from aih_dt.proving.course.bounded import read_visit
from aih_dt.proving.course.encoding import Encoding
from aih_dt.proving.course.horn import assertions
from aih_dt.proving.course.induction import Fact
from aih_dt.proving.course.laws import ELAPSED, at
from aih_dt.proving.smtlib import TRUE, Query, Script, conjunction, negation
from aih_dt.proving.solver import Answer, Search
from aih_dt.semantics.cells import edges
from aih_dt.semantics.course import Free, decided, just, settled
from aih_dt.semantics.evaluate import Values, evaluate

PLANS = 40
"""How many plans are collected before giving up."""

_SYMBOL = re.compile(r"\|([^|]*?)( ')?\|")


@dataclass(frozen=True, slots=True)
class Plan:
    """The inputs that are to have a certain value at the next visit, and how much time passes until then."""

    elapsed: int
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Continuation:
    """What was found: the certificate; or a patient after whose visit there is none; or neither."""

    script: Script | None = None
    stuck: Values | None = None


def continues(encoding: Encoding, excused: str, facts: tuple[Fact, ...], sentence: str) -> Continuation:
    """Whether every visit that does not end its course and is not ``excused`` has a next one, as the encoding supposes.

    The encoding must be of the whole protocol and watch for nothing."""
    here = (negation(encoding.ends), negation(excused), *(fact.formula for fact in facts))
    pairs = Search(_bare(_two_visits(encoding)))
    plans = [_usual(encoding)]
    while len(plans) <= PLANS:
        script = _script(encoding, plans, here, sentence)
        search = Search(_bare(script.prelude))
        for formula in script.queries[0].formulas:
            search.add(formula)
        answer = search.answer()
        if answer is not Answer.SAT:
            return Continuation(script if answer is Answer.UNSAT else None)
        patient = read_visit(search, encoding.course.ground)
        plan = _plan(encoding, pairs, patient)
        if plan is None:
            return Continuation(stuck=patient)
        plans.append(plan)
    return Continuation()


def _bare(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(line for line in lines if not line.startswith(";"))


def _two_visits(encoding: Encoding) -> tuple[str, ...]:
    """A visit and one that may follow it, the second as supposed."""
    memory = [f"(assert (= {at(symbol, 1)} {at(meaning, 0)}))" for symbol, meaning in encoding.came_before]
    return (
        f"(set-logic {encoding.logic})",
        *(at(line, number) for number in (0, 1) for line in encoding.visit),
        *(at(line, 0) for line in encoding.changes),
        *memory,
        f"(assert {at(encoding.supposed, 1)})",
    )


def _usual(encoding: Encoding) -> Plan:
    """Everything stays; what is found anew at each visit is as usual."""
    course = encoding.course
    values: dict[str, Value] = {}
    for name, law in course.laws.items():
        if isinstance(law, Free):
            typical = course.ground.term(name).typical
            values[name] = edges(course.ground, name)[0] if typical is None else typical
    return Plan(course.span[0], values)


def _plan(encoding: Encoding, pairs: Search, patient: Values) -> Plan | None:
    """A plan that works after the visit of ``patient``; ``None`` when there is none."""
    course = encoding.course
    ground = course.ground
    writer = encoding.laws.writer
    given = [at(writer.member(name, just(ground.domains[name], value)), 0) for name, value in patient.items()]
    with pairs.within(*(formula for formula in given if formula != TRUE)):
        if pairs.answer() is not Answer.SAT:
            return None
        elapsed = pairs.number(at(ELAPSED, 0).strip("|")) if encoding.time_matters else 0
        found = read_visit(pairs, ground, partial(at, visit=1))
    stays = settled(course, decided(course, evaluate(ground, patient)), elapsed)
    return Plan(elapsed, {name: value for name, value in found.items() if name not in stays or stays[name] != value})


def _script(encoding: Encoding, plans: list[Plan], here: tuple[str, ...], sentence: str) -> Script:
    lines = [f"(set-logic {encoding.logic})", *encoding.visit]
    failing: list[str] = []
    for number, plan in enumerate(plans):
        lines.append(f"; --- the next visit by plan {number}, after {plan.elapsed} steps of time")
        lines += (
            _planned(line, number) for line in encoding.definitions if not line.startswith(f"(declare-const {ELAPSED}")
        )
        for symbol, meaning in (*_inputs(encoding, plan), *encoding.came_before):
            lines.append(f"(assert (= {_planned(symbol, number)} {meaning}))")
        failing.append(negation(_works(encoding, plan, number)))
    query = Query("after every visit some plan leads to a next one", (conjunction([*here, *failing]),))
    return Script(sentence, tuple(lines), (query,), encoding.assumptions)


def _inputs(encoding: Encoding, plan: Plan) -> tuple[tuple[str, str], ...]:
    """For each symbol of an input, what it is at the next visit."""
    found: list[tuple[str, str]] = []
    for name in encoding.inputs:
        value = plan.values.get(name)
        found += encoding.laws.stays(name, plan.elapsed) if value is None else encoding.laws.constant(name, value)
    return tuple(found)


def _works(encoding: Encoding, plan: Plan, number: int) -> str:
    """The plan is allowed, and the visit it leads to is possible and as supposed."""
    changes = (_linked(line, number).replace(ELAPSED, str(plan.elapsed)) for line in assertions(encoding.changes))
    possible = (_planned(line, number) for line in assertions(encoding.constraints))
    return conjunction([*changes, *possible, _planned(encoding.supposed, number)])


def _planned(text: str, number: int) -> str:
    """A text about a visit, said of the next visit by a plan."""
    return _SYMBOL.sub(lambda found: f"|{found[1]} by plan {number}|", text)


def _linked(text: str, number: int) -> str:
    """A text about a visit and the next, the next being the one by a plan."""
    return _SYMBOL.sub(lambda found: f"|{found[1]} by plan {number}|" if found[2] else found[0], text)
