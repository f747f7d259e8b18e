"""The manifest of the proofs says what is proved, and nothing that differs between machines."""

import json
import re

import pytest

from aih_dt.generating.proofs import generate
from aih_dt.proving.solver import z3_answers
from tests.certificates.proofs import proofs, report

MANIFEST = json.loads(proofs()["claims.json"])


def test_every_certificate_is_there_with_its_answers() -> None:
    assert proofs().keys() == {*report().certificates, "claims.json"}
    assert {name: entry["answers"] for name, entry in MANIFEST["files"].items()} == {
        name: [answer.value for answer in z3_answers(text)] for name, text in report().certificates.items()
    }


def test_every_claim_is_there_with_its_verdict_under_every_profile() -> None:
    there = [
        (entry["subject"], entry["name"], entry["kind"], entry["sentence"], entry["verdict"], profile, entry["file"])
        for entry in MANIFEST["claims"]
        for profile in entry["profiles"]
    ]
    proved = [
        (one.subject.value, one.name, one.kind, one.sentence, one.verdict.value, one.profile, one.certificate)
        for one in report().claims
    ]
    assert sorted(there) == sorted(proved)


def test_every_claim_names_a_file_that_is_there_or_rests_on_examples() -> None:
    for entry in MANIFEST["claims"]:
        assert entry["file"] in MANIFEST["files"] or "Z3" not in entry["rungs"]


def test_each_query_says_what_it_claims() -> None:
    for text in report().certificates.values():
        asked = re.findall(r"^; unsatisfiable iff .+\n(?:\(.*\n)+?\(check-sat\)$", text, re.MULTILINE)
        assert len(asked) == text.count("(check-sat)")


@pytest.mark.parametrize("name", sorted(proofs()))
def test_nothing_in_it_is_of_this_machine_or_this_day(name: str) -> None:
    text = proofs()[name]
    assert not re.search(r"\d{4}-\d{2}-\d{2}|\d+\.\d+\.\d+\.\d+|/tmp/|/home/|/root/", text)
    assert not re.search(r"(?i)z3[- ]\d|cvc5[- ]\d", text)


def test_the_same_protocol_gives_the_same_bytes() -> None:
    assert generate(report().protocol, report()) == proofs()
