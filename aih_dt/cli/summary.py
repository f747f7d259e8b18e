"""What a check showed, on one screen: a row a table, a row for each other kind of claim, and the verdict."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from textwrap import wrap

from aih_dt.diagnostics import Finding, Severity
from aih_dt.diagnostics.text import Line, Part
from aih_dt.proving.report import Claim, Report, Subject, Verdict

WIDTH = 110
"""How wide the rows are."""

MANY = 24
"""Of more proved statements, cases … than this, the names are not listed."""

_PART = {Verdict.PROVED: Part.GOOD, Verdict.REFUTED: Part.ERROR, Verdict.UNKNOWN: Part.UNKNOWN}
_WORST_FIRST = (Verdict.REFUTED, Verdict.UNKNOWN, Verdict.PROVED)
_HEADS = {
    Subject.STATEMENT: "statements",
    Subject.CASE: "cases",
    Subject.COURSE: "course",
    Subject.PROPERTY: "properties",
    Subject.TARGET: "targets",
}
"""The subjects whose claims share one row, told apart by name."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A row: what it is about, how many of that there are, and what has which verdict (worst first)."""

    head: str
    amount: str
    found: Mapping[Verdict | None, list[str]]


def summary(report: Report) -> Iterator[Line]:
    """What was claimed and what became of it."""
    facts = report.protocol.facts
    yield ((Part.MESSAGE, facts.title), (Part.DIM, f" · {facts.name} {facts.version} ({facts.status})"))
    rows = list(_rows(report))
    widths = max(len(row.head) for row in rows), max(len(row.amount) for row in rows)
    for row in rows:
        yield from _printed(row, *widths)


def verdict(report: Report | None, findings: Iterable[Finding], *, hints: bool) -> Line:
    """The last line: the verdict on everything, and how much there is to read. ``hints``: whether those are shown."""
    said = _counted(findings, hints=hints)
    if report is None:
        return ((Part.ERROR, "not read"), (Part.PLAIN, f": {said}"))
    count = {item: sum(claim.verdict is item for claim in report.claims) for item in _WORST_FIRST}
    worst = next((item for item in _WORST_FIRST if count[item]), Verdict.PROVED)
    claims = _many(len(report.claims), "claim")
    if worst is Verdict.PROVED:
        rungs = dict.fromkeys(rung for claim in report.claims for rung in claim.rungs)
        amount = claims + (f" by {', '.join(rungs)}" if rungs else "")
    else:
        amount = f"{count[worst]} of {claims}"
        if worst is Verdict.REFUTED and count[Verdict.UNKNOWN]:
            amount += f", {count[Verdict.UNKNOWN]} more unknown"
    return ((_PART[worst], worst.value), (Part.PLAIN, f": {amount}" + (f" · {said}" if said else "")))


def _counted(findings: Iterable[Finding], *, hints: bool) -> str:
    severities = [finding.code.severity for finding in findings]
    words = {Severity.UNKNOWN: "open question"}
    return ", ".join(
        _many(severities.count(severity), words.get(severity, severity.value))
        + (" (see `--hints`)" if severity is Severity.HINT and not hints else "")
        for severity in Severity
        if severity in severities
    )


def _many(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _rows(report: Report) -> Iterator[_Row]:
    for table in report.protocol.tables:
        claims = [item for item in report.claims if item.subject is Subject.TABLE and item.name == table.name]
        if claims:
            yield _Row(table.name, _many(len(table.rules), "rule"), _kinds(claims, report))
    whole = [item for item in report.claims if item.subject is Subject.GRAPH]
    if whole:
        yield _Row("whole protocol", "", _kinds(whole, report))
    elif {table.name for table in report.protocol.tables} <= {item.name for item in report.claims}:
        yield _Row("whole protocol", "", {None: ["not looked at before every table is proved"]})
    for subject, head in _HEADS.items():
        names = _names(item for item in report.claims if item.subject is subject)
        if names:
            yield _Row(head, str(sum(map(len, names.values()))), names)
    profiles = report.protocol.profile_names
    yield _Row("profiles", str(len(profiles)), {None: list(profiles)})
    used = list(dict.fromkeys(name for claim in report.claims for name in claim.assumptions))
    if used:
        yield _Row("assumptions", str(len(used)), {None: used})


def _kinds(claims: Iterable[Claim], report: Report) -> dict[Verdict | None, list[str]]:
    """The kinds of claim under the worst verdict that a profile gave them, with the profiles when not all gave it."""
    kinds: dict[str, list[Claim]] = {}
    for claim in claims:
        kinds.setdefault(claim.kind, []).append(claim)
    found: dict[Verdict | None, list[str]] = {}
    for kind, same in kinds.items():
        worst = min((claim.verdict for claim in same), key=_WORST_FIRST.index)
        where = dict.fromkeys(claim.profile for claim in same if claim.verdict is worst)
        everywhere = len(where) == len({claim.profile for claim in same})
        shown = kind if everywhere or worst is Verdict.PROVED else f"{kind} (in {', '.join(where)})"
        found.setdefault(worst, []).append(shown)
    return found


def _names(claims: Iterable[Claim]) -> dict[Verdict | None, list[str]]:
    """The names of what is claimed about, under the worst verdict of all claims about it."""
    worst: dict[str, Verdict] = {}
    for claim in claims:
        worst[claim.name] = min(worst.get(claim.name, claim.verdict), claim.verdict, key=_WORST_FIRST.index)
    found: dict[Verdict | None, list[str]] = {}
    for name, item in worst.items():
        found.setdefault(item, []).append(name)
    return found


def _printed(row: _Row, head_width: int, amount_width: int) -> Iterator[Line]:
    head, amount = row.head, row.amount
    for item in (*_WORST_FIRST, None):
        if item not in row.found:
            continue
        names = row.found[item]
        word = "" if item is None else item.value
        shown = "" if item is Verdict.PROVED and len(names) > MANY else ", ".join(names)
        indent = 2 + head_width + 2 + amount_width + 2 + 8
        lines = wrap(shown, WIDTH - indent, break_long_words=False, break_on_hyphens=False) or [""]
        yield (
            (Part.PLAIN, f"  {head:<{head_width}}  "),
            (Part.DIM, f"{amount:>{amount_width}}  "),
            (Part.PLAIN if item is None else _PART[item], f"{word:<8}" if lines[0] else word),
            (Part.PLAIN, lines[0]),
        )
        for line in lines[1:]:
            yield ((Part.PLAIN, " " * indent + line),)
        head = amount = ""
