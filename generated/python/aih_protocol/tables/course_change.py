"""Last change, after the visit."""

from ..errors import UncoveredError
from ..outcomes import CourseChangeOutcome
from ..vocabulary import Action, ChangeTime, LastChangeNext


def decide_course_change(*, action: Action, months_since_change: int | None) -> CourseChangeOutcome:
    """Does this visit change the treatment?

    Last change, after the visit.
    """
    # agent — action: [start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine, stop_thiopurine,
    #   stop_mycophenolate]
    #   because: A base agent was started or stopped.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if action in (Action.STOP_THIOPURINE, Action.STOP_MYCOPHENOLATE, Action.START_MYCOPHENOLATE) or action in (
        Action.START_MERCAPTOPURINE,
        Action.START_TIOGUANINE,
        Action.START_AZATHIOPRINE,
    ):
        return CourseChangeOutcome(rule="agent", last_change_next=LastChangeNext.AGENT, change_time=ChangeTime.RESTARTS)

    # dose — action: [raise_azathioprine, add_allopurinol_reduce_azathioprine, reduce_thiopurine, stop_allopurinol]
    #   because: A dose was changed, or allopurinol was added or stopped.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        action in (Action.STOP_ALLOPURINOL, Action.REDUCE_THIOPURINE, Action.RAISE_AZATHIOPRINE)
        or action is Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE
    ):
        return CourseChangeOutcome(rule="dose", last_change_next=LastChangeNext.DOSE, change_time=ChangeTime.RESTARTS)

    # no-change — action: not(start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine,
    #   stop_thiopurine, stop_mycophenolate, raise_azathioprine, add_allopurinol_reduce_azathioprine, reduce_thiopurine,
    #   stop_allopurinol); months_since_change: >= 0
    #   because: Nothing changes at this visit.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        (
            action in (Action.MAINTAIN, Action.CONTINUE_AND_REASSESS, Action.REQUEST_DATA)
            or action in (Action.URGENT_HEPATOLOGY_REFERRAL, Action.OUT_OF_SCOPE, Action.PAEDIATRIC_SPECIALIST)
            or action in (Action.ADHERENCE_SUPPORT, Action.ASSESS_ADHERENCE, Action.REEXAMINE_DIAGNOSIS)
            or action in (Action.EXCLUDE_OTHER_CAUSES, Action.MEASURE_METABOLITES)
            or action in (Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.STEROID_SPARING_REVIEW)
            or action in (Action.SPECIALIST_REVIEW, Action.THIRD_LINE_REFERRAL)
        )
        and months_since_change is not None
        and months_since_change >= 0
    ):
        return CourseChangeOutcome(
            rule="no-change",
            last_change_next=LastChangeNext.AS_BEFORE,
            change_time=ChangeTime.GOES_ON,
        )

    # no-change-and-time-not-known — action: not(start_mycophenolate, start_mercaptopurine, start_tioguanine,
    #   start_azathioprine, stop_thiopurine, stop_mycophenolate, raise_azathioprine,
    #   add_allopurinol_reduce_azathioprine, reduce_thiopurine, stop_allopurinol); months_since_change: missing
    #   because: When the last change was may be found out by the next visit.
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
        or action in (Action.SPECIALIST_REVIEW, Action.THIRD_LINE_REFERRAL)
    ) and months_since_change is None:
        return CourseChangeOutcome(
            rule="no-change-and-time-not-known",
            last_change_next=LastChangeNext.AS_BEFORE,
            change_time=ChangeTime.TO_BE_FOUND,
        )

    raise UncoveredError("course_change")
