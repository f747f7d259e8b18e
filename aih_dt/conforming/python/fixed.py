"""Text that is the same in every library: it is known, and anything else in its place is not.

What these texts do is shown by running them (see :mod:`aih_dt.conforming.python.running`): numbers and ages are read as
the reference reads them, and decisions come out as the reference decides them.
"""

import ast
from collections.abc import Iterator, Mapping
from hashlib import sha256

from aih_dt.conforming.python.differences import Difference
from aih_dt.conforming.python.syntax import Module, module

FILES: Mapping[str, str] = {
    "_explaining.py": "347fa0e4c764be7695e9",
    "_fields.py": "6ade7d24fe3b70d93676",
    "_outputs.py": "80433339c39935fd3496",
    "_records.py": "d249c00e74b9194c21b9",
    "_trace.py": "52881cf05d8cda840e05",
    "errors.py": "93ace1cd2aa7a8593428",
    "values.py": "05686335e844c8fdf1f9",
    "deciding.py": "d4f7ea749a54c8cb732d",
    "__main__.py": "e3b0c44298fc1c149afb",
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
        "Decision.trace": "44671786fa62c6222c8e",
        "Decision.evidence": "a76fa8d4cb0a45221e26",
        "Decision.interpretations": "81ecfbbbbd215b0e33f8",
        "Decision.explain": "c0540776e1f52038a9ab",
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
            elif digest(where.segment(found[method])) != known:
                yield Difference(where, found[method], f"has another `{method}` than every library")


def methods_of(where: Module) -> Mapping[str, ast.FunctionDef]:
    """The functions of a module and of its classes, by their qualified names."""
    found: dict[str, ast.FunctionDef] = {}
    for statement in where.tree.body:
        if isinstance(statement, ast.FunctionDef):
            found[statement.name] = statement
        elif isinstance(statement, ast.ClassDef):
            found |= {f"{statement.name}.{one.name}": one for one in statement.body if isinstance(one, ast.FunctionDef)}
    return found
