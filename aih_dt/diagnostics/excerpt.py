"""The author's own lines, as a message shows them: safe, aligned and short enough to read.

Columns of a :class:`Position` count characters; a terminal counts cells. Tabs, wide and combining characters, control
characters and very long lines all come between the two, and this module is the only one that knows.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from rich.cells import cell_len

WIDTH = 100
"""How many cells of a line are shown before it is cut."""

_BEFORE = 24
"""How many characters are kept before the underlined place when a line is cut."""

_LINE_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
"""What ends a line in YAML, and so what line numbers count."""

_REPLACED = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Categories of characters that a terminal acts on instead of showing them (text direction, escape sequences …)."""

_JOINERS = frozenset("\u200d\u200c")
"""Format characters that belong to the spelling of words and pictures."""


@dataclass(frozen=True, slots=True)
class Underlined:
    """A line as shown, and for each stretch asked for, the cells before it and the cells under it."""

    text: str
    marks: tuple[tuple[int, int], ...]


def safe(text: str) -> str:
    """``text`` with every character shown as itself or as a replacement sign: nothing that steers a terminal."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_shown, text))


@cache
def _shown(char: str) -> str:
    if char == "\t":
        return "    "
    return "\ufffd" if unicodedata.category(char) in _REPLACED and char not in _JOINERS else char


class Lines:
    """The lines of some files, split once."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts
        self._split: dict[str, Sequence[str]] = {}

    def __contains__(self, file: str) -> bool:
        return file in self._texts

    def line(self, file: str, number: int) -> str:
        """The line called ``number``, counted from 1; empty behind the end of the file."""
        if file not in self._split:
            self._split[file] = _LINE_BREAK.split(self._texts[file].removeprefix("\ufeff"))
        lines = self._split[file]
        return lines[number - 1] if 1 <= number <= len(lines) else ""


def underline(line: str, stretches: Sequence[tuple[int, int]]) -> Underlined | None:
    """``line`` with ``stretches`` (column from 1, length) located in it.

    ``None`` when the line is so long that no cut of it shows all of them: ask for fewer.
    """
    clipped = [_clip(line, column, length) for column, length in stretches]
    start, end = min(low for low, _ in clipped), max(high for _, high in clipped)
    first, last = _window(line, start, end)
    if end > last and len(clipped) > 1:
        return None
    lead = "…" if first else ""
    tail = "…" if last < len(line) else ""

    def cells(index: int) -> int:
        return cell_len(lead + safe(line[first:index]))

    marks = tuple((cells(low), max(1, cells(min(high, last)) - cells(low))) for low, high in clipped)
    return Underlined((lead + safe(line[first:last]) + tail).rstrip(), marks)


def _clip(line: str, column: int, length: int) -> tuple[int, int]:
    """First and last-but-one index of a stretch, at least one character wide, at most one behind the line's end."""
    low = min(max(column, 1) - 1, len(line))
    return low, max(low + 1, min(low + length, len(line)))


def _window(line: str, start: int, end: int) -> tuple[int, int]:
    """The part of ``line`` to show so that ``start`` is in it, and as much of ``end`` as fits."""
    first = 0 if cell_len(safe(line[: min(end, WIDTH + 1)])) <= WIDTH and end <= WIDTH else max(0, start - _BEFORE)
    room, last = WIDTH, first
    while last < len(line):
        room -= cell_len(safe(line[last]))
        if room < 0:
            break
        last += 1
    return first, last
