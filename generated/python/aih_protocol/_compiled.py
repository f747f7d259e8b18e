"""The tables that the final decision needs, as decision trees: the same as the readable functions, and faster."""

from collections.abc import Callable, Mapping

from .errors import UncoveredError
from .known import Known
from .parameters import Parameters, Profile
from .values import NOT_ASKED, Found, NotAsked
from .vocabulary import (
    Action,
    AcuteReaction,
    Adherence,
    AdherenceStep,
    AgentQuestion,
    AllopurinolChoice,
    AllopurinolHistory,
    Assay,
    AzathioprineChoice,
    AzathioprineHistory,
    BaseAgent,
    Biochemistry,
    BlindRaise,
    BloodCount,
    Cirrhosis,
    Contraception,
    Diagnosis,
    DrugDetected,
    DrugHarm,
    EarlierAgents,
    EarlyFall,
    Exposure,
    Gate,
    GateData,
    InhibitorCheck,
    InhibitorReduction,
    IntoleranceCulprit,
    LastChange,
    LiverEmergency,
    MercaptopurineChoice,
    MercaptopurineHistory,
    Metaboliser,
    MetabolitePattern,
    MetaboliteSample,
    MmpLevel,
    MycophenolateChoice,
    MycophenolateHistory,
    NewAgent,
    Nudt15,
    Optimisation,
    Pregnancy,
    PregnancyHarm,
    PregnancyState,
    RaiseChoice,
    RaisedPart,
    Reduction,
    Response,
    RoomForRaise,
    Scope,
    SecondThiopurine,
    Situation,
    Step,
    TgnLevel,
    ThiopurineClass,
    ThiopurineReaction,
    TimeOnTreatment,
    TioguanineChoice,
    TioguanineHistory,
    Tpmt,
    XanthineOxidaseInhibitor,
)

_BASE_AGENT__AZATHIOPRINE = BaseAgent.AZATHIOPRINE
_BASE_AGENT__MERCAPTOPURINE = BaseAgent.MERCAPTOPURINE
_BASE_AGENT__TIOGUANINE = BaseAgent.TIOGUANINE
_INTOLERANCE_CULPRIT__NONE = IntoleranceCulprit.NONE
_INTOLERANCE_CULPRIT__MYCOPHENOLATE = IntoleranceCulprit.MYCOPHENOLATE
_INTOLERANCE_CULPRIT__STEROID = IntoleranceCulprit.STEROID
_INTOLERANCE_CULPRIT__ALLOPURINOL = IntoleranceCulprit.ALLOPURINOL
_INTOLERANCE_CULPRIT__AZATHIOPRINE = IntoleranceCulprit.AZATHIOPRINE
_INTOLERANCE_CULPRIT__MERCAPTOPURINE = IntoleranceCulprit.MERCAPTOPURINE
_INTOLERANCE_CULPRIT__TIOGUANINE = IntoleranceCulprit.TIOGUANINE
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
_BASE_AGENT__MYCOPHENOLATE = BaseAgent.MYCOPHENOLATE
_BASE_AGENT__NONE = BaseAgent.NONE
_BLOOD_COUNT__STOP_LEVEL = BloodCount.STOP_LEVEL
_BLOOD_COUNT__LOW = BloodCount.LOW
_BLOOD_COUNT__ACCEPTABLE = BloodCount.ACCEPTABLE
_ACUTE_REACTION__PRESENT = AcuteReaction.PRESENT
_ACUTE_REACTION__ABSENT = AcuteReaction.ABSENT
_BLOOD_COUNT__TO_BE_ASKED = BloodCount.TO_BE_ASKED
_XANTHINE_OXIDASE_INHIBITOR__NONE = XanthineOxidaseInhibitor.NONE
_XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_CO_THERAPY = XanthineOxidaseInhibitor.ALLOPURINOL_CO_THERAPY
_XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_OTHER_REASON = XanthineOxidaseInhibitor.ALLOPURINOL_OTHER_REASON
_XANTHINE_OXIDASE_INHIBITOR__OTHER_INHIBITOR = XanthineOxidaseInhibitor.OTHER_INHIBITOR
_INHIBITOR_CHECK__NO_THIOPURINE = InhibitorCheck.NO_THIOPURINE
_INHIBITOR_CHECK__NO_INHIBITOR = InhibitorCheck.NO_INHIBITOR
_INHIBITOR_CHECK__DOSE_REDUCED = InhibitorCheck.DOSE_REDUCED
_INHIBITOR_CHECK__WITH_TIOGUANINE = InhibitorCheck.WITH_TIOGUANINE
_INHIBITOR_CHECK__TO_BE_ASKED = InhibitorCheck.TO_BE_ASKED
_INHIBITOR_CHECK__DOSE_TOO_HIGH = InhibitorCheck.DOSE_TOO_HIGH
_CIRRHOSIS__NONE = Cirrhosis.NONE
_CIRRHOSIS__COMPENSATED = Cirrhosis.COMPENSATED
_CIRRHOSIS__DECOMPENSATED = Cirrhosis.DECOMPENSATED
_TPMT__NORMAL = Tpmt.NORMAL
_TPMT__INTERMEDIATE = Tpmt.INTERMEDIATE
_TPMT__NOT_AVAILABLE = Tpmt.NOT_AVAILABLE
_TPMT__POOR = Tpmt.POOR
_NUDT15__NORMAL = Nudt15.NORMAL
_NUDT15__NOT_AVAILABLE = Nudt15.NOT_AVAILABLE
_NUDT15__INTERMEDIATE = Nudt15.INTERMEDIATE
_NUDT15__POOR = Nudt15.POOR
_PREGNANCY__PREGNANT = Pregnancy.PREGNANT
_PREGNANCY__PLANNING = Pregnancy.PLANNING
_PREGNANCY__NOT_PREGNANT = Pregnancy.NOT_PREGNANT
_PREGNANCY_STATE__PREGNANT = PregnancyState.PREGNANT
_PREGNANCY_STATE__PLANNING = PregnancyState.PLANNING
_PREGNANCY_STATE__NOT_PREGNANT = PregnancyState.NOT_PREGNANT
_PREGNANCY_STATE__NOT_POSSIBLE = PregnancyState.NOT_POSSIBLE
_PREGNANCY_STATE__TO_BE_ASKED = PregnancyState.TO_BE_ASKED
_BIOCHEMISTRY__NORMAL = Biochemistry.NORMAL
_BIOCHEMISTRY__RAISED = Biochemistry.RAISED
_EARLY_FALL__AT_LEAST_HALF = EarlyFall.AT_LEAST_HALF
_EARLY_FALL__TO_BE_MEASURED = EarlyFall.TO_BE_MEASURED
_EARLY_FALL__LESS_THAN_HALF = EarlyFall.LESS_THAN_HALF
_BIOCHEMISTRY__TO_BE_MEASURED = Biochemistry.TO_BE_MEASURED
_DIAGNOSIS__ESTABLISHED = Diagnosis.ESTABLISHED
_DIAGNOSIS__IN_DOUBT = Diagnosis.IN_DOUBT
_LIVER_EMERGENCY__PRESENT = LiverEmergency.PRESENT
_LIVER_EMERGENCY__ABSENT = LiverEmergency.ABSENT
_LIVER_EMERGENCY__TO_BE_ASKED = LiverEmergency.TO_BE_ASKED
_SCOPE__IN_SCOPE = Scope.IN_SCOPE
_SCOPE__TO_BE_ASKED = Scope.TO_BE_ASKED
_DRUG_HARM__STOP_THIOPURINE = DrugHarm.STOP_THIOPURINE
_DRUG_HARM__STOP_MYCOPHENOLATE = DrugHarm.STOP_MYCOPHENOLATE
_DRUG_HARM__CYTOPENIA_WITHOUT_AGENT = DrugHarm.CYTOPENIA_WITHOUT_AGENT
_DRUG_HARM__NO_HARM = DrugHarm.NO_HARM
_DRUG_HARM__TO_BE_ASKED = DrugHarm.TO_BE_ASKED
_PREGNANCY_HARM__STOP_MYCOPHENOLATE = PregnancyHarm.STOP_MYCOPHENOLATE
_PREGNANCY_HARM__STOP_ALLOPURINOL = PregnancyHarm.STOP_ALLOPURINOL
_PREGNANCY_HARM__REVIEW_BEFORE_CONCEPTION = PregnancyHarm.REVIEW_BEFORE_CONCEPTION
_PREGNANCY_HARM__NO_HARM = PregnancyHarm.NO_HARM
_PREGNANCY_HARM__TO_BE_ASKED = PregnancyHarm.TO_BE_ASKED
_INHIBITOR_REDUCTION__CAN_BE_MADE = InhibitorReduction.CAN_BE_MADE
_INHIBITOR_REDUCTION__CANNOT_BE_MADE = InhibitorReduction.CANNOT_BE_MADE
_SCOPE__TRANSPLANTED = Scope.TRANSPLANTED
_SCOPE__DIAGNOSIS_IN_DOUBT = Scope.DIAGNOSIS_IN_DOUBT
_SCOPE__CHILD = Scope.CHILD
_GATE__URGENT_REFERRAL = Gate.URGENT_REFERRAL
_GATE__TRANSPLANTED = Gate.TRANSPLANTED
_GATE__DIAGNOSIS_IN_DOUBT = Gate.DIAGNOSIS_IN_DOUBT
_GATE__CHILD = Gate.CHILD
_GATE__STOP_THIOPURINE = Gate.STOP_THIOPURINE
_GATE__STOP_MYCOPHENOLATE = Gate.STOP_MYCOPHENOLATE
_GATE__STOP_ALLOPURINOL = Gate.STOP_ALLOPURINOL
_GATE__REDUCE_THIOPURINE = Gate.REDUCE_THIOPURINE
_GATE__REVIEW_CYTOPENIA = Gate.REVIEW_CYTOPENIA
_GATE__REVIEW_INHIBITOR = Gate.REVIEW_INHIBITOR
_GATE__REVIEW_CONCEPTION = Gate.REVIEW_CONCEPTION
_GATE__NO_DANGER = Gate.NO_DANGER
_LAST_CHANGE__NONE = LastChange.NONE
_LAST_CHANGE__DOSE = LastChange.DOSE
_LAST_CHANGE__AGENT = LastChange.AGENT
_GATE_DATA__INCOMPLETE = GateData.INCOMPLETE
_GATE_DATA__COMPLETE = GateData.COMPLETE
_RESPONSE__CBR_ON_TIME = Response.CBR_ON_TIME
_RESPONSE__CBR_LATE = Response.CBR_LATE
_RESPONSE__TOO_EARLY = Response.TOO_EARLY
_RESPONSE__PARTIAL = Response.PARTIAL
_RESPONSE__EARLY_NON_RESPONSE = Response.EARLY_NON_RESPONSE
_RESPONSE__INSUFFICIENT = Response.INSUFFICIENT
_RESPONSE__INSUFFICIENT_OVERDUE = Response.INSUFFICIENT_OVERDUE
_RESPONSE__LOSS_OF_RESPONSE = Response.LOSS_OF_RESPONSE
_TIME_ON_TREATMENT__LONG_ENOUGH = TimeOnTreatment.LONG_ENOUGH
_TIME_ON_TREATMENT__TOO_EARLY = TimeOnTreatment.TOO_EARLY
_TIME_ON_TREATMENT__TO_BE_ASKED = TimeOnTreatment.TO_BE_ASKED
_RESPONSE__INDETERMINATE = Response.INDETERMINATE
_SITUATION__THIOPURINE_INTOLERANCE = Situation.THIOPURINE_INTOLERANCE
_SITUATION__MYCOPHENOLATE_INTOLERANCE = Situation.MYCOPHENOLATE_INTOLERANCE
_SITUATION__STEROID_SIDE_EFFECTS = Situation.STEROID_SIDE_EFFECTS
_SITUATION__ALLOPURINOL_INTOLERANCE = Situation.ALLOPURINOL_INTOLERANCE
_SITUATION__RESPONSE_REACHED = Situation.RESPONSE_REACHED
_SITUATION__WAIT = Situation.WAIT
_SITUATION__EARLY_NON_RESPONSE = Situation.EARLY_NON_RESPONSE
_SITUATION__FIRST_LINE_INCOMPLETE = Situation.FIRST_LINE_INCOMPLETE
_SITUATION__INSUFFICIENT_MYCOPHENOLATE = Situation.INSUFFICIENT_MYCOPHENOLATE
_SITUATION__TO_BE_ASKED = Situation.TO_BE_ASKED
_SITUATION__INSUFFICIENT_AZATHIOPRINE = Situation.INSUFFICIENT_AZATHIOPRINE
_SITUATION__INSUFFICIENT_OTHER_THIOPURINE = Situation.INSUFFICIENT_OTHER_THIOPURINE
_MYCOPHENOLATE_HISTORY__NEVER_USED = MycophenolateHistory.NEVER_USED
_MYCOPHENOLATE_HISTORY__CAN_BE_USED_AGAIN = MycophenolateHistory.CAN_BE_USED_AGAIN
_MYCOPHENOLATE_HISTORY__FAILED = MycophenolateHistory.FAILED
_MYCOPHENOLATE_HISTORY__NOT_TOLERATED = MycophenolateHistory.NOT_TOLERATED
_MYCOPHENOLATE_HISTORY__CONTRAINDICATED = MycophenolateHistory.CONTRAINDICATED
_MYCOPHENOLATE_HISTORY__DECLINED = MycophenolateHistory.DECLINED
_AZATHIOPRINE_HISTORY__NEVER_USED = AzathioprineHistory.NEVER_USED
_AZATHIOPRINE_HISTORY__CAN_BE_USED_AGAIN = AzathioprineHistory.CAN_BE_USED_AGAIN
_AZATHIOPRINE_HISTORY__FAILED = AzathioprineHistory.FAILED
_AZATHIOPRINE_HISTORY__NOT_TOLERATED = AzathioprineHistory.NOT_TOLERATED
_AZATHIOPRINE_HISTORY__CONTRAINDICATED = AzathioprineHistory.CONTRAINDICATED
_AZATHIOPRINE_HISTORY__DECLINED = AzathioprineHistory.DECLINED
_TGN_LEVEL__UNDETECTABLE = TgnLevel.UNDETECTABLE
_TGN_LEVEL__LOW = TgnLevel.LOW
_TGN_LEVEL__IN_RANGE = TgnLevel.IN_RANGE
_TGN_LEVEL__HIGH = TgnLevel.HIGH
_TGN_LEVEL__VERY_HIGH = TgnLevel.VERY_HIGH
_MMP_LEVEL__UNDETECTABLE = MmpLevel.UNDETECTABLE
_MMP_LEVEL__APPROPRIATELY_LOW = MmpLevel.APPROPRIATELY_LOW
_MMP_LEVEL__DISPROPORTIONATE = MmpLevel.DISPROPORTIONATE
_ASSAY__CAN_BE_MEASURED = Assay.CAN_BE_MEASURED
_ASSAY__NOT_AVAILABLE = Assay.NOT_AVAILABLE
_MMP_LEVEL__NOT_INTERPRETABLE = MmpLevel.NOT_INTERPRETABLE
_MMP_LEVEL__TO_BE_MEASURED = MmpLevel.TO_BE_MEASURED
_TGN_LEVEL__TO_BE_MEASURED = TgnLevel.TO_BE_MEASURED
_METABOLITE_SAMPLE__TOO_EARLY = MetaboliteSample.TOO_EARLY
_METABOLITE_SAMPLE__TIMING_TO_BE_ASKED = MetaboliteSample.TIMING_TO_BE_ASKED
_METABOLITE_SAMPLE__TO_BE_MEASURED = MetaboliteSample.TO_BE_MEASURED
_METABOLITE_SAMPLE__NOT_INTERPRETABLE = MetaboliteSample.NOT_INTERPRETABLE
_METABOLITE_SAMPLE__NO_ASSAY = MetaboliteSample.NO_ASSAY
_METABOLITE_SAMPLE__USABLE = MetaboliteSample.USABLE
_METABOLITE_PATTERN__NOT_TAKING = MetabolitePattern.NOT_TAKING
_METABOLITE_PATTERN__UNDERDOSED = MetabolitePattern.UNDERDOSED
_METABOLITE_PATTERN__SHUNTER = MetabolitePattern.SHUNTER
_METABOLITE_PATTERN__IN_RANGE = MetabolitePattern.IN_RANGE
_METABOLITE_PATTERN__IN_RANGE_MMP_HIGH = MetabolitePattern.IN_RANGE_MMP_HIGH
_METABOLITE_PATTERN__LOW_TPMT_PATTERN = MetabolitePattern.LOW_TPMT_PATTERN
_METABOLITE_PATTERN__OVERDOSED = MetabolitePattern.OVERDOSED
_METABOLITE_PATTERN__TPMT_ABSENT_PATTERN = MetabolitePattern.TPMT_ABSENT_PATTERN
_ADHERENCE__ADHERENT = Adherence.ADHERENT
_DRUG_DETECTED__DETECTED = DrugDetected.DETECTED
_DRUG_DETECTED__CAN_BE_MEASURED = DrugDetected.CAN_BE_MEASURED
_DRUG_DETECTED__CANNOT_BE_MEASURED = DrugDetected.CANNOT_BE_MEASURED
_DRUG_DETECTED__NOT_DETECTED = DrugDetected.NOT_DETECTED
_ADHERENCE__NON_ADHERENT = Adherence.NON_ADHERENT
_ADHERENCE__CANNOT_BE_DETERMINED = Adherence.CANNOT_BE_DETERMINED
_EARLIER_AGENTS__UNTRIED = EarlierAgents.UNTRIED
_EARLIER_AGENTS__TRIED_OR_EXCLUDED = EarlierAgents.TRIED_OR_EXCLUDED
_EARLIER_AGENTS__TO_BE_ASKED = EarlierAgents.TO_BE_ASKED
_ADHERENCE_STEP__ADHERENT = AdherenceStep.ADHERENT
_ADHERENCE_STEP__ADHERENCE_SUPPORT = AdherenceStep.ADHERENCE_SUPPORT
_ADHERENCE_STEP__ASSESS_ADHERENCE = AdherenceStep.ASSESS_ADHERENCE
_ADHERENCE_STEP__MEASURE_METABOLITES = AdherenceStep.MEASURE_METABOLITES
_ADHERENCE_STEP__SPECIALIST_REVIEW = AdherenceStep.SPECIALIST_REVIEW
_STEP__MAINTAIN = Step.MAINTAIN
_STEP__CONTINUE_AND_REASSESS = Step.CONTINUE_AND_REASSESS
_STEP__REEXAMINE_DIAGNOSIS = Step.REEXAMINE_DIAGNOSIS
_STEP__COMPLETE_FIRST_LINE = Step.COMPLETE_FIRST_LINE
_STEP__STEROID_SPARING = Step.STEROID_SPARING
_STEP__STOP_ALLOPURINOL = Step.STOP_ALLOPURINOL
_STEP__REQUEST_DATA = Step.REQUEST_DATA
_STEP__ADHERENCE_SUPPORT = Step.ADHERENCE_SUPPORT
_STEP__ASSESS_ADHERENCE = Step.ASSESS_ADHERENCE
_STEP__MEASURE_METABOLITES = Step.MEASURE_METABOLITES
_STEP__SPECIALIST_REVIEW = Step.SPECIALIST_REVIEW
_STEP__EXCLUDE_OTHER_CAUSES = Step.EXCLUDE_OTHER_CAUSES
_STEP__SELECT_AGENT = Step.SELECT_AGENT
_STEP__NEXT_AGENT = Step.NEXT_AGENT
_STEP__REPLACE_MYCOPHENOLATE = Step.REPLACE_MYCOPHENOLATE
_STEP__OPTIMISE = Step.OPTIMISE
_METABOLISER__NORMAL = Metaboliser.NORMAL
_METABOLISER__INTERMEDIATE = Metaboliser.INTERMEDIATE
_METABOLISER__POOR = Metaboliser.POOR
_METABOLISER__NOT_DETERMINED = Metaboliser.NOT_DETERMINED
_METABOLISER__TO_BE_ASKED = Metaboliser.TO_BE_ASKED
_BLIND_RAISE__ALLOWED = BlindRaise.ALLOWED
_BLIND_RAISE__NOT_ALLOWED = BlindRaise.NOT_ALLOWED
_BLIND_RAISE__TO_BE_ASKED = BlindRaise.TO_BE_ASKED
_EXPOSURE__ADD_ALLOPURINOL = Exposure.ADD_ALLOPURINOL
_EXPOSURE__REDUCE = Exposure.REDUCE
_EXPOSURE__STOP = Exposure.STOP
_EXPOSURE__EXHAUSTED = Exposure.EXHAUSTED
_EXPOSURE__MEASURE = Exposure.MEASURE
_EXPOSURE__REVIEW = Exposure.REVIEW
_EXPOSURE__REQUEST_DATA = Exposure.REQUEST_DATA
_EXPOSURE__RAISE_DOSE = Exposure.RAISE_DOSE
_EXPOSURE__RAISE_WITHOUT_ASSAY = Exposure.RAISE_WITHOUT_ASSAY
_ALLOPURINOL_HISTORY__NEVER_USED = AllopurinolHistory.NEVER_USED
_ALLOPURINOL_HISTORY__CAN_BE_USED_AGAIN = AllopurinolHistory.CAN_BE_USED_AGAIN
_THIOPURINE_CLASS__ALLOWED = ThiopurineClass.ALLOWED
_REDUCTION__ONE_QUARTER = Reduction.ONE_QUARTER
_REDUCTION__UP_TO_ONE_THIRD = Reduction.UP_TO_ONE_THIRD
_REDUCTION__CANNOT_BE_MADE = Reduction.CANNOT_BE_MADE
_REDUCTION__TO_BE_ASKED = Reduction.TO_BE_ASKED
_THIOPURINE_CLASS__REDUCED = ThiopurineClass.REDUCED
_THIOPURINE_CLASS__CAUTION = ThiopurineClass.CAUTION
_THIOPURINE_CLASS__BARRED = ThiopurineClass.BARRED
_THIOPURINE_CLASS__TO_BE_ASKED = ThiopurineClass.TO_BE_ASKED
_ALLOPURINOL_HISTORY__FAILED = AllopurinolHistory.FAILED
_ALLOPURINOL_HISTORY__NOT_TOLERATED = AllopurinolHistory.NOT_TOLERATED
_ALLOPURINOL_HISTORY__CONTRAINDICATED = AllopurinolHistory.CONTRAINDICATED
_ALLOPURINOL_HISTORY__DECLINED = AllopurinolHistory.DECLINED
_ROOM_FOR_RAISE__ROOM = RoomForRaise.ROOM
_ROOM_FOR_RAISE__NO_ROOM = RoomForRaise.NO_ROOM
_ROOM_FOR_RAISE__TO_BE_ASKED = RoomForRaise.TO_BE_ASKED
_RAISE_CHOICE__POSSIBLE = RaiseChoice.POSSIBLE
_RAISE_CHOICE__NO_ROOM = RaiseChoice.NO_ROOM
_RAISE_CHOICE__SPECIALIST = RaiseChoice.SPECIALIST
_RAISE_CHOICE__TO_BE_ASKED = RaiseChoice.TO_BE_ASKED
_ALLOPURINOL_CHOICE__POSSIBLE = AllopurinolChoice.POSSIBLE
_ALLOPURINOL_CHOICE__NOT_IN_PREGNANCY = AllopurinolChoice.NOT_IN_PREGNANCY
_ALLOPURINOL_CHOICE__SPECIALIST = AllopurinolChoice.SPECIALIST
_ALLOPURINOL_CHOICE__EXCLUDED = AllopurinolChoice.EXCLUDED
_ALLOPURINOL_CHOICE__TO_BE_ASKED = AllopurinolChoice.TO_BE_ASKED
_OPTIMISATION__RAISE_AZATHIOPRINE = Optimisation.RAISE_AZATHIOPRINE
_OPTIMISATION__RAISE_WITHOUT_ASSAY = Optimisation.RAISE_WITHOUT_ASSAY
_OPTIMISATION__ADD_ALLOPURINOL = Optimisation.ADD_ALLOPURINOL
_OPTIMISATION__REDUCE_THIOPURINE = Optimisation.REDUCE_THIOPURINE
_OPTIMISATION__STOP_THIOPURINE = Optimisation.STOP_THIOPURINE
_OPTIMISATION__MEASURE_METABOLITES = Optimisation.MEASURE_METABOLITES
_OPTIMISATION__SPECIALIST_REVIEW = Optimisation.SPECIALIST_REVIEW
_OPTIMISATION__REQUEST_DATA = Optimisation.REQUEST_DATA
_OPTIMISATION__EXHAUSTED = Optimisation.EXHAUSTED
_AGENT_QUESTION__THIOPURINE_INTOLERANCE = AgentQuestion.THIOPURINE_INTOLERANCE
_AGENT_QUESTION__BEFORE_THIRD_LINE = AgentQuestion.BEFORE_THIRD_LINE
_AGENT_QUESTION__SECOND_THIOPURINE = AgentQuestion.SECOND_THIOPURINE
_AGENT_QUESTION__NONE = AgentQuestion.NONE
_AGENT_QUESTION__AZATHIOPRINE = AgentQuestion.AZATHIOPRINE
_MERCAPTOPURINE_HISTORY__NEVER_USED = MercaptopurineHistory.NEVER_USED
_MERCAPTOPURINE_HISTORY__CAN_BE_USED_AGAIN = MercaptopurineHistory.CAN_BE_USED_AGAIN
_MERCAPTOPURINE_HISTORY__FAILED = MercaptopurineHistory.FAILED
_MERCAPTOPURINE_HISTORY__NOT_TOLERATED = MercaptopurineHistory.NOT_TOLERATED
_MERCAPTOPURINE_HISTORY__CONTRAINDICATED = MercaptopurineHistory.CONTRAINDICATED
_MERCAPTOPURINE_HISTORY__DECLINED = MercaptopurineHistory.DECLINED
_CONTRACEPTION__RELIABLE = Contraception.RELIABLE
_CONTRACEPTION__NOT_RELIABLE = Contraception.NOT_RELIABLE
_TIOGUANINE_HISTORY__NEVER_USED = TioguanineHistory.NEVER_USED
_TIOGUANINE_HISTORY__CAN_BE_USED_AGAIN = TioguanineHistory.CAN_BE_USED_AGAIN
_TIOGUANINE_HISTORY__FAILED = TioguanineHistory.FAILED
_TIOGUANINE_HISTORY__NOT_TOLERATED = TioguanineHistory.NOT_TOLERATED
_TIOGUANINE_HISTORY__CONTRAINDICATED = TioguanineHistory.CONTRAINDICATED
_TIOGUANINE_HISTORY__DECLINED = TioguanineHistory.DECLINED
_MERCAPTOPURINE_CHOICE__ELIGIBLE = MercaptopurineChoice.ELIGIBLE
_MERCAPTOPURINE_CHOICE__CAUTION = MercaptopurineChoice.CAUTION
_TIOGUANINE_CHOICE__ELIGIBLE = TioguanineChoice.ELIGIBLE
_TIOGUANINE_CHOICE__CAUTION = TioguanineChoice.CAUTION
_TIOGUANINE_CHOICE__EXCLUDED = TioguanineChoice.EXCLUDED
_TIOGUANINE_CHOICE__TO_BE_ASKED = TioguanineChoice.TO_BE_ASKED
_MERCAPTOPURINE_CHOICE__EXCLUDED = MercaptopurineChoice.EXCLUDED
_MERCAPTOPURINE_CHOICE__TO_BE_ASKED = MercaptopurineChoice.TO_BE_ASKED
_MYCOPHENOLATE_CHOICE__ELIGIBLE = MycophenolateChoice.ELIGIBLE
_MYCOPHENOLATE_CHOICE__CONTRACEPTION_FIRST = MycophenolateChoice.CONTRACEPTION_FIRST
_MYCOPHENOLATE_CHOICE__NOT_IN_PREGNANCY = MycophenolateChoice.NOT_IN_PREGNANCY
_MYCOPHENOLATE_CHOICE__EXCLUDED = MycophenolateChoice.EXCLUDED
_SECOND_THIOPURINE__MERCAPTOPURINE = SecondThiopurine.MERCAPTOPURINE
_SECOND_THIOPURINE__TIOGUANINE = SecondThiopurine.TIOGUANINE
_SECOND_THIOPURINE__SPECIALIST = SecondThiopurine.SPECIALIST
_SECOND_THIOPURINE__NEITHER = SecondThiopurine.NEITHER
_SECOND_THIOPURINE__TO_BE_ASKED = SecondThiopurine.TO_BE_ASKED
_MYCOPHENOLATE_CHOICE__TO_BE_ASKED = MycophenolateChoice.TO_BE_ASKED
_AZATHIOPRINE_CHOICE__ELIGIBLE = AzathioprineChoice.ELIGIBLE
_AZATHIOPRINE_CHOICE__CAUTION = AzathioprineChoice.CAUTION
_AZATHIOPRINE_CHOICE__EXCLUDED = AzathioprineChoice.EXCLUDED
_AZATHIOPRINE_CHOICE__TO_BE_ASKED = AzathioprineChoice.TO_BE_ASKED
_NEW_AGENT__MYCOPHENOLATE_FOR_INTOLERANCE = NewAgent.MYCOPHENOLATE_FOR_INTOLERANCE
_NEW_AGENT__MYCOPHENOLATE_BEFORE_THIRD_LINE = NewAgent.MYCOPHENOLATE_BEFORE_THIRD_LINE
_NEW_AGENT__CONTRACEPTION_FIRST = NewAgent.CONTRACEPTION_FIRST
_NEW_AGENT__START_MERCAPTOPURINE = NewAgent.START_MERCAPTOPURINE
_NEW_AGENT__START_TIOGUANINE = NewAgent.START_TIOGUANINE
_NEW_AGENT__START_AZATHIOPRINE = NewAgent.START_AZATHIOPRINE
_NEW_AGENT__THIRD_LINE = NewAgent.THIRD_LINE
_NEW_AGENT__SPECIALIST_REVIEW = NewAgent.SPECIALIST_REVIEW
_NEW_AGENT__REQUEST_DATA = NewAgent.REQUEST_DATA
_ACUTE_REACTION__1 = ("still-taken", AcuteReaction.PRESENT)
_ACUTE_REACTION__2 = ("milder-or-not-described", AcuteReaction.ABSENT)
_ACUTE_REACTION__3 = ("thiopurine-tolerated", AcuteReaction.ABSENT)
_ACUTE_REACTION__4 = ("no-thiopurine", AcuteReaction.ABSENT)
_BIOCHEMISTRY__1 = ("ast-raised", Biochemistry.RAISED, RaisedPart.TRANSAMINASES)
_BIOCHEMISTRY__2 = ("alt-raised", Biochemistry.RAISED, RaisedPart.TRANSAMINASES)
_BIOCHEMISTRY__3 = ("igg-alone-raised", Biochemistry.RAISED, RaisedPart.IGG_ONLY)
_BIOCHEMISTRY__4 = ("igg-raised-ast-not-known", Biochemistry.RAISED, RaisedPart.TO_BE_MEASURED)
_BIOCHEMISTRY__5 = ("igg-raised-alt-not-known", Biochemistry.RAISED, RaisedPart.TO_BE_MEASURED)
_BIOCHEMISTRY__6 = ("all-normal", Biochemistry.NORMAL, RaisedPart.NOTHING)
_BIOCHEMISTRY__7 = ("ast-not-known", Biochemistry.TO_BE_MEASURED, RaisedPart.TO_BE_MEASURED)
_BIOCHEMISTRY__8 = ("alt-not-known", Biochemistry.TO_BE_MEASURED, RaisedPart.TO_BE_MEASURED)
_BIOCHEMISTRY__9 = ("igg-not-known", Biochemistry.TO_BE_MEASURED, RaisedPart.TO_BE_MEASURED)
_BLOOD_COUNT__1 = ("white-cells-at-stop-level", BloodCount.STOP_LEVEL)
_BLOOD_COUNT__2 = ("neutrophils-at-stop-level", BloodCount.STOP_LEVEL)
_BLOOD_COUNT__3 = ("platelets-at-stop-level", BloodCount.STOP_LEVEL)
_BLOOD_COUNT__4 = ("white-cells-low", BloodCount.LOW)
_BLOOD_COUNT__5 = ("neutrophils-low", BloodCount.LOW)
_BLOOD_COUNT__6 = ("platelets-low", BloodCount.LOW)
_BLOOD_COUNT__7 = ("acceptable", BloodCount.ACCEPTABLE)
_BLOOD_COUNT__8 = ("white-cells-not-known", BloodCount.TO_BE_ASKED)
_BLOOD_COUNT__9 = ("neutrophils-not-known", BloodCount.TO_BE_ASKED)
_BLOOD_COUNT__10 = ("platelets-not-known", BloodCount.TO_BE_ASKED)
_DRUG_HARM__1 = ("cytopenia-on-thiopurine", DrugHarm.STOP_THIOPURINE)
_DRUG_HARM__2 = ("cytopenia-on-mycophenolate", DrugHarm.STOP_MYCOPHENOLATE)
_DRUG_HARM__3 = ("cytopenia-without-agent", DrugHarm.CYTOPENIA_WITHOUT_AGENT)
_DRUG_HARM__4 = ("reaction-on-thiopurine", DrugHarm.STOP_THIOPURINE)
_DRUG_HARM__5 = ("none", DrugHarm.NO_HARM)
_DRUG_HARM__6 = ("blood-count-first", DrugHarm.TO_BE_ASKED)
_EARLY_FALL__1 = ("ast-slow", EarlyFall.LESS_THAN_HALF)
_EARLY_FALL__2 = ("alt-slow", EarlyFall.LESS_THAN_HALF)
_EARLY_FALL__3 = ("both-fell", EarlyFall.AT_LEAST_HALF)
_EARLY_FALL__4 = ("ast-not-known", EarlyFall.TO_BE_MEASURED)
_EARLY_FALL__5 = ("alt-not-known", EarlyFall.TO_BE_MEASURED)
_INHIBITOR_CHECK__1 = ("no-thiopurine", InhibitorCheck.NO_THIOPURINE)
_INHIBITOR_CHECK__2 = ("no-inhibitor", InhibitorCheck.NO_INHIBITOR)
_INHIBITOR_CHECK__3 = ("inhibitor-not-known", InhibitorCheck.TO_BE_ASKED)
_INHIBITOR_CHECK__4 = ("with-tioguanine", InhibitorCheck.WITH_TIOGUANINE)
_INHIBITOR_CHECK__5 = ("dose-reduced", InhibitorCheck.DOSE_REDUCED)
_INHIBITOR_CHECK__6 = ("dose-too-high", InhibitorCheck.DOSE_TOO_HIGH)
_INHIBITOR_CHECK__7 = ("doses-not-known", InhibitorCheck.TO_BE_ASKED)
_DOSE_UNDER_INHIBITOR__0 = (None, NOT_ASKED)
_DOSE_UNDER_INHIBITOR__1 = ("up-to-50", 125)
_DOSE_UNDER_INHIBITOR__2 = ("up-to-100", 250)
_DOSE_UNDER_INHIBITOR__3 = ("up-to-150", 375)
_DOSE_UNDER_INHIBITOR__4 = ("up-to-200", 500)
_DOSE_UNDER_INHIBITOR__5 = ("up-to-250", 625)
_DOSE_UNDER_INHIBITOR__6 = ("up-to-300", 750)
_INHIBITOR_REDUCTION__0 = (None, NOT_ASKED)
_INHIBITOR_REDUCTION__1 = ("within-one-third", InhibitorReduction.CAN_BE_MADE)
_INHIBITOR_REDUCTION__2 = ("above-one-third", InhibitorReduction.CANNOT_BE_MADE)
_LIVER_EMERGENCY__1 = ("encephalopathy", LiverEmergency.PRESENT)
_LIVER_EMERGENCY__2 = ("decompensated-cirrhosis", LiverEmergency.PRESENT)
_LIVER_EMERGENCY__3 = ("inr-high", LiverEmergency.PRESENT)
_LIVER_EMERGENCY__4 = ("bilirubin-high", LiverEmergency.PRESENT)
_LIVER_EMERGENCY__5 = ("excluded", LiverEmergency.ABSENT)
_LIVER_EMERGENCY__6 = ("encephalopathy-not-known", LiverEmergency.TO_BE_ASKED)
_LIVER_EMERGENCY__7 = ("cirrhosis-not-known", LiverEmergency.TO_BE_ASKED)
_LIVER_EMERGENCY__8 = ("inr-not-known", LiverEmergency.TO_BE_ASKED)
_LIVER_EMERGENCY__9 = ("bilirubin-not-known", LiverEmergency.TO_BE_ASKED)
_METABOLISER__1 = ("tpmt-poor", Metaboliser.POOR)
_METABOLISER__2 = ("nudt15-poor", Metaboliser.POOR)
_METABOLISER__3 = ("tpmt-intermediate", Metaboliser.INTERMEDIATE)
_METABOLISER__4 = ("nudt15-intermediate", Metaboliser.INTERMEDIATE)
_METABOLISER__5 = ("normal", Metaboliser.NORMAL)
_METABOLISER__6 = ("not-determined", Metaboliser.NOT_DETERMINED)
_METABOLISER__7 = ("tpmt-not-known", Metaboliser.TO_BE_ASKED)
_METABOLISER__8 = ("nudt15-not-known", Metaboliser.TO_BE_ASKED)
_MMP_LEVEL__1 = ("undetectable", MmpLevel.UNDETECTABLE)
_MMP_LEVEL__2 = ("high", MmpLevel.DISPROPORTIONATE)
_MMP_LEVEL__3 = ("high-for-tgn", MmpLevel.DISPROPORTIONATE)
_MMP_LEVEL__4 = ("appropriately-low", MmpLevel.APPROPRIATELY_LOW)
_MMP_LEVEL__5 = ("without-tgn", MmpLevel.NOT_INTERPRETABLE)
_MMP_LEVEL__6 = ("tgn-not-known", MmpLevel.TO_BE_MEASURED)
_MMP_LEVEL__7 = ("not-known", MmpLevel.TO_BE_MEASURED)
_PREGNANCY_STATE__1 = ("pregnant", PregnancyState.PREGNANT)
_PREGNANCY_STATE__2 = ("planning", PregnancyState.PLANNING)
_PREGNANCY_STATE__3 = ("not-pregnant", PregnancyState.NOT_PREGNANT)
_PREGNANCY_STATE__4 = ("not-possible", PregnancyState.NOT_POSSIBLE)
_PREGNANCY_STATE__5 = ("not-known-with-potential", PregnancyState.TO_BE_ASKED)
_PREGNANCY_STATE__6 = ("potential-not-known", PregnancyState.TO_BE_ASKED)
_PREGNANCY_HARM__1 = ("mycophenolate-in-pregnancy", PregnancyHarm.STOP_MYCOPHENOLATE)
_PREGNANCY_HARM__2 = ("allopurinol-in-pregnancy", PregnancyHarm.STOP_ALLOPURINOL)
_PREGNANCY_HARM__3 = ("other-medicines-in-pregnancy", PregnancyHarm.NO_HARM)
_PREGNANCY_HARM__4 = ("mycophenolate-before-pregnancy", PregnancyHarm.REVIEW_BEFORE_CONCEPTION)
_PREGNANCY_HARM__5 = ("allopurinol-before-pregnancy", PregnancyHarm.REVIEW_BEFORE_CONCEPTION)
_PREGNANCY_HARM__6 = ("other-medicines-before-pregnancy", PregnancyHarm.NO_HARM)
_PREGNANCY_HARM__7 = ("mycophenolate-pregnancy-not-known", PregnancyHarm.TO_BE_ASKED)
_PREGNANCY_HARM__8 = ("allopurinol-pregnancy-not-known", PregnancyHarm.TO_BE_ASKED)
_PREGNANCY_HARM__9 = ("other-medicines-pregnancy-not-known", PregnancyHarm.NO_HARM)
_PREGNANCY_HARM__10 = ("not-pregnant", PregnancyHarm.NO_HARM)
_RESPONSE__1 = ("remission-in-time", Response.CBR_ON_TIME)
_RESPONSE__2 = ("remission-late", Response.CBR_LATE)
_RESPONSE__3 = ("not-measured", Response.INDETERMINATE)
_RESPONSE__4 = ("remission-lost", Response.LOSS_OF_RESPONSE)
_RESPONSE__5 = ("earlier-remission-not-known", Response.INDETERMINATE)
_RESPONSE__6 = ("first-month", Response.TOO_EARLY)
_RESPONSE__7 = ("no-early-fall", Response.EARLY_NON_RESPONSE)
_RESPONSE__8 = ("on-the-way", Response.PARTIAL)
_RESPONSE__9 = ("deadline-missed", Response.INSUFFICIENT)
_RESPONSE__10 = ("overdue", Response.INSUFFICIENT_OVERDUE)
_SCOPE__1 = ("transplanted", Scope.TRANSPLANTED)
_SCOPE__2 = ("diagnosis-in-doubt", Scope.DIAGNOSIS_IN_DOUBT)
_SCOPE__3 = ("child", Scope.CHILD)
_SCOPE__4 = ("adult-with-autoimmune-hepatitis", Scope.IN_SCOPE)
_SCOPE__5 = ("transplantation-not-known", Scope.TO_BE_ASKED)
_SCOPE__6 = ("diagnosis-not-known", Scope.TO_BE_ASKED)
_GATE__1 = ("liver-emergency", Gate.URGENT_REFERRAL)
_GATE__2 = ("transplanted", Gate.TRANSPLANTED)
_GATE__3 = ("diagnosis-in-doubt", Gate.DIAGNOSIS_IN_DOUBT)
_GATE__4 = ("child", Gate.CHILD)
_GATE__5 = ("thiopurine-harms", Gate.STOP_THIOPURINE)
_GATE__6 = ("mycophenolate-harms", Gate.STOP_MYCOPHENOLATE)
_GATE__7 = ("cytopenia-without-agent", Gate.REVIEW_CYTOPENIA)
_GATE__8 = ("dose-too-high-with-inhibitor", Gate.REDUCE_THIOPURINE)
_GATE__9 = ("dose-too-high-and-not-reducible", Gate.REVIEW_INHIBITOR)
_GATE__10 = ("inhibitor-with-tioguanine", Gate.REVIEW_INHIBITOR)
_GATE__11 = ("mycophenolate-in-pregnancy", Gate.STOP_MYCOPHENOLATE)
_GATE__12 = ("allopurinol-in-pregnancy", Gate.STOP_ALLOPURINOL)
_GATE__13 = ("before-conception", Gate.REVIEW_CONCEPTION)
_GATE__14 = ("no-danger", Gate.NO_DANGER)
_GATE_DATA__0 = (None, NOT_ASKED)
_GATE_DATA__1 = ("complete", GateData.COMPLETE)
_GATE_DATA__2 = ("liver-not-known", GateData.INCOMPLETE)
_GATE_DATA__3 = ("scope-not-known", GateData.INCOMPLETE)
_GATE_DATA__4 = ("blood-count-not-known", GateData.INCOMPLETE)
_GATE_DATA__5 = ("inhibitor-not-known", GateData.INCOMPLETE)
_GATE_DATA__6 = ("pregnancy-not-known", GateData.INCOMPLETE)
_TGN_LEVEL__1 = ("undetectable", TgnLevel.UNDETECTABLE)
_TGN_LEVEL__2 = ("low", TgnLevel.LOW)
_TGN_LEVEL__3 = ("in-range", TgnLevel.IN_RANGE)
_TGN_LEVEL__4 = ("high", TgnLevel.HIGH)
_TGN_LEVEL__5 = ("very-high", TgnLevel.VERY_HIGH)
_TGN_LEVEL__6 = ("not-known", TgnLevel.TO_BE_MEASURED)
_TIME_ON_TREATMENT__1 = ("never-changed", TimeOnTreatment.LONG_ENOUGH)
_TIME_ON_TREATMENT__2 = ("dose-changed-recently", TimeOnTreatment.TOO_EARLY)
_TIME_ON_TREATMENT__3 = ("dose-changed-long-ago", TimeOnTreatment.LONG_ENOUGH)
_TIME_ON_TREATMENT__4 = ("agent-changed-recently", TimeOnTreatment.TOO_EARLY)
_TIME_ON_TREATMENT__5 = ("agent-changed-long-ago", TimeOnTreatment.LONG_ENOUGH)
_TIME_ON_TREATMENT__6 = ("time-not-known", TimeOnTreatment.TO_BE_ASKED)
_SITUATION__0 = (None, NOT_ASKED)
_SITUATION__1 = ("thiopurine-not-tolerated", Situation.THIOPURINE_INTOLERANCE)
_SITUATION__2 = ("mycophenolate-not-tolerated", Situation.MYCOPHENOLATE_INTOLERANCE)
_SITUATION__3 = ("steroid-not-tolerated", Situation.STEROID_SIDE_EFFECTS)
_SITUATION__4 = ("allopurinol-not-tolerated", Situation.ALLOPURINOL_INTOLERANCE)
_SITUATION__5 = ("intolerance-not-known", Situation.TO_BE_ASKED)
_SITUATION__6 = ("goal-reached", Situation.RESPONSE_REACHED)
_SITUATION__7 = ("time-not-up", Situation.WAIT)
_SITUATION__8 = ("no-early-fall", Situation.EARLY_NON_RESPONSE)
_SITUATION__9 = ("response-not-known", Situation.TO_BE_ASKED)
_SITUATION__10 = ("no-base-agent", Situation.FIRST_LINE_INCOMPLETE)
_SITUATION__11 = ("changed-recently", Situation.WAIT)
_SITUATION__12 = ("change-not-known", Situation.TO_BE_ASKED)
_SITUATION__13 = ("insufficient-on-azathioprine", Situation.INSUFFICIENT_AZATHIOPRINE)
_SITUATION__14 = ("insufficient-on-other-thiopurine", Situation.INSUFFICIENT_OTHER_THIOPURINE)
_SITUATION__15 = ("insufficient-on-mycophenolate", Situation.INSUFFICIENT_MYCOPHENOLATE)
_ASSAY__0 = (None, NOT_ASKED)
_ASSAY__1 = ("no-assay", Assay.NOT_AVAILABLE)
_ASSAY__2 = ("asked-in-vain", Assay.NOT_AVAILABLE)
_ASSAY__3 = ("can-be-asked-for", Assay.CAN_BE_MEASURED)
_EARLIER_AGENTS__0 = (None, NOT_ASKED)
_EARLIER_AGENTS__1 = ("azathioprine-tried", EarlierAgents.TRIED_OR_EXCLUDED)
_EARLIER_AGENTS__2 = ("mycophenolate-tried", EarlierAgents.TRIED_OR_EXCLUDED)
_EARLIER_AGENTS__3 = ("none-tried", EarlierAgents.UNTRIED)
_EARLIER_AGENTS__4 = ("azathioprine-not-known", EarlierAgents.TO_BE_ASKED)
_EARLIER_AGENTS__5 = ("mycophenolate-not-known", EarlierAgents.TO_BE_ASKED)
_METABOLITE_SAMPLE__0 = (None, NOT_ASKED)
_METABOLITE_SAMPLE__1 = ("tgn-to-be-measured", MetaboliteSample.TO_BE_MEASURED)
_METABOLITE_SAMPLE__2 = ("tgn-without-assay", MetaboliteSample.NO_ASSAY)
_METABOLITE_SAMPLE__3 = ("mmp-to-be-measured", MetaboliteSample.TO_BE_MEASURED)
_METABOLITE_SAMPLE__4 = ("mmp-without-assay", MetaboliteSample.NO_ASSAY)
_METABOLITE_SAMPLE__5 = ("timing-not-known", MetaboliteSample.TIMING_TO_BE_ASKED)
_METABOLITE_SAMPLE__6 = ("before-steady-state", MetaboliteSample.TOO_EARLY)
_METABOLITE_SAMPLE__7 = ("before-steady-state-and-no-other", MetaboliteSample.NOT_INTERPRETABLE)
_METABOLITE_SAMPLE__8 = ("usable", MetaboliteSample.USABLE)
_METABOLITE_SAMPLE__9 = ("repeat", MetaboliteSample.TO_BE_MEASURED)
_METABOLITE_SAMPLE__10 = ("repeated-in-vain", MetaboliteSample.NOT_INTERPRETABLE)
_METABOLITE_PATTERN__0 = (None, NOT_ASKED)
_METABOLITE_PATTERN__1 = ("not-taking", MetabolitePattern.NOT_TAKING)
_METABOLITE_PATTERN__2 = ("shunter-without-tgn", MetabolitePattern.SHUNTER)
_METABOLITE_PATTERN__3 = ("underdosed", MetabolitePattern.UNDERDOSED)
_METABOLITE_PATTERN__4 = ("shunter", MetabolitePattern.SHUNTER)
_METABOLITE_PATTERN__5 = ("in-range", MetabolitePattern.IN_RANGE)
_METABOLITE_PATTERN__6 = ("in-range-mmp-high", MetabolitePattern.IN_RANGE_MMP_HIGH)
_METABOLITE_PATTERN__7 = ("low-tpmt-pattern", MetabolitePattern.LOW_TPMT_PATTERN)
_METABOLITE_PATTERN__8 = ("overdosed", MetabolitePattern.OVERDOSED)
_METABOLITE_PATTERN__9 = ("very-high", MetabolitePattern.LOW_TPMT_PATTERN)
_METABOLITE_PATTERN__10 = ("tpmt-absent-pattern", MetabolitePattern.TPMT_ABSENT_PATTERN)
_DRUG_DETECTED__0 = (None, NOT_ASKED)
_DRUG_DETECTED__1 = ("not-found", DrugDetected.NOT_DETECTED)
_DRUG_DETECTED__2 = ("found", DrugDetected.DETECTED)
_DRUG_DETECTED__3 = ("not-measured-yet", DrugDetected.CAN_BE_MEASURED)
_DRUG_DETECTED__4 = ("no-result", DrugDetected.CANNOT_BE_MEASURED)
_ADHERENCE_STEP__0 = (None, NOT_ASKED)
_ADHERENCE_STEP__1 = ("not-adherent", AdherenceStep.ADHERENCE_SUPPORT)
_ADHERENCE_STEP__2 = ("not-adherent-again", AdherenceStep.SPECIALIST_REVIEW)
_ADHERENCE_STEP__3 = ("not-found-in-blood", AdherenceStep.ADHERENCE_SUPPORT)
_ADHERENCE_STEP__4 = ("not-found-in-blood-again", AdherenceStep.SPECIALIST_REVIEW)
_ADHERENCE_STEP__5 = ("adherent", AdherenceStep.ADHERENT)
_ADHERENCE_STEP__6 = ("measure-to-find-out", AdherenceStep.MEASURE_METABOLITES)
_ADHERENCE_STEP__7 = ("cannot-be-settled", AdherenceStep.SPECIALIST_REVIEW)
_ADHERENCE_STEP__8 = ("not-assessed", AdherenceStep.ASSESS_ADHERENCE)
_STEP__0 = (None, NOT_ASKED)
_STEP__1 = ("goal-reached", Step.MAINTAIN)
_STEP__2 = ("time-not-up", Step.CONTINUE_AND_REASSESS)
_STEP__3 = ("no-early-fall", Step.REEXAMINE_DIAGNOSIS)
_STEP__4 = ("no-base-agent-yet", Step.COMPLETE_FIRST_LINE)
_STEP__5 = ("between-agents", Step.SPECIALIST_REVIEW)
_STEP__6 = ("earlier-agents-not-known", Step.REQUEST_DATA)
_STEP__7 = ("steroid-not-tolerated", Step.STEROID_SPARING)
_STEP__8 = ("allopurinol-not-tolerated", Step.STOP_ALLOPURINOL)
_STEP__9 = ("situation-not-known", Step.REQUEST_DATA)
_STEP__10 = ("thiopurine-not-tolerated", Step.SELECT_AGENT)
_STEP__11 = ("mycophenolate-not-tolerated", Step.REPLACE_MYCOPHENOLATE)
_STEP__12 = ("support-adherence", Step.ADHERENCE_SUPPORT)
_STEP__13 = ("assess-adherence", Step.ASSESS_ADHERENCE)
_STEP__14 = ("measure-for-adherence", Step.MEASURE_METABOLITES)
_STEP__15 = ("adherence-not-settled", Step.SPECIALIST_REVIEW)
_STEP__16 = ("other-causes", Step.EXCLUDE_OTHER_CAUSES)
_STEP__17 = ("optimise", Step.OPTIMISE)
_STEP__18 = ("after-other-thiopurine", Step.NEXT_AGENT)
_STEP__19 = ("after-mycophenolate", Step.REPLACE_MYCOPHENOLATE)
_BLIND_RAISE__0 = (None, NOT_ASKED)
_BLIND_RAISE__1 = ("safe-enough", BlindRaise.ALLOWED)
_BLIND_RAISE__2 = ("unsafe-metaboliser", BlindRaise.NOT_ALLOWED)
_BLIND_RAISE__3 = ("liver-getting-worse", BlindRaise.NOT_ALLOWED)
_BLIND_RAISE__4 = ("metaboliser-not-known", BlindRaise.TO_BE_ASKED)
_BLIND_RAISE__5 = ("course-not-known", BlindRaise.TO_BE_ASKED)
_EXPOSURE__0 = (None, NOT_ASKED)
_EXPOSURE__1 = ("measure-first", Exposure.MEASURE)
_EXPOSURE__2 = ("timing-first", Exposure.REQUEST_DATA)
_EXPOSURE__3 = ("not-interpretable", Exposure.REVIEW)
_EXPOSURE__4 = ("tpmt-absent", Exposure.STOP)
_EXPOSURE__5 = ("too-much", Exposure.REDUCE)
_EXPOSURE__6 = ("underdosed", Exposure.RAISE_DOSE)
_EXPOSURE__7 = ("diverted", Exposure.ADD_ALLOPURINOL)
_EXPOSURE__8 = ("in-range", Exposure.EXHAUSTED)
_EXPOSURE__9 = ("with-inhibitor", Exposure.EXHAUSTED)
_EXPOSURE__10 = ("no-assay-with-inhibitor", Exposure.EXHAUSTED)
_EXPOSURE__11 = ("no-assay-but-safe", Exposure.RAISE_WITHOUT_ASSAY)
_EXPOSURE__12 = ("no-assay-and-not-safe", Exposure.REVIEW)
_EXPOSURE__13 = ("no-assay-more-to-ask", Exposure.REQUEST_DATA)
_NEXT_AZATHIOPRINE_DOSE__0 = (None, NOT_ASKED)
_NEXT_AZATHIOPRINE_DOSE__1 = ("to-25", 250)
_NEXT_AZATHIOPRINE_DOSE__2 = ("to-50", 500)
_NEXT_AZATHIOPRINE_DOSE__3 = ("to-75", 750)
_NEXT_AZATHIOPRINE_DOSE__4 = ("to-100", 1000)
_NEXT_AZATHIOPRINE_DOSE__5 = ("to-125", 1250)
_NEXT_AZATHIOPRINE_DOSE__6 = ("to-150", 1500)
_NEXT_AZATHIOPRINE_DOSE__7 = ("to-175", 1750)
_NEXT_AZATHIOPRINE_DOSE__8 = ("to-200", 2000)
_REDUCED_AZATHIOPRINE_DOSE__0 = (None, NOT_ASKED)
_REDUCED_AZATHIOPRINE_DOSE__1 = ("up-to-50", 125)
_REDUCED_AZATHIOPRINE_DOSE__2 = ("up-to-100", 250)
_REDUCED_AZATHIOPRINE_DOSE__3 = ("up-to-150", 375)
_REDUCED_AZATHIOPRINE_DOSE__4 = ("up-to-200", 500)
_REDUCED_AZATHIOPRINE_DOSE__5 = ("up-to-250", 625)
_REDUCED_AZATHIOPRINE_DOSE__6 = ("up-to-300", 750)
_REDUCTION__0 = (None, NOT_ASKED)
_REDUCTION__1 = ("one-quarter", Reduction.ONE_QUARTER)
_REDUCTION__2 = ("up-to-one-third", Reduction.UP_TO_ONE_THIRD)
_REDUCTION__3 = ("cannot-be-made", Reduction.CANNOT_BE_MADE)
_REDUCTION__4 = ("dose-not-known", Reduction.TO_BE_ASKED)
_ROOM_FOR_RAISE__0 = (None, NOT_ASKED)
_ROOM_FOR_RAISE__1 = ("dose-not-known", RoomForRaise.TO_BE_ASKED)
_ROOM_FOR_RAISE__2 = ("at-the-absolute-ceiling", RoomForRaise.NO_ROOM)
_ROOM_FOR_RAISE__3 = ("weight-not-known", RoomForRaise.TO_BE_ASKED)
_ROOM_FOR_RAISE__4 = ("above-the-ceiling", RoomForRaise.NO_ROOM)
_ROOM_FOR_RAISE__5 = ("above-the-intermediate-ceiling", RoomForRaise.NO_ROOM)
_ROOM_FOR_RAISE__6 = ("metaboliser-not-known", RoomForRaise.TO_BE_ASKED)
_ROOM_FOR_RAISE__7 = ("under-the-ceiling", RoomForRaise.ROOM)
_ROOM_FOR_RAISE__8 = ("under-both-ceilings", RoomForRaise.ROOM)
_THIOPURINE_CLASS__0 = (None, NOT_ASKED)
_THIOPURINE_CLASS__1 = ("poor-metaboliser", ThiopurineClass.BARRED)
_THIOPURINE_CLASS__2 = ("severe-reaction", ThiopurineClass.BARRED)
_THIOPURINE_CLASS__3 = ("reaction-not-known", ThiopurineClass.TO_BE_ASKED)
_THIOPURINE_CLASS__4 = ("reaction-that-may-recur", ThiopurineClass.CAUTION)
_THIOPURINE_CLASS__5 = ("no-obstacle", ThiopurineClass.ALLOWED)
_THIOPURINE_CLASS__6 = ("intermediate-metaboliser", ThiopurineClass.REDUCED)
_THIOPURINE_CLASS__7 = ("metaboliser-not-determined", ThiopurineClass.CAUTION)
_THIOPURINE_CLASS__8 = ("metaboliser-not-known", ThiopurineClass.TO_BE_ASKED)
_ALLOPURINOL_CHOICE__0 = (None, NOT_ASKED)
_ALLOPURINOL_CHOICE__1 = ("pregnancy", AllopurinolChoice.NOT_IN_PREGNANCY)
_ALLOPURINOL_CHOICE__2 = ("excluded-by-history", AllopurinolChoice.EXCLUDED)
_ALLOPURINOL_CHOICE__3 = ("pregnancy-not-known", AllopurinolChoice.TO_BE_ASKED)
_ALLOPURINOL_CHOICE__4 = ("history-not-known", AllopurinolChoice.TO_BE_ASKED)
_ALLOPURINOL_CHOICE__5 = ("class-not-known", AllopurinolChoice.TO_BE_ASKED)
_ALLOPURINOL_CHOICE__6 = ("class-stands-against", AllopurinolChoice.SPECIALIST)
_ALLOPURINOL_CHOICE__7 = ("kidney-not-known", AllopurinolChoice.TO_BE_ASKED)
_ALLOPURINOL_CHOICE__8 = ("kidney-stands-against", AllopurinolChoice.SPECIALIST)
_ALLOPURINOL_CHOICE__9 = ("dose-not-known", AllopurinolChoice.TO_BE_ASKED)
_ALLOPURINOL_CHOICE__10 = ("cannot-be-reduced", AllopurinolChoice.SPECIALIST)
_ALLOPURINOL_CHOICE__11 = ("possible", AllopurinolChoice.POSSIBLE)
_RAISE_CHOICE__0 = (None, NOT_ASKED)
_RAISE_CHOICE__1 = ("tried-often-enough", RaiseChoice.NO_ROOM)
_RAISE_CHOICE__2 = ("class-barred", RaiseChoice.SPECIALIST)
_RAISE_CHOICE__3 = ("class-not-known", RaiseChoice.TO_BE_ASKED)
_RAISE_CHOICE__4 = ("pregnant", RaiseChoice.SPECIALIST)
_RAISE_CHOICE__5 = ("pregnancy-not-known", RaiseChoice.TO_BE_ASKED)
_RAISE_CHOICE__6 = ("no-room", RaiseChoice.NO_ROOM)
_RAISE_CHOICE__7 = ("room-not-known", RaiseChoice.TO_BE_ASKED)
_RAISE_CHOICE__8 = ("possible", RaiseChoice.POSSIBLE)
_OPTIMISATION__0 = (None, NOT_ASKED)
_OPTIMISATION__1 = ("raise-azathioprine", Optimisation.RAISE_AZATHIOPRINE)
_OPTIMISATION__2 = ("raise-without-assay", Optimisation.RAISE_WITHOUT_ASSAY)
_OPTIMISATION__3 = ("no-room", Optimisation.EXHAUSTED)
_OPTIMISATION__4 = ("raise-with-a-specialist", Optimisation.SPECIALIST_REVIEW)
_OPTIMISATION__5 = ("raise-more-to-ask", Optimisation.REQUEST_DATA)
_OPTIMISATION__6 = ("add-allopurinol", Optimisation.ADD_ALLOPURINOL)
_OPTIMISATION__7 = ("allopurinol-excluded", Optimisation.EXHAUSTED)
_OPTIMISATION__8 = ("allopurinol-with-a-specialist", Optimisation.SPECIALIST_REVIEW)
_OPTIMISATION__9 = ("allopurinol-more-to-ask", Optimisation.REQUEST_DATA)
_OPTIMISATION__10 = ("changed-often-enough", Optimisation.SPECIALIST_REVIEW)
_OPTIMISATION__11 = ("reduce", Optimisation.REDUCE_THIOPURINE)
_OPTIMISATION__12 = ("stop", Optimisation.STOP_THIOPURINE)
_OPTIMISATION__13 = ("measure", Optimisation.MEASURE_METABOLITES)
_OPTIMISATION__14 = ("review", Optimisation.SPECIALIST_REVIEW)
_OPTIMISATION__15 = ("more-to-ask", Optimisation.REQUEST_DATA)
_OPTIMISATION__16 = ("exhausted", Optimisation.EXHAUSTED)
_AGENT_QUESTION__0 = (None, NOT_ASKED)
_AGENT_QUESTION__1 = ("instead-of-a-thiopurine", AgentQuestion.THIOPURINE_INTOLERANCE)
_AGENT_QUESTION__2 = ("after-optimisation", AgentQuestion.BEFORE_THIRD_LINE)
_AGENT_QUESTION__3 = ("during-optimisation", AgentQuestion.NONE)
_AGENT_QUESTION__4 = ("after-other-thiopurine", AgentQuestion.BEFORE_THIRD_LINE)
_AGENT_QUESTION__5 = ("two-agents-not-tolerated", AgentQuestion.SECOND_THIOPURINE)
_AGENT_QUESTION__6 = ("after-mycophenolate-intolerance", AgentQuestion.AZATHIOPRINE)
_AGENT_QUESTION__7 = ("after-mycophenolate-failure", AgentQuestion.AZATHIOPRINE)
_AGENT_QUESTION__8 = ("no-agent-needed", AgentQuestion.NONE)
_AZATHIOPRINE_CHOICE__0 = (None, NOT_ASKED)
_AZATHIOPRINE_CHOICE__1 = ("excluded-by-history", AzathioprineChoice.EXCLUDED)
_AZATHIOPRINE_CHOICE__2 = ("class-barred", AzathioprineChoice.EXCLUDED)
_AZATHIOPRINE_CHOICE__3 = ("history-not-known", AzathioprineChoice.TO_BE_ASKED)
_AZATHIOPRINE_CHOICE__4 = ("class-not-known", AzathioprineChoice.TO_BE_ASKED)
_AZATHIOPRINE_CHOICE__5 = ("reaction-may-recur", AzathioprineChoice.CAUTION)
_AZATHIOPRINE_CHOICE__6 = ("portal-hypertension", AzathioprineChoice.CAUTION)
_AZATHIOPRINE_CHOICE__7 = ("portal-hypertension-not-known", AzathioprineChoice.TO_BE_ASKED)
_AZATHIOPRINE_CHOICE__8 = ("with-inhibitor", AzathioprineChoice.CAUTION)
_AZATHIOPRINE_CHOICE__9 = ("inhibitor-not-known", AzathioprineChoice.TO_BE_ASKED)
_AZATHIOPRINE_CHOICE__10 = ("possible", AzathioprineChoice.ELIGIBLE)
_MERCAPTOPURINE_CHOICE__0 = (None, NOT_ASKED)
_MERCAPTOPURINE_CHOICE__1 = ("culprit", MercaptopurineChoice.EXCLUDED)
_MERCAPTOPURINE_CHOICE__2 = ("excluded-by-history", MercaptopurineChoice.EXCLUDED)
_MERCAPTOPURINE_CHOICE__3 = ("class-barred", MercaptopurineChoice.EXCLUDED)
_MERCAPTOPURINE_CHOICE__4 = ("history-not-known", MercaptopurineChoice.TO_BE_ASKED)
_MERCAPTOPURINE_CHOICE__5 = ("class-not-known", MercaptopurineChoice.TO_BE_ASKED)
_MERCAPTOPURINE_CHOICE__6 = ("reaction-may-recur", MercaptopurineChoice.CAUTION)
_MERCAPTOPURINE_CHOICE__7 = ("portal-hypertension", MercaptopurineChoice.CAUTION)
_MERCAPTOPURINE_CHOICE__8 = ("portal-hypertension-not-known", MercaptopurineChoice.TO_BE_ASKED)
_MERCAPTOPURINE_CHOICE__9 = ("with-inhibitor", MercaptopurineChoice.CAUTION)
_MERCAPTOPURINE_CHOICE__10 = ("inhibitor-not-known", MercaptopurineChoice.TO_BE_ASKED)
_MERCAPTOPURINE_CHOICE__11 = ("possible", MercaptopurineChoice.ELIGIBLE)
_MYCOPHENOLATE_CHOICE__0 = (None, NOT_ASKED)
_MYCOPHENOLATE_CHOICE__1 = ("culprit", MycophenolateChoice.EXCLUDED)
_MYCOPHENOLATE_CHOICE__2 = ("excluded-by-history", MycophenolateChoice.EXCLUDED)
_MYCOPHENOLATE_CHOICE__3 = ("history-not-known", MycophenolateChoice.TO_BE_ASKED)
_MYCOPHENOLATE_CHOICE__4 = ("pregnancy", MycophenolateChoice.NOT_IN_PREGNANCY)
_MYCOPHENOLATE_CHOICE__5 = ("pregnancy-not-known", MycophenolateChoice.TO_BE_ASKED)
_MYCOPHENOLATE_CHOICE__6 = ("cannot-become-pregnant", MycophenolateChoice.ELIGIBLE)
_MYCOPHENOLATE_CHOICE__7 = ("reliable-contraception", MycophenolateChoice.ELIGIBLE)
_MYCOPHENOLATE_CHOICE__8 = ("no-reliable-contraception", MycophenolateChoice.CONTRACEPTION_FIRST)
_MYCOPHENOLATE_CHOICE__9 = ("contraception-not-known", MycophenolateChoice.TO_BE_ASKED)
_TIOGUANINE_CHOICE__0 = (None, NOT_ASKED)
_TIOGUANINE_CHOICE__1 = ("culprit", TioguanineChoice.EXCLUDED)
_TIOGUANINE_CHOICE__2 = ("excluded-by-history", TioguanineChoice.EXCLUDED)
_TIOGUANINE_CHOICE__3 = ("class-barred", TioguanineChoice.EXCLUDED)
_TIOGUANINE_CHOICE__4 = ("portal-hypertension", TioguanineChoice.EXCLUDED)
_TIOGUANINE_CHOICE__5 = ("history-not-known", TioguanineChoice.TO_BE_ASKED)
_TIOGUANINE_CHOICE__6 = ("portal-hypertension-not-known", TioguanineChoice.TO_BE_ASKED)
_TIOGUANINE_CHOICE__7 = ("class-not-known", TioguanineChoice.TO_BE_ASKED)
_TIOGUANINE_CHOICE__8 = ("reaction-or-dose-unclear", TioguanineChoice.CAUTION)
_TIOGUANINE_CHOICE__9 = ("with-inhibitor", TioguanineChoice.CAUTION)
_TIOGUANINE_CHOICE__10 = ("inhibitor-not-known", TioguanineChoice.TO_BE_ASKED)
_TIOGUANINE_CHOICE__11 = ("possible", TioguanineChoice.ELIGIBLE)
_SECOND_THIOPURINE__0 = (None, NOT_ASKED)
_SECOND_THIOPURINE__1 = ("mercaptopurine", SecondThiopurine.MERCAPTOPURINE)
_SECOND_THIOPURINE__2 = ("mercaptopurine-to-be-asked", SecondThiopurine.TO_BE_ASKED)
_SECOND_THIOPURINE__3 = ("tioguanine", SecondThiopurine.TIOGUANINE)
_SECOND_THIOPURINE__4 = ("tioguanine-to-be-asked", SecondThiopurine.TO_BE_ASKED)
_SECOND_THIOPURINE__5 = ("tioguanine-with-a-specialist", SecondThiopurine.SPECIALIST)
_SECOND_THIOPURINE__6 = ("mercaptopurine-with-a-specialist", SecondThiopurine.SPECIALIST)
_SECOND_THIOPURINE__7 = ("neither", SecondThiopurine.NEITHER)
_NEW_AGENT__0 = (None, NOT_ASKED)
_NEW_AGENT__1 = ("mycophenolate-for-intolerance", NewAgent.MYCOPHENOLATE_FOR_INTOLERANCE)
_NEW_AGENT__2 = ("mycophenolate-before-third-line", NewAgent.MYCOPHENOLATE_BEFORE_THIRD_LINE)
_NEW_AGENT__3 = ("contraception-first-for-intolerance", NewAgent.CONTRACEPTION_FIRST)
_NEW_AGENT__4 = ("contraception-first-before-third-line", NewAgent.CONTRACEPTION_FIRST)
_NEW_AGENT__5 = ("not-in-pregnancy", NewAgent.SPECIALIST_REVIEW)
_NEW_AGENT__6 = ("mycophenolate-more-to-ask", NewAgent.REQUEST_DATA)
_NEW_AGENT__7 = ("third-line-after-thiopurines", NewAgent.THIRD_LINE)
_NEW_AGENT__8 = ("excluded-and-pregnant", NewAgent.SPECIALIST_REVIEW)
_NEW_AGENT__9 = ("excluded-and-pregnancy-not-known", NewAgent.REQUEST_DATA)
_NEW_AGENT__10 = ("mercaptopurine", NewAgent.START_MERCAPTOPURINE)
_NEW_AGENT__11 = ("tioguanine", NewAgent.START_TIOGUANINE)
_NEW_AGENT__12 = ("second-thiopurine-with-a-specialist", NewAgent.SPECIALIST_REVIEW)
_NEW_AGENT__13 = ("second-thiopurine-more-to-ask", NewAgent.REQUEST_DATA)
_NEW_AGENT__14 = ("third-line-for-intolerance", NewAgent.THIRD_LINE)
_NEW_AGENT__15 = ("azathioprine-and-pregnant", NewAgent.SPECIALIST_REVIEW)
_NEW_AGENT__16 = ("azathioprine-and-pregnancy-not-known", NewAgent.REQUEST_DATA)
_NEW_AGENT__17 = ("azathioprine", NewAgent.START_AZATHIOPRINE)
_NEW_AGENT__18 = ("azathioprine-with-a-specialist", NewAgent.SPECIALIST_REVIEW)
_NEW_AGENT__19 = ("azathioprine-more-to-ask", NewAgent.REQUEST_DATA)
_NEW_AGENT__20 = ("third-line-after-mycophenolate", NewAgent.THIRD_LINE)
_ACTION__1 = ("urgent-referral", Action.URGENT_HEPATOLOGY_REFERRAL)
_ACTION__2 = ("out-of-scope", Action.OUT_OF_SCOPE)
_ACTION__3 = ("child", Action.PAEDIATRIC_SPECIALIST)
_ACTION__4 = ("stop-thiopurine", Action.STOP_THIOPURINE)
_ACTION__5 = ("stop-mycophenolate", Action.STOP_MYCOPHENOLATE)
_ACTION__6 = ("reduce-with-inhibitor", Action.REDUCE_THIOPURINE)
_ACTION__7 = ("stop-allopurinol-in-pregnancy", Action.STOP_ALLOPURINOL)
_ACTION__8 = ("review-before-treatment", Action.SPECIALIST_REVIEW)
_ACTION__9 = ("danger-not-excluded", Action.REQUEST_DATA)
_ACTION__10 = ("maintain", Action.MAINTAIN)
_ACTION__11 = ("reassess", Action.CONTINUE_AND_REASSESS)
_ACTION__12 = ("reexamine", Action.REEXAMINE_DIAGNOSIS)
_ACTION__13 = ("first-line-incomplete", Action.OUT_OF_SCOPE)
_ACTION__14 = ("steroid", Action.STEROID_SPARING_REVIEW)
_ACTION__15 = ("stop-allopurinol", Action.STOP_ALLOPURINOL)
_ACTION__16 = ("situation-not-known", Action.REQUEST_DATA)
_ACTION__17 = ("support-adherence", Action.ADHERENCE_SUPPORT)
_ACTION__18 = ("assess-adherence", Action.ASSESS_ADHERENCE)
_ACTION__19 = ("measure-for-adherence", Action.MEASURE_METABOLITES)
_ACTION__20 = ("situation-for-a-specialist", Action.SPECIALIST_REVIEW)
_ACTION__21 = ("other-causes", Action.EXCLUDE_OTHER_CAUSES)
_ACTION__22 = ("raise-azathioprine", Action.RAISE_AZATHIOPRINE)
_ACTION__23 = ("raise-without-assay", Action.RAISE_AZATHIOPRINE)
_ACTION__24 = ("add-allopurinol", Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE)
_ACTION__25 = ("optimise-with-low-count", Action.SPECIALIST_REVIEW)
_ACTION__26 = ("reduce", Action.REDUCE_THIOPURINE)
_ACTION__27 = ("stop-after-metabolites", Action.STOP_THIOPURINE)
_ACTION__28 = ("measure-metabolites", Action.MEASURE_METABOLITES)
_ACTION__29 = ("optimise-with-a-specialist", Action.SPECIALIST_REVIEW)
_ACTION__30 = ("optimisation-more-to-ask", Action.REQUEST_DATA)
_ACTION__31 = ("start-mycophenolate-for-intolerance", Action.START_MYCOPHENOLATE)
_ACTION__32 = ("start-mycophenolate-before-third-line", Action.START_MYCOPHENOLATE)
_ACTION__33 = ("start-mercaptopurine", Action.START_MERCAPTOPURINE)
_ACTION__34 = ("start-tioguanine", Action.START_TIOGUANINE)
_ACTION__35 = ("start-azathioprine", Action.START_AZATHIOPRINE)
_ACTION__36 = ("start-with-low-count", Action.SPECIALIST_REVIEW)
_ACTION__37 = ("contraception-first", Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE)
_ACTION__38 = ("third-line", Action.THIRD_LINE_REFERRAL)
_ACTION__39 = ("agent-with-a-specialist", Action.SPECIALIST_REVIEW)
_ACTION__40 = ("agent-more-to-ask", Action.REQUEST_DATA)


def core_1(known: Known, parameters: Parameters) -> Found:
    """What these tables give for one patient."""
    (
        age,
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
        baseline_ast,
        week4_ast,
        baseline_alt,
        week4_alt,
        prior_remission,
        white_cells,
        neutrophils,
        platelets,
        egfr,
        childbearing_potential,
        pregnancy,
        contraception,
        _can_father_a_child,
        base_agent,
        thiopurine_dose,
        thiopurine_dose_before_inhibitor,
        _mycophenolate_dose,
        xanthine_oxidase_inhibitor,
        _aminosalicylate,
        months_since_start,
        last_change,
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
        other_causes_excluded,
        tgn,
        mmp,
        weeks_on_dose_at_sample,
        assay_available,
        metabolite_requests,
        transaminases_rising,
        tpmt,
        nudt15,
    ) = known
    ast_times_uln_top: int | None = None
    ast_times_uln_bottom = 0
    if ast is not None and ast_uln is not None:
        ast_times_uln_bottom = ast_uln
        if ast_times_uln_bottom > 0:
            ast_times_uln_top = ast
    alt_times_uln_top: int | None = None
    alt_times_uln_bottom = 0
    if alt is not None and alt_uln is not None:
        alt_times_uln_bottom = alt_uln
        if alt_times_uln_bottom > 0:
            alt_times_uln_top = alt
    igg_times_uln_top: int | None = None
    igg_times_uln_bottom = 0
    if igg is not None and igg_uln is not None:
        igg_times_uln_bottom = igg_uln
        if igg_times_uln_bottom > 0:
            igg_times_uln_top = igg
    ast_left_at_week4_top: int | None = None
    ast_left_at_week4_bottom = 0
    if week4_ast is not None and baseline_ast is not None:
        ast_left_at_week4_bottom = baseline_ast
        if ast_left_at_week4_bottom > 0:
            ast_left_at_week4_top = 2 * week4_ast
    alt_left_at_week4_top: int | None = None
    alt_left_at_week4_bottom = 0
    if week4_alt is not None and baseline_alt is not None:
        alt_left_at_week4_bottom = baseline_alt
        if alt_left_at_week4_bottom > 0:
            alt_left_at_week4_top = 2 * week4_alt
    metabolite_ratio_top: int | None = None
    metabolite_ratio_bottom = 0
    if mmp is not None and tgn is not None:
        metabolite_ratio_bottom = tgn
        if metabolite_ratio_bottom > 0:
            metabolite_ratio_top = mmp
    present_share_under_inhibitor_top: int | None = None
    present_share_under_inhibitor_bottom = 0
    if thiopurine_dose is not None and thiopurine_dose_before_inhibitor is not None:
        present_share_under_inhibitor_bottom = thiopurine_dose_before_inhibitor
        if present_share_under_inhibitor_bottom > 0:
            present_share_under_inhibitor_top = 3 * thiopurine_dose
    # Is a thiopurine still taken that has caused pancreatitis or severe myelosuppression?
    acute_reaction_leaf: tuple[str, AcuteReaction]
    if (
        base_agent is _BASE_AGENT__AZATHIOPRINE
        or base_agent is _BASE_AGENT__MERCAPTOPURINE
        or base_agent is _BASE_AGENT__TIOGUANINE
    ):
        if (
            intolerance_culprit is None
            or intolerance_culprit is _INTOLERANCE_CULPRIT__NONE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__MYCOPHENOLATE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__STEROID
            or intolerance_culprit is _INTOLERANCE_CULPRIT__ALLOPURINOL
        ):
            acute_reaction_leaf = _ACUTE_REACTION__3
        elif (
            intolerance_culprit is _INTOLERANCE_CULPRIT__AZATHIOPRINE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__MERCAPTOPURINE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__TIOGUANINE
        ):
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
                acute_reaction_leaf = _ACUTE_REACTION__2
            elif (
                thiopurine_reaction is _THIOPURINE_REACTION__SEVERE_MYELOSUPPRESSION
                or thiopurine_reaction is _THIOPURINE_REACTION__PANCREATITIS
            ):
                acute_reaction_leaf = _ACUTE_REACTION__1
            else:
                raise UncoveredError("acute_reaction")
        else:
            raise UncoveredError("acute_reaction")
    elif base_agent is _BASE_AGENT__MYCOPHENOLATE or base_agent is _BASE_AGENT__NONE:
        acute_reaction_leaf = _ACUTE_REACTION__4
    else:
        raise UncoveredError("acute_reaction")
    acute_reaction = acute_reaction_leaf[1]
    # Are AST, ALT and IgG all normal?
    biochemistry_leaf: tuple[str, Biochemistry, RaisedPart]
    if ast_times_uln_top is None:
        if alt_times_uln_top is None or alt_times_uln_top <= parameters.normal_limit * alt_times_uln_bottom:
            if igg_times_uln_top is None or igg_times_uln_top <= parameters.normal_limit * igg_times_uln_bottom:
                biochemistry_leaf = _BIOCHEMISTRY__7
            elif igg_times_uln_top > parameters.normal_limit * igg_times_uln_bottom:
                biochemistry_leaf = _BIOCHEMISTRY__4
            else:
                raise UncoveredError("biochemistry")
        elif alt_times_uln_top > parameters.normal_limit * alt_times_uln_bottom:
            biochemistry_leaf = _BIOCHEMISTRY__2
        else:
            raise UncoveredError("biochemistry")
    elif ast_times_uln_top <= parameters.normal_limit * ast_times_uln_bottom:
        if alt_times_uln_top is None:
            if igg_times_uln_top is None or igg_times_uln_top <= parameters.normal_limit * igg_times_uln_bottom:
                biochemistry_leaf = _BIOCHEMISTRY__8
            elif igg_times_uln_top > parameters.normal_limit * igg_times_uln_bottom:
                biochemistry_leaf = _BIOCHEMISTRY__5
            else:
                raise UncoveredError("biochemistry")
        elif alt_times_uln_top <= parameters.normal_limit * alt_times_uln_bottom:
            if igg_times_uln_top is None:
                biochemistry_leaf = _BIOCHEMISTRY__9
            elif igg_times_uln_top <= parameters.normal_limit * igg_times_uln_bottom:
                biochemistry_leaf = _BIOCHEMISTRY__6
            elif igg_times_uln_top > parameters.normal_limit * igg_times_uln_bottom:
                biochemistry_leaf = _BIOCHEMISTRY__3
            else:
                raise UncoveredError("biochemistry")
        elif alt_times_uln_top > parameters.normal_limit * alt_times_uln_bottom:
            biochemistry_leaf = _BIOCHEMISTRY__2
        else:
            raise UncoveredError("biochemistry")
    elif ast_times_uln_top > parameters.normal_limit * ast_times_uln_bottom:
        biochemistry_leaf = _BIOCHEMISTRY__1
    else:
        raise UncoveredError("biochemistry")
    biochemistry = biochemistry_leaf[1]
    # Does the blood count stop an agent, block a start or an increase, or neither?
    blood_count_leaf: tuple[str, BloodCount]
    if white_cells is None:
        if neutrophils is None or neutrophils >= parameters.stop_neutrophils:
            if platelets is None or platelets >= parameters.stop_platelets:
                blood_count_leaf = _BLOOD_COUNT__8
            elif platelets < parameters.stop_platelets:
                blood_count_leaf = _BLOOD_COUNT__3
            else:
                raise UncoveredError("blood_count")
        elif neutrophils < parameters.stop_neutrophils:
            blood_count_leaf = _BLOOD_COUNT__2
        else:
            raise UncoveredError("blood_count")
    elif white_cells < parameters.stop_white_cells:
        blood_count_leaf = _BLOOD_COUNT__1
    elif white_cells < parameters.low_white_cells:
        if neutrophils is None:
            if platelets is None or platelets >= parameters.stop_platelets:
                blood_count_leaf = _BLOOD_COUNT__9
            elif platelets < parameters.stop_platelets:
                blood_count_leaf = _BLOOD_COUNT__3
            else:
                raise UncoveredError("blood_count")
        elif neutrophils < parameters.stop_neutrophils:
            blood_count_leaf = _BLOOD_COUNT__2
        elif neutrophils >= parameters.stop_neutrophils:
            if platelets is None:
                blood_count_leaf = _BLOOD_COUNT__10
            elif platelets < parameters.stop_platelets:
                blood_count_leaf = _BLOOD_COUNT__3
            elif platelets >= parameters.stop_platelets:
                blood_count_leaf = _BLOOD_COUNT__4
            else:
                raise UncoveredError("blood_count")
        else:
            raise UncoveredError("blood_count")
    elif white_cells >= parameters.low_white_cells:
        if neutrophils is None:
            if platelets is None or platelets >= parameters.stop_platelets:
                blood_count_leaf = _BLOOD_COUNT__9
            elif platelets < parameters.stop_platelets:
                blood_count_leaf = _BLOOD_COUNT__3
            else:
                raise UncoveredError("blood_count")
        elif neutrophils < parameters.stop_neutrophils:
            blood_count_leaf = _BLOOD_COUNT__2
        elif neutrophils < parameters.low_neutrophils:
            if platelets is None:
                blood_count_leaf = _BLOOD_COUNT__10
            elif platelets < parameters.stop_platelets:
                blood_count_leaf = _BLOOD_COUNT__3
            elif platelets >= parameters.stop_platelets:
                blood_count_leaf = _BLOOD_COUNT__5
            else:
                raise UncoveredError("blood_count")
        elif neutrophils >= parameters.low_neutrophils:
            if platelets is None:
                blood_count_leaf = _BLOOD_COUNT__10
            elif platelets < parameters.stop_platelets:
                blood_count_leaf = _BLOOD_COUNT__3
            elif platelets < parameters.low_platelets:
                blood_count_leaf = _BLOOD_COUNT__6
            elif platelets >= parameters.low_platelets:
                blood_count_leaf = _BLOOD_COUNT__7
            else:
                raise UncoveredError("blood_count")
        else:
            raise UncoveredError("blood_count")
    else:
        raise UncoveredError("blood_count")
    blood_count = blood_count_leaf[1]
    # Must the agent in use be stopped now?
    drug_harm_leaf: tuple[str, DrugHarm]
    if blood_count is _BLOOD_COUNT__STOP_LEVEL:
        if (
            base_agent is _BASE_AGENT__AZATHIOPRINE
            or base_agent is _BASE_AGENT__MERCAPTOPURINE
            or base_agent is _BASE_AGENT__TIOGUANINE
        ):
            drug_harm_leaf = _DRUG_HARM__1
        elif base_agent is _BASE_AGENT__MYCOPHENOLATE:
            drug_harm_leaf = _DRUG_HARM__2
        elif base_agent is _BASE_AGENT__NONE:
            drug_harm_leaf = _DRUG_HARM__3
        else:
            raise UncoveredError("drug_harm")
    elif blood_count is _BLOOD_COUNT__LOW or blood_count is _BLOOD_COUNT__ACCEPTABLE:
        if acute_reaction is _ACUTE_REACTION__PRESENT:
            drug_harm_leaf = _DRUG_HARM__4
        elif acute_reaction is _ACUTE_REACTION__ABSENT:
            drug_harm_leaf = _DRUG_HARM__5
        else:
            raise UncoveredError("drug_harm")
    elif blood_count is _BLOOD_COUNT__TO_BE_ASKED:
        if acute_reaction is _ACUTE_REACTION__PRESENT:
            drug_harm_leaf = _DRUG_HARM__4
        elif acute_reaction is _ACUTE_REACTION__ABSENT:
            drug_harm_leaf = _DRUG_HARM__6
        else:
            raise UncoveredError("drug_harm")
    else:
        raise UncoveredError("drug_harm")
    drug_harm = drug_harm_leaf[1]
    # Have AST and ALT fallen by half within 4 weeks of the start?
    early_fall_leaf: tuple[str, EarlyFall]
    if ast_left_at_week4_top is None:
        if alt_left_at_week4_top is None or alt_left_at_week4_top <= parameters.early_share * alt_left_at_week4_bottom:
            early_fall_leaf = _EARLY_FALL__4
        elif alt_left_at_week4_top > parameters.early_share * alt_left_at_week4_bottom:
            early_fall_leaf = _EARLY_FALL__2
        else:
            raise UncoveredError("early_fall")
    elif ast_left_at_week4_top <= parameters.early_share * ast_left_at_week4_bottom:
        if alt_left_at_week4_top is None:
            early_fall_leaf = _EARLY_FALL__5
        elif alt_left_at_week4_top <= parameters.early_share * alt_left_at_week4_bottom:
            early_fall_leaf = _EARLY_FALL__3
        elif alt_left_at_week4_top > parameters.early_share * alt_left_at_week4_bottom:
            early_fall_leaf = _EARLY_FALL__2
        else:
            raise UncoveredError("early_fall")
    elif ast_left_at_week4_top > parameters.early_share * ast_left_at_week4_bottom:
        early_fall_leaf = _EARLY_FALL__1
    else:
        raise UncoveredError("early_fall")
    early_fall = early_fall_leaf[1]
    # Is the dose of the thiopurine safe with the xanthine oxidase inhibitor in use?
    inhibitor_check_leaf: tuple[str, InhibitorCheck]
    if base_agent is _BASE_AGENT__AZATHIOPRINE or base_agent is _BASE_AGENT__MERCAPTOPURINE:
        if xanthine_oxidase_inhibitor is None:
            inhibitor_check_leaf = _INHIBITOR_CHECK__3
        elif xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__NONE:
            inhibitor_check_leaf = _INHIBITOR_CHECK__2
        elif (
            xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_CO_THERAPY
            or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_OTHER_REASON
            or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__OTHER_INHIBITOR
        ):
            if present_share_under_inhibitor_top is None:
                inhibitor_check_leaf = _INHIBITOR_CHECK__7
            elif present_share_under_inhibitor_top <= parameters.third * present_share_under_inhibitor_bottom:
                inhibitor_check_leaf = _INHIBITOR_CHECK__5
            elif present_share_under_inhibitor_top > parameters.third * present_share_under_inhibitor_bottom:
                inhibitor_check_leaf = _INHIBITOR_CHECK__6
            else:
                raise UncoveredError("inhibitor_check")
        else:
            raise UncoveredError("inhibitor_check")
    elif base_agent is _BASE_AGENT__TIOGUANINE:
        if xanthine_oxidase_inhibitor is None:
            inhibitor_check_leaf = _INHIBITOR_CHECK__3
        elif xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__NONE:
            inhibitor_check_leaf = _INHIBITOR_CHECK__2
        elif (
            xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_CO_THERAPY
            or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_OTHER_REASON
            or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__OTHER_INHIBITOR
        ):
            inhibitor_check_leaf = _INHIBITOR_CHECK__4
        else:
            raise UncoveredError("inhibitor_check")
    elif base_agent is _BASE_AGENT__MYCOPHENOLATE or base_agent is _BASE_AGENT__NONE:
        inhibitor_check_leaf = _INHIBITOR_CHECK__1
    else:
        raise UncoveredError("inhibitor_check")
    inhibitor_check = inhibitor_check_leaf[1]
    # Which dose can be made that is not under one quarter of the dose before the inhibitor?
    dose_under_inhibitor_leaf: tuple[str | None, int | NotAsked]
    if (
        inhibitor_check is _INHIBITOR_CHECK__NO_THIOPURINE
        or inhibitor_check is _INHIBITOR_CHECK__NO_INHIBITOR
        or inhibitor_check is _INHIBITOR_CHECK__DOSE_REDUCED
        or inhibitor_check is _INHIBITOR_CHECK__WITH_TIOGUANINE
        or inhibitor_check is _INHIBITOR_CHECK__TO_BE_ASKED
    ):
        dose_under_inhibitor_leaf = _DOSE_UNDER_INHIBITOR__0
    elif inhibitor_check is _INHIBITOR_CHECK__DOSE_TOO_HIGH:
        if thiopurine_dose_before_inhibitor is None or thiopurine_dose_before_inhibitor > 3000:
            dose_under_inhibitor_leaf = _DOSE_UNDER_INHIBITOR__0
        elif thiopurine_dose_before_inhibitor <= 500:
            dose_under_inhibitor_leaf = _DOSE_UNDER_INHIBITOR__1
        elif thiopurine_dose_before_inhibitor <= 1000:
            dose_under_inhibitor_leaf = _DOSE_UNDER_INHIBITOR__2
        elif thiopurine_dose_before_inhibitor <= 1500:
            dose_under_inhibitor_leaf = _DOSE_UNDER_INHIBITOR__3
        elif thiopurine_dose_before_inhibitor <= 2000:
            dose_under_inhibitor_leaf = _DOSE_UNDER_INHIBITOR__4
        elif thiopurine_dose_before_inhibitor <= 2500:
            dose_under_inhibitor_leaf = _DOSE_UNDER_INHIBITOR__5
        elif 2500 < thiopurine_dose_before_inhibitor <= 3000:
            dose_under_inhibitor_leaf = _DOSE_UNDER_INHIBITOR__6
        else:
            raise UncoveredError("dose_under_inhibitor")
    else:
        raise UncoveredError("dose_under_inhibitor")
    dose_under_inhibitor = dose_under_inhibitor_leaf[1]
    share_under_inhibitor_top: int | None = None
    share_under_inhibitor_bottom = 0
    if dose_under_inhibitor is not NOT_ASKED and thiopurine_dose_before_inhibitor is not None:
        share_under_inhibitor_bottom = thiopurine_dose_before_inhibitor
        if share_under_inhibitor_bottom > 0:
            share_under_inhibitor_top = 12 * dose_under_inhibitor
    # Is the dose that can be made at most one third of the dose before the inhibitor?
    inhibitor_reduction_leaf: tuple[str | None, InhibitorReduction | NotAsked]
    if (
        inhibitor_check is _INHIBITOR_CHECK__NO_THIOPURINE
        or inhibitor_check is _INHIBITOR_CHECK__NO_INHIBITOR
        or inhibitor_check is _INHIBITOR_CHECK__DOSE_REDUCED
        or inhibitor_check is _INHIBITOR_CHECK__WITH_TIOGUANINE
        or inhibitor_check is _INHIBITOR_CHECK__TO_BE_ASKED
    ):
        inhibitor_reduction_leaf = _INHIBITOR_REDUCTION__0
    elif inhibitor_check is _INHIBITOR_CHECK__DOSE_TOO_HIGH:
        if (
            share_under_inhibitor_top is None
            or share_under_inhibitor_top < parameters.quarter * 3 * share_under_inhibitor_bottom
            or share_under_inhibitor_top > parameters.third * 4 * share_under_inhibitor_bottom
        ):
            inhibitor_reduction_leaf = _INHIBITOR_REDUCTION__2
        elif (
            share_under_inhibitor_top >= parameters.quarter * 3 * share_under_inhibitor_bottom
            and share_under_inhibitor_top <= parameters.third * 4 * share_under_inhibitor_bottom
        ):
            inhibitor_reduction_leaf = _INHIBITOR_REDUCTION__1
        else:
            raise UncoveredError("inhibitor_reduction")
    else:
        raise UncoveredError("inhibitor_reduction")
    inhibitor_reduction = inhibitor_reduction_leaf[1]
    # Is there a liver emergency that must not wait for this protocol?
    liver_emergency_leaf: tuple[str, LiverEmergency]
    if encephalopathy is None:
        if cirrhosis is None or cirrhosis is _CIRRHOSIS__NONE or cirrhosis is _CIRRHOSIS__COMPENSATED:
            if inr is None or inr < parameters.emergency_inr:
                if bilirubin is None or bilirubin <= parameters.emergency_bilirubin:
                    liver_emergency_leaf = _LIVER_EMERGENCY__6
                elif bilirubin > parameters.emergency_bilirubin:
                    liver_emergency_leaf = _LIVER_EMERGENCY__4
                else:
                    raise UncoveredError("liver_emergency")
            elif inr >= parameters.emergency_inr:
                liver_emergency_leaf = _LIVER_EMERGENCY__3
            else:
                raise UncoveredError("liver_emergency")
        elif cirrhosis is _CIRRHOSIS__DECOMPENSATED:
            liver_emergency_leaf = _LIVER_EMERGENCY__2
        else:
            raise UncoveredError("liver_emergency")
    elif encephalopathy is False:
        if cirrhosis is None:
            if inr is None or inr < parameters.emergency_inr:
                if bilirubin is None or bilirubin <= parameters.emergency_bilirubin:
                    liver_emergency_leaf = _LIVER_EMERGENCY__7
                elif bilirubin > parameters.emergency_bilirubin:
                    liver_emergency_leaf = _LIVER_EMERGENCY__4
                else:
                    raise UncoveredError("liver_emergency")
            elif inr >= parameters.emergency_inr:
                liver_emergency_leaf = _LIVER_EMERGENCY__3
            else:
                raise UncoveredError("liver_emergency")
        elif cirrhosis is _CIRRHOSIS__NONE or cirrhosis is _CIRRHOSIS__COMPENSATED:
            if inr is None:
                if bilirubin is None or bilirubin <= parameters.emergency_bilirubin:
                    liver_emergency_leaf = _LIVER_EMERGENCY__8
                elif bilirubin > parameters.emergency_bilirubin:
                    liver_emergency_leaf = _LIVER_EMERGENCY__4
                else:
                    raise UncoveredError("liver_emergency")
            elif inr < parameters.emergency_inr:
                if bilirubin is None:
                    liver_emergency_leaf = _LIVER_EMERGENCY__9
                elif bilirubin <= parameters.emergency_bilirubin:
                    liver_emergency_leaf = _LIVER_EMERGENCY__5
                elif bilirubin > parameters.emergency_bilirubin:
                    liver_emergency_leaf = _LIVER_EMERGENCY__4
                else:
                    raise UncoveredError("liver_emergency")
            elif inr >= parameters.emergency_inr:
                liver_emergency_leaf = _LIVER_EMERGENCY__3
            else:
                raise UncoveredError("liver_emergency")
        elif cirrhosis is _CIRRHOSIS__DECOMPENSATED:
            liver_emergency_leaf = _LIVER_EMERGENCY__2
        else:
            raise UncoveredError("liver_emergency")
    elif encephalopathy is True:
        liver_emergency_leaf = _LIVER_EMERGENCY__1
    else:
        raise UncoveredError("liver_emergency")
    liver_emergency = liver_emergency_leaf[1]
    # What do TPMT and NUDT15 say together?
    metaboliser_leaf: tuple[str, Metaboliser]
    if nudt15 is None:
        if tpmt is None:
            metaboliser_leaf = _METABOLISER__7
        elif tpmt is _TPMT__NORMAL or tpmt is _TPMT__INTERMEDIATE or tpmt is _TPMT__NOT_AVAILABLE:
            metaboliser_leaf = _METABOLISER__8
        elif tpmt is _TPMT__POOR:
            metaboliser_leaf = _METABOLISER__1
        else:
            raise UncoveredError("metaboliser")
    elif nudt15 is _NUDT15__NORMAL or nudt15 is _NUDT15__NOT_AVAILABLE:
        if tpmt is None:
            metaboliser_leaf = _METABOLISER__7
        elif tpmt is _TPMT__NORMAL:
            metaboliser_leaf = _METABOLISER__5
        elif tpmt is _TPMT__INTERMEDIATE:
            metaboliser_leaf = _METABOLISER__3
        elif tpmt is _TPMT__POOR:
            metaboliser_leaf = _METABOLISER__1
        elif tpmt is _TPMT__NOT_AVAILABLE:
            metaboliser_leaf = _METABOLISER__6
        else:
            raise UncoveredError("metaboliser")
    elif nudt15 is _NUDT15__INTERMEDIATE:
        if tpmt is None:
            metaboliser_leaf = _METABOLISER__7
        elif tpmt is _TPMT__NORMAL or tpmt is _TPMT__NOT_AVAILABLE:
            metaboliser_leaf = _METABOLISER__4
        elif tpmt is _TPMT__INTERMEDIATE:
            metaboliser_leaf = _METABOLISER__3
        elif tpmt is _TPMT__POOR:
            metaboliser_leaf = _METABOLISER__1
        else:
            raise UncoveredError("metaboliser")
    elif nudt15 is _NUDT15__POOR:
        if tpmt is None or tpmt is _TPMT__NORMAL or tpmt is _TPMT__INTERMEDIATE or tpmt is _TPMT__NOT_AVAILABLE:
            metaboliser_leaf = _METABOLISER__2
        elif tpmt is _TPMT__POOR:
            metaboliser_leaf = _METABOLISER__1
        else:
            raise UncoveredError("metaboliser")
    else:
        raise UncoveredError("metaboliser")
    metaboliser = metaboliser_leaf[1]
    # Is 6-MMP appropriately low or disproportionately increased?
    mmp_level_leaf: tuple[str, MmpLevel]
    if mmp is None:
        mmp_level_leaf = _MMP_LEVEL__7
    elif mmp <= 0:
        mmp_level_leaf = _MMP_LEVEL__1
    elif mmp <= parameters.mmp_high:
        if metabolite_ratio_top is None:
            if tgn is None:
                mmp_level_leaf = _MMP_LEVEL__6
            elif tgn <= 0:
                mmp_level_leaf = _MMP_LEVEL__5
            else:
                raise UncoveredError("mmp_level")
        elif metabolite_ratio_top <= parameters.ratio_high * metabolite_ratio_bottom:
            if tgn is not None and tgn > 0:
                mmp_level_leaf = _MMP_LEVEL__4
            else:
                raise UncoveredError("mmp_level")
        elif metabolite_ratio_top > parameters.ratio_high * metabolite_ratio_bottom:
            if tgn is not None and tgn > 0:
                mmp_level_leaf = _MMP_LEVEL__3
            else:
                raise UncoveredError("mmp_level")
        else:
            raise UncoveredError("mmp_level")
    elif mmp > parameters.mmp_high:
        mmp_level_leaf = _MMP_LEVEL__2
    else:
        raise UncoveredError("mmp_level")
    mmp_level = mmp_level_leaf[1]
    # Is the patient pregnant, or could she be?
    pregnancy_state_leaf: tuple[str, PregnancyState]
    if pregnancy is None:
        if childbearing_potential is None:
            pregnancy_state_leaf = _PREGNANCY_STATE__6
        elif childbearing_potential is False:
            pregnancy_state_leaf = _PREGNANCY_STATE__4
        elif childbearing_potential is True:
            pregnancy_state_leaf = _PREGNANCY_STATE__5
        else:
            raise UncoveredError("pregnancy_state")
    elif pregnancy is _PREGNANCY__PREGNANT:
        pregnancy_state_leaf = _PREGNANCY_STATE__1
    elif pregnancy is _PREGNANCY__PLANNING:
        pregnancy_state_leaf = _PREGNANCY_STATE__2
    elif pregnancy is _PREGNANCY__NOT_PREGNANT:
        if childbearing_potential is None:
            pregnancy_state_leaf = _PREGNANCY_STATE__6
        elif childbearing_potential is False:
            pregnancy_state_leaf = _PREGNANCY_STATE__4
        elif childbearing_potential is True:
            pregnancy_state_leaf = _PREGNANCY_STATE__3
        else:
            raise UncoveredError("pregnancy_state")
    else:
        raise UncoveredError("pregnancy_state")
    pregnancy_state = pregnancy_state_leaf[1]
    # Does the patient take mycophenolate mofetil or allopurinol in a pregnancy, or before one?
    pregnancy_harm_leaf: tuple[str, PregnancyHarm]
    if pregnancy_state is _PREGNANCY_STATE__PREGNANT:
        if (
            base_agent is _BASE_AGENT__AZATHIOPRINE
            or base_agent is _BASE_AGENT__MERCAPTOPURINE
            or base_agent is _BASE_AGENT__TIOGUANINE
            or base_agent is _BASE_AGENT__NONE
        ):
            if (
                xanthine_oxidase_inhibitor is None
                or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__NONE
                or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__OTHER_INHIBITOR
            ):
                pregnancy_harm_leaf = _PREGNANCY_HARM__3
            elif (
                xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_CO_THERAPY
                or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_OTHER_REASON
            ):
                pregnancy_harm_leaf = _PREGNANCY_HARM__2
            else:
                raise UncoveredError("pregnancy_harm")
        elif base_agent is _BASE_AGENT__MYCOPHENOLATE:
            pregnancy_harm_leaf = _PREGNANCY_HARM__1
        else:
            raise UncoveredError("pregnancy_harm")
    elif pregnancy_state is _PREGNANCY_STATE__PLANNING:
        if (
            base_agent is _BASE_AGENT__AZATHIOPRINE
            or base_agent is _BASE_AGENT__MERCAPTOPURINE
            or base_agent is _BASE_AGENT__TIOGUANINE
            or base_agent is _BASE_AGENT__NONE
        ):
            if (
                xanthine_oxidase_inhibitor is None
                or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__NONE
                or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__OTHER_INHIBITOR
            ):
                pregnancy_harm_leaf = _PREGNANCY_HARM__6
            elif (
                xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_CO_THERAPY
                or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_OTHER_REASON
            ):
                pregnancy_harm_leaf = _PREGNANCY_HARM__5
            else:
                raise UncoveredError("pregnancy_harm")
        elif base_agent is _BASE_AGENT__MYCOPHENOLATE:
            pregnancy_harm_leaf = _PREGNANCY_HARM__4
        else:
            raise UncoveredError("pregnancy_harm")
    elif pregnancy_state is _PREGNANCY_STATE__NOT_PREGNANT or pregnancy_state is _PREGNANCY_STATE__NOT_POSSIBLE:
        pregnancy_harm_leaf = _PREGNANCY_HARM__10
    elif pregnancy_state is _PREGNANCY_STATE__TO_BE_ASKED:
        if (
            base_agent is _BASE_AGENT__AZATHIOPRINE
            or base_agent is _BASE_AGENT__MERCAPTOPURINE
            or base_agent is _BASE_AGENT__TIOGUANINE
            or base_agent is _BASE_AGENT__NONE
        ):
            if (
                xanthine_oxidase_inhibitor is None
                or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__NONE
                or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__OTHER_INHIBITOR
            ):
                pregnancy_harm_leaf = _PREGNANCY_HARM__9
            elif (
                xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_CO_THERAPY
                or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_OTHER_REASON
            ):
                pregnancy_harm_leaf = _PREGNANCY_HARM__8
            else:
                raise UncoveredError("pregnancy_harm")
        elif base_agent is _BASE_AGENT__MYCOPHENOLATE:
            pregnancy_harm_leaf = _PREGNANCY_HARM__7
        else:
            raise UncoveredError("pregnancy_harm")
    else:
        raise UncoveredError("pregnancy_harm")
    pregnancy_harm = pregnancy_harm_leaf[1]
    # How has the disease responded to treatment so far?
    response_leaf: tuple[str, Response]
    if biochemistry is _BIOCHEMISTRY__NORMAL:
        if months_since_start <= parameters.deadline_months:
            response_leaf = _RESPONSE__1
        elif months_since_start > parameters.deadline_months:
            response_leaf = _RESPONSE__2
        else:
            raise UncoveredError("response")
    elif biochemistry is _BIOCHEMISTRY__RAISED:
        if prior_remission is None:
            response_leaf = _RESPONSE__5
        elif prior_remission is False:
            if months_since_start < parameters.early_months:
                response_leaf = _RESPONSE__6
            elif months_since_start < parameters.deadline_months:
                if early_fall is _EARLY_FALL__AT_LEAST_HALF or early_fall is _EARLY_FALL__TO_BE_MEASURED:
                    response_leaf = _RESPONSE__8
                elif early_fall is _EARLY_FALL__LESS_THAN_HALF:
                    response_leaf = _RESPONSE__7
                else:
                    raise UncoveredError("response")
            elif months_since_start <= parameters.overdue_months:
                response_leaf = _RESPONSE__9
            elif months_since_start > parameters.overdue_months:
                response_leaf = _RESPONSE__10
            else:
                raise UncoveredError("response")
        elif prior_remission is True:
            response_leaf = _RESPONSE__4
        else:
            raise UncoveredError("response")
    elif biochemistry is _BIOCHEMISTRY__TO_BE_MEASURED:
        response_leaf = _RESPONSE__3
    else:
        raise UncoveredError("response")
    response = response_leaf[1]
    # Is the patient one for whom this protocol is written?
    scope_leaf: tuple[str, Scope]
    if age < parameters.adult_age:
        if liver_transplant is None or liver_transplant is False:
            if diagnosis is None or diagnosis is _DIAGNOSIS__ESTABLISHED:
                scope_leaf = _SCOPE__3
            elif diagnosis is _DIAGNOSIS__IN_DOUBT:
                scope_leaf = _SCOPE__2
            else:
                raise UncoveredError("scope")
        elif liver_transplant is True:
            scope_leaf = _SCOPE__1
        else:
            raise UncoveredError("scope")
    elif age >= parameters.adult_age:
        if liver_transplant is None:
            if diagnosis is None or diagnosis is _DIAGNOSIS__ESTABLISHED:
                scope_leaf = _SCOPE__5
            elif diagnosis is _DIAGNOSIS__IN_DOUBT:
                scope_leaf = _SCOPE__2
            else:
                raise UncoveredError("scope")
        elif liver_transplant is False:
            if diagnosis is None:
                scope_leaf = _SCOPE__6
            elif diagnosis is _DIAGNOSIS__ESTABLISHED:
                scope_leaf = _SCOPE__4
            elif diagnosis is _DIAGNOSIS__IN_DOUBT:
                scope_leaf = _SCOPE__2
            else:
                raise UncoveredError("scope")
        elif liver_transplant is True:
            scope_leaf = _SCOPE__1
        else:
            raise UncoveredError("scope")
    else:
        raise UncoveredError("scope")
    scope = scope_leaf[1]
    # Is there anything that must be dealt with before second-line treatment is considered?
    gate_leaf: tuple[str, Gate]
    if liver_emergency is _LIVER_EMERGENCY__PRESENT:
        gate_leaf = _GATE__1
    elif liver_emergency is _LIVER_EMERGENCY__ABSENT or liver_emergency is _LIVER_EMERGENCY__TO_BE_ASKED:
        if scope is _SCOPE__IN_SCOPE or scope is _SCOPE__TO_BE_ASKED:
            if drug_harm is _DRUG_HARM__STOP_THIOPURINE:
                gate_leaf = _GATE__5
            elif drug_harm is _DRUG_HARM__STOP_MYCOPHENOLATE:
                gate_leaf = _GATE__6
            elif drug_harm is _DRUG_HARM__CYTOPENIA_WITHOUT_AGENT:
                gate_leaf = _GATE__7
            elif drug_harm is _DRUG_HARM__NO_HARM or drug_harm is _DRUG_HARM__TO_BE_ASKED:
                if (
                    inhibitor_check is _INHIBITOR_CHECK__NO_THIOPURINE
                    or inhibitor_check is _INHIBITOR_CHECK__NO_INHIBITOR
                    or inhibitor_check is _INHIBITOR_CHECK__DOSE_REDUCED
                    or inhibitor_check is _INHIBITOR_CHECK__TO_BE_ASKED
                ):
                    if pregnancy_harm is _PREGNANCY_HARM__STOP_MYCOPHENOLATE:
                        gate_leaf = _GATE__11
                    elif pregnancy_harm is _PREGNANCY_HARM__STOP_ALLOPURINOL:
                        gate_leaf = _GATE__12
                    elif pregnancy_harm is _PREGNANCY_HARM__REVIEW_BEFORE_CONCEPTION:
                        gate_leaf = _GATE__13
                    elif pregnancy_harm is _PREGNANCY_HARM__NO_HARM or pregnancy_harm is _PREGNANCY_HARM__TO_BE_ASKED:
                        gate_leaf = _GATE__14
                    else:
                        raise UncoveredError("gate")
                elif inhibitor_check is _INHIBITOR_CHECK__DOSE_TOO_HIGH:
                    if inhibitor_reduction is _INHIBITOR_REDUCTION__CAN_BE_MADE:
                        gate_leaf = _GATE__8
                    elif inhibitor_reduction is _INHIBITOR_REDUCTION__CANNOT_BE_MADE:
                        gate_leaf = _GATE__9
                    else:
                        raise UncoveredError("gate")
                elif inhibitor_check is _INHIBITOR_CHECK__WITH_TIOGUANINE:
                    gate_leaf = _GATE__10
                else:
                    raise UncoveredError("gate")
            else:
                raise UncoveredError("gate")
        elif scope is _SCOPE__TRANSPLANTED:
            gate_leaf = _GATE__2
        elif scope is _SCOPE__DIAGNOSIS_IN_DOUBT:
            gate_leaf = _GATE__3
        elif scope is _SCOPE__CHILD:
            gate_leaf = _GATE__4
        else:
            raise UncoveredError("gate")
    else:
        raise UncoveredError("gate")
    gate = gate_leaf[1]
    # Is enough known to be sure that there is no danger?
    gate_data_leaf: tuple[str | None, GateData | NotAsked]
    if (
        gate is _GATE__URGENT_REFERRAL
        or gate is _GATE__TRANSPLANTED
        or gate is _GATE__DIAGNOSIS_IN_DOUBT
        or gate is _GATE__CHILD
        or gate is _GATE__STOP_THIOPURINE
        or gate is _GATE__STOP_MYCOPHENOLATE
        or gate is _GATE__STOP_ALLOPURINOL
        or gate is _GATE__REDUCE_THIOPURINE
        or gate is _GATE__REVIEW_CYTOPENIA
        or gate is _GATE__REVIEW_INHIBITOR
        or gate is _GATE__REVIEW_CONCEPTION
    ):
        gate_data_leaf = _GATE_DATA__0
    elif gate is _GATE__NO_DANGER:
        if liver_emergency is _LIVER_EMERGENCY__ABSENT:
            if scope is _SCOPE__IN_SCOPE:
                if drug_harm is _DRUG_HARM__NO_HARM:
                    if (
                        inhibitor_check is _INHIBITOR_CHECK__NO_THIOPURINE
                        or inhibitor_check is _INHIBITOR_CHECK__NO_INHIBITOR
                        or inhibitor_check is _INHIBITOR_CHECK__DOSE_REDUCED
                    ):
                        if pregnancy_harm is _PREGNANCY_HARM__NO_HARM:
                            gate_data_leaf = _GATE_DATA__1
                        elif pregnancy_harm is _PREGNANCY_HARM__TO_BE_ASKED:
                            gate_data_leaf = _GATE_DATA__6
                        else:
                            raise UncoveredError("gate_data")
                    elif inhibitor_check is _INHIBITOR_CHECK__TO_BE_ASKED:
                        gate_data_leaf = _GATE_DATA__5
                    else:
                        raise UncoveredError("gate_data")
                elif drug_harm is _DRUG_HARM__TO_BE_ASKED:
                    gate_data_leaf = _GATE_DATA__4
                else:
                    raise UncoveredError("gate_data")
            elif scope is _SCOPE__TO_BE_ASKED:
                gate_data_leaf = _GATE_DATA__3
            else:
                raise UncoveredError("gate_data")
        elif liver_emergency is _LIVER_EMERGENCY__TO_BE_ASKED:
            gate_data_leaf = _GATE_DATA__2
        else:
            raise UncoveredError("gate_data")
    else:
        raise UncoveredError("gate_data")
    gate_data = gate_data_leaf[1]
    # Where does 6-TGN lie?
    tgn_level_leaf: tuple[str, TgnLevel]
    if tgn is None:
        tgn_level_leaf = _TGN_LEVEL__6
    elif tgn <= 0:
        tgn_level_leaf = _TGN_LEVEL__1
    elif tgn < parameters.tgn_low:
        tgn_level_leaf = _TGN_LEVEL__2
    elif tgn <= parameters.tgn_high:
        tgn_level_leaf = _TGN_LEVEL__3
    elif tgn <= parameters.tgn_very_high:
        tgn_level_leaf = _TGN_LEVEL__4
    elif tgn > parameters.tgn_very_high:
        tgn_level_leaf = _TGN_LEVEL__5
    else:
        raise UncoveredError("tgn_level")
    tgn_level = tgn_level_leaf[1]
    # Has the present treatment been given long enough to be judged?
    time_on_treatment_leaf: tuple[str, TimeOnTreatment]
    if last_change is _LAST_CHANGE__NONE:
        time_on_treatment_leaf = _TIME_ON_TREATMENT__1
    elif last_change is _LAST_CHANGE__DOSE:
        if months_since_change is None:
            time_on_treatment_leaf = _TIME_ON_TREATMENT__6
        elif months_since_change < parameters.months_after_dose_change:
            time_on_treatment_leaf = _TIME_ON_TREATMENT__2
        elif months_since_change >= parameters.months_after_dose_change:
            time_on_treatment_leaf = _TIME_ON_TREATMENT__3
        else:
            raise UncoveredError("time_on_treatment")
    elif last_change is _LAST_CHANGE__AGENT:
        if months_since_change is None:
            time_on_treatment_leaf = _TIME_ON_TREATMENT__6
        elif months_since_change < parameters.months_after_new_agent:
            time_on_treatment_leaf = _TIME_ON_TREATMENT__4
        elif months_since_change >= parameters.months_after_new_agent:
            time_on_treatment_leaf = _TIME_ON_TREATMENT__5
        else:
            raise UncoveredError("time_on_treatment")
    else:
        raise UncoveredError("time_on_treatment")
    time_on_treatment = time_on_treatment_leaf[1]
    # Is a medicine not tolerated, is the response insufficient, or neither?
    situation_leaf: tuple[str | None, Situation | NotAsked]
    if gate_data is NOT_ASKED or gate_data is _GATE_DATA__INCOMPLETE:
        situation_leaf = _SITUATION__0
    elif gate_data is _GATE_DATA__COMPLETE:
        if intolerance_culprit is None:
            situation_leaf = _SITUATION__5
        elif intolerance_culprit is _INTOLERANCE_CULPRIT__NONE:
            if response is _RESPONSE__CBR_ON_TIME or response is _RESPONSE__CBR_LATE:
                situation_leaf = _SITUATION__6
            elif response is _RESPONSE__TOO_EARLY or response is _RESPONSE__PARTIAL:
                situation_leaf = _SITUATION__7
            elif response is _RESPONSE__EARLY_NON_RESPONSE:
                situation_leaf = _SITUATION__8
            elif (
                response is _RESPONSE__INSUFFICIENT
                or response is _RESPONSE__INSUFFICIENT_OVERDUE
                or response is _RESPONSE__LOSS_OF_RESPONSE
            ):
                if time_on_treatment is _TIME_ON_TREATMENT__LONG_ENOUGH:
                    if base_agent is _BASE_AGENT__AZATHIOPRINE:
                        situation_leaf = _SITUATION__13
                    elif base_agent is _BASE_AGENT__MERCAPTOPURINE or base_agent is _BASE_AGENT__TIOGUANINE:
                        situation_leaf = _SITUATION__14
                    elif base_agent is _BASE_AGENT__MYCOPHENOLATE:
                        situation_leaf = _SITUATION__15
                    elif base_agent is _BASE_AGENT__NONE:
                        situation_leaf = _SITUATION__10
                    else:
                        raise UncoveredError("situation")
                elif time_on_treatment is _TIME_ON_TREATMENT__TOO_EARLY:
                    if (
                        base_agent is _BASE_AGENT__AZATHIOPRINE
                        or base_agent is _BASE_AGENT__MERCAPTOPURINE
                        or base_agent is _BASE_AGENT__TIOGUANINE
                        or base_agent is _BASE_AGENT__MYCOPHENOLATE
                    ):
                        situation_leaf = _SITUATION__11
                    elif base_agent is _BASE_AGENT__NONE:
                        situation_leaf = _SITUATION__10
                    else:
                        raise UncoveredError("situation")
                elif time_on_treatment is _TIME_ON_TREATMENT__TO_BE_ASKED:
                    if (
                        base_agent is _BASE_AGENT__AZATHIOPRINE
                        or base_agent is _BASE_AGENT__MERCAPTOPURINE
                        or base_agent is _BASE_AGENT__TIOGUANINE
                        or base_agent is _BASE_AGENT__MYCOPHENOLATE
                    ):
                        situation_leaf = _SITUATION__12
                    elif base_agent is _BASE_AGENT__NONE:
                        situation_leaf = _SITUATION__10
                    else:
                        raise UncoveredError("situation")
                else:
                    raise UncoveredError("situation")
            elif response is _RESPONSE__INDETERMINATE:
                situation_leaf = _SITUATION__9
            else:
                raise UncoveredError("situation")
        elif (
            intolerance_culprit is _INTOLERANCE_CULPRIT__AZATHIOPRINE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__MERCAPTOPURINE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__TIOGUANINE
        ):
            situation_leaf = _SITUATION__1
        elif intolerance_culprit is _INTOLERANCE_CULPRIT__MYCOPHENOLATE:
            situation_leaf = _SITUATION__2
        elif intolerance_culprit is _INTOLERANCE_CULPRIT__STEROID:
            situation_leaf = _SITUATION__3
        elif intolerance_culprit is _INTOLERANCE_CULPRIT__ALLOPURINOL:
            situation_leaf = _SITUATION__4
        else:
            raise UncoveredError("situation")
    else:
        raise UncoveredError("situation")
    situation = situation_leaf[1]
    # Can metabolites be measured?
    assay_leaf: tuple[str | None, Assay | NotAsked]
    if (
        situation is NOT_ASKED
        or situation is _SITUATION__THIOPURINE_INTOLERANCE
        or situation is _SITUATION__MYCOPHENOLATE_INTOLERANCE
        or situation is _SITUATION__STEROID_SIDE_EFFECTS
        or situation is _SITUATION__ALLOPURINOL_INTOLERANCE
        or situation is _SITUATION__RESPONSE_REACHED
        or situation is _SITUATION__WAIT
        or situation is _SITUATION__EARLY_NON_RESPONSE
        or situation is _SITUATION__FIRST_LINE_INCOMPLETE
        or situation is _SITUATION__INSUFFICIENT_MYCOPHENOLATE
        or situation is _SITUATION__TO_BE_ASKED
    ):
        assay_leaf = _ASSAY__0
    elif situation is _SITUATION__INSUFFICIENT_AZATHIOPRINE or situation is _SITUATION__INSUFFICIENT_OTHER_THIOPURINE:
        if base_agent is _BASE_AGENT__AZATHIOPRINE or base_agent is _BASE_AGENT__MERCAPTOPURINE:
            if assay_available is None or assay_available is True:
                if metabolite_requests is None or metabolite_requests < parameters.metabolite_rounds:
                    assay_leaf = _ASSAY__3
                elif metabolite_requests >= parameters.metabolite_rounds:
                    assay_leaf = _ASSAY__2
                else:
                    raise UncoveredError("assay")
            elif assay_available is False:
                assay_leaf = _ASSAY__1
            else:
                raise UncoveredError("assay")
        elif (
            base_agent is _BASE_AGENT__TIOGUANINE
            or base_agent is _BASE_AGENT__MYCOPHENOLATE
            or base_agent is _BASE_AGENT__NONE
        ):
            assay_leaf = _ASSAY__0
        else:
            raise UncoveredError("assay")
    else:
        raise UncoveredError("assay")
    assay = assay_leaf[1]
    # Has the patient without a base agent had one, or is one excluded?
    earlier_agents_leaf: tuple[str | None, EarlierAgents | NotAsked]
    if (
        situation is NOT_ASKED
        or situation is _SITUATION__THIOPURINE_INTOLERANCE
        or situation is _SITUATION__MYCOPHENOLATE_INTOLERANCE
        or situation is _SITUATION__STEROID_SIDE_EFFECTS
        or situation is _SITUATION__ALLOPURINOL_INTOLERANCE
        or situation is _SITUATION__RESPONSE_REACHED
        or situation is _SITUATION__WAIT
        or situation is _SITUATION__EARLY_NON_RESPONSE
        or situation is _SITUATION__INSUFFICIENT_AZATHIOPRINE
        or situation is _SITUATION__INSUFFICIENT_OTHER_THIOPURINE
        or situation is _SITUATION__INSUFFICIENT_MYCOPHENOLATE
        or situation is _SITUATION__TO_BE_ASKED
    ):
        earlier_agents_leaf = _EARLIER_AGENTS__0
    elif situation is _SITUATION__FIRST_LINE_INCOMPLETE:
        if azathioprine_history is None:
            if mycophenolate_history is None or mycophenolate_history is _MYCOPHENOLATE_HISTORY__NEVER_USED:
                earlier_agents_leaf = _EARLIER_AGENTS__4
            elif (
                mycophenolate_history is _MYCOPHENOLATE_HISTORY__CAN_BE_USED_AGAIN
                or mycophenolate_history is _MYCOPHENOLATE_HISTORY__FAILED
                or mycophenolate_history is _MYCOPHENOLATE_HISTORY__NOT_TOLERATED
                or mycophenolate_history is _MYCOPHENOLATE_HISTORY__CONTRAINDICATED
                or mycophenolate_history is _MYCOPHENOLATE_HISTORY__DECLINED
            ):
                earlier_agents_leaf = _EARLIER_AGENTS__2
            else:
                raise UncoveredError("earlier_agents")
        elif azathioprine_history is _AZATHIOPRINE_HISTORY__NEVER_USED:
            if mycophenolate_history is None:
                earlier_agents_leaf = _EARLIER_AGENTS__5
            elif mycophenolate_history is _MYCOPHENOLATE_HISTORY__NEVER_USED:
                earlier_agents_leaf = _EARLIER_AGENTS__3
            elif (
                mycophenolate_history is _MYCOPHENOLATE_HISTORY__CAN_BE_USED_AGAIN
                or mycophenolate_history is _MYCOPHENOLATE_HISTORY__FAILED
                or mycophenolate_history is _MYCOPHENOLATE_HISTORY__NOT_TOLERATED
                or mycophenolate_history is _MYCOPHENOLATE_HISTORY__CONTRAINDICATED
                or mycophenolate_history is _MYCOPHENOLATE_HISTORY__DECLINED
            ):
                earlier_agents_leaf = _EARLIER_AGENTS__2
            else:
                raise UncoveredError("earlier_agents")
        elif (
            azathioprine_history is _AZATHIOPRINE_HISTORY__CAN_BE_USED_AGAIN
            or azathioprine_history is _AZATHIOPRINE_HISTORY__FAILED
            or azathioprine_history is _AZATHIOPRINE_HISTORY__NOT_TOLERATED
            or azathioprine_history is _AZATHIOPRINE_HISTORY__CONTRAINDICATED
            or azathioprine_history is _AZATHIOPRINE_HISTORY__DECLINED
        ):
            earlier_agents_leaf = _EARLIER_AGENTS__1
        else:
            raise UncoveredError("earlier_agents")
    else:
        raise UncoveredError("earlier_agents")
    earlier_agents = earlier_agents_leaf[1]
    # Is there a metabolite result that can be used?
    metabolite_sample_leaf: tuple[str | None, MetaboliteSample | NotAsked]
    if (
        situation is NOT_ASKED
        or situation is _SITUATION__THIOPURINE_INTOLERANCE
        or situation is _SITUATION__MYCOPHENOLATE_INTOLERANCE
        or situation is _SITUATION__STEROID_SIDE_EFFECTS
        or situation is _SITUATION__ALLOPURINOL_INTOLERANCE
        or situation is _SITUATION__RESPONSE_REACHED
        or situation is _SITUATION__WAIT
        or situation is _SITUATION__EARLY_NON_RESPONSE
        or situation is _SITUATION__FIRST_LINE_INCOMPLETE
        or situation is _SITUATION__INSUFFICIENT_MYCOPHENOLATE
        or situation is _SITUATION__TO_BE_ASKED
    ):
        metabolite_sample_leaf = _METABOLITE_SAMPLE__0
    elif situation is _SITUATION__INSUFFICIENT_AZATHIOPRINE or situation is _SITUATION__INSUFFICIENT_OTHER_THIOPURINE:
        if base_agent is _BASE_AGENT__AZATHIOPRINE or base_agent is _BASE_AGENT__MERCAPTOPURINE:
            if (
                tgn_level is _TGN_LEVEL__UNDETECTABLE
                or tgn_level is _TGN_LEVEL__LOW
                or tgn_level is _TGN_LEVEL__IN_RANGE
                or tgn_level is _TGN_LEVEL__HIGH
                or tgn_level is _TGN_LEVEL__VERY_HIGH
            ):
                if (
                    mmp_level is _MMP_LEVEL__UNDETECTABLE
                    or mmp_level is _MMP_LEVEL__APPROPRIATELY_LOW
                    or mmp_level is _MMP_LEVEL__DISPROPORTIONATE
                ):
                    if weeks_on_dose_at_sample is None:
                        metabolite_sample_leaf = _METABOLITE_SAMPLE__5
                    elif weeks_on_dose_at_sample < parameters.sample_weeks:
                        if assay is _ASSAY__CAN_BE_MEASURED:
                            metabolite_sample_leaf = _METABOLITE_SAMPLE__6
                        elif assay is _ASSAY__NOT_AVAILABLE:
                            metabolite_sample_leaf = _METABOLITE_SAMPLE__7
                        else:
                            raise UncoveredError("metabolite_sample")
                    elif weeks_on_dose_at_sample >= parameters.sample_weeks:
                        metabolite_sample_leaf = _METABOLITE_SAMPLE__8
                    else:
                        raise UncoveredError("metabolite_sample")
                elif mmp_level is _MMP_LEVEL__NOT_INTERPRETABLE:
                    if weeks_on_dose_at_sample is None:
                        metabolite_sample_leaf = _METABOLITE_SAMPLE__5
                    elif weeks_on_dose_at_sample < parameters.sample_weeks:
                        if assay is _ASSAY__CAN_BE_MEASURED:
                            metabolite_sample_leaf = _METABOLITE_SAMPLE__6
                        elif assay is _ASSAY__NOT_AVAILABLE:
                            metabolite_sample_leaf = _METABOLITE_SAMPLE__7
                        else:
                            raise UncoveredError("metabolite_sample")
                    elif weeks_on_dose_at_sample >= parameters.sample_weeks:
                        if assay is _ASSAY__CAN_BE_MEASURED:
                            metabolite_sample_leaf = _METABOLITE_SAMPLE__9
                        elif assay is _ASSAY__NOT_AVAILABLE:
                            metabolite_sample_leaf = _METABOLITE_SAMPLE__10
                        else:
                            raise UncoveredError("metabolite_sample")
                    else:
                        raise UncoveredError("metabolite_sample")
                elif mmp_level is _MMP_LEVEL__TO_BE_MEASURED:
                    if assay is _ASSAY__CAN_BE_MEASURED:
                        metabolite_sample_leaf = _METABOLITE_SAMPLE__3
                    elif assay is _ASSAY__NOT_AVAILABLE:
                        metabolite_sample_leaf = _METABOLITE_SAMPLE__4
                    else:
                        raise UncoveredError("metabolite_sample")
                else:
                    raise UncoveredError("metabolite_sample")
            elif tgn_level is _TGN_LEVEL__TO_BE_MEASURED:
                if assay is _ASSAY__CAN_BE_MEASURED:
                    metabolite_sample_leaf = _METABOLITE_SAMPLE__1
                elif assay is _ASSAY__NOT_AVAILABLE:
                    metabolite_sample_leaf = _METABOLITE_SAMPLE__2
                else:
                    raise UncoveredError("metabolite_sample")
            else:
                raise UncoveredError("metabolite_sample")
        elif (
            base_agent is _BASE_AGENT__TIOGUANINE
            or base_agent is _BASE_AGENT__MYCOPHENOLATE
            or base_agent is _BASE_AGENT__NONE
        ):
            metabolite_sample_leaf = _METABOLITE_SAMPLE__0
        else:
            raise UncoveredError("metabolite_sample")
    else:
        raise UncoveredError("metabolite_sample")
    metabolite_sample = metabolite_sample_leaf[1]
    # What do the two metabolites say together?
    metabolite_pattern_leaf: tuple[str | None, MetabolitePattern | NotAsked]
    if (
        metabolite_sample is NOT_ASKED
        or metabolite_sample is _METABOLITE_SAMPLE__TOO_EARLY
        or metabolite_sample is _METABOLITE_SAMPLE__TIMING_TO_BE_ASKED
        or metabolite_sample is _METABOLITE_SAMPLE__TO_BE_MEASURED
        or metabolite_sample is _METABOLITE_SAMPLE__NOT_INTERPRETABLE
        or metabolite_sample is _METABOLITE_SAMPLE__NO_ASSAY
    ):
        metabolite_pattern_leaf = _METABOLITE_PATTERN__0
    elif metabolite_sample is _METABOLITE_SAMPLE__USABLE:
        if tgn_level is _TGN_LEVEL__UNDETECTABLE:
            if mmp_level is _MMP_LEVEL__UNDETECTABLE:
                metabolite_pattern_leaf = _METABOLITE_PATTERN__1
            elif mmp_level is _MMP_LEVEL__DISPROPORTIONATE:
                metabolite_pattern_leaf = _METABOLITE_PATTERN__2
            else:
                raise UncoveredError("metabolite_pattern")
        elif tgn_level is _TGN_LEVEL__LOW:
            if mmp_level is _MMP_LEVEL__UNDETECTABLE or mmp_level is _MMP_LEVEL__APPROPRIATELY_LOW:
                metabolite_pattern_leaf = _METABOLITE_PATTERN__3
            elif mmp_level is _MMP_LEVEL__DISPROPORTIONATE:
                metabolite_pattern_leaf = _METABOLITE_PATTERN__4
            else:
                raise UncoveredError("metabolite_pattern")
        elif tgn_level is _TGN_LEVEL__IN_RANGE:
            if mmp_level is _MMP_LEVEL__UNDETECTABLE or mmp_level is _MMP_LEVEL__APPROPRIATELY_LOW:
                metabolite_pattern_leaf = _METABOLITE_PATTERN__5
            elif mmp_level is _MMP_LEVEL__DISPROPORTIONATE:
                metabolite_pattern_leaf = _METABOLITE_PATTERN__6
            else:
                raise UncoveredError("metabolite_pattern")
        elif tgn_level is _TGN_LEVEL__HIGH:
            if mmp_level is _MMP_LEVEL__UNDETECTABLE or mmp_level is _MMP_LEVEL__APPROPRIATELY_LOW:
                metabolite_pattern_leaf = _METABOLITE_PATTERN__7
            elif mmp_level is _MMP_LEVEL__DISPROPORTIONATE:
                metabolite_pattern_leaf = _METABOLITE_PATTERN__8
            else:
                raise UncoveredError("metabolite_pattern")
        elif tgn_level is _TGN_LEVEL__VERY_HIGH:
            if mmp_level is _MMP_LEVEL__UNDETECTABLE:
                metabolite_pattern_leaf = _METABOLITE_PATTERN__10
            elif mmp_level is _MMP_LEVEL__APPROPRIATELY_LOW:
                metabolite_pattern_leaf = _METABOLITE_PATTERN__9
            elif mmp_level is _MMP_LEVEL__DISPROPORTIONATE:
                metabolite_pattern_leaf = _METABOLITE_PATTERN__8
            else:
                raise UncoveredError("metabolite_pattern")
        else:
            raise UncoveredError("metabolite_pattern")
    else:
        raise UncoveredError("metabolite_pattern")
    metabolite_pattern = metabolite_pattern_leaf[1]
    # Do the metabolites show that the thiopurine is taken?
    drug_detected_leaf: tuple[str | None, DrugDetected | NotAsked]
    if (
        situation is NOT_ASKED
        or situation is _SITUATION__THIOPURINE_INTOLERANCE
        or situation is _SITUATION__MYCOPHENOLATE_INTOLERANCE
        or situation is _SITUATION__STEROID_SIDE_EFFECTS
        or situation is _SITUATION__ALLOPURINOL_INTOLERANCE
        or situation is _SITUATION__RESPONSE_REACHED
        or situation is _SITUATION__WAIT
        or situation is _SITUATION__EARLY_NON_RESPONSE
        or situation is _SITUATION__FIRST_LINE_INCOMPLETE
        or situation is _SITUATION__TO_BE_ASKED
    ):
        drug_detected_leaf = _DRUG_DETECTED__0
    elif (
        situation is _SITUATION__INSUFFICIENT_AZATHIOPRINE
        or situation is _SITUATION__INSUFFICIENT_OTHER_THIOPURINE
        or situation is _SITUATION__INSUFFICIENT_MYCOPHENOLATE
    ):
        if (
            metabolite_sample is NOT_ASKED
            or metabolite_sample is _METABOLITE_SAMPLE__NOT_INTERPRETABLE
            or metabolite_sample is _METABOLITE_SAMPLE__NO_ASSAY
        ):
            drug_detected_leaf = _DRUG_DETECTED__4
        elif metabolite_sample is _METABOLITE_SAMPLE__USABLE:
            if metabolite_pattern is _METABOLITE_PATTERN__NOT_TAKING:
                drug_detected_leaf = _DRUG_DETECTED__1
            elif (
                metabolite_pattern is _METABOLITE_PATTERN__UNDERDOSED
                or metabolite_pattern is _METABOLITE_PATTERN__SHUNTER
                or metabolite_pattern is _METABOLITE_PATTERN__IN_RANGE
                or metabolite_pattern is _METABOLITE_PATTERN__IN_RANGE_MMP_HIGH
                or metabolite_pattern is _METABOLITE_PATTERN__LOW_TPMT_PATTERN
                or metabolite_pattern is _METABOLITE_PATTERN__OVERDOSED
                or metabolite_pattern is _METABOLITE_PATTERN__TPMT_ABSENT_PATTERN
            ):
                drug_detected_leaf = _DRUG_DETECTED__2
            else:
                raise UncoveredError("drug_detected")
        elif (
            metabolite_sample is _METABOLITE_SAMPLE__TOO_EARLY
            or metabolite_sample is _METABOLITE_SAMPLE__TIMING_TO_BE_ASKED
            or metabolite_sample is _METABOLITE_SAMPLE__TO_BE_MEASURED
        ):
            drug_detected_leaf = _DRUG_DETECTED__3
        else:
            raise UncoveredError("drug_detected")
    else:
        raise UncoveredError("drug_detected")
    drug_detected = drug_detected_leaf[1]
    # Is non-adherence excluded?
    adherence_step_leaf: tuple[str | None, AdherenceStep | NotAsked]
    if (
        situation is NOT_ASKED
        or situation is _SITUATION__THIOPURINE_INTOLERANCE
        or situation is _SITUATION__MYCOPHENOLATE_INTOLERANCE
        or situation is _SITUATION__STEROID_SIDE_EFFECTS
        or situation is _SITUATION__ALLOPURINOL_INTOLERANCE
        or situation is _SITUATION__RESPONSE_REACHED
        or situation is _SITUATION__WAIT
        or situation is _SITUATION__EARLY_NON_RESPONSE
        or situation is _SITUATION__FIRST_LINE_INCOMPLETE
        or situation is _SITUATION__TO_BE_ASKED
    ):
        adherence_step_leaf = _ADHERENCE_STEP__0
    elif (
        situation is _SITUATION__INSUFFICIENT_AZATHIOPRINE
        or situation is _SITUATION__INSUFFICIENT_OTHER_THIOPURINE
        or situation is _SITUATION__INSUFFICIENT_MYCOPHENOLATE
    ):
        if adherence is None:
            adherence_step_leaf = _ADHERENCE_STEP__8
        elif adherence is _ADHERENCE__ADHERENT:
            if (
                drug_detected is _DRUG_DETECTED__DETECTED
                or drug_detected is _DRUG_DETECTED__CAN_BE_MEASURED
                or drug_detected is _DRUG_DETECTED__CANNOT_BE_MEASURED
            ):
                adherence_step_leaf = _ADHERENCE_STEP__5
            elif drug_detected is _DRUG_DETECTED__NOT_DETECTED:
                if adherence_support_rounds is None or adherence_support_rounds < parameters.adherence_rounds:
                    adherence_step_leaf = _ADHERENCE_STEP__3
                elif adherence_support_rounds >= parameters.adherence_rounds:
                    adherence_step_leaf = _ADHERENCE_STEP__4
                else:
                    raise UncoveredError("adherence_step")
            else:
                raise UncoveredError("adherence_step")
        elif adherence is _ADHERENCE__NON_ADHERENT:
            if adherence_support_rounds is None or adherence_support_rounds < parameters.adherence_rounds:
                adherence_step_leaf = _ADHERENCE_STEP__1
            elif adherence_support_rounds >= parameters.adherence_rounds:
                adherence_step_leaf = _ADHERENCE_STEP__2
            else:
                raise UncoveredError("adherence_step")
        elif adherence is _ADHERENCE__CANNOT_BE_DETERMINED:
            if drug_detected is _DRUG_DETECTED__DETECTED or drug_detected is _DRUG_DETECTED__CANNOT_BE_MEASURED:
                adherence_step_leaf = _ADHERENCE_STEP__7
            elif drug_detected is _DRUG_DETECTED__NOT_DETECTED:
                if adherence_support_rounds is None or adherence_support_rounds < parameters.adherence_rounds:
                    adherence_step_leaf = _ADHERENCE_STEP__3
                elif adherence_support_rounds >= parameters.adherence_rounds:
                    adherence_step_leaf = _ADHERENCE_STEP__4
                else:
                    raise UncoveredError("adherence_step")
            elif drug_detected is _DRUG_DETECTED__CAN_BE_MEASURED:
                adherence_step_leaf = _ADHERENCE_STEP__6
            else:
                raise UncoveredError("adherence_step")
        else:
            raise UncoveredError("adherence_step")
    else:
        raise UncoveredError("adherence_step")
    adherence_step = adherence_step_leaf[1]
    # What does the situation call for?
    step_leaf: tuple[str | None, Step | NotAsked]
    if gate_data is NOT_ASKED or gate_data is _GATE_DATA__INCOMPLETE:
        step_leaf = _STEP__0
    elif gate_data is _GATE_DATA__COMPLETE:
        if situation is _SITUATION__THIOPURINE_INTOLERANCE:
            step_leaf = _STEP__10
        elif situation is _SITUATION__MYCOPHENOLATE_INTOLERANCE:
            step_leaf = _STEP__11
        elif situation is _SITUATION__STEROID_SIDE_EFFECTS:
            step_leaf = _STEP__7
        elif situation is _SITUATION__ALLOPURINOL_INTOLERANCE:
            step_leaf = _STEP__8
        elif situation is _SITUATION__RESPONSE_REACHED:
            step_leaf = _STEP__1
        elif situation is _SITUATION__WAIT:
            step_leaf = _STEP__2
        elif situation is _SITUATION__EARLY_NON_RESPONSE:
            step_leaf = _STEP__3
        elif situation is _SITUATION__FIRST_LINE_INCOMPLETE:
            if earlier_agents is _EARLIER_AGENTS__UNTRIED:
                step_leaf = _STEP__4
            elif earlier_agents is _EARLIER_AGENTS__TRIED_OR_EXCLUDED:
                step_leaf = _STEP__5
            elif earlier_agents is _EARLIER_AGENTS__TO_BE_ASKED:
                step_leaf = _STEP__6
            else:
                raise UncoveredError("step")
        elif situation is _SITUATION__INSUFFICIENT_AZATHIOPRINE:
            if adherence_step is _ADHERENCE_STEP__ADHERENT:
                if other_causes_excluded is None or other_causes_excluded is False:
                    step_leaf = _STEP__16
                elif other_causes_excluded is True:
                    step_leaf = _STEP__17
                else:
                    raise UncoveredError("step")
            elif adherence_step is _ADHERENCE_STEP__ADHERENCE_SUPPORT:
                step_leaf = _STEP__12
            elif adherence_step is _ADHERENCE_STEP__ASSESS_ADHERENCE:
                step_leaf = _STEP__13
            elif adherence_step is _ADHERENCE_STEP__MEASURE_METABOLITES:
                step_leaf = _STEP__14
            elif adherence_step is _ADHERENCE_STEP__SPECIALIST_REVIEW:
                step_leaf = _STEP__15
            else:
                raise UncoveredError("step")
        elif situation is _SITUATION__INSUFFICIENT_OTHER_THIOPURINE:
            if adherence_step is _ADHERENCE_STEP__ADHERENT:
                if other_causes_excluded is None or other_causes_excluded is False:
                    step_leaf = _STEP__16
                elif other_causes_excluded is True:
                    step_leaf = _STEP__18
                else:
                    raise UncoveredError("step")
            elif adherence_step is _ADHERENCE_STEP__ADHERENCE_SUPPORT:
                step_leaf = _STEP__12
            elif adherence_step is _ADHERENCE_STEP__ASSESS_ADHERENCE:
                step_leaf = _STEP__13
            elif adherence_step is _ADHERENCE_STEP__MEASURE_METABOLITES:
                step_leaf = _STEP__14
            elif adherence_step is _ADHERENCE_STEP__SPECIALIST_REVIEW:
                step_leaf = _STEP__15
            else:
                raise UncoveredError("step")
        elif situation is _SITUATION__INSUFFICIENT_MYCOPHENOLATE:
            if adherence_step is _ADHERENCE_STEP__ADHERENT:
                if other_causes_excluded is None or other_causes_excluded is False:
                    step_leaf = _STEP__16
                elif other_causes_excluded is True:
                    step_leaf = _STEP__19
                else:
                    raise UncoveredError("step")
            elif adherence_step is _ADHERENCE_STEP__ADHERENCE_SUPPORT:
                step_leaf = _STEP__12
            elif adherence_step is _ADHERENCE_STEP__ASSESS_ADHERENCE:
                step_leaf = _STEP__13
            elif adherence_step is _ADHERENCE_STEP__MEASURE_METABOLITES:
                step_leaf = _STEP__14
            elif adherence_step is _ADHERENCE_STEP__SPECIALIST_REVIEW:
                step_leaf = _STEP__15
            else:
                raise UncoveredError("step")
        elif situation is _SITUATION__TO_BE_ASKED:
            step_leaf = _STEP__9
        else:
            raise UncoveredError("step")
    else:
        raise UncoveredError("step")
    step = step_leaf[1]
    # May azathioprine be raised although metabolites cannot be measured?
    blind_raise_leaf: tuple[str | None, BlindRaise | NotAsked]
    if (
        step is NOT_ASKED
        or step is _STEP__MAINTAIN
        or step is _STEP__CONTINUE_AND_REASSESS
        or step is _STEP__REEXAMINE_DIAGNOSIS
        or step is _STEP__COMPLETE_FIRST_LINE
        or step is _STEP__STEROID_SPARING
        or step is _STEP__STOP_ALLOPURINOL
        or step is _STEP__REQUEST_DATA
        or step is _STEP__ADHERENCE_SUPPORT
        or step is _STEP__ASSESS_ADHERENCE
        or step is _STEP__MEASURE_METABOLITES
        or step is _STEP__SPECIALIST_REVIEW
        or step is _STEP__EXCLUDE_OTHER_CAUSES
        or step is _STEP__SELECT_AGENT
        or step is _STEP__NEXT_AGENT
        or step is _STEP__REPLACE_MYCOPHENOLATE
    ):
        blind_raise_leaf = _BLIND_RAISE__0
    elif step is _STEP__OPTIMISE:
        if (
            metabolite_sample is NOT_ASKED
            or metabolite_sample is _METABOLITE_SAMPLE__USABLE
            or metabolite_sample is _METABOLITE_SAMPLE__TOO_EARLY
            or metabolite_sample is _METABOLITE_SAMPLE__TIMING_TO_BE_ASKED
            or metabolite_sample is _METABOLITE_SAMPLE__TO_BE_MEASURED
            or metabolite_sample is _METABOLITE_SAMPLE__NOT_INTERPRETABLE
        ):
            blind_raise_leaf = _BLIND_RAISE__0
        elif metabolite_sample is _METABOLITE_SAMPLE__NO_ASSAY:
            if metaboliser is _METABOLISER__NORMAL:
                if transaminases_rising is None:
                    blind_raise_leaf = _BLIND_RAISE__5
                elif transaminases_rising is False:
                    blind_raise_leaf = _BLIND_RAISE__1
                elif transaminases_rising is True:
                    blind_raise_leaf = _BLIND_RAISE__3
                else:
                    raise UncoveredError("blind_raise")
            elif (
                metaboliser is _METABOLISER__INTERMEDIATE
                or metaboliser is _METABOLISER__POOR
                or metaboliser is _METABOLISER__NOT_DETERMINED
            ):
                blind_raise_leaf = _BLIND_RAISE__2
            elif metaboliser is _METABOLISER__TO_BE_ASKED:
                if transaminases_rising is None or transaminases_rising is False:
                    blind_raise_leaf = _BLIND_RAISE__4
                elif transaminases_rising is True:
                    blind_raise_leaf = _BLIND_RAISE__3
                else:
                    raise UncoveredError("blind_raise")
            else:
                raise UncoveredError("blind_raise")
        else:
            raise UncoveredError("blind_raise")
    else:
        raise UncoveredError("blind_raise")
    blind_raise = blind_raise_leaf[1]
    # Given the metabolites, what kind of change could help?
    exposure_leaf: tuple[str | None, Exposure | NotAsked]
    if (
        step is NOT_ASKED
        or step is _STEP__MAINTAIN
        or step is _STEP__CONTINUE_AND_REASSESS
        or step is _STEP__REEXAMINE_DIAGNOSIS
        or step is _STEP__COMPLETE_FIRST_LINE
        or step is _STEP__STEROID_SPARING
        or step is _STEP__STOP_ALLOPURINOL
        or step is _STEP__REQUEST_DATA
        or step is _STEP__ADHERENCE_SUPPORT
        or step is _STEP__ASSESS_ADHERENCE
        or step is _STEP__MEASURE_METABOLITES
        or step is _STEP__SPECIALIST_REVIEW
        or step is _STEP__EXCLUDE_OTHER_CAUSES
        or step is _STEP__SELECT_AGENT
        or step is _STEP__NEXT_AGENT
        or step is _STEP__REPLACE_MYCOPHENOLATE
    ):
        exposure_leaf = _EXPOSURE__0
    elif step is _STEP__OPTIMISE:
        if metabolite_sample is _METABOLITE_SAMPLE__USABLE:
            if metabolite_pattern is _METABOLITE_PATTERN__UNDERDOSED:
                if xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__NONE:
                    exposure_leaf = _EXPOSURE__6
                elif (
                    xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_CO_THERAPY
                    or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_OTHER_REASON
                    or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__OTHER_INHIBITOR
                ):
                    exposure_leaf = _EXPOSURE__9
                else:
                    raise UncoveredError("exposure")
            elif (
                metabolite_pattern is _METABOLITE_PATTERN__SHUNTER
                or metabolite_pattern is _METABOLITE_PATTERN__IN_RANGE_MMP_HIGH
            ):
                if xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__NONE:
                    exposure_leaf = _EXPOSURE__7
                elif (
                    xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_CO_THERAPY
                    or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_OTHER_REASON
                    or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__OTHER_INHIBITOR
                ):
                    exposure_leaf = _EXPOSURE__9
                else:
                    raise UncoveredError("exposure")
            elif metabolite_pattern is _METABOLITE_PATTERN__IN_RANGE:
                if xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__NONE:
                    exposure_leaf = _EXPOSURE__8
                elif (
                    xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_CO_THERAPY
                    or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_OTHER_REASON
                    or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__OTHER_INHIBITOR
                ):
                    exposure_leaf = _EXPOSURE__9
                else:
                    raise UncoveredError("exposure")
            elif (
                metabolite_pattern is _METABOLITE_PATTERN__LOW_TPMT_PATTERN
                or metabolite_pattern is _METABOLITE_PATTERN__OVERDOSED
            ):
                exposure_leaf = _EXPOSURE__5
            elif metabolite_pattern is _METABOLITE_PATTERN__TPMT_ABSENT_PATTERN:
                exposure_leaf = _EXPOSURE__4
            else:
                raise UncoveredError("exposure")
        elif (
            metabolite_sample is _METABOLITE_SAMPLE__TOO_EARLY
            or metabolite_sample is _METABOLITE_SAMPLE__TO_BE_MEASURED
        ):
            exposure_leaf = _EXPOSURE__1
        elif metabolite_sample is _METABOLITE_SAMPLE__TIMING_TO_BE_ASKED:
            exposure_leaf = _EXPOSURE__2
        elif metabolite_sample is _METABOLITE_SAMPLE__NOT_INTERPRETABLE:
            exposure_leaf = _EXPOSURE__3
        elif metabolite_sample is _METABOLITE_SAMPLE__NO_ASSAY:
            if xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__NONE:
                if blind_raise is _BLIND_RAISE__ALLOWED:
                    exposure_leaf = _EXPOSURE__11
                elif blind_raise is _BLIND_RAISE__NOT_ALLOWED:
                    exposure_leaf = _EXPOSURE__12
                elif blind_raise is _BLIND_RAISE__TO_BE_ASKED:
                    exposure_leaf = _EXPOSURE__13
                else:
                    raise UncoveredError("exposure")
            elif (
                xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_CO_THERAPY
                or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_OTHER_REASON
                or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__OTHER_INHIBITOR
            ):
                exposure_leaf = _EXPOSURE__10
            else:
                raise UncoveredError("exposure")
        else:
            raise UncoveredError("exposure")
    else:
        raise UncoveredError("exposure")
    exposure = exposure_leaf[1]
    # Which is the next higher dose of azathioprine that can be made from whole 25 mg tablets?
    next_azathioprine_dose_leaf: tuple[str | None, int | NotAsked]
    if (
        exposure is NOT_ASKED
        or exposure is _EXPOSURE__ADD_ALLOPURINOL
        or exposure is _EXPOSURE__REDUCE
        or exposure is _EXPOSURE__STOP
        or exposure is _EXPOSURE__EXHAUSTED
        or exposure is _EXPOSURE__MEASURE
        or exposure is _EXPOSURE__REVIEW
        or exposure is _EXPOSURE__REQUEST_DATA
    ):
        next_azathioprine_dose_leaf = _NEXT_AZATHIOPRINE_DOSE__0
    elif exposure is _EXPOSURE__RAISE_DOSE or exposure is _EXPOSURE__RAISE_WITHOUT_ASSAY:
        if thiopurine_dose is None or thiopurine_dose >= 2000:
            next_azathioprine_dose_leaf = _NEXT_AZATHIOPRINE_DOSE__0
        elif thiopurine_dose < 250:
            next_azathioprine_dose_leaf = _NEXT_AZATHIOPRINE_DOSE__1
        elif thiopurine_dose < 500:
            next_azathioprine_dose_leaf = _NEXT_AZATHIOPRINE_DOSE__2
        elif thiopurine_dose < 750:
            next_azathioprine_dose_leaf = _NEXT_AZATHIOPRINE_DOSE__3
        elif thiopurine_dose < 1000:
            next_azathioprine_dose_leaf = _NEXT_AZATHIOPRINE_DOSE__4
        elif thiopurine_dose < 1250:
            next_azathioprine_dose_leaf = _NEXT_AZATHIOPRINE_DOSE__5
        elif thiopurine_dose < 1500:
            next_azathioprine_dose_leaf = _NEXT_AZATHIOPRINE_DOSE__6
        elif thiopurine_dose < 1750:
            next_azathioprine_dose_leaf = _NEXT_AZATHIOPRINE_DOSE__7
        elif 1750 <= thiopurine_dose < parameters.azathioprine_most:
            next_azathioprine_dose_leaf = _NEXT_AZATHIOPRINE_DOSE__8
        else:
            raise UncoveredError("next_azathioprine_dose")
    else:
        raise UncoveredError("next_azathioprine_dose")
    next_azathioprine_dose = next_azathioprine_dose_leaf[1]
    next_dose_per_kg_top: int | None = None
    next_dose_per_kg_bottom = 0
    if next_azathioprine_dose is not NOT_ASKED and weight is not None:
        next_dose_per_kg_bottom = weight
        if next_dose_per_kg_bottom > 0:
            next_dose_per_kg_top = next_azathioprine_dose
    # Which dose can be made that is not under one quarter of the present dose?
    reduced_azathioprine_dose_leaf: tuple[str | None, int | NotAsked]
    if (
        exposure is NOT_ASKED
        or exposure is _EXPOSURE__RAISE_DOSE
        or exposure is _EXPOSURE__RAISE_WITHOUT_ASSAY
        or exposure is _EXPOSURE__REDUCE
        or exposure is _EXPOSURE__STOP
        or exposure is _EXPOSURE__EXHAUSTED
        or exposure is _EXPOSURE__MEASURE
        or exposure is _EXPOSURE__REVIEW
        or exposure is _EXPOSURE__REQUEST_DATA
    ):
        reduced_azathioprine_dose_leaf = _REDUCED_AZATHIOPRINE_DOSE__0
    elif exposure is _EXPOSURE__ADD_ALLOPURINOL:
        if thiopurine_dose is None or thiopurine_dose > 3000:
            reduced_azathioprine_dose_leaf = _REDUCED_AZATHIOPRINE_DOSE__0
        elif thiopurine_dose <= 500:
            reduced_azathioprine_dose_leaf = _REDUCED_AZATHIOPRINE_DOSE__1
        elif thiopurine_dose <= 1000:
            reduced_azathioprine_dose_leaf = _REDUCED_AZATHIOPRINE_DOSE__2
        elif thiopurine_dose <= 1500:
            reduced_azathioprine_dose_leaf = _REDUCED_AZATHIOPRINE_DOSE__3
        elif thiopurine_dose <= 2000:
            reduced_azathioprine_dose_leaf = _REDUCED_AZATHIOPRINE_DOSE__4
        elif thiopurine_dose <= 2500:
            reduced_azathioprine_dose_leaf = _REDUCED_AZATHIOPRINE_DOSE__5
        elif 2500 < thiopurine_dose <= 3000:
            reduced_azathioprine_dose_leaf = _REDUCED_AZATHIOPRINE_DOSE__6
        else:
            raise UncoveredError("reduced_azathioprine_dose")
    else:
        raise UncoveredError("reduced_azathioprine_dose")
    reduced_azathioprine_dose = reduced_azathioprine_dose_leaf[1]
    reduced_share_top: int | None = None
    reduced_share_bottom = 0
    if reduced_azathioprine_dose is not NOT_ASKED and thiopurine_dose is not None:
        reduced_share_bottom = thiopurine_dose
        if reduced_share_bottom > 0:
            reduced_share_top = 12 * reduced_azathioprine_dose
    # Is the dose that can be made between one quarter and one third of the present dose?
    reduction_leaf: tuple[str | None, Reduction | NotAsked]
    if (
        exposure is NOT_ASKED
        or exposure is _EXPOSURE__RAISE_DOSE
        or exposure is _EXPOSURE__RAISE_WITHOUT_ASSAY
        or exposure is _EXPOSURE__REDUCE
        or exposure is _EXPOSURE__STOP
        or exposure is _EXPOSURE__EXHAUSTED
        or exposure is _EXPOSURE__MEASURE
        or exposure is _EXPOSURE__REVIEW
        or exposure is _EXPOSURE__REQUEST_DATA
    ):
        reduction_leaf = _REDUCTION__0
    elif exposure is _EXPOSURE__ADD_ALLOPURINOL:
        if thiopurine_dose is None:
            if (
                reduced_share_top is None
                or reduced_share_top < parameters.quarter * 3 * reduced_share_bottom
                or reduced_share_top > parameters.third * 4 * reduced_share_bottom
            ):
                reduction_leaf = _REDUCTION__4
            else:
                raise UncoveredError("reduction")
        elif thiopurine_dose is not None:
            if (
                reduced_share_top is None
                or reduced_share_top < parameters.quarter * 3 * reduced_share_bottom
                or reduced_share_top > parameters.third * 4 * reduced_share_bottom
            ):
                reduction_leaf = _REDUCTION__3
            elif reduced_share_top <= parameters.quarter * 3 * reduced_share_bottom:
                reduction_leaf = _REDUCTION__1
            elif (
                reduced_share_top > parameters.quarter * 3 * reduced_share_bottom
                and reduced_share_top <= parameters.third * 4 * reduced_share_bottom
            ):
                reduction_leaf = _REDUCTION__2
            else:
                raise UncoveredError("reduction")
        else:
            raise UncoveredError("reduction")
    else:
        raise UncoveredError("reduction")
    reduction = reduction_leaf[1]
    # Does the next dose that can be made stay under the ceiling?
    room_for_raise_leaf: tuple[str | None, RoomForRaise | NotAsked]
    if (
        exposure is NOT_ASKED
        or exposure is _EXPOSURE__ADD_ALLOPURINOL
        or exposure is _EXPOSURE__REDUCE
        or exposure is _EXPOSURE__STOP
        or exposure is _EXPOSURE__EXHAUSTED
        or exposure is _EXPOSURE__MEASURE
        or exposure is _EXPOSURE__REVIEW
        or exposure is _EXPOSURE__REQUEST_DATA
    ):
        room_for_raise_leaf = _ROOM_FOR_RAISE__0
    elif exposure is _EXPOSURE__RAISE_DOSE or exposure is _EXPOSURE__RAISE_WITHOUT_ASSAY:
        if thiopurine_dose is None:
            room_for_raise_leaf = _ROOM_FOR_RAISE__1
        elif thiopurine_dose < parameters.azathioprine_most:
            if next_dose_per_kg_top is None:
                room_for_raise_leaf = _ROOM_FOR_RAISE__3
            elif next_dose_per_kg_top <= parameters.intermediate_ceiling * next_dose_per_kg_bottom:
                if (
                    metaboliser is _METABOLISER__NORMAL
                    or metaboliser is _METABOLISER__INTERMEDIATE
                    or metaboliser is _METABOLISER__POOR
                    or metaboliser is _METABOLISER__NOT_DETERMINED
                ):
                    room_for_raise_leaf = _ROOM_FOR_RAISE__8
                elif metaboliser is _METABOLISER__TO_BE_ASKED:
                    room_for_raise_leaf = _ROOM_FOR_RAISE__6
                else:
                    raise UncoveredError("room_for_raise")
            elif next_dose_per_kg_top <= parameters.azathioprine_ceiling * next_dose_per_kg_bottom:
                if metaboliser is _METABOLISER__NORMAL or metaboliser is _METABOLISER__NOT_DETERMINED:
                    room_for_raise_leaf = _ROOM_FOR_RAISE__7
                elif metaboliser is _METABOLISER__INTERMEDIATE or metaboliser is _METABOLISER__POOR:
                    room_for_raise_leaf = _ROOM_FOR_RAISE__5
                elif metaboliser is _METABOLISER__TO_BE_ASKED:
                    room_for_raise_leaf = _ROOM_FOR_RAISE__6
                else:
                    raise UncoveredError("room_for_raise")
            elif next_dose_per_kg_top > parameters.azathioprine_ceiling * next_dose_per_kg_bottom:
                room_for_raise_leaf = _ROOM_FOR_RAISE__4
            else:
                raise UncoveredError("room_for_raise")
        elif thiopurine_dose >= parameters.azathioprine_most:
            room_for_raise_leaf = _ROOM_FOR_RAISE__2
        else:
            raise UncoveredError("room_for_raise")
    else:
        raise UncoveredError("room_for_raise")
    room_for_raise = room_for_raise_leaf[1]
    # May this patient take any thiopurine?
    thiopurine_class_leaf: tuple[str | None, ThiopurineClass | NotAsked]
    if (
        step is NOT_ASKED
        or step is _STEP__MAINTAIN
        or step is _STEP__CONTINUE_AND_REASSESS
        or step is _STEP__REEXAMINE_DIAGNOSIS
        or step is _STEP__COMPLETE_FIRST_LINE
        or step is _STEP__STEROID_SPARING
        or step is _STEP__STOP_ALLOPURINOL
        or step is _STEP__REQUEST_DATA
        or step is _STEP__ADHERENCE_SUPPORT
        or step is _STEP__ASSESS_ADHERENCE
        or step is _STEP__MEASURE_METABOLITES
        or step is _STEP__SPECIALIST_REVIEW
        or step is _STEP__EXCLUDE_OTHER_CAUSES
        or step is _STEP__NEXT_AGENT
    ):
        thiopurine_class_leaf = _THIOPURINE_CLASS__0
    elif step is _STEP__OPTIMISE or step is _STEP__SELECT_AGENT or step is _STEP__REPLACE_MYCOPHENOLATE:
        if thiopurine_reaction is None:
            if (
                metaboliser is _METABOLISER__NORMAL
                or metaboliser is _METABOLISER__INTERMEDIATE
                or metaboliser is _METABOLISER__NOT_DETERMINED
                or metaboliser is _METABOLISER__TO_BE_ASKED
            ):
                thiopurine_class_leaf = _THIOPURINE_CLASS__3
            elif metaboliser is _METABOLISER__POOR:
                thiopurine_class_leaf = _THIOPURINE_CLASS__1
            else:
                raise UncoveredError("thiopurine_class")
        elif (
            thiopurine_reaction is _THIOPURINE_REACTION__NONE
            or thiopurine_reaction is _THIOPURINE_REACTION__GASTROINTESTINAL
            or thiopurine_reaction is _THIOPURINE_REACTION__FLU_LIKE
            or thiopurine_reaction is _THIOPURINE_REACTION__RASH
        ):
            if metaboliser is _METABOLISER__NORMAL:
                thiopurine_class_leaf = _THIOPURINE_CLASS__5
            elif metaboliser is _METABOLISER__INTERMEDIATE:
                thiopurine_class_leaf = _THIOPURINE_CLASS__6
            elif metaboliser is _METABOLISER__POOR:
                thiopurine_class_leaf = _THIOPURINE_CLASS__1
            elif metaboliser is _METABOLISER__NOT_DETERMINED:
                thiopurine_class_leaf = _THIOPURINE_CLASS__7
            elif metaboliser is _METABOLISER__TO_BE_ASKED:
                thiopurine_class_leaf = _THIOPURINE_CLASS__8
            else:
                raise UncoveredError("thiopurine_class")
        elif (
            thiopurine_reaction is _THIOPURINE_REACTION__HYPERSENSITIVITY
            or thiopurine_reaction is _THIOPURINE_REACTION__HEPATOTOXICITY
            or thiopurine_reaction is _THIOPURINE_REACTION__MILD_MYELOSUPPRESSION
            or thiopurine_reaction is _THIOPURINE_REACTION__OTHER
        ):
            if (
                metaboliser is _METABOLISER__NORMAL
                or metaboliser is _METABOLISER__INTERMEDIATE
                or metaboliser is _METABOLISER__NOT_DETERMINED
            ):
                thiopurine_class_leaf = _THIOPURINE_CLASS__4
            elif metaboliser is _METABOLISER__POOR:
                thiopurine_class_leaf = _THIOPURINE_CLASS__1
            elif metaboliser is _METABOLISER__TO_BE_ASKED:
                thiopurine_class_leaf = _THIOPURINE_CLASS__8
            else:
                raise UncoveredError("thiopurine_class")
        elif (
            thiopurine_reaction is _THIOPURINE_REACTION__SEVERE_MYELOSUPPRESSION
            or thiopurine_reaction is _THIOPURINE_REACTION__PANCREATITIS
        ):
            if (
                metaboliser is _METABOLISER__NORMAL
                or metaboliser is _METABOLISER__INTERMEDIATE
                or metaboliser is _METABOLISER__NOT_DETERMINED
                or metaboliser is _METABOLISER__TO_BE_ASKED
            ):
                thiopurine_class_leaf = _THIOPURINE_CLASS__2
            elif metaboliser is _METABOLISER__POOR:
                thiopurine_class_leaf = _THIOPURINE_CLASS__1
            else:
                raise UncoveredError("thiopurine_class")
        else:
            raise UncoveredError("thiopurine_class")
    else:
        raise UncoveredError("thiopurine_class")
    thiopurine_class = thiopurine_class_leaf[1]
    # Can allopurinol be added and azathioprine be reduced?
    allopurinol_choice_leaf: tuple[str | None, AllopurinolChoice | NotAsked]
    if (
        exposure is NOT_ASKED
        or exposure is _EXPOSURE__RAISE_DOSE
        or exposure is _EXPOSURE__RAISE_WITHOUT_ASSAY
        or exposure is _EXPOSURE__REDUCE
        or exposure is _EXPOSURE__STOP
        or exposure is _EXPOSURE__EXHAUSTED
        or exposure is _EXPOSURE__MEASURE
        or exposure is _EXPOSURE__REVIEW
        or exposure is _EXPOSURE__REQUEST_DATA
    ):
        allopurinol_choice_leaf = _ALLOPURINOL_CHOICE__0
    elif exposure is _EXPOSURE__ADD_ALLOPURINOL:
        if pregnancy_state is _PREGNANCY_STATE__PREGNANT or pregnancy_state is _PREGNANCY_STATE__PLANNING:
            allopurinol_choice_leaf = _ALLOPURINOL_CHOICE__1
        elif pregnancy_state is _PREGNANCY_STATE__NOT_PREGNANT or pregnancy_state is _PREGNANCY_STATE__NOT_POSSIBLE:
            if allopurinol_history is None:
                allopurinol_choice_leaf = _ALLOPURINOL_CHOICE__4
            elif (
                allopurinol_history is _ALLOPURINOL_HISTORY__NEVER_USED
                or allopurinol_history is _ALLOPURINOL_HISTORY__CAN_BE_USED_AGAIN
            ):
                if thiopurine_class is _THIOPURINE_CLASS__ALLOWED:
                    if egfr is None:
                        allopurinol_choice_leaf = _ALLOPURINOL_CHOICE__7
                    elif egfr < parameters.lowest_egfr:
                        allopurinol_choice_leaf = _ALLOPURINOL_CHOICE__8
                    elif egfr >= parameters.lowest_egfr:
                        if reduction is _REDUCTION__ONE_QUARTER or reduction is _REDUCTION__UP_TO_ONE_THIRD:
                            allopurinol_choice_leaf = _ALLOPURINOL_CHOICE__11
                        elif reduction is _REDUCTION__CANNOT_BE_MADE:
                            allopurinol_choice_leaf = _ALLOPURINOL_CHOICE__10
                        elif reduction is _REDUCTION__TO_BE_ASKED:
                            allopurinol_choice_leaf = _ALLOPURINOL_CHOICE__9
                        else:
                            raise UncoveredError("allopurinol_choice")
                    else:
                        raise UncoveredError("allopurinol_choice")
                elif (
                    thiopurine_class is _THIOPURINE_CLASS__REDUCED
                    or thiopurine_class is _THIOPURINE_CLASS__CAUTION
                    or thiopurine_class is _THIOPURINE_CLASS__BARRED
                ):
                    allopurinol_choice_leaf = _ALLOPURINOL_CHOICE__6
                elif thiopurine_class is _THIOPURINE_CLASS__TO_BE_ASKED:
                    allopurinol_choice_leaf = _ALLOPURINOL_CHOICE__5
                else:
                    raise UncoveredError("allopurinol_choice")
            elif (
                allopurinol_history is _ALLOPURINOL_HISTORY__FAILED
                or allopurinol_history is _ALLOPURINOL_HISTORY__NOT_TOLERATED
                or allopurinol_history is _ALLOPURINOL_HISTORY__CONTRAINDICATED
                or allopurinol_history is _ALLOPURINOL_HISTORY__DECLINED
            ):
                allopurinol_choice_leaf = _ALLOPURINOL_CHOICE__2
            else:
                raise UncoveredError("allopurinol_choice")
        elif pregnancy_state is _PREGNANCY_STATE__TO_BE_ASKED:
            if (
                allopurinol_history is None
                or allopurinol_history is _ALLOPURINOL_HISTORY__NEVER_USED
                or allopurinol_history is _ALLOPURINOL_HISTORY__CAN_BE_USED_AGAIN
            ):
                allopurinol_choice_leaf = _ALLOPURINOL_CHOICE__3
            elif (
                allopurinol_history is _ALLOPURINOL_HISTORY__FAILED
                or allopurinol_history is _ALLOPURINOL_HISTORY__NOT_TOLERATED
                or allopurinol_history is _ALLOPURINOL_HISTORY__CONTRAINDICATED
                or allopurinol_history is _ALLOPURINOL_HISTORY__DECLINED
            ):
                allopurinol_choice_leaf = _ALLOPURINOL_CHOICE__2
            else:
                raise UncoveredError("allopurinol_choice")
        else:
            raise UncoveredError("allopurinol_choice")
    else:
        raise UncoveredError("allopurinol_choice")
    allopurinol_choice = allopurinol_choice_leaf[1]
    # Can azathioprine be raised?
    raise_choice_leaf: tuple[str | None, RaiseChoice | NotAsked]
    if (
        exposure is NOT_ASKED
        or exposure is _EXPOSURE__ADD_ALLOPURINOL
        or exposure is _EXPOSURE__REDUCE
        or exposure is _EXPOSURE__STOP
        or exposure is _EXPOSURE__EXHAUSTED
        or exposure is _EXPOSURE__MEASURE
        or exposure is _EXPOSURE__REVIEW
        or exposure is _EXPOSURE__REQUEST_DATA
    ):
        raise_choice_leaf = _RAISE_CHOICE__0
    elif exposure is _EXPOSURE__RAISE_DOSE or exposure is _EXPOSURE__RAISE_WITHOUT_ASSAY:
        if optimisation_steps is None or optimisation_steps < parameters.optimisation_limit:
            if (
                thiopurine_class is _THIOPURINE_CLASS__ALLOWED
                or thiopurine_class is _THIOPURINE_CLASS__REDUCED
                or thiopurine_class is _THIOPURINE_CLASS__CAUTION
            ):
                if pregnancy_state is _PREGNANCY_STATE__PREGNANT:
                    raise_choice_leaf = _RAISE_CHOICE__4
                elif (
                    pregnancy_state is _PREGNANCY_STATE__PLANNING
                    or pregnancy_state is _PREGNANCY_STATE__NOT_PREGNANT
                    or pregnancy_state is _PREGNANCY_STATE__NOT_POSSIBLE
                ):
                    if room_for_raise is _ROOM_FOR_RAISE__ROOM:
                        raise_choice_leaf = _RAISE_CHOICE__8
                    elif room_for_raise is _ROOM_FOR_RAISE__NO_ROOM:
                        raise_choice_leaf = _RAISE_CHOICE__6
                    elif room_for_raise is _ROOM_FOR_RAISE__TO_BE_ASKED:
                        raise_choice_leaf = _RAISE_CHOICE__7
                    else:
                        raise UncoveredError("raise_choice")
                elif pregnancy_state is _PREGNANCY_STATE__TO_BE_ASKED:
                    raise_choice_leaf = _RAISE_CHOICE__5
                else:
                    raise UncoveredError("raise_choice")
            elif thiopurine_class is _THIOPURINE_CLASS__BARRED:
                raise_choice_leaf = _RAISE_CHOICE__2
            elif thiopurine_class is _THIOPURINE_CLASS__TO_BE_ASKED:
                raise_choice_leaf = _RAISE_CHOICE__3
            else:
                raise UncoveredError("raise_choice")
        elif optimisation_steps >= parameters.optimisation_limit:
            raise_choice_leaf = _RAISE_CHOICE__1
        else:
            raise UncoveredError("raise_choice")
    else:
        raise UncoveredError("raise_choice")
    raise_choice = raise_choice_leaf[1]
    # How is azathioprine optimised when the response is insufficient?
    optimisation_leaf: tuple[str | None, Optimisation | NotAsked]
    if (
        step is NOT_ASKED
        or step is _STEP__MAINTAIN
        or step is _STEP__CONTINUE_AND_REASSESS
        or step is _STEP__REEXAMINE_DIAGNOSIS
        or step is _STEP__COMPLETE_FIRST_LINE
        or step is _STEP__STEROID_SPARING
        or step is _STEP__STOP_ALLOPURINOL
        or step is _STEP__REQUEST_DATA
        or step is _STEP__ADHERENCE_SUPPORT
        or step is _STEP__ASSESS_ADHERENCE
        or step is _STEP__MEASURE_METABOLITES
        or step is _STEP__SPECIALIST_REVIEW
        or step is _STEP__EXCLUDE_OTHER_CAUSES
        or step is _STEP__SELECT_AGENT
        or step is _STEP__NEXT_AGENT
        or step is _STEP__REPLACE_MYCOPHENOLATE
    ):
        optimisation_leaf = _OPTIMISATION__0
    elif step is _STEP__OPTIMISE:
        if exposure is _EXPOSURE__RAISE_DOSE:
            if raise_choice is _RAISE_CHOICE__POSSIBLE:
                optimisation_leaf = _OPTIMISATION__1
            elif raise_choice is _RAISE_CHOICE__NO_ROOM:
                optimisation_leaf = _OPTIMISATION__3
            elif raise_choice is _RAISE_CHOICE__SPECIALIST:
                optimisation_leaf = _OPTIMISATION__4
            elif raise_choice is _RAISE_CHOICE__TO_BE_ASKED:
                optimisation_leaf = _OPTIMISATION__5
            else:
                raise UncoveredError("optimisation")
        elif exposure is _EXPOSURE__RAISE_WITHOUT_ASSAY:
            if raise_choice is _RAISE_CHOICE__POSSIBLE:
                optimisation_leaf = _OPTIMISATION__2
            elif raise_choice is _RAISE_CHOICE__NO_ROOM:
                optimisation_leaf = _OPTIMISATION__3
            elif raise_choice is _RAISE_CHOICE__SPECIALIST:
                optimisation_leaf = _OPTIMISATION__4
            elif raise_choice is _RAISE_CHOICE__TO_BE_ASKED:
                optimisation_leaf = _OPTIMISATION__5
            else:
                raise UncoveredError("optimisation")
        elif exposure is _EXPOSURE__ADD_ALLOPURINOL:
            if allopurinol_choice is _ALLOPURINOL_CHOICE__POSSIBLE:
                optimisation_leaf = _OPTIMISATION__6
            elif (
                allopurinol_choice is _ALLOPURINOL_CHOICE__NOT_IN_PREGNANCY
                or allopurinol_choice is _ALLOPURINOL_CHOICE__SPECIALIST
            ):
                optimisation_leaf = _OPTIMISATION__8
            elif allopurinol_choice is _ALLOPURINOL_CHOICE__EXCLUDED:
                optimisation_leaf = _OPTIMISATION__7
            elif allopurinol_choice is _ALLOPURINOL_CHOICE__TO_BE_ASKED:
                optimisation_leaf = _OPTIMISATION__9
            else:
                raise UncoveredError("optimisation")
        elif exposure is _EXPOSURE__REDUCE:
            if optimisation_steps is None or optimisation_steps < parameters.optimisation_limit:
                optimisation_leaf = _OPTIMISATION__11
            elif optimisation_steps >= parameters.optimisation_limit:
                optimisation_leaf = _OPTIMISATION__10
            else:
                raise UncoveredError("optimisation")
        elif exposure is _EXPOSURE__STOP:
            optimisation_leaf = _OPTIMISATION__12
        elif exposure is _EXPOSURE__EXHAUSTED:
            optimisation_leaf = _OPTIMISATION__16
        elif exposure is _EXPOSURE__MEASURE:
            optimisation_leaf = _OPTIMISATION__13
        elif exposure is _EXPOSURE__REVIEW:
            optimisation_leaf = _OPTIMISATION__14
        elif exposure is _EXPOSURE__REQUEST_DATA:
            optimisation_leaf = _OPTIMISATION__15
        else:
            raise UncoveredError("optimisation")
    else:
        raise UncoveredError("optimisation")
    optimisation = optimisation_leaf[1]
    # Is another agent needed, and which question has to be answered to find it?
    agent_question_leaf: tuple[str | None, AgentQuestion | NotAsked]
    if gate_data is NOT_ASKED or gate_data is _GATE_DATA__INCOMPLETE:
        agent_question_leaf = _AGENT_QUESTION__0
    elif gate_data is _GATE_DATA__COMPLETE:
        if (
            step is _STEP__MAINTAIN
            or step is _STEP__CONTINUE_AND_REASSESS
            or step is _STEP__REEXAMINE_DIAGNOSIS
            or step is _STEP__COMPLETE_FIRST_LINE
            or step is _STEP__STEROID_SPARING
            or step is _STEP__STOP_ALLOPURINOL
            or step is _STEP__REQUEST_DATA
            or step is _STEP__ADHERENCE_SUPPORT
            or step is _STEP__ASSESS_ADHERENCE
            or step is _STEP__MEASURE_METABOLITES
            or step is _STEP__SPECIALIST_REVIEW
            or step is _STEP__EXCLUDE_OTHER_CAUSES
        ):
            agent_question_leaf = _AGENT_QUESTION__8
        elif step is _STEP__OPTIMISE:
            if (
                optimisation is _OPTIMISATION__RAISE_AZATHIOPRINE
                or optimisation is _OPTIMISATION__RAISE_WITHOUT_ASSAY
                or optimisation is _OPTIMISATION__ADD_ALLOPURINOL
                or optimisation is _OPTIMISATION__REDUCE_THIOPURINE
                or optimisation is _OPTIMISATION__STOP_THIOPURINE
                or optimisation is _OPTIMISATION__MEASURE_METABOLITES
                or optimisation is _OPTIMISATION__SPECIALIST_REVIEW
                or optimisation is _OPTIMISATION__REQUEST_DATA
            ):
                agent_question_leaf = _AGENT_QUESTION__3
            elif optimisation is _OPTIMISATION__EXHAUSTED:
                agent_question_leaf = _AGENT_QUESTION__2
            else:
                raise UncoveredError("agent_question")
        elif step is _STEP__SELECT_AGENT:
            agent_question_leaf = _AGENT_QUESTION__1
        elif step is _STEP__NEXT_AGENT:
            agent_question_leaf = _AGENT_QUESTION__4
        elif step is _STEP__REPLACE_MYCOPHENOLATE:
            if situation is _SITUATION__MYCOPHENOLATE_INTOLERANCE:
                if (
                    azathioprine_history is None
                    or azathioprine_history is _AZATHIOPRINE_HISTORY__NEVER_USED
                    or azathioprine_history is _AZATHIOPRINE_HISTORY__CAN_BE_USED_AGAIN
                    or azathioprine_history is _AZATHIOPRINE_HISTORY__FAILED
                    or azathioprine_history is _AZATHIOPRINE_HISTORY__CONTRAINDICATED
                    or azathioprine_history is _AZATHIOPRINE_HISTORY__DECLINED
                ):
                    agent_question_leaf = _AGENT_QUESTION__6
                elif azathioprine_history is _AZATHIOPRINE_HISTORY__NOT_TOLERATED:
                    agent_question_leaf = _AGENT_QUESTION__5
                else:
                    raise UncoveredError("agent_question")
            elif situation is _SITUATION__INSUFFICIENT_MYCOPHENOLATE:
                agent_question_leaf = _AGENT_QUESTION__7
            else:
                raise UncoveredError("agent_question")
        else:
            raise UncoveredError("agent_question")
    else:
        raise UncoveredError("agent_question")
    agent_question = agent_question_leaf[1]
    # May azathioprine be started?
    azathioprine_choice_leaf: tuple[str | None, AzathioprineChoice | NotAsked]
    if (
        agent_question is NOT_ASKED
        or agent_question is _AGENT_QUESTION__THIOPURINE_INTOLERANCE
        or agent_question is _AGENT_QUESTION__BEFORE_THIRD_LINE
        or agent_question is _AGENT_QUESTION__SECOND_THIOPURINE
        or agent_question is _AGENT_QUESTION__NONE
    ):
        azathioprine_choice_leaf = _AZATHIOPRINE_CHOICE__0
    elif agent_question is _AGENT_QUESTION__AZATHIOPRINE:
        if azathioprine_history is None:
            if (
                thiopurine_class is _THIOPURINE_CLASS__ALLOWED
                or thiopurine_class is _THIOPURINE_CLASS__REDUCED
                or thiopurine_class is _THIOPURINE_CLASS__CAUTION
                or thiopurine_class is _THIOPURINE_CLASS__TO_BE_ASKED
            ):
                azathioprine_choice_leaf = _AZATHIOPRINE_CHOICE__3
            elif thiopurine_class is _THIOPURINE_CLASS__BARRED:
                azathioprine_choice_leaf = _AZATHIOPRINE_CHOICE__2
            else:
                raise UncoveredError("azathioprine_choice")
        elif (
            azathioprine_history is _AZATHIOPRINE_HISTORY__NEVER_USED
            or azathioprine_history is _AZATHIOPRINE_HISTORY__CAN_BE_USED_AGAIN
        ):
            if thiopurine_class is _THIOPURINE_CLASS__ALLOWED or thiopurine_class is _THIOPURINE_CLASS__REDUCED:
                if portal_hypertension is None:
                    azathioprine_choice_leaf = _AZATHIOPRINE_CHOICE__7
                elif portal_hypertension is False:
                    if xanthine_oxidase_inhibitor is None:
                        azathioprine_choice_leaf = _AZATHIOPRINE_CHOICE__9
                    elif xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__NONE:
                        azathioprine_choice_leaf = _AZATHIOPRINE_CHOICE__10
                    elif (
                        xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_CO_THERAPY
                        or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_OTHER_REASON
                        or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__OTHER_INHIBITOR
                    ):
                        azathioprine_choice_leaf = _AZATHIOPRINE_CHOICE__8
                    else:
                        raise UncoveredError("azathioprine_choice")
                elif portal_hypertension is True:
                    azathioprine_choice_leaf = _AZATHIOPRINE_CHOICE__6
                else:
                    raise UncoveredError("azathioprine_choice")
            elif thiopurine_class is _THIOPURINE_CLASS__CAUTION:
                azathioprine_choice_leaf = _AZATHIOPRINE_CHOICE__5
            elif thiopurine_class is _THIOPURINE_CLASS__BARRED:
                azathioprine_choice_leaf = _AZATHIOPRINE_CHOICE__2
            elif thiopurine_class is _THIOPURINE_CLASS__TO_BE_ASKED:
                azathioprine_choice_leaf = _AZATHIOPRINE_CHOICE__4
            else:
                raise UncoveredError("azathioprine_choice")
        elif (
            azathioprine_history is _AZATHIOPRINE_HISTORY__FAILED
            or azathioprine_history is _AZATHIOPRINE_HISTORY__NOT_TOLERATED
            or azathioprine_history is _AZATHIOPRINE_HISTORY__CONTRAINDICATED
            or azathioprine_history is _AZATHIOPRINE_HISTORY__DECLINED
        ):
            azathioprine_choice_leaf = _AZATHIOPRINE_CHOICE__1
        else:
            raise UncoveredError("azathioprine_choice")
    else:
        raise UncoveredError("azathioprine_choice")
    azathioprine_choice = azathioprine_choice_leaf[1]
    # May mercaptopurine be started?
    mercaptopurine_choice_leaf: tuple[str | None, MercaptopurineChoice | NotAsked]
    if (
        agent_question is NOT_ASKED
        or agent_question is _AGENT_QUESTION__BEFORE_THIRD_LINE
        or agent_question is _AGENT_QUESTION__AZATHIOPRINE
        or agent_question is _AGENT_QUESTION__NONE
    ):
        mercaptopurine_choice_leaf = _MERCAPTOPURINE_CHOICE__0
    elif (
        agent_question is _AGENT_QUESTION__THIOPURINE_INTOLERANCE
        or agent_question is _AGENT_QUESTION__SECOND_THIOPURINE
    ):
        if (
            intolerance_culprit is _INTOLERANCE_CULPRIT__NONE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__AZATHIOPRINE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__TIOGUANINE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__MYCOPHENOLATE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__STEROID
            or intolerance_culprit is _INTOLERANCE_CULPRIT__ALLOPURINOL
        ):
            if mercaptopurine_history is None:
                if (
                    thiopurine_class is _THIOPURINE_CLASS__ALLOWED
                    or thiopurine_class is _THIOPURINE_CLASS__REDUCED
                    or thiopurine_class is _THIOPURINE_CLASS__CAUTION
                    or thiopurine_class is _THIOPURINE_CLASS__TO_BE_ASKED
                ):
                    mercaptopurine_choice_leaf = _MERCAPTOPURINE_CHOICE__4
                elif thiopurine_class is _THIOPURINE_CLASS__BARRED:
                    mercaptopurine_choice_leaf = _MERCAPTOPURINE_CHOICE__3
                else:
                    raise UncoveredError("mercaptopurine_choice")
            elif (
                mercaptopurine_history is _MERCAPTOPURINE_HISTORY__NEVER_USED
                or mercaptopurine_history is _MERCAPTOPURINE_HISTORY__CAN_BE_USED_AGAIN
            ):
                if thiopurine_class is _THIOPURINE_CLASS__ALLOWED or thiopurine_class is _THIOPURINE_CLASS__REDUCED:
                    if portal_hypertension is None:
                        mercaptopurine_choice_leaf = _MERCAPTOPURINE_CHOICE__8
                    elif portal_hypertension is False:
                        if xanthine_oxidase_inhibitor is None:
                            mercaptopurine_choice_leaf = _MERCAPTOPURINE_CHOICE__10
                        elif xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__NONE:
                            mercaptopurine_choice_leaf = _MERCAPTOPURINE_CHOICE__11
                        elif (
                            xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_CO_THERAPY
                            or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_OTHER_REASON
                            or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__OTHER_INHIBITOR
                        ):
                            mercaptopurine_choice_leaf = _MERCAPTOPURINE_CHOICE__9
                        else:
                            raise UncoveredError("mercaptopurine_choice")
                    elif portal_hypertension is True:
                        mercaptopurine_choice_leaf = _MERCAPTOPURINE_CHOICE__7
                    else:
                        raise UncoveredError("mercaptopurine_choice")
                elif thiopurine_class is _THIOPURINE_CLASS__CAUTION:
                    mercaptopurine_choice_leaf = _MERCAPTOPURINE_CHOICE__6
                elif thiopurine_class is _THIOPURINE_CLASS__BARRED:
                    mercaptopurine_choice_leaf = _MERCAPTOPURINE_CHOICE__3
                elif thiopurine_class is _THIOPURINE_CLASS__TO_BE_ASKED:
                    mercaptopurine_choice_leaf = _MERCAPTOPURINE_CHOICE__5
                else:
                    raise UncoveredError("mercaptopurine_choice")
            elif (
                mercaptopurine_history is _MERCAPTOPURINE_HISTORY__FAILED
                or mercaptopurine_history is _MERCAPTOPURINE_HISTORY__NOT_TOLERATED
                or mercaptopurine_history is _MERCAPTOPURINE_HISTORY__CONTRAINDICATED
                or mercaptopurine_history is _MERCAPTOPURINE_HISTORY__DECLINED
            ):
                mercaptopurine_choice_leaf = _MERCAPTOPURINE_CHOICE__2
            else:
                raise UncoveredError("mercaptopurine_choice")
        elif intolerance_culprit is _INTOLERANCE_CULPRIT__MERCAPTOPURINE:
            mercaptopurine_choice_leaf = _MERCAPTOPURINE_CHOICE__1
        else:
            raise UncoveredError("mercaptopurine_choice")
    else:
        raise UncoveredError("mercaptopurine_choice")
    mercaptopurine_choice = mercaptopurine_choice_leaf[1]
    # May mycophenolate mofetil be started?
    mycophenolate_choice_leaf: tuple[str | None, MycophenolateChoice | NotAsked]
    if (
        agent_question is NOT_ASKED
        or agent_question is _AGENT_QUESTION__AZATHIOPRINE
        or agent_question is _AGENT_QUESTION__NONE
    ):
        mycophenolate_choice_leaf = _MYCOPHENOLATE_CHOICE__0
    elif (
        agent_question is _AGENT_QUESTION__THIOPURINE_INTOLERANCE
        or agent_question is _AGENT_QUESTION__BEFORE_THIRD_LINE
        or agent_question is _AGENT_QUESTION__SECOND_THIOPURINE
    ):
        if (
            intolerance_culprit is _INTOLERANCE_CULPRIT__NONE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__AZATHIOPRINE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__MERCAPTOPURINE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__TIOGUANINE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__STEROID
            or intolerance_culprit is _INTOLERANCE_CULPRIT__ALLOPURINOL
        ):
            if mycophenolate_history is None:
                mycophenolate_choice_leaf = _MYCOPHENOLATE_CHOICE__3
            elif (
                mycophenolate_history is _MYCOPHENOLATE_HISTORY__NEVER_USED
                or mycophenolate_history is _MYCOPHENOLATE_HISTORY__CAN_BE_USED_AGAIN
            ):
                if pregnancy_state is _PREGNANCY_STATE__PREGNANT or pregnancy_state is _PREGNANCY_STATE__PLANNING:
                    mycophenolate_choice_leaf = _MYCOPHENOLATE_CHOICE__4
                elif pregnancy_state is _PREGNANCY_STATE__NOT_PREGNANT:
                    if contraception is None:
                        mycophenolate_choice_leaf = _MYCOPHENOLATE_CHOICE__9
                    elif contraception is _CONTRACEPTION__RELIABLE:
                        mycophenolate_choice_leaf = _MYCOPHENOLATE_CHOICE__7
                    elif contraception is _CONTRACEPTION__NOT_RELIABLE:
                        mycophenolate_choice_leaf = _MYCOPHENOLATE_CHOICE__8
                    else:
                        raise UncoveredError("mycophenolate_choice")
                elif pregnancy_state is _PREGNANCY_STATE__NOT_POSSIBLE:
                    mycophenolate_choice_leaf = _MYCOPHENOLATE_CHOICE__6
                elif pregnancy_state is _PREGNANCY_STATE__TO_BE_ASKED:
                    mycophenolate_choice_leaf = _MYCOPHENOLATE_CHOICE__5
                else:
                    raise UncoveredError("mycophenolate_choice")
            elif (
                mycophenolate_history is _MYCOPHENOLATE_HISTORY__FAILED
                or mycophenolate_history is _MYCOPHENOLATE_HISTORY__NOT_TOLERATED
                or mycophenolate_history is _MYCOPHENOLATE_HISTORY__CONTRAINDICATED
                or mycophenolate_history is _MYCOPHENOLATE_HISTORY__DECLINED
            ):
                mycophenolate_choice_leaf = _MYCOPHENOLATE_CHOICE__2
            else:
                raise UncoveredError("mycophenolate_choice")
        elif intolerance_culprit is _INTOLERANCE_CULPRIT__MYCOPHENOLATE:
            mycophenolate_choice_leaf = _MYCOPHENOLATE_CHOICE__1
        else:
            raise UncoveredError("mycophenolate_choice")
    else:
        raise UncoveredError("mycophenolate_choice")
    mycophenolate_choice = mycophenolate_choice_leaf[1]
    # May tioguanine be started?
    tioguanine_choice_leaf: tuple[str | None, TioguanineChoice | NotAsked]
    if (
        agent_question is NOT_ASKED
        or agent_question is _AGENT_QUESTION__BEFORE_THIRD_LINE
        or agent_question is _AGENT_QUESTION__AZATHIOPRINE
        or agent_question is _AGENT_QUESTION__NONE
    ):
        tioguanine_choice_leaf = _TIOGUANINE_CHOICE__0
    elif (
        agent_question is _AGENT_QUESTION__THIOPURINE_INTOLERANCE
        or agent_question is _AGENT_QUESTION__SECOND_THIOPURINE
    ):
        if (
            intolerance_culprit is _INTOLERANCE_CULPRIT__NONE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__AZATHIOPRINE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__MERCAPTOPURINE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__MYCOPHENOLATE
            or intolerance_culprit is _INTOLERANCE_CULPRIT__STEROID
            or intolerance_culprit is _INTOLERANCE_CULPRIT__ALLOPURINOL
        ):
            if tioguanine_history is None:
                if (
                    thiopurine_class is _THIOPURINE_CLASS__ALLOWED
                    or thiopurine_class is _THIOPURINE_CLASS__REDUCED
                    or thiopurine_class is _THIOPURINE_CLASS__CAUTION
                    or thiopurine_class is _THIOPURINE_CLASS__TO_BE_ASKED
                ):
                    if portal_hypertension is None or portal_hypertension is False:
                        tioguanine_choice_leaf = _TIOGUANINE_CHOICE__5
                    elif portal_hypertension is True:
                        tioguanine_choice_leaf = _TIOGUANINE_CHOICE__4
                    else:
                        raise UncoveredError("tioguanine_choice")
                elif thiopurine_class is _THIOPURINE_CLASS__BARRED:
                    tioguanine_choice_leaf = _TIOGUANINE_CHOICE__3
                else:
                    raise UncoveredError("tioguanine_choice")
            elif (
                tioguanine_history is _TIOGUANINE_HISTORY__NEVER_USED
                or tioguanine_history is _TIOGUANINE_HISTORY__CAN_BE_USED_AGAIN
            ):
                if portal_hypertension is None:
                    if (
                        thiopurine_class is _THIOPURINE_CLASS__ALLOWED
                        or thiopurine_class is _THIOPURINE_CLASS__REDUCED
                        or thiopurine_class is _THIOPURINE_CLASS__CAUTION
                        or thiopurine_class is _THIOPURINE_CLASS__TO_BE_ASKED
                    ):
                        tioguanine_choice_leaf = _TIOGUANINE_CHOICE__6
                    elif thiopurine_class is _THIOPURINE_CLASS__BARRED:
                        tioguanine_choice_leaf = _TIOGUANINE_CHOICE__3
                    else:
                        raise UncoveredError("tioguanine_choice")
                elif portal_hypertension is False:
                    if thiopurine_class is _THIOPURINE_CLASS__ALLOWED:
                        if xanthine_oxidase_inhibitor is None:
                            tioguanine_choice_leaf = _TIOGUANINE_CHOICE__10
                        elif xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__NONE:
                            tioguanine_choice_leaf = _TIOGUANINE_CHOICE__11
                        elif (
                            xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_CO_THERAPY
                            or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__ALLOPURINOL_OTHER_REASON
                            or xanthine_oxidase_inhibitor is _XANTHINE_OXIDASE_INHIBITOR__OTHER_INHIBITOR
                        ):
                            tioguanine_choice_leaf = _TIOGUANINE_CHOICE__9
                        else:
                            raise UncoveredError("tioguanine_choice")
                    elif (
                        thiopurine_class is _THIOPURINE_CLASS__REDUCED or thiopurine_class is _THIOPURINE_CLASS__CAUTION
                    ):
                        tioguanine_choice_leaf = _TIOGUANINE_CHOICE__8
                    elif thiopurine_class is _THIOPURINE_CLASS__BARRED:
                        tioguanine_choice_leaf = _TIOGUANINE_CHOICE__3
                    elif thiopurine_class is _THIOPURINE_CLASS__TO_BE_ASKED:
                        tioguanine_choice_leaf = _TIOGUANINE_CHOICE__7
                    else:
                        raise UncoveredError("tioguanine_choice")
                elif portal_hypertension is True:
                    if (
                        thiopurine_class is _THIOPURINE_CLASS__ALLOWED
                        or thiopurine_class is _THIOPURINE_CLASS__REDUCED
                        or thiopurine_class is _THIOPURINE_CLASS__CAUTION
                        or thiopurine_class is _THIOPURINE_CLASS__TO_BE_ASKED
                    ):
                        tioguanine_choice_leaf = _TIOGUANINE_CHOICE__4
                    elif thiopurine_class is _THIOPURINE_CLASS__BARRED:
                        tioguanine_choice_leaf = _TIOGUANINE_CHOICE__3
                    else:
                        raise UncoveredError("tioguanine_choice")
                else:
                    raise UncoveredError("tioguanine_choice")
            elif (
                tioguanine_history is _TIOGUANINE_HISTORY__FAILED
                or tioguanine_history is _TIOGUANINE_HISTORY__NOT_TOLERATED
                or tioguanine_history is _TIOGUANINE_HISTORY__CONTRAINDICATED
                or tioguanine_history is _TIOGUANINE_HISTORY__DECLINED
            ):
                tioguanine_choice_leaf = _TIOGUANINE_CHOICE__2
            else:
                raise UncoveredError("tioguanine_choice")
        elif intolerance_culprit is _INTOLERANCE_CULPRIT__TIOGUANINE:
            tioguanine_choice_leaf = _TIOGUANINE_CHOICE__1
        else:
            raise UncoveredError("tioguanine_choice")
    else:
        raise UncoveredError("tioguanine_choice")
    tioguanine_choice = tioguanine_choice_leaf[1]
    # Which of the two other thiopurines, if either?
    second_thiopurine_leaf: tuple[str | None, SecondThiopurine | NotAsked]
    if (
        agent_question is NOT_ASKED
        or agent_question is _AGENT_QUESTION__BEFORE_THIRD_LINE
        or agent_question is _AGENT_QUESTION__AZATHIOPRINE
        or agent_question is _AGENT_QUESTION__NONE
    ):
        second_thiopurine_leaf = _SECOND_THIOPURINE__0
    elif (
        agent_question is _AGENT_QUESTION__THIOPURINE_INTOLERANCE
        or agent_question is _AGENT_QUESTION__SECOND_THIOPURINE
    ):
        if mercaptopurine_choice is _MERCAPTOPURINE_CHOICE__ELIGIBLE:
            second_thiopurine_leaf = _SECOND_THIOPURINE__1
        elif mercaptopurine_choice is _MERCAPTOPURINE_CHOICE__CAUTION:
            if tioguanine_choice is _TIOGUANINE_CHOICE__ELIGIBLE:
                second_thiopurine_leaf = _SECOND_THIOPURINE__3
            elif tioguanine_choice is _TIOGUANINE_CHOICE__CAUTION:
                second_thiopurine_leaf = _SECOND_THIOPURINE__5
            elif tioguanine_choice is _TIOGUANINE_CHOICE__EXCLUDED:
                second_thiopurine_leaf = _SECOND_THIOPURINE__6
            elif tioguanine_choice is _TIOGUANINE_CHOICE__TO_BE_ASKED:
                second_thiopurine_leaf = _SECOND_THIOPURINE__4
            else:
                raise UncoveredError("second_thiopurine")
        elif mercaptopurine_choice is _MERCAPTOPURINE_CHOICE__EXCLUDED:
            if tioguanine_choice is _TIOGUANINE_CHOICE__ELIGIBLE:
                second_thiopurine_leaf = _SECOND_THIOPURINE__3
            elif tioguanine_choice is _TIOGUANINE_CHOICE__CAUTION:
                second_thiopurine_leaf = _SECOND_THIOPURINE__5
            elif tioguanine_choice is _TIOGUANINE_CHOICE__EXCLUDED:
                second_thiopurine_leaf = _SECOND_THIOPURINE__7
            elif tioguanine_choice is _TIOGUANINE_CHOICE__TO_BE_ASKED:
                second_thiopurine_leaf = _SECOND_THIOPURINE__4
            else:
                raise UncoveredError("second_thiopurine")
        elif mercaptopurine_choice is _MERCAPTOPURINE_CHOICE__TO_BE_ASKED:
            second_thiopurine_leaf = _SECOND_THIOPURINE__2
        else:
            raise UncoveredError("second_thiopurine")
    else:
        raise UncoveredError("second_thiopurine")
    second_thiopurine = second_thiopurine_leaf[1]
    # Which agent is next?
    new_agent_leaf: tuple[str | None, NewAgent | NotAsked]
    if agent_question is NOT_ASKED or agent_question is _AGENT_QUESTION__NONE:
        new_agent_leaf = _NEW_AGENT__0
    elif (
        agent_question is _AGENT_QUESTION__THIOPURINE_INTOLERANCE
        or agent_question is _AGENT_QUESTION__SECOND_THIOPURINE
    ):
        if mycophenolate_choice is _MYCOPHENOLATE_CHOICE__ELIGIBLE:
            new_agent_leaf = _NEW_AGENT__1
        elif mycophenolate_choice is _MYCOPHENOLATE_CHOICE__CONTRACEPTION_FIRST:
            new_agent_leaf = _NEW_AGENT__3
        elif mycophenolate_choice is _MYCOPHENOLATE_CHOICE__NOT_IN_PREGNANCY:
            new_agent_leaf = _NEW_AGENT__5
        elif mycophenolate_choice is _MYCOPHENOLATE_CHOICE__EXCLUDED:
            if pregnancy_state is _PREGNANCY_STATE__PREGNANT or pregnancy_state is _PREGNANCY_STATE__PLANNING:
                new_agent_leaf = _NEW_AGENT__8
            elif pregnancy_state is _PREGNANCY_STATE__NOT_PREGNANT or pregnancy_state is _PREGNANCY_STATE__NOT_POSSIBLE:
                if second_thiopurine is _SECOND_THIOPURINE__MERCAPTOPURINE:
                    new_agent_leaf = _NEW_AGENT__10
                elif second_thiopurine is _SECOND_THIOPURINE__TIOGUANINE:
                    new_agent_leaf = _NEW_AGENT__11
                elif second_thiopurine is _SECOND_THIOPURINE__SPECIALIST:
                    new_agent_leaf = _NEW_AGENT__12
                elif second_thiopurine is _SECOND_THIOPURINE__NEITHER:
                    new_agent_leaf = _NEW_AGENT__14
                elif second_thiopurine is _SECOND_THIOPURINE__TO_BE_ASKED:
                    new_agent_leaf = _NEW_AGENT__13
                else:
                    raise UncoveredError("new_agent")
            elif pregnancy_state is _PREGNANCY_STATE__TO_BE_ASKED:
                new_agent_leaf = _NEW_AGENT__9
            else:
                raise UncoveredError("new_agent")
        elif mycophenolate_choice is _MYCOPHENOLATE_CHOICE__TO_BE_ASKED:
            new_agent_leaf = _NEW_AGENT__6
        else:
            raise UncoveredError("new_agent")
    elif agent_question is _AGENT_QUESTION__BEFORE_THIRD_LINE:
        if mycophenolate_choice is _MYCOPHENOLATE_CHOICE__ELIGIBLE:
            new_agent_leaf = _NEW_AGENT__2
        elif mycophenolate_choice is _MYCOPHENOLATE_CHOICE__CONTRACEPTION_FIRST:
            new_agent_leaf = _NEW_AGENT__4
        elif mycophenolate_choice is _MYCOPHENOLATE_CHOICE__NOT_IN_PREGNANCY:
            new_agent_leaf = _NEW_AGENT__5
        elif mycophenolate_choice is _MYCOPHENOLATE_CHOICE__EXCLUDED:
            new_agent_leaf = _NEW_AGENT__7
        elif mycophenolate_choice is _MYCOPHENOLATE_CHOICE__TO_BE_ASKED:
            new_agent_leaf = _NEW_AGENT__6
        else:
            raise UncoveredError("new_agent")
    elif agent_question is _AGENT_QUESTION__AZATHIOPRINE:
        if azathioprine_choice is _AZATHIOPRINE_CHOICE__ELIGIBLE:
            if pregnancy_state is _PREGNANCY_STATE__PREGNANT or pregnancy_state is _PREGNANCY_STATE__PLANNING:
                new_agent_leaf = _NEW_AGENT__15
            elif pregnancy_state is _PREGNANCY_STATE__NOT_PREGNANT or pregnancy_state is _PREGNANCY_STATE__NOT_POSSIBLE:
                new_agent_leaf = _NEW_AGENT__17
            elif pregnancy_state is _PREGNANCY_STATE__TO_BE_ASKED:
                new_agent_leaf = _NEW_AGENT__16
            else:
                raise UncoveredError("new_agent")
        elif azathioprine_choice is _AZATHIOPRINE_CHOICE__CAUTION:
            if pregnancy_state is _PREGNANCY_STATE__PREGNANT or pregnancy_state is _PREGNANCY_STATE__PLANNING:
                new_agent_leaf = _NEW_AGENT__15
            elif (
                pregnancy_state is _PREGNANCY_STATE__NOT_PREGNANT
                or pregnancy_state is _PREGNANCY_STATE__NOT_POSSIBLE
                or pregnancy_state is _PREGNANCY_STATE__TO_BE_ASKED
            ):
                new_agent_leaf = _NEW_AGENT__18
            else:
                raise UncoveredError("new_agent")
        elif azathioprine_choice is _AZATHIOPRINE_CHOICE__EXCLUDED:
            new_agent_leaf = _NEW_AGENT__20
        elif azathioprine_choice is _AZATHIOPRINE_CHOICE__TO_BE_ASKED:
            new_agent_leaf = _NEW_AGENT__19
        else:
            raise UncoveredError("new_agent")
    else:
        raise UncoveredError("new_agent")
    new_agent = new_agent_leaf[1]
    # What is to be done at this visit?
    action_leaf: tuple[str, Action]
    if gate is _GATE__URGENT_REFERRAL:
        action_leaf = _ACTION__1
    elif gate is _GATE__TRANSPLANTED or gate is _GATE__DIAGNOSIS_IN_DOUBT:
        action_leaf = _ACTION__2
    elif gate is _GATE__CHILD:
        action_leaf = _ACTION__3
    elif gate is _GATE__STOP_THIOPURINE:
        action_leaf = _ACTION__4
    elif gate is _GATE__STOP_MYCOPHENOLATE:
        action_leaf = _ACTION__5
    elif gate is _GATE__STOP_ALLOPURINOL:
        action_leaf = _ACTION__7
    elif gate is _GATE__REDUCE_THIOPURINE:
        action_leaf = _ACTION__6
    elif gate is _GATE__REVIEW_CYTOPENIA or gate is _GATE__REVIEW_INHIBITOR or gate is _GATE__REVIEW_CONCEPTION:
        action_leaf = _ACTION__8
    elif gate is _GATE__NO_DANGER:
        if gate_data is _GATE_DATA__COMPLETE:
            if step is _STEP__MAINTAIN:
                action_leaf = _ACTION__10
            elif step is _STEP__CONTINUE_AND_REASSESS:
                action_leaf = _ACTION__11
            elif step is _STEP__REEXAMINE_DIAGNOSIS:
                action_leaf = _ACTION__12
            elif step is _STEP__COMPLETE_FIRST_LINE:
                action_leaf = _ACTION__13
            elif step is _STEP__STEROID_SPARING:
                action_leaf = _ACTION__14
            elif step is _STEP__STOP_ALLOPURINOL:
                action_leaf = _ACTION__15
            elif step is _STEP__REQUEST_DATA:
                action_leaf = _ACTION__16
            elif step is _STEP__ADHERENCE_SUPPORT:
                action_leaf = _ACTION__17
            elif step is _STEP__ASSESS_ADHERENCE:
                action_leaf = _ACTION__18
            elif step is _STEP__MEASURE_METABOLITES:
                action_leaf = _ACTION__19
            elif step is _STEP__SPECIALIST_REVIEW:
                action_leaf = _ACTION__20
            elif step is _STEP__EXCLUDE_OTHER_CAUSES:
                action_leaf = _ACTION__21
            elif step is _STEP__OPTIMISE:
                if optimisation is NOT_ASKED or optimisation is _OPTIMISATION__EXHAUSTED:
                    if new_agent is _NEW_AGENT__MYCOPHENOLATE_FOR_INTOLERANCE:
                        if blood_count is _BLOOD_COUNT__LOW:
                            action_leaf = _ACTION__36
                        elif blood_count is _BLOOD_COUNT__ACCEPTABLE:
                            action_leaf = _ACTION__31
                        else:
                            raise UncoveredError("action")
                    elif new_agent is _NEW_AGENT__MYCOPHENOLATE_BEFORE_THIRD_LINE:
                        if blood_count is _BLOOD_COUNT__LOW:
                            action_leaf = _ACTION__36
                        elif blood_count is _BLOOD_COUNT__ACCEPTABLE:
                            action_leaf = _ACTION__32
                        else:
                            raise UncoveredError("action")
                    elif new_agent is _NEW_AGENT__CONTRACEPTION_FIRST:
                        action_leaf = _ACTION__37
                    elif new_agent is _NEW_AGENT__START_MERCAPTOPURINE:
                        if blood_count is _BLOOD_COUNT__LOW:
                            action_leaf = _ACTION__36
                        elif blood_count is _BLOOD_COUNT__ACCEPTABLE:
                            action_leaf = _ACTION__33
                        else:
                            raise UncoveredError("action")
                    elif new_agent is _NEW_AGENT__START_TIOGUANINE:
                        if blood_count is _BLOOD_COUNT__LOW:
                            action_leaf = _ACTION__36
                        elif blood_count is _BLOOD_COUNT__ACCEPTABLE:
                            action_leaf = _ACTION__34
                        else:
                            raise UncoveredError("action")
                    elif new_agent is _NEW_AGENT__START_AZATHIOPRINE:
                        if blood_count is _BLOOD_COUNT__LOW:
                            action_leaf = _ACTION__36
                        elif blood_count is _BLOOD_COUNT__ACCEPTABLE:
                            action_leaf = _ACTION__35
                        else:
                            raise UncoveredError("action")
                    elif new_agent is _NEW_AGENT__THIRD_LINE:
                        action_leaf = _ACTION__38
                    elif new_agent is _NEW_AGENT__SPECIALIST_REVIEW:
                        action_leaf = _ACTION__39
                    elif new_agent is _NEW_AGENT__REQUEST_DATA:
                        action_leaf = _ACTION__40
                    else:
                        raise UncoveredError("action")
                elif optimisation is _OPTIMISATION__RAISE_AZATHIOPRINE:
                    if blood_count is _BLOOD_COUNT__LOW:
                        action_leaf = _ACTION__25
                    elif blood_count is _BLOOD_COUNT__ACCEPTABLE:
                        action_leaf = _ACTION__22
                    else:
                        raise UncoveredError("action")
                elif optimisation is _OPTIMISATION__RAISE_WITHOUT_ASSAY:
                    if blood_count is _BLOOD_COUNT__LOW:
                        action_leaf = _ACTION__25
                    elif blood_count is _BLOOD_COUNT__ACCEPTABLE:
                        action_leaf = _ACTION__23
                    else:
                        raise UncoveredError("action")
                elif optimisation is _OPTIMISATION__ADD_ALLOPURINOL:
                    if blood_count is _BLOOD_COUNT__LOW:
                        action_leaf = _ACTION__25
                    elif blood_count is _BLOOD_COUNT__ACCEPTABLE:
                        action_leaf = _ACTION__24
                    else:
                        raise UncoveredError("action")
                elif optimisation is _OPTIMISATION__REDUCE_THIOPURINE:
                    action_leaf = _ACTION__26
                elif optimisation is _OPTIMISATION__STOP_THIOPURINE:
                    action_leaf = _ACTION__27
                elif optimisation is _OPTIMISATION__MEASURE_METABOLITES:
                    action_leaf = _ACTION__28
                elif optimisation is _OPTIMISATION__SPECIALIST_REVIEW:
                    action_leaf = _ACTION__29
                elif optimisation is _OPTIMISATION__REQUEST_DATA:
                    action_leaf = _ACTION__30
                else:
                    raise UncoveredError("action")
            elif step is _STEP__SELECT_AGENT or step is _STEP__NEXT_AGENT or step is _STEP__REPLACE_MYCOPHENOLATE:
                if optimisation is NOT_ASKED or optimisation is _OPTIMISATION__EXHAUSTED:
                    if new_agent is _NEW_AGENT__MYCOPHENOLATE_FOR_INTOLERANCE:
                        if blood_count is _BLOOD_COUNT__LOW:
                            action_leaf = _ACTION__36
                        elif blood_count is _BLOOD_COUNT__ACCEPTABLE:
                            action_leaf = _ACTION__31
                        else:
                            raise UncoveredError("action")
                    elif new_agent is _NEW_AGENT__MYCOPHENOLATE_BEFORE_THIRD_LINE:
                        if blood_count is _BLOOD_COUNT__LOW:
                            action_leaf = _ACTION__36
                        elif blood_count is _BLOOD_COUNT__ACCEPTABLE:
                            action_leaf = _ACTION__32
                        else:
                            raise UncoveredError("action")
                    elif new_agent is _NEW_AGENT__CONTRACEPTION_FIRST:
                        action_leaf = _ACTION__37
                    elif new_agent is _NEW_AGENT__START_MERCAPTOPURINE:
                        if blood_count is _BLOOD_COUNT__LOW:
                            action_leaf = _ACTION__36
                        elif blood_count is _BLOOD_COUNT__ACCEPTABLE:
                            action_leaf = _ACTION__33
                        else:
                            raise UncoveredError("action")
                    elif new_agent is _NEW_AGENT__START_TIOGUANINE:
                        if blood_count is _BLOOD_COUNT__LOW:
                            action_leaf = _ACTION__36
                        elif blood_count is _BLOOD_COUNT__ACCEPTABLE:
                            action_leaf = _ACTION__34
                        else:
                            raise UncoveredError("action")
                    elif new_agent is _NEW_AGENT__START_AZATHIOPRINE:
                        if blood_count is _BLOOD_COUNT__LOW:
                            action_leaf = _ACTION__36
                        elif blood_count is _BLOOD_COUNT__ACCEPTABLE:
                            action_leaf = _ACTION__35
                        else:
                            raise UncoveredError("action")
                    elif new_agent is _NEW_AGENT__THIRD_LINE:
                        action_leaf = _ACTION__38
                    elif new_agent is _NEW_AGENT__SPECIALIST_REVIEW:
                        action_leaf = _ACTION__39
                    elif new_agent is _NEW_AGENT__REQUEST_DATA:
                        action_leaf = _ACTION__40
                    else:
                        raise UncoveredError("action")
                else:
                    raise UncoveredError("action")
            else:
                raise UncoveredError("action")
        elif gate_data is _GATE_DATA__INCOMPLETE:
            action_leaf = _ACTION__9
        else:
            raise UncoveredError("action")
    else:
        raise UncoveredError("action")
    return (
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
    )


CORES: Mapping[Profile, Callable[[Known, Parameters], Found]] = {
    Profile.DEFAULT: core_1,
    Profile.SIX_MONTHS: core_1,
    Profile.TWELVE_MONTHS: core_1,
    Profile.RATIO_4: core_1,
    Profile.RATIO_20: core_1,
    Profile.TGN_235: core_1,
    Profile.TGN_250: core_1,
}
