"""The second checker: completeness and overlap of a table, decided by counting cells, without a solver.

Where the cells alone leave a gap or an overlap, exact linear elimination says whether a patient can be there. It
shares no code with the texts that the solver is given.
"""

from dataclasses import dataclass

from aih_dt.proving.cover import uncovered
from aih_dt.proving.elimination import Possibility, possibility
from aih_dt.proving.partition import Masks, Partition, meet, partition, volume
from aih_dt.proving.report import Verdict
from aih_dt.semantics.ground import Ground, GroundTable


@dataclass(frozen=True, slots=True)
class SecondOpinion:
    """``overlaps``: pairs of rules whose cells meet; ``gaps``: blocks without a rule; in both, columns are taken as
    independent. The verdicts take arithmetic and assumptions into account."""

    partition: Partition
    overlaps: tuple[tuple[int, int], ...]
    gaps: tuple[Masks, ...]
    complete: Verdict
    disjoint: Verdict


def second_opinion(ground: Ground, table: GroundTable) -> SecondOpinion:
    """Decides whether every patient to whom ``table`` applies has a rule, and none has two; the table is looked at
    alone: what feeds it may have any value."""
    block = partition(ground, table)
    overlaps = tuple(block.overlaps())
    if not overlaps and sum(map(volume, block.rules)) == volume(block.whole):
        return SecondOpinion(block, (), (), Verdict.PROVED, Verdict.PROVED)
    clashing = frozenset(number for pair in overlaps for number in pair)
    gaps = tuple(uncovered(block.whole, block.rules, clashing))
    meets = [found for left, right in overlaps if (found := meet(block.rules[left], block.rules[right])) is not None]
    return SecondOpinion(
        block, overlaps, gaps, _none_possible(ground, table, block, gaps), _none_possible(ground, table, block, meets)
    )


def _none_possible(
    ground: Ground, table: GroundTable, block: Partition, found: tuple[Masks, ...] | list[Masks]
) -> Verdict:
    verdict = Verdict.PROVED
    for masks in found:
        box = dict(table.applies_when) | dict(block.box(masks))
        match possibility(ground, box):
            case Possibility.POSSIBLE:
                return Verdict.REFUTED
            case Possibility.UNDECIDED:
                verdict = Verdict.UNKNOWN
            case Possibility.IMPOSSIBLE:
                pass
    return verdict
