"""What the exit code of every command says."""

from collections.abc import Iterable
from enum import IntEnum

from aih_dt.diagnostics import Finding, Kind, Severity


class Exit(IntEnum):
    """``PROVED``: nothing to object. ``REFUTED``: something is shown to be wrong, whatever else is unknown.
    ``UNREADABLE``: the input or the command line cannot be used. ``UNKNOWN``: something could be neither shown nor
    refuted. ``FAULT``: our own checkers disagree, or the program has a fault: no verdict is to be trusted.
    ``STOPPED``: interrupted at the keyboard. ``PIPE``: whoever read the output went away."""

    PROVED = 0
    REFUTED = 1
    UNREADABLE = 2
    UNKNOWN = 3
    FAULT = 4
    STOPPED = 130
    PIPE = 141


_OF_KIND = {Kind.INTERNAL: Exit.FAULT, Kind.INPUT: Exit.UNREADABLE, Kind.CLAIM: Exit.REFUTED}


def outcome(findings: Iterable[Finding], *, refuted: bool = False, unknown: bool = False) -> Exit:
    """The worst of what was found: a fault, then unreadable input, then a refutation, then an open question.

    ``refuted`` and ``unknown`` say whether any claim came out so, finding or no finding.
    """
    reached = {_reached(finding) for finding in findings}
    reached |= {Exit.REFUTED} if refuted else set()
    reached |= {Exit.UNKNOWN} if unknown else set()
    for code in (Exit.FAULT, Exit.UNREADABLE, Exit.REFUTED, Exit.UNKNOWN):
        if code in reached:
            return code
    return Exit.PROVED


def _reached(finding: Finding) -> Exit:
    match finding.code.severity:
        case Severity.ERROR:
            return _OF_KIND[finding.code.kind]
        case Severity.UNKNOWN:
            return Exit.UNKNOWN
        case Severity.WARNING | Severity.HINT:
            return Exit.PROVED
