"""What changed: by version, and for each statement, interpretation and parameter that a change names."""

from dataclasses import dataclass

from aih_dt.generating.documents import links
from aih_dt.generating.documents.book import Book
from aih_dt.generating.documents.pages.page import Page
from aih_dt.generating.documents.text import Piece, Prose


@dataclass(frozen=True, slots=True)
class VersionView:
    """The changes of one version."""

    version: str
    anchor: str
    current: bool
    text: Prose


@dataclass(frozen=True, slots=True)
class NamedView:
    """Something that changes name, and the versions in which they do."""

    name: Piece
    versions: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class ChangesView:
    """The page."""

    versions: tuple[VersionView, ...]
    named: tuple[NamedView, ...]


def changes_page(book: Book) -> Page:
    """The change log."""
    facts = book.protocol.facts
    versions = tuple(
        VersionView(version, f"version-{version}", version == facts.version, book.prose(text))
        for version, text in facts.change_log.items()
    )
    named: dict[Piece, dict[str, None]] = {}
    for item in versions:
        for paragraph in item.text:
            for piece in paragraph:
                if piece.href:
                    named.setdefault(piece, {})[item.version] = None
    view = ChangesView(
        versions,
        tuple(
            NamedView(piece, tuple(Piece(version, f"#version-{version}") for version in found))
            for piece, found in sorted(named.items(), key=lambda item: item[0].text)
        ),
    )
    return Page(links.CHANGES, "Changes", "changes.html", view, "more", "Changes")
