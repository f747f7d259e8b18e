"""Generated folders: compared to the byte, replaced as a whole, and nobody else's folder ever touched."""

import json
import os
import shutil
from hashlib import sha256
from pathlib import Path

import pytest

from aih_dt.cli import folders
from aih_dt.cli.folders import MANIFEST, Change, NotOursError

ABOUT = {"protocol": "p", "version": "1", "spec": "d" * 64, "tool": "aih-dt 0"}


def made(**files: str) -> dict[str, str]:
    return folders.with_manifest("t", {name.replace("__", "/"): text for name, text in files.items()}, ABOUT)


def there(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_the_manifest_says_what_was_made_from_what() -> None:
    files = folders.with_manifest("t", {"b/c.txt": "é\n", "a.txt": ""}, ABOUT)
    assert list(files) == ["b/c.txt", "a.txt", MANIFEST]
    assert json.loads(files[MANIFEST]) == {
        "about": "written by `aih-dt build`; never edited by hand",
        "target": "t",
        **ABOUT,
        "files": {"a.txt": sha256(b"").hexdigest(), "b/c.txt": sha256("é\n".encode()).hexdigest()},
    }


@pytest.mark.parametrize(
    "path",
    ["/etc/x", "../x", "a/../../x", "a\\b", MANIFEST, "build/x", ".git/x", "a/__pycache__/x", "p.egg-info/x", ".."],
)
def test_a_target_cannot_write_elsewhere_or_where_nothing_is_compared(path: str) -> None:
    with pytest.raises(ValueError, match="cannot write"):
        folders.with_manifest("t", {path: ""}, ABOUT)


def test_writing_and_comparing(tmp_path: Path) -> None:
    folder = tmp_path / "out" / "t"
    files = made(a="1\n", b__c="2\n")
    assert [change.there for change in folders.changes(folder, files)] == [None, None, None]
    folders.replace(folder, files)
    assert there(folder) == files
    assert folders.changes(folder, files) == ()
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["t"]


def test_what_is_no_longer_written_goes(tmp_path: Path) -> None:
    folder = tmp_path / "t"
    folders.replace(folder, made(a="1\n", old="x\n", deep__old="y\n"))
    files = made(a="1\n")
    assert [(change.path, change.wanted) for change in folders.changes(folder, files) if change.path != MANIFEST] == [
        ("deep/old", None),
        ("old", None),
    ]
    folders.replace(folder, files)
    assert there(folder) == files
    assert not (folder / "deep").exists()


def test_an_edited_file_is_shown_as_a_difference(tmp_path: Path) -> None:
    folder = tmp_path / "t"
    files = made(a="one\ntwo\nthree\n")
    folders.replace(folder, files)
    (folder / "a").write_text("one\n2\nthree\n", encoding="utf-8")
    (change,) = folders.changes(folder, files)
    assert change == Change("a", "one\n2\nthree\n", "one\ntwo\nthree\n")
    assert list(folders.difference("out/t", change)) == [
        "--- out/t/a",
        "+++ out/t/a (as aih-dt writes it)",
        "@@ -1,3 +1,3 @@",
        " one",
        "-2",
        "+two",
        " three",
    ]


def test_bytes_that_are_no_text_are_a_change(tmp_path: Path) -> None:
    folder = tmp_path / "t"
    files = made(a="\\xff")
    folders.replace(folder, files)
    (folder / "a").write_bytes(b"\xff")
    assert [change.path for change in folders.changes(folder, files)] == ["a"]


def test_another_line_end_is_a_change(tmp_path: Path) -> None:
    folder = tmp_path / "t"
    files = made(a="1\n")
    folders.replace(folder, files)
    (folder / "a").write_bytes(b"1\r\n")
    assert [change.path for change in folders.changes(folder, files)] == ["a"]


def test_what_tools_leave_behind_is_no_change(tmp_path: Path) -> None:
    folder = tmp_path / "t"
    files = made(pkg__a="1\n")
    folders.replace(folder, files)
    for left in ("pkg/__pycache__/a.pyc", "build/lib/a", "dist/a.whl", "a.egg-info/x", ".mypy_cache/x"):
        (folder / left).parent.mkdir(parents=True, exist_ok=True)
        (folder / left).write_text("", encoding="utf-8")
    assert folders.changes(folder, files) == ()


@pytest.mark.parametrize("kind", ["file", "folder", "link"])
def test_what_was_not_written_by_us_is_never_touched(tmp_path: Path, kind: str) -> None:
    folder = tmp_path / "t"
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "thesis.txt").write_text("years of work", encoding="utf-8")
    if kind == "file":
        folder.write_text("years of work", encoding="utf-8")
    elif kind == "folder":
        shutil.copytree(mine, folder)
    else:
        folder.symlink_to(mine)
    with pytest.raises(NotOursError, match="was not written by aih-dt"):
        folders.replace(folder, made(a="1\n"))
    assert set(there(tmp_path).values()) == {"years of work"}
    assert len(list(tmp_path.iterdir())) == 2


def test_an_empty_folder_is_free(tmp_path: Path) -> None:
    (tmp_path / "t").mkdir()
    folders.replace(tmp_path / "t", made(a="1\n"))
    assert there(tmp_path / "t") == made(a="1\n")


@pytest.mark.parametrize("failing", ["write_bytes", "rename"])
def test_a_failure_leaves_the_folder_as_it_was(tmp_path: Path, failing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "t"
    before = made(a="1\n", b="2\n")
    folders.replace(folder, before)
    real = getattr(Path, failing)
    calls = 0

    def fails(self: Path, *arguments: object) -> object:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise KeyboardInterrupt
        return real(self, *arguments)

    monkeypatch.setattr(Path, failing, fails)
    with pytest.raises(KeyboardInterrupt):
        folders.replace(folder, made(a="3\n", b="4\n"))
    monkeypatch.undo()
    assert calls >= 2
    assert there(folder) == before
    assert [path.name for path in tmp_path.iterdir()] == ["t"]


def test_what_a_killed_run_left_is_put_right(tmp_path: Path) -> None:
    """Killed between the two renames, the old folder stands aside; killed earlier, the new one does."""
    folders.replace(tmp_path / "moved", made(a="old\n"))
    (tmp_path / "moved").rename(tmp_path / ".moved.abc123.old")
    folders.replace(tmp_path / "whole", made(a="new\n"))
    shutil.copytree(tmp_path / "whole", tmp_path / ".whole.abc123.old")
    (tmp_path / ".whole.def456.new").mkdir()
    (tmp_path / ".whole.def456.new" / "half").write_text("", encoding="utf-8")
    folders.recover(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["moved", "whole"]
    assert there(tmp_path / "moved") == made(a="old\n")
    assert there(tmp_path / "whole") == made(a="new\n")
    folders.recover(tmp_path / "not there")


def test_the_folder_gets_the_usual_permissions(tmp_path: Path) -> None:
    folders.replace(tmp_path / "t", made(a="1\n"))
    (tmp_path / "plain").mkdir()
    assert os.stat(tmp_path / "t").st_mode == os.stat(tmp_path / "plain").st_mode


def test_which_folders_are_ours(tmp_path: Path) -> None:
    folders.replace(tmp_path / "b", made(a=""))
    folders.replace(tmp_path / "a", made(a=""))
    (tmp_path / "c").mkdir()
    assert folders.written(tmp_path) == ("a", "b")
    assert folders.written(tmp_path / "not there") == ()
    folders.remove(tmp_path / "a")
    assert folders.written(tmp_path) == ("b",)
