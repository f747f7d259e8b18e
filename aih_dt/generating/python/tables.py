"""One function a table: each rule a branch, in the author's order, with its reasons beside it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from aih_dt.generating.python import prose
from aih_dt.generating.python.layout import (
    Call,
    Condition,
    Lines,
    call,
    comment,
    docstring,
    import_from,
    laid_out,
    statement,
)
from aih_dt.generating.python.library import Library
from aih_dt.model import HitPolicy, Output, Rule, Table, TermType


@dataclass(frozen=True, slots=True)
class Branch:
    """A condition (none: always) and what is given where it holds."""

    notes: Lines
    condition: Lines
    result: Lines


@dataclass(frozen=True, slots=True)
class TableModule:
    """The module of one table."""

    path: str
    docstring: Lines
    imports: Lines
    signature: Lines
    function_docstring: Lines
    guard: Branch | None
    branches: tuple[Branch, ...]
    collects: bool
    outcome: str
    last: Lines


def table_module(library: Library, table: Table) -> TableModule:
    """The module of ``table``."""
    names = library.names
    collects = table.hit_policy is HitPolicy.COLLECT
    outcome = names.outcomes[table.name]
    guard = _guard(library, table)
    rules = [library.conditions.inside(rule.when, table.inputs, names.terms) for rule in table.rules]
    always = next((number for number, condition in enumerate(rules) if condition is None), None)
    branches = tuple(
        _branch(library, table, rule, condition) for rule, condition in zip(table.rules, rules, strict=True)
    )
    if always is not None and not collects:
        branches = branches[: always + 1]
    last: Lines = ("    return tuple(fired)",)
    if not collects:
        last = () if always is not None else (f'    raise UncoveredError("{table.name}")',)
    signature = _signature(library, table)
    body = [line for branch in (*([guard] if guard else []), *branches) for line in (*branch.condition, *branch.result)]
    return TableModule(
        path=f"tables/{names.tables[table.name]}.py",
        docstring=docstring([prose.sentence(table.title)], 0),
        imports=_imports(library, (*signature, *body, *last)),
        signature=signature,
        function_docstring=docstring(prose.table_doc(library.protocol, table), 1),
        guard=guard,
        branches=branches,
        collects=collects,
        outcome=outcome,
        last=last,
    )


def arguments(library: Library, table: Table) -> tuple[str, ...]:
    """The terms that the table's function is given."""
    return tuple(dict.fromkeys((*table.inputs, *table.applies_when)))


def uses_parameters(library: Library, table: Table) -> bool:
    """Whether a parameter stands in the table."""
    texts = [
        line
        for rule in table.rules
        for line in (
            *_condition(library.conditions.inside(rule.when, table.inputs, library.names.terms)),
            *(value for _, value in given(library, table, rule)),
        )
    ]
    texts += _condition(library.conditions.outside(table.applies_when, library.names.terms))
    return any("parameters." in text for text in texts)


def given(library: Library, table: Table, rule: Rule) -> Iterator[tuple[str, str]]:
    """The outputs that a rule gives, as field and value."""
    for name in table.outputs:
        if name in rule.then:
            yield library.names.terms[name], output(library, name, rule.then[name])


def output(library: Library, term: str, value: Output) -> str:
    """The value of an output as it is written in code."""
    if library.protocol.terms[term].type in (TermType.ENUM, TermType.BOOLEAN):
        return library.names.member(term, str(value))
    scale = library.scales.terms[term]
    if isinstance(value, str):
        name = f"parameters.{library.names.parameters[value]}"
        finer = library.scales.parameters[value] // scale
        return name if finer == 1 else f"{name} // {finer}"
    return str((value * scale).numerator)


def _condition(condition: Condition | None) -> Lines:
    return () if condition is None else statement("if", condition, 1)


def _guard(library: Library, table: Table) -> Branch | None:
    condition = library.conditions.outside(table.applies_when, library.names.terms)
    if condition is None:
        return None
    notes = comment("not asked", 1)
    if table.hit_policy is HitPolicy.COLLECT:
        return Branch(notes, _condition(condition), ("        return NOT_ASKED",))
    fields = ["rule=None", *(f"{library.names.terms[name]}=NOT_ASKED" for name in table.outputs)]
    result = call(f"return {library.names.outcomes[table.name]}", fields, 2)
    return Branch(notes, _condition(condition), result)


def _branch(library: Library, table: Table, rule: Rule, condition: Condition | None) -> Branch:
    first, *rest = prose.rule_notes(library.protocol, rule)
    notes = comment(first, 1) + tuple(line for note in rest for line in comment(note, 1, 2))
    depth = 1 if condition is None else 2
    fields = (("rule", f'"{rule.id}"'), *given(library, table, rule))
    outcome = library.names.outcomes[table.name]
    if table.hit_policy is HitPolicy.COLLECT:
        result = laid_out(Call("fired.append", (("", Call(outcome, fields)),)), depth)
    else:
        result = laid_out(Call(outcome, fields), depth, "return ")
    return Branch(notes, _condition(condition), result)


def _signature(library: Library, table: Table) -> Lines:
    protocol = library.protocol
    outcome = library.names.outcomes[table.name]
    given = [
        f"{library.names.terms[name]}: {library.seen_type(protocol.terms[name])}" for name in arguments(library, table)
    ]
    if uses_parameters(library, table):
        given.append("parameters: Parameters")
    result = outcome
    if table.hit_policy is HitPolicy.COLLECT:
        result = f"tuple[{outcome}, ...]" + " | NotAsked" * bool(table.applies_when)
    function = library.names.function(table.name)
    return call(f"def {function}", ["*", *given] if given else [], 0, f" -> {result}:")


def _imports(library: Library, body: Iterable[str]) -> Lines:
    text = "\n".join(body)
    return used_imports(
        text,
        {
            "..errors": ["UncoveredError"],
            "..outcomes": list(library.names.outcomes.values()),
            "..parameters": ["Parameters"],
            "..values": ["NOT_ASKED", "NotAsked", "Ratio"],
            "..vocabulary": list(library.names.enums.values()),
        },
    )


def used_imports(text: str, offered: Mapping[str, Iterable[str]]) -> Lines:
    """Import statements for those of the names offered by each module that stand in ``text``."""
    present = set(words(text))
    return tuple(
        line
        for module, names in sorted(offered.items())
        for line in import_from(module, [name for name in names if name in present])
    )


def words(text: str) -> Iterator[str]:
    """The names in a text."""
    word = ""
    for character in text:
        if character.isalnum() or character == "_":
            word += character
        elif word:
            yield word
            word = ""
    if word:
        yield word
