"""What is generated from the real protocol means what its tables mean."""

from collections.abc import Mapping

import pytest

from aih_dt.conforming.documents import compare as compare_documents
from aih_dt.conforming.engines.javascript import JavaScript
from aih_dt.conforming.engines.python import CompiledPython, ReadablePython
from aih_dt.conforming.python import compare as compare_python
from aih_dt.generating import javascript, python
from aih_dt.model import Protocol
from aih_dt.semantics.cells import count_cells, table_cells
from aih_dt.semantics.entering import Data
from aih_dt.semantics.ground import Ground, ground
from tests.engines.entered import mixed_data
from tests.engines.equal import assert_decides, assert_matches
from tests.engines.needed import needs_node
from tests.generating.documents.made import spec_files

CAP = 3_000
"""A table with more elementary cells is executed in so many of them: any three inputs in all their combinations, and
cells all over. That the library means the same in all of the others is shown by reading it back."""


@pytest.fixture(scope="session")
def library(protocol: Protocol) -> Mapping[str, str]:
    """The texts of the Python library."""
    return python.generate(protocol, None)


def test_the_library_read_back_from_its_text_is_the_protocol(protocol: Protocol, library: Mapping[str, str]) -> None:
    assert compare_python(protocol, library) == ()


def test_the_pages_read_back_are_the_protocol(protocol: Protocol) -> None:
    assert compare_documents(protocol, spec_files()) == ()


def test_every_cell_of_every_table_is_decided_as_the_evaluator_decides_it(
    default: Ground, library: Mapping[str, str]
) -> None:
    capped = [table.name for table in default.tables if count_cells(default, table) > CAP]
    assert len(capped) < len(default.tables) / 2
    with ReadablePython(library) as readable:
        for table in default.tables:
            assert_matches(readable, default, table.name, list(table_cells(default, table, CAP)))


@pytest.mark.parametrize("profile", ["default", "twelve-months", "ratio-4"])
def test_both_ways_of_the_library_decide_for_whole_patients_as_the_evaluator(
    protocol: Protocol, library: Mapping[str, str], profile: str
) -> None:
    held = ground(protocol, profile)
    patients = [*(case.patient for case in protocol.cases), *mixed_data(held, 300, 7)]
    with ReadablePython(library) as readable, CompiledPython(library) as compiled:
        assert_decides(readable, held, patients)
        assert_decides(compiled, held, patients)


@needs_node
def test_the_script_decides_as_the_evaluator(protocol: Protocol, default: Ground) -> None:
    cases = [{name: str(given) for name, given in case.patient.items()} for case in protocol.cases]
    patients: list[Data] = [*cases, *mixed_data(default, 300, 8)]
    with JavaScript(javascript.generate(protocol)) as script:
        assert_decides(script, default, patients)
