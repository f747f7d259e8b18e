"""The same fault under several profiles is told once."""

from collections.abc import Iterable
from dataclasses import replace

from aih_dt.diagnostics import Finding

PROFILE = "profile"
"""The heading of the note that says under which profile something was found; findings without it are of the default
one."""


def merged(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings that differ only in their profile and example patient become one: the first, with the names of the
    other profiles."""
    first: dict[object, Finding] = {}
    also: dict[object, list[str]] = {}
    for finding in findings:
        notes = dict(finding.notes)
        what = tuple(note for note in finding.notes if note[0] not in (PROFILE, "for example"))
        key = (finding.code, finding.message, finding.labels, what)
        if key in first:
            also.setdefault(key, []).append(notes.get(PROFILE, "`default`").split(",")[0])
        else:
            first[key] = finding
    return tuple(
        replace(finding, notes=(*finding.notes, ("also under", ", ".join(dict.fromkeys(also[key])))))
        if key in also
        else finding
        for key, finding in first.items()
    )
