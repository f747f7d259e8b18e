"""Every page opens from the file system without a complaint, fits every width, and can be used by everybody."""

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.browser.needed import AXE, VALIDATOR, needs_axe, needs_browser, needs_validator
from tests.browser.opened import address, pages, tab

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

COLOURED = ("index.html", "table-care.html", "evidence.html", "interpretations.html", "profiles.html", "proof.html")
"""Pages that together have every colour."""
SHORT = 120_000
"""Pages up to this many bytes are looked at by axe in the real protocol; the longest have the same templates."""


@pytest.fixture(params=["compost_folder", "spec_folder"])
def folder(request: pytest.FixtureRequest) -> Path:
    found: Path = request.getfixturevalue(request.param)
    return found


@needs_browser
def test_every_page_opens_without_a_complaint(chromium: "Browser", folder: Path) -> None:
    with tab(chromium) as (page, complaints):
        for name in pages(folder):
            page.goto(address(folder, name))
            assert page.title()
            assert complaints == [], name


@needs_browser
@pytest.mark.parametrize("width", [320, 768, 1280, 2200])
def test_no_page_is_wider_than_the_window(chromium: "Browser", folder: Path, width: int) -> None:
    with tab(chromium, width=width) as (page, _):
        for name in _kinds(folder):
            page.goto(address(folder, name))
            wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            assert wider <= 0, name


def _kinds(folder: Path) -> list[str]:
    """One or two pages of each kind, the longest table among them."""
    found = [name for name in pages(folder) if not name.startswith(("table-", "cases-"))]
    for kind in ("table-*.html", "cases-*.html"):
        by_size = sorted(folder.glob(kind), key=lambda path: (path.stat().st_size, path.name))
        found += [path.name for path in (*by_size[:1], *by_size[-1:])]
    return found


@needs_axe
def test_axe_finds_nothing(chromium: "Browser", compost_folder: Path) -> None:
    found: dict[str, list[str]] = {}
    used = ["what-if.html#case=sour-heap", "search.html#heap"]
    for dark, names in ((False, [*pages(compost_folder), *used]), (True, [*COLOURED, *used])):
        with tab(chromium, dark=dark) as (page, _):
            for name in names:
                page.goto(address(compost_folder, name))
                found[f"{name}, {'dark' if dark else 'light'}"] = _violations(page)
    assert {name: items for name, items in found.items() if items} == {}


@needs_axe
def test_axe_finds_nothing_in_the_real_protocol(chromium: "Browser", spec_folder: Path) -> None:
    found: dict[str, list[str]] = {}
    with tab(chromium, width=700) as (page, _):
        for name in _kinds(spec_folder):
            if (spec_folder / name).stat().st_size <= SHORT:
                page.goto(address(spec_folder, name))
                found[name] = _violations(page)
    assert {name: items for name, items in found.items() if items} == {}


def _violations(page: "Page") -> list[str]:
    page.wait_for_timeout(200)
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    page.add_script_tag(path=AXE)
    found: Any = page.evaluate("axe.run(document, { resultTypes: ['violations'] })")
    return [
        f"{item['id']}: {item['help']}: {node['html'][:160]}"
        for item in found["violations"]
        for node in item["nodes"][:3]
    ]


TABBABLE = """
() => [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
  .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.disabled)
  .map((one, number) => { one.dataset.number = number; return number; })
"""


@needs_browser
@pytest.mark.parametrize(
    "name", ["index.html", "table-heat.html", "what-if.html#case=sour-heap", "search.html", "proof.html"]
)
def test_the_keyboard_reaches_everything_and_shows_where_it_is(
    chromium: "Browser", compost_folder: Path, name: str
) -> None:
    with tab(chromium) as (page, _):
        page.goto(address(compost_folder, name))
        page.wait_for_timeout(300)
        wanted = set(page.evaluate(TABBABLE))
        page.evaluate("document.activeElement.blur()")
        reached: set[int] = set()
        for _step in range(len(wanted) + 20):
            page.keyboard.press("Tab")
            number = page.evaluate("document.activeElement.dataset.number")
            if number is None:
                continue
            reached.add(int(number))
            if len(reached) % 10 == 1:
                assert page.evaluate(
                    """() => {
                      const style = getComputedStyle(document.activeElement);
                      const box = document.activeElement.querySelector('rect');
                      const lit = box !== null && getComputedStyle(box).strokeWidth === '3.5px';
                      return style.outlineStyle !== 'none' || lit;
                    }"""
                )
        assert reached == wanted


@needs_browser
def test_the_first_tab_skips_to_the_content(chromium: "Browser", compost_folder: Path) -> None:
    with tab(chromium) as (page, _):
        page.goto(address(compost_folder, "table-care.html"))
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
        page.keyboard.press("Enter")
        assert page.evaluate("location.hash") == "#main"


@needs_browser
def test_the_head_of_a_long_table_stays_in_view(chromium: "Browser", spec_folder: Path) -> None:
    longest = max(spec_folder.glob("table-*.html"), key=lambda path: path.stat().st_size)
    with tab(chromium) as (page, _):
        page.goto(address(spec_folder, longest.name))
        page.evaluate("document.querySelector('.grid-frame').scrollTo(400, 600)")
        frame, head, first = (
            page.locator(what).first.bounding_box()
            for what in (".grid-frame", ".grid thead tr:last-child th:nth-child(3)", ".grid tbody tr:nth-child(8) th")
        )
        assert frame is not None
        assert head is not None
        assert first is not None
        assert abs(head["y"] - frame["y"]) < 3
        assert abs(first["x"] - frame["x"]) < 3


@needs_browser
def test_searching_finds_rules_terms_and_statements(chromium: "Browser", compost_folder: Path) -> None:
    with tab(chromium) as (page, complaints):
        page.goto(address(compost_folder, "index.html"))
        page.fill("#top-search", "sour heap")
        page.keyboard.press("Enter")
        page.wait_for_selector("#search-results li")
        assert page.input_value("#search-words") == "sour heap"
        first = page.locator("#search-results a").first
        assert "sour heap" in first.inner_text().lower()
        page.fill("#search-words", "zzz")
        assert page.inner_text("#search-count") == "Nothing found."
        page.fill("#search-words", "turn-sour")
        page.locator("#search-results a").first.click()
        assert page.url.endswith("table-care.html#rule-turn-sour")
        assert complaints == []


@needs_browser
def test_on_paper_there_are_no_menus_and_nothing_is_folded(chromium: "Browser", compost_folder: Path) -> None:
    with tab(chromium) as (page, _):
        page.goto(address(compost_folder, "table-care.html"))
        page.emulate_media(media="print")
        assert not page.locator(".menu").is_visible()
        assert not page.locator("form.search").is_visible()
        assert page.locator("#rule-well .example").is_visible()
        page.goto(address(compost_folder, "pathway.html"))
        assert page.locator("svg.on-paper").first.is_visible()
        assert page.pdf().startswith(b"%PDF")


@needs_validator
def test_every_kind_of_page_is_valid(compost_folder: Path, spec_folder: Path) -> None:
    for folder in (compost_folder, spec_folder):
        files = [*(folder / name for name in _kinds(folder)), folder / "assets" / "style.css"]
        done = subprocess.run(
            ["java", "-Xss8m", "-jar", VALIDATOR, "--stdout", "--format", "text", "--also-check-css", *files],
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, ""), done.stdout[:3000]
