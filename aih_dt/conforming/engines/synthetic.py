"""Synthetic cohorts: random patients in columns, by the thousand or the million.

What is drawn comes from the vocabulary alone, not from any population: it serves to try engines, not to learn from.
Named values are drawn evenly, a typical one more often; numbers half of the time from an elementary cell chosen evenly,
so that rare pieces occur, else anywhere in their bounds, and now and then exactly at a boundary; what may be missing is
missing now and then; ages are mostly allowed, sometimes just so, sometimes one day too old. A few rows have something
wrong.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from importlib import import_module
from math import lcm
from typing import Any

import numpy as np

from aih_dt.model import AGE_SUFFIX, MISSING, Term, TermType
from aih_dt.semantics.cells import edges
from aih_dt.semantics.domain import Dense, Grid, Names
from aih_dt.semantics.ground import Box, Ground, Linear
from aih_dt.semantics.valueset import ValueSet

Array = np.ndarray[Any, np.dtype[Any]]

MISSES = 0.1
STALE = 0.08
TYPICAL = 0.5
BOUNDARY = 0.15
CELL = 0.5
ROUNDS = 200
SAFE = 10**9


@dataclass(frozen=True, slots=True)
class Drawn:
    """A column: numbers of named values or counts of the last decimal place, and where it is missing."""

    values: Array
    missing: Array


@dataclass(frozen=True, slots=True)
class Wrong:
    """Rows with something wrong in one input: ``kind`` 0 below its bounds, 1 above them, 2 with a decimal place too
    many, 3 a name that it does not have."""

    rows: Array
    kind: int


@dataclass(frozen=True, slots=True)
class Cohort:
    """``rows`` patients: a column for each input, ages in days, and what is wrong on purpose."""

    rows: int
    columns: Mapping[str, Drawn]
    ages: Mapping[str, Drawn]
    wrong: Mapping[str, Wrong]


def draw(ground: Ground, rows: int, seed: int, part: int = 0, wrong: float = 0.0) -> Cohort:
    """A cohort that is the same for the same arguments. ``wrong`` is the share of rows with something wrong; in all
    others the values are valid, and no assumption excludes them."""
    random = np.random.Generator(np.random.PCG64([seed, part]))
    terms = ground.protocol.inputs
    columns = {term.name: _drawn(ground, term, rows, random) for term in terms}
    suspects = np.arange(rows)
    for _ in range(ROUNDS):
        excluded = _excluded(ground, columns, suspects)
        if not excluded:
            break
        for name, some in excluded.items():
            again = _drawn(ground, ground.term(name), len(some), random)
            columns[name].values[some] = again.values
            columns[name].missing[some] = again.missing
        suspects = reduce(np.union1d, excluded.values())
    else:
        raise ValueError("the assumptions exclude too many patients to find others by chance")
    ages = {
        term.name: _age(term.maximum_age, columns[term.name], random) for term in terms if term.maximum_age is not None
    }
    return Cohort(rows, columns, ages, _wrong(ground, columns, rows, wrong, random))


def _drawn(ground: Ground, term: Term, rows: int, random: np.random.Generator) -> Drawn:
    domain = ground.domains[term.name]
    missing = random.random(rows) < (MISSES if MISSING in domain.specials else 0.0)
    if isinstance(domain, Names):
        values = random.integers(0, len(domain.members), rows)
        if term.typical in domain.members:
            values[random.random(rows) < TYPICAL] = domain.members.index(str(term.typical))
        return Drawn(values, missing)
    if not isinstance(domain, Grid):
        raise TypeError(f"{term.name} is no input")
    ends = np.array([value for value in edges(ground, term.name) if isinstance(value, int)], np.int64)
    starts = np.array([end for end in ends if end == domain.low or end - 1 in ends], np.int64)
    stops = np.array([*(start - 1 for start in starts[1:]), domain.high], np.int64)
    cell = random.integers(0, len(starts), rows)
    chance = random.random(rows)
    within = starts[cell] + (random.random(rows) * (stops - starts + 1)[cell]).astype(np.int64)
    values = random.integers(domain.low, domain.high + 1, rows)
    values = np.where(chance < CELL, within, values)
    values = np.where(chance > 1 - BOUNDARY, ends[random.integers(0, len(ends), rows)], values)
    return Drawn(values, missing)


def _age(maximum: int, column: Drawn, random: np.random.Generator) -> Drawn:
    rows = len(column.values)
    chance = random.random(rows)
    values = random.integers(0, maximum + 1, rows)
    values = np.where(chance < STALE, maximum + 1 + random.integers(0, maximum + 1, rows), values)
    values = np.where(chance > 0.98, maximum, values)
    values = np.where(chance > 0.99, maximum + 1, values)
    return Drawn(values, column.missing.copy())


def _wrong(
    ground: Ground, columns: Mapping[str, Drawn], rows: int, share: float, random: np.random.Generator
) -> Mapping[str, Wrong]:
    chosen = np.flatnonzero(random.random(rows) < share)
    names = list(columns)
    term = random.integers(0, len(names), len(chosen))
    found = {}
    for number, name in enumerate(names):
        some = chosen[term == number]
        kinds = (3,) if isinstance(ground.domains[name], Names) else (0, 1, 2)
        kind = kinds[number % len(kinds)]
        truth = ground.term(name).type is TermType.BOOLEAN
        if len(some) and not truth:
            columns[name].missing[some] = False
            found[name] = Wrong(some, kind)
    return found


# Assumptions ---------------------------------------------------------------------------------------------------------


def _excluded(ground: Ground, columns: Mapping[str, Drawn], suspects: Array) -> Mapping[str, Array]:
    """Those of the rows ``suspects`` that an assumption excludes, under the terms to draw again."""
    found: dict[str, list[Array]] = {}
    some = {name: Drawn(column.values[suspects], column.missing[suspects]) for name, column in columns.items()}
    for assumption in ground.assumptions:
        terms = dict.fromkeys(operand for name in assumption.never for operand in ground.operands(name))
        if any(name not in columns for name in terms):
            continue
        rows = suspects[_in_box(ground, assumption.never, some)]
        if len(rows):
            for name in terms:
                found.setdefault(name, []).append(rows)
    return {name: reduce(np.union1d, some) for name, some in found.items()}


def _in_box(ground: Ground, box: Box, columns: Mapping[str, Drawn]) -> Array:
    found = np.ones(len(next(iter(columns.values())).values), bool)
    for name, wanted in box.items():
        found &= _in_set(ground, name, wanted, columns)
    return found


def _in_set(ground: Ground, name: str, wanted: ValueSet, columns: Mapping[str, Drawn]) -> Array:
    domain = ground.domains[name]
    if isinstance(domain, Dense):
        return _computed_in_set(ground, name, wanted, columns)
    column = columns[name]
    if isinstance(domain, Names):
        known = np.isin(column.values, [domain.members.index(member) for member in wanted.names])
    else:
        known = np.zeros(len(column.values), bool)
        for (low, _), (high, _) in wanted.spans:
            known |= (column.values >= int(low)) & (column.values < int(high))
    return np.where(column.missing, MISSING in wanted.specials, known)


def _computed_in_set(ground: Ground, name: str, wanted: ValueSet, columns: Mapping[str, Drawn]) -> Array:
    formula = ground.formulas[name]
    missing = np.zeros(len(next(iter(columns.values())).values), bool)
    for operand in formula.operands:
        missing |= columns[operand].missing
    top, top_unit = _linear(ground, formula.numerator, columns)
    bottom, bottom_unit = (
        (np.ones_like(top), 1) if formula.denominator is None else _linear(ground, formula.denominator, columns)
    )
    missing |= bottom == 0
    known = np.zeros(len(missing), bool)
    for low, high in wanted.spans:
        sides = []
        for number, after in (low, high):
            bound = Fraction(number) * top_unit / bottom_unit
            left, right = top * bound.denominator, bottom * bound.numerator
            sides.append(left > right if after else left >= right)
        known |= sides[0] & ~sides[1]
    return np.where(missing, MISSING in wanted.specials, known)


def _linear(ground: Ground, form: Linear, columns: Mapping[str, Drawn]) -> tuple[Array, int]:
    """The form as whole counts, and how many of them make one unit. Exact: numbers of any size where 64 bits might not
    do."""
    steps = {name: amount / _scale(ground, name) for name, amount in form.coefficients.items()}
    unit = lcm(form.constant.denominator, *(amount.denominator for amount in steps.values()))
    sizes = [abs(amount * unit) * int(np.abs(columns[name].values).max(initial=1)) for name, amount in steps.items()]
    largest = max(sizes, default=Fraction(0))
    kind = np.dtype(np.int64) if max(largest, abs(form.constant * unit)) < SAFE else np.dtype(object)
    total: Array = np.full(len(next(iter(columns.values())).values), int(form.constant * unit), kind)
    for name, amount in steps.items():
        total = total + columns[name].values.astype(kind) * int(amount * unit)
    return total, unit


def _scale(ground: Ground, name: str) -> int:
    domain = ground.domains[name]
    return domain.scale if isinstance(domain, Grid) else 1


# As tables -----------------------------------------------------------------------------------------------------------


def to_arrow(ground: Ground, cohort: Cohort, first: int = 0) -> Any:
    """An Arrow table with ``patient_id`` and a column for each input: names as texts, truths, whole numbers, and
    decimals with one place more than the term has, so that wrong ones can be said. Ids count from ``first``."""
    pyarrow = import_module("pyarrow")

    ids = np.char.add("P", np.char.zfill(np.arange(first, first + cohort.rows).astype(str), 9))
    columns: dict[str, Any] = {"patient_id": pyarrow.array(ids)}
    for term in ground.protocol.inputs:
        columns[term.name] = _column(ground, term, cohort)
        if term.name in cohort.ages:
            age = cohort.ages[term.name]
            columns[term.name + AGE_SUFFIX] = pyarrow.array(age.values, pyarrow.int64(), mask=age.missing)
    return pyarrow.table(columns)


def _column(ground: Ground, term: Term, cohort: Cohort) -> Any:
    pyarrow = import_module("pyarrow")

    domain = ground.domains[term.name]
    drawn, wrong = cohort.columns[term.name], cohort.wrong.get(term.name)
    if isinstance(domain, Names):
        if term.type is TermType.BOOLEAN:
            return pyarrow.array(drawn.values == domain.members.index("yes"), mask=drawn.missing)
        codes = drawn.values.copy()
        members = [*domain.members, "none_of_these"]
        if wrong is not None:
            codes[wrong.rows] = len(domain.members)
        return pyarrow.DictionaryArray.from_arrays(pyarrow.array(codes, mask=drawn.missing), members).cast(
            pyarrow.string()
        )
    assert isinstance(domain, Grid)
    places = domain.places + 1 if domain.places else 0
    counts = drawn.values * 10 ** (places - domain.places)
    if wrong is not None:
        low, high = (end * 10 ** (places - domain.places) for end in (domain.low, domain.high))
        odd = counts[wrong.rows] + (1 if places else high - low + 1)
        counts[wrong.rows] = {0: low - 1, 1: high + 1, 2: odd}[wrong.kind]
    if not places:
        return pyarrow.array(counts, pyarrow.int64(), mask=drawn.missing)
    return _decimals(counts, drawn.missing, places)


def _decimals(counts: Array, missing: Array, places: int) -> Any:
    """Decimals lie in memory as whole counts of 128 bits, lowest word first."""
    pyarrow = import_module("pyarrow")

    words = np.empty((len(counts), 2), "<i8")
    words[:, 0] = counts
    words[:, 1] = counts >> 63
    valid = np.packbits(~missing, bitorder="little")
    buffers = [pyarrow.py_buffer(valid.tobytes()), pyarrow.py_buffer(words.tobytes())]
    return pyarrow.Array.from_buffers(pyarrow.decimal128(18, places), len(counts), buffers)
