"""Reaction that ends the use of thiopurines."""

from ..errors import UncoveredError
from ..outcomes import AcuteReactionOutcome
from ..vocabulary import AcuteReaction, BaseAgent, IntoleranceCulprit, ThiopurineReaction


def decide_acute_reaction(
    *,
    base_agent: BaseAgent,
    intolerance_culprit: IntoleranceCulprit | None,
    thiopurine_reaction: ThiopurineReaction | None,
) -> AcuteReactionOutcome:
    """Is a thiopurine still taken that has caused pancreatitis or severe myelosuppression?

    Reaction that ends the use of thiopurines.
    """
    # still-taken — base_agent: [azathioprine, mercaptopurine, tioguanine]; intolerance_culprit: [azathioprine,
    #   mercaptopurine, tioguanine]; thiopurine_reaction: [severe_myelosuppression, pancreatitis]
    #   because: Pancreatitis recurs at once on re-exposure, and severe myelosuppression can kill.
    #   GUI1 (ungraded; GUILLAUME, case): Pancreatitis under azathioprine recurred at once on re-exposure.
    #   BENARI1 (ungraded; BENARI1995, abstract): A patient with absent TPMT had pancytopenia on day 56 of azathioprine
    #     1 mg/kg.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    #   A49: The thiopurine is stopped first. The next agent is chosen at the next visit, within 2 weeks.
    if (
        base_agent in (BaseAgent.AZATHIOPRINE, BaseAgent.MERCAPTOPURINE, BaseAgent.TIOGUANINE)
        and (
            intolerance_culprit in (IntoleranceCulprit.AZATHIOPRINE, IntoleranceCulprit.MERCAPTOPURINE)
            or intolerance_culprit is IntoleranceCulprit.TIOGUANINE
        )
        and thiopurine_reaction in (ThiopurineReaction.SEVERE_MYELOSUPPRESSION, ThiopurineReaction.PANCREATITIS)
    ):
        return AcuteReactionOutcome(rule="still-taken", acute_reaction=AcuteReaction.PRESENT)

    # milder-or-not-described — base_agent: [azathioprine, mercaptopurine, tioguanine]; intolerance_culprit:
    #   [azathioprine, mercaptopurine, tioguanine]; thiopurine_reaction: [none, gastrointestinal, flu_like, rash,
    #   hypersensitivity, hepatotoxicity, mild_myelosuppression, other, missing]
    #   because: The choice of another agent deals with it.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    if (
        base_agent in (BaseAgent.AZATHIOPRINE, BaseAgent.MERCAPTOPURINE, BaseAgent.TIOGUANINE)
        and (
            intolerance_culprit in (IntoleranceCulprit.AZATHIOPRINE, IntoleranceCulprit.MERCAPTOPURINE)
            or intolerance_culprit is IntoleranceCulprit.TIOGUANINE
        )
        and (
            thiopurine_reaction is None
            or thiopurine_reaction in (ThiopurineReaction.NONE, ThiopurineReaction.GASTROINTESTINAL)
            or thiopurine_reaction in (ThiopurineReaction.FLU_LIKE, ThiopurineReaction.RASH)
            or thiopurine_reaction in (ThiopurineReaction.HYPERSENSITIVITY, ThiopurineReaction.HEPATOTOXICITY)
            or thiopurine_reaction in (ThiopurineReaction.MILD_MYELOSUPPRESSION, ThiopurineReaction.OTHER)
        )
    ):
        return AcuteReactionOutcome(rule="milder-or-not-described", acute_reaction=AcuteReaction.ABSENT)

    # thiopurine-tolerated — base_agent: [azathioprine, mercaptopurine, tioguanine]; intolerance_culprit: [none,
    #   mycophenolate, steroid, allopurinol, missing]
    #   because: The thiopurine in use is not the culprit.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    if base_agent in (BaseAgent.AZATHIOPRINE, BaseAgent.MERCAPTOPURINE, BaseAgent.TIOGUANINE) and (
        intolerance_culprit is None
        or intolerance_culprit in (IntoleranceCulprit.NONE, IntoleranceCulprit.MYCOPHENOLATE)
        or intolerance_culprit in (IntoleranceCulprit.STEROID, IntoleranceCulprit.ALLOPURINOL)
    ):
        return AcuteReactionOutcome(rule="thiopurine-tolerated", acute_reaction=AcuteReaction.ABSENT)

    # no-thiopurine — base_agent: [mycophenolate, none]
    #   because: No thiopurine is in use.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    if base_agent in (BaseAgent.MYCOPHENOLATE, BaseAgent.NONE):
        return AcuteReactionOutcome(rule="no-thiopurine", acute_reaction=AcuteReaction.ABSENT)

    raise UncoveredError("acute_reaction")
