"""The order in which tables are asked, read back: which argument of which table is which term."""

import ast
from collections.abc import Mapping
from dataclasses import dataclass, field

from aih_dt.conforming.python.conditions import Scope, Variable
from aih_dt.conforming.python.formulas import Computation, identify
from aih_dt.conforming.python.inputs import Constants, Patients
from aih_dt.conforming.python.outcomes import Outcomes, Output, TableOutcome
from aih_dt.conforming.python.syntax import Imports, Module, call_of, functions, module, parts, reads, top_level
from aih_dt.semantics.ground import Ground


@dataclass(frozen=True, slots=True)
class Asked:
    """A table as it is asked: its module's path and function, and the term behind each argument."""

    table: str
    path: str
    function: str
    arguments: Scope
    takes_parameters: bool


@dataclass(frozen=True, slots=True)
class Refusal:
    """A combination that is refused on the way: the condition, what stands for which term, and the problem's name."""

    where: Module
    imported: Imports
    condition: ast.expr
    scope: Scope
    name: str


@dataclass
class Graph:
    """What happens to a patient on the way to the outcomes."""

    asked: list[Asked] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    computed: dict[str, Variable] = field(default_factory=dict)


def scales(ground: Ground) -> Mapping[str, int]:
    """How the numbers of entered and decided terms are counted."""
    return {name: 10**term.places for name, term in ground.protocol.terms.items() if term.is_numeric}


def known_scope(patients: Patients, ground: Ground, prefix: str = "known.") -> dict[str, Variable]:
    """What the fields of what is known stand for."""
    counted = scales(ground)
    return {f"{prefix}{name}": Variable(term, counted.get(term, 1)) for term, name in patients.known.items()}


def output_scope(outcomes: Outcomes, outputs: tuple[Output, ...], ground: Ground) -> Mapping[tuple[str, str], Variable]:
    """What the field of a table's outcome stands for."""
    counted = scales(ground)
    return {(one.table, one.field): Variable(one.term, counted.get(one.term, 1)) for one in outputs}


def read_graph(
    files: Mapping[str, str],
    folder: str,
    patients: Patients,
    outcomes: Outcomes,
    outputs: tuple[Output, ...],
    computations: Mapping[str, Computation],
    constants: Mapping[str, Constants],
    grounds: Mapping[str, Ground],
) -> Graph:
    """The body of ``evaluate``."""
    where = module(files, f"{folder}/graph.py")
    imported, rest = top_level(where)
    found = functions(where, rest)
    if set(found) != {"evaluate", "seen"}:
        raise where.refused(where.tree)
    evaluate = found["evaluate"]
    if ast.unparse(evaluate.args) != "known: Known, parameters: Parameters" or evaluate.decorator_list:
        raise where.refused(evaluate)
    ground = next(iter(grounds.values()))
    scope = known_scope(patients, ground)
    decided = output_scope(outcomes, outputs, ground)
    graph = Graph()
    leaves: dict[str, str] = {}
    *body, last = parts(where, evaluate.body)
    for statement in body:
        if isinstance(statement, ast.If):
            graph.refusals.append(read_refusal(where, imported, statement, dict(scope)))
            continue
        if not isinstance(statement, ast.Assign) or not isinstance(statement.targets[0], ast.Name):
            raise where.refused(statement)
        variable = statement.targets[0].id
        if len(statement.targets) != 1 or variable in scope or variable in leaves:
            raise where.refused(statement)
        head, by_place, named = call_of(where, statement.value)
        takes_parameters = "parameters" in named
        if takes_parameters:
            reads(where, named.pop("parameters"), "parameters")
        arguments = {name: _known(where, value, scope) for name, value in named.items()}
        if by_place or any(name.rstrip("_") != one.term for name, one in arguments.items()):
            raise where.refused(statement)
        if head in computations and imported.get(head) == (".derived", head):
            if takes_parameters is not takes_constants(computations[head]):
                raise where.refused(statement)
            computed = identify(computations[head], arguments, constants, grounds)
            scope[variable] = graph.computed[variable] = Variable(computed.term, computed.scale)
            continue
        origin, _ = imported.get(head, ("", ""))
        table = _table_asked(where, statement, head, origin, outcomes, variable)
        leaves[variable] = table.table
        for name in table.fields:
            if (table.table, name) in decided and not table.collects:
                scope[f"{variable}.{name}"] = decided[table.table, name]
        path = f"{folder}/{origin.removeprefix('.').replace('.', '/')}.py"
        graph.asked.append(Asked(table.table, path, head, arguments, takes_parameters))
    _check_result(where, last, outcomes, leaves)
    return graph


def takes_constants(one: Computation) -> bool:
    """Whether a computation is given the parameters."""
    return isinstance(one.node, ast.FunctionDef) and "parameters" in [given.arg for given in one.node.args.kwonlyargs]


def _known(where: Module, node: ast.expr, scope: Scope) -> Variable:
    text = ast.unparse(node)
    return scope[text] if text in scope else where.refuse(node)


def _table_asked(
    where: Module, statement: ast.Assign, head: str, origin: str, outcomes: Outcomes, variable: str
) -> TableOutcome:
    """The table that an assignment asks: its function has its name, and so has the variable."""
    for table in outcomes.tables:
        if (
            head == f"decide_{table.field}"
            and origin == f".tables.{table.field}"
            and variable == f"{table.field}_outcome"
        ):
            return table
    raise where.refused(statement)


def _check_result(where: Module, node: ast.stmt, outcomes: Outcomes, leaves: Mapping[str, str]) -> None:
    if not isinstance(node, ast.Return) or node.value is None:
        raise where.refused(node)
    head, by_place, named = call_of(where, node.value)
    given = {name: leaves.get(ast.unparse(value), "") for name, value in named.items()}
    if head != "Outcomes" or by_place or given != {table.field: table.table for table in outcomes.tables}:
        raise where.refused(node)


def read_refusal(where: Module, imported: Imports, node: ast.If, scope: Scope) -> Refusal:
    """``if …: raise InvalidPatientError(Problem(name, …))``."""
    if node.orelse or len(node.body) != 1 or not isinstance(node.body[0], ast.Raise):
        raise where.refused(node)
    raised = node.body[0]
    if raised.exc is None or raised.cause is not None:
        raise where.refused(raised)
    head, by_place, named = call_of(where, raised.exc)
    if head != "InvalidPatientError" or len(by_place) != 1 or named:
        raise where.refused(raised)
    return Refusal(where, imported, node.test, scope, problem_name(where, by_place[0]))


def problem_name(where: Module, node: ast.expr) -> str:
    """The name of the assumption in ``Problem(name, …)``."""
    head, by_place, named = call_of(where, node)
    if head != "Problem" or not by_place or named or not isinstance(by_place[0], ast.Constant):
        raise where.refused(node)
    return str(by_place[0].value)
