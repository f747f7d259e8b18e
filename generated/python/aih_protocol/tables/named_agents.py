"""Agents named for this patient."""

from ..outcomes import NamedAgentsOutcome
from ..values import NotAsked
from ..vocabulary import AgentQuestion, MercaptopurineChoice, MycophenolateChoice, NamedAgents, TioguanineChoice


def decide_named_agents(
    *,
    agent_question: AgentQuestion | NotAsked,
    mycophenolate_choice: MycophenolateChoice | NotAsked,
    mercaptopurine_choice: MercaptopurineChoice | NotAsked,
    tioguanine_choice: TioguanineChoice | NotAsked,
) -> tuple[NamedAgentsOutcome, ...]:
    """Which agents do the guideline statements name for this patient?

    Agents named for this patient.

    Named is not chosen. The choice and its reasons stand elsewhere.
    """
    fired: list[NamedAgentsOutcome] = []

    # mycophenolate-for-intolerance — agent_question: thiopurine_intolerance; mycophenolate_choice: not(excluded)
    #   because: Named as treatment of choice.
    #   REC1 (level 2, strong, strong consensus; EASL2025, first statement on intolerance): “MMF is recommended as the
    #     second-line treatment of choice in patients with intolerance or side effects to thiopurines”
    if agent_question is AgentQuestion.THIOPURINE_INTOLERANCE and (
        mycophenolate_choice in (MycophenolateChoice.ELIGIBLE, MycophenolateChoice.CONTRACEPTION_FIRST)
        or mycophenolate_choice in (MycophenolateChoice.NOT_IN_PREGNANCY, MycophenolateChoice.TO_BE_ASKED)
    ):
        fired.append(NamedAgentsOutcome(rule="mycophenolate-for-intolerance", named_agents=NamedAgents.MYCOPHENOLATE))

    # mycophenolate-before-third-line — agent_question: before_third_line; mycophenolate_choice: not(excluded)
    #   because: Named before third-line treatment.
    #   REC5 (level 2, weak, consensus; EASL2025, third statement on insufficient response): “MMF may be used before
    #     initiating third-line therapies after unsuccessful intensification/optimisation of azathioprine-related
    #     therapies”
    if agent_question is AgentQuestion.BEFORE_THIRD_LINE and (
        mycophenolate_choice in (MycophenolateChoice.ELIGIBLE, MycophenolateChoice.CONTRACEPTION_FIRST)
        or mycophenolate_choice in (MycophenolateChoice.NOT_IN_PREGNANCY, MycophenolateChoice.TO_BE_ASKED)
    ):
        fired.append(NamedAgentsOutcome(rule="mycophenolate-before-third-line", named_agents=NamedAgents.MYCOPHENOLATE))

    # mercaptopurine — agent_question: [thiopurine_intolerance, second_thiopurine]; mercaptopurine_choice: not(excluded)
    #   because: Named for intolerance of azathioprine.
    #   REC2 (level 4, weak, strong consensus; EASL2025, second statement on intolerance): “MP or TG can be used in
    #     patients with intolerance to azathioprine”
    #   A15: Mycophenolate mofetil first. Mercaptopurine or tioguanine when it is excluded, and shown as alternatives
    #     otherwise. Intolerance of mercaptopurine or tioguanine is treated like that of azathioprine.
    if agent_question in (AgentQuestion.THIOPURINE_INTOLERANCE, AgentQuestion.SECOND_THIOPURINE) and (
        mercaptopurine_choice in (MercaptopurineChoice.ELIGIBLE, MercaptopurineChoice.CAUTION)
        or mercaptopurine_choice is MercaptopurineChoice.TO_BE_ASKED
    ):
        fired.append(NamedAgentsOutcome(rule="mercaptopurine", named_agents=NamedAgents.MERCAPTOPURINE))

    # tioguanine — agent_question: [thiopurine_intolerance, second_thiopurine]; tioguanine_choice: not(excluded)
    #   because: Named for intolerance of azathioprine.
    #   REC2 (level 4, weak, strong consensus; EASL2025, second statement on intolerance): “MP or TG can be used in
    #     patients with intolerance to azathioprine”
    #   A15: Mycophenolate mofetil first. Mercaptopurine or tioguanine when it is excluded, and shown as alternatives
    #     otherwise. Intolerance of mercaptopurine or tioguanine is treated like that of azathioprine.
    if agent_question in (
        AgentQuestion.THIOPURINE_INTOLERANCE,
        AgentQuestion.SECOND_THIOPURINE,
    ) and tioguanine_choice in (TioguanineChoice.ELIGIBLE, TioguanineChoice.CAUTION, TioguanineChoice.TO_BE_ASKED):
        fired.append(NamedAgentsOutcome(rule="tioguanine", named_agents=NamedAgents.TIOGUANINE))

    return tuple(fired)
