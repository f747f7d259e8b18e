"""The decision: a typed property for everything the protocol decides."""

from collections.abc import Iterator
from dataclasses import dataclass

from aih_dt.generating.python import prose
from aih_dt.generating.python.layout import Lines, docstring
from aih_dt.generating.python.library import Library
from aih_dt.generating.python.tables import used_imports
from aih_dt.model import HitPolicy, Term, TermType


@dataclass(frozen=True, slots=True)
class Property:
    """One thing that is decided."""

    term: str
    name: str
    type: str
    docstring: Lines
    expression: str


@dataclass(frozen=True, slots=True)
class DecisionModule:
    """The class of decisions."""

    imports: Lines
    has_decimals: bool
    title: str
    action: Property
    action_index: int
    asks: bool
    properties: tuple[Property, ...]


def decision_module(library: Library) -> DecisionModule:
    """A property for each output of each table."""
    protocol = library.protocol
    properties = tuple(_properties(library))
    action = next(one for one in properties if one.term == protocol.facts.decides)
    rest = tuple(one for one in properties if one is not action)
    text = "\n".join(f"{one.type} {one.expression}" for one in properties)
    imports = used_imports(
        text + " Found Profile Patient PARAMETERS rules_of plain",
        {
            "._fields": ["decimal_of"],
            "._outputs": ["added", "decimal_output", "each_once", "plain", "rules_of"],
            ".parameters": ["PARAMETERS", "Profile"],
            ".patient": ["Patient"],
            ".values": ["Found", "NotAsked"],
            ".vocabulary": list(library.names.enums.values()),
        },
    )
    return DecisionModule(
        imports=imports,
        has_decimals="Decimal" in text,
        title=protocol.facts.title,
        action=action,
        asks=protocol.terms[action.term].type is TermType.ENUM,
        action_index=1 + protocol.decided_by[action.term].outputs.index(action.term),
        properties=(action, *rest),
    )


def _properties(library: Library) -> Iterator[Property]:
    for table in library.protocol.tables:
        module = library.names.tables[table.name]
        for name in table.outputs:
            term = library.protocol.terms[name]
            attribute = library.names.terms[name]
            doc = docstring([" ".join(prose.term_doc(term)), table.question], 2)
            if table.hit_policy is HitPolicy.COLLECT:
                kind = f"tuple[{_known(library, term)}, ...]"
                value = _decimal(term, f"one.{attribute}") if term.type is TermType.DECIMAL else f"one.{attribute}"
                given = f" if one.{attribute} is not None" if term.type is TermType.DECIMAL else ""
                expression = f"each_once({value} for one in added(self.outcomes.{module}){given})"
            else:
                kind = library.shown_type(term)
                expression = f"self.outcomes.{module}.{attribute}"
                if term.type is TermType.DECIMAL:
                    reader = "decimal_output" if kind.endswith("NotAsked") else "decimal_of"
                    expression = f"{reader}({expression}, {term.places})"
            yield Property(name, attribute, kind, doc, expression)


def _known(library: Library, term: Term) -> str:
    return "Decimal" if term.type is TermType.DECIMAL else library.known_type(term)


def _decimal(term: Term, value: str) -> str:
    return f"decimal_of({value}, {term.places})"
