"""A course and a property as SMT-LIB text: one visit, the step to the next, where courses begin, what is asked.

Only what matters is written: the terms that are asked about, the tables and inputs behind them, what those inputs
remember of the visit before, and so on. What is left out could only exclude courses, so what is proved without it holds
with it; a course that is found without it is completed and replayed before anyone sees it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from aih_dt.model import TakenFrom
from aih_dt.proving.course.laws import ELAPSED, Laws, at, next_visit
from aih_dt.proving.smtlib import TRUE, Writer, conjunction, disjunction, in_context, negation
from aih_dt.semantics.course import Boxes, GroundCourse, GroundSequel
from aih_dt.semantics.ground import Box, Ground, GroundTable
from aih_dt.semantics.properties import GroundSupposition, Watch, WatchKind

REMEMBERED = "|remembered|"
"""A visit to be remembered has been."""
WAITED = "|visits waited|"
"""How many visits have gone by without what is waited for."""


def came_before(number: int) -> str:
    """The visit before was in the first half of the sequel with this number."""
    return f"|the visit before was in {number}|"


@dataclass(frozen=True)
class Question:
    """What is watched for along the courses that are as supposed."""

    watch: Watch
    supposed: tuple[GroundSupposition, ...] = ()

    @property
    def boxes(self) -> Boxes:
        """Every box of the question."""
        found = [*self.watch.what, *self.watch.marks]
        for one in self.supposed:
            found += [*one.always, *one.never, *(box for item in one.sequels for box in (item.before, item.after))]
        return tuple(found)


@dataclass(frozen=True)
class Cone:
    """The part of a protocol on which some terms depend along a course."""

    terms: frozenset[str]
    tables: tuple[GroundTable, ...]
    remembered: tuple[str, ...]
    sequels: tuple[GroundSequel, ...]


def cone(course: GroundCourse, asked: Iterable[str], *, along: bool = True) -> Cone:
    """What the terms ``asked`` depend on: at one visit alone, or ``along`` a whole course."""
    ground = course.ground
    found: dict[str, None] = {}
    sequels: list[GroundSequel] = []
    waiting = list(asked)
    if along:
        waiting += [name for box in (*course.begins, *course.ends) for name in box]
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found[name] = None
        waiting += _behind(ground, name)
        if along:
            waiting += _remembered(course, name)
            for sequel in course.sequels:
                if sequel not in sequels and (name in sequel.before or name in sequel.after):
                    sequels.append(sequel)
                    waiting += [*sequel.before, *sequel.after]
    tables = tuple(table for table in ground.tables if any(name in found for name in table.outputs))
    remembered = tuple(name for name in course.remembered if name in found) if along else ()
    return Cone(frozenset(found), tables, remembered, tuple(sequels))


def _behind(ground: Ground, name: str) -> list[str]:
    """The terms that the value of ``name`` at a visit follows from, and those that assumptions tie to it."""
    behind = list(ground.formulas[name].operands) if name in ground.formulas else []
    if name in ground.protocol.decided_by:
        table = ground.table(ground.protocol.decided_by[name].name)
        behind += [*table.inputs, *table.applies_when]
    for item in ground.assumptions:
        operands = {operand for one in item.never for operand in ground.operands(one)}
        if name in operands:
            behind += [*item.never, *operands]
    return behind


def _remembered(course: GroundCourse, name: str) -> list[str]:
    """The terms at a visit that the value of ``name`` at the next one follows from."""
    update = course.updates.get(name)
    if update is None:
        return []
    taken = [effect.term for effect in update.effects.values() if isinstance(effect, TakenFrom)]
    return [update.decided_by, *taken]


@dataclass(frozen=True)
class Encoding:
    """The texts about a question. Formulas are about one visit, or about one and the next (see :mod:`laws`)."""

    course: GroundCourse
    question: Question
    cone: Cone

    @cached_property
    def laws(self) -> Laws:
        """The writer of laws."""
        return Laws(self.course, Writer(self.course.ground))

    @cached_property
    def _visit(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        ground = self.course.ground
        also = [name for name in ground.protocol.terms if name in self.cone.terms and name not in ground.collected]
        counted = [name for name in self.cone.terms if self._is_counted(name)]
        return in_context(ground, self.cone.tables, also, counted)

    def _is_counted(self, name: str) -> bool:
        taken = {
            effect.term
            for update in self.course.updates.values()
            for effect in update.effects.values()
            if isinstance(effect, TakenFrom)
        }
        return name in self.cone.remembered or name in taken

    @property
    def assumptions(self) -> tuple[str, ...]:
        """The assumptions of the protocol that the texts use."""
        return self._visit[1]

    @cached_property
    def visit(self) -> tuple[str, ...]:
        """Declarations and assertions about one visit by itself."""
        lines = [line for line in self._visit[0] if not line.startswith("(set-logic")]
        lines += self._memory_declarations()
        lines += self.laws.elapsed() if self.time_matters else []
        own = len(self.cone.sequels)
        lines += [f"(assert {self._respected(number, one)})" for number, one in self._sequels if number < own]
        return tuple(lines)

    @property
    def definitions(self) -> tuple[str, ...]:
        """Of :attr:`visit`, what declares symbols and defines what follows from the inputs: true of any inputs."""
        return tuple(line for line in self.visit if line.startswith(("(declare-", "(assert (= |")))

    @property
    def constraints(self) -> tuple[str, ...]:
        """Of :attr:`visit`, what not all inputs satisfy: domains, assumptions, sequels."""
        lines = (line for line in self.visit if line.startswith("(assert ") and not line.startswith("(assert (= |"))
        return tuple(line for line in lines if ELAPSED not in line)

    @property
    def inputs(self) -> tuple[str, ...]:
        """The inputs that the texts speak of."""
        return tuple(term.name for term in self.course.ground.protocol.inputs if term.name in self.cone.terms)

    @property
    def time_matters(self) -> bool:
        """Whether anything that is remembered grows with time."""
        return any(name in self.course.source.clocks for name in self.cone.remembered)

    @property
    def _sequels(self) -> tuple[tuple[int, GroundSequel], ...]:
        """What never follows what, numbered: first by the course, then as supposed."""
        return tuple(enumerate((*self.cone.sequels, *(item for one in self.question.supposed for item in one.sequels))))

    def _respected(self, number: int, sequel: GroundSequel) -> str:
        return negation(conjunction([came_before(number), self.laws.box(sequel.after)]))

    def _memory_declarations(self) -> list[str]:
        lines = [f"(declare-const {came_before(number)} Bool)" for number, _ in self._sequels]
        if self.question.watch.most == 0:
            return lines
        if self.question.watch.kind is not WatchKind.WAITING:
            return [*lines, f"(declare-const {REMEMBERED} Bool)"]
        most = self.question.watch.most
        return [*lines, f"(declare-const {WAITED} Int)", f"(assert (<= 0 {WAITED} {most}))"]

    @cached_property
    def supposed(self) -> str:
        """The visit is as supposed."""
        parts: list[str] = []
        for one in self.question.supposed:
            parts += [self.laws.boxes(one.always)] if one.always else []
            parts += [negation(self.laws.box(box)) for box in one.never]
        own = len(self.cone.sequels)
        parts += [self._respected(number, one) for number, one in self._sequels if number >= own]
        return conjunction(parts)

    @cached_property
    def begins(self) -> str:
        """A course begins with the visit."""
        return conjunction([self.laws.boxes(self.course.begins), self.forgotten])

    @cached_property
    def forgotten(self) -> str:
        """Nothing is remembered yet."""
        parts = [negation(came_before(number)) for number, _ in self._sequels]
        if self.question.watch.most:
            waiting = self.question.watch.kind is WatchKind.WAITING
            parts.append(f"(= {WAITED} 0)" if waiting else negation(REMEMBERED))
        return conjunction(parts)

    @cached_property
    def ends(self) -> str:
        """The course ends with the visit."""
        return self.laws.boxes(self.course.ends)

    @cached_property
    def what(self) -> str:
        """The visit is in what is watched for."""
        return self.laws.boxes(self.question.watch.what)

    @cached_property
    def marks(self) -> str:
        """The visit is to be remembered, or the waiting begins with it."""
        return self.laws.boxes(self.question.watch.marks)

    @cached_property
    def waits(self) -> str:
        """Something is waited for at the visit."""
        return disjunction([f"(< 0 {WAITED})", self.marks]) if self.question.watch.marks else TRUE

    @cached_property
    def breaks(self) -> str:
        """The visit breaks the property, everything up to it being as supposed."""
        watch = self.question.watch
        match watch.kind:
            case WatchKind.AT_ONCE:
                broken = self.what
            case WatchKind.AFTER:
                broken = conjunction([REMEMBERED, self.what])
            case WatchKind.BEFORE:
                broken = conjunction([negation(REMEMBERED), self.what, negation(self.marks)])
            case WatchKind.OUTSIDE:
                broken = conjunction([self.marks if watch.marks else TRUE, negation(self.what)])
            case WatchKind.WAITING:
                late = TRUE if watch.most == 0 else disjunction([f"(= {WAITED} {watch.most})", self.ends])
                waits = self.marks if watch.most == 0 and watch.marks else self.waits
                broken = conjunction([waits, negation(self.what), late])
        return conjunction([self.supposed, broken])

    @cached_property
    def step(self) -> tuple[str, ...]:
        """Assertions: the visit after this one follows it, on a course as supposed that was not broken so far."""
        lines = [f"(assert {negation(self.ends)})"] if self.course.ends else []
        lines.append(f"(assert {self.supposed})")
        lines.append(f"(assert {negation(self.breaks)})")
        lines += self.changes
        lines += self._memory_step()
        return tuple(line for line in lines if line != "(assert true)")

    @cached_property
    def changes(self) -> tuple[str, ...]:
        """Of :attr:`step`, what the laws allow to become of the inputs."""
        lines: list[str] = []
        for name in self.cone.remembered:
            lines.append(f"; what becomes of {name}")
            lines += self.laws.step(name)
        return tuple(lines)

    @property
    def came_before(self) -> tuple[tuple[str, str], ...]:
        """For each sequel, the symbol that remembers its first half, and when that is so at the next visit."""
        return tuple((came_before(number), self.laws.box(sequel.before)) for number, sequel in self._sequels)

    def _memory_step(self) -> list[str]:
        lines = [f"(assert (= {next_visit(symbol)} {meaning}))" for symbol, meaning in self.came_before]
        if self.question.watch.most == 0:
            return lines
        if self.question.watch.kind is not WatchKind.WAITING:
            return [*lines, f"(assert (= {next_visit(REMEMBERED)} {disjunction([REMEMBERED, self.marks])}))"]
        waiting = conjunction([self.waits, negation(self.what)])
        return [*lines, f"(assert (= {next_visit(WAITED)} (ite {waiting} (+ {WAITED} 1) 0)))"]

    @cached_property
    def state(self) -> tuple[tuple[str, str], ...]:
        """The symbols that say what a visit has in common with the one before, each with its sort."""
        symbols: list[tuple[str, str]] = []
        for name in self.cone.remembered:
            number = f"|{name}|"
            symbols += [(symbol, "Int" if symbol == number else "Bool") for symbol in self.laws.symbols(name)]
        symbols += [(came_before(number), "Bool") for number, _ in self._sequels]
        if self.question.watch.most:
            waiting = self.question.watch.kind is WatchKind.WAITING
            symbols.append((WAITED, "Int") if waiting else (REMEMBERED, "Bool"))
        return tuple(symbols)

    @cached_property
    def next_domains(self) -> tuple[str, ...]:
        """Assertions: what the next visit remembers lies in the domains of the terms."""
        lines = self.laws.writer.declarations(self.cone.remembered, frozenset(self.cone.remembered))
        lines += self._memory_declarations()
        return tuple(next_visit(line) for line in lines if line.startswith("(assert "))

    @cached_property
    def logic(self) -> str:
        """The logic of texts about whole courses."""
        return "QF_LIRA"

    def course_of(self, visits: int) -> tuple[str, ...]:
        """Declarations and assertions about ``visits`` visits in a row, wherever in a course they are."""
        lines = [f"(set-logic {self.logic})"]
        for number in range(visits):
            lines.append(f"; --- visit {number}")
            lines += (at(line, number) for line in self.visit)
            if number:
                lines.append(f"; --- visit {number} follows visit {number - 1}")
                lines += (at(line, number - 1) for line in self.step)
        return tuple(lines)


def encoding(course: GroundCourse, question: Question) -> Encoding:
    """What matters for the question along courses."""
    return Encoding(course, question, cone(course, _asked(question.boxes)))


def alone_encoding(course: GroundCourse, question: Question) -> Encoding:
    """What matters for the question at one visit, whatever came before."""
    return Encoding(course, question, cone(course, _asked(question.boxes), along=False))


def whole_encoding(course: GroundCourse, question: Question) -> Encoding:
    """Every term of the protocol and every law of the course."""
    return Encoding(course, question, cone(course, course.ground.protocol.terms))


def _asked(boxes: Iterable[Box]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for box in boxes for name in box))
