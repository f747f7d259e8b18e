"""How the documents are printed: the same bytes, valid, escaped, and by templates that decide nothing."""

import dataclasses
import importlib
import os
import pkgutil
import subprocess
import sys
from pathlib import Path

import html5lib
from jinja2 import nodes

from aih_dt.generating.documents import generate, pages
from aih_dt.generating.documents.pages.page import Page
from aih_dt.generating.documents.printing import templates
from aih_dt.model import Protocol
from aih_dt.proving.report import Report
from tests.generating.documents.courses import COURSE, PROPERTIES, with_course
from tests.generating.documents.made import COMPOST, Outline, broken_links, compost, compost_files, proved

ROOT = Path(__file__).parents[3]

DIGEST = """
import hashlib, sys
from pathlib import Path
from aih_dt.generating.documents import generate
from aih_dt.proving.check import check
from aih_dt.reading import read
protocol = read(Path(sys.argv[1])).protocol
files = generate(protocol, check(protocol), {})
print(hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest())
"""


def test_the_same_protocol_gives_the_same_bytes() -> None:
    digests = {
        subprocess.run(
            [sys.executable, "-c", DIGEST, str(COMPOST)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "4321")
    }
    assert len(digests) == 1


def test_pages_are_valid_html() -> None:
    for name, text in compost_files().items():
        if name.endswith(".html"):
            parser = html5lib.HTMLParser(strict=False)
            parser.parse(text)
            assert [(place, code) for place, code, _ in parser.errors] == [], name


NASTY = """<script>alert("1")</script> & 'x' ]]> {{ 7 * 7 }} | `*_"""


def test_what_an_author_writes_is_text_and_nothing_else() -> None:
    protocol = _everywhere(compost())
    files = generate(protocol, Report(protocol, (), (), proved(COMPOST).examples), {})
    for name, text in files.items():
        if name.endswith(".html"):
            assert "<script>alert" not in text, name
            assert "alert(" in Outline(text).text, name
        if name.endswith(".js") and "index" in name:
            assert "</script" not in text, name
        if name.startswith("markdown/"):
            assert "<script>" not in text.replace("\\<", ""), name
    assert list(broken_links(files)) == []


def _everywhere(protocol: Protocol) -> Protocol:
    """The protocol with a text full of marks wherever an author may write freely."""
    replace = dataclasses.replace
    return replace(
        protocol,
        facts=replace(protocol.facts, title=NASTY, summary=NASTY, version=NASTY, limits=(NASTY,), contact=NASTY),
        terms={
            name: replace(
                term,
                label=f"{NASTY} {name}",
                definition=NASTY,
                values=tuple(
                    value if value.name in ("yes", "no") else replace(value, label=f"{NASTY} {value.name}")
                    for value in term.values
                ),
            )
            for name, term in protocol.terms.items()
        },
        tables=tuple(
            replace(
                table,
                title=f"{NASTY} {table.name}",
                question=NASTY,
                note=NASTY,
                rules=tuple(replace(rule, because=NASTY) for rule in table.rules),
            )
            for table in protocol.tables
        ),
        statements={name: replace(item, quote=NASTY, locator=NASTY) for name, item in protocol.statements.items()},
        interpretations={
            name: replace(item, question=NASTY, choice=NASTY, because=NASTY, options=(NASTY,))
            for name, item in protocol.interpretations.items()
        },
        cases=tuple(replace(case, title=NASTY, note=NASTY) for case in protocol.cases),
    )


DECIDING = (
    nodes.Add, nodes.Sub, nodes.Mul, nodes.Div, nodes.FloorDiv, nodes.Mod, nodes.Compare, nodes.Filter, nodes.Test,
    nodes.Getitem, nodes.Slice, nodes.Concat, nodes.Assign, nodes.AssignBlock, nodes.Dict, nodes.List,
)  # fmt: skip


def test_templates_only_print() -> None:
    environment = templates()
    assert environment.loader is not None
    for name in environment.loader.list_templates():
        source, _, _ = environment.loader.get_source(environment, name)
        tree = environment.parse(source)
        assert [type(node).__name__ for kind in DECIDING for node in tree.find_all(kind)] == [], name


def test_views_cannot_be_changed() -> None:
    modules = [
        importlib.import_module(f"{pages.__name__}.{item.name}") for item in pkgutil.iter_modules(pages.__path__)
    ]
    views = [item for module in modules for item in vars(module).values() if isinstance(item, type)]
    views = [item for item in views if item.__name__.endswith("View") or item is Page]
    assert len(views) > 40
    for view in views:
        assert dataclasses.is_dataclass(view), view
        assert view.__dataclass_params__.frozen, view  # type: ignore[attr-defined]  # every dataclass has them


def test_a_protocol_without_extras_has_its_documents() -> None:
    protocol = dataclasses.replace(compost(), cases=(), profiles={}, assumptions={})
    files = generate(protocol, Report(protocol, (), ()), {})
    assert list(broken_links(files)) == []
    assert "No claim was checked for this version." in Outline(files["proof.html"]).text
    assert "Not run for this version." in Outline(files["proof.html"]).text


def test_a_record_of_another_version_is_not_shown() -> None:
    report = proved(COMPOST)
    old = {"mutation": {"spec digest": "f" * 64, "sentence": "All 99 mutants were found."}}
    new = {"mutation": {"spec digest": report.protocol.digest, "sentence": "All 99 mutants were found."}}
    assert "99 mutants" not in generate(report.protocol, report, old)["proof.html"]
    assert "99 mutants" in generate(report.protocol, report, new)["proof.html"]


def test_a_course_and_its_properties_are_told() -> None:
    protocol, report = with_course()
    files = generate(protocol, report, {})
    assert list(broken_links(files)) == []
    course, properties = Outline(files["course.html"]), Outline(files["properties.html"])
    assert COURSE.title in course.text
    for milestone in (*COURSE.begins, *COURSE.ends):
        assert course.says(milestone.because)
    for said in ("1 to 2 weeks", "grows by 20 %", "stays as it is", "from being filled or rotting to ripening"):
        assert course.says(said), said
    for item in PROPERTIES:
        assert f"property-{item.id}" in properties.ids
        assert properties.says(item.sentence)
        assert properties.says(item.because)
        assert f"properties.html#property-{item.id}" in Outline(files["a-to-z.html"]).hrefs
    assert properties.says("Somebody looks for nests at every visit.")
    assert properties.says("on, within 3 visits one has")
    assert properties.says("carbon in what was added, which the other has larger,")
    assert properties.text.count("Not run for this version.") == 1


def test_without_a_course_there_is_no_page_of_it() -> None:
    assert "course.html" not in compost_files()
    assert "properties.html" not in compost_files()
