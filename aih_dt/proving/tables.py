"""Is a table complete, and is there one rule for each patient?"""

from dataclasses import dataclass, replace

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
    ``one_rule`` hold as the tables upstream feed it. ``scripts`` are the texts behind the verdicts."""

    complete: Verdict
    one_rule: Verdict
    complete_alone: Verdict
    one_rule_alone: Verdict
    scripts: tuple[Script, ...]
    second: SecondOpinion
    findings: tuple[Finding, ...]

    @property
    def assumptions(self) -> tuple[str, ...]:
        """The assumptions that some of the texts used."""
        return tuple(dict.fromkeys(name for script in self.scripts for name in script.assumptions))


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
    queries = (completeness(table), one_rule(table)) if len(table.rules) <= PAIRWISE else (completeness(table),)
    alone = _script(ground, table, (table,), queries, "by itself: what feeds it may have any value")
    complete, disjoint = _verdicts(alone, second)
    findings = (
        *_compare(table, "complete", complete, second.complete),
        *_compare(table, "free of overlaps", disjoint, second.disjoint),
    )
    feeding = ground.feeding(table)
    proof = TableProof(complete, disjoint, complete, disjoint, (alone,), second, findings)
    if complete is disjoint is Verdict.PROVED or len(feeding) == 1:
        return proof
    unproved = [verdict is not Verdict.PROVED for verdict in (complete, disjoint)]
    if any(one.name not in settled for one in feeding if one is not table and one.is_unique):
        verdicts = [Verdict.UNKNOWN if open_ else Verdict.PROVED for open_ in unproved]
        return replace(proof, complete=verdicts[0], one_rule=verdicts[1])
    asked = tuple(query for query, open_ in zip(queries, unproved, strict=False) if open_)
    fed = _script(ground, table, feeding, asked, "as the tables before it feed it")
    answers = [_VERDICTS[answer] for answer in z3_answers(fed.text)]
    if unproved[0]:
        complete = answers.pop(0)
    if answers:
        disjoint = answers.pop(0)
    return replace(proof, complete=complete, one_rule=disjoint, scripts=(alone, fed))


def _script(
    ground: Ground, table: GroundTable, feeding: tuple[GroundTable, ...], queries: tuple[Query, ...], how: str
) -> Script:
    lines, assumptions = in_context(ground, feeding)
    return Script(f"table `{table.name}`, {how}", lines, queries, assumptions)


def _verdicts(script: Script, second: SecondOpinion) -> tuple[Verdict, Verdict]:
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
        proof.assumptions, certificate,
    )  # fmt: skip
