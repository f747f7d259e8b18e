"""Computed terms, read back: each function as the quotient of two whole-number forms, and the term that it computes."""

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from aih_dt.conforming.python.conditions import Scope
from aih_dt.conforming.python.inputs import Constants
from aih_dt.conforming.python.syntax import (
    Imports,
    Module,
    functions,
    keyword_parameters,
    module,
    number_of,
    parts,
    reads,
    top_level,
)
from aih_dt.model import MISSING
from aih_dt.semantics.ground import Ground, GroundFormula, Linear

Form = dict[str, Fraction]
"""The coefficient of each variable; the constant stands under the empty name."""


@dataclass(frozen=True, slots=True)
class Computation:
    """A function that computes a term. ``denominator`` is ``None`` when the numerator is the value itself."""

    where: Module
    imported: Imports
    node: ast.stmt
    parameters: tuple[str, ...]
    absent: frozenset[tuple[str, str]]
    numerator: ast.expr
    denominator: ast.expr | None


def read_computations(files: Mapping[str, str], folder: str) -> Mapping[str, Computation]:
    """Every function that computes a term."""
    where = module(files, f"{folder}/derived.py")
    imported, rest = top_level(where)
    return {name: _computation(where, imported, node) for name, node in functions(where, rest).items()}


def _computation(where: Module, imported: Imports, node: ast.FunctionDef) -> Computation:
    body = parts(where, node.body)
    absent: frozenset[tuple[str, str]] = frozenset()
    if body and isinstance(body[0], ast.If):
        absent = absences(where, imported, body[0].test, ast.Or, ast.Is)
        _returns_nothing(where, body[0])
        body = body[1:]
    parameters = tuple(name for name in keyword_parameters(where, node) if name != "parameters")
    if len(body) == 1 and isinstance(body[0], ast.Return) and body[0].value is not None:
        return Computation(where, imported, node, parameters, absent, body[0].value, None)
    if len(body) != 4 or not isinstance(body[0], ast.Assign) or not isinstance(body[1], ast.Assign):
        raise where.refused(node)
    if ast.unparse(body[0].targets[0]) != "numerator" or ast.unparse(body[1].targets[0]) != "denominator":
        raise where.refused(node)
    if not isinstance(body[2], ast.If):
        raise where.refused(body[2])
    reads(where, body[2].test, "denominator == 0")
    _returns_nothing(where, body[2])
    reads(where, body[3], "return Ratio(numerator, denominator)")
    if imported.get("Ratio") != (".values", "Ratio") or {"numerator", "denominator"} & set(parameters):
        raise where.refused(node)
    return Computation(where, imported, node, parameters, absent, body[0].value, body[1].value)


def _returns_nothing(where: Module, node: ast.If) -> None:
    if node.orelse or len(node.body) != 1:
        raise where.refused(node)
    reads(where, node.body[0], "return None")


@dataclass(frozen=True, slots=True)
class Computed:
    """Which derived term a function computes, and how its number is counted."""

    term: str
    scale: int


def identify(
    one: Computation, arguments: Scope, constants: Mapping[str, Constants], grounds: Mapping[str, Ground]
) -> Computed:
    """The derived term that the function computes from these arguments, under every profile; not understood when there
    is none."""
    if set(one.parameters) != set(arguments):
        raise one.where.refused(one.node)
    first = next(iter(grounds.values()))
    _check_absences(one, arguments, first)
    terms = {variable.term for variable in arguments.values()}
    for name, formula in first.formulas.items():
        if set(formula.operands) == terms:
            scales = {
                scale
                for profile, ground in grounds.items()
                if (scale := _scale(*_quotient(one, arguments, constants[profile]), ground.formulas[name])) != ANY_SCALE
            }
            if not scales:
                # 0 under every profile, and 0 in whatever steps.
                return Computed(name, 1)
            if len(scales) == 1 and None not in scales:
                return Computed(name, scales.pop() or 1)
    raise one.where.refused(one.node)


def _quotient(one: Computation, arguments: Scope, constants: Constants) -> tuple[Form, Form]:
    """The upper and the lower form over the terms in their own units."""
    top = _in_units(_form(one, one.numerator, constants), arguments)
    if one.denominator is None:
        return top, {"": Fraction(1)}
    return top, _in_units(_form(one, one.denominator, constants), arguments)


def _check_absences(one: Computation, arguments: Scope, ground: Ground) -> None:
    """That the value is missing exactly when an operand is absent."""
    wanted = {
        (name, "None" if special is MISSING else "NOT_ASKED")
        for name, variable in arguments.items()
        for special in ground.domains[variable.term].specials
    }
    if one.absent != wanted:
        raise one.where.refused(one.node)


def absences(
    where: Module, imported: Imports, node: ast.expr, joint: type[ast.boolop], sign: type[ast.cmpop]
) -> frozenset[tuple[str, str]]:
    """The variables and what each is compared with, in tests of one kind joined in one way."""
    tests = node.values if isinstance(node, ast.BoolOp) and isinstance(node.op, joint) else [node]
    found = set()
    for test in tests:
        if not isinstance(test, ast.Compare) or len(test.ops) != 1 or not isinstance(test.ops[0], sign):
            raise where.refused(test)
        name, what = ast.unparse(test.left), ast.unparse(test.comparators[0])
        if what not in ("None", "NOT_ASKED"):
            raise where.refused(test)
        if what == "NOT_ASKED" and imported.get(what, ("", ""))[0].lstrip(".") != "values":
            raise where.refused(test)
        found.add((name, what))
    return frozenset(found)


def _form(one: Computation, node: ast.expr, constants: Constants) -> Form:
    """A linear form in the function's arguments, as they are counted."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Sub):
        left, right = _form(one, node.left, constants), _form(one, node.right, constants)
        sign = 1 if isinstance(node.op, ast.Add) else -1
        return {name: left.get(name, Fraction(0)) + sign * right.get(name, Fraction(0)) for name in left | right}
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return {name: -amount for name, amount in _form(one, node.operand, constants).items()}
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult):
        left, right = _form(one, node.left, constants), _form(one, node.right, constants)
        if set(left) <= {""}:
            return {name: left.get("", Fraction(0)) * amount for name, amount in right.items()}
        if set(right) <= {""}:
            return {name: right.get("", Fraction(0)) * amount for name, amount in left.items()}
        raise one.where.refused(node)
    if isinstance(node, ast.Name) and node.id in one.parameters:
        return {node.id: Fraction(1)}
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "parameters":
        if node.attr not in constants:
            raise one.where.refused(node)
        return {"": Fraction(constants[node.attr])}
    return {"": Fraction(number_of(one.where, node))}


def _in_units(form: Form, arguments: Scope) -> Form:
    """The same form over the terms in their own units."""
    return {
        arguments[name].term if name else "": amount * (arguments[name].scale if name else 1)
        for name, amount in form.items()
    }


ANY_SCALE = 0
"""Both quotients are always 0: they fit however their numbers are counted."""


def _scale(top: Form, bottom: Form, formula: GroundFormula) -> int | None:
    """How many steps the quotient counts for one unit of the formula; ``None`` when they are no multiples."""
    upper = _ratio(top, formula.numerator)
    lower = _ratio(bottom, formula.denominator or Linear({}, Fraction(1)))
    if upper is None or lower is None or lower <= 0:
        return None
    scale = upper / lower
    return scale.numerator if scale >= 0 and scale.denominator == 1 else None


def _ratio(form: Form, linear: Linear) -> Fraction | None:
    """By what ``form`` is a multiple of ``linear``; 0 when both are nothing."""
    wanted = {**linear.coefficients, "": linear.constant}
    pairs = [(form.get(name, Fraction(0)), wanted.get(name, Fraction(0))) for name in {**form, **wanted}]
    ratios = {have / want if want else None for have, want in pairs if have or want}
    if not ratios:
        return Fraction(0)
    return ratios.pop() if len(ratios) == 1 and 0 not in ratios else None
