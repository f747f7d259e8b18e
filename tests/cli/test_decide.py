"""`aih-dt decide`: the decision, everything it rests on, and what is said of data that cannot be used."""

import io
import json
from pathlib import Path
from textwrap import dedent

import pytest

from tests.cli.running import Command, edit

WET = "soil_moisture: 95\nsoil_moisture_age_days: 1\nwilted: yes\nseason: resting\n"


def _patient(plants: Path, text: str, name: str = "plant.yaml") -> None:
    (plants / name).write_text(text, encoding="utf-8")


def test_a_decision_and_why(plants: Path, aih_dt: Command) -> None:
    _patient(plants, WET)
    ran = aih_dt("decide", "plant.yaml")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == dedent(
        """\
        repot it into dry soil
        action: repot · prescribes · plant-care 0.1.0 · profile default
        remarks:
          no fertiliser in the resting season
          check whether the pot drains

        decided by
          action/repot-wet-soil  what to do: repot it into dry soil
              The roots are drowning.
              H2

        on the way there
          soil/wet  the soil: too wet
              A1

        and besides
          remarks/no-fertiliser  remarks: no fertiliser in the resting season
              H3
          remarks/check-drainage  remarks: check whether the pot drains
              H2

        all of which stands on
          H2  HOUSE, second rule · opinion · ungraded
              “Hanging leaves in wet soil are a matter of the roots.”
          H3  HOUSE, third rule · opinion · ungraded
              “In winter it wants to be left in peace.”

        and on our interpretations
          A1  open
              How dry is dry, and how wet is wet?
              below 30 % and above 70 %; for succulents below 10 % and above 40 %

        why no other rule of `action`
          water-dry-soil  the soil: too wet instead of dry
          leave-moist-soil  the soil: too wet instead of as it should be
          leave-wet-soil  hanging leaves: yes instead of no
          look-at-wet-soil  hanging leaves: yes instead of missing
          measure-first  the soil: too wet instead of not measured lately
        """
    )


def test_what_is_missing_and_what_is_too_old_is_said(plants: Path, aih_dt: Command) -> None:
    _patient(plants, "soil_moisture: 12\nsoil_moisture_age_days: 3\nseason: growing\n")
    lines = aih_dt("decide", "plant.yaml").out.splitlines()
    assert lines[:4] == [
        "measure the soil moisture",
        "action: measure · plant-care 0.1.0 · profile default",
        "missing: hanging leaves",
        "too old to count: soil moisture (older than 2 days)",
    ]


def test_another_profile(plants: Path, aih_dt: Command) -> None:
    _patient(plants, "soil_moisture: 12\nsoil_moisture_age_days: 0\nseason: growing\n")
    assert aih_dt("decide", "plant.yaml").out.startswith("water it\n")
    ran = aih_dt("decide", "plant.yaml", "--profile", "succulents")
    assert ran.out.startswith("leave it alone\naction: wait · plant-care 0.1.0 · profile succulents\n")


@pytest.mark.parametrize(
    ("name", "guess"), [("sucullents", "did you mean `succulents`?"), ("x", "the profiles are default, succulents")]
)
def test_a_profile_that_does_not_exist(plants: Path, aih_dt: Command, name: str, guess: str) -> None:
    ran = aih_dt("decide", "examples/dry.yaml", "--profile", name)
    assert (ran.code, ran.out, ran.err) == (2, "", f"error: there is no profile `{name}`; {guess}\n")


def test_json(plants: Path, aih_dt: Command) -> None:
    _patient(plants, WET)
    data = json.loads(aih_dt("decide", "plant.yaml", "--format", "json").out)
    assert list(data) == [
        "format", "tool", "protocol", "decision", "values", "collected", "missing", "stale", "rules",
        "not_asked", "why_not",
    ]  # fmt: skip
    assert data["decision"] == {
        "term": "action",
        "value": "repot",
        "label": "repot it into dry soil",
        "prescribes": True,
    }
    assert data["values"] == {
        "soil_moisture": "95",
        "wilted": "yes",
        "season": "resting",
        "soil": "wet",
        "action": "repot",
    }
    assert data["collected"] == {"remarks": ["no_fertiliser", "check_drainage"]}
    assert data["rules"][1] == {
        "table": "action",
        "rule": "repot-wet-soil",
        "gave": {"action": "repot"},
        "because": "The roots are drowning.",
        "evidence": ["H2"],
        "interpretations": [],
    }
    assert data["why_not"][0] == {
        "table": "action",
        "rule": "water-dry-soil",
        "failed": [{"term": "soil", "wanted": "dry", "value": "wet"}],
    }
    assert data["protocol"]["profile"] == "default"
    assert len(data["protocol"]["digest"]) == 64


@pytest.mark.parametrize(
    "text",
    [
        '{"soil_moisture": 95, "soil_moisture_age_days": 1, "wilted": true, "season": "resting"}',
        '{"soil_moisture": 9.5e1, "soil_moisture_age_days": 1, "wilted": "yes", "season": "resting"}',
        '{\n\t"soil_moisture": "95.0",\n\t"soil_moisture_age_days": 1.0,\n\t"wilted": true, "season": "resting"\n}\n',
        "{soil_moisture: 95, soil_moisture_age_days: 1, wilted: yes, season: resting}",
        WET.replace("\n", "\r\n"),
        "\ufeff" + WET,
    ],
)
def test_the_same_patient_however_written(plants: Path, aih_dt: Command, text: str) -> None:
    _patient(plants, WET)
    _patient(plants, text, "other.json")
    assert aih_dt("decide", "other.json").out == aih_dt("decide", "plant.yaml").out


@pytest.mark.parametrize("missing", ["", "wilted: missing\n", "wilted: null\n", "wilted:\n", "wilted: ~\n"])
def test_the_ways_to_say_that_something_is_missing(plants: Path, aih_dt: Command, missing: str) -> None:
    _patient(plants, WET.replace("wilted: yes\n", missing))
    ran = aih_dt("decide", "plant.yaml")
    assert ran.out.startswith("look at the plant\n")
    assert "\nmissing: hanging leaves\n" in ran.out


def test_standard_input(plants: Path, aih_dt: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"season: growing\n")))
    assert aih_dt("decide", "-").out.startswith("measure the soil moisture\n")


def test_every_problem_of_a_patient_is_said_at_its_place(plants: Path, aih_dt: Command) -> None:
    _patient(plants, "soil_moisture: 12.5\nsoil_moisture_age_days: -1\nwilted: maybe\nseasn: growing\n")
    ran = aih_dt("decide", "plant.yaml")
    assert (ran.code, ran.out) == (2, "")
    for line in (
        " --> plant.yaml:1:16",
        " --> plant.yaml:2:25",
        " --> plant.yaml:3:9",
        " --> plant.yaml:4:8",
        " --> plant.yaml",
    ):
        assert line in ran.err.splitlines()
    assert ran.err.count("error[PATIENT]: ") == 5
    assert "did you mean `season`?" in ran.err


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "error[PATIENT]: `plant.yaml` says nothing about a patient\n"),
        ("- wilted\n", "error[PATIENT]: a patient is given as names with their values\n"),
        ("wilted: [yes]\n", "error[PATIENT]: `wilted` must have one value, not a list\n"),
        ("wilted: {a: yes}\n", "error[PATIENT]: `wilted` must have one value, not a mapping\n"),
        ("wilted: yes\nwilted: no\n", "error[DUPLICATE-KEY]: `wilted` stands here twice\n"),
        ("wilted: 'yes\n", "error[SYNTAX]: "),
    ],
)
def test_a_file_that_is_no_patient(plants: Path, aih_dt: Command, text: str, said: str) -> None:
    _patient(plants, text)
    ran = aih_dt("decide", "plant.yaml")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(said)


def test_a_file_that_is_not_there_or_is_a_folder(plants: Path, aih_dt: Command) -> None:
    for name in ("nobody.yaml", "spec"):
        ran = aih_dt("decide", name)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.startswith(f"error[UNREADABLE-FILE]: `{name}` ")


def test_a_protocol_that_cannot_be_read(plants: Path, aih_dt: Command) -> None:
    edit(plants / "spec" / "tables" / "action.yaml", "when: {soil: moist}", "when: {soil: moyst}")
    ran = aih_dt("decide", "examples/dry.yaml")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("error[UNKNOWN-VALUE]: ")


def test_a_patient_for_whom_two_rules_fire_gets_no_decision(plants: Path, aih_dt: Command) -> None:
    edit(plants / "spec" / "tables" / "action.yaml", "when: {soil: moist}", "when: {soil: [moist, dry]}")
    ran = aih_dt("decide", "examples/dry.yaml")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == (
        "error: the table `action` has the rules `water-dry-soil`, `leave-moist-soil` for this patient\n"
        "help: the protocol is not proved; `aih-dt check spec` shows where\n"
    )
