"""A table's page against the table."""

from collections.abc import Iterator

from aih_dt.conforming.documents.cells import NOTHING, CellReader, UnreadableCellError
from aih_dt.conforming.documents.page import Element
from aih_dt.conforming.documents.said import Difference, same, same_names, same_region
from aih_dt.conforming.documents.tables import ShownEntry, ShownRule, shown_table
from aih_dt.model import ANY
from aih_dt.semantics.ground import GroundRule, GroundTable
from aih_dt.semantics.words import cell_text as in_the_language


def table_differences(reader: CellReader, table: GroundTable, page: Element) -> Iterator[Difference]:
    """Everything on the page that is not what the table says."""
    shown = shown_table(page)
    source = table.source
    yield from same("the title", shown.title, " ".join(source.title.split()), source.at)
    yield from same("the question", shown.question, " ".join(source.question.split()), source.at)
    policy = ("several", "exactly one")
    yield from same("how many rules apply", policy[shown.unique], policy[table.is_unique], source.at)
    yield from same_names("the inputs", shown.inputs, table.inputs, source.at)
    yield from same_names("the outputs", shown.outputs, table.outputs, source.at)
    yield from same_region(
        reader, "the condition under which it is asked", shown.applies, table.applies_when, source.at
    )
    ids = [rule.id for rule in table.rules]
    yield from same_names("the rules of the grid", [rule.id for rule in shown.rules], ids, source.at)
    yield from same_names("the rules of the list", [entry.id for entry in shown.entries], ids, source.at)
    if (shown.inputs, shown.outputs) != (table.inputs, table.outputs):
        return
    rules = {rule.id: rule for rule in table.rules}
    for row in shown.rules:
        if row.id in rules:
            yield from _row(reader, table, rules[row.id], row)
    for entry in shown.entries:
        if entry.id in rules:
            yield from _entry(reader, table, rules[entry.id], entry)


def _row(reader: CellReader, table: GroundTable, rule: GroundRule, row: ShownRule) -> Iterator[Difference]:
    at = rule.source.at
    for name, cell in zip(table.inputs, row.cells, strict=True):
        domain, place = reader.ground.domains[name], f"`{name}` of the rule `{rule.id}`"
        meant = in_the_language(domain, rule.when[name])
        try:
            values = reader.values(name, cell)
        except UnreadableCellError as error:
            yield Difference(place, str(error), f"`{meant}`", at)
            continue
        if values != rule.when[name]:
            yield Difference(place, f"`{cell}`", f"`{meant}`", at)
    for name, text in zip(table.outputs, row.outputs, strict=True):
        yield from _output(reader, rule, name, text, f"`{name}` of the rule `{rule.id}`")
    basis = (*rule.source.evidence, *rule.source.interpretations)
    yield from same_names(f"what the rule `{rule.id}` rests on", row.basis, basis, at)


def _entry(reader: CellReader, table: GroundTable, rule: GroundRule, entry: ShownEntry) -> Iterator[Difference]:
    limited = {name: rule.when[name] for name in table.inputs if rule.source.when.get(name, ANY).parts is not None}
    yield from same_region(reader, f"the rule `{rule.id}` in the list", entry.when, limited, rule.source.at)
    given = [name for name in table.outputs if name in rule.then]
    labels = [reader.ground.term(name).label for name in given]
    place = f"the results of the rule `{rule.id}` in the list"
    yield from same_names(place, [label for label, _ in entry.then], labels, rule.source.at)
    for name, (label, text) in zip(given, entry.then, strict=False):
        if label in labels:
            yield from _output(reader, rule, name, text, f"`{name}` of the rule `{rule.id}` in the list")


def _output(reader: CellReader, rule: GroundRule, name: str, text: str, place: str) -> Iterator[Difference]:
    """The difference between what is shown for an output and what the rule gives."""
    domain = reader.ground.domains[name]
    meant = domain.show(rule.then[name]) if name in rule.then else NOTHING
    try:
        shown = NOTHING if text == NOTHING else domain.show(reader.value(name, text))
    except UnreadableCellError as error:
        yield Difference(place, str(error), f"`{meant}`", rule.source.at)
        return
    yield from same(place, shown, meant, rule.source.at)
