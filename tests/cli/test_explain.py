"""The manual pages are found, and a misspelt code is guessed."""

from pathlib import Path

import pytest

from aih_dt.cli import pages
from aih_dt.diagnostics import catalogue
from tests.cli.running import Command


def test_a_code_prints_its_page(aih_dt: Command) -> None:
    ran = aih_dt("explain", "GAP")
    page = Path(__file__).parents[2] / "docs" / "findings" / "GAP.md"
    assert (ran.code, ran.out, ran.err) == (0, page.read_text(encoding="utf-8"), "")


def test_a_code_may_be_written_in_small_letters(aih_dt: Command) -> None:
    assert aih_dt("explain", "dead_rule").out == aih_dt("explain", "DEAD-RULE").out


def test_without_a_code_all_are_listed(aih_dt: Command) -> None:
    lines = aih_dt("explain").out.splitlines()
    assert [line.split()[0] for line in lines] == list(pages.codes())
    assert any(line.split(maxsplit=2) == ["GAP", "error", catalogue.GAP.title] for line in lines)


@pytest.mark.parametrize(
    ("code", "guess"), [("GAPP", "did you mean `GAP`?"), ("xyzzy", "`aih-dt explain` lists them all")]
)
def test_a_code_that_does_not_exist(aih_dt: Command, code: str, guess: str) -> None:
    ran = aih_dt("explain", code)
    assert (ran.code, ran.out, ran.err) == (2, "", f"error: there is no code `{code}`; {guess}\n")


def test_on_a_terminal_the_page_is_set_and_says_the_same(aih_dt: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    shown = aih_dt("explain", "GAP").out
    assert "\x1b[" in shown
    assert catalogue.GAP.title in shown
