"""The page of the parameters against their values under every profile."""

from collections.abc import Iterator, Mapping

from aih_dt.conforming.documents.page import Element
from aih_dt.conforming.documents.said import Difference, same, same_names
from aih_dt.conforming.documents.tables import one
from aih_dt.semantics.domain import show_fraction
from aih_dt.semantics.ground import Ground


def parameter_differences(grounds: Mapping[str, Ground], page: Element) -> Iterator[Difference]:
    """Every number on the page that is not the parameter's under its profile."""
    held = next(iter(grounds.values()))
    parameters = held.protocol.parameters
    if not parameters:
        return
    table = one(page.all("table", class_="parameters"), "the table of parameters")
    rows = [row.elements() for row in one(table.all("tbody"), "the parameters").elements()]
    yield from same_names(
        "the parameters", [row[0].text for row in rows], [" ".join(item.label.split()) for item in parameters.values()]
    )
    for row, (name, parameter) in zip(rows, parameters.items(), strict=False):
        for cell, (profile, ground) in zip(row[1:], grounds.items(), strict=False):
            place = f"`{name}` under the profile `{profile}`"
            yield from same(place, cell.text, show_fraction(ground.parameters[name]), parameter.at)
