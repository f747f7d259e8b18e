"""Sets of values in the language's own notation and in words."""

from collections.abc import Mapping
from fractions import Fraction

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from aih_dt.model import MISSING, NOT_ASKED, Cell, Special, Term, TermType, TermValue
from aih_dt.reading.cells import parse_condition
from aih_dt.semantics.domain import Dense, Domain, Grid, Names
from aih_dt.semantics.ground import value_set
from aih_dt.semantics.valueset import Cut, Span, ValueSet, singleton
from aih_dt.semantics.words import NOT_CALLED, Called, cell_text, in_words, quoted_cell, value_in_words, written_cell
from tests.building import BOOLEAN

NOBODY: frozenset[Special] = frozenset()
UNKNOWN = frozenset({MISSING})

COLOUR = Term(
    "colour",
    TermType.ENUM,
    "colour",
    values=(TermValue("red", "dark red"), TermValue("green", "green"), TermValue("blue", "light blue")),
)
COLOURS = Names(("red", "green", "blue"), UNKNOWN)
DOSE = Term("dose", TermType.DECIMAL, "dose", unit="mg/kg/d")
DOSES = Grid(0, 1000, 2, UNKNOWN)
AGE = Term("age", TermType.INTEGER, "age", unit="a")
AGES = Grid(18, 120, 0)
RATIO = Term("ratio", TermType.DECIMAL, "ratio")
RATIOS = Dense(Fraction(0), Fraction(50), UNKNOWN)


def read_back(domain: Domain, text: str, parameters: Mapping[str, Fraction] | None = None) -> ValueSet:
    """What an author means who writes ``text``."""
    condition = parse_condition(text, numeric=not isinstance(domain, Names))
    parts = None if condition.pieces is None else tuple(piece.part for piece in condition.pieces)
    return value_set(Cell(text, parts, condition.negated), domain, parameters or {})


@st.composite
def sets(draw: st.DrawFn) -> tuple[Domain, ValueSet]:
    """A domain and some, not none, of its values."""
    specials = draw(st.sampled_from([NOBODY, UNKNOWN, frozenset({NOT_ASKED}), frozenset(Special)]))
    held = frozenset(item for item in Special if item in specials and draw(st.booleans()))
    kind = draw(st.sampled_from(["names", "grid", "dense"]))
    if kind == "names":
        names = draw(st.sets(st.sampled_from(COLOURS.members), min_size=0 if held else 1))
        return Names(COLOURS.members, specials), ValueSet(names=frozenset(names), specials=held)
    if kind == "grid":
        places = draw(st.integers(0, 3))
        low = draw(st.integers(-1000, 1000))
        domain: Grid | Dense = Grid(low, low + draw(st.integers(0, 2000)), places, specials)
        ((first, _), (last, _)) = domain.known.spans[0]
        cut: st.SearchStrategy[Cut] = st.tuples(st.integers(int(first), int(last)), st.just(0))
    else:
        domain = Dense(Fraction(draw(st.integers(-20, 0))), Fraction(draw(st.integers(1, 20))), specials)
        # Numbers that have a decimal notation, and the ends of the domain itself.
        number = st.integers(int(domain.low * 8), int(domain.high * 8)).map(lambda eighth: Fraction(eighth, 8))
        cut = st.tuples(number | st.sampled_from([domain.low, domain.high]), st.integers(0, 1))
    span = st.tuples(cut, cut).map(lambda ends: (min(ends), max(ends)))
    values = ValueSet.of_spans(draw(st.lists(span, max_size=4)), held) & domain.full
    return domain, domain.full if values.is_empty else values


@given(sets())
@settings(max_examples=300)
def test_what_is_written_of_a_set_means_that_set(case: tuple[Domain, ValueSet]) -> None:
    domain, values = case
    assert read_back(domain, cell_text(domain, values)) == values


@given(sets(), st.lists(st.integers(-1000, 3000), max_size=6))
@settings(max_examples=300)
def test_so_does_a_text_in_which_parameters_stand_for_numbers(
    case: tuple[Domain, ValueSet], numbers: list[int]
) -> None:
    domain, values = case
    scale = domain.scale if isinstance(domain, Grid) else 8
    called = {Fraction(number, scale): f"limit_{index}" for index, number in enumerate(numbers)}
    parameters = {name: number for number, name in called.items()}
    assert read_back(domain, cell_text(domain, values, called), parameters) == values


@given(sets())
@settings(max_examples=300)
def test_quoted_as_yaml_needs_it_a_cell_is_the_same_text(case: tuple[Domain, ValueSet]) -> None:
    domain, values = case
    text = cell_text(domain, values)
    assert yaml.load(f"when: {{term: {quoted_cell(text)}}}", Loader=yaml.BaseLoader) == {"when": {"term": text}}


def between(domain: Grid | Dense, low: str | None, high: str | None, closed: str = "[)") -> ValueSet:
    """The numbers between two ends, as a span."""
    ((first, last),) = domain.known.spans
    start = first if low is None else domain.cut(Fraction(low), after=closed[0] == "(")
    end = last if high is None else domain.cut(Fraction(high), after=closed[1] == "]")
    span: Span = (start, end)
    return ValueSet(spans=(span,))


def missing(values: ValueSet) -> ValueSet:
    return values | singleton(MISSING)


@pytest.mark.parametrize(
    ("term", "domain", "values", "cell", "words"),
    [
        (COLOUR, COLOURS, COLOURS.full, "-", "any"),
        (COLOUR, COLOURS, COLOURS.known, "red, green, blue", "known"),
        (COLOUR, COLOURS, singleton("red"), "red", "dark red"),
        (COLOUR, COLOURS, ValueSet(names=frozenset({"blue", "red"})), "red, blue", "dark red or light blue"),
        (COLOUR, COLOURS, missing(singleton("green")), "green, missing", "green or missing"),
        (COLOUR, COLOURS, singleton(MISSING), "missing", "missing"),
        (DOSE, DOSES, DOSES.known, "[0..10]", "known"),
        (DOSE, DOSES, between(DOSES, "2", None), ">= 2", "2 mg/kg/d or more"),
        (DOSE, DOSES, between(DOSES, "2", None, "()"), "> 2", "above 2 mg/kg/d"),
        (DOSE, DOSES, between(DOSES, None, "2.5"), "< 2.5", "below 2.5 mg/kg/d"),
        (DOSE, DOSES, between(DOSES, None, "2.5", "[]"), "<= 2.5", "up to 2.5 mg/kg/d"),
        (DOSE, DOSES, between(DOSES, "1", "2"), "[1..2)", "from 1 to below 2 mg/kg/d"),
        (DOSE, DOSES, between(DOSES, "1", "2", "[]"), "[1..2]", "from 1 to 2 mg/kg/d"),
        (DOSE, DOSES, between(DOSES, "1", "2", "(]"), "(1..2]", "above 1 to 2 mg/kg/d"),
        (DOSE, DOSES, between(DOSES, "1", "2", "()"), "(1..2)", "above 1 to below 2 mg/kg/d"),
        (DOSE, DOSES, between(DOSES, "1.23", "1.24"), "1.23", "1.23 mg/kg/d"),
        (DOSE, DOSES, missing(between(DOSES, "2", None)), ">= 2, missing", "2 mg/kg/d or more, or missing"),
        (
            DOSE,
            DOSES,
            between(DOSES, None, "1") | between(DOSES, "3", None, "()"),
            "< 1, > 3",
            "below 1 mg/kg/d, or above 3 mg/kg/d",
        ),
        (AGE, AGES, between(AGES, None, "65"), "< 65", "below 65 a"),
        (AGE, AGES, between(AGES, "65", None), ">= 65", "65 a or more"),
        (AGE, AGES, between(AGES, "19", "65"), "[19..65)", "from 19 to below 65 a"),
        (RATIO, RATIOS, between(RATIOS, "11", None, "()"), "> 11", "above 11"),
        (RATIO, RATIOS, between(RATIOS, "11", "11", "[]"), "11", "11"),
        (RATIO, RATIOS, between(RATIOS, "4", "11", "[]"), "[4..11]", "from 4 to 11"),
        (RATIO, RATIOS, RATIOS.known, ">= 0", "known"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_typical_sets(term: Term, domain: Domain, values: ValueSet, cell: str, words: str) -> None:
    assert cell_text(domain, values) == cell
    assert in_words(term, domain, values) == words
    assert read_back(domain, cell) == values


@pytest.mark.parametrize(
    ("values", "called", "cell"),
    [
        (between(DOSES, "2.01", None), {Fraction(2): "ceiling"}, "> ceiling"),
        (between(DOSES, "2", None), {Fraction(2): "ceiling"}, ">= ceiling"),
        (between(DOSES, None, "2.34"), {Fraction("2.33"): "ceiling"}, "<= ceiling"),
        (between(DOSES, "1", "2.34"), {Fraction("2.34"): "ceiling", Fraction(1): "floor"}, "[floor..ceiling)"),
        (between(DOSES, "2.34", "2.35"), {Fraction("2.34"): "ceiling"}, "ceiling"),
        (between(DOSES, "2.34", "2.35"), NOT_CALLED, "2.34"),
    ],
)
def test_numbers_stand_under_their_names(values: ValueSet, called: Called, cell: str) -> None:
    assert cell_text(DOSES, values, called) == cell


def test_single_values() -> None:
    leak = Term("leak", TermType.BOOLEAN, "leak", values=BOOLEAN)
    assert value_in_words(leak, Names(("no", "yes")), "yes") == "yes"
    assert value_in_words(COLOUR, COLOURS, "red") == "dark red"
    assert value_in_words(COLOUR, COLOURS, MISSING) == "missing"
    assert value_in_words(DOSE, DOSES, 210) == "2.10 mg/kg/d"
    assert value_in_words(RATIO, RATIOS, Fraction(1, 3)) == "1/3"


def test_all_known_values_of_a_computed_number_are_written_without_its_odd_ends() -> None:
    domain = Dense(Fraction(-1, 3), Fraction(200_000, 7), UNKNOWN)
    assert cell_text(domain, domain.known) == ">= -1"
    assert read_back(domain, ">= -1") == domain.known


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("low", "low"),
        ("yes", "yes"),
        ("2.1", "2.1"),
        ("-3", "'-3'"),
        (">= 6", "'>= 6'"),
        ("[6..12)", "'[6..12)'"),
        ("[6..12]", "'[6..12]'"),
        ("not(low, high)", "'not(low, high)'"),
        ("not asked", "'not asked'"),
        ("[low, missing]", "'low, missing'"),
        ("[< 3, missing]", "'< 3, missing'"),
    ],
)
def test_a_cell_as_its_author_wrote_it_can_stand_in_yaml_again(text: str, written: str) -> None:
    assert written_cell(Cell(text, ())) == written
