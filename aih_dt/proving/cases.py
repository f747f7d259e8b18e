"""The authors' example patients: does the protocol decide for them what their case says?"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from aih_dt.diagnostics import Finding, Help, Label
from aih_dt.diagnostics.catalogue import CASE, CASE_FAILED
from aih_dt.model import Case, Value
from aih_dt.proving.context import Context
from aih_dt.proving.report import Claim, Subject, Verdict
from aih_dt.semantics.entering import enter
from aih_dt.semantics.evaluate import Evaluation, Values, refusal
from aih_dt.semantics.ground import Ground


@dataclass(frozen=True, slots=True)
class CaseResult:
    """A case with its patient (``None`` when the data cannot be used) and what was found."""

    case: Case
    patient: Values | None
    claim: Claim
    findings: tuple[Finding, ...]


def run_case(context: Context, case: Case) -> CaseResult:
    """Evaluates the case's patient in ``context``, which must be of the case's profile."""
    ground = context.ground
    entered = enter(ground, case.patient)
    findings: list[Finding]
    if entered.problems:
        findings = [
            Finding(CASE, f"the patient of the case `{case.id}` cannot be: `{problem.field}`: {problem.trouble.value}",
                    (Label(case.at, "this case"),))
            for problem in entered.problems
        ]  # fmt: skip
        return CaseResult(case, None, _claim(ground, case, Verdict.REFUTED), tuple(findings))
    evaluation = context.evaluated(entered.values)
    if evaluation is None:
        failed = Finding(
            CASE_FAILED,
            f"the case `{case.id}` has no certain decision",
            (Label(case.at, "this case"),),
            (("because", refusal(ground, entered.values)),),
        )
        return CaseResult(case, entered.values, _claim(ground, case, Verdict.REFUTED), (failed,))
    findings = list(_compare(ground, case, evaluation))
    verdict = Verdict.REFUTED if findings else Verdict.PROVED
    return CaseResult(case, entered.values, _claim(ground, case, verdict), tuple(findings))


def _claim(ground: Ground, case: Case, verdict: Verdict) -> Claim:
    return Claim(Subject.CASE, case.id, "expected", case.title, verdict, ground.profile, ("evaluator",))


def _compare(ground: Ground, case: Case, evaluation: Evaluation) -> Iterator[Finding]:
    """One finding for all that the case gets and does not expect."""
    notes: list[tuple[str, str]] = []
    others: list[str] = []
    for name, expected in case.expect.items():
        found = _found(evaluation.values, evaluation.collected, name)
        wanted = expected if isinstance(expected, frozenset) else frozenset({expected})
        if found != wanted:
            others.append(name)
            table = ground.protocol.decided_by.get(name)
            fired = [rule for rule in evaluation.rules if table is not None and rule.startswith(f"{table.name}/")]
            by = f", by {_listed(fired)}" if fired else ""
            notes.append((name, f"expected {_shown(ground, name, wanted)}, decided {_shown(ground, name, found)}{by}"))
    if others:
        message = f"the case `{case.id}` gets another {_listed(others)} than it expects"
        yield Finding(CASE_FAILED, message, (Label(case.at, "this case"),), tuple(notes), _MEND)
    for rule in case.fires:
        if rule not in evaluation.rules:
            table_name, _ = rule.split("/")
            instead = [one for one in evaluation.rules if one.startswith(f"{table_name}/")]
            yield Finding(
                CASE_FAILED,
                f"`{rule}` does not fire in the case `{case.id}`",
                (Label(case.at, "this case"),),
                (("instead", _listed(instead) if instead else f"no rule of `{table_name}`"),),
                _MEND,
            )


TOLD = 10
"""Of so many failing cases everything is told; of those behind them only their names."""


def case_findings(results: Iterable[CaseResult]) -> Iterator[Finding]:
    """What is wrong with the cases, in their order; when many fail, the rest in one finding."""
    failing = [result for result in results if result.findings]
    for result in failing[:TOLD]:
        yield from result.findings
    rest = failing[TOLD:]
    if rest:
        yield Finding(
            CASE_FAILED,
            f"{len(rest)} more cases fail",
            (Label(rest[0].case.at, "the first of them"),),
            (("cases", _listed(result.case.id for result in rest)),),
            Help("begin with what is said about tables and statements: one wrong rule can fail many cases"),
        )


_MEND = Help("correct the rules, or what the case expects")


def _listed(rules: Iterable[str]) -> str:
    return ", ".join(f"`{rule}`" for rule in rules)


def _found(values: Values, collected: Mapping[str, tuple[Value, ...]], name: str) -> frozenset[Value]:
    return frozenset(collected[name]) if name in collected else frozenset({values[name]})


def _shown(ground: Ground, name: str, values: frozenset[Value]) -> str:
    domain = ground.domains[name]
    return ", ".join(f"`{text}`" for text in sorted(map(domain.show, values))) or "nothing"
