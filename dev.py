#!/usr/bin/env python3
"""Everything there is to do with this project, with nothing installed but Python 3.11 or newer.

    python3 dev.py protocol     prove the protocol in spec/ and write its library and documents
    python3 dev.py test         run every check there is: style, types, imports, tests
    python3 dev.py lint         style, types and imports alone
    python3 dev.py format       put the code into the project's style
    python3 dev.py bench        run the benchmarks

Each makes the virtual environment .venv when it is needed and is safe to repeat. What stands behind `test` and `bench`
goes on to pytest: `python3 dev.py test tests/cli -k build`.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
STAMP = VENV / "installed.txt"
OLDEST = (3, 11)


def main(arguments: list[str]) -> int:
    commands = {"protocol": protocol, "test": test, "lint": lint, "format": tidy, "bench": bench}
    if not arguments or arguments[0] in ("-h", "--help"):
        print((__doc__ or "").strip())
        return 0
    name, *rest = arguments
    if name not in commands:
        stop(f"there is no `{name}`; choose one of {', '.join(commands)}")
    if sys.version_info < OLDEST:
        stop(
            f"this is Python {dotted(sys.version_info[:3])}; the project needs {dotted(OLDEST)} or newer:"
            f" run `python{dotted(OLDEST)} dev.py {name}` or the like"
        )
    os.chdir(ROOT)
    return commands[name](rest)


def protocol(rest: list[str]) -> int:
    """Prove and build, and say where things are."""
    set_up("")
    code = run("aih-dt", "check", *rest) or run("aih-dt", "build", *rest)
    if code == 0:
        print("\nthe documents   generated/documents/index.html")
        print("the library     generated/python   (install it with `pip install ./generated/python`)")
    return code


def test(rest: list[str]) -> int:
    """Style, types, imports and tests; all of them, whatever the first one says."""
    set_up("dev")
    checked = 0 if rest else run_lint()
    tested = run("pytest", *(rest or ["-n", "auto"]))
    return checked or tested


def lint(rest: list[str]) -> int:
    """Style, types and imports."""
    set_up("dev")
    return run_lint()


def run_lint() -> int:
    codes = [
        run("ruff", "check"),
        run("ruff", "format", "--check"),
        run("mypy"),
        run("lint-imports"),
    ]
    return max(codes)


def tidy(rest: list[str]) -> int:
    """Put the code into the project's style."""
    set_up("dev")
    return run("ruff", "check", "--fix") or run("ruff", "format")


def bench(rest: list[str]) -> int:
    """Run the benchmarks; they are no tests and print what they measure."""
    set_up("dev")
    return run("pytest", "-q", "-s", *(rest or ["tests/benchmarks"]))


def set_up(extra: str) -> None:
    """Install the project into .venv, unless it is there as pyproject.toml wants it."""
    wanted = f"{hashlib.sha256((ROOT / 'pyproject.toml').read_bytes()).hexdigest()} {dotted(sys.version_info[:3])}"
    installed = STAMP.read_text(encoding="utf-8").split("\n") if STAMP.is_file() else []
    if works() and installed[:1] == [wanted] and extra in installed[1:]:
        return
    print("setting up .venv; this needs the network and takes a minute or two", flush=True)
    if not works():
        make_environment()
    STAMP.unlink(missing_ok=True)
    project = f"{ROOT}[{extra}]" if extra else str(ROOT)
    if run("python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--editable", project):
        stop("the packages could not be installed; what is wrong is said above")
    STAMP.write_text("\n".join([wanted, "", extra]), encoding="utf-8")


def works() -> bool:
    """Whether the environment is there and its Python starts and can install."""
    try:
        done = subprocess.run([program("python"), "-c", "import pip"], capture_output=True)
    except OSError:
        return False
    return done.returncode == 0


def make_environment() -> None:
    done = subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], capture_output=True, text=True)
    if done.returncode != 0:
        said = (done.stdout + done.stderr).strip()
        stop(
            "this Python cannot make a virtual environment; install its venv module"
            " (on Debian and Ubuntu the package `python3-venv`) and run this again\n" + said
        )


def program(name: str) -> str:
    return str(BIN / (name + ".exe" if os.name == "nt" else name))


def run(name: str, *arguments: str) -> int:
    """Run a program of the environment and return its exit code."""
    sys.stdout.flush()
    return subprocess.run([program(name), *arguments], cwd=ROOT).returncode


def dotted(numbers: tuple[int, ...]) -> str:
    return ".".join(map(str, numbers))


def stop(why: str) -> NoReturn:
    print("error: " + why, file=sys.stderr)
    sys.exit(2)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
