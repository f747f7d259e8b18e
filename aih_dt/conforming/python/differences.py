"""A table's function and the table, compared for every patient at once."""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from aih_dt.conforming.python.conditions import Reader, Scope, Union
from aih_dt.conforming.python.inputs import Constants, Enums
from aih_dt.conforming.python.regions import complement, difference, meet
from aih_dt.conforming.python.syntax import Imports, Module
from aih_dt.conforming.python.tables import Branch, TableFunction
from aih_dt.model import Value
from aih_dt.semantics.domain import Grid
from aih_dt.semantics.ground import Box, Ground, GroundRule, GroundTable


@dataclass(frozen=True, slots=True)
class Difference:
    """What the text does otherwise than the model, where it stands, and for whom (``None``: for all of the rule)."""

    where: Module
    node: ast.AST
    message: str
    boxes: Union | None = None


@dataclass(frozen=True)
class Comparison:
    """Everything that is needed to compare one table under one profile."""

    ground: Ground
    table: GroundTable
    scope: Scope
    enums: Enums
    constants: Constants
    fields: Mapping[str, str]
    """The term behind each field of the table's outcome."""

    def reader(self, where: Module, imported: Imports) -> Reader:
        """Reads the conditions of a module about this table."""
        return Reader(where, imported, self.scope, self.enums, self.constants, self.ground)


def table_differences(of: Comparison, found: TableFunction) -> Iterator[Difference]:
    """Every difference between the function and the table: for each rule who fires it, what it gives, and for whom the
    table is asked at all."""
    reader = of.reader(found.where, found.imported)
    domains = of.ground.domains
    outside = complement(domains, of.table.applies_when) if of.table.applies_when else ()
    guarded = () if found.guard is None else reader.union(found.guard.test)
    unlike = (*difference(domains, guarded, outside), *difference(domains, outside, guarded))
    if unlike:
        what = "is asked for others than the table applies to"
        yield Difference(found.where, found.guard or found.node, what, unlike)
    seen = [branch.rule for branch in found.branches]
    yield from (
        Difference(found.where, found.node, f"has no branch for the rule `{rule.id}`")
        for rule in of.table.rules
        if rule.id not in seen and not any(wanted.is_empty for wanted in rule.when.values())
    )
    rules = {rule.id: rule for rule in of.table.rules}
    for number, branch in enumerate(found.branches):
        if branch.rule not in rules or branch.rule in seen[:number]:
            yield Difference(found.where, branch.node, f"has a branch for `{branch.rule}` that the table does not have")
            continue
        yield from rule_differences(of, reader, branch, rules[branch.rule])
    if not of.table.is_unique and seen != [rule.id for rule in of.table.rules if rule.id in seen]:
        yield Difference(found.where, found.node, "adds what rules give in another order")


def rule_differences(of: Comparison, reader: Reader, branch: Branch, rule: GroundRule) -> Iterator[Difference]:
    """Who takes the branch and not the rule or the other way round, and what they get."""
    union = ({},) if branch.condition is None else reader.union(branch.condition)
    unlike = unlike_union(of, union, (rule.when,))
    if unlike:
        yield Difference(reader.where, branch.node, f"decides `{rule.id}` for other patients than the rule", unlike)
    yield from given_differences(of, reader, branch, rule)


def unlike_union(of: Comparison, left: Union, right: Union) -> Union:
    """Who, of those to whom the table applies, is in just one of the two."""
    domains = of.ground.domains
    applied = [[box for one in side if (box := meet(one, of.table.applies_when)) is not None] for side in (left, right)]
    return (*difference(domains, applied[0], applied[1]), *difference(domains, applied[1], applied[0]))


def given_differences(of: Comparison, reader: Reader, branch: Branch, rule: GroundRule) -> Iterator[Difference]:
    """What a branch gives otherwise than the rule."""
    given = {of.fields[name]: value_of(of, reader, of.fields[name], node) for name, node in branch.given.items()}
    for name in dict.fromkeys((*given, *rule.then)):
        if given.get(name) != rule.then.get(name):
            shown = _shown(of, name, given.get(name))
            wanted = _shown(of, name, rule.then.get(name))
            what = f"gives {shown} for `{name}` in `{rule.id}`, where the rule gives {wanted}"
            yield Difference(reader.where, branch.node, what, (rule.when,))


def value_of(of: Comparison, reader: Reader, term: str, node: ast.expr) -> Value:
    """The value that an expression gives to an output."""
    if isinstance(of.ground.domains[term], Grid):
        return reader.number(node)
    return reader.member(node, term)


def _shown(of: Comparison, term: str, value: Value | None) -> str:
    return "nothing" if value is None else f"`{of.ground.domains[term].show(value)}`"


def box_words(ground: Ground, box: Box) -> str:
    """A box in the language's own notation."""
    from aih_dt.semantics.words import cell_text

    parts = [f"{name}: {cell_text(ground.domains[name], wanted)}" for name, wanted in box.items()]
    return "; ".join(part for part in parts if not part.endswith(": -")) or "every patient"
