"""Courses visit by visit from their beginning: the shortest one that comes to something."""

from collections.abc import Callable, Mapping
from functools import partial

from aih_dt.model import Value
from aih_dt.proving.course.encoding import Encoding
from aih_dt.proving.course.laws import ELAPSED, at
from aih_dt.proving.smtlib import disjunction, named, special
from aih_dt.proving.solver import Answer, Search
from aih_dt.semantics.domain import Names
from aih_dt.semantics.evaluate import Values
from aih_dt.semantics.ground import Ground

Visits = tuple[tuple[int, Values], ...]
"""Patients, each with the time since the visit before."""


class Unrolling:
    """All courses of a growing number of visits. The encoding must be of the whole protocol."""

    def __init__(self, encoding: Encoding) -> None:
        self.encoding = encoding
        self.visits = 0
        self._search = Search((f"(set-logic {encoding.logic})",))

    def grow(self) -> None:
        """One visit more; nothing that came before has broken what is watched for."""
        lines = [at(line, self.visits) for line in self.encoding.visit]
        if self.visits:
            lines += (at(line, self.visits - 1) for line in self.encoding.step)
        else:
            lines.append(f"(assert {at(self.encoding.begins, 0)})")
        self._search.extend(tuple(line for line in lines if not line.startswith(";")))
        self.visits += 1

    def comes_to(self, formula: str) -> Answer:
        """Whether some course has ``formula`` at its last visit; if so, :meth:`course` is one."""
        return self.meets(at(formula, self.visits - 1))

    def meets(self, formula: str) -> Answer:
        """Whether some course meets ``formula``, which says of each symbol at which visit."""
        with self._search.within(formula):
            answer = self._search.answer()
            if answer is Answer.SAT:
                self._found = self._read()
            return answer

    def which(self, formulas: Mapping[str, str]) -> tuple[str, ...]:
        """The names of the formulas that hold at the last visit of some course."""
        found: list[str] = []
        left = {name: at(formula, self.visits - 1) for name, formula in formulas.items()}
        while left:
            with self._search.within(disjunction(left.values())):
                if self._search.answer() is not Answer.SAT:
                    break
                # The solver's model says which of them it is; each is true of that one course.
                held = [name for name, formula in left.items() if self._search.is_true(formula)]
            if not held:
                break
            found += held
            left = {name: formula for name, formula in left.items() if name not in held}
        return tuple(found)

    @property
    def course(self) -> Visits:
        """The course that was found last."""
        return self._found

    def _read(self) -> Visits:
        elapsed = 0
        visits: list[tuple[int, Values]] = []
        for number in range(self.visits):
            patient = read_visit(self._search, self.encoding.course.ground, partial(at, visit=number))
            visits.append((elapsed, patient))
            if self.encoding.time_matters:
                elapsed = self._search.number(at(ELAPSED, number).strip("|"))
        return tuple(visits)


def read_visit(search: Search, ground: Ground, placed: Callable[[str], str] = str) -> Values:
    """The patient in what was just found whose symbols ``placed`` makes of those of a single visit."""

    def value(name: str) -> Value:
        domain = ground.domains[name]
        for one in domain.specials:
            if search.holds(placed(special(name, one))):
                return one
        if isinstance(domain, Names):
            return next(one for one in domain.members if search.holds(placed(named(name, one))))
        return search.number(placed(f"|{name}|").strip("|"))

    return {term.name: value(term.name) for term in ground.protocol.inputs}
