"""Missing data: optimisation."""

from ..outcomes import MissingForOptimisationOutcome
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import (
    AllopurinolHistory,
    BlindRaise,
    Exposure,
    Metaboliser,
    MetaboliteSample,
    MissingForOptimisation,
    Nudt15,
    Pregnancy,
    PregnancyState,
    RequestStage,
    ThiopurineClass,
    ThiopurineReaction,
    Tpmt,
)


def decide_missing_for_optimisation(
    *,
    metabolite_sample: MetaboliteSample | NotAsked,
    thiopurine_class: ThiopurineClass | NotAsked,
    thiopurine_reaction: ThiopurineReaction | None,
    metaboliser: Metaboliser,
    tpmt: Tpmt | None,
    nudt15: Nudt15 | None,
    blind_raise: BlindRaise | NotAsked,
    transaminases_rising: bool | None,
    exposure: Exposure | NotAsked,
    pregnancy_state: PregnancyState,
    childbearing_potential: bool | None,
    pregnancy: Pregnancy | None,
    thiopurine_dose: int | None,
    weight: int | None,
    allopurinol_history: AllopurinolHistory | None,
    egfr: int | None,
    request_stage: RequestStage | NotAsked,
) -> tuple[MissingForOptimisationOutcome, ...] | NotAsked:
    """Which data are needed to optimise azathioprine?

    Missing data: optimisation.

    Asked only when request_stage: optimisation.

    The rules stand in the order in which the data are asked for. Only what the step in question needs is asked for.
    """
    # not asked
    if request_stage is NOT_ASKED or request_stage in (RequestStage.DANGER, RequestStage.SITUATION, RequestStage.AGENT):
        return NOT_ASKED

    fired: list[MissingForOptimisationOutcome] = []

    # sample-timing — metabolite_sample: timing_to_be_asked
    #   because: It decides whether the sample can be used.
    #   MEDINFO1 (ungraded; CANTERBURY, sampling): Metabolites may be sampled at any time of day, and are steady about 4
    #     weeks after a start or a change of dose.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if metabolite_sample is MetaboliteSample.TIMING_TO_BE_ASKED:
        fired.append(
            MissingForOptimisationOutcome(
                rule="sample-timing",
                missing_for_optimisation=MissingForOptimisation.WEEKS_ON_DOSE_AT_SAMPLE,
            ),
        )

    # reaction — metabolite_sample: [usable, no_assay]; thiopurine_class: to_be_asked; thiopurine_reaction: missing
    #   because: A severe reaction bars the class.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if (
        metabolite_sample in (MetaboliteSample.USABLE, MetaboliteSample.NO_ASSAY)
        and thiopurine_class is ThiopurineClass.TO_BE_ASKED
        and thiopurine_reaction is None
    ):
        fired.append(
            MissingForOptimisationOutcome(
                rule="reaction",
                missing_for_optimisation=MissingForOptimisation.THIOPURINE_REACTION,
            ),
        )

    # tpmt — metabolite_sample: [usable, no_assay]; metaboliser: to_be_asked; tpmt: missing
    #   because: Metaboliser status decides how far the dose may go.
    #   A29: At most 1 mg/kg/day.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if (
        metabolite_sample in (MetaboliteSample.USABLE, MetaboliteSample.NO_ASSAY)
        and metaboliser is Metaboliser.TO_BE_ASKED
        and tpmt is None
    ):
        fired.append(MissingForOptimisationOutcome(rule="tpmt", missing_for_optimisation=MissingForOptimisation.TPMT))

    # nudt15 — metabolite_sample: [usable, no_assay]; metaboliser: to_be_asked; nudt15: missing
    #   because: Metaboliser status decides how far the dose may go.
    #   A46: Both are asked for. Where NUDT15 is not available, normal TPMT is enough. Where TPMT is not available, a
    #     thiopurine is started only with a specialist.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if (
        metabolite_sample in (MetaboliteSample.USABLE, MetaboliteSample.NO_ASSAY)
        and metaboliser is Metaboliser.TO_BE_ASKED
        and nudt15 is None
    ):
        fired.append(
            MissingForOptimisationOutcome(rule="nudt15", missing_for_optimisation=MissingForOptimisation.NUDT15),
        )

    # liver-tests-rising — blind_raise: to_be_asked; transaminases_rising: missing
    #   because: Without an assay it decides whether an increase is safe enough.
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if blind_raise is BlindRaise.TO_BE_ASKED and transaminases_rising is None:
        fired.append(
            MissingForOptimisationOutcome(
                rule="liver-tests-rising",
                missing_for_optimisation=MissingForOptimisation.TRANSAMINASES_RISING,
            ),
        )

    # childbearing — exposure: [raise_dose, raise_without_assay, add_allopurinol]; pregnancy_state: to_be_asked;
    #   childbearing_potential: missing
    #   because: Pregnancy decides what may be done.
    #   A36: 30 days. A start of mycophenolate mofetil needs a dated negative status.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if (
        exposure in (Exposure.RAISE_DOSE, Exposure.RAISE_WITHOUT_ASSAY, Exposure.ADD_ALLOPURINOL)
        and pregnancy_state is PregnancyState.TO_BE_ASKED
        and childbearing_potential is None
    ):
        fired.append(
            MissingForOptimisationOutcome(
                rule="childbearing",
                missing_for_optimisation=MissingForOptimisation.CHILDBEARING_POTENTIAL,
            ),
        )

    # pregnancy — exposure: [raise_dose, raise_without_assay, add_allopurinol]; pregnancy_state: to_be_asked; pregnancy:
    #   missing
    #   because: Pregnancy decides what may be done.
    #   A36: 30 days. A start of mycophenolate mofetil needs a dated negative status.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if (
        exposure in (Exposure.RAISE_DOSE, Exposure.RAISE_WITHOUT_ASSAY, Exposure.ADD_ALLOPURINOL)
        and pregnancy_state is PregnancyState.TO_BE_ASKED
        and pregnancy is None
    ):
        fired.append(
            MissingForOptimisationOutcome(rule="pregnancy", missing_for_optimisation=MissingForOptimisation.PREGNANCY),
        )

    # dose — exposure: [raise_dose, raise_without_assay, add_allopurinol]; thiopurine_dose: missing
    #   because: The next dose follows from the present one.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if (
        exposure in (Exposure.RAISE_DOSE, Exposure.RAISE_WITHOUT_ASSAY, Exposure.ADD_ALLOPURINOL)
        and thiopurine_dose is None
    ):
        fired.append(
            MissingForOptimisationOutcome(rule="dose", missing_for_optimisation=MissingForOptimisation.THIOPURINE_DOSE),
        )

    # weight — exposure: [raise_dose, raise_without_assay]; weight: missing
    #   because: The ceiling is set by body weight.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if exposure in (Exposure.RAISE_DOSE, Exposure.RAISE_WITHOUT_ASSAY) and weight is None:
        fired.append(
            MissingForOptimisationOutcome(rule="weight", missing_for_optimisation=MissingForOptimisation.WEIGHT),
        )

    # allopurinol-history — exposure: add_allopurinol; allopurinol_history: missing
    #   because: What was not tolerated must not be given again.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    #   A63: Not by this protocol.
    if exposure is Exposure.ADD_ALLOPURINOL and allopurinol_history is None:
        fired.append(
            MissingForOptimisationOutcome(
                rule="allopurinol-history",
                missing_for_optimisation=MissingForOptimisation.ALLOPURINOL_HISTORY,
            ),
        )

    # egfr — exposure: add_allopurinol; egfr: missing
    #   because: In renal impairment oxypurinol accumulates.
    #   A48: Below 30 mL/min per 1.73 m2 a specialist decides.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if exposure is Exposure.ADD_ALLOPURINOL and egfr is None:
        fired.append(MissingForOptimisationOutcome(rule="egfr", missing_for_optimisation=MissingForOptimisation.EGFR))

    return tuple(fired)
