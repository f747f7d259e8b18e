"""What most commands begin with: read the folder of a protocol, and prove it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

import click

from aih_dt.cli.console import busy
from aih_dt.cli.exits import Exit, outcome
from aih_dt.cli.stopping import stopping_at_once
from aih_dt.diagnostics import Finding, in_order

if TYPE_CHECKING:
    from aih_dt.model import Protocol
    from aih_dt.proving.report import Report

SPEC = "spec"
"""The folder that every command takes when none is given."""


@dataclass(frozen=True, slots=True)
class Work:
    """What became of a folder: ``protocol`` is ``None`` when it could not be read, ``report`` when it was not to be
    proved. ``texts`` are the files that were read, by the names that messages use."""

    protocol: "Protocol | None"
    report: "Report | None"
    findings: tuple[Finding, ...]
    texts: Mapping[str, str]

    @property
    def exit_code(self) -> Exit:
        """What the command's exit code says about this."""
        verdicts = {claim.verdict.value for claim in self.report.claims} if self.report else set()
        return outcome(self.findings, refuted="refuted" in verdicts, unknown="unknown" in verdicts)


def read(folder: str) -> Work:
    """Read the protocol in ``folder``."""
    from aih_dt.reading import read as read_folder

    with busy("reading the protocol"):
        result = read_folder(Path(folder))
    return Work(result.protocol, None, in_order(result.findings), result.texts)


def prove_with_courses(folder: str) -> Work:
    """Read the protocol in ``folder`` and prove everything that is claimed about it and about courses."""
    work = prove(folder)
    if work.protocol is None or work.report is None or work.exit_code is not Exit.PROVED:
        return work
    from aih_dt.proving.course.check import check_courses

    with busy("proving courses") as progress, stopping_at_once():
        found = check_courses(work.protocol, progress)
    report = replace(
        work.report,
        claims=(*work.report.claims, *found.claims),
        findings=in_order((*work.report.findings, *found.findings)),
        certificates={**work.report.certificates, **found.certificates},
        course=found.result,
    )
    return Work(work.protocol, report, in_order((*work.findings, *found.findings)), work.texts)


def prove(folder: str, table: str | None = None) -> Work:
    """Read the protocol in ``folder`` and prove everything that is claimed about it, or about one table."""
    result = read(folder)
    if result.protocol is None:
        return result
    from aih_dt.proving.check import check, check_table

    with busy("proving") as progress, stopping_at_once():
        if table is None:
            report = check(result.protocol, progress)
        else:
            report = check_table(result.protocol, _known(table, result.protocol), progress)
    findings = in_order((*result.findings, *report.findings))
    return Work(result.protocol, report, findings, result.texts)


def _known(table: str, protocol: "Protocol") -> str:
    names = [item.name for item in protocol.tables]
    if table in names:
        return table
    close = get_close_matches(table, names, n=1)
    guess = f"did you mean `{close[0]}`?" if close else f"the tables are {', '.join(names)}"
    raise click.ClickException(f"there is no table `{table}`; {guess}")
