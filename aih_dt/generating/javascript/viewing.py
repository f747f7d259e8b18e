"""From a protocol to what the JavaScript templates print: every decision about content is taken here."""

from collections.abc import Callable, Mapping

from aih_dt.generating.exactness import Whole, largest_product, whole
from aih_dt.generating.javascript.conditions import EXACT, condition, linear_form, value_literal
from aih_dt.generating.javascript.text import camel, literal
from aih_dt.generating.javascript.view import (
    AssumptionView,
    CellView,
    DerivedView,
    EntryView,
    InputView,
    LibraryView,
    OutputView,
    RuleView,
    TableView,
    Variant,
    Variants,
)
from aih_dt.generating.patients import example
from aih_dt.generating.profiles import Choice, choice, grounds
from aih_dt.model import MISSING, Protocol, Statement, Term, TermType
from aih_dt.semantics.cells import all_boxes, cuts, edges, probes
from aih_dt.semantics.corners import Line, lines_of
from aih_dt.semantics.domain import Grid
from aih_dt.semantics.ground import Box, Ground, GroundRule, GroundTable


def library(protocol: Protocol) -> LibraryView:
    """The view of a protocol. Raises ``ValueError`` for an input with more steps than a JavaScript number counts."""
    facts = protocol.facts
    view = _Viewing(protocol)
    return LibraryView(
        title=facts.title,
        version=facts.version,
        status=facts.status,
        digest=protocol.digest,
        name=facts.name,
        file=facts.library,
        package=facts.distribution,
        global_name=camel(facts.library),
        decides=facts.decides,
        intended_use=" ".join(facts.intended_use.split()),
        licence=literal(facts.licences.get("code", "UNLICENSED")),
        description=literal(" ".join((facts.summary or facts.title).split())),
        profiles=view.profiles(),
        inputs=tuple(view.input(term) for term in protocol.inputs),
        derived=tuple(view.derived(protocol.terms[name]) for name in view.first.formulas),
        outputs=tuple(view.output(name) for table in view.first.tables for name in table.outputs),
        assumptions=view.assumptions(),
        tables=tuple(view.table(index, table) for index, table in enumerate(view.first.tables)),
        statements=tuple(EntryView(name, literal(_statement(one))) for name, one in protocol.statements.items()),
        interpretations=tuple(
            EntryView(name, literal({"question": one.question, "choice": one.choice, "status": one.status.value}))
            for name, one in protocol.interpretations.items()
        ),
        order=literal([step if isinstance(step, str) else step.name for step in view.first.steps]),
        value_names=(*(term.name for term in protocol.inputs), *view.first.formulas, *view.single_outputs),
        action_type=_names(protocol.terms[facts.decides]),
        action_type_in_list=f"({_names(protocol.terms[facts.decides])})",
        example=tuple(EntryView(name, literal(value)) for name, value in example(view.first).items()),
    )


def _statement(statement: Statement) -> dict[str, str]:
    grade = statement.grade
    given = {} if grade is None else {"level": grade.level, "strength": grade.strength, "consensus": grade.consensus}
    return {"source": statement.source, "locator": statement.locator, "quote": statement.quote, **given}


class _Viewing:
    """The parts of the view. What all profiles share is printed once."""

    def __init__(self, protocol: Protocol) -> None:
        self.protocol = protocol
        self.of = grounds(protocol)
        self.first = self.of[protocol.profile_names[0]]
        self.largest = {name: largest_product(self.of.values(), name) for name in self.first.formulas}
        self.big = {name for name, largest in self.largest.items() if largest >= EXACT}

    @property
    def single_outputs(self) -> tuple[str, ...]:
        """The outputs of unique tables."""
        return tuple(name for table in self.first.tables if table.is_unique for name in table.outputs)

    def profiles(self) -> tuple[EntryView, ...]:
        """Names and labels of the profiles."""
        labels = {name: profile.label for name, profile in self.protocol.profiles.items()}
        return tuple(EntryView(name, literal(labels.get(name, self.protocol.facts.profile_label))) for name in self.of)

    def box(self, texts: Mapping[str, str], of: Callable[[Ground], Box]) -> tuple[CellView, ...]:
        """The conditions of a box, but for those that hold for everybody in every profile."""
        views = []
        for name, text in texts.items():

            def expression(one: Ground, name: str = name) -> str:
                return condition(name, of(one)[name], one.domains[name], big=name in self.big)

            made = choice(self.of, expression)
            if [text for _, text in made] != ["true"]:
                views.append(CellView(name, literal(text), _variants(made)))
        return tuple(views)

    def input(self, term: Term) -> InputView:
        """An input term."""
        domain = self.first.domains[term.name]
        numbers = domain if isinstance(domain, Grid) else None
        if numbers is not None and max(abs(numbers.low), abs(numbers.high)) >= EXACT:
            raise ValueError(
                f"`{term.name}` has more than 2**53 steps between its bounds, more than JavaScript can count;"
                " give it closer bounds or fewer decimal places"
            )
        pieces = sorted(
            {value for one in self.of.values() for value in edges(one, term.name) if isinstance(value, int)}
        )
        tried = sorted({value for one in self.of.values() for value in probes(one, term.name)})
        return InputView(
            name=term.name,
            type=literal(term.type.value),
            label=literal(term.label),
            unit=literal(term.unit),
            values=_members(term),
            low=literal(numbers.low if numbers else None),
            high=literal(numbers.high if numbers else None),
            places=term.places,
            may_be_missing=literal(MISSING in domain.specials),
            maximum_age=literal(term.maximum_age),
            edges=literal(pieces),
            probes=literal(tried),
            typescript=_typescript(term),
            comment=_comment(term),
            is_optional=MISSING in domain.specials,
            has_age=term.maximum_age is not None,
        )

    def derived(self, term: Term) -> DerivedView:
        """A derived term."""
        name = term.name
        big = name in self.big
        operands = self.first.formulas[name].operands

        def part(index: int) -> Variants:
            def expression(one: Ground) -> str:
                return linear_form(whole(one.formulas[name], one.domains)[index], big=big)

            return _variants(choice(self.of, expression))

        drawn = {
            _line(line)
            for one in self.of.values()
            for line in lines_of(one, name, cuts(one.domains[name], all_boxes(one), name))
        }
        return DerivedView(
            name=name,
            label=literal(term.label),
            operands=literal(operands),
            known=", ".join(f"v.{operand}" for operand in operands),
            top=part(0),
            bottom=part(1),
            why_exact=(
                f"products may be as large as {self.largest[name]}, which is 2**53 or more: counted as BigInt"
                if big
                else f"no sum or product is larger than {self.largest[name]}, which is less than 2**53: exact as it is"
            ),
            lines="[" + ", ".join(sorted(drawn)) + "]",
        )

    def output(self, name: str) -> OutputView:
        """An output term."""
        term = self.protocol.terms[name]
        return OutputView(
            name=name,
            label=literal(term.label),
            type=literal(term.type.value),
            places=term.places,
            values=_members(term),
            is_collected=name in self.first.collected,
            typescript="string" if term.is_numeric else _names(term),
        )

    def assumptions(self) -> tuple[AssumptionView, ...]:
        """The assumptions that input is held against: those about inputs and what is computed from them."""
        inputs = {term.name for term in self.protocol.inputs}
        views = []
        for index, (name, assumption) in enumerate(self.protocol.assumptions.items()):
            if not inputs.issuperset(one for term in assumption.never for one in self.first.operands(term)):
                continue

            def never(one: Ground, index: int = index) -> Box:
                return one.assumptions[index].never

            texts = {term: cell.text for term, cell in assumption.never.items()}
            views.append(AssumptionView(name, literal(assumption.because), self.box(texts, never)))
        return tuple(views)

    def table(self, index: int, table: GroundTable) -> TableView:
        """A table."""
        source = table.source
        return TableView(
            name=table.name,
            title=literal(source.title),
            question=literal(source.question),
            outputs=literal(table.outputs),
            is_unique=literal(table.is_unique),
            applies=self.box(
                {name: cell.text for name, cell in source.applies_when.items()},
                lambda one: one.tables[index].applies_when,
            ),
            rules=tuple(self.rule(index, number, rule, table) for number, rule in enumerate(table.rules)),
        )

    def rule(self, index: int, number: int, rule: GroundRule, table: GroundTable) -> RuleView:
        """A rule."""

        def then(one: Ground) -> str:
            given = one.tables[index].rules[number].then
            return "{ " + ", ".join(f"{name}: {value_literal(value)}" for name, value in given.items()) + " }"

        when = rule.source.when
        return RuleView(
            id=literal(rule.id),
            when=self.box(
                {name: when[name].text if name in when else "-" for name in table.inputs},
                lambda one: one.tables[index].rules[number].when,
            ),
            then=_variants(choice(self.of, then)),
            because=literal(rule.source.because),
            evidence=literal(rule.source.evidence),
            interpretations=literal(rule.source.interpretations),
        )


def _variants(made: Choice[str]) -> Variants:
    if len(made) == 1:
        return (Variant(None, made[0][1]),)
    return tuple(
        Variant(" || ".join(f"profile === {literal(name)}" for name in names), expression) for names, expression in made
    )


def _members(term: Term) -> str:
    return literal([{"name": value.name, "label": value.label} for value in term.values])


def _typescript(term: Term) -> str:
    if term.is_numeric:
        return "number | bigint | string"
    return f"boolean | {_names(term)}" if term.type is TermType.BOOLEAN else _names(term)


def _names(term: Term) -> str:
    return " | ".join(literal(value.name) for value in term.values)


def _comment(term: Term) -> str:
    label = " ".join(term.label.split()).replace("*/", "* /")
    return f"{label} ({term.unit})" if term.unit else label


def _line(line: Line) -> str:
    form = Whole.of(*line)
    return literal(
        {"of": {name: str(amount) for name, amount in form.coefficients.items()}, "constant": str(form.constant)}
    )
