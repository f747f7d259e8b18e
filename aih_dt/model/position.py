"""Where something stands in the author's files."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A stretch of one line. ``file`` is relative to the folder the command was given; line and column count from 1.

    ``length`` is the number of characters that a message underlines (at least 1).
    """

    file: str
    line: int
    column: int
    length: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


NOWHERE = Position("", 0, 0, 1)
"""The position of things that no author wrote (made in memory, for example by a test)."""
