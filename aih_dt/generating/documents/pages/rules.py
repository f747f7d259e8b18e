"""Every rule on one page: what it gives, and the statements and interpretations that it rests on."""

from dataclasses import dataclass

from aih_dt.generating.documents import links
from aih_dt.generating.documents.basis import chips
from aih_dt.generating.documents.book import Book
from aih_dt.generating.documents.pages.page import Page
from aih_dt.generating.documents.text import Piece, counted, enumerated
from aih_dt.semantics.ground import GroundTable


@dataclass(frozen=True, slots=True)
class RuleLineView:
    """A rule."""

    rule: Piece
    gives: str
    basis: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class TableRulesView:
    """The rules of one table."""

    table: Piece
    anchor: str
    rules: tuple[RuleLineView, ...]


@dataclass(frozen=True, slots=True)
class RulesView:
    """The page."""

    size: str
    tables: tuple[TableRulesView, ...]


def rules_page(book: Book) -> Page:
    """Every rule."""
    tables = tuple(
        TableRulesView(
            Piece(table.source.title, links.table(table.name), "table"), f"rules-{table.name}", _rules(book, table)
        )
        for table in (book.ground.table(item.name) for item in book.tables)
    )
    view = RulesView(counted(sum(len(item.rules) for item in tables), "rule"), tables)
    return Page(links.RULES, "All rules", "rules.html", view, "basis", "All rules")


def _rules(book: Book, table: GroundTable) -> tuple[RuleLineView, ...]:
    return tuple(
        RuleLineView(
            rule=Piece(rule.id, links.rule(table.name, rule.id)),
            gives=enumerated(book.wording.output(name, value).text for name, value in rule.then.items()),
            basis=tuple(
                Piece(item.name if item.quiet else f"{item.name} {item.mark}", item.href)
                for item in chips(book.protocol, rule.source.evidence, rule.source.interpretations)
            ),
        )
        for rule in table.rules
    )
