"""What is declared and never used: mostly a sign that something was forgotten or misspelt."""

from collections.abc import Iterable, Iterator

from aih_dt.diagnostics import Help, catalogue
from aih_dt.model import Cell, Formula, Position, Protocol, Range, Region, Summand
from aih_dt.model.course import pattern_regions
from aih_dt.reading.log import Log


def check_usage(protocol: Protocol, log: Log) -> None:
    """Warn of terms, parameters, statements, interpretations and sources that nothing uses."""
    _unused(protocol.terms.values(), _terms(protocol), "term", "name", "looks at it", log)
    _unused(protocol.parameters.values(), _parameters(protocol), "parameter", "name", "uses it", log)
    evidence = set(_evidence(protocol))
    _unused(protocol.statements.values(), evidence, "statement", "id", "stands on it", log)
    _unused(
        protocol.interpretations.values(), set(_interpretations(protocol)), "interpretation", "id", "stands on it", log
    )
    cited = {statement.source for statement in protocol.statements.values()}
    _unused(protocol.sources.values(), cited, "source", "id", "is stated by it", log)


def _unused(things: Iterable[object], used: set[str], what: str, key: str, verb: str, log: Log) -> None:
    for thing in things:
        name, at = str(getattr(thing, key)), getattr(thing, "at")  # noqa: B009 - every thing of the model has both
        if name not in used and isinstance(at, Position):
            log.add(
                catalogue.UNUSED,
                f"the {what} `{name}` is never used",
                at,
                f"nothing {verb}",
                help=Help("use it or delete it"),
            )


def _regions(protocol: Protocol) -> Iterator[Region]:
    for table in protocol.tables:
        yield table.applies_when
        for rule in table.rules:
            yield rule.when
    for assumption in protocol.assumptions.values():
        yield assumption.never
    for statement in protocol.statements.values():
        for reading in statement.readings:
            yield reading.when
            yield reading.then
            for deviation in reading.deviations:
                yield deviation.when
    yield from _along_courses(protocol)


def _along_courses(protocol: Protocol) -> Iterator[Region]:
    if protocol.course is not None:
        course = protocol.course
        yield from (item.when for item in (*course.begins, *course.ends))
        yield from (region for item in course.sequels for region in (item.before, item.after))
        for name, update in course.state.items():
            yield from ({name: cell} for cell in update.becomes.values() if isinstance(cell, Cell))
        for name, moves in course.moves.items():
            yield from ({name: cell} for move in moves for cell in (move.source, move.target))
    for supposition in protocol.suppositions.values():
        yield from (*supposition.always, *supposition.never)
        yield from (region for item in supposition.sequels for region in (item.before, item.after))
    for prop in protocol.properties:
        yield from pattern_regions(prop.pattern)


def _terms(protocol: Protocol) -> set[str]:
    used = {name for table in protocol.tables for name in (*table.inputs, *table.outputs)}
    used |= {name for region in _regions(protocol) for name in region}
    for name in list(used):
        formula = protocol.terms[name].formula
        if formula is not None:
            used |= {part.term for part in _summands(formula) if part.term is not None}
    return used


def _parameters(protocol: Protocol) -> set[str]:
    used: set[str] = set()
    for region in _regions(protocol):
        for cell in region.values():
            for part in cell.parts or ():
                if isinstance(part, Range):
                    ends = (part.low, part.high)
                    used |= {end.number for end in ends if end is not None and isinstance(end.number, str)}
    for table in protocol.tables:
        for rule in table.rules:
            used |= {given for given in rule.then.values() if isinstance(given, str)}
    for term in protocol.terms.values():
        if term.formula is not None:
            used |= {name for part in _summands(term.formula) for name in part.parameters}
    return used


def _summands(formula: Formula) -> Iterator[Summand]:
    yield from formula.numerator
    yield from formula.denominator or ()


def _evidence(protocol: Protocol) -> Iterator[str]:
    for table in protocol.tables:
        for rule in table.rules:
            yield from rule.evidence
    for things in (protocol.terms, protocol.parameters, protocol.profiles, protocol.interpretations):
        for thing in things.values():
            yield from thing.evidence
    for prop in protocol.properties:
        yield from prop.evidence


def _interpretations(protocol: Protocol) -> Iterator[str]:
    for table in protocol.tables:
        for rule in table.rules:
            yield from rule.interpretations
    for things in (protocol.terms, protocol.parameters, protocol.profiles):
        for thing in things.values():
            yield from thing.interpretations
    for statement in protocol.statements.values():
        for reading in statement.readings:
            for deviation in reading.deviations:
                yield deviation.interpretation
    for prop in protocol.properties:
        yield from prop.interpretations
