"""The proofs of the sound tank protocol, as they are on disk, and what is said about them when they are altered."""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from aih_dt.conforming.asking import ask
from aih_dt.conforming.certificates import Folder, answered, compare, stale
from aih_dt.diagnostics import Finding, in_order
from aih_dt.diagnostics.text import render_text
from aih_dt.generating.proofs import generate
from aih_dt.proving.check import check
from aih_dt.proving.report import Report
from aih_dt.reading import read
from tests.proving.written import PARAMETERS, SOUND

PROFILE = "profiles:\n  late: {label: late, because: Oil., set: {full_from: 90}, interpretations: [A1]}\n"

Files = Mapping[str, str]
Edit = Callable[[Files], Files]


@cache
def report() -> Report:
    """What is proved of the tank protocol under two profiles."""
    with TemporaryDirectory() as folder:
        for name, text in (dict(SOUND) | {"parameters.yaml": PARAMETERS + PROFILE}).items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        result = read(Path(folder))
    assert result.protocol is not None
    return check(result.protocol)


@cache
def proofs() -> Files:
    """Its proofs, as files."""
    return generate(report().protocol, report())


def verified(files: Files) -> tuple[Finding, ...]:
    """Everything that is wrong with the files."""
    held = Folder("proofs", files)
    other = stale(report().protocol, held)
    if other is not None:
        return (other,)
    asked = {name: ask(text) for name, text in files.items() if name.endswith(".smt2")}
    return in_order([*compare(report().protocol, report(), held), *answered(report(), held, asked)])


def said(files: Files) -> str:
    """The same as printed."""
    return render_text(verified(files), {f"proofs/{name}": text for name, text in files.items()})


def altered(name: str, old: str, new: str) -> Files:
    """The proofs with ``old`` replaced by ``new`` in one of them, once."""
    text = proofs()[name]
    assert old in text, f"{name} does not say {old}"
    return {**proofs(), name: text.replace(old, new, 1)}
