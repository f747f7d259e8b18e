"""The cohort engine of the generated Python library, in a Python of its own."""

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from enum import Enum
from fractions import Fraction
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from aih_dt.conforming.engines.answer import NO_MATCH, UNDECIDED, Answer, Engine, EngineError, Match
from aih_dt.model import NOT_ASKED, Special
from aih_dt.semantics.entering import Data, exact
from aih_dt.semantics.evaluate import Values


class Form(Enum):
    """What kind of columns the engine is given: of any objects, or of the types that a library has for them."""

    OBJECTS = "objects"
    NUMPY = "numpy"
    PANDAS = "pandas"
    POLARS = "polars"
    ARROW = "arrow"


_RUNNER = """
import json, sys, traceback
from decimal import Decimal
from importlib import import_module, invalidate_caches

cohort = None

def load(folder, library):
    global cohort
    for name in [name for name in sys.modules if name.split(".")[0] == library]:
        del sys.modules[name]
    sys.path.insert(0, folder)
    invalidate_caches()
    cohort = import_module(library + ".cohort")
    del sys.path[0]
    return cohort.columns()

def decimals(values):
    return [None if value is None else Decimal(value) for value in values]

def numpy(kind, values):
    import numpy
    if kind == "truth":
        missing = [value is None for value in values]
        return numpy.ma.MaskedArray(numpy.array([bool(value) for value in values]), mask=missing)
    if kind == "whole":
        missing = [value is None for value in values]
        return numpy.ma.MaskedArray(numpy.array([int(value or 0) for value in values]), mask=missing)
    if kind == "decimal":
        return numpy.array([numpy.nan if value is None else float(value) for value in values])
    known = sorted({value for value in values if value is not None})
    return cohort.Coded(numpy.array([-1 if value is None else known.index(value) for value in values], int), known)

def pandas(kind, values):
    import pandas
    if kind == "truth":
        return pandas.Series(values, dtype="boolean")
    if kind == "whole":
        return pandas.Series([None if value is None else int(value) for value in values], dtype="Int64")
    if kind == "decimal":
        return pandas.Series([None if value is None else float(value) for value in values], dtype="Float64")
    return pandas.Series(values, dtype="category")

def polars(kind, values):
    import polars
    if kind == "truth":
        return polars.Series(values, dtype=polars.Boolean)
    if kind == "whole":
        return polars.Series([None if value is None else int(value) for value in values], dtype=polars.Int64)
    if kind == "decimal":
        return polars.Series(decimals(values), dtype=polars.Decimal(38, 12))
    return polars.Series(values, dtype=polars.Enum(sorted({value for value in values if value is not None})))

def arrow(kind, values):
    import pyarrow
    if kind == "truth":
        return pyarrow.array(values, pyarrow.bool_())
    if kind == "whole":
        return pyarrow.array([None if value is None else int(value) for value in values], pyarrow.int64())
    if kind == "decimal":
        return pyarrow.array(decimals(values), pyarrow.decimal128(38, 12))
    return pyarrow.chunked_array([pyarrow.array(values, pyarrow.string()).dictionary_encode()])

def shown(value):
    if isinstance(value, bool):
        return "yes" if value else "no"
    return [str(one) for one in value] if isinstance(value, tuple) else str(value)

make = {"objects": lambda kind, values: values, "numpy": numpy, "pandas": pandas, "polars": polars, "arrow": arrow}

def answer(job):
    if "load" in job:
        return load(job["load"], job["library"])
    if job["table"] is not None:
        return cohort.match(job["table"], job["columns"], profile=job["profile"])
    given = {name: make[job["form"]](kind, values) for name, (kind, values) in job["columns"].items()}
    decisions = cohort.decide(given, profile=job["profile"], threads=1)
    problems = [[] for _ in range(len(decisions))]
    for problem in decisions.problems:
        problems[problem.row].append([problem.field, problem.message])
    return [
        {"problems": told, "row": {name: shown(value) for name, value in decisions.row(number).items()}}
        for number, told in enumerate(problems)
    ]

for line in sys.stdin:
    try:
        told = {"found": answer(json.loads(line))}
    except Exception:
        told = {"error": traceback.format_exc()}
    print(json.dumps(told), flush=True)
"""


def is_there() -> bool:
    """Whether NumPy is installed."""
    return find_spec("numpy") is not None


class Worker:
    """A Python of its own in which engines run, for as long as a ``with`` lasts."""

    def __enter__(self) -> "Worker":
        if not is_there():
            raise EngineError("NumPy is not installed")
        self._process = subprocess.Popen(
            [sys.executable, "-c", _RUNNER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True, encoding="utf-8",
        )  # fmt: skip
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def ask(self, job: Mapping[str, object]) -> list[Any]:
        """The answer to one job."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(job) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise EngineError(f"the cohort engine stopped: {self._process.communicate()[1].strip()}")
        told = json.loads(line)
        if "error" in told:
            raise EngineError(f"the cohort engine stopped: {told['error']}")
        found: list[Any] = told["found"]
        return found


class Cohort(Engine):
    """The package ``cohort`` from the texts of ``generated/python``."""

    name = "NumPy"

    def __init__(self, files: Mapping[str, str], worker: Worker, form: Form = Form.OBJECTS) -> None:
        self._worker = worker
        self._form = form
        self._folder = TemporaryDirectory(prefix="aih-dt-")
        for path, text in files.items():
            target = Path(self._folder.name) / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        (self._library,) = {path.split("/")[0] for path in files if "/cohort/" in path}
        self._columns: list[str] = self._load()

    def _load(self) -> list[Any]:
        return self._worker.ask({"load": self._folder.name, "library": self._library})

    def close(self) -> None:
        """Removes the folder with the texts."""
        self._folder.cleanup()

    def decide(self, patients: Sequence[Data], profile: str) -> list[Answer | None]:
        """What it decides for each patient; ``None`` for data that a column of the form cannot hold."""
        kinds = {name: _kind([data.get(name) for data in patients]) for name in self._columns}
        rows: list[list[object] | None] = [_row(data, kinds, self._form) for data in patients]
        said = [row for row in rows if row is not None]
        columns = {name: [kind, [row[number] for row in said]] for number, (name, kind) in enumerate(kinds.items())}
        job = {"table": None, "columns": columns, "profile": profile, "form": self._form.value}
        answers = iter([_answer(one) for one in self._worker.ask(job)])
        return [None if row is None else next(answers) for row in rows]

    def match(self, table: str, cells: Sequence[Values], profile: str) -> list[Match] | None:
        """Which rules of ``table`` it says fire. Computed terms are left to the library."""
        names = [name for name in cells[0] if not any(isinstance(cell[name], Fraction) for cell in cells)]
        columns = {name: [None if isinstance(cell[name], Special) else cell[name] for cell in cells] for name in names}
        job = {"table": table, "columns": columns, "profile": profile, "form": self._form.value}
        return [_match(one) for one in self._worker.ask(job)]


def _kind(values: list[object]) -> str:
    """The kind of column that most of the values call for."""
    known = [value for value in values if value is not None]
    numbers = [number for value in known if (number := exact(value)) is not None]
    if len(numbers) * 2 > len(known):
        return "whole" if all(number.denominator == 1 for number in numbers) else "decimal"
    truths = sum(isinstance(value, bool) or value in ("yes", "no") for value in known)
    return "truth" if truths * 2 > len(known) else "text"


def _row(data: Data, kinds: Mapping[str, str], form: Form) -> list[object] | None:
    if not kinds.keys() >= data.keys():
        return None
    row = []
    for name, kind in kinds.items():
        value = data.get(name)
        cell = value if form is Form.OBJECTS else _typed(value, kind)
        if cell is None and value is not None:
            return None
        row.append(cell)
    return row


def _typed(value: object, kind: str) -> object:
    if kind == "truth":
        return value if isinstance(value, bool) else {"yes": True, "no": False}.get(str(value))
    if kind == "text":
        return value if isinstance(value, str) else None
    number = exact(value)
    if number is None or abs(number) >= 10**15 or (number * 10**12).denominator != 1:
        return None
    if kind == "whole":
        return str(number) if number.denominator == 1 else None
    return str(float(number)) if Fraction(repr(float(number))) == number else None


def _answer(found: Mapping[str, Any]) -> Answer:
    problems = found["problems"]
    if any(message.startswith("has no rule") for _, message in problems):
        return UNDECIDED
    if problems:
        return Answer(problems=tuple(sorted(field for field, _ in problems)))
    rules: list[str] = []
    outputs: dict[str, str] = {}
    collected: dict[str, tuple[str, ...]] = {}
    for name, value in found["row"].items():
        if name.endswith("__rule"):
            rules += [] if value == NOT_ASKED.value else [f"{name.removesuffix('__rule')}/{value}"]
        elif name.endswith("__rules"):
            rules += [] if value == NOT_ASKED.value else [f"{name.removesuffix('__rules')}/{one}" for one in value]
        elif isinstance(value, list):
            collected[name] = tuple(value)
        else:
            outputs[name] = value
    return Answer(tuple(rules), outputs, collected)


def _match(found: Any) -> Match:
    if found is None:
        return NO_MATCH
    return Match(asked=False) if found == NOT_ASKED.value else Match(rules=tuple(found))
