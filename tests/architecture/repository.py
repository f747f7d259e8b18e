"""The files of the repository, as far as people write them."""

from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]

_NOT_OURS = {".git", ".venv", "build", "dist", "__pycache__", "node_modules"}
_TEXT = {".cfg", ".css", ".html", ".ini", ".jinja", ".js", ".json", ".md", ".py", ".sql", ".toml", ".txt", ".yaml", ""}


def files(below: str = "", *, generated: bool = False) -> Iterator[Path]:
    """Text files, sorted; those in ``generated/`` only when asked for."""
    for path in sorted((ROOT / below).rglob("*")):
        parts = path.relative_to(ROOT).parts
        hidden = any(part in _NOT_OURS or (part.startswith(".") and part != ".ci") for part in parts[:-1])
        if hidden or not path.is_file() or path.suffix not in _TEXT or path.name.startswith("."):
            continue
        if generated or parts[0] != "generated":
            yield path


def named(path: Path) -> str:
    """The path as people say it."""
    return path.relative_to(ROOT).as_posix()
