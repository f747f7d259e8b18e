"""Unions of boxes, taken from each other."""

from collections.abc import Iterable, Mapping

from aih_dt.semantics.domain import Domain
from aih_dt.semantics.ground import Box
from aih_dt.semantics.valueset import ValueSet

Domains = Mapping[str, Domain]


def meet(left: Box, right: Box) -> Box | None:
    """What is in both boxes; ``None`` when nothing is."""
    box = dict(left)
    for name, wanted in right.items():
        box[name] = box[name] & wanted if name in box else wanted
        if box[name].is_empty:
            return None
    return box


def minus(domains: Domains, box: Box, other: Box) -> list[Box]:
    """What is in ``box`` and not in ``other``, as boxes that share nothing."""
    if meet(box, other) is None:
        return [box]
    found: list[Box] = []
    rest = dict(box)
    for name, wanted in other.items():
        have = rest.get(name, domains[name].full)
        outside: ValueSet = have - wanted
        if not outside.is_empty:
            found.append({**rest, name: outside})
        rest[name] = have & wanted
    return found


def difference(domains: Domains, boxes: Iterable[Box], others: Iterable[Box]) -> tuple[Box, ...]:
    """What is in one of ``boxes`` and in none of ``others``."""
    left = [box for box in boxes if not any(wanted.is_empty for wanted in box.values())]
    for other in others:
        left = [piece for box in left for piece in minus(domains, box, other)]
    return tuple(left)


def complement(domains: Domains, box: Box) -> tuple[Box, ...]:
    """Everything that is not in ``box``."""
    return tuple(minus(domains, {}, box))
