"""The parameters: every named number, what it rests on, and the values it has under each profile."""

from dataclasses import dataclass
from fractions import Fraction

from aih_dt.generating.documents import links
from aih_dt.generating.documents.basis import ChipView, chips
from aih_dt.generating.documents.book import Book
from aih_dt.generating.documents.pages.front import shown_profile
from aih_dt.generating.documents.pages.page import Page
from aih_dt.generating.documents.text import Piece, Prose
from aih_dt.generating.documents.units import show_unit
from aih_dt.model import Parameter
from aih_dt.semantics.domain import show_fraction


@dataclass(frozen=True, slots=True)
class ProfileValueView:
    """The value of a parameter under one profile; ``own`` when the profile sets it."""

    value: str
    own: bool


@dataclass(frozen=True, slots=True)
class ParameterView:
    """A parameter."""

    name: str
    anchor: str
    label: str
    value: str
    unit: str
    because: Prose
    basis: tuple[ChipView, ...]
    uses: tuple[Piece, ...]
    profiles: tuple[ProfileValueView, ...]


@dataclass(frozen=True, slots=True)
class ParametersView:
    """The page. ``profiles`` are the columns, the values as declared first."""

    profiles: tuple[Piece, ...]
    items: tuple[ParameterView, ...]


def parameters_page(book: Book) -> Page:
    """The parameters."""
    protocol = book.protocol
    view = ParametersView(
        profiles=(
            Piece(shown_profile(book), links.profile("default")),
            *(Piece(item.label, links.profile(item.name)) for item in protocol.profiles.values()),
        ),
        items=tuple(_parameter(book, item) for item in protocol.parameters.values()),
    )
    return Page(links.PARAMETERS, "Parameters", "parameters.html", view, "reference", "Parameters", wide=True)


def with_unit(value: Fraction, unit: str) -> str:
    """A parameter's number with its unit."""
    shown = show_unit(unit)
    return f"{show_fraction(value)}\u00a0{shown}" if shown else show_fraction(value)


def _parameter(book: Book, item: Parameter) -> ParameterView:
    return ParameterView(
        name=item.name,
        anchor=f"parameter-{item.name}",
        label=item.label,
        value=show_fraction(item.value),
        unit=show_unit(item.unit),
        because=book.prose(item.because),
        basis=chips(book.protocol, item.evidence, item.interpretations),
        uses=book.uses.parameter(item.name),
        profiles=tuple(
            ProfileValueView(show_fraction(found.parameters[item.name]), found.parameters[item.name] != item.value)
            for found in book.grounds.values()
        ),
    )
