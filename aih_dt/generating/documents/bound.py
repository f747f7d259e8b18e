"""All pages bound as one, to be printed: every address within the documents becomes one within the page.

This works on the text of generated pages, in which attributes stand in double quotes and texts have none.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from aih_dt.generating.documents import links
from aih_dt.generating.documents.printing import templates

UNPRINTED = frozenset({links.WHAT_IF, links.SEARCH, links.A_TO_Z})
"""Pages that are of no use on paper."""

_MAIN = re.compile(r"<main[^>]*>(.*)</main>", re.DOTALL)
_BODY_CLASS = re.compile(r'<body class="([^"]*)">')
_RUNNING = re.compile(r"<style>.*?</style>", re.DOTALL)
_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
_MENU = re.compile(r'<nav class="menu".*?</nav>', re.DOTALL)
_QUESTIONS = re.compile(r'<ol class="questions">.*?</ol>', re.DOTALL)
_HREF = re.compile(r'href="([^"]*)"')
_ID = re.compile(r' id="([^"]*)"')
_NAMED = re.compile(r' (aria-labelledby|aria-describedby)="([^"]*)"')
_MARKER = re.compile(r"url\(#([^)]*)\)")


def order(files: Mapping[str, str]) -> tuple[str, ...]:
    """The pages in the order of the menu, the tables as the first page lists them, and the cases of each decision after
    the list of cases."""
    first = files[links.INDEX]
    menu, questions = _MENU.search(first), _QUESTIONS.search(first)
    within = {
        f"{links.INDEX}#tables": _HREF.findall(questions[0] if questions else ""),
        links.CASES: [links.CASES, *_HREF.findall(files.get(links.CASES, ""))],
    }
    listed = [name for href in _HREF.findall(menu[0] if menu else "") for name in within.get(href, [href])]
    wanted = (name for name in listed if name in files and name.endswith(".html") and name not in UNPRINTED)
    return tuple(dict.fromkeys(wanted))


@dataclass(frozen=True, slots=True)
class SectionView:
    """A page as part of the bound one. ``content`` is HTML that was printed before."""

    anchor: str
    tone: str
    content: Markup


@dataclass(frozen=True, slots=True)
class BoundView:
    """All pages; ``running`` is the element that says what stands at the foot of each sheet."""

    title: Markup
    running: Markup
    sections: tuple[SectionView, ...]


def bound(files: Mapping[str, str], names: Iterable[str]) -> str:
    """One page that has the content of the pages ``names`` in this order; it lies in the folder of the documents."""
    chosen = tuple(names)
    first = files[chosen[0]]
    running, title = _RUNNING.search(first), _TITLE.search(first)
    view = BoundView(
        Markup(title[1] if title else ""),
        Markup(running[0] if running else ""),
        tuple(_section(name, files[name], frozenset(chosen)) for name in chosen),
    )
    return templates().get_template("bound.html").render(view=view)


def _section(name: str, text: str, chosen: frozenset[str]) -> SectionView:
    main, body = _MAIN.search(text), _BODY_CLASS.search(text)
    content = main[1] if main else ""
    content = _ID.sub(lambda found: f' id="{_anchor(name, found[1])}"', content)
    content = _NAMED.sub(
        lambda found: f' {found[1]}="{" ".join(_anchor(name, one) for one in found[2].split())}"', content
    )
    content = _MARKER.sub(lambda found: f"url(#{_anchor(name, found[1])})", content)
    content = _HREF.sub(lambda found: f'href="{_within(name, found[1], chosen)}"', content)
    return SectionView(_anchor(name, ""), body[1] if body else "", Markup(content))


def _anchor(name: str, id_: str) -> str:
    return f"{name.removesuffix('.html')}--{id_}"


def _within(name: str, href: str, chosen: frozenset[str]) -> str:
    """An address as it is within the bound pages."""
    target, _, fragment = href.partition("#")
    if not target and fragment:
        return "#" + _anchor(name, fragment)
    return "#" + _anchor(target, fragment) if target in chosen else href
