"""Evidence, both ways: every source and statement with its literal reading and what rests on it, statements that no
rule names, and rules that rest on the authors' own decision alone."""

from dataclasses import dataclass

from aih_dt.generating.documents import links
from aih_dt.generating.documents.basis import GradeView, WordView, grade
from aih_dt.generating.documents.book import Book
from aih_dt.generating.documents.pages.claims import ClaimView, gathered
from aih_dt.generating.documents.pages.page import Page
from aih_dt.generating.documents.text import Piece, Pieces, Prose
from aih_dt.generating.documents.uses import rule_piece
from aih_dt.generating.documents.wording import ConditionView
from aih_dt.model import Reading, Source, Statement
from aih_dt.proving.report import Subject


@dataclass(frozen=True, slots=True)
class DeviationView:
    """Where the protocol departs from a reading, and why."""

    when: tuple[ConditionView, ...]
    because: Prose
    interpretation: Piece
    choice: Pieces


@dataclass(frozen=True, slots=True)
class ReadingView:
    """A statement taken literally."""

    when: tuple[ConditionView, ...]
    then: tuple[ConditionView, ...]
    deviations: tuple[DeviationView, ...]


@dataclass(frozen=True, slots=True)
class StatementView:
    """A statement and everything that rests on it."""

    id: str
    anchor: str
    kind: str
    locator: str
    quote: str
    summary: Prose
    grade: GradeView | None
    readings: tuple[ReadingView, ...]
    claims: tuple[ClaimView, ...]
    rules: tuple[Piece, ...]
    others: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class ScaleView:
    """One dimension of a source's grading system."""

    name: str
    words: tuple[WordView, ...]


@dataclass(frozen=True, slots=True)
class SourceView:
    """A source and its statements."""

    id: str
    anchor: str
    title: str
    authority: str
    citation: str
    doi: str
    url: str
    read: Prose
    scope: Prose
    scales: tuple[ScaleView, ...]
    statements: tuple[StatementView, ...]


@dataclass(frozen=True, slots=True)
class LineView:
    """A rule or statement in a list, and a sentence about it."""

    piece: Piece
    text: str


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """The page."""

    sources: tuple[SourceView, ...]
    unused: tuple[LineView, ...]
    own: tuple[Piece, ...]


def evidence_page(book: Book) -> Page:
    """Sources and statements."""
    return Page(links.EVIDENCE, "Evidence", "evidence.html", _view(book), "basis", "Evidence")


def _view(book: Book) -> EvidenceView:
    protocol = book.protocol
    sources = tuple(_source(book, source) for source in protocol.sources.values())
    return EvidenceView(
        sources=sources,
        unused=tuple(
            LineView(Piece(item.id, links.statement(item.id), "name"), item.quote if item.quote else "")
            for item in protocol.statements.values()
            if not book.uses.statement(item.id).rules
        ),
        own=tuple(rule_piece(table.name, rule.id) for table, rule in book.rules() if not rule.evidence),
    )


def _source(book: Book, source: Source) -> SourceView:
    dimensions = dict.fromkeys(item.dimension for item in source.grading)
    return SourceView(
        id=source.id,
        anchor=f"source-{source.id}",
        title=source.title,
        authority=source.authority.value,
        citation=source.citation,
        doi=source.doi,
        url=source.url,
        read=book.prose(source.read),
        scope=book.prose(source.scope),
        scales=tuple(
            ScaleView(name, tuple(WordView(i.word, i.meaning) for i in source.grading if i.dimension == name))
            for name in dimensions
        ),
        statements=tuple(
            _statement(book, item, source) for item in book.protocol.statements.values() if item.source == source.id
        ),
    )


def _statement(book: Book, statement: Statement, source: Source) -> StatementView:
    citing = book.uses.statement(statement.id)
    return StatementView(
        id=statement.id,
        anchor=f"statement-{statement.id}",
        kind=statement.kind,
        locator=statement.locator,
        quote=statement.quote,
        summary=book.prose(statement.summary),
        grade=grade(statement.grade, source),
        readings=tuple(_reading(book, item) for item in statement.readings),
        claims=gathered(
            book,
            [c for c in book.report.claims if c.subject is Subject.STATEMENT and c.name == statement.id],
        ),
        rules=citing.rules,
        others=(*citing.parameters, *citing.terms, *citing.profiles, *citing.interpretations, *citing.properties),
    )


def _reading(book: Book, reading: Reading) -> ReadingView:
    return ReadingView(
        when=book.wording.region(reading.when),
        then=book.wording.region(reading.then),
        deviations=tuple(
            DeviationView(
                book.wording.region(item.when),
                book.prose(item.because),
                Piece(item.interpretation, links.interpretation(item.interpretation), "name"),
                book.line(book.protocol.interpretations[item.interpretation].choice),
            )
            for item in reading.deviations
        ),
    )
