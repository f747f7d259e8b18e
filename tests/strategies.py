"""Random small protocols.

What is drawn is a *valid* protocol: its names resolve, its tables are in order, its cells fit their terms, and every
unique table has exactly one rule for every patient in every profile, because its rules come from splitting the whole
domain again and again. Some rules may never fire (arithmetic or an upstream table can exclude them): whoever tests that
claim must decide it otherwise, for example with :func:`tests.patients.every_patient`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

from hypothesis import strategies as st

from aih_dt.model import (
    MISSING,
    NOT_ASKED,
    Assumption,
    Formula,
    HitPolicy,
    Number,
    Output,
    Parameter,
    Profile,
    Protocol,
    Rule,
    Special,
    Summand,
    Table,
    Term,
    TermType,
    TermValue,
)
from aih_dt.semantics.domain import Dense, show_fraction
from aih_dt.semantics.ground import dense_domain, ground
from tests.building import BOOLEAN, FACTS, INTERPRETATIONS, MEMBERS, SOURCES, STATEMENTS
from tests.splitting import Axis, Piece, halves, piece_cell, regions, whole

# Terms ---------------------------------------------------------------------------------------------------------------


@dataclass
class Draft:
    """A protocol in the making."""

    terms: dict[str, Term] = field(default_factory=dict)
    parameters: dict[str, Parameter] = field(default_factory=dict)
    profiles: dict[str, dict[str, Fraction]] = field(default_factory=dict)
    axes: dict[str, Axis] = field(default_factory=dict)
    tables: list[Table] = field(default_factory=list)


def _enum(name: str, members: int, *, prescribes: bool = False, **more: object) -> Term:
    values = tuple(
        TermValue(member, f"{member} {name}", prescribes=prescribes and index == 0)
        for index, member in enumerate(MEMBERS[:members])
    )
    return Term(name, TermType.ENUM, f"the {name}", values=values, **more)  # type: ignore[arg-type]


@st.composite
def input_terms(draw: st.DrawFn, name: str, steps: int) -> Term:
    """An input with at most ``steps`` numbers or members."""
    missing = draw(st.booleans())
    age = draw(st.sampled_from([None, None, 30]))
    safety = draw(st.booleans())
    kind = draw(st.sampled_from(TermType))
    if kind is TermType.ENUM:
        members = draw(st.integers(2, min(4, steps)))
        return _enum(name, members, may_be_missing=missing, maximum_age=age, safety_relevant=safety)
    if kind is TermType.BOOLEAN:
        return Term(
            name, kind, f"the {name}", values=BOOLEAN, may_be_missing=missing, maximum_age=age, safety_relevant=safety
        )
    places = 0 if kind is TermType.INTEGER else draw(st.integers(0, 2))
    low = draw(st.sampled_from([0, 0, 1, 7, -3]))
    high = low + draw(st.integers(2, steps)) - 1
    return Term(
        name,
        kind,
        f"the {name}",
        low=Fraction(low, 10**places),
        high=Fraction(high, 10**places),
        places=places,
        unit="kg",
        may_be_missing=missing,
        maximum_age=age,
        safety_relevant=safety,
    )


@st.composite
def _number_axis(draw: st.DrawFn, draft: Draft, term: Term) -> Axis:
    """Cuts of a numeric term; the one in the middle may be a parameter, whose values in all profiles stay between its
    neighbours, so that pieces mean the same in each."""
    assert term.low is not None
    assert term.high is not None
    step = Fraction(1, 10**term.places)
    count = int((term.high - term.low) / step)
    offsets = sorted(draw(st.sets(st.integers(0, count), min_size=1, max_size=3)))
    cuts: list[Number] = [term.low + offset * step for offset in offsets]
    if draw(st.booleans()):
        index = draw(st.integers(0, len(offsets) - 1))
        least = offsets[index - 1] + 1 if index else 0
        most = offsets[index + 1] - 1 if index + 1 < len(offsets) else count
        cuts[index] = _parameter(draft, term, [term.low + draw(st.integers(least, most)) * step for _ in "abc"])
    return Axis(term.name, cuts=tuple(cuts), specials=_specials(term))


def _parameter(draft: Draft, term: Term, values: list[Fraction]) -> str:
    name = f"limit_of_{term.name}"
    draft.parameters[name] = Parameter(name, f"limit of {term.name}", values[0], unit=term.unit, evidence=("S1",))
    for profile, value in zip(("strict", "loose"), values[1:], strict=True):
        if value != values[0]:
            draft.profiles.setdefault(profile, {})[name] = value
    return name


def _specials(term: Term) -> tuple[Special, ...]:
    return (MISSING,) if term.may_be_missing or term.maximum_age is not None else ()


@st.composite
def _derived(draw: st.DrawFn, draft: Draft, name: str, operands: list[Term]) -> None:
    """Adds a ratio or a linear form of ``operands`` as a term with its axis."""
    top = draw(st.sampled_from(operands))
    coefficient = draw(st.sampled_from([Fraction(1), Fraction(2), Fraction(1, 2), Fraction(-1)]))
    numerator = [Summand(coefficient, (), top.name)]
    text = f"{show_fraction(coefficient)} * {top.name}"
    if len(draft.parameters) > 0 and draw(st.booleans()):
        parameter = draw(st.sampled_from(sorted(draft.parameters)))
        if draw(st.booleans()):
            numerator = [Summand(coefficient, (parameter,), top.name)]
            text += f" * {parameter}"
        else:
            numerator.append(Summand(Fraction(1), (parameter,), None))
            text += f" + {parameter}"
    rest = [term for term in operands if term is not top]
    bottoms = [term for term in rest if term.low is not None and term.low >= 0]
    denominator: tuple[Summand, ...] | None = None
    if len(bottoms) > 0 and draw(st.booleans()):
        bottom = draw(st.sampled_from(bottoms))
        denominator = (Summand(Fraction(1), (), bottom.name),)
        text = f"({text}) / {bottom.name}"
    elif rest:
        other = draw(st.sampled_from(rest))
        numerator.append(Summand(Fraction(-1), (), other.name))
        text += f" - {other.name}"
    formula = Formula(text, tuple(numerator), denominator)
    draft.terms[name] = Term(name, TermType.DECIMAL, f"the {name}", formula=formula)
    sketch = ground(_protocol(draft, sketch=True))
    domain = dense_domain(sketch.formulas[name], sketch.domains)
    span = domain.high - domain.low
    parts = draw(st.sets(st.integers(0, 6), min_size=1, max_size=2))
    cuts = sorted({_round(domain.low + span * part / 6) for part in parts})
    draft.axes[name] = Axis(name, cuts=tuple(cuts), specials=tuple(domain.specials))


def _round(number: Fraction) -> Fraction:
    return Fraction(round(number * 4), 4)


# Tables --------------------------------------------------------------------------------------------------------------


@st.composite
def _grounded(draw: st.DrawFn, rule: Rule) -> Rule:
    """The rule with something it stands on."""
    statements = draw(st.sampled_from([("S1",), ("S2",), ("S1", "S2"), ()]))
    interpretations = draw(st.sampled_from([("A1",), ("A1", "A2")] + ([()] if statements else [])))
    return replace(rule, evidence=statements, interpretations=interpretations)


@st.composite
def _applies(draw: st.DrawFn, axes: list[Axis]) -> dict[str, Piece]:
    """Part of one or two axes."""
    candidates = [axis for axis in axes if not whole(axis).is_single]
    if not candidates or not draw(st.sampled_from([False, False, True])):
        return {}
    chosen = draw(st.lists(st.sampled_from(candidates), min_size=1, max_size=2, unique_by=lambda axis: axis.term))
    return {axis.term: draw(halves(whole(axis)))[draw(st.integers(0, 1))] for axis in chosen}


@st.composite
def _unique_table(draw: st.DrawFn, draft: Draft, name: str, outputs: list[Term], is_last: bool) -> None:
    reachable = list(draft.axes.values())
    axes = draw(st.lists(st.sampled_from(reachable), min_size=1, max_size=4, unique_by=lambda axis: axis.term))
    applies = {} if is_last else draw(_applies(reachable))
    within = draw(st.booleans())
    start = {axis.term: applies.get(axis.term, whole(axis)) if within else whole(axis) for axis in axes}
    parts = draw(regions(axes, start, draw(st.integers(0, 6))))
    rules = tuple(
        draw(
            _grounded(
                Rule(
                    f"rule-{number}",
                    region,
                    {term.name: draw(_output(draft, term)) for term in outputs},
                    because=draw(st.sampled_from(["", "it is so", "so that nothing is left; and more"])),
                )
            )
        )
        for number, region in enumerate(parts, start=1)
    )
    by_term = {axis.term: axis for axis in reachable}
    draft.tables.append(
        Table(
            name,
            f"The table {name}",
            f"What is decided by {name}?",
            tuple(axis.term for axis in axes),
            tuple(term.name for term in outputs),
            rules,
            applies_when={term: piece_cell(by_term[term], piece, False) for term, piece in applies.items()},
        )
    )
    specials = (NOT_ASKED,) if applies else ()
    for term in outputs:
        draft.terms[term.name] = term
        if term.is_numeric:
            draft.axes[term.name] = replace(draw(_number_axis(draft, term)), specials=specials)
        else:
            draft.axes[term.name] = Axis(term.name, tuple(value.name for value in term.values), specials=specials)


@st.composite
def _output(draw: st.DrawFn, draft: Draft, term: Term) -> Output:
    if not term.is_numeric:
        return draw(st.sampled_from(term.values)).name
    assert term.low is not None
    assert term.high is not None
    steps = int((term.high - term.low) * 10**term.places)
    return term.low + Fraction(draw(st.integers(0, steps)), 10**term.places)


@st.composite
def _output_terms(draw: st.DrawFn, table: str) -> list[Term]:
    kinds = draw(st.lists(st.sampled_from(["enum", "enum", "boolean", "number"]), min_size=1, max_size=2))
    terms = []
    for kind, name in zip(kinds, (f"{table}_result", f"{table}_extra"), strict=False):
        if kind == "enum":
            terms.append(_enum(name, draw(st.integers(2, 4))))
        elif kind == "boolean":
            terms.append(Term(name, TermType.BOOLEAN, f"the {name}", values=BOOLEAN))
        else:
            places = draw(st.integers(0, 1))
            kind_of_number = TermType.DECIMAL if places else TermType.INTEGER
            high = Fraction(5, 10**places)
            terms.append(Term(name, kind_of_number, f"the {name}", low=Fraction(0), high=high, places=places))
    return terms


@st.composite
def _collect_table(draw: st.DrawFn, draft: Draft) -> None:
    reachable = list(draft.axes.values())
    axes = draw(st.lists(st.sampled_from(reachable), min_size=1, max_size=3, unique_by=lambda axis: axis.term))
    applies = draw(_applies(reachable))
    outputs = [_enum("advice", 4), _enum("tests", 3)][: draw(st.integers(1, 2))]
    rules = []
    for number in range(1, draw(st.integers(1, 4)) + 1):
        start = {axis.term: whole(axis) for axis in axes}
        region = draw(st.sampled_from(draw(regions(axes, start, draw(st.integers(0, 2))))))
        given = outputs if number == 1 else draw(st.lists(st.sampled_from(outputs), min_size=1, unique=True))
        then = {term.name: draw(st.sampled_from(term.values)).name for term in outputs if term in given}
        rules.append(draw(_grounded(Rule(f"rule-{number}", region, then))))
    by_term = {axis.term: axis for axis in reachable}
    draft.terms |= {term.name: term for term in outputs}
    draft.tables.append(
        Table(
            "counsel",
            "The table counsel",
            "What else is to be said?",
            tuple(axis.term for axis in axes),
            tuple(term.name for term in outputs),
            tuple(rules),
            HitPolicy.COLLECT,
            {term: piece_cell(by_term[term], piece, False) for term, piece in applies.items()},
        )
    )


# Protocols ------------------------------------------------------------------------------------------------------------


def _protocol(draft: Draft, *, sketch: bool = False, assumptions: Mapping[str, Assumption] | None = None) -> Protocol:
    return Protocol(
        facts=FACTS,
        terms=dict(draft.terms),
        tables=() if sketch else tuple(draft.tables),
        parameters=dict(draft.parameters),
        profiles={
            name: Profile(name, f"the {name} reading", "to compare", dict(values), interpretations=("A2",))
            for name, values in sorted(draft.profiles.items())
        },
        assumptions=dict(assumptions or {}),
        sources=SOURCES,
        statements=STATEMENTS,
        interpretations=INTERPRETATIONS,
        digest="0123456789abcdef" * 4,
    )


@st.composite
def protocols(draw: st.DrawFn, *, max_inputs: int = 4, max_steps: int = 8) -> Protocol:
    """A valid protocol with at most ``max_inputs`` inputs of at most ``max_steps`` known values each."""
    draft = Draft()
    count = draw(st.integers(1, max_inputs))
    for name in ("shade", "weight", "height", "width", "depth", "age")[:count]:
        draft.terms[name] = draw(input_terms(name, max_steps))
    for term in list(draft.terms.values()):
        if term.is_numeric:
            draft.axes[term.name] = draw(_number_axis(draft, term))
        else:
            members = tuple(value.name for value in term.values)
            draft.axes[term.name] = Axis(term.name, members, specials=_specials(term))
    numeric = [term for term in draft.terms.values() if term.is_numeric]
    if len(numeric) > 0 and draw(st.booleans()):
        draw(_derived(draft, "ratio", numeric))
    inputs = [draft.terms[name] for name in list(draft.terms)]
    for name in ("first", "second")[: draw(st.integers(0, 2))]:
        draw(_unique_table(draft, name, draw(_output_terms(name)), False))
    decided = [draft.terms[name] for table in draft.tables for name in table.outputs]
    numbers = [term for term in decided if term.is_numeric]
    if len(numbers) > 0 and draw(st.booleans()):
        draw(_late_ratio(draft, numeric, numbers))
    draw(_unique_table(draft, "final", [_enum("action", 3, prescribes=True)], True))
    if draw(st.booleans()):
        draw(_collect_table(draft))
    assumptions = draw(_assumptions(draft, inputs))
    return _protocol(draft, assumptions=assumptions)


@st.composite
def _late_ratio(draw: st.DrawFn, draft: Draft, numeric: list[Term], numbers: list[Term]) -> None:
    """A derived term over what a table decided."""
    top = draw(st.sampled_from(numbers))
    others = [term for term in numeric if term.low is not None and term.low >= 0]
    denominator = (Summand(Fraction(1), (), draw(st.sampled_from(others)).name),) if others else None
    text = top.name if denominator is None else f"{top.name} / {denominator[0].term}"
    formula = Formula(text, (Summand(Fraction(1), (), top.name),), denominator)
    draft.terms["quotient"] = Term("quotient", TermType.DECIMAL, "the quotient", formula=formula)
    sketch = ground(_protocol(draft))
    domain = sketch.domains["quotient"]
    assert isinstance(domain, Dense)
    cuts = sorted({_round(domain.low + (domain.high - domain.low) * part / 4) for part in draw(_quarters)})
    draft.axes["quotient"] = Axis("quotient", cuts=tuple(cuts), specials=tuple(domain.specials))


_quarters = st.sets(st.integers(0, 4), min_size=1, max_size=2)


@st.composite
def _assumptions(draw: st.DrawFn, draft: Draft, inputs: list[Term]) -> dict[str, Assumption]:
    """At most one, which leaves some patients: it excludes part of one axis, or of two at once."""
    axes = [draft.axes[term.name] for term in inputs if term.formula is None]
    candidates = [axis for axis in axes if not whole(axis).is_single and not any(map(_is_parameter, axis.cuts))]
    if not candidates or not draw(st.sampled_from([False, True])):
        return {}
    chosen = draw(st.lists(st.sampled_from(candidates), min_size=1, max_size=2, unique_by=lambda axis: axis.term))
    never = {axis.term: piece_cell(axis, draw(halves(whole(axis)))[0], False) for axis in chosen}
    assumption = Assumption(
        "never-so", {name: one for name, one in never.items() if one.parts is not None}, "it cannot be"
    )
    sketch = ground(_protocol(draft, assumptions={"never-so": assumption}))
    box = sketch.assumptions[0].never
    leaves_some = any(wanted != sketch.domains[name].full for name, wanted in box.items())
    return {"never-so": assumption} if leaves_some else {}


def _is_parameter(number: Number) -> bool:
    return isinstance(number, str)
