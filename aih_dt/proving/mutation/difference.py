"""Whether a mutant decides otherwise for anybody: by patients first, then by a search for one.

Both protocols stand in one text: the mutant's symbols as they are, those of the protocol as it was under names of their
own from the first table on that differs.
"""

import re
from collections.abc import Iterable
from functools import cached_property

from aih_dt.model import Special, Value
from aih_dt.proving.context import Context
from aih_dt.proving.mutation.baseline import Baseline
from aih_dt.proving.smtlib import TRUE, Writer, asks, disjunction, fires, includes, named, special
from aih_dt.proving.solver import Answer, Search
from aih_dt.semantics.domain import Names
from aih_dt.semantics.evaluate import Evaluation
from aih_dt.semantics.ground import Ground, GroundRule, GroundTable

_SYMBOL = re.compile(r"\|([^|]+)\|")


def differs_at_all(writer: Writer, old: GroundTable, new: GroundTable) -> str:
    """The formula, over the inputs of both, that the two tables give something else. Both have exactly one rule for
    each patient, or collect."""
    asked = TRUE if not old.applies_when else asks(old.name)
    given = dict.fromkeys(part for table in (old, new) for rule in table.rules for part in _parts(table, rule))
    other: list[str] = []
    for part in given:
        before = [rule for rule in old.rules if part in _parts(old, rule)]
        after = [rule for rule in new.rules if part in _parts(new, rule)]
        if [rule.when for rule in before] != [rule.when for rule in after]:
            one = disjunction(fires(old.name, rule.id) for rule in before)
            two = disjunction(writer.box(rule.when) for rule in after)
            other.append(f"(xor {one} {two})")
    return "false" if not other else f"(and {asked} {disjunction(other)})"


def _parts(table: GroundTable, rule: GroundRule) -> tuple[tuple[tuple[str, Value], ...], ...]:
    """What a rule gives, in the parts that it can share with other rules: all of it, or of a collection each value."""
    given = tuple(rule.then.items())
    return (given,) if table.is_unique else tuple((pair,) for pair in given)


def results(held: Ground) -> tuple[str, ...]:
    """What a patient is told: the final decision, and every output that nothing else in the protocol looks at."""
    read = {name for table in held.tables for name in held.read_by(table)}
    outputs = [name for table in held.tables for name in table.outputs]
    return tuple(name for name in outputs if name not in read or name == held.protocol.facts.decides)


def same_results(held: Ground, one: Evaluation, other: Evaluation | None) -> bool:
    """Whether two evaluations tell the patient the same."""
    if other is None:
        return False
    return all(
        set(one.collected[name]) == set(other.collected[name])
        if name in held.collected
        else one.values[name] == other.values[name]
        for name in results(held)
    )


class Both:
    """A mutant and the protocol as it was, in one search."""

    def __init__(self, baseline: Baseline, mutant: Ground, changed: Iterable[str], derived: Iterable[str]) -> None:
        self.baseline = baseline
        self.context = Context(mutant)
        self.behind = baseline.after(changed)
        self.derived = frozenset(derived)

    @cached_property
    def renamed(self) -> frozenset[str]:
        """The terms of which there are two."""
        old = self.baseline.ground
        outputs = {name for table in old.tables if table.name in self.behind for name in table.outputs}
        dependent = {name for name, formula in old.formulas.items() if outputs.intersection(formula.operands)}
        return frozenset(outputs | dependent | self.derived)

    def old(self, text: str) -> str:
        """``text`` about the protocol as it was."""
        return _SYMBOL.sub(self._old_symbol, text)

    def _old_symbol(self, found: re.Match[str]) -> str:
        content = found[1]
        if content.startswith("asks "):
            mine = content.removeprefix("asks ") in self.behind
        elif "/" in content:
            mine = content.partition("/")[0] in self.behind
        else:
            mine = content.partition(" ")[0] in self.renamed
        return f"|{content} before|" if mine else found[0]

    @cached_property
    def search(self) -> Search:
        """A search over patients and what both protocols decide for them."""
        old = self.baseline.ground
        writer = Writer(old)
        # The old derived terms come before the old tables, whose definitions name them: a declaration may stand early.
        lines = writer.derived(name for name in old.formulas if name in self.renamed)
        for table in old.tables:
            if table.name in self.behind:
                lines += writer.table(table)
        copied = [self.old(line) for line in lines]
        declared = [line for line in copied if line.startswith("(declare-const")]
        asserted = [line for line in copied if line.startswith("(assert")]
        prelude = self.context.prelude[0]
        names = {line for line in prelude if line.startswith("(declare-const")}
        needed = [line for line in declared if line not in names]
        return Search(("(set-logic QF_LIRA)", *prelude[1:], *needed, *asserted))

    @property
    def different(self) -> str:
        """Something that a patient is told is different."""
        found: list[str] = []
        for name in results(self.baseline.ground):
            if name not in self.renamed:
                continue
            domain = self.baseline.ground.domains[name]
            if name in self.baseline.ground.collected:
                symbols = [includes(name, member) for member in domain.members] if isinstance(domain, Names) else []
            else:
                symbols = [named(name, member) for member in domain.members] if isinstance(domain, Names) else []
                both = domain.specials & self.context.ground.domains[name].specials
                symbols += [special(name, item) for item in Special if item in both]
                if not isinstance(domain, Names):
                    found.append(f"(not (= |{name}| {self.old(f'|{name}|')}))")
            found += (f"(xor {symbol} {self.old(symbol)})" for symbol in symbols)
        return disjunction(found)

    def decides_otherwise(self) -> Answer:
        """Whether some patient is told something else."""
        formula = self.different
        if formula == "false":
            return Answer.UNSAT
        with self.search.within(formula):
            return self.search.answer()
