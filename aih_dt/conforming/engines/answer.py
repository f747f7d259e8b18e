"""What an engine says about a patient or a table, in one form for all engines, and what the reference says."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import ClassVar, Self

from aih_dt.semantics.entering import Data, enter
from aih_dt.semantics.evaluate import NotExactlyOneError, Values, evaluate, holds, matching
from aih_dt.semantics.ground import Ground


@dataclass(frozen=True, slots=True)
class Answer:
    """What is decided for one patient, as texts.

    ``problems``: the names under which something wrong was entered, in order; nothing else is then said.
    ``undecided``: no rule, or several, of a unique table (only for protocols that are not proved).
    """

    rules: tuple[str, ...] = ()
    outputs: Mapping[str, str] = field(default_factory=dict)
    collected: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    problems: tuple[str, ...] = ()
    undecided: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """The rules of one table that fire for given values; ``undecided`` as in :class:`Answer`."""

    asked: bool = True
    rules: tuple[str, ...] = ()
    undecided: bool = False


UNDECIDED = Answer(undecided=True)
NO_MATCH = Match(undecided=True)


class EngineError(RuntimeError):
    """An engine did not answer: it is broken, or what it was given is."""


class Engine(ABC):
    """Something that decides by a protocol. What it holds (a folder, a connection, a process) is let go of when it is
    closed, or at the end of a ``with``."""

    name: ClassVar[str]

    @abstractmethod
    def decide(self, patients: Sequence[Data], profile: str) -> list[Answer | None]:
        """What it decides for each patient; ``None`` where the engine has no way to be given such data."""

    @abstractmethod
    def match(self, table: str, cells: Sequence[Values], profile: str) -> list[Match] | None:
        """Which rules of ``table`` it says fire, for values of everything that the table looks at; ``None`` for an
        engine in which no table stands alone."""

    def close(self) -> None:
        """Lets go of what the engine holds."""
        return

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class Reference(Engine):
    """The reference evaluator as an engine."""

    name = "reference"

    def __init__(self, grounds: Mapping[str, Ground]) -> None:
        self.grounds = grounds

    def decide(self, patients: Sequence[Data], profile: str) -> list[Answer | None]:
        """What the protocol means for each patient."""
        return [answer(self.grounds[profile], data) for data in patients]

    def match(self, table: str, cells: Sequence[Values], profile: str) -> list[Match] | None:
        """What the table means for each cell."""
        ground = self.grounds[profile]
        return [match(ground, table, values) for values in cells]


def answer(ground: Ground, data: Data) -> Answer:
    """What the protocol means for a patient."""
    entered = enter(ground, data)
    if entered.problems:
        return Answer(problems=tuple(sorted(problem.field for problem in entered.problems)))
    try:
        found = evaluate(ground, entered.values)
    except NotExactlyOneError:
        return UNDECIDED
    return Answer(
        rules=found.rules,
        outputs={
            name: ground.domains[name].show(found.values[name])
            for table in ground.tables
            if table.is_unique
            for name in table.outputs
        },
        collected={
            name: tuple(ground.domains[name].show(value) for value in values)
            for name, values in found.collected.items()
        },
    )


def match(ground: Ground, name: str, values: Values) -> Match:
    """What a table means for values of everything that it looks at."""
    table = ground.table(name)
    if not holds(table.applies_when, values):
        return Match(asked=False)
    rules = matching(table, values)
    if table.is_unique and len(rules) != 1:
        return NO_MATCH
    return Match(rules=tuple(rule.id for rule in rules))
