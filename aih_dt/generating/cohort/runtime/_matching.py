"""One table alone, for comparing this engine with others."""

from collections.abc import Mapping, Sequence

import numpy as np

from ._cells import CountedCells, NamedCells
from ._decisions import NOT_ASKED
from ._running import Program
from ._steps import DerivedStep, TableStep, Work

Given = str | int | None


def match_rows(
    program: Program, table: str, values: Mapping[str, Sequence[Given]]
) -> list[tuple[str, ...] | str | None]:
    """The rules of ``table`` that fire in each row."""
    rows = len(next(iter(values.values())))
    work = program.work(rows)
    for name, some in values.items():
        _enter(program, work, name, some)
    for step in program.steps:
        if isinstance(step, DerivedStep) and values.keys() >= set(step.term.operands):
            step.run(work)
    (found,) = (step for step in program.tables if step.table.name == table)
    codes = [np.empty(rows, kind) for kind in found.types]
    found.run(work, codes)
    undecided = found.undecided(codes)
    told: list[tuple[str, ...] | str | None] = [
        _told(found, some) for some in zip(*(one.tolist() for one in codes), strict=True)
    ]
    return (
        told if undecided is None else [None if no else one for one, no in zip(told, undecided.tolist(), strict=True)]
    )


def _told(step: TableStep, codes: tuple[int, ...]) -> tuple[str, ...] | str:
    fired = step.fired(codes)
    return NOT_ASKED if fired is None else tuple(step.table.rules[number].id for number in fired)


def _enter(program: Program, work: Work, name: str, values: Sequence[Given]) -> None:
    known = program.known[name]
    if isinstance(known, NamedCells):
        numbers = {member: number for number, member in enumerate(known.members, start=1)}
        work.classes[name][:] = [0 if value is None else numbers[str(value)] for value in values]
    elif isinstance(known, CountedCells):
        counts = [None if value is None else int(value) for value in values]
        work.classes[name][:] = [
            0 if count is None else 1 + sum(start <= count for start in known.starts) for count in counts
        ]
        if name in work.counts:
            work.counts[name][:] = [0 if count is None else count for count in counts]
