"""Time since the last change."""

from ..errors import UncoveredError
from ..outcomes import TimeOnTreatmentOutcome
from ..parameters import Parameters
from ..vocabulary import LastChange, TimeOnTreatment


def decide_time_on_treatment(
    *,
    last_change: LastChange,
    months_since_change: int | None,
    parameters: Parameters,
) -> TimeOnTreatmentOutcome:
    """Has the present treatment been given long enough to be judged?

    Time since the last change.
    """
    # never-changed — last_change: none
    #   because: The time since the start of treatment is what counts.
    #   D1 (ungraded; EASL2025, definition of complete biochemical response, after the IAIHG report): “normalisation of
    #     AST, ALT, and IgG levels no later than 6 months after treatment initiation”
    #   A2: For the first treatment from its start. After a change of dose at least 3 months, after a new agent at least
    #     6 months, from the change.
    if last_change is LastChange.NONE:
        return TimeOnTreatmentOutcome(rule="never-changed", time_on_treatment=TimeOnTreatment.LONG_ENOUGH)

    # dose-changed-recently — last_change: dose; months_since_change: < months_after_dose_change
    #   because: The changed dose has not had time to act.
    #   MEDINFO1 (ungraded; CANTERBURY, sampling): Metabolites may be sampled at any time of day, and are steady about 4
    #     weeks after a start or a change of dose.
    #   A2: For the first treatment from its start. After a change of dose at least 3 months, after a new agent at least
    #     6 months, from the change.
    if (
        last_change is LastChange.DOSE
        and months_since_change is not None
        and months_since_change < parameters.months_after_dose_change
    ):
        return TimeOnTreatmentOutcome(rule="dose-changed-recently", time_on_treatment=TimeOnTreatment.TOO_EARLY)

    # dose-changed-long-ago — last_change: dose; months_since_change: >= months_after_dose_change
    #   because: The changed dose has had time to act.
    #   MEDINFO1 (ungraded; CANTERBURY, sampling): Metabolites may be sampled at any time of day, and are steady about 4
    #     weeks after a start or a change of dose.
    #   A2: For the first treatment from its start. After a change of dose at least 3 months, after a new agent at least
    #     6 months, from the change.
    if (
        last_change is LastChange.DOSE
        and months_since_change is not None
        and months_since_change >= parameters.months_after_dose_change
    ):
        return TimeOnTreatmentOutcome(rule="dose-changed-long-ago", time_on_treatment=TimeOnTreatment.LONG_ENOUGH)

    # agent-changed-recently — last_change: agent; months_since_change: < months_after_new_agent
    #   because: A new agent is given the time that the first one had.
    #   K6 (ungraded; IAIHG2022, abstract): The definitions are meant for any treatment, not only for the first.
    #   A2: For the first treatment from its start. After a change of dose at least 3 months, after a new agent at least
    #     6 months, from the change.
    if (
        last_change is LastChange.AGENT
        and months_since_change is not None
        and months_since_change < parameters.months_after_new_agent
    ):
        return TimeOnTreatmentOutcome(rule="agent-changed-recently", time_on_treatment=TimeOnTreatment.TOO_EARLY)

    # agent-changed-long-ago — last_change: agent; months_since_change: >= months_after_new_agent
    #   because: The new agent has had the time that the first one had.
    #   K6 (ungraded; IAIHG2022, abstract): The definitions are meant for any treatment, not only for the first.
    #   A2: For the first treatment from its start. After a change of dose at least 3 months, after a new agent at least
    #     6 months, from the change.
    if (
        last_change is LastChange.AGENT
        and months_since_change is not None
        and months_since_change >= parameters.months_after_new_agent
    ):
        return TimeOnTreatmentOutcome(rule="agent-changed-long-ago", time_on_treatment=TimeOnTreatment.LONG_ENOUGH)

    # time-not-known — last_change: [dose, agent]; months_since_change: missing
    #   because: Without the date of the change the treatment cannot be judged.
    #   A2: For the first treatment from its start. After a change of dose at least 3 months, after a new agent at least
    #     6 months, from the change.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if last_change in (LastChange.DOSE, LastChange.AGENT) and months_since_change is None:
        return TimeOnTreatmentOutcome(rule="time-not-known", time_on_treatment=TimeOnTreatment.TO_BE_ASKED)

    raise UncoveredError("time_on_treatment")
