"""The short way to a mutant's fate against the long one: every patient decided, and everything proved anew."""

from dataclasses import replace

import pytest

from aih_dt.cli.new import TEMPLATE
from aih_dt.diagnostics import Kind, Severity
from aih_dt.model import Protocol
from aih_dt.proving.check import check
from aih_dt.proving.mutation.baseline import decided
from aih_dt.proving.mutation.difference import same_results
from aih_dt.proving.mutation.edits import Mutant, mutants
from aih_dt.proving.mutation.judging import Fate, Judge
from aih_dt.reading import read
from aih_dt.semantics.evaluate import evaluate
from aih_dt.semantics.ground import ground
from tests.patients import every_patient


def plants() -> Protocol:
    """The small protocol that a new project begins with."""
    result = read(TEMPLATE / "spec")
    assert result.protocol is not None
    return result.protocol


PROTOCOL = plants()
MUTANTS = list(mutants(PROTOCOL))
JUDGE = Judge(PROTOCOL, {name: tuple(found.values()) for name, found in check(PROTOCOL).examples.items()})


def errors(protocol: Protocol) -> bool:
    """Whether ``check`` refutes something."""
    kinds = (Kind.CLAIM, Kind.INPUT)
    return any(one.code.severity is Severity.ERROR and one.code.kind in kinds for one in check(protocol).findings)


def by_the_long_way(mutant: Mutant) -> Fate:
    same = all(
        same_results(held, evaluate(held, patient), decided(ground(mutant.protocol, profile), patient))
        for profile in PROTOCOL.profile_names
        for held in (ground(PROTOCOL, profile),)
        for patient in every_patient(held)
    )
    if errors(replace(mutant.protocol, cases=())):
        return Fate.SAME if same else Fate.PROOFS
    if same:
        return Fate.SAME
    return Fate.CASES if errors(mutant.protocol) else Fate.SURVIVES


@pytest.mark.parametrize("mutant", MUTANTS, ids=[mutant.id for mutant in MUTANTS])
def test_a_mutant_is_judged_as_trying_everything_judges_it(mutant: Mutant) -> None:
    judged = JUDGE.judge(mutant)
    wanted = by_the_long_way(mutant)
    # What a proof notices although nobody is decided otherwise is noticed all the same.
    assert judged.fate is wanted or (judged.fate is Fate.PROOFS and wanted is Fate.SAME), judged.by
