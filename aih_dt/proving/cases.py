"""The authors' example patients: does the protocol decide for them what their case says?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from aih_dt.diagnostics import Finding, Label
from aih_dt.diagnostics.catalogue import CASE, CASE_FAILED
from aih_dt.model import Case, Value
from aih_dt.proving.report import Claim, Subject, Verdict
from aih_dt.semantics.entering import enter
from aih_dt.semantics.evaluate import Evaluation, NotExactlyOneError, Values, evaluate
from aih_dt.semantics.ground import Ground


@dataclass(frozen=True, slots=True)
class CaseResult:
    """A case with its patient (``None`` when the data cannot be used) and what was found."""

    case: Case
    patient: Values | None
    claim: Claim
    findings: tuple[Finding, ...]


def run_case(ground: Ground, case: Case) -> CaseResult:
    """Evaluates the case's patient under ``ground``, which must be of the case's profile."""
    entered = enter(ground, case.patient)
    findings: list[Finding]
    if entered.problems:
        findings = [
            Finding(CASE, f"the patient of the case `{case.id}` cannot be: `{problem.field}`: {problem.trouble.value}",
                    (Label(case.at, "this case"),))
            for problem in entered.problems
        ]  # fmt: skip
        return CaseResult(case, None, _claim(ground, case, Verdict.REFUTED), tuple(findings))
    try:
        evaluation = evaluate(ground, entered.values)
    except NotExactlyOneError as refused:
        notes = (("decided", str(refused)),)
        failed = Finding(CASE_FAILED, f"the case `{case.id}` has no decision", (Label(case.at, "this case"),), notes)
        return CaseResult(case, entered.values, _claim(ground, case, Verdict.REFUTED), (failed,))
    findings = list(_compare(ground, case, evaluation))
    verdict = Verdict.REFUTED if findings else Verdict.PROVED
    return CaseResult(case, entered.values, _claim(ground, case, verdict), tuple(findings))


def _claim(ground: Ground, case: Case, verdict: Verdict) -> Claim:
    return Claim(Subject.CASE, case.id, "expected", case.title, verdict, ground.profile, ("evaluator",))


def _compare(ground: Ground, case: Case, evaluation: Evaluation) -> Iterator[Finding]:
    for name, expected in case.expect.items():
        found = _found(evaluation.values, evaluation.collected, name)
        wanted = expected if isinstance(expected, frozenset) else frozenset({expected})
        if found != wanted:
            fired = (
                ", ".join(
                    f"`{rule}`"
                    for rule in evaluation.rules
                    if rule.startswith(f"{ground.protocol.decided_by[name].name}/")
                )
                if name in ground.protocol.decided_by
                else ""
            )
            notes = [("expected", _shown(ground, name, wanted)), ("decided", _shown(ground, name, found))]
            if fired:
                notes.append(("by", fired))
            yield Finding(
                CASE_FAILED,
                f"the case `{case.id}` gets another `{name}` than it expects",
                (Label(case.at, "this case"),),
                tuple(notes),
            )
    fired_rules = set(evaluation.rules)
    for rule in case.fires:
        if rule not in fired_rules:
            yield Finding(
                CASE_FAILED, f"`{rule}` does not fire in the case `{case.id}`", (Label(case.at, "this case"),)
            )


def _found(values: Values, collected: Mapping[str, tuple[Value, ...]], name: str) -> frozenset[Value]:
    return frozenset(collected[name]) if name in collected else frozenset({values[name]})


def _shown(ground: Ground, name: str, values: frozenset[Value]) -> str:
    domain = ground.domains[name]
    return ", ".join(sorted(domain.show(value) for value in values)) or "nothing"
