"""Counting cells against trying them one by one: covers, overlaps, regions."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, pairwise, product

from hypothesis import given, settings
from hypothesis import strategies as st

from aih_dt.model import MISSING, Protocol, Special
from aih_dt.proving.cover import covered, grown, regions, uncovered
from aih_dt.proving.partition import Column, Masks, Partition, bits, column, meet, partition, runs, volume
from aih_dt.proving.second import second_opinion
from aih_dt.semantics.domain import Dense, Domain, Grid
from aih_dt.semantics.evaluate import NotExactlyOneError, holds, matching, values_before
from aih_dt.semantics.ground import ground
from aih_dt.semantics.valueset import Cut, ValueSet
from tests.breaking import broken_protocols
from tests.patients import every_patient

Point = tuple[int, ...]


def points(block: Masks) -> Iterator[Point]:
    """Every cell of a block."""
    return product(*(tuple(bits(mask)) for mask in block))


def union(blocks: Sequence[Masks]) -> set[Point]:
    return {point for block in blocks for point in points(block)}


@st.composite
def partitions(draw: st.DrawFn) -> Partition:
    """Up to four columns of up to four cells and up to seven rules, some of them perhaps empty."""
    sizes = draw(st.lists(st.integers(1, 4), min_size=1, max_size=4))
    columns = tuple(
        Column(f"term_{index}", tuple(ValueSet(names=frozenset({f"v{cell}"})) for cell in range(size)), {}, {})
        for index, size in enumerate(sizes)
    )
    rules = draw(st.lists(st.tuples(*(st.integers(0, (1 << size) - 1) for size in sizes)), max_size=7))
    return Partition(columns, tuple(rules))


def gaps(held: Partition) -> tuple[Masks, ...]:
    clashing = frozenset(number for pair in held.overlaps() for number in pair)
    return tuple(uncovered(held.whole, held.rules, clashing))


@given(partitions())
@settings(max_examples=400, deadline=None)
def test_what_is_uncovered_is_found_exactly_and_in_disjoint_blocks(held: Partition) -> None:
    blocks = gaps(held)
    assert union(blocks) == set(points(held.whole)) - union(held.rules)
    assert sum(map(volume, blocks)) == len(union(blocks))


@given(partitions())
@settings(max_examples=400, deadline=None)
def test_overlaps_are_all_pairs_of_rules_with_a_common_cell(held: Partition) -> None:
    cells = [set(points(rule)) for rule in held.rules]
    wanted = [(i, j) for i, j in combinations(range(len(cells)), 2) if cells[i] & cells[j]]
    assert list(held.overlaps()) == wanted
    for i, j in combinations(range(len(cells)), 2):
        assert (meet(held.rules[i], held.rules[j]) is not None) == ((i, j) in wanted)


@given(partitions())
@settings(max_examples=400, deadline=None)
def test_regions_are_the_gap_and_nothing_else(held: Partition) -> None:
    free = set(points(held.whole)) - union(held.rules)
    found = regions(held, gaps(held))
    assert union(found) == free
    for block in found:
        rest = [other for other in found if other != block]
        assert not set(points(block)) <= union(rest), "a region that the others make superfluous"
        for index, mask in enumerate(block):
            for cell in bits(held.whole[index] & ~mask):
                wider = (*block[:index], 1 << cell, *block[index + 1 :])
                assert not set(points(wider)) <= free, "a region that could be larger"


@given(partitions())
@settings(max_examples=200, deadline=None)
def test_a_block_grows_around_itself(held: Partition) -> None:
    for block in gaps(held):
        assert set(points(block)) <= set(points(grown(held, block)))


@given(partitions())
@settings(max_examples=200, deadline=None)
def test_covered_is_every_cell_in_some_block(held: Partition) -> None:
    for number, block in enumerate(held.rules):
        others = [rule for other, rule in enumerate(held.rules) if other != number]
        if all(block):
            assert covered(block, others) == (set(points(block)) <= union(others))


@given(st.integers(0, 2**12 - 1))
def test_bits_and_runs_say_which_are_set(mask: int) -> None:
    wanted = [place for place in range(12) if mask >> place & 1]
    assert list(bits(mask)) == wanted
    stretches = list(runs(mask))
    assert [place for start, end in stretches for place in range(start, end)] == wanted
    assert all(left[1] < right[0] for left, right in pairwise(stretches))


# Columns --------------------------------------------------------------------------------------------------------------

SPECIALS: list[frozenset[Special]] = [frozenset(), frozenset({MISSING})]


@st.composite
def cut_domains(draw: st.DrawFn) -> tuple[Domain, list[ValueSet]]:
    """A numeric domain and sets in it."""
    specials = draw(st.sampled_from(SPECIALS))
    domains: list[Grid | Dense] = [Grid(0, 9, 1, specials), Dense(Fraction(0), Fraction(9), specials)]
    domain = draw(st.sampled_from(domains))
    ((low, _), (high, _)) = domain.known.spans[0]
    after = st.integers(0, 1) if isinstance(domain, Dense) else st.just(0)
    cut: st.SearchStrategy[Cut] = st.tuples(st.integers(int(low), int(high)), after)
    span = st.tuples(cut, cut).map(lambda ends: (min(ends), max(ends)))
    sets = st.builds(
        lambda spans, some: ValueSet.of_spans(spans, specials if some else frozenset()) & domain.full,
        st.lists(span, max_size=3),
        st.booleans(),
    )
    return domain, draw(st.lists(sets, max_size=4))


@given(cut_domains())
@settings(max_examples=300, deadline=None)
def test_a_column_divides_its_domain_and_every_set_is_some_of_its_cells(case: tuple[Domain, list[ValueSet]]) -> None:
    domain, sets = case
    held = column("x", domain, sets, domain.full)
    whole = ValueSet()
    for cell in held.cells:
        assert (whole & cell).is_empty
        assert not cell.is_empty
        whole |= cell
    assert whole == domain.full
    for values in sets:
        assert held.values(held.mask(values)) == values
        assert all((cell <= values) != (cell & values).is_empty for cell in held.cells)


# Tables ---------------------------------------------------------------------------------------------------------------


@given(broken_protocols(max_inputs=3, max_steps=4))
@settings(max_examples=100, deadline=None)
def test_a_patient_is_in_a_region_iff_no_rule_matches(broken: tuple[Protocol, object]) -> None:
    held = ground(broken[0])
    patients = list(every_patient(held))
    for table in held.tables:
        if not table.is_unique:
            continue
        opinion = second_opinion(held, table)
        boxes = [opinion.partition.box(block) for block in regions(opinion.partition, opinion.gaps)]
        assert opinion.partition.rules == partition(held, table).rules
        for patient in patients:
            try:
                values = values_before(held, table, patient)
            except NotExactlyOneError:
                continue
            if holds(table.applies_when, values):
                assert any(holds(box, values) for box in boxes) == (not matching(table, values))
