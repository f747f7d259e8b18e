"""A table within the protocol: who can come to it, said in the author's words."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from aih_dt.diagnostics import Finding, Label
from aih_dt.model import Range
from aih_dt.proving.context import Context, inputs_behind, patient_in_words
from aih_dt.proving.doubts import disagreement
from aih_dt.proving.partition import Partition
from aih_dt.proving.smtlib import asks
from aih_dt.proving.solver import Answer
from aih_dt.semantics.domain import Grid
from aih_dt.semantics.evaluate import NotExactlyOneError, Values, evaluate
from aih_dt.semantics.ground import Box, Ground, GroundTable
from aih_dt.semantics.valueset import ValueSet
from aih_dt.semantics.words import Called, in_words

Notes = list[tuple[str, str]]


@dataclass(frozen=True)
class Place:
    """A table within the protocol, with its cells."""

    context: Context
    table: GroundTable
    partition: Partition

    @property
    def ground(self) -> Ground:
        return self.context.ground

    def formulas(self, box: Box) -> tuple[str, ...]:
        """The patients in ``box`` whom the table is asked about."""
        asked = (asks(self.table.name),) if self.table.applies_when else ()
        return (*asked, self.context.writer.box(box))

    def can_be(self, box: Box) -> bool:
        """Whether some patient of the protocol comes to the table in ``box``; when in doubt, yes."""
        if self.context.guess(self.table, box) is not None:
            return True
        return self.context.exists(*self.formulas(box)) is not Answer.UNSAT

    def words(self, name: str, values: ValueSet) -> str:
        """A condition on one term in words: ``age below 18 a``."""
        term = self.ground.term(name)
        return f"{term.label} {in_words(term, self.ground.domains[name], values)}"

    @cached_property
    def called(self) -> Mapping[str, Called]:
        """For each input, the numbers that stand in the table under the name of a parameter."""
        found: dict[str, dict[Fraction, str]] = {name: {} for name in self.table.inputs}
        for rule in self.table.source.rules:
            for term, cell in rule.when.items():
                ranges = [part for part in cell.parts or () if isinstance(part, Range)]
                for bound in (bound for part in ranges for bound in (part.low, part.high)):
                    if bound is not None and isinstance(bound.number, str):
                        found[term].setdefault(self.ground.parameters[bound.number], bound.number)
        return found

    def patient(self, box: Box) -> Values | None:
        """The patient shown for ``box``."""
        return self.context.guess(self.table, box) or self.context.witness(*self.formulas(box))

    def is_one_number(self, name: str, values: ValueSet) -> bool:
        """Whether the set of values of the term is a single number."""
        if len(values.spans) != 1 or values.names or values.specials:
            return False
        ((low, high),) = values.spans
        return high[0] - low[0] == 1 if isinstance(self.ground.domains[name], Grid) else low[0] == high[0]

    def example(self, patient: Values) -> Notes:
        """The patient in words, as far as the table depends on them."""
        found = [("for example", patient_in_words(self.ground, patient, inputs_behind(self.ground, self.table)))]
        refused = self._refused(patient)
        if refused is not None and refused.table.name != self.table.name:
            found.append(("evaluated", f"`{refused.table.name}` is not settled for this patient either"))
        return found

    def confirmed(self, patient: Values) -> tuple[Finding, ...]:
        """Nothing when the reference evaluator finds fault with the protocol for this patient, as it must."""
        if self._refused(patient) is not None:
            return ()
        return (
            disagreement(
                f"the evaluator finds nothing wrong with `{self.table.name}` for a patient reported against it",
                Label(self.table.source.at, "this table"),
                notes=tuple(self.example(patient)),
            ),
        )

    def _refused(self, patient: Values) -> NotExactlyOneError | None:
        try:
            evaluate(self.ground, patient)
        except NotExactlyOneError as refused:
            return refused
        return None
