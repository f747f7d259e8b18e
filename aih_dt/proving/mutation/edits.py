"""Every protocol that differs from the given one by a single edit, in a fixed order and under fixed names."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise

from aih_dt.model import ANY, Bound, Cell, Output, Protocol, Range, Rule, Summand, Table, Term
from aih_dt.reading.cells import condition_text
from aih_dt.semantics.domain import Domain, show_fraction
from aih_dt.semantics.ground import Ground, ground, value_set


@dataclass(frozen=True, slots=True)
class Mutant:
    """A protocol with one edit. ``id`` is stable as long as the protocol is the same; ``kind`` says what sort of edit
    it is, ``sentence`` what is different; ``table`` is the one table that is changed, if it is only one."""

    id: str
    kind: str
    sentence: str
    protocol: Protocol
    table: str = ""


def mutants(protocol: Protocol) -> Iterator[Mutant]:
    """All of them."""
    held = ground(protocol)
    for table in protocol.tables:
        for name, kind, sentence, changed in _of_table(held, table):
            tables = tuple(changed if one.name == table.name else one for one in protocol.tables)
            yield Mutant(name, kind, sentence, replace(protocol, tables=tables), table.name)
    yield from _of_parameters(protocol)
    yield from _of_formulas(protocol)
    for name in protocol.assumptions:
        rest = {one: assumption for one, assumption in protocol.assumptions.items() if one != name}
        sentence = f"the assumption `{name}` is dropped"
        yield Mutant(f"assumption {name}: dropped", "assumption dropped", sentence, replace(protocol, assumptions=rest))


_Edit = tuple[str, str, str, Table]


def _of_table(held: Ground, table: Table) -> Iterator[_Edit]:
    for rule in table.rules:
        rest = tuple(one for one in table.rules if one is not rule)
        full = f"{table.name}/{rule.id}"
        if rest:
            yield f"{full}: dropped", "rule dropped", f"the rule `{full}` is dropped", replace(table, rules=rest)
        for name, kind, sentence, changed in (*_outputs(held, rule), *_conditions(held, table, rule)):
            rules = tuple(changed if one is rule else one for one in table.rules)
            yield f"{full}: {name}", kind, f"in `{full}` {sentence}", replace(table, rules=rules)
    for first, second in pairwise(table.rules):
        if first.then != second.then:
            swapped = {first.id: second.then, second.id: first.then}
            rules = tuple(replace(one, then=swapped.get(one.id, one.then)) for one in table.rules)
            name = f"{table.name}/{first.id} and {second.id}: swapped"
            sentence = f"`{first.id}` and `{second.id}` of `{table.name}` exchange what they decide"
            yield name, "outputs swapped", sentence, replace(table, rules=rules)
    if table.applies_when:
        sentence = f"`{table.name}` applies to everybody"
        yield f"{table.name}: applies to all", "applies when dropped", sentence, replace(table, applies_when={})
    for name in table.applies_when if len(table.applies_when) > 1 else ():
        rest_of = {one: cell for one, cell in table.applies_when.items() if one != name}
        sentence = f"`{table.name}` applies whatever `{name}` is"
        label = f"{table.name}: applies for any {name}"
        yield label, "guard forgotten", sentence, replace(table, applies_when=rest_of)


_Change = tuple[str, str, str, Rule]


def _outputs(held: Ground, rule: Rule) -> Iterator[_Change]:
    """Each output of the rule becomes the next value of its term."""
    for name, given in rule.then.items():
        other = _next(held, held.term(name), given)
        if other is not None:
            shown = other if isinstance(other, str) else show_fraction(other)
            yield (
                f"{name} is {shown}",
                "output changed",
                f"`{name}` becomes `{shown}`",
                replace(rule, then={**rule.then, name: other}),
            )


def _next(held: Ground, term: Term, given: Output) -> Output | None:
    if not term.is_numeric:
        names = [value.name for value in term.values]
        return names[(names.index(str(given)) + 1) % len(names)] if len(names) > 1 else None
    number = held.parameters[given] if isinstance(given, str) else given
    step = Fraction(1, 10**term.places)
    if term.high is not None and number + step <= term.high:
        return number + step
    return number - step if term.low is not None and number - step >= term.low else None


def _conditions(held: Ground, table: Table, rule: Rule) -> Iterator[_Change]:
    for name, cell in rule.when.items():
        if cell.parts is None:
            continue
        forgotten = replace(rule, when={**rule.when, name: ANY})
        yield f"{name} is any", "guard forgotten", f"the condition on `{name}` is forgotten", forgotten
        for changed in _moved(held, name, cell):
            sentence = f"the condition on `{name}` is `{changed.text}` instead of `{cell.text}`"
            when = {**rule.when, name: changed}
            yield f"{name} is {changed.text}", "bound moved", sentence, replace(rule, when=when)
    for name in rule.irrelevant:
        rest = {one: why for one, why in rule.irrelevant.items() if one != name}
        sentence = f"it is not said any more why it does not matter that `{name}` is missing"
        yield f"{name} not excused", "excuse dropped", sentence, replace(rule, irrelevant=rest)


def _moved(held: Ground, name: str, cell: Cell) -> Iterator[Cell]:
    """The cell with one end of one range opened, closed or moved by a step; each set of values once."""
    domain = held.domains[name]
    seen = [value_set(cell, domain, held.parameters)]
    for index, part in enumerate(cell.parts or ()):
        for changed in _other_ends(held, name, part) if isinstance(part, Range) else ():
            parts = tuple(changed if place == index else one for place, one in enumerate(cell.parts or ()))
            moved = replace(cell, parts=parts)
            values = value_set(moved, domain, held.parameters)
            if values not in seen and not values.is_empty:
                seen.append(values)
                yield replace(moved, text=condition_text(moved))


def _other_ends(held: Ground, name: str, part: Range) -> Iterator[Range]:
    if part.low is not None and part.low == part.high:
        for number in _steps(held, name, part.low):
            yield Range(number, number)
        return
    for end, bound in (("low", part.low), ("high", part.high)):
        if bound is not None:
            for other in (replace(bound, closed=not bound.closed), *_steps(held, name, bound)):
                yield replace(part, low=other) if end == "low" else replace(part, high=other)


def _steps(held: Ground, name: str, bound: Bound) -> Iterator[Bound]:
    """The bound one step up and one down; one that is a parameter moves with the parameter."""
    if isinstance(bound.number, Fraction):
        step = _step(held.domains[name], bound.number)
        yield replace(bound, number=bound.number + step)
        yield replace(bound, number=bound.number - step)


def _step(domain: Domain, number: Fraction) -> Fraction:
    places = max(getattr(domain, "places", 0), len(show_fraction(number).partition(".")[2]))
    return Fraction(1, 10**places)


# -- numbers that the whole protocol shares --------------------------------------------------------------------------


def _of_parameters(protocol: Protocol) -> Iterator[Mutant]:
    for name, parameter in protocol.parameters.items():
        decimals = (
            len(show_fraction(parameter.value).partition(".")[2]) if "/" not in show_fraction(parameter.value) else 2
        )
        step = Fraction(1, 10**decimals)
        others = [parameter.value + step, parameter.value - step, *_complement(parameter.value, parameter.unit)]
        for value in dict.fromkeys(others):
            shown = show_fraction(value)
            changed = {**protocol.parameters, name: replace(parameter, value=value)}
            sentence = f"the parameter `{name}` is `{shown}` instead of `{show_fraction(parameter.value)}`"
            yield Mutant(
                f"parameter {name}: {shown}", "parameter changed", sentence, replace(protocol, parameters=changed)
            )


def _complement(value: Fraction, unit: str) -> Iterator[Fraction]:
    """``by 25 %`` and ``to 25 %`` are easily taken for each other."""
    whole = 100 if unit == "%" else 1
    if 0 < value < whole and 2 * value != whole:
        yield whole - value


def _of_formulas(protocol: Protocol) -> Iterator[Mutant]:
    for name, term in protocol.terms.items():
        if term.formula is None:
            continue
        for index, summand in enumerate(term.formula.numerator):
            for amount in _complement(abs(summand.coefficient), ""):
                other = replace(summand, coefficient=amount if summand.coefficient > 0 else -amount)
                changed = replace(
                    term, formula=replace(term.formula, numerator=_with(term.formula.numerator, index, other))
                )
                sentence = (
                    f"the formula of `{name}` has {show_fraction(other.coefficient)} instead of "
                    f"{show_fraction(summand.coefficient)}"
                )
                terms: Mapping[str, Term] = {**protocol.terms, name: changed}
                label = f"formula {name}: {index + 1} is {show_fraction(other.coefficient)}"
                yield Mutant(label, "formula changed", sentence, replace(protocol, terms=terms))


def _with(form: tuple[Summand, ...], index: int, other: Summand) -> tuple[Summand, ...]:
    return tuple(other if place == index else one for place, one in enumerate(form))
