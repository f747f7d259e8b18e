"""What comes from outside: the vocabulary, the parameters, the patient."""

from collections.abc import Iterator
from dataclasses import dataclass

from aih_dt.generating.python import prose
from aih_dt.generating.python.layout import (
    Call,
    Dictionary,
    Group,
    Lines,
    Literal,
    docstring,
    laid_out,
    string,
)
from aih_dt.generating.python.library import Library
from aih_dt.generating.python.tables import used_imports
from aih_dt.model import DEFAULT_PROFILE, Term, TermType


@dataclass(frozen=True, slots=True)
class EnumMember:
    """A member of an enumeration, with its docstring."""

    line: str
    docstring: Lines


@dataclass(frozen=True, slots=True)
class EnumClass:
    """An enumeration."""

    name: str
    docstring: Lines
    members: tuple[EnumMember, ...]


@dataclass(frozen=True, slots=True)
class VocabularyModule:
    """The enumerations of all terms."""

    enums: tuple[EnumClass, ...]


def vocabulary_module(library: Library) -> VocabularyModule:
    """The values of every enumerated term."""
    terms = library.protocol.terms
    return VocabularyModule(tuple(_enum(library, terms[name], enum) for name, enum in library.names.enums.items()))


def _enum(library: Library, term: Term, name: str) -> EnumClass:
    members = tuple(
        EnumMember(
            f'{library.names.member(term.name, value.name).partition(".")[2]} = "{value.name}"',
            docstring([prose.sentence(value.label), value.definition], 1),
        )
        for value in term.values
    )
    return EnumClass(name, docstring([prose.sentence(term.label), term.definition], 1), members)


@dataclass(frozen=True, slots=True)
class FieldView:
    """A typed field with its docstring."""

    line: str
    docstring: Lines


@dataclass(frozen=True, slots=True)
class ParametersModule:
    """The parameters and their values in every profile."""

    profiles: EnumClass
    fields: tuple[FieldView, ...]
    values: Lines


def parameters_module(library: Library) -> ParametersModule:
    """The constants of every profile, as whole numbers."""
    protocol, names, scales = library.protocol, library.names, library.scales.parameters
    labels = {DEFAULT_PROFILE: (protocol.facts.profile_label, "")}
    labels |= {name: (profile.label, profile.because) for name, profile in protocol.profiles.items()}
    profiles = tuple(
        EnumMember(f'{names.profile(name)} = "{name}"', docstring([prose.sentence(label), because], 1))
        for name, (label, because) in labels.items()
    )
    values: list[tuple[str, Literal]] = []
    for profile in protocol.profile_names:
        chosen = {name: parameter.value for name, parameter in protocol.parameters.items()}
        if profile != DEFAULT_PROFILE:
            chosen |= protocol.profiles[profile].values
        arguments = tuple((names.parameters[name], str(int(value * scales[name]))) for name, value in chosen.items())
        values.append((f"Profile.{names.profile(profile)}", Call("Parameters", arguments)))
    return ParametersModule(
        profiles=EnumClass("Profile", docstring(["Readings of the protocol that can be chosen."], 1), profiles),
        fields=tuple(
            FieldView(
                f"{names.parameters[name]}: int",
                docstring(prose.parameter_doc(protocol, parameter, scales[name]), 1),
            )
            for name, parameter in protocol.parameters.items()
        ),
        values=laid_out(Dictionary(tuple(values)), 0, "PARAMETERS: Mapping[Profile, Parameters] = "),
    )


@dataclass(frozen=True, slots=True)
class PatientModule:
    """The patient's data, as given and as compared."""

    imports: Lines
    title: str
    known: tuple[str, ...]
    fields: tuple[FieldView, ...]
    arguments: tuple[str, ...]
    given: tuple[str, ...]
    names: Lines
    readers: Lines
    known_imports: Lines


def patient_module(library: Library) -> PatientModule:
    """The inputs of the protocol."""
    names = library.names
    inputs = library.protocol.inputs
    known = tuple(f"{names.terms[term.name]}: {library.seen_type(term)}" for term in inputs)
    fields = tuple(_fields(library, inputs))
    arguments = tuple(_arguments(library, inputs))
    readers = laid_out(Group(tuple(_reader(library, term) for term in inputs)), 0, "FIELDS: tuple[Field, ...] = ")
    attributes = [
        name for term in inputs for name in (names.terms[term.name], names.ages.get(term.name)) if name is not None
    ]
    text = "\n".join((*(field.line for field in fields), *arguments, *readers))
    enums = list(names.enums.values())
    return PatientModule(
        imports=used_imports(
            text + " Field InvalidPatientError Known Problem impossible read_patient unknown_names",
            {
                "._fields": ["Field", "NameField", "NumberField", "TruthField", "read_patient", "unknown_names"],
                ".assumptions": ["impossible"],
                ".errors": ["InvalidPatientError", "Problem"],
                ".known": ["Known"],
                ".vocabulary": enums,
            },
        ),
        title=library.protocol.facts.title,
        known=known,
        fields=fields,
        arguments=arguments,
        given=tuple(
            f'"{given}": {attribute},'
            for term in inputs
            for given, attribute in (
                (term.name, names.terms[term.name]),
                *([(names.ages[term.name], names.ages[term.name])] if term.name in names.ages else []),
            )
        ),
        names=laid_out(Group(tuple(string(name) for name in attributes)), 0, "_ATTRIBUTES = "),
        readers=readers,
        known_imports=used_imports("\n".join(known), {".vocabulary": enums}),
    )


def _fields(library: Library, inputs: tuple[Term, ...]) -> Iterator[FieldView]:
    for term in inputs:
        name = library.names.terms[term.name]
        yield FieldView(f"{name}: {library.shown_type(term)}", docstring([" ".join(prose.term_doc(term))], 1))
        if term.name in library.names.ages:
            age = library.names.ages[term.name]
            yield FieldView(f"{age}: int | None", docstring([f"How many days old `{name}` is."], 1))


def _arguments(library: Library, inputs: tuple[Term, ...]) -> Iterator[str]:
    for term in inputs:
        if term.type is TermType.ENUM:
            kind = f"{library.names.enums[term.name]} | str"
        else:
            kind = "bool | str" if term.type is TermType.BOOLEAN else "Number"
        optional = " | None = None" if term.may_be_missing or term.maximum_age is not None else ""
        yield f"{library.names.terms[term.name]}: {kind}{optional},"
        if term.name in library.names.ages:
            yield f"{library.names.ages[term.name]}: int | None = None,"


def _reader(library: Library, term: Term) -> Literal:
    arguments: list[tuple[str, Literal]] = [("", string(term.name))]
    if term.type is TermType.ENUM:
        kind = "NameField"
        arguments.append(("", library.names.enums[term.name]))
    elif term.type is TermType.BOOLEAN:
        kind = "TruthField"
    else:
        kind = "NumberField"
        scale = library.scales.terms[term.name]
        assert term.low is not None
        assert term.high is not None
        arguments += [("low", str(int(term.low * scale))), ("high", str(int(term.high * scale)))]
        arguments += [("places", str(term.places)), ("whole", str(term.type is TermType.INTEGER))]
        if term.unit:
            arguments.append(("unit", string(term.unit)))
    if term.may_be_missing:
        arguments.append(("may_be_missing", "True"))
    if term.maximum_age is not None:
        arguments.append(("maximum_age", str(term.maximum_age)))
    return Call(kind, tuple(arguments))
