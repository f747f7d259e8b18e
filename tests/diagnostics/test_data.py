"""What another program reads: JSON and SARIF, whole, and fingerprints that stay when lines move."""

import json
from dataclasses import replace

import jsonschema

from aih_dt.diagnostics import Code, Finding, Help, Kind, Label, Severity
from aih_dt.diagnostics.data import findings_data
from aih_dt.diagnostics.fingerprint import fingerprints
from aih_dt.diagnostics.sarif import sarif_log
from aih_dt.model import Position

GAP = Code("GAP", Severity.ERROR, Kind.CLAIM, "no rule covers some patients")
UNSURE = Code("UNSURE", Severity.UNKNOWN, Kind.CLAIM, "no answer in time")
TIP = Code("TIP", Severity.HINT, Kind.CLAIM, "something to look at")
TEXT = "rules:\n  - id: water\n  - id: leave\n"

FINDING = Finding(
    GAP,
    "no rule covers `mud`",
    labels=(Label(Position("spec/tables/a b.yaml", 2, 9, 5), "stops here"), Label(Position("spec/c.yaml", 7, 1), "")),
    notes=(("patients", "soil mud"),),
    help=Help("add a rule", ("- id: …",)),
)
TEXTS = {"spec/tables/a b.yaml": TEXT}

PLACE = {
    "type": "object",
    "required": ["physicalLocation"],
    "additionalProperties": False,
    "properties": {
        "id": {"type": "integer", "minimum": 0},
        "message": {"$ref": "#/$defs/message"},
        "physicalLocation": {
            "type": "object",
            "required": ["artifactLocation"],
            "additionalProperties": False,
            "properties": {
                "artifactLocation": {
                    "type": "object",
                    "required": ["uri"],
                    "additionalProperties": False,
                    "properties": {"uri": {"type": "string", "pattern": "^[A-Za-z0-9%/._~-]+$"}},
                },
                "region": {
                    "type": "object",
                    "required": ["startLine", "startColumn", "endColumn"],
                    "additionalProperties": False,
                    "properties": {
                        "startLine": {"type": "integer", "minimum": 1},
                        "startColumn": {"type": "integer", "minimum": 1},
                        "endColumn": {"type": "integer", "minimum": 2},
                        "snippet": {"$ref": "#/$defs/message"},
                    },
                },
            },
        },
    },
}
"""What SARIF 2.1.0 says about a place, as far as it is used here, and nothing beside it."""

LOG = {
    "$defs": {
        "message": {
            "type": "object",
            "required": ["text"],
            "additionalProperties": False,
            "properties": {"text": {"type": "string", "minLength": 1}, "markdown": {"type": "string"}},
        },
        "level": {"enum": ["none", "note", "warning", "error"]},
        "place": PLACE,
    },
    "type": "object",
    "required": ["version", "runs"],
    "additionalProperties": False,
    "properties": {
        "$schema": {"type": "string", "format": "uri"},
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["tool", "results"],
                "additionalProperties": False,
                "properties": {
                    "tool": {
                        "type": "object",
                        "required": ["driver"],
                        "additionalProperties": False,
                        "properties": {
                            "driver": {
                                "type": "object",
                                "required": ["name"],
                                "additionalProperties": False,
                                "properties": {
                                    "name": {"type": "string"},
                                    "version": {"type": "string"},
                                    "rules": {
                                        "type": "array",
                                        "uniqueItems": True,
                                        "items": {
                                            "type": "object",
                                            "required": ["id"],
                                            "additionalProperties": False,
                                            "properties": {
                                                "id": {"type": "string"},
                                                "shortDescription": {"$ref": "#/$defs/message"},
                                                "help": {"$ref": "#/$defs/message"},
                                                "defaultConfiguration": {
                                                    "type": "object",
                                                    "additionalProperties": False,
                                                    "properties": {"level": {"$ref": "#/$defs/level"}},
                                                },
                                                "properties": {"type": "object"},
                                            },
                                        },
                                    },
                                },
                            }
                        },
                    },
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "invocations": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["executionSuccessful"],
                            "additionalProperties": False,
                            "properties": {
                                "executionSuccessful": {"type": "boolean"},
                                "exitCode": {"type": "integer"},
                            },
                        },
                    },
                    "properties": {"type": "object"},
                    "results": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["message"],
                            "additionalProperties": False,
                            "properties": {
                                "ruleId": {"type": "string"},
                                "ruleIndex": {"type": "integer", "minimum": 0},
                                "level": {"$ref": "#/$defs/level"},
                                "message": {"$ref": "#/$defs/message"},
                                "locations": {"type": "array", "items": {"$ref": "#/$defs/place"}},
                                "relatedLocations": {"type": "array", "items": {"$ref": "#/$defs/place"}},
                                "partialFingerprints": {
                                    "type": "object",
                                    "additionalProperties": {"type": "string"},
                                },
                            },
                        },
                    },
                },
            },
        },
    },
}


def test_a_finding_as_json() -> None:
    (data,) = findings_data([FINDING], TEXTS)
    fingerprint = data.pop("fingerprint")
    assert isinstance(fingerprint, str)
    assert len(fingerprint) == 32
    assert data == {
        "code": "GAP",
        "severity": "error",
        "kind": "claim",
        "title": "no rule covers some patients",
        "message": "no rule covers `mud`",
        "labels": [
            {"file": "spec/tables/a b.yaml", "line": 2, "column": 9, "length": 5, "text": "stops here"},
            {"file": "spec/c.yaml", "line": 7, "column": 1, "length": 1, "text": ""},
        ],
        "notes": [{"heading": "patients", "text": "soil mud"}],
        "help": {"text": "add a rule", "lines": ["- id: …"]},
    }
    (bare,) = findings_data([Finding(TIP, "look")], {})
    assert (bare["labels"], bare["notes"], bare["help"]) == ([], [], None)


def test_a_finding_as_sarif() -> None:
    log = sarif_log(
        [FINDING, Finding(UNSURE, "no answer")],
        TEXTS,
        version="1.2.3",
        exit_code=1,
        pages={"GAP": "# GAP\n"},
        properties={"digest": "abc"},
    )
    jsonschema.validate(log, LOG)
    first, second = fingerprints([FINDING, Finding(UNSURE, "no answer")], TEXTS)
    assert log["runs"] == [
        {
            "tool": {
                "driver": {
                    "name": "aih-dt",
                    "version": "1.2.3",
                    "rules": [
                        {
                            "id": "GAP",
                            "shortDescription": {"text": "no rule covers some patients"},
                            "defaultConfiguration": {"level": "error"},
                            "help": {
                                "text": "Run `aih-dt explain GAP` for what this means and what to do.",
                                "markdown": "# GAP\n",
                            },
                            "properties": {"kind": "claim", "severity": "error"},
                        },
                        {
                            "id": "UNSURE",
                            "shortDescription": {"text": "no answer in time"},
                            "defaultConfiguration": {"level": "error"},
                            "help": {"text": "Run `aih-dt explain UNSURE` for what this means and what to do."},
                            "properties": {"kind": "claim", "severity": "unknown"},
                        },
                    ],
                }
            },
            "columnKind": "unicodeCodePoints",
            "invocations": [{"executionSuccessful": True, "exitCode": 1}],
            "properties": {"digest": "abc"},
            "results": [
                {
                    "ruleId": "GAP",
                    "ruleIndex": 0,
                    "level": "error",
                    "message": {"text": "no rule covers `mud`\npatients: soil mud\nhelp: add a rule\n  - id: …"},
                    "partialFingerprints": {"finding/v1": first},
                    "locations": [
                        {
                            "physicalLocation": {
                                "artifactLocation": {"uri": "spec/tables/a%20b.yaml"},
                                "region": {
                                    "startLine": 2,
                                    "startColumn": 9,
                                    "endColumn": 14,
                                    "snippet": {"text": "  - id: water"},
                                },
                            },
                            "message": {"text": "stops here"},
                        }
                    ],
                    "relatedLocations": [
                        {
                            "id": 1,
                            "physicalLocation": {
                                "artifactLocation": {"uri": "spec/c.yaml"},
                                "region": {"startLine": 7, "startColumn": 1, "endColumn": 2},
                            },
                        }
                    ],
                },
                {
                    "ruleId": "UNSURE",
                    "ruleIndex": 1,
                    "level": "error",
                    "message": {"text": "no answer"},
                    "partialFingerprints": {"finding/v1": second},
                },
            ],
        }
    ]


def test_a_log_with_nothing_in_it_still_says_that_it_ran() -> None:
    log = sarif_log([], {})
    jsonschema.validate(log, LOG)
    assert json.loads(json.dumps(log))["runs"][0]["results"] == []


def test_a_place_without_a_line_has_no_region() -> None:
    log = sarif_log([Finding(GAP, "m", labels=(Label(Position("./spec", 0, 0), "empty"),))], {})
    jsonschema.validate(log, LOG)
    result = json.loads(json.dumps(log))["runs"][0]["results"][0]
    assert result["locations"] == [
        {"physicalLocation": {"artifactLocation": {"uri": "spec"}}, "message": {"text": "empty"}}
    ]


def test_input_that_could_not_be_read_is_an_unsuccessful_run() -> None:
    for exit_code, successful in ((0, True), (1, True), (2, False), (3, True), (4, False)):
        log = json.loads(json.dumps(sarif_log([], {}, exit_code=exit_code)))
        assert log["runs"][0]["invocations"] == [{"executionSuccessful": successful, "exitCode": exit_code}]


def test_a_fingerprint_stays_when_lines_move() -> None:
    moved_at = Position("spec/tables/a b.yaml", 4, 9, 5)
    moved = replace(FINDING, labels=(replace(FINDING.labels[0], at=moved_at), FINDING.labels[1]))
    moved_texts = {"spec/tables/a b.yaml": "# new\n# lines\n" + TEXT.replace("  - id: water", "    - id:  water")}
    assert fingerprints([FINDING], TEXTS) == fingerprints([moved], moved_texts)


def test_different_findings_have_different_fingerprints() -> None:
    elsewhere = replace(FINDING, labels=(replace(FINDING.labels[0], at=Position("spec/tables/a b.yaml", 3, 9, 5)),))
    others = [
        replace(FINDING, message="other"),
        replace(FINDING, notes=()),
        replace(FINDING, code=TIP),
        elsewhere,
        FINDING,
        FINDING,
    ]
    assert len(set(fingerprints(others, TEXTS))) == len(others)
