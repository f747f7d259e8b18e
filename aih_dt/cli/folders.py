"""Generated folders on disk: what is there, what should be, and putting the one in the place of the other.

Each target owns one folder and everything in it. The folder's ``manifest.json`` says what was written from which
protocol; a folder without one was not written by us and is never touched.
"""

import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import unified_diff
from hashlib import sha256
from pathlib import Path, PurePosixPath

MANIFEST = "manifest.json"

_LEFT_BY_TOOLS = ("__pycache__", "build", "dist")
"""Folders that running, installing or packaging generated code leaves beside it; they are nobody's output."""


class NotOursError(Exception):
    """A folder that a target would be written to has contents and no manifest."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"`{folder.as_posix()}` was not written by aih-dt: it has files and no `{MANIFEST}`")


@dataclass(frozen=True, slots=True)
class Change:
    """One file that is not as it should be: ``None`` on the side where it does not exist."""

    path: str
    there: str | None
    wanted: str | None


def with_manifest(target: str, files: Mapping[str, str], about: Mapping[str, str]) -> dict[str, str]:
    """The files of a target together with its manifest. ``about`` says what they were made from, and by what."""
    for path in files:
        *folders, name = PurePosixPath(path).parts
        if path.startswith("/") or "\\" in path or ".." in folders or name in ("..", MANIFEST):
            raise ValueError(f"the target {target} cannot write {path!r}")
        if any(map(_is_left_by_tools, folders)):
            raise ValueError(f"the target {target} cannot write {path!r}: folders of that name are not compared")
    manifest = {
        "about": "written by `aih-dt build`; never edited by hand",
        "target": target,
        **about,
        "files": {path: sha256(files[path].encode()).hexdigest() for path in sorted(files)},
    }
    return {**files, MANIFEST: json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"}


def changes(folder: Path, wanted: Mapping[str, str]) -> tuple[Change, ...]:
    """How ``folder`` differs from ``wanted``, sorted by path. Bytes that are no UTF-8 text differ from every text."""
    there = {path: (folder / path).read_bytes() for path in _files(folder)} if folder.is_dir() else {}
    return tuple(
        Change(
            path,
            there[path].decode("utf-8", "backslashreplace") if path in there else None,
            wanted.get(path),
        )
        for path in sorted(there.keys() | wanted.keys())
        if path not in there or path not in wanted or there[path] != wanted[path].encode()
    )


def difference(folder: str, change: Change) -> Iterator[str]:
    """The change as lines of a unified diff, from what is there to what should be."""
    before, after = f"{folder}/{change.path}", f"{folder}/{change.path} (as aih-dt writes it)"
    lines = unified_diff(
        (change.there or "").splitlines(),
        (change.wanted or "").splitlines(),
        before if change.there is not None else "(no file)",
        after if change.wanted is not None else "(no file)",
        n=1,
        lineterm="",
    )
    return iter(lines)


def replace(folder: Path, wanted: Mapping[str, str]) -> None:
    """Make ``folder`` hold exactly ``wanted``. Everything is written aside first and then put in its place, so that
    whenever this stops, the folder is whole: as it was or as it should be."""
    refuse_foreign(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    aside = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", suffix=".new", dir=folder.parent))
    try:
        for path, text in wanted.items():
            file = aside / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode())
        aside.chmod(0o777 & ~_umask())
        _swap(aside, folder)
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def remove(folder: Path) -> None:
    """Take away a folder that a target of an earlier version wrote."""
    shutil.rmtree(folder)


def refuse_foreign(folder: Path) -> None:
    """Raise :class:`NotOursError` when ``folder`` holds something that was not written by us."""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise NotOursError(folder)
    if folder.is_dir() and not (folder / MANIFEST).is_file() and any(folder.iterdir()):
        raise NotOursError(folder)


def recover(output: Path) -> None:
    """Finish what an interrupted run left: a folder that was moved away and not replaced is put back, and what was
    only written aside goes."""
    if not output.is_dir():
        return
    for old in sorted(output.glob(".*.old")):
        folder = output / _name_of(old)
        if folder.exists():
            shutil.rmtree(old)
        else:
            old.rename(folder)
    for new in sorted(output.glob(".*.new")):
        shutil.rmtree(new)


def written(output: Path) -> tuple[str, ...]:
    """The names of the folders in ``output`` that have a manifest."""
    if not output.is_dir():
        return ()
    return tuple(sorted(entry.name for entry in output.iterdir() if (entry / MANIFEST).is_file()))


def _swap(new: Path, folder: Path) -> None:
    old = new.with_suffix(".old")
    if folder.exists():
        folder.rename(old)
    try:
        new.rename(folder)
    except BaseException:
        if old.exists():
            old.rename(folder)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _name_of(aside: Path) -> str:
    """``.python.x1y2z3.old`` stands for ``python``."""
    return aside.name[1:].rsplit(".", 2)[0]


def _files(folder: Path) -> Iterator[str]:
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not _is_left_by_tools(name))
        for name in sorted(names):
            yield (Path(root) / name).relative_to(folder).as_posix()


def _is_left_by_tools(folder: str) -> bool:
    return folder in _LEFT_BY_TOOLS or folder.startswith(".") or folder.endswith(".egg-info")


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
