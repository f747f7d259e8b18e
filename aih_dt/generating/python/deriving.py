"""Computed terms and ruled-out combinations."""

from collections.abc import Mapping
from dataclasses import dataclass

from aih_dt.generating.python import prose
from aih_dt.generating.python.layout import Call as CallLiteral
from aih_dt.generating.python.layout import Lines, Literal, call, comment, docstring, laid_out, statement, string
from aih_dt.generating.python.library import Library
from aih_dt.generating.python.scales import Product
from aih_dt.generating.python.tables import used_imports
from aih_dt.model import MISSING, NOT_ASKED, Assumption, Region


@dataclass(frozen=True, slots=True)
class DerivedFunction:
    """A function that computes a term. ``denominator`` is empty when the numerator alone is the value."""

    signature: Lines
    docstring: Lines
    absent: str
    numerator: str
    denominator: str


@dataclass(frozen=True, slots=True)
class DerivedModule:
    """All computed terms."""

    imports: Lines
    functions: tuple[DerivedFunction, ...]


def derived_module(library: Library) -> DerivedModule:
    """A function for each derived term."""
    functions = tuple(_function(library, name) for name in library.names.derived)
    text = "\n".join(line for one in functions for line in (*one.signature, one.absent))
    text += " Ratio" if any(one.denominator for one in functions) else ""
    return DerivedModule(
        used_imports(text, {".parameters": ["Parameters"], ".values": ["NOT_ASKED", "NotAsked", "Ratio"]}), functions
    )


def function_name(library: Library, term: str) -> str:
    """The function that computes a derived term."""
    return f"compute_{library.names.terms[term]}"


def _function(library: Library, name: str) -> DerivedFunction:
    term = library.protocol.terms[name]
    formula = library.scales.formula(name)
    variables = {operand: library.names.terms[operand] for operand in formula.terms}
    given = [f"{variables[one]}: {library.seen_type(library.protocol.terms[one])}" for one in formula.terms]
    if formula.parameters:
        given.append("parameters: Parameters")
    absent = [
        f"{variables[operand]} is {'None' if special is MISSING else 'NOT_ASKED'}"
        for operand in formula.terms
        for special in (MISSING, NOT_ASKED)
        if special in library.conditions.specials(operand)
    ]
    scale = library.scales.terms[name]
    counted = f"Counted in steps of 1/{scale}." if scale > 1 else ""
    kind = library.known_type(term)
    may_be_absent = MISSING in library.conditions.specials(name)
    return DerivedFunction(
        signature=call(
            f"def {function_name(library, name)}",
            ["*", *given] if given else [],
            0,
            f" -> {kind}{' | None' * may_be_absent}:",
        ),
        docstring=docstring([*prose.term_doc(term), counted], 1),
        absent=" or ".join(absent),
        numerator=whole_sum(library, formula.numerator),
        denominator="" if formula.denominator is None else whole_sum(library, formula.denominator),
    )


def whole_sum(library: Library, products: tuple[Product, ...]) -> str:
    """A form over whole numbers as an expression."""
    text = ""
    for number, product in enumerate(products):
        factors = [f"parameters.{library.names.parameters[name]}" for name in product.parameters]
        if product.term is not None:
            factors.append(library.names.terms[product.term])
        size = abs(product.factor)
        if size != 1 or not factors:
            factors.insert(0, str(size))
        sign = "-" if product.factor < 0 else "+"
        lead = ("-" if sign == "-" else "") if number == 0 else f" {sign} "
        text += lead + " * ".join(factors)
    return text or "0"


# Assumptions ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A combination that no patient has."""

    notes: Lines
    condition: Lines
    problem: Lines


@dataclass(frozen=True, slots=True)
class AssumptionsModule:
    """The combinations that are refused as soon as a patient is made."""

    imports: Lines
    computed: tuple[Lines, ...]
    exclusions: tuple[Exclusion, ...]


def is_early(library: Library, assumption: Assumption) -> bool:
    """Whether the patient's data alone, without a profile or a table, show the combination."""
    protocol = library.protocol
    return all(
        not (protocol.terms[name].formula is not None and library.scales.formula(name).parameters)
        and not any(operand in protocol.decided_by for operand in operands(library, name))
        for name in assumption.never
    ) and not _names_parameter(library, assumption.never)


def _names_parameter(library: Library, region: Region) -> bool:
    condition = library.conditions.inside(region, region, library.names.terms)
    return condition is not None and any("parameters." in line for line in statement("if", condition, 1))


def operands(library: Library, name: str) -> tuple[str, ...]:
    """The input and output terms that ``name`` is computed from; itself when it is not derived."""
    if library.protocol.terms[name].formula is None:
        return (name,)
    return library.scales.formula(name).terms


def assumptions_module(library: Library) -> AssumptionsModule:
    """The assumptions that a patient is held against before anything is decided."""
    early = [one for one in library.protocol.assumptions.values() if is_early(library, one)]
    variables = {
        name: library.names.terms[name] if name in library.names.derived else f"known.{library.names.terms[name]}"
        for name in library.protocol.terms
    }
    derived = [name for name in library.names.derived if any(name in one.never for one in early)]
    computed = tuple(computation(library, name, variables) for name in derived)
    exclusions = tuple(exclusion(library, one, variables, "problems.append") for one in early)
    lines = [line for one in exclusions for line in one.condition] + [line for one in computed for line in one]
    return AssumptionsModule(
        imports=used_imports(
            "\n".join(["Known Problem", *lines]),
            {
                ".derived": [function_name(library, name) for name in derived],
                ".errors": ["Problem"],
                ".known": ["Known"],
                ".vocabulary": list(library.names.enums.values()),
            },
        ),
        computed=computed,
        exclusions=exclusions,
    )


def computation(library: Library, name: str, variables: Mapping[str, str]) -> Lines:
    """The line that computes a derived term."""
    formula = library.scales.formula(name)
    arguments: list[tuple[str, Literal]] = [(library.names.terms[one], variables[one]) for one in formula.terms]
    if formula.parameters:
        arguments.append(("parameters", "parameters"))
    return laid_out(CallLiteral(function_name(library, name), tuple(arguments)), 1, f"{library.names.terms[name]} = ")


def exclusion(library: Library, assumption: Assumption, variables: Mapping[str, str], head: str) -> Exclusion:
    """The test for one assumption; what is wrong is given to ``head``."""
    condition = library.conditions.inside(assumption.never, assumption.never, variables)
    text = prose.region(assumption.never)
    problem = CallLiteral(
        "Problem",
        (
            ("", string(assumption.name)),
            ("", string(text)),
            ("", string(f"it cannot be that {text}: {assumption.because}")),
        ),
    )
    return Exclusion(
        notes=comment(f"{assumption.name} — never {text}", 1) + comment(f"because: {assumption.because}", 1, 2),
        condition=() if condition is None else statement("if", condition, 1),
        problem=laid_out(CallLiteral(head, (("", problem),)), 2 if condition is not None else 1),
    )
