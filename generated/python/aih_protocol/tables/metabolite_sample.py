"""Metabolite sample."""

from ..errors import UncoveredError
from ..outcomes import MetaboliteSampleOutcome
from ..parameters import Parameters
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import Assay, BaseAgent, MetaboliteSample, MmpLevel, Situation, TgnLevel


def decide_metabolite_sample(
    *,
    tgn_level: TgnLevel,
    mmp_level: MmpLevel,
    weeks_on_dose_at_sample: int | None,
    assay: Assay | NotAsked,
    situation: Situation | NotAsked,
    base_agent: BaseAgent,
    parameters: Parameters,
) -> MetaboliteSampleOutcome:
    """Is there a metabolite result that can be used?

    Metabolite sample.

    Asked only when situation: [insufficient_azathioprine, insufficient_other_thiopurine]; base_agent: [azathioprine,
    mercaptopurine].

    Not asked for tioguanine, whose 6-TGN values cannot be compared, nor for mycophenolate mofetil.
    """
    # not asked
    if (
        situation is NOT_ASKED
        or situation in (Situation.THIOPURINE_INTOLERANCE, Situation.MYCOPHENOLATE_INTOLERANCE)
        or situation in (Situation.STEROID_SIDE_EFFECTS, Situation.ALLOPURINOL_INTOLERANCE, Situation.RESPONSE_REACHED)
        or situation in (Situation.WAIT, Situation.EARLY_NON_RESPONSE, Situation.FIRST_LINE_INCOMPLETE)
        or situation in (Situation.INSUFFICIENT_MYCOPHENOLATE, Situation.TO_BE_ASKED)
        or base_agent in (BaseAgent.TIOGUANINE, BaseAgent.MYCOPHENOLATE, BaseAgent.NONE)
    ):
        return MetaboliteSampleOutcome(rule=None, metabolite_sample=NOT_ASKED)

    # tgn-to-be-measured — tgn_level: to_be_measured; assay: can_be_measured
    #   because: Nothing is assumed about exposure.
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if tgn_level is TgnLevel.TO_BE_MEASURED and assay is Assay.CAN_BE_MEASURED:
        return MetaboliteSampleOutcome(rule="tgn-to-be-measured", metabolite_sample=MetaboliteSample.TO_BE_MEASURED)

    # tgn-without-assay — tgn_level: to_be_measured; assay: not_available
    #   because: Exposure cannot be known.
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    if tgn_level is TgnLevel.TO_BE_MEASURED and assay is Assay.NOT_AVAILABLE:
        return MetaboliteSampleOutcome(rule="tgn-without-assay", metabolite_sample=MetaboliteSample.NO_ASSAY)

    # mmp-to-be-measured — tgn_level: [undetectable, low, in_range, high, very_high]; mmp_level: to_be_measured; assay:
    #   can_be_measured
    #   because: Both metabolites are needed.
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        tgn_level in (TgnLevel.UNDETECTABLE, TgnLevel.LOW, TgnLevel.IN_RANGE, TgnLevel.HIGH, TgnLevel.VERY_HIGH)
        and mmp_level is MmpLevel.TO_BE_MEASURED
        and assay is Assay.CAN_BE_MEASURED
    ):
        return MetaboliteSampleOutcome(rule="mmp-to-be-measured", metabolite_sample=MetaboliteSample.TO_BE_MEASURED)

    # mmp-without-assay — tgn_level: [undetectable, low, in_range, high, very_high]; mmp_level: to_be_measured; assay:
    #   not_available
    #   because: Both metabolites are needed.
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    if (
        tgn_level in (TgnLevel.UNDETECTABLE, TgnLevel.LOW, TgnLevel.IN_RANGE, TgnLevel.HIGH, TgnLevel.VERY_HIGH)
        and mmp_level is MmpLevel.TO_BE_MEASURED
        and assay is Assay.NOT_AVAILABLE
    ):
        return MetaboliteSampleOutcome(rule="mmp-without-assay", metabolite_sample=MetaboliteSample.NO_ASSAY)

    # timing-not-known — tgn_level: [undetectable, low, in_range, high, very_high]; mmp_level: [undetectable,
    #   appropriately_low, disproportionate, not_interpretable]; weeks_on_dose_at_sample: missing
    #   because: Whether the sample was taken at steady state must be known.
    #   MEDINFO1 (ungraded; CANTERBURY, sampling): Metabolites may be sampled at any time of day, and are steady about 4
    #     weeks after a start or a change of dose.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        tgn_level in (TgnLevel.UNDETECTABLE, TgnLevel.LOW, TgnLevel.IN_RANGE, TgnLevel.HIGH, TgnLevel.VERY_HIGH)
        and (
            mmp_level in (MmpLevel.UNDETECTABLE, MmpLevel.APPROPRIATELY_LOW, MmpLevel.DISPROPORTIONATE)
            or mmp_level is MmpLevel.NOT_INTERPRETABLE
        )
        and weeks_on_dose_at_sample is None
    ):
        return MetaboliteSampleOutcome(rule="timing-not-known", metabolite_sample=MetaboliteSample.TIMING_TO_BE_ASKED)

    # before-steady-state — tgn_level: [undetectable, low, in_range, high, very_high]; mmp_level: [undetectable,
    #   appropriately_low, disproportionate, not_interpretable]; weeks_on_dose_at_sample: < sample_weeks; assay:
    #   can_be_measured
    #   because: The result belongs to another dose.
    #   MEDINFO1 (ungraded; CANTERBURY, sampling): Metabolites may be sampled at any time of day, and are steady about 4
    #     weeks after a start or a change of dose.
    #   PN2 (ungraded; PRACTNEUROL, table on metabolites): Metabolites are measured 4 weeks after a start or a change,
    #     after 12 to 16 weeks, and yearly.
    if (
        tgn_level in (TgnLevel.UNDETECTABLE, TgnLevel.LOW, TgnLevel.IN_RANGE, TgnLevel.HIGH, TgnLevel.VERY_HIGH)
        and (
            mmp_level in (MmpLevel.UNDETECTABLE, MmpLevel.APPROPRIATELY_LOW, MmpLevel.DISPROPORTIONATE)
            or mmp_level is MmpLevel.NOT_INTERPRETABLE
        )
        and weeks_on_dose_at_sample is not None
        and weeks_on_dose_at_sample < parameters.sample_weeks
        and assay is Assay.CAN_BE_MEASURED
    ):
        return MetaboliteSampleOutcome(rule="before-steady-state", metabolite_sample=MetaboliteSample.TOO_EARLY)

    # before-steady-state-and-no-other — tgn_level: [undetectable, low, in_range, high, very_high]; mmp_level:
    #   [undetectable, appropriately_low, disproportionate, not_interpretable]; weeks_on_dose_at_sample: < sample_weeks;
    #   assay: not_available
    #   because: There is no other sample to wait for, and this one says nothing about the present dose.
    #   MEDINFO1 (ungraded; CANTERBURY, sampling): Metabolites may be sampled at any time of day, and are steady about 4
    #     weeks after a start or a change of dose.
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    #   A54: Adherence is supported 3 times and metabolites are asked for twice, then a specialist is asked or the assay
    #     counts as not available.
    if (
        tgn_level in (TgnLevel.UNDETECTABLE, TgnLevel.LOW, TgnLevel.IN_RANGE, TgnLevel.HIGH, TgnLevel.VERY_HIGH)
        and (
            mmp_level in (MmpLevel.UNDETECTABLE, MmpLevel.APPROPRIATELY_LOW, MmpLevel.DISPROPORTIONATE)
            or mmp_level is MmpLevel.NOT_INTERPRETABLE
        )
        and weeks_on_dose_at_sample is not None
        and weeks_on_dose_at_sample < parameters.sample_weeks
        and assay is Assay.NOT_AVAILABLE
    ):
        return MetaboliteSampleOutcome(
            rule="before-steady-state-and-no-other",
            metabolite_sample=MetaboliteSample.NOT_INTERPRETABLE,
        )

    # usable — tgn_level: [undetectable, low, in_range, high, very_high]; mmp_level: [undetectable, appropriately_low,
    #   disproportionate]; weeks_on_dose_at_sample: >= sample_weeks
    #   because: Both metabolites are known at steady state.
    #   MEDINFO1 (ungraded; CANTERBURY, sampling): Metabolites may be sampled at any time of day, and are steady about 4
    #     weeks after a start or a change of dose.
    #   PN2 (ungraded; PRACTNEUROL, table on metabolites): Metabolites are measured 4 weeks after a start or a change,
    #     after 12 to 16 weeks, and yearly.
    if (
        tgn_level in (TgnLevel.UNDETECTABLE, TgnLevel.LOW, TgnLevel.IN_RANGE, TgnLevel.HIGH, TgnLevel.VERY_HIGH)
        and mmp_level in (MmpLevel.UNDETECTABLE, MmpLevel.APPROPRIATELY_LOW, MmpLevel.DISPROPORTIONATE)
        and weeks_on_dose_at_sample is not None
        and weeks_on_dose_at_sample >= parameters.sample_weeks
    ):
        return MetaboliteSampleOutcome(rule="usable", metabolite_sample=MetaboliteSample.USABLE)

    # repeat — tgn_level: [undetectable, low, in_range, high, very_high]; mmp_level: not_interpretable;
    #   weeks_on_dose_at_sample: >= sample_weeks; assay: can_be_measured
    #   because: Some 6-MMP with undetectable 6-TGN is repeated before anything is concluded.
    #   A44: Only values below the limit of detection, entered as 0, count as undetectable. Some 6-MMP with undetectable
    #     6-TGN is repeated, then referred; above 5700 it is disproportionate.
    if (
        tgn_level in (TgnLevel.UNDETECTABLE, TgnLevel.LOW, TgnLevel.IN_RANGE, TgnLevel.HIGH, TgnLevel.VERY_HIGH)
        and mmp_level is MmpLevel.NOT_INTERPRETABLE
        and weeks_on_dose_at_sample is not None
        and weeks_on_dose_at_sample >= parameters.sample_weeks
        and assay is Assay.CAN_BE_MEASURED
    ):
        return MetaboliteSampleOutcome(rule="repeat", metabolite_sample=MetaboliteSample.TO_BE_MEASURED)

    # repeated-in-vain — tgn_level: [undetectable, low, in_range, high, very_high]; mmp_level: not_interpretable;
    #   weeks_on_dose_at_sample: >= sample_weeks; assay: not_available
    #   because: A result that stays uninterpretable is a question for a specialist.
    #   A44: Only values below the limit of detection, entered as 0, count as undetectable. Some 6-MMP with undetectable
    #     6-TGN is repeated, then referred; above 5700 it is disproportionate.
    #   A54: Adherence is supported 3 times and metabolites are asked for twice, then a specialist is asked or the assay
    #     counts as not available.
    if (
        tgn_level in (TgnLevel.UNDETECTABLE, TgnLevel.LOW, TgnLevel.IN_RANGE, TgnLevel.HIGH, TgnLevel.VERY_HIGH)
        and mmp_level is MmpLevel.NOT_INTERPRETABLE
        and weeks_on_dose_at_sample is not None
        and weeks_on_dose_at_sample >= parameters.sample_weeks
        and assay is Assay.NOT_AVAILABLE
    ):
        return MetaboliteSampleOutcome(rule="repeated-in-vain", metabolite_sample=MetaboliteSample.NOT_INTERPRETABLE)

    raise UncoveredError("metabolite_sample")
