"""Everything the protocol says, as records that explanations are made from."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from aih_dt.generating.python.layout import Call, Dictionary, Group, Lines, Literal, docstring, laid_out, string
from aih_dt.generating.python.library import Library
from aih_dt.generating.python.tables import used_imports
from aih_dt.model import (
    MISSING,
    NOT_ASKED,
    Bound,
    Cell,
    Formula,
    HitPolicy,
    Member,
    Output,
    Range,
    Region,
    Rule,
    Statement,
    Summand,
    Table,
    Term,
    TermType,
)
from aih_dt.semantics.domain import show_fraction

Arguments = list[tuple[str, Literal]]


@dataclass(frozen=True, slots=True)
class CatalogueModule:
    """The records."""

    docstring: Lines
    imports: Lines
    sections: tuple[Lines, ...]


def catalogue_module(library: Library) -> CatalogueModule:
    """All records of the protocol."""
    protocol, facts = library.protocol, library.protocol.facts
    terms = Dictionary(tuple((string(name), _term(library, term)) for name, term in protocol.terms.items()))
    parameters = Dictionary(
        tuple(
            (
                string(name),
                _record(
                    "Parameter",
                    [
                        ("", string(library.names.parameters[name])),
                        ("", string(one.label)),
                        ("", str(library.scales.parameters[name])),
                    ],
                    unit=one.unit,
                ),
            )
            for name, one in protocol.parameters.items()
        )
    )
    sources = Dictionary(
        tuple(
            (
                string(name),
                _record(
                    "Source",
                    [("", string(one.id)), ("title", string(one.title)), ("authority", string(one.authority.value))],
                    citation=one.citation,
                    doi=one.doi,
                    url=one.url,
                    scope=one.scope,
                    keep=("citation",),
                ),
            )
            for name, one in protocol.sources.items()
        )
    )
    evidence = Dictionary(tuple((string(name), _statement(one)) for name, one in protocol.statements.items()))
    interpretations = Dictionary(
        tuple(
            (
                string(name),
                Call(
                    "Interpretation",
                    (
                        ("", string(one.id)),
                        ("question", string(one.question)),
                        ("choice", string(one.choice)),
                        ("because", string(one.because)),
                        ("status", string(one.status.value)),
                    ),
                ),
            )
            for name, one in protocol.interpretations.items()
        )
    )
    tables = Group(tuple(_table(library, table) for table in protocol.tables))
    formulas = Dictionary(
        tuple((string(name), _formula(term.formula)) for name, term in protocol.terms.items() if term.formula)
    )
    assumptions = Group(
        tuple(
            Call(
                "Assumption",
                (
                    ("", string(one.name)),
                    ("never", _cells(library, one.never, tuple(one.never))),
                    ("because", string(one.because)),
                ),
            )
            for one in protocol.assumptions.values()
        )
    )
    whole = Call(
        "Catalogue",
        (
            ("title", string(facts.title)),
            ("version", string(facts.version)),
            ("status", string(facts.status)),
            ("digest", string(protocol.digest)),
            ("intended_use", string(facts.intended_use)),
            ("terms", "TERMS"),
            ("parameters", "PARAMETERS"),
            ("tables", "TABLES"),
            ("evidence", "EVIDENCE"),
            ("interpretations", "INTERPRETATIONS"),
            ("formulas", "FORMULAS"),
            ("assumptions", "ASSUMPTIONS"),
        ),
    )
    sections = (
        laid_out(terms, 0, "TERMS: Mapping[str, Term] = "),
        laid_out(parameters, 0, "PARAMETERS: Mapping[str, Parameter] = "),
        laid_out(sources, 0, "SOURCES: Mapping[str, Source] = "),
        laid_out(evidence, 0, "EVIDENCE: Mapping[str, Evidence] = "),
        laid_out(interpretations, 0, "INTERPRETATIONS: Mapping[str, Interpretation] = "),
        laid_out(tables, 0, "TABLES: tuple[Table, ...] = "),
        laid_out(formulas, 0, "FORMULAS: Mapping[str, Formula] = "),
        laid_out(assumptions, 0, "ASSUMPTIONS: tuple[Assumption, ...] = "),
        laid_out(whole, 0, "CATALOGUE = "),
    )
    text = "\n".join(line for section in sections for line in section)
    records = ["Cell", "Evidence", "Interpretation", "Parameter", "Range", "Rule", "Source", "Table", "Term"]
    records += ["Assumption", "Formula", "Summand"]
    return CatalogueModule(
        docstring=docstring(["What the protocol says, in its own words: for explaining, never for deciding."], 0),
        imports=used_imports(_code(text), {"._records": records, "._trace": ["Catalogue"]}),
        sections=sections,
    )


def _code(text: str) -> str:
    """The names that are called or stand as a type: what is left of an opening bracket, and annotations."""
    names = ["Assumption", "Catalogue", "Evidence", "Formula", "Interpretation", "Parameter", "Source", "Table", "Term"]
    return " ".join([*names, *(name for name in ("Cell", "Range", "Rule", "Summand") if f"{name}(" in text)])


def _record(name: str, arguments: Arguments, *, keep: tuple[str, ...] = (), **texts: str) -> Call:
    """A record; empty texts are left out unless they are to be kept."""
    more: Arguments = [(key, string(text)) for key, text in texts.items() if text or key in keep]
    return Call(name, (*arguments, *more))


def _term(library: Library, term: Term) -> Call:
    arguments: Arguments = [("", string(term.name)), ("", string(term.label))]
    if term.values:
        arguments.append(("values", Group(tuple(_pair(value.name, value.label) for value in term.values))))
    if term.is_numeric:
        arguments.append(("scale", str(library.scales.terms[term.name])))
    return _record("Term", arguments, unit=term.unit)


def _pair(left: str, right: str) -> Group:
    return Group((string(left), string(right)))


def _texts(texts: Iterable[str]) -> Group:
    return Group(tuple(string(text) for text in texts))


def _statement(one: Statement) -> Call:
    arguments: Arguments = [
        ("", string(one.id)),
        ("source", f"SOURCES[{string(one.source)}]"),
        ("locator", string(one.locator)),
        ("quote", string(one.quote)),
        ("kind", string(one.kind)),
    ]
    if one.summary:
        arguments.append(("summary", string(one.summary)))
    if one.grade is not None:
        arguments += [("level", string(one.grade.level)), ("strength", string(one.grade.strength))]
        arguments.append(("consensus", string(one.grade.consensus)))
    return Call("Evidence", tuple(arguments))


def _table(library: Library, table: Table) -> Call:
    arguments: Arguments = [
        ("name", string(table.name)),
        ("title", string(table.title)),
        ("question", string(table.question)),
        ("outputs", _texts(table.outputs)),
        ("rules", Group(tuple(_rule(library, table, rule) for rule in table.rules))),
    ]
    if table.hit_policy is HitPolicy.COLLECT:
        arguments.append(("unique", "False"))
    if table.applies_when:
        arguments.append(("applies_when", _cells(library, table.applies_when, tuple(table.applies_when))))
    return Call("Table", tuple(arguments))


def _rule(library: Library, table: Table, rule: Rule) -> Call:
    arguments: Arguments = [("", string(rule.id)), ("cells", _cells(library, rule.when, table.inputs))]
    gives = tuple(_pair(name, _given(rule.then[name])) for name in table.outputs if name in rule.then)
    arguments.append(("gives", Group(gives)))
    if rule.because:
        arguments.append(("because", string(rule.because)))
    if rule.evidence:
        arguments.append(("evidence", _texts(rule.evidence)))
    if rule.interpretations:
        arguments.append(("interpretations", _texts(rule.interpretations)))
    if rule.irrelevant:
        excused = tuple(_pair(term, because) for term, because in rule.irrelevant.items())
        arguments.append(("irrelevant", Group(excused)))
    return Call("Rule", tuple(arguments))


def _given(value: Output) -> str:
    return show_fraction(value) if isinstance(value, Fraction) else value


def _formula(formula: Formula) -> Call:
    arguments: Arguments = [("", string(formula.text)), ("", _summands(formula.numerator))]
    if formula.denominator is not None:
        arguments.append(("", _summands(formula.denominator)))
    return Call("Formula", tuple(arguments))


def _summands(summands: tuple[Summand, ...]) -> Group:
    return Group(
        tuple(
            Call(
                "Summand",
                (("", string(str(one.coefficient))), ("", _texts(one.parameters)), ("", string(one.term or ""))),
            )
            for one in summands
        )
    )


def _cells(library: Library, region: Region, order: tuple[str, ...]) -> Group:
    return Group(
        tuple(
            _cell(library, name, region[name])
            for name in order
            if name in region and not library.conditions.is_free(name, region[name])
        )
    )


def _cell(library: Library, name: str, cell: Cell) -> Call:
    term = library.protocol.terms[name]
    parts = cell.parts or ()
    arguments: Arguments = [("", string(name)), ("", string(cell.text))]
    if term.type in (TermType.ENUM, TermType.BOOLEAN):
        named = {part.name for part in parts if isinstance(part, Member)}
        names = [value.name for value in term.values if (value.name in named) is not cell.negated]
        if names:
            arguments.append(("names", _texts(names)))
    ranges = tuple(_range(part) for part in parts if isinstance(part, Range))
    if ranges:
        arguments.append(("ranges", Group(ranges)))
        if cell.negated:
            arguments.append(("outside", "True"))
    if MISSING in parts:
        arguments.append(("missing", "True"))
    if NOT_ASKED in parts:
        arguments.append(("not_asked", "True"))
    return Call("Cell", tuple(arguments))


def _range(part: Range) -> Call:
    return Call("Range", tuple(("", text) for bound in (part.low, part.high) for text in _end(bound)))


def _end(bound: Bound | None) -> tuple[str, str]:
    if bound is None:
        return '""', "False"
    number = bound.number if isinstance(bound.number, str) else show_fraction(bound.number)
    return string(number), str(bound.closed)
