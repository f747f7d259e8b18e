"""The steps of deciding: each reads the classes of some terms and writes codes or classes, for some rows at a time."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from ._arrays import Array
from ._cells import Cells, ComputedCells, CountedCells, NamedCells
from ._lookup import Lookup, lookups
from ._model import Box, Derived, Output, Protocol, Table
from ._reading import Scratch

Fired = tuple[int, ...]
"""The numbers of the rules of a table that fire."""


class Work:
    """The arrays that one thread works with."""

    def __init__(self, known: Iterable[str], counted: Iterable[str], rows: int) -> None:
        self.rows = rows
        self.classes = {name: np.empty(rows, np.uint8) for name in known}
        self.counts = {name: np.zeros(rows, np.int64) for name in counted}
        self.truths, self.asked, self.condition, self.spare = (np.empty(rows, bool) for _ in range(4))
        self.scratch = Scratch(np.empty(rows, np.float64), self.truths)
        self._indexes = {np.dtype(kind): np.empty(rows, kind) for kind in (np.uint16, np.uint32)}

    def index(self, kind: np.dtype[np.unsignedinteger]) -> Array:
        """An array for indexes."""
        return self._indexes[kind]


class TableStep(ABC):
    """A table: its codes, and what they mean."""

    table: Table
    types: Sequence[np.dtype[np.unsignedinteger]]
    """The types of its code arrays, of which there is at least one."""

    @abstractmethod
    def run(self, work: Work, codes: Sequence[Array]) -> None:
        """Writes the codes of some rows, and the classes of the outputs that later steps look at."""

    @abstractmethod
    def undecided(self, codes: Sequence[Array]) -> Array | None:
        """The rows for which no rule fires, or several, where it should be one; ``None``: there can be none."""

    @abstractmethod
    def fired(self, codes: Sequence[int]) -> Fired | None:
        """The rules that fire where these are the codes; ``None``: the table is not asked."""

    @abstractmethod
    def any_of(self, rules: Sequence[int], codes: Sequence[Array]) -> Array:
        """The rows in which one of ``rules`` fires."""

    @abstractmethod
    def combined(self, codes: Sequence[Array]) -> tuple[Array, list[Fired | None]]:
        """One code a row, and what each means."""


class UniqueStep(TableStep):
    """A table of which one rule fires: looked up."""

    def __init__(self, table: Table, protocol: Protocol, known: Mapping[str, Cells], used: frozenset[str]) -> None:
        self.table = table
        consumed = [name for name in table.outputs if name in used]
        steps, holds = lookups([table.applies, *(rule.when for rule in table.rules)], known)
        # Codes in the order of the classes of the output that is used first: these are then counted easily.
        order = list(range(len(table.rules)))
        if consumed:
            first, cells = consumed[0], known[consumed[0]]
            order.sort(key=lambda number: _class_of(table.rules[number].then[first], cells))
        self.meaning: list[Fired | None] = [None, *((number,) for number in order), ()]
        self.last = len(self.meaning) - 1
        numbers = {fired: code for code, fired in enumerate(self.meaning)}
        codes = [
            numbers.get(tuple(np.flatnonzero(matching).tolist()) if asked else None, self.last)
            for asked, matching in zip(holds[:, 0].tolist(), holds[:, 1:], strict=True)
        ]
        kind = np.min_scalar_type(self.last)
        self.lookups = (*steps[:-1], Lookup(steps[-1].terms, np.array(codes, kind)[steps[-1].answers]))
        self.types = (kind,)
        self.outputs = [_OutputStep(protocol.output(name), self, known[name]) for name in consumed]

    def run(self, work: Work, codes: Sequence[Array]) -> None:
        found: Array | None = None
        for step in self.lookups[:-1]:
            answers = np.empty(work.rows, step.answers.dtype)
            _look_up(step, work, found, answers)
            found = answers
        _look_up(self.lookups[-1], work, found, codes[0])
        for output in self.outputs:
            output.run(work, codes[0])

    def undecided(self, codes: Sequence[Array]) -> Array | None:
        wrong: Array = codes[0] == self.last
        return wrong

    def fired(self, codes: Sequence[int]) -> Fired | None:
        return self.meaning[codes[0]]

    def any_of(self, rules: Sequence[int], codes: Sequence[Array]) -> Array:
        wanted = np.array([fired is not None and not set(fired).isdisjoint(rules) for fired in self.meaning])
        return np.take(wanted, codes[0], mode="clip")

    def combined(self, codes: Sequence[Array]) -> tuple[Array, list[Fired | None]]:
        return codes[0], self.meaning


def _look_up(step: Lookup, work: Work, before: Array | None, answers: Array) -> None:
    index = work.index(step.index_type)
    terms = step.terms
    if before is None:
        if not terms:
            answers[:] = step.answers[0]
            return
        np.copyto(index, work.classes[terms[0][0]])
        terms = terms[1:]
    else:
        np.copyto(index, before)
    for name, count in terms:
        np.multiply(index, index.dtype.type(count), out=index)
        np.add(index, work.classes[name], out=index)
    np.take(step.answers, index, out=answers, mode="clip")


class CollectStep(TableStep):
    """A table of which every rule that matches fires: one bit a rule, and before them one that says it is asked."""

    def __init__(self, table: Table, known: Mapping[str, Cells]) -> None:
        self.table = table
        self.asked = boxed(table.applies, known)
        self.rules = [boxed(rule.when, known) for rule in table.rules]
        self.types = (np.dtype(np.uint8),) * (len(table.rules) // 8 + 1)

    def run(self, work: Work, codes: Sequence[Array]) -> None:
        asked = work.asked
        in_box(self.asked, work, asked)
        for code in codes[1:]:
            code[:] = 0
        np.copyto(codes[0], asked.view(np.uint8))
        for number, box in enumerate(self.rules, start=1):
            in_box(box, work, work.truths)
            np.logical_and(work.truths, asked, out=work.truths)
            bit = work.truths.view(np.uint8)
            np.multiply(bit, np.uint8(1 << number % 8), out=bit)
            np.bitwise_or(codes[number // 8], bit, out=codes[number // 8])

    def undecided(self, codes: Sequence[Array]) -> Array | None:
        return None

    def fired(self, codes: Sequence[int]) -> Fired | None:
        if not codes[0] & 1:
            return None
        return tuple(number for number in range(len(self.rules)) if codes[(number + 1) // 8] >> (number + 1) % 8 & 1)

    def any_of(self, rules: Sequence[int], codes: Sequence[Array]) -> Array:
        found = np.zeros(len(codes[0]), bool)
        for part, code in enumerate(codes):
            bits = sum(1 << (number + 1) % 8 for number in rules if (number + 1) // 8 == part)
            found |= (code & bits) != 0
        return found

    def combined(self, codes: Sequence[Array]) -> tuple[Array, list[Fired | None]]:
        if len(codes) == 1:
            return codes[0], [self.fired([code]) for code in range(256)]
        combined, occurring = codes[0].astype(np.int64), [[code] for code in range(256)]
        for part in codes[1:]:
            found, combined = np.unique(combined << 8 | part, return_inverse=True)
            occurring = [[*occurring[one >> 8], one & 255] for one in found.tolist()]
        return combined, [self.fired(some) for some in occurring]


Boxed = tuple[tuple[str, tuple[tuple[int, int], ...], int], ...]
"""For each condition of a box: the term, the runs of classes that it holds, and the term's last class."""


def boxed(box: Box, known: Mapping[str, Cells]) -> Boxed:
    """A box as runs of classes."""
    return tuple((name, _runs(known[name].classes(wanted)), known[name].count - 1) for name, wanted in box.items())


def _runs(classes: Iterable[int]) -> tuple[tuple[int, int], ...]:
    runs: list[tuple[int, int]] = []
    for one in sorted(classes):
        if runs and runs[-1][1] == one - 1:
            runs[-1] = (runs[-1][0], one)
        else:
            runs.append((one, one))
    return tuple(runs)


def in_box(box: Boxed, work: Work, into: Array) -> None:
    """Writes which rows are in the box."""
    if not box:
        into[:] = True
    for number, (name, runs, last) in enumerate(box):
        condition = work.condition if number else into
        _in_runs(work.classes[name], runs, last, condition, work.spare)
        if number:
            np.logical_and(into, condition, out=into)


def _in_runs(classes: Array, runs: tuple[tuple[int, int], ...], last: int, into: Array, spare: Array) -> None:
    if not runs:
        into[:] = False
    for number, (low, high) in enumerate(runs):
        run = spare if number else into
        if low == high:
            np.equal(classes, low, out=run)
        elif low == 0:
            np.less_equal(classes, high, out=run)
        elif high == last:
            np.greater_equal(classes, low, out=run)
        else:
            # Smaller classes become very large ones: one comparison does for both ends.
            np.less_equal(np.subtract(classes, low, dtype=np.uint8), high - low, out=run)
        if number:
            np.logical_or(into, run, out=into)


def _class_of(value: str | int, known: Cells) -> int:
    if isinstance(known, NamedCells):
        return known.members.index(str(value)) + 1
    if isinstance(known, CountedCells):
        return 1 + sum(start <= int(value) for start in known.starts)
    raise TypeError("a computed term is no output")


class _OutputStep:
    """From a table's code to the class of one of its outputs, and to its number where a computed term needs it."""

    def __init__(self, output: Output, step: UniqueStep, known: Cells) -> None:
        self.name = output.name
        given = [None if not fired else step.table.rules[fired[0]].then[output.name] for fired in step.meaning]
        classes = [0 if value is None else _class_of(value, known) for value in given]
        self.classes = np.array(classes, np.uint8)
        # The class of ``undecided`` does not matter; where classes never fall, they are counted.
        ordered = classes[: step.last]
        self.starts = (
            [next(code for code, one in enumerate(ordered) if one >= wanted) for wanted in range(1, max(ordered) + 1)]
            if ordered == sorted(ordered)
            else None
        )
        self.counts = np.array([value if isinstance(value, int) else 0 for value in given], np.int64)

    def run(self, work: Work, codes: Array) -> None:
        """Writes the classes of some rows."""
        classes = work.classes[self.name]
        if self.starts is not None and len(self.starts) <= 8:
            classes[:] = 0
            for start in self.starts:
                np.greater_equal(codes, start, out=work.truths)
                np.add(classes, work.truths.view(np.uint8), out=classes)
        else:
            np.take(self.classes, codes, out=classes, mode="clip")
        if self.name in work.counts:
            np.take(self.counts, codes, out=work.counts[self.name], mode="clip")


class DerivedStep:
    """A computed term: its class from the counts of its operands, by cross-multiplication."""

    def __init__(self, term: Derived, known: ComputedCells) -> None:
        self.term = term
        self.cuts = known.cuts
        self.kind = np.dtype(object) if term.is_wide else np.dtype(np.int64)

    def run(self, work: Work) -> None:
        """Writes the classes of some rows; 0 where an operand is missing or not asked, or the bottom is 0."""
        classes = work.classes[self.term.name]
        present, reached = work.condition, work.truths
        present[:] = True
        for name in self.term.operands:
            np.logical_and(present, work.classes[name], out=present)
        top = self._linear(self.term.top, work)
        classes[:] = 1
        constant, coefficients = self.term.bottom
        if coefficients:
            bottom = self._linear(self.term.bottom, work)
            np.logical_and(present, np.greater(bottom, 0, out=reached), out=present)
            for p, q, after in self.cuts:
                left, right = top if q == 1 else top * q, bottom * p if p else 0
                (np.greater if after else np.greater_equal)(left, right, out=reached)
                np.add(classes, reached.view(np.uint8), out=classes)
        else:
            for p, q, after in self.cuts:
                # top * q > p * constant, for a whole top: at or above the first whole number that is.
                bound = p * constant // q + 1 if after else -(-p * constant // q)
                np.greater_equal(top, bound, out=reached)
                np.add(classes, reached.view(np.uint8), out=classes)
        np.multiply(classes, present, out=classes)

    def _linear(self, form: tuple[int, Mapping[str, int]], work: Work) -> Array:
        constant, coefficients = form
        total: Array | None = None
        for name, coefficient in coefficients.items():
            counts = work.counts[name].astype(self.kind, copy=False)
            part = counts if coefficient == 1 else counts * coefficient
            total = part if total is None else total + part
        if total is None:
            return np.full(work.rows, constant, self.kind)
        return total + constant if constant else total
