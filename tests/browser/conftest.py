"""Documents written to disk, and one browser for all tests."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.needed import browser
from tests.generating.documents.made import compost_files, spec_files

if TYPE_CHECKING:
    from playwright.sync_api import Browser

OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def _written(folder: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def compost_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The documents of the small protocol."""
    return _written(tmp_path_factory.mktemp("compost"), compost_files())


@pytest.fixture(scope="session")
def spec_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The documents of the real protocol."""
    return _written(tmp_path_factory.mktemp("spec"), spec_files())


@pytest.fixture(scope="session")
def chromium() -> Iterator["Browser"]:
    """A headless browser."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as running:
        started = running.chromium.launch(executable_path=browser(), args=OPTIONS)
        yield started
        started.close()
