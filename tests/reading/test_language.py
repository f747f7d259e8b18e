"""The language reference is true: its examples are a working protocol, its table of cells says what cells cover, and no
key of the language is missing from it."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest

from aih_dt.diagnostics import catalogue
from aih_dt.model import Protocol, Value
from aih_dt.proving.check import check
from aih_dt.reading.conditions import Conditions
from aih_dt.reading.files import SHAPES
from aih_dt.reading.log import Log
from aih_dt.reading.naming import Directory
from aih_dt.reading.parsing import parse
from aih_dt.reading.shapes import Shape
from aih_dt.reading.tree import Entries
from aih_dt.reading.understanding import Setting
from aih_dt.semantics.domain import Domain, Grid, Names
from aih_dt.semantics.evaluate import evaluate
from aih_dt.semantics.ground import ground, value_set
from aih_dt.semantics.patient import patient_values
from tests.reading.folders import blocks, read_files, shown

PAGE = (Path(__file__).parents[2] / "docs" / "language.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| `(?P<cell>[^`]+)` \| `(?P<term>\w+)` \| (?P<covers>(?:`[^`]+` ?)+)\|$", re.MULTILINE)


def files() -> dict[str, str]:
    """The files that the blocks of the page make up: each begins or continues the one it is named after."""
    found: dict[str, str] = {}
    for block in blocks(PAGE):
        if block.language == "yaml":
            assert block.file, f"a block under {block.heading} belongs to no file"
            found[block.file] = found.get(block.file, "") + block.text
    return found


@pytest.fixture
def protocol(here: Path) -> Protocol:
    result = read_files(here, files())
    assert shown(result) == ""
    assert result.protocol is not None
    return result.protocol


def test_the_examples_are_a_protocol_that_is_proved(protocol: Protocol) -> None:
    assert check(protocol).findings == ()


def test_its_cases_get_what_they_expect(protocol: Protocol) -> None:
    for case in protocol.cases:
        held = ground(protocol, case.profile)
        evaluation = evaluate(held, patient_values(held, case.patient))
        for name, value in case.expect.items():
            found = evaluation.collected.get(name)
            assert (evaluation.values[name] if found is None else frozenset(found)) == value
        assert set(case.fires) <= set(evaluation.rules)


def test_the_table_of_cells_says_what_they_cover(protocol: Protocol) -> None:
    held = ground(protocol)
    log = Log()
    parameters = Directory("parameter", catalogue.UNKNOWN_PARAMETER, protocol.parameters)
    conditions = Conditions(parameters, (Setting("default", held.parameters, held.domains),), log)
    rows = list(ROW.finditer(PAGE))
    assert len(rows) >= 20
    for row in rows:
        name = row["term"]
        tree = parse(f"{name}: {row['cell']}", "cell", log, {})
        assert isinstance(tree, Entries)
        cell = conditions.cell(protocol.terms[name], tree[name], tree.at)
        assert cell is not None, (row["cell"], log.findings)
        domain = held.domains[name]
        covered = value_set(cell, domain, held.parameters)
        found = [domain.show(value) for value in every_value(domain) if value in covered]
        assert found == re.findall("`([^`]+)`", row["covers"]), row["cell"]
    assert log.findings == []


def every_value(domain: Domain) -> Iterator[Value]:
    """All values of a term, the special ones last; its numbers count in whole steps."""
    if isinstance(domain, Names):
        yield from domain.members
    elif isinstance(domain, Grid):
        yield from range(domain.low, domain.high + 1)
    yield from sorted(domain.specials, key=lambda special: special.value)


def keys(shape: Any) -> Iterator[str]:
    """Every key of a shape and of the shapes in it."""
    if isinstance(shape, type) and issubclass(shape, Shape):
        for name, info in shape.model_fields.items():
            yield info.alias or name
            yield from keys(info.annotation)
    else:
        for inner in get_args(shape):
            yield from keys(inner)


def test_every_key_of_the_language_has_an_example() -> None:
    examples = "\n".join(files().values())
    documented = {
        kind: model
        for kind, model in SHAPES.items()
        if kind.value in ("table", "cases") or f"{kind.value}.yaml" in files()
    }
    assert len(documented) >= 7
    missing = [
        (kind.value, key)
        for kind, model in documented.items()
        for key in keys(model)
        if not re.search(rf"(^|[{{ ,(-]){re.escape(key)}:", examples, re.MULTILINE)
    ]
    assert missing == []
