"""A decision as one JSON object: the shape that docs/output.md describes."""

from aih_dt.cli.decision import Decision, Shown
from aih_dt.cli.report_data import FORMAT
from aih_dt.cli.version import tool_version
from aih_dt.diagnostics.data import Data


def decision_data(decision: Decision) -> Data:
    """Everything about the decision. Numbers are exact decimal texts."""
    facts = decision.protocol.facts
    return {
        "format": FORMAT,
        "tool": {"name": "aih-dt", "version": tool_version()},
        "protocol": {
            "name": facts.name,
            "version": facts.version,
            "status": facts.status,
            "digest": decision.protocol.digest,
            "profile": decision.profile,
        },
        "decision": {**_shown(decision.action), "prescribes": decision.prescribes},
        "values": {value.term.name: value.text for value in decision.values},
        "collected": {name: [value.text for value in values] for name, values in decision.collected.items()},
        "missing": [term.name for term in decision.missing],
        "stale": [term.name for term in decision.stale],
        "rules": [
            {
                "table": fired.table,
                "rule": fired.rule.id,
                "gave": {value.term.name: value.text for value in fired.gave},
                "because": fired.rule.because,
                "evidence": list(fired.rule.evidence),
                "interpretations": list(fired.rule.interpretations),
            }
            for fired in decision.fired
        ],
        "not_asked": list(decision.not_asked),
        "why_not": [
            {
                "table": decision.deciding,
                "rule": rule.id,
                "failed": [
                    {"term": cell.wanted.term.name, "wanted": cell.wanted.text, "value": cell.has.text}
                    for cell in failed
                ],
            }
            for rule, failed in decision.others
        ],
    }


def _shown(value: Shown) -> Data:
    return {"term": value.term.name, "value": value.text, "label": value.words}
