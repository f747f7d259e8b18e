"""Claims that nobody can vouch for: the search was given up, or our own checkers contradict each other."""

from aih_dt.diagnostics import Finding, Help, Label
from aih_dt.diagnostics.catalogue import DISAGREEMENT, UNDECIDED


def undecided(claim: str, *labels: Label) -> Finding:
    """The search for a patient against ``claim`` was given up: after a fixed amount of work, whatever the machine."""
    return Finding(
        UNDECIDED,
        f"it is not known whether {claim}",
        labels,
        help=Help("the search was given up: split the table that is too large, or narrow the bounds of its numbers"),
    )


def disagreement(message: str, *labels: Label, notes: tuple[tuple[str, str], ...] = ()) -> Finding:
    """Two of our own checkers contradict each other."""
    return Finding(
        DISAGREEMENT,
        message,
        labels,
        notes,
        Help("this is a fault in aih-dt: please report it, and trust no verdict about this until it is mended"),
    )
