"""Findings about gaps and overlaps: which patients, in the author's words, and what closes the gap."""

from collections.abc import Iterator
from dataclasses import dataclass

from aih_dt.diagnostics import Finding, Help, Label
from aih_dt.diagnostics.catalogue import (
    DISAGREEMENT,
    GAP,
    GAP_OUT_OF_REACH,
    HIDDEN_RULE,
    OVERLAP,
    OVERLAP_OUT_OF_REACH,
)
from aih_dt.model import Position
from aih_dt.proving.context import Context, inputs_behind, patient_in_words
from aih_dt.proving.cover import covered, regions, uncovered
from aih_dt.proving.partition import Masks, Partition, meet
from aih_dt.proving.report import Verdict
from aih_dt.proving.smtlib import asks, disjunction, fires, negation
from aih_dt.proving.solver import Answer
from aih_dt.proving.tables import TableProof, completeness
from aih_dt.semantics.domain import Domain, Grid, Names
from aih_dt.semantics.evaluate import NotExactlyOneError, Values, evaluate
from aih_dt.semantics.ground import Box, Ground, GroundRule, GroundTable
from aih_dt.semantics.valueset import ValueSet
from aih_dt.semantics.words import box_in_words, cell_text, condition_text, in_words, quoted_cell, written_cell

SHOWN = 3
"""How many combinations that no patient has are listed."""


@dataclass(frozen=True)
class _Place:
    """A table within the protocol, with its cells."""

    context: Context
    table: GroundTable
    partition: Partition

    @property
    def ground(self) -> Ground:
        return self.context.ground

    def formulas(self, box: Box) -> tuple[str, ...]:
        """The patients in ``box`` whom the table is asked about."""
        asked = (asks(self.table.name),) if self.table.applies_when else ()
        return (*asked, self.context.writer.box(box))

    def can_be(self, box: Box) -> bool:
        """Whether some patient of the protocol comes to the table in ``box``; when in doubt, yes."""
        if self.context.guess(self.table, box) is not None:
            return True
        return self.context.exists(*self.formulas(box)) is not Answer.UNSAT

    def words(self, name: str, values: ValueSet) -> str:
        """A condition on one term in words: ``age below 18 a``."""
        term = self.ground.term(name)
        return f"{term.label} {in_words(term, self.ground.domains[name], values)}"

    def patient(self, box: Box) -> Values | None:
        """The patient shown for ``box``."""
        return self.context.guess(self.table, box) or self.context.witness(*self.formulas(box))


def table_findings(context: Context, table: GroundTable, proof: TableProof) -> Iterator[Finding]:
    """One finding for each region without a rule and for each two rules that meet; hints where no patient can be."""
    place = _Place(context, table, proof.second.partition)
    if proof.second.gaps and proof.complete_alone is not Verdict.PROVED and proof.complete is not Verdict.UNKNOWN:
        yield from _gaps(place, proof)
    if proof.second.overlaps and proof.one_rule_alone is not Verdict.PROVED and proof.one_rule is not Verdict.UNKNOWN:
        yield from _overlaps(place, proof)
    yield from proof.findings


# -- gaps ------------------------------------------------------------------------------------------------------------


def _gaps(place: _Place, proof: TableProof) -> Iterator[Finding]:
    blocks = regions(place.partition, proof.second.gaps)
    boxes = [place.partition.box(block) for block in blocks]
    reachable = [
        (block, box)
        for block, box in zip(blocks, boxes, strict=True)
        if proof.complete is not Verdict.PROVED and place.can_be(box)
    ]
    if reachable:
        yield from _exactness(place, [box for _, box in reachable])
    earlier: list[Masks] = []
    for block, box in reachable:
        yield _gap(place, block, _trimmed(place, box), tuple(_repairs(place, block, earlier)), len(reachable))
        earlier.append(block)
    inside = [box for box in boxes if all(box is not found for _, found in reachable)]
    if inside:
        notes = [("no patient has", box_in_words(place.ground, _limited(place, box))) for box in inside[:SHOWN]]
        if len(inside) > SHOWN:
            notes.append(("and", f"{len(inside) - SHOWN} more such combinations"))
        yield Finding(
            GAP_OUT_OF_REACH,
            f"`{place.table.name}` has no rule for combinations that no patient has",
            (Label(place.table.source.at, "needs none: this is only to be known"),),
            tuple(notes),
        )


def _repairs(place: _Place, block: Masks, earlier: list[Masks]) -> Iterator[Box]:
    """What of the region ``block`` is in none of the ``earlier`` ones, so that rules for all of them do not meet."""
    for part in uncovered(block, earlier, frozenset(range(len(earlier)))):
        box = place.partition.box(part)
        if not earlier or place.can_be(box):
            yield _limited(place, _trimmed(place, box))


def _exactness(place: _Place, boxes: list[Box]) -> Iterator[Finding]:
    """The regions together are all of what is not covered, and no rule reaches into them: checked, not assumed."""
    within = disjunction(place.context.writer.box(box) for box in boxes)
    rest = place.context.exists(*completeness(place.table).formulas, negation(within))
    touched = place.context.exists(within, disjunction(fires(place.table.name, rule.id) for rule in place.table.rules))
    if Answer.SAT in (rest, touched):
        yield Finding(
            DISAGREEMENT,
            f"the regions reported for `{place.table.name}` are not exactly what its rules leave out",
            (Label(place.table.source.at, "this table"),),
        )


def _trimmed(place: _Place, box: Box) -> Box:
    """The box without named values that no patient in it can have."""
    limits = dict(box)
    for name, values in box.items():
        domain = place.ground.domains[name]
        if not isinstance(domain, Names) or len(values.names) + len(values.specials) < 2:
            continue
        kept = ValueSet()
        for single in _singles(values):
            if place.can_be(limits | {name: single}):
                kept |= single
        if not domain.full <= values or len(kept.names) + len(kept.specials) == 1:
            limits[name] = kept
    return limits


def _singles(values: ValueSet) -> Iterator[ValueSet]:
    for name in sorted(values.names):
        yield ValueSet(names=frozenset({name}))
    for item in sorted(values.specials, key=lambda one: one.value):
        yield ValueSet(specials=frozenset({item}))


def _gap(place: _Place, block: Masks, box: Box, repairs: tuple[Box, ...], regions: int) -> Finding:
    neighbours = list(_neighbours(place, block))
    labels = [
        Label(_cell_position(rule, name), f"`{rule.id}` covers {place.words(name, rule.when[name])}")
        for rule, name in neighbours[:2]
    ]
    notes = [("patients", box_in_words(place.ground, box))]
    patient = place.patient(box)
    if patient is not None:
        notes.append(("for example", _example(place, patient)))
        notes += _replayed(place, patient)
    notes += [("hint", f"only {words} is left out between two rules") for words in _hair(place, block, neighbours)]
    then = f"  then: {{{', '.join(f'{output}: …' for output in place.table.outputs)}}}"
    lines = [
        line for repair in repairs for line in ("- id: …", f"  when: {condition_text(place.ground, repair)}", then)
    ]
    return Finding(
        GAP,
        f"no rule of `{place.table.name}` covers some patients",
        (*labels, Label(place.table.source.at, "this table")),
        tuple(notes),
        Help(
            "add a rule for them (proved to close the gap)"
            if regions == 1
            else f"add a rule for them (with those for the other regions, {regions} in all, proved to close the gap)",
            tuple(lines),
        ),
    )


def _limited(place: _Place, box: Box) -> Box:
    """Without the terms that the box leaves free among those to whom the table applies."""
    applies = place.table.applies_when
    return {
        name: values
        for name, values in box.items()
        if not (applies[name] if name in applies else place.ground.domains[name].full) <= values
    }


def _neighbours(place: _Place, block: Masks) -> Iterator[tuple[GroundRule, str]]:
    """Rules that would cover the block if one of their cells were wider: the rule and the term."""
    for rule, masks in zip(place.table.rules, place.partition.rules, strict=True):
        missing = [i for i, (own, wanted) in enumerate(zip(masks, block, strict=True)) if wanted & ~own]
        if len(missing) == 1 and all(masks):
            yield rule, place.table.inputs[missing[0]]


def _hair(place: _Place, block: Masks, neighbours: list[tuple[GroundRule, str]]) -> Iterator[str]:
    """Terms of which the block has just one number, with rules on both sides of it, and the number."""
    for name in dict.fromkeys(name for _, name in neighbours):
        index = place.table.inputs.index(name)
        values = place.partition.columns[index].values(block[index])
        sides = [rule for rule, other in neighbours if other == name]
        if len(sides) > 1 and _is_one_number(place.ground.domains[name], values):
            yield place.words(name, values)


def _is_one_number(domain: Domain, values: ValueSet) -> bool:
    if len(values.spans) != 1 or values.names or values.specials:
        return False
    ((low, high),) = values.spans
    return high[0] - low[0] == 1 if isinstance(domain, Grid) else low[0] == high[0]


def _cell_position(rule: GroundRule, name: str) -> Position:
    cell = rule.source.when.get(name)
    return rule.source.at if cell is None or not cell.at.line else cell.at


def _example(place: _Place, patient: Values) -> str:
    return patient_in_words(place.ground, patient, inputs_behind(place.ground, place.table))


def _replayed(place: _Place, patient: Values) -> list[tuple[str, str]]:
    """What the reference evaluator says of the patient: it must find fault with this very table."""
    try:
        evaluate(place.ground, patient)
    except NotExactlyOneError as refused:
        if refused.table.name != place.table.name:
            return [("evaluated", f"`{refused.table.name}` is not settled for this patient either")]
        return []
    return [("evaluated", "the evaluator does not confirm this example: please report a fault in aih-dt")]


# -- overlaps --------------------------------------------------------------------------------------------------------


def _overlaps(place: _Place, proof: TableProof) -> Iterator[Finding]:
    rules, masks = place.table.rules, place.partition.rules
    out_of_reach: list[tuple[GroundRule, GroundRule]] = []
    hidden: set[int] = set()
    for left, right in proof.second.overlaps:
        block = meet(masks[left], masks[right])
        if block is None:
            continue
        box = place.partition.box(block)
        if proof.one_rule is Verdict.PROVED or not place.can_be(box):
            out_of_reach.append((rules[left], rules[right]))
            continue
        yield _overlap(place, left, right, box)
        hidden |= {left, right}
    for number in sorted(hidden):
        others = [mask for other, mask in enumerate(masks) if other != number and all(mask)]
        if covered(masks[number], others):
            yield Finding(
                HIDDEN_RULE,
                f"every patient of `{rules[number].id}` has another rule of `{place.table.name}` too",
                (Label(rules[number].source.at, "this rule adds nobody"),),
                help=Help("leave the rule out, or narrow the rules that take its patients"),
            )
    for first, second in out_of_reach[:SHOWN]:
        yield Finding(
            OVERLAP_OUT_OF_REACH,
            f"`{first.id}` and `{second.id}` of `{place.table.name}` meet only where no patient can be",
            (Label(first.source.at, "this rule"), Label(second.source.at, "and this one")),
        )


def _overlap(place: _Place, left: int, right: int, box: Box) -> Finding:
    first, second = place.table.rules[left], place.table.rules[right]
    notes = [("patients", box_in_words(place.ground, box))]
    patient = place.patient(box)
    if patient is not None:
        notes.append(("for example", _example(place, patient)))
        notes += _replayed(place, patient)
    for name, values in box.items():
        domain = place.ground.domains[name]
        if first.when[name] != second.when[name] and _is_one_number(domain, values):
            notes.append(("hint", f"both rules include {place.words(name, values)}: open one of the two ranges"))
    notes.append(("decided", "both decide the same" if first.then == second.then else "they decide different things"))
    return Finding(
        OVERLAP,
        f"`{first.id}` and `{second.id}` of `{place.table.name}` both cover some patients",
        (Label(first.source.at, "this rule"), Label(second.source.at, "and this one")),
        tuple(notes),
        _separated(place, left, right),
    )


def _separated(place: _Place, left: int, right: int) -> Help:
    """How one of two rules is written when it leaves their common patients, and no others, to the other rule."""
    masks = place.partition.rules
    options = [
        (number, tuple(uncovered(masks[number], (masks[other],), frozenset({0}))))
        for number, other in ((left, right), (right, left))
    ]
    rules = place.table.rules
    if rules[left].then == rules[right].then:
        for (number, parts), other in zip(options, (right, left), strict=True):
            if not parts:
                return Help(
                    f"leave out `{rules[number].id}`: `{rules[other].id}` decides the same for all its patients"
                )
    fewest = min((len(parts) for _, parts in options if parts), default=0)
    if not 0 < fewest <= SHOWN:
        return Help("narrow one of the two so that the other keeps these patients")
    best = [(number, parts) for number, parts in options if len(parts) == fewest]
    if fewest > 1:
        ((number, parts), *_) = best
        lines = (line for part in parts for line in _rewritten(place, number, part))
        why = f"split `{rules[number].id}` so that it leaves them out (proved to leave nobody without a rule)"
        return Help(why, tuple(lines))
    which = "either way" if len(best) > 1 else f"for example `{rules[best[0][0]].id}`"
    lines = (line for number, (part,) in best for line in _rewritten(place, number, part))
    return Help(f"narrow one of the two, {which} (proved to leave nobody without a rule)", tuple(lines))


def _rewritten(place: _Place, number: int, part: Masks) -> tuple[str, str]:
    """The rule with the conditions of ``part``, which lies in it; what does not change stands as its author wrote it."""
    rule = place.table.rules[number]
    cells: list[str] = []
    for index, (name, mask) in enumerate(zip(place.table.inputs, part, strict=True)):
        if mask != place.partition.rules[number][index]:
            values = place.partition.columns[index].values(mask)
            cells.append(f"{name}: {quoted_cell(cell_text(place.ground.domains[name], values))}")
        elif name in rule.source.when and rule.source.when[name].parts is not None:
            cells.append(f"{name}: {written_cell(rule.source.when[name])}")
    return f"- id: {rule.id}", f"  when: {{{', '.join(cells)}}}"
