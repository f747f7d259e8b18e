"""`aih-dt build`: only what is proved, only what changed, and nothing left half-written."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from aih_dt.cli import targets
from aih_dt.cli.targets import Input, Target
from tests.cli.running import Command, edit


def _one(made: Input) -> Mapping[str, str]:
    facts = made.protocol.facts
    return {
        "title.txt": f"{facts.title}\n",
        "deep/rules.txt": "".join(f"{table.name}\n" for table in made.protocol.tables),
    }


def _two(made: Input) -> Mapping[str, str]:
    return {"records.json": json.dumps(made.records, sort_keys=True) + "\n"}


@pytest.fixture
def two_targets(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two small targets in the place of the real ones."""
    monkeypatch.setattr(targets, "TARGETS", (Target("one", _one), Target("two", _two)))


pytestmark = pytest.mark.usefixtures("two_targets")


def test_everything_is_written_once(plants: Path, aih_dt: Command) -> None:
    ran = aih_dt("build")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "generated/one            3 files, 3 changed\ngenerated/two            2 files, 2 changed\n"
    assert (plants / "generated" / "one" / "title.txt").read_text(encoding="utf-8") == "Looking after a houseplant\n"
    again = aih_dt("build")
    assert again.out == "generated/one            3 files, unchanged\ngenerated/two            2 files, unchanged\n"


def test_the_same_protocol_gives_the_same_bytes_from_anywhere(
    plants: Path, aih_dt: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    aih_dt("build")
    assert aih_dt("build", str(plants / "spec"), "--output", "absolute").code == 0
    monkeypatch.chdir(plants / "spec" / "tables")
    assert aih_dt("build", "../../spec", "--output", "../../relative").code == 0
    for other in ("absolute", "relative"):
        for path in (plants / "generated").rglob("*"):
            if path.is_file():
                assert (plants / other / path.relative_to(plants / "generated")).read_bytes() == path.read_bytes()


def test_the_output_stands_beside_the_protocol(plants: Path, aih_dt: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(plants / "spec")
    assert aih_dt("build", ".").code == 0
    assert (plants / "generated" / "one" / "manifest.json").is_file()


def test_a_check_of_what_is_up_to_date(plants: Path, aih_dt: Command) -> None:
    aih_dt("build")
    ran = aih_dt("build", "--check")
    assert (ran.code, ran.out, ran.err) == (0, "generated is up to date\n", "")


def test_a_check_of_what_is_not(plants: Path, aih_dt: Command) -> None:
    aih_dt("build")
    one = plants / "generated" / "one"
    (one / "title.txt").write_text("Looking after a cat\n", encoding="utf-8")
    (one / "notes.txt").write_text("mine\n", encoding="utf-8")
    (plants / "generated" / "two" / "records.json").unlink()
    before = {path: path.read_bytes() for path in plants.rglob("*") if path.is_file()}
    ran = aih_dt("build", "--check")
    assert (ran.code, ran.err) == (1, "")
    assert ran.out == (
        "generated/one/notes.txt: no target writes this file\n"
        "--- generated/one/title.txt\n"
        "+++ generated/one/title.txt (as aih-dt writes it)\n"
        "@@ -1 +1 @@\n"
        "-Looking after a cat\n"
        "+Looking after a houseplant\n"
        "generated/two/records.json: is not there\n"
        "\n"
        "stale: 3 files in generated differ from what `aih-dt build` writes; run it\n"
    )
    assert {path: path.read_bytes() for path in plants.rglob("*") if path.is_file()} == before


def test_long_differences_are_cut(plants: Path, aih_dt: Command) -> None:
    aih_dt("build")
    (plants / "generated" / "one" / "title.txt").write_text("x\n" * 100, encoding="utf-8")
    lines = aih_dt("build", "--check").out.splitlines()
    assert "… and 44 more lines" in lines


def test_a_changed_protocol_is_stale_even_where_no_text_changes(plants: Path, aih_dt: Command) -> None:
    aih_dt("build")
    edit(plants / "spec" / "protocol.yaml", "version: 0.1.0", "version: 0.2.0")
    ran = aih_dt("build", "--check")
    assert ran.code == 1
    lines = ran.out.splitlines()
    assert '-  "version": "0.1.0",' in lines
    assert '+  "version": "0.2.0",' in lines
    assert aih_dt("build").out.startswith("generated/one            3 files, 1 changed\n")


def test_the_folder_of_a_target_that_is_gone_goes(
    plants: Path, aih_dt: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    aih_dt("build")
    monkeypatch.setattr(targets, "TARGETS", targets.TARGETS[:1])
    checked = aih_dt("build", "--check")
    assert (checked.code, checked.out.splitlines()[0]) == (1, "generated/two: no target writes this folder any more")
    built = aih_dt("build")
    assert built.out.splitlines()[1] == "generated/two            removed: no target writes it any more"
    assert not (plants / "generated" / "two").exists()


def test_records_are_read_and_kept(plants: Path, aih_dt: Command) -> None:
    records = plants / "generated" / "records"
    records.mkdir(parents=True)
    (records / "mutants.json").write_text('{"killed": 12}', encoding="utf-8")
    (records / "manifest.json").write_text("{}", encoding="utf-8")
    aih_dt("build")
    two = plants / "generated" / "two" / "records.json"
    assert json.loads(two.read_text(encoding="utf-8"))["mutants"] == {"killed": 12}
    assert (records / "mutants.json").is_file()


def test_a_record_that_cannot_be_read(plants: Path, aih_dt: Command) -> None:
    records = plants / "generated" / "records"
    records.mkdir(parents=True)
    (records / "mutants.json").write_text("{", encoding="utf-8")
    ran = aih_dt("build")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "error: the record `generated/records/mutants.json` cannot be read; delete it, or make it again\n"
    )


@pytest.mark.parametrize(
    ("before", "after", "code", "why"),
    [
        ("when: {soil: moist}", "when: {soil: [moist, dry]}", 1, "the protocol is refuted"),
        ("when: {soil: moist}", "when: {soil: moyst}", 2, "the protocol cannot be read"),
    ],
)
def test_what_is_not_proved_is_not_built(
    plants: Path, aih_dt: Command, before: str, after: str, code: int, why: str
) -> None:
    aih_dt("build")
    kept = {path: path.read_bytes() for path in (plants / "generated").rglob("*") if path.is_file()}
    edit(plants / "spec" / "tables" / "action.yaml", before, after)
    ran = aih_dt("build")
    assert (ran.code, ran.err) == (code, "")
    assert ran.out.startswith("error[")
    assert ran.out.endswith(f"\nnot built: {why}; nothing was written\n")
    assert {path: path.read_bytes() for path in (plants / "generated").rglob("*") if path.is_file()} == kept


def test_somebody_elses_folder_is_refused_before_anything_is_written(plants: Path, aih_dt: Command) -> None:
    (plants / "generated" / "two").mkdir(parents=True)
    (plants / "generated" / "two" / "thesis.txt").write_text("years of work", encoding="utf-8")
    ran = aih_dt("build")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "error: `generated/two` was not written by aih-dt: it has files and no `manifest.json`;"
        " move it away or choose another folder with --output\n"
    )
    assert not (plants / "generated" / "one").exists()


def test_an_output_that_cannot_be_written(plants: Path, aih_dt: Command) -> None:
    (plants / "file").write_text("", encoding="utf-8")
    ran = aih_dt("build", "--output", "file/below")
    assert (ran.code, ran.out, ran.err) == (2, "", "error: `file/below` cannot be written: Not a directory\n")


def test_a_target_that_fails_leaves_everything_as_it_was(
    plants: Path, aih_dt: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    aih_dt("build")
    before = {path: path.read_bytes() for path in plants.rglob("*") if path.is_file()}

    def fails(made: Input) -> Mapping[str, str]:
        raise RuntimeError("no")

    monkeypatch.setattr(targets, "TARGETS", (Target("one", lambda made: {"x": ""}), Target("two", fails)))
    assert aih_dt("build").code == 4
    assert {path: path.read_bytes() for path in plants.rglob("*") if path.is_file()} == before
