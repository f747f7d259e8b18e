"""Derived terms in whole numbers: how large they and their comparisons become, so that a target can count exactly."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from aih_dt.semantics.cells import all_boxes
from aih_dt.semantics.domain import Domain, Grid
from aih_dt.semantics.ground import Ground, GroundFormula, Linear


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
