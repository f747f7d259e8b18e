"""The tables as Markdown, so that a change of the protocol shows readably where changes are reviewed."""

from collections.abc import Iterable, Mapping

from aih_dt.generating.documents.basis import ChipView
from aih_dt.generating.documents.book import Book
from aih_dt.generating.documents.pages.table import RuleView, TableView
from aih_dt.generating.documents.text import plain
from aih_dt.generating.documents.wording import ConditionView, cell_text

FOLDER = "markdown"


def markdown_files(views: Iterable[TableView], book: Book) -> Mapping[str, str]:
    """One file a table, and a list of them."""
    listed = list(views)
    facts = book.protocol.facts
    contents = [
        f"# {escaped(facts.title)}: the tables",
        "",
        f"Version {escaped(facts.version)}, {facts.status}. The same tables as the HTML pages beside this folder.",
        "",
        *(f"- [{escaped(view.title)}]({view.name}.md): {escaped(view.question)}" for view in listed),
        "",
    ]
    files = {f"{FOLDER}/README.md": "\n".join(contents)}
    return files | {f"{FOLDER}/{view.name}.md": _table(view) for view in listed}


def _table(view: TableView) -> str:
    heads = [
        "rule",
        *(f"{item.label}{f' ({item.unit})' if item.unit else ''}" for item in view.columns),
        *(f"→ {item.label}{f' ({item.unit})' if item.unit else ''}" for item in view.outputs),
        "rests on",
    ]
    lines = [f"# {escaped(view.title)}", "", f"**{escaped(view.question)}** {view.policy}", ""]
    if view.applies:
        lines += ["Asked only when:", "", *(f"- {escaped(_condition(item))}" for item in view.applies), ""]
    lines += [escaped(plain(paragraph)) + "\n" for paragraph in view.note]
    lines += [_row(map(escaped, heads)), _row(["---"] * len(heads)), *(_row(_cells(rule)) for rule in view.rules), ""]
    for rule in view.rules:
        if rule.because:
            lines += [f"- `{rule.id}`: {escaped(' '.join(plain(paragraph) for paragraph in rule.because))}"]
    return "\n".join(lines).rstrip("\n") + "\n"


def _cells(rule: RuleView) -> list[str]:
    return [
        f"`{rule.id}`",
        *(escaped(cell_text(cell)) for cell in rule.cells),
        *("" if output is None else escaped(output.text) for output in rule.outputs),
        escaped(", ".join(_chip(item) for item in rule.basis)),
    ]


def _chip(item: ChipView) -> str:
    return f"{item.name} ({item.mark})"


def _condition(item: ConditionView) -> str:
    return f"{item.term.text}: {cell_text(item.cell)}{f' {item.unit}' if item.unit else ''}"


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def escaped(text: str) -> str:
    """Text that Markdown shows as it is."""
    for char in "\\`*_[]<>|#":
        text = text.replace(char, "\\" + char)
    return " ".join(text.replace("\u00a0", " ").split())
