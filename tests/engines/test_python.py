"""The Python library means what the tables mean, by its readable functions and by its fast path."""

from hypothesis import HealthCheck, given, settings

from aih_dt.conforming.engines.python import CompiledPython, ReadablePython
from aih_dt.generating.profiles import grounds
from aih_dt.generating.python import generate
from aih_dt.model import Protocol
from aih_dt.semantics.cells import table_cells
from tests.engines.entered import mixed_data
from tests.engines.equal import assert_decides, assert_matches
from tests.strategies import protocols

some = settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))


@some
@given(protocols())
def test_the_readable_functions_decide_as_the_reference_evaluator(protocol: Protocol) -> None:
    with ReadablePython(generate(protocol, None)) as library:
        for one in grounds(protocol).values():
            assert_decides(library, one, mixed_data(one, 120, 1))
            for table in one.tables:
                assert_matches(library, one, table.name, list(table_cells(one, table, 500)))


@some
@given(protocols())
def test_the_fast_path_decides_as_the_reference_evaluator(protocol: Protocol) -> None:
    with CompiledPython(generate(protocol, None)) as library:
        for one in grounds(protocol).values():
            assert_decides(library, one, mixed_data(one, 120, 1))
