"""Increase without an assay."""

from ..errors import UncoveredError
from ..outcomes import BlindRaiseOutcome
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import BlindRaise, Metaboliser, MetaboliteSample, Step


def decide_blind_raise(
    *,
    metaboliser: Metaboliser,
    transaminases_rising: bool | None,
    step: Step | NotAsked,
    metabolite_sample: MetaboliteSample | NotAsked,
) -> BlindRaiseOutcome:
    """May azathioprine be raised although metabolites cannot be measured?

    Increase without an assay.

    Asked only when step: optimise; metabolite_sample: no_assay.

    An increase that is not guided by metabolites can add to 6-MMP alone, and with it to harm.
    """
    # not asked
    if (
        step is NOT_ASKED
        or step in (Step.MAINTAIN, Step.CONTINUE_AND_REASSESS, Step.REEXAMINE_DIAGNOSIS, Step.COMPLETE_FIRST_LINE)
        or step in (Step.STEROID_SPARING, Step.STOP_ALLOPURINOL, Step.REQUEST_DATA, Step.ADHERENCE_SUPPORT)
        or step in (Step.ASSESS_ADHERENCE, Step.MEASURE_METABOLITES, Step.SPECIALIST_REVIEW, Step.EXCLUDE_OTHER_CAUSES)
        or step in (Step.SELECT_AGENT, Step.NEXT_AGENT, Step.REPLACE_MYCOPHENOLATE)
        or metabolite_sample is NOT_ASKED
        or metabolite_sample in (MetaboliteSample.USABLE, MetaboliteSample.TOO_EARLY)
        or metabolite_sample in (MetaboliteSample.TIMING_TO_BE_ASKED, MetaboliteSample.TO_BE_MEASURED)
        or metabolite_sample is MetaboliteSample.NOT_INTERPRETABLE
    ):
        return BlindRaiseOutcome(rule=None, blind_raise=NOT_ASKED)

    # safe-enough — metaboliser: normal; transaminases_rising: no
    #   because: The metaboliser status is normal and the liver tests are not getting worse.
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    #   irrelevant here: tgn, There is no assay. The increase is followed by blood tests after 2 weeks instead.
    #   irrelevant here: mmp, There is no assay. The increase is followed by blood tests after 2 weeks instead.
    #   irrelevant here: weeks_on_dose_at_sample, There is no assay. The increase is followed by blood tests after 2
    #     weeks instead.
    if metaboliser is Metaboliser.NORMAL and transaminases_rising is False:
        return BlindRaiseOutcome(rule="safe-enough", blind_raise=BlindRaise.ALLOWED)

    # unsafe-metaboliser — metaboliser: [intermediate, poor, not_determined]
    #   because: Without an assay only a normal metaboliser is safe enough.
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    if metaboliser in (Metaboliser.INTERMEDIATE, Metaboliser.POOR, Metaboliser.NOT_DETERMINED):
        return BlindRaiseOutcome(rule="unsafe-metaboliser", blind_raise=BlindRaise.NOT_ALLOWED)

    # liver-getting-worse — metaboliser: [normal, to_be_asked]; transaminases_rising: yes
    #   because: Rising liver tests may be harm by 6-MMP.
    #   M4 (ungraded; DHALIWAL2012, abstract): Cholestasis under azathioprine went with high methylated metabolites in
    #     two patients.
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    if metaboliser in (Metaboliser.NORMAL, Metaboliser.TO_BE_ASKED) and transaminases_rising is True:
        return BlindRaiseOutcome(rule="liver-getting-worse", blind_raise=BlindRaise.NOT_ALLOWED)

    # metaboliser-not-known — metaboliser: to_be_asked; transaminases_rising: no, missing
    #   because: Metaboliser status can be asked for.
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if metaboliser is Metaboliser.TO_BE_ASKED and (transaminases_rising is None or transaminases_rising is False):
        return BlindRaiseOutcome(rule="metaboliser-not-known", blind_raise=BlindRaise.TO_BE_ASKED)

    # course-not-known — metaboliser: normal; transaminases_rising: missing
    #   because: Whether the liver tests are rising must be known.
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if metaboliser is Metaboliser.NORMAL and transaminases_rising is None:
        return BlindRaiseOutcome(rule="course-not-known", blind_raise=BlindRaise.TO_BE_ASKED)

    raise UncoveredError("blind_raise")
