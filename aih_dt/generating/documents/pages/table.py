"""The page of a table: the question, the grid with every rule, and each rule with what it rests on and its patients."""

from collections.abc import Collection
from dataclasses import dataclass

from aih_dt.generating.documents import links
from aih_dt.generating.documents.basis import ChipView, ChoiceView, SupportView, chips, choice, support
from aih_dt.generating.documents.book import Book
from aih_dt.generating.documents.pages.claims import ClaimView, claims_about
from aih_dt.generating.documents.pages.page import Page
from aih_dt.generating.documents.patients import BeyondView, PatientView, beyond, patient_view
from aih_dt.generating.documents.text import Piece, Pieces, Prose, counted, enumerated
from aih_dt.generating.documents.wording import CellView, ConditionView, flag
from aih_dt.model import ANY, HitPolicy, Role, Rule, Table

_POLICIES = {
    HitPolicy.UNIQUE: "Exactly one rule applies to every patient.",
    HitPolicy.COLLECT: "Every rule that applies contributes; none, one or several may.",
}
SOME_CASES = 2
"""How many of the cases in which a rule fires are named beside it."""
LANDSCAPE = 6
"""From this many columns on a grid is printed across the page."""


@dataclass(frozen=True, slots=True)
class ColumnView:
    """A column: the term's label, name and unit, where its value comes from, and the interpretations that the term
    itself rests on."""

    name: str
    label: str
    href: str
    unit: str
    origin: Piece
    flags: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class ResultView:
    """What is given for one output."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class ReasonView:
    """Why it does not matter for a rule that some terms are missing."""

    terms: tuple[Piece, ...]
    because: Pieces


@dataclass(frozen=True, slots=True)
class RuleView:
    """A rule: its row of the grid and everything else there is to say about it. An output that a rule of a collecting
    table leaves out is ``None``; ``again`` is what it rests on and the page has told before."""

    id: str
    anchor: str
    headline: str
    cells: tuple[CellView, ...]
    outputs: tuple[Piece | None, ...]
    basis: tuple[ChipView, ...]
    conditions: tuple[ConditionView, ...]
    results: tuple[ResultView, ...]
    because: Prose
    evidence: tuple[SupportView, ...]
    interpretations: tuple[ChoiceView, ...]
    again: tuple[ChipView, ...]
    irrelevant: tuple[ReasonView, ...]
    example: PatientView | None
    beyond: tuple[BeyondView, ...]
    cases: tuple[Piece, ...]
    cases_count: str


@dataclass(frozen=True, slots=True)
class TableView:
    """A whole table."""

    name: str
    title: str
    question: str
    policy: str
    policy_word: str
    size: str
    applies: tuple[ConditionView, ...]
    note: Prose
    feeds: tuple[Piece, ...]
    fed_by: tuple[Piece, ...]
    columns: tuple[ColumnView, ...]
    outputs: tuple[ColumnView, ...]
    rules: tuple[RuleView, ...]
    claims: tuple[ClaimView, ...]
    input_span: int
    output_span: int
    markdown: str


def table_page(book: Book, table: Table) -> Page:
    """The page of ``table``."""
    return Page(
        links.table(table.name),
        table.title,
        "table.html",
        _view(book, table),
        section="tables",
        wide=True,
        across=len(table.inputs) + len(table.outputs) >= LANDSCAPE,
    )


def _view(book: Book, table: Table) -> TableView:
    return TableView(
        name=table.name,
        title=table.title,
        question=table.question,
        policy=_POLICIES[table.hit_policy],
        policy_word=table.hit_policy.value,
        size=counted(len(table.rules), "rule"),
        applies=book.wording.region(table.applies_when),
        note=book.prose(table.note),
        feeds=_feeds(book, table),
        fed_by=_fed_by(book, table),
        columns=tuple(_column(book, name) for name in table.inputs),
        outputs=tuple(_column(book, name) for name in table.outputs),
        rules=_rules(book, table),
        claims=claims_about(book, table.name),
        input_span=len(table.inputs),
        output_span=len(table.outputs),
        markdown=f"markdown/{table.name}.md",
    )


def _column(book: Book, name: str) -> ColumnView:
    term = book.protocol.terms[name]
    return ColumnView(
        name=name,
        label=term.label,
        href=links.term(name),
        unit=book.wording.unit(name),
        origin=_origin(book, name),
        flags=tuple(flag(item) for item in term.interpretations),
    )


def _origin(book: Book, name: str) -> Piece:
    role = book.protocol.role(name)
    if role is Role.OUTPUT:
        table = book.protocol.decided_by[name]
        return Piece(table.title, links.table(table.name), "table")
    return Piece("computed" if role is Role.DERIVED else "entered", role="origin")


def _feeds(book: Book, table: Table) -> tuple[Piece, ...]:
    outputs = set(table.outputs)
    return tuple(
        Piece(other.source.title, links.table(other.name), "table")
        for other in book.ground.tables
        if outputs & set(book.ground.read_by(other))
    )


def _fed_by(book: Book, table: Table) -> tuple[Piece, ...]:
    decided_by = book.protocol.decided_by
    feeding = {
        decided_by[name].name for name in book.ground.read_by(book.ground.table(table.name)) if name in decided_by
    }
    return tuple(
        Piece(other.title, links.table(other.name), "table") for other in book.protocol.tables if other.name in feeding
    )


def _rules(book: Book, table: Table) -> tuple[RuleView, ...]:
    """Every rule; what a rule rests on is told in full where the page first comes to it."""
    told: set[str] = set()
    views: list[RuleView] = []
    for rule in table.rules:
        views.append(_rule(book, table, rule, told))
        told |= {*rule.evidence, *rule.interpretations}
    return tuple(views)


def _rule(book: Book, table: Table, rule: Rule, told: Collection[str]) -> RuleView:
    name = f"{table.name}/{rule.id}"
    wording = book.wording
    then = next(item for item in book.ground.table(table.name).rules if item.id == rule.id).then
    outputs = tuple(wording.output(item, then[item]) if item in then else None for item in table.outputs)
    return RuleView(
        id=rule.id,
        anchor=f"rule-{rule.id}",
        headline=enumerated(output.text for output in outputs if output is not None) or rule.id,
        cells=tuple(wording.cell(item, rule.when.get(item, ANY)) for item in table.inputs),
        outputs=outputs,
        basis=chips(book.protocol, rule.evidence, rule.interpretations),
        conditions=wording.when(table.inputs, rule.when),
        results=tuple(
            ResultView(book.protocol.terms[item].label, output.text)
            for item, output in zip(table.outputs, outputs, strict=True)
            if output is not None
        ),
        because=book.prose(rule.because),
        evidence=tuple(support(book, item) for item in rule.evidence if item not in told),
        interpretations=tuple(choice(book, item) for item in rule.interpretations if item not in told),
        again=chips(
            book.protocol,
            (item for item in rule.evidence if item in told),
            (item for item in rule.interpretations if item in told),
        ),
        irrelevant=_irrelevant(book, rule),
        example=patient_view(book, name),
        beyond=beyond(book, name),
        cases=tuple(book.case_piece(item) for item in book.cases_firing(name)[:SOME_CASES]),
        cases_count=counted(len(book.cases_firing(name)), "case"),
    )


def _irrelevant(book: Book, rule: Rule) -> tuple[ReasonView, ...]:
    """Every reason once, with the terms it is given for."""
    reasons: dict[str, list[Piece]] = {}
    for name, why in rule.irrelevant.items():
        reasons.setdefault(why, []).append(Piece(book.protocol.terms[name].label, links.term(name), "term"))
    return tuple(ReasonView(tuple(terms), book.line(why)) for why, terms in reasons.items())
