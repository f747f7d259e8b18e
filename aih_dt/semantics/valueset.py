"""Sets of values of one term, exactly.

A numeric set is a union of spans between *cuts*. A cut ``(n, 0)`` lies just before the number ``n`` and ``(n, 1)`` just
after it, so that comparing tuples compares cuts, and open and closed ends need no cases of their own.
"""

from dataclasses import dataclass
from fractions import Fraction

from aih_dt.model import Special, Value

Cut = tuple[int | Fraction, int]
Span = tuple[Cut, Cut]
"""Everything between two cuts, the lower one first. Spans of a set are in order, and no two of them touch."""


def _merge(spans: list[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for low, high in sorted(spans):
        if low >= high:
            continue
        if merged and low <= merged[-1][1]:
            if high > merged[-1][1]:
                merged[-1] = (merged[-1][0], high)
        else:
            merged.append((low, high))
    return tuple(merged)


@dataclass(frozen=True, slots=True)
class ValueSet:
    """A set of values: some names, some spans of numbers, some special values. Equal sets are equal objects when both
    were cut down to the same domain."""

    names: frozenset[str] = frozenset()
    spans: tuple[Span, ...] = ()
    specials: frozenset[Special] = frozenset()

    @staticmethod
    def of_spans(spans: list[Span], specials: frozenset[Special] = frozenset()) -> "ValueSet":
        """The union of ``spans``, which may touch and overlap."""
        return ValueSet(frozenset(), _merge(spans), specials)

    @property
    def is_empty(self) -> bool:
        """Whether no value belongs to the set."""
        return not (self.names or self.spans or self.specials)

    def __contains__(self, value: object) -> bool:
        if isinstance(value, str):
            return value in self.names
        if isinstance(value, Special):
            return value in self.specials
        if not isinstance(value, int | Fraction):
            return False
        return any(low <= (value, 0) and (value, 1) <= high for low, high in self.spans)

    def __or__(self, other: "ValueSet") -> "ValueSet":
        return ValueSet(self.names | other.names, _merge([*self.spans, *other.spans]), self.specials | other.specials)

    def __and__(self, other: "ValueSet") -> "ValueSet":
        return ValueSet(self.names & other.names, _intersect(self.spans, other.spans), self.specials & other.specials)

    def __sub__(self, other: "ValueSet") -> "ValueSet":
        return ValueSet(self.names - other.names, _subtract(self.spans, other.spans), self.specials - other.specials)

    def __le__(self, other: "ValueSet") -> bool:
        return (self - other).is_empty

    def cuts(self) -> set[Cut]:
        """The ends of all spans."""
        return {cut for span in self.spans for cut in span}


def _intersect(left: tuple[Span, ...], right: tuple[Span, ...]) -> tuple[Span, ...]:
    found: list[Span] = []
    i = j = 0
    while i < len(left) and j < len(right):
        low, high = max(left[i][0], right[j][0]), min(left[i][1], right[j][1])
        if low < high:
            found.append((low, high))
        if left[i][1] < right[j][1]:
            i += 1
        else:
            j += 1
    return tuple(found)


def _subtract(left: tuple[Span, ...], right: tuple[Span, ...]) -> tuple[Span, ...]:
    found: list[Span] = []
    for low, high in left:
        start = low
        for cut_low, cut_high in right:
            if cut_high <= start or cut_low >= high:
                continue
            if start < cut_low:
                found.append((start, cut_low))
            start = max(start, cut_high)
        if start < high:
            found.append((start, high))
    return tuple(found)


EMPTY = ValueSet()


def singleton(value: Value) -> ValueSet:
    """The set that has just ``value``. Numbers of a grid must be given on that grid (see :class:`Grid`)."""
    if isinstance(value, Special):
        return ValueSet(specials=frozenset({value}))
    if isinstance(value, str):
        return ValueSet(names=frozenset({value}))
    return ValueSet(spans=(((value, 0), (value, 1)),))
