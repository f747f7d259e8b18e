"""``aih-dt build``: everything that is generated from a proved protocol."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from aih_dt.cli import folders, targets
from aih_dt.cli.console import busy, plain, write
from aih_dt.cli.exits import Exit
from aih_dt.cli.targets import RECORDS, BrokenRecordError, Input, read_records
from aih_dt.cli.version import tool_version
from aih_dt.cli.work import SPEC, Work, prove
from aih_dt.diagnostics.text import Line, Part
from aih_dt.diagnostics.text import lines as finding_lines

SHOWN = 60
"""How many lines of differences ``--check`` shows of one file."""

_WHY_NOT = {
    Exit.REFUTED: "the protocol is refuted",
    Exit.UNREADABLE: "the protocol cannot be read",
    Exit.UNKNOWN: "the protocol is not proved",
    Exit.FAULT: "our own checkers disagree about the protocol",
}

Wanted = Mapping[str, Mapping[str, str]]
"""For each target, its files."""


@click.command()
@click.argument("spec", default=SPEC)
@click.option("--output", metavar="DIR", help="The folder to write to.  [default: `generated` beside SPEC]")
@click.option("--check", "only_check", is_flag=True, help="Write nothing; fail when the output is not up to date.")
@click.pass_context
def command(ctx: click.Context, spec: str, output: str | None, only_check: bool) -> None:
    """Prove the protocol in SPEC and write everything that is generated from it.

    A protocol that is not proved is not built. Each target has a folder of its own in the output, which is replaced as
    a whole; what a target no longer writes is deleted.

    \b
    Examples:
      aih-dt build
      aih-dt build --check
      aih-dt build my-protocol/spec --output somewhere-else
    """
    work = prove(spec)
    if work.protocol is None or work.report is None or work.exit_code is not Exit.PROVED:
        write(_refusal(work))
        ctx.exit(work.exit_code)
    root = Path(os.path.normpath(os.path.join(spec, "..", "generated")) if output is None else output)
    try:
        made = Input(work.protocol, work.report, read_records(root))
    except BrokenRecordError as error:
        raise click.ClickException(str(error)) from error
    with busy("generating"):
        wanted = {
            target.name: folders.with_manifest(target.name, target.generate(made), _about(work))
            for target in targets.TARGETS
        }
    try:
        for name in wanted:
            folders.refuse_foreign(root / name)
        if only_check:
            stale = list(_stale(root, wanted))
            write(stale or [plain(f"{root.as_posix()} is up to date")])
            ctx.exit(Exit.REFUTED if stale else Exit.PROVED)
        write(list(_put(root, wanted)))
    except folders.NotOursError as error:
        raise click.ClickException(f"{error}; move it away or choose another folder with --output") from error
    except OSError as error:
        raise click.ClickException(f"`{root.as_posix()}` cannot be written: {error.strerror or error}") from error


def _about(work: Work) -> dict[str, str]:
    assert work.protocol is not None
    facts = work.protocol.facts
    return {
        "protocol": facts.name,
        "version": facts.version,
        "spec": work.protocol.digest,
        "tool": f"aih-dt {tool_version()}",
    }


def _refusal(work: Work) -> Iterator[Line]:
    yield from finding_lines(work.findings, work.texts)
    yield ()
    yield ((Part.ERROR, "not built"), (Part.PLAIN, f": {_WHY_NOT[work.exit_code]}; nothing was written"))


def _put(root: Path, wanted: Wanted) -> Iterator[Line]:
    folders.recover(root)
    for name, files in wanted.items():
        changed = len(folders.changes(root / name, files))
        if changed:
            folders.replace(root / name, files)
        yield plain(
            f"{(root / name).as_posix():<24} {_files(len(files))}, "
            + (f"{changed} changed" if changed else "unchanged")
        )
    for name in _abandoned(root, wanted):
        folders.remove(root / name)
        yield plain(f"{(root / name).as_posix():<24} removed: no target writes it any more")


def _stale(root: Path, wanted: Wanted) -> Iterator[Line]:
    count = 0
    for name, files in wanted.items():
        folder = (root / name).as_posix()
        for change in folders.changes(root / name, files):
            count += 1
            yield from _difference(folder, change)
    for name in _abandoned(root, wanted):
        count += 1
        yield plain(f"{(root / name).as_posix()}: no target writes this folder any more")
    if count:
        yield ()
        yield (
            (Part.ERROR, "stale"),
            (Part.PLAIN, f": {_files(count)} in {root.as_posix()} differ from what `aih-dt build` writes; run it"),
        )


def _difference(folder: str, change: folders.Change) -> Iterator[Line]:
    if change.wanted is None:
        yield plain(f"{folder}/{change.path}: no target writes this file")
        return
    if change.there is None:
        yield plain(f"{folder}/{change.path}: is not there")
        return
    shown = list(folders.difference(folder, change))
    for line in shown[:SHOWN]:
        part = Part.GOOD if line.startswith("+") else Part.ERROR if line.startswith("-") else Part.PLAIN
        yield ((part, line),)
    if len(shown) > SHOWN:
        yield plain(f"… and {len(shown) - SHOWN} more lines")


def _abandoned(root: Path, wanted: Wanted) -> list[str]:
    return [name for name in folders.written(root) if name not in wanted and name != RECORDS]


def _files(count: int) -> str:
    return "1 file" if count == 1 else f"{count} files"
