"""Warnings."""

from ..outcomes import WarningsOutcome
from ..parameters import Parameters
from ..values import NotAsked, Ratio
from ..vocabulary import (
    Action,
    AgentQuestion,
    AzathioprineHistory,
    BaseAgent,
    BaseAgentAfter,
    BloodCount,
    Exposure,
    Metaboliser,
    MetabolitePattern,
    MmpLevel,
    Optimisation,
    PregnancyState,
    RaisedPart,
    Response,
    Situation,
    TgnLevel,
    Warnings,
    XanthineOxidaseInhibitor,
)


def decide_warnings(
    *,
    action: Action,
    response: Response,
    raised_part: RaisedPart,
    tgn_level: TgnLevel,
    mmp_level: MmpLevel,
    metabolite_pattern: MetabolitePattern | NotAsked,
    pregnancy_state: PregnancyState,
    base_agent: BaseAgent,
    base_agent_after: BaseAgentAfter,
    agent_question: AgentQuestion | NotAsked,
    optimisation: Optimisation | NotAsked,
    exposure: Exposure | NotAsked,
    xanthine_oxidase_inhibitor: XanthineOxidaseInhibitor | None,
    blood_count: BloodCount,
    portal_hypertension: bool | None,
    metaboliser: Metaboliser,
    mycophenolate_dose: int | None,
    present_dose_per_kg: Ratio | None,
    aminosalicylate: bool | None,
    azathioprine_history: AzathioprineHistory | None,
    situation: Situation | NotAsked,
    parameters: Parameters,
) -> tuple[WarningsOutcome, ...]:
    """What should the reader of this decision be warned of?

    Warnings.
    """
    fired: list[WarningsOutcome] = []

    # overdue — response: insufficient_overdue
    #   because: The target has been missed by any reading.
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    #   A1: Insufficient from month 6, overdue after month 12.
    if response is Response.INSUFFICIENT_OVERDUE:
        fired.append(WarningsOutcome(rule="overdue", warnings=Warnings.RESPONSE_OVERDUE))

    # relapse — response: loss_of_response
    #   because: The definition covers the first response only.
    #   A31: The same path, under a label of its own.
    if response is Response.LOSS_OF_RESPONSE:
        fired.append(WarningsOutcome(rule="relapse", warnings=Warnings.LOSS_OF_RESPONSE))

    # igg-alone — raised_part: igg_only
    #   because: Cirrhosis and infection raise IgG too.
    #   A25: Yes. IgG raised alone is marked, as cirrhosis and infection raise it too.
    if raised_part is RaisedPart.IGG_ONLY:
        fired.append(WarningsOutcome(rule="igg-alone", warnings=Warnings.IGG_ONLY))

    # tgn-above-range — tgn_level: [high, very_high]
    #   because: The marrow is at risk in every situation.
    #   BSGIBD1 (ungraded; BSGIBD, Table 10): 6-TGN is low below 235, therapeutic from 235 to 450, high above 450.
    #   A60: On insufficient response the dose is reduced; above 1000 with undetectable 6-MMP the medicine is stopped.
    #     In other situations a warning is given.
    if tgn_level in (TgnLevel.HIGH, TgnLevel.VERY_HIGH):
        fired.append(WarningsOutcome(rule="tgn-above-range", warnings=Warnings.TGN_ABOVE_RANGE))

    # tpmt-absent — tgn_level: very_high; mmp_level: undetectable
    #   because: A pattern of absent TPMT.
    #   HIND2 (ungraded; GRP2021, Table 2): 6-TGN above 450 with 6-MMP up to 5700 may be TPMT deficiency, and a
    #     reduction is considered. 6-TGN above 1000 with undetectable 6-MMP may be absent TPMT, and the medicine is
    #     stopped.
    #   A60: On insufficient response the dose is reduced; above 1000 with undetectable 6-MMP the medicine is stopped.
    #     In other situations a warning is given.
    if tgn_level is TgnLevel.VERY_HIGH and mmp_level is MmpLevel.UNDETECTABLE:
        fired.append(WarningsOutcome(rule="tpmt-absent", warnings=Warnings.TPMT_MAY_BE_ABSENT))

    # cut-offs-in-pregnancy — pregnancy_state: pregnant; tgn_level: not(to_be_measured)
    #   because: Pregnancy lowers 6-TGN and raises 6-MMP.
    #   JHARAP1 (ungraded; JHARAP2014, abstract): In pregnancy 6-TGN falls and 6-MMP rises. Both reverse after delivery.
    #   FLAN1 (ungraded; MATERNAL2021, abstract): In the second trimester 6-TGN was 179 against 323.5 after delivery,
    #     and 6-MMP 1103 against 329.5.
    #   A41: Only with a specialist.
    if (
        tgn_level in (TgnLevel.UNDETECTABLE, TgnLevel.LOW, TgnLevel.IN_RANGE, TgnLevel.HIGH, TgnLevel.VERY_HIGH)
        and pregnancy_state is PregnancyState.PREGNANT
    ):
        fired.append(WarningsOutcome(rule="cut-offs-in-pregnancy", warnings=Warnings.CUT_OFFS_NOT_VALID_IN_PREGNANCY))

    # cut-offs-of-another-disease — action: [raise_azathioprine, add_allopurinol_reduce_azathioprine, reduce_thiopurine,
    #   stop_thiopurine]; metabolite_pattern: not(in_range, not_taking)
    #   because: Most cut-offs for metabolites come from inflammatory bowel disease.
    #   BSGIBD2 (ungraded; BSGIBD, Table 10): Low 6-TGN with 6-MMP above 5700 or a ratio above 11 calls for 25 to 33
    #     percent of the dose with allopurinol 100 mg a day, and repeated metabolites.
    #   A4: Above 5700, or above 11 times 6-TGN where 6-TGN is detectable.
    #   A60: On insufficient response the dose is reduced; above 1000 with undetectable 6-MMP the medicine is stopped.
    #     In other situations a warning is given.
    if (
        action in (Action.STOP_THIOPURINE, Action.REDUCE_THIOPURINE, Action.RAISE_AZATHIOPRINE)
        or action is Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE
    ) and (
        metabolite_pattern in (MetabolitePattern.UNDERDOSED, MetabolitePattern.SHUNTER)
        or metabolite_pattern in (MetabolitePattern.IN_RANGE_MMP_HIGH, MetabolitePattern.LOW_TPMT_PATTERN)
        or metabolite_pattern in (MetabolitePattern.OVERDOSED, MetabolitePattern.TPMT_ABSENT_PATTERN)
    ):
        fired.append(WarningsOutcome(rule="cut-offs-of-another-disease", warnings=Warnings.CUT_OFFS_FROM_BOWEL_DISEASE))

    # without-assay — action: raise_azathioprine; optimisation: raise_without_assay
    #   because: The increase is not guided by metabolites.
    #   M2 (ungraded; DHALIWAL2012B, abstract): The dose of azathioprine correlated with methylated metabolites but not
    #     with 6-TGN.
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    if action is Action.RAISE_AZATHIOPRINE and optimisation is Optimisation.RAISE_WITHOUT_ASSAY:
        fired.append(WarningsOutcome(rule="without-assay", warnings=Warnings.RAISED_WITHOUT_ASSAY))

    # range-with-allopurinol — action: add_allopurinol_reduce_azathioprine; metabolite_pattern: in_range_mmp_high
    #   because: 6-TGN is in range already and allopurinol raises it.
    #   X1 (ungraded; DEBOER2013, abstract): In 8 patients allopurinol 100 mg with 25 to 33 percent of the thiopurine
    #     dose brought ALT from 62 to 35 U/L, 6-TGN from 100 to 200 and 6-MMP from 6090 to 175.
    #   A43: Disproportionate. Allopurinol is added, with a warning that 6-TGN may rise above range.
    if (
        action is Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE
        and metabolite_pattern is MetabolitePattern.IN_RANGE_MMP_HIGH
    ):
        fired.append(WarningsOutcome(rule="range-with-allopurinol", warnings=Warnings.TGN_MAY_RISE_ABOVE_RANGE))

    # looks-underdosed — xanthine_oxidase_inhibitor: [allopurinol_co_therapy, allopurinol_other_reason,
    #   other_inhibitor]; metabolite_pattern: underdosed
    #   because: With an inhibitor the ordinary cut-offs do not hold.
    #   X1 (ungraded; DEBOER2013, abstract): In 8 patients allopurinol 100 mg with 25 to 33 percent of the thiopurine
    #     dose brought ALT from 62 to 35 U/L, 6-TGN from 100 to 200 and 6-MMP from 6090 to 175.
    #   A40: No. With any xanthine oxidase inhibitor azathioprine and mercaptopurine are never raised.
    if metabolite_pattern is MetabolitePattern.UNDERDOSED and (
        xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_CO_THERAPY
        or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_OTHER_REASON
        or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.OTHER_INHIBITOR
    ):
        fired.append(WarningsOutcome(rule="looks-underdosed", warnings=Warnings.UNDERDOSED_ONLY_BY_APPEARANCE))

    # marrow-on-combination — action: add_allopurinol_reduce_azathioprine
    #   because: Close to half of transplant patients became leukopenic in spite of a reduction.
    #   DDI1 (ungraded; DDINTER, interaction): Allopurinol raises the peak and the exposure of oral mercaptopurine by
    #     almost 500 percent. Close to half of transplant patients became leukopenic although most doses were reduced.
    #     Mercaptopurine is reduced in the same way.
    #   X4 (ungraded; MEDSAFE1998, advice to prescribers): With allopurinol the dose of azathioprine goes to 25 percent.
    #     Blood is counted weekly for 3 months, then monthly.
    if action is Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE:
        fired.append(WarningsOutcome(rule="marrow-on-combination", warnings=Warnings.MARROW_SUPPRESSION))

    # hypersplenism — blood_count: [stop_level, low]; portal_hypertension: yes
    #   because: Portal hypertension lowers blood counts without any medicine.
    #   A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    #     (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    if blood_count in (BloodCount.STOP_LEVEL, BloodCount.LOW) and portal_hypertension is True:
        fired.append(WarningsOutcome(rule="hypersplenism", warnings=Warnings.HYPERSPLENISM_POSSIBLE))

    # poor-metaboliser — metaboliser: poor; base_agent: [azathioprine, mercaptopurine, tioguanine]
    #   because: Another kind of medicine is considered.
    #   CPIC1 (ungraded; CPIC, azathioprine, non-malignant disease): In a poor metaboliser by TPMT or NUDT15 a medicine
    #     that is no thiopurine is considered.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    if (
        base_agent in (BaseAgent.AZATHIOPRINE, BaseAgent.MERCAPTOPURINE, BaseAgent.TIOGUANINE)
        and metaboliser is Metaboliser.POOR
    ):
        fired.append(WarningsOutcome(rule="poor-metaboliser", warnings=Warnings.POOR_METABOLISER_ON_THIOPURINE))

    # above-ceiling — base_agent: azathioprine; present_dose_per_kg: > azathioprine_ceiling
    #   because: The present dose is above 2 mg/kg/day.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   A6: Optimisation counts as exhausted. Above 2 mg/kg/day at entry the dose is never raised.
    if (
        base_agent is BaseAgent.AZATHIOPRINE
        and present_dose_per_kg is not None
        and present_dose_per_kg > parameters.azathioprine_ceiling
    ):
        fired.append(WarningsOutcome(rule="above-ceiling", warnings=Warnings.ABOVE_CEILING))

    # low-mycophenolate-dose — situation: insufficient_mycophenolate; mycophenolate_dose: < mycophenolate_full
    #   because: A low dose may be why it has not worked.
    #   A38: Not required. A dose below 1.5 g a day raises a warning.
    if (
        mycophenolate_dose is not None
        and mycophenolate_dose < parameters.mycophenolate_full
        and situation is Situation.INSUFFICIENT_MYCOPHENOLATE
    ):
        fired.append(WarningsOutcome(rule="low-mycophenolate-dose", warnings=Warnings.MYCOPHENOLATE_DOSE_LOW))

    # mycophenolate-after-non-response — action: [start_mycophenolate, arrange_contraception_then_mycophenolate];
    #   agent_question: before_third_line
    #   because: 34 percent in one series and 57 percent in another responded after non-response.
    #   EFE1 (ungraded; SECONDLINE2017, abstract): Mycophenolate mofetil brought complete response in 91.9 percent after
    #     intolerance and in 34 percent after non-response, tacrolimus in 94.1 and 56.5 percent.
    #   AUS1 (ungraded; AUSTRALIA2018, abstract): Mycophenolate mofetil brought remission in 57 percent after
    #     non-response and 62 percent after intolerance, without a difference.
    #   A12: Used, as the weak statement allows. Both published results are shown.
    if (
        action in (Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.START_MYCOPHENOLATE)
        and agent_question is AgentQuestion.BEFORE_THIRD_LINE
    ):
        fired.append(
            WarningsOutcome(rule="mycophenolate-after-non-response", warnings=Warnings.MYCOPHENOLATE_RESULTS_CONFLICT),
        )

    # aminosalicylate — aminosalicylate: yes; base_agent_after: [azathioprine, mercaptopurine, tioguanine]
    #   because: Severe pancytopenia has followed.
    #   LIN1 (ungraded; LIN2018, case): Severe pancytopenia followed within a week when an aminosalicylate was added to
    #     mercaptopurine.
    if (
        base_agent_after in (BaseAgentAfter.AZATHIOPRINE, BaseAgentAfter.MERCAPTOPURINE, BaseAgentAfter.TIOGUANINE)
        and aminosalicylate is True
    ):
        fired.append(WarningsOutcome(rule="aminosalicylate", warnings=Warnings.AMINOSALICYLATE_WITH_THIOPURINE))

    # against-history — base_agent: azathioprine; azathioprine_history: [not_tolerated, contraindicated]
    #   because: It is in use although its history stands against it.
    #   A63: Not by this protocol.
    if base_agent is BaseAgent.AZATHIOPRINE and azathioprine_history in (
        AzathioprineHistory.NOT_TOLERATED,
        AzathioprineHistory.CONTRAINDICATED,
    ):
        fired.append(WarningsOutcome(rule="against-history", warnings=Warnings.AZATHIOPRINE_AGAINST_HISTORY))

    # adherence-by-judgement — action: [start_mycophenolate, start_azathioprine, third_line_referral]; situation:
    #   [insufficient_mycophenolate, insufficient_other_thiopurine]; base_agent: [mycophenolate, tioguanine]
    #   because: There are no metabolites to confirm it.
    #   A22: By the physician's judgement alone. If that cannot settle it, a specialist.
    if (
        action in (Action.THIRD_LINE_REFERRAL, Action.START_MYCOPHENOLATE, Action.START_AZATHIOPRINE)
        and base_agent in (BaseAgent.TIOGUANINE, BaseAgent.MYCOPHENOLATE)
        and situation in (Situation.INSUFFICIENT_OTHER_THIOPURINE, Situation.INSUFFICIENT_MYCOPHENOLATE)
    ):
        fired.append(WarningsOutcome(rule="adherence-by-judgement", warnings=Warnings.ADHERENCE_BY_JUDGEMENT_ONLY))

    # budesonide — action: steroid_sparing_review; portal_hypertension: yes, missing
    #   because: It is contraindicated in cirrhosis with portal hypertension.
    #   BUD1 (ungraded; BUDCASE2018, abstract): Budesonide is contraindicated in cirrhosis with portal hypertension or
    #     shunts.
    #   A23: A review of the corticosteroid, outside this protocol. Budesonide is not offered.
    if action is Action.STEROID_SPARING_REVIEW and (portal_hypertension is None or portal_hypertension is True):
        fired.append(WarningsOutcome(rule="budesonide", warnings=Warnings.NO_BUDESONIDE))

    # lymphoma — action: [start_azathioprine, raise_azathioprine]
    #   because: The product label carries a boxed warning.
    #   FDA1 (ungraded; FDAAZA, boxed warning): Malignancy, lymphoma among it, occurs under azathioprine.
    if action in (Action.RAISE_AZATHIOPRINE, Action.START_AZATHIOPRINE):
        fired.append(WarningsOutcome(rule="lymphoma", warnings=Warnings.MALIGNANCY))

    # low-dose-without-allopurinol — action: stop_allopurinol; base_agent: [azathioprine, mercaptopurine]
    #   because: The reduced dose is low once allopurinol is gone. A specialist sets it.
    #   A62: Allopurinol is stopped. The thiopurine stays at its reduced dose until a specialist sets it.
    if action is Action.STOP_ALLOPURINOL and base_agent in (BaseAgent.AZATHIOPRINE, BaseAgent.MERCAPTOPURINE):
        fired.append(
            WarningsOutcome(
                rule="low-dose-without-allopurinol",
                warnings=Warnings.THIOPURINE_DOSE_LOW_WITHOUT_ALLOPURINOL,
            ),
        )

    # culprit-still-in-use — situation: [thiopurine_intolerance, mycophenolate_intolerance]; action: [request_data,
    #   specialist_review, arrange_contraception_then_mycophenolate, third_line_referral]; base_agent: not(none)
    #   because: It is still being taken while the next step waits. Whether it is stopped at once is for the physician
    #     to decide.
    #   A49: The thiopurine is stopped first. The next agent is chosen at the next visit, within 2 weeks.
    if (
        (
            action in (Action.REQUEST_DATA, Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.SPECIALIST_REVIEW)
            or action is Action.THIRD_LINE_REFERRAL
        )
        and (
            base_agent in (BaseAgent.AZATHIOPRINE, BaseAgent.MERCAPTOPURINE, BaseAgent.TIOGUANINE)
            or base_agent is BaseAgent.MYCOPHENOLATE
        )
        and situation in (Situation.THIOPURINE_INTOLERANCE, Situation.MYCOPHENOLATE_INTOLERANCE)
    ):
        fired.append(WarningsOutcome(rule="culprit-still-in-use", warnings=Warnings.CULPRIT_STILL_IN_USE))

    # reduce-by-a-specialist — action: reduce_thiopurine; exposure: reduce
    #   because: No source read says by how much.
    #   A60: On insufficient response the dose is reduced; above 1000 with undetectable 6-MMP the medicine is stopped.
    #     In other situations a warning is given.
    if action is Action.REDUCE_THIOPURINE and exposure is Exposure.REDUCE:
        fired.append(WarningsOutcome(rule="reduce-by-a-specialist", warnings=Warnings.REDUCTION_SET_BY_SPECIALIST))

    return tuple(fired)
