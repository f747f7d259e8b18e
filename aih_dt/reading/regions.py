"""Conditions on several terms at once, and which terms may stand in them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from aih_dt.diagnostics import Help, Label, catalogue
from aih_dt.model import Cell, Region, Role, Term
from aih_dt.reading.conditions import Conditions
from aih_dt.reading.log import Log
from aih_dt.reading.naming import Directory
from aih_dt.reading.roles import Roles
from aih_dt.reading.tree import Text

Fit = Callable[[Text, Term], bool]
"""Whether a term may stand where it does; reports it if not."""


@dataclass(frozen=True)
class Regions:
    """Reads conditions on several terms."""

    terms: Directory[Term]
    roles: Roles
    conditions: Conditions
    log: Log

    def region(self, written: Mapping[Text, Text | list[Text]], fit: Fit) -> Region:
        """The cells that could be read; what is wrong with the others is reported."""
        cells: dict[str, Cell] = {}
        for name, condition in written.items():
            if not self.terms.known(name, self.log):
                continue
            term = self.terms.get(name)
            if term is None or not fit(name, term):
                continue
            cell = self.conditions.cell(term, condition, name.at)
            if cell is not None:
                cells[term.name] = cell
        return cells

    def condition(self, name: Text, term: Term) -> bool:
        """Fits everywhere but for collected outputs, which are sets and cannot be a condition."""
        if term.name not in self.roles.collected:
            return True
        table = self.roles.deciding[term.name]
        self.log.add(
            catalogue.ROLE,
            f"`{name}` is collected by `{table}`, so it cannot be a condition",
            name.at,
            "a set of values",
            also=(Label(table.at, "collects it"),),
            help=Help("make a condition of what the rules that collect it depend on"),
        )
        return False

    def given(self, name: Text, term: Term) -> bool:
        """Fits terms that the patient's data alone give."""
        if self.roles.is_given(term.name):
            return True
        self.log.add(
            catalogue.ROLE,
            f"`{name}` is decided by a table, so nothing can be assumed about it",
            name.at,
            "not given with the patient",
            help=Help("assume something about inputs and about terms computed from them"),
        )
        return False

    def outcome(self, name: Text, term: Term) -> bool:
        """Fits outputs, collected or not."""
        if self.roles.of(term.name) is Role.OUTPUT or not self.roles.whole:
            return True
        self.log.add(
            catalogue.ROLE,
            f"no table decides `{name}`",
            name.at,
            "not an output",
            help=Help("name an output of a table"),
        )
        return False
