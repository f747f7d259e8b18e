"""One patient's way through the tables, for explaining it."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import NamedTuple

from ._records import (
    Assumption,
    Cell,
    Evidence,
    Formula,
    Interpretation,
    Parameter,
    Range,
    Rule,
    Table,
    Term,
    name_of,
    show_number,
)
from .values import NOT_ASKED


class Catalogue(NamedTuple):
    """Everything the protocol says, for looking it up."""

    title: str
    version: str
    status: str
    digest: str
    intended_use: str
    terms: Mapping[str, Term]
    parameters: Mapping[str, Parameter]
    tables: tuple[Table, ...]
    evidence: Mapping[str, Evidence]
    interpretations: Mapping[str, Interpretation]
    formulas: Mapping[str, Formula]
    assumptions: tuple[Assumption, ...]

    def table_of(self, output: str) -> Table:
        """The table that decides a term."""
        return next(table for table in self.tables if output in table.outputs)


class Trace(NamedTuple):
    """What a patient has (``values``, every term that is not collected), and the rules that apply in each table
    (``fired``; ``None`` where a table is not asked). ``constants`` has each parameter's number."""

    catalogue: Catalogue
    profile: str
    constants: Mapping[str, Fraction]
    values: Mapping[str, object]
    fired: Mapping[str, tuple[str, ...] | None]

    def holds(self, cell: Cell) -> bool:
        """Whether the patient's value lies in the cell."""
        value = self.values[cell.term]
        if value is None:
            return cell.missing
        if value is NOT_ASKED:
            return cell.not_asked
        name = name_of(value)
        if len(name) > 0:
            return name in cell.names
        number = self.catalogue.terms[cell.term].amount(value)
        within = any(self._within(number, one) for one in cell.ranges)
        return within is not cell.outside

    def _within(self, number: Fraction, one: Range) -> bool:
        low, high = self._end(one.low), self._end(one.high)
        above = low is None or number > low or (one.low_closed and number == low)
        below = high is None or number < high or (one.high_closed and number == high)
        return above and below

    def _end(self, end: str) -> Fraction | None:
        if end == "":
            return None
        constant = self.constants.get(end)
        return Fraction(end) if constant is None else constant

    def failing(self, cells: Iterable[Cell]) -> tuple[Cell, ...]:
        """The cells that do not hold, in the table's order."""
        return tuple(cell for cell in cells if self.holds(cell) is False)

    def value_words(self, term: str) -> str:
        """What the patient has, in the protocol's words."""
        return self.catalogue.terms[term].words(self.values[term])

    def cell_words(self, cell: Cell) -> str:
        """What a cell asks for, in the protocol's words."""
        term = self.catalogue.terms[cell.term]
        labels = dict(term.values)
        words = [labels.get(name, name) for name in cell.names]
        ranges = [self._range_words(one, term.unit) for one in cell.ranges]
        if cell.outside:
            words.append("not " + " nor ".join(ranges))
        else:
            words += ranges
        if cell.missing:
            words.append("missing")
        if cell.not_asked:
            words.append("not asked")
        return " or ".join(words) if len(words) > 0 else "nothing"

    def _range_words(self, one: Range, unit: str) -> str:
        low, high = self._end_words(one.low, unit), self._end_words(one.high, unit)
        if one.low == one.high and one.low_closed:
            return low
        words = []
        if len(low) > 0:
            words.append(f"{low} or more" if one.low_closed else f"more than {low}")
        if len(high) > 0:
            words.append(f"at most {high}" if one.high_closed else f"less than {high}")
        return " and ".join(words)

    def _end_words(self, end: str, unit: str) -> str:
        number = self._end(end)
        if number is None:
            return ""
        words = f"{show_number(number)} {unit}".rstrip()
        parameter = self.catalogue.parameters.get(end)
        return words if parameter is None else f"{words} ({parameter.label})"

    def rules(self) -> Iterable[tuple[Table, Rule]]:
        """Every rule that applies, with its table."""
        for table in self.catalogue.tables:
            fired = self.fired[table.name]
            if fired is not None:
                yield from ((table, rule) for rule in table.rules if rule.id in fired)

    def evidence(self) -> tuple[Evidence, ...]:
        """What the sources say for the rules that apply, each statement once."""
        names = dict.fromkeys(name for _, rule in self.rules() for name in rule.evidence)
        return tuple(self.catalogue.evidence[name] for name in names)

    def interpretations(self) -> tuple[Interpretation, ...]:
        """What the authors decided themselves for the rules that apply, each once."""
        names = dict.fromkeys(name for _, rule in self.rules() for name in rule.interpretations)
        return tuple(self.catalogue.interpretations[name] for name in names)
