"""Positions: how far to the right each place of a layer stands.

Each place wants to stand under the middle of what it is joined to. In each layer the places take the positions nearest
to their wishes that keep their order and their distance: an isotonic regression.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from aih_dt.generating.documents.drawing.layers import Layers, Place

ROUNDS = 12


def placed(layers: Layers, width: Callable[[Place], float], gap: float) -> Mapping[Place, float]:
    """The middle of every place; the leftmost edge is 0."""
    joined: dict[Place, list[Place]] = {}
    for route in layers.routes.values():
        for upper, lower in pairwise(route):
            joined.setdefault(upper, []).append(lower)
            joined.setdefault(lower, []).append(upper)
    at: dict[Place, float] = {}
    for row in layers.rows:
        at |= dict(zip(row, _apart([0.0] * len(row), row, width, gap), strict=True))
    for number in range(ROUNDS):
        for row in layers.rows if number % 2 == 0 else layers.rows[::-1]:
            wishes = [
                sum(at[other] for other in joined[place]) / len(joined[place]) if joined.get(place) else at[place]
                for place in row
            ]
            at |= dict(zip(row, _apart(wishes, row, width, gap), strict=True))
    left = min((at[place] - width(place) / 2 for place in at), default=0.0)
    return {place: position - left for place, position in at.items()}


def _apart(wishes: Sequence[float], row: Sequence[Place], width: Callable[[Place], float], gap: float) -> list[float]:
    """The positions nearest to ``wishes`` (least squares) at which neighbours keep ``gap`` between them."""
    offsets: list[float] = []
    for number, place in enumerate(row):
        before = row[number - 1] if number else None
        offsets.append(0.0 if before is None else offsets[-1] + (width(before) + width(place)) / 2 + gap)
    blocks: list[tuple[float, int]] = []
    for wish, offset in zip(wishes, offsets, strict=True):
        total, count = wish - offset, 1
        while blocks and blocks[-1][0] / blocks[-1][1] > total / count:
            earlier = blocks.pop()
            total, count = total + earlier[0], count + earlier[1]
        blocks.append((total, count))
    levels = [total / count for total, count in blocks for _ in range(count)]
    return [level + offset for level, offset in zip(levels, offsets, strict=True)]
