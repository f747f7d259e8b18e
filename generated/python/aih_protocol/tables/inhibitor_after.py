"""Xanthine oxidase inhibitor after this visit."""

from ..errors import UncoveredError
from ..outcomes import InhibitorAfterOutcome
from ..vocabulary import Action, InhibitorAfter, XanthineOxidaseInhibitor


def decide_inhibitor_after(
    *,
    action: Action,
    xanthine_oxidase_inhibitor: XanthineOxidaseInhibitor | None,
) -> InhibitorAfterOutcome:
    """Which xanthine oxidase inhibitor does the patient take from now on?

    Xanthine oxidase inhibitor after this visit.
    """
    # added — action: add_allopurinol_reduce_azathioprine
    #   because: Allopurinol is added.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    if action is Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE:
        return InhibitorAfterOutcome(rule="added", inhibitor_after=InhibitorAfter.ALLOPURINOL)

    # stopped — action: stop_allopurinol
    #   because: Allopurinol is stopped.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   A62: Allopurinol is stopped. The thiopurine stays at its reduced dose until a specialist sets it.
    if action is Action.STOP_ALLOPURINOL:
        return InhibitorAfterOutcome(rule="stopped", inhibitor_after=InhibitorAfter.NONE)

    # stopped-with-the-thiopurine — action: [stop_thiopurine, start_mycophenolate, start_mercaptopurine,
    #   start_tioguanine, start_azathioprine]; xanthine_oxidase_inhibitor: allopurinol_co_therapy
    #   because: Allopurinol was given for the thiopurine that is stopped.
    #   A66: The present base agent is stopped in the step in which another is started, and allopurinol that was given
    #     for it is stopped too. Allopurinol given for another reason goes on.
    if (
        action in (Action.STOP_THIOPURINE, Action.START_MYCOPHENOLATE, Action.START_MERCAPTOPURINE)
        or action in (Action.START_TIOGUANINE, Action.START_AZATHIOPRINE)
    ) and xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_CO_THERAPY:
        return InhibitorAfterOutcome(rule="stopped-with-the-thiopurine", inhibitor_after=InhibitorAfter.NONE)

    # kept-for-another-reason — action: [stop_thiopurine, start_mycophenolate, start_mercaptopurine, start_tioguanine,
    #   start_azathioprine]; xanthine_oxidase_inhibitor: allopurinol_other_reason
    #   because: It is given for another reason, which this protocol does not judge.
    #   A66: The present base agent is stopped in the step in which another is started, and allopurinol that was given
    #     for it is stopped too. Allopurinol given for another reason goes on.
    if (
        action in (Action.STOP_THIOPURINE, Action.START_MYCOPHENOLATE, Action.START_MERCAPTOPURINE)
        or action in (Action.START_TIOGUANINE, Action.START_AZATHIOPRINE)
    ) and xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_OTHER_REASON:
        return InhibitorAfterOutcome(rule="kept-for-another-reason", inhibitor_after=InhibitorAfter.ALLOPURINOL)

    # co-therapy-kept — action: not(add_allopurinol_reduce_azathioprine, stop_allopurinol, stop_thiopurine,
    #   start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine); xanthine_oxidase_inhibitor:
    #   [allopurinol_co_therapy, allopurinol_other_reason]
    #   because: Allopurinol does not change at this visit.
    #   A66: The present base agent is stopped in the step in which another is started, and allopurinol that was given
    #     for it is stopped too. Allopurinol given for another reason goes on.
    if (
        action in (Action.MAINTAIN, Action.CONTINUE_AND_REASSESS, Action.REQUEST_DATA)
        or action in (Action.URGENT_HEPATOLOGY_REFERRAL, Action.OUT_OF_SCOPE, Action.PAEDIATRIC_SPECIALIST)
        or action in (Action.ADHERENCE_SUPPORT, Action.ASSESS_ADHERENCE, Action.REEXAMINE_DIAGNOSIS)
        or action in (Action.EXCLUDE_OTHER_CAUSES, Action.MEASURE_METABOLITES)
        or action in (Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.STEROID_SPARING_REVIEW)
        or action in (Action.SPECIALIST_REVIEW, Action.THIRD_LINE_REFERRAL, Action.STOP_MYCOPHENOLATE)
        or action in (Action.REDUCE_THIOPURINE, Action.RAISE_AZATHIOPRINE)
    ) and (
        xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_CO_THERAPY
        or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_OTHER_REASON
    ):
        return InhibitorAfterOutcome(rule="co-therapy-kept", inhibitor_after=InhibitorAfter.ALLOPURINOL)

    # none-as-before — action: not(add_allopurinol_reduce_azathioprine, stop_allopurinol); xanthine_oxidase_inhibitor:
    #   none
    #   because: No inhibitor is in use.
    #   A66: The present base agent is stopped in the step in which another is started, and allopurinol that was given
    #     for it is stopped too. Allopurinol given for another reason goes on.
    if (
        action in (Action.MAINTAIN, Action.CONTINUE_AND_REASSESS, Action.REQUEST_DATA)
        or action in (Action.URGENT_HEPATOLOGY_REFERRAL, Action.OUT_OF_SCOPE, Action.PAEDIATRIC_SPECIALIST)
        or action in (Action.ADHERENCE_SUPPORT, Action.ASSESS_ADHERENCE, Action.REEXAMINE_DIAGNOSIS)
        or action in (Action.EXCLUDE_OTHER_CAUSES, Action.MEASURE_METABOLITES)
        or action in (Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.STEROID_SPARING_REVIEW)
        or action in (Action.SPECIALIST_REVIEW, Action.THIRD_LINE_REFERRAL, Action.STOP_THIOPURINE)
        or action in (Action.STOP_MYCOPHENOLATE, Action.REDUCE_THIOPURINE, Action.RAISE_AZATHIOPRINE)
        or action in (Action.START_MYCOPHENOLATE, Action.START_MERCAPTOPURINE, Action.START_TIOGUANINE)
        or action is Action.START_AZATHIOPRINE
    ) and xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.NONE:
        return InhibitorAfterOutcome(rule="none-as-before", inhibitor_after=InhibitorAfter.NONE)

    # other-kept — action: not(add_allopurinol_reduce_azathioprine, stop_allopurinol); xanthine_oxidase_inhibitor:
    #   other_inhibitor
    #   because: This protocol does not judge why it is given.
    #   A66: The present base agent is stopped in the step in which another is started, and allopurinol that was given
    #     for it is stopped too. Allopurinol given for another reason goes on.
    if (
        action in (Action.MAINTAIN, Action.CONTINUE_AND_REASSESS, Action.REQUEST_DATA)
        or action in (Action.URGENT_HEPATOLOGY_REFERRAL, Action.OUT_OF_SCOPE, Action.PAEDIATRIC_SPECIALIST)
        or action in (Action.ADHERENCE_SUPPORT, Action.ASSESS_ADHERENCE, Action.REEXAMINE_DIAGNOSIS)
        or action in (Action.EXCLUDE_OTHER_CAUSES, Action.MEASURE_METABOLITES)
        or action in (Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.STEROID_SPARING_REVIEW)
        or action in (Action.SPECIALIST_REVIEW, Action.THIRD_LINE_REFERRAL, Action.STOP_THIOPURINE)
        or action in (Action.STOP_MYCOPHENOLATE, Action.REDUCE_THIOPURINE, Action.RAISE_AZATHIOPRINE)
        or action in (Action.START_MYCOPHENOLATE, Action.START_MERCAPTOPURINE, Action.START_TIOGUANINE)
        or action is Action.START_AZATHIOPRINE
    ) and xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.OTHER_INHIBITOR:
        return InhibitorAfterOutcome(rule="other-kept", inhibitor_after=InhibitorAfter.OTHER_INHIBITOR)

    # not-known — action: not(add_allopurinol_reduce_azathioprine, stop_allopurinol); xanthine_oxidase_inhibitor:
    #   missing
    #   because: Whether an inhibitor is in use is not known.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        action in (Action.MAINTAIN, Action.CONTINUE_AND_REASSESS, Action.REQUEST_DATA)
        or action in (Action.URGENT_HEPATOLOGY_REFERRAL, Action.OUT_OF_SCOPE, Action.PAEDIATRIC_SPECIALIST)
        or action in (Action.ADHERENCE_SUPPORT, Action.ASSESS_ADHERENCE, Action.REEXAMINE_DIAGNOSIS)
        or action in (Action.EXCLUDE_OTHER_CAUSES, Action.MEASURE_METABOLITES)
        or action in (Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.STEROID_SPARING_REVIEW)
        or action in (Action.SPECIALIST_REVIEW, Action.THIRD_LINE_REFERRAL, Action.STOP_THIOPURINE)
        or action in (Action.STOP_MYCOPHENOLATE, Action.REDUCE_THIOPURINE, Action.RAISE_AZATHIOPRINE)
        or action in (Action.START_MYCOPHENOLATE, Action.START_MERCAPTOPURINE, Action.START_TIOGUANINE)
        or action is Action.START_AZATHIOPRINE
    ) and xanthine_oxidase_inhibitor is None:
        return InhibitorAfterOutcome(rule="not-known", inhibitor_after=InhibitorAfter.NOT_KNOWN)

    raise UncoveredError("inhibitor_after")
