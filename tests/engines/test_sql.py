"""The generated SQL means what the tables mean, in each database."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings

from aih_dt.conforming.engines import duckdb, postgresql
from aih_dt.conforming.engines.duckdb import DuckDB
from aih_dt.conforming.engines.postgresql import PostgreSQL, Server
from aih_dt.conforming.engines.sql import SqlEngine
from aih_dt.generating.profiles import grounds
from aih_dt.generating.sql import generate
from aih_dt.model import Protocol
from aih_dt.semantics.cells import table_cells
from tests.engines.entered import mixed_data
from tests.engines.equal import assert_decides, assert_matches
from tests.engines.needed import needs
from tests.strategies import protocols


def files_of(protocol: Protocol, dialect: str) -> dict[str, str]:
    folder = f"{dialect}/"
    return {path.removeprefix(folder): text for path, text in generate(protocol).items() if path.startswith(folder)}


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


def assert_means_the_tables(engine: SqlEngine, protocol: Protocol) -> None:
    for one in grounds(protocol).values():
        assert_decides(engine, one, mixed_data(one, 120, 1))
        for table in one.tables:
            assert_matches(engine, one, table.name, list(table_cells(one, table, 500)))


@needs(duckdb.is_there, "DuckDB")
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(protocols())
def test_duckdb_decides_as_the_reference_evaluator(protocol: Protocol) -> None:
    with DuckDB(files_of(protocol, "duckdb")) as database:
        assert_means_the_tables(database, protocol)


@needs(postgresql.is_there, "PostgreSQL")
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(protocol=protocols())
def test_postgresql_decides_as_the_reference_evaluator(server: Server, protocol: Protocol) -> None:
    assert_means_the_tables(PostgreSQL(files_of(protocol, "postgresql"), server), protocol)
