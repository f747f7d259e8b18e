"""The evidence page against the statements: quotation, grade, and every reading with its deviations."""

from collections.abc import Iterator

from aih_dt.conforming.documents.cells import CellReader
from aih_dt.conforming.documents.page import Element
from aih_dt.conforming.documents.said import Difference, same, same_names, same_region
from aih_dt.conforming.documents.tables import conditions, one
from aih_dt.model import Statement
from aih_dt.semantics.ground import GroundReading


def evidence_differences(reader: CellReader, page: Element) -> Iterator[Difference]:
    """Everything about statements on the page that is not what the sources' file says."""
    protocol = reader.ground.protocol
    articles = {one(item.all("h3"), "the name of a statement").all("a")[0].text: item for item in _articles(page)}
    meant = [item.id for source in protocol.sources for item in protocol.statements.values() if item.source == source]
    yield from same_names("the statements", list(articles), meant)
    for name, statement in protocol.statements.items():
        if name in articles:
            readings = [item for item in reader.ground.readings if item.statement.id == name]
            yield from _statement(reader, statement, readings, articles[name])


def _articles(page: Element) -> list[Element]:
    return one(page.all("main"), "the content").all("article", class_="statement")


def _statement(
    reader: CellReader, statement: Statement, readings: list[GroundReading], article: Element
) -> Iterator[Difference]:
    at = statement.at
    quotes = [item.text for item in article.all("p", class_="quote")]
    quote = " ".join(statement.quote.split())
    yield from same_names(f"the quotation of `{statement.id}`", quotes, [f"“{quote}”"] if quote else [], at)
    grade = one(article.all("p", class_="grade"), "the grade of a statement").text
    words = ["not graded"] if statement.grade is None else [
        statement.grade.strength, statement.grade.level, statement.grade.consensus
    ]  # fmt: skip
    for word in words:
        if word not in grade:
            yield Difference(f"the grade of `{statement.id}`", f"`{grade}`", f"`{word}`", at)
    shown = article.all("div", class_="reading")
    yield from same(f"the number of readings of `{statement.id}`", len(shown), len(readings), at)
    for block, reading in zip(shown, readings, strict=False):
        yield from _reading(reader, reading, block)


def _reading(reader: CellReader, reading: GroundReading, block: Element) -> Iterator[Difference]:
    name, at = f"reading {reading.number} of `{reading.statement.id}`", reading.statement.at
    sides = one(block.all("div", class_="sides"), "the two sides of a reading").elements()
    for side, region, what in zip(sides, (reading.when, reading.then), ("whom", "what"), strict=True):
        lists = side.all("ul", class_="conditions")
        shown = tuple(conditions(lists[0])) if lists else ()
        yield from same_region(reader, f"{name} ({what})", shown, region, at)
    listed = block.all("ul", class_="deviations")
    items = listed[0].elements() if listed else []
    yield from same(f"the number of deviations of {name}", len(items), len(reading.deviations), at)
    for item, deviation in zip(items, reading.deviations, strict=False):
        place = f"a deviation from {name}"
        shown = tuple(conditions(one(item.all("ul", class_="conditions"), "where a deviation is")))
        yield from same_region(reader, place, shown, deviation.when, at)
        if deviation.interpretation not in [link.text for link in item.all("a", class_="name")]:
            yield Difference(place, f"`{item.text}`", f"`{deviation.interpretation}`", at)
