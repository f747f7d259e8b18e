"""Where data are missing."""

from ..errors import UncoveredError
from ..outcomes import RequestStageOutcome
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import Action, GateData, NewAgent, Optimisation, RequestStage, Step


def decide_request_stage(
    *,
    gate_data: GateData | NotAsked,
    step: Step | NotAsked,
    optimisation: Optimisation | NotAsked,
    new_agent: NewAgent | NotAsked,
    action: Action,
) -> RequestStageOutcome:
    """Which part of the protocol cannot go on without more data?

    Where data are missing.

    Asked only when action: request_data.
    """
    # not asked
    if (
        action in (Action.MAINTAIN, Action.CONTINUE_AND_REASSESS, Action.URGENT_HEPATOLOGY_REFERRAL)
        or action in (Action.OUT_OF_SCOPE, Action.PAEDIATRIC_SPECIALIST, Action.ADHERENCE_SUPPORT)
        or action in (Action.ASSESS_ADHERENCE, Action.REEXAMINE_DIAGNOSIS, Action.EXCLUDE_OTHER_CAUSES)
        or action in (Action.MEASURE_METABOLITES, Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE)
        or action in (Action.STEROID_SPARING_REVIEW, Action.SPECIALIST_REVIEW, Action.THIRD_LINE_REFERRAL)
        or action in (Action.STOP_THIOPURINE, Action.STOP_MYCOPHENOLATE, Action.STOP_ALLOPURINOL)
        or action in (Action.REDUCE_THIOPURINE, Action.RAISE_AZATHIOPRINE, Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE)
        or action in (Action.START_MYCOPHENOLATE, Action.START_MERCAPTOPURINE, Action.START_TIOGUANINE)
        or action is Action.START_AZATHIOPRINE
    ):
        return RequestStageOutcome(rule=None, request_stage=NOT_ASKED)

    # danger — gate_data: incomplete
    #   because: A danger has not been excluded.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if gate_data is GateData.INCOMPLETE:
        return RequestStageOutcome(rule="danger", request_stage=RequestStage.DANGER)

    # situation — gate_data: complete; step: request_data
    #   because: The situation is not known.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if gate_data is GateData.COMPLETE and step is Step.REQUEST_DATA:
        return RequestStageOutcome(rule="situation", request_stage=RequestStage.SITUATION)

    # optimisation — gate_data: complete; step: optimise; optimisation: request_data
    #   because: The next step of optimisation is not known.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if gate_data is GateData.COMPLETE and step is Step.OPTIMISE and optimisation is Optimisation.REQUEST_DATA:
        return RequestStageOutcome(rule="optimisation", request_stage=RequestStage.OPTIMISATION)

    # agent — gate_data: complete; step: [optimise, select_agent, next_agent, replace_mycophenolate]; optimisation:
    #   exhausted, not asked; new_agent: request_data
    #   because: The next agent cannot be chosen.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if (
        gate_data is GateData.COMPLETE
        and step in (Step.OPTIMISE, Step.SELECT_AGENT, Step.NEXT_AGENT, Step.REPLACE_MYCOPHENOLATE)
        and (optimisation is NOT_ASKED or optimisation is Optimisation.EXHAUSTED)
        and new_agent is NewAgent.REQUEST_DATA
    ):
        return RequestStageOutcome(rule="agent", request_stage=RequestStage.AGENT)

    raise UncoveredError("request_stage")
