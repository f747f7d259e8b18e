"""The page of a table, taken apart: what its grid and its list of rules show to a reader."""

from collections.abc import Iterator
from dataclasses import dataclass

from aih_dt.conforming.documents.cells import NOTHING, CellText, cell_text
from aih_dt.conforming.documents.page import Element


class UnreadablePageError(ValueError):
    """Something that the page must have is not there. The message says what."""


@dataclass(frozen=True, slots=True)
class ShownCondition:
    """A condition on its own: the label of the term and its cell."""

    label: str
    cell: CellText


@dataclass(frozen=True, slots=True)
class ShownRule:
    """A row of the grid: the rule's id, its cells and outputs in the order of the columns, and what it rests on."""

    id: str
    cells: tuple[CellText, ...]
    outputs: tuple[str, ...]
    basis: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShownEntry:
    """A rule in the list below the grid: its id, its conditions and its results, each a label and a text."""

    id: str
    when: tuple[ShownCondition, ...]
    then: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ShownTable:
    """A whole page."""

    title: str
    question: str
    unique: bool
    applies: tuple[ShownCondition, ...]
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    rules: tuple[ShownRule, ...]
    entries: tuple[ShownEntry, ...]


def shown_table(page: Element) -> ShownTable:
    """What the page of a table shows."""
    main = one(page.all("main"), "the content")
    grid = one(main.all("table", class_="grid"), "the grid")
    heads = one(grid.all("thead"), "the head of the grid").all("tr")
    columns = [one(head.all("code"), "the name of a column").text for head in heads[-1].elements()[1:-1]]
    results = sum("then" in head.classes for head in heads[-1].elements())
    split = len(columns) - results
    applies = main.all(id_="applies-when")
    return ShownTable(
        title=one(main.all("h1"), "the title").text,
        question=one(main.all("p", class_="question"), "the question").text,
        unique="Exactly one rule applies to every patient." in main.text,
        applies=tuple(conditions(one(applies[0].all("ul", class_="conditions"), "when it is asked")))
        if applies
        else (),
        inputs=tuple(columns[:split]),
        outputs=tuple(columns[split:]),
        rules=tuple(_rule(row, split, results) for row in one(grid.all("tbody"), "the rules").elements()),
        entries=tuple(_entry(item) for item in main.all("article", class_="rule-entry")),
    )


def one(found: list[Element], what: str) -> Element:
    """The only element found."""
    if len(found) != 1:
        raise UnreadablePageError(f"{what} stands there {len(found)} times")
    return found[0]


def _rule(row: Element, inputs: int, outputs: int) -> ShownRule:
    cells = row.elements()
    if len(cells) != inputs + outputs + 2:
        raise UnreadablePageError(f"a row of the grid has {len(cells)} cells")
    return ShownRule(
        id=cells[0].text,
        cells=tuple(cell_text(cell) for cell in cells[1 : inputs + 1]),
        outputs=tuple(cell.text for cell in cells[inputs + 1 : -1]),
        basis=tuple(one(chip.all("b"), "the name of what a rule rests on").text for chip in cells[-1].all("li")),
    )


def _entry(article: Element) -> ShownEntry:
    when, then = one(article.all("div", class_="sides"), "when and then").elements()
    lists = when.all("ul", class_="conditions")
    return ShownEntry(
        id=one(one(article.all("h3"), "the heading of a rule").all("code"), "the name of a rule").text,
        when=tuple(conditions(lists[0])) if lists else (),
        then=tuple(_labelled(item.text) for item in then.all("li") if item.text != NOTHING),
    )


def _labelled(text: str) -> tuple[str, str]:
    label, _, rest = text.partition(": ")
    return label, rest


def conditions(listed: Element) -> Iterator[ShownCondition]:
    """The conditions of a list, each a term's label, a colon and a cell, the unit of its numbers last."""
    for item in listed.elements():
        term = one(item.all(class_="term"), "the term of a condition")
        first, second, *rest = item.children
        if first is not term or not isinstance(second, str) or not second.startswith(":"):
            raise UnreadablePageError(f"`{item.text}` is no condition")
        shown = [child for child in rest if isinstance(child, str) or "unit" not in child.classes]
        yield ShownCondition(term.text, cell_text(Element("", {}, [second[1:], *shown])))
