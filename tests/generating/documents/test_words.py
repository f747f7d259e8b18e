"""The words on the pages: cells, numbers, units, and names in an author's text."""

import dataclasses
from fractions import Fraction

import pytest

from aih_dt.generating.documents.text import Piece, counted, enumerated, linked, prose
from aih_dt.generating.documents.units import show_unit
from aih_dt.generating.documents.wording import Wording, about, cell_text
from aih_dt.model import ANY, MISSING, Bound, Cell, Member, Range
from aih_dt.semantics.ground import ground
from tests.generating.documents.made import compost


@pytest.mark.parametrize(
    ("ucum", "shown"),
    [
        ("1", ""),
        ("a", "years"),
        ("mo", "months"),
        ("%", "%"),
        ("Cel", "°C"),
        ("U/L", "U/L"),
        ("umol/L", "µmol/L"),
        ("10*9/L", "10⁹/L"),
        ("mg/d", "mg/day"),
        ("mg/kg/d", "mg/kg/day"),
        ("kg/m2", "kg/m²"),
        ("pmol/(8.10*8)", "pmol/8×10⁸"),
        ("pmol/(8.10*8.{RBC})", "pmol/8×10⁸ RBC"),
        ("mL/min/{1.73_m2}", "mL/min/1.73 m²"),
        ("{tablets}/d", "tablets/day"),
        ("furlong", "furlong"),
    ],
)
def test_units_are_written_as_people_write_them(ucum: str, shown: str) -> None:
    assert show_unit(ucum) == shown


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("12", "12"),
        ("0.25", "0.25"),
        ("1/3", "≈ 0.333"),
        ("6000/301", "≈ 19.934"),
        ("599999/30000", "≈ 19.99997"),
        ("-2/3", "≈ -0.667"),
    ],
)
def test_a_fraction_is_told_from_the_number_next_to_it(number: str, shown: str) -> None:
    assert about(number).replace("\u00a0", " ") == shown


def _range(low: Bound | None, high: Bound | None) -> Cell:
    return Cell("", (Range(low, high),))


@pytest.mark.parametrize(
    ("term", "cell", "shown"),
    [
        ("smell", ANY, "any or missing"),
        ("stage", ANY, "any"),
        ("smell", Cell("", (Member("sour"),)), "sour or rotten"),
        ("smell", Cell("", (Member("sour"), MISSING)), "sour or rotten or missing"),
        ("smell", Cell("", (MISSING,)), "missing"),
        ("smell", Cell("", (Member("sour"),), negated=True), "like forest soil or of ammonia"),
        ("smell", Cell("", tuple(Member(name) for name in ("earthy", "sour"))), "like forest soil or sour or rotten"),
        ("mix", Cell("", tuple(Member(name) for name in ("too_green", "balanced", "too_brown", "unclear"))), "known"),
        ("care_action", Cell("", (Member("turn"),), negated=True), "known, but not turning"),
        ("moisture", _range(None, Bound("dry_limit", False)), "< 40 (moisture below which the heap is dry)"),
        ("moisture", _range(Bound(Fraction(6), True), Bound(Fraction(12), False)), "≥ 6 and < 12"),
        ("moisture", _range(Bound(Fraction(6), True), Bound(Fraction(6), True)), "= 6"),
        ("moisture", Cell("", (Range(Bound(Fraction(6), False), None),), negated=True), "known, but not > 6"),
        ("temperature", _range(None, Bound(Fraction(41, 2), True)), "≤ 20.5"),
    ],
)
def test_cells_are_written_out_in_full(term: str, cell: Cell, shown: str) -> None:
    view = Wording(ground(compost())).cell(term, cell)
    assert cell_text(view).replace("\u00a0", " ") == shown


def test_the_numbers_of_a_profile_are_its_own() -> None:
    cell = _range(None, Bound("dry_limit", False))
    view = Wording(ground(compost(), "dry-garden")).cell("moisture", cell)
    assert cell_text(view).replace("\u00a0", " ") == "< 50 (moisture below which the heap is dry)"


def test_a_cell_is_flagged_with_what_its_numbers_rest_on() -> None:
    view = Wording(ground(compost())).cell("moisture", _range(None, Bound("dry_limit", False)))
    assert [flag.text for flag in view.flags] == ["A2"]


def test_labels_that_could_be_mistaken_carry_their_name() -> None:
    protocol = compost()
    smell = protocol.terms["smell"]
    values = (
        dataclasses.replace(smell.values[0], label="bad"),
        dataclasses.replace(smell.values[1], label="bad"),
        dataclasses.replace(smell.values[2], label="missing"),
    )
    changed = dataclasses.replace(
        protocol, terms={**protocol.terms, "smell": dataclasses.replace(smell, values=values)}
    )
    wording = Wording(ground(changed))
    assert [wording.member("smell", value.name) for value in values] == [
        "bad (earthy)",
        "bad (sour)",
        "missing (ammonia)",
    ]


def test_a_formula_is_written_in_labels() -> None:
    wording = Wording(ground(compost()))
    pieces = wording.formula(compost().terms["carbon_ratio"])
    assert "".join(piece.text for piece in pieces) == "carbon in what was added ÷ nitrogen in what was added"


def test_names_in_an_authors_text_become_links() -> None:
    known = {"H1": "evidence.html#statement-H1", "care/turn-sour": "table-care.html#rule-turn-sour"}
    assert linked("See H1, not H12 (care/turn-sour).", lambda name: known.get(name, "")) == (
        Piece("See "),
        Piece("H1", known["H1"], "name"),
        Piece(", not H12 ("),
        Piece("care/turn-sour", known["care/turn-sour"], "name"),
        Piece(")."),
    )


def test_paragraphs_are_kept() -> None:
    assert prose("one\ntwo\n\nthree\n", lambda name: "") == ((Piece("one two"),), (Piece("three"),))


def test_lists_and_numbers_are_read_aloud_well() -> None:
    assert [enumerated(list("abc")[:number]) for number in range(4)] == ["", "a", "a and b", "a, b and c"]
    assert [counted(1, "rule"), counted(2, "rule"), counted(12000, "entry", "entries")] == [
        "1 rule",
        "2 rules",
        "12\u202f000 entries",
    ]
