"""The library read back from its text and compared with the protocol: findings, and what was shown."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial

from aih_dt.conforming.python.checks import (
    compiled_differences,
    graph_differences,
    input_differences,
    readable_differences,
)
from aih_dt.conforming.python.differences import Difference
from aih_dt.conforming.python.library import Library
from aih_dt.conforming.python.syntax import NotUnderstoodError
from aih_dt.conforming.python.witnesses import example
from aih_dt.diagnostics import Finding, Help, Label
from aih_dt.diagnostics.catalogue import LIBRARY
from aih_dt.model import Position, Protocol
from aih_dt.proving.report import Claim, Subject, Verdict
from aih_dt.semantics.evaluate import Values
from aih_dt.semantics.ground import Ground, ground
from aih_dt.semantics.words import box_in_words

HELP = Help("do not edit the library; change the protocol and run `aih-dt build`")
READ_BACK = "read back"


@dataclass(frozen=True, slots=True)
class Conformance:
    """What was claimed of a library, and what is otherwise."""

    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]


def compare(protocol: Protocol, files: Mapping[str, str]) -> tuple[Finding, ...]:
    """Every place where the library (its files by their paths) does not mean what the protocol says, or is not
    understood."""
    return conform(protocol, files).findings


def conform(protocol: Protocol, files: Mapping[str, str]) -> Conformance:
    """The library read back: its input, each table in its readable form and in its fast form, and how the tables feed
    each other, under every profile."""
    grounds = {name: ground(protocol, name) for name in protocol.profile_names}
    run = _Run(Library(files, protocol.facts.library, grounds))
    run.everything()
    return Conformance(tuple(run.claims), tuple(dict.fromkeys(run.findings)))


@dataclass
class _Run:
    """One comparison; it goes on where something is not understood."""

    library: Library
    claims: list[Claim] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def everything(self) -> None:
        """All claims, in order."""
        library = self.library
        first = library.ground.profile
        self._claim("", "input", "patients are read as the vocabulary says", first, partial(input_differences, library))
        for profile, one in library.grounds.items():
            self._profile(profile, one)

    def _profile(self, profile: str, one: Ground) -> None:
        library = self.library
        said = "the tables feed each other as in the protocol"
        self._claim("", "order", said, profile, partial(graph_differences, library, profile))
        for table in one.tables:
            said = f"the function of `{table.name}` means what the table means"
            self._claim(table.name, "function", said, profile, partial(readable_differences, library, table, profile))
        try:
            trees = library.trees(profile)
        except NotUnderstoodError as error:
            self.findings.append(_not_understood(error))
            return
        for table in one.tables:
            said = f"the fast path of `{table.name}` means what the table means"
            check = partial(compiled_differences, library, trees, table, profile)
            self._claim(table.name, "fast path", said, profile, check)

    def _claim(
        self, name: str, kind: str, sentence: str, profile: str, check: Callable[[], Iterable[Difference]]
    ) -> None:
        try:
            found = [_finding(self.library.grounds[profile], one) for one in check()]
            verdict = Verdict.REFUTED if found else Verdict.PROVED
        except NotUnderstoodError as error:
            found, verdict = [_not_understood(error)], Verdict.UNKNOWN
        self.findings += found
        self.claims.append(
            Claim(Subject.TARGET, f"python/{name}".rstrip("/"), kind, sentence, verdict, profile, (READ_BACK,))
        )


def _not_understood(error: NotUnderstoodError) -> Finding:
    if not error.text:
        message = f"`{error.path}` cannot be read back: something is not there that every library has"
    else:
        message = f"`{error.path}` cannot be read back: `{error.text}` is nothing that is ever generated there"
    return Finding(
        LIBRARY, message, (Label(Position(error.path, error.line, error.column), "not understood"),), help=HELP
    )


def _finding(of: Ground, one: Difference) -> Finding:
    line, column = getattr(one.node, "lineno", 1), getattr(one.node, "col_offset", 0) + 1
    message = f"`{one.where.path}` {one.message}"
    notes: list[tuple[str, str]] = []
    if one.boxes:
        notes.append(("patients", "; or ".join(box_in_words(of, box) for box in one.boxes[:3])))
        patient = example(of, one.boxes)
        if patient is None:
            notes.append(("for example", "no patient was found who gets there"))
        else:
            notes.append(("for example", _patient_words(of, patient, one)))
    if of.profile != next(iter(of.protocol.profile_names)):
        notes.append(("profile", of.profile))
    return Finding(LIBRARY, message, (Label(Position(one.where.path, line, column), "here"),), tuple(notes), HELP)


def _patient_words(of: Ground, patient: Values, one: Difference) -> str:
    """The patient by what the difference is about, and then the rest."""
    about = {operand for box in one.boxes or () for name in box for operand in of.operands(name)}
    shown = sorted(patient, key=lambda name: name not in about)
    return ", ".join(f"{name} {of.domains[name].show(patient[name])}" for name in shown)
