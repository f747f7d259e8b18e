"""What every page has."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its file, its title, the template that prints it and the view that the template prints. ``section`` is
    where the menu lists it; ``wide`` pages use the
    whole width of a screen; ``across`` ones open on a sheet that lies on its side."""

    path: str
    title: str
    template: str
    view: object
    section: str
    menu: str = ""
    wide: bool = False
    across: bool = False
    scripts: tuple[str, ...] = ()
