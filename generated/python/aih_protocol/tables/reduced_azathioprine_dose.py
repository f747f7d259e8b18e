"""Dose of azathioprine with allopurinol."""

from ..errors import UncoveredError
from ..outcomes import ReducedAzathioprineDoseOutcome
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import Exposure


def decide_reduced_azathioprine_dose(
    *,
    thiopurine_dose: int | None,
    exposure: Exposure | NotAsked,
) -> ReducedAzathioprineDoseOutcome:
    """Which dose can be made that is not under one quarter of the present dose?

    Dose of azathioprine with allopurinol.

    Asked only when exposure: add_allopurinol; thiopurine_dose: <= 300.

    Daily averages in steps of 12.5 mg, made from halves of 25 mg tablets or by alternate-day dosing.
    """
    # not asked
    if (
        exposure is NOT_ASKED
        or exposure in (Exposure.RAISE_DOSE, Exposure.RAISE_WITHOUT_ASSAY, Exposure.REDUCE, Exposure.STOP)
        or exposure in (Exposure.EXHAUSTED, Exposure.MEASURE, Exposure.REVIEW, Exposure.REQUEST_DATA)
        or thiopurine_dose is None
        or thiopurine_dose > 3000
    ):
        return ReducedAzathioprineDoseOutcome(rule=None, reduced_azathioprine_dose=NOT_ASKED)

    # up-to-50 — thiopurine_dose: <= 50
    #   because: One quarter is at most 12.5 mg.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   IMUREL1 (ungraded; IMUREL, title): Azathioprine comes in tablets of 25 mg and 50 mg.
    #   A7: To 25 percent of the present dose. After rounding to what can be made, between one quarter and exactly one
    #     third. Never by 25 percent.
    #   A8: Daily averages in steps of 12.5 mg, the lowest that is not under one quarter. If that is more than one
    #     third, a specialist decides.
    if thiopurine_dose is not None and thiopurine_dose <= 500:
        return ReducedAzathioprineDoseOutcome(rule="up-to-50", reduced_azathioprine_dose=125)

    # up-to-100 — thiopurine_dose: (50..100]
    #   because: One quarter is at most 25 mg.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   IMUREL1 (ungraded; IMUREL, title): Azathioprine comes in tablets of 25 mg and 50 mg.
    #   A7: To 25 percent of the present dose. After rounding to what can be made, between one quarter and exactly one
    #     third. Never by 25 percent.
    #   A8: Daily averages in steps of 12.5 mg, the lowest that is not under one quarter. If that is more than one
    #     third, a specialist decides.
    if thiopurine_dose is not None and 500 < thiopurine_dose <= 1000:
        return ReducedAzathioprineDoseOutcome(rule="up-to-100", reduced_azathioprine_dose=250)

    # up-to-150 — thiopurine_dose: (100..150]
    #   because: One quarter is at most 37.5 mg.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   IMUREL1 (ungraded; IMUREL, title): Azathioprine comes in tablets of 25 mg and 50 mg.
    #   A7: To 25 percent of the present dose. After rounding to what can be made, between one quarter and exactly one
    #     third. Never by 25 percent.
    #   A8: Daily averages in steps of 12.5 mg, the lowest that is not under one quarter. If that is more than one
    #     third, a specialist decides.
    if thiopurine_dose is not None and 1000 < thiopurine_dose <= 1500:
        return ReducedAzathioprineDoseOutcome(rule="up-to-150", reduced_azathioprine_dose=375)

    # up-to-200 — thiopurine_dose: (150..200]
    #   because: One quarter is at most 50 mg.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   IMUREL1 (ungraded; IMUREL, title): Azathioprine comes in tablets of 25 mg and 50 mg.
    #   A7: To 25 percent of the present dose. After rounding to what can be made, between one quarter and exactly one
    #     third. Never by 25 percent.
    #   A8: Daily averages in steps of 12.5 mg, the lowest that is not under one quarter. If that is more than one
    #     third, a specialist decides.
    if thiopurine_dose is not None and 1500 < thiopurine_dose <= 2000:
        return ReducedAzathioprineDoseOutcome(rule="up-to-200", reduced_azathioprine_dose=500)

    # up-to-250 — thiopurine_dose: (200..250]
    #   because: One quarter is at most 62.5 mg.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   IMUREL1 (ungraded; IMUREL, title): Azathioprine comes in tablets of 25 mg and 50 mg.
    #   A7: To 25 percent of the present dose. After rounding to what can be made, between one quarter and exactly one
    #     third. Never by 25 percent.
    #   A8: Daily averages in steps of 12.5 mg, the lowest that is not under one quarter. If that is more than one
    #     third, a specialist decides.
    if thiopurine_dose is not None and 2000 < thiopurine_dose <= 2500:
        return ReducedAzathioprineDoseOutcome(rule="up-to-250", reduced_azathioprine_dose=625)

    # up-to-300 — thiopurine_dose: (250..300]
    #   because: One quarter is at most 75 mg.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   IMUREL1 (ungraded; IMUREL, title): Azathioprine comes in tablets of 25 mg and 50 mg.
    #   A7: To 25 percent of the present dose. After rounding to what can be made, between one quarter and exactly one
    #     third. Never by 25 percent.
    #   A8: Daily averages in steps of 12.5 mg, the lowest that is not under one quarter. If that is more than one
    #     third, a specialist decides.
    if thiopurine_dose is not None and 2500 < thiopurine_dose <= 3000:
        return ReducedAzathioprineDoseOutcome(rule="up-to-300", reduced_azathioprine_dose=750)

    raise UncoveredError("reduced_azathioprine_dose")
