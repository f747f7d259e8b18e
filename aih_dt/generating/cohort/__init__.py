"""Deciding for whole cohorts with NumPy: a part of the generated Python library that is only loaded when it is used."""

from collections.abc import Mapping
from importlib.resources import files

from aih_dt.generating.cohort.view import cohort
from aih_dt.generating.printing import templates
from aih_dt.model import Protocol


def generate(protocol: Protocol) -> Mapping[str, str]:
    """The files of the package ``<library>.cohort``: path in ``generated/python`` to text."""
    view = cohort(protocol)
    printed = templates(__name__)
    home = f"{view.library}/cohort"
    made = {
        f"{home}/__init__.py": printed.get_template("init.py.j2").render(view=view),
        f"{home}/_protocol.py": printed.get_template("protocol.py.j2").render(view=view),
    }
    for entry in sorted(files(__name__).joinpath("runtime").iterdir(), key=lambda one: one.name):
        if entry.name.endswith(".py") and entry.name != "__init__.py":
            made[f"{home}/{entry.name}"] = entry.read_text(encoding="utf-8")
    return made
