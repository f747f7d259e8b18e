"""History of allopurinol."""

from ..errors import UncoveredError
from ..outcomes import CourseAllopurinolOutcome
from ..values import NotAsked
from ..vocabulary import Action, AllopurinolRecord, IntoleranceCulprit, Situation, XanthineOxidaseInhibitor


def decide_course_allopurinol(
    *,
    action: Action,
    xanthine_oxidase_inhibitor: XanthineOxidaseInhibitor | None,
    situation: Situation | NotAsked,
    intolerance_culprit: IntoleranceCulprit | None,
) -> CourseAllopurinolOutcome:
    """What is entered into the history of allopurinol?

    History of allopurinol.
    """
    # not-tolerated — action: [stop_allopurinol, stop_thiopurine]; intolerance_culprit: allopurinol
    #   because: It is the medicine that is not tolerated.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        action in (Action.STOP_THIOPURINE, Action.STOP_ALLOPURINOL)
        and intolerance_culprit is IntoleranceCulprit.ALLOPURINOL
    ):
        return CourseAllopurinolOutcome(rule="not-tolerated", allopurinol_record=AllopurinolRecord.NOT_TOLERATED)

    # failed — action: [start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine];
    #   xanthine_oxidase_inhibitor: allopurinol_co_therapy; situation: [insufficient_azathioprine,
    #   insufficient_other_thiopurine]
    #   because: The response was insufficient with it.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        (
            action in (Action.START_MYCOPHENOLATE, Action.START_MERCAPTOPURINE, Action.START_TIOGUANINE)
            or action is Action.START_AZATHIOPRINE
        )
        and xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_CO_THERAPY
        and situation in (Situation.INSUFFICIENT_AZATHIOPRINE, Situation.INSUFFICIENT_OTHER_THIOPURINE)
    ):
        return CourseAllopurinolOutcome(rule="failed", allopurinol_record=AllopurinolRecord.FAILED)

    # other-reason-to-change — action: [start_mycophenolate, start_mercaptopurine, start_tioguanine,
    #   start_azathioprine]; xanthine_oxidase_inhibitor: allopurinol_co_therapy; situation: [thiopurine_intolerance,
    #   mycophenolate_intolerance, insufficient_mycophenolate]
    #   because: Another agent follows for another reason.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        (
            action in (Action.START_MYCOPHENOLATE, Action.START_MERCAPTOPURINE, Action.START_TIOGUANINE)
            or action is Action.START_AZATHIOPRINE
        )
        and xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_CO_THERAPY
        and (
            situation in (Situation.THIOPURINE_INTOLERANCE, Situation.MYCOPHENOLATE_INTOLERANCE)
            or situation is Situation.INSUFFICIENT_MYCOPHENOLATE
        )
    ):
        return CourseAllopurinolOutcome(rule="other-reason-to-change", allopurinol_record=AllopurinolRecord.AS_BEFORE)

    # started-without-it — action: [start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine];
    #   xanthine_oxidase_inhibitor: [none, allopurinol_other_reason, other_inhibitor, missing]
    #   because: It was not in use with the agent before.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if (
        action in (Action.START_MYCOPHENOLATE, Action.START_MERCAPTOPURINE, Action.START_TIOGUANINE)
        or action is Action.START_AZATHIOPRINE
    ) and (
        xanthine_oxidase_inhibitor is None
        or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.NONE
        or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_OTHER_REASON
        or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.OTHER_INHIBITOR
    ):
        return CourseAllopurinolOutcome(rule="started-without-it", allopurinol_record=AllopurinolRecord.AS_BEFORE)

    # tolerated — action: [stop_allopurinol, stop_thiopurine]; intolerance_culprit: [none, azathioprine, mercaptopurine,
    #   tioguanine, mycophenolate, steroid, missing]
    #   because: It is stopped for the pregnancy, or with the thiopurine.
    #   A69: The decision counts as carried out. An agent that is replaced for want of response has failed, one that is
    #     stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is
    #     contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once
    #     been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.
    if action in (Action.STOP_THIOPURINE, Action.STOP_ALLOPURINOL) and (
        intolerance_culprit is None
        or intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
        or intolerance_culprit in (IntoleranceCulprit.MERCAPTOPURINE, IntoleranceCulprit.TIOGUANINE)
        or intolerance_culprit in (IntoleranceCulprit.MYCOPHENOLATE, IntoleranceCulprit.STEROID)
    ):
        return CourseAllopurinolOutcome(rule="tolerated", allopurinol_record=AllopurinolRecord.AS_BEFORE)

    # goes-on — action: not(stop_allopurinol, stop_thiopurine, start_mycophenolate, start_mercaptopurine,
    #   start_tioguanine, start_azathioprine)
    #   because: Nothing is said about it at this visit.
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
        or action in (Action.REDUCE_THIOPURINE, Action.RAISE_AZATHIOPRINE, Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE)
    ):
        return CourseAllopurinolOutcome(rule="goes-on", allopurinol_record=AllopurinolRecord.AS_BEFORE)

    raise UncoveredError("course_allopurinol")
