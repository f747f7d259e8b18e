"""Patients as the pages show them: what is known, what is decided, and who stands just beyond a rule."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from aih_dt.generating.documents import links
from aih_dt.generating.documents.book import Book
from aih_dt.generating.documents.deciding import Outcome
from aih_dt.generating.documents.edges import changes, is_number
from aih_dt.generating.documents.text import Piece
from aih_dt.generating.documents.wording import Wording
from aih_dt.model import ANY, DEFAULT_PROFILE, MISSING, Special, Value
from aih_dt.semantics.evaluate import NotExactlyOneError, Values
from aih_dt.semantics.ground import Ground, GroundRule, GroundTable


@dataclass(frozen=True, slots=True)
class FactView:
    """One thing known about a patient, or missing."""

    label: str
    href: str
    value: str
    missing: bool


@dataclass(frozen=True, slots=True)
class ToldView:
    """A patient told shortly: some facts, and that everything else is as in the reference patient or is missing."""

    facts: tuple[FactView, ...]
    as_reference: bool


@dataclass(frozen=True, slots=True)
class PatientView:
    """A patient: what the rule in question asks for, what was entered of all that its table looks at, directly or
    through others, and what is decided."""

    looked_at: tuple[FactView, ...]
    entered: ToldView
    decision: Piece
    href: str


@dataclass(frozen=True, slots=True)
class BeyondView:
    """A patient who differs from a rule's example in one input, and to whom the rule no longer applies."""

    label: str
    value: str
    instead_of: str
    because: str
    rules: tuple[Piece, ...]
    decision: str
    same_decision: bool
    href: str


def fact(wording: Wording, name: str, value: Value) -> FactView:
    """A term and its value."""
    term = wording.ground.term(name)
    return FactView(term.label, links.term(name), wording.measured(name, value), isinstance(value, Special))


def told(book: Book, patient: Values, names: Collection[str]) -> ToldView:
    """What is known of a patient about ``names``, in the shorter of the two ways."""
    as_reference = is_near_reference(book, patient, names)
    return ToldView(
        tuple(
            fact(book.wording, term.name, patient[term.name])
            for term in book.protocol.inputs
            if term.name in names and patient[term.name] != (book.reference[term.name] if as_reference else MISSING)
        ),
        as_reference,
    )


def is_near_reference(book: Book, patient: Values, names: Collection[str]) -> bool:
    """Whether fewer of the inputs ``names`` differ from the reference patient than are known at all."""
    different = sum(patient[name] != book.reference[name] for name in patient if name in names)
    return different <= sum(patient[name] is not MISSING for name in patient if name in names)


def read_by(ground: Ground, table: GroundTable) -> frozenset[str]:
    """The terms that ``table`` looks at, itself or through the tables that feed it."""
    return frozenset(name for fed in ground.feeding(table) for name in ground.read_by(fed))


def patient_view(book: Book, name: str) -> PatientView | None:
    """The example patient of a rule, ``None`` when there is none."""
    patient = book.examples.get(name)
    if patient is None:
        return None
    table_name, _, rule_id = name.partition("/")
    table = book.protocol.table(table_name)
    when = table.rule(rule_id).when
    outcome = book.example_outcomes[name]
    return PatientView(
        looked_at=tuple(
            fact(book.wording, item, outcome.values[item])
            for item in table.inputs
            if when.get(item, ANY).parts is not None
        ),
        entered=told(book, patient, read_by(book.ground, book.ground.table(table_name))),
        decision=book.decision_piece(outcome),
        href=f"{links.WHAT_IF}#example={name}",
    )


def beyond(book: Book, name: str) -> tuple[BeyondView, ...]:
    """For each side of each condition of a rule a patient just beyond it: the rule's example with one input changed as
    little as possible. A condition that one input alone cannot leave has none."""
    if name not in book.examples:
        return ()
    table_name, _, rule_id = name.partition("/")
    table = book.ground.table(table_name)
    rule = next(item for item in table.rules if item.id == rule_id)
    limited = [term for term in table.inputs if rule.source.when.get(term, ANY).parts is not None]
    near = Neighbours(book, book.example_outcomes[name])
    return tuple(view for term in limited for view in _beyond_cell(book, name, table, rule, term, near))


NO_TABLE = frozenset({""})
"""As far as a term that no table decides: what is computed from the inputs alone."""


class Neighbours:
    """The patients who differ from one patient in a single input."""

    def __init__(self, book: Book, before: Outcome) -> None:
        self.book = book
        self.before = before
        self._found: dict[tuple[str, frozenset[str]], tuple[Outcome, ...]] = {}

    def by(self, source: str, term: str) -> tuple[Outcome, ...]:
        """With another value of the input ``source``, the nearest first; without those that no patient is. They are
        decided as far as ``term``."""
        until = frozenset({term}) & frozenset(self.book.protocol.decided_by) or NO_TABLE
        if (source, until) not in self._found:
            self._found[source, until] = tuple(self._changed(source, until))
        return self._found[source, until]

    def _changed(self, source: str, until: frozenset[str]) -> Iterator[Outcome]:
        book = self.book
        for value in changes(book.ground, book.cuts[DEFAULT_PROFILE], source, self.before.values):
            try:
                after = book.decider.change(self.before, {source: value}, until)
            except NotExactlyOneError:
                continue
            if not book.decider.impossible(after):
                yield after

    def whole(self, after: Outcome, source: str, table: GroundTable) -> Outcome:
        """One of them, decided as far as the final decision and ``table``."""
        until = frozenset({self.book.protocol.facts.decides, *table.outputs})
        return self.book.decider.change(self.before, {source: after.values[source]}, until)


def _beyond_cell(
    book: Book, name: str, table: GroundTable, rule: GroundRule, term: str, near: Neighbours
) -> Iterator[BeyondView]:
    """Every way out of a condition on something entered or computed; of a condition on what a table decides the first
    one, as the page of that table shows the others."""
    here = near.before.values[term]
    decided = term in book.protocol.decided_by
    seen: set[object] = set()
    for source in _sources(book, term, near.before):
        for after in near.by(source, term):
            reached = after.values[term]
            if reached in rule.when[term]:
                continue
            side = "decided" if decided else _side(here, reached)
            if side not in seen:
                seen.add(side)
                yield _beyond_view(book, name, table, term, source, near.before, near.whole(after, source, table))
            if decided:
                return


def _side(here: Value, there: Value) -> object:
    """What makes two ways out of a condition the same one: both below, both above, or the same named value."""
    if is_number(here) and is_number(there):
        return "below" if there < here else "above"  # type: ignore[operator]  # both are numbers
    return "some number" if is_number(there) else there


def _sources(book: Book, term: str, before: Outcome) -> tuple[str, ...]:
    """The inputs that the value of ``term`` depends on: of a decided term those first in which the patient is not as
    the reference patient, as they are what makes the patient an example."""
    decided_by = book.protocol.decided_by
    entered: dict[str, None] = {}
    further: dict[str, None] = {}
    for operand in book.ground.operands(term):
        if operand not in decided_by:
            entered[operand] = None
            continue
        for fed in reversed(book.ground.feeding(book.ground.table(decided_by[operand].name))):
            further |= dict.fromkeys(item for item in book.ground.read_by(fed) if item not in decided_by)
    special = [name for name in further if before.values[name] != book.reference.get(name)]
    return tuple(dict.fromkeys((*entered, *special, *further)))


def _beyond_view(
    book: Book, name: str, table: GroundTable, term: str, source: str, before: Outcome, after: Outcome
) -> BeyondView:
    wording = book.wording
    value = after.values[source]
    fired = after.fired[table.name]
    through = (
        "" if term == source else f"{wording.ground.term(term).label}: {wording.measured(term, after.values[term])}"
    )
    return BeyondView(
        label=wording.ground.term(source).label,
        value=wording.measured(source, value),
        instead_of=wording.measured(source, before.values[source]),
        because=through,
        rules=tuple(Piece(rule, f"#rule-{rule}") for rule in fired or ()),
        decision=book.decision_piece(after).text,
        same_decision=book.decision(after) == book.decision(before),
        href=f"{links.WHAT_IF}#example={name}&{change(book.ground, source, value)}",
    )


def change(ground: Ground, name: str, value: Value) -> str:
    """One input with another value, as part of the fragment of an address."""
    return f"{name}={'' if value is MISSING else ground.domains[name].show(value)}"
