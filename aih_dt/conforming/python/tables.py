"""The functions of the tables, read back."""

import ast
from collections.abc import Mapping
from dataclasses import dataclass

from aih_dt.conforming.python.graph import Asked
from aih_dt.conforming.python.outcomes import TableOutcome
from aih_dt.conforming.python.syntax import (
    Imports,
    Module,
    call_of,
    functions,
    keyword_parameters,
    module,
    parts,
    reads,
    text_of,
    top_level,
)


@dataclass(frozen=True, slots=True)
class Branch:
    """Where a condition holds (none: always), a rule fires and gives the values of some fields."""

    node: ast.stmt
    condition: ast.expr | None
    rule: str
    given: Mapping[str, ast.expr]


@dataclass(frozen=True, slots=True)
class TableFunction:
    """The function of a table: where it is not asked, and its branches in order."""

    where: Module
    imported: Imports
    node: ast.FunctionDef
    guard: ast.If | None
    branches: tuple[Branch, ...]


def read_table(files: Mapping[str, str], asked: Asked, outcome: TableOutcome) -> TableFunction:
    """The function that is called for a table."""
    where = module(files, asked.path)
    imported, rest = top_level(where)
    found = functions(where, rest)
    if set(found) != {asked.function}:
        raise where.refused(where.tree)
    node = found[asked.function]
    parameters = keyword_parameters(where, node)
    if parameters != [*asked.arguments, *(["parameters"] if asked.takes_parameters else [])]:
        raise where.refused(node)
    if imported.get(outcome.name) != ("..outcomes", outcome.name):
        raise where.refused(node)
    body = parts(where, node.body)
    guard: ast.If | None = None
    if body and isinstance(body[0], ast.If) and _is_not_asked(where, imported, body[0], outcome):
        guard, body = body[0], body[1:]
    if outcome.collects:
        branches = _collecting(where, node, body, outcome)
    else:
        branches = _deciding(where, imported, node, body, outcome)
    return TableFunction(where, imported, node, guard, branches)


def _is_not_asked(where: Module, imported: Imports, node: ast.If, outcome: TableOutcome) -> bool:
    """Whether a branch says that the table is not asked."""
    if node.orelse or len(node.body) != 1 or not isinstance(node.body[0], ast.Return) or node.body[0].value is None:
        return False
    value = node.body[0].value
    if outcome.collects:
        is_absent = ast.unparse(value) == "NOT_ASKED"
    else:
        head, by_place, named = call_of(where, value)
        is_absent = head == outcome.name and "rule" in named and ast.unparse(named["rule"]) == "None"
        if is_absent and (
            by_place
            or list(named) != ["rule", *outcome.fields]
            or any(ast.unparse(named[name]) != "NOT_ASKED" for name in outcome.fields)
        ):
            raise where.refused(value)
    if is_absent and imported.get("NOT_ASKED") != ("..values", "NOT_ASKED"):
        raise where.refused(value)
    return is_absent


def _deciding(
    where: Module, imported: Imports, function: ast.FunctionDef, body: list[ast.stmt], outcome: TableOutcome
) -> tuple[Branch, ...]:
    """Branches that each return what one rule gives, and an error behind them."""
    branches: list[Branch] = []
    for number, statement in enumerate(body):
        if isinstance(statement, ast.Raise) and number == len(body) - 1:
            reads(where, statement, f"raise UncoveredError({outcome.table!r})")
            if imported.get("UncoveredError") != ("..errors", "UncoveredError"):
                raise where.refused(statement)
            return tuple(branches)
        condition, inner = _conditional(where, statement)
        if not isinstance(inner, ast.Return) or inner.value is None:
            raise where.refused(inner)
        rule, given = _outcome(where, inner.value, outcome)
        branches.append(Branch(statement, condition, rule, given))
        if condition is None and number == len(body) - 1:
            return tuple(branches)
        if condition is None:
            raise where.refused(body[number + 1])
    raise where.refused(function)


def _collecting(
    where: Module, function: ast.FunctionDef, body: list[ast.stmt], outcome: TableOutcome
) -> tuple[Branch, ...]:
    """Branches that each add what one rule gives."""
    if len(body) < 2:
        raise where.refused(function)
    first, *middle, last = body
    reads(where, first, f"fired: list[{outcome.name}] = []")
    reads(where, last, "return tuple(fired)")
    branches: list[Branch] = []
    for statement in middle:
        condition, inner = _conditional(where, statement)
        if not isinstance(inner, ast.Expr) or not isinstance(inner.value, ast.Call):
            raise where.refused(inner)
        reads(where, inner.value.func, "fired.append")
        if len(inner.value.args) != 1 or inner.value.keywords:
            raise where.refused(inner)
        rule, given = _outcome(where, inner.value.args[0], outcome)
        branches.append(Branch(statement, condition, rule, given))
    return tuple(branches)


def _conditional(where: Module, statement: ast.stmt) -> tuple[ast.expr | None, ast.stmt]:
    """A statement, or the one statement of an ``if`` with its condition."""
    if not isinstance(statement, ast.If):
        return None, statement
    if statement.orelse or len(statement.body) != 1:
        raise where.refused(statement)
    return statement.test, statement.body[0]


def _outcome(where: Module, node: ast.expr, outcome: TableOutcome) -> tuple[str, Mapping[str, ast.expr]]:
    """``Outcome(rule="…", field=…)``."""
    head, by_place, named = call_of(where, node)
    if head != outcome.name or by_place or "rule" not in named or not set(named) <= {"rule", *outcome.fields}:
        raise where.refused(node)
    rule = text_of(where, named["rule"])
    return rule, {name: value for name, value in named.items() if name != "rule"}
