"""Claims as SMT-LIB texts. No other module knows the notation.

How terms appear. A named value is a proposition ``|term = value|``, a special value ``|term missing|`` or
``|term not asked|``. A number is a constant counted in steps of its last decimal place; it is free while the term is
missing. A number that is only ever compared with cuts is declared ``Real``: every real number compares with whole
cuts as its floor does, so nothing is lost and the solver is faster. A number that some formula uses is ``Int``.
Conditions on derived terms are conditions on their operands, multiplied out, so that everything stays linear.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from aih_dt.model import MISSING, NOT_ASKED, Special
from aih_dt.semantics.domain import Dense, Grid, Names
from aih_dt.semantics.ground import Box, Ground, GroundReading, GroundRule, GroundTable, Linear
from aih_dt.semantics.valueset import Cut, ValueSet

TRUE, FALSE = "true", "false"


def conjunction(parts: Iterable[str]) -> str:
    """All of ``parts``."""
    kept = [part for part in parts if part != TRUE]
    if FALSE in kept:
        return FALSE
    if len(kept) < 2:
        return kept[0] if kept else TRUE
    return f"(and {' '.join(kept)})"


def disjunction(parts: Iterable[str]) -> str:
    """At least one of ``parts``."""
    kept = [part for part in parts if part != FALSE]
    if TRUE in kept:
        return TRUE
    if len(kept) < 2:
        return kept[0] if kept else FALSE
    return f"(or {' '.join(kept)})"


def negation(part: str) -> str:
    """Not ``part``."""
    if part in (TRUE, FALSE):
        return FALSE if part == TRUE else TRUE
    return part[5:-1] if part.startswith("(not ") else f"(not {part})"


def named(term: str, value: str) -> str:
    """The proposition that an enumerated term has the value."""
    return f"|{term} = {value}|"


def special(term: str, value: Special) -> str:
    """The proposition that a term is missing or not asked."""
    return f"|{term} {value.value}|"


def includes(term: str, value: str) -> str:
    """The proposition that a collected output contains the value."""
    return f"|{term} includes {value}|"


def fires(table: str, rule: str) -> str:
    """The proposition that the table is asked and all cells of the rule hold."""
    return f"|{table}/{rule}|"


def asks(table: str) -> str:
    """The proposition that the table applies."""
    return f"|asks {table}|"


@dataclass(frozen=True)
class Writer:
    """Writes formulas over the terms of one protocol under one profile."""

    ground: Ground

    def member(self, term: str, values: ValueSet) -> str:
        """The value of ``term`` lies in ``values``."""
        domain = self.ground.domains[term]
        if domain.full <= values:
            return TRUE
        if isinstance(domain, Names):
            return disjunction(
                [named(term, name) for name in domain.members if name in values.names]
                + [special(term, item) for item in Special if item in values.specials & domain.specials]
            )
        inside = self._spans(term, domain, values)
        specials = [special(term, item) for item in Special if item in values.specials & domain.specials]
        absent = [negation(special(term, item)) for item in Special if item in domain.specials - values.specials]
        return disjunction([*specials, conjunction([*absent, inside])])

    def box(self, box: Box) -> str:
        """Every term's value lies in its set."""
        return conjunction(self.member(term, values) for term, values in box.items())

    def outside(self, box: Box) -> str:
        """Some term's value lies outside its set."""
        return disjunction(self.member(term, self.ground.domains[term].full - values) for term, values in box.items())

    def _spans(self, term: str, domain: Grid | Dense, values: ValueSet) -> str:
        ((lowest, highest),) = domain.known.spans
        spans: list[str] = []
        for low, high in values.spans:
            ends: list[str] = []
            if low > lowest:
                ends.append(negation(self._before(term, domain, low)))
            if high < highest:
                ends.append(self._before(term, domain, high))
            spans.append(conjunction(ends))
        return disjunction(spans)

    def _before(self, term: str, domain: Grid | Dense, cut: Cut) -> str:
        number, after = cut
        if isinstance(domain, Grid):
            return f"(< |{term}| {integer(int(number))})"
        formula = self.ground.formulas[term]
        left, right = formula.numerator, Linear({}, Fraction(number))
        if formula.denominator is not None:
            right = Linear(
                {name: amount * Fraction(number) for name, amount in formula.denominator.coefficients.items()},
                formula.denominator.constant * Fraction(number),
            )
        return self._compare("<=" if after else "<", left, right)

    def _compare(self, relation: str, left: Linear, right: Linear) -> str:
        """``left`` relation ``right``, over step counts with whole coefficients."""
        coefficients: dict[str, Fraction] = {}
        for sign, form in ((1, left), (-1, right)):
            for name, amount in form.coefficients.items():
                domain = self.ground.domains[name]
                steps = amount / domain.scale if isinstance(domain, Grid) else amount
                coefficients[name] = coefficients.get(name, Fraction(0)) + sign * steps
        constant = right.constant - left.constant
        factor = lcm(constant.denominator, *(amount.denominator for amount in coefficients.values()))
        products = [
            f"|{name}|" if amount * factor == 1 else f"(* {integer(int(amount * factor))} |{name}|)"
            for name, amount in coefficients.items()
            if amount != 0
        ]
        total = "0" if not products else products[0] if len(products) == 1 else f"(+ {' '.join(products)})"
        return f"({relation} {total} {integer(int(constant * factor))})"

    def computable(self, term: str) -> str:
        """All operands of the derived term are known and its denominator is not 0."""
        formula = self.ground.formulas[term]
        known = [
            negation(special(name, item))
            for name in formula.operands
            for item in Special
            if item in self.ground.domains[name].specials
        ]
        if formula.denominator is not None:
            known.append(self._compare("<", Linear({}, Fraction(0)), formula.denominator))
        return conjunction(known)

    # -- declarations ------------------------------------------------------------------------------------------------

    def declarations(self, terms: Iterable[str], integers: frozenset[str]) -> list[str]:
        """Constants for ``terms`` (none of them derived), and what their domains allow."""
        lines: list[str] = []
        for term in terms:
            domain = self.ground.domains[term]
            states = [special(term, item) for item in Special if item in domain.specials]
            if isinstance(domain, Names):
                states = [named(term, name) for name in domain.members] + states
                lines += _exactly_one(states)
            elif isinstance(domain, Grid):
                lines.append(f"(declare-const |{term}| {'Int' if term in integers else 'Real'})")
                lines.append(f"(assert (<= {integer(domain.low)} |{term}|))")
                lines.append(f"(assert (< |{term}| {integer(domain.high + 1)}))")
                lines += [f"(declare-const {state} Bool)" for state in states]
                if len(states) == 2:
                    lines.append(f"(assert (not (and {' '.join(states)})))")
        return lines

    def derived(self, terms: Iterable[str]) -> list[str]:
        """For each derived term that can be missing, when it is."""
        lines: list[str] = []
        for term in terms:
            if MISSING in self.ground.domains[term].specials:
                missing = special(term, MISSING)
                lines.append(f"(declare-const {missing} Bool)")
                lines.append(f"(assert (= {missing} {negation(self.computable(term))}))")
        return lines

    def assumptions(self, known: frozenset[str]) -> tuple[list[str], tuple[str, ...]]:
        """The assumptions that speak only of ``known`` terms, as assertions, and their names."""
        lines: list[str] = []
        used: list[str] = []
        for assumption in self.ground.assumptions:
            if known.issuperset(assumption.never):
                lines.append(f"(assert (not {self.box(assumption.never)})) ; assumption {assumption.name}")
                used.append(assumption.name)
        return lines, tuple(used)

    def table(self, table: GroundTable) -> list[str]:
        """The table as definitions: when it is asked, when each rule fires, and what follows for its outputs."""
        lines = [f"; table {table.name}"]
        asked = TRUE
        if table.applies_when:
            asked = asks(table.name)
            lines += [f"(declare-const {asked} Bool)", f"(assert (= {asked} {self.box(table.applies_when)}))"]
        for rule in table.rules:
            symbol = fires(table.name, rule.id)
            lines.append(f"(declare-const {symbol} Bool)")
            lines.append(f"(assert (= {symbol} {conjunction([asked, self.box(rule.when)])}))")
        for output in table.outputs:
            lines += self._output(table, output)
        return lines

    def _output(self, table: GroundTable, output: str) -> list[str]:
        domain = self.ground.domains[output]
        lines: list[str] = []
        if NOT_ASKED in domain.specials and table.is_unique:
            lines.append(f"(declare-const {special(output, NOT_ASKED)} Bool)")
            lines.append(f"(assert (= {special(output, NOT_ASKED)} {negation(asks(table.name))}))")
        if isinstance(domain, Names):
            proposition = named if table.is_unique else includes
            for name in domain.members:
                giving = [fires(table.name, rule.id) for rule in table.rules if rule.then.get(output) == name]
                symbol = proposition(output, name)
                lines += [f"(declare-const {symbol} Bool)", f"(assert (= {symbol} {disjunction(giving)}))"]
        elif table.is_unique:
            # A definition by cases, and no constraint: it must not exclude patients for whom two rules fire.
            amount = "0"
            for rule in reversed(table.rules):
                if output in rule.then:
                    amount = f"(ite {fires(table.name, rule.id)} {integer(int(_steps(rule, output)))} {amount})"
            lines += [f"(declare-const |{output}| Int)", f"(assert (= |{output}| {amount}))"]
        return lines

    def reading(self, reading: GroundReading) -> tuple[str, str]:
        """Two formulas: the patient is in the reading, and the protocol keeps to it."""
        kept: list[str] = []
        for term, values in reading.then.items():
            if term in self.ground.collected:
                kept.append(disjunction(includes(term, name) for name in sorted(values.names)))
            else:
                kept.append(self.member(term, values))
        return self.box(reading.when), conjunction(kept)


def _steps(rule: GroundRule, output: str) -> int | Fraction:
    value = rule.then[output]
    if isinstance(value, str | Special):
        raise TypeError(f"{output} is no number")
    return value


def integer(number: int) -> str:
    """A whole number, which the notation writes without a sign."""
    return str(number) if number >= 0 else f"(- {-number})"


def _exactly_one(states: Sequence[str]) -> list[str]:
    lines = [f"(declare-const {state} Bool)" for state in states]
    lines.append(f"(assert {disjunction(states)})")
    lines += [
        f"(assert (not (and {left} {right})))" for index, left in enumerate(states) for right in states[index + 1 :]
    ]
    return lines


@dataclass(frozen=True, slots=True)
class Query:
    """One question inside a script: together with the script's prelude, ``formulas`` are unsatisfiable iff ``claim``.

    ``definitions`` name parts that the formulas use: pairs of a symbol and what it stands for.
    """

    claim: str
    formulas: tuple[str, ...]
    definitions: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Script:
    """A prelude that all of its queries share, and queries. Where scripts for several profiles have a prelude in
    common, ``own`` is what holds under the ``profile`` alone.

    ``text`` is what a solver is given. It is kept as certificate: ``head`` once, and the ``block`` of each script that
    begins with it.
    """

    title: str
    prelude: tuple[str, ...]
    queries: tuple[Query, ...]
    assumptions: tuple[str, ...]
    own: tuple[str, ...] = ()
    profile: str = ""

    @property
    def text(self) -> str:
        """The whole script; it answers each query with ``sat``, ``unsat`` or ``unknown``, a line each, in order."""
        return self.head + self.block

    @property
    def head(self) -> str:
        """The prelude."""
        return "\n".join((f"; {self.title}", *self.prelude)) + "\n"

    @property
    def block(self) -> str:
        """What is asked behind the prelude; the solver's state is as before."""
        lines = ["(push 1)", f"; under the profile {self.profile}", *self.own] if self.own else []
        for query in self.queries:
            lines += ["(push 1)", f"; unsatisfiable iff {query.claim}"]
            for symbol, meaning in query.definitions:
                lines += [f"(declare-const {symbol} Bool)", f"(assert (= {symbol} {meaning}))"]
            lines += [f"(assert {formula})" for formula in query.formulas]
            lines += ["(check-sat)", "(pop 1)"]
        lines += ["(pop 1)"] if self.own else []
        return "\n".join(lines) + "\n"


def together(scripts: Iterable[Script]) -> str:
    """Scripts as one text that answers all their queries in order."""
    blocks: dict[str, list[str]] = {}
    for script in scripts:
        blocks.setdefault(script.head, []).append(script.block)
    return "(reset)\n".join(head + "".join(parts) for head, parts in blocks.items())


def in_context(
    ground: Ground, tables: Sequence[GroundTable], also: Iterable[str] = (), counted: Iterable[str] = ()
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The prelude for ``tables`` as they feed each other (they must include all that feed them), with the terms
    ``also``, and the assumptions used. The numbers ``counted`` are whole, as something is to be added to them."""
    looked_at = dict.fromkeys([name for table in tables for name in (*table.inputs, *table.applies_when)] + list(also))
    return _prelude(Writer(ground), looked_at, tables, counted)


def _prelude(
    writer: Writer, looked_at: Mapping[str, None], tables: Sequence[GroundTable], counted: Iterable[str] = ()
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    ground = writer.ground
    decided = {name for table in tables for name in table.outputs}
    collected = ground.collected
    basic = dict.fromkeys(operand for name in looked_at for operand in ground.operands(name))
    # An assumption is used when it touches what is looked at; it may bring further inputs in.
    while True:
        touching = [
            assumption
            for assumption in ground.assumptions
            if any(operand in basic for name in assumption.never for operand in ground.operands(name))
        ]
        wider = basic | dict.fromkeys(
            operand for item in touching for name in item.never for operand in ground.operands(name)
        )
        if len(wider) == len(basic):
            break
        basic = wider
    names = dict.fromkeys([*looked_at, *(name for item in touching for name in item.never)])
    derived = [name for name in names if name in ground.formulas]
    integers = frozenset(operand for name in derived for operand in ground.formulas[name].operands).union(counted)
    free = [name for name in basic if name not in decided and name not in collected]
    lines = writer.declarations(free, integers)
    asserted, used = writer.assumptions(frozenset([*names, *basic]))
    waiting = list(derived)
    undecided = set(decided)
    for table in (None, *tables):
        if table is not None:
            lines += writer.table(table)
            undecided -= set(table.outputs)
        ready = [name for name in waiting if not undecided.intersection(ground.formulas[name].operands)]
        lines += writer.derived(ready)
        waiting = [name for name in waiting if name not in ready]
    logic = "QF_LIRA" if integers or any(_numeric(ground, name) for name in decided) else "QF_LRA"
    return (f"(set-logic {logic})", *lines, *asserted), used


def _numeric(ground: Ground, name: str) -> bool:
    return isinstance(ground.domains[name], Grid)
