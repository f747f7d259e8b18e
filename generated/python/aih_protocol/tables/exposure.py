"""What the exposure calls for."""

from ..errors import UncoveredError
from ..outcomes import ExposureOutcome
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import BlindRaise, Exposure, MetabolitePattern, MetaboliteSample, Step, XanthineOxidaseInhibitor


def decide_exposure(
    *,
    metabolite_sample: MetaboliteSample | NotAsked,
    metabolite_pattern: MetabolitePattern | NotAsked,
    xanthine_oxidase_inhibitor: XanthineOxidaseInhibitor | None,
    blind_raise: BlindRaise | NotAsked,
    step: Step | NotAsked,
) -> ExposureOutcome:
    """Given the metabolites, what kind of change could help?

    What the exposure calls for.

    Asked only when step: optimise.

    Azathioprine is never raised while a xanthine oxidase inhibitor is in use, whatever 6-TGN.
    """
    # not asked
    if (
        step is NOT_ASKED
        or step in (Step.MAINTAIN, Step.CONTINUE_AND_REASSESS, Step.REEXAMINE_DIAGNOSIS, Step.COMPLETE_FIRST_LINE)
        or step in (Step.STEROID_SPARING, Step.STOP_ALLOPURINOL, Step.REQUEST_DATA, Step.ADHERENCE_SUPPORT)
        or step in (Step.ASSESS_ADHERENCE, Step.MEASURE_METABOLITES, Step.SPECIALIST_REVIEW, Step.EXCLUDE_OTHER_CAUSES)
        or step in (Step.SELECT_AGENT, Step.NEXT_AGENT, Step.REPLACE_MYCOPHENOLATE)
    ):
        return ExposureOutcome(rule=None, exposure=NOT_ASKED)

    # measure-first — metabolite_sample: [to_be_measured, too_early]
    #   because: The two statements on optimisation both begin with 6-MMP.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    if metabolite_sample in (MetaboliteSample.TOO_EARLY, MetaboliteSample.TO_BE_MEASURED):
        return ExposureOutcome(rule="measure-first", exposure=Exposure.MEASURE)

    # timing-first — metabolite_sample: timing_to_be_asked
    #   because: Whether the sample was taken at steady state must be known.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if metabolite_sample is MetaboliteSample.TIMING_TO_BE_ASKED:
        return ExposureOutcome(rule="timing-first", exposure=Exposure.REQUEST_DATA)

    # not-interpretable — metabolite_sample: not_interpretable
    #   because: Neither statement on optimisation can be applied to this result.
    #   A44: Only values below the limit of detection, entered as 0, count as undetectable. Some 6-MMP with undetectable
    #     6-TGN is repeated, then referred; above 5700 it is disproportionate.
    if metabolite_sample is MetaboliteSample.NOT_INTERPRETABLE:
        return ExposureOutcome(rule="not-interpretable", exposure=Exposure.REVIEW)

    # tpmt-absent — metabolite_sample: usable; metabolite_pattern: tpmt_absent_pattern
    #   because: A table of practice says to stop.
    #   HIND2 (ungraded; GRP2021, Table 2): 6-TGN above 450 with 6-MMP up to 5700 may be TPMT deficiency, and a
    #     reduction is considered. 6-TGN above 1000 with undetectable 6-MMP may be absent TPMT, and the medicine is
    #     stopped.
    #   A60: On insufficient response the dose is reduced; above 1000 with undetectable 6-MMP the medicine is stopped.
    #     In other situations a warning is given.
    if metabolite_sample is MetaboliteSample.USABLE and metabolite_pattern is MetabolitePattern.TPMT_ABSENT_PATTERN:
        return ExposureOutcome(rule="tpmt-absent", exposure=Exposure.STOP)

    # too-much — metabolite_sample: usable; metabolite_pattern: [overdosed, low_tpmt_pattern]
    #   because: There is too much active metabolite. More immunosuppression of this kind would harm.
    #   BSGIBD3 (ungraded; BSGIBD, Table 10): With 6-TGN in range and no response the class of medicine is changed. With
    #     6-MMP above 5700 as well the dose is reduced, or allopurinol considered when 6-TGN is at the low end. With
    #     both high the dose is reduced.
    #   HIND2 (ungraded; GRP2021, Table 2): 6-TGN above 450 with 6-MMP up to 5700 may be TPMT deficiency, and a
    #     reduction is considered. 6-TGN above 1000 with undetectable 6-MMP may be absent TPMT, and the medicine is
    #     stopped.
    #   A5: Optimisation counts as exhausted, and mycophenolate mofetil is considered.
    #   A60: On insufficient response the dose is reduced; above 1000 with undetectable 6-MMP the medicine is stopped.
    #     In other situations a warning is given.
    if metabolite_sample is MetaboliteSample.USABLE and metabolite_pattern in (
        MetabolitePattern.LOW_TPMT_PATTERN,
        MetabolitePattern.OVERDOSED,
    ):
        return ExposureOutcome(rule="too-much", exposure=Exposure.REDUCE)

    # underdosed — metabolite_sample: usable; metabolite_pattern: underdosed; xanthine_oxidase_inhibitor: none
    #   because: 6-MMP is appropriately low and there is too little active metabolite.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   A3: Whenever it can be interpreted and is not disproportionately increased.
    if (
        metabolite_sample is MetaboliteSample.USABLE
        and metabolite_pattern is MetabolitePattern.UNDERDOSED
        and xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.NONE
    ):
        return ExposureOutcome(rule="underdosed", exposure=Exposure.RAISE_DOSE)

    # diverted — metabolite_sample: usable; metabolite_pattern: [shunter, in_range_mmp_high];
    #   xanthine_oxidase_inhibitor: none
    #   because: 6-MMP is disproportionately increased.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   A4: Above 5700, or above 11 times 6-TGN where 6-TGN is detectable.
    #   A19: 6-MMP decides.
    #   A43: Disproportionate. Allopurinol is added, with a warning that 6-TGN may rise above range.
    if (
        metabolite_sample is MetaboliteSample.USABLE
        and metabolite_pattern in (MetabolitePattern.SHUNTER, MetabolitePattern.IN_RANGE_MMP_HIGH)
        and xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.NONE
    ):
        return ExposureOutcome(rule="diverted", exposure=Exposure.ADD_ALLOPURINOL)

    # in-range — metabolite_sample: usable; metabolite_pattern: in_range; xanthine_oxidase_inhibitor: none
    #   because: Exposure is as intended and the disease does not respond. More of the same is not the answer.
    #   BSGIBD3 (ungraded; BSGIBD, Table 10): With 6-TGN in range and no response the class of medicine is changed. With
    #     6-MMP above 5700 as well the dose is reduced, or allopurinol considered when 6-TGN is at the low end. With
    #     both high the dose is reduced.
    #   A5: Optimisation counts as exhausted, and mycophenolate mofetil is considered.
    if (
        metabolite_sample is MetaboliteSample.USABLE
        and metabolite_pattern is MetabolitePattern.IN_RANGE
        and xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.NONE
    ):
        return ExposureOutcome(rule="in-range", exposure=Exposure.EXHAUSTED)

    # with-inhibitor — metabolite_sample: usable; metabolite_pattern: [underdosed, shunter, in_range,
    #   in_range_mmp_high]; xanthine_oxidase_inhibitor: [allopurinol_co_therapy, allopurinol_other_reason,
    #   other_inhibitor]
    #   because: The published metabolites of successful co-therapy look underdosed. Raising azathioprine on them could
    #     be lethal.
    #   X1 (ungraded; DEBOER2013, abstract): In 8 patients allopurinol 100 mg with 25 to 33 percent of the thiopurine
    #     dose brought ALT from 62 to 35 U/L, 6-TGN from 100 to 200 and 6-MMP from 6090 to 175.
    #   X4 (ungraded; MEDSAFE1998, advice to prescribers): With allopurinol the dose of azathioprine goes to 25 percent.
    #     Blood is counted weekly for 3 months, then monthly.
    #   A40: No. With any xanthine oxidase inhibitor azathioprine and mercaptopurine are never raised.
    if (
        metabolite_sample is MetaboliteSample.USABLE
        and (
            metabolite_pattern in (MetabolitePattern.UNDERDOSED, MetabolitePattern.SHUNTER, MetabolitePattern.IN_RANGE)
            or metabolite_pattern is MetabolitePattern.IN_RANGE_MMP_HIGH
        )
        and (
            xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_CO_THERAPY
            or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_OTHER_REASON
            or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.OTHER_INHIBITOR
        )
    ):
        return ExposureOutcome(rule="with-inhibitor", exposure=Exposure.EXHAUSTED)

    # no-assay-with-inhibitor — metabolite_sample: no_assay; xanthine_oxidase_inhibitor: [allopurinol_co_therapy,
    #   allopurinol_other_reason, other_inhibitor]
    #   because: Azathioprine is never raised with a xanthine oxidase inhibitor.
    #   X4 (ungraded; MEDSAFE1998, advice to prescribers): With allopurinol the dose of azathioprine goes to 25 percent.
    #     Blood is counted weekly for 3 months, then monthly.
    #   A40: No. With any xanthine oxidase inhibitor azathioprine and mercaptopurine are never raised.
    if metabolite_sample is MetaboliteSample.NO_ASSAY and (
        xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_CO_THERAPY
        or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_OTHER_REASON
        or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.OTHER_INHIBITOR
    ):
        return ExposureOutcome(rule="no-assay-with-inhibitor", exposure=Exposure.EXHAUSTED)

    # no-assay-but-safe — metabolite_sample: no_assay; xanthine_oxidase_inhibitor: none; blind_raise: allowed
    #   because: The dose may be raised under close blood tests, marked as done without an assay.
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    if (
        metabolite_sample is MetaboliteSample.NO_ASSAY
        and xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.NONE
        and blind_raise is BlindRaise.ALLOWED
    ):
        return ExposureOutcome(rule="no-assay-but-safe", exposure=Exposure.RAISE_WITHOUT_ASSAY)

    # no-assay-and-not-safe — metabolite_sample: no_assay; xanthine_oxidase_inhibitor: none; blind_raise: not_allowed
    #   because: Neither statement on optimisation can be applied without 6-MMP.
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    if (
        metabolite_sample is MetaboliteSample.NO_ASSAY
        and xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.NONE
        and blind_raise is BlindRaise.NOT_ALLOWED
    ):
        return ExposureOutcome(rule="no-assay-and-not-safe", exposure=Exposure.REVIEW)

    # no-assay-more-to-ask — metabolite_sample: no_assay; xanthine_oxidase_inhibitor: none; blind_raise: to_be_asked
    #   because: What makes an increase without an assay safe enough must be known.
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        metabolite_sample is MetaboliteSample.NO_ASSAY
        and xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.NONE
        and blind_raise is BlindRaise.TO_BE_ASKED
    ):
        return ExposureOutcome(rule="no-assay-more-to-ask", exposure=Exposure.REQUEST_DATA)

    raise UncoveredError("exposure")
