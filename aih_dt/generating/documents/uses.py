"""Who uses what: from each statement, interpretation, term and parameter back to everything that rests on it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from aih_dt.generating.documents import links
from aih_dt.generating.documents.text import Piece
from aih_dt.model import Bound, Cell, Protocol, Range, Region, Summand


def rule_piece(table: str, rule: str) -> Piece:
    """A rule by its full name."""
    return Piece(f"{table}/{rule}", links.rule(table, rule), "rule")


@dataclass(frozen=True, slots=True)
class Citing:
    """Everything that names one statement or interpretation."""

    rules: tuple[Piece, ...]
    parameters: tuple[Piece, ...]
    terms: tuple[Piece, ...]
    profiles: tuple[Piece, ...]
    interpretations: tuple[Piece, ...]
    deviations: tuple[Piece, ...]
    properties: tuple[Piece, ...]

    @property
    def everything(self) -> tuple[Piece, ...]:
        """All of it."""
        return (
            *self.rules, *self.parameters, *self.terms, *self.profiles,
            *self.interpretations, *self.deviations, *self.properties,
        )  # fmt: skip


class Uses:
    """The cross references of a protocol."""

    def __init__(self, protocol: Protocol) -> None:
        self.protocol = protocol

    def statement(self, name: str) -> Citing:
        """What rests on a statement."""
        return self._citing(name, "evidence")

    def interpretation(self, name: str) -> Citing:
        """What rests on an interpretation."""
        return self._citing(name, "interpretations")

    def _citing(self, name: str, field: str) -> Citing:
        protocol = self.protocol

        def cites(item: object) -> bool:
            return name in getattr(item, field, ())

        return Citing(
            rules=tuple(
                rule_piece(table.name, rule.id) for table in protocol.tables for rule in table.rules if cites(rule)
            ),
            parameters=tuple(
                Piece(item.label, links.parameter(item.name), "parameter")
                for item in protocol.parameters.values()
                if cites(item)
            ),
            terms=tuple(
                Piece(item.label, links.term(item.name), "term") for item in protocol.terms.values() if cites(item)
            ),
            profiles=tuple(
                Piece(item.label, links.profile(item.name), "profile")
                for item in protocol.profiles.values()
                if cites(item)
            ),
            interpretations=tuple(
                Piece(item.id, links.interpretation(item.id), "name")
                for item in protocol.interpretations.values()
                if cites(item)
            ),
            deviations=tuple(
                Piece(statement.id, links.statement(statement.id), "name")
                for statement in protocol.statements.values()
                if field == "interpretations"
                and any(item.interpretation == name for reading in statement.readings for item in reading.deviations)
            ),
            properties=tuple(
                Piece(item.id, links.property_(item.id), "name") for item in protocol.properties if cites(item)
            ),
        )

    def read_in(self, term: str) -> tuple[Piece, ...]:
        """The tables that have the term as a column or as the condition under which they are asked."""
        return tuple(
            Piece(table.title, links.table(table.name), "table")
            for table in self.protocol.tables
            if term in table.inputs or term in table.applies_when
        )

    def computed_into(self, term: str) -> tuple[Piece, ...]:
        """The derived terms computed from the term."""
        return tuple(
            Piece(item.label, links.term(item.name), "term")
            for item in self.protocol.terms.values()
            if item.formula is not None
            and term in {part.term for part in (*item.formula.numerator, *(item.formula.denominator or ()))}
        )

    def parameter(self, name: str) -> tuple[Piece, ...]:
        """The rules, formulas and readings in which a parameter's name stands for its number."""
        return self._parameters.get(name, ())

    @cached_property
    def _parameters(self) -> Mapping[str, tuple[Piece, ...]]:
        found: dict[str, dict[Piece, None]] = {}

        def note(names: Iterable[str], piece: Piece) -> None:
            for name in names:
                found.setdefault(name, {})[piece] = None

        for table in self.protocol.tables:
            note(_in_region(table.applies_when), Piece(table.title, links.table(table.name), "table"))
            for rule in table.rules:
                piece = rule_piece(table.name, rule.id)
                note(_in_region(rule.when), piece)
                for output, given in rule.then.items():
                    if self.protocol.terms[output].is_numeric and isinstance(given, str):
                        note((given,), piece)
        for term in self.protocol.terms.values():
            if term.formula is not None:
                parts = (*term.formula.numerator, *(term.formula.denominator or ()))
                note(_in_form(parts), Piece(term.label, links.term(term.name), "term"))
        for statement in self.protocol.statements.values():
            piece = Piece(statement.id, links.statement(statement.id), "name")
            for reading in statement.readings:
                for region in (reading.when, reading.then, *(item.when for item in reading.deviations)):
                    note(_in_region(region), piece)
        for assumption in self.protocol.assumptions.values():
            note(_in_region(assumption.never), Piece(assumption.name, links.assumption(assumption.name), "name"))
        return {name: tuple(pieces) for name, pieces in found.items()}


def _in_region(region: Region) -> Iterator[str]:
    for cell in region.values():
        yield from parameters_in(cell)


def parameters_in(cell: Cell) -> Iterator[str]:
    """The parameters whose names stand in a cell."""
    for part in cell.parts or ():
        if isinstance(part, Range):
            for bound in (part.low, part.high):
                if isinstance(bound, Bound) and isinstance(bound.number, str):
                    yield bound.number


def _in_form(form: Iterable[Summand]) -> Iterator[str]:
    for item in form:
        yield from item.parameters
