"""Elimination against trying every patient: whether a combination of values can happen at all."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from itertools import product

from hypothesis import assume, event, given, settings
from hypothesis import strategies as st

from aih_dt.model import Assumption, Formula, Protocol, Rule, Summand, Table, Term, TermType, Value
from aih_dt.proving.elimination import Possibility, possibility
from aih_dt.semantics.domain import Dense, Domain, Grid, Names
from aih_dt.semantics.evaluate import compute, holds
from aih_dt.semantics.ground import Box, Ground, ground
from aih_dt.semantics.valueset import Cut, ValueSet
from tests.building import FACTS, above
from tests.patients import every_value


def values_of(held: Ground, box: Box) -> Iterator[Mapping[str, Value]]:
    """All consistent values of the terms in the box and in the assumptions, whatever the tables upstream would give."""
    names = [*box, *(name for assumption in held.assumptions for name in assumption.never)]
    basic = tuple(dict.fromkeys(operand for name in names for operand in held.operands(name)))
    for chosen in product(*(tuple(every_value(held.domains[name])) for name in basic)):
        values = dict(zip(basic, chosen, strict=True))
        for name in held.formulas:
            if all(operand in values for operand in held.formulas[name].operands):
                values[name] = compute(held, name, values)
        yield values


def is_possible(held: Ground, box: Box) -> bool:
    return any(
        holds(box, values) and not any(holds(assumption.never, values) for assumption in held.assumptions)
        for values in values_of(held, box)
    )


@st.composite
def subsets(draw: st.DrawFn, domain: Domain) -> ValueSet:
    """Some values of a domain; of a dense one between whole numbers and halves."""
    specials = frozenset(item for item in domain.specials if draw(st.booleans()))
    if isinstance(domain, Names):
        names = draw(st.sets(st.sampled_from(domain.members)))
        return ValueSet(names=frozenset(names), specials=specials)
    if isinstance(domain, Grid):
        cut: st.SearchStrategy[Cut] = st.tuples(st.integers(domain.low, domain.high + 1), st.just(0))
    else:
        halves = st.integers(int(2 * domain.low) - 1, int(2 * domain.high) + 1)
        cut = st.tuples(halves.map(lambda half: Fraction(half, 2)), st.integers(0, 1))
    span = st.tuples(cut, cut).map(lambda ends: (min(ends), max(ends)))
    spans = draw(st.lists(span, max_size=2))
    return ValueSet.of_spans(spans, specials) & domain.full


def _term(name: str, low: int, high: int, *, missing: bool) -> Term:
    return Term(name, TermType.INTEGER, name, low=Fraction(low), high=Fraction(high), may_be_missing=missing, unit="1")


@st.composite
def systems(draw: st.DrawFn) -> tuple[Ground, Box]:
    """Three small numbers, a linear form or a ratio of them, perhaps an assumption, and a box."""
    names = ("x", "y", "z")
    terms = {
        name: _term(name, low := draw(st.integers(-2, 1)), low + draw(st.integers(0, 3)), missing=draw(st.booleans()))
        for name in names
    }
    amounts = [draw(st.integers(-3, 3)) for _ in names]
    assume(any(amounts))
    top = tuple(Summand(Fraction(amount), (), name) for name, amount in zip(names, amounts, strict=True) if amount)
    top += (Summand(Fraction(draw(st.integers(-2, 2)), draw(st.integers(1, 2))), (), None),)
    bottoms = [name for name in names if (terms[name].low or 0) >= 0]
    bottom: tuple[Summand, ...] | None = None
    as_ratio = draw(st.booleans())
    if bottoms and as_ratio:
        bottom = (Summand(Fraction(draw(st.integers(1, 2))), (), draw(st.sampled_from(bottoms))),)
        if draw(st.booleans()):
            bottom += (Summand(Fraction(draw(st.integers(0, 2))), (), None),)
    terms["form"] = Term("form", TermType.DECIMAL, "form", formula=Formula("…", top, bottom))
    terms["out"] = Term("out", TermType.INTEGER, "out", low=Fraction(0), high=Fraction(1))
    table = Table("t", "t", "?", names, ("out",), (Rule("r", {}, {"out": Fraction(0)}),))
    protocol = Protocol(replace(FACTS, decides="out"), terms, (table,))
    if draw(st.booleans()):
        never = {
            draw(st.sampled_from(("x", "form"))): above(Fraction(draw(st.integers(-1, 1))), closed=draw(st.booleans()))
        }
        protocol = replace(protocol, assumptions={"never-so": Assumption("never-so", never, "so it is")})
    held = ground(protocol)
    # Assumptions that leave nobody at all are another finding.
    assume(is_possible(held, {}))
    chosen = draw(st.lists(st.sampled_from((*names, "form")), min_size=1, max_size=3, unique=True))
    return held, {name: draw(subsets(held.domains[name])) for name in chosen}


@given(systems())
@settings(max_examples=600, deadline=None)
def test_what_is_said_of_a_box_is_so(case: tuple[Ground, Box]) -> None:
    held, box = case
    found, wanted = possibility(held, box), is_possible(held, box)
    event(f"{found.value}, in truth {'possible' if wanted else 'impossible'}")
    if found is Possibility.POSSIBLE:
        assert wanted
    elif found is Possibility.IMPOSSIBLE:
        assert not wanted
    if not any(isinstance(held.domains[name], Dense) for name in box) and not held.assumptions:
        assert found is not Possibility.UNDECIDED


def test_numbers_that_fit_only_between_the_steps_of_their_grids_are_left_open() -> None:
    terms = {
        "x": _term("x", 0, 5, missing=False),
        "y": _term("y", 0, 5, missing=False),
        "form": Term(
            "form",
            TermType.DECIMAL,
            "form",
            formula=Formula("2 * x - 2 * y", (Summand(Fraction(2), (), "x"), Summand(Fraction(-2), (), "y")), None),
        ),
        "out": Term("out", TermType.INTEGER, "out", low=Fraction(0), high=Fraction(1)),
    }
    table = Table("t", "t", "?", ("form",), ("out",), (Rule("r", {}, {"out": Fraction(0)}),))
    held = ground(Protocol(replace(FACTS, decides="out"), terms, (table,)))
    odd = {"form": ValueSet.of_spans([((Fraction(1), 0), (Fraction(1), 1))])}
    even = {"form": ValueSet.of_spans([((Fraction(2), 0), (Fraction(2), 1))])}
    assert possibility(held, odd) is Possibility.UNDECIDED
    assert possibility(held, even) is Possibility.POSSIBLE
