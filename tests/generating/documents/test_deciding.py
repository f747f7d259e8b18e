"""The quick way of deciding that the pages use is the reference evaluator's, and no boundary is overlooked."""

from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from aih_dt.generating.documents.deciding import Decider, Outcome
from aih_dt.generating.documents.edges import changes, cuts_of
from aih_dt.model import Protocol
from aih_dt.semantics.domain import Dense, Names
from aih_dt.semantics.evaluate import evaluate
from aih_dt.semantics.ground import Ground, ground
from tests.patients import every_value, patients
from tests.strategies import protocols


def _same(outcome: Outcome, held: Ground, patient: dict[str, object]) -> None:
    reference = evaluate(held, patient)  # type: ignore[arg-type]  # values of the patient
    assert outcome.values == reference.values
    assert outcome.collected == reference.collected
    assert outcome.rules == reference.rules
    assert {name for name, fired in outcome.fired.items() if fired is not None} == set(reference.fired)


@given(st.data(), protocols())
def test_deciding_is_what_the_reference_decides(data: st.DataObject, protocol: Protocol) -> None:
    held = ground(protocol, data.draw(st.sampled_from(protocol.profile_names)))
    patient = data.draw(patients(held))
    _same(Decider(held).decide(patient), held, dict(patient))


@given(st.data(), protocols())
def test_a_change_is_decided_as_the_changed_patient_is(data: st.DataObject, protocol: Protocol) -> None:
    held = ground(protocol)
    decider = Decider(held)
    patient, other = data.draw(patients(held)), data.draw(patients(held))
    names = data.draw(st.sets(st.sampled_from(sorted(patient)), max_size=2))
    changed = {name: other[name] for name in names}
    before = decider.decide(patient)
    after = decider.change(before, changed)
    _same(after, held, {**patient, **changed})
    _same(before, held, dict(patient))


@given(st.data(), protocols())
def test_no_value_at_which_something_changes_is_overlooked(data: st.DataObject, protocol: Protocol) -> None:
    """Between two neighbouring values that are not offered as changes nothing is decided otherwise."""
    held = ground(protocol)
    decider = Decider(held)
    patient = data.draw(patients(held))
    name = data.draw(st.sampled_from(sorted(patient)))
    domain = held.domains[name]
    assume(not isinstance(domain, Dense))
    before = decider.decide(patient)
    offered = set(changes(held, cuts_of(held), name, before.values))
    values = list(every_value(domain))
    assert offered <= set(values) - {patient[name]}
    if isinstance(domain, Names):
        assert offered == set(values) - {patient[name]}
        return
    numbers = [value for value in values if isinstance(value, int)]
    for left, right in pairwise(numbers):
        outcomes = [decider.change(before, {name: value}).fired for value in (left, right)]
        if outcomes[0] != outcomes[1]:
            assert {left, right} <= offered | {patient[name]}


@given(st.data(), protocols())
def test_changes_come_nearest_first(data: st.DataObject, protocol: Protocol) -> None:
    held = ground(protocol)
    patient = data.draw(patients(held))
    before = Decider(held).decide(patient)
    for name, value in patient.items():
        if isinstance(value, int):
            offered = changes(held, cuts_of(held), name, before.values)
            distances = [abs(other - value) for other in offered if isinstance(other, int)]
            assert distances == sorted(distances)
