"""What differs between the databases."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Dialect:
    """One database.

    ``decimal_column``, ``whole_column`` and ``truth_column`` are expressions over the column ``{0}`` that are true when
    it has a type of that kind (a binary floating-point number is none). ``fence`` ends a step of the query where the
    database would otherwise write one step's expressions into the next, again and again.
    """

    name: str
    title: str
    quote: str
    text: str
    whole: str
    wide: str
    truth: str
    decimal_column: str
    whole_column: str
    truth_column: str
    list_of: str
    fence: str
    run: str

    def quoted(self, name: str) -> str:
        """A name of a column or table."""
        return f"{self.quote}{name}{self.quote}"

    def items(self, text: str) -> str:
        """The parts of a text between ``|`` signs as a list; the empty text has none."""
        return self.list_of.format(text)


DUCKDB = Dialect(
    name="duckdb",
    title="DuckDB",
    quote='"',
    text="VARCHAR",
    whole="BIGINT",
    wide="HUGEINT",
    truth="BOOLEAN",
    decimal_column="(typeof({0}) LIKE 'DECIMAL%' OR typeof({0}) LIKE '%INT%')",
    whole_column="(typeof({0}) LIKE '%INT%')",
    truth_column="(typeof({0}) = 'BOOLEAN')",
    list_of="COALESCE(string_split(NULLIF({0}, ''), '|'), CAST([] AS VARCHAR[]))",
    fence="",
    run="duckdb hospital.duckdb -f patients.sql -f decide.sql",
)

POSTGRESQL = Dialect(
    name="postgresql",
    title="PostgreSQL",
    quote='"',
    text="TEXT",
    whole="BIGINT",
    wide="NUMERIC",
    truth="BOOLEAN",
    decimal_column="(pg_typeof({0})::text IN ('smallint', 'integer', 'bigint', 'numeric'))",
    whole_column="(pg_typeof({0})::text IN ('smallint', 'integer', 'bigint'))",
    truth_column="(pg_typeof({0})::text = 'boolean')",
    list_of="COALESCE(string_to_array(NULLIF({0}, ''), '|'), CAST(ARRAY[] AS TEXT[]))",
    fence="OFFSET 0",
    run="psql -d hospital -f patients.sql -f decide.sql",
)

SPARK = Dialect(
    name="spark",
    title="Apache Spark SQL",
    quote="`",
    text="STRING",
    whole="BIGINT",
    wide="DECIMAL(38, 0)",
    truth="BOOLEAN",
    decimal_column="(typeof({0}) LIKE 'decimal%' OR typeof({0}) IN ('tinyint', 'smallint', 'int', 'bigint'))",
    whole_column="(typeof({0}) IN ('tinyint', 'smallint', 'int', 'bigint'))",
    truth_column="(typeof({0}) = 'boolean')",
    list_of="COALESCE(split(NULLIF({0}, ''), '[|]'), CAST(array() AS ARRAY<STRING>))",
    fence="",
    run="spark-sql -f decide.sql",
)

DIALECTS = (DUCKDB, POSTGRESQL, SPARK)
