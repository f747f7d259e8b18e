"""A patient's data, as a program or a file gives them, turned into the values that the meaning is defined on.

Nothing is guessed and nothing rounded: a number is its shortest decimal, what is too old is missing, and everything
that cannot be used is listed at once.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from difflib import get_close_matches
from fractions import Fraction

from aih_dt.model import AGE_SUFFIX, MISSING, Protocol, Term, TermType, Value
from aih_dt.semantics.domain import Grid, Names, show_fraction
from aih_dt.semantics.evaluate import Values, compute, holds
from aih_dt.semantics.ground import Ground, GroundAssumption, ground

OLDEST = 10**6
"""The largest age in days that is believed."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with a patient's data: the name it was given under, what was given, and what may be."""

    field: str
    value: str
    allowed: str
    message: str


class InvalidPatientError(ValueError):
    """Everything that is wrong with a patient's data."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(problem.message for problem in problems))
        self.problems = problems


def patient_values(of: Ground | Protocol, data: Mapping[str, object]) -> Values:
    """A value (or ``missing``) for every input term of the protocol.

    ``data`` gives for the name of each input an enumerated value's name, a truth value (or ``yes``, ``no``), or a
    number as an int, a float (its shortest decimal), a decimal, a fraction or its text; ``None`` and ``missing`` say
    that it is missing. For an input with a maximum age the name with ``_age_days`` gives how many days old the value
    is; it has no meaning, and is not looked at beyond being a whole number, when the value itself is missing.

    Raises :class:`InvalidPatientError` with everything that is wrong.
    """
    protocol = ground(of) if isinstance(of, Protocol) else of
    return _Reader(protocol, data).values()


class _Reader:
    """Reads the data of one patient."""

    def __init__(self, protocol: Ground, data: Mapping[str, object]) -> None:
        self.protocol = protocol
        self.data = data
        self.inputs = {term.name: term for term in protocol.protocol.inputs}
        self.ages = {name + AGE_SUFFIX: name for name, term in self.inputs.items() if term.maximum_age is not None}
        self.problems: list[Problem] = []

    def values(self) -> Values:
        for name in self.data:
            if name not in self.inputs and name not in self.ages:
                self._unknown(name)
        found = {name: self._input(term) for name, term in self.inputs.items()}
        if not self.problems:
            values = {name: value for name, value in found.items() if value is not None}
            for assumption in self.protocol.assumptions:
                self._assume(assumption, values)
            if not self.problems:
                return values
        raise InvalidPatientError(tuple(self.problems))

    def _say(self, field: str, given: object, allowed: str, message: str) -> None:
        self.problems.append(Problem(field, _shown(given), allowed, message))

    def _unknown(self, name: object) -> None:
        allowed = (*self.inputs, *self.ages)
        known = self.protocol.protocol.terms
        if name in known:
            why = "is not given with the patient but " + (
                "computed" if known[str(name)].formula is not None else "decided by the protocol"
            )
            self._say(str(name), self.data[str(name)], "", f"`{name}` {why}: leave it out")
            return
        close = get_close_matches(str(name), allowed, n=1, cutoff=0.6)
        if close:
            advice = f": did you mean `{close[0]}`?"
        elif str(name).endswith(AGE_SUFFIX) and str(name).removesuffix(AGE_SUFFIX) in self.inputs:
            advice = f": `{str(name).removesuffix(AGE_SUFFIX)}` has no maximum age, leave it out"
        else:
            advice = f": inputs are {', '.join(f'`{item}`' for item in allowed)}"
        self._say(str(name), self.data[name], ", ".join(allowed), f"there is no input `{name}`{advice}")  # type: ignore[index] # any key was iterated

    def _input(self, term: Term) -> Value | None:
        given = self.data.get(term.name)
        if given is None or given == MISSING.value or given is MISSING:
            self._age(term, needed=False)
            if term.may_be_missing or term.maximum_age is not None:
                return MISSING
            self._say(
                term.name,
                given,
                self._allowed(term),
                f"`{term.name}` must be given: {self._allowed(term)}",
            )
            return None
        value = self._named(term, given) if not term.is_numeric else self._number(term, given)
        if term.maximum_age is not None:
            age = self._age(term, needed=True)
            if age is not None and age > term.maximum_age:
                return MISSING if value is not None else None
        return value

    def _age(self, term: Term, *, needed: bool) -> int | None:
        if term.maximum_age is None:
            return None
        name = term.name + AGE_SUFFIX
        given = self.data.get(name)
        allowed = "a whole number of days, 0 or more"
        if given is None:
            if needed:
                self._say(
                    name, given, allowed, f"`{name}` must be given: how many days old `{term.name}` is, {allowed}"
                )
            return None
        exact = _exact(given)
        if exact is None or exact.denominator != 1 or not 0 <= exact <= OLDEST:
            self._say(name, given, allowed, f"`{name}` cannot be `{_shown(given)}`: it is {allowed}")
            return None
        return exact.numerator

    def _named(self, term: Term, given: object) -> Value | None:
        domain = self.protocol.domains[term.name]
        members = domain.members if isinstance(domain, Names) else ()
        if term.type is TermType.BOOLEAN and isinstance(given, bool):
            return "yes" if given else "no"
        if isinstance(given, str) and given in members:
            return str(given)
        close = get_close_matches(given, members, n=1, cutoff=0.6) if isinstance(given, str) else []
        advice = f", did you mean `{close[0]}`?" if close else ""
        self._say(
            term.name,
            given,
            self._allowed(term),
            f"`{term.name}` cannot be `{_shown(given)}`{advice or f': it is {self._allowed(term)}'}",
        )
        return None

    def _number(self, term: Term, given: object) -> Value | None:
        domain = self.protocol.domains[term.name]
        exact = _exact(given)
        if exact is None or not isinstance(domain, Grid):
            self._say(
                term.name,
                given,
                self._allowed(term),
                f"`{term.name}` cannot be `{_shown(given)}`: it is {self._allowed(term)}",
            )
            return None
        steps = domain.on_grid(exact)
        if steps is None:
            self._say(
                term.name,
                given,
                self._allowed(term),
                f"`{term.name}` cannot be `{_shown(given)}`, which has too many decimal places: "
                f"it is {self._allowed(term)}",
            )
            return None
        if not domain.low <= steps <= domain.high:
            self._say(
                term.name,
                given,
                self._allowed(term),
                f"`{term.name}` cannot be `{_shown(given)}`: it is {self._allowed(term)}",
            )
            return None
        return steps

    def _allowed(self, term: Term) -> str:
        domain = self.protocol.domains[term.name]
        if isinstance(domain, Grid):
            low, high = (show_fraction(Fraction(end, domain.scale)) for end in (domain.low, domain.high))
            kind = "a whole number" if domain.places == 0 else "a number"
            digits = f" with at most {domain.places} decimal places" if domain.places else ""
            unit = f" {term.unit}" if term.unit else ""
            text = f"{kind} from {low} to {high}{unit}{digits}"
        else:
            members = domain.members if isinstance(domain, Names) else ()
            text = "one of " + ", ".join(f"`{member}`" for member in members)
        return f"{text}, or `missing`" if domain.specials else text

    def _assume(self, assumption: GroundAssumption, values: Mapping[str, Value]) -> None:
        """Refuse a patient who is in the assumption's box."""
        full: dict[str, Value] = dict(values)
        for name in assumption.never:
            if name in self.protocol.formulas:
                full[name] = compute(self.protocol, name, full)
        if not holds(assumption.never, full):
            return
        source = self.protocol.protocol.assumptions[assumption.name]
        shown = ", ".join(f"`{name}` {self.protocol.domains[name].show(full[name])}" for name in assumption.never)
        self._say(
            next(iter(assumption.never), ""),
            shown,
            f"not {assumption.name}",
            f"these values cannot be together: {shown} ({source.because})",
        )


def _exact(given: object) -> Fraction | None:
    """The number that was meant; ``None`` when it is none, or not a plain one."""
    if isinstance(given, bool):
        return None
    if isinstance(given, int | Fraction):
        return Fraction(given)
    if isinstance(given, float):
        # The shortest decimal that stands for the float: 2.1 means 2.1 and not the binary number next to it.
        return Fraction(Decimal(repr(given))) if math.isfinite(given) else None
    if isinstance(given, Decimal):
        return Fraction(given) if given.is_finite() and abs(given.adjusted()) < 100 else None
    if isinstance(given, str) and len(given) <= 100:
        sign, digits = given[:1] == "-", given.removeprefix("-")
        whole, dot, rest = digits.partition(".")
        if whole.isascii() and whole.isdigit() and (not dot or (rest.isascii() and rest.isdigit())):
            return Fraction(digits) * (-1 if sign else 1)
    return None


def _shown(given: object) -> str:
    """What was given, as text."""
    if given is None:
        return "nothing"
    if isinstance(given, bool):
        return "yes" if given else "no"
    text = str(given)
    return text if len(text) <= 60 else text[:60] + "…"
