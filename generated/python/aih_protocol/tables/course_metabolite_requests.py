"""Vain requests for metabolites so far."""

from ..errors import UncoveredError
from ..outcomes import CourseMetaboliteRequestsOutcome
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import Action, MetaboliteSample, RequestCount


def decide_course_metabolite_requests(
    *,
    action: Action,
    metabolite_sample: MetaboliteSample | NotAsked,
    metabolite_requests: int | None,
) -> CourseMetaboliteRequestsOutcome:
    """Is this visit one more request for metabolites?

    Vain requests for metabolites so far.
    """
    # asked-for — action: measure_metabolites; metabolite_requests: >= 0
    #   because: It counts as vain until something has been done about its result.
    #   A54: Adherence is supported 3 times and metabolites are asked for twice, then a specialist is asked or the assay
    #     counts as not available.
    #   A70: The count of dose changes begins again with azathioprine, that of adherence support with each new agent,
    #     that of requests for metabolites with each change of treatment, and with a result that calls for adherence
    #     support. A count that is not known begins at 1.
    if action is Action.MEASURE_METABOLITES and metabolite_requests is not None and metabolite_requests >= 0:
        return CourseMetaboliteRequestsOutcome(rule="asked-for", request_count=RequestCount.AGAIN)

    # asked-for-first — action: measure_metabolites; metabolite_requests: missing
    #   because: No earlier one is known, so the count begins here.
    #   A54: Adherence is supported 3 times and metabolites are asked for twice, then a specialist is asked or the assay
    #     counts as not available.
    #   A70: The count of dose changes begins again with azathioprine, that of adherence support with each new agent,
    #     that of requests for metabolites with each change of treatment, and with a result that calls for adherence
    #     support. A count that is not known begins at 1.
    if action is Action.MEASURE_METABOLITES and metabolite_requests is None:
        return CourseMetaboliteRequestsOutcome(rule="asked-for-first", request_count=RequestCount.FIRST)

    # treatment-changed — action: [raise_azathioprine, add_allopurinol_reduce_azathioprine, reduce_thiopurine,
    #   stop_allopurinol, stop_thiopurine, stop_mycophenolate, start_mycophenolate, start_mercaptopurine,
    #   start_tioguanine, start_azathioprine]
    #   because: What is asked for next is about another treatment.
    #   A54: Adherence is supported 3 times and metabolites are asked for twice, then a specialist is asked or the assay
    #     counts as not available.
    #   A70: The count of dose changes begins again with azathioprine, that of adherence support with each new agent,
    #     that of requests for metabolites with each change of treatment, and with a result that calls for adherence
    #     support. A count that is not known begins at 1.
    if (
        action in (Action.STOP_THIOPURINE, Action.STOP_MYCOPHENOLATE, Action.STOP_ALLOPURINOL)
        or action in (Action.REDUCE_THIOPURINE, Action.RAISE_AZATHIOPRINE, Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE)
        or action in (Action.START_MYCOPHENOLATE, Action.START_MERCAPTOPURINE, Action.START_TIOGUANINE)
        or action is Action.START_AZATHIOPRINE
    ):
        return CourseMetaboliteRequestsOutcome(rule="treatment-changed", request_count=RequestCount.OVER)

    # not-taken — action: adherence_support; metabolite_sample: usable
    #   because: The result has led to adherence support, which is counted itself.
    #   A54: Adherence is supported 3 times and metabolites are asked for twice, then a specialist is asked or the assay
    #     counts as not available.
    #   A70: The count of dose changes begins again with azathioprine, that of adherence support with each new agent,
    #     that of requests for metabolites with each change of treatment, and with a result that calls for adherence
    #     support. A count that is not known begins at 1.
    if action is Action.ADHERENCE_SUPPORT and metabolite_sample is MetaboliteSample.USABLE:
        return CourseMetaboliteRequestsOutcome(rule="not-taken", request_count=RequestCount.OVER)

    # adherence-supported — action: adherence_support; metabolite_sample: [too_early, timing_to_be_asked,
    #   to_be_measured, not_interpretable, no_assay, not asked]
    #   because: Metabolites are not asked for at this visit.
    #   A54: Adherence is supported 3 times and metabolites are asked for twice, then a specialist is asked or the assay
    #     counts as not available.
    #   A70: The count of dose changes begins again with azathioprine, that of adherence support with each new agent,
    #     that of requests for metabolites with each change of treatment, and with a result that calls for adherence
    #     support. A count that is not known begins at 1.
    if action is Action.ADHERENCE_SUPPORT and (
        metabolite_sample is NOT_ASKED
        or metabolite_sample in (MetaboliteSample.TOO_EARLY, MetaboliteSample.TIMING_TO_BE_ASKED)
        or metabolite_sample in (MetaboliteSample.TO_BE_MEASURED, MetaboliteSample.NOT_INTERPRETABLE)
        or metabolite_sample is MetaboliteSample.NO_ASSAY
    ):
        return CourseMetaboliteRequestsOutcome(rule="adherence-supported", request_count=RequestCount.AS_BEFORE)

    # no-request — action: [maintain, continue_and_reassess, request_data, urgent_hepatology_referral, out_of_scope,
    #   paediatric_specialist, assess_adherence, reexamine_diagnosis, exclude_other_causes,
    #   arrange_contraception_then_mycophenolate, steroid_sparing_review, specialist_review, third_line_referral]
    #   because: Metabolites are not asked for at this visit.
    #   A54: Adherence is supported 3 times and metabolites are asked for twice, then a specialist is asked or the assay
    #     counts as not available.
    #   A70: The count of dose changes begins again with azathioprine, that of adherence support with each new agent,
    #     that of requests for metabolites with each change of treatment, and with a result that calls for adherence
    #     support. A count that is not known begins at 1.
    if (
        action in (Action.MAINTAIN, Action.CONTINUE_AND_REASSESS, Action.REQUEST_DATA)
        or action in (Action.URGENT_HEPATOLOGY_REFERRAL, Action.OUT_OF_SCOPE, Action.PAEDIATRIC_SPECIALIST)
        or action in (Action.ASSESS_ADHERENCE, Action.REEXAMINE_DIAGNOSIS, Action.EXCLUDE_OTHER_CAUSES)
        or action in (Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.STEROID_SPARING_REVIEW)
        or action in (Action.SPECIALIST_REVIEW, Action.THIRD_LINE_REFERRAL)
    ):
        return CourseMetaboliteRequestsOutcome(rule="no-request", request_count=RequestCount.AS_BEFORE)

    raise UncoveredError("course_metabolite_requests")
