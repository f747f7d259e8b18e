"""Elementary cells: nothing that a table can tell apart is left out, and nothing impossible is put in."""

from fractions import Fraction
from itertools import combinations, product
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aih_dt.model import (
    MISSING,
    NOT_ASKED,
    Assumption,
    Bound,
    Cell,
    Facts,
    Formula,
    Member,
    Protocol,
    Range,
    Rule,
    Summand,
    Table,
    Term,
    TermType,
    TermValue,
    Value,
)
from aih_dt.semantics.cells import (
    axes,
    count_cells,
    covering_patients,
    edges,
    random_patients,
    representatives,
    table_cells,
)
from aih_dt.semantics.covering import covering_rows
from aih_dt.semantics.entering import broken_assumptions
from aih_dt.semantics.evaluate import Values, compute, matching
from aih_dt.semantics.ground import Ground, ground
from tests.patients import every_value

FACTS = Facts("p", "P", "1", "draft", {}, "action", "p", "p")


def number(name: str, low: int, high: int, *, places: int = 0, missing: bool = False) -> Term:
    return Term(
        name, TermType.DECIMAL, name, low=Fraction(low), high=Fraction(high), places=places, may_be_missing=missing
    )


def enum(name: str, *values: str, missing: bool = False) -> Term:
    return Term(name, TermType.ENUM, name, values=tuple(TermValue(v, v) for v in values), may_be_missing=missing)


def at_least(bound: Fraction | int) -> Cell:
    return Cell(f">= {bound}", (Range(Bound(Fraction(bound), True), None),))


def above(bound: Fraction | int) -> Cell:
    return Cell(f"> {bound}", (Range(Bound(Fraction(bound), False), None),))


def member(name: str) -> Cell:
    return Cell(name, (Member(name),))


def protocol(terms: list[Term], rules: list[dict[str, Cell]], applies: dict[str, Cell] | None = None) -> Protocol:
    action = enum("action", "a", "b")
    inputs = tuple(dict.fromkeys(name for rule in rules for name in rule))
    rows = tuple(Rule(f"r{number}", when, {"action": "a"}) for number, when in enumerate(rules))
    table = Table("t", "T", "?", inputs, ("action",), rows, applies_when=applies or {})
    return Protocol(FACTS, {term.name: term for term in [*terms, action]}, (table,))


def number_in(values: Values, name: str) -> Fraction:
    """The value of a term that is known and a number."""
    value = values[name]
    assert isinstance(value, int | Fraction)
    return Fraction(value)


def ratio(numbers: tuple[int, int, int], top: str, bottom: str) -> Formula:
    a, b, c = (Fraction(number) for number in numbers)
    return Formula("", (Summand(a, (), top), Summand(b, (), None)), (Summand(c, (), bottom),))


def test_a_grid_term_has_one_representative_between_any_two_cuts() -> None:
    found = ground(protocol([number("x", 0, 10, places=1, missing=True)], [{"x": at_least(6)}, {"x": above(7)}]))
    assert representatives(found, "x") == (0, 60, 71, MISSING)
    assert edges(found, "x") == (0, 59, 60, 70, 71, 100, MISSING)


def test_each_member_is_a_cell_of_its_own_and_an_output_may_be_not_asked() -> None:
    spec = protocol([enum("e", "u", "v")], [{"e": member("u")}], {"e": member("v")})
    assert representatives(ground(spec), "e") == ("u", "v")
    assert representatives(ground(spec), "action") == ("a", "b", NOT_ASKED)


def test_a_derived_term_has_points_and_the_open_pieces_between_them() -> None:
    terms = [number("x", 0, 10), number("y", 0, 10)]
    quotient = Term("q", TermType.DECIMAL, "q", formula=ratio((1, 0, 1), "x", "y"))
    found = ground(protocol([*terms, quotient], [{"q": at_least(2)}, {"q": above(2)}]))
    assert representatives(found, "q") == (1, 2, 6, MISSING)


def test_cells_of_a_table_hold_the_operands_that_make_the_derived_value() -> None:
    terms = [number("x", 0, 100), number("y", 0, 100)]
    quotient = Term("q", TermType.DECIMAL, "q", formula=ratio((1, 0, 1), "x", "y"))
    found = ground(protocol([*terms, quotient], [{"q": above(Fraction(7, 3)), "y": above(5)}]))
    cells = list(table_cells(found, found.table("t"), 1000))
    assert all(cell["q"] == compute(found, "q", cell) for cell in cells)
    reached = {
        (
            cell["q"] is MISSING,
            cell["q"] is not MISSING and number_in(cell, "q") > Fraction(7, 3),
            number_in(cell, "y") > 5,
        )
        for cell in cells
    }
    assert reached == {(True, False, False), (False, False, False), (False, True, False), (False, False, True),
                       (False, True, True)}  # fmt: skip


def brute_force(found: Ground) -> set[tuple[bool, ...]]:
    """What each rule's sets say about every patient there is."""
    terms = [term.name for term in found.protocol.inputs]
    seen = set()
    for choice in product(*(every_value(found.domains[name]) for name in terms)):
        values: dict[str, Value] = dict(zip(terms, choice, strict=True))
        seen.add(signature(found, values | {name: compute(found, name, values) for name in found.formulas}))
    return seen


def signature(found: Ground, values: Values) -> tuple[bool, ...]:
    return tuple(values[name] in wanted for rule in found.table("t").rules for name, wanted in rule.when.items())


@settings(max_examples=150, deadline=None)
@given(
    st.tuples(st.integers(-3, 3), st.integers(-5, 5), st.integers(1, 4)),
    st.tuples(st.integers(-3, 3), st.integers(-5, 5), st.integers(1, 4)),
    st.lists(st.fractions(-4, 6, max_denominator=4), min_size=1, max_size=3),
    st.lists(st.integers(0, 14), max_size=2),
)
def test_every_cell_that_some_patient_reaches_is_tried(
    first: tuple[int, int, int], second: tuple[int, int, int], bounds: list[Fraction], own: list[int]
) -> None:
    terms = [
        number("x", 0, 14),
        number("y", 0, 14),
        Term("q", TermType.DECIMAL, "q", formula=ratio(first, "x", "y")),
        Term("s", TermType.DECIMAL, "s", formula=ratio(second, "y", "x")),
    ]
    rules = [{"q": at_least(bound), "s": above(bound)} for bound in bounds] + [{"x": above(bound)} for bound in own]
    found = ground(protocol(terms, rules))
    cells = list(table_cells(found, found.table("t"), 100_000))
    missed = brute_force(found) - {signature(found, cell) for cell in cells}
    assert not missed


def test_a_large_table_is_capped_and_still_covers_any_three_terms() -> None:
    terms = [enum(f"e{i}", "u", "v", "w", missing=True) for i in range(9)]
    found = ground(protocol(terms, [{term.name: member("u") for term in terms}]))
    table = found.table("t")
    assert count_cells(found, table) == 4**9
    cells = list(table_cells(found, table, 700))
    assert len(cells) == 700
    assert len({tuple(cell.values()) for cell in cells}) == 700
    names = [term.name for term in terms]
    for columns in combinations(names, 3):
        assert len({tuple(cell[name] for name in columns) for cell in cells}) == 64


@pytest.mark.parametrize("strength", [2, 3])
@pytest.mark.parametrize("sizes", [[2, 3, 4, 2, 5, 1], [4] * 8, [7], [2, 2], []])
def test_covering_rows_cover(sizes: list[int], strength: int) -> None:
    rows = list(covering_rows(sizes, strength, Random(1)))
    strength = min(strength, len(sizes))
    for columns in combinations(range(len(sizes)), strength):
        wanted = set(product(*(range(sizes[column]) for column in columns)))
        assert {tuple(row[column] for column in columns) for row in rows} == wanted
    assert rows == list(covering_rows(sizes, max(strength, 2), Random(1)))


def with_assumption() -> Ground:
    terms = [number("x", 0, 10), number("y", 0, 10), enum("e", "u", "v", missing=True), enum("f", "u", "v")]
    spec = protocol([*terms], [{"x": above(5), "y": above(5), "e": member("u")}])
    never = Assumption("no", {"x": above(5), "y": above(5), "e": member("u")}, "")
    return ground(Protocol(spec.facts, spec.terms, spec.tables, assumptions={"no": never}))


def test_no_patient_is_one_that_an_assumption_excludes() -> None:
    found = with_assumption()
    patients = [*covering_patients(found), *random_patients(found, 300, 1)]
    assert not any(broken_assumptions(found, patient) for patient in patients)
    assert not any(matching(found.table("t"), patient) for patient in patients)
    assert not any(matching(found.table("t"), cell) for cell in table_cells(found, found.table("t"), 1000))


def test_what_an_assumption_leaves_possible_is_still_covered() -> None:
    found = with_assumption()
    patients = list(covering_patients(found))
    names = [term.name for term in found.protocol.inputs]
    first = {name: representatives(found, name) for name in names}

    def cell(name: str, value: Value) -> Value:
        """The least value of the cell that holds ``value``."""
        return (
            max(one for one in first[name] if isinstance(one, int) and one <= value)
            if isinstance(value, int)
            else value
        )

    for columns in combinations(names, 3):
        wanted = set(product(*(first[name] for name in columns)))
        seen = {tuple(cell(name, patient[name]) for name in columns) for patient in patients}
        impossible = {choice for choice in wanted - seen if set(columns) == {"x", "y", "e"}}
        assert wanted - seen == impossible
        assert impossible <= {(6, 6, "u")}


def test_random_patients_are_the_same_for_the_same_seed_and_all_differ_for_another() -> None:
    found = with_assumption()
    assert list(random_patients(found, 50, 7)) == list(random_patients(found, 50, 7))
    assert list(random_patients(found, 50, 7)) != list(random_patients(found, 50, 8))


def test_assumptions_that_exclude_everybody_are_an_error() -> None:
    spec = protocol([enum("e", "u")], [{"e": member("u")}])
    never = Assumption("no", {"e": member("u")}, "")
    found = ground(Protocol(spec.facts, spec.terms, spec.tables, assumptions={"no": never}))
    with pytest.raises(ValueError, match="exclude too many patients"):
        next(random_patients(found, 1, 1))


def test_terms_that_share_an_operand_lie_on_one_axis() -> None:
    terms = [number("x", 0, 9), number("y", 0, 9), number("z", 0, 9), enum("e", "u", "v")]
    quotient = Term("q", TermType.DECIMAL, "q", formula=ratio((1, 0, 1), "x", "y"))
    found = ground(protocol([*terms, quotient], [{"x": above(4), "q": above(1), "e": member("u"), "z": above(3)}]))
    shapes = [set(axis[0].low) for axis in axes(found, found.table("t"))]
    assert shapes == [{"x", "y", "q"}, {"e"}, {"z"}]
