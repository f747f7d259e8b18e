"""The cohort engine means what the tables mean, whatever columns it is given."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings

from aih_dt.conforming.engines.cohort import Cohort, Form, Worker, is_there
from aih_dt.generating.cohort import generate
from aih_dt.generating.profiles import grounds
from aih_dt.model import Protocol
from aih_dt.semantics.cells import table_cells
from tests.engines.entered import mixed_data
from tests.engines.equal import assert_decides, assert_matches
from tests.engines.needed import needs
from tests.strategies import protocols

needs_numpy = needs(is_there, "NumPy")


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    with Worker() as running:
        yield running


@needs_numpy
@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(protocol=protocols())
def test_it_decides_as_the_reference_evaluator(worker: Worker, protocol: Protocol) -> None:
    with Cohort(generate(protocol), worker) as engine:
        for one in grounds(protocol).values():
            data = mixed_data(one, 120, 1)
            assert_decides(engine, one, data)
            for table in one.tables:
                assert_matches(engine, one, table.name, list(table_cells(one, table, 500)))


@needs_numpy
@pytest.mark.parametrize("form", [Form.NUMPY, Form.PANDAS, Form.POLARS, Form.ARROW])
@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(protocol=protocols())
def test_columns_of_every_library_say_the_same(worker: Worker, form: Form, protocol: Protocol) -> None:
    with Cohort(generate(protocol), worker, form) as engine:
        for one in grounds(protocol).values():
            data = mixed_data(one, 120, 1)
            assert_decides(engine, one, data)
