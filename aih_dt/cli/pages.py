"""The manual pages of the findings: one Markdown file a code."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from aih_dt.diagnostics import Code, catalogue


def codes() -> dict[str, Code]:
    """Every code there is, by name, in the order of the catalogue."""
    return {value.name: value for value in vars(catalogue).values() if isinstance(value, Code)}


def page(name: str) -> str:
    """The page of the code ``name``."""
    return (_folder() / f"{name}.md").read_text(encoding="utf-8")


def _folder() -> Traversable:
    """In an installed tool the pages lie beside the catalogue; in a source tree they are part of its docs."""
    installed = files("aih_dt.diagnostics") / "findings"
    return installed if installed.is_dir() else Path(__file__).parents[2] / "docs" / "findings"
