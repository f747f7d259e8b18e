"""Agent that comes to its end."""

from ..errors import UncoveredError
from ..outcomes import CourseEndedAgentOutcome
from ..vocabulary import Action, BaseAgent, EndedAgent, IntoleranceCulprit


def decide_course_ended_agent(
    *,
    action: Action,
    base_agent: BaseAgent,
    intolerance_culprit: IntoleranceCulprit | None,
) -> CourseEndedAgentOutcome:
    """Which base agent comes to its end at this visit?

    Agent that comes to its end.
    """
    # none-taken-none-lately — base_agent: none; intolerance_culprit: none, steroid, allopurinol, missing
    #   because: No agent is in use, and none has just been stopped for intolerance.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if base_agent is BaseAgent.NONE and (
        intolerance_culprit is None
        or intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
    ):
        return CourseEndedAgentOutcome(rule="none-taken-none-lately", ended_agent=EndedAgent.NONE)

    # none-replaced — action: not(start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine,
    #   stop_thiopurine, stop_mycophenolate); base_agent: none; intolerance_culprit: [azathioprine, mercaptopurine,
    #   tioguanine, mycophenolate]
    #   because: The agent that was stopped has not been replaced yet.
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
            or action in (Action.SPECIALIST_REVIEW, Action.THIRD_LINE_REFERRAL, Action.STOP_ALLOPURINOL)
            or action in (Action.REDUCE_THIOPURINE, Action.RAISE_AZATHIOPRINE, Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE)
        )
        and base_agent is BaseAgent.NONE
        and (
            intolerance_culprit in (IntoleranceCulprit.AZATHIOPRINE, IntoleranceCulprit.MERCAPTOPURINE)
            or intolerance_culprit in (IntoleranceCulprit.TIOGUANINE, IntoleranceCulprit.MYCOPHENOLATE)
        )
    ):
        return CourseEndedAgentOutcome(rule="none-replaced", ended_agent=EndedAgent.NONE)

    # azathioprine-replaced-later — action: [start_mycophenolate, start_mercaptopurine, start_tioguanine,
    #   start_azathioprine, stop_thiopurine, stop_mycophenolate]; base_agent: none; intolerance_culprit: azathioprine
    #   because: It was stopped for intolerance before, and is replaced now.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        (
            action in (Action.STOP_THIOPURINE, Action.STOP_MYCOPHENOLATE, Action.START_MYCOPHENOLATE)
            or action in (Action.START_MERCAPTOPURINE, Action.START_TIOGUANINE, Action.START_AZATHIOPRINE)
        )
        and base_agent is BaseAgent.NONE
        and intolerance_culprit is IntoleranceCulprit.AZATHIOPRINE
    ):
        return CourseEndedAgentOutcome(rule="azathioprine-replaced-later", ended_agent=EndedAgent.AZATHIOPRINE)

    # mercaptopurine-replaced-later — action: [start_mycophenolate, start_mercaptopurine, start_tioguanine,
    #   start_azathioprine, stop_thiopurine, stop_mycophenolate]; base_agent: none; intolerance_culprit: mercaptopurine
    #   because: It was stopped for intolerance before, and is replaced now.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        (
            action in (Action.STOP_THIOPURINE, Action.STOP_MYCOPHENOLATE, Action.START_MYCOPHENOLATE)
            or action in (Action.START_MERCAPTOPURINE, Action.START_TIOGUANINE, Action.START_AZATHIOPRINE)
        )
        and base_agent is BaseAgent.NONE
        and intolerance_culprit is IntoleranceCulprit.MERCAPTOPURINE
    ):
        return CourseEndedAgentOutcome(rule="mercaptopurine-replaced-later", ended_agent=EndedAgent.MERCAPTOPURINE)

    # tioguanine-replaced-later — action: [start_mycophenolate, start_mercaptopurine, start_tioguanine,
    #   start_azathioprine, stop_thiopurine, stop_mycophenolate]; base_agent: none; intolerance_culprit: tioguanine
    #   because: It was stopped for intolerance before, and is replaced now.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        (
            action in (Action.STOP_THIOPURINE, Action.STOP_MYCOPHENOLATE, Action.START_MYCOPHENOLATE)
            or action in (Action.START_MERCAPTOPURINE, Action.START_TIOGUANINE, Action.START_AZATHIOPRINE)
        )
        and base_agent is BaseAgent.NONE
        and intolerance_culprit is IntoleranceCulprit.TIOGUANINE
    ):
        return CourseEndedAgentOutcome(rule="tioguanine-replaced-later", ended_agent=EndedAgent.TIOGUANINE)

    # mycophenolate-replaced-later — action: [start_mycophenolate, start_mercaptopurine, start_tioguanine,
    #   start_azathioprine, stop_thiopurine, stop_mycophenolate]; base_agent: none; intolerance_culprit: mycophenolate
    #   because: It was stopped for intolerance before, and is replaced now.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        (
            action in (Action.STOP_THIOPURINE, Action.STOP_MYCOPHENOLATE, Action.START_MYCOPHENOLATE)
            or action in (Action.START_MERCAPTOPURINE, Action.START_TIOGUANINE, Action.START_AZATHIOPRINE)
        )
        and base_agent is BaseAgent.NONE
        and intolerance_culprit is IntoleranceCulprit.MYCOPHENOLATE
    ):
        return CourseEndedAgentOutcome(rule="mycophenolate-replaced-later", ended_agent=EndedAgent.MYCOPHENOLATE)

    # azathioprine-ended — action: [start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine,
    #   stop_thiopurine, stop_mycophenolate]; base_agent: azathioprine
    #   because: It was in use, and is stopped or replaced at this visit.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        action in (Action.STOP_THIOPURINE, Action.STOP_MYCOPHENOLATE, Action.START_MYCOPHENOLATE)
        or action in (Action.START_MERCAPTOPURINE, Action.START_TIOGUANINE, Action.START_AZATHIOPRINE)
    ) and base_agent is BaseAgent.AZATHIOPRINE:
        return CourseEndedAgentOutcome(rule="azathioprine-ended", ended_agent=EndedAgent.AZATHIOPRINE)

    # mercaptopurine-ended — action: [start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine,
    #   stop_thiopurine, stop_mycophenolate]; base_agent: mercaptopurine
    #   because: It was in use, and is stopped or replaced at this visit.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        action in (Action.STOP_THIOPURINE, Action.STOP_MYCOPHENOLATE, Action.START_MYCOPHENOLATE)
        or action in (Action.START_MERCAPTOPURINE, Action.START_TIOGUANINE, Action.START_AZATHIOPRINE)
    ) and base_agent is BaseAgent.MERCAPTOPURINE:
        return CourseEndedAgentOutcome(rule="mercaptopurine-ended", ended_agent=EndedAgent.MERCAPTOPURINE)

    # tioguanine-ended — action: [start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine,
    #   stop_thiopurine, stop_mycophenolate]; base_agent: tioguanine
    #   because: It was in use, and is stopped or replaced at this visit.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        action in (Action.STOP_THIOPURINE, Action.STOP_MYCOPHENOLATE, Action.START_MYCOPHENOLATE)
        or action in (Action.START_MERCAPTOPURINE, Action.START_TIOGUANINE, Action.START_AZATHIOPRINE)
    ) and base_agent is BaseAgent.TIOGUANINE:
        return CourseEndedAgentOutcome(rule="tioguanine-ended", ended_agent=EndedAgent.TIOGUANINE)

    # mycophenolate-ended — action: [start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine,
    #   stop_thiopurine, stop_mycophenolate]; base_agent: mycophenolate
    #   because: It was in use, and is stopped or replaced at this visit.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        action in (Action.STOP_THIOPURINE, Action.STOP_MYCOPHENOLATE, Action.START_MYCOPHENOLATE)
        or action in (Action.START_MERCAPTOPURINE, Action.START_TIOGUANINE, Action.START_AZATHIOPRINE)
    ) and base_agent is BaseAgent.MYCOPHENOLATE:
        return CourseEndedAgentOutcome(rule="mycophenolate-ended", ended_agent=EndedAgent.MYCOPHENOLATE)

    # agent-goes-on — action: not(start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine,
    #   stop_thiopurine, stop_mycophenolate); base_agent: [azathioprine, mercaptopurine, tioguanine, mycophenolate]
    #   because: The agent in use does not change.
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
        or action in (Action.SPECIALIST_REVIEW, Action.THIRD_LINE_REFERRAL, Action.STOP_ALLOPURINOL)
        or action in (Action.REDUCE_THIOPURINE, Action.RAISE_AZATHIOPRINE, Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE)
    ) and (
        base_agent in (BaseAgent.AZATHIOPRINE, BaseAgent.MERCAPTOPURINE, BaseAgent.TIOGUANINE)
        or base_agent is BaseAgent.MYCOPHENOLATE
    ):
        return CourseEndedAgentOutcome(rule="agent-goes-on", ended_agent=EndedAgent.NONE)

    raise UncoveredError("course_ended_agent")
