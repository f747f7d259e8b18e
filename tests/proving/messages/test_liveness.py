"""Whole messages about rules that never fire, values that never occur and conditions that make no difference."""

from pathlib import Path

from tests.proving.written import (
    ACTION,
    ACTION_TABLE,
    DANGER,
    DANGER_TABLE,
    DRAIN,
    MEASURE,
    PARAMETERS,
    VOCABULARY,
    WAIT,
    codes,
    lines,
    said,
)

DANGEROUS = VOCABULARY + DANGER
BY_DANGER = ACTION_TABLE.replace("[level]", "[danger, liquid]")


def test_a_rule_for_a_combination_that_no_patient_has(tmp_path: Path) -> None:
    rules = """\
  - {id: look, when: {danger: high, liquid: [water, oil]}, then: {action: measure}, evidence: [S1]}
  - {id: look-at-acid, when: {danger: high, liquid: acid}, then: {action: measure}, interpretations: [A1]}
  - {id: leave, when: {danger: low, liquid: [water, oil]}, then: {action: wait}, evidence: [S1]}
  - {id: drain, when: {danger: low, liquid: acid}, then: {action: drain}, evidence: [S1]}
"""
    files = {
        "vocabulary.yaml": DANGEROUS,
        "tables/danger.yaml": DANGER_TABLE,
        "tables/action.yaml": BY_DANGER + rules,
    }
    assert said(tmp_path, "DEAD-RULE", files) == lines("""
        error[DEAD-RULE]: `drain` of `action` never fires
          --> tables/action.yaml:10:10
           |
        10 |   - {id: drain, when: {danger: low, liquid: acid}, then: {action: drain}, evidence: [S1]}
           |          ----- has no patient
           = no patient has: danger: low · liquid: acid
        help: leave the rule out, or correct the condition that keeps its patients away
        """)
    assert said(tmp_path, "DEAD-VALUE", files) == lines("""
        error[DEAD-VALUE]: no patient is given `drain` as `action`
          --> vocabulary.yaml:22:7
           |
        22 |       drain: {label: drain the tank, prescribes: yes}
           |       ----- this value
          ::: tables/action.yaml:10:10
           |
        10 |   - {id: drain, when: {danger: low, liquid: acid}, then: {action: drain}, evidence: [S1]}
           |          ----- would give it, but never fires
        help: leave the value out, or write the rule that gives it
        """)


def test_a_rule_against_what_the_table_applies_to(tmp_path: Path) -> None:
    safe = """\
table: danger
title: Danger
question: How dangerous is the tank?
inputs: [leak]
outputs: [danger]
applies when: {liquid: oil}
rules:
  - {id: leaks, when: {leak: yes}, then: {danger: high}, evidence: [S1]}
  - {id: tight, when: {leak: [no, missing]}, then: {danger: low}, evidence: [S1]}
"""
    rules = """\
  - {id: leave-low, when: {danger: low}, then: {action: wait}, evidence: [S1]}
  - {id: measure-high, when: {danger: high, liquid: oil}, then: {action: measure}, evidence: [S1]}
  - {id: drain-high, when: {danger: high, liquid: water}, then: {action: measure}, evidence: [S1]}
"""
    files = {
        "vocabulary.yaml": DANGEROUS,
        "tables/danger.yaml": safe,
        "tables/action.yaml": BY_DANGER.replace("rules:", "applies when: {danger: [low, high]}\nrules:") + rules,
    }
    assert said(tmp_path, "DEAD-RULE", files) == lines("""
        error[DEAD-RULE]: `drain-high` of `action` never fires
          --> tables/action.yaml:10:10
           |
        10 |   - {id: drain-high, when: {danger: high, liquid: water}, then: {action: measure}, evidence: [S1]}
           |          ---------- has no patient
           = the table applies to: danger: known
           = none of them has: liquid: water
        help: leave the rule out, or correct the condition that keeps its patients away
        """)


def test_a_table_that_is_never_asked(tmp_path: Path) -> None:
    more = "  remark:\n    label: remark\n    type: enum\n    values: {soon: look again soon}\n"
    remarks = """\
table: remarks
title: Remarks
question: What else?
inputs: [liquid]
outputs: [remark]
hit policy: collect
applies when: {action: drain, level: missing}
rules:
  - {id: soon, when: {liquid: acid}, then: {remark: soon}, evidence: [S1]}
"""
    files = {"vocabulary.yaml": VOCABULARY + more, "tables/remarks.yaml": remarks}
    assert said(tmp_path, "DEAD-RULE", files) == lines("""
        error[DEAD-RULE]: `soon` of `remarks` never fires
         --> tables/remarks.yaml:9:10
          |
        9 |   - {id: soon, when: {liquid: acid}, then: {remark: soon}, evidence: [S1]}
          |          ---- has no patient
          = the table applies to nobody: what to do: drain the tank · level: missing
        help: leave the rule out, or correct the condition that keeps its patients away
        """)


def test_a_value_that_no_rule_gives(tmp_path: Path) -> None:
    vocabulary = VOCABULARY.replace("      wait: wait\n", "      wait: wait\n      refill: refill the tank\n")
    assert said(tmp_path, "DEAD-VALUE", {"vocabulary.yaml": vocabulary}) == lines("""
        error[DEAD-VALUE]: no patient is given `refill` as `action`
          --> vocabulary.yaml:24:7
           |
        24 |       refill: refill the tank
           |       ------ this value
          ::: tables/action.yaml:1:8
           |
         1 | table: action
           |        ------ decides it
        help: leave the value out, or write the rule that gives it
        """)


PROFILE = """\
profiles:
  early: {label: the early reading, because: Acid., set: {full_from: 40}, interpretations: [A1]}
"""

HALF_TABLE = """\
table: danger
title: Danger
question: How dangerous is the tank?
inputs: [level]
outputs: [danger]
rules:
  - {id: half, when: {level: '>= 50'}, then: {danger: high}, evidence: [S1]}
  - {id: less, when: {level: '< 50, missing'}, then: {danger: low}, evidence: [S1]}
"""


def test_a_rule_that_no_patient_reaches_under_a_profile(tmp_path: Path) -> None:
    rules = """\
  - {id: drain-full, when: {level: '>= full_from'}, then: {action: drain}, evidence: [S1]}
  - {id: measure-half, when: {level: '< full_from', danger: high}, then: {action: measure}, evidence: [S1]}
  - {id: leave-others, when: {level: '< full_from', danger: low}, then: {action: wait}, evidence: [S1]}
  - {id: measure-first, when: {level: missing}, then: {action: measure}, evidence: [S1]}
"""
    files = {
        "vocabulary.yaml": DANGEROUS,
        "parameters.yaml": PARAMETERS + PROFILE,
        "tables/danger.yaml": HALF_TABLE,
        "tables/action.yaml": ACTION_TABLE.replace("[level]", "[level, danger]") + rules,
    }
    assert codes(tmp_path, files) == ["IDLE-IN-PROFILE"]
    assert said(tmp_path, "IDLE-IN-PROFILE", files) == lines("""
        hint[IDLE-IN-PROFILE]: `measure-half` of `action` never fires under the profile `early`
         --> tables/action.yaml:8:10
          |
        8 |   - {id: measure-half, when: {level: '< full_from', danger: high}, then: {action: measure}, evidence…
          |          ------------ has no patient
          = profile: `early`, the early reading
          = no patient has: level: below 40 % · danger: high
        """)


def test_two_rules_that_could_be_one(tmp_path: Path) -> None:
    rules = """\
  - {id: drain-water, when: {level: '>= 80', liquid: water}, then: {action: drain}, evidence: [S1]}
  - {id: drain-oil, when: {level: '>= 80', liquid: oil}, then: {action: drain}, evidence: [S1]}
  - {id: leave-acid, when: {level: '>= 80', liquid: acid}, then: {action: wait}, evidence: [S1]}
"""
    table = ACTION_TABLE.replace("[level]", "[level, liquid]") + rules + WAIT + MEASURE
    assert codes(tmp_path, {"tables/action.yaml": table}) == ["REDUNDANT-RULE"]
    assert said(tmp_path, "REDUNDANT-RULE", {"tables/action.yaml": table}) == lines("""
        warning[REDUNDANT-RULE]: `drain-water` and `drain-oil` of `action` could be one rule
         --> tables/action.yaml:7:10
          |
        7 |   - {id: drain-water, when: {level: '>= 80', liquid: water}, then: {action: drain}, evidence: [S1]}
          |          ----------- this rule
        8 |   - {id: drain-oil, when: {level: '>= 80', liquid: oil}, then: {action: drain}, evidence: [S1]}
          |          --------- differs only in `liquid`
        help: join them into one rule with
              liquid: 'water, oil'
        """)


def test_two_rules_that_together_need_no_condition(tmp_path: Path) -> None:
    rules = DRAIN.replace("full_from'", "full_from', leak: yes") + DRAIN.replace("drain-full", "drain-tight").replace(
        "full_from'", "full_from', leak: [no, missing]"
    )
    table = ACTION_TABLE.replace("[level]", "[level, leak]") + rules + WAIT + MEASURE
    assert said(tmp_path, "REDUNDANT-RULE", {"tables/action.yaml": table}) == lines("""
        warning[REDUNDANT-RULE]: `drain-full` and `drain-tight` of `action` could be one rule
          --> tables/action.yaml:7:9
           |
         7 |   - id: drain-full
           |         ---------- this rule
        ...
        11 |   - id: drain-tight
           |         ----------- differs only in `leak`
        help: join them into one rule without a condition on `leak`
        """)


def test_a_rule_of_a_collect_table_that_adds_nothing(tmp_path: Path) -> None:
    more = "  remark:\n    label: remark\n    type: enum\n    values: {soon: look again soon}\n"
    remarks = """\
table: remarks
title: Remarks
question: What else?
inputs: [liquid, leak]
outputs: [remark]
hit policy: collect
rules:
  - {id: acid, when: {liquid: acid}, then: {remark: soon}, evidence: [S1]}
  - {id: leaking-acid, when: {liquid: acid, leak: yes}, then: {remark: soon}, evidence: [S1]}
"""
    files = {"vocabulary.yaml": VOCABULARY + more, "tables/remarks.yaml": remarks}
    assert said(tmp_path, "REDUNDANT-RULE", files) == lines("""
        warning[REDUNDANT-RULE]: `leaking-acid` of `remarks` adds nothing to the rules beside it
         --> tables/remarks.yaml:9:10
          |
        9 |   - {id: leaking-acid, when: {liquid: acid, leak: yes}, then: {remark: soon}, evidence: [S1]}
          |          ------------ this rule
        help: leave the rule out
        """)


def test_a_condition_that_excludes_nobody(tmp_path: Path) -> None:
    more = """\
assumptions:
  acid-is-never-high:
    never: {liquid: acid, level: '>= 60'}
    because: Acid tanks have an overflow.
"""
    rules = DRAIN.replace("full_from'", "full_from', liquid: [water, oil]") + WAIT + MEASURE
    files = {
        "vocabulary.yaml": VOCABULARY + more,
        "tables/action.yaml": ACTION_TABLE.replace("[level]", "[level, liquid]") + rules,
    }
    assert said(tmp_path, "REDUNDANT-CELL", files) == lines("""
        warning[REDUNDANT-CELL]: the condition on `liquid` in `drain-full` of `action` excludes nobody
         --> tables/action.yaml:8:43
          |
        8 |     when: {level: '>= full_from', liquid: [water, oil]}
          |                                           ------------ this condition
        help: leave the condition out
        """)


def test_an_input_that_no_rule_looks_at(tmp_path: Path) -> None:
    files = {"tables/action.yaml": ACTION.replace("[level]", "[level, leak]")}
    assert codes(tmp_path, files) == ["REDUNDANT-INPUT"]
    assert said(tmp_path, "REDUNDANT-INPUT", files) == lines("""
        warning[REDUNDANT-INPUT]: no rule of `action` looks at `leak`
         --> tables/action.yaml:1:8
          |
        1 | table: action
          |        ------ this table
        help: leave `leak` out of the inputs
        """)
