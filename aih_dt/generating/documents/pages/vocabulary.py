"""The vocabulary: every term with its values, unit, codes and where it is used, and the assumptions about them."""

from collections.abc import Iterable
from dataclasses import dataclass

from aih_dt.generating.documents import links
from aih_dt.generating.documents.basis import ChipView, chips
from aih_dt.generating.documents.book import Book
from aih_dt.generating.documents.pages.facts import domain_words
from aih_dt.generating.documents.pages.page import Page
from aih_dt.generating.documents.patients import FactView, fact
from aih_dt.generating.documents.text import Piece, Pieces, Prose, counted, enumerated
from aih_dt.generating.documents.wording import ConditionView
from aih_dt.model import Assumption, Role, Term


@dataclass(frozen=True, slots=True)
class MemberView:
    """A named value."""

    name: str
    anchor: str
    label: str
    definition: Prose
    prescribes: bool


@dataclass(frozen=True, slots=True)
class PropertyView:
    """One thing to know about a term."""

    name: str
    value: Pieces


@dataclass(frozen=True, slots=True)
class TermView:
    """A term."""

    name: str
    anchor: str
    label: str
    definition: Prose
    members: tuple[MemberView, ...]
    properties: tuple[PropertyView, ...]
    basis: tuple[ChipView, ...]


@dataclass(frozen=True, slots=True)
class GroupView:
    """The terms that come from the same place."""

    title: str
    anchor: str
    text: str
    terms: tuple[TermView, ...]


@dataclass(frozen=True, slots=True)
class AssumptionView:
    """A combination that no patient has."""

    name: str
    anchor: str
    never: tuple[ConditionView, ...]
    because: Prose


@dataclass(frozen=True, slots=True)
class VocabularyView:
    """The page."""

    groups: tuple[GroupView, ...]
    reference: tuple[FactView, ...]
    assumptions: tuple[AssumptionView, ...]
    codes: str


_GROUPS = (
    (
        Role.INPUT,
        "What is entered",
        "entered",
        "Values given with the patient. A value older than its maximum age counts as missing.",
    ),
    (
        Role.DERIVED,
        "What is computed",
        "computed",
        "Values computed from others. They are missing when a part is missing or a denominator is 0.",
    ),
    (Role.OUTPUT, "What is decided", "decided", "Values that the tables decide."),
)


def vocabulary_page(book: Book) -> Page:
    """The vocabulary."""
    terms = book.protocol.terms.values()
    groups = tuple(
        GroupView(
            title, anchor, text, tuple(_term(book, term) for term in terms if book.protocol.role(term.name) is role)
        )
        for role, title, anchor, text in _GROUPS
    )
    view = VocabularyView(
        groups=tuple(group for group in groups if group.terms),
        reference=tuple(fact(book.wording, name, value) for name, value in book.reference.items()),
        assumptions=tuple(assumption_view(book, item) for item in book.protocol.assumptions.values()),
        codes=_codes(dict.fromkeys(code.system for term in terms for code in term.codes)),
    )
    return Page(links.VOCABULARY, "Vocabulary", "vocabulary.html", view, "reference", "Vocabulary")


def _codes(systems: Iterable[str]) -> str:
    """Where the codes come from, in a sentence; empty when there are none."""
    listed = enumerated(systems)
    return f"Codes are taken from {listed}, whose own licences say how they may be used." if listed else ""


def _term(book: Book, term: Term) -> TermView:
    return TermView(
        name=term.name,
        anchor=f"term-{term.name}",
        label=term.label,
        definition=book.prose(term.definition),
        members=tuple(
            MemberView(
                value.name,
                f"term-{term.name}-{value.name}",
                value.label,
                book.prose(value.definition),
                value.prescribes,
            )
            for value in term.values
        ),
        properties=tuple(_properties(book, term)),
        basis=chips(book.protocol, term.evidence, term.interpretations),
    )


def _properties(book: Book, term: Term) -> list[PropertyView]:
    found: list[PropertyView] = []

    def note(name: str, *value: Piece) -> None:
        found.append(PropertyView(name, value))

    role = book.protocol.role(term.name)
    if term.formula is not None:
        note("computed as", *book.wording.formula(term))
    elif term.is_numeric:
        note("values", Piece(domain_words(book, term)))
    if role is Role.OUTPUT:
        table = book.protocol.decided_by[term.name]
        note("decided by", Piece(table.title, links.table(table.name), "table"))
    if term.unit and term.unit != "1":
        note("unit", Piece(book.wording.unit(term.name)), Piece(" (UCUM "), Piece(term.unit, role="code"), Piece(")"))
    if role is Role.INPUT:
        note("missing", Piece("may be missing" if term.may_be_missing else "must be given"))
    if term.maximum_age is not None:
        note("maximum age", Piece(f"{counted(term.maximum_age, 'day')}; an older value counts as missing"))
    if term.safety_relevant:
        note(
            "safety",
            Piece("relevant: while it is missing nothing is prescribed, unless a rule says why it does not matter"),
        )
    if term.provenance:
        note("comes from", Piece(term.provenance))
    for code in term.codes:
        note(
            "code",
            Piece(f"{code.system} "),
            Piece(code.code, role="code"),
            Piece(f" {code.display}" if code.display else ""),
        )
    used = (*book.uses.read_in(term.name), *book.uses.computed_into(term.name))
    if used:
        note("used in", *_listed(used))
    return found


def _listed(pieces: tuple[Piece, ...]) -> Pieces:
    listed: list[Piece] = []
    for number, piece in enumerate(pieces):
        listed += (*((Piece(", "),) if number else ()), piece)
    return tuple(listed)


def assumption_view(book: Book, item: Assumption) -> AssumptionView:
    """An assumption."""
    return AssumptionView(
        item.name, f"assumption-{item.name}", book.wording.region(item.never), book.prose(item.because)
    )
