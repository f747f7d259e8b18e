"""The fast path: every unique table as a decision tree, one after the other in one function."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from aih_dt.generating.python.axes import Placing, groups
from aih_dt.generating.python.branches import (
    TreeWriter,
    bottom,
    constants,
    leaf_variable,
    looked_at,
    top,
    unique_tables,
)
from aih_dt.generating.python.composing import core_tables
from aih_dt.generating.python.deriving import computation, exclusion, is_early, operands, whole_sum
from aih_dt.generating.python.layout import INDENT, Call, Dictionary, Group, Lines, Literal, comment, laid_out
from aih_dt.generating.python.library import Library
from aih_dt.generating.python.tables import arguments, used_imports, uses_parameters, words
from aih_dt.generating.python.trees import Leaf, Tree, grow
from aih_dt.model import MISSING, HitPolicy, Special, Table
from aih_dt.semantics.ground import Ground


@dataclass(frozen=True, slots=True)
class Function:
    """One function for the profiles that agree about the order of their numbers."""

    name: str
    body: Lines


@dataclass(frozen=True, slots=True)
class CompiledModule:
    """The trees of some tables."""

    imports: Lines
    constants: tuple[str, ...]
    functions: tuple[Function, ...]
    choice: Lines


def core_module(library: Library) -> CompiledModule:
    """The trees of the tables that the final decision needs."""
    tables = core_tables(library)
    groups_of_profiles = groups(library.grounds, unique_tables(library.protocol.tables))
    functions, written = _functions(library, "core", groups_of_profiles, tables, ())
    offered = {".known": ["Known"], ".values": ["NOT_ASKED", "Found", "NotAsked"]}
    return _module(library, functions, written, "CORES", groups_of_profiles, offered)


def rest_module(library: Library) -> CompiledModule:
    """The trees of all other tables, and what they give together."""
    core = core_tables(library)
    tables = tuple(table for table in library.protocol.tables if table not in core)
    groups_of_profiles = groups(library.grounds, unique_tables(library.protocol.tables))
    functions, written = _functions(library, "complete", groups_of_profiles, tables, core)
    offered = {
        ".known": ["Known"],
        ".outcomes": ["Outcomes", *library.names.outcomes.values()],
        ".values": ["NOT_ASKED", "Found", "NotAsked"],
    }
    return _module(library, functions, written, "COMPLETIONS", groups_of_profiles, offered)


def _module(
    library: Library,
    functions: tuple[Function, ...],
    written: tuple[str, ...],
    choice: str,
    groups_of_profiles: Sequence[Sequence[Ground]],
    offered: dict[str, list[str]],
) -> CompiledModule:
    names = library.names
    pairs: list[tuple[str, Literal]] = [
        (f"Profile.{names.profile(ground.profile)}", function.name)
        for function, group in zip(functions, groups_of_profiles, strict=True)
        for ground in group
    ]
    result = "Found" if choice == "CORES" else "Outcomes"
    given = "Known, Parameters" if choice == "CORES" else "Known, Parameters, Found"
    chosen = laid_out(Dictionary(tuple(pairs)), 0, f"{choice}: Mapping[Profile, Callable[[{given}], {result}]] = ")
    text = "\n".join((*written, *(line for one in functions for line in one.body), *chosen))
    imports = used_imports(
        text,
        offered
        | {
            ".derived": [f"compute_{names.terms[name]}" for name in names.derived],
            ".errors": ["InvalidPatientError", "Problem", "UncoveredError"],
            ".parameters": ["Parameters", "Profile"],
            ".vocabulary": list(names.enums.values()),
        }
        | {
            f".tables.{names.tables[table.name]}": [names.function(table.name)]
            for table in library.protocol.tables
            if table.hit_policy is HitPolicy.COLLECT
        },
    )
    return CompiledModule(imports, written, functions, chosen)


def _functions(
    library: Library,
    name: str,
    groups_of_profiles: Sequence[Sequence[Ground]],
    tables: Sequence[Table],
    before: Sequence[Table],
) -> tuple[tuple[Function, ...], tuple[str, ...]]:
    functions: list[Function] = []
    written: dict[str, None] = {}
    for number, group in enumerate(groups_of_profiles, start=1):
        unique = unique_tables(tables)
        trees = [grow(Placing(table, tuple(group))) for table in unique]
        by_table = {table.name: tree for table, tree in zip(unique, trees, strict=True)}
        written |= dict.fromkeys(constants(library, unique, trees))
        body = tuple(_Body(library, tables, before, by_table).lines())
        functions.append(Function(f"{name}_{number}", body))
    return tuple(functions), tuple(written)


@dataclass(frozen=True)
class _Body:
    """The body of one function: what is computed, asked and refused, in order."""

    library: Library
    tables: Sequence[Table]
    before: Sequence[Table]
    trees: dict[str, Tree]

    def lines(self) -> Iterator[str]:
        """All its lines."""
        steps = list(self._steps())
        result = list(self._result())
        used = set(words("\n".join([*steps, *result])))
        yield from self._unpacked(used)
        yield from steps
        yield from result

    def _unpacked(self, used: set[str]) -> Iterator[str]:
        names = [self.library.names.terms[term.name] for term in self.library.protocol.inputs]
        items = [name if name in used else f"_{name}" for name in names]
        if any(name in used for name in names):
            flat = f"{INDENT}{', '.join(items)} = known"
            if len(items) > 1 and len(flat) <= 120:
                yield flat
            else:
                yield from laid_out(Group(tuple(items)), 1, "", " = known")
        if self.before:
            leaves = [leaf_variable(self.library, table) for table in self.before]
            kept = [leaf if leaf in used else f"_{leaf}" for leaf in leaves]
            flat = f"{INDENT}{', '.join(kept)} = found"
            if len(kept) > 1 and len(flat) <= 120:
                yield flat
            else:
                yield from laid_out(Group(tuple(kept)), 1, "", " = found")

    def _steps(self) -> Iterator[str]:
        protocol, names = self.library.protocol, self.library.names
        undecided = {name for table in protocol.tables if table not in self.before for name in table.outputs}
        excluded = [
            one for one in protocol.assumptions.values() if not is_early(self.library, one) and self._is_here(one.never)
        ]
        in_trees = {axis.term for tree in self.trees.values() for axis, _ in looked_at(tree)}
        in_calls = {name for one in excluded for name in one.never}
        for table in self.tables:
            if table.hit_policy is HitPolicy.COLLECT:
                in_calls |= set(arguments(self.library, table))
        waiting = [name for name in names.derived if name in in_trees | in_calls]
        needed = in_trees | in_calls | {one for name in waiting for one in operands(self.library, name)}

        def ready() -> Iterator[str]:
            for name in list(waiting):
                if undecided.isdisjoint(operands(self.library, name)):
                    waiting.remove(name)
                    yield from self._computed(name, in_trees, in_calls)
            for one in list(excluded):
                if all(undecided.isdisjoint(operands(self.library, name)) for name in one.never):
                    excluded.remove(one)
                    refused = exclusion(self.library, one, names.terms, "raise InvalidPatientError")
                    yield from (*refused.notes, *refused.condition, *refused.problem)

        for table in self.before:
            yield from self._outputs(table, needed)
        yield from ready()
        for table in self.tables:
            yield from comment(table.question, 1)
            yield from self._asked(table)
            undecided -= set(table.outputs)
            yield from self._outputs(table, needed)
            yield from ready()

    def _is_here(self, never: Iterable[str]) -> bool:
        """Whether all that an assumption looks at is known only with these tables."""
        decided = {output for table in self.tables for output in table.outputs}
        earlier = {output for table in self.before for output in table.outputs}
        looked = {one for name in never for one in operands(self.library, name)}
        outputs = {one for one in looked if one in self.library.protocol.decided_by}
        if not self.before:
            return outputs <= decided
        return outputs <= decided | earlier and not outputs <= earlier

    def _asked(self, table: Table) -> Lines:
        if table.hit_policy is HitPolicy.COLLECT:
            items: list[tuple[str, Literal]] = [
                (self.library.names.terms[name], self.library.names.terms[name])
                for name in arguments(self.library, table)
            ]
            if uses_parameters(self.library, table):
                items.append(("parameters", "parameters"))
            call = Call(self.library.names.function(table.name), tuple(items))
            return laid_out(call, 1, f"{leaf_variable(self.library, table)} = ")
        tree = self.trees[table.name]
        lines = TreeWriter(self.library, table).lines(tree, 1)
        if isinstance(tree, Leaf):
            return lines
        kinds = ["str | None" if table.applies_when else "str"]
        kinds += [self.library.seen_type(self.library.protocol.terms[name]) for name in table.outputs]
        return (f"{INDENT}{leaf_variable(self.library, table)}: tuple[{', '.join(kinds)}]", *lines)

    def _outputs(self, table: Table, needed: set[str]) -> Iterator[str]:
        for number, name in enumerate(table.outputs, start=1):
            if name in needed and table.hit_policy is HitPolicy.UNIQUE:
                variable = self.library.names.terms[name]
                kind = f": {self.library.seen_type(self.library.protocol.terms[name])}" if table in self.before else ""
                yield f"{INDENT}{variable}{kind} = {leaf_variable(self.library, table)}[{number}]"

    def _computed(self, name: str, in_trees: set[str], by_function: set[str]) -> Iterator[str]:
        library = self.library
        if name in by_function and (library.conditions.is_ratio(name) or name not in in_trees):
            yield from computation(library, name, library.names.terms)
        if name in in_trees and library.conditions.is_ratio(name):
            yield from self._ratio(name)
        elif name in in_trees:
            yield from self._linear(name)

    def _linear(self, name: str) -> Iterator[str]:
        formula = self.library.scales.formula(name)
        variable, value = self.library.names.terms[name], whole_sum(self.library, formula.numerator)
        known = self._all_known(formula.terms)
        if known:
            yield f"{INDENT}{variable}: int | None = None"
            yield f"{INDENT}if {known}:"
            yield f"{INDENT * 2}{variable} = {value}"
        else:
            yield f"{INDENT}{variable} = {value}"

    def _ratio(self, name: str) -> Iterator[str]:
        library = self.library
        formula = library.scales.formula(name)
        assert formula.denominator is not None
        upper, lower = whole_sum(library, formula.numerator), whole_sum(library, formula.denominator)
        known = self._all_known(formula.terms)
        if MISSING not in library.conditions.specials(name):
            yield f"{INDENT}{top(library, name)} = {upper}"
            yield f"{INDENT}{bottom(library, name)} = {lower}"
            return
        yield f"{INDENT}{top(library, name)}: int | None = None"
        depth = 1
        if known:
            yield f"{INDENT}{bottom(library, name)} = 0"
            yield f"{INDENT}if {known}:"
            depth = 2
        yield f"{INDENT * depth}{bottom(library, name)} = {lower}"
        yield f"{INDENT * depth}if {bottom(library, name)} > 0:"
        yield f"{INDENT * (depth + 1)}{top(library, name)} = {upper}"

    def _all_known(self, terms: Iterable[str]) -> str:
        tests = [
            f"{self.library.names.terms[name]} is not {'None' if special is MISSING else 'NOT_ASKED'}"
            for name in terms
            for special in Special
            if special in self.library.conditions.specials(name)
        ]
        return " and ".join(tests)

    def _result(self) -> Lines:
        names = self.library.names
        if not self.before:
            return laid_out(Group(tuple(leaf_variable(self.library, table) for table in self.tables)), 1, "return ")
        items: list[tuple[str, Literal]] = []
        for table in self.library.protocol.tables:
            leaf = leaf_variable(self.library, table)
            made = f"{names.outcomes[table.name]}._make({leaf})"
            items.append((names.tables[table.name], leaf if table.hit_policy is HitPolicy.COLLECT else made))
        return laid_out(Call("Outcomes", tuple(items)), 1, "return ")
