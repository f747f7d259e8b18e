"""What to do."""

from ..errors import UncoveredError
from ..outcomes import ActionOutcome
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import Action, BloodCount, Gate, GateData, NewAgent, Optimisation, Step


def decide_action(
    *,
    gate: Gate,
    gate_data: GateData | NotAsked,
    step: Step | NotAsked,
    optimisation: Optimisation | NotAsked,
    new_agent: NewAgent | NotAsked,
    blood_count: BloodCount,
) -> ActionOutcome:
    """What is to be done at this visit?

    What to do.

    One row for every way to an action. The tables before this one decide. This one puts their answers together, and
    holds back every start and every increase while the blood count is low. A row that starts, stops or changes a
    treatment also says which data may be missing when it does, and why.
    """
    # urgent-referral — gate: urgent_referral
    #   because: A liver emergency is dealt with first.
    #   SURF1 (ungraded; SURFASA2021, abstract): Acute severe autoimmune hepatitis was defined by an INR of 1.5 or more,
    #     or bilirubin above 200 umol/L.
    #   A33: An INR of 1.5 or more, bilirubin above 200 umol/L, encephalopathy or decompensation leads to urgent
    #     referral before any other rule.
    if gate is Gate.URGENT_REFERRAL:
        return ActionOutcome(rule="urgent-referral", action=Action.URGENT_HEPATOLOGY_REFERRAL)

    # out-of-scope — gate: [transplanted, diagnosis_in_doubt]
    #   because: The protocol is not written for this patient.
    #   A58: Transplant recipients, patients with a diagnosis in doubt, and patients who have not had a base agent with
    #     the corticosteroid.
    if gate in (Gate.TRANSPLANTED, Gate.DIAGNOSIS_IN_DOUBT):
        return ActionOutcome(rule="out-of-scope", action=Action.OUT_OF_SCOPE)

    # child — gate: child
    #   because: The protocol is not written for children.
    #   M5 (ungraded; SHEIKO2017, abstract): Children reached remission with 6-TGN of 50 to 250, below the ranges of
    #     inflammatory bowel disease.
    #   M6 (ungraded; JPGN2018, abstract): In children a ratio of 6-MMP to 6-TGN below 4 went with remission (odds ratio
    #     2.5). 6-TGN itself did not differ.
    #   A27: Excluded. Under 18 years the patient is referred to a paediatric specialist.
    if gate is Gate.CHILD:
        return ActionOutcome(rule="child", action=Action.PAEDIATRIC_SPECIALIST)

    # stop-thiopurine — gate: stop_thiopurine
    #   because: The thiopurine does harm that goes on with every dose.
    #   HEPRT1 (ungraded; HEPRT2011, Table 3): Less than 2.5 white cells or 50 platelets (10*9/L), and complete TPMT
    #     deficiency, are absolute contraindications to azathioprine.
    #   GUI1 (ungraded; GUILLAUME, case): Pancreatitis under azathioprine recurred at once on re-exposure.
    #   A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    #     (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    #   A49: The thiopurine is stopped first. The next agent is chosen at the next visit, within 2 weeks.
    #   irrelevant here: encephalopathy, Stopping a medicine that does harm does not wait for the rest of the liver
    #     tests.
    #   irrelevant here: cirrhosis, Stopping a medicine that does harm does not wait for the rest of the liver tests.
    #   irrelevant here: inr, Stopping a medicine that does harm does not wait for the rest of the liver tests.
    #   irrelevant here: bilirubin, Stopping a medicine that does harm does not wait for the rest of the liver tests.
    #   irrelevant here: white_cells, Stopping a medicine that does harm does not wait for the rest of the blood count.
    #   irrelevant here: neutrophils, Stopping a medicine that does harm does not wait for the rest of the blood count.
    #   irrelevant here: platelets, Stopping a medicine that does harm does not wait for the rest of the blood count.
    #   irrelevant here: childbearing_potential, A thiopurine that does harm is stopped in pregnancy too.
    #   irrelevant here: pregnancy, A thiopurine that does harm is stopped in pregnancy too.
    #   irrelevant here: contraception, A thiopurine that does harm is stopped in pregnancy too.
    #   irrelevant here: xanthine_oxidase_inhibitor, The medicine is stopped, whatever the dose.
    #   irrelevant here: thiopurine_dose, The medicine is stopped, whatever the dose.
    #   irrelevant here: thiopurine_dose_before_inhibitor, The medicine is stopped, whatever the dose.
    #   irrelevant here: weight, The medicine is stopped, whatever the dose.
    #   irrelevant here: intolerance_culprit, The harm is established.
    #   irrelevant here: thiopurine_reaction, The harm is established.
    #   irrelevant here: azathioprine_history, No agent is started in the same step.
    #   irrelevant here: mercaptopurine_history, No agent is started in the same step.
    #   irrelevant here: tioguanine_history, No agent is started in the same step.
    #   irrelevant here: mycophenolate_history, No agent is started in the same step.
    #   irrelevant here: allopurinol_history, No agent is started in the same step.
    #   irrelevant here: adherence, The reason for it is harm, not want of response.
    #   irrelevant here: other_causes_excluded, The reason for it is harm, not want of response.
    #   irrelevant here: tpmt, The harm is established, whatever the metabolism.
    #   irrelevant here: nudt15, The harm is established, whatever the metabolism.
    #   irrelevant here: tgn, The harm is established, whatever the metabolism.
    #   irrelevant here: mmp, The harm is established, whatever the metabolism.
    #   irrelevant here: weeks_on_dose_at_sample, The harm is established, whatever the metabolism.
    #   irrelevant here: portal_hypertension, Stopping a medicine that does harm is right whatever these are.
    #   irrelevant here: egfr, Stopping a medicine that does harm is right whatever these are.
    if gate is Gate.STOP_THIOPURINE:
        return ActionOutcome(rule="stop-thiopurine", action=Action.STOP_THIOPURINE)

    # stop-mycophenolate — gate: stop_mycophenolate
    #   because: Mycophenolate mofetil does harm that goes on with every dose.
    #   MHRA1 (ungraded; MHRA2017, advice for women): Mycophenolate is contraindicated in pregnancy and in women who can
    #     become pregnant without reliable contraception, which starts before treatment and goes on for 6 weeks after
    #     it.
    #   ETIS1 (ungraded; ETIS2012, abstract): Of 57 exposed pregnancies about 45 percent miscarried, and 26 percent of
    #     the live-born had major malformations.
    #   A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    #     (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    #   irrelevant here: encephalopathy, Stopping a medicine that does harm does not wait for the rest of the liver
    #     tests.
    #   irrelevant here: cirrhosis, Stopping a medicine that does harm does not wait for the rest of the liver tests.
    #   irrelevant here: inr, Stopping a medicine that does harm does not wait for the rest of the liver tests.
    #   irrelevant here: bilirubin, Stopping a medicine that does harm does not wait for the rest of the liver tests.
    #   irrelevant here: white_cells, Stopping a medicine that does harm does not wait for the rest of the blood count.
    #   irrelevant here: neutrophils, Stopping a medicine that does harm does not wait for the rest of the blood count.
    #   irrelevant here: platelets, Stopping a medicine that does harm does not wait for the rest of the blood count.
    #   irrelevant here: childbearing_potential, Mycophenolate mofetil that does harm is stopped, pregnant or not.
    #   irrelevant here: pregnancy, Mycophenolate mofetil that does harm is stopped, pregnant or not.
    #   irrelevant here: contraception, Mycophenolate mofetil that does harm is stopped, pregnant or not.
    #   irrelevant here: xanthine_oxidase_inhibitor, No thiopurine is in use.
    #   irrelevant here: thiopurine_dose, No thiopurine is in use.
    #   irrelevant here: thiopurine_dose_before_inhibitor, No thiopurine is in use.
    #   irrelevant here: weight, No thiopurine is in use.
    #   irrelevant here: intolerance_culprit, The harm is established.
    #   irrelevant here: thiopurine_reaction, The harm is established.
    #   irrelevant here: azathioprine_history, No agent is started in the same step.
    #   irrelevant here: mercaptopurine_history, No agent is started in the same step.
    #   irrelevant here: tioguanine_history, No agent is started in the same step.
    #   irrelevant here: mycophenolate_history, No agent is started in the same step.
    #   irrelevant here: allopurinol_history, No agent is started in the same step.
    #   irrelevant here: adherence, The reason for it is harm, not want of response.
    #   irrelevant here: other_causes_excluded, The reason for it is harm, not want of response.
    #   irrelevant here: tpmt, No thiopurine is in use.
    #   irrelevant here: nudt15, No thiopurine is in use.
    #   irrelevant here: tgn, No thiopurine is in use.
    #   irrelevant here: mmp, No thiopurine is in use.
    #   irrelevant here: weeks_on_dose_at_sample, No thiopurine is in use.
    #   irrelevant here: portal_hypertension, Stopping a medicine that does harm is right whatever these are.
    #   irrelevant here: egfr, Stopping a medicine that does harm is right whatever these are.
    if gate is Gate.STOP_MYCOPHENOLATE:
        return ActionOutcome(rule="stop-mycophenolate", action=Action.STOP_MYCOPHENOLATE)

    # reduce-with-inhibitor — gate: reduce_thiopurine
    #   because: The dose is too high for the xanthine oxidase inhibitor and must come down at once.
    #   X4 (ungraded; MEDSAFE1998, advice to prescribers): With allopurinol the dose of azathioprine goes to 25 percent.
    #     Blood is counted weekly for 3 months, then monthly.
    #   DDI1 (ungraded; DDINTER, interaction): Allopurinol raises the peak and the exposure of oral mercaptopurine by
    #     almost 500 percent. Close to half of transplant patients became leukopenic although most doses were reduced.
    #     Mercaptopurine is reduced in the same way.
    #   A7: To 25 percent of the present dose. After rounding to what can be made, between one quarter and exactly one
    #     third. Never by 25 percent.
    #   A8: Daily averages in steps of 12.5 mg, the lowest that is not under one quarter. If that is more than one
    #     third, a specialist decides.
    #   irrelevant here: encephalopathy, Reducing a dangerous dose does not wait for the rest of the liver tests.
    #   irrelevant here: cirrhosis, Reducing a dangerous dose does not wait for the rest of the liver tests.
    #   irrelevant here: inr, Reducing a dangerous dose does not wait for the rest of the liver tests.
    #   irrelevant here: bilirubin, Reducing a dangerous dose does not wait for the rest of the liver tests.
    #   irrelevant here: white_cells, Reducing a dangerous dose does not wait for the rest of the blood count.
    #   irrelevant here: neutrophils, Reducing a dangerous dose does not wait for the rest of the blood count.
    #   irrelevant here: platelets, Reducing a dangerous dose does not wait for the rest of the blood count.
    #   irrelevant here: childbearing_potential, The dose is dangerous in pregnancy too.
    #   irrelevant here: pregnancy, The dose is dangerous in pregnancy too.
    #   irrelevant here: contraception, The dose is dangerous in pregnancy too.
    #   irrelevant here: weight, The ceiling is a share of the former dose.
    #   irrelevant here: intolerance_culprit, The dose is too high, tolerated or not.
    #   irrelevant here: thiopurine_reaction, The dose is too high, tolerated or not.
    #   irrelevant here: azathioprine_history, No agent is started in the same step.
    #   irrelevant here: mercaptopurine_history, No agent is started in the same step.
    #   irrelevant here: tioguanine_history, No agent is started in the same step.
    #   irrelevant here: mycophenolate_history, No agent is started in the same step.
    #   irrelevant here: allopurinol_history, No agent is started in the same step.
    #   irrelevant here: adherence, The reason for it is harm, not want of response.
    #   irrelevant here: other_causes_excluded, The reason for it is harm, not want of response.
    #   irrelevant here: tpmt, The dose is too high, whatever the metabolism.
    #   irrelevant here: nudt15, The dose is too high, whatever the metabolism.
    #   irrelevant here: tgn, The dose is too high, whatever the metabolism.
    #   irrelevant here: mmp, The dose is too high, whatever the metabolism.
    #   irrelevant here: weeks_on_dose_at_sample, The dose is too high, whatever the metabolism.
    #   irrelevant here: portal_hypertension, Reducing a dangerous dose is right whatever these are.
    #   irrelevant here: egfr, Reducing a dangerous dose is right whatever these are.
    if gate is Gate.REDUCE_THIOPURINE:
        return ActionOutcome(rule="reduce-with-inhibitor", action=Action.REDUCE_THIOPURINE)

    # stop-allopurinol-in-pregnancy — gate: stop_allopurinol
    #   because: Allopurinol is contraindicated in pregnancy.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   A9: Barred in pregnancy and when a pregnancy is planned.
    #   irrelevant here: encephalopathy, Stopping a contraindicated medicine does not wait for the rest of the liver
    #     tests.
    #   irrelevant here: cirrhosis, Stopping a contraindicated medicine does not wait for the rest of the liver tests.
    #   irrelevant here: inr, Stopping a contraindicated medicine does not wait for the rest of the liver tests.
    #   irrelevant here: bilirubin, Stopping a contraindicated medicine does not wait for the rest of the liver tests.
    #   irrelevant here: white_cells, Stopping a contraindicated medicine does not wait for the rest of the blood count.
    #   irrelevant here: neutrophils, Stopping a contraindicated medicine does not wait for the rest of the blood count.
    #   irrelevant here: platelets, Stopping a contraindicated medicine does not wait for the rest of the blood count.
    #   irrelevant here: childbearing_potential, The patient is pregnant.
    #   irrelevant here: pregnancy, The patient is pregnant.
    #   irrelevant here: contraception, The patient is pregnant.
    #   irrelevant here: thiopurine_dose, Without allopurinol the reduced dose of the thiopurine is low, not high. A
    #     specialist sets it.
    #   irrelevant here: thiopurine_dose_before_inhibitor, Without allopurinol the reduced dose of the thiopurine is
    #     low, not high. A specialist sets it.
    #   irrelevant here: weight, Without allopurinol the reduced dose of the thiopurine is low, not high. A specialist
    #     sets it.
    #   irrelevant here: intolerance_culprit, The contraindication is established.
    #   irrelevant here: thiopurine_reaction, The contraindication is established.
    #   irrelevant here: azathioprine_history, No agent is started in the same step.
    #   irrelevant here: mercaptopurine_history, No agent is started in the same step.
    #   irrelevant here: tioguanine_history, No agent is started in the same step.
    #   irrelevant here: mycophenolate_history, No agent is started in the same step.
    #   irrelevant here: allopurinol_history, No agent is started in the same step.
    #   irrelevant here: adherence, The reason for it is harm, not want of response.
    #   irrelevant here: other_causes_excluded, The reason for it is harm, not want of response.
    #   irrelevant here: tpmt, The contraindication is established, whatever the metabolism.
    #   irrelevant here: nudt15, The contraindication is established, whatever the metabolism.
    #   irrelevant here: tgn, The contraindication is established, whatever the metabolism.
    #   irrelevant here: mmp, The contraindication is established, whatever the metabolism.
    #   irrelevant here: weeks_on_dose_at_sample, The contraindication is established, whatever the metabolism.
    #   irrelevant here: portal_hypertension, Stopping a contraindicated medicine is right whatever these are.
    #   irrelevant here: egfr, Stopping a contraindicated medicine is right whatever these are.
    if gate is Gate.STOP_ALLOPURINOL:
        return ActionOutcome(rule="stop-allopurinol-in-pregnancy", action=Action.STOP_ALLOPURINOL)

    # review-before-treatment — gate: [review_cytopenia, review_inhibitor, review_conception]
    #   because: The danger cannot be dealt with by a rule.
    #   A8: Daily averages in steps of 12.5 mg, the lowest that is not under one quarter. If that is more than one
    #     third, a specialist decides.
    #   A10: Specialist review. Split dosing and the corticosteroid are listed as options, nothing is automatic.
    #   A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    #     (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    #   A61: Specialist review.
    if gate in (Gate.REVIEW_CYTOPENIA, Gate.REVIEW_INHIBITOR, Gate.REVIEW_CONCEPTION):
        return ActionOutcome(rule="review-before-treatment", action=Action.SPECIALIST_REVIEW)

    # danger-not-excluded — gate: no_danger; gate_data: incomplete
    #   because: A danger has not been excluded.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if gate is Gate.NO_DANGER and gate_data is GateData.INCOMPLETE:
        return ActionOutcome(rule="danger-not-excluded", action=Action.REQUEST_DATA)

    # maintain — gate: no_danger; gate_data: complete; step: maintain
    #   because: The goal is met. What has led there is kept.
    #   E2 (ungraded; SUMMARY2025, Treatment goal): “normalisation of AST, ALT, and IgG levels”
    if gate is Gate.NO_DANGER and gate_data is GateData.COMPLETE and step is Step.MAINTAIN:
        return ActionOutcome(rule="maintain", action=Action.MAINTAIN)

    # reassess — gate: no_danger; gate_data: complete; step: continue_and_reassess
    #   because: The treatment has not had its time.
    #   D1 (ungraded; EASL2025, definition of complete biochemical response, after the IAIHG report): “normalisation of
    #     AST, ALT, and IgG levels no later than 6 months after treatment initiation”
    #   A1: Insufficient from month 6, overdue after month 12.
    #   A2: For the first treatment from its start. After a change of dose at least 3 months, after a new agent at least
    #     6 months, from the change.
    if gate is Gate.NO_DANGER and gate_data is GateData.COMPLETE and step is Step.CONTINUE_AND_REASSESS:
        return ActionOutcome(rule="reassess", action=Action.CONTINUE_AND_REASSESS)

    # reexamine — gate: no_danger; gate_data: complete; step: reexamine_diagnosis
    #   because: No response in the first weeks calls for a second look, not for a new medicine.
    #   K3 (ungraded; IAIHG2022, abstract): Non-response is a fall of transaminases by less than 50 percent within 4
    #     weeks of the start.
    #   A32: Diagnosis, adherence and severity are looked at again. No medicine is changed.
    if gate is Gate.NO_DANGER and gate_data is GateData.COMPLETE and step is Step.REEXAMINE_DIAGNOSIS:
        return ActionOutcome(rule="reexamine", action=Action.REEXAMINE_DIAGNOSIS)

    # first-line-incomplete — gate: no_danger; gate_data: complete; step: complete_first_line
    #   because: First-line treatment has not been completed. Second-line treatment follows on it.
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    #   A58: Transplant recipients, patients with a diagnosis in doubt, and patients who have not had a base agent with
    #     the corticosteroid.
    if gate is Gate.NO_DANGER and gate_data is GateData.COMPLETE and step is Step.COMPLETE_FIRST_LINE:
        return ActionOutcome(rule="first-line-incomplete", action=Action.OUT_OF_SCOPE)

    # steroid — gate: no_danger; gate_data: complete; step: steroid_sparing
    #   because: No statement says what to do about the corticosteroid.
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    #   A23: A review of the corticosteroid, outside this protocol. Budesonide is not offered.
    if gate is Gate.NO_DANGER and gate_data is GateData.COMPLETE and step is Step.STEROID_SPARING:
        return ActionOutcome(rule="steroid", action=Action.STEROID_SPARING_REVIEW)

    # stop-allopurinol — gate: no_danger; gate_data: complete; step: stop_allopurinol
    #   because: The medicine that is not tolerated is stopped.
    #   A62: Allopurinol is stopped. The thiopurine stays at its reduced dose until a specialist sets it.
    #   irrelevant here: childbearing_potential, It is stopped, pregnant or not.
    #   irrelevant here: pregnancy, It is stopped, pregnant or not.
    #   irrelevant here: contraception, It is stopped, pregnant or not.
    #   irrelevant here: xanthine_oxidase_inhibitor, That allopurinol is not tolerated says that it is in use.
    #   irrelevant here: thiopurine_dose, The dose of the thiopurine stays as reduced until a specialist sets it.
    #   irrelevant here: thiopurine_dose_before_inhibitor, The dose of the thiopurine stays as reduced until a
    #     specialist sets it.
    #   irrelevant here: weight, The dose of the thiopurine stays as reduced until a specialist sets it.
    #   irrelevant here: thiopurine_reaction, No thiopurine is started or raised.
    #   irrelevant here: tpmt, No thiopurine is started or raised.
    #   irrelevant here: nudt15, No thiopurine is started or raised.
    #   irrelevant here: portal_hypertension, No thiopurine is started or raised.
    #   irrelevant here: egfr, No thiopurine is started or raised.
    #   irrelevant here: azathioprine_history, No agent is started in the same step.
    #   irrelevant here: mercaptopurine_history, No agent is started in the same step.
    #   irrelevant here: tioguanine_history, No agent is started in the same step.
    #   irrelevant here: mycophenolate_history, No agent is started in the same step.
    #   irrelevant here: allopurinol_history, No agent is started in the same step.
    #   irrelevant here: adherence, The reason for it is intolerance, not want of response.
    #   irrelevant here: other_causes_excluded, The reason for it is intolerance, not want of response.
    #   irrelevant here: tgn, The reason for it is intolerance, not want of response.
    #   irrelevant here: mmp, The reason for it is intolerance, not want of response.
    #   irrelevant here: weeks_on_dose_at_sample, The reason for it is intolerance, not want of response.
    if gate is Gate.NO_DANGER and gate_data is GateData.COMPLETE and step is Step.STOP_ALLOPURINOL:
        return ActionOutcome(rule="stop-allopurinol", action=Action.STOP_ALLOPURINOL)

    # situation-not-known — gate: no_danger; gate_data: complete; step: request_data
    #   because: The situation is not known.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if gate is Gate.NO_DANGER and gate_data is GateData.COMPLETE and step is Step.REQUEST_DATA:
        return ActionOutcome(rule="situation-not-known", action=Action.REQUEST_DATA)

    # support-adherence — gate: no_danger; gate_data: complete; step: adherence_support
    #   because: Non-adherence is not excluded.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   A21: The physician judges the patient adherent, and the metabolites are not both undetectable.
    if gate is Gate.NO_DANGER and gate_data is GateData.COMPLETE and step is Step.ADHERENCE_SUPPORT:
        return ActionOutcome(rule="support-adherence", action=Action.ADHERENCE_SUPPORT)

    # assess-adherence — gate: no_danger; gate_data: complete; step: assess_adherence
    #   because: Non-adherence is not excluded.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   A22: By the physician's judgement alone. If that cannot settle it, a specialist.
    if gate is Gate.NO_DANGER and gate_data is GateData.COMPLETE and step is Step.ASSESS_ADHERENCE:
        return ActionOutcome(rule="assess-adherence", action=Action.ASSESS_ADHERENCE)

    # measure-for-adherence — gate: no_danger; gate_data: complete; step: measure_metabolites
    #   because: Metabolites show whether the medicine is taken.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   A21: The physician judges the patient adherent, and the metabolites are not both undetectable.
    if gate is Gate.NO_DANGER and gate_data is GateData.COMPLETE and step is Step.MEASURE_METABOLITES:
        return ActionOutcome(rule="measure-for-adherence", action=Action.MEASURE_METABOLITES)

    # situation-for-a-specialist — gate: no_danger; gate_data: complete; step: specialist_review
    #   because: Non-adherence could not be excluded, or the patient is between two agents.
    #   A21: The physician judges the patient adherent, and the metabolites are not both undetectable.
    #   A54: Adherence is supported 3 times and metabolites are asked for twice, then a specialist is asked or the assay
    #     counts as not available.
    #   A58: Transplant recipients, patients with a diagnosis in doubt, and patients who have not had a base agent with
    #     the corticosteroid.
    if gate is Gate.NO_DANGER and gate_data is GateData.COMPLETE and step is Step.SPECIALIST_REVIEW:
        return ActionOutcome(rule="situation-for-a-specialist", action=Action.SPECIALIST_REVIEW)

    # other-causes — gate: no_danger; gate_data: complete; step: exclude_other_causes
    #   because: Another cause of the raised liver tests is not excluded.
    #   A34: Yes, before treatment is intensified.
    if gate is Gate.NO_DANGER and gate_data is GateData.COMPLETE and step is Step.EXCLUDE_OTHER_CAUSES:
        return ActionOutcome(rule="other-causes", action=Action.EXCLUDE_OTHER_CAUSES)

    # raise-azathioprine — gate: no_danger; gate_data: complete; step: optimise; optimisation: raise_azathioprine;
    #   blood_count: acceptable
    #   because: The statement applies in full.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   A3: Whenever it can be interpreted and is not disproportionately increased.
    #   A21: The physician judges the patient adherent, and the metabolites are not both undetectable.
    #   A45: To the next whole multiple of 25 mg.
    #   irrelevant here: contraception, It is a condition of mycophenolate mofetil, not of azathioprine.
    #   irrelevant here: azathioprine_history, The base agent stays the same.
    #   irrelevant here: mercaptopurine_history, The base agent stays the same.
    #   irrelevant here: tioguanine_history, The base agent stays the same.
    #   irrelevant here: mycophenolate_history, The base agent stays the same.
    #   irrelevant here: portal_hypertension, It guides the choice of a new thiopurine, not the dose of one in use.
    #   irrelevant here: egfr, No allopurinol is added.
    #   irrelevant here: allopurinol_history, No allopurinol is added.
    if (
        gate is Gate.NO_DANGER
        and gate_data is GateData.COMPLETE
        and step is Step.OPTIMISE
        and optimisation is Optimisation.RAISE_AZATHIOPRINE
        and blood_count is BloodCount.ACCEPTABLE
    ):
        return ActionOutcome(rule="raise-azathioprine", action=Action.RAISE_AZATHIOPRINE)

    # raise-without-assay — gate: no_danger; gate_data: complete; step: optimise; optimisation: raise_without_assay;
    #   blood_count: acceptable
    #   because: There is no assay. The increase is made under close blood tests.
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    #   A45: To the next whole multiple of 25 mg.
    #   irrelevant here: contraception, It is a condition of mycophenolate mofetil, not of azathioprine.
    #   irrelevant here: azathioprine_history, The base agent stays the same.
    #   irrelevant here: mercaptopurine_history, The base agent stays the same.
    #   irrelevant here: tioguanine_history, The base agent stays the same.
    #   irrelevant here: mycophenolate_history, The base agent stays the same.
    #   irrelevant here: portal_hypertension, It guides the choice of a new thiopurine, not the dose of one in use.
    #   irrelevant here: egfr, No allopurinol is added.
    #   irrelevant here: allopurinol_history, No allopurinol is added.
    if (
        gate is Gate.NO_DANGER
        and gate_data is GateData.COMPLETE
        and step is Step.OPTIMISE
        and optimisation is Optimisation.RAISE_WITHOUT_ASSAY
        and blood_count is BloodCount.ACCEPTABLE
    ):
        return ActionOutcome(rule="raise-without-assay", action=Action.RAISE_AZATHIOPRINE)

    # add-allopurinol — gate: no_danger; gate_data: complete; step: optimise; optimisation: add_allopurinol;
    #   blood_count: acceptable
    #   because: The statement applies in full.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   A4: Above 5700, or above 11 times 6-TGN where 6-TGN is detectable.
    #   A7: To 25 percent of the present dose. After rounding to what can be made, between one quarter and exactly one
    #     third. Never by 25 percent.
    #   A8: Daily averages in steps of 12.5 mg, the lowest that is not under one quarter. If that is more than one
    #     third, a specialist decides.
    #   irrelevant here: contraception, It is a condition of mycophenolate mofetil, not of azathioprine.
    #   irrelevant here: azathioprine_history, The base agent stays the same.
    #   irrelevant here: mercaptopurine_history, The base agent stays the same.
    #   irrelevant here: tioguanine_history, The base agent stays the same.
    #   irrelevant here: mycophenolate_history, The base agent stays the same.
    #   irrelevant here: portal_hypertension, It guides the choice of a new thiopurine, not the dose of one in use.
    #   irrelevant here: weight, The new dose is a share of the present one.
    if (
        gate is Gate.NO_DANGER
        and gate_data is GateData.COMPLETE
        and step is Step.OPTIMISE
        and optimisation is Optimisation.ADD_ALLOPURINOL
        and blood_count is BloodCount.ACCEPTABLE
    ):
        return ActionOutcome(rule="add-allopurinol", action=Action.ADD_ALLOPURINOL_REDUCE_AZATHIOPRINE)

    # optimise-with-low-count — gate: no_danger; gate_data: complete; step: optimise; optimisation: [raise_azathioprine,
    #   raise_without_assay, add_allopurinol]; blood_count: low
    #   because: A low blood count blocks an increase and a dangerous combination.
    #   SPS1 (ungraded; SPSMP, action limits): Action is taken below 3.5 white cells, 2.0 neutrophils or 140 platelets
    #     (10*9/L).
    #   A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    #     (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    if (
        gate is Gate.NO_DANGER
        and gate_data is GateData.COMPLETE
        and step is Step.OPTIMISE
        and (
            optimisation in (Optimisation.RAISE_AZATHIOPRINE, Optimisation.RAISE_WITHOUT_ASSAY)
            or optimisation is Optimisation.ADD_ALLOPURINOL
        )
        and blood_count is BloodCount.LOW
    ):
        return ActionOutcome(rule="optimise-with-low-count", action=Action.SPECIALIST_REVIEW)

    # reduce — gate: no_danger; gate_data: complete; step: optimise; optimisation: reduce_thiopurine
    #   because: There is too much active metabolite.
    #   BSGIBD3 (ungraded; BSGIBD, Table 10): With 6-TGN in range and no response the class of medicine is changed. With
    #     6-MMP above 5700 as well the dose is reduced, or allopurinol considered when 6-TGN is at the low end. With
    #     both high the dose is reduced.
    #   HIND2 (ungraded; GRP2021, Table 2): 6-TGN above 450 with 6-MMP up to 5700 may be TPMT deficiency, and a
    #     reduction is considered. 6-TGN above 1000 with undetectable 6-MMP may be absent TPMT, and the medicine is
    #     stopped.
    #   A60: On insufficient response the dose is reduced; above 1000 with undetectable 6-MMP the medicine is stopped.
    #     In other situations a warning is given.
    #   irrelevant here: childbearing_potential, Exposure is too high, pregnant or not.
    #   irrelevant here: pregnancy, Exposure is too high, pregnant or not.
    #   irrelevant here: contraception, Exposure is too high, pregnant or not.
    #   irrelevant here: thiopurine_dose, The dose comes down, whatever it is now. A specialist sets it.
    #   irrelevant here: weight, The dose comes down, whatever it is now. A specialist sets it.
    #   irrelevant here: tpmt, Exposure is measured and too high, whatever the reason.
    #   irrelevant here: nudt15, Exposure is measured and too high, whatever the reason.
    #   irrelevant here: thiopurine_reaction, Exposure is measured and too high, whatever the reason.
    #   irrelevant here: portal_hypertension, Exposure is measured and too high, whatever the reason.
    #   irrelevant here: egfr, Exposure is measured and too high, whatever the reason.
    #   irrelevant here: azathioprine_history, No agent is started in the same step.
    #   irrelevant here: mercaptopurine_history, No agent is started in the same step.
    #   irrelevant here: tioguanine_history, No agent is started in the same step.
    #   irrelevant here: mycophenolate_history, No agent is started in the same step.
    #   irrelevant here: allopurinol_history, No agent is started in the same step.
    if (
        gate is Gate.NO_DANGER
        and gate_data is GateData.COMPLETE
        and step is Step.OPTIMISE
        and optimisation is Optimisation.REDUCE_THIOPURINE
    ):
        return ActionOutcome(rule="reduce", action=Action.REDUCE_THIOPURINE)

    # stop-after-metabolites — gate: no_danger; gate_data: complete; step: optimise; optimisation: stop_thiopurine
    #   because: TPMT may be absent.
    #   HIND2 (ungraded; GRP2021, Table 2): 6-TGN above 450 with 6-MMP up to 5700 may be TPMT deficiency, and a
    #     reduction is considered. 6-TGN above 1000 with undetectable 6-MMP may be absent TPMT, and the medicine is
    #     stopped.
    #   A60: On insufficient response the dose is reduced; above 1000 with undetectable 6-MMP the medicine is stopped.
    #     In other situations a warning is given.
    #   irrelevant here: childbearing_potential, Exposure is dangerous, pregnant or not.
    #   irrelevant here: pregnancy, Exposure is dangerous, pregnant or not.
    #   irrelevant here: contraception, Exposure is dangerous, pregnant or not.
    #   irrelevant here: thiopurine_dose, The medicine is stopped, whatever the dose.
    #   irrelevant here: weight, The medicine is stopped, whatever the dose.
    #   irrelevant here: tpmt, Exposure is measured and dangerous, whatever the reason.
    #   irrelevant here: nudt15, Exposure is measured and dangerous, whatever the reason.
    #   irrelevant here: thiopurine_reaction, Exposure is measured and dangerous, whatever the reason.
    #   irrelevant here: portal_hypertension, Exposure is measured and dangerous, whatever the reason.
    #   irrelevant here: egfr, Exposure is measured and dangerous, whatever the reason.
    #   irrelevant here: azathioprine_history, No agent is started in the same step.
    #   irrelevant here: mercaptopurine_history, No agent is started in the same step.
    #   irrelevant here: tioguanine_history, No agent is started in the same step.
    #   irrelevant here: mycophenolate_history, No agent is started in the same step.
    #   irrelevant here: allopurinol_history, No agent is started in the same step.
    if (
        gate is Gate.NO_DANGER
        and gate_data is GateData.COMPLETE
        and step is Step.OPTIMISE
        and optimisation is Optimisation.STOP_THIOPURINE
    ):
        return ActionOutcome(rule="stop-after-metabolites", action=Action.STOP_THIOPURINE)

    # measure-metabolites — gate: no_danger; gate_data: complete; step: optimise; optimisation: measure_metabolites
    #   because: 6-MMP decides between the two ways of optimising.
    #   REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion
    #     of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    #     recommended”
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    if (
        gate is Gate.NO_DANGER
        and gate_data is GateData.COMPLETE
        and step is Step.OPTIMISE
        and optimisation is Optimisation.MEASURE_METABOLITES
    ):
        return ActionOutcome(rule="measure-metabolites", action=Action.MEASURE_METABOLITES)

    # optimise-with-a-specialist — gate: no_danger; gate_data: complete; step: optimise; optimisation: specialist_review
    #   because: Neither statement on optimisation can be applied to this patient by a rule.
    #   A10: Specialist review. Split dosing and the corticosteroid are listed as options, nothing is automatic.
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    #   A41: Only with a specialist.
    #   A59: Specialist review.
    if (
        gate is Gate.NO_DANGER
        and gate_data is GateData.COMPLETE
        and step is Step.OPTIMISE
        and optimisation is Optimisation.SPECIALIST_REVIEW
    ):
        return ActionOutcome(rule="optimise-with-a-specialist", action=Action.SPECIALIST_REVIEW)

    # optimisation-more-to-ask — gate: no_danger; gate_data: complete; step: optimise; optimisation: request_data
    #   because: Optimisation needs to know more.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        gate is Gate.NO_DANGER
        and gate_data is GateData.COMPLETE
        and step is Step.OPTIMISE
        and optimisation is Optimisation.REQUEST_DATA
    ):
        return ActionOutcome(rule="optimisation-more-to-ask", action=Action.REQUEST_DATA)

    # start-mycophenolate-for-intolerance — gate: no_danger; gate_data: complete; step: [select_agent, optimise,
    #   next_agent, replace_mycophenolate]; optimisation: [exhausted, not asked]; new_agent:
    #   mycophenolate_for_intolerance; blood_count: acceptable
    #   because: Mycophenolate mofetil is the treatment of choice, and nothing stands against it.
    #   REC1 (level 2, strong, strong consensus; EASL2025, first statement on intolerance): “MMF is recommended as the
    #     second-line treatment of choice in patients with intolerance or side effects to thiopurines”
    #   A15: Mycophenolate mofetil first. Mercaptopurine or tioguanine when it is excluded, and shown as alternatives
    #     otherwise. Intolerance of mercaptopurine or tioguanine is treated like that of azathioprine.
    #   irrelevant here: xanthine_oxidase_inhibitor, The interaction is one of thiopurines, which are stopped in the
    #     same step.
    #   irrelevant here: thiopurine_dose, What was taken before is stopped in the same step.
    #   irrelevant here: thiopurine_dose_before_inhibitor, What was taken before is stopped in the same step.
    #   irrelevant here: weight, The dose does not depend on it.
    #   irrelevant here: egfr, It bounds the dose, not the start. It is among the preconditions.
    #   irrelevant here: tgn, They no longer matter once the thiopurine is given up.
    #   irrelevant here: mmp, They no longer matter once the thiopurine is given up.
    #   irrelevant here: weeks_on_dose_at_sample, They no longer matter once the thiopurine is given up.
    #   irrelevant here: azathioprine_history, Neither is started.
    #   irrelevant here: allopurinol_history, Neither is started.
    if (
        gate is Gate.NO_DANGER
        and gate_data is GateData.COMPLETE
        and step in (Step.OPTIMISE, Step.SELECT_AGENT, Step.NEXT_AGENT, Step.REPLACE_MYCOPHENOLATE)
        and (optimisation is NOT_ASKED or optimisation is Optimisation.EXHAUSTED)
        and new_agent is NewAgent.MYCOPHENOLATE_FOR_INTOLERANCE
        and blood_count is BloodCount.ACCEPTABLE
    ):
        return ActionOutcome(rule="start-mycophenolate-for-intolerance", action=Action.START_MYCOPHENOLATE)

    # start-mycophenolate-before-third-line — gate: no_danger; gate_data: complete; step: [select_agent, optimise,
    #   next_agent, replace_mycophenolate]; optimisation: [exhausted, not asked]; new_agent:
    #   mycophenolate_before_third_line; blood_count: acceptable
    #   because: Mycophenolate mofetil may be used before third-line treatment, and nothing stands against it.
    #   REC5 (level 2, weak, consensus; EASL2025, third statement on insufficient response): “MMF may be used before
    #     initiating third-line therapies after unsuccessful intensification/optimisation of azathioprine-related
    #     therapies”
    #   A12: Used, as the weak statement allows. Both published results are shown.
    #   A50: Their dose is not optimised here. Mycophenolate mofetil is considered next.
    #   irrelevant here: xanthine_oxidase_inhibitor, The interaction is one of thiopurines, which are stopped in the
    #     same step.
    #   irrelevant here: thiopurine_dose, What was taken before is stopped in the same step.
    #   irrelevant here: thiopurine_dose_before_inhibitor, What was taken before is stopped in the same step.
    #   irrelevant here: weight, The dose does not depend on it.
    #   irrelevant here: egfr, It bounds the dose, not the start. It is among the preconditions.
    #   irrelevant here: tgn, They no longer matter once the thiopurine is given up.
    #   irrelevant here: mmp, They no longer matter once the thiopurine is given up.
    #   irrelevant here: weeks_on_dose_at_sample, They no longer matter once the thiopurine is given up.
    #   irrelevant here: azathioprine_history, Neither is started.
    #   irrelevant here: allopurinol_history, Neither is started.
    if (
        gate is Gate.NO_DANGER
        and gate_data is GateData.COMPLETE
        and step in (Step.OPTIMISE, Step.SELECT_AGENT, Step.NEXT_AGENT, Step.REPLACE_MYCOPHENOLATE)
        and (optimisation is NOT_ASKED or optimisation is Optimisation.EXHAUSTED)
        and new_agent is NewAgent.MYCOPHENOLATE_BEFORE_THIRD_LINE
        and blood_count is BloodCount.ACCEPTABLE
    ):
        return ActionOutcome(rule="start-mycophenolate-before-third-line", action=Action.START_MYCOPHENOLATE)

    # start-mercaptopurine — gate: no_danger; gate_data: complete; step: [select_agent, optimise, next_agent,
    #   replace_mycophenolate]; optimisation: [exhausted, not asked]; new_agent: start_mercaptopurine; blood_count:
    #   acceptable
    #   because: Mercaptopurine is next, and nothing stands against it.
    #   REC2 (level 4, weak, strong consensus; EASL2025, second statement on intolerance): “MP or TG can be used in
    #     patients with intolerance to azathioprine”
    #   A15: Mycophenolate mofetil first. Mercaptopurine or tioguanine when it is excluded, and shown as alternatives
    #     otherwise. Intolerance of mercaptopurine or tioguanine is treated like that of azathioprine.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    #   A17: Mercaptopurine first. Tioguanine never with portal hypertension or nodular regenerative hyperplasia,
    #     mercaptopurine then only with a specialist.
    #   irrelevant here: thiopurine_dose, What was taken before is stopped in the same step.
    #   irrelevant here: thiopurine_dose_before_inhibitor, What was taken before is stopped in the same step.
    #   irrelevant here: contraception, It is a condition of mycophenolate mofetil, not of a thiopurine.
    #   irrelevant here: weight, No source read gives a starting dose that can be computed from weight. The prescriber
    #     sets it.
    #   irrelevant here: egfr, No source read ties the start to renal function.
    #   irrelevant here: allopurinol_history, No allopurinol is added.
    #   irrelevant here: azathioprine_history, Azathioprine is not started.
    if (
        gate is Gate.NO_DANGER
        and gate_data is GateData.COMPLETE
        and step in (Step.OPTIMISE, Step.SELECT_AGENT, Step.NEXT_AGENT, Step.REPLACE_MYCOPHENOLATE)
        and (optimisation is NOT_ASKED or optimisation is Optimisation.EXHAUSTED)
        and new_agent is NewAgent.START_MERCAPTOPURINE
        and blood_count is BloodCount.ACCEPTABLE
    ):
        return ActionOutcome(rule="start-mercaptopurine", action=Action.START_MERCAPTOPURINE)

    # start-tioguanine — gate: no_danger; gate_data: complete; step: [select_agent, optimise, next_agent,
    #   replace_mycophenolate]; optimisation: [exhausted, not asked]; new_agent: start_tioguanine; blood_count:
    #   acceptable
    #   because: Tioguanine is next, and nothing stands against it.
    #   REC2 (level 4, weak, strong consensus; EASL2025, second statement on intolerance): “MP or TG can be used in
    #     patients with intolerance to azathioprine”
    #   A15: Mycophenolate mofetil first. Mercaptopurine or tioguanine when it is excluded, and shown as alternatives
    #     otherwise. Intolerance of mercaptopurine or tioguanine is treated like that of azathioprine.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    #   A17: Mercaptopurine first. Tioguanine never with portal hypertension or nodular regenerative hyperplasia,
    #     mercaptopurine then only with a specialist.
    #   irrelevant here: thiopurine_dose, What was taken before is stopped in the same step.
    #   irrelevant here: thiopurine_dose_before_inhibitor, What was taken before is stopped in the same step.
    #   irrelevant here: contraception, It is a condition of mycophenolate mofetil, not of a thiopurine.
    #   irrelevant here: weight, No source read gives a starting dose that can be computed from weight. The prescriber
    #     sets it.
    #   irrelevant here: egfr, No source read ties the start to renal function.
    #   irrelevant here: allopurinol_history, No allopurinol is added.
    #   irrelevant here: azathioprine_history, Azathioprine is not started.
    #   irrelevant here: mercaptopurine_history, Mercaptopurine is excluded or needs a specialist already.
    if (
        gate is Gate.NO_DANGER
        and gate_data is GateData.COMPLETE
        and step in (Step.OPTIMISE, Step.SELECT_AGENT, Step.NEXT_AGENT, Step.REPLACE_MYCOPHENOLATE)
        and (optimisation is NOT_ASKED or optimisation is Optimisation.EXHAUSTED)
        and new_agent is NewAgent.START_TIOGUANINE
        and blood_count is BloodCount.ACCEPTABLE
    ):
        return ActionOutcome(rule="start-tioguanine", action=Action.START_TIOGUANINE)

    # start-azathioprine — gate: no_danger; gate_data: complete; step: [select_agent, optimise, next_agent,
    #   replace_mycophenolate]; optimisation: [exhausted, not asked]; new_agent: start_azathioprine; blood_count:
    #   acceptable
    #   because: Azathioprine is next, and nothing stands against it.
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    #   A13: Azathioprine if it is untried and nothing stands against it, otherwise third-line treatment.
    #   A14: Azathioprine if nothing stands against it.
    #   irrelevant here: thiopurine_dose, What was taken before is stopped in the same step.
    #   irrelevant here: thiopurine_dose_before_inhibitor, What was taken before is stopped in the same step.
    #   irrelevant here: contraception, It is a condition of mycophenolate mofetil, not of a thiopurine.
    #   irrelevant here: weight, No source read gives a starting dose that can be computed from weight. The prescriber
    #     sets it.
    #   irrelevant here: egfr, No source read ties the start to renal function.
    #   irrelevant here: allopurinol_history, No allopurinol is added.
    #   irrelevant here: mercaptopurine_history, Neither is started.
    #   irrelevant here: tioguanine_history, Neither is started.
    #   irrelevant here: mycophenolate_history, Neither is started.
    #   irrelevant here: tgn, No thiopurine has been in use.
    #   irrelevant here: mmp, No thiopurine has been in use.
    #   irrelevant here: weeks_on_dose_at_sample, No thiopurine has been in use.
    if (
        gate is Gate.NO_DANGER
        and gate_data is GateData.COMPLETE
        and step in (Step.OPTIMISE, Step.SELECT_AGENT, Step.NEXT_AGENT, Step.REPLACE_MYCOPHENOLATE)
        and (optimisation is NOT_ASKED or optimisation is Optimisation.EXHAUSTED)
        and new_agent is NewAgent.START_AZATHIOPRINE
        and blood_count is BloodCount.ACCEPTABLE
    ):
        return ActionOutcome(rule="start-azathioprine", action=Action.START_AZATHIOPRINE)

    # start-with-low-count — gate: no_danger; gate_data: complete; step: [select_agent, optimise, next_agent,
    #   replace_mycophenolate]; optimisation: [exhausted, not asked]; new_agent: [mycophenolate_for_intolerance,
    #   mycophenolate_before_third_line, start_mercaptopurine, start_tioguanine, start_azathioprine]; blood_count: low
    #   because: A low blood count blocks a start.
    #   SPS1 (ungraded; SPSMP, action limits): Action is taken below 3.5 white cells, 2.0 neutrophils or 140 platelets
    #     (10*9/L).
    #   A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    #     (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    if (
        gate is Gate.NO_DANGER
        and gate_data is GateData.COMPLETE
        and step in (Step.OPTIMISE, Step.SELECT_AGENT, Step.NEXT_AGENT, Step.REPLACE_MYCOPHENOLATE)
        and (optimisation is NOT_ASKED or optimisation is Optimisation.EXHAUSTED)
        and (
            new_agent in (NewAgent.MYCOPHENOLATE_FOR_INTOLERANCE, NewAgent.MYCOPHENOLATE_BEFORE_THIRD_LINE)
            or new_agent in (NewAgent.START_MERCAPTOPURINE, NewAgent.START_TIOGUANINE, NewAgent.START_AZATHIOPRINE)
        )
        and blood_count is BloodCount.LOW
    ):
        return ActionOutcome(rule="start-with-low-count", action=Action.SPECIALIST_REVIEW)

    # contraception-first — gate: no_danger; gate_data: complete; step: [select_agent, optimise, next_agent,
    #   replace_mycophenolate]; optimisation: [exhausted, not asked]; new_agent: contraception_first
    #   because: Mycophenolate mofetil is next, and reliable contraception its condition.
    #   MHRA1 (ungraded; MHRA2017, advice for women): Mycophenolate is contraindicated in pregnancy and in women who can
    #     become pregnant without reliable contraception, which starts before treatment and goes on for 6 weeks after
    #     it.
    #   A36: 30 days. A start of mycophenolate mofetil needs a dated negative status.
    #   A57: Contraception is arranged first, then mycophenolate mofetil started. Mercaptopurine is shown as an
    #     alternative after intolerance.
    if (
        gate is Gate.NO_DANGER
        and gate_data is GateData.COMPLETE
        and step in (Step.OPTIMISE, Step.SELECT_AGENT, Step.NEXT_AGENT, Step.REPLACE_MYCOPHENOLATE)
        and (optimisation is NOT_ASKED or optimisation is Optimisation.EXHAUSTED)
        and new_agent is NewAgent.CONTRACEPTION_FIRST
    ):
        return ActionOutcome(rule="contraception-first", action=Action.ARRANGE_CONTRACEPTION_THEN_MYCOPHENOLATE)

    # third-line — gate: no_danger; gate_data: complete; step: [select_agent, optimise, next_agent,
    #   replace_mycophenolate]; optimisation: [exhausted, not asked]; new_agent: third_line
    #   because: What comes before third-line treatment has been used or is excluded.
    #   REC5 (level 2, weak, consensus; EASL2025, third statement on insufficient response): “MMF may be used before
    #     initiating third-line therapies after unsuccessful intensification/optimisation of azathioprine-related
    #     therapies”
    #   A18: Referral for third-line treatment at once, without waiting for an optimisation that cannot be made.
    if (
        gate is Gate.NO_DANGER
        and gate_data is GateData.COMPLETE
        and step in (Step.OPTIMISE, Step.SELECT_AGENT, Step.NEXT_AGENT, Step.REPLACE_MYCOPHENOLATE)
        and (optimisation is NOT_ASKED or optimisation is Optimisation.EXHAUSTED)
        and new_agent is NewAgent.THIRD_LINE
    ):
        return ActionOutcome(rule="third-line", action=Action.THIRD_LINE_REFERRAL)

    # agent-with-a-specialist — gate: no_danger; gate_data: complete; step: [select_agent, optimise, next_agent,
    #   replace_mycophenolate]; optimisation: [exhausted, not asked]; new_agent: specialist_review
    #   because: The choice cannot be made for this patient by a rule.
    #   A10: Specialist review. Split dosing and the corticosteroid are listed as options, nothing is automatic.
    #   A16: Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity,
    #     liver injury, mild myelosuppression and unclassified reactions need a specialist.
    if (
        gate is Gate.NO_DANGER
        and gate_data is GateData.COMPLETE
        and step in (Step.OPTIMISE, Step.SELECT_AGENT, Step.NEXT_AGENT, Step.REPLACE_MYCOPHENOLATE)
        and (optimisation is NOT_ASKED or optimisation is Optimisation.EXHAUSTED)
        and new_agent is NewAgent.SPECIALIST_REVIEW
    ):
        return ActionOutcome(rule="agent-with-a-specialist", action=Action.SPECIALIST_REVIEW)

    # agent-more-to-ask — gate: no_danger; gate_data: complete; step: [select_agent, optimise, next_agent,
    #   replace_mycophenolate]; optimisation: [exhausted, not asked]; new_agent: request_data
    #   because: The choice needs to know more.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        gate is Gate.NO_DANGER
        and gate_data is GateData.COMPLETE
        and step in (Step.OPTIMISE, Step.SELECT_AGENT, Step.NEXT_AGENT, Step.REPLACE_MYCOPHENOLATE)
        and (optimisation is NOT_ASKED or optimisation is Optimisation.EXHAUSTED)
        and new_agent is NewAgent.REQUEST_DATA
    ):
        return ActionOutcome(rule="agent-more-to-ask", action=Action.REQUEST_DATA)

    raise UncoveredError("action")
