"""Cases: example patients and what must be decided for them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from difflib import get_close_matches
from functools import cached_property

from aih_dt.diagnostics import Help, catalogue
from aih_dt.model import AGE_SUFFIX, DEFAULT_PROFILE, MISSING, Case, Profile, Protocol, Role, Value
from aih_dt.reading.log import Log
from aih_dt.reading.naming import KEBAB, Directory, report_twice, report_unknown, well_named
from aih_dt.reading.regions import Regions
from aih_dt.reading.shapes import CaseShape
from aih_dt.reading.terms import read_number, said
from aih_dt.reading.tree import Text
from aih_dt.reading.values import Values
from aih_dt.semantics.ground import ground
from aih_dt.semantics.patient import InvalidPatientError, patient_values


@dataclass(frozen=True)
class Cases:
    """Reads cases, one after the other."""

    regions: Regions
    values: Values
    profiles: Directory[Profile]
    rules: Mapping[str, frozenset[str]]
    rules_whole: bool
    log: Log

    def read(self, shapes: list[CaseShape]) -> tuple[Case, ...]:
        """All cases."""
        seen: dict[str, Text] = {}
        cases: list[Case] = []
        for shape in shapes:
            if shape.id in seen:
                report_twice("case", seen[shape.id], shape.id, self.log)
            seen.setdefault(str(shape.id), shape.id)
            cases.append(self._case(shape))
        return tuple(cases)

    def _case(self, shape: CaseShape) -> Case:
        well_named(shape.id, "case", KEBAB, self.log)
        if shape.profile is not None and shape.profile != DEFAULT_PROFILE:
            self.profiles.known(shape.profile, self.log, (DEFAULT_PROFILE,))
        return Case(
            id=str(shape.id),
            title=said(shape.title),
            patient=self._patient(shape),
            expect=self._expect(shape),
            profile=DEFAULT_PROFILE if shape.profile is None else str(shape.profile),
            fires=tuple(str(name) for name in shape.fires if self._fires(name)),
            note=said(shape.note),
            at=shape.id.at,
        )

    def _fires(self, name: Text) -> bool:
        table, slash, rule = name.partition("/")
        if not self.rules_whole:
            return True
        if table in self.rules and rule in self.rules[table]:
            return True
        if not slash:
            known = [f"{owner}/{one}" for owner, ids in self.rules.items() for one in ids if one == name]
        elif table in self.rules:
            # Rules of one table have names alike: only a slip of the pen is taken for another of them.
            known = [f"{table}/{one}" for one in get_close_matches(rule, sorted(self.rules[table]), n=1, cutoff=0.85)]
        else:
            known = [f"{owner}/{one}" for owner, ids in self.rules.items() for one in sorted(ids)]
        if known:
            report_unknown(name, "rule", catalogue.UNKNOWN_RULE, known, self.log)
        else:
            self.log.add(
                catalogue.UNKNOWN_RULE,
                f"there is no rule `{name}`",
                name.at,
                "unknown",
                help=Help("if the rule was left out on purpose, say here which rule fires now"),
            )
        return False

    @cached_property
    def _inputs(self) -> frozenset[str]:
        return frozenset(name for name in self.regions.terms.things if self.regions.roles.of(name) is Role.INPUT)

    @cached_property
    def _ages(self) -> frozenset[str]:
        """The names under which the ages of values are given."""
        terms = [term for name in self._inputs if (term := self.regions.terms.get(name)) is not None]
        return frozenset(term.name + AGE_SUFFIX for term in terms if term.maximum_age is not None)

    def _patient(self, shape: CaseShape) -> Mapping[str, object]:
        terms, roles = self.regions.terms, self.regions.roles
        inputs, ages = self._inputs, self._ages
        given: dict[str, object] = {}
        for name, written in shape.patient.items():
            term = terms.get(name)
            if name in ages:
                if read_number(written, self.log) is not None:
                    given[str(name)] = Decimal(written)
            elif (
                name not in terms
                and terms.whole
                and name.endswith(AGE_SUFFIX)
                and name.removesuffix(AGE_SUFFIX) in inputs
            ):
                owner = name.removesuffix(AGE_SUFFIX)
                if terms.get(owner) is not None:
                    self.log.add(
                        catalogue.CASE,
                        f"`{owner}` has no maximum age, so its age is not asked for",
                        name.at,
                        "not asked for",
                        help=Help("leave it out"),
                    )
            elif name not in terms:
                if terms.whole:
                    report_unknown(name, "term", catalogue.UNKNOWN_TERM, sorted((*inputs, *ages)), self.log)
            elif roles.of(name) is not Role.INPUT:
                what = "computed by a formula" if roles.of(name) is Role.DERIVED else "decided by a table"
                self.log.add(
                    catalogue.CASE,
                    f"`{name}` is {what}, so it is not given with the patient",
                    name.at,
                    "no input",
                    help=Help("leave it out, or put it under `expect`"),
                )
            elif term is not None and written != MISSING.value and self.values.plain(term, written) is not None:
                given[str(name)] = Decimal(written) if term.is_numeric else str(written)
        return given

    def _expect(self, shape: CaseShape) -> Mapping[str, Value | frozenset[Value]]:
        expected: dict[str, Value | frozenset[Value]] = {}
        for name, written in shape.expect.items():
            if not self.regions.terms.known(name, self.log):
                continue
            term = self.regions.terms.get(name)
            if term is None:
                continue
            role = self.regions.roles.of(name)
            if role is Role.INPUT:
                if self.regions.roles.whole:
                    self.log.add(
                        catalogue.CASE,
                        f"`{name}` is given with the patient, so nothing can be expected of it",
                        name.at,
                        "an input",
                        help=Help("put it under `patient`"),
                    )
                continue
            texts = [written] if isinstance(written, Text) else written
            values = [value for text in texts if (value := self.values.value(term, text)) is not None]
            if name in self.regions.roles.collected:
                expected[str(name)] = frozenset(values)
            elif not isinstance(written, Text):
                self.log.add(
                    catalogue.WRONG_SHAPE,
                    f"`{name}` has one value, not a list of them",
                    name.at,
                    "one value",
                    help=Help("write the value without brackets"),
                )
            elif values:
                expected[str(name)] = values[0]
        return expected


def check_patients(protocol: Protocol, shapes: Iterable[CaseShape], log: Log) -> None:
    """Report every case whose patient the protocol would refuse."""
    written = {str(shape.id): shape.patient for shape in shapes}
    # A patient is data only: what the rules say is of no interest here.
    bare = replace(protocol, tables=tuple(replace(table, rules=()) for table in protocol.tables))
    grounds = {name: ground(bare, name) for name in {case.profile for case in protocol.cases}}
    for case in protocol.cases:
        try:
            patient_values(grounds[case.profile], case.patient)
        except InvalidPatientError as error:
            for problem in error.problems:
                text = written[case.id].get(problem.field)  # type: ignore[call-overload] # a text is equal to its key
                log.add(
                    catalogue.CASE,
                    f"the patient of `{case.id}` cannot be: {problem.message}",
                    case.at if text is None else text.at,
                    "this patient" if text is None else "this value",
                )
