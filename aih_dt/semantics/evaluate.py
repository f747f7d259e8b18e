"""The meaning of a protocol: what it decides for one patient.

This is the definition that the proofs, the generated code and every other engine are compared with. It is written to
be read, not to be fast.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from aih_dt.model import MISSING, NOT_ASKED, Special, Value
from aih_dt.semantics.domain import Grid
from aih_dt.semantics.ground import Box, Ground, GroundFormula, GroundRule, GroundTable, Linear

Values = Mapping[str, Value]
"""A value for each term that is known so far."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """One patient's way through the protocol.

    ``values``: a value for every term that is not collected; ``collected``: for each collected output, the values of
    the rules that fired, in rule order, each once; ``fired``: for each table that was asked, the rules that fired.
    """

    values: Values
    collected: Mapping[str, tuple[Value, ...]]
    fired: Mapping[str, tuple[GroundRule, ...]]

    @property
    def rules(self) -> tuple[str, ...]:
        """Every rule that fired as ``table/rule``, in the order of the tables."""
        return tuple(f"{table}/{rule.id}" for table, rules in self.fired.items() for rule in rules)


class NotExactlyOneError(ValueError):
    """A unique table has no rule, or more than one, for this patient: the protocol is not proved."""

    def __init__(self, table: GroundTable, matching: tuple[GroundRule, ...]) -> None:
        found = "no rule" if not matching else "the rules " + ", ".join(f"`{rule.id}`" for rule in matching)
        super().__init__(f"the table `{table.name}` has {found} for this patient")
        self.table = table
        self.matching = matching


def holds(box: Box, values: Values) -> bool:
    """Whether the patient is in the box."""
    return all(values[name] in wanted for name, wanted in box.items())


def matching(table: GroundTable, values: Values) -> tuple[GroundRule, ...]:
    """The rules of ``table`` whose every cell holds, in the author's order."""
    found: list[GroundRule] = []
    for rule in table.rules:
        for name, wanted in rule.limits.items():
            if values[name] not in wanted:
                break
        else:
            found.append(rule)
    return tuple(found)


def evaluate(protocol: Ground, patient: Values) -> Evaluation:
    """What the protocol decides for ``patient``: a value (or ``missing``) for every input term.

    Raises :class:`NotExactlyOneError` when a unique table that applies does not have exactly one rule for the patient.
    """
    return _run(protocol, patient, protocol.steps)


def refusal(protocol: Ground, patient: Values) -> str:
    """Why there is no certain decision for ``patient``; empty when there is one."""
    try:
        evaluate(protocol, patient)
    except NotExactlyOneError as refused:
        return str(refused)
    return ""


def values_before(protocol: Ground, table: GroundTable, patient: Values) -> Values:
    """The values that ``table`` finds when its turn comes: the patient's, and what is computed and decided before.

    Raises :class:`NotExactlyOneError` when a table that feeds it does not have exactly one rule for the patient.
    """
    needed = {one.name for one in protocol.feeding(table)} - {table.name}
    wanted = (step for step in protocol.steps if isinstance(step, str) or step.name in needed)
    undecided = {name for one in protocol.tables if one.name not in needed for name in one.outputs}
    fitting = (
        step
        for step in wanted
        if not isinstance(step, str) or not undecided.intersection(protocol.formulas[step].operands)
    )
    return _run(protocol, patient, fitting).values


def _run(protocol: Ground, patient: Values, order: Iterable[str | GroundTable]) -> Evaluation:
    values: dict[str, Value] = dict(patient)
    collected: dict[str, tuple[Value, ...]] = {}
    fired: dict[str, tuple[GroundRule, ...]] = {}
    for step in order:
        if isinstance(step, str):
            values[step] = compute(protocol, step, values)
            continue
        if not holds(step.applies_when, values):
            if step.is_unique:
                values |= dict.fromkeys(step.outputs, NOT_ASKED)
            else:
                collected |= dict.fromkeys(step.outputs, ())
            continue
        rules = matching(step, values)
        fired[step.name] = rules
        if step.is_unique:
            if len(rules) != 1:
                raise NotExactlyOneError(step, rules)
            values |= rules[0].then
        else:
            for output in step.outputs:
                collected[output] = tuple(dict.fromkeys(rule.then[output] for rule in rules if output in rule.then))
    return Evaluation(values, collected, fired)


def compute(protocol: Ground, name: str, values: Values) -> Value:
    """The value of a derived term; missing when an operand is missing or not asked, or the denominator is 0."""
    formula: GroundFormula = protocol.formulas[name]
    if any(isinstance(values[operand], Special) for operand in formula.operands):
        return MISSING
    top = _amount(protocol, formula.numerator, values)
    if formula.denominator is None:
        return top
    bottom = _amount(protocol, formula.denominator, values)
    return MISSING if bottom == 0 else top / bottom


def _amount(protocol: Ground, form: Linear, values: Values) -> Fraction:
    total = form.constant
    for name, coefficient in form.coefficients.items():
        total += coefficient * in_unit(protocol, name, values[name])
    return total


def in_unit(protocol: Ground, name: str, value: Value) -> Fraction:
    """A known number of the term ``name`` in the term's own unit."""
    if isinstance(value, str | Special):
        raise TypeError(f"{name} has no number")
    domain = protocol.domains[name]
    return Fraction(value, domain.scale) if isinstance(domain, Grid) else Fraction(value)
