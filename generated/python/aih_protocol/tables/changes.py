"""Changes in the same step."""

from ..outcomes import ChangesOutcome
from ..vocabulary import Action, BaseAgent, Changes, XanthineOxidaseInhibitor


def decide_changes(
    *,
    action: Action,
    base_agent: BaseAgent,
    xanthine_oxidase_inhibitor: XanthineOxidaseInhibitor | None,
) -> tuple[ChangesOutcome, ...]:
    """What is stopped, started or changed in the same step?

    Changes in the same step.
    """
    fired: list[ChangesOutcome] = []

    # stop-azathioprine — action: [stop_thiopurine, start_mycophenolate, start_mercaptopurine, start_tioguanine];
    #   base_agent: azathioprine
    #   because: Two base agents are never taken together.
    #   A66: The present base agent is stopped in the step in which another is started, and allopurinol that was given
    #     for it is stopped too. Allopurinol given for another reason goes on.
    if (
        action in (Action.STOP_THIOPURINE, Action.START_MYCOPHENOLATE, Action.START_MERCAPTOPURINE)
        or action is Action.START_TIOGUANINE
    ) and base_agent is BaseAgent.AZATHIOPRINE:
        fired.append(ChangesOutcome(rule="stop-azathioprine", changes=Changes.STOP_AZATHIOPRINE))

    # stop-mercaptopurine — action: [stop_thiopurine, start_mycophenolate, start_tioguanine]; base_agent: mercaptopurine
    #   because: Two base agents are never taken together.
    #   A66: The present base agent is stopped in the step in which another is started, and allopurinol that was given
    #     for it is stopped too. Allopurinol given for another reason goes on.
    if (
        action in (Action.STOP_THIOPURINE, Action.START_MYCOPHENOLATE, Action.START_TIOGUANINE)
        and base_agent is BaseAgent.MERCAPTOPURINE
    ):
        fired.append(ChangesOutcome(rule="stop-mercaptopurine", changes=Changes.STOP_MERCAPTOPURINE))

    # stop-tioguanine — action: [stop_thiopurine, start_mycophenolate, start_mercaptopurine]; base_agent: tioguanine
    #   because: Two base agents are never taken together.
    #   A66: The present base agent is stopped in the step in which another is started, and allopurinol that was given
    #     for it is stopped too. Allopurinol given for another reason goes on.
    if (
        action in (Action.STOP_THIOPURINE, Action.START_MYCOPHENOLATE, Action.START_MERCAPTOPURINE)
        and base_agent is BaseAgent.TIOGUANINE
    ):
        fired.append(ChangesOutcome(rule="stop-tioguanine", changes=Changes.STOP_TIOGUANINE))

    # stop-mycophenolate — action: [stop_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine];
    #   base_agent: mycophenolate
    #   because: Two base agents are never taken together.
    #   A66: The present base agent is stopped in the step in which another is started, and allopurinol that was given
    #     for it is stopped too. Allopurinol given for another reason goes on.
    if (
        action in (Action.STOP_MYCOPHENOLATE, Action.START_MERCAPTOPURINE, Action.START_TIOGUANINE)
        or action is Action.START_AZATHIOPRINE
    ) and base_agent is BaseAgent.MYCOPHENOLATE:
        fired.append(ChangesOutcome(rule="stop-mycophenolate", changes=Changes.STOP_MYCOPHENOLATE))

    # stop-allopurinol — action: stop_allopurinol
    #   because: It is contraindicated or not tolerated.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   A62: Allopurinol is stopped. The thiopurine stays at its reduced dose until a specialist sets it.
    if action is Action.STOP_ALLOPURINOL:
        fired.append(ChangesOutcome(rule="stop-allopurinol", changes=Changes.STOP_ALLOPURINOL))

    # stop-co-therapy — action: [stop_thiopurine, start_mycophenolate, start_mercaptopurine, start_tioguanine,
    #   start_azathioprine]; xanthine_oxidase_inhibitor: allopurinol_co_therapy
    #   because: It was given for the thiopurine that is stopped.
    #   A66: The present base agent is stopped in the step in which another is started, and allopurinol that was given
    #     for it is stopped too. Allopurinol given for another reason goes on.
    if (
        action in (Action.STOP_THIOPURINE, Action.START_MYCOPHENOLATE, Action.START_MERCAPTOPURINE)
        or action in (Action.START_TIOGUANINE, Action.START_AZATHIOPRINE)
    ) and xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_CO_THERAPY:
        fired.append(ChangesOutcome(rule="stop-co-therapy", changes=Changes.STOP_ALLOPURINOL))

    # start-mycophenolate — action: start_mycophenolate
    #   because: The next agent.
    #   A66: The present base agent is stopped in the step in which another is started, and allopurinol that was given
    #     for it is stopped too. Allopurinol given for another reason goes on.
    if action is Action.START_MYCOPHENOLATE:
        fired.append(ChangesOutcome(rule="start-mycophenolate", changes=Changes.START_MYCOPHENOLATE))

    # start-mercaptopurine — action: start_mercaptopurine
    #   because: The next agent.
    #   A66: The present base agent is stopped in the step in which another is started, and allopurinol that was given
    #     for it is stopped too. Allopurinol given for another reason goes on.
    if action is Action.START_MERCAPTOPURINE:
        fired.append(ChangesOutcome(rule="start-mercaptopurine", changes=Changes.START_MERCAPTOPURINE))

    # start-tioguanine — action: start_tioguanine
    #   because: The next agent.
    #   A66: The present base agent is stopped in the step in which another is started, and allopurinol that was given
    #     for it is stopped too. Allopurinol given for another reason goes on.
    if action is Action.START_TIOGUANINE:
        fired.append(ChangesOutcome(rule="start-tioguanine", changes=Changes.START_TIOGUANINE))

    # start-azathioprine — action: start_azathioprine
    #   because: The next agent.
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    #   A13: Azathioprine if it is untried and nothing stands against it, otherwise third-line treatment.
    #   A14: Azathioprine if nothing stands against it.
    if action is Action.START_AZATHIOPRINE:
        fired.append(ChangesOutcome(rule="start-azathioprine", changes=Changes.START_AZATHIOPRINE))

    # start-allopurinol — action: add_allopurinol_reduce_azathioprine
    #   because: Together with the reduction and never without it.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   X4 (ungraded; MEDSAFE1998, advice to prescribers): With allopurinol the dose of azathioprine goes to 25 percent.
    #     Blood is counted weekly for 3 months, then monthly.
    if action is Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE:
        fired.append(ChangesOutcome(rule="start-allopurinol", changes=Changes.START_ALLOPURINOL))

    # reduce-azathioprine — action: add_allopurinol_reduce_azathioprine
    #   because: On the same day as allopurinol is started.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   X4 (ungraded; MEDSAFE1998, advice to prescribers): With allopurinol the dose of azathioprine goes to 25 percent.
    #     Blood is counted weekly for 3 months, then monthly.
    if action is Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE:
        fired.append(ChangesOutcome(rule="reduce-azathioprine", changes=Changes.REDUCE_THIOPURINE))

    # reduce-thiopurine — action: reduce_thiopurine
    #   because: The dose or the exposure is too high.
    #   X4 (ungraded; MEDSAFE1998, advice to prescribers): With allopurinol the dose of azathioprine goes to 25 percent.
    #     Blood is counted weekly for 3 months, then monthly.
    #   BSGIBD3 (ungraded; BSGIBD, Table 10): With 6-TGN in range and no response the class of medicine is changed. With
    #     6-MMP above 5700 as well the dose is reduced, or allopurinol considered when 6-TGN is at the low end. With
    #     both high the dose is reduced.
    if action is Action.REDUCE_THIOPURINE:
        fired.append(ChangesOutcome(rule="reduce-thiopurine", changes=Changes.REDUCE_THIOPURINE))

    # raise-azathioprine — action: raise_azathioprine
    #   because: To the next dose that can be made.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   A45: To the next whole multiple of 25 mg.
    if action is Action.RAISE_AZATHIOPRINE:
        fired.append(ChangesOutcome(rule="raise-azathioprine", changes=Changes.RAISE_AZATHIOPRINE))

    return tuple(fired)
