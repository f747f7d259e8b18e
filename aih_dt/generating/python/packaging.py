"""The distribution: its metadata, its front door and its README."""

from collections.abc import Iterator
from dataclasses import dataclass

from aih_dt.generating.python.examples import Example, example
from aih_dt.generating.python.layout import Call, Lines, Literal, docstring, laid_out, names_in_order, string
from aih_dt.generating.python.library import Library
from aih_dt.model import AGE_SUFFIX, Special, TermType


@dataclass(frozen=True, slots=True)
class Package:
    """What the distribution says about itself."""

    distribution: str
    library: str
    title: str
    version: str
    licence: str
    description: str
    docstring: Lines
    exports: tuple[str, ...]
    vocabulary: Lines


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
        licence=facts.licences.get("code", "Apache-2.0"),
        description=facts.title.replace("\\", "\\\\").replace('"', '\\"'),
        docstring=docstring([f"{facts.title}.", facts.summary, facts.intended_use], 0),
        exports=tuple(string(name) for name in names_in_order([*fixed, *names.enums.values()])),
        vocabulary=tuple(f"    {name}," for name in names_in_order(names.enums.values())),
    )


@dataclass(frozen=True, slots=True)
class Readme:
    """What the README shows of one patient."""

    library: str
    title: str
    version: str
    status: str
    digest: str
    summary: str
    intended_use: str
    licence: str
    other_licences: str
    action: str
    asks: bool
    patient: Lines
    decided: str
    last_rule: str
    evidence: str
    interpretations: str
    profiles: str


def readme(library: Library) -> Readme:
    """The README of a protocol's library; everything that it shows is what the reference evaluator decides."""
    facts = library.protocol.facts
    shown = example(library)
    rules = shown.evaluation.rules
    others = [f"{licence} for the {name}" for name, licence in facts.licences.items() if name != "code"]
    return Readme(
        library=facts.library,
        title=facts.title,
        version=facts.version,
        status=facts.status,
        digest=library.protocol.digest,
        summary=facts.summary,
        intended_use=facts.intended_use,
        licence=facts.licences.get("code", "Apache-2.0"),
        other_licences="".join(f", {text}" for text in others),
        action=library.names.terms[facts.decides],
        asks=library.protocol.terms[facts.decides].type is TermType.ENUM,
        patient=tuple(_patient(library, shown)),
        decided=_decided(library, shown),
        last_rule=repr(rules[-1:]),
        evidence=repr(shown.evidence),
        interpretations=repr(shown.interpretations),
        profiles=repr(list(library.protocol.profile_names)),
    )


def _patient(library: Library, shown: Example) -> Iterator[str]:
    """The statement that makes the patient."""
    items: list[tuple[str, Literal]] = []
    for term in library.protocol.inputs:
        value = shown.patient[term.name]
        if isinstance(value, Special):
            continue
        text = library.grounds[0].domains[term.name].show(value)
        if term.type is TermType.BOOLEAN:
            literal = "True" if value == "yes" else "False"
        else:
            literal = text if term.is_numeric else string(text)
        items.append((library.names.terms[term.name], literal))
        if term.name in library.names.ages:
            items.append((term.name + AGE_SUFFIX, "0"))
    lines = laid_out(Call("Patient", tuple(items)), 0, "patient = ")
    yield from (f"{'...' if number else '>>>'} {line}" for number, line in enumerate(lines))


def _decided(library: Library, shown: Example) -> str:
    """The final decision as the interpreter shows it."""
    name = library.protocol.facts.decides
    value = shown.evaluation.values[name]
    term = library.protocol.terms[name]
    if term.type is TermType.ENUM:
        return f"<{library.names.member(name, str(value))}: {str(value)!r}>"
    if term.type is TermType.BOOLEAN:
        return "True" if value == "yes" else "False"
    text = library.grounds[0].domains[name].show(value)
    return text if term.type is TermType.INTEGER else f"Decimal({text!r})"
