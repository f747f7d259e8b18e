"""Sources, statements, interpretations, parameters and profiles."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from aih_dt.diagnostics import Help, catalogue
from aih_dt.model import (
    Authority,
    Grade,
    GradeWord,
    Interpretation,
    Signature,
    Source,
    Statement,
    Status,
)
from aih_dt.reading.log import Log, closest, listed
from aih_dt.reading.naming import IDENTIFIER, Directory, Origin, meant_by, well_named
from aih_dt.reading.numerals import whole
from aih_dt.reading.shapes import (
    GradeShape,
    InterpretationShape,
    InterpretationsShape,
    SourceShape,
    SourcesShape,
    StatementShape,
)
from aih_dt.reading.shaping import Shaped
from aih_dt.reading.terms import names, said
from aih_dt.reading.tree import Text

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True)
class Basis:
    """Everything that can be named as a reason."""

    statements: Directory[Statement]
    interpretations: Directory[Interpretation]

    def check(self, evidence: Iterable[Text], interpretations: Iterable[Text], log: Log) -> None:
        """Report the names that do not exist."""
        for name in evidence:
            if name not in self.statements and name in self.interpretations:
                self._exchanged(name, "interpretation", "interpretations", log)
            else:
                self.statements.known(name, log)
        for name in interpretations:
            if name not in self.interpretations and name in self.statements:
                self._exchanged(name, "statement", "evidence", log)
            else:
                self.interpretations.known(name, log)

    @staticmethod
    def _exchanged(name: Text, what: str, key: str, log: Log) -> None:
        code = catalogue.UNKNOWN_STATEMENT if key == "interpretations" else catalogue.UNKNOWN_INTERPRETATION
        article = "an" if what == "interpretation" else "a"
        log.add(
            code,
            f"`{name}` is {article} {what}",
            name.at,
            f"belongs under `{key}`",
            help=Help("write", (f"{key}: [{name}]",)),
        )

    def needed(self, what: str, name: Text, evidence: list[Text], interpretations: list[Text], log: Log) -> None:
        """Report what stands on nothing."""
        if not evidence and not interpretations:
            log.add(
                catalogue.NO_EVIDENCE,
                f"the {what} `{name}` stands on nothing",
                name.at,
                "no evidence and no interpretation",
                help=Help(
                    "name the statement it follows, or the interpretation that says why",
                    ("evidence: [ … ]", "interpretations: [ … ]"),
                ),
            )


def sources(file: Shaped[SourcesShape] | None, origin: Origin, log: Log) -> Directory[Source]:
    """The documents."""
    things: dict[str, Source | None] = {}
    if file is not None:
        things |= dict.fromkeys(origin.broken)
        for name, shape in file.shape.sources.items():
            well_named(name, "source", IDENTIFIER, log)
            things |= dict.fromkeys(meant_by(name, IDENTIFIER))
            things[str(name)] = _source(name, shape, log)
    return Directory("source", catalogue.UNKNOWN_SOURCE, things, origin)


def _source(name: Text, shape: SourceShape, log: Log) -> Source:
    year = None if shape.year is None else whole(shape.year)
    if shape.year is not None and year is None:
        log.add(
            catalogue.WRONG_VALUE,
            f"`{shape.year}` is no year",
            shape.year.at,
            "no year",
            help=Help("write four digits"),
        )
    grading = shape.grading
    words = (
        {}
        if grading is None
        else {"level": grading.level, "strength": grading.strength, "consensus": grading.consensus}
    )
    return Source(
        id=str(name),
        title=said(shape.title),
        authority=Authority(str(shape.authority)),
        citation=said(shape.citation),
        doi=said(shape.doi),
        url=said(shape.url),
        year=year,
        read=said(shape.read),
        scope=said(shape.scope),
        grading=tuple(
            GradeWord(dimension, str(word), said(meaning))
            for dimension, given in words.items()
            for word, meaning in given.items()
        ),
        at=name.at,
    )


def statements(
    file: Shaped[SourcesShape] | None, documents: Directory[Source], origin: Origin, log: Log
) -> Directory[Statement]:
    """What the sources say; readings follow when conditions can be read."""
    things: dict[str, Statement | None] = {}
    if file is not None:
        things |= dict.fromkeys(origin.broken)
        for name, shape in file.shape.statements.items():
            well_named(name, "statement", IDENTIFIER, log)
            things |= dict.fromkeys(meant_by(name, IDENTIFIER))
            documents.known(shape.source, log)
            if shape.quote is None and shape.summary is None:
                log.add(
                    catalogue.MISSING_KEY,
                    f"the statement `{name}` says nothing",
                    name.at,
                    "has neither `quote` nor `summary`",
                    help=Help("quote the source, or summarise what was read of it in your own words"),
                )
            things[str(name)] = Statement(
                id=str(name),
                source=str(shape.source),
                locator=said(shape.locator),
                quote=said(shape.quote),
                kind=str(shape.kind),
                summary=said(shape.summary),
                grade=_grade(shape, documents.get(shape.source), log),
                at=name.at,
            )
    return Directory("statement", catalogue.UNKNOWN_STATEMENT, things, origin)


def _grade(shape: StatementShape, source: Source | None, log: Log) -> Grade | None:
    if not isinstance(shape.grade, GradeShape):
        return None
    given = {"level": shape.grade.level, "strength": shape.grade.strength, "consensus": shape.grade.consensus}
    for dimension, word in given.items():
        known = [] if source is None else [item.word for item in source.grading if item.dimension == dimension]
        if source is not None and known and word not in known:
            meant = closest(word, known)
            log.add(
                catalogue.WRONG_VALUE,
                f"`{word}` is no {dimension} in the grading of `{source.id}`",
                word.at,
                f"one of {listed(known)}" if meant is None else f"did you mean `{meant}`?",
                help=Help("use the source's own words, and explain each under its `grading`"),
            )
    return Grade(said(shape.grade.level), said(shape.grade.strength), said(shape.grade.consensus))


def interpretations(file: Shaped[InterpretationsShape] | None, origin: Origin, log: Log) -> Directory[Interpretation]:
    """The decisions of the authors."""
    things: dict[str, Interpretation | None] = {}
    if file is not None:
        things |= dict.fromkeys(origin.broken)
        for name, shape in file.shape.interpretations.items():
            well_named(name, "interpretation", IDENTIFIER, log)
            things |= dict.fromkeys(meant_by(name, IDENTIFIER))
            things[str(name)] = _interpretation(name, shape, log)
    return Directory("interpretation", catalogue.UNKNOWN_INTERPRETATION, things, origin)


def _interpretation(name: Text, shape: InterpretationShape, log: Log) -> Interpretation:
    status = Status(str(shape.status))
    if status is Status.SIGNED and shape.signature is None:
        log.add(
            catalogue.SIGNATURE,
            f"`{name}` is signed, but nobody has signed it",
            shape.status.at,
            "no `signature`",
            help=Help("say who signed it and when", ("signature: {by: …, on: 2026-01-31, digest: …}",)),
        )
    if status is Status.OPEN and shape.signature is not None:
        log.add(
            catalogue.SIGNATURE,
            f"`{name}` is open, but somebody has signed it",
            shape.status.at,
            "has a `signature`",
            help=Help("write", ("status: signed",)),
        )
    return Interpretation(
        id=str(name),
        question=said(shape.question),
        options=tuple(said(option) for option in shape.options),
        choice=said(shape.choice),
        because=said(shape.because),
        cost=said(shape.cost),
        status=status,
        needs_clinician=shape.needs_clinician == "yes",
        signature=_signature(shape, log),
        evidence=names(shape.evidence),
        at=name.at,
    )


def _signature(shape: InterpretationShape, log: Log) -> Signature | None:
    if shape.signature is None:
        return None
    given = shape.signature
    try:
        on = date.fromisoformat(str(given.on) if _DATE.fullmatch(given.on) else "")
    except ValueError:
        log.add(
            catalogue.WRONG_VALUE,
            f"`{given.on}` is no date",
            given.on.at,
            "no date",
            help=Help("write year, month and day", ("on: 2026-01-31",)),
        )
        return None
    return Signature(said(given.by), on, said(given.digest))
