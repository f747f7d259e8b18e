"""The prover against brute force: small protocols, sound and broken, every patient tried one by one."""

from hypothesis import given, settings

from aih_dt.model import DEFAULT_PROFILE, MISSING, Protocol
from aih_dt.proving.check import LIVE, check
from aih_dt.proving.graph import FINAL, IGNORANT
from aih_dt.proving.report import Report, Verdict
from aih_dt.proving.tables import COMPLETE, ONE_RULE
from aih_dt.semantics.evaluate import NotExactlyOneError, Values, evaluate, holds, matching, values_before
from aih_dt.semantics.ground import Ground, GroundTable, ground
from tests.breaking import broken_protocols
from tests.patients import every_patient
from tests.strategies import protocols

TINY = {"max_inputs": 3, "max_steps": 4}


def verdicts(report: Report, profile: str) -> dict[tuple[str, str], Verdict]:
    """What the report says of each table, and of the whole (under the empty name)."""
    return {(claim.name, claim.kind): claim.verdict for claim in report.claims if claim.profile == profile}


def matches(held: Ground, table: GroundTable, patient: Values) -> int | None:
    """How many rules the patient has in the table; ``None`` when it is not asked, or not settled before."""
    try:
        values = values_before(held, table, patient)
    except NotExactlyOneError:
        return None
    return len(matching(table, values)) if holds(table.applies_when, values) else None


def upstream_is_sound(held: Ground, table: GroundTable, broken: set[str]) -> bool:
    return not any(one.name in broken for one in held.feeding(table) if one is not table)


def compare(protocol: Protocol, report: Report) -> None:
    """Every verdict and every reported set of rules is what trying all patients gives."""
    assert not [finding.message for finding in report.findings if finding.code.name in ("DISAGREEMENT", "UNDECIDED")]
    for profile in protocol.profile_names:
        held = ground(protocol, profile)
        patients = list(every_patient(held))
        found = verdicts(report, profile)
        broken: set[str] = set()
        for table in held.tables:
            if not table.is_unique:
                continue
            counts = {matches(held, table, patient) for patient in patients}
            gap, clash = 0 in counts, any(count is not None and count > 1 for count in counts)
            if upstream_is_sound(held, table, broken):
                assert found[table.name, COMPLETE] is (Verdict.REFUTED if gap else Verdict.PROVED)
                assert found[table.name, ONE_RULE] is (Verdict.REFUTED if clash else Verdict.PROVED)
            if gap or clash:
                broken.add(table.name)
        if broken or not patients:
            continue
        evaluations = [evaluate(held, patient) for patient in patients]
        fired = {rule for one in evaluations for rule in one.rules}
        if profile == DEFAULT_PROFILE:
            assert set(report.examples[profile]) == fired
        for table in held.tables:
            live = all(f"{table.name}/{rule.id}" in fired for rule in table.rules)
            assert (found.get((table.name, LIVE)) is Verdict.PROVED) is live
        for rule, patient in report.examples[profile].items():
            assert rule in evaluate(held, patient).rules
        decides = protocol.facts.decides
        prescribing = {value.name for value in protocol.terms[decides].values if value.prescribes}
        asked = all(isinstance(one.values[decides], str) for one in evaluations)
        assert found["", FINAL] is (Verdict.PROVED if asked else Verdict.REFUTED)
        for term in protocol.inputs:
            if not (term.safety_relevant and MISSING in held.domains[term.name].specials):
                continue
            ignorant = any(
                one.values[term.name] is MISSING
                and one.values[decides] in prescribing
                and not any(
                    term.name in rule.source.irrelevant
                    for table in held.feeding(held.deciding)
                    for rule in one.fired.get(table.name, ())
                )
                for one in evaluations
            )
            assert found[term.name, IGNORANT] is (Verdict.REFUTED if ignorant else Verdict.PROVED)


@given(protocols(**TINY))
@settings(max_examples=60, deadline=None)
def test_sound_protocols_are_judged_as_brute_force_judges_them(protocol: Protocol) -> None:
    report = check(protocol)
    compare(protocol, report)
    for claim in report.claims:
        assert not (claim.kind in (COMPLETE, ONE_RULE) and claim.verdict is not Verdict.PROVED)


@given(broken_protocols(**TINY))
@settings(max_examples=120, deadline=None)
def test_broken_protocols_are_judged_as_brute_force_judges_them(broken: tuple[Protocol, object]) -> None:
    compare(broken[0], check(broken[0]))


@given(broken_protocols(**TINY))
@settings(max_examples=40, deadline=None)
def test_the_same_protocol_gets_the_same_report(broken: tuple[Protocol, object]) -> None:
    assert check(broken[0]) == check(broken[0])
