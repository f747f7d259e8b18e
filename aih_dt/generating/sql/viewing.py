"""From a protocol to what the SQL templates print: every decision about content is taken here."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from aih_dt.generating.exactness import largest_product, whole
from aih_dt.generating.profiles import Choice, choice, grounds
from aih_dt.generating.sql.conditions import BOTTOM, TOP, WHOLE, WIDEST, condition, linear_form, literal, text
from aih_dt.generating.sql.dialect import Dialect
from aih_dt.generating.sql.entering import entered, input_columns, problems
from aih_dt.generating.sql.view import (
    Branch,
    CollectTable,
    Column,
    Derived,
    Expression,
    QueryView,
    Stage,
    UniqueTable,
)
from aih_dt.model import DEFAULT_PROFILE, Protocol
from aih_dt.semantics.domain import Grid
from aih_dt.semantics.ground import Box, Ground, GroundTable

RULE = "__rule"
RULES = "__rules"
ASKED = "__asked"
PATIENT_ID = "patient_id"
PROBLEMS = "problems"
PROFILE = "profile__"
LONGEST_NAME = 63
"""PostgreSQL cuts longer names."""


def query(protocol: Protocol, dialect: Dialect) -> QueryView:
    """The view of a protocol for one database. Raises ``ValueError`` for names or numbers that it cannot hold."""
    return _Query(protocol, dialect).view()


class _Query:
    def __init__(self, protocol: Protocol, dialect: Dialect) -> None:
        self.protocol = protocol
        self.dialect = dialect
        self.of = grounds(protocol)
        self.first = self.of[DEFAULT_PROFILE]
        self.largest = {name: largest_product(self.of.values(), name) for name in self.first.formulas}
        self.levels = _levels(self.first)
        self._refuse_what_does_not_fit()

    def _refuse_what_does_not_fit(self) -> None:
        for name in (PATIENT_ID, PROBLEMS):
            if name in self.protocol.terms:
                raise ValueError(f"a term may not be called `{name}`, as a column of the tables of patients is")
        longest = max((*self.protocol.terms, *(table.name for table in self.protocol.tables)), key=len)
        if len(longest) + len("__bottom") > LONGEST_NAME:
            raise ValueError(f"`{longest}` is too long for a column in PostgreSQL; use at most 55 characters")
        for name, largest in self.largest.items():
            if largest >= WIDEST:
                raise ValueError(f"the numbers of `{name}` do not fit the exact types of SQL; give its operands bounds")

    def view(self) -> QueryView:
        """The whole query."""
        facts, dialect = self.protocol.facts, self.dialect
        return QueryView(
            dialect=dialect.name,
            database=dialect.title,
            run=dialect.run,
            title=facts.title,
            version=facts.version,
            status=facts.status,
            digest=self.protocol.digest,
            intended_use=" ".join(facts.intended_use.split()),
            profile=text(DEFAULT_PROFILE),
            profiles=", ".join(text(name) for name in self.of),
            fence=dialect.fence,
            id_type=dialect.text,
            inputs=input_columns(self.first, dialect),
            problems=problems(self.first, dialect),
            entered=tuple(entered(self.first, term, dialect) for term in self.protocol.inputs),
            derived=self.derived(0),
            stages=tuple(self.stage(number) for number in range(1, max(self.levels.values()) + 1)),
            impossible=self.impossible(),
            undecided=self.undecided(),
            result=self.result(),
        )

    # Conditions ------------------------------------------------------------------------------------------------------

    def for_profile(self, made: Choice[str]) -> str:
        """What holds in each profile; just the one thing when they agree."""
        if len(made) == 1:
            return made[0][1]
        column = PROFILE
        parts = [f"({self._is_one_of(column, names)} AND {one})" for names, one in made if one != "FALSE"]
        return f"({' OR '.join(parts)})" if parts else "FALSE"

    @staticmethod
    def _is_one_of(column: str, names: tuple[str, ...]) -> str:
        return f"{column} IN ({', '.join(text(name) for name in names)})"

    def box(self, names: Iterable[str], of: Callable[[Ground], Box]) -> tuple[str, ...]:
        """The conditions of a box, but for those that hold for everybody in every profile."""
        found = []
        for name in names:

            def expression(one: Ground, name: str = name) -> str:
                wide = self.largest.get(name, 0) >= WHOLE
                return condition(self.protocol.terms[name], of(one)[name], one.domains[name], self.dialect, wide=wide)

            found.append(self.for_profile(choice(self.of, expression)))
        return tuple(one for one in found if one != "TRUE")

    # Tables ----------------------------------------------------------------------------------------------------------

    def stage(self, number: int) -> Stage:
        """All tables and computed terms of one level."""
        tables = [(index, table) for index, table in enumerate(self.first.tables) if self.levels[table.name] == number]
        return Stage(
            number=number,
            unique=tuple(self.unique(index, table) for index, table in tables if table.is_unique),
            collect=tuple(self.collect(index, table) for index, table in tables if not table.is_unique),
            outputs=tuple(
                self.output(index, table, name) for index, table in tables if table.is_unique for name in table.outputs
            ),
            derived=self.derived(number),
        )

    def asked(self, index: int, table: GroundTable) -> tuple[str, ...]:
        """The conditions under which the table applies; none when it always does."""
        return self.box(table.applies_when, lambda one: one.tables[index].applies_when)

    def unique(self, index: int, table: GroundTable) -> UniqueTable:
        """A table of which one rule fires."""
        name = self.dialect.quoted
        return UniqueTable(
            name=table.name,
            question=" ".join(table.source.question.split()),
            asked=self.asked(index, table),
            asked_column=name(table.name + ASKED),
            rule=Column(name(table.name + RULE), self.branches(index, table)),
        )

    def branches(self, index: int, table: GroundTable) -> tuple[Branch, ...]:
        """The rules of a table with their conditions."""
        found = []
        for number, rule in enumerate(table.rules):

            def when(one: Ground, number: int = number) -> Box:
                return one.tables[index].rules[number].when

            found.append(Branch(self.box(rule.when, when), text(rule.id)))
        return tuple(found)

    def collect(self, index: int, table: GroundTable) -> CollectTable:
        """A table of which every rule that matches fires."""
        rules = [
            Column(self.flag(table, number), (branch,)) for number, branch in enumerate(self.branches(index, table))
        ]
        question = " ".join(table.source.question.split())
        asked_column = self.dialect.quoted(table.name + ASKED)
        return CollectTable(table.name, question, self.asked(index, table), asked_column, tuple(rules))

    def flag(self, table: GroundTable, number: int) -> str:
        """The column that is true when a rule of a collect table fires."""
        return self.dialect.quoted(f"{table.name}__{number + 1}")

    def output(self, index: int, table: GroundTable, name: str) -> Column:
        """What the rule that fired gives to one output."""
        term = self.protocol.terms[name]
        rule = self.dialect.quoted(table.name + RULE)
        given: dict[str, list[str]] = {}
        for number, one in enumerate(table.rules):

            def value(under: Ground, number: int = number) -> str:
                return literal(under.tables[index].rules[number].then[name], term)

            given.setdefault(self.value_for_profile(choice(self.of, value)), []).append(text(one.id))
        branches = tuple(
            Branch((f"{rule} = {ids[0]}" if len(ids) == 1 else f"{rule} IN ({', '.join(ids)})",), value)
            for value, ids in given.items()
        )
        return Column(self.dialect.quoted(name), branches)

    def value_for_profile(self, made: Choice[str]) -> str:
        """The value in each profile; just the value when they agree."""
        if len(made) == 1:
            return made[0][1]
        column = PROFILE
        whens = " ".join(f"WHEN {self._is_one_of(column, names)} THEN {one}" for names, one in made)
        return f"CASE {whens} END"

    def derived(self, level: int) -> tuple[Derived, ...]:
        """The computed terms whose operands are known at ``level``."""
        return tuple(self._derived(name) for name in self.first.formulas if self.levels[name] == level)

    def _derived(self, name: str) -> Derived:
        wide = self.largest[name] >= WHOLE
        quoted = self.dialect.quoted

        def part(index: int) -> str:
            def expression(one: Ground) -> str:
                return linear_form(whole(one.formulas[name], one.domains)[index], self.dialect, wide=wide)

            return self.value_for_profile(choice(self.of, expression))

        known = tuple(f"{quoted(operand)} IS NOT NULL" for operand in self.first.formulas[name].operands)
        bottom = part(1)
        if self.first.formulas[name].denominator is not None:
            known = (*known, f"{bottom} > 0")
        formula = self.protocol.terms[name].formula
        return Derived(
            name=name,
            text=formula.text if formula is not None else "",
            top=Column(quoted(name + TOP), (Branch(known, part(0)),)),
            bottom=Column(quoted(name + BOTTOM), (Branch(known, bottom),)),
        )

    # What is wrong, and the result -----------------------------------------------------------------------------------

    def impossible(self) -> tuple[Branch, ...]:
        """Combinations of inputs that no patient has."""
        inputs = {term.name for term in self.protocol.inputs}
        found = []
        for index, (name, assumption) in enumerate(self.protocol.assumptions.items()):
            if inputs.issuperset(one for term in assumption.never for one in self.first.operands(term)):

                def never(one: Ground, index: int = index) -> Box:
                    return one.assumptions[index].never

                found.append(Branch(self.box(assumption.never, never), text(f"{name}: there is no such patient")))
        return tuple(found)

    def undecided(self) -> tuple[Branch, ...]:
        """Where a unique table that was asked has no rule: never, for a protocol that is proved."""
        quoted = self.dialect.quoted
        found = []
        for index, table in enumerate(self.first.tables):
            if table.is_unique:
                asked = (f"{quoted(table.name + ASKED)} = TRUE",) if self.asked(index, table) else ()
                missing = f"{quoted(table.name + RULE)} IS NULL"
                found.append(Branch((*asked, missing), text(f"{table.name}: no rule of this table")))
        return tuple(found)

    def result(self) -> tuple[Expression, ...]:
        """The columns of the result after the patient's id and the problems."""
        decides = self.protocol.facts.decides
        order = dict.fromkeys([decides, *(name for table in self.first.tables for name in table.outputs)])
        columns = [self.shown(name) for name in order]
        quoted = self.dialect.quoted
        for index, table in enumerate(self.first.tables):
            if table.is_unique:
                columns.append(self.plain(table.name + RULE))
            else:
                fired = [(self.flag(table, number), text(rule.id)) for number, rule in enumerate(table.rules)]
                parts = [f"CASE WHEN {flag} = TRUE THEN {rule} END" for flag, rule in fired]
                fired_rules = self.listed(table.name + RULES, parts)
                if self.asked(index, table):
                    asked = quoted(table.name + ASKED)
                    fired_rules = replace(fired_rules, text=f"CASE WHEN {asked} = TRUE THEN {fired_rules.text} END")
                columns.append(fired_rules)
        return tuple(columns)

    def plain(self, name: str) -> Expression:
        """A column as it is."""
        return Expression(self.dialect.quoted(name), self.dialect.quoted(name))

    def listed(self, name: str, parts: list[str]) -> Expression:
        """A list of those parts that are not null."""
        joined = "concat_ws('|', " + ", ".join(parts) + ")"
        return Expression(self.dialect.quoted(name), self.dialect.items(joined))

    def shown(self, name: str) -> Expression:
        """An output as users see it."""
        table = self.first.table(self.protocol.decided_by[name].name)
        index = self.first.tables.index(table)
        if not table.is_unique:
            return self.listed(name, self._collected(index, table, name))
        domain = self.first.domains[name]
        if not isinstance(domain, Grid) or domain.places == 0:
            return self.plain(name)
        digits = len(str(max(abs(domain.low), abs(domain.high)))) + 1
        step = format(10.0**-domain.places, f".{domain.places}f")
        column = self.dialect.quoted(name)
        return Expression(
            column, f"CAST({column} * {step} AS DECIMAL({max(digits, domain.places + 1)}, {domain.places}))"
        )

    def _collected(self, index: int, table: GroundTable, name: str) -> list[str]:
        """The values of the rules that fired, in rule order; a value goes where its first rule has it."""
        term, domain = self.protocol.terms[name], self.first.domains[name]
        parts = []
        earlier: dict[object, list[str]] = {}
        for number, rule in enumerate(table.rules):
            if name not in rule.then:
                continue

            def value(one: Ground, number: int = number) -> str:
                return one.domains[name].show(one.tables[index].rules[number].then[name])

            made = choice(self.of, value)
            if len(made) > 1:
                raise ValueError(f"the collected output `{term.name}` may not depend on the profile")
            flag = self.flag(table, number)
            shown = domain.show(rule.then[name])
            before = "".join(f" AND {other} = FALSE" for other in earlier.get(shown, []))
            parts.append(f"CASE WHEN {flag} = TRUE{before} THEN {text(shown)} END")
            earlier.setdefault(shown, []).append(flag)
        return parts or ["NULL"]


def _levels(ground: Ground) -> Mapping[str, int]:
    """For tables and terms: after how many steps each is known; inputs are known at 0."""
    levels = {term.name: 0 for term in ground.protocol.inputs}

    def level(name: str) -> int:
        if name not in levels:
            levels[name] = max((level(operand) for operand in ground.formulas[name].operands), default=0)
        return levels[name]

    tables: dict[str, int] = {}
    for table in ground.tables:
        tables[table.name] = 1 + max((level(name) for name in (*table.inputs, *table.applies_when)), default=0)
        levels |= dict.fromkeys(table.outputs, tables[table.name])
    for name in ground.formulas:
        level(name)
    return {**levels, **tables}
