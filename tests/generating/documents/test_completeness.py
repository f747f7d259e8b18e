"""Nothing of the protocol is left out of the documents, and nothing in them leads nowhere."""

from collections.abc import Callable, Iterator, Mapping
from urllib.parse import parse_qsl, urlsplit

import pytest

from aih_dt.model import AGE_SUFFIX, DEFAULT_PROFILE, Protocol
from aih_dt.proving.report import Subject, Verdict
from tests.generating.documents.made import (
    COMPOST,
    SPEC,
    Outline,
    broken_links,
    compost_files,
    outlines,
    proved,
    spec_files,
)


class Documents:
    """A protocol and its documents, parsed once."""

    def __init__(self, protocol: Protocol, files: Mapping[str, str]) -> None:
        self.protocol = protocol
        self.files = files
        self.pages: Mapping[str, Outline] = outlines(files)

    def shows(self, page: str, anchor: str, *texts: str) -> None:
        """Asserts that a page has an anchor and says every text."""
        assert anchor in self.pages[page].ids, f"{page}#{anchor}"
        for text in texts:
            assert self.pages[page].says(text), f"{page}: {text}"


@pytest.fixture(scope="module", params=["compost", "spec"])
def documents(request: pytest.FixtureRequest) -> Documents:
    made: dict[str, Callable[[], Documents]] = {
        "compost": lambda: Documents(proved(COMPOST).protocol, compost_files()),
        "spec": lambda: Documents(proved(SPEC).protocol, spec_files()),
    }
    return made[request.param]()


def test_every_table_and_rule(documents: Documents) -> None:
    for table in documents.protocol.tables:
        page = f"table-{table.name}.html"
        assert page in documents.files
        for rule in table.rules:
            documents.shows(page, f"rule-{rule.id}", rule.id, rule.because)
            documents.shows("rules.html", f"rules-{table.name}", rule.id)
            for why in rule.irrelevant.values():
                documents.shows(page, f"rule-{rule.id}", why)
        assert documents.pages["pathway.html"].says(table.question)
        assert page in documents.pages["index.html"].hrefs


def test_every_rule_names_what_it_rests_on(documents: Documents) -> None:
    for table in documents.protocol.tables:
        hrefs = documents.pages[f"table-{table.name}.html"].hrefs
        for rule in table.rules:
            for name in rule.evidence:
                assert f"evidence.html#statement-{name}" in hrefs
            for name in rule.interpretations:
                assert f"interpretations.html#interpretation-{name}" in hrefs


def test_every_term_and_value(documents: Documents) -> None:
    for term in documents.protocol.terms.values():
        documents.shows("vocabulary.html", f"term-{term.name}", term.name, term.label, term.definition)
        for value in term.values:
            documents.shows("vocabulary.html", f"term-{term.name}-{value.name}", value.label, value.definition)
        for code in term.codes:
            documents.shows("vocabulary.html", f"term-{term.name}", code.system, code.code)
    for name, assumption in documents.protocol.assumptions.items():
        documents.shows("vocabulary.html", f"assumption-{name}", assumption.because)


def test_every_parameter_and_profile(documents: Documents) -> None:
    for parameter in documents.protocol.parameters.values():
        documents.shows(
            "parameters.html", f"parameter-{parameter.name}", parameter.name, parameter.label, parameter.because
        )
    documents.shows("profiles.html", f"profile-{DEFAULT_PROFILE}")
    for profile in documents.protocol.profiles.values():
        documents.shows("profiles.html", f"profile-{profile.name}", profile.name, profile.label, profile.because)


def test_every_source_and_statement(documents: Documents) -> None:
    for source in documents.protocol.sources.values():
        documents.shows(
            "evidence.html", f"source-{source.id}", source.title, source.citation, source.authority.value, source.scope
        )
    for statement in documents.protocol.statements.values():
        documents.shows(
            "evidence.html", f"statement-{statement.id}", statement.quote, statement.summary, statement.locator
        )
        for reading in statement.readings:
            for deviation in reading.deviations:
                documents.shows("evidence.html", f"statement-{statement.id}", deviation.because)


def test_every_interpretation(documents: Documents) -> None:
    for item in documents.protocol.interpretations.values():
        documents.shows(
            "interpretations.html",
            f"interpretation-{item.id}",
            item.question,
            item.choice,
            item.because,
            item.cost,
            *item.options,
        )


def test_every_case(documents: Documents) -> None:
    everywhere = {anchor for name, page in documents.pages.items() if name.startswith("cases-") for anchor in page.ids}
    for case in documents.protocol.cases:
        assert f"case-{case.id}" in everywhere
        assert documents.pages["cases.html"].says(case.title)


def test_every_fact(documents: Documents) -> None:
    facts = documents.protocol.facts
    front, page = documents.pages["index.html"], documents.pages["facts.html"]
    assert front.says(facts.summary)
    for text in (facts.intended_use, facts.intended_users, facts.population, facts.regulatory, facts.cite_as):
        assert page.says(text)
    for text in (*facts.exclusions, *facts.does_not, *facts.limits, *facts.authors):
        assert page.says(text)
    for version in facts.change_log:
        assert f"version-{version}" in documents.pages["changes.html"].ids


def test_every_final_decision(documents: Documents) -> None:
    for value in documents.protocol.terms[documents.protocol.facts.decides].values:
        documents.shows("outcomes.html", f"outcome-{value.name}", value.label)


def test_every_claim(documents: Documents) -> None:
    report = proved(COMPOST if documents.protocol.facts.name == "compost-care" else SPEC)
    for claim in report.claims:
        if claim.subject is Subject.TABLE:
            assert documents.pages[f"table-{claim.name}.html"].says(claim.sentence)
            assert f"table-{claim.name}.html#proved" in documents.pages["proof.html"].hrefs
        elif claim.subject is not Subject.CASE or claim.verdict is not Verdict.PROVED:
            assert documents.pages["proof.html"].says(claim.sentence)
    for name in report.certificates:
        assert f"../proofs/{name}" in documents.pages["proof.html"].hrefs


def test_the_index_and_the_search_have_every_name(documents: Documents) -> None:
    index = documents.pages["a-to-z.html"].hrefs
    for table in documents.protocol.tables:
        for rule in table.rules:
            assert f"table-{table.name}.html#rule-{rule.id}" in index
            assert f"table-{table.name}.html#rule-{rule.id}" in documents.files["assets/search-index.js"]
    for name in documents.protocol.terms:
        assert f"vocabulary.html#term-{name}" in index


def test_every_table_has_its_markdown(documents: Documents) -> None:
    for table in documents.protocol.tables:
        text = documents.files[f"markdown/{table.name}.md"]
        assert f"({table.name}.md)" in documents.files["markdown/README.md"]
        for rule in table.rules:
            assert f"| `{rule.id}` |" in text


def test_every_input_can_be_entered_and_left_missing(documents: Documents) -> None:
    text = documents.files["what-if.html"]
    for term in documents.protocol.inputs:
        assert f'data-input="{term.name}"' in text
        if term.maximum_age is not None:
            assert f'data-age="{term.name}"' in text
        if term.is_numeric and (term.may_be_missing or term.maximum_age is not None):
            assert f'data-missing="{term.name}"' in text


def test_no_link_leads_nowhere(documents: Documents) -> None:
    assert list(broken_links(documents.files)) == []


def test_no_name_stands_twice_on_a_page(documents: Documents) -> None:
    for name, page in documents.pages.items():
        assert len(page.ids) == len(set(page.ids)), name


def test_every_address_of_a_patient_can_be_followed(documents: Documents) -> None:
    inputs = {name for term in documents.protocol.inputs for name in (term.name, term.name + AGE_SUFFIX)}
    rules = {f"{table.name}/{rule.id}" for table in documents.protocol.tables for rule in table.rules}
    cases = {case.id for case in documents.protocol.cases}
    for said in _patients(documents):
        for name, value in said:
            if name == "example":
                assert value in rules
            elif name == "case":
                assert value in cases
            elif name == "profile":
                assert value in documents.protocol.profile_names
            else:
                assert name in inputs


def _patients(documents: Documents) -> Iterator[list[tuple[str, str]]]:
    for page in documents.pages.values():
        for href in page.hrefs:
            if href.startswith("what-if.html#"):
                yield parse_qsl(urlsplit(href).fragment, keep_blank_values=True, strict_parsing=True)


def test_every_rule_has_an_example_and_somebody_just_outside(documents: Documents) -> None:
    for table in documents.protocol.tables:
        page = documents.pages[f"table-{table.name}.html"]
        for rule in table.rules:
            assert f"what-if.html#example={table.name}/{rule.id}" in page.hrefs
        assert any("&" in href for href in page.hrefs if href.startswith("what-if.html#example="))


def test_pages_are_of_a_size_that_loads_at_once(documents: Documents) -> None:
    sizes = {name: len(text.encode()) for name, text in documents.files.items()}
    assert {name: size for name, size in sizes.items() if name.endswith(".html") and size > 300_000} == {}
    assert sum(sizes.values()) < 8_000_000


def test_nothing_is_loaded_from_elsewhere(documents: Documents) -> None:
    for name, page in documents.pages.items():
        assert [item for item in page.loaded if "//" in item] == [], name
    assert "@import" not in documents.files["assets/style.css"]
    assert "url(" not in documents.files["assets/style.css"]
