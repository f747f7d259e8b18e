"""A signature stands for what was signed: every change of meaning voids it, and no other change does."""

from pathlib import Path

import pytest

from aih_dt.model import Protocol
from aih_dt.reading.signing import interpretation_digest
from tests.reading import test_language
from tests.reading.folders import read_files


def digests(here: Path, files: dict[str, str]) -> dict[str, str]:
    protocol: Protocol | None = read_files(here, files).protocol
    assert protocol is not None
    return {name: interpretation_digest(protocol, name) for name in protocol.interpretations}


def changed(file: str, right: str, wrong: str) -> dict[str, str]:
    files = test_language.files()
    assert files[file].count(right) >= 1
    return {**files, file: files[file].replace(right, wrong)}


VOID = [
    ("its own words", "A2", "interpretations.yaml", "because: The stairs.", "because: The stairs and the door."),
    ("what was chosen", "A2", "interpretations.yaml", "choice: wait", "choice: repot it outdoors"),
    ("the options", "A2", "interpretations.yaml", "[repot it outdoors, wait]", "[wait, repot it outdoors]"),
    ("a condition of a rule", "A3", "tables/thirst.yaml", "[yes, missing]", "missing"),
    ("an output of a rule", "A3", "tables/thirst.yaml", "then: {thirst: drowning}", "then: {thirst: thirsty}"),
    ("the name of a rule", "A3", "tables/thirst.yaml", "id: wet-soil-and-hanging-leaves", "id: wet-and-hanging"),
    ("a parameter that names it", "A2", "parameters.yaml", "value: 200", "value: 190"),
    ("a parameter its rule uses", "A1", "parameters.yaml", "value: 1/3", "value: 1/4"),
    ("a profile that names it", "A2", "parameters.yaml", "set: {too_tall: 150.5}", "set: {too_tall: 150}"),
    ("a term that names it", "A1", "vocabulary.yaml", "maximum age: 2 ", "maximum age: 3 "),
    (
        "a deviation that rests on it",
        "A2",
        "sources.yaml",
        "- when: {height: '> too_tall'}",
        "- when: {height: '> 200'}",
    ),
    ("the reading it deviates from", "A2", "sources.yaml", "when: {soil: wet, hanging: yes}", "when: {soil: wet}"),
    (
        "a rule that now rests on it",
        "A3",
        "tables/action.yaml",
        "evidence: [H2]}",
        "interpretations: [A3], evidence: [H2]}",
    ),
]


@pytest.mark.parametrize(("what", "name", "file", "right", "wrong"), VOID, ids=[item[0] for item in VOID])
def test_what_voids_a_signature(what: str, name: str, file: str, right: str, wrong: str, here: Path) -> None:
    before = digests(here, test_language.files())
    after = digests(here, changed(file, right, wrong))
    assert after[name] != before[name], what


SAME = [
    ("blanks in a condition", "tables/thirst.yaml", "'>= share_wanted'", "'>=   share_wanted'"),
    ("another way to write a condition", "tables/thirst.yaml", "[yes, missing]", "'yes, missing'"),
    ("a comment", "interpretations.yaml", "interpretations:\n", "interpretations:  # ours\n"),
    ("another place in the file", "parameters.yaml", "parameters:\n", "parameters:\n\n\n"),
    ("a rule that rests on something else", "tables/thirst.yaml", "id: dry-soil", "id: very-dry-soil"),
    ("a parameter that nothing of it uses", "parameters.yaml", "value: 10, unit: L", "value: 11, unit: L"),
    ("a number with more zeros", "parameters.yaml", "value: 200", "value: 200.00"),
    ("the status", "interpretations.yaml", "A. Gardener", "B. Gardener"),
]


@pytest.mark.parametrize(("what", "file", "right", "wrong"), SAME, ids=[item[0] for item in SAME])
def test_what_leaves_a_signature_alone(what: str, file: str, right: str, wrong: str, here: Path) -> None:
    before = digests(here, test_language.files())
    files = changed(file, right, wrong)
    if "very-dry-soil" in wrong:
        files["cases/plants.yaml"] = files["cases/plants.yaml"].replace("thirst/dry-soil", "thirst/very-dry-soil")
    assert digests(here, files) == before, what


def test_a_void_signature_fails_the_check_but_not_the_reading(here: Path) -> None:
    result = read_files(here, changed("tables/thirst.yaml", "[yes, missing]", "'yes, missing'"))
    assert result.findings == ()
    result = read_files(here, changed("interpretations.yaml", "because: Wet soil that", "because: Very wet soil that"))
    (finding,) = result.findings
    assert finding.code.name == "VOID-SIGNATURE"
    assert result.protocol is not None
    assert finding.help is not None
    assert finding.help.lines == (f"digest: {interpretation_digest(result.protocol, 'A3')}",)
