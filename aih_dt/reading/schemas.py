"""JSON Schemas for editors: the shapes of the files with a protocol's own names in them.

An editor that knows YAML schemas completes keys, terms and values with them and underlines what does not exist. They
say less than reading does: whoever satisfies them may still be told that two tables decide one term.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from fractions import Fraction
from typing import Any

from aih_dt.model import AGE_SUFFIX, DEFAULT_PROFILE, MISSING, NOT_ASKED, Protocol, Role, Term
from aih_dt.reading.files import SHAPES
from aih_dt.reading.shapes import NAMES
from aih_dt.semantics.domain import Domain, Grid, Names
from aih_dt.semantics.ground import Ground, ground

Schema = dict[str, Any]

DIALECT = "http://json-schema.org/draft-07/schema#"
"""The dialect that every editor knows."""

DECIMAL = r"-?(0|[1-9][0-9]*)(\.[0-9]+)?"

RATIO = r"-?(0|[1-9][0-9]*)/[1-9][0-9]*"

ANY_TEXT: Schema = {"type": ["string", "number", "boolean"]}
"""What an editor takes for a text: YAML makes numbers and truth values of some."""


def schemas(protocol: Protocol) -> Mapping[str, str]:
    """The text of each schema by its file name."""
    names = _ProtocolNames(protocol)
    found: dict[str, str] = {}
    for kind, shape in SHAPES.items():
        schema = _filled(shape.model_json_schema(), names)
        schema["$defs"] = {**schema.get("$defs", {}), **_used(schema, names)}
        found[f"{kind.value}.schema.json"] = (
            json.dumps({"$schema": DIALECT, **schema}, indent=1, ensure_ascii=False) + "\n"
        )
    return found


def _used(schema: Schema, names: "_ProtocolNames") -> Mapping[str, Schema]:
    """What the marks in ``schema`` stand for. It is written once, however often it is used: it may be the whole
    vocabulary."""
    found: dict[str, Schema] = {}
    waiting = [schema]
    while waiting:
        text = json.dumps(waiting.pop())
        for mark in names.marks:
            if mark not in found and f'"{_place(mark)}"' in text:
                found[mark] = names.of(mark)
                waiting.append(found[mark])
    return {mark: found[mark] for mark in names.marks if mark in found}


def _place(mark: str) -> str:
    return f"#/$defs/{mark}"


def _filled(node: Any, names: "_ProtocolNames") -> Any:
    """The schema with names in the place of every mark, without what is noise to an editor."""
    if isinstance(node, list):
        return [_filled(item, names) for item in node]
    if not isinstance(node, dict):
        return node
    if NAMES in node:
        return {"$ref": _place(node[NAMES])}
    branches = [item for item in node.get("anyOf", ()) if item != {"type": "null"}]
    if len(branches) == 1:
        return _filled(branches[0], names)
    kept = {key: value for key, value in node.items() if key not in ("title", "default", "discriminator")}
    if "properties" in kept:
        # `title` is a key of the language too.
        properties = {key: _filled(value, names) for key, value in kept.pop("properties").items()}
        return {**{key: _filled(value, names) for key, value in kept.items()}, "properties": properties}
    return {key: _filled(value, names) for key, value in kept.items()}


class _ProtocolNames:
    """What may stand at each mark of the shapes."""

    def __init__(self, protocol: Protocol) -> None:
        self.protocol = protocol
        self.ground: Ground = ground(protocol)
        self.outputs = [name for table in protocol.tables for name in table.outputs]
        self.conditions = [name for name in protocol.terms if name not in self.ground.collected]
        rules = [f"{table.name}/{rule.id}" for table in protocol.tables for rule in table.rules]
        inputs = [term.name for term in protocol.inputs]
        self.marks: dict[str, Callable[[], Schema]] = {
            "line": lambda: {**ANY_TEXT, "minLength": 1},
            "key": lambda: {"type": "string", "minLength": 1},
            "name": lambda: {"type": "string", "pattern": "^[A-Za-z][A-Za-z0-9_-]*$"},
            "number": lambda: _or_text({"type": "number"}, DECIMAL),
            "constant": lambda: _or_text({"type": "number"}, rf"{DECIMAL}|{RATIO}"),
            "whole": lambda: _or_text({"type": "integer", "minimum": 0}, "0|[1-9][0-9]*"),
            "term": lambda: _one_of(self.conditions),
            "input": lambda: _one_of(inputs),
            "output": lambda: _one_of(name for name in protocol.terms if protocol.role(name) is not Role.DERIVED),
            "statement": lambda: _one_of(protocol.statements),
            "interpretation": lambda: _one_of(protocol.interpretations),
            "source": lambda: _one_of(protocol.sources),
            "parameter": lambda: _one_of(protocol.parameters),
            "supposition": lambda: _one_of(protocol.suppositions),
            "profile": lambda: _one_of((DEFAULT_PROFILE, *protocol.profiles)),
            "rule": lambda: _one_of(rules),
            "region": lambda: _mapping({name: self.cell(name) for name in protocol.terms}),
            "outcome": lambda: _mapping({name: self.output(name) for name in self.outputs}),
            "set": lambda: _mapping(dict.fromkeys(protocol.parameters, self.of("constant"))),
            "irrelevant": lambda: _excuses([name for name in inputs if self._specials(name)]),
            "patient": lambda: _mapping(self.patient()),
            "expect": lambda: _mapping({name: self.expected(name) for name in self._decided()}),
            **dict(self._numeric([])),
            **dict(self._numeric([MISSING.value])),
            **dict(self._numeric([NOT_ASKED.value])),
        }

    def of(self, mark: str) -> Schema:
        """What may stand where a shape has ``mark``."""
        return self.marks[mark]()

    def _domain(self, name: str) -> Domain:
        return self.ground.domains[name]

    def _specials(self, name: str) -> list[str]:
        return [special.value for special in (MISSING, NOT_ASKED) if special in self._domain(name).specials]

    def _decided(self) -> list[str]:
        terms = self.protocol.terms
        return [name for name in terms if self.protocol.role(name) is not Role.INPUT]

    def cell(self, name: str) -> Schema:
        """A condition on a term."""
        term, domain = self.protocol.terms[name], self._domain(name)
        if isinstance(domain, Names):
            words = [*domain.members, *self._specials(name)]
            single: list[Schema] = [{"enum": [*words, "-"]}]
            text = _alternatives(_choice(words), _choice(domain.members))
            item: Schema = {"enum": words}
        else:
            kind = " or ".join(["numbers", *self._specials(name)])
            single = [{"enum": [*self._specials(name), "-"]}, _number(domain)]
            text = {"$ref": _place(kind)}
            item = {"anyOf": [_number(domain), {"$ref": _place(f"one of {kind}")}]}
        several = {"type": "array", "items": item, "minItems": 1, "uniqueItems": True}
        return {**_described(term), "anyOf": [*single, text, several]}

    def _numeric(self, specials: list[str]) -> Iterator[tuple[str, Callable[[], Schema]]]:
        """Conditions on numbers with these special values: they are the same for every such term."""
        kind = " or ".join(["numbers", *specials])
        part = _numeric_part(self.protocol.parameters, specials)
        yield f"one of {kind}", lambda: _text(part)
        yield kind, lambda: _alternatives(part, _numeric_part(self.protocol.parameters, []))

    def output(self, name: str) -> Schema:
        """What a rule gives to a term."""
        term, domain = self.protocol.terms[name], self._domain(name)
        if isinstance(domain, Names):
            return {**_described(term), "enum": list(domain.members)}
        given = _or_text(_number(domain), DECIMAL)
        parameters: list[Schema] = [{"enum": list(self.protocol.parameters)}] if self.protocol.parameters else []
        return {**_described(term), "anyOf": [*given["anyOf"], *parameters]}

    def expected(self, name: str) -> Schema:
        """What a case may expect of a term: for a collected one several values."""
        value = self._value(name)
        if name not in self.ground.collected:
            return {**_described(self.protocol.terms[name]), **value}
        several = {"type": "array", "items": value, "uniqueItems": True}
        return {**_described(self.protocol.terms[name]), "anyOf": [value, several]}

    def patient(self) -> Mapping[str, Schema]:
        """What may be said of a patient."""
        found: dict[str, Schema] = {}
        for term in self.protocol.inputs:
            found[term.name] = {**_described(term), **self._value(term.name)}
            if term.maximum_age is not None:
                found[term.name + AGE_SUFFIX] = {
                    "description": f"how many days old the value of {term.name} is",
                    **self.of("whole"),
                }
        return found

    def _value(self, name: str) -> Schema:
        domain = self._domain(name)
        if isinstance(domain, Names):
            return {"enum": [*domain.members, *self._specials(name)]}
        number = _or_text(_number(domain), DECIMAL)
        words = self._specials(name)
        return {"anyOf": [*number["anyOf"], {"enum": words}]} if words else number


def _one_of(names: Iterable[str]) -> Schema:
    given = list(names)
    return {"enum": given} if given else {"type": "string"}


def _mapping(properties: Mapping[str, Schema]) -> Schema:
    return {"type": "object", "properties": dict(properties), "additionalProperties": False}


def _excuses(names: list[str]) -> Schema:
    """A reason for each of some names, or for several of them at once."""
    several = {f"^{_union(_choice(names))}$": ANY_TEXT} if names else {}
    return {**_mapping(dict.fromkeys(names, ANY_TEXT)), "patternProperties": several}


def _text(pattern: str) -> Schema:
    return {"type": "string", "pattern": f"^ *({pattern}) *$"}


def _alternatives(part: str, negated: str) -> Schema:
    """Several parts with commas, or the known values outside several."""
    return _text(rf"{_union(part)}|not *\( *{_union(negated)} *\)")


def _or_text(schema: Schema, pattern: str) -> Schema:
    """What YAML reads as a number, or the same in quotes."""
    return {"anyOf": [schema, _text(pattern)]}


def _choice(words: Iterable[str]) -> str:
    return f"({'|'.join(re.escape(word).replace(chr(92) + ' ', ' ') for word in words)})"


def _union(part: str) -> str:
    return f"{part}( *, *{part})*"


def _number(domain: Domain) -> Schema:
    if isinstance(domain, Names):
        raise TypeError("named values have no numbers")
    scale = domain.scale if isinstance(domain, Grid) else 1
    kind = "integer" if isinstance(domain, Grid) and domain.places == 0 else "number"
    return {
        "type": kind,
        "minimum": _plain(Fraction(domain.low) / scale),
        "maximum": _plain(Fraction(domain.high) / scale),
    }


def _plain(number: Fraction) -> int | float:
    return number.numerator if number.denominator == 1 else float(number)


def _numeric_part(parameters: Iterable[str], specials: list[str]) -> str:
    number = f"({'|'.join([DECIMAL, *parameters])})"
    forms = [rf"(<=|>=|<|>|=)? *{number}", rf"[\[(] *{number} *\.\. *{number} *[\])]", *specials]
    return f"({'|'.join(forms)})"


def _described(term: Term) -> Schema:
    lines = [f"{term.label} ({term.unit})" if term.unit else term.label, term.definition]
    lines += [f"{value.name}: {value.label}" for value in term.values if value.label != value.name]
    return {"description": "\n".join(line for line in lines if line)}
