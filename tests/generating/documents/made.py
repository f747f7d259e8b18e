"""Generated documents for tests, taken apart."""

from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

from aih_dt.generating.documents import generate
from aih_dt.model import Protocol
from aih_dt.proving.check import check
from aih_dt.proving.report import Report
from aih_dt.reading import read

COMPOST = Path(__file__).parent / "compost"
SPEC = Path(__file__).parents[3] / "spec"


@cache
def proved(folder: Path) -> Report:
    """The report on the protocol in ``folder``."""
    found = read(folder)
    assert found.protocol is not None, found.findings
    return check(found.protocol)


def compost() -> Protocol:
    """A small protocol that has one of everything."""
    return proved(COMPOST).protocol


@cache
def compost_files() -> Mapping[str, str]:
    """Its documents."""
    return generate(compost(), proved(COMPOST), {})


@cache
def spec_files() -> Mapping[str, str]:
    """The documents of the real protocol."""
    return generate(proved(SPEC).protocol, proved(SPEC), {})


class Outline(HTMLParser):
    """The ids, addresses and visible text of a page, and the words of every ``class``."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.ids: list[str] = []
        self.hrefs: list[str] = []
        self.loaded: list[str] = []
        self.classes: set[str] = set()
        self._text: list[str] = []
        self._hidden = 0
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self._hidden += tag in ("script", "style")
        if given.get("id"):
            self.ids.append(str(given["id"]))
        if tag == "a" and given.get("href"):
            self.hrefs.append(str(given["href"]))
        for name in ("src", "action"):
            if given.get(name):
                self.loaded.append(str(given[name]))
        if tag == "link":
            self.loaded.append(str(given["href"]))
        self.classes.update((given.get("class") or "").split())

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in ("script", "style")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self._text.append(data)

    @property
    def text(self) -> str:
        """Everything a reader sees, with single spaces."""
        return " ".join("".join(self._text).split())

    def says(self, text: str) -> bool:
        """Whether a reader sees the text, however it is broken into lines and elements."""
        return "".join(text.split()) in self._letters

    @cached_property
    def _letters(self) -> str:
        return "".join("".join(self._text).split())


def outlines(files: Mapping[str, str]) -> dict[str, Outline]:
    """Every page."""
    return {name: Outline(text) for name, text in files.items() if name.endswith(".html")}


def broken_links(files: Mapping[str, str]) -> Iterator[str]:
    """Every address within the documents that leads nowhere."""
    pages = outlines(files)
    for name, page in pages.items():
        for href in (*page.hrefs, *page.loaded):
            parts = urlsplit(href)
            if parts.scheme in ("http", "https", "data") or href.startswith("../proofs/"):
                continue
            target = parts.path or name
            if target not in files:
                yield f"{name}: {href}"
                continue
            is_anchor = parts.fragment and target not in ("what-if.html", "search.html")
            if is_anchor and parts.fragment not in pages[target].ids:
                yield f"{name}: {href}"
