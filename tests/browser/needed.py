"""What the tests of the documents in a browser need, and how they are skipped where it is not there."""

import shutil
from importlib.util import find_spec
from pathlib import Path

from tests.engines.needed import needs

MODULES = Path(__file__).parent / "node_modules"
AXE = MODULES / "axe-core" / "axe.min.js"
VALIDATOR = MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")


def browser() -> str | None:
    """The browser's program."""
    return next((found for name in BROWSERS if (found := shutil.which(name))), None)


def _driven() -> bool:
    return browser() is not None and find_spec("playwright") is not None


needs_browser = needs(_driven, "Chromium or the package playwright")
needs_axe = needs(lambda: _driven() and AXE.is_file(), "axe-core (`npm ci` in tests/browser) or a browser")
needs_validator = needs(
    lambda: VALIDATOR.is_file() and shutil.which("java") is not None,
    "the validator (`npm ci` in tests/browser) or Java",
)
