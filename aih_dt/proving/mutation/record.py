"""What a complete run says, in a form that the documents show."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from aih_dt.model import Protocol
from aih_dt.proving.mutation.edits import Mutant
from aih_dt.proving.mutation.judging import Fate, Judgement


@dataclass(frozen=True, slots=True)
class Strength:
    """How many mutants there are, and what became of them."""

    all: int
    same: int
    proofs: int
    cases: int
    survivors: int
    unknown: int

    @property
    def changing(self) -> int:
        """Those that decide otherwise for somebody, or may."""
        return self.all - self.same

    @property
    def noticed(self) -> str:
        """The share of those that is noticed."""
        return _share(self.proofs + self.cases, self.changing)

    @property
    def proved(self) -> str:
        """The share of those that is noticed by proofs alone."""
        return _share(self.proofs, self.changing)


def _share(part: int, whole: int) -> str:
    # Rounded down: 99.97 % is not all of them.
    return f"{part * 1000 // whole / 10:.1f} %" if whole else "100.0 %"


def strength(judgements: Sequence[Judgement]) -> Strength:
    """The numbers of a run."""
    count = {fate: sum(one.fate is fate for one in judgements) for fate in Fate}
    return Strength(
        len(judgements), count[Fate.SAME], count[Fate.PROOFS], count[Fate.CASES], count[Fate.SURVIVES],
        count[Fate.UNKNOWN],
    )  # fmt: skip


def record(protocol: Protocol, every: Sequence[Mutant], judgements: Mapping[str, Judgement]) -> Mapping[str, object]:
    """The record of a complete run, in the order of the mutants."""
    found = [judgements[mutant.id] for mutant in every]
    numbers = strength(found)
    kinds = {
        kind: strength([judgements[mutant.id] for mutant in every if mutant.kind == kind])
        for kind in dict.fromkeys(mutant.kind for mutant in every)
    }
    return {
        "spec digest": protocol.digest,
        "sentence": (
            f"{numbers.changing} of {numbers.all} single changes of the protocol alter somebody's decision; "
            f"{numbers.noticed} of them are noticed, {numbers.proved} by proofs without any case."
        ),
        "mutants": numbers.all,
        "change no decision": numbers.same,
        "change a decision": numbers.changing,
        "noticed by proofs": numbers.proofs,
        "noticed by cases alone": numbers.cases,
        "not noticed": numbers.survivors,
        "not known": numbers.unknown,
        "by kind": {
            kind: {
                "mutants": one.all,
                "change a decision": one.changing,
                "by proofs": one.proofs,
                "by cases": one.cases,
            }
            for kind, one in kinds.items()
        },
        "by cases": _listed(every, judgements, Fate.CASES),
        "survivors": _listed(every, judgements, Fate.SURVIVES),
        "undecided": _listed(every, judgements, Fate.UNKNOWN),
    }


def _listed(every: Sequence[Mutant], judgements: Mapping[str, Judgement], fate: Fate) -> list[Mapping[str, str]]:
    return [
        {
            "id": mutant.id,
            "sentence": mutant.sentence,
            **({"by": judgements[mutant.id].by} if fate is Fate.CASES else {}),
        }
        for mutant in every
        if judgements[mutant.id].fate is fate
    ]
