"""A table as a block of elementary cells, and the questions that counting them answers.

Each input is cut wherever some rule's set begins or ends. Between two cuts all values are alike for this table, so a
rule is a set of cells in every column: a bit mask. Columns are taken as independent here; whether a combination of
cells can happen at all (a ratio fits its operands, an assumption, the tables upstream) is for others to say.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import prod

from aih_dt.model import Special
from aih_dt.semantics.domain import Domain, Names
from aih_dt.semantics.ground import Box, Ground, GroundTable
from aih_dt.semantics.valueset import Cut, ValueSet, singleton

Masks = tuple[int, ...]
"""A block: for each column, the set of its cells as bits."""


@dataclass(frozen=True)
class Column:
    """One input: its cells in order, each a set of values that the table does not tell apart."""

    term: str
    cells: tuple[ValueSet, ...]
    cuts: Mapping[Cut, int]
    names: Mapping[str | Special, int]

    def mask(self, values: ValueSet) -> int:
        """The cells that lie in ``values``, which must not divide a cell."""
        mask = 0
        for low, high in values.spans:
            mask |= (1 << self.cuts[high]) - (1 << self.cuts[low])
        for name in values.names:
            mask |= 1 << self.names[name]
        for item in values.specials:
            mask |= 1 << self.names[item]
        return mask

    def values(self, mask: int) -> ValueSet:
        """The values of the cells in ``mask``."""
        chosen = [self.cells[index] for index in bits(mask)]
        return ValueSet.of_spans(
            [span for cell in chosen for span in cell.spans], frozenset().union(*(cell.specials for cell in chosen))
        ) | ValueSet(names=frozenset().union(*(cell.names for cell in chosen)))


def column(term: str, domain: Domain, sets: Iterable[ValueSet], within: ValueSet) -> Column:
    """The column of ``term`` cut by all of ``sets``, which lie in ``within``."""
    specials = [item for item in Special if item in within.specials]
    if isinstance(domain, Names):
        members: list[str | Special] = [name for name in domain.members if name in within.names]
        members += specials
        return Column(term, tuple(singleton(item) for item in members), {}, {x: i for i, x in enumerate(members)})
    cuts = {cut for values in sets for cut in values.cuts()} | within.cuts()
    pieces: list[ValueSet] = []
    places: dict[Cut, int] = {}
    for low, high in within.spans:
        inner = sorted(cut for cut in cuts if low <= cut <= high)
        for start, end in pairwise(inner):
            places[start] = len(pieces)
            pieces.append(ValueSet(spans=((start, end),)))
        places.setdefault(high, len(pieces))
    names: dict[str | Special, int] = {}
    for item in specials:
        names[item] = len(pieces)
        pieces.append(singleton(item))
    return Column(term, tuple(pieces), places, names)


@dataclass(frozen=True)
class Partition:
    """The columns of a table within a box, and its rules as blocks. A rule that does not reach into the box is an
    empty block."""

    columns: tuple[Column, ...]
    rules: tuple[Masks, ...]

    @cached_property
    def whole(self) -> Masks:
        """The block of everything."""
        return tuple((1 << len(column.cells)) - 1 for column in self.columns)

    def box(self, masks: Masks) -> Box:
        """The block as sets of values."""
        return {column.term: column.values(mask) for column, mask in zip(self.columns, masks, strict=True)}

    @cached_property
    def by_cell(self) -> tuple[tuple[int, ...], ...]:
        """For each column and cell, the rules (as bits) that have the cell."""
        found: list[tuple[int, ...]] = []
        for index, held in enumerate(self.columns):
            starts = [0] * (len(held.cells) + 1)
            ends = [0] * (len(held.cells) + 1)
            for number, masks in enumerate(self.rules):
                for start, end in runs(masks[index]):
                    starts[start] |= 1 << number
                    ends[end] |= 1 << number
            active, sweep = 0, []
            for start_here, end_here in zip(starts, ends, strict=True):
                active = (active & ~end_here) | start_here
                sweep.append(active)
            found.append(tuple(sweep[:-1]))
        return tuple(found)

    def overlaps(self) -> Iterator[tuple[int, int]]:
        """All pairs of rules that share a cell in every column, in order. No pair iff the rules are disjoint."""
        near = [_Neighbours(self, index) for index in range(len(self.columns))]
        everything = (1 << len(self.rules)) - 1
        for number, masks in enumerate(self.rules):
            if not all(masks):
                continue
            candidates = everything & ~((1 << (number + 1)) - 1)
            for index, mask in enumerate(masks):
                candidates &= near[index].touching(mask)
                if not candidates:
                    break
            for other in bits(candidates):
                if all(left & right for left, right in zip(masks, self.rules[other], strict=True)):
                    yield number, other


class _Neighbours:
    """For one column: which rules may share a cell with a given set of cells (never too few of them)."""

    def __init__(self, partition: Partition, index: int) -> None:
        self._by_cell = partition.by_cell[index]
        self._memory: dict[int, int] = {}
        # started[k]: rules one of whose runs of cells starts before cell k.
        self._started = [0] * (len(self._by_cell) + 1)
        self._several = 0
        for number, masks in enumerate(partition.rules):
            stretches = tuple(runs(masks[index]))
            if len(stretches) > 1:
                self._several |= 1 << number
            for start, _ in stretches:
                self._started[start + 1 if start < len(self._by_cell) else start] |= 1 << number
        for place in range(1, len(self._started)):
            self._started[place] |= self._started[place - 1]

    def touching(self, mask: int) -> int:
        known = self._memory.get(mask)
        if known is None:
            known = 0
            for start, end in runs(mask):
                begun = self._started[end]
                known |= self._by_cell[start] | (begun & ~self._started[start + 1]) | (begun & self._several)
            self._memory[mask] = known
        return known


def partition(ground: Ground, table: GroundTable) -> Partition:
    """The table within its ``applies when``, as far as that speaks of the table's own inputs."""
    boxes = [rule.when for rule in table.rules]
    return partition_of(ground, table.inputs, boxes, table.applies_when)


def partition_of(ground: Ground, terms: Sequence[str], boxes: Sequence[Box], within: Box) -> Partition:
    """The columns ``terms`` cut by ``boxes``, inside the box ``within``."""
    columns = []
    for term in terms:
        domain = ground.domains[term]
        limits = within.get(term, domain.full)
        columns.append(column(term, domain, (box[term] & limits for box in boxes if term in box), limits))
    rules = tuple(
        tuple(
            held.mask(box[held.term] & within[held.term] if held.term in within else box[held.term])
            if held.term in box
            else (1 << len(held.cells)) - 1
            for held in columns
        )
        for box in boxes
    )
    return Partition(tuple(columns), rules)


def volume(masks: Masks) -> int:
    """The number of cells of a block."""
    return prod(mask.bit_count() for mask in masks)


def meet(left: Masks, right: Masks) -> Masks | None:
    """The cells that two blocks share; ``None`` when there are none."""
    found = tuple(a & b for a, b in zip(left, right, strict=True))
    return found if all(found) else None


def bits(mask: int) -> Iterator[int]:
    """The places of the bits that are set, from the lowest."""
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest


def runs(mask: int) -> Iterator[tuple[int, int]]:
    """The stretches of neighbouring bits that are set, each as (first, behind the last)."""
    place = 0
    while mask:
        skip = (mask & -mask).bit_length() - 1
        mask >>= skip
        length = (~mask & (mask + 1)).bit_length() - 1
        yield place + skip, place + skip + length
        mask >>= length
        place += skip + length
