"""Which rules a proof rests on: those without which the solver's last questions would have another answer."""

import re
from collections.abc import Iterable

from aih_dt.proving.smtlib import Script
from aih_dt.proving.solver import z3_core
from aih_dt.semantics.ground import Ground

_DEFINITION = re.compile(r"\(assert \(= \|([a-z0-9_]+/[a-z0-9-]+)[^|]*\| ")


def rests_on(ground: Ground, scripts: Iterable[Script]) -> tuple[str, ...] | None:
    """The rules (``table/rule``) that suffice for every answer that ``scripts`` claim, in the order of the tables;
    ``None`` when the solver gave up."""
    found: set[str] = set()
    for script in scripts:
        prelude, rules = _switched(script.prelude)
        for query in script.queries:
            definitions = [
                line
                for symbol, meaning in query.definitions
                for line in (f"(declare-const {symbol} Bool)", f"(assert (= {symbol} {meaning}))")
            ]
            asked = (*prelude, *definitions, *(f"(assert {formula})" for formula in query.formulas))
            core = z3_core(asked, tuple(_switch(rule) for rule in rules))
            if core is None:
                return None
            found |= {rule for rule in rules if _switch(rule) in core}
    order = [f"{table.name}/{rule.id}" for table in ground.tables for rule in table.rules]
    return tuple(rule for rule in order if rule in found)


def _switch(rule: str) -> str:
    return f"|by {rule}|"


def _switched(lines: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The lines with every rule behind a switch: with it off, the rule may fire for anyone."""
    kept: list[str] = []
    rules: dict[str, None] = {}
    for line in lines:
        found = _DEFINITION.match(line)
        if found:
            rules[found[1]] = None
            kept.append(f"(assert (=> {_switch(found[1])} {line[len('(assert ') : line.rindex(')')]}))")
        elif not line.startswith((";", "(set-logic")):
            kept.append(line)
    return (*(f"(declare-const {_switch(rule)} Bool)" for rule in rules), *kept), tuple(rules)
