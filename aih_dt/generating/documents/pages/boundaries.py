"""The boundary table: for every number that a rule compares with, what is decided just below, at and just above it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from aih_dt.generating.documents import links
from aih_dt.generating.documents.book import Book
from aih_dt.generating.documents.deciding import Outcome
from aih_dt.generating.documents.edges import changes, is_number
from aih_dt.generating.documents.pages.page import Page
from aih_dt.generating.documents.patients import change
from aih_dt.generating.documents.text import Piece
from aih_dt.generating.documents.uses import parameters_in, rule_piece
from aih_dt.model import ANY, DEFAULT_PROFILE, Range, Value
from aih_dt.semantics.domain import Grid, show_fraction
from aih_dt.semantics.evaluate import NotExactlyOneError
from aih_dt.semantics.ground import GroundRule, GroundTable


@dataclass(frozen=True, slots=True)
class PointView:
    """A value beside a cut: the value, what was entered for it when that is another term, the rule and the decision."""

    value: str
    entered: str
    rule: Piece | None
    decision: Piece
    href: str


@dataclass(frozen=True, slots=True)
class CutView:
    """A cut in one table: its number, the parameters that have it, the rules it separates, and the points beside it.
    A point is ``None`` where no value lies, or where no example patient shows it."""

    number: str
    parameters: tuple[Piece, ...]
    table: Piece
    rules: tuple[Piece, ...]
    below: PointView | None
    at: PointView | None
    above: PointView | None


@dataclass(frozen=True, slots=True)
class TermView:
    """The cuts of one term."""

    term: Piece
    anchor: str
    unit: str
    cuts: tuple[CutView, ...]


@dataclass(frozen=True, slots=True)
class BoundariesView:
    """The page."""

    terms: tuple[TermView, ...]


def boundaries_page(book: Book) -> Page:
    """The boundary table."""
    view = BoundariesView(
        tuple(
            TermView(
                Piece(book.protocol.terms[name].label, links.term(name), "term"),
                f"boundary-{name}",
                book.wording.unit(name),
                tuple(_cuts(book, name)),
            )
            for name in book.cuts[DEFAULT_PROFILE]
        )
    )
    return Page(links.BOUNDARIES, "Boundaries", "boundaries.html", view, "checks", "Boundaries", wide=True)


def _cuts(book: Book, name: str) -> Iterator[CutView]:
    for number in _numbers(book, name):
        for table in book.ground.tables:
            rules = [rule for rule in table.rules if number in _ends(book, name, rule)]
            if rules:
                full = [f"{table.name}/{rule.id}" for rule in rules]
                points = _points(book, name, number, table, full)
                yield CutView(
                    number=show_fraction(number),
                    parameters=tuple(
                        Piece(book.protocol.parameters[item].label, links.parameter(item), "parameter")
                        for item in dict.fromkeys(
                            item for rule in rules for item in parameters_in(rule.source.when.get(name, ANY))
                        )
                        if book.ground.parameters[item] == number
                    ),
                    table=Piece(table.source.title, links.table(table.name), "table"),
                    rules=tuple(rule_piece(table.name, rule.id) for rule in rules),
                    below=points.get("below"),
                    at=points.get("at"),
                    above=points.get("above"),
                )


def _numbers(book: Book, name: str) -> tuple[Fraction, ...]:
    """The numbers, in the term's unit, that some rule compares the term with."""
    found = {number for table in book.ground.tables for rule in table.rules for number in _ends(book, name, rule)}
    return tuple(sorted(found))


def _ends(book: Book, name: str, rule: GroundRule) -> frozenset[Fraction]:
    """The numbers that a rule compares the term with."""
    bounds = (
        bound
        for part in rule.source.when.get(name, ANY).parts or ()
        if isinstance(part, Range)
        for bound in (part.low, part.high)
        if bound is not None
    )
    return frozenset(
        book.ground.parameters[bound.number] if isinstance(bound.number, str) else bound.number for bound in bounds
    )


def _points(book: Book, name: str, number: Fraction, table: GroundTable, rules: list[str]) -> Mapping[str, PointView]:
    """The points beside a cut for one example patient, one with a value on every side and another
    final decision if there is one."""
    best: tuple[int, int] = (0, 0)
    shown: Mapping[str, PointView] = {}
    for rule in rules:
        if rule not in book.examples or best == (3, 2):
            continue
        until = frozenset({book.protocol.facts.decides, *table.outputs})
        outcomes = _beside(book, name, number, book.example_outcomes[rule], until)
        fired = {outcome.fired[table.name] for _, _, outcome in outcomes.values()}
        decisions = {book.decision(outcome) for _, _, outcome in outcomes.values()}
        worth = (len(outcomes), min(len(decisions), 2))
        if len(fired) > 1 and worth > best:
            best = worth
            shown = {side: _point(book, name, table, rule, *point) for side, point in outcomes.items()}
    return shown


def _beside(
    book: Book, name: str, number: Fraction, before: Outcome, until: frozenset[str]
) -> Mapping[str, tuple[str, Value, Outcome]]:
    """For each side of the number the nearest value that one entered input can give the term ``name``."""
    found: dict[str, tuple[Fraction, tuple[str, Value, Outcome]]] = {}
    domain = book.ground.domains[name]
    scale = domain.scale if isinstance(domain, Grid) else 1
    cut = int(number * scale) if isinstance(domain, Grid) else number
    for source in book.ground.operands(name):
        if source in book.protocol.decided_by:
            continue
        near = {name: ((cut, 0), (cut + 1, 0)) if isinstance(domain, Grid) else ((cut, 0),)}
        for value in (*changes(book.ground, near, source, before.values), before.values[source]):
            if not is_number(value):
                continue
            try:
                after = book.decider.change(before, {source: value}, until)
            except NotExactlyOneError:
                continue
            reached = after.values[name]
            if not is_number(reached) or book.decider.impossible(after):
                continue
            distance = abs(Fraction(reached) / scale - number)  # type: ignore[arg-type]  # it is a number
            side = "at" if distance == 0 else "below" if Fraction(reached) / scale < number else "above"  # type: ignore[arg-type]  # it is a number
            if side not in found or distance < found[side][0]:
                found[side] = (distance, (source, value, after))
    return {side: point for side, (_, point) in found.items()}


def _point(
    book: Book, name: str, table: GroundTable, rule: str, source: str, value: Value, after: Outcome
) -> PointView:
    fired = after.fired[table.name]
    return PointView(
        value=book.wording.measured(name, after.values[name]),
        entered="" if source == name else f"{book.protocol.terms[source].label} {book.wording.measured(source, value)}",
        rule=Piece(fired[0], links.rule(table.name, fired[0]), "rule") if fired else None,
        decision=book.decision_piece(after),
        href=f"{links.WHAT_IF}#example={rule}&{change(book.ground, source, value)}",
    )
