"""Response to treatment."""

from ..errors import UncoveredError
from ..outcomes import ResponseOutcome
from ..parameters import Parameters
from ..vocabulary import Biochemistry, EarlyFall, Response


def decide_response(
    *,
    biochemistry: Biochemistry,
    months_since_start: int,
    prior_remission: bool | None,
    early_fall: EarlyFall,
    parameters: Parameters,
) -> ResponseOutcome:
    """How has the disease responded to treatment so far?

    Response to treatment.
    """
    # remission-in-time — biochemistry: normal; months_since_start: <= deadline_months
    #   because: AST, ALT and IgG are normal within the time allowed.
    #   D1 (ungraded; EASL2025, definition of complete biochemical response, after the IAIHG report): “normalisation of
    #     AST, ALT, and IgG levels no later than 6 months after treatment initiation”
    #   E2 (ungraded; SUMMARY2025, Treatment goal): “normalisation of AST, ALT, and IgG levels”
    #   A1: Insufficient from month 6, overdue after month 12.
    #   A24: Equal to the upper limit is normal. Month 6.0 with normal tests is in time, with raised tests insufficient.
    #     6-TGN of 220 is in range. Exactly 5700 and a ratio of exactly 11 are not disproportionate. Exactly 2 mg/kg/day
    #     is allowed.
    if biochemistry is Biochemistry.NORMAL and months_since_start <= parameters.deadline_months:
        return ResponseOutcome(rule="remission-in-time", response=Response.CBR_ON_TIME)

    # remission-late — biochemistry: normal; months_since_start: > deadline_months
    #   because: AST, ALT and IgG are normal. That it took longer changes nothing in what to do.
    #   E2 (ungraded; SUMMARY2025, Treatment goal): “normalisation of AST, ALT, and IgG levels”
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    #   A1: Insufficient from month 6, overdue after month 12.
    if biochemistry is Biochemistry.NORMAL and months_since_start > parameters.deadline_months:
        return ResponseOutcome(rule="remission-late", response=Response.CBR_LATE)

    # not-measured — biochemistry: to_be_measured
    #   because: The goal names three values. All three must be known before it counts as reached.
    #   E2 (ungraded; SUMMARY2025, Treatment goal): “normalisation of AST, ALT, and IgG levels”
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if biochemistry is Biochemistry.TO_BE_MEASURED:
        return ResponseOutcome(rule="not-measured", response=Response.INDETERMINATE)

    # remission-lost — biochemistry: raised; prior_remission: yes
    #   because: AST, ALT and IgG were normal before and no longer are.
    #   A31: The same path, under a label of its own.
    if biochemistry is Biochemistry.RAISED and prior_remission is True:
        return ResponseOutcome(rule="remission-lost", response=Response.LOSS_OF_RESPONSE)

    # earlier-remission-not-known — biochemistry: raised; prior_remission: missing
    #   because: Whether this is a first failure or a relapse must be known to name it.
    #   A31: The same path, under a label of its own.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if biochemistry is Biochemistry.RAISED and prior_remission is None:
        return ResponseOutcome(rule="earlier-remission-not-known", response=Response.INDETERMINATE)

    # first-month — biochemistry: raised; prior_remission: no; months_since_start: < early_months
    #   because: In the first month nothing can be judged yet.
    #   K3 (ungraded; IAIHG2022, abstract): Non-response is a fall of transaminases by less than 50 percent within 4
    #     weeks of the start.
    #   A32: Diagnosis, adherence and severity are looked at again. No medicine is changed.
    if (
        biochemistry is Biochemistry.RAISED
        and months_since_start < parameters.early_months
        and prior_remission is False
    ):
        return ResponseOutcome(rule="first-month", response=Response.TOO_EARLY)

    # no-early-fall — biochemistry: raised; prior_remission: no; months_since_start: [early_months..deadline_months);
    #   early_fall: less_than_half
    #   because: A fall of less than half within 4 weeks is called non-response, long before the deadline.
    #   K3 (ungraded; IAIHG2022, abstract): Non-response is a fall of transaminases by less than 50 percent within 4
    #     weeks of the start.
    #   A32: Diagnosis, adherence and severity are looked at again. No medicine is changed.
    if (
        biochemistry is Biochemistry.RAISED
        and months_since_start >= parameters.early_months
        and months_since_start < parameters.deadline_months
        and prior_remission is False
        and early_fall is EarlyFall.LESS_THAN_HALF
    ):
        return ResponseOutcome(rule="no-early-fall", response=Response.EARLY_NON_RESPONSE)

    # on-the-way — biochemistry: raised; prior_remission: no; months_since_start: [early_months..deadline_months);
    #   early_fall: [at_least_half, to_be_measured]
    #   because: The time allowed is not over.
    #   D1 (ungraded; EASL2025, definition of complete biochemical response, after the IAIHG report): “normalisation of
    #     AST, ALT, and IgG levels no later than 6 months after treatment initiation”
    #   A1: Insufficient from month 6, overdue after month 12.
    if (
        biochemistry is Biochemistry.RAISED
        and months_since_start >= parameters.early_months
        and months_since_start < parameters.deadline_months
        and prior_remission is False
        and early_fall in (EarlyFall.AT_LEAST_HALF, EarlyFall.TO_BE_MEASURED)
    ):
        return ResponseOutcome(rule="on-the-way", response=Response.PARTIAL)

    # deadline-missed — biochemistry: raised; prior_remission: no; months_since_start: [deadline_months..overdue_months]
    #   because: The target has been missed.
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    #   D1 (ungraded; EASL2025, definition of complete biochemical response, after the IAIHG report): “normalisation of
    #     AST, ALT, and IgG levels no later than 6 months after treatment initiation”
    #   K2 (ungraded; IAIHG2022, abstract): Insufficient response is a complete biochemical response not reached by 6
    #     months.
    #   A1: Insufficient from month 6, overdue after month 12.
    #   A24: Equal to the upper limit is normal. Month 6.0 with normal tests is in time, with raised tests insufficient.
    #     6-TGN of 220 is in range. Exactly 5700 and a ratio of exactly 11 are not disproportionate. Exactly 2 mg/kg/day
    #     is allowed.
    if (
        biochemistry is Biochemistry.RAISED
        and months_since_start >= parameters.deadline_months
        and months_since_start <= parameters.overdue_months
        and prior_remission is False
    ):
        return ResponseOutcome(rule="deadline-missed", response=Response.INSUFFICIENT)

    # overdue — biochemistry: raised; prior_remission: no; months_since_start: > overdue_months
    #   because: The target has been missed by any reading.
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    #   D1 (ungraded; EASL2025, definition of complete biochemical response, after the IAIHG report): “normalisation of
    #     AST, ALT, and IgG levels no later than 6 months after treatment initiation”
    #   K2 (ungraded; IAIHG2022, abstract): Insufficient response is a complete biochemical response not reached by 6
    #     months.
    #   A1: Insufficient from month 6, overdue after month 12.
    if (
        biochemistry is Biochemistry.RAISED
        and months_since_start > parameters.overdue_months
        and prior_remission is False
    ):
        return ResponseOutcome(rule="overdue", response=Response.INSUFFICIENT_OVERDUE)

    raise UncoveredError("response")
