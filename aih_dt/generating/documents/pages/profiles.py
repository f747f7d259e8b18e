"""Profiles side by side: what each sets, and the patients who get something else under it.

The patients are found by comparison, not by chance: every example patient, and each of them moved next to every number
that the profile moves.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from aih_dt.generating.documents import links
from aih_dt.generating.documents.basis import ChipView, chips
from aih_dt.generating.documents.book import Book
from aih_dt.generating.documents.deciding import Outcome
from aih_dt.generating.documents.edges import Cuts, changes, is_number
from aih_dt.generating.documents.pages.claims import VerdictView, verdict, worst
from aih_dt.generating.documents.pages.front import shown_profile
from aih_dt.generating.documents.pages.page import Page
from aih_dt.generating.documents.pages.parameters import with_unit
from aih_dt.generating.documents.patients import change
from aih_dt.generating.documents.text import Piece, Prose, counted
from aih_dt.model import DEFAULT_PROFILE, Profile, Value
from aih_dt.semantics.evaluate import NotExactlyOneError
from aih_dt.semantics.ground import Ground


@dataclass(frozen=True, slots=True)
class SettingView:
    """A parameter that a profile sets."""

    parameter: Piece
    default: str
    value: str


@dataclass(frozen=True, slots=True)
class DifferenceView:
    """A patient for whom a result differs: whose example it is, what was changed in it, and the result under both."""

    rule: Piece
    change: str
    term: Piece
    before: str
    after: str
    before_href: str
    after_href: str


@dataclass(frozen=True, slots=True)
class ProfileView:
    """A profile."""

    name: str
    anchor: str
    label: str
    because: Prose
    basis: tuple[ChipView, ...]
    settings: tuple[SettingView, ...]
    verdict: VerdictView | None
    claims: str
    compared: str
    differences: tuple[DifferenceView, ...]


@dataclass(frozen=True, slots=True)
class ProfilesView:
    """The page."""

    default: str
    profiles: tuple[ProfileView, ...]


def profiles_page(book: Book) -> Page:
    """The profiles."""
    default = _profile(book, Profile(DEFAULT_PROFILE, shown_profile(book), "", {}))
    items = (default, *(_profile(book, item) for item in book.protocol.profiles.values()))
    view = ProfilesView(shown_profile(book), items)
    return Page(links.PROFILES, "Profiles", "profiles.html", view, "reference", "Profiles", wide=True)


def _profile(book: Book, profile: Profile) -> ProfileView:
    verdicts = [claim.verdict for claim in book.report.claims if claim.profile == profile.name]
    compared, differences = (0, ()) if profile.name == DEFAULT_PROFILE else _compared(book, profile.name)
    return ProfileView(
        name=profile.name,
        anchor=f"profile-{profile.name}",
        label=profile.label,
        because=book.prose(profile.because),
        basis=chips(book.protocol, profile.evidence, profile.interpretations),
        settings=tuple(
            SettingView(
                Piece(parameter.label, links.parameter(parameter.name), "parameter"),
                with_unit(parameter.value, parameter.unit),
                with_unit(profile.values[parameter.name], parameter.unit),
            )
            for parameter in book.protocol.parameters.values()
            if parameter.name in profile.values
        ),
        verdict=verdict(worst(verdicts)) if verdicts else None,
        claims=counted(len(verdicts), "claim"),
        compared=counted(compared, "patient"),
        differences=differences,
    )


@dataclass(frozen=True, slots=True)
class _Pair:
    """One patient under both profiles."""

    rule: str
    changed: tuple[str, Value] | None
    before: Outcome
    after: Outcome


def _compared(book: Book, profile: str) -> tuple[int, tuple[DifferenceView, ...]]:
    """How many patients were compared, and one for each different pair of results."""
    terms = (book.protocol.facts.decides, *(name for name in book.results if name not in book.ground.collected))
    found: dict[object, DifferenceView] = {}
    number = 0
    for pair in _pairs(book, profile):
        number += 1
        for term in terms:
            if pair.before.values[term] != pair.after.values[term]:
                key = (term, pair.before.values[term], pair.after.values[term])
                if key not in found:
                    found[key] = _difference(book, profile, pair, term)
                break
    return number, tuple(found.values())


def _pairs(book: Book, profile: str) -> Iterator[_Pair]:
    one, other = book.decider, book.deciders[profile]
    moved = _moved(book.cuts[DEFAULT_PROFILE], book.cuts[profile])
    until = frozenset({book.protocol.facts.decides, *book.results} - book.ground.collected)
    apart = _apart(book.ground, book.grounds[profile])
    inputs = [
        term.name
        for term in book.protocol.inputs
        if term.name in moved
        or any(name in moved and term.name in formula.operands for name, formula in book.ground.formulas.items())
    ]
    seen: set[tuple[Value, ...]] = set()
    for rule, patient in book.examples.items():
        identity = tuple(patient.values())
        if identity in seen:
            continue
        seen.add(identity)
        before = book.example_outcomes[rule]
        yield _Pair(rule, None, before, other.again(before, apart))
        for name in inputs:
            for value in changes(book.ground, moved, name, before.values):
                if not is_number(value):
                    continue
                try:
                    changed = one.change(before, {name: value}, until)
                    pair = _Pair(rule, (name, value), changed, other.again(changed, apart))
                except NotExactlyOneError:
                    continue
                if not one.impossible(changed):
                    yield pair


def _apart(one: Ground, other: Ground) -> frozenset[str]:
    """The tables and derived terms that are not the same under two profiles."""
    tables = zip(one.tables, other.tables, strict=True)
    return frozenset(left.name for left, right in tables if left != right) | frozenset(
        name for name, formula in one.formulas.items() if formula != other.formulas[name]
    )


def _moved(one: Cuts, other: Cuts) -> Cuts:
    """The cuts that only one of two profiles has."""
    moved = {name: tuple(sorted(set(one.get(name, ())) ^ set(other.get(name, ())))) for name in {**one, **other}}
    return {name: cuts for name, cuts in moved.items() if cuts}


def _difference(book: Book, profile: str, pair: _Pair, term: str) -> DifferenceView:
    changed, address = "", f"{links.WHAT_IF}#example={pair.rule}"
    if pair.changed is not None:
        name, value = pair.changed
        changed = f"{book.protocol.terms[name].label}: {book.wording.measured(name, value)}"
        address += "&" + change(book.ground, name, value)
    return DifferenceView(
        rule=Piece(pair.rule, links.full_rule(pair.rule), "rule"),
        change=changed,
        term=Piece(book.protocol.terms[term].label, links.term(term), "term"),
        before=book.wording.measured(term, pair.before.values[term]),
        after=book.wording.measured(term, pair.after.values[term]),
        before_href=address,
        after_href=f"{address}&profile={profile}",
    )
