"""What is said about rules and terms in comments and docstrings: the authors' words and the sources'."""

from collections.abc import Iterator

from aih_dt.model import Parameter, Protocol, Region, Rule, Statement, Table, Term
from aih_dt.semantics.domain import show_fraction


def region(region: Region) -> str:
    """A condition in the author's notation."""
    cells = [f"{name}: {cell.text}" for name, cell in region.items() if cell.parts is not None]
    return "; ".join(cells) if cells else "every patient"


def grade(statement: Statement) -> str:
    """A statement's grade in its source's words."""
    if statement.grade is None:
        return "ungraded"
    return f"level {statement.grade.level}, {statement.grade.strength}, {statement.grade.consensus}"


def cited(protocol: Protocol, statement: Statement) -> str:
    """A statement with its grade, where it stands and its words."""
    source = protocol.sources[statement.source]
    words = f"“{statement.quote}”" if statement.quote else statement.summary
    return f"{statement.id} ({grade(statement)}; {source.id}, {statement.locator}): {words}"


def rule_notes(protocol: Protocol, rule: Rule) -> Iterator[str]:
    """The rule, why it is so, and what it stands on: a paragraph each."""
    yield f"{rule.id} — {region(rule.when)}"
    if rule.because:
        yield f"because: {rule.because}"
    for name in rule.evidence:
        yield cited(protocol, protocol.statements[name])
    for name in rule.interpretations:
        yield f"{name}: {protocol.interpretations[name].choice}"
    for term, because in rule.irrelevant.items():
        yield f"irrelevant here: {term}, {because}"


def table_doc(protocol: Protocol, table: Table) -> Iterator[str]:
    """The table's question, when it is asked and what is noted about it."""
    yield table.question
    yield f"{table.title}."
    if table.applies_when:
        yield f"Asked only when {region(table.applies_when)}."
    if table.note:
        yield table.note


def term_doc(term: Term) -> Iterator[str]:
    """A term's label, definition and allowed values."""
    yield sentence(term.label)
    if term.definition:
        yield term.definition
    if term.low is not None and term.high is not None:
        unit = f" {term.unit}" if term.unit else ""
        places = f" with at most {term.places} decimal places" if term.places else ""
        yield f"From {show_fraction(term.low)} to {show_fraction(term.high)}{unit}{places}."
    if term.formula is not None:
        yield f"Computed: {term.formula.text}."
    if term.may_be_missing:
        yield "May be missing."
    if term.maximum_age is not None:
        yield f"Missing when older than {term.maximum_age} days."


def parameter_doc(protocol: Protocol, parameter: Parameter, scale: int) -> Iterator[str]:
    """A parameter's label, how it is counted, and where it comes from."""
    unit = f" {parameter.unit}" if parameter.unit else ""
    counted = f", counted in steps of 1/{scale}" if scale > 1 else ""
    yield f"{sentence(parameter.label)[:-1]}: {show_fraction(parameter.value)}{unit}{counted}."
    if parameter.because:
        yield parameter.because
    for name in parameter.evidence:
        yield cited(protocol, protocol.statements[name])
    for name in parameter.interpretations:
        yield f"{name}: {protocol.interpretations[name].choice}"


def sentence(text: str) -> str:
    """Text with a final full stop."""
    return text if text.endswith((".", "?", "!")) else f"{text}."
