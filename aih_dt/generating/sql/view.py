"""What the SQL templates print."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Branch:
    """One ``WHEN … THEN …``; conditions are all to hold."""

    conditions: tuple[str, ...]
    result: str


@dataclass(frozen=True, slots=True)
class Column:
    """A column and how it is had."""

    name: str
    branches: tuple[Branch, ...]


@dataclass(frozen=True, slots=True)
class UniqueTable:
    """A table of which one rule fires. ``asked`` holds the conditions under which it applies; none: always."""

    name: str
    question: str
    asked: tuple[str, ...]
    asked_column: str
    rule: Column


@dataclass(frozen=True, slots=True)
class CollectTable:
    """A table of which every rule that matches fires: one truth a rule."""

    name: str
    question: str
    asked: tuple[str, ...]
    asked_column: str
    rules: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class Derived:
    """A computed term: its columns ``top`` and ``bottom``, null when it is missing."""

    name: str
    text: str
    top: Column
    bottom: Column


@dataclass(frozen=True, slots=True)
class Stage:
    """Tables that can be asked at the same time, and what then is known."""

    number: int
    unique: tuple[UniqueTable, ...]
    collect: tuple[CollectTable, ...]
    outputs: tuple[Column, ...]
    derived: tuple[Derived, ...]


@dataclass(frozen=True, slots=True)
class Expression:
    """A column of the result."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class InputColumn:
    """A column of the table of patients."""

    name: str
    type: str
    comment: str


@dataclass(frozen=True, slots=True)
class QueryView:
    """The query for one database."""

    dialect: str
    database: str
    run: str
    title: str
    version: str
    status: str
    digest: str
    intended_use: str
    profile: str
    profiles: str
    fence: str
    id_type: str
    inputs: tuple[InputColumn, ...]
    problems: tuple[Column, ...]
    entered: tuple[Column, ...]
    derived: tuple[Derived, ...]
    stages: tuple[Stage, ...]
    impossible: tuple[Branch, ...]
    undecided: tuple[Branch, ...]
    result: tuple[Expression, ...]
