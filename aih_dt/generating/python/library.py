"""What every part of the generated library is written from."""

from dataclasses import dataclass
from functools import cached_property

from aih_dt.generating.python.conditions import Conditions
from aih_dt.generating.python.names import Names
from aih_dt.generating.python.scales import Scales
from aih_dt.model import MISSING, NOT_ASKED, Protocol, Role, Term, TermType
from aih_dt.proving.report import Report
from aih_dt.semantics.ground import Ground, ground


@dataclass(frozen=True)
class Library:
    """A protocol with its Python names, its numbers' scales and its conditions."""

    protocol: Protocol
    report: Report | None

    @cached_property
    def names(self) -> Names:
        """The Python names."""
        return Names(self.protocol)

    @cached_property
    def scales(self) -> Scales:
        """How numbers are counted."""
        return Scales(self.protocol)

    @cached_property
    def grounds(self) -> tuple[Ground, ...]:
        """The protocol under each profile."""
        return tuple(ground(self.protocol, profile) for profile in self.protocol.profile_names)

    @cached_property
    def conditions(self) -> Conditions:
        """Cells as Python text."""
        return Conditions(self.grounds, self.names, self.scales)

    def known_type(self, term: Term) -> str:
        """The type of the term's value when there is one, as the rules see it."""
        if term.type is TermType.ENUM:
            return self.names.enums[term.name]
        if term.type is TermType.BOOLEAN:
            return "bool"
        return "Ratio" if term.formula is not None and term.formula.denominator is not None else "int"

    def seen_type(self, term: Term) -> str:
        """The type of the term's value as the rules see it, absence included."""
        specials = self.conditions.specials(term.name)
        absent = [" | None"] * (MISSING in specials) + [" | NotAsked"] * (NOT_ASKED in specials)
        return self.known_type(term) + "".join(absent)

    def shown_type(self, term: Term) -> str:
        """The type of the term's value as a patient or a decision carries it."""
        kind = "Decimal" if term.type is TermType.DECIMAL else self.known_type(term)
        if self.protocol.role(term.name) is Role.INPUT:
            return f"{kind} | None" if term.may_be_missing or term.maximum_age is not None else kind
        return kind + " | NotAsked" * (NOT_ASKED in self.conditions.specials(term.name))

    def collected(self, term: str) -> bool:
        """Whether the term is an output of a collect table."""
        table = self.protocol.decided_by.get(term)
        return table is not None and table.hit_policy.value == "collect"
