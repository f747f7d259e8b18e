"""Properties: sentences about every patient and every course, what exactly each says, and what became of it."""

from dataclasses import dataclass

from aih_dt.generating.documents import links
from aih_dt.generating.documents.basis import ChipView, chips
from aih_dt.generating.documents.book import Book
from aih_dt.generating.documents.pages.claims import ClaimView, gathered
from aih_dt.generating.documents.pages.course import SequelView, sequel_view
from aih_dt.generating.documents.pages.page import Page
from aih_dt.generating.documents.text import Piece, Prose, counted, enumerated
from aih_dt.generating.documents.wording import ConditionView
from aih_dt.model import (
    Always,
    Compare,
    Never,
    NoDeadEnd,
    OnlyAfter,
    Pattern,
    Property,
    Region,
    StillReachable,
    Supposition,
    Within,
)
from aih_dt.proving.report import Subject


@dataclass(frozen=True, slots=True)
class PartView:
    """A part of a pattern: a few words, then any of several regions."""

    words: str
    regions: tuple[tuple[ConditionView, ...], ...]


@dataclass(frozen=True, slots=True)
class PropertyView:
    """A property."""

    id: str
    anchor: str
    sentence: str
    because: Prose
    parts: tuple[PartView, ...]
    provided: tuple[Piece, ...]
    basis: tuple[ChipView, ...]
    claims: tuple[ClaimView, ...]


@dataclass(frozen=True, slots=True)
class SuppositionView:
    """Something that properties take for granted."""

    name: str
    anchor: str
    sentence: str
    because: Prose
    parts: tuple[PartView, ...]
    sequels: tuple[SequelView, ...]


@dataclass(frozen=True, slots=True)
class PropertiesView:
    """The page."""

    properties: tuple[PropertyView, ...]
    suppositions: tuple[SuppositionView, ...]


def properties_page(book: Book) -> Page:
    """The properties."""
    protocol = book.protocol
    view = PropertiesView(
        tuple(_property(book, item) for item in protocol.properties),
        tuple(_supposition(book, item) for item in protocol.suppositions.values()),
    )
    return Page(links.PROPERTIES, "Properties", "properties.html", view, "checks", "Properties")


def _property(book: Book, item: Property) -> PropertyView:
    claims = [claim for claim in book.report.claims if claim.subject is Subject.PROPERTY and claim.name == item.id]
    return PropertyView(
        id=item.id,
        anchor=f"property-{item.id}",
        sentence=item.sentence,
        because=book.prose(item.because),
        parts=_parts(book, item.pattern),
        provided=tuple(
            Piece(book.protocol.suppositions[name].sentence, f"#supposition-{name}") for name in item.provided
        ),
        basis=chips(book.protocol, item.evidence, item.interpretations),
        claims=gathered(book, claims),
    )


def _parts(book: Book, pattern: Pattern) -> tuple[PartView, ...]:
    """The pattern in words, each part with its regions; parts that say nothing are left out."""

    def part(words: str, regions: tuple[Region, ...]) -> tuple[PartView, ...]:
        return (PartView(words, tuple(book.wording.region(item) for item in regions)),) if regions else ()

    match pattern:
        case Never(what, after):
            return (*part("No visit has", what), *part("once an earlier visit had", after))
        case Always(what, when):
            return (*part("Every visit with", when), *part("has" if when else "Every visit has", what))
        case OnlyAfter(what, first):
            return (*part("A visit has", what), *part("only when it or an earlier one has", first))
        case Within(visits, goal, start):
            begin = part("From each visit with", start) or (PartView("From each visit", ()),)
            return (*begin, *part(f"on, within {counted(visits, 'visit')} one has", goal))
        case StillReachable(visits, goal, start):
            begin = part("From each visit with", start) or (PartView("From each visit", ()),)
            return (*begin, *part(f"on, within {counted(visits, 'visit')} one can have", goal))
        case NoDeadEnd():
            return (PartView("After each visit that does not end the course there can be a next one.", ()),)
        case Compare(first, second, differ, rising, profile):
            return (*part(_alike(book, differ, rising, profile), first), *part("and the other has", second))


def _alike(book: Book, differ: tuple[str, ...], rising: bool, profile: str) -> str:
    labels = enumerated(book.protocol.terms[name].label for name in differ)
    but = f" but for {labels}" if labels else ""
    larger = ", which the other has larger," if rising else ""
    under = f", the other under the profile {book.protocol.profiles[profile].label}," if profile else ""
    return f"Of two patients who are alike{but}{larger}{under} it never happens that one has"


def _supposition(book: Book, item: Supposition) -> SuppositionView:
    def part(words: str, regions: tuple[Region, ...]) -> tuple[PartView, ...]:
        return (PartView(words, tuple(book.wording.region(one) for one in regions)),) if regions else ()

    return SuppositionView(
        name=item.name,
        anchor=f"supposition-{item.name}",
        sentence=item.sentence,
        because=book.prose(item.because),
        parts=(*part("Every visit has", item.always), *part("No visit has", item.never)),
        sequels=tuple(sequel_view(book, one) for one in item.sequels),
    )
