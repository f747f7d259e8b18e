"""The protocol as SQL: for each database one query from a table of patients to a table of decisions."""

import csv
from collections.abc import Mapping
from io import StringIO

from aih_dt.generating.patients import example
from aih_dt.generating.printing import templates
from aih_dt.generating.sql.conditions import text
from aih_dt.generating.sql.dialect import DIALECTS
from aih_dt.generating.sql.viewing import query
from aih_dt.model import DEFAULT_PROFILE, Protocol, TermType
from aih_dt.semantics.ground import ground


def generate(protocol: Protocol) -> Mapping[str, str]:
    """The files of ``generated/sql``: path to text."""
    queries = [query(protocol, dialect) for dialect in DIALECTS]
    printed = templates(__name__)
    files = {"README.md": printed.get_template("README.md.j2").render(
        queries=queries, first=queries[0], example=_example(protocol)
    ), "rules.csv": _rules(protocol)}  # fmt: skip
    for view in queries:
        for file in ("decide.sql", "patients.sql"):
            files[f"{view.dialect}/{file}"] = _tidy(printed.get_template(f"{file}.j2").render(query=view))
    return files


def _tidy(printed: str) -> str:
    """Without the empty lines that an absent fence leaves."""
    return "\n".join(line for line in printed.split("\n") if line.strip()) + "\n"


def _example(protocol: Protocol) -> str:
    """A patient as the columns of a query."""
    numbers = {term.name for term in protocol.inputs if term.type is not TermType.ENUM}
    truths = {term.name for term in protocol.inputs if term.type is TermType.BOOLEAN}
    columns = ["'A1' AS patient_id"]
    for name, value in example(ground(protocol, DEFAULT_PROFILE)).items():
        shown = {"yes": "TRUE", "no": "FALSE"}[value] if name in truths else value
        is_plain = name in numbers or name not in protocol.terms
        columns.append(f'{shown if is_plain else text(value)} AS "{name}"')
    return ", ".join(columns).replace('"', '\\"')


def _rules(protocol: Protocol) -> str:
    """Every rule with what it stands on."""
    table = StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(["table", "rule", "because", "evidence", "interpretations"])
    for one in protocol.tables:
        for rule in one.rules:
            writer.writerow([one.name, rule.id, rule.because, " ".join(rule.evidence), " ".join(rule.interpretations)])
    return table.getvalue()
