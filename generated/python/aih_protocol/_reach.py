"""What every term can still be: sets of values, sent forward through the tables."""

from fractions import Fraction

from ._model import Line, Model, Quotient, Region, TableSets
from ._sets import GREATEST, LEAST, Cut, Values


def reach(model: Model, inputs: Region) -> Region:
    """A set for each term that has every value that a patient with these inputs can get, and perhaps more."""
    found = dict(inputs)
    waiting = dict(model.computed)
    for table in model.tables:
        _compute(model, found, waiting)
        _decide(table, found)
    _compute(model, found, waiting)
    return found


def _compute(model: Model, found: Region, waiting: dict[str, Quotient]) -> None:
    for name, one in list(waiting.items()):
        if all(operand in found for operand in one.operands):
            found[name] = _computed(model, one, found)
            del waiting[name]


def _decide(table: TableSets, found: Region) -> None:
    """The outputs of a table: what the rules give that may apply."""
    some = dict.fromkeys(table.outputs, Values())
    if any(found[name].without(values).is_empty is False for name, values in table.applies.items()):
        some = dict.fromkeys(table.outputs, Values(not_asked=True))
    inside = {name: found[name].meet(values) for name, values in table.applies.items()}
    for rule in table.rules:
        if all(inside.get(name, found[name]).meet(values).is_empty is False for name, values in rule.when.items()):
            some = {name: values.join(rule.gives[name]) for name, values in some.items()}
    if any(values.is_empty for values in inside.values()):
        some = dict.fromkeys(table.outputs, Values(not_asked=True))
    found.update(some)


def _computed(model: Model, one: Quotient, found: Region) -> Values:
    operands = [found[name] for name in one.operands]
    missing = any(values.missing or values.not_asked for values in operands)
    if any(len(values.spans) == 0 for values in operands):
        return Values(missing=missing)
    low, high = _ends(model, one.top, found)
    if one.bottom is None:
        return Values(spans=(((low, 0), (high, 1)),), missing=missing)
    least, most = _ends(model, one.bottom, found)
    if most <= 0:
        return Values(missing=True)
    if least <= 0:
        start: Cut = (low / most, 0) if low >= 0 else LEAST
        end: Cut = (high / most, 1) if high <= 0 else GREATEST
        return Values(spans=((start, end),), missing=True)
    quotients = [top / bottom for top in (low, high) for bottom in (least, most)]
    return Values(spans=(((min(quotients), 0), (max(quotients), 1)),), missing=missing)


def _ends(model: Model, line: Line, found: Region) -> tuple[Fraction, Fraction]:
    """The least and the greatest that a line can be."""
    low = high = line.constant
    for name, factor in line.factors.items():
        spans = found[name].spans
        ends = [factor * end for end in (Fraction(spans[0][0][0]), Fraction(spans[-1][1][0]) - 1)]
        scaled = sorted(end / model.scales[name] for end in ends)
        low, high = low + scaled[0], high + scaled[1]
    return low, high
