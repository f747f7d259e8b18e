"""Whether a combination of values can happen at all, decided without a solver.

A box over inputs, upstream outputs and derived terms is turned into systems of linear inequalities over the numbers of
the patient, one for each way in which its parts can be true. Each system is decided by eliminating one unknown after
the other, in exact fractions.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from itertools import product
from math import ceil, floor

from aih_dt.model import MISSING
from aih_dt.semantics.domain import Grid
from aih_dt.semantics.ground import Box, Ground, Linear
from aih_dt.semantics.valueset import ValueSet


@dataclass(frozen=True, slots=True)
class Inequality:
    """``constant`` plus the sum of coefficient times unknown is below 0 (``strict``), or not above it."""

    coefficients: Mapping[str, Fraction]
    constant: Fraction
    strict: bool


System = tuple[Inequality, ...]


class Possibility(Enum):
    """Whether some patient is in a box. ``UNDECIDED``: numbers fit, but none with the declared decimal places was
    found."""

    POSSIBLE = "possible"
    IMPOSSIBLE = "impossible"
    UNDECIDED = "undecided"


def possibility(ground: Ground, box: Box) -> Possibility:
    """Whether a patient with consistent operands, allowed by the assumptions, is in ``box``. What the tables upstream
    can give is not looked at."""
    worst = Possibility.IMPOSSIBLE
    for system in systems(ground, box):
        found = _decide(system)
        if found is Possibility.POSSIBLE:
            return found
        if found is Possibility.UNDECIDED:
            worst = found
    return worst


def systems(ground: Ground, box: Box) -> Iterator[System]:
    """Systems over step counts whose solutions in whole numbers are together the known numbers of all patients in
    ``box``."""
    limits = dict(box)
    assumed = [dict(never) for never in _touching(ground, box)]
    for escapes in product(*(tuple(never) for never in assumed)):
        # Each assumption is escaped in one of its terms.
        narrowed = dict(limits)
        for term, never in zip(escapes, assumed, strict=True):
            outside = ground.domains[term].full - never[term]
            narrowed[term] = narrowed.get(term, ground.domains[term].full) & outside
        if all(not values.is_empty for values in narrowed.values()):
            yield from _states(ground, narrowed)


def _touching(ground: Ground, box: Box) -> list[Box]:
    basic = {operand for name in box for operand in ground.operands(name)}
    found: list[Box] = []
    waiting = list(ground.assumptions)
    while True:
        touching = [item for item in waiting if any(basic.intersection(ground.operands(name)) for name in item.never)]
        if not touching:
            return found
        waiting = [item for item in waiting if item not in touching]
        found += [item.never for item in touching]
        basic |= {operand for item in touching for name in item.never for operand in ground.operands(name)}


def _states(ground: Ground, box: Box) -> Iterator[System]:
    """One system for each choice of: which terms are special, and in which span each number lies."""
    derived = [name for name in box if name in ground.formulas]
    operands = dict.fromkeys(operand for name in derived for operand in ground.operands(name))
    numbers = [name for name in dict.fromkeys([*box, *operands]) if isinstance(ground.domains[name], Grid)]
    per_number = [_choices(name, box.get(name, ground.domains[name].full)) for name in numbers]
    for states in product(*per_number):
        special = {name for name, state in zip(numbers, states, strict=True) if state is None}
        base = [inequality for state in states if state is not None for inequality in state]
        choices = [_derived_choices(ground, name, box[name], special) for name in derived]
        for chosen in product(*choices):
            yield (*base, *(inequality for part in chosen for inequality in part))


def _choices(name: str, values: ValueSet) -> list[System | None]:
    """The ways a number can be: in one of its spans, or special (``None``)."""
    one = Fraction(1)
    found: list[System | None] = [
        (
            Inequality({name: -one}, Fraction(low[0]), strict=False),
            Inequality({name: one}, Fraction(-high[0]), strict=True),
        )
        for low, high in values.spans
    ]
    if values.specials:
        found.append(None)
    return found


def _derived_choices(ground: Ground, name: str, values: ValueSet, special: set[str]) -> list[System]:
    formula = ground.formulas[name]
    if special.intersection(formula.operands):
        return [()] if MISSING in values.specials else []
    bottom = None if formula.denominator is None else _in_steps(ground, formula.denominator)
    found: list[System] = []
    if bottom is not None and MISSING in values.specials:
        found.append((Inequality(bottom.coefficients, bottom.constant, strict=False),))
    top = _in_steps(ground, formula.numerator)
    for low, high in values.spans:
        parts: list[Inequality] = []
        if bottom is not None:
            parts.append(_below(Linear({}, Fraction(0)), bottom, strict=True))
        parts.append(_below(_times(bottom, Fraction(low[0])), top, strict=bool(low[1])))
        parts.append(_below(top, _times(bottom, Fraction(high[0])), strict=not high[1]))
        found.append(tuple(parts))
    return found


def _in_steps(ground: Ground, form: Linear) -> Linear:
    scales = {name: domain.scale for name in form.coefficients if isinstance(domain := ground.domains[name], Grid)}
    return Linear({name: amount / scales[name] for name, amount in form.coefficients.items()}, form.constant)


def _times(form: Linear | None, factor: Fraction) -> Linear:
    if form is None:
        return Linear({}, factor)
    return Linear({name: amount * factor for name, amount in form.coefficients.items()}, form.constant * factor)


def _below(left: Linear, right: Linear, *, strict: bool) -> Inequality:
    """``left`` is below ``right`` (or, when not ``strict``, equal to it)."""
    coefficients = dict(left.coefficients)
    for name, amount in right.coefficients.items():
        coefficients[name] = coefficients.get(name, Fraction(0)) - amount
    return Inequality(_without_zeros(coefficients), left.constant - right.constant, strict)


def _without_zeros(coefficients: Mapping[str, Fraction]) -> Mapping[str, Fraction]:
    return {name: amount for name, amount in coefficients.items() if amount != 0}


def _decide(system: System) -> Possibility:
    """Whether the system has a solution in whole numbers."""
    unknowns = tuple(dict.fromkeys(name for item in system for name in item.coefficients))
    stages = [system]
    for name in unknowns:
        stages.append(tuple(_eliminate(stages[-1], name)))
    if not all(_true(item) for item in stages[-1]):
        return Possibility.IMPOSSIBLE
    point: dict[str, Fraction] = {}
    for name, stage in zip(reversed(unknowns), reversed(stages[:-1]), strict=True):
        value = _whole_number(stage, name, point)
        if value is None:
            return Possibility.UNDECIDED
        point[name] = Fraction(value)
    return Possibility.POSSIBLE


def _eliminate(system: Iterable[Inequality], name: str) -> Iterator[Inequality]:
    """The inequalities between the other unknowns that hold iff some fraction for ``name`` fits."""
    lower: list[Inequality] = []
    upper: list[Inequality] = []
    for item in system:
        amount = item.coefficients.get(name, Fraction(0))
        if amount == 0:
            yield item
        else:
            (upper if amount > 0 else lower).append(item)
    for low, high in product(lower, upper):
        factor_low, factor_high = high.coefficients[name], -low.coefficients[name]
        names = dict.fromkeys((*low.coefficients, *high.coefficients))
        coefficients = {
            other: factor_low * low.coefficients.get(other, Fraction(0))
            + factor_high * high.coefficients.get(other, Fraction(0))
            for other in names
            if other != name
        }
        yield Inequality(
            _without_zeros(coefficients),
            factor_low * low.constant + factor_high * high.constant,
            low.strict or high.strict,
        )


def _true(item: Inequality) -> bool:
    return item.constant < 0 or (item.constant == 0 and not item.strict)


def _whole_number(system: Sequence[Inequality], name: str, point: Mapping[str, Fraction]) -> int | None:
    """The least whole number for ``name`` that fits, the unknowns of ``point`` having their values; the greatest when
    nothing bounds it below; ``None`` when no whole number fits."""
    low: int | None = None
    high: int | None = None
    for item in system:
        amount = item.coefficients.get(name, Fraction(0))
        if amount == 0:
            continue
        rest = item.constant + sum(
            (value * point[other] for other, value in item.coefficients.items() if other != name), start=Fraction(0)
        )
        bound = -rest / amount
        if amount > 0:
            limit = ceil(bound) - 1 if item.strict else floor(bound)
            high = limit if high is None else min(high, limit)
        else:
            limit = floor(bound) + 1 if item.strict else ceil(bound)
            low = limit if low is None else max(low, limit)
    if low is not None and high is not None and low > high:
        return None
    return low if low is not None else high if high is not None else 0
