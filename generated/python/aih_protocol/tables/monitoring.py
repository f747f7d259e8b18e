"""Monitoring."""

from ..outcomes import MonitoringOutcome
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import (
    Action,
    BaseAgentAfter,
    Biochemistry,
    Gate,
    InhibitorAfter,
    Monitoring,
    Optimisation,
    PregnancyState,
)


def decide_monitoring(
    *,
    action: Action,
    optimisation: Optimisation | NotAsked,
    base_agent_after: BaseAgentAfter,
    inhibitor_after: InhibitorAfter,
    pregnancy_state: PregnancyState,
    biochemistry: Biochemistry,
    gate: Gate,
) -> tuple[MonitoringOutcome, ...] | NotAsked:
    """What is monitored from now on?

    Monitoring.

    Asked only when gate: not(urgent_referral, transplanted, diagnosis_in_doubt, child).
    """
    # not asked
    if gate in (Gate.URGENT_REFERRAL, Gate.TRANSPLANTED, Gate.DIAGNOSIS_IN_DOUBT, Gate.CHILD):
        return NOT_ASKED

    fired: list[MonitoringOutcome] = []

    # thiopurine-begun-or-changed — action: [raise_azathioprine, reduce_thiopurine, start_mercaptopurine,
    #   start_tioguanine, start_azathioprine]; base_agent_after: [azathioprine, mercaptopurine, tioguanine]
    #   because: After a start or a change.
    #   SPS2 (ungraded; SPSMP, schedule): Blood count and liver and kidney tests are done in weeks 2, 4, 8 and 12, then
    #     every 3 months.
    if (
        action in (Action.REDUCE_THIOPURINE, Action.RAISE_AZATHIOPRINE, Action.START_MERCAPTOPURINE)
        or action in (Action.START_TIOGUANINE, Action.START_AZATHIOPRINE)
    ) and base_agent_after in (BaseAgentAfter.AZATHIOPRINE, BaseAgentAfter.MERCAPTOPURINE, BaseAgentAfter.TIOGUANINE):
        fired.append(MonitoringOutcome(rule="thiopurine-begun-or-changed", monitoring=Monitoring.BLOOD_WEEKS_2_4_8_12))

    # thiopurine-as-before — action: not(raise_azathioprine, reduce_thiopurine, start_mercaptopurine, start_tioguanine,
    #   start_azathioprine, add_allopurinol_reduce_azathioprine); base_agent_after: [azathioprine, mercaptopurine,
    #   tioguanine]
    #   because: On an unchanged thiopurine.
    #   SPS2 (ungraded; SPSMP, schedule): Blood count and liver and kidney tests are done in weeks 2, 4, 8 and 12, then
    #     every 3 months.
    if (
        action in (Action.MAINTAIN, Action.CONTINUE_AND_REASSESS, Action.REQUEST_DATA)
        or action in (Action.URGENT_HEPATOLOGY_REFERRAL, Action.OUT_OF_SCOPE, Action.PAEDIATRIC_SPECIALIST)
        or action in (Action.ADHERENCE_SUPPORT, Action.ASSESS_ADHERENCE, Action.REEXAMINE_DIAGNOSIS)
        or action in (Action.EXCLUDE_OTHER_CAUSES, Action.MEASURE_METABOLITES)
        or action in (Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.STEROID_SPARING_REVIEW)
        or action in (Action.SPECIALIST_REVIEW, Action.THIRD_LINE_REFERRAL, Action.STOP_THIOPURINE)
        or action in (Action.STOP_MYCOPHENOLATE, Action.STOP_ALLOPURINOL, Action.START_MYCOPHENOLATE)
    ) and base_agent_after in (BaseAgentAfter.AZATHIOPRINE, BaseAgentAfter.MERCAPTOPURINE, BaseAgentAfter.TIOGUANINE):
        fired.append(MonitoringOutcome(rule="thiopurine-as-before", monitoring=Monitoring.BLOOD_EVERY_3_MONTHS))

    # thiopurine-with-inhibitor — base_agent_after: [azathioprine, mercaptopurine]; inhibitor_after: [allopurinol,
    #   other_inhibitor]
    #   because: The combination can suppress the marrow within weeks.
    #   X4 (ungraded; MEDSAFE1998, advice to prescribers): With allopurinol the dose of azathioprine goes to 25 percent.
    #     Blood is counted weekly for 3 months, then monthly.
    if base_agent_after in (BaseAgentAfter.AZATHIOPRINE, BaseAgentAfter.MERCAPTOPURINE) and inhibitor_after in (
        InhibitorAfter.ALLOPURINOL,
        InhibitorAfter.OTHER_INHIBITOR,
    ):
        fired.append(MonitoringOutcome(rule="thiopurine-with-inhibitor", monitoring=Monitoring.BLOOD_WEEKLY_3_MONTHS))

    # metabolites-after-change — action: [raise_azathioprine, reduce_thiopurine, add_allopurinol_reduce_azathioprine,
    #   start_mercaptopurine, start_azathioprine]
    #   because: More azathioprine may only raise 6-MMP. Metabolites are steady after 4 weeks.
    #   M2 (ungraded; DHALIWAL2012B, abstract): The dose of azathioprine correlated with methylated metabolites but not
    #     with 6-TGN.
    #   PN2 (ungraded; PRACTNEUROL, table on metabolites): Metabolites are measured 4 weeks after a start or a change,
    #     after 12 to 16 weeks, and yearly.
    #   BSGIBD2 (ungraded; BSGIBD, Table 10): Low 6-TGN with 6-MMP above 5700 or a ratio above 11 calls for 25 to 33
    #     percent of the dose with allopurinol 100 mg a day, and repeated metabolites.
    if action in (
        Action.REDUCE_THIOPURINE,
        Action.RAISE_AZATHIOPRINE,
        Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE,
    ) or action in (Action.START_MERCAPTOPURINE, Action.START_AZATHIOPRINE):
        fired.append(MonitoringOutcome(rule="metabolites-after-change", monitoring=Monitoring.METABOLITES_4_WEEKS))

    # mycophenolate-begun — action: start_mycophenolate
    #   because: No source read gives a scheme for autoimmune hepatitis.
    #   A53: Blood count weekly in the first month, every 2 weeks in the second and third, then monthly in the first
    #     year.
    if action is Action.START_MYCOPHENOLATE:
        fired.append(MonitoringOutcome(rule="mycophenolate-begun", monitoring=Monitoring.BLOOD_MYCOPHENOLATE))

    # mycophenolate-as-before — action: not(start_mycophenolate); base_agent_after: mycophenolate
    #   because: No source read gives a scheme for autoimmune hepatitis.
    #   A53: Blood count weekly in the first month, every 2 weeks in the second and third, then monthly in the first
    #     year.
    if (
        action in (Action.MAINTAIN, Action.CONTINUE_AND_REASSESS, Action.REQUEST_DATA)
        or action in (Action.URGENT_HEPATOLOGY_REFERRAL, Action.OUT_OF_SCOPE, Action.PAEDIATRIC_SPECIALIST)
        or action in (Action.ADHERENCE_SUPPORT, Action.ASSESS_ADHERENCE, Action.REEXAMINE_DIAGNOSIS)
        or action in (Action.EXCLUDE_OTHER_CAUSES, Action.MEASURE_METABOLITES)
        or action in (Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE, Action.STEROID_SPARING_REVIEW)
        or action in (Action.SPECIALIST_REVIEW, Action.THIRD_LINE_REFERRAL, Action.STOP_THIOPURINE)
        or action in (Action.STOP_MYCOPHENOLATE, Action.STOP_ALLOPURINOL, Action.REDUCE_THIOPURINE)
        or action in (Action.RAISE_AZATHIOPRINE, Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE)
        or action in (Action.START_MERCAPTOPURINE, Action.START_TIOGUANINE, Action.START_AZATHIOPRINE)
    ) and base_agent_after is BaseAgentAfter.MYCOPHENOLATE:
        fired.append(MonitoringOutcome(rule="mycophenolate-as-before", monitoring=Monitoring.BLOOD_MYCOPHENOLATE_LATER))

    # pregnancy-status — base_agent_after: mycophenolate; pregnancy_state: [not_pregnant, to_be_asked]
    #   because: A pregnancy status holds for 30 days.
    #   MHRA1 (ungraded; MHRA2017, advice for women): Mycophenolate is contraindicated in pregnancy and in women who can
    #     become pregnant without reliable contraception, which starts before treatment and goes on for 6 weeks after
    #     it.
    #   A36: 30 days. A start of mycophenolate mofetil needs a dated negative status.
    if base_agent_after is BaseAgentAfter.MYCOPHENOLATE and pregnancy_state in (
        PregnancyState.NOT_PREGNANT,
        PregnancyState.TO_BE_ASKED,
    ):
        fired.append(MonitoringOutcome(rule="pregnancy-status", monitoring=Monitoring.PREGNANCY_EVERY_30_DAYS))

    # tioguanine-vessels — base_agent_after: tioguanine
    #   because: Nodular regenerative hyperplasia shows in platelets and imaging before it shows in liver tests.
    #   TEML1 (ungraded; TEML2007, abstract): Of 59 biopsied patients on tioguanine 27 percent had nodular regenerative
    #     hyperplasia.
    #   A17: Mercaptopurine first. Tioguanine never with portal hypertension or nodular regenerative hyperplasia,
    #     mercaptopurine then only with a specialist.
    if base_agent_after is BaseAgentAfter.TIOGUANINE:
        fired.append(MonitoringOutcome(rule="tioguanine-vessels", monitoring=Monitoring.TIOGUANINE_LIVER))

    # without-assay — optimisation: raise_without_assay; action: raise_azathioprine
    #   because: The increase was made without an assay.
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    if action is Action.RAISE_AZATHIOPRINE and optimisation is Optimisation.RAISE_WITHOUT_ASSAY:
        fired.append(MonitoringOutcome(rule="without-assay", monitoring=Monitoring.BLOOD_2_WEEKS))

    # liver-tests-until-normal — biochemistry: [raised, to_be_measured]
    #   because: Until the goal is reached.
    #   A52: By what must be checked next, from the same day to 3 months.
    if biochemistry in (Biochemistry.RAISED, Biochemistry.TO_BE_MEASURED):
        fired.append(
            MonitoringOutcome(rule="liver-tests-until-normal", monitoring=Monitoring.LIVER_TESTS_1_TO_3_MONTHS),
        )

    # liver-tests-in-remission — biochemistry: normal
    #   because: Once the goal is reached.
    #   A52: By what must be checked next, from the same day to 3 months.
    if biochemistry is Biochemistry.NORMAL:
        fired.append(
            MonitoringOutcome(rule="liver-tests-in-remission", monitoring=Monitoring.LIVER_TESTS_3_TO_6_MONTHS),
        )

    # after-delivery — pregnancy_state: pregnant
    #   because: Flares after delivery are common.
    #   POST1 (ungraded; POSTPARTUM2002, abstract): Autoimmune hepatitis flared after delivery in 12 of 14.
    if pregnancy_state is PregnancyState.PREGNANT:
        fired.append(MonitoringOutcome(rule="after-delivery", monitoring=Monitoring.LIVER_TESTS_AFTER_DELIVERY))

    return tuple(fired)
