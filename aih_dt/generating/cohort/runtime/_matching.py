"""One table alone, for comparing this engine with others."""

from collections.abc import Mapping, Sequence

import numpy as np

from ._cells import CountedCells, NamedCells
from ._decisions import NOT_ASKED
from ._running import DerivedStep, Program, TableStep, Work

Given = str | int | None


def match_rows(
    program: Program, table: str, values: Mapping[str, Sequence[Given]]
) -> list[tuple[str, ...] | str | None]:
    """The rules of ``table`` that fire in each row."""
    rows = len(next(iter(values.values())))
    work = Work(program, rows)
    for name, some in values.items():
        _enter(program, work, name, some)
    for step in program.steps:
        if isinstance(step, DerivedStep) and values.keys() >= set(step.term.operands):
            step.run(work)
    (found,) = (step for step in program.steps if isinstance(step, TableStep) and step.coding.table.name == table)
    codes = np.empty(rows, found.lookups[-1].answers.dtype)
    found.run(work, codes)
    rules = found.coding.table.rules
    told: list[tuple[str, ...] | str | None] = [
        NOT_ASKED if fired is None else tuple(rules[number].id for number in fired) for fired in found.coding.fired
    ]
    if found.coding.undecided is not None:
        told[found.coding.undecided] = None
    return [told[code] for code in codes.tolist()]


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
