"""Splitting all that a table can see into regions that share nothing and leave nothing out."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from hypothesis import strategies as st

from aih_dt.model import ANY, Bound, Cell, Member, Number, Part, Range, Region, Special
from tests.building import cell


@dataclass(frozen=True)
class Axis:
    """A term that a table can look at: the named values, or the numbers at which its line may be cut, and the special
    values it can have. A cut may be a parameter's name."""

    term: str
    members: tuple[str, ...] = ()
    cuts: tuple[Number, ...] = ()
    specials: tuple[Special, ...] = ()


@dataclass(frozen=True)
class Piece:
    """Part of an axis: some members, or the stretch between two cuts, and some special values."""

    members: tuple[str, ...] = ()
    low: Bound | None = None
    high: Bound | None = None
    inner: tuple[Number, ...] = ()
    has_line: bool = False
    specials: tuple[Special, ...] = ()

    @property
    def is_single(self) -> bool:
        """Whether nothing is left to split."""
        line = (1 + len(self.inner)) if self.has_line else 0
        return len(self.members) + len(self.specials) + line < 2


def whole(axis: Axis) -> Piece:
    """All values of the axis."""
    return Piece(axis.members, None, None, axis.cuts, not axis.members, axis.specials)


@st.composite
def halves(draw: st.DrawFn, piece: Piece) -> tuple[Piece, Piece]:
    """Two pieces that make up ``piece`` and share nothing; neither is empty."""
    if piece.has_line and piece.inner and (not piece.specials or draw(st.booleans())):
        index = draw(st.integers(0, len(piece.inner) - 1))
        closed = draw(st.booleans())
        number = piece.inner[index]
        left = replace(piece, high=Bound(number, closed), inner=piece.inner[:index])
        right = replace(piece, low=Bound(number, not closed), inner=piece.inner[index + 1 :])
        sides = [(left, right)]
        if piece.specials:
            sides = [(left, replace(right, specials=())), (replace(left, specials=()), right)]
        return draw(st.sampled_from(sides))
    loose: list[Member | Special | None] = [*map(Member, piece.members), *piece.specials]
    if piece.has_line:
        loose.append(None)
    take = draw(st.integers(1, 2 ** (len(loose) - 1) - 1)) if len(loose) > 1 else 0
    chosen = [item for index, item in enumerate(loose) if take >> index & 1]

    def part(items: list[Member | Special | None]) -> Piece:
        return replace(
            piece,
            members=tuple(item.name for item in items if isinstance(item, Member)),
            specials=tuple(item for item in items if isinstance(item, Special)),
            has_line=None in items,
            inner=piece.inner if None in items else (),
            low=piece.low if None in items else None,
            high=piece.high if None in items else None,
        )

    return part(chosen), part([item for item in loose if item not in chosen])


def piece_cell(axis: Axis, piece: Piece, negate: bool) -> Cell:
    """The cell that says ``piece``; ``negate`` says it with ``not(…)`` where that is possible."""
    if piece == whole(axis):
        return ANY
    others = [name for name in axis.members if name not in piece.members]
    if negate and piece.members and others and not piece.specials:
        return cell(*map(Member, others), negated=True)
    parts: list[Part] = [Member(name) for name in piece.members]
    if piece.has_line:
        if piece.low is None and piece.high is None:
            # every known number, but not the special values: the two sides of any cut
            number = axis.cuts[0] if axis.cuts else Fraction(0)
            parts += [Range(None, Bound(number, False)), Range(Bound(number, True), None)]
        else:
            parts.append(Range(piece.low, piece.high))
    return cell(*parts, *piece.specials)


@st.composite
def regions(draw: st.DrawFn, axes: list[Axis], start: Mapping[str, Piece], splits: int) -> list[Region]:
    """Regions that make up ``start`` and share nothing."""
    boxes = [dict(start)]
    for _ in range(splits):
        chosen = draw(st.integers(0, len(boxes) - 1))
        splittable = [axis for axis in axes if not boxes[chosen][axis.term].is_single]
        if not splittable:
            continue
        axis = draw(st.sampled_from(splittable))
        left, right = draw(halves(boxes[chosen][axis.term]))
        boxes[chosen : chosen + 1] = [boxes[chosen] | {axis.term: left}, boxes[chosen] | {axis.term: right}]
    return [draw(_region(axes, box)) for box in boxes]


@st.composite
def _region(draw: st.DrawFn, axes: list[Axis], box: Mapping[str, Piece]) -> Region:
    cells = {axis.term: piece_cell(axis, box[axis.term], draw(st.booleans())) for axis in axes}
    return {name: one for name, one in cells.items() if one.parts is not None or draw(st.booleans())}
