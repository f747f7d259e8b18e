"""Running commands as a person would."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

PROGRAM = Path(sys.executable).with_name("aih-dt.exe" if os.name == "nt" else "aih-dt")


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command left behind."""

    code: int
    out: str
    err: str


Command = Callable[..., Ran]


def edit(file: Path, before: str, after: str) -> None:
    """Change one place of a file; it must be there exactly once."""
    text = file.read_text(encoding="utf-8")
    assert text.count(before) == 1, f"{before!r} stands {text.count(before)} times in {file.name}"
    file.write_text(text.replace(before, after), encoding="utf-8")


def process(*arguments: str, cwd: Path, stdin: str | None = None, **environment: str) -> Ran:
    """Runs a command line as a program of its own."""
    done = subprocess.run(
        [PROGRAM, *arguments],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=os.environ | environment,
        check=False,
    )
    return Ran(done.returncode, done.stdout, done.stderr)
