"""A decision and why it is so, as a view that is printed as text or as data."""

from collections.abc import Mapping
from dataclasses import dataclass

from aih_dt.model import AGE_SUFFIX, MISSING, NOT_ASKED, Protocol, Rule, Term, Value
from aih_dt.semantics.evaluate import Evaluation, Values, evaluate
from aih_dt.semantics.ground import Ground, GroundRule
from aih_dt.semantics.patient import patient_values
from aih_dt.semantics.words import cell_text, in_words, value_in_words


@dataclass(frozen=True, slots=True)
class Shown:
    """A term's value: as the language writes it, and in the words of the vocabulary."""

    term: Term
    text: str
    words: str


@dataclass(frozen=True, slots=True)
class Fired:
    """A rule that fired, and what it gave."""

    table: str
    rule: Rule
    gave: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class Failed:
    """A cell that does not hold: what it asks for, and what the patient has."""

    wanted: Shown
    has: Shown


@dataclass(frozen=True, slots=True)
class Decision:
    """What the protocol decides for a patient, and everything it rests on.

    ``feeding``: the tables that the final decision needs, directly or not. ``others``: the rules of the deciding table
    that did not fire, each with its cells that do not hold. ``missing`` and ``stale`` are the inputs that were not
    given, and those given but too old to count.
    """

    protocol: Protocol
    profile: str
    action: Shown
    prescribes: bool
    fired: tuple[Fired, ...]
    not_asked: tuple[str, ...]
    collected: Mapping[str, tuple[Shown, ...]]
    deciding: str
    feeding: frozenset[str]
    others: tuple[tuple[Rule, tuple[Failed, ...]], ...]
    values: tuple[Shown, ...]
    missing: tuple[Term, ...]
    stale: tuple[Term, ...]

    @property
    def statements(self) -> tuple[str, ...]:
        """The statements that the rules that fired name, each once."""
        return tuple(dict.fromkeys(name for fired in self.fired for name in fired.rule.evidence))

    @property
    def interpretations(self) -> tuple[str, ...]:
        """The interpretations that the rules that fired rest on, each once."""
        return tuple(dict.fromkeys(name for fired in self.fired for name in fired.rule.interpretations))


def decide(ground: Ground, data: Mapping[str, object]) -> Decision:
    """The decision of the reference evaluator for what ``data`` say of a patient."""
    patient = patient_values(ground, data)
    outcome = evaluate(ground, patient)
    decides = ground.protocol.facts.decides
    table = ground.deciding
    action = _shown(ground, decides, outcome.values[decides])
    member = action.term.value(action.text) if isinstance(outcome.values[decides], str) and action.term.values else None
    return Decision(
        protocol=ground.protocol,
        profile=ground.profile,
        action=action,
        prescribes=member is not None and member.prescribes,
        fired=tuple(
            Fired(name, rule.source, tuple(_shown(ground, term, value) for term, value in rule.then.items()))
            for name, rules in outcome.fired.items()
            for rule in rules
        ),
        not_asked=tuple(item.name for item in ground.tables if item.name not in outcome.fired),
        collected={
            name: tuple(_shown(ground, name, value) for value in values) for name, values in outcome.collected.items()
        },
        deciding=table.name,
        feeding=frozenset(item.name for item in ground.feeding(table)) - {table.name},
        others=tuple(
            (rule.source, _failed(ground, rule, outcome))
            for rule in table.rules
            if rule not in outcome.fired.get(table.name, ())
        ),
        values=tuple(_shown(ground, name, value) for name, value in outcome.values.items()),
        missing=tuple(
            term for term in ground.protocol.inputs if patient[term.name] is MISSING and not _given(data, term)
        ),
        stale=tuple(term for term in ground.protocol.inputs if patient[term.name] is MISSING and _given(data, term)),
    )


def _given(data: Mapping[str, object], term: Term) -> bool:
    return data.get(term.name) not in (None, MISSING.value) and data.get(term.name + AGE_SUFFIX) is not None


def _failed(ground: Ground, rule: GroundRule, outcome: Evaluation) -> tuple[Failed, ...]:
    values: Values = outcome.values
    return tuple(
        Failed(
            Shown(
                ground.term(name),
                cell_text(ground.domains[name], wanted),
                in_words(ground.term(name), ground.domains[name], wanted),
            ),
            _shown(ground, name, values[name]),
        )
        for name, wanted in rule.when.items()
        if values[name] not in wanted
    )


def _shown(ground: Ground, name: str, value: Value) -> Shown:
    term, domain = ground.term(name), ground.domains[name]
    words = "not asked" if value is NOT_ASKED else value_in_words(term, domain, value)
    return Shown(term, domain.show(value), words)
