"""Decision tables."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from fractions import Fraction

from aih_dt.model.cell import Cell
from aih_dt.model.position import NOWHERE, Position

Region = Mapping[str, Cell]
"""A condition on several terms at once: all its cells hold. Terms that are not named may have any value."""

Output = str | Fraction
"""What a rule gives to one output term: a member's name, a number, or the name of a parameter that stands for one."""


class HitPolicy(Enum):
    """How many rules decide: ``UNIQUE`` exactly one for every patient, ``COLLECT`` every one that matches."""

    UNIQUE = "unique"
    COLLECT = "collect"


@dataclass(frozen=True, slots=True)
class Rule:
    """One row: where all cells of ``when`` hold, the outputs of ``then``.

    ``evidence`` names graded or ungraded statements, ``interpretations`` the decisions of the authors that it stands
    on; ``irrelevant`` says of a term why its being missing does not matter where this rule fires.
    """

    id: str
    when: Region
    then: Mapping[str, Output]
    because: str = ""
    evidence: tuple[str, ...] = ()
    interpretations: tuple[str, ...] = ()
    irrelevant: Mapping[str, str] = field(default_factory=dict)
    at: Position = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Table:
    """A decision table. Outside ``applies_when`` it is not asked, and its outputs are ``not asked``."""

    name: str
    title: str
    question: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    rules: tuple[Rule, ...]
    hit_policy: HitPolicy = HitPolicy.UNIQUE
    applies_when: Region = field(default_factory=dict)
    note: str = ""
    at: Position = field(default=NOWHERE, compare=False)

    def rule(self, rule_id: str) -> Rule:
        """The rule called ``rule_id``; a ``KeyError`` when there is none."""
        for rule in self.rules:
            if rule.id == rule_id:
                return rule
        raise KeyError(rule_id)
