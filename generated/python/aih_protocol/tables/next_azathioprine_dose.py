"""Next higher dose of azathioprine."""

from ..errors import UncoveredError
from ..outcomes import NextAzathioprineDoseOutcome
from ..parameters import Parameters
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import Exposure


def decide_next_azathioprine_dose(
    *,
    thiopurine_dose: int | None,
    exposure: Exposure | NotAsked,
    parameters: Parameters,
) -> NextAzathioprineDoseOutcome:
    """Which is the next higher dose of azathioprine that can be made from whole 25 mg tablets?

    Next higher dose of azathioprine.

    Asked only when exposure: [raise_dose, raise_without_assay]; thiopurine_dose: < azathioprine_most.
    """
    # not asked
    if (
        exposure is NOT_ASKED
        or exposure in (Exposure.ADD_ALLOPURINOL, Exposure.REDUCE, Exposure.STOP, Exposure.EXHAUSTED, Exposure.MEASURE)
        or exposure in (Exposure.REVIEW, Exposure.REQUEST_DATA)
        or thiopurine_dose is None
        or thiopurine_dose >= parameters.azathioprine_most
    ):
        return NextAzathioprineDoseOutcome(rule=None, next_azathioprine_dose=NOT_ASKED)

    # to-25 — thiopurine_dose: < 25
    #   because: The next whole multiple of 25 mg.
    #   IMUREL1 (ungraded; IMUREL, title): Azathioprine comes in tablets of 25 mg and 50 mg.
    #   A45: To the next whole multiple of 25 mg.
    if thiopurine_dose is not None and thiopurine_dose < 250:
        return NextAzathioprineDoseOutcome(rule="to-25", next_azathioprine_dose=250)

    # to-50 — thiopurine_dose: [25..50)
    #   because: The next whole multiple of 25 mg.
    #   IMUREL1 (ungraded; IMUREL, title): Azathioprine comes in tablets of 25 mg and 50 mg.
    #   A45: To the next whole multiple of 25 mg.
    if thiopurine_dose is not None and 250 <= thiopurine_dose < 500:
        return NextAzathioprineDoseOutcome(rule="to-50", next_azathioprine_dose=500)

    # to-75 — thiopurine_dose: [50..75)
    #   because: The next whole multiple of 25 mg.
    #   IMUREL1 (ungraded; IMUREL, title): Azathioprine comes in tablets of 25 mg and 50 mg.
    #   A45: To the next whole multiple of 25 mg.
    if thiopurine_dose is not None and 500 <= thiopurine_dose < 750:
        return NextAzathioprineDoseOutcome(rule="to-75", next_azathioprine_dose=750)

    # to-100 — thiopurine_dose: [75..100)
    #   because: The next whole multiple of 25 mg.
    #   IMUREL1 (ungraded; IMUREL, title): Azathioprine comes in tablets of 25 mg and 50 mg.
    #   A45: To the next whole multiple of 25 mg.
    if thiopurine_dose is not None and 750 <= thiopurine_dose < 1000:
        return NextAzathioprineDoseOutcome(rule="to-100", next_azathioprine_dose=1000)

    # to-125 — thiopurine_dose: [100..125)
    #   because: The next whole multiple of 25 mg.
    #   IMUREL1 (ungraded; IMUREL, title): Azathioprine comes in tablets of 25 mg and 50 mg.
    #   A45: To the next whole multiple of 25 mg.
    if thiopurine_dose is not None and 1000 <= thiopurine_dose < 1250:
        return NextAzathioprineDoseOutcome(rule="to-125", next_azathioprine_dose=1250)

    # to-150 — thiopurine_dose: [125..150)
    #   because: The next whole multiple of 25 mg.
    #   IMUREL1 (ungraded; IMUREL, title): Azathioprine comes in tablets of 25 mg and 50 mg.
    #   A45: To the next whole multiple of 25 mg.
    if thiopurine_dose is not None and 1250 <= thiopurine_dose < 1500:
        return NextAzathioprineDoseOutcome(rule="to-150", next_azathioprine_dose=1500)

    # to-175 — thiopurine_dose: [150..175)
    #   because: The next whole multiple of 25 mg.
    #   IMUREL1 (ungraded; IMUREL, title): Azathioprine comes in tablets of 25 mg and 50 mg.
    #   A45: To the next whole multiple of 25 mg.
    if thiopurine_dose is not None and 1500 <= thiopurine_dose < 1750:
        return NextAzathioprineDoseOutcome(rule="to-175", next_azathioprine_dose=1750)

    # to-200 — thiopurine_dose: [175..200)
    #   because: The next whole multiple of 25 mg.
    #   IMUREL1 (ungraded; IMUREL, title): Azathioprine comes in tablets of 25 mg and 50 mg.
    #   A45: To the next whole multiple of 25 mg.
    if thiopurine_dose is not None and 1750 <= thiopurine_dose < 2000:
        return NextAzathioprineDoseOutcome(rule="to-200", next_azathioprine_dose=2000)

    raise UncoveredError("next_azathioprine_dose")
