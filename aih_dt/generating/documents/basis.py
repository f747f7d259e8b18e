"""What a rule, a term or a number stands on: statements with their grade in words, and the authors' own decisions."""

from collections.abc import Iterable
from dataclasses import dataclass

from aih_dt.generating.documents import links
from aih_dt.generating.documents.book import Book
from aih_dt.model import Grade, Protocol, Source, Statement, Status

_TONES = {"strong": "strong", "weak": "weak", "conditional": "weak"}
OWN = "own"
UNGRADED = "ungraded"


@dataclass(frozen=True, slots=True)
class WordView:
    """A word of a grading system and what it means there."""

    word: str
    meaning: str


@dataclass(frozen=True, slots=True)
class GradeView:
    """A grade in its source's words. ``tone`` chooses colour and shape; the words are always printed."""

    tone: str
    strength: WordView
    level: WordView
    consensus: WordView


@dataclass(frozen=True, slots=True)
class ChipView:
    """One thing a rule stands on, as short as it can be said. ``mark`` is a word beside the name; a ``quiet`` one is
    the usual thing and need not be seen where there is little room."""

    name: str
    href: str
    mark: str
    tone: str
    quiet: bool


@dataclass(frozen=True, slots=True)
class SupportView:
    """A statement as a rule cites it."""

    name: str
    href: str
    source: str
    source_href: str
    authority: str
    scope: str
    locator: str
    kind: str
    quote: str
    summary: str
    grade: GradeView | None


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """An interpretation as a rule cites it."""

    name: str
    href: str
    question: str
    choice: str
    status: str
    tone: str


def grade(grade: Grade | None, source: Source) -> GradeView | None:
    """A grade with the meaning its source gives each word; ``None`` for a statement that is not graded."""
    if grade is None:
        return None
    meanings = {(item.dimension, item.word): item.meaning for item in source.grading}

    def word(dimension: str, word: str) -> WordView:
        return WordView(word, meanings.get((dimension, word), ""))

    return GradeView(
        tone=_TONES.get(grade.strength, "graded"),
        strength=word("strength", grade.strength),
        level=word("level", grade.level),
        consensus=word("consensus", grade.consensus),
    )


def chips(protocol: Protocol, evidence: Iterable[str], interpretations: Iterable[str]) -> tuple[ChipView, ...]:
    """Everything that is stood on, statements first."""
    return (
        *(_chip(protocol.statements[name]) for name in evidence),
        *(ChipView(name, links.interpretation(name), "own decision", OWN, quiet=True) for name in interpretations),
    )


def _chip(statement: Statement) -> ChipView:
    given = statement.grade
    return ChipView(
        statement.id,
        links.statement(statement.id),
        UNGRADED if given is None else given.strength,
        UNGRADED if given is None else _TONES.get(given.strength, "graded"),
        quiet=given is None,
    )


def support(book: Book, name: str) -> SupportView:
    """A statement, as a rule cites it."""
    statement = book.protocol.statements[name]
    source = book.protocol.sources[statement.source]
    return SupportView(
        name=name,
        href=links.statement(name),
        source=source.title,
        source_href=links.source(source.id),
        authority=source.authority.value,
        scope=source.scope,
        locator=statement.locator,
        kind=statement.kind,
        quote=statement.quote,
        summary=statement.summary,
        grade=grade(statement.grade, source),
    )


def choice(book: Book, name: str) -> ChoiceView:
    """An interpretation, as a rule cites it."""
    item = book.protocol.interpretations[name]
    return ChoiceView(
        name=name,
        href=links.interpretation(name),
        question=item.question,
        choice=item.choice,
        status=status(item.status),
        tone=item.status.value,
    )


def status(given: Status) -> str:
    """Whether somebody has signed, in words."""
    return {Status.OPEN: "open, not signed", Status.SIGNED: "signed"}[given]
