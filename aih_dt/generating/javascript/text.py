"""Texts as JavaScript literals."""

import json


def literal(text: object) -> str:
    """A string, number, list or mapping as a JavaScript literal that may also stand inside an HTML page."""
    return (
        json.dumps(text, ensure_ascii=False)
        .replace("</", "<\\/")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029")
    )


def camel(name: str) -> str:
    """``some_name`` as ``someName``."""
    first, *others = name.split("_")
    return first + "".join(word.capitalize() for word in others)
