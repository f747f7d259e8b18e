"""Decision tables: rules with cells and outputs."""

from collections.abc import Mapping
from dataclasses import dataclass

from aih_dt.diagnostics import Help, Label, catalogue
from aih_dt.model import Cell, HitPolicy, Output, Role, Rule, Table, Term
from aih_dt.reading.evidence import Basis
from aih_dt.reading.log import Log, listed
from aih_dt.reading.naming import KEBAB, SNAKE, Directory, report_twice, well_named
from aih_dt.reading.regions import Regions
from aih_dt.reading.shapes import RuleShape, TableShape
from aih_dt.reading.shaping import Shaped
from aih_dt.reading.terms import names, said
from aih_dt.reading.tree import Text
from aih_dt.reading.values import Values


@dataclass(frozen=True)
class Tables:
    """Reads tables, one after the other."""

    regions: Regions
    basis: Basis
    values: Values
    log: Log

    @property
    def _terms(self) -> Directory[Term]:
        return self.regions.terms

    def table(self, file: Shaped[TableShape]) -> Table:
        """The table, without the rules that could not be read."""
        shape = file.shape
        well_named(shape.table, "table", SNAKE, self.log)
        inputs = self._inputs(shape)
        outputs = self._outputs(shape)
        policy = HitPolicy(str(shape.hit_policy)) if shape.hit_policy is not None else HitPolicy.UNIQUE
        seen: dict[str, Text] = {}
        rules: list[Rule] = []
        for rule in shape.rules:
            if rule.id in seen:
                report_twice("rule", seen[rule.id], rule.id, self.log)
            seen.setdefault(str(rule.id), rule.id)
            rules.append(self._rule(rule, inputs, outputs, policy, shape))
        if not shape.rules and not file.broken.get("rules"):
            self.log.add(catalogue.WRONG_SHAPE, f"the table `{shape.table}` has no rules", shape.table.at, "no rules")
        return Table(
            name=str(shape.table),
            title=said(shape.title),
            question=said(shape.question),
            inputs=tuple(inputs),
            outputs=tuple(outputs),
            rules=tuple(rules),
            hit_policy=policy,
            applies_when=self.regions.region(shape.applies_when, self.regions.condition),
            note=said(shape.note),
            at=shape.table.at,
        )

    def _inputs(self, shape: TableShape) -> dict[str, Text]:
        inputs = self._listed(shape.inputs, "input")
        for name in inputs.values():
            term = self._terms.get(name)
            if term is not None:
                self.regions.condition(name, term)
        return inputs

    def _outputs(self, shape: TableShape) -> dict[str, Text]:
        outputs = self._listed(shape.outputs, "output")
        if not shape.outputs:
            self.log.add(
                catalogue.WRONG_SHAPE, f"the table `{shape.table}` has no outputs", shape.table.at, "decides nothing"
            )
        for name in outputs.values():
            if self.regions.roles.of(name) is Role.DERIVED:
                self.log.add(
                    catalogue.ROLE,
                    f"`{name}` is computed by a formula, so no table can decide it",
                    name.at,
                    "a derived term",
                    help=Help("take the formula away, or let the table decide another term"),
                )
        return outputs

    def _listed(self, given: list[Text], what: str) -> dict[str, Text]:
        found: dict[str, Text] = {}
        for name in given:
            if name in found:
                self.log.add(
                    catalogue.DUPLICATE_NAME,
                    f"the {what} `{name}` is listed twice",
                    name.at,
                    "the second one",
                    also=(Label(found[name].at, "the first one"),),
                    help=Help("keep one of them"),
                )
            elif self._terms.known(name, self.log):
                found[str(name)] = name
        return found

    def _rule(
        self,
        shape: RuleShape,
        inputs: Mapping[str, Text],
        outputs: Mapping[str, Text],
        policy: HitPolicy,
        table: TableShape,
    ) -> Rule:
        well_named(shape.id, "rule", KEBAB, self.log)
        self.basis.check(shape.evidence, shape.interpretations, self.log)
        self.basis.needed("rule", shape.id, shape.evidence, shape.interpretations, self.log)
        return Rule(
            id=str(shape.id),
            when=self._when(shape, inputs, table),
            then=self._then(shape, outputs, policy, table),
            because=said(shape.because),
            evidence=names(shape.evidence),
            interpretations=names(shape.interpretations),
            irrelevant=self._irrelevant(shape),
            at=shape.id.at,
        )

    def _when(self, shape: RuleShape, inputs: Mapping[str, Text], table: TableShape) -> Mapping[str, Cell]:
        cells: dict[str, Cell] = {}
        for name, condition in shape.when.items():
            if name not in inputs:
                self._not_an_input(name, table)
                continue
            term = self._terms.get(name)
            cell = None if term is None else self.regions.conditions.cell(term, condition, name.at)
            if cell is not None:
                cells[str(name)] = cell
        return cells

    def _not_an_input(self, name: Text, table: TableShape) -> None:
        if any(name == given for given in table.inputs):
            return
        if name not in self._terms:
            self._terms.known(name, self.log)
            return
        self.log.add(
            catalogue.NOT_AN_INPUT,
            f"`{name}` is no input of the table `{table.table}`",
            name.at,
            "not among its inputs",
            help=Help("add it to the inputs", (f"inputs: [{', '.join((*table.inputs, name))}]",)),
        )

    def _then(
        self, shape: RuleShape, outputs: Mapping[str, Text], policy: HitPolicy, table: TableShape
    ) -> Mapping[str, Output]:
        given: dict[str, Output] = {}
        for name, written in shape.then.items():
            if name not in outputs:
                self._not_an_output(name, table)
                continue
            term = self._terms.get(name)
            value = None if term is None else self.values.output(term, written)
            if value is not None:
                given[str(name)] = value
        absent = [name for name in outputs if name not in shape.then]
        if absent and policy is HitPolicy.UNIQUE and not self._misspelt(shape, outputs):
            self.log.add(
                catalogue.MISSING_OUTPUT,
                f"the rule `{shape.id}` does not decide {listed(absent)}",
                shape.id.at,
                "an output is missing",
                help=Help("add to `then`", tuple(f"{name}: …" for name in absent)),
            )
        if not shape.then and policy is HitPolicy.COLLECT:
            self.log.add(
                catalogue.MISSING_OUTPUT, f"the rule `{shape.id}` gives nothing", shape.id.at, "no output at all"
            )
        return given

    @staticmethod
    def _misspelt(shape: RuleShape, outputs: Mapping[str, Text]) -> bool:
        """Whether a name in ``then`` is unknown, and most probably the output that seems to be missing."""
        return any(name not in outputs for name in shape.then)

    def _not_an_output(self, name: Text, table: TableShape) -> None:
        if not table.outputs or any(name == given for given in table.outputs):
            return
        if name not in self._terms:
            self._terms.known(name, self.log)
            return
        self.log.add(
            catalogue.NOT_AN_OUTPUT,
            f"`{name}` is no output of the table `{table.table}`",
            name.at,
            "not among its outputs",
            help=Help("add it to the outputs", (f"outputs: [{', '.join((*table.outputs, name))}]",)),
        )

    def _irrelevant(self, shape: RuleShape) -> Mapping[str, str]:
        given: dict[str, str] = {}
        for name, because in ((name, why) for held, why in shape.irrelevant.items() for name in held.listed()):
            if not self._terms.known(name, self.log):
                continue
            term = self._terms.get(name)
            if term is None:
                continue
            role = self.regions.roles.of(term.name)
            why = ""
            if role is not Role.INPUT:
                why = "it is not given with the patient"
            elif not term.may_be_missing and term.maximum_age is None:
                why = "it is never missing"
            if why:
                self.log.add(
                    catalogue.IRRELEVANT,
                    f"`{name}` needs no excuse: {why}",
                    name.at,
                    "cannot be missing",
                    help=Help("leave it out of `irrelevant`"),
                )
            given[str(name)] = said(because)
        return given
