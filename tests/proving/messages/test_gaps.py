"""Whole messages about patients without a rule."""

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


def test_the_sound_protocol_has_nothing_to_say(tmp_path: Path) -> None:
    assert codes(tmp_path, {}) == []


def test_a_range_between_two_rules(tmp_path: Path) -> None:
    rules = DRAIN.replace(">= full_from", ">= 85") + WAIT + MEASURE
    assert said(tmp_path, "GAP", {"tables/action.yaml": ACTION_TABLE + rules}) == lines("""
        error[GAP]: no rule of `action` covers some patients
          --> tables/action.yaml:8:19
           |
         1 | table: action
           |        ------ this table
        ...
         8 |     when: {level: '>= 85'}
           |                   ------- `drain-full` covers level 85 % or more
        ...
        12 |     when: {level: '< full_from'}
           |                   ------------- `leave-others` covers level below 80 %
           = patients: level: from 80 to below 85 %
           = for example: level 80.0 %
        help: add a rule for them (proved to close the gap)
              - id: …
                when: {level: '[full_from..85)'}
                then: {action: …}
        """)


def test_a_single_number_between_two_rules(tmp_path: Path) -> None:
    rules = DRAIN.replace(">= full_from", "> full_from") + WAIT + MEASURE
    assert said(tmp_path, "GAP", {"tables/action.yaml": ACTION_TABLE + rules}) == lines("""
        error[GAP]: no rule of `action` covers some patients
          --> tables/action.yaml:8:19
           |
         1 | table: action
           |        ------ this table
        ...
         8 |     when: {level: '> full_from'}
           |                   ------------- `drain-full` covers level above 80 %
        ...
        12 |     when: {level: '< full_from'}
           |                   ------------- `leave-others` covers level below 80 %
           = patients: level: 80 %
           = for example: level 80.0 %
           = hint: only level 80 % is left out between two rules
        help: add a rule for them (proved to close the gap)
              - id: …
                when: {level: full_from}
                then: {action: …}
        """)


def test_regions_are_large_and_the_rules_proposed_for_them_do_not_meet(tmp_path: Path) -> None:
    rules = DRAIN.replace("'>= full_from'", "'>= full_from', liquid: [water, oil]") + WAIT
    table = ACTION_TABLE.replace("[level]", "[level, liquid]") + rules
    assert said(tmp_path, "GAP", {"tables/action.yaml": table}) == lines("""
        error[GAP]: no rule of `action` covers some patients
          --> tables/action.yaml:12:19
           |
         1 | table: action
           |        ------ this table
        ...
        12 |     when: {level: '< full_from'}
           |                   ------------- `leave-others` covers level below 80 %
           = patients: level: 80 % or more, or missing · liquid: acid
           = for example: level 80.0 %, liquid acid
        help: add a rule for them (proved, with the rules for the other region, to close the gap)
              - id: …
                when: {level: '>= full_from, missing', liquid: acid}
                then: {action: …}

        error[GAP]: no rule of `action` covers some patients
          --> tables/action.yaml:12:19
           |
         1 | table: action
           |        ------ this table
        ...
        12 |     when: {level: '< full_from'}
           |                   ------------- `leave-others` covers level below 80 %
           = patients: level: missing · liquid: any
           = for example: level missing, liquid water
        help: add a rule for them (proved, with the rules for the other region, to close the gap)
              - id: …
                when: {level: missing, liquid: 'water, oil'}
                then: {action: …}
        """)


def test_within_what_the_table_applies_to(tmp_path: Path) -> None:
    head = ACTION_TABLE.replace("rules:", "applies when: {liquid: [water, oil]}\nrules:").replace("[level]", "[liquid]")
    rule = "  - {id: leave-oil, when: {liquid: oil}, then: {action: wait}, evidence: [S1]}\n"
    assert said(tmp_path, "GAP", {"tables/action.yaml": head + rule}) == lines("""
        error[GAP]: no rule of `action` covers some patients
         --> tables/action.yaml:8:36
          |
        1 | table: action
          |        ------ this table
        ...
        8 |   - {id: leave-oil, when: {liquid: oil}, then: {action: wait}, evidence: [S1]}
          |                                    --- `leave-oil` covers liquid oil
          = patients: liquid: water
          = for example: liquid water
        help: add a rule for them (proved to close the gap)
              - id: …
                when: {liquid: water}
                then: {action: …}
        """)


def test_only_patients_that_reach_the_table_are_shown(tmp_path: Path) -> None:
    rules = """\
  - {id: leave-safe, when: {danger: low, liquid: water}, then: {action: wait}, evidence: [S1]}
  - {id: measure-dangerous, when: {danger: high}, then: {action: measure}, evidence: [S1]}
"""
    files = {
        "vocabulary.yaml": VOCABULARY + DANGER,
        "tables/danger.yaml": DANGER_TABLE,
        "tables/action.yaml": ACTION_TABLE.replace("[level]", "[danger, liquid]") + rules,
    }
    assert said(tmp_path, "GAP", files) == lines("""
        error[GAP]: no rule of `action` covers some patients
         --> tables/action.yaml:7:50
          |
        1 | table: action
          |        ------ this table
        ...
        7 |   - {id: leave-safe, when: {danger: low, liquid: water}, then: {action: wait}, evidence: [S1]}
          |                                                  ----- `leave-safe` covers liquid water
        8 |   - {id: measure-dangerous, when: {danger: high}, then: {action: measure}, evidence: [S1]}
          |                                            ---- `measure-dangerous` covers danger high
          = patients: danger: low · liquid: oil
          = for example: liquid oil, leak no
        help: add a rule for them (proved to close the gap)
              - id: …
                when: {danger: low, liquid: oil}
                then: {action: …}
        """)


def test_a_gap_in_a_ratio(tmp_path: Path) -> None:
    ratio = "  oiliness: {type: decimal, label: oil per water, formula: 2 * level / 5}\n"
    rules = """\
  - {id: leave-thin, when: {oiliness: '< 20'}, then: {action: wait}, evidence: [S1]}
  - {id: drain-thick, when: {oiliness: '> 20'}, then: {action: drain}, evidence: [S1]}
  - {id: measure-first, when: {oiliness: missing}, then: {action: measure}, evidence: [S1]}
"""
    table = ACTION_TABLE.replace("[level]", "[oiliness]") + rules
    files = {"vocabulary.yaml": VOCABULARY + ratio, "tables/action.yaml": table}
    assert said(tmp_path, "GAP", files) == lines("""
        error[GAP]: no rule of `action` covers some patients
         --> tables/action.yaml:7:39
          |
        1 | table: action
          |        ------ this table
        ...
        7 |   - {id: leave-thin, when: {oiliness: '< 20'}, then: {action: wait}, evidence: [S1]}
          |                                       ------ `leave-thin` covers oil per water below 20
        8 |   - {id: drain-thick, when: {oiliness: '> 20'}, then: {action: drain}, evidence: [S1]}
          |                                        ------ `drain-thick` covers oil per water above 20
          = patients: oil per water: 20
          = for example: level 50.0 %
          = hint: only oil per water 20 is left out between two rules
        help: add a rule for them (proved to close the gap)
              - id: …
                when: {oiliness: 20}
                then: {action: …}
        """)


def test_under_a_profile(tmp_path: Path) -> None:
    rules = DRAIN + WAIT.replace("'< full_from'", "'< 80'") + MEASURE
    files = {
        "parameters.yaml": """\
parameters:
  full_from: {label: full from, value: 80, unit: '%', evidence: [S1]}
profiles:
  late: {label: the late reading, because: Acid., set: {full_from: 90}, interpretations: [A1]}
""",
        "tables/action.yaml": ACTION_TABLE + rules,
    }
    assert said(tmp_path, "GAP", files) == lines("""
        error[GAP]: no rule of `action` covers some patients
          --> tables/action.yaml:8:19
           |
         1 | table: action
           |        ------ this table
        ...
         8 |     when: {level: '>= full_from'}
           |                   -------------- `drain-full` covers level 90 % or more
        ...
        12 |     when: {level: '< 80'}
           |                   ------ `leave-others` covers level below 80 %
           = profile: `late`, the late reading
           = patients: level: from 80 to below 90 %
           = for example: level 80.0 %
        help: add a rule for them (proved to close the gap)
              - id: …
                when: {level: '[80..full_from)'}
                then: {action: …}
        """)


def test_a_gap_that_no_patient_can_be_in(tmp_path: Path) -> None:
    rules = """\
  - {id: drain-acid, when: {danger: high}, then: {action: measure}, evidence: [S1]}
  - {id: leave-others, when: {danger: low, liquid: [water, oil]}, then: {action: wait}, evidence: [S1]}
"""
    files = {
        "vocabulary.yaml": VOCABULARY + DANGER,
        "tables/danger.yaml": DANGER_TABLE,
        "tables/action.yaml": ACTION_TABLE.replace("[level]", "[danger, liquid]") + rules,
    }
    assert said(tmp_path, "GAP-OUT-OF-REACH", files) == lines("""
        hint[GAP-OUT-OF-REACH]: `action` has no rule for combinations that no patient has
         --> tables/action.yaml:1:8
          |
        1 | table: action
          |        ------ needs no rule for them
          = no patient has: danger: low · liquid: acid
        """)
