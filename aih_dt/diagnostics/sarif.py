"""Findings as SARIF 2.1.0, the form that code-review services and editors read."""

from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from urllib.parse import quote

from aih_dt.diagnostics.data import Data
from aih_dt.diagnostics.excerpt import Lines
from aih_dt.diagnostics.finding import Code, Finding, Label, Severity
from aih_dt.diagnostics.fingerprint import fingerprints
from aih_dt.model import Position

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

_LEVEL = {
    Severity.ERROR: "error",
    # What could not be shown must not pass a review unseen, and viewers hide SARIF's own words for it.
    Severity.UNKNOWN: "error",
    Severity.WARNING: "warning",
    Severity.HINT: "note",
}


def sarif_log(
    findings: Iterable[Finding],
    texts: Mapping[str, str],
    *,
    version: str = "",
    exit_code: int = 0,
    pages: Mapping[str, str] | None = None,
    properties: Mapping[str, object] | None = None,
) -> Data:
    """A log with one run. ``pages`` holds the manual page (Markdown) of each code; ``properties`` is attached to the
    run as it is."""
    listed = list(findings)
    known = Lines(texts)
    codes = {finding.code.name: finding.code for finding in listed}
    order = {name: number for number, name in enumerate(sorted(codes))}
    results = [
        _result(finding, fingerprint, order[finding.code.name], known)
        for finding, fingerprint in zip(listed, fingerprints(listed, texts), strict=True)
    ]
    driver = _present(
        name="aih-dt", version=version, rules=[_rule(codes[name], (pages or {}).get(name, "")) for name in order]
    )
    run = _present(
        tool={"driver": driver},
        columnKind="unicodeCodePoints",
        invocations=[{"executionSuccessful": exit_code in (0, 1, 3), "exitCode": exit_code}],
        properties=dict(properties or {}),
    )
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [{**run, "results": results}]}


def _present(**pairs: object) -> Data:
    """The pairs that say something."""
    return {name: value for name, value in pairs.items() if value}


def _rule(code: Code, page: str) -> Data:
    return {
        "id": code.name,
        "shortDescription": {"text": code.title},
        "defaultConfiguration": {"level": _LEVEL[code.severity]},
        "help": _present(text=f"Run `aih-dt explain {code.name}` for what this means and what to do.", markdown=page),
        "properties": {"kind": code.kind.value, "severity": code.severity.value},
    }


def _result(finding: Finding, fingerprint: str, rule_index: int, known: Lines) -> Data:
    places = [_location(label, known) for label in finding.labels]
    return {
        "ruleId": finding.code.name,
        "ruleIndex": rule_index,
        "level": _LEVEL[finding.code.severity],
        "message": {"text": _message(finding)},
        "partialFingerprints": {"finding/v1": fingerprint},
        **_present(
            locations=places[:1],
            relatedLocations=[{"id": number, **place} for number, place in enumerate(places[1:], start=1)],
        ),
    }


def _message(finding: Finding) -> str:
    lines = [finding.message, *(f"{heading}: {text}" for heading, text in finding.notes)]
    if finding.help is not None:
        lines += [f"help: {finding.help.text}", *(f"  {line}" for line in finding.help.lines)]
    return "\n".join(lines)


def _location(label: Label, known: Lines) -> Data:
    path = PurePosixPath(label.at.file).as_posix()
    return _present(
        physicalLocation=_present(
            artifactLocation={"uri": quote(path, safe="/.-_~")},
            region=_region(label.at, known) if label.at.line > 0 else None,
        ),
        message={"text": label.text} if label.text else None,
    )


def _region(at: Position, known: Lines) -> Data:
    column = max(1, at.column)
    snippet = known.line(at.file, at.line) if at.file in known else ""
    return _present(
        startLine=at.line,
        startColumn=column,
        endColumn=column + at.length,
        snippet={"text": snippet} if snippet else None,
    )
