"""Generated Python libraries in tests: running them, and holding what they say against the reference evaluator."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

from aih_dt.conforming.python.loading import loaded
from aih_dt.generating.python import generate
from aih_dt.model import AGE_SUFFIX, MISSING, NOT_ASKED, Protocol, TermType, Value
from aih_dt.reading import read
from aih_dt.semantics.evaluate import Evaluation, Values
from aih_dt.semantics.ground import Ground
from tests.patients import every_value

STARTER = Path(__file__).parents[1] / "aih_dt" / "cli" / "template" / "spec"


def starter() -> Protocol:
    """The small protocol that a new folder starts with."""
    protocol = read(STARTER).protocol
    assert protocol is not None
    return protocol


@contextmanager
def library(protocol: Protocol) -> Iterator[Any]:
    """The library of ``protocol``, imported."""
    with loaded(generate(protocol, None), protocol.facts.library) as module:
        yield module


def data_of(ground: Ground, patient: Values) -> dict[str, object]:
    """A patient's data as a program gives them. What may be missing only because it is too old is too old."""
    data: dict[str, object] = {}
    for term in ground.protocol.inputs:
        value = patient[term.name]
        if value is not MISSING:
            data[term.name] = given(ground, term.name, value)
            if term.maximum_age is not None:
                data[term.name + AGE_SUFFIX] = term.maximum_age
        elif term.may_be_missing:
            data[term.name] = None
        else:
            assert term.maximum_age is not None
            data[term.name] = given(ground, term.name, next(every_value(ground.domains[term.name])))
            data[term.name + AGE_SUFFIX] = term.maximum_age + 1
    return data


def given(ground: Ground, term: str, value: Value) -> object:
    """A known value as a program gives it; numbers as exact text."""
    if ground.term(term).type is TermType.BOOLEAN:
        return value == "yes"
    return ground.domains[term].show(value)


def decided(ground: Ground, values: Mapping[str, object]) -> dict[str, object]:
    """The values of a generated decision in the terms of the reference evaluator."""
    return {
        name: tuple(_plain(ground, name, one) for one in value)
        if isinstance(value, tuple)
        else _plain(ground, name, value)
        for name, value in values.items()
    }


def _plain(ground: Ground, name: str, value: object) -> Value:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str):
        return str(value)
    if isinstance(value, int | Decimal):
        return int(value * 10 ** ground.term(name).places)
    assert value is not None
    return NOT_ASKED


def expected(ground: Ground, evaluation: Evaluation) -> dict[str, object]:
    """What the reference evaluator decides, for every output."""
    found: dict[str, object] = {}
    for table in ground.tables:
        for name in table.outputs:
            found[name] = evaluation.values[name] if table.is_unique else evaluation.collected[name]
    return found
