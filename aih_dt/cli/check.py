"""``aih-dt check``: what is proved about a protocol, or the patients for whom it fails."""

import json

import click

from aih_dt.cli.console import write
from aih_dt.cli.work import SPEC, Work, prove
from aih_dt.diagnostics.text import lines as finding_lines


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
@click.pass_context
def command(ctx: click.Context, spec: str, table: str | None, form: str) -> None:
    """Prove the protocol in the folder SPEC, under every profile.

    Either everything is proved, or the patients for whom something is wrong are shown: as a region, with an example,
    the place in the file and, where there is one, a repair that was itself proved.

    \b
    Examples:
      aih-dt check
      aih-dt check my-protocol/spec
      aih-dt check --table optimisation
      aih-dt check --format sarif > check.sarif
    """
    work = prove(spec, table)
    match form:
        case "json":
            _print_json(work)
        case "sarif":
            _print_sarif(work)
        case _:
            _print_text(work)
    ctx.exit(work.exit_code)


def _print_text(work: Work) -> None:
    from aih_dt.cli.summary import summary, verdict

    write(finding_lines(work.findings, work.texts))
    if work.report is not None:
        if work.findings:
            write([()])
        write(summary(work.report))
    write([(), verdict(work.report, work.findings)])


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
