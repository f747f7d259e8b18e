"""Values of inputs for which every term lies in the set that is wanted of it."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from itertools import combinations, product
from typing import NamedTuple

from ._model import Line, Model, Quotient, Region
from ._sets import Values
from .values import NOT_ASKED

MOST_TRIED = 40
"""How many numbers are tried for an operand beside the one that is solved for."""


class Settled(NamedTuple):
    """A patient; or none, and whether that is certain because everything was tried."""

    patient: dict[str, object] | None
    is_certain: bool = True


def settle(
    model: Model,
    sets: Region,
    ranges: Region,
    inputs: Region,
    now: Mapping[str, object],
    budget: int | None,
) -> Settled:
    """A value for every input: what it is now where that will do."""
    patient: dict[str, object] = {}
    for name in inputs:
        allowed = sets.get(name, ranges[name])
        patient[name] = now[name] if allowed.has(now[name]) else first(allowed)
    decided = {
        name: first(values) for name, values in sets.items() if name not in inputs and name not in model.computed
    }
    wanted = {name: values for name, values in sets.items() if name in model.computed}
    failing = [name for name in wanted if fits(model, name, wanted, patient, decided) is False]
    while len(failing) > 0:
        group = _group(model, failing[0], wanted)
        if _solve(model, group, wanted, sets, ranges, inputs, patient, decided, budget) is False:
            return Settled(None, budget is None and _are_few(model, group, sets, ranges))
        failing = [name for name in failing if fits(model, name, wanted, patient, decided) is False]
    return Settled(patient)


def _are_few(model: Model, group: list[str], sets: Region, ranges: Region) -> bool:
    """Whether the operands of a group have so few values that all are tried."""
    names = {name for one in group for name in model.computed[one].operands}
    return all(high[0] - low[0] <= MOST_TRIED for name in names for low, high in sets.get(name, ranges[name]).spans)


def first(values: Values) -> object:
    """One of the values: a name, else a number, else an absence."""
    if len(values.names) > 0:
        return min(values.names)
    if len(values.spans) > 0:
        ((start, _), _), *_ = values.spans
        return int(start)
    return None if values.missing else NOT_ASKED


def fits(model: Model, name: str, wanted: Region, patient: Mapping[str, object], decided: Mapping[str, object]) -> bool:
    """Whether a computed term lies in its set."""
    return wanted[name].has(compute(model, model.computed[name], {**patient, **decided}))


def compute(model: Model, one: Quotient, values: Mapping[str, object]) -> Fraction | None:
    """The value of a computed term; ``None`` when it is missing."""
    if any(isinstance(values.get(name), int) is False for name in one.operands):
        return None
    top = _amount(model, one.top, values)
    if one.bottom is None:
        return top
    bottom = _amount(model, one.bottom, values)
    return None if bottom == 0 else top / bottom


def _amount(model: Model, line: Line, values: Mapping[str, object]) -> Fraction:
    total = line.constant
    for name, factor in line.factors.items():
        value = values[name]
        total += factor * (model.amount(name, value) if isinstance(value, int) else 0)
    return total


def _group(model: Model, name: str, wanted: Region) -> list[str]:
    """The computed terms that share operands with ``name``, directly or not."""
    group = [name]
    operands = set(model.computed[name].operands)
    rest = [other for other in wanted if other not in group]
    for _ in range(len(rest)):
        for other in rest:
            if other not in group and operands.isdisjoint(model.computed[other].operands) is False:
                group.append(other)
                operands |= set(model.computed[other].operands)
    return group


def _solve(
    model: Model,
    group: list[str],
    wanted: Region,
    sets: Region,
    ranges: Region,
    inputs: Region,
    patient: dict[str, object],
    decided: Mapping[str, object],
    budget: int | None,
) -> bool:
    """Changes the operands of a group, as few as possible, until all its terms lie in their sets."""
    operands = list(dict.fromkeys(name for one in group for name in model.computed[one].operands if name in inputs))
    allowed = {name: sets.get(name, ranges[name]) for name in operands}
    most = len(operands) if budget is None else min(len(operands), budget)
    for size in range(1, most + 1):
        for chosen in combinations(operands, size):
            *free, last = chosen
            for values in product(*(_some(allowed[name]) for name in free)):
                trial = {**patient, **dict(zip(free, values, strict=True))}
                for value in _candidates(model, last, group, wanted, allowed[last], {**trial, **decided}):
                    trial[last] = value
                    if all(fits(model, one, wanted, trial, decided) for one in group):
                        patient.update(trial)
                        return True
    return False


def _some(values: Values) -> list[object]:
    """Some of the values, evenly from all over."""
    found: list[object] = []
    if values.missing:
        found.append(None)
    for (low, _), (high, _) in values.spans:
        start, end = int(low), int(high) - 1
        step = max(1, (end - start) // MOST_TRIED)
        found += [*range(start, end + 1, step), end]
    return list(dict.fromkeys(found))


def _candidates(
    model: Model, name: str, group: list[str], wanted: Region, allowed: Values, values: Mapping[str, object]
) -> Iterator[object]:
    """Numbers of one operand that may bring the group into its sets, the others being what they are: its own ends, and
    both sides of every place where a term reaches an end of its set. Between two such places all numbers are alike."""
    tried: dict[object, None] = {}
    for (low, _), (high, _) in allowed.spans:
        tried |= {int(low): None, int(high) - 1: None}
    for one in group:
        for number in {cut[0] for span in wanted[one].spans for cut in span}:
            for root in _roots(model, model.computed[one], name, Fraction(number), values):
                below = root.numerator // root.denominator
                tried |= dict.fromkeys(range(below - 1, below + 3))
        for root in _roots(model, model.computed[one], name, None, values):
            below = root.numerator // root.denominator
            tried |= dict.fromkeys(range(below - 1, below + 3))
    if allowed.missing:
        tried[None] = None
    yield from (value for value in tried if allowed.has(value))


def _roots(
    model: Model, one: Quotient, name: str, number: Fraction | None, values: Mapping[str, object]
) -> Iterator[Fraction]:
    """The step count of an operand at which the term equals ``number``, or, for ``None``, at which it divides by 0."""
    others = [other for other in one.operands if (other == name) is False] if name in one.operands else None
    if others is None or any(isinstance(values.get(other), int) is False for other in others):
        return
    rest = {**values, name: 0}
    below = Line({}, Fraction(1)) if one.bottom is None else one.bottom
    if number is None:
        constant, slope = _amount(model, below, rest), below.factors.get(name, Fraction(0))
    else:
        constant = _amount(model, one.top, rest) - number * _amount(model, below, rest)
        slope = one.top.factors.get(name, Fraction(0)) - number * below.factors.get(name, Fraction(0))
    if slope == 0:
        return
    yield -constant / slope * model.scales[name]
