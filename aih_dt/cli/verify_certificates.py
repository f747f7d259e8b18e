"""``aih-dt verify-certificates``: the proofs in the generated folder, compared with the protocol and asked again."""

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from aih_dt.cli.console import busy, plain, write
from aih_dt.cli.exits import Exit, outcome
from aih_dt.cli.folders import MANIFEST
from aih_dt.cli.targets import RECORDS
from aih_dt.cli.work import SPEC, Work, prove
from aih_dt.diagnostics import Finding, in_order
from aih_dt.diagnostics.text import Line, Part
from aih_dt.diagnostics.text import lines as finding_lines

if TYPE_CHECKING:
    from aih_dt.conforming.asking import Asked

PROOFS = "proofs"
RECORD = "second-solver"


@click.command()
@click.argument("spec", default=SPEC)
@click.option("--output", metavar="DIR", help="The generated folder.  [default: `generated` beside SPEC]")
@click.option("--record", is_flag=True, help="Write the result for the documents to show.")
@click.pass_context
def command(ctx: click.Context, spec: str, output: str | None, record: bool) -> None:
    """Check the certificates of the protocol in SPEC without trusting who wrote them.

    Each text is written anew from the protocol and compared with the file, byte for byte. Then Z3 and, where it is
    installed, cvc5 answer every file, and their answers are compared with each other and with what is claimed.

    \b
    Examples:
      aih-dt verify-certificates
      aih-dt verify-certificates my-protocol/spec --record
    """
    from aih_dt.conforming.asking import ask_all
    from aih_dt.conforming.certificates import Folder, answered, compare, stale

    work = prove(spec)
    if work.protocol is None or work.report is None or work.exit_code is not Exit.PROVED:
        write(_refusal(work))
        ctx.exit(work.exit_code)
    root = Path(os.path.normpath(os.path.join(spec, "..", "generated")) if output is None else output)
    folder = Folder((root / PROOFS).as_posix(), _read(root / PROOFS))
    asked: Mapping[str, Asked] = {}
    other = stale(work.protocol, folder)
    findings = [other] if other else list(compare(work.protocol, work.report, folder))
    if other is None:
        with busy("asking the solvers") as progress:
            asked = ask_all({name: text for name, text in folder.files.items() if name.endswith(".smt2")}, progress)
        findings += answered(work.report, folder, asked)
    shown = in_order(findings)
    texts = {folder.place(name): text for name, text in folder.files.items()}
    write(finding_lines(shown, texts))
    if shown:
        write([()])
    write(_summary(folder.shown, asked, shown))
    code = outcome(shown)
    if record and code in (Exit.PROVED, Exit.UNKNOWN):
        write(_recorded(root / RECORDS, work.protocol.digest, asked))
    ctx.exit(code)


def _refusal(work: Work) -> Iterator[Line]:
    yield from finding_lines(work.findings, work.texts)
    yield ()
    yield ((Part.ERROR, "not verified"), (Part.PLAIN, ": only a protocol that is proved has certificates"))


def _read(folder: Path) -> Mapping[str, str]:
    if not folder.is_dir():
        raise click.ClickException(f"`{folder.as_posix()}` is not there; `aih-dt build` writes it")
    try:
        return {
            path.relative_to(folder).as_posix(): path.read_bytes().decode("utf-8", "backslashreplace")
            for path in sorted(folder.rglob("*"))
            if path.is_file() and path.relative_to(folder).as_posix() != MANIFEST
        }
    except OSError as error:
        raise click.ClickException(f"`{folder.as_posix()}` cannot be read: {error.strerror or error}") from error


def _summary(folder: str, asked: "Mapping[str, Asked]", findings: tuple[Finding, ...]) -> Iterator[Line]:
    if asked:
        yield plain(f"Z3    {_queries(asked)} queries in {len(asked)} files")
        second = any(one.second is not None for one in asked.values())
        agreed = sum(one.agreed for one in asked.values())
        yield plain(f"cvc5  {agreed} of them answered alike" if second else "cvc5  not re-checked: it is not installed")
    if findings:
        yield ((Part.ERROR, "not verified"), (Part.PLAIN, f": {folder}"))
    else:
        yield ((Part.GOOD, "verified"), (Part.PLAIN, f": {folder} is what the protocol gives, answered as claimed"))


def _queries(asked: "Mapping[str, Asked]") -> int:
    return sum(len(one.first) for one in asked.values() if isinstance(one.first, tuple))


def _recorded(folder: Path, digest: str, asked: "Mapping[str, Asked]") -> Iterator[Line]:
    if all(one.second is None for one in asked.values()):
        yield plain("nothing recorded: there is no second solver")
        return
    queries = _queries(asked)
    agreed = sum(one.agreed for one in asked.values())
    record = {
        "spec digest": digest,
        "sentence": f"cvc5 gives the same answer as Z3 to {agreed} of {queries} queries in {len(asked)} files.",
        "solver": "cvc5",
        "files": len(asked),
        "queries": queries,
        "answered alike": agreed,
        "given up": queries - agreed,
    }
    path = folder / f"{RECORD}.json"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    except OSError as error:
        raise click.ClickException(f"`{path.as_posix()}` cannot be written: {error.strerror or error}") from error
    yield plain(f"recorded in {path.as_posix()}; `aih-dt build` shows it in the documents")
