"""Numbers as authors write them: decimal digits and nothing else, so that each has one meaning."""

import re
from fractions import Fraction
from functools import lru_cache

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,30})(?:\.([0-9]{1,30}))?", re.ASCII)

_FRACTION = re.compile(r"(-?(?:0|[1-9][0-9]{0,30}))/([1-9][0-9]{0,30})", re.ASCII)


@lru_cache(maxsize=10_000)
def number(text: str) -> Fraction | None:
    """The exact number, or ``None`` when the text is not a plain decimal (``012``, ``1e3``, ``1_000``, ``.5`` …)."""
    found = _NUMBER.fullmatch(text)
    if found is None:
        return None
    decimals = found.group(1)
    return Fraction(int(text)) if decimals is None else Fraction(int(text.replace(".", "")), 10 ** len(decimals))


def fraction(text: str) -> Fraction | None:
    """A fraction of two whole numbers such as ``1/3``, which no decimal says exactly; ``None`` for anything else."""
    found = _FRACTION.fullmatch(text)
    return None if found is None else Fraction(int(found.group(1)), int(found.group(2)))


def places(value: Fraction) -> int:
    """How many decimal places the number has. It must be a decimal."""
    digits = 0
    while (value * 10**digits).denominator != 1:
        digits += 1
    return digits


def whole(text: str) -> int | None:
    """A whole number that is not negative, or ``None``."""
    value = number(text)
    return value.numerator if value is not None and value.denominator == 1 and value >= 0 and "." not in text else None


def rewritten(text: str) -> str | None:
    """How a number in another notation is written plainly, for messages; ``None`` when that is not certain."""
    plain = text.replace("_", "").removeprefix("+")
    if re.fullmatch(r"-?[0-9]*\.?[0-9]+([eE][+-]?[0-9]{1,2})?", plain):
        from aih_dt.semantics.domain import show_fraction

        return show_fraction(Fraction(plain))
    return None
