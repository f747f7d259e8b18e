"""The proofs, read back: they are what the protocol gives, and solvers answer them as their manifest says."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest

from aih_dt.conforming.asking import Asked
from aih_dt.diagnostics import Finding, Help, Label
from aih_dt.diagnostics.catalogue import CERTIFICATE
from aih_dt.model import Position, Protocol
from aih_dt.proving.doubts import disagreement, undecided
from aih_dt.proving.report import Report
from aih_dt.proving.solver import Answer

CLAIMS = "claims.json"
BUILD = Help("run `aih-dt build`: it writes what the protocol gives")

Entry = tuple[str, str, str, str]
"""What a claim is about: subject, name, kind and sentence."""

Outcome = tuple[str, tuple[str, ...], tuple[str, ...], str]
"""What became of it: verdict, rungs, assumptions and file."""


@dataclass(frozen=True, slots=True)
class Folder:
    """The files of the proofs, and under which name the folder is shown."""

    shown: str
    files: Mapping[str, str]

    def place(self, name: str) -> str:
        """The name under which messages show a file."""
        return f"{self.shown}/{name}"

    def at(self, name: str, line: int = 1, text: str = "") -> Label:
        """A line of a file, and what is to be said about it."""
        content = ["", *self.files.get(name, "").split("\n")][line]
        indent = len(content) - len(content.lstrip())
        return Label(Position(self.place(name), line, 1 + indent, max(1, len(content) - indent)), text)

    def saying(self, name: str, *words: str) -> Label:
        """The first line of a file with all of ``words``."""
        for number, content in enumerate(self.files.get(name, "").split("\n"), start=1):
            if all(word in content for word in words):
                return self.at(name, number)
        return self.at(name)


def stale(protocol: Protocol, folder: Folder) -> Finding | None:
    """The folder is of another version of the protocol: then there is nothing else to say about it."""
    manifest = _manifest(folder)
    if isinstance(manifest, Finding) or manifest.get("spec digest") == protocol.digest:
        return None
    return Finding(
        CERTIFICATE,
        "the certificates are of another version of the protocol",
        (folder.saying(CLAIMS, '"spec digest"'),),
        (("they are of", _word(manifest.get("spec digest"))), ("the protocol is", protocol.digest)),
        BUILD,
    )


def compare(protocol: Protocol, report: Report, folder: Folder) -> Iterator[Finding]:
    """How the folder, which is not :func:`stale`, differs from what the protocol gives."""
    manifest = _manifest(folder)
    if isinstance(manifest, Finding):
        yield manifest
    else:
        yield from _about(protocol, manifest, folder)
        yield from _claims(report, manifest, folder)
    yield from _texts(report.certificates, folder)


def _word(given: object) -> str:
    """A value of the manifest, as text."""
    return "nothing" if given is None else given if isinstance(given, str) else json.dumps(given, ensure_ascii=False)


def _manifest(folder: Folder) -> Mapping[str, object] | Finding:
    text = folder.files.get(CLAIMS)
    if text is None:
        return Finding(CERTIFICATE, f"`{CLAIMS}` is not there: nothing says what is claimed", help=BUILD)
    try:
        found = json.loads(text)
    except ValueError as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 1
        return Finding(CERTIFICATE, f"`{CLAIMS}` cannot be read", (folder.at(CLAIMS, line),), help=BUILD)
    if not isinstance(found, dict):
        return Finding(CERTIFICATE, f"`{CLAIMS}` cannot be read", (folder.at(CLAIMS),), help=BUILD)
    return found


def _about(protocol: Protocol, manifest: Mapping[str, object], folder: Folder) -> Iterator[Finding]:
    for key, meant in (("protocol", protocol.facts.name), ("version", protocol.facts.version)):
        if manifest.get(key) != meant:
            message = f"`{CLAIMS}` says `{_word(manifest.get(key))}` for the {key}; it is `{meant}`"
            yield Finding(CERTIFICATE, message, (folder.saying(CLAIMS, f'"{key}"'),), help=BUILD)


def _claims(report: Report, manifest: Mapping[str, object], folder: Folder) -> Iterator[Finding]:
    """Claims that the manifest has and the protocol does not, the other way round, or with another outcome."""
    meant = Counter(
        (
            claim.profile,
            (claim.subject.value, claim.name, claim.kind, claim.sentence),
            (claim.verdict.value, claim.rungs, claim.assumptions, claim.certificate),
        )
        for claim in report.claims
    )
    said = Counter(_said(manifest))
    missing = {(profile, entry): outcome for profile, entry, outcome in sorted((meant - said).elements())}
    found: dict[str, tuple[Entry, list[str]]] = {}
    for profile, entry, outcome in sorted((said - meant).elements()):
        right = missing.pop((profile, entry), None)
        if right is None:
            what = f"`{CLAIMS}` claims what nobody proved"
        elif outcome[0] != right[0]:
            what = f"`{CLAIMS}` says {outcome[0]}, and it is {right[0]}"
        else:
            what = f"`{CLAIMS}` gives other reasons than the proof has"
        found.setdefault(f"{what}: {_in_words(entry)}", (entry, []))[1].append(profile)
    for profile, entry in missing:
        found.setdefault(f"`{CLAIMS}` leaves out: {_in_words(entry)}", (entry, []))[1].append(profile)
    for message, (entry, profiles) in found.items():
        at = folder.saying(CLAIMS, *(json.dumps(word, ensure_ascii=False) for word in entry))
        notes = (("under", ", ".join(f"`{profile}`" for profile in dict.fromkeys(profiles))),)
        yield Finding(CERTIFICATE, message, (at,), notes, BUILD)


def _said(manifest: Mapping[str, object]) -> Iterator[tuple[str, Entry, Outcome]]:
    for claim in _items(manifest.get("claims")):
        if isinstance(claim, dict):
            words = [_word(claim.get(key)) for key in ("subject", "name", "kind", "sentence")]
            lists = [tuple(map(_word, _items(claim.get(key)))) for key in ("rungs", "assumptions")]
            for profile in _items(claim.get("profiles")):
                yield (
                    _word(profile),
                    (words[0], words[1], words[2], words[3]),
                    (_word(claim.get("verdict")), lists[0], lists[1], _word(claim.get("file"))),
                )


def _items(given: object) -> list[object]:
    return given if isinstance(given, list) else []


def _in_words(entry: Entry) -> str:
    subject, name, kind, sentence = entry
    return f"{subject} {f'`{name}` ' if name else ''}({kind}): {sentence}"


def _texts(wanted: Mapping[str, str], folder: Folder) -> Iterator[Finding]:
    for name in sorted(wanted.keys() - folder.files.keys()):
        yield Finding(CERTIFICATE, f"the certificate `{name}` is not there", help=BUILD)
    for name in sorted(folder.files.keys() - wanted.keys() - {CLAIMS}):
        message = f"`{name}` is no certificate of this protocol"
        yield Finding(CERTIFICATE, message, (folder.at(name),), help=Help("delete it, or run `aih-dt build`"))
    for name, text in sorted(wanted.items()):
        there = folder.files.get(name)
        if there is not None and there != text:
            yield _altered(name, there, text, folder)


def _altered(name: str, there: str, meant: str, folder: Folder) -> Finding:
    pairs = zip_longest(there.split("\n"), meant.split("\n"))
    line, (found, right) = next((number, pair) for number, pair in enumerate(pairs, start=1) if pair[0] != pair[1])
    notes = (("the protocol gives", "no more lines" if right is None else right or "an empty line"),)
    text = "is not what was proved" if found is not None else "lines are missing from here on"
    at = folder.at(name, min(line, there.count("\n") + 1), text)
    return Finding(CERTIFICATE, f"`{name}` is not the text that the protocol gives", (at,), notes, BUILD)


# -- answers ---------------------------------------------------------------------------------------------------------


def answered(report: Report, folder: Folder, asked: Mapping[str, Asked]) -> Iterator[Finding]:
    """What solvers say to the files, against what the manifest says they say, and against each other."""
    manifest = _manifest(folder)
    for name, given in sorted(asked.items()):
        sound = folder.files.get(name) == report.certificates.get(name)
        if isinstance(given.first, str):
            yield _refused("Z3", name, given.first, folder, sound=sound)
        elif not isinstance(manifest, Finding) and name in report.certificates:
            yield from _first(name, given.first, manifest, folder)
        if isinstance(given.second, str):
            yield _refused("cvc5", name, given.second, folder, sound=sound)
        elif given.second is not None and not isinstance(given.first, str):
            yield from _both(name, given.first, given.second, folder)


def _refused(who: str, name: str, why: str, folder: Folder, *, sound: bool) -> Finding:
    message, note = f"{who} does not understand `{name}`", (("because", why),)
    if sound:
        return disagreement(message, folder.at(name), notes=note)
    return Finding(CERTIFICATE, message, (folder.at(name),), note, BUILD)


def _first(name: str, answers: tuple[Answer, ...], manifest: Mapping[str, object], folder: Folder) -> Iterator[Finding]:
    files = manifest.get("files")
    entry = files.get(name) if isinstance(files, dict) else None
    claimed = entry.get("answers") if isinstance(entry, dict) else None
    place = folder.saying(CLAIMS, f'"{name}": {{')
    if not isinstance(claimed, list):
        yield Finding(CERTIFICATE, f"`{CLAIMS}` does not say how `{name}` is answered", (place,), help=BUILD)
        return
    if len(answers) != len(claimed):
        message = f"`{CLAIMS}` has {len(claimed)} answers to `{name}`, which asks {len(answers)} times"
        yield Finding(CERTIFICATE, message, (place,), help=BUILD)
        return
    for number, (answer, said) in enumerate(zip(answers, claimed, strict=True), start=1):
        at = folder.at(name, _query(folder.files[name], number))
        if answer is Answer.UNKNOWN:
            yield undecided(f"query {number} of `{name}` has the answer that is claimed", at)
        elif answer.value != said:
            yield Finding(
                CERTIFICATE,
                f"Z3 answers `{answer.value}` to query {number} of `{name}`; `{CLAIMS}` says `{_word(said)}`",
                (at,),
                help=BUILD,
            )


def _both(name: str, first: tuple[Answer, ...], second: tuple[Answer, ...], folder: Folder) -> Iterator[Finding]:
    for number, (one, other) in enumerate(zip_longest(first, second), start=1):
        at = folder.at(name, _query(folder.files[name], number))
        if other is Answer.UNKNOWN:
            yield undecided(f"cvc5 answers query {number} of `{name}` as Z3 does", at)
        elif one is not other and one is not Answer.UNKNOWN:
            notes = (("Z3", one.value if one else "no answer"), ("cvc5", other.value if other else "no answer"))
            yield disagreement(f"Z3 and cvc5 answer query {number} of `{name}` differently", at, notes=notes)


def _query(text: str, number: int) -> int:
    """The line in which the query with this number asks."""
    found = [line for line, content in enumerate(text.split("\n"), start=1) if content == "(check-sat)"]
    return found[number - 1] if number <= len(found) else 1
