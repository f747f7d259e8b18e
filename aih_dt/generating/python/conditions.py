"""Cells as Python conditions that are never true by accident for what is missing or was not asked.

Only these forms are written: ``x is None`` and ``x is NOT_ASKED``, ``x is MEMBER``, ``x in (MEMBER, …)``, comparisons
of a number with a bound, and in front of such a comparison ``x is not None`` or ``x is not NOT_ASKED`` where the number
could be absent.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from aih_dt.generating.python.layout import LONGEST_CHAIN, WIDTH, All, Comparison, Condition, Membership, either, every
from aih_dt.generating.python.names import Names
from aih_dt.generating.python.scales import Scales
from aih_dt.model import MISSING, NOT_ASKED, Bound, Cell, Member, Protocol, Range, Region, Special, TermType
from aih_dt.semantics.ground import Ground, value_set

IMPOSSIBLE = Comparison("False")
_SPECIALS = {MISSING: "None", NOT_ASKED: "NOT_ASKED"}
_ROOM = WIDTH - 12
"""What a list of members may fill of a line, so that it fits even as one of several parts of a condition."""


@dataclass(frozen=True)
class Conditions:
    """Writes the cells of one protocol."""

    grounds: tuple[Ground, ...]
    names: Names
    scales: Scales

    @property
    def protocol(self) -> Protocol:
        """Whose cells these are."""
        return self.grounds[0].protocol

    def specials(self, term: str) -> frozenset[Special]:
        """The special values that a term can have."""
        return self.grounds[0].domains[term].specials

    def is_free(self, term: str, cell: Cell) -> bool:
        """Whether the cell covers every value of the term in every profile."""
        return cell.parts is None or all(
            value_set(cell, one.domains[term], one.parameters) == one.domains[term].full for one in self.grounds
        )

    def inside(self, region: Region, order: Iterable[str], variables: Mapping[str, str]) -> Condition | None:
        """That a patient is in the region; ``None`` when everybody is."""
        return every(
            self.holds(name, region[name], variables[name])
            for name in order
            if name in region and not self.is_free(name, region[name])
        )

    def outside(self, region: Region, variables: Mapping[str, str]) -> Condition | None:
        """That a patient is not in the region, said by what they are; ``None`` when everybody is in it."""
        parts = [
            self.fails(name, cell, variables[name]) for name, cell in region.items() if not self.is_free(name, cell)
        ]
        return either(parts) if parts else None

    def holds(self, term: str, cell: Cell, variable: str) -> Condition:
        """That the term's value lies in the cell, which is not free."""
        parts = cell.parts or ()
        specials = self.specials(term)
        wanted = [] if cell.negated else [part for part in parts if isinstance(part, Special) and part in specials]
        if self.protocol.terms[term].type in (TermType.ENUM, TermType.BOOLEAN):
            named = {part.name for part in parts if isinstance(part, Member)}
            return self._named(term, variable, named, wanted, negated=cell.negated)
        ranges = [part for part in parts if isinstance(part, Range)]
        if cell.negated:
            known = every(either(self._beyond(term, variable, one)) for one in ranges)
            return self._known(term, variable, [known] if known is not None else [], wanted)
        return self._known(term, variable, [self._within(term, variable, one) for one in ranges], wanted)

    def fails(self, term: str, cell: Cell, variable: str) -> Condition:
        """That the term's value lies outside the cell, which is not free."""
        parts = cell.parts or ()
        listed = set() if cell.negated else {part for part in parts if isinstance(part, Special)}
        wanted = sorted(self.specials(term) - listed, key=lambda one: one.value)
        if self.protocol.terms[term].type in (TermType.ENUM, TermType.BOOLEAN):
            named = {part.name for part in parts if isinstance(part, Member)}
            return self._named(term, variable, named, wanted, negated=not cell.negated)
        ranges = [part for part in parts if isinstance(part, Range)]
        if cell.negated:
            return self._known(term, variable, [self._within(term, variable, one) for one in ranges], wanted)
        known = every(either(self._beyond(term, variable, one)) for one in ranges)
        if known is None:
            return either([*self._absent(variable, wanted), *self._present(term, variable)])
        return self._known(term, variable, [known], wanted)

    # Names -----------------------------------------------------------------------------------------------------------

    def _named(self, term: str, variable: str, named: set[str], specials: list[Special], *, negated: bool) -> Condition:
        all_names = [value.name for value in self.protocol.terms[term].values]
        chosen = [name for name in all_names if (name in named) is not negated]
        tests: list[Condition] = [*self._absent(variable, specials)]
        if len(chosen) == len(all_names):
            tests += self._present(term, variable)
        elif self.protocol.terms[term].type is TermType.BOOLEAN:
            tests += [Comparison(f"{variable} is {self.names.member(term, name)}") for name in chosen]
        else:
            tests += _membership(variable, [self.names.member(term, name) for name in chosen])
        return either(tests) if tests else IMPOSSIBLE

    def _absent(self, variable: str, specials: Iterable[Special]) -> list[Condition]:
        return [Comparison(f"{variable} is {_SPECIALS[special]}") for special in specials]

    def _present(self, term: str, variable: str) -> list[Condition]:
        """That the value is known; when it always is, anything that is true of each known value."""
        specials = self.specials(term)
        if specials:
            return [Comparison(f"{variable} is not {_SPECIALS[special]}") for special in specials]
        return [Comparison("True")]

    # Numbers ---------------------------------------------------------------------------------------------------------

    def _known(self, term: str, variable: str, choices: list[Condition], specials: list[Special]) -> Condition:
        absent = self._absent(variable, specials)
        guards = [
            Comparison(f"{variable} is not {_SPECIALS[special]}")
            for special in sorted(self.specials(term), key=lambda one: one.value)
            if special not in specials
        ]
        if not choices:
            return either(absent) if absent else IMPOSSIBLE
        if guards:
            return either([*absent, All((*guards, *_parts(either(choices))))])
        return either([*absent, *choices])

    def _within(self, term: str, variable: str, part: Range) -> Condition:
        """That a known number lies in the range."""
        low = None if part.low is None else self.side(term, variable, ">=" if part.low.closed else ">", part.low)
        high = None if part.high is None else self.side(term, variable, "<=" if part.high.closed else "<", part.high)
        if low is None or high is None:
            one = low or high
            return Comparison("True") if one is None else Comparison(one.text)
        if (low.left, low.right, low.sign, high.sign) == (high.left, high.right, ">=", "<=") and not self.is_ratio(
            term
        ):
            return Comparison(f"{low.left} == {low.right}")
        chain = f"{low.right} {low.sign.replace('>', '<')} {low.left} {high.sign} {high.right}"
        if low.left == high.left and len(chain) <= LONGEST_CHAIN:
            return Comparison(chain)
        return All((Comparison(low.text), Comparison(high.text)))

    def is_ratio(self, term: str) -> bool:
        """Whether the term is a quotient, whose two parts are kept apart."""
        formula = self.protocol.terms[term].formula
        return formula is not None and formula.denominator is not None

    def _beyond(self, term: str, variable: str, part: Range) -> list[Condition]:
        """That a known number lies below or above the range."""
        found: list[Condition] = []
        if part.low is not None:
            found.append(Comparison(self.side(term, variable, "<" if part.low.closed else "<=", part.low).text))
        if part.high is not None:
            found.append(Comparison(self.side(term, variable, ">" if part.high.closed else ">=", part.high).text))
        return found or [IMPOSSIBLE]

    def side(self, term: str, variable: str, sign: str, bound: Bound) -> "Side":
        """One comparison of a known number with one end of a range."""
        scale = self.scales.terms[term]
        if isinstance(bound.number, str):
            return self._against_parameter(term, variable, sign, bound.number)
        steps = bound.number * scale
        if steps.denominator != 1:
            # Between two steps: the first step above, or the last below, says the same.
            number = ceil(steps) if sign in ("<", ">=") else floor(steps)
            return Side(variable, sign, str(number))
        return Side(variable, sign, str(Fraction(steps).numerator))

    def _against_parameter(self, term: str, variable: str, sign: str, parameter: str) -> "Side":
        scale, other = self.scales.terms[term], self.scales.parameters[parameter]
        name = f"parameters.{self.names.parameters[parameter]}"
        if self.protocol.terms[term].formula is None:
            return Side(variable if other == scale else f"{variable} * {other // scale}", sign, name)
        return Side(variable, sign, name if other == scale else f"{name} * {scale // other}")


@dataclass(frozen=True, slots=True)
class Side:
    """A comparison, in its three parts."""

    left: str
    sign: str
    right: str

    @property
    def text(self) -> str:
        """The comparison."""
        return f"{self.left} {self.sign} {self.right}"


def _parts(condition: Condition) -> tuple[Condition, ...]:
    return condition.parts if isinstance(condition, All) else (condition,)


def _membership(variable: str, members: list[str]) -> list[Condition]:
    """``is`` for one member, ``in`` for several, as many lists as it takes to keep each on one line."""
    if not members:
        return []
    if len(members) == 1:
        return [Comparison(f"{variable} is {members[0]}")]
    lists: list[list[str]] = [[]]
    for member in members:
        if len(lists[-1]) > 0 and len(Membership(variable, (*lists[-1], member)).text) > _ROOM:
            lists.append([])
        lists[-1].append(member)
    return [
        Comparison(f"{variable} is {one[0]}") if len(one) == 1 else Membership(variable, tuple(one)) for one in lists
    ]
