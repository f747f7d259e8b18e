"""From a patient's data to values: the meaning of what is entered.

Data are what a form, a file or another program gives: a name for each thing known, with a text, a number or a truth
value. Nothing is rounded, nothing is guessed, and everything that is wrong is said at once.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from math import isfinite

from aih_dt.model import AGE_SUFFIX, MISSING, Special, Term, TermType, Value
from aih_dt.semantics.domain import Grid, Names
from aih_dt.semantics.evaluate import Values, compute, holds
from aih_dt.semantics.ground import Ground

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?", re.ASCII)

LONGEST = 400
"""A number with more digits than this before or after the point is none that anybody has measured."""

Data = Mapping[str, object]
"""What is known of a patient: term names, and for terms with a maximum age also ``<term>_age_days``. ``None`` is the
same as leaving the name out: missing."""


class Trouble(Enum):
    """What can be wrong with one thing entered."""

    NAME = "no input has this name"
    REQUIRED = "it may not be missing"
    MEMBER = "it is none of the values"
    NUMBER = "it is no number"
    PLACES = "it has too many decimal places"
    BOUNDS = "it is outside the bounds"
    AGE = "its age must be given"
    IMPOSSIBLE = "an assumption excludes it"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: the name it was entered under (for an assumption: its name) and what is wrong."""

    field: str
    trouble: Trouble


@dataclass(frozen=True, slots=True)
class Entered:
    """A value for each input, or else every problem there is."""

    values: Values
    problems: tuple[Problem, ...]


def enter(ground: Ground, data: Data) -> Entered:
    """What ``data`` say of a patient. A value older than its term allows is missing, but must still be valid."""
    problems: list[Problem] = []
    values: dict[str, Value] = {}
    fields: set[str] = set()
    for term in ground.protocol.inputs:
        fields |= {term.name} if term.maximum_age is None else {term.name, term.name + AGE_SUFFIX}
        value = _value(ground, term, data.get(term.name))
        age = None if term.maximum_age is None else _age(term, data)
        for found in (value, age):
            if isinstance(found, Problem):
                problems.append(found)
        if isinstance(value, Problem) or isinstance(age, Problem):
            continue
        stale = term.maximum_age is not None and age is not None and age > term.maximum_age
        values[term.name] = MISSING if stale else value
    problems += (Problem(name, Trouble.NAME) for name in data if name not in fields)
    if not problems:
        problems += (Problem(name, Trouble.IMPOSSIBLE) for name in broken_assumptions(ground, values))
    return Entered({} if problems else values, tuple(problems))


def broken_assumptions(ground: Ground, patient: Values) -> tuple[str, ...]:
    """The assumptions, among those about inputs and what is computed from them, that say there is no such patient."""
    values = dict(patient)
    for name, formula in ground.formulas.items():
        if all(operand in patient for operand in formula.operands):
            values[name] = compute(ground, name, values)
    return tuple(
        assumption.name
        for assumption in ground.assumptions
        if all(name in values for name in assumption.never) and holds(assumption.never, values)
    )


def _value(ground: Ground, term: Term, given: object) -> Value | Problem:
    domain = ground.domains[term.name]
    if given is None:
        return MISSING if MISSING in domain.specials else Problem(term.name, Trouble.REQUIRED)
    if isinstance(domain, Names):
        if term.type is TermType.BOOLEAN and isinstance(given, bool):
            return "yes" if given else "no"
        return given if isinstance(given, str) and given in domain.members else Problem(term.name, Trouble.MEMBER)
    number = exact(given)
    if number is None:
        return Problem(term.name, Trouble.NUMBER)
    if not isinstance(domain, Grid):
        raise TypeError(f"{term.name} is no input")
    count = domain.on_grid(number)
    if count is None:
        return Problem(term.name, Trouble.PLACES)
    return count if domain.low <= count <= domain.high else Problem(term.name, Trouble.BOUNDS)


def _age(term: Term, data: Data) -> int | Problem | None:
    name = term.name + AGE_SUFFIX
    given = data.get(name)
    if given is None:
        return Problem(name, Trouble.AGE) if data.get(term.name) is not None else None
    number = exact(given)
    if number is None:
        return Problem(name, Trouble.NUMBER)
    if number.denominator != 1:
        return Problem(name, Trouble.PLACES)
    return number.numerator if number >= 0 else Problem(name, Trouble.BOUNDS)


def exact(given: object) -> Fraction | None:
    """The number that is meant: a binary floating-point number means its shortest decimal text. ``None`` for what is
    no number, a truth value included."""
    if isinstance(given, bool):
        return None
    if isinstance(given, int | Fraction):
        return Fraction(given)
    if isinstance(given, float):
        return Fraction(Decimal(repr(given))) if isfinite(given) else None
    if isinstance(given, Decimal):
        return Fraction(given) if given.is_finite() and _is_written_out(given) else None
    if isinstance(given, str) and len(given) <= LONGEST and _NUMBER.fullmatch(given):
        return Fraction(given)
    return None


def _is_written_out(number: Decimal) -> bool:
    exponent = number.as_tuple().exponent
    return isinstance(exponent, int) and -LONGEST <= exponent <= LONGEST and len(number.as_tuple().digits) <= LONGEST


def written(ground: Ground, values: Values) -> dict[str, str]:
    """The inputs among ``values`` as data: exact decimal texts; missing ones left out; every age 0."""
    data: dict[str, str] = {}
    for term in ground.protocol.inputs:
        value = values[term.name]
        if isinstance(value, Special):
            continue
        data[term.name] = ground.domains[term.name].show(value)
        if term.maximum_age is not None:
            data[term.name + AGE_SUFFIX] = "0"
    return data
