"""Thiopurine in the blood."""

from ..errors import UncoveredError
from ..outcomes import DrugDetectedOutcome
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import DrugDetected, MetabolitePattern, MetaboliteSample, Situation


def decide_drug_detected(
    *,
    metabolite_sample: MetaboliteSample | NotAsked,
    metabolite_pattern: MetabolitePattern | NotAsked,
    situation: Situation | NotAsked,
) -> DrugDetectedOutcome:
    """Do the metabolites show that the thiopurine is taken?

    Thiopurine in the blood.

    Asked only when situation: [insufficient_azathioprine, insufficient_other_thiopurine, insufficient_mycophenolate].
    """
    # not asked
    if (
        situation is NOT_ASKED
        or situation in (Situation.THIOPURINE_INTOLERANCE, Situation.MYCOPHENOLATE_INTOLERANCE)
        or situation in (Situation.STEROID_SIDE_EFFECTS, Situation.ALLOPURINOL_INTOLERANCE, Situation.RESPONSE_REACHED)
        or situation in (Situation.WAIT, Situation.EARLY_NON_RESPONSE, Situation.FIRST_LINE_INCOMPLETE)
        or situation is Situation.TO_BE_ASKED
    ):
        return DrugDetectedOutcome(rule=None, drug_detected=NOT_ASKED)

    # not-found — metabolite_sample: usable; metabolite_pattern: not_taking
    #   because: Neither metabolite can be found.
    #   BSGIBD4 (ungraded; BSGIBD, Table 10): Both metabolites undetectable mean poor or variable compliance, rarely
    #     poor absorption.
    #   A21: The physician judges the patient adherent, and the metabolites are not both undetectable.
    if metabolite_sample is MetaboliteSample.USABLE and metabolite_pattern is MetabolitePattern.NOT_TAKING:
        return DrugDetectedOutcome(rule="not-found", drug_detected=DrugDetected.NOT_DETECTED)

    # found — metabolite_sample: usable; metabolite_pattern: not(not_taking)
    #   because: Metabolites are found.
    #   A21: The physician judges the patient adherent, and the metabolites are not both undetectable.
    if metabolite_sample is MetaboliteSample.USABLE and (
        metabolite_pattern in (MetabolitePattern.UNDERDOSED, MetabolitePattern.SHUNTER, MetabolitePattern.IN_RANGE)
        or metabolite_pattern in (MetabolitePattern.IN_RANGE_MMP_HIGH, MetabolitePattern.LOW_TPMT_PATTERN)
        or metabolite_pattern in (MetabolitePattern.OVERDOSED, MetabolitePattern.TPMT_ABSENT_PATTERN)
    ):
        return DrugDetectedOutcome(rule="found", drug_detected=DrugDetected.DETECTED)

    # not-measured-yet — metabolite_sample: [too_early, timing_to_be_asked, to_be_measured]
    #   because: A usable sample can still be had.
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    if (
        metabolite_sample in (MetaboliteSample.TOO_EARLY, MetaboliteSample.TIMING_TO_BE_ASKED)
        or metabolite_sample is MetaboliteSample.TO_BE_MEASURED
    ):
        return DrugDetectedOutcome(rule="not-measured-yet", drug_detected=DrugDetected.CAN_BE_MEASURED)

    # no-result — metabolite_sample: [not_interpretable, no_assay, not asked]
    #   because: There is no assay, or the agent has no metabolites that are measured.
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    #   A22: By the physician's judgement alone. If that cannot settle it, a specialist.
    if metabolite_sample is NOT_ASKED or metabolite_sample in (
        MetaboliteSample.NOT_INTERPRETABLE,
        MetaboliteSample.NO_ASSAY,
    ):
        return DrugDetectedOutcome(rule="no-result", drug_detected=DrugDetected.CANNOT_BE_MEASURED)

    raise UncoveredError("drug_detected")
