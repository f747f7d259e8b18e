"""`aih-dt verify-certificates`: what it prints, what it records and how it exits."""

import json
import shutil
import sys
from pathlib import Path

import pytest

from aih_dt.cli.exits import Exit
from aih_dt.cli.main import run
from aih_dt.cli.new import TEMPLATE
from tests.proving.written import lines


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small protocol with everything that is generated from it."""
    folder = tmp_path_factory.mktemp("built") / "plants"
    shutil.copytree(TEMPLATE, folder, ignore=shutil.ignore_patterns("__pycache__", "*.py"))
    assert run(["build", str(folder / "spec")]) == Exit.PROVED
    return folder


@pytest.fixture
def plants(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it, and the current folder."""
    folder = tmp_path / "plants"
    shutil.copytree(built, folder)
    monkeypatch.chdir(folder)
    monkeypatch.setenv("NO_COLOR", "1")
    return folder


def test_what_was_built_is_verified(plants: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["verify-certificates"]) == Exit.PROVED
    assert capsys.readouterr().out == lines("""
        Z3    18 queries in 3 files
        cvc5  18 of them answered alike
        verified: generated/proofs is what the protocol gives, answered as claimed
        """)
    assert not (plants / "generated" / "records").exists()


def test_the_result_is_recorded_for_this_version(plants: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["verify-certificates", "--record"]) == Exit.PROVED
    assert "recorded in generated/records/second-solver.json" in capsys.readouterr().out
    record = json.loads((plants / "generated/records/second-solver.json").read_text(encoding="utf-8"))
    claims = json.loads((plants / "generated/proofs/claims.json").read_text(encoding="utf-8"))
    assert record == {
        "spec digest": claims["spec digest"],
        "sentence": "cvc5 gives the same answer as Z3 to 18 of 18 queries in 3 files.",
        "solver": "cvc5",
        "files": 3,
        "queries": 18,
        "answered alike": 18,
        "given up": 0,
    }
    before = (plants / "generated/records/second-solver.json").read_bytes()
    assert run(["verify-certificates", "--record"]) == Exit.PROVED
    assert (plants / "generated/records/second-solver.json").read_bytes() == before


def test_an_altered_file_is_found_and_nothing_is_recorded(plants: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = plants / "generated" / "proofs" / "tables" / "action.smt2"
    text = table.read_text(encoding="utf-8")
    table.write_text(text.replace("|action/leave-moist-soil|", "|action/water-dry-soil|"), encoding="utf-8")
    assert run(["verify-certificates", "--record"]) == Exit.REFUTED
    out = capsys.readouterr().out
    assert "error[CERTIFICATE]: `tables/action.smt2` is not the text that the protocol gives" in out
    assert out.endswith("not verified: generated/proofs\n")
    assert not (plants / "generated" / "records").exists()


def test_proofs_of_another_version_are_stale(plants: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cases = plants / "spec" / "cases" / "plants.yaml"
    cases.write_text(cases.read_text(encoding="utf-8") + "\n# one more remark\n", encoding="utf-8")
    assert run(["verify-certificates"]) == Exit.REFUTED
    out = capsys.readouterr().out
    assert "error[CERTIFICATE]: the certificates are of another version of the protocol" in out
    assert out.count("error[") == 1
    assert out.endswith("not verified: generated/proofs\n")


def test_a_protocol_that_is_not_proved_has_no_certificates(plants: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = plants / "spec" / "tables" / "soil.yaml"
    table.write_text(table.read_text(encoding="utf-8").replace("'< dry_below'", "'< 20'"), encoding="utf-8")
    assert run(["verify-certificates"]) == Exit.REFUTED
    out = capsys.readouterr().out
    assert "error[GAP]" in out
    assert out.endswith("not verified: only a protocol that is proved has certificates\n")


def test_proofs_that_were_never_built(plants: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["verify-certificates", "--output", "elsewhere"]) == Exit.UNREADABLE
    assert "`elsewhere/proofs` is not there; `aih-dt build` writes it" in capsys.readouterr().err


def test_a_file_that_is_no_text(plants: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (plants / "generated" / "proofs" / "tables" / "action.smt2").write_bytes(b"\xff\xfe\x00")
    assert run(["verify-certificates"]) == Exit.REFUTED
    assert "`tables/action.smt2` is not the text that the protocol gives" in capsys.readouterr().out


def test_without_a_second_solver(
    plants: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from aih_dt.conforming import asking

    monkeypatch.setitem(sys.modules, "cvc5", None)
    # Within this process, where the module is hidden.
    monkeypatch.setattr(asking, "ask_all", lambda texts, _: {name: asking.ask(text) for name, text in texts.items()})
    assert run(["verify-certificates", "--record"]) == Exit.PROVED
    assert capsys.readouterr().out == lines("""
        Z3    18 queries in 3 files
        cvc5  not re-checked: it is not installed
        verified: generated/proofs is what the protocol gives, answered as claimed
        nothing recorded: there is no second solver
        """)
    assert not (plants / "generated" / "records").exists()
