"""How the templates of the pages are loaded."""

from jinja2 import Environment, PackageLoader, StrictUndefined


def templates() -> Environment:
    """The templates. Whatever they print is escaped, and a name that a view does not have is an error."""
    return Environment(
        loader=PackageLoader("aih_dt.generating.documents", "templates"),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
