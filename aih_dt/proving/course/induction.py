"""Claims about all courses as plain questions: about one visit alone, about the first visits, about any visits in a
row."""

from collections.abc import Iterable
from dataclasses import dataclass

from aih_dt.proving.course.encoding import Encoding
from aih_dt.proving.course.laws import at
from aih_dt.proving.smtlib import Query, Script


@dataclass(frozen=True, slots=True)
class Fact:
    """Something proved of every visit of every course: a formula about one visit, the terms it speaks of, and the name
    of the claim."""

    name: str
    terms: frozenset[str]
    formula: str


def known(encoding: Encoding, facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The facts that speak only of what the encoding writes."""
    return tuple(fact for fact in facts if fact.terms <= encoding.cone.terms)


def alone(encoding: Encoding, sentence: str) -> Script:
    """No visit breaks the property, whoever the patient is and whatever came before."""
    return Script(
        sentence,
        (f"(set-logic {encoding.logic})", *encoding.visit),
        (Query("no visit of any patient breaks the property", (encoding.breaks,)),),
        encoding.assumptions,
    )


def beginning(encoding: Encoding, visits: int, sentence: str) -> Script:
    """No course breaks the property with the last of its first ``visits`` visits."""
    return Script(
        sentence,
        (*encoding.course_of(visits), f"(assert {at(encoding.begins, 0)})"),
        (Query(f"visit {visits - 1} of no course breaks the property", (at(encoding.breaks, visits - 1),)),),
        encoding.assumptions,
    )


def continuation(encoding: Encoding, visits: int, facts: tuple[Fact, ...], sentence: str) -> Script:
    """After ``visits`` visits in a row that did not break the property the next one does not break it either."""
    lines = [*encoding.course_of(visits + 1)]
    for fact in facts:
        lines.append(f"; proved of every visit: {fact.name}")
        lines += (f"(assert {at(fact.formula, number)})" for number in range(visits + 1))
    claim = f"after {visits} visits that do not break the property the next one does not break it"
    return Script(sentence, tuple(lines), (Query(claim, (at(encoding.breaks, visits),)),), encoding.assumptions)
