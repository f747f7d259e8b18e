"""Claims about the whole protocol: one final decision, nothing prescribed on ignorance, statements kept to."""

from collections.abc import Iterator

from aih_dt.diagnostics import Finding, Help, Label
from aih_dt.diagnostics.catalogue import (
    DISAGREEMENT,
    IDLE_DEVIATION,
    IGNORANCE,
    NO_FINAL_DECISION,
    READING,
    UNDECIDED,
)
from aih_dt.model import MISSING, Position
from aih_dt.proving.context import Context, inputs_behind, patient_in_words
from aih_dt.proving.report import Claim, Subject, Verdict
from aih_dt.proving.smtlib import (
    Query,
    Script,
    conjunction,
    disjunction,
    fires,
    named,
    negation,
    special,
)
from aih_dt.proving.solver import Answer, z3_answers
from aih_dt.proving.tables import PAIRWISE
from aih_dt.semantics.domain import Names
from aih_dt.semantics.evaluate import Evaluation, NotExactlyOneError, Values, evaluate, holds
from aih_dt.semantics.ground import Ground, GroundReading, GroundRule, GroundTable
from aih_dt.semantics.words import box_in_words

FINAL, IGNORANT, KEPT, DEVIATES = "one final decision", "no prescription on ignorance", "kept", "deviation happens"


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
        f"nothing is prescribed while `{term}` is missing, unless a rule that fires says why it does not matter",
        (special(term, MISSING), prescribing, negation(excuses)),
    )


def kept(context: Context, reading: GroundReading) -> Query:
    """A patient of the reading, in none of its deviations, does not get what the statement says."""
    inside, given = context.writer.reading(reading)
    deviating = (negation(context.writer.box(item.when)) for item in reading.deviations)
    return Query(
        f"the protocol keeps to reading {reading.number} of {reading.statement.id}, except in the listed deviations",
        (inside, conjunction(deviating), negation(given)),
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
            findings.append(Finding(UNDECIDED, f"it is not known whether {queries[number].claim}"))
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
            findings.append(_broken(context, queries[number], reading))
    return tuple(claims), tuple(findings), script


def _no_final(context: Context, query: Query, table: GroundTable) -> Finding:
    decides = context.ground.protocol.facts.decides
    patient = context.witness(*query.formulas)
    return Finding(
        NO_FINAL_DECISION,
        f"some patients do not get exactly one `{decides}`",
        (Label(table.source.at, "this table decides it"),),
        _patient_notes(context, patient, frozenset(inputs_behind(context.ground, table))),
    )


def _ignorant(context: Context, query: Query, term: str) -> Finding:
    ground = context.ground
    patient = context.witness(*query.formulas)
    label = ground.term(term).label
    rule = _fired(context, patient, ground.deciding)
    if rule is not None and rule not in prescribing_rules(ground):
        return _unconfirmed(query)
    where = Label(ground.deciding.source.at if rule is None else rule.source.at, "prescribes")
    return Finding(
        IGNORANCE,
        f"`{ground.deciding.name}` prescribes while {label} is missing",
        (where, Label(ground.term(term).at, "is safety relevant and may be missing")),
        _patient_notes(context, patient, inputs_behind(ground, ground.deciding)),
        Help(
            "send these patients to a rule that asks for the value, or say on a rule that fires for them why it does "
            "not matter",
            (f"irrelevant: {{{term}: …}}",),
        ),
    )


def _broken(context: Context, query: Query, reading: GroundReading) -> Finding:
    ground = context.ground
    patient = context.witness(*query.formulas)
    evaluation = _evaluated(ground, patient)
    if evaluation is not None and _keeps(ground, reading, evaluation):
        return _unconfirmed(query)
    behind: frozenset[str] = frozenset()
    for name in reading.then:
        behind |= inputs_behind(ground, ground.table(ground.protocol.decided_by[name].name))
    labels = [Label(_reading_at(reading), f"read as: {box_in_words(ground, reading.then)}")]
    for name in reading.then:
        rule = _fired(context, patient, ground.table(ground.protocol.decided_by[name].name))
        if rule is not None:
            labels.append(Label(rule.source.at, "decides otherwise"))
    return Finding(
        READING,
        f"the protocol does not do what {reading.statement.id} says, read literally",
        tuple(labels),
        _patient_notes(context, patient, behind),
        Help(
            "correct the rule, or list the deviation with the interpretation that says why",
            ("deviations:", "  - when: {…}", "    interpretation: …", "    because: …"),
        ),
    )


def _unconfirmed(query: Query) -> Finding:
    return Finding(DISAGREEMENT, f"the evaluator does not confirm the example against: {query.claim}")


def _reading_at(reading: GroundReading) -> Position:
    source = reading.statement.readings[reading.number - 1]
    return source.at if source.at.line else reading.statement.at


def _fired(context: Context, patient: Values | None, table: GroundTable) -> GroundRule | None:
    evaluation = _evaluated(context.ground, patient)
    if evaluation is None or not evaluation.fired.get(table.name):
        return None
    return evaluation.fired[table.name][0]


def _evaluated(ground: Ground, patient: Values | None) -> Evaluation | None:
    try:
        return None if patient is None else evaluate(ground, patient)
    except NotExactlyOneError:
        return None


def _patient_notes(
    context: Context, patient: Values | None, of_interest: frozenset[str]
) -> tuple[tuple[str, str], ...]:
    if patient is None:
        return ()
    notes = [("for example", patient_in_words(context.ground, patient, of_interest))]
    evaluation = _evaluated(context.ground, patient)
    if evaluation is not None:
        notes.append(("rules that fire", ", ".join(f"`{rule}`" for rule in evaluation.rules)))
    return tuple(notes)


# -- deviations ------------------------------------------------------------------------------------------------------


def idle_deviations(context: Context, patients: tuple[Values, ...]) -> Iterator[tuple[Claim, Finding | None]]:
    """For each listed deviation, whether it happens: a patient inside it gets something else than the statement
    says. ``patients`` are tried before a search."""
    ground = context.ground
    evaluations = [found for patient in patients if (found := _evaluated(ground, patient)) is not None]
    for reading in ground.readings:
        inside, given = context.writer.reading(reading)
        source = reading.statement.readings[reading.number - 1]
        for deviation, written in zip(reading.deviations, source.deviations, strict=True):
            shown = any(
                holds(reading.when, one.values)
                and holds(deviation.when, one.values)
                and not _keeps(ground, reading, one)
                for one in evaluations
            )
            happens = shown or (
                context.exists(inside, context.writer.box(deviation.when), negation(given)) is Answer.SAT
            )
            claim = Claim(
                Subject.STATEMENT,
                reading.statement.id,
                DEVIATES,
                f"the deviation by {deviation.interpretation} happens",
                Verdict.PROVED if happens else Verdict.REFUTED,
                ground.profile,
                ("example patient",) if shown else ("Z3",),
            )
            yield (
                claim,
                None
                if happens
                else Finding(
                    IDLE_DEVIATION,
                    f"the deviation from {reading.statement.id} by {deviation.interpretation} never happens",
                    (Label(written.at if written.at.line else _reading_at(reading), "this deviation"),),
                    help=Help("leave the deviation out, or correct its condition"),
                ),
            )


def _keeps(ground: Ground, reading: GroundReading, evaluation: Evaluation) -> bool:
    return all(
        any(value in values for value in evaluation.collected[name])
        if name in ground.collected
        else evaluation.values[name] in values
        for name, values in reading.then.items()
    )
