"""The generated Python library: a distribution of its own that needs nothing but Python."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined

from aih_dt.generating.python.catalogue import catalogue_module
from aih_dt.generating.python.compiling import core_module, rest_module
from aih_dt.generating.python.composing import graph_module, outcomes_module
from aih_dt.generating.python.deciding import decision_module
from aih_dt.generating.python.deriving import assumptions_module, derived_module
from aih_dt.generating.python.inputs import parameters_module, patient_module, vocabulary_module
from aih_dt.generating.python.library import Library
from aih_dt.generating.python.packaging import package, readme
from aih_dt.generating.python.tables import table_module
from aih_dt.model import Protocol
from aih_dt.proving.report import Report


def generate(protocol: Protocol, report: Report | None) -> Mapping[str, str]:
    """Every file of the library, by its path in the folder of the distribution. ``report`` gives example patients."""
    library = Library(protocol, report)
    home = protocol.facts.library
    return {
        **dict(_project(library)),
        **{f"{home}/{path}": text for path, text in (*_runtime(), *_modules(library))},
    }


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("aih_dt.generating.python"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )


def _render(template: str, view: object) -> str:
    return _environment().get_template(template).render(view=view)


def _runtime() -> Iterator[tuple[str, str]]:
    for entry in sorted(files("aih_dt.generating.python").joinpath("runtime").iterdir(), key=lambda one: one.name):
        if entry.name.endswith(".py") and entry.name != "__init__.py":
            yield entry.name, entry.read_text(encoding="utf-8")


def _modules(library: Library) -> Iterator[tuple[str, str]]:
    facts = package(library)
    yield "py.typed", ""
    yield "__init__.py", _render("init.py.jinja", facts)
    yield "__main__.py", _render("main.py.jinja", facts)
    yield "vocabulary.py", _render("vocabulary.py.jinja", vocabulary_module(library))
    yield "parameters.py", _render("parameters.py.jinja", parameters_module(library))
    patient = patient_module(library)
    yield "known.py", _render("known.py.jinja", patient)
    yield "patient.py", _render("patient.py.jinja", patient)
    yield "derived.py", _render("derived.py.jinja", derived_module(library))
    yield "assumptions.py", _render("assumptions.py.jinja", assumptions_module(library))
    yield "outcomes.py", _render("outcomes.py.jinja", outcomes_module(library))
    yield "graph.py", _render("graph.py.jinja", graph_module(library))
    yield "decision.py", _render("decision.py.jinja", decision_module(library))
    yield "deciding.py", _render("deciding.py.jinja", facts)
    yield "_what_if.py", _render("what_if.py.jinja", facts)
    yield "_compiled.py", _render("compiled.py.jinja", core_module(library))
    yield "_completed.py", _render("completed.py.jinja", rest_module(library))
    yield "_catalogue.py", _render("catalogue.py.jinja", catalogue_module(library))
    yield "tables/__init__.py", _render("tables.py.jinja", facts)
    for table in library.protocol.tables:
        module = table_module(library, table)
        yield module.path, _render("table.py.jinja", module)


def _project(library: Library) -> Iterator[tuple[str, str]]:
    facts = package(library)
    yield "pyproject.toml", _render("pyproject.toml.jinja", facts)
    yield "README.md", _render("README.md.jinja", readme(library))
