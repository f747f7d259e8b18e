"""The library as a distribution of its own: its README, its command line, its wheel."""

import doctest
import json
import subprocess
import sys
import tomllib
import venv
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from aih_dt.generating.python import generate
from tests.generated import starter

PATIENT = '{"soil_moisture": 12, "soil_moisture_age_days": 0, "wilted": false, "season": "growing"}'


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The distribution on disk."""
    home = tmp_path_factory.mktemp("distribution")
    for path, text in generate(starter(), None).items():
        (home / path).parent.mkdir(parents=True, exist_ok=True)
        (home / path).write_text(text, encoding="utf-8")
    return home


def run(project: Path, *arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    """The library's command."""
    return subprocess.run(
        [sys.executable, "-m", "plant_care", *arguments],
        cwd=project,
        input=given,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def importable(project: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The library can be imported by its own name."""
    monkeypatch.syspath_prepend(str(project))
    yield
    for name in [name for name in sys.modules if name.split(".")[0] == "plant_care"]:
        del sys.modules[name]


@pytest.mark.usefixtures("importable")
def test_every_snippet_of_the_readme_runs(project: Path) -> None:
    text = (project / "README.md").read_text(encoding="utf-8")
    found = doctest.DocTestParser().get_doctest(text, {}, "README.md", None, 0)
    assert len(found.examples) >= 15
    assert text.count("```pycon") == text.count("\n\n```\n") == 7
    said: list[str] = []
    assert doctest.DocTestRunner().run(found, out=said.append).failed == 0, "".join(said)


def test_the_command_decides_and_explains(project: Path) -> None:
    done = run(project, "decide", "-", given=PATIENT)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Looking after a houseplant\n  version 0.1.0 (draft), digest ")
    assert "\nDecision\n  what to do: water it\n  the soil: dry\n  remarks: none\n" in done.stdout


def test_the_command_writes_json(project: Path) -> None:
    done = run(project, "decide", "-", "--format", "json", "--profile", "succulents", given=PATIENT)
    found = json.loads(done.stdout)
    assert found["profile"] == "succulents"
    assert found["decision"] == {"action": "wait", "soil": "moist", "remarks": []}
    assert found["rules"] == ["soil/moist", "action/leave-moist-soil"]
    assert found["protocol"]["digest"] == starter().digest
    assert found["intended_use"] == "An example to learn the language with."
    assert [one["id"] for one in found["evidence"]] == ["H1"]
    assert found["evidence"][0]["level"] == ""


@pytest.mark.parametrize(
    ("arguments", "given", "message"),
    [
        (("decide", "-"), "{", "nothing is decided for this patient: 1 problem\n  `JSON`: it cannot be read"),
        (("decide", "nowhere.json"), "", "`nowhere.json` cannot be read: No such file or directory"),
        (("decide", "-", "--profile", "cacti"), PATIENT, "there is no profile `cacti`; choose one of `default`"),
    ],
)
def test_the_command_refuses_without_a_traceback(
    project: Path, arguments: tuple[str, ...], given: str, message: str
) -> None:
    done = run(project, *arguments, given=given)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"error: {message}")


def test_the_wheel_needs_nothing_and_works_in_an_empty_environment(project: Path, tmp_path: Path) -> None:
    build = "import hatchling.build, sys; print(hatchling.build.build_wheel(sys.argv[1]))"
    name = subprocess.run(
        [sys.executable, "-c", build, str(tmp_path)], cwd=project, capture_output=True, text=True, check=True
    ).stdout.split()[-1]
    wheel = tmp_path / name
    assert wheel.stat().st_size < 1_000_000
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        (metadata,) = (one for one in names if one.endswith("/METADATA"))
        text = archive.read(metadata).decode()
        assert "Requires-Dist" not in text
        assert "plant_care/py.typed" in names
    home = tmp_path / "empty"
    venv.EnvBuilder(with_pip=False).create(home)
    packages = next((home / "lib").glob("python*")) / "site-packages"
    python = home / "bin" / "python"
    install = [sys.executable, "-m", "pip", "install", "--no-index", "--no-deps", "--quiet", "--target", str(packages)]
    subprocess.run([*install, str(wheel)], check=True, capture_output=True)
    done = subprocess.run(
        [str(python), "-I", "-m", "plant_care", "decide", "-"],
        input=PATIENT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "`action/water-dry-soil` applies" in done.stdout


def test_the_project_file_says_what_the_protocol_says(project: Path) -> None:
    found = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert (found["name"], found["version"], found["license"], found["dependencies"]) == (
        "plant-care",
        "0.1.0",
        "Apache-2.0",
        [],
    )
