"""What messages propose is what they promise: the rules close the gap and meet no other, and a rewritten rule leaves
its patients to the other one and nobody without a rule."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from aih_dt.diagnostics import Finding
from aih_dt.model import Cell, Protocol, Rule, Table
from aih_dt.proving.check import check
from aih_dt.proving.report import Report, Verdict
from aih_dt.proving.tables import COMPLETE, ONE_RULE
from aih_dt.reading.cells import parse_condition
from tests.breaking import broken_protocols

TINY = {"max_inputs": 3, "max_steps": 4}


def proposed(protocol: Protocol, finding: Finding) -> list[tuple[str, dict[str, Cell]]]:
    """The rules that a message proposes, read as an author's text is read: their ids and conditions."""
    assert finding.help is not None
    # The reader resolves scalars by its own types; here they stay the texts they are.
    written: Any = yaml.load("\n".join(finding.help.lines), Loader=yaml.BaseLoader) or []
    return [
        (rule["id"], {name: _cell(protocol, name, text) for name, text in rule["when"].items()}) for rule in written
    ]


def _cell(protocol: Protocol, name: str, text: str) -> Cell:
    term = protocol.terms[name]
    condition = parse_condition(text, numeric=term.is_numeric or term.formula is not None)
    parts = None if condition.pieces is None else tuple(piece.part for piece in condition.pieces)
    return Cell(text, parts, condition.negated)


def with_rules(protocol: Protocol, table: Table, rules: Sequence[Rule]) -> Protocol:
    changed = replace(table, rules=tuple(rules))
    return replace(protocol, tables=tuple(changed if one.name == table.name else one for one in protocol.tables))


def verdict(report: Report, table: str, kind: str) -> Verdict:
    """The worst verdict under any profile."""
    found = {claim.verdict for claim in report.claims if (claim.name, claim.kind) == (table, kind)}
    return next(one for one in (Verdict.REFUTED, Verdict.UNKNOWN, Verdict.PROVED) if one in found)


def about(report: Report, code: str, table: str) -> list[Finding]:
    """What the default profile is told about the table."""
    named = [one for one in report.findings if one.code.name == code and f"`{table}`" in one.message]
    return [one for one in named if all(heading != "profile" for heading, _ in one.notes)]


@given(broken_protocols(**TINY))
@settings(max_examples=60, deadline=None)
def test_proposed_rules_close_the_gap_and_meet_no_other(broken: tuple[Protocol, object]) -> None:
    protocol = replace(broken[0], profiles={})
    report = check(protocol)
    for table in protocol.tables:
        gaps = about(report, "GAP", table.name)
        if not gaps:
            continue
        then = {output: _some_output(protocol, output) for output in table.outputs}
        fresh = [
            Rule(f"new-{number}", when, then)
            for number, (_, when) in enumerate(rule for gap in gaps for rule in proposed(protocol, gap))
        ]
        mended = check(with_rules(protocol, table, [*table.rules, *fresh]))
        assert verdict(mended, table.name, COMPLETE) is Verdict.PROVED
        assert about(mended, "OVERLAP", table.name) == about(report, "OVERLAP", table.name)
        useless = [one for one in mended.findings if one.code.name == "DEAD-RULE" and "`new-" in one.message]
        assert not useless


def _some_output(protocol: Protocol, output: str) -> Any:
    term = protocol.terms[output]
    return term.low if term.is_numeric else term.values[0].name


@given(broken_protocols(**TINY), st.integers(0, 1))
@settings(max_examples=60, deadline=None)
def test_a_rewritten_rule_ends_the_overlap_and_opens_no_gap(broken: tuple[Protocol, object], which: int) -> None:
    protocol = replace(broken[0], profiles={})
    report = check(protocol)
    for table in protocol.tables:
        clashes = about(report, "OVERLAP", table.name)
        if not clashes:
            continue
        clash = clashes[0]
        rewritten = proposed(protocol, clash)
        if not rewritten:
            continue
        ids = [name for name, _ in rewritten if name != "…"]
        chosen = ids[which % len(ids)]
        whens = [when for name, when in rewritten if name == chosen or (name == "…" and len(ids) == 1)]
        rules: list[Rule] = []
        for rule in table.rules:
            if rule.id == chosen:
                rules += (replace(rule, id=f"{rule.id}-{number}", when=when) for number, when in enumerate(whens))
            else:
                rules.append(rule)
        mended = check(with_rules(protocol, table, rules))
        assert verdict(mended, table.name, COMPLETE) is verdict(report, table.name, COMPLETE)
        others = [one.message for one in about(mended, "OVERLAP", table.name)]
        other = next(rule.id for rule in table.rules if rule.id != chosen and f"`{rule.id}`" in clash.message)
        assert not [one for one in others if f"`{chosen}-" in one and f"`{other}`" in one]
        if len(clashes) == 1:
            assert verdict(mended, table.name, ONE_RULE) is Verdict.PROVED
