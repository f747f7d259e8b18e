"""The cases: example patients and the decision they must get, on one page for each final decision."""

from collections.abc import Iterable
from dataclasses import dataclass

from aih_dt.generating.documents import links
from aih_dt.generating.documents.book import Book, Tried
from aih_dt.generating.documents.pages.page import Page
from aih_dt.generating.documents.pages.table import ResultView
from aih_dt.generating.documents.patients import FactView, fact, is_near_reference
from aih_dt.generating.documents.text import Piece, Prose, counted
from aih_dt.model import AGE_SUFFIX, DEFAULT_PROFILE, MISSING, Term, Value


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case: what is not as in the reference patient (or what is known at all), what was expected, and the rules that
    must be among those that fire."""

    id: str
    anchor: str
    title: str
    profile: Piece | None
    facts: tuple[FactView, ...]
    as_reference: bool
    expected: tuple[ResultView, ...]
    required: tuple[Piece, ...]
    note: Prose
    href: str


@dataclass(frozen=True, slots=True)
class GroupView:
    """The cases that end in one final decision."""

    label: str
    href: str
    size: str
    cases: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class CasesView:
    """The list of all cases."""

    size: str
    groups: tuple[GroupView, ...]
    uncovered: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class CaseGroupView:
    """The cases of one final decision, in full."""

    decision: str
    cases: tuple[CaseView, ...]


def cases_pages(book: Book) -> tuple[Page, ...]:
    """The list, then one page for each final decision that some case ends in."""
    groups = _groups(book)
    covered = {rule for tried in book.tried for rule in tried.outcome.rules}
    overview = CasesView(
        size=counted(len(book.tried), "case"),
        groups=tuple(
            GroupView(
                label, links.cases(key), counted(len(members), "case"), tuple(book.case_piece(item) for item in members)
            )
            for key, label, members in groups
        ),
        uncovered=tuple(
            Piece(f"{table.name}/{rule.id}", links.rule(table.name, rule.id), "rule")
            for table, rule in book.rules()
            if f"{table.name}/{rule.id}" not in covered
        ),
    )
    return (
        Page(links.CASES, "Cases", "cases.html", overview, "reference", "Cases"),
        *(
            Page(
                links.cases(key),
                f"Cases: {label}",
                "case-group.html",
                CaseGroupView(label, tuple(_case(book, item) for item in members)),
                "cases",
            )
            for key, label, members in groups
        ),
    )


def _groups(book: Book) -> list[tuple[str, str, list[Tried]]]:
    """Key, label and cases of each final decision, in the order of the decisions in the vocabulary."""
    decides = book.protocol.facts.decides
    found: dict[Value, list[Tried]] = {}
    for value in book.protocol.terms[decides].values:
        found[value.name] = []
    for tried in book.tried:
        found.setdefault(book.decision(tried.outcome), []).append(tried)
    return [
        (book.key(value), book.wording.measured(decides, value), members) for value, members in found.items() if members
    ]


def _case(book: Book, tried: Tried) -> CaseView:
    case = tried.case
    as_reference = is_near_reference(book, tried.patient, tried.patient)
    shown = [term for term in book.protocol.inputs if _is_told(book, tried, term, as_reference)]
    profile = None
    if case.profile != DEFAULT_PROFILE:
        profile = Piece(book.protocol.profiles[case.profile].label, links.profile(case.profile), "profile")
    return CaseView(
        id=case.id,
        anchor=f"case-{case.id}",
        title=case.title,
        profile=profile,
        facts=tuple(_given(book, tried, term) for term in shown),
        as_reference=as_reference,
        expected=tuple(_expected(book, name, wanted) for name, wanted in case.expect.items()),
        required=tuple(Piece(rule, links.full_rule(rule), "rule") for rule in case.fires),
        note=book.prose(case.note),
        href=f"{links.WHAT_IF}#case={case.id}",
    )


def _is_told(book: Book, tried: Tried, term: Term, as_reference: bool) -> bool:
    """Whether something must be said of an input: it is not as everything else, or its value may be too old."""
    age = tried.case.patient.get(term.name + AGE_SUFFIX)
    rest = book.reference[term.name] if as_reference else MISSING
    return tried.patient[term.name] != rest or str(age or 0) != "0"


def _given(book: Book, tried: Tried, term: Term) -> FactView:
    """What was given, with its age; the value itself even where it is too old to count."""
    age = tried.case.patient.get(term.name + AGE_SUFFIX)
    shown = fact(book.wording, term.name, tried.patient[term.name])
    if age is None:
        return shown
    days = counted(int(str(age)), "day") + " old"
    if tried.patient[term.name] is MISSING:
        return FactView(shown.label, shown.href, f"{tried.case.patient[term.name]}, {days}: too old, missing", True)
    return FactView(shown.label, shown.href, f"{shown.value}, {days}", False)


def _expected(book: Book, name: str, wanted: Value | frozenset[Value]) -> ResultView:
    values: Iterable[Value] = wanted if isinstance(wanted, frozenset) else (wanted,)
    shown = sorted(values, key=lambda value: _order(book, name, value))
    text = "; ".join(book.wording.output(name, value).text for value in shown)
    return ResultView(book.protocol.terms[name].label, text or "none")


def _order(book: Book, name: str, value: Value) -> tuple[int, str]:
    names = [item.name for item in book.protocol.terms[name].values]
    return (names.index(value) if isinstance(value, str) else len(names), str(value))
