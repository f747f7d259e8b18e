"""The JavaScript library: one classic script without dependencies, an ES module around it, and type declarations."""

from collections.abc import Mapping

from aih_dt.generating.javascript.viewing import library
from aih_dt.generating.printing import templates
from aih_dt.model import Protocol


def generate(protocol: Protocol) -> Mapping[str, str]:
    """The files of ``generated/javascript``: path to text."""
    view = library(protocol)
    printed = templates(__name__)
    files = {
        f"{view.file}.js": "library.js.j2",
        f"{view.file}.mjs": "library.mjs.j2",
        f"{view.file}.d.ts": "library.d.ts.j2",
        "package.json": "package.json.j2",
        "README.md": "README.md.j2",
    }
    return {path: printed.get_template(template).render(library=view) for path, template in files.items()}
