"""The cases fire every rule, stand on both sides of every cut, hold every trap, and miss no rule that is deleted."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

import pytest

from aih_dt.model import Case, Protocol
from aih_dt.semantics.domain import Grid
from aih_dt.semantics.entering import enter
from aih_dt.semantics.evaluate import Evaluation, evaluate, in_unit
from aih_dt.semantics.ground import Ground, GroundRule, GroundTable, ground

TRAPS = {
    "reduced-by-a-quarter": "to 25 percent, not by 25 percent",
    "tgn-0-mmp-high": "6-TGN 0 with high 6-MMP",
    "tgn-220": "6-TGN exactly at its cut",
    "tgn-400-mmp-4500": "6-TGN 400 with 6-MMP 4500",
    "very-low-not-undetectable": "very low has no number",
    "at-2-mg-per-kg": "already at 2 mg/kg",
    "sixty-kg-on-100": "no higher dose that can be made",
    "gout-allopurinol-full-dose": "allopurinol on for gout",
    "co-therapy-gout": "allopurinol on for gout, dose reduced",
    "shunter-pregnant": "pregnant shunter",
    "mmf-failure-first-line": "mycophenolate mofetil first-line failure",
    "pancreatitis-then-mercaptopurine": "pancreatitis, then mercaptopurine",
    "non-response-on-mercaptopurine": "non-response on mercaptopurine",
    "steroid-intolerance": "steroid-only intolerance",
    "no-assay-safe": "no assay available",
    "month-six-raised": "month 6.0 exactly, raised",
    "month-six-normal": "month 6.0 exactly, normal",
    "co-therapy-looks-underdosed": "the metabolites of successful co-therapy",
    "quarter-of-25": "a reduction that cannot be made is never zero",
}


@pytest.fixture(scope="module")
def evaluations(protocol: Protocol) -> Mapping[str, Evaluation]:
    """What is decided for the patient of each case, under the profile of the case."""
    grounds = {name: ground(protocol, name) for name in protocol.profile_names}
    return {
        case.id: evaluate(held := grounds[case.profile], enter(held, case.patient).values) for case in protocol.cases
    }


def test_every_rule_is_fired_by_a_case(protocol: Protocol, evaluations: Mapping[str, Evaluation]) -> None:
    every = {f"{table.name}/{rule.id}" for table in protocol.tables for rule in table.rules}
    assert every - {rule for evaluation in evaluations.values() for rule in evaluation.rules} == set()


def test_every_action_is_decided_by_a_case(protocol: Protocol, evaluations: Mapping[str, Evaluation]) -> None:
    wanted = {value.name for value in protocol.terms["action"].values}
    assert {evaluation.values["action"] for evaluation in evaluations.values()} == wanted


def test_every_case_says_what_is_decided_and_warned_of(protocol: Protocol) -> None:
    assert [
        case.id for case in protocol.cases if not {"action", "warnings", "next_visit_weeks"} <= case.expect.keys()
    ] == []


def test_every_trap_has_a_case(protocol: Protocol) -> None:
    assert TRAPS.keys() <= {case.id for case in protocol.cases}


def test_every_profile_has_cases(protocol: Protocol) -> None:
    assert {case.profile for case in protocol.cases} == set(protocol.profile_names)


def test_a_case_stands_on_both_sides_of_every_cut_of_an_input(
    default: Ground, evaluations: Mapping[str, Evaluation]
) -> None:
    values = [evaluation.values for evaluation in evaluations.values()]
    missed = [
        (name, default.domains[name].show(step))
        for name, steps in sorted(_cuts(default).items())
        for step in sorted(steps)
        if not any(patient[name] == step for patient in values)
    ]
    assert missed == []


def _cuts(held: Ground) -> Mapping[str, set[int]]:
    """For each numeric input, the last number before and the first number after each cut that a rule makes."""
    found: dict[str, set[int]] = {}
    for name, bounds in _bounds(held):
        domain = held.domains[name]
        if isinstance(domain, Grid):
            found.setdefault(name, set()).update(
                step for step in (bounds - 1, bounds) if domain.low < bounds <= domain.high
            )
    return found


def _bounds(held: Ground) -> Iterator[tuple[str, int]]:
    inputs = {term.name for term in held.protocol.inputs}
    for table in held.tables:
        for box in (table.applies_when, *(rule.when for rule in table.rules)):
            for name, wanted in box.items():
                if name in inputs:
                    yield from ((name, int(cut)) for cut, _ in wanted.cuts())


@pytest.mark.parametrize(
    ("name", "cut"),
    [
        ("ast_times_uln", "normal_limit"),
        ("alt_times_uln", "normal_limit"),
        ("igg_times_uln", "normal_limit"),
        ("ast_left_at_week4", "early_share"),
        ("alt_left_at_week4", "early_share"),
        ("metabolite_ratio", "ratio_high"),
        ("next_dose_per_kg", "azathioprine_ceiling"),
        ("next_dose_per_kg", "intermediate_ceiling"),
        ("present_dose_per_kg", "azathioprine_ceiling"),
        ("present_share_under_inhibitor", "third"),
        ("reduced_share", "quarter"),
        ("reduced_share", "third"),
    ],
)
def test_a_case_stands_at_and_beyond_every_cut_of_a_computed_number(
    default: Ground, evaluations: Mapping[str, Evaluation], name: str, cut: str
) -> None:
    at = default.parameters[cut]
    found = [
        in_unit(default, name, value)
        for evaluation in evaluations.values()
        if not isinstance(value := evaluation.values[name], str) and not hasattr(value, "value")
    ]
    assert at in found
    assert any(at < number <= at * 51 / 50 for number in found), "just beyond"


def test_every_collect_rule_that_is_deleted_fails_a_case(
    protocol: Protocol, default: Ground, evaluations: Mapping[str, Evaluation]
) -> None:
    cases = {case.id: case for case in protocol.cases if case.profile == default.profile}
    firing: dict[str, list[str]] = {}
    for name in cases:
        for rule in evaluations[name].rules:
            firing.setdefault(rule, []).append(name)
    missed = [
        f"{table.name}/{rule.id}"
        for table in default.tables
        if not table.is_unique
        for rule in table.rules
        if not _fails(_without(default, table, rule), [cases[name] for name in firing[f"{table.name}/{rule.id}"]])
    ]
    assert missed == []


def _without(held: Ground, table: GroundTable, rule: GroundRule) -> Ground:
    left = replace(table, rules=tuple(one for one in table.rules if one is not rule))
    return replace(held, tables=tuple(left if one is table else one for one in held.tables))


def _fails(held: Ground, cases: list[Case]) -> bool:
    """Whether one of the cases gets something else for a collected output than it expects."""
    for case in cases:
        decided = evaluate(held, enter(held, case.patient).values).collected
        if any(frozenset(decided[name]) != case.expect[name] for name in decided if name in case.expect):
            return True
    return False
