"""Single values of terms as authors write them: outputs of rules, expected and typical values, patients' data."""

from dataclasses import dataclass, field
from fractions import Fraction

from aih_dt.diagnostics import Help, catalogue
from aih_dt.model import DEFAULT_PROFILE, Output, Parameter, Special, Term, Value
from aih_dt.reading.log import Log, closest, listed
from aih_dt.reading.naming import SNAKE, Directory
from aih_dt.reading.numerals import number
from aih_dt.reading.terms import read_number
from aih_dt.reading.tree import Text
from aih_dt.reading.understanding import Setting, fits
from aih_dt.semantics.domain import Dense, Grid, show_fraction


@dataclass(frozen=True)
class Values:
    """Reads single values; what a term cannot be is reported."""

    parameters: Directory[Parameter]
    settings: tuple[Setting, ...]
    log: Log
    _fine: set[tuple[str, str]] = field(default_factory=set)

    def output(self, term: Term, written: Text) -> Output | None:
        """What a rule gives: a member, a number, or a parameter that stands for one."""
        if term.is_numeric and number(written) is None and SNAKE.pattern.fullmatch(written):
            known = self.parameters.known(written, self.log)
            return str(written) if known and self._fits(term, written, str(written)) else None
        return self.plain(term, written)

    def plain(self, term: Term, written: Text) -> Output | None:
        """A member, or a number in the term's own unit."""
        if not term.is_numeric:
            return str(written) if self._is_member(term, written) else None
        exact = read_number(written, self.log)
        if exact is None or (term.name, written) in self._fine:
            return exact
        if not self._fits(term, written, exact):
            return None
        self._fine.add((term.name, str(written)))
        return exact

    def value(self, term: Term, written: Text) -> Value | None:
        """A member, a number as the meaning counts it, or a special value that the term can have."""
        domain = self.settings[0].domains.get(term.name)
        for special in Special:
            if written == special.value:
                if domain is None or special in domain.specials:
                    return special
                self.log.add(
                    catalogue.UNKNOWN_VALUE, f"`{term.name}` is never `{written}`", written.at, "cannot happen"
                )
                return None
        found = self.plain(term, written)
        if isinstance(found, str) or found is None or isinstance(domain, Dense):
            return found
        return domain.on_grid(found) if isinstance(domain, Grid) else None

    def _is_member(self, term: Term, written: Text) -> bool:
        have = [value.name for value in term.values]
        if written in have:
            return True
        meant = {"true": "yes", "false": "no"}.get(written) if "yes" in have else closest(written, have)
        self.log.add(
            catalogue.UNKNOWN_VALUE,
            f"`{term.name}` has no value `{written}`",
            written.at,
            "unknown" if meant is None else f"did you mean `{meant}`?",
            notes=(("values", listed(have)),),
            help=None if meant is None else Help("write", (f"{term.name}: {meant}",)),
        )
        return False

    def _fits(self, term: Term, written: Text, given: Fraction | str) -> bool:
        for setting in self.settings:
            amount = setting.parameters.get(given) if isinstance(given, str) else given
            domain = setting.domains.get(term.name)
            if amount is None or domain is None:
                continue
            found = fits(term, domain, amount)
            if found is not None:
                code, message, says = found
                notes: tuple[tuple[str, str], ...] = (
                    (("parameter", f"`{given}` is {show_fraction(amount)}"),) if isinstance(given, str) else ()
                )
                if setting.profile != DEFAULT_PROFILE:
                    notes += (("profile", f"`{setting.profile}`"),)
                self.log.add(code, message, written.at, says, notes=notes)
                return False
        return True
