"""Tioguanine."""

from ..errors import UncoveredError
from ..outcomes import TioguanineChoiceOutcome
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import (
    AgentQuestion,
    IntoleranceCulprit,
    ThiopurineClass,
    TioguanineChoice,
    TioguanineHistory,
    XanthineOxidaseInhibitor,
)


def decide_tioguanine_choice(
    *,
    intolerance_culprit: IntoleranceCulprit | None,
    tioguanine_history: TioguanineHistory | None,
    thiopurine_class: ThiopurineClass | NotAsked,
    portal_hypertension: bool | None,
    xanthine_oxidase_inhibitor: XanthineOxidaseInhibitor | None,
    agent_question: AgentQuestion | NotAsked,
) -> TioguanineChoiceOutcome:
    """May tioguanine be started?

    Tioguanine.

    Asked only when agent_question: [thiopurine_intolerance, second_thiopurine].
    """
    # not asked
    if agent_question is NOT_ASKED or agent_question in (
        AgentQuestion.BEFORE_THIRD_LINE,
        AgentQuestion.AZATHIOPRINE,
        AgentQuestion.NONE,
    ):
        return TioguanineChoiceOutcome(rule=None, tioguanine_choice=NOT_ASKED)

    # culprit — intolerance_culprit: tioguanine
    #   because: It is the medicine that is not tolerated.
    #   K5 (ungraded; IAIHG2022, abstract): Intolerance is any adverse event possibly related to treatment that may lead
    #     to stopping the medicine.
    #   irrelevant here: tioguanine_history, It is not tolerated now.
    if intolerance_culprit is IntoleranceCulprit.TIOGUANINE:
        return TioguanineChoiceOutcome(rule="culprit", tioguanine_choice=TioguanineChoice.EXCLUDED)

    # excluded-by-history — intolerance_culprit: not(tioguanine); tioguanine_history: [failed, not_tolerated,
    #   contraindicated, declined]
    #   because: What has failed or was not tolerated is not tried again.
    #   A63: Not by this protocol.
    if (
        intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
        or intolerance_culprit in (IntoleranceCulprit.MERCAPTOPURINE, IntoleranceCulprit.MYCOPHENOLATE)
        or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
    ) and (
        tioguanine_history in (TioguanineHistory.FAILED, TioguanineHistory.NOT_TOLERATED)
        or tioguanine_history in (TioguanineHistory.CONTRAINDICATED, TioguanineHistory.DECLINED)
    ):
        return TioguanineChoiceOutcome(rule="excluded-by-history", tioguanine_choice=TioguanineChoice.EXCLUDED)

    # class-barred — intolerance_culprit: not(tioguanine); tioguanine_history: [never_used, can_be_used_again, missing];
    #   thiopurine_class: barred
    #   because: No thiopurine may be used.
    #   CPIC1 (ungraded; CPIC, azathioprine, non-malignant disease): In a poor metaboliser by TPMT or NUDT15 a medicine
    #     that is no thiopurine is considered.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    #   irrelevant here: tioguanine_history, The whole class is barred.
    if (
        (
            intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
            or intolerance_culprit in (IntoleranceCulprit.MERCAPTOPURINE, IntoleranceCulprit.MYCOPHENOLATE)
            or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
        )
        and (
            tioguanine_history is None
            or tioguanine_history in (TioguanineHistory.NEVER_USED, TioguanineHistory.CAN_BE_USED_AGAIN)
        )
        and thiopurine_class is ThiopurineClass.BARRED
    ):
        return TioguanineChoiceOutcome(rule="class-barred", tioguanine_choice=TioguanineChoice.EXCLUDED)

    # portal-hypertension — intolerance_culprit: not(tioguanine); tioguanine_history: [never_used, can_be_used_again,
    #   missing]; thiopurine_class: [allowed, reduced, caution, to_be_asked]; portal_hypertension: yes
    #   because: Tioguanine causes nodular regenerative hyperplasia.
    #   TEML1 (ungraded; TEML2007, abstract): Of 59 biopsied patients on tioguanine 27 percent had nodular regenerative
    #     hyperplasia.
    #   A17: Mercaptopurine first. Tioguanine never with portal hypertension or nodular regenerative hyperplasia,
    #     mercaptopurine then only with a specialist.
    #   irrelevant here: tioguanine_history, Portal hypertension excludes it already.
    if (
        (
            intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
            or intolerance_culprit in (IntoleranceCulprit.MERCAPTOPURINE, IntoleranceCulprit.MYCOPHENOLATE)
            or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
        )
        and (
            tioguanine_history is None
            or tioguanine_history in (TioguanineHistory.NEVER_USED, TioguanineHistory.CAN_BE_USED_AGAIN)
        )
        and (
            thiopurine_class in (ThiopurineClass.ALLOWED, ThiopurineClass.REDUCED, ThiopurineClass.CAUTION)
            or thiopurine_class is ThiopurineClass.TO_BE_ASKED
        )
        and portal_hypertension is True
    ):
        return TioguanineChoiceOutcome(rule="portal-hypertension", tioguanine_choice=TioguanineChoice.EXCLUDED)

    # history-not-known — intolerance_culprit: not(tioguanine); tioguanine_history: missing; thiopurine_class: [allowed,
    #   reduced, caution, to_be_asked]; portal_hypertension: no, missing
    #   because: What was not tolerated must not be tried again.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    #   A63: Not by this protocol.
    if (
        (
            intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
            or intolerance_culprit in (IntoleranceCulprit.MERCAPTOPURINE, IntoleranceCulprit.MYCOPHENOLATE)
            or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
        )
        and tioguanine_history is None
        and (
            thiopurine_class in (ThiopurineClass.ALLOWED, ThiopurineClass.REDUCED, ThiopurineClass.CAUTION)
            or thiopurine_class is ThiopurineClass.TO_BE_ASKED
        )
        and (portal_hypertension is None or portal_hypertension is False)
    ):
        return TioguanineChoiceOutcome(rule="history-not-known", tioguanine_choice=TioguanineChoice.TO_BE_ASKED)

    # portal-hypertension-not-known — intolerance_culprit: not(tioguanine); tioguanine_history: [never_used,
    #   can_be_used_again]; thiopurine_class: [allowed, reduced, caution, to_be_asked]; portal_hypertension: missing
    #   because: Nodular regenerative hyperplasia and portal hypertension must be excluded first.
    #   TEML1 (ungraded; TEML2007, abstract): Of 59 biopsied patients on tioguanine 27 percent had nodular regenerative
    #     hyperplasia.
    #   A17: Mercaptopurine first. Tioguanine never with portal hypertension or nodular regenerative hyperplasia,
    #     mercaptopurine then only with a specialist.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        (
            intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
            or intolerance_culprit in (IntoleranceCulprit.MERCAPTOPURINE, IntoleranceCulprit.MYCOPHENOLATE)
            or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
        )
        and tioguanine_history in (TioguanineHistory.NEVER_USED, TioguanineHistory.CAN_BE_USED_AGAIN)
        and (
            thiopurine_class in (ThiopurineClass.ALLOWED, ThiopurineClass.REDUCED, ThiopurineClass.CAUTION)
            or thiopurine_class is ThiopurineClass.TO_BE_ASKED
        )
        and portal_hypertension is None
    ):
        return TioguanineChoiceOutcome(
            rule="portal-hypertension-not-known",
            tioguanine_choice=TioguanineChoice.TO_BE_ASKED,
        )

    # class-not-known — intolerance_culprit: not(tioguanine); tioguanine_history: [never_used, can_be_used_again];
    #   thiopurine_class: to_be_asked; portal_hypertension: no
    #   because: Metaboliser status and the reaction must be known before another thiopurine.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        (
            intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
            or intolerance_culprit in (IntoleranceCulprit.MERCAPTOPURINE, IntoleranceCulprit.MYCOPHENOLATE)
            or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
        )
        and tioguanine_history in (TioguanineHistory.NEVER_USED, TioguanineHistory.CAN_BE_USED_AGAIN)
        and thiopurine_class is ThiopurineClass.TO_BE_ASKED
        and portal_hypertension is False
    ):
        return TioguanineChoiceOutcome(rule="class-not-known", tioguanine_choice=TioguanineChoice.TO_BE_ASKED)

    # reaction-or-dose-unclear — intolerance_culprit: not(tioguanine); tioguanine_history: [never_used,
    #   can_be_used_again]; thiopurine_class: [reduced, caution]; portal_hypertension: no
    #   because: The reaction may recur, and no reduced dose of tioguanine is known.
    #   NAGY1 (ungraded; NAGY2008, abstract): Of 29 patients hypersensitive to azathioprine 9 reacted to mercaptopurine
    #     within 2 weeks.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    #   A29: At most 1 mg/kg/day.
    if (
        (
            intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
            or intolerance_culprit in (IntoleranceCulprit.MERCAPTOPURINE, IntoleranceCulprit.MYCOPHENOLATE)
            or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
        )
        and tioguanine_history in (TioguanineHistory.NEVER_USED, TioguanineHistory.CAN_BE_USED_AGAIN)
        and thiopurine_class in (ThiopurineClass.REDUCED, ThiopurineClass.CAUTION)
        and portal_hypertension is False
    ):
        return TioguanineChoiceOutcome(rule="reaction-or-dose-unclear", tioguanine_choice=TioguanineChoice.CAUTION)

    # with-inhibitor — intolerance_culprit: not(tioguanine); tioguanine_history: [never_used, can_be_used_again];
    #   thiopurine_class: allowed; portal_hypertension: no; xanthine_oxidase_inhibitor: [allopurinol_co_therapy,
    #   allopurinol_other_reason, other_inhibitor]
    #   because: No source read says how tioguanine is dosed with an inhibitor.
    #   A61: Specialist review.
    if (
        (
            intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
            or intolerance_culprit in (IntoleranceCulprit.MERCAPTOPURINE, IntoleranceCulprit.MYCOPHENOLATE)
            or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
        )
        and tioguanine_history in (TioguanineHistory.NEVER_USED, TioguanineHistory.CAN_BE_USED_AGAIN)
        and thiopurine_class is ThiopurineClass.ALLOWED
        and portal_hypertension is False
        and (
            xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_CO_THERAPY
            or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_OTHER_REASON
            or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.OTHER_INHIBITOR
        )
    ):
        return TioguanineChoiceOutcome(rule="with-inhibitor", tioguanine_choice=TioguanineChoice.CAUTION)

    # inhibitor-not-known — intolerance_culprit: not(tioguanine); tioguanine_history: [never_used, can_be_used_again];
    #   thiopurine_class: allowed; portal_hypertension: no; xanthine_oxidase_inhibitor: missing
    #   because: A xanthine oxidase inhibitor must be excluded.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    #   A61: Specialist review.
    if (
        (
            intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
            or intolerance_culprit in (IntoleranceCulprit.MERCAPTOPURINE, IntoleranceCulprit.MYCOPHENOLATE)
            or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
        )
        and tioguanine_history in (TioguanineHistory.NEVER_USED, TioguanineHistory.CAN_BE_USED_AGAIN)
        and thiopurine_class is ThiopurineClass.ALLOWED
        and portal_hypertension is False
        and xanthine_oxidase_inhibitor is None
    ):
        return TioguanineChoiceOutcome(rule="inhibitor-not-known", tioguanine_choice=TioguanineChoice.TO_BE_ASKED)

    # possible — intolerance_culprit: not(tioguanine); tioguanine_history: [never_used, can_be_used_again];
    #   thiopurine_class: allowed; portal_hypertension: no; xanthine_oxidase_inhibitor: none
    #   because: Nothing stands against it.
    #   REC2 (level 4, weak, strong consensus; EASL2025, second statement on intolerance): “MP or TG can be used in
    #     patients with intolerance to azathioprine”
    #   TG1 (ungraded; TG2005, abstract): Three patients with autoimmune hepatitis were treated with tioguanine 0.3
    #     mg/kg a day after adverse events on azathioprine.
    if (
        (
            intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
            or intolerance_culprit in (IntoleranceCulprit.MERCAPTOPURINE, IntoleranceCulprit.MYCOPHENOLATE)
            or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
        )
        and tioguanine_history in (TioguanineHistory.NEVER_USED, TioguanineHistory.CAN_BE_USED_AGAIN)
        and thiopurine_class is ThiopurineClass.ALLOWED
        and portal_hypertension is False
        and xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.NONE
    ):
        return TioguanineChoiceOutcome(rule="possible", tioguanine_choice=TioguanineChoice.ELIGIBLE)

    raise UncoveredError("tioguanine_choice")
