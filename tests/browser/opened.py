"""A page opened from the file system, with everything it complains about kept."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


@contextmanager
def tab(browser: "Browser", *, width: int = 1280, dark: bool = False) -> Iterator[tuple["Page", list[str]]]:
    """An empty tab, and what pages in it complain about: the console, faults, anything fetched from elsewhere."""
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme="dark" if dark else "light")
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(f"{message.type}: {message.text}"))
    page.on("pageerror", lambda error: complaints.append(f"fault: {error}"))
    page.on("requestfailed", lambda request: complaints.append(f"not loaded: {request.url}"))
    page.on("request", lambda request: complaints.extend(_elsewhere(request.url)))
    try:
        yield page, complaints
    finally:
        context.close()


def _elsewhere(url: str) -> list[str]:
    return [] if url.startswith(("file:", "data:")) else [f"fetched: {url}"]


def address(folder: Path, page: str) -> str:
    """The address of a page (and a fragment) in the file system."""
    name, mark, fragment = page.partition("#")
    return (folder / name).as_uri() + mark + fragment


def pages(folder: Path) -> list[str]:
    """Every page of the documents."""
    return sorted(path.name for path in folder.glob("*.html"))
