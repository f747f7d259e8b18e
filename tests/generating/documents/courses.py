"""The small protocol with a course of visits and sentences about it."""

from dataclasses import replace
from fractions import Fraction

from aih_dt.model import (
    Bound,
    Cell,
    Compare,
    Counted,
    Course,
    Kept,
    Member,
    Milestone,
    Move,
    Never,
    NoDeadEnd,
    OnlyAfter,
    Property,
    Protocol,
    Range,
    Region,
    Sequel,
    Span,
    StillReachable,
    Supposition,
    TakenFrom,
    Update,
    Within,
)
from aih_dt.model.value import MISSING
from aih_dt.proving.report import Claim, Report, Subject, Verdict
from tests.generating.documents.made import COMPOST, proved


def _is(*names: str) -> Cell:
    return Cell(", ".join(names), tuple(Member(name) for name in names))


def _region(**names: str) -> Region:
    return {term: _is(name) for term, name in names.items()}


MISSES = Cell("missing", (MISSING,))
SOME = Cell(">= 0", (Range(Bound(Fraction(0), True), None),))

COURSE = Course(
    name="rotting",
    title="From the first layer to ripe compost",
    begins=(Milestone("first-layers", _region(stage="active"), "A heap is looked at from its first layers on."),),
    ends=(Milestone("ripe", _region(stage="curing"), "A ripening heap needs no more visits."),),
    span=Span(Fraction(1), Fraction(2), "wk"),
    state={
        "smell": Update(
            "smell",
            "action",
            {
                "turn": _is("earthy"),
                "add_browns": Kept(),
                "add_greens": _is("earthy", "ammonia"),
                "water": Kept(),
                "leave": Kept(),
                "look_again": Kept(),
            },
        ),
        "moisture": Update(
            "moisture", "action", {"water": Counted(Fraction(20)), "turn": TakenFrom("moisture"), "leave": Kept()}
        ),
    },
    clocks=("temperature",),
    free=("nesting",),
    same=("carbon",),
    moves={"stage": (Move(_is("active"), _is("curing")),), "nitrogen": (Move(MISSES, SOME),)},
    sequels=(Sequel(_region(nesting="yes"), {"nesting": MISSES}, "What was seen once is looked at again."),),
    note="Turning lets air in, and the smell goes.",
)

SUPPOSITIONS = {
    "somebody-looks": Supposition(
        "somebody-looks",
        "Somebody looks for nests at every visit.",
        "It takes a minute.",
        always=({"nesting": _is("yes", "no")},),
    )
}

PROPERTIES = (
    Property(
        "nests-are-safe",
        "A heap in which something nests is never turned.",
        "Turning kills what nests there (A1).",
        Never(({**_region(nesting="yes"), **_region(action="turn")},)),
        evidence=("H1",),
        interpretations=("A1",),
    ),
    Property(
        "turned-for-a-reason",
        "A heap is turned only after it was sour or too hot.",
        "Turning is work.",
        OnlyAfter((_region(action="turn"),), (_region(smell="sour"), _region(heat="too_hot"))),
    ),
    Property(
        "looked-at-again",
        "Whoever has not looked does so within 3 visits.",
        "Nothing is done on ignorance.",
        Within(3, (_region(nesting="no"),), ({"nesting": MISSES},)),
        provided=("somebody-looks",),
    ),
    Property(
        "can-ripen",
        "Every heap can still ripen.",
        "That is what it is for.",
        StillReachable(9, (_region(stage="curing"),)),
    ),
    Property(
        "more-carbon",
        "More carbon alone never leads to straw where there was grass.",
        "The two are opposites.",
        Compare((_region(action="add_greens"),), (_region(action="add_browns"),), ("carbon",), rising=True),
    ),
    Property("no-dead-end", "After each visit there can be a next one.", "No heap is left alone.", NoDeadEnd()),
)


def with_course() -> tuple[Protocol, Report]:
    """The protocol and what a check of its course might have found."""
    report = proved(COMPOST)
    protocol = replace(report.protocol, course=COURSE, suppositions=SUPPOSITIONS, properties=PROPERTIES)
    claims = tuple(
        Claim(Subject.PROPERTY, item.id, "holds", item.sentence, verdict, "default", rungs=("Z3",))
        for item, verdict in zip(PROPERTIES, (Verdict.PROVED,) * 4 + (Verdict.UNKNOWN,), strict=False)
    )
    return protocol, Report(protocol, (*report.claims, *claims), (), report.examples)
