"""The generated library, read back from its text, means what the protocol says; and an edit by hand is found."""

from collections.abc import Mapping

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aih_dt.conforming.python import compare, conform
from aih_dt.conforming.python.regions import meet
from aih_dt.generating.python import generate
from aih_dt.model import Protocol
from aih_dt.proving.report import Verdict
from aih_dt.semantics.ground import ground
from tests.breaking import breaks_of
from tests.generated import starter
from tests.strategies import protocols

quick = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.fixture(scope="module")
def plant() -> Mapping[str, str]:
    """The library of the small protocol that a new folder starts with."""
    return generate(starter(), None)


@quick
@given(protocols())
def test_what_is_generated_is_understood_and_means_the_same(protocol: Protocol) -> None:
    found = conform(protocol, generate(protocol, None))
    assert found.findings == ()
    assert {claim.verdict for claim in found.claims} == {Verdict.PROVED}
    for kind in ("function", "fast path"):
        claimed = [(claim.name, claim.profile) for claim in found.claims if claim.kind == kind]
        assert claimed == [
            (f"python/{table.name}", profile) for profile in protocol.profile_names for table in protocol.tables
        ]


def meaning(protocol: Protocol) -> object:
    """To whom each rule of a protocol applies and what it gives, profile by profile."""
    return [
        (profile, table.name, rule.id, inside, dict(rule.then))
        for profile in protocol.profile_names
        for table in ground(protocol, profile).tables
        for rule in table.rules
        if (inside := meet(rule.when, table.applies_when)) is not None
        and not any(wanted.is_empty for wanted in inside.values())
    ]


@quick
@given(st.data(), protocols(max_inputs=3))
def test_the_library_of_a_protocol_that_was_changed_since_is_found(data: st.DataObject, protocol: Protocol) -> None:
    changed, _ = data.draw(breaks_of(protocol))
    if meaning(changed) != meaning(protocol):
        assert compare(changed, generate(protocol, None)) != ()


def edited(files: Mapping[str, str], path: str, old: str, new: str) -> dict[str, str]:
    """The files with one edit made by hand."""
    assert files[path].count(old) >= 1
    return {**files, path: files[path].replace(old, new, 1)}


def test_a_comparison_edited_by_hand_is_found_with_its_place_and_a_patient(plant: Mapping[str, str]) -> None:
    path = "plant_care/tables/soil.py"
    (first, *rest) = compare(
        starter(), edited(plant, path, "soil_moisture < parameters", "soil_moisture <= parameters")
    )
    assert first.message == f"`{path}` decides `dry` for other patients than the rule"
    assert first.at is not None
    assert (first.at.file, plant[path].splitlines()[first.at.line - 1].strip()[:29]) == (
        path,
        "if soil_moisture is not None ",
    )
    assert dict(first.notes) == {
        "patients": "soil moisture: 30 %",
        "for example": "soil_moisture 30, wilted yes, season growing",
    }
    assert [finding.message for finding in rest] == [first.message]
    assert [dict(finding.notes)["profile"] for finding in rest] == ["succulents"]


OTHERS = "for other patients than the rule"
STRANGE = "cannot be read back"
FIXED = "is not the text that every library has there"

EDITS = [
    ("tables/soil.py", "parameters.wet_above:\n", "parameters.dry_below:\n", OTHERS),
    ("tables/soil.py", "is None:", "is not None:", OTHERS),
    ("tables/soil.py", "is not None and soil_moisture < ", "is None or soil_moisture < ", OTHERS),
    ("tables/soil.py", "soil_moisture is not None and soil_moisture <", "soil_moisture <", STRANGE),
    ("tables/soil.py", "Soil.DRY)", "Soil.WET)", "gives `wet` for `soil` in `dry`, where the rule gives `dry`"),
    ("tables/soil.py", 'rule="wet"', 'rule="dry"', "has a branch for `dry` that the table does not have"),
    ("tables/action.py", "wilted is False", "not wilted", "`not wilted` is nothing that is ever generated there"),
    ("tables/action.py", "wilted is False", "wilted == False", STRANGE),
    ("tables/action.py", "wilted is False", "wilted is not True", STRANGE),
    ("tables/action.py", "soil is Soil.DRY", "soil != Soil.MOIST", STRANGE),
    ("tables/action.py", "soil is Soil.DRY", "soil is Action.WATER", STRANGE),
    ("tables/action.py", "soil is Soil.DRY", "soil in (Soil.DRY, Soil.WET)", OTHERS),
    ("tables/action.py", "    raise UncoveredError(", "    return ActionOutcome(rule=", "has a branch for `action`"),
    ("tables/action.py", '    raise UncoveredError("action")\n', "    pass\n", STRANGE),
    ("tables/action.py", "import Action, Soil", "import Action as Soil, Soil as Action", STRANGE),
    ("tables/action.py", '"""What to do."""\n', "import os\nos.abort()\n", STRANGE),
    ("tables/remarks.py", "if soil is Soil.WET:", "if soil is Soil.DRY:", OTHERS),
    ("tables/remarks.py", "return tuple(fired)", "return ()", STRANGE),
    ("graph.py", "wilted=known.wilted", "wilted=None", STRANGE),
    ("graph.py", "season=known.season", "season=known.wilted", STRANGE),
    ("outcomes.py", '("soil", "action", "remarks")', '("action", "soil", "remarks")', STRANGE),
    ("vocabulary.py", 'DRY = "dry"', 'DRY = "wet"', STRANGE),
    ("parameters.py", "dry_below=30", "dry_below=31", "gives another value to the parameter `dry_below`"),
    ("parameters.py", "dry_below=10", "dry_below=11", "gives another value to the parameter `dry_below`"),
    ("patient.py", "maximum_age=2", "maximum_age=3", "with the maximum age 3, where the term has 2"),
    ("patient.py", "high=100", "high=101", "with the greatest value 101, where the term has 100"),
    ("patient.py", ", may_be_missing=True, maximum_age", ", maximum_age", "with being missing False"),
    ("patient.py", '"wilted": wilted', '"wilted": None', STRANGE),
    ("patient.py", "self._take(given, [])", "self._take({}, [])", STRANGE),
    ("patient.py", "if len(problems) > 0:", "if len(problems) > 1:", "has another `Patient._take`"),
    ("patient.py", "from .known import Known", "from .outcomes import Outcomes as Known", STRANGE),
    ("patient.py", "_ATTRIBUTES =", "FIELDS = ()\n\n_ATTRIBUTES =", STRANGE),
    ("decision.py", "self._found[-1][1]", "self._found[0][1]", STRANGE),
    ("decision.py", "self.outcomes.soil.soil", "self.outcomes.action.action", STRANGE),
    ("decision.py", "mine == (other", "mine is (other", "has another `Decision.__eq__`"),
    ("decision.py", "    __slots__", "    def __bool__(self): ...\n    __slots__", "has `Decision.__bool__`, which no"),
    ("values.py", "<", "<=", FIXED),
    ("_fields.py", "days > field.maximum_age", "days >= field.maximum_age", FIXED),
    ("deciding.py", "PARAMETERS[chosen]", "PARAMETERS[_DEFAULT]", FIXED),
    ("__init__.py", "from .deciding import decide, decide_by_tables", "from .values import decide", STRANGE),
    ("_compiled.py", "soil_moisture < parameters.dry", "soil_moisture <= parameters.dry", OTHERS),
    ("_compiled.py", "Soil.DRY)", "Soil.WET)", "gives `wet` for `soil` in `dry`"),
    ("_compiled.py", "soil = soil_leaf[1]", "soil = action_leaf[1]", STRANGE),
    ("_compiled.py", "wilted is None", "wilted is not True", STRANGE),
    ("_compiled.py", "_SOIL__DRY = Soil.DRY", "_SOIL__DRY = Soil.WET", OTHERS),
    ("_completed.py", "season=season", "season=soil", STRANGE),
    ("_completed.py", "SoilOutcome._make(soil_leaf)", "SoilOutcome._make(action_leaf)", STRANGE),
]  # fmt: skip


@pytest.mark.parametrize(("path", "old", "new", "message"), EDITS)
def test_an_edit_by_hand_is_found(plant: Mapping[str, str], path: str, old: str, new: str, message: str) -> None:
    path = f"plant_care/{path}"
    findings = compare(starter(), edited(plant, path, old, new))
    assert any(message in finding.message for finding in findings), [finding.message for finding in findings]
    assert {finding.code.name for finding in findings} == {"LIBRARY"}
    assert path in {finding.at.file for finding in findings if finding.at is not None}


def test_a_file_that_is_not_there_is_found(plant: Mapping[str, str]) -> None:
    path = "plant_care/tables/soil.py"
    (finding,) = compare(starter(), {name: text for name, text in plant.items() if name != path})
    assert finding.message == f"`{path}` cannot be read back: something is not there that every library has"


def test_a_file_that_is_no_python_is_found(plant: Mapping[str, str]) -> None:
    findings = compare(starter(), {**plant, "plant_care/tables/soil.py": "if\n"})
    assert "cannot be read back" in findings[0].message


def test_what_is_not_understood_is_not_called_proved(plant: Mapping[str, str]) -> None:
    found = conform(starter(), edited(plant, "plant_care/graph.py", "wilted=known.wilted", "wilted=None"))
    assert {claim.verdict for claim in found.claims if claim.kind != "input"} == {Verdict.UNKNOWN}
