"""What every page needs: the protocol under each profile, the words for it, the decisions of its patients, and who uses
what. Nothing here is printed; the pages choose from it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from aih_dt.generating.documents import links
from aih_dt.generating.documents.deciding import Decider, Outcome
from aih_dt.generating.documents.edges import Cuts, cuts_of
from aih_dt.generating.documents.text import Piece, Pieces, Prose, linked, prose
from aih_dt.generating.documents.uses import Uses
from aih_dt.generating.documents.wording import Wording
from aih_dt.model import DEFAULT_PROFILE, MISSING, Case, Protocol, Rule, Table, Term, Value
from aih_dt.proving.report import Report
from aih_dt.semantics.domain import Names
from aih_dt.semantics.entering import enter
from aih_dt.semantics.evaluate import Values
from aih_dt.semantics.ground import Ground, ground


@dataclass(frozen=True, slots=True)
class Tried:
    """A case and what is decided for its patient."""

    case: Case
    patient: Values
    outcome: Outcome


class Book:
    """The protocol, ready to be written down."""

    def __init__(self, protocol: Protocol, report: Report, records: Mapping[str, object]) -> None:
        self.protocol = protocol
        self.report = report
        self.records = records

    @cached_property
    def grounds(self) -> Mapping[str, Ground]:
        """The protocol under each profile."""
        return {name: ground(self.protocol, name) for name in self.protocol.profile_names}

    @cached_property
    def ground(self) -> Ground:
        """The protocol as declared."""
        return self.grounds[DEFAULT_PROFILE]

    @cached_property
    def tables(self) -> tuple[Table, ...]:
        """The tables in the order in which they are best read: each just after those that it looks at, the way to the
        final decision first."""
        decided_by = self.protocol.decided_by
        found: dict[str, None] = {}

        def visit(name: str) -> None:
            for read in self.ground.read_by(self.ground.table(name)):
                if read in decided_by and decided_by[read].name not in found:
                    visit(decided_by[read].name)
            found[name] = None

        for name in (self.ground.deciding.name, *(table.name for table in self.protocol.tables)):
            if name not in found:
                visit(name)
        return tuple(self.protocol.table(name) for name in found)

    @cached_property
    def deciders(self) -> Mapping[str, Decider]:
        """One for each profile."""
        return {name: Decider(item) for name, item in self.grounds.items()}

    @cached_property
    def decider(self) -> Decider:
        """For the protocol as declared."""
        return self.deciders[DEFAULT_PROFILE]

    @cached_property
    def cuts(self) -> Mapping[str, Cuts]:
        """The cuts of every numeric term, for each profile."""
        return {name: cuts_of(item) for name, item in self.grounds.items()}

    @cached_property
    def wording(self) -> Wording:
        """The words for the protocol as declared."""
        return Wording(self.ground)

    @cached_property
    def uses(self) -> Uses:
        """The cross references."""
        return Uses(self.protocol)

    @property
    def examples(self) -> Mapping[str, Values]:
        """For each rule that can fire, a patient for whom it does."""
        return self.report.examples.get(DEFAULT_PROFILE, {})

    @cached_property
    def example_outcomes(self) -> Mapping[str, Outcome]:
        """What is decided for each example patient."""
        decided: dict[tuple[Value, ...], Outcome] = {}
        found: dict[str, Outcome] = {}
        for name, patient in self.examples.items():
            values = tuple(patient[term.name] for term in self.protocol.inputs)
            if values not in decided:
                decided[values] = self.decider.decide(patient)
            found[name] = decided[values]
        return found

    @cached_property
    def reference(self) -> Values:
        """The patient from whom others are told apart: for each input what most cases and examples have, else its
        typical value, else the first one. It need not be a patient that can be."""
        everybody = (*(tried.patient for tried in self.tried), *self.examples.values())
        return {term.name: self._usual(term, everybody) for term in self.protocol.inputs}

    def _usual(self, term: Term, everybody: Iterable[Values]) -> Value:
        counts = Counter(patient[term.name] for patient in everybody)
        if counts:
            return max(counts, key=counts.__getitem__)
        if term.typical is not None:
            return term.typical
        domain = self.ground.domains[term.name]
        if MISSING in domain.specials:
            return MISSING
        return domain.members[0] if isinstance(domain, Names) else int(domain.low)

    @cached_property
    def results(self) -> tuple[str, ...]:
        """The outputs besides the final decision that nothing looks at: what a decision comes with. What only says what
        the course remembers is none."""
        read = {name for table in self.ground.tables for name in self.ground.read_by(table)} | self.remembered
        outputs = (name for table in self.tables for name in table.outputs)
        return tuple(name for name in outputs if name != self.protocol.facts.decides and name not in read)

    @cached_property
    def remembered(self) -> frozenset[str]:
        """The outputs that say what becomes of an input before the next visit."""
        course = self.protocol.course
        return frozenset() if course is None else frozenset(item.decided_by for item in course.state.values())

    @cached_property
    def tried(self) -> tuple[Tried, ...]:
        """Every case with its decision."""
        found = []
        for case in self.protocol.cases:
            patient = enter(self.grounds[case.profile], case.patient).values
            found.append(Tried(case, patient, self.deciders[case.profile].decide(patient)))
        return tuple(found)

    def decision(self, outcome: Outcome) -> Value:
        """The final decision of an outcome."""
        return outcome.values[self.protocol.facts.decides]

    def decision_piece(self, outcome: Outcome) -> Piece:
        """The final decision, linked to what leads to it."""
        value = self.decision(outcome)
        text = self.wording.measured(self.protocol.facts.decides, value)
        return Piece(text, links.outcome(self.key(value)), "outcome")

    def rules(self) -> Iterator[tuple[Table, Rule]]:
        """Every rule with its table, in order."""
        for table in self.tables:
            for rule in table.rules:
                yield table, rule

    def address(self, name: str) -> str:
        """Where a name that an author's text mentions stands; empty when it is no name of the protocol."""
        return self._addresses.get(name, "")

    @cached_property
    def _addresses(self) -> Mapping[str, str]:
        found = {name: links.source(name) for name in self.protocol.sources}
        found |= {name: links.statement(name) for name in self.protocol.statements}
        found |= {name: links.interpretation(name) for name in self.protocol.interpretations}
        found |= {name: links.parameter(name) for name in self.protocol.parameters if "_" in name}
        found |= {f"{table.name}/{rule.id}": links.rule(table.name, rule.id) for table, rule in self.rules()}
        return found

    def prose(self, text: str) -> Prose:
        """An author's text in paragraphs, names linked."""
        return prose(text, self.address)

    def line(self, text: str) -> Pieces:
        """An author's text in one line, names linked."""
        return linked(" ".join(text.split()), self.address)

    def cases_firing(self, rule: str) -> tuple[Tried, ...]:
        """The cases in which a rule fires; first those that were written for it."""
        return self._cases_firing.get(rule, ())

    @cached_property
    def _cases_firing(self) -> Mapping[str, tuple[Tried, ...]]:
        found: dict[str, list[Tried]] = {}
        for tried in sorted(self.tried, key=lambda item: not item.case.fires):
            for rule in tried.outcome.rules:
                found.setdefault(rule, []).append(tried)
        return {
            rule: tuple(sorted(items, key=lambda item: rule not in item.case.fires)) for rule, items in found.items()
        }

    def case_piece(self, tried: Tried) -> Piece:
        """A case, linked to where it stands."""
        return Piece(tried.case.title, links.case(self.key(self.decision(tried.outcome)), tried.case.id))

    def key(self, decision: Value) -> str:
        """A final decision as part of an address."""
        return self.wording.ground.domains[self.protocol.facts.decides].show(decision).replace(" ", "-")
