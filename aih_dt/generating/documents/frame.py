"""What surrounds every page: the menu, the state of the protocol, and the line at its foot."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from aih_dt.generating.documents import links
from aih_dt.generating.documents.book import Book
from aih_dt.generating.documents.pages.page import Page

_SECTIONS = {
    "start": "Start here",
    "tables": "Tables",
    "basis": "What it rests on",
    "reference": "Reference",
    "checks": "Checks",
    "more": "Find",
}
_BANNERS = {
    "draft": "Draft. Not reviewed and not approved for use.",
    "in review": "In review. Not yet approved for use.",
}
SHORT_DIGEST = 12
TABLES = "tables"
FEW = 12
"""Up to this many tables are listed in every menu; of more, only those near the one that is shown."""
NEAR = 4


@dataclass(frozen=True, slots=True)
class MenuItem:
    """A line of the menu."""

    text: str
    href: str
    current: bool


@dataclass(frozen=True, slots=True)
class MenuGroup:
    """A heading of the menu and its lines."""

    title: str
    items: tuple[MenuItem, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """The frame of one page. ``running`` is the line at the foot of every printed sheet, as a CSS string."""

    title: str
    protocol: str
    version: str
    status: str
    tone: str
    banner: str
    menu: tuple[MenuGroup, ...]
    digest: str
    short_digest: str
    safety_contact: str
    licence: str
    running: Markup
    description: str
    wide: bool
    across: bool
    scripts: tuple[str, ...]


def frame(book: Book, page: Page, pages: Sequence[Page]) -> Frame:
    """The frame of ``page``, one of ``pages``."""
    facts = book.protocol.facts
    title = facts.title if page.title == facts.title else f"{page.title} · {facts.title}"
    digest = book.protocol.digest[:SHORT_DIGEST]
    return Frame(
        title=title,
        protocol=facts.title,
        version=facts.version,
        status=facts.status,
        tone=facts.status.replace(" ", "-"),
        banner=_BANNERS.get(facts.status, ""),
        menu=tuple(_menu(page, pages)),
        digest=book.protocol.digest,
        short_digest=digest,
        safety_contact=facts.safety_contact or facts.contact,
        licence=", ".join(f"{what} {licence}" for what, licence in facts.licences.items()),
        running=css_string(
            f"{facts.title} · version {facts.version} · {facts.status}{' · ' + digest if digest else ''}"
        ),
        description=" ".join(facts.summary.split()),
        wide=page.wide,
        across=page.across,
        scripts=page.scripts,
    )


def _menu(page: Page, pages: Iterable[Page]) -> Iterable[MenuGroup]:
    listed = list(pages)
    for section, title in _SECTIONS.items():
        items = tuple(
            MenuItem(item.menu or item.title, item.path, item.path == page.path)
            for item in listed
            if item.section == section
        )
        if section == TABLES and len(items) > FEW:
            items = (MenuItem(f"All {len(items)} tables", f"{links.INDEX}#tables", False), *_near(items))
        if items:
            yield MenuGroup(title, items)


def _near(items: tuple[MenuItem, ...]) -> tuple[MenuItem, ...]:
    """The current line with some before and after it; none when no line is current."""
    at = next((number for number, item in enumerate(items) if item.current), None)
    return () if at is None else items[max(at - NEAR, 0) : at + NEAR + 1]


def css_string(text: str) -> Markup:
    """A CSS string that also stands safely inside a ``style`` element: whatever is not a letter, a digit or plain
    punctuation is a number in it."""
    safe = "".join(char if char.isalnum() or char in " .,·-()" else f"\\{ord(char):06x}" for char in text)
    return Markup(f'"{safe}"')
