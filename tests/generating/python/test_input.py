"""What the generated library takes from outside, and what it refuses."""

import copy
import json
import pickle
from decimal import Decimal, localcontext
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aih_dt.model import Protocol
from aih_dt.semantics.entering import enter
from aih_dt.semantics.ground import ground
from tests.generated import data_of, library, starter
from tests.patients import patients
from tests.strategies import protocols

quick = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.fixture(scope="module")
def plant() -> Any:
    with library(starter()) as module:
        yield module


def refusal(module: Any, data: object) -> str:
    """What the library says to ``data``."""
    with pytest.raises(module.InvalidPatientError) as raised:
        module.Patient.from_dict(data)
    return str(raised.value)


@quick
@given(st.data(), protocols(max_inputs=3))
def test_all_forms_of_a_number_decide_the_same(data: st.DataObject, protocol: Protocol) -> None:
    grounded = ground(protocol)
    patient = data.draw(patients(grounded))
    texts = data_of(grounded, patient)
    numeric = {term.name: term for term in protocol.inputs if term.is_numeric and texts[term.name] is not None}
    forms: list[dict[str, object]] = [texts]
    for form in (float, Decimal, lambda text: text + "0" if "." in text else text + ".0"):
        forms.append({name: form(str(value)) if name in numeric else value for name, value in texts.items()})
    whole = {name for name in numeric if float(str(texts[name])).is_integer()}
    forms.append({name: int(float(str(value))) if name in whole else value for name, value in texts.items()})
    with library(protocol) as module:
        decisions = {module.decide(module.Patient.from_dict(form)) for form in forms}
        assert len(decisions) == 1


junk = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, 12),
    st.floats(),
    st.decimals(allow_nan=True, allow_infinity=True),
    st.sampled_from(["red", "green", "yes", "no", "missing", "", "1", "-1", "2.50", "1e3", "+1", " 1", "1_0", "١"]),
    st.sampled_from([10**400, Decimal("1e-500"), Decimal("1e500"), 1e300, 1e-300, -0.0, 0.1 + 0.2]),
    st.lists(st.integers(), max_size=1),
)


@quick
@given(st.data(), protocols(max_inputs=3))
def test_the_same_data_are_refused_as_by_the_reference(data: st.DataObject, protocol: Protocol) -> None:
    grounded = ground(protocol)
    names = [name for term in protocol.inputs for name in (term.name, f"{term.name}_age_days")]
    entered = data.draw(st.dictionaries(st.sampled_from([*names, "other"]), junk))
    reference = enter(grounded, entered)
    with library(protocol) as module:
        try:
            patient = module.Patient.from_dict(entered)
        except module.InvalidPatientError as error:
            found = [problem.field for problem in error.problems]
            assert sorted(found) == sorted(problem.field for problem in reference.problems)
        else:
            assert reference.problems == ()
            assert module.Patient.from_dict(patient.to_dict()) == patient


def test_every_problem_is_listed_at_once(plant: Any) -> None:
    data = {"soil_moisture": 101, "wilted": "maybe", "seasn": "growing", "soil_moisture_age_days": -1}
    assert refusal(plant, data) == (
        "nothing is decided for this patient: 5 problems\n"
        "  `seasn`: there is no such field; did you mean `season`?\n"
        "  `soil_moisture`: `101` is more than 100"
        " (allowed: a number from 0 to 100 % with no decimal places, or missing)\n"
        "  `soil_moisture_age_days`: `-1` is less than 0 (allowed: a whole number of days, 0 or more)\n"
        "  `wilted`: `maybe` is neither true nor false (allowed: true, false, `yes`, `no`, or missing)\n"
        "  `season`: it is missing (allowed: `growing`, `resting`)"
    )


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (float("nan"), "`nan` is not a number"),
        (float("-inf"), "`-inf` is not a number"),
        (Decimal("NaN"), "`NaN` is not a number"),
        (Decimal("Infinity"), "`Infinity` is not a number"),
        (True, "`true` is not a number"),
        ("twelve", "`twelve` is not a number"),
        ("1e1", "`1e1` is not a number"),
        ("", "`` is not a number"),
        ([1], "`[1]` is not a number"),
        (-3, "`-3` is less than 0"),
        (12.5, "`12.5` has more decimal places than are allowed"),
        ("12.50", "`12.50` has more decimal places than are allowed"),
        (Decimal("1e401"), "`1E+401` is not a number"),
        pytest.param(10**5000, "`a very long number` is more than 100", id="huge"),
    ],
)
def test_a_number_is_exactly_that_number_or_refused(plant: Any, value: object, message: str) -> None:
    allowed = "(allowed: a number from 0 to 100 % with no decimal places, or missing)"
    data = {"season": "growing", "soil_moisture": value, "soil_moisture_age_days": 0}
    assert (
        refusal(plant, data)
        == f"nothing is decided for this patient: 1 problem\n  `soil_moisture`: {message} {allowed}"
    )


def test_the_reading_of_numbers_does_not_depend_on_the_decimal_context(plant: Any) -> None:
    with localcontext() as context:
        context.prec = 1
        patient = plant.Patient(soil_moisture=Decimal("12.00"), soil_moisture_age_days=0, season="growing")
        assert patient.known.soil_moisture == 12
        assert str(patient.soil_moisture) == "12"


def test_a_value_needs_its_age(plant: Any) -> None:
    assert refusal(plant, {"season": "growing", "soil_moisture": 12}).endswith(
        "`soil_moisture_age_days`: the age of the value is missing (allowed: a whole number of days, 0 or more)"
    )
    plant.Patient(season="growing", soil_moisture_age_days=4)


def test_json_is_read_as_it_is_written(plant: Any) -> None:
    text = '{"soil_moisture": 12.0, "soil_moisture_age_days": 0, "wilted": null, "season": "growing"}'
    patient = plant.Patient.from_json(text)
    assert patient == plant.Patient.from_json(text.encode())
    assert patient == plant.Patient(soil_moisture=12, soil_moisture_age_days=0, season=plant.Season.GROWING)
    assert json.loads(json.dumps(patient.to_dict())) == {
        "soil_moisture": "12",
        "soil_moisture_age_days": 0,
        "wilted": None,
        "season": "growing",
    }


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[]", "`JSON`: it must be one object with the patient's data"),
        ('{"season": "growing", "season": "resting"}', "`season`: it stands twice"),
        ('{"soil_moisture": NaN}', "`JSON`: `NaN` is not a number"),
        ("{", "`JSON`: it cannot be read: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"),
        (b"\xff\xfe\x00", "`JSON`: it is not text in UTF-8"),
        pytest.param("[" * 100_000, "`JSON`: it is nested too deeply", id="deep"),
    ],
)
def test_json_that_cannot_be_read_is_refused(plant: Any, text: str | bytes, message: str) -> None:
    with pytest.raises(plant.InvalidPatientError) as raised:
        plant.Patient.from_json(text)
    assert str(raised.value) == f"nothing is decided for this patient: 1 problem\n  {message}"


def test_a_patient_cannot_be_changed_but_copied_and_stored(plant: Any) -> None:
    patient = plant.Patient(soil_moisture=12, soil_moisture_age_days=0, season="growing")
    with pytest.raises(AttributeError):
        patient.season = "resting"
    assert copy.deepcopy(patient) == patient
    error = plant.InvalidPatientError(plant.Problem("season", "missing", "it is missing"))
    assert str(copy.copy(error)) == str(error)
    assert copy.copy(plant.UncoveredError("soil")).table == "soil"


def test_pickling_keeps_an_error_whole() -> None:
    from aih_dt.generating.python.runtime.errors import InvalidPatientError, Problem, UnknownProfileError

    for error in (InvalidPatientError(Problem("a", "1", "no", "2")), UnknownProfileError("a", ("b",))):
        assert str(pickle.loads(pickle.dumps(error))) == str(error)
