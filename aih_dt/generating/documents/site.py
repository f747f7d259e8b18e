"""All pages of the documents, printed."""

from collections.abc import Mapping
from importlib.resources import files

from aih_dt.generating.documents.book import Book
from aih_dt.generating.documents.entries import entries
from aih_dt.generating.documents.frame import frame
from aih_dt.generating.documents.markdown import markdown_files
from aih_dt.generating.documents.pages.boundaries import boundaries_page
from aih_dt.generating.documents.pages.cases import cases_pages
from aih_dt.generating.documents.pages.changelog import changes_page
from aih_dt.generating.documents.pages.course import course_page
from aih_dt.generating.documents.pages.evidence import evidence_page
from aih_dt.generating.documents.pages.facts import facts_page
from aih_dt.generating.documents.pages.front import front_page
from aih_dt.generating.documents.pages.index import SEARCH_INDEX, index_page, search_page
from aih_dt.generating.documents.pages.interpretations import interpretations_page
from aih_dt.generating.documents.pages.outcomes import outcomes_page
from aih_dt.generating.documents.pages.page import Page
from aih_dt.generating.documents.pages.parameters import parameters_page
from aih_dt.generating.documents.pages.pathway import pathway_page
from aih_dt.generating.documents.pages.profiles import profiles_page
from aih_dt.generating.documents.pages.proof import proof_page
from aih_dt.generating.documents.pages.properties import properties_page
from aih_dt.generating.documents.pages.rules import rules_page
from aih_dt.generating.documents.pages.table import TableView, table_page
from aih_dt.generating.documents.pages.vocabulary import vocabulary_page
from aih_dt.generating.documents.pages.whatif import whatif_files, whatif_page
from aih_dt.generating.documents.printing import templates
from aih_dt.generating.documents.scripts import search_index
from aih_dt.model import Protocol
from aih_dt.proving.report import Report

ASSETS = ("style.css", "site.js", "search.js", "what-if.js")


def generate(protocol: Protocol, report: Report, records: Mapping[str, object] | None = None) -> Mapping[str, str]:
    """Every file of the documents: its path below their folder, and its text."""
    book = Book(protocol, report, records or {})
    pages = _pages(book)
    environment = templates()
    printed = {
        page.path: environment.get_template(page.template).render(
            frame=frame(book, page, pages), page=page, view=page.view
        )
        for page in pages
    }
    assets = files("aih_dt.generating.documents") / "assets"
    return {
        **printed,
        **markdown_files((page.view for page in pages if isinstance(page.view, TableView)), book),
        **{f"assets/{name}": (assets / name).read_text(encoding="utf-8") for name in ASSETS},
        **whatif_files(book),
        SEARCH_INDEX: search_index(entries(book)),
    }


def _pages(book: Book) -> tuple[Page, ...]:
    return (
        front_page(book),
        whatif_page(book),
        pathway_page(book),
        outcomes_page(book),
        *(() if book.protocol.course is None else (course_page(book, book.protocol.course),)),
        facts_page(book),
        *(table_page(book, table) for table in book.tables),
        evidence_page(book),
        interpretations_page(book),
        rules_page(book),
        parameters_page(book),
        profiles_page(book),
        vocabulary_page(book),
        *cases_pages(book),
        proof_page(book),
        *((properties_page(book),) if book.protocol.properties else ()),
        boundaries_page(book),
        search_page(book),
        index_page(book),
        changes_page(book),
    )
