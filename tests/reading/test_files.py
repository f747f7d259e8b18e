"""Whatever stands in the folder, reading ends at once, says what is wrong, and raises nothing."""

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from aih_dt.reading import read
from aih_dt.reading.parsing import DEPTH
from aih_dt.reading.source import LIMIT
from tests.reading.folders import base, read_files, shown, write

Change = Callable[[Path], object]


def said(here: Path, change: Change, folder: str = "spec") -> str:
    """The messages about the small protocol after a change on the disk."""
    write(here / "spec", base())
    change(here / "spec")
    result = read(Path(folder))
    assert (result.protocol is None) == bool(result.findings)
    return shown(result)


def nothing(spec: Path) -> None:
    pass


def test_a_folder_that_is_not_there(here: Path) -> None:
    assert said(here, nothing, "nowhere") == (
        "error[FOLDER]: there is no folder `nowhere`\n"
        "help: give the folder that holds `protocol.yaml`, or make one with `aih-dt new`\n"
    )


def test_a_file_in_the_place_of_a_folder(here: Path) -> None:
    assert said(here, nothing, "spec/protocol.yaml") == (
        "error[FOLDER]: `spec/protocol.yaml` is not a folder\nhelp: give the folder that holds `protocol.yaml`\n"
    )


def test_a_folder_whose_links_lead_in_a_circle(here: Path) -> None:
    assert said(here, lambda spec: os.symlink("loop", spec.parent / "loop"), "loop") == (
        "error[FOLDER]: the folder `loop` cannot be read: its links lead in a circle\n"
    )


def test_a_name_that_no_folder_can_have(here: Path) -> None:
    assert said(here, nothing, "a\0b") == "error[FOLDER]: the name of the folder is no name a file can have\n"


def test_a_name_that_is_too_long(here: Path) -> None:
    assert said(here, nothing, "a" * 5000) == (
        f"error[FOLDER]: the folder `{'a' * 200}…` cannot be read: its name is too long\n"
    )


def test_a_folder_without_a_protocol(here: Path) -> None:
    write(here / "other", {"notes.txt": "nothing of a protocol\n"})
    assert shown(read(Path("other"))) == (
        "error[MISSING-FILE]: the folder `other` has no `protocol.yaml`\n"
        "help: give the folder of a protocol, or make one with `aih-dt new`\n"
    )


def test_the_files_that_every_protocol_has(here: Path) -> None:
    def change(spec: Path) -> None:
        for name in ("protocol.yaml", "vocabulary.yaml", "tables/action.yaml", "cases/plants.yaml"):
            (spec / name).unlink()

    assert said(here, change) == (
        "error[MISSING-FILE]: the folder `spec` has no `protocol.yaml`\n"
        "help: give the folder of a protocol, or make one with `aih-dt new`\n"
        "\n"
        "error[MISSING-FILE]: the folder `spec` has no `vocabulary.yaml`\n"
        "help: write the terms of the protocol into `vocabulary.yaml`\n"
        "\n"
        "error[MISSING-FILE]: the folder `spec` has no table\n"
        "help: write each decision table into a file `tables/….yaml`\n"
    )


def put_pipe(path: Path) -> None:
    os.mkfifo(path)


def put_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def put_socket(path: Path) -> None:
    # The name of a socket is short, so it is made where it shall be.
    before = Path.cwd()
    os.chdir(path.parent)
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(path.name)
    os.chdir(before)


@pytest.mark.parametrize("put", [put_pipe, put_device, put_socket])
def test_only_files_are_opened(put: Callable[[Path], None], here: Path) -> None:
    assert said(here, lambda spec: put(spec / "tables" / "more.yaml")) == (
        "error[UNREADABLE-FILE]: `spec/tables/more.yaml` is a device, pipe or socket, not a file\n"
        " --> spec/tables/more.yaml\n"
        "help: put a plain file that may be read in its place\n"
    )


def test_a_folder_in_the_place_of_a_file(here: Path) -> None:
    assert said(here, lambda spec: (spec / "tables" / "more.yaml").mkdir()) == (
        "error[UNREADABLE-FILE]: `spec/tables/more.yaml` is a folder, not a file\n"
        " --> spec/tables/more.yaml\n"
        "help: put a plain file that may be read in its place\n"
    )


@pytest.mark.parametrize(
    ("target", "why"), [("more.yaml", "its links lead in a circle"), ("nowhere", "it does not exist")]
)
def test_links_that_lead_nowhere(target: str, why: str, here: Path) -> None:
    assert said(here, lambda spec: (spec / "tables" / "more.yaml").symlink_to(target)) == (
        f"error[UNREADABLE-FILE]: `spec/tables/more.yaml` cannot be read: {why}\n"
        " --> spec/tables/more.yaml\n"
        "help: put a plain file that may be read in its place\n"
    )


def test_a_link_to_a_file_is_that_file(here: Path) -> None:
    def change(spec: Path) -> None:
        (spec / "sources.yaml").rename(spec.parent / "kept")
        (spec / "sources.yaml").symlink_to(spec.parent / "kept")

    assert said(here, change) == ""


def test_a_file_that_may_not_be_read(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Whoever runs the tests may be allowed to read everything, so the refusal is the system's call itself.
    def refuse(path: object, *_: object) -> int:
        raise PermissionError(13, "Permission denied", str(path))

    def change(spec: Path) -> None:
        monkeypatch.setattr("aih_dt.reading.source.os.open", refuse)

    text = said(here, change)
    assert text.startswith(
        "error[UNREADABLE-FILE]: `spec/cases/plants.yaml` cannot be read: permission denied\n"
        " --> spec/cases/plants.yaml\n"
        "help: put a plain file that may be read in its place\n"
    )
    assert text.count("error[") == 7


def test_a_folder_that_may_not_be_listed(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: object) -> list[str]:
        raise PermissionError(13, "Permission denied", str(path))

    def change(spec: Path) -> None:
        monkeypatch.setattr("aih_dt.reading.source.os.listdir", refuse)

    assert said(here, change).startswith("error[FOLDER]: the folder `spec` cannot be read: permission denied\n")


def test_a_file_that_becomes_something_else_while_it_is_opened(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def change(spec: Path) -> None:
        folder = spec.stat()
        monkeypatch.setattr("aih_dt.reading.source.os.fstat", lambda _: folder)

    assert "`spec/protocol.yaml` is a folder, not a file\n" in said(here, change)


def test_an_error_of_the_library_without_a_place(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(*_: object) -> None:
        raise yaml.YAMLError

    def change(spec: Path) -> None:
        monkeypatch.setattr("aih_dt.reading.traps.parse", stumble)

    assert said(here, change).startswith("error[SYNTAX]: the file is not YAML\n --> spec/cases/plants.yaml:1:1\n")


def test_an_error_of_the_disk(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: object, *_: object) -> int:
        raise OSError(5, "Input/output error")

    def change(spec: Path) -> None:
        monkeypatch.setattr("aih_dt.reading.source.os.open", refuse)

    assert "`spec/protocol.yaml` cannot be read: the system refuses to read it\n" in said(here, change)


def test_a_file_of_50_megabytes_is_not_read(here: Path) -> None:
    def change(spec: Path) -> None:
        with (spec / "tables" / "more.yaml").open("wb") as file:
            file.truncate(50_000_000)

    assert said(here, change) == (
        "error[FILE-TOO-LARGE]: `spec/tables/more.yaml` is larger than 8 MB\n"
        " --> spec/tables/more.yaml\n"
        "help: split it: each table and each set of cases can have a file of its own\n"
    )


def test_a_file_that_is_as_large_as_it_may_be(here: Path) -> None:
    def change(spec: Path) -> None:
        text = (spec / "sources.yaml").read_text(encoding="utf-8")
        (spec / "sources.yaml").write_text(text + "#" * (LIMIT - len(text)), encoding="utf-8")

    assert said(here, change) == ""


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [
        (b"table: x\r\ntitle: caf\xe9\n", 2, 11),
        ("table: é x ".encode() + b"\xff", 1, 12),
        ("table: x\n".encode("utf-16"), 1, 1),
        (b"table: \xed\xa0\x80\n", 1, 8),
    ],
)
def test_what_is_not_utf_8(data: bytes, line: int, column: int, here: Path) -> None:
    assert said(here, lambda spec: (spec / "tables" / "more.yaml").write_bytes(data)) == (
        f"error[NOT-UTF-8]: `spec/tables/more.yaml` is not UTF-8 text: line {line}, character {column} cannot be read\n"
        f" --> spec/tables/more.yaml:{line}:{column}\n"
        "help: save the file in the encoding UTF-8\n"
    )


@pytest.mark.parametrize(
    "text",
    [
        "a: " + "[" * 5000 + "]" * 5000,
        "[" * 5000,
        "{a: " * 5000,
        "- " * 5000 + "a",
        "? " * 5000 + "a",
        "".join(f"{' ' * depth}a:\n" for depth in range(3000)),
    ],
    ids=["lists", "open lists", "open mappings", "items", "keys", "indented"],
)
def test_nesting_5000_deep(text: str, here: Path) -> None:
    result = read_files(here, {**base(), "cases/plants.yaml": text})
    (finding,) = result.findings
    assert finding.code.name == "NESTING"
    assert finding.message == f"the file is nested more than {DEPTH} levels deep"
    assert result.protocol is None


def test_yaml_files_that_belong_to_no_kind(here: Path) -> None:
    def change(spec: Path) -> None:
        write(spec, {"source.yaml": "", "tables/more.yml": "", "old/table.yaml": "", "tables/old/table.yaml": ""})
        write(spec, {"garden.yaml": "", ".hidden.yaml": "", "README.md": "", "tables/picture.png": ""})

    assert said(here, change) == (
        "error[UNKNOWN-FILE]: `spec/garden.yaml` is no file of a protocol\n"
        " --> spec/garden.yaml\n"
        "help: a protocol has the files `protocol.yaml`, `vocabulary.yaml`, `parameters.yaml`, `sources.yaml`, "
        "`interpretations.yaml`, `course.yaml`, `properties.yaml`, `tables/…`, `cases/…`\n"
        "\n"
        "error[UNKNOWN-FILE]: the files in `spec/old` are not read\n"
        " --> spec/old\n"
        "help: put tables into `tables` and cases into `cases`\n"
        "\n"
        "error[UNKNOWN-FILE]: `spec/source.yaml` is no file of a protocol\n"
        " --> spec/source.yaml\n"
        "help: put what it says into `sources.yaml`, or delete it\n"
        "\n"
        "error[UNKNOWN-FILE]: `spec/tables/more.yml` is no file of a protocol\n"
        " --> spec/tables/more.yml\n"
        "help: rename it to `more.yaml`\n"
        "\n"
        "error[UNKNOWN-FILE]: the files in `spec/tables/old` are not read\n"
        " --> spec/tables/old\n"
        "help: put them into `spec/tables` itself\n"
    )


def test_a_folder_with_another_name(here: Path) -> None:
    assert said(here, lambda spec: (spec / "cases").rename(spec / "case")) == (
        "error[UNKNOWN-FILE]: the files in `spec/case` are not read\n"
        " --> spec/case\n"
        "help: rename the folder to `cases`\n"
    )


def test_a_single_file_with_the_wrong_ending(here: Path) -> None:
    assert said(here, lambda spec: (spec / "parameters.yaml").rename(spec / "parameters.yml")).startswith(
        "error[UNKNOWN-FILE]: `spec/parameters.yml` is no file of a protocol\n"
        " --> spec/parameters.yml\n"
        "help: rename it to `parameters.yaml`\n"
    )


def test_line_ends_and_byte_order_marks_make_no_difference(here: Path) -> None:
    plain = read_files(here, base())

    def change(spec: Path) -> None:
        for path in spec.rglob("*.yaml"):
            path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))

    assert said(here, change) == ""
    assert read(Path("spec")) == plain


def test_the_digest_is_of_names_and_texts(here: Path) -> None:
    def digest(folder: str, files: dict[str, str]) -> str:
        write(here / folder, files)
        protocol = read(Path(folder)).protocol
        assert protocol is not None
        return protocol.digest

    files = base()
    plain = digest("one", files)
    assert digest("two", dict(reversed(files.items()))) == plain
    moved = {("tables/first.yaml" if name == "tables/action.yaml" else name): text for name, text in files.items()}
    assert digest("three", moved) != plain
    assert digest("four", {**files, "protocol.yaml": files["protocol.yaml"] + "\n"}) != plain
    assert len(plain) == 64


def test_reading_is_cheap_to_import() -> None:
    code = "import sys, aih_dt.reading; print([name for name in ('pydantic', 'yaml', 'z3') if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_collection_of_garbage_goes_on_afterwards(here: Path) -> None:
    import gc

    assert gc.isenabled()
    read_files(here, base())
    assert gc.isenabled()
    gc.disable()
    try:
        read_files(here, base())
        assert not gc.isenabled()
    finally:
        gc.enable()
