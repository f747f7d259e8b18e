"""What the protocol decides for one patient, and why."""

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from ._outputs import added, decimal_output, each_once, plain, rules_of
from .parameters import PARAMETERS, Profile
from .patient import Patient
from .values import Found, NotAsked
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

if TYPE_CHECKING:
    from ._exploring import Setting
    from ._records import Change, Evidence, Interpretation, Question
    from ._trace import Trace
    from .outcomes import Outcomes


class Decision:
    """What the protocol decides for one patient under one profile. Everything but the decision itself is worked out
    when it is asked for."""

    __slots__ = ("_found", "_outcomes", "_patient", "_profile")

    def __init__(self, patient: Patient, profile: Profile, found: Found, outcomes: "Outcomes | None" = None) -> None:
        self._patient = patient
        self._profile = profile
        self._found = found
        self._outcomes = outcomes

    @property
    def patient(self) -> Patient:
        """For whom it is decided."""
        return self._patient

    @property
    def profile(self) -> Profile:
        """Under which reading of the protocol it is decided."""
        return self._profile

    @property
    def outcomes(self) -> "Outcomes":
        """What every table gives."""
        if self._outcomes is None:
            from ._completed import COMPLETIONS

            parameters = PARAMETERS[self._profile]
            self._outcomes = COMPLETIONS[self._profile](self._patient.known, parameters, self._found)
        return self._outcomes

    @property
    def action(self) -> Action:
        """what to do.

        What is to be done at this visit?
        """
        decided: Action = self._found[-1][1]
        return decided

    @property
    def acute_reaction(self) -> AcuteReaction:
        """reaction that ends the use of thiopurines, with the thiopurine still in use.

        Is a thiopurine still taken that has caused pancreatitis or severe myelosuppression?
        """
        return self.outcomes.acute_reaction.acute_reaction

    @property
    def biochemistry(self) -> Biochemistry:
        """AST, ALT and IgG together.

        Are AST, ALT and IgG all normal?
        """
        return self.outcomes.biochemistry.biochemistry

    @property
    def raised_part(self) -> RaisedPart:
        """what is raised.

        Are AST, ALT and IgG all normal?
        """
        return self.outcomes.biochemistry.raised_part

    @property
    def blood_count(self) -> BloodCount:
        """blood count.

        Does the blood count stop an agent, block a start or an increase, or neither?
        """
        return self.outcomes.blood_count.blood_count

    @property
    def six_month_reading(self) -> SixMonthReading:
        """the target read as 6 months.

        What has become of the target when the time limit is read as 6 months, and when it is read as 12?
        """
        return self.outcomes.deadline_readings.six_month_reading

    @property
    def twelve_month_reading(self) -> TwelveMonthReading:
        """the target read as 12 months.

        What has become of the target when the time limit is read as 6 months, and when it is read as 12?
        """
        return self.outcomes.deadline_readings.twelve_month_reading

    @property
    def drug_harm(self) -> DrugHarm:
        """harm by the agent in use.

        Must the agent in use be stopped now?
        """
        return self.outcomes.drug_harm.drug_harm

    @property
    def early_fall(self) -> EarlyFall:
        """fall of AST and ALT within 4 weeks.

        Have AST and ALT fallen by half within 4 weeks of the start?
        """
        return self.outcomes.early_fall.early_fall

    @property
    def inhibitor_check(self) -> InhibitorCheck:
        """thiopurine dose and xanthine oxidase inhibitor.

        Is the dose of the thiopurine safe with the xanthine oxidase inhibitor in use?
        """
        return self.outcomes.inhibitor_check.inhibitor_check

    @property
    def dose_under_inhibitor(self) -> Decimal | NotAsked:
        """dose of the thiopurine under a xanthine oxidase inhibitor. The lowest daily average that can be made in steps
        of 12.5 mg and is not under one quarter of the dose before the inhibitor. From 0 to 500 mg/d with at most 1
        decimal places.

        Which dose can be made that is not under one quarter of the dose before the inhibitor?
        """
        return decimal_output(self.outcomes.dose_under_inhibitor.dose_under_inhibitor, 1)

    @property
    def inhibitor_reduction(self) -> InhibitorReduction | NotAsked:
        """reduction under the inhibitor with the tablets there are.

        Is the dose that can be made at most one third of the dose before the inhibitor?
        """
        return self.outcomes.inhibitor_reduction.inhibitor_reduction

    @property
    def liver_emergency(self) -> LiverEmergency:
        """liver emergency.

        Is there a liver emergency that must not wait for this protocol?
        """
        return self.outcomes.liver_emergency.liver_emergency

    @property
    def metaboliser(self) -> Metaboliser:
        """thiopurine metaboliser status.

        What do TPMT and NUDT15 say together?
        """
        return self.outcomes.metaboliser.metaboliser

    @property
    def mmp_level(self) -> MmpLevel:
        """level of 6-MMP.

        Is 6-MMP appropriately low or disproportionately increased?
        """
        return self.outcomes.mmp_level.mmp_level

    @property
    def pregnancy_state(self) -> PregnancyState:
        """pregnancy, with childbearing potential considered.

        Is the patient pregnant, or could she be?
        """
        return self.outcomes.pregnancy_state.pregnancy_state

    @property
    def pregnancy_harm(self) -> PregnancyHarm:
        """medicine in use that harms in pregnancy.

        Does the patient take mycophenolate mofetil or allopurinol in a pregnancy, or before one?
        """
        return self.outcomes.pregnancy_harm.pregnancy_harm

    @property
    def response(self) -> Response:
        """response to treatment.

        How has the disease responded to treatment so far?
        """
        return self.outcomes.response.response

    @property
    def scope(self) -> Scope:
        """place of the patient in this protocol.

        Is the patient one for whom this protocol is written?
        """
        return self.outcomes.scope.scope

    @property
    def gate(self) -> Gate:
        """what must be dealt with before anything else.

        Is there anything that must be dealt with before second-line treatment is considered?
        """
        return self.outcomes.gate.gate

    @property
    def gate_data(self) -> GateData | NotAsked:
        """data that exclude a danger.

        Is enough known to be sure that there is no danger?
        """
        return self.outcomes.gate_data.gate_data

    @property
    def tgn_level(self) -> TgnLevel:
        """level of 6-TGN.

        Where does 6-TGN lie?
        """
        return self.outcomes.tgn_level.tgn_level

    @property
    def time_on_treatment(self) -> TimeOnTreatment:
        """time since the last change.

        Has the present treatment been given long enough to be judged?
        """
        return self.outcomes.time_on_treatment.time_on_treatment

    @property
    def situation(self) -> Situation | NotAsked:
        """situation.

        Is a medicine not tolerated, is the response insufficient, or neither?
        """
        return self.outcomes.situation.situation

    @property
    def assay(self) -> Assay | NotAsked:
        """metabolite assay.

        Can metabolites be measured?
        """
        return self.outcomes.assay.assay

    @property
    def earlier_agents(self) -> EarlierAgents | NotAsked:
        """base agents so far.

        Has the patient without a base agent had one, or is one excluded?
        """
        return self.outcomes.earlier_agents.earlier_agents

    @property
    def metabolite_sample(self) -> MetaboliteSample | NotAsked:
        """metabolite sample.

        Is there a metabolite result that can be used?
        """
        return self.outcomes.metabolite_sample.metabolite_sample

    @property
    def metabolite_pattern(self) -> MetabolitePattern | NotAsked:
        """metabolite pattern.

        What do the two metabolites say together?
        """
        return self.outcomes.metabolite_pattern.metabolite_pattern

    @property
    def drug_detected(self) -> DrugDetected | NotAsked:
        """thiopurine found in the blood.

        Do the metabolites show that the thiopurine is taken?
        """
        return self.outcomes.drug_detected.drug_detected

    @property
    def adherence_step(self) -> AdherenceStep | NotAsked:
        """what adherence calls for.

        Is non-adherence excluded?
        """
        return self.outcomes.adherence_step.adherence_step

    @property
    def step(self) -> Step | NotAsked:
        """next step before any medicine is named.

        What does the situation call for?
        """
        return self.outcomes.step.step

    @property
    def blind_raise(self) -> BlindRaise | NotAsked:
        """increase without an assay.

        May azathioprine be raised although metabolites cannot be measured?
        """
        return self.outcomes.blind_raise.blind_raise

    @property
    def exposure(self) -> Exposure | NotAsked:
        """what the exposure calls for.

        Given the metabolites, what kind of change could help?
        """
        return self.outcomes.exposure.exposure

    @property
    def next_azathioprine_dose(self) -> Decimal | NotAsked:
        """next higher dose of azathioprine. The next whole multiple of 25 mg above the present daily dose. From 0 to
        500 mg/d with at most 1 decimal places.

        Which is the next higher dose of azathioprine that can be made from whole 25 mg tablets?
        """
        return decimal_output(self.outcomes.next_azathioprine_dose.next_azathioprine_dose, 1)

    @property
    def reduced_azathioprine_dose(self) -> Decimal | NotAsked:
        """dose of azathioprine with allopurinol. The lowest daily average that can be made in steps of 12.5 mg and is
        not under one quarter of the present dose. From 0 to 500 mg/d with at most 1 decimal places.

        Which dose can be made that is not under one quarter of the present dose?
        """
        return decimal_output(self.outcomes.reduced_azathioprine_dose.reduced_azathioprine_dose, 1)

    @property
    def reduction(self) -> Reduction | NotAsked:
        """reduction to one quarter with the tablets there are.

        Is the dose that can be made between one quarter and one third of the present dose?
        """
        return self.outcomes.reduction.reduction

    @property
    def room_for_raise(self) -> RoomForRaise | NotAsked:
        """room for a higher dose of azathioprine.

        Does the next dose that can be made stay under the ceiling?
        """
        return self.outcomes.room_for_raise.room_for_raise

    @property
    def thiopurine_class(self) -> ThiopurineClass | NotAsked:
        """use of any thiopurine.

        May this patient take any thiopurine?
        """
        return self.outcomes.thiopurine_class.thiopurine_class

    @property
    def allopurinol_choice(self) -> AllopurinolChoice | NotAsked:
        """allopurinol with reduced azathioprine.

        Can allopurinol be added and azathioprine be reduced?
        """
        return self.outcomes.allopurinol_choice.allopurinol_choice

    @property
    def raise_choice(self) -> RaiseChoice | NotAsked:
        """increase of azathioprine.

        Can azathioprine be raised?
        """
        return self.outcomes.raise_choice.raise_choice

    @property
    def optimisation(self) -> Optimisation | NotAsked:
        """optimisation of azathioprine.

        How is azathioprine optimised when the response is insufficient?
        """
        return self.outcomes.optimisation.optimisation

    @property
    def agent_question(self) -> AgentQuestion | NotAsked:
        """question about the next agent.

        Is another agent needed, and which question has to be answered to find it?
        """
        return self.outcomes.agent_question.agent_question

    @property
    def azathioprine_choice(self) -> AzathioprineChoice | NotAsked:
        """azathioprine after mycophenolate mofetil.

        May azathioprine be started?
        """
        return self.outcomes.azathioprine_choice.azathioprine_choice

    @property
    def mercaptopurine_choice(self) -> MercaptopurineChoice | NotAsked:
        """mercaptopurine.

        May mercaptopurine be started?
        """
        return self.outcomes.mercaptopurine_choice.mercaptopurine_choice

    @property
    def mycophenolate_choice(self) -> MycophenolateChoice | NotAsked:
        """mycophenolate mofetil.

        May mycophenolate mofetil be started?
        """
        return self.outcomes.mycophenolate_choice.mycophenolate_choice

    @property
    def tioguanine_choice(self) -> TioguanineChoice | NotAsked:
        """tioguanine.

        May tioguanine be started?
        """
        return self.outcomes.tioguanine_choice.tioguanine_choice

    @property
    def named_agents(self) -> tuple[NamedAgents, ...]:
        """agents named by the guideline statements.

        Which agents do the guideline statements name for this patient?
        """
        return each_once(one.named_agents for one in added(self.outcomes.named_agents))

    @property
    def second_thiopurine(self) -> SecondThiopurine | NotAsked:
        """mercaptopurine or tioguanine.

        Which of the two other thiopurines, if either?
        """
        return self.outcomes.second_thiopurine.second_thiopurine

    @property
    def new_agent(self) -> NewAgent | NotAsked:
        """next agent.

        Which agent is next?
        """
        return self.outcomes.new_agent.new_agent

    @property
    def alternatives(self) -> tuple[Alternatives, ...]:
        """alternatives considered.

        What else was considered, and why was it not chosen?
        """
        return each_once(one.alternatives for one in added(self.outcomes.alternatives))

    @property
    def base_agent_after(self) -> BaseAgentAfter:
        """base agent after this visit.

        Which base agent does the patient take from now on?
        """
        return self.outcomes.base_agent_after.base_agent_after

    @property
    def changes(self) -> tuple[Changes, ...]:
        """changes in the same step.

        What is stopped, started or changed in the same step?
        """
        return each_once(one.changes for one in added(self.outcomes.changes))

    @property
    def adherence_count(self) -> AdherenceCount:
        """count of rounds of adherence support.

        Is this visit one more round of adherence support?
        """
        return self.outcomes.course_adherence_rounds.adherence_count

    @property
    def allopurinol_record(self) -> AllopurinolRecord:
        """entry in the history of allopurinol.

        What is entered into the history of allopurinol?
        """
        return self.outcomes.course_allopurinol.allopurinol_record

    @property
    def last_change_next(self) -> LastChangeNext:
        """last change, after the visit.

        Does this visit change the treatment?
        """
        return self.outcomes.course_change.last_change_next

    @property
    def change_time(self) -> ChangeTime:
        """time since the last change, after the visit.

        Does this visit change the treatment?
        """
        return self.outcomes.course_change.change_time

    @property
    def culprit_next(self) -> CulpritNext:
        """medicine that is not tolerated, after the visit.

        Which medicine counts as the one that is not tolerated from now on?
        """
        return self.outcomes.course_culprit.culprit_next

    @property
    def dose_next(self) -> DoseNext:
        """dose of the thiopurine, after the visit.

        Which dose of the thiopurine is taken from now on?
        """
        return self.outcomes.course_dose.dose_next

    @property
    def ended_agent(self) -> EndedAgent:
        """base agent that comes to its end.

        Which base agent comes to its end at this visit?
        """
        return self.outcomes.course_ended_agent.ended_agent

    @property
    def request_count(self) -> RequestCount:
        """count of vain requests for metabolites.

        Is this visit one more request for metabolites?
        """
        return self.outcomes.course_metabolite_requests.request_count

    @property
    def optimisation_count(self) -> OptimisationCount:
        """count of changes of the azathioprine dose.

        Is this visit one more change of the dose for want of response?
        """
        return self.outcomes.course_optimisation_steps.optimisation_count

    @property
    def agent_outcome(self) -> AgentOutcome:
        """how the agent ended.

        Why does the agent come to its end?
        """
        return self.outcomes.course_outcome.agent_outcome

    @property
    def reaction_next(self) -> ReactionNext:
        """most serious reaction, after the visit.

        Does this visit show a reaction to a thiopurine?
        """
        return self.outcomes.course_reaction.reaction_next

    @property
    def azathioprine_record(self) -> AzathioprineRecord:
        """entry in the history of azathioprine.

        What is entered into the histories of the base agents?
        """
        return self.outcomes.course_records.azathioprine_record

    @property
    def mercaptopurine_record(self) -> MercaptopurineRecord:
        """entry in the history of mercaptopurine.

        What is entered into the histories of the base agents?
        """
        return self.outcomes.course_records.mercaptopurine_record

    @property
    def tioguanine_record(self) -> TioguanineRecord:
        """entry in the history of tioguanine.

        What is entered into the histories of the base agents?
        """
        return self.outcomes.course_records.tioguanine_record

    @property
    def mycophenolate_record(self) -> MycophenolateRecord:
        """entry in the history of mycophenolate mofetil.

        What is entered into the histories of the base agents?
        """
        return self.outcomes.course_records.mycophenolate_record

    @property
    def inhibitor_after(self) -> InhibitorAfter:
        """xanthine oxidase inhibitor after this visit.

        Which xanthine oxidase inhibitor does the patient take from now on?
        """
        return self.outcomes.inhibitor_after.inhibitor_after

    @property
    def inhibitor_next(self) -> InhibitorNext:
        """inhibitor for the next visit.

        What becomes of the inhibitor and of the dose before it?
        """
        return self.outcomes.course_inhibitor.inhibitor_next

    @property
    def former_dose_next(self) -> FormerDoseNext:
        """dose before the inhibitor, after the visit.

        What becomes of the inhibitor and of the dose before it?
        """
        return self.outcomes.course_inhibitor.former_dose_next

    @property
    def monitoring(self) -> tuple[Monitoring, ...]:
        """monitoring.

        What is monitored from now on?
        """
        return each_once(one.monitoring for one in added(self.outcomes.monitoring))

    @property
    def mycophenolate_most(self) -> int | NotAsked:
        """highest daily dose of mycophenolate mofetil. From 0 to 4000 mg/d.

        Which daily dose of mycophenolate mofetil is never exceeded?
        """
        return self.outcomes.mycophenolate_most.mycophenolate_most

    @property
    def next_visit_weeks(self) -> int:
        """next visit within. 0 means the same day. From 0 to 26 wk.

        Within how many weeks is the patient seen again?
        """
        return self.outcomes.next_visit.next_visit_weeks

    @property
    def preconditions(self) -> tuple[Preconditions, ...]:
        """preconditions.

        What must be done before or together with the step?
        """
        return each_once(one.preconditions for one in added(self.outcomes.preconditions))

    @property
    def request_stage(self) -> RequestStage | NotAsked:
        """part of the protocol that needs more data.

        Which part of the protocol cannot go on without more data?
        """
        return self.outcomes.request_stage.request_stage

    @property
    def missing_for_agent(self) -> tuple[MissingForAgent, ...]:
        """asked for to choose the next agent.

        Which data are needed to choose the next agent?
        """
        return each_once(one.missing_for_agent for one in added(self.outcomes.missing_for_agent))

    @property
    def missing_for_optimisation(self) -> tuple[MissingForOptimisation, ...]:
        """asked for to optimise azathioprine.

        Which data are needed to optimise azathioprine?
        """
        return each_once(one.missing_for_optimisation for one in added(self.outcomes.missing_for_optimisation))

    @property
    def missing_for_safety(self) -> tuple[MissingForSafety, ...]:
        """asked for to exclude a danger.

        Which data are needed to exclude a danger?
        """
        return each_once(one.missing_for_safety for one in added(self.outcomes.missing_for_safety))

    @property
    def missing_for_situation(self) -> tuple[MissingForSituation, ...]:
        """asked for to know the situation.

        Which data are needed to know the situation?
        """
        return each_once(one.missing_for_situation for one in added(self.outcomes.missing_for_situation))

    @property
    def starting_dose(self) -> int | NotAsked:
        """starting dose of the medicine that is added. From 0 to 4000 mg/d.

        In which dose is the medicine added?
        """
        return self.outcomes.starting_dose.starting_dose

    @property
    def warnings(self) -> tuple[Warnings, ...]:
        """warnings.

        What should the reader of this decision be warned of?
        """
        return each_once(one.warnings for one in added(self.outcomes.warnings))

    @property
    def values(self) -> dict[str, object]:
        """Everything that is decided, the action first."""
        return {
            "action": self.action,
            "acute_reaction": self.acute_reaction,
            "biochemistry": self.biochemistry,
            "raised_part": self.raised_part,
            "blood_count": self.blood_count,
            "six_month_reading": self.six_month_reading,
            "twelve_month_reading": self.twelve_month_reading,
            "drug_harm": self.drug_harm,
            "early_fall": self.early_fall,
            "inhibitor_check": self.inhibitor_check,
            "dose_under_inhibitor": self.dose_under_inhibitor,
            "inhibitor_reduction": self.inhibitor_reduction,
            "liver_emergency": self.liver_emergency,
            "metaboliser": self.metaboliser,
            "mmp_level": self.mmp_level,
            "pregnancy_state": self.pregnancy_state,
            "pregnancy_harm": self.pregnancy_harm,
            "response": self.response,
            "scope": self.scope,
            "gate": self.gate,
            "gate_data": self.gate_data,
            "tgn_level": self.tgn_level,
            "time_on_treatment": self.time_on_treatment,
            "situation": self.situation,
            "assay": self.assay,
            "earlier_agents": self.earlier_agents,
            "metabolite_sample": self.metabolite_sample,
            "metabolite_pattern": self.metabolite_pattern,
            "drug_detected": self.drug_detected,
            "adherence_step": self.adherence_step,
            "step": self.step,
            "blind_raise": self.blind_raise,
            "exposure": self.exposure,
            "next_azathioprine_dose": self.next_azathioprine_dose,
            "reduced_azathioprine_dose": self.reduced_azathioprine_dose,
            "reduction": self.reduction,
            "room_for_raise": self.room_for_raise,
            "thiopurine_class": self.thiopurine_class,
            "allopurinol_choice": self.allopurinol_choice,
            "raise_choice": self.raise_choice,
            "optimisation": self.optimisation,
            "agent_question": self.agent_question,
            "azathioprine_choice": self.azathioprine_choice,
            "mercaptopurine_choice": self.mercaptopurine_choice,
            "mycophenolate_choice": self.mycophenolate_choice,
            "tioguanine_choice": self.tioguanine_choice,
            "named_agents": self.named_agents,
            "second_thiopurine": self.second_thiopurine,
            "new_agent": self.new_agent,
            "alternatives": self.alternatives,
            "base_agent_after": self.base_agent_after,
            "changes": self.changes,
            "adherence_count": self.adherence_count,
            "allopurinol_record": self.allopurinol_record,
            "last_change_next": self.last_change_next,
            "change_time": self.change_time,
            "culprit_next": self.culprit_next,
            "dose_next": self.dose_next,
            "ended_agent": self.ended_agent,
            "request_count": self.request_count,
            "optimisation_count": self.optimisation_count,
            "agent_outcome": self.agent_outcome,
            "reaction_next": self.reaction_next,
            "azathioprine_record": self.azathioprine_record,
            "mercaptopurine_record": self.mercaptopurine_record,
            "tioguanine_record": self.tioguanine_record,
            "mycophenolate_record": self.mycophenolate_record,
            "inhibitor_after": self.inhibitor_after,
            "inhibitor_next": self.inhibitor_next,
            "former_dose_next": self.former_dose_next,
            "monitoring": self.monitoring,
            "mycophenolate_most": self.mycophenolate_most,
            "next_visit_weeks": self.next_visit_weeks,
            "preconditions": self.preconditions,
            "request_stage": self.request_stage,
            "missing_for_agent": self.missing_for_agent,
            "missing_for_optimisation": self.missing_for_optimisation,
            "missing_for_safety": self.missing_for_safety,
            "missing_for_situation": self.missing_for_situation,
            "starting_dose": self.starting_dose,
            "warnings": self.warnings,
        }

    @property
    def fired(self) -> Mapping[str, tuple[str, ...] | None]:
        """The rules that apply in each table; ``None`` where a table is not asked."""
        from .outcomes import TABLES

        return {table: rules_of(outcome) for table, outcome in zip(TABLES, self.outcomes, strict=True)}

    @property
    def rules(self) -> tuple[str, ...]:
        """Every rule that applies, as ``table/rule``."""
        return tuple(f"{table}/{rule}" for table, rules in self.fired.items() for rule in rules or ())

    @property
    def trace(self) -> "Trace":
        """The patient's way through the tables, with everything the protocol says about it."""
        from ._catalogue import CATALOGUE
        from ._trace import Trace
        from ._what_if import constants_of
        from .graph import seen

        values = seen(self._patient.known, self.outcomes, PARAMETERS[self._profile])
        return Trace(CATALOGUE, self._profile.value, constants_of(self._profile), values, self.fired)

    @property
    def evidence(self) -> "tuple[Evidence, ...]":
        """What the sources say for the rules that apply, with each source's own grades."""
        return self.trace.evidence()

    @property
    def interpretations(self) -> "tuple[Interpretation, ...]":
        """What the authors decided themselves for the rules that apply."""
        return self.trace.interpretations()

    def explain(self, style: Literal["text", "markdown"] = "text") -> str:
        """What is decided in each table, why, and why no other rule applies."""
        from ._explaining import as_markdown, as_text, explanation

        sections = explanation(self.trace, self.values)
        return as_text(sections) if style == "text" else as_markdown(sections)

    def possible(self) -> "tuple[Action, ...]":
        """What can still be decided when what is missing becomes known."""
        from ._what_if import possible_actions

        return tuple(Action(name) for name in possible_actions(self._setting))

    def ask_next(self) -> "Question | None":
        """The missing input that narrows most what can still be decided; ``None`` when none does."""
        from ._what_if import next_question

        return next_question(self._setting)

    def why_not(self, action: "Action | str") -> "tuple[tuple[Change, ...], ...]":
        """The smallest changes of the patient's data for which ``action`` would be decided; nothing when no few changes
        do, and one empty change when it is decided already."""
        from ._what_if import ways_to

        return ways_to(self._setting, Action(action).value)

    @property
    def _setting(self) -> "Setting":
        from ._what_if import setting_of

        return setting_of(self._patient, self._profile, next(iter(self.values)))

    def to_dict(self) -> dict[str, object]:
        """The whole decision, ready for JSON."""
        trace = self.trace
        facts = trace.catalogue
        return {
            "protocol": {
                "title": facts.title,
                "version": facts.version,
                "status": facts.status,
                "digest": facts.digest,
            },
            "profile": self._profile.value,
            "patient": self._patient.to_dict(),
            "decides": next(iter(self.values)),
            "decision": {name: plain(value) for name, value in self.values.items()},
            "rules": list(self.rules),
            "evidence": [
                {
                    "id": one.id,
                    "source": one.source.citation,
                    "authority": one.source.authority,
                    "locator": one.locator,
                    "quote": one.quote,
                    "summary": one.summary,
                    "level": one.level,
                    "strength": one.strength,
                    "consensus": one.consensus,
                }
                for one in trace.evidence()
            ],
            "interpretations": [
                {"id": one.id, "question": one.question, "choice": one.choice, "status": one.status}
                for one in trace.interpretations()
            ],
            "intended_use": facts.intended_use,
        }

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Decision):
            mine = (self._patient, self._profile, self.outcomes)
            return mine == (other._patient, other._profile, other.outcomes)
        return NotImplemented

    def __hash__(self) -> int:
        return hash((self._patient, self._profile, self.outcomes))

    def __repr__(self) -> str:
        name, value = next(iter(self.values.items()))
        return f"Decision({name}={value!r}, rules={self.rules!r})"
