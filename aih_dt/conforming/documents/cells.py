"""What the visible text of a cell means, worked out again from the words alone.

A cell is a lead (``any``, ``any but``, ``known``, ``known, but not`` or nothing) and alternatives joined by ``or``. An
alternative is the label of a named value, ``missing``, ``not asked``, or one or two comparisons joined by ``and``;
after the number of a comparison the label of the parameter that has this value may stand in parentheses.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from aih_dt.conforming.documents.page import Element
from aih_dt.model import Special, Term, Value
from aih_dt.semantics.domain import Domain, Grid, Names
from aih_dt.semantics.ground import Ground
from aih_dt.semantics.valueset import EMPTY, ValueSet, singleton

_LEADS = frozenset({"", "any", "any but", "known", "known, but not"})
NOTHING = "adds nothing"
"""What stands for an output that a rule of a collecting table leaves out."""

_SPECIALS = {special.value: special for special in Special}
_NUMBER = r"-?[0-9]+(?:\.[0-9]+)?(?:/[0-9]+)?"
_JOINT = re.compile(r" and (?=[<>≤≥=] )")
_COMPARISON = re.compile(rf"([<>≤≥=]) ({_NUMBER})(?: \((.+)\))?")


class UnreadableCellError(ValueError):
    """The text is not one that a cell can have. The message says what cannot be read."""


@dataclass(frozen=True, slots=True)
class CellText:
    """A cell as it stands: lead and alternatives."""

    lead: str
    alternatives: tuple[str, ...]

    def __str__(self) -> str:
        return " ".join(part for part in (self.lead, " or ".join(self.alternatives)) if part)


def cell_text(cell: Element) -> CellText:
    """The lead and the alternatives of a printed cell; anything else that a reader would see is an error.

    An alternative stands in bold type, and between two there is ``or``. What stands before the first is the lead; of an
    open cell its special values stand there too.
    """
    lead = ""
    alternatives: list[str] = []
    for child in cell.children:
        if isinstance(child, str):
            text = " ".join(child.split())
            if alternatives and text not in ("", "or"):
                raise UnreadableCellError(f"`{text}`")
            lead = lead if alternatives else f"{lead} {text}".strip()
        elif child.tag == "b":
            alternatives.append(child.text)
        elif "flags" not in child.classes:
            raise UnreadableCellError(f"`{child.text}`")
    lead, *specials = lead.split(" or ")
    if lead not in _LEADS or (specials and (lead != "any" or alternatives)):
        raise UnreadableCellError(f"`{' or '.join((lead, *specials))}`")
    return CellText(lead, (*specials, *alternatives))


class CellReader:
    """Reads the cells of one protocol under one profile."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self._members = {name: _members(term) for name, term in ground.protocol.terms.items()}
        self._parameters: dict[str, set[Fraction]] = {}
        for name, parameter in ground.protocol.parameters.items():
            self._parameters.setdefault(parameter.label, set()).add(ground.parameters[name])

    def values(self, term: str, text: CellText) -> ValueSet:
        """The set that a cell of ``term`` covers."""
        domain = self.ground.domains[term]
        union = EMPTY
        for alternative in text.alternatives:
            union |= self._alternative(term, domain, alternative)
        if text.lead in ("any", "known"):
            return (domain.known | union) & domain.full
        if text.lead:
            return domain.known - union
        return union & domain.full

    def member(self, term: str, label: str) -> str:
        """The name of the value that has this label."""
        name = self._members[term].get(label)
        if name is None:
            raise UnreadableCellError(f"`{label}`")
        return name

    def value(self, term: str, text: str) -> Value:
        """The one value that is shown: a label, or a number that its unit may follow."""
        domain = self.ground.domains[term]
        if text in _SPECIALS:
            return _SPECIALS[text]
        if isinstance(domain, Names):
            return self.member(term, text)
        found = re.match(_NUMBER, text)
        steps = domain.on_grid(Fraction(found[0])) if found and isinstance(domain, Grid) else None
        if steps is None:
            raise UnreadableCellError(f"`{text}`")
        return steps

    def _alternative(self, term: str, domain: Domain, text: str) -> ValueSet:
        special = _SPECIALS.get(text)
        if special is not None:
            if special not in domain.specials:
                raise UnreadableCellError(f"`{text}`, which it never is,")
            return singleton(special)
        if isinstance(domain, Names):
            return ValueSet(names=frozenset({self.member(term, text)}))
        if text == "known":
            return domain.known
        found = domain.known
        for comparison in _JOINT.split(text):
            found &= self._comparison(domain, comparison)
        return found

    def _comparison(self, domain: Domain, text: str) -> ValueSet:
        found = _COMPARISON.fullmatch(text)
        if found is None or isinstance(domain, Names):
            raise UnreadableCellError(f"`{text}`")
        number = Fraction(found[2])
        if found[3] is not None and number not in self._parameters.get(found[3], ()):
            raise UnreadableCellError(f"`{found[3]}` as {found[2]}, which it is not,")
        ((low, high),) = domain.known.spans
        if found[1] in "=≥>":
            low = max(low, domain.cut(number, after=found[1] == ">"))
        if found[1] in "=≤<":
            high = min(high, domain.cut(number, after=found[1] != "<"))
        return ValueSet.of_spans([(low, high)])


def _members(term: Term) -> Mapping[str, str]:
    """Label to name; where labels repeat or are words of the cells themselves, the name follows in parentheses."""
    labels = [value.label for value in term.values]
    taken = {"any", "known", NOTHING, *_SPECIALS}
    return {
        f"{value.label} ({value.name})" if labels.count(value.label) > 1 or value.label in taken else value.label: (
            value.name
        )
        for value in term.values
    }
