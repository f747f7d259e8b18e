"""What a set of blocks leaves uncovered, without a solver, and as few large blocks as can be."""

from collections.abc import Iterator, Sequence

from aih_dt.proving.partition import Masks, Partition, bits, meet, volume


def uncovered(whole: Masks, rules: Sequence[Masks], overlapping: frozenset[int]) -> Iterator[Masks]:
    """Disjoint blocks whose union is everything in ``whole`` that no rule has. No block iff the rules cover it.

    ``overlapping`` names all rules that share a cell with another one. Where none of them reaches, the cells of the
    rules add up, and a part whose sum is right needs no further look.
    """
    if not all(whole):
        return
    stack: list[tuple[Masks, tuple[tuple[int, Masks], ...]]] = [(whole, tuple(enumerate(rules)))]
    while stack:
        block, near = stack.pop()
        parts: list[tuple[int, Masks]] = []
        held = 0
        alone = True
        for number, rule in near:
            part = meet(block, rule)
            if part is not None:
                parts.append((number, part))
                held += volume(part)
                alone = alone and number not in overlapping
        if not parts:
            yield block
            continue
        size = volume(block)
        if alone and held == size:
            continue
        largest = max(parts, key=lambda item: volume(item[1]))[1]
        if largest == block:
            continue
        index, inside = _split(block, largest, parts)
        for half in (block[index] & ~inside, inside):
            stack.append(((*block[:index], half, *block[index + 1 :]), tuple(parts)))


def _split(block: Masks, rule: Masks, parts: Sequence[tuple[int, Masks]]) -> tuple[int, int]:
    """The column in which to part ``block`` along ``rule`` so that the fewest rules reach into both halves."""

    def cost(index: int) -> int:
        inside, outside = rule[index], block[index] & ~rule[index]
        return sum(1 for _, part in parts if part[index] & inside and part[index] & outside)

    index = min((index for index in range(len(block)) if rule[index] != block[index]), key=cost)
    return index, rule[index]


def grown(partition: Partition, block: Masks) -> Masks:
    """A block around ``block`` that no rule touches and that cannot be widened in any column."""
    candidates = [_grow(partition, block, order) for order in (range(len(block)), range(len(block) - 1, -1, -1))]
    return max(candidates, key=volume)


def _grow(partition: Partition, block: Masks, order: Sequence[int]) -> Masks:
    by_cell = partition.by_cell
    masks = list(block)
    hits = [_any(by_cell[index], mask) for index, mask in enumerate(masks)]
    for index in order:
        others = (1 << len(partition.rules)) - 1
        for other, hit in enumerate(hits):
            if other != index:
                others &= hit
        mask = 0
        for cell, rules in enumerate(by_cell[index]):
            if not rules & others:
                mask |= 1 << cell
        masks[index] = mask
        hits[index] = _any(by_cell[index], mask)
    return tuple(masks)


def _any(by_cell: Sequence[int], mask: int) -> int:
    found = 0
    for cell in bits(mask):
        found |= by_cell[cell]
    return found


def regions(partition: Partition, gaps: Sequence[Masks]) -> tuple[Masks, ...]:
    """As few maximal blocks as a greedy choice finds whose union is that of ``gaps`` and that no rule touches."""
    large = list(dict.fromkeys(grown(partition, gap) for gap in gaps))
    large.sort(key=lambda block: (-volume(block), block))
    kept: list[Masks] = []
    for block in large:
        if not covered(block, kept):
            kept.append(block)
    for block in reversed(list(kept)):
        rest = [other for other in kept if other != block]
        if covered(block, rest):
            kept = rest
    return tuple(sorted(kept, key=lambda block: tuple((mask & -mask, mask) for mask in block)))


def covered(block: Masks, by: Sequence[Masks]) -> bool:
    """Whether every cell of ``block`` lies in one of the blocks ``by``."""
    return next(uncovered(block, by, frozenset(range(len(by)))), None) is None
