"""Layers: which row each node of an acyclic graph stands in, and in which order, so that few arrows cross.

Arrows run from an upper layer to a lower one. An arrow over several layers passes through a *bend* in each layer
between, so that every remaining arrow joins neighbouring layers. All choices are made in the order of the given nodes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

Node = str
Bend = tuple[str, str, int]
"""The place where the arrow from one node to another passes a layer."""

Place = Node | Bend
Arrow = tuple[Node, Node]
SWEEPS = 16


@dataclass(frozen=True, slots=True)
class Layers:
    """The places of each layer from left to right, and for each arrow the places it runs through."""

    rows: tuple[tuple[Place, ...], ...]
    routes: Mapping[Arrow, tuple[Place, ...]]


def reduced(nodes: Sequence[Node], arrows: Sequence[Arrow]) -> tuple[Arrow, ...]:
    """The arrows that no longer way from the same start to the same end stands for. ``nodes`` are in an order in which
    arrows point forward."""
    after: dict[Node, set[Node]] = {}
    kept: list[Arrow] = []
    for node in reversed(nodes):
        reached: set[Node] = set()
        for target in sorted((end for start, end in arrows if start == node), key=nodes.index):
            if target not in reached:
                kept.append((node, target))
            reached |= {target} | after[target]
        after[node] = reached
    return tuple(arrow for arrow in arrows if arrow in kept)


def layered(nodes: Sequence[Node], arrows: Sequence[Arrow], width: int) -> Layers:
    """At most ``width`` nodes a layer; ``nodes`` are in an order in which arrows point forward."""
    rank = _ranks(nodes, arrows, width)
    rows: list[list[Place]] = [[] for _ in range(max(rank.values(), default=-1) + 1)]
    for node in nodes:
        rows[rank[node]].append(node)
    routes: dict[Arrow, tuple[Place, ...]] = {}
    for start, end in arrows:
        bends: list[Place] = [(start, end, layer) for layer in range(rank[start] + 1, rank[end])]
        for layer, bend in enumerate(bends, start=rank[start] + 1):
            rows[layer].append(bend)
        routes[start, end] = (start, *bends, end)
    return Layers(_ordered(rows, tuple(routes.values())), routes)


def _ranks(nodes: Sequence[Node], arrows: Sequence[Arrow], width: int) -> dict[Node, int]:
    """Fills layers from the last one up: a node as soon as all it points to lies below, at most ``width`` a layer."""
    targets: dict[Node, set[Node]] = {node: {end for start, end in arrows if start == node} for node in nodes}
    waiting = list(reversed(nodes))
    layers: list[set[Node]] = []
    done: set[Node] = set()
    while waiting:
        layer = [node for node in waiting if targets[node] <= done][:width]
        waiting = [node for node in waiting if node not in layer]
        done |= set(layer)
        layers.append(set(layer))
    last = len(layers) - 1
    rank = {node: last - level for level, layer in enumerate(layers) for node in layer}
    return _raised(nodes, arrows, rank, width)


def _raised(nodes: Sequence[Node], arrows: Sequence[Arrow], rank: dict[Node, int], width: int) -> dict[Node, int]:
    """Moves the nodes that no arrow leaves up to just below what they hang on, where there is room."""
    starts = {start for start, _ in arrows}
    for node in nodes:
        above = [rank[start] for start, end in arrows if end == node]
        if node not in starts and above:
            layer = max(above) + 1
            while layer < rank[node] and sum(other == layer for other in rank.values()) >= width:
                layer += 1
            rank[node] = layer
    return rank


def _ordered(rows: list[list[Place]], routes: Sequence[tuple[Place, ...]]) -> tuple[tuple[Place, ...], ...]:
    """Sweeps down and up, each time moving every place to the middle of those it is joined to; the order with the
    fewest crossings wins, the earliest of equals."""
    above: dict[Place, list[Place]] = {}
    below: dict[Place, list[Place]] = {}
    for route in routes:
        for upper, lower in pairwise(route):
            above.setdefault(lower, []).append(upper)
            below.setdefault(upper, []).append(lower)
    best = [list(row) for row in rows]
    fewest = _crossings(rows, below)
    for sweep in range(SWEEPS):
        joined, order = (above, range(1, len(rows))) if sweep % 2 == 0 else (below, range(len(rows) - 2, -1, -1))
        for index in order:
            rows[index] = _by_middle(rows[index], rows[index - 1 if sweep % 2 == 0 else index + 1], joined)
        found = _crossings(rows, below)
        if found < fewest:
            fewest, best = found, [list(row) for row in rows]
    return tuple(tuple(row) for row in best)


def _by_middle(row: list[Place], beside: list[Place], joined: Mapping[Place, list[Place]]) -> list[Place]:
    """The row sorted by where, in the row beside it, the places lie that each is joined to; ties keep their order."""
    at = {place: number for number, place in enumerate(beside)}

    def wish(item: tuple[int, Place]) -> float:
        here, place = item
        others = joined.get(place, ())
        return sum(at[other] for other in others) / len(others) if others else here

    return [place for _, place in sorted(enumerate(row), key=wish)]


def _crossings(rows: Sequence[Sequence[Place]], below: Mapping[Place, Sequence[Place]]) -> int:
    total = 0
    for row, following in pairwise(rows):
        at = {place: number for number, place in enumerate(following)}
        ends = [at[lower] for upper in row for lower in sorted(below.get(upper, ()), key=at.__getitem__)]
        total += sum(1 for i, left in enumerate(ends) for right in ends[i + 1 :] if right < left)
    return total
