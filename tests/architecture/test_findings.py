"""Every code has a page, every page a code, and the page says what the code says."""

import re

import pytest

from aih_dt.cli.pages import codes
from aih_dt.diagnostics import Code
from tests.architecture.repository import ROOT, files

PAGES = ROOT / "docs" / "findings"


def test_there_is_one_page_for_each_code() -> None:
    assert sorted(path.stem for path in PAGES.glob("*.md")) == sorted(codes())


@pytest.mark.parametrize("code", codes().values(), ids=lambda code: code.name)
def test_a_page_is_headed_by_its_code_and_shows_what_to_do(code: Code) -> None:
    text = (PAGES / f"{code.name}.md").read_text(encoding="utf-8")
    assert text.splitlines()[0] == f"# {code.name}: {code.title}"
    assert "```" in text or "\n    " in text, "a page shows an example"
    assert len(text.split()) > 40, "a page says what it means and what to do"


def test_names_are_stable_words_and_titles_are_phrases() -> None:
    for code in codes().values():
        assert re.fullmatch(r"[A-Z0-9]+(-[A-Z0-9]+)*", code.name)
        assert code.title == code.title.strip()
        assert not code.title.endswith(".")
        assert code.title[:1].islower() or code.title.startswith("YAML")


def test_every_code_is_used() -> None:
    """A code that nothing can report is a page about nothing."""
    sources = "\n".join(
        path.read_text(encoding="utf-8")
        for path in files("aih_dt")
        if path.suffix == ".py" and path.name != "catalogue.py"
    )
    unused = [name for name in codes() if not re.search(rf"\b{name.replace('-', '_')}\b", sources)]
    assert not unused
