"""The next agent."""

from ..errors import UncoveredError
from ..outcomes import NewAgentOutcome
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import (
    AgentQuestion,
    AzathioprineChoice,
    MycophenolateChoice,
    NewAgent,
    PregnancyState,
    SecondThiopurine,
)


def decide_new_agent(
    *,
    agent_question: AgentQuestion | NotAsked,
    mycophenolate_choice: MycophenolateChoice | NotAsked,
    pregnancy_state: PregnancyState,
    second_thiopurine: SecondThiopurine | NotAsked,
    azathioprine_choice: AzathioprineChoice | NotAsked,
) -> NewAgentOutcome:
    """Which agent is next?

    The next agent.

    Asked only when agent_question: [thiopurine_intolerance, before_third_line, second_thiopurine, azathioprine].
    """
    # not asked
    if agent_question is NOT_ASKED or agent_question is AgentQuestion.NONE:
        return NewAgentOutcome(rule=None, new_agent=NOT_ASKED)

    # mycophenolate-for-intolerance — agent_question: [thiopurine_intolerance, second_thiopurine]; mycophenolate_choice:
    #   eligible
    #   because: Mycophenolate mofetil is the treatment of choice when a thiopurine is not tolerated.
    #   REC1 (level 2, strong, strong consensus; EASL2025, first statement on intolerance): “MMF is recommended as the
    #     second-line treatment of choice in patients with intolerance or side effects to thiopurines”
    #   A15: Mycophenolate mofetil first. Mercaptopurine or tioguanine when it is excluded, and shown as alternatives
    #     otherwise. Intolerance of mercaptopurine or tioguanine is treated like that of azathioprine.
    #   irrelevant here: tpmt, No thiopurine is started.
    #   irrelevant here: nudt15, No thiopurine is started.
    #   irrelevant here: thiopurine_reaction, No thiopurine is started.
    #   irrelevant here: portal_hypertension, No thiopurine is started.
    #   irrelevant here: mercaptopurine_history, Mycophenolate mofetil comes before both.
    #   irrelevant here: tioguanine_history, Mycophenolate mofetil comes before both.
    if (
        agent_question in (AgentQuestion.THIOPURINE_INTOLERANCE, AgentQuestion.SECOND_THIOPURINE)
        and mycophenolate_choice is MycophenolateChoice.ELIGIBLE
    ):
        return NewAgentOutcome(rule="mycophenolate-for-intolerance", new_agent=NewAgent.MYCOPHENOLATE_FOR_INTOLERANCE)

    # mycophenolate-before-third-line — agent_question: before_third_line; mycophenolate_choice: eligible
    #   because: Mycophenolate mofetil may be used before third-line treatment.
    #   REC5 (level 2, weak, consensus; EASL2025, third statement on insufficient response): “MMF may be used before
    #     initiating third-line therapies after unsuccessful intensification/optimisation of azathioprine-related
    #     therapies”
    #   A12: Used, as the weak statement allows. Both published results are shown.
    #   irrelevant here: tpmt, No thiopurine is started.
    #   irrelevant here: nudt15, No thiopurine is started.
    #   irrelevant here: thiopurine_reaction, No thiopurine is started.
    #   irrelevant here: portal_hypertension, No thiopurine is started.
    #   irrelevant here: mercaptopurine_history, Neither is used for want of response.
    #   irrelevant here: tioguanine_history, Neither is used for want of response.
    if agent_question is AgentQuestion.BEFORE_THIRD_LINE and mycophenolate_choice is MycophenolateChoice.ELIGIBLE:
        return NewAgentOutcome(
            rule="mycophenolate-before-third-line",
            new_agent=NewAgent.MYCOPHENOLATE_BEFORE_THIRD_LINE,
        )

    # contraception-first-for-intolerance — agent_question: [thiopurine_intolerance, second_thiopurine];
    #   mycophenolate_choice: contraception_first
    #   because: Mycophenolate mofetil is the treatment of choice, and reliable contraception its condition.
    #   REC1 (level 2, strong, strong consensus; EASL2025, first statement on intolerance): “MMF is recommended as the
    #     second-line treatment of choice in patients with intolerance or side effects to thiopurines”
    #   MHRA1 (ungraded; MHRA2017, advice for women): Mycophenolate is contraindicated in pregnancy and in women who can
    #     become pregnant without reliable contraception, which starts before treatment and goes on for 6 weeks after
    #     it.
    #   A57: Contraception is arranged first, then mycophenolate mofetil started. Mercaptopurine is shown as an
    #     alternative after intolerance.
    if (
        agent_question in (AgentQuestion.THIOPURINE_INTOLERANCE, AgentQuestion.SECOND_THIOPURINE)
        and mycophenolate_choice is MycophenolateChoice.CONTRACEPTION_FIRST
    ):
        return NewAgentOutcome(rule="contraception-first-for-intolerance", new_agent=NewAgent.CONTRACEPTION_FIRST)

    # contraception-first-before-third-line — agent_question: before_third_line; mycophenolate_choice:
    #   contraception_first
    #   because: Mycophenolate mofetil may be used, and reliable contraception is its condition.
    #   REC5 (level 2, weak, consensus; EASL2025, third statement on insufficient response): “MMF may be used before
    #     initiating third-line therapies after unsuccessful intensification/optimisation of azathioprine-related
    #     therapies”
    #   MHRA1 (ungraded; MHRA2017, advice for women): Mycophenolate is contraindicated in pregnancy and in women who can
    #     become pregnant without reliable contraception, which starts before treatment and goes on for 6 weeks after
    #     it.
    #   A57: Contraception is arranged first, then mycophenolate mofetil started. Mercaptopurine is shown as an
    #     alternative after intolerance.
    if (
        agent_question is AgentQuestion.BEFORE_THIRD_LINE
        and mycophenolate_choice is MycophenolateChoice.CONTRACEPTION_FIRST
    ):
        return NewAgentOutcome(rule="contraception-first-before-third-line", new_agent=NewAgent.CONTRACEPTION_FIRST)

    # not-in-pregnancy — agent_question: [thiopurine_intolerance, before_third_line, second_thiopurine];
    #   mycophenolate_choice: not_in_pregnancy
    #   because: The treatment of choice is barred, and the patient is or wants to be pregnant.
    #   MHRA1 (ungraded; MHRA2017, advice for women): Mycophenolate is contraindicated in pregnancy and in women who can
    #     become pregnant without reliable contraception, which starts before treatment and goes on for 6 weeks after
    #     it.
    #   A10: Specialist review. Split dosing and the corticosteroid are listed as options, nothing is automatic.
    if (
        agent_question in (AgentQuestion.THIOPURINE_INTOLERANCE, AgentQuestion.BEFORE_THIRD_LINE)
        or agent_question is AgentQuestion.SECOND_THIOPURINE
    ) and mycophenolate_choice is MycophenolateChoice.NOT_IN_PREGNANCY:
        return NewAgentOutcome(rule="not-in-pregnancy", new_agent=NewAgent.SPECIALIST_REVIEW)

    # mycophenolate-more-to-ask — agent_question: [thiopurine_intolerance, before_third_line, second_thiopurine];
    #   mycophenolate_choice: to_be_asked
    #   because: A medicine that harms the unborn is not started on what is not known.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        agent_question in (AgentQuestion.THIOPURINE_INTOLERANCE, AgentQuestion.BEFORE_THIRD_LINE)
        or agent_question is AgentQuestion.SECOND_THIOPURINE
    ) and mycophenolate_choice is MycophenolateChoice.TO_BE_ASKED:
        return NewAgentOutcome(rule="mycophenolate-more-to-ask", new_agent=NewAgent.REQUEST_DATA)

    # third-line-after-thiopurines — agent_question: before_third_line; mycophenolate_choice: excluded
    #   because: Optimisation has not succeeded and mycophenolate mofetil is excluded.
    #   REC5 (level 2, weak, consensus; EASL2025, third statement on insufficient response): “MMF may be used before
    #     initiating third-line therapies after unsuccessful intensification/optimisation of azathioprine-related
    #     therapies”
    #   A18: Referral for third-line treatment at once, without waiting for an optimisation that cannot be made.
    if agent_question is AgentQuestion.BEFORE_THIRD_LINE and mycophenolate_choice is MycophenolateChoice.EXCLUDED:
        return NewAgentOutcome(rule="third-line-after-thiopurines", new_agent=NewAgent.THIRD_LINE)

    # excluded-and-pregnant — agent_question: [thiopurine_intolerance, second_thiopurine]; mycophenolate_choice:
    #   excluded; pregnancy_state: [pregnant, planning]
    #   because: No new agent is started in pregnancy without a specialist.
    #   A10: Specialist review. Split dosing and the corticosteroid are listed as options, nothing is automatic.
    if (
        agent_question in (AgentQuestion.THIOPURINE_INTOLERANCE, AgentQuestion.SECOND_THIOPURINE)
        and mycophenolate_choice is MycophenolateChoice.EXCLUDED
        and pregnancy_state in (PregnancyState.PREGNANT, PregnancyState.PLANNING)
    ):
        return NewAgentOutcome(rule="excluded-and-pregnant", new_agent=NewAgent.SPECIALIST_REVIEW)

    # excluded-and-pregnancy-not-known — agent_question: [thiopurine_intolerance, second_thiopurine];
    #   mycophenolate_choice: excluded; pregnancy_state: to_be_asked
    #   because: Pregnancy must be known before a new agent.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    #   A36: 30 days. A start of mycophenolate mofetil needs a dated negative status.
    if (
        agent_question in (AgentQuestion.THIOPURINE_INTOLERANCE, AgentQuestion.SECOND_THIOPURINE)
        and mycophenolate_choice is MycophenolateChoice.EXCLUDED
        and pregnancy_state is PregnancyState.TO_BE_ASKED
    ):
        return NewAgentOutcome(rule="excluded-and-pregnancy-not-known", new_agent=NewAgent.REQUEST_DATA)

    # mercaptopurine — agent_question: [thiopurine_intolerance, second_thiopurine]; mycophenolate_choice: excluded;
    #   pregnancy_state: [not_pregnant, not_possible]; second_thiopurine: mercaptopurine
    #   because: Mercaptopurine can be used when azathioprine is not tolerated.
    #   REC2 (level 4, weak, strong consensus; EASL2025, second statement on intolerance): “MP or TG can be used in
    #     patients with intolerance to azathioprine”
    #   HUEB1 (ungraded; HUEBENER2016, abstract): Of 20 patients intolerant of azathioprine 15 responded to
    #     mercaptopurine and 5 were intolerant again. Neither of 2 insufficient responders responded.
    #   A15: Mycophenolate mofetil first. Mercaptopurine or tioguanine when it is excluded, and shown as alternatives
    #     otherwise. Intolerance of mercaptopurine or tioguanine is treated like that of azathioprine.
    #   A17: Mercaptopurine first. Tioguanine never with portal hypertension or nodular regenerative hyperplasia,
    #     mercaptopurine then only with a specialist.
    if (
        agent_question in (AgentQuestion.THIOPURINE_INTOLERANCE, AgentQuestion.SECOND_THIOPURINE)
        and mycophenolate_choice is MycophenolateChoice.EXCLUDED
        and pregnancy_state in (PregnancyState.NOT_PREGNANT, PregnancyState.NOT_POSSIBLE)
        and second_thiopurine is SecondThiopurine.MERCAPTOPURINE
    ):
        return NewAgentOutcome(rule="mercaptopurine", new_agent=NewAgent.START_MERCAPTOPURINE)

    # tioguanine — agent_question: [thiopurine_intolerance, second_thiopurine]; mycophenolate_choice: excluded;
    #   pregnancy_state: [not_pregnant, not_possible]; second_thiopurine: tioguanine
    #   because: Tioguanine can be used when azathioprine is not tolerated.
    #   REC2 (level 4, weak, strong consensus; EASL2025, second statement on intolerance): “MP or TG can be used in
    #     patients with intolerance to azathioprine”
    #   TG1 (ungraded; TG2005, abstract): Three patients with autoimmune hepatitis were treated with tioguanine 0.3
    #     mg/kg a day after adverse events on azathioprine.
    #   A15: Mycophenolate mofetil first. Mercaptopurine or tioguanine when it is excluded, and shown as alternatives
    #     otherwise. Intolerance of mercaptopurine or tioguanine is treated like that of azathioprine.
    #   A17: Mercaptopurine first. Tioguanine never with portal hypertension or nodular regenerative hyperplasia,
    #     mercaptopurine then only with a specialist.
    if (
        agent_question in (AgentQuestion.THIOPURINE_INTOLERANCE, AgentQuestion.SECOND_THIOPURINE)
        and mycophenolate_choice is MycophenolateChoice.EXCLUDED
        and pregnancy_state in (PregnancyState.NOT_PREGNANT, PregnancyState.NOT_POSSIBLE)
        and second_thiopurine is SecondThiopurine.TIOGUANINE
    ):
        return NewAgentOutcome(rule="tioguanine", new_agent=NewAgent.START_TIOGUANINE)

    # second-thiopurine-with-a-specialist — agent_question: [thiopurine_intolerance, second_thiopurine];
    #   mycophenolate_choice: excluded; pregnancy_state: [not_pregnant, not_possible]; second_thiopurine: specialist
    #   because: What is left needs a specialist.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    if (
        agent_question in (AgentQuestion.THIOPURINE_INTOLERANCE, AgentQuestion.SECOND_THIOPURINE)
        and mycophenolate_choice is MycophenolateChoice.EXCLUDED
        and pregnancy_state in (PregnancyState.NOT_PREGNANT, PregnancyState.NOT_POSSIBLE)
        and second_thiopurine is SecondThiopurine.SPECIALIST
    ):
        return NewAgentOutcome(rule="second-thiopurine-with-a-specialist", new_agent=NewAgent.SPECIALIST_REVIEW)

    # second-thiopurine-more-to-ask — agent_question: [thiopurine_intolerance, second_thiopurine]; mycophenolate_choice:
    #   excluded; pregnancy_state: [not_pregnant, not_possible]; second_thiopurine: to_be_asked
    #   because: What stands against another thiopurine must be known.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        agent_question in (AgentQuestion.THIOPURINE_INTOLERANCE, AgentQuestion.SECOND_THIOPURINE)
        and mycophenolate_choice is MycophenolateChoice.EXCLUDED
        and pregnancy_state in (PregnancyState.NOT_PREGNANT, PregnancyState.NOT_POSSIBLE)
        and second_thiopurine is SecondThiopurine.TO_BE_ASKED
    ):
        return NewAgentOutcome(rule="second-thiopurine-more-to-ask", new_agent=NewAgent.REQUEST_DATA)

    # third-line-for-intolerance — agent_question: [thiopurine_intolerance, second_thiopurine]; mycophenolate_choice:
    #   excluded; pregnancy_state: [not_pregnant, not_possible]; second_thiopurine: neither
    #   because: Mycophenolate mofetil and the thiopurines are all excluded.
    #   A18: Referral for third-line treatment at once, without waiting for an optimisation that cannot be made.
    if (
        agent_question in (AgentQuestion.THIOPURINE_INTOLERANCE, AgentQuestion.SECOND_THIOPURINE)
        and mycophenolate_choice is MycophenolateChoice.EXCLUDED
        and pregnancy_state in (PregnancyState.NOT_PREGNANT, PregnancyState.NOT_POSSIBLE)
        and second_thiopurine is SecondThiopurine.NEITHER
    ):
        return NewAgentOutcome(rule="third-line-for-intolerance", new_agent=NewAgent.THIRD_LINE)

    # azathioprine-and-pregnant — agent_question: azathioprine; azathioprine_choice: [eligible, caution];
    #   pregnancy_state: [pregnant, planning]
    #   because: No new agent is started in pregnancy without a specialist.
    #   A10: Specialist review. Split dosing and the corticosteroid are listed as options, nothing is automatic.
    if (
        agent_question is AgentQuestion.AZATHIOPRINE
        and pregnancy_state in (PregnancyState.PREGNANT, PregnancyState.PLANNING)
        and azathioprine_choice in (AzathioprineChoice.ELIGIBLE, AzathioprineChoice.CAUTION)
    ):
        return NewAgentOutcome(rule="azathioprine-and-pregnant", new_agent=NewAgent.SPECIALIST_REVIEW)

    # azathioprine-and-pregnancy-not-known — agent_question: azathioprine; azathioprine_choice: eligible;
    #   pregnancy_state: to_be_asked
    #   because: Pregnancy must be known before a new agent.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    #   A36: 30 days. A start of mycophenolate mofetil needs a dated negative status.
    if (
        agent_question is AgentQuestion.AZATHIOPRINE
        and pregnancy_state is PregnancyState.TO_BE_ASKED
        and azathioprine_choice is AzathioprineChoice.ELIGIBLE
    ):
        return NewAgentOutcome(rule="azathioprine-and-pregnancy-not-known", new_agent=NewAgent.REQUEST_DATA)

    # azathioprine — agent_question: azathioprine; azathioprine_choice: eligible; pregnancy_state: [not_pregnant,
    #   not_possible]
    #   because: Azathioprine is the other agent of first-line treatment, and untried.
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    #   A13: Azathioprine if it is untried and nothing stands against it, otherwise third-line treatment.
    #   A14: Azathioprine if nothing stands against it.
    if (
        agent_question is AgentQuestion.AZATHIOPRINE
        and pregnancy_state in (PregnancyState.NOT_PREGNANT, PregnancyState.NOT_POSSIBLE)
        and azathioprine_choice is AzathioprineChoice.ELIGIBLE
    ):
        return NewAgentOutcome(rule="azathioprine", new_agent=NewAgent.START_AZATHIOPRINE)

    # azathioprine-with-a-specialist — agent_question: azathioprine; azathioprine_choice: caution; pregnancy_state:
    #   [not_pregnant, not_possible, to_be_asked]
    #   because: What is left needs a specialist.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    if (
        agent_question is AgentQuestion.AZATHIOPRINE
        and pregnancy_state in (PregnancyState.NOT_PREGNANT, PregnancyState.NOT_POSSIBLE, PregnancyState.TO_BE_ASKED)
        and azathioprine_choice is AzathioprineChoice.CAUTION
    ):
        return NewAgentOutcome(rule="azathioprine-with-a-specialist", new_agent=NewAgent.SPECIALIST_REVIEW)

    # azathioprine-more-to-ask — agent_question: azathioprine; azathioprine_choice: to_be_asked
    #   because: What stands against azathioprine must be known.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if agent_question is AgentQuestion.AZATHIOPRINE and azathioprine_choice is AzathioprineChoice.TO_BE_ASKED:
        return NewAgentOutcome(rule="azathioprine-more-to-ask", new_agent=NewAgent.REQUEST_DATA)

    # third-line-after-mycophenolate — agent_question: azathioprine; azathioprine_choice: excluded
    #   because: Mycophenolate mofetil has failed or is not tolerated, and azathioprine is excluded.
    #   A13: Azathioprine if it is untried and nothing stands against it, otherwise third-line treatment.
    #   A18: Referral for third-line treatment at once, without waiting for an optimisation that cannot be made.
    #   A37: Optional, and shown as an alternative with the reason for passing it over.
    #   A51: Referral for third-line treatment, with mercaptopurine and tioguanine shown as alternatives.
    if agent_question is AgentQuestion.AZATHIOPRINE and azathioprine_choice is AzathioprineChoice.EXCLUDED:
        return NewAgentOutcome(rule="third-line-after-mycophenolate", new_agent=NewAgent.THIRD_LINE)

    raise UncoveredError("new_agent")
