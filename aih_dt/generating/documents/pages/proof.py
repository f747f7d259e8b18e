"""The proof page: what is claimed, in sentences, what became of it, what was assumed, and what is not proved."""

from collections.abc import Mapping
from dataclasses import dataclass

from aih_dt.generating.documents import links
from aih_dt.generating.documents.book import Book
from aih_dt.generating.documents.pages.claims import CERTIFICATES, ClaimView, VerdictView, gathered, verdict, worst
from aih_dt.generating.documents.pages.facts import proof_sentence
from aih_dt.generating.documents.pages.page import Page
from aih_dt.generating.documents.pages.vocabulary import AssumptionView, assumption_view
from aih_dt.generating.documents.records import RecordView, record_views
from aih_dt.generating.documents.text import Piece, Pieces, counted
from aih_dt.proving.report import Claim, Subject, Verdict

_TITLES: Mapping[Subject, str] = {
    Subject.TABLE: "Tables",
    Subject.GRAPH: "The tables together",
    Subject.STATEMENT: "Statements kept to the letter",
    Subject.CASE: "Cases",
    Subject.COURSE: "The course",
    Subject.PROPERTY: "Properties",
    Subject.TARGET: "Generated code",
}

ELSEWHERE = frozenset({Subject.TABLE, Subject.CASE})
"""What has its claims, one by one, on a page of its own; here only those that are not proved."""


@dataclass(frozen=True, slots=True)
class SubjectView:
    """All claims about one thing."""

    name: Piece
    anchor: str
    verdict: VerdictView
    size: str
    claims: tuple[ClaimView, ...]


@dataclass(frozen=True, slots=True)
class SectionView:
    """All claims about things of one kind."""

    title: str
    anchor: str
    subjects: tuple[SubjectView, ...]


@dataclass(frozen=True, slots=True)
class RungView:
    """Who answered, and how many claims."""

    name: str
    size: str


@dataclass(frozen=True, slots=True)
class ProofView:
    """The page."""

    sentence: str
    rungs: tuple[RungView, ...]
    sections: tuple[SectionView, ...]
    warnings: tuple[str, ...]
    assumptions: tuple[AssumptionView, ...]
    certificates: tuple[Piece, ...]
    records: tuple[RecordView, ...]
    limits: tuple[Pieces, ...]


def proof_page(book: Book) -> Page:
    """The proofs."""
    view = ProofView(
        sentence=proof_sentence(book),
        rungs=_rungs(book),
        sections=tuple(_sections(book)),
        warnings=tuple(finding.message for finding in book.report.findings),
        assumptions=tuple(assumption_view(book, item) for item in book.protocol.assumptions.values()),
        certificates=tuple(Piece(name, CERTIFICATES + name, "file") for name in book.report.certificates),
        records=record_views(book),
        limits=_limits(),
    )
    return Page(links.PROOF, "Proofs", "proof.html", view, "checks", "Proofs")


def _rungs(book: Book) -> tuple[RungView, ...]:
    counts: dict[str, int] = {}
    for claim in book.report.claims:
        for rung in claim.rungs:
            counts[rung] = counts.get(rung, 0) + 1
    return tuple(RungView(name, counted(number, "claim")) for name, number in counts.items())


def _sections(book: Book) -> list[SectionView]:
    found: list[SectionView] = []
    for subject, title in _TITLES.items():
        names: dict[str, list[Claim]] = {}
        for claim in book.report.claims:
            if claim.subject is subject:
                names.setdefault(claim.name, []).append(claim)
        if subject is Subject.CASE and names:
            names = {"": [claim for claims in names.values() for claim in claims]}
        if names:
            subjects = tuple(_subject(book, subject, name, claims) for name, claims in names.items())
            found.append(SectionView(title, subject.value, subjects))
    return found


def _subject(book: Book, subject: Subject, name: str, claims: list[Claim]) -> SubjectView:
    views = gathered(book, claims) if subject not in ELSEWHERE else ()
    return SubjectView(
        name=_subject_piece(book, subject, name),
        anchor=f"{subject.value}-{name}" if name else subject.value,
        verdict=verdict(worst(claim.verdict for claim in claims)),
        size=counted(len(claims), "claim"),
        claims=views or gathered(book, [claim for claim in claims if claim.verdict is not Verdict.PROVED]),
    )


def _subject_piece(book: Book, subject: Subject, name: str) -> Piece:
    if subject is Subject.TABLE:
        return Piece(book.protocol.table(name).title, f"{links.table(name)}#proved", "table")
    if subject is Subject.STATEMENT and name in book.protocol.statements:
        return Piece(name, links.statement(name), "name")
    if subject is Subject.CASE:
        return Piece("All cases", links.CASES)
    if subject is Subject.PROPERTY and name in {item.id for item in book.protocol.properties}:
        return Piece(name, links.property_(name), "name")
    return Piece(name or _TITLES[subject])


def _limits() -> tuple[Pieces, ...]:
    return tuple(
        (Piece(sentence),)
        for sentence in (
            "That the sources are right, or that they were read correctly. The readings show how each was read.",
            "That an interpretation is right. Each says what being wrong would cost.",
            "That what is entered for a patient is true.",
            "That the numbers of the domains are the widest that occur. A value outside them is refused.",
            "That the program which decides is installed and used as it was generated.",
        )
    )
