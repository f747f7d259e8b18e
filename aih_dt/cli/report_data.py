"""A check as one JSON object: the shape that docs/output.md describes and docs/check.schema.json fixes."""

from aih_dt.cli.exits import Exit
from aih_dt.cli.version import tool_version
from aih_dt.cli.work import Work
from aih_dt.diagnostics.data import Data, findings_data
from aih_dt.proving.report import Claim

FORMAT = 1
"""Counted up when something that a reader may rely on changes or goes; additions do not count."""

_VERDICT = {
    Exit.PROVED: "proved",
    Exit.REFUTED: "refuted",
    Exit.UNREADABLE: "not read",
    Exit.UNKNOWN: "unknown",
    Exit.FAULT: "fault",
}


def check_data(work: Work) -> Data:
    """Everything that a check found out."""
    return {
        "format": FORMAT,
        "tool": {"name": "aih-dt", "version": tool_version()},
        "protocol": protocol_data(work),
        "verdict": _VERDICT[work.exit_code],
        "exit_code": int(work.exit_code),
        "claims": [] if work.report is None else [_claim(claim) for claim in work.report.claims],
        "findings": findings_data(work.findings, work.texts),
    }


def protocol_data(work: Work) -> Data | None:
    """Which protocol this is about, to the letter; nothing when it could not be read."""
    if work.protocol is None:
        return None
    facts = work.protocol.facts
    return {
        "name": facts.name,
        "version": facts.version,
        "status": facts.status,
        "digest": work.protocol.digest,
        "profiles": list(work.protocol.profile_names),
    }


def _claim(claim: Claim) -> Data:
    return {
        "subject": claim.subject.value,
        "name": claim.name,
        "kind": claim.kind,
        "sentence": claim.sentence,
        "verdict": claim.verdict.value,
        "profile": claim.profile,
        "rungs": list(claim.rungs),
        "assumptions": list(claim.assumptions),
        "certificate": claim.certificate,
    }
