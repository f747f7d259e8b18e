"""A file with the data of one patient, as JSON or YAML; every value keeps its place for messages."""

import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from aih_dt.diagnostics import Finding, Help, Label, catalogue
from aih_dt.model import Position
from aih_dt.reading.log import Log
from aih_dt.reading.source import LIMIT, decode, read_bytes
from aih_dt.reading.traps import parse_mended
from aih_dt.reading.tree import Entries, Items, Text

STDIN = "-"
"""The name that stands for standard input."""

_SCIENTIFIC = re.compile(r"-?(0|[1-9][0-9]{0,30})(\.[0-9]{1,30})?[eE][+-]?[0-9]{1,2}", re.ASCII)


@dataclass(frozen=True, slots=True)
class PatientFile:
    """What a file says of a patient: the values under their names, and where each stands. ``findings`` say why there
    is no or not all of it."""

    name: str
    data: Mapping[str, object]
    places: Mapping[str, Position]
    findings: tuple[Finding, ...]
    texts: Mapping[str, str]

    def problem(self, field: str, message: str) -> Finding:
        """A finding about what was entered under ``field``, or about the file when it is not there."""
        at = self.places.get(field)
        return Finding(catalogue.PATIENT, message, (Label(at or Position(self.name, 0, 0), ""),))


def read_patient(path: str) -> PatientFile:
    """Read the file, or standard input when ``path`` is ``-``."""
    log = Log()
    name = "(standard input)" if path == STDIN else Path(path).as_posix()
    text = _text(path, name, log)
    if text is None:
        return PatientFile(name, {}, {}, tuple(log.findings), {})
    texts = {name: text}
    if not text.strip():
        log.add(
            catalogue.PATIENT,
            f"`{name}` says nothing about a patient",
            Position(name, 1, 1),
            help=Help(
                "write the name of each input and its value, one a line; a patient of whom nothing is known is `{}`"
            ),
        )
        return PatientFile(name, {}, {}, tuple(log.findings), texts)
    tree = parse_mended(text, name, log)
    data: dict[str, object] = {}
    places: dict[str, Position] = {}
    if isinstance(tree, Entries):
        for key, node in tree.items():
            if isinstance(node, Text):
                data[str(key)] = _value(node)
                places[str(key)] = node.at
            else:
                what = "a list" if isinstance(node, Items) else "a mapping"
                log.add(catalogue.PATIENT, f"`{key}` must have one value, not {what}", node.at, "one value")
    elif tree is not None:
        log.add(
            catalogue.PATIENT,
            "a patient is given as names with their values",
            tree.at,
            "no name",
            help=Help("write `name: value` lines, or a JSON object"),
        )
    return PatientFile(name, data, places, tuple(log.findings), texts)


def _text(path: str, name: str, log: Log) -> str | None:
    if path != STDIN:
        data = read_bytes(Path(path), log)
    else:
        data = sys.stdin.buffer.read(LIMIT + 1)
        if len(data) > LIMIT:
            log.add(catalogue.FILE_TOO_LARGE, f"{name} is larger than {LIMIT // 1_000_000} MB")
            data = None
    return None if data is None else decode(data, name, log)


def _value(node: Text) -> object:
    """What a scalar says: only the words of JSON, and its numbers with an exponent, are more than their text."""
    if node.style:
        return str(node)
    words: dict[str, object] = {"true": True, "false": False, "null": None, "~": None, "": None}
    if node in words:
        return words[node]
    return Decimal(node) if _SCIENTIFIC.fullmatch(node) else str(node)
