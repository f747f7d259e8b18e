"""What `aih-dt build` writes: each target is one folder, made in memory from a proved protocol.

A new target is a generator and one line in :data:`TARGETS`.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aih_dt.model import Protocol
    from aih_dt.proving.report import Report

RECORDS = "records"
"""The folder of results that are too expensive for a build: it only reads them."""

Files = Mapping[str, str]


class BrokenRecordError(Exception):
    """A record that cannot be read."""

    def __init__(self, file: Path) -> None:
        super().__init__(f"the record `{file.as_posix()}` cannot be read; delete it, or make it again")


@dataclass(frozen=True, slots=True)
class Input:
    """What generators are given. ``records``: the content of each record, by its file name without the ending."""

    protocol: "Protocol"
    report: "Report"
    records: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Target:
    """A folder below the output, and the generator that owns it."""

    name: str
    generate: Callable[[Input], Files]


def _schemas(made: Input) -> Files:
    from aih_dt.reading.schemas import schemas

    return schemas(made.protocol)


def _python(made: Input) -> Files:
    from aih_dt.generating.python import generate

    return generate(made.protocol, made.report)


def _javascript(made: Input) -> Files:
    from aih_dt.generating.javascript import generate

    return generate(made.protocol)


def _sql(made: Input) -> Files:
    from aih_dt.generating.sql import generate

    return generate(made.protocol)


def _documents(made: Input) -> Files:
    from aih_dt.generating.documents import generate

    return generate(made.protocol, made.report, made.records)


def _proofs(made: Input) -> Files:
    from aih_dt.generating.proofs import generate

    return generate(made.protocol, made.report)


TARGETS = (
    Target("schemas", _schemas),
    Target("python", _python),
    Target("javascript", _javascript),
    Target("sql", _sql),
    Target("documents", _documents),
    Target("proofs", _proofs),
)


def read_records(output: Path) -> Mapping[str, object]:
    """The records in ``output``, by name. Raises :class:`BrokenRecordError` for one that is not what was written."""
    records: dict[str, object] = {}
    for file in sorted((output / RECORDS).glob("*.json")):
        try:
            records[file.stem] = json.loads(file.read_bytes())
        except ValueError as error:
            raise BrokenRecordError(file) from error
    return records
