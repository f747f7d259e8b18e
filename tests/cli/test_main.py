"""The edge of the program: help, misspellings, interruptions, faults, and what is loaded for each of them."""

import os
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import click
import pytest

from aih_dt.cli import explain
from aih_dt.cli.commands import COMMANDS
from aih_dt.cli.main import group
from tests.cli.running import PROGRAM, Command, process


def test_help_says_what_there_is(aih_dt: Command) -> None:
    ran = aih_dt("--help")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == dedent(
        """\
        Usage: aih-dt [OPTIONS] COMMAND [ARGS]...

          Clinical protocols as decision tables: proved complete and unambiguous, then generated as code
          and documents.

          Examples:
            aih-dt new my-protocol          make a small protocol to start from
            aih-dt check                    prove the protocol in the folder spec
            aih-dt build                    write its library and its documents
            aih-dt decide patient.yaml      decide for one patient and say why

        Options:
          --version   Print the version and exit.
          -h, --help  Show this message and exit.

        Commands:
          check                Prove a protocol, or show the patients for whom it fails
          build                Write the library and the documents of a proved protocol
          decide               Decide for one patient and say why
          docs                 Show the documents, or print them
          verify-certificates  Compare the proofs with the protocol and ask again
          mutate               See how many single changes of a protocol its proofs notice
          explain              Explain the code of a message
          new                  Make a small working protocol to start from

          Exit codes: 0 all proved · 1 something refuted · 2 the input cannot be read ·
          3 something unknown · 4 a fault in aih-dt itself
        """
    )


def test_no_command_shows_the_help(aih_dt: Command) -> None:
    ran = aih_dt()
    assert (ran.code, ran.out) == (0, aih_dt("-h").out)


def test_version(aih_dt: Command) -> None:
    from importlib.metadata import version

    assert aih_dt("--version").out == f"aih-dt {version('aih-dt')}\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("chek",), "error: there is no command `chek`; did you mean `check`?\n"),
        (("zzz",), "error: there is no command `zzz`; `aih-dt --help` lists the commands\n"),
        (("--colour",), "error: no such option '--colour'\nhelp: `aih-dt --help` shows how it is used\n"),
        (
            ("explain", "GAP", "OVERLAP"),
            "error: got unexpected extra argument (OVERLAP)\nhelp: `aih-dt explain --help` shows how it is used\n",
        ),
        (("new",), "error: missing argument 'DIR'\nhelp: `aih-dt new --help` shows how it is used\n"),
        (
            ("check", "--format", "xml"),
            "error: invalid value for '--format': 'xml' is not one of 'text', 'json', 'sarif'\n"
            "help: `aih-dt check --help` shows how it is used\n",
        ),
    ],
)
def test_a_command_line_that_cannot_be_used(aih_dt: Command, arguments: tuple[str, ...], said: str) -> None:
    ran = aih_dt(*arguments)
    assert (ran.code, ran.out, ran.err) == (2, "", said)


@pytest.mark.parametrize("entry", COMMANDS, ids=lambda entry: entry.name)
def test_every_command_has_help_with_examples_and_says_its_summary(entry: object, aih_dt: Command) -> None:
    name = getattr(entry, "name", "")
    ran = aih_dt(name, "--help")
    assert ran.code == 0
    assert f"Usage: aih-dt {name}" in ran.out
    assert "Examples:\n    aih-dt " in ran.out


def test_help_and_misspellings_load_no_command_and_nothing_heavy() -> None:
    program = dedent(
        """\
        import sys
        from aih_dt.cli.main import run
        run(["--help"])
        run(["chek"])
        run(["--version"])
        heavy = {"jinja2", "pydantic", "rich", "yaml", "z3"}
        own = {"aih_dt." + name for name in ("reading", "semantics", "proving", "generating", "cli.check", "cli.build")}
        print("loaded:", sorted((heavy | own) & sys.modules.keys()))
        """
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "loaded: []"


def test_explaining_loads_no_solver_and_no_yaml() -> None:
    program = dedent(
        """\
        import sys
        from aih_dt.cli.main import run
        run(["explain"])
        print(sorted({"pydantic", "yaml", "z3"} & sys.modules.keys()))
        """
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def _fails_with(error: BaseException) -> click.Command:
    def fail() -> None:
        raise error

    return click.Command("explain", callback=fail)


def test_a_fault_of_the_program_says_so(aih_dt: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(explain, "command", _fails_with(RuntimeError("two and two\nis five")))
    ran = aih_dt("explain")
    assert (ran.code, ran.out) == (4, "")
    assert ran.err == (
        "error: this is a fault in aih-dt, not in your input (RuntimeError: two and two)\n"
        "help: please report it with what you ran; with AIH_DT_TRACEBACK=1 the same command shows where it happened\n"
    )


def test_a_fault_shows_where_it_happened_when_asked(aih_dt: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(explain, "command", _fails_with(RuntimeError()))
    monkeypatch.setenv("AIH_DT_TRACEBACK", "1")
    ran = aih_dt("explain")
    assert ran.code == 4
    assert ran.err.startswith("Traceback (most recent call last):\n")
    assert "(RuntimeError: no further word)" in ran.err


def test_stopping_a_command_is_no_fault(aih_dt: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(explain, "command", _fails_with(KeyboardInterrupt()))
    ran = aih_dt("explain")
    assert (ran.code, ran.out) == (130, "")
    assert ran.err.strip() == "stopped at your request; nothing was left half-written"


def test_a_reader_that_goes_away_is_no_fault(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([PROGRAM, "explain"], stdout=writing, stderr=subprocess.PIPE, cwd=tmp_path, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_a_full_disk_is_no_fault(tmp_path: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run([PROGRAM, "explain"], stdout=full, stderr=subprocess.PIPE, cwd=tmp_path, check=False)
    assert (done.returncode, done.stderr) == (2, b"error: the output cannot be written: there is no space left\n")


def test_a_terminal_without_the_signs_gets_escapes_and_no_fault(plants: Path) -> None:
    ran = process("check", cwd=plants, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert ran.code == 0
    assert ran.out.startswith("Looking after a houseplant \\xb7 plant-care 0.1.0 (draft)\n")


def test_a_shell_completes_the_commands(tmp_path: Path) -> None:
    ran = process(cwd=tmp_path, _AIH_DT_COMPLETE="bash_complete", COMP_WORDS="aih-dt ch", COMP_CWORD="1")
    assert (ran.code, ran.out, ran.err) == (0, "plain,check\n", "")


def test_the_registry_names_commands_that_exist() -> None:
    context = click.Context(group)
    for entry in COMMANDS:
        command = group.get_command(context, entry.name)
        assert command is not None
        assert command.name in (entry.name, "command")
    assert group.get_command(context, "none") is None
