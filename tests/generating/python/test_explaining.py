"""Why something is decided, what else could be, and what to ask for."""

from collections.abc import Iterator
from itertools import islice
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from aih_dt.model import MISSING, Protocol
from aih_dt.semantics.evaluate import evaluate, holds
from aih_dt.semantics.ground import ground
from tests.generated import data_of, library, starter
from tests.patients import every_patient
from tests.strategies import protocols

quick = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.fixture(scope="module")
def plant() -> Iterator[Any]:
    with library(starter()) as module:
        yield module


def test_an_explanation_says_what_applies_and_why_nothing_else_does(plant: Any) -> None:
    patient = plant.Patient(soil_moisture=95, soil_moisture_age_days=1, wilted=None, season="growing")
    text = plant.decide(patient).explain()
    start = text.index("How is the soil?")
    assert text[start:] == (
        "How is the soil?\n"
        "  known: soil moisture: 95 %\n"
        "  `soil/wet` applies\n"
        "    soil moisture: more than 70 % (moisture above which the soil is too wet)\n"
        "    A1 (open interpretation): below 30 % and above 70 %; for succulents below 10 % and above 40 %\n"
        "  `soil/dry` does not apply: soil moisture is 95 %, needed is less than 30 %"
        " (moisture below which the soil is dry)\n"
        "  `soil/moist` does not apply: soil moisture is 95 %, needed is 30 %"
        " (moisture below which the soil is dry) or more and at most 70 % (moisture above which the soil is too wet)\n"
        "  `soil/not-measured` does not apply: soil moisture is 95 %, needed is missing\n"
        "\n"
        "What does the plant need today?\n"
        "  known: the soil: too wet; hanging leaves: missing\n"
        "  `action/look-at-wet-soil` applies\n"
        "    the soil: too wet\n"
        "    hanging leaves: missing\n"
        "    H2 (ungraded; HOUSE, second rule): “Hanging leaves in wet soil are a matter of the roots.”\n"
        "  `action/water-dry-soil` does not apply: the soil is too wet, needed is dry\n"
        "  `action/leave-moist-soil` does not apply: the soil is too wet, needed is as it should be\n"
        "  `action/leave-wet-soil` does not apply: hanging leaves is missing, needed is no\n"
        "  `action/repot-wet-soil` does not apply: hanging leaves is missing, needed is yes\n"
        "  `action/measure-first` does not apply: the soil is too wet, needed is not measured lately\n"
        "\n"
        "What else is there to think of?\n"
        "  known: season: the growing season; the soil: too wet\n"
        "  `remarks/check-drainage` applies\n"
        "    the soil: too wet\n"
        "    H2 (ungraded; HOUSE, second rule): “Hanging leaves in wet soil are a matter of the roots.”\n"
        "  `remarks/no-fertiliser` does not apply: season is the growing season, needed is the resting season\n"
        "\n"
        "Intended use\n"
        "  An example to learn the language with.\n"
    )


def test_markdown_has_the_same_lines_as_text(plant: Any) -> None:
    decision = plant.decide(plant.Patient(season="resting"))
    text = [line.strip() for line in decision.explain("text").splitlines() if line.strip()]
    markdown = [line.strip().lstrip("#- ") for line in decision.explain("markdown").splitlines() if line.strip()]
    assert [line.replace("\\", "") for line in markdown] == text


@quick
@given(protocols())
def test_a_rule_fails_in_a_cell_exactly_when_it_does_not_apply(protocol: Protocol) -> None:
    with library(protocol) as module:
        for profile in protocol.profile_names:
            grounded = ground(protocol, profile)
            for patient in islice(every_patient(grounded), 25):
                trace = module.decide(module.Patient.from_dict(data_of(grounded, patient)), profile).trace
                values = evaluate(grounded, patient).values
                for table, meant in zip(trace.catalogue.tables, grounded.tables, strict=True):
                    assert (trace.fired[table.name] is None) is not holds(meant.applies_when, values)
                    assert (trace.failing(table.applies_when) == ()) is holds(meant.applies_when, values)
                    for rule, wanted in zip(table.rules, meant.rules, strict=True):
                        assert rule.id == wanted.id
                        assert (rule.evidence, rule.interpretations) == (
                            wanted.source.evidence,
                            wanted.source.interpretations,
                        )
                        failing = {cell.term for cell in trace.failing(rule.cells)}
                        assert failing == {name for name in wanted.when if values[name] not in wanted.when[name]}


@quick
@given(protocols(max_steps=6))
def test_what_could_be_decided_is_what_some_patient_gets(protocol: Protocol) -> None:
    grounded = ground(protocol)
    names = [term.name for term in protocol.inputs]
    decided = [(patient, evaluate(grounded, patient).values["action"]) for patient in every_patient(grounded)]
    random = Random(0)
    with library(protocol) as module:
        for patient, _ in random.sample(decided, min(2, len(decided))):
            known = {
                name: MISSING if MISSING in grounded.domains[name].specials and random.random() < 0.6 else value
                for name, value in patient.items()
            }
            if all(known != other for other, _ in decided):
                continue
            decision = module.decide(module.Patient.from_dict(data_of(grounded, known)))
            on_the_way = {
                action
                for other, action in decided
                if all(other[name] is not MISSING and known[name] in (MISSING, other[name]) for name in names)
            }
            assert {action.value for action in decision.possible()} == on_the_way
            question = decision.ask_next()
            if question is not None:
                assert known[question.field] is MISSING
                assert len(on_the_way) > min(len(actions) for _, actions in question.answers)
            for action in module.Action:
                costs = [
                    sum(1 for name in names if other[name] != known[name])
                    for other, given_action in decided
                    if given_action == action.value
                    and all(other[name] is not MISSING or known[name] is MISSING for name in names)
                ]
                ways = decision.why_not(action)
                assert {len(way) for way in ways} == ({min(costs)} if costs else set())


def test_the_changes_that_are_proposed_do_what_they_promise(plant: Any) -> None:
    data = {"soil_moisture": 12, "soil_moisture_age_days": 0, "wilted": False, "season": "growing"}
    decision = plant.decide(plant.Patient.from_dict(data))
    ((first, second),) = decision.why_not("repot")
    assert (str(first), str(second)) == ("soil moisture: 71 % instead of 12 %", "hanging leaves: yes instead of no")
    changed = data | {first.field: first.value, second.field: second.value}
    assert plant.decide(plant.Patient.from_dict(changed)).action is plant.Action.REPOT


def test_the_best_question_comes_with_its_answers(plant: Any) -> None:
    question = plant.decide(plant.Patient(season="growing")).ask_next()
    assert str(question) == "soil moisture?\n  0 to 29 %: water\n  30 to 70 %: wait\n  71 to 100 %: repot, wait"
    settled = plant.decide(plant.Patient(season="growing", soil_moisture=12, soil_moisture_age_days=0))
    assert settled.ask_next() is None
    assert settled.possible() == (plant.Action.WATER,)
