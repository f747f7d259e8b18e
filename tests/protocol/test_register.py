"""The register of sources, statements and interpretations says only what it may say."""

import re

import pytest

from aih_dt.model import Protocol, Role, Status
from tests.protocol.conftest import SPEC

GRADES = {
    "REC1": ("2", "strong", "strong consensus"),
    "REC2": ("4", "weak", "strong consensus"),
    "REC3": ("3", "strong", "strong consensus"),
    "REC4": ("3", "weak", "strong consensus"),
    "REC5": ("2", "weak", "consensus"),
}
SCHEMAS = {
    "protocol.yaml": "../generated/schemas/protocol.schema.json",
    "vocabulary.yaml": "../generated/schemas/vocabulary.schema.json",
    "parameters.yaml": "../generated/schemas/parameters.schema.json",
    "sources.yaml": "../generated/schemas/sources.schema.json",
    "interpretations.yaml": "../generated/schemas/interpretations.schema.json",
    "course.yaml": "../generated/schemas/course.schema.json",
    "properties.yaml": "../generated/schemas/properties.schema.json",
    "tables": "../../generated/schemas/table.schema.json",
    "cases": "../../generated/schemas/cases.schema.json",
}


def test_the_grades_are_those_of_the_guideline(protocol: Protocol) -> None:
    graded = {
        name: (statement.grade.level, statement.grade.strength, statement.grade.consensus)
        for name, statement in protocol.statements.items()
        if statement.grade is not None
    }
    assert graded == GRADES


def test_nothing_but_what_was_read_stands_under_the_guideline(protocol: Protocol) -> None:
    of_guideline = {name for name, statement in protocol.statements.items() if statement.source == "EASL2025"}
    assert of_guideline == {"D1", *GRADES}
    of_summary = {name for name, statement in protocol.statements.items() if statement.source == "SUMMARY2025"}
    assert of_summary == {"E0", "E1", "E2", "E3"}


@pytest.mark.parametrize("name", ["E1", "E2", "E3", "D1", *GRADES])
def test_each_statement_of_the_guideline_has_a_quotation_and_a_literal_reading(protocol: Protocol, name: str) -> None:
    statement = protocol.statements[name]
    assert statement.quote
    assert len(statement.quote.split()) < 40
    assert statement.readings


def test_each_statement_carries_a_rule(protocol: Protocol) -> None:
    used = {name for table in protocol.tables for rule in table.rules for name in rule.evidence}
    used |= {name for parameter in protocol.parameters.values() for name in parameter.evidence}
    used |= {name for profile in protocol.profiles.values() for name in profile.evidence}
    used |= {name for term in protocol.terms.values() for name in term.evidence}
    used |= {name for interpretation in protocol.interpretations.values() for name in interpretation.evidence}
    assert {"E0", "E1", "E2", "E3", "D1", *GRADES} <= used
    assert protocol.statements.keys() - used == set()


def test_the_strength_is_that_of_the_words(protocol: Protocol) -> None:
    for name in GRADES:
        statement = protocol.statements[name]
        assert statement.grade is not None
        weak = re.search(r"\b(can be|may be)\b", statement.quote) is not None
        assert weak == (statement.grade.strength == "weak"), name


def test_every_interpretation_is_there_open_and_used(protocol: Protocol) -> None:
    assert {f"A{number}" for number in range(1, 42)} <= protocol.interpretations.keys()
    used = {name for table in protocol.tables for rule in table.rules for name in rule.interpretations}
    used |= {name for parameter in protocol.parameters.values() for name in parameter.interpretations}
    used |= {name for profile in protocol.profiles.values() for name in profile.interpretations}
    used |= {name for term in protocol.terms.values() for name in term.interpretations}
    used |= {
        deviation.interpretation
        for statement in protocol.statements.values()
        for reading in statement.readings
        for deviation in reading.deviations
    }
    assert used == protocol.interpretations.keys()
    for name, interpretation in protocol.interpretations.items():
        assert interpretation.status is Status.OPEN, name
        assert len(interpretation.options) > 1, name
        assert interpretation.choice, name
        assert interpretation.cost, name


def test_sources_say_how_much_was_read_and_of_which_disease_they_speak(protocol: Protocol) -> None:
    for source in protocol.sources.values():
        assert source.read, source.id
    for name in ("BSGIBD", "PMC8322650", "TEML2007", "TOLMP2008", "NAGY2008", "JHARAP2014"):
        assert "nflammatory bowel disease" in protocol.sources[name].scope


def test_every_rule_says_why(protocol: Protocol) -> None:
    silent = [f"{table.name}/{rule.id}" for table in protocol.tables for rule in table.rules if not rule.because]
    assert silent == []


def test_codes_stand_only_where_they_were_verified(protocol: Protocol) -> None:
    codes = {(code.system, code.code) for term in protocol.terms.values() for code in term.codes}
    assert codes == {("SNOMED CT", "408335007"), ("LOINC", "1920-8"), ("LOINC", "1742-6"), ("LOINC", "2465-3")}


def test_numbers_that_are_measured_have_a_unit(protocol: Protocol) -> None:
    missing = [
        term.name
        for term in protocol.terms.values()
        if term.is_numeric and protocol.role(term.name) is not Role.DERIVED and not term.unit
    ]
    assert missing == []


def test_every_file_names_its_schema() -> None:
    for path in sorted(SPEC.rglob("*.yaml")):
        relative = path.relative_to(SPEC)
        wanted = SCHEMAS.get(relative.parts[0])
        if wanted is not None:
            first = path.read_text(encoding="utf-8").splitlines()[0]
            assert first == f"# yaml-language-server: $schema={wanted}", relative


def test_no_file_copies_a_long_stretch_of_a_source(protocol: Protocol) -> None:
    for statement in protocol.statements.values():
        assert len(statement.quote) < 250, statement.id
