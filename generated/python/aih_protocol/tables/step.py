"""Next step before a medicine is named."""

from ..errors import UncoveredError
from ..outcomes import StepOutcome
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import AdherenceStep, EarlierAgents, GateData, Situation, Step


def decide_step(
    *,
    situation: Situation | NotAsked,
    adherence_step: AdherenceStep | NotAsked,
    other_causes_excluded: bool | None,
    earlier_agents: EarlierAgents | NotAsked,
    gate_data: GateData | NotAsked,
) -> StepOutcome:
    """What does the situation call for?

    Next step before a medicine is named.

    Asked only when gate_data: complete.
    """
    # not asked
    if gate_data is NOT_ASKED or gate_data is GateData.INCOMPLETE:
        return StepOutcome(rule=None, step=NOT_ASKED)

    # goal-reached — situation: response_reached
    #   because: A goal that is met is kept.
    #   E2 (ungraded; SUMMARY2025, Treatment goal): “normalisation of AST, ALT, and IgG levels”
    if situation is Situation.RESPONSE_REACHED:
        return StepOutcome(rule="goal-reached", step=Step.MAINTAIN)

    # time-not-up — situation: wait
    #   because: The treatment has not had its time.
    #   D1 (ungraded; EASL2025, definition of complete biochemical response, after the IAIHG report): “normalisation of
    #     AST, ALT, and IgG levels no later than 6 months after treatment initiation”
    #   A1: Insufficient from month 6, overdue after month 12.
    #   A2: For the first treatment from its start. After a change of dose at least 3 months, after a new agent at least
    #     6 months, from the change.
    if situation is Situation.WAIT:
        return StepOutcome(rule="time-not-up", step=Step.CONTINUE_AND_REASSESS)

    # no-early-fall — situation: early_non_response
    #   because: Diagnosis and adherence and severity are looked at again before month 6.
    #   K3 (ungraded; IAIHG2022, abstract): Non-response is a fall of transaminases by less than 50 percent within 4
    #     weeks of the start.
    #   A32: Diagnosis, adherence and severity are looked at again. No medicine is changed.
    if situation is Situation.EARLY_NON_RESPONSE:
        return StepOutcome(rule="no-early-fall", step=Step.REEXAMINE_DIAGNOSIS)

    # no-base-agent-yet — situation: first_line_incomplete; earlier_agents: untried
    #   because: Second-line treatment follows on complete first-line treatment.
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    #   A58: Transplant recipients, patients with a diagnosis in doubt, and patients who have not had a base agent with
    #     the corticosteroid.
    if situation is Situation.FIRST_LINE_INCOMPLETE and earlier_agents is EarlierAgents.UNTRIED:
        return StepOutcome(rule="no-base-agent-yet", step=Step.COMPLETE_FIRST_LINE)

    # between-agents — situation: first_line_incomplete; earlier_agents: tried_or_excluded
    #   because: A base agent was stopped and none has followed. The choice depends on why.
    #   A58: Transplant recipients, patients with a diagnosis in doubt, and patients who have not had a base agent with
    #     the corticosteroid.
    if situation is Situation.FIRST_LINE_INCOMPLETE and earlier_agents is EarlierAgents.TRIED_OR_EXCLUDED:
        return StepOutcome(rule="between-agents", step=Step.SPECIALIST_REVIEW)

    # earlier-agents-not-known — situation: first_line_incomplete; earlier_agents: to_be_asked
    #   because: What has been used must be known.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    #   A58: Transplant recipients, patients with a diagnosis in doubt, and patients who have not had a base agent with
    #     the corticosteroid.
    if situation is Situation.FIRST_LINE_INCOMPLETE and earlier_agents is EarlierAgents.TO_BE_ASKED:
        return StepOutcome(rule="earlier-agents-not-known", step=Step.REQUEST_DATA)

    # steroid-not-tolerated — situation: steroid_side_effects
    #   because: No statement says what to do about the corticosteroid.
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    #   A23: A review of the corticosteroid, outside this protocol. Budesonide is not offered.
    if situation is Situation.STEROID_SIDE_EFFECTS:
        return StepOutcome(rule="steroid-not-tolerated", step=Step.STEROID_SPARING)

    # allopurinol-not-tolerated — situation: allopurinol_intolerance
    #   because: The medicine that is not tolerated is stopped.
    #   A62: Allopurinol is stopped. The thiopurine stays at its reduced dose until a specialist sets it.
    if situation is Situation.ALLOPURINOL_INTOLERANCE:
        return StepOutcome(rule="allopurinol-not-tolerated", step=Step.STOP_ALLOPURINOL)

    # situation-not-known — situation: to_be_asked
    #   because: The situation decides everything that follows.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if situation is Situation.TO_BE_ASKED:
        return StepOutcome(rule="situation-not-known", step=Step.REQUEST_DATA)

    # thiopurine-not-tolerated — situation: thiopurine_intolerance
    #   because: Alternative agents are indicated.
    #   E3 (ungraded; SUMMARY2025, Second-line approach): “patients who cannot tolerate thiopurines … and patients with
    #     an insufficient response”
    if situation is Situation.THIOPURINE_INTOLERANCE:
        return StepOutcome(rule="thiopurine-not-tolerated", step=Step.SELECT_AGENT)

    # mycophenolate-not-tolerated — situation: mycophenolate_intolerance
    #   because: Another agent is needed.
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    #   A14: Azathioprine if nothing stands against it.
    if situation is Situation.MYCOPHENOLATE_INTOLERANCE:
        return StepOutcome(rule="mycophenolate-not-tolerated", step=Step.REPLACE_MYCOPHENOLATE)

    # support-adherence — situation: [insufficient_azathioprine, insufficient_other_thiopurine,
    #   insufficient_mycophenolate]; adherence_step: adherence_support
    #   because: Non-adherence must be excluded before treatment is intensified.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   A21: The physician judges the patient adherent, and the metabolites are not both undetectable.
    if (
        situation in (Situation.INSUFFICIENT_AZATHIOPRINE, Situation.INSUFFICIENT_OTHER_THIOPURINE)
        or situation is Situation.INSUFFICIENT_MYCOPHENOLATE
    ) and adherence_step is AdherenceStep.ADHERENCE_SUPPORT:
        return StepOutcome(rule="support-adherence", step=Step.ADHERENCE_SUPPORT)

    # assess-adherence — situation: [insufficient_azathioprine, insufficient_other_thiopurine,
    #   insufficient_mycophenolate]; adherence_step: assess_adherence
    #   because: Non-adherence must be excluded before treatment is intensified.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   A22: By the physician's judgement alone. If that cannot settle it, a specialist.
    if (
        situation in (Situation.INSUFFICIENT_AZATHIOPRINE, Situation.INSUFFICIENT_OTHER_THIOPURINE)
        or situation is Situation.INSUFFICIENT_MYCOPHENOLATE
    ) and adherence_step is AdherenceStep.ASSESS_ADHERENCE:
        return StepOutcome(rule="assess-adherence", step=Step.ASSESS_ADHERENCE)

    # measure-for-adherence — situation: [insufficient_azathioprine, insufficient_other_thiopurine,
    #   insufficient_mycophenolate]; adherence_step: measure_metabolites
    #   because: Metabolites show whether the medicine is taken.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   A21: The physician judges the patient adherent, and the metabolites are not both undetectable.
    if (
        situation in (Situation.INSUFFICIENT_AZATHIOPRINE, Situation.INSUFFICIENT_OTHER_THIOPURINE)
        or situation is Situation.INSUFFICIENT_MYCOPHENOLATE
    ) and adherence_step is AdherenceStep.MEASURE_METABOLITES:
        return StepOutcome(rule="measure-for-adherence", step=Step.MEASURE_METABOLITES)

    # adherence-not-settled — situation: [insufficient_azathioprine, insufficient_other_thiopurine,
    #   insufficient_mycophenolate]; adherence_step: specialist_review
    #   because: Non-adherence could not be excluded.
    #   A21: The physician judges the patient adherent, and the metabolites are not both undetectable.
    #   A54: Adherence is supported 3 times and metabolites are asked for twice, then a specialist is asked or the assay
    #     counts as not available.
    if (
        situation in (Situation.INSUFFICIENT_AZATHIOPRINE, Situation.INSUFFICIENT_OTHER_THIOPURINE)
        or situation is Situation.INSUFFICIENT_MYCOPHENOLATE
    ) and adherence_step is AdherenceStep.SPECIALIST_REVIEW:
        return StepOutcome(rule="adherence-not-settled", step=Step.SPECIALIST_REVIEW)

    # other-causes — situation: [insufficient_azathioprine, insufficient_other_thiopurine, insufficient_mycophenolate];
    #   adherence_step: adherent; other_causes_excluded: no, missing
    #   because: Raised liver tests of another cause do not answer to immunosuppression.
    #   A34: Yes, before treatment is intensified.
    if (
        (
            situation in (Situation.INSUFFICIENT_AZATHIOPRINE, Situation.INSUFFICIENT_OTHER_THIOPURINE)
            or situation is Situation.INSUFFICIENT_MYCOPHENOLATE
        )
        and adherence_step is AdherenceStep.ADHERENT
        and (other_causes_excluded is None or other_causes_excluded is False)
    ):
        return StepOutcome(rule="other-causes", step=Step.EXCLUDE_OTHER_CAUSES)

    # optimise — situation: insufficient_azathioprine; adherence_step: adherent; other_causes_excluded: yes
    #   because: Optimisation comes before any escalation.
    #   E3 (ungraded; SUMMARY2025, Second-line approach): “patients who cannot tolerate thiopurines … and patients with
    #     an insufficient response”
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    if (
        situation is Situation.INSUFFICIENT_AZATHIOPRINE
        and adherence_step is AdherenceStep.ADHERENT
        and other_causes_excluded is True
    ):
        return StepOutcome(rule="optimise", step=Step.OPTIMISE)

    # after-other-thiopurine — situation: insufficient_other_thiopurine; adherence_step: adherent;
    #   other_causes_excluded: yes
    #   because: No statement optimises mercaptopurine or tioguanine.
    #   A50: Their dose is not optimised here. Mycophenolate mofetil is considered next.
    if (
        situation is Situation.INSUFFICIENT_OTHER_THIOPURINE
        and adherence_step is AdherenceStep.ADHERENT
        and other_causes_excluded is True
    ):
        return StepOutcome(rule="after-other-thiopurine", step=Step.NEXT_AGENT)

    # after-mycophenolate — situation: insufficient_mycophenolate; adherence_step: adherent; other_causes_excluded: yes
    #   because: No statement optimises mycophenolate mofetil.
    #   A13: Azathioprine if it is untried and nothing stands against it, otherwise third-line treatment.
    #   A38: Not required. A dose below 1.5 g a day raises a warning.
    if (
        situation is Situation.INSUFFICIENT_MYCOPHENOLATE
        and adherence_step is AdherenceStep.ADHERENT
        and other_causes_excluded is True
    ):
        return StepOutcome(rule="after-mycophenolate", step=Step.REPLACE_MYCOPHENOLATE)

    raise UncoveredError("step")
