"""Decision trees: a table asked one term at a time, so that few comparisons decide."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from aih_dt.generating.python.axes import Axis, Place, PlacedRule, Placing

Region = Mapping[str, frozenset[Place]]


@dataclass(frozen=True, slots=True)
class Leaf:
    """What is decided: a rule by its number, ``NOT_HERE`` where the table is not asked, ``NOTHING`` where no rule or
    more than one matches (no patient gets there in a protocol that is proved)."""

    rule: int


NOT_HERE = Leaf(-1)
NOTHING = Leaf(-2)


@dataclass(frozen=True, slots=True)
class Branching:
    """One term, whose value is at one of the places ``among``, is looked at; each branch is for some of these. At
    places without a branch no patient is."""

    axis: Axis
    among: frozenset[Place]
    branches: tuple[tuple[tuple[Place, ...], "Tree"], ...]


Tree = Leaf | Branching


@dataclass(frozen=True, slots=True)
class _Row:
    """A rule, or the outside of the table, with what it covers."""

    leaf: Leaf
    when: Region


def grow(placing: Placing) -> Tree:
    """The tree of one table."""
    rows = [_Row(Leaf(rule.number), _within(placing, rule)) for rule in placing.rules]
    rows = [row for row in rows if all(row.when.values())]
    rows += _outside(placing)
    return _grow(placing.axes, {name: frozenset(axis.places) for name, axis in placing.axes.items()}, rows)


def _within(placing: Placing, rule: PlacedRule) -> Region:
    return {name: places & placing.applies.get(name, places) for name, places in rule.when.items()}


def _outside(placing: Placing) -> Iterator[_Row]:
    """Everything to which the table does not apply, as regions that share nothing."""
    rest = {name: frozenset(axis.places) for name, axis in placing.axes.items()}
    for name, places in placing.applies.items():
        outside = frozenset(placing.axes[name].places) - places
        if outside:
            yield _Row(NOT_HERE, {**rest, name: outside})
        rest[name] = places


def _grow(axes: Mapping[str, Axis], region: Region, rows: Sequence[_Row]) -> Tree:
    if not rows:
        return NOTHING
    leaves = {row.leaf for row in rows}
    if len(leaves) == 1 and _is_covered(region, rows):
        return rows[0].leaf
    open_terms = [name for name in axes if any(row.when[name] < region[name] for row in rows)]
    if not open_terms:
        return NOTHING
    term = min(open_terms, key=lambda name: _cost(axes[name], region[name], rows))
    branches = []
    for places in _classes(axes[term], region[term], rows):
        inside = frozenset(places)
        kept = [_Row(row.leaf, {**row.when, term: row.when[term] & inside}) for row in rows if row.when[term] & inside]
        branches.append((places, _grow(axes, {**region, term: inside}, kept)))
    joined = _joined(branches)
    if not joined:
        return NOTHING
    if region[term] == frozenset(joined[0][0]):
        return joined[0][1]
    return Branching(axes[term], region[term], joined)


def _is_covered(region: Region, rows: Sequence[_Row]) -> bool:
    """Whether one row covers the whole region (several rows of one leaf may also do so, but are then split further)."""
    return any(all(row.when[name] >= region[name] for name in region) for row in rows)


def _classes(axis: Axis, places: frozenset[Place], rows: Sequence[_Row]) -> list[tuple[Place, ...]]:
    """The places in groups that the same rows cover, in the order of the axis."""
    found: dict[tuple[bool, ...], list[Place]] = defaultdict(list)
    for place in axis.places:
        if place in places:
            found[tuple(place in row.when[axis.term] for row in rows)].append(place)
    return [tuple(group) for group in found.values()]


def _cost(axis: Axis, places: frozenset[Place], rows: Sequence[_Row]) -> tuple[float, int, str]:
    """How many rows are left on average over the branches, which should be few, and how many branches there are."""
    classes = _classes(axis, places, rows)
    left = [sum(1 for row in rows if row.when[axis.term] & frozenset(group)) for group in classes]
    if max(left) == len(rows) and len(classes) == 1:
        return (float("inf"), 0, axis.term)
    return (sum(left), len(classes), axis.term)


def _joined(branches: list[tuple[tuple[Place, ...], Tree]]) -> tuple[tuple[tuple[Place, ...], Tree], ...]:
    """Branches that lead to the same, made one, without those that lead nowhere."""
    found: dict[Tree, list[Place]] = {}
    for places, tree in branches:
        if tree != NOTHING:
            found.setdefault(tree, []).extend(places)
    return tuple((tuple(places), tree) for tree, places in found.items())


def size(tree: Tree) -> int:
    """How many leaves the tree has."""
    return 1 if isinstance(tree, Leaf) else sum(size(branch) for _, branch in tree.branches)
