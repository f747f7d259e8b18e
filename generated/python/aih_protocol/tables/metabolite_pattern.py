"""Metabolite pattern."""

from ..errors import UncoveredError
from ..outcomes import MetabolitePatternOutcome
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import MetabolitePattern, MetaboliteSample, MmpLevel, TgnLevel


def decide_metabolite_pattern(
    *,
    tgn_level: TgnLevel,
    mmp_level: MmpLevel,
    metabolite_sample: MetaboliteSample | NotAsked,
) -> MetabolitePatternOutcome:
    """What do the two metabolites say together?

    Metabolite pattern.

    Asked only when metabolite_sample: usable.

    All ranges but the lower one of 6-TGN come from inflammatory bowel disease.
    """
    # not asked
    if (
        metabolite_sample is NOT_ASKED
        or metabolite_sample in (MetaboliteSample.TOO_EARLY, MetaboliteSample.TIMING_TO_BE_ASKED)
        or metabolite_sample in (MetaboliteSample.TO_BE_MEASURED, MetaboliteSample.NOT_INTERPRETABLE)
        or metabolite_sample is MetaboliteSample.NO_ASSAY
    ):
        return MetabolitePatternOutcome(rule=None, metabolite_pattern=NOT_ASKED)

    # not-taking — tgn_level: undetectable; mmp_level: undetectable
    #   because: With both undetectable the medicine is hardly being taken. Poor absorption is rare.
    #   BSGIBD4 (ungraded; BSGIBD, Table 10): Both metabolites undetectable mean poor or variable compliance, rarely
    #     poor absorption.
    #   A21: The physician judges the patient adherent, and the metabolites are not both undetectable.
    #   A44: Only values below the limit of detection, entered as 0, count as undetectable. Some 6-MMP with undetectable
    #     6-TGN is repeated, then referred; above 5700 it is disproportionate.
    if tgn_level is TgnLevel.UNDETECTABLE and mmp_level is MmpLevel.UNDETECTABLE:
        return MetabolitePatternOutcome(rule="not-taking", metabolite_pattern=MetabolitePattern.NOT_TAKING)

    # shunter-without-tgn — tgn_level: undetectable; mmp_level: disproportionate
    #   because: The medicine is taken and turned almost entirely into 6-MMP.
    #   BSGIBD2 (ungraded; BSGIBD, Table 10): Low 6-TGN with 6-MMP above 5700 or a ratio above 11 calls for 25 to 33
    #     percent of the dose with allopurinol 100 mg a day, and repeated metabolites.
    #   A4: Above 5700, or above 11 times 6-TGN where 6-TGN is detectable.
    #   A44: Only values below the limit of detection, entered as 0, count as undetectable. Some 6-MMP with undetectable
    #     6-TGN is repeated, then referred; above 5700 it is disproportionate.
    if tgn_level is TgnLevel.UNDETECTABLE and mmp_level is MmpLevel.DISPROPORTIONATE:
        return MetabolitePatternOutcome(rule="shunter-without-tgn", metabolite_pattern=MetabolitePattern.SHUNTER)

    # underdosed — tgn_level: low; mmp_level: [undetectable, appropriately_low]
    #   because: Too little active metabolite, and no sign that it is diverted.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   HIND3 (ungraded; GRP2021, Table 2): Both metabolites very low mean non-adherence. Low 6-TGN with 6-MMP up to
    #     5700 means an insufficient dose.
    #   LAB1 (ungraded; GLOUCESTER, background information): “6MMPN levels appropriately low … 6MMPN disproportionately
    #     increased”
    #   A3: Whenever it can be interpreted and is not disproportionately increased.
    if tgn_level is TgnLevel.LOW and mmp_level in (MmpLevel.UNDETECTABLE, MmpLevel.APPROPRIATELY_LOW):
        return MetabolitePatternOutcome(rule="underdosed", metabolite_pattern=MetabolitePattern.UNDERDOSED)

    # shunter — tgn_level: low; mmp_level: disproportionate
    #   because: Too little active metabolite because the medicine is turned into 6-MMP.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   BSGIBD2 (ungraded; BSGIBD, Table 10): Low 6-TGN with 6-MMP above 5700 or a ratio above 11 calls for 25 to 33
    #     percent of the dose with allopurinol 100 mg a day, and repeated metabolites.
    #   LAB1 (ungraded; GLOUCESTER, background information): “6MMPN levels appropriately low … 6MMPN disproportionately
    #     increased”
    #   A4: Above 5700, or above 11 times 6-TGN where 6-TGN is detectable.
    if tgn_level is TgnLevel.LOW and mmp_level is MmpLevel.DISPROPORTIONATE:
        return MetabolitePatternOutcome(rule="shunter", metabolite_pattern=MetabolitePattern.SHUNTER)

    # in-range — tgn_level: in_range; mmp_level: [undetectable, appropriately_low]
    #   because: Exposure is as intended.
    #   BSGIBD3 (ungraded; BSGIBD, Table 10): With 6-TGN in range and no response the class of medicine is changed. With
    #     6-MMP above 5700 as well the dose is reduced, or allopurinol considered when 6-TGN is at the low end. With
    #     both high the dose is reduced.
    #   A5: Optimisation counts as exhausted, and mycophenolate mofetil is considered.
    if tgn_level is TgnLevel.IN_RANGE and mmp_level in (MmpLevel.UNDETECTABLE, MmpLevel.APPROPRIATELY_LOW):
        return MetabolitePatternOutcome(rule="in-range", metabolite_pattern=MetabolitePattern.IN_RANGE)

    # in-range-mmp-high — tgn_level: in_range; mmp_level: disproportionate
    #   because: The active metabolite is in range, but 6-MMP is disproportionately increased.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   A4: Above 5700, or above 11 times 6-TGN where 6-TGN is detectable.
    #   A43: Disproportionate. Allopurinol is added, with a warning that 6-TGN may rise above range.
    if tgn_level is TgnLevel.IN_RANGE and mmp_level is MmpLevel.DISPROPORTIONATE:
        return MetabolitePatternOutcome(
            rule="in-range-mmp-high",
            metabolite_pattern=MetabolitePattern.IN_RANGE_MMP_HIGH,
        )

    # low-tpmt-pattern — tgn_level: high; mmp_level: [undetectable, appropriately_low]
    #   because: Much active metabolite and little 6-MMP, as with low TPMT.
    #   HIND2 (ungraded; GRP2021, Table 2): 6-TGN above 450 with 6-MMP up to 5700 may be TPMT deficiency, and a
    #     reduction is considered. 6-TGN above 1000 with undetectable 6-MMP may be absent TPMT, and the medicine is
    #     stopped.
    #   A60: On insufficient response the dose is reduced; above 1000 with undetectable 6-MMP the medicine is stopped.
    #     In other situations a warning is given.
    if tgn_level is TgnLevel.HIGH and mmp_level in (MmpLevel.UNDETECTABLE, MmpLevel.APPROPRIATELY_LOW):
        return MetabolitePatternOutcome(rule="low-tpmt-pattern", metabolite_pattern=MetabolitePattern.LOW_TPMT_PATTERN)

    # overdosed — tgn_level: [high, very_high]; mmp_level: disproportionate
    #   because: Both metabolites are high.
    #   BSGIBD3 (ungraded; BSGIBD, Table 10): With 6-TGN in range and no response the class of medicine is changed. With
    #     6-MMP above 5700 as well the dose is reduced, or allopurinol considered when 6-TGN is at the low end. With
    #     both high the dose is reduced.
    #   A60: On insufficient response the dose is reduced; above 1000 with undetectable 6-MMP the medicine is stopped.
    #     In other situations a warning is given.
    if tgn_level in (TgnLevel.HIGH, TgnLevel.VERY_HIGH) and mmp_level is MmpLevel.DISPROPORTIONATE:
        return MetabolitePatternOutcome(rule="overdosed", metabolite_pattern=MetabolitePattern.OVERDOSED)

    # very-high — tgn_level: very_high; mmp_level: appropriately_low
    #   because: Very much active metabolite and little 6-MMP, as with low TPMT.
    #   HIND2 (ungraded; GRP2021, Table 2): 6-TGN above 450 with 6-MMP up to 5700 may be TPMT deficiency, and a
    #     reduction is considered. 6-TGN above 1000 with undetectable 6-MMP may be absent TPMT, and the medicine is
    #     stopped.
    #   A60: On insufficient response the dose is reduced; above 1000 with undetectable 6-MMP the medicine is stopped.
    #     In other situations a warning is given.
    if tgn_level is TgnLevel.VERY_HIGH and mmp_level is MmpLevel.APPROPRIATELY_LOW:
        return MetabolitePatternOutcome(rule="very-high", metabolite_pattern=MetabolitePattern.LOW_TPMT_PATTERN)

    # tpmt-absent-pattern — tgn_level: very_high; mmp_level: undetectable
    #   because: Very much active metabolite and no 6-MMP, as when TPMT is absent.
    #   HIND2 (ungraded; GRP2021, Table 2): 6-TGN above 450 with 6-MMP up to 5700 may be TPMT deficiency, and a
    #     reduction is considered. 6-TGN above 1000 with undetectable 6-MMP may be absent TPMT, and the medicine is
    #     stopped.
    #   A60: On insufficient response the dose is reduced; above 1000 with undetectable 6-MMP the medicine is stopped.
    #     In other situations a warning is given.
    if tgn_level is TgnLevel.VERY_HIGH and mmp_level is MmpLevel.UNDETECTABLE:
        return MetabolitePatternOutcome(
            rule="tpmt-absent-pattern",
            metabolite_pattern=MetabolitePattern.TPMT_ABSENT_PATTERN,
        )

    raise UncoveredError("metabolite_pattern")
