"""Deciding some rows at a time: classes of the inputs, then table after table."""

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from threading import local

import numpy as np

from ._arrays import Array
from ._cells import Cells, ComputedCells, CountedCells, NamedCells, cells
from ._columns import Column
from ._errors import IMPOSSIBLE, REQUIRED, UNDECIDED
from ._model import Choice, Derived, Number, Protocol, Rules, Table
from ._reading import AgeReader, ChoiceReader, NumberReader, Troubles
from ._steps import CollectStep, DerivedStep, TableStep, UniqueStep, Work, boxed, in_box

AGE_SUFFIX = "_age_days"
ROWS = 1 << 16
"""How many rows are decided at a time: few enough for their classes to stay near the processor, many enough that what
each call costs does not count."""


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
            elif step.is_unique:
                self.steps.append(UniqueStep(step, protocol, self.known, used))
            else:
                self.steps.append(CollectStep(step, self.known))
        self.assumptions = [(one.name, boxed(one.never, self.known)) for one in rules.assumptions]
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
        return (*names, *(step.table.name for step in self.tables))

    def columns(self) -> tuple[str, ...]:
        """The columns that are read."""
        return self.fields[: len(self.fields) - len(self.assumptions) - len(self.tables)]

    def work(self, rows: int) -> Work:
        """Arrays to work with."""
        return Work(self.known, self.counted, rows)


def _computed(known: Cells) -> ComputedCells:
    if isinstance(known, ComputedCells):
        return known
    raise TypeError("a computed term has cuts between fractions")


@dataclass(frozen=True, slots=True)
class Found:
    """What is wrong: rows, the numbers of their fields, and what it is."""

    rows: Array
    fields: Array
    troubles: Array


@dataclass(frozen=True, slots=True)
class Results:
    """The codes of every part of every table, and what is wrong with which row."""

    codes: Mapping[str, Sequence[Array]]
    valid: Array
    found: Found


def run(program: Program, columns: Mapping[str, Column], rows: int, threads: int) -> Results:
    """Decides all rows, some at a time on each thread."""
    codes = {step.table.name: [np.empty(rows, kind) for kind in step.types] for step in program.tables}
    valid = np.empty(rows, bool)
    starts = range(0, rows, ROWS)
    own = local()

    def part(start: int) -> list[Found]:
        stop = min(start + ROWS, rows)
        work: Work | None = getattr(own, "work", None)
        if work is None or work.rows != stop - start:
            work = own.work = program.work(stop - start)
        some = {name: [one[start:stop] for one in parts] for name, parts in codes.items()}
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
    work: Work,
    codes: Mapping[str, Sequence[Array]],
    valid: Array,
) -> list[Found]:
    log = _Log(program, start, stop - start)
    for term in program.protocol.inputs:
        _read(program, term, columns, start, stop, work, log)
    for early in program.early:
        early.run(work)
    known_before = log.wrong.copy()
    for name, never in program.assumptions:
        in_box(never, work, work.truths)
        log.note(name, [(work.truths & ~known_before, IMPOSSIBLE)])
    for step in program.late:
        if isinstance(step, DerivedStep):
            step.run(work)
            continue
        table = step.table.name
        step.run(work, codes[table])
        undecided = step.undecided(codes[table])
        if undecided is not None:
            log.note(table, [(undecided & ~log.wrong, UNDECIDED)])
    if log.found:
        for parts in codes.values():
            for some in parts:
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
        troubles = NumberReader(term, known).read(part, classes, work.counts.get(term.name), work.scratch)
    log.note(term.name, troubles)
    if term.maximum_age is not None:
        given = classes != 0
        for wrong, trouble in troubles:
            if trouble != REQUIRED:
                given |= wrong
        name = term.name + AGE_SUFFIX
        age = columns[name].part(start, stop)
        log.note(name, AgeReader(name, term.maximum_age).read(age, classes, given))


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
