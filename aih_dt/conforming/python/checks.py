"""What must hold of a library, part by part: each check yields what is otherwise."""

import ast
from collections.abc import Iterable, Iterator

from aih_dt.conforming.python.compiled import NOT_ASKED_RULE, Reached, Trees, leaves_of
from aih_dt.conforming.python.conditions import Reader, Union
from aih_dt.conforming.python.differences import Comparison, Difference, given_differences, table_differences
from aih_dt.conforming.python.fixed import fixed_differences
from aih_dt.conforming.python.frames import frame_differences
from aih_dt.conforming.python.graph import Asked, Refusal
from aih_dt.conforming.python.inputs import Field
from aih_dt.conforming.python.library import Library
from aih_dt.conforming.python.outcomes import Output
from aih_dt.conforming.python.regions import complement, difference, meet
from aih_dt.conforming.python.syntax import module
from aih_dt.conforming.python.tables import Branch
from aih_dt.model import HitPolicy, Term, TermType
from aih_dt.semantics.ground import GroundTable


def input_differences(library: Library) -> Iterator[Difference]:
    """What the library takes for another patient than the protocol does."""
    where = module(library.files, f"{library.folder}/patient.py")
    fields = {field.name: field for field in library.patients.fields}
    terms = {term.name: term for term in library.ground.protocol.inputs}
    for name in dict.fromkeys((*fields, *terms)):
        if name not in terms:
            yield Difference(where, where.tree, f"asks for `{name}`, which is no input")
        elif name not in fields:
            yield Difference(where, where.tree, f"does not ask for `{name}`")
        else:
            yield from (
                Difference(
                    where, where.at(fields[name].line), f"reads `{name}` with {what}, where the term has {meant}"
                )
                for what, meant in _field_differences(fields[name], terms[name])
            )
    yield from _constant_differences(library)
    yield from _exclusion_differences(library, library.ground.profile, library.exclusions, _is_early(library))
    yield from fixed_differences(library.files, library.folder)
    yield from frame_differences(library)


def _constant_differences(library: Library) -> Iterator[Difference]:
    """Constants that are no whole multiples of the parameters' values, the same in every profile."""
    where = module(library.files, f"{library.folder}/parameters.py")
    names = {name: name.rstrip("_") for constants in library.profiles.constants.values() for name in constants}
    if set(names.values()) != set(library.ground.parameters):
        yield Difference(where, where.tree, "has other parameters than the protocol")
        return
    for name, parameter in names.items():
        scales = {
            library.profiles.constants[profile][name] / ground.parameters[parameter]
            for profile, ground in library.grounds.items()
            if ground.parameters[parameter] or library.profiles.constants[profile][name]
        }
        if len(scales) > 1 or any(scale <= 0 or scale.denominator != 1 for scale in scales):
            yield Difference(where, where.tree, f"gives another value to the parameter `{parameter}`")


def _field_differences(field: Field, term: Term) -> Iterator[tuple[str, str]]:
    kinds = {TermType.ENUM: "NameField", TermType.BOOLEAN: "TruthField"}
    kind = kinds.get(term.type, "NumberField")
    if field.kind != kind:
        yield f"`{field.kind}`", f"`{kind}`"
        return
    scale = 10**term.places
    wanted: dict[str, tuple[object, object]] = {}
    if term.is_numeric:
        assert term.low is not None
        assert term.high is not None
        wanted = {
            "the least value": (field.low, int(term.low * scale)),
            "the greatest value": (field.high, int(term.high * scale)),
            "decimal places": (field.places, term.places),
            "whole numbers": (field.whole, term.type is TermType.INTEGER),
        }
    else:
        members = tuple(value.name for value in term.values) if term.type is TermType.ENUM else None
        wanted = {"the values": (field.members, members)}
    wanted |= {
        "being missing": (field.may_be_missing, term.may_be_missing),
        "the maximum age": (field.maximum_age, term.maximum_age),
    }
    for what, (have, meant) in wanted.items():
        if have != meant:
            yield f"{what} {have}", f"{meant}"


def _is_early(library: Library) -> set[str]:
    return {one.name for one in library.exclusions}


def _exclusion_differences(
    library: Library, profile: str, refusals: Iterable[Refusal], names: set[str]
) -> Iterator[Difference]:
    """Refused combinations that are not those of the assumptions of these names."""
    ground = library.grounds[profile]
    assumptions = {one.name: one.never for one in ground.assumptions if one.name in names}
    for refusal in refusals:
        never = assumptions.pop(refusal.name, None)
        if never is None:
            what = f"refuses `{refusal.name}`, which is no assumption or was refused before"
            yield Difference(refusal.where, refusal.condition, what)
            continue
        reader = Reader(
            refusal.where, refusal.imported, refusal.scope, library.enums, library.profiles.constants[profile], ground
        )
        union = reader.union(refusal.condition)
        unlike = (*difference(ground.domains, union, [never]), *difference(ground.domains, [never], union))
        if unlike:
            what = f"refuses other patients than the assumption `{refusal.name}`"
            yield Difference(refusal.where, refusal.condition, what, unlike)
    where = module(library.files, f"{library.folder}/assumptions.py")
    yield from (Difference(where, where.tree, f"does not refuse the assumption `{name}`") for name in assumptions)


def graph_differences(library: Library, profile: str) -> Iterator[Difference]:
    """What is decided, refused or asked otherwise on the way through the tables."""
    protocol = library.ground.protocol
    where = module(library.files, f"{library.folder}/graph.py")
    tables = [table.name for table in protocol.tables]
    asked = [one.table for one in library.graph.asked]
    if sorted(asked) != sorted(tables):
        yield Difference(where, where.tree, "does not ask each table of the protocol once")
    if [one.table for one in library.outcomes.tables] != tables:
        yield Difference(where, where.tree, "gives the outcomes of the tables in another order")
    decision = module(library.files, f"{library.folder}/decision.py")
    decided = {one.term: one for one in library.outputs}
    for name, table in protocol.decided_by.items():
        if name not in decided or not _shows(decided[name], protocol.terms[name], table.name, table.hit_policy):
            yield Difference(decision, decision.tree, f"does not show `{name}` as the table `{table.name}` decides it")
    if set(decided) != set(protocol.decided_by) or library.outputs[0].term != protocol.facts.decides:
        yield Difference(decision, decision.tree, "does not show exactly what the protocol decides")
    core = [table.name for table in library.ground.feeding(library.ground.deciding)]
    if [one.table for one in library.outcomes.core] != core:
        yield Difference(where, where.tree, "takes other tables for those that the final decision needs")
    late = {one.name for one in library.ground.assumptions} - _is_early(library)
    yield from _exclusion_differences(library, profile, library.graph.refusals, late)


def _shows(output: Output, term: Term, table: str, policy: HitPolicy) -> bool:
    places = term.places if term.type is TermType.DECIMAL else None
    collects = policy is HitPolicy.COLLECT
    return (output.table, output.places, output.collects) == (table, places, collects)


def comparison(library: Library, table: GroundTable, profile: str, asked: Asked) -> Comparison:
    """What is needed to compare one table."""
    return Comparison(
        ground=library.grounds[profile],
        table=table,
        scope=asked.arguments,
        enums=library.enums,
        constants=library.profiles.constants[profile],
        fields={one.field: one.term for one in library.outputs if one.table == table.name},
    )


def readable_differences(library: Library, table: GroundTable, profile: str) -> Iterator[Difference]:
    """What the readable function of a table does otherwise than the table."""
    asked = next(one for one in library.graph.asked if one.table == table.name)
    yield from table_differences(comparison(library, table, profile, asked), library.table(table.name))


def compiled_differences(
    library: Library, trees: tuple[Trees, Trees], table: GroundTable, profile: str
) -> Iterator[Difference]:
    """What the fast path does otherwise than a table."""
    asked = next(one for one in library.graph.asked if one.table == table.name)
    of = comparison(library, table, profile, asked)
    if not table.is_unique:
        again = [one for part in trees for one in part.asked if one.table == table.name]
        if again != [asked]:
            where = trees[1].where
            yield Difference(where, where.tree, f"does not ask `{table.name}` as the readable functions do")
        return
    parts = [part for part in trees if table.name in part.reached]
    if len(parts) != 1:
        where = trees[0].where
        yield Difference(where, where.tree, f"does not decide `{table.name}` once")
        return
    yield from _leaf_differences(of, parts[0])


def _leaf_differences(of: Comparison, trees: Trees) -> Iterator[Difference]:
    domains, rules = of.ground.domains, {rule.id: rule for rule in of.table.rules}
    found = {rule: (boxes, reached) for rule, boxes, reached in leaves_of(trees, of.table.name)}
    for rule in dict.fromkeys((*found, *rules, NOT_ASKED_RULE)):
        boxes, reached = found.get(rule, ((), ()))
        node = reached[0].node if reached else trees.where.tree
        if rule == NOT_ASKED_RULE:
            wanted: Union = complement(domains, of.table.applies_when) if of.table.applies_when else ()
            what = f"asks `{of.table.name}` for others than the table applies to"
        elif rule in rules:
            wanted = _alone(of, rule)
            what = f"decides `{rule}` of `{of.table.name}` for other patients than the rule"
        else:
            yield Difference(trees.where, node, f"decides `{rule}`, which is no rule of `{of.table.name}`")
            continue
        unlike = (*difference(domains, boxes, wanted), *difference(domains, wanted, boxes))
        if unlike:
            yield Difference(trees.where, _to_blame(of, reached, wanted) or node, what, unlike)
        if rule in rules:
            yield from _leaf_values(of, trees, rule, reached)


def _alone(of: Comparison, rule: str) -> Union:
    """To whom a rule applies and no other: where two rules meet, the reference decides nothing."""
    own = [one for one in of.table.rules if one.id == rule]
    others = [one.when for one in of.table.rules if one.id != rule]
    inside = [box for one in own if (box := meet(one.when, of.table.applies_when)) is not None]
    return difference(of.ground.domains, inside, others)


def _to_blame(of: Comparison, reached: Iterable[Reached], wanted: Union) -> ast.stmt | None:
    """The first leaf that somebody gets to whom the rule does not apply."""
    return next((one.node for one in reached if difference(of.ground.domains, [one.box], wanted)), None)


def _leaf_values(of: Comparison, trees: Trees, rule: str, reached: Iterable[Reached]) -> Iterator[Difference]:
    (own,) = [one for one in of.table.rules if one.id == rule]
    names = list(of.fields)
    for one in reached:
        branch = Branch(one.node, None, rule, dict(zip(names, one.leaf.given, strict=True)))
        yield from given_differences(of, trees.reader, branch, own)
