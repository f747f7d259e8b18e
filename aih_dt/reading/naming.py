"""Names: how each kind is written, which are taken, and what a misspelt one was probably meant to be."""

import keyword
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from aih_dt.diagnostics import Code, Help, Label, catalogue
from aih_dt.reading.log import Log, closest, listed
from aih_dt.reading.tree import Text

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Style:
    """How names of a kind are written."""

    pattern: re.Pattern[str]
    words: str
    example: str


SNAKE = Style(
    re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*"), "lower case words joined by `_`, beginning with a letter", "two_words"
)
KEBAB = Style(
    re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*"), "lower case words joined by `-`, beginning with a letter", "two-words"
)
IDENTIFIER = Style(re.compile(r"[A-Za-z][A-Za-z0-9]*"), "letters and digits, beginning with a letter", "REC3")

RESERVED_VALUES = frozenset({"missing", "not_asked", "unknown", "yes", "no", "any", "not", "true", "false", "null"})
"""Names that no value may have: they mean something in cells, in YAML, or hide that something is missing."""


def well_named(name: Text, what: str, style: Style, log: Log) -> bool:
    """Whether ``name`` is written as names of its kind are; if not, that is reported."""
    if style.pattern.fullmatch(name):
        if style is SNAKE and keyword.iskeyword(name):
            log.add(
                catalogue.RESERVED_NAME,
                f"no {what} may be called `{name}`: programming languages use the word",
                name.at,
                "reserved",
                help=Help("give it another name"),
            )
        return True
    better = _restyled(name, style)
    log.add(
        catalogue.BAD_NAME,
        f"`{name}` cannot be the name of a {what}"
        if what[0] not in "aeiou"
        else f"`{name}` cannot be the name of an {what}",
        name.at,
        f"not {style.words}",
        help=Help(f"write it as `{better}`") if better else Help(f"names of this kind are {style.words}"),
    )
    return False


def meant_by(name: str, style: Style) -> tuple[str, ...]:
    """The name that one in the wrong style stands for; nothing else need be said where it is used."""
    better = None if style.pattern.fullmatch(name) else _restyled(name, style)
    return () if better is None else (better,)


def _restyled(name: str, style: Style) -> str | None:
    glue = {SNAKE: "_", KEBAB: "-", IDENTIFIER: ""}[style]
    words = re.findall(r"[A-Za-z0-9]+", name)
    better = glue.join(words if style is IDENTIFIER else (word.lower() for word in words))
    return better if style.pattern.fullmatch(better) else None


@dataclass(frozen=True, slots=True)
class Origin:
    """How much is known of the things of one kind: whether all their definitions could be read, the names of those that
    could not be used, and the file that should define them when it is not there."""

    whole: bool = True
    broken: frozenset[str] = frozenset()
    absent: str = ""


@dataclass(frozen=True)
class Directory(Generic[T]):
    """All things of one kind by name; ``None`` for one whose definition is broken.

    When not every definition could be read, an unknown name is nobody's fault. When the file that should define them is
    not there, that is said once, not for every name.
    """

    what: str
    unknown: Code
    things: Mapping[str, T | None] = field(default_factory=dict)
    origin: Origin = Origin()

    @property
    def whole(self) -> bool:
        """Whether every definition could be read."""
        return self.origin.whole

    def __contains__(self, name: object) -> bool:
        return name in self.things

    def get(self, name: str) -> T | None:
        """The thing, if there is one and it could be read."""
        return self.things.get(name)

    def known(self, name: Text, log: Log, also: Iterable[str] = ()) -> bool:
        """Whether there is such a thing; if not, that is reported. ``also`` are other names that may be meant."""
        if name in self.things:
            return True
        if self.origin.absent:
            if log.first(self.origin.absent):
                log.add(
                    catalogue.MISSING_FILE,
                    f"there is no {self.what} `{name}`, because there is no file `{self.origin.absent}`",
                    name.at,
                    "unknown",
                    help=Help(f"write the {self.what}s into `{self.origin.absent}`"),
                )
        elif self.whole:
            report_unknown(name, self.what, self.unknown, (*self.things, *also), log)
        return False

    @property
    def sound(self) -> Mapping[str, T]:
        """Those that could be read."""
        return {name: thing for name, thing in self.things.items() if thing is not None}


def report_unknown(name: Text, what: str, code: Code, names: Iterable[str], log: Log) -> None:
    """Report a name that does not exist, with the one that is probably meant."""
    have = list(names)
    meant = closest(name, have)
    if meant is not None:
        advice = Help(f"write `{meant}`")
    elif have:
        advice = Help(f"there is {listed(sorted(have))}")
    else:
        advice = Help(f"there is no {what} yet: write one")
    log.add(
        code,
        f"there is no {what} `{name}`",
        name.at,
        "unknown" if meant is None else f"did you mean `{meant}`?",
        help=advice,
    )


def report_twice(what: str, first: Text, second: Text, log: Log) -> None:
    """Report that two things have one name."""
    log.add(
        catalogue.DUPLICATE_NAME,
        f"there are two {what}s called `{second}`",
        second.at,
        "the second one",
        also=(Label(first.at, "the first one"),),
        help=Help("give one of them another name"),
    )
