"""Azathioprine after mycophenolate mofetil."""

from ..errors import UncoveredError
from ..outcomes import AzathioprineChoiceOutcome
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import (
    AgentQuestion,
    AzathioprineChoice,
    AzathioprineHistory,
    ThiopurineClass,
    XanthineOxidaseInhibitor,
)


def decide_azathioprine_choice(
    *,
    azathioprine_history: AzathioprineHistory | None,
    thiopurine_class: ThiopurineClass | NotAsked,
    portal_hypertension: bool | None,
    xanthine_oxidase_inhibitor: XanthineOxidaseInhibitor | None,
    agent_question: AgentQuestion | NotAsked,
) -> AzathioprineChoiceOutcome:
    """May azathioprine be started?

    Azathioprine after mycophenolate mofetil.

    Asked only when agent_question: azathioprine.

    The guideline statements do not say what follows on mycophenolate mofetil as first-line agent.
    """
    # not asked
    if (
        agent_question is NOT_ASKED
        or agent_question in (AgentQuestion.THIOPURINE_INTOLERANCE, AgentQuestion.BEFORE_THIRD_LINE)
        or agent_question in (AgentQuestion.SECOND_THIOPURINE, AgentQuestion.NONE)
    ):
        return AzathioprineChoiceOutcome(rule=None, azathioprine_choice=NOT_ASKED)

    # excluded-by-history — azathioprine_history: [failed, not_tolerated, contraindicated, declined]
    #   because: What has failed or was not tolerated is not tried again.
    #   A13: Azathioprine if it is untried and nothing stands against it, otherwise third-line treatment.
    #   A63: Not by this protocol.
    if azathioprine_history in (
        AzathioprineHistory.FAILED,
        AzathioprineHistory.NOT_TOLERATED,
    ) or azathioprine_history in (AzathioprineHistory.CONTRAINDICATED, AzathioprineHistory.DECLINED):
        return AzathioprineChoiceOutcome(rule="excluded-by-history", azathioprine_choice=AzathioprineChoice.EXCLUDED)

    # class-barred — azathioprine_history: [never_used, can_be_used_again, missing]; thiopurine_class: barred
    #   because: No thiopurine may be used.
    #   CPIC1 (ungraded; CPIC, azathioprine, non-malignant disease): In a poor metaboliser by TPMT or NUDT15 a medicine
    #     that is no thiopurine is considered.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    if (
        azathioprine_history is None
        or azathioprine_history in (AzathioprineHistory.NEVER_USED, AzathioprineHistory.CAN_BE_USED_AGAIN)
    ) and thiopurine_class is ThiopurineClass.BARRED:
        return AzathioprineChoiceOutcome(rule="class-barred", azathioprine_choice=AzathioprineChoice.EXCLUDED)

    # history-not-known — azathioprine_history: missing; thiopurine_class: [allowed, reduced, caution, to_be_asked]
    #   because: What has failed or was not tolerated must not be tried again.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    #   A63: Not by this protocol.
    if azathioprine_history is None and (
        thiopurine_class in (ThiopurineClass.ALLOWED, ThiopurineClass.REDUCED, ThiopurineClass.CAUTION)
        or thiopurine_class is ThiopurineClass.TO_BE_ASKED
    ):
        return AzathioprineChoiceOutcome(rule="history-not-known", azathioprine_choice=AzathioprineChoice.TO_BE_ASKED)

    # class-not-known — azathioprine_history: [never_used, can_be_used_again]; thiopurine_class: to_be_asked
    #   because: Metaboliser status and earlier reactions must be known before a thiopurine is started.
    #   CPIC1 (ungraded; CPIC, azathioprine, non-malignant disease): In a poor metaboliser by TPMT or NUDT15 a medicine
    #     that is no thiopurine is considered.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        azathioprine_history in (AzathioprineHistory.NEVER_USED, AzathioprineHistory.CAN_BE_USED_AGAIN)
        and thiopurine_class is ThiopurineClass.TO_BE_ASKED
    ):
        return AzathioprineChoiceOutcome(rule="class-not-known", azathioprine_choice=AzathioprineChoice.TO_BE_ASKED)

    # reaction-may-recur — azathioprine_history: [never_used, can_be_used_again]; thiopurine_class: caution
    #   because: The reaction may recur, or absent TPMT cannot be excluded.
    #   KHOURY1 (ungraded; KHOURY2013, abstract): Fever under azathioprine recurred on re-exposure.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    #   A46: Both are asked for. Where NUDT15 is not available, normal TPMT is enough. Where TPMT is not available, a
    #     thiopurine is started only with a specialist.
    if (
        azathioprine_history in (AzathioprineHistory.NEVER_USED, AzathioprineHistory.CAN_BE_USED_AGAIN)
        and thiopurine_class is ThiopurineClass.CAUTION
    ):
        return AzathioprineChoiceOutcome(rule="reaction-may-recur", azathioprine_choice=AzathioprineChoice.CAUTION)

    # portal-hypertension — azathioprine_history: [never_used, can_be_used_again]; thiopurine_class: [allowed, reduced];
    #   portal_hypertension: yes
    #   because: Thiopurines can themselves cause vascular liver injury.
    #   LTOX1 (ungraded; LIVERTOX, chapter on azathioprine): Azathioprine rarely causes nodular regenerative
    #     hyperplasia, sinusoidal obstruction and portal hypertension.
    #   A17: Mercaptopurine first. Tioguanine never with portal hypertension or nodular regenerative hyperplasia,
    #     mercaptopurine then only with a specialist.
    if (
        azathioprine_history in (AzathioprineHistory.NEVER_USED, AzathioprineHistory.CAN_BE_USED_AGAIN)
        and thiopurine_class in (ThiopurineClass.ALLOWED, ThiopurineClass.REDUCED)
        and portal_hypertension is True
    ):
        return AzathioprineChoiceOutcome(rule="portal-hypertension", azathioprine_choice=AzathioprineChoice.CAUTION)

    # portal-hypertension-not-known — azathioprine_history: [never_used, can_be_used_again]; thiopurine_class: [allowed,
    #   reduced]; portal_hypertension: missing
    #   because: Portal hypertension must be known before a thiopurine is started.
    #   A17: Mercaptopurine first. Tioguanine never with portal hypertension or nodular regenerative hyperplasia,
    #     mercaptopurine then only with a specialist.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        azathioprine_history in (AzathioprineHistory.NEVER_USED, AzathioprineHistory.CAN_BE_USED_AGAIN)
        and thiopurine_class in (ThiopurineClass.ALLOWED, ThiopurineClass.REDUCED)
        and portal_hypertension is None
    ):
        return AzathioprineChoiceOutcome(
            rule="portal-hypertension-not-known",
            azathioprine_choice=AzathioprineChoice.TO_BE_ASKED,
        )

    # with-inhibitor — azathioprine_history: [never_used, can_be_used_again]; thiopurine_class: [allowed, reduced];
    #   portal_hypertension: no; xanthine_oxidase_inhibitor: [allopurinol_co_therapy, allopurinol_other_reason,
    #   other_inhibitor]
    #   because: A start with an inhibitor needs a dose that no source read gives.
    #   X4 (ungraded; MEDSAFE1998, advice to prescribers): With allopurinol the dose of azathioprine goes to 25 percent.
    #     Blood is counted weekly for 3 months, then monthly.
    #   A61: Specialist review.
    if (
        azathioprine_history in (AzathioprineHistory.NEVER_USED, AzathioprineHistory.CAN_BE_USED_AGAIN)
        and thiopurine_class in (ThiopurineClass.ALLOWED, ThiopurineClass.REDUCED)
        and portal_hypertension is False
        and (
            xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_CO_THERAPY
            or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_OTHER_REASON
            or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.OTHER_INHIBITOR
        )
    ):
        return AzathioprineChoiceOutcome(rule="with-inhibitor", azathioprine_choice=AzathioprineChoice.CAUTION)

    # inhibitor-not-known — azathioprine_history: [never_used, can_be_used_again]; thiopurine_class: [allowed, reduced];
    #   portal_hypertension: no; xanthine_oxidase_inhibitor: missing
    #   because: A xanthine oxidase inhibitor must be excluded.
    #   X4 (ungraded; MEDSAFE1998, advice to prescribers): With allopurinol the dose of azathioprine goes to 25 percent.
    #     Blood is counted weekly for 3 months, then monthly.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        azathioprine_history in (AzathioprineHistory.NEVER_USED, AzathioprineHistory.CAN_BE_USED_AGAIN)
        and thiopurine_class in (ThiopurineClass.ALLOWED, ThiopurineClass.REDUCED)
        and portal_hypertension is False
        and xanthine_oxidase_inhibitor is None
    ):
        return AzathioprineChoiceOutcome(rule="inhibitor-not-known", azathioprine_choice=AzathioprineChoice.TO_BE_ASKED)

    # possible — azathioprine_history: [never_used, can_be_used_again]; thiopurine_class: [allowed, reduced];
    #   portal_hypertension: no; xanthine_oxidase_inhibitor: none
    #   because: Nothing stands against it.
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    #   A13: Azathioprine if it is untried and nothing stands against it, otherwise third-line treatment.
    #   A14: Azathioprine if nothing stands against it.
    if (
        azathioprine_history in (AzathioprineHistory.NEVER_USED, AzathioprineHistory.CAN_BE_USED_AGAIN)
        and thiopurine_class in (ThiopurineClass.ALLOWED, ThiopurineClass.REDUCED)
        and portal_hypertension is False
        and xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.NONE
    ):
        return AzathioprineChoiceOutcome(rule="possible", azathioprine_choice=AzathioprineChoice.ELIGIBLE)

    raise UncoveredError("azathioprine_choice")
