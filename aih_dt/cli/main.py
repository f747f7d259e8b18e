"""The command line: a group whose commands are loaded when they are asked for, and the edge where errors end."""

import errno
import os
import sys
import traceback
from collections.abc import Sequence
from difflib import get_close_matches
from importlib import import_module
from io import TextIOWrapper
from typing import ClassVar, NoReturn

import click

from aih_dt.cli.commands import COMMANDS
from aih_dt.cli.exits import Exit
from aih_dt.cli.stopping import STOPPED

PROGRAM = "aih-dt"

TRACEBACK = "AIH_DT_TRACEBACK"
"""Set this environment variable to see where in the program a fault happened."""

_COMPLETE = "_AIH_DT_COMPLETE"
"""A shell sets this when it asks what could come next on the command line."""


class LazyGroup(click.Group):
    """The commands of :data:`COMMANDS`; only the one that is run is imported."""

    _entries: ClassVar = {entry.name: entry for entry in COMMANDS}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order in which a person needs them."""
        return list(self._entries)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported now."""
        entry = self._entries.get(cmd_name)
        if entry is None:
            return None
        command = import_module(entry.module).command
        if not isinstance(command, click.Command):
            raise TypeError(f"{entry.module} has no command")
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As in any group, with a guess at what was meant."""
        if args and args[0] not in self._entries and not args[0].startswith("-"):
            close = get_close_matches(args[0], self._entries, n=1)
            guess = f"did you mean `{close[0]}`?" if close else "`aih-dt --help` lists the commands"
            raise click.UsageError(f"there is no command `{args[0]}`; {guess}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The one-line summaries, without importing the commands."""
        with formatter.section("Commands"):
            formatter.write_dl([(entry.name, entry.summary) for entry in self._entries.values()])


def _version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from aih_dt.cli.version import tool_version

        click.echo(f"aih-dt {tool_version()}")
        ctx.exit(0)


@click.group(
    cls=LazyGroup,
    invoke_without_command=True,
    subcommand_metavar="COMMAND [ARGS]...",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="\b\nExit codes: 0 all proved · 1 something refuted · 2 the input cannot be read ·\n"
    "3 something unknown · 4 a fault in aih-dt itself",
)
@click.option(
    "--version", is_flag=True, callback=_version, expose_value=False, is_eager=True, help="Print the version and exit."
)
@click.pass_context
def group(ctx: click.Context) -> None:
    """Clinical protocols as decision tables: proved complete and unambiguous, then generated as code and documents.

    \b
    Examples:
      aih-dt new my-protocol          make a small protocol to start from
      aih-dt check                    prove the protocol in the folder spec
      aih-dt build                    write its library and its documents
      aih-dt decide patient.yaml      decide for one patient and say why
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit code. Everything that can go wrong ends here, as a message."""
    try:
        code = _invoke(arguments)
        sys.stdout.flush()
        return code
    except click.ClickException as error:
        _say(f"error: {_as_ours(error.format_message())}")
        if isinstance(error, click.UsageError) and error.ctx is not None:
            _say(f"help: `{error.ctx.command_path} --help` shows how it is used")
        return Exit.UNREADABLE
    except (click.Abort, KeyboardInterrupt):
        _say(STOPPED)
        return Exit.STOPPED
    except BrokenPipeError:
        _forget_output()
        return Exit.PIPE
    except Exception as error:
        if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
            _forget_output()
            _say("error: the output cannot be written: there is no space left")
            return Exit.UNREADABLE
        if os.environ.get(TRACEBACK):
            traceback.print_exc()
        _say(
            f"error: this is a fault in aih-dt, not in your input ({type(error).__name__}: {_first_line(error)})\n"
            f"help: please report it with what you ran; with {TRACEBACK}=1 the same command shows where it happened"
        )
        return Exit.FAULT


def _invoke(arguments: Sequence[str]) -> int:
    try:
        if _COMPLETE in os.environ:
            group.main(prog_name=PROGRAM)
        with group.make_context(PROGRAM, list(arguments)) as ctx:
            group.invoke(ctx)
    except click.exceptions.Exit as end:
        return end.exit_code
    return Exit.PROVED


def main() -> NoReturn:
    """The program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A terminal that cannot show a sign gets its escape; a message is never lost for it.
            stream.reconfigure(errors="backslashreplace")
    sys.exit(run(sys.argv[1:]))


def _forget_output() -> None:
    """What is still buffered must not fail once more when the interpreter flushes it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def _say(text: str) -> None:
    click.echo(text, err=True)


def _first_line(error: Exception) -> str:
    lines = str(error).splitlines()
    return lines[0] if lines else "no further word"


def _as_ours(text: str) -> str:
    """A message of the command-line library in the form that all messages have."""
    return text[:1].lower() + text[1:].removesuffix(".")
