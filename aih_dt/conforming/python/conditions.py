"""Python conditions as sets of patients.

A condition is read as a union of boxes. Only comparisons that can never take an absent value for an answer are
understood; comparing a number that may be absent, without having excluded that first, would stop the program and is
not understood either.
"""

import ast
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import NoReturn

from aih_dt.conforming.python.inputs import Constants, Enums
from aih_dt.conforming.python.syntax import Imports, Module, attribute_of, number_of
from aih_dt.model import MISSING, NOT_ASKED, Special, TermType
from aih_dt.semantics.domain import Dense, Grid, Names
from aih_dt.semantics.ground import Box, Ground
from aih_dt.semantics.valueset import EMPTY, Cut, ValueSet, singleton

Union = tuple[Box, ...]
"""Everybody who is in at least one of these boxes."""

_SIGNS = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "=="}
_TURNED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "=="}


@dataclass(frozen=True, slots=True)
class Variable:
    """What a variable stands for: a term, counted in steps of ``1 / scale`` when it is a number. Where it is only the
    upper part of a quotient, ``bottom`` is the variable of the lower part."""

    term: str
    scale: int = 1
    bottom: str = ""


Scope = Mapping[str, Variable]
"""What each variable, written as in the text, stands for."""


@dataclass(frozen=True)
class Reader:
    """Reads the conditions of one module under one profile."""

    where: Module
    imported: Imports
    scope: Scope
    enums: Enums
    constants: Constants
    ground: Ground
    aliases: Mapping[str, ast.expr] = field(default_factory=dict)
    """Names that the module gives to members."""

    def union(self, node: ast.expr) -> Union:
        """Who meets the condition."""
        choices = node.values if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.Or) else [node]
        left: dict[str, ValueSet] = {}
        boxes: list[Box] = []
        for choice in choices:
            box = self._box(choice, left)
            boxes.append(box)
            if len(box) == 1:
                # The choices behind this one are looked at only where it does not hold.
                ((name, met),) = box.items()
                left[name] = left.get(name, self.ground.domains[name].full) - met
        return tuple(box for box in boxes if all(not wanted.is_empty for wanted in box.values()))

    def _box(self, node: ast.expr, left: Box) -> Box:
        """Who meets a condition that has no choice between terms, of those whose values are ``left``."""
        parts = node.values if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.And) else [node]
        box: dict[str, ValueSet] = {}
        for part in parts:
            if isinstance(part, ast.Constant) and part.value is False:
                return dict.fromkeys(list(self.ground.domains)[:1], EMPTY)
            variable = self.variable_in(part)
            before = box.get(variable.term, left.get(variable.term, self.ground.domains[variable.term].full))
            box[variable.term] = self.values(part, variable, before)
        return box

    def variable_in(self, node: ast.expr) -> Variable:
        """The one variable that a condition looks at."""
        found = {
            text: self.scope[text]
            for one in ast.walk(node)
            if isinstance(one, ast.Name | ast.Attribute) and (text := ast.unparse(one)) in self.scope
        }
        if len(found) != 1:
            raise self.where.refused(node)
        return next(iter(found.values()))

    def values(self, node: ast.expr, variable: Variable, given: ValueSet) -> ValueSet:
        """Those of the values ``given`` that meet a condition on one variable."""
        if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.And):
            for part in node.values:
                given = self.values(part, variable, given)
            return given
        if isinstance(node, ast.BoolOp):
            met, rest = EMPTY, given
            for part in node.values:
                now = self.values(part, variable, rest)
                met, rest = met | now, rest - now
            return met
        if not isinstance(node, ast.Compare):
            raise self.where.refused(node)
        if isinstance(node.ops[0], ast.Is | ast.IsNot | ast.In):
            return self._named(node, variable, given)
        return self._numbers(node, variable, given)

    # Names and absence -----------------------------------------------------------------------------------------------

    def _named(self, node: ast.Compare, variable: Variable, given: ValueSet) -> ValueSet:
        if len(node.ops) != 1 or ast.unparse(node.left) not in self.scope:
            raise self.where.refused(node)
        operator, right = node.ops[0], node.comparators[0]
        absent = self._absence(right)
        if isinstance(operator, ast.IsNot):
            return given - singleton(absent) if absent is not None else self._refuse(node)
        if isinstance(operator, ast.Is):
            return given & (singleton(absent) if absent is not None else self._member(right, variable))
        if not isinstance(right, ast.Tuple) or not right.elts:
            raise self.where.refused(node)
        named = EMPTY
        for one in right.elts:
            if isinstance(one, ast.Constant):
                raise self.where.refused(node)
            named |= self._member(one, variable)
        return given & named

    def _refuse(self, node: ast.AST) -> NoReturn:
        raise self.where.refused(node)

    def _absence(self, node: ast.expr) -> Special | None:
        if isinstance(node, ast.Constant) and node.value is None:
            return MISSING
        if isinstance(node, ast.Name) and node.id == "NOT_ASKED":
            if self.imported.get("NOT_ASKED", ("", ""))[0].lstrip(".") != "values":
                raise self.where.refused(node)
            return NOT_ASKED
        return None

    def _member(self, node: ast.expr, variable: Variable) -> ValueSet:
        domain = self.ground.domains[variable.term]
        if not isinstance(domain, Names):
            raise self.where.refused(node)
        return singleton(self.member(node, variable.term))

    def member(self, node: ast.expr, term: str) -> str:
        """The named value that an expression stands for."""
        if isinstance(node, ast.Name) and node.id in self.aliases:
            node = self.aliases[node.id]
        if isinstance(node, ast.Constant) and isinstance(node.value, bool):
            if self.ground.term(term).type is not TermType.BOOLEAN:
                raise self.where.refused(node)
            return "yes" if node.value else "no"
        owner, name = attribute_of(self.where, node)
        if self.imported.get(owner, ("", ""))[0].lstrip(".") != "vocabulary" or name not in self.enums.get(owner, {}):
            raise self.where.refused(node)
        value = self.enums[owner][name]
        domain = self.ground.domains[term]
        if self.ground.term(term).type is not TermType.ENUM or not isinstance(domain, Names):
            raise self.where.refused(node)
        if set(self.enums[owner].values()) != set(domain.members):
            # an enumeration of another term: none of its members is ever this term's value
            raise self.where.refused(node)
        return value

    # Numbers ---------------------------------------------------------------------------------------------------------

    def _numbers(self, node: ast.Compare, variable: Variable, given: ValueSet) -> ValueSet:
        domain = self.ground.domains[variable.term]
        if isinstance(domain, Names) or given.specials:
            raise self.where.refused(node)
        met = given
        operands = [node.left, *node.comparators]
        for left, operator, right in zip(operands, node.ops, operands[1:], strict=False):
            sign = _SIGNS.get(type(operator))
            if sign is None:
                raise self.where.refused(node)
            factor, other = self._factor(left), right
            if factor is None:
                factor, other, sign = self._factor(right), left, _TURNED[sign]
            if factor is None or (sign == "==" and isinstance(domain, Dense)):
                raise self.where.refused(node)
            number = self._against(other, variable)
            met &= _compared(domain, sign, Fraction(number, factor * variable.scale))
        return met

    def _factor(self, node: ast.expr) -> int | None:
        """What the variable is multiplied with in an operand; ``None`` when the operand is none."""
        if ast.unparse(node) in self.scope:
            return 1
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult) and ast.unparse(node.left) in self.scope:
            factor = number_of(self.where, node.right)
            return factor if factor > 0 else self._refuse(node)
        return None

    def _against(self, node: ast.expr, variable: Variable) -> int:
        """The number that a variable is compared with; times the lower part where the variable is an upper part."""
        if not variable.bottom:
            return self.number(node)
        if not isinstance(node, ast.BinOp) or not isinstance(node.op, ast.Mult):
            raise self.where.refused(node)
        if ast.unparse(node.right) != variable.bottom:
            raise self.where.refused(node)
        return self.number(node.left)

    def number(self, node: ast.expr) -> int:
        """The whole number that an expression without a variable stands for."""
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult | ast.FloorDiv):
            left, right = self.number(node.left), number_of(self.where, node.right)
            if isinstance(node.op, ast.Mult):
                return left * right
            return left // right if right > 0 and left % right == 0 else self._refuse(node)
        if isinstance(node, ast.Attribute):
            owner, name = attribute_of(self.where, node)
            if owner != "parameters" or name not in self.constants:
                raise self.where.refused(node)
            return self.constants[name]
        return number_of(self.where, node)


def _compared(domain: Grid | Dense, sign: str, number: Fraction) -> ValueSet:
    """The known numbers that stand so to ``number``, which is in the term's own unit."""
    ((low, high),) = domain.known.spans
    before: Cut = domain.cut(number, after=False)
    behind: Cut = domain.cut(number, after=True)
    spans = {
        "<": (low, before),
        "<=": (low, behind),
        ">": (behind, high),
        ">=": (before, high),
        "==": (before, behind),
    }
    start, end = spans[sign]
    return ValueSet.of_spans([(max(low, start), min(high, end))])
