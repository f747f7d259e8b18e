"""All files of one folder, each with its shape."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from aih_dt.diagnostics import Help, catalogue
from aih_dt.reading.course_shapes import CourseShape, PropertiesShape
from aih_dt.reading.log import Log
from aih_dt.reading.naming import Origin
from aih_dt.reading.shapes import (
    CasesShape,
    InterpretationsShape,
    ParametersShape,
    ProtocolShape,
    Shape,
    SourcesShape,
    TableShape,
    VocabularyShape,
)
from aih_dt.reading.shaping import Shaped, shaped
from aih_dt.reading.source import FileKind, Source, find, load
from aih_dt.reading.traps import parse_mended

S = TypeVar("S", bound=Shape)


@dataclass(frozen=True)
class Files:
    """What could be read of a folder. ``unread`` are the kinds of which a file is missing or could not be used, though
    it must be there; ``absent`` those of which there is none."""

    sources: tuple[Source, ...]
    unread: frozenset[FileKind]
    absent: frozenset[FileKind]
    protocol: Shaped[ProtocolShape] | None
    vocabulary: Shaped[VocabularyShape] | None
    parameters: Shaped[ParametersShape] | None
    evidence: Shaped[SourcesShape] | None
    interpretations: Shaped[InterpretationsShape] | None
    tables: tuple[Shaped[TableShape], ...]
    cases: tuple[Shaped[CasesShape], ...]
    course: Shaped[CourseShape] | None
    properties: Shaped[PropertiesShape] | None

    def origin(self, kind: FileKind, file: Shaped[Any] | None, key: str) -> Origin:
        """Where the things under ``key`` of a file come from."""
        return Origin(
            kind not in self.unread and (file is None or key not in file.lost),
            frozenset() if file is None else file.broken.get(key, frozenset()),
            f"{kind.value}.yaml" if kind in self.absent and kind not in self.unread else "",
        )

    @property
    def digest(self) -> str:
        """SHA-256 of the files' names and contents."""
        return digest((source.path, source.text) for source in self.sources)


def digest(named: Iterable[tuple[str, str]]) -> str:
    """SHA-256 over names and texts in the order of the names; the lengths keep one from running into the other."""
    total = hashlib.sha256()
    for name, text in sorted(named):
        for part in (name, text):
            data = part.encode("utf-8", "surrogatepass")
            total.update(b"%d:" % len(data) + data)
    return total.hexdigest()


def read_files(folder: Path, log: Log) -> Files:
    """Every file of the protocol in ``folder``."""
    unread: set[FileKind] = set()
    sources: list[Source] = []
    read: dict[FileKind, list[Shaped[Any]]] = {kind: [] for kind in FileKind}

    def take(model: type[S], source: Source) -> None:
        form = _read(model, source, log)
        if form is None:
            unread.add(source.kind)
        else:
            read[source.kind].append(form)

    found = find(folder, log)
    for item in found:
        source = load(item, log)
        if source is None:
            unread.add(item.kind)
            continue
        sources.append(source)
        take(SHAPES[item.kind], source)
    absent = frozenset(FileKind) - {item.kind for item in found}
    unread |= absent & {FileKind.PROTOCOL, FileKind.VOCABULARY, FileKind.TABLE}

    def single(kind: FileKind) -> Any:
        return next(iter(read[kind]), None)

    return Files(
        sources=tuple(sources),
        unread=frozenset(unread),
        absent=absent,
        protocol=single(FileKind.PROTOCOL),
        vocabulary=single(FileKind.VOCABULARY),
        parameters=single(FileKind.PARAMETERS),
        evidence=single(FileKind.SOURCES),
        interpretations=single(FileKind.INTERPRETATIONS),
        tables=tuple(read[FileKind.TABLE]),
        cases=tuple(read[FileKind.CASES]),
        course=single(FileKind.COURSE),
        properties=single(FileKind.PROPERTIES),
    )


SHAPES: dict[FileKind, type[Shape]] = {
    FileKind.PROTOCOL: ProtocolShape,
    FileKind.VOCABULARY: VocabularyShape,
    FileKind.PARAMETERS: ParametersShape,
    FileKind.SOURCES: SourcesShape,
    FileKind.INTERPRETATIONS: InterpretationsShape,
    FileKind.TABLE: TableShape,
    FileKind.CASES: CasesShape,
    FileKind.COURSE: CourseShape,
    FileKind.PROPERTIES: PropertiesShape,
}
"""The shape of each kind of file."""


def _read(model: type[S], source: Source, log: Log) -> Shaped[S] | None:
    before = len(log.findings)
    tree = parse_mended(source.text, source.name, log)
    if tree is not None:
        return shaped(model, tree, source, log)
    if len(log.findings) == before:
        log.add(
            catalogue.EMPTY_FILE,
            f"`{source.name}` is empty",
            source.start,
            "nothing here",
            help=Help("delete the file, or write what belongs into it"),
        )
    return None
