"""Sentences about two patients who differ in one thing, and about two profiles; and what every decision carries."""

from collections.abc import Iterator, Mapping

import pytest

from aih_dt.model import MISSING, NOT_ASKED, Protocol, Value
from aih_dt.semantics.evaluate import Evaluation, Values, evaluate
from aih_dt.semantics.ground import Ground, ground
from tests.protocol.conftest import interesting, is_possible

Sample = tuple[tuple[Values, Evaluation], ...]

EXTENSIONS = {
    "action/stop-thiopurine",
    "action/stop-mycophenolate",
    "action/reduce-with-inhibitor",
    "action/stop-allopurinol",
    "action/raise-without-assay",
    "action/reduce",
    "action/stop-after-metabolites",
}
"""The ways to a treatment that no statement of the summary page or the guideline names."""


def _varied(held: Ground, patient: Values, name: str, upwards: bool = False) -> Iterator[Values]:
    """The patient with every other interesting number of one term."""
    for value in interesting(held)[name]:
        if isinstance(value, int) and value != patient[name] and (not upwards or value > _number(patient[name])):
            changed = {**patient, name: value}
            if is_possible(held, changed):
                yield changed


def _number(value: Value) -> int:
    return value if isinstance(value, int) else -1


def test_more_mmp_never_turns_allopurinol_into_an_increase(default: Ground, sample: Sample) -> None:
    """P20."""
    tried = 0
    for patient, evaluation in sample:
        if evaluation.values["action"] == "add_allopurinol_reduce_azathioprine":
            for changed in _varied(default, patient, "mmp", upwards=True):
                tried += 1
                assert evaluate(default, changed).values["action"] != "raise_azathioprine"
    assert tried > 100


def test_a_higher_dose_never_enables_an_increase(default: Ground, sample: Sample) -> None:
    """P20."""
    tried = 0
    for patient, evaluation in sample:
        if evaluation.values["optimisation"] == "exhausted" and patient["thiopurine_dose"] is not MISSING:
            for changed in _varied(default, patient, "thiopurine_dose", upwards=True):
                tried += 1
                assert evaluate(default, changed).values["action"] != "raise_azathioprine"
            if tried > 2000:
                break
    assert tried > 1000


def test_between_six_and_twelve_months_time_alone_changes_nothing(default: Ground, sample: Sample) -> None:
    """P21."""
    tried = 0
    for patient, evaluation in sample:
        months = patient["months_since_start"]
        if evaluation.values["biochemistry"] == "raised" and isinstance(months, int) and 60 <= months < 120:
            later = {**patient, "months_since_start": 120}
            tried += 1
            assert evaluate(default, later).values["action"] == evaluation.values["action"]
    assert tried > 500


def test_the_twelve_month_profile_differs_between_six_and_twelve_months_only(
    protocol: Protocol, sample: Sample
) -> None:
    """P22."""
    other = ground(protocol, "twelve-months")
    different = [
        patient["months_since_start"]
        for patient, evaluation in sample
        if evaluate(other, patient).values["action"] != evaluation.values["action"]
    ]
    assert len(different) > 100
    assert all(isinstance(months, int) and 60 <= months < 120 for months in different)


def test_the_six_month_profile_changes_no_action(protocol: Protocol, sample: Sample) -> None:
    other = ground(protocol, "six-months")
    for patient, evaluation in sample[::3]:
        assert evaluate(other, patient).values["action"] == evaluation.values["action"]


@pytest.mark.parametrize("profile", ["ratio-4", "ratio-20", "tgn-235", "tgn-250"])
def test_a_profile_of_metabolites_changes_actions_of_optimisation_only(
    protocol: Protocol, sample: Sample, profile: str
) -> None:
    other = ground(protocol, profile)
    different = [
        evaluation.values["step"]
        for patient, evaluation in sample[::3]
        if evaluate(other, patient).values["action"] != evaluation.values["action"]
    ]
    assert set(different) <= {"optimise"}


def test_doses_that_are_decided_can_be_made(default: Ground) -> None:
    """P23: increases in whole tablets of 25 mg, reductions in daily averages of 12.5 mg."""
    for name, step in (
        ("next_azathioprine_dose", 250),
        ("reduced_azathioprine_dose", 125),
        ("dose_under_inhibitor", 125),
    ):
        doses = [rule.then[name] for rule in default.table(name).rules]
        assert all(isinstance(dose, int) and dose > 0 and dose % step == 0 for dose in doses)


def test_every_way_to_a_treatment_names_a_statement_or_is_a_known_extension(protocol: Protocol) -> None:
    """P24 and P25."""
    seed = {name for name, statement in protocol.statements.items() if statement.source in ("EASL2025", "SUMMARY2025")}
    action = protocol.terms["action"]
    without = {
        f"action/{rule.id}"
        for rule in protocol.table("action").rules
        if action.value(str(rule.then["action"])).prescribes and not seed & set(rule.evidence)
    }
    assert without == EXTENSIONS
    for rule in protocol.table("action").rules:
        if f"action/{rule.id}" in EXTENSIONS:
            assert rule.interpretations, rule.id


def test_what_is_asked_for_is_missing_and_something_is(sample: Sample) -> None:
    lists = ("missing_for_safety", "missing_for_situation", "missing_for_optimisation", "missing_for_agent")
    asked = 0
    for patient, evaluation in sample:
        wanted = [str(name) for output in lists for name in evaluation.collected[output]]
        if evaluation.values["action"] != "request_data":
            assert wanted == []
            continue
        asked += 1
        assert wanted, evaluation.rules
        for name in wanted:
            computed = evaluation.values.get(f"{name}_times_uln")
            assert MISSING in (patient[name], computed), name
    assert asked > 300


def test_what_is_asked_for_leads_on(default: Ground, sample: Sample, case_patients: Mapping[str, Values]) -> None:
    """Given what was asked for, the same list is never asked for again."""
    known = case_patients["underdosed"]
    others: Mapping[str, Value] = {
        "thiopurine_dose_before_inhibitor": 1500,
        "weeks_on_dose_at_sample": 8,
        "months_since_change": 50,
        "allopurinol_history": "never_used",
        "mycophenolate_history": "never_used",
        "mercaptopurine_history": "never_used",
        "tioguanine_history": "never_used",
        "azathioprine_history": "never_used",
        "contraception": "reliable",
        "pregnancy": "not_pregnant",
        "portal_hypertension": "no",
        "transaminases_rising": "no",
        "egfr": 90,
    }
    lists = ("missing_for_safety", "missing_for_situation", "missing_for_optimisation", "missing_for_agent")
    tried = 0
    for patient, evaluation in sample:
        if evaluation.values["action"] != "request_data":
            continue
        wanted = [str(name) for output in lists for name in evaluation.collected[output]]
        given = dict(patient)
        for name in wanted:
            for part in (name, f"{name}_uln"):
                if part in given:
                    given[part] = others.get(part, known[part])
        if not is_possible(default, given):
            continue
        tried += 1
        after = evaluate(default, given)
        again = [str(name) for output in lists for name in after.collected[output]]
        assert again != wanted, (evaluation.rules, wanted)
    assert tried > 300


def test_every_decision_says_who_takes_what_afterwards_and_when_the_next_visit_is(sample: Sample) -> None:
    for _, evaluation in sample:
        assert evaluation.values["base_agent_after"] not in (MISSING, NOT_ASKED)
        assert isinstance(evaluation.values["next_visit_weeks"], int)
