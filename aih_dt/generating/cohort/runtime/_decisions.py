"""What was decided for a cohort. Columns are made when they are asked for; what is kept is one code a table and row."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from importlib import import_module
from typing import Any

import numpy as np

from ._arrays import Array
from ._columns import Coded
from ._errors import TROUBLES
from ._model import Output, Rule, Table
from ._running import Program, Results
from ._steps import Fired, TableStep

NOT_ASKED = "not asked"


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one field of one row: an input, an age, or an assumption that excludes the patient."""

    row: int
    field: str
    message: str

    def __str__(self) -> str:
        return f"row {self.row}: `{self.field}` {self.message}"


class Decisions:
    """One decision a row, in the order of the rows. A row with a problem has no decision: its values are ``None``."""

    def __init__(self, program: Program, profile: str, results: Results) -> None:
        self._program = program
        self._results = results
        self._steps = {step.table.name: step for step in program.tables}
        self.profile = profile
        self.protocol = program.protocol.name
        self.version = program.protocol.version
        self.digest = program.protocol.digest
        self.valid: Array = results.valid

    def __len__(self) -> int:
        return len(self.valid)

    # What is wrong ---------------------------------------------------------------------------------------------------

    @property
    def problems(self) -> Iterator[Problem]:
        """Everything that is wrong, row by row."""
        found = self._results.found
        for row, field, trouble in zip(
            found.rows.tolist(), found.fields.tolist(), found.troubles.tolist(), strict=True
        ):
            yield Problem(row, self._program.fields[field], TROUBLES[trouble])

    # Columns ---------------------------------------------------------------------------------------------------------

    @property
    def names(self) -> tuple[str, ...]:
        """The columns that there are: what is decided, the other outputs, and for each table the rule (``…__rule``) or
        the rules (``…__rules``) that fired."""
        steps = self._steps.values()
        outputs = dict.fromkeys(
            [self._program.protocol.decides, *(one for step in steps for one in step.table.outputs)]
        )
        rules = (f"{one.table.name}__rule" if one.table.is_unique else f"{one.table.name}__rules" for one in steps)
        return (*outputs, *rules)

    def coded(self, name: str) -> Coded:
        """A column as codes and the values behind them: texts, truths or exact numbers; ``not asked`` where the table
        does not apply; for collected outputs and ``…__rules`` the tuple of all values. A row with a problem: -1."""
        step = self._step(name)
        combined, sets = step.combined(self._results.codes[step.table.name])
        values = [self._value(step, name, fired) for fired in sets]
        distinct = list(dict.fromkeys(values))
        places = {value: number for number, value in enumerate(distinct)}
        numbers = np.array([places[value] for value in values], np.int16 if len(distinct) < 1 << 15 else np.int32)
        codes = np.take(numbers, combined, mode="clip")
        codes[np.logical_not(self.valid)] = -1
        return Coded(codes, distinct)

    def column(self, name: str) -> Array:
        """A column as an array of values; ``None`` for rows with a problem."""
        coded = self.coded(name)
        values = np.empty(len(coded.values) + 1, object)
        for number, value in enumerate(coded.values):
            values[number] = value
        return np.take(values, coded.codes, mode="wrap")

    def counts(self, name: str) -> dict[object, int]:
        """How many rows have each value of a column; rows with a problem are not counted."""
        coded = self.coded(name)
        found = np.bincount(coded.codes[self.valid], minlength=len(coded.values))
        return {value: int(number) for value, number in zip(coded.values, found.tolist(), strict=True) if number}

    @property
    def action(self) -> Array:
        """What is decided."""
        return self.column(self._program.protocol.decides)

    def _step(self, name: str) -> TableStep:
        """The table behind a column."""
        for table, step in self._steps.items():
            if name in (f"{table}__rule", f"{table}__rules") or name in step.table.outputs:
                return step
        raise KeyError(f"there is no column `{name}`; there are {', '.join(f'`{one}`' for one in self.names)}")

    def _value(self, step: TableStep, name: str, fired: Fired | None) -> object:
        """What a column says where these rules fired."""
        if name not in step.table.outputs:
            return _rules(step.table, fired)
        return _decided(step.table, self._program.protocol.output(name), fired)

    # Evidence --------------------------------------------------------------------------------------------------------

    @property
    def statements(self) -> tuple[str, ...]:
        """The statements and interpretations that rules stand on."""
        return tuple(
            dict.fromkeys(
                name
                for step in self._steps.values()
                for rule in step.table.rules
                for name in (*rule.evidence, *rule.interpretations)
            )
        )

    def evidence(self, statement: str) -> Array:
        """The rows in which a rule fired that stands on ``statement`` (or interpretation)."""
        rows = np.zeros(len(self), bool)
        for table, step in self._steps.items():
            resting = [number for number, rule in enumerate(step.table.rules) if _rests_on(rule, statement)]
            if resting:
                rows |= step.any_of(resting, self._results.codes[table])
        if not any(statement == name for name in self.statements):
            raise KeyError(f"no rule stands on `{statement}`")
        return rows & self.valid

    # One row, and other libraries ------------------------------------------------------------------------------------

    def row(self, number: int) -> Mapping[str, object]:
        """All columns of one row; empty when the row has a problem."""
        if not bool(self.valid[number]):
            return {}
        found: dict[str, object] = {}
        for name in self.names:
            step = self._step(name)
            codes = [int(codes[number]) for codes in self._results.codes[step.table.name]]
            found[name] = self._value(step, name, step.fired(codes))
        return found

    def _told(self) -> list[str | None]:
        told: list[str | None] = [None] * len(self)
        for problem in self.problems:
            text = f"{problem.field}: {problem.message}"
            before = told[problem.row]
            told[problem.row] = text if before is None else f"{before}; {text}"
        return told

    def to_arrow(self) -> Any:
        """An Arrow table: ``problems``, then all columns, texts as dictionaries."""
        pyarrow = import_module("pyarrow")
        columns: dict[str, object] = {"problems": pyarrow.array(self._told(), pyarrow.string())}
        for name in self.names:
            coded = self.coded(name)
            missing = np.logical_not(self.valid)
            values = pyarrow.array([_plain(value) for value in coded.values])
            columns[name] = pyarrow.DictionaryArray.from_arrays(pyarrow.array(coded.codes, mask=missing), values)
        return pyarrow.table(columns)

    def to_pandas(self) -> Any:
        """A pandas frame: ``problems``, then all columns as categories (collected ones as tuples)."""
        pandas = import_module("pandas")
        columns: dict[str, object] = {"problems": pandas.array(self._told(), dtype="object")}
        for name in self.names:
            coded = self.coded(name)
            is_list = any(isinstance(value, tuple) for value in coded.values)
            columns[name] = (
                pandas.Series(self.column(name), dtype="object")
                if is_list
                else pandas.Categorical.from_codes(coded.codes, [str(value) for value in coded.values])
            )
        return pandas.DataFrame(columns)

    def to_polars(self) -> Any:
        """A Polars frame: ``problems``, then all columns, texts as categories."""
        polars = import_module("polars")
        columns = [polars.Series("problems", self._told(), dtype=polars.String)]
        for name in self.names:
            coded = self.coded(name)
            values = polars.Series(name, [_plain(value) for value in coded.values])
            where = polars.Series(coded.codes).cast(polars.Int64).set(polars.Series(~self.valid), None)
            columns.append(values.gather(where).alias(name))
        return polars.DataFrame(columns)


def _rules(table: Table, fired: Fired | None) -> object:
    if fired is None:
        return NOT_ASKED
    ids = tuple(table.rules[number].id for number in fired)
    return ids[0] if table.is_unique and ids else ids


def _decided(table: Table, output: Output, fired: Fired | None) -> object:
    rules = [table.rules[number] for number in fired or ()]
    values = [_shown(output, rule.then[output.name]) for rule in rules if output.name in rule.then]
    if not table.is_unique:
        return tuple(dict.fromkeys(values))
    return values[0] if values else NOT_ASKED


def _shown(output: Output, given: str | int) -> object:
    if isinstance(given, int):
        return Decimal(given).scaleb(-output.places) if output.places else given
    return {"yes": True, "no": False}[given] if output.is_truth else given


def _rests_on(rule: Rule, statement: str) -> bool:
    return statement in rule.evidence or statement in rule.interpretations


def _plain(value: object) -> object:
    """A value as Arrow and Polars hold it beside texts: lists of texts, or a text."""
    if isinstance(value, tuple):
        return [str(one) for one in value]
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)
