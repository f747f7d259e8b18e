"""What the engines that run the generated SQL share: the query as it was generated, and how rows become answers."""

import re
from abc import abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from aih_dt.conforming.engines.answer import NO_MATCH, UNDECIDED, Answer, Engine, EngineError, Match
from aih_dt.model import AGE_SUFFIX, Special, Value
from aih_dt.semantics.domain import show_fraction
from aih_dt.semantics.entering import Data, exact
from aih_dt.semantics.evaluate import Values

PLACES = 12
"""How many decimal places the columns of numbers have that the engines are tried with."""

LARGEST = 10**24
NO_RULE = "no rule of this table"

Cell = str | bool | int | None
"""What stands in a row: a text (also of a decimal number), a truth, a whole number or null."""


@dataclass(frozen=True, slots=True)
class Types:
    """The names of a database's types."""

    text: str
    whole: str
    decimal: str
    truth: str
    quote: str


@dataclass(frozen=True, slots=True)
class Frame:
    """A table to be loaded: columns with their types, and rows."""

    columns: tuple[tuple[str, str], ...]
    rows: list[tuple[Cell, ...]]


Row = Mapping[str, object]
"""A row of a result: texts, truths, numbers, lists and nulls as the database's client gives them."""


class SqlEngine(Engine):
    """A database with the texts of one folder of ``generated/sql``."""

    types: ClassVar[Types]

    def __init__(self, files: Mapping[str, str]) -> None:
        self._decide = files["decide.sql"]
        self._columns = dict(_declared(files["patients.sql"]))

    @abstractmethod
    def load(self, table: str, frame: Frame) -> None:
        """Puts ``frame`` in place of whatever ``table`` was."""

    @abstractmethod
    def ask(self, query: str) -> Iterator[Row]:
        """The rows of a query."""

    # Whole patients --------------------------------------------------------------------------------------------------

    def decide(self, patients: Sequence[Data], profile: str) -> list[Answer | None]:
        """What it decides for each patient; ``None`` for data that no column of the table of patients can hold."""
        rows: list[tuple[Cell, ...]] = []
        for number, data in enumerate(patients):
            row = self._row(data)
            if row is not None:
                rows.append((f"{number:09}", *row))
        columns = [("patient_id", self.types.text), *((name, self._type(name)) for name in self._columns)]
        self.load("patients", Frame(tuple(columns), rows))
        answers: list[Answer | None] = [None] * len(patients)
        for found in self.ask(_under(self._decide, profile)):
            answers[int(str(found["patient_id"]))] = _answer(found)
        return answers

    def _type(self, name: str) -> str:
        declared = self._columns[name]
        if declared in (self.types.truth, self.types.text) or self._is_age(name):
            return declared
        return self.types.decimal

    def _is_age(self, name: str) -> bool:
        return name.endswith(AGE_SUFFIX) and name.removesuffix(AGE_SUFFIX) in self._columns

    def _row(self, data: Data) -> tuple[Cell, ...] | None:
        cells = []
        for name, declared in self._columns.items():
            value = data.get(name)
            cell: Cell | None = None
            if declared == self.types.truth:
                cell = {"yes": True, "no": False, True: True, False: False}.get(value) if _is_truth(value) else None
            elif declared == self.types.text:
                cell = value if isinstance(value, str) else None
            else:
                cell = _number(value, 0 if self._is_age(name) else PLACES)
            if cell is None and value is not None:
                return None
            cells.append(cell)
        return tuple(cells) if self._columns.keys() >= data.keys() else None

    # One table -------------------------------------------------------------------------------------------------------

    def match(self, table: str, cells: Sequence[Values], profile: str) -> list[Match] | None:
        """Which rules of ``table`` the text of its step says fire."""
        text, computed = self._block("table", table), self._computed()
        names = [name for name in cells[0] if name not in computed]
        types = [self._type_of(name, [cell[name] for cell in cells]) for name in names]
        rows = [(number, *(_stored(cell[name]) for name in names)) for number, cell in enumerate(cells)]
        columns = [("row__", self.types.whole), *zip(names, types, strict=True)]
        self.load("cells", Frame(tuple(columns), rows))
        given = "".join(block for name, block in computed.items() if name in cells[0])
        quote = self.types.quote
        unique = f"{quote}{table}__rule{quote}"
        asked = f"{quote}{table}__asked{quote}"
        is_asked = asked if f" AS {asked}" in text else "TRUE"
        is_unique = f" AS {unique}" in text
        rules = unique if is_unique else self._listed(table)
        query = f"""
WITH given AS (SELECT c.*, '{profile}' AS profile__ FROM cells c),
known AS (SELECT * {given} FROM given),
asked AS (SELECT * {text} FROM known)
SELECT row__, {is_asked} AS asked__, {rules} AS rules__ FROM asked
"""
        matches = [NO_MATCH] * len(cells)
        for found in self.ask(query):
            matches[int(str(found["row__"]))] = _match(found, is_unique=is_unique)
        return matches

    def _block(self, kind: str, name: str) -> str:
        found = re.search(rf"^ *-- {kind}: {name}( = .*)?\n(?P<text>(.*\n)*?) *-- end$", self._decide, re.MULTILINE)
        if found is None:
            raise EngineError(f"the query has no part for `{name}`")
        return found["text"]

    def _computed(self) -> dict[str, str]:
        names = re.findall(r"^ *-- computed: (\w+) = ", self._decide, re.MULTILINE)
        return {name: self._block("computed", name) for name in names}

    def _listed(self, table: str) -> str:
        column = re.escape(f"{self.types.quote}{table}__rules{self.types.quote}")
        found = re.search(
            rf"^  , CASE WHEN trouble__ = '' THEN (?P<text>.*) END AS {column}$", self._decide, re.MULTILINE
        )
        if found is None:
            raise EngineError(f"the query does not list the rules of `{table}`")
        return found["text"]

    def _type_of(self, name: str, values: list[Value]) -> str:
        known = next((value for value in values if not isinstance(value, Special)), None)
        if known is None:
            # Nothing but nulls: the type that the query compares the column as.
            column = re.escape(f"{self.types.quote}{name}{self.types.quote}")
            compared = re.search(rf"{column} (?:= |IN \()(['TF])", self._decide)
            known = None if compared is None else "yes" if compared[1] in "TF" else "text"
        if isinstance(known, str):
            return self.types.truth if known in ("yes", "no") else self.types.text
        return self.types.whole


def _declared(patients: str) -> Iterator[tuple[str, str]]:
    """The columns of the table of patients with their types."""
    for line in patients.splitlines():
        found = re.fullmatch(r"  , [\"`](\w+)[\"`] (.+)", line)
        if found:
            yield found[1], found[2]


def _under(query: str, profile: str) -> str:
    head, separator, rest = query.partition(" AS profile__\n")
    if not separator:
        raise EngineError("the query does not say its profile")
    start = head.rindex("'", 0, len(head) - 1)
    return f"{head[:start]}'{profile}'{separator}{rest}"


def _is_truth(value: object) -> bool:
    return isinstance(value, bool) or value in ("yes", "no")


def _number(value: object, places: int) -> str | None:
    number = exact(value)
    if number is None or abs(number) >= LARGEST or (number * 10**places).denominator != 1:
        return None
    return show_fraction(number)


def _stored(value: Value) -> Cell:
    if isinstance(value, Special):
        return None
    if isinstance(value, Fraction):
        raise TypeError("computed terms are left to the query")
    return {"yes": True, "no": False}.get(value, value) if isinstance(value, str) else value


def _shown(value: object) -> str:
    if value is None:
        return Special.NOT_ASKED.value
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def _answer(found: Row) -> Answer:
    problems = found["problems"]
    if problems is not None:
        told = str(problems).split("; ")
        if any(one.endswith(NO_RULE) for one in told):
            return UNDECIDED
        return Answer(problems=tuple(sorted(one.split(":")[0] for one in told)))
    rules: list[str] = []
    outputs: dict[str, str] = {}
    collected: dict[str, tuple[str, ...]] = {}
    for name, value in found.items():
        if name in ("patient_id", "problems"):
            continue
        if name.endswith("__rule"):
            rules += [] if value is None else [f"{name.removesuffix('__rule')}/{value}"]
        elif name.endswith("__rules"):
            assert value is None or isinstance(value, list)
            rules += [f"{name.removesuffix('__rules')}/{one}" for one in value or []]
        elif isinstance(value, list):
            collected[name] = tuple(str(one) for one in value)
        else:
            outputs[name] = _shown(value)
    return Answer(tuple(rules), outputs, collected)


def _match(found: Row, *, is_unique: bool) -> Match:
    if found["asked__"] is False:
        return Match(asked=False)
    rules = found["rules__"]
    if is_unique:
        return NO_MATCH if rules is None else Match(rules=(str(rules),))
    assert isinstance(rules, list)
    return Match(rules=tuple(str(one) for one in rules))
