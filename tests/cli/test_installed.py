"""What is installed is whole: the manual pages, the template and the types are in the wheel."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from aih_dt.cli.new import TEMPLATE
from aih_dt.cli.pages import codes
from tests.cli.running import process

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of the tool, built from this tree."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_has_everything_that_is_read_at_run_time(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {f"aih_dt/diagnostics/findings/{name}.md" for name in codes()} <= names
    assert {
        f"aih_dt/cli/template/{path.relative_to(TEMPLATE).as_posix()}" for path in TEMPLATE.rglob("*") if path.is_file()
    } <= names
    assert "aih_dt/py.typed" in names
    assert all(name.startswith("aih_dt") for name in names)


def test_an_installed_tool_finds_its_pages_and_its_template(wheel: Path, tmp_path: Path) -> None:
    installed = tmp_path / "installed"
    zipfile.ZipFile(wheel).extractall(installed)
    work = tmp_path / "work"
    work.mkdir()
    environment = {"PYTHONPATH": str(installed)}
    where = process("explain", "GAP", cwd=work, **environment)
    assert where.out == (ROOT / "docs" / "findings" / "GAP.md").read_text(encoding="utf-8")
    assert process("new", "mine", cwd=work, **environment).code == 0
    ran = process("check", "mine/spec", cwd=work, **environment)
    assert (ran.code, ran.err) == (0, "")
