"""Findings about a unique table: gaps and overlaps."""

from collections.abc import Iterator

from aih_dt.diagnostics import Finding
from aih_dt.proving.context import Context
from aih_dt.proving.gaps import gap_findings
from aih_dt.proving.overlaps import overlap_findings
from aih_dt.proving.place import Place
from aih_dt.proving.report import Verdict
from aih_dt.proving.tables import TableProof
from aih_dt.semantics.ground import GroundTable


def table_findings(context: Context, table: GroundTable, proof: TableProof) -> Iterator[Finding]:
    """One finding for each region without a rule and for each two rules that meet; hints where no patient can be."""
    place = Place(context, table, proof.second.partition)
    if proof.second.gaps and proof.complete_alone is not Verdict.PROVED and proof.complete is not Verdict.UNKNOWN:
        yield from gap_findings(place, proof)
    if proof.second.overlaps and proof.one_rule_alone is not Verdict.PROVED and proof.one_rule is not Verdict.UNKNOWN:
        yield from overlap_findings(place, proof)
    yield from proof.findings
