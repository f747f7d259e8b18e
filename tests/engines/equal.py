"""An engine says what the reference evaluator says."""

from collections.abc import Sequence

from aih_dt.conforming.engines.answer import Engine, answer, match
from aih_dt.semantics.entering import Data
from aih_dt.semantics.evaluate import Values
from aih_dt.semantics.ground import Ground


def assert_decides(engine: Engine, ground: Ground, patients: Sequence[Data]) -> None:
    """For each of these patients that the engine can be given, which most are."""
    answers = engine.decide(patients, ground.profile)
    assert sum(found is None for found in answers) * 2 < len(patients)
    for patient, found in zip(patients, answers, strict=True):
        assert found is None or found == answer(ground, patient), patient


def assert_matches(engine: Engine, ground: Ground, table: str, cells: Sequence[Values]) -> None:
    """For each of these cells of a table."""
    matches = engine.match(table, cells, ground.profile)
    assert matches is not None
    for cell, found in zip(cells, matches, strict=True):
        assert found == match(ground, table, cell), (table, cell)
