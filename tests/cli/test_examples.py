"""The examples in the help of every command are run as they stand there."""

import os
import shutil
import subprocess
from pathlib import Path

import click
import pytest

from aih_dt.cli.commands import COMMANDS
from aih_dt.cli.main import PROGRAM as NAME
from aih_dt.cli.main import group
from aih_dt.cli.new import TEMPLATE
from tests.browser.needed import browser
from tests.cli.running import PROGRAM
from tests.engines.needed import REQUIRED


def examples() -> list[str]:
    """Every line of an example, without the remark behind it."""
    context = click.Context(group)
    commands = [group.get_command(context, entry.name) for entry in COMMANDS]
    lines = [
        line.strip().split("  ")[0]
        for command in (group, *commands)
        if command is not None and command.help is not None
        for line in command.help.partition("Examples:")[2].splitlines()
    ]
    return list(dict.fromkeys(line for line in lines if line))


def test_there_is_an_example_of_every_command() -> None:
    assert {entry.name for entry in COMMANDS} == {
        words[words.index(NAME) + 1] for line in examples() if NAME in (words := line.split())
    }


@pytest.mark.parametrize("example", examples())
def test_an_example_works(example: str, folder: Path) -> None:
    shutil.copytree(TEMPLATE, folder, dirs_exist_ok=True)
    if not example.startswith(f"{NAME} new"):
        shutil.copytree(TEMPLATE, folder / "my-protocol")
    if "--pdf" in example and not REQUIRED and browser() is None:
        pytest.skip("Chromium is not installed")
    if "--check" in example or example.startswith((f"{NAME} docs", f"{NAME} verify-certificates")):
        for place in (folder, folder / "my-protocol"):
            subprocess.run([PROGRAM, "build"], cwd=place, check=True, capture_output=True)
    shutil.copy(folder / "examples" / "dry.yaml", folder / "patient.yaml")
    (folder / "patient.json").write_text('{"season": "growing"}', encoding="utf-8")
    path = os.pathsep.join([str(PROGRAM.parent), os.environ["PATH"]])
    done = subprocess.run(
        example,
        shell=True,
        cwd=folder,
        env=os.environ | {"PATH": path, "BROWSER": "true"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr
