"""Whole messages: each example of ``messages/*.md`` changes a few files of the small protocol and states every message.

To see what an example says now, run this module: ``python -m tests.reading.test_messages``.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from aih_dt.diagnostics import Kind, Severity
from aih_dt.reading import ReadResult
from tests.reading.folders import base, blocks, read_files, shown

MESSAGES = Path(__file__).parent / "messages"


@dataclass(frozen=True)
class Example:
    """What an example changes, and what is said then."""

    page: str
    title: str
    files: dict[str, str]
    promised: str


def examples() -> Iterator[Example]:
    """Every example of every page."""
    for path in sorted(MESSAGES.glob("*.md")):
        files: dict[str, str] = {}
        for block in blocks(path.read_text(encoding="utf-8")):
            if block.language == "yaml":
                files[block.file] = block.text
            else:
                yield Example(path.stem, block.heading, files, block.text)
                files = {}


EXAMPLES = list(examples())


def outcome(example: Example, here: Path) -> ReadResult:
    """What becomes of the small protocol with the changes of the example."""
    return read_files(here, {**base(), **example.files})


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: f"{example.page}: {example.title}")
def test_the_message_is_the_whole_of_what_is_said(example: Example, here: Path) -> None:
    result = outcome(example, here)
    assert shown(result) == example.promised
    unreadable = any(
        finding.code.severity is Severity.ERROR and finding.code.kind is Kind.INPUT for finding in result.findings
    )
    assert (result.protocol is None) == unreadable


@pytest.mark.parametrize(
    "example",
    [item for item in EXAMPLES if item.page in ("yaml", "conditions_without_quotes")],
    ids=lambda example: f"{example.page}: {example.title}",
)
def test_the_same_is_said_where_the_library_is_not_compiled(
    example: Example, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aih_dt.reading.parsing._Parser", yaml.SafeLoader)
    assert shown(outcome(example, here)) == example.promised


def test_titles_are_different_and_every_example_says_something() -> None:
    names = [(example.page, example.title) for example in EXAMPLES]
    assert len(names) == len(set(names)) > 150
    assert all(example.files and example.promised for example in EXAMPLES)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: f"{example.page}: {example.title}")
def test_messages_are_in_the_house_style(example: Example, here: Path) -> None:
    for finding in outcome(example, here).findings:
        advice = "" if finding.help is None else finding.help.text
        for text in (finding.message, advice, *(label.text for label in finding.labels)):
            outside = "".join(text.split("`")[::2])
            assert not text.endswith((".", "!"))
            assert not text[:1].isupper() or text.startswith("YAML")
            assert not any(word in outside for word in ("None", "dict", "str ", "null", "tuple", "unsat", "pydantic"))


if __name__ == "__main__":
    for item in EXAMPLES:
        folder = Path(tempfile.mkdtemp())
        os.chdir(folder)
        sys.stdout.write(f"## {item.page}: {item.title}\n\n{shown(outcome(item, folder))}\n")
