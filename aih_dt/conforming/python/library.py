"""The whole library, read back from its text."""

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from aih_dt.conforming.python.compiled import CompiledModule, Setting, Trees, read_compiled, read_trees
from aih_dt.conforming.python.conditions import Variable
from aih_dt.conforming.python.formulas import Computation, identify, read_computations
from aih_dt.conforming.python.graph import (
    Graph,
    Refusal,
    known_scope,
    problem_name,
    read_graph,
    takes_constants,
)
from aih_dt.conforming.python.inputs import (
    Enums,
    Patients,
    Profiles,
    read_parameters,
    read_patients,
    read_vocabulary,
)
from aih_dt.conforming.python.outcomes import Outcomes, Output, read_outcomes, read_outputs
from aih_dt.conforming.python.syntax import call_of, functions, module, parts, reads, top_level
from aih_dt.conforming.python.tables import TableFunction, read_table
from aih_dt.semantics.ground import Ground


@dataclass(frozen=True)
class Library:
    """A library as it was read. Parts are read when they are asked for, and refused if they are not understood."""

    files: Mapping[str, str]
    folder: str
    grounds: Mapping[str, Ground]

    @property
    def ground(self) -> Ground:
        """The protocol under its default profile."""
        return next(iter(self.grounds.values()))

    @cached_property
    def enums(self) -> Enums:
        """The values of enumerated terms."""
        return read_vocabulary(self.files, self.folder)

    @cached_property
    def profiles(self) -> Profiles:
        """The constants of every profile."""
        found = read_parameters(self.files, self.folder)
        if set(found.constants) != set(self.grounds):
            where = module(self.files, f"{self.folder}/parameters.py")
            raise where.refused(where.tree)
        return found

    @cached_property
    def patients(self) -> Patients:
        """How patients are read."""
        return read_patients(self.files, self.folder, self.enums)

    @cached_property
    def outcomes(self) -> Outcomes:
        """What the tables give."""
        return read_outcomes(self.files, self.folder)

    @cached_property
    def outputs(self) -> tuple[Output, ...]:
        """What a decision shows."""
        return read_outputs(self.files, self.folder, self.outcomes)

    @cached_property
    def computations(self) -> Mapping[str, Computation]:
        """The functions that compute terms."""
        return read_computations(self.files, self.folder)

    @cached_property
    def graph(self) -> Graph:
        """The order in which the tables are asked."""
        return read_graph(
            self.files,
            self.folder,
            self.patients,
            self.outcomes,
            self.outputs,
            self.computations,
            self.profiles.constants,
            self.grounds,
        )

    def table(self, name: str) -> TableFunction:
        """The readable function of a table."""
        asked = next(one for one in self.graph.asked if one.table == name)
        outcome = next(one for one in self.outcomes.tables if one.table == name)
        return read_table(self.files, asked, outcome)

    @cached_property
    def exclusions(self) -> tuple[Refusal, ...]:
        """The combinations that are refused when a patient is made."""
        where = module(self.files, f"{self.folder}/assumptions.py")
        imported, rest = top_level(where)
        found = functions(where, rest)
        if set(found) != {"impossible"} or ast.unparse(found["impossible"].args) != "known: Known":
            raise where.refused(where.tree)
        first, *body, last = parts(where, found["impossible"].body)
        reads(where, first, "problems: list[Problem] = []")
        reads(where, last, "return problems")
        scope = known_scope(self.patients, self.ground)
        refusals: list[Refusal] = []
        for statement in body:
            if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
                head, by_place, named = call_of(where, statement.value)
                texts = {name: ast.unparse(value) for name, value in named.items()}
                if by_place or imported.get(head) != (".derived", head) or not set(texts.values()) <= set(scope):
                    raise where.refused(statement)
                arguments = {name: scope[text] for name, text in texts.items()}
                if takes_constants(self.computations[head]) or statement.targets[0].id in scope:
                    raise where.refused(statement)
                computed = identify(self.computations[head], arguments, self.profiles.constants, self.grounds)
                scope[statement.targets[0].id] = Variable(computed.term, computed.scale)
                continue
            if not isinstance(statement, ast.If) or statement.orelse or len(statement.body) != 1:
                raise where.refused(statement)
            inner = statement.body[0]
            if not isinstance(inner, ast.Expr) or not isinstance(inner.value, ast.Call):
                raise where.refused(inner)
            reads(where, inner.value.func, "problems.append")
            if len(inner.value.args) != 1 or inner.value.keywords:
                raise where.refused(inner)
            name = problem_name(where, inner.value.args[0])
            refusals.append(Refusal(where, imported, statement.test, dict(scope), name))
        return tuple(refusals)

    @cached_property
    def _setting(self) -> Setting:
        return Setting(
            self.patients,
            self.outcomes,
            self.outputs,
            self.computations,
            self.enums,
            self.profiles.constants,
            self.grounds,
        )

    @cached_property
    def core(self) -> CompiledModule:
        """The trees of the tables that the final decision needs."""
        return read_compiled(self.files, f"{self.folder}/_compiled.py", "CORES", self.profiles.names)

    @cached_property
    def completions(self) -> CompiledModule:
        """The trees of the other tables."""
        return read_compiled(self.files, f"{self.folder}/_completed.py", "COMPLETIONS", self.profiles.names)

    def trees(self, profile: str) -> tuple[Trees, Trees]:
        """What the fast path does under a profile: for the final decision, and for everything else."""
        core = self.outcomes.core
        others = tuple(table for table in self.outcomes.tables if table not in core)
        return (
            read_trees(self.core, self._setting, profile, tables=core),
            read_trees(self.completions, self._setting, profile, tables=others),
        )
