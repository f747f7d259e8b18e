"""Highest dose of mycophenolate mofetil."""

from ..errors import UncoveredError
from ..outcomes import MycophenolateMostOutcome
from ..parameters import Parameters
from ..values import NOT_ASKED
from ..vocabulary import Action


def decide_mycophenolate_most(*, egfr: int | None, action: Action, parameters: Parameters) -> MycophenolateMostOutcome:
    """Which daily dose of mycophenolate mofetil is never exceeded?

    Highest dose of mycophenolate mofetil.

    Asked only when action: [start_mycophenolate, arrange_contraception_then_mycophenolate].

    No source read gives a starting dose for autoimmune hepatitis. These are limits of the product label, which speaks
    of transplantation.
    """
    # not asked
    if (
        action in (Action.MAINTAIN, Action.CONTINUE_AND_REASSESS, Action.REQUEST_DATA)
        or action in (Action.URGENT_HEPATOLOGY_REFERRAL, Action.OUT_OF_SCOPE, Action.PAEDIATRIC_SPECIALIST)
        or action in (Action.ADHERENCE_SUPPORT, Action.ASSESS_ADHERENCE, Action.REEXAMINE_DIAGNOSIS)
        or action in (Action.EXCLUDE_OTHER_CAUSES, Action.MEASURE_METABOLITES, Action.STEROID_SPARING_REVIEW)
        or action in (Action.SPECIALIST_REVIEW, Action.THIRD_LINE_REFERRAL, Action.STOP_THIOPURINE)
        or action in (Action.STOP_MYCOPHENOLATE, Action.STOP_ALLOPURINOL, Action.REDUCE_THIOPURINE)
        or action in (Action.RAISE_AZATHIOPRINE, Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE)
        or action in (Action.START_MERCAPTOPURINE, Action.START_TIOGUANINE, Action.START_AZATHIOPRINE)
    ):
        return MycophenolateMostOutcome(rule=None, mycophenolate_most=NOT_ASKED)

    # severe-renal-impairment — egfr: < mycophenolate_renal_limit
    #   because: The label allows 1 g twice daily.
    #   MMFLABEL1 (ungraded; MEDSCAPE, dosing): The label gives 1 to 1.5 g twice daily in transplantation, and at most 1
    #     g twice daily with a GFR below 25.
    #   A67: Only those. A ceiling from the label for mycophenolate mofetil, 20 mg a day for tioguanine, none for
    #     mercaptopurine and azathioprine.
    if egfr is not None and egfr < parameters.mycophenolate_renal_limit:
        return MycophenolateMostOutcome(
            rule="severe-renal-impairment",
            mycophenolate_most=parameters.mycophenolate_most_renal,
        )

    # not-known — egfr: missing
    #   because: What is not known is taken at its worst.
    #   MMFLABEL1 (ungraded; MEDSCAPE, dosing): The label gives 1 to 1.5 g twice daily in transplantation, and at most 1
    #     g twice daily with a GFR below 25.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    #   A67: Only those. A ceiling from the label for mycophenolate mofetil, 20 mg a day for tioguanine, none for
    #     mercaptopurine and azathioprine.
    if egfr is None:
        return MycophenolateMostOutcome(rule="not-known", mycophenolate_most=parameters.mycophenolate_most_renal)

    # other — egfr: >= mycophenolate_renal_limit
    #   because: The label allows up to 1.5 g twice daily.
    #   MMFLABEL1 (ungraded; MEDSCAPE, dosing): The label gives 1 to 1.5 g twice daily in transplantation, and at most 1
    #     g twice daily with a GFR below 25.
    #   A67: Only those. A ceiling from the label for mycophenolate mofetil, 20 mg a day for tioguanine, none for
    #     mercaptopurine and azathioprine.
    if egfr is not None and egfr >= parameters.mycophenolate_renal_limit:
        return MycophenolateMostOutcome(rule="other", mycophenolate_most=parameters.mycophenolate_most_label)

    raise UncoveredError("mycophenolate_most")
