"""Decision trees as Python text: chains of tests that are all said positively, with nothing but an error behind."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from aih_dt.generating.python.axes import Axis, Cut, Place
from aih_dt.generating.python.layout import (
    INDENT,
    LONGEST_CHAIN,
    All,
    Comparison,
    Condition,
    Lines,
    either,
    every,
    statement,
)
from aih_dt.generating.python.library import Library
from aih_dt.generating.python.tables import given
from aih_dt.generating.python.trees import NOT_HERE, NOTHING, Leaf, Tree
from aih_dt.model import MISSING, Bound, HitPolicy, Special, Table, TermType


def top(library: Library, term: str) -> str:
    """The variable of a quotient's upper part."""
    return f"{library.names.terms[term]}_top"


def bottom(library: Library, term: str) -> str:
    """The variable of a quotient's lower part."""
    return f"{library.names.terms[term]}_bottom"


def leaf_variable(library: Library, table: Table) -> str:
    """The variable of what a table gives."""
    return f"{library.names.tables[table.name]}_leaf"


def member_constant(term: str, name: str) -> str:
    """The constant of a member, which is found faster than the member itself."""
    return f"_{term}__{name}".upper()


def leaf_constant(table: Table, rule: int) -> str:
    """The constant of what a rule gives; 0 is that the table is not asked."""
    return f"_{table.name}__{rule + 1}".upper()


def leaf_value(library: Library, table: Table, rule: int) -> tuple[str, ...]:
    """What a rule gives: its name and the outputs; for -1 that the table is not asked."""
    if rule < 0:
        return ("None", *("NOT_ASKED" for _ in table.outputs))
    one = table.rules[rule]
    return (f'"{one.id}"', *(value for _, value in given(library, table, one)))


def is_constant(value: Sequence[str]) -> bool:
    """Whether the value is the same in every profile."""
    return all("parameters." not in part for part in value)


@dataclass(frozen=True)
class TreeWriter:
    """Writes the tree of one table."""

    library: Library
    table: Table

    def lines(self, tree: Tree, depth: int) -> Lines:
        """The statements that find the leaf of one patient."""
        margin = INDENT * depth
        if tree == NOTHING:
            return (f'{margin}raise UncoveredError("{self.table.name}")',)
        if isinstance(tree, Leaf):
            return (f"{margin}{leaf_variable(self.library, self.table)} = {self._leaf(tree)}",)
        found: list[str] = []
        places = [place for place in tree.axis.places if place in tree.among]
        rest = list(places)
        for number, (group, branch) in enumerate(tree.branches):
            is_last = number == len(tree.branches) - 1
            condition = self._condition(tree.axis, group, places if is_last else rest, rest)
            found += statement("elif" if number else "if", condition, depth)
            found += self.lines(branch, depth + 1)
            rest = [place for place in rest if place not in group]
        return (*found, f"{margin}else:", f'{margin}{INDENT}raise UncoveredError("{self.table.name}")')

    def _leaf(self, leaf: Leaf) -> str:
        value = leaf_value(self.library, self.table, leaf.rule)
        return leaf_constant(self.table, leaf.rule) if is_constant(value) else f"({', '.join(value)})"

    def _condition(
        self, axis: Axis, group: Sequence[Place], among: Sequence[Place], left: Sequence[Place]
    ) -> Condition:
        """That a value is in the group and not elsewhere ``among`` the places; only those ``left`` can still be."""
        library, term = self.library, self.library.protocol.terms[axis.term]
        variable = library.names.terms[axis.term]
        absent = top(library, axis.term) if library.conditions.is_ratio(axis.term) else variable
        tests: list[Condition] = [
            Comparison(f"{absent} is {'None' if place is MISSING else 'NOT_ASKED'}")
            for place in group
            if isinstance(place, Special)
        ]
        if term.type is TermType.BOOLEAN:
            tests += [Comparison(f"{variable} is {place == 'yes'}") for place in group if isinstance(place, str)]
        else:
            tests += [
                Comparison(f"{variable} is {member_constant(axis.term, place)}")
                for place in group
                if isinstance(place, str)
            ]
        numbers = list(self._runs(axis, group, among))
        if numbers:
            guards = [
                Comparison(f"{absent} is not {'None' if place is MISSING else 'NOT_ASKED'}")
                for place in left
                if isinstance(place, Special) and place not in group
            ]
            both = every([*(guard for guard in guards if guard not in numbers), either(numbers)])
            assert both is not None
            tests.append(both)
        return either(tests)

    def _runs(self, axis: Axis, group: Sequence[Place], among: Sequence[Place]) -> Iterator[Condition]:
        """Each stretch of neighbouring intervals, said by those of its ends behind which something else is possible."""
        intervals = sorted(place for place in group if isinstance(place, int))
        possible = sorted(place for place in among if isinstance(place, int))
        run: list[int] = []
        for interval in intervals:
            if run and any(run[-1] < place < interval for place in possible):
                yield self._run(axis, run, possible)
                run = []
            run.append(interval)
        if run:
            yield self._run(axis, run, possible)

    def _run(self, axis: Axis, run: list[int], possible: list[int]) -> Condition:
        low = axis.cuts[run[0] - 1] if possible[0] < run[0] else None
        high = axis.cuts[run[-1]] if possible[-1] > run[-1] else None
        if low is None and high is None:
            return self._present(axis)
        above = None if low is None else self._side(axis.term, ">" if low.after else ">=", low)
        below = None if high is None else self._side(axis.term, "<=" if high.after else "<", high)
        if above is None or below is None:
            return Comparison(" ".join(above or below or ()))
        chain = f"{above[2]} {above[1].replace('>', '<')} {above[0]} {below[1]} {below[2]}"
        if above[0] == below[0] and len(chain) <= LONGEST_CHAIN:
            return Comparison(chain)
        return All((Comparison(" ".join(above)), Comparison(" ".join(below))))

    def _present(self, axis: Axis) -> Condition:
        """That there is a number at all: nothing else sets these numbers apart from what they stand among."""
        (special,) = self.library.conditions.specials(axis.term)
        absent = top(self.library, axis.term) if self.library.conditions.is_ratio(axis.term) else None
        return Comparison(
            f"{absent or self.library.names.terms[axis.term]} is not {'None' if special is MISSING else 'NOT_ASKED'}"
        )

    def _side(self, term: str, sign: str, cut: Cut) -> tuple[str, str, str]:
        library = self.library
        variable = library.names.terms[term]
        if not library.conditions.is_ratio(term):
            side = library.conditions.side(term, variable, sign, Bound(cut.number, True))
            return side.left, side.sign, side.right
        side = library.conditions.side(term, top(library, term), sign, Bound(cut.number, True))
        return side.left, side.sign, f"{side.right} * {bottom(library, term)}"


def constants(library: Library, tables: Sequence[Table], trees: Sequence[Tree]) -> Iterator[str]:
    """A line for each member that is looked at and each leaf that is given."""
    yield from dict.fromkeys(
        f"{member_constant(tree_axis.term, place)} = {library.names.member(tree_axis.term, place)}"
        for tree in trees
        for tree_axis, group in looked_at(tree)
        if library.protocol.terms[tree_axis.term].type is TermType.ENUM
        for place in group
        if isinstance(place, str)
    )
    for table, tree in zip(tables, trees, strict=True):
        for rule in sorted(set(given_leaves(tree))):
            value = leaf_value(library, table, rule)
            if is_constant(value):
                yield f"{leaf_constant(table, rule)} = ({', '.join(value)})"


def looked_at(tree: Tree) -> Iterator[tuple[Axis, tuple[Place, ...]]]:
    """Every group of places that is tested."""
    if not isinstance(tree, Leaf):
        for group, branch in tree.branches:
            yield tree.axis, group
            yield from looked_at(branch)


def given_leaves(tree: Tree) -> Iterator[int]:
    """Every rule that the tree gives, and -1 where it says that the table is not asked."""
    if not isinstance(tree, Leaf):
        for _, branch in tree.branches:
            yield from given_leaves(branch)
    elif tree == NOT_HERE or tree.rule >= 0:
        yield tree.rule


def unique_tables(tables: Sequence[Table]) -> tuple[Table, ...]:
    """The tables in which exactly one rule decides."""
    return tuple(table for table in tables if table.hit_policy is HitPolicy.UNIQUE)
