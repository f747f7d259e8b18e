"""Where reading writes down what it finds wrong, so that one run reports everything."""

from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache

from aih_dt.diagnostics import Code, Finding, Help, Label, catalogue
from aih_dt.diagnostics.finding import Kind, Severity
from aih_dt.model import Position


class Log:
    """The findings so far. Reading goes on after each, as far as it can without guessing."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self._said: set[str] = set()

    def add(
        self,
        code: Code,
        message: str,
        at: Position | None = None,
        says: str = "",
        *,
        also: Iterable[Label] = (),
        notes: tuple[tuple[str, str], ...] = (),
        help: Help | None = None,  # noqa: A002 - the word the message shows
    ) -> None:
        """Note one finding at ``at`` (no place in a file when that is ``None``)."""
        labels = (() if at is None else (Label(at, says),)) + tuple(also)
        self.findings.append(Finding(code, message, labels, notes, help))

    def first(self, what: str) -> bool:
        """Whether ``what`` is to be said for the first time, for things that are said once however often they show."""
        known = what in self._said
        self._said.add(what)
        return not known

    @property
    def has_errors(self) -> bool:
        """Whether something was found that leaves no protocol to look at."""
        return any(
            finding.code.severity is Severity.ERROR and finding.code.kind is Kind.INPUT for finding in self.findings
        )


SHORTEST = 3
"""How long a word must be to be taken for the beginning of another."""


def closest(name: str, names: Iterable[str]) -> str | None:
    """The one of ``names`` that ``name`` is most probably a misspelling or another length of."""
    return _closest(name, tuple(names))


@lru_cache(maxsize=1000)
def _closest(name: str, given: tuple[str, ...]) -> str | None:
    # Kept: one slip in a vocabulary may show in every rule.
    found = get_close_matches(name, given, n=1, cutoff=0.6)
    if not found and len(name) >= SHORTEST and " " not in name:
        found = [one for one in given if len(one) >= SHORTEST and (name.startswith(one) or one.startswith(name))]
    return found[0] if found else None


def quoted(text: str) -> str:
    """The text in YAML's quotes."""
    return "'" + text.replace("'", "''") + "'"


def listed(names: Iterable[str], limit: int = 12) -> str:
    """Names in backticks with commas, shortened when there are many."""
    given = list(names)
    shown = ", ".join(f"`{name}`" for name in given[:limit])
    return shown if len(given) <= limit else f"{shown} and {len(given) - limit} more"


def report_bare(key: str, condition: str, at: Position, log: Log, meant: str = "") -> None:
    """Report a condition that stands without quotes where YAML reads something else."""
    log.add(
        catalogue.QUOTES,
        f"the condition `{condition}` must stand in quotes",
        at,
        "YAML gives these signs a meaning of its own",
        help=Help("put the condition in quotes", (f"{key}: {quoted(meant or condition)}",)),
    )
