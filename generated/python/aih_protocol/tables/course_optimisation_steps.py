"""Changes of the azathioprine dose so far."""

from ..errors import UncoveredError
from ..outcomes import CourseOptimisationStepsOutcome
from ..vocabulary import Action, Gate, OptimisationCount


def decide_course_optimisation_steps(
    *,
    action: Action,
    gate: Gate,
    optimisation_steps: int | None,
) -> CourseOptimisationStepsOutcome:
    """Is this visit one more change of the dose for want of response?

    Changes of the azathioprine dose so far.
    """
    # raised-or-combined — action: [raise_azathioprine, add_allopurinol_reduce_azathioprine]; optimisation_steps: >= 0
    #   because: It is one more.
    #   A54: Adherence is supported 3 times and metabolites are asked for twice, then a specialist is asked or the assay
    #     counts as not available.
    #   A70: The count of dose changes begins again with azathioprine, that of adherence support with each new agent,
    #     that of requests for metabolites with each change of treatment, and with a result that calls for adherence
    #     support. A count that is not known begins at 1.
    if (
        action in (Action.RAISE_AZATHIOPRINE, Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE)
        and optimisation_steps is not None
        and optimisation_steps >= 0
    ):
        return CourseOptimisationStepsOutcome(rule="raised-or-combined", optimisation_count=OptimisationCount.AGAIN)

    # raised-or-combined-first — action: [raise_azathioprine, add_allopurinol_reduce_azathioprine]; optimisation_steps:
    #   missing
    #   because: No earlier one is known, so the count begins here.
    #   A54: Adherence is supported 3 times and metabolites are asked for twice, then a specialist is asked or the assay
    #     counts as not available.
    #   A70: The count of dose changes begins again with azathioprine, that of adherence support with each new agent,
    #     that of requests for metabolites with each change of treatment, and with a result that calls for adherence
    #     support. A count that is not known begins at 1.
    if action in (Action.RAISE_AZATHIOPRINE, Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE) and optimisation_steps is None:
        return CourseOptimisationStepsOutcome(
            rule="raised-or-combined-first",
            optimisation_count=OptimisationCount.FIRST,
        )

    # reduced — action: reduce_thiopurine; gate: no_danger; optimisation_steps: >= 0
    #   because: It is one more.
    #   A54: Adherence is supported 3 times and metabolites are asked for twice, then a specialist is asked or the assay
    #     counts as not available.
    #   A70: The count of dose changes begins again with azathioprine, that of adherence support with each new agent,
    #     that of requests for metabolites with each change of treatment, and with a result that calls for adherence
    #     support. A count that is not known begins at 1.
    if (
        action is Action.REDUCE_THIOPURINE
        and gate is Gate.NO_DANGER
        and optimisation_steps is not None
        and optimisation_steps >= 0
    ):
        return CourseOptimisationStepsOutcome(rule="reduced", optimisation_count=OptimisationCount.AGAIN)

    # reduced-first — action: reduce_thiopurine; gate: no_danger; optimisation_steps: missing
    #   because: No earlier one is known, so the count begins here.
    #   A54: Adherence is supported 3 times and metabolites are asked for twice, then a specialist is asked or the assay
    #     counts as not available.
    #   A70: The count of dose changes begins again with azathioprine, that of adherence support with each new agent,
    #     that of requests for metabolites with each change of treatment, and with a result that calls for adherence
    #     support. A count that is not known begins at 1.
    if action is Action.REDUCE_THIOPURINE and gate is Gate.NO_DANGER and optimisation_steps is None:
        return CourseOptimisationStepsOutcome(rule="reduced-first", optimisation_count=OptimisationCount.FIRST)

    # azathioprine-started — action: start_azathioprine
    #   because: Azathioprine is new, and nothing has been changed about it.
    #   A54: Adherence is supported 3 times and metabolites are asked for twice, then a specialist is asked or the assay
    #     counts as not available.
    #   A70: The count of dose changes begins again with azathioprine, that of adherence support with each new agent,
    #     that of requests for metabolites with each change of treatment, and with a result that calls for adherence
    #     support. A count that is not known begins at 1.
    if action is Action.START_AZATHIOPRINE:
        return CourseOptimisationStepsOutcome(rule="azathioprine-started", optimisation_count=OptimisationCount.OVER)

    # reduced-for-the-inhibitor — action: reduce_thiopurine; gate: reduce_thiopurine
    #   because: It was not done for want of response.
    #   A54: Adherence is supported 3 times and metabolites are asked for twice, then a specialist is asked or the assay
    #     counts as not available.
    #   A70: The count of dose changes begins again with azathioprine, that of adherence support with each new agent,
    #     that of requests for metabolites with each change of treatment, and with a result that calls for adherence
    #     support. A count that is not known begins at 1.
    if action is Action.REDUCE_THIOPURINE and gate is Gate.REDUCE_THIOPURINE:
        return CourseOptimisationStepsOutcome(
            rule="reduced-for-the-inhibitor",
            optimisation_count=OptimisationCount.AS_BEFORE,
        )

    # no-change — action: not(raise_azathioprine, add_allopurinol_reduce_azathioprine, reduce_thiopurine,
    #   start_azathioprine)
    #   because: The dose is not changed for want of response.
    #   A54: Adherence is supported 3 times and metabolites are asked for twice, then a specialist is asked or the assay
    #     counts as not available.
    #   A70: The count of dose changes begins again with azathioprine, that of adherence support with each new agent,
    #     that of requests for metabolites with each change of treatment, and with a result that calls for adherence
    #     support. A count that is not known begins at 1.
    if (
        action in (Action.MAINTAIN, Action.CONTINUE_AND_REASSESS, Action.REQUEST_DATA)
        or action in (Action.URGENT_HEPATOLOGY_REFERRAL, Action.OUT_OF_SCOPE, Action.PAEDIATRIC_SPECIALIST)
        or action in (Action.ADHERENCE_SUPPORT, Action.ASSESS_ADHERENCE, Action.REEXAMINE_DIAGNOSIS)
        or action in (Action.EXCLUDE_OTHER_CAUSES, Action.MEASURE_METABOLITES)
        or action in (Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.STEROID_SPARING_REVIEW)
        or action in (Action.SPECIALIST_REVIEW, Action.THIRD_LINE_REFERRAL, Action.STOP_THIOPURINE)
        or action in (Action.STOP_MYCOPHENOLATE, Action.STOP_ALLOPURINOL, Action.START_MYCOPHENOLATE)
        or action in (Action.START_MERCAPTOPURINE, Action.START_TIOGUANINE)
    ):
        return CourseOptimisationStepsOutcome(rule="no-change", optimisation_count=OptimisationCount.AS_BEFORE)

    raise UncoveredError("course_optimisation_steps")
