"""One message type for everything the tool has to say about a protocol."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from aih_dt.model import Position


class Severity(Enum):
    """``error`` fails the check, ``unknown`` leaves it undecided, ``warning`` and ``hint`` do not change the exit
    code."""

    ERROR = "error"
    UNKNOWN = "unknown"
    WARNING = "warning"
    HINT = "hint"


class Kind(Enum):
    """Which exit code an error leads to: the input cannot be read (2), a claim is refuted (1), our own checkers
    disagree (4)."""

    INPUT = "input"
    CLAIM = "claim"
    INTERNAL = "internal"


@dataclass(frozen=True, slots=True)
class Code:
    """An entry of the catalogue: a stable code, its severity and its kind, and one line that says what it means."""

    name: str
    severity: Severity
    kind: Kind
    title: str


@dataclass(frozen=True, slots=True)
class Label:
    """A place in a file and what is to be said about it."""

    at: Position
    text: str


@dataclass(frozen=True, slots=True)
class Help:
    """What to do: a sentence, and the lines to write (without their indentation in the file)."""

    text: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong, where, for whom, and what to do.

    ``message`` stands alone: lower case, no final full stop, names in backticks. ``labels`` start with the main place
    (none when nothing in a file is to blame). ``notes`` are pairs of a short heading and its text, shown in order.
    """

    code: Code
    message: str
    labels: tuple[Label, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    help: Help | None = None

    @property
    def at(self) -> Position | None:
        """The main place."""
        return self.labels[0].at if self.labels else None


_SEVERITY_ORDER = tuple(Severity)


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings by severity, then place, then code and message: the order they are always shown in. Doubles go. Failed
    cases come behind other errors, which are mostly what they fail of."""
    return tuple(
        sorted(
            dict.fromkeys(findings),
            key=lambda finding: (
                _SEVERITY_ORDER.index(finding.code.severity),
                finding.code.name == "CASE-FAILED",
                finding.at or Position("", 0, 0),
                finding.code.name,
                finding.message,
            ),
        )
    )
