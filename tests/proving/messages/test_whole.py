"""Whole messages about the protocol as a whole: the final decision, ignorance, statements, assumptions."""

from pathlib import Path

from tests.proving.written import (
    ACTION,
    ACTION_TABLE,
    DRAIN,
    PARAMETERS,
    SOURCES,
    VOCABULARY,
    WAIT,
    codes,
    lines,
    said,
)


def test_patients_whom_the_deciding_table_does_not_apply_to(tmp_path: Path) -> None:
    table = ACTION.replace("rules:", "applies when: {liquid: [water, oil]}\nrules:")
    files = {"tables/action.yaml": table}
    assert codes(tmp_path, files) == ["NO-FINAL-DECISION"]
    assert said(tmp_path, "NO-FINAL-DECISION", files) == lines("""
        error[NO-FINAL-DECISION]: some patients get no `action`: the table that decides it does not apply to them
         --> tables/action.yaml:1:8
          |
        1 | table: action
          |        ------ applies to liquid: water or oil
          = for example: level 50.0 %, liquid acid
        help: let `action` apply to everybody, with rules for these patients
        """)


LEAKING = """\
  - id: drain-leaking
    when: {level: missing, leak: yes}
    then: {action: drain}
    evidence: [S1]
  - id: drain-acid
    when: {level: missing, leak: [no, missing], liquid: acid}
    then: {action: drain}
    evidence: [S1]
  - id: measure-first
    when: {level: missing, leak: [no, missing], liquid: [water, oil]}
    then: {action: measure}
    interpretations: [A1]
"""


def test_every_rule_that_prescribes_on_ignorance_is_shown(tmp_path: Path) -> None:
    table = ACTION_TABLE.replace("[level]", "[level, liquid, leak]") + DRAIN + WAIT + LEAKING
    files = {"tables/action.yaml": table}
    assert codes(tmp_path, files) == ["IGNORANCE"]
    assert said(tmp_path, "IGNORANCE", files) == lines("""
        error[IGNORANCE]: `action` prescribes while level is missing
          --> tables/action.yaml:15:9
           |
        15 |   - id: drain-leaking
           |         ------------- prescribes: drain the tank
        ...
        19 |   - id: drain-acid
           |         ---------- prescribes: drain the tank
          ::: vocabulary.yaml:2:3
           |
         2 |   level:
           |   ----- is safety relevant and may be missing
           = for example: level missing, liquid water, leak yes
           = rules that fire: `action/drain-leaking`
        help: send these patients to a rule that asks for the value, or say on a rule that fires why it does not matter
              irrelevant: {level: …}
        """)


def test_a_rule_that_says_why_it_does_not_matter_is_excused(tmp_path: Path) -> None:
    excused = LEAKING.replace("    evidence: [S1]\n", "    evidence: [S1]\n    irrelevant: {level: It leaks.}\n")
    table = ACTION_TABLE.replace("[level]", "[level, liquid, leak]") + DRAIN + WAIT + excused
    assert codes(tmp_path, {"tables/action.yaml": table}) == []


def test_a_statement_that_is_not_kept(tmp_path: Path) -> None:
    sources = (
        SOURCES
        + """\
    readings:
      - when: {level: '>= 75'}
        then: {action: drain}
"""
    )
    assert said(tmp_path, "READING", {"sources.yaml": sources}) == lines("""
        error[READING]: the protocol does not do what S1 says, read literally
          --> sources.yaml:11:16
           |
        11 |       - when: {level: '>= 75'}
           |                ----- says: what to do: drain the tank
          ::: tables/action.yaml:11:9
           |
        11 |   - id: leave-others
           |         ------------ decides otherwise
           = read literally: level: 75 % or more
           = decided: what to do: wait
           = for example: level 75.0 %
           = rules that fire: `action/leave-others`
        help: correct the rule, or list the deviation with the interpretation that says why
              deviations:
                - when: {…}
                  interpretation: …
                  because: …
        """)


def test_a_statement_about_a_collected_output_that_is_not_kept(tmp_path: Path) -> None:
    sources = (
        SOURCES
        + """\
    readings:
      - when: {level: '>= 80', liquid: acid}
        then: {action: drain, remark: gloves}
"""
    )
    more = "  remark:\n    label: remarks\n    type: enum\n    values: {soon: look again soon, gloves: wear gloves}\n"
    remarks = """\
table: remarks
title: Remarks
question: What else?
inputs: [liquid, leak]
outputs: [remark]
hit policy: collect
rules:
  - {id: again, when: {leak: yes}, then: {remark: soon}, evidence: [S1]}
  - {id: gloves, when: {liquid: acid, leak: yes}, then: {remark: gloves}, evidence: [S1]}
"""
    files = {"sources.yaml": sources, "vocabulary.yaml": VOCABULARY + more, "tables/remarks.yaml": remarks}
    assert said(tmp_path, "READING", files) == lines("""
        error[READING]: the protocol does not do what S1 says, read literally
          --> sources.yaml:11:16
           |
        11 |       - when: {level: '>= 80', liquid: acid}
           |                ----- says: what to do: drain the tank · remarks: wear gloves
          ::: tables/remarks.yaml:1:8
           |
         1 | table: remarks
           |        ------- does not give it
           = read literally: level: 80 % or more · liquid: acid
           = decided: remarks: nothing
           = for example: level 80.0 %, liquid acid, leak no
           = rules that fire: `action/drain-full`
        help: correct the rule, or list the deviation with the interpretation that says why
              deviations:
                - when: {…}
                  interpretation: …
                  because: …
        """)


DEVIATING = (
    SOURCES
    + """\
    readings:
      - when: {level: '>= 75'}
        then: {action: drain}
        deviations:
          - when: {level: '< 80'}
            interpretation: A1
            because: A tank is full from 80 %.
"""
)


def test_a_listed_deviation_keeps_the_statement(tmp_path: Path) -> None:
    assert codes(tmp_path, {"sources.yaml": DEVIATING}) == []


def test_a_deviation_where_the_statement_is_kept(tmp_path: Path) -> None:
    more = """\
          - when: {level: '> 90', liquid: acid}
            interpretation: A1
            because: Acid tanks are never full.
"""
    files = {"sources.yaml": DEVIATING + more}
    assert codes(tmp_path, files) == ["IDLE-DEVIATION"]
    assert said(tmp_path, "IDLE-DEVIATION", files) == lines("""
        error[IDLE-DEVIATION]: the deviation from S1 by A1 never happens
          --> sources.yaml:17:20
           |
        17 |           - when: {level: '> 90', liquid: acid}
           |                    ----- the protocol does what S1 says here
        help: leave the deviation out, or correct its condition
        """)


def test_a_deviation_that_concerns_nobody(tmp_path: Path) -> None:
    more = """\
          - when: {level: '< 70'}
            interpretation: A1
            because: So it is.
"""
    assert said(tmp_path, "IDLE-DEVIATION", {"sources.yaml": DEVIATING + more}) == lines("""
        error[IDLE-DEVIATION]: the deviation from S1 by A1 never happens
          --> sources.yaml:17:20
           |
        17 |           - when: {level: '< 70'}
           |                    ----- no patient of S1 is here
        help: leave the deviation out, or correct its condition
        """)


ASSUMPTIONS = """\
assumptions:
  no-acid:
    never: {liquid: acid}
    because: We have none.
  level-is-known:
    never: {level: missing}
    because: We look first.
  nothing-measured:
    never: {level: '>= 0'}
    because: The meter is broken.
"""


def test_assumptions_that_contradict_each_other(tmp_path: Path) -> None:
    files = {"vocabulary.yaml": VOCABULARY + ASSUMPTIONS}
    assert said(tmp_path, "IMPOSSIBLE", files) == lines("""
        error[IMPOSSIBLE]: the assumptions leave no patient at all
          --> vocabulary.yaml:29:3
           |
        29 |   level-is-known:
           |   -------------- no patient has level: missing
        ...
        32 |   nothing-measured:
           |   ---------------- no patient has level: known
        help: correct one of them: whatever is proved of patients that cannot be says nothing
        """)


def test_assumptions_that_contradict_each_other_under_a_profile(tmp_path: Path) -> None:
    assumptions = """\
assumptions:
  not-empty:
    never: {level: '< full_from, missing'}
    because: So it is.
  not-full:
    never: {level: '> 80'}
    because: So it is.
"""
    profile = "profiles:\n  late: {label: late, because: Acid., set: {full_from: 81}, interpretations: [A1]}\n"
    files = {"vocabulary.yaml": VOCABULARY + assumptions, "parameters.yaml": PARAMETERS + profile}
    assert said(tmp_path, "IMPOSSIBLE", files) == lines("""
        error[IMPOSSIBLE]: the assumptions leave no patient at all
          --> vocabulary.yaml:26:3
           |
        26 |   not-empty:
           |   --------- no patient has level: below 81 %, or missing
        ...
        29 |   not-full:
           |   -------- no patient has level: above 80 %
           = profile: `late`, late
        help: correct one of them: whatever is proved of patients that cannot be says nothing
        """)
