"""How templates are loaded: strictly, and without a say in what is printed."""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined


@cache
def templates(package: str) -> Environment:
    """The templates of the folder ``templates`` of ``package``. A name that a view does not have is an error, and a
    statement alone on its line leaves no line behind."""
    return Environment(
        loader=PackageLoader(package, "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
