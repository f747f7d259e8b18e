"""Whole numbers for everything that is compared: how parameters and computed numbers are counted.

A number that is entered is counted in its last decimal place. A parameter is counted so finely that its value in every
profile, and every number it is compared with, is whole. A computed number is counted so finely that all it is compared
with is whole. Then no comparison needs a fraction.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import gcd, lcm, prod

from aih_dt.model import Bound, Cell, Formula, Protocol, Range, Region, Summand


@dataclass(frozen=True, slots=True)
class Product:
    """A whole number times some parameters, times a term's value when there is one."""

    factor: int
    parameters: tuple[str, ...]
    term: str | None


@dataclass(frozen=True, slots=True)
class WholeFormula:
    """A formula over whole numbers. ``denominator`` is ``None`` when the numerator alone is the value."""

    numerator: tuple[Product, ...]
    denominator: tuple[Product, ...] | None

    @property
    def parameters(self) -> tuple[str, ...]:
        """The parameters in it, in order of first mention."""
        products = (*self.numerator, *(self.denominator or ()))
        return tuple(dict.fromkeys(name for one in products for name in one.parameters))

    @property
    def terms(self) -> tuple[str, ...]:
        """The terms in it, in order of first mention."""
        products = (*self.numerator, *(self.denominator or ()))
        return tuple(dict.fromkeys(one.term for one in products if one.term is not None))


@dataclass(frozen=True)
class Scales:
    """How every number of the protocol is counted."""

    protocol: Protocol

    @cached_property
    def _ends(self) -> tuple[tuple[str, Fraction | str], ...]:
        """Each number or parameter that is compared with a term."""
        found = [
            (name, bound.number)
            for region in regions(self.protocol)
            for name, cell in region.items()
            for bound in _bounds(cell)
        ]
        return tuple(dict.fromkeys(found))

    @cached_property
    def parameters(self) -> Mapping[str, int]:
        """For each parameter, how many steps make one unit."""
        scales = {
            name: lcm(parameter.value.denominator, *(value.denominator for value in _other_values(self.protocol, name)))
            for name, parameter in self.protocol.parameters.items()
        }
        for name, number in (*self._ends, *self._given):
            term = self.protocol.terms[name]
            if isinstance(number, str) and term.formula is None:
                scales[number] = lcm(scales[number], 10**term.places)
        return scales

    @cached_property
    def _given(self) -> tuple[tuple[str, str], ...]:
        """Each parameter that a rule gives to an output."""
        return tuple(
            (name, output)
            for table in self.protocol.tables
            for rule in table.rules
            for name, output in rule.then.items()
            if isinstance(output, str) and self.protocol.terms[name].is_numeric
        )

    @cached_property
    def terms(self) -> Mapping[str, int]:
        """For each numeric term, how many steps make one unit."""
        scales = {}
        for name, term in self.protocol.terms.items():
            if term.formula is not None:
                ends = [number for compared, number in self._ends if compared == name]
                scales[name] = lcm(1, *map(self._end_scale, ends))
                if term.formula.denominator is None:
                    scales[name] = lcm(
                        scales[name], *(self._fraction(one).denominator for one in term.formula.numerator)
                    )
            elif term.is_numeric:
                scales[name] = 10**term.places
        return scales

    def _end_scale(self, number: Fraction | str) -> int:
        return self.parameters[number] if isinstance(number, str) else number.denominator

    def _fraction(self, summand: Summand) -> Fraction:
        """The factor of a summand when its parameters and its term are counted in steps."""
        steps = prod(self.parameters[name] for name in summand.parameters)
        if summand.term is not None:
            steps *= 10 ** self.protocol.terms[summand.term].places
        return summand.coefficient / steps

    def formula(self, name: str) -> WholeFormula:
        """The formula of a derived term over whole numbers, giving the term's value in its steps."""
        formula = self.protocol.terms[name].formula
        if formula is None:
            raise ValueError(f"{name} is not derived")
        scale = self.terms[name]
        if formula.denominator is None:
            return WholeFormula(tuple(self._product(one, Fraction(scale)) for one in formula.numerator), None)
        return self._ratio(formula, scale)

    def _ratio(self, formula: Formula, scale: int) -> WholeFormula:
        assert formula.denominator is not None
        top = lcm(*(self._fraction(one).denominator for one in formula.numerator))
        bottom = lcm(*(self._fraction(one).denominator for one in formula.denominator))
        # value * scale = (top form / top) * scale * bottom / (bottom form), in whole numbers above and below
        lift = Fraction(scale * bottom, top)
        above = [self._product(one, Fraction(top * lift.numerator)) for one in formula.numerator]
        below = [self._product(one, Fraction(bottom * lift.denominator)) for one in formula.denominator]
        common = gcd(*(one.factor for one in (*above, *below))) or 1
        return WholeFormula(
            tuple(Product(one.factor // common, one.parameters, one.term) for one in above),
            tuple(Product(one.factor // common, one.parameters, one.term) for one in below),
        )

    def _product(self, summand: Summand, lift: Fraction) -> Product:
        factor = self._fraction(summand) * lift
        assert factor.denominator == 1
        return Product(factor.numerator, summand.parameters, summand.term)


def regions(protocol: Protocol) -> Iterator[Region]:
    """Every condition of the protocol that patients are held against."""
    for table in protocol.tables:
        yield table.applies_when
        yield from (rule.when for rule in table.rules)
    yield from (assumption.never for assumption in protocol.assumptions.values())


def _bounds(cell: Cell) -> Iterator[Bound]:
    for part in cell.parts or ():
        if isinstance(part, Range):
            yield from (bound for bound in (part.low, part.high) if bound is not None)


def _other_values(protocol: Protocol, parameter: str) -> Iterator[Fraction]:
    for profile in protocol.profiles.values():
        if parameter in profile.values:
            yield profile.values[parameter]
