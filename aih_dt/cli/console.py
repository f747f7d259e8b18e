"""Where text leaves the program: colour only where a person looks, and signs of life only on a terminal."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TextIO

from aih_dt.diagnostics.text import Line, Part, Piece

_STYLE = {
    Part.PLAIN: "",
    Part.ERROR: "bold red",
    Part.UNKNOWN: "bold magenta",
    Part.WARNING: "bold yellow",
    Part.HINT: "bold cyan",
    Part.MESSAGE: "bold",
    Part.FRAME: "blue",
    Part.SOURCE: "",
    Part.MAIN: "bold red",
    Part.OTHER: "bold blue",
    Part.HEADING: "bold",
    Part.HELP: "bold green",
    Part.GOOD: "bold green",
    Part.DIM: "dim",
}


def coloured(stream: TextIO) -> bool:
    """Whether text to ``stream`` is coloured: never with ``NO_COLOR``, always with ``FORCE_COLOR``, else on a
    terminal."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def write(lines: Iterable[Line], stream: TextIO | None = None) -> None:
    """Print lines to ``stream`` (standard output): in colour where that is wanted, else the same bytes everywhere."""
    out = sys.stdout if stream is None else stream
    if not coloured(out):
        out.write("".join("".join(piece for _, piece in line) + "\n" for line in lines))
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(file=out, force_terminal=True, highlight=False)
    for line in lines:
        console.print(Text.assemble(*((piece, _STYLE[part]) for part, piece in line)), soft_wrap=True)


def plain(text: str) -> Line:
    """A line of plain text."""
    piece: Piece = (Part.PLAIN, text)
    return (piece,)


@contextmanager
def busy(doing: str) -> Iterator[Callable[[str], None]]:
    """Show on a terminal that something is going on, and what; say nothing in a pipe. Yields what to tell it."""
    if not sys.stderr.isatty():
        yield lambda detail: None
        return
    from rich.console import Console
    from rich.markup import escape

    with Console(stderr=True).status(doing) as status:
        yield lambda detail: status.update(f"{doing} · {escape(detail)}")
