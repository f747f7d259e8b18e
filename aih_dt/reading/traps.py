"""What YAML makes of a condition without quotes, and what its parser says of other slips, in the author's words.

A file that stumbles over such conditions is read again with each of them as the text it was meant to be, so that all of
them, and whatever else is wrong, are found in one run.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from aih_dt.diagnostics import Help, Label, catalogue
from aih_dt.model import Position
from aih_dt.reading.log import Log, report_bare
from aih_dt.reading.parsing import parse
from aih_dt.reading.tree import Node

_NUMBER = r"-?\w++(?:\.\w++)*+"
_RANGE = rf"[\[\](][ ]*{_NUMBER}[ ]*\.\.[ ]*{_NUMBER}[ ]*[\])\[]"
_PART = rf"(?:[<>]=?[ ]*{_NUMBER}|!?=[ ]*{_NUMBER}|{_RANGE}|not asked|{_NUMBER})"
_UNION = rf"{_PART}(?:[ ]*,[ ]*{_PART}(?![\w ]*:))*"
_CONDITION = rf"not[ ]?\([^)\n]{{0,300}}\)|-(?=[ ]*(?:[,}}\]]|$))|\[[ ]*{_UNION}[ ]*\](?=[ ]*(?:[,}}]|$))|{_UNION}"
_ENTRY = re.compile(rf"(?:^|[^\w ])[ ]*(?P<key>\w[\w ]*+): +(?P<condition>{_CONDITION})[ ]*(?=[,}}#]|$)", re.MULTILINE)
_SIGN = re.compile(rf"[<>=!]|{_RANGE}|^-$|^not")

_FORBIDDEN = re.compile(
    "[^\t\n\x20-\x7e\xa0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
"""What no text should have: control characters, invisible line ends, signs that turn the direction of writing, halves
of characters."""


@dataclass(frozen=True, slots=True)
class Bare:
    """A condition without quotes: where it stands, counted in characters, and what it was meant to say."""

    key: str
    start: int
    end: int
    condition: str


def parse_mended(text: str, file: str, log: Log) -> Node | None:
    """The tree of a file; ``None``, with findings, when there is none."""
    strange = _FORBIDDEN.search(text)
    if strange is not None:
        _forbidden(strange, text, file, log)
        return None
    try:
        return parse(text, file, log, {})
    except yaml.YAMLError as error:
        lines = _lines(error)
        bare = list(_bare(text))
        places = _Places(text)
        certain = [item for item in bare if places.of(item.start)[0] in lines]
        if not certain:
            _syntax(error, text, file, log)
            return None
        unused = {item.start: item.condition for item in bare}
    again = Log()
    tree: Node | None = None
    try:
        tree = parse(_blanked(text, bare), file, again, unused)
    except yaml.YAMLError as error:
        _syntax(error, text, file, again)
        used = certain
    else:
        # What is not the beginning of a scalar is part of a longer text or of a comment.
        used = [item for item in bare if item.start not in unused]
    for item in used:
        _report(item, places, file, log)
    log.findings += again.findings
    return tree


def _bare(text: str) -> Iterator[Bare]:
    for found in _ENTRY.finditer(text):
        condition = found.group("condition")
        if not _SIGN.search(condition):
            continue
        if condition.startswith("[") and ".." not in condition.split(",")[0]:
            condition = condition[1:-1].strip()
        yield Bare(found.group("key").strip(), *found.span("condition"), condition)


def _blanked(text: str, bare: list[Bare]) -> str:
    """The text with a word of the same length in the place of each bare condition."""
    parts: list[str] = []
    last = 0
    for item in bare:
        parts += (text[last : item.start], "x" * (item.end - item.start))
        last = item.end
    return "".join((*parts, text[last:]))


class _Places:
    """Lines and columns of characters, both counted from 0."""

    def __init__(self, text: str) -> None:
        self.starts = [0, *(found.end() for found in re.finditer("\n", text))]

    def of(self, index: int) -> tuple[int, int]:
        line = bisect_right(self.starts, index) - 1
        return line, index - self.starts[line]


def _lines(error: yaml.YAMLError) -> set[int]:
    marks: list[Any] = [getattr(error, "problem_mark", None), getattr(error, "context_mark", None)]
    return {mark.line for mark in marks if mark is not None}


def _report(item: Bare, places: _Places, file: str, log: Log) -> None:
    line, column = places.of(item.start)
    at = Position(file, line + 1, column + 1, item.end - item.start)
    report_bare(item.key, item.condition, at, log, _meant(item.condition))


def _meant(condition: str) -> str:
    unequal = re.fullmatch(r"!=[ ]*(.*)", condition)
    return condition if unequal is None else f"not({unequal.group(1)})"


def _forbidden(found: re.Match[str], text: str, file: str, log: Log) -> None:
    line, column = _Places(text).of(found.start())
    log.add(
        catalogue.SYNTAX,
        f"the invisible character U+{ord(found.group()):04X} cannot be part of a file",
        Position(file, line + 1, column + 1),
        "here",
        help=Help("delete it, and write the line anew if you do not see it"),
    )


def _syntax(error: yaml.YAMLError, text: str, file: str, log: Log) -> None:
    """Report what the parser stumbled over."""
    problem = getattr(error, "problem_mark", None)
    context = getattr(error, "context_mark", None)
    if problem is None:
        log.add(catalogue.SYNTAX, "the file is not YAML", Position(file, 1, 1), "here")
        return
    for known in (_tab, _sign, _item, _escape, _open_quote, _open_bracket, _second_colon, _no_colon, _indentation):
        said = known(error, text, problem, context)
        if said is not None:
            message, mark, label, advice = said
            also: tuple[Label, ...] = ()
            if mark is context and problem.line != context.line and problem.index < len(text):
                also = (Label(_at(file, text, problem), "noticed here"),)
            log.add(catalogue.SYNTAX, message, _at(file, text, mark), label, also=also, help=advice)
            return
    log.add(
        catalogue.SYNTAX,
        "this cannot be read as YAML",
        _at(file, text, problem),
        "here",
        help=Help("compare the line, and the one before it, with others of their kind"),
    )


def _at(file: str, text: str, mark: Any) -> Position:
    """The place of a mark; of the last thing in the file when it stands behind that."""
    mark = _last(text, mark) if mark.index >= len(text) else mark
    return Position(file, mark.line + 1, mark.column + 1)


_Said = tuple[str, Any, str, Help] | None


def _tab(error: Any, text: str, problem: Any, context: Any) -> _Said:
    if text[problem.index : problem.index + 1] != "\t":
        return None
    return "a line cannot be indented with a tab", problem, "a tab", Help("use spaces")


def _sign(error: Any, text: str, problem: Any, context: Any) -> _Said:
    character = text[problem.index : problem.index + 1]
    if "cannot start any token" not in error.problem or not character.strip():
        return None
    named = "a backtick" if character == "`" else f"`{character}`"
    return (
        f"a text cannot begin with {named}",
        problem,
        "a sign of YAML",
        Help("put the text in quotes"),
    )


def _item(error: Any, text: str, problem: Any, context: Any) -> _Said:
    if "sequence entries are not allowed" not in error.problem:
        return None
    return (
        "an item of a list cannot begin here",
        problem,
        "a `-`",
        Help("begin each item on a line of its own; a text that begins with `-` stands in quotes"),
    )


def _escape(error: Any, text: str, problem: Any, context: Any) -> _Said:
    if "escape" not in error.problem:
        return None
    index = text.rfind("\\", 0, problem.index + 1)
    return (
        f"`{text[index : index + 2]}` has no meaning in double quotes",
        _Mark(*_Places(text).of(index), index),
        "here",
        Help("put the text in single quotes, or write `\\\\` for one backslash"),
    )


def _open_quote(error: Any, text: str, problem: Any, context: Any) -> _Said:
    if context is None or "quoted scalar" not in (error.context or "") or "end of stream" not in error.problem:
        return None
    return "a quote is never closed", context, "opened here", Help("write the closing quote")


def _open_bracket(error: Any, text: str, problem: Any, context: Any) -> _Said:
    if context is None or not re.search("flow (sequence|mapping|node)", error.context or ""):
        return None
    character = text[context.index : context.index + 1]
    if character not in ("[", "{"):
        return "a bracket is never closed", _last(text, context), "here", Help("write the closing bracket")
    closing = {"[": "]", "{": "}"}[character]
    return (
        f"after this `{character}` a comma or the closing `{closing}` is missing",
        context,
        "opened here",
        Help(f"close it with `{closing}`; a text with brackets, commas or colons in it stands in quotes"),
    )


@dataclass(frozen=True, slots=True)
class _Mark:
    """A place as the library gives it."""

    line: int
    column: int
    index: int


def _last(text: str, before: Any) -> Any:
    """The last thing that stands before a place."""
    index = len(text[: before.index].rstrip()) - 1
    return before if index < 0 else _Mark(*_Places(text).of(index), index)


def _second_colon(error: Any, text: str, problem: Any, context: Any) -> _Said:
    if "mapping values are not allowed" not in error.problem:
        return None
    start = text.rfind("\n", 0, problem.index) + 1
    if re.search(r":\s", text[start : problem.index]):
        return "a text with `: ` in it must stand in quotes", problem, "a second `:`", Help("put the text in quotes")
    return (
        "the line does not fit to the one before it",
        problem,
        "a new key inside a text",
        Help("indent the line like the keys it belongs to"),
    )


def _no_colon(error: Any, text: str, problem: Any, context: Any) -> _Said:
    if context is None or "could not find expected ':'" not in error.problem:
        return None
    return (
        "a key has no `:`",
        context,
        "a key, or a text that goes on",
        Help("write `key: value`, and indent the lines of a long text"),
    )


def _indentation(error: Any, text: str, problem: Any, context: Any) -> _Said:
    if not re.search("block (mapping|collection|sequence)", error.context or ""):
        return None
    return (
        "the line does not fit to the ones before it",
        problem,
        "neither a key nor an item of the same list",
        Help("indent it like the lines it belongs to; nothing may follow a closing quote or bracket"),
    )
