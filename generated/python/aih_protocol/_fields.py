"""Reading the data of a patient: every value is either exactly what it says or refused."""

import re
from collections.abc import Iterable, Mapping
from decimal import Context, Decimal
from enum import StrEnum
from operator import index

from .errors import Problem

AGE_SUFFIX = "_age_days"

_PLAIN_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_EXACT = Context(prec=100)
_LONGEST = 400
"""A number with more digits than this before or after the point is none that anybody has measured."""


class RefusedError(ValueError):
    """A value that a field cannot have, and why."""


class Field:
    """What is common to all fields: the term's name, and whether and how long its value may be used."""

    __slots__ = ("maximum_age", "may_be_missing", "name")

    def __init__(self, name: str, *, may_be_missing: bool, maximum_age: int | None) -> None:
        self.name = name
        self.may_be_missing = may_be_missing
        self.maximum_age = maximum_age

    @property
    def names(self) -> tuple[str, ...]:
        """What the data call it, with the age of its value when that matters."""
        return (self.name,) if self.maximum_age is None else (self.name, self.name + AGE_SUFFIX)

    def read(self, value: object) -> object:
        """The value that the rules compare; refused when there is none."""
        raise NotImplementedError

    def show(self, known: object) -> object:
        """The value as the patient carries it."""
        return known

    @property
    def can_be_missing(self) -> bool:
        """Whether there are rules for when the value is not there: never known, or too old."""
        return self.may_be_missing or self.maximum_age is not None

    @property
    def allowed(self) -> str:
        """What the field may have, in words."""
        return f"{self.known_words}, or missing" if self.can_be_missing else self.known_words

    @property
    def known_words(self) -> str:
        """What the field may have when it is known, in words."""
        raise NotImplementedError


class NameField(Field):
    """A field with named values."""

    __slots__ = ("members",)

    def __init__(
        self, name: str, members: type[StrEnum], *, may_be_missing: bool = False, maximum_age: int | None = None
    ) -> None:
        super().__init__(name, may_be_missing=may_be_missing, maximum_age=maximum_age)
        self.members: Mapping[object, StrEnum] = {member.value: member for member in members}

    def read(self, value: object) -> StrEnum:
        if isinstance(value, str):
            member = self.members.get(value)
            if member is not None:
                return member
        raise RefusedError(f"{quoted(value)} is none of its values{_hint(value, self.members)}")

    @property
    def known_words(self) -> str:
        return ", ".join(f"`{name}`" for name in self.members)


class TruthField(Field):
    """A field that is true or false."""

    __slots__ = ()

    def __init__(self, name: str, *, may_be_missing: bool = False, maximum_age: int | None = None) -> None:
        super().__init__(name, may_be_missing=may_be_missing, maximum_age=maximum_age)

    def read(self, value: object) -> bool:
        if value is True or (isinstance(value, str) and value == "yes"):
            return True
        if value is False or (isinstance(value, str) and value == "no"):
            return False
        raise RefusedError(f"{quoted(value)} is neither true nor false")

    @property
    def known_words(self) -> str:
        return "true, false, `yes`, `no`"


class NumberField(Field):
    """A field with numbers, which are counted in units of their last decimal place."""

    __slots__ = ("high", "low", "places", "scale", "unit", "whole")

    def __init__(
        self,
        name: str,
        *,
        low: int,
        high: int,
        places: int,
        whole: bool,
        unit: str = "",
        may_be_missing: bool = False,
        maximum_age: int | None = None,
    ) -> None:
        super().__init__(name, may_be_missing=may_be_missing, maximum_age=maximum_age)
        self.low = low
        self.high = high
        self.places = places
        self.scale = 10**places
        self.whole = whole
        self.unit = unit

    def read(self, value: object) -> int:
        steps = steps_of(value, self.places)
        if steps < self.low:
            raise RefusedError(f"{quoted(value)} is less than {self.text(self.low)}")
        if steps > self.high:
            raise RefusedError(f"{quoted(value)} is more than {self.text(self.high)}")
        return steps

    def show(self, known: object) -> object:
        if isinstance(known, int):
            return known if self.whole else decimal_of(known, self.places)
        raise TypeError(f"{self.name} counts whole numbers")

    def text(self, steps: int) -> str:
        """The number with its decimal places."""
        return str(decimal_of(steps, self.places))

    @property
    def known_words(self) -> str:
        unit = f" {self.unit}" if len(self.unit) > 0 else ""
        places = "no decimal places" if self.places == 0 else f"at most {self.places} decimal places"
        if self.places == 1:
            places = "at most 1 decimal place"
        return f"a number from {self.text(self.low)} to {self.text(self.high)}{unit} with {places}"


def decimal_of(steps: int, places: int) -> Decimal:
    """The number of which ``steps`` counts the last decimal place."""
    return _EXACT.scaleb(Decimal(steps), -places)


def steps_of(value: object, places: int) -> int:
    """``value`` counted in units of its last decimal place, exactly. A float is what Python writes for it."""
    scale: int = 10**places
    if isinstance(value, bool):
        raise RefusedError(f"{quoted(value)} is not a number")
    if isinstance(value, int):
        return value * scale
    if isinstance(value, float):
        number = Decimal(float.__repr__(value))
    elif isinstance(value, Decimal):
        number = value
        _, digits, exponent = value.as_tuple()
        if isinstance(exponent, int) is False or abs(int(exponent)) > _LONGEST or len(digits) > _LONGEST:
            raise RefusedError(f"{quoted(value)} is not a number")
    elif isinstance(value, str):
        if len(value) > _LONGEST or _PLAIN_NUMBER.fullmatch(value) is None:
            raise RefusedError(f"{quoted(value)} is not a number")
        number = Decimal(value)
    else:
        return _index(value) * scale
    if number.is_finite() is False:
        raise RefusedError(f"{quoted(value)} is not a number")
    if number == 0:
        return 0
    if number.adjusted() < -places:
        raise RefusedError(f"{quoted(value)} has more decimal places than are allowed")
    numerator, denominator = number.as_integer_ratio()
    steps, rest = divmod(numerator * scale, denominator)
    if rest == 0:
        return steps
    raise RefusedError(f"{quoted(value)} has more decimal places than are allowed")


def _index(value: object) -> int:
    """A whole number of another library, for example of an array."""
    try:
        return index(value)  # type: ignore[arg-type]  # what has no index raises the error
    except TypeError:
        raise RefusedError(f"{quoted(value)} is not a number") from None


def age_of(value: object) -> int:
    """How many days old a value is."""
    days = steps_of(value, 0)
    if days < 0:
        raise RefusedError(f"{quoted(value)} is less than 0")
    return days


def read_patient(
    fields: Iterable[Field], given: Mapping[str, object], problems: list[Problem]
) -> tuple[list[object], list[object]]:
    """What the patient carries, field after field with its age behind it, and what the rules compare: missing where a
    value is older than its field allows. Everything that is wrong is added to ``problems``."""
    carried: list[object] = []
    known: list[object] = []
    for field in fields:
        value = given.get(field.name)
        taken: object = None
        if value is not None:
            try:
                taken = field.read(value)
            except RefusedError as refused:
                problems.append(Problem(field.name, shown(value), str(refused), field.allowed))
        elif field.can_be_missing is False:
            problems.append(Problem(field.name, "missing", "it is missing", field.allowed))
        carried.append(None if taken is None else field.show(taken))
        if field.maximum_age is not None:
            days = _age(field.name + AGE_SUFFIX, given, value is not None, problems)
            carried.append(days)
            if days is not None and days > field.maximum_age:
                taken = None
        known.append(taken)
    return carried, known


def _age(name: str, given: Mapping[str, object], needed: bool, problems: list[Problem]) -> int | None:
    days = given.get(name)
    allowed = "a whole number of days, 0 or more"
    if days is None:
        if needed:
            problems.append(Problem(name, "missing", "the age of the value is missing", allowed))
        return None
    try:
        return age_of(days)
    except RefusedError as refused:
        problems.append(Problem(name, shown(days), str(refused), allowed))
        return None


def unknown_names(given: Mapping[str, object], fields: Iterable[Field]) -> list[Problem]:
    """A problem for each name in the data that is no field."""
    names = [name for field in fields for name in field.names]
    known = frozenset(names)
    return [
        Problem(str(name), shown(value), f"there is no such field{_hint(name, names)}")
        for name, value in given.items()
        if name not in known
    ]


def shown(value: object) -> str:
    """A value as it is shown in messages, cut when it is long."""
    if value is True:
        return "true"
    if value is False:
        return "false"
    try:
        text = str(value)
    except ValueError:
        return "a very long number"
    return text if len(text) <= 60 else f"{text[:57]}..."


def quoted(value: object) -> str:
    """A value between backticks."""
    return f"`{shown(value)}`"


def _hint(value: object, names: Iterable[object]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(str(value), [str(name) for name in names], n=1)
    return f"; did you mean `{close[0]}`?" if len(close) == 1 else ""
