"""What the library takes from outside, read back: names, constants, and how the patient's data become values."""

import ast
from collections.abc import Mapping
from dataclasses import dataclass

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
    truth_of,
)

Enums = Mapping[str, Mapping[str, str]]
"""For each enumeration, the text behind each of its members."""


def read_enum(where: Module, node: ast.ClassDef) -> Mapping[str, str]:
    """The members of a class of texts."""
    if [ast.unparse(base) for base in node.bases] != ["StrEnum"] or node.keywords or node.decorator_list:
        raise where.refused(node)
    members: dict[str, str] = {}
    for statement in parts(where, node.body):
        if not isinstance(statement, ast.Assign) or len(statement.targets) != 1:
            raise where.refused(statement)
        target = statement.targets[0]
        if not isinstance(target, ast.Name) or target.id in members:
            raise where.refused(statement)
        members[target.id] = text_of(where, statement.value)
    if len(set(members.values())) != len(members):
        raise where.refused(node)
    return members


def read_vocabulary(files: Mapping[str, str], folder: str) -> Enums:
    """Every enumeration."""
    where = module(files, f"{folder}/vocabulary.py")
    imported, rest = top_level(where)
    if imported not in ({}, {"StrEnum": ("enum", "StrEnum")}):
        raise where.refused(where.tree)
    enums: dict[str, Mapping[str, str]] = {}
    for statement in rest:
        if not isinstance(statement, ast.ClassDef) or statement.name in enums:
            raise where.refused(statement)
        enums[statement.name] = read_enum(where, statement)
    return enums


Constants = Mapping[str, int]
"""The fields of the parameters, with their whole numbers."""


@dataclass(frozen=True, slots=True)
class Profiles:
    """The profile behind each member of ``Profile``, and the constants of each profile."""

    names: Mapping[str, str]
    constants: Mapping[str, Constants]


def read_parameters(files: Mapping[str, str], folder: str) -> Profiles:
    """The constants of every profile, by the profile's name."""
    where = module(files, f"{folder}/parameters.py")
    imported, rest = top_level(where)
    wanted = {"Mapping": "collections.abc", "dataclass": "dataclasses", "StrEnum": "enum"}
    if imported != {name: (origin, name) for name, origin in wanted.items()} or len(rest) != 3:
        raise where.refused(where.tree)
    profiles, record, values = rest
    if not isinstance(profiles, ast.ClassDef) or profiles.name != "Profile":
        raise where.refused(profiles)
    names = read_enum(where, profiles)
    fields = _fields(where, record, "Parameters", "dataclass(frozen=True, slots=True, kw_only=True)")
    if any(annotation != "int" for annotation in fields.values()):
        raise where.refused(record)
    if not isinstance(values, ast.AnnAssign) or ast.unparse(values.target) != "PARAMETERS":
        raise where.refused(values)
    if not isinstance(values.value, ast.Dict):
        raise where.refused(values)
    found: dict[str, Constants] = {}
    for key, value in zip(values.value.keys, values.value.values, strict=True):
        if key is None:
            raise where.refused(values)
        owner, member = attribute_of(where, key)
        head, by_place, named = call_of(where, value)
        if owner != "Profile" or member not in names or head != "Parameters" or by_place or set(named) != set(fields):
            raise where.refused(value)
        found[names[member]] = {name: number_of(where, number) for name, number in named.items()}
    if set(found) != set(names.values()):
        raise where.refused(values)
    return Profiles(names, found)


def _fields(where: Module, node: ast.stmt, name: str, decorator: str) -> dict[str, str]:
    """The annotated fields of a class that has nothing else."""
    if not isinstance(node, ast.ClassDef) or node.name != name or node.bases or node.keywords:
        raise where.refused(node)
    if [ast.unparse(one) for one in node.decorator_list] != [decorator]:
        raise where.refused(node)
    return annotations(where, node)


def annotations(where: Module, node: ast.ClassDef) -> dict[str, str]:
    """The fields of a class with the text of their types; a default of ``None`` is allowed."""
    found: dict[str, str] = {}
    for statement in parts(where, node.body):
        if not isinstance(statement, ast.AnnAssign) or not isinstance(statement.target, ast.Name):
            raise where.refused(statement)
        if statement.target.id in found:
            raise where.refused(statement)
        if statement.value is not None:
            reads(where, statement.value, "None")
        found[statement.target.id] = ast.unparse(statement.annotation)
    return found


def record(where: Module, node: ast.stmt) -> dict[str, str]:
    """The fields of a named tuple, in their order."""
    if not isinstance(node, ast.ClassDef) or [ast.unparse(one) for one in node.bases] != ["NamedTuple"]:
        raise where.refused(node)
    if node.keywords or node.decorator_list:
        raise where.refused(node)
    return annotations(where, node)


@dataclass(frozen=True, slots=True)
class Field:
    """How one input is read: ``members`` for named values (``None`` for the others), or bounds and places."""

    name: str
    kind: str
    members: tuple[str, ...] | None
    low: int
    high: int
    places: int
    whole: bool
    may_be_missing: bool
    maximum_age: int | None
    line: int


@dataclass(frozen=True, slots=True)
class Patients:
    """How patients are read. ``known``: the field of what the rules compare, for each input term; ``arguments``: the
    names under which a program gives each value, by the names of the data."""

    fields: tuple[Field, ...]
    known: Mapping[str, str]
    arguments: Mapping[str, str]


def read_patients(files: Mapping[str, str], folder: str, enums: Enums) -> Patients:
    """How the data of a patient become what the rules compare."""
    where = module(files, f"{folder}/patient.py")
    _, rest = top_level(where)
    values = {ast.unparse(one.target): one for one in rest if isinstance(one, ast.AnnAssign)}
    if "FIELDS" not in values or values["FIELDS"].value is None:
        raise where.refused(where.tree)
    fields = tuple(_field(where, one, enums) for one in items_of(where, values["FIELDS"].value))
    home = module(files, f"{folder}/known.py")
    _, inner = top_level(home)
    known = list(record(home, inner[0]) if len(inner) == 1 else home.refuse(home.tree))
    if len(known) != len(fields):
        home.refuse(inner[0])
    return Patients(
        fields, {field.name: name for field, name in zip(fields, known, strict=True)}, _arguments(where, rest, fields)
    )


def _arguments(where: Module, rest: list[ast.stmt], fields: tuple[Field, ...]) -> Mapping[str, str]:
    classes = [one for one in rest if isinstance(one, ast.ClassDef) and one.name == "Patient"]
    if len(classes) != 1:
        raise where.refused(where.tree)
    methods = [one for one in classes[0].body if isinstance(one, ast.FunctionDef) and one.name == "__init__"]
    if len(methods) != 1:
        raise where.refused(classes[0])
    init = methods[0]
    body = parts(where, init.body)
    if len(body) != 2 or not isinstance(body[0], ast.Assign) or not isinstance(body[0].value, ast.Dict):
        raise where.refused(init)
    reads(where, body[0].targets[0], "given")
    reads(where, body[1], "self._take(given, [])")
    parameters = [one.arg for one in init.args.kwonlyargs]
    given: dict[str, str] = {}
    for key, value in zip(body[0].value.keys, body[0].value.values, strict=True):
        if key is None or not isinstance(value, ast.Name) or value.id in given.values() or value.id not in parameters:
            raise where.refused(body[0])
        given[text_of(where, key)] = value.id
    names = [name for field in fields for name in _names(field)]
    attributes = [one for one in rest if isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == "_ATTRIBUTES"]
    if len(attributes) != 1 or list(given) != names or len(given) != len(parameters):
        raise where.refused(init)
    if [text_of(where, one) for one in items_of(where, attributes[0].value)] != list(given.values()):
        raise where.refused(attributes[0])
    return given


def _names(field: Field) -> list[str]:
    return [field.name] if field.maximum_age is None else [field.name, f"{field.name}_age_days"]


def _field(where: Module, node: ast.expr, enums: Enums) -> Field:
    kind, by_place, named = call_of(where, node)
    wanted = {"NameField": 2, "TruthField": 1, "NumberField": 1}
    numbers = {"low", "high", "places", "whole"}
    if len(by_place) != wanted.get(kind, -1):
        raise where.refused(node)
    if not set(named) <= {"may_be_missing", "maximum_age", "unit"} | (numbers if kind == "NumberField" else set()):
        raise where.refused(node)
    if kind == "NumberField" and not numbers <= set(named):
        raise where.refused(node)
    members: tuple[str, ...] | None = None
    if kind == "NameField":
        name = by_place[1]
        if not isinstance(name, ast.Name) or name.id not in enums:
            raise where.refused(node)
        members = tuple(enums[name.id].values())
    amounts = {name: number_of(where, named[name]) for name in ("low", "high", "places") if name in named}
    return Field(
        name=text_of(where, by_place[0]),
        kind=kind,
        members=members,
        low=amounts.get("low", 0),
        high=amounts.get("high", 0),
        places=amounts.get("places", 0),
        whole=truth_of(where, named["whole"]) if "whole" in named else False,
        may_be_missing=truth_of(where, named["may_be_missing"]) if "may_be_missing" in named else False,
        maximum_age=number_of(where, named["maximum_age"]) if "maximum_age" in named else None,
        line=node.lineno,
    )
