"""Patients of a small protocol: one at random, or all of them."""

from collections.abc import Iterator
from itertools import product
from math import prod

from hypothesis import strategies as st

from aih_dt.model import Protocol, Value
from aih_dt.semantics.domain import Dense, Domain, Names
from aih_dt.semantics.evaluate import Values, compute, holds
from aih_dt.semantics.ground import Ground, ground


def combinations(protocol: Protocol) -> int:
    """How many different patients the protocol can be given."""
    domains = ground(protocol).domains
    return prod(_size(domains[term.name]) for term in protocol.inputs)


def _size(domain: Domain) -> int:
    assert not isinstance(domain, Dense)
    known = len(domain.members) if isinstance(domain, Names) else domain.high - domain.low + 1
    return known + len(domain.specials)


def every_value(domain: Domain) -> Iterator[Value]:
    """Every value of an entered term, the special ones last."""
    assert not isinstance(domain, Dense)
    yield from domain.members if isinstance(domain, Names) else range(domain.low, domain.high + 1)
    yield from sorted(domain.specials, key=lambda special: special.value)


def is_possible(protocol: Ground, patient: Values) -> bool:
    """Whether no assumption excludes the patient (assumptions about inputs and what is derived from inputs alone)."""
    values = dict(patient)
    for name, formula in protocol.formulas.items():
        if all(operand in values for operand in formula.operands):
            values[name] = compute(protocol, name, values)
    return not any(
        all(name in values for name in assumption.never) and holds(assumption.never, values)
        for assumption in protocol.assumptions
    )


def every_patient(protocol: Ground) -> Iterator[Values]:
    """Every patient that no assumption excludes; feasible for protocols of this module's small sizes."""
    terms = [term.name for term in protocol.protocol.inputs]
    for chosen in product(*(tuple(every_value(protocol.domains[name])) for name in terms)):
        patient = dict(zip(terms, chosen, strict=True))
        if is_possible(protocol, patient):
            yield patient


@st.composite
def patients(draw: st.DrawFn, protocol: Ground) -> Values:
    """One patient that no assumption excludes."""
    terms = [term.name for term in protocol.protocol.inputs]
    drawn = st.fixed_dictionaries({name: st.sampled_from(tuple(every_value(protocol.domains[name]))) for name in terms})
    return draw(drawn.filter(lambda patient: is_possible(protocol, patient)))
