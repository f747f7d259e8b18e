"""The proofs as files: what the solver was asked, text by text, and a manifest of what is claimed and was answered."""

import json
from collections.abc import Iterable, Mapping

from aih_dt.model import Protocol
from aih_dt.proving.report import Claim, Report
from aih_dt.proving.solver import EFFORT, SECOND_EFFORT, z3_answers

CLAIMS = "claims.json"


def generate(protocol: Protocol, report: Report) -> Mapping[str, str]:
    """Every certificate, and the manifest. The answers in the manifest are those to the files as they are here."""
    answers = {name: [answer.value for answer in z3_answers(text)] for name, text in report.certificates.items()}
    return {**report.certificates, CLAIMS: _manifest(protocol, report, answers)}


def _manifest(protocol: Protocol, report: Report, answers: Mapping[str, list[str]]) -> str:
    """JSON with one file or claim a line, so that a change of one is a change of one line."""
    about = {
        "about": "what is proved of the protocol; `aih-dt verify-certificates` asks solvers again",
        "protocol": protocol.facts.name,
        "version": protocol.facts.version,
        "spec digest": protocol.digest,
        "solvers": {"Z3": {"effort": EFFORT}, "cvc5": {"effort": SECOND_EFFORT}},
    }
    lines = [f"  {_json(key)}: {_json(value)}," for key, value in about.items()]
    files = [f"    {_json(name)}: {{{_json('answers')}: {_json(given)}}}" for name, given in sorted(answers.items())]
    claims = [f"    {_json(claim)}" for claim in _claims(report.claims)]
    return "\n".join(
        ["{", *lines, '  "files": {', ",\n".join(files), "  },", '  "claims": [', ",\n".join(claims), "  ]", "}", ""]
    )


def _claims(claims: Iterable[Claim]) -> list[Mapping[str, object]]:
    """What is claimed, once with all the profiles in which it is claimed and came out alike."""
    profiles: dict[Claim, list[str]] = {}
    for claim in claims:
        profiles.setdefault(_without_profile(claim), []).append(claim.profile)
    return [
        {
            "subject": claim.subject.value,
            "name": claim.name,
            "kind": claim.kind,
            "sentence": claim.sentence,
            "verdict": claim.verdict.value,
            "profiles": held,
            "rungs": list(claim.rungs),
            "assumptions": list(claim.assumptions),
            "file": claim.certificate,
        }
        for claim, held in profiles.items()
    ]


def _without_profile(claim: Claim) -> Claim:
    return Claim(
        claim.subject, claim.name, claim.kind, claim.sentence, claim.verdict, "", claim.rungs, claim.assumptions,
        claim.certificate,
    )  # fmt: skip


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
