"""The algebra of value sets compared with sets of values: on a small domain every value can be tried."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aih_dt.model import MISSING, NOT_ASKED, Special, Value
from aih_dt.semantics.domain import Dense, Grid, Names
from aih_dt.semantics.valueset import EMPTY, Cut, ValueSet, singleton

NAMES = ("red", "green", "blue")
SPECIALS = frozenset({MISSING, NOT_ASKED})
GRID = Grid(-4, 6, 1, SPECIALS)
NAMED = Names(NAMES, SPECIALS)
DENSE = Dense(Fraction(-1), Fraction(2), SPECIALS)

WHOLE: tuple[Value, ...] = (*range(-6, 9), *Special)
"""Values of the grid and beyond its ends."""

HALVES: tuple[Value, ...] = (*(Fraction(n, 4) for n in range(-8, 13)), *Special)
"""Points and gaps between points: enough to tell any two sets apart whose ends are quarters."""


def covered(values: ValueSet, universe: tuple[Value, ...]) -> set[Value]:
    return {value for value in universe if value in values}


specials = st.frozensets(st.sampled_from(sorted(SPECIALS, key=lambda item: item.value)))
steps = st.integers(-5, 8)
grid_cut = st.builds(lambda n: (n, 0), steps)
grid_sets = st.builds(
    lambda spans, extra: ValueSet.of_spans([(min(pair), max(pair)) for pair in spans], extra),
    st.lists(st.tuples(grid_cut, grid_cut), max_size=4),
    specials,
)
dense_cut: st.SearchStrategy[Cut] = st.builds(
    lambda n, after: (Fraction(n, 2), after), st.integers(-3, 5), st.integers(0, 1)
)
dense_sets = st.builds(
    lambda spans, extra: ValueSet.of_spans([(min(pair), max(pair)) for pair in spans], extra),
    st.lists(st.tuples(dense_cut, dense_cut), max_size=4),
    specials,
)
name_sets = st.builds(
    lambda names, extra: ValueSet(names=names, specials=extra), st.frozensets(st.sampled_from(NAMES)), specials
)

CASES = [(grid_sets, WHOLE), (dense_sets, HALVES), (name_sets, (*NAMES, *Special))]


@st.composite
def two_sets(draw: st.DrawFn) -> tuple[ValueSet, ValueSet, tuple[Value, ...]]:
    sets, universe = draw(st.sampled_from(CASES))
    return draw(sets), draw(sets), universe


@given(two_sets())
def test_union_intersection_and_difference_are_those_of_sets(
    given: tuple[ValueSet, ValueSet, tuple[Value, ...]],
) -> None:
    left, right, universe = given
    assert covered(left | right, universe) == covered(left, universe) | covered(right, universe)
    assert covered(left & right, universe) == covered(left, universe) & covered(right, universe)
    assert covered(left - right, universe) == covered(left, universe) - covered(right, universe)


@given(two_sets())
def test_equal_sets_are_equal_objects(given: tuple[ValueSet, ValueSet, tuple[Value, ...]]) -> None:
    left, right, universe = given
    assert (left == right) == (covered(left, universe) == covered(right, universe))
    assert (left <= right) == (covered(left, universe) <= covered(right, universe))
    assert left.is_empty == (not covered(left, universe))
    assert (left == right) <= (hash(left) == hash(right))


@given(two_sets())
def test_the_laws_of_the_algebra(given: tuple[ValueSet, ValueSet, tuple[Value, ...]]) -> None:
    left, right, _ = given
    assert left | right == right | left
    assert left & right == right & left
    assert left | left == left & left == left
    assert left - left == EMPTY
    assert left & (left | right) == left | (left & right) == left
    assert (left - right) | (left & right) == left
    assert (left - right) & right == EMPTY
    assert left | EMPTY == left
    assert left & EMPTY == EMPTY


@given(two_sets(), two_sets())
def test_intersection_distributes_over_union(
    first: tuple[ValueSet, ValueSet, tuple[Value, ...]], second: tuple[ValueSet, ValueSet, tuple[Value, ...]]
) -> None:
    left, right, _ = first
    other = second[0]
    assert other & (left | right) == (other & left) | (other & right)
    assert other - (left | right) == (other - left) & (other - right)
    assert other - (left & right) == (other - left) | (other - right)


@given(two_sets())
def test_spans_stand_in_order_and_do_not_touch(given: tuple[ValueSet, ValueSet, tuple[Value, ...]]) -> None:
    left, right, _ = given
    for values in (left, left | right, left & right, left - right):
        assert all(low < high for low, high in values.spans)
        assert all(first[1] < second[0] for first, second in zip(values.spans, values.spans[1:], strict=False))
        assert values.cuts() == {cut for span in values.spans for cut in span}


@pytest.mark.parametrize("domain", [GRID, NAMED, DENSE])
@given(data=st.data())
def test_a_complement_is_what_is_left_of_the_domain(domain: Grid | Names | Dense, data: st.DataObject) -> None:
    sets = {Grid: grid_sets, Names: name_sets, Dense: dense_sets}[type(domain)]
    inside = data.draw(sets) & domain.full
    outside = domain.full - inside
    assert inside | outside == domain.full
    assert inside & outside == EMPTY
    assert domain.full - outside == inside
    assert (domain.known - inside).specials == frozenset()


@given(st.sampled_from((*WHOLE, *HALVES, *NAMES)), st.sampled_from((*WHOLE, *HALVES, *NAMES)))
def test_a_singleton_has_one_value(value: Value, other: Value) -> None:
    assert value in singleton(value)
    assert (other in singleton(value)) == (
        other == value and isinstance(other, Special | str) == isinstance(value, Special | str)
    )


def test_nothing_else_is_a_value() -> None:
    assert None not in GRID.full
    assert 2.0 not in GRID.full
    assert "red" not in GRID.full


@given(st.fractions(-1, 2, max_denominator=60), st.booleans())
def test_a_cut_of_a_grid_keeps_every_step_on_its_side(number: Fraction, after: bool) -> None:
    below = ValueSet.of_spans([((GRID.low, 0), GRID.cut(number, after=after))])
    for step in range(GRID.low, GRID.high + 1):
        value = Fraction(step, GRID.scale)
        assert (step in below) == (value <= number if after else value < number)
    assert all(cut[1] == 0 for cut in below.cuts())


@given(st.fractions(-1, 2, max_denominator=60), st.fractions(-1, 2, max_denominator=60), st.booleans())
def test_a_cut_of_computed_numbers_is_exact(number: Fraction, value: Fraction, after: bool) -> None:
    below = ValueSet.of_spans([((DENSE.low, 0), DENSE.cut(number, after=after))])
    assert (value in below) == (value <= number if after else value < number)
