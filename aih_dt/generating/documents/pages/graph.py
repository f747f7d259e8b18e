"""The decision graph: which table feeds which."""

from aih_dt.generating.documents import links
from aih_dt.generating.documents.book import Book
from aih_dt.generating.documents.drawing import Label, Picture, picture
from aih_dt.generating.documents.text import counted
from aih_dt.semantics.ground import GroundTable


def decision_graph(book: Book) -> Picture:
    """The graph as a picture."""
    labels = {
        table.name: Label(
            table.source.title,
            counted(len(table.rules), "rule"),
            links.table(table.name),
            _tone(book, table),
        )
        for table in (book.ground.table(item.name) for item in book.tables)
    }
    return picture(labels, arrows(book))


def arrows(book: Book) -> tuple[tuple[str, str], ...]:
    """Every pair of tables of which the second looks at what the first decides."""
    decided_by = book.protocol.decided_by
    found: dict[tuple[str, str], None] = {}
    for table in book.ground.tables:
        for name in book.ground.read_by(table):
            if name in decided_by:
                found[decided_by[name].name, table.name] = None
    return tuple(found)


def _tone(book: Book, table: GroundTable) -> str:
    if table.name == book.ground.deciding.name:
        return "deciding"
    return "unique" if table.is_unique else "collect"
