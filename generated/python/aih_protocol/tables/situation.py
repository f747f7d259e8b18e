"""The two situations."""

from ..errors import UncoveredError
from ..outcomes import SituationOutcome
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import BaseAgent, GateData, IntoleranceCulprit, Response, Situation, TimeOnTreatment


def decide_situation(
    *,
    intolerance_culprit: IntoleranceCulprit | None,
    response: Response,
    base_agent: BaseAgent,
    time_on_treatment: TimeOnTreatment,
    gate_data: GateData | NotAsked,
) -> SituationOutcome:
    """Is a medicine not tolerated, is the response insufficient, or neither?

    The two situations.

    Asked only when gate_data: complete.

    Intolerance comes before response, as a medicine that is not tolerated cannot be raised.
    """
    # not asked
    if gate_data is NOT_ASKED or gate_data is GateData.INCOMPLETE:
        return SituationOutcome(rule=None, situation=NOT_ASKED)

    # thiopurine-not-tolerated — intolerance_culprit: [azathioprine, mercaptopurine, tioguanine]
    #   because: The first of the two situations, whatever the response.
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    #   E3 (ungraded; SUMMARY2025, Second-line approach): “patients who cannot tolerate thiopurines … and patients with
    #     an insufficient response”
    #   K5 (ungraded; IAIHG2022, abstract): Intolerance is any adverse event possibly related to treatment that may lead
    #     to stopping the medicine.
    #   A11: Mycophenolate mofetil, with allopurinol listed as an alternative.
    #   A39: Intolerance.
    #   irrelevant here: adherence, The medicine is given up for intolerance. Adherence to it no longer matters.
    #   irrelevant here: other_causes_excluded, The medicine is given up for intolerance, not for want of response.
    #   irrelevant here: tgn, The medicine is given up, so its metabolites no longer matter.
    #   irrelevant here: mmp, The medicine is given up, so its metabolites no longer matter.
    #   irrelevant here: weeks_on_dose_at_sample, The medicine is given up, so its metabolites no longer matter.
    if (
        intolerance_culprit in (IntoleranceCulprit.AZATHIOPRINE, IntoleranceCulprit.MERCAPTOPURINE)
        or intolerance_culprit is IntoleranceCulprit.TIOGUANINE
    ):
        return SituationOutcome(rule="thiopurine-not-tolerated", situation=Situation.THIOPURINE_INTOLERANCE)

    # mycophenolate-not-tolerated — intolerance_culprit: mycophenolate
    #   because: Mycophenolate mofetil is one of the first-line agents of the failure condition.
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    #   K5 (ungraded; IAIHG2022, abstract): Intolerance is any adverse event possibly related to treatment that may lead
    #     to stopping the medicine.
    #   A14: Azathioprine if nothing stands against it.
    #   A39: Intolerance.
    #   irrelevant here: adherence, The medicine is given up for intolerance. Adherence to it no longer matters.
    #   irrelevant here: other_causes_excluded, The medicine is given up for intolerance, not for want of response.
    #   irrelevant here: tgn, No thiopurine is in use.
    #   irrelevant here: mmp, No thiopurine is in use.
    #   irrelevant here: weeks_on_dose_at_sample, No thiopurine is in use.
    if intolerance_culprit is IntoleranceCulprit.MYCOPHENOLATE:
        return SituationOutcome(rule="mycophenolate-not-tolerated", situation=Situation.MYCOPHENOLATE_INTOLERANCE)

    # steroid-not-tolerated — intolerance_culprit: steroid
    #   because: The failure condition counts side effects of the corticosteroid, but neither situation treats them.
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    #   A23: A review of the corticosteroid, outside this protocol. Budesonide is not offered.
    if intolerance_culprit is IntoleranceCulprit.STEROID:
        return SituationOutcome(rule="steroid-not-tolerated", situation=Situation.STEROID_SIDE_EFFECTS)

    # allopurinol-not-tolerated — intolerance_culprit: allopurinol
    #   because: The added medicine is the culprit, not the thiopurine.
    #   A62: Allopurinol is stopped. The thiopurine stays at its reduced dose until a specialist sets it.
    if intolerance_culprit is IntoleranceCulprit.ALLOPURINOL:
        return SituationOutcome(rule="allopurinol-not-tolerated", situation=Situation.ALLOPURINOL_INTOLERANCE)

    # intolerance-not-known — intolerance_culprit: missing
    #   because: Which of the two situations holds depends on whether a medicine is not tolerated.
    #   E3 (ungraded; SUMMARY2025, Second-line approach): “patients who cannot tolerate thiopurines … and patients with
    #     an insufficient response”
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if intolerance_culprit is None:
        return SituationOutcome(rule="intolerance-not-known", situation=Situation.TO_BE_ASKED)

    # goal-reached — intolerance_culprit: none; response: [cbr_on_time, cbr_late]
    #   because: The goal of treatment is met.
    #   E2 (ungraded; SUMMARY2025, Treatment goal): “normalisation of AST, ALT, and IgG levels”
    if intolerance_culprit is IntoleranceCulprit.NONE and response in (Response.CBR_ON_TIME, Response.CBR_LATE):
        return SituationOutcome(rule="goal-reached", situation=Situation.RESPONSE_REACHED)

    # time-not-up — intolerance_culprit: none; response: [too_early, partial]
    #   because: The time allowed for the response is not over.
    #   D1 (ungraded; EASL2025, definition of complete biochemical response, after the IAIHG report): “normalisation of
    #     AST, ALT, and IgG levels no later than 6 months after treatment initiation”
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    #   A1: Insufficient from month 6, overdue after month 12.
    if intolerance_culprit is IntoleranceCulprit.NONE and response in (Response.TOO_EARLY, Response.PARTIAL):
        return SituationOutcome(rule="time-not-up", situation=Situation.WAIT)

    # no-early-fall — intolerance_culprit: none; response: early_non_response
    #   because: A disease that does not move at all may not be this disease.
    #   K3 (ungraded; IAIHG2022, abstract): Non-response is a fall of transaminases by less than 50 percent within 4
    #     weeks of the start.
    #   A32: Diagnosis, adherence and severity are looked at again. No medicine is changed.
    if intolerance_culprit is IntoleranceCulprit.NONE and response is Response.EARLY_NON_RESPONSE:
        return SituationOutcome(rule="no-early-fall", situation=Situation.EARLY_NON_RESPONSE)

    # response-not-known — intolerance_culprit: none; response: indeterminate
    #   because: The response must be known before it can be called insufficient.
    #   E2 (ungraded; SUMMARY2025, Treatment goal): “normalisation of AST, ALT, and IgG levels”
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if intolerance_culprit is IntoleranceCulprit.NONE and response is Response.INDETERMINATE:
        return SituationOutcome(rule="response-not-known", situation=Situation.TO_BE_ASKED)

    # no-base-agent — intolerance_culprit: none; response: [insufficient, insufficient_overdue, loss_of_response];
    #   base_agent: none
    #   because: First-line treatment is a corticosteroid together with azathioprine or mycophenolate mofetil.
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    #   A58: Transplant recipients, patients with a diagnosis in doubt, and patients who have not had a base agent with
    #     the corticosteroid.
    if (
        intolerance_culprit is IntoleranceCulprit.NONE
        and response in (Response.INSUFFICIENT, Response.INSUFFICIENT_OVERDUE, Response.LOSS_OF_RESPONSE)
        and base_agent is BaseAgent.NONE
    ):
        return SituationOutcome(rule="no-base-agent", situation=Situation.FIRST_LINE_INCOMPLETE)

    # changed-recently — intolerance_culprit: none; response: [insufficient, insufficient_overdue, loss_of_response];
    #   base_agent: [azathioprine, mercaptopurine, tioguanine, mycophenolate]; time_on_treatment: too_early
    #   because: The last change has not had time to act.
    #   A2: For the first treatment from its start. After a change of dose at least 3 months, after a new agent at least
    #     6 months, from the change.
    if (
        intolerance_culprit is IntoleranceCulprit.NONE
        and response in (Response.INSUFFICIENT, Response.INSUFFICIENT_OVERDUE, Response.LOSS_OF_RESPONSE)
        and (
            base_agent in (BaseAgent.AZATHIOPRINE, BaseAgent.MERCAPTOPURINE, BaseAgent.TIOGUANINE)
            or base_agent is BaseAgent.MYCOPHENOLATE
        )
        and time_on_treatment is TimeOnTreatment.TOO_EARLY
    ):
        return SituationOutcome(rule="changed-recently", situation=Situation.WAIT)

    # change-not-known — intolerance_culprit: none; response: [insufficient, insufficient_overdue, loss_of_response];
    #   base_agent: [azathioprine, mercaptopurine, tioguanine, mycophenolate]; time_on_treatment: to_be_asked
    #   because: The time since the last change must be known.
    #   A2: For the first treatment from its start. After a change of dose at least 3 months, after a new agent at least
    #     6 months, from the change.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        intolerance_culprit is IntoleranceCulprit.NONE
        and response in (Response.INSUFFICIENT, Response.INSUFFICIENT_OVERDUE, Response.LOSS_OF_RESPONSE)
        and (
            base_agent in (BaseAgent.AZATHIOPRINE, BaseAgent.MERCAPTOPURINE, BaseAgent.TIOGUANINE)
            or base_agent is BaseAgent.MYCOPHENOLATE
        )
        and time_on_treatment is TimeOnTreatment.TO_BE_ASKED
    ):
        return SituationOutcome(rule="change-not-known", situation=Situation.TO_BE_ASKED)

    # insufficient-on-azathioprine — intolerance_culprit: none; response: [insufficient, insufficient_overdue,
    #   loss_of_response]; base_agent: azathioprine; time_on_treatment: long_enough
    #   because: The second of the two situations.
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    #   E3 (ungraded; SUMMARY2025, Second-line approach): “patients who cannot tolerate thiopurines … and patients with
    #     an insufficient response”
    #   K2 (ungraded; IAIHG2022, abstract): Insufficient response is a complete biochemical response not reached by 6
    #     months.
    #   A31: The same path, under a label of its own.
    if (
        intolerance_culprit is IntoleranceCulprit.NONE
        and response in (Response.INSUFFICIENT, Response.INSUFFICIENT_OVERDUE, Response.LOSS_OF_RESPONSE)
        and base_agent is BaseAgent.AZATHIOPRINE
        and time_on_treatment is TimeOnTreatment.LONG_ENOUGH
    ):
        return SituationOutcome(rule="insufficient-on-azathioprine", situation=Situation.INSUFFICIENT_AZATHIOPRINE)

    # insufficient-on-other-thiopurine — intolerance_culprit: none; response: [insufficient, insufficient_overdue,
    #   loss_of_response]; base_agent: [mercaptopurine, tioguanine]; time_on_treatment: long_enough
    #   because: The second of the two situations, on an agent that the statements on optimisation do not name.
    #   E3 (ungraded; SUMMARY2025, Second-line approach): “patients who cannot tolerate thiopurines … and patients with
    #     an insufficient response”
    #   A31: The same path, under a label of its own.
    #   A50: Their dose is not optimised here. Mycophenolate mofetil is considered next.
    if (
        intolerance_culprit is IntoleranceCulprit.NONE
        and response in (Response.INSUFFICIENT, Response.INSUFFICIENT_OVERDUE, Response.LOSS_OF_RESPONSE)
        and base_agent in (BaseAgent.MERCAPTOPURINE, BaseAgent.TIOGUANINE)
        and time_on_treatment is TimeOnTreatment.LONG_ENOUGH
    ):
        return SituationOutcome(
            rule="insufficient-on-other-thiopurine",
            situation=Situation.INSUFFICIENT_OTHER_THIOPURINE,
        )

    # insufficient-on-mycophenolate — intolerance_culprit: none; response: [insufficient, insufficient_overdue,
    #   loss_of_response]; base_agent: mycophenolate; time_on_treatment: long_enough
    #   because: Mycophenolate mofetil is one of the first-line agents of the failure condition.
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    #   E3 (ungraded; SUMMARY2025, Second-line approach): “patients who cannot tolerate thiopurines … and patients with
    #     an insufficient response”
    #   A13: Azathioprine if it is untried and nothing stands against it, otherwise third-line treatment.
    #   A31: The same path, under a label of its own.
    if (
        intolerance_culprit is IntoleranceCulprit.NONE
        and response in (Response.INSUFFICIENT, Response.INSUFFICIENT_OVERDUE, Response.LOSS_OF_RESPONSE)
        and base_agent is BaseAgent.MYCOPHENOLATE
        and time_on_treatment is TimeOnTreatment.LONG_ENOUGH
    ):
        return SituationOutcome(rule="insufficient-on-mycophenolate", situation=Situation.INSUFFICIENT_MYCOPHENOLATE)

    raise UncoveredError("situation")
