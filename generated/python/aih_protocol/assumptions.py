"""Combinations that no patient has. Data that have one are refused."""

from .derived import compute_months_from_start_to_change
from .errors import Problem
from .known import Known
from .vocabulary import BaseAgent, IntoleranceCulprit, Pregnancy, ThiopurineReaction, XanthineOxidaseInhibitor


def impossible(known: Known) -> list[Problem]:
    """Everything in the data of a patient that cannot be."""
    problems: list[Problem] = []
    months_from_start_to_change = compute_months_from_start_to_change(
        months_since_start=known.months_since_start,
        months_since_change=known.months_since_change,
    )
    # change-not-before-start — never months_from_start_to_change: < 0
    #   because: The last change of treatment is not earlier than its start.
    if months_from_start_to_change is not None and months_from_start_to_change < 0:
        problems.append(
            Problem(
                "change-not-before-start",
                "months_from_start_to_change: < 0",
                "it cannot be that months_from_start_to_change: < 0: The last change of treatment is not earlier than its start.",
            ),
        )
    # no-pregnancy-without-potential — never childbearing_potential: no; pregnancy: [pregnant, planning]
    #   because: Someone who is pregnant or plans to be has childbearing potential.
    if known.childbearing_potential is False and known.pregnancy in (Pregnancy.PREGNANT, Pregnancy.PLANNING):
        problems.append(
            Problem(
                "no-pregnancy-without-potential",
                "childbearing_potential: no; pregnancy: [pregnant, planning]",
                "it cannot be that childbearing_potential: no; pregnancy: [pregnant, planning]: Someone who is pregnant or plans to be has childbearing potential.",
            ),
        )
    # azathioprine-replaced — never intolerance_culprit: azathioprine; base_agent: [mercaptopurine, tioguanine,
    #   mycophenolate]
    #   because: Intolerance of azathioprine that has been replaced belongs to its history.
    if known.intolerance_culprit is IntoleranceCulprit.AZATHIOPRINE and known.base_agent in (
        BaseAgent.MERCAPTOPURINE,
        BaseAgent.TIOGUANINE,
        BaseAgent.MYCOPHENOLATE,
    ):
        problems.append(
            Problem(
                "azathioprine-replaced",
                "intolerance_culprit: azathioprine; base_agent: [mercaptopurine, tioguanine, mycophenolate]",
                "it cannot be that intolerance_culprit: azathioprine; base_agent: [mercaptopurine, tioguanine, mycophenolate]: Intolerance of azathioprine that has been replaced belongs to its history.",
            ),
        )
    # mercaptopurine-replaced — never intolerance_culprit: mercaptopurine; base_agent: [azathioprine, tioguanine,
    #   mycophenolate]
    #   because: Intolerance of mercaptopurine that has been replaced belongs to its history.
    if known.intolerance_culprit is IntoleranceCulprit.MERCAPTOPURINE and known.base_agent in (
        BaseAgent.AZATHIOPRINE,
        BaseAgent.TIOGUANINE,
        BaseAgent.MYCOPHENOLATE,
    ):
        problems.append(
            Problem(
                "mercaptopurine-replaced",
                "intolerance_culprit: mercaptopurine; base_agent: [azathioprine, tioguanine, mycophenolate]",
                "it cannot be that intolerance_culprit: mercaptopurine; base_agent: [azathioprine, tioguanine, mycophenolate]: Intolerance of mercaptopurine that has been replaced belongs to its history.",
            ),
        )
    # tioguanine-replaced — never intolerance_culprit: tioguanine; base_agent: [azathioprine, mercaptopurine,
    #   mycophenolate]
    #   because: Intolerance of tioguanine that has been replaced belongs to its history.
    if known.intolerance_culprit is IntoleranceCulprit.TIOGUANINE and known.base_agent in (
        BaseAgent.AZATHIOPRINE,
        BaseAgent.MERCAPTOPURINE,
        BaseAgent.MYCOPHENOLATE,
    ):
        problems.append(
            Problem(
                "tioguanine-replaced",
                "intolerance_culprit: tioguanine; base_agent: [azathioprine, mercaptopurine, mycophenolate]",
                "it cannot be that intolerance_culprit: tioguanine; base_agent: [azathioprine, mercaptopurine, mycophenolate]: Intolerance of tioguanine that has been replaced belongs to its history.",
            ),
        )
    # mycophenolate-replaced — never intolerance_culprit: mycophenolate; base_agent: [azathioprine, mercaptopurine,
    #   tioguanine]
    #   because: Intolerance of mycophenolate mofetil that has been replaced belongs to its history.
    if known.intolerance_culprit is IntoleranceCulprit.MYCOPHENOLATE and known.base_agent in (
        BaseAgent.AZATHIOPRINE,
        BaseAgent.MERCAPTOPURINE,
        BaseAgent.TIOGUANINE,
    ):
        problems.append(
            Problem(
                "mycophenolate-replaced",
                "intolerance_culprit: mycophenolate; base_agent: [azathioprine, mercaptopurine, tioguanine]",
                "it cannot be that intolerance_culprit: mycophenolate; base_agent: [azathioprine, mercaptopurine, tioguanine]: Intolerance of mycophenolate mofetil that has been replaced belongs to its history.",
            ),
        )
    # thiopurine-intolerance-is-a-reaction — never intolerance_culprit: [azathioprine, mercaptopurine, tioguanine];
    #   thiopurine_reaction: none
    #   because: A thiopurine that is not tolerated has caused a reaction.
    if (
        known.intolerance_culprit in (IntoleranceCulprit.AZATHIOPRINE, IntoleranceCulprit.MERCAPTOPURINE)
        or known.intolerance_culprit is IntoleranceCulprit.TIOGUANINE
    ) and known.thiopurine_reaction is ThiopurineReaction.NONE:
        problems.append(
            Problem(
                "thiopurine-intolerance-is-a-reaction",
                "intolerance_culprit: [azathioprine, mercaptopurine, tioguanine]; thiopurine_reaction: none",
                "it cannot be that intolerance_culprit: [azathioprine, mercaptopurine, tioguanine]; thiopurine_reaction: none: A thiopurine that is not tolerated has caused a reaction.",
            ),
        )
    # allopurinol-not-tolerated-is-in-use — never intolerance_culprit: allopurinol; xanthine_oxidase_inhibitor: [none,
    #   other_inhibitor]
    #   because: Intolerance of allopurinol that has been stopped belongs to its history.
    if known.intolerance_culprit is IntoleranceCulprit.ALLOPURINOL and (
        known.xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.NONE
        or known.xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.OTHER_INHIBITOR
    ):
        problems.append(
            Problem(
                "allopurinol-not-tolerated-is-in-use",
                "intolerance_culprit: allopurinol; xanthine_oxidase_inhibitor: [none, other_inhibitor]",
                "it cannot be that intolerance_culprit: allopurinol; xanthine_oxidase_inhibitor: [none, other_inhibitor]: Intolerance of allopurinol that has been stopped belongs to its history.",
            ),
        )
    return problems
