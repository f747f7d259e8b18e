"""What the tables give, read back: which field of which outcome is which term."""

import ast
from collections.abc import Mapping
from dataclasses import dataclass

from aih_dt.conforming.python.inputs import record
from aih_dt.conforming.python.syntax import (
    Module,
    attribute_of,
    call_of,
    items_of,
    module,
    number_of,
    parts,
    reads,
    text_of,
    top_level,
)


@dataclass(frozen=True, slots=True)
class TableOutcome:
    """What one table gives: its name, its field among all outcomes, its class with the fields behind ``rule``, in
    order, and whether it collects."""

    table: str
    field: str
    name: str
    fields: tuple[str, ...]
    collects: bool


@dataclass(frozen=True, slots=True)
class Outcomes:
    """All tables in their order, and those that the final decision needs."""

    tables: tuple[TableOutcome, ...]
    core: tuple[TableOutcome, ...]


def read_outcomes(files: Mapping[str, str], folder: str) -> Outcomes:
    """The outcomes of all tables."""
    where = module(files, f"{folder}/outcomes.py")
    _, rest = top_level(where)
    classes = {one.name: record(where, one) for one in rest if isinstance(one, ast.ClassDef)}
    values = {ast.unparse(one.targets[0]): one.value for one in rest if isinstance(one, ast.Assign)}
    if set(values) != {"TABLES", "CORE"} or "Outcomes" not in classes or len(classes) + len(values) != len(rest):
        raise where.refused(where.tree)
    names = [text_of(where, one) for one in items_of(where, values["TABLES"])]
    fields = classes["Outcomes"]
    if len(names) != len(fields) or len(set(names)) != len(names) or len(classes) != len(fields) + 1:
        raise where.refused(values["TABLES"])
    tables = tuple(
        _table(where, table, field, annotation, classes)
        for table, (field, annotation) in zip(names, fields.items(), strict=True)
    )
    core = [number_of(where, one) for one in items_of(where, values["CORE"])]
    if sorted(set(core)) != core or not core or not 0 <= core[0] <= core[-1] < len(tables):
        raise where.refused(values["CORE"])
    return Outcomes(tables, tuple(tables[number] for number in core))


def _table(
    where: Module, table: str, field: str, annotation: str, classes: Mapping[str, Mapping[str, str]]
) -> TableOutcome:
    kind = annotation.removesuffix(" | NotAsked")
    collects = kind.startswith("tuple[") and kind.endswith(", ...]")
    name = kind.removeprefix("tuple[").removesuffix(", ...]") if collects else annotation
    if field.rstrip("_") != table or name not in classes or next(iter(classes[name]), "") != "rule":
        raise where.refused(where.tree)
    return TableOutcome(table, field, name, tuple(list(classes[name])[1:]), collects)


@dataclass(frozen=True, slots=True)
class Output:
    """Where a decided term's value stands, and with how many decimal places it is shown (``None``: as it stands)."""

    term: str
    table: str
    field: str
    places: int | None
    collects: bool


def read_outputs(files: Mapping[str, str], folder: str, outcomes: Outcomes) -> tuple[Output, ...]:
    """Every output of a decision, as its properties and its ``values`` say; the final decision comes first."""
    where = module(files, f"{folder}/decision.py")
    _, rest = top_level(where)
    found = [one for one in rest if isinstance(one, ast.ClassDef) and one.name == "Decision"]
    if len(found) != 1:
        raise where.refused(where.tree)
    methods = {one.name: one for one in found[0].body if isinstance(one, ast.FunctionDef)}
    if "values" not in methods:
        raise where.refused(found[0])
    terms = _named_outputs(where, methods["values"])
    outputs = []
    for number, (term, name) in enumerate(terms.items()):
        if name not in methods:
            raise where.refused(methods["values"])
        reader = _action if number == 0 else _output
        outputs.append(reader(where, methods[name], term, outcomes))
    return tuple(outputs)


def _named_outputs(where: Module, method: ast.FunctionDef) -> Mapping[str, str]:
    """For each term, the property that has its value."""
    body = parts(where, method.body)
    if len(body) != 1 or not isinstance(body[0], ast.Return) or not isinstance(body[0].value, ast.Dict):
        raise where.refused(method)
    found: dict[str, str] = {}
    for key, value in zip(body[0].value.keys, body[0].value.values, strict=True):
        if key is None:
            raise where.refused(method)
        owner, name = attribute_of(where, value)
        if owner != "self" or name in found.values():
            raise where.refused(value)
        found[text_of(where, key)] = name
    return found


def _property(where: Module, method: ast.FunctionDef) -> list[ast.stmt]:
    if [ast.unparse(one) for one in method.decorator_list] != ["property"] or ast.unparse(method.args) != "self":
        raise where.refused(method)
    return parts(where, method.body)


def _action(where: Module, method: ast.FunctionDef, term: str, outcomes: Outcomes) -> Output:
    """The final decision, which stands in the last of the leaves found."""
    body = _property(where, method)
    if len(body) != 2 or not isinstance(body[0], ast.AnnAssign) or body[0].value is None:
        raise where.refused(method)
    reads(where, body[1], f"return {ast.unparse(body[0].target)}")
    value = body[0].value
    last = outcomes.core[-1]
    if not isinstance(value, ast.Subscript):
        raise where.refused(value)
    reads(where, value.value, "self._found[-1]")
    place = number_of(where, value.slice)
    if not 1 <= place <= len(last.fields) or last.fields[place - 1].rstrip("_") != term:
        raise where.refused(value)
    return Output(term, last.table, last.fields[place - 1], None, False)


def _output(where: Module, method: ast.FunctionDef, term: str, outcomes: Outcomes) -> Output:
    body = _property(where, method)
    if len(body) != 1 or not isinstance(body[0], ast.Return) or body[0].value is None:
        raise where.refused(method)
    value = body[0].value
    if isinstance(value, ast.Call) and ast.unparse(value.func) == "each_once":
        return _collected(where, value, term, outcomes)
    places: int | None = None
    if isinstance(value, ast.Call):
        value, places = _shown(where, value, {"decimal_of", "decimal_output"})
    table, field = _path(where, value, outcomes)
    if field.rstrip("_") != term:
        raise where.refused(value)
    return Output(term, table.table, field, places, False)


def _shown(where: Module, node: ast.Call, readers: set[str]) -> tuple[ast.expr, int]:
    head, by_place, named = call_of(where, node)
    if head not in readers or len(by_place) != 2 or named:
        raise where.refused(node)
    return by_place[0], number_of(where, by_place[1])


def _path(where: Module, node: ast.expr, outcomes: Outcomes) -> tuple[TableOutcome, str]:
    """``self.outcomes.table.field``."""
    if not isinstance(node, ast.Attribute) or not isinstance(node.value, ast.Attribute):
        raise where.refused(node)
    reads(where, node.value.value, "self.outcomes")
    for table in outcomes.tables:
        if table.field == node.value.attr and node.attr in table.fields and not table.collects:
            return table, node.attr
    raise where.refused(node)


def _collected(where: Module, node: ast.Call, term: str, outcomes: Outcomes) -> Output:
    """``each_once(one.field for one in added(self.outcomes.table))``, numbers with their places."""
    _, by_place, named = call_of(where, node)
    if len(by_place) != 1 or named or not isinstance(by_place[0], ast.GeneratorExp):
        raise where.refused(node)
    (loop,) = by_place[0].generators if len(by_place[0].generators) == 1 else where.refuse(node)
    value = by_place[0].elt
    places: int | None = None
    if isinstance(value, ast.Call):
        value, places = _shown(where, value, {"decimal_of"})
    owner, field = attribute_of(where, value)
    if owner != "one" or ast.unparse(loop.target) != "one" or field.rstrip("_") != term:
        raise where.refused(node)
    if [ast.unparse(one) for one in loop.ifs] != ([] if places is None else [f"one.{field} is not None"]):
        raise where.refused(node)
    for table in outcomes.tables:
        if ast.unparse(loop.iter) == f"added(self.outcomes.{table.field})" and table.collects and field in table.fields:
            return Output(term, table.table, field, places, True)
    raise where.refused(node)
