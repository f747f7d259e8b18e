"""The tables, asked one after the other."""

from .derived import (
    compute_alt_left_at_week4,
    compute_alt_times_uln,
    compute_ast_left_at_week4,
    compute_ast_times_uln,
    compute_igg_times_uln,
    compute_metabolite_ratio,
    compute_months_from_start_to_change,
    compute_next_dose_per_kg,
    compute_present_dose_per_kg,
    compute_present_share_under_inhibitor,
    compute_reduced_share,
    compute_share_under_inhibitor,
)
from .known import Known
from .outcomes import Outcomes
from .parameters import Parameters
from .tables.action import decide_action
from .tables.acute_reaction import decide_acute_reaction
from .tables.adherence_step import decide_adherence_step
from .tables.agent_question import decide_agent_question
from .tables.allopurinol_choice import decide_allopurinol_choice
from .tables.alternatives import decide_alternatives
from .tables.assay import decide_assay
from .tables.azathioprine_choice import decide_azathioprine_choice
from .tables.base_agent_after import decide_base_agent_after
from .tables.biochemistry import decide_biochemistry
from .tables.blind_raise import decide_blind_raise
from .tables.blood_count import decide_blood_count
from .tables.changes import decide_changes
from .tables.course_adherence_rounds import decide_course_adherence_rounds
from .tables.course_allopurinol import decide_course_allopurinol
from .tables.course_change import decide_course_change
from .tables.course_culprit import decide_course_culprit
from .tables.course_dose import decide_course_dose
from .tables.course_ended_agent import decide_course_ended_agent
from .tables.course_inhibitor import decide_course_inhibitor
from .tables.course_metabolite_requests import decide_course_metabolite_requests
from .tables.course_optimisation_steps import decide_course_optimisation_steps
from .tables.course_outcome import decide_course_outcome
from .tables.course_reaction import decide_course_reaction
from .tables.course_records import decide_course_records
from .tables.deadline_readings import decide_deadline_readings
from .tables.dose_under_inhibitor import decide_dose_under_inhibitor
from .tables.drug_detected import decide_drug_detected
from .tables.drug_harm import decide_drug_harm
from .tables.earlier_agents import decide_earlier_agents
from .tables.early_fall import decide_early_fall
from .tables.exposure import decide_exposure
from .tables.gate import decide_gate
from .tables.gate_data import decide_gate_data
from .tables.inhibitor_after import decide_inhibitor_after
from .tables.inhibitor_check import decide_inhibitor_check
from .tables.inhibitor_reduction import decide_inhibitor_reduction
from .tables.liver_emergency import decide_liver_emergency
from .tables.mercaptopurine_choice import decide_mercaptopurine_choice
from .tables.metaboliser import decide_metaboliser
from .tables.metabolite_pattern import decide_metabolite_pattern
from .tables.metabolite_sample import decide_metabolite_sample
from .tables.missing_for_agent import decide_missing_for_agent
from .tables.missing_for_optimisation import decide_missing_for_optimisation
from .tables.missing_for_safety import decide_missing_for_safety
from .tables.missing_for_situation import decide_missing_for_situation
from .tables.mmp_level import decide_mmp_level
from .tables.monitoring import decide_monitoring
from .tables.mycophenolate_choice import decide_mycophenolate_choice
from .tables.mycophenolate_most import decide_mycophenolate_most
from .tables.named_agents import decide_named_agents
from .tables.new_agent import decide_new_agent
from .tables.next_azathioprine_dose import decide_next_azathioprine_dose
from .tables.next_visit import decide_next_visit
from .tables.optimisation import decide_optimisation
from .tables.preconditions import decide_preconditions
from .tables.pregnancy_harm import decide_pregnancy_harm
from .tables.pregnancy_state import decide_pregnancy_state
from .tables.raise_choice import decide_raise_choice
from .tables.reduced_azathioprine_dose import decide_reduced_azathioprine_dose
from .tables.reduction import decide_reduction
from .tables.request_stage import decide_request_stage
from .tables.response import decide_response
from .tables.room_for_raise import decide_room_for_raise
from .tables.scope import decide_scope
from .tables.second_thiopurine import decide_second_thiopurine
from .tables.situation import decide_situation
from .tables.starting_dose import decide_starting_dose
from .tables.step import decide_step
from .tables.tgn_level import decide_tgn_level
from .tables.thiopurine_class import decide_thiopurine_class
from .tables.time_on_treatment import decide_time_on_treatment
from .tables.tioguanine_choice import decide_tioguanine_choice
from .tables.warnings import decide_warnings


def evaluate(known: Known, parameters: Parameters) -> Outcomes:
    """What every table gives for one patient."""
    ast_times_uln = compute_ast_times_uln(ast=known.ast, ast_uln=known.ast_uln)
    alt_times_uln = compute_alt_times_uln(alt=known.alt, alt_uln=known.alt_uln)
    igg_times_uln = compute_igg_times_uln(igg=known.igg, igg_uln=known.igg_uln)
    ast_left_at_week4 = compute_ast_left_at_week4(week4_ast=known.week4_ast, baseline_ast=known.baseline_ast)
    alt_left_at_week4 = compute_alt_left_at_week4(week4_alt=known.week4_alt, baseline_alt=known.baseline_alt)
    metabolite_ratio = compute_metabolite_ratio(mmp=known.mmp, tgn=known.tgn)
    present_dose_per_kg = compute_present_dose_per_kg(thiopurine_dose=known.thiopurine_dose, weight=known.weight)
    present_share_under_inhibitor = compute_present_share_under_inhibitor(
        thiopurine_dose=known.thiopurine_dose,
        thiopurine_dose_before_inhibitor=known.thiopurine_dose_before_inhibitor,
    )
    acute_reaction_outcome = decide_acute_reaction(
        base_agent=known.base_agent,
        intolerance_culprit=known.intolerance_culprit,
        thiopurine_reaction=known.thiopurine_reaction,
    )
    biochemistry_outcome = decide_biochemistry(
        ast_times_uln=ast_times_uln,
        alt_times_uln=alt_times_uln,
        igg_times_uln=igg_times_uln,
        parameters=parameters,
    )
    blood_count_outcome = decide_blood_count(
        white_cells=known.white_cells,
        neutrophils=known.neutrophils,
        platelets=known.platelets,
        parameters=parameters,
    )
    deadline_readings_outcome = decide_deadline_readings(
        biochemistry=biochemistry_outcome.biochemistry,
        months_since_start=known.months_since_start,
        parameters=parameters,
    )
    drug_harm_outcome = decide_drug_harm(
        blood_count=blood_count_outcome.blood_count,
        base_agent=known.base_agent,
        acute_reaction=acute_reaction_outcome.acute_reaction,
    )
    early_fall_outcome = decide_early_fall(
        ast_left_at_week4=ast_left_at_week4,
        alt_left_at_week4=alt_left_at_week4,
        parameters=parameters,
    )
    inhibitor_check_outcome = decide_inhibitor_check(
        base_agent=known.base_agent,
        xanthine_oxidase_inhibitor=known.xanthine_oxidase_inhibitor,
        present_share_under_inhibitor=present_share_under_inhibitor,
        parameters=parameters,
    )
    dose_under_inhibitor_outcome = decide_dose_under_inhibitor(
        thiopurine_dose_before_inhibitor=known.thiopurine_dose_before_inhibitor,
        inhibitor_check=inhibitor_check_outcome.inhibitor_check,
    )
    share_under_inhibitor = compute_share_under_inhibitor(
        dose_under_inhibitor=dose_under_inhibitor_outcome.dose_under_inhibitor,
        thiopurine_dose_before_inhibitor=known.thiopurine_dose_before_inhibitor,
    )
    inhibitor_reduction_outcome = decide_inhibitor_reduction(
        share_under_inhibitor=share_under_inhibitor,
        inhibitor_check=inhibitor_check_outcome.inhibitor_check,
        parameters=parameters,
    )
    liver_emergency_outcome = decide_liver_emergency(
        encephalopathy=known.encephalopathy,
        cirrhosis=known.cirrhosis,
        inr=known.inr,
        bilirubin=known.bilirubin,
        parameters=parameters,
    )
    metaboliser_outcome = decide_metaboliser(tpmt=known.tpmt, nudt15=known.nudt15)
    mmp_level_outcome = decide_mmp_level(
        mmp=known.mmp,
        tgn=known.tgn,
        metabolite_ratio=metabolite_ratio,
        parameters=parameters,
    )
    pregnancy_state_outcome = decide_pregnancy_state(
        childbearing_potential=known.childbearing_potential,
        pregnancy=known.pregnancy,
    )
    pregnancy_harm_outcome = decide_pregnancy_harm(
        pregnancy_state=pregnancy_state_outcome.pregnancy_state,
        base_agent=known.base_agent,
        xanthine_oxidase_inhibitor=known.xanthine_oxidase_inhibitor,
    )
    response_outcome = decide_response(
        biochemistry=biochemistry_outcome.biochemistry,
        months_since_start=known.months_since_start,
        prior_remission=known.prior_remission,
        early_fall=early_fall_outcome.early_fall,
        parameters=parameters,
    )
    scope_outcome = decide_scope(
        liver_transplant=known.liver_transplant,
        diagnosis=known.diagnosis,
        age=known.age,
        parameters=parameters,
    )
    gate_outcome = decide_gate(
        liver_emergency=liver_emergency_outcome.liver_emergency,
        scope=scope_outcome.scope,
        drug_harm=drug_harm_outcome.drug_harm,
        inhibitor_check=inhibitor_check_outcome.inhibitor_check,
        inhibitor_reduction=inhibitor_reduction_outcome.inhibitor_reduction,
        pregnancy_harm=pregnancy_harm_outcome.pregnancy_harm,
    )
    gate_data_outcome = decide_gate_data(
        liver_emergency=liver_emergency_outcome.liver_emergency,
        scope=scope_outcome.scope,
        drug_harm=drug_harm_outcome.drug_harm,
        inhibitor_check=inhibitor_check_outcome.inhibitor_check,
        pregnancy_harm=pregnancy_harm_outcome.pregnancy_harm,
        gate=gate_outcome.gate,
    )
    tgn_level_outcome = decide_tgn_level(tgn=known.tgn, parameters=parameters)
    time_on_treatment_outcome = decide_time_on_treatment(
        last_change=known.last_change,
        months_since_change=known.months_since_change,
        parameters=parameters,
    )
    situation_outcome = decide_situation(
        intolerance_culprit=known.intolerance_culprit,
        response=response_outcome.response,
        base_agent=known.base_agent,
        time_on_treatment=time_on_treatment_outcome.time_on_treatment,
        gate_data=gate_data_outcome.gate_data,
    )
    assay_outcome = decide_assay(
        assay_available=known.assay_available,
        metabolite_requests=known.metabolite_requests,
        situation=situation_outcome.situation,
        base_agent=known.base_agent,
        parameters=parameters,
    )
    earlier_agents_outcome = decide_earlier_agents(
        azathioprine_history=known.azathioprine_history,
        mycophenolate_history=known.mycophenolate_history,
        situation=situation_outcome.situation,
    )
    metabolite_sample_outcome = decide_metabolite_sample(
        tgn_level=tgn_level_outcome.tgn_level,
        mmp_level=mmp_level_outcome.mmp_level,
        weeks_on_dose_at_sample=known.weeks_on_dose_at_sample,
        assay=assay_outcome.assay,
        situation=situation_outcome.situation,
        base_agent=known.base_agent,
        parameters=parameters,
    )
    metabolite_pattern_outcome = decide_metabolite_pattern(
        tgn_level=tgn_level_outcome.tgn_level,
        mmp_level=mmp_level_outcome.mmp_level,
        metabolite_sample=metabolite_sample_outcome.metabolite_sample,
    )
    drug_detected_outcome = decide_drug_detected(
        metabolite_sample=metabolite_sample_outcome.metabolite_sample,
        metabolite_pattern=metabolite_pattern_outcome.metabolite_pattern,
        situation=situation_outcome.situation,
    )
    adherence_step_outcome = decide_adherence_step(
        adherence=known.adherence,
        drug_detected=drug_detected_outcome.drug_detected,
        adherence_support_rounds=known.adherence_support_rounds,
        situation=situation_outcome.situation,
        parameters=parameters,
    )
    step_outcome = decide_step(
        situation=situation_outcome.situation,
        adherence_step=adherence_step_outcome.adherence_step,
        other_causes_excluded=known.other_causes_excluded,
        earlier_agents=earlier_agents_outcome.earlier_agents,
        gate_data=gate_data_outcome.gate_data,
    )
    blind_raise_outcome = decide_blind_raise(
        metaboliser=metaboliser_outcome.metaboliser,
        transaminases_rising=known.transaminases_rising,
        step=step_outcome.step,
        metabolite_sample=metabolite_sample_outcome.metabolite_sample,
    )
    exposure_outcome = decide_exposure(
        metabolite_sample=metabolite_sample_outcome.metabolite_sample,
        metabolite_pattern=metabolite_pattern_outcome.metabolite_pattern,
        xanthine_oxidase_inhibitor=known.xanthine_oxidase_inhibitor,
        blind_raise=blind_raise_outcome.blind_raise,
        step=step_outcome.step,
    )
    next_azathioprine_dose_outcome = decide_next_azathioprine_dose(
        thiopurine_dose=known.thiopurine_dose,
        exposure=exposure_outcome.exposure,
        parameters=parameters,
    )
    next_dose_per_kg = compute_next_dose_per_kg(
        next_azathioprine_dose=next_azathioprine_dose_outcome.next_azathioprine_dose,
        weight=known.weight,
    )
    reduced_azathioprine_dose_outcome = decide_reduced_azathioprine_dose(
        thiopurine_dose=known.thiopurine_dose,
        exposure=exposure_outcome.exposure,
    )
    reduced_share = compute_reduced_share(
        reduced_azathioprine_dose=reduced_azathioprine_dose_outcome.reduced_azathioprine_dose,
        thiopurine_dose=known.thiopurine_dose,
    )
    reduction_outcome = decide_reduction(
        thiopurine_dose=known.thiopurine_dose,
        reduced_share=reduced_share,
        exposure=exposure_outcome.exposure,
        parameters=parameters,
    )
    room_for_raise_outcome = decide_room_for_raise(
        thiopurine_dose=known.thiopurine_dose,
        next_dose_per_kg=next_dose_per_kg,
        metaboliser=metaboliser_outcome.metaboliser,
        exposure=exposure_outcome.exposure,
        parameters=parameters,
    )
    thiopurine_class_outcome = decide_thiopurine_class(
        metaboliser=metaboliser_outcome.metaboliser,
        thiopurine_reaction=known.thiopurine_reaction,
        step=step_outcome.step,
    )
    allopurinol_choice_outcome = decide_allopurinol_choice(
        pregnancy_state=pregnancy_state_outcome.pregnancy_state,
        allopurinol_history=known.allopurinol_history,
        thiopurine_class=thiopurine_class_outcome.thiopurine_class,
        egfr=known.egfr,
        reduction=reduction_outcome.reduction,
        exposure=exposure_outcome.exposure,
        parameters=parameters,
    )
    raise_choice_outcome = decide_raise_choice(
        optimisation_steps=known.optimisation_steps,
        thiopurine_class=thiopurine_class_outcome.thiopurine_class,
        pregnancy_state=pregnancy_state_outcome.pregnancy_state,
        room_for_raise=room_for_raise_outcome.room_for_raise,
        exposure=exposure_outcome.exposure,
        parameters=parameters,
    )
    optimisation_outcome = decide_optimisation(
        exposure=exposure_outcome.exposure,
        raise_choice=raise_choice_outcome.raise_choice,
        allopurinol_choice=allopurinol_choice_outcome.allopurinol_choice,
        optimisation_steps=known.optimisation_steps,
        step=step_outcome.step,
        parameters=parameters,
    )
    agent_question_outcome = decide_agent_question(
        step=step_outcome.step,
        situation=situation_outcome.situation,
        optimisation=optimisation_outcome.optimisation,
        azathioprine_history=known.azathioprine_history,
        gate_data=gate_data_outcome.gate_data,
    )
    azathioprine_choice_outcome = decide_azathioprine_choice(
        azathioprine_history=known.azathioprine_history,
        thiopurine_class=thiopurine_class_outcome.thiopurine_class,
        portal_hypertension=known.portal_hypertension,
        xanthine_oxidase_inhibitor=known.xanthine_oxidase_inhibitor,
        agent_question=agent_question_outcome.agent_question,
    )
    mercaptopurine_choice_outcome = decide_mercaptopurine_choice(
        intolerance_culprit=known.intolerance_culprit,
        mercaptopurine_history=known.mercaptopurine_history,
        thiopurine_class=thiopurine_class_outcome.thiopurine_class,
        portal_hypertension=known.portal_hypertension,
        xanthine_oxidase_inhibitor=known.xanthine_oxidase_inhibitor,
        agent_question=agent_question_outcome.agent_question,
    )
    mycophenolate_choice_outcome = decide_mycophenolate_choice(
        mycophenolate_history=known.mycophenolate_history,
        intolerance_culprit=known.intolerance_culprit,
        pregnancy_state=pregnancy_state_outcome.pregnancy_state,
        contraception=known.contraception,
        agent_question=agent_question_outcome.agent_question,
    )
    tioguanine_choice_outcome = decide_tioguanine_choice(
        intolerance_culprit=known.intolerance_culprit,
        tioguanine_history=known.tioguanine_history,
        thiopurine_class=thiopurine_class_outcome.thiopurine_class,
        portal_hypertension=known.portal_hypertension,
        xanthine_oxidase_inhibitor=known.xanthine_oxidase_inhibitor,
        agent_question=agent_question_outcome.agent_question,
    )
    named_agents_outcome = decide_named_agents(
        agent_question=agent_question_outcome.agent_question,
        mycophenolate_choice=mycophenolate_choice_outcome.mycophenolate_choice,
        mercaptopurine_choice=mercaptopurine_choice_outcome.mercaptopurine_choice,
        tioguanine_choice=tioguanine_choice_outcome.tioguanine_choice,
    )
    second_thiopurine_outcome = decide_second_thiopurine(
        mercaptopurine_choice=mercaptopurine_choice_outcome.mercaptopurine_choice,
        tioguanine_choice=tioguanine_choice_outcome.tioguanine_choice,
        agent_question=agent_question_outcome.agent_question,
    )
    new_agent_outcome = decide_new_agent(
        agent_question=agent_question_outcome.agent_question,
        mycophenolate_choice=mycophenolate_choice_outcome.mycophenolate_choice,
        pregnancy_state=pregnancy_state_outcome.pregnancy_state,
        second_thiopurine=second_thiopurine_outcome.second_thiopurine,
        azathioprine_choice=azathioprine_choice_outcome.azathioprine_choice,
    )
    action_outcome = decide_action(
        gate=gate_outcome.gate,
        gate_data=gate_data_outcome.gate_data,
        step=step_outcome.step,
        optimisation=optimisation_outcome.optimisation,
        new_agent=new_agent_outcome.new_agent,
        blood_count=blood_count_outcome.blood_count,
    )
    alternatives_outcome = decide_alternatives(
        action=action_outcome.action,
        agent_question=agent_question_outcome.agent_question,
        situation=situation_outcome.situation,
        mercaptopurine_choice=mercaptopurine_choice_outcome.mercaptopurine_choice,
        tioguanine_choice=tioguanine_choice_outcome.tioguanine_choice,
        mycophenolate_choice=mycophenolate_choice_outcome.mycophenolate_choice,
        mmp_level=mmp_level_outcome.mmp_level,
        pregnancy_state=pregnancy_state_outcome.pregnancy_state,
        allopurinol_choice=allopurinol_choice_outcome.allopurinol_choice,
        exposure=exposure_outcome.exposure,
        base_agent=known.base_agent,
    )
    base_agent_after_outcome = decide_base_agent_after(action=action_outcome.action, base_agent=known.base_agent)
    changes_outcome = decide_changes(
        action=action_outcome.action,
        base_agent=known.base_agent,
        xanthine_oxidase_inhibitor=known.xanthine_oxidase_inhibitor,
    )
    course_adherence_rounds_outcome = decide_course_adherence_rounds(
        action=action_outcome.action,
        adherence_support_rounds=known.adherence_support_rounds,
    )
    course_allopurinol_outcome = decide_course_allopurinol(
        action=action_outcome.action,
        xanthine_oxidase_inhibitor=known.xanthine_oxidase_inhibitor,
        situation=situation_outcome.situation,
        intolerance_culprit=known.intolerance_culprit,
    )
    course_change_outcome = decide_course_change(
        action=action_outcome.action,
        months_since_change=known.months_since_change,
    )
    course_culprit_outcome = decide_course_culprit(
        action=action_outcome.action,
        drug_harm=drug_harm_outcome.drug_harm,
        base_agent=known.base_agent,
        intolerance_culprit=known.intolerance_culprit,
    )
    course_dose_outcome = decide_course_dose(action=action_outcome.action, gate=gate_outcome.gate)
    course_ended_agent_outcome = decide_course_ended_agent(
        action=action_outcome.action,
        base_agent=known.base_agent,
        intolerance_culprit=known.intolerance_culprit,
    )
    course_metabolite_requests_outcome = decide_course_metabolite_requests(
        action=action_outcome.action,
        metabolite_sample=metabolite_sample_outcome.metabolite_sample,
        metabolite_requests=known.metabolite_requests,
    )
    course_optimisation_steps_outcome = decide_course_optimisation_steps(
        action=action_outcome.action,
        gate=gate_outcome.gate,
        optimisation_steps=known.optimisation_steps,
    )
    course_outcome_outcome = decide_course_outcome(
        ended_agent=course_ended_agent_outcome.ended_agent,
        drug_harm=drug_harm_outcome.drug_harm,
        intolerance_culprit=known.intolerance_culprit,
        action=action_outcome.action,
    )
    course_reaction_outcome = decide_course_reaction(
        action=action_outcome.action,
        blood_count=blood_count_outcome.blood_count,
        thiopurine_reaction=known.thiopurine_reaction,
    )
    course_records_outcome = decide_course_records(
        ended_agent=course_ended_agent_outcome.ended_agent,
        agent_outcome=course_outcome_outcome.agent_outcome,
        mycophenolate_history=known.mycophenolate_history,
    )
    inhibitor_after_outcome = decide_inhibitor_after(
        action=action_outcome.action,
        xanthine_oxidase_inhibitor=known.xanthine_oxidase_inhibitor,
    )
    course_inhibitor_outcome = decide_course_inhibitor(
        action=action_outcome.action,
        inhibitor_after=inhibitor_after_outcome.inhibitor_after,
    )
    monitoring_outcome = decide_monitoring(
        action=action_outcome.action,
        optimisation=optimisation_outcome.optimisation,
        base_agent_after=base_agent_after_outcome.base_agent_after,
        inhibitor_after=inhibitor_after_outcome.inhibitor_after,
        pregnancy_state=pregnancy_state_outcome.pregnancy_state,
        biochemistry=biochemistry_outcome.biochemistry,
        gate=gate_outcome.gate,
    )
    mycophenolate_most_outcome = decide_mycophenolate_most(
        egfr=known.egfr,
        action=action_outcome.action,
        parameters=parameters,
    )
    next_visit_outcome = decide_next_visit(action=action_outcome.action)
    preconditions_outcome = decide_preconditions(
        action=action_outcome.action,
        base_agent=known.base_agent,
        pregnancy_state=pregnancy_state_outcome.pregnancy_state,
        can_father_a_child=known.can_father_a_child,
        egfr=known.egfr,
        metaboliser=metaboliser_outcome.metaboliser,
    )
    request_stage_outcome = decide_request_stage(
        gate_data=gate_data_outcome.gate_data,
        step=step_outcome.step,
        optimisation=optimisation_outcome.optimisation,
        new_agent=new_agent_outcome.new_agent,
        action=action_outcome.action,
    )
    missing_for_agent_outcome = decide_missing_for_agent(
        agent_question=agent_question_outcome.agent_question,
        mycophenolate_choice=mycophenolate_choice_outcome.mycophenolate_choice,
        mycophenolate_history=known.mycophenolate_history,
        pregnancy_state=pregnancy_state_outcome.pregnancy_state,
        childbearing_potential=known.childbearing_potential,
        pregnancy=known.pregnancy,
        contraception=known.contraception,
        azathioprine_history=known.azathioprine_history,
        second_thiopurine=second_thiopurine_outcome.second_thiopurine,
        mercaptopurine_choice=mercaptopurine_choice_outcome.mercaptopurine_choice,
        mercaptopurine_history=known.mercaptopurine_history,
        tioguanine_choice=tioguanine_choice_outcome.tioguanine_choice,
        tioguanine_history=known.tioguanine_history,
        thiopurine_class=thiopurine_class_outcome.thiopurine_class,
        thiopurine_reaction=known.thiopurine_reaction,
        tpmt=known.tpmt,
        nudt15=known.nudt15,
        portal_hypertension=known.portal_hypertension,
        xanthine_oxidase_inhibitor=known.xanthine_oxidase_inhibitor,
        azathioprine_choice=azathioprine_choice_outcome.azathioprine_choice,
        request_stage=request_stage_outcome.request_stage,
    )
    missing_for_optimisation_outcome = decide_missing_for_optimisation(
        metabolite_sample=metabolite_sample_outcome.metabolite_sample,
        thiopurine_class=thiopurine_class_outcome.thiopurine_class,
        thiopurine_reaction=known.thiopurine_reaction,
        metaboliser=metaboliser_outcome.metaboliser,
        tpmt=known.tpmt,
        nudt15=known.nudt15,
        blind_raise=blind_raise_outcome.blind_raise,
        transaminases_rising=known.transaminases_rising,
        exposure=exposure_outcome.exposure,
        pregnancy_state=pregnancy_state_outcome.pregnancy_state,
        childbearing_potential=known.childbearing_potential,
        pregnancy=known.pregnancy,
        thiopurine_dose=known.thiopurine_dose,
        weight=known.weight,
        allopurinol_history=known.allopurinol_history,
        egfr=known.egfr,
        request_stage=request_stage_outcome.request_stage,
    )
    missing_for_safety_outcome = decide_missing_for_safety(
        liver_emergency=liver_emergency_outcome.liver_emergency,
        encephalopathy=known.encephalopathy,
        cirrhosis=known.cirrhosis,
        inr=known.inr,
        bilirubin=known.bilirubin,
        scope=scope_outcome.scope,
        liver_transplant=known.liver_transplant,
        diagnosis=known.diagnosis,
        blood_count=blood_count_outcome.blood_count,
        white_cells=known.white_cells,
        neutrophils=known.neutrophils,
        platelets=known.platelets,
        inhibitor_check=inhibitor_check_outcome.inhibitor_check,
        xanthine_oxidase_inhibitor=known.xanthine_oxidase_inhibitor,
        thiopurine_dose=known.thiopurine_dose,
        thiopurine_dose_before_inhibitor=known.thiopurine_dose_before_inhibitor,
        pregnancy_harm=pregnancy_harm_outcome.pregnancy_harm,
        childbearing_potential=known.childbearing_potential,
        pregnancy=known.pregnancy,
        request_stage=request_stage_outcome.request_stage,
    )
    missing_for_situation_outcome = decide_missing_for_situation(
        intolerance_culprit=known.intolerance_culprit,
        response=response_outcome.response,
        biochemistry=biochemistry_outcome.biochemistry,
        ast_times_uln=ast_times_uln,
        alt_times_uln=alt_times_uln,
        igg_times_uln=igg_times_uln,
        prior_remission=known.prior_remission,
        time_on_treatment=time_on_treatment_outcome.time_on_treatment,
        earlier_agents=earlier_agents_outcome.earlier_agents,
        azathioprine_history=known.azathioprine_history,
        mycophenolate_history=known.mycophenolate_history,
        request_stage=request_stage_outcome.request_stage,
    )
    starting_dose_outcome = decide_starting_dose(action=action_outcome.action, parameters=parameters)
    warnings_outcome = decide_warnings(
        action=action_outcome.action,
        response=response_outcome.response,
        raised_part=biochemistry_outcome.raised_part,
        tgn_level=tgn_level_outcome.tgn_level,
        mmp_level=mmp_level_outcome.mmp_level,
        metabolite_pattern=metabolite_pattern_outcome.metabolite_pattern,
        pregnancy_state=pregnancy_state_outcome.pregnancy_state,
        base_agent=known.base_agent,
        base_agent_after=base_agent_after_outcome.base_agent_after,
        agent_question=agent_question_outcome.agent_question,
        optimisation=optimisation_outcome.optimisation,
        exposure=exposure_outcome.exposure,
        xanthine_oxidase_inhibitor=known.xanthine_oxidase_inhibitor,
        blood_count=blood_count_outcome.blood_count,
        portal_hypertension=known.portal_hypertension,
        metaboliser=metaboliser_outcome.metaboliser,
        mycophenolate_dose=known.mycophenolate_dose,
        present_dose_per_kg=present_dose_per_kg,
        aminosalicylate=known.aminosalicylate,
        azathioprine_history=known.azathioprine_history,
        situation=situation_outcome.situation,
        parameters=parameters,
    )
    return Outcomes(
        acute_reaction=acute_reaction_outcome,
        biochemistry=biochemistry_outcome,
        blood_count=blood_count_outcome,
        deadline_readings=deadline_readings_outcome,
        drug_harm=drug_harm_outcome,
        early_fall=early_fall_outcome,
        inhibitor_check=inhibitor_check_outcome,
        dose_under_inhibitor=dose_under_inhibitor_outcome,
        inhibitor_reduction=inhibitor_reduction_outcome,
        liver_emergency=liver_emergency_outcome,
        metaboliser=metaboliser_outcome,
        mmp_level=mmp_level_outcome,
        pregnancy_state=pregnancy_state_outcome,
        pregnancy_harm=pregnancy_harm_outcome,
        response=response_outcome,
        scope=scope_outcome,
        gate=gate_outcome,
        gate_data=gate_data_outcome,
        tgn_level=tgn_level_outcome,
        time_on_treatment=time_on_treatment_outcome,
        situation=situation_outcome,
        assay=assay_outcome,
        earlier_agents=earlier_agents_outcome,
        metabolite_sample=metabolite_sample_outcome,
        metabolite_pattern=metabolite_pattern_outcome,
        drug_detected=drug_detected_outcome,
        adherence_step=adherence_step_outcome,
        step=step_outcome,
        blind_raise=blind_raise_outcome,
        exposure=exposure_outcome,
        next_azathioprine_dose=next_azathioprine_dose_outcome,
        reduced_azathioprine_dose=reduced_azathioprine_dose_outcome,
        reduction=reduction_outcome,
        room_for_raise=room_for_raise_outcome,
        thiopurine_class=thiopurine_class_outcome,
        allopurinol_choice=allopurinol_choice_outcome,
        raise_choice=raise_choice_outcome,
        optimisation=optimisation_outcome,
        agent_question=agent_question_outcome,
        azathioprine_choice=azathioprine_choice_outcome,
        mercaptopurine_choice=mercaptopurine_choice_outcome,
        mycophenolate_choice=mycophenolate_choice_outcome,
        tioguanine_choice=tioguanine_choice_outcome,
        named_agents=named_agents_outcome,
        second_thiopurine=second_thiopurine_outcome,
        new_agent=new_agent_outcome,
        action=action_outcome,
        alternatives=alternatives_outcome,
        base_agent_after=base_agent_after_outcome,
        changes=changes_outcome,
        course_adherence_rounds=course_adherence_rounds_outcome,
        course_allopurinol=course_allopurinol_outcome,
        course_change=course_change_outcome,
        course_culprit=course_culprit_outcome,
        course_dose=course_dose_outcome,
        course_ended_agent=course_ended_agent_outcome,
        course_metabolite_requests=course_metabolite_requests_outcome,
        course_optimisation_steps=course_optimisation_steps_outcome,
        course_outcome=course_outcome_outcome,
        course_reaction=course_reaction_outcome,
        course_records=course_records_outcome,
        inhibitor_after=inhibitor_after_outcome,
        course_inhibitor=course_inhibitor_outcome,
        monitoring=monitoring_outcome,
        mycophenolate_most=mycophenolate_most_outcome,
        next_visit=next_visit_outcome,
        preconditions=preconditions_outcome,
        request_stage=request_stage_outcome,
        missing_for_agent=missing_for_agent_outcome,
        missing_for_optimisation=missing_for_optimisation_outcome,
        missing_for_safety=missing_for_safety_outcome,
        missing_for_situation=missing_for_situation_outcome,
        starting_dose=starting_dose_outcome,
        warnings=warnings_outcome,
    )


def seen(known: Known, outcomes: Outcomes, parameters: Parameters) -> dict[str, object]:
    """Every value that rules look at."""
    ast_times_uln = compute_ast_times_uln(ast=known.ast, ast_uln=known.ast_uln)
    alt_times_uln = compute_alt_times_uln(alt=known.alt, alt_uln=known.alt_uln)
    igg_times_uln = compute_igg_times_uln(igg=known.igg, igg_uln=known.igg_uln)
    ast_left_at_week4 = compute_ast_left_at_week4(week4_ast=known.week4_ast, baseline_ast=known.baseline_ast)
    alt_left_at_week4 = compute_alt_left_at_week4(week4_alt=known.week4_alt, baseline_alt=known.baseline_alt)
    months_from_start_to_change = compute_months_from_start_to_change(
        months_since_start=known.months_since_start,
        months_since_change=known.months_since_change,
    )
    metabolite_ratio = compute_metabolite_ratio(mmp=known.mmp, tgn=known.tgn)
    next_dose_per_kg = compute_next_dose_per_kg(
        next_azathioprine_dose=outcomes.next_azathioprine_dose.next_azathioprine_dose,
        weight=known.weight,
    )
    present_dose_per_kg = compute_present_dose_per_kg(thiopurine_dose=known.thiopurine_dose, weight=known.weight)
    reduced_share = compute_reduced_share(
        reduced_azathioprine_dose=outcomes.reduced_azathioprine_dose.reduced_azathioprine_dose,
        thiopurine_dose=known.thiopurine_dose,
    )
    share_under_inhibitor = compute_share_under_inhibitor(
        dose_under_inhibitor=outcomes.dose_under_inhibitor.dose_under_inhibitor,
        thiopurine_dose_before_inhibitor=known.thiopurine_dose_before_inhibitor,
    )
    present_share_under_inhibitor = compute_present_share_under_inhibitor(
        thiopurine_dose=known.thiopurine_dose,
        thiopurine_dose_before_inhibitor=known.thiopurine_dose_before_inhibitor,
    )
    return {
        "age": known.age,
        "diagnosis": known.diagnosis,
        "liver_transplant": known.liver_transplant,
        "weight": known.weight,
        "encephalopathy": known.encephalopathy,
        "cirrhosis": known.cirrhosis,
        "portal_hypertension": known.portal_hypertension,
        "inr": known.inr,
        "bilirubin": known.bilirubin,
        "ast": known.ast,
        "ast_uln": known.ast_uln,
        "alt": known.alt,
        "alt_uln": known.alt_uln,
        "igg": known.igg,
        "igg_uln": known.igg_uln,
        "ast_times_uln": ast_times_uln,
        "alt_times_uln": alt_times_uln,
        "igg_times_uln": igg_times_uln,
        "baseline_ast": known.baseline_ast,
        "week4_ast": known.week4_ast,
        "baseline_alt": known.baseline_alt,
        "week4_alt": known.week4_alt,
        "ast_left_at_week4": ast_left_at_week4,
        "alt_left_at_week4": alt_left_at_week4,
        "prior_remission": known.prior_remission,
        "white_cells": known.white_cells,
        "neutrophils": known.neutrophils,
        "platelets": known.platelets,
        "egfr": known.egfr,
        "childbearing_potential": known.childbearing_potential,
        "pregnancy": known.pregnancy,
        "contraception": known.contraception,
        "can_father_a_child": known.can_father_a_child,
        "base_agent": known.base_agent,
        "thiopurine_dose": known.thiopurine_dose,
        "thiopurine_dose_before_inhibitor": known.thiopurine_dose_before_inhibitor,
        "mycophenolate_dose": known.mycophenolate_dose,
        "xanthine_oxidase_inhibitor": known.xanthine_oxidase_inhibitor,
        "aminosalicylate": known.aminosalicylate,
        "months_since_start": known.months_since_start,
        "last_change": known.last_change,
        "months_since_change": known.months_since_change,
        "months_from_start_to_change": months_from_start_to_change,
        "intolerance_culprit": known.intolerance_culprit,
        "thiopurine_reaction": known.thiopurine_reaction,
        "azathioprine_history": known.azathioprine_history,
        "mercaptopurine_history": known.mercaptopurine_history,
        "tioguanine_history": known.tioguanine_history,
        "mycophenolate_history": known.mycophenolate_history,
        "allopurinol_history": known.allopurinol_history,
        "optimisation_steps": known.optimisation_steps,
        "adherence": known.adherence,
        "adherence_support_rounds": known.adherence_support_rounds,
        "other_causes_excluded": known.other_causes_excluded,
        "tgn": known.tgn,
        "mmp": known.mmp,
        "metabolite_ratio": metabolite_ratio,
        "weeks_on_dose_at_sample": known.weeks_on_dose_at_sample,
        "assay_available": known.assay_available,
        "metabolite_requests": known.metabolite_requests,
        "transaminases_rising": known.transaminases_rising,
        "tpmt": known.tpmt,
        "nudt15": known.nudt15,
        "next_azathioprine_dose": outcomes.next_azathioprine_dose.next_azathioprine_dose,
        "next_dose_per_kg": next_dose_per_kg,
        "present_dose_per_kg": present_dose_per_kg,
        "reduced_azathioprine_dose": outcomes.reduced_azathioprine_dose.reduced_azathioprine_dose,
        "reduced_share": reduced_share,
        "dose_under_inhibitor": outcomes.dose_under_inhibitor.dose_under_inhibitor,
        "share_under_inhibitor": share_under_inhibitor,
        "present_share_under_inhibitor": present_share_under_inhibitor,
        "liver_emergency": outcomes.liver_emergency.liver_emergency,
        "scope": outcomes.scope.scope,
        "blood_count": outcomes.blood_count.blood_count,
        "pregnancy_state": outcomes.pregnancy_state.pregnancy_state,
        "acute_reaction": outcomes.acute_reaction.acute_reaction,
        "drug_harm": outcomes.drug_harm.drug_harm,
        "inhibitor_check": outcomes.inhibitor_check.inhibitor_check,
        "inhibitor_reduction": outcomes.inhibitor_reduction.inhibitor_reduction,
        "pregnancy_harm": outcomes.pregnancy_harm.pregnancy_harm,
        "gate": outcomes.gate.gate,
        "gate_data": outcomes.gate_data.gate_data,
        "biochemistry": outcomes.biochemistry.biochemistry,
        "raised_part": outcomes.biochemistry.raised_part,
        "early_fall": outcomes.early_fall.early_fall,
        "response": outcomes.response.response,
        "six_month_reading": outcomes.deadline_readings.six_month_reading,
        "twelve_month_reading": outcomes.deadline_readings.twelve_month_reading,
        "time_on_treatment": outcomes.time_on_treatment.time_on_treatment,
        "situation": outcomes.situation.situation,
        "earlier_agents": outcomes.earlier_agents.earlier_agents,
        "tgn_level": outcomes.tgn_level.tgn_level,
        "mmp_level": outcomes.mmp_level.mmp_level,
        "assay": outcomes.assay.assay,
        "metabolite_sample": outcomes.metabolite_sample.metabolite_sample,
        "metabolite_pattern": outcomes.metabolite_pattern.metabolite_pattern,
        "drug_detected": outcomes.drug_detected.drug_detected,
        "adherence_step": outcomes.adherence_step.adherence_step,
        "step": outcomes.step.step,
        "metaboliser": outcomes.metaboliser.metaboliser,
        "thiopurine_class": outcomes.thiopurine_class.thiopurine_class,
        "blind_raise": outcomes.blind_raise.blind_raise,
        "exposure": outcomes.exposure.exposure,
        "room_for_raise": outcomes.room_for_raise.room_for_raise,
        "raise_choice": outcomes.raise_choice.raise_choice,
        "reduction": outcomes.reduction.reduction,
        "allopurinol_choice": outcomes.allopurinol_choice.allopurinol_choice,
        "optimisation": outcomes.optimisation.optimisation,
        "agent_question": outcomes.agent_question.agent_question,
        "mycophenolate_choice": outcomes.mycophenolate_choice.mycophenolate_choice,
        "mercaptopurine_choice": outcomes.mercaptopurine_choice.mercaptopurine_choice,
        "tioguanine_choice": outcomes.tioguanine_choice.tioguanine_choice,
        "azathioprine_choice": outcomes.azathioprine_choice.azathioprine_choice,
        "second_thiopurine": outcomes.second_thiopurine.second_thiopurine,
        "new_agent": outcomes.new_agent.new_agent,
        "action": outcomes.action.action,
        "request_stage": outcomes.request_stage.request_stage,
        "base_agent_after": outcomes.base_agent_after.base_agent_after,
        "inhibitor_after": outcomes.inhibitor_after.inhibitor_after,
        "mycophenolate_most": outcomes.mycophenolate_most.mycophenolate_most,
        "starting_dose": outcomes.starting_dose.starting_dose,
        "next_visit_weeks": outcomes.next_visit.next_visit_weeks,
        "ended_agent": outcomes.course_ended_agent.ended_agent,
        "agent_outcome": outcomes.course_outcome.agent_outcome,
        "azathioprine_record": outcomes.course_records.azathioprine_record,
        "mercaptopurine_record": outcomes.course_records.mercaptopurine_record,
        "tioguanine_record": outcomes.course_records.tioguanine_record,
        "mycophenolate_record": outcomes.course_records.mycophenolate_record,
        "allopurinol_record": outcomes.course_allopurinol.allopurinol_record,
        "culprit_next": outcomes.course_culprit.culprit_next,
        "reaction_next": outcomes.course_reaction.reaction_next,
        "dose_next": outcomes.course_dose.dose_next,
        "inhibitor_next": outcomes.course_inhibitor.inhibitor_next,
        "former_dose_next": outcomes.course_inhibitor.former_dose_next,
        "last_change_next": outcomes.course_change.last_change_next,
        "change_time": outcomes.course_change.change_time,
        "optimisation_count": outcomes.course_optimisation_steps.optimisation_count,
        "adherence_count": outcomes.course_adherence_rounds.adherence_count,
        "request_count": outcomes.course_metabolite_requests.request_count,
    }
