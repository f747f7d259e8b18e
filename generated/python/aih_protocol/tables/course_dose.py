"""Dose of the thiopurine, after the visit."""

from ..errors import UncoveredError
from ..outcomes import CourseDoseOutcome
from ..vocabulary import Action, DoseNext, Gate


def decide_course_dose(*, action: Action, gate: Gate) -> CourseDoseOutcome:
    """Which dose of the thiopurine is taken from now on?

    Dose of the thiopurine, after the visit.
    """
    # raised — action: raise_azathioprine
    #   because: The next higher dose that can be made.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if action is Action.RAISE_AZATHIOPRINE:
        return CourseDoseOutcome(rule="raised", dose_next=DoseNext.RAISED)

    # with-allopurinol — action: add_allopurinol_reduce_azathioprine
    #   because: One quarter, as near as it can be made.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if action is Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE:
        return CourseDoseOutcome(rule="with-allopurinol", dose_next=DoseNext.WITH_ALLOPURINOL)

    # under-inhibitor — action: reduce_thiopurine; gate: reduce_thiopurine
    #   because: One quarter of the former dose, as near as it can be made.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if action is Action.REDUCE_THIOPURINE and gate is Gate.REDUCE_THIOPURINE:
        return CourseDoseOutcome(rule="under-inhibitor", dose_next=DoseNext.UNDER_INHIBITOR)

    # set-by-a-specialist — action: reduce_thiopurine; gate: no_danger
    #   because: No source read says by how much.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if action is Action.REDUCE_THIOPURINE and gate is Gate.NO_DANGER:
        return CourseDoseOutcome(rule="set-by-a-specialist", dose_next=DoseNext.SET_BY_PRESCRIBER)

    # started — action: [start_mercaptopurine, start_azathioprine]
    #   because: No source read gives a starting dose.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if action in (Action.START_MERCAPTOPURINE, Action.START_AZATHIOPRINE):
        return CourseDoseOutcome(rule="started", dose_next=DoseNext.SET_BY_PRESCRIBER)

    # tioguanine-started — action: start_tioguanine
    #   because: The starting dose.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if action is Action.START_TIOGUANINE:
        return CourseDoseOutcome(rule="tioguanine-started", dose_next=DoseNext.TIOGUANINE)

    # no-thiopurine — action: [stop_thiopurine, start_mycophenolate]
    #   because: No thiopurine is in use.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if action in (Action.STOP_THIOPURINE, Action.START_MYCOPHENOLATE):
        return CourseDoseOutcome(rule="no-thiopurine", dose_next=DoseNext.NONE)

    # as-before — action: not(raise_azathioprine, add_allopurinol_reduce_azathioprine, reduce_thiopurine,
    #   start_mercaptopurine, start_azathioprine, start_tioguanine, stop_thiopurine, start_mycophenolate)
    #   because: The dose does not change.
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
        or action in (Action.SPECIALIST_REVIEW, Action.THIRD_LINE_REFERRAL, Action.STOP_MYCOPHENOLATE)
        or action is Action.STOP_ALLOPURINOL
    ):
        return CourseDoseOutcome(rule="as-before", dose_next=DoseNext.AS_BEFORE)

    raise UncoveredError("course_dose")
