"""A table without its numbers: every term an axis of finitely many places, every cell a set of places.

Numbers that are compared with literals and parameters divide a term's line at *cuts*. Only the order of the cuts
matters for a decision tree, so one tree serves all profiles that agree about the order; profiles that do not are put
into different groups.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import pairwise

from aih_dt.model import Bound, Cell, Member, Number, Range, Special, Table
from aih_dt.semantics.domain import Names
from aih_dt.semantics.ground import Ground

Place = str | int | Special
"""A member, the number of an interval between cuts, or a special value."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A place where a line is divided: just before ``number``, or just after it."""

    number: Number
    after: bool


@dataclass(frozen=True, slots=True)
class Axis:
    """All places of one term. ``cuts`` are in order and divide a number's line into ``len(cuts) + 1`` intervals."""

    term: str
    places: tuple[Place, ...]
    cuts: tuple[Cut, ...] = ()


@dataclass(frozen=True, slots=True)
class PlacedRule:
    """A rule with the places of each axis that it covers."""

    number: int
    when: Mapping[str, frozenset[Place]]


@dataclass(frozen=True)
class Placing:
    """One table under profiles that agree about the order of its cuts."""

    table: Table
    grounds: tuple[Ground, ...]

    @cached_property
    def axes(self) -> Mapping[str, Axis]:
        """The axis of each term that the table looks at."""
        found: dict[str, Axis] = {}
        for name in dict.fromkeys((*self.table.applies_when, *self.table.inputs)):
            term = self.grounds[0].term(name)
            specials = sorted(self.grounds[0].domains[name].specials, key=lambda one: one.value)
            if term.values:
                found[name] = Axis(name, (*specials, *(value.name for value in term.values)))
            else:
                cuts = self.cuts(name)
                numbers = (one for one in range(len(cuts) + 1) if self._has_numbers(name, cuts, one))
                found[name] = Axis(name, (*specials, *numbers), cuts)
        return found

    def _has_numbers(self, term: str, cuts: Sequence[Cut], interval: int) -> bool:
        """Whether a number of the term lies in the interval under any of the profiles."""
        for one in self.grounds:
            domain = one.domains[term]
            if isinstance(domain, Names):
                raise TypeError(f"{term} has no numbers")
            ((low, high),) = domain.known.spans
            if interval > 0:
                number, after = _position(cuts[interval - 1], one.parameters)
                low = max(low, domain.cut(number, after=after))
            if interval < len(cuts):
                number, after = _position(cuts[interval], one.parameters)
                high = min(high, domain.cut(number, after=after))
            if low < high:
                return True
        return False

    def cuts(self, term: str) -> tuple[Cut, ...]:
        """The cuts of a term, in the order that all profiles agree about."""
        regions = [self.table.applies_when, *(rule.when for rule in self.table.rules)]
        cuts = dict.fromkeys(
            cut
            for region in regions
            for name, cell in region.items()
            if name == term
            for part in cell.parts or ()
            if isinstance(part, Range)
            for cut in _ends(part)
        )
        return tuple(sorted(cuts, key=lambda cut: tuple(_position(cut, one.parameters) for one in self.grounds)))

    @cached_property
    def agrees(self) -> bool:
        """Whether there is one order of the cuts for all the profiles."""
        return all(
            _position(left, one.parameters) <= _position(right, one.parameters)
            for name in self.axes
            for left, right in pairwise(self.axes[name].cuts)
            for one in self.grounds
        )

    def places(self, term: str, cell: Cell) -> frozenset[Place]:
        """The places that a cell covers."""
        axis = self.axes[term]
        if cell.parts is None:
            return frozenset(axis.places)
        covered: set[Place] = set()
        for part in cell.parts:
            if isinstance(part, Member):
                covered.add(part.name)
            elif isinstance(part, Range):
                covered |= set(self._interval(axis, part))
            else:
                covered.add(part)
        if cell.negated:
            return frozenset(place for place in axis.places if place not in covered and not isinstance(place, Special))
        return frozenset(covered.intersection(axis.places))

    @staticmethod
    def _interval(axis: Axis, part: Range) -> Iterable[int]:
        low = 0 if part.low is None else axis.cuts.index(Cut(part.low.number, not part.low.closed)) + 1
        high = len(axis.cuts) if part.high is None else axis.cuts.index(Cut(part.high.number, part.high.closed))
        return range(low, high + 1)

    @cached_property
    def rules(self) -> tuple[PlacedRule, ...]:
        """The rules, each with the places it covers on every axis."""
        return tuple(
            PlacedRule(
                number,
                {
                    name: self.places(name, rule.when[name]) if name in rule.when else frozenset(axis.places)
                    for name, axis in self.axes.items()
                },
            )
            for number, rule in enumerate(self.table.rules)
        )

    @cached_property
    def applies(self) -> Mapping[str, frozenset[Place]]:
        """The places where the table is asked."""
        return {name: self.places(name, cell) for name, cell in self.table.applies_when.items()}


def _ends(part: Range) -> Iterable[Cut]:
    def cut(bound: Bound, after: bool) -> Cut:
        return Cut(bound.number, after)

    if part.low is not None:
        yield cut(part.low, not part.low.closed)
    if part.high is not None:
        yield cut(part.high, part.high.closed)


def _position(cut: Cut, constants: Mapping[str, Fraction]) -> tuple[Fraction, bool]:
    number = constants[cut.number] if isinstance(cut.number, str) else cut.number
    return number, cut.after


def groups(grounds: Sequence[Ground], tables: Sequence[Table]) -> tuple[tuple[Ground, ...], ...]:
    """The profiles in groups that agree about the order of all cuts in all tables, in their own order."""
    found: list[list[Ground]] = []
    for one in grounds:
        for group in found:
            if all(Placing(table, (*group, one)).agrees for table in tables):
                group.append(one)
                break
        else:
            found.append([one])
    return tuple(map(tuple, found))
