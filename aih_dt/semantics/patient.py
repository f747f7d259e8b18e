"""A patient's data, turned into the values that the meaning is defined on, or refused in words.

What data mean is said by :mod:`aih_dt.semantics.entering`; this module says what is wrong with them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from fractions import Fraction

from aih_dt.model import AGE_SUFFIX, MISSING, Protocol, Term
from aih_dt.semantics import entering
from aih_dt.semantics.domain import Dense, Grid, Names, show_fraction
from aih_dt.semantics.entering import Trouble, enter
from aih_dt.semantics.evaluate import Values
from aih_dt.semantics.ground import Ground, ground

AGE_ALLOWED = "a whole number of days, 0 or more"

LONGEST_SHOWN = 60
"""How many characters of what was given a message repeats."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: the name it was given under (for an assumption: the assumption's), what was given, what
    is allowed, and all of it in one sentence."""

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

    ``data`` gives for the name of each input a value's name, a truth value, or a number as an int, a float (its
    shortest decimal), a decimal, a fraction or its text. ``None`` and ``missing`` say that it is missing, and so does
    leaving it out. For an input with a maximum age the name with ``_age_days`` gives how many days old the value is.
    An age without a value must be a valid age and says nothing.

    Raises :class:`InvalidPatientError` with everything that is wrong.
    """
    protocol = ground(of) if isinstance(of, Protocol) else of
    plain = {name: None if _is_missing(given) else given for name, given in data.items()}
    entered = enter(protocol, plain)
    if entered.problems:
        raise InvalidPatientError(tuple(_said(protocol, plain, problem) for problem in entered.problems))
    return entered.values


def _is_missing(given: object) -> bool:
    return given is MISSING or (isinstance(given, str) and given == MISSING.value)


def _said(protocol: Ground, data: Mapping[str, object], problem: entering.Problem) -> Problem:
    """A problem in words."""
    field = problem.field
    match problem.trouble:
        case Trouble.NAME:
            return _unknown(protocol, field, data[field])
        case Trouble.IMPOSSIBLE:
            return _impossible(protocol, field, data)
        case Trouble.AGE:
            term = field.removesuffix(AGE_SUFFIX)
            message = f"`{field}` must be given: how many days old the value of `{term}` is, {AGE_ALLOWED}"
            return Problem(field, "", AGE_ALLOWED, message)
    term_name = field if field in protocol.protocol.terms else field.removesuffix(AGE_SUFFIX)
    allowed = allowed_values(protocol, protocol.term(term_name)) if term_name == field else AGE_ALLOWED
    if problem.trouble is Trouble.REQUIRED:
        return Problem(field, "", allowed, f"`{field}` must be given: {allowed}")
    shown = _shown(data[field])
    close = _closest(shown, protocol.domains[term_name]) if problem.trouble is Trouble.MEMBER else None
    if close is not None:
        return Problem(field, shown, allowed, f"`{field}` cannot be `{shown}`, did you mean `{close}`? It is {allowed}")
    why = ", which has too many decimal places" if problem.trouble is Trouble.PLACES and term_name == field else ""
    return Problem(field, shown, allowed, f"`{field}` cannot be `{shown}`{why}: it is {allowed}")


def _closest(shown: str, domain: object) -> str | None:
    members = domain.members if isinstance(domain, Names) else ()
    found = get_close_matches(shown, members, n=1, cutoff=0.6)
    return found[0] if found else None


def allowed_values(protocol: Ground, term: Term) -> str:
    """What an input may be, in words."""
    domain = protocol.domains[term.name]
    if isinstance(domain, Grid):
        low, high = (show_fraction(Fraction(end, domain.scale)) for end in (domain.low, domain.high))
        unit = f" {term.unit}" if term.unit else ""
        text = f"{'a number' if domain.places else 'a whole number'} from {low} to {high}{unit}"
        if domain.places:
            text += f" with at most {domain.places} decimal {'place' if domain.places == 1 else 'places'}"
    elif isinstance(domain, Dense):
        raise TypeError(f"{term.name} is no input")
    else:
        text = f"one of {', '.join(f'`{member}`' for member in domain.members)}"
    return f"{text}, or `missing`" if domain.specials else text


def _unknown(protocol: Ground, field: str, given: object) -> Problem:
    terms, inputs = protocol.protocol.terms, [term.name for term in protocol.protocol.inputs]
    ages = [term.name + AGE_SUFFIX for term in protocol.protocol.inputs if term.maximum_age is not None]
    allowed = ", ".join(f"`{name}`" for name in (*inputs, *ages))
    owner = field.removesuffix(AGE_SUFFIX)
    close = get_close_matches(field, [*inputs, *ages], n=1, cutoff=0.6)
    if field in terms:
        what = "decided by the protocol" if terms[field].formula is None else "computed from other values"
        message = f"`{field}` is {what}: leave it out"
    elif owner != field and owner in inputs:
        message = f"`{owner}` has no maximum age: leave `{field}` out"
    elif close:
        message = f"there is no input `{field}`, did you mean `{close[0]}`?"
    else:
        message = f"there is no input `{field}`: inputs are {allowed}"
    return Problem(field, _shown(given), allowed, message)


def _impossible(protocol: Ground, name: str, data: Mapping[str, object]) -> Problem:
    assumption = protocol.protocol.assumptions[name]
    operands = dict.fromkeys(part for term in assumption.never for part in protocol.operands(term))
    shown = ", ".join(f"{term} {_shown(data.get(term))}" for term in operands)
    message = f"these values cannot be together: {shown} (`{name}`: {assumption.because})"
    return Problem(name, shown, "", message)


def _shown(given: object) -> str:
    """What was given, as text."""
    if given is None:
        return MISSING.value
    if isinstance(given, bool):
        return "yes" if given else "no"
    text = str(given) if not isinstance(given, int) or abs(given) < 10**LONGEST_SHOWN else "a very long number"
    return text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + "…"
