"""The protocol is proved under every profile, and the sentences of `properties.yaml` under the default one."""

import re
import shutil
from pathlib import Path

import pytest
import yaml

from aih_dt.diagnostics import Severity
from aih_dt.model import Protocol
from aih_dt.proving.check import check
from aih_dt.proving.report import Report, Subject, Verdict
from aih_dt.reading import read
from tests.protocol.conftest import SPEC

PROPERTIES = Path(__file__).with_name("properties.yaml")
FRAME = "    source: PROPERTIES\n    kind: finding\n    locator: {name}\n    grade: ungraded\n"


@pytest.fixture(scope="module")
def report(protocol: Protocol) -> Report:
    """What is claimed of the protocol."""
    return check(protocol)


@pytest.fixture(scope="module")
def with_properties(tmp_path_factory: pytest.TempPathFactory) -> Report:
    """What is claimed of the protocol under its default profile, with the properties put beside its statements."""
    spec = tmp_path_factory.mktemp("with properties") / "spec"
    shutil.copytree(SPEC, spec, ignore=shutil.ignore_patterns("profiles.yaml", "properties.yaml"))
    sources, parameters = spec / "sources.yaml", spec / "parameters.yaml"
    text = sources.read_text(encoding="utf-8").replace(
        "\nsources:\n",
        "\nsources:\n  PROPERTIES: {title: what must hold, authority: opinion, citation: this test}\n",
        1,
    )
    sources.write_text(text.rstrip("\n") + "\n" + _statements(), encoding="utf-8")
    parameters.write_text(parameters.read_text(encoding="utf-8").split("\nprofiles:\n")[0], encoding="utf-8")
    found = read(spec)
    assert found.protocol is not None, [finding.message for finding in found.findings]
    return check(found.protocol)


def _statements() -> str:
    """The properties as statements: indented by one step, each with its source."""
    lines = PROPERTIES.read_text(encoding="utf-8").splitlines()
    written = []
    for line in lines:
        name = re.fullmatch(r"([A-Z][0-9]+):", line)
        written.append(f"  {line}\n" + (FRAME.format(name=name[1]) if name else ""))
    return "".join(written)


def test_everything_is_proved(report: Report) -> None:
    assert [claim for claim in report.claims if claim.verdict is not Verdict.PROVED] == []


def test_nothing_is_found_but_hints(report: Report) -> None:
    assert [finding.message for finding in report.findings if finding.code.severity is not Severity.HINT] == []


def test_each_property_is_proved(with_properties: Report) -> None:
    wanted = set(yaml.safe_load(PROPERTIES.read_text(encoding="utf-8")))
    verdicts = {
        (claim.name, claim.verdict)
        for claim in with_properties.claims
        if claim.subject is Subject.STATEMENT and claim.name in wanted
    }
    assert verdicts == {(name, Verdict.PROVED) for name in wanted}


def test_no_safety_relevant_datum_is_left_out(report: Report) -> None:
    relevant = {name for name, term in report.protocol.terms.items() if term.safety_relevant}
    shown = {claim.name for claim in report.claims if claim.kind == "no prescription on ignorance"}
    assert relevant == shown
