"""Conditions as JavaScript: every comparison is explicit, and a special value is tested for by name.

Numbers that were entered are whole counts of the term's last decimal place. A derived term is a fraction whose top and
bottom are whole; a bound ``p / q`` is compared by the products ``top * q`` and ``p * bottom``, which stay exact: they
are ordinary numbers where their bounds keep them under 2**53, and ``BigInt`` everywhere else.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from aih_dt.generating.javascript.text import literal
from aih_dt.model import MISSING, Special, Value
from aih_dt.semantics.cells import all_boxes
from aih_dt.semantics.domain import Dense, Domain, Grid
from aih_dt.semantics.ground import Ground, GroundFormula, Linear
from aih_dt.semantics.valueset import Span, ValueSet

EXACT = 2**53
"""Whole numbers of smaller size are exact as ordinary JavaScript numbers, and so are their sums and products."""


@dataclass(frozen=True, slots=True)
class Whole:
    """A linear form with whole coefficients of the operands' steps."""

    coefficients: Mapping[str, int]
    constant: int

    @staticmethod
    def of(coefficients: Mapping[str, Fraction], constant: Fraction) -> "Whole":
        """The form times the least number that makes it whole."""
        common = lcm(constant.denominator, *(amount.denominator for amount in coefficients.values()))
        amounts = {name: int(amount * common) for name, amount in coefficients.items() if amount}
        return Whole(amounts, int(constant * common))

    def bound(self, domains: Mapping[str, Domain]) -> int:
        """No partial sum of the form is of larger size."""
        return abs(self.constant) + sum(
            abs(amount) * max(abs(domain.low), abs(domain.high))
            for name, amount in self.coefficients.items()
            if isinstance(domain := domains[name], Grid)
        )


def whole(formula: GroundFormula, domains: Mapping[str, Domain]) -> tuple[Whole, Whole]:
    """Top and bottom of a formula in the operands' steps, multiplied by the same number so that both are whole."""
    forms = (formula.numerator, formula.denominator or Linear({}, Fraction(1)))
    steps = [{name: amount / _scale(domains[name]) for name, amount in form.coefficients.items()} for form in forms]
    common = lcm(
        *(form.constant.denominator for form in forms),
        *(amount.denominator for amounts in steps for amount in amounts.values()),
    )
    top, bottom = (
        Whole.of({name: amount * common for name, amount in amounts.items()}, form.constant * common)
        for form, amounts in zip(forms, steps, strict=True)
    )
    return top, bottom


def _scale(domain: Domain) -> int:
    return domain.scale if isinstance(domain, Grid) else 1


def largest_product(grounds: Iterable[Ground], name: str) -> int:
    """The largest size of a number that computing or comparing the derived term ``name`` makes, in any profile."""
    largest = 0
    for ground in grounds:
        top, bottom = (form.bound(ground.domains) for form in whole(ground.formulas[name], ground.domains))
        numbers = [Fraction(number) for box in all_boxes(ground) if name in box for number, _ in box[name].cuts()]
        largest = max(largest, top, bottom, *(top * one.denominator for one in numbers))
        largest = max(largest, *(abs(one.numerator) * bottom for one in numbers), 0)
    return largest


def condition(name: str, wanted: ValueSet, domain: Domain, *, big: bool) -> str:
    """An expression that is true when ``v.<name>`` is in ``wanted``. ``big``: the term's fractions are ``BigInt``."""
    if wanted == domain.full:
        return "true"
    tests = [f"v.{name} === {special(one)}" for one in sorted(wanted.specials, key=lambda one: one.value)]
    if isinstance(domain, Dense):
        tests += [_dense(name, span, domain, "n" if big else "") for span in wanted.spans]
    elif isinstance(domain, Grid):
        tests += [f"within(v.{name}, {int(low[0])}, {int(high[0]) - 1})" for low, high in wanted.spans]
    else:
        tests += [f"v.{name} === {literal(member)}" for member in domain.members if member in wanted.names]
    return " || ".join(tests) or "false"


def _dense(name: str, span: Span, domain: Dense, suffix: str) -> str:
    (low, after_low), (high, after_high) = span
    ((least, _), (greatest, _)) = domain.known.spans[0]
    tests = []
    if (low, after_low) != (least, 0):
        tests.append(_compared("above" if after_low else "from", name, Fraction(low), suffix))
    if (high, after_high) != (greatest, 1):
        tests.append(_compared("upTo" if after_high else "below", name, Fraction(high), suffix))
    if not tests:
        return f"computed(v.{name})"
    return tests[0] if len(tests) == 1 else f"({' && '.join(tests)})"


def _compared(function: str, name: str, number: Fraction, suffix: str) -> str:
    return f"{function}(v.{name}, {number.numerator}{suffix}, {number.denominator}{suffix})"


def special(value: Special) -> str:
    """``null`` for missing; a constant's name for not asked."""
    return "null" if value is MISSING else "NOT_ASKED"


def value_literal(value: Value) -> str:
    """A value as the generated script holds it."""
    if isinstance(value, Special):
        return special(value)
    if isinstance(value, str):
        return literal(value)
    if isinstance(value, int):
        return str(value)
    raise TypeError("a table decides no fractions")


def linear_form(form: Whole, *, big: bool) -> str:
    """A linear form as an expression of ``v``."""
    suffix = "n" if big else ""
    parts = []
    for name, amount in form.coefficients.items():
        operand = f"BigInt(v.{name})" if big else f"v.{name}"
        parts.append((amount, operand if abs(amount) == 1 else f"{abs(amount)}{suffix} * {operand}"))
    if form.constant or not parts:
        parts.append((form.constant, f"{abs(form.constant)}{suffix}"))
    text = ("-" if parts[0][0] < 0 else "") + parts[0][1]
    for amount, part in parts[1:]:
        text += (" - " if amount < 0 else " + ") + part
    return text
