"""Whole messages about claims nobody can vouch for."""

from dataclasses import replace
from pathlib import Path

import pytest

from aih_dt.cli.exits import outcome
from aih_dt.proving import context, graph, place, solver, tables
from aih_dt.proving.report import Verdict
from aih_dt.proving.second import SecondOpinion, second_opinion
from aih_dt.proving.solver import Answer
from aih_dt.semantics.evaluate import Evaluation, Values, evaluate
from aih_dt.semantics.ground import Ground, GroundTable
from tests.proving.written import ACTION, ACTION_TABLE, DRAIN, MEASURE, SOURCES, WAIT, checked, lines, said

DEVIATING = (
    SOURCES
    + """\
    readings:
      - when: {level: '>= 75'}
        then: {action: drain}
        deviations:
          - when: {level: '< 75.1'}
            interpretation: A1
            because: So it is.
          - when: {level: '[75.1..80)'}
            interpretation: A1
            because: So it is.
"""
)
GAP = ACTION_TABLE + DRAIN.replace(">= full_from", ">= 85") + WAIT + MEASURE
OVERLAP = ACTION_TABLE + DRAIN + WAIT.replace("< full_from", "<= full_from") + MEASURE


def nobody_knows(text: str) -> tuple[Answer, ...]:
    return (Answer.UNKNOWN,) * text.count("(check-sat)")


def give_up_searching(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(solver.Search, "answer", lambda _: Answer.UNKNOWN)


def test_a_table_about_which_the_search_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "z3_answers", nobody_knows)
    assert said(tmp_path, "UNDECIDED", {}) == lines("""
        unknown[UNDECIDED]: it is not known whether `action` is complete
         --> tables/action.yaml:1:8
          |
        1 | table: action
          |        ------ this table
        help: the search was given up: split the table that is too large, or narrow the bounds of its numbers

        unknown[UNDECIDED]: it is not known whether `action` is free of overlaps
         --> tables/action.yaml:1:8
          |
        1 | table: action
          |        ------ this table
        help: the search was given up: split the table that is too large, or narrow the bounds of its numbers
        """)


def test_a_protocol_about_which_the_search_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(graph, "z3_answers", nobody_knows)
    give_up_searching(monkeypatch)
    assert said(tmp_path, "UNDECIDED", {"sources.yaml": DEVIATING}) == lines("""
        unknown[UNDECIDED]: it is not known whether every patient gets exactly one `action`
        help: the search was given up: split the table that is too large, or narrow the bounds of its numbers

        unknown[UNDECIDED]: it is not known whether nothing is prescribed while `level` is missing, unless a rule \
says why
        help: the search was given up: split the table that is too large, or narrow the bounds of its numbers

        unknown[UNDECIDED]: it is not known whether the protocol keeps to reading 1 of S1, its deviations apart
        help: the search was given up: split the table that is too large, or narrow the bounds of its numbers

        unknown[UNDECIDED]: it is not known whether the deviation from S1 by A1 happens
          --> sources.yaml:14:20
           |
        14 |           - when: {level: '< 75.1'}
           |                    ----- this deviation
        help: the search was given up: split the table that is too large, or narrow the bounds of its numbers

        unknown[UNDECIDED]: it is not known whether the deviation from S1 by A1 happens
          --> sources.yaml:17:20
           |
        17 |           - when: {level: '[75.1..80)'}
           |                    ----- this deviation
        help: the search was given up: split the table that is too large, or narrow the bounds of its numbers
        """)


def test_a_rule_about_which_the_search_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    give_up_searching(monkeypatch)
    monkeypatch.setattr(context.Context, "guess", lambda *_: None)
    assert said(tmp_path, "UNDECIDED", {}) == lines("""
        unknown[UNDECIDED]: it is not known whether `drain-full` of `action` can fire
         --> tables/action.yaml:7:9
          |
        7 |   - id: drain-full
          |         ---------- this rule
        help: the search was given up: split the table that is too large, or narrow the bounds of its numbers

        unknown[UNDECIDED]: it is not known whether `leave-others` of `action` can fire
          --> tables/action.yaml:11:9
           |
        11 |   - id: leave-others
           |         ------------ this rule
        help: the search was given up: split the table that is too large, or narrow the bounds of its numbers

        unknown[UNDECIDED]: it is not known whether `measure-first` of `action` can fire
          --> tables/action.yaml:15:9
           |
        15 |   - id: measure-first
           |         ------------- this rule
        help: the search was given up: split the table that is too large, or narrow the bounds of its numbers
        """)
    assert said(tmp_path, "DEAD-RULE", {}) == said(tmp_path, "DEAD-VALUE", {}) == ""


def test_what_is_given_up_is_neither_proved_nor_refuted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(graph, "z3_answers", nobody_knows)
    give_up_searching(monkeypatch)
    monkeypatch.setattr(context.Context, "guess", lambda *_: None)
    report, _ = checked(tmp_path, {"sources.yaml": DEVIATING})
    assert {claim.kind for claim in report.claims if claim.verdict is Verdict.PROVED} == {"complete", "one rule"}
    assert Verdict.REFUTED not in {claim.verdict for claim in report.claims}
    assert outcome(report.findings) == 3


def test_the_second_checker_contradicts_the_solver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def contrary(ground: Ground, table: GroundTable) -> SecondOpinion:
        return replace(second_opinion(ground, table), complete=Verdict.REFUTED)

    monkeypatch.setattr(tables, "second_opinion", contrary)
    assert said(tmp_path, "DISAGREEMENT", {}) == lines("""
        error[DISAGREEMENT]: our checkers disagree whether `action` is complete
         --> tables/action.yaml:1:8
          |
        1 | table: action
          |        ------ this table
          = by search: proved
          = by counting: refuted
        help: this is a fault in aih-dt: please report it, and trust no verdict about this until it is mended
        """)
    report, _ = checked(tmp_path, {})
    assert outcome(report.findings) == 4


def nothing_wrong(_: Ground, patient: Values) -> Evaluation:
    return Evaluation(patient, {}, {})


def test_the_evaluator_contradicts_an_example_of_a_gap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place, "evaluate", nothing_wrong)
    assert said(tmp_path, "DISAGREEMENT", {"tables/action.yaml": GAP}) == lines("""
        error[DISAGREEMENT]: the evaluator finds nothing wrong with `action` for a patient reported against it
         --> tables/action.yaml:1:8
          |
        1 | table: action
          |        ------ this table
          = for example: level 80.0 %
        help: this is a fault in aih-dt: please report it, and trust no verdict about this until it is mended
        """)


def test_the_evaluator_contradicts_an_example_of_an_overlap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place, "evaluate", nothing_wrong)
    assert said(tmp_path, "DISAGREEMENT", {"tables/action.yaml": OVERLAP}) == lines("""
        error[DISAGREEMENT]: the evaluator finds nothing wrong with `action` for a patient reported against it
         --> tables/action.yaml:1:8
          |
        1 | table: action
          |        ------ this table
          = for example: level 80.0 %
        help: this is a fault in aih-dt: please report it, and trust no verdict about this until it is mended
        """)


def test_a_gap_that_is_claimed_and_not_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place.Place, "can_be", lambda *_: False)
    assert said(tmp_path, "DISAGREEMENT", {"tables/action.yaml": GAP}) == lines("""
        error[DISAGREEMENT]: some patients are said to have no rule in `action`, and none is found
         --> tables/action.yaml:1:8
          |
        1 | table: action
          |        ------ this table
        help: this is a fault in aih-dt: please report it, and trust no verdict about this until it is mended
        """)


def test_an_overlap_that_is_claimed_and_not_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place.Place, "can_be", lambda *_: False)
    assert said(tmp_path, "DISAGREEMENT", {"tables/action.yaml": OVERLAP}) == lines("""
        error[DISAGREEMENT]: two rules of `action` are said to have a common patient, and none is found
         --> tables/action.yaml:1:8
          |
        1 | table: action
          |        ------ this table
        help: this is a fault in aih-dt: please report it, and trust no verdict about this until it is mended
        """)


def test_regions_that_are_not_exactly_the_gap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def too_few(of: Ground, table: GroundTable) -> SecondOpinion:
        found = second_opinion(of, table)
        return replace(found, gaps=found.gaps[:1])

    monkeypatch.setattr(tables, "second_opinion", too_few)
    rules = DRAIN.replace("full_from'", "full_from', liquid: [water, oil]") + WAIT
    table = ACTION_TABLE.replace("[level]", "[level, liquid]") + rules
    assert said(tmp_path, "DISAGREEMENT", {"tables/action.yaml": table}) == lines("""
        error[DISAGREEMENT]: the regions reported for `action` are not exactly what its rules leave out
         --> tables/action.yaml:1:8
          |
        1 | table: action
          |        ------ this table
        help: this is a fault in aih-dt: please report it, and trust no verdict about this until it is mended
        """)


def test_the_evaluator_contradicts_an_example_of_ignorance(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def elsewhere(of: Ground, patient: Values) -> Evaluation:
        return evaluate(of, {**patient, "level": 0})

    monkeypatch.setattr(context, "evaluate", elsewhere)
    table = ACTION.replace("{action: measure}", "{action: drain}")
    files = {"tables/action.yaml": table}
    assert said(tmp_path, "DISAGREEMENT", files) == lines("""
        error[DISAGREEMENT]: the evaluator denies an example against this: nothing is prescribed while `level` is \
missing, unless a rule says why
        help: this is a fault in aih-dt: please report it, and trust no verdict about this until it is mended
        """)


def test_the_evaluator_contradicts_an_example_against_a_statement(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def elsewhere(of: Ground, patient: Values) -> Evaluation:
        return evaluate(of, {**patient, "level": 900})

    monkeypatch.setattr(context, "evaluate", elsewhere)
    readings = SOURCES + "    readings:\n      - when: {level: '>= 75'}\n        then: {action: drain}\n"
    assert said(tmp_path, "DISAGREEMENT", {"sources.yaml": readings}) == lines("""
        error[DISAGREEMENT]: the evaluator denies an example against this: the protocol keeps to reading 1 of S1, its \
deviations apart
        help: this is a fault in aih-dt: please report it, and trust no verdict about this until it is mended
        """)
