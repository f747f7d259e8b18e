"""Formulas of derived terms: text to a linear form or a ratio of two.

Python's own expression parser gives the tree; only sums, products, quotients, names and plain numbers are read from it.
"""

import ast
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from aih_dt.model import Formula, Position, Summand
from aih_dt.reading.numerals import number

LONGEST = 2000
"""The most characters a formula may have."""

Form = dict[tuple[tuple[str, ...], str | None], Fraction]
"""A polynomial that is linear in the terms: coefficient by product of parameters and term."""


class FormulaError(Exception):
    """Why a formula cannot be used; ``offset`` and ``length`` mark the place in its text."""

    def __init__(self, message: str, offset: int = 0, length: int = 0, name: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset
        self.length = length
        self.name = name


@dataclass(frozen=True, slots=True)
class Ratio:
    """A form over another; ``bottom`` is ``None`` for a plain form."""

    top: Form
    bottom: Form | None = None


def parse_formula(
    text: str, is_term: Callable[[str], bool], is_parameter: Callable[[str], bool], at: Position
) -> Formula:
    """The formula; :class:`FormulaError` when it is not linear, nor a ratio of two linear forms."""
    if len(text) > LONGEST:
        raise FormulaError(f"the formula is longer than {LONGEST} characters")
    flat = " ".join(text.split())
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SyntaxWarning)
            tree = ast.parse(flat, mode="eval").body
        ratio = _Reader(flat, is_term, is_parameter).ratio(tree)
    except (SyntaxError, ValueError, MemoryError, RecursionError) as error:
        # Without a place it is the end at which something is missing.
        offset = getattr(error, "offset", None) or len(flat)
        raise FormulaError("the formula cannot be understood", min(offset, len(flat)) - 1, 1) from None
    return Formula(text, _summands(ratio.top), None if ratio.bottom is None else _summands(ratio.bottom), at)


def _summands(form: Form) -> tuple[Summand, ...]:
    return tuple(Summand(amount, parameters, term) for (parameters, term), amount in form.items() if amount != 0)


class _Reader:
    """Walks the expression tree of one formula."""

    def __init__(self, text: str, is_term: Callable[[str], bool], is_parameter: Callable[[str], bool]) -> None:
        self.text = text
        self.is_term = is_term
        self.is_parameter = is_parameter

    def ratio(self, node: ast.expr) -> Ratio:
        """A sum, product or quotient whose denominator may hold terms only at the top."""
        match node:
            case ast.BinOp(left, ast.Div(), right):
                top, bottom = self.ratio(left), self.ratio(right)
                if bottom.bottom is not None:
                    raise self.wrong(right, "a ratio cannot be divided by a ratio")
                if _is_constant(bottom.top):
                    return self.divided(top, bottom.top, right)
                if top.bottom is not None:
                    raise self.wrong(node, "a formula divides by terms once at most")
                return Ratio(top.top, bottom.top)
            case ast.BinOp(left, ast.Mult(), right):
                first, second = self.ratio(left), self.ratio(right)
                return self.product(node, first, second)
            case ast.BinOp(left, ast.Add(), right):
                return self.total(node, self.ratio(left), self.ratio(right), 1)
            case ast.BinOp(left, ast.Sub(), right):
                return self.total(node, self.ratio(left), self.ratio(right), -1)
            case ast.UnaryOp(ast.USub(), operand):
                inner = self.ratio(operand)
                return Ratio(_times(inner.top, Fraction(-1)), inner.bottom)
            case ast.UnaryOp(ast.UAdd(), operand):
                return self.ratio(operand)
            case ast.Name(name):
                return Ratio(self.named(node, name))
            case ast.Constant():
                return Ratio({((), None): self.constant(node)})
        raise self.wrong(node, "a formula has only `+ - * /`, parentheses, numbers, parameters and terms")

    def constant(self, node: ast.Constant) -> Fraction:
        written = self.source(node)
        exact = number(written)
        if exact is None:
            raise self.wrong(node, f"`{written}` is no plain number")
        return exact

    def named(self, node: ast.expr, name: str) -> Form:
        if self.is_term(name):
            return {((), name): Fraction(1)}
        if self.is_parameter(name):
            return {((name,), None): Fraction(1)}
        raise FormulaError(f"there is no term or parameter `{name}`", node.col_offset, len(name), name)

    def product(self, node: ast.expr, first: Ratio, second: Ratio) -> Ratio:
        if first.bottom is not None and second.bottom is not None:
            raise self.wrong(node, "a formula divides by terms once at most")
        if not _is_constant(first.top) and not _is_constant(second.top):
            raise self.wrong(node, "terms cannot be multiplied with each other")
        form: Form = {}
        for (left, left_term), amount in first.top.items():
            for (right, right_term), other in second.top.items():
                key = (tuple(sorted((*left, *right))), left_term if left_term is not None else right_term)
                form[key] = form.get(key, Fraction(0)) + amount * other
        return Ratio(form, first.bottom if first.bottom is not None else second.bottom)

    def total(self, node: ast.expr, first: Ratio, second: Ratio, sign: int) -> Ratio:
        if first.bottom is not None or second.bottom is not None:
            raise self.wrong(node, "nothing can be added to a ratio")
        form = dict(first.top)
        for key, amount in second.top.items():
            form[key] = form.get(key, Fraction(0)) + sign * amount
        return Ratio(form)

    def divided(self, top: Ratio, bottom: Form, node: ast.expr) -> Ratio:
        if any(parameters for parameters, _ in bottom):
            # A parameter may be 0 in some profile; as a denominator it is then refused there, like a term's.
            if top.bottom is not None:
                raise self.wrong(node, "a formula divides once at most, numbers aside")
            return Ratio(top.top, bottom)
        amount = bottom.get(((), None), Fraction(0))
        if amount == 0:
            raise self.wrong(node, "a formula cannot divide by 0")
        return Ratio(_times(top.top, 1 / amount), top.bottom)

    def source(self, node: ast.expr) -> str:
        return self.text.encode()[node.col_offset : node.end_col_offset].decode()

    def wrong(self, node: ast.expr, message: str) -> FormulaError:
        return FormulaError(message, node.col_offset, (node.end_col_offset or node.col_offset + 1) - node.col_offset)


def _is_constant(form: Form) -> bool:
    return all(term is None for _, term in form)


def _times(form: Form, amount: Fraction) -> Form:
    return {key: value * amount for key, value in form.items()}
