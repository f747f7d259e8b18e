"""Where the value of each term comes from, and what may be said of a term in that role."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from aih_dt.diagnostics import Help, Label, catalogue
from aih_dt.model import Role, Term
from aih_dt.reading.log import Log
from aih_dt.reading.naming import Directory
from aih_dt.reading.shapes import TermShape
from aih_dt.reading.tree import Text


@dataclass(frozen=True)
class Roles:
    """Where the value of each term comes from.

    ``deciding`` gives for each output the name of the table that decides it as it was written there, and ``collected``
    the outputs of collect tables. When a table could not be read (``whole`` is false) an input may be an output.
    """

    derived: Mapping[str, tuple[str, ...]]
    deciding: Mapping[str, Text]
    collected: frozenset[str]
    whole: bool

    def of(self, term: str) -> Role:
        """The role of a term of the vocabulary."""
        if term in self.derived:
            return Role.DERIVED
        return Role.OUTPUT if term in self.deciding else Role.INPUT

    def is_given(self, term: str) -> bool:
        """Whether the patient's data alone give the term."""
        return all(self.of(operand) is Role.INPUT for operand in self.derived.get(term, (term,)))


def check_roles(shapes: Mapping[Text, TermShape], terms: Directory[Term], roles: Roles, log: Log) -> None:
    """Report what is said of a term that has no meaning in its role."""
    for name, shape in shapes.items():
        term = terms.get(name)
        if term is None:
            continue
        role = roles.of(name)
        sets = [operand for operand in roles.derived.get(name, ()) if operand in roles.collected]
        if shape.formula is not None and sets:
            log.add(
                catalogue.ROLE,
                f"the formula of `{name}` uses `{sets[0]}`, which is collected by `{roles.deciding[sets[0]]}`",
                shape.formula.at,
                "a set of values",
                also=(Label(roles.deciding[sets[0]].at, "collects it"),),
                help=Help("use what the rules that collect it depend on"),
            )
        if role is Role.OUTPUT:
            _only_inputs(name, shape, roles, log)
        elif role is Role.INPUT and roles.whole:
            for value in term.values:
                if value.prescribes:
                    log.add(
                        catalogue.ROLE,
                        f"`{value.name}` cannot prescribe: no table decides `{name}`",
                        value.at,
                        "not decided by the protocol",
                        help=Help("leave `prescribes` out, or write the table that decides it"),
                    )


def _only_inputs(name: Text, shape: TermShape, roles: Roles, log: Log) -> None:
    given = {
        "may be missing": shape.may_be_missing,
        "maximum age": shape.maximum_age,
        "safety relevant": shape.safety_relevant,
        "typical": shape.typical,
    }
    for key, text in given.items():
        if text is not None and text != "no":
            log.add(
                catalogue.ROLE,
                f"`{name}` is decided by a table, so it cannot have `{key}`",
                text.at,
                "only for what is given with the patient",
                also=(Label(roles.deciding[name].at, "decides it"),),
                help=Help(f"leave `{key}` out"),
            )


def check_apart(terms: Iterable[Text], parameters: Iterable[Text], log: Log) -> None:
    """Report names that are both a term's and a parameter's: in a formula they could mean either."""
    places = {str(name): name for name in terms}
    for name in parameters:
        if name in places:
            log.add(
                catalogue.DUPLICATE_NAME,
                f"`{name}` is the name of a term and of a parameter",
                name.at,
                "the parameter",
                also=(Label(places[name].at, "the term"),),
                help=Help("give one of them another name"),
            )
