"""Missing data: situation."""

from ..outcomes import MissingForSituationOutcome
from ..values import NOT_ASKED, NotAsked, Ratio
from ..vocabulary import (
    AzathioprineHistory,
    Biochemistry,
    EarlierAgents,
    IntoleranceCulprit,
    MissingForSituation,
    MycophenolateHistory,
    RequestStage,
    Response,
    TimeOnTreatment,
)


def decide_missing_for_situation(
    *,
    intolerance_culprit: IntoleranceCulprit | None,
    response: Response,
    biochemistry: Biochemistry,
    ast_times_uln: Ratio | None,
    alt_times_uln: Ratio | None,
    igg_times_uln: Ratio | None,
    prior_remission: bool | None,
    time_on_treatment: TimeOnTreatment,
    earlier_agents: EarlierAgents | NotAsked,
    azathioprine_history: AzathioprineHistory | None,
    mycophenolate_history: MycophenolateHistory | None,
    request_stage: RequestStage | NotAsked,
) -> tuple[MissingForSituationOutcome, ...] | NotAsked:
    """Which data are needed to know the situation?

    Missing data: situation.

    Asked only when request_stage: situation.

    The rules stand in the order in which the data are asked for.
    """
    # not asked
    if request_stage is NOT_ASKED or request_stage in (
        RequestStage.DANGER,
        RequestStage.OPTIMISATION,
        RequestStage.AGENT,
    ):
        return NOT_ASKED

    fired: list[MissingForSituationOutcome] = []

    # intolerance — intolerance_culprit: missing
    #   because: It decides which of the two situations holds.
    #   E3 (ungraded; SUMMARY2025, Second-line approach): “patients who cannot tolerate thiopurines … and patients with
    #     an insufficient response”
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if intolerance_culprit is None:
        fired.append(
            MissingForSituationOutcome(
                rule="intolerance",
                missing_for_situation=MissingForSituation.INTOLERANCE_CULPRIT,
            ),
        )

    # ast — response: indeterminate; biochemistry: to_be_measured; ast_times_uln: missing
    #   because: AST and its upper limit of normal belong to the goal.
    #   E2 (ungraded; SUMMARY2025, Treatment goal): “normalisation of AST, ALT, and IgG levels”
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if response is Response.INDETERMINATE and biochemistry is Biochemistry.TO_BE_MEASURED and ast_times_uln is None:
        fired.append(MissingForSituationOutcome(rule="ast", missing_for_situation=MissingForSituation.AST))

    # alt — response: indeterminate; biochemistry: to_be_measured; alt_times_uln: missing
    #   because: ALT and its upper limit of normal belong to the goal.
    #   E2 (ungraded; SUMMARY2025, Treatment goal): “normalisation of AST, ALT, and IgG levels”
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if response is Response.INDETERMINATE and biochemistry is Biochemistry.TO_BE_MEASURED and alt_times_uln is None:
        fired.append(MissingForSituationOutcome(rule="alt", missing_for_situation=MissingForSituation.ALT))

    # igg — response: indeterminate; biochemistry: to_be_measured; igg_times_uln: missing
    #   because: IgG and its upper limit of normal belong to the goal.
    #   E2 (ungraded; SUMMARY2025, Treatment goal): “normalisation of AST, ALT, and IgG levels”
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if response is Response.INDETERMINATE and biochemistry is Biochemistry.TO_BE_MEASURED and igg_times_uln is None:
        fired.append(MissingForSituationOutcome(rule="igg", missing_for_situation=MissingForSituation.IGG))

    # prior-remission — response: indeterminate; biochemistry: raised; prior_remission: missing
    #   because: It tells a relapse from a first failure.
    #   A31: The same path, under a label of its own.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if response is Response.INDETERMINATE and biochemistry is Biochemistry.RAISED and prior_remission is None:
        fired.append(
            MissingForSituationOutcome(
                rule="prior-remission",
                missing_for_situation=MissingForSituation.PRIOR_REMISSION,
            ),
        )

    # months-since-change — time_on_treatment: to_be_asked
    #   because: It decides whether the present treatment can be judged.
    #   A2: For the first treatment from its start. After a change of dose at least 3 months, after a new agent at least
    #     6 months, from the change.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if time_on_treatment is TimeOnTreatment.TO_BE_ASKED:
        fired.append(
            MissingForSituationOutcome(
                rule="months-since-change",
                missing_for_situation=MissingForSituation.MONTHS_SINCE_CHANGE,
            ),
        )

    # azathioprine-history — earlier_agents: to_be_asked; azathioprine_history: missing
    #   because: It decides whether first-line treatment was complete.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    #   A58: Transplant recipients, patients with a diagnosis in doubt, and patients who have not had a base agent with
    #     the corticosteroid.
    if earlier_agents is EarlierAgents.TO_BE_ASKED and azathioprine_history is None:
        fired.append(
            MissingForSituationOutcome(
                rule="azathioprine-history",
                missing_for_situation=MissingForSituation.AZATHIOPRINE_HISTORY,
            ),
        )

    # mycophenolate-history — earlier_agents: to_be_asked; mycophenolate_history: missing
    #   because: It decides whether first-line treatment was complete.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    #   A58: Transplant recipients, patients with a diagnosis in doubt, and patients who have not had a base agent with
    #     the corticosteroid.
    if earlier_agents is EarlierAgents.TO_BE_ASKED and mycophenolate_history is None:
        fired.append(
            MissingForSituationOutcome(
                rule="mycophenolate-history",
                missing_for_situation=MissingForSituation.MYCOPHENOLATE_HISTORY,
            ),
        )

    return tuple(fired)
