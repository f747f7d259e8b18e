"""Patients without a rule: as few large regions as can be, the rules beside them, and what closes the gap."""

from collections.abc import Iterator

from aih_dt.diagnostics import Finding, Help, Label
from aih_dt.diagnostics.catalogue import GAP, GAP_OUT_OF_REACH
from aih_dt.model import Position
from aih_dt.proving.cover import regions, uncovered
from aih_dt.proving.doubts import disagreement
from aih_dt.proving.partition import Masks
from aih_dt.proving.place import Place
from aih_dt.proving.report import Verdict
from aih_dt.proving.smtlib import disjunction, fires, negation
from aih_dt.proving.solver import Answer
from aih_dt.proving.tables import TableProof, completeness
from aih_dt.semantics.domain import Names
from aih_dt.semantics.ground import Box, GroundRule
from aih_dt.semantics.valueset import ValueSet
from aih_dt.semantics.words import box_in_words, condition_text

SHOWN = 3
"""How many combinations that no patient has are listed."""


def gap_findings(place: Place, proof: TableProof) -> Iterator[Finding]:
    """One finding for each region of patients without a rule; a hint for regions where nobody can be."""
    blocks = regions(place.partition, proof.second.gaps)
    boxes = [place.partition.box(block) for block in blocks]
    reachable = [
        (block, box)
        for block, box in zip(blocks, boxes, strict=True)
        if proof.complete is not Verdict.PROVED and place.can_be(box)
    ]
    if reachable:
        yield from _exactness(place, [box for _, box in reachable])
    elif proof.complete is Verdict.REFUTED:
        yield disagreement(
            f"some patients are said to have no rule in `{place.table.name}`, and none is found",
            Label(place.table.source.at, "this table"),
        )
    earlier: list[Masks] = []
    told: list[tuple[Masks, Box, tuple[Box, ...]]] = []
    for block, box in reachable:
        # A region whose patients are all in earlier ones has nobody of its own to tell of.
        repairs = tuple(_repairs(place, block, earlier))
        if repairs:
            told.append((block, _trimmed(place, box), repairs))
        earlier.append(block)
    for block, box, repairs in told:
        yield from _gap(place, block, box, repairs, len(told))
    inside = [box for box in boxes if all(box is not found for _, found in reachable)]
    if inside:
        notes = [("no patient has", box_in_words(place.ground, _limited(place, box))) for box in inside[:SHOWN]]
        if len(inside) > SHOWN:
            notes.append(("and", f"{len(inside) - SHOWN} more such combinations"))
        yield Finding(
            GAP_OUT_OF_REACH,
            f"`{place.table.name}` has no rule for combinations that no patient has",
            (Label(place.table.source.at, "needs no rule for them"),),
            tuple(notes),
        )


def _repairs(place: Place, block: Masks, earlier: list[Masks]) -> Iterator[Box]:
    """What of the region ``block`` is in none of the ``earlier`` ones, so that rules for all of them do not meet."""
    for part in uncovered(block, earlier, frozenset(range(len(earlier)))):
        box = place.partition.box(part)
        if not earlier or place.can_be(box):
            yield _limited(place, _trimmed(place, box))


def _exactness(place: Place, boxes: list[Box]) -> Iterator[Finding]:
    """The regions together are all of what is not covered, and no rule reaches into them: checked, not assumed."""
    within = disjunction(place.context.writer.box(box) for box in boxes)
    rest = place.context.exists(*completeness(place.table).formulas, negation(within))
    touched = place.context.exists(within, disjunction(fires(place.table.name, rule.id) for rule in place.table.rules))
    if Answer.SAT in (rest, touched):
        yield disagreement(
            f"the regions reported for `{place.table.name}` are not exactly what its rules leave out",
            Label(place.table.source.at, "this table"),
        )


def _trimmed(place: Place, box: Box) -> Box:
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


def _gap(place: Place, block: Masks, box: Box, repairs: tuple[Box, ...], regions: int) -> Iterator[Finding]:
    neighbours = _neighbours(place, block)
    labels = [
        Label(_cell_position(rule, name), f"`{rule.id}` covers {place.words(name, rule.when[name])}")
        for rule, name in neighbours[:2]
    ]
    notes = [("patients", box_in_words(place.ground, box))]
    patient = place.patient(box)
    if patient is not None:
        notes += place.example(patient)
        yield from place.confirmed(patient)
    notes += [("hint", f"only {words} is left out between two rules") for words in _hair(place, block, neighbours)]
    then = f"  then: {{{', '.join(f'{output}: …' for output in place.table.outputs)}}}"
    lines = [
        line
        for repair in repairs
        for line in ("- id: …", f"  when: {condition_text(place.ground, repair, place.called)}", then)
    ]
    yield Finding(
        GAP,
        f"no rule of `{place.table.name}` covers some patients",
        (*labels, Label(place.table.source.at, "this table")),
        tuple(notes),
        Help(
            _advice(regions),
            tuple(lines),
        ),
    )


def _advice(regions: int) -> str:
    others = "region" if regions == 2 else f"{regions - 1} regions"
    together = "" if regions == 1 else f", with the rules for the other {others},"
    return f"add a rule for them (proved{together} to close the gap)"


def _limited(place: Place, box: Box) -> Box:
    """Without the terms that the box leaves free among those to whom the table applies."""
    applies = place.table.applies_when
    return {
        name: values
        for name, values in box.items()
        if not (applies[name] if name in applies else place.ground.domains[name].full) <= values
    }


def _neighbours(place: Place, block: Masks) -> list[tuple[GroundRule, str]]:
    """Rules that would cover the block if one of their cells were wider, and the term: ranges that touch it first."""
    whole = place.partition.box(block)
    return sorted(_near(place, block), key=lambda near: not whole[near[1]].cuts() & near[0].when[near[1]].cuts())


def _near(place: Place, block: Masks) -> Iterator[tuple[GroundRule, str]]:
    for rule, masks in zip(place.table.rules, place.partition.rules, strict=True):
        missing = [i for i, (own, wanted) in enumerate(zip(masks, block, strict=True)) if wanted & ~own]
        if len(missing) == 1 and all(masks):
            yield rule, place.table.inputs[missing[0]]


def _hair(place: Place, block: Masks, neighbours: list[tuple[GroundRule, str]]) -> Iterator[str]:
    """Terms of which the block has just one number, with rules on both sides of it, and the number."""
    for name in dict.fromkeys(name for _, name in neighbours):
        index = place.table.inputs.index(name)
        values = place.partition.columns[index].values(block[index])
        sides = [rule for rule, other in neighbours if other == name]
        if len(sides) > 1 and place.is_one_number(name, values):
            yield place.words(name, values)


def _cell_position(rule: GroundRule, name: str) -> Position:
    cell = rule.source.when.get(name)
    return rule.source.at if cell is None or not cell.at.line else cell.at
