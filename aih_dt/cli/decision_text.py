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
        if values:
            label = decision.protocol.terms[name].label
            yield ((Part.HEADING, label), (Part.PLAIN, f": {', '.join(value.words for value in values)}"))
    yield from _known(decision)
    yield from _headed("decided by")
    for fired in decision.fired:
        yield from _fired(fired)
    if decision.statements:
        yield from _headed("which stands on")
        for name in decision.statements:
            yield from _statement(decision.protocol.statements[name], decision)
    if decision.interpretations:
        yield from _headed("and on our interpretations")
        for name in decision.interpretations:
            yield from _interpretation(decision.protocol.interpretations[name])
    if decision.others:
        yield from _headed(f"why no other rule of `{decision.deciding}`")
        for rule, failed in decision.others:
            cells = "; ".join(
                f"{cell.has.term.label}: {cell.has.words} instead of {cell.wanted.words}" for cell in failed
            )
            yield ((Part.HEADING, f"  {rule.id}"), (Part.PLAIN, f"  {cells}"))


def _headed(title: str) -> Iterator[Line]:
    yield ()
    yield ((Part.HEADING, title),)


def _known(decision: Decision) -> Iterator[Line]:
    if decision.missing:
        names = ", ".join(term.label for term in decision.missing)
        yield ((Part.WARNING, "missing"), (Part.PLAIN, f": {names}"))
    for term in decision.stale:
        yield (
            (Part.WARNING, "too old to count"),
            (Part.PLAIN, f": {term.label} (older than {term.maximum_age} days)"),
        )


def _fired(fired: Fired) -> Iterator[Line]:
    gave = ", ".join(f"{value.term.label}: {value.words}" for value in fired.gave)
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
