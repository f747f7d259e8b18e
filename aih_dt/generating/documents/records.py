"""Records: results of long runs, kept beside the protocol and keyed by its digest. A record of another version is shown
as not run, never as if it were this version's."""

from collections.abc import Mapping
from dataclasses import dataclass

from aih_dt.generating.documents.book import Book

NOT_RUN = "Not run for this version."


@dataclass(frozen=True, slots=True)
class RecordView:
    """What a record says: a sentence, and lines of name and value."""

    title: str
    anchor: str
    text: str
    ran: bool
    sentence: str
    lines: tuple[tuple[str, str], ...]


_RECORDS = (
    ("mutation", "Mutants", "One thing is changed at a time; a change that alters a decision must be found."),
    ("conformance", "Engines compared", "Every generated engine decides what the tables decide, cell by cell."),
    ("second-solver", "Second solver", "The same questions, answered by another solver."),
    ("simulation", "Simulated cohorts", "Courses of many patients, drawn by chance from a fixed seed."),
)


def record_views(book: Book) -> tuple[RecordView, ...]:
    """Every record, in a fixed order."""
    return tuple(_view(book, name, title, text) for name, title, text in _RECORDS)


def record_view(book: Book, wanted: str) -> RecordView:
    """One record."""
    return next(_view(book, name, title, text) for name, title, text in _RECORDS if name == wanted)


def of_this_version(book: Book, name: str) -> Mapping[str, object] | None:
    """The record called ``name`` if it was made for exactly this protocol."""
    record = book.records.get(name)
    if not isinstance(record, Mapping) or record.get("spec digest") != book.protocol.digest:
        return None
    return record


def _view(book: Book, name: str, title: str, text: str) -> RecordView:
    record = of_this_version(book, name)
    if record is None:
        return RecordView(title, f"record-{name}", text, False, NOT_RUN, ())
    lines = tuple((str(key), str(value)) for key, value in record.items() if isinstance(value, str | int))
    return RecordView(title, f"record-{name}", text, True, str(record.get("sentence", "")), lines)
