"""Elementary cells: each term's values in as few classes as the rules tell apart, numbered from 0.

Class 0 is the special value (missing, or not asked). For a number the other classes lie between neighbouring cuts, so
that a value's class is how many cuts lie at or before it: a comparison and an addition for each cut.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from ._model import Box, Choice, Condition, Cut, Derived, Number, Protocol, Rules, Table

_Place = tuple[Fraction, int]


@dataclass(frozen=True, slots=True)
class NamedCells:
    """The values of a term with names: class 0 and one class a name."""

    members: tuple[str, ...]

    @property
    def count(self) -> int:
        """How many classes there are."""
        return len(self.members) + 1

    def classes(self, condition: Condition) -> frozenset[int]:
        """The classes that a condition holds."""
        return frozenset(0 if item is None else self.members.index(str(item)) + 1 for item in condition)


@dataclass(frozen=True, slots=True)
class CountedCells:
    """The counts of a term with numbers: class 0, class 1 before all ``starts``, and one class from each start to just
    before the next."""

    starts: tuple[int, ...]

    @property
    def count(self) -> int:
        """How many classes there are."""
        return len(self.starts) + 2

    def classes(self, condition: Condition) -> frozenset[int]:
        """The classes that a condition holds."""
        found: set[int] = set()
        for item in condition:
            if item is None:
                found.add(0)
            elif isinstance(item, tuple) and isinstance(item[0], int) and isinstance(item[1], int):
                first = sum(start <= item[0] for start in self.starts)
                last = sum(start <= item[1] for start in self.starts)
                found.update(range(first + 1, last + 2))
        return frozenset(found)


@dataclass(frozen=True, slots=True)
class ComputedCells:
    """The fractions of a computed term: class 0, and one class between neighbouring cuts."""

    cuts: tuple[Cut, ...]

    @property
    def count(self) -> int:
        """How many classes there are."""
        return len(self.cuts) + 2

    def classes(self, condition: Condition) -> frozenset[int]:
        """The classes that a condition holds."""
        found: set[int] = set()
        places = [_place(cut) for cut in self.cuts]
        for item in condition:
            if item is None:
                found.add(0)
            elif isinstance(item, tuple):
                low, high = item
                first = places.index(_place(low)) + 1 if isinstance(low, tuple) else 0
                last = places.index(_place(high)) if isinstance(high, tuple) else len(places)
                found.update(range(first + 1, last + 2))
        return frozenset(found)


Cells = NamedCells | CountedCells | ComputedCells


def _place(cut: Cut) -> _Place:
    return Fraction(cut[0], cut[1]), cut[2]


def cells(protocol: Protocol, rules: Rules) -> dict[str, Cells]:
    """The classes of every term under one profile."""
    conditions = list(_conditions(rules))
    found: dict[str, Cells] = {}
    for term in protocol.inputs:
        if isinstance(term, Choice):
            found[term.name] = NamedCells(term.members)
        else:
            found[term.name] = _counted(term.name, conditions, term)
    for output in protocol.outputs:
        if output.members:
            found[output.name] = NamedCells(output.members)
        else:
            found[output.name] = _counted(output.name, conditions, None)
    for step in rules.steps:
        if isinstance(step, Derived):
            found[step.name] = _computed(step.name, conditions)
    return found


def _conditions(rules: Rules) -> Iterable[Box]:
    for assumption in rules.assumptions:
        yield assumption.never
    for step in rules.steps:
        if isinstance(step, Table):
            yield step.applies
            for rule in step.rules:
                yield rule.when


def _counted(name: str, conditions: list[Box], term: Number | None) -> CountedCells:
    starts: set[int] = set()
    for box in conditions:
        for item in box.get(name, ()):
            if isinstance(item, tuple) and isinstance(item[0], int) and isinstance(item[1], int):
                starts |= {item[0], item[1] + 1}
    if term is not None:
        starts -= {term.low, term.high + 1}
    return CountedCells(tuple(sorted(starts)))


def _computed(name: str, conditions: list[Box]) -> ComputedCells:
    cuts: set[Cut] = set()
    for box in conditions:
        for item in box.get(name, ()):
            if isinstance(item, tuple):
                cuts |= {end for end in item if isinstance(end, tuple)}
    return ComputedCells(tuple(sorted(cuts, key=_place)))
