// Second-line treatment of autoimmune hepatitis in adults, version 0.1.0: type declarations. Generated; do not edit.

/** What is known of a patient. What is left out, null or undefined is missing. Numbers may be exact decimal texts. */
export interface Patient {
  /** age (a) */
  age: number | bigint | string;
  /** diagnosis of autoimmune hepatitis */
  diagnosis?: "established" | "in_doubt" | null;
  /** liver transplant */
  liver_transplant?: boolean | "no" | "yes" | null;
  /** body weight (kg) */
  weight?: number | bigint | string | null;
  /** hepatic encephalopathy */
  encephalopathy?: boolean | "no" | "yes" | null;
  /** cirrhosis */
  cirrhosis?: "none" | "compensated" | "decompensated" | null;
  /** portal hypertension or nodular regenerative hyperplasia */
  portal_hypertension?: boolean | "no" | "yes" | null;
  /** INR ({INR}) */
  inr?: number | bigint | string | null;
  /** total bilirubin (umol/L) */
  bilirubin?: number | bigint | string | null;
  /** AST (U/L) */
  ast?: number | bigint | string | null;
  /** upper limit of normal of AST (U/L) */
  ast_uln?: number | bigint | string | null;
  /** ALT (U/L) */
  alt?: number | bigint | string | null;
  /** upper limit of normal of ALT (U/L) */
  alt_uln?: number | bigint | string | null;
  /** IgG (g/L) */
  igg?: number | bigint | string | null;
  /** upper limit of normal of IgG (g/L) */
  igg_uln?: number | bigint | string | null;
  /** AST at the start of treatment (U/L) */
  baseline_ast?: number | bigint | string | null;
  /** AST 4 weeks after the start of treatment (U/L) */
  week4_ast?: number | bigint | string | null;
  /** ALT at the start of treatment (U/L) */
  baseline_alt?: number | bigint | string | null;
  /** ALT 4 weeks after the start of treatment (U/L) */
  week4_alt?: number | bigint | string | null;
  /** complete biochemical response reached before */
  prior_remission?: boolean | "no" | "yes" | null;
  /** white cell count (10*9/L) */
  white_cells?: number | bigint | string | null;
  /** neutrophil count (10*9/L) */
  neutrophils?: number | bigint | string | null;
  /** platelet count (10*9/L) */
  platelets?: number | bigint | string | null;
  /** estimated glomerular filtration rate (mL/min/{1.73_m2}) */
  egfr?: number | bigint | string | null;
  /** childbearing potential */
  childbearing_potential?: boolean | "no" | "yes" | null;
  /** pregnancy */
  pregnancy?: "pregnant" | "planning" | "not_pregnant" | null;
  /** how many days old that is */
  pregnancy_age_days?: number | bigint | string | null;
  /** contraception */
  contraception?: "reliable" | "not_reliable" | null;
  /** can father a child */
  can_father_a_child?: boolean | "no" | "yes" | null;
  /** base immunosuppressive agent in use */
  base_agent: "azathioprine" | "mercaptopurine" | "tioguanine" | "mycophenolate" | "none";
  /** dose of the thiopurine in use (mg/d) */
  thiopurine_dose?: number | bigint | string | null;
  /** dose of the thiopurine before the xanthine oxidase inhibitor (mg/d) */
  thiopurine_dose_before_inhibitor?: number | bigint | string | null;
  /** dose of mycophenolate mofetil in use (mg/d) */
  mycophenolate_dose?: number | bigint | string | null;
  /** xanthine oxidase inhibitor in use */
  xanthine_oxidase_inhibitor?: "none" | "allopurinol_co_therapy" | "allopurinol_other_reason" | "other_inhibitor" | null;
  /** mesalazine or another aminosalicylate in use */
  aminosalicylate?: boolean | "no" | "yes" | null;
  /** months since treatment began (mo) */
  months_since_start: number | bigint | string;
  /** last change of the immunosuppressive treatment */
  last_change: "none" | "dose" | "agent";
  /** months since the last change (mo) */
  months_since_change?: number | bigint | string | null;
  /** medicine that is not tolerated now */
  intolerance_culprit?: "none" | "azathioprine" | "mercaptopurine" | "tioguanine" | "mycophenolate" | "steroid" | "allopurinol" | null;
  /** most serious reaction to a thiopurine so far */
  thiopurine_reaction?: "none" | "gastrointestinal" | "flu_like" | "rash" | "hypersensitivity" | "hepatotoxicity" | "mild_myelosuppression" | "severe_myelosuppression" | "pancreatitis" | "other" | null;
  /** earlier use of azathioprine */
  azathioprine_history?: "never_used" | "can_be_used_again" | "failed" | "not_tolerated" | "contraindicated" | "declined" | null;
  /** earlier use of mercaptopurine */
  mercaptopurine_history?: "never_used" | "can_be_used_again" | "failed" | "not_tolerated" | "contraindicated" | "declined" | null;
  /** earlier use of tioguanine */
  tioguanine_history?: "never_used" | "can_be_used_again" | "failed" | "not_tolerated" | "contraindicated" | "declined" | null;
  /** earlier use of mycophenolate mofetil */
  mycophenolate_history?: "never_used" | "can_be_used_again" | "failed" | "not_tolerated" | "contraindicated" | "declined" | null;
  /** earlier use of allopurinol with a thiopurine */
  allopurinol_history?: "never_used" | "can_be_used_again" | "failed" | "not_tolerated" | "contraindicated" | "declined" | null;
  /** changes of the azathioprine dose made so far for want of response ({steps}) */
  optimisation_steps?: number | bigint | string | null;
  /** adherence to the present treatment */
  adherence?: "adherent" | "non_adherent" | "cannot_be_determined" | null;
  /** times adherence has been supported without success ({times}) */
  adherence_support_rounds?: number | bigint | string | null;
  /** other causes of raised liver tests excluded */
  other_causes_excluded?: boolean | "no" | "yes" | null;
  /** 6-TGN (pmol/(8.10*8)) */
  tgn?: number | bigint | string | null;
  /** how many days old that is */
  tgn_age_days?: number | bigint | string | null;
  /** 6-MMP (pmol/(8.10*8)) */
  mmp?: number | bigint | string | null;
  /** how many days old that is */
  mmp_age_days?: number | bigint | string | null;
  /** weeks on the present dose when the metabolites were sampled (wk) */
  weeks_on_dose_at_sample?: number | bigint | string | null;
  /** metabolite assay available */
  assay_available?: boolean | "no" | "yes" | null;
  /** times metabolites have been asked for without a usable result ({times}) */
  metabolite_requests?: number | bigint | string | null;
  /** AST or ALT rising */
  transaminases_rising?: boolean | "no" | "yes" | null;
  /** TPMT */
  tpmt?: "normal" | "intermediate" | "poor" | "not_available" | null;
  /** NUDT15 */
  nudt15?: "normal" | "intermediate" | "poor" | "not_available" | null;
}

export type Profile = "default" | "six-months" | "twelve-months" | "ratio-4" | "ratio-20" | "tgn-235" | "tgn-250";

/** A number, `null` for missing, a name, or `"not asked"`; numbers are counted in units of their last decimal place. */
export type Value = number | string | null;

export interface Problem {
  /** the name under which it was entered; the name of the assumption; empty for the patient as a whole */
  field: string;
  value: string | null;
  allowed: string;
  message: string;
}

export class PatientError extends Error {
  readonly problems: readonly Problem[];
}

export interface Decision {
  protocol: string;
  version: string;
  digest: string;
  profile: Profile;
  action: "maintain" | "continue_and_reassess" | "request_data" | "urgent_hepatology_referral" | "out_of_scope" | "paediatric_specialist" | "adherence_support" | "assess_adherence" | "reexamine_diagnosis" | "exclude_other_causes" | "measure_metabolites" | "arrange_contraception_then_mycophenolate" | "steroid_sparing_review" | "specialist_review" | "third_line_referral" | "stop_thiopurine" | "stop_mycophenolate" | "stop_allopurinol" | "reduce_thiopurine" | "raise_azathioprine" | "add_allopurinol_reduce_azathioprine" | "start_mycophenolate" | "start_mercaptopurine" | "start_tioguanine" | "start_azathioprine";
  /** every term as text: a name, an exact number, `missing` or `not asked` */
  values: {
    age: string;
    diagnosis: string;
    liver_transplant: string;
    weight: string;
    encephalopathy: string;
    cirrhosis: string;
    portal_hypertension: string;
    inr: string;
    bilirubin: string;
    ast: string;
    ast_uln: string;
    alt: string;
    alt_uln: string;
    igg: string;
    igg_uln: string;
    baseline_ast: string;
    week4_ast: string;
    baseline_alt: string;
    week4_alt: string;
    prior_remission: string;
    white_cells: string;
    neutrophils: string;
    platelets: string;
    egfr: string;
    childbearing_potential: string;
    pregnancy: string;
    contraception: string;
    can_father_a_child: string;
    base_agent: string;
    thiopurine_dose: string;
    thiopurine_dose_before_inhibitor: string;
    mycophenolate_dose: string;
    xanthine_oxidase_inhibitor: string;
    aminosalicylate: string;
    months_since_start: string;
    last_change: string;
    months_since_change: string;
    intolerance_culprit: string;
    thiopurine_reaction: string;
    azathioprine_history: string;
    mercaptopurine_history: string;
    tioguanine_history: string;
    mycophenolate_history: string;
    allopurinol_history: string;
    optimisation_steps: string;
    adherence: string;
    adherence_support_rounds: string;
    other_causes_excluded: string;
    tgn: string;
    mmp: string;
    weeks_on_dose_at_sample: string;
    assay_available: string;
    metabolite_requests: string;
    transaminases_rising: string;
    tpmt: string;
    nudt15: string;
    ast_times_uln: string;
    alt_times_uln: string;
    igg_times_uln: string;
    ast_left_at_week4: string;
    alt_left_at_week4: string;
    months_from_start_to_change: string;
    metabolite_ratio: string;
    next_dose_per_kg: string;
    present_dose_per_kg: string;
    reduced_share: string;
    share_under_inhibitor: string;
    present_share_under_inhibitor: string;
    acute_reaction: string;
    biochemistry: string;
    raised_part: string;
    blood_count: string;
    six_month_reading: string;
    twelve_month_reading: string;
    drug_harm: string;
    early_fall: string;
    inhibitor_check: string;
    dose_under_inhibitor: string;
    inhibitor_reduction: string;
    liver_emergency: string;
    metaboliser: string;
    mmp_level: string;
    pregnancy_state: string;
    pregnancy_harm: string;
    response: string;
    scope: string;
    gate: string;
    gate_data: string;
    tgn_level: string;
    time_on_treatment: string;
    situation: string;
    assay: string;
    earlier_agents: string;
    metabolite_sample: string;
    metabolite_pattern: string;
    drug_detected: string;
    adherence_step: string;
    step: string;
    blind_raise: string;
    exposure: string;
    next_azathioprine_dose: string;
    reduced_azathioprine_dose: string;
    reduction: string;
    room_for_raise: string;
    thiopurine_class: string;
    allopurinol_choice: string;
    raise_choice: string;
    optimisation: string;
    agent_question: string;
    azathioprine_choice: string;
    mercaptopurine_choice: string;
    mycophenolate_choice: string;
    tioguanine_choice: string;
    second_thiopurine: string;
    new_agent: string;
    action: string;
    base_agent_after: string;
    adherence_count: string;
    allopurinol_record: string;
    last_change_next: string;
    change_time: string;
    culprit_next: string;
    dose_next: string;
    ended_agent: string;
    request_count: string;
    optimisation_count: string;
    agent_outcome: string;
    reaction_next: string;
    azathioprine_record: string;
    mercaptopurine_record: string;
    tioguanine_record: string;
    mycophenolate_record: string;
    inhibitor_after: string;
    inhibitor_next: string;
    former_dose_next: string;
    mycophenolate_most: string;
    next_visit_weeks: string;
    request_stage: string;
    starting_dose: string;
  };
  collected: {
    named_agents: ("mycophenolate" | "mercaptopurine" | "tioguanine")[];
    alternatives: ("mercaptopurine_weaker" | "mercaptopurine_excluded" | "mercaptopurine_with_specialist" | "mercaptopurine_without_contraception" | "mercaptopurine_passed_over" | "mercaptopurine_not_for_non_response" | "tioguanine_weaker" | "tioguanine_excluded" | "tioguanine_after_mercaptopurine" | "mycophenolate_excluded" | "mycophenolate_not_in_pregnancy" | "mycophenolate_after_optimisation" | "allopurinol_for_intolerance" | "allopurinol_not_needed" | "allopurinol_not_in_pregnancy" | "raise_not_suitable" | "split_dose" | "split_dose_with_specialist" | "steroid_with_specialist" | "third_line_after_mycophenolate" | "tacrolimus_not_named" | "budesonide_not_offered" | "intensify_after_adherence")[];
    changes: ("stop_azathioprine" | "stop_mercaptopurine" | "stop_tioguanine" | "stop_mycophenolate" | "stop_allopurinol" | "reduce_thiopurine" | "raise_azathioprine" | "start_mycophenolate" | "start_mercaptopurine" | "start_tioguanine" | "start_azathioprine" | "start_allopurinol")[];
    monitoring: ("blood_weekly_3_months" | "blood_2_weeks" | "blood_weeks_2_4_8_12" | "blood_every_3_months" | "blood_mycophenolate" | "blood_mycophenolate_later" | "metabolites_4_weeks" | "tioguanine_liver" | "pregnancy_every_30_days" | "liver_tests_1_to_3_months" | "liver_tests_3_to_6_months" | "liver_tests_after_delivery")[];
    preconditions: ("pregnancy_test" | "contraception_women" | "barrier_with_oral_contraceptive" | "contraception_men" | "measure_egfr" | "stop_present_agent" | "reduce_on_the_same_day" | "written_doses" | "contraception_with_allopurinol" | "exclude_nodular_hyperplasia" | "lower_starting_dose" | "reliable_contraception_first")[];
    missing_for_agent: ("mycophenolate_history" | "childbearing_potential" | "pregnancy" | "contraception" | "azathioprine_history" | "mercaptopurine_history" | "tioguanine_history" | "thiopurine_reaction" | "tpmt" | "nudt15" | "portal_hypertension" | "xanthine_oxidase_inhibitor")[];
    missing_for_optimisation: ("weeks_on_dose_at_sample" | "thiopurine_reaction" | "tpmt" | "nudt15" | "transaminases_rising" | "childbearing_potential" | "pregnancy" | "thiopurine_dose" | "weight" | "allopurinol_history" | "egfr")[];
    missing_for_safety: ("encephalopathy" | "cirrhosis" | "inr" | "bilirubin" | "liver_transplant" | "diagnosis" | "white_cells" | "neutrophils" | "platelets" | "xanthine_oxidase_inhibitor" | "thiopurine_dose" | "thiopurine_dose_before_inhibitor" | "childbearing_potential" | "pregnancy")[];
    missing_for_situation: ("intolerance_culprit" | "ast" | "alt" | "igg" | "prior_remission" | "months_since_change" | "azathioprine_history" | "mycophenolate_history")[];
    warnings: ("response_overdue" | "loss_of_response" | "igg_only" | "tgn_above_range" | "tpmt_may_be_absent" | "cut_offs_not_valid_in_pregnancy" | "cut_offs_from_bowel_disease" | "raised_without_assay" | "tgn_may_rise_above_range" | "underdosed_only_by_appearance" | "marrow_suppression" | "hypersplenism_possible" | "poor_metaboliser_on_thiopurine" | "above_ceiling" | "mycophenolate_dose_low" | "mycophenolate_results_conflict" | "aminosalicylate_with_thiopurine" | "azathioprine_against_history" | "adherence_by_judgement_only" | "no_budesonide" | "malignancy" | "thiopurine_dose_low_without_allopurinol" | "culprit_still_in_use" | "reduction_set_by_specialist")[];
  };
  /** table to rules, for the tables that were asked */
  fired: Record<string, string[]>;
  notAsked: string[];
  /** `table/rule` */
  rules: string[];
  evidence: string[];
  interpretations: string[];
}

export interface FailingCell { term: string; cell: string; value: string }

export interface Explanation {
  decision: Decision;
  tables: {
    table: string;
    asked: boolean;
    /** why the table was not asked */
    outside: FailingCell[];
    rules: { rule: string; fired: boolean; failing: FailingCell[] }[];
  }[];
}

export interface Boundary {
  term: string;
  direction: "lower" | "higher";
  value: string;
  action: "maintain" | "continue_and_reassess" | "request_data" | "urgent_hepatology_referral" | "out_of_scope" | "paediatric_specialist" | "adherence_support" | "assess_adherence" | "reexamine_diagnosis" | "exclude_other_causes" | "measure_metabolites" | "arrange_contraception_then_mycophenolate" | "steroid_sparing_review" | "specialist_review" | "third_line_referral" | "stop_thiopurine" | "stop_mycophenolate" | "stop_allopurinol" | "reduce_thiopurine" | "raise_azathioprine" | "add_allopurinol_reduce_azathioprine" | "start_mycophenolate" | "start_mercaptopurine" | "start_tioguanine" | "start_azathioprine";
  rules: string[];
}

export interface Member { name: string; label: string }

export interface Input {
  name: string;
  type: "enum" | "boolean" | "integer" | "decimal";
  label: string;
  values: Member[];
  low: number | null;
  high: number | null;
  places: number;
  unit: string;
  mayBeMissing: boolean;
  maximumAge: number | null;
}

export interface Rule { id: string; because: string; evidence: string[]; interpretations: string[] }

export interface Table {
  name: string;
  title: string;
  question: string;
  outputs: string[];
  unique: boolean;
  rules: Rule[];
}

export interface Output {
  name: string;
  type: "enum" | "boolean" | "integer" | "decimal";
  label: string;
  places: number;
  collected: boolean;
  values: Member[];
}

export interface Statement {
  source: string;
  locator: string;
  quote: string;
  level?: string;
  strength?: string;
  consensus?: string;
}

/** A value for each input, and everything that is wrong with what was entered. */
export function normalise(patient: Patient): { values: Record<string, Value>; problems: Problem[] };
/** @throws PatientError that lists every problem */
export function decide(patient: Patient, profile?: Profile): Decision;
/** Which rules fired in each table, and for each other rule the cells that do not hold. */
export function explain(patient: Patient, profile?: Profile): Explanation;
/** For each known number, the nearest values at which other rules fire. */
export function boundaries(patient: Patient, profile?: Profile): Boundary[];
/** The actions still possible when what is missing becomes known; `complete` unless the search was cut off. */
export function possible(
  patient: Patient, profile?: Profile, limit?: number,
): { actions: ("maintain" | "continue_and_reassess" | "request_data" | "urgent_hepatology_referral" | "out_of_scope" | "paediatric_specialist" | "adherence_support" | "assess_adherence" | "reexamine_diagnosis" | "exclude_other_causes" | "measure_metabolites" | "arrange_contraception_then_mycophenolate" | "steroid_sparing_review" | "specialist_review" | "third_line_referral" | "stop_thiopurine" | "stop_mycophenolate" | "stop_allopurinol" | "reduce_thiopurine" | "raise_azathioprine" | "add_allopurinol_reduce_azathioprine" | "start_mycophenolate" | "start_mercaptopurine" | "start_tioguanine" | "start_azathioprine")[]; complete: boolean };
/** The missing input that narrows the actions most; null when none does. */
export function askNext(
  patient: Patient, profile?: Profile, limit?: number,
): { term: string; actions: ("maintain" | "continue_and_reassess" | "request_data" | "urgent_hepatology_referral" | "out_of_scope" | "paediatric_specialist" | "adherence_support" | "assess_adherence" | "reexamine_diagnosis" | "exclude_other_causes" | "measure_metabolites" | "arrange_contraception_then_mycophenolate" | "steroid_sparing_review" | "specialist_review" | "third_line_referral" | "stop_thiopurine" | "stop_mycophenolate" | "stop_allopurinol" | "reduce_thiopurine" | "raise_azathioprine" | "add_allopurinol_reduce_azathioprine" | "start_mycophenolate" | "start_mercaptopurine" | "start_tioguanine" | "start_azathioprine")[]; mean: number; complete: boolean } | null;
/** The rules of one table that fire for given values of what it looks at. */
export function matching(
  table: string, values: Record<string, Value>, profile?: Profile,
): { asked: boolean; rules: string[] };
/** A decision as text: the same decision is the same text. */
export function toJSON(decision: Decision): string;

export const protocol: string;
export const version: string;
export const digest: string;
export const decides: string;
export const profiles: readonly Member[];
export const inputs: readonly Input[];
export const derived: readonly { name: string; label: string; operands: string[] }[];
export const outputs: readonly Output[];
export const tables: readonly Table[];
export const statements: Record<string, Statement>;
export const interpretations: Record<string, { question: string; choice: string; status: "open" | "signed" }>;
