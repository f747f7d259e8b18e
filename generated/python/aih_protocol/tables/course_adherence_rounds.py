"""Rounds of adherence support so far."""

from ..errors import UncoveredError
from ..outcomes import CourseAdherenceRoundsOutcome
from ..vocabulary import Action, AdherenceCount


def decide_course_adherence_rounds(
    *,
    action: Action,
    adherence_support_rounds: int | None,
) -> CourseAdherenceRoundsOutcome:
    """Is this visit one more round of adherence support?

    Rounds of adherence support so far.
    """
    # support — action: adherence_support; adherence_support_rounds: >= 0
    #   because: It is one more.
    #   A54: Adherence is supported 3 times and metabolites are asked for twice, then a specialist is asked or the assay
    #     counts as not available.
    #   A70: The count of dose changes begins again with azathioprine, that of adherence support with each new agent,
    #     that of requests for metabolites with each change of treatment, and with a result that calls for adherence
    #     support. A count that is not known begins at 1.
    if action is Action.ADHERENCE_SUPPORT and adherence_support_rounds is not None and adherence_support_rounds >= 0:
        return CourseAdherenceRoundsOutcome(rule="support", adherence_count=AdherenceCount.AGAIN)

    # support-first — action: adherence_support; adherence_support_rounds: missing
    #   because: No earlier one is known, so the count begins here.
    #   A54: Adherence is supported 3 times and metabolites are asked for twice, then a specialist is asked or the assay
    #     counts as not available.
    #   A70: The count of dose changes begins again with azathioprine, that of adherence support with each new agent,
    #     that of requests for metabolites with each change of treatment, and with a result that calls for adherence
    #     support. A count that is not known begins at 1.
    if action is Action.ADHERENCE_SUPPORT and adherence_support_rounds is None:
        return CourseAdherenceRoundsOutcome(rule="support-first", adherence_count=AdherenceCount.FIRST)

    # agent-started — action: [start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine]
    #   because: What was said about the agent before does not count for the new one.
    #   A54: Adherence is supported 3 times and metabolites are asked for twice, then a specialist is asked or the assay
    #     counts as not available.
    #   A70: The count of dose changes begins again with azathioprine, that of adherence support with each new agent,
    #     that of requests for metabolites with each change of treatment, and with a result that calls for adherence
    #     support. A count that is not known begins at 1.
    if (
        action in (Action.START_MYCOPHENOLATE, Action.START_MERCAPTOPURINE, Action.START_TIOGUANINE)
        or action is Action.START_AZATHIOPRINE
    ):
        return CourseAdherenceRoundsOutcome(rule="agent-started", adherence_count=AdherenceCount.OVER)

    # no-round — action: not(adherence_support, start_mycophenolate, start_mercaptopurine, start_tioguanine,
    #   start_azathioprine)
    #   because: Adherence is not supported at this visit.
    #   A54: Adherence is supported 3 times and metabolites are asked for twice, then a specialist is asked or the assay
    #     counts as not available.
    #   A70: The count of dose changes begins again with azathioprine, that of adherence support with each new agent,
    #     that of requests for metabolites with each change of treatment, and with a result that calls for adherence
    #     support. A count that is not known begins at 1.
    if (
        action in (Action.MAINTAIN, Action.CONTINUE_AND_REASSESS, Action.REQUEST_DATA)
        or action in (Action.URGENT_HEPATOLOGY_REFERRAL, Action.OUT_OF_SCOPE, Action.PAEDIATRIC_SPECIALIST)
        or action in (Action.ASSESS_ADHERENCE, Action.REEXAMINE_DIAGNOSIS, Action.EXCLUDE_OTHER_CAUSES)
        or action in (Action.MEASURE_METABOLITES, Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE)
        or action in (Action.STEROID_SPARING_REVIEW, Action.SPECIALIST_REVIEW, Action.THIRD_LINE_REFERRAL)
        or action in (Action.STOP_THIOPURINE, Action.STOP_MYCOPHENOLATE, Action.STOP_ALLOPURINOL)
        or action in (Action.REDUCE_THIOPURINE, Action.RAISE_AZATHIOPRINE, Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE)
    ):
        return CourseAdherenceRoundsOutcome(rule="no-round", adherence_count=AdherenceCount.AS_BEFORE)

    raise UncoveredError("course_adherence_rounds")
