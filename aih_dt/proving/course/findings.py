"""What to say about courses that fail."""

from aih_dt.diagnostics import Finding, Help, Label
from aih_dt.diagnostics.catalogue import (
    BROKEN_PROPERTY,
    DEAD_END,
    NO_BEGINNING,
    UNDECIDED,
    UNDEFINED_UPDATE,
    VACUOUS_PROPERTY,
)
from aih_dt.model import Property
from aih_dt.model.course import pattern_regions
from aih_dt.proving.context import patient_in_words
from aih_dt.proving.course.calendar import calendar
from aih_dt.proving.course.compare import Pair
from aih_dt.proving.course.encoding import cone
from aih_dt.proving.course.safety import Proof
from aih_dt.proving.doubts import disagreement
from aih_dt.proving.report import Trace
from aih_dt.semantics.course import GroundCourse
from aih_dt.semantics.evaluate import Values, evaluate
from aih_dt.semantics.properties import Watch
from aih_dt.semantics.words import box_in_words

LONGEST = 14
"""Of a longer course than this, the visits in the middle are not shown in a message."""

Notes = tuple[tuple[str, str], ...]


def about(prop: Property) -> tuple[str, ...]:
    """The terms that a property speaks of."""
    return tuple(dict.fromkeys(name for region in pattern_regions(prop.pattern) for name in region))


def visits(course: GroundCourse, trace: Trace, terms: tuple[str, ...]) -> Notes:
    """The calendar of a course as notes, a visit each."""
    notes: list[tuple[str, str]] = []
    entries = calendar(course, trace, terms)
    for entry in entries:
        if len(entries) > LONGEST and 6 < entry.number < len(entries) - 3:
            if entry.number == 7:
                notes.append(
                    ("…", f"{len(entries) - 10} more visits" + (" go round in the same way" if entry.repeats else ""))
                )
            continue
        notes.append((f"visit {entry.number}", entry.line))
    return tuple(notes)


def broken(course: GroundCourse, prop: Property, proof: Proof) -> Finding:
    """A course for which a property does not hold."""
    if proof.trace is None or not proof.confirmed:
        return disagreement(
            f"the evaluator does not confirm the course against `{prop.id}`", Label(prop.at, "this property")
        )
    last = proof.trace.run[-1].evaluation
    decides = course.ground.protocol.facts.decides
    table = course.ground.deciding
    labels = [
        Label(prop.at, "is broken"),
        *(Label(rule.source.at, "decides at the last visit") for rule in last.fired[table.name]),
    ]
    notes: Notes = (("sentence", prop.sentence), ("because", prop.because))
    if prop.provided:
        notes += (("provided that", ", ".join(f"`{name}`" for name in prop.provided)),)
    notes += visits(course, proof.trace, about(prop))
    if proof.trace.loop is not None:
        notes += (("for ever", f"it may go round from visit {proof.trace.loop + 2} on"),)
    return Finding(
        BROKEN_PROPERTY,
        f"`{prop.id}` does not hold: {_length(len(proof.trace.run))} it with `{last.values[decides]}`",
        tuple(labels),
        notes,
        Help("correct the rule that decides, or what becomes of an input, or the property"),
    )


def _length(count: int) -> str:
    return "one visit breaks" if count == 1 else f"a course of {count} visits breaks"


def pair_found(course: GroundCourse, prop: Property, pair: Pair) -> Finding:
    """Two patients who should not be told apart like that."""
    if not pair.confirmed:
        return disagreement(
            f"the evaluator does not confirm the patients against `{prop.id}`", Label(prop.at, "this property")
        )
    ground = course.ground
    behind = cone(course, (ground.protocol.facts.decides, *about(prop)), along=False).terms
    apart = frozenset(name for name, value in pair.first.items() if pair.second[name] != value)
    decides = ground.protocol.facts.decides
    profile = getattr(prop.pattern, "profile", "")
    notes: list[tuple[str, str]] = [
        ("sentence", prop.sentence),
        ("because", prop.because),
        ("both", patient_in_words(ground, pair.first, _unusual(course, pair.first, behind - apart))),
    ]
    for word, patient in (("the first", pair.first), ("the second", pair.second)):
        differs = patient_in_words(ground, patient, apart)
        decided = "" if profile and word == "the second" else f"decided: `{evaluate(ground, patient).values[decides]}`"
        notes.append((word, " · ".join(part for part in (differs, decided) if part)))
    return Finding(
        BROKEN_PROPERTY,
        f"`{prop.id}` does not hold: two patients who differ in nothing else break it",
        (Label(prop.at, "is broken"),),
        tuple(notes),
        Help("correct the rules that tell the two patients apart, or the property"),
    )


def _unusual(course: GroundCourse, patient: Values, names: frozenset[str]) -> frozenset[str]:
    typical = {term.name: term.typical for term in course.ground.protocol.inputs}
    return frozenset(name for name in names if name in patient and patient[name] != typical.get(name))


def open_question(prop: Property, proof: Proof) -> Finding:
    """A property that is neither proved nor refuted."""
    return Finding(
        UNDECIDED,
        f"it is not known whether `{prop.id}` holds",
        (Label(prop.at, "this property"),),
        (("tried", proof.argument),),
        Help(
            "add a simpler property that says what is always so where this one matters (what is proved of every visit "
            "helps with the others), or suppose more"
        ),
    )


def never_tested(prop: Property, wanted: Watch, course: GroundCourse) -> Finding:
    """A property that no course puts to the test."""
    words = " or ".join(box_in_words(course.ground, box) for box in wanted.what) or "anything"
    notes: Notes = (("never happens", words),)
    if prop.provided:
        notes += (("provided that", ", ".join(f"`{name}`" for name in prop.provided)),)
    return Finding(
        VACUOUS_PROPERTY,
        f"no course puts `{prop.id}` to the test",
        (Label(prop.at, "says nothing"),),
        notes,
        Help("correct the condition that no visit meets, or suppose less"),
    )


def not_tested(prop: Property) -> Finding:
    """A property of which it is not known whether a course puts it to the test."""
    return Finding(
        UNDECIDED,
        f"it is not known whether any course puts `{prop.id}` to the test",
        (Label(prop.at, "this property"),),
        help=Help("let courses begin nearer to where it matters: long courses were not looked at"),
    )


def beginnings(course: GroundCourse) -> Finding:
    """No patient begins a course."""
    labels = tuple(Label(item.at, "no patient is here") for item in course.source.begins)
    return Finding(
        NO_BEGINNING,
        "no patient can be where a course begins",
        labels,
        help=Help("correct the conditions, which exclude each other or are excluded by an assumption"),
    )


def undefined_update(course: GroundCourse, term: str, patient: Values | None) -> Finding:
    """An update that leaves its input without a value."""
    update = course.source.state[term]
    notes: Notes = ()
    if patient is not None:
        behind = cone(course, (update.decided_by, term), along=False).terms
        evaluation = evaluate(course.ground, patient)
        decided = evaluation.values[update.decided_by]
        notes = (
            ("for example", patient_in_words(course.ground, patient, _unusual(course, patient, behind))),
            ("decided", f"`{update.decided_by}`: {course.ground.domains[update.decided_by].show(decided)}"),
        )
    return Finding(
        UNDEFINED_UPDATE,
        f"a decision can leave `{term}` without a value",
        (Label(update.at, "decides what becomes of it"), Label(course.ground.term(term).at, "this input")),
        notes,
        Help("say what becomes of it in that case; a term it takes its value from must have one then"),
    )


def dead_end(course: GroundCourse, proof: Proof) -> Finding:
    """A visit after which there can be no next one."""
    if proof.trace is None or not proof.confirmed:
        return disagreement("the evaluator does not confirm the course to a visit without a next one")
    return Finding(
        DEAD_END,
        "a course can come to a visit after which there is no next one",
        (Label(course.source.at, "this course"),),
        visits(course, proof.trace, ()),
        Help("let more happen between two visits, let the course end there, or correct what the decision changes"),
    )
