"""Valid protocols, broken: what a prover must find."""

from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import count

from hypothesis import strategies as st

from aih_dt.model import ANY, Bound, Cell, HitPolicy, Member, Part, Protocol, Range, Rule, Table
from aih_dt.semantics.domain import Grid
from aih_dt.semantics.ground import Ground, ground
from tests.building import cell
from tests.strategies import protocols


@dataclass(frozen=True)
class Break:
    """What was done to a table: ``drop`` a rule, ``shrink`` or ``widen`` one of its cells, or ``double`` a rule."""

    table: str
    rule: str
    kind: str
    term: str = ""


@st.composite
def broken_protocols(draw: st.DrawFn, *, max_inputs: int = 4, max_steps: int = 8) -> tuple[Protocol, tuple[Break, ...]]:
    """A protocol of which one to three rules of unique tables were dropped, shrunk, widened or doubled.

    That need not leave a gap or an overlap: the rule may have been one that never fires.
    """
    return draw(breaks_of(draw(protocols(max_inputs=max_inputs, max_steps=max_steps))))


@st.composite
def breaks_of(draw: st.DrawFn, protocol: Protocol) -> tuple[Protocol, tuple[Break, ...]]:
    """The protocol with one to three of its rules broken."""
    breaks: list[Break] = []
    for _ in range(draw(st.integers(1, 3))):
        candidates = [table for table in protocol.tables if table.hit_policy is HitPolicy.UNIQUE and table.rules]
        if not candidates:
            break
        table = draw(st.sampled_from(candidates))
        rule = draw(st.sampled_from(table.rules))
        changed, broken = draw(_break(ground(protocol), table, rule))
        breaks.append(broken)
        tables = tuple(changed if one.name == table.name else one for one in protocol.tables)
        protocol = replace(protocol, tables=tables)
    return protocol, tuple(breaks)


@st.composite
def _break(draw: st.DrawFn, protocol: Ground, table: Table, rule: Rule) -> tuple[Table, Break]:
    constrained = [name for name in rule.when if rule.when[name].parts is not None]
    kinds = ["drop", "double", *(["widen"] * bool(constrained)), "shrink"]
    kind = draw(st.sampled_from(kinds))
    if kind == "drop":
        rules = tuple(one for one in table.rules if one is not rule)
        return replace(table, rules=rules), Break(table.name, rule.id, kind)
    if kind == "double":
        names = {one.id for one in table.rules}
        twin = replace(rule, id=next(name for n in count(1) if (name := f"{rule.id}-again-{n}") not in names))
        return replace(table, rules=(*table.rules, twin)), Break(table.name, rule.id, kind)
    if kind == "widen":
        name = draw(st.sampled_from(constrained))
        when = {**rule.when, name: ANY}
    else:
        name = draw(st.sampled_from(table.inputs))
        when = {**rule.when, name: draw(_smaller(protocol, table, rule, name))}
    rules = tuple(replace(one, when=when) if one is rule else one for one in table.rules)
    return replace(table, rules=rules), Break(table.name, rule.id, kind, name)


@st.composite
def _smaller(draw: st.DrawFn, protocol: Ground, table: Table, rule: Rule, name: str) -> Cell:
    """A cell with fewer values than the rule's own; the same one when it has just one."""
    domain = protocol.domains[name]
    have = protocol.table(table.name).rules[table.rules.index(rule)].when[name]
    specials = sorted(have.specials, key=lambda special: special.value)
    parts: list[Part] = [*(Member(one) for one in sorted(have.names)), *specials]
    for (low, after_low), (high, after_high) in have.spans:
        if isinstance(domain, Grid):
            steps = (Fraction(low, domain.scale), Fraction(high - 1, domain.scale))
            parts.append(Range(Bound(steps[0], True), Bound(steps[1], True)))
        else:
            parts.append(Range(Bound(Fraction(low), after_low == 0), Bound(Fraction(high), after_high == 1)))
    if len(parts) > 1:
        gone = draw(st.integers(0, len(parts) - 1))
        return cell(*(part for index, part in enumerate(parts) if index != gone))
    if not parts:
        return rule.when[name]
    (part,) = parts
    if isinstance(part, Range) and part.low is not None and part.high is not None and part.low != part.high:
        middle = (Fraction(part.low.number) + Fraction(part.high.number)) / 2
        return cell(replace(part, high=Bound(middle, draw(st.booleans()))))
    return cell(part)
