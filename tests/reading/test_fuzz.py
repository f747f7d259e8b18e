"""Reading raises nothing, whatever text stands in the files, and every place it names exists."""

import tempfile
from collections.abc import Mapping
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aih_dt.diagnostics import Kind, Severity
from aih_dt.diagnostics.text import render_text
from aih_dt.reading import ReadResult, read
from tests.reading.folders import base, write

SMALL = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
FILES = base()
NAMES = sorted(FILES)
WORDS = """
{ } [ ] : , - ' # & &a *a ! != | > >= >6 ? % @ ` .. [6..12) not( ) missing yes no null ~ soil height action tall dry
when then rules terms type enum formula << --- ... 0 1.5 1e3 height*2 é H1 A1 default
"""
TOKENS = WORDS.split()
TOKENS += [": ", ", ", "- ", "? ", " #", '"', "\n", "\n  ", "\n    ", "\t", "not asked", "a / b", "\\"]
TOKENS += ["\u2028", "\x00", "\ud800"]


def examine(files: Mapping[str, str]) -> ReadResult:
    """Read the files, and look at what every reading must fulfil."""
    with tempfile.TemporaryDirectory() as folder:
        spec = Path(folder) / "spec"
        write(spec, {name: text.encode("utf-8", "replace").decode() for name, text in files.items()})
        result = read(spec)
    unreadable = False
    for finding in result.findings:
        unreadable |= finding.code.severity is Severity.ERROR and finding.code.kind is Kind.INPUT
        assert finding.message
        for label in finding.labels:
            assert label.at.length >= 1
            if label.at.line > 0 and label.at.file in result.texts:
                lines = result.texts[label.at.file].split("\n")
                assert label.at.line <= len(lines)
                assert label.at.column - 1 <= len(lines[label.at.line - 1])
    assert (result.protocol is None) == unreadable
    render_text(result.findings, result.texts)
    return result


@given(st.sampled_from(NAMES), st.text(max_size=200))
@SMALL
def test_any_text_in_the_place_of_a_file(name: str, text: str) -> None:
    examine({**FILES, name: text})


@given(st.sampled_from(NAMES), st.lists(st.sampled_from(TOKENS), max_size=30))
@SMALL
def test_any_words_of_the_language_in_the_place_of_a_file(name: str, tokens: list[str]) -> None:
    examine({**FILES, name: "".join(tokens)})


@given(st.sampled_from(NAMES), st.data())
@settings(SMALL, max_examples=100)
def test_a_file_with_something_put_in_taken_out_or_exchanged(name: str, data: st.DataObject) -> None:
    text = FILES[name]
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(text)))
        end = min(len(text), start + data.draw(st.integers(0, 12)))
        text = text[:start] + data.draw(st.sampled_from(["", *TOKENS])) + text[end:]
    examine({**FILES, name: text})


@given(st.sampled_from(NAMES), st.data())
@settings(SMALL, max_examples=60)
def test_a_file_with_lines_moved_doubled_or_lost(name: str, data: st.DataObject) -> None:
    lines = FILES[name].splitlines(keepends=True)
    chosen = data.draw(st.lists(st.sampled_from(lines), max_size=len(lines) + 2))
    examine({**FILES, name: "".join(chosen)})


@given(st.sets(st.sampled_from(NAMES)))
@SMALL
def test_any_files_may_be_absent(kept: set[str]) -> None:
    result = examine({name: FILES[name] for name in kept} or {"notes.txt": ""})
    assert (result.protocol is None) == (kept not in (set(NAMES), set(NAMES) - {"cases/plants.yaml"}))


scalars = st.one_of(
    st.sampled_from(
        ["", "x", "yes", "missing", "1", "1.5", "soil", "height", "dry", "'-'", "'>= tall'", "H1", "A1", "enum"]
    ),
    st.text(alphabet="abc01_-", max_size=4),
)
trees = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]"),
        st.dictionaries(
            st.sampled_from(
                ["id", "when", "then", "type", "label", "values", "soil", "action", "x", "formula", "evidence"]
            ),
            inner,
            max_size=4,
        ).map(lambda entries: f"{{{', '.join(f'{key}: {value}' for key, value in entries.items())}}}"),
    ),
    max_leaves=8,
)
KEYS = {
    "protocol.yaml": ["protocol", "title", "decides", "dates", "exclusions", "licences", "status"],
    "vocabulary.yaml": ["terms", "assumptions"],
    "parameters.yaml": ["parameters", "profiles"],
    "sources.yaml": ["sources", "statements"],
    "interpretations.yaml": ["interpretations"],
    "tables/action.yaml": ["table", "inputs", "outputs", "hit policy", "applies when", "rules", "note"],
    "cases/plants.yaml": ["cases"],
}


@given(st.sampled_from(sorted(KEYS)), st.data())
@settings(SMALL, max_examples=100)
def test_any_tree_behind_any_key(name: str, data: st.DataObject) -> None:
    lines = [line for line in FILES[name].splitlines() if line[:1].isalpha()]
    given_keys = {line.partition(":")[0] for line in lines}
    key = data.draw(st.sampled_from(KEYS[name]))
    text, skipping = "", False
    for line in FILES[name].splitlines(keepends=True):
        if line[:1].isalpha():
            skipping = line.startswith(f"{key}:")
        text += "" if skipping else line
    assert key not in given_keys or text != FILES[name]
    examine({**FILES, name: f"{text}{key}: {data.draw(trees)}\n"})
