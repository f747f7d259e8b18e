"""A decision as a person reads it: what to do, what decided it, what it rests on, and why nothing else."""

from collections.abc import Iterator

from aih_dt.cli.decision import Decision, Fired
from aih_dt.diagnostics.text import Line, Part
from aih_dt.model import Interpretation, Statement


def decision_lines(decision: Decision) -> Iterator[Line]:
    """The whole explanation."""
    facts = decision.protocol.facts
    yield ((Part.MESSAGE, decision.action.words),)
    marks = [f"{decision.action.term.name}: {decision.action.text}"]
    marks += ["prescribes"] if decision.prescribes else []
    marks += [f"{facts.name} {facts.version}", f"profile {decision.profile}"]
    yield ((Part.DIM, " · ".join(marks)),)
    for name, values in decision.collected.items():
        yield from _listed(decision.protocol.terms[name].label, [value.words for value in values])
    yield from _known(decision)
    besides = {fired.table for fired in decision.fired} - decision.feeding - {decision.deciding}
    for title, tables in (
        ("decided by", {decision.deciding}),
        ("on the way there", decision.feeding),
        ("and besides", besides),
    ):
        yield from _part(title, [fired for fired in decision.fired if fired.table in tables])
    if decision.statements:
        yield from _headed("all of which stands on")
        for name in decision.statements:
            yield from _statement(decision.protocol.statements[name], decision)
    if decision.interpretations:
        yield from _headed("and on our interpretations")
        for name in decision.interpretations:
            yield from _interpretation(decision.protocol.interpretations[name])
    if decision.others:
        yield from _headed(f"why no other rule of `{decision.deciding}`")
        for rule, failed in decision.others:
            cells = " · ".join(
                f"{cell.has.term.label}: {cell.has.words} instead of {cell.wanted.words}" for cell in failed
            )
            yield ((Part.HEADING, f"  {rule.id}"), (Part.PLAIN, f"  {cells}"))


def _headed(title: str) -> Iterator[Line]:
    yield ()
    yield ((Part.HEADING, title),)


def _listed(label: str, items: list[str]) -> Iterator[Line]:
    if items:
        yield ((Part.HEADING, label), (Part.PLAIN, f": {items[0]}" if len(items) == 1 else ":"))
        for item in items if len(items) > 1 else ():
            yield ((Part.PLAIN, f"  {item}"),)


def _known(decision: Decision) -> Iterator[Line]:
    yield from _listed("missing", [term.label for term in decision.missing])
    yield from _listed(
        "too old to count", [f"{term.label} (older than {term.maximum_age} days)" for term in decision.stale]
    )


def _part(title: str, fired: list[Fired]) -> Iterator[Line]:
    if fired:
        yield from _headed(title)
        for one in fired:
            yield from _fired(one)


def _fired(fired: Fired) -> Iterator[Line]:
    gave = " · ".join(f"{value.term.label}: {value.words}" for value in fired.gave)
    yield ((Part.HEADING, f"  {fired.table}/{fired.rule.id}"), (Part.PLAIN, f"  {gave}"))
    if fired.rule.because:
        yield ((Part.PLAIN, f"      {fired.rule.because}"),)
    basis = [*fired.rule.evidence, *fired.rule.interpretations]
    yield ((Part.DIM, f"      {', '.join(basis)}"),)


def _statement(statement: Statement, decision: Decision) -> Iterator[Line]:
    source = decision.protocol.sources[statement.source]
    grade = statement.grade
    graded = "ungraded" if grade is None else f"level {grade.level}, {grade.strength}, {grade.consensus}"
    yield (
        (Part.HEADING, f"  {statement.id}"),
        (Part.DIM, f"  {source.id}, {statement.locator} · {source.authority.value} · {graded}"),
    )
    said = f"“{statement.quote}”" if statement.quote else statement.summary
    yield ((Part.PLAIN, f"      {said}"),)


def _interpretation(item: Interpretation) -> Iterator[Line]:
    yield ((Part.HEADING, f"  {item.id}"), (Part.DIM, f"  {item.status.value}"))
    yield ((Part.PLAIN, f"      {item.question}"),)
    yield ((Part.PLAIN, f"      {item.choice}"),)
