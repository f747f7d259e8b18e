"""Most serious reaction, after the visit."""

from ..errors import UncoveredError
from ..outcomes import CourseReactionOutcome
from ..vocabulary import Action, BloodCount, ReactionNext, ThiopurineReaction


def decide_course_reaction(
    *,
    action: Action,
    blood_count: BloodCount,
    thiopurine_reaction: ThiopurineReaction | None,
) -> CourseReactionOutcome:
    """Does this visit show a reaction to a thiopurine?

    Most serious reaction, after the visit.
    """
    # marrow — action: stop_thiopurine; blood_count: stop_level; thiopurine_reaction: [none, gastrointestinal, flu_like,
    #   rash, hypersensitivity, hepatotoxicity, mild_myelosuppression, other, missing]
    #   because: The blood count fell on the thiopurine until it had to be stopped.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        action is Action.STOP_THIOPURINE
        and blood_count is BloodCount.STOP_LEVEL
        and (
            thiopurine_reaction is None
            or thiopurine_reaction in (ThiopurineReaction.NONE, ThiopurineReaction.GASTROINTESTINAL)
            or thiopurine_reaction in (ThiopurineReaction.FLU_LIKE, ThiopurineReaction.RASH)
            or thiopurine_reaction in (ThiopurineReaction.HYPERSENSITIVITY, ThiopurineReaction.HEPATOTOXICITY)
            or thiopurine_reaction in (ThiopurineReaction.MILD_MYELOSUPPRESSION, ThiopurineReaction.OTHER)
        )
    ):
        return CourseReactionOutcome(rule="marrow", reaction_next=ReactionNext.MARROW)

    # no-worse — action: stop_thiopurine; blood_count: stop_level; thiopurine_reaction: [severe_myelosuppression,
    #   pancreatitis]
    #   because: A reaction as serious is known already.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        action is Action.STOP_THIOPURINE
        and blood_count is BloodCount.STOP_LEVEL
        and thiopurine_reaction in (ThiopurineReaction.SEVERE_MYELOSUPPRESSION, ThiopurineReaction.PANCREATITIS)
    ):
        return CourseReactionOutcome(rule="no-worse", reaction_next=ReactionNext.AS_BEFORE)

    # other-reason — action: stop_thiopurine; blood_count: not(stop_level)
    #   because: The reaction is known already, or there was none.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if action is Action.STOP_THIOPURINE and blood_count in (
        BloodCount.LOW,
        BloodCount.ACCEPTABLE,
        BloodCount.TO_BE_ASKED,
    ):
        return CourseReactionOutcome(rule="other-reason", reaction_next=ReactionNext.AS_BEFORE)

    # not-stopped — action: not(stop_thiopurine)
    #   because: No reaction shows at this visit that was not known before it.
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
        or action in (Action.SPECIALIST_REVIEW, Action.THIRD_LINE_REFERRAL, Action.STOP_MYCOPHENOLATE)
        or action in (Action.STOP_ALLOPURINOL, Action.REDUCE_THIOPURINE, Action.RAISE_AZATHIOPRINE)
        or action in (Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE, Action.START_MYCOPHENOLATE)
        or action in (Action.START_MERCAPTOPURINE, Action.START_TIOGUANINE, Action.START_AZATHIOPRINE)
    ):
        return CourseReactionOutcome(rule="not-stopped", reaction_next=ReactionNext.AS_BEFORE)

    raise UncoveredError("course_reaction")
