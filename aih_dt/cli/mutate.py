"""``aih-dt mutate``: how many single changes of the protocol its proofs and cases notice."""

import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import click

from aih_dt.cli.console import plain, write
from aih_dt.cli.exits import Exit
from aih_dt.cli.targets import RECORDS
from aih_dt.cli.work import SPEC, prove
from aih_dt.diagnostics.text import Line, Part
from aih_dt.diagnostics.text import lines as finding_lines

if TYPE_CHECKING:
    from aih_dt.proving.mutation.edits import Mutant
    from aih_dt.proving.mutation.judging import Judgement

WORK = ".aih-dt"
"""The folder beside SPEC in which a run that was stopped is kept."""

SHOWN = 40
"""How many survivors are printed; the record has all."""


@click.command()
@click.argument("spec", default=SPEC)
@click.option("--output", metavar="DIR", help="The generated folder.  [default: `generated` beside SPEC]")
@click.option("--sample", type=click.IntRange(min=1), metavar="N", help="Judge only N of the mutants; record nothing.")
@click.option("--seed", type=int, default=0, show_default=True, help="Which N they are.")
@click.pass_context
def command(ctx: click.Context, spec: str, output: str | None, sample: int | None, seed: int) -> None:
    """Change the protocol in SPEC in one place at a time, and see whether it is noticed.

    Every rule is dropped, every output changed, every bound moved, every condition forgotten … A change that alters
    nobody's decision is sorted out. Of the others it is said which a proof notices, which only a case does, and which
    nobody notices. A run that is stopped goes on where it was.

    \b
    Examples:
      aih-dt mutate --sample 200
      aih-dt mutate
    """
    from aih_dt.proving.mutation.edits import mutants
    from aih_dt.proving.mutation.record import record, strength
    from aih_dt.proving.mutation.running import Progress, judge_all

    work = prove(spec)
    if work.protocol is None or work.report is None or work.exit_code is not Exit.PROVED:
        write(finding_lines(work.findings, work.texts))
        write([(), ((Part.ERROR, "not run"), (Part.PLAIN, ": only a protocol that is proved has mutants"))])
        ctx.exit(work.exit_code)
    protocol = work.protocol
    beside = Path(os.path.normpath(os.path.join(spec, "..")))
    every = list(mutants(protocol))
    chosen = every if sample is None else _sample(every, sample, seed)
    progress = Progress(beside / WORK, protocol.digest)
    try:
        known = dict(progress.known())
        todo = [mutant.id for mutant in chosen if mutant.id not in known]
        with _bar(len(chosen), len(chosen) - len(todo)) as step:

            def told(judgements: "Sequence[Judgement]") -> None:
                known.update({one.id: one for one in judgements})
                progress.add(judgements)
                step(len(judgements))

            examples = {name: tuple(found.values()) for name, found in work.report.examples.items()}
            judge_all(protocol, examples, todo, told)
        found = [known[mutant.id] for mutant in chosen]
        write(_told(chosen, found))
        numbers = strength(found)
        write([plain(f"{numbers.noticed} noticed, {numbers.proved} by proofs alone")])
        if sample is None:
            path = (beside / "generated" if output is None else Path(output)) / RECORDS / "mutation.json"
            path.parent.mkdir(parents=True, exist_ok=True)
            text = json.dumps(record(protocol, every, known), indent=2, ensure_ascii=False) + "\n"
            path.write_text(text, encoding="utf-8")
            progress.path.unlink(missing_ok=True)
            write([plain(f"recorded in {path.as_posix()}; `aih-dt build` shows it in the documents")])
    except OSError as error:
        raise click.ClickException(f"`{error.filename}` cannot be written: {error.strerror or error}") from error


def _sample(every: "Sequence[Mutant]", number: int, seed: int) -> "list[Mutant]":
    chosen = set(Random(seed).sample(range(len(every)), min(number, len(every))))
    return [mutant for index, mutant in enumerate(every) if index in chosen]


@contextmanager
def _bar(total: int, done: int) -> Iterator[Callable[[int], None]]:
    """A progress bar on a terminal; nothing in a pipe."""
    if not sys.stderr.isatty():
        yield lambda count: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("judging mutants"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task("", total=total, completed=done)
        yield lambda count: bar.advance(task, count)


def _told(mutants: "Sequence[Mutant]", judgements: "Sequence[Judgement]") -> Iterator[Line]:
    from aih_dt.proving.mutation.judging import Fate

    for fate in Fate:
        amount = sum(one.fate is fate for one in judgements)
        if amount or fate is not Fate.UNKNOWN:
            yield plain(f"{amount:>6}  {fate.value}")
    left = [
        f"{mutant.sentence} ({judgement.fate.value})"
        for mutant, judgement in zip(mutants, judgements, strict=True)
        if judgement.fate in (Fate.SURVIVES, Fate.UNKNOWN)
    ]
    if left:
        yield ()
        yield from (plain(f"  {sentence}") for sentence in left[:SHOWN])
        if len(left) > SHOWN:
            yield plain(f"  … and {len(left) - SHOWN} more")
        yield ()
