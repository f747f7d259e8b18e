"""Reduction to one quarter."""

from ..errors import UncoveredError
from ..outcomes import ReductionOutcome
from ..parameters import Parameters
from ..values import NOT_ASKED, NotAsked, Ratio
from ..vocabulary import Exposure, Reduction


def decide_reduction(
    *,
    thiopurine_dose: int | None,
    reduced_share: Ratio | None,
    exposure: Exposure | NotAsked,
    parameters: Parameters,
) -> ReductionOutcome:
    """Is the dose that can be made between one quarter and one third of the present dose?

    Reduction to one quarter.

    Asked only when exposure: add_allopurinol.
    """
    # not asked
    if (
        exposure is NOT_ASKED
        or exposure in (Exposure.RAISE_DOSE, Exposure.RAISE_WITHOUT_ASSAY, Exposure.REDUCE, Exposure.STOP)
        or exposure in (Exposure.EXHAUSTED, Exposure.MEASURE, Exposure.REVIEW, Exposure.REQUEST_DATA)
    ):
        return ReductionOutcome(rule=None, reduction=NOT_ASKED)

    # one-quarter — reduced_share: = quarter
    #   because: The dose is reduced to 25 percent of the present dose.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   A7: To 25 percent of the present dose. After rounding to what can be made, between one quarter and exactly one
    #     third. Never by 25 percent.
    if reduced_share is not None and parameters.quarter * 3 <= reduced_share <= parameters.quarter * 3:
        return ReductionOutcome(rule="one-quarter", reduction=Reduction.ONE_QUARTER)

    # up-to-one-third — reduced_share: (quarter..third]
    #   because: The tablets allow no exact quarter. Published practice goes up to one third.
    #   X1 (ungraded; DEBOER2013, abstract): In 8 patients allopurinol 100 mg with 25 to 33 percent of the thiopurine
    #     dose brought ALT from 62 to 35 U/L, 6-TGN from 100 to 200 and 6-MMP from 6090 to 175.
    #   A7: To 25 percent of the present dose. After rounding to what can be made, between one quarter and exactly one
    #     third. Never by 25 percent.
    #   A8: Daily averages in steps of 12.5 mg, the lowest that is not under one quarter. If that is more than one
    #     third, a specialist decides.
    if reduced_share is not None and parameters.quarter * 3 < reduced_share <= parameters.third * 4:
        return ReductionOutcome(rule="up-to-one-third", reduction=Reduction.UP_TO_ONE_THIRD)

    # cannot-be-made — thiopurine_dose: >= 1; reduced_share: < quarter, > third, missing
    #   because: No dose that can be made lies between one quarter and one third. It is then a specialist decision,
    #     never zero.
    #   A8: Daily averages in steps of 12.5 mg, the lowest that is not under one quarter. If that is more than one
    #     third, a specialist decides.
    if (
        thiopurine_dose is not None
        and thiopurine_dose >= 10
        and (reduced_share is None or reduced_share < parameters.quarter * 3 or reduced_share > parameters.third * 4)
    ):
        return ReductionOutcome(rule="cannot-be-made", reduction=Reduction.CANNOT_BE_MADE)

    # dose-not-known — thiopurine_dose: missing
    #   because: One quarter of an unknown dose is unknown.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if thiopurine_dose is None:
        return ReductionOutcome(rule="dose-not-known", reduction=Reduction.TO_BE_ASKED)

    raise UncoveredError("reduction")
