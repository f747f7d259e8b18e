"""The decision trees of the fast path, read back: each leaf as the patients who get to it."""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from aih_dt.conforming.python.conditions import Reader, Union, Variable
from aih_dt.conforming.python.formulas import Computation, absences, identify
from aih_dt.conforming.python.graph import (
    Asked,
    Refusal,
    read_refusal,
    scales,
    takes_constants,
)
from aih_dt.conforming.python.inputs import Constants, Enums, Patients
from aih_dt.conforming.python.outcomes import Outcomes, Output, TableOutcome
from aih_dt.conforming.python.syntax import (
    Imports,
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
from aih_dt.semantics.ground import Box, Ground

NOT_ASKED_RULE = ""
"""The name under which a tree says that its table is not asked."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """What a table gives: a rule, or that it is not asked, and the fields' values in order."""

    rule: str
    given: tuple[ast.expr, ...]


@dataclass(frozen=True, slots=True)
class Reached:
    """A leaf, and the patients who get to it."""

    node: ast.stmt
    leaf: Leaf
    box: Box


@dataclass(frozen=True, slots=True)
class Setting:
    """What was read before the trees are."""

    patients: Patients
    outcomes: Outcomes
    outputs: tuple[Output, ...]
    computations: Mapping[str, Computation]
    enums: Enums
    constants: Mapping[str, Constants]
    grounds: Mapping[str, Ground]


@dataclass
class Trees:
    """What one function of the fast path does under one profile: the leaves of each table, the calls of collecting
    tables, and the combinations that are refused."""

    where: Module
    imported: Imports
    reader: Reader
    reached: dict[str, list[Reached]] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class CompiledModule:
    """A module of the fast path: its constants, its functions, and which function serves each profile."""

    where: Module
    imported: Imports
    constants: Mapping[str, ast.expr]
    functions: Mapping[str, ast.FunctionDef]
    choice: Mapping[str, str]


def read_compiled(files: Mapping[str, str], path: str, choice: str, profiles: Mapping[str, str]) -> CompiledModule:
    """The parts of a module of the fast path. ``profiles`` has the names behind the members of ``Profile``."""
    where = module(files, path)
    imported, rest = top_level(where)
    constants: dict[str, ast.expr] = {}
    functions: dict[str, ast.FunctionDef] = {}
    chosen: dict[str, str] = {}
    for statement in rest:
        if isinstance(statement, ast.FunctionDef) and statement.name not in functions:
            functions[statement.name] = statement
        elif isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            if len(statement.targets) != 1 or statement.targets[0].id in constants:
                raise where.refused(statement)
            constants[statement.targets[0].id] = statement.value
        elif isinstance(statement, ast.AnnAssign) and ast.unparse(statement.target) == choice and not chosen:
            chosen = _choice(where, statement, profiles)
        else:
            raise where.refused(statement)
    if set(chosen) != set(profiles.values()) or not set(chosen.values()) <= set(functions):
        raise where.refused(where.tree)
    return CompiledModule(where, imported, constants, functions, chosen)


def _choice(where: Module, node: ast.AnnAssign, profiles: Mapping[str, str]) -> dict[str, str]:
    if not isinstance(node.value, ast.Dict):
        raise where.refused(node)
    chosen: dict[str, str] = {}
    for key, value in zip(node.value.keys, node.value.values, strict=True):
        owner, member = attribute_of(where, key or node)
        if owner != "Profile" or member not in profiles or not isinstance(value, ast.Name):
            raise where.refused(node)
        chosen[profiles[member]] = value.id
    return chosen


def read_trees(compiled: CompiledModule, setting: Setting, profile: str, *, tables: tuple[TableOutcome, ...]) -> Trees:
    """What the function for ``profile`` does with one patient after the other; ``tables`` are those that it asks."""
    where = compiled.where
    function = compiled.functions[compiled.choice[profile]]
    if function.decorator_list:
        raise where.refused(function)
    scope: dict[str, Variable] = {}
    reader = Reader(
        where,
        compiled.imported,
        scope,
        setting.enums,
        setting.constants[profile],
        setting.grounds[profile],
        {name: value for name, value in compiled.constants.items() if isinstance(value, ast.Attribute)},
    )
    walk = _Walk(compiled, setting, Trees(where, compiled.imported, reader), scope, tables)
    walk.body(parts(where, function.body))
    return walk.trees


@dataclass
class _Walk:
    """Goes through the statements of one function."""

    compiled: CompiledModule
    setting: Setting
    trees: Trees
    scope: dict[str, Variable]
    tables: tuple[TableOutcome, ...]

    @property
    def where(self) -> Module:
        """The module that is read."""
        return self.compiled.where

    def body(self, statements: list[ast.stmt]) -> None:
        """All statements: first what is known is taken apart, last the result is put together."""
        *rest, last = statements
        names = list(self.setting.patients.known)
        while rest and isinstance(first := rest[0], ast.Assign) and isinstance(first.targets[0], ast.Tuple):
            self._unpack(first, names)
            rest.pop(0)
        leaves = {f"{table.field}_leaf": table for table in self.setting.outcomes.tables}
        while rest:
            rest = self._statement(rest, leaves)
        self._result(last, leaves)

    def _unpack(self, statement: ast.Assign, names: list[str]) -> None:
        targets = [ast.unparse(one) for one in items_of(self.where, statement.targets[0])]
        source = ast.unparse(statement.value)
        if source == "known" and len(targets) == len(names):
            counted = scales(self.trees.reader.ground)
            self.scope |= {
                target: Variable(term, counted.get(term, 1)) for target, term in zip(targets, names, strict=True)
            }
        elif source != "found" or [one.lstrip("_") for one in targets] != [
            f"{table.field}_leaf".lstrip("_") for table in self.setting.outcomes.core
        ]:
            raise self.where.refused(statement)

    def _statement(self, rest: list[ast.stmt], leaves: Mapping[str, TableOutcome]) -> list[ast.stmt]:
        """Reads the next statement, or the next few that belong together; what is left."""
        node, *behind = rest
        if isinstance(node, ast.AnnAssign) and node.value is None and ast.unparse(node.target) in leaves:
            return behind
        if isinstance(node, ast.If) and len(node.body) == 1 and isinstance(node.body[0], ast.Raise):
            self.trees.refusals.append(read_refusal(self.where, self.compiled.imported, node, dict(self.scope)))
            return behind
        if isinstance(node, ast.If):
            self._tree(node, leaves)
            return behind
        name, value = _assigned(self.where, node)
        if name in self.scope:
            raise self.where.refused(node)
        if name in leaves and isinstance(value, ast.Name | ast.Tuple):
            self._add(node, leaves[name], {})
            return behind
        if isinstance(value, ast.Call):
            self._call(node, name, value, leaves)
            return behind
        if isinstance(value, ast.Subscript):
            self._output(node, name, value, leaves)
            return behind
        return self._computed(rest)

    # Tables ----------------------------------------------------------------------------------------------------------

    def _tree(self, node: ast.If, leaves: Mapping[str, TableOutcome]) -> None:
        first: ast.stmt = node
        while isinstance(first, ast.If):
            first = first.body[0]
        name, _ = _assigned(self.where, first)
        if name not in leaves:
            raise self.where.refused(first)
        self._branches(node, leaves[name], {})

    def _branches(self, node: ast.If, table: TableOutcome, region: Box) -> None:
        """A chain of tests, of which each is only made where those before it failed."""
        reader = self.trees.reader
        rest = dict(region)
        chain: ast.stmt = node
        while isinstance(chain, ast.If):
            variable = reader.variable_in(chain.test)
            have = rest.get(variable.term, reader.ground.domains[variable.term].full)
            met = reader.values(chain.test, variable, have)
            if len(chain.body) != 1 or len(chain.orelse) != 1:
                raise self.where.refused(chain)
            inner = chain.body[0]
            if isinstance(inner, ast.If):
                self._branches(inner, table, {**rest, variable.term: met})
            elif not met.is_empty:
                self._add(inner, table, {**rest, variable.term: met})
            rest[variable.term] = have - met
            chain = chain.orelse[0]
        reads(self.where, chain, f"raise UncoveredError({table.table!r})")

    def _add(self, node: ast.stmt, table: TableOutcome, box: Box) -> None:
        name, value = _assigned(self.where, node)
        if name != f"{table.field}_leaf":
            raise self.where.refused(node)
        if isinstance(value, ast.Name):
            value = self.compiled.constants.get(value.id) or self.where.refuse(node)
        rule, *given = items_of(self.where, value)
        if len(given) != len(table.fields):
            raise self.where.refused(node)
        leaf = Leaf(NOT_ASKED_RULE, tuple(given))
        if ast.unparse(rule) != "None":
            leaf = Leaf(text_of(self.where, rule), tuple(given))
        elif any(ast.unparse(one) != "NOT_ASKED" for one in given):
            raise self.where.refused(node)
        self.trees.reached.setdefault(table.table, []).append(Reached(node, leaf, box))

    def _output(self, node: ast.stmt, name: str, value: ast.Subscript, leaves: Mapping[str, TableOutcome]) -> None:
        table = leaves.get(ast.unparse(value.value))
        place = number_of(self.where, value.slice)
        if table is None or table.collects or not 1 <= place <= len(table.fields):
            raise self.where.refused(node)
        term = self._term_of(node, table, table.fields[place - 1])
        self.scope[name] = Variable(term, scales(self.trees.reader.ground).get(term, 1))

    def _term_of(self, node: ast.stmt, table: TableOutcome, name: str) -> str:
        for output in self.setting.outputs:
            if (output.table, output.field) == (table.table, name):
                return output.term
        raise self.where.refused(node)

    def _call(self, node: ast.stmt, name: str, value: ast.Call, leaves: Mapping[str, TableOutcome]) -> None:
        head, by_place, named = call_of(self.where, value)
        takes_parameters = "parameters" in named
        if by_place or (takes_parameters and ast.unparse(named.pop("parameters")) != "parameters"):
            raise self.where.refused(node)
        texts = {given: ast.unparse(one) for given, one in named.items()}
        if not set(texts.values()) <= set(self.scope):
            raise self.where.refused(node)
        arguments = {given: self.scope[text] for given, text in texts.items()}
        if any(given.rstrip("_") != one.term for given, one in arguments.items()):
            raise self.where.refused(node)
        origin, _ = self.compiled.imported.get(head, ("", ""))
        if origin == ".derived" and head in self.setting.computations:
            one = self.setting.computations[head]
            if takes_constants(one) is not takes_parameters:
                raise self.where.refused(node)
            computed = identify(one, arguments, self.setting.constants, self.setting.grounds)
            self.scope[name] = Variable(computed.term, computed.scale)
            return
        table = leaves.get(name)
        if table is None or not table.collects or origin != f".tables.{table.field}" or head != f"decide_{table.field}":
            raise self.where.refused(node)
        folder = self.where.path.rpartition("/")[0]
        path = f"{folder}/tables/{table.field}.py"
        self.trees.asked.append(Asked(table.table, path, head, arguments, takes_parameters))

    # Computed terms --------------------------------------------------------------------------------------------------

    def _computed(self, rest: list[ast.stmt]) -> list[ast.stmt]:
        """A number that is computed where all that it needs is known, and otherwise missing."""
        node = rest.pop(0)
        name, value = _assigned(self.where, node)
        absent: frozenset[tuple[str, str]] = frozenset()
        if not name.endswith("_top") or not rest or not _starts_bottom(rest[0], name):
            if _is_none(value):
                body, absent = self._guarded(node, rest)
                if len(body) != 1:
                    raise self.where.refused(node)
                again, value = _assigned(self.where, body[0])
                if again != name:
                    raise self.where.refused(body[0])
            self._keep(node, name, absent, value, None)
            return rest
        bottom = f"{name.removesuffix('_top')}_bottom"
        lower_node = rest.pop(0)
        _, lower = _assigned(self.where, lower_node)
        if not _is_none(value):
            self._keep(node, name, absent, value, lower, bottom)
            return rest
        body = rest
        if isinstance(lower, ast.Constant) and lower.value == 0 and rest and not _tests_bottom(rest[0], bottom):
            body, absent = self._guarded(node, rest)
            again, lower = _assigned(self.where, body.pop(0))
            if again != bottom:
                raise self.where.refused(node)
        if not body or not _tests_bottom(body[0], bottom):
            raise self.where.refused(node)
        test = body.pop(0)
        assert isinstance(test, ast.If)
        if len(test.body) != 1 or test.orelse or (body is not rest and body):
            raise self.where.refused(test)
        again, value = _assigned(self.where, test.body[0])
        if again != name:
            raise self.where.refused(test)
        self._keep(node, name, absent, value, lower, bottom)
        return rest

    def _guarded(self, node: ast.stmt, rest: list[ast.stmt]) -> tuple[list[ast.stmt], frozenset[tuple[str, str]]]:
        """The body of the test that everything needed is known."""
        if not rest or not isinstance(rest[0], ast.If) or rest[0].orelse:
            raise self.where.refused(node)
        test = rest.pop(0)
        assert isinstance(test, ast.If)
        found = absences(self.where, self.compiled.imported, test.test, ast.And, ast.IsNot)
        return list(test.body), found

    def _keep(
        self,
        node: ast.stmt,
        name: str,
        absent: frozenset[tuple[str, str]],
        numerator: ast.expr,
        denominator: ast.expr | None,
        bottom: str = "",
    ) -> None:
        expressions = [numerator, *([] if denominator is None else [denominator])]
        used = {
            one.id
            for expression in expressions
            for one in ast.walk(expression)
            if isinstance(one, ast.Name) and one.id != "parameters"
        } | {given for given, _ in absent}
        if not used <= set(self.scope):
            raise self.where.refused(node)
        one = Computation(self.where, self.compiled.imported, node, tuple(sorted(used)), absent, numerator, denominator)
        computed = identify(
            one, {given: self.scope[given] for given in one.parameters}, self.setting.constants, self.setting.grounds
        )
        self.scope[name] = Variable(computed.term, computed.scale, bottom)

    # The result ------------------------------------------------------------------------------------------------------

    def _result(self, node: ast.stmt, leaves: Mapping[str, TableOutcome]) -> None:
        if not isinstance(node, ast.Return) or node.value is None:
            raise self.where.refused(node)
        if isinstance(node.value, ast.Tuple):
            given = [leaves.get(ast.unparse(one)) for one in node.value.elts]
            if given != list(self.setting.outcomes.core) or self.tables != self.setting.outcomes.core:
                raise self.where.refused(node)
            return
        head, by_place, named = call_of(self.where, node.value)
        wanted = {
            table.field: f"{table.field}_leaf" if table.collects else f"{table.name}._make({table.field}_leaf)"
            for table in self.setting.outcomes.tables
        }
        if head != "Outcomes" or by_place or {name: ast.unparse(one) for name, one in named.items()} != wanted:
            raise self.where.refused(node)


def _assigned(where: Module, node: ast.stmt) -> tuple[str, ast.expr]:
    """The name and the value of an assignment."""
    if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
        return node.targets[0].id, node.value
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
        return node.target.id, node.value
    raise where.refused(node)


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _starts_bottom(node: ast.stmt, name: str) -> bool:
    targets = node.targets if isinstance(node, ast.Assign) else []
    return [ast.unparse(one) for one in targets] == [f"{name.removesuffix('_top')}_bottom"]


def _tests_bottom(node: ast.stmt, bottom: str) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test) == f"{bottom} > 0"


def leaves_of(trees: Trees, table: str) -> Iterator[tuple[str, Union, tuple[Reached, ...]]]:
    """For each rule that the tree of a table gives: who gets it, and where that is said."""
    found: dict[str, list[Reached]] = {}
    for one in trees.reached.get(table, []):
        found.setdefault(one.leaf.rule, []).append(one)
    for rule, several in found.items():
        yield rule, tuple(one.box for one in several), tuple(several)
