"""The page on which a patient can be tried: a form with every input, and the data that its script needs beside the
generated library."""

from collections.abc import Mapping
from dataclasses import dataclass

from aih_dt.generating.documents import links
from aih_dt.generating.documents.book import Book, Tried
from aih_dt.generating.documents.pages.facts import domain_words
from aih_dt.generating.documents.pages.front import shown_profile
from aih_dt.generating.documents.pages.page import Page
from aih_dt.generating.documents.scripts import as_script
from aih_dt.generating.documents.text import Piece, counted
from aih_dt.generating.documents.wording import Wording, cell_text
from aih_dt.generating.javascript import generate as javascript
from aih_dt.generating.javascript.text import camel
from aih_dt.model import AGE_SUFFIX, ANY, DEFAULT_PROFILE, MISSING, Term
from aih_dt.semantics.entering import written
from aih_dt.semantics.evaluate import Values
from aih_dt.semantics.ground import GroundTable

DATA = "assets/what-if-data.js"
LIBRARY = "assets/library.js"


@dataclass(frozen=True, slots=True)
class OptionView:
    """A choice of a list."""

    value: str
    text: str


@dataclass(frozen=True, slots=True)
class FieldView:
    """An input of the form. ``options`` is empty for a number; ``age`` names the field of its age, if it has one."""

    name: str
    label: str
    href: str
    unit: str
    hint: str
    options: tuple[OptionView, ...]
    nothing: str
    may_be_missing: bool
    age: str


@dataclass(frozen=True, slots=True)
class GroupView:
    """The inputs that one table is the first to look at."""

    title: Piece
    fields: tuple[FieldView, ...]


@dataclass(frozen=True, slots=True)
class WhatIfView:
    """The page."""

    profiles: tuple[OptionView, ...]
    cases: tuple[OptionView, ...]
    examples: tuple[OptionView, ...]
    groups: tuple[GroupView, ...]


def whatif_page(book: Book) -> Page:
    """The page."""
    view = WhatIfView(
        profiles=(
            OptionView(DEFAULT_PROFILE, shown_profile(book)),
            *(OptionView(item.name, item.label) for item in book.protocol.profiles.values()),
        ),
        cases=tuple(OptionView(f"case={item.id}", item.title) for item in book.protocol.cases),
        examples=tuple(OptionView(f"example={name}", name) for name in book.examples),
        groups=tuple(_groups(book)),
    )
    return Page(
        links.WHAT_IF, "Try a patient", "what-if.html", view, "start", "Try a patient", wide=True,
        scripts=(LIBRARY, DATA, "assets/what-if.js"),
    )  # fmt: skip


def _groups(book: Book) -> list[GroupView]:
    """Every input once, under the first table that looks at it; last those that no table looks at."""
    left = {term.name: term for term in book.protocol.inputs}
    found: list[GroupView] = []
    for table in (book.ground.table(item.name) for item in book.tables):
        read = book.ground.read_by(table)
        fields = tuple(_field(book, term) for name, term in left.items() if name in read)
        if fields:
            found.append(GroupView(Piece(table.source.title, links.table(table.name), "table"), fields))
        left = {name: term for name, term in left.items() if name not in read}
    if left:
        found.append(GroupView(Piece("Others"), tuple(_field(book, term) for term in left.values())))
    return found


def _field(book: Book, term: Term) -> FieldView:
    may_be_missing = MISSING in book.ground.domains[term.name].specials
    age = "" if term.maximum_age is None else f"counts for {counted(term.maximum_age, 'day')}"
    allowed = "" if term.values else domain_words(book, term)
    return FieldView(
        name=term.name,
        label=term.label,
        href=links.term(term.name),
        unit=book.wording.unit(term.name),
        hint="; ".join(text for text in (allowed, age) if text),
        options=tuple(OptionView(value.name, book.wording.member(term.name, value.name)) for value in term.values),
        nothing="missing" if may_be_missing else "choose",
        may_be_missing=may_be_missing,
        age=f"{term.name}{AGE_SUFFIX}" if term.maximum_age is not None else "",
    )


def whatif_files(book: Book) -> Mapping[str, str]:
    """The library that decides, and what the page knows besides."""
    library = javascript(book.protocol)[f"{book.protocol.facts.library}.js"]
    return {LIBRARY: library, DATA: as_script("whatIfData", _data(book))}


def _data(book: Book) -> dict[str, object]:
    protocol = book.protocol
    people = _People(book)
    way = book.ground.feeding(book.ground.deciding)
    wordings = {name: Wording(ground) for name, ground in book.grounds.items()}
    return {
        "library": camel(protocol.facts.library),
        "decides": protocol.facts.decides,
        "reference": people.reference,
        "fields": people.fields,
        "cases": {
            tried.case.id: [
                tried.case.profile,
                people.number(_given(tried)),
            ]
            for tried in book.tried
        },
        "examples": {name: _example(book, people, patient) for name, patient in book.examples.items()},
        "people": people.listed(),
        "terms": {name: _term(book, term) for name, term in protocol.terms.items()},
        "results": list(book.results),
        "remembered": [name for table in book.tables for name in table.outputs if name in book.remembered],
        "way": [table.name for table in book.tables if book.ground.table(table.name) in way],
        "tables": {table.name: _table(book, table, wordings) for table in book.ground.tables},
        "statements": {
            item.id: "ungraded" if item.grade is None else item.grade.strength for item in protocol.statements.values()
        },
    }


class _People:
    """Patients, each told once and shortly: whether the rest is as in the reference patient, and what is not."""

    def __init__(self, book: Book) -> None:
        self.reference = written(book.ground, book.reference)
        self.fields = tuple(name for term in book.protocol.inputs for name in (term.name, term.name + AGE_SUFFIX))
        self._told: dict[tuple[object, ...], int] = {}

    def number(self, patient: Mapping[str, str]) -> int:
        """The place of a patient among those told."""
        apart = [name for name in self.fields if patient.get(name, "") != self.reference.get(name, "")]
        as_reference = len(apart) <= len(patient)
        names = apart if as_reference else patient
        said = (
            int(as_reference),
            *(part for name in names for part in (self.fields.index(name), patient.get(name, ""))),
        )
        return self._told.setdefault(said, len(self._told))

    def listed(self) -> list[list[object]]:
        """Everybody in order: whether the rest is as in the reference patient, then by turns the number of a field
        and what is in it."""
        return [list(said) for said in self._told]


def _example(book: Book, people: _People, patient: Values) -> int:
    """The place of an example patient; that of the case that has the same values, if there is one."""
    for tried in book.tried:
        if tried.patient == patient and tried.case.profile == DEFAULT_PROFILE:
            return people.number(_given(tried))
    return people.number(written(book.ground, patient))


def _given(tried: Tried) -> dict[str, str]:
    return {name: str(value) for name, value in tried.case.patient.items()}


def _term(book: Book, term: Term) -> dict[str, object]:
    return {
        "label": term.label,
        "unit": book.wording.unit(term.name),
        "values": {value.name: book.wording.member(term.name, value.name) for value in term.values},
        "prescribes": [value.name for value in term.values if value.prescribes],
    }


def _table(book: Book, table: GroundTable, wordings: Mapping[str, Wording]) -> dict[str, object]:
    """What a table is called and the text of its cells; for other profiles only the cells that read otherwise."""
    cells = {name: _cells(table, wording) for name, wording in wordings.items()}
    default = cells.pop(DEFAULT_PROFILE)
    return {
        "title": table.source.title,
        "columns": list(table.inputs),
        "outputs": list(table.outputs),
        "cells": default,
        "then": {rule.id: [_output(book, table, rule.id, name) for name in table.outputs] for rule in table.rules},
        "profiles": {
            profile: {rule: texts for rule, texts in found.items() if texts != default[rule]}
            for profile, found in cells.items()
            if found != default
        },
    }


def _cells(table: GroundTable, wording: Wording) -> dict[str, list[str]]:
    return {
        rule.id: [cell_text(wording.cell(name, rule.source.when.get(name, ANY))) for name in table.inputs]
        for rule in table.rules
    }


def _output(book: Book, table: GroundTable, rule: str, name: str) -> str:
    then = next(item for item in table.rules if item.id == rule).then
    return book.wording.output(name, then[name]).text if name in then else ""
