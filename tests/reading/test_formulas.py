"""Formulas: every sum, product and quotient that is linear is read as what it computes; nothing else is read."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aih_dt.model import NOWHERE, Formula, Summand
from aih_dt.reading.formulas import LONGEST, FormulaError, parse_formula

TERMS = ("a", "b", "c")
PARAMETERS = ("p", "q")


def formula(text: str) -> Formula:
    return parse_formula(text, TERMS.__contains__, PARAMETERS.__contains__, NOWHERE)


def amount(summands: tuple[Summand, ...], values: dict[str, Fraction]) -> Fraction:
    total = Fraction(0)
    for summand in summands:
        part = summand.coefficient
        for name in (*summand.parameters, *((summand.term,) if summand.term is not None else ())):
            part *= values[name]
        total += part
    return total


constants = st.one_of(
    st.sampled_from(PARAMETERS), st.integers(0, 99).map(str), st.decimals(0, 99, places=2).map(lambda d: f"{d:f}")
)


def constant(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.tuples(inner, st.sampled_from(["+", "-", "*"]), inner).map(lambda parts: f"({' '.join(parts)})"),
        inner.map(lambda text: f"-({text})"),
    )


numbers = st.recursive(constants, constant, max_leaves=4)


def linear(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.tuples(inner, st.sampled_from(["+", "-"]), inner).map(lambda parts: f"({' '.join(parts)})"),
        st.tuples(inner, numbers).map(lambda parts: f"{parts[0]} * {parts[1]}"),
        st.tuples(numbers, inner).map(lambda parts: f"{parts[0]} * ({parts[1]})"),
        st.tuples(inner, st.integers(1, 40)).map(lambda parts: f"({parts[0]}) / {parts[1]}"),
        inner.map(lambda text: f"-({text})"),
        inner.map(lambda text: f"+({text})"),
        numbers,
    )


forms = st.recursive(st.sampled_from(TERMS), linear, max_leaves=8)
values = st.fixed_dictionaries({name: st.fractions(-9, 9, max_denominator=7) for name in (*TERMS, *PARAMETERS)})


def computed(text: str, given: dict[str, Fraction]) -> Fraction:
    """What the text computes, by the arithmetic of exact numbers."""
    import re

    exact = re.sub(r"(?<![\w.])\d+(\.\d+)?", lambda found: f"Fraction('{found.group()}')", text)
    return Fraction(eval(exact, {"Fraction": Fraction, **given}))


@given(forms, values)
def test_a_linear_form_is_what_it_computes(text: str, given: dict[str, Fraction]) -> None:
    found = formula(text)
    assert found.denominator is None
    assert amount(found.numerator, given) == computed(text, given)


@given(forms, forms, values)
def test_a_ratio_is_what_it_computes(top: str, bottom: str, given: dict[str, Fraction]) -> None:
    text = f"({top}) / ({bottom})"
    try:
        found = formula(text)
    except FormulaError as error:
        assert error.message in ("a formula cannot divide by 0",)  # noqa: PT017 - what was refused matters
        return
    if found.denominator is None:
        assert amount(found.numerator, given) == computed(text, given)
    elif computed(bottom, given) != 0:
        assert amount(found.numerator, given) / amount(found.denominator, given) == computed(text, given)


@given(forms)
def test_each_term_and_parameter_is_named_once(text: str) -> None:
    summands = formula(text).numerator
    keys = [(summand.parameters, summand.term) for summand in summands]
    assert len(keys) == len(set(keys))
    assert all(summand.coefficient != 0 for summand in summands)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a * b", "terms cannot be multiplied with each other"),
        ("a / b / c", "a formula divides by terms once at most"),
        ("a / (b / c)", "a ratio cannot be divided by a ratio"),
        ("(a / b) * (a / c)", "a formula divides by terms once at most"),
        ("a / b + 1", "nothing can be added to a ratio"),
        ("a / 0", "a formula cannot divide by 0"),
        ("a / (1 - 1)", "a formula cannot divide by 0"),
        ("a / p / b", "a formula divides by terms once at most"),
        ("a / b / p", "a formula divides once at most, numbers aside"),
        ("a ** 2", "a formula has only `+ - * /`, parentheses, numbers, parameters and terms"),
        ("a // 2", "a formula has only `+ - * /`, parentheses, numbers, parameters and terms"),
        ("a % 2", "a formula has only `+ - * /`, parentheses, numbers, parameters and terms"),
        ("a if b else c", "a formula has only `+ - * /`, parentheses, numbers, parameters and terms"),
        ("a.b", "a formula has only `+ - * /`, parentheses, numbers, parameters and terms"),
        ("a[0]", "a formula has only `+ - * /`, parentheses, numbers, parameters and terms"),
        ("f(a)", "a formula has only `+ - * /`, parentheses, numbers, parameters and terms"),
        ("not a", "a formula has only `+ - * /`, parentheses, numbers, parameters and terms"),
        ("a and b", "a formula has only `+ - * /`, parentheses, numbers, parameters and terms"),
        ("True * a", "`True` is no plain number"),
        ("1e3 * a", "`1e3` is no plain number"),
        ("0x10 * a", "`0x10` is no plain number"),
        ("1_0 * a", "`1_0` is no plain number"),
        ("1j * a", "`1j` is no plain number"),
        ("'a'", "`'a'` is no plain number"),
        ("a b", "the formula cannot be understood"),
        ("a +", "the formula cannot be understood"),
        ("(a", "the formula cannot be understood"),
        ("a; b", "the formula cannot be understood"),
        ("a\0", "the formula cannot be understood"),
        ("007 * a", "the formula cannot be understood"),
        ("d + 1", "there is no term or parameter `d`"),
        ("a" + " + a" * LONGEST, f"the formula is longer than {LONGEST} characters"),
        ("(" * 500 + "a" + ")" * 500, "the formula cannot be understood"),
        ("-" * 1900 + "a", "the formula cannot be understood"),
    ],
)
def test_what_is_no_formula(text: str, message: str) -> None:
    with pytest.raises(FormulaError) as error:
        formula(text)
    assert error.value.message == message
    assert 0 <= error.value.offset <= len(text)


@given(st.text(alphabet=st.sampled_from("abpq+-*/() .0123eE'\"[]{}:;=<>!,_\\\n\tif"), max_size=30))
def test_any_text_is_a_formula_or_refused(text: str) -> None:
    try:
        found = formula(text)
    except FormulaError as error:
        message = error.message
        assert message
    else:
        assert all(summand.term in (None, *TERMS) for summand in (*found.numerator, *(found.denominator or ())))
