"""Which values each term can have, under every profile, before any cell is read.

Asked of the meaning itself, by means of a protocol that has the terms and the outline of the tables but no rules.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from aih_dt.diagnostics import Help, catalogue
from aih_dt.model import ANY, DEFAULT_PROFILE, Facts, Parameter, Profile, Protocol, Table, Term
from aih_dt.reading.log import Log
from aih_dt.reading.naming import Directory
from aih_dt.reading.shapes import TableShape
from aih_dt.reading.shaping import Shaped
from aih_dt.reading.understanding import Setting
from aih_dt.semantics.ground import ground, reach

_NO_FACTS = Facts("", "", "", "", {}, "", "", "")


def settings(
    terms: Directory[Term],
    tables: Iterable[Shaped[TableShape]],
    parameters: Directory[Parameter],
    profiles: Directory[Profile],
    log: Log,
) -> tuple[tuple[Setting, ...], Directory[Term]]:
    """What numbers mean under each profile, the default one first; the terms come back without those whose formula has
    no certain meaning in one of them."""
    outline = _Outline(terms.sound, tuple(tables), parameters.sound, profiles.sound)
    bad = {name for name in outline.terms if not _has_meaning(outline, name, log)}
    sound = {name: term for name, term in outline.terms.items() if name not in bad}
    protocol = outline.protocol(sound)
    found = []
    for profile in protocol.profile_names:
        known = ground(protocol, profile)
        found.append(Setting(profile, known.parameters, known.domains))
    things = {name: None if name in bad else term for name, term in terms.things.items()}
    return tuple(found), replace(terms, things=things)


class _Outline:
    """What is needed to know domains."""

    def __init__(
        self,
        terms: Mapping[str, Term],
        tables: tuple[Shaped[TableShape], ...],
        parameters: Mapping[str, Parameter],
        profiles: Mapping[str, Profile],
    ) -> None:
        self.terms = {name: term for name, term in terms.items() if _is_complete(term, terms, parameters)}
        self.tables = tables
        self.parameters = parameters
        self.profiles = profiles

    def protocol(self, terms: Mapping[str, Term]) -> Protocol:
        """A protocol with these terms only."""
        tables = [self._table(table, terms) for table in self.tables]
        return Protocol(_NO_FACTS, terms, tuple(tables), self.parameters, self.profiles)

    @staticmethod
    def _table(file: Shaped[TableShape], terms: Mapping[str, Term]) -> Table:
        table = file.shape
        outputs = tuple(str(name) for name in table.outputs if name in terms)
        # Whether there is a condition decides if the outputs can be `not asked`; which one does not matter here.
        applies = dict.fromkeys(list(terms)[:1] if table.applies_when or not file.is_whole("applies when") else (), ANY)
        return Table(str(table.table), "", "", (), outputs, (), applies_when=applies)


def _operands(term: Term) -> tuple[str, ...]:
    if term.formula is None:
        return ()
    parts = (*term.formula.numerator, *(term.formula.denominator or ()))
    return tuple(dict.fromkeys(part.term for part in parts if part.term is not None))


def _is_complete(term: Term, terms: Mapping[str, Term], parameters: Mapping[str, Parameter]) -> bool:
    """Whether everything its formula names could be read."""
    if term.formula is None:
        return True
    parts = (*term.formula.numerator, *(term.formula.denominator or ()))
    return all(name in terms for name in _operands(term)) and all(
        name in parameters for part in parts for name in part.parameters
    )


def _has_meaning(outline: _Outline, name: str, log: Log) -> bool:
    """Whether the denominator of a formula is never negative, and not always 0, in any profile."""
    term = outline.terms[name]
    if term.formula is None or term.formula.denominator is None:
        return True
    small = {operand: outline.terms[operand] for operand in _operands(term)}
    protocol = outline.protocol({**small, name: _denominator(term)})
    for profile in protocol.profile_names:
        known = ground(protocol, profile)
        form = known.formulas[name]
        low, high = reach(form.numerator, known.domains)
        if low >= 0 and high > 0:
            continue
        where = () if profile == DEFAULT_PROFILE else (("profile", f"`{profile}`"),)
        what = "be negative" if low < 0 else "only be 0"
        log.add(
            catalogue.FORMULA,
            f"the formula of `{name}` divides by what can {what}",
            term.formula.at,
            "its denominator",
            notes=where,
            help=Help("bound the terms below the line so that it is 0 or more, and more than 0 for some patients"),
        )
        return False
    return True


def _denominator(term: Term) -> Term:
    """The denominator alone, as a term of its own: its meaning can be asked for even where the ratio has none."""
    assert term.formula is not None
    assert term.formula.denominator is not None
    return replace(term, formula=replace(term.formula, numerator=term.formula.denominator, denominator=None))
