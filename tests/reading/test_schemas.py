"""What editors are told agrees with what reading says: valid files pass, and a wrong name or value is underlined."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from aih_dt.diagnostics import Severity
from aih_dt.model import Protocol
from aih_dt.reading import read
from aih_dt.reading.files import SHAPES
from aih_dt.reading.schemas import schemas
from tests.reading import test_language
from tests.reading.folders import base, read_files, write

ROOT = Path(__file__).parents[2]


class Core(yaml.SafeLoader):
    """YAML as editors read it: by the core schema of version 1.2, where `yes` is a text and `012` a number."""


Core.yaml_implicit_resolvers = {}
for _tag, _pattern in {
    "null": r"~|null|Null|NULL|",
    "bool": r"true|True|TRUE|false|False|FALSE",
    "int": r"[-+]?[0-9]+",
    "float": r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?",
}.items():
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^({_pattern})$"), None)


def language() -> dict[str, str]:
    """The protocol of the language reference: it has every construct."""
    return test_language.files()


@pytest.fixture(scope="module")
def protocol(tmp_path_factory: pytest.TempPathFactory) -> Protocol:
    found = read(write(tmp_path_factory.mktemp("language") / "spec", language())).protocol
    assert found is not None
    return found


@pytest.fixture(scope="module")
def texts(protocol: Protocol) -> dict[str, str]:
    return dict(schemas(protocol))


def kind_of(file: str) -> str:
    folder, _, name = file.rpartition("/")
    return {"tables": "table", "cases": "cases"}.get(folder, name.removesuffix(".yaml"))


def wrongs(texts: dict[str, str], file: str, text: str) -> Iterator[str]:
    """Where an editor underlines something."""
    schema = json.loads(texts[f"{kind_of(file)}.schema.json"])
    for error in jsonschema.Draft7Validator(schema).iter_errors(yaml.load(text, Core)):
        yield f"{error.json_path}: {error.message}"


def test_there_is_one_schema_for_each_kind_of_file(texts: dict[str, str]) -> None:
    assert sorted(texts) == sorted(f"{kind.value}.schema.json" for kind in SHAPES)
    for text in texts.values():
        jsonschema.Draft7Validator.check_schema(json.loads(text))
        assert "x-names" not in text
        assert text.endswith("}\n")


def test_they_are_the_same_every_time(protocol: Protocol, texts: dict[str, str]) -> None:
    assert dict(schemas(protocol)) == texts


@pytest.mark.parametrize("file", sorted(language()))
def test_nothing_valid_is_underlined(file: str, texts: dict[str, str]) -> None:
    assert list(wrongs(texts, file, language()[file])) == []


def test_the_small_protocol_and_the_one_to_start_from(here: Path) -> None:
    found = read_files(here, base()).protocol
    assert found is not None
    assert [wrong for file, text in base().items() for wrong in wrongs(dict(schemas(found)), file, text)] == []
    start = ROOT / "aih_dt" / "cli" / "template" / "spec"
    found = read(start).protocol
    assert found is not None
    files = {path.relative_to(start).as_posix(): path.read_text(encoding="utf-8") for path in start.rglob("*.yaml")}
    assert [wrong for file, text in files.items() for wrong in wrongs(dict(schemas(found)), file, text)] == []


WRONG = [
    # keys
    ("protocol.yaml", "title:", "titel:"),
    ("vocabulary.yaml", "may be missing: yes", "may_be_missing: yes"),
    ("tables/thirst.yaml", "because:", "becuase:"),
    ("tables/thirst.yaml", "    then: {thirst: thirsty}\n", ""),
    ("cases/plants.yaml", "expect:", "expects:"),
    ("sources.yaml", "deviations:", "deviation:"),
    # words of the language
    ("protocol.yaml", "status: draft", "status: finished"),
    ("vocabulary.yaml", "type: enum", "type: enumeration"),
    ("vocabulary.yaml", "safety relevant: yes", "safety relevant: true"),
    ("tables/thirst.yaml", "hit policy: unique", "hit policy: first"),
    ("sources.yaml", "authority: opinion", "authority: hearsay"),
    ("sources.yaml", "kind: definition", "kind: defnition"),
    ("interpretations.yaml", "status: open", "status: closed"),
    # names
    ("protocol.yaml", "decides: action", "decides: acton"),
    ("tables/thirst.yaml", "inputs: [soil,", "inputs: [soill,"),
    ("tables/thirst.yaml", "outputs: [thirst]", "outputs: [thrist]"),
    ("tables/thirst.yaml", "when: {soil: dry}", "when: {sol: dry}"),
    ("tables/thirst.yaml", "then: {thirst: content}", "then: {thirts: content}"),
    ("tables/thirst.yaml", "evidence: [H1]", "evidence: [H9]"),
    ("tables/thirst.yaml", "interpretations: [A3]", "interpretations: [A9]"),
    ("tables/thirst.yaml", "'hanging, water_given'", "'hanging, water_gven'"),
    ("tables/advice.yaml", "inputs: [soil, amount,", "inputs: [soil, advice,"),
    ("parameters.yaml", "set: {too_tall", "set: {to_tall"),
    ("parameters.yaml", "evidence: [H3]", "evidence: [A1]"),
    ("sources.yaml", "source: HOUSE2026", "source: HOUSE2025"),
    ("sources.yaml", "interpretation: A2", "interpretation: A8"),
    ("vocabulary.yaml", "never: {water_share", "never: {water_shar"),
    ("cases/plants.yaml", "profile: small-flat", "profile: large-flat"),
    ("cases/plants.yaml", "thirst/dry-soil", "thirst/dry-soill"),
    ("cases/plants.yaml", "soil_age_days: 7", "pot_age_days: 7"),
    ("cases/plants.yaml", "expect: {thirst: thirsty", "expect: {soil: dry"),
    # values
    ("tables/thirst.yaml", "when: {soil: dry}", "when: {soil: dri}"),
    ("tables/thirst.yaml", "'not(yes)'", "'not(maybe)'"),
    ("tables/thirst.yaml", "hanging: [yes, missing]", "hanging: [yes, mising]"),
    ("tables/thirst.yaml", "'>= share_wanted'", "'>= share_wnted'"),
    ("tables/thirst.yaml", "'< share_wanted, missing'", "'< share_wanted or missing'"),
    ("tables/thirst.yaml", "then: {thirst: content}", "then: {thirst: contnt}"),
    ("tables/amount.yaml", "pot: '< large_pot'", "pot: '< 3 litres'"),
    ("tables/amount.yaml", "pot: '< large_pot'", "pot: 21"),
    ("tables/amount.yaml", "amount: 0.25", "amount: 25"),
    ("tables/amount.yaml", "amount: large_amount", "amount: large_amont"),
    ("parameters.yaml", "value: 10,", "value: ten,"),
    ("parameters.yaml", "value: 1/3,", "value: 1/0,"),
    ("cases/plants.yaml", "patient: {soil: wet", "patient: {soil: soaked"),
    ("cases/plants.yaml", "height: 180", "height: tall"),
    ("cases/plants.yaml", "expect: {thirst: thirsty", "expect: {thirst: thristy"),
    ("cases/plants.yaml", "advice: [slowly]", "advice: [slow]"),
    ("interpretations.yaml", "needs clinician: no", "needs clinician: maybe"),
    ("sources.yaml", "grade: ungraded", "grade: strong"),
]


@pytest.mark.parametrize(("file", "right", "wrong"), WRONG)
def test_what_is_wrong_is_underlined(file: str, right: str, wrong: str, texts: dict[str, str], here: Path) -> None:
    files = language()
    assert right in files[file]
    changed = files[file].replace(right, wrong)
    assert list(wrongs(texts, file, changed)) != []
    # The editor is not stricter than reading: what it underlines is refused, too.
    refused = read_files(here, {**files, file: changed})
    assert any(finding.code.severity is Severity.ERROR for finding in refused.findings)


def completions(texts: dict[str, str], kind: str, *path: str) -> Any:
    """What an editor offers at a place of a schema."""
    schema = json.loads(texts[f"{kind}.schema.json"])
    node = schema
    for step in path:
        while "$ref" in node:
            node = schema["$defs"][node["$ref"].rpartition("/")[2]]
        node = node[step]
    return node


def test_an_editor_completes_the_names_of_the_protocol(texts: dict[str, str]) -> None:
    rule = ("properties", "rules", "items", "properties")
    assert list(completions(texts, "table", *rule)) == [
        "id", "when", "then", "because", "evidence", "interpretations", "irrelevant",
    ]  # fmt: skip
    when = completions(texts, "table", *rule, "when", "properties")
    assert list(when)[:3] == ["soil", "hanging", "pot"]
    assert when["soil"]["anyOf"][0] == {"enum": ["dry", "moist", "wet", "missing", "-"]}
    assert when["soil"]["description"].startswith("the soil\nHow the soil feels")
    assert completions(texts, "table", *rule, "evidence", "items", "enum") == ["H1", "H2", "H3", "H4"]
    assert completions(texts, "table", *rule, "then", "properties", "thirst", "enum")[0] == "thirsty"
    assert "advice" not in completions(texts, "table", "properties", "inputs", "items", "enum")
    assert completions(texts, "cases", "properties", "cases", "items", "properties", "profile", "enum") == [
        "default", "small-flat",
    ]  # fmt: skip
