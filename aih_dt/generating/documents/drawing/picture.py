"""A picture of the decision graph: boxes with wrapped titles, and arrows between them, ready to be printed as SVG."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from textwrap import wrap

from aih_dt.generating.documents.drawing.layers import Arrow, Place, layered, reduced
from aih_dt.generating.documents.drawing.placing import placed

BOX = 176
LINE = 17
PADDING = 12
GAP = 22
BEND = 10
BETWEEN = 46
MARGIN = 6
LETTERS = 23
"""How many letters of a title fit in the width of a box."""
PER_LAYER = 5
PORT = 14
SHEET = 1.12
"""Height of a sheet of paper, headings left out, in its widths."""


@dataclass(frozen=True, slots=True)
class Label:
    """What a box says: its title, a line below it, where it leads and how it is drawn."""

    title: str
    caption: str
    href: str
    tone: str


@dataclass(frozen=True, slots=True)
class LineView:
    """A line of text in a box."""

    text: str
    x: int
    y: int
    tone: str


@dataclass(frozen=True, slots=True)
class BoxView:
    """A table in the picture."""

    name: str
    title: str
    href: str
    tone: str
    x: int
    y: int
    width: int
    height: int
    lines: tuple[LineView, ...]


@dataclass(frozen=True, slots=True)
class ArrowView:
    """An arrow: a path, and what it joins."""

    path: str
    title: str


@dataclass(frozen=True, slots=True)
class SheetView:
    """A part of the picture that fits a sheet of paper: where it begins and how tall it is."""

    top: int
    height: int


@dataclass(frozen=True, slots=True)
class Picture:
    """The whole picture. ``left_out`` counts the arrows that a longer way stands for; ``sheets`` cut it between layers
    into parts that can be read on paper."""

    width: int
    height: int
    boxes: tuple[BoxView, ...]
    arrows: tuple[ArrowView, ...]
    left_out: int
    sheets: tuple[SheetView, ...]


def picture(labels: Mapping[str, Label], arrows: Sequence[Arrow]) -> Picture:
    """The picture of a graph whose nodes are given in an order in which arrows point forward."""
    names = tuple(labels)
    drawn = reduced(names, arrows)
    layers = layered(names, drawn, PER_LAYER)
    titles = {name: tuple(wrap(label.title, LETTERS)) for name, label in labels.items()}
    heights = {name: 2 * PADDING + LINE * (len(titles[name]) + 1) for name in names}

    def width(place: Place) -> float:
        return BOX if isinstance(place, str) else BEND

    at = placed(layers, width, GAP)
    top: dict[Place, int] = {}
    tall: dict[Place, int] = {}
    y = MARGIN
    gaps: list[int] = []
    for row in layers.rows:
        height = max((heights[place] for place in row if isinstance(place, str)), default=0)
        for place in row:
            tall[place] = heights[place] if isinstance(place, str) else height
            top[place] = y + (height - tall[place]) // 2
        y += height + BETWEEN
        gaps.append(y - BETWEEN // 2)
    across = round(max((at[place] + width(place) / 2 for place in at), default=0)) + 2 * MARGIN
    ports = _ports(drawn, at)
    return Picture(
        width=across,
        height=max(y - BETWEEN, 0) + MARGIN,
        boxes=tuple(
            _box(name, label, titles[name], round(at[name] - BOX / 2) + MARGIN, top[name], heights[name])
            for name, label in labels.items()
        ),
        arrows=tuple(
            ArrowView(
                _path([(at[place] + MARGIN, top[place], tall[place]) for place in layers.routes[arrow]], ports[arrow]),
                f"{labels[arrow[0]].title} → {labels[arrow[1]].title}",
            )
            for arrow in drawn
        ),
        left_out=len(arrows) - len(drawn),
        sheets=_sheets(gaps, max(y - BETWEEN, 0) + MARGIN, round(across * SHEET)),
    )


def _sheets(gaps: Sequence[int], height: int, tallest: int) -> tuple[SheetView, ...]:
    """Cuts at gaps so that no part is taller than ``tallest`` (or than one layer), all about equally tall."""
    count = -(-height // tallest) if tallest else 1
    cuts = [0]
    for number in range(1, count):
        wish = height * number / count
        _, cut = min((abs(gap - wish), gap) for gap in gaps if gap > cuts[-1])
        cuts.append(cut)
    ends = [*cuts[1:], height]
    return tuple(SheetView(top, end - top) for top, end in zip(cuts, ends, strict=True))


def _box(name: str, label: Label, title: tuple[str, ...], x: int, y: int, height: int) -> BoxView:
    middle = x + BOX // 2
    lines = [LineView(text, middle, y + PADDING + LINE * number + 12, "title") for number, text in enumerate(title)]
    lines.append(LineView(label.caption, middle, y + PADDING + LINE * len(title) + 14, "caption"))
    return BoxView(name, label.title, label.href, label.tone, x, y, BOX, height, tuple(lines))


def _ports(arrows: Sequence[Arrow], at: Mapping[Place, float]) -> dict[Arrow, tuple[float, float]]:
    """How far from the middle of its boxes each arrow leaves and arrives, so that arrows of one box stand apart."""
    leave: dict[Arrow, float] = {}
    arrive: dict[Arrow, float] = {}
    for node in dict.fromkeys(name for arrow in arrows for name in arrow):
        for side, found, other in ((0, leave, 1), (1, arrive, 0)):
            here = sorted((arrow for arrow in arrows if arrow[side] == node), key=lambda arrow: at[arrow[other]])
            step = min(PORT, (BOX - 2 * PADDING) / max(len(here) - 1, 1))
            for number, arrow in enumerate(here):
                found[arrow] = (number - (len(here) - 1) / 2) * step
    return {arrow: (leave[arrow], arrive[arrow]) for arrow in arrows}


def _path(places: list[tuple[float, int, int]], ports: tuple[float, float]) -> str:
    """A smooth line from the bottom of the first place through the bends to the top of the last one."""
    (x, y, height), *rest = places
    x, y = x + ports[0], y + height
    parts = [f"M{x:.0f} {y:.0f}"]
    for number, (next_x, next_y, next_height) in enumerate(rest):
        last = number == len(rest) - 1
        next_x += ports[1] if last else 0
        next_y -= 3 if last else 0
        half = (y + next_y) / 2
        parts.append(f"C{x:.0f} {half:.0f} {next_x:.0f} {half:.0f} {next_x:.0f} {next_y:.0f}")
        if not last:
            parts.append(f"V{next_y + next_height:.0f}")
        x, y = next_x, next_y + next_height
    return "".join(parts)
