"""The Python names of what the protocol names: legal, unlike each other, and hiding nothing of Python's own."""

import builtins
import keyword
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from aih_dt.model import AGE_SUFFIX, Protocol, Role, TermType

_PYTHON = frozenset(dir(builtins)) | frozenset(keyword.kwlist) | frozenset(keyword.softkwlist)

_LOWER = _PYTHON | {
    "ask_next", "cls", "complete", "core", "count", "denominator", "evidence", "explain", "fields", "fired", "found",
    "from_dict", "from_json", "given", "index", "interpretations", "known", "numerator", "outcomes", "parameters",
    "patient", "possible", "problems", "profile", "rules", "seen", "self", "to_dict", "trace", "values", "why_not",
}  # fmt: skip
"""Words that stand for something else where a term's name is used as a variable, a field or a property."""

_CLASSES = frozenset(name for name in _PYTHON if name[0].isupper()) | {
    "Any", "Decimal", "Decision", "Enum", "Evidence", "Final", "InvalidPatientError", "Interpretation", "Known",
    "Mapping", "NamedTuple", "NotAsked", "Number", "Outcomes", "Parameters", "Patient", "Problem", "Profile", "Ratio",
    "Sequence", "StrEnum", "UncoveredError", "UnknownProfileError",
}  # fmt: skip


@dataclass(frozen=True)
class Names:
    """Every name in the library that comes from the protocol."""

    protocol: Protocol

    @cached_property
    def terms(self) -> Mapping[str, str]:
        """The variable, field or property of each term."""
        taken = {f"decide_{name}" for name in self.tables} | {f"{name}_outcome" for name in self.tables}
        taken |= {f"{name}_leaf" for name in self.tables} | _LOWER
        taken |= {f"{name}_{part}" for name in self.protocol.terms for part in ("top", "bottom")}
        return _unlike(((name, name) for name in self.protocol.terms), taken, "_")

    @cached_property
    def ages(self) -> Mapping[str, str]:
        """The field that says how old a term's value is, for each term that may be too old."""
        return {term.name: term.name + AGE_SUFFIX for term in self.protocol.inputs if term.maximum_age is not None}

    @cached_property
    def enums(self) -> Mapping[str, str]:
        """The class of the values of each enumerated term."""
        enumerated = [name for name, term in self.protocol.terms.items() if term.type is TermType.ENUM]
        return _unlike(((name, camel(name)) for name in enumerated), _CLASSES, "Value")

    @cached_property
    def tables(self) -> Mapping[str, str]:
        """The module of each table; it is also the table's field among the outcomes."""
        return _unlike(((table.name, table.name) for table in self.protocol.tables), _PYTHON, "_")

    @cached_property
    def outcomes(self) -> Mapping[str, str]:
        """The class of what each table gives."""
        wanted = ((table.name, f"{camel(table.name)}Outcome") for table in self.protocol.tables)
        return _unlike(wanted, _CLASSES | set(self.enums.values()), "Value")

    @cached_property
    def parameters(self) -> Mapping[str, str]:
        """The field of each parameter."""
        return _unlike(((name, name) for name in self.protocol.parameters), _PYTHON, "_")

    @cached_property
    def derived(self) -> Mapping[str, str]:
        """The variable of each derived term."""
        return {name: self.terms[name] for name in self.terms if self.protocol.role(name) is Role.DERIVED}

    def function(self, table: str) -> str:
        """The function that asks a table."""
        return f"decide_{table}"

    def member(self, term: str, value: str) -> str:
        """A value of an enumerated or boolean term, as it is written in code."""
        if self.protocol.terms[term].type is TermType.BOOLEAN:
            return "True" if value == "yes" else "False"
        return f"{self.enums[term]}.{upper(value)}"

    def profile(self, name: str) -> str:
        """The member of ``Profile`` for a profile."""
        return upper(name)


def camel(name: str) -> str:
    """``lower_case_words`` as ``LowerCaseWords``."""
    return "".join(word[:1].upper() + word[1:] for word in name.replace("-", "_").split("_"))


def upper(name: str) -> str:
    """``lower_case-words`` as ``LOWER_CASE_WORDS``."""
    return name.replace("-", "_").upper()


def _unlike(wanted: Iterable[tuple[str, str]], taken: Iterable[str], suffix: str) -> Mapping[str, str]:
    used = set(taken)
    found: dict[str, str] = {}
    for key, name in wanted:
        while name in used:
            name += suffix
        used.add(name)
        found[key] = name
    return found
