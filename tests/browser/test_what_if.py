"""The page on which a patient is tried decides exactly what the reference evaluator decides, and is pleasant to use."""

import random
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest

from aih_dt.generating.documents.edges import cuts_of
from aih_dt.model import AGE_SUFFIX, MISSING, Protocol, Special, Term, Value
from aih_dt.semantics.domain import Names
from aih_dt.semantics.entering import enter
from aih_dt.semantics.evaluate import evaluate
from aih_dt.semantics.ground import Ground, ground
from tests.browser.needed import needs_browser
from tests.browser.opened import address, tab
from tests.generating.documents.made import COMPOST, SPEC, proved

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.browser, needs_browser]

ASK = """
async (fragments) => {
  const found = [];
  for (const fragment of fragments) {
    const changed = new Promise((done) => addEventListener("hashchange", done, { once: true }));
    location.hash = fragment;
    await changed;
    const decided = document.querySelector("#decision h2[data-action]");
    const steps = [...document.querySelectorAll("#why li[data-rules]")];
    const rules = steps.flatMap((item) => item.dataset.rules.split(" "));
    const results = [...document.querySelectorAll("#decision dl > div")].map((item) => [
      item.querySelector("dt").textContent, item.querySelector("dd").textContent,
    ]);
    found.push({
      action: decided === null ? null : decided.dataset.action,
      rules: rules.filter((rule) => rule !== "").sort(),
      results: Object.fromEntries(results),
      problems: document.querySelectorAll("#decision .problems li").length,
    });
  }
  return found;
}
"""


def _data(held: Ground, dice: random.Random) -> dict[str, str]:
    """A patient's data by chance: values beside every cut, at the ends of the domains, missing ones and old ones."""
    data: dict[str, str] = {}
    cuts = cuts_of(held)
    for term in held.protocol.inputs:
        domain = held.domains[term.name]
        if MISSING in domain.specials and dice.random() < 0.15:
            continue
        data[term.name] = _value(held, term, cuts.get(term.name, ()), dice)
        if term.maximum_age is not None:
            data[term.name + AGE_SUFFIX] = str(
                dice.choice((0, term.maximum_age, term.maximum_age, term.maximum_age + 1))
            )
    return data


def _value(held: Ground, term: Term, cuts: tuple[tuple[Any, int], ...], dice: random.Random) -> str:
    domain = held.domains[term.name]
    if isinstance(domain, Names):
        return dice.choice(domain.members)
    numbers = {int(cut) + step for cut, _ in cuts for step in (-1, 0, 1)} | {int(domain.low), int(domain.high)}
    inside = sorted(number for number in numbers if domain.low <= number <= domain.high)
    if term.typical is not None and not isinstance(term.typical, str | Special) and dice.random() < 0.3:
        return domain.show(term.typical)
    return domain.show(dice.choice(inside))


def _shown(held: Ground, data: dict[str, str]) -> dict[str, Any]:
    """What the page must show."""
    entered = enter(held, data)
    if entered.problems:
        return {"action": None, "rules": [], "results": {}, "problems": len(entered.problems)}
    decided = evaluate(held, entered.values)
    values = {**{name: (value,) for name, value in decided.values.items()}, **decided.collected}
    return {
        "action": str(decided.values[held.protocol.facts.decides]),
        "rules": sorted(decided.rules),
        "results": _results(held, values),
        "problems": 0,
    }


def _results(held: Ground, values: dict[str, tuple[Value, ...]]) -> dict[str, str]:
    protocol = held.protocol
    course = protocol.course
    remembered = set() if course is None else {item.decided_by for item in course.state.values()}
    read = {name for table in held.tables for name in held.read_by(table)} - remembered | {protocol.facts.decides}
    found: dict[str, str] = {}
    for name in protocol.decided_by:
        given = [value for value in values[name] if not isinstance(value, Special)]
        if name not in read and given:
            found[protocol.terms[name].label] = "; ".join(_words(held, name, value) for value in given)
    return found


def _words(held: Ground, name: str, value: Value) -> str:
    term = held.term(name)
    return term.value(value).label if isinstance(value, str) else held.domains[name].show(value)


def _without_units(results: dict[str, str]) -> dict[str, str]:
    return {label: text.split("\u00a0")[0] for label, text in results.items()}


def _compare(browser: "Browser", folder: Path, protocol: Protocol, number: int) -> tuple[int, int]:
    """Compares that many patients under every profile in turn; how many were decided and how many had old values."""
    dice = random.Random(20_26)
    held = {name: ground(protocol, name) for name in protocol.profile_names}
    asked: list[tuple[str, dict[str, str]]] = []
    while len(asked) < number:
        profile = protocol.profile_names[len(asked) % len(protocol.profile_names)]
        data = _data(held[profile], dice)
        if len(asked) % 8 == 0 or not enter(held[profile], data).problems:
            asked.append((profile, data))
    with tab(browser) as (page, complaints):
        page.goto(address(folder, "what-if.html"))
        fragments = [urlencode({**data, "profile": profile}) for profile, data in asked]
        shown: list[dict[str, Any]] = page.evaluate(ASK, fragments)
        assert complaints == []
    for (profile, data), answer in zip(asked, shown, strict=True):
        answer["results"] = _without_units(answer["results"])
        assert answer == _shown(held[profile], data), (profile, data)
    old = sum(
        int(data[term.name + AGE_SUFFIX]) > term.maximum_age
        for _, data in asked
        for term in protocol.inputs
        if term.maximum_age is not None and term.name + AGE_SUFFIX in data
    )
    return sum(answer["action"] is not None for answer in shown), old


def test_the_page_decides_what_the_evaluator_decides(chromium: "Browser", compost_folder: Path) -> None:
    decided, old = _compare(chromium, compost_folder, proved(COMPOST).protocol, 600)
    assert decided >= 500
    assert old > 50


def test_the_page_of_the_real_protocol_decides_what_the_evaluator_decides(
    chromium: "Browser", spec_folder: Path
) -> None:
    decided, old = _compare(chromium, spec_folder, proved(SPEC).protocol, 580)
    assert decided >= 500
    assert old > 50


def _decided(page: "Page") -> str:
    return page.inner_text("#decision h2").split("\n")[0].strip()


def test_a_patient_is_entered_with_the_form(chromium: "Browser", compost_folder: Path) -> None:
    with tab(chromium) as (page, complaints):
        page.goto(address(compost_folder, "what-if.html"))
        assert _decided(page) == "Not decided"
        page.select_option("#in-stage", "active")
        assert _decided(page).startswith("measure what is missing")
        page.select_option("#in-nesting", "no")
        assert page.input_value("[data-age=nesting]") == "0"
        page.select_option("#in-smell", "sour")
        assert _decided(page).startswith("turn the heap")
        assert page.url.endswith("#stage=active&nesting=no&nesting_age_days=0&smell=sour")
        page.fill("[data-age=nesting]", "15")
        assert _decided(page).startswith("measure what is missing")
        page.fill("#in-temperature", "65.05")
        assert _decided(page) == "Not decided"
        assert "at most 1 decimal place" in page.inner_text("#wrong-temperature")
        page.check("[data-missing=temperature]")
        assert page.input_value("#in-temperature") == ""
        assert _decided(page).startswith("measure what is missing")
        page.click("button[type=reset]")
        assert _decided(page) == "Not decided"
        assert complaints == []


def test_an_address_brings_the_patient_back(chromium: "Browser", compost_folder: Path) -> None:
    with tab(chromium) as (page, _):
        page.goto(address(compost_folder, "what-if.html#case=dry-garden-45"))
        assert _decided(page).startswith("water the heap")
        assert page.input_value("#profile") == "dry-garden"
        page.fill("#in-moisture", "51")
        assert _decided(page).startswith("leave it alone")
        kept = page.url
        page.goto("about:blank")
        page.goto(kept)
        assert _decided(page).startswith("leave it alone")
        assert page.input_value("#in-moisture") == "51"
        assert page.input_value("#profile") == "dry-garden"


def test_a_link_beside_a_rule_leads_to_its_example(chromium: "Browser", compost_folder: Path) -> None:
    with tab(chromium) as (page, _):
        page.goto(address(compost_folder, "table-care.html"))
        page.click("#rule-turn-hot >> text=Try this patient")
        assert _decided(page).startswith("turn the heap")
        assert "care/turn-hot" in page.evaluate(
            "[...document.querySelectorAll('[data-rules]')].map((i) => i.dataset.rules)"
        )


def test_fired_rules_are_lit_and_the_others_say_why_not(chromium: "Browser", compost_folder: Path) -> None:
    with tab(chromium) as (page, _):
        page.goto(address(compost_folder, "what-if.html#case=sour-heap"))
        page.click("#lit summary:has-text('active heap')")
        lit = page.locator("#lit details[open] tr.fires th")
        assert lit.inner_text() == "turn-sour fires"
        failing = page.locator("#lit details[open] tr:has(a:text-is('turn-hot')) td.fails")
        assert [text.strip() for text in failing.all_inner_texts()] == ["✗ like forest soil or of ammonia", "✗ too hot"]


def test_it_says_what_to_ask_next_and_which_boundaries_are_near(chromium: "Browser", compost_folder: Path) -> None:
    with tab(chromium) as (page, _):
        page.goto(address(compost_folder, "what-if.html#stage=active&nesting=no&nesting_age_days=0"))
        page.wait_for_selector("#next h2")
        assert "smell" in page.inner_text("#next")
        page.goto("about:blank")
        page.goto(address(compost_folder, "what-if.html#example=care/well"))
        page.click("#next summary:has-text('water the heap')")
        rows = [" ".join(text.split()) for text in page.locator("#next details[open] tr").all_inner_texts()]
        assert rows[1:] == ["moisture 39 % instead of 45 % water"], rows
