"""What the random protocols promise to the tests that draw them."""

from collections import Counter

from hypothesis import HealthCheck, given, settings

from aih_dt.model import Protocol
from aih_dt.semantics.evaluate import NotExactlyOneError, evaluate
from aih_dt.semantics.ground import ground
from tests.breaking import Break, broken_protocols
from tests.patients import combinations, every_patient
from tests.strategies import protocols

quick = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@quick
@given(protocols(max_inputs=3))
def test_every_patient_gets_exactly_one_rule_in_every_profile(protocol: Protocol) -> None:
    for profile in protocol.profile_names:
        grounded = ground(protocol, profile)
        decided = [evaluate(grounded, patient).values[protocol.facts.decides] for patient in every_patient(grounded)]
        assert decided
        assert len(decided) <= combinations(protocol)
        assert set(decided) <= {value.name for value in protocol.terms[protocol.facts.decides].values}


def test_broken_protocols_are_broken_often_but_not_always() -> None:
    seen: Counter[bool] = Counter()

    @settings(quick, derandomize=True, database=None)
    @given(broken_protocols(max_inputs=3))
    def count(drawn: tuple[Protocol, tuple[Break, ...]]) -> None:
        grounded = ground(drawn[0])
        try:
            for patient in every_patient(grounded):
                evaluate(grounded, patient)
        except NotExactlyOneError:
            seen[True] += 1
        else:
            seen[False] += 1

    count()
    assert seen[True] > seen[False] > 0
