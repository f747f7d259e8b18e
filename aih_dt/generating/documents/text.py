"""Pieces of text as the templates print them: what is linked, and what kind of thing each piece names."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text. ``role`` says what it is (``value``, ``number``, ``special`` …), for the style sheet and for
    those who read the page back; ``href`` is where it leads, empty when nowhere."""

    text: str
    href: str = ""
    role: str = ""


Pieces = tuple[Piece, ...]
"""A line of text."""

Prose = tuple[Pieces, ...]
"""Paragraphs."""


def plain(pieces: Iterable[Piece]) -> str:
    """The text alone."""
    return "".join(piece.text for piece in pieces)


_PARAGRAPH = re.compile(r"\n\s*\n")
_WORD = re.compile(r"[A-Za-z0-9_]+(?:[-/][A-Za-z0-9_]+)*")


def prose(text: str, known: Callable[[str], str]) -> Prose:
    """Paragraphs of an author's text, in which every name that ``known`` has an address for becomes a link."""
    return tuple(linked(" ".join(part.split()), known) for part in _PARAGRAPH.split(text) if part.strip())


def linked(text: str, known: Callable[[str], str]) -> Pieces:
    """One line of an author's text, names linked."""
    pieces: list[Piece] = []
    end = 0
    for found in _WORD.finditer(text):
        href = known(found[0])
        if href:
            if found.start() > end:
                pieces.append(Piece(text[end : found.start()]))
            pieces.append(Piece(found[0], href, "name"))
            end = found.end()
    if end < len(text):
        pieces.append(Piece(text[end:]))
    return tuple(pieces)


def enumerated(words: Iterable[str], last: str = "and") -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    listed = list(words)
    if len(listed) < 2:
        return "".join(listed)
    return f"{', '.join(listed[:-1])} {last} {listed[-1]}"


def counted(number: int, one: str, many: str = "") -> str:
    """``1 rule``, ``3 rules``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}".replace(",", "\u202f")
