"""Deciding some rows at a time: classes of the inputs, then table after table by look-up."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from threading import local

import numpy as np

from ._arrays import Array
from ._cells import Cells, ComputedCells, CountedCells, NamedCells, cells
from ._columns import Column
from ._errors import IMPOSSIBLE, REQUIRED, UNDECIDED
from ._lookup import Lookup, lookups
from ._model import Choice, Derived, Number, Output, Protocol, Rules, Table
from ._reading import AgeReader, ChoiceReader, NumberReader, Troubles

AGE_SUFFIX = "_age_days"
ROWS = 1 << 15
"""How many rows are decided at a time: few enough for all their classes to stay in the processor's own memory."""

Fired = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Coding:
    """What the codes of a table mean: for each code the numbers of the rules that fire, ``None`` where it is not asked.
    ``undecided`` is the code of a unique table with no rule, or several."""

    table: Table
    fired: tuple[Fired | None, ...]
    undecided: int | None


class TableStep:
    """A table: look-ups to a code, and from the code to what later tables look at."""

    def __init__(self, table: Table, protocol: Protocol, known: Mapping[str, Cells], used: frozenset[str]) -> None:
        boxes = [table.applies, *(rule.when for rule in table.rules)]
        steps, holds = lookups(boxes, known)
        consumed = [name for name in table.outputs if table.is_unique and name in used]
        self.coding, codes = _coding(table, holds, known, consumed)
        last = Lookup(steps[-1].terms, codes[steps[-1].answers])
        self.lookups = (*steps[:-1], last)
        self.outputs = [_OutputStep(protocol.output(name), self.coding, known[name]) for name in consumed]

    def run(self, work: "Work", codes: Array) -> None:
        """Writes the codes of some rows, and the classes of the outputs that are used later."""
        found: Array | None = None
        for step in self.lookups[:-1]:
            answers = np.empty(work.rows, step.answers.dtype)
            _look_up(step, work, found, answers)
            found = answers
        _look_up(self.lookups[-1], work, found, codes)
        for output in self.outputs:
            output.run(work, codes)


def _look_up(step: Lookup, work: "Work", before: Array | None, answers: Array) -> None:
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


def _coding(table: Table, holds: Array, known: Mapping[str, Cells], consumed: list[str]) -> tuple[Coding, Array]:
    """What the codes mean, and the code for each row of ``holds`` (``applies when``, then each rule).

    The codes of a unique table stand in the order of the classes of the output that is used first, so that these are
    counted easily.
    """
    order = list(range(len(table.rules)))
    if consumed:
        cells_of = known[consumed[0]]
        order.sort(key=lambda number: _class_of(table.rules[number].then[consumed[0]], cells_of))
    sets: dict[Fired | None, int] = {None: 0}
    if table.is_unique:
        sets |= {(number,): code for code, number in enumerate(order, start=1)}
    codes = np.zeros(len(holds), np.int64)
    undecided = len(sets) if table.is_unique else None
    for row, (asked, *rules) in enumerate(holds.tolist()):
        fired = tuple(number for number, does in enumerate(rules) if does) if asked else None
        if undecided is not None:
            codes[row] = sets.get(fired, undecided)
        else:
            codes[row] = sets.setdefault(fired, len(sets))
    meaning = (*sets, *([()] if undecided is not None else []))
    return Coding(table, meaning, undecided), codes.astype(np.min_scalar_type(len(meaning)))


def _class_of(value: str | int, known: Cells) -> int:
    if isinstance(known, NamedCells):
        return known.members.index(str(value)) + 1
    if isinstance(known, CountedCells):
        return 1 + sum(start <= int(value) for start in known.starts)
    raise TypeError("a computed term is no output")


class _OutputStep:
    """From a table's code to the class of one of its outputs, and to its number where a computed term needs it."""

    def __init__(self, output: Output, coding: Coding, known: Cells) -> None:
        self.name = output.name
        given = [None if not fired else coding.table.rules[fired[0]].then[output.name] for fired in coding.fired]
        classes = [0 if value is None else _class_of(value, known) for value in given]
        self.classes = np.array(classes, np.uint8)
        # The class of ``undecided`` does not matter; where classes never fall, they are counted.
        ordered = classes[: coding.undecided]
        self.starts = (
            [next(code for code, one in enumerate(ordered) if one >= wanted) for wanted in range(1, max(ordered) + 1)]
            if ordered == sorted(ordered)
            else None
        )
        self.counts = np.array([value if isinstance(value, int) else 0 for value in given], np.int64)

    def run(self, work: "Work", codes: Array) -> None:
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

    def run(self, work: "Work") -> None:
        """Writes the classes of some rows; 0 where an operand is missing or not asked, or the bottom is 0."""
        classes = work.classes[self.term.name]
        present = work.truths
        present[:] = True
        for name in self.term.operands:
            np.logical_and(present, work.classes[name], out=present)
        kind = np.dtype(object) if self.term.is_wide else np.dtype(np.int64)
        top = _linear(self.term.top, work, kind)
        bottom = _linear(self.term.bottom, work, kind)
        if self.term.bottom[1]:
            np.logical_and(present, bottom > 0, out=present)
        classes[:] = 1
        for p, q, after in self.cuts:
            left, right = top * q if q != 1 else top, bottom * p
            reached = left > right if after else left >= right
            np.add(classes, reached.astype(np.uint8), out=classes)
        np.multiply(classes, present, out=classes)


def _linear(form: tuple[int, Mapping[str, int]], work: "Work", kind: np.dtype[np.generic]) -> Array:
    constant, coefficients = form
    total = np.full(work.rows, constant, kind)
    for name, coefficient in coefficients.items():
        counts = work.counts[name].astype(kind, copy=False)
        total += counts if coefficient == 1 else counts * coefficient
    return total


class Program:
    """Everything that one profile needs, made once."""

    def __init__(self, protocol: Protocol, rules: Rules) -> None:
        self.protocol = protocol
        self.known = cells(protocol, rules)
        derived = [step for step in rules.steps if isinstance(step, Derived)]
        self.counted = frozenset(name for term in derived for name in term.operands)
        used = self.counted | {
            name
            for step in rules.steps
            if isinstance(step, Table)
            for box in (step.applies, *(rule.when for rule in step.rules))
            for name in box
        }
        self.steps: list[TableStep | DerivedStep] = []
        for step in rules.steps:
            if isinstance(step, Derived):
                self.steps.append(DerivedStep(step, _computed(self.known[step.name])))
            else:
                self.steps.append(TableStep(step, protocol, self.known, used))
        self.assumptions = [(one.name, lookups([one.never], self.known)) for one in rules.assumptions]
        # Assumptions are about inputs and what is computed from them, which is known before the first table.
        inputs = {term.name for term in protocol.inputs}
        self.early = [
            step for step in self.steps if isinstance(step, DerivedStep) and inputs.issuperset(step.term.operands)
        ]
        self.late = [step for step in self.steps if step not in self.early]

    @cached_property
    def tables(self) -> tuple[TableStep, ...]:
        """The tables, in order."""
        return tuple(step for step in self.steps if isinstance(step, TableStep))

    @cached_property
    def fields(self) -> tuple[str, ...]:
        """Everything that a problem can be with."""
        names: list[str] = []
        for term in self.protocol.inputs:
            names += [term.name] if term.maximum_age is None else [term.name, term.name + AGE_SUFFIX]
        names += [name for name, _ in self.assumptions]
        return (*names, *(step.coding.table.name for step in self.tables))

    def columns(self) -> tuple[str, ...]:
        """The columns that are read."""
        return self.fields[: len(self.fields) - len(self.assumptions) - len(self.tables)]


def _computed(known: Cells) -> ComputedCells:
    if isinstance(known, ComputedCells):
        return known
    raise TypeError("a computed term has cuts between fractions")


class Work:
    """The arrays that one thread works with."""

    def __init__(self, program: Program, rows: int) -> None:
        self.rows = rows
        self.classes = {name: np.empty(rows, np.uint8) for name in program.known}
        self.counts = {name: np.zeros(rows, np.int64) for name in program.counted}
        self.truths = np.empty(rows, bool)
        self._indexes = {np.dtype(kind): np.empty(rows, kind) for kind in (np.uint16, np.uint32)}

    def index(self, kind: np.dtype[np.unsignedinteger]) -> Array:
        """An array for indexes."""
        return self._indexes[kind]


@dataclass(frozen=True, slots=True)
class Found:
    """What is wrong: rows, the numbers of their fields, and what it is."""

    rows: Array
    fields: Array
    troubles: Array


@dataclass(frozen=True, slots=True)
class Results:
    """The codes of every table, and what is wrong with which row."""

    codes: Mapping[str, Array]
    valid: Array
    found: Found


def run(program: Program, columns: Mapping[str, Column], rows: int, threads: int) -> Results:
    """Decides all rows, some at a time on each thread."""
    codes = {step.coding.table.name: np.empty(rows, step.lookups[-1].answers.dtype) for step in program.tables}
    valid = np.empty(rows, bool)
    starts = range(0, rows, ROWS)
    own = local()

    def part(start: int) -> list[Found]:
        stop = min(start + ROWS, rows)
        work: Work | None = getattr(own, "work", None)
        if work is None or work.rows != stop - start:
            work = own.work = Work(program, stop - start)
        some = {name: one[start:stop] for name, one in codes.items()}
        return _decide(program, columns, start, stop, work, some, valid)

    if threads > 1 and len(starts) > 1:
        with ThreadPoolExecutor(threads) as pool:
            found = [one for some in pool.map(part, starts) for one in some]
    else:
        found = [one for start in starts for one in part(start)]
    return Results(codes, valid, _together(found))


def _decide(
    program: Program,
    columns: Mapping[str, Column],
    start: int,
    stop: int,
    work: "Work",
    codes: Mapping[str, Array],
    valid: Array,
) -> list[Found]:
    log = _Log(program, start, stop - start)
    for term in program.protocol.inputs:
        _read(program, term, columns, start, stop, work, log)
    for early in program.early:
        early.run(work)
    for name, (steps, holds) in program.assumptions:
        log.note(name, [(_excluded(steps, holds, work) & ~log.wrong, IMPOSSIBLE)])
    for step in program.late:
        if isinstance(step, DerivedStep):
            step.run(work)
            continue
        table = step.coding.table.name
        step.run(work, codes[table])
        if step.coding.undecided is not None:
            log.note(table, [((codes[table] == step.coding.undecided) & ~log.wrong, UNDECIDED)])
    if log.found:
        for some in codes.values():
            some[log.wrong] = 0
    np.logical_not(log.wrong, out=valid[start:stop])
    return log.found


def _read(
    program: Program,
    term: Choice | Number,
    columns: Mapping[str, Column],
    start: int,
    stop: int,
    work: Work,
    log: "_Log",
) -> None:
    part = columns[term.name].part(start, stop)
    classes = work.classes[term.name]
    known = program.known[term.name]
    troubles: Troubles = []
    if isinstance(term, Choice) and isinstance(known, NamedCells):
        troubles = ChoiceReader(term, known).read(part, classes)
    elif isinstance(term, Number) and isinstance(known, CountedCells):
        troubles = NumberReader(term, known).read(part, classes, work.counts.get(term.name))
    log.note(term.name, troubles)
    if term.maximum_age is not None:
        given = classes != 0
        for wrong, trouble in troubles:
            if trouble != REQUIRED:
                given |= wrong
        name = term.name + AGE_SUFFIX
        age = columns[name].part(start, stop)
        log.note(name, AgeReader(name, term.maximum_age).read(age, classes, given))


def _excluded(steps: tuple[Lookup, ...], holds: Array, work: Work) -> Array:
    found: Array | None = None
    for step in steps:
        answers = np.empty(work.rows, step.answers.dtype)
        _look_up(step, work, found, answers)
        found = answers
    return holds[:, 0][found]


class _Log:
    """What is wrong with some rows."""

    def __init__(self, program: Program, start: int, rows: int) -> None:
        self.program = program
        self.start = start
        self.wrong = np.zeros(rows, bool)
        self.found: list[Found] = []

    def note(self, field: str, troubles: Troubles) -> None:
        """Notes the first trouble of each row with a field."""
        told: Array | None = None
        for wrong, trouble in troubles:
            if not wrong.any():
                continue
            fresh = wrong if told is None else wrong & np.logical_not(told)
            told = wrong if told is None else told | wrong
            rows = np.flatnonzero(fresh)
            number = self.program.fields.index(field)
            self.found.append(
                Found(rows + self.start, np.full(len(rows), number, np.uint16), np.full(len(rows), trouble, np.uint8))
            )
        if told is not None:
            np.logical_or(self.wrong, told, out=self.wrong)


def _together(found: list[Found]) -> Found:
    rows = np.concatenate([one.rows for one in found]) if found else np.empty(0, np.int64)
    fields = np.concatenate([one.fields for one in found]) if found else np.empty(0, np.uint16)
    troubles = np.concatenate([one.troubles for one in found]) if found else np.empty(0, np.uint8)
    order = np.lexsort((fields, rows))
    return Found(rows[order], fields[order], troubles[order])
