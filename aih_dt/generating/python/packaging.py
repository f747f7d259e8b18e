"""The distribution: its metadata, its front door and its README."""

from dataclasses import dataclass

from aih_dt.generating.python.layout import Lines, docstring, names_in_order, string
from aih_dt.generating.python.library import Library


@dataclass(frozen=True, slots=True)
class Package:
    """What the distribution says about itself."""

    distribution: str
    library: str
    title: str
    version: str
    status: str
    digest: str
    licence: str
    description: str
    docstring: Lines
    exports: tuple[str, ...]
    vocabulary: Lines
    action: str


def package(library: Library) -> Package:
    """The distribution of a protocol."""
    facts = library.protocol.facts
    names = library.names
    fixed = [
        "NOT_ASKED", "Decision", "InvalidPatientError", "NotAsked", "Patient", "Problem", "Profile", "UncoveredError",
        "UnknownProfileError", "decide", "decide_by_tables",
    ]  # fmt: skip
    return Package(
        distribution=facts.distribution,
        library=facts.library,
        title=facts.title,
        version=facts.version,
        status=facts.status,
        digest=library.protocol.digest,
        licence=facts.licences.get("code", "Apache-2.0"),
        description=facts.title.replace("\\", "\\\\").replace('"', '\\"'),
        docstring=docstring([f"{facts.title}.", facts.summary, facts.intended_use], 0),
        exports=tuple(string(name) for name in names_in_order([*fixed, *names.enums.values()])),
        vocabulary=tuple(f"    {name}," for name in names_in_order(names.enums.values())),
        action=names.terms[facts.decides],
    )
