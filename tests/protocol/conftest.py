"""The protocol of `spec/`, and many patients with what it decides for them."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random

import pytest

from aih_dt.model import Protocol, Value
from aih_dt.reading import read
from aih_dt.semantics.domain import Dense, Domain, Grid, Names
from aih_dt.semantics.entering import enter
from aih_dt.semantics.evaluate import Evaluation, Values, compute, evaluate, holds
from aih_dt.semantics.ground import Ground, ground

SPEC = Path(__file__).parents[2] / "spec"
SAMPLE = 2500
"""So many patients beside those of the cases. Enough that every action occurs hundreds of times."""


@pytest.fixture(scope="session")
def protocol() -> Protocol:
    """The protocol as it is."""
    found = read(SPEC)
    assert found.protocol is not None
    return found.protocol


@pytest.fixture(scope="session")
def default(protocol: Protocol) -> Ground:
    """The protocol under its default profile."""
    return ground(protocol)


@pytest.fixture(scope="session")
def case_patients(protocol: Protocol, default: Ground) -> Mapping[str, Values]:
    """The patient of each case of the default profile."""
    return {case.id: enter(default, case.patient).values for case in protocol.cases if case.profile == default.profile}


@pytest.fixture(scope="session")
def sample(default: Ground, case_patients: Mapping[str, Values]) -> tuple[tuple[Values, Evaluation], ...]:
    """The patients of the cases and many who differ from one of them in a few data, with their decisions.

    Changed data take values at and beside the numbers that the rules mention, so that both sides of each occur.
    """
    random = Random(2025)
    known = list(case_patients.values())
    choices = interesting(default)
    names = list(choices)
    patients = list(known)
    while len(patients) < len(known) + SAMPLE:
        patient = dict(random.choice(known))
        for name in random.sample(names, random.randint(1, 4)):
            patient[name] = random.choice(choices[name])
        if is_possible(default, patient):
            patients.append(patient)
    return tuple((patient, evaluate(default, patient)) for patient in patients)


def interesting(held: Ground) -> Mapping[str, tuple[Value, ...]]:
    """For each input: every name, the numbers around each cut that a rule makes, and ``missing`` where it may be."""
    found: dict[str, tuple[Value, ...]] = {}
    for term in held.protocol.inputs:
        domain = held.domains[term.name]
        values = tuple(_values(held, term.name, domain))
        found[term.name] = (*values, *sorted(domain.specials, key=lambda special: special.value))
    return found


def _values(held: Ground, name: str, domain: Domain) -> Iterator[Value]:
    if isinstance(domain, Names):
        yield from domain.members
        return
    assert isinstance(domain, Grid)
    assert not isinstance(domain, Dense)
    cuts = {
        cut
        for table in held.tables
        for box in (table.applies_when, *(rule.when for rule in table.rules))
        if name in box
        for cut, _ in box[name].cuts()
    }
    middles = {domain.low + (domain.high - domain.low) * part // 1000 for part in (1, 5, 20, 60, 200, 500)}
    steps = {step for cut in cuts for step in (int(cut) - 1, int(cut))} | middles
    yield from sorted(step for step in steps if domain.low <= step <= domain.high)


def is_possible(held: Ground, patient: Values) -> bool:
    """Whether no assumption excludes the patient."""
    values = dict(patient)
    for name, formula in held.formulas.items():
        if all(operand in values for operand in formula.operands):
            values[name] = compute(held, name, values)
    return not any(holds(assumption.never, values) for assumption in held.assumptions)
