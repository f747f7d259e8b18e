"""A question about courses as Horn clauses, for a solver that looks for an invariant by itself.

What such a search answers is never believed. A found invariant is a definition; it is kept only when three plain
questions about it are answered by an ordinary solver.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from aih_dt.proving.course.encoding import Encoding
from aih_dt.proving.course.laws import next_visit
from aih_dt.proving.smtlib import Query, Script, conjunction, negation

HOLDS = "|can be|"
"""The predicate looked for: true of everything that can be remembered when a visit begins."""

_DECLARATION = re.compile(r"\(declare-const (\|[^|]*\|) (\w+)\)")


def _split(lines: Iterable[str]) -> tuple[list[tuple[str, str]], list[str]]:
    """The constants that ``lines`` declare, and the formulas they assert."""
    constants: list[tuple[str, str]] = []
    formulas: list[str] = []
    for line in lines:
        found = _DECLARATION.fullmatch(line)
        if found:
            constants.append((found[1], found[2]))
        elif line.startswith("(assert "):
            formulas.append(line[len("(assert ") : line.rindex(")")])
    return constants, formulas


def assertions(lines: Iterable[str]) -> tuple[str, ...]:
    """The formulas that ``lines`` assert."""
    return tuple(_split(lines)[1])


@dataclass(frozen=True, slots=True)
class Clauses:
    """The three clauses about a question; ``text`` is what a solver for Horn clauses is given."""

    text: str
    arguments: tuple[tuple[str, str], ...]


def clauses(encoding: Encoding) -> Clauses:
    """What can be remembered at the first visit can be; what follows on what can be can be; what can be breaks
    nothing."""
    constants, visit = _split(encoding.visit)
    state = encoding.state
    later = [(next_visit(symbol), sort) for symbol, sort in state]
    _, step = _split(encoding.step)
    _, domain = _split(encoding.next_domains)
    now = _applied(symbol for symbol, _ in state)
    then = _applied(symbol for symbol, _ in later)
    lines = [
        "(set-logic HORN)",
        f"(declare-fun {HOLDS} ({' '.join(sort for _, sort in state)}) Bool)",
        _clause(constants, [*visit, encoding.begins], now),
        _clause([*constants, *later], [now, *visit, *step, *domain], then),
        _clause(constants, [now, *visit, encoding.breaks], "false"),
    ]
    return Clauses("\n".join(lines) + "\n", state)


def _applied(symbols: Iterable[str]) -> str:
    arguments = " ".join(symbols)
    return f"({HOLDS} {arguments})" if arguments else HOLDS


def _clause(constants: list[tuple[str, str]], body: list[str], head: str) -> str:
    bound = " ".join(f"({symbol} {sort})" for symbol, sort in constants)
    return f"(assert (forall ({bound}) (=> {conjunction(body)} {head})))"


def three_questions(encoding: Encoding, definition: str, title: str) -> Script:
    """Whether the invariant that ``definition`` defines as :data:`HOLDS` holds at the start, is kept by every step, and
    excludes what breaks the property."""
    now = _applied(symbol for symbol, _ in encoding.state)
    then = _applied(next_visit(symbol) for symbol, _ in encoding.state)
    later = [f"(declare-const {next_visit(symbol)} {sort})" for symbol, sort in encoding.state]
    _, step = _split(encoding.step)
    _, domain = _split(encoding.next_domains)
    prelude = (
        f"(set-logic {encoding.logic})",
        *encoding.visit,
        "; --- what the next visit remembers",
        *later,
        "; --- the invariant",
        definition,
    )
    return Script(
        title,
        prelude,
        (
            Query("the invariant holds where a course begins", (encoding.begins, negation(now))),
            Query("every step keeps the invariant", (now, *step, *domain, negation(then))),
            Query("the invariant excludes what breaks the property", (now, encoding.breaks)),
        ),
        encoding.assumptions,
    )


def defined(model: str) -> str | None:
    """The definition of the invariant in what the solver answered."""
    start = model.find(f"(define-fun {HOLDS}")
    if start < 0:
        return None
    depth = 0
    quoted = False
    for index in range(start, len(model)):
        sign = model[index]
        if sign == "|":
            quoted = not quoted
        elif not quoted and sign in "()":
            depth += 1 if sign == "(" else -1
            if depth == 0:
                return " ".join(model[start : index + 1].split())
    return None
