"""Medicines in use that harm in pregnancy."""

from ..errors import UncoveredError
from ..outcomes import PregnancyHarmOutcome
from ..vocabulary import BaseAgent, PregnancyHarm, PregnancyState, XanthineOxidaseInhibitor


def decide_pregnancy_harm(
    *,
    pregnancy_state: PregnancyState,
    base_agent: BaseAgent,
    xanthine_oxidase_inhibitor: XanthineOxidaseInhibitor | None,
) -> PregnancyHarmOutcome:
    """Does the patient take mycophenolate mofetil or allopurinol in a pregnancy, or before one?

    Medicines in use that harm in pregnancy.
    """
    # mycophenolate-in-pregnancy — pregnancy_state: pregnant; base_agent: mycophenolate
    #   because: Mycophenolate mofetil causes miscarriage and malformation.
    #   MHRA1 (ungraded; MHRA2017, advice for women): Mycophenolate is contraindicated in pregnancy and in women who can
    #     become pregnant without reliable contraception, which starts before treatment and goes on for 6 weeks after
    #     it.
    #   ETIS1 (ungraded; ETIS2012, abstract): Of 57 exposed pregnancies about 45 percent miscarried, and 26 percent of
    #     the live-born had major malformations.
    if pregnancy_state is PregnancyState.PREGNANT and base_agent is BaseAgent.MYCOPHENOLATE:
        return PregnancyHarmOutcome(rule="mycophenolate-in-pregnancy", pregnancy_harm=PregnancyHarm.STOP_MYCOPHENOLATE)

    # allopurinol-in-pregnancy — pregnancy_state: pregnant; base_agent: [azathioprine, mercaptopurine, tioguanine,
    #   none]; xanthine_oxidase_inhibitor: [allopurinol_co_therapy, allopurinol_other_reason]
    #   because: The guideline statement calls allopurinol contraindicated in pregnancy.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   A9: Barred in pregnancy and when a pregnancy is planned.
    if (
        pregnancy_state is PregnancyState.PREGNANT
        and base_agent in (BaseAgent.AZATHIOPRINE, BaseAgent.MERCAPTOPURINE, BaseAgent.TIOGUANINE, BaseAgent.NONE)
        and (
            xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_CO_THERAPY
            or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_OTHER_REASON
        )
    ):
        return PregnancyHarmOutcome(rule="allopurinol-in-pregnancy", pregnancy_harm=PregnancyHarm.STOP_ALLOPURINOL)

    # other-medicines-in-pregnancy — pregnancy_state: pregnant; base_agent: [azathioprine, mercaptopurine, tioguanine,
    #   none]; xanthine_oxidase_inhibitor: [none, other_inhibitor, missing]
    #   because: Stable immunosuppression in pregnancy is safer than stopping it.
    #   EASL2015P1 (ungraded; EASL2015, section on pregnancy): Stable immunosuppression in pregnancy is safer than
    #     stopping it. In 81 pregnancies 73 percent ended in a live birth and 33 percent had a flare.
    if (
        pregnancy_state is PregnancyState.PREGNANT
        and base_agent in (BaseAgent.AZATHIOPRINE, BaseAgent.MERCAPTOPURINE, BaseAgent.TIOGUANINE, BaseAgent.NONE)
        and (
            xanthine_oxidase_inhibitor is None
            or xanthine_oxidase_inhibitor in (XanthineOxidaseInhibitor.NONE, XanthineOxidaseInhibitor.OTHER_INHIBITOR)
        )
    ):
        return PregnancyHarmOutcome(rule="other-medicines-in-pregnancy", pregnancy_harm=PregnancyHarm.NO_HARM)

    # mycophenolate-before-pregnancy — pregnancy_state: planning; base_agent: mycophenolate
    #   because: Mycophenolate mofetil must be replaced well before conception.
    #   MHRA1 (ungraded; MHRA2017, advice for women): Mycophenolate is contraindicated in pregnancy and in women who can
    #     become pregnant without reliable contraception, which starts before treatment and goes on for 6 weeks after
    #     it.
    if pregnancy_state is PregnancyState.PLANNING and base_agent is BaseAgent.MYCOPHENOLATE:
        return PregnancyHarmOutcome(
            rule="mycophenolate-before-pregnancy",
            pregnancy_harm=PregnancyHarm.REVIEW_BEFORE_CONCEPTION,
        )

    # allopurinol-before-pregnancy — pregnancy_state: planning; base_agent: [azathioprine, mercaptopurine, tioguanine,
    #   none]; xanthine_oxidase_inhibitor: [allopurinol_co_therapy, allopurinol_other_reason]
    #   because: The contraindication is read to include a planned pregnancy.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   A9: Barred in pregnancy and when a pregnancy is planned.
    if (
        pregnancy_state is PregnancyState.PLANNING
        and base_agent in (BaseAgent.AZATHIOPRINE, BaseAgent.MERCAPTOPURINE, BaseAgent.TIOGUANINE, BaseAgent.NONE)
        and (
            xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_CO_THERAPY
            or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_OTHER_REASON
        )
    ):
        return PregnancyHarmOutcome(
            rule="allopurinol-before-pregnancy",
            pregnancy_harm=PregnancyHarm.REVIEW_BEFORE_CONCEPTION,
        )

    # other-medicines-before-pregnancy — pregnancy_state: planning; base_agent: [azathioprine, mercaptopurine,
    #   tioguanine, none]; xanthine_oxidase_inhibitor: [none, other_inhibitor, missing]
    #   because: Thiopurines are continued when pregnancy is planned.
    #   EASL2015P1 (ungraded; EASL2015, section on pregnancy): Stable immunosuppression in pregnancy is safer than
    #     stopping it. In 81 pregnancies 73 percent ended in a live birth and 33 percent had a flare.
    if (
        pregnancy_state is PregnancyState.PLANNING
        and base_agent in (BaseAgent.AZATHIOPRINE, BaseAgent.MERCAPTOPURINE, BaseAgent.TIOGUANINE, BaseAgent.NONE)
        and (
            xanthine_oxidase_inhibitor is None
            or xanthine_oxidase_inhibitor in (XanthineOxidaseInhibitor.NONE, XanthineOxidaseInhibitor.OTHER_INHIBITOR)
        )
    ):
        return PregnancyHarmOutcome(rule="other-medicines-before-pregnancy", pregnancy_harm=PregnancyHarm.NO_HARM)

    # mycophenolate-pregnancy-not-known — pregnancy_state: to_be_asked; base_agent: mycophenolate
    #   because: Nobody stays on mycophenolate mofetil with a pregnancy not excluded.
    #   MHRA1 (ungraded; MHRA2017, advice for women): Mycophenolate is contraindicated in pregnancy and in women who can
    #     become pregnant without reliable contraception, which starts before treatment and goes on for 6 weeks after
    #     it.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    #   A36: 30 days. A start of mycophenolate mofetil needs a dated negative status.
    if pregnancy_state is PregnancyState.TO_BE_ASKED and base_agent is BaseAgent.MYCOPHENOLATE:
        return PregnancyHarmOutcome(rule="mycophenolate-pregnancy-not-known", pregnancy_harm=PregnancyHarm.TO_BE_ASKED)

    # allopurinol-pregnancy-not-known — pregnancy_state: to_be_asked; base_agent: [azathioprine, mercaptopurine,
    #   tioguanine, none]; xanthine_oxidase_inhibitor: [allopurinol_co_therapy, allopurinol_other_reason]
    #   because: Allopurinol is contraindicated in pregnancy, so pregnancy must be excluded.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    #   A36: 30 days. A start of mycophenolate mofetil needs a dated negative status.
    if (
        pregnancy_state is PregnancyState.TO_BE_ASKED
        and base_agent in (BaseAgent.AZATHIOPRINE, BaseAgent.MERCAPTOPURINE, BaseAgent.TIOGUANINE, BaseAgent.NONE)
        and (
            xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_CO_THERAPY
            or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_OTHER_REASON
        )
    ):
        return PregnancyHarmOutcome(rule="allopurinol-pregnancy-not-known", pregnancy_harm=PregnancyHarm.TO_BE_ASKED)

    # other-medicines-pregnancy-not-known — pregnancy_state: to_be_asked; base_agent: [azathioprine, mercaptopurine,
    #   tioguanine, none]; xanthine_oxidase_inhibitor: [none, other_inhibitor, missing]
    #   because: Pregnancy is asked for where the next step depends on it.
    #   A36: 30 days. A start of mycophenolate mofetil needs a dated negative status.
    if (
        pregnancy_state is PregnancyState.TO_BE_ASKED
        and base_agent in (BaseAgent.AZATHIOPRINE, BaseAgent.MERCAPTOPURINE, BaseAgent.TIOGUANINE, BaseAgent.NONE)
        and (
            xanthine_oxidase_inhibitor is None
            or xanthine_oxidase_inhibitor in (XanthineOxidaseInhibitor.NONE, XanthineOxidaseInhibitor.OTHER_INHIBITOR)
        )
    ):
        return PregnancyHarmOutcome(rule="other-medicines-pregnancy-not-known", pregnancy_harm=PregnancyHarm.NO_HARM)

    # not-pregnant — pregnancy_state: [not_pregnant, not_possible]
    #   because: There is no pregnancy and none is planned.
    #   A36: 30 days. A start of mycophenolate mofetil needs a dated negative status.
    if pregnancy_state in (PregnancyState.NOT_PREGNANT, PregnancyState.NOT_POSSIBLE):
        return PregnancyHarmOutcome(rule="not-pregnant", pregnancy_harm=PregnancyHarm.NO_HARM)

    raise UncoveredError("pregnancy_harm")
