"""Six and twelve months side by side."""

from ..errors import UncoveredError
from ..outcomes import DeadlineReadingsOutcome
from ..parameters import Parameters
from ..vocabulary import Biochemistry, SixMonthReading, TwelveMonthReading


def decide_deadline_readings(
    *,
    biochemistry: Biochemistry,
    months_since_start: int,
    parameters: Parameters,
) -> DeadlineReadingsOutcome:
    """What has become of the target when the time limit is read as 6 months, and when it is read as 12?

    Six and twelve months side by side.

    Shown beside the decision, which follows the time limit of the profile.
    """
    # normal-by-six — biochemistry: normal; months_since_start: <= definition_months
    #   because: In time by both readings.
    #   D1 (ungraded; EASL2025, definition of complete biochemical response, after the IAIHG report): “normalisation of
    #     AST, ALT, and IgG levels no later than 6 months after treatment initiation”
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    if biochemistry is Biochemistry.NORMAL and months_since_start <= parameters.definition_months:
        return DeadlineReadingsOutcome(
            rule="normal-by-six",
            six_month_reading=SixMonthReading.REACHED_IN_TIME,
            twelve_month_reading=TwelveMonthReading.REACHED_IN_TIME,
        )

    # normal-by-twelve — biochemistry: normal; months_since_start: (definition_months..window_end_months]
    #   because: Late by the definition, in time by the window of the failure condition.
    #   D1 (ungraded; EASL2025, definition of complete biochemical response, after the IAIHG report): “normalisation of
    #     AST, ALT, and IgG levels no later than 6 months after treatment initiation”
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    #   A1: Insufficient from month 6, overdue after month 12.
    if (
        biochemistry is Biochemistry.NORMAL
        and months_since_start > parameters.definition_months
        and months_since_start <= parameters.window_end_months
    ):
        return DeadlineReadingsOutcome(
            rule="normal-by-twelve",
            six_month_reading=SixMonthReading.REACHED_LATE,
            twelve_month_reading=TwelveMonthReading.REACHED_IN_TIME,
        )

    # normal-after-twelve — biochemistry: normal; months_since_start: > window_end_months
    #   because: Late by both readings.
    #   D1 (ungraded; EASL2025, definition of complete biochemical response, after the IAIHG report): “normalisation of
    #     AST, ALT, and IgG levels no later than 6 months after treatment initiation”
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    if biochemistry is Biochemistry.NORMAL and months_since_start > parameters.window_end_months:
        return DeadlineReadingsOutcome(
            rule="normal-after-twelve",
            six_month_reading=SixMonthReading.REACHED_LATE,
            twelve_month_reading=TwelveMonthReading.REACHED_LATE,
        )

    # raised-before-six — biochemistry: raised; months_since_start: < definition_months
    #   because: The time is not over by either reading.
    #   D1 (ungraded; EASL2025, definition of complete biochemical response, after the IAIHG report): “normalisation of
    #     AST, ALT, and IgG levels no later than 6 months after treatment initiation”
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    if biochemistry is Biochemistry.RAISED and months_since_start < parameters.definition_months:
        return DeadlineReadingsOutcome(
            rule="raised-before-six",
            six_month_reading=SixMonthReading.NOT_DUE,
            twelve_month_reading=TwelveMonthReading.NOT_DUE,
        )

    # raised-before-twelve — biochemistry: raised; months_since_start: [definition_months..window_end_months)
    #   because: Missed by the definition, not due by the end of the window.
    #   D1 (ungraded; EASL2025, definition of complete biochemical response, after the IAIHG report): “normalisation of
    #     AST, ALT, and IgG levels no later than 6 months after treatment initiation”
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    #   A1: Insufficient from month 6, overdue after month 12.
    if (
        biochemistry is Biochemistry.RAISED
        and months_since_start >= parameters.definition_months
        and months_since_start < parameters.window_end_months
    ):
        return DeadlineReadingsOutcome(
            rule="raised-before-twelve",
            six_month_reading=SixMonthReading.MISSED,
            twelve_month_reading=TwelveMonthReading.NOT_DUE,
        )

    # raised-from-twelve — biochemistry: raised; months_since_start: >= window_end_months
    #   because: Missed by both readings.
    #   D1 (ungraded; EASL2025, definition of complete biochemical response, after the IAIHG report): “normalisation of
    #     AST, ALT, and IgG levels no later than 6 months after treatment initiation”
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    if biochemistry is Biochemistry.RAISED and months_since_start >= parameters.window_end_months:
        return DeadlineReadingsOutcome(
            rule="raised-from-twelve",
            six_month_reading=SixMonthReading.MISSED,
            twelve_month_reading=TwelveMonthReading.MISSED,
        )

    # not-measured — biochemistry: to_be_measured
    #   because: The target cannot be judged without all three values.
    #   E2 (ungraded; SUMMARY2025, Treatment goal): “normalisation of AST, ALT, and IgG levels”
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if biochemistry is Biochemistry.TO_BE_MEASURED:
        return DeadlineReadingsOutcome(
            rule="not-measured",
            six_month_reading=SixMonthReading.TO_BE_MEASURED,
            twelve_month_reading=TwelveMonthReading.TO_BE_MEASURED,
        )

    raise UncoveredError("deadline_readings")
