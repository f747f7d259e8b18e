"""The register of interpretations: what the authors decided where the sources are silent or disagree."""

from dataclasses import dataclass

from aih_dt.generating.documents import links
from aih_dt.generating.documents.basis import status
from aih_dt.generating.documents.book import Book
from aih_dt.generating.documents.frame import SHORT_DIGEST
from aih_dt.generating.documents.pages.facts import interpretations_sentence
from aih_dt.generating.documents.pages.page import Page
from aih_dt.generating.documents.text import Piece, Pieces, Prose
from aih_dt.generating.documents.uses import Citing
from aih_dt.model import Interpretation, Status


@dataclass(frozen=True, slots=True)
class InterpretationView:
    """A decision, why it was taken, what being wrong would cost and everything that rests on it."""

    id: str
    anchor: str
    question: Pieces
    options: tuple[Pieces, ...]
    choice: Prose
    because: Prose
    cost: Prose
    status: str
    tone: str
    clinician: bool
    signature: str
    digest: str
    short_digest: str
    evidence: tuple[Piece, ...]
    uses: Citing


@dataclass(frozen=True, slots=True)
class InterpretationsView:
    """The page."""

    sentence: str
    waiting: tuple[Piece, ...]
    items: tuple[InterpretationView, ...]


def interpretations_page(book: Book) -> Page:
    """The register."""
    items = book.protocol.interpretations.values()
    view = InterpretationsView(
        interpretations_sentence(book),
        tuple(
            Piece(item.id, links.interpretation(item.id), "name")
            for item in items
            if item.needs_clinician and item.status is Status.OPEN
        ),
        tuple(_item(book, item) for item in items),
    )
    return Page(links.INTERPRETATIONS, "Interpretations", "interpretations.html", view, "basis", "Interpretations")


def _item(book: Book, item: Interpretation) -> InterpretationView:
    signature = item.signature
    return InterpretationView(
        id=item.id,
        anchor=f"interpretation-{item.id}",
        question=book.line(item.question),
        options=tuple(book.line(option) for option in item.options),
        choice=book.prose(item.choice),
        because=book.prose(item.because),
        cost=book.prose(item.cost),
        status=status(item.status),
        tone=item.status.value,
        clinician=item.needs_clinician,
        signature="" if signature is None else f"{signature.by}, {signature.on.isoformat()}",
        digest="" if signature is None else signature.digest,
        short_digest="" if signature is None else signature.digest[:SHORT_DIGEST],
        evidence=tuple(Piece(name, links.statement(name), "name") for name in item.evidence),
        uses=book.uses.interpretation(item.id),
    )
