"""Next visit."""

from ..errors import UncoveredError
from ..outcomes import NextVisitOutcome
from ..vocabulary import Action


def decide_next_visit(*, action: Action) -> NextVisitOutcome:
    """Within how many weeks is the patient seen again?

    Next visit.

    Few of these intervals have a source.
    """
    # same-day — action: [urgent_hepatology_referral, stop_thiopurine, stop_mycophenolate]
    #   because: Care is arranged on the same day.
    #   A52: By what must be checked next, from the same day to 3 months.
    if action in (Action.URGENT_HEPATOLOGY_REFERRAL, Action.STOP_THIOPURINE, Action.STOP_MYCOPHENOLATE):
        return NextVisitOutcome(rule="same-day", next_visit_weeks=0)

    # one-week — action: [reduce_thiopurine, stop_allopurinol, add_allopurinol_reduce_azathioprine]
    #   because: A first blood count after a change that can harm the marrow or restore its risk.
    #   X4 (ungraded; MEDSAFE1998, advice to prescribers): With allopurinol the dose of azathioprine goes to 25 percent.
    #     Blood is counted weekly for 3 months, then monthly.
    #   A52: By what must be checked next, from the same day to 3 months.
    if action in (Action.STOP_ALLOPURINOL, Action.REDUCE_THIOPURINE, Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE):
        return NextVisitOutcome(rule="one-week", next_visit_weeks=1)

    # two-weeks — action: [request_data, specialist_review, reexamine_diagnosis, raise_azathioprine,
    #   start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine]
    #   because: A first blood count after a start or an increase. Open questions are not left longer.
    #   SPS2 (ungraded; SPSMP, schedule): Blood count and liver and kidney tests are done in weeks 2, 4, 8 and 12, then
    #     every 3 months.
    #   A52: By what must be checked next, from the same day to 3 months.
    if (
        action in (Action.REQUEST_DATA, Action.REEXAMINE_DIAGNOSIS, Action.SPECIALIST_REVIEW)
        or action in (Action.RAISE_AZATHIOPRINE, Action.START_MYCOPHENOLATE, Action.START_MERCAPTOPURINE)
        or action in (Action.START_TIOGUANINE, Action.START_AZATHIOPRINE)
    ):
        return NextVisitOutcome(rule="two-weeks", next_visit_weeks=2)

    # four-weeks — action: [measure_metabolites, assess_adherence, adherence_support, exclude_other_causes,
    #   arrange_contraception_then_mycophenolate, steroid_sparing_review, third_line_referral, out_of_scope,
    #   paediatric_specialist]
    #   because: Time for a result or an appointment.
    #   A52: By what must be checked next, from the same day to 3 months.
    if (
        action in (Action.OUT_OF_SCOPE, Action.PAEDIATRIC_SPECIALIST, Action.ADHERENCE_SUPPORT)
        or action in (Action.ASSESS_ADHERENCE, Action.EXCLUDE_OTHER_CAUSES, Action.MEASURE_METABOLITES)
        or action in (Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.STEROID_SPARING_REVIEW)
        or action is Action.THIRD_LINE_REFERRAL
    ):
        return NextVisitOutcome(rule="four-weeks", next_visit_weeks=4)

    # three-months — action: [continue_and_reassess, maintain]
    #   because: The interval of blood tests on an unchanged treatment.
    #   SPS2 (ungraded; SPSMP, schedule): Blood count and liver and kidney tests are done in weeks 2, 4, 8 and 12, then
    #     every 3 months.
    #   A52: By what must be checked next, from the same day to 3 months.
    if action in (Action.MAINTAIN, Action.CONTINUE_AND_REASSESS):
        return NextVisitOutcome(rule="three-months", next_visit_weeks=13)

    raise UncoveredError("next_visit")
