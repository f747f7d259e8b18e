"""What stands around the parts that are read: where each name comes from, and that nothing else is there."""

import ast
from collections.abc import Iterator

from aih_dt.conforming.python.differences import Difference
from aih_dt.conforming.python.fixed import FILES, METHODS, methods_of
from aih_dt.conforming.python.library import Library
from aih_dt.conforming.python.syntax import Module, module, parts

PYTHON = {"collections.abc", "dataclasses", "decimal", "enum", "fractions", "json", "typing"}
"""The modules of Python itself that a library uses."""

HOMES = {
    name: home
    for home, names in {
        "_catalogue": "CATALOGUE",
        "_compiled": "CORES",
        "_completed": "COMPLETIONS",
        "_explaining": "as_markdown as_text explanation",
        "_exploring": "Setting",
        "_fields": "Field NameField NumberField TruthField decimal_of read_patient unknown_names",
        "_outputs": "added decimal_output each_once plain rules_of",
        "_records": "Cell Change Evidence Interpretation Parameter Question Range Rule Source Table Term",
        "_trace": "Catalogue Trace",
        "_what_if": "constants_of next_question possible_actions setting_of ways_to",
        "assumptions": "impossible",
        "deciding": "decide decide_by_tables",
        "decision": "Decision",
        "errors": "InvalidPatientError Problem UncoveredError UnknownProfileError",
        "graph": "evaluate seen",
        "known": "Known",
        "outcomes": "CORE Outcomes TABLES",
        "parameters": "PARAMETERS Parameters Profile",
        "patient": "Patient",
        "values": "Found NOT_ASKED NotAsked Ratio",
    }.items()
    for name in names.split()
}
"""Where the names that every library has are defined."""

ASSIGNED = {
    "__init__.py": {"__version__", "__all__"},
    "patient.py": {"Number", "FIELDS", "_ATTRIBUTES"},
    "decision.py": set(),
    "known.py": set(),
}
"""The files that are not read to the last statement, and what is assigned in each."""


def frame_differences(library: Library) -> Iterator[Difference]:
    """Names that come from elsewhere, and statements that no library has."""
    for path in sorted(library.files):
        name = path.removeprefix(f"{library.folder}/")
        if path.endswith(".py") and name != path and name not in FILES and name != "_catalogue.py":
            where = module(library.files, path)
            yield from _foreign_names(library, where)
            if name in ASSIGNED:
                yield from _strange_statements(where, ASSIGNED[name])
    for name, methods in METHODS.items():
        where = module(library.files, f"{library.folder}/{name}")
        own = {"Patient.__init__", "Decision.values", *(f"Decision.{one}" for one in _outputs(library))}
        for found, node in methods_of(where).items():
            if found not in methods and found not in own:
                yield Difference(where, node, f"has `{found}`, which no library has")


def _outputs(library: Library) -> Iterator[str]:
    """The properties of a decision that show an output; they are read, not known."""
    suffixes = ("", "_", "__")
    yield from (f"{one.term}{suffix}" for one in library.outputs for suffix in suffixes)


def _foreign_names(library: Library, where: Module) -> Iterator[Difference]:
    for node in ast.walk(where.tree):
        if isinstance(node, ast.Import):
            yield from (
                Difference(where, node, f"uses `{alias.name}`, which no library does")
                for alias in node.names
                if alias.name not in PYTHON or alias.asname is not None
            )
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                if alias.asname is not None or not _is_home(library, where, node, alias.name):
                    yield Difference(
                        where, node, f"cannot be read back: `{ast.unparse(node)}` is never generated there"
                    )


def _is_home(library: Library, where: Module, node: ast.ImportFrom, name: str) -> bool:
    """Whether an imported name comes from the module that defines it."""
    origin = node.module or ""
    if node.level == 0:
        return origin in PYTHON
    if node.level != (2 if where.path.startswith(f"{library.folder}/tables/") else 1):
        return False
    if name in HOMES:
        return HOMES[name] == origin
    if name.startswith("compute_"):
        return origin == "derived"
    if name.startswith("decide_"):
        return origin == f"tables.{name.removeprefix('decide_')}"
    if name in library.enums:
        return origin == "vocabulary"
    return origin == "outcomes" and name in {table.name for table in library.outcomes.tables}


def _strange_statements(where: Module, assigned: set[str]) -> Iterator[Difference]:
    """Statements of a module or of its classes that are none of those that belong there, or stand twice."""
    left = set(assigned)
    for node in parts(where, where.tree.body):
        if isinstance(node, ast.Assign | ast.AnnAssign):
            target = ast.unparse(node.targets[0] if isinstance(node, ast.Assign) else node.target)
            if target not in left:
                yield Difference(where, node, f"cannot be read back: `{target}` is never set there")
            left.discard(target)
        elif isinstance(node, ast.ClassDef):
            yield from _strange_members(where, node)
        elif isinstance(node, ast.If):
            if ast.unparse(node.test) != "TYPE_CHECKING" or not all(
                isinstance(one, ast.ImportFrom) for one in node.body
            ):
                yield Difference(where, node, "cannot be read back: a condition is never generated there")
        elif not isinstance(node, ast.Import | ast.ImportFrom | ast.FunctionDef):
            yield Difference(where, node, "cannot be read back: such a statement is never generated there")


def _strange_members(where: Module, node: ast.ClassDef) -> Iterator[Difference]:
    for one in parts(where, node.body):
        is_field = isinstance(one, ast.AnnAssign) and (
            one.value is None or ast.unparse(one) == "known: Known = field(repr=False, compare=False)"
        )
        is_slots = isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == "__slots__"
        if not (is_field or is_slots or isinstance(one, ast.FunctionDef)):
            yield Difference(where, one, "cannot be read back: such a statement is never generated there")
