"""From the columns of the table of patients to values, and what is wrong with them, as SQL."""

from aih_dt.generating.sql.conditions import text
from aih_dt.generating.sql.dialect import Dialect
from aih_dt.generating.sql.view import Branch, Column, InputColumn
from aih_dt.model import AGE_SUFFIX, MISSING, Term, TermType
from aih_dt.semantics.domain import Dense, Grid, Names
from aih_dt.semantics.ground import Ground


def input_columns(ground: Ground, dialect: Dialect) -> tuple[InputColumn, ...]:
    """The columns of the table of patients, with types that hold every value that may be entered."""
    columns = []
    for term in ground.protocol.inputs:
        required = "" if MISSING in ground.domains[term.name].specials else ", may not be missing"
        columns.append(InputColumn(dialect.quoted(term.name), _type(ground, term, dialect), f"{_says(term)}{required}"))
        if term.maximum_age is not None:
            comment = f"days since then; missing when older than {term.maximum_age}"
            columns.append(InputColumn(dialect.quoted(term.name + AGE_SUFFIX), dialect.whole, comment))
    return tuple(columns)


def _type(ground: Ground, term: Term, dialect: Dialect) -> str:
    if term.type is TermType.BOOLEAN:
        return dialect.truth
    if term.type is TermType.ENUM:
        return dialect.text
    domain = ground.domains[term.name]
    if not isinstance(domain, Grid):
        raise TypeError(f"{term.name} is no input")
    return dialect.whole if domain.places == 0 else f"DECIMAL({_digits(domain) + 2}, {domain.places + 2})"


def _says(term: Term) -> str:
    label = " ".join(term.label.split())
    if term.type is TermType.ENUM:
        return f"{label}: {', '.join(value.name for value in term.values)}"
    return f"{label} ({term.unit})" if term.unit else label


def _digits(domain: Grid) -> int:
    return max(len(str(max(abs(domain.low), abs(domain.high)))), domain.places + 1)


def problems(ground: Ground, dialect: Dialect) -> tuple[Column, ...]:
    """For each input, and each age, what may be wrong with it."""
    found = []
    for term in ground.protocol.inputs:
        found.append(Column(term.name, tuple(_troubles(ground, term, dialect))))
        if term.maximum_age is not None:
            found.append(Column(term.name + AGE_SUFFIX, _age_troubles(term, dialect)))
    return tuple(column for column in found if column.branches)


def _given(name: str, dialect: Dialect) -> str:
    return f"p.{dialect.quoted(name)}"


def _troubles(ground: Ground, term: Term, dialect: Dialect) -> list[Branch]:
    domain = ground.domains[term.name]
    column = _given(term.name, dialect)

    def says(trouble: str) -> str:
        return text(f"{term.name}: {trouble}")

    found = []
    if MISSING not in domain.specials:
        found.append(Branch((f"{column} IS NULL",), says("is missing")))
    if term.type is TermType.BOOLEAN:
        found.append(
            Branch(
                (f"{column} IS NOT NULL", f"{dialect.truth_column.format(column)} = FALSE"),
                says("the column is not of type BOOLEAN"),
            )
        )
    elif isinstance(domain, Names):
        members = ", ".join(text(member) for member in domain.members)
        # Of a null neither is true.
        found.append(Branch((f"({column} IN ({members})) = FALSE",), says("is none of its values")))
    elif isinstance(domain, Grid):
        low, high = domain.show(domain.low), domain.show(domain.high)
        right_type = dialect.decimal_column.format(column)
        found.append(
            Branch(
                (f"{column} IS NOT NULL", f"{right_type} = FALSE"), says("the column is not of a whole or decimal type")
            )
        )
        found.append(Branch((f"({column} < {low} OR {column} > {high})",), says(f"is not from {low} to {high}")))
        rounded = _rounded(domain, column, dialect)
        places = "a whole number" if domain.places == 0 else f"a number with at most {domain.places} decimal places"
        found.append(Branch((f"({column} < {rounded} OR {column} > {rounded})",), says(f"is not {places}")))
    return found


def _rounded(domain: Grid, column: str, dialect: Dialect) -> str:
    if domain.places == 0:
        return f"CAST({column} AS {dialect.whole})"
    return f"CAST({column} AS DECIMAL({_digits(domain)}, {domain.places}))"


def _age_troubles(term: Term, dialect: Dialect) -> tuple[Branch, ...]:
    name = term.name + AGE_SUFFIX
    column = _given(name, dialect)
    wrong_type = f"{dialect.whole_column.format(column)} = FALSE"
    return (
        Branch((f"{column} IS NOT NULL", wrong_type), text(f"{name}: the column is not of a whole type")),
        Branch((f"{column} < 0",), text(f"{name}: is negative")),
        Branch((f"{column} IS NULL", f"{_given(term.name, dialect)} IS NOT NULL"), text(f"{name}: is missing")),
    )


def entered(ground: Ground, term: Term, dialect: Dialect) -> Column:
    """The value of an input: null when it is missing or too old. What is wrong is null too, and told by
    :func:`problems`."""
    domain = ground.domains[term.name]
    column = _given(term.name, dialect)
    conditions: tuple[str, ...]
    if isinstance(domain, Grid):
        low, high = domain.show(domain.low), domain.show(domain.high)
        conditions = (dialect.decimal_column.format(column), f"{column} BETWEEN {low} AND {high}")
        rounded = _rounded(domain, column, dialect)
        value = rounded if domain.places == 0 else f"CAST({rounded} * {domain.scale} AS {dialect.whole})"
    elif isinstance(domain, Dense):
        raise TypeError(f"{term.name} is no input")
    elif term.type is TermType.BOOLEAN:
        conditions, value = (), column
    else:
        conditions, value = (f"{column} IN ({', '.join(text(member) for member in domain.members)})",), column
    if term.maximum_age is not None:
        conditions = (*conditions, f"{_given(term.name + AGE_SUFFIX, dialect)} <= {term.maximum_age}")
    return Column(dialect.quoted(term.name), (Branch(conditions, value),))
