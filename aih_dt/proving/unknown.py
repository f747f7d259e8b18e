"""Claims that were neither proved nor refuted."""

from aih_dt.diagnostics import Finding, Help, Label
from aih_dt.diagnostics.catalogue import UNDECIDED


def undecided(claim: str, *labels: Label) -> Finding:
    """The search for a patient against ``claim`` was given up: after a fixed amount of work, whatever the machine."""
    return Finding(
        UNDECIDED,
        f"it is not known whether {claim}",
        labels,
        help=Help("the search was given up: split the table that is too large, or narrow the bounds of its numbers"),
    )
