"""What notices a mutant: a claim that is refuted for it, or an example patient who gets something else."""

from collections.abc import Iterable, Iterator
from itertools import combinations

from aih_dt.model import MISSING, Case, Compare, Property
from aih_dt.model.course import pattern_regions
from aih_dt.proving.context import Context
from aih_dt.proving.graph import final_decision, ignorance, prescribing_rules
from aih_dt.proving.mutation.baseline import Baseline, Known, decided
from aih_dt.proving.readings import kept
from aih_dt.proving.second import second_opinion
from aih_dt.proving.smtlib import asks, conjunction, disjunction, fires
from aih_dt.proving.solver import Answer, z3_answers
from aih_dt.proving.tables import completeness
from aih_dt.semantics.domain import Names
from aih_dt.semantics.evaluate import Evaluation, holds
from aih_dt.semantics.ground import Box, Ground, GroundReading, GroundTable

VISITS = 2
"""At how many visits from the beginning of a course a property is looked at."""


def table_is_broken(baseline: Baseline, table: GroundTable) -> bool:
    """Whether some patient who comes to the changed table has no rule there, or two. What feeds it is as it was."""
    opinion = second_opinion(baseline.ground, table)
    partition, masks = opinion.partition, opinion.partition.rules
    gaps = [partition.box(block) for block in opinion.gaps]
    meets = [
        partition.box(tuple(one & other for one, other in zip(masks[left], masks[right], strict=True)))
        for left, right in opinion.overlaps
    ]
    return any(_reached(baseline, table, box) for box in (*gaps, *meets))


def _reached(baseline: Baseline, table: GroundTable, box: Box) -> bool:
    if any(
        holds(table.applies_when, one.evaluation.values) and holds(box, one.evaluation.values) for one in baseline.known
    ):
        return True
    asked = (asks(table.name),) if table.applies_when else ()
    return baseline.context.exists(*asked, baseline.context.writer.box(box)) is Answer.SAT


def claim_broken_by(held: Ground, seen: Evaluation | None) -> str:
    """The claim that one patient's evaluation refutes; empty when it refutes none."""
    if seen is None:
        return "one rule for each patient"
    decides = held.protocol.facts.decides
    final = seen.values[decides]
    if not isinstance(final, str):
        return "one final decision"
    prescribing = {rule.then[decides] for rule in prescribing_rules(held)}
    if final in prescribing:
        feeding = {table.name for table in held.feeding(held.deciding)}
        fired = [rule for name, rules in seen.fired.items() if name in feeding for rule in rules]
        for term in held.protocol.inputs:
            if (
                term.safety_relevant
                and seen.values[term.name] is MISSING
                and not any(term.name in rule.source.irrelevant for rule in fired)
            ):
                return f"no prescription on ignorance: {term.name}"
    for reading in held.readings:
        if _is_broken(held, reading, seen):
            return f"statement {reading.statement.id}"
    return ""


def _is_broken(held: Ground, reading: GroundReading, seen: Evaluation) -> bool:
    inside = holds(reading.when, seen.values) and not any(holds(one.when, seen.values) for one in reading.deviations)
    return inside and not _gives(held, reading, seen)


def _gives(held: Ground, reading: GroundReading, seen: Evaluation) -> bool:
    return all(
        any(value in values for value in seen.collected[name])
        if name in held.collected
        else seen.values[name] in values
        for name, values in reading.then.items()
    )


def claims(
    context: Context, baseline: Baseline, behind: frozenset[str], changed: Iterable[str]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every claim that can have come out otherwise when the tables ``behind`` decide otherwise, because those
    ``changed`` do: its name, and formulas that no patient meets iff it holds."""
    held = context.ground
    for table in held.tables:
        fed = table.name in behind and table.is_unique and not baseline.alone[table.name].sound
        if fed or (table.name in changed and table.is_unique):
            name = f"{table.name}: one rule for each patient"
            yield name, completeness(table).formulas
            pairs = combinations((fires(table.name, rule.id) for rule in table.rules), 2)
            yield name, (disjunction(conjunction(pair) for pair in pairs),)
    if held.deciding.name in behind:
        yield "one final decision", final_decision(held).formulas
    if {table.name for table in held.feeding(held.deciding)} & behind:
        for term in held.protocol.inputs:
            if term.safety_relevant and MISSING in held.domains[term.name].specials:
                yield f"no prescription on ignorance: {term.name}", ignorance(held, term.name).formulas
    for reading in held.readings:
        if _speaks_of(held, reading) & behind:
            yield f"statement {reading.statement.id}", kept(context, reading).formulas


def _speaks_of(held: Ground, reading: GroundReading) -> set[str]:
    names = [*reading.when, *reading.then, *(name for one in reading.deviations for name in one.when)]
    operands = [operand for name in names for operand in held.operands(name)]
    return {held.protocol.decided_by[name].name for name in operands if name in held.protocol.decided_by}


def dead(context: Context, baseline: Baseline, behind: frozenset[str], touched: Iterable[Known]) -> str:
    """A rule that no longer fires for anybody, or a value that is no longer given; empty when there is none."""
    held = context.ground
    gone = {id(one) for one in touched}
    alive = {
        rule
        for rule, patients in baseline.firing.items()
        if rule.partition("/")[0] not in behind or any(id(one) not in gone for one in patients)
    }
    for table in held.tables:
        if table.name not in behind:
            continue
        for rule in table.rules:
            name = f"{table.name}/{rule.id}"
            doubtful = name not in alive or rule.when != _before(baseline, table.name, rule.id)
            if doubtful and context.exists(fires(table.name, rule.id)) is Answer.UNSAT:
                return f"{name} can fire"
        for output in table.outputs:
            domain = held.domains[output]
            given = {rule.then.get(output) for rule in table.rules}
            for member in domain.members if isinstance(domain, Names) else ():
                if member not in given:
                    return f"some patient is given {output}: {member}"
    for reading in held.readings:
        if _speaks_of(held, reading) & behind:
            inside, given_there = context.writer.reading(reading)
            for one in reading.deviations:
                if context.exists(inside, context.writer.box(one.when), f"(not {given_there})") is Answer.UNSAT:
                    return f"the deviation from {reading.statement.id} happens"
    return ""


def _before(baseline: Baseline, table: str, rule: str) -> Box | None:
    return next((one.when for one in baseline.ground.table(table).rules if one.id == rule), None)


def properties(held: Ground, behind: frozenset[str]) -> str:
    """The property that one of the first visits of a course refutes, or a pair of patients; empty when none is found.
    Only those are looked at that depend on the tables ``behind``."""
    for one in held.protocol.properties:
        if _refuted(held, one, behind):
            return f"property {one.id}"
    return ""


def _refuted(held: Ground, one: Property, behind: frozenset[str]) -> bool:
    # Loaded here: a protocol without properties needs none of it.
    from aih_dt.proving.course.compare import compare
    from aih_dt.proving.course.encoding import Question, encoding
    from aih_dt.proving.course.induction import beginning
    from aih_dt.proving.report import Verdict
    from aih_dt.semantics.course import ground_course
    from aih_dt.semantics.properties import suppositions, watch

    named = {name for region in pattern_regions(one.pattern) for name in region}
    decided_by = {held.protocol.decided_by[name].name for name in named if name in held.protocol.decided_by}
    feeding = {table.name for name in decided_by for table in held.feeding(held.table(name))}
    if isinstance(one.pattern, Compare):
        return bool(feeding & behind) and compare(held, one.pattern, one.sentence).verdict is Verdict.REFUTED
    watched = watch(held, one.pattern)
    if watched is None or held.protocol.course is None or not feeding & behind:
        return False
    course = encoding(ground_course(held), Question(watched, suppositions(held, one)))
    return any(
        Answer.SAT in z3_answers(beginning(course, visits, one.sentence).text) for visits in range(1, VISITS + 1)
    )


def cases(held: Ground, patients: Iterable[Known]) -> str:
    """The case that fails; empty when none does."""
    for one in patients:
        if one.case is not None and _fails(held, one.case, decided(held, one.patient)):
            return one.case.id
    return ""


def _fails(held: Ground, case: Case, seen: Evaluation | None) -> bool:
    if seen is None:
        return True
    for name, expected in case.expect.items():
        found = frozenset(seen.collected[name]) if name in held.collected else frozenset({seen.values[name]})
        if found != (expected if isinstance(expected, frozenset) else frozenset({expected})):
            return True
    return not set(case.fires) <= set(seen.rules)
