"""Text laid out by hand is what the formatter would have made of it."""

import subprocess
import sys
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aih_dt.generating.python.layout import (
    WIDTH,
    All,
    Any,
    Call,
    Comparison,
    Condition,
    Dictionary,
    Group,
    Literal,
    Membership,
    comment,
    docstring,
    either,
    every,
    import_from,
    laid_out,
    statement,
    string,
)

names = st.integers(3, 45).map(lambda size: "x" * size)
tests: st.SearchStrategy[Condition] = st.one_of(
    st.builds(lambda name: Comparison(f"{name} is None"), names),
    st.builds(lambda name: Comparison(f"{name} is {name.upper()}"), names),
    st.builds(lambda name, number: Comparison(f"{number} <= {name} < {number + 1}"), names, st.integers(0, 10**6)),
)
members = st.lists(st.integers(3, 12).map(lambda size: "M" * size), min_size=2, max_size=5)
tests |= st.builds(lambda name, several: Membership(name, tuple(several)), st.integers(3, 40).map("x".__mul__), members)
choices = st.one_of(tests, st.lists(tests, min_size=2, max_size=4).map(either))
conditions = st.one_of(choices, st.lists(choices, min_size=1, max_size=5).map(every))
words = st.text(
    st.characters(max_codepoint=0x2FF, categories=["L", "N", "P", "S", "Zs"], include_characters="„“”–≥×µ"), max_size=90
)
literals = st.recursive(
    st.one_of(words.map(string), names, st.integers().map(str)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4).map(lambda items: Group(tuple(items))),
        st.lists(st.tuples(names, inner), min_size=1, max_size=4, unique_by=lambda one: one[0]).map(
            lambda items: Call("Record", tuple(items))
        ),
        st.lists(st.tuples(words.map(string), inner), max_size=4).map(lambda items: Dictionary(tuple(items))),
    ),
    max_leaves=8,
)
many = settings(
    max_examples=300, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)


def formatted(text: str, folder: Path) -> str:
    """What the formatter makes of ``text``."""
    (folder / "pyproject.toml").write_text(f"[tool.ruff]\nline-length = {WIDTH}\n")
    return subprocess.run(
        [sys.executable, "-m", "ruff", "format", "--stdin-filename", "text.py", "-"],
        cwd=folder,
        input=text,
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout


def test_conditions(tmp_path: Path) -> None:
    drawn: list[str] = []

    @many
    @given(conditions, st.integers(1, 2))
    def draw(condition: Condition | None, depth: int) -> None:
        assert condition is not None
        outer = "".join(f"{'    ' * level}if {'y' * level}:\n" for level in range(depth))
        lines = statement("if", condition, depth)
        drawn.append("def f():\n    pass\n\n\n" + outer.replace("if :", "if y:") + "\n".join(lines))
        drawn[-1] += "\n" + "    " * (depth + 1) + "pass\n"

    draw()
    text = "\n\n".join(drawn)
    assert formatted(text, tmp_path) == text


def test_values(tmp_path: Path) -> None:
    drawn: list[str] = []

    @many
    @given(literals)
    def draw(literal: Literal) -> None:
        if isinstance(literal, Call | Group | Dictionary):
            drawn.append("\n".join(laid_out(literal, 0, "NAME = ")) + "\n")

    draw()
    text = "\n".join(drawn)
    assert len(drawn) > 50
    assert formatted(text, tmp_path) == text


def test_docstrings_and_comments(tmp_path: Path) -> None:
    drawn: list[str] = []

    @many
    @given(st.lists(words, min_size=1, max_size=3), st.integers(0, 2))
    def draw(paragraphs: list[str], inner: int) -> None:
        lines = [*docstring(paragraphs, 1), *comment(" ".join(paragraphs), 1, inner), "    pass"]
        drawn.append("def f():\n" + "\n".join(lines) + "\n")

    draw()
    text = "\n\n".join(drawn)
    assert formatted(text, tmp_path) == text
    assert max(map(len, text.splitlines())) < WIDTH + 100


@given(st.text())
def test_a_string_is_the_text(text: str) -> None:
    assert eval(string(text)) == text


def test_imports_stand_in_the_order_of_the_linter() -> None:
    assert import_from("m", ["b", "A", "NOT", "a", "B"]) == ("from m import NOT, A, B, a, b",)
    assert import_from("m", []) == ()
    names = [f"Name{number:02}_{'x' * 20}" for number in range(9)]
    assert import_from("m", names) == ("from m import (", *(f"    {name}," for name in names), ")")


def test_flat_conditions() -> None:
    one, other = Comparison("a is None"), Comparison("b is None")
    assert every([]) is None
    assert every([one]) == one
    assert every([All((one, other)), one]) == All((one, other, one))
    assert either([Any((one, other)), one]) == Any((one, other, one))
