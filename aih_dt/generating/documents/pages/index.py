"""The index from A to Z, and the page that searches it."""

from dataclasses import dataclass
from unicodedata import combining, normalize

from aih_dt.generating.documents import links
from aih_dt.generating.documents.book import Book
from aih_dt.generating.documents.entries import Entry, entries
from aih_dt.generating.documents.pages.page import Page
from aih_dt.generating.documents.text import counted

OTHER = "0–9"
SEARCH_INDEX = "assets/search-index.js"


@dataclass(frozen=True, slots=True)
class LetterView:
    """The entries that begin with one letter."""

    letter: str
    anchor: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class IndexView:
    """The page."""

    letters: tuple[LetterView, ...]


@dataclass(frozen=True, slots=True)
class SearchView:
    """The page on which one searches."""

    size: str


def index_page(book: Book) -> Page:
    """The index."""
    found: dict[str, list[Entry]] = {}
    named = (entry for entry in entries(book) if entry.kind != "case")
    for entry in sorted(named, key=lambda entry: (_key(entry.title), entry.kind, entry.href)):
        found.setdefault(_letter(entry.title), []).append(entry)
    letters = tuple(
        LetterView(letter, f"letter-{letter.lower() if letter != OTHER else 'other'}", tuple(items))
        for letter, items in sorted(found.items())
    )
    return Page(links.A_TO_Z, "Index", "a-to-z.html", IndexView(letters), "more", "Index A–Z")


def search_page(book: Book) -> Page:
    """The page on which one searches."""
    view = SearchView(counted(sum(1 for _ in entries(book)), "entry", "entries"))
    return Page(
        links.SEARCH, "Search", "search.html", view, "more", "Search", scripts=(SEARCH_INDEX, "assets/search.js")
    )


def _key(text: str) -> str:
    return "".join(char for char in normalize("NFKD", text.casefold()) if not combining(char))


def _letter(text: str) -> str:
    first = _key(text)[:1].upper()
    return first if "A" <= first <= "Z" else OTHER
