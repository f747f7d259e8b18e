"""Where derived terms meet their cuts: operand values on both sides of every cut that they can reach.

A cut ``c`` in a ratio ``n / d`` is the line ``n - c * d = 0`` of the operands, a cut in a linear form likewise;
``d = 0`` is one more line. The pieces between the lines, and between the operands' own cuts, have their corners where
lines meet; the grid points beside the corners reach the pieces.
"""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations, product

from aih_dt.model import Special, Value
from aih_dt.semantics.domain import Grid
from aih_dt.semantics.ground import Ground, Linear
from aih_dt.semantics.valueset import Cut

LIMIT = 20_000
"""The most combinations of operands that are tried for one operand to be solved."""

Line = tuple[Mapping[str, Fraction], Fraction]
"""Coefficients (of steps of each operand's grid) and a constant: the points where the sum is 0."""


def corners(
    ground: Ground, derived: Sequence[str], ends: Mapping[str, tuple[Value, ...]], places: Mapping[str, tuple[Cut, ...]]
) -> Iterator[Mapping[str, Value]]:
    """Values of the operands in ``ends``, in order: each combination of ends, and the grid points beside each corner
    of the lines that the cuts ``places`` of the ``derived`` terms draw."""
    drawn = [line for name in derived for line in lines_of(ground, name, places[name])]
    numbers = {name: [value for value in values if isinstance(value, int)] for name, values in ends.items()}
    specials = {name: [value for value in values if isinstance(value, Special)] for name, values in ends.items()}
    found: set[tuple[int, ...]] = set()
    names = tuple(ends)
    wider = {name: widened(ground, name, numbers, drawn) for name in names}
    for solved in names:
        others = [name for name in names if name != solved]
        for choice in product(*_thinned([wider[name] for name in others])):
            given = dict(zip(others, choice, strict=True))
            for value in [*numbers[solved], *_beside(ground, solved, given, drawn)]:
                found.add(tuple(value if name == solved else given[name] for name in names))
    for point in sorted(found):
        yield dict(zip(names, point, strict=True))
    # A special operand makes what is computed from it missing; the others then only matter by their own cells.
    any_value: list[list[Value]] = [[*specials[name], *numbers[name]] for name in names]
    for values in product(*any_value):
        if any(isinstance(value, Special) for value in values):
            yield dict(zip(names, values, strict=True))


def lines_of(ground: Ground, name: str, places: tuple[Cut, ...]) -> Iterator[Line]:
    """The lines on which the derived term ``name`` equals a number of ``places`` or has the denominator 0."""
    formula = ground.formulas[name]
    for number in dict.fromkeys(number for number, _ in places):
        if formula.denominator is None:
            yield _line(ground, formula.numerator, Linear({}, Fraction(1)), Fraction(number))
        else:
            yield _line(ground, formula.numerator, formula.denominator, Fraction(number))
    if formula.denominator is not None:
        yield _line(ground, formula.denominator, Linear({}, Fraction(0)), Fraction(0))


def _line(ground: Ground, top: Linear, bottom: Linear, number: Fraction) -> Line:
    coefficients: dict[str, Fraction] = {}
    for name in dict.fromkeys((*top.coefficients, *bottom.coefficients)):
        domain = ground.domains[name]
        scale = domain.scale if isinstance(domain, Grid) else 1
        amount = top.coefficients.get(name, Fraction(0)) - number * bottom.coefficients.get(name, Fraction(0))
        if amount:
            coefficients[name] = amount / scale
    return coefficients, top.constant - number * bottom.constant


def _beside(ground: Ground, solved: str, given: Mapping[str, int], lines: Sequence[Line]) -> Iterator[int]:
    """The steps of ``solved`` on, just before and just after each line, the other operands being ``given``."""
    for coefficients, constant in lines:
        if solved in coefficients:
            rest = constant + sum(amount * given[name] for name, amount in coefficients.items() if name != solved)
            yield from _near(ground, solved, -rest / coefficients[solved])


def _near(ground: Ground, name: str, number: Fraction) -> Iterator[int]:
    domain = ground.domains[name]
    if isinstance(domain, Grid):
        below = number.numerator // number.denominator
        yield from (step for step in (below - 1, below, below + 1) if domain.low <= step <= domain.high)


def widened(ground: Ground, name: str, numbers: Mapping[str, list[int]], lines: Sequence[Line]) -> list[int]:
    """The ends of ``name``, and where lines cross the other operands' ends or one another."""
    found = set(numbers[name])
    others = [other for other in numbers if other != name]
    for choice in product(*_thinned([numbers[other] for other in others])):
        given = dict(zip(others, choice, strict=True))
        found.update(_beside(ground, name, given, lines))
    for (left, left_constant), (right, right_constant) in combinations(lines, 2):
        for other in others:
            slope = left.get(name, Fraction(0)) * right.get(other, Fraction(0))
            slope -= right.get(name, Fraction(0)) * left.get(other, Fraction(0))
            if slope and left.keys() | right.keys() <= {name, other}:
                top = right_constant * left.get(other, Fraction(0)) - left_constant * right.get(other, Fraction(0))
                found.update(_near(ground, name, top / slope))
    return sorted(found)


def _thinned(choices: list[list[int]]) -> list[list[int]]:
    """The same choices, each thinned evenly (its ends kept) until there are at most ``LIMIT`` combinations."""
    kept = [list(values) for values in choices]
    while True:
        total = 1
        for values in kept:
            total *= len(values)
        if total <= LIMIT:
            return kept
        longest = max(range(len(kept)), key=lambda index: len(kept[index]))
        values = kept[longest]
        kept[longest] = [*values[:-1:2], values[-1]]
