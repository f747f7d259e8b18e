"""Base agents so far."""

from ..errors import UncoveredError
from ..outcomes import EarlierAgentsOutcome
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import AzathioprineHistory, EarlierAgents, MycophenolateHistory, Situation


def decide_earlier_agents(
    *,
    azathioprine_history: AzathioprineHistory | None,
    mycophenolate_history: MycophenolateHistory | None,
    situation: Situation | NotAsked,
) -> EarlierAgentsOutcome:
    """Has the patient without a base agent had one, or is one excluded?

    Base agents so far.

    Asked only when situation: first_line_incomplete.
    """
    # not asked
    if (
        situation is NOT_ASKED
        or situation in (Situation.THIOPURINE_INTOLERANCE, Situation.MYCOPHENOLATE_INTOLERANCE)
        or situation in (Situation.STEROID_SIDE_EFFECTS, Situation.ALLOPURINOL_INTOLERANCE, Situation.RESPONSE_REACHED)
        or situation in (Situation.WAIT, Situation.EARLY_NON_RESPONSE, Situation.INSUFFICIENT_AZATHIOPRINE)
        or situation in (Situation.INSUFFICIENT_OTHER_THIOPURINE, Situation.INSUFFICIENT_MYCOPHENOLATE)
        or situation is Situation.TO_BE_ASKED
    ):
        return EarlierAgentsOutcome(rule=None, earlier_agents=NOT_ASKED)

    # azathioprine-tried — azathioprine_history: [can_be_used_again, failed, not_tolerated, contraindicated, declined]
    #   because: First-line treatment was more than a corticosteroid or could not be.
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    #   A58: Transplant recipients, patients with a diagnosis in doubt, and patients who have not had a base agent with
    #     the corticosteroid.
    if (
        azathioprine_history in (AzathioprineHistory.CAN_BE_USED_AGAIN, AzathioprineHistory.FAILED)
        or azathioprine_history in (AzathioprineHistory.NOT_TOLERATED, AzathioprineHistory.CONTRAINDICATED)
        or azathioprine_history is AzathioprineHistory.DECLINED
    ):
        return EarlierAgentsOutcome(rule="azathioprine-tried", earlier_agents=EarlierAgents.TRIED_OR_EXCLUDED)

    # mycophenolate-tried — azathioprine_history: never_used, missing; mycophenolate_history: [can_be_used_again,
    #   failed, not_tolerated, contraindicated, declined]
    #   because: First-line treatment was more than a corticosteroid or could not be.
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    #   A58: Transplant recipients, patients with a diagnosis in doubt, and patients who have not had a base agent with
    #     the corticosteroid.
    if (azathioprine_history is None or azathioprine_history is AzathioprineHistory.NEVER_USED) and (
        mycophenolate_history in (MycophenolateHistory.CAN_BE_USED_AGAIN, MycophenolateHistory.FAILED)
        or mycophenolate_history in (MycophenolateHistory.NOT_TOLERATED, MycophenolateHistory.CONTRAINDICATED)
        or mycophenolate_history is MycophenolateHistory.DECLINED
    ):
        return EarlierAgentsOutcome(rule="mycophenolate-tried", earlier_agents=EarlierAgents.TRIED_OR_EXCLUDED)

    # none-tried — azathioprine_history: never_used; mycophenolate_history: never_used
    #   because: Neither agent of first-line treatment has been used.
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    #   A58: Transplant recipients, patients with a diagnosis in doubt, and patients who have not had a base agent with
    #     the corticosteroid.
    if (
        azathioprine_history is AzathioprineHistory.NEVER_USED
        and mycophenolate_history is MycophenolateHistory.NEVER_USED
    ):
        return EarlierAgentsOutcome(rule="none-tried", earlier_agents=EarlierAgents.UNTRIED)

    # azathioprine-not-known — azathioprine_history: missing; mycophenolate_history: never_used, missing
    #   because: What has been used must be known.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if azathioprine_history is None and (
        mycophenolate_history is None or mycophenolate_history is MycophenolateHistory.NEVER_USED
    ):
        return EarlierAgentsOutcome(rule="azathioprine-not-known", earlier_agents=EarlierAgents.TO_BE_ASKED)

    # mycophenolate-not-known — azathioprine_history: never_used; mycophenolate_history: missing
    #   because: What has been used must be known.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if azathioprine_history is AzathioprineHistory.NEVER_USED and mycophenolate_history is None:
        return EarlierAgentsOutcome(rule="mycophenolate-not-known", earlier_agents=EarlierAgents.TO_BE_ASKED)

    raise UncoveredError("earlier_agents")
