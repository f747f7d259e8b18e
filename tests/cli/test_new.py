"""A new protocol is made once, works at once, and nothing is ever overwritten."""

from pathlib import Path

import pytest

from aih_dt.cli.new import TEMPLATE
from tests.cli.running import Command


def test_a_new_protocol_is_proved_and_its_example_decided(
    folder: Path, aih_dt: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = aih_dt("new", "my-protocol")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        "made my-protocol/: a protocol about watering a houseplant, to change into your own\n"
        "\n"
        "  cd my-protocol\n"
        "  aih-dt check                       prove it\n"
        "  aih-dt build                       write its library and its documents\n"
        "  aih-dt decide examples/dry.yaml    decide for one plant and say why\n"
    )
    monkeypatch.chdir(folder / "my-protocol")
    checked = aih_dt("check")
    assert (checked.code, checked.err) == (0, "")
    assert "error" not in checked.out
    assert "warning" not in checked.out
    assert "hint" not in checked.out
    assert aih_dt("decide", "examples/dry.yaml").out.startswith("water it\n")


def test_every_file_of_the_template_is_there(folder: Path, aih_dt: Command) -> None:
    aih_dt("new", "a/b")
    for file in TEMPLATE.rglob("*"):
        if file.is_file():
            assert (folder / "a" / "b" / file.relative_to(TEMPLATE)).read_bytes() == file.read_bytes()


def test_an_empty_folder_may_be_there_already(folder: Path, aih_dt: Command) -> None:
    (folder / "empty").mkdir()
    assert aih_dt("new", "empty").code == 0


@pytest.mark.parametrize("kind", ["file", "folder"])
def test_nothing_is_overwritten(folder: Path, aih_dt: Command, kind: str) -> None:
    there = folder / "there"
    if kind == "file":
        there.write_text("mine", encoding="utf-8")
    else:
        there.mkdir()
        (there / "mine.txt").write_text("mine", encoding="utf-8")
    ran = aih_dt("new", "there")
    assert (ran.code, ran.out, ran.err) == (2, "", "error: `there` is there already; choose another name\n")
    assert [path.read_text(encoding="utf-8") for path in folder.rglob("*") if path.is_file()] == ["mine"]


def test_a_place_that_cannot_be_written(folder: Path, aih_dt: Command) -> None:
    (folder / "file").write_text("", encoding="utf-8")
    ran = aih_dt("new", "file/below")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "error: `file/below` cannot be written: Not a directory\n"
