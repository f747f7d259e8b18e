"""YAML text as a tree that knows where everything stands.

The library's parser is used for its events only: no scalar is ever turned into a number, a date or a truth value, the
depth is known before anything is built, and nothing here recurses. The tree is made of strings, lists and mappings with
a place of their own, so that shapes can be laid over it as it is.
"""

from collections.abc import Mapping
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from aih_dt.diagnostics import Help, Label, catalogue
from aih_dt.model import Position
from aih_dt.reading.log import Log

_Parser: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Libyaml's parser when PyYAML was built with it: the same events, much faster."""

DEPTH = 32
"""How deep a file may be nested. The deepest place of the language is a third of it."""


class Text(str):
    """A scalar as written. ``style`` is its quote or block sign, empty for a plain one."""

    __slots__ = ("end", "file", "start", "style")

    file: str
    start: Any
    end: Any
    style: str

    @property
    def at(self) -> Position:
        """Where it stands; what goes over several lines is marked at its first character."""
        return _stretch(self.file, self.start, self.end)

    def part(self, offset: int, length: int) -> Position:
        """The place of a stretch of it; the whole place where escapes or line ends make that unclear."""
        quotes = 1 if self.style in ("'", '"') else 0
        if self.end.line != self.start.line or self.end.column - self.start.column != len(self) + 2 * quotes:
            return self.at
        return Position(self.file, self.start.line + 1, self.start.column + 1 + quotes + offset, max(1, length))

    @property
    def is_blank(self) -> bool:
        """Whether nothing was written."""
        return not self.strip()


class Items(list[Any]):
    """A list."""

    __slots__ = ("end", "file", "start")

    file: str
    start: Any
    end: Any

    @property
    def at(self) -> Position:
        """Where it begins, or all of it when it stands in one line."""
        return _stretch(self.file, self.start, self.end)


class Entries(dict[Any, Any]):
    """A mapping; the keys are :class:`Text` too."""

    __slots__ = ("end", "file", "start")

    file: str
    start: Any
    end: Any

    @property
    def at(self) -> Position:
        """Its first key, or where it begins when it is empty."""
        for key in self:
            return key.at if isinstance(key, Text) else _stretch(self.file, self.start, self.start)
        return _stretch(self.file, self.start, self.end)

    def key(self, name: str) -> Text | None:
        """The key called ``name`` as it was written."""
        for key in self:
            if key == name:
                return key if isinstance(key, Text) else None
        return None


Node = Text | Items | Entries


def _stretch(file: str, start: Any, end: Any) -> Position:
    length = end.column - start.column if end.line == start.line else 1
    return Position(file, start.line + 1, start.column + 1, max(1, length))


class _StopError(Exception):
    """What was found leaves nothing to build a tree from."""


def parse(text: str, file: str, log: Log, repaired: Mapping[int, str] | None = None) -> Node | None:
    """The tree of one document; ``None``, with a finding, when there is none.

    ``repaired`` gives for the place of a scalar, counted in characters, what stands there in its stead. Raises the YAML
    library's own error when the text is not YAML.
    """
    try:
        return _Builder(file, log, repaired or {}).build(text)
    except _StopError:
        return None


class _Builder:
    """One pass over the events. ``stack`` holds the open lists and mappings, outermost first."""

    def __init__(self, file: str, log: Log, repaired: Mapping[int, str]) -> None:
        self.file = file
        self.log = log
        self.repaired = repaired
        self.root: Node | None = None

    def build(self, text: str) -> Node | None:
        get = _Parser(text).get_event
        file = self.file
        stack: list[tuple[Any, Text | None]] = []
        current: Any = None
        key: Text | None = None
        documents = 0
        while True:
            event: Any = get()
            kind = event.__class__
            if kind is ScalarEvent:
                if event.anchor is not None or event.tag is not None:
                    self._decorated(event)
                node: Any = Text(event.value)
                node.file = file
                node.start = event.start_mark
                node.end = event.end_mark
                node.style = event.style
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                if event.anchor is not None or event.tag is not None:
                    self._decorated(event)
                if len(stack) >= DEPTH:
                    self._too_deep(event)
                node = Entries() if kind is MappingStartEvent else Items()
                node.file = file
                node.start = node.end = event.start_mark
                stack.append((current, key))
                current, key = node, None
                continue
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                node = current
                node.end = event.end_mark
                current, key = stack.pop()
            elif kind is AliasEvent:
                self._alias(event)
            elif kind is DocumentStartEvent:
                documents += 1
                self._document(event, documents)
                continue
            elif kind is StreamEndEvent:
                return self.root
            else:
                continue
            if current.__class__ is Items:
                current.append(node)
            elif current is None:
                self.root = node
            elif key is None:
                key = self._key(node)
            else:
                self._put(current, key, node)
                key = None

    def _key(self, node: Any) -> Text:
        if isinstance(node, Text):
            return node
        self.log.add(
            catalogue.YAML_FEATURE,
            "a key must be one word or text, not a list or a mapping",
            node.at,
            "not a key",
            help=Help("write one key and a `:`; put a condition in quotes"),
        )
        raise _StopError

    def _put(self, entries: Entries, key: Text, node: Any) -> None:
        if key in entries:
            first = entries.key(key)
            self.log.add(
                catalogue.DUPLICATE_KEY,
                f"`{key}` stands here twice",
                key.at,
                "the second one",
                also=() if first is None else (Label(first.at, "the first one"),),
                help=Help("keep one of them"),
            )
        elif key == "<<" and not key.style:
            self._feature(key.at, "merge keys (`<<`)", "write the entries out")
        else:
            entries[key] = node

    def _decorated(self, event: Any) -> None:
        at = _stretch(self.file, event.start_mark, event.start_mark)
        if event.anchor is not None:
            at = Position(at.file, at.line, at.column, len(event.anchor) + 1)
            self._feature(
                at, f"anchors (`&{event.anchor}`)", "leave the anchor out, and write the text where it is needed"
            )
        if event.tag is not None:
            self._feature(
                at, f"tags (`{event.tag}`)", "leave the tag out; a text that begins with `!` stands in quotes"
            )

    def _alias(self, event: Any) -> None:
        at = _stretch(self.file, event.start_mark, event.end_mark)
        self._feature(
            at, f"aliases (`*{event.anchor}`)", "write the text out; a text that begins with `*` stands in quotes"
        )
        raise _StopError

    def _document(self, event: Any, number: int) -> None:
        if event.version is not None or event.tags:
            at = _stretch(self.file, event.start_mark, event.start_mark)
            self._feature(at, "directives (`%`)", "leave the lines that begin with `%` out")
        if number > 1:
            at = _stretch(self.file, event.start_mark, event.end_mark)
            self._feature(at, "several documents in a file", "put what follows `---` into a file of its own")
            raise _StopError

    def _too_deep(self, event: Any) -> None:
        self.log.add(
            catalogue.NESTING,
            f"the file is nested more than {DEPTH} levels deep",
            _stretch(self.file, event.start_mark, event.start_mark),
            "too deep",
            help=Help("no place of the language is as deep as that: look for brackets that are never closed"),
        )
        raise _StopError

    def _feature(self, at: Position, what: str, instead: str) -> None:
        self.log.add(
            catalogue.YAML_FEATURE, f"{what} are not part of the language", at, "not allowed", help=Help(instead)
        )
