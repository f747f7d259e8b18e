"""What the cohort engine is given: the protocol's terms and rules as plain data."""

from collections.abc import Mapping
from dataclasses import dataclass

Span = tuple[int, int]
"""Numbers from one to another, both included, counted in units of the term's last decimal place."""

Cut = tuple[int, int, int]
"""A place between fractions: numerator, denominator, and 0 for just before or 1 for just after the fraction."""

Range = tuple[Cut | None, Cut | None]
"""Fractions between two cuts; ``None`` where there is no end."""

Condition = tuple[str | Span | Range | None, ...]
"""What a cell holds: names, spans or ranges, and ``None`` for the special value (missing, or not asked)."""

Box = Mapping[str, Condition]
"""Conditions on several terms; all are to hold."""

Linear = tuple[int, Mapping[str, int]]
"""A constant, and what each term's count is multiplied with."""


@dataclass(frozen=True, slots=True)
class Choice:
    """An input with named values; ``is_truth``: they are ``no`` and ``yes``."""

    name: str
    members: tuple[str, ...]
    required: bool
    maximum_age: int | None
    is_truth: bool


@dataclass(frozen=True, slots=True)
class Number:
    """An input that is a number, with its bounds as counts of its last decimal place."""

    name: str
    low: int
    high: int
    places: int
    required: bool
    maximum_age: int | None


@dataclass(frozen=True, slots=True)
class Output:
    """What a table decides: names, or numbers with decimal places (then ``members`` is empty)."""

    name: str
    members: tuple[str, ...]
    places: int
    is_truth: bool


@dataclass(frozen=True, slots=True)
class Derived:
    """A computed term. ``is_wide``: its numbers may not fit 64 bits."""

    name: str
    operands: tuple[str, ...]
    top: Linear
    bottom: Linear
    is_wide: bool


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: conditions (those that always hold are left out), outputs, and what it stands on."""

    id: str
    when: Box
    then: Mapping[str, str | int]
    evidence: tuple[str, ...]
    interpretations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table; ``is_unique``: exactly one rule fires where it applies."""

    name: str
    applies: Box
    outputs: tuple[str, ...]
    is_unique: bool
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Assumption:
    """A combination of inputs that no patient has."""

    name: str
    never: Box


@dataclass(frozen=True, slots=True)
class Rules:
    """All that one profile decides by, in the order in which it is decided."""

    assumptions: tuple[Assumption, ...]
    steps: tuple[Derived | Table, ...]


@dataclass(frozen=True, slots=True)
class Protocol:
    """The whole protocol."""

    name: str
    version: str
    digest: str
    decides: str
    inputs: tuple[Choice | Number, ...]
    outputs: tuple[Output, ...]
    profiles: Mapping[str, Rules]

    def output(self, name: str) -> Output:
        """The output called ``name``."""
        for output in self.outputs:
            if output.name == name:
                return output
        raise KeyError(name)
