"""Histories of the base agents."""

from ..errors import UncoveredError
from ..outcomes import CourseRecordsOutcome
from ..vocabulary import (
    AgentOutcome,
    AzathioprineRecord,
    EndedAgent,
    MercaptopurineRecord,
    MycophenolateHistory,
    MycophenolateRecord,
    TioguanineRecord,
)


def decide_course_records(
    *,
    ended_agent: EndedAgent,
    agent_outcome: AgentOutcome,
    mycophenolate_history: MycophenolateHistory | None,
) -> CourseRecordsOutcome:
    """What is entered into the histories of the base agents?

    Histories of the base agents.
    """
    # nothing-ended — ended_agent: none
    #   because: Nothing is added to any history.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if ended_agent is EndedAgent.NONE:
        return CourseRecordsOutcome(
            rule="nothing-ended",
            azathioprine_record=AzathioprineRecord.AS_BEFORE,
            mercaptopurine_record=MercaptopurineRecord.AS_BEFORE,
            tioguanine_record=TioguanineRecord.AS_BEFORE,
            mycophenolate_record=MycophenolateRecord.AS_BEFORE,
        )

    # azathioprine-failed — ended_agent: azathioprine; agent_outcome: failed
    #   because: It is entered into the history of the agent, and stays there.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if ended_agent is EndedAgent.AZATHIOPRINE and agent_outcome is AgentOutcome.FAILED:
        return CourseRecordsOutcome(
            rule="azathioprine-failed",
            azathioprine_record=AzathioprineRecord.FAILED,
            mercaptopurine_record=MercaptopurineRecord.AS_BEFORE,
            tioguanine_record=TioguanineRecord.AS_BEFORE,
            mycophenolate_record=MycophenolateRecord.AS_BEFORE,
        )

    # azathioprine-not-tolerated — ended_agent: azathioprine; agent_outcome: not_tolerated
    #   because: It is entered into the history of the agent, and stays there.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if ended_agent is EndedAgent.AZATHIOPRINE and agent_outcome is AgentOutcome.NOT_TOLERATED:
        return CourseRecordsOutcome(
            rule="azathioprine-not-tolerated",
            azathioprine_record=AzathioprineRecord.NOT_TOLERATED,
            mercaptopurine_record=MercaptopurineRecord.AS_BEFORE,
            tioguanine_record=TioguanineRecord.AS_BEFORE,
            mycophenolate_record=MycophenolateRecord.AS_BEFORE,
        )

    # azathioprine-contraindicated — ended_agent: azathioprine; agent_outcome: contraindicated
    #   because: It is entered into the history of the agent, and stays there.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if ended_agent is EndedAgent.AZATHIOPRINE and agent_outcome is AgentOutcome.CONTRAINDICATED:
        return CourseRecordsOutcome(
            rule="azathioprine-contraindicated",
            azathioprine_record=AzathioprineRecord.CONTRAINDICATED,
            mercaptopurine_record=MercaptopurineRecord.AS_BEFORE,
            tioguanine_record=TioguanineRecord.AS_BEFORE,
            mycophenolate_record=MycophenolateRecord.AS_BEFORE,
        )

    # mercaptopurine-failed — ended_agent: mercaptopurine; agent_outcome: failed
    #   because: It is entered into the history of the agent, and stays there.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if ended_agent is EndedAgent.MERCAPTOPURINE and agent_outcome is AgentOutcome.FAILED:
        return CourseRecordsOutcome(
            rule="mercaptopurine-failed",
            azathioprine_record=AzathioprineRecord.AS_BEFORE,
            mercaptopurine_record=MercaptopurineRecord.FAILED,
            tioguanine_record=TioguanineRecord.AS_BEFORE,
            mycophenolate_record=MycophenolateRecord.AS_BEFORE,
        )

    # mercaptopurine-not-tolerated — ended_agent: mercaptopurine; agent_outcome: not_tolerated
    #   because: It is entered into the history of the agent, and stays there.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if ended_agent is EndedAgent.MERCAPTOPURINE and agent_outcome is AgentOutcome.NOT_TOLERATED:
        return CourseRecordsOutcome(
            rule="mercaptopurine-not-tolerated",
            azathioprine_record=AzathioprineRecord.AS_BEFORE,
            mercaptopurine_record=MercaptopurineRecord.NOT_TOLERATED,
            tioguanine_record=TioguanineRecord.AS_BEFORE,
            mycophenolate_record=MycophenolateRecord.AS_BEFORE,
        )

    # tioguanine-failed — ended_agent: tioguanine; agent_outcome: failed
    #   because: It is entered into the history of the agent, and stays there.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if ended_agent is EndedAgent.TIOGUANINE and agent_outcome is AgentOutcome.FAILED:
        return CourseRecordsOutcome(
            rule="tioguanine-failed",
            azathioprine_record=AzathioprineRecord.AS_BEFORE,
            mercaptopurine_record=MercaptopurineRecord.AS_BEFORE,
            tioguanine_record=TioguanineRecord.FAILED,
            mycophenolate_record=MycophenolateRecord.AS_BEFORE,
        )

    # tioguanine-not-tolerated — ended_agent: tioguanine; agent_outcome: not_tolerated
    #   because: It is entered into the history of the agent, and stays there.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if ended_agent is EndedAgent.TIOGUANINE and agent_outcome is AgentOutcome.NOT_TOLERATED:
        return CourseRecordsOutcome(
            rule="tioguanine-not-tolerated",
            azathioprine_record=AzathioprineRecord.AS_BEFORE,
            mercaptopurine_record=MercaptopurineRecord.AS_BEFORE,
            tioguanine_record=TioguanineRecord.NOT_TOLERATED,
            mycophenolate_record=MycophenolateRecord.AS_BEFORE,
        )

    # mycophenolate-failed — ended_agent: mycophenolate; agent_outcome: failed
    #   because: It is entered into the history of the agent, and stays there.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if ended_agent is EndedAgent.MYCOPHENOLATE and agent_outcome is AgentOutcome.FAILED:
        return CourseRecordsOutcome(
            rule="mycophenolate-failed",
            azathioprine_record=AzathioprineRecord.AS_BEFORE,
            mercaptopurine_record=MercaptopurineRecord.AS_BEFORE,
            tioguanine_record=TioguanineRecord.AS_BEFORE,
            mycophenolate_record=MycophenolateRecord.FAILED,
        )

    # mycophenolate-not-tolerated — ended_agent: mycophenolate; agent_outcome: not_tolerated
    #   because: It is entered into the history of the agent, and stays there.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if ended_agent is EndedAgent.MYCOPHENOLATE and agent_outcome is AgentOutcome.NOT_TOLERATED:
        return CourseRecordsOutcome(
            rule="mycophenolate-not-tolerated",
            azathioprine_record=AzathioprineRecord.AS_BEFORE,
            mercaptopurine_record=MercaptopurineRecord.AS_BEFORE,
            tioguanine_record=TioguanineRecord.AS_BEFORE,
            mycophenolate_record=MycophenolateRecord.NOT_TOLERATED,
        )

    # mycophenolate-can-be-used-again — ended_agent: mycophenolate; agent_outcome: can_be_used_again;
    #   mycophenolate_history: never_used, can_be_used_again, missing
    #   because: Nothing that it did stands against using it again.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        ended_agent is EndedAgent.MYCOPHENOLATE
        and agent_outcome is AgentOutcome.CAN_BE_USED_AGAIN
        and (
            mycophenolate_history is None
            or mycophenolate_history in (MycophenolateHistory.NEVER_USED, MycophenolateHistory.CAN_BE_USED_AGAIN)
        )
    ):
        return CourseRecordsOutcome(
            rule="mycophenolate-can-be-used-again",
            azathioprine_record=AzathioprineRecord.AS_BEFORE,
            mercaptopurine_record=MercaptopurineRecord.AS_BEFORE,
            tioguanine_record=TioguanineRecord.AS_BEFORE,
            mycophenolate_record=MycophenolateRecord.CAN_BE_USED_AGAIN,
        )

    # mycophenolate-against-history — ended_agent: mycophenolate; agent_outcome: can_be_used_again;
    #   mycophenolate_history: [failed, not_tolerated, contraindicated, declined]
    #   because: What stood against it before stands against it now.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        ended_agent is EndedAgent.MYCOPHENOLATE
        and agent_outcome is AgentOutcome.CAN_BE_USED_AGAIN
        and (
            mycophenolate_history in (MycophenolateHistory.FAILED, MycophenolateHistory.NOT_TOLERATED)
            or mycophenolate_history in (MycophenolateHistory.CONTRAINDICATED, MycophenolateHistory.DECLINED)
        )
    ):
        return CourseRecordsOutcome(
            rule="mycophenolate-against-history",
            azathioprine_record=AzathioprineRecord.AS_BEFORE,
            mercaptopurine_record=MercaptopurineRecord.AS_BEFORE,
            tioguanine_record=TioguanineRecord.AS_BEFORE,
            mycophenolate_record=MycophenolateRecord.AS_BEFORE,
        )

    raise UncoveredError("course_records")
