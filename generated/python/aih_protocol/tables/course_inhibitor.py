"""Xanthine oxidase inhibitor, after the visit."""

from ..errors import UncoveredError
from ..outcomes import CourseInhibitorOutcome
from ..vocabulary import Action, FormerDoseNext, InhibitorAfter, InhibitorNext


def decide_course_inhibitor(*, action: Action, inhibitor_after: InhibitorAfter) -> CourseInhibitorOutcome:
    """What becomes of the inhibitor and of the dose before it?

    Xanthine oxidase inhibitor, after the visit.
    """
    # added — action: add_allopurinol_reduce_azathioprine
    #   because: The dose before allopurinol is written down.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if action is Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE:
        return CourseInhibitorOutcome(
            rule="added",
            inhibitor_next=InhibitorNext.ADDED,
            former_dose_next=FormerDoseNext.RECORDED,
        )

    # ended — action: not(add_allopurinol_reduce_azathioprine); inhibitor_after: none
    #   because: No inhibitor is in use, so there is no dose from before it.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        action in (Action.MAINTAIN, Action.CONTINUE_AND_REASSESS, Action.REQUEST_DATA)
        or action in (Action.URGENT_HEPATOLOGY_REFERRAL, Action.OUT_OF_SCOPE, Action.PAEDIATRIC_SPECIALIST)
        or action in (Action.ADHERENCE_SUPPORT, Action.ASSESS_ADHERENCE, Action.REEXAMINE_DIAGNOSIS)
        or action in (Action.EXCLUDE_OTHER_CAUSES, Action.MEASURE_METABOLITES)
        or action in (Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.STEROID_SPARING_REVIEW)
        or action in (Action.SPECIALIST_REVIEW, Action.THIRD_LINE_REFERRAL, Action.STOP_THIOPURINE)
        or action in (Action.STOP_MYCOPHENOLATE, Action.STOP_ALLOPURINOL, Action.REDUCE_THIOPURINE)
        or action in (Action.RAISE_AZATHIOPRINE, Action.START_MYCOPHENOLATE, Action.START_MERCAPTOPURINE)
        or action in (Action.START_TIOGUANINE, Action.START_AZATHIOPRINE)
    ) and inhibitor_after is InhibitorAfter.NONE:
        return CourseInhibitorOutcome(
            rule="ended",
            inhibitor_next=InhibitorNext.NONE,
            former_dose_next=FormerDoseNext.FORGOTTEN,
        )

    # goes-on — action: not(add_allopurinol_reduce_azathioprine); inhibitor_after: [allopurinol, other_inhibitor,
    #   not_known]
    #   because: The inhibitor does not change.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        action in (Action.MAINTAIN, Action.CONTINUE_AND_REASSESS, Action.REQUEST_DATA)
        or action in (Action.URGENT_HEPATOLOGY_REFERRAL, Action.OUT_OF_SCOPE, Action.PAEDIATRIC_SPECIALIST)
        or action in (Action.ADHERENCE_SUPPORT, Action.ASSESS_ADHERENCE, Action.REEXAMINE_DIAGNOSIS)
        or action in (Action.EXCLUDE_OTHER_CAUSES, Action.MEASURE_METABOLITES)
        or action in (Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.STEROID_SPARING_REVIEW)
        or action in (Action.SPECIALIST_REVIEW, Action.THIRD_LINE_REFERRAL, Action.STOP_THIOPURINE)
        or action in (Action.STOP_MYCOPHENOLATE, Action.STOP_ALLOPURINOL, Action.REDUCE_THIOPURINE)
        or action in (Action.RAISE_AZATHIOPRINE, Action.START_MYCOPHENOLATE, Action.START_MERCAPTOPURINE)
        or action in (Action.START_TIOGUANINE, Action.START_AZATHIOPRINE)
    ) and inhibitor_after in (InhibitorAfter.ALLOPURINOL, InhibitorAfter.OTHER_INHIBITOR, InhibitorAfter.NOT_KNOWN):
        return CourseInhibitorOutcome(
            rule="goes-on",
            inhibitor_next=InhibitorNext.AS_BEFORE,
            former_dose_next=FormerDoseNext.AS_BEFORE,
        )

    raise UncoveredError("course_inhibitor")
