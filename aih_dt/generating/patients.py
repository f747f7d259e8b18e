"""The patient that generated texts show in their examples."""

from itertools import chain

from aih_dt.model import Special
from aih_dt.semantics.cells import covering_patients, representatives
from aih_dt.semantics.entering import broken_assumptions, written
from aih_dt.semantics.evaluate import NotExactlyOneError, Values, evaluate
from aih_dt.semantics.ground import Ground


def example(ground: Ground) -> dict[str, str]:
    """A patient that can be entered and decided: the typical one where the vocabulary says what is typical."""
    typical: Values = {
        term.name: term.typical if term.typical is not None else _plain(ground, term.name)
        for term in ground.protocol.inputs
    }
    for patient in chain([typical], covering_patients(ground, strength=2)):
        if broken_assumptions(ground, patient):
            continue
        try:
            evaluate(ground, patient)
        except NotExactlyOneError:
            continue
        return written(ground, patient)
    raise ValueError("no patient can be decided")


def _plain(ground: Ground, name: str) -> str | int | Special:
    for value in representatives(ground, name):
        if isinstance(value, str | int):
            return value
    raise ValueError(f"the term {name} has no value that is known")
