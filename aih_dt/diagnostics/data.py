"""Findings as plain data: the shape that `--format json` prints, described in docs/output.md."""

from collections.abc import Iterable, Mapping

from aih_dt.diagnostics.finding import Finding, Label
from aih_dt.diagnostics.fingerprint import fingerprints

Data = dict[str, object]
"""A JSON object."""


def findings_data(findings: Iterable[Finding], texts: Mapping[str, str]) -> list[Data]:
    """The findings in the order given."""
    listed = list(findings)
    return [
        {
            "code": finding.code.name,
            "severity": finding.code.severity.value,
            "kind": finding.code.kind.value,
            "title": finding.code.title,
            "message": finding.message,
            "labels": [_label(label) for label in finding.labels],
            "notes": [{"heading": heading, "text": text} for heading, text in finding.notes],
            "help": None if finding.help is None else {"text": finding.help.text, "lines": list(finding.help.lines)},
            "fingerprint": fingerprint,
        }
        for finding, fingerprint in zip(listed, fingerprints(listed, texts), strict=True)
    ]


def _label(label: Label) -> Data:
    at = label.at
    return {
        "file": at.file,
        "line": at.line,
        "column": at.column,
        "length": at.length,
        "text": label.text,
    }
