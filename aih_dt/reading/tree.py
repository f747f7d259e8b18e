"""The tree of a YAML file: texts, lists and mappings that know where they stand.

They are strings, lists and mappings themselves, so that shapes can be laid over the tree as it is.
"""

from typing import Any, NamedTuple

from aih_dt.model import Position


class _Mark(NamedTuple):
    """A place in a file, counted from 0."""

    line: int
    column: int


class Text(str):
    """A scalar as written. ``style`` is its quote or block sign, empty for a plain one."""

    __slots__ = ("end", "file", "start", "style")

    file: str
    start: Any
    end: Any
    style: str

    @property
    def at(self) -> Position:
        """Where it stands; what goes over several lines is marked at its first character."""
        return stretch(self.file, self.start, self.end)

    def part(self, offset: int, length: int) -> Position:
        """The place of a stretch of it; the whole place where escapes or line ends make that unclear."""
        quotes = 1 if self.style in ("'", '"') else 0
        if self.end.line != self.start.line or self.end.column - self.start.column != len(self) + 2 * quotes:
            return self.at
        return Position(self.file, self.start.line + 1, self.start.column + 1 + quotes + offset, max(1, length))

    def listed(self) -> "tuple[Text, ...]":
        """The names of a list with commas, each with its own place."""
        found: list[Text] = []
        offset = 0
        for piece in self.split(","):
            name = Text(piece.strip())
            at = self.part(offset + len(piece) - len(piece.lstrip()), len(name))
            name.file, name.style = self.file, ""
            name.start = _Mark(at.line - 1, at.column - 1)
            name.end = _Mark(at.line - 1, at.column - 1 + at.length)
            found.append(name)
            offset += len(piece) + 1
        return tuple(found)

    @property
    def is_blank(self) -> bool:
        """Whether nothing was written."""
        return not self or self.isspace()


class Items(list[Any]):
    """A list."""

    __slots__ = ("end", "file", "start")

    file: str
    start: Any
    end: Any

    @property
    def at(self) -> Position:
        """Where it begins, or all of it when it stands in one line."""
        return stretch(self.file, self.start, self.end)


class Entries(dict[Any, Any]):
    """A mapping; the keys are :class:`Text` too."""

    __slots__ = ("end", "file", "start")

    file: str
    start: Any
    end: Any

    @property
    def at(self) -> Position:
        """Its first key, or where it begins when it is empty."""
        for key in self:
            return key.at if isinstance(key, Text) else stretch(self.file, self.start, self.start)
        return stretch(self.file, self.start, self.end)

    def key(self, name: str) -> Text | None:
        """The key called ``name`` as it was written."""
        for key in self:
            if key == name:
                return key if isinstance(key, Text) else None
        return None


Node = Text | Items | Entries


def stretch(file: str, start: Any, end: Any) -> Position:
    """From one mark to another; where they stand in different lines, the first character."""
    length = end.column - start.column if end.line == start.line else 1
    return Position(file, start.line + 1, start.column + 1, max(1, length))
