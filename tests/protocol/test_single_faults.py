"""Single faults put into the protocol: each is found, at its place, for patients that it concerns."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from aih_dt.cli.exits import outcome
from aih_dt.diagnostics import Severity
from aih_dt.model import Protocol
from aih_dt.proving.check import check_table
from aih_dt.proving.report import Verdict
from aih_dt.semantics.evaluate import NotExactlyOneError, Values, evaluate
from aih_dt.semantics.ground import Ground, GroundRule, GroundTable
from aih_dt.semantics.valueset import ValueSet

PROVED_AGAIN = {
    "liver_emergency": "inr-high",
    "blood_count": "platelets-low",
    "mmp_level": "high-for-tgn",
    "response": "deadline-missed",
    "room_for_raise": "above-the-ceiling",
    "reduced_azathioprine_dose": "up-to-150",
    "allopurinol_choice": "pregnancy-not-known",
    "mycophenolate_choice": "contraception-not-known",
    "new_agent": "third-line-for-intolerance",
    "action": "start-with-low-count",
}
"""Tables of every part of the protocol, and for each a rule that is deleted."""

HARMLESS = {
    ("dose_under_inhibitor/up-to-300", "thiopurine_dose_before_inhibitor", "300.1"): "the table is not asked there",
    ("next_azathioprine_dose/to-200", "thiopurine_dose", "200.0"): "the table is not asked there",
    ("reduced_azathioprine_dose/up-to-300", "thiopurine_dose", "300.1"): "the table is not asked there",
    ("mmp_level/high-for-tgn", "mmp", "0"): "the ratio is 0 there",
    ("room_for_raise/above-the-ceiling", "thiopurine_dose", "200.0"): "there is no next dose there",
    ("room_for_raise/above-the-intermediate-ceiling", "thiopurine_dose", "200.0"): "there is no next dose there",
    ("room_for_raise/metaboliser-not-known", "thiopurine_dose", "200.0"): "there is no next dose there",
    ("room_for_raise/under-the-ceiling", "thiopurine_dose", "200.0"): "there is no next dose there",
    ("room_for_raise/under-both-ceilings", "thiopurine_dose", "200.0"): "there is no next dose there",
}
"""Bounds that may be widened by a step without any patient noticing, and why."""


@pytest.mark.parametrize(("table", "rule"), PROVED_AGAIN.items())
def test_a_deleted_rule_is_found_with_table_line_and_patients(protocol: Protocol, table: str, rule: str) -> None:
    report = check_table(_cut(protocol, table, rule), table)
    found = [finding for finding in report.findings if finding.code.severity is Severity.ERROR]
    refuted = any(claim.verdict is Verdict.REFUTED for claim in report.claims)
    assert outcome(report.findings, refuted=refuted, unknown=False) == 1
    assert {finding.code.name for finding in found} == {"GAP"}
    for finding in found:
        assert f"`{table}`" in finding.message
        assert finding.at is not None
        assert finding.at.file.endswith(f"tables/{table}.yaml")
        assert finding.at.line > 1
        assert {"patients", "for example"} <= {heading for heading, _ in finding.notes}


def _cut(protocol: Protocol, table: str, rule: str) -> Protocol:
    """The protocol without the rule, its profiles and its cases."""
    whole = protocol.table(table)
    left = replace(whole, rules=tuple(one for one in whole.rules if one.id != rule))
    assert len(left.rules) == len(whole.rules) - 1
    return replace(
        protocol, tables=tuple(left if one is whole else one for one in protocol.tables), profiles={}, cases=()
    )


def test_every_deleted_rule_of_a_unique_table_leaves_its_patients_without_a_rule(
    default: Ground, case_patients: Mapping[str, Values]
) -> None:
    fired = _fired(default, case_patients)
    for table in default.tables:
        if not table.is_unique:
            continue
        for rule in table.rules:
            left = replace(table, rules=tuple(one for one in table.rules if one is not rule))
            held = replace(default, tables=tuple(left if one is table else one for one in default.tables))
            with pytest.raises(NotExactlyOneError, match=f"the table `{table.name}` has no rule"):
                evaluate(held, fired[f"{table.name}/{rule.id}"])


def _fired(held: Ground, patients: Mapping[str, Values]) -> Mapping[str, Values]:
    """For each rule, the patient of a case for whom it fires."""
    found: dict[str, Values] = {}
    for patient in patients.values():
        for rule in evaluate(held, patient).rules:
            found.setdefault(rule, patient)
    return found


def test_every_widened_bound_of_a_unique_table_gives_some_patient_two_rules(
    default: Ground, case_patients: Mapping[str, Values]
) -> None:
    """Each end of each range over an input, moved out by one step, meets a rule that stands there already."""
    firing: dict[str, list[Values]] = {}
    for patient in case_patients.values():
        for name in evaluate(default, patient).rules:
            firing.setdefault(name, []).append(patient)
    inputs = {term.name for term in default.protocol.inputs}
    survivors = {
        (f"{table.name}/{rule.id}", name, default.domains[name].show(step))
        for table in default.tables
        if table.is_unique
        for rule in table.rules
        for name, wanted in rule.when.items()
        if name in inputs
        for step, wider in _widened(default, name, wanted)
        if not any(
            _has_two(default, table, _with(table, rule, name, wider), {**patient, name: step})
            for patient in firing[f"{table.name}/{rule.id}"]
        )
    }
    assert survivors == set(HARMLESS)


def _with(table: GroundTable, rule: GroundRule, name: str, wider: ValueSet) -> GroundTable:
    mutant = replace(rule, when={**rule.when, name: wider}, limits={**rule.limits, name: wider})
    return replace(table, rules=tuple(mutant if one is rule else one for one in table.rules))


def _widened(held: Ground, name: str, wanted: ValueSet) -> list[tuple[int, ValueSet]]:
    whole = held.domains[name].known
    found: list[tuple[int, ValueSet]] = []
    if not whole.spans:
        return found
    ((first, last),) = whole.spans
    for low, high in wanted.spans:
        if low > first:
            step = int(low[0]) - 1
            found.append((step, wanted | ValueSet(spans=(((step, 0), (step + 1, 0)),))))
        if high < last:
            step = int(high[0])
            found.append((step, wanted | ValueSet(spans=(((step, 0), (step + 1, 0)),))))
    return found


def _has_two(held: Ground, table: GroundTable, mutant: GroundTable, patient: Values) -> bool:
    changed = replace(held, tables=tuple(mutant if one is table else one for one in held.tables))
    try:
        evaluate(changed, patient)
    except NotExactlyOneError as refused:
        return len(refused.matching) > 1
    return False
