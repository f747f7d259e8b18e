"""What the protocol can decide: every final decision with the rules that lead to it and what they stand on."""

from dataclasses import dataclass

from aih_dt.generating.documents import links
from aih_dt.generating.documents.basis import ChipView, chips
from aih_dt.generating.documents.book import Book
from aih_dt.generating.documents.pages.page import Page
from aih_dt.generating.documents.text import Piece, Prose, counted
from aih_dt.generating.documents.uses import rule_piece
from aih_dt.generating.documents.wording import ConditionView


@dataclass(frozen=True, slots=True)
class WayView:
    """A rule that gives the decision."""

    rule: Piece
    when: tuple[ConditionView, ...]
    because: Prose
    basis: tuple[ChipView, ...]
    example: str


@dataclass(frozen=True, slots=True)
class OutcomeView:
    """A final decision."""

    name: str
    anchor: str
    label: str
    definition: Prose
    prescribes: bool
    ways: tuple[WayView, ...]
    cases: Piece | None


@dataclass(frozen=True, slots=True)
class OutcomesView:
    """The page."""

    label: str
    table: Piece
    outcomes: tuple[OutcomeView, ...]


def outcomes_page(book: Book) -> Page:
    """Every final decision."""
    decides = book.protocol.facts.decides
    table = book.ground.deciding
    term = book.protocol.terms[decides]
    keys = {value.name: (value.label, value.definition, value.prescribes) for value in term.values}
    if not keys:
        numbers = sorted({rule.then[decides] for rule in table.rules}, key=str)
        keys = {book.key(number): (book.wording.measured(decides, number), "", False) for number in numbers}
    counts: dict[str, int] = {}
    for tried in book.tried:
        key = book.key(book.decision(tried.outcome))
        counts[key] = counts.get(key, 0) + 1
    view = OutcomesView(
        label=term.label,
        table=Piece(table.source.title, links.table(table.name), "table"),
        outcomes=tuple(
            OutcomeView(
                name=key,
                anchor=f"outcome-{key}",
                label=label,
                definition=book.prose(definition),
                prescribes=prescribes,
                ways=_ways(book, key),
                cases=Piece(counted(counts[key], "case"), links.cases(key)) if key in counts else None,
            )
            for key, (label, definition, prescribes) in keys.items()
        ),
    )
    return Page(links.OUTCOMES, "Decisions", "outcomes.html", view, "start", "Decisions")


def _ways(book: Book, key: str) -> tuple[WayView, ...]:
    table = book.ground.deciding
    decides = book.protocol.facts.decides
    return tuple(
        WayView(
            rule=rule_piece(table.name, rule.id),
            when=book.wording.when(table.inputs, rule.source.when),
            because=book.prose(rule.source.because),
            basis=chips(book.protocol, rule.source.evidence, rule.source.interpretations),
            example=f"{links.WHAT_IF}#example={table.name}/{rule.id}"
            if f"{table.name}/{rule.id}" in book.examples
            else "",
        )
        for rule in table.rules
        if book.key(rule.then[decides]) == key
    )
