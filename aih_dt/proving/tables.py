"""Is a table complete, and is there one rule for each patient?"""

from dataclasses import dataclass

from aih_dt.diagnostics import Finding, Label
from aih_dt.proving.doubts import disagreement
from aih_dt.proving.report import Claim, Subject, Verdict
from aih_dt.proving.second import SecondOpinion, second_opinion
from aih_dt.proving.smtlib import Query, Script, asks, conjunction, disjunction, fires, in_context, negation
from aih_dt.proving.solver import Answer, z3_answers
from aih_dt.semantics.ground import Ground, GroundTable

PAIRWISE = 300
"""Up to so many rules the solver is asked for two rules with a common patient; beyond, cells are counted instead: rules
whose cells add up to the whole that they cover have none in common."""

COMPLETE, ONE_RULE = "complete", "one rule"
_VERDICTS = {Answer.UNSAT: Verdict.PROVED, Answer.SAT: Verdict.REFUTED, Answer.UNKNOWN: Verdict.UNKNOWN}


@dataclass(frozen=True, slots=True)
class TableProof:
    """What is known of a unique table. ``alone``: whatever feeds it, within the domains; otherwise ``complete`` and
    ``one_rule`` hold as the tables upstream feed it. ``script`` is the text behind the verdicts."""

    complete: Verdict
    one_rule: Verdict
    complete_alone: Verdict
    one_rule_alone: Verdict
    script: Script
    second: SecondOpinion
    findings: tuple[Finding, ...]


def completeness(table: GroundTable) -> Query:
    """No patient whom the table is asked about is without a rule."""
    asked = (asks(table.name),) if table.applies_when else ()
    return Query(
        f"`{table.name}` has a rule for every patient it applies to",
        (*asked, *(negation(fires(table.name, rule.id)) for rule in table.rules)),
    )


def one_rule(table: GroundTable) -> Query:
    """No patient has two rules of the table: the k-th rule never fires together with one before it."""
    rules = [fires(table.name, rule.id) for rule in table.rules]
    seen = rules[:1]
    definitions: list[tuple[str, str]] = []
    for number, rule in enumerate(rules[1:-1], start=2):
        definitions.append((f"|{table.name}: one of the first {number}|", f"(or {seen[-1]} {rule})"))
        seen.append(definitions[-1][0])
    clashes = (conjunction(pair) for pair in zip(seen, rules[1:], strict=False))
    return Query(f"`{table.name}` has at most one rule for every patient", (disjunction(clashes),), tuple(definitions))


def prove_table(ground: Ground, table: GroundTable, settled: frozenset[str]) -> TableProof:
    """Proves or refutes, for a unique table, that every patient it applies to has exactly one rule.

    ``settled`` names the tables of which that is proved. A table that is not sound by itself stays undecided while one
    that feeds it is not settled: what reaches it is then not known.
    """
    second = second_opinion(ground, table)
    alone = _script(ground, table, (table,), "by itself: what feeds it may have any value")
    complete, disjoint = _verdicts(alone, table, second)
    findings = [
        *_compare(table, "complete", complete, second.complete),
        *_compare(table, "free of overlaps", disjoint, second.disjoint),
    ]
    feeding = ground.feeding(table)
    if complete is disjoint is Verdict.PROVED or len(feeding) == 1:
        return TableProof(complete, disjoint, complete, disjoint, alone, second, tuple(findings))
    if any(one.name not in settled for one in feeding if one is not table and one.is_unique):
        unknown = Verdict.UNKNOWN
        return TableProof(
            complete if complete is Verdict.PROVED else unknown, disjoint if disjoint is Verdict.PROVED else unknown,
            complete, disjoint, alone, second, tuple(findings),
        )  # fmt: skip
    fed = _script(ground, table, feeding, "as the tables before it feed it")
    complete_fed, disjoint_fed = _verdicts(fed, table, second)
    return TableProof(complete_fed, disjoint_fed, complete, disjoint, fed, second, tuple(findings))


def _script(ground: Ground, table: GroundTable, feeding: tuple[GroundTable, ...], how: str) -> Script:
    lines, assumptions = in_context(ground, feeding)
    queries = (completeness(table), one_rule(table)) if len(table.rules) <= PAIRWISE else (completeness(table),)
    return Script(f"table `{table.name}`, {how}", lines, queries, assumptions)


def _verdicts(script: Script, table: GroundTable, second: SecondOpinion) -> tuple[Verdict, Verdict]:
    answers = [_VERDICTS[answer] for answer in z3_answers(script.text)]
    if len(answers) == 2:
        return answers[0], answers[1]
    return answers[0], second.disjoint


def _compare(table: GroundTable, claim: str, first: Verdict, second: Verdict) -> list[Finding]:
    if Verdict.UNKNOWN in (first, second) or first is second:
        return []
    return [
        disagreement(
            f"our checkers disagree whether `{table.name}` is {claim}",
            Label(table.source.at, "this table"),
            notes=(("by search", first.value), ("by counting", second.value)),
        )
    ]


def table_claims(ground: Ground, table: GroundTable, proof: TableProof, certificate: str) -> tuple[Claim, ...]:
    """The two claims about a unique table."""
    where = "" if proof.complete_alone is proof.complete else " that can reach it"
    big = len(table.rules) > PAIRWISE
    return (
        _claim(
            ground, table, COMPLETE, f"every patient{where} has a rule", proof.complete, proof.second.complete,
            proof, certificate, ("Z3",),
        ),
        _claim(
            ground, table, ONE_RULE, f"no patient{where} has two rules", proof.one_rule, proof.second.disjoint,
            proof, certificate, () if big else ("Z3",),
        ),
    )  # fmt: skip


def _claim(
    ground: Ground,
    table: GroundTable,
    kind: str,
    sentence: str,
    verdict: Verdict,
    second: Verdict,
    proof: TableProof,
    certificate: str,
    rungs: tuple[str, ...],
) -> Claim:
    agreed = ("second checker",) if second is verdict else ()
    return Claim(
        Subject.TABLE, table.name, kind, sentence, verdict, ground.profile, (*rungs, *agreed),
        proof.script.assumptions, certificate,
    )  # fmt: skip
