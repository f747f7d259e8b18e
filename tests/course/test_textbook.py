"""Systems with known answers: every verdict, and for what is refuted the length of the shortest course."""

from dataclasses import replace

import pytest

from aih_dt.model import (
    Always,
    Assumption,
    Compare,
    Never,
    NoDeadEnd,
    OnlyAfter,
    Pattern,
    Protocol,
    StillReachable,
    Supposition,
    Within,
)
from aih_dt.proving.course.check import DEFINED, GOES_ON, HOLDS, TESTED, Courses, check_courses
from aih_dt.proving.report import PropertyResult, Subject, Verdict
from tests.course.systems import COUNTER_STATE, System, boolean, counter, enum


def checked(protocol: Protocol) -> Courses:
    return check_courses(protocol, lambda _: None)


def result(found: Courses, name: str) -> PropertyResult:
    (one,) = [item for item in found.results if item.id == name]
    return one


def claimed(found: Courses, name: str, kind: str) -> Verdict:
    (one,) = [claim.verdict for claim in found.claims if claim.name == name and claim.kind == kind]
    return one


def counting(**properties: Pattern | tuple[Pattern, tuple[str, ...]]) -> Protocol:
    system = counter()
    return system.protocol(begins={"count": "0"}, state=COUNTER_STATE, free=("go",), properties=properties)


COUNT = counter()


@pytest.mark.parametrize(
    ("pattern", "visits"),
    [
        (Never((COUNT.region({"count": ">= 6"}),)), None),
        (Never((COUNT.region({"count": "4"}),)), 5),
        (Never((COUNT.region({"count": "0"}),), after=(COUNT.region({"count": "5"}),)), 7),
        (Never((COUNT.region({"action": "back"}),), after=(COUNT.region({"action": "back"}),)), 12),
        (Always((COUNT.region({"action": "back"}),), when=(COUNT.region({"count": "5"}),)), None),
        (Always((COUNT.region({"action": "up"}),), when=(COUNT.region({"count": "< 5"}),)), 1),
        (OnlyAfter((COUNT.region({"count": "3"}),), first=(COUNT.region({"count": "2"}),)), None),
        (OnlyAfter((COUNT.region({"count": "2"}),), first=(COUNT.region({"count": "3"}),)), 3),
    ],
)
def test_the_counter(pattern: Pattern, visits: int | None) -> None:
    found = result(checked(counting(it=pattern)), "it")
    assert found.verdict is (Verdict.PROVED if visits is None else Verdict.REFUTED)
    assert (None if found.counterexample is None else len(found.counterexample.run)) == visits


def asked_to_go() -> Supposition:
    return Supposition("asked", "it is always asked to go", "a test", always=(COUNT.region({"go": "yes"}),))


@pytest.mark.parametrize(
    ("visits", "provided", "verdict"),
    [
        (5, ("asked",), Verdict.PROVED),
        (4, ("asked",), Verdict.REFUTED),
        (40, ("asked",), Verdict.PROVED),
        (5, (), Verdict.REFUTED),
        (200, (), Verdict.REFUTED),
    ],
)
def test_the_counter_gets_there(visits: int, provided: tuple[str, ...], verdict: Verdict) -> None:
    goal = (COUNT.region({"action": "back"}),)
    protocol = counter().protocol(
        begins={"count": "0"},
        state=COUNTER_STATE,
        free=("go",),
        suppositions=(asked_to_go(),),
        properties={"it": (Within(visits, goal), provided)},
    )
    assert result(checked(protocol), "it").verdict is verdict


def test_waiting_for_ever_is_shown_as_a_round() -> None:
    goal = (COUNT.region({"action": "back"}),)
    found = result(checked(counting(it=Within(200, goal))), "it")
    assert found.counterexample is not None
    assert found.counterexample.loop is not None
    assert len(found.counterexample.run) == 201
    assert {visit.evaluation.values["action"] for visit in found.counterexample.run} == {"stay"}


@pytest.mark.parametrize(("visits", "verdict"), [(6, Verdict.PROVED), (5, Verdict.UNKNOWN)])
def test_what_can_still_come(visits: int, verdict: Verdict) -> None:
    goal = (COUNT.region({"action": "back"}),)
    protocol = counter().protocol(
        begins={"count": "0"},
        state=COUNTER_STATE,
        free=("go",),
        suppositions=(asked_to_go(),),
        properties={"it": (StillReachable(visits, goal), ("asked",)), "on": NoDeadEnd()},
    )
    found = checked(protocol)
    assert result(found, "it").verdict is verdict
    assert result(found, "on").verdict is Verdict.PROVED


# -- mutual exclusion ------------------------------------------------------------------------------------------------


def exclusion(*, polite: bool) -> System:
    """Two who take turns in a room. Whoever is asked goes in when the room is empty; the impolite one always."""
    system = System(
        *(enum(one, "out", "in") for one in ("first", "second")),
        enum("asked", "first", "second"),
        enum("action", "first_enters", "second_enters", "first_leaves", "second_leaves", "waits"),
    )
    enters = {"first": "out", "second": "out"} if polite else {"first": "out"}
    rules = [
        ({"asked": "first", **enters}, {"action": "first_enters"}),
        ({"asked": "first", "first": "in"}, {"action": "first_leaves"}),
        ({"asked": "second", "second": "out", "first": "out"}, {"action": "second_enters"}),
        ({"asked": "second", "second": "out", "first": "in"}, {"action": "waits"}),
        ({"asked": "second", "second": "in"}, {"action": "second_leaves"}),
    ]
    if polite:
        rules.append(({"asked": "first", "first": "out", "second": "in"}, {"action": "waits"}))
    system.table("door", *rules)
    return system


def _door(one: str) -> tuple[str, dict[str, str]]:
    actions = ("first_enters", "second_enters", "first_leaves", "second_leaves", "waits")
    return "action", {action: {f"{one}_enters": "in", f"{one}_leaves": "out"}.get(action, "same") for action in actions}


@pytest.mark.parametrize(("polite", "visits"), [(True, None), (False, 3)])
def test_mutual_exclusion(polite: bool, visits: int | None) -> None:
    system = exclusion(polite=polite)
    protocol = system.protocol(
        begins={"first": "out", "second": "out"},
        state={"first": _door("first"), "second": _door("second")},
        free=("asked",),
        properties={"never-both": Never((system.region({"first": "in", "second": "in"}),))},
    )
    found = result(checked(protocol), "never-both")
    assert found.verdict is (Verdict.PROVED if visits is None else Verdict.REFUTED)
    if found.counterexample is not None:
        assert len(found.counterexample.run) == visits
        assert found.counterexample.run[-1].patient == {"first": "in", "second": "in", "asked": "first"}


# -- livelock, vacuity, dead ends --------------------------------------------------------------------------------------


def test_a_livelock_is_found() -> None:
    """Two steps that undo each other: something is done at every visit, and nothing ever comes of it."""
    system = System(enum("place", "here", "there", "home"), boolean("key"), enum("action", "go", "back", "enter"))
    system.table(
        "way",
        ({"place": "here"}, {"action": "go"}),
        ({"place": "there", "key": "no"}, {"action": "back"}),
        ({"place": "there", "key": "yes"}, {"action": "enter"}),
        ({"place": "home"}, {"action": "enter"}),
    )
    protocol = system.protocol(
        begins={"place": "here"},
        state={"place": ("action", {"go": "there", "back": "here", "enter": "home"})},
        same=("key",),
        properties={"gets-home": Within(50, (system.region({"place": "home"}),))},
    )
    found = result(checked(protocol), "gets-home").counterexample
    assert found is not None
    assert [visit.evaluation.values["action"] for visit in found.run[:4]] == ["go", "back", "go", "back"]


def test_a_vacuous_implication_is_an_error() -> None:
    found = checked(counting(it=Always((COUNT.region({"action": "stay"}),), when=(COUNT.region({"count": "8"}),))))
    assert claimed(found, "it", HOLDS) is Verdict.PROVED
    assert claimed(found, "it", TESTED) is Verdict.REFUTED
    assert [finding.code.name for finding in found.findings] == ["VACUOUS-PROPERTY"]


def test_a_dead_end_is_shown_with_the_way_to_it() -> None:
    """The third step leads to what an assumption excludes."""
    system = System(enum("place", "here", "there", "nowhere"), enum("action", "go", "fall", "rest"))
    system.table(
        "way",
        ({"place": "here"}, {"action": "go"}),
        ({"place": "there"}, {"action": "fall"}),
        ({"place": "nowhere"}, {"action": "rest"}),
    )
    protocol = replace(
        system.protocol(
            begins={"place": "here"},
            state={"place": ("action", {"go": "there", "fall": "nowhere", "rest": "same"})},
        ),
        assumptions={"somewhere": Assumption("somewhere", system.region({"place": "nowhere"}), "it cannot be")},
    )
    found = checked(protocol)
    assert claimed(found, "course", GOES_ON) is Verdict.REFUTED
    (finding,) = found.findings
    assert finding.code.name == "DEAD-END"
    assert [heading for heading, _ in finding.notes] == ["visit 1", "visit 2"]


def test_an_update_without_a_value_is_shown() -> None:
    system = System(enum("place", "here", "there"), boolean("far"), enum("next", "here", "there"), enum("action", "go"))
    system.table(
        "goal", ({"place": "here"}, {"next": "there"}), ({"place": "there"}, {"next": "here"}), applies={"far": "no"}
    )
    system.table("way", ({"place": "-"}, {"action": "go"}))
    protocol = system.protocol(
        begins={"place": "here"}, state={"place": ("action", {"go": "from next"})}, same=("far",)
    )
    found = checked(protocol)
    assert claimed(found, "course", DEFINED) is Verdict.REFUTED
    assert [finding.code.name for finding in found.findings] == ["UNDEFINED-UPDATE"]


def test_a_course_that_nobody_begins_is_an_error() -> None:
    system = counter()
    protocol = replace(
        system.protocol(begins={"count": "0"}, state=COUNTER_STATE, free=("go",)),
        assumptions={"more": Assumption("more", system.region({"count": "0"}), "it cannot be")},
    )
    assert [finding.code.name for finding in checked(protocol).findings] == ["NO-BEGINNING"]


def test_two_patients_who_differ_in_one_thing() -> None:
    more = Compare(
        (COUNT.region({"action": "back"}),), (COUNT.region({"action": "up"}),), differ=("count",), rising=True
    )
    less = Compare(
        (COUNT.region({"action": "up"}),), (COUNT.region({"action": "back"}),), differ=("count",), rising=True
    )
    found = checked(counting(more=more, less=less))
    assert result(found, "more").verdict is Verdict.PROVED
    pair = result(found, "less").pair
    assert pair is not None
    assert pair[0]["go"] == pair[1]["go"]
    assert (pair[0]["count"], pair[1]["count"]) == (4, 5) or pair[0]["count"] < 5 <= pair[1]["count"]  # type: ignore[operator]


def test_every_claim_of_a_property_is_about_one() -> None:
    found = checked(counting(it=Never((COUNT.region({"count": ">= 6"}),))))
    assert {claim.subject for claim in found.claims} == {Subject.COURSE, Subject.PROPERTY}
