"""`aih-dt check`: what it prints, in each format, and what its exit code says."""

import json
from pathlib import Path
from textwrap import dedent
from typing import Any

import jsonschema
import pytest

from aih_dt.cli import work
from aih_dt.diagnostics import Code, Finding, Kind, Severity
from tests.cli.running import Command, edit

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "check.schema.json").read_text(encoding="utf-8"))

PROVED = dedent(
    """\
    Looking after a houseplant · plant-care 0.1.0 (draft)
      soil            4 rules  proved  complete, one rule, every rule can fire
      action          6 rules  proved  complete, one rule, every rule can fire
      remarks         2 rules  proved  every rule can fire
      whole protocol           proved  one final decision, no prescription on ignorance
      statements            2  proved  H1, H2
      cases                 4  proved  dry-in-summer, drowned, measured-last-week, cactus
      profiles              2          default, succulents

    """
)


def _json(aih_dt: Command, *arguments: str) -> dict[str, Any]:
    ran = aih_dt("check", *arguments, "--format", "json")
    data: dict[str, Any] = json.loads(ran.out)
    assert ran.code == data["exit_code"]
    jsonschema.validate(data, SCHEMA)
    return data


def test_a_proved_protocol(plants: Path, aih_dt: Command) -> None:
    ran = aih_dt("check")
    assert (ran.code, ran.err) == (0, "")
    *table, verdict = ran.out.splitlines(keepends=True)
    assert "".join(table) == PROVED
    assert verdict.startswith("proved: 30 claims by Z3, second checker, ")


def test_the_folder_may_be_named(plants: Path, aih_dt: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    before = aih_dt("check").out
    monkeypatch.chdir(plants / "spec")
    assert aih_dt("check", ".").out == before
    assert aih_dt("check", "../spec/").out == before


def test_a_rule_that_is_missing(plants: Path, aih_dt: Command) -> None:
    table = plants / "spec" / "tables" / "action.yaml"
    rule = (
        "  - id: look-at-wet-soil\n"
        "    when: {soil: wet, wilted: missing}\n"
        "    then: {action: look}\n"
        "    evidence: [H2]\n"
    )
    edit(table, rule, "")
    ran = aih_dt("check")
    assert (ran.code, ran.err) == (1, "")
    assert "error[GAP]: no rule of `action` covers some patients\n  --> spec/tables/action.yaml:" in ran.out
    assert "   = patients: the soil: too wet · hanging leaves: missing\n" in ran.out
    rows = ran.out[ran.out.index("Looking after") :].splitlines()
    assert rows[:8] == [
        "Looking after a houseplant · plant-care 0.1.0 (draft)",
        "  soil            4 rules  proved  complete, one rule, every rule can fire",
        "  action          5 rules  refuted complete",
        "                           proved  one rule, every rule can fire",
        "  remarks         2 rules  proved  every rule can fire",
        "  whole protocol                   not looked at before every table is proved",
        "  cases                 4  proved  dry-in-summer, drowned, measured-last-week, cactus",
        "  profiles              2          default, succulents",
    ]
    assert rows[-1].startswith("refuted: 2 of ")


def test_input_that_cannot_be_read(plants: Path, aih_dt: Command) -> None:
    edit(plants / "spec" / "tables" / "action.yaml", "when: {soil: moist}", "when: {soil: moyst}")
    ran = aih_dt("check")
    assert (ran.code, ran.err) == (2, "")
    assert ran.out == dedent(
        """\
        error[UNKNOWN-VALUE]: `soil` has no value `moyst`
          --> spec/tables/action.yaml:16:18
           |
        16 |     when: {soil: moyst}
           |                  ----- did you mean `moist`?
           = values: `dry`, `moist`, `wet`, `not_measured`
        help: write
              soil: moist

        not read: 1 error
        """
    )


def test_a_folder_that_is_not_there(folder: Path, aih_dt: Command) -> None:
    ran = aih_dt("check")
    assert (ran.code, ran.err) == (2, "")
    assert ran.out == (
        "error[FOLDER]: there is no folder `spec`\n"
        "help: give the folder that holds `protocol.yaml`, or make one with `aih-dt new`\n"
        "\n"
        "not read: 1 error\n"
    )


def test_hints_are_counted_and_shown_when_asked_for(plants: Path, aih_dt: Command) -> None:
    table = plants / "spec" / "tables" / "action.yaml"
    edit(table, "inputs: [soil, wilted]", "inputs: [soil, wilted, soil_moisture]")
    edit(table, "when: {soil: not_measured}", "when: {soil: not_measured, soil_moisture: missing}")
    plain, full = aih_dt("check"), aih_dt("check", "--hints")
    assert (plain.code, full.code) == (0, 0)
    assert "hint[GAP-OUT-OF-REACH]: " not in plain.out
    assert plain.out.endswith("1 hint (see `--hints`)\n")
    assert "hint[GAP-OUT-OF-REACH]: `action` has no rule for combinations that no patient has\n" in full.out
    assert full.out.endswith("1 hint\n")
    assert "GAP-OUT-OF-REACH" in {finding["code"] for finding in _json(aih_dt)["findings"]}


def test_one_table(plants: Path, aih_dt: Command) -> None:
    ran = aih_dt("check", "--table", "soil")
    assert ran.code == 0
    assert ran.out == dedent(
        """\
        Looking after a houseplant · plant-care 0.1.0 (draft)
          soil      4 rules  proved  complete, one rule
          profiles        2          default, succulents

        proved: 4 claims by Z3, second checker
        """
    )


@pytest.mark.parametrize(
    ("name", "guess"),
    [("sol", "did you mean `soil`?"), ("xyz", "the tables are soil, action, remarks")],
)
def test_a_table_that_does_not_exist(plants: Path, aih_dt: Command, name: str, guess: str) -> None:
    ran = aih_dt("check", "--table", name)
    assert (ran.code, ran.out, ran.err) == (2, "", f"error: there is no table `{name}`; {guess}\n")


def test_json_of_a_proved_protocol(plants: Path, aih_dt: Command) -> None:
    data = _json(aih_dt)
    assert list(data) == ["format", "tool", "protocol", "verdict", "exit_code", "claims", "findings"]
    assert (data["format"], data["verdict"], data["findings"]) == (1, "proved", [])
    assert data["protocol"] == {
        "name": "plant-care",
        "version": "0.1.0",
        "status": "draft",
        "digest": data["protocol"]["digest"],
        "profiles": ["default", "succulents"],
    }
    assert {
        "subject": "table",
        "name": "action",
        "kind": "complete",
        "sentence": "every patient has a rule",
        "verdict": "proved",
        "profile": "succulents",
        "rungs": ["Z3", "second checker"],
        "assumptions": [],
        "certificate": "tables/action.smt2",
    } in data["claims"]
    assert {claim["verdict"] for claim in data["claims"]} == {"proved"}


def test_json_of_a_refuted_and_of_an_unreadable_protocol(plants: Path, aih_dt: Command) -> None:
    table = plants / "spec" / "tables" / "action.yaml"
    edit(table, "when: {soil: moist}", "when: {soil: [moist, wet]}")
    data = _json(aih_dt)
    assert (data["verdict"], data["exit_code"]) == ("refuted", 1)
    assert "OVERLAP" in {finding["code"] for finding in data["findings"]}
    edit(table, "[moist, wet]", "[moist, wett]")
    data = _json(aih_dt)
    assert (data["verdict"], data["exit_code"], data["protocol"], data["claims"]) == ("not read", 2, None, [])


def test_sarif(plants: Path, aih_dt: Command) -> None:
    edit(plants / "spec" / "tables" / "action.yaml", "when: {soil: moist}", "when: {soil: moyst}")
    ran = aih_dt("check", "--format", "sarif")
    assert ran.code == 2
    (run,) = json.loads(ran.out)["runs"]
    (result,) = run["results"]
    assert result["ruleId"] == "UNKNOWN-VALUE"
    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": "spec/tables/action.yaml"}
    (rule,) = run["tool"]["driver"]["rules"]
    assert rule["help"]["markdown"] == aih_dt("explain", "UNKNOWN-VALUE").out
    assert run["properties"] == {"protocol": None}


def test_the_same_check_prints_the_same(plants: Path, aih_dt: Command) -> None:
    for form in ("text", "json", "sarif"):
        assert aih_dt("check", "--format", form) == aih_dt("check", "--format", form)


@pytest.mark.parametrize(
    ("severities", "code"),
    [
        ([], 0),
        ([(Severity.WARNING, Kind.CLAIM), (Severity.HINT, Kind.CLAIM)], 0),
        ([(Severity.UNKNOWN, Kind.CLAIM)], 3),
        ([(Severity.UNKNOWN, Kind.CLAIM), (Severity.ERROR, Kind.CLAIM)], 1),
        ([(Severity.ERROR, Kind.CLAIM), (Severity.ERROR, Kind.INPUT)], 2),
        ([(Severity.ERROR, Kind.INPUT), (Severity.ERROR, Kind.INTERNAL)], 4),
    ],
)
def test_what_the_exit_code_says(severities: list[tuple[Severity, Kind]], code: int) -> None:
    findings = tuple(Finding(Code("X", severity, kind, ""), "m") for severity, kind in severities)
    assert work.Work(None, None, findings, {}).exit_code == code
