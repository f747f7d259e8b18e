"""Whole messages about patients with two rules."""

from pathlib import Path

from tests.proving.written import (
    ACTION_TABLE,
    DANGER,
    DANGER_TABLE,
    DRAIN,
    MEASURE,
    VOCABULARY,
    WAIT,
    codes,
    lines,
    said,
)


def test_two_ranges_that_share_an_end(tmp_path: Path) -> None:
    rules = DRAIN + WAIT.replace("< full_from", "<= full_from") + MEASURE
    assert said(tmp_path, "OVERLAP", {"tables/action.yaml": ACTION_TABLE + rules}) == lines("""
        error[OVERLAP]: `drain-full` and `leave-others` of `action` both cover some patients
          --> tables/action.yaml:7:9
           |
         7 |   - id: drain-full
           |         ---------- this rule
        ...
        11 |   - id: leave-others
           |         ------------ and this one
           = patients: level: 80 %
           = for example: level 80.0 %
           = hint: both rules include level 80 %: open one of the two ranges
           = decided: they decide different things
        help: narrow one of the two, either way (proved to leave nobody without a rule)
              - id: drain-full
                when: {level: '> full_from'}
              - id: leave-others
                when: {level: '< full_from'}
        """)


DRAIN_ACID = """\
  - id: drain-acid
    when: {level: '>= 70', liquid: acid}
    then: {action: drain}
    evidence: [S1]
"""


def test_an_exception_inside_a_general_rule_and_beside_it(tmp_path: Path) -> None:
    table = ACTION_TABLE.replace("[level]", "[level, liquid]") + DRAIN + DRAIN_ACID + WAIT + MEASURE
    assert said(tmp_path, "OVERLAP", {"tables/action.yaml": table}) == lines("""
        error[OVERLAP]: `drain-full` and `drain-acid` of `action` both cover some patients
          --> tables/action.yaml:7:9
           |
         7 |   - id: drain-full
           |         ---------- this rule
        ...
        11 |   - id: drain-acid
           |         ---------- and this one
           = patients: level: 80 % or more · liquid: acid
           = for example: level 80.0 %, liquid acid
           = decided: both decide the same
        help: narrow one of the two, either way (proved to leave nobody without a rule)
              - id: drain-full
                when: {level: '>= full_from', liquid: 'water, oil'}
              - id: drain-acid
                when: {level: '[70..full_from)', liquid: acid}

        error[OVERLAP]: `drain-acid` and `leave-others` of `action` both cover some patients
          --> tables/action.yaml:11:9
           |
        11 |   - id: drain-acid
           |         ---------- this rule
        ...
        15 |   - id: leave-others
           |         ------------ and this one
           = patients: level: from 70 to below 80 % · liquid: acid
           = for example: level 70.0 %, liquid acid
           = decided: they decide different things
        help: narrow one of the two, for example `drain-acid` (proved to leave nobody without a rule)
              - id: drain-acid
                when: {level: '>= full_from', liquid: acid}
        """)


def test_a_rule_that_another_one_makes_superfluous(tmp_path: Path) -> None:
    acid = DRAIN_ACID.replace(">= 70", ">= 90")
    table = ACTION_TABLE.replace("[level]", "[level, liquid]") + DRAIN + acid + WAIT + MEASURE
    assert said(tmp_path, "OVERLAP", {"tables/action.yaml": table}) == lines("""
        error[OVERLAP]: `drain-full` and `drain-acid` of `action` both cover some patients
          --> tables/action.yaml:7:9
           |
         7 |   - id: drain-full
           |         ---------- this rule
        ...
        11 |   - id: drain-acid
           |         ---------- and this one
           = patients: level: 90 % or more · liquid: acid
           = for example: level 90.0 %, liquid acid
           = decided: both decide the same
        help: leave out `drain-acid`: `drain-full` decides the same for all its patients
        """)


def test_a_rule_that_is_split_around_its_exception(tmp_path: Path) -> None:
    acid = DRAIN_ACID.replace("'>= 70', liquid: acid", "'[90..95)', liquid: acid").replace("drain}", "measure}")
    table = ACTION_TABLE.replace("[level]", "[level, liquid]") + DRAIN + acid + WAIT + MEASURE
    assert said(tmp_path, "OVERLAP", {"tables/action.yaml": table}) == lines("""
        error[OVERLAP]: `drain-full` and `drain-acid` of `action` both cover some patients
          --> tables/action.yaml:7:9
           |
         7 |   - id: drain-full
           |         ---------- this rule
        ...
        11 |   - id: drain-acid
           |         ---------- and this one
           = patients: level: from 90 to below 95 % · liquid: acid
           = for example: level 90.0 %, liquid acid
           = decided: they decide different things
        help: split `drain-full` so that it leaves them out (proved to leave nobody without a rule)
              - id: drain-full
                when: {level: '[90..95)', liquid: 'water, oil'}
              - id: …
                when: {level: '[full_from..90), >= 95'}
        """)


def test_two_rules_for_exactly_the_same_patients(tmp_path: Path) -> None:
    twin = DRAIN.replace("drain-full", "wait-full").replace("action: drain", "action: wait")
    table = ACTION_TABLE + DRAIN + twin + WAIT + MEASURE
    assert said(tmp_path, "OVERLAP", {"tables/action.yaml": table}) == lines("""
        error[OVERLAP]: `drain-full` and `wait-full` of `action` both cover some patients
          --> tables/action.yaml:7:9
           |
         7 |   - id: drain-full
           |         ---------- this rule
        ...
        11 |   - id: wait-full
           |         --------- and this one
           = patients: level: 80 % or more
           = for example: level 80.0 %
           = decided: they decide different things
        help: narrow one of the two so that the other keeps these patients
        """)


def test_each_of_two_rules_reaches_into_the_other(tmp_path: Path) -> None:
    rules = """\
  - {id: drain-full, when: {level: '>= 80', liquid: [water, oil]}, then: {action: drain}, evidence: [S1]}
  - {id: wait-oil, when: {level: '>= 60', liquid: [oil, acid]}, then: {action: wait}, evidence: [S1]}
"""
    table = ACTION_TABLE.replace("[level]", "[level, liquid]") + rules
    assert said(tmp_path, "OVERLAP", {"tables/action.yaml": table}) == lines("""
        error[OVERLAP]: `drain-full` and `wait-oil` of `action` both cover some patients
         --> tables/action.yaml:7:10
          |
        7 |   - {id: drain-full, when: {level: '>= 80', liquid: [water, oil]}, then: {action: drain}, evidence: …
          |          ---------- this rule
        8 |   - {id: wait-oil, when: {level: '>= 60', liquid: [oil, acid]}, then: {action: wait}, evidence: [S1]…
          |          -------- and this one
          = patients: level: 80 % or more · liquid: oil
          = for example: level 80.0 %, liquid oil
          = decided: they decide different things
        help: narrow one of the two, for example `drain-full` (proved to leave nobody without a rule)
              - id: drain-full
                when: {level: '>= 80', liquid: water}
        """)


def test_a_hidden_rule(tmp_path: Path) -> None:
    acid = DRAIN_ACID.replace(">= 70", ">= 90").replace("drain}", "measure}")
    table = ACTION_TABLE.replace("[level]", "[level, liquid]") + DRAIN + acid + WAIT + MEASURE
    assert said(tmp_path, "HIDDEN-RULE", {"tables/action.yaml": table}) == lines("""
        error[HIDDEN-RULE]: every patient of `drain-acid` has another rule of `action` too
          --> tables/action.yaml:11:9
           |
        11 |   - id: drain-acid
           |         ---------- adds no patient of its own
        help: leave the rule out, or narrow the rules that take its patients
        """)


OUT_OF_REACH = """\
  - id: drain-dangerous
    when: {danger: high}
    then: {action: drain}
    evidence: [S1]
    irrelevant: {level: a dangerous tank is drained whatever its level}
  - id: leave-others
    when: {danger: low}
    then: {action: wait}
    evidence: [S1]
"""


def test_rules_that_meet_where_no_patient_can_be(tmp_path: Path) -> None:
    acid = "  - {id: look-at-acid, when: {danger: low, liquid: acid}, then: {action: measure}, evidence: [S1]}\n"
    files = {
        "vocabulary.yaml": VOCABULARY + DANGER,
        "tables/danger.yaml": DANGER_TABLE,
        "tables/action.yaml": ACTION_TABLE.replace("[level]", "[danger, liquid]") + OUT_OF_REACH + acid,
    }
    assert "OVERLAP" not in codes(tmp_path, files)
    assert said(tmp_path, "OVERLAP-OUT-OF-REACH", files) == lines("""
        hint[OVERLAP-OUT-OF-REACH]: `leave-others` and `look-at-acid` of `action` meet only where no patient can be
          --> tables/action.yaml:12:9
           |
        12 |   - id: leave-others
           |         ------------ this rule
        ...
        16 |   - {id: look-at-acid, when: {danger: low, liquid: acid}, then: {action: measure}, evidence: [S1]}
           |          ------------ and this one
        """)


def test_of_many_such_pairs_three_are_shown(tmp_path: Path) -> None:
    acid = "".join(
        f"  - {{id: acid-{number}, when: {{danger: low, liquid: acid}}, then: {{action: measure}}, evidence: [S1]}}\n"
        for number in range(1, 4)
    )
    files = {
        "vocabulary.yaml": VOCABULARY + DANGER,
        "tables/danger.yaml": DANGER_TABLE,
        "tables/action.yaml": ACTION_TABLE.replace("[level]", "[danger, liquid]") + OUT_OF_REACH + acid,
    }
    assert codes(tmp_path, files).count("OVERLAP-OUT-OF-REACH") == 3
    assert "= and: 3 more pairs of rules of this table" in said(tmp_path, "OVERLAP-OUT-OF-REACH", files)
