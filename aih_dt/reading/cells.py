"""The language of conditions: text to the parts of a cell, and back.

This module knows the grammar and the type of the term; whether values exist and numbers fit is asked of ``Scope``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from aih_dt.diagnostics import Code, catalogue
from aih_dt.model import Bound, Cell, Member, Number, Part, Range, Special
from aih_dt.reading.numerals import number, rewritten
from aih_dt.semantics.domain import show_fraction

_COMPARISON = re.compile(r"(<=|>=|<|>|=)\s*(\S.*)", re.DOTALL)
_RANGE = re.compile(r"([\[\](])\s*(.*?)\s*\.\.\s*(.*?)\s*([\])\[])", re.DOTALL)
_NOT = re.compile(r"not\s*\((.*)\)", re.DOTALL)
_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_TURNED = {"≥": ">=", "≤": "<=", "=<": "<=", "=>": ">=", "==": "=", "!=": "not", "<>": "not"}
"""Signs of other languages, and what they are here."""
_SPECIALS = {special.value: special for special in Special}


class CellError(Exception):
    """A condition that says nothing the language knows. ``offset`` and ``length`` mark the place in its text."""

    def __init__(self, code: Code, message: str, offset: int, length: int, better: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.offset = offset
        self.length = length
        self.better = better


@dataclass(frozen=True, slots=True)
class Piece:
    """One part of a condition and the stretch of text it came from."""

    part: Part
    offset: int
    length: int
    text: str


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition taken apart: ``None`` pieces stand for ``-``."""

    pieces: tuple[Piece, ...] | None
    negated: bool = False


ALL = Condition(None)


def parse_condition(text: str, *, numeric: bool) -> Condition:
    """The parts of a condition on a term with numbers, or with named values; :class:`CellError` if there are none."""
    stripped = text.strip()
    if stripped == "-":
        return ALL
    start = text.find(stripped) if stripped else 0
    if not stripped:
        raise CellError(catalogue.CONDITION, "the condition says nothing", 0, max(1, len(text)), "-")
    if stripped[0] == "[" and stripped[-1] == "]" and ".." not in stripped:
        inner = stripped[1:-1].strip()
        raise CellError(catalogue.CONDITION, "a list stands without quotes", start, len(stripped), inner or "-")
    negation = _NOT.fullmatch(stripped)
    if negation is not None:
        inner = negation.group(1)
        pieces = tuple(_pieces(inner, start + negation.start(1), numeric))
        for piece in pieces:
            if isinstance(piece.part, Special):
                raise CellError(
                    catalogue.CONDITION,
                    f"`not(…)` speaks of known values only, and `{piece.text}` is none",
                    piece.offset,
                    piece.length,
                )
        return Condition(pieces, negated=True)
    return Condition(tuple(_pieces(stripped, start, numeric)))


def _pieces(text: str, base: int, numeric: bool) -> Iterator[Piece]:
    seen: list[Part] = []
    for offset, item in _split(text):
        if not item:
            raise CellError(catalogue.CONDITION, "a value is missing beside a comma", base + offset, 1)
        at = base + offset
        try:
            part = _part(item, numeric)
        except CellError as error:
            error.offset += at
            raise
        if part in seen:
            raise CellError(catalogue.CONDITION, f"`{item}` stands here twice", at, len(item))
        seen.append(part)
        yield Piece(part, at, len(item), item)


def _split(text: str) -> Iterator[tuple[int, str]]:
    """The stretches between commas, without the blanks around them."""
    position = 0
    for item in text.split(","):
        bare = item.strip()
        yield position + (item.find(bare) if bare else 0), bare
        position += len(item) + 1


def _part(text: str, numeric: bool) -> Part:
    if text in _SPECIALS:
        return _SPECIALS[text]
    if text == "-":
        raise CellError(catalogue.CONDITION, "`-` means every value, so nothing can stand beside it", 0, 1)
    if text.startswith(("not(", "not (")):
        message = "`not(…)` stands alone" if text.endswith(")") else "the bracket of `not(` is never closed"
        raise CellError(catalogue.CONDITION, message, 0, len(text))
    return _numbers(text) if numeric else _member(text)


def _member(text: str) -> Member:
    if _NAME.fullmatch(text):
        return Member(text)
    bare = text.strip("= '\"")
    if number(text) is not None or _RANGE.fullmatch(text) or _COMPARISON.fullmatch(text):
        better = bare if text.startswith("=") and _NAME.fullmatch(bare) else None
        raise CellError(
            catalogue.WRONG_CONDITION,
            f"`{text}` speaks of numbers, but the term has named values",
            0,
            len(text),
            better,
        )
    raise CellError(
        catalogue.CONDITION,
        f"`{text}` is no condition",
        0,
        len(text),
        bare if _NAME.fullmatch(bare) else None,
    )


def _numbers(text: str) -> Range:
    for sign, right in _TURNED.items():
        if text.startswith(sign):
            rest = text[len(sign) :].strip()
            better = f"not({rest})" if right == "not" else f"{right} {rest}"
            raise CellError(catalogue.CONDITION, f"there is no sign `{sign}`", 0, len(text), better)
    comparison = _COMPARISON.fullmatch(text)
    if comparison is not None:
        sign, given = comparison.groups()
        amount = _number(given, comparison.start(2))
        if sign == "=":
            return Range(Bound(amount, True), Bound(amount, True))
        bound = Bound(amount, "=" in sign)
        return Range(None, bound) if sign[0] == "<" else Range(bound, None)
    between = _RANGE.fullmatch(text)
    if between is not None:
        opening, low, high, closing = between.groups()
        if not low or not high:
            sign = (">=" if opening == "[" else ">") if low else ("<=" if closing == "]" else "<")
            instead = f"{sign} {low or high}" if low or high else None
            raise CellError(catalogue.CONDITION, f"an end of the range `{text}` is missing", 0, len(text), instead)
        if opening == "]" or closing == "[":
            better = ("(" if opening == "]" else opening) + f"{low}..{high}" + (")" if closing == "[" else closing)
            raise CellError(catalogue.CONDITION, "an open end of a range is written `(` or `)`", 0, len(text), better)
        return Range(
            Bound(_number(low, between.start(2)), opening == "["),
            Bound(_number(high, between.start(3)), closing == "]"),
        )
    if ".." in text:
        low, _, high = text.partition("..")
        better = f"[{low.strip(' [](')}..{high.strip(' [])')}]"
        raise CellError(
            catalogue.CONDITION, f"the ends of the range `{text}` need a bracket each", 0, len(text), better
        )
    amount = _number(text, 0)
    return Range(Bound(amount, True), Bound(amount, True))


def _number(text: str, offset: int) -> Number:
    exact = number(text)
    if exact is not None:
        return exact
    if _NAME.fullmatch(text):
        return text
    plain = rewritten(text)
    if plain is not None:
        raise CellError(catalogue.CONDITION, f"`{text}` is no plain number", offset, max(1, len(text)), plain)
    raise CellError(catalogue.CONDITION, f"`{text}` is no number and no parameter", offset, max(1, len(text)))


def condition_text(cell: Cell) -> str:
    """The condition as an author writes it, without the quotes of YAML: what :func:`parse_condition` reads back."""
    if cell.parts is None:
        return "-"
    inner = ", ".join(_part_text(part) for part in cell.parts)
    return f"not({inner})" if cell.negated else inner


def _part_text(part: Part) -> str:
    if isinstance(part, Special):
        return part.value
    if isinstance(part, Member):
        return part.name
    low, high = part.low, part.high
    if low is not None and high is not None:
        if low == high and low.closed:
            return _number_text(low.number)
        opening, closing = "[" if low.closed else "(", "]" if high.closed else ")"
        return f"{opening}{_number_text(low.number)}..{_number_text(high.number)}{closing}"
    if low is not None:
        return f"{'>=' if low.closed else '>'} {_number_text(low.number)}"
    if high is not None:
        return f"{'<=' if high.closed else '<'} {_number_text(high.number)}"
    raise ValueError("a range without ends has no text")


def _number_text(given: Number) -> str:
    return given if isinstance(given, str) else show_fraction(Fraction(given))
