"""Mycophenolate mofetil."""

from ..errors import UncoveredError
from ..outcomes import MycophenolateChoiceOutcome
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import (
    AgentQuestion,
    Contraception,
    IntoleranceCulprit,
    MycophenolateChoice,
    MycophenolateHistory,
    PregnancyState,
)


def decide_mycophenolate_choice(
    *,
    mycophenolate_history: MycophenolateHistory | None,
    intolerance_culprit: IntoleranceCulprit | None,
    pregnancy_state: PregnancyState,
    contraception: Contraception | None,
    agent_question: AgentQuestion | NotAsked,
) -> MycophenolateChoiceOutcome:
    """May mycophenolate mofetil be started?

    Mycophenolate mofetil.

    Asked only when agent_question: [thiopurine_intolerance, before_third_line, second_thiopurine].
    """
    # not asked
    if agent_question is NOT_ASKED or agent_question in (AgentQuestion.AZATHIOPRINE, AgentQuestion.NONE):
        return MycophenolateChoiceOutcome(rule=None, mycophenolate_choice=NOT_ASKED)

    # culprit — intolerance_culprit: mycophenolate
    #   because: It is the medicine that is not tolerated.
    #   K5 (ungraded; IAIHG2022, abstract): Intolerance is any adverse event possibly related to treatment that may lead
    #     to stopping the medicine.
    #   irrelevant here: mycophenolate_history, It is not tolerated now.
    #   irrelevant here: contraception, Mycophenolate mofetil is not started.
    if intolerance_culprit is IntoleranceCulprit.MYCOPHENOLATE:
        return MycophenolateChoiceOutcome(rule="culprit", mycophenolate_choice=MycophenolateChoice.EXCLUDED)

    # excluded-by-history — intolerance_culprit: not(mycophenolate); mycophenolate_history: [failed, not_tolerated,
    #   contraindicated, declined]
    #   because: What has failed or was not tolerated is not tried again.
    #   A63: Not by this protocol.
    #   irrelevant here: contraception, Mycophenolate mofetil is not started.
    if (
        mycophenolate_history in (MycophenolateHistory.FAILED, MycophenolateHistory.NOT_TOLERATED)
        or mycophenolate_history in (MycophenolateHistory.CONTRAINDICATED, MycophenolateHistory.DECLINED)
    ) and (
        intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
        or intolerance_culprit in (IntoleranceCulprit.MERCAPTOPURINE, IntoleranceCulprit.TIOGUANINE)
        or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
    ):
        return MycophenolateChoiceOutcome(rule="excluded-by-history", mycophenolate_choice=MycophenolateChoice.EXCLUDED)

    # history-not-known — intolerance_culprit: not(mycophenolate); mycophenolate_history: missing
    #   because: What has failed or was not tolerated must not be tried again.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    #   A63: Not by this protocol.
    if mycophenolate_history is None and (
        intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
        or intolerance_culprit in (IntoleranceCulprit.MERCAPTOPURINE, IntoleranceCulprit.TIOGUANINE)
        or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
    ):
        return MycophenolateChoiceOutcome(
            rule="history-not-known",
            mycophenolate_choice=MycophenolateChoice.TO_BE_ASKED,
        )

    # pregnancy — intolerance_culprit: not(mycophenolate); mycophenolate_history: [never_used, can_be_used_again];
    #   pregnancy_state: [pregnant, planning]
    #   because: Mycophenolate mofetil is contraindicated in pregnancy.
    #   MHRA1 (ungraded; MHRA2017, advice for women): Mycophenolate is contraindicated in pregnancy and in women who can
    #     become pregnant without reliable contraception, which starts before treatment and goes on for 6 weeks after
    #     it.
    #   ETIS1 (ungraded; ETIS2012, abstract): Of 57 exposed pregnancies about 45 percent miscarried, and 26 percent of
    #     the live-born had major malformations.
    #   A10: Specialist review. Split dosing and the corticosteroid are listed as options, nothing is automatic.
    if (
        mycophenolate_history in (MycophenolateHistory.NEVER_USED, MycophenolateHistory.CAN_BE_USED_AGAIN)
        and (
            intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
            or intolerance_culprit in (IntoleranceCulprit.MERCAPTOPURINE, IntoleranceCulprit.TIOGUANINE)
            or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
        )
        and pregnancy_state in (PregnancyState.PREGNANT, PregnancyState.PLANNING)
    ):
        return MycophenolateChoiceOutcome(rule="pregnancy", mycophenolate_choice=MycophenolateChoice.NOT_IN_PREGNANCY)

    # pregnancy-not-known — intolerance_culprit: not(mycophenolate); mycophenolate_history: [never_used,
    #   can_be_used_again]; pregnancy_state: to_be_asked
    #   because: A start needs a dated negative test.
    #   MIMS1 (ungraded; MIMS, advice of 2015): Pregnancy is excluded before mycophenolate is started, by two tests. The
    #     second is done 8 to 10 days after the first and immediately before the start.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    #   A36: 30 days. A start of mycophenolate mofetil needs a dated negative status.
    if (
        mycophenolate_history in (MycophenolateHistory.NEVER_USED, MycophenolateHistory.CAN_BE_USED_AGAIN)
        and (
            intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
            or intolerance_culprit in (IntoleranceCulprit.MERCAPTOPURINE, IntoleranceCulprit.TIOGUANINE)
            or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
        )
        and pregnancy_state is PregnancyState.TO_BE_ASKED
    ):
        return MycophenolateChoiceOutcome(
            rule="pregnancy-not-known",
            mycophenolate_choice=MycophenolateChoice.TO_BE_ASKED,
        )

    # cannot-become-pregnant — intolerance_culprit: not(mycophenolate); mycophenolate_history: [never_used,
    #   can_be_used_again]; pregnancy_state: not_possible
    #   because: Nothing in pregnancy stands against it.
    #   MHRA1 (ungraded; MHRA2017, advice for women): Mycophenolate is contraindicated in pregnancy and in women who can
    #     become pregnant without reliable contraception, which starts before treatment and goes on for 6 weeks after
    #     it.
    if (
        mycophenolate_history in (MycophenolateHistory.NEVER_USED, MycophenolateHistory.CAN_BE_USED_AGAIN)
        and (
            intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
            or intolerance_culprit in (IntoleranceCulprit.MERCAPTOPURINE, IntoleranceCulprit.TIOGUANINE)
            or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
        )
        and pregnancy_state is PregnancyState.NOT_POSSIBLE
    ):
        return MycophenolateChoiceOutcome(
            rule="cannot-become-pregnant",
            mycophenolate_choice=MycophenolateChoice.ELIGIBLE,
        )

    # reliable-contraception — intolerance_culprit: not(mycophenolate); mycophenolate_history: [never_used,
    #   can_be_used_again]; pregnancy_state: not_pregnant; contraception: reliable
    #   because: Not pregnant, and contraception is reliable.
    #   EMA1 (ungraded; EMA2017, recommendations): Women use at least one reliable method before, during and for 6 weeks
    #     after treatment. Two are preferred, not required.
    #   MHRA1 (ungraded; MHRA2017, advice for women): Mycophenolate is contraindicated in pregnancy and in women who can
    #     become pregnant without reliable contraception, which starts before treatment and goes on for 6 weeks after
    #     it.
    if (
        mycophenolate_history in (MycophenolateHistory.NEVER_USED, MycophenolateHistory.CAN_BE_USED_AGAIN)
        and (
            intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
            or intolerance_culprit in (IntoleranceCulprit.MERCAPTOPURINE, IntoleranceCulprit.TIOGUANINE)
            or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
        )
        and pregnancy_state is PregnancyState.NOT_PREGNANT
        and contraception is Contraception.RELIABLE
    ):
        return MycophenolateChoiceOutcome(
            rule="reliable-contraception",
            mycophenolate_choice=MycophenolateChoice.ELIGIBLE,
        )

    # no-reliable-contraception — intolerance_culprit: not(mycophenolate); mycophenolate_history: [never_used,
    #   can_be_used_again]; pregnancy_state: not_pregnant; contraception: not_reliable
    #   because: It is contraindicated without reliable contraception.
    #   MHRA1 (ungraded; MHRA2017, advice for women): Mycophenolate is contraindicated in pregnancy and in women who can
    #     become pregnant without reliable contraception, which starts before treatment and goes on for 6 weeks after
    #     it.
    if (
        mycophenolate_history in (MycophenolateHistory.NEVER_USED, MycophenolateHistory.CAN_BE_USED_AGAIN)
        and (
            intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
            or intolerance_culprit in (IntoleranceCulprit.MERCAPTOPURINE, IntoleranceCulprit.TIOGUANINE)
            or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
        )
        and pregnancy_state is PregnancyState.NOT_PREGNANT
        and contraception is Contraception.NOT_RELIABLE
    ):
        return MycophenolateChoiceOutcome(
            rule="no-reliable-contraception",
            mycophenolate_choice=MycophenolateChoice.CONTRACEPTION_FIRST,
        )

    # contraception-not-known — intolerance_culprit: not(mycophenolate); mycophenolate_history: [never_used,
    #   can_be_used_again]; pregnancy_state: not_pregnant; contraception: missing
    #   because: It is contraindicated without reliable contraception, so contraception must be known.
    #   MHRA1 (ungraded; MHRA2017, advice for women): Mycophenolate is contraindicated in pregnancy and in women who can
    #     become pregnant without reliable contraception, which starts before treatment and goes on for 6 weeks after
    #     it.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        mycophenolate_history in (MycophenolateHistory.NEVER_USED, MycophenolateHistory.CAN_BE_USED_AGAIN)
        and (
            intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.AZATHIOPRINE)
            or intolerance_culprit in (IntoleranceCulprit.MERCAPTOPURINE, IntoleranceCulprit.TIOGUANINE)
            or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
        )
        and pregnancy_state is PregnancyState.NOT_PREGNANT
        and contraception is None
    ):
        return MycophenolateChoiceOutcome(
            rule="contraception-not-known",
            mycophenolate_choice=MycophenolateChoice.TO_BE_ASKED,
        )

    raise UncoveredError("mycophenolate_choice")
