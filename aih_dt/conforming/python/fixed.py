"""Text that is the same in every library: it is known, and anything else in its place is not.

What these texts do is shown by running them (see :mod:`aih_dt.conforming.python.running`): numbers and ages are read as
the reference reads them, and decisions come out as the reference decides them.
"""

import ast
import re
from collections.abc import Iterator, Mapping
from hashlib import sha256

from aih_dt.conforming.python.differences import Difference
from aih_dt.conforming.python.syntax import Module, module

FILES: Mapping[str, str] = {
    "_explaining.py": "347fa0e4c764be7695e9",
    "_exploring.py": "bf83e2001c1b6f653602",
    "_fields.py": "bd9a9f85aa98b6744c3b",
    "_model.py": "e8efd3d79a81da791e9b",
    "_outputs.py": "80433339c39935fd3496",
    "_reach.py": "d87d6e7827b4b1e64af7",
    "_records.py": "d4fa22750bd326a47f10",
    "_search.py": "00c2bf763a915f6b703c",
    "_sets.py": "a096c881f00f33208440",
    "_solving.py": "58c13ec5ce671a585571",
    "_trace.py": "76442c6a4e36444bcf9f",
    "errors.py": "93ace1cd2aa7a8593428",
    "values.py": "05686335e844c8fdf1f9",
    "deciding.py": "2c747cc77974a0856f83",
    "__main__.py": "ff8f63d3450ef7f7bb94",
    "_what_if.py": "4f079c9901414e82d46b",
    "tables/__init__.py": "89b590c3508d868d19a7",
}
"""The digest of each file that is always the same."""

METHODS: Mapping[str, Mapping[str, str]] = {
    "patient.py": {
        "Patient.from_dict": "61633b8341fcb4bdbf05",
        "Patient.from_json": "9d6825bd80c89a75f18a",
        "Patient.to_dict": "b61cdcacf9ac418c7d25",
        "Patient._take": "04273502bd3a311b65d7",
        "_refused": "ccd9103a334261f1c1d1",
        "_unlike": "f9b559ffdf2761bc95dc",
    },
    "decision.py": {
        "Decision.__init__": "d6325a51cde9332e81ce",
        "Decision.patient": "4cec10f4ae3a78f6855c",
        "Decision.profile": "e8701c6af5707be9cfa7",
        "Decision.outcomes": "77828e3e5378d25139b2",
        "Decision.fired": "931fbd67d6b4555df056",
        "Decision.rules": "c4b6db44a09ae150e5e8",
        "Decision.trace": "06a82ad8ba85efc7c014",
        "Decision.evidence": "a76fa8d4cb0a45221e26",
        "Decision.interpretations": "81ecfbbbbd215b0e33f8",
        "Decision.explain": "c0540776e1f52038a9ab",
        "Decision.possible": "b9b5a74200ec9026a8da",
        "Decision.ask_next": "f3a0685c60789bfc7f11",
        "Decision.why_not": "7f2ce7cf97fe541aefaf",
        "Decision._setting": "e7d57795ac58843c1455",
        "Decision.to_dict": "0429fc0178682418b370",
        "Decision.__eq__": "ebf9f4b33fdef65e24f8",
        "Decision.__hash__": "13e9a72e34a0d6211a94",
        "Decision.__repr__": "198f2a8bb16d59215144",
    },
}
"""For each file, the digests of the methods that are always the same, as ``Class.method``."""


def digest(text: str) -> str:
    """What a text is known by."""
    return sha256(text.encode()).hexdigest()[:20]


def fixed_differences(files: Mapping[str, str], folder: str) -> Iterator[Difference]:
    """Every text that is not what it always is."""
    for name, known in FILES.items():
        where = module(files, f"{folder}/{name}")
        if digest(where.text) != known:
            yield Difference(where, where.tree, "is not the text that every library has there")
    for name, methods in METHODS.items():
        where = module(files, f"{folder}/{name}")
        found = methods_of(where)
        for method, known in methods.items():
            if method not in found:
                yield Difference(where, where.tree, f"has no `{method}`")
            elif digest(_plain(where.segment(found[method]), found)) != known:
                yield Difference(where, found[method], f"has another `{method}` than every library")


def _plain(text: str, methods: Mapping[str, ast.FunctionDef]) -> str:
    """The text with one name for the type of the final decision, which is the first that ``values`` shows."""
    values = methods.get("Decision.values")
    if values is None or "Decision." not in "".join(methods):
        return text
    shown = next((one for one in ast.walk(values) if isinstance(one, ast.Attribute)), None)
    action = methods.get(f"Decision.{shown.attr}") if shown is not None else None
    if action is None or not isinstance(action.returns, ast.Name):
        return text
    return re.sub(rf"\b{action.returns.id}\b", "Action", text)


def methods_of(where: Module) -> Mapping[str, ast.FunctionDef]:
    """The functions of a module and of its classes, by their qualified names."""
    found: dict[str, ast.FunctionDef] = {}
    for statement in where.tree.body:
        if isinstance(statement, ast.FunctionDef):
            found[statement.name] = statement
        elif isinstance(statement, ast.ClassDef):
            found |= {f"{statement.name}.{one.name}": one for one in statement.body if isinstance(one, ast.FunctionDef)}
    return found
