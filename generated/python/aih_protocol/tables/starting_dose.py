"""Starting dose."""

from ..errors import UncoveredError
from ..outcomes import StartingDoseOutcome
from ..parameters import Parameters
from ..values import NOT_ASKED
from ..vocabulary import Action


def decide_starting_dose(*, action: Action, parameters: Parameters) -> StartingDoseOutcome:
    """In which dose is the medicine added?

    Starting dose.

    Asked only when action: [add_allopurinol_reduce_azathioprine, start_tioguanine].

    No source read gives a starting dose of mycophenolate mofetil, mercaptopurine or azathioprine in autoimmune
    hepatitis.
    """
    # not asked
    if (
        action in (Action.MAINTAIN, Action.CONTINUE_AND_REASSESS, Action.REQUEST_DATA)
        or action in (Action.URGENT_HEPATOLOGY_REFERRAL, Action.OUT_OF_SCOPE, Action.PAEDIATRIC_SPECIALIST)
        or action in (Action.ADHERENCE_SUPPORT, Action.ASSESS_ADHERENCE, Action.REEXAMINE_DIAGNOSIS)
        or action in (Action.EXCLUDE_OTHER_CAUSES, Action.MEASURE_METABOLITES)
        or action in (Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.STEROID_SPARING_REVIEW)
        or action in (Action.SPECIALIST_REVIEW, Action.THIRD_LINE_REFERRAL, Action.STOP_THIOPURINE)
        or action in (Action.STOP_MYCOPHENOLATE, Action.STOP_ALLOPURINOL, Action.REDUCE_THIOPURINE)
        or action in (Action.RAISE_AZATHIOPRINE, Action.START_MYCOPHENOLATE, Action.START_MERCAPTOPURINE)
        or action is Action.START_AZATHIOPRINE
    ):
        return StartingDoseOutcome(rule=None, starting_dose=NOT_ASKED)

    # allopurinol — action: add_allopurinol_reduce_azathioprine
    #   because: The dose of the published series.
    #   X1 (ungraded; DEBOER2013, abstract): In 8 patients allopurinol 100 mg with 25 to 33 percent of the thiopurine
    #     dose brought ALT from 62 to 35 U/L, 6-TGN from 100 to 200 and 6-MMP from 6090 to 175.
    #   BSGIBD2 (ungraded; BSGIBD, Table 10): Low 6-TGN with 6-MMP above 5700 or a ratio above 11 calls for 25 to 33
    #     percent of the dose with allopurinol 100 mg a day, and repeated metabolites.
    if action is Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE:
        return StartingDoseOutcome(rule="allopurinol", starting_dose=parameters.allopurinol_start)

    # tioguanine — action: start_tioguanine
    #   because: The dose of a published series in autoimmune hepatitis.
    #   TG2 (ungraded; TGLETTER, methods): Tioguanine was given at 20 mg a day in autoimmune hepatitis.
    #   A67: Only those. A ceiling from the label for mycophenolate mofetil, 20 mg a day for tioguanine, none for
    #     mercaptopurine and azathioprine.
    if action is Action.START_TIOGUANINE:
        return StartingDoseOutcome(rule="tioguanine", starting_dose=parameters.tioguanine_start)

    raise UncoveredError("starting_dose")
