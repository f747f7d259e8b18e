"""Missing data: next agent."""

from ..outcomes import MissingForAgentOutcome
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import (
    AgentQuestion,
    AzathioprineChoice,
    AzathioprineHistory,
    Contraception,
    MercaptopurineChoice,
    MercaptopurineHistory,
    MissingForAgent,
    MycophenolateChoice,
    MycophenolateHistory,
    Nudt15,
    Pregnancy,
    PregnancyState,
    RequestStage,
    SecondThiopurine,
    ThiopurineClass,
    ThiopurineReaction,
    TioguanineChoice,
    TioguanineHistory,
    Tpmt,
    XanthineOxidaseInhibitor,
)


def decide_missing_for_agent(
    *,
    agent_question: AgentQuestion | NotAsked,
    mycophenolate_choice: MycophenolateChoice | NotAsked,
    mycophenolate_history: MycophenolateHistory | None,
    pregnancy_state: PregnancyState,
    childbearing_potential: bool | None,
    pregnancy: Pregnancy | None,
    contraception: Contraception | None,
    azathioprine_history: AzathioprineHistory | None,
    second_thiopurine: SecondThiopurine | NotAsked,
    mercaptopurine_choice: MercaptopurineChoice | NotAsked,
    mercaptopurine_history: MercaptopurineHistory | None,
    tioguanine_choice: TioguanineChoice | NotAsked,
    tioguanine_history: TioguanineHistory | None,
    thiopurine_class: ThiopurineClass | NotAsked,
    thiopurine_reaction: ThiopurineReaction | None,
    tpmt: Tpmt | None,
    nudt15: Nudt15 | None,
    portal_hypertension: bool | None,
    xanthine_oxidase_inhibitor: XanthineOxidaseInhibitor | None,
    azathioprine_choice: AzathioprineChoice | NotAsked,
    request_stage: RequestStage | NotAsked,
) -> tuple[MissingForAgentOutcome, ...] | NotAsked:
    """Which data are needed to choose the next agent?

    Missing data: next agent.

    Asked only when request_stage: agent.

    The rules stand in the order in which the data are asked for. Only what the choice in question needs is asked for.
    """
    # not asked
    if request_stage is NOT_ASKED or request_stage in (
        RequestStage.DANGER,
        RequestStage.SITUATION,
        RequestStage.OPTIMISATION,
    ):
        return NOT_ASKED

    fired: list[MissingForAgentOutcome] = []

    # mycophenolate-history — agent_question: [thiopurine_intolerance, before_third_line, second_thiopurine];
    #   mycophenolate_choice: to_be_asked; mycophenolate_history: missing
    #   because: What was not tolerated must not be given again.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    #   A63: Not by this protocol.
    if (
        (
            agent_question in (AgentQuestion.THIOPURINE_INTOLERANCE, AgentQuestion.BEFORE_THIRD_LINE)
            or agent_question is AgentQuestion.SECOND_THIOPURINE
        )
        and mycophenolate_choice is MycophenolateChoice.TO_BE_ASKED
        and mycophenolate_history is None
    ):
        fired.append(
            MissingForAgentOutcome(
                rule="mycophenolate-history",
                missing_for_agent=MissingForAgent.MYCOPHENOLATE_HISTORY,
            ),
        )

    # childbearing-for-agent — pregnancy_state: to_be_asked; childbearing_potential: missing
    #   because: Pregnancy decides which agent is possible.
    #   A36: 30 days. A start of mycophenolate mofetil needs a dated negative status.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if pregnancy_state is PregnancyState.TO_BE_ASKED and childbearing_potential is None:
        fired.append(
            MissingForAgentOutcome(
                rule="childbearing-for-agent",
                missing_for_agent=MissingForAgent.CHILDBEARING_POTENTIAL,
            ),
        )

    # pregnancy-for-agent — pregnancy_state: to_be_asked; pregnancy: missing
    #   because: Pregnancy decides which agent is possible.
    #   A36: 30 days. A start of mycophenolate mofetil needs a dated negative status.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if pregnancy_state is PregnancyState.TO_BE_ASKED and pregnancy is None:
        fired.append(MissingForAgentOutcome(rule="pregnancy-for-agent", missing_for_agent=MissingForAgent.PREGNANCY))

    # contraception — mycophenolate_choice: to_be_asked; pregnancy_state: not_pregnant; contraception: missing
    #   because: Mycophenolate mofetil needs reliable contraception.
    #   MHRA1 (ungraded; MHRA2017, advice for women): Mycophenolate is contraindicated in pregnancy and in women who can
    #     become pregnant without reliable contraception, which starts before treatment and goes on for 6 weeks after
    #     it.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    #   A57: Contraception is arranged first, then mycophenolate mofetil started. Mercaptopurine is shown as an
    #     alternative after intolerance.
    if (
        mycophenolate_choice is MycophenolateChoice.TO_BE_ASKED
        and pregnancy_state is PregnancyState.NOT_PREGNANT
        and contraception is None
    ):
        fired.append(MissingForAgentOutcome(rule="contraception", missing_for_agent=MissingForAgent.CONTRACEPTION))

    # azathioprine-history — agent_question: azathioprine; azathioprine_history: missing
    #   because: What was not tolerated must not be given again.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    #   A63: Not by this protocol.
    if agent_question is AgentQuestion.AZATHIOPRINE and azathioprine_history is None:
        fired.append(
            MissingForAgentOutcome(rule="azathioprine-history", missing_for_agent=MissingForAgent.AZATHIOPRINE_HISTORY),
        )

    # mercaptopurine-history — agent_question: [thiopurine_intolerance, second_thiopurine]; mycophenolate_choice:
    #   excluded; second_thiopurine: to_be_asked; mercaptopurine_choice: to_be_asked; mercaptopurine_history: missing
    #   because: What was not tolerated must not be given again.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    #   A63: Not by this protocol.
    if (
        agent_question in (AgentQuestion.THIOPURINE_INTOLERANCE, AgentQuestion.SECOND_THIOPURINE)
        and mycophenolate_choice is MycophenolateChoice.EXCLUDED
        and second_thiopurine is SecondThiopurine.TO_BE_ASKED
        and mercaptopurine_choice is MercaptopurineChoice.TO_BE_ASKED
        and mercaptopurine_history is None
    ):
        fired.append(
            MissingForAgentOutcome(
                rule="mercaptopurine-history",
                missing_for_agent=MissingForAgent.MERCAPTOPURINE_HISTORY,
            ),
        )

    # tioguanine-history — agent_question: [thiopurine_intolerance, second_thiopurine]; mycophenolate_choice: excluded;
    #   second_thiopurine: to_be_asked; mercaptopurine_choice: [caution, excluded]; tioguanine_choice: to_be_asked;
    #   tioguanine_history: missing
    #   because: What was not tolerated must not be given again.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    #   A63: Not by this protocol.
    if (
        agent_question in (AgentQuestion.THIOPURINE_INTOLERANCE, AgentQuestion.SECOND_THIOPURINE)
        and mycophenolate_choice is MycophenolateChoice.EXCLUDED
        and second_thiopurine is SecondThiopurine.TO_BE_ASKED
        and mercaptopurine_choice in (MercaptopurineChoice.CAUTION, MercaptopurineChoice.EXCLUDED)
        and tioguanine_choice is TioguanineChoice.TO_BE_ASKED
        and tioguanine_history is None
    ):
        fired.append(
            MissingForAgentOutcome(rule="tioguanine-history", missing_for_agent=MissingForAgent.TIOGUANINE_HISTORY),
        )

    # reaction-for-second-thiopurine — agent_question: [thiopurine_intolerance, second_thiopurine];
    #   mycophenolate_choice: excluded; second_thiopurine: to_be_asked; thiopurine_class: to_be_asked;
    #   thiopurine_reaction: missing
    #   because: A severe reaction bars the class.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if (
        agent_question in (AgentQuestion.THIOPURINE_INTOLERANCE, AgentQuestion.SECOND_THIOPURINE)
        and mycophenolate_choice is MycophenolateChoice.EXCLUDED
        and second_thiopurine is SecondThiopurine.TO_BE_ASKED
        and thiopurine_class is ThiopurineClass.TO_BE_ASKED
        and thiopurine_reaction is None
    ):
        fired.append(
            MissingForAgentOutcome(
                rule="reaction-for-second-thiopurine",
                missing_for_agent=MissingForAgent.THIOPURINE_REACTION,
            ),
        )

    # tpmt-for-second-thiopurine — agent_question: [thiopurine_intolerance, second_thiopurine]; mycophenolate_choice:
    #   excluded; second_thiopurine: to_be_asked; thiopurine_class: to_be_asked; tpmt: missing
    #   because: A poor metaboliser takes no thiopurine.
    #   A46: Both are asked for. Where NUDT15 is not available, normal TPMT is enough. Where TPMT is not available, a
    #     thiopurine is started only with a specialist.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if (
        agent_question in (AgentQuestion.THIOPURINE_INTOLERANCE, AgentQuestion.SECOND_THIOPURINE)
        and mycophenolate_choice is MycophenolateChoice.EXCLUDED
        and second_thiopurine is SecondThiopurine.TO_BE_ASKED
        and thiopurine_class is ThiopurineClass.TO_BE_ASKED
        and tpmt is None
    ):
        fired.append(MissingForAgentOutcome(rule="tpmt-for-second-thiopurine", missing_for_agent=MissingForAgent.TPMT))

    # nudt15-for-second-thiopurine — agent_question: [thiopurine_intolerance, second_thiopurine]; mycophenolate_choice:
    #   excluded; second_thiopurine: to_be_asked; thiopurine_class: to_be_asked; nudt15: missing
    #   because: A poor metaboliser takes no thiopurine.
    #   A46: Both are asked for. Where NUDT15 is not available, normal TPMT is enough. Where TPMT is not available, a
    #     thiopurine is started only with a specialist.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if (
        agent_question in (AgentQuestion.THIOPURINE_INTOLERANCE, AgentQuestion.SECOND_THIOPURINE)
        and mycophenolate_choice is MycophenolateChoice.EXCLUDED
        and second_thiopurine is SecondThiopurine.TO_BE_ASKED
        and thiopurine_class is ThiopurineClass.TO_BE_ASKED
        and nudt15 is None
    ):
        fired.append(
            MissingForAgentOutcome(rule="nudt15-for-second-thiopurine", missing_for_agent=MissingForAgent.NUDT15),
        )

    # portal-hypertension-for-second-thiopurine — agent_question: [thiopurine_intolerance, second_thiopurine];
    #   mycophenolate_choice: excluded; second_thiopurine: to_be_asked; portal_hypertension: missing
    #   because: It stands against a new thiopurine.
    #   A17: Mercaptopurine first. Tioguanine never with portal hypertension or nodular regenerative hyperplasia,
    #     mercaptopurine then only with a specialist.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if (
        agent_question in (AgentQuestion.THIOPURINE_INTOLERANCE, AgentQuestion.SECOND_THIOPURINE)
        and mycophenolate_choice is MycophenolateChoice.EXCLUDED
        and second_thiopurine is SecondThiopurine.TO_BE_ASKED
        and portal_hypertension is None
    ):
        fired.append(
            MissingForAgentOutcome(
                rule="portal-hypertension-for-second-thiopurine",
                missing_for_agent=MissingForAgent.PORTAL_HYPERTENSION,
            ),
        )

    # inhibitor-for-second-thiopurine — agent_question: [thiopurine_intolerance, second_thiopurine];
    #   mycophenolate_choice: excluded; second_thiopurine: to_be_asked; xanthine_oxidase_inhibitor: missing
    #   because: It stands against a new thiopurine.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    #   A61: Specialist review.
    if (
        agent_question in (AgentQuestion.THIOPURINE_INTOLERANCE, AgentQuestion.SECOND_THIOPURINE)
        and mycophenolate_choice is MycophenolateChoice.EXCLUDED
        and second_thiopurine is SecondThiopurine.TO_BE_ASKED
        and xanthine_oxidase_inhibitor is None
    ):
        fired.append(
            MissingForAgentOutcome(
                rule="inhibitor-for-second-thiopurine",
                missing_for_agent=MissingForAgent.XANTHINE_OXIDASE_INHIBITOR,
            ),
        )

    # reaction-for-azathioprine — agent_question: azathioprine; azathioprine_choice: to_be_asked; thiopurine_class:
    #   to_be_asked; thiopurine_reaction: missing
    #   because: A severe reaction bars the class.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if (
        agent_question is AgentQuestion.AZATHIOPRINE
        and thiopurine_class is ThiopurineClass.TO_BE_ASKED
        and thiopurine_reaction is None
        and azathioprine_choice is AzathioprineChoice.TO_BE_ASKED
    ):
        fired.append(
            MissingForAgentOutcome(
                rule="reaction-for-azathioprine",
                missing_for_agent=MissingForAgent.THIOPURINE_REACTION,
            ),
        )

    # tpmt-for-azathioprine — agent_question: azathioprine; azathioprine_choice: to_be_asked; thiopurine_class:
    #   to_be_asked; tpmt: missing
    #   because: A poor metaboliser takes no thiopurine.
    #   A46: Both are asked for. Where NUDT15 is not available, normal TPMT is enough. Where TPMT is not available, a
    #     thiopurine is started only with a specialist.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if (
        agent_question is AgentQuestion.AZATHIOPRINE
        and thiopurine_class is ThiopurineClass.TO_BE_ASKED
        and tpmt is None
        and azathioprine_choice is AzathioprineChoice.TO_BE_ASKED
    ):
        fired.append(MissingForAgentOutcome(rule="tpmt-for-azathioprine", missing_for_agent=MissingForAgent.TPMT))

    # nudt15-for-azathioprine — agent_question: azathioprine; azathioprine_choice: to_be_asked; thiopurine_class:
    #   to_be_asked; nudt15: missing
    #   because: A poor metaboliser takes no thiopurine.
    #   A46: Both are asked for. Where NUDT15 is not available, normal TPMT is enough. Where TPMT is not available, a
    #     thiopurine is started only with a specialist.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if (
        agent_question is AgentQuestion.AZATHIOPRINE
        and thiopurine_class is ThiopurineClass.TO_BE_ASKED
        and nudt15 is None
        and azathioprine_choice is AzathioprineChoice.TO_BE_ASKED
    ):
        fired.append(MissingForAgentOutcome(rule="nudt15-for-azathioprine", missing_for_agent=MissingForAgent.NUDT15))

    # portal-hypertension-for-azathioprine — agent_question: azathioprine; azathioprine_choice: to_be_asked;
    #   portal_hypertension: missing
    #   because: It stands against a new thiopurine.
    #   A17: Mercaptopurine first. Tioguanine never with portal hypertension or nodular regenerative hyperplasia,
    #     mercaptopurine then only with a specialist.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if (
        agent_question is AgentQuestion.AZATHIOPRINE
        and portal_hypertension is None
        and azathioprine_choice is AzathioprineChoice.TO_BE_ASKED
    ):
        fired.append(
            MissingForAgentOutcome(
                rule="portal-hypertension-for-azathioprine",
                missing_for_agent=MissingForAgent.PORTAL_HYPERTENSION,
            ),
        )

    # inhibitor-for-azathioprine — agent_question: azathioprine; azathioprine_choice: to_be_asked;
    #   xanthine_oxidase_inhibitor: missing
    #   because: It stands against a new thiopurine.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    #   A61: Specialist review.
    if (
        agent_question is AgentQuestion.AZATHIOPRINE
        and xanthine_oxidase_inhibitor is None
        and azathioprine_choice is AzathioprineChoice.TO_BE_ASKED
    ):
        fired.append(
            MissingForAgentOutcome(
                rule="inhibitor-for-azathioprine",
                missing_for_agent=MissingForAgent.XANTHINE_OXIDASE_INHIBITOR,
            ),
        )

    return tuple(fired)
