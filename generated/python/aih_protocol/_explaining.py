"""Why the protocol decides as it does, in its own words, as plain text or Markdown."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from ._records import Cell, Rule, Table
from ._trace import Trace


class Item(NamedTuple):
    """A line, and what belongs under it."""

    text: str
    items: tuple["Item", ...] = ()


class Section(NamedTuple):
    """A heading and its lines."""

    heading: str
    items: tuple[Item, ...]


def explanation(trace: Trace, decided: Mapping[str, object]) -> tuple[Section, ...]:
    """The whole explanation. ``decided`` has the value of each output, the action first."""
    facts = trace.catalogue
    outputs = tuple(_output(trace, name, value) for name, value in decided.items())
    version = f"version {facts.version} ({facts.status}), digest {facts.digest[:12]}, profile {trace.profile}"
    sections = [Section(facts.title, (Item(version),)), Section("Decision", outputs)]
    sections += [Section(table.question, tuple(_table(trace, table))) for table in facts.tables]
    if len(facts.intended_use) > 0:
        sections.append(Section("Intended use", (Item(facts.intended_use),)))
    return tuple(sections)


def _output(trace: Trace, name: str, value: object) -> Item:
    term = trace.catalogue.terms[name]
    values = value if isinstance(value, tuple) else (value,)
    words = ", ".join(term.decided_words(one) for one in values) if len(values) > 0 else "none"
    return Item(f"{term.label}: {words}")


def _table(trace: Trace, table: Table) -> Iterator[Item]:
    fired = trace.fired[table.name]
    if fired is None:
        because = tuple(Item(_mismatch(trace, cell)) for cell in trace.failing(table.applies_when))
        yield Item(f"`{table.name}` is not asked", because)
        return
    terms = dict.fromkeys(cell.term for rule in table.rules for cell in rule.cells)
    if len(terms) > 0:
        yield Item(
            "known: " + "; ".join(f"{trace.catalogue.terms[term].label}: {trace.value_words(term)}" for term in terms)
        )
    if len(fired) == 0:
        yield Item(f"no rule of `{table.name}` applies")
    for rule in table.rules:
        if rule.id in fired:
            yield Item(f"`{table.name}/{rule.id}` applies", tuple(_reasons(trace, rule)))
    for rule in table.rules:
        if rule.id not in fired:
            yield Item(f"`{table.name}/{rule.id}` does not apply: {_first_mismatches(trace, rule)}")


def _reasons(trace: Trace, rule: Rule) -> Iterator[Item]:
    for cell in rule.cells:
        yield Item(f"{trace.catalogue.terms[cell.term].label}: {trace.cell_words(cell)}")
    if len(rule.because) > 0:
        yield Item(f"because {rule.because}")
    for name in rule.evidence:
        one = trace.catalogue.evidence[name]
        yield Item(f"{one.id} ({one.grade}; {one.source.id}, {one.locator}): {one.words}")
    for name in rule.interpretations:
        choice = trace.catalogue.interpretations[name]
        yield Item(f"{choice.id} ({choice.status} interpretation): {choice.choice}")
    for term, because in rule.irrelevant:
        yield Item(f"{trace.catalogue.terms[term].label} does not matter here: {because}")


def _first_mismatches(trace: Trace, rule: Rule) -> str:
    failing = trace.failing(rule.cells)
    words = "; ".join(_mismatch(trace, cell) for cell in failing[:2])
    return f"{words}; and {len(failing) - 2} more" if len(failing) > 2 else words


def _mismatch(trace: Trace, cell: Cell) -> str:
    label = trace.catalogue.terms[cell.term].label
    return f"{label} is {trace.value_words(cell.term)}, needed is {trace.cell_words(cell)}"


def as_text(sections: Iterable[Section]) -> str:
    """The explanation as plain text."""
    return "\n\n".join("\n".join([section.heading, *_lines(section.items, 1)]) for section in sections) + "\n"


def as_markdown(sections: Iterable[Section]) -> str:
    """The explanation as Markdown."""
    parts = []
    for number, section in enumerate(sections):
        mark = "#" if number == 0 else "##"
        parts.append("\n".join([f"{mark} {_escaped(section.heading)}", "", *_bullets(section.items, 0)]))
    return "\n\n".join(parts) + "\n"


def _lines(items: Iterable[Item], depth: int) -> Iterator[str]:
    for item in items:
        yield "  " * depth + item.text
        yield from _lines(item.items, depth + 1)


def _bullets(items: Iterable[Item], depth: int) -> Iterator[str]:
    for item in items:
        yield "  " * depth + "- " + _escaped(item.text)
        yield from _bullets(item.items, depth + 1)


def _escaped(text: str) -> str:
    """Text whose signs mean nothing in Markdown, but for what stands between backticks."""
    parts = text.split("`")
    for number in range(0, len(parts), 2):
        for sign in ("\\", "*", "_", "<", "[", "]"):
            parts[number] = parts[number].replace(sign, "\\" + sign)
    return "`".join(parts)
