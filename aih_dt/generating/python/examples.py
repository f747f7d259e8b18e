"""A patient to show the library with."""

from dataclasses import dataclass

from aih_dt.generating.patients import example as example_data
from aih_dt.generating.python.library import Library
from aih_dt.semantics.entering import enter
from aih_dt.semantics.evaluate import Evaluation, Values, evaluate


@dataclass(frozen=True, slots=True)
class Example:
    """A patient, what is decided for them, and what the rules that apply stand on."""

    patient: Values
    evaluation: Evaluation
    evidence: list[str]
    interpretations: list[str]


def example(library: Library) -> Example:
    """The patient that all generated texts show, with what the reference evaluator decides."""
    ground = library.grounds[0]
    patient = enter(ground, example_data(ground)).values
    evaluation = evaluate(ground, patient)
    rules = [rule.source for rules in evaluation.fired.values() for rule in rules]
    return Example(
        patient,
        evaluation,
        list(dict.fromkeys(name for rule in rules for name in rule.evidence)),
        list(dict.fromkeys(name for rule in rules for name in rule.interpretations)),
    )
