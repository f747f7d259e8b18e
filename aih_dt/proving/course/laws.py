"""From one visit to the next, as SMT-LIB text.

A formula about two visits that follow each other writes a symbol ``|x|`` for the earlier one and ``|x '|`` for the
later one; :func:`at` puts it at a place in the course.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from aih_dt.model import Kept, Special, TakenFrom, Value
from aih_dt.proving.smtlib import (
    FALSE,
    TRUE,
    Writer,
    conjunction,
    disjunction,
    includes,
    integer,
    named,
    negation,
    special,
)
from aih_dt.semantics.course import Boxes, Effect, Free, GroundCourse, Moves, Passing, Steps, first_of, just
from aih_dt.semantics.domain import Domain, Grid, Names
from aih_dt.semantics.ground import Box
from aih_dt.semantics.valueset import ValueSet

ELAPSED = "|time until the next visit|"
"""How much time passes after a visit, in steps."""

_SYMBOL = re.compile(r"\|([^|]*?)( ')?\|")


def at(text: str, visit: int) -> str:
    """The text about the visit with this number (from 0), and the one after it."""
    return _SYMBOL.sub(lambda found: f"|{found[1]} @{visit + 1 if found[2] else visit}|", text)


def next_visit(text: str) -> str:
    """A text about a visit, said of the visit that follows."""
    return _SYMBOL.sub(lambda found: f"|{found[1]} '|", text)


@dataclass(frozen=True)
class Laws:
    """Writes what the course says about a visit and the next."""

    course: GroundCourse
    writer: Writer

    def boxes(self, boxes: Boxes) -> str:
        """The visit is in one of ``boxes``."""
        return disjunction(self.box(box) for box in boxes)

    def box(self, box: Box) -> str:
        """The visit is in the box; a collected output is in a set when one of its values is."""
        collected = self.writer.ground.collected
        return conjunction(
            disjunction(includes(name, value) for value in sorted(values.names))
            if name in collected
            else self.writer.member(name, values)
            for name, values in box.items()
        )

    def elapsed(self) -> list[str]:
        """How much time may pass."""
        low, high = self.course.span
        return [f"(declare-const {ELAPSED} Int)", f"(assert (<= {low} {ELAPSED} {high}))"]

    def step(self, name: str) -> Iterator[str]:
        """What the value of an input at the next visit follows from, as assertions."""
        domain = self.course.ground.domains[name]
        if isinstance(self.course.laws[name], Free):
            return
        for value in sorted(domain.specials, key=lambda one: one.value):
            yield _assert(
                f"(=> {next_visit(special(name, value))} {self._may_be(name, ValueSet(specials=frozenset({value})))})"
            )
        if isinstance(domain, Names):
            for member in domain.members:
                may = self._may_be(name, ValueSet(names=frozenset({member})))
                yield _assert(f"(=> {next_visit(named(name, member))} {may})")
        elif isinstance(domain, Grid):
            special_then = [next_visit(special(name, value)) for value in Special if value in domain.specials]
            yield _assert(disjunction([*special_then, *self._numbers(name, domain)]))

    def defined(self, name: str) -> str:
        """The update leaves the input some value."""
        return self._decided_in(name, self.course.ground.domains[name].full)

    def stays(self, name: str, elapsed: int) -> Iterator[tuple[str, str]]:
        """For each symbol of an input: what it is at the next visit when ``elapsed`` steps of time pass and nothing
        else happens (see :func:`~aih_dt.semantics.course.settled`)."""
        domain = self.course.ground.domains[name]
        cases = list(self._cases(name))
        singles: list[tuple[str, Value]] = []
        if isinstance(domain, Names):
            singles = [(named(name, member), member) for member in domain.members]
        singles += [(special(name, one), one) for one in Special if one in domain.specials]
        for symbol, value in singles:
            ways = (conjunction([case, self._gives(name, domain, effect, value)]) for case, effect in cases)
            yield symbol, disjunction(ways)
        if isinstance(domain, Grid):
            number = f"|{name}|"
            for case, effect in reversed(cases):
                given = self._given(name, domain, effect)
                number = given if case == TRUE else f"(ite {case} {given} {number})"
            if isinstance(self.course.laws[name], Passing):
                number = f"(+ {number} {elapsed})"
            yield f"|{name}|", f"(ite (< {number} {domain.high}) {number} {domain.high})"

    def _gives(self, name: str, domain: Domain, effect: Effect, value: Value) -> str:
        """The effect makes the input this named or special value, of several the one that stands for them."""
        if isinstance(effect, ValueSet):
            return TRUE if first_of(domain, effect) == value else FALSE
        source = effect.term if isinstance(effect, TakenFrom) else name
        held = just(domain, value) & self.course.ground.domains[source].full
        return FALSE if held.is_empty else self.writer.member(source, held)

    def _given(self, name: str, domain: Grid, effect: Effect) -> str:
        """The number that the effect makes of the input."""
        if isinstance(effect, ValueSet):
            first = first_of(domain, effect)
            return integer(first) if isinstance(first, int) else integer(domain.low)
        if isinstance(effect, TakenFrom):
            other = self.course.ground.domains[effect.term]
            factor = domain.scale // other.scale if isinstance(other, Grid) else 1
            return f"|{effect.term}|" if factor == 1 else f"(* {factor} |{effect.term}|)"
        return f"(+ |{name}| {effect.by})" if isinstance(effect, Steps) else f"|{name}|"

    def symbols(self, name: str) -> tuple[str, ...]:
        """The symbols that say what value an input has."""
        domain = self.course.ground.domains[name]
        states = [special(name, one) for one in Special if one in domain.specials]
        if isinstance(domain, Names):
            return (*states, *(named(name, member) for member in domain.members))
        return (*states, f"|{name}|")

    def constant(self, name: str, value: Value) -> Iterator[tuple[str, str]]:
        """For each symbol of an input: what it is when the input has this value."""
        domain = self.course.ground.domains[name]
        for one in Special:
            if one in domain.specials:
                yield special(name, one), TRUE if value is one else FALSE
        if isinstance(domain, Names):
            for member in domain.members:
                yield named(name, member), TRUE if value == member else FALSE
        elif isinstance(domain, Grid):
            yield f"|{name}|", integer(value if isinstance(value, int) else domain.low)

    def _cases(self, name: str) -> Iterator[tuple[str, Effect]]:
        update = self.course.updates.get(name)
        if update is None:
            yield TRUE, Kept()
            return
        for value, effect in update.effects.items():
            yield named(update.decided_by, value), effect

    def _may_be(self, name: str, value: ValueSet) -> str:
        """At the next visit the input may have this one value (a name or a special value)."""
        law = self.course.laws[name]
        ways = [self._decided_in(name, value)]
        for source, target in law.pairs if isinstance(law, Moves) else ():
            if value <= target:
                ways.append(self._decided_in(name, source))
        return disjunction(ways)

    def _decided_in(self, name: str, values: ValueSet) -> str:
        """Some value that the input may have directly after the visit lies in ``values``."""
        domain = self.course.ground.domains[name]
        return disjunction(
            conjunction([case, self._effect_in(name, domain, effect, values)]) for case, effect in self._cases(name)
        )

    def _effect_in(self, name: str, domain: Domain, effect: Effect, values: ValueSet) -> str:
        if isinstance(effect, ValueSet):
            return FALSE if (effect & values).is_empty else TRUE
        if isinstance(effect, Kept):
            return self.writer.member(name, values)
        if isinstance(effect, TakenFrom):
            return self._taken_in(effect.term, domain, values)
        return self.writer.member(name, _before(domain, values, effect.by))

    def _taken_in(self, source: str, domain: Domain, values: ValueSet) -> str:
        other = self.course.ground.domains[source]
        inside = values & domain.full
        if isinstance(other, Grid) and isinstance(domain, Grid):
            factor = domain.scale // other.scale
            spans = [((-(-low[0] // factor), 0), (-(-high[0] // factor), 0)) for low, high in inside.spans]
            inside = ValueSet.of_spans([(low, high) for low, high in spans if low < high], inside.specials)
        inside &= other.full
        return FALSE if inside.is_empty else self.writer.member(source, inside)

    def _numbers(self, name: str, domain: Grid) -> Iterator[str]:
        """The ways in which the input comes to have a number at the next visit."""
        law = self.course.laws[name]
        then = f"|{name} '|"
        for case, effect in self._cases(name):
            yield conjunction([case, self._number(name, domain, effect, law, then)])
        for source, target in law.pairs if isinstance(law, Moves) else ():
            if target.spans:
                inside = next_visit(self.writer.member(name, ValueSet(spans=target.spans)))
                yield conjunction([self._decided_in(name, source), inside])

    def _number(self, name: str, domain: Grid, effect: Effect, law: object, then: str) -> str:
        if isinstance(effect, ValueSet):
            if not effect.spans:
                return FALSE
            if not isinstance(law, Passing):
                return next_visit(self.writer.member(name, ValueSet(spans=effect.spans)))
            return disjunction(self._between(span[0][0], span[1][0] - 1, domain, then) for span in effect.spans)
        if isinstance(effect, TakenFrom):
            other = self.course.ground.domains[effect.term]
            factor = domain.scale // other.scale if isinstance(other, Grid) else 1
            number = f"|{effect.term}|" if factor == 1 else f"(* {factor} |{effect.term}|)"
            known = [self._taken_in(effect.term, domain, domain.known)]
        else:
            number = f"(+ |{name}| {effect.by})" if isinstance(effect, Steps) else f"|{name}|"
            known = [negation(special(name, value)) for value in Special if value in domain.specials]
        if isinstance(law, Passing):
            number = f"(+ {number} {ELAPSED})"
        capped = number
        if isinstance(law, Passing) or isinstance(effect, Steps):
            capped = f"(ite (< {number} {domain.high}) {number} {domain.high})"
        return conjunction([*known, f"(= {then} {capped})"])

    def _between(self, low: object, high: object, domain: Grid, then: str) -> str:
        """A number from ``low`` to ``high``, and the time that has passed since."""
        ends = (f"(ite (< (+ {end} {ELAPSED}) {domain.high}) (+ {end} {ELAPSED}) {domain.high})" for end in (low, high))
        least, most = ends
        return f"(<= {least} {then} {most})"


def _before(domain: Domain, values: ValueSet, by: int) -> ValueSet:
    """The values that lie in ``values`` after ``by`` steps are added, counting stopping at the domain's end."""
    if not isinstance(domain, Grid):
        return values
    spans = [
        ((max(low[0] - by, domain.low), 0), (domain.high + 1 if high[0] > domain.high else high[0] - by, 0))
        for low, high in values.spans
    ]
    return ValueSet.of_spans([(low, high) for low, high in spans if low < high], values.specials)


def _assert(formula: str) -> str:
    return f"(assert {formula})"
