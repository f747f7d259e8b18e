"""The pages of the claims are true: the example on a page gives the message that stands there."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from aih_dt.diagnostics.text import render_text
from aih_dt.proving import tables
from aih_dt.proving.check import check
from aih_dt.proving.report import Verdict
from aih_dt.proving.second import SecondOpinion, second_opinion
from aih_dt.proving.solver import Answer
from aih_dt.semantics.ground import Ground, GroundTable
from tests.reading.folders import base, blocks, read_files

PAGES = Path(__file__).parents[3] / "docs" / "findings"

CODES = (
    "GAP", "OVERLAP", "DEAD-RULE", "HIDDEN-RULE", "IDLE-IN-PROFILE", "DEAD-VALUE", "GAP-OUT-OF-REACH",
    "OVERLAP-OUT-OF-REACH", "REDUNDANT-RULE", "REDUNDANT-CELL", "REDUNDANT-INPUT", "NO-FINAL-DECISION", "IGNORANCE",
    "READING", "IDLE-DEVIATION", "IMPOSSIBLE", "CASE-FAILED",
)  # fmt: skip


def example(here: Path, code: str) -> tuple[str, str]:
    """What is really said about the page's files with the code, and what the page promises."""
    found = list(blocks((PAGES / f"{code}.md").read_text(encoding="utf-8")))
    files = {block.file: block.text for block in found if block.language == "yaml"}
    kept = base()
    if "cases/plants.yaml" not in files:
        del kept["cases/plants.yaml"]
    result = read_files(here, kept | files)
    assert result.protocol is not None, render_text(result.findings, result.texts)
    said = [finding for finding in check(result.protocol).findings if finding.code.name == code]
    (promised,) = (block.text for block in found if block.language == "text")
    return render_text(said, result.texts), promised


@pytest.mark.parametrize("code", CODES)
def test_the_example_gives_its_message(code: str, here: Path) -> None:
    said, promised = example(here, code)
    assert said == promised


def given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "z3_answers", lambda text: (Answer.UNKNOWN, Answer.UNSAT))


def contradicted(monkeypatch: pytest.MonkeyPatch) -> None:
    def contrary(ground: Ground, table: GroundTable) -> SecondOpinion:
        return replace(second_opinion(ground, table), complete=Verdict.REFUTED)

    monkeypatch.setattr(tables, "second_opinion", contrary)


@pytest.mark.parametrize(("code", "happening"), [("UNDECIDED", given_up), ("DISAGREEMENT", contradicted)])
def test_what_no_file_can_bring_about_is_said_so(
    code: str, happening: Callable[[pytest.MonkeyPatch], None], here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    happening(monkeypatch)
    said, promised = example(here, code)
    assert said == promised


@pytest.mark.parametrize("code", [*CODES, "UNDECIDED", "DISAGREEMENT"])
def test_a_page_says_what_to_do(code: str) -> None:
    text = (PAGES / f"{code}.md").read_text(encoding="utf-8")
    assert "\n## For example\n" in text
    assert "\n## What to do\n" in text
