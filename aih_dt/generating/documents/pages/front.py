"""The first page: what this is, in which state it is, how it hangs together and where to go."""

from dataclasses import dataclass

from aih_dt.generating.documents import links
from aih_dt.generating.documents.book import Book
from aih_dt.generating.documents.drawing import Picture
from aih_dt.generating.documents.pages.graph import decision_graph
from aih_dt.generating.documents.pages.page import Page
from aih_dt.generating.documents.text import Piece, Pieces, Prose, counted
from aih_dt.model import DEFAULT_PROFILE
from aih_dt.proving.report import Verdict


@dataclass(frozen=True, slots=True)
class DoorView:
    """A way into the documents: a question a reader has, and the page that answers it."""

    question: str
    page: str
    href: str


@dataclass(frozen=True, slots=True)
class FigureView:
    """A number worth knowing at once, and where it comes from."""

    number: str
    text: str
    href: str


@dataclass(frozen=True, slots=True)
class TableLineView:
    """A table in the list of contents."""

    title: str
    question: str
    href: str
    size: str


@dataclass(frozen=True, slots=True)
class FrontView:
    """The first page."""

    summary: Prose
    population: Prose
    figures: tuple[FigureView, ...]
    doors: tuple[DoorView, ...]
    picture: Picture
    tables: tuple[TableLineView, ...]
    facts: tuple[tuple[str, Pieces], ...]


def front_page(book: Book) -> Page:
    """The first page."""
    return Page(links.INDEX, book.protocol.facts.title, "front.html", _view(book), "start", "Overview", wide=True)


def _view(book: Book) -> FrontView:
    facts = book.protocol.facts
    return FrontView(
        summary=book.prose(facts.summary),
        population=book.prose(facts.population),
        figures=_figures(book),
        doors=_doors(book),
        picture=decision_graph(book),
        tables=tuple(
            TableLineView(table.title, table.question, links.table(table.name), counted(len(table.rules), "rule"))
            for table in book.tables
        ),
        facts=(
            *((name.capitalize(), (Piece(date),)) for name, date in facts.dates.items()),
            *((name, (Piece(code),)) for name, code in facts.codes.items()),
        ),
    )


def _figures(book: Book) -> tuple[FigureView, ...]:
    protocol = book.protocol
    rules = sum(len(table.rules) for table in protocol.tables)
    proved = sum(claim.verdict is Verdict.PROVED for claim in book.report.claims)
    unsigned = sum(item.signature is None for item in protocol.interpretations.values())
    figures = [
        FigureView(str(rules), f"rules in {counted(len(protocol.tables), 'table')}", "#tables"),
        FigureView(
            str(len(protocol.statements)), f"statements of {counted(len(protocol.sources), 'source')}", links.EVIDENCE
        ),
        FigureView(str(len(protocol.interpretations)), f"own decisions, {unsigned} not signed", links.INTERPRETATIONS),
        FigureView(str(len(protocol.cases)), "example patients with their decision", links.CASES),
    ]
    if book.report.claims:
        figures.append(FigureView(f"{proved} of {len(book.report.claims)}", "claims proved", links.PROOF))
    return tuple(figures)


def _doors(book: Book) -> tuple[DoorView, ...]:
    course = DoorView("How does it go on from visit to visit?", "The course", links.COURSE)
    holds = DoorView("What holds for every patient?", "Properties", links.PROPERTIES)
    return (
        DoorView("What happens to this patient, and why?", "Try a patient", links.WHAT_IF),
        *(() if book.protocol.course is None else (course,)),
        DoorView("What did the sources say?", "Evidence", links.EVIDENCE),
        DoorView("What did the authors decide themselves?", "Interpretations", links.INTERPRETATIONS),
        DoorView("What has been proved, and what not?", "Proofs", links.PROOF),
        *((holds,) if book.protocol.properties else ()),
        DoorView("For whom is it, and what does it not do?", "Protocol facts", links.FACTS),
    )


def shown_profile(book: Book) -> str:
    """How the values that the pages show are called."""
    return book.protocol.facts.profile_label or DEFAULT_PROFILE
