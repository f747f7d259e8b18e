"""Room for a higher dose."""

from ..errors import UncoveredError
from ..outcomes import RoomForRaiseOutcome
from ..parameters import Parameters
from ..values import NOT_ASKED, NotAsked, Ratio
from ..vocabulary import Exposure, Metaboliser, RoomForRaise


def decide_room_for_raise(
    *,
    thiopurine_dose: int | None,
    next_dose_per_kg: Ratio | None,
    metaboliser: Metaboliser,
    exposure: Exposure | NotAsked,
    parameters: Parameters,
) -> RoomForRaiseOutcome:
    """Does the next dose that can be made stay under the ceiling?

    Room for a higher dose.

    Asked only when exposure: [raise_dose, raise_without_assay].

    Someone of 60 kg on 100 mg has no room. The next dose is 125 mg, the ceiling 120 mg.
    """
    # not asked
    if (
        exposure is NOT_ASKED
        or exposure in (Exposure.ADD_ALLOPURINOL, Exposure.REDUCE, Exposure.STOP, Exposure.EXHAUSTED, Exposure.MEASURE)
        or exposure in (Exposure.REVIEW, Exposure.REQUEST_DATA)
    ):
        return RoomForRaiseOutcome(rule=None, room_for_raise=NOT_ASKED)

    # dose-not-known — thiopurine_dose: missing
    #   because: Without the present dose there is no next one.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if thiopurine_dose is None:
        return RoomForRaiseOutcome(rule="dose-not-known", room_for_raise=RoomForRaise.TO_BE_ASKED)

    # at-the-absolute-ceiling — thiopurine_dose: >= azathioprine_most
    #   because: The dose is at or above the absolute ceiling.
    #   A6: Optimisation counts as exhausted. Above 2 mg/kg/day at entry the dose is never raised.
    #   A28: Actual weight, with an absolute ceiling of 200 mg a day.
    #   irrelevant here: weight, The dose is at the ceiling whatever the weight.
    #   irrelevant here: tpmt, The dose is not raised.
    #   irrelevant here: nudt15, The dose is not raised.
    if thiopurine_dose is not None and thiopurine_dose >= parameters.azathioprine_most:
        return RoomForRaiseOutcome(rule="at-the-absolute-ceiling", room_for_raise=RoomForRaise.NO_ROOM)

    # weight-not-known — thiopurine_dose: < azathioprine_most; next_dose_per_kg: missing
    #   because: The ceiling is set by body weight.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if thiopurine_dose is not None and thiopurine_dose < parameters.azathioprine_most and next_dose_per_kg is None:
        return RoomForRaiseOutcome(rule="weight-not-known", room_for_raise=RoomForRaise.TO_BE_ASKED)

    # above-the-ceiling — thiopurine_dose: < azathioprine_most; next_dose_per_kg: > azathioprine_ceiling
    #   because: The next dose that can be made is above 2 mg/kg/day.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   A6: Optimisation counts as exhausted. Above 2 mg/kg/day at entry the dose is never raised.
    #   A24: Equal to the upper limit is normal. Month 6.0 with normal tests is in time, with raised tests insufficient.
    #     6-TGN of 220 is in range. Exactly 5700 and a ratio of exactly 11 are not disproportionate. Exactly 2 mg/kg/day
    #     is allowed.
    #   A45: To the next whole multiple of 25 mg.
    if (
        thiopurine_dose is not None
        and thiopurine_dose < parameters.azathioprine_most
        and next_dose_per_kg is not None
        and next_dose_per_kg > parameters.azathioprine_ceiling
    ):
        return RoomForRaiseOutcome(rule="above-the-ceiling", room_for_raise=RoomForRaise.NO_ROOM)

    # above-the-intermediate-ceiling — thiopurine_dose: < azathioprine_most; next_dose_per_kg:
    #   (intermediate_ceiling..azathioprine_ceiling]; metaboliser: [intermediate, poor]
    #   because: An intermediate metaboliser takes at most 1 mg/kg/day.
    #   SPS3 (ungraded; SPSAZA, dose by TPMT): Azathioprine up to 2 mg/kg with normal TPMT, 1 mg/kg with low TPMT, none
    #     with very low TPMT.
    #   A29: At most 1 mg/kg/day.
    if (
        thiopurine_dose is not None
        and thiopurine_dose < parameters.azathioprine_most
        and next_dose_per_kg is not None
        and next_dose_per_kg > parameters.intermediate_ceiling
        and next_dose_per_kg <= parameters.azathioprine_ceiling
        and metaboliser in (Metaboliser.INTERMEDIATE, Metaboliser.POOR)
    ):
        return RoomForRaiseOutcome(rule="above-the-intermediate-ceiling", room_for_raise=RoomForRaise.NO_ROOM)

    # metaboliser-not-known — thiopurine_dose: < azathioprine_most; next_dose_per_kg: <= azathioprine_ceiling;
    #   metaboliser: to_be_asked
    #   because: The ceiling depends on metaboliser status.
    #   SPS3 (ungraded; SPSAZA, dose by TPMT): Azathioprine up to 2 mg/kg with normal TPMT, 1 mg/kg with low TPMT, none
    #     with very low TPMT.
    #   A29: At most 1 mg/kg/day.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        thiopurine_dose is not None
        and thiopurine_dose < parameters.azathioprine_most
        and next_dose_per_kg is not None
        and next_dose_per_kg <= parameters.azathioprine_ceiling
        and metaboliser is Metaboliser.TO_BE_ASKED
    ):
        return RoomForRaiseOutcome(rule="metaboliser-not-known", room_for_raise=RoomForRaise.TO_BE_ASKED)

    # under-the-ceiling — thiopurine_dose: < azathioprine_most; next_dose_per_kg:
    #   (intermediate_ceiling..azathioprine_ceiling]; metaboliser: [normal, not_determined]
    #   because: The next dose that can be made stays at or under 2 mg/kg/day.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   A24: Equal to the upper limit is normal. Month 6.0 with normal tests is in time, with raised tests insufficient.
    #     6-TGN of 220 is in range. Exactly 5700 and a ratio of exactly 11 are not disproportionate. Exactly 2 mg/kg/day
    #     is allowed.
    #   A46: Both are asked for. Where NUDT15 is not available, normal TPMT is enough. Where TPMT is not available, a
    #     thiopurine is started only with a specialist.
    if (
        thiopurine_dose is not None
        and thiopurine_dose < parameters.azathioprine_most
        and next_dose_per_kg is not None
        and next_dose_per_kg > parameters.intermediate_ceiling
        and next_dose_per_kg <= parameters.azathioprine_ceiling
        and metaboliser in (Metaboliser.NORMAL, Metaboliser.NOT_DETERMINED)
    ):
        return RoomForRaiseOutcome(rule="under-the-ceiling", room_for_raise=RoomForRaise.ROOM)

    # under-both-ceilings — thiopurine_dose: < azathioprine_most; next_dose_per_kg: <= intermediate_ceiling;
    #   metaboliser: not(to_be_asked)
    #   because: The next dose that can be made stays under the lower ceiling too.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   SPS3 (ungraded; SPSAZA, dose by TPMT): Azathioprine up to 2 mg/kg with normal TPMT, 1 mg/kg with low TPMT, none
    #     with very low TPMT.
    #   A29: At most 1 mg/kg/day.
    if (
        thiopurine_dose is not None
        and thiopurine_dose < parameters.azathioprine_most
        and next_dose_per_kg is not None
        and next_dose_per_kg <= parameters.intermediate_ceiling
        and metaboliser in (Metaboliser.NORMAL, Metaboliser.INTERMEDIATE, Metaboliser.POOR, Metaboliser.NOT_DETERMINED)
    ):
        return RoomForRaiseOutcome(rule="under-both-ceilings", room_for_raise=RoomForRaise.ROOM)

    raise UncoveredError("room_for_raise")
