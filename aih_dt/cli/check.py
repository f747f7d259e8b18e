"""``aih-dt check``: what is proved about a protocol, or the patients for whom it fails."""

import json
from collections.abc import Collection

import click

from aih_dt.cli.console import write
from aih_dt.cli.work import SPEC, Work, prove, prove_with_courses
from aih_dt.diagnostics import Severity
from aih_dt.diagnostics.text import lines as finding_lines

_WITHOUT_HINTS = (Severity.ERROR, Severity.UNKNOWN, Severity.WARNING)


@click.command()
@click.argument("spec", default=SPEC)
@click.option("--table", metavar="NAME", help="Prove only this table, fed by those before it.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "sarif"]),
    default="text",
    show_default=True,
    help="Text for people, JSON for programs, SARIF for code review.",
)
@click.option("--course", is_flag=True, help="Prove also that courses go on, and every property.")
@click.option("--hints", is_flag=True, help="Show hints as well; JSON and SARIF always have them.")
@click.pass_context
def command(ctx: click.Context, spec: str, table: str | None, form: str, course: bool, hints: bool) -> None:
    """Prove the protocol in the folder SPEC, under every profile.

    Either everything is proved, or the patients for whom something is wrong are shown: as a region, with an example,
    the place in the file and, where there is one, a repair that was itself proved.

    \b
    Examples:
      aih-dt check
      aih-dt check my-protocol/spec
      aih-dt check --course
      aih-dt check --table action --hints
      aih-dt check --format sarif > check.sarif
    """
    if course and table is not None:
        raise click.UsageError("`--course` is about the whole protocol; leave out `--table`")
    work = prove_with_courses(spec) if course else prove(spec, table)
    match form:
        case "json":
            _print_json(work)
        case "sarif":
            _print_sarif(work)
        case _:
            _print_text(work, tuple(Severity) if hints else _WITHOUT_HINTS)
    ctx.exit(work.exit_code)


def _print_text(work: Work, severities: Collection[Severity]) -> None:
    from aih_dt.cli.summary import summary, verdict

    shown = [finding for finding in work.findings if finding.code.severity in severities]
    write(finding_lines(shown, work.texts))
    if work.report is not None:
        if shown:
            write([()])
        write(summary(work.report))
    write([(), verdict(work.report, work.findings, hints=Severity.HINT in severities)])


def _print_json(work: Work) -> None:
    from aih_dt.cli.report_data import check_data

    click.echo(json.dumps(check_data(work), indent=2, ensure_ascii=False))


def _print_sarif(work: Work) -> None:
    from aih_dt.cli.pages import page
    from aih_dt.cli.report_data import protocol_data
    from aih_dt.cli.version import tool_version
    from aih_dt.diagnostics.sarif import sarif_log

    log = sarif_log(
        work.findings,
        work.texts,
        version=tool_version(),
        exit_code=work.exit_code,
        pages={name: page(name) for name in {finding.code.name for finding in work.findings}},
        properties={"protocol": protocol_data(work)},
    )
    click.echo(json.dumps(log, indent=2, ensure_ascii=False))
