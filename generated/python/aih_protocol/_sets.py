"""Sets of values: for finding out what could still be decided."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import NamedTuple

from ._records import Cell, name_of
from .values import NOT_ASKED

Cut = tuple[int | Fraction, int]
"""A place on the line of numbers: ``(n, 0)`` lies just before ``n`` and ``(n, 1)`` just after it."""

Span = tuple[Cut, Cut]
"""Everything between two cuts."""

LEAST: Cut = (Fraction(-(10**50)), 0)
GREATEST: Cut = (Fraction(10**50), 1)


class Values(NamedTuple):
    """Some names, some stretches of numbers (in order, apart from each other), and perhaps missing or not asked.

    Entered and decided numbers are counted in steps, and their stretches run between cuts of the form ``(n, 0)``;
    computed numbers are fractions.
    """

    names: frozenset[str] = frozenset()
    spans: tuple[Span, ...] = ()
    missing: bool = False
    not_asked: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether there is no value at all."""
        return len(self.names) == 0 and len(self.spans) == 0 and self.missing is False and self.not_asked is False

    def has(self, value: object) -> bool:
        """Whether a value, as the rules look at it, is among them."""
        if value is None:
            return self.missing
        if value is NOT_ASKED:
            return self.not_asked
        name = name_of(value)
        if len(name) > 0:
            return name in self.names
        if isinstance(value, int | Fraction):
            return any(low <= (value, 0) and (value, 1) <= high for low, high in self.spans)
        return False

    def meet(self, other: "Values") -> "Values":
        """What is in both."""
        return Values(
            self.names & other.names,
            tuple(_common(self.spans, other.spans)),
            self.missing and other.missing,
            self.not_asked and other.not_asked,
        )

    def join(self, other: "Values") -> "Values":
        """What is in one of them."""
        return Values(
            self.names | other.names,
            joined([*self.spans, *other.spans]),
            self.missing or other.missing,
            self.not_asked or other.not_asked,
        )

    def without(self, other: "Values") -> "Values":
        """What is in the first only."""
        return Values(
            self.names - other.names,
            tuple(_rest(self.spans, other.spans)),
            self.missing and other.missing is False,
            self.not_asked and other.not_asked is False,
        )


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Stretches that may touch and overlap, put together."""
    found: list[Span] = []
    for low, high in sorted(spans):
        if low >= high:
            continue
        if len(found) > 0 and low <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], high))
        else:
            found.append((low, high))
    return tuple(found)


def _common(left: tuple[Span, ...], right: tuple[Span, ...]) -> Iterator[Span]:
    for low, high in left:
        for other_low, other_high in right:
            start, end = max(low, other_low), min(high, other_high)
            if start < end:
                yield start, end


def _rest(left: tuple[Span, ...], right: tuple[Span, ...]) -> Iterator[Span]:
    for low, high in left:
        start = low
        for other_low, other_high in right:
            if other_high <= start or other_low >= high:
                continue
            if start < other_low:
                yield start, other_low
            start = max(start, other_high)
        if start < high:
            yield start, high


def one_value(value: object) -> Values:
    """The set of one value, as the rules look at it."""
    if value is None:
        return Values(missing=True)
    if value is NOT_ASKED:
        return Values(not_asked=True)
    name = name_of(value)
    if len(name) > 0:
        return Values(names=frozenset({name}))
    if isinstance(value, Fraction):
        return Values(spans=(((value, 0), (value, 1)),))
    if isinstance(value, int):
        return Values(spans=(((value, 0), (value + 1, 0)),))
    raise TypeError(f"{value!r} is no value")


def cell_values(cell: Cell, full: Values, scale: int, constants: dict[str, Fraction], computed: bool) -> Values:
    """The values of ``full`` that a cell covers."""

    def cut(end: str, after: bool) -> Cut:
        number = constants[end] if end in constants else Fraction(end)
        if computed:
            return number, 1 if after else 0
        steps = number * scale
        if steps.denominator > 1:
            return steps.numerator // steps.denominator + 1, 0
        return steps.numerator + (1 if after else 0), 0

    spans = []
    for one in cell.ranges:
        low = LEAST if one.low == "" else cut(one.low, one.low_closed is False)
        high = GREATEST if one.high == "" else cut(one.high, one.high_closed)
        spans.append((low, high))
    covered = Values(frozenset(cell.names), joined(spans), cell.missing, cell.not_asked)
    if cell.outside:
        numbers = Values(spans=full.spans).without(Values(spans=covered.spans))
        return numbers.join(Values(missing=cell.missing, not_asked=cell.not_asked)).meet(full)
    return covered.meet(full)
