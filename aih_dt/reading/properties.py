"""Properties: sentences about every course, each in exactly one pattern, and what they suppose."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from aih_dt.diagnostics import Help, catalogue
from aih_dt.model import (
    DEFAULT_PROFILE,
    Always,
    Compare,
    Never,
    NoDeadEnd,
    OnlyAfter,
    Pattern,
    Profile,
    Property,
    Role,
    StillReachable,
    Supposition,
    Within,
)
from aih_dt.model import (
    Regions as AnyOf,
)
from aih_dt.reading.course import Courses, anything
from aih_dt.reading.course_shapes import CompareShape, PropertiesShape, PropertyShape, SuppositionShape
from aih_dt.reading.evidence import Basis
from aih_dt.reading.log import Log, listed
from aih_dt.reading.naming import KEBAB, Directory, well_named
from aih_dt.reading.numerals import whole
from aih_dt.reading.regions import Regions
from aih_dt.reading.terms import names, said
from aih_dt.reading.tree import Text

_COMPANIONS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "never": ((), ("after",)),
    "always": ((), ("when",)),
    "only": (("after",), ()),
    "reaches": (("within visits",), ("from",)),
    "can still reach": (("within visits",), ("from",)),
    "no dead end": ((), ()),
    "compare": ((), ()),
}
"""For the key that begins each pattern: the keys that must stand beside it, and those that may."""

_BESIDE = ("after", "when", "from", "within visits")


_Region = Mapping[Text, Text | list[Text]]
Written = _Region | Sequence[_Region] | None


@dataclass(frozen=True)
class Properties:
    """Reads suppositions and properties."""

    courses: Courses
    basis: Basis
    profiles: Directory[Profile]
    log: Log

    @property
    def _regions(self) -> Regions:
        return self.courses.regions

    def suppositions(self, shape: PropertiesShape) -> Mapping[str, Supposition]:
        """What properties may take for granted."""
        return {str(name): self._supposition(name, item) for name, item in shape.suppositions.items()}

    def properties(
        self, shape: PropertiesShape, known: Directory[Supposition], *, course: bool
    ) -> tuple[Property, ...]:
        """All properties; without a ``course`` only those about single visits have a meaning."""
        found: list[Property] = []
        for name, item in shape.properties.items():
            well_named(name, "property", KEBAB, self.log)
            self.basis.check(item.evidence, item.interpretations, self.log)
            self.basis.needed("property", name, item.evidence, item.interpretations, self.log)
            provided = tuple(str(one) for one in item.provided_that if known.known(one, self.log))
            pattern = self._pattern(name, item)
            if pattern is None:
                continue
            if not course and not _is_about_one_visit(pattern):
                self._needs_course(name)
            found.append(
                Property(
                    id=str(name),
                    sentence=said(item.sentence),
                    because=said(item.because),
                    pattern=pattern,
                    provided=provided,
                    evidence=names(item.evidence),
                    interpretations=names(item.interpretations),
                    at=name.at,
                )
            )
        return tuple(found)

    def _supposition(self, name: Text, shape: SuppositionShape) -> Supposition:
        well_named(name, "supposition", KEBAB, self.log)
        if shape.always is None and shape.never is None and not shape.cannot_follow:
            self.log.add(
                catalogue.PATTERN,
                f"the supposition `{name}` supposes nothing",
                name.at,
                "says nothing",
                help=Help("add `always`, `never` or `cannot follow`"),
            )
        return Supposition(
            str(name),
            said(shape.sentence),
            said(shape.because),
            self._any_of(shape.always),
            self._any_of(shape.never),
            self.courses.sequels(shape.cannot_follow),
            name.at,
        )

    def _any_of(self, shape: Written) -> AnyOf:
        if shape is None:
            return ()
        several = [shape] if isinstance(shape, Mapping) else shape
        return tuple(self._regions.region(one, anything) for one in several)

    # -- patterns ----------------------------------------------------------------------------------------------------

    def _pattern(self, name: Text, shape: PropertyShape) -> Pattern | None:
        given = {key: getattr(shape, key.replace(" ", "_")) for key in _COMPANIONS}
        begun = [key for key, value in given.items() if value is not None]
        if len(begun) != 1:
            self.log.add(
                catalogue.PATTERN,
                f"the property `{name}` follows no pattern"
                if not begun
                else f"the property `{name}` follows two patterns",
                name.at,
                "says nothing" if not begun else f"has {listed(begun)}",
                help=Help(f"give it exactly one of {listed(_COMPANIONS)}"),
            )
            return None
        beside = {key: getattr(shape, "start" if key == "from" else key.replace(" ", "_")) for key in _BESIDE}
        if not self._companions(name, begun[0], [key for key, value in beside.items() if value is not None]):
            return None
        after, start = self._any_of(shape.after), self._any_of(shape.start)
        if begun[0] == "no dead end":
            return NoDeadEnd()
        if begun[0] == "compare":
            return self._compare(name, given["compare"])
        what = self._any_of(given[begun[0]])
        match begun[0]:
            case "never":
                return Never(what, after)
            case "always":
                return Always(what, self._any_of(shape.when))
            case "only":
                return OnlyAfter(what, after)
            case _:
                visits = self._visits(shape, least=0 if begun[0] == "reaches" else 1)
                if visits is None:
                    return None
                made = Within if begun[0] == "reaches" else StillReachable
                return made(visits, what, start)

    def _companions(self, name: Text, key: str, beside: list[str]) -> bool:
        needed, allowed = _COMPANIONS[key]
        lacking = [one for one in needed if one not in beside]
        odd = [one for one in beside if one not in (*needed, *allowed)]
        for one in lacking:
            self.log.add(
                catalogue.PATTERN,
                f"the property `{name}` has `{key}` without `{one}`",
                name.at,
                f"needs `{one}`",
                help=Help("add", (f"{one}: …",)),
            )
        for one in odd:
            self.log.add(
                catalogue.PATTERN,
                f"`{one}` has no meaning beside `{key}`",
                name.at,
                f"has `{one}`",
                help=Help(f"leave `{one}` out"),
            )
        return not lacking and not odd

    def _visits(self, shape: PropertyShape, least: int) -> int | None:
        written = shape.within_visits
        if written is None:
            return None
        visits = whole(written)
        if visits is None or not least <= visits <= MOST_VISITS:
            self.log.add(
                catalogue.WRONG_VALUE,
                f"`within visits` must be a whole number from {least} to {MOST_VISITS}, not `{written}`",
                written.at,
                "how many visits",
            )
            return None
        return visits

    def _compare(self, name: Text, shape: CompareShape) -> Compare | None:
        differ = [one for one in shape.differ_in if self._is_input(one)]
        if not shape.differ_in and shape.second_profile is None:
            self.log.add(
                catalogue.PATTERN,
                f"the two patients of `{name}` do not differ in anything",
                name.at,
                "compares a patient with themselves",
                help=Help("add", ("differ in: [ … ]",)),
            )
            return None
        profile = "" if shape.second_profile is None else str(shape.second_profile)
        if shape.second_profile is not None and profile != DEFAULT_PROFILE:
            self.profiles.known(shape.second_profile, self.log, (DEFAULT_PROFILE,))
        rising = shape.rising == "yes"
        for one in differ if rising else ():
            term = self._regions.terms.get(one)
            if term is not None and not term.is_numeric:
                self.log.add(
                    catalogue.PATTERN,
                    f"`{one}` cannot rise: its values are no numbers",
                    one.at,
                    "not a number",
                    help=Help("leave `rising` out, and say in `first` and `second` which values the two have"),
                )
        return Compare(
            self._any_of(shape.first), self._any_of(shape.second), tuple(str(one) for one in differ), rising, profile
        )

    def _is_input(self, name: Text) -> bool:
        if not self._regions.terms.known(name, self.log):
            return False
        if self._regions.roles.of(name) is not Role.INPUT:
            self.log.add(
                catalogue.ROLE,
                f"two patients cannot differ in `{name}` alone: it is not given with the patient",
                name.at,
                "no input",
                help=Help("name inputs"),
            )
            return False
        return True

    def _needs_course(self, name: Text) -> None:
        if self.log.first("course.yaml"):
            self.log.add(
                catalogue.MISSING_FILE,
                f"the property `{name}` is about courses, and there is no file `course.yaml`",
                name.at,
                "about more than one visit",
                help=Help("write the course into `course.yaml`"),
            )


MOST_VISITS = 1000
"""The most visits within which something may be asked to come."""


def _is_about_one_visit(pattern: Pattern) -> bool:
    return isinstance(pattern, Always | Compare) or (isinstance(pattern, Never) and not pattern.after)
