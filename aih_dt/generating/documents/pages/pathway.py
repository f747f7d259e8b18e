"""The pathway: the decision graph large enough to print, and the same in words."""

from dataclasses import dataclass

from aih_dt.generating.documents import links
from aih_dt.generating.documents.book import Book
from aih_dt.generating.documents.drawing import Picture
from aih_dt.generating.documents.pages.graph import arrows, decision_graph
from aih_dt.generating.documents.pages.page import Page
from aih_dt.generating.documents.text import Piece
from aih_dt.generating.documents.wording import ConditionView


@dataclass(frozen=True, slots=True)
class StepView:
    """A table as a step of the pathway."""

    table: Piece
    question: str
    applies: tuple[ConditionView, ...]
    entered: tuple[Piece, ...]
    fed_by: tuple[Piece, ...]
    decides: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class PathwayView:
    """The page."""

    picture: Picture
    steps: tuple[StepView, ...]


def pathway_page(book: Book) -> Page:
    """The pathway at a glance."""
    view = PathwayView(decision_graph(book), _steps(book))
    return Page(links.PATHWAY, "The pathway at a glance", "pathway.html", view, "start", "Pathway", wide=True)


def _steps(book: Book) -> tuple[StepView, ...]:
    protocol = book.protocol
    feeding = arrows(book)

    def term(name: str) -> Piece:
        return Piece(protocol.terms[name].label, links.term(name), "term")

    return tuple(
        StepView(
            table=Piece(table.source.title, links.table(table.name), "table"),
            question=table.source.question,
            applies=book.wording.region(table.source.applies_when),
            entered=tuple(term(name) for name in book.ground.read_by(table) if name not in protocol.decided_by),
            fed_by=tuple(
                Piece(protocol.table(start).title, links.table(start), "table")
                for start, end in feeding
                if end == table.name
            ),
            decides=tuple(term(name) for name in table.outputs),
        )
        for table in (book.ground.table(item.name) for item in book.tables)
    )
