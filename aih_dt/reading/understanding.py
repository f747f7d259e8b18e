"""What a condition means for a certain term, and everything that is wrong with it in some profile."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from aih_dt.diagnostics import Code, catalogue
from aih_dt.model import Cell, Member, Number, Parameter, Range, Special, Term
from aih_dt.reading.cells import CellError, Condition, Piece, parse_condition
from aih_dt.reading.log import closest, listed
from aih_dt.reading.naming import Directory
from aih_dt.reading.tree import Text
from aih_dt.semantics.domain import Domain, Grid, Names, show_fraction
from aih_dt.semantics.ground import value_set


@dataclass(frozen=True, slots=True)
class Setting:
    """What numbers mean under one profile."""

    profile: str
    parameters: Mapping[str, Fraction]
    domains: Mapping[str, Domain]


@dataclass(frozen=True, slots=True)
class Complaint:
    """Something wrong with a condition, at a stretch of its text.

    ``better`` is what should stand at that stretch; ``once`` names what is said once, however often it shows.
    """

    code: Code
    message: str
    says: str
    offset: int
    length: int
    better: str | None = None
    notes: tuple[tuple[str, str], ...] = ()
    advice: str = ""
    once: str = ""


@dataclass(frozen=True, slots=True)
class Understood:
    """A condition on a certain term, and everything wrong with it."""

    condition: Condition | None
    complaints: tuple[Complaint, ...]


class Understanding:
    """Looks at conditions; the same text on the same term is looked at once."""

    def __init__(self, parameters: Directory[Parameter], settings: tuple[Setting, ...]) -> None:
        self.parameters = parameters
        self.settings = settings
        self._seen: dict[tuple[str, str], Understood] = {}

    def of(self, term: Term, written: Text) -> Understood:
        """What the text says of the term."""
        key = (term.name, str(written))
        found = self._seen.get(key)
        if found is None:
            found = self._seen[key] = self._look(term, key[1])
        return found

    def _look(self, term: Term, text: str) -> Understood:
        try:
            condition = parse_condition(text, numeric=term.is_numeric)
        except CellError as error:
            complaint = self._translated(term, error, text)
            return Understood(None, (complaint,))
        complaints: list[Complaint] = []
        usable = True
        for piece in condition.pieces or ():
            found = self._check(term, piece)
            if found is not None:
                complaints.append(found)
            usable = usable and self._is_known(term, piece)
        if not complaints and usable and condition.pieces is not None:
            complaints += self._empty(term, text, condition)
        return Understood(condition if usable else None, tuple(complaints))

    def _translated(self, term: Term, error: CellError, text: str) -> Complaint:
        better = error.better
        if better is None and error.code is catalogue.CONDITION and not term.is_numeric:
            written = text[error.offset : error.offset + error.length].lower()
            better = closest(written, [value.name for value in term.values])
        notes: tuple[tuple[str, str], ...] = ()
        if not term.is_numeric:
            notes = (("values", listed(value.name for value in term.values)),)
        return Complaint(
            error.code,
            error.message,
            "not understood" if error.code is catalogue.CONDITION else "no numbers here",
            error.offset,
            error.length,
            better,
            notes,
        )

    def _check(self, term: Term, piece: Piece) -> Complaint | None:
        if isinstance(piece.part, Special):
            return self._special(term, piece, piece.part)
        if isinstance(piece.part, Member):
            return self._member(term, piece, piece.part)
        for bound in (piece.part.low, piece.part.high):
            if bound is not None:
                found = self._amount(term, piece, bound.number)
                if found is not None:
                    return found
        return None

    def _is_known(self, term: Term, piece: Piece) -> bool:
        """Whether the numbers of a piece are all known (a parameter that could not be read is not)."""
        if not isinstance(piece.part, Range):
            return True
        ends = (piece.part.low, piece.part.high)
        return term.name in self.settings[0].domains and all(
            end is None or not isinstance(end.number, str) or end.number in self.settings[0].parameters for end in ends
        )

    def _special(self, term: Term, piece: Piece, special: Special) -> Complaint | None:
        domain = self.settings[0].domains.get(term.name)
        if domain is None or special in domain.specials:
            return None
        if special is Special.MISSING:
            why = "it is never missing"
            advice = "leave it out, or write `may be missing: yes` at the term"
        else:
            why = "no table that decides it has `applies when`"
            advice = "leave it out"
        return Complaint(
            catalogue.UNKNOWN_VALUE,
            f"`{special.value}` is no value of `{term.name}`: {why}",
            "cannot happen",
            piece.offset,
            piece.length,
            advice=advice,
        )

    def _member(self, term: Term, piece: Piece, member: Member) -> Complaint | None:
        have = [value.name for value in term.values]
        if member.name in have:
            return None
        truth = {"true": "yes", "false": "no"}
        meant = truth.get(member.name) if "yes" in have else closest(member.name, have)
        return Complaint(
            catalogue.UNKNOWN_VALUE,
            f"`{term.name}` has no value `{member.name}`",
            "unknown" if meant is None else f"did you mean `{meant}`?",
            piece.offset,
            piece.length,
            meant,
            (("values", listed(have)),),
        )

    def _amount(self, term: Term, piece: Piece, given: Number) -> Complaint | None:
        if isinstance(given, str) and given not in self.parameters:
            if not self.parameters.whole:
                return None
            meant = closest(given, self.parameters.things)
            return Complaint(
                catalogue.UNKNOWN_PARAMETER,
                f"`{given}` is no number and no parameter",
                "unknown" if meant is None else f"did you mean `{meant}`?",
                *_stretch(piece, given),
                meant,
                advice=f"write a number, or add the parameter `{given}` to `parameters.yaml`",
            )
        for setting in self.settings:
            amount = setting.parameters.get(given) if isinstance(given, str) else given
            domain = setting.domains.get(term.name)
            if amount is None or domain is None:
                continue
            found = fits(term, domain, amount)
            if found is not None:
                code, message, says = found
                # What one parameter does is said once, not for every cell it stands in.
                once = f"{given} as {term.name} in {setting.profile}" if isinstance(given, str) else ""
                notes = _noted(given, amount, setting)
                return Complaint(code, message, says, *_stretch(piece, given), notes=notes, once=once)
        return None

    def _empty(self, term: Term, text: str, condition: Condition) -> list[Complaint]:
        pieces = condition.pieces or ()
        for setting in self.settings:
            domain = setting.domains.get(term.name)
            if domain is None:
                continue
            for piece in pieces:
                if isinstance(piece.part, Range) and _is_empty(piece.part, domain, setting.parameters):
                    return [_nothing(term, piece.text, piece.offset, piece.length, setting)]
            if condition.negated:
                whole = Cell(text, tuple(piece.part for piece in pieces), negated=True)
                if value_set(whole, domain, setting.parameters).is_empty:
                    return [_nothing(term, text.strip(), 0, len(text), setting)]
        return []


def _stretch(piece: Piece, given: Number) -> tuple[int, int]:
    """Where a number of a piece stands in the text of the condition."""
    written = given if isinstance(given, str) else show_fraction(given)
    offset = piece.text.find(written)
    return (piece.offset, piece.length) if offset < 0 else (piece.offset + offset, len(written))


def _is_empty(part: Range, domain: Domain, parameters: Mapping[str, Fraction]) -> bool:
    """Whether no value lies between the ends, which are within the domain's bounds."""
    if isinstance(domain, Names):
        return False
    ((low, high),) = domain.known.spans
    if part.low is not None:
        low = domain.cut(_of(part.low.number, parameters), after=not part.low.closed)
    if part.high is not None:
        high = domain.cut(_of(part.high.number, parameters), after=part.high.closed)
    return low >= high


def _of(number: Number, parameters: Mapping[str, Fraction]) -> Fraction:
    return parameters[number] if isinstance(number, str) else number


def _nothing(term: Term, text: str, offset: int, length: int, setting: Setting) -> Complaint:
    notes = () if setting.profile == "default" else (("profile", f"`{setting.profile}`"),)
    return Complaint(
        catalogue.EMPTY_CONDITION,
        f"no value of `{term.name}` is in `{text}`",
        "covers nothing",
        offset,
        length,
        notes=notes,
    )


def _noted(given: Number, amount: Fraction, setting: Setting) -> tuple[tuple[str, str], ...]:
    notes: tuple[tuple[str, str], ...] = ()
    if isinstance(given, str):
        notes += (("parameter", f"`{given}` is {show_fraction(amount)}"),)
    if setting.profile != "default":
        notes += (("profile", f"`{setting.profile}`"),)
    return notes


def fits(term: Term, domain: Domain, amount: Fraction) -> tuple[Code, str, str] | None:
    """What is wrong with a number as a value of ``term``: code, message and label."""
    if isinstance(domain, Names):
        return None
    if isinstance(domain, Grid):
        steps = amount * domain.scale
        if domain.low <= steps <= domain.high:
            if steps.denominator == 1:
                return None
            return (
                catalogue.DECIMAL_PLACES,
                f"`{show_fraction(amount)}` has more decimal places than `{term.name}`",
                f"`{term.name}` has {domain.places}",
            )
        low, high = Fraction(domain.low, domain.scale), Fraction(domain.high, domain.scale)
    else:
        low, high = domain.low, domain.high
        if low <= amount <= high:
            return None
    return (
        catalogue.OUT_OF_RANGE,
        f"`{show_fraction(amount)}` is outside the bounds of `{term.name}`",
        f"`{term.name}` goes from {show_fraction(low)} to {show_fraction(high)}",
    )
