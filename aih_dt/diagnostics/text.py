"""Findings as text: the lines a person reads in a terminal, an editor's panel or a log.

The text is the same bytes everywhere. Each piece of a line also says what part it plays, so that the edge of the
program can colour it.
"""

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum, auto
from itertools import groupby

from aih_dt.diagnostics.excerpt import Lines, safe, underline
from aih_dt.diagnostics.finding import Finding, Label, Severity


class Part(Enum):
    """What a piece of text is, for whoever gives it a colour."""

    PLAIN = auto()
    ERROR = auto()
    UNKNOWN = auto()
    WARNING = auto()
    HINT = auto()
    MESSAGE = auto()
    FRAME = auto()
    SOURCE = auto()
    MAIN = auto()
    OTHER = auto()
    HEADING = auto()
    HELP = auto()
    GOOD = auto()
    DIM = auto()


Piece = tuple[Part, str]
Line = tuple[Piece, ...]

SEVERITY_PART = {
    Severity.ERROR: Part.ERROR,
    Severity.UNKNOWN: Part.UNKNOWN,
    Severity.WARNING: Part.WARNING,
    Severity.HINT: Part.HINT,
}

_HELP_INDENT = " " * 6


def render_text(findings: Iterable[Finding], texts: Mapping[str, str]) -> str:
    """``findings`` in the order given, a blank line between two; each with the lines of ``texts`` it speaks of.

    The text ends with a line break unless there is nothing to say.
    """
    return "".join("".join(piece for _, piece in line) + "\n" for line in lines(findings, texts))


def lines(findings: Iterable[Finding], texts: Mapping[str, str]) -> Iterator[Line]:
    """The lines of :func:`render_text`, in pieces and without their line breaks."""
    known = Lines(texts)
    for number, finding in enumerate(findings):
        if number:
            yield ()
        yield from _finding(finding, known)


def _finding(finding: Finding, known: Lines) -> Iterator[Line]:
    code = finding.code
    yield (
        (SEVERITY_PART[code.severity], f"{code.severity.value}[{code.name}]"),
        (Part.MESSAGE, f": {safe(finding.message)}"),
    )
    shown = [label for label in finding.labels if label.at.line > 0 and label.at.file in known]
    width = max((len(str(label.at.line)) for label in shown), default=1)
    yield from _places(finding, known, width)
    for heading, text in finding.notes:
        yield from _note(heading, text, width)
    if finding.help is not None:
        yield ((Part.HELP, "help"), (Part.PLAIN, f": {safe(finding.help.text)}"))
        for line in finding.help.lines:
            yield ((Part.PLAIN, (_HELP_INDENT + safe(line)).rstrip()),)


def _note(heading: str, text: str, width: int) -> Iterator[Line]:
    first, *further = text.split("\n")
    yield (
        (Part.FRAME, f"{' ' * width} = "),
        (Part.HEADING, f"{safe(heading)}:"),
        (Part.PLAIN, f" {safe(first)}".rstrip()),
    )
    indent = " " * (width + 3 + len(heading) + 2)
    for line in further:
        yield ((Part.PLAIN, (indent + safe(line)).rstrip()),)


def _places(finding: Finding, known: Lines, width: int) -> Iterator[Line]:
    """The labels, file by file: the main place's file first, the others in the order they are mentioned."""
    if finding.at is None:
        return
    for file in dict.fromkeys(label.at.file for label in finding.labels):
        labels = [label for label in finding.labels if label.at.file == file]
        arrow = "-->" if file == finding.at.file else ":::"
        place = file
        if labels[0].at.line > 0:
            place += f":{labels[0].at.line}:{labels[0].at.column}"
        yield ((Part.FRAME, f"{' ' * width}{arrow} "), (Part.PLAIN, safe(place)))
        inside = [label for label in labels if label.at.line > 0 and file in known]
        if inside:
            yield from _excerpt(inside, known, width, main=finding.labels[0])
        for label in labels:
            if label not in inside and label.text:
                yield from _note("here", label.text, width)


def _excerpt(labels: list[Label], known: Lines, width: int, *, main: Label) -> Iterator[Line]:
    edge: Piece = (Part.FRAME, f"{' ' * width} |")
    yield (edge,)
    before = None
    ordered = sorted(labels, key=lambda label: label.at)
    for number, group in groupby(ordered, key=lambda label: label.at.line):
        if before is not None and number > before + 1:
            yield ((Part.FRAME, "..."),)
        before = number
        for text, marked in _drawn(known.line(ordered[0].at.file, number), list(group)):
            source = ((Part.FRAME, f"{number:>{width}} |"), (Part.SOURCE, f" {text}"))
            yield source if text else source[:1]
            for label, offset, length in marked:
                part = Part.MAIN if label is main else Part.OTHER
                yield (edge, (part, f" {' ' * offset}{'-' * length} {safe(label.text)}".rstrip()))


def _drawn(line: str, labels: list[Label]) -> Iterator[tuple[str, list[tuple[Label, int, int]]]]:
    """The line once with all its labels, or once for each when they lie too far apart."""
    together = underline(line, [(label.at.column, label.at.length) for label in labels])
    if together is None:
        for label in labels:
            yield from _drawn(line, [label])
        return
    yield together.text, [(label, *mark) for label, mark in zip(labels, together.marks, strict=True)]
