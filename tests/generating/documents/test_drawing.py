"""The picture of the decision graph: arrows point down, boxes stand apart, nothing is left out but what is implied."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from aih_dt.generating.documents.drawing import Label, picture
from aih_dt.generating.documents.drawing.layers import layered, reduced

Graph = tuple[list[str], list[tuple[str, str]]]


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    """Nodes in an order in which arrows point forward."""
    nodes = [f"n{number}" for number in range(draw(st.integers(1, 14)))]
    pairs = list(combinations(nodes, 2))
    arrows = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=30)) if pairs else []
    return nodes, arrows


def _reach(nodes: list[str], arrows: list[tuple[str, str]]) -> set[tuple[str, str]]:
    reached: set[tuple[str, str]] = set()
    for node in reversed(nodes):
        for start, end in arrows:
            if start == node:
                reached |= {(node, end)} | {(node, further) for middle, further in reached if middle == end}
    return reached


@given(graphs())
def test_arrows_left_out_are_implied_by_those_drawn(graph: Graph) -> None:
    nodes, arrows = graph
    drawn = list(reduced(nodes, arrows))
    assert set(drawn) <= set(arrows)
    assert _reach(nodes, drawn) == _reach(nodes, arrows)
    for arrow in drawn:
        assert arrow not in _reach(nodes, [other for other in drawn if other != arrow])


@given(graphs(), st.integers(2, 5))
def test_arrows_join_neighbouring_layers_downwards(graph: Graph, width: int) -> None:
    nodes, arrows = graph
    layers = layered(nodes, arrows, width)
    row = {place: number for number, places in enumerate(layers.rows) for place in places}
    assert sorted(place for place in row if isinstance(place, str)) == sorted(nodes)
    for (start, end), route in layers.routes.items():
        assert (route[0], route[-1]) == (start, end)
        assert [row[place] for place in route] == list(range(row[start], row[end] + 1))
    for places in layers.rows:
        assert sum(isinstance(place, str) for place in places) <= width


@given(graphs())
def test_boxes_stand_apart_and_inside_the_picture(graph: Graph) -> None:
    nodes, arrows = graph
    labels = {
        node: Label(f"the table {node} " * (1 + len(node)), "3 rules", f"{node}.html", "unique") for node in nodes
    }
    drawn = picture(labels, arrows)
    assert [box.name for box in drawn.boxes] == nodes
    for box in drawn.boxes:
        assert box.x >= 0
        assert box.y >= 0
        assert box.x + box.width <= drawn.width
        assert box.y + box.height <= drawn.height
        assert all(box.y < line.y < box.y + box.height for line in box.lines)
    for one, other in combinations(drawn.boxes, 2):
        apart_x = one.x + one.width <= other.x or other.x + other.width <= one.x
        apart_y = one.y + one.height <= other.y or other.y + other.height <= one.y
        assert apart_x or apart_y


def test_a_picture_of_nothing_is_empty() -> None:
    drawn = picture({}, [])
    assert (drawn.boxes, drawn.arrows) == ((), ())


def test_a_small_graph_is_drawn_without_crossings() -> None:
    labels = {name: Label(name, "1 rule", f"{name}.html", "unique") for name in "abcdef"}
    drawn = picture(labels, [("a", "d"), ("b", "c"), ("c", "e"), ("d", "e"), ("e", "f"), ("a", "f")])
    at = {box.name: box for box in drawn.boxes}
    assert drawn.left_out == 1
    assert (at["a"].x < at["b"].x) == (at["d"].x < at["c"].x)
    assert at["a"].y < at["d"].y < at["e"].y < at["f"].y
