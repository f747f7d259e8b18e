"""A plain terminal, and a small protocol to run commands on."""

from pathlib import Path

import pytest

from aih_dt.cli.main import run
from aih_dt.cli.new import TEMPLATE
from tests.cli.running import Command, Ran


@pytest.fixture(autouse=True)
def _plain(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees the colours or the width of the terminal it was started from."""
    for name in ("NO_COLOR", "FORCE_COLOR", "AIH_DT_TRACEBACK"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "100")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, and the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def plants(folder: Path) -> Path:
    """The folder of a small proved protocol, and the current one."""
    for file in TEMPLATE.rglob("*"):
        if file.is_file():
            place = folder / file.relative_to(TEMPLATE)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(file.read_bytes())
    return folder


@pytest.fixture
def aih_dt(capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs a command line within this process."""

    def command(*arguments: str) -> Ran:
        capsys.readouterr()
        code = run(arguments)
        written = capsys.readouterr()
        return Ran(code, written.out, written.err)

    return command
