"""What YAML makes of a condition without quotes, and what its parser says of other slips, in the author's words."""

import yaml

from aih_dt.diagnostics import catalogue
from aih_dt.model import Position
from aih_dt.reading.log import Log
from aih_dt.reading.tree import Node, parse


def parse_mended(text: str, file: str, log: Log) -> Node | None:
    """The tree of the file."""
    try:
        return parse(text, file, log)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        log.add(
            catalogue.SYNTAX,
            f"not YAML: {error.problem}",
            Position(file, mark.line + 1, mark.column + 1) if mark else None,
        )
        return None
