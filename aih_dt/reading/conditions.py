"""Conditions on terms: text to cells, checked against the values each term can have in every profile."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from aih_dt.diagnostics import Code, Help, catalogue
from aih_dt.model import Cell, Member, Number, Parameter, Part, Position, Range, Special, Term
from aih_dt.reading.cells import CellError, Condition, Piece, parse_condition
from aih_dt.reading.log import Log, closest, listed, quoted, report_bare
from aih_dt.reading.naming import Directory
from aih_dt.reading.tree import Items, Text
from aih_dt.semantics.domain import Domain, Grid, Names, show_fraction
from aih_dt.semantics.ground import value_set


@dataclass(frozen=True, slots=True)
class Setting:
    """What numbers mean under one profile."""

    profile: str
    parameters: Mapping[str, Fraction]
    domains: Mapping[str, Domain]


@dataclass(frozen=True, slots=True)
class _Complaint:
    """Something wrong with a condition, at a stretch of its text."""

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
class _Understood:
    """A condition on a certain term, and everything wrong with it."""

    condition: Condition | None
    complaints: tuple[_Complaint, ...]


class Conditions:
    """Reads conditions; the same text on the same term is looked at once."""

    def __init__(
        self, terms: Directory[Term], parameters: Directory[Parameter], settings: tuple[Setting, ...], log: Log
    ) -> None:
        self.terms = terms
        self.parameters = parameters
        self.settings = settings
        self.log = log
        self._seen: dict[tuple[str, str], _Understood] = {}

    def cell(self, term: Term, written: Text | list[Text], at: Position) -> Cell | None:
        """The cell, or ``None`` with findings."""
        if isinstance(written, Text):
            if written == "-" and not written.style:
                report_bare(term.name, "-", written.at, self.log)
            understood = self._understand(term, written)
            if understood.complaints:
                self._complain(term, written, understood.complaints)
                return None
            condition = understood.condition
            if condition is None:
                return None
            parts = None if condition.pieces is None else tuple(piece.part for piece in condition.pieces)
            return Cell(str(written), parts, condition.negated, written.at)
        return self._list(term, written, at)

    def _list(self, term: Term, written: list[Text], at: Position) -> Cell | None:
        at = written.at if isinstance(written, Items) else at
        if any(".." in item and not item.style and item.strip("[]()") == item for item in written):
            # `[6..12]` without quotes is a list to YAML.
            self._report_range(term, written, at)
            return None
        parts: list[Part] = []
        fine = True
        if not written:
            message = f"no value of `{term.name}` is in an empty list"
            self.log.add(catalogue.EMPTY_CONDITION, message, at, "covers nothing")
            return None
        for item in written:
            understood = self._understand(term, item)
            complaints = understood.complaints or self._not_in_a_list(item, understood.condition, len(written), term)
            if complaints:
                self._complain(term, item, complaints, written)
                fine = False
            elif understood.condition is None or understood.condition.pieces is None:
                fine = False
            elif any(piece.part in parts for piece in understood.condition.pieces):
                twice = _Complaint(catalogue.CONDITION, f"`{item}` stands here twice", "not understood", 0, len(item))
                self._complain(term, item, (twice,), written)
                fine = False
            else:
                parts += (piece.part for piece in understood.condition.pieces)
        return Cell(f"[{', '.join(written)}]", tuple(parts), at=at) if fine else None

    def _report_range(self, term: Term, written: list[Text], at: Position) -> None:
        condition = f"[{', '.join(written)}]"
        if len(written) > 1:
            condition = ", ".join(f"[{item}]" if ".." in item and item[0] not in "[(" else item for item in written)
        report_bare(term.name, condition, at, self.log)

    def _not_in_a_list(
        self, item: Text, condition: Condition | None, length: int, term: Term
    ) -> tuple[_Complaint, ...]:
        if condition is None or (condition.pieces is not None and not condition.negated):
            return ()
        what = "`-` means every value" if condition.pieces is None else "`not(…)` stands alone"
        return (
            _Complaint(catalogue.CONDITION, f"{what}, so it cannot stand in a list", "not in a list", 0, len(item)),
        )

    def _complain(
        self, term: Term, written: Text, complaints: tuple[_Complaint, ...], among: list[Text] | None = None
    ) -> None:
        """Report what is wrong with a condition, or with one item of a list."""
        for complaint in complaints:
            if complaint.once and not self.log.first(complaint.once):
                continue
            advice = Help(complaint.advice) if complaint.advice else None
            if complaint.better is not None:
                before, after = written[: complaint.offset], written[complaint.offset + complaint.length :]
                better = _quoted(before + complaint.better + after)
                if among is not None:
                    better = f"[{', '.join(better if item is written else _quoted(item) for item in among)}]"
                advice = Help("write", (f"{term.name}: {better}",))
            at = written.part(complaint.offset, complaint.length)
            self.log.add(complaint.code, complaint.message, at, complaint.says, notes=complaint.notes, help=advice)

    def _understand(self, term: Term, written: Text) -> _Understood:
        key = (term.name, str(written))
        found = self._seen.get(key)
        if found is None:
            found = self._seen[key] = self._look(term, key[1])
        return found

    def _look(self, term: Term, text: str) -> _Understood:
        try:
            condition = parse_condition(text, numeric=term.is_numeric)
        except CellError as error:
            complaint = self._translated(term, error, text)
            return _Understood(None, (complaint,))
        complaints: list[_Complaint] = []
        usable = True
        for piece in condition.pieces or ():
            found = self._check(term, piece)
            if found is not None:
                complaints.append(found)
            usable = usable and self._is_known(term, piece)
        if not complaints and usable and condition.pieces is not None:
            complaints += self._empty(term, text, condition)
        return _Understood(condition if usable else None, tuple(complaints))

    def _translated(self, term: Term, error: CellError, text: str) -> _Complaint:
        better = error.better
        if better is None and error.code is catalogue.CONDITION and not term.is_numeric:
            written = text[error.offset : error.offset + error.length].lower()
            better = closest(written, [value.name for value in term.values])
        notes: tuple[tuple[str, str], ...] = ()
        if not term.is_numeric:
            notes = (("values", listed(value.name for value in term.values)),)
        return _Complaint(
            error.code,
            error.message,
            "not understood" if error.code is catalogue.CONDITION else "no numbers here",
            error.offset,
            error.length,
            better,
            notes,
        )

    def _check(self, term: Term, piece: Piece) -> _Complaint | None:
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

    def _special(self, term: Term, piece: Piece, special: Special) -> _Complaint | None:
        domain = self.settings[0].domains.get(term.name)
        if domain is None or special in domain.specials:
            return None
        if special is Special.MISSING:
            why = "it is never missing"
            advice = "leave it out, or write `may be missing: yes` at the term"
        else:
            why = "no table that decides it has `applies when`"
            advice = "leave it out"
        return _Complaint(
            catalogue.UNKNOWN_VALUE,
            f"`{special.value}` is no value of `{term.name}`: {why}",
            "cannot happen",
            piece.offset,
            piece.length,
            advice=advice,
        )

    def _member(self, term: Term, piece: Piece, member: Member) -> _Complaint | None:
        have = [value.name for value in term.values]
        if member.name in have:
            return None
        truth = {"true": "yes", "false": "no"}
        meant = truth.get(member.name) if "yes" in have else closest(member.name, have)
        return _Complaint(
            catalogue.UNKNOWN_VALUE,
            f"`{term.name}` has no value `{member.name}`",
            "unknown" if meant is None else f"did you mean `{meant}`?",
            piece.offset,
            piece.length,
            meant,
            (("values", listed(have)),),
        )

    def _amount(self, term: Term, piece: Piece, given: Number) -> _Complaint | None:
        if isinstance(given, str) and given not in self.parameters:
            if not self.parameters.whole:
                return None
            meant = closest(given, self.parameters.things)
            return _Complaint(
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
                return _Complaint(code, message, says, *_stretch(piece, given), notes=notes, once=once)
        return None

    def _empty(self, term: Term, text: str, condition: Condition) -> list[_Complaint]:
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


def _nothing(term: Term, text: str, offset: int, length: int, setting: Setting) -> _Complaint:
    notes = () if setting.profile == "default" else (("profile", f"`{setting.profile}`"),)
    return _Complaint(
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


def _quoted(text: str) -> str:
    """The condition as it must stand in the file."""
    return text if text.replace("_", "").isalnum() else quoted(text)
