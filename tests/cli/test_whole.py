"""The whole path with every real target: from a new folder to generated files, the same bytes each time."""

from pathlib import Path

from aih_dt.cli.targets import TARGETS
from tests.cli.running import process


def test_every_target_writes_the_same_bytes_in_every_process_and_place(folder: Path) -> None:
    assert process("new", "one", cwd=folder).code == 0
    assert process("new", "elsewhere/two", cwd=folder).code == 0
    first = process("build", cwd=folder / "one", PYTHONHASHSEED="1")
    second = process(
        "build", str(folder / "elsewhere" / "two" / "spec"), cwd=folder, PYTHONHASHSEED="2", TZ="Asia/Tokyo"
    )
    assert (first.code, first.err, second.code, second.err) == (0, "", 0, "")
    one, two = folder / "one" / "generated", folder / "elsewhere" / "two" / "generated"
    assert sorted(path.name for path in one.iterdir()) == sorted(target.name for target in TARGETS)
    files = sorted(path.relative_to(one) for path in one.rglob("*") if path.is_file())
    assert files == sorted(path.relative_to(two) for path in two.rglob("*") if path.is_file())
    assert not [path for path in files if (one / path).read_bytes() != (two / path).read_bytes()]
    checked = process("build", "--check", cwd=folder / "one")
    assert (checked.code, checked.out) == (0, "generated is up to date\n")


def test_nothing_written_names_the_machine(folder: Path) -> None:
    process("new", "one", cwd=folder)
    process("build", str(folder / "one" / "spec"), cwd=folder)
    written = [path for path in (folder / "one" / "generated").rglob("*") if path.is_file()]
    assert written
    assert not [path for path in written if str(folder) in path.read_text(encoding="utf-8")]
