"""What is shown against what is meant."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from aih_dt.conforming.documents.cells import CellReader, UnreadableCellError
from aih_dt.conforming.documents.tables import ShownCondition
from aih_dt.model import NOWHERE, Position
from aih_dt.semantics.ground import Box
from aih_dt.semantics.words import cell_text as in_the_language


@dataclass(frozen=True, slots=True)
class Difference:
    """A place in a page where something else stands than the protocol says; ``at`` is where the author said it."""

    place: str
    shown: str
    meant: str
    at: Position = NOWHERE


def same(place: str, shown: object, meant: object, at: Position = NOWHERE) -> Iterator[Difference]:
    """The difference between two texts or numbers, if there is one."""
    if shown != meant:
        yield Difference(place, f"`{shown}`", f"`{meant}`", at)


def same_names(place: str, shown: Sequence[str], meant: Sequence[str], at: Position = NOWHERE) -> Iterator[Difference]:
    """The difference between two lists of names, if there is one."""
    if tuple(shown) != tuple(meant):
        yield Difference(place, _listed(shown), _listed(meant), at)


def same_region(
    reader: CellReader, place: str, shown: Sequence[ShownCondition], meant: Box, at: Position = NOWHERE
) -> Iterator[Difference]:
    """The differences between the conditions shown and a region, condition by condition."""
    labels = [reader.ground.term(name).label for name in meant]
    yield from same_names(f"the terms of {place}", [item.label for item in shown], labels, at)
    if [item.label for item in shown] != labels:
        return
    for item, (name, wanted) in zip(shown, meant.items(), strict=True):
        domain = reader.ground.domains[name]
        try:
            values = reader.values(name, item.cell)
        except UnreadableCellError as error:
            yield Difference(f"`{name}` of {place}", str(error), f"`{in_the_language(domain, wanted)}`", at)
            continue
        if values != wanted:
            yield Difference(f"`{name}` of {place}", f"`{item.cell}`", f"`{in_the_language(domain, wanted)}`", at)


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"`{name}`" for name in names) or "nothing"
