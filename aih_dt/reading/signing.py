"""What a signature covers: the interpretation itself and everything that rests on it."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any

from aih_dt.diagnostics import Help, catalogue
from aih_dt.model import Cell, Protocol, Range, Region, Rule, Table, Term
from aih_dt.reading.cells import condition_text
from aih_dt.reading.log import Log
from aih_dt.semantics.domain import show_fraction


def interpretation_digest(protocol: Protocol, interpretation: str) -> str:
    """SHA-256 of what the signature of an interpretation stands for.

    That is its own words and, of each rule, parameter, profile, term and deviation that names it, what it means: other
    blanks, quotes or places in the files do not change it, another number does, also that of a parameter a rule uses.
    """
    covered = {
        "interpretation": _own(protocol, interpretation),
        "rests on it": sorted(_resting(protocol, interpretation)),
    }
    text = json.dumps(covered, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def check_signatures(protocol: Protocol, log: Log) -> None:
    """Report every signature whose digest is not that of what it stands for."""
    for item in protocol.interpretations.values():
        if item.signature is None:
            continue
        now = interpretation_digest(protocol, item.id)
        if item.signature.digest != now:
            log.add(
                catalogue.VOID_SIGNATURE,
                f"`{item.id}` is no longer what was signed by {item.signature.by} on {item.signature.on.isoformat()}",
                item.at,
                "its text, or something that rests on it, has changed",
                help=Help("have it looked at and signed again, with", (f"digest: {now}",)),
            )


def _own(protocol: Protocol, name: str) -> Mapping[str, Any]:
    item = protocol.interpretations[name]
    return {
        "id": item.id,
        "question": item.question,
        "options": item.options,
        "choice": item.choice,
        "because": item.because,
        "cost": item.cost,
        "needs clinician": item.needs_clinician,
        "evidence": item.evidence,
    }


def _resting(protocol: Protocol, name: str) -> Iterator[str]:
    """One text for each thing that names the interpretation."""
    for table in protocol.tables:
        for rule in table.rules:
            if name in rule.interpretations:
                yield _text("rule", f"{table.name}/{rule.id}", _rule(protocol, table, rule))
    for parameter in protocol.parameters.values():
        if name in parameter.interpretations:
            yield _text("parameter", parameter.name, [show_fraction(parameter.value), parameter.unit])
    for profile in protocol.profiles.values():
        if name in profile.interpretations:
            yield _text("profile", profile.name, {key: show_fraction(value) for key, value in profile.values.items()})
    for term in protocol.terms.values():
        if name in term.interpretations:
            yield _text("term", term.name, _term(protocol, term))
    for statement in protocol.statements.values():
        for number, reading in enumerate(statement.readings, start=1):
            for deviation in reading.deviations:
                if deviation.interpretation == name:
                    where = [_region(protocol, reading.when), _region(protocol, reading.then)]
                    yield _text("deviation", f"{statement.id}/{number}", [*where, _region(protocol, deviation.when)])


def _text(kind: str, name: str, meaning: Any) -> str:
    return json.dumps([kind, name, meaning], ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _rule(protocol: Protocol, table: Table, rule: Rule) -> Any:
    then = {
        name: [given, show_fraction(protocol.parameters[given].value)]
        if isinstance(given, str) and given in protocol.parameters and protocol.terms[name].is_numeric
        else given
        if isinstance(given, str)
        else show_fraction(given)
        for name, given in rule.then.items()
    }
    return {
        "applies when": _region(protocol, table.applies_when),
        "when": _region(protocol, rule.when),
        "then": then,
        "because": rule.because,
        "irrelevant": dict(rule.irrelevant),
    }


def _term(protocol: Protocol, term: Term) -> Any:
    numbers = [None if end is None else show_fraction(end) for end in (term.low, term.high)]
    formula = None
    if term.formula is not None:
        parts = (*term.formula.numerator, *(term.formula.denominator or ()))
        used = sorted({name for part in parts for name in part.parameters})
        formula = [term.formula.text, {name: show_fraction(protocol.parameters[name].value) for name in used}]
    return {
        "type": term.type.value,
        "definition": term.definition,
        "values": [[value.name, value.label, value.definition] for value in term.values],
        "numbers": [*numbers, term.places, term.unit],
        "missing": [term.may_be_missing, term.maximum_age, term.safety_relevant],
        "formula": formula,
    }


def _region(protocol: Protocol, region: Region) -> Any:
    return {name: _cell(protocol, cell) for name, cell in region.items() if cell.parts is not None}


def _cell(protocol: Protocol, cell: Cell) -> Any:
    """The condition with the numbers of its parameters."""
    ends = [end for part in cell.parts or () if isinstance(part, Range) for end in (part.low, part.high)]
    used = sorted({end.number for end in ends if end is not None and isinstance(end.number, str)})
    return [condition_text(cell), {name: show_fraction(protocol.parameters[name].value) for name in used}]
