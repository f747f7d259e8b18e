"""Level of 6-MMP."""

from ..errors import UncoveredError
from ..outcomes import MmpLevelOutcome
from ..parameters import Parameters
from ..values import Ratio
from ..vocabulary import MmpLevel


def decide_mmp_level(
    *,
    mmp: int | None,
    tgn: int | None,
    metabolite_ratio: Ratio | None,
    parameters: Parameters,
) -> MmpLevelOutcome:
    """Is 6-MMP appropriately low or disproportionately increased?

    Level of 6-MMP.

    The guideline statements give no number for either word. Here they are complementary. Disproportionate is more than
    5700, or more than 11 times 6-TGN; appropriately low is everything else that can be interpreted.
    """
    # undetectable — mmp: = 0
    #   because: Below the limit of detection.
    #   A3: Whenever it can be interpreted and is not disproportionately increased.
    #   A44: Only values below the limit of detection, entered as 0, count as undetectable. Some 6-MMP with undetectable
    #     6-TGN is repeated, then referred; above 5700 it is disproportionate.
    if mmp is not None and mmp == 0:
        return MmpLevelOutcome(rule="undetectable", mmp_level=MmpLevel.UNDETECTABLE)

    # high — mmp: > mmp_high
    #   because: Above the absolute cut-off, whatever 6-TGN.
    #   BSGIBD2 (ungraded; BSGIBD, Table 10): Low 6-TGN with 6-MMP above 5700 or a ratio above 11 calls for 25 to 33
    #     percent of the dose with allopurinol 100 mg a day, and repeated metabolites.
    #   A4: Above 5700, or above 11 times 6-TGN where 6-TGN is detectable.
    if mmp is not None and mmp > parameters.mmp_high:
        return MmpLevelOutcome(rule="high", mmp_level=MmpLevel.DISPROPORTIONATE)

    # high-for-tgn — mmp: (0..mmp_high]; metabolite_ratio: > ratio_high
    #   because: Too high for the 6-TGN there is.
    #   BSGIBD2 (ungraded; BSGIBD, Table 10): Low 6-TGN with 6-MMP above 5700 or a ratio above 11 calls for 25 to 33
    #     percent of the dose with allopurinol 100 mg a day, and repeated metabolites.
    #   PN1 (ungraded; PRACTNEUROL, table on metabolites): A ratio of 6-MMP to 6-TGN above 11 marks hypermethylation.
    #     Splitting the dose is tried first.
    #   A4: Above 5700, or above 11 times 6-TGN where 6-TGN is detectable.
    #   A24: Equal to the upper limit is normal. Month 6.0 with normal tests is in time, with raised tests insufficient.
    #     6-TGN of 220 is in range. Exactly 5700 and a ratio of exactly 11 are not disproportionate. Exactly 2 mg/kg/day
    #     is allowed.
    if (
        mmp is not None
        and 0 < mmp <= parameters.mmp_high
        and metabolite_ratio is not None
        and metabolite_ratio > parameters.ratio_high
    ):
        return MmpLevelOutcome(rule="high-for-tgn", mmp_level=MmpLevel.DISPROPORTIONATE)

    # appropriately-low — mmp: (0..mmp_high]; metabolite_ratio: <= ratio_high
    #   because: Neither too high nor too high for the 6-TGN there is.
    #   BSGIBD2 (ungraded; BSGIBD, Table 10): Low 6-TGN with 6-MMP above 5700 or a ratio above 11 calls for 25 to 33
    #     percent of the dose with allopurinol 100 mg a day, and repeated metabolites.
    #   A3: Whenever it can be interpreted and is not disproportionately increased.
    #   A24: Equal to the upper limit is normal. Month 6.0 with normal tests is in time, with raised tests insufficient.
    #     6-TGN of 220 is in range. Exactly 5700 and a ratio of exactly 11 are not disproportionate. Exactly 2 mg/kg/day
    #     is allowed.
    if (
        mmp is not None
        and 0 < mmp <= parameters.mmp_high
        and metabolite_ratio is not None
        and metabolite_ratio <= parameters.ratio_high
    ):
        return MmpLevelOutcome(rule="appropriately-low", mmp_level=MmpLevel.APPROPRIATELY_LOW)

    # without-tgn — mmp: (0..mmp_high]; tgn: = 0
    #   because: With undetectable 6-TGN there is no ratio, and low values of 6-MMP may mean that the medicine is not
    #     taken.
    #   A4: Above 5700, or above 11 times 6-TGN where 6-TGN is detectable.
    #   A44: Only values below the limit of detection, entered as 0, count as undetectable. Some 6-MMP with undetectable
    #     6-TGN is repeated, then referred; above 5700 it is disproportionate.
    if mmp is not None and 0 < mmp <= parameters.mmp_high and tgn is not None and tgn == 0:
        return MmpLevelOutcome(rule="without-tgn", mmp_level=MmpLevel.NOT_INTERPRETABLE)

    # tgn-not-known — mmp: (0..mmp_high]; tgn: missing
    #   because: Without 6-TGN there is no ratio.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if mmp is not None and 0 < mmp <= parameters.mmp_high and tgn is None:
        return MmpLevelOutcome(rule="tgn-not-known", mmp_level=MmpLevel.TO_BE_MEASURED)

    # not-known — mmp: missing
    #   because: Not measured or out of date.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    #   A42: 90 days.
    if mmp is None:
        return MmpLevelOutcome(rule="not-known", mmp_level=MmpLevel.TO_BE_MEASURED)

    raise UncoveredError("mmp_level")
