"""What is entered of a patient: exact, complete, and everything wrong said at once."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aih_dt.model import MISSING, Assumption, Facts, Formula, Protocol, Rule, Summand, Table, Term, TermType, TermValue
from aih_dt.semantics.entering import Problem, Trouble, enter, exact, written
from aih_dt.semantics.evaluate import Values
from aih_dt.semantics.ground import Ground, ground
from tests.building import above, names

YES_NO = (TermValue("no", "no"), TermValue("yes", "yes"))


@pytest.fixture
def spec() -> Ground:
    terms = [
        Term("shade", TermType.ENUM, "shade", values=(TermValue("red", "red"), TermValue("blue", "blue"))),
        Term("wet", TermType.BOOLEAN, "wet", values=YES_NO, may_be_missing=True),
        Term("weight", TermType.DECIMAL, "weight", low=Fraction(1), high=Fraction(9), places=1, maximum_age=30),
        Term("count", TermType.INTEGER, "count", low=Fraction(-2), high=Fraction(5), may_be_missing=True),
        Term(
            "surplus",
            TermType.DECIMAL,
            "surplus",
            formula=Formula("", (Summand(Fraction(1), (), "weight"), Summand(Fraction(-1), (), "count")), None),
        ),
        Term("action", TermType.ENUM, "action", values=(TermValue("go", "go"),)),
    ]
    table = Table("t", "T", "?", ("shade",), ("action",), (Rule("r", {}, {"action": "go"}),))
    never = Assumption("no-surplus", {"surplus": above(Fraction(5)), "shade": names("blue")}, "it cannot be")
    facts = Facts("p", "P", "1", "draft", {}, "action", "p", "p")
    return ground(Protocol(facts, {term.name: term for term in terms}, (table,), assumptions={"no-surplus": never}))


def troubles(spec: Ground, data: dict[str, object]) -> set[tuple[str, Trouble]]:
    return {(problem.field, problem.trouble) for problem in enter(spec, data).problems}


@pytest.mark.parametrize("weight", ["2.1", 2.1, Decimal("2.10"), "2.100", Fraction(21, 10)])
def test_the_same_decimal_is_the_same_value(spec: Ground, weight: object) -> None:
    found = enter(spec, {"shade": "red", "weight": weight, "weight_age_days": 30, "wet": True, "count": 2.0})
    assert found.values == {"shade": "red", "wet": "yes", "weight": 21, "count": 2}


def test_null_and_absent_are_missing(spec: Ground) -> None:
    assert enter(spec, {"shade": "red"}) == enter(spec, {"shade": "red", "wet": None, "weight": None, "count": None})
    assert enter(spec, {"shade": "red"}).values["weight"] is MISSING


def test_older_than_allowed_is_missing_but_must_be_valid(spec: Ground) -> None:
    assert enter(spec, {"shade": "red", "weight": 3, "weight_age_days": "31"}).values["weight"] is MISSING
    assert troubles(spec, {"shade": "red", "weight": 99, "weight_age_days": 31}) == {("weight", Trouble.BOUNDS)}


def test_every_problem_is_listed(spec: Ground) -> None:
    data = {"wet": "maybe", "weight": "2.15", "weight_age_days": -1, "count": True, "colour": 3}
    assert enter(spec, data).problems == (
        Problem("shade", Trouble.REQUIRED),
        Problem("wet", Trouble.MEMBER),
        Problem("weight", Trouble.PLACES),
        Problem("weight_age_days", Trouble.BOUNDS),
        Problem("count", Trouble.NUMBER),
        Problem("colour", Trouble.NAME),
    )


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        ({"weight": 3}, ("weight_age_days", Trouble.AGE)),
        ({"weight": 3, "weight_age_days": 1.5}, ("weight_age_days", Trouble.PLACES)),
        ({"weight_age_days": "soon"}, ("weight_age_days", Trouble.NUMBER)),
        ({"count": 6}, ("count", Trouble.BOUNDS)),
        ({"count": float("nan")}, ("count", Trouble.NUMBER)),
        ({"count": Decimal("Infinity")}, ("count", Trouble.NUMBER)),
        ({"count_age_days": 1}, ("count_age_days", Trouble.NAME)),
        ({"surplus": 1}, ("surplus", Trouble.NAME)),
        ({"action": "go"}, ("action", Trouble.NAME)),
        ({"wet": 1}, ("wet", Trouble.MEMBER)),
    ],
)
def test_each_trouble_alone(spec: Ground, data: dict[str, object], problem: tuple[str, Trouble]) -> None:
    assert troubles(spec, {"shade": "red", **data}) == {problem}


def test_what_an_assumption_excludes_is_refused(spec: Ground) -> None:
    data = {"shade": "blue", "weight": 3, "weight_age_days": 0, "count": -2}
    assert troubles(spec, data) == {("no-surplus", Trouble.IMPOSSIBLE)}
    assert enter(spec, {**data, "weight_age_days": 31}).problems == ()


@pytest.mark.parametrize("number", ["9" * 5000, Decimal("1E+999999"), Decimal("1E-999999"), Decimal("9" * 500)])
def test_a_number_too_long_to_be_one_is_refused_at_once(number: object) -> None:
    assert exact(number) is None


@pytest.mark.parametrize("text", ["1e3", "+1", " 1", "1_0", "1.", ".5", "", "0x1", "١", "NaN", "1,5", "--1"])
def test_only_plain_decimal_text_is_a_number(text: str) -> None:
    assert exact(text) is None


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3))
def test_text_and_decimal_mean_the_same(number: Decimal) -> None:
    assert exact(format(number, "f")) == exact(number) == Fraction(number)


def test_what_is_written_is_entered_again(spec: Ground) -> None:
    values: Values = {"shade": "red", "wet": MISSING, "weight": 21, "count": -2}
    assert enter(spec, written(spec, values)).values == values
