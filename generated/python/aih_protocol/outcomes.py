"""What the tables give."""

from typing import NamedTuple

from .values import NotAsked
from .vocabulary import (
    Action,
    AcuteReaction,
    AdherenceCount,
    AdherenceStep,
    AgentOutcome,
    AgentQuestion,
    AllopurinolChoice,
    AllopurinolRecord,
    Alternatives,
    Assay,
    AzathioprineChoice,
    AzathioprineRecord,
    BaseAgentAfter,
    Biochemistry,
    BlindRaise,
    BloodCount,
    ChangeTime,
    Changes,
    CulpritNext,
    DoseNext,
    DrugDetected,
    DrugHarm,
    EarlierAgents,
    EarlyFall,
    EndedAgent,
    Exposure,
    FormerDoseNext,
    Gate,
    GateData,
    InhibitorAfter,
    InhibitorCheck,
    InhibitorNext,
    InhibitorReduction,
    LastChangeNext,
    LiverEmergency,
    MercaptopurineChoice,
    MercaptopurineRecord,
    Metaboliser,
    MetabolitePattern,
    MetaboliteSample,
    MissingForAgent,
    MissingForOptimisation,
    MissingForSafety,
    MissingForSituation,
    MmpLevel,
    Monitoring,
    MycophenolateChoice,
    MycophenolateRecord,
    NamedAgents,
    NewAgent,
    Optimisation,
    OptimisationCount,
    Preconditions,
    PregnancyHarm,
    PregnancyState,
    RaiseChoice,
    RaisedPart,
    ReactionNext,
    Reduction,
    RequestCount,
    RequestStage,
    Response,
    RoomForRaise,
    Scope,
    SecondThiopurine,
    Situation,
    SixMonthReading,
    Step,
    TgnLevel,
    ThiopurineClass,
    TimeOnTreatment,
    TioguanineChoice,
    TioguanineRecord,
    TwelveMonthReading,
    Warnings,
)


class AcuteReactionOutcome(NamedTuple):
    """The rule that applies and what it gives: Is a thiopurine still taken that has caused pancreatitis or severe
    myelosuppression?
    """

    rule: str
    acute_reaction: AcuteReaction


class BiochemistryOutcome(NamedTuple):
    """The rule that applies and what it gives: Are AST, ALT and IgG all normal?"""

    rule: str
    biochemistry: Biochemistry
    raised_part: RaisedPart


class BloodCountOutcome(NamedTuple):
    """The rule that applies and what it gives: Does the blood count stop an agent, block a start or an increase, or
    neither?
    """

    rule: str
    blood_count: BloodCount


class DeadlineReadingsOutcome(NamedTuple):
    """The rule that applies and what it gives: What has become of the target when the time limit is read as 6 months,
    and when it is read as 12?
    """

    rule: str
    six_month_reading: SixMonthReading
    twelve_month_reading: TwelveMonthReading


class DrugHarmOutcome(NamedTuple):
    """The rule that applies and what it gives: Must the agent in use be stopped now?"""

    rule: str
    drug_harm: DrugHarm


class EarlyFallOutcome(NamedTuple):
    """The rule that applies and what it gives: Have AST and ALT fallen by half within 4 weeks of the start?"""

    rule: str
    early_fall: EarlyFall


class InhibitorCheckOutcome(NamedTuple):
    """The rule that applies and what it gives: Is the dose of the thiopurine safe with the xanthine oxidase inhibitor
    in use?
    """

    rule: str
    inhibitor_check: InhibitorCheck


class DoseUnderInhibitorOutcome(NamedTuple):
    """The rule that applies and what it gives: Which dose can be made that is not under one quarter of the dose before
    the inhibitor?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    dose_under_inhibitor: int | NotAsked


class InhibitorReductionOutcome(NamedTuple):
    """The rule that applies and what it gives: Is the dose that can be made at most one third of the dose before the
    inhibitor?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    inhibitor_reduction: InhibitorReduction | NotAsked


class LiverEmergencyOutcome(NamedTuple):
    """The rule that applies and what it gives: Is there a liver emergency that must not wait for this protocol?"""

    rule: str
    liver_emergency: LiverEmergency


class MetaboliserOutcome(NamedTuple):
    """The rule that applies and what it gives: What do TPMT and NUDT15 say together?"""

    rule: str
    metaboliser: Metaboliser


class MmpLevelOutcome(NamedTuple):
    """The rule that applies and what it gives: Is 6-MMP appropriately low or disproportionately increased?"""

    rule: str
    mmp_level: MmpLevel


class PregnancyStateOutcome(NamedTuple):
    """The rule that applies and what it gives: Is the patient pregnant, or could she be?"""

    rule: str
    pregnancy_state: PregnancyState


class PregnancyHarmOutcome(NamedTuple):
    """The rule that applies and what it gives: Does the patient take mycophenolate mofetil or allopurinol in a
    pregnancy, or before one?
    """

    rule: str
    pregnancy_harm: PregnancyHarm


class ResponseOutcome(NamedTuple):
    """The rule that applies and what it gives: How has the disease responded to treatment so far?"""

    rule: str
    response: Response


class ScopeOutcome(NamedTuple):
    """The rule that applies and what it gives: Is the patient one for whom this protocol is written?"""

    rule: str
    scope: Scope


class GateOutcome(NamedTuple):
    """The rule that applies and what it gives: Is there anything that must be dealt with before second-line treatment
    is considered?
    """

    rule: str
    gate: Gate


class GateDataOutcome(NamedTuple):
    """The rule that applies and what it gives: Is enough known to be sure that there is no danger?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    gate_data: GateData | NotAsked


class TgnLevelOutcome(NamedTuple):
    """The rule that applies and what it gives: Where does 6-TGN lie?"""

    rule: str
    tgn_level: TgnLevel


class TimeOnTreatmentOutcome(NamedTuple):
    """The rule that applies and what it gives: Has the present treatment been given long enough to be judged?"""

    rule: str
    time_on_treatment: TimeOnTreatment


class SituationOutcome(NamedTuple):
    """The rule that applies and what it gives: Is a medicine not tolerated, is the response insufficient, or neither?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    situation: Situation | NotAsked


class AssayOutcome(NamedTuple):
    """The rule that applies and what it gives: Can metabolites be measured?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    assay: Assay | NotAsked


class EarlierAgentsOutcome(NamedTuple):
    """The rule that applies and what it gives: Has the patient without a base agent had one, or is one excluded?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    earlier_agents: EarlierAgents | NotAsked


class MetaboliteSampleOutcome(NamedTuple):
    """The rule that applies and what it gives: Is there a metabolite result that can be used?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    metabolite_sample: MetaboliteSample | NotAsked


class MetabolitePatternOutcome(NamedTuple):
    """The rule that applies and what it gives: What do the two metabolites say together?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    metabolite_pattern: MetabolitePattern | NotAsked


class DrugDetectedOutcome(NamedTuple):
    """The rule that applies and what it gives: Do the metabolites show that the thiopurine is taken?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    drug_detected: DrugDetected | NotAsked


class AdherenceStepOutcome(NamedTuple):
    """The rule that applies and what it gives: Is non-adherence excluded?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    adherence_step: AdherenceStep | NotAsked


class StepOutcome(NamedTuple):
    """The rule that applies and what it gives: What does the situation call for?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    step: Step | NotAsked


class BlindRaiseOutcome(NamedTuple):
    """The rule that applies and what it gives: May azathioprine be raised although metabolites cannot be measured?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    blind_raise: BlindRaise | NotAsked


class ExposureOutcome(NamedTuple):
    """The rule that applies and what it gives: Given the metabolites, what kind of change could help?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    exposure: Exposure | NotAsked


class NextAzathioprineDoseOutcome(NamedTuple):
    """The rule that applies and what it gives: Which is the next higher dose of azathioprine that can be made from
    whole 25 mg tablets?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    next_azathioprine_dose: int | NotAsked


class ReducedAzathioprineDoseOutcome(NamedTuple):
    """The rule that applies and what it gives: Which dose can be made that is not under one quarter of the present
    dose?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    reduced_azathioprine_dose: int | NotAsked


class ReductionOutcome(NamedTuple):
    """The rule that applies and what it gives: Is the dose that can be made between one quarter and one third of the
    present dose?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    reduction: Reduction | NotAsked


class RoomForRaiseOutcome(NamedTuple):
    """The rule that applies and what it gives: Does the next dose that can be made stay under the ceiling?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    room_for_raise: RoomForRaise | NotAsked


class ThiopurineClassOutcome(NamedTuple):
    """The rule that applies and what it gives: May this patient take any thiopurine?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    thiopurine_class: ThiopurineClass | NotAsked


class AllopurinolChoiceOutcome(NamedTuple):
    """The rule that applies and what it gives: Can allopurinol be added and azathioprine be reduced?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    allopurinol_choice: AllopurinolChoice | NotAsked


class RaiseChoiceOutcome(NamedTuple):
    """The rule that applies and what it gives: Can azathioprine be raised?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    raise_choice: RaiseChoice | NotAsked


class OptimisationOutcome(NamedTuple):
    """The rule that applies and what it gives: How is azathioprine optimised when the response is insufficient?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    optimisation: Optimisation | NotAsked


class AgentQuestionOutcome(NamedTuple):
    """The rule that applies and what it gives: Is another agent needed, and which question has to be answered to find
    it?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    agent_question: AgentQuestion | NotAsked


class AzathioprineChoiceOutcome(NamedTuple):
    """The rule that applies and what it gives: May azathioprine be started?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    azathioprine_choice: AzathioprineChoice | NotAsked


class MercaptopurineChoiceOutcome(NamedTuple):
    """The rule that applies and what it gives: May mercaptopurine be started?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    mercaptopurine_choice: MercaptopurineChoice | NotAsked


class MycophenolateChoiceOutcome(NamedTuple):
    """The rule that applies and what it gives: May mycophenolate mofetil be started?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    mycophenolate_choice: MycophenolateChoice | NotAsked


class TioguanineChoiceOutcome(NamedTuple):
    """The rule that applies and what it gives: May tioguanine be started?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    tioguanine_choice: TioguanineChoice | NotAsked


class NamedAgentsOutcome(NamedTuple):
    """What one rule that applies adds: Which agents do the guideline statements name for this patient?"""

    rule: str
    named_agents: NamedAgents


class SecondThiopurineOutcome(NamedTuple):
    """The rule that applies and what it gives: Which of the two other thiopurines, if either?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    second_thiopurine: SecondThiopurine | NotAsked


class NewAgentOutcome(NamedTuple):
    """The rule that applies and what it gives: Which agent is next?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    new_agent: NewAgent | NotAsked


class ActionOutcome(NamedTuple):
    """The rule that applies and what it gives: What is to be done at this visit?"""

    rule: str
    action: Action


class AlternativesOutcome(NamedTuple):
    """What one rule that applies adds: What else was considered, and why was it not chosen?"""

    rule: str
    alternatives: Alternatives


class BaseAgentAfterOutcome(NamedTuple):
    """The rule that applies and what it gives: Which base agent does the patient take from now on?"""

    rule: str
    base_agent_after: BaseAgentAfter


class ChangesOutcome(NamedTuple):
    """What one rule that applies adds: What is stopped, started or changed in the same step?"""

    rule: str
    changes: Changes


class CourseAdherenceRoundsOutcome(NamedTuple):
    """The rule that applies and what it gives: Is this visit one more round of adherence support?"""

    rule: str
    adherence_count: AdherenceCount


class CourseAllopurinolOutcome(NamedTuple):
    """The rule that applies and what it gives: What is entered into the history of allopurinol?"""

    rule: str
    allopurinol_record: AllopurinolRecord


class CourseChangeOutcome(NamedTuple):
    """The rule that applies and what it gives: Does this visit change the treatment?"""

    rule: str
    last_change_next: LastChangeNext
    change_time: ChangeTime


class CourseCulpritOutcome(NamedTuple):
    """The rule that applies and what it gives: Which medicine counts as the one that is not tolerated from now on?"""

    rule: str
    culprit_next: CulpritNext


class CourseDoseOutcome(NamedTuple):
    """The rule that applies and what it gives: Which dose of the thiopurine is taken from now on?"""

    rule: str
    dose_next: DoseNext


class CourseEndedAgentOutcome(NamedTuple):
    """The rule that applies and what it gives: Which base agent comes to its end at this visit?"""

    rule: str
    ended_agent: EndedAgent


class CourseMetaboliteRequestsOutcome(NamedTuple):
    """The rule that applies and what it gives: Is this visit one more request for metabolites?"""

    rule: str
    request_count: RequestCount


class CourseOptimisationStepsOutcome(NamedTuple):
    """The rule that applies and what it gives: Is this visit one more change of the dose for want of response?"""

    rule: str
    optimisation_count: OptimisationCount


class CourseOutcomeOutcome(NamedTuple):
    """The rule that applies and what it gives: Why does the agent come to its end?"""

    rule: str
    agent_outcome: AgentOutcome


class CourseReactionOutcome(NamedTuple):
    """The rule that applies and what it gives: Does this visit show a reaction to a thiopurine?"""

    rule: str
    reaction_next: ReactionNext


class CourseRecordsOutcome(NamedTuple):
    """The rule that applies and what it gives: What is entered into the histories of the base agents?"""

    rule: str
    azathioprine_record: AzathioprineRecord
    mercaptopurine_record: MercaptopurineRecord
    tioguanine_record: TioguanineRecord
    mycophenolate_record: MycophenolateRecord


class InhibitorAfterOutcome(NamedTuple):
    """The rule that applies and what it gives: Which xanthine oxidase inhibitor does the patient take from now on?"""

    rule: str
    inhibitor_after: InhibitorAfter


class CourseInhibitorOutcome(NamedTuple):
    """The rule that applies and what it gives: What becomes of the inhibitor and of the dose before it?"""

    rule: str
    inhibitor_next: InhibitorNext
    former_dose_next: FormerDoseNext


class MonitoringOutcome(NamedTuple):
    """What one rule that applies adds: What is monitored from now on?"""

    rule: str
    monitoring: Monitoring


class MycophenolateMostOutcome(NamedTuple):
    """The rule that applies and what it gives: Which daily dose of mycophenolate mofetil is never exceeded?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    mycophenolate_most: int | NotAsked


class NextVisitOutcome(NamedTuple):
    """The rule that applies and what it gives: Within how many weeks is the patient seen again?"""

    rule: str
    next_visit_weeks: int


class PreconditionsOutcome(NamedTuple):
    """What one rule that applies adds: What must be done before or together with the step?"""

    rule: str
    preconditions: Preconditions


class RequestStageOutcome(NamedTuple):
    """The rule that applies and what it gives: Which part of the protocol cannot go on without more data?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    request_stage: RequestStage | NotAsked


class MissingForAgentOutcome(NamedTuple):
    """What one rule that applies adds: Which data are needed to choose the next agent?"""

    rule: str
    missing_for_agent: MissingForAgent


class MissingForOptimisationOutcome(NamedTuple):
    """What one rule that applies adds: Which data are needed to optimise azathioprine?"""

    rule: str
    missing_for_optimisation: MissingForOptimisation


class MissingForSafetyOutcome(NamedTuple):
    """What one rule that applies adds: Which data are needed to exclude a danger?"""

    rule: str
    missing_for_safety: MissingForSafety


class MissingForSituationOutcome(NamedTuple):
    """What one rule that applies adds: Which data are needed to know the situation?"""

    rule: str
    missing_for_situation: MissingForSituation


class StartingDoseOutcome(NamedTuple):
    """The rule that applies and what it gives: In which dose is the medicine added?

    ``rule`` is ``None`` where the table is not asked.
    """

    rule: str | None
    starting_dose: int | NotAsked


class WarningsOutcome(NamedTuple):
    """What one rule that applies adds: What should the reader of this decision be warned of?"""

    rule: str
    warnings: Warnings


class Outcomes(NamedTuple):
    """What every table gives, in the order in which they are asked."""

    acute_reaction: AcuteReactionOutcome
    biochemistry: BiochemistryOutcome
    blood_count: BloodCountOutcome
    deadline_readings: DeadlineReadingsOutcome
    drug_harm: DrugHarmOutcome
    early_fall: EarlyFallOutcome
    inhibitor_check: InhibitorCheckOutcome
    dose_under_inhibitor: DoseUnderInhibitorOutcome
    inhibitor_reduction: InhibitorReductionOutcome
    liver_emergency: LiverEmergencyOutcome
    metaboliser: MetaboliserOutcome
    mmp_level: MmpLevelOutcome
    pregnancy_state: PregnancyStateOutcome
    pregnancy_harm: PregnancyHarmOutcome
    response: ResponseOutcome
    scope: ScopeOutcome
    gate: GateOutcome
    gate_data: GateDataOutcome
    tgn_level: TgnLevelOutcome
    time_on_treatment: TimeOnTreatmentOutcome
    situation: SituationOutcome
    assay: AssayOutcome
    earlier_agents: EarlierAgentsOutcome
    metabolite_sample: MetaboliteSampleOutcome
    metabolite_pattern: MetabolitePatternOutcome
    drug_detected: DrugDetectedOutcome
    adherence_step: AdherenceStepOutcome
    step: StepOutcome
    blind_raise: BlindRaiseOutcome
    exposure: ExposureOutcome
    next_azathioprine_dose: NextAzathioprineDoseOutcome
    reduced_azathioprine_dose: ReducedAzathioprineDoseOutcome
    reduction: ReductionOutcome
    room_for_raise: RoomForRaiseOutcome
    thiopurine_class: ThiopurineClassOutcome
    allopurinol_choice: AllopurinolChoiceOutcome
    raise_choice: RaiseChoiceOutcome
    optimisation: OptimisationOutcome
    agent_question: AgentQuestionOutcome
    azathioprine_choice: AzathioprineChoiceOutcome
    mercaptopurine_choice: MercaptopurineChoiceOutcome
    mycophenolate_choice: MycophenolateChoiceOutcome
    tioguanine_choice: TioguanineChoiceOutcome
    named_agents: tuple[NamedAgentsOutcome, ...]
    second_thiopurine: SecondThiopurineOutcome
    new_agent: NewAgentOutcome
    action: ActionOutcome
    alternatives: tuple[AlternativesOutcome, ...]
    base_agent_after: BaseAgentAfterOutcome
    changes: tuple[ChangesOutcome, ...]
    course_adherence_rounds: CourseAdherenceRoundsOutcome
    course_allopurinol: CourseAllopurinolOutcome
    course_change: CourseChangeOutcome
    course_culprit: CourseCulpritOutcome
    course_dose: CourseDoseOutcome
    course_ended_agent: CourseEndedAgentOutcome
    course_metabolite_requests: CourseMetaboliteRequestsOutcome
    course_optimisation_steps: CourseOptimisationStepsOutcome
    course_outcome: CourseOutcomeOutcome
    course_reaction: CourseReactionOutcome
    course_records: CourseRecordsOutcome
    inhibitor_after: InhibitorAfterOutcome
    course_inhibitor: CourseInhibitorOutcome
    monitoring: tuple[MonitoringOutcome, ...] | NotAsked
    mycophenolate_most: MycophenolateMostOutcome
    next_visit: NextVisitOutcome
    preconditions: tuple[PreconditionsOutcome, ...]
    request_stage: RequestStageOutcome
    missing_for_agent: tuple[MissingForAgentOutcome, ...] | NotAsked
    missing_for_optimisation: tuple[MissingForOptimisationOutcome, ...] | NotAsked
    missing_for_safety: tuple[MissingForSafetyOutcome, ...] | NotAsked
    missing_for_situation: tuple[MissingForSituationOutcome, ...] | NotAsked
    starting_dose: StartingDoseOutcome
    warnings: tuple[WarningsOutcome, ...]


TABLES = (
    "acute_reaction",
    "biochemistry",
    "blood_count",
    "deadline_readings",
    "drug_harm",
    "early_fall",
    "inhibitor_check",
    "dose_under_inhibitor",
    "inhibitor_reduction",
    "liver_emergency",
    "metaboliser",
    "mmp_level",
    "pregnancy_state",
    "pregnancy_harm",
    "response",
    "scope",
    "gate",
    "gate_data",
    "tgn_level",
    "time_on_treatment",
    "situation",
    "assay",
    "earlier_agents",
    "metabolite_sample",
    "metabolite_pattern",
    "drug_detected",
    "adherence_step",
    "step",
    "blind_raise",
    "exposure",
    "next_azathioprine_dose",
    "reduced_azathioprine_dose",
    "reduction",
    "room_for_raise",
    "thiopurine_class",
    "allopurinol_choice",
    "raise_choice",
    "optimisation",
    "agent_question",
    "azathioprine_choice",
    "mercaptopurine_choice",
    "mycophenolate_choice",
    "tioguanine_choice",
    "named_agents",
    "second_thiopurine",
    "new_agent",
    "action",
    "alternatives",
    "base_agent_after",
    "changes",
    "course_adherence_rounds",
    "course_allopurinol",
    "course_change",
    "course_culprit",
    "course_dose",
    "course_ended_agent",
    "course_metabolite_requests",
    "course_optimisation_steps",
    "course_outcome",
    "course_reaction",
    "course_records",
    "inhibitor_after",
    "course_inhibitor",
    "monitoring",
    "mycophenolate_most",
    "next_visit",
    "preconditions",
    "request_stage",
    "missing_for_agent",
    "missing_for_optimisation",
    "missing_for_safety",
    "missing_for_situation",
    "starting_dose",
    "warnings",
)
"""The tables' names, in the order of the outcomes."""

CORE = (
    0,
    1,
    2,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12,
    13,
    14,
    15,
    16,
    17,
    18,
    19,
    20,
    21,
    22,
    23,
    24,
    25,
    26,
    27,
    28,
    29,
    30,
    31,
    32,
    33,
    34,
    35,
    36,
    37,
    38,
    39,
    40,
    41,
    42,
    44,
    45,
    46,
)
"""Where, in this order, the tables stand that the final decision needs."""
