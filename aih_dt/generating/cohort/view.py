"""The cohort engine's data: the protocol's terms and rules as Python literals."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from aih_dt.generating.exactness import Whole, largest_product, whole
from aih_dt.generating.profiles import grounds
from aih_dt.generating.python.layout import Call, Dictionary, Group, Lines, Literal, laid_out, string
from aih_dt.model import MISSING, Protocol, Term, TermType
from aih_dt.semantics.domain import Dense, Domain, Grid
from aih_dt.semantics.ground import Box, Ground, GroundTable
from aih_dt.semantics.valueset import Cut, ValueSet

COUNTED = 2**62
"""Whole numbers of smaller size, and their sums, fit 64 bits."""


@dataclass(frozen=True, slots=True)
class Constant:
    """A named part of the data."""

    lines: Lines


@dataclass(frozen=True, slots=True)
class CohortView:
    """The data module and the package's front door."""

    library: str
    distribution: str
    title: str
    version: str
    digest: str
    constants: tuple[Constant, ...]
    protocol: Lines
    profiles: tuple[str, ...]


def cohort(protocol: Protocol) -> CohortView:
    """The view of a protocol."""
    return _Data(protocol).view()


class _Data:
    def __init__(self, protocol: Protocol) -> None:
        self.protocol = protocol
        self.of = grounds(protocol)
        self.first = next(iter(self.of.values()))
        self.constants: dict[str, str] = {}
        self.lines: list[Constant] = []

    def view(self) -> CohortView:
        """The whole view."""
        facts = self.protocol.facts
        profiles = Dictionary(tuple((string(name), self.rules(ground)) for name, ground in self.of.items()))
        whole_protocol = Call(
            "Protocol",
            (
                ("name", string(facts.name)),
                ("version", string(facts.version)),
                ("digest", string(self.protocol.digest)),
                ("decides", string(facts.decides)),
                ("inputs", Group(tuple(self.input(term) for term in self.protocol.inputs))),
                ("outputs", Group(tuple(self.output(name) for table in self.first.tables for name in table.outputs))),
                ("profiles", profiles),
            ),
        )
        return CohortView(
            library=facts.library,
            distribution=facts.distribution,
            title=facts.title,
            version=facts.version,
            digest=self.protocol.digest,
            constants=tuple(self.lines),
            protocol=laid_out(whole_protocol, 0, "PROTOCOL = "),
            profiles=tuple(self.of),
        )

    def constant(self, name: str, made: Literal) -> str:
        """The name of a constant that holds ``made``; the same thing under two profiles is one constant."""
        (text,) = ("\n".join(laid_out(made, 0)),)
        for known, other in self.constants.items():
            if other == text and known.rstrip("0123456789_") == name.rstrip("0123456789_"):
                return known
        unique = name
        number = 1
        while unique in self.constants:
            number += 1
            unique = f"{name}_{number}"
        self.constants[unique] = text
        self.lines.append(Constant(laid_out(made, 0, f"{unique} = ")))
        return unique

    def rules(self, ground: Ground) -> Literal:
        """Everything that one profile decides by."""
        inputs = {term.name for term in self.protocol.inputs}
        assumptions = tuple(
            Call("Assumption", (("name", string(one.name)), ("never", self.box(one.never, ground))))
            for one in ground.assumptions
            if inputs.issuperset(operand for name in one.never for operand in ground.operands(name))
        )
        made = [
            self.constant(
                f"_{(step if isinstance(step, str) else step.name).upper()}",
                self.derived(step, ground) if isinstance(step, str) else self.table(step, ground),
            )
            for step in ground.steps
        ]
        return Call("Rules", (("assumptions", Group(assumptions)), ("steps", Group(tuple(made)))))

    # Terms -----------------------------------------------------------------------------------------------------------

    def input(self, term: Term) -> Literal:
        """An input."""
        domain = self.first.domains[term.name]
        required = repr(MISSING not in domain.specials)
        if isinstance(domain, Grid):
            return Call(
                "Number",
                (
                    ("name", string(term.name)),
                    ("low", str(domain.low)),
                    ("high", str(domain.high)),
                    ("places", str(domain.places)),
                    ("required", required),
                    ("maximum_age", repr(term.maximum_age)),
                ),
            )
        return Call(
            "Choice",
            (
                ("name", string(term.name)),
                ("members", Group(tuple(string(value.name) for value in term.values))),
                ("required", required),
                ("maximum_age", repr(term.maximum_age)),
                ("is_truth", repr(term.type is TermType.BOOLEAN)),
            ),
        )

    def output(self, name: str) -> Literal:
        """An output."""
        term = self.protocol.terms[name]
        return Call(
            "Output",
            (
                ("name", string(name)),
                ("members", Group(tuple(string(value.name) for value in term.values))),
                ("places", str(term.places)),
                ("is_truth", repr(term.type is TermType.BOOLEAN)),
            ),
        )

    def derived(self, name: str, ground: Ground) -> Literal:
        """A computed term."""
        top, bottom = whole(ground.formulas[name], ground.domains)
        return Call(
            "Derived",
            (
                ("name", string(name)),
                ("operands", Group(tuple(string(one) for one in ground.formulas[name].operands))),
                ("top", _linear(top)),
                ("bottom", _linear(bottom)),
                ("is_wide", repr(largest_product(self.of.values(), name) >= COUNTED)),
            ),
        )

    # Tables ----------------------------------------------------------------------------------------------------------

    def table(self, table: GroundTable, ground: Ground) -> Literal:
        """A table."""
        rules = tuple(
            Call(
                "Rule",
                (
                    ("id", string(rule.id)),
                    ("when", self.box(rule.when, ground)),
                    ("then", Dictionary(tuple((string(name), _value(value)) for name, value in rule.then.items()))),
                    ("evidence", Group(tuple(map(string, rule.source.evidence)))),
                    ("interpretations", Group(tuple(map(string, rule.source.interpretations)))),
                ),
            )
            for rule in table.rules
        )
        return Call(
            "Table",
            (
                ("name", string(table.name)),
                ("applies", self.box(table.applies_when, ground)),
                ("outputs", Group(tuple(map(string, table.outputs)))),
                ("is_unique", repr(table.is_unique)),
                ("rules", Group(rules)),
            ),
        )

    def box(self, box: Box, ground: Ground) -> Literal:
        """The conditions that do not always hold."""
        return Dictionary(
            tuple(
                (string(name), Group(tuple(_condition(wanted, ground.domains[name]))))
                for name, wanted in box.items()
                if wanted != ground.domains[name].full
            )
        )


def _condition(wanted: ValueSet, domain: Domain) -> Iterable[Literal]:
    if isinstance(domain, Grid):
        for start, end in wanted.spans:
            yield Group((str(start[0]), str(int(end[0]) - 1)))
    elif isinstance(domain, Dense):
        ((least, greatest),) = domain.known.spans
        for low, high in wanted.spans:
            yield Group((_cut(low) if low != least else "None", _cut(high) if high != greatest else "None"))
    else:
        for member in domain.members:
            if member in wanted.names:
                yield string(member)
    if wanted.specials:
        yield "None"


def _cut(cut: Cut) -> Literal:
    number = Fraction(cut[0])
    return Group((str(number.numerator), str(number.denominator), str(cut[1])))


def _linear(form: Whole) -> Literal:
    coefficients: Mapping[str, int] = form.coefficients
    return Group(
        (str(form.constant), Dictionary(tuple((string(name), str(amount)) for name, amount in coefficients.items())))
    )


def _value(value: object) -> Literal:
    return string(value) if isinstance(value, str) else str(value)
