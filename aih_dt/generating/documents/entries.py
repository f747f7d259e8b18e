"""Everything in the documents that has a name: for the index and for searching."""

from collections.abc import Iterator
from dataclasses import dataclass

from aih_dt.generating.documents import links
from aih_dt.generating.documents.book import Book
from aih_dt.model import Value


@dataclass(frozen=True, slots=True)
class Entry:
    """A thing with a name: how it is called, what it is, where it stands, and words by which it may be looked for."""

    title: str
    kind: str
    href: str
    words: str


def entries(book: Book) -> Iterator[Entry]:
    """Every table, rule, term, value, parameter, profile, assumption, source, statement, interpretation and case."""
    protocol = book.protocol
    for table in book.tables:
        yield Entry(table.title, "table", links.table(table.name), f"{table.name} {table.question} {table.note}")
        for rule in table.rules:
            results = " ".join(
                book.wording.output(name, value).text for name, value in _then(book, table.name, rule.id)
            )
            yield Entry(f"{table.name}/{rule.id}", "rule", links.rule(table.name, rule.id), f"{results} {rule.because}")
    for term in protocol.terms.values():
        yield Entry(term.label, "term", links.term(term.name), f"{term.name} {term.definition}")
        for value in term.values:
            if value.label not in ("yes", "no"):
                yield Entry(
                    value.label,
                    f"value of {term.label}",
                    f"{links.term(term.name)}-{value.name}",
                    f"{value.name} {value.definition}",
                )
    for parameter in protocol.parameters.values():
        yield Entry(
            parameter.label, "parameter", links.parameter(parameter.name), f"{parameter.name} {parameter.because}"
        )
    for profile in protocol.profiles.values():
        yield Entry(profile.label, "profile", links.profile(profile.name), f"{profile.name} {profile.because}")
    for assumption in protocol.assumptions.values():
        yield Entry(assumption.name, "assumption", links.assumption(assumption.name), assumption.because)
    for source in protocol.sources.values():
        yield Entry(source.title, source.authority.value, links.source(source.id), f"{source.id} {source.citation}")
    for statement in protocol.statements.values():
        yield Entry(
            statement.id,
            f"{statement.kind} of {statement.source}",
            links.statement(statement.id),
            f"{statement.quote} {statement.summary}",
        )
    for item in protocol.interpretations.values():
        yield Entry(
            f"{item.id}: {' '.join(item.question.split())}",
            "interpretation",
            links.interpretation(item.id),
            f"{item.choice} {item.because}",
        )
    for prop in protocol.properties:
        words = f"{prop.id} {prop.because}"
        yield Entry(" ".join(prop.sentence.split()), "property", links.property_(prop.id), words)
    for tried in book.tried:
        piece = book.case_piece(tried)
        yield Entry(piece.text, "case", piece.href, f"{tried.case.id} {tried.case.note}")


def _then(book: Book, table: str, rule: str) -> Iterator[tuple[str, Value]]:
    return iter(next(item for item in book.ground.table(table).rules if item.id == rule).then.items())
