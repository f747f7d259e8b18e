"""The protocol's constants, as whole numbers, in every profile."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Profile(StrEnum):
    """Readings of the protocol that can be chosen."""

    DEFAULT = "default"
    """the guideline statements as read here, with the response judged from month 6."""
    SIX_MONTHS = "six-months"
    """the strict six-month reading.

    An insufficient response is overdue from month 6 on, as the definition has it.
    """
    TWELVE_MONTHS = "twelve-months"
    """the twelve-month reading.

    The response is judged only at the end of the window in the failure condition.
    """
    RATIO_4 = "ratio-4"
    """6-MMP disproportionate above a ratio of 4.

    The ratio below which children with autoimmune hepatitis were in remission. A sensitivity analysis, not a reading
    for adults.
    """
    RATIO_20 = "ratio-20"
    """6-MMP disproportionate above a ratio of 20.

    A higher cut-off that is also in use. A sensitivity analysis without a source that was read.
    """
    TGN_235 = "tgn-235"
    """6-TGN in range from 235.

    The lower end of the range in inflammatory bowel disease. A sensitivity analysis.
    """
    TGN_250 = "tgn-250"
    """6-TGN in range from 250.

    The range stated in a case of autoimmune hepatitis for another assay method. A sensitivity analysis.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameters:
    """The constants, each counted so finely that it is whole."""

    deadline_months: int
    """month from which a missing complete biochemical response counts as insufficient: 6 mo, counted in steps of 1/10.

    The definition says no later than 6 months. The work-up begins then.

    D1 (ungraded; EASL2025, definition of complete biochemical response, after the IAIHG report): “normalisation of AST,
    ALT, and IgG levels no later than 6 months after treatment initiation”

    E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical response …
    within 6–12 months of treatment initiation, or was complicated by intolerance”

    K2 (ungraded; IAIHG2022, abstract): Insufficient response is a complete biochemical response not reached by 6
    months.

    A1: Insufficient from month 6, overdue after month 12.

    A24: Equal to the upper limit is normal. Month 6.0 with normal tests is in time, with raised tests insufficient.
    6-TGN of 220 is in range. Exactly 5700 and a ratio of exactly 11 are not disproportionate. Exactly 2 mg/kg/day is
    allowed.
    """

    overdue_months: int
    """month after which an insufficient response is overdue by any reading: 12 mo, counted in steps of 1/10.

    The failure condition allows 6 to 12 months, and nothing beyond.

    E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical response …
    within 6–12 months of treatment initiation, or was complicated by intolerance”

    A1: Insufficient from month 6, overdue after month 12.

    A24: Equal to the upper limit is normal. Month 6.0 with normal tests is in time, with raised tests insufficient.
    6-TGN of 220 is in range. Exactly 5700 and a ratio of exactly 11 are not disproportionate. Exactly 2 mg/kg/day is
    allowed.
    """

    definition_months: int
    """time limit in the definition of complete biochemical response: 6 mo, counted in steps of 1/10.

    D1 (ungraded; EASL2025, definition of complete biochemical response, after the IAIHG report): “normalisation of AST,
    ALT, and IgG levels no later than 6 months after treatment initiation”

    A24: Equal to the upper limit is normal. Month 6.0 with normal tests is in time, with raised tests insufficient.
    6-TGN of 220 is in range. Exactly 5700 and a ratio of exactly 11 are not disproportionate. Exactly 2 mg/kg/day is
    allowed.
    """

    window_end_months: int
    """end of the time window in the failure condition: 12 mo, counted in steps of 1/10.

    E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical response …
    within 6–12 months of treatment initiation, or was complicated by intolerance”

    A1: Insufficient from month 6, overdue after month 12.
    """

    early_months: int
    """month from which non-response in the first weeks can be judged: 1 mo, counted in steps of 1/10.

    The first weeks of treatment are judged by the fall of AST and ALT within 4 weeks.

    K3 (ungraded; IAIHG2022, abstract): Non-response is a fall of transaminases by less than 50 percent within 4 weeks
    of the start.

    A32: Diagnosis, adherence and severity are looked at again. No medicine is changed.
    """

    early_share: int
    """share of the first AST or ALT that may be left at week 4: 0.5, counted in steps of 1/2.

    A fall of less than 50 percent within 4 weeks is called non-response.

    K3 (ungraded; IAIHG2022, abstract): Non-response is a fall of transaminases by less than 50 percent within 4 weeks
    of the start.

    A32: Diagnosis, adherence and severity are looked at again. No medicine is changed.
    """

    months_after_dose_change: int
    """months on a changed dose before the response is judged again: 3 mo, counted in steps of 1/10.

    Metabolites are steady after about 4 weeks, and AST, ALT and IgG need time to follow.

    MEDINFO1 (ungraded; CANTERBURY, sampling): Metabolites may be sampled at any time of day, and are steady about 4
    weeks after a start or a change of dose.

    A2: For the first treatment from its start. After a change of dose at least 3 months, after a new agent at least 6
    months, from the change.
    """

    months_after_new_agent: int
    """months on a new agent before the response is judged: 6 mo, counted in steps of 1/10.

    A new agent is given the time that the definition gives to the first.

    D1 (ungraded; EASL2025, definition of complete biochemical response, after the IAIHG report): “normalisation of AST,
    ALT, and IgG levels no later than 6 months after treatment initiation”

    K6 (ungraded; IAIHG2022, abstract): The definitions are meant for any treatment, not only for the first.

    A2: For the first treatment from its start. After a change of dose at least 3 months, after a new agent at least 6
    months, from the change.
    """

    normal_limit: int
    """highest multiple of the upper limit of normal that is still normal: 1.

    A value equal to the upper limit of normal is normal.

    E2 (ungraded; SUMMARY2025, Treatment goal): “normalisation of AST, ALT, and IgG levels”

    A24: Equal to the upper limit is normal. Month 6.0 with normal tests is in time, with raised tests insufficient.
    6-TGN of 220 is in range. Exactly 5700 and a ratio of exactly 11 are not disproportionate. Exactly 2 mg/kg/day is
    allowed.

    A26: Each value is entered with the upper limit of its own laboratory and compared exactly.
    """

    adult_age: int
    """age from which this protocol applies: 18 a.

    First-line doses and metabolite ranges differ in children.

    M5 (ungraded; SHEIKO2017, abstract): Children reached remission with 6-TGN of 50 to 250, below the ranges of
    inflammatory bowel disease.

    M6 (ungraded; JPGN2018, abstract): In children a ratio of 6-MMP to 6-TGN below 4 went with remission (odds ratio
    2.5). 6-TGN itself did not differ.

    A27: Excluded. Under 18 years the patient is referred to a paediatric specialist.
    """

    emergency_inr: int
    """INR from which hepatitis is acute severe: 1.5 {INR}, counted in steps of 1/100.

    SURF1 (ungraded; SURFASA2021, abstract): Acute severe autoimmune hepatitis was defined by an INR of 1.5 or more, or
    bilirubin above 200 umol/L.

    A33: An INR of 1.5 or more, bilirubin above 200 umol/L, encephalopathy or decompensation leads to urgent referral
    before any other rule.
    """

    emergency_bilirubin: int
    """bilirubin above which hepatitis is acute severe: 200 umol/L, counted in steps of 1/10.

    SURF1 (ungraded; SURFASA2021, abstract): Acute severe autoimmune hepatitis was defined by an INR of 1.5 or more, or
    bilirubin above 200 umol/L.

    A33: An INR of 1.5 or more, bilirubin above 200 umol/L, encephalopathy or decompensation leads to urgent referral
    before any other rule.
    """

    stop_white_cells: int
    """white cell count below which the agent is stopped: 2.5 10*9/L, counted in steps of 1/100.

    HEPRT1 (ungraded; HEPRT2011, Table 3): Less than 2.5 white cells or 50 platelets (10*9/L), and complete TPMT
    deficiency, are absolute contraindications to azathioprine.

    A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    """

    stop_neutrophils: int
    """neutrophil count below which the agent is stopped: 1 10*9/L, counted in steps of 1/100.

    No source read gives a neutrophil count for stopping.

    A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    """

    stop_platelets: int
    """platelet count below which the agent is stopped: 50 10*9/L.

    HEPRT1 (ungraded; HEPRT2011, Table 3): Less than 2.5 white cells or 50 platelets (10*9/L), and complete TPMT
    deficiency, are absolute contraindications to azathioprine.

    A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    """

    low_white_cells: int
    """white cell count below which no dose is started or raised: 3.5 10*9/L, counted in steps of 1/100.

    SPS1 (ungraded; SPSMP, action limits): Action is taken below 3.5 white cells, 2.0 neutrophils or 140 platelets
    (10*9/L).

    PCN1 (ungraded; PCNOTEBOOK, action limits): Action is taken below 3.5 white cells, 2.5 neutrophils or 150 platelets
    (10*9/L).

    A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    """

    low_neutrophils: int
    """neutrophil count below which no dose is started or raised: 2 10*9/L, counted in steps of 1/100.

    SPS1 (ungraded; SPSMP, action limits): Action is taken below 3.5 white cells, 2.0 neutrophils or 140 platelets
    (10*9/L).

    A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    """

    low_platelets: int
    """platelet count below which no dose is started or raised: 140 10*9/L.

    SPS1 (ungraded; SPSMP, action limits): Action is taken below 3.5 white cells, 2.0 neutrophils or 140 platelets
    (10*9/L).

    A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    """

    lowest_egfr: int
    """eGFR below which allopurinol is not added here: 30 mL/min/{1.73_m2}.

    Oxypurinol accumulates in severe renal impairment. The number is a convention.

    GNAM1 (ungraded; GNAM, abstract): Azathioprine cut by one third with allopurinol in renal failure was followed by
    pancytopenia.

    A48: Below 30 mL/min per 1.73 m2 a specialist decides.
    """

    tgn_low: int
    """6-TGN below which azathioprine is underdosed: 220 pmol/(8.10*8).

    In adults with autoimmune hepatitis in remission, staying in remission went with an average above 220.

    M1 (ungraded; DHALIWAL2012, abstract): In 70 adults in remission an average 6-TGN above 220 best predicted staying
    in remission (odds ratio 7.7).

    A24: Equal to the upper limit is normal. Month 6.0 with normal tests is in time, with raised tests insufficient.
    6-TGN of 220 is in range. Exactly 5700 and a ratio of exactly 11 are not disproportionate. Exactly 2 mg/kg/day is
    allowed.
    """

    tgn_high: int
    """6-TGN above which exposure is too high: 450 pmol/(8.10*8).

    Upper end of the range used in inflammatory bowel disease.

    BSGIBD1 (ungraded; BSGIBD, Table 10): 6-TGN is low below 235, therapeutic from 235 to 450, high above 450.

    HIND1 (ungraded; GRP2021, Table 2): 6-TGN is normal from 230 to 450.

    RANGE1 (ungraded; PMC8322650, Table 2): 6-TGN is low below 230 to 235 and high above 450. 6-MMP is high above 5700.

    A60: On insufficient response the dose is reduced; above 1000 with undetectable 6-MMP the medicine is stopped. In
    other situations a warning is given.
    """

    tgn_very_high: int
    """6-TGN above which absent TPMT is suspected: 1000 pmol/(8.10*8).

    HIND2 (ungraded; GRP2021, Table 2): 6-TGN above 450 with 6-MMP up to 5700 may be TPMT deficiency, and a reduction is
    considered. 6-TGN above 1000 with undetectable 6-MMP may be absent TPMT, and the medicine is stopped.

    A60: On insufficient response the dose is reduced; above 1000 with undetectable 6-MMP the medicine is stopped. In
    other situations a warning is given.
    """

    mmp_high: int
    """6-MMP above which it is disproportionately increased, whatever 6-TGN: 5700 pmol/(8.10*8).

    Cut-off used in inflammatory bowel disease. The guideline statement gives no number.

    BSGIBD2 (ungraded; BSGIBD, Table 10): Low 6-TGN with 6-MMP above 5700 or a ratio above 11 calls for 25 to 33 percent
    of the dose with allopurinol 100 mg a day, and repeated metabolites.

    A3: Whenever it can be interpreted and is not disproportionately increased.

    A4: Above 5700, or above 11 times 6-TGN where 6-TGN is detectable.
    """

    ratio_high: int
    """ratio of 6-MMP to 6-TGN above which 6-MMP is disproportionately increased: 11.

    Cut-off used in inflammatory bowel disease. The guideline statement gives no number.

    BSGIBD2 (ungraded; BSGIBD, Table 10): Low 6-TGN with 6-MMP above 5700 or a ratio above 11 calls for 25 to 33 percent
    of the dose with allopurinol 100 mg a day, and repeated metabolites.

    PN1 (ungraded; PRACTNEUROL, table on metabolites): A ratio of 6-MMP to 6-TGN above 11 marks hypermethylation.
    Splitting the dose is tried first.

    A3: Whenever it can be interpreted and is not disproportionately increased.

    A4: Above 5700, or above 11 times 6-TGN where 6-TGN is detectable.

    A19: 6-MMP decides.
    """

    sample_weeks: int
    """weeks on one dose before a metabolite sample is taken: 4 wk.

    MEDINFO1 (ungraded; CANTERBURY, sampling): Metabolites may be sampled at any time of day, and are steady about 4
    weeks after a start or a change of dose.

    PN2 (ungraded; PRACTNEUROL, table on metabolites): Metabolites are measured 4 weeks after a start or a change, after
    12 to 16 weeks, and yearly.
    """

    azathioprine_ceiling: int
    """highest dose of azathioprine for the body weight: 2 mg/kg/d.

    REC3 (level 3, strong, strong consensus; EASL2025, first statement on insufficient response): “After exclusion of
    non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is
    recommended”

    A6: Optimisation counts as exhausted. Above 2 mg/kg/day at entry the dose is never raised.

    A24: Equal to the upper limit is normal. Month 6.0 with normal tests is in time, with raised tests insufficient.
    6-TGN of 220 is in range. Exactly 5700 and a ratio of exactly 11 are not disproportionate. Exactly 2 mg/kg/day is
    allowed.
    """

    azathioprine_most: int
    """highest dose of azathioprine whatever the body weight: 200 mg/d, counted in steps of 1/10.

    No source read gives an absolute ceiling. This one keeps 2 mg/kg from growing without limit in heavy patients.

    A28: Actual weight, with an absolute ceiling of 200 mg a day.
    """

    intermediate_ceiling: int
    """highest dose of azathioprine for the body weight in an intermediate metaboliser: 1 mg/kg/d.

    SPS3 (ungraded; SPSAZA, dose by TPMT): Azathioprine up to 2 mg/kg with normal TPMT, 1 mg/kg with low TPMT, none with
    very low TPMT.

    A29: At most 1 mg/kg/day.
    """

    quarter: int
    """share to which azathioprine is reduced when allopurinol is added: 0.25, counted in steps of 1/4.

    To 25 percent of the present dose, never by 25 percent.

    REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    disproportionately increased) can be suggested as an alternative”

    A7: To 25 percent of the present dose. After rounding to what can be made, between one quarter and exactly one
    third. Never by 25 percent.
    """

    third: int
    """largest share of the former dose that may be taken with a xanthine oxidase inhibitor: 1/3, counted in steps of
    1/3.

    Published practice is 25 to 33 percent. The upper end is exactly one third.

    X1 (ungraded; DEBOER2013, abstract): In 8 patients allopurinol 100 mg with 25 to 33 percent of the thiopurine dose
    brought ALT from 62 to 35 U/L, 6-TGN from 100 to 200 and 6-MMP from 6090 to 175.

    BSGIBD2 (ungraded; BSGIBD, Table 10): Low 6-TGN with 6-MMP above 5700 or a ratio above 11 calls for 25 to 33 percent
    of the dose with allopurinol 100 mg a day, and repeated metabolites.

    X4 (ungraded; MEDSAFE1998, advice to prescribers): With allopurinol the dose of azathioprine goes to 25 percent.
    Blood is counted weekly for 3 months, then monthly.

    A7: To 25 percent of the present dose. After rounding to what can be made, between one quarter and exactly one
    third. Never by 25 percent.

    A8: Daily averages in steps of 12.5 mg, the lowest that is not under one quarter. If that is more than one third, a
    specialist decides.
    """

    allopurinol_start: int
    """dose of allopurinol: 100 mg/d.

    X1 (ungraded; DEBOER2013, abstract): In 8 patients allopurinol 100 mg with 25 to 33 percent of the thiopurine dose
    brought ALT from 62 to 35 U/L, 6-TGN from 100 to 200 and 6-MMP from 6090 to 175.

    BSGIBD2 (ungraded; BSGIBD, Table 10): Low 6-TGN with 6-MMP above 5700 or a ratio above 11 calls for 25 to 33 percent
    of the dose with allopurinol 100 mg a day, and repeated metabolites.
    """

    mycophenolate_most_label: int
    """highest dose of mycophenolate mofetil by its label: 3000 mg/d.

    1.5 g twice daily, in transplantation.

    MMFLABEL1 (ungraded; MEDSCAPE, dosing): The label gives 1 to 1.5 g twice daily in transplantation, and at most 1 g
    twice daily with a GFR below 25.

    A67: Only those. A ceiling from the label for mycophenolate mofetil, 20 mg a day for tioguanine, none for
    mercaptopurine and azathioprine.
    """

    mycophenolate_most_renal: int
    """highest dose of mycophenolate mofetil in severe renal impairment by its label: 2000 mg/d.

    1 g twice daily.

    MMFLABEL1 (ungraded; MEDSCAPE, dosing): The label gives 1 to 1.5 g twice daily in transplantation, and at most 1 g
    twice daily with a GFR below 25.

    A67: Only those. A ceiling from the label for mycophenolate mofetil, 20 mg a day for tioguanine, none for
    mercaptopurine and azathioprine.
    """

    mycophenolate_renal_limit: int
    """eGFR below which the lower ceiling of mycophenolate mofetil holds: 25 mL/min/{1.73_m2}.

    MMFLABEL1 (ungraded; MEDSCAPE, dosing): The label gives 1 to 1.5 g twice daily in transplantation, and at most 1 g
    twice daily with a GFR below 25.

    A67: Only those. A ceiling from the label for mycophenolate mofetil, 20 mg a day for tioguanine, none for
    mercaptopurine and azathioprine.
    """

    mycophenolate_full: int
    """dose of mycophenolate mofetil below which a failure is doubted: 1500 mg/d.

    No source read gives a dose that must be reached.

    A38: Not required. A dose below 1.5 g a day raises a warning.
    """

    tioguanine_start: int
    """starting dose of tioguanine: 20 mg/d.

    TG2 (ungraded; TGLETTER, methods): Tioguanine was given at 20 mg a day in autoimmune hepatitis.

    A67: Only those. A ceiling from the label for mycophenolate mofetil, 20 mg a day for tioguanine, none for
    mercaptopurine and azathioprine.
    """

    adherence_rounds: int
    """rounds of adherence support before a specialist is asked: 3 {times}.

    An attempt that has failed several times must lead somewhere.

    A54: Adherence is supported 3 times and metabolites are asked for twice, then a specialist is asked or the assay
    counts as not available.
    """

    metabolite_rounds: int
    """vain requests for metabolites after which the assay counts as not available: 2 {times}.

    An attempt that has failed several times must lead somewhere.

    A54: Adherence is supported 3 times and metabolites are asked for twice, then a specialist is asked or the assay
    counts as not available.
    """

    optimisation_limit: int
    """changes of the azathioprine dose after which optimisation counts as exhausted: 8 {steps}.

    The longest way from 25 mg to 200 mg takes seven increases.

    A47: Eight times.
    """


PARAMETERS: Mapping[Profile, Parameters] = {
    Profile.DEFAULT: Parameters(
        deadline_months=60,
        overdue_months=120,
        definition_months=60,
        window_end_months=120,
        early_months=10,
        early_share=1,
        months_after_dose_change=30,
        months_after_new_agent=60,
        normal_limit=1,
        adult_age=18,
        emergency_inr=150,
        emergency_bilirubin=2000,
        stop_white_cells=250,
        stop_neutrophils=100,
        stop_platelets=50,
        low_white_cells=350,
        low_neutrophils=200,
        low_platelets=140,
        lowest_egfr=30,
        tgn_low=220,
        tgn_high=450,
        tgn_very_high=1000,
        mmp_high=5700,
        ratio_high=11,
        sample_weeks=4,
        azathioprine_ceiling=2,
        azathioprine_most=2000,
        intermediate_ceiling=1,
        quarter=1,
        third=1,
        allopurinol_start=100,
        mycophenolate_most_label=3000,
        mycophenolate_most_renal=2000,
        mycophenolate_renal_limit=25,
        mycophenolate_full=1500,
        tioguanine_start=20,
        adherence_rounds=3,
        metabolite_rounds=2,
        optimisation_limit=8,
    ),
    Profile.SIX_MONTHS: Parameters(
        deadline_months=60,
        overdue_months=60,
        definition_months=60,
        window_end_months=120,
        early_months=10,
        early_share=1,
        months_after_dose_change=30,
        months_after_new_agent=60,
        normal_limit=1,
        adult_age=18,
        emergency_inr=150,
        emergency_bilirubin=2000,
        stop_white_cells=250,
        stop_neutrophils=100,
        stop_platelets=50,
        low_white_cells=350,
        low_neutrophils=200,
        low_platelets=140,
        lowest_egfr=30,
        tgn_low=220,
        tgn_high=450,
        tgn_very_high=1000,
        mmp_high=5700,
        ratio_high=11,
        sample_weeks=4,
        azathioprine_ceiling=2,
        azathioprine_most=2000,
        intermediate_ceiling=1,
        quarter=1,
        third=1,
        allopurinol_start=100,
        mycophenolate_most_label=3000,
        mycophenolate_most_renal=2000,
        mycophenolate_renal_limit=25,
        mycophenolate_full=1500,
        tioguanine_start=20,
        adherence_rounds=3,
        metabolite_rounds=2,
        optimisation_limit=8,
    ),
    Profile.TWELVE_MONTHS: Parameters(
        deadline_months=120,
        overdue_months=120,
        definition_months=60,
        window_end_months=120,
        early_months=10,
        early_share=1,
        months_after_dose_change=30,
        months_after_new_agent=60,
        normal_limit=1,
        adult_age=18,
        emergency_inr=150,
        emergency_bilirubin=2000,
        stop_white_cells=250,
        stop_neutrophils=100,
        stop_platelets=50,
        low_white_cells=350,
        low_neutrophils=200,
        low_platelets=140,
        lowest_egfr=30,
        tgn_low=220,
        tgn_high=450,
        tgn_very_high=1000,
        mmp_high=5700,
        ratio_high=11,
        sample_weeks=4,
        azathioprine_ceiling=2,
        azathioprine_most=2000,
        intermediate_ceiling=1,
        quarter=1,
        third=1,
        allopurinol_start=100,
        mycophenolate_most_label=3000,
        mycophenolate_most_renal=2000,
        mycophenolate_renal_limit=25,
        mycophenolate_full=1500,
        tioguanine_start=20,
        adherence_rounds=3,
        metabolite_rounds=2,
        optimisation_limit=8,
    ),
    Profile.RATIO_4: Parameters(
        deadline_months=60,
        overdue_months=120,
        definition_months=60,
        window_end_months=120,
        early_months=10,
        early_share=1,
        months_after_dose_change=30,
        months_after_new_agent=60,
        normal_limit=1,
        adult_age=18,
        emergency_inr=150,
        emergency_bilirubin=2000,
        stop_white_cells=250,
        stop_neutrophils=100,
        stop_platelets=50,
        low_white_cells=350,
        low_neutrophils=200,
        low_platelets=140,
        lowest_egfr=30,
        tgn_low=220,
        tgn_high=450,
        tgn_very_high=1000,
        mmp_high=5700,
        ratio_high=4,
        sample_weeks=4,
        azathioprine_ceiling=2,
        azathioprine_most=2000,
        intermediate_ceiling=1,
        quarter=1,
        third=1,
        allopurinol_start=100,
        mycophenolate_most_label=3000,
        mycophenolate_most_renal=2000,
        mycophenolate_renal_limit=25,
        mycophenolate_full=1500,
        tioguanine_start=20,
        adherence_rounds=3,
        metabolite_rounds=2,
        optimisation_limit=8,
    ),
    Profile.RATIO_20: Parameters(
        deadline_months=60,
        overdue_months=120,
        definition_months=60,
        window_end_months=120,
        early_months=10,
        early_share=1,
        months_after_dose_change=30,
        months_after_new_agent=60,
        normal_limit=1,
        adult_age=18,
        emergency_inr=150,
        emergency_bilirubin=2000,
        stop_white_cells=250,
        stop_neutrophils=100,
        stop_platelets=50,
        low_white_cells=350,
        low_neutrophils=200,
        low_platelets=140,
        lowest_egfr=30,
        tgn_low=220,
        tgn_high=450,
        tgn_very_high=1000,
        mmp_high=5700,
        ratio_high=20,
        sample_weeks=4,
        azathioprine_ceiling=2,
        azathioprine_most=2000,
        intermediate_ceiling=1,
        quarter=1,
        third=1,
        allopurinol_start=100,
        mycophenolate_most_label=3000,
        mycophenolate_most_renal=2000,
        mycophenolate_renal_limit=25,
        mycophenolate_full=1500,
        tioguanine_start=20,
        adherence_rounds=3,
        metabolite_rounds=2,
        optimisation_limit=8,
    ),
    Profile.TGN_235: Parameters(
        deadline_months=60,
        overdue_months=120,
        definition_months=60,
        window_end_months=120,
        early_months=10,
        early_share=1,
        months_after_dose_change=30,
        months_after_new_agent=60,
        normal_limit=1,
        adult_age=18,
        emergency_inr=150,
        emergency_bilirubin=2000,
        stop_white_cells=250,
        stop_neutrophils=100,
        stop_platelets=50,
        low_white_cells=350,
        low_neutrophils=200,
        low_platelets=140,
        lowest_egfr=30,
        tgn_low=235,
        tgn_high=450,
        tgn_very_high=1000,
        mmp_high=5700,
        ratio_high=11,
        sample_weeks=4,
        azathioprine_ceiling=2,
        azathioprine_most=2000,
        intermediate_ceiling=1,
        quarter=1,
        third=1,
        allopurinol_start=100,
        mycophenolate_most_label=3000,
        mycophenolate_most_renal=2000,
        mycophenolate_renal_limit=25,
        mycophenolate_full=1500,
        tioguanine_start=20,
        adherence_rounds=3,
        metabolite_rounds=2,
        optimisation_limit=8,
    ),
    Profile.TGN_250: Parameters(
        deadline_months=60,
        overdue_months=120,
        definition_months=60,
        window_end_months=120,
        early_months=10,
        early_share=1,
        months_after_dose_change=30,
        months_after_new_agent=60,
        normal_limit=1,
        adult_age=18,
        emergency_inr=150,
        emergency_bilirubin=2000,
        stop_white_cells=250,
        stop_neutrophils=100,
        stop_platelets=50,
        low_white_cells=350,
        low_neutrophils=200,
        low_platelets=140,
        lowest_egfr=30,
        tgn_low=250,
        tgn_high=450,
        tgn_very_high=1000,
        mmp_high=5700,
        ratio_high=11,
        sample_weeks=4,
        azathioprine_ceiling=2,
        azathioprine_most=2000,
        intermediate_ceiling=1,
        quarter=1,
        third=1,
        allopurinol_start=100,
        mycophenolate_most_label=3000,
        mycophenolate_most_renal=2000,
        mycophenolate_renal_limit=25,
        mycophenolate_full=1500,
        tioguanine_start=20,
        adherence_rounds=3,
        metabolite_rounds=2,
        optimisation_limit=8,
    ),
}
