"""The values of the protocol's terms."""

from enum import StrEnum


class Diagnosis(StrEnum):
    """diagnosis of autoimmune hepatitis.

    The treating physician's present judgement, other liver disease and variant syndromes considered.
    """

    ESTABLISHED = "established"
    """established."""
    IN_DOUBT = "in_doubt"
    """in doubt.

    In doubt, or another diagnosis is more likely.
    """


class Cirrhosis(StrEnum):
    """cirrhosis."""

    NONE = "none"
    """no cirrhosis."""
    COMPENSATED = "compensated"
    """compensated cirrhosis."""
    DECOMPENSATED = "decompensated"
    """decompensated cirrhosis.

    With ascites, variceal bleeding or jaundice from liver failure, now or under treatment for it.
    """


class Pregnancy(StrEnum):
    """pregnancy.

    The present state; it is out of date after 30 days.
    """

    PREGNANT = "pregnant"
    """pregnant."""
    PLANNING = "planning"
    """planning a pregnancy.

    Not pregnant, and a pregnancy is planned.
    """
    NOT_PREGNANT = "not_pregnant"
    """not pregnant.

    Not pregnant, and no pregnancy is planned.
    """


class Contraception(StrEnum):
    """contraception."""

    RELIABLE = "reliable"
    """reliable."""
    NOT_RELIABLE = "not_reliable"
    """not reliable.

    None, or a method that is not reliable.
    """


class BaseAgent(StrEnum):
    """base immunosuppressive agent in use.

    The agent taken with, or instead of, a corticosteroid at this visit. An agent already stopped is not in use.
    """

    AZATHIOPRINE = "azathioprine"
    """azathioprine."""
    MERCAPTOPURINE = "mercaptopurine"
    """mercaptopurine."""
    TIOGUANINE = "tioguanine"
    """tioguanine."""
    MYCOPHENOLATE = "mycophenolate"
    """mycophenolate mofetil."""
    NONE = "none"
    """none."""


class XanthineOxidaseInhibitor(StrEnum):
    """xanthine oxidase inhibitor in use."""

    NONE = "none"
    """none."""
    ALLOPURINOL_CO_THERAPY = "allopurinol_co_therapy"
    """allopurinol for the thiopurine.

    Given to steer the metabolism of the thiopurine.
    """
    ALLOPURINOL_OTHER_REASON = "allopurinol_other_reason"
    """allopurinol for another reason.

    Given for gout, for example.
    """
    OTHER_INHIBITOR = "other_inhibitor"
    """another inhibitor.

    Febuxostat or another xanthine oxidase inhibitor.
    """


class LastChange(StrEnum):
    """last change of the immunosuppressive treatment."""

    NONE = "none"
    """none.

    Nothing has changed since treatment began.
    """
    DOSE = "dose"
    """dose.

    A dose was changed, or allopurinol was added or stopped.
    """
    AGENT = "agent"
    """agent.

    A new base agent was started.
    """


class IntoleranceCulprit(StrEnum):
    """medicine that is not tolerated now.

    The medicine to which the treating physician attributes an adverse event that forces a change: the one in use, or
    the one just stopped for it and not yet replaced. What happened with earlier medicines belongs to their history.
    """

    NONE = "none"
    """none."""
    AZATHIOPRINE = "azathioprine"
    """azathioprine."""
    MERCAPTOPURINE = "mercaptopurine"
    """mercaptopurine."""
    TIOGUANINE = "tioguanine"
    """tioguanine."""
    MYCOPHENOLATE = "mycophenolate"
    """mycophenolate mofetil."""
    STEROID = "steroid"
    """the corticosteroid."""
    ALLOPURINOL = "allopurinol"
    """allopurinol."""


class ThiopurineReaction(StrEnum):
    """most serious reaction to a thiopurine so far.

    Now or earlier, as attributed by a physician.
    """

    NONE = "none"
    """none."""
    GASTROINTESTINAL = "gastrointestinal"
    """gastrointestinal.

    Nausea, vomiting or other gastrointestinal symptoms.
    """
    FLU_LIKE = "flu_like"
    """flu-like.

    Flu-like symptoms without fever.
    """
    RASH = "rash"
    """rash."""
    HYPERSENSITIVITY = "hypersensitivity"
    """hypersensitivity.

    Fever or another systemic hypersensitivity reaction.
    """
    HEPATOTOXICITY = "hepatotoxicity"
    """liver injury."""
    MILD_MYELOSUPPRESSION = "mild_myelosuppression"
    """mild myelosuppression."""
    SEVERE_MYELOSUPPRESSION = "severe_myelosuppression"
    """severe myelosuppression."""
    PANCREATITIS = "pancreatitis"
    """pancreatitis."""
    OTHER = "other"
    """another reaction."""


class AzathioprineHistory(StrEnum):
    """earlier use of azathioprine.

    The course in use at this visit does not count.
    """

    NEVER_USED = "never_used"
    """never used."""
    CAN_BE_USED_AGAIN = "can_be_used_again"
    """can be used again.

    Used, and stopped for a reason that does not stand against using it again.
    """
    FAILED = "failed"
    """failed.

    No complete biochemical response on it.
    """
    NOT_TOLERATED = "not_tolerated"
    """not tolerated."""
    CONTRAINDICATED = "contraindicated"
    """contraindicated."""
    DECLINED = "declined"
    """declined."""


class MercaptopurineHistory(StrEnum):
    """earlier use of mercaptopurine.

    The course in use at this visit does not count.
    """

    NEVER_USED = "never_used"
    """never used."""
    CAN_BE_USED_AGAIN = "can_be_used_again"
    """can be used again.

    Used, and stopped for a reason that does not stand against using it again.
    """
    FAILED = "failed"
    """failed.

    No complete biochemical response on it.
    """
    NOT_TOLERATED = "not_tolerated"
    """not tolerated."""
    CONTRAINDICATED = "contraindicated"
    """contraindicated."""
    DECLINED = "declined"
    """declined."""


class TioguanineHistory(StrEnum):
    """earlier use of tioguanine.

    The course in use at this visit does not count.
    """

    NEVER_USED = "never_used"
    """never used."""
    CAN_BE_USED_AGAIN = "can_be_used_again"
    """can be used again.

    Used, and stopped for a reason that does not stand against using it again.
    """
    FAILED = "failed"
    """failed.

    No complete biochemical response on it.
    """
    NOT_TOLERATED = "not_tolerated"
    """not tolerated."""
    CONTRAINDICATED = "contraindicated"
    """contraindicated."""
    DECLINED = "declined"
    """declined."""


class MycophenolateHistory(StrEnum):
    """earlier use of mycophenolate mofetil.

    The course in use at this visit does not count.
    """

    NEVER_USED = "never_used"
    """never used."""
    CAN_BE_USED_AGAIN = "can_be_used_again"
    """can be used again.

    Used, and stopped for a reason that does not stand against using it again.
    """
    FAILED = "failed"
    """failed.

    No complete biochemical response on it.
    """
    NOT_TOLERATED = "not_tolerated"
    """not tolerated."""
    CONTRAINDICATED = "contraindicated"
    """contraindicated."""
    DECLINED = "declined"
    """declined."""


class AllopurinolHistory(StrEnum):
    """earlier use of allopurinol with a thiopurine.

    The course in use at this visit does not count.
    """

    NEVER_USED = "never_used"
    """never used."""
    CAN_BE_USED_AGAIN = "can_be_used_again"
    """can be used again.

    Used, and stopped for a reason that does not stand against using it again.
    """
    FAILED = "failed"
    """failed.

    No complete biochemical response with it.
    """
    NOT_TOLERATED = "not_tolerated"
    """not tolerated."""
    CONTRAINDICATED = "contraindicated"
    """contraindicated."""
    DECLINED = "declined"
    """declined."""


class Adherence(StrEnum):
    """adherence to the present treatment.

    The treating physician's judgement from history, prescriptions collected and conversation.
    """

    ADHERENT = "adherent"
    """adherent.

    Takes the treatment as prescribed.
    """
    NON_ADHERENT = "non_adherent"
    """not adherent.

    Does not take the treatment as prescribed.
    """
    CANNOT_BE_DETERMINED = "cannot_be_determined"
    """cannot be determined.

    Was assessed, and cannot be determined.
    """


class Tpmt(StrEnum):
    """TPMT.

    Metaboliser status by genotype or enzyme activity.
    """

    NORMAL = "normal"
    """normal."""
    INTERMEDIATE = "intermediate"
    """intermediate."""
    POOR = "poor"
    """poor."""
    NOT_AVAILABLE = "not_available"
    """not available.

    The test cannot be had, or its result cannot be read.
    """


class Nudt15(StrEnum):
    """NUDT15.

    Metaboliser status by genotype.
    """

    NORMAL = "normal"
    """normal."""
    INTERMEDIATE = "intermediate"
    """intermediate."""
    POOR = "poor"
    """poor."""
    NOT_AVAILABLE = "not_available"
    """not available.

    The test cannot be had, or its result cannot be read.
    """


class LiverEmergency(StrEnum):
    """liver emergency."""

    PRESENT = "present"
    """present."""
    ABSENT = "absent"
    """absent."""
    TO_BE_ASKED = "to_be_asked"
    """not excluded."""


class Scope(StrEnum):
    """place of the patient in this protocol."""

    IN_SCOPE = "in_scope"
    """within the protocol.

    An adult with an established diagnosis and without a transplant.
    """
    TRANSPLANTED = "transplanted"
    """after liver transplantation."""
    DIAGNOSIS_IN_DOUBT = "diagnosis_in_doubt"
    """diagnosis in doubt."""
    CHILD = "child"
    """under 18 years."""
    TO_BE_ASKED = "to_be_asked"
    """not known yet."""


class BloodCount(StrEnum):
    """blood count."""

    STOP_LEVEL = "stop_level"
    """at stop level.

    So low that the agent in use is stopped.
    """
    LOW = "low"
    """low.

    Low enough to block a start or an increase.
    """
    ACCEPTABLE = "acceptable"
    """acceptable."""
    TO_BE_ASKED = "to_be_asked"
    """not complete."""


class PregnancyState(StrEnum):
    """pregnancy, with childbearing potential considered."""

    PREGNANT = "pregnant"
    """pregnant."""
    PLANNING = "planning"
    """planning a pregnancy."""
    NOT_PREGNANT = "not_pregnant"
    """not pregnant.

    Can become pregnant, is not, and does not plan to be.
    """
    NOT_POSSIBLE = "not_possible"
    """cannot become pregnant."""
    TO_BE_ASKED = "to_be_asked"
    """not known.

    Not known, or out of date.
    """


class AcuteReaction(StrEnum):
    """reaction that ends the use of thiopurines, with the thiopurine still in use."""

    PRESENT = "present"
    """present."""
    ABSENT = "absent"
    """absent."""


class DrugHarm(StrEnum):
    """harm by the agent in use."""

    STOP_THIOPURINE = "stop_thiopurine"
    """the thiopurine must be stopped."""
    STOP_MYCOPHENOLATE = "stop_mycophenolate"
    """mycophenolate mofetil must be stopped."""
    CYTOPENIA_WITHOUT_AGENT = "cytopenia_without_agent"
    """stop-level blood count with no agent in use."""
    NO_HARM = "no_harm"
    """none."""
    TO_BE_ASKED = "to_be_asked"
    """the blood count must be known first."""


class InhibitorCheck(StrEnum):
    """thiopurine dose and xanthine oxidase inhibitor."""

    NO_THIOPURINE = "no_thiopurine"
    """no thiopurine in use."""
    NO_INHIBITOR = "no_inhibitor"
    """no inhibitor in use."""
    DOSE_REDUCED = "dose_reduced"
    """dose reduced enough for the inhibitor."""
    DOSE_TOO_HIGH = "dose_too_high"
    """dose too high for the inhibitor."""
    WITH_TIOGUANINE = "with_tioguanine"
    """inhibitor together with tioguanine."""
    TO_BE_ASKED = "to_be_asked"
    """not known yet."""


class InhibitorReduction(StrEnum):
    """reduction under the inhibitor with the tablets there are."""

    CAN_BE_MADE = "can_be_made"
    """can be made."""
    CANNOT_BE_MADE = "cannot_be_made"
    """cannot be made."""


class PregnancyHarm(StrEnum):
    """medicine in use that harms in pregnancy."""

    STOP_MYCOPHENOLATE = "stop_mycophenolate"
    """mycophenolate mofetil in pregnancy."""
    STOP_ALLOPURINOL = "stop_allopurinol"
    """allopurinol in pregnancy."""
    REVIEW_BEFORE_CONCEPTION = "review_before_conception"
    """pregnancy planned on mycophenolate mofetil or allopurinol."""
    NO_HARM = "no_harm"
    """none."""
    TO_BE_ASKED = "to_be_asked"
    """pregnancy must be known first."""


class Gate(StrEnum):
    """what must be dealt with before anything else."""

    URGENT_REFERRAL = "urgent_referral"
    """liver emergency."""
    TRANSPLANTED = "transplanted"
    """after liver transplantation."""
    DIAGNOSIS_IN_DOUBT = "diagnosis_in_doubt"
    """diagnosis in doubt."""
    CHILD = "child"
    """under 18 years."""
    STOP_THIOPURINE = "stop_thiopurine"
    """a thiopurine that does harm."""
    STOP_MYCOPHENOLATE = "stop_mycophenolate"
    """mycophenolate mofetil that does harm."""
    STOP_ALLOPURINOL = "stop_allopurinol"
    """allopurinol in pregnancy."""
    REDUCE_THIOPURINE = "reduce_thiopurine"
    """thiopurine dose too high for the xanthine oxidase inhibitor."""
    REVIEW_CYTOPENIA = "review_cytopenia"
    """stop-level blood count with no agent in use."""
    REVIEW_INHIBITOR = "review_inhibitor"
    """xanthine oxidase inhibitor for which no dose can be given here."""
    REVIEW_CONCEPTION = "review_conception"
    """pregnancy planned on a medicine that harms."""
    NO_DANGER = "no_danger"
    """nothing found."""


class GateData(StrEnum):
    """data that exclude a danger."""

    COMPLETE = "complete"
    """complete."""
    INCOMPLETE = "incomplete"
    """incomplete."""


class Biochemistry(StrEnum):
    """AST, ALT and IgG together."""

    NORMAL = "normal"
    """all three normal."""
    RAISED = "raised"
    """at least one raised."""
    TO_BE_MEASURED = "to_be_measured"
    """not known.

    None is raised, and at least one is not known.
    """


class RaisedPart(StrEnum):
    """what is raised."""

    NOTHING = "nothing"
    """nothing."""
    TRANSAMINASES = "transaminases"
    """AST or ALT."""
    IGG_ONLY = "igg_only"
    """IgG alone."""
    TO_BE_MEASURED = "to_be_measured"
    """not known yet."""


class EarlyFall(StrEnum):
    """fall of AST and ALT within 4 weeks."""

    AT_LEAST_HALF = "at_least_half"
    """both fell by half or more."""
    LESS_THAN_HALF = "less_than_half"
    """one of them fell by less than half."""
    TO_BE_MEASURED = "to_be_measured"
    """not known."""


class Response(StrEnum):
    """response to treatment."""

    CBR_ON_TIME = "cbr_on_time"
    """complete biochemical response in time."""
    CBR_LATE = "cbr_late"
    """complete biochemical response, late."""
    TOO_EARLY = "too_early"
    """too early to judge."""
    EARLY_NON_RESPONSE = "early_non_response"
    """no response in the first weeks."""
    PARTIAL = "partial"
    """partial response, deadline not reached."""
    INSUFFICIENT = "insufficient"
    """insufficient response."""
    INSUFFICIENT_OVERDUE = "insufficient_overdue"
    """insufficient response, overdue."""
    LOSS_OF_RESPONSE = "loss_of_response"
    """loss of an earlier complete response."""
    INDETERMINATE = "indeterminate"
    """cannot be judged yet."""


class SixMonthReading(StrEnum):
    """the target read as 6 months."""

    REACHED_IN_TIME = "reached_in_time"
    """reached in time."""
    REACHED_LATE = "reached_late"
    """reached late."""
    NOT_DUE = "not_due"
    """not due yet."""
    MISSED = "missed"
    """missed."""
    TO_BE_MEASURED = "to_be_measured"
    """not known yet."""


class TwelveMonthReading(StrEnum):
    """the target read as 12 months."""

    REACHED_IN_TIME = "reached_in_time"
    """reached in time."""
    REACHED_LATE = "reached_late"
    """reached late."""
    NOT_DUE = "not_due"
    """not due yet."""
    MISSED = "missed"
    """missed."""
    TO_BE_MEASURED = "to_be_measured"
    """not known yet."""


class TimeOnTreatment(StrEnum):
    """time since the last change."""

    LONG_ENOUGH = "long_enough"
    """long enough to judge the present treatment."""
    TOO_EARLY = "too_early"
    """too short to judge the present treatment."""
    TO_BE_ASKED = "to_be_asked"
    """not known."""


class Situation(StrEnum):
    """situation."""

    THIOPURINE_INTOLERANCE = "thiopurine_intolerance"
    """intolerance of a thiopurine."""
    MYCOPHENOLATE_INTOLERANCE = "mycophenolate_intolerance"
    """intolerance of mycophenolate mofetil."""
    STEROID_SIDE_EFFECTS = "steroid_side_effects"
    """side effects of the corticosteroid alone."""
    ALLOPURINOL_INTOLERANCE = "allopurinol_intolerance"
    """intolerance of allopurinol."""
    RESPONSE_REACHED = "response_reached"
    """complete biochemical response."""
    WAIT = "wait"
    """time not up."""
    EARLY_NON_RESPONSE = "early_non_response"
    """no response in the first weeks."""
    FIRST_LINE_INCOMPLETE = "first_line_incomplete"
    """insufficient response without a base agent."""
    INSUFFICIENT_AZATHIOPRINE = "insufficient_azathioprine"
    """insufficient response on azathioprine."""
    INSUFFICIENT_OTHER_THIOPURINE = "insufficient_other_thiopurine"
    """insufficient response on mercaptopurine or tioguanine."""
    INSUFFICIENT_MYCOPHENOLATE = "insufficient_mycophenolate"
    """insufficient response on mycophenolate mofetil."""
    TO_BE_ASKED = "to_be_asked"
    """not known yet."""


class EarlierAgents(StrEnum):
    """base agents so far."""

    UNTRIED = "untried"
    """neither used."""
    TRIED_OR_EXCLUDED = "tried_or_excluded"
    """one used or excluded."""
    TO_BE_ASKED = "to_be_asked"
    """not known."""


class TgnLevel(StrEnum):
    """level of 6-TGN."""

    UNDETECTABLE = "undetectable"
    """undetectable."""
    LOW = "low"
    """below the range."""
    IN_RANGE = "in_range"
    """in the range."""
    HIGH = "high"
    """above the range."""
    VERY_HIGH = "very_high"
    """far above the range."""
    TO_BE_MEASURED = "to_be_measured"
    """not known.

    Not measured, or out of date.
    """


class MmpLevel(StrEnum):
    """level of 6-MMP."""

    UNDETECTABLE = "undetectable"
    """undetectable."""
    APPROPRIATELY_LOW = "appropriately_low"
    """appropriately low."""
    DISPROPORTIONATE = "disproportionate"
    """disproportionately increased."""
    NOT_INTERPRETABLE = "not_interpretable"
    """not interpretable.

    Measurable and below the absolute cut-off, with undetectable 6-TGN.
    """
    TO_BE_MEASURED = "to_be_measured"
    """not known.

    Not measured, or out of date.
    """


class Assay(StrEnum):
    """metabolite assay."""

    CAN_BE_MEASURED = "can_be_measured"
    """can be asked for."""
    NOT_AVAILABLE = "not_available"
    """not available.

    There is none, or it was asked for in vain.
    """


class MetaboliteSample(StrEnum):
    """metabolite sample."""

    USABLE = "usable"
    """usable."""
    TOO_EARLY = "too_early"
    """too early.

    Taken before steady state on the present dose.
    """
    TIMING_TO_BE_ASKED = "timing_to_be_asked"
    """timing not known."""
    TO_BE_MEASURED = "to_be_measured"
    """to be taken."""
    NOT_INTERPRETABLE = "not_interpretable"
    """not interpretable.

    Cannot be interpreted, and cannot be repeated, or was repeated in vain.
    """
    NO_ASSAY = "no_assay"
    """no assay."""


class MetabolitePattern(StrEnum):
    """metabolite pattern."""

    NOT_TAKING = "not_taking"
    """not taking.

    Both undetectable, as when the medicine is not taken.
    """
    UNDERDOSED = "underdosed"
    """underdosed.

    6-TGN low, 6-MMP not disproportionately increased.
    """
    SHUNTER = "shunter"
    """shunter.

    6-TGN low or undetectable, 6-MMP disproportionately increased.
    """
    IN_RANGE = "in_range"
    """in range.

    6-TGN in range, 6-MMP not disproportionately increased.
    """
    IN_RANGE_MMP_HIGH = "in_range_mmp_high"
    """in range with high 6-MMP.

    6-TGN in range, 6-MMP disproportionately increased.
    """
    LOW_TPMT_PATTERN = "low_tpmt_pattern"
    """low-TPMT pattern.

    6-TGN above range, 6-MMP not disproportionately increased.
    """
    OVERDOSED = "overdosed"
    """overdosed.

    6-TGN above range, 6-MMP disproportionately increased.
    """
    TPMT_ABSENT_PATTERN = "tpmt_absent_pattern"
    """absent-TPMT pattern.

    6-TGN far above range, 6-MMP undetectable.
    """


class DrugDetected(StrEnum):
    """thiopurine found in the blood."""

    DETECTED = "detected"
    """found."""
    NOT_DETECTED = "not_detected"
    """not found."""
    CAN_BE_MEASURED = "can_be_measured"
    """not measured yet."""
    CANNOT_BE_MEASURED = "cannot_be_measured"
    """cannot be measured."""


class AdherenceStep(StrEnum):
    """what adherence calls for."""

    ADHERENT = "adherent"
    """non-adherence is excluded."""
    ADHERENCE_SUPPORT = "adherence_support"
    """support adherence."""
    ASSESS_ADHERENCE = "assess_adherence"
    """assess adherence."""
    MEASURE_METABOLITES = "measure_metabolites"
    """measure metabolites to judge adherence."""
    SPECIALIST_REVIEW = "specialist_review"
    """specialist review."""


class Step(StrEnum):
    """next step before any medicine is named."""

    MAINTAIN = "maintain"
    """keep the treatment."""
    CONTINUE_AND_REASSESS = "continue_and_reassess"
    """keep the treatment and judge it later."""
    REEXAMINE_DIAGNOSIS = "reexamine_diagnosis"
    """question the diagnosis."""
    COMPLETE_FIRST_LINE = "complete_first_line"
    """complete first-line treatment."""
    STEROID_SPARING = "steroid_sparing"
    """review the corticosteroid."""
    STOP_ALLOPURINOL = "stop_allopurinol"
    """stop allopurinol."""
    REQUEST_DATA = "request_data"
    """ask for missing data."""
    ADHERENCE_SUPPORT = "adherence_support"
    """support adherence."""
    ASSESS_ADHERENCE = "assess_adherence"
    """assess adherence."""
    MEASURE_METABOLITES = "measure_metabolites"
    """measure metabolites."""
    SPECIALIST_REVIEW = "specialist_review"
    """specialist review."""
    EXCLUDE_OTHER_CAUSES = "exclude_other_causes"
    """exclude other causes."""
    OPTIMISE = "optimise"
    """optimise azathioprine."""
    SELECT_AGENT = "select_agent"
    """select an agent instead of the thiopurine."""
    NEXT_AGENT = "next_agent"
    """next agent after a thiopurine other than azathioprine."""
    REPLACE_MYCOPHENOLATE = "replace_mycophenolate"
    """replace mycophenolate mofetil."""


class Metaboliser(StrEnum):
    """thiopurine metaboliser status."""

    NORMAL = "normal"
    """normal."""
    INTERMEDIATE = "intermediate"
    """intermediate."""
    POOR = "poor"
    """poor."""
    NOT_DETERMINED = "not_determined"
    """asked for, cannot be determined."""
    TO_BE_ASKED = "to_be_asked"
    """not known yet."""


class ThiopurineClass(StrEnum):
    """use of any thiopurine."""

    ALLOWED = "allowed"
    """allowed."""
    REDUCED = "reduced"
    """allowed at a reduced dose."""
    CAUTION = "caution"
    """only after specialist review."""
    BARRED = "barred"
    """barred."""
    TO_BE_ASKED = "to_be_asked"
    """not known yet."""


class BlindRaise(StrEnum):
    """increase without an assay."""

    ALLOWED = "allowed"
    """allowed."""
    NOT_ALLOWED = "not_allowed"
    """not allowed."""
    TO_BE_ASKED = "to_be_asked"
    """not known yet."""


class Exposure(StrEnum):
    """what the exposure calls for."""

    RAISE_DOSE = "raise_dose"
    """more azathioprine."""
    RAISE_WITHOUT_ASSAY = "raise_without_assay"
    """more azathioprine, without an assay."""
    ADD_ALLOPURINOL = "add_allopurinol"
    """allopurinol with less azathioprine."""
    REDUCE = "reduce"
    """less of the thiopurine."""
    STOP = "stop"
    """no thiopurine."""
    EXHAUSTED = "exhausted"
    """nothing that optimisation can offer."""
    MEASURE = "measure"
    """metabolites first."""
    REVIEW = "review"
    """specialist review."""
    REQUEST_DATA = "request_data"
    """missing data first."""


class RoomForRaise(StrEnum):
    """room for a higher dose of azathioprine."""

    ROOM = "room"
    """there is room."""
    NO_ROOM = "no_room"
    """no room.

    No higher dose that can be made stays under the ceiling.
    """
    TO_BE_ASKED = "to_be_asked"
    """not known yet."""


class RaiseChoice(StrEnum):
    """increase of azathioprine."""

    POSSIBLE = "possible"
    """possible."""
    NO_ROOM = "no_room"
    """no longer possible.

    There is no room under the ceiling, or the dose has been changed often enough.
    """
    SPECIALIST = "specialist"
    """only after specialist review."""
    TO_BE_ASKED = "to_be_asked"
    """not known yet."""


class Reduction(StrEnum):
    """reduction to one quarter with the tablets there are."""

    ONE_QUARTER = "one_quarter"
    """one quarter."""
    UP_TO_ONE_THIRD = "up_to_one_third"
    """up to one third.

    More than one quarter, at most one third.
    """
    CANNOT_BE_MADE = "cannot_be_made"
    """cannot be made.

    No dose that can be made lies between one quarter and one third.
    """
    TO_BE_ASKED = "to_be_asked"
    """dose not known."""


class AllopurinolChoice(StrEnum):
    """allopurinol with reduced azathioprine."""

    POSSIBLE = "possible"
    """possible."""
    NOT_IN_PREGNANCY = "not_in_pregnancy"
    """barred by pregnancy."""
    EXCLUDED = "excluded"
    """excluded by its history."""
    SPECIALIST = "specialist"
    """only after specialist review."""
    TO_BE_ASKED = "to_be_asked"
    """not known yet."""


class Optimisation(StrEnum):
    """optimisation of azathioprine."""

    RAISE_AZATHIOPRINE = "raise_azathioprine"
    """raise azathioprine."""
    RAISE_WITHOUT_ASSAY = "raise_without_assay"
    """raise azathioprine without an assay."""
    ADD_ALLOPURINOL = "add_allopurinol"
    """add allopurinol and reduce azathioprine."""
    REDUCE_THIOPURINE = "reduce_thiopurine"
    """reduce azathioprine."""
    STOP_THIOPURINE = "stop_thiopurine"
    """stop azathioprine."""
    MEASURE_METABOLITES = "measure_metabolites"
    """measure metabolites."""
    SPECIALIST_REVIEW = "specialist_review"
    """specialist review."""
    REQUEST_DATA = "request_data"
    """ask for missing data."""
    EXHAUSTED = "exhausted"
    """exhausted."""


class AgentQuestion(StrEnum):
    """question about the next agent."""

    THIOPURINE_INTOLERANCE = "thiopurine_intolerance"
    """instead of a thiopurine.

    What is taken instead of a thiopurine that is not tolerated?
    """
    BEFORE_THIRD_LINE = "before_third_line"
    """before third line.

    What follows on unsuccessful treatment with a thiopurine?
    """
    SECOND_THIOPURINE = "second_thiopurine"
    """another thiopurine.

    Which thiopurine, when azathioprine and mycophenolate mofetil are both not tolerated?
    """
    AZATHIOPRINE = "azathioprine"
    """azathioprine after mycophenolate mofetil.

    Can azathioprine follow on mycophenolate mofetil?
    """
    NONE = "none"
    """none."""


class MycophenolateChoice(StrEnum):
    """mycophenolate mofetil."""

    ELIGIBLE = "eligible"
    """possible."""
    CONTRACEPTION_FIRST = "contraception_first"
    """only after contraception."""
    NOT_IN_PREGNANCY = "not_in_pregnancy"
    """barred by pregnancy."""
    EXCLUDED = "excluded"
    """excluded by its history."""
    TO_BE_ASKED = "to_be_asked"
    """not known yet."""


class MercaptopurineChoice(StrEnum):
    """mercaptopurine."""

    ELIGIBLE = "eligible"
    """possible."""
    CAUTION = "caution"
    """only after specialist review."""
    EXCLUDED = "excluded"
    """excluded."""
    TO_BE_ASKED = "to_be_asked"
    """not known yet."""


class TioguanineChoice(StrEnum):
    """tioguanine."""

    ELIGIBLE = "eligible"
    """possible."""
    CAUTION = "caution"
    """only after specialist review."""
    EXCLUDED = "excluded"
    """excluded."""
    TO_BE_ASKED = "to_be_asked"
    """not known yet."""


class AzathioprineChoice(StrEnum):
    """azathioprine after mycophenolate mofetil."""

    ELIGIBLE = "eligible"
    """possible."""
    CAUTION = "caution"
    """only after specialist review."""
    EXCLUDED = "excluded"
    """excluded."""
    TO_BE_ASKED = "to_be_asked"
    """not known yet."""


class SecondThiopurine(StrEnum):
    """mercaptopurine or tioguanine."""

    MERCAPTOPURINE = "mercaptopurine"
    """mercaptopurine."""
    TIOGUANINE = "tioguanine"
    """tioguanine."""
    SPECIALIST = "specialist"
    """only after specialist review."""
    NEITHER = "neither"
    """neither."""
    TO_BE_ASKED = "to_be_asked"
    """not known yet."""


class NewAgent(StrEnum):
    """next agent."""

    MYCOPHENOLATE_FOR_INTOLERANCE = "mycophenolate_for_intolerance"
    """mycophenolate mofetil for intolerance."""
    MYCOPHENOLATE_BEFORE_THIRD_LINE = "mycophenolate_before_third_line"
    """mycophenolate mofetil before third line."""
    CONTRACEPTION_FIRST = "contraception_first"
    """contraception first."""
    START_MERCAPTOPURINE = "start_mercaptopurine"
    """mercaptopurine."""
    START_TIOGUANINE = "start_tioguanine"
    """tioguanine."""
    START_AZATHIOPRINE = "start_azathioprine"
    """azathioprine."""
    THIRD_LINE = "third_line"
    """third-line treatment."""
    SPECIALIST_REVIEW = "specialist_review"
    """specialist review."""
    REQUEST_DATA = "request_data"
    """ask for missing data."""


class NamedAgents(StrEnum):
    """agents named by the guideline statements."""

    MYCOPHENOLATE = "mycophenolate"
    """mycophenolate mofetil."""
    MERCAPTOPURINE = "mercaptopurine"
    """mercaptopurine."""
    TIOGUANINE = "tioguanine"
    """tioguanine."""


class Action(StrEnum):
    """what to do."""

    MAINTAIN = "maintain"
    """Keep the present treatment."""
    CONTINUE_AND_REASSESS = "continue_and_reassess"
    """Keep the present treatment and judge the response later."""
    REQUEST_DATA = "request_data"
    """Ask for the missing data."""
    URGENT_HEPATOLOGY_REFERRAL = "urgent_hepatology_referral"
    """Refer urgently to hepatology."""
    OUT_OF_SCOPE = "out_of_scope"
    """Leave this protocol."""
    PAEDIATRIC_SPECIALIST = "paediatric_specialist"
    """Refer to a paediatric specialist."""
    ADHERENCE_SUPPORT = "adherence_support"
    """Support adherence."""
    ASSESS_ADHERENCE = "assess_adherence"
    """Assess adherence."""
    REEXAMINE_DIAGNOSIS = "reexamine_diagnosis"
    """Question the diagnosis, adherence and severity."""
    EXCLUDE_OTHER_CAUSES = "exclude_other_causes"
    """Exclude other causes of raised liver tests."""
    MEASURE_METABOLITES = "measure_metabolites"
    """Measure thiopurine metabolites."""
    ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE = "arrange_contraception_then_mycophenolate"
    """Arrange reliable contraception, then start mycophenolate mofetil."""
    STEROID_SPARING_REVIEW = "steroid_sparing_review"
    """Review the corticosteroid."""
    SPECIALIST_REVIEW = "specialist_review"
    """Ask a specialist centre before treatment is changed."""
    THIRD_LINE_REFERRAL = "third_line_referral"
    """Refer to a specialist centre for third-line treatment."""
    STOP_THIOPURINE = "stop_thiopurine"
    """Stop the thiopurine now."""
    STOP_MYCOPHENOLATE = "stop_mycophenolate"
    """Stop mycophenolate mofetil now."""
    STOP_ALLOPURINOL = "stop_allopurinol"
    """Stop allopurinol."""
    REDUCE_THIOPURINE = "reduce_thiopurine"
    """Reduce the thiopurine."""
    RAISE_AZATHIOPRINE = "raise_azathioprine"
    """Raise azathioprine."""
    ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE = "add_allopurinol_reduce_azathioprine"
    """Add allopurinol and reduce azathioprine to one quarter."""
    START_MYCOPHENOLATE = "start_mycophenolate"
    """Start mycophenolate mofetil instead of the present agent."""
    START_MERCAPTOPURINE = "start_mercaptopurine"
    """Start mercaptopurine."""
    START_TIOGUANINE = "start_tioguanine"
    """Start tioguanine."""
    START_AZATHIOPRINE = "start_azathioprine"
    """Start azathioprine instead of mycophenolate mofetil."""


class RequestStage(StrEnum):
    """part of the protocol that needs more data."""

    DANGER = "danger"
    """exclusion of a danger."""
    SITUATION = "situation"
    """the situation."""
    OPTIMISATION = "optimisation"
    """optimisation of azathioprine."""
    AGENT = "agent"
    """the next agent."""


class MissingForSafety(StrEnum):
    """asked for to exclude a danger."""

    ENCEPHALOPATHY = "encephalopathy"
    """hepatic encephalopathy."""
    CIRRHOSIS = "cirrhosis"
    """cirrhosis."""
    INR = "inr"
    """INR."""
    BILIRUBIN = "bilirubin"
    """bilirubin."""
    LIVER_TRANSPLANT = "liver_transplant"
    """liver transplant."""
    DIAGNOSIS = "diagnosis"
    """diagnosis."""
    WHITE_CELLS = "white_cells"
    """white cell count."""
    NEUTROPHILS = "neutrophils"
    """neutrophil count."""
    PLATELETS = "platelets"
    """platelet count."""
    XANTHINE_OXIDASE_INHIBITOR = "xanthine_oxidase_inhibitor"
    """xanthine oxidase inhibitor."""
    THIOPURINE_DOSE = "thiopurine_dose"
    """dose of the thiopurine."""
    THIOPURINE_DOSE_BEFORE_INHIBITOR = "thiopurine_dose_before_inhibitor"
    """dose of the thiopurine before the inhibitor."""
    CHILDBEARING_POTENTIAL = "childbearing_potential"
    """childbearing potential."""
    PREGNANCY = "pregnancy"
    """pregnancy, not older than 30 days."""


class MissingForSituation(StrEnum):
    """asked for to know the situation."""

    INTOLERANCE_CULPRIT = "intolerance_culprit"
    """intolerance."""
    AST = "ast"
    """AST with its upper limit of normal."""
    ALT = "alt"
    """ALT with its upper limit of normal."""
    IGG = "igg"
    """IgG with its upper limit of normal."""
    PRIOR_REMISSION = "prior_remission"
    """earlier complete biochemical response."""
    MONTHS_SINCE_CHANGE = "months_since_change"
    """months since the last change."""
    AZATHIOPRINE_HISTORY = "azathioprine_history"
    """earlier use of azathioprine."""
    MYCOPHENOLATE_HISTORY = "mycophenolate_history"
    """earlier use of mycophenolate mofetil."""


class MissingForOptimisation(StrEnum):
    """asked for to optimise azathioprine."""

    WEEKS_ON_DOSE_AT_SAMPLE = "weeks_on_dose_at_sample"
    """weeks on the present dose at the metabolite sample."""
    THIOPURINE_REACTION = "thiopurine_reaction"
    """most serious reaction to a thiopurine."""
    TPMT = "tpmt"
    """TPMT."""
    NUDT15 = "nudt15"
    """NUDT15."""
    TRANSAMINASES_RISING = "transaminases_rising"
    """whether AST or ALT is rising."""
    CHILDBEARING_POTENTIAL = "childbearing_potential"
    """childbearing potential."""
    PREGNANCY = "pregnancy"
    """pregnancy, not older than 30 days."""
    THIOPURINE_DOSE = "thiopurine_dose"
    """dose of the thiopurine."""
    WEIGHT = "weight"
    """body weight."""
    ALLOPURINOL_HISTORY = "allopurinol_history"
    """earlier use of allopurinol."""
    EGFR = "egfr"
    """eGFR."""


class MissingForAgent(StrEnum):
    """asked for to choose the next agent."""

    MYCOPHENOLATE_HISTORY = "mycophenolate_history"
    """earlier use of mycophenolate mofetil."""
    CHILDBEARING_POTENTIAL = "childbearing_potential"
    """childbearing potential."""
    PREGNANCY = "pregnancy"
    """pregnancy, not older than 30 days."""
    CONTRACEPTION = "contraception"
    """contraception."""
    AZATHIOPRINE_HISTORY = "azathioprine_history"
    """earlier use of azathioprine."""
    MERCAPTOPURINE_HISTORY = "mercaptopurine_history"
    """earlier use of mercaptopurine."""
    TIOGUANINE_HISTORY = "tioguanine_history"
    """earlier use of tioguanine."""
    THIOPURINE_REACTION = "thiopurine_reaction"
    """most serious reaction to a thiopurine."""
    TPMT = "tpmt"
    """TPMT."""
    NUDT15 = "nudt15"
    """NUDT15."""
    PORTAL_HYPERTENSION = "portal_hypertension"
    """portal hypertension or nodular regenerative hyperplasia."""
    XANTHINE_OXIDASE_INHIBITOR = "xanthine_oxidase_inhibitor"
    """xanthine oxidase inhibitor."""


class BaseAgentAfter(StrEnum):
    """base agent after this visit."""

    AZATHIOPRINE = "azathioprine"
    """azathioprine."""
    MERCAPTOPURINE = "mercaptopurine"
    """mercaptopurine."""
    TIOGUANINE = "tioguanine"
    """tioguanine."""
    MYCOPHENOLATE = "mycophenolate"
    """mycophenolate mofetil."""
    NONE = "none"
    """none."""


class InhibitorAfter(StrEnum):
    """xanthine oxidase inhibitor after this visit."""

    NONE = "none"
    """none."""
    ALLOPURINOL = "allopurinol"
    """allopurinol."""
    OTHER_INHIBITOR = "other_inhibitor"
    """febuxostat or another inhibitor."""
    NOT_KNOWN = "not_known"
    """not known."""


class Changes(StrEnum):
    """changes in the same step."""

    STOP_AZATHIOPRINE = "stop_azathioprine"
    """stop azathioprine."""
    STOP_MERCAPTOPURINE = "stop_mercaptopurine"
    """stop mercaptopurine."""
    STOP_TIOGUANINE = "stop_tioguanine"
    """stop tioguanine."""
    STOP_MYCOPHENOLATE = "stop_mycophenolate"
    """stop mycophenolate mofetil."""
    STOP_ALLOPURINOL = "stop_allopurinol"
    """stop allopurinol."""
    REDUCE_THIOPURINE = "reduce_thiopurine"
    """reduce the thiopurine."""
    RAISE_AZATHIOPRINE = "raise_azathioprine"
    """raise azathioprine to the next dose."""
    START_MYCOPHENOLATE = "start_mycophenolate"
    """start mycophenolate mofetil."""
    START_MERCAPTOPURINE = "start_mercaptopurine"
    """start mercaptopurine."""
    START_TIOGUANINE = "start_tioguanine"
    """start tioguanine."""
    START_AZATHIOPRINE = "start_azathioprine"
    """start azathioprine."""
    START_ALLOPURINOL = "start_allopurinol"
    """start allopurinol."""


class Monitoring(StrEnum):
    """monitoring."""

    BLOOD_WEEKLY_3_MONTHS = "blood_weekly_3_months"
    """blood count weekly for 3 months, then monthly."""
    BLOOD_2_WEEKS = "blood_2_weeks"
    """blood count and liver tests after 2 weeks."""
    BLOOD_WEEKS_2_4_8_12 = "blood_weeks_2_4_8_12"
    """blood count, liver and kidney tests in weeks 2, 4, 8 and 12, then every 3 months."""
    BLOOD_EVERY_3_MONTHS = "blood_every_3_months"
    """blood count, liver and kidney tests every 3 months."""
    BLOOD_MYCOPHENOLATE = "blood_mycophenolate"
    """blood count weekly for a month, every 2 weeks for 2 months, then monthly for a year."""
    BLOOD_MYCOPHENOLATE_LATER = "blood_mycophenolate_later"
    """blood count monthly in the first year of mycophenolate mofetil."""
    METABOLITES_4_WEEKS = "metabolites_4_weeks"
    """thiopurine metabolites after 4 weeks, 12 to 16 weeks, and yearly."""
    TIOGUANINE_LIVER = "tioguanine_liver"
    """platelets and liver tests with imaging in view of nodular regenerative hyperplasia."""
    PREGNANCY_EVERY_30_DAYS = "pregnancy_every_30_days"
    """pregnancy and contraception every 30 days."""
    LIVER_TESTS_1_TO_3_MONTHS = "liver_tests_1_to_3_months"
    """AST, ALT and IgG every 1 to 3 months."""
    LIVER_TESTS_3_TO_6_MONTHS = "liver_tests_3_to_6_months"
    """AST, ALT and IgG every 3 to 6 months."""
    LIVER_TESTS_AFTER_DELIVERY = "liver_tests_after_delivery"
    """AST, ALT and IgG closely after delivery."""


class Preconditions(StrEnum):
    """preconditions."""

    PREGNANCY_TEST = "pregnancy_test"
    """two negative pregnancy tests 8 to 10 days apart, the second immediately before the start."""
    CONTRACEPTION_WOMEN = "contraception_women"
    """at least one reliable method of contraception before, during and for 6 weeks after treatment."""
    BARRIER_WITH_ORAL_CONTRACEPTIVE = "barrier_with_oral_contraceptive"
    """a barrier method in addition to an oral contraceptive."""
    CONTRACEPTION_MEN = "contraception_men"
    """for men, reliable contraception by either partner during treatment and for at least 90 days after it."""
    MEASURE_EGFR = "measure_egfr"
    """eGFR before the dose is set."""
    STOP_PRESENT_AGENT = "stop_present_agent"
    """the present base agent stopped in the same step."""
    REDUCE_ON_THE_SAME_DAY = "reduce_on_the_same_day"
    """azathioprine reduced on the same day as allopurinol is started."""
    WRITTEN_DOSES = "written_doses"
    """both doses given to the patient in writing."""
    CONTRACEPTION_WITH_ALLOPURINOL = "contraception_with_allopurinol"
    """contraception while allopurinol is taken."""
    EXCLUDE_NODULAR_HYPERPLASIA = "exclude_nodular_hyperplasia"
    """portal hypertension and nodular regenerative hyperplasia excluded."""
    LOWER_STARTING_DOSE = "lower_starting_dose"
    """start at 30 to 80 percent of the usual dose."""
    RELIABLE_CONTRACEPTION_FIRST = "reliable_contraception_first"
    """reliable contraception in place before the start."""


class Warnings(StrEnum):
    """warnings."""

    RESPONSE_OVERDUE = "response_overdue"
    """the response is overdue by any reading."""
    LOSS_OF_RESPONSE = "loss_of_response"
    """an earlier complete response has been lost."""
    IGG_ONLY = "igg_only"
    """only IgG is raised, which cirrhosis or infection may explain."""
    TGN_ABOVE_RANGE = "tgn_above_range"
    """6-TGN is above range, the marrow is at risk."""
    TPMT_MAY_BE_ABSENT = "tpmt_may_be_absent"
    """TPMT may be absent."""
    CUT_OFFS_NOT_VALID_IN_PREGNANCY = "cut_offs_not_valid_in_pregnancy"
    """the cut-offs for metabolites do not hold in pregnancy."""
    CUT_OFFS_FROM_BOWEL_DISEASE = "cut_offs_from_bowel_disease"
    """the cut-offs for metabolites come from inflammatory bowel disease."""
    RAISED_WITHOUT_ASSAY = "raised_without_assay"
    """azathioprine is raised without metabolites."""
    TGN_MAY_RISE_ABOVE_RANGE = "tgn_may_rise_above_range"
    """6-TGN is in range and may rise above it with allopurinol."""
    UNDERDOSED_ONLY_BY_APPEARANCE = "underdosed_only_by_appearance"
    """with an inhibitor low metabolites do not mean a low dose."""
    MARROW_SUPPRESSION = "marrow_suppression"
    """severe marrow suppression is possible."""
    HYPERSPLENISM_POSSIBLE = "hypersplenism_possible"
    """low blood counts may come from hypersplenism."""
    POOR_METABOLISER_ON_THIOPURINE = "poor_metaboliser_on_thiopurine"
    """a poor metaboliser is taking a thiopurine."""
    ABOVE_CEILING = "above_ceiling"
    """azathioprine is above 2 mg/kg/day."""
    MYCOPHENOLATE_DOSE_LOW = "mycophenolate_dose_low"
    """mycophenolate mofetil was below 1.5 g a day."""
    MYCOPHENOLATE_RESULTS_CONFLICT = "mycophenolate_results_conflict"
    """results after non-response conflict, 34 percent in one series and 57 in another."""
    AMINOSALICYLATE_WITH_THIOPURINE = "aminosalicylate_with_thiopurine"
    """an aminosalicylate with a thiopurine can cause pancytopenia."""
    AZATHIOPRINE_AGAINST_HISTORY = "azathioprine_against_history"
    """azathioprine is in use although its history stands against it."""
    ADHERENCE_BY_JUDGEMENT_ONLY = "adherence_by_judgement_only"
    """adherence rests on judgement alone."""
    NO_BUDESONIDE = "no_budesonide"
    """budesonide is contraindicated in cirrhosis with portal hypertension."""
    MALIGNANCY = "malignancy"
    """azathioprine carries a boxed warning on malignancy."""
    THIOPURINE_DOSE_LOW_WITHOUT_ALLOPURINOL = "thiopurine_dose_low_without_allopurinol"
    """without allopurinol the reduced dose is low, a specialist sets it."""
    CULPRIT_STILL_IN_USE = "culprit_still_in_use"
    """a medicine that is not tolerated is still being taken."""
    REDUCTION_SET_BY_SPECIALIST = "reduction_set_by_specialist"
    """the size of the reduction is set by a specialist."""


class Alternatives(StrEnum):
    """alternatives considered."""

    MERCAPTOPURINE_WEAKER = "mercaptopurine_weaker"
    """mercaptopurine, named by a weaker statement."""
    MERCAPTOPURINE_EXCLUDED = "mercaptopurine_excluded"
    """mercaptopurine, excluded."""
    MERCAPTOPURINE_WITH_SPECIALIST = "mercaptopurine_with_specialist"
    """mercaptopurine, only with a specialist in pregnancy."""
    MERCAPTOPURINE_WITHOUT_CONTRACEPTION = "mercaptopurine_without_contraception"
    """mercaptopurine, which needs no contraception but is named by a weaker statement."""
    MERCAPTOPURINE_PASSED_OVER = "mercaptopurine_passed_over"
    """mercaptopurine or tioguanine, which can be used but are passed over after failure of mycophenolate mofetil."""
    MERCAPTOPURINE_NOT_FOR_NON_RESPONSE = "mercaptopurine_not_for_non_response"
    """mercaptopurine, named for intolerance only."""
    TIOGUANINE_WEAKER = "tioguanine_weaker"
    """tioguanine, named by a weaker statement and riskier for the liver."""
    TIOGUANINE_EXCLUDED = "tioguanine_excluded"
    """tioguanine, excluded."""
    TIOGUANINE_AFTER_MERCAPTOPURINE = "tioguanine_after_mercaptopurine"
    """tioguanine, after mercaptopurine."""
    MYCOPHENOLATE_EXCLUDED = "mycophenolate_excluded"
    """mycophenolate mofetil, excluded."""
    MYCOPHENOLATE_NOT_IN_PREGNANCY = "mycophenolate_not_in_pregnancy"
    """mycophenolate mofetil, barred in pregnancy."""
    MYCOPHENOLATE_AFTER_OPTIMISATION = "mycophenolate_after_optimisation"
    """mycophenolate mofetil, after optimisation."""
    ALLOPURINOL_FOR_INTOLERANCE = "allopurinol_for_intolerance"
    """allopurinol with less azathioprine, as side effects may come from 6-MMP."""
    ALLOPURINOL_NOT_NEEDED = "allopurinol_not_needed"
    """allopurinol, not needed with low 6-MMP."""
    ALLOPURINOL_NOT_IN_PREGNANCY = "allopurinol_not_in_pregnancy"
    """allopurinol, barred in pregnancy."""
    RAISE_NOT_SUITABLE = "raise_not_suitable"
    """more azathioprine, which would add to 6-MMP."""
    SPLIT_DOSE = "split_dose"
    """a split dose of azathioprine, which the statements do not name."""
    SPLIT_DOSE_WITH_SPECIALIST = "split_dose_with_specialist"
    """a split dose of azathioprine, with a specialist."""
    STEROID_WITH_SPECIALIST = "steroid_with_specialist"
    """a change of the corticosteroid, with a specialist."""
    THIRD_LINE_AFTER_MYCOPHENOLATE = "third_line_after_mycophenolate"
    """third-line treatment, after mycophenolate mofetil."""
    TACROLIMUS_NOT_NAMED = "tacrolimus_not_named"
    """tacrolimus, which the statements do not name."""
    BUDESONIDE_NOT_OFFERED = "budesonide_not_offered"
    """budesonide, which the statements do not name."""
    INTENSIFY_AFTER_ADHERENCE = "intensify_after_adherence"
    """intensification, after non-adherence is excluded."""


class EndedAgent(StrEnum):
    """base agent that comes to its end."""

    NONE = "none"
    """none."""
    AZATHIOPRINE = "azathioprine"
    """azathioprine."""
    MERCAPTOPURINE = "mercaptopurine"
    """mercaptopurine."""
    TIOGUANINE = "tioguanine"
    """tioguanine."""
    MYCOPHENOLATE = "mycophenolate"
    """mycophenolate mofetil."""


class AgentOutcome(StrEnum):
    """how the agent ended."""

    GOES_ON = "goes_on"
    """no agent ended."""
    FAILED = "failed"
    """failed."""
    NOT_TOLERATED = "not_tolerated"
    """not tolerated."""
    CONTRAINDICATED = "contraindicated"
    """contraindicated."""
    CAN_BE_USED_AGAIN = "can_be_used_again"
    """can be used again."""


class AzathioprineRecord(StrEnum):
    """entry in the history of azathioprine."""

    AS_BEFORE = "as_before"
    """nothing new."""
    FAILED = "failed"
    """failed."""
    NOT_TOLERATED = "not_tolerated"
    """not tolerated."""
    CONTRAINDICATED = "contraindicated"
    """contraindicated."""


class MercaptopurineRecord(StrEnum):
    """entry in the history of mercaptopurine."""

    AS_BEFORE = "as_before"
    """nothing new."""
    FAILED = "failed"
    """failed."""
    NOT_TOLERATED = "not_tolerated"
    """not tolerated."""


class TioguanineRecord(StrEnum):
    """entry in the history of tioguanine."""

    AS_BEFORE = "as_before"
    """nothing new."""
    FAILED = "failed"
    """failed."""
    NOT_TOLERATED = "not_tolerated"
    """not tolerated."""


class MycophenolateRecord(StrEnum):
    """entry in the history of mycophenolate mofetil."""

    AS_BEFORE = "as_before"
    """nothing new."""
    FAILED = "failed"
    """failed."""
    NOT_TOLERATED = "not_tolerated"
    """not tolerated."""
    CAN_BE_USED_AGAIN = "can_be_used_again"
    """can be used again."""


class AllopurinolRecord(StrEnum):
    """entry in the history of allopurinol."""

    AS_BEFORE = "as_before"
    """nothing new."""
    FAILED = "failed"
    """failed."""
    NOT_TOLERATED = "not_tolerated"
    """not tolerated."""


class CulpritNext(StrEnum):
    """medicine that is not tolerated, after the visit."""

    AS_BEFORE = "as_before"
    """as before."""
    CLEARED = "cleared"
    """none any more."""
    AZATHIOPRINE = "azathioprine"
    """azathioprine."""
    MERCAPTOPURINE = "mercaptopurine"
    """mercaptopurine."""
    TIOGUANINE = "tioguanine"
    """tioguanine."""
    MYCOPHENOLATE = "mycophenolate"
    """mycophenolate mofetil."""


class ReactionNext(StrEnum):
    """most serious reaction, after the visit."""

    AS_BEFORE = "as_before"
    """as before."""
    MARROW = "marrow"
    """myelosuppression."""


class DoseNext(StrEnum):
    """dose of the thiopurine, after the visit."""

    AS_BEFORE = "as_before"
    """as before."""
    RAISED = "raised"
    """the next higher dose."""
    WITH_ALLOPURINOL = "with_allopurinol"
    """the dose with allopurinol."""
    UNDER_INHIBITOR = "under_inhibitor"
    """the dose under the inhibitor."""
    SET_BY_PRESCRIBER = "set_by_prescriber"
    """set by the prescriber."""
    TIOGUANINE = "tioguanine"
    """the starting dose of tioguanine."""
    NONE = "none"
    """no thiopurine."""


class InhibitorNext(StrEnum):
    """inhibitor for the next visit."""

    AS_BEFORE = "as_before"
    """as before."""
    ADDED = "added"
    """allopurinol added."""
    NONE = "none"
    """none."""


class FormerDoseNext(StrEnum):
    """dose before the inhibitor, after the visit."""

    AS_BEFORE = "as_before"
    """as before."""
    RECORDED = "recorded"
    """the dose of this visit."""
    FORGOTTEN = "forgotten"
    """no longer needed."""


class LastChangeNext(StrEnum):
    """last change, after the visit."""

    AS_BEFORE = "as_before"
    """as before."""
    DOSE = "dose"
    """dose."""
    AGENT = "agent"
    """agent."""


class ChangeTime(StrEnum):
    """time since the last change, after the visit."""

    RESTARTS = "restarts"
    """counts from this visit."""
    GOES_ON = "goes_on"
    """goes on."""
    TO_BE_FOUND = "to_be_found"
    """can be found out."""


class OptimisationCount(StrEnum):
    """count of changes of the azathioprine dose."""

    AS_BEFORE = "as_before"
    """as before."""
    FIRST = "first"
    """one."""
    AGAIN = "again"
    """one more."""
    OVER = "over"
    """none again."""


class AdherenceCount(StrEnum):
    """count of rounds of adherence support."""

    AS_BEFORE = "as_before"
    """as before."""
    FIRST = "first"
    """one."""
    AGAIN = "again"
    """one more."""
    OVER = "over"
    """none again."""


class RequestCount(StrEnum):
    """count of vain requests for metabolites."""

    AS_BEFORE = "as_before"
    """as before."""
    FIRST = "first"
    """one."""
    AGAIN = "again"
    """one more."""
    OVER = "over"
    """none again."""
