"""Claims about the whole protocol: one final decision, nothing prescribed on ignorance, statements kept to."""

from aih_dt.diagnostics import Finding, Help, Label
from aih_dt.diagnostics.catalogue import (
    IGNORANCE,
    NO_FINAL_DECISION,
)
from aih_dt.model import MISSING
from aih_dt.proving.context import Context, evaluated, inputs_behind, patient_notes, unconfirmed
from aih_dt.proving.doubts import undecided
from aih_dt.proving.readings import KEPT, broken, kept
from aih_dt.proving.report import Claim, Subject, Verdict
from aih_dt.proving.smtlib import (
    Query,
    Script,
    disjunction,
    fires,
    named,
    negation,
    special,
)
from aih_dt.proving.solver import Answer, z3_answers
from aih_dt.proving.tables import PAIRWISE
from aih_dt.semantics.domain import Names
from aih_dt.semantics.evaluate import Values
from aih_dt.semantics.ground import Ground, GroundRule, GroundTable
from aih_dt.semantics.words import box_in_words, value_in_words

FINAL, IGNORANT = "one final decision", "no prescription on ignorance"


def final_decision(ground: Ground) -> Query:
    """Some patient does not get exactly one value of the final decision. Of a table too large to be asked about pairs
    of rules only "none" is asked here: that it gives no two is then known from counting its cells."""
    decides = ground.protocol.facts.decides
    domain = ground.domains[decides]
    names = domain.members if isinstance(domain, Names) else ()
    symbols = [named(decides, name) for name in names]
    none = negation(disjunction(symbols))
    if len(ground.deciding.rules) > PAIRWISE:
        return Query(f"every patient gets some `{decides}`", (none,))
    pairs = [f"(and {left} {right})" for index, left in enumerate(symbols) for right in symbols[index + 1 :]]
    return Query(f"every patient gets exactly one `{decides}`", (disjunction([none, *pairs]),))


def prescribing_rules(ground: Ground) -> tuple[GroundRule, ...]:
    """The rules of the deciding table whose final decision prescribes."""
    decides = ground.protocol.facts.decides
    prescribing = {value.name for value in ground.term(decides).values if value.prescribes}
    return tuple(rule for rule in ground.deciding.rules if rule.then[decides] in prescribing)


def ignorance(ground: Ground, term: str) -> Query:
    """Something is prescribed while ``term`` is missing, and no rule that fired excuses it."""
    table = ground.deciding
    prescribing = disjunction(fires(table.name, rule.id) for rule in prescribing_rules(ground))
    excuses = disjunction(
        fires(feeding.name, rule.id)
        for feeding in ground.feeding(table)
        for rule in feeding.rules
        if term in rule.source.irrelevant
    )
    return Query(
        f"nothing is prescribed while `{term}` is missing, unless a rule says why",
        (special(term, MISSING), prescribing, negation(excuses)),
    )


def prove_graph(context: Context, certificate: str) -> tuple[tuple[Claim, ...], tuple[Finding, ...], Script]:
    """The claims about the whole protocol, in one script."""
    ground = context.ground
    deciding = ground.deciding
    safety = [
        term
        for term in ground.protocol.inputs
        if term.safety_relevant and MISSING in ground.domains[term.name].specials
    ]
    queries = [final_decision(ground), *(ignorance(ground, term.name) for term in safety)]
    queries += [kept(context, reading) for reading in ground.readings]
    script = context.script("the whole protocol", tuple(queries))
    answers = z3_answers(script.text)
    claims: list[Claim] = []
    findings: list[Finding] = []

    def settle(number: int, subject: Subject, name: str, kind: str, sentence: str) -> Verdict:
        verdict = {Answer.UNSAT: Verdict.PROVED, Answer.SAT: Verdict.REFUTED}.get(answers[number], Verdict.UNKNOWN)
        claims.append(
            Claim(subject, name, kind, sentence, verdict, ground.profile, ("Z3",), script.assumptions, certificate)
        )
        if verdict is Verdict.UNKNOWN:
            findings.append(undecided(queries[number].claim))
        return verdict

    decides = ground.protocol.facts.decides
    if settle(0, Subject.GRAPH, "", FINAL, f"every patient gets exactly one `{decides}`") is Verdict.REFUTED:
        findings.append(_no_final(context, queries[0], deciding))
    for number, term in enumerate(safety, start=1):
        sentence = f"nothing is prescribed while {term.label} is missing, unless a rule says why it does not matter"
        if settle(number, Subject.GRAPH, term.name, IGNORANT, sentence) is Verdict.REFUTED:
            findings.append(_ignorant(context, queries[number], term.name))
    for number, reading in enumerate(ground.readings, start=1 + len(safety)):
        deviating = f", except in {len(reading.deviations)} listed deviations" if reading.deviations else ""
        sentence = f"the protocol does what {reading.statement.id} says, read literally{deviating}"
        if settle(number, Subject.STATEMENT, reading.statement.id, KEPT, sentence) is Verdict.REFUTED:
            findings.append(broken(context, queries[number], reading))
    return tuple(claims), tuple(findings), script


def _no_final(context: Context, query: Query, table: GroundTable) -> Finding:
    """Its tables are known to have exactly one rule for each patient they apply to, so this one does not apply."""
    ground = context.ground
    patient = context.witness(*query.formulas)
    evaluation = evaluated(ground, patient)
    if evaluation is not None and table.name in evaluation.fired:
        return unconfirmed(query)
    decides = ground.protocol.facts.decides
    return Finding(
        NO_FINAL_DECISION,
        f"some patients get no `{decides}`: the table that decides it does not apply to them",
        (Label(table.source.at, f"applies to {box_in_words(ground, table.applies_when)}"),),
        patient_notes(context, patient, inputs_behind(ground, table)),
        Help(f"let `{table.name}` apply to everybody, with rules for these patients"),
    )


def _ignorant(context: Context, query: Query, term: str) -> Finding:
    ground = context.ground
    decides = ground.protocol.facts.decides
    patient = context.witness(*query.formulas)
    label = ground.term(term).label
    fired = _fired(context, patient, ground.deciding)
    if fired is not None and fired not in prescribing_rules(ground):
        return unconfirmed(query)
    rules = [
        rule
        for rule in prescribing_rules(ground)
        if rule is fired or context.exists(*query.formulas, fires(ground.deciding.name, rule.id)) is Answer.SAT
    ]
    rules.sort(key=lambda rule: rule is not fired)
    labels = [
        Label(
            rule.source.at,
            f"prescribes: {value_in_words(ground.term(decides), ground.domains[decides], rule.then[decides])}",
        )
        for rule in rules
    ]
    return Finding(
        IGNORANCE,
        f"`{ground.deciding.name}` prescribes while {label} is missing",
        (*labels, Label(ground.term(term).at, "is safety relevant and may be missing")),
        patient_notes(context, patient, inputs_behind(ground, ground.deciding)),
        Help(
            "send these patients to a rule that asks for the value, or say on a rule that fires why it does not matter",
            (f"irrelevant: {{{term}: …}}",),
        ),
    )


def _fired(context: Context, patient: Values | None, table: GroundTable) -> GroundRule | None:
    evaluation = evaluated(context.ground, patient)
    if evaluation is None or not evaluation.fired.get(table.name):
        return None
    return evaluation.fired[table.name][0]
