"""Increase of azathioprine."""

from ..errors import UncoveredError
from ..outcomes import RaiseChoiceOutcome
from ..parameters import Parameters
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import Exposure, PregnancyState, RaiseChoice, RoomForRaise, ThiopurineClass


def decide_raise_choice(
    *,
    optimisation_steps: int | None,
    thiopurine_class: ThiopurineClass | NotAsked,
    pregnancy_state: PregnancyState,
    room_for_raise: RoomForRaise | NotAsked,
    exposure: Exposure | NotAsked,
    parameters: Parameters,
) -> RaiseChoiceOutcome:
    """Can azathioprine be raised?

    Increase of azathioprine.

    Asked only when exposure: [raise_dose, raise_without_assay].
    """
    # not asked
    if (
        exposure is NOT_ASKED
        or exposure in (Exposure.ADD_ALLOPURINOL, Exposure.REDUCE, Exposure.STOP, Exposure.EXHAUSTED, Exposure.MEASURE)
        or exposure in (Exposure.REVIEW, Exposure.REQUEST_DATA)
    ):
        return RaiseChoiceOutcome(rule=None, raise_choice=NOT_ASKED)

    # tried-often-enough — optimisation_steps: >= optimisation_limit
    #   because: Changing the dose again and again is not optimisation.
    #   A47: Eight times.
    if optimisation_steps is not None and optimisation_steps >= parameters.optimisation_limit:
        return RaiseChoiceOutcome(rule="tried-often-enough", raise_choice=RaiseChoice.NO_ROOM)

    # class-barred — optimisation_steps: < optimisation_limit, missing; thiopurine_class: barred
    #   because: A patient for whom the class is barred is on it. Its dose is not raised here.
    #   CPIC1 (ungraded; CPIC, azathioprine, non-malignant disease): In a poor metaboliser by TPMT or NUDT15 a medicine
    #     that is no thiopurine is considered.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    if (
        optimisation_steps is None or optimisation_steps < parameters.optimisation_limit
    ) and thiopurine_class is ThiopurineClass.BARRED:
        return RaiseChoiceOutcome(rule="class-barred", raise_choice=RaiseChoice.SPECIALIST)

    # class-not-known — optimisation_steps: < optimisation_limit, missing; thiopurine_class: to_be_asked
    #   because: Metaboliser status and earlier reactions must be known before the dose is raised.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        optimisation_steps is None or optimisation_steps < parameters.optimisation_limit
    ) and thiopurine_class is ThiopurineClass.TO_BE_ASKED:
        return RaiseChoiceOutcome(rule="class-not-known", raise_choice=RaiseChoice.TO_BE_ASKED)

    # pregnant — optimisation_steps: < optimisation_limit, missing; thiopurine_class: [allowed, reduced, caution];
    #   pregnancy_state: pregnant
    #   because: Pregnancy itself lowers 6-TGN. The cut-offs do not hold.
    #   JHARAP1 (ungraded; JHARAP2014, abstract): In pregnancy 6-TGN falls and 6-MMP rises. Both reverse after delivery.
    #   FLAN1 (ungraded; MATERNAL2021, abstract): In the second trimester 6-TGN was 179 against 323.5 after delivery,
    #     and 6-MMP 1103 against 329.5.
    #   A41: Only with a specialist.
    if (
        (optimisation_steps is None or optimisation_steps < parameters.optimisation_limit)
        and thiopurine_class in (ThiopurineClass.ALLOWED, ThiopurineClass.REDUCED, ThiopurineClass.CAUTION)
        and pregnancy_state is PregnancyState.PREGNANT
    ):
        return RaiseChoiceOutcome(rule="pregnant", raise_choice=RaiseChoice.SPECIALIST)

    # pregnancy-not-known — optimisation_steps: < optimisation_limit, missing; thiopurine_class: [allowed, reduced,
    #   caution]; pregnancy_state: to_be_asked
    #   because: Pregnancy changes what 6-TGN means.
    #   JHARAP1 (ungraded; JHARAP2014, abstract): In pregnancy 6-TGN falls and 6-MMP rises. Both reverse after delivery.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    #   A41: Only with a specialist.
    if (
        (optimisation_steps is None or optimisation_steps < parameters.optimisation_limit)
        and thiopurine_class in (ThiopurineClass.ALLOWED, ThiopurineClass.REDUCED, ThiopurineClass.CAUTION)
        and pregnancy_state is PregnancyState.TO_BE_ASKED
    ):
        return RaiseChoiceOutcome(rule="pregnancy-not-known", raise_choice=RaiseChoice.TO_BE_ASKED)

    # no-room — optimisation_steps: < optimisation_limit, missing; thiopurine_class: [allowed, reduced, caution];
    #   pregnancy_state: [planning, not_pregnant, not_possible]; room_for_raise: no_room
    #   because: No higher dose that can be made stays under the ceiling.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   A6: Optimisation counts as exhausted. Above 2 mg/kg/day at entry the dose is never raised.
    if (
        (optimisation_steps is None or optimisation_steps < parameters.optimisation_limit)
        and thiopurine_class in (ThiopurineClass.ALLOWED, ThiopurineClass.REDUCED, ThiopurineClass.CAUTION)
        and pregnancy_state in (PregnancyState.PLANNING, PregnancyState.NOT_PREGNANT, PregnancyState.NOT_POSSIBLE)
        and room_for_raise is RoomForRaise.NO_ROOM
    ):
        return RaiseChoiceOutcome(rule="no-room", raise_choice=RaiseChoice.NO_ROOM)

    # room-not-known — optimisation_steps: < optimisation_limit, missing; thiopurine_class: [allowed, reduced, caution];
    #   pregnancy_state: [planning, not_pregnant, not_possible]; room_for_raise: to_be_asked
    #   because: Dose and weight must be known.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        (optimisation_steps is None or optimisation_steps < parameters.optimisation_limit)
        and thiopurine_class in (ThiopurineClass.ALLOWED, ThiopurineClass.REDUCED, ThiopurineClass.CAUTION)
        and pregnancy_state in (PregnancyState.PLANNING, PregnancyState.NOT_PREGNANT, PregnancyState.NOT_POSSIBLE)
        and room_for_raise is RoomForRaise.TO_BE_ASKED
    ):
        return RaiseChoiceOutcome(rule="room-not-known", raise_choice=RaiseChoice.TO_BE_ASKED)

    # possible — optimisation_steps: < optimisation_limit, missing; thiopurine_class: [allowed, reduced, caution];
    #   pregnancy_state: [planning, not_pregnant, not_possible]; room_for_raise: room
    #   because: There is room and nothing stands against it.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    if (
        (optimisation_steps is None or optimisation_steps < parameters.optimisation_limit)
        and thiopurine_class in (ThiopurineClass.ALLOWED, ThiopurineClass.REDUCED, ThiopurineClass.CAUTION)
        and pregnancy_state in (PregnancyState.PLANNING, PregnancyState.NOT_PREGNANT, PregnancyState.NOT_POSSIBLE)
        and room_for_raise is RoomForRaise.ROOM
    ):
        return RaiseChoiceOutcome(rule="possible", raise_choice=RaiseChoice.POSSIBLE)

    raise UncoveredError("raise_choice")
