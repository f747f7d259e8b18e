"""The course: how a patient comes from one visit to the next, where courses begin and end, and what never follows."""

from collections.abc import Iterable
from dataclasses import dataclass

from aih_dt.generating.documents import links
from aih_dt.generating.documents.book import Book
from aih_dt.generating.documents.drawing import Label, Picture, picture
from aih_dt.generating.documents.pages.page import Page
from aih_dt.generating.documents.records import RecordView, record_view
from aih_dt.generating.documents.text import Piece, Pieces, Prose
from aih_dt.generating.documents.units import show_unit
from aih_dt.generating.documents.wording import ConditionView, cell_text
from aih_dt.model import Becomes, Counted, Course, Kept, Milestone, Move, Sequel, Span, TakenFrom, Update
from aih_dt.semantics.domain import show_fraction


@dataclass(frozen=True, slots=True)
class MilestoneView:
    """Where courses begin or end."""

    id: str
    anchor: str
    when: tuple[ConditionView, ...]
    because: Prose


@dataclass(frozen=True, slots=True)
class BecomesView:
    """What an input becomes after a decision."""

    decision: str
    becomes: Pieces


@dataclass(frozen=True, slots=True)
class UpdateView:
    """What the decision makes of one input."""

    term: Piece
    decided_by: Piece
    lines: tuple[BecomesView, ...]


@dataclass(frozen=True, slots=True)
class MovesView:
    """How one input may change between visits."""

    term: Piece
    moves: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SequelView:
    """Two visits of which one never follows the other."""

    before: tuple[ConditionView, ...]
    after: tuple[ConditionView, ...]
    because: Prose


@dataclass(frozen=True, slots=True)
class CourseView:
    """The page."""

    title: str
    note: Prose
    picture: Picture
    span: str
    begins: tuple[MilestoneView, ...]
    ends: tuple[MilestoneView, ...]
    updates: tuple[UpdateView, ...]
    clocks: tuple[Piece, ...]
    free: tuple[Piece, ...]
    same: tuple[Piece, ...]
    moves: tuple[MovesView, ...]
    sequels: tuple[SequelView, ...]
    record: RecordView


def course_page(book: Book, course: Course) -> Page:
    """The course."""
    return Page(links.COURSE, course.title, "course.html", _view(book, course), "start", "The course", wide=True)


def _view(book: Book, course: Course) -> CourseView:
    return CourseView(
        title=course.title,
        note=book.prose(course.note),
        picture=_picture(book, course),
        span="" if course.span is None else _span(course.span),
        begins=tuple(_milestone(book, item) for item in course.begins),
        ends=tuple(_milestone(book, item) for item in course.ends),
        updates=tuple(_update(book, item) for item in course.state.values()),
        clocks=_terms(book, course.clocks),
        free=_terms(book, course.free),
        same=_terms(book, course.same),
        moves=tuple(MovesView(_term(book, name), _moves(book, name, moves)) for name, moves in course.moves.items()),
        sequels=tuple(sequel_view(book, item) for item in course.sequels),
        record=record_view(book, "simulation"),
    )


def _picture(book: Book, course: Course) -> Picture:
    """Beginnings, the visit, and ends."""
    visit = Label("a visit", "the tables decide", links.PATHWAY, "deciding")
    between = Label("until the next visit", _span(course.span) if course.span else "time passes", "#between", "unique")
    labels = {
        f"begin-{item.id}": Label(item.id, "begins here", f"#begin-{item.id}", "unique") for item in course.begins
    }
    labels |= {"visit": visit, "between": between}
    labels |= {f"end-{item.id}": Label(item.id, "ends here", f"#end-{item.id}", "unique") for item in course.ends}
    arrows = [(name, "visit") for name in labels if name.startswith("begin-")]
    arrows += [("visit", name) for name in labels if name == "between" or name.startswith("end-")]
    return picture(labels, arrows)


def _span(span: Span) -> str:
    low, high, unit = show_fraction(span.low), show_fraction(span.high), show_unit(span.unit)
    return f"{low} {unit}" if low == high else f"{low} to {high} {unit}"


def _milestone(book: Book, item: Milestone) -> MilestoneView:
    course = book.protocol.course
    side = "begin" if course is not None and item in course.begins else "end"
    return MilestoneView(item.id, f"{side}-{item.id}", book.wording.region(item.when), book.prose(item.because))


def _term(book: Book, name: str) -> Piece:
    return Piece(book.protocol.terms[name].label, links.term(name), "term")


def _terms(book: Book, names: Iterable[str]) -> tuple[Piece, ...]:
    return tuple(_term(book, name) for name in names)


def _update(book: Book, update: Update) -> UpdateView:
    return UpdateView(
        _term(book, update.term),
        _term(book, update.decided_by),
        tuple(
            BecomesView(book.wording.member(update.decided_by, value), _becomes(book, update.term, becomes))
            for value, becomes in update.becomes.items()
        ),
    )


def _becomes(book: Book, term: str, becomes: Becomes) -> Pieces:
    if isinstance(becomes, Kept):
        return (Piece("stays as it is", role="quiet"),)
    if isinstance(becomes, Counted):
        unit = book.wording.unit(term)
        return (Piece(f"grows by {show_fraction(becomes.by)}{' ' + unit if unit else ''}"),)
    if isinstance(becomes, TakenFrom):
        return (Piece("becomes the "), _term(book, becomes.term))
    return (Piece(f"becomes {cell_text(book.wording.cell(term, becomes))}"),)


def _moves(book: Book, term: str, moves: Iterable[Move]) -> tuple[str, ...]:
    return tuple(
        f"from {cell_text(book.wording.cell(term, move.source))} to {cell_text(book.wording.cell(term, move.target))}"
        for move in moves
    )


def sequel_view(book: Book, sequel: Sequel) -> SequelView:
    """Two visits of which one never follows the other."""
    return SequelView(book.wording.region(sequel.before), book.wording.region(sequel.after), book.prose(sequel.because))
