"""Values that no vocabulary has: what was not asked, and the ratio of two numbers."""

from enum import Enum
from typing import Any, Final

Found = tuple[tuple[Any, ...], ...]
"""What tables give, each as a rule and its values: the same as their outcomes, without the names."""


class NotAsked(Enum):
    """The type of ``NOT_ASKED``."""

    NOT_ASKED = "not asked"

    def __repr__(self) -> str:
        return "NOT_ASKED"


NOT_ASKED: Final = NotAsked.NOT_ASKED
"""The value of what a table decides where the table does not apply."""


class Ratio:
    """The quotient of two whole numbers, the lower one positive. It is compared by multiplying, never by dividing, so
    that nothing is rounded."""

    __slots__ = ("denominator", "numerator")

    def __init__(self, numerator: int, denominator: int) -> None:
        self.numerator = numerator
        self.denominator = denominator

    def __lt__(self, number: int) -> bool:
        return self.numerator < number * self.denominator

    def __le__(self, number: int) -> bool:
        return self.numerator <= number * self.denominator

    def __gt__(self, number: int) -> bool:
        return self.numerator > number * self.denominator

    def __ge__(self, number: int) -> bool:
        return self.numerator >= number * self.denominator

    def __repr__(self) -> str:
        return f"Ratio({self.numerator}, {self.denominator})"
