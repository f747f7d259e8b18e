"""Whole messages about example patients."""

from pathlib import Path

from tests.proving.written import ACTION_TABLE, DRAIN, MEASURE, VOCABULARY, WAIT, lines, said

REMARKS = """\
table: remarks
title: Remarks
question: What else?
inputs: [leak, liquid]
outputs: [remark]
hit policy: collect
rules:
  - {id: again, when: {leak: yes}, then: {remark: soon}, evidence: [S1]}
  - {id: gloves, when: {liquid: acid}, then: {remark: gloves}, evidence: [S1]}
"""

REMARK = "  remark:\n    label: remarks\n    type: enum\n    values: {soon: look again soon, gloves: wear gloves}\n"


def test_another_decision_than_expected(tmp_path: Path) -> None:
    cases = """\
cases:
  - id: nearly-full
    title: A tank that is nearly full
    patient: {level: 79.9, liquid: oil}
    expect: {action: drain}
"""
    assert said(tmp_path, "CASE-FAILED", {"cases/full.yaml": cases}) == lines("""
        error[CASE-FAILED]: the case `nearly-full` gets another `action` than it expects
         --> cases/full.yaml:2:9
          |
        2 |   - id: nearly-full
          |         ----------- this case
          = action: expected `drain`, decided `wait`, by `action/leave-others`
        help: correct the rules, or what the case expects
        """)


def test_other_remarks_than_expected_and_a_rule_that_does_not_fire(tmp_path: Path) -> None:
    cases = """\
cases:
  - id: leaking-acid
    title: A leaking tank of acid
    patient: {level: 10, liquid: acid, leak: yes}
    expect: {action: wait, remark: [gloves]}
    fires: [action/drain-full, action/leave-others]
  - id: water
    title: A tank of water
    patient: {level: 10, liquid: water, leak: no}
    expect: {remark: [soon]}
    fires: [remarks/again]
"""
    files = {"vocabulary.yaml": VOCABULARY + REMARK, "tables/remarks.yaml": REMARKS, "cases/acid.yaml": cases}
    assert said(tmp_path, "CASE-FAILED", files) == lines("""
        error[CASE-FAILED]: `action/drain-full` does not fire in the case `leaking-acid`
         --> cases/acid.yaml:2:9
          |
        2 |   - id: leaking-acid
          |         ------------ this case
          = instead: `action/leave-others`
        help: correct the rules, or what the case expects

        error[CASE-FAILED]: the case `leaking-acid` gets another `remark` than it expects
         --> cases/acid.yaml:2:9
          |
        2 |   - id: leaking-acid
          |         ------------ this case
          = remark: expected `gloves`, decided `gloves`, `soon`, by `remarks/again`, `remarks/gloves`
        help: correct the rules, or what the case expects

        error[CASE-FAILED]: `remarks/again` does not fire in the case `water`
         --> cases/acid.yaml:7:9
          |
        7 |   - id: water
          |         ----- this case
          = instead: no rule of `remarks`
        help: correct the rules, or what the case expects

        error[CASE-FAILED]: the case `water` gets another `remark` than it expects
         --> cases/acid.yaml:7:9
          |
        7 |   - id: water
          |         ----- this case
          = remark: expected `soon`, decided nothing
        help: correct the rules, or what the case expects
        """)


def test_a_patient_without_a_decision(tmp_path: Path) -> None:
    cases = """\
cases:
  - {id: half-full, title: A half full tank, patient: {level: 50, liquid: oil}, expect: {action: wait}}
"""
    table = ACTION_TABLE + DRAIN + WAIT.replace("< full_from", "< 30") + MEASURE
    files = {"cases/half.yaml": cases, "tables/action.yaml": table}
    assert said(tmp_path, "CASE-FAILED", files) == lines("""
        error[CASE-FAILED]: the case `half-full` has no certain decision
         --> cases/half.yaml:2:10
          |
        2 |   - {id: half-full, title: A half full tank, patient: {level: 50, liquid: oil}, expect: {action: wai…
          |          --------- this case
          = because: the table `action` has no rule for this patient
        """)
