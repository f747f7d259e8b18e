"""The course of treatment: what a decision changes, what else may change, and where courses begin and end."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from aih_dt.diagnostics import Help, Label, catalogue
from aih_dt.model import (
    Becomes,
    Counted,
    Course,
    Kept,
    Milestone,
    Move,
    Role,
    Sequel,
    TakenFrom,
    Term,
    Update,
)
from aih_dt.reading.course_shapes import BetweenShape, CourseShape, MilestoneShape, SequelShape, UpdateShape
from aih_dt.reading.growth import grid, read_span, report_clocks
from aih_dt.reading.log import Log, closest, listed
from aih_dt.reading.naming import KEBAB, report_twice, report_unknown, well_named
from aih_dt.reading.numerals import number
from aih_dt.reading.regions import Regions
from aih_dt.reading.terms import said
from aih_dt.reading.tree import Text

T = TypeVar("T")

SAME = "same"
"""What becomes of an input that keeps its value."""


@dataclass(frozen=True)
class Courses:
    """Reads the course."""

    regions: Regions
    log: Log

    def course(self, shape: CourseShape) -> Course:
        """The course, without what could not be read of it."""
        well_named(shape.course, "course", KEBAB, self.log)
        between = BetweenShape() if shape.between_visits is None else shape.between_visits
        clocks = self._inputs(between.grow_with_time)
        state = {name: self._update(term, update) for name, term, update in self._given(shape.state)}
        found = Course(
            name=str(shape.course),
            title=said(shape.title),
            begins=self._milestones(shape.begins),
            ends=self._milestones(shape.ends),
            span=None if shape.time_between_visits is None else read_span(shape.time_between_visits, self.log),
            state=state,
            clocks=clocks,
            free=self._inputs(between.any_value),
            same=self._inputs(between.the_same),
            moves={name: tuple(self._moves(term, pairs)) for name, term, pairs in self._given(between.may_become)},
            sequels=self.sequels(between.cannot_follow),
            note=said(shape.note),
            at=shape.course.at,
        )
        if not shape.begins:
            self.log.add(catalogue.COURSE, "the course begins nowhere", shape.course.at, "`begins` is empty")
        self._each_once(shape, between)
        report_clocks(shape, between, found, self.regions, self.log)
        return found

    def sequels(self, shapes: Iterable[SequelShape]) -> tuple[Sequel, ...]:
        """Visits of which one never follows the other."""
        return tuple(
            Sequel(
                self.regions.region(shape.before, anything),
                self.regions.region(shape.after, anything),
                said(shape.because),
                next(iter((*shape.before, *shape.after)), shape.because).at,
            )
            for shape in shapes
        )

    def _milestones(self, shapes: Iterable[MilestoneShape]) -> tuple[Milestone, ...]:
        seen: dict[str, Text] = {}
        found: list[Milestone] = []
        for shape in shapes:
            well_named(shape.id, "beginning or end", KEBAB, self.log)
            if shape.id in seen:
                report_twice("milestone", seen[shape.id], shape.id, self.log)
            seen.setdefault(str(shape.id), shape.id)
            when = self.regions.region(shape.when, anything)
            found.append(Milestone(str(shape.id), when, said(shape.because), shape.id.at))
        return tuple(found)

    def _inputs(self, written: Iterable[Text]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(str(name) for name in written if self._is_input(name)))

    def _given(self, written: Mapping[Text, T]) -> Iterable[tuple[str, Term, T]]:
        for name, shape in written.items():
            term = self.regions.terms.get(name)
            if self._is_input(name) and term is not None:
                yield term.name, term, shape

    def _is_input(self, name: Text) -> bool:
        if not self.regions.terms.known(name, self.log):
            return False
        if self.regions.roles.of(name) is Role.INPUT:
            return True
        what = "computed by a formula" if self.regions.roles.of(name) is Role.DERIVED else "decided by a table"
        self.log.add(
            catalogue.ROLE,
            f"`{name}` is {what}, so nothing becomes of it between two visits",
            name.at,
            "no input",
            help=Help("leave it out: it follows from the inputs of each visit"),
        )
        return False

    # -- what a decision changes -------------------------------------------------------------------------------------

    def _update(self, term: Term, shape: UpdateShape) -> Update:
        by = shape.decided_by
        decider = self.regions.terms.get(by) if self.regions.terms.known(by, self.log) else None
        if decider is not None and (self.regions.roles.of(by) is not Role.OUTPUT or decider.is_numeric):
            self._no_decider(by)
            decider = None
        elif decider is not None and not self.regions.condition(by, decider):
            decider = None
        becomes: dict[str, Becomes] = {}
        values = [] if decider is None else [value.name for value in decider.values]
        for value, written in shape.becomes.items():
            if decider is not None and value not in values:
                report_unknown(value, f"value of `{by}`", catalogue.UNKNOWN_VALUE, values, self.log)
                continue
            found = self._becomes(term, written, value)
            if found is not None:
                becomes[str(value)] = found
        left = [value for value in values if value not in shape.becomes]
        if left:
            self.log.add(
                catalogue.NO_UPDATE,
                f"nothing says what becomes of `{term.name}` when `{by}` is {listed(left)}",
                by.at,
                "decides",
                help=Help("add to `becomes`", tuple(f"{value}: same" for value in left)),
            )
        return Update(term.name, str(by), becomes, by.at)

    def _no_decider(self, by: Text) -> None:
        if self.regions.roles.whole:
            self.log.add(
                catalogue.ROLE,
                f"`{by}` has no named values that a table decides, so it cannot decide what becomes of an input",
                by.at,
                "not an output with named values",
                help=Help("let a table decide it, and give it a value for each thing that can happen"),
            )

    def _becomes(self, term: Term, written: Text | list[Text], value: Text) -> Becomes | None:
        if isinstance(written, Text):
            if written == SAME:
                return Kept()
            first, _, rest = written.partition(" ")
            if first == "+":
                return self._counted(term, written, rest)
            if first == "from":
                return self._taken(term, written, rest)
        return self.regions.conditions.cell(term, written, value.at)

    def _counted(self, term: Term, written: Text, rest: str) -> Counted | None:
        by, domain = number(rest.strip()), grid(self.regions, term)
        if by is None or domain is None or by <= 0 or domain.on_grid(by) is None:
            self.log.add(
                catalogue.COURSE,
                f"`{term.name}` cannot be counted up by `{rest.strip()}`",
                written.at,
                "not a number that it can grow by",
                help=Help("write `+ 1`, or another number above 0 with no more decimal places than the term"),
            )
            return None
        return Counted(by)

    def _taken(self, term: Term, written: Text, rest: str) -> TakenFrom | None:
        other = self.regions.terms.get(rest.strip())
        if rest.strip() not in self.regions.terms:
            if self.regions.terms.whole:
                self._no_term(rest.strip(), written)
            return None
        if other is None or self._alike(term, other):
            return None if other is None else TakenFrom(other.name)
        self.log.add(
            catalogue.COURSE,
            f"`{term.name}` cannot take the value of `{other.name}`",
            written.at,
            "another kind of value",
            help=Help("take it from a term of the same type and unit, with values that this one has too"),
        )
        return None

    def _no_term(self, name: str, written: Text) -> None:
        meant = closest(name, self.regions.terms.things)
        self.log.add(
            catalogue.UNKNOWN_TERM,
            f"there is no term `{name}`",
            written.part(len("from "), len(name)),
            "unknown" if meant is None else f"did you mean `{meant}`?",
            help=None if meant is None else Help(f"write `from {meant}`"),
        )

    def _alike(self, term: Term, other: Term) -> bool:
        """Whether the values of ``other`` are values of ``term``."""
        return (
            other.is_numeric is term.is_numeric
            and other.formula is None
            and other.name not in self.regions.roles.collected
            and other.places <= term.places
            and other.unit == term.unit
            and {one.name for one in other.values} <= {one.name for one in term.values}
        )

    # -- what else may change ----------------------------------------------------------------------------------------

    def _moves(self, term: Term, pairs: Mapping[Text, Text | list[Text]]) -> Iterable[Move]:
        for written, target in pairs.items():
            source = self.regions.conditions.cell(term, written, written.at)
            cell = self.regions.conditions.cell(term, target, written.at)
            if source is not None and cell is not None:
                yield Move(source, cell)

    def _each_once(self, shape: CourseShape, between: BetweenShape) -> None:
        """Every input has exactly one account of what becomes of it; a decision's update may have one beside it."""
        accounts: dict[str, Text] = {}
        others = [*between.any_value, *between.the_same, *between.grow_with_time, *between.may_become]
        for name in others:
            if name in accounts:
                self._twice(name, accounts[name])
            accounts.setdefault(str(name), name)
        for name in (*between.any_value, *between.the_same):
            decided = next((key for key in shape.state if key == name), None)
            if decided is not None:
                self._twice(name, decided)
        if self.regions.roles.whole and self.regions.terms.whole:
            inputs = [term for term in self.regions.terms.things if self.regions.roles.of(term) is Role.INPUT]
            self._unaccounted(
                [term for term in inputs if term not in accounts and term not in shape.state], shape.course
            )

    def _unaccounted(self, names: list[str], course: Text) -> None:
        if names:
            self.log.add(
                catalogue.NO_UPDATE,
                f"nothing says what becomes of {listed(names)} between two visits",
                course.at,
                "this course",
                help=Help(
                    "name each in `between visits`, under `any value` when a visit finds it anew, or in `state` when a "
                    "decision changes it"
                ),
            )

    def _twice(self, name: Text, first: Text) -> None:
        self.log.add(
            catalogue.TWO_UPDATES,
            f"it is said twice what becomes of `{name}` between two visits",
            name.at,
            "the second time",
            also=(Label(first.at, "the first time"),),
            help=Help("keep one of them"),
        )


def anything(_: Text, __: Term) -> bool:
    """Every term may stand in a region about a visit, collected ones too."""
    return True
