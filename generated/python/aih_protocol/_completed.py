"""The tables that the final decision does not need, asked only when somebody wants to know."""

from collections.abc import Callable, Mapping

from .derived import compute_alt_times_uln, compute_ast_times_uln, compute_igg_times_uln, compute_present_dose_per_kg
from .errors import UncoveredError
from .known import Known
from .outcomes import (
    ActionOutcome,
    AcuteReactionOutcome,
    AdherenceStepOutcome,
    AgentQuestionOutcome,
    AllopurinolChoiceOutcome,
    AssayOutcome,
    AzathioprineChoiceOutcome,
    BaseAgentAfterOutcome,
    BiochemistryOutcome,
    BlindRaiseOutcome,
    BloodCountOutcome,
    CourseAdherenceRoundsOutcome,
    CourseAllopurinolOutcome,
    CourseChangeOutcome,
    CourseCulpritOutcome,
    CourseDoseOutcome,
    CourseEndedAgentOutcome,
    CourseInhibitorOutcome,
    CourseMetaboliteRequestsOutcome,
    CourseOptimisationStepsOutcome,
    CourseOutcomeOutcome,
    CourseReactionOutcome,
    CourseRecordsOutcome,
    DeadlineReadingsOutcome,
    DoseUnderInhibitorOutcome,
    DrugDetectedOutcome,
    DrugHarmOutcome,
    EarlierAgentsOutcome,
    EarlyFallOutcome,
    ExposureOutcome,
    GateDataOutcome,
    GateOutcome,
    InhibitorAfterOutcome,
    InhibitorCheckOutcome,
    InhibitorReductionOutcome,
    LiverEmergencyOutcome,
    MercaptopurineChoiceOutcome,
    MetaboliserOutcome,
    MetabolitePatternOutcome,
    MetaboliteSampleOutcome,
    MmpLevelOutcome,
    MycophenolateChoiceOutcome,
    MycophenolateMostOutcome,
    NewAgentOutcome,
    NextAzathioprineDoseOutcome,
    NextVisitOutcome,
    OptimisationOutcome,
    Outcomes,
    PregnancyHarmOutcome,
    PregnancyStateOutcome,
    RaiseChoiceOutcome,
    ReducedAzathioprineDoseOutcome,
    ReductionOutcome,
    RequestStageOutcome,
    ResponseOutcome,
    RoomForRaiseOutcome,
    ScopeOutcome,
    SecondThiopurineOutcome,
    SituationOutcome,
    StartingDoseOutcome,
    StepOutcome,
    TgnLevelOutcome,
    ThiopurineClassOutcome,
    TimeOnTreatmentOutcome,
    TioguanineChoiceOutcome,
)
from .parameters import Parameters, Profile
from .tables.alternatives import decide_alternatives
from .tables.changes import decide_changes
from .tables.missing_for_agent import decide_missing_for_agent
from .tables.missing_for_optimisation import decide_missing_for_optimisation
from .tables.missing_for_safety import decide_missing_for_safety
from .tables.missing_for_situation import decide_missing_for_situation
from .tables.monitoring import decide_monitoring
from .tables.named_agents import decide_named_agents
from .tables.preconditions import decide_preconditions
from .tables.warnings import decide_warnings
from .values import NOT_ASKED, Found, NotAsked
from .vocabulary import (
    Action,
    AdherenceCount,
    AgentOutcome,
    AgentQuestion,
    AllopurinolChoice,
    AllopurinolRecord,
    AzathioprineChoice,
    AzathioprineRecord,
    BaseAgent,
    BaseAgentAfter,
    Biochemistry,
    BlindRaise,
    BloodCount,
    ChangeTime,
    CulpritNext,
    DoseNext,
    DrugHarm,
    EarlierAgents,
    EndedAgent,
    Exposure,
    FormerDoseNext,
    Gate,
    GateData,
    InhibitorAfter,
    InhibitorCheck,
    InhibitorNext,
    IntoleranceCulprit,
    LastChangeNext,
    LiverEmergency,
    MercaptopurineChoice,
    MercaptopurineRecord,
    Metaboliser,
    MetabolitePattern,
    MetaboliteSample,
    MmpLevel,
    MycophenolateChoice,
    MycophenolateHistory,
    MycophenolateRecord,
    NewAgent,
    Optimisation,
    OptimisationCount,
    PregnancyHarm,
    PregnancyState,
    RaisedPart,
    ReactionNext,
    RequestCount,
    RequestStage,
    Response,
    Scope,
    SecondThiopurine,
    Situation,
    SixMonthReading,
    Step,
    TgnLevel,
    ThiopurineClass,
    ThiopurineReaction,
    TimeOnTreatment,
    TioguanineChoice,
    TioguanineRecord,
    TwelveMonthReading,
    XanthineOxidaseInhibitor,
)

_BIOCHEMISTRY__NORMAL = Biochemistry.NORMAL
_BIOCHEMISTRY__RAISED = Biochemistry.RAISED
_BIOCHEMISTRY__TO_BE_MEASURED = Biochemistry.TO_BE_MEASURED
_ACTION__MAINTAIN = Action.MAINTAIN
_ACTION__CONTINUE_AND_REASSESS = Action.CONTINUE_AND_REASSESS
_ACTION__REQUEST_DATA = Action.REQUEST_DATA
_ACTION__URGENT_HEPATOLOGY_REFERRAL = Action.URGENT_HEPATOLOGY_REFERRAL
_ACTION__OUT_OF_SCOPE = Action.OUT_OF_SCOPE
_ACTION__PAEDIATRIC_SPECIALIST = Action.PAEDIATRIC_SPECIALIST
_ACTION__ADHERENCE_SUPPORT = Action.ADHERENCE_SUPPORT
_ACTION__ASSESS_ADHERENCE = Action.ASSESS_ADHERENCE
_ACTION__REEXAMINE_DIAGNOSIS = Action.REEXAMINE_DIAGNOSIS
_ACTION__EXCLUDE_OTHER_CAUSES = Action.EXCLUDE_OTHER_CAUSES
_ACTION__MEASURE_METABOLITES = Action.MEASURE_METABOLITES
_ACTION__ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE = Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE
_ACTION__STEROID_SPARING_REVIEW = Action.STEROID_SPARING_REVIEW
_ACTION__SPECIALIST_REVIEW = Action.SPECIALIST_REVIEW
_ACTION__THIRD_LINE_REFERRAL = Action.THIRD_LINE_REFERRAL
_ACTION__STOP_ALLOPURINOL = Action.STOP_ALLOPURINOL
_ACTION__REDUCE_THIOPURINE = Action.REDUCE_THIOPURINE
_ACTION__RAISE_AZATHIOPRINE = Action.RAISE_AZATHIOPRINE
_ACTION__ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE = Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE
_BASE_AGENT__AZATHIOPRINE = BaseAgent.AZATHIOPRINE
_BASE_AGENT__MERCAPTOPURINE = BaseAgent.MERCAPTOPURINE
_BASE_AGENT__TIOGUANINE = BaseAgent.TIOGUANINE
_BASE_AGENT__MYCOPHENOLATE = BaseAgent.MYCOPHENOLATE
_BASE_AGENT__NONE = BaseAgent.NONE
_ACTION__STOP_THIOPURINE = Action.STOP_THIOPURINE
_ACTION__STOP_MYCOPHENOLATE = Action.STOP_MYCOPHENOLATE
_ACTION__START_MYCOPHENOLATE = Action.START_MYCOPHENOLATE
_ACTION__START_MERCAPTOPURINE = Action.START_MERCAPTOPURINE
_ACTION__START_TIOGUANINE = Action.START_TIOGUANINE
_ACTION__START_AZATHIOPRINE = Action.START_AZATHIOPRINE
_INTOLERANCE_CULPRIT__NONE = IntoleranceCulprit.NONE
_INTOLERANCE_CULPRIT__AZATHIOPRINE = IntoleranceCulprit.AZATHIOPRINE
_INTOLERANCE_CULPRIT__MERCAPTOPURINE = IntoleranceCulprit.MERCAPTOPURINE
_INTOLERANCE_CULPRIT__TIOGUANINE = IntoleranceCulprit.TIOGUANINE
_INTOLERANCE_CULPRIT__MYCOPHENOLATE = IntoleranceCulprit.MYCOPHENOLATE
_INTOLERANCE_CULPRIT__STEROID = IntoleranceCulprit.STEROID
_INTOLERANCE_CULPRIT__ALLOPURINOL = IntoleranceCulprit.ALLOPURINOL
_XANTHINE_OXIDASE_INHIBITOR__NONE = XanthineOxidaseInhibitor.NONE
_XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_OTHER_REASON = XanthineOxidaseInhibitor.ALLOPURINOL_OTHER_REASON
_XANTHINE_OXIDASE_INHIBITOR__OTHER_INHIBITOR = XanthineOxidaseInhibitor.OTHER_INHIBITOR
_XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_CO_THERAPY = XanthineOxidaseInhibitor.ALLOPURINOL_CO_THERAPY
_SITUATION__THIOPURINE_INTOLERANCE = Situation.THIOPURINE_INTOLERANCE
_SITUATION__MYCOPHENOLATE_INTOLERANCE = Situation.MYCOPHENOLATE_INTOLERANCE
_SITUATION__INSUFFICIENT_MYCOPHENOLATE = Situation.INSUFFICIENT_MYCOPHENOLATE
_SITUATION__INSUFFICIENT_AZATHIOPRINE = Situation.INSUFFICIENT_AZATHIOPRINE
_SITUATION__INSUFFICIENT_OTHER_THIOPURINE = Situation.INSUFFICIENT_OTHER_THIOPURINE
_DRUG_HARM__STOP_THIOPURINE = DrugHarm.STOP_THIOPURINE
_DRUG_HARM__NO_HARM = DrugHarm.NO_HARM
_DRUG_HARM__STOP_MYCOPHENOLATE = DrugHarm.STOP_MYCOPHENOLATE
_DRUG_HARM__TO_BE_ASKED = DrugHarm.TO_BE_ASKED
_GATE__REDUCE_THIOPURINE = Gate.REDUCE_THIOPURINE
_GATE__NO_DANGER = Gate.NO_DANGER
_METABOLITE_SAMPLE__TOO_EARLY = MetaboliteSample.TOO_EARLY
_METABOLITE_SAMPLE__TIMING_TO_BE_ASKED = MetaboliteSample.TIMING_TO_BE_ASKED
_METABOLITE_SAMPLE__TO_BE_MEASURED = MetaboliteSample.TO_BE_MEASURED
_METABOLITE_SAMPLE__NOT_INTERPRETABLE = MetaboliteSample.NOT_INTERPRETABLE
_METABOLITE_SAMPLE__NO_ASSAY = MetaboliteSample.NO_ASSAY
_METABOLITE_SAMPLE__USABLE = MetaboliteSample.USABLE
_ENDED_AGENT__NONE = EndedAgent.NONE
_ENDED_AGENT__AZATHIOPRINE = EndedAgent.AZATHIOPRINE
_ENDED_AGENT__MERCAPTOPURINE = EndedAgent.MERCAPTOPURINE
_ENDED_AGENT__TIOGUANINE = EndedAgent.TIOGUANINE
_ENDED_AGENT__MYCOPHENOLATE = EndedAgent.MYCOPHENOLATE
_DRUG_HARM__CYTOPENIA_WITHOUT_AGENT = DrugHarm.CYTOPENIA_WITHOUT_AGENT
_BLOOD_COUNT__STOP_LEVEL = BloodCount.STOP_LEVEL
_THIOPURINE_REACTION__NONE = ThiopurineReaction.NONE
_THIOPURINE_REACTION__GASTROINTESTINAL = ThiopurineReaction.GASTROINTESTINAL
_THIOPURINE_REACTION__FLU_LIKE = ThiopurineReaction.FLU_LIKE
_THIOPURINE_REACTION__RASH = ThiopurineReaction.RASH
_THIOPURINE_REACTION__HYPERSENSITIVITY = ThiopurineReaction.HYPERSENSITIVITY
_THIOPURINE_REACTION__HEPATOTOXICITY = ThiopurineReaction.HEPATOTOXICITY
_THIOPURINE_REACTION__MILD_MYELOSUPPRESSION = ThiopurineReaction.MILD_MYELOSUPPRESSION
_THIOPURINE_REACTION__OTHER = ThiopurineReaction.OTHER
_THIOPURINE_REACTION__SEVERE_MYELOSUPPRESSION = ThiopurineReaction.SEVERE_MYELOSUPPRESSION
_THIOPURINE_REACTION__PANCREATITIS = ThiopurineReaction.PANCREATITIS
_BLOOD_COUNT__LOW = BloodCount.LOW
_BLOOD_COUNT__ACCEPTABLE = BloodCount.ACCEPTABLE
_BLOOD_COUNT__TO_BE_ASKED = BloodCount.TO_BE_ASKED
_AGENT_OUTCOME__FAILED = AgentOutcome.FAILED
_AGENT_OUTCOME__NOT_TOLERATED = AgentOutcome.NOT_TOLERATED
_AGENT_OUTCOME__CONTRAINDICATED = AgentOutcome.CONTRAINDICATED
_AGENT_OUTCOME__CAN_BE_USED_AGAIN = AgentOutcome.CAN_BE_USED_AGAIN
_MYCOPHENOLATE_HISTORY__NEVER_USED = MycophenolateHistory.NEVER_USED
_MYCOPHENOLATE_HISTORY__CAN_BE_USED_AGAIN = MycophenolateHistory.CAN_BE_USED_AGAIN
_MYCOPHENOLATE_HISTORY__FAILED = MycophenolateHistory.FAILED
_MYCOPHENOLATE_HISTORY__NOT_TOLERATED = MycophenolateHistory.NOT_TOLERATED
_MYCOPHENOLATE_HISTORY__CONTRAINDICATED = MycophenolateHistory.CONTRAINDICATED
_MYCOPHENOLATE_HISTORY__DECLINED = MycophenolateHistory.DECLINED
_INHIBITOR_AFTER__NONE = InhibitorAfter.NONE
_INHIBITOR_AFTER__ALLOPURINOL = InhibitorAfter.ALLOPURINOL
_INHIBITOR_AFTER__OTHER_INHIBITOR = InhibitorAfter.OTHER_INHIBITOR
_INHIBITOR_AFTER__NOT_KNOWN = InhibitorAfter.NOT_KNOWN
_GATE_DATA__COMPLETE = GateData.COMPLETE
_STEP__REQUEST_DATA = Step.REQUEST_DATA
_STEP__OPTIMISE = Step.OPTIMISE
_OPTIMISATION__EXHAUSTED = Optimisation.EXHAUSTED
_NEW_AGENT__REQUEST_DATA = NewAgent.REQUEST_DATA
_OPTIMISATION__REQUEST_DATA = Optimisation.REQUEST_DATA
_STEP__SELECT_AGENT = Step.SELECT_AGENT
_STEP__NEXT_AGENT = Step.NEXT_AGENT
_STEP__REPLACE_MYCOPHENOLATE = Step.REPLACE_MYCOPHENOLATE
_GATE_DATA__INCOMPLETE = GateData.INCOMPLETE
_DEADLINE_READINGS__1 = ("normal-by-six", SixMonthReading.REACHED_IN_TIME, TwelveMonthReading.REACHED_IN_TIME)
_DEADLINE_READINGS__2 = ("normal-by-twelve", SixMonthReading.REACHED_LATE, TwelveMonthReading.REACHED_IN_TIME)
_DEADLINE_READINGS__3 = ("normal-after-twelve", SixMonthReading.REACHED_LATE, TwelveMonthReading.REACHED_LATE)
_DEADLINE_READINGS__4 = ("raised-before-six", SixMonthReading.NOT_DUE, TwelveMonthReading.NOT_DUE)
_DEADLINE_READINGS__5 = ("raised-before-twelve", SixMonthReading.MISSED, TwelveMonthReading.NOT_DUE)
_DEADLINE_READINGS__6 = ("raised-from-twelve", SixMonthReading.MISSED, TwelveMonthReading.MISSED)
_DEADLINE_READINGS__7 = ("not-measured", SixMonthReading.TO_BE_MEASURED, TwelveMonthReading.TO_BE_MEASURED)
_BASE_AGENT_AFTER__1 = ("mycophenolate-started", BaseAgentAfter.MYCOPHENOLATE)
_BASE_AGENT_AFTER__2 = ("mercaptopurine-started", BaseAgentAfter.MERCAPTOPURINE)
_BASE_AGENT_AFTER__3 = ("tioguanine-started", BaseAgentAfter.TIOGUANINE)
_BASE_AGENT_AFTER__4 = ("azathioprine-started", BaseAgentAfter.AZATHIOPRINE)
_BASE_AGENT_AFTER__5 = ("stopped", BaseAgentAfter.NONE)
_BASE_AGENT_AFTER__6 = ("azathioprine-kept", BaseAgentAfter.AZATHIOPRINE)
_BASE_AGENT_AFTER__7 = ("mercaptopurine-kept", BaseAgentAfter.MERCAPTOPURINE)
_BASE_AGENT_AFTER__8 = ("tioguanine-kept", BaseAgentAfter.TIOGUANINE)
_BASE_AGENT_AFTER__9 = ("mycophenolate-kept", BaseAgentAfter.MYCOPHENOLATE)
_BASE_AGENT_AFTER__10 = ("none-as-before", BaseAgentAfter.NONE)
_COURSE_ADHERENCE_ROUNDS__1 = ("support", AdherenceCount.AGAIN)
_COURSE_ADHERENCE_ROUNDS__2 = ("support-first", AdherenceCount.FIRST)
_COURSE_ADHERENCE_ROUNDS__3 = ("agent-started", AdherenceCount.OVER)
_COURSE_ADHERENCE_ROUNDS__4 = ("no-round", AdherenceCount.AS_BEFORE)
_COURSE_ALLOPURINOL__1 = ("not-tolerated", AllopurinolRecord.NOT_TOLERATED)
_COURSE_ALLOPURINOL__2 = ("failed", AllopurinolRecord.FAILED)
_COURSE_ALLOPURINOL__3 = ("other-reason-to-change", AllopurinolRecord.AS_BEFORE)
_COURSE_ALLOPURINOL__4 = ("started-without-it", AllopurinolRecord.AS_BEFORE)
_COURSE_ALLOPURINOL__5 = ("tolerated", AllopurinolRecord.AS_BEFORE)
_COURSE_ALLOPURINOL__6 = ("goes-on", AllopurinolRecord.AS_BEFORE)
_COURSE_CHANGE__1 = ("agent", LastChangeNext.AGENT, ChangeTime.RESTARTS)
_COURSE_CHANGE__2 = ("dose", LastChangeNext.DOSE, ChangeTime.RESTARTS)
_COURSE_CHANGE__3 = ("no-change", LastChangeNext.AS_BEFORE, ChangeTime.GOES_ON)
_COURSE_CHANGE__4 = ("no-change-and-time-not-known", LastChangeNext.AS_BEFORE, ChangeTime.TO_BE_FOUND)
_COURSE_CULPRIT__1 = ("replaced", CulpritNext.CLEARED)
_COURSE_CULPRIT__2 = ("azathioprine-stopped", CulpritNext.AZATHIOPRINE)
_COURSE_CULPRIT__3 = ("mercaptopurine-stopped", CulpritNext.MERCAPTOPURINE)
_COURSE_CULPRIT__4 = ("tioguanine-stopped", CulpritNext.TIOGUANINE)
_COURSE_CULPRIT__5 = ("absent-tpmt-suspected", CulpritNext.AS_BEFORE)
_COURSE_CULPRIT__6 = ("mycophenolate-stopped-for-harm", CulpritNext.MYCOPHENOLATE)
_COURSE_CULPRIT__7 = ("mycophenolate-stopped-in-pregnancy", CulpritNext.AS_BEFORE)
_COURSE_CULPRIT__8 = ("allopurinol-stopped", CulpritNext.CLEARED)
_COURSE_CULPRIT__9 = ("allopurinol-stopped-in-pregnancy", CulpritNext.AS_BEFORE)
_COURSE_CULPRIT__10 = ("as-before", CulpritNext.AS_BEFORE)
_COURSE_DOSE__1 = ("raised", DoseNext.RAISED)
_COURSE_DOSE__2 = ("with-allopurinol", DoseNext.WITH_ALLOPURINOL)
_COURSE_DOSE__3 = ("under-inhibitor", DoseNext.UNDER_INHIBITOR)
_COURSE_DOSE__4 = ("set-by-a-specialist", DoseNext.SET_BY_PRESCRIBER)
_COURSE_DOSE__5 = ("started", DoseNext.SET_BY_PRESCRIBER)
_COURSE_DOSE__6 = ("tioguanine-started", DoseNext.TIOGUANINE)
_COURSE_DOSE__7 = ("no-thiopurine", DoseNext.NONE)
_COURSE_DOSE__8 = ("as-before", DoseNext.AS_BEFORE)
_COURSE_ENDED_AGENT__1 = ("none-taken-none-lately", EndedAgent.NONE)
_COURSE_ENDED_AGENT__2 = ("none-replaced", EndedAgent.NONE)
_COURSE_ENDED_AGENT__3 = ("azathioprine-replaced-later", EndedAgent.AZATHIOPRINE)
_COURSE_ENDED_AGENT__4 = ("mercaptopurine-replaced-later", EndedAgent.MERCAPTOPURINE)
_COURSE_ENDED_AGENT__5 = ("tioguanine-replaced-later", EndedAgent.TIOGUANINE)
_COURSE_ENDED_AGENT__6 = ("mycophenolate-replaced-later", EndedAgent.MYCOPHENOLATE)
_COURSE_ENDED_AGENT__7 = ("azathioprine-ended", EndedAgent.AZATHIOPRINE)
_COURSE_ENDED_AGENT__8 = ("mercaptopurine-ended", EndedAgent.MERCAPTOPURINE)
_COURSE_ENDED_AGENT__9 = ("tioguanine-ended", EndedAgent.TIOGUANINE)
_COURSE_ENDED_AGENT__10 = ("mycophenolate-ended", EndedAgent.MYCOPHENOLATE)
_COURSE_ENDED_AGENT__11 = ("agent-goes-on", EndedAgent.NONE)
_COURSE_METABOLITE_REQUESTS__1 = ("asked-for", RequestCount.AGAIN)
_COURSE_METABOLITE_REQUESTS__2 = ("asked-for-first", RequestCount.FIRST)
_COURSE_METABOLITE_REQUESTS__3 = ("treatment-changed", RequestCount.OVER)
_COURSE_METABOLITE_REQUESTS__4 = ("not-taken", RequestCount.OVER)
_COURSE_METABOLITE_REQUESTS__5 = ("adherence-supported", RequestCount.AS_BEFORE)
_COURSE_METABOLITE_REQUESTS__6 = ("no-request", RequestCount.AS_BEFORE)
_COURSE_OPTIMISATION_STEPS__1 = ("raised-or-combined", OptimisationCount.AGAIN)
_COURSE_OPTIMISATION_STEPS__2 = ("raised-or-combined-first", OptimisationCount.FIRST)
_COURSE_OPTIMISATION_STEPS__3 = ("reduced", OptimisationCount.AGAIN)
_COURSE_OPTIMISATION_STEPS__4 = ("reduced-first", OptimisationCount.FIRST)
_COURSE_OPTIMISATION_STEPS__5 = ("azathioprine-started", OptimisationCount.OVER)
_COURSE_OPTIMISATION_STEPS__6 = ("reduced-for-the-inhibitor", OptimisationCount.AS_BEFORE)
_COURSE_OPTIMISATION_STEPS__7 = ("no-change", OptimisationCount.AS_BEFORE)
_COURSE_OUTCOME__1 = ("nothing-ended", AgentOutcome.GOES_ON)
_COURSE_OUTCOME__2 = ("harm", AgentOutcome.NOT_TOLERATED)
_COURSE_OUTCOME__3 = ("intolerance", AgentOutcome.NOT_TOLERATED)
_COURSE_OUTCOME__4 = ("absent-tpmt-suspected", AgentOutcome.CONTRAINDICATED)
_COURSE_OUTCOME__5 = ("no-response", AgentOutcome.FAILED)
_COURSE_OUTCOME__6 = ("pregnancy", AgentOutcome.CAN_BE_USED_AGAIN)
_COURSE_REACTION__1 = ("marrow", ReactionNext.MARROW)
_COURSE_REACTION__2 = ("no-worse", ReactionNext.AS_BEFORE)
_COURSE_REACTION__3 = ("other-reason", ReactionNext.AS_BEFORE)
_COURSE_REACTION__4 = ("not-stopped", ReactionNext.AS_BEFORE)
_COURSE_RECORDS__1 = ("nothing-ended", AzathioprineRecord.AS_BEFORE, MercaptopurineRecord.AS_BEFORE, TioguanineRecord.AS_BEFORE, MycophenolateRecord.AS_BEFORE)
_COURSE_RECORDS__2 = ("azathioprine-failed", AzathioprineRecord.FAILED, MercaptopurineRecord.AS_BEFORE, TioguanineRecord.AS_BEFORE, MycophenolateRecord.AS_BEFORE)
_COURSE_RECORDS__3 = ("azathioprine-not-tolerated", AzathioprineRecord.NOT_TOLERATED, MercaptopurineRecord.AS_BEFORE, TioguanineRecord.AS_BEFORE, MycophenolateRecord.AS_BEFORE)
_COURSE_RECORDS__4 = ("azathioprine-contraindicated", AzathioprineRecord.CONTRAINDICATED, MercaptopurineRecord.AS_BEFORE, TioguanineRecord.AS_BEFORE, MycophenolateRecord.AS_BEFORE)
_COURSE_RECORDS__5 = ("mercaptopurine-failed", AzathioprineRecord.AS_BEFORE, MercaptopurineRecord.FAILED, TioguanineRecord.AS_BEFORE, MycophenolateRecord.AS_BEFORE)
_COURSE_RECORDS__6 = ("mercaptopurine-not-tolerated", AzathioprineRecord.AS_BEFORE, MercaptopurineRecord.NOT_TOLERATED, TioguanineRecord.AS_BEFORE, MycophenolateRecord.AS_BEFORE)
_COURSE_RECORDS__7 = ("tioguanine-failed", AzathioprineRecord.AS_BEFORE, MercaptopurineRecord.AS_BEFORE, TioguanineRecord.FAILED, MycophenolateRecord.AS_BEFORE)
_COURSE_RECORDS__8 = ("tioguanine-not-tolerated", AzathioprineRecord.AS_BEFORE, MercaptopurineRecord.AS_BEFORE, TioguanineRecord.NOT_TOLERATED, MycophenolateRecord.AS_BEFORE)
_COURSE_RECORDS__9 = ("mycophenolate-failed", AzathioprineRecord.AS_BEFORE, MercaptopurineRecord.AS_BEFORE, TioguanineRecord.AS_BEFORE, MycophenolateRecord.FAILED)
_COURSE_RECORDS__10 = ("mycophenolate-not-tolerated", AzathioprineRecord.AS_BEFORE, MercaptopurineRecord.AS_BEFORE, TioguanineRecord.AS_BEFORE, MycophenolateRecord.NOT_TOLERATED)
_COURSE_RECORDS__11 = ("mycophenolate-can-be-used-again", AzathioprineRecord.AS_BEFORE, MercaptopurineRecord.AS_BEFORE, TioguanineRecord.AS_BEFORE, MycophenolateRecord.CAN_BE_USED_AGAIN)
_COURSE_RECORDS__12 = ("mycophenolate-against-history", AzathioprineRecord.AS_BEFORE, MercaptopurineRecord.AS_BEFORE, TioguanineRecord.AS_BEFORE, MycophenolateRecord.AS_BEFORE)
_INHIBITOR_AFTER__1 = ("added", InhibitorAfter.ALLOPURINOL)
_INHIBITOR_AFTER__2 = ("stopped", InhibitorAfter.NONE)
_INHIBITOR_AFTER__3 = ("stopped-with-the-thiopurine", InhibitorAfter.NONE)
_INHIBITOR_AFTER__4 = ("kept-for-another-reason", InhibitorAfter.ALLOPURINOL)
_INHIBITOR_AFTER__5 = ("co-therapy-kept", InhibitorAfter.ALLOPURINOL)
_INHIBITOR_AFTER__6 = ("none-as-before", InhibitorAfter.NONE)
_INHIBITOR_AFTER__7 = ("other-kept", InhibitorAfter.OTHER_INHIBITOR)
_INHIBITOR_AFTER__8 = ("not-known", InhibitorAfter.NOT_KNOWN)
_COURSE_INHIBITOR__1 = ("added", InhibitorNext.ADDED, FormerDoseNext.RECORDED)
_COURSE_INHIBITOR__2 = ("ended", InhibitorNext.NONE, FormerDoseNext.FORGOTTEN)
_COURSE_INHIBITOR__3 = ("goes-on", InhibitorNext.AS_BEFORE, FormerDoseNext.AS_BEFORE)
_MYCOPHENOLATE_MOST__0 = (None, NOT_ASKED)
_NEXT_VISIT__1 = ("same-day", 0)
_NEXT_VISIT__2 = ("one-week", 1)
_NEXT_VISIT__3 = ("two-weeks", 2)
_NEXT_VISIT__4 = ("four-weeks", 4)
_NEXT_VISIT__5 = ("three-months", 13)
_REQUEST_STAGE__0 = (None, NOT_ASKED)
_REQUEST_STAGE__1 = ("danger", RequestStage.DANGER)
_REQUEST_STAGE__2 = ("situation", RequestStage.SITUATION)
_REQUEST_STAGE__3 = ("optimisation", RequestStage.OPTIMISATION)
_REQUEST_STAGE__4 = ("agent", RequestStage.AGENT)
_STARTING_DOSE__0 = (None, NOT_ASKED)


def complete_1(known: Known, parameters: Parameters, found: Found) -> Outcomes:
    """What every table gives for one patient, of whom some tables were ``found`` already."""
    (
        _age,
        diagnosis,
        liver_transplant,
        weight,
        encephalopathy,
        cirrhosis,
        portal_hypertension,
        inr,
        bilirubin,
        ast,
        ast_uln,
        alt,
        alt_uln,
        igg,
        igg_uln,
        _baseline_ast,
        _week4_ast,
        _baseline_alt,
        _week4_alt,
        prior_remission,
        white_cells,
        neutrophils,
        platelets,
        egfr,
        childbearing_potential,
        pregnancy,
        contraception,
        can_father_a_child,
        base_agent,
        thiopurine_dose,
        thiopurine_dose_before_inhibitor,
        mycophenolate_dose,
        xanthine_oxidase_inhibitor,
        aminosalicylate,
        months_since_start,
        _last_change,
        months_since_change,
        intolerance_culprit,
        thiopurine_reaction,
        azathioprine_history,
        mercaptopurine_history,
        tioguanine_history,
        mycophenolate_history,
        allopurinol_history,
        optimisation_steps,
        adherence,
        adherence_support_rounds,
        _other_causes_excluded,
        _tgn,
        _mmp,
        _weeks_on_dose_at_sample,
        _assay_available,
        metabolite_requests,
        transaminases_rising,
        tpmt,
        nudt15,
    ) = known
    (
        acute_reaction_leaf,
        biochemistry_leaf,
        blood_count_leaf,
        drug_harm_leaf,
        early_fall_leaf,
        inhibitor_check_leaf,
        dose_under_inhibitor_leaf,
        inhibitor_reduction_leaf,
        liver_emergency_leaf,
        metaboliser_leaf,
        mmp_level_leaf,
        pregnancy_state_leaf,
        pregnancy_harm_leaf,
        response_leaf,
        scope_leaf,
        gate_leaf,
        gate_data_leaf,
        tgn_level_leaf,
        time_on_treatment_leaf,
        situation_leaf,
        assay_leaf,
        earlier_agents_leaf,
        metabolite_sample_leaf,
        metabolite_pattern_leaf,
        drug_detected_leaf,
        adherence_step_leaf,
        step_leaf,
        blind_raise_leaf,
        exposure_leaf,
        next_azathioprine_dose_leaf,
        reduced_azathioprine_dose_leaf,
        reduction_leaf,
        room_for_raise_leaf,
        thiopurine_class_leaf,
        allopurinol_choice_leaf,
        raise_choice_leaf,
        optimisation_leaf,
        agent_question_leaf,
        azathioprine_choice_leaf,
        mercaptopurine_choice_leaf,
        mycophenolate_choice_leaf,
        tioguanine_choice_leaf,
        second_thiopurine_leaf,
        new_agent_leaf,
        action_leaf,
    ) = found
    biochemistry: Biochemistry = biochemistry_leaf[1]
    raised_part: RaisedPart = biochemistry_leaf[2]
    blood_count: BloodCount = blood_count_leaf[1]
    drug_harm: DrugHarm = drug_harm_leaf[1]
    inhibitor_check: InhibitorCheck = inhibitor_check_leaf[1]
    liver_emergency: LiverEmergency = liver_emergency_leaf[1]
    metaboliser: Metaboliser = metaboliser_leaf[1]
    mmp_level: MmpLevel = mmp_level_leaf[1]
    pregnancy_state: PregnancyState = pregnancy_state_leaf[1]
    pregnancy_harm: PregnancyHarm = pregnancy_harm_leaf[1]
    response: Response = response_leaf[1]
    scope: Scope = scope_leaf[1]
    gate: Gate = gate_leaf[1]
    gate_data: GateData | NotAsked = gate_data_leaf[1]
    tgn_level: TgnLevel = tgn_level_leaf[1]
    time_on_treatment: TimeOnTreatment = time_on_treatment_leaf[1]
    situation: Situation | NotAsked = situation_leaf[1]
    earlier_agents: EarlierAgents | NotAsked = earlier_agents_leaf[1]
    metabolite_sample: MetaboliteSample | NotAsked = metabolite_sample_leaf[1]
    metabolite_pattern: MetabolitePattern | NotAsked = metabolite_pattern_leaf[1]
    step: Step | NotAsked = step_leaf[1]
    blind_raise: BlindRaise | NotAsked = blind_raise_leaf[1]
    exposure: Exposure | NotAsked = exposure_leaf[1]
    thiopurine_class: ThiopurineClass | NotAsked = thiopurine_class_leaf[1]
    allopurinol_choice: AllopurinolChoice | NotAsked = allopurinol_choice_leaf[1]
    optimisation: Optimisation | NotAsked = optimisation_leaf[1]
    agent_question: AgentQuestion | NotAsked = agent_question_leaf[1]
    azathioprine_choice: AzathioprineChoice | NotAsked = azathioprine_choice_leaf[1]
    mercaptopurine_choice: MercaptopurineChoice | NotAsked = mercaptopurine_choice_leaf[1]
    mycophenolate_choice: MycophenolateChoice | NotAsked = mycophenolate_choice_leaf[1]
    tioguanine_choice: TioguanineChoice | NotAsked = tioguanine_choice_leaf[1]
    second_thiopurine: SecondThiopurine | NotAsked = second_thiopurine_leaf[1]
    new_agent: NewAgent | NotAsked = new_agent_leaf[1]
    action: Action = action_leaf[1]
    ast_times_uln = compute_ast_times_uln(ast=ast, ast_uln=ast_uln)
    alt_times_uln = compute_alt_times_uln(alt=alt, alt_uln=alt_uln)
    igg_times_uln = compute_igg_times_uln(igg=igg, igg_uln=igg_uln)
    present_dose_per_kg = compute_present_dose_per_kg(thiopurine_dose=thiopurine_dose, weight=weight)
    # What has become of the target when the time limit is read as 6 months, and when it is read as 12?
    deadline_readings_leaf: tuple[str, SixMonthReading, TwelveMonthReading]
    if biochemistry is _BIOCHEMISTRY__NORMAL:
        if months_since_start <= parameters.definition_months:
            deadline_readings_leaf = _DEADLINE_READINGS__1
        elif months_since_start <= parameters.window_end_months:
            deadline_readings_leaf = _DEADLINE_READINGS__2
        elif months_since_start > parameters.window_end_months:
            deadline_readings_leaf = _DEADLINE_READINGS__3
        else:
            raise UncoveredError("deadline_readings")
    elif biochemistry is _BIOCHEMISTRY__RAISED:
        if months_since_start < parameters.definition_months:
            deadline_readings_leaf = _DEADLINE_READINGS__4
        elif months_since_start < parameters.window_end_months:
            deadline_readings_leaf = _DEADLINE_READINGS__5
        elif months_since_start >= parameters.window_end_months:
            deadline_readings_leaf = _DEADLINE_READINGS__6
        else:
            raise UncoveredError("deadline_readings")
    elif biochemistry is _BIOCHEMISTRY__TO_BE_MEASURED:
        deadline_readings_leaf = _DEADLINE_READINGS__7
    else:
        raise UncoveredError("deadline_readings")
    # Which agents do the guideline statements name for this patient?
    named_agents_leaf = decide_named_agents(
        agent_question=agent_question,
        mycophenolate_choice=mycophenolate_choice,
        mercaptopurine_choice=mercaptopurine_choice,
        tioguanine_choice=tioguanine_choice,
    )
    # What else was considered, and why was it not chosen?
    alternatives_leaf = decide_alternatives(
        action=action,
        agent_question=agent_question,
        situation=situation,
        mercaptopurine_choice=mercaptopurine_choice,
        tioguanine_choice=tioguanine_choice,
        mycophenolate_choice=mycophenolate_choice,
        mmp_level=mmp_level,
        pregnancy_state=pregnancy_state,
        allopurinol_choice=allopurinol_choice,
        exposure=exposure,
        base_agent=base_agent,
    )
    # Which base agent does the patient take from now on?
    base_agent_after_leaf: tuple[str, BaseAgentAfter]
    if (
        action is _ACTION__MAINTAIN
        or action is _ACTION__CONTINUE_AND_REASSESS
        or action is _ACTION__REQUEST_DATA
        or action is _ACTION__URGENT_HEPATOLOGY_REFERRAL
        or action is _ACTION__OUT_OF_SCOPE
        or action is _ACTION__PAEDIATRIC_SPECIALIST
        or action is _ACTION__ADHERENCE_SUPPORT
        or action is _ACTION__ASSESS_ADHERENCE
        or action is _ACTION__REEXAMINE_DIAGNOSIS
        or action is _ACTION__EXCLUDE_OTHER_CAUSES
        or action is _ACTION__MEASURE_METABOLITES
        or action is _ACTION__ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE
        or action is _ACTION__STEROID_SPARING_REVIEW
        or action is _ACTION__SPECIALIST_REVIEW
        or action is _ACTION__THIRD_LINE_REFERRAL
        or action is _ACTION__STOP_ALLOPURINOL
        or action is _ACTION__REDUCE_THIOPURINE
        or action is _ACTION__RAISE_AZATHIOPRINE
        or action is _ACTION__ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE
    ):
        if base_agent is _BASE_AGENT__AZATHIOPRINE:
            base_agent_after_leaf = _BASE_AGENT_AFTER__6
        elif base_agent is _BASE_AGENT__MERCAPTOPURINE:
            base_agent_after_leaf = _BASE_AGENT_AFTER__7
        elif base_agent is _BASE_AGENT__TIOGUANINE:
            base_agent_after_leaf = _BASE_AGENT_AFTER__8
        elif base_agent is _BASE_AGENT__MYCOPHENOLATE:
            base_agent_after_leaf = _BASE_AGENT_AFTER__9
        elif base_agent is _BASE_AGENT__NONE:
            base_agent_after_leaf = _BASE_AGENT_AFTER__10
        else:
            raise UncoveredError("base_agent_after")
    elif action is _ACTION__STOP_THIOPURINE or action is _ACTION__STOP_MYCOPHENOLATE:
        base_agent_after_leaf = _BASE_AGENT_AFTER__5
    elif action is _ACTION__START_MYCOPHENOLATE:
        base_agent_after_leaf = _BASE_AGENT_AFTER__1
    elif action is _ACTION__START_MERCAPTOPURINE:
        base_agent_after_leaf = _BASE_AGENT_AFTER__2
    elif action is _ACTION__START_TIOGUANINE:
        base_agent_after_leaf = _BASE_AGENT_AFTER__3
    elif action is _ACTION__START_AZATHIOPRINE:
        base_agent_after_leaf = _BASE_AGENT_AFTER__4
    else:
        raise UncoveredError("base_agent_after")
    base_agent_after = base_agent_after_leaf[1]
    # What is stopped, started or changed in the same step?
    changes_leaf = decide_changes(
        action=action,
        base_agent=base_agent,
        xanthine_oxidase_inhibitor=xanthine_oxidase_inhibitor,
    )
    # Is this visit one more round of adherence support?
    course_adherence_rounds_leaf: tuple[str, AdherenceCount]
    if (
        action is _ACTION__MAINTAIN
        or action is _ACTION__CONTINUE_AND_REASSESS
        or action is _ACTION__REQUEST_DATA
        or action is _ACTION__URGENT_HEPATOLOGY_REFERRAL
        or action is _ACTION__OUT_OF_SCOPE
        or action is _ACTION__PAEDIATRIC_SPECIALIST
        or action is _ACTION__ASSESS_ADHERENCE
        or action is _ACTION__REEXAMINE_DIAGNOSIS
        or action is _ACTION__EXCLUDE_OTHER_CAUSES
        or action is _ACTION__MEASURE_METABOLITES
        or action is _ACTION__ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE
        or action is _ACTION__STEROID_SPARING_REVIEW
        or action is _ACTION__SPECIALIST_REVIEW
        or action is _ACTION__THIRD_LINE_REFERRAL
        or action is _ACTION__STOP_THIOPURINE
        or action is _ACTION__STOP_MYCOPHENOLATE
        or action is _ACTION__STOP_ALLOPURINOL
        or action is _ACTION__REDUCE_THIOPURINE
        or action is _ACTION__RAISE_AZATHIOPRINE
        or action is _ACTION__ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE
    ):
        course_adherence_rounds_leaf = _COURSE_ADHERENCE_ROUNDS__4
    elif action is _ACTION__ADHERENCE_SUPPORT:
        if adherence_support_rounds is None:
            course_adherence_rounds_leaf = _COURSE_ADHERENCE_ROUNDS__2
        elif adherence_support_rounds is not None:
            course_adherence_rounds_leaf = _COURSE_ADHERENCE_ROUNDS__1
        else:
            raise UncoveredError("course_adherence_rounds")
    elif (
        action is _ACTION__START_MYCOPHENOLATE
        or action is _ACTION__START_MERCAPTOPURINE
        or action is _ACTION__START_TIOGUANINE
        or action is _ACTION__START_AZATHIOPRINE
    ):
        course_adherence_rounds_leaf = _COURSE_ADHERENCE_ROUNDS__3
    else:
        raise UncoveredError("course_adherence_rounds")
    # What is entered into the history of allopurinol?
    course_allopurinol_leaf: tuple[str, AllopurinolRecord]
    if (
        action is _ACTION__MAINTAIN
        or action is _ACTION__CONTINUE_AND_REASSESS
        or action is _ACTION__REQUEST_DATA
        or action is _ACTION__URGENT_HEPATOLOGY_REFERRAL
        or action is _ACTION__OUT_OF_SCOPE
        or action is _ACTION__PAEDIATRIC_SPECIALIST
        or action is _ACTION__ADHERENCE_SUPPORT
        or action is _ACTION__ASSESS_ADHERENCE
        or action is _ACTION__REEXAMINE_DIAGNOSIS
        or action is _ACTION__EXCLUDE_OTHER_CAUSES
        or action is _ACTION__MEASURE_METABOLITES
        or action is _ACTION__ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE
        or action is _ACTION__STEROID_SPARING_REVIEW
        or action is _ACTION__SPECIALIST_REVIEW
        or action is _ACTION__THIRD_LINE_REFERRAL
        or action is _ACTION__STOP_MYCOPHENOLATE
        or action is _ACTION__REDUCE_THIOPURINE
        or action is _ACTION__RAISE_AZATHIOPRINE
        or action is _ACTION__ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE
    ):
        course_allopurinol_leaf = _COURSE_ALLOPURINOL__6
    elif action is _ACTION__STOP_THIOPURINE or action is _ACTION__STOP_ALLOPURINOL:
        if (
            intolerance_culprit is None
            or intolerance_culprit is _INTOLERANCE_CULPRIT__NONE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__AZATHIOPRINE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__MERCAPTOPURINE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__TIOGUANINE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__MYCOPHENOLATE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__STEROID
        ):
            course_allopurinol_leaf = _COURSE_ALLOPURINOL__5
        elif intolerance_culprit is _INTOLERANCE_CULPRIT__ALLOPURINOL:
            course_allopurinol_leaf = _COURSE_ALLOPURINOL__1
        else:
            raise UncoveredError("course_allopurinol")
    elif (
        action is _ACTION__START_MYCOPHENOLATE
        or action is _ACTION__START_MERCAPTOPURINE
        or action is _ACTION__START_TIOGUANINE
        or action is _ACTION__START_AZATHIOPRINE
    ):
        if (
            xanthine_oxidase_inhibitor is None
            or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__NONE
            or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_OTHER_REASON
            or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__OTHER_INHIBITOR
        ):
            course_allopurinol_leaf = _COURSE_ALLOPURINOL__4
        elif xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_CO_THERAPY:
            if (
                situation is _SITUATION__THIOPURINE_INTOLERANCE
                or situation is _SITUATION__MYCOPHENOLATE_INTOLERANCE
                or situation is _SITUATION__INSUFFICIENT_MYCOPHENOLATE
            ):
                course_allopurinol_leaf = _COURSE_ALLOPURINOL__3
            elif (
                situation is _SITUATION__INSUFFICIENT_AZATHIOPRINE
                or situation is _SITUATION__INSUFFICIENT_OTHER_THIOPURINE
            ):
                course_allopurinol_leaf = _COURSE_ALLOPURINOL__2
            else:
                raise UncoveredError("course_allopurinol")
        else:
            raise UncoveredError("course_allopurinol")
    else:
        raise UncoveredError("course_allopurinol")
    # Does this visit change the treatment?
    course_change_leaf: tuple[str, LastChangeNext, ChangeTime]
    if (
        action is _ACTION__MAINTAIN
        or action is _ACTION__CONTINUE_AND_REASSESS
        or action is _ACTION__REQUEST_DATA
        or action is _ACTION__URGENT_HEPATOLOGY_REFERRAL
        or action is _ACTION__OUT_OF_SCOPE
        or action is _ACTION__PAEDIATRIC_SPECIALIST
        or action is _ACTION__ADHERENCE_SUPPORT
        or action is _ACTION__ASSESS_ADHERENCE
        or action is _ACTION__REEXAMINE_DIAGNOSIS
        or action is _ACTION__EXCLUDE_OTHER_CAUSES
        or action is _ACTION__MEASURE_METABOLITES
        or action is _ACTION__ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE
        or action is _ACTION__STEROID_SPARING_REVIEW
        or action is _ACTION__SPECIALIST_REVIEW
        or action is _ACTION__THIRD_LINE_REFERRAL
    ):
        if months_since_change is None:
            course_change_leaf = _COURSE_CHANGE__4
        elif months_since_change is not None:
            course_change_leaf = _COURSE_CHANGE__3
        else:
            raise UncoveredError("course_change")
    elif (
        action is _ACTION__STOP_THIOPURINE
        or action is _ACTION__STOP_MYCOPHENOLATE
        or action is _ACTION__START_MYCOPHENOLATE
        or action is _ACTION__START_MERCAPTOPURINE
        or action is _ACTION__START_TIOGUANINE
        or action is _ACTION__START_AZATHIOPRINE
    ):
        course_change_leaf = _COURSE_CHANGE__1
    elif (
        action is _ACTION__STOP_ALLOPURINOL
        or action is _ACTION__REDUCE_THIOPURINE
        or action is _ACTION__RAISE_AZATHIOPRINE
        or action is _ACTION__ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE
    ):
        course_change_leaf = _COURSE_CHANGE__2
    else:
        raise UncoveredError("course_change")
    # Which medicine counts as the one that is not tolerated from now on?
    course_culprit_leaf: tuple[str, CulpritNext]
    if (
        action is _ACTION__MAINTAIN
        or action is _ACTION__CONTINUE_AND_REASSESS
        or action is _ACTION__REQUEST_DATA
        or action is _ACTION__URGENT_HEPATOLOGY_REFERRAL
        or action is _ACTION__OUT_OF_SCOPE
        or action is _ACTION__PAEDIATRIC_SPECIALIST
        or action is _ACTION__ADHERENCE_SUPPORT
        or action is _ACTION__ASSESS_ADHERENCE
        or action is _ACTION__REEXAMINE_DIAGNOSIS
        or action is _ACTION__EXCLUDE_OTHER_CAUSES
        or action is _ACTION__MEASURE_METABOLITES
        or action is _ACTION__ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE
        or action is _ACTION__STEROID_SPARING_REVIEW
        or action is _ACTION__SPECIALIST_REVIEW
        or action is _ACTION__THIRD_LINE_REFERRAL
        or action is _ACTION__REDUCE_THIOPURINE
        or action is _ACTION__RAISE_AZATHIOPRINE
        or action is _ACTION__ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE
    ):
        course_culprit_leaf = _COURSE_CULPRIT__10
    elif action is _ACTION__STOP_THIOPURINE:
        if drug_harm is _DRUG_HARM__STOP_THIOPURINE:
            if base_agent is _BASE_AGENT__AZATHIOPRINE:
                course_culprit_leaf = _COURSE_CULPRIT__2
            elif base_agent is _BASE_AGENT__MERCAPTOPURINE:
                course_culprit_leaf = _COURSE_CULPRIT__3
            elif base_agent is _BASE_AGENT__TIOGUANINE:
                course_culprit_leaf = _COURSE_CULPRIT__4
            else:
                raise UncoveredError("course_culprit")
        elif drug_harm is _DRUG_HARM__NO_HARM:
            course_culprit_leaf = _COURSE_CULPRIT__5
        else:
            raise UncoveredError("course_culprit")
    elif action is _ACTION__STOP_MYCOPHENOLATE:
        if drug_harm is _DRUG_HARM__STOP_MYCOPHENOLATE:
            course_culprit_leaf = _COURSE_CULPRIT__6
        elif drug_harm is _DRUG_HARM__NO_HARM or drug_harm is _DRUG_HARM__TO_BE_ASKED:
            course_culprit_leaf = _COURSE_CULPRIT__7
        else:
            raise UncoveredError("course_culprit")
    elif action is _ACTION__STOP_ALLOPURINOL:
        if (
            intolerance_culprit is None
            or intolerance_culprit is _INTOLERANCE_CULPRIT__NONE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__AZATHIOPRINE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__MERCAPTOPURINE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__TIOGUANINE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__MYCOPHENOLATE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__STEROID
        ):
            course_culprit_leaf = _COURSE_CULPRIT__9
        elif intolerance_culprit is _INTOLERANCE_CULPRIT__ALLOPURINOL:
            course_culprit_leaf = _COURSE_CULPRIT__8
        else:
            raise UncoveredError("course_culprit")
    elif (
        action is _ACTION__START_MYCOPHENOLATE
        or action is _ACTION__START_MERCAPTOPURINE
        or action is _ACTION__START_TIOGUANINE
        or action is _ACTION__START_AZATHIOPRINE
    ):
        course_culprit_leaf = _COURSE_CULPRIT__1
    else:
        raise UncoveredError("course_culprit")
    # Which dose of the thiopurine is taken from now on?
    course_dose_leaf: tuple[str, DoseNext]
    if (
        action is _ACTION__MAINTAIN
        or action is _ACTION__CONTINUE_AND_REASSESS
        or action is _ACTION__REQUEST_DATA
        or action is _ACTION__URGENT_HEPATOLOGY_REFERRAL
        or action is _ACTION__OUT_OF_SCOPE
        or action is _ACTION__PAEDIATRIC_SPECIALIST
        or action is _ACTION__ADHERENCE_SUPPORT
        or action is _ACTION__ASSESS_ADHERENCE
        or action is _ACTION__REEXAMINE_DIAGNOSIS
        or action is _ACTION__EXCLUDE_OTHER_CAUSES
        or action is _ACTION__MEASURE_METABOLITES
        or action is _ACTION__ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE
        or action is _ACTION__STEROID_SPARING_REVIEW
        or action is _ACTION__SPECIALIST_REVIEW
        or action is _ACTION__THIRD_LINE_REFERRAL
        or action is _ACTION__STOP_MYCOPHENOLATE
        or action is _ACTION__STOP_ALLOPURINOL
    ):
        course_dose_leaf = _COURSE_DOSE__8
    elif action is _ACTION__STOP_THIOPURINE or action is _ACTION__START_MYCOPHENOLATE:
        course_dose_leaf = _COURSE_DOSE__7
    elif action is _ACTION__REDUCE_THIOPURINE:
        if gate is _GATE__REDUCE_THIOPURINE:
            course_dose_leaf = _COURSE_DOSE__3
        elif gate is _GATE__NO_DANGER:
            course_dose_leaf = _COURSE_DOSE__4
        else:
            raise UncoveredError("course_dose")
    elif action is _ACTION__RAISE_AZATHIOPRINE:
        course_dose_leaf = _COURSE_DOSE__1
    elif action is _ACTION__ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE:
        course_dose_leaf = _COURSE_DOSE__2
    elif action is _ACTION__START_MERCAPTOPURINE or action is _ACTION__START_AZATHIOPRINE:
        course_dose_leaf = _COURSE_DOSE__5
    elif action is _ACTION__START_TIOGUANINE:
        course_dose_leaf = _COURSE_DOSE__6
    else:
        raise UncoveredError("course_dose")
    # Which base agent comes to its end at this visit?
    course_ended_agent_leaf: tuple[str, EndedAgent]
    if (
        action is _ACTION__MAINTAIN
        or action is _ACTION__CONTINUE_AND_REASSESS
        or action is _ACTION__REQUEST_DATA
        or action is _ACTION__URGENT_HEPATOLOGY_REFERRAL
        or action is _ACTION__OUT_OF_SCOPE
        or action is _ACTION__PAEDIATRIC_SPECIALIST
        or action is _ACTION__ADHERENCE_SUPPORT
        or action is _ACTION__ASSESS_ADHERENCE
        or action is _ACTION__REEXAMINE_DIAGNOSIS
        or action is _ACTION__EXCLUDE_OTHER_CAUSES
        or action is _ACTION__MEASURE_METABOLITES
        or action is _ACTION__ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE
        or action is _ACTION__STEROID_SPARING_REVIEW
        or action is _ACTION__SPECIALIST_REVIEW
        or action is _ACTION__THIRD_LINE_REFERRAL
        or action is _ACTION__STOP_ALLOPURINOL
        or action is _ACTION__REDUCE_THIOPURINE
        or action is _ACTION__RAISE_AZATHIOPRINE
        or action is _ACTION__ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE
    ):
        if (
            base_agent is _BASE_AGENT__AZATHIOPRINE
            or base_agent is _BASE_AGENT__MERCAPTOPURINE
            or base_agent is _BASE_AGENT__TIOGUANINE
            or base_agent is _BASE_AGENT__MYCOPHENOLATE
        ):
            course_ended_agent_leaf = _COURSE_ENDED_AGENT__11
        elif base_agent is _BASE_AGENT__NONE:
            if (
                intolerance_culprit is None
                or intolerance_culprit is _INTOLERANCE_CULPRIT__NONE
                or intolerance_culprit is _INTOLERANCE_CULPRIT__STEROID
                or intolerance_culprit is _INTOLERANCE_CULPRIT__ALLOPURINOL
            ):
                course_ended_agent_leaf = _COURSE_ENDED_AGENT__1
            elif (
                intolerance_culprit is _INTOLERANCE_CULPRIT__AZATHIOPRINE
                or intolerance_culprit is _INTOLERANCE_CULPRIT__MERCAPTOPURINE
                or intolerance_culprit is _INTOLERANCE_CULPRIT__TIOGUANINE
                or intolerance_culprit is _INTOLERANCE_CULPRIT__MYCOPHENOLATE
            ):
                course_ended_agent_leaf = _COURSE_ENDED_AGENT__2
            else:
                raise UncoveredError("course_ended_agent")
        else:
            raise UncoveredError("course_ended_agent")
    elif (
        action is _ACTION__STOP_THIOPURINE
        or action is _ACTION__STOP_MYCOPHENOLATE
        or action is _ACTION__START_MYCOPHENOLATE
        or action is _ACTION__START_MERCAPTOPURINE
        or action is _ACTION__START_TIOGUANINE
        or action is _ACTION__START_AZATHIOPRINE
    ):
        if base_agent is _BASE_AGENT__AZATHIOPRINE:
            course_ended_agent_leaf = _COURSE_ENDED_AGENT__7
        elif base_agent is _BASE_AGENT__MERCAPTOPURINE:
            course_ended_agent_leaf = _COURSE_ENDED_AGENT__8
        elif base_agent is _BASE_AGENT__TIOGUANINE:
            course_ended_agent_leaf = _COURSE_ENDED_AGENT__9
        elif base_agent is _BASE_AGENT__MYCOPHENOLATE:
            course_ended_agent_leaf = _COURSE_ENDED_AGENT__10
        elif base_agent is _BASE_AGENT__NONE:
            if (
                intolerance_culprit is None
                or intolerance_culprit is _INTOLERANCE_CULPRIT__NONE
                or intolerance_culprit is _INTOLERANCE_CULPRIT__STEROID
                or intolerance_culprit is _INTOLERANCE_CULPRIT__ALLOPURINOL
            ):
                course_ended_agent_leaf = _COURSE_ENDED_AGENT__1
            elif intolerance_culprit is _INTOLERANCE_CULPRIT__AZATHIOPRINE:
                course_ended_agent_leaf = _COURSE_ENDED_AGENT__3
            elif intolerance_culprit is _INTOLERANCE_CULPRIT__MERCAPTOPURINE:
                course_ended_agent_leaf = _COURSE_ENDED_AGENT__4
            elif intolerance_culprit is _INTOLERANCE_CULPRIT__TIOGUANINE:
                course_ended_agent_leaf = _COURSE_ENDED_AGENT__5
            elif intolerance_culprit is _INTOLERANCE_CULPRIT__MYCOPHENOLATE:
                course_ended_agent_leaf = _COURSE_ENDED_AGENT__6
            else:
                raise UncoveredError("course_ended_agent")
        else:
            raise UncoveredError("course_ended_agent")
    else:
        raise UncoveredError("course_ended_agent")
    ended_agent = course_ended_agent_leaf[1]
    # Is this visit one more request for metabolites?
    course_metabolite_requests_leaf: tuple[str, RequestCount]
    if (
        action is _ACTION__MAINTAIN
        or action is _ACTION__CONTINUE_AND_REASSESS
        or action is _ACTION__REQUEST_DATA
        or action is _ACTION__URGENT_HEPATOLOGY_REFERRAL
        or action is _ACTION__OUT_OF_SCOPE
        or action is _ACTION__PAEDIATRIC_SPECIALIST
        or action is _ACTION__ASSESS_ADHERENCE
        or action is _ACTION__REEXAMINE_DIAGNOSIS
        or action is _ACTION__EXCLUDE_OTHER_CAUSES
        or action is _ACTION__ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE
        or action is _ACTION__STEROID_SPARING_REVIEW
        or action is _ACTION__SPECIALIST_REVIEW
        or action is _ACTION__THIRD_LINE_REFERRAL
    ):
        course_metabolite_requests_leaf = _COURSE_METABOLITE_REQUESTS__6
    elif action is _ACTION__ADHERENCE_SUPPORT:
        if (
            metabolite_sample is NOT_ASKED
            or metabolite_sample is _METABOLITE_SAMPLE__TOO_EARLY
            or metabolite_sample is _METABOLITE_SAMPLE__TIMING_TO_BE_ASKED
            or metabolite_sample is _METABOLITE_SAMPLE__TO_BE_MEASURED
            or metabolite_sample is _METABOLITE_SAMPLE__NOT_INTERPRETABLE
            or metabolite_sample is _METABOLITE_SAMPLE__NO_ASSAY
        ):
            course_metabolite_requests_leaf = _COURSE_METABOLITE_REQUESTS__5
        elif metabolite_sample is _METABOLITE_SAMPLE__USABLE:
            course_metabolite_requests_leaf = _COURSE_METABOLITE_REQUESTS__4
        else:
            raise UncoveredError("course_metabolite_requests")
    elif action is _ACTION__MEASURE_METABOLITES:
        if metabolite_requests is None:
            course_metabolite_requests_leaf = _COURSE_METABOLITE_REQUESTS__2
        elif metabolite_requests is not None:
            course_metabolite_requests_leaf = _COURSE_METABOLITE_REQUESTS__1
        else:
            raise UncoveredError("course_metabolite_requests")
    elif (
        action is _ACTION__STOP_THIOPURINE
        or action is _ACTION__STOP_MYCOPHENOLATE
        or action is _ACTION__STOP_ALLOPURINOL
        or action is _ACTION__REDUCE_THIOPURINE
        or action is _ACTION__RAISE_AZATHIOPRINE
        or action is _ACTION__ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE
        or action is _ACTION__START_MYCOPHENOLATE
        or action is _ACTION__START_MERCAPTOPURINE
        or action is _ACTION__START_TIOGUANINE
        or action is _ACTION__START_AZATHIOPRINE
    ):
        course_metabolite_requests_leaf = _COURSE_METABOLITE_REQUESTS__3
    else:
        raise UncoveredError("course_metabolite_requests")
    # Is this visit one more change of the dose for want of response?
    course_optimisation_steps_leaf: tuple[str, OptimisationCount]
    if (
        action is _ACTION__MAINTAIN
        or action is _ACTION__CONTINUE_AND_REASSESS
        or action is _ACTION__REQUEST_DATA
        or action is _ACTION__URGENT_HEPATOLOGY_REFERRAL
        or action is _ACTION__OUT_OF_SCOPE
        or action is _ACTION__PAEDIATRIC_SPECIALIST
        or action is _ACTION__ADHERENCE_SUPPORT
        or action is _ACTION__ASSESS_ADHERENCE
        or action is _ACTION__REEXAMINE_DIAGNOSIS
        or action is _ACTION__EXCLUDE_OTHER_CAUSES
        or action is _ACTION__MEASURE_METABOLITES
        or action is _ACTION__ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE
        or action is _ACTION__STEROID_SPARING_REVIEW
        or action is _ACTION__SPECIALIST_REVIEW
        or action is _ACTION__THIRD_LINE_REFERRAL
        or action is _ACTION__STOP_THIOPURINE
        or action is _ACTION__STOP_MYCOPHENOLATE
        or action is _ACTION__STOP_ALLOPURINOL
        or action is _ACTION__START_MYCOPHENOLATE
        or action is _ACTION__START_MERCAPTOPURINE
        or action is _ACTION__START_TIOGUANINE
    ):
        course_optimisation_steps_leaf = _COURSE_OPTIMISATION_STEPS__7
    elif action is _ACTION__REDUCE_THIOPURINE:
        if gate is _GATE__REDUCE_THIOPURINE:
            course_optimisation_steps_leaf = _COURSE_OPTIMISATION_STEPS__6
        elif gate is _GATE__NO_DANGER:
            if optimisation_steps is None:
                course_optimisation_steps_leaf = _COURSE_OPTIMISATION_STEPS__4
            elif optimisation_steps is not None:
                course_optimisation_steps_leaf = _COURSE_OPTIMISATION_STEPS__3
            else:
                raise UncoveredError("course_optimisation_steps")
        else:
            raise UncoveredError("course_optimisation_steps")
    elif action is _ACTION__RAISE_AZATHIOPRINE or action is _ACTION__ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE:
        if optimisation_steps is None:
            course_optimisation_steps_leaf = _COURSE_OPTIMISATION_STEPS__2
        elif optimisation_steps is not None:
            course_optimisation_steps_leaf = _COURSE_OPTIMISATION_STEPS__1
        else:
            raise UncoveredError("course_optimisation_steps")
    elif action is _ACTION__START_AZATHIOPRINE:
        course_optimisation_steps_leaf = _COURSE_OPTIMISATION_STEPS__5
    else:
        raise UncoveredError("course_optimisation_steps")
    # Why does the agent come to its end?
    course_outcome_leaf: tuple[str, AgentOutcome]
    if ended_agent is _ENDED_AGENT__NONE:
        course_outcome_leaf = _COURSE_OUTCOME__1
    elif (
        ended_agent is _ENDED_AGENT__AZATHIOPRINE
        or ended_agent is _ENDED_AGENT__MERCAPTOPURINE
        or ended_agent is _ENDED_AGENT__TIOGUANINE
        or ended_agent is _ENDED_AGENT__MYCOPHENOLATE
    ):
        if (
            intolerance_culprit is None
            or intolerance_culprit is _INTOLERANCE_CULPRIT__NONE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__STEROID
            or intolerance_culprit is _INTOLERANCE_CULPRIT__ALLOPURINOL
        ):
            if drug_harm is _DRUG_HARM__STOP_THIOPURINE or drug_harm is _DRUG_HARM__STOP_MYCOPHENOLATE:
                course_outcome_leaf = _COURSE_OUTCOME__2
            elif drug_harm is _DRUG_HARM__NO_HARM:
                if action is _ACTION__STOP_THIOPURINE:
                    course_outcome_leaf = _COURSE_OUTCOME__4
                elif action is _ACTION__STOP_MYCOPHENOLATE:
                    course_outcome_leaf = _COURSE_OUTCOME__6
                elif (
                    action is _ACTION__START_MYCOPHENOLATE
                    or action is _ACTION__START_MERCAPTOPURINE
                    or action is _ACTION__START_TIOGUANINE
                    or action is _ACTION__START_AZATHIOPRINE
                ):
                    course_outcome_leaf = _COURSE_OUTCOME__5
                else:
                    raise UncoveredError("course_outcome")
            elif drug_harm is _DRUG_HARM__TO_BE_ASKED:
                if action is _ACTION__STOP_MYCOPHENOLATE:
                    course_outcome_leaf = _COURSE_OUTCOME__6
                else:
                    raise UncoveredError("course_outcome")
            else:
                raise UncoveredError("course_outcome")
        elif (
            intolerance_culprit is _INTOLERANCE_CULPRIT__AZATHIOPRINE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__MERCAPTOPURINE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__TIOGUANINE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__MYCOPHENOLATE
        ):
            if drug_harm is _DRUG_HARM__STOP_THIOPURINE or drug_harm is _DRUG_HARM__STOP_MYCOPHENOLATE:
                course_outcome_leaf = _COURSE_OUTCOME__2
            elif (
                drug_harm is _DRUG_HARM__CYTOPENIA_WITHOUT_AGENT
                or drug_harm is _DRUG_HARM__NO_HARM
                or drug_harm is _DRUG_HARM__TO_BE_ASKED
            ):
                course_outcome_leaf = _COURSE_OUTCOME__3
            else:
                raise UncoveredError("course_outcome")
        else:
            raise UncoveredError("course_outcome")
    else:
        raise UncoveredError("course_outcome")
    agent_outcome = course_outcome_leaf[1]
    # Does this visit show a reaction to a thiopurine?
    course_reaction_leaf: tuple[str, ReactionNext]
    if (
        action is _ACTION__MAINTAIN
        or action is _ACTION__CONTINUE_AND_REASSESS
        or action is _ACTION__REQUEST_DATA
        or action is _ACTION__URGENT_HEPATOLOGY_REFERRAL
        or action is _ACTION__OUT_OF_SCOPE
        or action is _ACTION__PAEDIATRIC_SPECIALIST
        or action is _ACTION__ADHERENCE_SUPPORT
        or action is _ACTION__ASSESS_ADHERENCE
        or action is _ACTION__REEXAMINE_DIAGNOSIS
        or action is _ACTION__EXCLUDE_OTHER_CAUSES
        or action is _ACTION__MEASURE_METABOLITES
        or action is _ACTION__ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE
        or action is _ACTION__STEROID_SPARING_REVIEW
        or action is _ACTION__SPECIALIST_REVIEW
        or action is _ACTION__THIRD_LINE_REFERRAL
        or action is _ACTION__STOP_MYCOPHENOLATE
        or action is _ACTION__STOP_ALLOPURINOL
        or action is _ACTION__REDUCE_THIOPURINE
        or action is _ACTION__RAISE_AZATHIOPRINE
        or action is _ACTION__ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE
        or action is _ACTION__START_MYCOPHENOLATE
        or action is _ACTION__START_MERCAPTOPURINE
        or action is _ACTION__START_TIOGUANINE
        or action is _ACTION__START_AZATHIOPRINE
    ):
        course_reaction_leaf = _COURSE_REACTION__4
    elif action is _ACTION__STOP_THIOPURINE:
        if blood_count is _BLOOD_COUNT__STOP_LEVEL:
            if (
                thiopurine_reaction is None
                or thiopurine_reaction is _THIOPURINE_REACTION__NONE
                or thiopurine_reaction is _THIOPURINE_REACTION__GASTROINTESTINAL
                or thiopurine_reaction is _THIOPURINE_REACTION__FLU_LIKE
                or thiopurine_reaction is _THIOPURINE_REACTION__RASH
                or thiopurine_reaction is _THIOPURINE_REACTION__HYPERSENSITIVITY
                or thiopurine_reaction is _THIOPURINE_REACTION__HEPATOTOXICITY
                or thiopurine_reaction is _THIOPURINE_REACTION__MILD_MYELOSUPPRESSION
                or thiopurine_reaction is _THIOPURINE_REACTION__OTHER
            ):
                course_reaction_leaf = _COURSE_REACTION__1
            elif (
                thiopurine_reaction is _THIOPURINE_REACTION__SEVERE_MYELOSUPPRESSION
                or thiopurine_reaction is _THIOPURINE_REACTION__PANCREATITIS
            ):
                course_reaction_leaf = _COURSE_REACTION__2
            else:
                raise UncoveredError("course_reaction")
        elif (
            blood_count is _BLOOD_COUNT__LOW
            or blood_count is _BLOOD_COUNT__ACCEPTABLE
            or blood_count is _BLOOD_COUNT__TO_BE_ASKED
        ):
            course_reaction_leaf = _COURSE_REACTION__3
        else:
            raise UncoveredError("course_reaction")
    else:
        raise UncoveredError("course_reaction")
    # What is entered into the histories of the base agents?
    course_records_leaf: tuple[str, AzathioprineRecord, MercaptopurineRecord, TioguanineRecord, MycophenolateRecord]
    if ended_agent is _ENDED_AGENT__NONE:
        course_records_leaf = _COURSE_RECORDS__1
    elif ended_agent is _ENDED_AGENT__AZATHIOPRINE:
        if agent_outcome is _AGENT_OUTCOME__FAILED:
            course_records_leaf = _COURSE_RECORDS__2
        elif agent_outcome is _AGENT_OUTCOME__NOT_TOLERATED:
            course_records_leaf = _COURSE_RECORDS__3
        elif agent_outcome is _AGENT_OUTCOME__CONTRAINDICATED:
            course_records_leaf = _COURSE_RECORDS__4
        else:
            raise UncoveredError("course_records")
    elif ended_agent is _ENDED_AGENT__MERCAPTOPURINE:
        if agent_outcome is _AGENT_OUTCOME__FAILED:
            course_records_leaf = _COURSE_RECORDS__5
        elif agent_outcome is _AGENT_OUTCOME__NOT_TOLERATED:
            course_records_leaf = _COURSE_RECORDS__6
        else:
            raise UncoveredError("course_records")
    elif ended_agent is _ENDED_AGENT__TIOGUANINE:
        if agent_outcome is _AGENT_OUTCOME__FAILED:
            course_records_leaf = _COURSE_RECORDS__7
        elif agent_outcome is _AGENT_OUTCOME__NOT_TOLERATED:
            course_records_leaf = _COURSE_RECORDS__8
        else:
            raise UncoveredError("course_records")
    elif ended_agent is _ENDED_AGENT__MYCOPHENOLATE:
        if agent_outcome is _AGENT_OUTCOME__FAILED:
            course_records_leaf = _COURSE_RECORDS__9
        elif agent_outcome is _AGENT_OUTCOME__NOT_TOLERATED:
            course_records_leaf = _COURSE_RECORDS__10
        elif agent_outcome is _AGENT_OUTCOME__CAN_BE_USED_AGAIN:
            if (
                mycophenolate_history is None
                or mycophenolate_history is _MYCOPHENOLATE_HISTORY__NEVER_USED
                or mycophenolate_history is _MYCOPHENOLATE_HISTORY__CAN_BE_USED_AGAIN
            ):
                course_records_leaf = _COURSE_RECORDS__11
            elif (
                mycophenolate_history is _MYCOPHENOLATE_HISTORY__FAILED
                or mycophenolate_history is _MYCOPHENOLATE_HISTORY__NOT_TOLERATED
                or mycophenolate_history is _MYCOPHENOLATE_HISTORY__CONTRAINDICATED
                or mycophenolate_history is _MYCOPHENOLATE_HISTORY__DECLINED
            ):
                course_records_leaf = _COURSE_RECORDS__12
            else:
                raise UncoveredError("course_records")
        else:
            raise UncoveredError("course_records")
    else:
        raise UncoveredError("course_records")
    # Which xanthine oxidase inhibitor does the patient take from now on?
    inhibitor_after_leaf: tuple[str, InhibitorAfter]
    if (
        action is _ACTION__MAINTAIN
        or action is _ACTION__CONTINUE_AND_REASSESS
        or action is _ACTION__REQUEST_DATA
        or action is _ACTION__URGENT_HEPATOLOGY_REFERRAL
        or action is _ACTION__OUT_OF_SCOPE
        or action is _ACTION__PAEDIATRIC_SPECIALIST
        or action is _ACTION__ADHERENCE_SUPPORT
        or action is _ACTION__ASSESS_ADHERENCE
        or action is _ACTION__REEXAMINE_DIAGNOSIS
        or action is _ACTION__EXCLUDE_OTHER_CAUSES
        or action is _ACTION__MEASURE_METABOLITES
        or action is _ACTION__ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE
        or action is _ACTION__STEROID_SPARING_REVIEW
        or action is _ACTION__SPECIALIST_REVIEW
        or action is _ACTION__THIRD_LINE_REFERRAL
        or action is _ACTION__STOP_MYCOPHENOLATE
        or action is _ACTION__REDUCE_THIOPURINE
        or action is _ACTION__RAISE_AZATHIOPRINE
    ):
        if xanthine_oxidase_inhibitor is None:
            inhibitor_after_leaf = _INHIBITOR_AFTER__8
        elif xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__NONE:
            inhibitor_after_leaf = _INHIBITOR_AFTER__6
        elif (
            xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_CO_THERAPY
            or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_OTHER_REASON
        ):
            inhibitor_after_leaf = _INHIBITOR_AFTER__5
        elif xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__OTHER_INHIBITOR:
            inhibitor_after_leaf = _INHIBITOR_AFTER__7
        else:
            raise UncoveredError("inhibitor_after")
    elif (
        action is _ACTION__STOP_THIOPURINE
        or action is _ACTION__START_MYCOPHENOLATE
        or action is _ACTION__START_MERCAPTOPURINE
        or action is _ACTION__START_TIOGUANINE
        or action is _ACTION__START_AZATHIOPRINE
    ):
        if xanthine_oxidase_inhibitor is None:
            inhibitor_after_leaf = _INHIBITOR_AFTER__8
        elif xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__NONE:
            inhibitor_after_leaf = _INHIBITOR_AFTER__6
        elif xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_CO_THERAPY:
            inhibitor_after_leaf = _INHIBITOR_AFTER__3
        elif xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_OTHER_REASON:
            inhibitor_after_leaf = _INHIBITOR_AFTER__4
        elif xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__OTHER_INHIBITOR:
            inhibitor_after_leaf = _INHIBITOR_AFTER__7
        else:
            raise UncoveredError("inhibitor_after")
    elif action is _ACTION__STOP_ALLOPURINOL:
        inhibitor_after_leaf = _INHIBITOR_AFTER__2
    elif action is _ACTION__ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE:
        inhibitor_after_leaf = _INHIBITOR_AFTER__1
    else:
        raise UncoveredError("inhibitor_after")
    inhibitor_after = inhibitor_after_leaf[1]
    # What becomes of the inhibitor and of the dose before it?
    course_inhibitor_leaf: tuple[str, InhibitorNext, FormerDoseNext]
    if (
        action is _ACTION__MAINTAIN
        or action is _ACTION__CONTINUE_AND_REASSESS
        or action is _ACTION__REQUEST_DATA
        or action is _ACTION__URGENT_HEPATOLOGY_REFERRAL
        or action is _ACTION__OUT_OF_SCOPE
        or action is _ACTION__PAEDIATRIC_SPECIALIST
        or action is _ACTION__ADHERENCE_SUPPORT
        or action is _ACTION__ASSESS_ADHERENCE
        or action is _ACTION__REEXAMINE_DIAGNOSIS
        or action is _ACTION__EXCLUDE_OTHER_CAUSES
        or action is _ACTION__MEASURE_METABOLITES
        or action is _ACTION__ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE
        or action is _ACTION__STEROID_SPARING_REVIEW
        or action is _ACTION__SPECIALIST_REVIEW
        or action is _ACTION__THIRD_LINE_REFERRAL
        or action is _ACTION__STOP_THIOPURINE
        or action is _ACTION__STOP_MYCOPHENOLATE
        or action is _ACTION__STOP_ALLOPURINOL
        or action is _ACTION__REDUCE_THIOPURINE
        or action is _ACTION__RAISE_AZATHIOPRINE
        or action is _ACTION__START_MYCOPHENOLATE
        or action is _ACTION__START_MERCAPTOPURINE
        or action is _ACTION__START_TIOGUANINE
        or action is _ACTION__START_AZATHIOPRINE
    ):
        if inhibitor_after is _INHIBITOR_AFTER__NONE:
            course_inhibitor_leaf = _COURSE_INHIBITOR__2
        elif (
            inhibitor_after is _INHIBITOR_AFTER__ALLOPURINOL
            or inhibitor_after is _INHIBITOR_AFTER__OTHER_INHIBITOR
            or inhibitor_after is _INHIBITOR_AFTER__NOT_KNOWN
        ):
            course_inhibitor_leaf = _COURSE_INHIBITOR__3
        else:
            raise UncoveredError("course_inhibitor")
    elif action is _ACTION__ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE:
        course_inhibitor_leaf = _COURSE_INHIBITOR__1
    else:
        raise UncoveredError("course_inhibitor")
    # What is monitored from now on?
    monitoring_leaf = decide_monitoring(
        action=action,
        optimisation=optimisation,
        base_agent_after=base_agent_after,
        inhibitor_after=inhibitor_after,
        pregnancy_state=pregnancy_state,
        biochemistry=biochemistry,
        gate=gate,
    )
    # Which daily dose of mycophenolate mofetil is never exceeded?
    mycophenolate_most_leaf: tuple[str | None, int | NotAsked]
    if (
        action is _ACTION__MAINTAIN
        or action is _ACTION__CONTINUE_AND_REASSESS
        or action is _ACTION__REQUEST_DATA
        or action is _ACTION__URGENT_HEPATOLOGY_REFERRAL
        or action is _ACTION__OUT_OF_SCOPE
        or action is _ACTION__PAEDIATRIC_SPECIALIST
        or action is _ACTION__ADHERENCE_SUPPORT
        or action is _ACTION__ASSESS_ADHERENCE
        or action is _ACTION__REEXAMINE_DIAGNOSIS
        or action is _ACTION__EXCLUDE_OTHER_CAUSES
        or action is _ACTION__MEASURE_METABOLITES
        or action is _ACTION__STEROID_SPARING_REVIEW
        or action is _ACTION__SPECIALIST_REVIEW
        or action is _ACTION__THIRD_LINE_REFERRAL
        or action is _ACTION__STOP_THIOPURINE
        or action is _ACTION__STOP_MYCOPHENOLATE
        or action is _ACTION__STOP_ALLOPURINOL
        or action is _ACTION__REDUCE_THIOPURINE
        or action is _ACTION__RAISE_AZATHIOPRINE
        or action is _ACTION__ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE
        or action is _ACTION__START_MERCAPTOPURINE
        or action is _ACTION__START_TIOGUANINE
        or action is _ACTION__START_AZATHIOPRINE
    ):
        mycophenolate_most_leaf = _MYCOPHENOLATE_MOST__0
    elif action is _ACTION__ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE or action is _ACTION__START_MYCOPHENOLATE:
        if egfr is None:
            mycophenolate_most_leaf = ("not-known", parameters.mycophenolate_most_renal)
        elif egfr < parameters.mycophenolate_renal_limit:
            mycophenolate_most_leaf = ("severe-renal-impairment", parameters.mycophenolate_most_renal)
        elif egfr >= parameters.mycophenolate_renal_limit:
            mycophenolate_most_leaf = ("other", parameters.mycophenolate_most_label)
        else:
            raise UncoveredError("mycophenolate_most")
    else:
        raise UncoveredError("mycophenolate_most")
    # Within how many weeks is the patient seen again?
    next_visit_leaf: tuple[str, int]
    if action is _ACTION__MAINTAIN or action is _ACTION__CONTINUE_AND_REASSESS:
        next_visit_leaf = _NEXT_VISIT__5
    elif (
        action is _ACTION__REQUEST_DATA
        or action is _ACTION__REEXAMINE_DIAGNOSIS
        or action is _ACTION__SPECIALIST_REVIEW
        or action is _ACTION__RAISE_AZATHIOPRINE
        or action is _ACTION__START_MYCOPHENOLATE
        or action is _ACTION__START_MERCAPTOPURINE
        or action is _ACTION__START_TIOGUANINE
        or action is _ACTION__START_AZATHIOPRINE
    ):
        next_visit_leaf = _NEXT_VISIT__3
    elif (
        action is _ACTION__URGENT_HEPATOLOGY_REFERRAL
        or action is _ACTION__STOP_THIOPURINE
        or action is _ACTION__STOP_MYCOPHENOLATE
    ):
        next_visit_leaf = _NEXT_VISIT__1
    elif (
        action is _ACTION__OUT_OF_SCOPE
        or action is _ACTION__PAEDIATRIC_SPECIALIST
        or action is _ACTION__ADHERENCE_SUPPORT
        or action is _ACTION__ASSESS_ADHERENCE
        or action is _ACTION__EXCLUDE_OTHER_CAUSES
        or action is _ACTION__MEASURE_METABOLITES
        or action is _ACTION__ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE
        or action is _ACTION__STEROID_SPARING_REVIEW
        or action is _ACTION__THIRD_LINE_REFERRAL
    ):
        next_visit_leaf = _NEXT_VISIT__4
    elif (
        action is _ACTION__STOP_ALLOPURINOL
        or action is _ACTION__REDUCE_THIOPURINE
        or action is _ACTION__ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE
    ):
        next_visit_leaf = _NEXT_VISIT__2
    else:
        raise UncoveredError("next_visit")
    # What must be done before or together with the step?
    preconditions_leaf = decide_preconditions(
        action=action,
        base_agent=base_agent,
        pregnancy_state=pregnancy_state,
        can_father_a_child=can_father_a_child,
        egfr=egfr,
        metaboliser=metaboliser,
    )
    # Which part of the protocol cannot go on without more data?
    request_stage_leaf: tuple[str | None, RequestStage | NotAsked]
    if (
        action is _ACTION__MAINTAIN
        or action is _ACTION__CONTINUE_AND_REASSESS
        or action is _ACTION__URGENT_HEPATOLOGY_REFERRAL
        or action is _ACTION__OUT_OF_SCOPE
        or action is _ACTION__PAEDIATRIC_SPECIALIST
        or action is _ACTION__ADHERENCE_SUPPORT
        or action is _ACTION__ASSESS_ADHERENCE
        or action is _ACTION__REEXAMINE_DIAGNOSIS
        or action is _ACTION__EXCLUDE_OTHER_CAUSES
        or action is _ACTION__MEASURE_METABOLITES
        or action is _ACTION__ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE
        or action is _ACTION__STEROID_SPARING_REVIEW
        or action is _ACTION__SPECIALIST_REVIEW
        or action is _ACTION__THIRD_LINE_REFERRAL
        or action is _ACTION__STOP_THIOPURINE
        or action is _ACTION__STOP_MYCOPHENOLATE
        or action is _ACTION__STOP_ALLOPURINOL
        or action is _ACTION__REDUCE_THIOPURINE
        or action is _ACTION__RAISE_AZATHIOPRINE
        or action is _ACTION__ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE
        or action is _ACTION__START_MYCOPHENOLATE
        or action is _ACTION__START_MERCAPTOPURINE
        or action is _ACTION__START_TIOGUANINE
        or action is _ACTION__START_AZATHIOPRINE
    ):
        request_stage_leaf = _REQUEST_STAGE__0
    elif action is _ACTION__REQUEST_DATA:
        if gate_data is _GATE_DATA__COMPLETE:
            if step is _STEP__REQUEST_DATA:
                request_stage_leaf = _REQUEST_STAGE__2
            elif step is _STEP__OPTIMISE:
                if optimisation is NOT_ASKED or optimisation is _OPTIMISATION__EXHAUSTED:
                    if new_agent is _NEW_AGENT__REQUEST_DATA:
                        request_stage_leaf = _REQUEST_STAGE__4
                    else:
                        raise UncoveredError("request_stage")
                elif optimisation is _OPTIMISATION__REQUEST_DATA:
                    request_stage_leaf = _REQUEST_STAGE__3
                else:
                    raise UncoveredError("request_stage")
            elif step is _STEP__SELECT_AGENT or step is _STEP__NEXT_AGENT or step is _STEP__REPLACE_MYCOPHENOLATE:
                if new_agent is _NEW_AGENT__REQUEST_DATA:
                    if optimisation is NOT_ASKED or optimisation is _OPTIMISATION__EXHAUSTED:
                        request_stage_leaf = _REQUEST_STAGE__4
                    else:
                        raise UncoveredError("request_stage")
                else:
                    raise UncoveredError("request_stage")
            else:
                raise UncoveredError("request_stage")
        elif gate_data is _GATE_DATA__INCOMPLETE:
            request_stage_leaf = _REQUEST_STAGE__1
        else:
            raise UncoveredError("request_stage")
    else:
        raise UncoveredError("request_stage")
    request_stage = request_stage_leaf[1]
    # Which data are needed to choose the next agent?
    missing_for_agent_leaf = decide_missing_for_agent(
        agent_question=agent_question,
        mycophenolate_choice=mycophenolate_choice,
        mycophenolate_history=mycophenolate_history,
        pregnancy_state=pregnancy_state,
        childbearing_potential=childbearing_potential,
        pregnancy=pregnancy,
        contraception=contraception,
        azathioprine_history=azathioprine_history,
        second_thiopurine=second_thiopurine,
        mercaptopurine_choice=mercaptopurine_choice,
        mercaptopurine_history=mercaptopurine_history,
        tioguanine_choice=tioguanine_choice,
        tioguanine_history=tioguanine_history,
        thiopurine_class=thiopurine_class,
        thiopurine_reaction=thiopurine_reaction,
        tpmt=tpmt,
        nudt15=nudt15,
        portal_hypertension=portal_hypertension,
        xanthine_oxidase_inhibitor=xanthine_oxidase_inhibitor,
        azathioprine_choice=azathioprine_choice,
        request_stage=request_stage,
    )
    # Which data are needed to optimise azathioprine?
    missing_for_optimisation_leaf = decide_missing_for_optimisation(
        metabolite_sample=metabolite_sample,
        thiopurine_class=thiopurine_class,
        thiopurine_reaction=thiopurine_reaction,
        metaboliser=metaboliser,
        tpmt=tpmt,
        nudt15=nudt15,
        blind_raise=blind_raise,
        transaminases_rising=transaminases_rising,
        exposure=exposure,
        pregnancy_state=pregnancy_state,
        childbearing_potential=childbearing_potential,
        pregnancy=pregnancy,
        thiopurine_dose=thiopurine_dose,
        weight=weight,
        allopurinol_history=allopurinol_history,
        egfr=egfr,
        request_stage=request_stage,
    )
    # Which data are needed to exclude a danger?
    missing_for_safety_leaf = decide_missing_for_safety(
        liver_emergency=liver_emergency,
        encephalopathy=encephalopathy,
        cirrhosis=cirrhosis,
        inr=inr,
        bilirubin=bilirubin,
        scope=scope,
        liver_transplant=liver_transplant,
        diagnosis=diagnosis,
        blood_count=blood_count,
        white_cells=white_cells,
        neutrophils=neutrophils,
        platelets=platelets,
        inhibitor_check=inhibitor_check,
        xanthine_oxidase_inhibitor=xanthine_oxidase_inhibitor,
        thiopurine_dose=thiopurine_dose,
        thiopurine_dose_before_inhibitor=thiopurine_dose_before_inhibitor,
        pregnancy_harm=pregnancy_harm,
        childbearing_potential=childbearing_potential,
        pregnancy=pregnancy,
        request_stage=request_stage,
    )
    # Which data are needed to know the situation?
    missing_for_situation_leaf = decide_missing_for_situation(
        intolerance_culprit=intolerance_culprit,
        response=response,
        biochemistry=biochemistry,
        ast_times_uln=ast_times_uln,
        alt_times_uln=alt_times_uln,
        igg_times_uln=igg_times_uln,
        prior_remission=prior_remission,
        time_on_treatment=time_on_treatment,
        earlier_agents=earlier_agents,
        azathioprine_history=azathioprine_history,
        mycophenolate_history=mycophenolate_history,
        request_stage=request_stage,
    )
    # In which dose is the medicine added?
    starting_dose_leaf: tuple[str | None, int | NotAsked]
    if (
        action is _ACTION__MAINTAIN
        or action is _ACTION__CONTINUE_AND_REASSESS
        or action is _ACTION__REQUEST_DATA
        or action is _ACTION__URGENT_HEPATOLOGY_REFERRAL
        or action is _ACTION__OUT_OF_SCOPE
        or action is _ACTION__PAEDIATRIC_SPECIALIST
        or action is _ACTION__ADHERENCE_SUPPORT
        or action is _ACTION__ASSESS_ADHERENCE
        or action is _ACTION__REEXAMINE_DIAGNOSIS
        or action is _ACTION__EXCLUDE_OTHER_CAUSES
        or action is _ACTION__MEASURE_METABOLITES
        or action is _ACTION__ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE
        or action is _ACTION__STEROID_SPARING_REVIEW
        or action is _ACTION__SPECIALIST_REVIEW
        or action is _ACTION__THIRD_LINE_REFERRAL
        or action is _ACTION__STOP_THIOPURINE
        or action is _ACTION__STOP_MYCOPHENOLATE
        or action is _ACTION__STOP_ALLOPURINOL
        or action is _ACTION__REDUCE_THIOPURINE
        or action is _ACTION__RAISE_AZATHIOPRINE
        or action is _ACTION__START_MYCOPHENOLATE
        or action is _ACTION__START_MERCAPTOPURINE
        or action is _ACTION__START_AZATHIOPRINE
    ):
        starting_dose_leaf = _STARTING_DOSE__0
    elif action is _ACTION__ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE:
        starting_dose_leaf = ("allopurinol", parameters.allopurinol_start)
    elif action is _ACTION__START_TIOGUANINE:
        starting_dose_leaf = ("tioguanine", parameters.tioguanine_start)
    else:
        raise UncoveredError("starting_dose")
    # What should the reader of this decision be warned of?
    warnings_leaf = decide_warnings(
        action=action,
        response=response,
        raised_part=raised_part,
        tgn_level=tgn_level,
        mmp_level=mmp_level,
        metabolite_pattern=metabolite_pattern,
        pregnancy_state=pregnancy_state,
        base_agent=base_agent,
        base_agent_after=base_agent_after,
        agent_question=agent_question,
        optimisation=optimisation,
        exposure=exposure,
        xanthine_oxidase_inhibitor=xanthine_oxidase_inhibitor,
        blood_count=blood_count,
        portal_hypertension=portal_hypertension,
        metaboliser=metaboliser,
        mycophenolate_dose=mycophenolate_dose,
        present_dose_per_kg=present_dose_per_kg,
        aminosalicylate=aminosalicylate,
        azathioprine_history=azathioprine_history,
        situation=situation,
        parameters=parameters,
    )
    return Outcomes(
        acute_reaction=AcuteReactionOutcome._make(acute_reaction_leaf),
        biochemistry=BiochemistryOutcome._make(biochemistry_leaf),
        blood_count=BloodCountOutcome._make(blood_count_leaf),
        deadline_readings=DeadlineReadingsOutcome._make(deadline_readings_leaf),
        drug_harm=DrugHarmOutcome._make(drug_harm_leaf),
        early_fall=EarlyFallOutcome._make(early_fall_leaf),
        inhibitor_check=InhibitorCheckOutcome._make(inhibitor_check_leaf),
        dose_under_inhibitor=DoseUnderInhibitorOutcome._make(dose_under_inhibitor_leaf),
        inhibitor_reduction=InhibitorReductionOutcome._make(inhibitor_reduction_leaf),
        liver_emergency=LiverEmergencyOutcome._make(liver_emergency_leaf),
        metaboliser=MetaboliserOutcome._make(metaboliser_leaf),
        mmp_level=MmpLevelOutcome._make(mmp_level_leaf),
        pregnancy_state=PregnancyStateOutcome._make(pregnancy_state_leaf),
        pregnancy_harm=PregnancyHarmOutcome._make(pregnancy_harm_leaf),
        response=ResponseOutcome._make(response_leaf),
        scope=ScopeOutcome._make(scope_leaf),
        gate=GateOutcome._make(gate_leaf),
        gate_data=GateDataOutcome._make(gate_data_leaf),
        tgn_level=TgnLevelOutcome._make(tgn_level_leaf),
        time_on_treatment=TimeOnTreatmentOutcome._make(time_on_treatment_leaf),
        situation=SituationOutcome._make(situation_leaf),
        assay=AssayOutcome._make(assay_leaf),
        earlier_agents=EarlierAgentsOutcome._make(earlier_agents_leaf),
        metabolite_sample=MetaboliteSampleOutcome._make(metabolite_sample_leaf),
        metabolite_pattern=MetabolitePatternOutcome._make(metabolite_pattern_leaf),
        drug_detected=DrugDetectedOutcome._make(drug_detected_leaf),
        adherence_step=AdherenceStepOutcome._make(adherence_step_leaf),
        step=StepOutcome._make(step_leaf),
        blind_raise=BlindRaiseOutcome._make(blind_raise_leaf),
        exposure=ExposureOutcome._make(exposure_leaf),
        next_azathioprine_dose=NextAzathioprineDoseOutcome._make(next_azathioprine_dose_leaf),
        reduced_azathioprine_dose=ReducedAzathioprineDoseOutcome._make(reduced_azathioprine_dose_leaf),
        reduction=ReductionOutcome._make(reduction_leaf),
        room_for_raise=RoomForRaiseOutcome._make(room_for_raise_leaf),
        thiopurine_class=ThiopurineClassOutcome._make(thiopurine_class_leaf),
        allopurinol_choice=AllopurinolChoiceOutcome._make(allopurinol_choice_leaf),
        raise_choice=RaiseChoiceOutcome._make(raise_choice_leaf),
        optimisation=OptimisationOutcome._make(optimisation_leaf),
        agent_question=AgentQuestionOutcome._make(agent_question_leaf),
        azathioprine_choice=AzathioprineChoiceOutcome._make(azathioprine_choice_leaf),
        mercaptopurine_choice=MercaptopurineChoiceOutcome._make(mercaptopurine_choice_leaf),
        mycophenolate_choice=MycophenolateChoiceOutcome._make(mycophenolate_choice_leaf),
        tioguanine_choice=TioguanineChoiceOutcome._make(tioguanine_choice_leaf),
        named_agents=named_agents_leaf,
        second_thiopurine=SecondThiopurineOutcome._make(second_thiopurine_leaf),
        new_agent=NewAgentOutcome._make(new_agent_leaf),
        action=ActionOutcome._make(action_leaf),
        alternatives=alternatives_leaf,
        base_agent_after=BaseAgentAfterOutcome._make(base_agent_after_leaf),
        changes=changes_leaf,
        course_adherence_rounds=CourseAdherenceRoundsOutcome._make(course_adherence_rounds_leaf),
        course_allopurinol=CourseAllopurinolOutcome._make(course_allopurinol_leaf),
        course_change=CourseChangeOutcome._make(course_change_leaf),
        course_culprit=CourseCulpritOutcome._make(course_culprit_leaf),
        course_dose=CourseDoseOutcome._make(course_dose_leaf),
        course_ended_agent=CourseEndedAgentOutcome._make(course_ended_agent_leaf),
        course_metabolite_requests=CourseMetaboliteRequestsOutcome._make(course_metabolite_requests_leaf),
        course_optimisation_steps=CourseOptimisationStepsOutcome._make(course_optimisation_steps_leaf),
        course_outcome=CourseOutcomeOutcome._make(course_outcome_leaf),
        course_reaction=CourseReactionOutcome._make(course_reaction_leaf),
        course_records=CourseRecordsOutcome._make(course_records_leaf),
        inhibitor_after=InhibitorAfterOutcome._make(inhibitor_after_leaf),
        course_inhibitor=CourseInhibitorOutcome._make(course_inhibitor_leaf),
        monitoring=monitoring_leaf,
        mycophenolate_most=MycophenolateMostOutcome._make(mycophenolate_most_leaf),
        next_visit=NextVisitOutcome._make(next_visit_leaf),
        preconditions=preconditions_leaf,
        request_stage=RequestStageOutcome._make(request_stage_leaf),
        missing_for_agent=missing_for_agent_leaf,
        missing_for_optimisation=missing_for_optimisation_leaf,
        missing_for_safety=missing_for_safety_leaf,
        missing_for_situation=missing_for_situation_leaf,
        starting_dose=StartingDoseOutcome._make(starting_dose_leaf),
        warnings=warnings_leaf,
    )


COMPLETIONS: Mapping[Profile, Callable[[Known, Parameters, Found], Outcomes]] = {
    Profile.DEFAULT: complete_1,
    Profile.SIX_MONTHS: complete_1,
    Profile.TWELVE_MONTHS: complete_1,
    Profile.RATIO_4: complete_1,
    Profile.RATIO_20: complete_1,
    Profile.TGN_235: complete_1,
    Profile.TGN_250: complete_1,
}
