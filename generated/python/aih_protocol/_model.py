"""The protocol under one profile as sets: what each rule asks for and gives, and how terms are computed."""

from collections.abc import Mapping
from fractions import Fraction
from math import prod
from typing import NamedTuple

from ._fields import Field, NameField, NumberField
from ._records import Cell, Summand
from ._sets import GREATEST, LEAST, Values, cell_values, one_value
from ._trace import Catalogue

Region = dict[str, Values]
"""Everybody whose value of each named term is in its set."""


class RuleSets(NamedTuple):
    """A rule: to whom it applies and what it gives."""

    when: Region
    gives: Region


class TableSets(NamedTuple):
    """A unique table: where it is asked, its rules, and what it gives where it is not asked."""

    name: str
    outputs: tuple[str, ...]
    applies: Region
    rules: tuple[RuleSets, ...]


class Line(NamedTuple):
    """A sum of multiples of terms in their own units, and a constant."""

    factors: Mapping[str, Fraction]
    constant: Fraction


class Quotient(NamedTuple):
    """How a term is computed; ``bottom`` is ``None`` when the upper line is the value."""

    top: Line
    bottom: Line | None

    @property
    def operands(self) -> tuple[str, ...]:
        """What it is computed from."""
        below = () if self.bottom is None else tuple(self.bottom.factors)
        return tuple(dict.fromkeys((*self.top.factors, *below)))


class Model(NamedTuple):
    """Everything that the search for other decisions needs. ``full`` has every value of each term."""

    full: Mapping[str, Values]
    scales: Mapping[str, int]
    tables: tuple[TableSets, ...]
    computed: Mapping[str, Quotient]
    never: tuple[Region, ...]

    def amount(self, term: str, steps: int) -> Fraction:
        """A counted number in the term's own unit."""
        return Fraction(steps, self.scales[term])


def model_of(catalogue: Catalogue, fields: tuple[Field, ...], constants: dict[str, Fraction]) -> Model:
    """The model of a protocol whose parameters have these numbers."""
    scales = {name: term.scale for name, term in catalogue.terms.items()}
    full = {field.name: _full(field) for field in fields}
    for table in catalogue.tables:
        for output in table.outputs:
            names = frozenset(name for name, _ in catalogue.terms[output].values)
            spans = () if len(names) > 0 else ((LEAST, GREATEST),)
            full[output] = Values(names, spans, not_asked=len(table.applies_when) > 0)
    for name in catalogue.formulas:
        full[name] = Values(spans=((LEAST, GREATEST),), missing=True)

    def region(cells: tuple[Cell, ...]) -> Region:
        return {
            cell.term: cell_values(cell, full[cell.term], scales[cell.term], constants, cell.term in catalogue.formulas)
            for cell in cells
        }

    def given(term: str, value: str) -> Values:
        if len(full[term].names) > 0:
            return Values(names=frozenset({value}))
        number = constants[value] if value in constants else Fraction(value)
        return one_value((number * scales[term]).numerator)

    def line(summands: tuple[Summand, ...]) -> Line:
        factors: dict[str, Fraction] = {}
        constant = Fraction(0)
        for one in summands:
            amount = Fraction(one.factor) * prod(constants[name] for name in one.parameters)
            if one.term == "":
                constant += amount
            else:
                factors[one.term] = factors.get(one.term, Fraction(0)) + amount
        return Line(factors, constant)

    tables = tuple(
        TableSets(
            table.name,
            table.outputs,
            region(table.applies_when),
            tuple(
                RuleSets(region(rule.cells), {term: given(term, value) for term, value in rule.gives})
                for rule in table.rules
            ),
        )
        for table in catalogue.tables
        if table.unique
    )
    computed = {
        name: Quotient(line(one.numerator), None if len(one.denominator) == 0 else line(one.denominator))
        for name, one in catalogue.formulas.items()
    }
    return Model(full, scales, tables, computed, tuple(region(one.never) for one in catalogue.assumptions))


def _full(field: Field) -> Values:
    """Every value of an input."""
    if isinstance(field, NumberField):
        return Values(spans=(((field.low, 0), (field.high + 1, 0)),), missing=field.can_be_missing)
    names = frozenset({"yes", "no"})
    if isinstance(field, NameField):
        names = frozenset(str(name) for name in field.members)
    return Values(names, missing=field.can_be_missing)
