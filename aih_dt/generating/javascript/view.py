"""What the JavaScript templates print."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Variant:
    """An expression, and the test that says for which profiles it stands; ``None`` for all."""

    test: str | None
    expression: str


Variants = tuple[Variant, ...]


@dataclass(frozen=True, slots=True)
class CellView:
    """One condition: the term it is about, as the author wrote it, and as an expression of the values ``v``."""

    term: str
    text: str
    variants: Variants


@dataclass(frozen=True, slots=True)
class RuleView:
    """A rule: its conditions, its outputs, and what it stands on."""

    id: str
    when: tuple[CellView, ...]
    then: Variants
    because: str
    evidence: str
    interpretations: str


@dataclass(frozen=True, slots=True)
class TableView:
    """A table."""

    name: str
    title: str
    question: str
    outputs: str
    is_unique: str
    applies: tuple[CellView, ...]
    rules: tuple[RuleView, ...]


@dataclass(frozen=True, slots=True)
class InputView:
    """An input as the script checks it and as a form shows it.

    ``edges``: the least and greatest value of each elementary cell; ``probes``: more values worth trying when the
    operands of a derived term are not known.
    """

    name: str
    type: str
    label: str
    unit: str
    values: str
    low: str
    high: str
    places: int
    may_be_missing: str
    maximum_age: str
    edges: str
    probes: str
    typescript: str
    comment: str
    is_optional: bool
    has_age: bool


@dataclass(frozen=True, slots=True)
class DerivedView:
    """A computed term. ``why_exact`` says why no digit is lost; ``lines``: where its cuts run."""

    name: str
    label: str
    operands: str
    known: str
    top: Variants
    bottom: Variants
    why_exact: str
    lines: str


@dataclass(frozen=True, slots=True)
class OutputView:
    """A decided term."""

    name: str
    label: str
    type: str
    places: int
    values: str
    is_collected: bool
    typescript: str


@dataclass(frozen=True, slots=True)
class AssumptionView:
    """A combination that no patient has."""

    name: str
    because: str
    when: tuple[CellView, ...]


@dataclass(frozen=True, slots=True)
class EntryView:
    """A name and a literal."""

    name: str
    literal: str


@dataclass(frozen=True, slots=True)
class LibraryView:
    """The whole library."""

    title: str
    version: str
    status: str
    digest: str
    name: str
    file: str
    package: str
    global_name: str
    decides: str
    intended_use: str
    licence: str
    profiles: tuple[EntryView, ...]
    inputs: tuple[InputView, ...]
    derived: tuple[DerivedView, ...]
    outputs: tuple[OutputView, ...]
    assumptions: tuple[AssumptionView, ...]
    tables: tuple[TableView, ...]
    statements: tuple[EntryView, ...]
    interpretations: tuple[EntryView, ...]
    order: str
    value_names: tuple[str, ...]
    action_type: str
    action_type_in_list: str
    description: str
    example: tuple[EntryView, ...]
