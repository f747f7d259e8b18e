"""What a person reads: whole messages, to the byte."""

from collections.abc import Mapping
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from aih_dt.diagnostics import Code, Finding, Help, Kind, Label, Severity
from aih_dt.diagnostics.excerpt import WIDTH
from aih_dt.diagnostics.text import lines, render_text
from aih_dt.model import Position

GAP = Code("GAP", Severity.ERROR, Kind.CLAIM, "no rule covers some patients")
SLOW = Code("SLOW", Severity.WARNING, Kind.CLAIM, "something is slow")

SPEC = dedent(
    """\
    table: watering
    rules:
      - id: water-dry-plants
        when: {soil: dry}
        then: {action: water}
      - id: leave-wet-plants
        when: {soil: wet}
        then: {action: leave}
    """
)


def rendered(finding: Finding, texts: Mapping[str, str]) -> str:
    return render_text([finding], texts)


def test_a_finding_with_everything() -> None:
    finding = Finding(
        GAP,
        "no rule of `watering` covers some plants",
        labels=(Label(Position("tables/watering.yaml", 6, 9, 16), "stops at wet soil"),),
        notes=(("plants", "soil missing · light any"), ("for example", "soil missing, light low")),
        help=Help("add a rule for them (proved to close the gap)", ("- id: …", "  when: {soil: missing}")),
    )
    assert rendered(finding, {"tables/watering.yaml": SPEC}) == dedent(
        """\
        error[GAP]: no rule of `watering` covers some plants
         --> tables/watering.yaml:6:9
          |
        6 |   - id: leave-wet-plants
          |         ---------------- stops at wet soil
          = plants: soil missing · light any
          = for example: soil missing, light low
        help: add a rule for them (proved to close the gap)
              - id: …
                when: {soil: missing}
        """
    )


def test_two_places_in_one_file_are_shown_in_the_order_of_the_file() -> None:
    finding = Finding(
        GAP,
        "two rules",
        labels=(Label(Position("t.yaml", 6, 9, 16), "and this one"), Label(Position("t.yaml", 3, 9, 16), "this one")),
    )
    assert rendered(finding, {"t.yaml": SPEC}) == dedent(
        """\
        error[GAP]: two rules
         --> t.yaml:6:9
          |
        3 |   - id: water-dry-plants
          |         ---------------- this one
        ...
        6 |   - id: leave-wet-plants
          |         ---------------- and this one
        """
    )


def test_lines_that_touch_are_not_separated() -> None:
    finding = Finding(
        GAP, "m", labels=(Label(Position("t.yaml", 3, 9, 5), "a"), Label(Position("t.yaml", 4, 12, 4), "b"))
    )
    assert rendered(finding, {"t.yaml": SPEC}) == dedent(
        """\
        error[GAP]: m
         --> t.yaml:3:9
          |
        3 |   - id: water-dry-plants
          |         ----- a
        4 |     when: {soil: dry}
          |            ---- b
        """
    )


def test_two_places_on_one_line() -> None:
    finding = Finding(
        GAP, "m", labels=(Label(Position("t.yaml", 4, 18, 3), "second"), Label(Position("t.yaml", 4, 12, 4), "first"))
    )
    assert rendered(finding, {"t.yaml": SPEC}) == dedent(
        """\
        error[GAP]: m
         --> t.yaml:4:18
          |
        4 |     when: {soil: dry}
          |            ---- first
          |                  --- second
        """
    )


def test_places_in_two_files_share_one_gutter() -> None:
    vocabulary = "\n" * 119 + "  soil: {type: enum}\n"
    finding = Finding(
        GAP,
        "m",
        labels=(
            Label(Position("t.yaml", 4, 12, 4), "used here"),
            Label(Position("v.yaml", 120, 3, 4), "declared here"),
        ),
        notes=(("note", "one\ntwo"),),
    )
    assert rendered(finding, {"t.yaml": SPEC, "v.yaml": vocabulary}) == dedent(
        """\
        error[GAP]: m
           --> t.yaml:4:12
            |
          4 |     when: {soil: dry}
            |            ---- used here
           ::: v.yaml:120:3
            |
        120 |   soil: {type: enum}
            |   ---- declared here
            = note: one
                    two
        """
    )


def test_nothing_in_a_file_is_to_blame() -> None:
    finding = Finding(GAP, "m", notes=(("why", "because"),), help=Help("do this"))
    assert rendered(finding, {}) == "error[GAP]: m\n  = why: because\nhelp: do this\n"


def test_a_file_that_could_not_be_read_is_named_without_an_excerpt() -> None:
    finding = Finding(GAP, "m", labels=(Label(Position("t.yaml", 0, 0), "is a folder"),))
    assert rendered(finding, {}) == "error[GAP]: m\n --> t.yaml\n  = here: is a folder\n"


def test_the_folder_itself_is_to_blame() -> None:
    finding = Finding(GAP, "m", labels=(Label(Position("spec", 0, 0), ""),))
    assert rendered(finding, {}) == "error[GAP]: m\n --> spec\n"


def test_an_empty_file_and_a_place_behind_its_end() -> None:
    for line in (1, 7):
        finding = Finding(GAP, "m", labels=(Label(Position("t.yaml", line, 1), "nothing here"),))
        assert rendered(finding, {"t.yaml": ""}) == dedent(
            f"""\
            error[GAP]: m
             --> t.yaml:{line}:1
              |
            {line} |
              | - nothing here
            """
        )


def test_a_place_behind_the_end_of_its_line() -> None:
    finding = Finding(GAP, "m", labels=(Label(Position("t.yaml", 1, 400, 9), "a value is missing here"),))
    assert rendered(finding, {"t.yaml": "soil:\nlight: low\n"}) == dedent(
        """\
        error[GAP]: m
         --> t.yaml:1:400
          |
        1 | soil:
          |      - a value is missing here
        """
    )


@pytest.mark.parametrize(
    ("line", "column", "length", "shown", "offset", "width"),
    [
        ("\tsoil: dry", 8, 3, "    soil: dry", 10, 3),
        ("水やり: dry", 1, 3, "水やり: dry", 0, 6),
        ("水やり: dry", 6, 3, "水やり: dry", 8, 3),
        ("e\u0301cole: dry", 9, 3, "e\u0301cole: dry", 7, 3),
        ("a\u202eb: dry", 2, 1, "a\ufffdb: dry", 1, 1),
        ("\x1b[31mred", 1, 5, "\ufffd[31mred", 0, 5),
        ("soil: dry\r", 7, 3, "soil: dry", 6, 3),
    ],
)
def test_columns_of_characters_become_columns_of_the_terminal(
    line: str, column: int, length: int, shown: str, offset: int, width: int
) -> None:
    finding = Finding(GAP, "m", labels=(Label(Position("t.yaml", 1, column, length), "x"),))
    assert (
        rendered(finding, {"t.yaml": line + "\nnext\n"})
        == f"error[GAP]: m\n --> t.yaml:1:{column}\n  |\n1 | {shown}\n  | {' ' * offset}{'-' * width} x\n"
    )


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r", "\x85", "\u2028", "\u2029"])
def test_lines_are_counted_as_yaml_counts_them(line_break: str) -> None:
    finding = Finding(GAP, "m", labels=(Label(Position("t.yaml", 3, 1, 2), "x"),))
    text = "\ufeff" + line_break.join(["a\x0b\x0c\x1c", "", "cc", "d"])
    assert rendered(finding, {"t.yaml": text}) == "error[GAP]: m\n --> t.yaml:3:1\n  |\n3 | cc\n  | -- x\n"


def test_a_long_line_is_cut_around_the_place() -> None:
    line = "a" * 300 + "HERE" + "b" * 300
    finding = Finding(GAP, "m", labels=(Label(Position("t.yaml", 1, 301, 4), "x"),))
    assert rendered(finding, {"t.yaml": line}) == (
        "error[GAP]: m\n --> t.yaml:1:301\n  |\n"
        f"1 | …{'a' * 24}HERE{'b' * 72}…\n"
        f"  | {' ' * 25}---- x\n"
    )  # fmt: skip


def test_places_far_apart_on_a_long_line_are_shown_each_on_its_own() -> None:
    line = "ONE" + "a" * 500 + "TWO"
    finding = Finding(
        GAP, "m", labels=(Label(Position("t.yaml", 1, 1, 3), "first"), Label(Position("t.yaml", 1, 504, 3), "second"))
    )
    assert rendered(finding, {"t.yaml": line}) == (
        "error[GAP]: m\n --> t.yaml:1:1\n  |\n"
        f"1 | ONE{'a' * 97}…\n"
        "  | --- first\n"
        f"1 | …{'a' * 24}TWO\n"
        f"  | {' ' * 25}--- second\n"
    )  # fmt: skip


def test_findings_are_separated_by_a_blank_line() -> None:
    assert render_text([Finding(GAP, "one"), Finding(SLOW, "two")], {}) == "error[GAP]: one\n\nwarning[SLOW]: two\n"
    assert render_text([], {}) == ""


@given(
    text=st.text(alphabet=st.characters(codec="utf-8"), max_size=300),
    line=st.integers(0, 6),
    column=st.integers(0, 400),
    length=st.integers(1, 400),
    more=st.tuples(st.integers(1, 6), st.integers(1, 400), st.integers(1, 50)),
)
def test_no_text_breaks_the_frame(text: str, line: int, column: int, length: int, more: tuple[int, int, int]) -> None:
    finding = Finding(
        GAP,
        text,
        labels=(Label(Position("t", line, column, length), text), Label(Position("t", *more), "x")),
        notes=((text, text),),
        help=Help(text, tuple(text.splitlines())),
    )
    shown = list(lines([finding], {"t": text}))
    for pieces in shown:
        row = "".join(piece for _, piece in pieces)
        assert "\n" not in row
        assert "\x1b" not in row
    sources = [row[1][1] for row in shown if len(row) == 2 and row[1][0].name == "SOURCE"]
    assert all(cell_len(source) <= WIDTH + 3 for source in sources)
