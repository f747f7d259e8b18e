"""YAML text to a tree.

The library's parser is used for its events only: no scalar is ever turned into a number, a date or a truth value, the
depth is known before anything is built, and nothing here recurses.
"""

import re
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
from aih_dt.reading.log import Log, quoted, report_bare
from aih_dt.reading.tree import Entries, Items, Node, Text, stretch

_Parser: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Libyaml's parser when PyYAML was built with it: the same events, much faster."""

DEPTH = 32
"""How deep a file may be nested. The deepest place of the language is a third of it."""

_CONDITION = re.compile(r"(not *\()?(not asked|[<>=]* *[\w.]+)( *, *(not asked|[<>=]* *[\w.]+))*\)?")
_HEAD = re.compile(r">[0-9]")


class _StopError(Exception):
    """What was found leaves nothing to build a tree from."""


def parse(text: str, file: str, log: Log, meant: dict[int, str]) -> Node | None:
    """The tree of one document; ``None`` when there is none: then nothing is said, or a finding says why.

    ``meant`` gives for the place of a scalar, counted in characters, the text it is read as; those that were found are
    taken out of it. Raises the YAML library's own error when the text is not YAML.
    """
    try:
        return _Builder(text, file, log, meant).build()
    except _StopError:
        return None


class _Builder:
    """One pass over the events."""

    def __init__(self, text: str, file: str, log: Log, meant: dict[int, str]) -> None:
        self.text = text
        self.file = file
        self.log = log
        self.meant = meant
        self.root: Node | None = None
        self.joined: dict[int, tuple[Text, Text]] = {}

    def build(self) -> Node | None:
        file, meant = self.file, self.meant
        get = _Parser(self.text).get_event
        stack: list[tuple[Any, Text | None]] = []
        current: Any = None
        key: Text | None = None
        documents = 0
        while True:
            event: Any = get()
            kind = event.__class__
            if kind is ScalarEvent:
                if event.anchor is not None or event.tag is not None:
                    self._decorated(event, key)
                node: Any = Text(event.value)
                node.file = file
                node.start = event.start_mark
                node.end = event.end_mark
                node.style = event.style
                if meant and event.start_mark.index in meant:
                    node = self._reread(node, meant.pop(event.start_mark.index))
                elif event.style == ">":
                    node = self._block(node, key)
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                if event.anchor is not None or event.tag is not None:
                    self._decorated(event, key)
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
                self._report_joined()
                return None if isinstance(self.root, Text) and self.root.is_blank else self.root
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
        alone = node.__class__ is Text and not node and node.start.index == key.end.index
        if alone and entries and self._join(entries, key):
            return
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

    def _join(self, entries: Entries, key: Text) -> bool:
        """Read `{x: a, b}`, where `b` is a key without `:`, as the text `a, b` that was most probably meant."""
        owner = next(reversed(entries))
        before = entries[owner]
        if before.end.line != key.start.line:
            return False
        if isinstance(before, Text) and not before.is_blank:
            whole = Text(f"{before}, {key}")
        elif isinstance(before, Items) and any(".." in item for item in before):
            whole = Text(self.text[before.start.index : key.end.index])
        else:
            return False
        whole.file, whole.start, whole.end, whole.style = self.file, before.start, key.end, ""
        entries[owner] = whole
        self.joined[whole.start.index] = (owner, whole)
        return True

    def _report_joined(self) -> None:
        for key, whole in self.joined.values():
            what = "condition" if ".." in whole or _CONDITION.fullmatch(whole) else "text"
            self.log.add(
                catalogue.QUOTES,
                f"the {what} `{whole}` must stand in quotes",
                whole.at,
                "YAML ends the value at the comma",
                help=Help(f"put the {what} in quotes", (f"{key}: {quoted(whole)}",)),
            )

    def _reread(self, node: Text, text: str) -> Text:
        meant = Text(text)
        meant.file, meant.start, meant.end, meant.style = node.file, node.start, node.end, node.style
        return meant

    def _block(self, node: Text, key: Text | None) -> Text:
        """Take `x: >6`, to YAML the head of a text without lines, for the condition it was meant to be."""
        head = self.text[node.start.index :].partition("\n")[0].partition(" #")[0].rstrip()
        if not node.is_blank or not _HEAD.fullmatch(head):
            return node
        at = Position(self.file, node.start.line + 1, node.start.column + 1, len(head))
        report_bare(key or "key", head, at, self.log)
        return self._reread(node, head)

    def _decorated(self, event: Any, key: Text | None) -> None:
        at = stretch(self.file, event.start_mark, event.start_mark)
        if event.anchor is not None:
            at = Position(at.file, at.line, at.column, len(event.anchor) + 1)
            self._feature(
                at, f"anchors (`&{event.anchor}`)", "leave the anchor out, and write the text where it is needed"
            )
        if event.tag == "!=":
            # `!= 6`: no condition of the language, but not about tags either.
            at = stretch(self.file, event.start_mark, event.end_mark)
            given = getattr(event, "value", "…")
            report_bare(key or "…", f"!= {given}", at, self.log, f"not({given})")
        elif event.tag is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            at = Position(at.file, at.line, event.start_mark.column + 1, len(tag))
            self._feature(at, f"tags (`{tag}`)", "leave the tag out; a text that begins with `!` stands in quotes")

    def _alias(self, event: Any) -> None:
        at = stretch(self.file, event.start_mark, event.end_mark)
        self._feature(
            at, f"aliases (`*{event.anchor}`)", "write the text out; a text that begins with `*` stands in quotes"
        )
        raise _StopError

    def _document(self, event: Any, number: int) -> None:
        if event.version is not None or event.tags:
            at = stretch(self.file, event.start_mark, event.start_mark)
            self._feature(at, "directives (`%`)", "leave the lines that begin with `%` out")
        if number > 1:
            at = stretch(self.file, event.start_mark, event.end_mark)
            self._feature(at, "several documents in a file", "put what follows `---` into a file of its own")
            raise _StopError

    def _too_deep(self, event: Any) -> None:
        self.log.add(
            catalogue.NESTING,
            f"the file is nested more than {DEPTH} levels deep",
            stretch(self.file, event.start_mark, event.start_mark),
            "too deep",
            help=Help("no place of the language is as deep as that: look for brackets that are never closed"),
        )
        raise _StopError

    def _feature(self, at: Position, what: str, instead: str) -> None:
        self.log.add(
            catalogue.YAML_FEATURE, f"{what} are not part of the language", at, "not allowed", help=Help(instead)
        )
