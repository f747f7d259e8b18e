-- Second-line treatment of autoimmune hepatitis in adults, version 0.1.0: the table of patients that decide.sql reads, for PostgreSQL.
-- Generated; do not edit. A view of that name does as well. Columns of numbers are of a whole or DECIMAL type, with as
-- many decimal places as are entered: a value with too many is refused, not rounded. Binary floating-point types are refused.
CREATE TABLE patients (
  patient_id TEXT NOT NULL
  -- age (a), may not be missing
  , "age" BIGINT
  -- diagnosis of autoimmune hepatitis: established, in_doubt
  , "diagnosis" TEXT
  -- liver transplant
  , "liver_transplant" BOOLEAN
  -- body weight (kg)
  , "weight" DECIMAL(6, 3)
  -- hepatic encephalopathy
  , "encephalopathy" BOOLEAN
  -- cirrhosis: none, compensated, decompensated
  , "cirrhosis" TEXT
  -- portal hypertension or nodular regenerative hyperplasia
  , "portal_hypertension" BOOLEAN
  -- INR ({INR})
  , "inr" DECIMAL(6, 4)
  -- total bilirubin (umol/L)
  , "bilirubin" DECIMAL(7, 3)
  -- AST (U/L)
  , "ast" DECIMAL(8, 3)
  -- upper limit of normal of AST (U/L)
  , "ast_uln" DECIMAL(6, 3)
  -- ALT (U/L)
  , "alt" DECIMAL(8, 3)
  -- upper limit of normal of ALT (U/L)
  , "alt_uln" DECIMAL(6, 3)
  -- IgG (g/L)
  , "igg" DECIMAL(7, 4)
  -- upper limit of normal of IgG (g/L)
  , "igg_uln" DECIMAL(6, 4)
  -- AST at the start of treatment (U/L)
  , "baseline_ast" DECIMAL(8, 3)
  -- AST 4 weeks after the start of treatment (U/L)
  , "week4_ast" DECIMAL(8, 3)
  -- ALT at the start of treatment (U/L)
  , "baseline_alt" DECIMAL(8, 3)
  -- ALT 4 weeks after the start of treatment (U/L)
  , "week4_alt" DECIMAL(8, 3)
  -- complete biochemical response reached before
  , "prior_remission" BOOLEAN
  -- white cell count (10*9/L)
  , "white_cells" DECIMAL(7, 4)
  -- neutrophil count (10*9/L)
  , "neutrophils" DECIMAL(7, 4)
  -- platelet count (10*9/L)
  , "platelets" BIGINT
  -- estimated glomerular filtration rate (mL/min/{1.73_m2})
  , "egfr" BIGINT
  -- childbearing potential
  , "childbearing_potential" BOOLEAN
  -- pregnancy: pregnant, planning, not_pregnant
  , "pregnancy" TEXT
  -- days since then; missing when older than 30
  , "pregnancy_age_days" BIGINT
  -- contraception: reliable, not_reliable
  , "contraception" TEXT
  -- can father a child
  , "can_father_a_child" BOOLEAN
  -- base immunosuppressive agent in use: azathioprine, mercaptopurine, tioguanine, mycophenolate, none, may not be missing
  , "base_agent" TEXT
  -- dose of the thiopurine in use (mg/d)
  , "thiopurine_dose" DECIMAL(6, 3)
  -- dose of the thiopurine before the xanthine oxidase inhibitor (mg/d)
  , "thiopurine_dose_before_inhibitor" DECIMAL(6, 3)
  -- dose of mycophenolate mofetil in use (mg/d)
  , "mycophenolate_dose" BIGINT
  -- xanthine oxidase inhibitor in use: none, allopurinol_co_therapy, allopurinol_other_reason, other_inhibitor
  , "xanthine_oxidase_inhibitor" TEXT
  -- mesalazine or another aminosalicylate in use
  , "aminosalicylate" BOOLEAN
  -- months since treatment began (mo), may not be missing
  , "months_since_start" DECIMAL(6, 3)
  -- last change of the immunosuppressive treatment: none, dose, agent, may not be missing
  , "last_change" TEXT
  -- months since the last change (mo)
  , "months_since_change" DECIMAL(6, 3)
  -- medicine that is not tolerated now: none, azathioprine, mercaptopurine, tioguanine, mycophenolate, steroid, allopurinol
  , "intolerance_culprit" TEXT
  -- most serious reaction to a thiopurine so far: none, gastrointestinal, flu_like, rash, hypersensitivity, hepatotoxicity, mild_myelosuppression, severe_myelosuppression, pancreatitis, other
  , "thiopurine_reaction" TEXT
  -- earlier use of azathioprine: never_used, can_be_used_again, failed, not_tolerated, contraindicated, declined
  , "azathioprine_history" TEXT
  -- earlier use of mercaptopurine: never_used, can_be_used_again, failed, not_tolerated, contraindicated, declined
  , "mercaptopurine_history" TEXT
  -- earlier use of tioguanine: never_used, can_be_used_again, failed, not_tolerated, contraindicated, declined
  , "tioguanine_history" TEXT
  -- earlier use of mycophenolate mofetil: never_used, can_be_used_again, failed, not_tolerated, contraindicated, declined
  , "mycophenolate_history" TEXT
  -- earlier use of allopurinol with a thiopurine: never_used, can_be_used_again, failed, not_tolerated, contraindicated, declined
  , "allopurinol_history" TEXT
  -- changes of the azathioprine dose made so far for want of response ({steps})
  , "optimisation_steps" BIGINT
  -- adherence to the present treatment: adherent, non_adherent, cannot_be_determined
  , "adherence" TEXT
  -- times adherence has been supported without success ({times})
  , "adherence_support_rounds" BIGINT
  -- other causes of raised liver tests excluded
  , "other_causes_excluded" BOOLEAN
  -- 6-TGN (pmol/(8.10*8))
  , "tgn" BIGINT
  -- days since then; missing when older than 90
  , "tgn_age_days" BIGINT
  -- 6-MMP (pmol/(8.10*8))
  , "mmp" BIGINT
  -- days since then; missing when older than 90
  , "mmp_age_days" BIGINT
  -- weeks on the present dose when the metabolites were sampled (wk)
  , "weeks_on_dose_at_sample" BIGINT
  -- metabolite assay available
  , "assay_available" BOOLEAN
  -- times metabolites have been asked for without a usable result ({times})
  , "metabolite_requests" BIGINT
  -- AST or ALT rising
  , "transaminases_rising" BOOLEAN
  -- TPMT: normal, intermediate, poor, not_available
  , "tpmt" TEXT
  -- NUDT15: normal, intermediate, poor, not_available
  , "nudt15" TEXT
);
