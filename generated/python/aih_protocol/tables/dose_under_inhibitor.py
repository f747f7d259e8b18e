"""Dose under a xanthine oxidase inhibitor."""

from ..errors import UncoveredError
from ..outcomes import DoseUnderInhibitorOutcome
from ..values import NOT_ASKED
from ..vocabulary import InhibitorCheck


def decide_dose_under_inhibitor(
    *,
    thiopurine_dose_before_inhibitor: int | None,
    inhibitor_check: InhibitorCheck,
) -> DoseUnderInhibitorOutcome:
    """Which dose can be made that is not under one quarter of the dose before the inhibitor?

    Dose under a xanthine oxidase inhibitor.

    Asked only when inhibitor_check: dose_too_high; thiopurine_dose_before_inhibitor: <= 300.

    Daily averages in steps of 12.5 mg, made from halves of 25 mg tablets or by alternate-day dosing.
    """
    # not asked
    if (
        inhibitor_check in (InhibitorCheck.NO_THIOPURINE, InhibitorCheck.NO_INHIBITOR, InhibitorCheck.DOSE_REDUCED)
        or inhibitor_check in (InhibitorCheck.WITH_TIOGUANINE, InhibitorCheck.TO_BE_ASKED)
        or thiopurine_dose_before_inhibitor is None
        or thiopurine_dose_before_inhibitor > 3000
    ):
        return DoseUnderInhibitorOutcome(rule=None, dose_under_inhibitor=NOT_ASKED)

    # up-to-50 — thiopurine_dose_before_inhibitor: <= 50
    #   because: One quarter is at most 12.5 mg.
    #   X1 (ungraded; DEBOER2013, abstract): In 8 patients allopurinol 100 mg with 25 to 33 percent of the thiopurine
    #     dose brought ALT from 62 to 35 U/L, 6-TGN from 100 to 200 and 6-MMP from 6090 to 175.
    #   IMUREL1 (ungraded; IMUREL, title): Azathioprine comes in tablets of 25 mg and 50 mg.
    #   A7: To 25 percent of the present dose. After rounding to what can be made, between one quarter and exactly one
    #     third. Never by 25 percent.
    #   A8: Daily averages in steps of 12.5 mg, the lowest that is not under one quarter. If that is more than one
    #     third, a specialist decides.
    if thiopurine_dose_before_inhibitor is not None and thiopurine_dose_before_inhibitor <= 500:
        return DoseUnderInhibitorOutcome(rule="up-to-50", dose_under_inhibitor=125)

    # up-to-100 — thiopurine_dose_before_inhibitor: (50..100]
    #   because: One quarter is at most 25 mg.
    #   X1 (ungraded; DEBOER2013, abstract): In 8 patients allopurinol 100 mg with 25 to 33 percent of the thiopurine
    #     dose brought ALT from 62 to 35 U/L, 6-TGN from 100 to 200 and 6-MMP from 6090 to 175.
    #   IMUREL1 (ungraded; IMUREL, title): Azathioprine comes in tablets of 25 mg and 50 mg.
    #   A7: To 25 percent of the present dose. After rounding to what can be made, between one quarter and exactly one
    #     third. Never by 25 percent.
    #   A8: Daily averages in steps of 12.5 mg, the lowest that is not under one quarter. If that is more than one
    #     third, a specialist decides.
    if thiopurine_dose_before_inhibitor is not None and 500 < thiopurine_dose_before_inhibitor <= 1000:
        return DoseUnderInhibitorOutcome(rule="up-to-100", dose_under_inhibitor=250)

    # up-to-150 — thiopurine_dose_before_inhibitor: (100..150]
    #   because: One quarter is at most 37.5 mg.
    #   X1 (ungraded; DEBOER2013, abstract): In 8 patients allopurinol 100 mg with 25 to 33 percent of the thiopurine
    #     dose brought ALT from 62 to 35 U/L, 6-TGN from 100 to 200 and 6-MMP from 6090 to 175.
    #   IMUREL1 (ungraded; IMUREL, title): Azathioprine comes in tablets of 25 mg and 50 mg.
    #   A7: To 25 percent of the present dose. After rounding to what can be made, between one quarter and exactly one
    #     third. Never by 25 percent.
    #   A8: Daily averages in steps of 12.5 mg, the lowest that is not under one quarter. If that is more than one
    #     third, a specialist decides.
    if thiopurine_dose_before_inhibitor is not None and 1000 < thiopurine_dose_before_inhibitor <= 1500:
        return DoseUnderInhibitorOutcome(rule="up-to-150", dose_under_inhibitor=375)

    # up-to-200 — thiopurine_dose_before_inhibitor: (150..200]
    #   because: One quarter is at most 50 mg.
    #   X1 (ungraded; DEBOER2013, abstract): In 8 patients allopurinol 100 mg with 25 to 33 percent of the thiopurine
    #     dose brought ALT from 62 to 35 U/L, 6-TGN from 100 to 200 and 6-MMP from 6090 to 175.
    #   IMUREL1 (ungraded; IMUREL, title): Azathioprine comes in tablets of 25 mg and 50 mg.
    #   A7: To 25 percent of the present dose. After rounding to what can be made, between one quarter and exactly one
    #     third. Never by 25 percent.
    #   A8: Daily averages in steps of 12.5 mg, the lowest that is not under one quarter. If that is more than one
    #     third, a specialist decides.
    if thiopurine_dose_before_inhibitor is not None and 1500 < thiopurine_dose_before_inhibitor <= 2000:
        return DoseUnderInhibitorOutcome(rule="up-to-200", dose_under_inhibitor=500)

    # up-to-250 — thiopurine_dose_before_inhibitor: (200..250]
    #   because: One quarter is at most 62.5 mg.
    #   X1 (ungraded; DEBOER2013, abstract): In 8 patients allopurinol 100 mg with 25 to 33 percent of the thiopurine
    #     dose brought ALT from 62 to 35 U/L, 6-TGN from 100 to 200 and 6-MMP from 6090 to 175.
    #   IMUREL1 (ungraded; IMUREL, title): Azathioprine comes in tablets of 25 mg and 50 mg.
    #   A7: To 25 percent of the present dose. After rounding to what can be made, between one quarter and exactly one
    #     third. Never by 25 percent.
    #   A8: Daily averages in steps of 12.5 mg, the lowest that is not under one quarter. If that is more than one
    #     third, a specialist decides.
    if thiopurine_dose_before_inhibitor is not None and 2000 < thiopurine_dose_before_inhibitor <= 2500:
        return DoseUnderInhibitorOutcome(rule="up-to-250", dose_under_inhibitor=625)

    # up-to-300 — thiopurine_dose_before_inhibitor: (250..300]
    #   because: One quarter is at most 75 mg.
    #   X1 (ungraded; DEBOER2013, abstract): In 8 patients allopurinol 100 mg with 25 to 33 percent of the thiopurine
    #     dose brought ALT from 62 to 35 U/L, 6-TGN from 100 to 200 and 6-MMP from 6090 to 175.
    #   IMUREL1 (ungraded; IMUREL, title): Azathioprine comes in tablets of 25 mg and 50 mg.
    #   A7: To 25 percent of the present dose. After rounding to what can be made, between one quarter and exactly one
    #     third. Never by 25 percent.
    #   A8: Daily averages in steps of 12.5 mg, the lowest that is not under one quarter. If that is more than one
    #     third, a specialist decides.
    if thiopurine_dose_before_inhibitor is not None and 2500 < thiopurine_dose_before_inhibitor <= 3000:
        return DoseUnderInhibitorOutcome(rule="up-to-300", dose_under_inhibitor=750)

    raise UncoveredError("dose_under_inhibitor")
