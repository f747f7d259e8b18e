"""What makes a finding the same finding tomorrow.

Line and column numbers move whenever something above is edited; a fingerprint is made of what does not: the code, the
message, the notes, and for each place its file, its words and the line it stands on.
"""

from collections.abc import Iterable, Mapping
from hashlib import sha256
from json import dumps

from aih_dt.diagnostics.excerpt import Lines
from aih_dt.diagnostics.finding import Finding


def fingerprints(findings: Iterable[Finding], texts: Mapping[str, str]) -> tuple[str, ...]:
    """One fingerprint for each finding, in order. Findings that differ in their position alone are told apart by
    counting."""
    known = Lines(texts)
    seen: dict[str, int] = {}
    prints = []
    for finding in findings:
        identity = dumps(_identity(finding, known), ensure_ascii=True)
        seen[identity] = seen.get(identity, 0) + 1
        prints.append(sha256(f"{seen[identity]}:{identity}".encode()).hexdigest()[:32])
    return tuple(prints)


def _identity(finding: Finding, known: Lines) -> list[object]:
    places = [
        (
            label.at.file,
            label.text,
            " ".join(known.line(label.at.file, label.at.line).split()) if label.at.file in known else "",
        )
        for label in finding.labels
    ]
    return [finding.code.name, finding.message, places, finding.notes]
