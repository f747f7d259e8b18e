"""A protocol: everything that the files of one ``spec/`` folder say."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from aih_dt.model.course import Course, Property, Supposition
from aih_dt.model.evidence import Assumption, Interpretation, Parameter, Profile, Source, Statement
from aih_dt.model.position import NOWHERE, Position
from aih_dt.model.table import Table
from aih_dt.model.term import Role, Term
from aih_dt.model.value import Value

DEFAULT_PROFILE = "default"
"""The profile in which every parameter has the value it is declared with."""


@dataclass(frozen=True, slots=True)
class Case:
    """An example patient and what the protocol must decide for them.

    ``patient`` holds the inputs that are given; ages stand under the term's name plus ``_age_days``. ``expect`` gives
    for each term the value, or for a collected output exactly the values, in no order; ``fires`` names rules
    (``table/rule``) that must be among those that fired.
    """

    id: str
    title: str
    patient: Mapping[str, object]
    expect: Mapping[str, Value | frozenset[Value]]
    profile: str = DEFAULT_PROFILE
    fires: tuple[str, ...] = ()
    note: str = ""
    at: Position = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Facts:
    """What the front page of the documents says about the protocol."""

    name: str
    title: str
    version: str
    status: str
    dates: Mapping[str, str]
    decides: str
    distribution: str
    library: str
    profile_label: str = "the values as declared"
    summary: str = ""
    intended_use: str = ""
    intended_users: str = ""
    population: str = ""
    exclusions: tuple[str, ...] = ()
    does_not: tuple[str, ...] = ()
    limits: tuple[str, ...] = ()
    regulatory: str = ""
    codes: Mapping[str, str] = field(default_factory=dict)
    authors: tuple[str, ...] = ()
    contact: str = ""
    safety_contact: str = ""
    cite_as: str = ""
    licences: Mapping[str, str] = field(default_factory=dict)
    change_log: Mapping[str, str] = field(default_factory=dict)
    at: Position = field(default=NOWHERE, compare=False)


@dataclass(frozen=True)
class Protocol:
    """A protocol whose names all resolve, whose tables feed each other without a cycle, and whose cells fit their
    terms. ``tables`` stand in an order in which each comes after those that feed it. ``digest`` is the SHA-256 of the
    files it was read from."""

    facts: Facts
    terms: Mapping[str, Term]
    tables: tuple[Table, ...]
    parameters: Mapping[str, Parameter] = field(default_factory=dict)
    profiles: Mapping[str, Profile] = field(default_factory=dict)
    assumptions: Mapping[str, Assumption] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    statements: Mapping[str, Statement] = field(default_factory=dict)
    interpretations: Mapping[str, Interpretation] = field(default_factory=dict)
    cases: tuple[Case, ...] = ()
    course: Course | None = None
    suppositions: Mapping[str, Supposition] = field(default_factory=dict)
    properties: tuple[Property, ...] = ()
    digest: str = ""
    at: Position = field(default=NOWHERE, compare=False)

    @cached_property
    def decided_by(self) -> Mapping[str, Table]:
        """For each output term, the table that decides it."""
        return {output: table for table in self.tables for output in table.outputs}

    def role(self, term: str) -> Role:
        """Where the value of ``term`` comes from."""
        if self.terms[term].formula is not None:
            return Role.DERIVED
        return Role.OUTPUT if term in self.decided_by else Role.INPUT

    @cached_property
    def inputs(self) -> tuple[Term, ...]:
        """The terms given with the patient, in the order of the vocabulary."""
        return tuple(term for name, term in self.terms.items() if self.role(name) is Role.INPUT)

    def table(self, name: str) -> Table:
        """The table called ``name``; a ``KeyError`` when there is none."""
        for table in self.tables:
            if table.name == name:
                return table
        raise KeyError(name)

    @cached_property
    def profile_names(self) -> tuple[str, ...]:
        """Every profile to prove, the default one first."""
        return (DEFAULT_PROFILE, *self.profiles)
