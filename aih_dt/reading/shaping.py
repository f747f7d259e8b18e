"""Laying a shape over a tree, and saying in the author's words where it does not fit.

What does not fit is reported, taken out of the tree, and the shape laid on again, so that one slip in a file hides
nothing else in it. A misspelt key is read as the key it was meant to be.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Generic, TypeVar, get_args, get_origin

from pydantic import ValidationError

from aih_dt.diagnostics import Help, catalogue
from aih_dt.model import Position
from aih_dt.reading.log import Log, closest, listed, quoted, report_bare
from aih_dt.reading.shapes import BRANCH, Shape
from aih_dt.reading.source import Source
from aih_dt.reading.tree import Entries, Items, Node, Text

S = TypeVar("S", bound=Shape)

Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Shaped(Generic[S]):
    """A file with its shape. ``broken`` names, for each key of the file, the items that had to be left out; ``lost``
    are the keys that had to be left out altogether."""

    shape: S
    source: Source
    broken: Mapping[str, frozenset[str]] = field(default_factory=dict)
    lost: frozenset[str] = frozenset()

    def is_whole(self, key: str) -> bool:
        """Whether all that stands under ``key`` could be used."""
        return key not in self.broken and key not in self.lost


def shaped(model: type[S], tree: Node, source: Source, log: Log) -> Shaped[S] | None:
    """The file as ``model``; ``None`` when what every such file must say is not there."""
    broken: dict[str, frozenset[str]] = {}
    lost: set[str] = set()
    while True:
        try:
            form = model.model_validate(tree)
            return Shaped(form, source, broken, frozenset(lost))
        except ValidationError as error:
            problems = [_Problem(item, tree) for item in error.errors(include_url=False, include_input=False)]
        if not _mend(model, problems, tree, source, broken, lost, log):
            return None


class _Problem:
    """One complaint of the library, with its path through the tree."""

    def __init__(self, item: Any, tree: Node) -> None:
        self.type: str = item["type"]
        self.context: Mapping[str, Any] = item.get("ctx", {})
        self.path = _path(item["loc"], tree)

    @property
    def is_missing(self) -> bool:
        return self.type == "missing"

    @property
    def is_unknown(self) -> bool:
        return self.type == "extra_forbidden"


def _path(loc: tuple[str | int, ...], tree: Node) -> Path:
    """The part of the library's path that leads through the tree: it names branches of unions and keys too."""
    return tuple(part for part in loc if not (isinstance(part, str) and (part.startswith(BRANCH) or part == "[key]")))


def _mend(
    model: type[Shape],
    problems: list[_Problem],
    tree: Node,
    source: Source,
    broken: dict[str, frozenset[str]],
    lost: set[str],
    log: Log,
) -> bool:
    """Report the problems and take their places out of the tree. Whether it is worth another try."""
    meant = {problem.path: _meant(model, problem, tree, problems) for problem in problems if problem.is_unknown}
    supplied = {(*path[:-1], word) for path, word in meant.items() if word is not None}
    missing: dict[Path, list[str]] = {}
    hopeless = False
    out: set[Path] = set()
    for problem in problems:
        if problem.is_unknown:
            _unknown_key(model, problem, meant[problem.path], tree, log)
            continue
        if problem.is_missing:
            owner, key = problem.path[:-1], str(problem.path[-1])
            if problem.path in supplied:
                continue
            if owner or key not in lost:
                missing.setdefault(owner, []).append(key)
        else:
            owner = problem.path
            _report(problem, tree, source, log)
        if owner:
            out.add(owner[:2])
        else:
            hopeless = True
    for owner, keys in missing.items():
        _missing(owner, keys, tree, source, log)
    for path, word in meant.items():
        _rename(tree, path, word)
    for path in sorted(out, key=_reverse_order):
        _take_out(tree, path, broken, lost)
    return not hopeless


def _reverse_order(path: Path) -> tuple[int, str]:
    last = path[-1]
    return (-last, "") if isinstance(last, int) else (0, last)


def _meant(model: type[Shape], problem: _Problem, tree: Node, problems: list[_Problem]) -> str | None:
    """The key an unknown one is a misspelling of, when that one is not there."""
    *parent, key = problem.path
    here = _at(tree, tuple(parent))
    free = [name for name in _keys(model, tuple(parent)) if not (isinstance(here, Entries) and name in here)]
    wanted = str(key).replace("_", " ").lower()
    return wanted if wanted in free else closest(str(key), free)


def _keys(model: type[Shape], path: Path) -> list[str]:
    """The keys that may stand at ``path``."""
    annotation: Any = model
    for part in path:
        annotation = next(_inside(annotation, part), None)
    return [name for shape in _shapes(annotation) for name in _aliases(shape)]


def _aliases(shape: type[Shape]) -> dict[str, Any]:
    return {info.alias or name: info.annotation for name, info in shape.model_fields.items()}


def _shapes(annotation: Any) -> Iterator[type[Shape]]:
    if isinstance(annotation, type) and issubclass(annotation, Shape):
        yield annotation
    elif get_origin(annotation) not in (list, dict):
        for inner in get_args(annotation):
            yield from _shapes(inner)


def _inside(annotation: Any, part: str | int) -> Iterator[Any]:
    """What may stand behind one step of a path."""
    origin = get_origin(annotation)
    if isinstance(annotation, type) and issubclass(annotation, Shape):
        fields = _aliases(annotation)
        if part in fields:
            yield fields[str(part)]
    elif origin is list:
        yield get_args(annotation)[0]
    elif origin is dict:
        yield get_args(annotation)[1]
    elif origin is Annotated:
        yield from _inside(get_args(annotation)[0], part)
    else:
        for inner in get_args(annotation):
            yield from _inside(inner, part)


def _at(tree: Any, path: Path) -> Any:
    for part in path:
        if isinstance(tree, Entries) or (isinstance(tree, Items) and isinstance(part, int) and part < len(tree)):
            tree = tree.get(part) if isinstance(tree, Entries) else tree[int(part)]
        else:
            return None
    return tree


def _rename(tree: Node, path: Path, word: str | None) -> None:
    here = _at(tree, path[:-1])
    value = here.pop(path[-1])
    if word is not None:
        here[word] = value


def _take_out(tree: Node, path: Path, broken: dict[str, frozenset[str]], lost: set[str]) -> None:
    here, last = _at(tree, path[:-1]), path[-1]
    item = here.pop(last)
    if len(path) == 1:
        lost.add(str(last))
        return
    if isinstance(last, int):
        last = item.get("id", "") if isinstance(item, Entries) else item
    collection = str(path[0])
    broken[collection] = broken.get(collection, frozenset()) | {str(last) if isinstance(last, str) else ""}


def _unknown_key(model: type[Shape], problem: _Problem, meant: str | None, tree: Node, log: Log) -> None:
    key = str(problem.path[-1])
    parent = _at(tree, problem.path[:-1])
    place = parent.key(key) if isinstance(parent, Entries) else None
    known = _keys(model, problem.path[:-1])
    value = _at(tree, problem.path)
    shown = "…"
    if isinstance(value, Text) and not value.is_blank and "\n" not in value:
        shown = quoted(value) if value.style else value
    log.add(
        catalogue.UNKNOWN_KEY,
        f"there is no key `{key}` here",
        None if place is None else place.at,
        "unknown" if meant is None else f"did you mean `{meant}`?",
        notes=(("keys", listed(known, 40)),) if meant is None else (),
        help=Help("leave it out, or use one of the keys") if meant is None else Help("write", (f"{meant}: {shown}",)),
    )


_KINDS = {"dict_type": "a mapping", "model_type": "a mapping", "list_type": "a list", "is_instance_of": "one text"}


def _report(problem: _Problem, tree: Node, source: Source, log: Log) -> None:
    node = _at(tree, problem.path)
    at = _place(tree, problem.path, source)
    key = next((part for part in reversed(problem.path) if isinstance(part, str)), "")
    if problem.type == "blank":
        log.add(
            catalogue.WRONG_SHAPE,
            f"`{key}` says nothing",
            at,
            "nothing here",
            help=Help("write something or leave the key out"),
        )
    elif problem.type == "word":
        words = problem.context["words"]
        meant = _word(str(node), words)
        log.add(
            catalogue.WRONG_VALUE,
            f"`{key}` cannot be `{node}`",
            at,
            f"one of {listed(words)}" if meant is None else f"did you mean `{meant}`?",
            help=Help(f"write one of {listed(words)}") if meant is None else Help("write", (f"{key}: {meant}",)),
        )
    elif isinstance(node, Items) and problem.type == "is_instance_of" and any(".." in item for item in node):
        report_bare(key, f"[{', '.join(map(str, node))}]", at, log)
    else:
        wanted = _KINDS.get(
            problem.type, f"{'one text or a list' if problem.type == 'condition' else 'one text or a mapping'}"
        )
        what = f"`{key}`" if problem.path else "the file"
        example = {"a mapping": f"{key}: {{name: …}}", "a list": f"{key}: [ … ]"}.get(wanted, f"{key}: …")
        advice = Help("write", (example,)) if key else Help("write `key: value` lines; a blank follows the `:`")
        log.add(catalogue.WRONG_SHAPE, f"{what} must be {wanted}, not {_is(node)}", at, _is(node), help=advice)


def _missing(path: Path, keys: list[str], tree: Node, source: Source, log: Log) -> None:
    log.add(
        catalogue.MISSING_KEY,
        f"{_owner(tree, path, source)} has no {listed(keys)}",
        _place(tree, path, source),
        "not complete",
        help=Help("add", tuple(f"{key}: …" for key in keys)),
    )


def _word(given: str, words: tuple[str, ...]) -> str | None:
    if set(words) == {"yes", "no"}:
        return {"true": "yes", "false": "no", "on": "yes", "off": "no", "y": "yes", "n": "no"}.get(given.lower())
    return closest(given, words)


def _is(node: Any) -> str:
    if isinstance(node, Text):
        return "nothing" if node.is_blank else "a text"
    return "a list" if isinstance(node, Items) else "a mapping"


def _place(tree: Node, path: Path, source: Source) -> Position:
    """The place of what stands at ``path``, or of the nearest thing around it."""
    for length in range(len(path), -1, -1):
        node = _at(tree, path[:length])
        if isinstance(node, Text) and node.is_blank and length:
            parent = _at(tree, path[: length - 1])
            key = parent.key(str(path[length - 1])) if isinstance(parent, Entries) else None
            return node.at if key is None else key.at
        if isinstance(node, Text | Items | Entries):
            return node.at
    return source.start


def _owner(tree: Node, path: Path, source: Source) -> str:
    """What a missing key is missing from, in the author's words."""
    here = _at(tree, path)
    if isinstance(here, Entries) and isinstance(here.get("id"), Text):
        return f"`{here['id']}`"
    for part in reversed(path):
        if isinstance(part, str):
            return f"`{part}`" if part == path[-1] else f"an item of `{part}`"
    return f"`{source.name}`"
