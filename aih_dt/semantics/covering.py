"""Covering arrays: few rows in which every combination of any few columns' values occurs.

Columns are added one at a time (Lei and Tai's in-parameter-order strategy): first each row there is gets the value that
covers most of what is still uncovered, then rows are added for the rest. What is uncovered is kept as bit sets over
*items* (a column with a value), so that counting is a few operations on integers a row.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations, product
from random import Random

FREE = -1


def covering_rows(sizes: Sequence[int], strength: int, random: Random) -> Iterator[tuple[int, ...]]:
    """Rows of value numbers, column ``i`` from 0 to ``sizes[i] - 1``, such that for any ``strength`` columns (at
    least 2; all, when there are fewer) every combination of values stands in some row. ``random`` fills the rest."""
    strength = min(max(strength, 2), len(sizes))
    if strength == 0:
        yield ()
        return
    # The columns with most values first: the rows that they force are then there for all others.
    order = sorted(range(len(sizes)), key=lambda column: -sizes[column])
    rows = _rows([sizes[column] for column in order], strength, random)
    for row in rows:
        given = dict(zip(order, row, strict=True))
        yield tuple(
            given[column] if given[column] != FREE else random.randrange(sizes[column]) for column in range(len(sizes))
        )


def _rows(sizes: list[int], strength: int, random: Random) -> list[list[int]]:
    rows = [list(row) for row in product(*(range(size) for size in sizes[:strength]))]
    first = [0]
    for size in sizes:
        first.append(first[-1] + size)
    for column in range(strength, len(sizes)):
        uncovered = _Uncovered(sizes, first, column, strength - 1)
        for row in rows:
            row.append(uncovered.best(row, random))
        for value, group in uncovered.rest():
            _place(rows, column, value, group)
    return rows


class _Uncovered:
    """Which combinations of a new column's values with ``strength - 1`` earlier columns no row has yet.

    For each value of the column and each choice of all but the last of the earlier items: the bit set of last items.
    """

    def __init__(self, sizes: list[int], first: list[int], column: int, earlier: int) -> None:
        self.first = first
        self.column = column
        self.earlier = earlier
        heads: dict[tuple[int, ...], int] = {}
        for columns in combinations(range(column), earlier - 1):
            start = first[columns[-1] + 1] if columns else 0
            last = (1 << first[column]) - (1 << start)
            if last:
                items = (range(first[one], first[one + 1]) for one in columns)
                heads |= dict.fromkeys(product(*items), last)
        self.left = [dict(heads) for _ in range(sizes[column])]

    def _heads(self, row: list[int]) -> tuple[list[tuple[int, ...]], int]:
        items = [self.first[column] + value for column, value in enumerate(row) if value != FREE]
        mask = 0
        for item in items:
            mask |= 1 << item
        return list(combinations(items, self.earlier - 1)), mask

    def best(self, row: list[int], random: Random) -> int:
        """The value for the new column that covers most with ``row``; what it covers is crossed off."""
        heads, mask = self._heads(row)
        gains = [sum((left.get(head, 0) & mask).bit_count() for head in heads) for left in self.left]
        most = max(gains)
        if most == 0:
            return FREE
        value = random.choice([value for value, gain in enumerate(gains) if gain == most])
        left = self.left[value]
        for head in heads:
            if head in left:
                left[head] &= ~mask
        return value

    def rest(self) -> Iterator[tuple[int, tuple[tuple[int, int], ...]]]:
        """What is still uncovered: the new column's value, and the earlier columns with theirs."""
        owner = [(column, item - self.first[column]) for column in range(self.column)
                 for item in range(self.first[column], self.first[column + 1])]  # fmt: skip
        for value, left in enumerate(self.left):
            for head, lasts in left.items():
                bits = lasts
                while bits:
                    lowest = bits & -bits
                    bits ^= lowest
                    yield value, tuple(owner[item] for item in (*head, lowest.bit_length() - 1))


def _place(rows: list[list[int]], column: int, value: int, group: tuple[tuple[int, int], ...]) -> None:
    wanted = (*group, (column, value))
    for row in rows:
        if all(row[one] == given or row[one] == FREE for one, given in wanted):
            break
    else:
        row = [FREE] * (column + 1)
        rows.append(row)
    for one, given in wanted:
        row[one] = given
