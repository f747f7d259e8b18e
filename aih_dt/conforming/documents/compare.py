"""Every place where the documents show something else than the protocol says, as findings."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from aih_dt.conforming.documents.cells import CellReader, UnreadableCellError
from aih_dt.conforming.documents.evidence import evidence_differences
from aih_dt.conforming.documents.page import Element, MalformedPageError, parse
from aih_dt.conforming.documents.parameters import parameter_differences
from aih_dt.conforming.documents.rules import table_differences
from aih_dt.conforming.documents.said import Difference
from aih_dt.conforming.documents.tables import UnreadablePageError
from aih_dt.diagnostics import Finding, Help, Label
from aih_dt.diagnostics.catalogue import DOCUMENT
from aih_dt.model import NOWHERE, Protocol
from aih_dt.semantics.ground import ground

HELP = Help("do not edit the documents; change the protocol and run `aih-dt build`")

Compare = Callable[[Element], Iterator[Difference]]


def compare(protocol: Protocol, files: Mapping[str, str]) -> tuple[Finding, ...]:
    """What the documents (file name to text) show, read back and compared with the protocol: every table, every
    reading of a statement, and every parameter under every profile."""
    grounds = {name: ground(protocol, name) for name in protocol.profile_names}
    reader = CellReader(next(iter(grounds.values())))
    pages: dict[str, Compare] = {
        f"table-{table.name}.html": partial(table_differences, reader, table) for table in reader.ground.tables
    }
    pages["evidence.html"] = partial(evidence_differences, reader)
    pages["parameters.html"] = partial(parameter_differences, grounds)
    return tuple(finding for name, differences in pages.items() for finding in _page(files, name, differences))


def _page(files: Mapping[str, str], name: str, differences: Compare) -> Iterable[Finding]:
    text = files.get(name)
    if text is None:
        yield Finding(DOCUMENT, f"the page `{name}` is not there", help=HELP)
        return
    try:
        yield from (_finding(name, difference) for difference in differences(parse(text)))
    except (MalformedPageError, UnreadablePageError, UnreadableCellError) as error:
        yield Finding(DOCUMENT, f"the page `{name}` cannot be read back: {error}", help=HELP)


def _finding(name: str, difference: Difference) -> Finding:
    return Finding(
        DOCUMENT,
        f"`{name}` shows {difference.shown} for {difference.place}, and the protocol says {difference.meant}",
        labels=() if difference.at == NOWHERE else (Label(difference.at, "said here"),),
        help=HELP,
    )
