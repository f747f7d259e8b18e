"""What every page has."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its file, its title, the template that prints it and the view that the template prints. ``section`` is
    where the menu lists it; ``wide`` pages use the whole width."""

    path: str
    title: str
    template: str
    view: object
    section: str
    menu: str = ""
    wide: bool = False
    scripts: tuple[str, ...] = ()
