"""Adherence."""

from ..errors import UncoveredError
from ..outcomes import AdherenceStepOutcome
from ..parameters import Parameters
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import Adherence, AdherenceStep, DrugDetected, Situation


def decide_adherence_step(
    *,
    adherence: Adherence | None,
    drug_detected: DrugDetected | NotAsked,
    adherence_support_rounds: int | None,
    situation: Situation | NotAsked,
    parameters: Parameters,
) -> AdherenceStepOutcome:
    """Is non-adherence excluded?

    Adherence.

    Asked only when situation: [insufficient_azathioprine, insufficient_other_thiopurine, insufficient_mycophenolate].

    The guideline statement does not say how non-adherence is excluded.
    """
    # not asked
    if (
        situation is NOT_ASKED
        or situation in (Situation.THIOPURINE_INTOLERANCE, Situation.MYCOPHENOLATE_INTOLERANCE)
        or situation in (Situation.STEROID_SIDE_EFFECTS, Situation.ALLOPURINOL_INTOLERANCE, Situation.RESPONSE_REACHED)
        or situation in (Situation.WAIT, Situation.EARLY_NON_RESPONSE, Situation.FIRST_LINE_INCOMPLETE)
        or situation is Situation.TO_BE_ASKED
    ):
        return AdherenceStepOutcome(rule=None, adherence_step=NOT_ASKED)

    # not-adherent — adherence: non_adherent; adherence_support_rounds: < adherence_rounds, missing
    #   because: Treatment that is not taken is not intensified.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   A21: The physician judges the patient adherent, and the metabolites are not both undetectable.
    if adherence is Adherence.NON_ADHERENT and (
        adherence_support_rounds is None or adherence_support_rounds < parameters.adherence_rounds
    ):
        return AdherenceStepOutcome(rule="not-adherent", adherence_step=AdherenceStep.ADHERENCE_SUPPORT)

    # not-adherent-again — adherence: non_adherent; adherence_support_rounds: >= adherence_rounds
    #   because: Support alone has not worked.
    #   A54: Adherence is supported 3 times and metabolites are asked for twice, then a specialist is asked or the assay
    #     counts as not available.
    if (
        adherence is Adherence.NON_ADHERENT
        and adherence_support_rounds is not None
        and adherence_support_rounds >= parameters.adherence_rounds
    ):
        return AdherenceStepOutcome(rule="not-adherent-again", adherence_step=AdherenceStep.SPECIALIST_REVIEW)

    # not-found-in-blood — adherence: [adherent, cannot_be_determined]; drug_detected: not_detected;
    #   adherence_support_rounds: < adherence_rounds, missing
    #   because: The blood speaks against intake.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   BSGIBD4 (ungraded; BSGIBD, Table 10): Both metabolites undetectable mean poor or variable compliance, rarely
    #     poor absorption.
    #   A21: The physician judges the patient adherent, and the metabolites are not both undetectable.
    if (
        adherence in (Adherence.ADHERENT, Adherence.CANNOT_BE_DETERMINED)
        and drug_detected is DrugDetected.NOT_DETECTED
        and (adherence_support_rounds is None or adherence_support_rounds < parameters.adherence_rounds)
    ):
        return AdherenceStepOutcome(rule="not-found-in-blood", adherence_step=AdherenceStep.ADHERENCE_SUPPORT)

    # not-found-in-blood-again — adherence: [adherent, cannot_be_determined]; drug_detected: not_detected;
    #   adherence_support_rounds: >= adherence_rounds
    #   because: Support alone has not worked, or the medicine is not absorbed.
    #   A54: Adherence is supported 3 times and metabolites are asked for twice, then a specialist is asked or the assay
    #     counts as not available.
    if (
        adherence in (Adherence.ADHERENT, Adherence.CANNOT_BE_DETERMINED)
        and drug_detected is DrugDetected.NOT_DETECTED
        and adherence_support_rounds is not None
        and adherence_support_rounds >= parameters.adherence_rounds
    ):
        return AdherenceStepOutcome(rule="not-found-in-blood-again", adherence_step=AdherenceStep.SPECIALIST_REVIEW)

    # adherent — adherence: adherent; drug_detected: [detected, can_be_measured, cannot_be_measured]
    #   because: The physician judges the patient adherent and the blood does not contradict it.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   A21: The physician judges the patient adherent, and the metabolites are not both undetectable.
    #   A22: By the physician's judgement alone. If that cannot settle it, a specialist.
    if adherence is Adherence.ADHERENT and drug_detected in (
        DrugDetected.DETECTED,
        DrugDetected.CAN_BE_MEASURED,
        DrugDetected.CANNOT_BE_MEASURED,
    ):
        return AdherenceStepOutcome(rule="adherent", adherence_step=AdherenceStep.ADHERENT)

    # measure-to-find-out — adherence: cannot_be_determined; drug_detected: can_be_measured
    #   because: Metabolites can settle what conversation could not.
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    #   A21: The physician judges the patient adherent, and the metabolites are not both undetectable.
    if adherence is Adherence.CANNOT_BE_DETERMINED and drug_detected is DrugDetected.CAN_BE_MEASURED:
        return AdherenceStepOutcome(rule="measure-to-find-out", adherence_step=AdherenceStep.MEASURE_METABOLITES)

    # cannot-be-settled — adherence: cannot_be_determined; drug_detected: [detected, cannot_be_measured]
    #   because: Non-adherence has not been excluded, and this protocol has no further means to do so.
    #   A21: The physician judges the patient adherent, and the metabolites are not both undetectable.
    #   A22: By the physician's judgement alone. If that cannot settle it, a specialist.
    if adherence is Adherence.CANNOT_BE_DETERMINED and drug_detected in (
        DrugDetected.DETECTED,
        DrugDetected.CANNOT_BE_MEASURED,
    ):
        return AdherenceStepOutcome(rule="cannot-be-settled", adherence_step=AdherenceStep.SPECIALIST_REVIEW)

    # not-assessed — adherence: missing
    #   because: Nobody has asked yet.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   A21: The physician judges the patient adherent, and the metabolites are not both undetectable.
    #   A22: By the physician's judgement alone. If that cannot settle it, a specialist.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if adherence is None:
        return AdherenceStepOutcome(rule="not-assessed", adherence_step=AdherenceStep.ASSESS_ADHERENCE)

    raise UncoveredError("adherence_step")
