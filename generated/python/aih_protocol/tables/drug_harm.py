"""Harm by the agent in use."""

from ..errors import UncoveredError
from ..outcomes import DrugHarmOutcome
from ..vocabulary import AcuteReaction, BaseAgent, BloodCount, DrugHarm


def decide_drug_harm(
    *,
    blood_count: BloodCount,
    base_agent: BaseAgent,
    acute_reaction: AcuteReaction,
) -> DrugHarmOutcome:
    """Must the agent in use be stopped now?

    Harm by the agent in use.
    """
    # cytopenia-on-thiopurine — blood_count: stop_level; base_agent: [azathioprine, mercaptopurine, tioguanine]
    #   because: At this blood count a thiopurine is contraindicated.
    #   HEPRT1 (ungraded; HEPRT2011, Table 3): Less than 2.5 white cells or 50 platelets (10*9/L), and complete TPMT
    #     deficiency, are absolute contraindications to azathioprine.
    #   A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    #     (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    if blood_count is BloodCount.STOP_LEVEL and base_agent in (
        BaseAgent.AZATHIOPRINE,
        BaseAgent.MERCAPTOPURINE,
        BaseAgent.TIOGUANINE,
    ):
        return DrugHarmOutcome(rule="cytopenia-on-thiopurine", drug_harm=DrugHarm.STOP_THIOPURINE)

    # cytopenia-on-mycophenolate — blood_count: stop_level; base_agent: mycophenolate
    #   because: Mycophenolate mofetil suppresses the marrow too. The limits read for thiopurines are used for it.
    #   A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    #     (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    if blood_count is BloodCount.STOP_LEVEL and base_agent is BaseAgent.MYCOPHENOLATE:
        return DrugHarmOutcome(rule="cytopenia-on-mycophenolate", drug_harm=DrugHarm.STOP_MYCOPHENOLATE)

    # cytopenia-without-agent — blood_count: stop_level; base_agent: none
    #   because: There is nothing to stop, and nothing to start before the cause is known.
    #   A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    #     (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    if blood_count is BloodCount.STOP_LEVEL and base_agent is BaseAgent.NONE:
        return DrugHarmOutcome(rule="cytopenia-without-agent", drug_harm=DrugHarm.CYTOPENIA_WITHOUT_AGENT)

    # reaction-on-thiopurine — blood_count: [low, acceptable, to_be_asked]; acute_reaction: present
    #   because: The thiopurine that caused the reaction is still taken.
    #   GUI1 (ungraded; GUILLAUME, case): Pancreatitis under azathioprine recurred at once on re-exposure.
    #   BENARI1 (ungraded; BENARI1995, abstract): A patient with absent TPMT had pancytopenia on day 56 of azathioprine
    #     1 mg/kg.
    #   A49: The thiopurine is stopped first. The next agent is chosen at the next visit, within 2 weeks.
    if (
        blood_count in (BloodCount.LOW, BloodCount.ACCEPTABLE, BloodCount.TO_BE_ASKED)
        and acute_reaction is AcuteReaction.PRESENT
    ):
        return DrugHarmOutcome(rule="reaction-on-thiopurine", drug_harm=DrugHarm.STOP_THIOPURINE)

    # none — blood_count: [low, acceptable]; acute_reaction: absent
    #   because: Neither the blood count nor a reaction calls for stopping.
    #   A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    #     (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    if blood_count in (BloodCount.LOW, BloodCount.ACCEPTABLE) and acute_reaction is AcuteReaction.ABSENT:
        return DrugHarmOutcome(rule="none", drug_harm=DrugHarm.NO_HARM)

    # blood-count-first — blood_count: to_be_asked; acute_reaction: absent
    #   because: Without a blood count harm to the marrow cannot be excluded.
    #   A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    #     (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if blood_count is BloodCount.TO_BE_ASKED and acute_reaction is AcuteReaction.ABSENT:
        return DrugHarmOutcome(rule="blood-count-first", drug_harm=DrugHarm.TO_BE_ASKED)

    raise UncoveredError("drug_harm")
