"""From the values of a column to classes (see ``_cells``), and what is wrong with them.

Numbers are exact. A whole number is compared with the cuts rounded up to whole numbers; a 64-bit floating-point number
means its shortest decimal text, and as that is monotone, it is compared with the floating-point numbers nearest to the
cuts; a decimal is compared as the count that it is.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import isfinite

import numpy as np

from ._arrays import Array
from ._cells import CountedCells, NamedCells
from ._columns import Kind, Part
from ._errors import AGE, BOUNDS, MEMBER, NUMBER, PLACES, REQUIRED, CohortError
from ._model import Choice, Number

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?", re.ASCII)
_LONGEST = 400

Troubles = list[tuple[Array, int]]
"""Which rows have something wrong, and what; the first that marks a row is what is said about it."""


@dataclass(frozen=True, slots=True)
class Scratch:
    """Arrays to compute in."""

    numbers: Array
    truths: Array


@dataclass(frozen=True, slots=True)
class ChoiceReader:
    """Reads the column of an input with named values."""

    term: Choice
    cells: NamedCells

    def read(self, part: Part, classes: Array) -> Troubles:
        """Writes the classes, and says what is wrong."""
        troubles: Troubles = []
        if part.kind is Kind.TRUTH and self.term.is_truth:
            np.add(part.values.view(np.uint8), np.uint8(1), out=classes)
        elif part.kind is Kind.CODED:
            known = [self._class(value) for value in part.distinct]
            if known == list(range(1, len(known) + 1)):
                np.add(part.values, 1, out=classes, casting="unsafe")
            else:
                # The last one is what the code -1 finds.
                found = np.array([*(0 if one is None else one for one in known), 0], np.uint8)
                np.take(found, part.values, out=classes, mode="wrap")
            if None in known:
                wrong = np.array([*(one is None for one in known), False])
                troubles.append((np.take(wrong, part.values, mode="wrap"), MEMBER))
        else:
            kinds = "truths" if self.term.is_truth else "texts or categories"
            raise CohortError(f"the column `{self.term.name}` has {part.kind.value}; give {kinds}")
        _hide(part, classes)
        if self.term.required:
            troubles.insert(0, (_and_not(classes == 0, troubles), REQUIRED))
        return troubles

    def _class(self, value: object) -> int | None:
        if _is_null(value):
            return 0
        if self.term.is_truth and isinstance(value, bool | np.bool_):
            return 2 if value else 1
        text = str(value) if isinstance(value, str) else None
        return None if text not in self.cells.members else self.cells.members.index(str(text)) + 1


@dataclass(frozen=True, slots=True)
class NumberReader:
    """Reads the column of an input that is a number."""

    term: Number
    cells: CountedCells

    def read(self, part: Part, classes: Array, counts: Array | None, scratch: Scratch) -> Troubles:
        """Writes the classes, and into ``counts``, where it is given, the counts of the last decimal place (anything
        where the value is missing or wrong); says what is wrong."""
        if part.kind is Kind.CODED:
            return self._coded(part, classes, counts)
        if part.kind is Kind.BINARY and part.missing is None and not part.nans:
            return self._binary(part.values, classes, counts, scratch)
        troubles: Troubles = []
        if part.too_large is not None and part.too_large.any():
            troubles.append((part.too_large, BOUNDS))
        if part.kind is Kind.BINARY:
            troubles += self._binary(part.values, classes, counts, scratch)
            if part.nans:
                troubles.append((np.isnan(part.values), NUMBER))
        elif part.kind is Kind.WHOLE:
            scale = 10**self.term.places
            classes[:] = 1
            _count(part.values, [-(-start // scale) for start in self.cells.starts], classes)
            troubles.append(
                ((part.values < -(-self.term.low // scale)) | (part.values > self.term.high // scale), BOUNDS)
            )
            if counts is not None:
                np.multiply(part.values, scale, out=counts, casting="unsafe")
        elif part.kind is Kind.SCALED:
            self._scaled(part, classes, counts, troubles)
        else:
            raise CohortError(f"the column `{self.term.name}` has {part.kind.value}; give numbers")
        troubles = [(_shown(part, wrong), trouble) for wrong, trouble in troubles]
        _hide(part, classes)
        if self.term.required and part.missing is not None:
            troubles.append((part.missing, REQUIRED))
        return troubles

    def _binary(self, values: Array, classes: Array, counts: Array | None, scratch: Scratch) -> Troubles:
        """64-bit floating-point numbers; NaN compares with nothing, and so is in class 0."""
        scale = 10**self.term.places
        present = np.equal(values, values)
        np.copyto(classes, present.view(np.uint8))
        _count(values, [start / scale for start in self.cells.starts], classes)
        outside = np.less(values, self.term.low / scale)
        np.logical_or(outside, np.greater(values, self.term.high / scale, out=scratch.truths), out=outside)
        nearest = scratch.numbers
        np.rint(values if scale == 1 else np.multiply(values, scale, out=nearest), out=nearest)
        if counts is not None:
            with np.errstate(invalid="ignore"):
                np.copyto(counts, nearest, casting="unsafe")
        if scale > 1:
            np.divide(nearest, scale, out=nearest)
        uneven = np.not_equal(nearest, values)
        np.logical_and(uneven, present, out=uneven)
        troubles = [(outside, BOUNDS), (uneven, PLACES)]
        if self.term.required:
            troubles.append((np.logical_not(present), REQUIRED))
        return troubles

    def _scaled(self, part: Part, classes: Array, counts: Array | None, troubles: Troubles) -> None:
        finer = part.places - self.term.places
        if finer <= 0:
            # Bounds first: within them, the count of the term's own place fits.
            least, greatest = (-(-self.term.low // 10**-finer), self.term.high // 10**-finer)
            starts = [-(-start // 10**-finer) for start in self.cells.starts]
            steps = part.values * np.int64(10**-finer) if -finer < 19 else part.values
            rest = None
        else:
            unit = 10**finer
            least, greatest = self.term.low * unit, self.term.high * unit
            starts = [start * unit for start in self.cells.starts]
            steps = part.values // unit if finer < 19 else np.zeros_like(part.values)
            rest = part.values % unit if finer < 19 else part.values
        classes[:] = 1
        _count(part.values, starts, classes)
        troubles.append(((part.values < least) | (part.values > greatest), BOUNDS))
        if rest is not None:
            troubles.append((rest != 0, PLACES))
        if counts is not None:
            counts[:] = steps

    def _coded(self, part: Part, classes: Array, counts: Array | None) -> Troubles:
        steps, wrong = [], []
        for value in part.distinct:
            count, trouble = self._step(value)
            steps.append(count)
            wrong.append(trouble)
        classes_of = (0 if step is None else 1 + sum(start <= step for start in self.cells.starts) for step in steps)
        found = np.array([*classes_of, 0], np.uint8)
        np.take(found, part.values, out=classes, mode="wrap")
        if counts is not None:
            known = np.array([*(0 if step is None else step for step in steps), 0], np.int64)
            np.take(known, part.values, out=counts, mode="wrap")
        troubles: Troubles = []
        for trouble in sorted({one for one in wrong if one is not None}):
            marked = np.array([*(one == trouble for one in wrong), False])
            troubles.append((np.take(marked, part.values, mode="wrap"), trouble))
        if self.term.required:
            troubles.append((_and_not(classes == 0, troubles), REQUIRED))
        return troubles

    def _step(self, value: object) -> tuple[int | None, int | None]:
        if _is_null(value):
            return None, None
        number = exact(value)
        if number is None:
            return None, NUMBER
        count = number * 10**self.term.places
        if not self.term.low <= count <= self.term.high:
            return None, BOUNDS if count.denominator == 1 else PLACES
        return (count.numerator, None) if count.denominator == 1 else (None, PLACES)


@dataclass(frozen=True, slots=True)
class AgeReader:
    """Reads the column that says how many days old an input is."""

    name: str
    maximum: int

    def read(self, part: Part, classes: Array, given: Array) -> Troubles:
        """Makes missing what is too old; ``given`` marks the rows whose value is not missing."""
        troubles: Troubles = []
        missing = part.missing
        if part.kind is Kind.CODED:
            numbers = [None if _is_null(value) else exact(value) for value in part.distinct]
            wrong = [_age_trouble(value, number) for value, number in zip(part.distinct, numbers, strict=True)]
            old = np.array([number is not None and number > self.maximum for number in numbers] + [False])
            none = np.array([_is_null(value) for value in part.distinct] + [True])
            stale = np.take(old, part.values, mode="wrap")
            missing = np.take(none, part.values, mode="wrap")
            for trouble in sorted({one for one in wrong if one is not None}):
                marked = np.array([*(one == trouble for one in wrong), False])
                troubles.append((np.take(marked, part.values, mode="wrap"), trouble))
        elif part.kind is Kind.WHOLE:
            stale = part.values > self.maximum
            if part.values.dtype.kind != "u":
                troubles.append((_shown(part, part.values < 0), BOUNDS))
        elif part.kind is Kind.BINARY:
            stale = part.values > self.maximum
            absent = np.isnan(part.values)
            if part.nans:
                troubles.append((_shown(part, absent), NUMBER))
            else:
                missing = absent if missing is None else missing | absent
            known = np.logical_not(absent)
            troubles.append((_shown(part, part.values < 0), BOUNDS))
            troubles.append((_shown(part, (np.rint(part.values) != part.values) & known), PLACES))
        elif part.kind is Kind.SCALED:
            unit = 10**part.places
            stale = part.values > self.maximum * unit
            wrong_age = part.values < 0 if part.too_large is None else (part.values < 0) | part.too_large
            troubles.append((_shown(part, wrong_age), BOUNDS))
            fits = part.places < 19
            rest = part.values % unit if fits else part.values
            troubles.append((_shown(part, rest != 0), PLACES))
        else:
            raise CohortError(f"the column `{self.name}` has {part.kind.value}; give whole numbers")
        np.multiply(classes, np.logical_not(stale), out=classes)
        if missing is not None:
            np.multiply(classes, np.logical_not(missing), out=classes)
            troubles.append((missing & given, AGE))
        return troubles


def _age_trouble(value: object, number: Fraction | None) -> int | None:
    if _is_null(value):
        return None
    if number is None:
        return NUMBER
    if number.denominator != 1:
        return PLACES
    return BOUNDS if number < 0 else None


def _count(values: Array, starts: Sequence[float | int], classes: Array) -> None:
    """Adds to each class how many of ``starts`` lie at or before the value."""
    reached = np.empty(len(values), bool)
    for start in starts:
        np.greater_equal(values, start, out=reached)
        np.add(classes, reached.view(np.uint8), out=classes)


def _hide(part: Part, classes: Array) -> None:
    """Gives what is missing class 0."""
    if part.missing is not None:
        np.multiply(classes, np.logical_not(part.missing), out=classes)


def _shown(part: Part, wrong: Array) -> Array:
    """Nothing is wrong with a value that is missing."""
    return wrong if part.missing is None else wrong & np.logical_not(part.missing)


def _and_not(wanted: Array, troubles: Troubles) -> Array:
    for wrong, _ in troubles:
        wanted = wanted & np.logical_not(wrong)
    return wanted


def _is_null(value: object) -> bool:
    return value is None or (isinstance(value, float) and value != value)


def exact(value: object) -> Fraction | None:
    """The number that is meant; ``None`` for what is no number, a truth included."""
    if isinstance(value, bool | np.bool_):
        return None
    if isinstance(value, int | np.integer):
        return Fraction(int(value))
    if isinstance(value, float):
        return Fraction(Decimal(repr(float(value)))) if isfinite(value) else None
    if isinstance(value, Decimal):
        exponent = value.as_tuple().exponent
        return Fraction(value) if isinstance(exponent, int) and -_LONGEST <= exponent <= _LONGEST else None
    if isinstance(value, str) and len(value) <= _LONGEST and _NUMBER.fullmatch(value):
        return Fraction(value)
    return None
