"""Mercaptopurine or tioguanine."""

from ..errors import UncoveredError
from ..outcomes import SecondThiopurineOutcome
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import AgentQuestion, MercaptopurineChoice, SecondThiopurine, TioguanineChoice


def decide_second_thiopurine(
    *,
    mercaptopurine_choice: MercaptopurineChoice | NotAsked,
    tioguanine_choice: TioguanineChoice | NotAsked,
    agent_question: AgentQuestion | NotAsked,
) -> SecondThiopurineOutcome:
    """Which of the two other thiopurines, if either?

    Mercaptopurine or tioguanine.

    Asked only when agent_question: [thiopurine_intolerance, second_thiopurine].

    The guideline statement gives no order of the two.
    """
    # not asked
    if agent_question is NOT_ASKED or agent_question in (
        AgentQuestion.BEFORE_THIRD_LINE,
        AgentQuestion.AZATHIOPRINE,
        AgentQuestion.NONE,
    ):
        return SecondThiopurineOutcome(rule=None, second_thiopurine=NOT_ASKED)

    # mercaptopurine — mercaptopurine_choice: eligible
    #   because: There is more experience with it in autoimmune hepatitis, and it spares the liver the risk of
    #     tioguanine.
    #   REC2 (level 4, weak, strong consensus; EASL2025, second statement on intolerance): “MP or TG can be used in
    #     patients with intolerance to azathioprine”
    #   HUEB1 (ungraded; HUEBENER2016, abstract): Of 20 patients intolerant of azathioprine 15 responded to
    #     mercaptopurine and 5 were intolerant again. Neither of 2 insufficient responders responded.
    #   TEML1 (ungraded; TEML2007, abstract): Of 59 biopsied patients on tioguanine 27 percent had nodular regenerative
    #     hyperplasia.
    #   A17: Mercaptopurine first. Tioguanine never with portal hypertension or nodular regenerative hyperplasia,
    #     mercaptopurine then only with a specialist.
    #   irrelevant here: tioguanine_history, Mercaptopurine comes first.
    if mercaptopurine_choice is MercaptopurineChoice.ELIGIBLE:
        return SecondThiopurineOutcome(rule="mercaptopurine", second_thiopurine=SecondThiopurine.MERCAPTOPURINE)

    # mercaptopurine-to-be-asked — mercaptopurine_choice: to_be_asked
    #   because: Mercaptopurine comes first, so it is clarified first.
    #   A17: Mercaptopurine first. Tioguanine never with portal hypertension or nodular regenerative hyperplasia,
    #     mercaptopurine then only with a specialist.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if mercaptopurine_choice is MercaptopurineChoice.TO_BE_ASKED:
        return SecondThiopurineOutcome(
            rule="mercaptopurine-to-be-asked",
            second_thiopurine=SecondThiopurine.TO_BE_ASKED,
        )

    # tioguanine — mercaptopurine_choice: [caution, excluded]; tioguanine_choice: eligible
    #   because: Mercaptopurine cannot be used without a specialist.
    #   REC2 (level 4, weak, strong consensus; EASL2025, second statement on intolerance): “MP or TG can be used in
    #     patients with intolerance to azathioprine”
    #   TG1 (ungraded; TG2005, abstract): Three patients with autoimmune hepatitis were treated with tioguanine 0.3
    #     mg/kg a day after adverse events on azathioprine.
    #   A17: Mercaptopurine first. Tioguanine never with portal hypertension or nodular regenerative hyperplasia,
    #     mercaptopurine then only with a specialist.
    if (
        mercaptopurine_choice in (MercaptopurineChoice.CAUTION, MercaptopurineChoice.EXCLUDED)
        and tioguanine_choice is TioguanineChoice.ELIGIBLE
    ):
        return SecondThiopurineOutcome(rule="tioguanine", second_thiopurine=SecondThiopurine.TIOGUANINE)

    # tioguanine-to-be-asked — mercaptopurine_choice: [caution, excluded]; tioguanine_choice: to_be_asked
    #   because: Tioguanine must be clarified.
    #   A17: Mercaptopurine first. Tioguanine never with portal hypertension or nodular regenerative hyperplasia,
    #     mercaptopurine then only with a specialist.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        mercaptopurine_choice in (MercaptopurineChoice.CAUTION, MercaptopurineChoice.EXCLUDED)
        and tioguanine_choice is TioguanineChoice.TO_BE_ASKED
    ):
        return SecondThiopurineOutcome(rule="tioguanine-to-be-asked", second_thiopurine=SecondThiopurine.TO_BE_ASKED)

    # tioguanine-with-a-specialist — mercaptopurine_choice: [caution, excluded]; tioguanine_choice: caution
    #   because: What is left needs a specialist.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    if (
        mercaptopurine_choice in (MercaptopurineChoice.CAUTION, MercaptopurineChoice.EXCLUDED)
        and tioguanine_choice is TioguanineChoice.CAUTION
    ):
        return SecondThiopurineOutcome(
            rule="tioguanine-with-a-specialist",
            second_thiopurine=SecondThiopurine.SPECIALIST,
        )

    # mercaptopurine-with-a-specialist — mercaptopurine_choice: caution; tioguanine_choice: excluded
    #   because: What is left needs a specialist.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    if mercaptopurine_choice is MercaptopurineChoice.CAUTION and tioguanine_choice is TioguanineChoice.EXCLUDED:
        return SecondThiopurineOutcome(
            rule="mercaptopurine-with-a-specialist",
            second_thiopurine=SecondThiopurine.SPECIALIST,
        )

    # neither — mercaptopurine_choice: excluded; tioguanine_choice: excluded
    #   because: Both are excluded.
    #   A18: Referral for third-line treatment at once, without waiting for an optimisation that cannot be made.
    if mercaptopurine_choice is MercaptopurineChoice.EXCLUDED and tioguanine_choice is TioguanineChoice.EXCLUDED:
        return SecondThiopurineOutcome(rule="neither", second_thiopurine=SecondThiopurine.NEITHER)

    raise UncoveredError("second_thiopurine")
