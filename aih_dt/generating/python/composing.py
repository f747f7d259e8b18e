"""How the tables feed each other."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from aih_dt.generating.python.deriving import Exclusion, computation, exclusion, function_name, is_early, operands
from aih_dt.generating.python.layout import Call, Group, Lines, Literal, docstring, laid_out, string
from aih_dt.generating.python.library import Library
from aih_dt.generating.python.tables import arguments, used_imports, uses_parameters
from aih_dt.model import HitPolicy, Table


@dataclass(frozen=True, slots=True)
class OutcomeClass:
    """What one table gives."""

    name: str
    docstring: Lines
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OutcomesModule:
    """What all tables give."""

    imports: Lines
    classes: tuple[OutcomeClass, ...]
    fields: tuple[str, ...]
    tables: Lines
    core: Lines


def core_tables(library: Library) -> tuple[Table, ...]:
    """The tables that the final decision needs, in their order; the one that takes it comes last."""
    ground = library.grounds[0]
    return tuple(table.source for table in ground.feeding(ground.deciding))


def outcomes_module(library: Library) -> OutcomesModule:
    """A type for what each table gives, and one for all of them."""
    protocol = library.protocol
    classes = tuple(_outcome(library, table) for table in protocol.tables)
    fields = tuple(f"{library.names.tables[table.name]}: {_all_of(library, table)}" for table in protocol.tables)
    text = "\n".join((*(field for one in classes for field in one.fields), *fields))
    return OutcomesModule(
        imports=used_imports(text, {".values": ["NotAsked"], ".vocabulary": list(library.names.enums.values())}),
        classes=classes,
        fields=fields,
        core=laid_out(
            Group(tuple(str(number) for number, table in enumerate(protocol.tables) if table in core_tables(library))),
            0,
            "CORE = ",
        ),
        tables=laid_out(Group(tuple(string(table.name) for table in protocol.tables)), 0, "TABLES = "),
    )


def _outcome(library: Library, table: Table) -> OutcomeClass:
    protocol = library.protocol
    collects = table.hit_policy is HitPolicy.COLLECT
    may_be_left_out = {name for name in table.outputs if any(name not in rule.then for rule in table.rules)}
    fields = ["rule: str | None" if table.applies_when and not collects else "rule: str"]
    for name in table.outputs:
        term = protocol.terms[name]
        kind = library.known_type(term) if collects else library.seen_type(term)
        fields.append(f"{library.names.terms[name]}: {kind}" + " | None = None" * (name in may_be_left_out))
    said = "What one rule that applies adds" if collects else "The rule that applies and what it gives"
    doc = [f"{said}: {table.question}"]
    if table.applies_when and not collects:
        doc.append("``rule`` is ``None`` where the table is not asked.")
    # fields with a default come last
    fields.sort(key=lambda field: " = " in field)
    return OutcomeClass(library.names.outcomes[table.name], docstring(doc, 1), tuple(fields))


def _all_of(library: Library, table: Table) -> str:
    name = library.names.outcomes[table.name]
    if table.hit_policy is HitPolicy.COLLECT:
        return f"tuple[{name}, ...]" + " | NotAsked" * bool(table.applies_when)
    return name


@dataclass(frozen=True, slots=True)
class Step:
    """One step on the way to the decision: a line that computes or asks, or a combination that is refused."""

    lines: Lines
    refused: Exclusion | None = None


@dataclass(frozen=True, slots=True)
class GraphModule:
    """The tables in their order."""

    imports: Lines
    steps: tuple[Step, ...]
    result: Lines
    seen: Lines
    seen_steps: tuple[Lines, ...]


def variables(library: Library) -> dict[str, str]:
    """Where each term's value stands while the tables are asked."""
    names = library.names
    found = {}
    for name in library.protocol.terms:
        table = library.protocol.decided_by.get(name)
        if name in names.derived:
            found[name] = names.terms[name]
        elif table is None:
            found[name] = f"known.{names.terms[name]}"
        else:
            found[name] = f"{names.tables[table.name]}_outcome.{names.terms[name]}"
    return found


def graph_module(library: Library) -> GraphModule:
    """The order of evaluation."""
    protocol, names = library.protocol, library.names
    where = variables(library)
    steps = tuple(_steps(library, where))
    asked = tuple((names.tables[table.name], f"{names.tables[table.name]}_outcome") for table in protocol.tables)
    seen: list[tuple[str, Literal]] = [
        (string(name), _seen(library, name)) for name in protocol.terms if not library.collected(name)
    ]
    seen_where = {name: _seen(library, name) for name in protocol.terms}
    seen_steps = tuple(computation(library, name, seen_where) for name in names.derived)
    result = laid_out(Call("Outcomes", asked), 1, "return ")
    text = "\n".join(
        line for step in steps for line in (*step.lines, *(step.refused.condition if step.refused else ()))
    )
    text += " InvalidPatientError Problem" if any(step.refused for step in steps) else ""
    derived = [function_name(library, name) for name in names.derived]
    imports = used_imports(
        " ".join([text, "Known Outcomes Parameters", *derived]),
        {
            ".derived": derived,
            ".errors": ["InvalidPatientError", "Problem"],
            ".known": ["Known"],
            ".outcomes": ["Outcomes"],
            ".parameters": ["Parameters"],
            ".values": ["NOT_ASKED"],
            ".vocabulary": list(names.enums.values()),
        }
        | {f".tables.{names.tables[table.name]}": [names.function(table.name)] for table in protocol.tables},
    )
    return GraphModule(imports, steps, result, laid_out_dictionary(seen), seen_steps)


def laid_out_dictionary(items: list[tuple[str, Literal]]) -> Lines:
    """``return {…}``, one item a line."""
    return ("    return {", *(f"        {key}: {value}," for key, value in items), "    }")


def _seen(library: Library, name: str) -> str:
    table = library.protocol.decided_by.get(name)
    if name in library.names.derived:
        return library.names.terms[name]
    if table is None:
        return f"known.{library.names.terms[name]}"
    return f"outcomes.{library.names.tables[table.name]}.{library.names.terms[name]}"


def _steps(library: Library, where: Mapping[str, str]) -> Iterator[Step]:
    protocol = library.protocol
    undecided = {name for table in protocol.tables for name in table.outputs}
    late = [one for one in protocol.assumptions.values() if not is_early(library, one)]
    looked_at = {name for table in protocol.tables for name in arguments(library, table)}
    looked_at |= {name for one in late for name in one.never}
    waiting = [name for name in library.names.derived if name in looked_at]

    def ready() -> Iterator[Step]:
        for name in list(waiting):
            if undecided.isdisjoint(operands(library, name)):
                waiting.remove(name)
                yield Step(computation(library, name, where))
        for one in list(late):
            if all(undecided.isdisjoint(operands(library, name)) for name in one.never):
                late.remove(one)
                yield Step((), exclusion(library, one, where, "raise InvalidPatientError"))

    yield from ready()
    for table in protocol.tables:
        yield Step(_asking(library, table, where))
        undecided -= set(table.outputs)
        yield from ready()


def _asking(library: Library, table: Table, where: Mapping[str, str]) -> Lines:
    """The line that asks a table."""
    given: list[tuple[str, Literal]] = [(library.names.terms[name], where[name]) for name in arguments(library, table)]
    if uses_parameters(library, table):
        given.append(("parameters", "parameters"))
    return laid_out(
        Call(library.names.function(table.name), tuple(given)), 1, f"{library.names.tables[table.name]}_outcome = "
    )
