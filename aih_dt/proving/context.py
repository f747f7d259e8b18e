"""The whole protocol under one profile, as a place to look for patients in.

A patient that is shown to people is chosen the same way everywhere: input by input, in the order of the vocabulary, the
first value that still fits, typical values before others. So it does not depend on what a solver happens to answer.
"""

from collections.abc import Mapping
from functools import cached_property

from aih_dt.diagnostics import Finding
from aih_dt.model import Protocol, Term, Value
from aih_dt.proving.doubts import disagreement
from aih_dt.proving.smtlib import Query, Script, Writer, conjunction, in_context
from aih_dt.proving.solver import Answer, Search
from aih_dt.semantics.cells import edges
from aih_dt.semantics.domain import Grid
from aih_dt.semantics.entering import broken_assumptions
from aih_dt.semantics.evaluate import Evaluation, NotExactlyOneError, Values, evaluate, holds, values_before
from aih_dt.semantics.ground import Box, Ground, GroundTable, ground
from aih_dt.semantics.valueset import ValueSet, singleton
from aih_dt.semantics.words import value_in_words


class Context:
    """One protocol under one profile, with its tables feeding each other."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.writer = Writer(ground)
        self.shared = frozenset[str]()
        self._known_candidates: dict[str, tuple[Value, ...]] = {}
        self._evaluations: dict[tuple[Value, ...], Evaluation | None] = {}

    @cached_property
    def prelude(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The text that says what the whole protocol does, and the assumptions it uses."""
        also = [term.name for term in self.ground.protocol.inputs]
        also += [name for reading in self.ground.readings for name in (*reading.when, *reading.then)]
        also += [name for reading in self.ground.readings for item in reading.deviations for name in item.when]
        also = [name for name in also if name not in self.ground.collected]
        return in_context(self.ground, self.ground.tables, also)

    @cached_property
    def search(self) -> Search:
        """A search over all patients of the protocol."""
        return Search(self.prelude[0])

    def script(self, title: str, queries: tuple[Query, ...]) -> Script:
        """Queries about the whole protocol."""
        lines, assumptions = self.prelude
        if not self.shared:
            return Script(title, lines, queries, assumptions)
        common = tuple(line for line in lines if line in self.shared)
        own = tuple(line for line in lines if line not in self.shared)
        return Script(title, common, queries, assumptions, own, self.ground.profile)

    def evaluated(self, patient: Values) -> Evaluation | None:
        """What the protocol decides for the patient; ``None`` when it has no certain decision."""
        key = tuple(patient[term.name] for term in self.ground.protocol.inputs)
        if key not in self._evaluations:
            self._evaluations[key] = evaluated(self.ground, patient)
        return self._evaluations[key]

    def exists(self, *formulas: str) -> Answer:
        """Whether some patient satisfies ``formulas``."""
        with self.search.within(*formulas):
            return self.search.answer()

    def witness(self, *formulas: str) -> Values | None:
        """The patient shown for ``formulas``: a value for every input; ``None`` when no patient is found."""
        with self.search.within(*formulas):
            if self.search.answer() is not Answer.SAT:
                return None
            return self._first(self.ground.protocol.inputs)

    def guess(self, table: GroundTable, box: Box) -> Values | None:
        """The patient whose every input has its first candidate within ``box``, if ``table`` is asked about them and
        they are in ``box``. It is the patient that :meth:`witness` finds for the box, without a search."""
        patient: dict[str, Value] = {}
        for term in self.ground.protocol.inputs:
            wanted = box.get(term.name, self.ground.domains[term.name].full)
            if wanted.is_empty:
                return None
            patient[term.name] = self._first_within(term, wanted)
        if broken_assumptions(self.ground, patient):
            return None
        try:
            values = values_before(self.ground, table, patient)
        except NotExactlyOneError:
            return None
        return patient if holds(table.applies_when, values) and holds(box, values) else None

    def _first_within(self, term: Term, wanted: ValueSet) -> Value:
        """The first candidate that lies in ``wanted``, whose ends are among them."""
        if term.typical is not None and term.typical in wanted:
            return term.typical
        if wanted.spans:
            return int(wanted.spans[0][0][0])
        return next(value for value in self._candidates(term) if value in wanted)

    def _first(self, terms: tuple[Term, ...]) -> Values:
        """The first patient in the order of candidates, term by term. Terms whose first candidates fit all at once
        are settled with one question."""
        patient: dict[str, Value] = {}
        blocks = [terms]
        while blocks:
            block = blocks.pop()
            if not block:
                continue
            first = {term.name: self._candidates(term)[0] for term in block}
            if self._fits(first):
                chosen = first
            elif len(block) > 1:
                blocks += [block[len(block) // 2 :], block[: len(block) // 2]]
                continue
            else:
                chosen = {block[0].name: self._next(block[0])}
            patient |= chosen
            self.search.add(self._is(chosen))
        return patient

    def _next(self, term: Term) -> Value:
        """The first candidate that fits, the very first having been tried."""
        for value in self._candidates(term)[1:]:
            if self._fits({term.name: value}):
                return value
        return self._least(term.name)

    def _candidates(self, term: Term) -> tuple[Value, ...]:
        """The values an example patient may have, the most welcome first."""
        known = self._known_candidates.get(term.name)
        if known is None:
            typical = () if term.typical is None else (term.typical,)
            known = tuple(dict.fromkeys((*typical, *edges(self.ground, term.name))))
            self._known_candidates[term.name] = known
        return known

    def _is(self, values: Values) -> str:
        return conjunction(
            self.writer.member(name, on_grid(self.ground, name, value)) for name, value in values.items()
        )

    def _fits(self, values: Values) -> bool:
        with self.search.within(self._is(values)):
            return self.search.answer() is Answer.SAT

    def _least(self, name: str) -> Value:
        """The least number that fits, when none of the usual candidates does."""
        domain = self.ground.domains[name]
        if not isinstance(domain, Grid):
            raise AssertionError(f"no value of {name} fits a patient that exists")
        low, high = domain.low, domain.high
        while low < high:
            middle = (low + high) // 2
            with self.search.within(self.writer.member(name, ValueSet(spans=(((domain.low, 0), (middle + 1, 0)),)))):
                if self.search.answer() is Answer.SAT:
                    high = middle
                else:
                    low = middle + 1
        return low


def contexts(protocol: Protocol) -> Mapping[str, Context]:
    """The protocol under each of its profiles; what their texts have in common stands in a prelude that they share."""
    found = {profile: Context(ground(protocol, profile)) for profile in protocol.profile_names}
    texts = [context.prelude[0] for context in found.values()]
    declared = {tuple(line for line in text if not line.startswith("(assert ")) for text in texts}
    if len(texts) > 1 and len(declared) == 1:
        # Every profile declares the same, so whatever the lines in common speak of is declared among them.
        shared = frozenset(texts[0]).intersection(*texts)
        for context in found.values():
            context.shared = shared
    return found


def on_grid(ground: Ground, name: str, value: Value) -> ValueSet:
    """The set of just ``value`` as sets of the term's domain are written."""
    if isinstance(ground.domains[name], Grid) and isinstance(value, int):
        return ValueSet(spans=(((value, 0), (value + 1, 0)),))
    return singleton(value)


def patient_in_words(ground: Ground, patient: Mapping[str, Value], of_interest: frozenset[str]) -> str:
    """The values of an example patient that matter, in the vocabulary's words."""
    return ", ".join(
        f"{ground.term(name).label} {value_in_words(ground.term(name), ground.domains[name], value)}"
        for name, value in patient.items()
        if name in of_interest
    )


def inputs_behind(ground: Ground, table: GroundTable) -> frozenset[str]:
    """The inputs of the patient that ``table`` depends on, directly or through the tables that feed it."""
    read = {name for one in ground.feeding(table) for name in ground.read_by(one)}
    return frozenset(term.name for term in ground.protocol.inputs if term.name in read)


def evaluated(ground: Ground, patient: Values | None) -> Evaluation | None:
    """What the protocol decides for the patient; ``None`` when there is none, or it has no certain decision."""
    try:
        return None if patient is None else evaluate(ground, patient)
    except NotExactlyOneError:
        return None


def patient_notes(context: Context, patient: Values | None, of_interest: frozenset[str]) -> tuple[tuple[str, str], ...]:
    """The patient in words, as far as the terms are ``of_interest``, and the rules that fire for them."""
    if patient is None:
        return ()
    notes = [("for example", patient_in_words(context.ground, patient, of_interest))]
    evaluation = evaluated(context.ground, patient)
    if evaluation is not None:
        rules = ", ".join(f"`{rule}`" for rule in evaluation.rules)
        notes += [("rules that fire", rules)] if rules else []
    return tuple(notes)


def unconfirmed(query: Query) -> Finding:
    """The reference evaluator contradicts the solver."""
    return disagreement(f"the evaluator denies an example against this: {query.claim}")
