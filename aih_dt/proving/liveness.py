"""Does every rule matter? Rules that can fire, values that can occur, conditions that make a difference."""

from collections.abc import Iterable, Iterator, Mapping, Set

from aih_dt.diagnostics import Finding, Help, Label
from aih_dt.diagnostics.catalogue import DEAD_RULE, DEAD_VALUE, REDUNDANT_CELL, REDUNDANT_INPUT, REDUNDANT_RULE
from aih_dt.model import Role, Value
from aih_dt.proving.context import Context
from aih_dt.proving.cover import covered
from aih_dt.proving.doubts import undecided
from aih_dt.proving.partition import Masks, Partition, bits
from aih_dt.proving.smtlib import TRUE, asks, fires
from aih_dt.proving.solver import Answer
from aih_dt.semantics.domain import Names
from aih_dt.semantics.evaluate import Values
from aih_dt.semantics.ground import GroundRule, GroundTable
from aih_dt.semantics.words import box_in_words, cell_text, quoted_cell

EXPLAINED = 20
"""Of how many dead rules of a table it is said which conditions leave no patient."""


def shown(context: Context, patients: Iterable[Values]) -> Mapping[str, Values]:
    """For each rule (``table/rule``) that fires for one of ``patients``, the first of them for whom it does."""
    found: dict[str, Values] = {}
    many = len(_all_rules(context))
    for patient in patients:
        if len(found) == many:
            break
        _note(context, patient, found)
    return found


def examples(context: Context, known: Mapping[str, Values]) -> Mapping[str, Values]:
    """For each rule that can fire a patient for whom it does: the one ``known``, otherwise the one that is shown to
    people for it. A rule that is not among the keys cannot fire."""
    found = dict(known)
    wanted = _all_rules(context)
    for table, rule in wanted:
        if _name(table, rule) in found:
            continue
        patient = context.guess(table, rule.when) or context.witness(fires(table.name, rule.id))
        if patient is not None:
            found[_name(table, rule)] = patient
            if any(_name(other, one) not in found for other, one in wanted if other is not table):
                _note(context, patient, found)
    return {_name(table, rule): found[_name(table, rule)] for table, rule in wanted if _name(table, rule) in found}


def firing(context: Context, known: Set[str]) -> Set[str]:
    """All rules that can fire, ``known`` ones included."""
    return known | {
        _name(table, rule)
        for table, rule in _all_rules(context)
        if _name(table, rule) not in known and context.exists(fires(table.name, rule.id)) is Answer.SAT
    }


def _all_rules(context: Context) -> list[tuple[GroundTable, GroundRule]]:
    return [(table, rule) for table in context.ground.tables for rule in table.rules]


def _name(table: GroundTable, rule: GroundRule) -> str:
    return f"{table.name}/{rule.id}"


def _note(context: Context, patient: Values, found: dict[str, Values]) -> None:
    evaluation = context.evaluated(patient)
    for rule in () if evaluation is None else evaluation.rules:
        found.setdefault(rule, patient)


def few(context: Context, found: Mapping[str, Values]) -> tuple[Values, ...]:
    """A few of the patients that fire all rules of ``found``: whoever fires most of what is left comes next."""
    fired: dict[int, tuple[Values, set[str]]] = {}
    for patient in found.values():
        if id(patient) not in fired:
            also: dict[str, Values] = {}
            _note(context, patient, also)
            fired[id(patient)] = (patient, set(also))
    left = set(found)
    chosen: list[Values] = []
    while left:
        patient, rules = max(fired.values(), key=lambda one: len(one[1] & left))
        if not rules & left:
            break
        chosen.append(patient)
        left -= rules
    return tuple(chosen)


def dead_rules(context: Context, table: GroundTable, alive: Set[str]) -> Iterator[Finding]:
    """One finding for each rule of ``table`` that is not among those ``alive``: it never fires, or nobody knows."""
    explained = 0
    for rule in table.rules:
        if f"{table.name}/{rule.id}" in alive:
            continue
        if context.exists(fires(table.name, rule.id)) is not Answer.UNSAT:
            yield undecided(f"`{rule.id}` of `{table.name}` can fire", Label(rule.source.at, "this rule"))
            continue
        notes: tuple[tuple[str, str], ...] = ()
        if explained < EXPLAINED:
            explained += 1
            notes = tuple(_why_dead(context, table, rule))
        yield Finding(
            DEAD_RULE,
            f"`{rule.id}` of `{table.name}` never fires",
            (Label(rule.source.at, "has no patient"),),
            notes,
            Help("leave the rule out, or correct the condition that keeps its patients away"),
        )


def _why_dead(context: Context, table: GroundTable, rule: GroundRule) -> Iterator[tuple[str, str]]:
    """As few conditions as it takes to leave no patient: dropping any one of them leaves some."""
    writer = context.writer
    conditions = {name: writer.member(name, values) for name, values in rule.when.items()}
    kept = {name: formula for name, formula in conditions.items() if formula != TRUE}
    asked = {"": asks(table.name)} if table.applies_when else {}
    for name in (*kept, *asked):
        rest = {one: formula for one, formula in (kept | asked).items() if one != name}
        if context.exists(*rest.values()) is Answer.UNSAT:
            kept.pop(name, None)
            asked = {} if name == "" else asked
    if asked:
        yield (
            "the table applies to" if kept else "the table applies to nobody",
            box_in_words(context.ground, table.applies_when),
        )
    if kept:
        among = "none of them has" if asked else "no patient has"
        yield among, box_in_words(context.ground, {name: rule.when[name] for name in kept})


def dead_values(context: Context, alive: Set[str], open_rules: frozenset[str]) -> Iterator[Finding]:
    """One finding for each value of an output that no rule gives which is ``alive`` or of which that is not known."""
    ground = context.ground
    for table in ground.tables:
        for output in table.outputs:
            domain = ground.domains[output]
            giving: dict[Value, list[GroundRule]] = {}
            for rule in table.rules:
                if output in rule.then:
                    giving.setdefault(rule.then[output], []).append(rule)
            for name in domain.members if isinstance(domain, Names) else ():
                rules = giving.get(name, [])
                full = {f"{table.name}/{rule.id}" for rule in rules}
                if full & alive or full & open_rules:
                    continue
                value = ground.term(output).value(name)
                places = [Label(rule.source.at, "would give it, but never fires") for rule in rules]
                yield Finding(
                    DEAD_VALUE,
                    f"no patient is given `{name}` as `{output}`",
                    (
                        Label(value.at if value.at.line else ground.term(output).at, "this value"),
                        *(places or [Label(table.source.at, "decides it")]),
                    ),
                    help=Help("leave the value out, or write the rule that gives it"),
                )


def redundancies(context: Context, table: GroundTable, partition: Partition, *, complete: bool) -> Iterator[Finding]:
    """What could be left out of a table without changing any decision."""
    yield from _inputs(table, partition)
    yield from _joinable(context, table, partition)
    if table.is_unique and complete and _depends(context, table):
        yield from _cells(context, table, partition)
    if not table.is_unique:
        yield from _repeated(table, partition)


def _outcome(rule: GroundRule) -> object:
    source = rule.source
    return tuple(rule.then.items()), source.evidence, source.interpretations, source.because


def _inputs(table: GroundTable, partition: Partition) -> Iterator[Finding]:
    for index, name in enumerate(table.inputs):
        if all(masks[index] == partition.whole[index] for masks in partition.rules):
            yield Finding(
                REDUNDANT_INPUT,
                f"no rule of `{table.name}` looks at `{name}`",
                (Label(table.source.at, "this table"),),
                help=Help(f"leave `{name}` out of the inputs"),
            )


def _joinable(context: Context, table: GroundTable, partition: Partition) -> Iterator[Finding]:
    """Two rules that say the same and differ in one cell."""
    for index, name in enumerate(table.inputs):
        alike: dict[object, int] = {}
        for number, rule in enumerate(table.rules):
            masks = partition.rules[number]
            key = (_outcome(rule), masks[:index], masks[index + 1 :])
            if not all(masks):
                continue
            first = alike.setdefault(key, number)
            # Where one holds the other, the smaller one adds nothing: that is said elsewhere.
            if first != number and covered(masks, [partition.rules[first]]) is covered(partition.rules[first], [masks]):
                other = table.rules[first]
                domain = context.ground.domains[name]
                joined = cell_text(domain, other.when[name] | rule.when[name])
                yield Finding(
                    REDUNDANT_RULE,
                    f"`{other.id}` and `{rule.id}` of `{table.name}` could be one rule",
                    (Label(other.source.at, "this rule"), Label(rule.source.at, f"differs only in `{name}`")),
                    help=Help(f"join them into one rule without a condition on `{name}`")
                    if joined == "-"
                    else Help("join them into one rule with", (f"{name}: {quoted_cell(joined)}",)),
                )


def _repeated(table: GroundTable, partition: Partition) -> Iterator[Finding]:
    """A rule of a collect table whose contribution others make for all of its patients."""
    by_outcome: dict[object, list[int]] = {}
    for number, rule in enumerate(table.rules):
        by_outcome.setdefault(_outcome(rule), []).append(number)
    for numbers in by_outcome.values():
        for number in numbers:
            masks = partition.rules[number]
            others = [partition.rules[other] for other in numbers if other != number and all(partition.rules[other])]
            if all(masks) and others and covered(masks, others):
                yield Finding(
                    REDUNDANT_RULE,
                    f"`{table.rules[number].id}` of `{table.name}` adds nothing to the rules beside it",
                    (Label(table.rules[number].source.at, "this rule"),),
                    help=Help("leave the rule out"),
                )


def _depends(context: Context, table: GroundTable) -> bool:
    """Whether the table's inputs depend on each other in ways that its cells do not show."""
    ground = context.ground
    read = set(ground.read_by(table))
    assumed = any(read.intersection(ground.operands(name)) for item in ground.assumptions for name in item.never)
    return assumed or any(ground.protocol.role(name) is Role.DERIVED for name in table.inputs)


def _cells(context: Context, table: GroundTable, partition: Partition) -> Iterator[Finding]:
    """A condition that could be ``-``: what it excludes, given the rule's other conditions, is in no rule, and the
    table is complete, so nobody is there."""
    for rule, masks in zip(table.rules, partition.rules, strict=True):
        for index, name in enumerate(table.inputs):
            if masks[index] == partition.whole[index] or not all(masks):
                continue
            widened: Masks = (*masks[:index], partition.whole[index] & ~masks[index], *masks[index + 1 :])
            hit = (1 << len(partition.rules)) - 1
            for place, mask in enumerate(widened):
                hit &= _any(partition.by_cell[place], mask)
            if not hit:
                cell = rule.source.when.get(name)
                yield Finding(
                    REDUNDANT_CELL,
                    f"the condition on `{name}` in `{rule.id}` of `{table.name}` excludes nobody",
                    (Label(rule.source.at if cell is None or not cell.at.line else cell.at, "this condition"),),
                    help=Help("leave the condition out"),
                )


def _any(by_cell: tuple[int, ...], mask: int) -> int:
    found = 0
    for cell in bits(mask):
        found |= by_cell[cell]
    return found
