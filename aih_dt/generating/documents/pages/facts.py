"""Protocol facts: on one page what a user must know before using the protocol."""

from collections import Counter
from dataclasses import dataclass

from aih_dt.generating.documents import links
from aih_dt.generating.documents.book import Book
from aih_dt.generating.documents.pages.claims import worst
from aih_dt.generating.documents.pages.page import Page
from aih_dt.generating.documents.text import Piece, Pieces, Prose, counted, enumerated
from aih_dt.model import Term
from aih_dt.proving.report import Verdict


@dataclass(frozen=True, slots=True)
class FactLineView:
    """A question about the protocol and its answer: paragraphs, then a list."""

    name: str
    prose: Prose
    items: tuple[Pieces, ...]


@dataclass(frozen=True, slots=True)
class InputLineView:
    """An input in the list of inputs."""

    label: str
    href: str
    values: str
    missing: str
    age: str
    safety: str


@dataclass(frozen=True, slots=True)
class FactsView:
    """The page."""

    lines: tuple[FactLineView, ...]
    inputs: tuple[InputLineView, ...]


def facts_page(book: Book) -> Page:
    """Protocol facts."""
    return Page(links.FACTS, "Protocol facts", "facts.html", _view(book), "start", "Protocol facts")


def _view(book: Book) -> FactsView:
    facts = book.protocol.facts
    lines = (
        _text(book, "Intended use", facts.intended_use),
        _text(book, "Intended users", facts.intended_users),
        _text(book, "For whom", facts.population),
        _list(book, "Not for", facts.exclusions),
        _list(book, "What it does not do", facts.does_not),
        FactLineView("What it decides", (_decisions(book),), ()),
        FactLineView(
            "What is proved", ((Piece(proof_sentence(book)), Piece(" "), Piece("All claims", links.PROOF)),), ()
        ),
        FactLineView(
            "How it was tried", ((Piece(_cases_sentence(book)), Piece(" "), Piece("All cases", links.CASES)),), ()
        ),
        _list(book, "Known limits", facts.limits),
        FactLineView("Sources", ((Piece(_sources(book)), Piece(" "), Piece("All sources", links.EVIDENCE)),), ()),
        FactLineView(
            "Decided by the authors",
            ((Piece(interpretations_sentence(book)), Piece(" "), Piece("The register", links.INTERPRETATIONS)),),
            (),
        ),
        _text(book, "Regulatory position", facts.regulatory),
        _text(book, "Authors", enumerated(facts.authors)),
        _text(book, "Contact", facts.contact),
        _text(book, "To report a safety problem", facts.safety_contact),
        _text(book, "How to cite", facts.cite_as),
        _text(book, "Licences", "; ".join(f"{what}: {licence}" for what, licence in facts.licences.items())),
    )
    return FactsView(
        tuple(line for line in lines if line.prose or line.items),
        tuple(_input(book, term) for term in book.protocol.inputs),
    )


def _text(book: Book, name: str, text: str) -> FactLineView:
    return FactLineView(name, book.prose(text), ())


def _list(book: Book, name: str, items: tuple[str, ...]) -> FactLineView:
    return FactLineView(name, (), tuple(book.line(item) for item in items))


def _decisions(book: Book) -> Pieces:
    pieces: list[Piece] = []
    for value in book.protocol.terms[book.protocol.facts.decides].values:
        pieces += (*((Piece(" · "),) if pieces else ()), Piece(value.label, links.outcome(value.name)))
        if value.prescribes:
            pieces.append(Piece(" (a treatment)", role="quiet"))
    return tuple(pieces)


def _sources(book: Book) -> str:
    kinds = Counter(source.authority.value for source in book.protocol.sources.values())
    listed = enumerated(counted(number, kind, _plural(kind)) for kind, number in kinds.items())
    return f"{counted(len(book.protocol.sources), 'source')}: {listed}." if kinds else "None."


def _plural(kind: str) -> str:
    """``cohort studies``, ``case series``, ``product labels``."""
    if kind.endswith("series"):
        return kind
    return kind[:-1] + "ies" if kind.endswith("y") else kind + "s"


def _input(book: Book, term: Term) -> InputLineView:
    return InputLineView(
        label=term.label,
        href=links.term(term.name),
        values=domain_words(book, term),
        missing="may be missing" if term.may_be_missing else "needed",
        age="" if term.maximum_age is None else counted(term.maximum_age, "day"),
        safety="yes" if term.safety_relevant else "",
    )


def domain_words(book: Book, term: Term) -> str:
    """The known values of an entered term in words."""
    if term.low is None or term.high is None:
        return enumerated((book.wording.member(term.name, value.name) for value in term.values), last="or")
    domain = book.ground.domains[term.name]
    low, high = (domain.show(int(end * 10**term.places)) for end in (term.low, term.high))
    unit = book.wording.unit(term.name)
    places = f", {counted(term.places, 'decimal place')}" if term.places else ", whole numbers"
    return f"{low} to {high}{' ' + unit if unit else ''}{places}"


def proof_sentence(book: Book) -> str:
    """How many claims were proved, in a sentence."""
    claims = book.report.claims
    if not claims:
        return "No claim was checked for this version."
    proved = sum(claim.verdict is Verdict.PROVED for claim in claims)
    profiles = counted(len(book.protocol.profile_names), "profile")
    if worst(claim.verdict for claim in claims) is Verdict.PROVED:
        about = "the tables, the graph and the statements"
        return f"All {counted(len(claims), 'claim')} about {about} are proved, in {profiles}."
    return f"{proved} of {counted(len(claims), 'claim')} are proved, in {profiles}; the others are not."


def _cases_sentence(book: Book) -> str:
    covered = {rule for tried in book.tried for rule in tried.outcome.rules}
    total = sum(len(table.rules) for table in book.protocol.tables)
    return (
        f"{counted(len(book.tried), 'example patient')} with the decision written down beforehand;"
        f" in them {len(covered)} of {counted(total, 'rule')} fire."
    )


def interpretations_sentence(book: Book) -> str:
    """How many interpretations there are and how many are signed."""
    items = book.protocol.interpretations.values()
    signed = sum(item.signature is not None for item in items)
    clinical = sum(item.needs_clinician and item.signature is None for item in items)
    return (
        f"Where the sources are silent or disagree the authors decided {counted(len(items), 'question')};"
        f" {signed} of these decisions are signed, and {clinical} wait for a clinician's signature."
    )
