"""Level of 6-TGN."""

from ..errors import UncoveredError
from ..outcomes import TgnLevelOutcome
from ..parameters import Parameters
from ..vocabulary import TgnLevel


def decide_tgn_level(*, tgn: int | None, parameters: Parameters) -> TgnLevelOutcome:
    """Where does 6-TGN lie?

    Level of 6-TGN.
    """
    # undetectable — tgn: = 0
    #   because: Below the limit of detection.
    #   A44: Only values below the limit of detection, entered as 0, count as undetectable. Some 6-MMP with undetectable
    #     6-TGN is repeated, then referred; above 5700 it is disproportionate.
    if tgn is not None and tgn == 0:
        return TgnLevelOutcome(rule="undetectable", tgn_level=TgnLevel.UNDETECTABLE)

    # low — tgn: (0..tgn_low)
    #   because: Below the value above which adults stayed in remission.
    #   M1 (ungraded; DHALIWAL2012, abstract): In 70 adults in remission an average 6-TGN above 220 best predicted
    #     staying in remission (odds ratio 7.7).
    #   A24: Equal to the upper limit is normal. Month 6.0 with normal tests is in time, with raised tests insufficient.
    #     6-TGN of 220 is in range. Exactly 5700 and a ratio of exactly 11 are not disproportionate. Exactly 2 mg/kg/day
    #     is allowed.
    if tgn is not None and 0 < tgn < parameters.tgn_low:
        return TgnLevelOutcome(rule="low", tgn_level=TgnLevel.LOW)

    # in-range — tgn: [tgn_low..tgn_high]
    #   because: Exposure as intended.
    #   M1 (ungraded; DHALIWAL2012, abstract): In 70 adults in remission an average 6-TGN above 220 best predicted
    #     staying in remission (odds ratio 7.7).
    #   BSGIBD1 (ungraded; BSGIBD, Table 10): 6-TGN is low below 235, therapeutic from 235 to 450, high above 450.
    #   A24: Equal to the upper limit is normal. Month 6.0 with normal tests is in time, with raised tests insufficient.
    #     6-TGN of 220 is in range. Exactly 5700 and a ratio of exactly 11 are not disproportionate. Exactly 2 mg/kg/day
    #     is allowed.
    #   A60: On insufficient response the dose is reduced; above 1000 with undetectable 6-MMP the medicine is stopped.
    #     In other situations a warning is given.
    if tgn is not None and parameters.tgn_low <= tgn <= parameters.tgn_high:
        return TgnLevelOutcome(rule="in-range", tgn_level=TgnLevel.IN_RANGE)

    # high — tgn: (tgn_high..tgn_very_high]
    #   because: Above the range used in inflammatory bowel disease.
    #   BSGIBD1 (ungraded; BSGIBD, Table 10): 6-TGN is low below 235, therapeutic from 235 to 450, high above 450.
    #   A60: On insufficient response the dose is reduced; above 1000 with undetectable 6-MMP the medicine is stopped.
    #     In other situations a warning is given.
    if tgn is not None and parameters.tgn_high < tgn <= parameters.tgn_very_high:
        return TgnLevelOutcome(rule="high", tgn_level=TgnLevel.HIGH)

    # very-high — tgn: > tgn_very_high
    #   because: So high that TPMT may be absent.
    #   HIND2 (ungraded; GRP2021, Table 2): 6-TGN above 450 with 6-MMP up to 5700 may be TPMT deficiency, and a
    #     reduction is considered. 6-TGN above 1000 with undetectable 6-MMP may be absent TPMT, and the medicine is
    #     stopped.
    #   A60: On insufficient response the dose is reduced; above 1000 with undetectable 6-MMP the medicine is stopped.
    #     In other situations a warning is given.
    if tgn is not None and tgn > parameters.tgn_very_high:
        return TgnLevelOutcome(rule="very-high", tgn_level=TgnLevel.VERY_HIGH)

    # not-known — tgn: missing
    #   because: Not measured or out of date.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    #   A42: 90 days.
    if tgn is None:
        return TgnLevelOutcome(rule="not-known", tgn_level=TgnLevel.TO_BE_MEASURED)

    raise UncoveredError("tgn_level")
