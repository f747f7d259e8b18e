"""From the classes of several terms to which rules hold, by looking it up.

All combinations of classes stand in one array. Where there are too many, the terms are looked up in a few steps: each
step's answer is the set of rules that are still possible, and there are few of these.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ._arrays import Array
from ._cells import Cells
from ._model import Box

LARGEST = 1 << 18
"""How many combinations one array may hold."""


@dataclass(frozen=True, slots=True)
class Lookup:
    """One step: the terms in order with their numbers of classes, and the array. Its index starts with the answer of
    the step before."""

    terms: tuple[tuple[str, int], ...]
    answers: Array

    @property
    def index_type(self) -> np.dtype[np.unsignedinteger]:
        """The narrowest type that holds every index."""
        return np.dtype(np.uint16 if len(self.answers) <= 1 << 16 else np.uint32)


def lookups(boxes: Sequence[Box], cells: Mapping[str, Cells]) -> tuple[tuple[Lookup, ...], Array]:
    """The steps, and for each answer of the last one which of ``boxes`` then hold: an array of answers by boxes."""
    names = [name for name in cells if any(name in box for box in boxes)]
    masks = [_mask(name, boxes, cells[name]) for name in names]
    sets = np.full((1, _words(len(boxes))), np.iinfo(np.uint64).max, np.uint64)
    steps: list[Lookup] = []
    terms: list[tuple[str, int]] = []
    for name, mask in zip(names, masks, strict=True):
        if terms and len(sets) * len(mask) > LARGEST:
            sets, answers = _distinct(sets)
            steps.append(Lookup(tuple(terms), answers))
            terms = []
        sets = (sets[:, np.newaxis, :] & mask[np.newaxis, :, :]).reshape(-1, sets.shape[1])
        terms.append((name, len(mask)))
    sets, answers = _distinct(sets)
    steps.append(Lookup(tuple(terms), answers))
    bits = np.unpackbits(sets.astype("<u8").view(np.uint8), axis=1, bitorder="little")[:, : len(boxes)]
    return tuple(steps), bits.astype(bool)


def _words(boxes: int) -> int:
    return max(1, -(-boxes // 64))


def _mask(name: str, boxes: Sequence[Box], cells: Cells) -> Array:
    """For each class of the term, the boxes that it leaves possible, as bits."""
    mask = np.zeros((cells.count, _words(len(boxes))), np.uint64)
    for number, box in enumerate(boxes):
        bit = np.uint64(1 << number % 64)
        wanted = cells.classes(box[name]) if name in box else range(cells.count)
        for one in wanted:
            mask[one, number // 64] |= bit
    return mask


def _distinct(sets: Array) -> tuple[Array, Array]:
    """Each different set once, and for each of ``sets`` its number there."""
    whole = np.ascontiguousarray(sets).view([("", sets.dtype)] * sets.shape[1]).reshape(-1)
    _, first, numbers = np.unique(whole, return_index=True, return_inverse=True)
    return sets[first], numbers.reshape(-1).astype(np.min_scalar_type(len(first)))
