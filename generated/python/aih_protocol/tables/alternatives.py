"""Alternatives considered."""

from ..outcomes import AlternativesOutcome
from ..values import NotAsked
from ..vocabulary import (
    Action,
    AgentQuestion,
    AllopurinolChoice,
    Alternatives,
    BaseAgent,
    Exposure,
    MercaptopurineChoice,
    MmpLevel,
    MycophenolateChoice,
    PregnancyState,
    Situation,
    TioguanineChoice,
)


def decide_alternatives(
    *,
    action: Action,
    agent_question: AgentQuestion | NotAsked,
    situation: Situation | NotAsked,
    mercaptopurine_choice: MercaptopurineChoice | NotAsked,
    tioguanine_choice: TioguanineChoice | NotAsked,
    mycophenolate_choice: MycophenolateChoice | NotAsked,
    mmp_level: MmpLevel,
    pregnancy_state: PregnancyState,
    allopurinol_choice: AllopurinolChoice | NotAsked,
    exposure: Exposure | NotAsked,
    base_agent: BaseAgent,
) -> tuple[AlternativesOutcome, ...]:
    """What else was considered, and why was it not chosen?

    Alternatives considered.

    Every alternative carries the reason why it was not chosen.
    """
    fired: list[AlternativesOutcome] = []

    # mercaptopurine-weaker — action: [start_mycophenolate, arrange_contraception_then_mycophenolate]; agent_question:
    #   thiopurine_intolerance; mercaptopurine_choice: [eligible, caution, to_be_asked]
    #   because: Its statement is weak and that on mycophenolate mofetil is strong.
    #   REC2 (level 4, weak, strong consensus; EASL2025, second statement on intolerance): “MP or TG can be used in
    #     patients with intolerance to azathioprine”
    #   REC1 (level 2, strong, strong consensus; EASL2025, first statement on intolerance): “MMF is recommended as the
    #     second-line treatment of choice in patients with intolerance or side effects to thiopurines”
    #   A15: Mycophenolate mofetil first. Mercaptopurine or tioguanine when it is excluded, and shown as alternatives
    #     otherwise. Intolerance of mercaptopurine or tioguanine is treated like that of azathioprine.
    if (
        action in (Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.START_MYCOPHENOLATE)
        and agent_question is AgentQuestion.THIOPURINE_INTOLERANCE
        and (
            mercaptopurine_choice in (MercaptopurineChoice.ELIGIBLE, MercaptopurineChoice.CAUTION)
            or mercaptopurine_choice is MercaptopurineChoice.TO_BE_ASKED
        )
    ):
        fired.append(AlternativesOutcome(rule="mercaptopurine-weaker", alternatives=Alternatives.MERCAPTOPURINE_WEAKER))

    # mercaptopurine-excluded — action: [start_mycophenolate, arrange_contraception_then_mycophenolate,
    #   third_line_referral]; agent_question: thiopurine_intolerance; mercaptopurine_choice: excluded
    #   because: Its history or the reaction or the metaboliser status excludes it.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    if (
        (
            action in (Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.THIRD_LINE_REFERRAL)
            or action is Action.START_MYCOPHENOLATE
        )
        and agent_question is AgentQuestion.THIOPURINE_INTOLERANCE
        and mercaptopurine_choice is MercaptopurineChoice.EXCLUDED
    ):
        fired.append(
            AlternativesOutcome(rule="mercaptopurine-excluded", alternatives=Alternatives.MERCAPTOPURINE_EXCLUDED),
        )

    # tioguanine-weaker — action: [start_mycophenolate, arrange_contraception_then_mycophenolate]; agent_question:
    #   thiopurine_intolerance; tioguanine_choice: [eligible, caution, to_be_asked]
    #   because: Its statement is weak and it can harm the vessels of the liver.
    #   REC2 (level 4, weak, strong consensus; EASL2025, second statement on intolerance): “MP or TG can be used in
    #     patients with intolerance to azathioprine”
    #   TEML1 (ungraded; TEML2007, abstract): Of 59 biopsied patients on tioguanine 27 percent had nodular regenerative
    #     hyperplasia.
    #   A17: Mercaptopurine first. Tioguanine never with portal hypertension or nodular regenerative hyperplasia,
    #     mercaptopurine then only with a specialist.
    if (
        action in (Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.START_MYCOPHENOLATE)
        and agent_question is AgentQuestion.THIOPURINE_INTOLERANCE
        and tioguanine_choice in (TioguanineChoice.ELIGIBLE, TioguanineChoice.CAUTION, TioguanineChoice.TO_BE_ASKED)
    ):
        fired.append(AlternativesOutcome(rule="tioguanine-weaker", alternatives=Alternatives.TIOGUANINE_WEAKER))

    # tioguanine-excluded — action: [start_mycophenolate, arrange_contraception_then_mycophenolate,
    #   start_mercaptopurine, third_line_referral]; agent_question: thiopurine_intolerance; tioguanine_choice: excluded
    #   because: Its history or the reaction or portal hypertension excludes it.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    #   A17: Mercaptopurine first. Tioguanine never with portal hypertension or nodular regenerative hyperplasia,
    #     mercaptopurine then only with a specialist.
    if (
        (
            action in (Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.THIRD_LINE_REFERRAL)
            or action in (Action.START_MYCOPHENOLATE, Action.START_MERCAPTOPURINE)
        )
        and agent_question is AgentQuestion.THIOPURINE_INTOLERANCE
        and tioguanine_choice is TioguanineChoice.EXCLUDED
    ):
        fired.append(AlternativesOutcome(rule="tioguanine-excluded", alternatives=Alternatives.TIOGUANINE_EXCLUDED))

    # tioguanine-second — action: start_mercaptopurine; tioguanine_choice: [eligible, caution, to_be_asked]
    #   because: Mercaptopurine comes first.
    #   REC2 (level 4, weak, strong consensus; EASL2025, second statement on intolerance): “MP or TG can be used in
    #     patients with intolerance to azathioprine”
    #   A17: Mercaptopurine first. Tioguanine never with portal hypertension or nodular regenerative hyperplasia,
    #     mercaptopurine then only with a specialist.
    if action is Action.START_MERCAPTOPURINE and tioguanine_choice in (
        TioguanineChoice.ELIGIBLE,
        TioguanineChoice.CAUTION,
        TioguanineChoice.TO_BE_ASKED,
    ):
        fired.append(
            AlternativesOutcome(rule="tioguanine-second", alternatives=Alternatives.TIOGUANINE_AFTER_MERCAPTOPURINE),
        )

    # mycophenolate-excluded — action: [start_mercaptopurine, start_tioguanine, third_line_referral];
    #   mycophenolate_choice: excluded
    #   because: It has failed or was not tolerated or is contraindicated or was declined.
    #   A63: Not by this protocol.
    if (
        action in (Action.THIRD_LINE_REFERRAL, Action.START_MERCAPTOPURINE, Action.START_TIOGUANINE)
        and mycophenolate_choice is MycophenolateChoice.EXCLUDED
    ):
        fired.append(
            AlternativesOutcome(rule="mycophenolate-excluded", alternatives=Alternatives.MYCOPHENOLATE_EXCLUDED),
        )

    # mycophenolate-in-pregnancy — action: specialist_review; mycophenolate_choice: not_in_pregnancy
    #   because: It is contraindicated in pregnancy.
    #   MHRA1 (ungraded; MHRA2017, advice for women): Mycophenolate is contraindicated in pregnancy and in women who can
    #     become pregnant without reliable contraception, which starts before treatment and goes on for 6 weeks after
    #     it.
    if action is Action.SPECIALIST_REVIEW and mycophenolate_choice is MycophenolateChoice.NOT_IN_PREGNANCY:
        fired.append(
            AlternativesOutcome(
                rule="mycophenolate-in-pregnancy",
                alternatives=Alternatives.MYCOPHENOLATE_NOT_IN_PREGNANCY,
            ),
        )

    # mercaptopurine-in-pregnancy — action: specialist_review; agent_question: thiopurine_intolerance; pregnancy_state:
    #   [pregnant, planning]; mercaptopurine_choice: [eligible, caution, to_be_asked]
    #   because: No new agent is started in pregnancy without a specialist.
    #   REC2 (level 4, weak, strong consensus; EASL2025, second statement on intolerance): “MP or TG can be used in
    #     patients with intolerance to azathioprine”
    #   A10: Specialist review. Split dosing and the corticosteroid are listed as options, nothing is automatic.
    if (
        action is Action.SPECIALIST_REVIEW
        and agent_question is AgentQuestion.THIOPURINE_INTOLERANCE
        and (
            mercaptopurine_choice in (MercaptopurineChoice.ELIGIBLE, MercaptopurineChoice.CAUTION)
            or mercaptopurine_choice is MercaptopurineChoice.TO_BE_ASKED
        )
        and pregnancy_state in (PregnancyState.PREGNANT, PregnancyState.PLANNING)
    ):
        fired.append(
            AlternativesOutcome(
                rule="mercaptopurine-in-pregnancy",
                alternatives=Alternatives.MERCAPTOPURINE_WITH_SPECIALIST,
            ),
        )

    # allopurinol-for-intolerance — action: start_mycophenolate; agent_question: thiopurine_intolerance; mmp_level:
    #   disproportionate; pregnancy_state: [not_pregnant, not_possible]
    #   because: Side effects may come from 6-MMP. The strong statement comes first.
    #   X1 (ungraded; DEBOER2013, abstract): In 8 patients allopurinol 100 mg with 25 to 33 percent of the thiopurine
    #     dose brought ALT from 62 to 35 U/L, 6-TGN from 100 to 200 and 6-MMP from 6090 to 175.
    #   A11: Mycophenolate mofetil, with allopurinol listed as an alternative.
    if (
        action is Action.START_MYCOPHENOLATE
        and agent_question is AgentQuestion.THIOPURINE_INTOLERANCE
        and mmp_level is MmpLevel.DISPROPORTIONATE
        and pregnancy_state in (PregnancyState.NOT_PREGNANT, PregnancyState.NOT_POSSIBLE)
    ):
        fired.append(
            AlternativesOutcome(
                rule="allopurinol-for-intolerance",
                alternatives=Alternatives.ALLOPURINOL_FOR_INTOLERANCE,
            ),
        )

    # allopurinol-not-needed — action: raise_azathioprine; exposure: raise_dose
    #   because: 6-MMP is appropriately low.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   A19: 6-MMP decides.
    if action is Action.RAISE_AZATHIOPRINE and exposure is Exposure.RAISE_DOSE:
        fired.append(
            AlternativesOutcome(rule="allopurinol-not-needed", alternatives=Alternatives.ALLOPURINOL_NOT_NEEDED),
        )

    # mycophenolate-later — action: [raise_azathioprine, add_allopurinol_reduce_azathioprine]; situation:
    #   insufficient_azathioprine
    #   because: Optimisation comes first.
    #   E3 (ungraded; SUMMARY2025, Second-line approach): “patients who cannot tolerate thiopurines … and patients with
    #     an insufficient response”
    #   REC5 (level 2, weak, consensus; EASL2025, third statement on insufficient response): “MMF may be used before
    #     initiating third-line therapies after unsuccessful intensification/optimisation of azathioprine-related
    #     therapies”
    if (
        action in (Action.RAISE_AZATHIOPRINE, Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE)
        and situation is Situation.INSUFFICIENT_AZATHIOPRINE
    ):
        fired.append(
            AlternativesOutcome(rule="mycophenolate-later", alternatives=Alternatives.MYCOPHENOLATE_AFTER_OPTIMISATION),
        )

    # raise-not-suitable — action: add_allopurinol_reduce_azathioprine
    #   because: 6-MMP is disproportionately increased. More azathioprine would add to it.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   M2 (ungraded; DHALIWAL2012B, abstract): The dose of azathioprine correlated with methylated metabolites but not
    #     with 6-TGN.
    #   A19: 6-MMP decides.
    if action is Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE:
        fired.append(AlternativesOutcome(rule="raise-not-suitable", alternatives=Alternatives.RAISE_NOT_SUITABLE))

    # split-dose — action: add_allopurinol_reduce_azathioprine
    #   because: A table of another field tries it first. The guideline statements do not name it.
    #   PN1 (ungraded; PRACTNEUROL, table on metabolites): A ratio of 6-MMP to 6-TGN above 11 marks hypermethylation.
    #     Splitting the dose is tried first.
    #   A10: Specialist review. Split dosing and the corticosteroid are listed as options, nothing is automatic.
    if action is Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE:
        fired.append(AlternativesOutcome(rule="split-dose", alternatives=Alternatives.SPLIT_DOSE))

    # allopurinol-in-pregnancy — action: specialist_review; allopurinol_choice: not_in_pregnancy
    #   because: The statement calls it contraindicated in pregnancy.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   A9: Barred in pregnancy and when a pregnancy is planned.
    if action is Action.SPECIALIST_REVIEW and allopurinol_choice is AllopurinolChoice.NOT_IN_PREGNANCY:
        fired.append(
            AlternativesOutcome(
                rule="allopurinol-in-pregnancy",
                alternatives=Alternatives.ALLOPURINOL_NOT_IN_PREGNANCY,
            ),
        )

    # split-dose-in-pregnancy — action: specialist_review; allopurinol_choice: not_in_pregnancy
    #   because: It needs no second medicine. A specialist decides.
    #   PN1 (ungraded; PRACTNEUROL, table on metabolites): A ratio of 6-MMP to 6-TGN above 11 marks hypermethylation.
    #     Splitting the dose is tried first.
    #   A10: Specialist review. Split dosing and the corticosteroid are listed as options, nothing is automatic.
    if action is Action.SPECIALIST_REVIEW and allopurinol_choice is AllopurinolChoice.NOT_IN_PREGNANCY:
        fired.append(
            AlternativesOutcome(rule="split-dose-in-pregnancy", alternatives=Alternatives.SPLIT_DOSE_WITH_SPECIALIST),
        )

    # steroid-in-pregnancy — action: specialist_review; situation: [insufficient_azathioprine, thiopurine_intolerance];
    #   pregnancy_state: [pregnant, planning]
    #   because: This protocol does not dose corticosteroids.
    #   A10: Specialist review. Split dosing and the corticosteroid are listed as options, nothing is automatic.
    if (
        action is Action.SPECIALIST_REVIEW
        and situation in (Situation.THIOPURINE_INTOLERANCE, Situation.INSUFFICIENT_AZATHIOPRINE)
        and pregnancy_state in (PregnancyState.PREGNANT, PregnancyState.PLANNING)
    ):
        fired.append(
            AlternativesOutcome(rule="steroid-in-pregnancy", alternatives=Alternatives.STEROID_WITH_SPECIALIST),
        )

    # third-line-later — action: [start_mycophenolate, arrange_contraception_then_mycophenolate]; agent_question:
    #   before_third_line
    #   because: Mycophenolate mofetil may come before it.
    #   REC5 (level 2, weak, consensus; EASL2025, third statement on insufficient response): “MMF may be used before
    #     initiating third-line therapies after unsuccessful intensification/optimisation of azathioprine-related
    #     therapies”
    #   A12: Used, as the weak statement allows. Both published results are shown.
    if (
        action in (Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.START_MYCOPHENOLATE)
        and agent_question is AgentQuestion.BEFORE_THIRD_LINE
    ):
        fired.append(
            AlternativesOutcome(rule="third-line-later", alternatives=Alternatives.THIRD_LINE_AFTER_MYCOPHENOLATE),
        )

    # tacrolimus — action: [start_mycophenolate, arrange_contraception_then_mycophenolate]; agent_question:
    #   before_third_line
    #   because: It did better after non-response in one series. The statements do not name it.
    #   EFE1 (ungraded; SECONDLINE2017, abstract): Mycophenolate mofetil brought complete response in 91.9 percent after
    #     intolerance and in 34 percent after non-response, tacrolimus in 94.1 and 56.5 percent.
    #   A12: Used, as the weak statement allows. Both published results are shown.
    if (
        action in (Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.START_MYCOPHENOLATE)
        and agent_question is AgentQuestion.BEFORE_THIRD_LINE
    ):
        fired.append(AlternativesOutcome(rule="tacrolimus", alternatives=Alternatives.TACROLIMUS_NOT_NAMED))

    # mercaptopurine-passed-over — action: third_line_referral; situation: insufficient_mycophenolate
    #   because: It helped neither of 2 insufficient responders. After intolerance of azathioprine it can still be used.
    #   REC2 (level 4, weak, strong consensus; EASL2025, second statement on intolerance): “MP or TG can be used in
    #     patients with intolerance to azathioprine”
    #   HUEB1 (ungraded; HUEBENER2016, abstract): Of 20 patients intolerant of azathioprine 15 responded to
    #     mercaptopurine and 5 were intolerant again. Neither of 2 insufficient responders responded.
    #   A37: Optional, and shown as an alternative with the reason for passing it over.
    #   A51: Referral for third-line treatment, with mercaptopurine and tioguanine shown as alternatives.
    if action is Action.THIRD_LINE_REFERRAL and situation is Situation.INSUFFICIENT_MYCOPHENOLATE:
        fired.append(
            AlternativesOutcome(
                rule="mercaptopurine-passed-over",
                alternatives=Alternatives.MERCAPTOPURINE_PASSED_OVER,
            ),
        )

    # mercaptopurine-for-contraception — action: arrange_contraception_then_mycophenolate; agent_question:
    #   thiopurine_intolerance; mercaptopurine_choice: eligible
    #   because: It can be used without contraception. Its statement is weak.
    #   REC2 (level 4, weak, strong consensus; EASL2025, second statement on intolerance): “MP or TG can be used in
    #     patients with intolerance to azathioprine”
    #   A57: Contraception is arranged first, then mycophenolate mofetil started. Mercaptopurine is shown as an
    #     alternative after intolerance.
    if (
        action is Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE
        and agent_question is AgentQuestion.THIOPURINE_INTOLERANCE
        and mercaptopurine_choice is MercaptopurineChoice.ELIGIBLE
    ):
        fired.append(
            AlternativesOutcome(
                rule="mercaptopurine-for-contraception",
                alternatives=Alternatives.MERCAPTOPURINE_WITHOUT_CONTRACEPTION,
            ),
        )

    # no-mercaptopurine-for-non-response — action: [start_mycophenolate, third_line_referral]; situation:
    #   insufficient_azathioprine
    #   because: It is named for intolerance only and helped neither of 2 insufficient responders.
    #   REC2 (level 4, weak, strong consensus; EASL2025, second statement on intolerance): “MP or TG can be used in
    #     patients with intolerance to azathioprine”
    #   HUEB1 (ungraded; HUEBENER2016, abstract): Of 20 patients intolerant of azathioprine 15 responded to
    #     mercaptopurine and 5 were intolerant again. Neither of 2 insufficient responders responded.
    if (
        action in (Action.THIRD_LINE_REFERRAL, Action.START_MYCOPHENOLATE)
        and situation is Situation.INSUFFICIENT_AZATHIOPRINE
    ):
        fired.append(
            AlternativesOutcome(
                rule="no-mercaptopurine-for-non-response",
                alternatives=Alternatives.MERCAPTOPURINE_NOT_FOR_NON_RESPONSE,
            ),
        )

    # budesonide — action: steroid_sparing_review
    #   because: The statements do not name it.
    #   BUD1 (ungraded; BUDCASE2018, abstract): Budesonide is contraindicated in cirrhosis with portal hypertension or
    #     shunts.
    #   A23: A review of the corticosteroid, outside this protocol. Budesonide is not offered.
    if action is Action.STEROID_SPARING_REVIEW:
        fired.append(AlternativesOutcome(rule="budesonide", alternatives=Alternatives.BUDESONIDE_NOT_OFFERED))

    # intensify-without-adherence — action: [adherence_support, assess_adherence]; base_agent: azathioprine
    #   because: Non-adherence is excluded first.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   A21: The physician judges the patient adherent, and the metabolites are not both undetectable.
    if action in (Action.ADHERENCE_SUPPORT, Action.ASSESS_ADHERENCE) and base_agent is BaseAgent.AZATHIOPRINE:
        fired.append(
            AlternativesOutcome(
                rule="intensify-without-adherence",
                alternatives=Alternatives.INTENSIFY_AFTER_ADHERENCE,
            ),
        )

    return tuple(fired)
