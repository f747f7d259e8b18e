"""Is a table complete, and is there one rule for each patient?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from aih_dt.diagnostics import Finding, Label
from aih_dt.proving.context import Context
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
    ``one_rule`` hold as the tables upstream feed it. ``script`` is the text about the table alone."""

    complete: Verdict
    one_rule: Verdict
    complete_alone: Verdict
    one_rule_alone: Verdict
    script: Script
    second: SecondOpinion
    findings: tuple[Finding, ...]

    @property
    def verdicts(self) -> tuple[Verdict, Verdict]:
        """Complete, and at most one rule for each patient."""
        return self.complete, self.one_rule

    @property
    def sound(self) -> bool:
        """Whether both are proved: other tables may build on it."""
        return self.complete is self.one_rule is Verdict.PROVED


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


def prove_alone(ground: Ground, table: GroundTable) -> TableProof:
    """Proves or refutes, for a unique table by itself, that every patient it applies to has exactly one rule: what
    feeds it may have any value."""
    second = second_opinion(ground, table)
    lines, assumptions = in_context(ground, (table,))
    script = Script(f"table `{table.name}`, whatever feeds it", lines, _queries(table), assumptions)
    complete, disjoint = _verdicts(script, second)
    findings = (
        *_compare(table, "complete", complete, second.complete),
        *_compare(table, "free of overlaps", disjoint, second.disjoint),
    )
    return TableProof(complete, disjoint, complete, disjoint, script, second, findings)


def _queries(table: GroundTable) -> tuple[Query, ...]:
    return (completeness(table), one_rule(table)) if len(table.rules) <= PAIRWISE else (completeness(table),)


def prove_fed(context: Context, alone: Mapping[str, TableProof]) -> tuple[Mapping[str, TableProof], Script | None]:
    """The proofs of tables as the tables before them feed them, and the text behind those that were not proved alone
    (``None`` when there is none).

    A table stays undecided while one that feeds it is not settled itself: what reaches it is then not known.
    """
    ground = context.ground
    waiting = [
        table
        for table in ground.tables
        if table.name in alone and not alone[table.name].sound and len(ground.feeding(table)) > 1
    ]
    if not waiting:
        return alone, None
    asked = [
        (table.name, query)
        for table in waiting
        for query, verdict in zip(_queries(table), alone[table.name].verdicts, strict=False)
        if verdict is not Verdict.PROVED
    ]
    script = context.script("tables, as the tables before them feed them", tuple(query for _, query in asked))
    answers = dict(zip(asked, (_VERDICTS[answer] for answer in z3_answers(script.text)), strict=True))
    proofs: dict[str, TableProof] = {}
    for table in ground.tables:
        if table.name not in alone:
            continue
        proof = alone[table.name]
        if table in waiting:
            fed = [one for one in ground.feeding(table) if one is not table and one.name in alone]
            settled = all(proofs[one.name].sound for one in fed)
            complete, disjoint = (
                verdict
                if verdict is Verdict.PROVED
                else answers.get((table.name, query), verdict)
                if settled
                else Verdict.UNKNOWN
                for query, verdict in zip((completeness(table), one_rule(table)), proof.verdicts, strict=True)
            )
            proof = replace(proof, complete=complete, one_rule=disjoint)
        proofs[table.name] = proof
    return proofs, script


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


def table_claims(
    ground: Ground, table: GroundTable, proof: TableProof, certificate: str, fed: tuple[Script, str] | None
) -> Iterator[Claim]:
    """The two claims about a unique table. ``certificate`` is the file with the text about it alone, ``fed`` the text
    about it as fed with its file."""
    large = len(table.rules) > PAIRWISE
    for kind, sentence, alone, verdict, second, rungs in (
        (COMPLETE, "every patient{} has a rule", proof.complete_alone, proof.complete, proof.second.complete, ("Z3",)),
        (
            ONE_RULE, "no patient{} has two rules", proof.one_rule_alone, proof.one_rule, proof.second.disjoint,
            () if large else ("Z3",),
        ),
    ):  # fmt: skip
        script, file = (proof.script, certificate) if alone is verdict or fed is None else fed
        agreed = ("second checker",) if second is verdict else ()
        yield Claim(
            Subject.TABLE, table.name, kind, sentence.format("" if alone is verdict else " that can reach it"), verdict,
            ground.profile, (*rungs, *agreed), script.assumptions, file,
        )  # fmt: skip
