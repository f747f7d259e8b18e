"""Base agent after this visit."""

from ..errors import UncoveredError
from ..outcomes import BaseAgentAfterOutcome
from ..vocabulary import Action, BaseAgent, BaseAgentAfter


def decide_base_agent_after(*, action: Action, base_agent: BaseAgent) -> BaseAgentAfterOutcome:
    """Which base agent does the patient take from now on?

    Base agent after this visit.

    One agent or none. What is stopped and what is started change in the same step, so that two are never taken
    together.
    """
    # mycophenolate-started — action: start_mycophenolate
    #   because: It takes the place of the agent before.
    #   A66: The present base agent is stopped in the step in which another is started, and allopurinol that was given
    #     for it is stopped too. Allopurinol given for another reason goes on.
    if action is Action.START_MYCOPHENOLATE:
        return BaseAgentAfterOutcome(rule="mycophenolate-started", base_agent_after=BaseAgentAfter.MYCOPHENOLATE)

    # mercaptopurine-started — action: start_mercaptopurine
    #   because: It takes the place of the agent before.
    #   A66: The present base agent is stopped in the step in which another is started, and allopurinol that was given
    #     for it is stopped too. Allopurinol given for another reason goes on.
    if action is Action.START_MERCAPTOPURINE:
        return BaseAgentAfterOutcome(rule="mercaptopurine-started", base_agent_after=BaseAgentAfter.MERCAPTOPURINE)

    # tioguanine-started — action: start_tioguanine
    #   because: It takes the place of the agent before.
    #   A66: The present base agent is stopped in the step in which another is started, and allopurinol that was given
    #     for it is stopped too. Allopurinol given for another reason goes on.
    if action is Action.START_TIOGUANINE:
        return BaseAgentAfterOutcome(rule="tioguanine-started", base_agent_after=BaseAgentAfter.TIOGUANINE)

    # azathioprine-started — action: start_azathioprine
    #   because: It takes the place of the agent before.
    #   A66: The present base agent is stopped in the step in which another is started, and allopurinol that was given
    #     for it is stopped too. Allopurinol given for another reason goes on.
    if action is Action.START_AZATHIOPRINE:
        return BaseAgentAfterOutcome(rule="azathioprine-started", base_agent_after=BaseAgentAfter.AZATHIOPRINE)

    # stopped — action: [stop_thiopurine, stop_mycophenolate]
    #   because: The agent is stopped. The next one is chosen at the next visit.
    #   A49: The thiopurine is stopped first. The next agent is chosen at the next visit, within 2 weeks.
    if action in (Action.STOP_THIOPURINE, Action.STOP_MYCOPHENOLATE):
        return BaseAgentAfterOutcome(rule="stopped", base_agent_after=BaseAgentAfter.NONE)

    # azathioprine-kept — action: not(start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine,
    #   stop_thiopurine, stop_mycophenolate); base_agent: azathioprine
    #   because: The base agent does not change at this visit.
    #   A66: The present base agent is stopped in the step in which another is started, and allopurinol that was given
    #     for it is stopped too. Allopurinol given for another reason goes on.
    if (
        action in (Action.MAINTAIN, Action.CONTINUE_AND_REASSESS, Action.REQUEST_DATA)
        or action in (Action.URGENT_HEPATOLOGY_REFERRAL, Action.OUT_OF_SCOPE, Action.PAEDIATRIC_SPECIALIST)
        or action in (Action.ADHERENCE_SUPPORT, Action.ASSESS_ADHERENCE, Action.REEXAMINE_DIAGNOSIS)
        or action in (Action.EXCLUDE_OTHER_CAUSES, Action.MEASURE_METABOLITES)
        or action in (Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.STEROID_SPARING_REVIEW)
        or action in (Action.SPECIALIST_REVIEW, Action.THIRD_LINE_REFERRAL, Action.STOP_ALLOPURINOL)
        or action in (Action.REDUCE_THIOPURINE, Action.RAISE_AZATHIOPRINE, Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE)
    ) and base_agent is BaseAgent.AZATHIOPRINE:
        return BaseAgentAfterOutcome(rule="azathioprine-kept", base_agent_after=BaseAgentAfter.AZATHIOPRINE)

    # mercaptopurine-kept — action: not(start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine,
    #   stop_thiopurine, stop_mycophenolate); base_agent: mercaptopurine
    #   because: The base agent does not change at this visit.
    #   A66: The present base agent is stopped in the step in which another is started, and allopurinol that was given
    #     for it is stopped too. Allopurinol given for another reason goes on.
    if (
        action in (Action.MAINTAIN, Action.CONTINUE_AND_REASSESS, Action.REQUEST_DATA)
        or action in (Action.URGENT_HEPATOLOGY_REFERRAL, Action.OUT_OF_SCOPE, Action.PAEDIATRIC_SPECIALIST)
        or action in (Action.ADHERENCE_SUPPORT, Action.ASSESS_ADHERENCE, Action.REEXAMINE_DIAGNOSIS)
        or action in (Action.EXCLUDE_OTHER_CAUSES, Action.MEASURE_METABOLITES)
        or action in (Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.STEROID_SPARING_REVIEW)
        or action in (Action.SPECIALIST_REVIEW, Action.THIRD_LINE_REFERRAL, Action.STOP_ALLOPURINOL)
        or action in (Action.REDUCE_THIOPURINE, Action.RAISE_AZATHIOPRINE, Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE)
    ) and base_agent is BaseAgent.MERCAPTOPURINE:
        return BaseAgentAfterOutcome(rule="mercaptopurine-kept", base_agent_after=BaseAgentAfter.MERCAPTOPURINE)

    # tioguanine-kept — action: not(start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine,
    #   stop_thiopurine, stop_mycophenolate); base_agent: tioguanine
    #   because: The base agent does not change at this visit.
    #   A66: The present base agent is stopped in the step in which another is started, and allopurinol that was given
    #     for it is stopped too. Allopurinol given for another reason goes on.
    if (
        action in (Action.MAINTAIN, Action.CONTINUE_AND_REASSESS, Action.REQUEST_DATA)
        or action in (Action.URGENT_HEPATOLOGY_REFERRAL, Action.OUT_OF_SCOPE, Action.PAEDIATRIC_SPECIALIST)
        or action in (Action.ADHERENCE_SUPPORT, Action.ASSESS_ADHERENCE, Action.REEXAMINE_DIAGNOSIS)
        or action in (Action.EXCLUDE_OTHER_CAUSES, Action.MEASURE_METABOLITES)
        or action in (Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.STEROID_SPARING_REVIEW)
        or action in (Action.SPECIALIST_REVIEW, Action.THIRD_LINE_REFERRAL, Action.STOP_ALLOPURINOL)
        or action in (Action.REDUCE_THIOPURINE, Action.RAISE_AZATHIOPRINE, Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE)
    ) and base_agent is BaseAgent.TIOGUANINE:
        return BaseAgentAfterOutcome(rule="tioguanine-kept", base_agent_after=BaseAgentAfter.TIOGUANINE)

    # mycophenolate-kept — action: not(start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine,
    #   stop_thiopurine, stop_mycophenolate); base_agent: mycophenolate
    #   because: The base agent does not change at this visit.
    #   A66: The present base agent is stopped in the step in which another is started, and allopurinol that was given
    #     for it is stopped too. Allopurinol given for another reason goes on.
    if (
        action in (Action.MAINTAIN, Action.CONTINUE_AND_REASSESS, Action.REQUEST_DATA)
        or action in (Action.URGENT_HEPATOLOGY_REFERRAL, Action.OUT_OF_SCOPE, Action.PAEDIATRIC_SPECIALIST)
        or action in (Action.ADHERENCE_SUPPORT, Action.ASSESS_ADHERENCE, Action.REEXAMINE_DIAGNOSIS)
        or action in (Action.EXCLUDE_OTHER_CAUSES, Action.MEASURE_METABOLITES)
        or action in (Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.STEROID_SPARING_REVIEW)
        or action in (Action.SPECIALIST_REVIEW, Action.THIRD_LINE_REFERRAL, Action.STOP_ALLOPURINOL)
        or action in (Action.REDUCE_THIOPURINE, Action.RAISE_AZATHIOPRINE, Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE)
    ) and base_agent is BaseAgent.MYCOPHENOLATE:
        return BaseAgentAfterOutcome(rule="mycophenolate-kept", base_agent_after=BaseAgentAfter.MYCOPHENOLATE)

    # none-as-before — action: not(start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine,
    #   stop_thiopurine, stop_mycophenolate); base_agent: none
    #   because: No base agent is started at this visit.
    #   A66: The present base agent is stopped in the step in which another is started, and allopurinol that was given
    #     for it is stopped too. Allopurinol given for another reason goes on.
    if (
        action in (Action.MAINTAIN, Action.CONTINUE_AND_REASSESS, Action.REQUEST_DATA)
        or action in (Action.URGENT_HEPATOLOGY_REFERRAL, Action.OUT_OF_SCOPE, Action.PAEDIATRIC_SPECIALIST)
        or action in (Action.ADHERENCE_SUPPORT, Action.ASSESS_ADHERENCE, Action.REEXAMINE_DIAGNOSIS)
        or action in (Action.EXCLUDE_OTHER_CAUSES, Action.MEASURE_METABOLITES)
        or action in (Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.STEROID_SPARING_REVIEW)
        or action in (Action.SPECIALIST_REVIEW, Action.THIRD_LINE_REFERRAL, Action.STOP_ALLOPURINOL)
        or action in (Action.REDUCE_THIOPURINE, Action.RAISE_AZATHIOPRINE, Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE)
    ) and base_agent is BaseAgent.NONE:
        return BaseAgentAfterOutcome(rule="none-as-before", base_agent_after=BaseAgentAfter.NONE)

    raise UncoveredError("base_agent_after")
