"""Documents read back: what the generator writes is what the protocol says, and a hand-edited page is found."""

import re

import pytest
from hypothesis import HealthCheck, given, settings

from aih_dt.conforming.documents import compare
from aih_dt.generating.documents import generate
from aih_dt.model import Protocol
from aih_dt.proving.report import Report
from aih_dt.reading import read
from tests.generating.documents.made import SPEC, compost, compost_files, proved, spec_files
from tests.strategies import protocols


def test_the_documents_say_what_the_protocol_says() -> None:
    assert compare(compost(), compost_files()) == ()


def test_the_documents_of_the_real_protocol_say_what_it_says() -> None:
    assert compare(proved(SPEC).protocol, spec_files()) == ()


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(protocols())
def test_documents_of_any_protocol_say_what_it_says(protocol: Protocol) -> None:
    assert compare(protocol, generate(protocol, Report(protocol, (), ()), {})) == ()


def _row(text: str, rule: str) -> str:
    found = re.search(rf'<tr data-rule="{rule}">.*?</tr>', text, re.DOTALL)
    assert found is not None
    return found[0]


def _entry(text: str, rule: str) -> str:
    found = re.search(rf'<article class="rule-entry" id="rule-{rule}">.*?</article>', text, re.DOTALL)
    assert found is not None
    return found[0]


CARE, EVIDENCE, PARAMETERS = "table-care.html", "evidence.html", "parameters.html"

EDITS = [
    pytest.param(
        CARE,
        lambda text: text.replace(_row(text, "water"), _row(text, "water").replace("&lt;", "≤")),
        [
            "`table-care.html` shows `≤ 40 (moisture below which the heap is dry)` for `moisture` of the rule `water`,"
            " and the protocol says `< 40`"
        ],
        id="comparison",
    ),
    pytest.param(
        CARE,
        lambda text: text.replace(_row(text, "water"), _row(text, "water").replace(">40<", ">41<")),
        [
            "`table-care.html` shows `moisture below which the heap is dry` as 41, which it is not, for `moisture`"
            " of the rule `water`, and the protocol says `< 40`"
        ],
        id="number",
    ),
    pytest.param(
        CARE,
        lambda text: text.replace(
            _row(text, "turn-sour"), _row(text, "turn-sour").replace("sour or rotten", "of ammonia")
        ),
        ["`table-care.html` shows `of ammonia` for `smell` of the rule `turn-sour`, and the protocol says `sour`"],
        id="value",
    ),
    pytest.param(
        CARE,
        lambda text: text.replace(
            _row(text, "turn-sour"), _row(text, "turn-sour").replace("sour or rotten", "sour or mouldy")
        ),
        ["`table-care.html` shows `sour or mouldy` for `smell` of the rule `turn-sour`, and the protocol says `sour`"],
        id="word that the vocabulary does not have",
    ),
    pytest.param(
        CARE,
        lambda text: text.replace(
            _row(text, "something-nests"),
            _row(text, "something-nests").replace(">any or missing<", ">any<", 1),
        ),
        ["`table-care.html` shows `any` for `smell` of the rule `something-nests`, and the protocol says `-`"],
        id="missing left out",
    ),
    pytest.param(
        CARE,
        lambda text: text.replace(_row(text, "well"), ""),
        None,
        id="rule left out of the grid",
    ),
    pytest.param(
        CARE,
        lambda text: text.replace(_row(text, "browns"), _row(text, "browns").replace(">straw or leaves<", ">water<")),
        ["`table-care.html` shows `water` for `care_action` of the rule `browns`, and the protocol says `add_browns`"],
        id="output",
    ),
    pytest.param(
        CARE,
        lambda text: text.replace(_row(text, "turn-sour"), _row(text, "turn-sour").replace("<b>H1</b>", "<b>H2</b>")),
        ["`table-care.html` shows `H2` for what the rule `turn-sour` rests on, and the protocol says `H1`"],
        id="evidence",
    ),
    pytest.param(
        CARE,
        lambda text: text.replace(
            _entry(text, "turn-sour"), _entry(text, "turn-sour").replace("sour or rotten", "of ammonia", 1)
        ),
        [
            "`table-care.html` shows `of ammonia` for `smell` of the rule `turn-sour` in the list,"
            " and the protocol says `sour`"
        ],
        id="condition in the list",
    ),
    pytest.param(
        CARE,
        lambda text: text.replace("being filled or rotting", "ripening, nothing is added", 1),
        [
            "`table-care.html` shows `ripening, nothing is added` for `stage` of the condition under which it is asked,"
            " and the protocol says `active`"
        ],
        id="applies when",
    ),
    pytest.param(
        CARE,
        lambda text: text.replace("Exactly one rule applies to every patient.", "Every rule that applies contributes."),
        ["`table-care.html` shows `several` for how many rules apply, and the protocol says `exactly one`"],
        id="hit policy",
    ),
    pytest.param(
        CARE,
        lambda text: text.replace(_row(text, "water"), _row(text, "water").replace("</td>", " and more</td>", 1)),
        ["the page `table-care.html` cannot be read back: `and more`"],
        id="stray text",
    ),
    pytest.param(
        CARE,
        lambda text: text.replace("</main>", "</div></main>"),
        ["the page `table-care.html` cannot be read back: `</div>` closes `<main>`"],
        id="broken page",
    ),
    pytest.param(
        EVIDENCE,
        lambda text: text.replace("is answered by turning", "is answered by watering"),
        [
            "`evidence.html` shows `“A sour or rotten smell is answered by watering the heap.”`"
            " for the quotation of `H1`,"
            " and the protocol says `“A sour or rotten smell is answered by turning the heap.”`"
        ],
        id="quotation",
    ),
    pytest.param(
        EVIDENCE,
        lambda text: text.replace("weak recommendation", "strong recommendation", 1),
        None,
        id="strength",
    ),
    pytest.param(
        EVIDENCE,
        lambda text: re.sub(
            r'<ul class="deviations">\s*<li>.*?</li>\s*<li>', '<ul class="deviations"><li>', text, flags=re.S
        ),
        None,
        id="deviation left out",
    ),
    pytest.param(
        PARAMETERS,
        lambda text: text.replace("<b>50</b>", "<b>55</b>"),
        [
            "`parameters.html` shows `55` for `dry_limit` under the profile `dry-garden`, and the protocol says `50`",
        ],
        id="parameter",
    ),
]


@pytest.mark.parametrize(("name", "edit", "messages"), EDITS)
def test_what_is_edited_by_hand_is_found(name, edit, messages) -> None:  # type: ignore[no-untyped-def]  # given above
    text = compost_files()[name]
    edited = edit(text)
    assert edited != text
    found = compare(compost(), {**compost_files(), name: edited})
    assert found
    assert {finding.code.name for finding in found} == {"DOCUMENT"}
    if messages is not None:
        assert [finding.message for finding in found] == messages


def test_a_page_that_is_gone_is_found() -> None:
    files = {name: text for name, text in compost_files().items() if name != CARE}
    (finding,) = compare(compost(), files)
    assert finding.message == "the page `table-care.html` is not there"
    assert finding.help is not None
    assert finding.help.text == "do not edit the documents; change the protocol and run `aih-dt build`"


def test_a_finding_names_where_the_author_said_it() -> None:
    edited = compost_files()[CARE].replace(">straw or leaves<", ">water<")
    found = compare(compost(), {**compost_files(), CARE: edited})
    assert {finding.labels[0].at.file.rpartition("/")[2] for finding in found} == {"care.yaml"}


def test_documents_of_another_protocol_are_found() -> None:
    other = read(SPEC).protocol
    assert other is not None
    assert compare(other, compost_files())
