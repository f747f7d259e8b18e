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
from aih_dt.proving.cover import covered, regions
from aih_dt.proving.partition import Masks, Partition, meet
from aih_dt.proving.report import Verdict
from aih_dt.proving.smtlib import asks, disjunction, fires, negation
from aih_dt.proving.solver import Answer
from aih_dt.proving.tables import TableProof, completeness
from aih_dt.semantics.domain import Names
from aih_dt.semantics.evaluate import NotExactlyOneError, Values, evaluate
from aih_dt.semantics.ground import Box, Ground, GroundRule, GroundTable
from aih_dt.semantics.valueset import ValueSet
from aih_dt.semantics.words import box_in_words, cell_text, condition_text


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
    for block, box in reachable:
        yield _gap(place, block, _trimmed(place, box), several=len(reachable) > 1)
    inside = [box for box in boxes if all(box is not found for _, found in reachable)]
    if inside:
        yield Finding(
            GAP_OUT_OF_REACH,
            f"`{place.table.name}` has no rule for combinations that no patient can have here",
            (Label(place.table.source.at, "this table"),),
            tuple(("no patient is", box_in_words(place.ground, _limited(place, box))) for box in inside[:3]),
        )


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


def _gap(place: _Place, block: Masks, box: Box, *, several: bool) -> Finding:
    neighbours = list(_neighbours(place, block))
    labels = [
        Label(_cell_position(rule, name), f"`{rule.id}` has {place.ground.term(name).label}: {text}")
        for rule, name, text in neighbours[:2]
    ]
    notes = [("patients", box_in_words(place.ground, box))]
    patient = place.patient(box)
    if patient is not None:
        notes.append(("for example", _example(place, patient)))
        notes += _replayed(place, patient)
    notes += [
        ("hint", f"only {place.ground.term(name).label} {text} is left out between two rules")
        for name, text in _hair(place, block, neighbours)
    ]
    return Finding(
        GAP,
        f"no rule of `{place.table.name}` covers some patients",
        (*labels, Label(place.table.source.at, "this table"))
        if labels
        else (Label(place.table.source.at, "this table"),),
        tuple(notes),
        Help(
            "add rules for all of these regions (proved to close the gaps)"
            if several
            else "add a rule for them (proved to close the gap)",
            (
                "- id: …",
                f"  when: {condition_text(place.ground, _limited(place, box))}",
                f"  then: {{{', '.join(f'{output}: …' for output in place.table.outputs)}}}",
            ),
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


def _neighbours(place: _Place, block: Masks) -> Iterator[tuple[GroundRule, str, str]]:
    """Rules that would cover the block if one of their cells were wider: the rule, the term, and the cell."""
    for rule, masks in zip(place.table.rules, place.partition.rules, strict=True):
        missing = [i for i, (own, wanted) in enumerate(zip(masks, block, strict=True)) if wanted & ~own]
        if len(missing) == 1 and all(masks):
            name = place.table.inputs[missing[0]]
            yield rule, name, cell_text(place.ground.domains[name], rule.when[name])


def _hair(place: _Place, block: Masks, neighbours: list[tuple[GroundRule, str, str]]) -> Iterator[tuple[str, str]]:
    """Terms of which the block has just one value, with rules on both sides of it."""
    for name in dict.fromkeys(name for _, name, _ in neighbours):
        index = place.table.inputs.index(name)
        values = place.partition.columns[index].values(block[index])
        sides = [rule for rule, other, _ in neighbours if other == name]
        text = cell_text(place.ground.domains[name], values)
        if len(sides) > 1 and len(values.spans) == 1 and not values.specials and not set(text) & set("[(<>"):
            yield name, text


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
        yield _overlap(place, rules[left], rules[right], box)
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
    for first, second in out_of_reach[:3]:
        yield Finding(
            OVERLAP_OUT_OF_REACH,
            f"`{first.id}` and `{second.id}` of `{place.table.name}` meet only where no patient can be",
            (Label(first.source.at, "this rule"), Label(second.source.at, "and this one")),
        )


def _overlap(place: _Place, first: GroundRule, second: GroundRule, box: Box) -> Finding:
    notes = [("patients", box_in_words(place.ground, box))]
    patient = place.patient(box)
    if patient is not None:
        notes.append(("for example", _example(place, patient)))
        notes += _replayed(place, patient)
    for name, values in box.items():
        text = cell_text(place.ground.domains[name], values)
        ranges = first.when[name] != second.when[name] and first.when[name].spans and second.when[name].spans
        if ranges and not values.specials and len(values.spans) == 1 and not set(text) & set("[(<>"):
            notes.append(
                ("hint", f"both rules include {place.ground.term(name).label} {text}: open one of the two ranges")
            )
    same = "the same" if first.then == second.then else "different"
    notes.append(("decided", f"the two rules give {same} outputs"))
    return Finding(
        OVERLAP,
        f"`{first.id}` and `{second.id}` of `{place.table.name}` both cover some patients",
        (Label(first.source.at, "this rule"), Label(second.source.at, "and this one")),
        tuple(notes),
        Help(f"narrow one of the two so that it excludes {condition_text(place.ground, box)}"),
    )
