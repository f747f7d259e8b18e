"""Columns of any kind, a few rows at a time.

A column may be a NumPy array (masked or not), a pandas or Polars series, an Arrow array, or :class:`Coded`. None of
these libraries is imported here: a column is known by its own type. Types that
are not exact are refused.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from importlib import import_module
from typing import Any

import numpy as np

from ._arrays import Array
from ._errors import CohortError


class Kind(Enum):
    """How the values of a part are to be read."""

    TRUTH = "truths"
    WHOLE = "whole numbers"
    BINARY = "64-bit floating-point numbers, which mean their shortest decimal texts"
    SCALED = "whole counts of a decimal place"
    CODED = "numbers of distinct values, -1 where there is none"


@dataclass(frozen=True, slots=True)
class Part:
    """Some rows of a column.

    ``missing`` marks nulls (``None``: there are none). ``places`` is the scale of ``SCALED`` counts, ``distinct`` the
    values behind ``CODED`` numbers; ``too_large`` marks counts that did not fit; ``nans``: a NaN among
    ``BINARY`` values is not missing but wrong.
    """

    kind: Kind
    values: Array
    missing: Array | None = None
    places: int = 0
    distinct: Sequence[object] = ()
    too_large: Array | None = None
    nans: bool = False


@dataclass(frozen=True, slots=True)
class Coded:
    """A column as numbers of its distinct values, for callers who have no other library: ``codes`` are whole numbers,
    -1 where the value is missing, and ``values[code]`` is the value."""

    codes: Array
    values: Sequence[object]

    def __len__(self) -> int:
        return len(self.codes)


class Column(ABC):
    """A column."""

    @abstractmethod
    def part(self, start: int, stop: int) -> Part:
        """The rows from ``start`` to just before ``stop``."""


class Frame:
    """The columns of a frame: a pandas or Polars frame, an Arrow table, or a mapping from names to columns."""

    def __init__(self, frame: object) -> None:
        self._get: Any
        if isinstance(frame, Mapping):
            self.names = [str(name) for name in frame]
            self._get = frame.__getitem__
        elif hasattr(frame, "column_names") and hasattr(frame, "column"):
            self.names = list(frame.column_names)
            self._get = frame.column
        elif hasattr(frame, "columns") and hasattr(frame, "__getitem__"):
            self.names = [str(name) for name in frame.columns]
            self._get = frame.__getitem__
        else:
            raise CohortError(
                "a cohort is a pandas or Polars frame, an Arrow table, or a mapping from names to columns;"
                f" this is of the type `{type(frame).__name__}`"
            )
        doubled = sorted({name for name in self.names if self.names.count(name) > 1})
        if doubled:
            raise CohortError(f"the column `{doubled[0]}` stands more than once")

    def columns(self, wanted: Iterable[str]) -> tuple[dict[str, Column], int]:
        """The columns ``wanted``, and how many rows they have."""
        wanted = list(wanted)
        absent = [name for name in wanted if name not in self.names]
        if absent:
            listed = ", ".join(f"`{name}`" for name in absent)
            raise CohortError(
                f"columns are missing: {listed}; a column all of whose values are missing must be there too"
            )
        given = {name: self._get(name) for name in wanted}
        lengths = {name: len(column) for name, column in given.items()}
        rows = next(iter(lengths.values()), 0)
        for name, length in lengths.items():
            if length != rows:
                raise CohortError(f"the column `{name}` has {length} rows, and `{wanted[0]}` has {rows}")
        return {name: column_of(name, column) for name, column in given.items()}, rows


def column_of(name: str, column: Any) -> Column:
    """``column`` by its type; raises :class:`CohortError` for a type that cannot be read exactly."""
    library = type(column).__module__.partition(".")[0]
    if isinstance(column, Coded):
        return _Coded(name, column)
    if library == "pandas":
        return _pandas(name, column)
    if library == "polars":
        return _polars(name, column)
    if library == "pyarrow":
        return _arrow(name, column)
    if isinstance(column, np.ndarray):
        return _numpy(name, column)
    if isinstance(column, list | tuple):
        return _Objects(np.fromiter(column, dtype=object, count=len(column)))
    raise _refused(name, type(column).__name__)


def _refused(name: str, kind: object) -> CohortError:
    return CohortError(
        f"the column `{name}` has the type `{kind}`, which is not read exactly: give truths, whole numbers, 64-bit"
        " floating-point numbers, decimals, texts or categories"
    )


# NumPy ---------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Plain(Column):
    kind: Kind
    values: Array
    missing: Array | None = None

    def part(self, start: int, stop: int) -> Part:
        missing = None if self.missing is None else self.missing[start:stop]
        return Part(self.kind, self.values[start:stop], missing)


@dataclass(frozen=True, slots=True)
class _Objects(Column):
    values: Array
    missing: Array | None = None

    def part(self, start: int, stop: int) -> Part:
        values = self.values[start:stop].tolist()
        if self.missing is not None:
            hidden = self.missing[start:stop].tolist()
            values = [None if is_hidden else value for value, is_hidden in zip(values, hidden, strict=True)]
        return coded(values)


def coded(values: Iterable[object]) -> Part:
    """Values of any type as numbers of the distinct ones. Values of different types are different."""
    numbers: dict[tuple[type, object], int] = {}
    codes = [
        -1 if _is_null(value) else numbers.setdefault((type(value), _hashable(value)), len(numbers)) for value in values
    ]
    return Part(Kind.CODED, np.array(codes, np.intp), None, distinct=[value for _, value in numbers])


def _is_null(value: object) -> bool:
    # pandas and NumPy have more than one null: None, NaN, NA and NaT, none of which is equal to itself or says so.
    return (
        value is None or type(value).__name__ in ("NAType", "NaTType") or (isinstance(value, float) and value != value)
    )


def _hashable(value: object) -> object:
    try:
        hash(value)
    except TypeError:
        return repr(value)
    return value


def _numpy(name: str, column: Array) -> Column:
    if column.ndim != 1:
        raise CohortError(f"the column `{name}` has {column.ndim} dimensions; give one")
    missing = np.ma.getmaskarray(column) if isinstance(column, np.ma.MaskedArray) else None
    values = np.asarray(column.data) if isinstance(column, np.ma.MaskedArray) else column
    if values.dtype.kind == "b":
        return _Plain(Kind.TRUTH, values, missing)
    if values.dtype.kind in "iu":
        return _Plain(Kind.WHOLE, values, missing)
    if values.dtype == np.float64:
        # NaN means missing here, as it does in NumPy and pandas.
        return _Plain(Kind.BINARY, values, missing)
    if values.dtype.kind in "UOT":
        return _Objects(values, missing)
    raise _refused(name, values.dtype)


class _Coded(Column):
    def __init__(self, name: str, column: Coded) -> None:
        codes = np.asarray(column.codes)
        if codes.dtype.kind not in "iu" or codes.ndim != 1:
            raise CohortError(f"the codes of the column `{name}` are no whole numbers")
        self._values = list(column.values)
        if len(codes) and not -1 <= int(codes.min()) <= int(codes.max()) < len(self._values):
            raise CohortError(f"the codes of the column `{name}` are not from -1 to {len(self._values) - 1}")
        self._codes = codes

    def part(self, start: int, stop: int) -> Part:
        return Part(Kind.CODED, self._codes[start:stop], None, distinct=self._values)


# pandas --------------------------------------------------------------------------------------------------------------


def _pandas(name: str, column: Any) -> Column:
    kind = type(column.dtype).__name__
    if kind == "CategoricalDtype":
        return _Coded(name, Coded(column.cat.codes.to_numpy(), column.cat.categories.tolist()))
    if kind == "ArrowDtype":
        return _arrow(name, column.array.__arrow_array__())
    if kind == "BooleanDtype" or kind.startswith(("Int", "UInt")) or kind == "Float64Dtype":
        return _Nullable(column.array)
    if isinstance(column.dtype, np.dtype):
        return _numpy(name, column.to_numpy())
    if kind == "StringDtype":
        return _Objects(column.to_numpy(dtype=object))
    raise _refused(name, column.dtype)


@dataclass(frozen=True, slots=True)
class _Nullable(Column):
    """A pandas array with a mask."""

    values: Any

    def part(self, start: int, stop: int) -> Part:
        some = self.values[start:stop]
        missing = np.asarray(some.isna())
        kind = str(some.dtype)
        if kind == "boolean":
            return Part(Kind.TRUTH, some.to_numpy(dtype=bool, na_value=False), missing)
        if kind == "Float64":
            return Part(Kind.BINARY, some.to_numpy(dtype=np.float64, na_value=0.0), missing, nans=True)
        return Part(Kind.WHOLE, some.to_numpy(dtype=kind.lower(), na_value=0), missing)


# Polars --------------------------------------------------------------------------------------------------------------


def _polars(name: str, column: Any) -> Column:
    kind = str(column.dtype).partition("(")[0]
    if column.dtype.is_integer() or kind in ("Boolean", "Float64", "Enum", "Decimal", "String", "Categorical", "Null"):
        return _Polars(column, kind)
    raise _refused(name, column.dtype)


@dataclass(frozen=True, slots=True)
class _Polars(Column):
    values: Any
    kind: str

    def part(self, start: int, stop: int) -> Part:
        some = self.values.slice(start, stop - start)
        if self.kind in ("String", "Categorical", "Null"):
            return coded(some.to_list())
        missing = some.is_null().to_numpy() if some.null_count() else None
        if self.kind == "Enum":
            codes = some.to_physical().fill_null(0).to_numpy().astype(np.intp)
            if missing is not None:
                codes[missing] = -1
            return Part(Kind.CODED, codes, None, distinct=self.values.dtype.categories.to_list())
        if self.kind == "Decimal":
            return _scaled_polars(some, missing)
        if self.kind == "Boolean":
            return Part(Kind.TRUTH, some.fill_null(False).to_numpy(), missing)
        kind = Kind.BINARY if self.kind == "Float64" else Kind.WHOLE
        return Part(kind, some.fill_null(0).to_numpy(), missing, nans=True)


def _scaled_polars(some: Any, missing: Array | None) -> Part:
    polars = import_module("polars")
    counts = some.to_physical().cast(polars.Int64, strict=False)
    lost = counts.is_null().to_numpy()
    too_large = lost if missing is None else lost & ~missing
    return Part(Kind.SCALED, counts.fill_null(0).to_numpy(), missing, some.dtype.scale, too_large=too_large)


# Arrow ---------------------------------------------------------------------------------------------------------------


def _arrow(name: str, column: Any) -> Column:
    kind = str(column.type)
    if kind.startswith("dictionary") and hasattr(column, "unify_dictionaries"):
        column = column.unify_dictionaries()
    known = ("int", "uint", "decimal", "dictionary")
    if kind in ("bool", "double", "string", "large_string", "string_view", "null") or kind.startswith(known):
        return _Arrow(column, kind)
    raise _refused(name, kind)


@dataclass(frozen=True, slots=True)
class _Arrow(Column):
    values: Any
    kind: str

    def part(self, start: int, stop: int) -> Part:
        some = self.values.slice(start, stop - start)
        if hasattr(some, "combine_chunks"):
            some = some.combine_chunks()
        if self.kind == "null":
            return coded([None] * (stop - start))
        if "string" in self.kind and not self.kind.startswith("dictionary"):
            some = some.dictionary_encode()
        if hasattr(some, "indices"):
            codes = some.indices.fill_null(0).to_numpy(zero_copy_only=False).astype(np.intp)
            if some.null_count:
                codes[some.is_null().to_numpy(zero_copy_only=False)] = -1
            return Part(Kind.CODED, codes, None, distinct=some.dictionary.to_pylist())
        missing = some.is_null().to_numpy(zero_copy_only=False) if some.null_count else None
        if self.kind.startswith("decimal"):
            return _scaled_arrow(some, missing)
        kind = {"bool": Kind.TRUTH, "double": Kind.BINARY}.get(self.kind, Kind.WHOLE)
        filled = some.fill_null(False if kind is Kind.TRUTH else 0) if missing is not None else some
        return Part(kind, filled.to_numpy(zero_copy_only=False), missing, nans=True)


def _scaled_arrow(some: Any, missing: Array | None) -> Part:
    """Decimals lie in memory as whole counts of 128 or 256 bits, lowest word first."""
    words = some.type.byte_width // 8
    raw = np.frombuffer(some.buffers()[1], dtype="<i8", count=words * (some.offset + len(some)))
    rows = raw.reshape(-1, words)[some.offset :]
    counts = rows[:, 0]
    too_large = (rows[:, 1:] != (counts >> 63)[:, np.newaxis]).any(axis=1)
    if missing is not None:
        too_large &= ~missing
        counts = np.where(missing, 0, counts)
    return Part(Kind.SCALED, counts, missing, some.type.scale, too_large=too_large)
