"""Protocols for tests of reading: a small one that is right, and what Markdown pages change in it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from aih_dt.diagnostics.text import render_text
from aih_dt.reading import ReadResult, read

BASE = Path(__file__).parent / "base"

_HEADING = re.compile(r"^#+ (.+)$")
_FENCE = re.compile(r"^```(\w*)(?: (\S+))?$")


@dataclass(frozen=True)
class Block:
    """A fenced block of a page: its language, the file it gives, its text and the heading it stands under."""

    language: str
    file: str
    text: str
    heading: str


def blocks(page: str) -> Iterator[Block]:
    """The fenced blocks of a Markdown page."""
    heading = ""
    opened: tuple[str, str] | None = None
    lines: list[str] = []
    for line in page.split("\n"):
        fence = _FENCE.match(line)
        if opened is not None and line == "```":
            yield Block(opened[0], opened[1], "".join(text + "\n" for text in lines), heading)
            opened, lines = None, []
        elif opened is not None:
            lines.append(line)
        elif fence is not None:
            opened = (fence.group(1), fence.group(2) or "")
        elif (found := _HEADING.match(line)) is not None:
            heading = found.group(1)


def base() -> dict[str, str]:
    """The files of the small protocol."""
    return {
        path.relative_to(BASE).as_posix(): path.read_text(encoding="utf-8") for path in sorted(BASE.rglob("*.yaml"))
    }


def write(folder: Path, files: Mapping[str, str]) -> Path:
    """Write the files into ``folder``."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def read_files(folder: Path, files: Mapping[str, str]) -> ReadResult:
    """What becomes of the files; ``folder`` is where the test runs, so that places read ``spec/…``."""
    write(folder / "spec", files)
    return read(Path("spec"))


def shown(result: ReadResult) -> str:
    """All messages, as a person sees them."""
    return render_text(result.findings, result.texts)
