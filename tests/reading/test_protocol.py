"""What is read is what was written: every part of the model, its place, and the order of the tables."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from aih_dt.model import (
    MISSING,
    NOT_ASKED,
    Authority,
    Bound,
    Code,
    Grade,
    HitPolicy,
    Member,
    Position,
    Protocol,
    Range,
    Role,
    Status,
    Summand,
    TermType,
)
from tests.reading import test_language
from tests.reading.folders import base, read_files


@pytest.fixture
def protocol(here: Path) -> Protocol:
    found = read_files(here, test_language.files()).protocol
    assert found is not None
    return found


def test_the_facts(protocol: Protocol) -> None:
    facts = protocol.facts
    assert (facts.name, facts.version, facts.status, facts.decides) == ("plant-care", "0.1.0", "draft", "action")
    assert facts.profile_label == "leafy plants"
    assert facts.dates == {"created": "2026-01-05"}
    assert facts.summary.startswith(
        "Whether to water a houseplant, and how much. A long text stands in several lines, further"
    )
    assert "\n" not in facts.summary
    assert facts.exclusions == ("plants outdoors",)
    assert facts.licences == {"specification": "CC-BY-4.0", "code": "Apache-2.0"}
    assert facts.at == Position("spec/protocol.yaml", 1, 11, 10)


def test_the_terms(protocol: Protocol) -> None:
    soil = protocol.terms["soil"]
    assert soil.type is TermType.ENUM
    assert [(value.name, value.label, value.prescribes) for value in soil.values] == [
        ("dry", "dry", False),
        ("moist", "as it should be", False),
        ("wet", "too wet", False),
    ]
    assert soil.value("moist").definition == "Soil sticks to the finger."
    assert (soil.may_be_missing, soil.safety_relevant, soil.maximum_age, soil.typical) == (True, True, 2, "moist")
    assert soil.codes == (Code("LOINC", "1-8", "Soil"),)
    assert (soil.evidence, soil.interpretations) == (("H4",), ("A1",))
    height = protocol.terms["height"]
    assert (height.low, height.high, height.places, height.unit) == (Fraction(0), Fraction(300), 1, "cm")
    assert [value.name for value in protocol.terms["hanging"].values] == ["no", "yes"]
    assert protocol.terms["action"].value("water").prescribes
    assert [term.name for term in protocol.inputs][:5] == ["soil", "hanging", "pot", "height", "water_given"]
    assert (protocol.role("deficit"), protocol.role("action")) == (Role.DERIVED, Role.OUTPUT)


def test_the_formulas(protocol: Protocol) -> None:
    ratio = protocol.terms["water_share"].formula
    assert ratio is not None
    assert ratio.numerator == (Summand(Fraction(1), (), "water_given"),)
    assert ratio.denominator == (Summand(Fraction(1), (), "pot"),)
    linear = protocol.terms["deficit"].formula
    assert linear is not None
    assert linear.denominator is None
    assert linear.numerator == (
        Summand(Fraction(1), ("share_wanted",), "pot"),
        Summand(Fraction(-1), (), "water_given"),
    )


def test_the_tables_come_after_those_that_feed_them(protocol: Protocol) -> None:
    assert [table.name for table in protocol.tables] == ["thirst", "action", "amount", "advice"]
    assert protocol.table("advice").hit_policy is HitPolicy.COLLECT
    assert protocol.table("thirst").note.startswith("Soil that nobody has felt")
    amount = protocol.table("amount")
    assert amount.applies_when["action"].parts == (Member("water"),)
    assert [rule.then["amount"] for rule in amount.rules] == [Fraction(1, 4), "large_amount"]


def test_a_rule(protocol: Protocol) -> None:
    rule = protocol.table("thirst").rule("wet-soil-and-hanging-leaves")
    assert rule.when["soil"].parts == (Member("wet"),)
    assert rule.when["hanging"].parts == (Member("yes"), MISSING)
    assert rule.when["hanging"].text == "[yes, missing]"
    assert rule.evidence == ("H2",)
    assert rule.interpretations == ("A3",)
    assert protocol.table("thirst").rule("dry-soil").irrelevant == {
        "hanging": "the soil itself is known",
        "water_given": "the soil itself is known",
    }
    little = protocol.table("thirst").rule("little-water").when["water_share"]
    assert little.parts == (Range(None, Bound("share_wanted", False)), MISSING)


def test_what_the_rules_stand_on(protocol: Protocol) -> None:
    source = protocol.sources["HOUSE2026"]
    assert (source.authority, source.year) == (Authority.OPINION, 2026)
    assert [(word.dimension, word.word) for word in source.grading][:2] == [("level", "1"), ("level", "2")]
    first, second = protocol.statements["H1"], protocol.statements["H2"]
    assert first.grade == Grade("1", "sure", "all agree")
    assert second.grade is None
    assert [item.then["action"].parts for item in first.readings] == [
        (Member("water"),),
        (Member("wait"), Member("look")),
    ]
    (deviation,) = second.readings[0].deviations
    assert (deviation.interpretation, deviation.because) == ("A2", "A tree cannot be repotted.")
    signed = protocol.interpretations["A3"]
    assert signed.status is Status.SIGNED
    assert signed.signature is not None
    assert signed.signature.on == date(2026, 1, 5)
    assert (protocol.parameters["share_wanted"].value, protocol.profiles["small-flat"].values) == (
        Fraction(1, 3),
        {"too_tall": Fraction(301, 2)},
    )
    assert protocol.assumptions["no-more-water-than-soil"].because.startswith("a litre")


def test_the_cases(protocol: Protocol) -> None:
    first, second, third = protocol.cases
    assert first.patient["height"] == Decimal("40.5")
    assert first.expect["amount"] == 150
    assert first.expect["deficit"] == Fraction(15, 4)
    assert first.expect["advice"] == frozenset({"slowly"})
    assert second.expect["amount"] is NOT_ASKED
    assert second.expect["water_share"] is MISSING
    assert second.expect["advice"] == frozenset()
    assert "water_given" not in third.patient
    assert (first.profile, third.profile) == ("default", "small-flat")


def test_places(here: Path) -> None:
    protocol = read_files(here, base()).protocol
    assert protocol is not None
    table = protocol.table("action")
    rule = table.rule("guess-tall")
    assert table.at == Position("spec/tables/action.yaml", 1, 8, 6)
    assert rule.at == Position("spec/tables/action.yaml", 9, 10, 10)
    assert rule.when["height"].at == Position("spec/tables/action.yaml", 9, 52, 9)
    assert table.rule("leave").when["soil"].at == Position("spec/tables/action.yaml", 8, 30, 12)
    assert protocol.terms["height"].at == Position("spec/vocabulary.yaml", 7, 3, 6)
    assert protocol.terms["action"].value("wait").at == Position("spec/vocabulary.yaml", 13, 7, 4)
    assert protocol.parameters["tall"].at == Position("spec/parameters.yaml", 2, 3, 4)
    assert protocol.statements["H1"].at == Position("spec/sources.yaml", 4, 3, 2)
    assert protocol.cases[0].at == Position("spec/cases/plants.yaml", 2, 9, 7)


def test_texts_are_given_under_the_names_that_places_use(here: Path) -> None:
    result = read_files(here, base())
    assert result.texts == {f"spec/{name}": text for name, text in base().items()}


def test_the_model_keeps_nothing_of_the_files(here: Path) -> None:
    """Texts with marks would keep the whole tree alive, and would not be equal in a pickle."""
    protocol = read_files(here, base()).protocol
    assert protocol is not None
    seen: list[object] = [protocol.facts.name, protocol.tables[0].name, *protocol.terms, *protocol.decided_by]
    for rule in protocol.tables[0].rules:
        seen += [rule.id, *rule.when, *rule.then, *rule.then.values(), *rule.evidence, *rule.interpretations]
        seen += [cell.text for cell in rule.when.values()]
    for case in protocol.cases:
        seen += [case.id, *case.patient, *case.patient.values(), *case.expect]
    assert {type(item) for item in seen} <= {str, Decimal, Fraction}
