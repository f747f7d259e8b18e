"""Files of a protocol, found and read. Only regular files of limited size are ever opened, so nothing can block."""

import errno
import os
import stat
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from aih_dt.diagnostics import Help, catalogue
from aih_dt.model import Position
from aih_dt.reading.log import Log, closest

LIMIT = 8_000_000
"""The most bytes a file may have: ten times a table of 5,000 rules."""


LONGEST_NAME = 200
"""How much of the name of a file a message shows."""


_PLAIN = Help("put a plain file that may be read in its place")


class FileKind(Enum):
    """What a file speaks of. The value is the name of its JSON Schema."""

    PROTOCOL = "protocol"
    VOCABULARY = "vocabulary"
    PARAMETERS = "parameters"
    SOURCES = "sources"
    INTERPRETATIONS = "interpretations"
    TABLE = "table"
    CASES = "cases"
    COURSE = "course"
    PROPERTIES = "properties"


SINGLE = (
    FileKind.PROTOCOL,
    FileKind.VOCABULARY,
    FileKind.PARAMETERS,
    FileKind.SOURCES,
    FileKind.INTERPRETATIONS,
    FileKind.COURSE,
    FileKind.PROPERTIES,
)
"""Kinds of which there is one file, called after the kind."""

FOLDERS = {"tables": FileKind.TABLE, "cases": FileKind.CASES}
"""Folders in which every YAML file is of one kind."""


@dataclass(frozen=True, slots=True)
class Source:
    """One file. ``path`` is below the protocol's folder, ``name`` as it is shown in messages; line ends are ``\\n``."""

    path: str
    name: str
    kind: FileKind
    text: str

    @property
    def start(self) -> Position:
        """The first character."""
        return Position(self.name, 1, 1)


@dataclass(frozen=True, slots=True)
class Found:
    """A file that is there, not yet read."""

    path: Path
    below: str
    kind: FileKind


def find(folder: Path, log: Log) -> tuple[Found, ...]:
    """The files of the protocol in ``folder``, sorted by name; YAML files that belong to no kind are errors."""
    if not _is_folder(folder, log):
        return ()
    found: list[Found] = []
    kinds = {f"{kind.value}.yaml": kind for kind in SINGLE}
    for entry in _entries(folder, log):
        if entry in FOLDERS and (folder / entry).is_dir():
            found += _in_subfolder(folder, entry, log)
        elif entry in kinds:
            found.append(Found(folder / entry, entry, kinds[entry]))
        elif _looks_like_yaml(entry):
            _unknown_file(folder, entry, (*kinds, *(f"{name}/…" for name in FOLDERS)), log)
        elif (folder / entry).is_dir():
            meant = closest(entry, FOLDERS)
            _unread_folder(
                folder / entry,
                "put tables into `tables` and cases into `cases`"
                if meant is None
                else f"rename the folder to `{meant}`",
                log,
            )
    have = {item.kind for item in found}
    _need(folder, have, log)
    return tuple(found)


def _is_folder(folder: Path, log: Log) -> bool:
    name = _shown(folder)
    try:
        mode = folder.stat().st_mode
    except FileNotFoundError:
        log.add(
            catalogue.FOLDER,
            f"there is no folder `{name}`",
            help=Help("give the folder that holds `protocol.yaml`, or make one with `aih-dt new`"),
        )
        return False
    except OSError as error:
        log.add(catalogue.FOLDER, f"the folder `{name}` cannot be read: {_reason(error)}")
        return False
    except ValueError:
        log.add(catalogue.FOLDER, "the name of the folder is no name a file can have")
        return False
    if not stat.S_ISDIR(mode):
        log.add(
            catalogue.FOLDER,
            f"`{name}` is not a folder",
            help=Help("give the folder that holds `protocol.yaml`"),
        )
        return False
    return True


def _entries(folder: Path, log: Log) -> list[str]:
    try:
        return sorted(entry for entry in os.listdir(folder) if not entry.startswith("."))
    except OSError as error:
        log.add(catalogue.FOLDER, f"the folder `{_shown(folder)}` cannot be read: {_reason(error)}")
        return []


def _in_subfolder(folder: Path, name: str, log: Log) -> list[Found]:
    found: list[Found] = []
    for entry in _entries(folder / name, log):
        path = folder / name / entry
        if entry.endswith(".yaml"):
            found.append(Found(path, f"{name}/{entry}", FOLDERS[name]))
        elif path.is_dir():
            _unread_folder(path, f"put them into `{(folder / name).as_posix()}` itself", log)
        elif _looks_like_yaml(entry):
            _unknown_file(folder / name, entry, (), log)
    return found


def _unread_folder(path: Path, advice: str, log: Log) -> None:
    """Report a folder with YAML files in it that nobody reads."""
    if any(_looks_like_yaml(inner) for inner in _entries(path, log)):
        name = path.as_posix()
        log.add(catalogue.UNKNOWN_FILE, f"the files in `{name}` are not read", Position(name, 0, 0), help=Help(advice))


def _looks_like_yaml(name: str) -> bool:
    return name.lower().endswith((".yaml", ".yml"))


def _unknown_file(folder: Path, name: str, known: tuple[str, ...], log: Log) -> None:
    stem = Path(name).stem
    meant = stem if not known else closest(stem, [Path(item).stem for item in known if item.endswith(".yaml")])
    wanted = None if meant is None else f"{meant}.yaml"
    if wanted is not None and (folder / wanted).exists():
        advice = Help(f"put what it says into `{wanted}`, or delete it")
    elif wanted is not None:
        advice = Help(f"rename it to `{wanted}`")
    else:
        advice = Help(f"a protocol has the files {', '.join(f'`{item}`' for item in known)}")
    path = (folder / name).as_posix()
    log.add(catalogue.UNKNOWN_FILE, f"`{path}` is no file of a protocol", Position(path, 0, 0), help=advice)


def _need(folder: Path, have: set[FileKind], log: Log) -> None:
    if FileKind.PROTOCOL not in have:
        log.add(
            catalogue.MISSING_FILE,
            f"the folder `{folder.as_posix()}` has no `protocol.yaml`",
            help=Help("give the folder of a protocol, or make one with `aih-dt new`"),
        )
        if not have:
            return
    if FileKind.VOCABULARY not in have:
        log.add(
            catalogue.MISSING_FILE,
            f"the folder `{folder.as_posix()}` has no `vocabulary.yaml`",
            help=Help("write the terms of the protocol into `vocabulary.yaml`"),
        )
    if FileKind.TABLE not in have:
        log.add(
            catalogue.MISSING_FILE,
            f"the folder `{folder.as_posix()}` has no table",
            help=Help("write each decision table into a file `tables/….yaml`"),
        )


def load(item: Found, log: Log) -> Source | None:
    """The text of a file; ``None``, with a finding, when it cannot be had."""
    name = item.path.as_posix()
    data = read_bytes(item.path, log)
    if data is None:
        return None
    text = decode(data, name, log)
    return None if text is None else Source(item.below, name, item.kind, text)


def read_bytes(path: Path, log: Log) -> bytes | None:
    """The bytes of a regular file that is not too large."""
    name = path.as_posix()
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            _not_regular(name, path.stat().st_mode, log)
            return None
        # Opened without waiting and looked at again: between the two looks it could have become something else.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as file:
            mode = os.fstat(handle).st_mode
            if not stat.S_ISREG(mode):
                _not_regular(name, mode, log)
                return None
            data = file.read(LIMIT + 1)
    except OSError as error:
        log.add(
            catalogue.UNREADABLE_FILE, f"`{name}` cannot be read: {_reason(error)}", Position(name, 0, 0), help=_PLAIN
        )
        return None
    if len(data) > LIMIT:
        log.add(
            catalogue.FILE_TOO_LARGE,
            f"`{name}` is larger than {LIMIT // 1_000_000} MB",
            Position(name, 0, 0),
            help=Help("split it: each table and each set of cases can have a file of its own"),
        )
        return None
    return data


def _not_regular(name: str, mode: int, log: Log) -> None:
    what = "a folder" if stat.S_ISDIR(mode) else "a device, pipe or socket"
    log.add(catalogue.UNREADABLE_FILE, f"`{name}` is {what}, not a file", Position(name, 0, 0), help=_PLAIN)


def decode(data: bytes, name: str, log: Log) -> str | None:
    """UTF-8 text with ``\\n`` line ends, without a byte order mark."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].replace(b"\r\n", b"\n")
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        log.add(
            catalogue.NOT_UTF_8,
            f"`{name}` is not UTF-8 text: line {line}, character {column} cannot be read",
            Position(name, line, column),
            help=Help("save the file in the encoding UTF-8"),
        )
        return None
    return text.replace("\r\n", "\n").replace("\r", "\n")


_REASONS = {
    errno.EACCES: "permission denied",
    errno.EPERM: "permission denied",
    errno.ENOENT: "it does not exist",
    errno.ELOOP: "its links lead in a circle",
    errno.ENAMETOOLONG: "its name is too long",
}


def _reason(error: OSError) -> str:
    return _REASONS.get(error.errno or 0, "the system refuses to read it")


def _shown(path: Path) -> str:
    """A path as messages show it."""
    name = path.as_posix()
    return name if len(name) <= LONGEST_NAME else name[:LONGEST_NAME] + "…"
