"""The JavaScript library under node."""

import json
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from aih_dt.conforming.engines.answer import NO_MATCH, UNDECIDED, Answer, Engine, EngineError, Match
from aih_dt.model import MISSING, Special, Value
from aih_dt.semantics.entering import Data
from aih_dt.semantics.evaluate import Values

_RUNNER = """
"use strict";
const fs = require("fs");
const library = require(process.argv[2]);
const job = JSON.parse(fs.readFileSync(0, "utf8"));

function decided(patient) {
  try {
    const outputs = library.outputs.filter((term) => term.collected === false).map((term) => term.name);
    return { ...library.decide(patient, job.profile), outputs };
  } catch (error) {
    if (error instanceof library.PatientError) { return { problems: error.problems.map((problem) => problem.field) }; }
    if (error instanceof RangeError) { return { undecided: true }; }
    throw error;
  }
}

function matched(values) {
  for (const term of library.derived) { delete values[term.name]; }
  try {
    return library.matching(job.table, values, job.profile);
  } catch (error) {
    if (error instanceof RangeError) { return { undecided: true }; }
    throw error;
  }
}

process.stdout.write(JSON.stringify(job.items.map(job.table === null ? decided : matched)));
"""


def node() -> str | None:
    """Where node is; ``None`` when it is not installed."""
    return shutil.which("node")


class JavaScript(Engine):
    """The library from the texts of ``generated/javascript``."""

    name = "JavaScript"

    def __init__(self, files: Mapping[str, str]) -> None:
        program = node()
        if program is None:
            raise EngineError("node is not installed")
        (main,) = (path for path in files if path.endswith(".js"))
        self._program = program
        self._folder = TemporaryDirectory(prefix="aih-dt-")
        folder = Path(self._folder.name)
        for path, text in files.items():
            (folder / path).write_text(text, encoding="utf-8")
        self._main = folder / main
        self._runner = folder / "run.cjs"
        self._runner.write_text(_RUNNER, encoding="utf-8")

    def close(self) -> None:
        """Removes the folder with the texts."""
        self._folder.cleanup()

    def decide(self, patients: Sequence[Data], profile: str) -> list[Answer | None]:
        """What it decides for each patient; data must be what JSON can say."""
        return [_answer(found) for found in self._run(None, [dict(data) for data in patients], profile)]

    def match(self, table: str, cells: Sequence[Values], profile: str) -> list[Match] | None:
        """Which rules of ``table`` it says fire. Derived terms are left to the library to compute."""
        items: list[dict[str, object]] = [
            {name: _json(value) for name, value in cell.items() if not isinstance(value, Fraction)} for cell in cells
        ]
        return [
            NO_MATCH if "undecided" in found else Match(found["asked"], tuple(found["rules"]))
            for found in self._run(table, items, profile)
        ]

    def _run(self, table: str | None, items: list[dict[str, object]], profile: str) -> list[dict[str, Any]]:
        job = json.dumps({"table": table, "items": items, "profile": profile})
        done = subprocess.run(
            [self._program, str(self._runner), str(self._main)],
            input=job,
            capture_output=True,
            text=True,
            check=False,
            encoding="utf-8",
        )
        if done.returncode:
            raise EngineError(f"node stopped: {done.stderr.strip()}")
        found: list[dict[str, Any]] = json.loads(done.stdout)
        return found


def _json(value: Value) -> str | int | None:
    if value is MISSING:
        return None
    if isinstance(value, Special):
        return value.value
    return value if isinstance(value, str) else int(value)


def _answer(found: Mapping[str, Any]) -> Answer:
    if "problems" in found:
        return Answer(problems=tuple(sorted(found["problems"])))
    if "undecided" in found:
        return UNDECIDED
    collected = {name: tuple(values) for name, values in found["collected"].items()}
    outputs = {name: found["values"][name] for name in found["outputs"]}
    return Answer(tuple(found["rules"]), outputs, collected)
