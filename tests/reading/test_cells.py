"""Conditions: what is printed is read back as the same, and everything else is refused with a place."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aih_dt.diagnostics import catalogue
from aih_dt.model import ANY, Bound, Cell, Member, Number, Part, Range, Special, Term, TermType, TermValue, Value
from aih_dt.reading.cells import CellError, Condition, condition_text, parse_condition
from aih_dt.reading.conditions import Conditions
from aih_dt.reading.log import Log
from aih_dt.reading.naming import Directory
from aih_dt.reading.parsing import parse
from aih_dt.reading.tree import Entries, Text
from aih_dt.reading.understanding import Setting
from aih_dt.semantics.domain import Domain, Grid, Names
from aih_dt.semantics.ground import value_set
from aih_dt.semantics.valueset import ValueSet
from aih_dt.semantics.words import cell_text

MEMBERS = ("dry", "moist", "wet_2")
decimals = st.decimals(-1000, 1000, places=3).map(Fraction)
numbers: st.SearchStrategy[Number] = st.one_of(decimals, st.sampled_from(["large", "large_pot", "x2"]))
bounds = st.builds(Bound, numbers, st.booleans())
closed = st.builds(Bound, numbers, st.just(True))
ranges: st.SearchStrategy[Part] = st.one_of(
    st.builds(Range, bounds, st.none()),
    st.builds(Range, st.none(), bounds),
    st.builds(Range, bounds, bounds),
    closed.map(lambda bound: Range(bound, bound)),
)
specials: st.SearchStrategy[Part] = st.sampled_from(list(Special))
members: st.SearchStrategy[Part] = st.sampled_from(MEMBERS).map(Member)


def unions(known: st.SearchStrategy[Part]) -> st.SearchStrategy[Cell]:
    plain = st.lists(st.one_of(known, specials), min_size=1, max_size=4, unique=True)
    negated = st.lists(known, min_size=1, max_size=4, unique=True)
    return st.one_of(
        st.just(ANY),
        plain.map(lambda parts: Cell("", tuple(parts))),
        negated.map(lambda parts: Cell("", tuple(parts), negated=True)),
    )


def read(text: str, *, numeric: bool) -> Cell:
    condition = parse_condition(text, numeric=numeric)
    parts = None if condition.pieces is None else tuple(piece.part for piece in condition.pieces)
    return Cell("", parts, condition.negated)


@given(unions(ranges))
def test_conditions_on_numbers_are_read_back(cell: Cell) -> None:
    found = read(condition_text(cell), numeric=True)
    assert (found.parts, found.negated) == (cell.parts, cell.negated)


@given(unions(members))
def test_conditions_on_named_values_are_read_back(cell: Cell) -> None:
    found = read(condition_text(cell), numeric=False)
    assert (found.parts, found.negated) == (cell.parts, cell.negated)


@given(unions(ranges), st.sampled_from(["", " ", "  "]))
def test_blanks_make_no_difference(cell: Cell, blank: str) -> None:
    text = condition_text(cell)
    wide = blank + text.replace(", ", f"{blank},{blank}").replace("..", f"{blank}..{blank}") + blank
    assert read(wide, numeric=True) == read(text, numeric=True)


@given(unions(ranges))
def test_every_piece_knows_its_place(cell: Cell) -> None:
    text = condition_text(cell)
    for piece in parse_condition(text, numeric=True).pieces or ():
        assert text[piece.offset : piece.offset + piece.length] == piece.text


@given(st.text(alphabet=st.sampled_from("-<>=[]().,! 0125abnotmisg_'\"/*é"), max_size=14), st.booleans())
def test_any_text_is_a_condition_or_refused_with_a_place(text: str, numeric: bool) -> None:
    found: Condition | None = None
    try:
        found = parse_condition(text, numeric=numeric)
    except CellError as error:
        place = (error.offset, error.length, error.code)
        assert 0 <= place[0] <= len(text), place
        assert place[1] >= 0, place
        assert place[2] in (catalogue.CONDITION, catalogue.WRONG_CONDITION), place
    if found is not None:
        parts = None if found.pieces is None else tuple(piece.part for piece in found.pieces)
        again = read(condition_text(Cell("", parts, found.negated)), numeric=numeric)
        assert (again.parts, again.negated) == (parts, found.negated)


def cell_of(term: Term, domain: Domain, text: str) -> Cell:
    """The cell that an author's text gives, read as it stands in a file."""
    log = Log()
    tree = parse(f"{term.name}: '{text}'", "cell", log, {})
    assert isinstance(tree, Entries)
    written: Text = tree[term.name]
    conditions = Conditions(
        Directory("parameter", catalogue.UNKNOWN_PARAMETER, {}),
        (Setting("default", {}, {term.name: domain}),),
        log,
    )
    cell = conditions.cell(term, written, written.at)
    assert cell is not None, log.findings
    return cell


EVERYTHING = frozenset(Special)
GRID = Grid(-50, 200, 1, EVERYTHING)
NAMED = Names(MEMBERS, EVERYTHING)
WEIGHT = Term("weight", TermType.DECIMAL, "weight", low=Fraction(-5), high=Fraction(20), places=1)
SOIL = Term("soil", TermType.ENUM, "soil", values=tuple(TermValue(name, name) for name in MEMBERS))

steps = st.integers(GRID.low, GRID.high)
grid_sets = st.builds(
    lambda pairs, extra: ValueSet.of_spans([((min(pair), 0), (max(pair) + 1, 0)) for pair in pairs], extra),
    st.lists(st.tuples(steps, steps), max_size=4),
    st.frozensets(st.sampled_from(list(Special))),
)
name_sets = st.builds(
    lambda names, extra: ValueSet(names=names, specials=extra),
    st.frozensets(st.sampled_from(MEMBERS)),
    st.frozensets(st.sampled_from(list(Special))),
)


@given(grid_sets.filter(lambda values: not values.is_empty))
def test_a_set_that_is_shown_is_read_as_that_set(values: ValueSet) -> None:
    assert value_set(cell_of(WEIGHT, GRID, cell_text(GRID, values)), GRID, {}) == values


@given(name_sets.filter(lambda values: not values.is_empty))
def test_names_that_are_shown_are_read_as_those_names(values: ValueSet) -> None:
    assert value_set(cell_of(SOIL, NAMED, cell_text(NAMED, values)), NAMED, {}) == values


@pytest.mark.parametrize("text", ["> 3", ">= 3", "< 3", "<= 3", "= 3", "3", "(3..9]", "[3..9)", "(3..9)", "[3..9]"])
@given(value=steps)
def test_comparisons_mean_what_they_say(text: str, value: Value) -> None:
    number = Fraction(int(value), 10)  # type: ignore[arg-type] # a step of the grid
    meaning = {
        "> 3": number > 3,
        ">= 3": number >= 3,
        "< 3": number < 3,
        "<= 3": number <= 3,
        "= 3": number == 3,
        "3": number == 3,
        "(3..9]": 3 < number <= 9,
        "[3..9)": 3 <= number < 9,
        "(3..9)": 3 < number < 9,
        "[3..9]": 3 <= number <= 9,
    }[text]
    found = value_set(cell_of(WEIGHT, GRID, text), GRID, {})
    assert (value in found) == meaning
    negated = value_set(cell_of(WEIGHT, GRID, f"not({text})"), GRID, {})
    assert (value in negated) == (not meaning)
    assert not negated.specials
