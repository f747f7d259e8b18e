"""Thiopurines as a class."""

from ..errors import UncoveredError
from ..outcomes import ThiopurineClassOutcome
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import Metaboliser, Step, ThiopurineClass, ThiopurineReaction


def decide_thiopurine_class(
    *,
    metaboliser: Metaboliser,
    thiopurine_reaction: ThiopurineReaction | None,
    step: Step | NotAsked,
) -> ThiopurineClassOutcome:
    """May this patient take any thiopurine?

    Thiopurines as a class.

    Asked only when step: [optimise, select_agent, replace_mycophenolate].
    """
    # not asked
    if (
        step is NOT_ASKED
        or step in (Step.MAINTAIN, Step.CONTINUE_AND_REASSESS, Step.REEXAMINE_DIAGNOSIS, Step.COMPLETE_FIRST_LINE)
        or step in (Step.STEROID_SPARING, Step.STOP_ALLOPURINOL, Step.REQUEST_DATA, Step.ADHERENCE_SUPPORT)
        or step in (Step.ASSESS_ADHERENCE, Step.MEASURE_METABOLITES, Step.SPECIALIST_REVIEW, Step.EXCLUDE_OTHER_CAUSES)
        or step is Step.NEXT_AGENT
    ):
        return ThiopurineClassOutcome(rule=None, thiopurine_class=NOT_ASKED)

    # poor-metaboliser — metaboliser: poor
    #   because: In a poor metaboliser another kind of medicine is chosen.
    #   CPIC1 (ungraded; CPIC, azathioprine, non-malignant disease): In a poor metaboliser by TPMT or NUDT15 a medicine
    #     that is no thiopurine is considered.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    #   irrelevant here: thiopurine_reaction, The class is barred already.
    if metaboliser is Metaboliser.POOR:
        return ThiopurineClassOutcome(rule="poor-metaboliser", thiopurine_class=ThiopurineClass.BARRED)

    # severe-reaction — metaboliser: not(poor); thiopurine_reaction: [severe_myelosuppression, pancreatitis]
    #   because: These reactions are of the class, not of one medicine.
    #   OX1 (ungraded; TOLMP2008, abstract): Mercaptopurine was tolerated after nausea or vomiting by 17 of 28, flu-like
    #     symptoms 11 of 18, liver injury 3 of 9, rash 3 of 3, and after pancreatitis by 0 of 1, at a median of 1.0
    #     mg/kg.
    #   GUI1 (ungraded; GUILLAUME, case): Pancreatitis under azathioprine recurred at once on re-exposure.
    #   BENARI1 (ungraded; BENARI1995, abstract): A patient with absent TPMT had pancytopenia on day 56 of azathioprine
    #     1 mg/kg.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    #   irrelevant here: tpmt, The class is barred by the reaction already.
    #   irrelevant here: nudt15, The class is barred by the reaction already.
    if (
        metaboliser in (Metaboliser.NORMAL, Metaboliser.INTERMEDIATE, Metaboliser.NOT_DETERMINED)
        or metaboliser is Metaboliser.TO_BE_ASKED
    ) and thiopurine_reaction in (ThiopurineReaction.SEVERE_MYELOSUPPRESSION, ThiopurineReaction.PANCREATITIS):
        return ThiopurineClassOutcome(rule="severe-reaction", thiopurine_class=ThiopurineClass.BARRED)

    # reaction-not-known — metaboliser: not(poor); thiopurine_reaction: missing
    #   because: A severe reaction bars the class, so reactions must be known.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        metaboliser in (Metaboliser.NORMAL, Metaboliser.INTERMEDIATE, Metaboliser.NOT_DETERMINED)
        or metaboliser is Metaboliser.TO_BE_ASKED
    ) and thiopurine_reaction is None:
        return ThiopurineClassOutcome(rule="reaction-not-known", thiopurine_class=ThiopurineClass.TO_BE_ASKED)

    # reaction-that-may-recur — metaboliser: not(poor, to_be_asked); thiopurine_reaction: [hypersensitivity,
    #   hepatotoxicity, mild_myelosuppression, other]
    #   because: Some of these recur with another thiopurine.
    #   NAGY1 (ungraded; NAGY2008, abstract): Of 29 patients hypersensitive to azathioprine 9 reacted to mercaptopurine
    #     within 2 weeks.
    #   OX1 (ungraded; TOLMP2008, abstract): Mercaptopurine was tolerated after nausea or vomiting by 17 of 28, flu-like
    #     symptoms 11 of 18, liver injury 3 of 9, rash 3 of 3, and after pancreatitis by 0 of 1, at a median of 1.0
    #     mg/kg.
    #   KENN1 (ungraded; KENNEDY2013, abstract): Of 455 patients 68 percent tolerated mercaptopurine.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    if metaboliser in (Metaboliser.NORMAL, Metaboliser.INTERMEDIATE, Metaboliser.NOT_DETERMINED) and (
        thiopurine_reaction in (ThiopurineReaction.HYPERSENSITIVITY, ThiopurineReaction.HEPATOTOXICITY)
        or thiopurine_reaction in (ThiopurineReaction.MILD_MYELOSUPPRESSION, ThiopurineReaction.OTHER)
    ):
        return ThiopurineClassOutcome(rule="reaction-that-may-recur", thiopurine_class=ThiopurineClass.CAUTION)

    # no-obstacle — metaboliser: normal; thiopurine_reaction: [none, gastrointestinal, flu_like, rash]
    #   because: No reaction, or one that often does not recur with another thiopurine.
    #   OX1 (ungraded; TOLMP2008, abstract): Mercaptopurine was tolerated after nausea or vomiting by 17 of 28, flu-like
    #     symptoms 11 of 18, liver injury 3 of 9, rash 3 of 3, and after pancreatitis by 0 of 1, at a median of 1.0
    #     mg/kg.
    #   HUEB1 (ungraded; HUEBENER2016, abstract): Of 20 patients intolerant of azathioprine 15 responded to
    #     mercaptopurine and 5 were intolerant again. Neither of 2 insufficient responders responded.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    if metaboliser is Metaboliser.NORMAL and (
        thiopurine_reaction in (ThiopurineReaction.NONE, ThiopurineReaction.GASTROINTESTINAL)
        or thiopurine_reaction in (ThiopurineReaction.FLU_LIKE, ThiopurineReaction.RASH)
    ):
        return ThiopurineClassOutcome(rule="no-obstacle", thiopurine_class=ThiopurineClass.ALLOWED)

    # intermediate-metaboliser — metaboliser: intermediate; thiopurine_reaction: [none, gastrointestinal, flu_like,
    #   rash]
    #   because: An intermediate metaboliser takes less.
    #   CPIC2 (ungraded; CPIC, azathioprine, non-malignant disease): In an intermediate metaboliser treatment is started
    #     at 30 to 80 percent of the usual dose.
    #   SPS3 (ungraded; SPSAZA, dose by TPMT): Azathioprine up to 2 mg/kg with normal TPMT, 1 mg/kg with low TPMT, none
    #     with very low TPMT.
    #   A29: At most 1 mg/kg/day.
    if metaboliser is Metaboliser.INTERMEDIATE and (
        thiopurine_reaction in (ThiopurineReaction.NONE, ThiopurineReaction.GASTROINTESTINAL)
        or thiopurine_reaction in (ThiopurineReaction.FLU_LIKE, ThiopurineReaction.RASH)
    ):
        return ThiopurineClassOutcome(rule="intermediate-metaboliser", thiopurine_class=ThiopurineClass.REDUCED)

    # metaboliser-not-determined — metaboliser: not_determined; thiopurine_reaction: [none, gastrointestinal, flu_like,
    #   rash]
    #   because: Absent TPMT cannot be excluded.
    #   BENARI1 (ungraded; BENARI1995, abstract): A patient with absent TPMT had pancytopenia on day 56 of azathioprine
    #     1 mg/kg.
    #   A46: Both are asked for. Where NUDT15 is not available, normal TPMT is enough. Where TPMT is not available, a
    #     thiopurine is started only with a specialist.
    if metaboliser is Metaboliser.NOT_DETERMINED and (
        thiopurine_reaction in (ThiopurineReaction.NONE, ThiopurineReaction.GASTROINTESTINAL)
        or thiopurine_reaction in (ThiopurineReaction.FLU_LIKE, ThiopurineReaction.RASH)
    ):
        return ThiopurineClassOutcome(rule="metaboliser-not-determined", thiopurine_class=ThiopurineClass.CAUTION)

    # metaboliser-not-known — metaboliser: to_be_asked; thiopurine_reaction: not(severe_myelosuppression, pancreatitis)
    #   because: Metaboliser status can be asked for.
    #   CPIC1 (ungraded; CPIC, azathioprine, non-malignant disease): In a poor metaboliser by TPMT or NUDT15 a medicine
    #     that is no thiopurine is considered.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if metaboliser is Metaboliser.TO_BE_ASKED and (
        thiopurine_reaction in (ThiopurineReaction.NONE, ThiopurineReaction.GASTROINTESTINAL)
        or thiopurine_reaction in (ThiopurineReaction.FLU_LIKE, ThiopurineReaction.RASH)
        or thiopurine_reaction in (ThiopurineReaction.HYPERSENSITIVITY, ThiopurineReaction.HEPATOTOXICITY)
        or thiopurine_reaction in (ThiopurineReaction.MILD_MYELOSUPPRESSION, ThiopurineReaction.OTHER)
    ):
        return ThiopurineClassOutcome(rule="metaboliser-not-known", thiopurine_class=ThiopurineClass.TO_BE_ASKED)

    raise UncoveredError("thiopurine_class")
