"""Where a patient's numbers come close to a condition, and who stands just beyond it.

A *cut* is a number at which some cell of some table begins or ends. For an entered number the steps next to its own
cuts matter, and those at which a number derived from it crosses a cut of its own while everything else stays.
"""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from math import floor

from aih_dt.model import MISSING, NOT_ASKED, Special, Value
from aih_dt.semantics.domain import Grid, Names
from aih_dt.semantics.evaluate import Values, in_unit
from aih_dt.semantics.ground import Ground, Linear
from aih_dt.semantics.valueset import Cut

Cuts = Mapping[str, tuple[Cut, ...]]


def cuts_of(ground: Ground) -> Cuts:
    """For each numeric term the cuts inside its domain that some table makes, in order."""
    found: dict[str, set[Cut]] = {}
    for table in ground.tables:
        for box in (table.applies_when, *(rule.when for rule in table.rules)):
            for name, wanted in box.items():
                found.setdefault(name, set()).update(wanted.cuts() - ground.domains[name].known.cuts())
    return {name: tuple(sorted(found[name])) for name in ground.domains if found.get(name)}


def changes(ground: Ground, cuts: Cuts, name: str, values: Values) -> tuple[Value, ...]:
    """The other values of the input ``name`` that may change what is decided, the nearest first: one on each side of
    every cut, every other named value, and last missing."""
    domain = ground.domains[name]
    here = values[name]
    others: list[Value]
    if isinstance(domain, Names):
        others = [member for member in domain.members if member != here]
    elif isinstance(domain, Grid):
        steps = {step for step in _steps(ground, cuts, name, values) if domain.low <= step <= domain.high}
        middle = here if isinstance(here, int) else domain.low
        others = [*sorted(steps - {here}, key=lambda step: (abs(step - middle), step))]
    else:
        raise TypeError(f"{name} is not entered")
    if MISSING in domain.specials and here is not MISSING:
        others.append(MISSING)
    return tuple(others)


def _steps(ground: Ground, cuts: Cuts, name: str, values: Values) -> Iterator[int]:
    for number, _ in cuts.get(name, ()):
        yield from (int(number) - 1, int(number))
    for derived, formula in ground.formulas.items():
        if name not in formula.operands:
            continue
        if any(values[other] in (MISSING, NOT_ASKED) for other in formula.operands if other != name):
            continue
        numerator = _in_steps(ground, formula.numerator, name, values)
        bottom = formula.denominator
        denominator = (Fraction(0), Fraction(1)) if bottom is None else _in_steps(ground, bottom, name, values)
        for number, _ in cuts.get(derived, ()):
            slope = numerator[0] - Fraction(number) * denominator[0]
            yield from _around(slope, numerator[1] - Fraction(number) * denominator[1])
        yield from _around(*denominator)


def _around(slope: Fraction, constant: Fraction) -> Iterator[int]:
    """The steps at and next to the zero of ``slope * step + constant``."""
    if slope:
        zero = floor(-constant / slope)
        yield from (zero - 1, zero, zero + 1)


def _in_steps(ground: Ground, form: Linear, name: str, values: Values) -> tuple[Fraction, Fraction]:
    """A linear form as slope and constant in steps of the term ``name``, the other terms having their values."""
    domain = ground.domains[name]
    if not isinstance(domain, Grid):
        raise TypeError(f"{name} is no number that is entered")
    constant = form.constant
    for other, coefficient in form.coefficients.items():
        if other != name:
            constant += coefficient * in_unit(ground, other, values[other])
    return form.coefficients.get(name, Fraction(0)) / domain.scale, constant


def is_number(value: Value) -> bool:
    """Whether the value is a known number."""
    return not isinstance(value, str | Special)
