"""``aih-dt decide``: one patient's decision, by the reference evaluator, and why it is so."""

import json
import sys
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, NoReturn

import click

from aih_dt.cli.console import write
from aih_dt.cli.exits import Exit
from aih_dt.cli.work import SPEC, read
from aih_dt.diagnostics import Finding, in_order
from aih_dt.diagnostics.text import lines as finding_lines

if TYPE_CHECKING:
    from aih_dt.model import Protocol


@click.command()
@click.argument("patient")
@click.option("--spec", default=SPEC, show_default=True, help="The folder of the protocol.")
@click.option("--profile", metavar="NAME", help="Decide under this profile instead of the default one.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.pass_context
def command(ctx: click.Context, patient: str, spec: str, profile: str | None, form: str) -> None:
    """Decide for one patient and say why.

    PATIENT is a file with the name of each input and its value, as YAML or JSON; `-` reads standard input. What is left
    out is missing. A value that has a maximum age is given with `NAME_age_days`.

    The answer is the protocol's meaning itself, computed from the tables; it is not proved by this command.

    \b
    Examples:
      aih-dt decide patient.yaml
      aih-dt decide patient.json --spec my-protocol/spec --format json
      cat patient.yaml | aih-dt decide -
    """
    work = read(spec)
    if work.protocol is None:
        _stop(ctx, Exit.UNREADABLE, work.findings, work.texts)
    from aih_dt.cli.decision import decide
    from aih_dt.reading.patient_file import read_patient
    from aih_dt.semantics.evaluate import NotExactlyOneError
    from aih_dt.semantics.ground import ground
    from aih_dt.semantics.patient import InvalidPatientError

    held = ground(work.protocol, _profile(profile, work.protocol))
    file = read_patient(patient)
    if file.findings:
        _stop(ctx, Exit.UNREADABLE, file.findings, file.texts)
    try:
        decision = decide(held, file.data)
    except InvalidPatientError as error:
        problems = in_order(file.problem(problem.field, problem.message) for problem in error.problems)
        _stop(ctx, Exit.UNREADABLE, problems, file.texts)
    except NotExactlyOneError as error:
        click.echo(f"error: {error}\nhelp: the protocol is not proved; `aih-dt check {spec}` shows where", err=True)
        ctx.exit(Exit.REFUTED)
    if form == "json":
        from aih_dt.cli.decision_data import decision_data

        click.echo(json.dumps(decision_data(decision), indent=2, ensure_ascii=False))
    else:
        from aih_dt.cli.decision_text import decision_lines

        write(decision_lines(decision))


def _profile(name: str | None, protocol: "Protocol") -> str:
    known = protocol.profile_names
    if name is None:
        return known[0]
    if name in known:
        return name
    close = get_close_matches(name, known, n=1)
    guess = f"did you mean `{close[0]}`?" if close else f"the profiles are {', '.join(known)}"
    raise click.ClickException(f"there is no profile `{name}`; {guess}")


def _stop(ctx: click.Context, code: Exit, findings: Iterable[Finding], texts: Mapping[str, str]) -> NoReturn:
    """End with messages; standard output stays free for decisions."""
    write(finding_lines(findings, texts), sys.stderr)
    ctx.exit(code)
