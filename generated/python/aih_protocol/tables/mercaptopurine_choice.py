"""Mercaptopurine."""

from ..errors import UncoveredError
from ..outcomes import MercaptopurineChoiceOutcome
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import (
    AgentQuestion,
    IntoleranceCulprit,
    MercaptopurineChoice,
    MercaptopurineHistory,
    ThiopurineClass,
    XanthineOxidaseInhibitor,
)


def decide_mercaptopurine_choice(
    *,
    intolerance_culprit: IntoleranceCulprit | None,
    mercaptopurine_history: MercaptopurineHistory | None,
    thiopurine_class: ThiopurineClass | NotAsked,
    portal_hypertension: bool | None,
    xanthine_oxidase_inhibitor: XanthineOxidaseInhibitor | None,
    agent_question: AgentQuestion | NotAsked,
) -> MercaptopurineChoiceOutcome:
    """May mercaptopurine be started?

    Mercaptopurine.

    Asked only when agent_question: [thiopurine_intolerance, second_thiopurine].
    """
    # not asked
    if agent_question is NOT_ASKED or agent_question in (
        AgentQuestion.BEFORE_THIRD_LINE,
        AgentQuestion.AZATHIOPRINE,
        AgentQuestion.NONE,
    ):
        return MercaptopurineChoiceOutcome(rule=None, mercaptopurine_choice=NOT_ASKED)

    # culprit — intolerance_culprit: mercaptopurine
    #   because: It is the medicine that is not tolerated.
    #   K5 (ungraded; IAIHG2022, abstract): Intolerance is any adverse event possibly related to treatment that may lead
    #     to stopping the medicine.
    #   irrelevant here: mercaptopurine_history, It is not tolerated now.
    if intolerance_culprit is IntoleranceCulprit.MERCAPTOPURINE:
        return MercaptopurineChoiceOutcome(rule="culprit", mercaptopurine_choice=MercaptopurineChoice.EXCLUDED)

    # excluded-by-history — intolerance_culprit: not(mercaptopurine); mercaptopurine_history: [failed, not_tolerated,
    #   contraindicated, declined]
    #   because: What has failed or was not tolerated is not tried again.
    #   A63: Not by this protocol.
    if (
        intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
        or intolerance_culprit in (IntoleranceCulprit.TIOGUANINE, IntoleranceCulprit.MYCOPHENOLATE)
        or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
    ) and (
        mercaptopurine_history in (MercaptopurineHistory.FAILED, MercaptopurineHistory.NOT_TOLERATED)
        or mercaptopurine_history in (MercaptopurineHistory.CONTRAINDICATED, MercaptopurineHistory.DECLINED)
    ):
        return MercaptopurineChoiceOutcome(
            rule="excluded-by-history",
            mercaptopurine_choice=MercaptopurineChoice.EXCLUDED,
        )

    # class-barred — intolerance_culprit: not(mercaptopurine); mercaptopurine_history: [never_used, can_be_used_again,
    #   missing]; thiopurine_class: barred
    #   because: No thiopurine may be used.
    #   CPIC1 (ungraded; CPIC, azathioprine, non-malignant disease): In a poor metaboliser by TPMT or NUDT15 a medicine
    #     that is no thiopurine is considered.
    #   OX1 (ungraded; TOLMP2008, abstract): Mercaptopurine was tolerated after nausea or vomiting by 17 of 28, flu-like
    #     symptoms 11 of 18, liver injury 3 of 9, rash 3 of 3, and after pancreatitis by 0 of 1, at a median of 1.0
    #     mg/kg.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    #   irrelevant here: mercaptopurine_history, The whole class is barred.
    if (
        (
            intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
            or intolerance_culprit in (IntoleranceCulprit.TIOGUANINE, IntoleranceCulprit.MYCOPHENOLATE)
            or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
        )
        and (
            mercaptopurine_history is None
            or mercaptopurine_history in (MercaptopurineHistory.NEVER_USED, MercaptopurineHistory.CAN_BE_USED_AGAIN)
        )
        and thiopurine_class is ThiopurineClass.BARRED
    ):
        return MercaptopurineChoiceOutcome(rule="class-barred", mercaptopurine_choice=MercaptopurineChoice.EXCLUDED)

    # history-not-known — intolerance_culprit: not(mercaptopurine); mercaptopurine_history: missing; thiopurine_class:
    #   [allowed, reduced, caution, to_be_asked]
    #   because: What was not tolerated must not be tried again.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    #   A63: Not by this protocol.
    if (
        (
            intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
            or intolerance_culprit in (IntoleranceCulprit.TIOGUANINE, IntoleranceCulprit.MYCOPHENOLATE)
            or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
        )
        and mercaptopurine_history is None
        and (
            thiopurine_class in (ThiopurineClass.ALLOWED, ThiopurineClass.REDUCED, ThiopurineClass.CAUTION)
            or thiopurine_class is ThiopurineClass.TO_BE_ASKED
        )
    ):
        return MercaptopurineChoiceOutcome(
            rule="history-not-known",
            mercaptopurine_choice=MercaptopurineChoice.TO_BE_ASKED,
        )

    # class-not-known — intolerance_culprit: not(mercaptopurine); mercaptopurine_history: [never_used,
    #   can_be_used_again]; thiopurine_class: to_be_asked
    #   because: Metaboliser status and the reaction must be known before another thiopurine.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        (
            intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
            or intolerance_culprit in (IntoleranceCulprit.TIOGUANINE, IntoleranceCulprit.MYCOPHENOLATE)
            or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
        )
        and mercaptopurine_history in (MercaptopurineHistory.NEVER_USED, MercaptopurineHistory.CAN_BE_USED_AGAIN)
        and thiopurine_class is ThiopurineClass.TO_BE_ASKED
    ):
        return MercaptopurineChoiceOutcome(
            rule="class-not-known",
            mercaptopurine_choice=MercaptopurineChoice.TO_BE_ASKED,
        )

    # reaction-may-recur — intolerance_culprit: not(mercaptopurine); mercaptopurine_history: [never_used,
    #   can_be_used_again]; thiopurine_class: caution
    #   because: The reaction may recur.
    #   NAGY1 (ungraded; NAGY2008, abstract): Of 29 patients hypersensitive to azathioprine 9 reacted to mercaptopurine
    #     within 2 weeks.
    #   OX1 (ungraded; TOLMP2008, abstract): Mercaptopurine was tolerated after nausea or vomiting by 17 of 28, flu-like
    #     symptoms 11 of 18, liver injury 3 of 9, rash 3 of 3, and after pancreatitis by 0 of 1, at a median of 1.0
    #     mg/kg.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    if (
        (
            intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
            or intolerance_culprit in (IntoleranceCulprit.TIOGUANINE, IntoleranceCulprit.MYCOPHENOLATE)
            or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
        )
        and mercaptopurine_history in (MercaptopurineHistory.NEVER_USED, MercaptopurineHistory.CAN_BE_USED_AGAIN)
        and thiopurine_class is ThiopurineClass.CAUTION
    ):
        return MercaptopurineChoiceOutcome(
            rule="reaction-may-recur",
            mercaptopurine_choice=MercaptopurineChoice.CAUTION,
        )

    # portal-hypertension — intolerance_culprit: not(mercaptopurine); mercaptopurine_history: [never_used,
    #   can_be_used_again]; thiopurine_class: [allowed, reduced]; portal_hypertension: yes
    #   because: Thiopurines can themselves cause vascular liver injury.
    #   LTOX1 (ungraded; LIVERTOX, chapter on azathioprine): Azathioprine rarely causes nodular regenerative
    #     hyperplasia, sinusoidal obstruction and portal hypertension.
    #   A17: Mercaptopurine first. Tioguanine never with portal hypertension or nodular regenerative hyperplasia,
    #     mercaptopurine then only with a specialist.
    if (
        (
            intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
            or intolerance_culprit in (IntoleranceCulprit.TIOGUANINE, IntoleranceCulprit.MYCOPHENOLATE)
            or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
        )
        and mercaptopurine_history in (MercaptopurineHistory.NEVER_USED, MercaptopurineHistory.CAN_BE_USED_AGAIN)
        and thiopurine_class in (ThiopurineClass.ALLOWED, ThiopurineClass.REDUCED)
        and portal_hypertension is True
    ):
        return MercaptopurineChoiceOutcome(
            rule="portal-hypertension",
            mercaptopurine_choice=MercaptopurineChoice.CAUTION,
        )

    # portal-hypertension-not-known — intolerance_culprit: not(mercaptopurine); mercaptopurine_history: [never_used,
    #   can_be_used_again]; thiopurine_class: [allowed, reduced]; portal_hypertension: missing
    #   because: Portal hypertension must be known before another thiopurine.
    #   A17: Mercaptopurine first. Tioguanine never with portal hypertension or nodular regenerative hyperplasia,
    #     mercaptopurine then only with a specialist.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        (
            intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
            or intolerance_culprit in (IntoleranceCulprit.TIOGUANINE, IntoleranceCulprit.MYCOPHENOLATE)
            or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
        )
        and mercaptopurine_history in (MercaptopurineHistory.NEVER_USED, MercaptopurineHistory.CAN_BE_USED_AGAIN)
        and thiopurine_class in (ThiopurineClass.ALLOWED, ThiopurineClass.REDUCED)
        and portal_hypertension is None
    ):
        return MercaptopurineChoiceOutcome(
            rule="portal-hypertension-not-known",
            mercaptopurine_choice=MercaptopurineChoice.TO_BE_ASKED,
        )

    # with-inhibitor — intolerance_culprit: not(mercaptopurine); mercaptopurine_history: [never_used,
    #   can_be_used_again]; thiopurine_class: [allowed, reduced]; portal_hypertension: no; xanthine_oxidase_inhibitor:
    #   [allopurinol_co_therapy, allopurinol_other_reason, other_inhibitor]
    #   because: With an inhibitor its dose must be cut as that of azathioprine.
    #   DDI1 (ungraded; DDINTER, interaction): Allopurinol raises the peak and the exposure of oral mercaptopurine by
    #     almost 500 percent. Close to half of transplant patients became leukopenic although most doses were reduced.
    #     Mercaptopurine is reduced in the same way.
    #   A61: Specialist review.
    if (
        (
            intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
            or intolerance_culprit in (IntoleranceCulprit.TIOGUANINE, IntoleranceCulprit.MYCOPHENOLATE)
            or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
        )
        and mercaptopurine_history in (MercaptopurineHistory.NEVER_USED, MercaptopurineHistory.CAN_BE_USED_AGAIN)
        and thiopurine_class in (ThiopurineClass.ALLOWED, ThiopurineClass.REDUCED)
        and portal_hypertension is False
        and (
            xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_CO_THERAPY
            or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_OTHER_REASON
            or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.OTHER_INHIBITOR
        )
    ):
        return MercaptopurineChoiceOutcome(rule="with-inhibitor", mercaptopurine_choice=MercaptopurineChoice.CAUTION)

    # inhibitor-not-known — intolerance_culprit: not(mercaptopurine); mercaptopurine_history: [never_used,
    #   can_be_used_again]; thiopurine_class: [allowed, reduced]; portal_hypertension: no; xanthine_oxidase_inhibitor:
    #   missing
    #   because: A xanthine oxidase inhibitor must be excluded.
    #   DDI1 (ungraded; DDINTER, interaction): Allopurinol raises the peak and the exposure of oral mercaptopurine by
    #     almost 500 percent. Close to half of transplant patients became leukopenic although most doses were reduced.
    #     Mercaptopurine is reduced in the same way.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        (
            intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
            or intolerance_culprit in (IntoleranceCulprit.TIOGUANINE, IntoleranceCulprit.MYCOPHENOLATE)
            or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
        )
        and mercaptopurine_history in (MercaptopurineHistory.NEVER_USED, MercaptopurineHistory.CAN_BE_USED_AGAIN)
        and thiopurine_class in (ThiopurineClass.ALLOWED, ThiopurineClass.REDUCED)
        and portal_hypertension is False
        and xanthine_oxidase_inhibitor is None
    ):
        return MercaptopurineChoiceOutcome(
            rule="inhibitor-not-known",
            mercaptopurine_choice=MercaptopurineChoice.TO_BE_ASKED,
        )

    # possible — intolerance_culprit: not(mercaptopurine); mercaptopurine_history: [never_used, can_be_used_again];
    #   thiopurine_class: [allowed, reduced]; portal_hypertension: no; xanthine_oxidase_inhibitor: none
    #   because: Nothing stands against it.
    #   REC2 (level 4, weak, strong consensus; EASL2025, second statement on intolerance): “MP or TG can be used in
    #     patients with intolerance to azathioprine”
    #   HUEB1 (ungraded; HUEBENER2016, abstract): Of 20 patients intolerant of azathioprine 15 responded to
    #     mercaptopurine and 5 were intolerant again. Neither of 2 insufficient responders responded.
    if (
        (
            intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
            or intolerance_culprit in (IntoleranceCulprit.TIOGUANINE, IntoleranceCulprit.MYCOPHENOLATE)
            or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
        )
        and mercaptopurine_history in (MercaptopurineHistory.NEVER_USED, MercaptopurineHistory.CAN_BE_USED_AGAIN)
        and thiopurine_class in (ThiopurineClass.ALLOWED, ThiopurineClass.REDUCED)
        and portal_hypertension is False
        and xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.NONE
    ):
        return MercaptopurineChoiceOutcome(rule="possible", mercaptopurine_choice=MercaptopurineChoice.ELIGIBLE)

    raise UncoveredError("mercaptopurine_choice")
