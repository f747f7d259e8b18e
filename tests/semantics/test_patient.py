"""A patient's data in words: whoever gives wrong data is told everything that is wrong, and what may be."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from aih_dt.model import MISSING, Assumption, Formula, Protocol, Rule, Summand, Table, Term, TermType, TermValue
from aih_dt.semantics.ground import Ground, ground
from aih_dt.semantics.patient import InvalidPatientError, Problem, patient_values
from tests.building import BOOLEAN, FACTS, above, names

SHADES = (TermValue("red", "red"), TermValue("dark_blue", "blue"))


def protocol() -> Protocol:
    terms = [
        Term("shade", TermType.ENUM, "shade", values=SHADES),
        Term("wet", TermType.BOOLEAN, "wet", values=BOOLEAN, may_be_missing=True),
        Term(
            "weight",
            TermType.DECIMAL,
            "weight",
            low=Fraction(-9),
            high=Fraction(99),
            places=2,
            maximum_age=30,
            unit="kg",
        ),
        Term("count", TermType.INTEGER, "count", low=Fraction(0), high=Fraction(5)),
        Term(
            "surplus",
            TermType.DECIMAL,
            "surplus",
            formula=Formula("", (Summand(Fraction(1), (), "weight"), Summand(Fraction(-1), (), "count")), None),
        ),
        Term("action", TermType.ENUM, "action", values=(TermValue("go", "go"),)),
    ]
    table = Table("t", "T", "?", ("shade",), ("action",), (Rule("r", {}, {"action": "go"}),))
    never = Assumption(
        "no-surplus", {"surplus": above(Fraction(50)), "shade": names("dark_blue")}, "blue ones are light"
    )
    return Protocol(FACTS, {term.name: term for term in terms}, (table,), assumptions={"no-surplus": never})


PROTOCOL = protocol()
GROUND: Ground = ground(PROTOCOL)
FINE: Mapping[str, object] = {"shade": "red", "count": 3, "weight": 2, "weight_age_days": 0}


def refused(data: Mapping[str, object]) -> tuple[Problem, ...]:
    with pytest.raises(InvalidPatientError) as error:
        patient_values(GROUND, data)
    assert str(error.value) == "\n".join(problem.message for problem in error.value.problems)
    return error.value.problems


def message(data: Mapping[str, object]) -> str:
    (problem,) = refused(data)
    return problem.message


def test_a_protocol_or_what_it_means_under_a_profile() -> None:
    assert patient_values(PROTOCOL, FINE) == patient_values(GROUND, FINE)


@given(st.decimals(-9, 99, places=2))
def test_what_means_the_same_decimal_is_the_same_value(number: Decimal) -> None:
    forms: list[object] = [number, str(number), f"{number:f}", float(number), Fraction(number), str(number) + "0"]
    if number == number.to_integral_value():
        forms.append(int(number))
    found = {patient_values(GROUND, {**FINE, "weight": form})["weight"] for form in forms}
    assert found == {int(number * 100)}


@given(st.floats(-9, 99, allow_nan=False))
def test_a_float_is_its_shortest_decimal_or_refused(number: float) -> None:
    exact = Decimal(repr(number))
    assume(exact != exact.quantize(Decimal("0.01")))
    assert refused({**FINE, "weight": number})[0].field == "weight"


@pytest.mark.parametrize("given", [None, "missing", MISSING])
def test_missing_may_be_said_or_left_out(given: object) -> None:
    left_out = {name: value for name, value in FINE.items() if name != "weight"}
    assert patient_values(GROUND, {**FINE, "weight": given, "wet": given}) == patient_values(GROUND, left_out)
    assert patient_values(GROUND, left_out)["weight"] is MISSING
    assert message({**FINE, "count": given}) == "`count` must be given: a whole number from 0 to 5"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"shade": "rd"}, "`shade` cannot be `rd`, did you mean `red`? It is one of `red`, `dark_blue`"),
        ({"shade": "Red"}, "`shade` cannot be `Red`, did you mean `red`? It is one of `red`, `dark_blue`"),
        ({"shade": 3}, "`shade` cannot be `3`: it is one of `red`, `dark_blue`"),
        ({"shade": True}, "`shade` cannot be `yes`: it is one of `red`, `dark_blue`"),
        ({"wet": 1}, "`wet` cannot be `1`: it is one of `no`, `yes`, or `missing`"),
        ({"wet": "true"}, "`wet` cannot be `true`: it is one of `no`, `yes`, or `missing`"),
        ({"count": True}, "`count` cannot be `yes`: it is a whole number from 0 to 5"),
        (
            {"count": 2.5},
            "`count` cannot be `2.5`, which has too many decimal places: it is a whole number from 0 to 5",
        ),
        ({"count": -1}, "`count` cannot be `-1`: it is a whole number from 0 to 5"),
        ({"count": float("nan")}, "`count` cannot be `nan`: it is a whole number from 0 to 5"),
        ({"count": float("inf")}, "`count` cannot be `inf`: it is a whole number from 0 to 5"),
        ({"count": "3 "}, "`count` cannot be `3 `: it is a whole number from 0 to 5"),
        ({"count": [3]}, "`count` cannot be `[3]`: it is a whole number from 0 to 5"),
        ({"count": 10**5000}, "`count` cannot be `a very long number`: it is a whole number from 0 to 5"),
        ({"count": "9" * 100}, f"`count` cannot be `{'9' * 60}…`: it is a whole number from 0 to 5"),
        (
            {"weight": 2.125},
            "`weight` cannot be `2.125`, which has too many decimal places: "
            "it is a number from -9 to 99 kg with at most 2 decimal places, or `missing`",
        ),
        (
            {"weight_age_days": None},
            "`weight_age_days` must be given: how many days old the value of `weight` is, "
            "a whole number of days, 0 or more",
        ),
        ({"weight_age_days": -1}, "`weight_age_days` cannot be `-1`: it is a whole number of days, 0 or more"),
        ({"weight_age_days": 1.5}, "`weight_age_days` cannot be `1.5`: it is a whole number of days, 0 or more"),
        ({"weight_age_days": "new"}, "`weight_age_days` cannot be `new`: it is a whole number of days, 0 or more"),
        ({"wieght": 3}, "there is no input `wieght`, did you mean `weight`?"),
        (
            {"colour": 3},
            "there is no input `colour`: inputs are `shade`, `wet`, `weight`, `count`, `weight_age_days`",
        ),
        ({"count_age_days": 3}, "`count` has no maximum age: leave `count_age_days` out"),
        ({"action": "go"}, "`action` is decided by the protocol: leave it out"),
        ({"surplus": 3}, "`surplus` is computed from other values: leave it out"),
        (
            {"shade": "dark_blue", "weight": 60},
            "these values cannot be together: weight 60, count 3, shade dark_blue (`no-surplus`: blue ones are light)",
        ),
    ],
)
def test_what_is_said(change: Mapping[str, object], said: str) -> None:
    assert message({**FINE, **change}) == said


def test_everything_is_said_at_once() -> None:
    problems = refused({"shade": "rde", "wet": "maybe", "weight": 2.125, "colour": "red"})
    assert [problem.field for problem in problems] == ["shade", "wet", "weight", "weight_age_days", "count", "colour"]
    assert [problem.value for problem in problems] == ["rde", "maybe", "2.125", "", "", "red"]
    assert problems[0].allowed == "one of `red`, `dark_blue`"


def test_too_old_is_missing_but_must_be_valid() -> None:
    assert patient_values(GROUND, {**FINE, "weight_age_days": 30})["weight"] == 200
    assert patient_values(GROUND, {**FINE, "weight_age_days": 31})["weight"] is MISSING
    assert refused({**FINE, "weight": 100, "weight_age_days": 31})[0].field == "weight"


def test_an_age_without_a_value_says_nothing_but_must_be_valid() -> None:
    data = {**FINE, "weight": None}
    assert patient_values(GROUND, data)["weight"] is MISSING
    assert message({**data, "weight_age_days": -3}).startswith("`weight_age_days` cannot be `-3`")


def test_what_is_too_old_cannot_break_an_assumption() -> None:
    data = {**FINE, "shade": "dark_blue", "weight": 60, "weight_age_days": 31}
    assert patient_values(GROUND, data)["weight"] is MISSING


anything = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.decimals(), st.text(), st.binary(), st.lists(st.integers())
)


@given(st.dictionaries(st.sampled_from([*FINE, "wet", "surplus", "action", "x", ""]), anything))
def test_data_of_any_kind_are_values_or_refused(data: dict[str, object]) -> None:
    found: set[str] = set()
    problems: tuple[Problem, ...] = ()
    try:
        found = set(patient_values(GROUND, data))
    except InvalidPatientError as error:
        problems = error.problems
    assert found == (set() if problems else {"shade", "wet", "weight", "count"})
