"""Thiopurine with a xanthine oxidase inhibitor."""

from ..errors import UncoveredError
from ..outcomes import InhibitorCheckOutcome
from ..parameters import Parameters
from ..values import Ratio
from ..vocabulary import BaseAgent, InhibitorCheck, XanthineOxidaseInhibitor


def decide_inhibitor_check(
    *,
    base_agent: BaseAgent,
    xanthine_oxidase_inhibitor: XanthineOxidaseInhibitor | None,
    present_share_under_inhibitor: Ratio | None,
    parameters: Parameters,
) -> InhibitorCheckOutcome:
    """Is the dose of the thiopurine safe with the xanthine oxidase inhibitor in use?

    Thiopurine with a xanthine oxidase inhibitor.

    The reason for the inhibitor does not matter here. Allopurinol for gout raises thiopurine exposure just as much.
    """
    # no-thiopurine — base_agent: [mycophenolate, none]
    #   because: The interaction is one of thiopurines.
    #   DDI1 (ungraded; DDINTER, interaction): Allopurinol raises the peak and the exposure of oral mercaptopurine by
    #     almost 500 percent. Close to half of transplant patients became leukopenic although most doses were reduced.
    #     Mercaptopurine is reduced in the same way.
    #   irrelevant here: thiopurine_dose, No thiopurine is in use.
    #   irrelevant here: thiopurine_dose_before_inhibitor, No thiopurine is in use.
    if base_agent in (BaseAgent.MYCOPHENOLATE, BaseAgent.NONE):
        return InhibitorCheckOutcome(rule="no-thiopurine", inhibitor_check=InhibitorCheck.NO_THIOPURINE)

    # no-inhibitor — base_agent: [azathioprine, mercaptopurine, tioguanine]; xanthine_oxidase_inhibitor: none
    #   because: Without an inhibitor the usual dose holds.
    #   DDI1 (ungraded; DDINTER, interaction): Allopurinol raises the peak and the exposure of oral mercaptopurine by
    #     almost 500 percent. Close to half of transplant patients became leukopenic although most doses were reduced.
    #     Mercaptopurine is reduced in the same way.
    #   irrelevant here: thiopurine_dose_before_inhibitor, No inhibitor is in use.
    if (
        base_agent in (BaseAgent.AZATHIOPRINE, BaseAgent.MERCAPTOPURINE, BaseAgent.TIOGUANINE)
        and xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.NONE
    ):
        return InhibitorCheckOutcome(rule="no-inhibitor", inhibitor_check=InhibitorCheck.NO_INHIBITOR)

    # inhibitor-not-known — base_agent: [azathioprine, mercaptopurine, tioguanine]; xanthine_oxidase_inhibitor: missing
    #   because: A full dose with an inhibitor is dangerous. Its use must be known.
    #   X4 (ungraded; MEDSAFE1998, advice to prescribers): With allopurinol the dose of azathioprine goes to 25 percent.
    #     Blood is counted weekly for 3 months, then monthly.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        base_agent in (BaseAgent.AZATHIOPRINE, BaseAgent.MERCAPTOPURINE, BaseAgent.TIOGUANINE)
        and xanthine_oxidase_inhibitor is None
    ):
        return InhibitorCheckOutcome(rule="inhibitor-not-known", inhibitor_check=InhibitorCheck.TO_BE_ASKED)

    # with-tioguanine — base_agent: tioguanine; xanthine_oxidase_inhibitor: [allopurinol_co_therapy,
    #   allopurinol_other_reason, other_inhibitor]
    #   because: No source read says how tioguanine is dosed with an inhibitor.
    #   A61: Specialist review.
    if base_agent is BaseAgent.TIOGUANINE and (
        xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_CO_THERAPY
        or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_OTHER_REASON
        or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.OTHER_INHIBITOR
    ):
        return InhibitorCheckOutcome(rule="with-tioguanine", inhibitor_check=InhibitorCheck.WITH_TIOGUANINE)

    # dose-reduced — base_agent: [azathioprine, mercaptopurine]; xanthine_oxidase_inhibitor: [allopurinol_co_therapy,
    #   allopurinol_other_reason, other_inhibitor]; present_share_under_inhibitor: <= third
    #   because: The dose is at most one third of what it was before the inhibitor.
    #   X1 (ungraded; DEBOER2013, abstract): In 8 patients allopurinol 100 mg with 25 to 33 percent of the thiopurine
    #     dose brought ALT from 62 to 35 U/L, 6-TGN from 100 to 200 and 6-MMP from 6090 to 175.
    #   X4 (ungraded; MEDSAFE1998, advice to prescribers): With allopurinol the dose of azathioprine goes to 25 percent.
    #     Blood is counted weekly for 3 months, then monthly.
    #   A7: To 25 percent of the present dose. After rounding to what can be made, between one quarter and exactly one
    #     third. Never by 25 percent.
    if (
        base_agent in (BaseAgent.AZATHIOPRINE, BaseAgent.MERCAPTOPURINE)
        and (
            xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_CO_THERAPY
            or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_OTHER_REASON
            or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.OTHER_INHIBITOR
        )
        and present_share_under_inhibitor is not None
        and present_share_under_inhibitor <= parameters.third
    ):
        return InhibitorCheckOutcome(rule="dose-reduced", inhibitor_check=InhibitorCheck.DOSE_REDUCED)

    # dose-too-high — base_agent: [azathioprine, mercaptopurine]; xanthine_oxidase_inhibitor: [allopurinol_co_therapy,
    #   allopurinol_other_reason, other_inhibitor]; present_share_under_inhibitor: > third
    #   because: A cut by one third was not enough to prevent pancytopenia in a published case.
    #   X4 (ungraded; MEDSAFE1998, advice to prescribers): With allopurinol the dose of azathioprine goes to 25 percent.
    #     Blood is counted weekly for 3 months, then monthly.
    #   GNAM1 (ungraded; GNAM, abstract): Azathioprine cut by one third with allopurinol in renal failure was followed
    #     by pancytopenia.
    #   DDI1 (ungraded; DDINTER, interaction): Allopurinol raises the peak and the exposure of oral mercaptopurine by
    #     almost 500 percent. Close to half of transplant patients became leukopenic although most doses were reduced.
    #     Mercaptopurine is reduced in the same way.
    #   A7: To 25 percent of the present dose. After rounding to what can be made, between one quarter and exactly one
    #     third. Never by 25 percent.
    if (
        base_agent in (BaseAgent.AZATHIOPRINE, BaseAgent.MERCAPTOPURINE)
        and (
            xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_CO_THERAPY
            or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_OTHER_REASON
            or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.OTHER_INHIBITOR
        )
        and present_share_under_inhibitor is not None
        and present_share_under_inhibitor > parameters.third
    ):
        return InhibitorCheckOutcome(rule="dose-too-high", inhibitor_check=InhibitorCheck.DOSE_TOO_HIGH)

    # doses-not-known — base_agent: [azathioprine, mercaptopurine]; xanthine_oxidase_inhibitor: [allopurinol_co_therapy,
    #   allopurinol_other_reason, other_inhibitor]; present_share_under_inhibitor: missing
    #   because: Both doses must be known to judge the reduction.
    #   X4 (ungraded; MEDSAFE1998, advice to prescribers): With allopurinol the dose of azathioprine goes to 25 percent.
    #     Blood is counted weekly for 3 months, then monthly.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        base_agent in (BaseAgent.AZATHIOPRINE, BaseAgent.MERCAPTOPURINE)
        and (
            xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_CO_THERAPY
            or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_OTHER_REASON
            or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.OTHER_INHIBITOR
        )
        and present_share_under_inhibitor is None
    ):
        return InhibitorCheckOutcome(rule="doses-not-known", inhibitor_check=InhibitorCheck.TO_BE_ASKED)

    raise UncoveredError("inhibitor_check")
