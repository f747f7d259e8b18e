"""Reduction under the inhibitor."""

from ..errors import UncoveredError
from ..outcomes import InhibitorReductionOutcome
from ..parameters import Parameters
from ..values import NOT_ASKED, Ratio
from ..vocabulary import InhibitorCheck, InhibitorReduction


def decide_inhibitor_reduction(
    *,
    share_under_inhibitor: Ratio | None,
    inhibitor_check: InhibitorCheck,
    parameters: Parameters,
) -> InhibitorReductionOutcome:
    """Is the dose that can be made at most one third of the dose before the inhibitor?

    Reduction under the inhibitor.

    Asked only when inhibitor_check: dose_too_high.
    """
    # not asked
    if inhibitor_check in (
        InhibitorCheck.NO_THIOPURINE,
        InhibitorCheck.NO_INHIBITOR,
        InhibitorCheck.DOSE_REDUCED,
    ) or inhibitor_check in (InhibitorCheck.WITH_TIOGUANINE, InhibitorCheck.TO_BE_ASKED):
        return InhibitorReductionOutcome(rule=None, inhibitor_reduction=NOT_ASKED)

    # within-one-third — share_under_inhibitor: [quarter..third]
    #   because: The dose lies between one quarter and one third of the former dose.
    #   X1 (ungraded; DEBOER2013, abstract): In 8 patients allopurinol 100 mg with 25 to 33 percent of the thiopurine
    #     dose brought ALT from 62 to 35 U/L, 6-TGN from 100 to 200 and 6-MMP from 6090 to 175.
    #   X4 (ungraded; MEDSAFE1998, advice to prescribers): With allopurinol the dose of azathioprine goes to 25 percent.
    #     Blood is counted weekly for 3 months, then monthly.
    #   A7: To 25 percent of the present dose. After rounding to what can be made, between one quarter and exactly one
    #     third. Never by 25 percent.
    #   A8: Daily averages in steps of 12.5 mg, the lowest that is not under one quarter. If that is more than one
    #     third, a specialist decides.
    if (
        share_under_inhibitor is not None
        and share_under_inhibitor >= parameters.quarter * 3
        and share_under_inhibitor <= parameters.third * 4
    ):
        return InhibitorReductionOutcome(rule="within-one-third", inhibitor_reduction=InhibitorReduction.CAN_BE_MADE)

    # above-one-third — share_under_inhibitor: < quarter, > third, missing
    #   because: No dose that can be made lies between one quarter and one third. The dose is then a specialist
    #     decision, never zero.
    #   A8: Daily averages in steps of 12.5 mg, the lowest that is not under one quarter. If that is more than one
    #     third, a specialist decides.
    if (
        share_under_inhibitor is None
        or share_under_inhibitor < parameters.quarter * 3
        or share_under_inhibitor > parameters.third * 4
    ):
        return InhibitorReductionOutcome(rule="above-one-third", inhibitor_reduction=InhibitorReduction.CANNOT_BE_MADE)

    raise UncoveredError("inhibitor_reduction")
