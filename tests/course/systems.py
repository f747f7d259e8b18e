"""Small courses with known answers, as a textbook of model checking has them, written as protocols."""

from collections.abc import Mapping
from fractions import Fraction

from aih_dt.model import (
    ANY,
    Becomes,
    Cell,
    Counted,
    Course,
    HitPolicy,
    Kept,
    Milestone,
    Pattern,
    Property,
    Protocol,
    Region,
    Rule,
    Span,
    Supposition,
    Table,
    TakenFrom,
    Term,
    TermType,
    TermValue,
    Update,
)
from aih_dt.reading.cells import parse_condition
from tests.building import BOOLEAN, FACTS, INTERPRETATIONS, SOURCES, STATEMENTS

Texts = Mapping[str, str]


def enum(name: str, *members: str, missing: bool = False) -> Term:
    """An enumerated term."""
    return Term(name, TermType.ENUM, name, values=tuple(TermValue(one, one) for one in members), may_be_missing=missing)


def boolean(name: str, *, missing: bool = False) -> Term:
    """A truth value."""
    return Term(name, TermType.BOOLEAN, name, values=BOOLEAN, may_be_missing=missing)


def integer(name: str, low: int, high: int, *, missing: bool = False) -> Term:
    """A whole number."""
    return Term(name, TermType.INTEGER, name, low=Fraction(low), high=Fraction(high), may_be_missing=missing)


class System:
    """Builds a protocol from terms, tables and texts of cells."""

    def __init__(self, *terms: Term, parameters: Mapping[str, Fraction] | None = None) -> None:
        self.terms = {term.name: term for term in terms}
        self.tables: list[Table] = []

    def region(self, texts: Texts) -> Region:
        """Conditions as an author writes them."""
        return {name: self.cell(name, text) for name, text in texts.items()}

    def cell(self, name: str, text: str) -> Cell:
        """One condition."""
        if text == "-":
            return ANY
        found = parse_condition(text, numeric=self.terms[name].is_numeric)
        parts = None if found.pieces is None else tuple(piece.part for piece in found.pieces)
        return Cell(text, parts, found.negated)

    def table(
        self, name: str, *rules: tuple[Texts, Texts], collect: bool = False, applies: Texts | None = None
    ) -> None:
        """A table with rules numbered from 1."""
        inputs = tuple(dict.fromkeys(term for when, _ in rules for term in when))
        outputs = tuple(dict.fromkeys(term for _, then in rules for term in then))
        made = tuple(
            Rule(
                f"rule-{number}",
                self.region(when),
                {term: Fraction(given) if self.terms[term].is_numeric else given for term, given in then.items()},
                evidence=("S1",),
            )
            for number, (when, then) in enumerate(rules, start=1)
        )
        policy = HitPolicy.COLLECT if collect else HitPolicy.UNIQUE
        self.tables.append(Table(name, name, name, inputs, outputs, made, policy, self.region(applies or {})))

    def becomes(self, term: str, text: str) -> Becomes:
        """``same``, ``+ 1``, ``from other`` or a condition."""
        if text == "same":
            return Kept()
        if text.startswith("+ "):
            return Counted(Fraction(text[2:]))
        if text.startswith("from "):
            return TakenFrom(text[5:])
        return self.cell(term, text)

    def protocol(
        self,
        *,
        begins: Texts,
        state: Mapping[str, tuple[str, Texts]],
        ends: Texts | None = None,
        properties: Mapping[str, Pattern | tuple[Pattern, tuple[str, ...]]] | None = None,
        suppositions: tuple[Supposition, ...] = (),
        span: tuple[int, int] | None = None,
        **more: object,
    ) -> Protocol:
        """The protocol with its course; ``state`` gives for each term the output that decides and what it becomes."""
        course = Course(
            "course",
            "a course",
            (Milestone("start", self.region(begins), "so it begins"),),
            () if ends is None else (Milestone("end", self.region(ends), "so it ends"),),
            None if span is None else Span(Fraction(span[0]), Fraction(span[1]), "mo"),
            {
                term: Update(term, by, {value: self.becomes(term, text) for value, text in becomes.items()})
                for term, (by, becomes) in state.items()
            },
            **more,  # type: ignore[arg-type] # the remaining fields of a course
        )
        return Protocol(
            FACTS,
            self.terms,
            tuple(self.tables),
            sources=SOURCES,
            statements=STATEMENTS,
            interpretations=INTERPRETATIONS,
            course=course,
            suppositions={one.name: one for one in suppositions},
            properties=tuple(
                Property(name, name, "it must be so", pattern[0], pattern[1])
                if isinstance(pattern, tuple)
                else Property(name, name, "it must be so", pattern)
                for name, pattern in (properties or {}).items()
            ),
        )


def counter() -> System:
    """A number that goes up by one at each visit at which it is asked to, and back to 0 from 5."""
    system = System(integer("count", 0, 9), boolean("go"), enum("action", "up", "stay", "back"))
    system.table(
        "what",
        ({"count": "< 5", "go": "yes"}, {"action": "up"}),
        ({"count": "< 5", "go": "no"}, {"action": "stay"}),
        ({"count": ">= 5"}, {"action": "back"}),
    )
    return system


COUNTER_STATE: dict[str, tuple[str, Texts]] = {"count": ("action", {"up": "+ 1", "stay": "same", "back": "0"})}
