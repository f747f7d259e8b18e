"""A patient for whom a difference matters."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice, product

from aih_dt.model import Special, Value
from aih_dt.semantics.cells import random_patients
from aih_dt.semantics.corners import corners
from aih_dt.semantics.domain import Dense, Grid, Names
from aih_dt.semantics.entering import broken_assumptions
from aih_dt.semantics.evaluate import NotExactlyOneError, Values, compute, evaluate, holds
from aih_dt.semantics.ground import Box, Ground
from aih_dt.semantics.valueset import ValueSet

TRIES = 300
"""How many patients are tried for each box."""


def example(ground: Ground, boxes: Iterable[Box]) -> Values | None:
    """A whole patient who gets into one of the boxes; ``None`` when none was found."""
    for box in islice(boxes, 8):
        for patient in islice(_candidates(ground, box), TRIES):
            if not broken_assumptions(ground, patient) and _is_in(ground, patient, box):
                return patient
    return None


def _is_in(ground: Ground, patient: Values, box: Box) -> bool:
    try:
        return holds(box, evaluate(ground, patient).values)
    except NotExactlyOneError:
        return False


def _candidates(ground: Ground, box: Box) -> Iterator[Values]:
    """Random patients who have what the box says of inputs and of what is computed from inputs."""
    inputs = {term.name for term in ground.protocol.inputs}
    wanted = {name: _some(ground, name, values) for name, values in box.items() if name in inputs}
    choices: list[list[Mapping[str, Value]]] = [
        [dict(zip(wanted, values, strict=True)) for values in islice(product(*wanted.values()), 64)]
    ]
    for name in box:
        if name in ground.formulas and set(ground.operands(name)) <= inputs:
            choices.append(list(islice(_operands(ground, name, box), 64)) or [{}])
    forced: list[dict[str, Value]] = [
        {key: value for part in combination for key, value in part.items()}
        for combination in islice(product(*(choice or [{}] for choice in choices)), TRIES)
    ]
    for number, patient in enumerate(random_patients(ground, TRIES, 0)):
        yield {**patient, **forced[number % len(forced)]}


def _operands(ground: Ground, name: str, box: Box) -> Iterator[Mapping[str, Value]]:
    """Operands that make a computed term lie in its set."""
    domain = ground.domains[name]
    assert isinstance(domain, Dense)
    places = tuple(sorted(box[name].cuts() | domain.known.cuts()))
    ends = {
        operand: tuple(_some(ground, operand, box.get(operand, ground.domains[operand].full)))
        for operand in ground.operands(name)
    }
    for point in corners(ground, [name], ends, {name: places}):
        if compute(ground, name, point) in box[name] and all(
            value in box[operand] for operand, value in point.items() if operand in box
        ):
            yield point


def _some(ground: Ground, name: str, values: ValueSet) -> list[Value]:
    """A few values of a set: each name, the ends of each stretch of numbers, each special value."""
    domain = ground.domains[name]
    found: list[Value] = [one for one in domain.members if one in values.names] if isinstance(domain, Names) else []
    for (low, _), (high, _) in values.spans:
        found += [int(low), int(high) - 1] if isinstance(domain, Grid) else [low, high]
    found += [special for special in Special if special in values.specials]
    return list(dict.fromkeys(found))
