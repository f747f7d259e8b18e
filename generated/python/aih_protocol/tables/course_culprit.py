"""Medicine that is not tolerated, after the visit."""

from ..errors import UncoveredError
from ..outcomes import CourseCulpritOutcome
from ..vocabulary import Action, BaseAgent, CulpritNext, DrugHarm, IntoleranceCulprit


def decide_course_culprit(
    *,
    action: Action,
    drug_harm: DrugHarm,
    base_agent: BaseAgent,
    intolerance_culprit: IntoleranceCulprit | None,
) -> CourseCulpritOutcome:
    """Which medicine counts as the one that is not tolerated from now on?

    Medicine that is not tolerated, after the visit.
    """
    # replaced — action: [start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine]
    #   because: The medicine that was not tolerated has been replaced. Its history tells of it.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        action in (Action.START_MYCOPHENOLATE, Action.START_MERCAPTOPURINE, Action.START_TIOGUANINE)
        or action is Action.START_AZATHIOPRINE
    ):
        return CourseCulpritOutcome(rule="replaced", culprit_next=CulpritNext.CLEARED)

    # azathioprine-stopped — action: stop_thiopurine; drug_harm: stop_thiopurine; base_agent: azathioprine
    #   because: It was stopped for harm, and has not been replaced yet.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        action is Action.STOP_THIOPURINE
        and drug_harm is DrugHarm.STOP_THIOPURINE
        and base_agent is BaseAgent.AZATHIOPRINE
    ):
        return CourseCulpritOutcome(rule="azathioprine-stopped", culprit_next=CulpritNext.AZATHIOPRINE)

    # mercaptopurine-stopped — action: stop_thiopurine; drug_harm: stop_thiopurine; base_agent: mercaptopurine
    #   because: It was stopped for harm, and has not been replaced yet.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        action is Action.STOP_THIOPURINE
        and drug_harm is DrugHarm.STOP_THIOPURINE
        and base_agent is BaseAgent.MERCAPTOPURINE
    ):
        return CourseCulpritOutcome(rule="mercaptopurine-stopped", culprit_next=CulpritNext.MERCAPTOPURINE)

    # tioguanine-stopped — action: stop_thiopurine; drug_harm: stop_thiopurine; base_agent: tioguanine
    #   because: It was stopped for harm, and has not been replaced yet.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        action is Action.STOP_THIOPURINE
        and drug_harm is DrugHarm.STOP_THIOPURINE
        and base_agent is BaseAgent.TIOGUANINE
    ):
        return CourseCulpritOutcome(rule="tioguanine-stopped", culprit_next=CulpritNext.TIOGUANINE)

    # absent-tpmt-suspected — action: stop_thiopurine; drug_harm: no_harm
    #   because: No adverse event has been attributed to it.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if action is Action.STOP_THIOPURINE and drug_harm is DrugHarm.NO_HARM:
        return CourseCulpritOutcome(rule="absent-tpmt-suspected", culprit_next=CulpritNext.AS_BEFORE)

    # mycophenolate-stopped-for-harm — action: stop_mycophenolate; drug_harm: stop_mycophenolate
    #   because: It was stopped for harm, and has not been replaced yet.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if action is Action.STOP_MYCOPHENOLATE and drug_harm is DrugHarm.STOP_MYCOPHENOLATE:
        return CourseCulpritOutcome(rule="mycophenolate-stopped-for-harm", culprit_next=CulpritNext.MYCOPHENOLATE)

    # mycophenolate-stopped-in-pregnancy — action: stop_mycophenolate; drug_harm: [no_harm, to_be_asked]
    #   because: It was stopped for the pregnancy.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if action is Action.STOP_MYCOPHENOLATE and drug_harm in (DrugHarm.NO_HARM, DrugHarm.TO_BE_ASKED):
        return CourseCulpritOutcome(rule="mycophenolate-stopped-in-pregnancy", culprit_next=CulpritNext.AS_BEFORE)

    # allopurinol-stopped — action: stop_allopurinol; intolerance_culprit: allopurinol
    #   because: It has been stopped. Its history tells of it.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if action is Action.STOP_ALLOPURINOL and intolerance_culprit is IntoleranceCulprit.ALLOPURINOL:
        return CourseCulpritOutcome(rule="allopurinol-stopped", culprit_next=CulpritNext.CLEARED)

    # allopurinol-stopped-in-pregnancy — action: stop_allopurinol; intolerance_culprit: [none, azathioprine,
    #   mercaptopurine, tioguanine, mycophenolate, steroid, missing]
    #   because: It was stopped for the pregnancy.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if action is Action.STOP_ALLOPURINOL and (
        intolerance_culprit is None
        or intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
        or intolerance_culprit in (IntoleranceCulprit.MERCAPTOPURINE, IntoleranceCulprit.TIOGUANINE)
        or intolerance_culprit in (IntoleranceCulprit.MYCOPHENOLATE, IntoleranceCulprit.STEROID)
    ):
        return CourseCulpritOutcome(rule="allopurinol-stopped-in-pregnancy", culprit_next=CulpritNext.AS_BEFORE)

    # as-before — action: not(start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine,
    #   stop_thiopurine, stop_mycophenolate, stop_allopurinol)
    #   because: Nothing is stopped or replaced.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        action in (Action.MAINTAIN, Action.CONTINUE_AND_REASSESS, Action.REQUEST_DATA)
        or action in (Action.URGENT_HEPATOLOGY_REFERRAL, Action.OUT_OF_SCOPE, Action.PAEDIATRIC_SPECIALIST)
        or action in (Action.ADHERENCE_SUPPORT, Action.ASSESS_ADHERENCE, Action.REEXAMINE_DIAGNOSIS)
        or action in (Action.EXCLUDE_OTHER_CAUSES, Action.MEASURE_METABOLITES)
        or action in (Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.STEROID_SPARING_REVIEW)
        or action in (Action.SPECIALIST_REVIEW, Action.THIRD_LINE_REFERRAL, Action.REDUCE_THIOPURINE)
        or action in (Action.RAISE_AZATHIOPRINE, Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE)
    ):
        return CourseCulpritOutcome(rule="as-before", culprit_next=CulpritNext.AS_BEFORE)

    raise UncoveredError("course_culprit")
