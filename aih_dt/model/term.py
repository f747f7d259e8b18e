"""Terms: the named quantities of the patient, and what is computed or decided from them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from fractions import Fraction

from aih_dt.model.position import NOWHERE, Position
from aih_dt.model.value import Value


class TermType(Enum):
    """What kind of values a term has."""

    ENUM = "enum"
    BOOLEAN = "boolean"
    INTEGER = "integer"
    DECIMAL = "decimal"


class Role(Enum):
    """Where a term's value comes from: given with the patient, computed by a formula, or decided by a table."""

    INPUT = "input"
    DERIVED = "derived"
    OUTPUT = "output"


@dataclass(frozen=True, slots=True)
class TermValue:
    """A member of an enumerated term. ``prescribes``: deciding it starts, stops or changes a treatment."""

    name: str
    label: str
    definition: str = ""
    prescribes: bool = False
    at: Position = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Code:
    """A code of the term in a public terminology (``system`` is its usual short name, for example ``LOINC``)."""

    system: str
    code: str
    display: str


@dataclass(frozen=True, slots=True)
class Summand:
    """``coefficient`` times the product of ``parameters`` times ``term`` (times 1 when ``term`` is ``None``)."""

    coefficient: Fraction
    parameters: tuple[str, ...]
    term: str | None


@dataclass(frozen=True, slots=True)
class Formula:
    """A linear form, or the ratio of two. ``denominator`` is ``None`` for a plain linear form."""

    text: str
    numerator: tuple[Summand, ...]
    denominator: tuple[Summand, ...] | None
    at: Position = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Term:
    """A named quantity.

    ``values`` are the members of an enumerated term (``no``, ``yes`` for a boolean); ``low``, ``high`` and ``places``
    bound an integer or decimal input, inclusive, in ``unit`` (UCUM). ``maximum_age`` is in days. ``typical`` is a value
    that example patients take when nothing else decides; it has no part in the meaning.
    """

    name: str
    type: TermType
    label: str
    definition: str = ""
    values: tuple[TermValue, ...] = ()
    low: Fraction | None = None
    high: Fraction | None = None
    places: int = 0
    unit: str = ""
    may_be_missing: bool = False
    maximum_age: int | None = None
    safety_relevant: bool = False
    provenance: str = ""
    codes: tuple[Code, ...] = ()
    formula: Formula | None = None
    typical: Value | None = None
    evidence: tuple[str, ...] = ()
    interpretations: tuple[str, ...] = ()
    at: Position = field(default=NOWHERE, compare=False)

    @property
    def is_numeric(self) -> bool:
        """Whether the term's values are numbers."""
        return self.type in (TermType.INTEGER, TermType.DECIMAL)

    def value(self, name: str) -> TermValue:
        """The member called ``name``; a ``KeyError`` when the term has none."""
        for value in self.values:
            if value.name == name:
                return value
        raise KeyError(name)


AGE_SUFFIX = "_age_days"
"""A term with a maximum age has a companion in the patient's data: how many days old its value is."""

Terms = Mapping[str, Term]
