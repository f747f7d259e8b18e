"""Claims about statements: the protocol does what they say, read literally, and each listed deviation happens."""

from collections.abc import Iterator

from aih_dt.diagnostics import Finding, Help, Label
from aih_dt.diagnostics.catalogue import IDLE_DEVIATION, READING
from aih_dt.model import Position
from aih_dt.proving.context import Context, evaluated, inputs_behind, patient_notes, unconfirmed
from aih_dt.proving.doubts import undecided
from aih_dt.proving.report import Claim, Subject, Verdict
from aih_dt.proving.smtlib import Query, conjunction, negation
from aih_dt.proving.solver import Answer
from aih_dt.semantics.evaluate import Evaluation, Values, holds
from aih_dt.semantics.ground import Ground, GroundDeviation, GroundReading
from aih_dt.semantics.valueset import ValueSet
from aih_dt.semantics.words import box_in_words, value_in_words

KEPT, DEVIATES = "kept", "deviation happens"

_HAPPENS = {Answer.SAT: Verdict.PROVED, Answer.UNSAT: Verdict.REFUTED, Answer.UNKNOWN: Verdict.UNKNOWN}


def kept(context: Context, reading: GroundReading) -> Query:
    """A patient of the reading, in none of its deviations, does not get what the statement says."""
    inside, given = context.writer.reading(reading)
    deviating = (negation(context.writer.box(item.when)) for item in reading.deviations)
    return Query(
        f"the protocol keeps to reading {reading.number} of {reading.statement.id}, its deviations apart",
        (inside, conjunction(deviating), negation(given)),
    )


def broken(context: Context, query: Query, reading: GroundReading) -> Finding:
    ground = context.ground
    patient = context.witness(*query.formulas)
    evaluation = evaluated(ground, patient)
    if evaluation is not None and _keeps(ground, reading, evaluation):
        return unconfirmed(query)
    tables = {name: ground.table(ground.protocol.decided_by[name].name) for name in reading.then}
    labels = [Label(_reading_at(reading), f"says: {box_in_words(ground, reading.then)}")]
    notes: list[tuple[str, str]] = []
    for name, table in tables.items():
        if evaluation is None or _kept(ground, name, reading.then[name], evaluation):
            continue
        notes.append(("decided", f"{ground.term(name).label}: {_decided(ground, name, evaluation)}"))
        rules = evaluation.fired.get(table.name, ()) if table.is_unique else ()
        labels += [Label(rule.source.at, "decides otherwise") for rule in rules]
        if not rules:
            labels.append(Label(table.source.at, "decides otherwise" if table.is_unique else "does not give it"))
    behind = frozenset[str]().union(*(inputs_behind(ground, table) for table in tables.values()))
    return Finding(
        READING,
        f"the protocol does not do what {reading.statement.id} says, read literally",
        tuple(labels),
        (
            ("read literally", box_in_words(ground, reading.when)),
            *notes,
            *patient_notes(context, patient, behind),
        ),
        Help(
            "correct the rule, or list the deviation with the interpretation that says why",
            ("deviations:", "  - when: {…}", "    interpretation: …", "    because: …"),
        ),
    )


def _decided(ground: Ground, name: str, evaluation: Evaluation) -> str:
    """What the evaluation gives a term, in words."""
    term, domain = ground.term(name), ground.domains[name]
    if name not in ground.collected:
        return value_in_words(term, domain, evaluation.values[name])
    return ", ".join(value_in_words(term, domain, value) for value in evaluation.collected[name]) or "nothing"


def _reading_at(reading: GroundReading) -> Position:
    source = reading.statement.readings[reading.number - 1]
    return source.at if source.at.line else reading.statement.at


def idle_deviations(context: Context, patients: tuple[Values, ...]) -> Iterator[tuple[Claim, Finding | None]]:
    """For each listed deviation, whether it happens: a patient inside it gets something else than the statement
    says. ``patients`` are tried before a search."""
    ground = context.ground
    evaluations = [found for patient in patients if (found := context.evaluated(patient)) is not None]
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
            patients_of = (inside, context.writer.box(deviation.when))
            answer = Answer.SAT if shown else context.exists(*patients_of, negation(given))
            claim = Claim(
                Subject.STATEMENT,
                reading.statement.id,
                DEVIATES,
                f"the deviation by {deviation.interpretation} happens",
                _HAPPENS[answer],
                ground.profile,
                ("example patient",) if shown else ("Z3",),
            )
            at = written.at if written.at.line else _reading_at(reading)
            if answer is Answer.UNKNOWN:
                yield (
                    claim,
                    undecided(
                        f"the deviation from {reading.statement.id} by {deviation.interpretation} happens",
                        Label(at, "this deviation"),
                    ),
                )
            elif answer is Answer.UNSAT:
                nobody = context.exists(*patients_of) is Answer.UNSAT
                yield claim, _idle(reading, deviation, at, nobody=nobody)
            else:
                yield claim, None


def _idle(reading: GroundReading, deviation: GroundDeviation, at: Position, *, nobody: bool) -> Finding:
    statement = reading.statement.id
    return Finding(
        IDLE_DEVIATION,
        f"the deviation from {statement} by {deviation.interpretation} never happens",
        (
            Label(
                at, f"no patient of {statement} is here" if nobody else f"the protocol does what {statement} says here"
            ),
        ),
        help=Help("leave the deviation out, or correct its condition"),
    )


def _keeps(ground: Ground, reading: GroundReading, evaluation: Evaluation) -> bool:
    return all(_kept(ground, name, values, evaluation) for name, values in reading.then.items())


def _kept(ground: Ground, name: str, values: ValueSet, evaluation: Evaluation) -> bool:
    if name in ground.collected:
        return any(value in values for value in evaluation.collected[name])
    return evaluation.values[name] in values
