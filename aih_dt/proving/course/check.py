"""Everything that ``check --course`` proves, under every profile: that courses go on, and every property."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from aih_dt.diagnostics import Finding, in_order
from aih_dt.model import DEFAULT_PROFILE, Always, Compare, Never, NoDeadEnd, Property, Protocol, StillReachable, Within
from aih_dt.model.course import pattern_regions
from aih_dt.proving.course.compare import compare
from aih_dt.proving.course.encoding import Question
from aih_dt.proving.course.examples import drawn, example, tests
from aih_dt.proving.course.findings import (
    beginnings,
    broken,
    dead_end,
    never_tested,
    not_tested,
    open_question,
    pair_found,
    undefined_update,
)
from aih_dt.proving.course.going_on import can_come, goes_on
from aih_dt.proving.course.induction import Fact
from aih_dt.proving.course.laws import Laws
from aih_dt.proving.course.progress import prove_progress
from aih_dt.proving.course.safety import Proof, prove_safety
from aih_dt.proving.course.strength import rests_on
from aih_dt.proving.course.updates import begins_somewhere, undefined
from aih_dt.proving.merging import PROFILE, merged
from aih_dt.proving.report import Claim, CourseResult, PropertyResult, Subject, Trace, Verdict
from aih_dt.proving.smtlib import Script, Writer, conjunction, disjunction, negation, together
from aih_dt.semantics.course import GroundCourse, Run, ground_boxes, ground_course
from aih_dt.semantics.ground import ground
from aih_dt.semantics.properties import suppositions, watch

BEGINS, DEFINED, GOES_ON, HOLDS, TESTED = "begins", "updates defined", "goes on", "holds", "put to the test"


@dataclass
class Courses:
    """What was found out about courses."""

    claims: list[Claim] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    scripts: dict[str, list[Script]] = field(default_factory=dict)
    results: list[PropertyResult] = field(default_factory=list)

    @property
    def result(self) -> CourseResult:
        """Each property under each profile."""
        return CourseResult(tuple(self.results))

    @property
    def certificates(self) -> Mapping[str, str]:
        """What the solver was asked, by file."""
        return {name: together(scripts) for name, scripts in sorted(self.scripts.items())}

    def keep(self, name: str, scripts: Sequence[Script]) -> str:
        """Keeps certificates under a file name, which comes back; empty when there are none."""
        held = self.scripts.setdefault(name, []) if scripts else []
        held += (script for script in scripts if script not in held)
        return name if scripts else ""


def check_courses(protocol: Protocol, progress: Callable[[str], None]) -> Courses:
    """Proves or refutes everything that is claimed about courses. The tables must be proved before: what courses do has
    a meaning only when every visit has exactly one decision."""
    found = Courses()
    invariants: dict[str, str] = {}
    for profile in protocol.profile_names:
        _Profile(protocol, profile, found, invariants, progress).check()
    return replace(found, findings=list(in_order(merged(found.findings))))


class _Profile:
    """The claims under one profile."""

    def __init__(
        self,
        protocol: Protocol,
        profile: str,
        found: Courses,
        invariants: dict[str, str],
        progress: Callable[[str], None],
    ) -> None:
        self.protocol = protocol
        self.course: GroundCourse = ground_course(ground(protocol, profile))
        self.profile = profile
        self.found = found
        self.invariants = invariants
        self.progress = progress
        self.facts: list[Fact] = []
        self.pool: tuple[Run, ...] | None = None

    def check(self) -> None:
        self.progress(f"{self.profile}: where courses begin, and that they go on")
        if self.protocol.course is not None and not self._course():
            return
        for prop in sorted(self.protocol.properties, key=lambda one: isinstance(one.pattern, Within | StillReachable)):
            self.progress(f"{self.profile}: {prop.id}")
            self._property(prop)

    # -- the course itself -------------------------------------------------------------------------------------------

    def _course(self) -> bool:
        """Whether anything can be said of courses at all."""
        name = self.course.source.name
        start = begins_somewhere(self.course)
        self._claim(
            Subject.COURSE, name, BEGINS, "some patient begins a course", Verdict.PROVED if start else Verdict.REFUTED
        )
        if not start:
            self._add(beginnings(self.course))
            return False
        sound = True
        for term, proof, patient in undefined(self.course):
            certificate = self.found.keep("course.smt2", proof.scripts)
            sentence = f"what becomes of `{term}` is always a value that it can have"
            self._claim(Subject.COURSE, name, DEFINED, sentence, proof.verdict, proof, certificate)
            sound = sound and proof.verdict is Verdict.PROVED
            if proof.verdict is Verdict.REFUTED:
                self._add(undefined_update(self.course, term, patient))
        if not sound:
            return False
        proof = goes_on(self.course, (), (), f"courses of `{name}` go on until they end")
        certificate = self.found.keep("course.smt2", proof.scripts)
        self._claim(
            Subject.COURSE, name, GOES_ON, "after each visit there can be a next one", proof.verdict, proof, certificate
        )
        if proof.verdict is Verdict.REFUTED:
            self._add(dead_end(self.course, proof))
        return proof.verdict is not Verdict.REFUTED

    # -- properties --------------------------------------------------------------------------------------------------

    def _property(self, prop: Property) -> None:
        if isinstance(prop.pattern, Compare):
            self._comparison(prop, prop.pattern)
            return
        proof = self._proof(prop)
        certificate = self.found.keep(f"properties/{prop.id}.smt2", proof.scripts)
        self._claim(Subject.PROPERTY, prop.id, HOLDS, prop.sentence, proof.verdict, proof, certificate)
        if proof.invariant:
            self.invariants.setdefault(prop.id, proof.invariant)
        if proof.verdict is Verdict.REFUTED:
            self._add(broken(self.course, prop, proof))
        elif proof.verdict is Verdict.UNKNOWN:
            self._add(open_question(prop, proof))
        else:
            self._remember(prop)
        default = self.profile == DEFAULT_PROFILE
        shown = self._tested(prop) if default and proof.verdict is not Verdict.REFUTED else None
        rules = rests_on(self.course.ground, proof.scripts) if default and proof.verdict is Verdict.PROVED else None
        self.found.results.append(
            PropertyResult(prop.id, self.profile, proof.verdict, proof.argument, proof.trace, None, shown, rules)
        )

    def _proof(self, prop: Property) -> Proof:
        supposed = suppositions(self.course.ground, prop)
        match prop.pattern:
            case NoDeadEnd():
                return goes_on(self.course, supposed, tuple(self.facts), prop.sentence)
            case StillReachable():
                return can_come(self.course, prop.pattern, supposed, tuple(self.facts), prop.sentence)
        seen = watch(self.course.ground, prop.pattern)
        if seen is None:
            raise TypeError(f"{prop.id} is not about what happens along one course")
        question = Question(seen, supposed)
        if isinstance(prop.pattern, Within):
            return prove_progress(self.course, question, prop.sentence, self.facts)
        return prove_safety(self.course, question, prop.sentence, self.facts, self.invariants.get(prop.id, ""))

    def _remember(self, prop: Property) -> None:
        """What is proved of every visit helps to prove what comes after."""
        laws = Laws(self.course, Writer(self.course.ground))
        held = self.course.ground
        match prop.pattern:
            case Never(what, ()) if not prop.provided:
                formula = negation(laws.boxes(ground_boxes(held, what)))
            case Always(what, when) if not prop.provided:
                inside = laws.boxes(ground_boxes(held, what))
                formula = disjunction([negation(laws.boxes(ground_boxes(held, when))), inside]) if when else inside
            case _:
                return
        terms = {name for region in pattern_regions(prop.pattern) for name in region}
        operands = {operand for name in terms for operand in held.operands(name)}
        self.facts.append(Fact(prop.id, frozenset(terms | operands), conjunction([formula])))

    def _comparison(self, prop: Property, pattern: Compare) -> None:
        outcome = compare(self.course.ground, pattern, prop.sentence)
        proof = Proof(outcome.verdict, "for any two patients", ("Z3",), (outcome.script,))
        kept = proof.scripts if outcome.verdict is Verdict.PROVED else ()
        certificate = self.found.keep(f"properties/{prop.id}.smt2", kept)
        self._claim(Subject.PROPERTY, prop.id, HOLDS, prop.sentence, outcome.verdict, proof, certificate)
        pair = None
        if outcome.verdict is Verdict.REFUTED and outcome.pair is not None:
            pair = (outcome.pair.first, outcome.pair.second)
            self._add(pair_found(self.course, prop, outcome.pair))
        elif outcome.verdict is Verdict.UNKNOWN:
            self._add(open_question(prop, proof))
        proved = self.profile == DEFAULT_PROFILE and outcome.verdict is Verdict.PROVED
        rules = rests_on(self.course.ground, proof.scripts) if proved else None
        self.found.results.append(
            PropertyResult(prop.id, self.profile, outcome.verdict, proof.argument, pair=pair, rests_on=rules)
        )

    def _tested(self, prop: Property) -> Trace | None:
        """A course that puts the property to the test; a finding when there is none."""
        supposed = suppositions(self.course.ground, prop)
        if self.pool is None:
            self.pool = drawn(self.course)
        shown: Trace | None = None
        verdict = Verdict.PROVED
        for wanted in tests(self.course.ground, prop.pattern):
            found = example(self.course, wanted, supposed, self.pool)
            if found is not None:
                shown = shown or found
                continue
            # None was found: that is only a fault when there is none.
            absent = prove_safety(self.course, Question(wanted, supposed), "", self.facts).verdict is Verdict.PROVED
            self._add(never_tested(prop, wanted, self.course) if absent else not_tested(prop))
            verdict = Verdict.REFUTED if absent or verdict is Verdict.REFUTED else Verdict.UNKNOWN
        proof = Proof(verdict, "", ("example course",) if verdict is Verdict.PROVED else ())
        self._claim(Subject.PROPERTY, prop.id, TESTED, f"courses put `{prop.id}` to the test", verdict, proof)
        return shown

    # -- what is kept --------------------------------------------------------------------------------------------------

    def _claim(
        self,
        subject: Subject,
        name: str,
        kind: str,
        sentence: str,
        verdict: Verdict,
        proof: Proof | None = None,
        certificate: str = "",
    ) -> None:
        rungs = () if proof is None else proof.rungs
        assumptions = () if proof is None else proof.assumptions
        self.found.claims.append(
            Claim(subject, name, kind, sentence, verdict, self.profile, rungs, assumptions, certificate)
        )

    def _add(self, finding: Finding) -> None:
        if self.profile != DEFAULT_PROFILE:
            label = self.protocol.profiles[self.profile].label
            finding = replace(finding, notes=((PROFILE, f"`{self.profile}`, {label}"), *finding.notes))
        self.found.findings.append(finding)
