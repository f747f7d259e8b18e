"""Claims and their verdicts, gathered over the profiles."""

from collections.abc import Iterable
from dataclasses import dataclass

from aih_dt.generating.documents.book import Book
from aih_dt.generating.documents.text import Piece, counted, enumerated
from aih_dt.proving.report import Claim, Subject, Verdict

_MARKS = {Verdict.PROVED: "✓", Verdict.REFUTED: "✗", Verdict.UNKNOWN: "?"}
_WORDS = {Verdict.PROVED: "proved", Verdict.REFUTED: "refuted", Verdict.UNKNOWN: "not decided"}
CERTIFICATES = "../proofs/"


@dataclass(frozen=True, slots=True)
class VerdictView:
    """A verdict in words, with its mark."""

    word: str
    mark: str
    tone: str


@dataclass(frozen=True, slots=True)
class ClaimView:
    """A sentence that was to be shown, and what became of it under every profile."""

    sentence: str
    kind: str
    verdict: VerdictView
    profiles: str
    rungs: str
    assumptions: tuple[Piece, ...]
    certificates: tuple[Piece, ...]


def verdict(given: Verdict) -> VerdictView:
    """A verdict in words."""
    return VerdictView(_WORDS[given], _MARKS[given], given.value)


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """Refuted before unknown before proved."""
    found = set(verdicts)
    return next(item for item in (Verdict.REFUTED, Verdict.UNKNOWN, Verdict.PROVED) if item in found or not found)


def claims_about(book: Book, name: str) -> tuple[ClaimView, ...]:
    """The claims about one table."""
    return gathered(
        book, [claim for claim in book.report.claims if claim.subject is Subject.TABLE and claim.name == name]
    )


def gathered(book: Book, claims: Iterable[Claim]) -> tuple[ClaimView, ...]:
    """Claims with the same sentence as one, with the profiles it was decided under."""
    groups: dict[tuple[str, str], list[Claim]] = {}
    for claim in claims:
        groups.setdefault((claim.kind, claim.sentence), []).append(claim)
    return tuple(_gathered(book, group) for group in groups.values())


def _gathered(book: Book, group: list[Claim]) -> ClaimView:
    from aih_dt.generating.documents import links

    result = worst(claim.verdict for claim in group)
    return ClaimView(
        sentence=group[0].sentence,
        kind=group[0].kind,
        verdict=verdict(result),
        profiles=_profiles(book, group, result),
        rungs=enumerated(dict.fromkeys(rung for claim in group for rung in claim.rungs)),
        assumptions=tuple(
            Piece(name, links.assumption(name), "name")
            for name in dict.fromkeys(name for claim in group for name in claim.assumptions)
        ),
        certificates=tuple(
            Piece(name, CERTIFICATES + name, "file")
            for name in dict.fromkeys(claim.certificate for claim in group if claim.certificate)
        ),
    )


def _profiles(book: Book, group: list[Claim], result: Verdict) -> str:
    shown = [claim.profile for claim in group if claim.verdict is result]
    everything = book.protocol.profile_names
    if len(everything) == 1:
        return ""
    if set(shown) == set(everything):
        return f"in all {counted(len(everything), 'profile')}"
    names = enumerated(dict.fromkeys(shown))
    return f"in {names}"
