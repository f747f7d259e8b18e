"""What tables give, as a decision shows it."""

from collections.abc import Iterable
from decimal import Decimal
from typing import TypeVar

from ._fields import decimal_of
from .values import NOT_ASKED, NotAsked

T = TypeVar("T")


def rules_of(outcome: object) -> tuple[str, ...] | None:
    """The rules behind what one table gives; ``None`` when it is not asked."""
    if outcome is NOT_ASKED:
        return None
    rule = getattr(outcome, "rule", NOT_ASKED)
    if rule is NOT_ASKED and isinstance(outcome, tuple):
        return tuple(str(one.rule) for one in outcome)
    return None if rule is None else (str(rule),)


def added(outcomes: tuple[T, ...] | NotAsked) -> tuple[T, ...]:
    """What the rules of a table add; nothing when the table is not asked."""
    return () if isinstance(outcomes, NotAsked) else outcomes


def each_once(values: Iterable[T | None]) -> tuple[T, ...]:
    """The values that are given, each once, in order."""
    return tuple(dict.fromkeys(value for value in values if value is not None))


def decimal_output(steps: int | NotAsked, places: int) -> Decimal | NotAsked:
    """A decided number with its decimal places."""
    return steps if isinstance(steps, NotAsked) else decimal_of(steps, places)


def plain(value: object) -> object:
    """A value as it is written in JSON; an exact number keeps its decimal places as text."""
    if value is NOT_ASKED:
        return NOT_ASKED.value
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    return value.value if hasattr(value, "value") else value
