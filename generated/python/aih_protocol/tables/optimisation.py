"""Optimising azathioprine."""

from ..errors import UncoveredError
from ..outcomes import OptimisationOutcome
from ..parameters import Parameters
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import AllopurinolChoice, Exposure, Optimisation, RaiseChoice, Step


def decide_optimisation(
    *,
    exposure: Exposure | NotAsked,
    raise_choice: RaiseChoice | NotAsked,
    allopurinol_choice: AllopurinolChoice | NotAsked,
    optimisation_steps: int | None,
    step: Step | NotAsked,
    parameters: Parameters,
) -> OptimisationOutcome:
    """How is azathioprine optimised when the response is insufficient?

    Optimising azathioprine.

    Asked only when step: optimise.
    """
    # not asked
    if (
        step is NOT_ASKED
        or step in (Step.MAINTAIN, Step.CONTINUE_AND_REASSESS, Step.REEXAMINE_DIAGNOSIS, Step.COMPLETE_FIRST_LINE)
        or step in (Step.STEROID_SPARING, Step.STOP_ALLOPURINOL, Step.REQUEST_DATA, Step.ADHERENCE_SUPPORT)
        or step in (Step.ASSESS_ADHERENCE, Step.MEASURE_METABOLITES, Step.SPECIALIST_REVIEW, Step.EXCLUDE_OTHER_CAUSES)
        or step in (Step.SELECT_AGENT, Step.NEXT_AGENT, Step.REPLACE_MYCOPHENOLATE)
    ):
        return OptimisationOutcome(rule=None, optimisation=NOT_ASKED)

    # raise-azathioprine — exposure: raise_dose; raise_choice: possible
    #   because: Non-adherence is excluded, 6-MMP is appropriately low, and there is room under the ceiling.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    if exposure is Exposure.RAISE_DOSE and raise_choice is RaiseChoice.POSSIBLE:
        return OptimisationOutcome(rule="raise-azathioprine", optimisation=Optimisation.RAISE_AZATHIOPRINE)

    # raise-without-assay — exposure: raise_without_assay; raise_choice: possible
    #   because: There is no assay. The increase is made under close blood tests.
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    if exposure is Exposure.RAISE_WITHOUT_ASSAY and raise_choice is RaiseChoice.POSSIBLE:
        return OptimisationOutcome(rule="raise-without-assay", optimisation=Optimisation.RAISE_WITHOUT_ASSAY)

    # no-room — exposure: [raise_dose, raise_without_assay]; raise_choice: no_room
    #   because: The dose cannot be raised any further.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   A6: Optimisation counts as exhausted. Above 2 mg/kg/day at entry the dose is never raised.
    #   A47: Eight times.
    if exposure in (Exposure.RAISE_DOSE, Exposure.RAISE_WITHOUT_ASSAY) and raise_choice is RaiseChoice.NO_ROOM:
        return OptimisationOutcome(rule="no-room", optimisation=Optimisation.EXHAUSTED)

    # raise-with-a-specialist — exposure: [raise_dose, raise_without_assay]; raise_choice: specialist
    #   because: The statement cannot be applied to this patient without a specialist.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    #   A41: Only with a specialist.
    if exposure in (Exposure.RAISE_DOSE, Exposure.RAISE_WITHOUT_ASSAY) and raise_choice is RaiseChoice.SPECIALIST:
        return OptimisationOutcome(rule="raise-with-a-specialist", optimisation=Optimisation.SPECIALIST_REVIEW)

    # raise-more-to-ask — exposure: [raise_dose, raise_without_assay]; raise_choice: to_be_asked
    #   because: A dose is not raised on what is not known.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if exposure in (Exposure.RAISE_DOSE, Exposure.RAISE_WITHOUT_ASSAY) and raise_choice is RaiseChoice.TO_BE_ASKED:
        return OptimisationOutcome(rule="raise-more-to-ask", optimisation=Optimisation.REQUEST_DATA)

    # add-allopurinol — exposure: add_allopurinol; allopurinol_choice: possible
    #   because: 6-MMP is disproportionately increased and nothing stands against allopurinol.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    if exposure is Exposure.ADD_ALLOPURINOL and allopurinol_choice is AllopurinolChoice.POSSIBLE:
        return OptimisationOutcome(rule="add-allopurinol", optimisation=Optimisation.ADD_ALLOPURINOL)

    # allopurinol-excluded — exposure: add_allopurinol; allopurinol_choice: excluded
    #   because: More azathioprine would only add to 6-MMP, and allopurinol cannot be used.
    #   M2 (ungraded; DHALIWAL2012B, abstract): The dose of azathioprine correlated with methylated metabolites but not
    #     with 6-TGN.
    #   A63: Not by this protocol.
    if exposure is Exposure.ADD_ALLOPURINOL and allopurinol_choice is AllopurinolChoice.EXCLUDED:
        return OptimisationOutcome(rule="allopurinol-excluded", optimisation=Optimisation.EXHAUSTED)

    # allopurinol-with-a-specialist — exposure: add_allopurinol; allopurinol_choice: [not_in_pregnancy, specialist]
    #   because: The statement cannot be applied to this patient without a specialist.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   A10: Specialist review. Split dosing and the corticosteroid are listed as options, nothing is automatic.
    #   A59: Specialist review.
    if exposure is Exposure.ADD_ALLOPURINOL and allopurinol_choice in (
        AllopurinolChoice.NOT_IN_PREGNANCY,
        AllopurinolChoice.SPECIALIST,
    ):
        return OptimisationOutcome(rule="allopurinol-with-a-specialist", optimisation=Optimisation.SPECIALIST_REVIEW)

    # allopurinol-more-to-ask — exposure: add_allopurinol; allopurinol_choice: to_be_asked
    #   because: A dangerous combination is not started on what is not known.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if exposure is Exposure.ADD_ALLOPURINOL and allopurinol_choice is AllopurinolChoice.TO_BE_ASKED:
        return OptimisationOutcome(rule="allopurinol-more-to-ask", optimisation=Optimisation.REQUEST_DATA)

    # changed-often-enough — exposure: reduce; optimisation_steps: >= optimisation_limit
    #   because: The dose has been changed often enough, and there is still too much active metabolite.
    #   A47: Eight times.
    #   A60: On insufficient response the dose is reduced; above 1000 with undetectable 6-MMP the medicine is stopped.
    #     In other situations a warning is given.
    if (
        exposure is Exposure.REDUCE
        and optimisation_steps is not None
        and optimisation_steps >= parameters.optimisation_limit
    ):
        return OptimisationOutcome(rule="changed-often-enough", optimisation=Optimisation.SPECIALIST_REVIEW)

    # reduce — exposure: reduce; optimisation_steps: < optimisation_limit, missing
    #   because: There is too much active metabolite.
    #   BSGIBD3 (ungraded; BSGIBD, Table 10): With 6-TGN in range and no response the class of medicine is changed. With
    #     6-MMP above 5700 as well the dose is reduced, or allopurinol considered when 6-TGN is at the low end. With
    #     both high the dose is reduced.
    #   HIND2 (ungraded; GRP2021, Table 2): 6-TGN above 450 with 6-MMP up to 5700 may be TPMT deficiency, and a
    #     reduction is considered. 6-TGN above 1000 with undetectable 6-MMP may be absent TPMT, and the medicine is
    #     stopped.
    #   A60: On insufficient response the dose is reduced; above 1000 with undetectable 6-MMP the medicine is stopped.
    #     In other situations a warning is given.
    if exposure is Exposure.REDUCE and (
        optimisation_steps is None or optimisation_steps < parameters.optimisation_limit
    ):
        return OptimisationOutcome(rule="reduce", optimisation=Optimisation.REDUCE_THIOPURINE)

    # stop — exposure: stop
    #   because: TPMT may be absent.
    #   HIND2 (ungraded; GRP2021, Table 2): 6-TGN above 450 with 6-MMP up to 5700 may be TPMT deficiency, and a
    #     reduction is considered. 6-TGN above 1000 with undetectable 6-MMP may be absent TPMT, and the medicine is
    #     stopped.
    #   A60: On insufficient response the dose is reduced; above 1000 with undetectable 6-MMP the medicine is stopped.
    #     In other situations a warning is given.
    if exposure is Exposure.STOP:
        return OptimisationOutcome(rule="stop", optimisation=Optimisation.STOP_THIOPURINE)

    # measure — exposure: measure
    #   because: 6-MMP decides between the two ways of optimising.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    if exposure is Exposure.MEASURE:
        return OptimisationOutcome(rule="measure", optimisation=Optimisation.MEASURE_METABOLITES)

    # review — exposure: review
    #   because: Neither statement on optimisation can be applied.
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    #   A44: Only values below the limit of detection, entered as 0, count as undetectable. Some 6-MMP with undetectable
    #     6-TGN is repeated, then referred; above 5700 it is disproportionate.
    if exposure is Exposure.REVIEW:
        return OptimisationOutcome(rule="review", optimisation=Optimisation.SPECIALIST_REVIEW)

    # more-to-ask — exposure: request_data
    #   because: Something must be known first.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if exposure is Exposure.REQUEST_DATA:
        return OptimisationOutcome(rule="more-to-ask", optimisation=Optimisation.REQUEST_DATA)

    # exhausted — exposure: exhausted
    #   because: Optimisation has nothing more to offer.
    #   A5: Optimisation counts as exhausted, and mycophenolate mofetil is considered.
    #   A40: No. With any xanthine oxidase inhibitor azathioprine and mercaptopurine are never raised.
    if exposure is Exposure.EXHAUSTED:
        return OptimisationOutcome(rule="exhausted", optimisation=Optimisation.EXHAUSTED)

    raise UncoveredError("optimisation")
