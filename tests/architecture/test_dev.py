"""`dev.py`, the way in: it sets up once, says what is missing, and runs everything whatever the first check says."""

import subprocess
import sys
from pathlib import Path

import pytest

import dev


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[tuple[str, ...]]:
    """The programs that would have been run, in an environment that does not exist yet."""
    programs: list[tuple[str, ...]] = []

    def record(name: str, *arguments: str) -> int:
        programs.append((name, *arguments))
        return 0

    def make() -> None:
        (tmp_path / ".venv").mkdir()
        programs.append(("venv",))

    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(dev, "STAMP", tmp_path / ".venv" / "installed.txt")
    monkeypatch.setattr(dev, "run", record)
    monkeypatch.setattr(dev, "works", lambda: (tmp_path / ".venv").is_dir())
    monkeypatch.setattr(dev, "make_environment", make)
    return programs


def install(extra: str = "") -> tuple[str, ...]:
    project = f"{dev.ROOT}[{extra}]" if extra else str(dev.ROOT)
    return ("python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--editable", project)


CHECKS = [("ruff", "check"), ("ruff", "format", "--check"), ("mypy",), ("lint-imports",)]


def test_the_protocol_is_proved_and_built_and_the_environment_made_once(
    ran: list[tuple[str, ...]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev.main(["protocol"]) == 0
    assert ran == [("venv",), install(), ("aih-dt", "check"), ("aih-dt", "build")]
    assert "generated/documents/index.html" in capsys.readouterr().out
    del ran[:]
    assert dev.main(["protocol"]) == 0
    assert ran == [("aih-dt", "check"), ("aih-dt", "build")]


def test_what_developers_need_is_installed_when_it_is_needed(ran: list[tuple[str, ...]]) -> None:
    dev.main(["protocol"])
    del ran[:]
    assert dev.main(["test"]) == 0
    assert ran == [install("dev"), *CHECKS, ("pytest", "-n", "auto")]
    del ran[:]
    dev.main(["protocol"])
    dev.main(["test", "tests/cli", "-k", "build"])
    assert ran == [("aih-dt", "check"), ("aih-dt", "build"), ("pytest", "tests/cli", "-k", "build")]


def test_a_changed_project_is_installed_again(
    ran: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "pyproject.toml").write_text("one", encoding="utf-8")
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    dev.main(["lint"])
    del ran[:]
    (tmp_path / "pyproject.toml").write_text("two", encoding="utf-8")
    dev.main(["lint"])
    assert ran == [install("dev"), *CHECKS]


def test_an_installation_that_failed_is_tried_again(
    ran: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "run", lambda *arguments: 1)
    for _ in range(2):
        with pytest.raises(SystemExit) as stopped:
            dev.main(["protocol"])
        assert stopped.value.code == 2
    assert (
        capsys.readouterr().err.count("error: the packages could not be installed; what is wrong is said above\n") == 2
    )
    assert not dev.STAMP.exists()


def test_every_check_runs_whatever_the_first_says(ran: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch) -> None:
    dev.main(["protocol"])
    programs: list[str] = []

    def fails(name: str, *arguments: str) -> int:
        programs.append(name)
        return 1 if name == "ruff" else 0

    monkeypatch.setattr(dev, "set_up", lambda extra: None)
    monkeypatch.setattr(dev, "run", fails)
    assert dev.main(["test"]) == 1
    assert programs == ["ruff", "ruff", "mypy", "lint-imports", "pytest"]


def test_a_refuted_protocol_is_not_built(ran: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch) -> None:
    programs: list[tuple[str, ...]] = []

    def refuted(*arguments: str) -> int:
        programs.append(arguments)
        return 1

    monkeypatch.setattr(dev, "set_up", lambda extra: None)
    monkeypatch.setattr(dev, "run", refuted)
    assert dev.main(["protocol"]) == 1
    assert programs == [("aih-dt", "check")]


def test_a_python_that_is_too_old_says_so(
    ran: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "OLDEST", (9, 9))
    with pytest.raises(SystemExit) as stopped:
        dev.main(["test"])
    assert stopped.value.code == 2
    version = ".".join(map(str, sys.version_info[:3]))
    assert capsys.readouterr().err == (
        f"error: this is Python {version}; the project needs 9.9 or newer: run `python9.9 dev.py test` or the like\n"
    )
    assert not ran


def test_a_python_without_venv_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    answer = subprocess.CompletedProcess([], 1, "ensurepip is not available\n", "")
    monkeypatch.setattr(subprocess, "run", lambda *arguments, **options: answer)
    with pytest.raises(SystemExit):
        dev.make_environment()
    assert capsys.readouterr().err == (
        "error: this Python cannot make a virtual environment; install its venv module"
        " (on Debian and Ubuntu the package `python3-venv`) and run this again\nensurepip is not available\n"
    )


def test_help_and_misspellings(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main([]) == 0
    assert capsys.readouterr().out.startswith("Everything there is to do with this project")
    with pytest.raises(SystemExit):
        dev.main(["tset"])
    assert capsys.readouterr().err == "error: there is no `tset`; choose one of protocol, test, lint, format, bench\n"


def test_an_old_python_can_read_the_script_far_enough_to_say_so() -> None:
    """Nothing newer than Python 3.8's grammar stands in it, or the message about the version would never be seen."""
    import ast

    ast.parse(Path(dev.__file__).read_text(encoding="utf-8"), feature_version=(3, 8))
