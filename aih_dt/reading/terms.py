"""The terms of the vocabulary, each checked by itself."""

import re
from collections.abc import Mapping
from fractions import Fraction

from aih_dt.diagnostics import Help, catalogue
from aih_dt.model import AGE_SUFFIX, Code, Formula, Parameter, Position, Term, TermType, TermValue
from aih_dt.reading.formulas import FormulaError, parse_formula
from aih_dt.reading.log import Log, closest
from aih_dt.reading.naming import RESERVED_VALUES, SNAKE, Directory, well_named
from aih_dt.reading.numerals import number, places, rewritten, whole
from aih_dt.reading.shapes import TermShape, ValueShape
from aih_dt.reading.tree import Text

MOST_PLACES = 9
"""The most decimal places a term may have, so that scaled numbers stay in 64 bits in every target."""

LARGEST = 10**9
"""The largest number a term may have, for the same reason."""

_BOOLEAN = (TermValue("no", "no"), TermValue("yes", "yes"))


def said(text: Text | None) -> str:
    """A text as the model holds it: without marks and outer blanks, empty when left out."""
    return "" if text is None else str(text).strip()


def names(given: list[Text]) -> tuple[str, ...]:
    """Names without marks."""
    return tuple(str(name) for name in given)


class TermReader:
    """Makes terms of their shapes. ``formulas`` are left to :func:`formula`, which needs every term's name."""

    def __init__(self, log: Log) -> None:
        self.log = log

    def term(self, name: Text, shape: TermShape) -> Term | None:
        """The term without its formula and typical value; ``None`` when its definition cannot be used."""
        before = len(self.log.findings)
        if name.endswith(AGE_SUFFIX):
            self.log.add(
                catalogue.RESERVED_NAME,
                f"no term may be called `{name}`: the ending `{AGE_SUFFIX}` is for the ages of values",
                name.at,
                "reserved",
                help=Help("give the term it is the age of a `maximum age`, or choose another name"),
            )
        else:
            well_named(name, "term", SNAKE, self.log)
        kind = TermType(str(shape.type))
        low, high, decimals = self._bounds(name, kind, shape)
        self._superfluous(name, kind, shape)
        term = Term(
            name=str(name),
            type=kind,
            label=said(shape.label),
            definition=said(shape.definition),
            values=_BOOLEAN if kind is TermType.BOOLEAN else self._values(name, kind, shape),
            low=low,
            high=high,
            places=decimals,
            unit=said(shape.unit),
            may_be_missing=shape.may_be_missing == "yes",
            maximum_age=self._whole(shape.maximum_age, "the maximum age"),
            safety_relevant=shape.safety_relevant == "yes",
            provenance=said(shape.provenance),
            codes=tuple(Code(str(system), said(code.code), said(code.display)) for system, code in shape.codes.items()),
            evidence=names(shape.evidence),
            interpretations=names(shape.interpretations),
            at=name.at,
        )
        return term if len(self.log.findings) == before else None

    def _whole(self, text: Text | None, what: str) -> int | None:
        if text is None:
            return None
        value = whole(text)
        if value is None:
            self.log.add(
                catalogue.WRONG_VALUE,
                f"{what} must be a whole number, not `{text}`",
                text.at,
                "no whole number",
                help=Help("write decimal digits, without a `.`"),
            )
        return value

    def _bounds(self, name: Text, kind: TermType, shape: TermShape) -> tuple[Fraction | None, Fraction | None, int]:
        if kind not in (TermType.INTEGER, TermType.DECIMAL) or shape.formula is not None:
            return None, None, 0
        decimals = 0
        if kind is TermType.DECIMAL:
            if shape.decimal_places is None:
                self._needs(name, "decimal places", "2", "a decimal term says how many decimal places it has")
            else:
                decimals = self._whole(shape.decimal_places, "the number of decimal places") or 0
                if decimals > MOST_PLACES:
                    self.log.add(
                        catalogue.TERM,
                        f"`{name}` has more than {MOST_PLACES} decimal places",
                        shape.decimal_places.at,
                        "too many",
                    )
                    decimals = MOST_PLACES
        low = self._bound(name, "from", shape.low, decimals)
        high = self._bound(name, "to", shape.high, decimals)
        if low is not None and high is not None and low > high and shape.low is not None:
            self.log.add(
                catalogue.TERM,
                f"`{name}` goes from `{shape.low}` to `{shape.high}`: no number is between",
                shape.low.at,
                "more than `to`",
                help=Help("exchange the two"),
            )
        return low, high, decimals

    def _needs(self, name: Text, key: str, example: str, why: str) -> None:
        self.log.add(catalogue.TERM, f"`{name}` has no `{key}`", name.at, why, help=Help("add", (f"{key}: {example}",)))

    def _bound(self, name: Text, key: str, text: Text | None, decimals: int) -> Fraction | None:
        if text is None:
            self._needs(
                name, key, "0" if key == "from" else "100", "a term with numbers says from where to where it goes"
            )
            return None
        value = read_number(text, self.log)
        if value is None:
            return None
        if abs(value) > LARGEST:
            self.log.add(catalogue.TERM, f"`{key}` of `{name}` is larger than {LARGEST}", text.at, "too large")
        elif places(value) > decimals:
            self.log.add(
                catalogue.DECIMAL_PLACES,
                f"`{text}` has more decimal places than `{name}`",
                text.at,
                f"`{name}` has {decimals}",
            )
        return value

    def _values(self, name: Text, kind: TermType, shape: TermShape) -> tuple[TermValue, ...]:
        if kind is not TermType.ENUM:
            return ()
        if not shape.values:
            self._needs(
                name, "values", "{first: label of the first, second: label of the second}", "an enum lists its values"
            )
            return ()
        return tuple(self._value(key, value) for key, value in shape.values.items())

    def _value(self, name: Text, shape: Text | ValueShape) -> TermValue:
        if name in RESERVED_VALUES:
            self.log.add(
                catalogue.RESERVED_NAME,
                f"no value may be called `{name}`",
                name.at,
                "reserved",
                help=Help(
                    "a term that may be missing has the value `missing` by itself; "
                    "`asked, but cannot be determined` is a value with a name of its own"
                    if name in ("missing", "unknown", "null", "not_asked")
                    else "make it a `boolean` term, or give the value another name"
                ),
            )
        else:
            well_named(name, "value", SNAKE, self.log)
        if isinstance(shape, Text):
            return TermValue(str(name), said(shape), at=name.at)
        return TermValue(str(name), said(shape.label), said(shape.definition), shape.prescribes == "yes", name.at)

    def _superfluous(self, name: Text, kind: TermType, shape: TermShape) -> None:
        """Keys that have no meaning for a term of this type."""
        numeric = kind in (TermType.INTEGER, TermType.DECIMAL)
        derived = shape.formula is not None
        given: Mapping[str, tuple[Text | None, bool]] = {
            "from": (shape.low, numeric and not derived),
            "to": (shape.high, numeric and not derived),
            "decimal places": (shape.decimal_places, kind is TermType.DECIMAL and not derived),
            "unit": (shape.unit, numeric),
            "formula": (shape.formula, kind is TermType.DECIMAL),
            "may be missing": (shape.may_be_missing, not derived),
            "maximum age": (shape.maximum_age, not derived),
            "safety relevant": (shape.safety_relevant, not derived),
            "typical": (shape.typical, not derived),
        }
        what = "a derived term" if derived and kind is TermType.DECIMAL else f"a term of type `{kind.value}`"
        for key, (text, allowed) in given.items():
            if text is not None and not allowed:
                self.log.add(
                    catalogue.TERM,
                    f"{what} has no `{key}`",
                    text.at,
                    f"has no meaning for `{name}`",
                    help=Help(
                        f"leave `{key}` out" if key != "formula" else "a term with a formula has `type: decimal`"
                    ),
                )
        if shape.values is not None and kind is not TermType.ENUM:
            first = next(iter(shape.values), name)
            self.log.add(
                catalogue.TERM,
                f"{what} has no `values`",
                first.at,
                f"has no meaning for `{name}`",
                help=Help("leave `values` out, or write `type: enum`"),
            )


def read_number(text: Text, log: Log) -> Fraction | None:
    """The exact number, or a finding."""
    value = number(text)
    if value is None:
        plain = rewritten(text)
        log.add(
            catalogue.WRONG_VALUE,
            f"`{text}` is no plain number",
            text.at,
            "no number" if plain is None else f"did you mean `{plain}`?",
            help=Help("write decimal digits, with `.` before the decimal places"),
        )
    return value


def formula(
    name: str, text: Text, terms: Directory[Term], derived: set[str], parameters: Directory[Parameter], log: Log
) -> Formula | None:
    """The formula of a derived term, its operands checked; ``None``, with a finding, when it cannot be used."""
    try:
        found = parse_formula(str(text), terms.__contains__, parameters.__contains__, text.at)
    except FormulaError as error:
        if error.name is not None:
            if terms.whole and parameters.whole:
                _unknown_operand(error, text, terms, parameters, log)
            return None
        log.add(
            catalogue.FORMULA,
            f"the formula of `{name}` cannot be used: {error.message}",
            text.part(error.offset, error.length) if error.length else text.at,
            "here",
            help=Help("a formula is a sum of terms times numbers, or one such sum divided by another"),
        )
        return None
    operands = [part.term for part in (*found.numerator, *(found.denominator or ())) if part.term is not None]
    fine = True
    for operand in dict.fromkeys(operands):
        term = terms.get(operand)
        if operand in derived:
            log.add(
                catalogue.FORMULA,
                f"the formula of `{name}` uses `{operand}`, which is itself computed",
                _operand(text, operand),
                "a derived term",
                help=Help(f"put what `{operand}` is computed from in its place"),
            )
            fine = False
        elif term is not None and not term.is_numeric:
            log.add(
                catalogue.FORMULA,
                f"the formula of `{name}` uses `{operand}`, which has no numbers",
                _operand(text, operand),
                f"of type `{term.type.value}`",
            )
            fine = False
    if not operands:
        log.add(
            catalogue.FORMULA,
            f"the formula of `{name}` uses no term",
            text.at,
            "always the same number",
            help=Help("make it a parameter"),
        )
        fine = False
    return found if fine else None


def _operand(text: Text, name: str) -> Position:
    offset = text.find(name)
    return text.part(offset, len(name)) if offset >= 0 else text.at


def _unknown_operand(
    error: FormulaError, text: Text, terms: Directory[Term], parameters: Directory[Parameter], log: Log
) -> None:
    have = (*terms.things, *parameters.things)
    meant = closest(error.name or "", have)
    better = None if meant is None else re.sub(rf"\b{re.escape(error.name or '')}\b", meant, text)
    log.add(
        catalogue.UNKNOWN_TERM,
        error.message,
        text.part(error.offset, error.length),
        "unknown" if meant is None else f"did you mean `{meant}`?",
        help=None if better is None else Help("write", (f"formula: {better}",)),
    )
