"""Patients with two rules: which rules meet, for whom, and how one of them is written so that they do not."""

from collections.abc import Iterator

from aih_dt.diagnostics import Finding, Help, Label
from aih_dt.diagnostics.catalogue import HIDDEN_RULE, OVERLAP, OVERLAP_OUT_OF_REACH
from aih_dt.proving.cover import covered, uncovered
from aih_dt.proving.doubts import disagreement
from aih_dt.proving.partition import Masks, meet
from aih_dt.proving.place import Place
from aih_dt.proving.report import Verdict
from aih_dt.proving.tables import TableProof
from aih_dt.semantics.ground import Box, GroundRule
from aih_dt.semantics.words import box_in_words, cell_text, quoted_cell, written_cell

SHOWN = 3
"""How many pairs that meet where no patient can be are listed, and how many parts a rule is split into."""


def overlap_findings(place: Place, proof: TableProof) -> Iterator[Finding]:
    """One finding for each two rules that some patient has; hints for rules that meet where nobody can be."""
    rules, masks = place.table.rules, place.partition.rules
    out_of_reach: list[tuple[GroundRule, GroundRule]] = []
    clashing: set[int] = set()
    for left, right in proof.second.overlaps:
        block = meet(masks[left], masks[right])
        if block is None:
            continue
        box = place.partition.box(block)
        if proof.one_rule is Verdict.PROVED or not place.can_be(box):
            out_of_reach.append((rules[left], rules[right]))
            continue
        yield from _overlap(place, left, right, box)
        clashing |= {left, right}
    if not clashing and proof.one_rule is Verdict.REFUTED:
        yield disagreement(
            f"two rules of `{place.table.name}` are said to have a common patient, and none is found",
            Label(place.table.source.at, "this table"),
        )
    for number in sorted(clashing):
        others = [mask for other, mask in enumerate(masks) if other != number and all(mask)]
        if covered(masks[number], others):
            yield Finding(
                HIDDEN_RULE,
                f"every patient of `{rules[number].id}` has another rule of `{place.table.name}` too",
                (Label(rules[number].source.at, "adds no patient of its own"),),
                help=Help("leave the rule out, or narrow the rules that take its patients"),
            )
    for number, (first, second) in enumerate(out_of_reach[:SHOWN], start=1):
        more = len(out_of_reach) - SHOWN
        yield Finding(
            OVERLAP_OUT_OF_REACH,
            f"`{first.id}` and `{second.id}` of `{place.table.name}` meet only where no patient can be",
            (Label(first.source.at, "this rule"), Label(second.source.at, "and this one")),
            (("and", f"{more} more pairs of rules of this table"),) if number == SHOWN and more > 0 else (),
        )


def _overlap(place: Place, left: int, right: int, box: Box) -> Iterator[Finding]:
    first, second = place.table.rules[left], place.table.rules[right]
    notes = [("patients", box_in_words(place.ground, box))]
    patient = place.patient(box)
    if patient is not None:
        notes += place.example(patient)
        yield from place.confirmed(patient)
    for name, values in box.items():
        if first.when[name] != second.when[name] and place.is_one_number(name, values):
            notes.append(("hint", f"both rules include {place.words(name, values)}: open one of the two ranges"))
    notes.append(("decided", "both decide the same" if first.then == second.then else "they decide different things"))
    yield Finding(
        OVERLAP,
        f"`{first.id}` and `{second.id}` of `{place.table.name}` both cover some patients",
        (Label(first.source.at, "this rule"), Label(second.source.at, "and this one")),
        tuple(notes),
        _separated(place, left, right),
    )


def _separated(place: Place, left: int, right: int) -> Help:
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
        lines = (
            line for index, part in enumerate(parts) for line in _rewritten(place, number, part, "…" if index else "")
        )
        why = f"split `{rules[number].id}` so that it leaves them out (proved to leave nobody without a rule)"
        return Help(why, tuple(lines))
    which = "either way" if len(best) > 1 else f"for example `{rules[best[0][0]].id}`"
    lines = (line for number, (part,) in best for line in _rewritten(place, number, part))
    return Help(f"narrow one of the two, {which} (proved to leave nobody without a rule)", tuple(lines))


def _rewritten(place: Place, number: int, part: Masks, name: str = "") -> tuple[str, str]:
    """The rule with the conditions of ``part``, which lies in it, under its own or another ``name``; what stays the
    same stands as its author wrote it."""
    rule = place.table.rules[number]
    cells: list[str] = []
    for index, (term, mask) in enumerate(zip(place.table.inputs, part, strict=True)):
        if mask != place.partition.rules[number][index]:
            values = place.partition.columns[index].values(mask)
            cells.append(f"{term}: {quoted_cell(cell_text(place.ground.domains[term], values, place.called[term]))}")
        elif term in rule.source.when and rule.source.when[term].parts is not None:
            cells.append(f"{term}: {written_cell(rule.source.when[term])}")
    return f"- id: {name or rule.id}", f"  when: {{{', '.join(cells)}}}"
