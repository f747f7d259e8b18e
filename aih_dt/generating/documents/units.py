"""UCUM units as people write them. The UCUM code itself stands in the vocabulary."""

import re

_WORDS = {"1": "", "a": "years", "mo": "months", "wk": "weeks", "d": "days", "h": "hours", "min": "minutes"}
_PER = {"d": "day", "wk": "week", "mo": "month", "a": "year", "h": "hour"}
_SYMBOLS = {"Cel": "°C", "[degF]": "°F", "[IU]": "IU", "u[IU]": "µIU", "umol": "µmol", "ug": "µg", "uL": "µL"}
_SUPERSCRIPT = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_POWER_OF_TEN = re.compile(r"10[*^](-?\d+)")
_EXPONENT = re.compile(r"([A-Za-z\]])(-?\d+)$")


def show_unit(ucum: str) -> str:
    """The unit for readers: ``mo`` is ``months``, ``10*9/L`` is ``10⁹/L``, ``{tablets}/d`` is ``tablets/day``.

    Text that this does not know stays as it is, so that nothing is ever dropped.
    """
    if ucum in _WORDS:
        return _WORDS[ucum]
    first, *rest = ucum.split("/")
    return "/".join([_factors(first), *(_PER.get(part) or _factors(part) for part in rest)])


def _factors(text: str) -> str:
    inner = text[1:-1] if text.startswith("(") and text.endswith(")") else text
    inner, power = _POWER_OF_TEN.subn(lambda found: "10" + found[1].translate(_SUPERSCRIPT), inner)
    pieces = re.split(r"\.(?![^{]*\})", inner)
    shown = [_factor(piece) for piece in pieces]
    if not power:
        return "·".join(shown)
    numbers = [piece for piece in shown if piece[0].isdigit()]
    names = [piece for piece in shown if not piece[0].isdigit()]
    return " ".join(["×".join(numbers), *names])


def _factor(text: str) -> str:
    if text.startswith("{"):
        return _raised(text.strip("{}").replace("_", " "))
    return _raised(_SYMBOLS.get(text, text))


def _raised(text: str) -> str:
    found = _EXPONENT.search(text)
    if found is None:
        return text
    base = text[: found.start() + 1]
    return _SYMBOLS.get(base, base) + found[2].translate(_SUPERSCRIPT)
