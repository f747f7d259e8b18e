"""The one door to reading. Importing it is cheap: the readers are loaded when they are used."""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from aih_dt.diagnostics import Finding, in_order
from aih_dt.model import Protocol


@dataclass(frozen=True, slots=True)
class ReadResult:
    """What became of a folder.

    ``protocol`` is ``None`` exactly when something in it could not be read, that is, when one of ``findings`` is an
    error of the kind ``INPUT``. ``texts`` gives the text of each file under the name that positions use.
    """

    protocol: Protocol | None
    findings: tuple[Finding, ...]
    texts: Mapping[str, str]


@contextmanager
def _without_collection() -> Iterator[None]:
    """Reading makes a great many small objects without cycles; looking for cycles among them would take longer than
    reading itself."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def read(folder: Path) -> ReadResult:
    """The protocol in ``folder``. Whatever stands there, nothing is raised: what is wrong is in ``findings``."""
    from aih_dt.reading.assembly import assemble
    from aih_dt.reading.files import read_files
    from aih_dt.reading.log import Log

    log = Log()
    with _without_collection():
        files = read_files(Path(folder), log)
        protocol = assemble(files, log)
    return ReadResult(
        None if log.has_errors else protocol,
        in_order(log.findings),
        {source.name: source.text for source in files.sources},
    )
