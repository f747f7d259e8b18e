"""How the agent ended."""

from ..errors import UncoveredError
from ..outcomes import CourseOutcomeOutcome
from ..vocabulary import Action, AgentOutcome, DrugHarm, EndedAgent, IntoleranceCulprit


def decide_course_outcome(
    *,
    ended_agent: EndedAgent,
    drug_harm: DrugHarm,
    intolerance_culprit: IntoleranceCulprit | None,
    action: Action,
) -> CourseOutcomeOutcome:
    """Why does the agent come to its end?

    How the agent ended.
    """
    # nothing-ended — ended_agent: none
    #   because: No agent comes to its end.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if ended_agent is EndedAgent.NONE:
        return CourseOutcomeOutcome(rule="nothing-ended", agent_outcome=AgentOutcome.GOES_ON)

    # harm — ended_agent: [azathioprine, mercaptopurine, tioguanine, mycophenolate]; drug_harm: [stop_thiopurine,
    #   stop_mycophenolate]
    #   because: It has done harm.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        ended_agent in (EndedAgent.AZATHIOPRINE, EndedAgent.MERCAPTOPURINE, EndedAgent.TIOGUANINE)
        or ended_agent is EndedAgent.MYCOPHENOLATE
    ) and drug_harm in (DrugHarm.STOP_THIOPURINE, DrugHarm.STOP_MYCOPHENOLATE):
        return CourseOutcomeOutcome(rule="harm", agent_outcome=AgentOutcome.NOT_TOLERATED)

    # intolerance — ended_agent: [azathioprine, mercaptopurine, tioguanine, mycophenolate]; drug_harm: [no_harm,
    #   cytopenia_without_agent, to_be_asked]; intolerance_culprit: [azathioprine, mercaptopurine, tioguanine,
    #   mycophenolate]
    #   because: It is the medicine that is not tolerated.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        (
            ended_agent in (EndedAgent.AZATHIOPRINE, EndedAgent.MERCAPTOPURINE, EndedAgent.TIOGUANINE)
            or ended_agent is EndedAgent.MYCOPHENOLATE
        )
        and drug_harm in (DrugHarm.CYTOPENIA_WITHOUT_AGENT, DrugHarm.NO_HARM, DrugHarm.TO_BE_ASKED)
        and (
            intolerance_culprit in (IntoleranceCulprit.AZATHIOPRINE, IntoleranceCulprit.MERCAPTOPURINE)
            or intolerance_culprit in (IntoleranceCulprit.TIOGUANINE, IntoleranceCulprit.MYCOPHENOLATE)
        )
    ):
        return CourseOutcomeOutcome(rule="intolerance", agent_outcome=AgentOutcome.NOT_TOLERATED)

    # absent-tpmt-suspected — ended_agent: [azathioprine, mercaptopurine, tioguanine, mycophenolate]; drug_harm:
    #   no_harm; intolerance_culprit: none, steroid, allopurinol, missing; action: stop_thiopurine
    #   because: Its metabolites speak for absent TPMT.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        (
            ended_agent in (EndedAgent.AZATHIOPRINE, EndedAgent.MERCAPTOPURINE, EndedAgent.TIOGUANINE)
            or ended_agent is EndedAgent.MYCOPHENOLATE
        )
        and drug_harm is DrugHarm.NO_HARM
        and (
            intolerance_culprit is None
            or intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
        )
        and action is Action.STOP_THIOPURINE
    ):
        return CourseOutcomeOutcome(rule="absent-tpmt-suspected", agent_outcome=AgentOutcome.CONTRAINDICATED)

    # no-response — ended_agent: [azathioprine, mercaptopurine, tioguanine, mycophenolate]; drug_harm: no_harm;
    #   intolerance_culprit: none, steroid, allopurinol, missing; action: [start_mycophenolate, start_mercaptopurine,
    #   start_tioguanine, start_azathioprine]
    #   because: The response was insufficient after all that could be done for it.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        (
            ended_agent in (EndedAgent.AZATHIOPRINE, EndedAgent.MERCAPTOPURINE, EndedAgent.TIOGUANINE)
            or ended_agent is EndedAgent.MYCOPHENOLATE
        )
        and drug_harm is DrugHarm.NO_HARM
        and (
            intolerance_culprit is None
            or intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
        )
        and (
            action in (Action.START_MYCOPHENOLATE, Action.START_MERCAPTOPURINE, Action.START_TIOGUANINE)
            or action is Action.START_AZATHIOPRINE
        )
    ):
        return CourseOutcomeOutcome(rule="no-response", agent_outcome=AgentOutcome.FAILED)

    # pregnancy — ended_agent: [azathioprine, mercaptopurine, tioguanine, mycophenolate]; drug_harm: [no_harm,
    #   to_be_asked]; intolerance_culprit: none, steroid, allopurinol, missing; action: stop_mycophenolate
    #   because: It was stopped for the pregnancy, not for what it did.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        (
            ended_agent in (EndedAgent.AZATHIOPRINE, EndedAgent.MERCAPTOPURINE, EndedAgent.TIOGUANINE)
            or ended_agent is EndedAgent.MYCOPHENOLATE
        )
        and drug_harm in (DrugHarm.NO_HARM, DrugHarm.TO_BE_ASKED)
        and (
            intolerance_culprit is None
            or intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
        )
        and action is Action.STOP_MYCOPHENOLATE
    ):
        return CourseOutcomeOutcome(rule="pregnancy", agent_outcome=AgentOutcome.CAN_BE_USED_AGAIN)

    raise UncoveredError("course_outcome")
