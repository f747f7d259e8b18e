"""Python text laid out as a formatter leaves it: lines that fit stay whole, others break at their outermost parts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from textwrap import wrap
from unicodedata import combining, east_asian_width

WIDTH = 120
INDENT = "    "
LONGEST_CHAIN = 70
"""Longer comparisons with two ends are written as two."""

Lines = tuple[str, ...]


def columns(text: str) -> int:
    """How wide the text is on the screen, as formatters count."""
    if text.isascii():
        return len(text)
    return sum(0 if combining(one) else 2 if east_asian_width(one) in ("W", "F") else 1 for one in text)


# Literals and prose --------------------------------------------------------------------------------------------------


def string(text: str) -> str:
    """A string literal with the quotes that need fewer escapes, double ones when it does not matter."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    return quote + "".join(_escaped(character, quote) for character in text) + quote


def _escaped(character: str, quote: str) -> str:
    if character in ("\\", quote):
        return f"\\{character}"
    if character in "\n\t\r":
        return {"\n": "\\n", "\t": "\\t", "\r": "\\r"}[character]
    if character.isprintable():
        return character
    code = ord(character)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _prose(text: str) -> str:
    """Text as it may stand inside a docstring."""
    plain = "".join(character if character.isprintable() or character == "\n" else " " for character in text)
    return plain.replace("\\", "\\\\").replace('"""', "'''")


def docstring(paragraphs: Iterable[str], depth: int) -> Lines:
    """A docstring of some paragraphs, each wrapped, with its quotes."""
    margin = INDENT * depth
    given = [" ".join(_prose(paragraph).split()) for paragraph in paragraphs]
    kept = [paragraph for paragraph in given if paragraph != ""] or ["."]
    first = f" {kept[0]}" if kept[0].startswith('"') else kept[0]
    if len(kept) == 1 and len(margin) + columns(first) + 6 <= WIDTH and not first.endswith('"'):
        return (f'{margin}"""{first}"""',)
    lines: list[str] = []
    for number, paragraph in enumerate([first, *kept[1:]]):
        if number:
            lines.append("")
        opening = '"""' if number == 0 else ""
        broken = _wrapped(opening + paragraph.strip() if number else opening + paragraph, WIDTH - len(margin))
        lines += [margin + line for line in broken]
    return (*lines, f'{margin}"""')


def comment(text: str, depth: int, inner: int = 0) -> Lines:
    """A comment, wrapped: the first line indented by ``inner`` within the comment, the others by two more."""
    margin = INDENT * depth + "# "
    plain = " ".join("".join(character if character.isprintable() else " " for character in text).split())
    room = WIDTH - len(margin)
    first, others = " " * inner, " " * (inner + 2)
    lines = wrap(
        plain, room, initial_indent=first, subsequent_indent=others, break_long_words=False, break_on_hyphens=False
    )
    return tuple(f"{margin}{line}" for line in lines)


def _wrapped(text: str, room: int) -> list[str]:
    return wrap(text, room, break_long_words=False, break_on_hyphens=False)


# Conditions ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Comparison:
    """A comparison that is never broken over lines."""

    text: str


@dataclass(frozen=True, slots=True)
class Membership:
    """That a variable has one of several values."""

    variable: str
    members: tuple[str, ...]

    @property
    def text(self) -> str:
        """The test on one line."""
        return f"{self.variable} in ({', '.join(self.members)})"


@dataclass(frozen=True, slots=True)
class All:
    """All of several conditions hold."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Any:
    """At least one of several conditions holds."""

    parts: tuple["Condition", ...]


Condition = Comparison | Membership | All | Any


def every(parts: Iterable[Condition]) -> Condition | None:
    """All of ``parts``; ``None`` when there are none."""
    flat: list[Condition] = []
    for part in parts:
        flat += part.parts if isinstance(part, All) else (part,)
    return flat[0] if len(flat) == 1 else (All(tuple(flat)) if flat else None)


def either(parts: Sequence[Condition]) -> Condition:
    """At least one of ``parts``, of which there is at least one."""
    flat: list[Condition] = []
    for part in parts:
        flat += part.parts if isinstance(part, Any) else (part,)
    return flat[0] if len(flat) == 1 else Any(tuple(flat))


def inline(condition: Condition) -> str:
    """The condition on one line."""
    if isinstance(condition, Comparison | Membership):
        return condition.text
    word = " and " if isinstance(condition, All) else " or "
    return word.join(_operand(part) for part in condition.parts)


def _operand(part: Condition) -> str:
    return part.text if isinstance(part, Comparison | Membership) else f"({inline(part)})"


def statement(keyword: str, condition: Condition, depth: int) -> Lines:
    """``if condition:`` on one line, or with one part a line."""
    margin = INDENT * depth
    whole = f"{margin}{keyword} {inline(condition)}:"
    if columns(whole) <= WIDTH or isinstance(condition, Comparison):
        return (whole,)
    if isinstance(condition, Membership):
        return (f"{margin}{keyword} {_opening(condition)}", *_content(condition, depth + 1), f"{margin}):")
    if len(condition.parts) == 2 and _begins_or_ends_in_brackets(condition.parts):
        return _hugged(keyword, condition, depth)
    return (f"{margin}{keyword} (", *_content(condition, depth + 1), f"{margin}):")


def _hugged(keyword: str, condition: All | Any, depth: int) -> Lines:
    """Two parts, of which one has brackets of its own: these take the break, the last ones first."""
    margin = INDENT * depth
    first, last = condition.parts
    word = "and" if isinstance(condition, All) else "or"
    if not isinstance(last, Comparison):
        head = f"{margin}{keyword} {_operand(first)} {word} {_opening(last)}"
        if columns(head) <= WIDTH:
            return (head, *_content(last, depth + 1), f"{margin}):")
    if isinstance(first, Comparison):
        return (f"{margin}{keyword} (", *_content(condition, depth + 1), f"{margin}):")
    opened = (f"{margin}{keyword} {_opening(first)}", *_content(first, depth + 1))
    rest = f"{margin}) {word} {_operand(last)}:"
    if columns(rest) <= WIDTH or isinstance(last, Comparison):
        return (*opened, rest)
    return (*opened, f"{margin}) {word} {_opening(last)}", *_content(last, depth + 1), f"{margin}):")


def _begins_or_ends_in_brackets(parts: Sequence[Condition]) -> bool:
    return isinstance(parts[0], All | Any) or not isinstance(parts[-1], Comparison)


def _opening(part: Condition) -> str:
    return f"{part.variable} in (" if isinstance(part, Membership) else "("


def _content(condition: Condition, depth: int) -> Lines:
    """What stands between brackets: on one line, or one part a line."""
    if isinstance(condition, Membership):
        return tuple(f"{INDENT * depth}{member}," for member in condition.members)
    whole = f"{INDENT * depth}{inline(condition)}"
    return (whole,) if columns(whole) <= WIDTH else _broken(condition, depth)


def _broken(condition: Condition, depth: int) -> Lines:
    margin = INDENT * depth
    if isinstance(condition, Comparison | Membership):
        return (margin + condition.text,)
    word = "and " if isinstance(condition, All) else "or "
    lines: list[str] = []
    for number, part in enumerate(condition.parts):
        lead = word if number else ""
        whole = f"{margin}{lead}{_operand(part)}"
        if columns(whole) <= WIDTH or isinstance(part, Comparison | Membership):
            lines.append(whole)
        else:
            lines += [f"{margin}{lead}(", *_content(part, depth + 1), f"{margin})"]
    return tuple(lines)


# Values --------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Call:
    """A call with arguments, each with its name (an empty name: by place)."""

    head: str
    arguments: tuple[tuple[str, "Literal"], ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A tuple."""

    items: tuple["Literal", ...]


@dataclass(frozen=True, slots=True)
class Dictionary:
    """A dictionary; its keys are Python text."""

    items: tuple[tuple[str, "Literal"], ...]


Literal = str | Call | Group | Dictionary
"""A value to write down; a plain string is Python text already."""


def flat(literal: Literal) -> str:
    """The value on one line."""
    if isinstance(literal, str):
        return literal
    if isinstance(literal, Call):
        return f"{literal.head}({', '.join(_named(name) + flat(value) for name, value in literal.arguments)})"
    if isinstance(literal, Dictionary):
        return "{" + ", ".join(f"{key}: {flat(value)}" for key, value in literal.items) + "}"
    inner = ", ".join(flat(item) for item in literal.items)
    return f"({inner},)" if len(literal.items) == 1 else f"({inner})"


def laid_out(literal: Literal, depth: int, lead: str = "", tail: str = "") -> Lines:
    """The value behind ``lead`` and before ``tail``, on one line or with one item a line."""
    margin = INDENT * depth
    whole = f"{margin}{lead}{flat(literal)}{tail}"
    if isinstance(literal, str) or columns(whole) <= WIDTH:
        return (whole,)
    if isinstance(literal, Call):
        opening, closing = f"{literal.head}(", ")"
        items = [(_named(name), value) for name, value in literal.arguments]
    elif isinstance(literal, Dictionary):
        opening, closing = "{", "}"
        items = [(f"{key}: ", value) for key, value in literal.items]
    else:
        opening, closing = "(", ")"
        items = [("", value) for value in literal.items]
    inner = [line for name, value in items for line in laid_out(value, depth + 1, name, ",")]
    return (f"{margin}{lead}{opening}", *inner, f"{margin}{closing}{tail}")


def _named(name: str) -> str:
    return f"{name}=" if name else ""


# Calls, lists, imports -----------------------------------------------------------------------------------------------


def call(head: str, arguments: Sequence[str], depth: int, tail: str = "") -> Lines:
    """``head(arguments)tail`` on one line, or with one argument a line."""
    return _bracketed(f"{head}(", arguments, f"){tail}", depth)


def _bracketed(opening: str, items: Sequence[str], closing: str, depth: int) -> Lines:
    margin = INDENT * depth
    whole = f"{margin}{opening}{', '.join(items)}{closing}"
    if columns(whole) <= WIDTH or not items:
        return (whole,)
    return (margin + opening, *(f"{margin}{INDENT}{item}," for item in items), margin + closing)


def names_in_order(names: Iterable[str]) -> list[str]:
    """Constants, then classes, then the rest: the order in which names are imported and exported."""

    def kind(name: str) -> int:
        if name.isupper() and len(name) > 1:
            return 0
        return 1 if name[:1].isupper() else 2

    return sorted(set(names), key=lambda name: (kind(name), name))


def import_from(module: str, names: Iterable[str]) -> Lines:
    """``from module import names``; nothing when there are no names."""
    wanted = names_in_order(names)
    if not wanted:
        return ()
    whole = f"from {module} import {', '.join(wanted)}"
    if columns(whole) <= WIDTH:
        return (whole,)
    return (f"from {module} import (", *(f"{INDENT}{name}," for name in wanted), ")")
