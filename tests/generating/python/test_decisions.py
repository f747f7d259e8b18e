"""The generated library decides what the tables mean."""

from itertools import islice

import pytest
from hypothesis import HealthCheck, given, settings

from aih_dt.model import Protocol
from aih_dt.semantics.cells import random_patients
from aih_dt.semantics.entering import enter, written
from aih_dt.semantics.evaluate import evaluate
from aih_dt.semantics.ground import ground
from tests.generated import data_of, decided, expected, library, starter
from tests.patients import every_patient
from tests.strategies import protocols

quick = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@quick
@given(protocols())
def test_every_patient_of_a_small_protocol_gets_the_reference_decision(protocol: Protocol) -> None:
    with library(protocol) as module:
        for profile in protocol.profile_names:
            grounded = ground(protocol, profile)
            for patient in islice(every_patient(grounded), 150):
                reference = evaluate(grounded, patient)
                given_patient = module.Patient.from_dict(data_of(grounded, patient))
                for decision in (
                    module.decide(given_patient, profile),
                    module.decide_by_tables(given_patient, profile),
                ):
                    assert decision.rules == reference.rules
                    assert decided(grounded, decision.values) == expected(grounded, reference)


def test_a_decision_has_the_action_as_a_property_of_its_type() -> None:
    with library(starter()) as module:
        decision = module.decide(module.Patient(soil_moisture=12, soil_moisture_age_days=0, season="growing"))
        assert decision.action is module.Action.WATER
        assert decision.rules == ("soil/dry", "action/water-dry-soil")
        assert decision.remarks == ()
        assert repr(decision) == "Decision(action=<Action.WATER: 'water'>, rules=('soil/dry', 'action/water-dry-soil'))"


def test_a_profile_may_be_named_or_given_as_a_member() -> None:
    with library(starter()) as module:
        patient = module.Patient(soil_moisture=12, soil_moisture_age_days=0, wilted=False, season="growing")
        assert module.decide(patient, "succulents").action is module.Action.WAIT
        assert module.decide(patient, module.Profile.SUCCULENTS) == module.decide(patient, "succulents")
        assert module.decide(patient) != module.decide(patient, "succulents")


def test_an_unknown_profile_is_refused() -> None:
    with library(starter()) as module:
        patient = module.Patient(season="growing")
        with pytest.raises(module.UnknownProfileError) as raised:
            module.decide(patient, "cacti")
        assert str(raised.value) == "there is no profile `cacti`; choose one of `default`, `succulents`"


def test_what_is_too_old_is_missing_before_any_rule_looks() -> None:
    with library(starter()) as module:
        fresh = module.Patient(soil_moisture=12, soil_moisture_age_days=2, season="growing")
        stale = module.Patient(soil_moisture=12, soil_moisture_age_days=3, season="growing")
        assert module.decide(fresh).action is module.Action.WATER
        assert module.decide(stale).action is module.Action.MEASURE
        assert stale.soil_moisture == 12


def test_equal_patients_get_equal_decisions() -> None:
    protocol = starter()
    grounded = ground(protocol)
    with library(protocol) as module:
        for values in random_patients(grounded, 50, 1):
            data = written(grounded, values)
            assert enter(grounded, data).values == values
            one, other = module.Patient.from_dict(data), module.Patient.from_dict(dict(reversed(data.items())))
            assert (one, hash(one), module.decide(one)) == (other, hash(other), module.decide(other))
            assert hash(module.decide(one)) == hash(module.decide(other))
