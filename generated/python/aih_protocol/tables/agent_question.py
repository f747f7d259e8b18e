"""Question about the next agent."""

from ..errors import UncoveredError
from ..outcomes import AgentQuestionOutcome
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import AgentQuestion, AzathioprineHistory, GateData, Optimisation, Situation, Step


def decide_agent_question(
    *,
    step: Step | NotAsked,
    situation: Situation | NotAsked,
    optimisation: Optimisation | NotAsked,
    azathioprine_history: AzathioprineHistory | None,
    gate_data: GateData | NotAsked,
) -> AgentQuestionOutcome:
    """Is another agent needed, and which question has to be answered to find it?

    Question about the next agent.

    Asked only when gate_data: complete.
    """
    # not asked
    if gate_data is NOT_ASKED or gate_data is GateData.INCOMPLETE:
        return AgentQuestionOutcome(rule=None, agent_question=NOT_ASKED)

    # instead-of-a-thiopurine — step: select_agent
    #   because: A thiopurine is not tolerated.
    #   REC1 (level 2, strong, strong consensus; EASL2025, first statement on intolerance): “MMF is recommended as the
    #     second-line treatment of choice in patients with intolerance or side effects to thiopurines”
    #   REC2 (level 4, weak, strong consensus; EASL2025, second statement on intolerance): “MP or TG can be used in
    #     patients with intolerance to azathioprine”
    if step is Step.SELECT_AGENT:
        return AgentQuestionOutcome(rule="instead-of-a-thiopurine", agent_question=AgentQuestion.THIOPURINE_INTOLERANCE)

    # after-optimisation — step: optimise; optimisation: exhausted
    #   because: Optimisation of azathioprine has not succeeded.
    #   REC5 (level 2, weak, consensus; EASL2025, third statement on insufficient response): “MMF may be used before
    #     initiating third-line therapies after unsuccessful intensification/optimisation of azathioprine-related
    #     therapies”
    if step is Step.OPTIMISE and optimisation is Optimisation.EXHAUSTED:
        return AgentQuestionOutcome(rule="after-optimisation", agent_question=AgentQuestion.BEFORE_THIRD_LINE)

    # during-optimisation — step: optimise; optimisation: not(exhausted)
    #   because: Optimisation comes before any escalation.
    #   E3 (ungraded; SUMMARY2025, Second-line approach): “patients who cannot tolerate thiopurines … and patients with
    #     an insufficient response”
    if step is Step.OPTIMISE and (
        optimisation in (Optimisation.RAISE_AZATHIOPRINE, Optimisation.RAISE_WITHOUT_ASSAY)
        or optimisation in (Optimisation.ADD_ALLOPURINOL, Optimisation.REDUCE_THIOPURINE, Optimisation.STOP_THIOPURINE)
        or optimisation in (Optimisation.MEASURE_METABOLITES, Optimisation.SPECIALIST_REVIEW)
        or optimisation is Optimisation.REQUEST_DATA
    ):
        return AgentQuestionOutcome(rule="during-optimisation", agent_question=AgentQuestion.NONE)

    # after-other-thiopurine — step: next_agent
    #   because: The statement speaks of azathioprine-related treatment. Mercaptopurine and tioguanine are counted with
    #     it.
    #   REC5 (level 2, weak, consensus; EASL2025, third statement on insufficient response): “MMF may be used before
    #     initiating third-line therapies after unsuccessful intensification/optimisation of azathioprine-related
    #     therapies”
    #   A50: Their dose is not optimised here. Mycophenolate mofetil is considered next.
    if step is Step.NEXT_AGENT:
        return AgentQuestionOutcome(rule="after-other-thiopurine", agent_question=AgentQuestion.BEFORE_THIRD_LINE)

    # two-agents-not-tolerated — step: replace_mycophenolate; situation: mycophenolate_intolerance;
    #   azathioprine_history: not_tolerated
    #   because: Azathioprine is not tolerated, and mycophenolate mofetil, the first choice then, is not tolerated
    #     either.
    #   REC2 (level 4, weak, strong consensus; EASL2025, second statement on intolerance): “MP or TG can be used in
    #     patients with intolerance to azathioprine”
    #   A15: Mycophenolate mofetil first. Mercaptopurine or tioguanine when it is excluded, and shown as alternatives
    #     otherwise. Intolerance of mercaptopurine or tioguanine is treated like that of azathioprine.
    if (
        step is Step.REPLACE_MYCOPHENOLATE
        and situation is Situation.MYCOPHENOLATE_INTOLERANCE
        and azathioprine_history is AzathioprineHistory.NOT_TOLERATED
    ):
        return AgentQuestionOutcome(rule="two-agents-not-tolerated", agent_question=AgentQuestion.SECOND_THIOPURINE)

    # after-mycophenolate-intolerance — step: replace_mycophenolate; situation: mycophenolate_intolerance;
    #   azathioprine_history: [never_used, can_be_used_again, failed, contraindicated, declined, missing]
    #   because: Azathioprine is the other agent of first-line treatment.
    #   A14: Azathioprine if nothing stands against it.
    if (
        step is Step.REPLACE_MYCOPHENOLATE
        and situation is Situation.MYCOPHENOLATE_INTOLERANCE
        and (
            azathioprine_history is None
            or azathioprine_history in (AzathioprineHistory.NEVER_USED, AzathioprineHistory.CAN_BE_USED_AGAIN)
            or azathioprine_history in (AzathioprineHistory.FAILED, AzathioprineHistory.CONTRAINDICATED)
            or azathioprine_history is AzathioprineHistory.DECLINED
        )
    ):
        return AgentQuestionOutcome(rule="after-mycophenolate-intolerance", agent_question=AgentQuestion.AZATHIOPRINE)

    # after-mycophenolate-failure — step: replace_mycophenolate; situation: insufficient_mycophenolate
    #   because: Azathioprine is the other agent of first-line treatment.
    #   A13: Azathioprine if it is untried and nothing stands against it, otherwise third-line treatment.
    if step is Step.REPLACE_MYCOPHENOLATE and situation is Situation.INSUFFICIENT_MYCOPHENOLATE:
        return AgentQuestionOutcome(rule="after-mycophenolate-failure", agent_question=AgentQuestion.AZATHIOPRINE)

    # no-agent-needed — step: [maintain, continue_and_reassess, reexamine_diagnosis, complete_first_line,
    #   steroid_sparing, stop_allopurinol, request_data, adherence_support, assess_adherence, measure_metabolites,
    #   specialist_review, exclude_other_causes]
    #   because: The next step does not need another agent.
    #   A55: Liver emergency, limits of the protocol, harm by the agent in use, dangerous combination, pregnancy, then
    #     completeness of data, then intolerance, then response.
    if (
        step in (Step.MAINTAIN, Step.CONTINUE_AND_REASSESS, Step.REEXAMINE_DIAGNOSIS, Step.COMPLETE_FIRST_LINE)
        or step in (Step.STEROID_SPARING, Step.STOP_ALLOPURINOL, Step.REQUEST_DATA, Step.ADHERENCE_SUPPORT)
        or step in (Step.ASSESS_ADHERENCE, Step.MEASURE_METABOLITES, Step.SPECIALIST_REVIEW, Step.EXCLUDE_OTHER_CAUSES)
    ):
        return AgentQuestionOutcome(rule="no-agent-needed", agent_question=AgentQuestion.NONE)

    raise UncoveredError("agent_question")
