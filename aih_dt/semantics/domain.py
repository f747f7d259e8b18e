"""Domains: all values a term can take, and how its numbers are counted.

A number that is entered lives on a *grid*: the integers counted in units of its last decimal place. Every span of a
grid domain runs between cuts of the form ``(n, 0)``, so that equal sets are equal objects. A number that is computed
(a derived term) is *dense*: any fraction of the term's own unit.
"""

from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from aih_dt.model import Special, Value
from aih_dt.semantics.valueset import Cut, ValueSet

NO_SPECIALS: frozenset[Special] = frozenset()


@dataclass(frozen=True, slots=True)
class Names:
    """The members of an enumerated or boolean term, in the author's order."""

    members: tuple[str, ...]
    specials: frozenset[Special] = NO_SPECIALS

    @property
    def full(self) -> ValueSet:
        """Every value, the special ones included."""
        return ValueSet(names=frozenset(self.members), specials=self.specials)

    @property
    def known(self) -> ValueSet:
        """Every value but the special ones."""
        return ValueSet(names=frozenset(self.members))

    def show(self, value: Value) -> str:
        """The value as an author writes it."""
        return show_special(value) if isinstance(value, Special) else str(value)


@dataclass(frozen=True, slots=True)
class Grid:
    """The numbers from ``low`` to ``high``, inclusive, counted in steps of ``10 ** -places`` of the term's unit."""

    low: int
    high: int
    places: int
    specials: frozenset[Special] = NO_SPECIALS

    @property
    def full(self) -> ValueSet:
        """Every value, the special ones included."""
        return ValueSet(spans=(((self.low, 0), (self.high + 1, 0)),), specials=self.specials)

    @property
    def known(self) -> ValueSet:
        """Every value but the special ones."""
        return ValueSet(spans=(((self.low, 0), (self.high + 1, 0)),))

    @property
    def scale(self) -> int:
        """How many steps make one unit."""
        return int(10**self.places)

    def on_grid(self, number: Fraction) -> int | None:
        """The step count of ``number``; ``None`` when it has more decimal places than the grid."""
        steps = number * self.scale
        return steps.numerator if steps.denominator == 1 else None

    def cut(self, number: Fraction, *, after: bool) -> Cut:
        """The cut just before or just after ``number``, moved to the first step that lies behind it."""
        steps = number * self.scale
        if steps.denominator == 1:
            return (steps.numerator + (1 if after else 0), 0)
        return (steps.numerator // steps.denominator + 1, 0)

    def show(self, value: Value) -> str:
        """The value as an author writes it, with the declared decimal places."""
        if isinstance(value, Special):
            return show_special(value)
        return format(Decimal(int(value)).scaleb(-self.places), "f")


@dataclass(frozen=True, slots=True)
class Dense:
    """A computed number: any fraction. ``low`` and ``high`` bound what the operands' domains allow, inclusive."""

    low: Fraction
    high: Fraction
    specials: frozenset[Special] = NO_SPECIALS
    places: int = field(default=0)

    @property
    def full(self) -> ValueSet:
        """Every value, the special ones included."""
        return ValueSet(spans=(((self.low, 0), (self.high, 1)),), specials=self.specials)

    @property
    def known(self) -> ValueSet:
        """Every value but the special ones."""
        return ValueSet(spans=(((self.low, 0), (self.high, 1)),))

    def cut(self, number: Fraction, *, after: bool) -> Cut:
        """The cut just before or just after ``number``."""
        return (number, 1 if after else 0)

    def show(self, value: Value) -> str:
        """The value as a decimal when it is one, else as a fraction."""
        return show_special(value) if isinstance(value, Special) else show_fraction(Fraction(value))


Domain = Names | Grid | Dense


def show_special(value: Special) -> str:
    """``missing`` or ``not asked``."""
    return value.value


def show_fraction(number: Fraction) -> str:
    """An exact number: decimal digits when they end, else ``a/b``."""
    denominator = number.denominator
    for prime in (2, 5):
        while denominator % prime == 0:
            denominator //= prime
    if denominator != 1:
        return f"{number.numerator}/{number.denominator}"
    digits = 0
    while (number * 10**digits).denominator != 1:
        digits += 1
    return format(Decimal((number * 10**digits).numerator).scaleb(-digits), "f")
