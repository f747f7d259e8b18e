"""A protocol under one profile: every parameter has its number, every cell is a set of values.

This is the form that everything behind reading works on: the evaluator, the proofs, the generators, the checkers.
Its invariants: each rule has a set for every input of its table; each set lies within its term's domain; the tables are
in an order in which each follows those that feed it; formulas name input and output terms only.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import product
from math import lcm, prod

from aih_dt.model import (
    DEFAULT_PROFILE,
    MISSING,
    NOT_ASKED,
    Cell,
    HitPolicy,
    Member,
    Output,
    Protocol,
    Range,
    Region,
    Role,
    Rule,
    Special,
    Statement,
    Summand,
    Table,
    Term,
    TermType,
    Value,
)
from aih_dt.semantics.domain import Dense, Domain, Grid, Names
from aih_dt.semantics.valueset import EMPTY, Cut, ValueSet, singleton

Box = Mapping[str, ValueSet]
"""All patients whose value of each named term lies in its set; other terms are free."""


@dataclass(frozen=True, slots=True)
class Linear:
    """``constant`` plus the sum of coefficient times term, in the terms' own units."""

    coefficients: Mapping[str, Fraction]
    constant: Fraction


@dataclass(frozen=True, slots=True)
class GroundFormula:
    """A linear form, or the ratio of two. Missing operands make it missing, and so does a denominator of 0 (which is
    never negative)."""

    numerator: Linear
    denominator: Linear | None

    @property
    def operands(self) -> tuple[str, ...]:
        """The terms it is computed from, in order of first mention."""
        names = dict.fromkeys(self.numerator.coefficients)
        if self.denominator is not None:
            names |= dict.fromkeys(self.denominator.coefficients)
        return tuple(names)


@dataclass(frozen=True, slots=True)
class GroundRule:
    """A rule with a set for every input of its table and a value for every output. ``limits`` are the sets of ``when``
    that leave some value out."""

    id: str
    when: Box
    limits: Box
    then: Mapping[str, Value]
    source: Rule


@dataclass(frozen=True, slots=True)
class GroundTable:
    """A table with its sets."""

    name: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    hit_policy: HitPolicy
    applies_when: Box
    rules: tuple[GroundRule, ...]
    source: Table

    @property
    def is_unique(self) -> bool:
        """Whether exactly one rule must match."""
        return self.hit_policy is HitPolicy.UNIQUE


@dataclass(frozen=True, slots=True)
class GroundAssumption:
    """A box that no patient is in."""

    name: str
    never: Box


@dataclass(frozen=True, slots=True)
class GroundDeviation:
    """A box inside a reading where the protocol departs from it, and the interpretation that says why."""

    when: Box
    interpretation: str


@dataclass(frozen=True, slots=True)
class GroundReading:
    """For patients in ``when`` and in no deviation: the value of each term of ``then`` lies in its set (a collected
    output: meets its set)."""

    statement: Statement
    number: int
    when: Box
    then: Box
    deviations: tuple[GroundDeviation, ...]


@dataclass(frozen=True)
class Ground:
    """A protocol under one profile."""

    protocol: Protocol
    profile: str
    parameters: Mapping[str, Fraction]
    domains: Mapping[str, Domain]
    formulas: Mapping[str, GroundFormula]
    tables: tuple[GroundTable, ...]
    assumptions: tuple[GroundAssumption, ...]
    readings: tuple[GroundReading, ...]

    def table(self, name: str) -> GroundTable:
        """The table called ``name``; a ``KeyError`` when there is none."""
        for table in self.tables:
            if table.name == name:
                return table
        raise KeyError(name)

    def term(self, name: str) -> Term:
        """The term called ``name``."""
        return self.protocol.terms[name]

    @cached_property
    def collected(self) -> frozenset[str]:
        """The outputs of collect tables: their value for a patient is a set of values."""
        return frozenset(name for table in self.tables if not table.is_unique for name in table.outputs)

    @cached_property
    def deciding(self) -> GroundTable:
        """The table that decides the protocol's final action."""
        return self.table(self.protocol.decided_by[self.protocol.facts.decides].name)

    @cached_property
    def steps(self) -> tuple[str | GroundTable, ...]:
        """The order of evaluation: each derived term as soon as its operands are decided, and the tables in theirs."""
        undecided = {name for table in self.tables for name in table.outputs}
        waiting = dict.fromkeys(self.formulas)
        order: list[str | GroundTable] = []
        for table in (*self.tables, None):
            ready = [name for name in waiting if not undecided.intersection(self.formulas[name].operands)]
            for name in ready:
                del waiting[name]
            order += ready
            if table is not None:
                order.append(table)
                undecided -= set(table.outputs)
        return tuple(order)

    def feeding(self, table: GroundTable) -> tuple[GroundTable, ...]:
        """The tables whose outputs ``table`` needs, directly or not, in order; ``table`` itself comes last."""
        wanted = {table.name}
        for candidate in reversed(self.tables):
            if candidate.name in wanted:
                wanted |= {
                    self.protocol.decided_by[name].name
                    for name in self.read_by(candidate)
                    if name in self.protocol.decided_by
                }
        return tuple(candidate for candidate in self.tables if candidate.name in wanted)

    def read_by(self, table: GroundTable) -> tuple[str, ...]:
        """The terms ``table`` looks at, the operands of its derived terms in their place."""
        names = dict.fromkeys((*table.inputs, *table.applies_when))
        return tuple(dict.fromkeys(operand for name in names for operand in self.operands(name)))

    def operands(self, name: str) -> tuple[str, ...]:
        """The input and output terms that ``name`` is computed from; itself when it is not derived."""
        formula = self.formulas.get(name)
        return (name,) if formula is None else formula.operands


def ground(protocol: Protocol, profile: str = DEFAULT_PROFILE) -> Ground:
    """The protocol with the parameter values of ``profile``."""
    parameters = {name: parameter.value for name, parameter in protocol.parameters.items()}
    if profile != DEFAULT_PROFILE:
        parameters |= protocol.profiles[profile].values
    formulas = {
        name: GroundFormula(
            _linear(term.formula.numerator, parameters),
            None if term.formula.denominator is None else _linear(term.formula.denominator, parameters),
        )
        for name, term in protocol.terms.items()
        if term.formula is not None
    }
    domains: dict[str, Domain] = {
        name: _entered_domain(protocol, term) for name, term in protocol.terms.items() if term.formula is None
    }
    domains |= {name: dense_domain(formula, domains) for name, formula in formulas.items()}

    def box(region: Region) -> Box:
        return {name: value_set(cell, domains[name], parameters) for name, cell in region.items()}

    return Ground(
        protocol=protocol,
        profile=profile,
        parameters=parameters,
        domains={name: domains[name] for name in protocol.terms},
        formulas=formulas,
        tables=tuple(ground_table(table, protocol, domains, parameters) for table in protocol.tables),
        assumptions=tuple(GroundAssumption(item.name, box(item.never)) for item in protocol.assumptions.values()),
        readings=tuple(
            GroundReading(
                statement,
                number,
                box(reading.when),
                box(reading.then),
                tuple(GroundDeviation(box(item.when), item.interpretation) for item in reading.deviations),
            )
            for statement in protocol.statements.values()
            for number, reading in enumerate(statement.readings, start=1)
        ),
    )


def ground_table(
    table: Table, protocol: Protocol, domains: Mapping[str, Domain], parameters: Mapping[str, Fraction]
) -> GroundTable:
    """One table with the sets that its cells are."""
    everything = {name: domains[name].full for name in table.inputs}
    rules: list[GroundRule] = []
    for rule in table.rules:
        limits = {name: value_set(cell, domains[name], parameters) for name, cell in rule.when.items()}
        limits = {name: limits[name] for name in table.inputs if name in limits and limits[name] != everything[name]}
        then = {name: output_value(given, domains[name], parameters) for name, given in rule.then.items()}
        rules.append(GroundRule(rule.id, everything | limits, limits, then, rule))
    applies = {name: value_set(cell, domains[name], parameters) for name, cell in table.applies_when.items()}
    return GroundTable(table.name, table.inputs, table.outputs, table.hit_policy, applies, tuple(rules), table)


def value_set(cell: Cell, domain: Domain, parameters: Mapping[str, Fraction]) -> ValueSet:
    """The values of ``domain`` that ``cell`` covers."""
    if cell.parts is None:
        return domain.full
    union = EMPTY
    for part in cell.parts:
        if isinstance(part, Special):
            union |= singleton(part)
        elif isinstance(part, Member):
            union |= ValueSet(names=frozenset({part.name}))
        else:
            union |= _range(part, domain, parameters)
    return domain.known - union if cell.negated else union & domain.full


def _range(part: Range, domain: Domain, parameters: Mapping[str, Fraction]) -> ValueSet:
    if isinstance(domain, Names):
        raise TypeError("a range has no meaning for named values")
    ((low, high),) = domain.known.spans

    def cut(number: Fraction | str, *, after: bool) -> Cut:
        return domain.cut(parameters[number] if isinstance(number, str) else number, after=after)

    if part.low is not None:
        low = max(low, cut(part.low.number, after=not part.low.closed))
    if part.high is not None:
        high = min(high, cut(part.high.number, after=part.high.closed))
    return ValueSet.of_spans([(low, high)])


def output_value(given: Output, domain: Domain, parameters: Mapping[str, Fraction]) -> Value:
    """The value of a rule's output; numbers are counted on the term's grid."""
    if isinstance(domain, Names):
        return str(given)
    number = parameters[given] if isinstance(given, str) else given
    if isinstance(domain, Dense):
        raise TypeError("a derived term cannot be decided by a table")
    steps = domain.on_grid(number)
    if steps is None:
        raise ValueError(f"{number} is not on the grid")
    return steps


def _linear(form: tuple[Summand, ...], parameters: Mapping[str, Fraction]) -> Linear:
    constant = Fraction(0)
    coefficients: dict[str, Fraction] = {}
    for summand in form:
        amount = summand.coefficient * prod((parameters[name] for name in summand.parameters), start=Fraction(1))
        if summand.term is None:
            constant += amount
        else:
            coefficients[summand.term] = coefficients.get(summand.term, Fraction(0)) + amount
    return Linear(coefficients, constant)


def _entered_domain(protocol: Protocol, term: Term) -> Domain:
    specials: set[Special] = set()
    if protocol.role(term.name) is Role.INPUT:
        if term.may_be_missing or term.maximum_age is not None:
            specials.add(MISSING)
    elif protocol.decided_by[term.name].applies_when:
        specials.add(NOT_ASKED)
    if term.type in (TermType.ENUM, TermType.BOOLEAN):
        return Names(tuple(value.name for value in term.values), frozenset(specials))
    if term.low is None or term.high is None:
        raise ValueError(f"the numeric term {term.name} has no bounds")
    scale = 10**term.places
    return Grid(int(term.low * scale), int(term.high * scale), term.places, frozenset(specials))


def reach(form: Linear, domains: Mapping[str, Domain]) -> tuple[Fraction, Fraction]:
    """The least and greatest value of a linear form when its operands are known."""
    low = high = form.constant
    for name, coefficient in form.coefficients.items():
        domain = domains[name]
        if not isinstance(domain, Grid):
            raise TypeError(f"{name} is no number")
        ends = sorted(coefficient * Fraction(end, domain.scale) for end in (domain.low, domain.high))
        low, high = low + ends[0], high + ends[1]
    return low, high


def dense_domain(formula: GroundFormula, domains: Mapping[str, Domain]) -> Dense:
    """What a formula can give: bounds from its operands' bounds, missing when an operand may be special or the
    denominator 0."""
    missing = any(domains[name].specials for name in formula.operands)
    low, high = reach(formula.numerator, domains)
    if formula.denominator is not None:
        least, greatest = reach(formula.denominator, domains)
        if least < 0:
            raise ValueError("the denominator can be negative")
        if least == 0:
            missing = True
            least = _least_positive(formula.denominator, domains)
        quotients = [top / bottom for top, bottom in product((low, high), (least, max(least, greatest)))]
        low, high = min(quotients), max(quotients)
    return Dense(low, high, frozenset({MISSING}) if missing else frozenset())


def _least_positive(form: Linear, domains: Mapping[str, Domain]) -> Fraction:
    """A positive number that no positive value of a linear form on the grid lies under."""
    bottom = form.constant.denominator
    for name, coefficient in form.coefficients.items():
        domain = domains[name]
        scale = domain.scale if isinstance(domain, Grid) else 1
        bottom = lcm(bottom, (coefficient / scale).denominator)
    return Fraction(1, bottom)
