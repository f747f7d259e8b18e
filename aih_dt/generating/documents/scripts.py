"""Data for the scripts of the pages, as classic scripts, so that they also load from the file system."""

import json
from collections.abc import Iterable
from textwrap import shorten

from aih_dt.generating.documents.entries import Entry

WORDS = 150
"""How many letters beyond its title are searched of an entry."""


def as_script(name: str, data: object) -> str:
    """A script that sets one global to ``data``."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return f'"use strict";\nglobalThis.{name} = {_safe(text)};\n'


def _safe(text: str) -> str:
    """JSON that is also JavaScript, and that ends no element when it is put into one."""
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def search_index(found: Iterable[Entry]) -> str:
    """What is searched: a list of title, kind, address and further words."""
    data = [[entry.title, entry.kind, entry.href, shorten(entry.words, WORDS, placeholder=" …")] for entry in found]
    return as_script("searchIndex", data)
