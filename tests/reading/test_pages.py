"""The pages of the findings are true: what stands there as an example gives the message that stands there."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from aih_dt.diagnostics import Code, Kind, catalogue, in_order
from aih_dt.diagnostics.text import render_text
from aih_dt.reading import read
from aih_dt.reading.patient_file import read_patient
from aih_dt.semantics.patient import InvalidPatientError, patient_values
from tests.reading.folders import Block, base, blocks, read_files, shown, write

PAGES = Path(__file__).parents[2] / "docs" / "findings"


def _folder(here: Path) -> None:
    pass


def _circle(here: Path) -> None:
    write(here / "spec", {name: text for name, text in base().items() if name != "sources.yaml"})
    os.symlink("sources.yaml", here / "spec" / "sources.yaml")


def _large(here: Path) -> None:
    write(here / "spec", base())
    with (here / "spec" / "tables" / "action.yaml").open("wb") as file:
        file.truncate(50_000_000)


def _latin(here: Path) -> None:
    write(here / "spec", base())
    (here / "spec" / "tables" / "action.yaml").write_bytes("table: action\ntitle: Café\n".encode("latin-1"))


DISK: dict[str, Callable[[Path], None]] = {
    "FOLDER": _folder,
    "UNREADABLE-FILE": _circle,
    "FILE-TOO-LARGE": _large,
    "NOT-UTF-8": _latin,
}
"""Examples that no text in a page can be: what has to be on the disk."""


def page(code: str) -> tuple[str, list[Block], str]:
    """A page, its files, and the messages it promises."""
    text = (PAGES / f"{code}.md").read_text(encoding="utf-8")
    found = list(blocks(text))
    promised = [block.text for block in found if block.language == "text"]
    return text, [block for block in found if block.language == "yaml"], promised[0] if promised else ""


READING = [
    code.name
    for code in vars(catalogue).values()
    if isinstance(code, Code)
    and code.kind is Kind.INPUT
    and code.name not in ("PATIENT", *DISK)
    and (PAGES / f"{code.name}.md").exists()
] + ["VOID-SIGNATURE", "UNUSED"]


@pytest.mark.parametrize("code", READING)
def test_the_example_gives_its_message_and_no_other(code: str, here: Path) -> None:
    _, files, promised = page(code)
    kept = base()
    if code == "MISSING-FILE":
        del kept["sources.yaml"]
    result = read_files(here, {**kept, **{block.file: block.text for block in files}})
    assert shown(result) == promised
    assert {finding.code.name for finding in result.findings} == {code}
    assert (result.protocol is None) == any(finding.code.kind is Kind.INPUT for finding in result.findings)


@pytest.mark.parametrize("code", DISK)
def test_what_is_on_the_disk_gives_its_message(code: str, here: Path) -> None:
    DISK[code](here)
    result = read(Path("spec"))
    alone = tuple(finding for finding in result.findings if finding.code.name == code)
    assert render_text(alone, result.texts) == page(code)[2]
    assert result.protocol is None


def test_the_patient_who_cannot_be(here: Path) -> None:
    _, (block,), promised = page("PATIENT")
    write(here, {block.file: block.text})
    protocol = read_files(here, base()).protocol
    assert protocol is not None
    file = read_patient(block.file)
    with pytest.raises(InvalidPatientError) as refused:
        patient_values(protocol, file.data)
    findings = in_order(file.problem(problem.field, problem.message) for problem in refused.value.problems)
    assert render_text(findings, file.texts) == promised


@pytest.mark.parametrize("code", [*READING, *DISK, "PATIENT"])
def test_a_page_has_a_title_and_says_what_to_do(code: str) -> None:
    text, _, _ = page(code)
    entry = next(item for item in vars(catalogue).values() if isinstance(item, Code) and item.name == code)
    assert text.startswith(f"# {code}: {entry.title}\n\n")
    assert "\n## For example\n" in text
    assert "\n## What to do\n" in text


def test_the_small_protocol_itself_is_right(here: Path) -> None:
    assert shown(read_files(here, base())) == ""
