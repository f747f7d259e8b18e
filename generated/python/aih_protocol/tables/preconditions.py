"""Preconditions."""

from ..outcomes import PreconditionsOutcome
from ..vocabulary import Action, BaseAgent, Metaboliser, Preconditions, PregnancyState


def decide_preconditions(
    *,
    action: Action,
    base_agent: BaseAgent,
    pregnancy_state: PregnancyState,
    can_father_a_child: bool | None,
    egfr: int | None,
    metaboliser: Metaboliser,
) -> tuple[PreconditionsOutcome, ...]:
    """What must be done before or together with the step?

    Preconditions.
    """
    fired: list[PreconditionsOutcome] = []

    # pregnancy-test — action: start_mycophenolate; pregnancy_state: not_pregnant
    #   because: Pregnancy is excluded by a test immediately before the start.
    #   MIMS1 (ungraded; MIMS, advice of 2015): Pregnancy is excluded before mycophenolate is started, by two tests. The
    #     second is done 8 to 10 days after the first and immediately before the start.
    #   A36: 30 days. A start of mycophenolate mofetil needs a dated negative status.
    if action is Action.START_MYCOPHENOLATE and pregnancy_state is PregnancyState.NOT_PREGNANT:
        fired.append(PreconditionsOutcome(rule="pregnancy-test", preconditions=Preconditions.PREGNANCY_TEST))

    # contraception — action: [start_mycophenolate, arrange_contraception_then_mycophenolate]; pregnancy_state:
    #   not_pregnant
    #   because: From before the start to 6 weeks after the end.
    #   MHRA1 (ungraded; MHRA2017, advice for women): Mycophenolate is contraindicated in pregnancy and in women who can
    #     become pregnant without reliable contraception, which starts before treatment and goes on for 6 weeks after
    #     it.
    #   EMA1 (ungraded; EMA2017, recommendations): Women use at least one reliable method before, during and for 6 weeks
    #     after treatment. Two are preferred, not required.
    if (
        action in (Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.START_MYCOPHENOLATE)
        and pregnancy_state is PregnancyState.NOT_PREGNANT
    ):
        fired.append(PreconditionsOutcome(rule="contraception", preconditions=Preconditions.CONTRACEPTION_WOMEN))

    # barrier — action: [start_mycophenolate, arrange_contraception_then_mycophenolate]; pregnancy_state: not_pregnant
    #   because: Mycophenolate may make an oral contraceptive less effective.
    #   MMFLABEL2 (ungraded; MMFUS, section 7): Mycophenolate may make oral contraceptives less effective. A barrier
    #     method is added.
    if (
        action in (Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.START_MYCOPHENOLATE)
        and pregnancy_state is PregnancyState.NOT_PREGNANT
    ):
        fired.append(PreconditionsOutcome(rule="barrier", preconditions=Preconditions.BARRIER_WITH_ORAL_CONTRACEPTIVE))

    # contraception-men — action: start_mycophenolate; can_father_a_child: yes, missing
    #   because: During treatment and for at least 90 days after it.
    #   MHRA2 (ungraded; MHRA2017, advice for men): Men or their partners use reliable contraception during treatment
    #     and for at least 90 days after it.
    #   EMA2 (ungraded; EMA2017, recommendations for men): Either the patient or the partner uses reliable contraception
    #     during treatment and for at least 90 days after it.
    if action is Action.START_MYCOPHENOLATE and (can_father_a_child is None or can_father_a_child is True):
        fired.append(PreconditionsOutcome(rule="contraception-men", preconditions=Preconditions.CONTRACEPTION_MEN))

    # kidney-function — action: start_mycophenolate; egfr: missing
    #   because: It bounds the dose.
    #   MMFLABEL1 (ungraded; MEDSCAPE, dosing): The label gives 1 to 1.5 g twice daily in transplantation, and at most 1
    #     g twice daily with a GFR below 25.
    if action is Action.START_MYCOPHENOLATE and egfr is None:
        fired.append(PreconditionsOutcome(rule="kidney-function", preconditions=Preconditions.MEASURE_EGFR))

    # stop-before-start — action: [start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine];
    #   base_agent: not(none)
    #   because: Two base agents are never taken together.
    #   A66: The present base agent is stopped in the step in which another is started, and allopurinol that was given
    #     for it is stopped too. Allopurinol given for another reason goes on.
    if (
        action in (Action.START_MYCOPHENOLATE, Action.START_MERCAPTOPURINE, Action.START_TIOGUANINE)
        or action is Action.START_AZATHIOPRINE
    ) and (
        base_agent in (BaseAgent.AZATHIOPRINE, BaseAgent.MERCAPTOPURINE, BaseAgent.TIOGUANINE)
        or base_agent is BaseAgent.MYCOPHENOLATE
    ):
        fired.append(PreconditionsOutcome(rule="stop-before-start", preconditions=Preconditions.STOP_PRESENT_AGENT))

    # reduce-with-allopurinol — action: add_allopurinol_reduce_azathioprine
    #   because: Without the reduction the combination can be lethal.
    #   X4 (ungraded; MEDSAFE1998, advice to prescribers): With allopurinol the dose of azathioprine goes to 25 percent.
    #     Blood is counted weekly for 3 months, then monthly.
    #   DDI1 (ungraded; DDINTER, interaction): Allopurinol raises the peak and the exposure of oral mercaptopurine by
    #     almost 500 percent. Close to half of transplant patients became leukopenic although most doses were reduced.
    #     Mercaptopurine is reduced in the same way.
    if action is Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE:
        fired.append(
            PreconditionsOutcome(rule="reduce-with-allopurinol", preconditions=Preconditions.REDUCE_ON_THE_SAME_DAY),
        )

    # tell-the-patient — action: add_allopurinol_reduce_azathioprine
    #   because: A former dose taken by mistake is an overdose.
    #   X4 (ungraded; MEDSAFE1998, advice to prescribers): With allopurinol the dose of azathioprine goes to 25 percent.
    #     Blood is counted weekly for 3 months, then monthly.
    #   A7: To 25 percent of the present dose. After rounding to what can be made, between one quarter and exactly one
    #     third. Never by 25 percent.
    if action is Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE:
        fired.append(PreconditionsOutcome(rule="tell-the-patient", preconditions=Preconditions.WRITTEN_DOSES))

    # contraception-with-allopurinol — action: add_allopurinol_reduce_azathioprine; pregnancy_state: not_pregnant
    #   because: Allopurinol is contraindicated in pregnancy.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    if action is Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE and pregnancy_state is PregnancyState.NOT_PREGNANT:
        fired.append(
            PreconditionsOutcome(
                rule="contraception-with-allopurinol",
                preconditions=Preconditions.CONTRACEPTION_WITH_ALLOPURINOL,
            ),
        )

    # vessels — action: start_tioguanine
    #   because: Portal hypertension and nodular regenerative hyperplasia are excluded first.
    #   TEML1 (ungraded; TEML2007, abstract): Of 59 biopsied patients on tioguanine 27 percent had nodular regenerative
    #     hyperplasia.
    if action is Action.START_TIOGUANINE:
        fired.append(PreconditionsOutcome(rule="vessels", preconditions=Preconditions.EXCLUDE_NODULAR_HYPERPLASIA))

    # lower-start — action: [start_mercaptopurine, start_azathioprine]; metaboliser: intermediate
    #   because: An intermediate metaboliser starts at 30 to 80 percent of the usual dose.
    #   CPIC2 (ungraded; CPIC, azathioprine, non-malignant disease): In an intermediate metaboliser treatment is started
    #     at 30 to 80 percent of the usual dose.
    if action in (Action.START_MERCAPTOPURINE, Action.START_AZATHIOPRINE) and metaboliser is Metaboliser.INTERMEDIATE:
        fired.append(PreconditionsOutcome(rule="lower-start", preconditions=Preconditions.LOWER_STARTING_DOSE))

    # contraception-arranged — action: arrange_contraception_then_mycophenolate
    #   because: Mycophenolate mofetil is not started before.
    #   MHRA1 (ungraded; MHRA2017, advice for women): Mycophenolate is contraindicated in pregnancy and in women who can
    #     become pregnant without reliable contraception, which starts before treatment and goes on for 6 weeks after
    #     it.
    #   A57: Contraception is arranged first, then mycophenolate mofetil started. Mercaptopurine is shown as an
    #     alternative after intolerance.
    if action is Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE:
        fired.append(
            PreconditionsOutcome(
                rule="contraception-arranged",
                preconditions=Preconditions.RELIABLE_CONTRACEPTION_FIRST,
            ),
        )

    return tuple(fired)
