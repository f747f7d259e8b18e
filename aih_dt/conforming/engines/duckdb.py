"""The generated SQL in DuckDB."""

from collections.abc import Iterator, Mapping
from importlib.util import find_spec

from aih_dt.conforming.engines.answer import EngineError
from aih_dt.conforming.engines.delimited import NULL, write
from aih_dt.conforming.engines.sql import Frame, Row, SqlEngine, Types


def is_there() -> bool:
    """Whether DuckDB is installed."""
    return find_spec("duckdb") is not None


class DuckDB(SqlEngine):
    """The query in a database in memory."""

    name = "DuckDB"
    types = Types(text="VARCHAR", whole="BIGINT", decimal="DECIMAL(38, 12)", truth="BOOLEAN", quote='"')

    def __init__(self, files: Mapping[str, str]) -> None:
        if not is_there():
            raise EngineError("DuckDB is not installed")
        import duckdb

        super().__init__(files)
        self._database = duckdb.connect()

    def close(self) -> None:
        """Closes the database."""
        self._database.close()

    def load(self, table: str, frame: Frame) -> None:
        """Replaces ``table``."""
        columns = ", ".join(f'CAST("{name}" AS {kind}) AS "{name}"' for name, kind in frame.columns)
        reading = f"header = true, auto_detect = false, nullstr = '{NULL}', delim = ',', quote = '\"', escape = '\"'"
        with write(frame) as path:
            self._database.execute(
                f"CREATE OR REPLACE TABLE {table} AS SELECT {columns} FROM read_csv(?, columns = ?, {reading})",
                [str(path), dict.fromkeys((name for name, _ in frame.columns), "VARCHAR")],
            )

    def ask(self, query: str) -> Iterator[Row]:
        """The rows of a query."""
        found = self._database.execute(query)
        names = [column[0] for column in found.description or ()]
        for row in found.fetchall():
            yield dict(zip(names, row, strict=True))
