"""Elementary cells: the finest pieces between which a protocol can tell patients apart.

Every cut that some table, assumption or reading makes in a term divides the term's domain; between two neighbouring
cuts all values are alike. Whoever has tried each piece has tried everything that the protocol can distinguish, so
engines are compared piece by piece, at both ends of each.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from itertools import islice, pairwise, product
from math import gcd, prod
from random import Random

from aih_dt.model import Value
from aih_dt.semantics.corners import corners, lines_of, widened
from aih_dt.semantics.covering import covering_rows
from aih_dt.semantics.domain import Dense, Domain, Grid, Names
from aih_dt.semantics.entering import broken_assumptions
from aih_dt.semantics.evaluate import Values, compute, holds
from aih_dt.semantics.ground import Box, Ground, GroundTable
from aih_dt.semantics.valueset import Cut


def cuts(domain: Domain, boxes: Iterable[Box], name: str) -> tuple[Cut, ...]:
    """Every place where one of ``boxes`` divides the numbers of ``name``, the domain's own ends included, in order."""
    found = domain.known.cuts()
    for box in boxes:
        if name in box:
            found |= box[name].cuts()
    return tuple(sorted(found))


def table_boxes(table: GroundTable) -> tuple[Box, ...]:
    """Everything ``table`` compares."""
    return (table.applies_when, *(rule.when for rule in table.rules))


def all_boxes(ground: Ground) -> tuple[Box, ...]:
    """Everything that is compared anywhere in the protocol."""
    boxes = [box for table in ground.tables for box in table_boxes(table)]
    boxes += [assumption.never for assumption in ground.assumptions]
    for reading in ground.readings:
        boxes += [reading.when, reading.then, *(deviation.when for deviation in reading.deviations)]
    return tuple(boxes)


@dataclass(frozen=True, slots=True)
class Piece:
    """One elementary cell of a term, by its least and its greatest value (for a computed number: values within)."""

    low: Value
    high: Value


def pieces(domain: Domain, places: tuple[Cut, ...]) -> tuple[Piece, ...]:
    """The elementary cells of ``domain`` when it is cut at ``places``: first the known ones, then the special ones."""
    if isinstance(domain, Names):
        known = [Piece(name, name) for name in domain.members]
    elif isinstance(domain, Grid):
        known = [Piece(int(low), int(high) - 1) for (low, _), (high, _) in pairwise(places)]
    else:
        known = [Piece(middle, middle) for middle in (_middle(low, high) for low, high in pairwise(places))]
    return (*known, *(Piece(special, special) for special in sorted(domain.specials, key=lambda one: one.value)))


def _middle(low: Cut, high: Cut) -> Value:
    return (Fraction(low[0]) + Fraction(high[0])) / 2


def representatives(ground: Ground, term: str) -> tuple[Value, ...]:
    """One value for each elementary cell of ``term`` over the whole protocol; numbers by their least."""
    domain = ground.domains[term]
    return tuple(piece.low for piece in pieces(domain, cuts(domain, all_boxes(ground), term)))


def edges(ground: Ground, term: str) -> tuple[Value, ...]:
    """The least and the greatest value of each elementary cell of ``term`` over the whole protocol."""
    domain = ground.domains[term]
    found = pieces(domain, cuts(domain, all_boxes(ground), term))
    return tuple(dict.fromkeys(value for piece in found for value in (piece.low, piece.high)))


def probes(ground: Ground, term: str) -> tuple[int, ...]:
    """Numbers of ``term`` worth trying when nothing else is known: its :func:`edges`, and what puts a derived term
    beside a cut when the other operands are at their edges. Empty for a term without numbers."""
    if not isinstance(ground.domains[term], Grid):
        return ()
    boxes = all_boxes(ground)
    found = {value for value in edges(ground, term) if isinstance(value, int)}
    for name, formula in ground.formulas.items():
        if term in formula.operands:
            lines = list(lines_of(ground, name, cuts(ground.domains[name], boxes, name)))
            ends = {one: [v for v in edges(ground, one) if isinstance(v, int)] for one in formula.operands}
            found.update(widened(ground, term, ends, lines))
    return tuple(sorted(found))


@dataclass(frozen=True, slots=True)
class Point:
    """One elementary cell of terms that hang together: a consistent value for each at the cell's low and high end."""

    low: Values
    high: Values


Axis = tuple[Point, ...]
"""The cells of one term, or of derived terms with their operands. Different axes are free of each other."""


def axes(ground: Ground, table: GroundTable) -> tuple[Axis, ...]:
    """The axes along which the cells of ``table`` lie: what it looks at, what ``applies when`` looks at, and the
    operands of both. Along an axis with derived terms stand only the cells that some operands reach."""
    seen = tuple(dict.fromkeys((*table.inputs, *table.applies_when)))
    boxes = table_boxes(table)
    return tuple(_axis(ground, group, boxes) for group in _groups(ground, seen))


def _groups(ground: Ground, seen: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The terms of ``seen``, together where they are computed from a common operand."""
    groups: list[tuple[set[str], list[str]]] = []
    for name in seen:
        operands = set(ground.operands(name))
        names = [name]
        for other in [group for group in groups if group[0] & operands]:
            groups.remove(other)
            operands |= other[0]
            names = other[1] + names
        groups.append((operands, names))
    groups.sort(key=lambda group: min(seen.index(name) for name in group[1]))
    return [tuple(sorted(names, key=seen.index)) for _, names in groups]


def _axis(ground: Ground, group: tuple[str, ...], boxes: tuple[Box, ...]) -> Axis:
    derived = [name for name in group if name in ground.formulas]
    places = {name: cuts(ground.domains[name], boxes, name) for name in group}
    if not derived:
        (name,) = group
        found = pieces(ground.domains[name], places[name])
        return tuple(Point({name: piece.low}, {name: piece.high}) for piece in found)
    operands = tuple(dict.fromkeys(operand for name in group for operand in ground.operands(name)))
    ends = {
        name: tuple(
            dict.fromkeys(
                value
                for piece in pieces(ground.domains[name], places.get(name) or cuts(ground.domains[name], (), name))
                for value in (piece.low, piece.high)
            )
        )
        for name in operands
    }
    lowest: dict[tuple[object, ...], Values] = {}
    highest: dict[tuple[object, ...], Values] = {}
    for point in corners(ground, derived, ends, {name: places[name] for name in derived}):
        values: dict[str, Value] = dict(point)
        values |= {name: compute(ground, name, values) for name in derived}
        key = tuple(cell_of(ground.domains[name], places[name], values[name]) for name in group)
        lowest.setdefault(key, values)
        highest[key] = values
    return tuple(Point(lowest[key], highest[key]) for key in lowest)


def cell_of(domain: Domain, places: tuple[Cut, ...], value: Value) -> object:
    """What two values of the same elementary cell have in common, and no two others."""
    if isinstance(domain, Grid | Dense) and not isinstance(value, str) and value not in domain.specials:
        return bisect_right(places, (value, 0.5))
    return value


def count_cells(ground: Ground, table: GroundTable) -> int:
    """How many elementary cells ``table`` has, impossible combinations of derived terms left out."""
    return prod(len(axis) for axis in axes(ground, table))


def table_cells(ground: Ground, table: GroundTable, cap: int) -> Iterator[Values]:
    """A consistent value for everything ``table`` looks at, for each of its elementary cells: the low end, and the
    high end where it is another. What an assumption excludes by these values alone is left out.

    A table with more than ``cap`` cells gets ``cap`` of them: first a covering set of strength 3, then cells all over
    the table, evenly.
    """
    found = axes(ground, table)
    total = prod(len(axis) for axis in found)
    if total <= cap:
        choices: Iterable[tuple[int, ...]] = product(*(range(len(axis)) for axis in found))
    else:
        choices = islice(_some_cells([len(axis) for axis in found], total, cap), cap)
    for choice in choices:
        points = [axis[index] for axis, index in zip(found, choice, strict=True)]
        low = _joined(point.low for point in points)
        high = _joined(point.high for point in points)
        if not excluded(ground, low):
            yield low
        if high != low and not excluded(ground, high):
            yield high


def _joined(parts: Iterable[Values]) -> Values:
    return reduce(lambda left, right: {**left, **right}, parts, {})


def _some_cells(sizes: list[int], total: int, cap: int) -> Iterator[tuple[int, ...]]:
    seen = set(covering_rows(sizes, 3, Random(0)))
    yield from sorted(seen)
    # A stride that shares no factor with the number of cells meets each cell once before it meets one again.
    stride = max(1, total // cap)
    while gcd(stride, total) > 1:
        stride += 1
    for number in range(total):
        index = number * stride % total
        choice: list[int] = []
        for size in reversed(sizes):
            index, digit = divmod(index, size)
            choice.append(digit)
        cell = tuple(reversed(choice))
        if cell not in seen:
            yield cell


def excluded(ground: Ground, values: Values) -> bool:
    """Whether some assumption says that no patient has these values; terms that are not given exclude nothing."""
    return any(
        all(name in values for name in assumption.never) and holds(assumption.never, values)
        for assumption in ground.assumptions
    )


def covering_patients(ground: Ground, strength: int = 3, seed: int = 0) -> Iterator[Values]:
    """Whole patients such that each possible combination of elementary cells of any ``strength`` inputs occurs in one
    of them, a number now at the low, now at the high end of its cell.

    Where an assumption excludes a patient, it is replaced by patients who differ from it in one of the assumption's
    terms each.
    """
    boxes = all_boxes(ground)
    names = [term.name for term in ground.protocol.inputs]
    cells = [pieces(ground.domains[name], cuts(ground.domains[name], boxes, name)) for name in names]
    choices = {name: edges(ground, name) for name in names}
    random = Random(seed)
    for row in covering_rows([len(some) for some in cells], strength, random):
        patient: dict[str, Value] = {}
        for name, some, index in zip(names, cells, row, strict=True):
            patient[name] = some[index].low if random.random() < 0.5 else some[index].high
        yield from _repaired(ground, patient, choices, random, frozenset())


def _repaired(
    ground: Ground,
    patient: Values,
    choices: Mapping[str, tuple[Value, ...]],
    random: Random,
    settled: frozenset[str],
) -> Iterator[Values]:
    broken = broken_assumptions(ground, patient)
    if not broken:
        yield patient
        return
    (never,) = (assumption.never for assumption in ground.assumptions if assumption.name == broken[0])
    terms = dict.fromkeys(operand for name in never for operand in ground.operands(name))
    for name in terms:
        if name in settled:
            continue
        others = list(choices[name])
        start = random.randrange(len(others))
        for value in others[start:] + others[:start]:
            changed = {**patient, name: value}
            if broken[0] not in broken_assumptions(ground, changed):
                yield from _repaired(ground, changed, choices, random, settled | {name})
                break


def random_patients(ground: Ground, n: int, seed: int) -> Iterator[Values]:
    """``n`` patients that no assumption excludes, the same for the same ``seed``. A number is as often at the end of
    an elementary cell as anywhere in its domain; every special value that a term can have occurs."""
    random = Random(seed)
    choices = {term.name: edges(ground, term.name) for term in ground.protocol.inputs}
    made = refused = 0
    while made < n:
        patient = {name: _random_value(ground.domains[name], values, random) for name, values in choices.items()}
        if not broken_assumptions(ground, patient):
            made += 1
            refused = 0
            yield patient
            continue
        refused += 1
        if refused > 10_000:
            raise ValueError("the assumptions exclude too many patients to find others by chance")


def _random_value(domain: Domain, ends: tuple[Value, ...], random: Random) -> Value:
    if isinstance(domain, Grid) and random.random() < 0.5:
        return random.randint(domain.low, domain.high)
    return ends[random.randrange(len(ends))]
