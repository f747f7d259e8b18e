-- Second-line treatment of autoimmune hepatitis in adults, version 0.1.0 (draft), for PostgreSQL
-- specification bb6b56d4203feb914b53204f3d54697dc967715042885a431479954c826950db
-- Generated from the tables of the protocol; do not edit.
--
-- From a table or view called patients (see patients.sql) to one row for each patient: what is decided, which rule of each
-- table fired (null: the table was not asked), and what is wrong with the patient's data (problems; then nothing is
-- decided). No row is dropped.
--
-- Inside, null stands for missing and for not asked. Conditions are made of comparisons, AND and OR alone, so that a null
-- never makes one true. Numbers are whole counts of the term's last decimal place.
WITH
given_patients AS (
SELECT
  p.*
  -- the profile, one of 'default', 'six-months', 'twelve-months', 'ratio-4', 'ratio-20', 'tgn-235', 'tgn-250':
  , 'default' AS profile__
  , (t.patient_id IS NOT NULL) AS twice__
FROM patients p
LEFT JOIN (SELECT patient_id FROM patients GROUP BY patient_id HAVING COUNT(*) > 1) t ON t.patient_id = p.patient_id
OFFSET 0
),
known_0 AS (
SELECT
  p.patient_id
  , p.profile__
  , CASE
    WHEN (pg_typeof(p."age")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."age" BETWEEN 0 AND 120 THEN CAST(p."age" AS BIGINT)
  END AS "age"
  , CASE
    WHEN p."diagnosis" IN ('established', 'in_doubt') THEN p."diagnosis"
  END AS "diagnosis"
  , p."liver_transplant" AS "liver_transplant"
  , CASE
    WHEN (pg_typeof(p."weight")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."weight" BETWEEN 20.0 AND 300.0 THEN CAST(CAST(p."weight" AS DECIMAL(4, 1)) * 10 AS BIGINT)
  END AS "weight"
  , p."encephalopathy" AS "encephalopathy"
  , CASE
    WHEN p."cirrhosis" IN ('none', 'compensated', 'decompensated') THEN p."cirrhosis"
  END AS "cirrhosis"
  , p."portal_hypertension" AS "portal_hypertension"
  , CASE
    WHEN (pg_typeof(p."inr")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."inr" BETWEEN 0.50 AND 20.00 THEN CAST(CAST(p."inr" AS DECIMAL(4, 2)) * 100 AS BIGINT)
  END AS "inr"
  , CASE
    WHEN (pg_typeof(p."bilirubin")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."bilirubin" BETWEEN 0.0 AND 1500.0 THEN CAST(CAST(p."bilirubin" AS DECIMAL(5, 1)) * 10 AS BIGINT)
  END AS "bilirubin"
  , CASE
    WHEN (pg_typeof(p."ast")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."ast" BETWEEN 0.0 AND 20000.0 THEN CAST(CAST(p."ast" AS DECIMAL(6, 1)) * 10 AS BIGINT)
  END AS "ast"
  , CASE
    WHEN (pg_typeof(p."ast_uln")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."ast_uln" BETWEEN 1.0 AND 200.0 THEN CAST(CAST(p."ast_uln" AS DECIMAL(4, 1)) * 10 AS BIGINT)
  END AS "ast_uln"
  , CASE
    WHEN (pg_typeof(p."alt")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."alt" BETWEEN 0.0 AND 20000.0 THEN CAST(CAST(p."alt" AS DECIMAL(6, 1)) * 10 AS BIGINT)
  END AS "alt"
  , CASE
    WHEN (pg_typeof(p."alt_uln")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."alt_uln" BETWEEN 1.0 AND 200.0 THEN CAST(CAST(p."alt_uln" AS DECIMAL(4, 1)) * 10 AS BIGINT)
  END AS "alt_uln"
  , CASE
    WHEN (pg_typeof(p."igg")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."igg" BETWEEN 0.00 AND 150.00 THEN CAST(CAST(p."igg" AS DECIMAL(5, 2)) * 100 AS BIGINT)
  END AS "igg"
  , CASE
    WHEN (pg_typeof(p."igg_uln")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."igg_uln" BETWEEN 1.00 AND 50.00 THEN CAST(CAST(p."igg_uln" AS DECIMAL(4, 2)) * 100 AS BIGINT)
  END AS "igg_uln"
  , CASE
    WHEN (pg_typeof(p."baseline_ast")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."baseline_ast" BETWEEN 0.0 AND 20000.0 THEN CAST(CAST(p."baseline_ast" AS DECIMAL(6, 1)) * 10 AS BIGINT)
  END AS "baseline_ast"
  , CASE
    WHEN (pg_typeof(p."week4_ast")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."week4_ast" BETWEEN 0.0 AND 20000.0 THEN CAST(CAST(p."week4_ast" AS DECIMAL(6, 1)) * 10 AS BIGINT)
  END AS "week4_ast"
  , CASE
    WHEN (pg_typeof(p."baseline_alt")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."baseline_alt" BETWEEN 0.0 AND 20000.0 THEN CAST(CAST(p."baseline_alt" AS DECIMAL(6, 1)) * 10 AS BIGINT)
  END AS "baseline_alt"
  , CASE
    WHEN (pg_typeof(p."week4_alt")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."week4_alt" BETWEEN 0.0 AND 20000.0 THEN CAST(CAST(p."week4_alt" AS DECIMAL(6, 1)) * 10 AS BIGINT)
  END AS "week4_alt"
  , p."prior_remission" AS "prior_remission"
  , CASE
    WHEN (pg_typeof(p."white_cells")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."white_cells" BETWEEN 0.00 AND 200.00 THEN CAST(CAST(p."white_cells" AS DECIMAL(5, 2)) * 100 AS BIGINT)
  END AS "white_cells"
  , CASE
    WHEN (pg_typeof(p."neutrophils")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."neutrophils" BETWEEN 0.00 AND 150.00 THEN CAST(CAST(p."neutrophils" AS DECIMAL(5, 2)) * 100 AS BIGINT)
  END AS "neutrophils"
  , CASE
    WHEN (pg_typeof(p."platelets")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."platelets" BETWEEN 0 AND 3000 THEN CAST(p."platelets" AS BIGINT)
  END AS "platelets"
  , CASE
    WHEN (pg_typeof(p."egfr")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."egfr" BETWEEN 0 AND 250 THEN CAST(p."egfr" AS BIGINT)
  END AS "egfr"
  , p."childbearing_potential" AS "childbearing_potential"
  , CASE
    WHEN p."pregnancy" IN ('pregnant', 'planning', 'not_pregnant') AND p."pregnancy_age_days" <= 30 THEN p."pregnancy"
  END AS "pregnancy"
  , CASE
    WHEN p."contraception" IN ('reliable', 'not_reliable') THEN p."contraception"
  END AS "contraception"
  , p."can_father_a_child" AS "can_father_a_child"
  , CASE
    WHEN p."base_agent" IN ('azathioprine', 'mercaptopurine', 'tioguanine', 'mycophenolate', 'none') THEN p."base_agent"
  END AS "base_agent"
  , CASE
    WHEN (pg_typeof(p."thiopurine_dose")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."thiopurine_dose" BETWEEN 1.0 AND 500.0 THEN CAST(CAST(p."thiopurine_dose" AS DECIMAL(4, 1)) * 10 AS BIGINT)
  END AS "thiopurine_dose"
  , CASE
    WHEN (pg_typeof(p."thiopurine_dose_before_inhibitor")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."thiopurine_dose_before_inhibitor" BETWEEN 1.0 AND 500.0 THEN CAST(CAST(p."thiopurine_dose_before_inhibitor" AS DECIMAL(4, 1)) * 10 AS BIGINT)
  END AS "thiopurine_dose_before_inhibitor"
  , CASE
    WHEN (pg_typeof(p."mycophenolate_dose")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."mycophenolate_dose" BETWEEN 0 AND 4000 THEN CAST(p."mycophenolate_dose" AS BIGINT)
  END AS "mycophenolate_dose"
  , CASE
    WHEN p."xanthine_oxidase_inhibitor" IN ('none', 'allopurinol_co_therapy', 'allopurinol_other_reason', 'other_inhibitor') THEN p."xanthine_oxidase_inhibitor"
  END AS "xanthine_oxidase_inhibitor"
  , p."aminosalicylate" AS "aminosalicylate"
  , CASE
    WHEN (pg_typeof(p."months_since_start")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."months_since_start" BETWEEN 0.0 AND 900.0 THEN CAST(CAST(p."months_since_start" AS DECIMAL(4, 1)) * 10 AS BIGINT)
  END AS "months_since_start"
  , CASE
    WHEN p."last_change" IN ('none', 'dose', 'agent') THEN p."last_change"
  END AS "last_change"
  , CASE
    WHEN (pg_typeof(p."months_since_change")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."months_since_change" BETWEEN 0.0 AND 900.0 THEN CAST(CAST(p."months_since_change" AS DECIMAL(4, 1)) * 10 AS BIGINT)
  END AS "months_since_change"
  , CASE
    WHEN p."intolerance_culprit" IN ('none', 'azathioprine', 'mercaptopurine', 'tioguanine', 'mycophenolate', 'steroid', 'allopurinol') THEN p."intolerance_culprit"
  END AS "intolerance_culprit"
  , CASE
    WHEN p."thiopurine_reaction" IN ('none', 'gastrointestinal', 'flu_like', 'rash', 'hypersensitivity', 'hepatotoxicity', 'mild_myelosuppression', 'severe_myelosuppression', 'pancreatitis', 'other') THEN p."thiopurine_reaction"
  END AS "thiopurine_reaction"
  , CASE
    WHEN p."azathioprine_history" IN ('never_used', 'can_be_used_again', 'failed', 'not_tolerated', 'contraindicated', 'declined') THEN p."azathioprine_history"
  END AS "azathioprine_history"
  , CASE
    WHEN p."mercaptopurine_history" IN ('never_used', 'can_be_used_again', 'failed', 'not_tolerated', 'contraindicated', 'declined') THEN p."mercaptopurine_history"
  END AS "mercaptopurine_history"
  , CASE
    WHEN p."tioguanine_history" IN ('never_used', 'can_be_used_again', 'failed', 'not_tolerated', 'contraindicated', 'declined') THEN p."tioguanine_history"
  END AS "tioguanine_history"
  , CASE
    WHEN p."mycophenolate_history" IN ('never_used', 'can_be_used_again', 'failed', 'not_tolerated', 'contraindicated', 'declined') THEN p."mycophenolate_history"
  END AS "mycophenolate_history"
  , CASE
    WHEN p."allopurinol_history" IN ('never_used', 'can_be_used_again', 'failed', 'not_tolerated', 'contraindicated', 'declined') THEN p."allopurinol_history"
  END AS "allopurinol_history"
  , CASE
    WHEN (pg_typeof(p."optimisation_steps")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."optimisation_steps" BETWEEN 0 AND 50 THEN CAST(p."optimisation_steps" AS BIGINT)
  END AS "optimisation_steps"
  , CASE
    WHEN p."adherence" IN ('adherent', 'non_adherent', 'cannot_be_determined') THEN p."adherence"
  END AS "adherence"
  , CASE
    WHEN (pg_typeof(p."adherence_support_rounds")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."adherence_support_rounds" BETWEEN 0 AND 50 THEN CAST(p."adherence_support_rounds" AS BIGINT)
  END AS "adherence_support_rounds"
  , p."other_causes_excluded" AS "other_causes_excluded"
  , CASE
    WHEN (pg_typeof(p."tgn")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."tgn" BETWEEN 0 AND 5000 AND p."tgn_age_days" <= 90 THEN CAST(p."tgn" AS BIGINT)
  END AS "tgn"
  , CASE
    WHEN (pg_typeof(p."mmp")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."mmp" BETWEEN 0 AND 100000 AND p."mmp_age_days" <= 90 THEN CAST(p."mmp" AS BIGINT)
  END AS "mmp"
  , CASE
    WHEN (pg_typeof(p."weeks_on_dose_at_sample")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."weeks_on_dose_at_sample" BETWEEN 0 AND 4000 THEN CAST(p."weeks_on_dose_at_sample" AS BIGINT)
  END AS "weeks_on_dose_at_sample"
  , p."assay_available" AS "assay_available"
  , CASE
    WHEN (pg_typeof(p."metabolite_requests")::text IN ('smallint', 'integer', 'bigint', 'numeric')) AND p."metabolite_requests" BETWEEN 0 AND 50 THEN CAST(p."metabolite_requests" AS BIGINT)
  END AS "metabolite_requests"
  , p."transaminases_rising" AS "transaminases_rising"
  , CASE
    WHEN p."tpmt" IN ('normal', 'intermediate', 'poor', 'not_available') THEN p."tpmt"
  END AS "tpmt"
  , CASE
    WHEN p."nudt15" IN ('normal', 'intermediate', 'poor', 'not_available') THEN p."nudt15"
  END AS "nudt15"
  , concat_ws('; '
    , CASE WHEN p.patient_id IS NULL THEN 'patient_id: is missing' END
    , CASE WHEN p.twice__ = TRUE THEN 'patient_id: stands more than once' END
    , CASE
      WHEN p."age" IS NULL THEN 'age: is missing'
      WHEN p."age" IS NOT NULL AND (pg_typeof(p."age")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'age: the column is not of a whole or decimal type'
      WHEN (p."age" < 0 OR p."age" > 120) THEN 'age: is not from 0 to 120'
      WHEN (p."age" < CAST(p."age" AS BIGINT) OR p."age" > CAST(p."age" AS BIGINT)) THEN 'age: is not a whole number'
    END
    , CASE
      WHEN (p."diagnosis" IN ('established', 'in_doubt')) = FALSE THEN 'diagnosis: is none of its values'
    END
    , CASE
      WHEN p."liver_transplant" IS NOT NULL AND (pg_typeof(p."liver_transplant")::text = 'boolean') = FALSE THEN 'liver_transplant: the column is not of type BOOLEAN'
    END
    , CASE
      WHEN p."weight" IS NOT NULL AND (pg_typeof(p."weight")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'weight: the column is not of a whole or decimal type'
      WHEN (p."weight" < 20.0 OR p."weight" > 300.0) THEN 'weight: is not from 20.0 to 300.0'
      WHEN (p."weight" < CAST(p."weight" AS DECIMAL(4, 1)) OR p."weight" > CAST(p."weight" AS DECIMAL(4, 1))) THEN 'weight: is not a number with at most 1 decimal places'
    END
    , CASE
      WHEN p."encephalopathy" IS NOT NULL AND (pg_typeof(p."encephalopathy")::text = 'boolean') = FALSE THEN 'encephalopathy: the column is not of type BOOLEAN'
    END
    , CASE
      WHEN (p."cirrhosis" IN ('none', 'compensated', 'decompensated')) = FALSE THEN 'cirrhosis: is none of its values'
    END
    , CASE
      WHEN p."portal_hypertension" IS NOT NULL AND (pg_typeof(p."portal_hypertension")::text = 'boolean') = FALSE THEN 'portal_hypertension: the column is not of type BOOLEAN'
    END
    , CASE
      WHEN p."inr" IS NOT NULL AND (pg_typeof(p."inr")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'inr: the column is not of a whole or decimal type'
      WHEN (p."inr" < 0.50 OR p."inr" > 20.00) THEN 'inr: is not from 0.50 to 20.00'
      WHEN (p."inr" < CAST(p."inr" AS DECIMAL(4, 2)) OR p."inr" > CAST(p."inr" AS DECIMAL(4, 2))) THEN 'inr: is not a number with at most 2 decimal places'
    END
    , CASE
      WHEN p."bilirubin" IS NOT NULL AND (pg_typeof(p."bilirubin")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'bilirubin: the column is not of a whole or decimal type'
      WHEN (p."bilirubin" < 0.0 OR p."bilirubin" > 1500.0) THEN 'bilirubin: is not from 0.0 to 1500.0'
      WHEN (p."bilirubin" < CAST(p."bilirubin" AS DECIMAL(5, 1)) OR p."bilirubin" > CAST(p."bilirubin" AS DECIMAL(5, 1))) THEN 'bilirubin: is not a number with at most 1 decimal places'
    END
    , CASE
      WHEN p."ast" IS NOT NULL AND (pg_typeof(p."ast")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'ast: the column is not of a whole or decimal type'
      WHEN (p."ast" < 0.0 OR p."ast" > 20000.0) THEN 'ast: is not from 0.0 to 20000.0'
      WHEN (p."ast" < CAST(p."ast" AS DECIMAL(6, 1)) OR p."ast" > CAST(p."ast" AS DECIMAL(6, 1))) THEN 'ast: is not a number with at most 1 decimal places'
    END
    , CASE
      WHEN p."ast_uln" IS NOT NULL AND (pg_typeof(p."ast_uln")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'ast_uln: the column is not of a whole or decimal type'
      WHEN (p."ast_uln" < 1.0 OR p."ast_uln" > 200.0) THEN 'ast_uln: is not from 1.0 to 200.0'
      WHEN (p."ast_uln" < CAST(p."ast_uln" AS DECIMAL(4, 1)) OR p."ast_uln" > CAST(p."ast_uln" AS DECIMAL(4, 1))) THEN 'ast_uln: is not a number with at most 1 decimal places'
    END
    , CASE
      WHEN p."alt" IS NOT NULL AND (pg_typeof(p."alt")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'alt: the column is not of a whole or decimal type'
      WHEN (p."alt" < 0.0 OR p."alt" > 20000.0) THEN 'alt: is not from 0.0 to 20000.0'
      WHEN (p."alt" < CAST(p."alt" AS DECIMAL(6, 1)) OR p."alt" > CAST(p."alt" AS DECIMAL(6, 1))) THEN 'alt: is not a number with at most 1 decimal places'
    END
    , CASE
      WHEN p."alt_uln" IS NOT NULL AND (pg_typeof(p."alt_uln")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'alt_uln: the column is not of a whole or decimal type'
      WHEN (p."alt_uln" < 1.0 OR p."alt_uln" > 200.0) THEN 'alt_uln: is not from 1.0 to 200.0'
      WHEN (p."alt_uln" < CAST(p."alt_uln" AS DECIMAL(4, 1)) OR p."alt_uln" > CAST(p."alt_uln" AS DECIMAL(4, 1))) THEN 'alt_uln: is not a number with at most 1 decimal places'
    END
    , CASE
      WHEN p."igg" IS NOT NULL AND (pg_typeof(p."igg")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'igg: the column is not of a whole or decimal type'
      WHEN (p."igg" < 0.00 OR p."igg" > 150.00) THEN 'igg: is not from 0.00 to 150.00'
      WHEN (p."igg" < CAST(p."igg" AS DECIMAL(5, 2)) OR p."igg" > CAST(p."igg" AS DECIMAL(5, 2))) THEN 'igg: is not a number with at most 2 decimal places'
    END
    , CASE
      WHEN p."igg_uln" IS NOT NULL AND (pg_typeof(p."igg_uln")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'igg_uln: the column is not of a whole or decimal type'
      WHEN (p."igg_uln" < 1.00 OR p."igg_uln" > 50.00) THEN 'igg_uln: is not from 1.00 to 50.00'
      WHEN (p."igg_uln" < CAST(p."igg_uln" AS DECIMAL(4, 2)) OR p."igg_uln" > CAST(p."igg_uln" AS DECIMAL(4, 2))) THEN 'igg_uln: is not a number with at most 2 decimal places'
    END
    , CASE
      WHEN p."baseline_ast" IS NOT NULL AND (pg_typeof(p."baseline_ast")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'baseline_ast: the column is not of a whole or decimal type'
      WHEN (p."baseline_ast" < 0.0 OR p."baseline_ast" > 20000.0) THEN 'baseline_ast: is not from 0.0 to 20000.0'
      WHEN (p."baseline_ast" < CAST(p."baseline_ast" AS DECIMAL(6, 1)) OR p."baseline_ast" > CAST(p."baseline_ast" AS DECIMAL(6, 1))) THEN 'baseline_ast: is not a number with at most 1 decimal places'
    END
    , CASE
      WHEN p."week4_ast" IS NOT NULL AND (pg_typeof(p."week4_ast")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'week4_ast: the column is not of a whole or decimal type'
      WHEN (p."week4_ast" < 0.0 OR p."week4_ast" > 20000.0) THEN 'week4_ast: is not from 0.0 to 20000.0'
      WHEN (p."week4_ast" < CAST(p."week4_ast" AS DECIMAL(6, 1)) OR p."week4_ast" > CAST(p."week4_ast" AS DECIMAL(6, 1))) THEN 'week4_ast: is not a number with at most 1 decimal places'
    END
    , CASE
      WHEN p."baseline_alt" IS NOT NULL AND (pg_typeof(p."baseline_alt")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'baseline_alt: the column is not of a whole or decimal type'
      WHEN (p."baseline_alt" < 0.0 OR p."baseline_alt" > 20000.0) THEN 'baseline_alt: is not from 0.0 to 20000.0'
      WHEN (p."baseline_alt" < CAST(p."baseline_alt" AS DECIMAL(6, 1)) OR p."baseline_alt" > CAST(p."baseline_alt" AS DECIMAL(6, 1))) THEN 'baseline_alt: is not a number with at most 1 decimal places'
    END
    , CASE
      WHEN p."week4_alt" IS NOT NULL AND (pg_typeof(p."week4_alt")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'week4_alt: the column is not of a whole or decimal type'
      WHEN (p."week4_alt" < 0.0 OR p."week4_alt" > 20000.0) THEN 'week4_alt: is not from 0.0 to 20000.0'
      WHEN (p."week4_alt" < CAST(p."week4_alt" AS DECIMAL(6, 1)) OR p."week4_alt" > CAST(p."week4_alt" AS DECIMAL(6, 1))) THEN 'week4_alt: is not a number with at most 1 decimal places'
    END
    , CASE
      WHEN p."prior_remission" IS NOT NULL AND (pg_typeof(p."prior_remission")::text = 'boolean') = FALSE THEN 'prior_remission: the column is not of type BOOLEAN'
    END
    , CASE
      WHEN p."white_cells" IS NOT NULL AND (pg_typeof(p."white_cells")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'white_cells: the column is not of a whole or decimal type'
      WHEN (p."white_cells" < 0.00 OR p."white_cells" > 200.00) THEN 'white_cells: is not from 0.00 to 200.00'
      WHEN (p."white_cells" < CAST(p."white_cells" AS DECIMAL(5, 2)) OR p."white_cells" > CAST(p."white_cells" AS DECIMAL(5, 2))) THEN 'white_cells: is not a number with at most 2 decimal places'
    END
    , CASE
      WHEN p."neutrophils" IS NOT NULL AND (pg_typeof(p."neutrophils")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'neutrophils: the column is not of a whole or decimal type'
      WHEN (p."neutrophils" < 0.00 OR p."neutrophils" > 150.00) THEN 'neutrophils: is not from 0.00 to 150.00'
      WHEN (p."neutrophils" < CAST(p."neutrophils" AS DECIMAL(5, 2)) OR p."neutrophils" > CAST(p."neutrophils" AS DECIMAL(5, 2))) THEN 'neutrophils: is not a number with at most 2 decimal places'
    END
    , CASE
      WHEN p."platelets" IS NOT NULL AND (pg_typeof(p."platelets")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'platelets: the column is not of a whole or decimal type'
      WHEN (p."platelets" < 0 OR p."platelets" > 3000) THEN 'platelets: is not from 0 to 3000'
      WHEN (p."platelets" < CAST(p."platelets" AS BIGINT) OR p."platelets" > CAST(p."platelets" AS BIGINT)) THEN 'platelets: is not a whole number'
    END
    , CASE
      WHEN p."egfr" IS NOT NULL AND (pg_typeof(p."egfr")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'egfr: the column is not of a whole or decimal type'
      WHEN (p."egfr" < 0 OR p."egfr" > 250) THEN 'egfr: is not from 0 to 250'
      WHEN (p."egfr" < CAST(p."egfr" AS BIGINT) OR p."egfr" > CAST(p."egfr" AS BIGINT)) THEN 'egfr: is not a whole number'
    END
    , CASE
      WHEN p."childbearing_potential" IS NOT NULL AND (pg_typeof(p."childbearing_potential")::text = 'boolean') = FALSE THEN 'childbearing_potential: the column is not of type BOOLEAN'
    END
    , CASE
      WHEN (p."pregnancy" IN ('pregnant', 'planning', 'not_pregnant')) = FALSE THEN 'pregnancy: is none of its values'
    END
    , CASE
      WHEN p."pregnancy_age_days" IS NOT NULL AND (pg_typeof(p."pregnancy_age_days")::text IN ('smallint', 'integer', 'bigint')) = FALSE THEN 'pregnancy_age_days: the column is not of a whole type'
      WHEN p."pregnancy_age_days" < 0 THEN 'pregnancy_age_days: is negative'
      WHEN p."pregnancy_age_days" IS NULL AND p."pregnancy" IS NOT NULL THEN 'pregnancy_age_days: is missing'
    END
    , CASE
      WHEN (p."contraception" IN ('reliable', 'not_reliable')) = FALSE THEN 'contraception: is none of its values'
    END
    , CASE
      WHEN p."can_father_a_child" IS NOT NULL AND (pg_typeof(p."can_father_a_child")::text = 'boolean') = FALSE THEN 'can_father_a_child: the column is not of type BOOLEAN'
    END
    , CASE
      WHEN p."base_agent" IS NULL THEN 'base_agent: is missing'
      WHEN (p."base_agent" IN ('azathioprine', 'mercaptopurine', 'tioguanine', 'mycophenolate', 'none')) = FALSE THEN 'base_agent: is none of its values'
    END
    , CASE
      WHEN p."thiopurine_dose" IS NOT NULL AND (pg_typeof(p."thiopurine_dose")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'thiopurine_dose: the column is not of a whole or decimal type'
      WHEN (p."thiopurine_dose" < 1.0 OR p."thiopurine_dose" > 500.0) THEN 'thiopurine_dose: is not from 1.0 to 500.0'
      WHEN (p."thiopurine_dose" < CAST(p."thiopurine_dose" AS DECIMAL(4, 1)) OR p."thiopurine_dose" > CAST(p."thiopurine_dose" AS DECIMAL(4, 1))) THEN 'thiopurine_dose: is not a number with at most 1 decimal places'
    END
    , CASE
      WHEN p."thiopurine_dose_before_inhibitor" IS NOT NULL AND (pg_typeof(p."thiopurine_dose_before_inhibitor")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'thiopurine_dose_before_inhibitor: the column is not of a whole or decimal type'
      WHEN (p."thiopurine_dose_before_inhibitor" < 1.0 OR p."thiopurine_dose_before_inhibitor" > 500.0) THEN 'thiopurine_dose_before_inhibitor: is not from 1.0 to 500.0'
      WHEN (p."thiopurine_dose_before_inhibitor" < CAST(p."thiopurine_dose_before_inhibitor" AS DECIMAL(4, 1)) OR p."thiopurine_dose_before_inhibitor" > CAST(p."thiopurine_dose_before_inhibitor" AS DECIMAL(4, 1))) THEN 'thiopurine_dose_before_inhibitor: is not a number with at most 1 decimal places'
    END
    , CASE
      WHEN p."mycophenolate_dose" IS NOT NULL AND (pg_typeof(p."mycophenolate_dose")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'mycophenolate_dose: the column is not of a whole or decimal type'
      WHEN (p."mycophenolate_dose" < 0 OR p."mycophenolate_dose" > 4000) THEN 'mycophenolate_dose: is not from 0 to 4000'
      WHEN (p."mycophenolate_dose" < CAST(p."mycophenolate_dose" AS BIGINT) OR p."mycophenolate_dose" > CAST(p."mycophenolate_dose" AS BIGINT)) THEN 'mycophenolate_dose: is not a whole number'
    END
    , CASE
      WHEN (p."xanthine_oxidase_inhibitor" IN ('none', 'allopurinol_co_therapy', 'allopurinol_other_reason', 'other_inhibitor')) = FALSE THEN 'xanthine_oxidase_inhibitor: is none of its values'
    END
    , CASE
      WHEN p."aminosalicylate" IS NOT NULL AND (pg_typeof(p."aminosalicylate")::text = 'boolean') = FALSE THEN 'aminosalicylate: the column is not of type BOOLEAN'
    END
    , CASE
      WHEN p."months_since_start" IS NULL THEN 'months_since_start: is missing'
      WHEN p."months_since_start" IS NOT NULL AND (pg_typeof(p."months_since_start")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'months_since_start: the column is not of a whole or decimal type'
      WHEN (p."months_since_start" < 0.0 OR p."months_since_start" > 900.0) THEN 'months_since_start: is not from 0.0 to 900.0'
      WHEN (p."months_since_start" < CAST(p."months_since_start" AS DECIMAL(4, 1)) OR p."months_since_start" > CAST(p."months_since_start" AS DECIMAL(4, 1))) THEN 'months_since_start: is not a number with at most 1 decimal places'
    END
    , CASE
      WHEN p."last_change" IS NULL THEN 'last_change: is missing'
      WHEN (p."last_change" IN ('none', 'dose', 'agent')) = FALSE THEN 'last_change: is none of its values'
    END
    , CASE
      WHEN p."months_since_change" IS NOT NULL AND (pg_typeof(p."months_since_change")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'months_since_change: the column is not of a whole or decimal type'
      WHEN (p."months_since_change" < 0.0 OR p."months_since_change" > 900.0) THEN 'months_since_change: is not from 0.0 to 900.0'
      WHEN (p."months_since_change" < CAST(p."months_since_change" AS DECIMAL(4, 1)) OR p."months_since_change" > CAST(p."months_since_change" AS DECIMAL(4, 1))) THEN 'months_since_change: is not a number with at most 1 decimal places'
    END
    , CASE
      WHEN (p."intolerance_culprit" IN ('none', 'azathioprine', 'mercaptopurine', 'tioguanine', 'mycophenolate', 'steroid', 'allopurinol')) = FALSE THEN 'intolerance_culprit: is none of its values'
    END
    , CASE
      WHEN (p."thiopurine_reaction" IN ('none', 'gastrointestinal', 'flu_like', 'rash', 'hypersensitivity', 'hepatotoxicity', 'mild_myelosuppression', 'severe_myelosuppression', 'pancreatitis', 'other')) = FALSE THEN 'thiopurine_reaction: is none of its values'
    END
    , CASE
      WHEN (p."azathioprine_history" IN ('never_used', 'can_be_used_again', 'failed', 'not_tolerated', 'contraindicated', 'declined')) = FALSE THEN 'azathioprine_history: is none of its values'
    END
    , CASE
      WHEN (p."mercaptopurine_history" IN ('never_used', 'can_be_used_again', 'failed', 'not_tolerated', 'contraindicated', 'declined')) = FALSE THEN 'mercaptopurine_history: is none of its values'
    END
    , CASE
      WHEN (p."tioguanine_history" IN ('never_used', 'can_be_used_again', 'failed', 'not_tolerated', 'contraindicated', 'declined')) = FALSE THEN 'tioguanine_history: is none of its values'
    END
    , CASE
      WHEN (p."mycophenolate_history" IN ('never_used', 'can_be_used_again', 'failed', 'not_tolerated', 'contraindicated', 'declined')) = FALSE THEN 'mycophenolate_history: is none of its values'
    END
    , CASE
      WHEN (p."allopurinol_history" IN ('never_used', 'can_be_used_again', 'failed', 'not_tolerated', 'contraindicated', 'declined')) = FALSE THEN 'allopurinol_history: is none of its values'
    END
    , CASE
      WHEN p."optimisation_steps" IS NOT NULL AND (pg_typeof(p."optimisation_steps")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'optimisation_steps: the column is not of a whole or decimal type'
      WHEN (p."optimisation_steps" < 0 OR p."optimisation_steps" > 50) THEN 'optimisation_steps: is not from 0 to 50'
      WHEN (p."optimisation_steps" < CAST(p."optimisation_steps" AS BIGINT) OR p."optimisation_steps" > CAST(p."optimisation_steps" AS BIGINT)) THEN 'optimisation_steps: is not a whole number'
    END
    , CASE
      WHEN (p."adherence" IN ('adherent', 'non_adherent', 'cannot_be_determined')) = FALSE THEN 'adherence: is none of its values'
    END
    , CASE
      WHEN p."adherence_support_rounds" IS NOT NULL AND (pg_typeof(p."adherence_support_rounds")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'adherence_support_rounds: the column is not of a whole or decimal type'
      WHEN (p."adherence_support_rounds" < 0 OR p."adherence_support_rounds" > 50) THEN 'adherence_support_rounds: is not from 0 to 50'
      WHEN (p."adherence_support_rounds" < CAST(p."adherence_support_rounds" AS BIGINT) OR p."adherence_support_rounds" > CAST(p."adherence_support_rounds" AS BIGINT)) THEN 'adherence_support_rounds: is not a whole number'
    END
    , CASE
      WHEN p."other_causes_excluded" IS NOT NULL AND (pg_typeof(p."other_causes_excluded")::text = 'boolean') = FALSE THEN 'other_causes_excluded: the column is not of type BOOLEAN'
    END
    , CASE
      WHEN p."tgn" IS NOT NULL AND (pg_typeof(p."tgn")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'tgn: the column is not of a whole or decimal type'
      WHEN (p."tgn" < 0 OR p."tgn" > 5000) THEN 'tgn: is not from 0 to 5000'
      WHEN (p."tgn" < CAST(p."tgn" AS BIGINT) OR p."tgn" > CAST(p."tgn" AS BIGINT)) THEN 'tgn: is not a whole number'
    END
    , CASE
      WHEN p."tgn_age_days" IS NOT NULL AND (pg_typeof(p."tgn_age_days")::text IN ('smallint', 'integer', 'bigint')) = FALSE THEN 'tgn_age_days: the column is not of a whole type'
      WHEN p."tgn_age_days" < 0 THEN 'tgn_age_days: is negative'
      WHEN p."tgn_age_days" IS NULL AND p."tgn" IS NOT NULL THEN 'tgn_age_days: is missing'
    END
    , CASE
      WHEN p."mmp" IS NOT NULL AND (pg_typeof(p."mmp")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'mmp: the column is not of a whole or decimal type'
      WHEN (p."mmp" < 0 OR p."mmp" > 100000) THEN 'mmp: is not from 0 to 100000'
      WHEN (p."mmp" < CAST(p."mmp" AS BIGINT) OR p."mmp" > CAST(p."mmp" AS BIGINT)) THEN 'mmp: is not a whole number'
    END
    , CASE
      WHEN p."mmp_age_days" IS NOT NULL AND (pg_typeof(p."mmp_age_days")::text IN ('smallint', 'integer', 'bigint')) = FALSE THEN 'mmp_age_days: the column is not of a whole type'
      WHEN p."mmp_age_days" < 0 THEN 'mmp_age_days: is negative'
      WHEN p."mmp_age_days" IS NULL AND p."mmp" IS NOT NULL THEN 'mmp_age_days: is missing'
    END
    , CASE
      WHEN p."weeks_on_dose_at_sample" IS NOT NULL AND (pg_typeof(p."weeks_on_dose_at_sample")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'weeks_on_dose_at_sample: the column is not of a whole or decimal type'
      WHEN (p."weeks_on_dose_at_sample" < 0 OR p."weeks_on_dose_at_sample" > 4000) THEN 'weeks_on_dose_at_sample: is not from 0 to 4000'
      WHEN (p."weeks_on_dose_at_sample" < CAST(p."weeks_on_dose_at_sample" AS BIGINT) OR p."weeks_on_dose_at_sample" > CAST(p."weeks_on_dose_at_sample" AS BIGINT)) THEN 'weeks_on_dose_at_sample: is not a whole number'
    END
    , CASE
      WHEN p."assay_available" IS NOT NULL AND (pg_typeof(p."assay_available")::text = 'boolean') = FALSE THEN 'assay_available: the column is not of type BOOLEAN'
    END
    , CASE
      WHEN p."metabolite_requests" IS NOT NULL AND (pg_typeof(p."metabolite_requests")::text IN ('smallint', 'integer', 'bigint', 'numeric')) = FALSE THEN 'metabolite_requests: the column is not of a whole or decimal type'
      WHEN (p."metabolite_requests" < 0 OR p."metabolite_requests" > 50) THEN 'metabolite_requests: is not from 0 to 50'
      WHEN (p."metabolite_requests" < CAST(p."metabolite_requests" AS BIGINT) OR p."metabolite_requests" > CAST(p."metabolite_requests" AS BIGINT)) THEN 'metabolite_requests: is not a whole number'
    END
    , CASE
      WHEN p."transaminases_rising" IS NOT NULL AND (pg_typeof(p."transaminases_rising")::text = 'boolean') = FALSE THEN 'transaminases_rising: the column is not of type BOOLEAN'
    END
    , CASE
      WHEN (p."tpmt" IN ('normal', 'intermediate', 'poor', 'not_available')) = FALSE THEN 'tpmt: is none of its values'
    END
    , CASE
      WHEN (p."nudt15" IN ('normal', 'intermediate', 'poor', 'not_available')) = FALSE THEN 'nudt15: is none of its values'
    END
    , CASE WHEN (p.profile__ IN ('default', 'six-months', 'twelve-months', 'ratio-4', 'ratio-20', 'tgn-235', 'tgn-250')) = FALSE THEN 'profile: is none of the profiles' END
  ) AS problems__
FROM given_patients p
OFFSET 0
),
computed_0 AS (
SELECT
  *
  -- computed: ast_times_uln = ast / ast_uln
  , CASE
    WHEN "ast" IS NOT NULL AND "ast_uln" IS NOT NULL AND "ast_uln" > 0 THEN "ast"
  END AS "ast_times_uln__top"
  , CASE
    WHEN "ast" IS NOT NULL AND "ast_uln" IS NOT NULL AND "ast_uln" > 0 THEN "ast_uln"
  END AS "ast_times_uln__bottom"
  -- end
  -- computed: alt_times_uln = alt / alt_uln
  , CASE
    WHEN "alt" IS NOT NULL AND "alt_uln" IS NOT NULL AND "alt_uln" > 0 THEN "alt"
  END AS "alt_times_uln__top"
  , CASE
    WHEN "alt" IS NOT NULL AND "alt_uln" IS NOT NULL AND "alt_uln" > 0 THEN "alt_uln"
  END AS "alt_times_uln__bottom"
  -- end
  -- computed: igg_times_uln = igg / igg_uln
  , CASE
    WHEN "igg" IS NOT NULL AND "igg_uln" IS NOT NULL AND "igg_uln" > 0 THEN "igg"
  END AS "igg_times_uln__top"
  , CASE
    WHEN "igg" IS NOT NULL AND "igg_uln" IS NOT NULL AND "igg_uln" > 0 THEN "igg_uln"
  END AS "igg_times_uln__bottom"
  -- end
  -- computed: ast_left_at_week4 = week4_ast / baseline_ast
  , CASE
    WHEN "week4_ast" IS NOT NULL AND "baseline_ast" IS NOT NULL AND "baseline_ast" > 0 THEN "week4_ast"
  END AS "ast_left_at_week4__top"
  , CASE
    WHEN "week4_ast" IS NOT NULL AND "baseline_ast" IS NOT NULL AND "baseline_ast" > 0 THEN "baseline_ast"
  END AS "ast_left_at_week4__bottom"
  -- end
  -- computed: alt_left_at_week4 = week4_alt / baseline_alt
  , CASE
    WHEN "week4_alt" IS NOT NULL AND "baseline_alt" IS NOT NULL AND "baseline_alt" > 0 THEN "week4_alt"
  END AS "alt_left_at_week4__top"
  , CASE
    WHEN "week4_alt" IS NOT NULL AND "baseline_alt" IS NOT NULL AND "baseline_alt" > 0 THEN "baseline_alt"
  END AS "alt_left_at_week4__bottom"
  -- end
  -- computed: months_from_start_to_change = months_since_start - months_since_change
  , CASE
    WHEN "months_since_start" IS NOT NULL AND "months_since_change" IS NOT NULL THEN "months_since_start" - "months_since_change"
  END AS "months_from_start_to_change__top"
  , CASE
    WHEN "months_since_start" IS NOT NULL AND "months_since_change" IS NOT NULL THEN 10
  END AS "months_from_start_to_change__bottom"
  -- end
  -- computed: metabolite_ratio = mmp / tgn
  , CASE
    WHEN "mmp" IS NOT NULL AND "tgn" IS NOT NULL AND "tgn" > 0 THEN "mmp"
  END AS "metabolite_ratio__top"
  , CASE
    WHEN "mmp" IS NOT NULL AND "tgn" IS NOT NULL AND "tgn" > 0 THEN "tgn"
  END AS "metabolite_ratio__bottom"
  -- end
  -- computed: present_dose_per_kg = thiopurine_dose / weight
  , CASE
    WHEN "thiopurine_dose" IS NOT NULL AND "weight" IS NOT NULL AND "weight" > 0 THEN "thiopurine_dose"
  END AS "present_dose_per_kg__top"
  , CASE
    WHEN "thiopurine_dose" IS NOT NULL AND "weight" IS NOT NULL AND "weight" > 0 THEN "weight"
  END AS "present_dose_per_kg__bottom"
  -- end
  -- computed: present_share_under_inhibitor = thiopurine_dose / thiopurine_dose_before_inhibitor
  , CASE
    WHEN "thiopurine_dose" IS NOT NULL AND "thiopurine_dose_before_inhibitor" IS NOT NULL AND "thiopurine_dose_before_inhibitor" > 0 THEN "thiopurine_dose"
  END AS "present_share_under_inhibitor__top"
  , CASE
    WHEN "thiopurine_dose" IS NOT NULL AND "thiopurine_dose_before_inhibitor" IS NOT NULL AND "thiopurine_dose_before_inhibitor" > 0 THEN "thiopurine_dose_before_inhibitor"
  END AS "present_share_under_inhibitor__bottom"
  -- end
FROM known_0
OFFSET 0
),
asked_1 AS (
SELECT
  *
  -- table: acute_reaction
  -- Is a thiopurine still taken that has caused pancreatitis or severe myelosuppression?
  , CASE
    WHEN "base_agent" IN ('azathioprine', 'mercaptopurine', 'tioguanine') AND "intolerance_culprit" IN ('azathioprine', 'mercaptopurine', 'tioguanine') AND "thiopurine_reaction" IN ('severe_myelosuppression', 'pancreatitis') THEN 'still-taken'
    WHEN "base_agent" IN ('azathioprine', 'mercaptopurine', 'tioguanine') AND "intolerance_culprit" IN ('azathioprine', 'mercaptopurine', 'tioguanine') AND ("thiopurine_reaction" IN ('none', 'gastrointestinal', 'flu_like', 'rash', 'hypersensitivity', 'hepatotoxicity', 'mild_myelosuppression', 'other') OR "thiopurine_reaction" IS NULL) THEN 'milder-or-not-described'
    WHEN "base_agent" IN ('azathioprine', 'mercaptopurine', 'tioguanine') AND ("intolerance_culprit" IN ('none', 'mycophenolate', 'steroid', 'allopurinol') OR "intolerance_culprit" IS NULL) THEN 'thiopurine-tolerated'
    WHEN "base_agent" IN ('mycophenolate', 'none') THEN 'no-thiopurine'
  END AS "acute_reaction__rule"
  -- end
  -- table: biochemistry
  -- Are AST, ALT and IgG all normal?
  , CASE
    WHEN "ast_times_uln__top" > "ast_times_uln__bottom" THEN 'ast-raised'
    WHEN ("ast_times_uln__top" <= "ast_times_uln__bottom" OR "ast_times_uln__bottom" IS NULL) AND "alt_times_uln__top" > "alt_times_uln__bottom" THEN 'alt-raised'
    WHEN "ast_times_uln__top" <= "ast_times_uln__bottom" AND "alt_times_uln__top" <= "alt_times_uln__bottom" AND "igg_times_uln__top" > "igg_times_uln__bottom" THEN 'igg-alone-raised'
    WHEN "ast_times_uln__bottom" IS NULL AND ("alt_times_uln__top" <= "alt_times_uln__bottom" OR "alt_times_uln__bottom" IS NULL) AND "igg_times_uln__top" > "igg_times_uln__bottom" THEN 'igg-raised-ast-not-known'
    WHEN "ast_times_uln__top" <= "ast_times_uln__bottom" AND "alt_times_uln__bottom" IS NULL AND "igg_times_uln__top" > "igg_times_uln__bottom" THEN 'igg-raised-alt-not-known'
    WHEN "ast_times_uln__top" <= "ast_times_uln__bottom" AND "alt_times_uln__top" <= "alt_times_uln__bottom" AND "igg_times_uln__top" <= "igg_times_uln__bottom" THEN 'all-normal'
    WHEN "ast_times_uln__bottom" IS NULL AND ("alt_times_uln__top" <= "alt_times_uln__bottom" OR "alt_times_uln__bottom" IS NULL) AND ("igg_times_uln__top" <= "igg_times_uln__bottom" OR "igg_times_uln__bottom" IS NULL) THEN 'ast-not-known'
    WHEN "ast_times_uln__top" <= "ast_times_uln__bottom" AND "alt_times_uln__bottom" IS NULL AND ("igg_times_uln__top" <= "igg_times_uln__bottom" OR "igg_times_uln__bottom" IS NULL) THEN 'alt-not-known'
    WHEN "ast_times_uln__top" <= "ast_times_uln__bottom" AND "alt_times_uln__top" <= "alt_times_uln__bottom" AND "igg_times_uln__bottom" IS NULL THEN 'igg-not-known'
  END AS "biochemistry__rule"
  -- end
  -- table: blood_count
  -- Does the blood count stop an agent, block a start or an increase, or neither?
  , CASE
    WHEN "white_cells" <= 249 THEN 'white-cells-at-stop-level'
    WHEN ("white_cells" >= 250 OR "white_cells" IS NULL) AND "neutrophils" <= 99 THEN 'neutrophils-at-stop-level'
    WHEN ("white_cells" >= 250 OR "white_cells" IS NULL) AND ("neutrophils" >= 100 OR "neutrophils" IS NULL) AND "platelets" <= 49 THEN 'platelets-at-stop-level'
    WHEN "white_cells" BETWEEN 250 AND 349 AND "neutrophils" >= 100 AND "platelets" >= 50 THEN 'white-cells-low'
    WHEN "white_cells" >= 350 AND "neutrophils" BETWEEN 100 AND 199 AND "platelets" >= 50 THEN 'neutrophils-low'
    WHEN "white_cells" >= 350 AND "neutrophils" >= 200 AND "platelets" BETWEEN 50 AND 139 THEN 'platelets-low'
    WHEN "white_cells" >= 350 AND "neutrophils" >= 200 AND "platelets" >= 140 THEN 'acceptable'
    WHEN "white_cells" IS NULL AND ("neutrophils" >= 100 OR "neutrophils" IS NULL) AND ("platelets" >= 50 OR "platelets" IS NULL) THEN 'white-cells-not-known'
    WHEN "white_cells" >= 250 AND "neutrophils" IS NULL AND ("platelets" >= 50 OR "platelets" IS NULL) THEN 'neutrophils-not-known'
    WHEN "white_cells" >= 250 AND "neutrophils" >= 100 AND "platelets" IS NULL THEN 'platelets-not-known'
  END AS "blood_count__rule"
  -- end
  -- table: early_fall
  -- Have AST and ALT fallen by half within 4 weeks of the start?
  , CASE
    WHEN 2 * "ast_left_at_week4__top" > "ast_left_at_week4__bottom" THEN 'ast-slow'
    WHEN (2 * "ast_left_at_week4__top" <= "ast_left_at_week4__bottom" OR "ast_left_at_week4__bottom" IS NULL) AND 2 * "alt_left_at_week4__top" > "alt_left_at_week4__bottom" THEN 'alt-slow'
    WHEN 2 * "ast_left_at_week4__top" <= "ast_left_at_week4__bottom" AND 2 * "alt_left_at_week4__top" <= "alt_left_at_week4__bottom" THEN 'both-fell'
    WHEN "ast_left_at_week4__bottom" IS NULL AND (2 * "alt_left_at_week4__top" <= "alt_left_at_week4__bottom" OR "alt_left_at_week4__bottom" IS NULL) THEN 'ast-not-known'
    WHEN 2 * "ast_left_at_week4__top" <= "ast_left_at_week4__bottom" AND "alt_left_at_week4__bottom" IS NULL THEN 'alt-not-known'
  END AS "early_fall__rule"
  -- end
  -- table: inhibitor_check
  -- Is the dose of the thiopurine safe with the xanthine oxidase inhibitor in use?
  , CASE
    WHEN "base_agent" IN ('mycophenolate', 'none') THEN 'no-thiopurine'
    WHEN "base_agent" IN ('azathioprine', 'mercaptopurine', 'tioguanine') AND "xanthine_oxidase_inhibitor" = 'none' THEN 'no-inhibitor'
    WHEN "base_agent" IN ('azathioprine', 'mercaptopurine', 'tioguanine') AND "xanthine_oxidase_inhibitor" IS NULL THEN 'inhibitor-not-known'
    WHEN "base_agent" = 'tioguanine' AND "xanthine_oxidase_inhibitor" IN ('allopurinol_co_therapy', 'allopurinol_other_reason', 'other_inhibitor') THEN 'with-tioguanine'
    WHEN "base_agent" IN ('azathioprine', 'mercaptopurine') AND "xanthine_oxidase_inhibitor" IN ('allopurinol_co_therapy', 'allopurinol_other_reason', 'other_inhibitor') AND 3 * "present_share_under_inhibitor__top" <= "present_share_under_inhibitor__bottom" THEN 'dose-reduced'
    WHEN "base_agent" IN ('azathioprine', 'mercaptopurine') AND "xanthine_oxidase_inhibitor" IN ('allopurinol_co_therapy', 'allopurinol_other_reason', 'other_inhibitor') AND 3 * "present_share_under_inhibitor__top" > "present_share_under_inhibitor__bottom" THEN 'dose-too-high'
    WHEN "base_agent" IN ('azathioprine', 'mercaptopurine') AND "xanthine_oxidase_inhibitor" IN ('allopurinol_co_therapy', 'allopurinol_other_reason', 'other_inhibitor') AND "present_share_under_inhibitor__bottom" IS NULL THEN 'doses-not-known'
  END AS "inhibitor_check__rule"
  -- end
  -- table: liver_emergency
  -- Is there a liver emergency that must not wait for this protocol?
  , CASE
    WHEN "encephalopathy" = TRUE THEN 'encephalopathy'
    WHEN ("encephalopathy" = FALSE OR "encephalopathy" IS NULL) AND "cirrhosis" = 'decompensated' THEN 'decompensated-cirrhosis'
    WHEN ("encephalopathy" = FALSE OR "encephalopathy" IS NULL) AND ("cirrhosis" IN ('none', 'compensated') OR "cirrhosis" IS NULL) AND "inr" >= 150 THEN 'inr-high'
    WHEN ("encephalopathy" = FALSE OR "encephalopathy" IS NULL) AND ("cirrhosis" IN ('none', 'compensated') OR "cirrhosis" IS NULL) AND ("inr" <= 149 OR "inr" IS NULL) AND "bilirubin" >= 2001 THEN 'bilirubin-high'
    WHEN "encephalopathy" = FALSE AND "cirrhosis" IN ('none', 'compensated') AND "inr" <= 149 AND "bilirubin" <= 2000 THEN 'excluded'
    WHEN "encephalopathy" IS NULL AND ("cirrhosis" IN ('none', 'compensated') OR "cirrhosis" IS NULL) AND ("inr" <= 149 OR "inr" IS NULL) AND ("bilirubin" <= 2000 OR "bilirubin" IS NULL) THEN 'encephalopathy-not-known'
    WHEN "encephalopathy" = FALSE AND "cirrhosis" IS NULL AND ("inr" <= 149 OR "inr" IS NULL) AND ("bilirubin" <= 2000 OR "bilirubin" IS NULL) THEN 'cirrhosis-not-known'
    WHEN "encephalopathy" = FALSE AND "cirrhosis" IN ('none', 'compensated') AND "inr" IS NULL AND ("bilirubin" <= 2000 OR "bilirubin" IS NULL) THEN 'inr-not-known'
    WHEN "encephalopathy" = FALSE AND "cirrhosis" IN ('none', 'compensated') AND "inr" <= 149 AND "bilirubin" IS NULL THEN 'bilirubin-not-known'
  END AS "liver_emergency__rule"
  -- end
  -- table: metaboliser
  -- What do TPMT and NUDT15 say together?
  , CASE
    WHEN "tpmt" = 'poor' THEN 'tpmt-poor'
    WHEN ("tpmt" IN ('normal', 'intermediate', 'not_available') OR "tpmt" IS NULL) AND "nudt15" = 'poor' THEN 'nudt15-poor'
    WHEN "tpmt" = 'intermediate' AND "nudt15" IN ('normal', 'intermediate', 'not_available') THEN 'tpmt-intermediate'
    WHEN "tpmt" IN ('normal', 'not_available') AND "nudt15" = 'intermediate' THEN 'nudt15-intermediate'
    WHEN "tpmt" = 'normal' AND "nudt15" IN ('normal', 'not_available') THEN 'normal'
    WHEN "tpmt" = 'not_available' AND "nudt15" IN ('normal', 'not_available') THEN 'not-determined'
    WHEN "tpmt" IS NULL AND ("nudt15" IN ('normal', 'intermediate', 'not_available') OR "nudt15" IS NULL) THEN 'tpmt-not-known'
    WHEN "tpmt" IN ('normal', 'intermediate', 'not_available') AND "nudt15" IS NULL THEN 'nudt15-not-known'
  END AS "metaboliser__rule"
  -- end
  -- table: mmp_level
  -- Is 6-MMP appropriately low or disproportionately increased?
  , CASE
    WHEN "mmp" = 0 THEN 'undetectable'
    WHEN "mmp" >= 5701 THEN 'high'
    WHEN "mmp" BETWEEN 1 AND 5700 AND ((profile__ IN ('default', 'six-months', 'twelve-months', 'tgn-235', 'tgn-250') AND "metabolite_ratio__top" > 11 * "metabolite_ratio__bottom") OR (profile__ IN ('ratio-4') AND "metabolite_ratio__top" > 4 * "metabolite_ratio__bottom") OR (profile__ IN ('ratio-20') AND "metabolite_ratio__top" > 20 * "metabolite_ratio__bottom")) THEN 'high-for-tgn'
    WHEN "mmp" BETWEEN 1 AND 5700 AND ((profile__ IN ('default', 'six-months', 'twelve-months', 'tgn-235', 'tgn-250') AND "metabolite_ratio__top" <= 11 * "metabolite_ratio__bottom") OR (profile__ IN ('ratio-4') AND "metabolite_ratio__top" <= 4 * "metabolite_ratio__bottom") OR (profile__ IN ('ratio-20') AND "metabolite_ratio__top" <= 20 * "metabolite_ratio__bottom")) THEN 'appropriately-low'
    WHEN "mmp" BETWEEN 1 AND 5700 AND "tgn" = 0 THEN 'without-tgn'
    WHEN "mmp" BETWEEN 1 AND 5700 AND "tgn" IS NULL THEN 'tgn-not-known'
    WHEN "mmp" IS NULL THEN 'not-known'
  END AS "mmp_level__rule"
  -- end
  -- table: pregnancy_state
  -- Is the patient pregnant, or could she be?
  , CASE
    WHEN "pregnancy" = 'pregnant' THEN 'pregnant'
    WHEN "pregnancy" = 'planning' THEN 'planning'
    WHEN "childbearing_potential" = TRUE AND "pregnancy" = 'not_pregnant' THEN 'not-pregnant'
    WHEN "childbearing_potential" = FALSE AND ("pregnancy" = 'not_pregnant' OR "pregnancy" IS NULL) THEN 'not-possible'
    WHEN "childbearing_potential" = TRUE AND "pregnancy" IS NULL THEN 'not-known-with-potential'
    WHEN "childbearing_potential" IS NULL AND ("pregnancy" = 'not_pregnant' OR "pregnancy" IS NULL) THEN 'potential-not-known'
  END AS "pregnancy_state__rule"
  -- end
  -- table: scope
  -- Is the patient one for whom this protocol is written?
  , CASE
    WHEN "liver_transplant" = TRUE THEN 'transplanted'
    WHEN ("liver_transplant" = FALSE OR "liver_transplant" IS NULL) AND "diagnosis" = 'in_doubt' THEN 'diagnosis-in-doubt'
    WHEN ("liver_transplant" = FALSE OR "liver_transplant" IS NULL) AND ("diagnosis" = 'established' OR "diagnosis" IS NULL) AND "age" <= 17 THEN 'child'
    WHEN "liver_transplant" = FALSE AND "diagnosis" = 'established' AND "age" >= 18 THEN 'adult-with-autoimmune-hepatitis'
    WHEN "liver_transplant" IS NULL AND ("diagnosis" = 'established' OR "diagnosis" IS NULL) AND "age" >= 18 THEN 'transplantation-not-known'
    WHEN "liver_transplant" = FALSE AND "diagnosis" IS NULL AND "age" >= 18 THEN 'diagnosis-not-known'
  END AS "scope__rule"
  -- end
  -- table: tgn_level
  -- Where does 6-TGN lie?
  , CASE
    WHEN "tgn" = 0 THEN 'undetectable'
    WHEN ((profile__ IN ('default', 'six-months', 'twelve-months', 'ratio-4', 'ratio-20') AND "tgn" BETWEEN 1 AND 219) OR (profile__ IN ('tgn-235') AND "tgn" BETWEEN 1 AND 234) OR (profile__ IN ('tgn-250') AND "tgn" BETWEEN 1 AND 249)) THEN 'low'
    WHEN ((profile__ IN ('default', 'six-months', 'twelve-months', 'ratio-4', 'ratio-20') AND "tgn" BETWEEN 220 AND 450) OR (profile__ IN ('tgn-235') AND "tgn" BETWEEN 235 AND 450) OR (profile__ IN ('tgn-250') AND "tgn" BETWEEN 250 AND 450)) THEN 'in-range'
    WHEN "tgn" BETWEEN 451 AND 1000 THEN 'high'
    WHEN "tgn" >= 1001 THEN 'very-high'
    WHEN "tgn" IS NULL THEN 'not-known'
  END AS "tgn_level__rule"
  -- end
  -- table: time_on_treatment
  -- Has the present treatment been given long enough to be judged?
  , CASE
    WHEN "last_change" = 'none' THEN 'never-changed'
    WHEN "last_change" = 'dose' AND "months_since_change" <= 29 THEN 'dose-changed-recently'
    WHEN "last_change" = 'dose' AND "months_since_change" >= 30 THEN 'dose-changed-long-ago'
    WHEN "last_change" = 'agent' AND "months_since_change" <= 59 THEN 'agent-changed-recently'
    WHEN "last_change" = 'agent' AND "months_since_change" >= 60 THEN 'agent-changed-long-ago'
    WHEN "last_change" IN ('dose', 'agent') AND "months_since_change" IS NULL THEN 'time-not-known'
  END AS "time_on_treatment__rule"
  -- end
FROM computed_0
OFFSET 0
),
known_1 AS (
SELECT
  *
  , CASE
    WHEN "acute_reaction__rule" = 'still-taken' THEN 'present'
    WHEN "acute_reaction__rule" IN ('milder-or-not-described', 'thiopurine-tolerated', 'no-thiopurine') THEN 'absent'
  END AS "acute_reaction"
  , CASE
    WHEN "biochemistry__rule" IN ('ast-raised', 'alt-raised', 'igg-alone-raised', 'igg-raised-ast-not-known', 'igg-raised-alt-not-known') THEN 'raised'
    WHEN "biochemistry__rule" = 'all-normal' THEN 'normal'
    WHEN "biochemistry__rule" IN ('ast-not-known', 'alt-not-known', 'igg-not-known') THEN 'to_be_measured'
  END AS "biochemistry"
  , CASE
    WHEN "biochemistry__rule" IN ('ast-raised', 'alt-raised') THEN 'transaminases'
    WHEN "biochemistry__rule" = 'igg-alone-raised' THEN 'igg_only'
    WHEN "biochemistry__rule" IN ('igg-raised-ast-not-known', 'igg-raised-alt-not-known', 'ast-not-known', 'alt-not-known', 'igg-not-known') THEN 'to_be_measured'
    WHEN "biochemistry__rule" = 'all-normal' THEN 'nothing'
  END AS "raised_part"
  , CASE
    WHEN "blood_count__rule" IN ('white-cells-at-stop-level', 'neutrophils-at-stop-level', 'platelets-at-stop-level') THEN 'stop_level'
    WHEN "blood_count__rule" IN ('white-cells-low', 'neutrophils-low', 'platelets-low') THEN 'low'
    WHEN "blood_count__rule" = 'acceptable' THEN 'acceptable'
    WHEN "blood_count__rule" IN ('white-cells-not-known', 'neutrophils-not-known', 'platelets-not-known') THEN 'to_be_asked'
  END AS "blood_count"
  , CASE
    WHEN "early_fall__rule" IN ('ast-slow', 'alt-slow') THEN 'less_than_half'
    WHEN "early_fall__rule" = 'both-fell' THEN 'at_least_half'
    WHEN "early_fall__rule" IN ('ast-not-known', 'alt-not-known') THEN 'to_be_measured'
  END AS "early_fall"
  , CASE
    WHEN "inhibitor_check__rule" = 'no-thiopurine' THEN 'no_thiopurine'
    WHEN "inhibitor_check__rule" = 'no-inhibitor' THEN 'no_inhibitor'
    WHEN "inhibitor_check__rule" IN ('inhibitor-not-known', 'doses-not-known') THEN 'to_be_asked'
    WHEN "inhibitor_check__rule" = 'with-tioguanine' THEN 'with_tioguanine'
    WHEN "inhibitor_check__rule" = 'dose-reduced' THEN 'dose_reduced'
    WHEN "inhibitor_check__rule" = 'dose-too-high' THEN 'dose_too_high'
  END AS "inhibitor_check"
  , CASE
    WHEN "liver_emergency__rule" IN ('encephalopathy', 'decompensated-cirrhosis', 'inr-high', 'bilirubin-high') THEN 'present'
    WHEN "liver_emergency__rule" = 'excluded' THEN 'absent'
    WHEN "liver_emergency__rule" IN ('encephalopathy-not-known', 'cirrhosis-not-known', 'inr-not-known', 'bilirubin-not-known') THEN 'to_be_asked'
  END AS "liver_emergency"
  , CASE
    WHEN "metaboliser__rule" IN ('tpmt-poor', 'nudt15-poor') THEN 'poor'
    WHEN "metaboliser__rule" IN ('tpmt-intermediate', 'nudt15-intermediate') THEN 'intermediate'
    WHEN "metaboliser__rule" = 'normal' THEN 'normal'
    WHEN "metaboliser__rule" = 'not-determined' THEN 'not_determined'
    WHEN "metaboliser__rule" IN ('tpmt-not-known', 'nudt15-not-known') THEN 'to_be_asked'
  END AS "metaboliser"
  , CASE
    WHEN "mmp_level__rule" = 'undetectable' THEN 'undetectable'
    WHEN "mmp_level__rule" IN ('high', 'high-for-tgn') THEN 'disproportionate'
    WHEN "mmp_level__rule" = 'appropriately-low' THEN 'appropriately_low'
    WHEN "mmp_level__rule" = 'without-tgn' THEN 'not_interpretable'
    WHEN "mmp_level__rule" IN ('tgn-not-known', 'not-known') THEN 'to_be_measured'
  END AS "mmp_level"
  , CASE
    WHEN "pregnancy_state__rule" = 'pregnant' THEN 'pregnant'
    WHEN "pregnancy_state__rule" = 'planning' THEN 'planning'
    WHEN "pregnancy_state__rule" = 'not-pregnant' THEN 'not_pregnant'
    WHEN "pregnancy_state__rule" = 'not-possible' THEN 'not_possible'
    WHEN "pregnancy_state__rule" IN ('not-known-with-potential', 'potential-not-known') THEN 'to_be_asked'
  END AS "pregnancy_state"
  , CASE
    WHEN "scope__rule" = 'transplanted' THEN 'transplanted'
    WHEN "scope__rule" = 'diagnosis-in-doubt' THEN 'diagnosis_in_doubt'
    WHEN "scope__rule" = 'child' THEN 'child'
    WHEN "scope__rule" = 'adult-with-autoimmune-hepatitis' THEN 'in_scope'
    WHEN "scope__rule" IN ('transplantation-not-known', 'diagnosis-not-known') THEN 'to_be_asked'
  END AS "scope"
  , CASE
    WHEN "tgn_level__rule" = 'undetectable' THEN 'undetectable'
    WHEN "tgn_level__rule" = 'low' THEN 'low'
    WHEN "tgn_level__rule" = 'in-range' THEN 'in_range'
    WHEN "tgn_level__rule" = 'high' THEN 'high'
    WHEN "tgn_level__rule" = 'very-high' THEN 'very_high'
    WHEN "tgn_level__rule" = 'not-known' THEN 'to_be_measured'
  END AS "tgn_level"
  , CASE
    WHEN "time_on_treatment__rule" IN ('never-changed', 'dose-changed-long-ago', 'agent-changed-long-ago') THEN 'long_enough'
    WHEN "time_on_treatment__rule" IN ('dose-changed-recently', 'agent-changed-recently') THEN 'too_early'
    WHEN "time_on_treatment__rule" = 'time-not-known' THEN 'to_be_asked'
  END AS "time_on_treatment"
FROM asked_1
OFFSET 0
),
computed_1 AS (
SELECT
  *
FROM known_1
OFFSET 0
),
asked_2 AS (
SELECT
  *
  -- table: deadline_readings
  -- What has become of the target when the time limit is read as 6 months, and when it is read as 12?
  , CASE
    WHEN "biochemistry" = 'normal' AND "months_since_start" <= 60 THEN 'normal-by-six'
    WHEN "biochemistry" = 'normal' AND "months_since_start" BETWEEN 61 AND 120 THEN 'normal-by-twelve'
    WHEN "biochemistry" = 'normal' AND "months_since_start" >= 121 THEN 'normal-after-twelve'
    WHEN "biochemistry" = 'raised' AND "months_since_start" <= 59 THEN 'raised-before-six'
    WHEN "biochemistry" = 'raised' AND "months_since_start" BETWEEN 60 AND 119 THEN 'raised-before-twelve'
    WHEN "biochemistry" = 'raised' AND "months_since_start" >= 120 THEN 'raised-from-twelve'
    WHEN "biochemistry" = 'to_be_measured' THEN 'not-measured'
  END AS "deadline_readings__rule"
  -- end
  -- table: drug_harm
  -- Must the agent in use be stopped now?
  , CASE
    WHEN "blood_count" = 'stop_level' AND "base_agent" IN ('azathioprine', 'mercaptopurine', 'tioguanine') THEN 'cytopenia-on-thiopurine'
    WHEN "blood_count" = 'stop_level' AND "base_agent" = 'mycophenolate' THEN 'cytopenia-on-mycophenolate'
    WHEN "blood_count" = 'stop_level' AND "base_agent" = 'none' THEN 'cytopenia-without-agent'
    WHEN "blood_count" IN ('low', 'acceptable', 'to_be_asked') AND "acute_reaction" = 'present' THEN 'reaction-on-thiopurine'
    WHEN "blood_count" IN ('low', 'acceptable') AND "acute_reaction" = 'absent' THEN 'none'
    WHEN "blood_count" = 'to_be_asked' AND "acute_reaction" = 'absent' THEN 'blood-count-first'
  END AS "drug_harm__rule"
  -- end
  -- table: dose_under_inhibitor
  -- Which dose can be made that is not under one quarter of the dose before the inhibitor?
  , ("inhibitor_check" = 'dose_too_high' AND "thiopurine_dose_before_inhibitor" <= 3000) IS TRUE AS "dose_under_inhibitor__asked"
  , CASE WHEN "inhibitor_check" = 'dose_too_high' AND "thiopurine_dose_before_inhibitor" <= 3000 THEN CASE
      WHEN "thiopurine_dose_before_inhibitor" <= 500 THEN 'up-to-50'
      WHEN "thiopurine_dose_before_inhibitor" BETWEEN 501 AND 1000 THEN 'up-to-100'
      WHEN "thiopurine_dose_before_inhibitor" BETWEEN 1001 AND 1500 THEN 'up-to-150'
      WHEN "thiopurine_dose_before_inhibitor" BETWEEN 1501 AND 2000 THEN 'up-to-200'
      WHEN "thiopurine_dose_before_inhibitor" BETWEEN 2001 AND 2500 THEN 'up-to-250'
      WHEN "thiopurine_dose_before_inhibitor" BETWEEN 2501 AND 3000 THEN 'up-to-300'
    END END AS "dose_under_inhibitor__rule"
  -- end
  -- table: pregnancy_harm
  -- Does the patient take mycophenolate mofetil or allopurinol in a pregnancy, or before one?
  , CASE
    WHEN "pregnancy_state" = 'pregnant' AND "base_agent" = 'mycophenolate' THEN 'mycophenolate-in-pregnancy'
    WHEN "pregnancy_state" = 'pregnant' AND "base_agent" IN ('azathioprine', 'mercaptopurine', 'tioguanine', 'none') AND "xanthine_oxidase_inhibitor" IN ('allopurinol_co_therapy', 'allopurinol_other_reason') THEN 'allopurinol-in-pregnancy'
    WHEN "pregnancy_state" = 'pregnant' AND "base_agent" IN ('azathioprine', 'mercaptopurine', 'tioguanine', 'none') AND ("xanthine_oxidase_inhibitor" IN ('none', 'other_inhibitor') OR "xanthine_oxidase_inhibitor" IS NULL) THEN 'other-medicines-in-pregnancy'
    WHEN "pregnancy_state" = 'planning' AND "base_agent" = 'mycophenolate' THEN 'mycophenolate-before-pregnancy'
    WHEN "pregnancy_state" = 'planning' AND "base_agent" IN ('azathioprine', 'mercaptopurine', 'tioguanine', 'none') AND "xanthine_oxidase_inhibitor" IN ('allopurinol_co_therapy', 'allopurinol_other_reason') THEN 'allopurinol-before-pregnancy'
    WHEN "pregnancy_state" = 'planning' AND "base_agent" IN ('azathioprine', 'mercaptopurine', 'tioguanine', 'none') AND ("xanthine_oxidase_inhibitor" IN ('none', 'other_inhibitor') OR "xanthine_oxidase_inhibitor" IS NULL) THEN 'other-medicines-before-pregnancy'
    WHEN "pregnancy_state" = 'to_be_asked' AND "base_agent" = 'mycophenolate' THEN 'mycophenolate-pregnancy-not-known'
    WHEN "pregnancy_state" = 'to_be_asked' AND "base_agent" IN ('azathioprine', 'mercaptopurine', 'tioguanine', 'none') AND "xanthine_oxidase_inhibitor" IN ('allopurinol_co_therapy', 'allopurinol_other_reason') THEN 'allopurinol-pregnancy-not-known'
    WHEN "pregnancy_state" = 'to_be_asked' AND "base_agent" IN ('azathioprine', 'mercaptopurine', 'tioguanine', 'none') AND ("xanthine_oxidase_inhibitor" IN ('none', 'other_inhibitor') OR "xanthine_oxidase_inhibitor" IS NULL) THEN 'other-medicines-pregnancy-not-known'
    WHEN "pregnancy_state" IN ('not_pregnant', 'not_possible') THEN 'not-pregnant'
  END AS "pregnancy_harm__rule"
  -- end
  -- table: response
  -- How has the disease responded to treatment so far?
  , CASE
    WHEN "biochemistry" = 'normal' AND ((profile__ IN ('default', 'six-months', 'ratio-4', 'ratio-20', 'tgn-235', 'tgn-250') AND "months_since_start" <= 60) OR (profile__ IN ('twelve-months') AND "months_since_start" <= 120)) THEN 'remission-in-time'
    WHEN "biochemistry" = 'normal' AND ((profile__ IN ('default', 'six-months', 'ratio-4', 'ratio-20', 'tgn-235', 'tgn-250') AND "months_since_start" >= 61) OR (profile__ IN ('twelve-months') AND "months_since_start" >= 121)) THEN 'remission-late'
    WHEN "biochemistry" = 'to_be_measured' THEN 'not-measured'
    WHEN "biochemistry" = 'raised' AND "prior_remission" = TRUE THEN 'remission-lost'
    WHEN "biochemistry" = 'raised' AND "prior_remission" IS NULL THEN 'earlier-remission-not-known'
    WHEN "biochemistry" = 'raised' AND "months_since_start" <= 9 AND "prior_remission" = FALSE THEN 'first-month'
    WHEN "biochemistry" = 'raised' AND ((profile__ IN ('default', 'six-months', 'ratio-4', 'ratio-20', 'tgn-235', 'tgn-250') AND "months_since_start" BETWEEN 10 AND 59) OR (profile__ IN ('twelve-months') AND "months_since_start" BETWEEN 10 AND 119)) AND "prior_remission" = FALSE AND "early_fall" = 'less_than_half' THEN 'no-early-fall'
    WHEN "biochemistry" = 'raised' AND ((profile__ IN ('default', 'six-months', 'ratio-4', 'ratio-20', 'tgn-235', 'tgn-250') AND "months_since_start" BETWEEN 10 AND 59) OR (profile__ IN ('twelve-months') AND "months_since_start" BETWEEN 10 AND 119)) AND "prior_remission" = FALSE AND "early_fall" IN ('at_least_half', 'to_be_measured') THEN 'on-the-way'
    WHEN "biochemistry" = 'raised' AND ((profile__ IN ('default', 'ratio-4', 'ratio-20', 'tgn-235', 'tgn-250') AND "months_since_start" BETWEEN 60 AND 120) OR (profile__ IN ('six-months') AND "months_since_start" = 60) OR (profile__ IN ('twelve-months') AND "months_since_start" = 120)) AND "prior_remission" = FALSE THEN 'deadline-missed'
    WHEN "biochemistry" = 'raised' AND ((profile__ IN ('default', 'twelve-months', 'ratio-4', 'ratio-20', 'tgn-235', 'tgn-250') AND "months_since_start" >= 121) OR (profile__ IN ('six-months') AND "months_since_start" >= 61)) AND "prior_remission" = FALSE THEN 'overdue'
  END AS "response__rule"
  -- end
FROM computed_1
OFFSET 0
),
known_2 AS (
SELECT
  *
  , CASE
    WHEN "deadline_readings__rule" = 'normal-by-six' THEN 'reached_in_time'
    WHEN "deadline_readings__rule" IN ('normal-by-twelve', 'normal-after-twelve') THEN 'reached_late'
    WHEN "deadline_readings__rule" = 'raised-before-six' THEN 'not_due'
    WHEN "deadline_readings__rule" IN ('raised-before-twelve', 'raised-from-twelve') THEN 'missed'
    WHEN "deadline_readings__rule" = 'not-measured' THEN 'to_be_measured'
  END AS "six_month_reading"
  , CASE
    WHEN "deadline_readings__rule" IN ('normal-by-six', 'normal-by-twelve') THEN 'reached_in_time'
    WHEN "deadline_readings__rule" = 'normal-after-twelve' THEN 'reached_late'
    WHEN "deadline_readings__rule" IN ('raised-before-six', 'raised-before-twelve') THEN 'not_due'
    WHEN "deadline_readings__rule" = 'raised-from-twelve' THEN 'missed'
    WHEN "deadline_readings__rule" = 'not-measured' THEN 'to_be_measured'
  END AS "twelve_month_reading"
  , CASE
    WHEN "drug_harm__rule" IN ('cytopenia-on-thiopurine', 'reaction-on-thiopurine') THEN 'stop_thiopurine'
    WHEN "drug_harm__rule" = 'cytopenia-on-mycophenolate' THEN 'stop_mycophenolate'
    WHEN "drug_harm__rule" = 'cytopenia-without-agent' THEN 'cytopenia_without_agent'
    WHEN "drug_harm__rule" = 'none' THEN 'no_harm'
    WHEN "drug_harm__rule" = 'blood-count-first' THEN 'to_be_asked'
  END AS "drug_harm"
  , CASE
    WHEN "dose_under_inhibitor__rule" = 'up-to-50' THEN 125
    WHEN "dose_under_inhibitor__rule" = 'up-to-100' THEN 250
    WHEN "dose_under_inhibitor__rule" = 'up-to-150' THEN 375
    WHEN "dose_under_inhibitor__rule" = 'up-to-200' THEN 500
    WHEN "dose_under_inhibitor__rule" = 'up-to-250' THEN 625
    WHEN "dose_under_inhibitor__rule" = 'up-to-300' THEN 750
  END AS "dose_under_inhibitor"
  , CASE
    WHEN "pregnancy_harm__rule" = 'mycophenolate-in-pregnancy' THEN 'stop_mycophenolate'
    WHEN "pregnancy_harm__rule" = 'allopurinol-in-pregnancy' THEN 'stop_allopurinol'
    WHEN "pregnancy_harm__rule" IN ('other-medicines-in-pregnancy', 'other-medicines-before-pregnancy', 'other-medicines-pregnancy-not-known', 'not-pregnant') THEN 'no_harm'
    WHEN "pregnancy_harm__rule" IN ('mycophenolate-before-pregnancy', 'allopurinol-before-pregnancy') THEN 'review_before_conception'
    WHEN "pregnancy_harm__rule" IN ('mycophenolate-pregnancy-not-known', 'allopurinol-pregnancy-not-known') THEN 'to_be_asked'
  END AS "pregnancy_harm"
  , CASE
    WHEN "response__rule" = 'remission-in-time' THEN 'cbr_on_time'
    WHEN "response__rule" = 'remission-late' THEN 'cbr_late'
    WHEN "response__rule" IN ('not-measured', 'earlier-remission-not-known') THEN 'indeterminate'
    WHEN "response__rule" = 'remission-lost' THEN 'loss_of_response'
    WHEN "response__rule" = 'first-month' THEN 'too_early'
    WHEN "response__rule" = 'no-early-fall' THEN 'early_non_response'
    WHEN "response__rule" = 'on-the-way' THEN 'partial'
    WHEN "response__rule" = 'deadline-missed' THEN 'insufficient'
    WHEN "response__rule" = 'overdue' THEN 'insufficient_overdue'
  END AS "response"
FROM asked_2
OFFSET 0
),
computed_2 AS (
SELECT
  *
  -- computed: share_under_inhibitor = dose_under_inhibitor / thiopurine_dose_before_inhibitor
  , CASE
    WHEN "dose_under_inhibitor" IS NOT NULL AND "thiopurine_dose_before_inhibitor" IS NOT NULL AND "thiopurine_dose_before_inhibitor" > 0 THEN "dose_under_inhibitor"
  END AS "share_under_inhibitor__top"
  , CASE
    WHEN "dose_under_inhibitor" IS NOT NULL AND "thiopurine_dose_before_inhibitor" IS NOT NULL AND "thiopurine_dose_before_inhibitor" > 0 THEN "thiopurine_dose_before_inhibitor"
  END AS "share_under_inhibitor__bottom"
  -- end
FROM known_2
OFFSET 0
),
asked_3 AS (
SELECT
  *
  -- table: inhibitor_reduction
  -- Is the dose that can be made at most one third of the dose before the inhibitor?
  , ("inhibitor_check" = 'dose_too_high') IS TRUE AS "inhibitor_reduction__asked"
  , CASE WHEN "inhibitor_check" = 'dose_too_high' THEN CASE
      WHEN (4 * "share_under_inhibitor__top" >= "share_under_inhibitor__bottom" AND 3 * "share_under_inhibitor__top" <= "share_under_inhibitor__bottom") THEN 'within-one-third'
      WHEN (4 * "share_under_inhibitor__top" < "share_under_inhibitor__bottom" OR 3 * "share_under_inhibitor__top" > "share_under_inhibitor__bottom" OR "share_under_inhibitor__bottom" IS NULL) THEN 'above-one-third'
    END END AS "inhibitor_reduction__rule"
  -- end
FROM computed_2
OFFSET 0
),
known_3 AS (
SELECT
  *
  , CASE
    WHEN "inhibitor_reduction__rule" = 'within-one-third' THEN 'can_be_made'
    WHEN "inhibitor_reduction__rule" = 'above-one-third' THEN 'cannot_be_made'
  END AS "inhibitor_reduction"
FROM asked_3
OFFSET 0
),
computed_3 AS (
SELECT
  *
FROM known_3
OFFSET 0
),
asked_4 AS (
SELECT
  *
  -- table: gate
  -- Is there anything that must be dealt with before second-line treatment is considered?
  , CASE
    WHEN "liver_emergency" = 'present' THEN 'liver-emergency'
    WHEN "liver_emergency" IN ('absent', 'to_be_asked') AND "scope" = 'transplanted' THEN 'transplanted'
    WHEN "liver_emergency" IN ('absent', 'to_be_asked') AND "scope" = 'diagnosis_in_doubt' THEN 'diagnosis-in-doubt'
    WHEN "liver_emergency" IN ('absent', 'to_be_asked') AND "scope" = 'child' THEN 'child'
    WHEN "liver_emergency" IN ('absent', 'to_be_asked') AND "scope" IN ('in_scope', 'to_be_asked') AND "drug_harm" = 'stop_thiopurine' THEN 'thiopurine-harms'
    WHEN "liver_emergency" IN ('absent', 'to_be_asked') AND "scope" IN ('in_scope', 'to_be_asked') AND "drug_harm" = 'stop_mycophenolate' THEN 'mycophenolate-harms'
    WHEN "liver_emergency" IN ('absent', 'to_be_asked') AND "scope" IN ('in_scope', 'to_be_asked') AND "drug_harm" = 'cytopenia_without_agent' THEN 'cytopenia-without-agent'
    WHEN "liver_emergency" IN ('absent', 'to_be_asked') AND "scope" IN ('in_scope', 'to_be_asked') AND "drug_harm" IN ('no_harm', 'to_be_asked') AND "inhibitor_check" = 'dose_too_high' AND "inhibitor_reduction" = 'can_be_made' THEN 'dose-too-high-with-inhibitor'
    WHEN "liver_emergency" IN ('absent', 'to_be_asked') AND "scope" IN ('in_scope', 'to_be_asked') AND "drug_harm" IN ('no_harm', 'to_be_asked') AND "inhibitor_check" = 'dose_too_high' AND "inhibitor_reduction" = 'cannot_be_made' THEN 'dose-too-high-and-not-reducible'
    WHEN "liver_emergency" IN ('absent', 'to_be_asked') AND "scope" IN ('in_scope', 'to_be_asked') AND "drug_harm" IN ('no_harm', 'to_be_asked') AND "inhibitor_check" = 'with_tioguanine' THEN 'inhibitor-with-tioguanine'
    WHEN "liver_emergency" IN ('absent', 'to_be_asked') AND "scope" IN ('in_scope', 'to_be_asked') AND "drug_harm" IN ('no_harm', 'to_be_asked') AND "inhibitor_check" IN ('no_thiopurine', 'no_inhibitor', 'dose_reduced', 'to_be_asked') AND "pregnancy_harm" = 'stop_mycophenolate' THEN 'mycophenolate-in-pregnancy'
    WHEN "liver_emergency" IN ('absent', 'to_be_asked') AND "scope" IN ('in_scope', 'to_be_asked') AND "drug_harm" IN ('no_harm', 'to_be_asked') AND "inhibitor_check" IN ('no_thiopurine', 'no_inhibitor', 'dose_reduced', 'to_be_asked') AND "pregnancy_harm" = 'stop_allopurinol' THEN 'allopurinol-in-pregnancy'
    WHEN "liver_emergency" IN ('absent', 'to_be_asked') AND "scope" IN ('in_scope', 'to_be_asked') AND "drug_harm" IN ('no_harm', 'to_be_asked') AND "inhibitor_check" IN ('no_thiopurine', 'no_inhibitor', 'dose_reduced', 'to_be_asked') AND "pregnancy_harm" = 'review_before_conception' THEN 'before-conception'
    WHEN "liver_emergency" IN ('absent', 'to_be_asked') AND "scope" IN ('in_scope', 'to_be_asked') AND "drug_harm" IN ('no_harm', 'to_be_asked') AND "inhibitor_check" IN ('no_thiopurine', 'no_inhibitor', 'dose_reduced', 'to_be_asked') AND "pregnancy_harm" IN ('no_harm', 'to_be_asked') THEN 'no-danger'
  END AS "gate__rule"
  -- end
FROM computed_3
OFFSET 0
),
known_4 AS (
SELECT
  *
  , CASE
    WHEN "gate__rule" = 'liver-emergency' THEN 'urgent_referral'
    WHEN "gate__rule" = 'transplanted' THEN 'transplanted'
    WHEN "gate__rule" = 'diagnosis-in-doubt' THEN 'diagnosis_in_doubt'
    WHEN "gate__rule" = 'child' THEN 'child'
    WHEN "gate__rule" = 'thiopurine-harms' THEN 'stop_thiopurine'
    WHEN "gate__rule" IN ('mycophenolate-harms', 'mycophenolate-in-pregnancy') THEN 'stop_mycophenolate'
    WHEN "gate__rule" = 'cytopenia-without-agent' THEN 'review_cytopenia'
    WHEN "gate__rule" = 'dose-too-high-with-inhibitor' THEN 'reduce_thiopurine'
    WHEN "gate__rule" IN ('dose-too-high-and-not-reducible', 'inhibitor-with-tioguanine') THEN 'review_inhibitor'
    WHEN "gate__rule" = 'allopurinol-in-pregnancy' THEN 'stop_allopurinol'
    WHEN "gate__rule" = 'before-conception' THEN 'review_conception'
    WHEN "gate__rule" = 'no-danger' THEN 'no_danger'
  END AS "gate"
FROM asked_4
OFFSET 0
),
computed_4 AS (
SELECT
  *
FROM known_4
OFFSET 0
),
asked_5 AS (
SELECT
  *
  -- table: gate_data
  -- Is enough known to be sure that there is no danger?
  , ("gate" = 'no_danger') IS TRUE AS "gate_data__asked"
  , CASE WHEN "gate" = 'no_danger' THEN CASE
      WHEN "liver_emergency" = 'absent' AND "scope" = 'in_scope' AND "drug_harm" = 'no_harm' AND "inhibitor_check" IN ('no_thiopurine', 'no_inhibitor', 'dose_reduced') AND "pregnancy_harm" = 'no_harm' THEN 'complete'
      WHEN "liver_emergency" = 'to_be_asked' THEN 'liver-not-known'
      WHEN "liver_emergency" = 'absent' AND "scope" = 'to_be_asked' THEN 'scope-not-known'
      WHEN "liver_emergency" = 'absent' AND "scope" = 'in_scope' AND "drug_harm" = 'to_be_asked' THEN 'blood-count-not-known'
      WHEN "liver_emergency" = 'absent' AND "scope" = 'in_scope' AND "drug_harm" = 'no_harm' AND "inhibitor_check" = 'to_be_asked' THEN 'inhibitor-not-known'
      WHEN "liver_emergency" = 'absent' AND "scope" = 'in_scope' AND "drug_harm" = 'no_harm' AND "inhibitor_check" IN ('no_thiopurine', 'no_inhibitor', 'dose_reduced') AND "pregnancy_harm" = 'to_be_asked' THEN 'pregnancy-not-known'
    END END AS "gate_data__rule"
  -- end
FROM computed_4
OFFSET 0
),
known_5 AS (
SELECT
  *
  , CASE
    WHEN "gate_data__rule" = 'complete' THEN 'complete'
    WHEN "gate_data__rule" IN ('liver-not-known', 'scope-not-known', 'blood-count-not-known', 'inhibitor-not-known', 'pregnancy-not-known') THEN 'incomplete'
  END AS "gate_data"
FROM asked_5
OFFSET 0
),
computed_5 AS (
SELECT
  *
FROM known_5
OFFSET 0
),
asked_6 AS (
SELECT
  *
  -- table: situation
  -- Is a medicine not tolerated, is the response insufficient, or neither?
  , ("gate_data" = 'complete') IS TRUE AS "situation__asked"
  , CASE WHEN "gate_data" = 'complete' THEN CASE
      WHEN "intolerance_culprit" IN ('azathioprine', 'mercaptopurine', 'tioguanine') THEN 'thiopurine-not-tolerated'
      WHEN "intolerance_culprit" = 'mycophenolate' THEN 'mycophenolate-not-tolerated'
      WHEN "intolerance_culprit" = 'steroid' THEN 'steroid-not-tolerated'
      WHEN "intolerance_culprit" = 'allopurinol' THEN 'allopurinol-not-tolerated'
      WHEN "intolerance_culprit" IS NULL THEN 'intolerance-not-known'
      WHEN "intolerance_culprit" = 'none' AND "response" IN ('cbr_on_time', 'cbr_late') THEN 'goal-reached'
      WHEN "intolerance_culprit" = 'none' AND "response" IN ('too_early', 'partial') THEN 'time-not-up'
      WHEN "intolerance_culprit" = 'none' AND "response" = 'early_non_response' THEN 'no-early-fall'
      WHEN "intolerance_culprit" = 'none' AND "response" = 'indeterminate' THEN 'response-not-known'
      WHEN "intolerance_culprit" = 'none' AND "response" IN ('insufficient', 'insufficient_overdue', 'loss_of_response') AND "base_agent" = 'none' THEN 'no-base-agent'
      WHEN "intolerance_culprit" = 'none' AND "response" IN ('insufficient', 'insufficient_overdue', 'loss_of_response') AND "base_agent" IN ('azathioprine', 'mercaptopurine', 'tioguanine', 'mycophenolate') AND "time_on_treatment" = 'too_early' THEN 'changed-recently'
      WHEN "intolerance_culprit" = 'none' AND "response" IN ('insufficient', 'insufficient_overdue', 'loss_of_response') AND "base_agent" IN ('azathioprine', 'mercaptopurine', 'tioguanine', 'mycophenolate') AND "time_on_treatment" = 'to_be_asked' THEN 'change-not-known'
      WHEN "intolerance_culprit" = 'none' AND "response" IN ('insufficient', 'insufficient_overdue', 'loss_of_response') AND "base_agent" = 'azathioprine' AND "time_on_treatment" = 'long_enough' THEN 'insufficient-on-azathioprine'
      WHEN "intolerance_culprit" = 'none' AND "response" IN ('insufficient', 'insufficient_overdue', 'loss_of_response') AND "base_agent" IN ('mercaptopurine', 'tioguanine') AND "time_on_treatment" = 'long_enough' THEN 'insufficient-on-other-thiopurine'
      WHEN "intolerance_culprit" = 'none' AND "response" IN ('insufficient', 'insufficient_overdue', 'loss_of_response') AND "base_agent" = 'mycophenolate' AND "time_on_treatment" = 'long_enough' THEN 'insufficient-on-mycophenolate'
    END END AS "situation__rule"
  -- end
FROM computed_5
OFFSET 0
),
known_6 AS (
SELECT
  *
  , CASE
    WHEN "situation__rule" = 'thiopurine-not-tolerated' THEN 'thiopurine_intolerance'
    WHEN "situation__rule" = 'mycophenolate-not-tolerated' THEN 'mycophenolate_intolerance'
    WHEN "situation__rule" = 'steroid-not-tolerated' THEN 'steroid_side_effects'
    WHEN "situation__rule" = 'allopurinol-not-tolerated' THEN 'allopurinol_intolerance'
    WHEN "situation__rule" IN ('intolerance-not-known', 'response-not-known', 'change-not-known') THEN 'to_be_asked'
    WHEN "situation__rule" = 'goal-reached' THEN 'response_reached'
    WHEN "situation__rule" IN ('time-not-up', 'changed-recently') THEN 'wait'
    WHEN "situation__rule" = 'no-early-fall' THEN 'early_non_response'
    WHEN "situation__rule" = 'no-base-agent' THEN 'first_line_incomplete'
    WHEN "situation__rule" = 'insufficient-on-azathioprine' THEN 'insufficient_azathioprine'
    WHEN "situation__rule" = 'insufficient-on-other-thiopurine' THEN 'insufficient_other_thiopurine'
    WHEN "situation__rule" = 'insufficient-on-mycophenolate' THEN 'insufficient_mycophenolate'
  END AS "situation"
FROM asked_6
OFFSET 0
),
computed_6 AS (
SELECT
  *
FROM known_6
OFFSET 0
),
asked_7 AS (
SELECT
  *
  -- table: assay
  -- Can metabolites be measured?
  , ("situation" IN ('insufficient_azathioprine', 'insufficient_other_thiopurine') AND "base_agent" IN ('azathioprine', 'mercaptopurine')) IS TRUE AS "assay__asked"
  , CASE WHEN "situation" IN ('insufficient_azathioprine', 'insufficient_other_thiopurine') AND "base_agent" IN ('azathioprine', 'mercaptopurine') THEN CASE
      WHEN "assay_available" = FALSE THEN 'no-assay'
      WHEN ("assay_available" = TRUE OR "assay_available" IS NULL) AND "metabolite_requests" >= 2 THEN 'asked-in-vain'
      WHEN ("assay_available" = TRUE OR "assay_available" IS NULL) AND ("metabolite_requests" <= 1 OR "metabolite_requests" IS NULL) THEN 'can-be-asked-for'
    END END AS "assay__rule"
  -- end
  -- table: earlier_agents
  -- Has the patient without a base agent had one, or is one excluded?
  , ("situation" = 'first_line_incomplete') IS TRUE AS "earlier_agents__asked"
  , CASE WHEN "situation" = 'first_line_incomplete' THEN CASE
      WHEN "azathioprine_history" IN ('can_be_used_again', 'failed', 'not_tolerated', 'contraindicated', 'declined') THEN 'azathioprine-tried'
      WHEN ("azathioprine_history" = 'never_used' OR "azathioprine_history" IS NULL) AND "mycophenolate_history" IN ('can_be_used_again', 'failed', 'not_tolerated', 'contraindicated', 'declined') THEN 'mycophenolate-tried'
      WHEN "azathioprine_history" = 'never_used' AND "mycophenolate_history" = 'never_used' THEN 'none-tried'
      WHEN "azathioprine_history" IS NULL AND ("mycophenolate_history" = 'never_used' OR "mycophenolate_history" IS NULL) THEN 'azathioprine-not-known'
      WHEN "azathioprine_history" = 'never_used' AND "mycophenolate_history" IS NULL THEN 'mycophenolate-not-known'
    END END AS "earlier_agents__rule"
  -- end
FROM computed_6
OFFSET 0
),
known_7 AS (
SELECT
  *
  , CASE
    WHEN "assay__rule" IN ('no-assay', 'asked-in-vain') THEN 'not_available'
    WHEN "assay__rule" = 'can-be-asked-for' THEN 'can_be_measured'
  END AS "assay"
  , CASE
    WHEN "earlier_agents__rule" IN ('azathioprine-tried', 'mycophenolate-tried') THEN 'tried_or_excluded'
    WHEN "earlier_agents__rule" = 'none-tried' THEN 'untried'
    WHEN "earlier_agents__rule" IN ('azathioprine-not-known', 'mycophenolate-not-known') THEN 'to_be_asked'
  END AS "earlier_agents"
FROM asked_7
OFFSET 0
),
computed_7 AS (
SELECT
  *
FROM known_7
OFFSET 0
),
asked_8 AS (
SELECT
  *
  -- table: metabolite_sample
  -- Is there a metabolite result that can be used?
  , ("situation" IN ('insufficient_azathioprine', 'insufficient_other_thiopurine') AND "base_agent" IN ('azathioprine', 'mercaptopurine')) IS TRUE AS "metabolite_sample__asked"
  , CASE WHEN "situation" IN ('insufficient_azathioprine', 'insufficient_other_thiopurine') AND "base_agent" IN ('azathioprine', 'mercaptopurine') THEN CASE
      WHEN "tgn_level" = 'to_be_measured' AND "assay" = 'can_be_measured' THEN 'tgn-to-be-measured'
      WHEN "tgn_level" = 'to_be_measured' AND "assay" = 'not_available' THEN 'tgn-without-assay'
      WHEN "tgn_level" IN ('undetectable', 'low', 'in_range', 'high', 'very_high') AND "mmp_level" = 'to_be_measured' AND "assay" = 'can_be_measured' THEN 'mmp-to-be-measured'
      WHEN "tgn_level" IN ('undetectable', 'low', 'in_range', 'high', 'very_high') AND "mmp_level" = 'to_be_measured' AND "assay" = 'not_available' THEN 'mmp-without-assay'
      WHEN "tgn_level" IN ('undetectable', 'low', 'in_range', 'high', 'very_high') AND "mmp_level" IN ('undetectable', 'appropriately_low', 'disproportionate', 'not_interpretable') AND "weeks_on_dose_at_sample" IS NULL THEN 'timing-not-known'
      WHEN "tgn_level" IN ('undetectable', 'low', 'in_range', 'high', 'very_high') AND "mmp_level" IN ('undetectable', 'appropriately_low', 'disproportionate', 'not_interpretable') AND "weeks_on_dose_at_sample" <= 3 AND "assay" = 'can_be_measured' THEN 'before-steady-state'
      WHEN "tgn_level" IN ('undetectable', 'low', 'in_range', 'high', 'very_high') AND "mmp_level" IN ('undetectable', 'appropriately_low', 'disproportionate', 'not_interpretable') AND "weeks_on_dose_at_sample" <= 3 AND "assay" = 'not_available' THEN 'before-steady-state-and-no-other'
      WHEN "tgn_level" IN ('undetectable', 'low', 'in_range', 'high', 'very_high') AND "mmp_level" IN ('undetectable', 'appropriately_low', 'disproportionate') AND "weeks_on_dose_at_sample" >= 4 THEN 'usable'
      WHEN "tgn_level" IN ('undetectable', 'low', 'in_range', 'high', 'very_high') AND "mmp_level" = 'not_interpretable' AND "weeks_on_dose_at_sample" >= 4 AND "assay" = 'can_be_measured' THEN 'repeat'
      WHEN "tgn_level" IN ('undetectable', 'low', 'in_range', 'high', 'very_high') AND "mmp_level" = 'not_interpretable' AND "weeks_on_dose_at_sample" >= 4 AND "assay" = 'not_available' THEN 'repeated-in-vain'
    END END AS "metabolite_sample__rule"
  -- end
FROM computed_7
OFFSET 0
),
known_8 AS (
SELECT
  *
  , CASE
    WHEN "metabolite_sample__rule" IN ('tgn-to-be-measured', 'mmp-to-be-measured', 'repeat') THEN 'to_be_measured'
    WHEN "metabolite_sample__rule" IN ('tgn-without-assay', 'mmp-without-assay') THEN 'no_assay'
    WHEN "metabolite_sample__rule" = 'timing-not-known' THEN 'timing_to_be_asked'
    WHEN "metabolite_sample__rule" = 'before-steady-state' THEN 'too_early'
    WHEN "metabolite_sample__rule" IN ('before-steady-state-and-no-other', 'repeated-in-vain') THEN 'not_interpretable'
    WHEN "metabolite_sample__rule" = 'usable' THEN 'usable'
  END AS "metabolite_sample"
FROM asked_8
OFFSET 0
),
computed_8 AS (
SELECT
  *
FROM known_8
OFFSET 0
),
asked_9 AS (
SELECT
  *
  -- table: metabolite_pattern
  -- What do the two metabolites say together?
  , ("metabolite_sample" = 'usable') IS TRUE AS "metabolite_pattern__asked"
  , CASE WHEN "metabolite_sample" = 'usable' THEN CASE
      WHEN "tgn_level" = 'undetectable' AND "mmp_level" = 'undetectable' THEN 'not-taking'
      WHEN "tgn_level" = 'undetectable' AND "mmp_level" = 'disproportionate' THEN 'shunter-without-tgn'
      WHEN "tgn_level" = 'low' AND "mmp_level" IN ('undetectable', 'appropriately_low') THEN 'underdosed'
      WHEN "tgn_level" = 'low' AND "mmp_level" = 'disproportionate' THEN 'shunter'
      WHEN "tgn_level" = 'in_range' AND "mmp_level" IN ('undetectable', 'appropriately_low') THEN 'in-range'
      WHEN "tgn_level" = 'in_range' AND "mmp_level" = 'disproportionate' THEN 'in-range-mmp-high'
      WHEN "tgn_level" = 'high' AND "mmp_level" IN ('undetectable', 'appropriately_low') THEN 'low-tpmt-pattern'
      WHEN "tgn_level" IN ('high', 'very_high') AND "mmp_level" = 'disproportionate' THEN 'overdosed'
      WHEN "tgn_level" = 'very_high' AND "mmp_level" = 'appropriately_low' THEN 'very-high'
      WHEN "tgn_level" = 'very_high' AND "mmp_level" = 'undetectable' THEN 'tpmt-absent-pattern'
    END END AS "metabolite_pattern__rule"
  -- end
FROM computed_8
OFFSET 0
),
known_9 AS (
SELECT
  *
  , CASE
    WHEN "metabolite_pattern__rule" = 'not-taking' THEN 'not_taking'
    WHEN "metabolite_pattern__rule" IN ('shunter-without-tgn', 'shunter') THEN 'shunter'
    WHEN "metabolite_pattern__rule" = 'underdosed' THEN 'underdosed'
    WHEN "metabolite_pattern__rule" = 'in-range' THEN 'in_range'
    WHEN "metabolite_pattern__rule" = 'in-range-mmp-high' THEN 'in_range_mmp_high'
    WHEN "metabolite_pattern__rule" IN ('low-tpmt-pattern', 'very-high') THEN 'low_tpmt_pattern'
    WHEN "metabolite_pattern__rule" = 'overdosed' THEN 'overdosed'
    WHEN "metabolite_pattern__rule" = 'tpmt-absent-pattern' THEN 'tpmt_absent_pattern'
  END AS "metabolite_pattern"
FROM asked_9
OFFSET 0
),
computed_9 AS (
SELECT
  *
FROM known_9
OFFSET 0
),
asked_10 AS (
SELECT
  *
  -- table: drug_detected
  -- Do the metabolites show that the thiopurine is taken?
  , ("situation" IN ('insufficient_azathioprine', 'insufficient_other_thiopurine', 'insufficient_mycophenolate')) IS TRUE AS "drug_detected__asked"
  , CASE WHEN "situation" IN ('insufficient_azathioprine', 'insufficient_other_thiopurine', 'insufficient_mycophenolate') THEN CASE
      WHEN "metabolite_sample" = 'usable' AND "metabolite_pattern" = 'not_taking' THEN 'not-found'
      WHEN "metabolite_sample" = 'usable' AND "metabolite_pattern" IN ('underdosed', 'shunter', 'in_range', 'in_range_mmp_high', 'low_tpmt_pattern', 'overdosed', 'tpmt_absent_pattern') THEN 'found'
      WHEN "metabolite_sample" IN ('too_early', 'timing_to_be_asked', 'to_be_measured') THEN 'not-measured-yet'
      WHEN ("metabolite_sample" IN ('not_interpretable', 'no_assay') OR "metabolite_sample" IS NULL) THEN 'no-result'
    END END AS "drug_detected__rule"
  -- end
FROM computed_9
OFFSET 0
),
known_10 AS (
SELECT
  *
  , CASE
    WHEN "drug_detected__rule" = 'not-found' THEN 'not_detected'
    WHEN "drug_detected__rule" = 'found' THEN 'detected'
    WHEN "drug_detected__rule" = 'not-measured-yet' THEN 'can_be_measured'
    WHEN "drug_detected__rule" = 'no-result' THEN 'cannot_be_measured'
  END AS "drug_detected"
FROM asked_10
OFFSET 0
),
computed_10 AS (
SELECT
  *
FROM known_10
OFFSET 0
),
asked_11 AS (
SELECT
  *
  -- table: adherence_step
  -- Is non-adherence excluded?
  , ("situation" IN ('insufficient_azathioprine', 'insufficient_other_thiopurine', 'insufficient_mycophenolate')) IS TRUE AS "adherence_step__asked"
  , CASE WHEN "situation" IN ('insufficient_azathioprine', 'insufficient_other_thiopurine', 'insufficient_mycophenolate') THEN CASE
      WHEN "adherence" = 'non_adherent' AND ("adherence_support_rounds" <= 2 OR "adherence_support_rounds" IS NULL) THEN 'not-adherent'
      WHEN "adherence" = 'non_adherent' AND "adherence_support_rounds" >= 3 THEN 'not-adherent-again'
      WHEN "adherence" IN ('adherent', 'cannot_be_determined') AND "drug_detected" = 'not_detected' AND ("adherence_support_rounds" <= 2 OR "adherence_support_rounds" IS NULL) THEN 'not-found-in-blood'
      WHEN "adherence" IN ('adherent', 'cannot_be_determined') AND "drug_detected" = 'not_detected' AND "adherence_support_rounds" >= 3 THEN 'not-found-in-blood-again'
      WHEN "adherence" = 'adherent' AND "drug_detected" IN ('detected', 'can_be_measured', 'cannot_be_measured') THEN 'adherent'
      WHEN "adherence" = 'cannot_be_determined' AND "drug_detected" = 'can_be_measured' THEN 'measure-to-find-out'
      WHEN "adherence" = 'cannot_be_determined' AND "drug_detected" IN ('detected', 'cannot_be_measured') THEN 'cannot-be-settled'
      WHEN "adherence" IS NULL THEN 'not-assessed'
    END END AS "adherence_step__rule"
  -- end
FROM computed_10
OFFSET 0
),
known_11 AS (
SELECT
  *
  , CASE
    WHEN "adherence_step__rule" IN ('not-adherent', 'not-found-in-blood') THEN 'adherence_support'
    WHEN "adherence_step__rule" IN ('not-adherent-again', 'not-found-in-blood-again', 'cannot-be-settled') THEN 'specialist_review'
    WHEN "adherence_step__rule" = 'adherent' THEN 'adherent'
    WHEN "adherence_step__rule" = 'measure-to-find-out' THEN 'measure_metabolites'
    WHEN "adherence_step__rule" = 'not-assessed' THEN 'assess_adherence'
  END AS "adherence_step"
FROM asked_11
OFFSET 0
),
computed_11 AS (
SELECT
  *
FROM known_11
OFFSET 0
),
asked_12 AS (
SELECT
  *
  -- table: step
  -- What does the situation call for?
  , ("gate_data" = 'complete') IS TRUE AS "step__asked"
  , CASE WHEN "gate_data" = 'complete' THEN CASE
      WHEN "situation" = 'response_reached' THEN 'goal-reached'
      WHEN "situation" = 'wait' THEN 'time-not-up'
      WHEN "situation" = 'early_non_response' THEN 'no-early-fall'
      WHEN "situation" = 'first_line_incomplete' AND "earlier_agents" = 'untried' THEN 'no-base-agent-yet'
      WHEN "situation" = 'first_line_incomplete' AND "earlier_agents" = 'tried_or_excluded' THEN 'between-agents'
      WHEN "situation" = 'first_line_incomplete' AND "earlier_agents" = 'to_be_asked' THEN 'earlier-agents-not-known'
      WHEN "situation" = 'steroid_side_effects' THEN 'steroid-not-tolerated'
      WHEN "situation" = 'allopurinol_intolerance' THEN 'allopurinol-not-tolerated'
      WHEN "situation" = 'to_be_asked' THEN 'situation-not-known'
      WHEN "situation" = 'thiopurine_intolerance' THEN 'thiopurine-not-tolerated'
      WHEN "situation" = 'mycophenolate_intolerance' THEN 'mycophenolate-not-tolerated'
      WHEN "situation" IN ('insufficient_azathioprine', 'insufficient_other_thiopurine', 'insufficient_mycophenolate') AND "adherence_step" = 'adherence_support' THEN 'support-adherence'
      WHEN "situation" IN ('insufficient_azathioprine', 'insufficient_other_thiopurine', 'insufficient_mycophenolate') AND "adherence_step" = 'assess_adherence' THEN 'assess-adherence'
      WHEN "situation" IN ('insufficient_azathioprine', 'insufficient_other_thiopurine', 'insufficient_mycophenolate') AND "adherence_step" = 'measure_metabolites' THEN 'measure-for-adherence'
      WHEN "situation" IN ('insufficient_azathioprine', 'insufficient_other_thiopurine', 'insufficient_mycophenolate') AND "adherence_step" = 'specialist_review' THEN 'adherence-not-settled'
      WHEN "situation" IN ('insufficient_azathioprine', 'insufficient_other_thiopurine', 'insufficient_mycophenolate') AND "adherence_step" = 'adherent' AND ("other_causes_excluded" = FALSE OR "other_causes_excluded" IS NULL) THEN 'other-causes'
      WHEN "situation" = 'insufficient_azathioprine' AND "adherence_step" = 'adherent' AND "other_causes_excluded" = TRUE THEN 'optimise'
      WHEN "situation" = 'insufficient_other_thiopurine' AND "adherence_step" = 'adherent' AND "other_causes_excluded" = TRUE THEN 'after-other-thiopurine'
      WHEN "situation" = 'insufficient_mycophenolate' AND "adherence_step" = 'adherent' AND "other_causes_excluded" = TRUE THEN 'after-mycophenolate'
    END END AS "step__rule"
  -- end
FROM computed_11
OFFSET 0
),
known_12 AS (
SELECT
  *
  , CASE
    WHEN "step__rule" = 'goal-reached' THEN 'maintain'
    WHEN "step__rule" = 'time-not-up' THEN 'continue_and_reassess'
    WHEN "step__rule" = 'no-early-fall' THEN 'reexamine_diagnosis'
    WHEN "step__rule" = 'no-base-agent-yet' THEN 'complete_first_line'
    WHEN "step__rule" IN ('between-agents', 'adherence-not-settled') THEN 'specialist_review'
    WHEN "step__rule" IN ('earlier-agents-not-known', 'situation-not-known') THEN 'request_data'
    WHEN "step__rule" = 'steroid-not-tolerated' THEN 'steroid_sparing'
    WHEN "step__rule" = 'allopurinol-not-tolerated' THEN 'stop_allopurinol'
    WHEN "step__rule" = 'thiopurine-not-tolerated' THEN 'select_agent'
    WHEN "step__rule" IN ('mycophenolate-not-tolerated', 'after-mycophenolate') THEN 'replace_mycophenolate'
    WHEN "step__rule" = 'support-adherence' THEN 'adherence_support'
    WHEN "step__rule" = 'assess-adherence' THEN 'assess_adherence'
    WHEN "step__rule" = 'measure-for-adherence' THEN 'measure_metabolites'
    WHEN "step__rule" = 'other-causes' THEN 'exclude_other_causes'
    WHEN "step__rule" = 'optimise' THEN 'optimise'
    WHEN "step__rule" = 'after-other-thiopurine' THEN 'next_agent'
  END AS "step"
FROM asked_12
OFFSET 0
),
computed_12 AS (
SELECT
  *
FROM known_12
OFFSET 0
),
asked_13 AS (
SELECT
  *
  -- table: blind_raise
  -- May azathioprine be raised although metabolites cannot be measured?
  , ("step" = 'optimise' AND "metabolite_sample" = 'no_assay') IS TRUE AS "blind_raise__asked"
  , CASE WHEN "step" = 'optimise' AND "metabolite_sample" = 'no_assay' THEN CASE
      WHEN "metaboliser" = 'normal' AND "transaminases_rising" = FALSE THEN 'safe-enough'
      WHEN "metaboliser" IN ('intermediate', 'poor', 'not_determined') THEN 'unsafe-metaboliser'
      WHEN "metaboliser" IN ('normal', 'to_be_asked') AND "transaminases_rising" = TRUE THEN 'liver-getting-worse'
      WHEN "metaboliser" = 'to_be_asked' AND ("transaminases_rising" = FALSE OR "transaminases_rising" IS NULL) THEN 'metaboliser-not-known'
      WHEN "metaboliser" = 'normal' AND "transaminases_rising" IS NULL THEN 'course-not-known'
    END END AS "blind_raise__rule"
  -- end
  -- table: thiopurine_class
  -- May this patient take any thiopurine?
  , ("step" IN ('optimise', 'select_agent', 'replace_mycophenolate')) IS TRUE AS "thiopurine_class__asked"
  , CASE WHEN "step" IN ('optimise', 'select_agent', 'replace_mycophenolate') THEN CASE
      WHEN "metaboliser" = 'poor' THEN 'poor-metaboliser'
      WHEN "metaboliser" IN ('normal', 'intermediate', 'not_determined', 'to_be_asked') AND "thiopurine_reaction" IN ('severe_myelosuppression', 'pancreatitis') THEN 'severe-reaction'
      WHEN "metaboliser" IN ('normal', 'intermediate', 'not_determined', 'to_be_asked') AND "thiopurine_reaction" IS NULL THEN 'reaction-not-known'
      WHEN "metaboliser" IN ('normal', 'intermediate', 'not_determined') AND "thiopurine_reaction" IN ('hypersensitivity', 'hepatotoxicity', 'mild_myelosuppression', 'other') THEN 'reaction-that-may-recur'
      WHEN "metaboliser" = 'normal' AND "thiopurine_reaction" IN ('none', 'gastrointestinal', 'flu_like', 'rash') THEN 'no-obstacle'
      WHEN "metaboliser" = 'intermediate' AND "thiopurine_reaction" IN ('none', 'gastrointestinal', 'flu_like', 'rash') THEN 'intermediate-metaboliser'
      WHEN "metaboliser" = 'not_determined' AND "thiopurine_reaction" IN ('none', 'gastrointestinal', 'flu_like', 'rash') THEN 'metaboliser-not-determined'
      WHEN "metaboliser" = 'to_be_asked' AND "thiopurine_reaction" IN ('none', 'gastrointestinal', 'flu_like', 'rash', 'hypersensitivity', 'hepatotoxicity', 'mild_myelosuppression', 'other') THEN 'metaboliser-not-known'
    END END AS "thiopurine_class__rule"
  -- end
FROM computed_12
OFFSET 0
),
known_13 AS (
SELECT
  *
  , CASE
    WHEN "blind_raise__rule" = 'safe-enough' THEN 'allowed'
    WHEN "blind_raise__rule" IN ('unsafe-metaboliser', 'liver-getting-worse') THEN 'not_allowed'
    WHEN "blind_raise__rule" IN ('metaboliser-not-known', 'course-not-known') THEN 'to_be_asked'
  END AS "blind_raise"
  , CASE
    WHEN "thiopurine_class__rule" IN ('poor-metaboliser', 'severe-reaction') THEN 'barred'
    WHEN "thiopurine_class__rule" IN ('reaction-not-known', 'metaboliser-not-known') THEN 'to_be_asked'
    WHEN "thiopurine_class__rule" IN ('reaction-that-may-recur', 'metaboliser-not-determined') THEN 'caution'
    WHEN "thiopurine_class__rule" = 'no-obstacle' THEN 'allowed'
    WHEN "thiopurine_class__rule" = 'intermediate-metaboliser' THEN 'reduced'
  END AS "thiopurine_class"
FROM asked_13
OFFSET 0
),
computed_13 AS (
SELECT
  *
FROM known_13
OFFSET 0
),
asked_14 AS (
SELECT
  *
  -- table: exposure
  -- Given the metabolites, what kind of change could help?
  , ("step" = 'optimise') IS TRUE AS "exposure__asked"
  , CASE WHEN "step" = 'optimise' THEN CASE
      WHEN "metabolite_sample" IN ('too_early', 'to_be_measured') THEN 'measure-first'
      WHEN "metabolite_sample" = 'timing_to_be_asked' THEN 'timing-first'
      WHEN "metabolite_sample" = 'not_interpretable' THEN 'not-interpretable'
      WHEN "metabolite_sample" = 'usable' AND "metabolite_pattern" = 'tpmt_absent_pattern' THEN 'tpmt-absent'
      WHEN "metabolite_sample" = 'usable' AND "metabolite_pattern" IN ('low_tpmt_pattern', 'overdosed') THEN 'too-much'
      WHEN "metabolite_sample" = 'usable' AND "metabolite_pattern" = 'underdosed' AND "xanthine_oxidase_inhibitor" = 'none' THEN 'underdosed'
      WHEN "metabolite_sample" = 'usable' AND "metabolite_pattern" IN ('shunter', 'in_range_mmp_high') AND "xanthine_oxidase_inhibitor" = 'none' THEN 'diverted'
      WHEN "metabolite_sample" = 'usable' AND "metabolite_pattern" = 'in_range' AND "xanthine_oxidase_inhibitor" = 'none' THEN 'in-range'
      WHEN "metabolite_sample" = 'usable' AND "metabolite_pattern" IN ('underdosed', 'shunter', 'in_range', 'in_range_mmp_high') AND "xanthine_oxidase_inhibitor" IN ('allopurinol_co_therapy', 'allopurinol_other_reason', 'other_inhibitor') THEN 'with-inhibitor'
      WHEN "metabolite_sample" = 'no_assay' AND "xanthine_oxidase_inhibitor" IN ('allopurinol_co_therapy', 'allopurinol_other_reason', 'other_inhibitor') THEN 'no-assay-with-inhibitor'
      WHEN "metabolite_sample" = 'no_assay' AND "xanthine_oxidase_inhibitor" = 'none' AND "blind_raise" = 'allowed' THEN 'no-assay-but-safe'
      WHEN "metabolite_sample" = 'no_assay' AND "xanthine_oxidase_inhibitor" = 'none' AND "blind_raise" = 'not_allowed' THEN 'no-assay-and-not-safe'
      WHEN "metabolite_sample" = 'no_assay' AND "xanthine_oxidase_inhibitor" = 'none' AND "blind_raise" = 'to_be_asked' THEN 'no-assay-more-to-ask'
    END END AS "exposure__rule"
  -- end
FROM computed_13
OFFSET 0
),
known_14 AS (
SELECT
  *
  , CASE
    WHEN "exposure__rule" = 'measure-first' THEN 'measure'
    WHEN "exposure__rule" IN ('timing-first', 'no-assay-more-to-ask') THEN 'request_data'
    WHEN "exposure__rule" IN ('not-interpretable', 'no-assay-and-not-safe') THEN 'review'
    WHEN "exposure__rule" = 'tpmt-absent' THEN 'stop'
    WHEN "exposure__rule" = 'too-much' THEN 'reduce'
    WHEN "exposure__rule" = 'underdosed' THEN 'raise_dose'
    WHEN "exposure__rule" = 'diverted' THEN 'add_allopurinol'
    WHEN "exposure__rule" IN ('in-range', 'with-inhibitor', 'no-assay-with-inhibitor') THEN 'exhausted'
    WHEN "exposure__rule" = 'no-assay-but-safe' THEN 'raise_without_assay'
  END AS "exposure"
FROM asked_14
OFFSET 0
),
computed_14 AS (
SELECT
  *
FROM known_14
OFFSET 0
),
asked_15 AS (
SELECT
  *
  -- table: next_azathioprine_dose
  -- Which is the next higher dose of azathioprine that can be made from whole 25 mg tablets?
  , ("exposure" IN ('raise_dose', 'raise_without_assay') AND "thiopurine_dose" <= 1999) IS TRUE AS "next_azathioprine_dose__asked"
  , CASE WHEN "exposure" IN ('raise_dose', 'raise_without_assay') AND "thiopurine_dose" <= 1999 THEN CASE
      WHEN "thiopurine_dose" <= 249 THEN 'to-25'
      WHEN "thiopurine_dose" BETWEEN 250 AND 499 THEN 'to-50'
      WHEN "thiopurine_dose" BETWEEN 500 AND 749 THEN 'to-75'
      WHEN "thiopurine_dose" BETWEEN 750 AND 999 THEN 'to-100'
      WHEN "thiopurine_dose" BETWEEN 1000 AND 1249 THEN 'to-125'
      WHEN "thiopurine_dose" BETWEEN 1250 AND 1499 THEN 'to-150'
      WHEN "thiopurine_dose" BETWEEN 1500 AND 1749 THEN 'to-175'
      WHEN "thiopurine_dose" BETWEEN 1750 AND 1999 THEN 'to-200'
    END END AS "next_azathioprine_dose__rule"
  -- end
  -- table: reduced_azathioprine_dose
  -- Which dose can be made that is not under one quarter of the present dose?
  , ("exposure" = 'add_allopurinol' AND "thiopurine_dose" <= 3000) IS TRUE AS "reduced_azathioprine_dose__asked"
  , CASE WHEN "exposure" = 'add_allopurinol' AND "thiopurine_dose" <= 3000 THEN CASE
      WHEN "thiopurine_dose" <= 500 THEN 'up-to-50'
      WHEN "thiopurine_dose" BETWEEN 501 AND 1000 THEN 'up-to-100'
      WHEN "thiopurine_dose" BETWEEN 1001 AND 1500 THEN 'up-to-150'
      WHEN "thiopurine_dose" BETWEEN 1501 AND 2000 THEN 'up-to-200'
      WHEN "thiopurine_dose" BETWEEN 2001 AND 2500 THEN 'up-to-250'
      WHEN "thiopurine_dose" BETWEEN 2501 AND 3000 THEN 'up-to-300'
    END END AS "reduced_azathioprine_dose__rule"
  -- end
FROM computed_14
OFFSET 0
),
known_15 AS (
SELECT
  *
  , CASE
    WHEN "next_azathioprine_dose__rule" = 'to-25' THEN 250
    WHEN "next_azathioprine_dose__rule" = 'to-50' THEN 500
    WHEN "next_azathioprine_dose__rule" = 'to-75' THEN 750
    WHEN "next_azathioprine_dose__rule" = 'to-100' THEN 1000
    WHEN "next_azathioprine_dose__rule" = 'to-125' THEN 1250
    WHEN "next_azathioprine_dose__rule" = 'to-150' THEN 1500
    WHEN "next_azathioprine_dose__rule" = 'to-175' THEN 1750
    WHEN "next_azathioprine_dose__rule" = 'to-200' THEN 2000
  END AS "next_azathioprine_dose"
  , CASE
    WHEN "reduced_azathioprine_dose__rule" = 'up-to-50' THEN 125
    WHEN "reduced_azathioprine_dose__rule" = 'up-to-100' THEN 250
    WHEN "reduced_azathioprine_dose__rule" = 'up-to-150' THEN 375
    WHEN "reduced_azathioprine_dose__rule" = 'up-to-200' THEN 500
    WHEN "reduced_azathioprine_dose__rule" = 'up-to-250' THEN 625
    WHEN "reduced_azathioprine_dose__rule" = 'up-to-300' THEN 750
  END AS "reduced_azathioprine_dose"
FROM asked_15
OFFSET 0
),
computed_15 AS (
SELECT
  *
  -- computed: next_dose_per_kg = next_azathioprine_dose / weight
  , CASE
    WHEN "next_azathioprine_dose" IS NOT NULL AND "weight" IS NOT NULL AND "weight" > 0 THEN "next_azathioprine_dose"
  END AS "next_dose_per_kg__top"
  , CASE
    WHEN "next_azathioprine_dose" IS NOT NULL AND "weight" IS NOT NULL AND "weight" > 0 THEN "weight"
  END AS "next_dose_per_kg__bottom"
  -- end
  -- computed: reduced_share = reduced_azathioprine_dose / thiopurine_dose
  , CASE
    WHEN "reduced_azathioprine_dose" IS NOT NULL AND "thiopurine_dose" IS NOT NULL AND "thiopurine_dose" > 0 THEN "reduced_azathioprine_dose"
  END AS "reduced_share__top"
  , CASE
    WHEN "reduced_azathioprine_dose" IS NOT NULL AND "thiopurine_dose" IS NOT NULL AND "thiopurine_dose" > 0 THEN "thiopurine_dose"
  END AS "reduced_share__bottom"
  -- end
FROM known_15
OFFSET 0
),
asked_16 AS (
SELECT
  *
  -- table: reduction
  -- Is the dose that can be made between one quarter and one third of the present dose?
  , ("exposure" = 'add_allopurinol') IS TRUE AS "reduction__asked"
  , CASE WHEN "exposure" = 'add_allopurinol' THEN CASE
      WHEN (4 * "reduced_share__top" >= "reduced_share__bottom" AND 4 * "reduced_share__top" <= "reduced_share__bottom") THEN 'one-quarter'
      WHEN (4 * "reduced_share__top" > "reduced_share__bottom" AND 3 * "reduced_share__top" <= "reduced_share__bottom") THEN 'up-to-one-third'
      WHEN "thiopurine_dose" <= 5000 AND (4 * "reduced_share__top" < "reduced_share__bottom" OR 3 * "reduced_share__top" > "reduced_share__bottom" OR "reduced_share__bottom" IS NULL) THEN 'cannot-be-made'
      WHEN "thiopurine_dose" IS NULL THEN 'dose-not-known'
    END END AS "reduction__rule"
  -- end
  -- table: room_for_raise
  -- Does the next dose that can be made stay under the ceiling?
  , ("exposure" IN ('raise_dose', 'raise_without_assay')) IS TRUE AS "room_for_raise__asked"
  , CASE WHEN "exposure" IN ('raise_dose', 'raise_without_assay') THEN CASE
      WHEN "thiopurine_dose" IS NULL THEN 'dose-not-known'
      WHEN "thiopurine_dose" >= 2000 THEN 'at-the-absolute-ceiling'
      WHEN "thiopurine_dose" <= 1999 AND "next_dose_per_kg__bottom" IS NULL THEN 'weight-not-known'
      WHEN "thiopurine_dose" <= 1999 AND "next_dose_per_kg__top" > 2 * "next_dose_per_kg__bottom" THEN 'above-the-ceiling'
      WHEN "thiopurine_dose" <= 1999 AND ("next_dose_per_kg__top" > "next_dose_per_kg__bottom" AND "next_dose_per_kg__top" <= 2 * "next_dose_per_kg__bottom") AND "metaboliser" IN ('intermediate', 'poor') THEN 'above-the-intermediate-ceiling'
      WHEN "thiopurine_dose" <= 1999 AND "next_dose_per_kg__top" <= 2 * "next_dose_per_kg__bottom" AND "metaboliser" = 'to_be_asked' THEN 'metaboliser-not-known'
      WHEN "thiopurine_dose" <= 1999 AND ("next_dose_per_kg__top" > "next_dose_per_kg__bottom" AND "next_dose_per_kg__top" <= 2 * "next_dose_per_kg__bottom") AND "metaboliser" IN ('normal', 'not_determined') THEN 'under-the-ceiling'
      WHEN "thiopurine_dose" <= 1999 AND "next_dose_per_kg__top" <= "next_dose_per_kg__bottom" AND "metaboliser" IN ('normal', 'intermediate', 'poor', 'not_determined') THEN 'under-both-ceilings'
    END END AS "room_for_raise__rule"
  -- end
FROM computed_15
OFFSET 0
),
known_16 AS (
SELECT
  *
  , CASE
    WHEN "reduction__rule" = 'one-quarter' THEN 'one_quarter'
    WHEN "reduction__rule" = 'up-to-one-third' THEN 'up_to_one_third'
    WHEN "reduction__rule" = 'cannot-be-made' THEN 'cannot_be_made'
    WHEN "reduction__rule" = 'dose-not-known' THEN 'to_be_asked'
  END AS "reduction"
  , CASE
    WHEN "room_for_raise__rule" IN ('dose-not-known', 'weight-not-known', 'metaboliser-not-known') THEN 'to_be_asked'
    WHEN "room_for_raise__rule" IN ('at-the-absolute-ceiling', 'above-the-ceiling', 'above-the-intermediate-ceiling') THEN 'no_room'
    WHEN "room_for_raise__rule" IN ('under-the-ceiling', 'under-both-ceilings') THEN 'room'
  END AS "room_for_raise"
FROM asked_16
OFFSET 0
),
computed_16 AS (
SELECT
  *
FROM known_16
OFFSET 0
),
asked_17 AS (
SELECT
  *
  -- table: allopurinol_choice
  -- Can allopurinol be added and azathioprine be reduced?
  , ("exposure" = 'add_allopurinol') IS TRUE AS "allopurinol_choice__asked"
  , CASE WHEN "exposure" = 'add_allopurinol' THEN CASE
      WHEN "pregnancy_state" IN ('pregnant', 'planning') THEN 'pregnancy'
      WHEN "pregnancy_state" IN ('not_pregnant', 'not_possible', 'to_be_asked') AND "allopurinol_history" IN ('failed', 'not_tolerated', 'contraindicated', 'declined') THEN 'excluded-by-history'
      WHEN "pregnancy_state" = 'to_be_asked' AND ("allopurinol_history" IN ('never_used', 'can_be_used_again') OR "allopurinol_history" IS NULL) THEN 'pregnancy-not-known'
      WHEN "pregnancy_state" IN ('not_pregnant', 'not_possible') AND "allopurinol_history" IS NULL THEN 'history-not-known'
      WHEN "pregnancy_state" IN ('not_pregnant', 'not_possible') AND "allopurinol_history" IN ('never_used', 'can_be_used_again') AND "thiopurine_class" = 'to_be_asked' THEN 'class-not-known'
      WHEN "pregnancy_state" IN ('not_pregnant', 'not_possible') AND "allopurinol_history" IN ('never_used', 'can_be_used_again') AND "thiopurine_class" IN ('reduced', 'caution', 'barred') THEN 'class-stands-against'
      WHEN "pregnancy_state" IN ('not_pregnant', 'not_possible') AND "allopurinol_history" IN ('never_used', 'can_be_used_again') AND "thiopurine_class" = 'allowed' AND "egfr" IS NULL THEN 'kidney-not-known'
      WHEN "pregnancy_state" IN ('not_pregnant', 'not_possible') AND "allopurinol_history" IN ('never_used', 'can_be_used_again') AND "thiopurine_class" = 'allowed' AND "egfr" <= 29 THEN 'kidney-stands-against'
      WHEN "pregnancy_state" IN ('not_pregnant', 'not_possible') AND "allopurinol_history" IN ('never_used', 'can_be_used_again') AND "thiopurine_class" = 'allowed' AND "egfr" >= 30 AND "reduction" = 'to_be_asked' THEN 'dose-not-known'
      WHEN "pregnancy_state" IN ('not_pregnant', 'not_possible') AND "allopurinol_history" IN ('never_used', 'can_be_used_again') AND "thiopurine_class" = 'allowed' AND "egfr" >= 30 AND "reduction" = 'cannot_be_made' THEN 'cannot-be-reduced'
      WHEN "pregnancy_state" IN ('not_pregnant', 'not_possible') AND "allopurinol_history" IN ('never_used', 'can_be_used_again') AND "thiopurine_class" = 'allowed' AND "egfr" >= 30 AND "reduction" IN ('one_quarter', 'up_to_one_third') THEN 'possible'
    END END AS "allopurinol_choice__rule"
  -- end
  -- table: raise_choice
  -- Can azathioprine be raised?
  , ("exposure" IN ('raise_dose', 'raise_without_assay')) IS TRUE AS "raise_choice__asked"
  , CASE WHEN "exposure" IN ('raise_dose', 'raise_without_assay') THEN CASE
      WHEN "optimisation_steps" >= 8 THEN 'tried-often-enough'
      WHEN ("optimisation_steps" <= 7 OR "optimisation_steps" IS NULL) AND "thiopurine_class" = 'barred' THEN 'class-barred'
      WHEN ("optimisation_steps" <= 7 OR "optimisation_steps" IS NULL) AND "thiopurine_class" = 'to_be_asked' THEN 'class-not-known'
      WHEN ("optimisation_steps" <= 7 OR "optimisation_steps" IS NULL) AND "thiopurine_class" IN ('allowed', 'reduced', 'caution') AND "pregnancy_state" = 'pregnant' THEN 'pregnant'
      WHEN ("optimisation_steps" <= 7 OR "optimisation_steps" IS NULL) AND "thiopurine_class" IN ('allowed', 'reduced', 'caution') AND "pregnancy_state" = 'to_be_asked' THEN 'pregnancy-not-known'
      WHEN ("optimisation_steps" <= 7 OR "optimisation_steps" IS NULL) AND "thiopurine_class" IN ('allowed', 'reduced', 'caution') AND "pregnancy_state" IN ('planning', 'not_pregnant', 'not_possible') AND "room_for_raise" = 'no_room' THEN 'no-room'
      WHEN ("optimisation_steps" <= 7 OR "optimisation_steps" IS NULL) AND "thiopurine_class" IN ('allowed', 'reduced', 'caution') AND "pregnancy_state" IN ('planning', 'not_pregnant', 'not_possible') AND "room_for_raise" = 'to_be_asked' THEN 'room-not-known'
      WHEN ("optimisation_steps" <= 7 OR "optimisation_steps" IS NULL) AND "thiopurine_class" IN ('allowed', 'reduced', 'caution') AND "pregnancy_state" IN ('planning', 'not_pregnant', 'not_possible') AND "room_for_raise" = 'room' THEN 'possible'
    END END AS "raise_choice__rule"
  -- end
FROM computed_16
OFFSET 0
),
known_17 AS (
SELECT
  *
  , CASE
    WHEN "allopurinol_choice__rule" = 'pregnancy' THEN 'not_in_pregnancy'
    WHEN "allopurinol_choice__rule" = 'excluded-by-history' THEN 'excluded'
    WHEN "allopurinol_choice__rule" IN ('pregnancy-not-known', 'history-not-known', 'class-not-known', 'kidney-not-known', 'dose-not-known') THEN 'to_be_asked'
    WHEN "allopurinol_choice__rule" IN ('class-stands-against', 'kidney-stands-against', 'cannot-be-reduced') THEN 'specialist'
    WHEN "allopurinol_choice__rule" = 'possible' THEN 'possible'
  END AS "allopurinol_choice"
  , CASE
    WHEN "raise_choice__rule" IN ('tried-often-enough', 'no-room') THEN 'no_room'
    WHEN "raise_choice__rule" IN ('class-barred', 'pregnant') THEN 'specialist'
    WHEN "raise_choice__rule" IN ('class-not-known', 'pregnancy-not-known', 'room-not-known') THEN 'to_be_asked'
    WHEN "raise_choice__rule" = 'possible' THEN 'possible'
  END AS "raise_choice"
FROM asked_17
OFFSET 0
),
computed_17 AS (
SELECT
  *
FROM known_17
OFFSET 0
),
asked_18 AS (
SELECT
  *
  -- table: optimisation
  -- How is azathioprine optimised when the response is insufficient?
  , ("step" = 'optimise') IS TRUE AS "optimisation__asked"
  , CASE WHEN "step" = 'optimise' THEN CASE
      WHEN "exposure" = 'raise_dose' AND "raise_choice" = 'possible' THEN 'raise-azathioprine'
      WHEN "exposure" = 'raise_without_assay' AND "raise_choice" = 'possible' THEN 'raise-without-assay'
      WHEN "exposure" IN ('raise_dose', 'raise_without_assay') AND "raise_choice" = 'no_room' THEN 'no-room'
      WHEN "exposure" IN ('raise_dose', 'raise_without_assay') AND "raise_choice" = 'specialist' THEN 'raise-with-a-specialist'
      WHEN "exposure" IN ('raise_dose', 'raise_without_assay') AND "raise_choice" = 'to_be_asked' THEN 'raise-more-to-ask'
      WHEN "exposure" = 'add_allopurinol' AND "allopurinol_choice" = 'possible' THEN 'add-allopurinol'
      WHEN "exposure" = 'add_allopurinol' AND "allopurinol_choice" = 'excluded' THEN 'allopurinol-excluded'
      WHEN "exposure" = 'add_allopurinol' AND "allopurinol_choice" IN ('not_in_pregnancy', 'specialist') THEN 'allopurinol-with-a-specialist'
      WHEN "exposure" = 'add_allopurinol' AND "allopurinol_choice" = 'to_be_asked' THEN 'allopurinol-more-to-ask'
      WHEN "exposure" = 'reduce' AND "optimisation_steps" >= 8 THEN 'changed-often-enough'
      WHEN "exposure" = 'reduce' AND ("optimisation_steps" <= 7 OR "optimisation_steps" IS NULL) THEN 'reduce'
      WHEN "exposure" = 'stop' THEN 'stop'
      WHEN "exposure" = 'measure' THEN 'measure'
      WHEN "exposure" = 'review' THEN 'review'
      WHEN "exposure" = 'request_data' THEN 'more-to-ask'
      WHEN "exposure" = 'exhausted' THEN 'exhausted'
    END END AS "optimisation__rule"
  -- end
FROM computed_17
OFFSET 0
),
known_18 AS (
SELECT
  *
  , CASE
    WHEN "optimisation__rule" = 'raise-azathioprine' THEN 'raise_azathioprine'
    WHEN "optimisation__rule" = 'raise-without-assay' THEN 'raise_without_assay'
    WHEN "optimisation__rule" IN ('no-room', 'allopurinol-excluded', 'exhausted') THEN 'exhausted'
    WHEN "optimisation__rule" IN ('raise-with-a-specialist', 'allopurinol-with-a-specialist', 'changed-often-enough', 'review') THEN 'specialist_review'
    WHEN "optimisation__rule" IN ('raise-more-to-ask', 'allopurinol-more-to-ask', 'more-to-ask') THEN 'request_data'
    WHEN "optimisation__rule" = 'add-allopurinol' THEN 'add_allopurinol'
    WHEN "optimisation__rule" = 'reduce' THEN 'reduce_thiopurine'
    WHEN "optimisation__rule" = 'stop' THEN 'stop_thiopurine'
    WHEN "optimisation__rule" = 'measure' THEN 'measure_metabolites'
  END AS "optimisation"
FROM asked_18
OFFSET 0
),
computed_18 AS (
SELECT
  *
FROM known_18
OFFSET 0
),
asked_19 AS (
SELECT
  *
  -- table: agent_question
  -- Is another agent needed, and which question has to be answered to find it?
  , ("gate_data" = 'complete') IS TRUE AS "agent_question__asked"
  , CASE WHEN "gate_data" = 'complete' THEN CASE
      WHEN "step" = 'select_agent' THEN 'instead-of-a-thiopurine'
      WHEN "step" = 'optimise' AND "optimisation" = 'exhausted' THEN 'after-optimisation'
      WHEN "step" = 'optimise' AND "optimisation" IN ('raise_azathioprine', 'raise_without_assay', 'add_allopurinol', 'reduce_thiopurine', 'stop_thiopurine', 'measure_metabolites', 'specialist_review', 'request_data') THEN 'during-optimisation'
      WHEN "step" = 'next_agent' THEN 'after-other-thiopurine'
      WHEN "step" = 'replace_mycophenolate' AND "situation" = 'mycophenolate_intolerance' AND "azathioprine_history" = 'not_tolerated' THEN 'two-agents-not-tolerated'
      WHEN "step" = 'replace_mycophenolate' AND "situation" = 'mycophenolate_intolerance' AND ("azathioprine_history" IN ('never_used', 'can_be_used_again', 'failed', 'contraindicated', 'declined') OR "azathioprine_history" IS NULL) THEN 'after-mycophenolate-intolerance'
      WHEN "step" = 'replace_mycophenolate' AND "situation" = 'insufficient_mycophenolate' THEN 'after-mycophenolate-failure'
      WHEN "step" IN ('maintain', 'continue_and_reassess', 'reexamine_diagnosis', 'complete_first_line', 'steroid_sparing', 'stop_allopurinol', 'request_data', 'adherence_support', 'assess_adherence', 'measure_metabolites', 'specialist_review', 'exclude_other_causes') THEN 'no-agent-needed'
    END END AS "agent_question__rule"
  -- end
FROM computed_18
OFFSET 0
),
known_19 AS (
SELECT
  *
  , CASE
    WHEN "agent_question__rule" = 'instead-of-a-thiopurine' THEN 'thiopurine_intolerance'
    WHEN "agent_question__rule" IN ('after-optimisation', 'after-other-thiopurine') THEN 'before_third_line'
    WHEN "agent_question__rule" IN ('during-optimisation', 'no-agent-needed') THEN 'none'
    WHEN "agent_question__rule" = 'two-agents-not-tolerated' THEN 'second_thiopurine'
    WHEN "agent_question__rule" IN ('after-mycophenolate-intolerance', 'after-mycophenolate-failure') THEN 'azathioprine'
  END AS "agent_question"
FROM asked_19
OFFSET 0
),
computed_19 AS (
SELECT
  *
FROM known_19
OFFSET 0
),
asked_20 AS (
SELECT
  *
  -- table: azathioprine_choice
  -- May azathioprine be started?
  , ("agent_question" = 'azathioprine') IS TRUE AS "azathioprine_choice__asked"
  , CASE WHEN "agent_question" = 'azathioprine' THEN CASE
      WHEN "azathioprine_history" IN ('failed', 'not_tolerated', 'contraindicated', 'declined') THEN 'excluded-by-history'
      WHEN ("azathioprine_history" IN ('never_used', 'can_be_used_again') OR "azathioprine_history" IS NULL) AND "thiopurine_class" = 'barred' THEN 'class-barred'
      WHEN "azathioprine_history" IS NULL AND "thiopurine_class" IN ('allowed', 'reduced', 'caution', 'to_be_asked') THEN 'history-not-known'
      WHEN "azathioprine_history" IN ('never_used', 'can_be_used_again') AND "thiopurine_class" = 'to_be_asked' THEN 'class-not-known'
      WHEN "azathioprine_history" IN ('never_used', 'can_be_used_again') AND "thiopurine_class" = 'caution' THEN 'reaction-may-recur'
      WHEN "azathioprine_history" IN ('never_used', 'can_be_used_again') AND "thiopurine_class" IN ('allowed', 'reduced') AND "portal_hypertension" = TRUE THEN 'portal-hypertension'
      WHEN "azathioprine_history" IN ('never_used', 'can_be_used_again') AND "thiopurine_class" IN ('allowed', 'reduced') AND "portal_hypertension" IS NULL THEN 'portal-hypertension-not-known'
      WHEN "azathioprine_history" IN ('never_used', 'can_be_used_again') AND "thiopurine_class" IN ('allowed', 'reduced') AND "portal_hypertension" = FALSE AND "xanthine_oxidase_inhibitor" IN ('allopurinol_co_therapy', 'allopurinol_other_reason', 'other_inhibitor') THEN 'with-inhibitor'
      WHEN "azathioprine_history" IN ('never_used', 'can_be_used_again') AND "thiopurine_class" IN ('allowed', 'reduced') AND "portal_hypertension" = FALSE AND "xanthine_oxidase_inhibitor" IS NULL THEN 'inhibitor-not-known'
      WHEN "azathioprine_history" IN ('never_used', 'can_be_used_again') AND "thiopurine_class" IN ('allowed', 'reduced') AND "portal_hypertension" = FALSE AND "xanthine_oxidase_inhibitor" = 'none' THEN 'possible'
    END END AS "azathioprine_choice__rule"
  -- end
  -- table: mercaptopurine_choice
  -- May mercaptopurine be started?
  , ("agent_question" IN ('thiopurine_intolerance', 'second_thiopurine')) IS TRUE AS "mercaptopurine_choice__asked"
  , CASE WHEN "agent_question" IN ('thiopurine_intolerance', 'second_thiopurine') THEN CASE
      WHEN "intolerance_culprit" = 'mercaptopurine' THEN 'culprit'
      WHEN "intolerance_culprit" IN ('none', 'azathioprine', 'tioguanine', 'mycophenolate', 'steroid', 'allopurinol') AND "mercaptopurine_history" IN ('failed', 'not_tolerated', 'contraindicated', 'declined') THEN 'excluded-by-history'
      WHEN "intolerance_culprit" IN ('none', 'azathioprine', 'tioguanine', 'mycophenolate', 'steroid', 'allopurinol') AND ("mercaptopurine_history" IN ('never_used', 'can_be_used_again') OR "mercaptopurine_history" IS NULL) AND "thiopurine_class" = 'barred' THEN 'class-barred'
      WHEN "intolerance_culprit" IN ('none', 'azathioprine', 'tioguanine', 'mycophenolate', 'steroid', 'allopurinol') AND "mercaptopurine_history" IS NULL AND "thiopurine_class" IN ('allowed', 'reduced', 'caution', 'to_be_asked') THEN 'history-not-known'
      WHEN "intolerance_culprit" IN ('none', 'azathioprine', 'tioguanine', 'mycophenolate', 'steroid', 'allopurinol') AND "mercaptopurine_history" IN ('never_used', 'can_be_used_again') AND "thiopurine_class" = 'to_be_asked' THEN 'class-not-known'
      WHEN "intolerance_culprit" IN ('none', 'azathioprine', 'tioguanine', 'mycophenolate', 'steroid', 'allopurinol') AND "mercaptopurine_history" IN ('never_used', 'can_be_used_again') AND "thiopurine_class" = 'caution' THEN 'reaction-may-recur'
      WHEN "intolerance_culprit" IN ('none', 'azathioprine', 'tioguanine', 'mycophenolate', 'steroid', 'allopurinol') AND "mercaptopurine_history" IN ('never_used', 'can_be_used_again') AND "thiopurine_class" IN ('allowed', 'reduced') AND "portal_hypertension" = TRUE THEN 'portal-hypertension'
      WHEN "intolerance_culprit" IN ('none', 'azathioprine', 'tioguanine', 'mycophenolate', 'steroid', 'allopurinol') AND "mercaptopurine_history" IN ('never_used', 'can_be_used_again') AND "thiopurine_class" IN ('allowed', 'reduced') AND "portal_hypertension" IS NULL THEN 'portal-hypertension-not-known'
      WHEN "intolerance_culprit" IN ('none', 'azathioprine', 'tioguanine', 'mycophenolate', 'steroid', 'allopurinol') AND "mercaptopurine_history" IN ('never_used', 'can_be_used_again') AND "thiopurine_class" IN ('allowed', 'reduced') AND "portal_hypertension" = FALSE AND "xanthine_oxidase_inhibitor" IN ('allopurinol_co_therapy', 'allopurinol_other_reason', 'other_inhibitor') THEN 'with-inhibitor'
      WHEN "intolerance_culprit" IN ('none', 'azathioprine', 'tioguanine', 'mycophenolate', 'steroid', 'allopurinol') AND "mercaptopurine_history" IN ('never_used', 'can_be_used_again') AND "thiopurine_class" IN ('allowed', 'reduced') AND "portal_hypertension" = FALSE AND "xanthine_oxidase_inhibitor" IS NULL THEN 'inhibitor-not-known'
      WHEN "intolerance_culprit" IN ('none', 'azathioprine', 'tioguanine', 'mycophenolate', 'steroid', 'allopurinol') AND "mercaptopurine_history" IN ('never_used', 'can_be_used_again') AND "thiopurine_class" IN ('allowed', 'reduced') AND "portal_hypertension" = FALSE AND "xanthine_oxidase_inhibitor" = 'none' THEN 'possible'
    END END AS "mercaptopurine_choice__rule"
  -- end
  -- table: mycophenolate_choice
  -- May mycophenolate mofetil be started?
  , ("agent_question" IN ('thiopurine_intolerance', 'before_third_line', 'second_thiopurine')) IS TRUE AS "mycophenolate_choice__asked"
  , CASE WHEN "agent_question" IN ('thiopurine_intolerance', 'before_third_line', 'second_thiopurine') THEN CASE
      WHEN "intolerance_culprit" = 'mycophenolate' THEN 'culprit'
      WHEN "mycophenolate_history" IN ('failed', 'not_tolerated', 'contraindicated', 'declined') AND "intolerance_culprit" IN ('none', 'azathioprine', 'mercaptopurine', 'tioguanine', 'steroid', 'allopurinol') THEN 'excluded-by-history'
      WHEN "mycophenolate_history" IS NULL AND "intolerance_culprit" IN ('none', 'azathioprine', 'mercaptopurine', 'tioguanine', 'steroid', 'allopurinol') THEN 'history-not-known'
      WHEN "mycophenolate_history" IN ('never_used', 'can_be_used_again') AND "intolerance_culprit" IN ('none', 'azathioprine', 'mercaptopurine', 'tioguanine', 'steroid', 'allopurinol') AND "pregnancy_state" IN ('pregnant', 'planning') THEN 'pregnancy'
      WHEN "mycophenolate_history" IN ('never_used', 'can_be_used_again') AND "intolerance_culprit" IN ('none', 'azathioprine', 'mercaptopurine', 'tioguanine', 'steroid', 'allopurinol') AND "pregnancy_state" = 'to_be_asked' THEN 'pregnancy-not-known'
      WHEN "mycophenolate_history" IN ('never_used', 'can_be_used_again') AND "intolerance_culprit" IN ('none', 'azathioprine', 'mercaptopurine', 'tioguanine', 'steroid', 'allopurinol') AND "pregnancy_state" = 'not_possible' THEN 'cannot-become-pregnant'
      WHEN "mycophenolate_history" IN ('never_used', 'can_be_used_again') AND "intolerance_culprit" IN ('none', 'azathioprine', 'mercaptopurine', 'tioguanine', 'steroid', 'allopurinol') AND "pregnancy_state" = 'not_pregnant' AND "contraception" = 'reliable' THEN 'reliable-contraception'
      WHEN "mycophenolate_history" IN ('never_used', 'can_be_used_again') AND "intolerance_culprit" IN ('none', 'azathioprine', 'mercaptopurine', 'tioguanine', 'steroid', 'allopurinol') AND "pregnancy_state" = 'not_pregnant' AND "contraception" = 'not_reliable' THEN 'no-reliable-contraception'
      WHEN "mycophenolate_history" IN ('never_used', 'can_be_used_again') AND "intolerance_culprit" IN ('none', 'azathioprine', 'mercaptopurine', 'tioguanine', 'steroid', 'allopurinol') AND "pregnancy_state" = 'not_pregnant' AND "contraception" IS NULL THEN 'contraception-not-known'
    END END AS "mycophenolate_choice__rule"
  -- end
  -- table: tioguanine_choice
  -- May tioguanine be started?
  , ("agent_question" IN ('thiopurine_intolerance', 'second_thiopurine')) IS TRUE AS "tioguanine_choice__asked"
  , CASE WHEN "agent_question" IN ('thiopurine_intolerance', 'second_thiopurine') THEN CASE
      WHEN "intolerance_culprit" = 'tioguanine' THEN 'culprit'
      WHEN "intolerance_culprit" IN ('none', 'azathioprine', 'mercaptopurine', 'mycophenolate', 'steroid', 'allopurinol') AND "tioguanine_history" IN ('failed', 'not_tolerated', 'contraindicated', 'declined') THEN 'excluded-by-history'
      WHEN "intolerance_culprit" IN ('none', 'azathioprine', 'mercaptopurine', 'mycophenolate', 'steroid', 'allopurinol') AND ("tioguanine_history" IN ('never_used', 'can_be_used_again') OR "tioguanine_history" IS NULL) AND "thiopurine_class" = 'barred' THEN 'class-barred'
      WHEN "intolerance_culprit" IN ('none', 'azathioprine', 'mercaptopurine', 'mycophenolate', 'steroid', 'allopurinol') AND ("tioguanine_history" IN ('never_used', 'can_be_used_again') OR "tioguanine_history" IS NULL) AND "thiopurine_class" IN ('allowed', 'reduced', 'caution', 'to_be_asked') AND "portal_hypertension" = TRUE THEN 'portal-hypertension'
      WHEN "intolerance_culprit" IN ('none', 'azathioprine', 'mercaptopurine', 'mycophenolate', 'steroid', 'allopurinol') AND "tioguanine_history" IS NULL AND "thiopurine_class" IN ('allowed', 'reduced', 'caution', 'to_be_asked') AND ("portal_hypertension" = FALSE OR "portal_hypertension" IS NULL) THEN 'history-not-known'
      WHEN "intolerance_culprit" IN ('none', 'azathioprine', 'mercaptopurine', 'mycophenolate', 'steroid', 'allopurinol') AND "tioguanine_history" IN ('never_used', 'can_be_used_again') AND "thiopurine_class" IN ('allowed', 'reduced', 'caution', 'to_be_asked') AND "portal_hypertension" IS NULL THEN 'portal-hypertension-not-known'
      WHEN "intolerance_culprit" IN ('none', 'azathioprine', 'mercaptopurine', 'mycophenolate', 'steroid', 'allopurinol') AND "tioguanine_history" IN ('never_used', 'can_be_used_again') AND "thiopurine_class" = 'to_be_asked' AND "portal_hypertension" = FALSE THEN 'class-not-known'
      WHEN "intolerance_culprit" IN ('none', 'azathioprine', 'mercaptopurine', 'mycophenolate', 'steroid', 'allopurinol') AND "tioguanine_history" IN ('never_used', 'can_be_used_again') AND "thiopurine_class" IN ('reduced', 'caution') AND "portal_hypertension" = FALSE THEN 'reaction-or-dose-unclear'
      WHEN "intolerance_culprit" IN ('none', 'azathioprine', 'mercaptopurine', 'mycophenolate', 'steroid', 'allopurinol') AND "tioguanine_history" IN ('never_used', 'can_be_used_again') AND "thiopurine_class" = 'allowed' AND "portal_hypertension" = FALSE AND "xanthine_oxidase_inhibitor" IN ('allopurinol_co_therapy', 'allopurinol_other_reason', 'other_inhibitor') THEN 'with-inhibitor'
      WHEN "intolerance_culprit" IN ('none', 'azathioprine', 'mercaptopurine', 'mycophenolate', 'steroid', 'allopurinol') AND "tioguanine_history" IN ('never_used', 'can_be_used_again') AND "thiopurine_class" = 'allowed' AND "portal_hypertension" = FALSE AND "xanthine_oxidase_inhibitor" IS NULL THEN 'inhibitor-not-known'
      WHEN "intolerance_culprit" IN ('none', 'azathioprine', 'mercaptopurine', 'mycophenolate', 'steroid', 'allopurinol') AND "tioguanine_history" IN ('never_used', 'can_be_used_again') AND "thiopurine_class" = 'allowed' AND "portal_hypertension" = FALSE AND "xanthine_oxidase_inhibitor" = 'none' THEN 'possible'
    END END AS "tioguanine_choice__rule"
  -- end
FROM computed_19
OFFSET 0
),
known_20 AS (
SELECT
  *
  , CASE
    WHEN "azathioprine_choice__rule" IN ('excluded-by-history', 'class-barred') THEN 'excluded'
    WHEN "azathioprine_choice__rule" IN ('history-not-known', 'class-not-known', 'portal-hypertension-not-known', 'inhibitor-not-known') THEN 'to_be_asked'
    WHEN "azathioprine_choice__rule" IN ('reaction-may-recur', 'portal-hypertension', 'with-inhibitor') THEN 'caution'
    WHEN "azathioprine_choice__rule" = 'possible' THEN 'eligible'
  END AS "azathioprine_choice"
  , CASE
    WHEN "mercaptopurine_choice__rule" IN ('culprit', 'excluded-by-history', 'class-barred') THEN 'excluded'
    WHEN "mercaptopurine_choice__rule" IN ('history-not-known', 'class-not-known', 'portal-hypertension-not-known', 'inhibitor-not-known') THEN 'to_be_asked'
    WHEN "mercaptopurine_choice__rule" IN ('reaction-may-recur', 'portal-hypertension', 'with-inhibitor') THEN 'caution'
    WHEN "mercaptopurine_choice__rule" = 'possible' THEN 'eligible'
  END AS "mercaptopurine_choice"
  , CASE
    WHEN "mycophenolate_choice__rule" IN ('culprit', 'excluded-by-history') THEN 'excluded'
    WHEN "mycophenolate_choice__rule" IN ('history-not-known', 'pregnancy-not-known', 'contraception-not-known') THEN 'to_be_asked'
    WHEN "mycophenolate_choice__rule" = 'pregnancy' THEN 'not_in_pregnancy'
    WHEN "mycophenolate_choice__rule" IN ('cannot-become-pregnant', 'reliable-contraception') THEN 'eligible'
    WHEN "mycophenolate_choice__rule" = 'no-reliable-contraception' THEN 'contraception_first'
  END AS "mycophenolate_choice"
  , CASE
    WHEN "tioguanine_choice__rule" IN ('culprit', 'excluded-by-history', 'class-barred', 'portal-hypertension') THEN 'excluded'
    WHEN "tioguanine_choice__rule" IN ('history-not-known', 'portal-hypertension-not-known', 'class-not-known', 'inhibitor-not-known') THEN 'to_be_asked'
    WHEN "tioguanine_choice__rule" IN ('reaction-or-dose-unclear', 'with-inhibitor') THEN 'caution'
    WHEN "tioguanine_choice__rule" = 'possible' THEN 'eligible'
  END AS "tioguanine_choice"
FROM asked_20
OFFSET 0
),
computed_20 AS (
SELECT
  *
FROM known_20
OFFSET 0
),
asked_21 AS (
SELECT
  *
  -- table: second_thiopurine
  -- Which of the two other thiopurines, if either?
  , ("agent_question" IN ('thiopurine_intolerance', 'second_thiopurine')) IS TRUE AS "second_thiopurine__asked"
  , CASE WHEN "agent_question" IN ('thiopurine_intolerance', 'second_thiopurine') THEN CASE
      WHEN "mercaptopurine_choice" = 'eligible' THEN 'mercaptopurine'
      WHEN "mercaptopurine_choice" = 'to_be_asked' THEN 'mercaptopurine-to-be-asked'
      WHEN "mercaptopurine_choice" IN ('caution', 'excluded') AND "tioguanine_choice" = 'eligible' THEN 'tioguanine'
      WHEN "mercaptopurine_choice" IN ('caution', 'excluded') AND "tioguanine_choice" = 'to_be_asked' THEN 'tioguanine-to-be-asked'
      WHEN "mercaptopurine_choice" IN ('caution', 'excluded') AND "tioguanine_choice" = 'caution' THEN 'tioguanine-with-a-specialist'
      WHEN "mercaptopurine_choice" = 'caution' AND "tioguanine_choice" = 'excluded' THEN 'mercaptopurine-with-a-specialist'
      WHEN "mercaptopurine_choice" = 'excluded' AND "tioguanine_choice" = 'excluded' THEN 'neither'
    END END AS "second_thiopurine__rule"
  -- end
  -- table: named_agents
  -- Which agents do the guideline statements name for this patient?
  -- 'mycophenolate-for-intolerance'
  , ("agent_question" = 'thiopurine_intolerance' AND "mycophenolate_choice" IN ('eligible', 'contraception_first', 'not_in_pregnancy', 'to_be_asked')) IS TRUE AS "named_agents__1"
  -- 'mycophenolate-before-third-line'
  , ("agent_question" = 'before_third_line' AND "mycophenolate_choice" IN ('eligible', 'contraception_first', 'not_in_pregnancy', 'to_be_asked')) IS TRUE AS "named_agents__2"
  -- 'mercaptopurine'
  , ("agent_question" IN ('thiopurine_intolerance', 'second_thiopurine') AND "mercaptopurine_choice" IN ('eligible', 'caution', 'to_be_asked')) IS TRUE AS "named_agents__3"
  -- 'tioguanine'
  , ("agent_question" IN ('thiopurine_intolerance', 'second_thiopurine') AND "tioguanine_choice" IN ('eligible', 'caution', 'to_be_asked')) IS TRUE AS "named_agents__4"
  -- end
FROM computed_20
OFFSET 0
),
known_21 AS (
SELECT
  *
  , CASE
    WHEN "second_thiopurine__rule" = 'mercaptopurine' THEN 'mercaptopurine'
    WHEN "second_thiopurine__rule" IN ('mercaptopurine-to-be-asked', 'tioguanine-to-be-asked') THEN 'to_be_asked'
    WHEN "second_thiopurine__rule" = 'tioguanine' THEN 'tioguanine'
    WHEN "second_thiopurine__rule" IN ('tioguanine-with-a-specialist', 'mercaptopurine-with-a-specialist') THEN 'specialist'
    WHEN "second_thiopurine__rule" = 'neither' THEN 'neither'
  END AS "second_thiopurine"
FROM asked_21
OFFSET 0
),
computed_21 AS (
SELECT
  *
FROM known_21
OFFSET 0
),
asked_22 AS (
SELECT
  *
  -- table: new_agent
  -- Which agent is next?
  , ("agent_question" IN ('thiopurine_intolerance', 'before_third_line', 'second_thiopurine', 'azathioprine')) IS TRUE AS "new_agent__asked"
  , CASE WHEN "agent_question" IN ('thiopurine_intolerance', 'before_third_line', 'second_thiopurine', 'azathioprine') THEN CASE
      WHEN "agent_question" IN ('thiopurine_intolerance', 'second_thiopurine') AND "mycophenolate_choice" = 'eligible' THEN 'mycophenolate-for-intolerance'
      WHEN "agent_question" = 'before_third_line' AND "mycophenolate_choice" = 'eligible' THEN 'mycophenolate-before-third-line'
      WHEN "agent_question" IN ('thiopurine_intolerance', 'second_thiopurine') AND "mycophenolate_choice" = 'contraception_first' THEN 'contraception-first-for-intolerance'
      WHEN "agent_question" = 'before_third_line' AND "mycophenolate_choice" = 'contraception_first' THEN 'contraception-first-before-third-line'
      WHEN "agent_question" IN ('thiopurine_intolerance', 'before_third_line', 'second_thiopurine') AND "mycophenolate_choice" = 'not_in_pregnancy' THEN 'not-in-pregnancy'
      WHEN "agent_question" IN ('thiopurine_intolerance', 'before_third_line', 'second_thiopurine') AND "mycophenolate_choice" = 'to_be_asked' THEN 'mycophenolate-more-to-ask'
      WHEN "agent_question" = 'before_third_line' AND "mycophenolate_choice" = 'excluded' THEN 'third-line-after-thiopurines'
      WHEN "agent_question" IN ('thiopurine_intolerance', 'second_thiopurine') AND "mycophenolate_choice" = 'excluded' AND "pregnancy_state" IN ('pregnant', 'planning') THEN 'excluded-and-pregnant'
      WHEN "agent_question" IN ('thiopurine_intolerance', 'second_thiopurine') AND "mycophenolate_choice" = 'excluded' AND "pregnancy_state" = 'to_be_asked' THEN 'excluded-and-pregnancy-not-known'
      WHEN "agent_question" IN ('thiopurine_intolerance', 'second_thiopurine') AND "mycophenolate_choice" = 'excluded' AND "pregnancy_state" IN ('not_pregnant', 'not_possible') AND "second_thiopurine" = 'mercaptopurine' THEN 'mercaptopurine'
      WHEN "agent_question" IN ('thiopurine_intolerance', 'second_thiopurine') AND "mycophenolate_choice" = 'excluded' AND "pregnancy_state" IN ('not_pregnant', 'not_possible') AND "second_thiopurine" = 'tioguanine' THEN 'tioguanine'
      WHEN "agent_question" IN ('thiopurine_intolerance', 'second_thiopurine') AND "mycophenolate_choice" = 'excluded' AND "pregnancy_state" IN ('not_pregnant', 'not_possible') AND "second_thiopurine" = 'specialist' THEN 'second-thiopurine-with-a-specialist'
      WHEN "agent_question" IN ('thiopurine_intolerance', 'second_thiopurine') AND "mycophenolate_choice" = 'excluded' AND "pregnancy_state" IN ('not_pregnant', 'not_possible') AND "second_thiopurine" = 'to_be_asked' THEN 'second-thiopurine-more-to-ask'
      WHEN "agent_question" IN ('thiopurine_intolerance', 'second_thiopurine') AND "mycophenolate_choice" = 'excluded' AND "pregnancy_state" IN ('not_pregnant', 'not_possible') AND "second_thiopurine" = 'neither' THEN 'third-line-for-intolerance'
      WHEN "agent_question" = 'azathioprine' AND "pregnancy_state" IN ('pregnant', 'planning') AND "azathioprine_choice" IN ('eligible', 'caution') THEN 'azathioprine-and-pregnant'
      WHEN "agent_question" = 'azathioprine' AND "pregnancy_state" = 'to_be_asked' AND "azathioprine_choice" = 'eligible' THEN 'azathioprine-and-pregnancy-not-known'
      WHEN "agent_question" = 'azathioprine' AND "pregnancy_state" IN ('not_pregnant', 'not_possible') AND "azathioprine_choice" = 'eligible' THEN 'azathioprine'
      WHEN "agent_question" = 'azathioprine' AND "pregnancy_state" IN ('not_pregnant', 'not_possible', 'to_be_asked') AND "azathioprine_choice" = 'caution' THEN 'azathioprine-with-a-specialist'
      WHEN "agent_question" = 'azathioprine' AND "azathioprine_choice" = 'to_be_asked' THEN 'azathioprine-more-to-ask'
      WHEN "agent_question" = 'azathioprine' AND "azathioprine_choice" = 'excluded' THEN 'third-line-after-mycophenolate'
    END END AS "new_agent__rule"
  -- end
FROM computed_21
OFFSET 0
),
known_22 AS (
SELECT
  *
  , CASE
    WHEN "new_agent__rule" = 'mycophenolate-for-intolerance' THEN 'mycophenolate_for_intolerance'
    WHEN "new_agent__rule" = 'mycophenolate-before-third-line' THEN 'mycophenolate_before_third_line'
    WHEN "new_agent__rule" IN ('contraception-first-for-intolerance', 'contraception-first-before-third-line') THEN 'contraception_first'
    WHEN "new_agent__rule" IN ('not-in-pregnancy', 'excluded-and-pregnant', 'second-thiopurine-with-a-specialist', 'azathioprine-and-pregnant', 'azathioprine-with-a-specialist') THEN 'specialist_review'
    WHEN "new_agent__rule" IN ('mycophenolate-more-to-ask', 'excluded-and-pregnancy-not-known', 'second-thiopurine-more-to-ask', 'azathioprine-and-pregnancy-not-known', 'azathioprine-more-to-ask') THEN 'request_data'
    WHEN "new_agent__rule" IN ('third-line-after-thiopurines', 'third-line-for-intolerance', 'third-line-after-mycophenolate') THEN 'third_line'
    WHEN "new_agent__rule" = 'mercaptopurine' THEN 'start_mercaptopurine'
    WHEN "new_agent__rule" = 'tioguanine' THEN 'start_tioguanine'
    WHEN "new_agent__rule" = 'azathioprine' THEN 'start_azathioprine'
  END AS "new_agent"
FROM asked_22
OFFSET 0
),
computed_22 AS (
SELECT
  *
FROM known_22
OFFSET 0
),
asked_23 AS (
SELECT
  *
  -- table: action
  -- What is to be done at this visit?
  , CASE
    WHEN "gate" = 'urgent_referral' THEN 'urgent-referral'
    WHEN "gate" IN ('transplanted', 'diagnosis_in_doubt') THEN 'out-of-scope'
    WHEN "gate" = 'child' THEN 'child'
    WHEN "gate" = 'stop_thiopurine' THEN 'stop-thiopurine'
    WHEN "gate" = 'stop_mycophenolate' THEN 'stop-mycophenolate'
    WHEN "gate" = 'reduce_thiopurine' THEN 'reduce-with-inhibitor'
    WHEN "gate" = 'stop_allopurinol' THEN 'stop-allopurinol-in-pregnancy'
    WHEN "gate" IN ('review_cytopenia', 'review_inhibitor', 'review_conception') THEN 'review-before-treatment'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'incomplete' THEN 'danger-not-excluded'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" = 'maintain' THEN 'maintain'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" = 'continue_and_reassess' THEN 'reassess'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" = 'reexamine_diagnosis' THEN 'reexamine'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" = 'complete_first_line' THEN 'first-line-incomplete'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" = 'steroid_sparing' THEN 'steroid'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" = 'stop_allopurinol' THEN 'stop-allopurinol'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" = 'request_data' THEN 'situation-not-known'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" = 'adherence_support' THEN 'support-adherence'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" = 'assess_adherence' THEN 'assess-adherence'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" = 'measure_metabolites' THEN 'measure-for-adherence'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" = 'specialist_review' THEN 'situation-for-a-specialist'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" = 'exclude_other_causes' THEN 'other-causes'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" = 'optimise' AND "optimisation" = 'raise_azathioprine' AND "blood_count" = 'acceptable' THEN 'raise-azathioprine'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" = 'optimise' AND "optimisation" = 'raise_without_assay' AND "blood_count" = 'acceptable' THEN 'raise-without-assay'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" = 'optimise' AND "optimisation" = 'add_allopurinol' AND "blood_count" = 'acceptable' THEN 'add-allopurinol'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" = 'optimise' AND "optimisation" IN ('raise_azathioprine', 'raise_without_assay', 'add_allopurinol') AND "blood_count" = 'low' THEN 'optimise-with-low-count'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" = 'optimise' AND "optimisation" = 'reduce_thiopurine' THEN 'reduce'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" = 'optimise' AND "optimisation" = 'stop_thiopurine' THEN 'stop-after-metabolites'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" = 'optimise' AND "optimisation" = 'measure_metabolites' THEN 'measure-metabolites'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" = 'optimise' AND "optimisation" = 'specialist_review' THEN 'optimise-with-a-specialist'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" = 'optimise' AND "optimisation" = 'request_data' THEN 'optimisation-more-to-ask'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" IN ('optimise', 'select_agent', 'next_agent', 'replace_mycophenolate') AND ("optimisation" = 'exhausted' OR "optimisation" IS NULL) AND "new_agent" = 'mycophenolate_for_intolerance' AND "blood_count" = 'acceptable' THEN 'start-mycophenolate-for-intolerance'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" IN ('optimise', 'select_agent', 'next_agent', 'replace_mycophenolate') AND ("optimisation" = 'exhausted' OR "optimisation" IS NULL) AND "new_agent" = 'mycophenolate_before_third_line' AND "blood_count" = 'acceptable' THEN 'start-mycophenolate-before-third-line'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" IN ('optimise', 'select_agent', 'next_agent', 'replace_mycophenolate') AND ("optimisation" = 'exhausted' OR "optimisation" IS NULL) AND "new_agent" = 'start_mercaptopurine' AND "blood_count" = 'acceptable' THEN 'start-mercaptopurine'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" IN ('optimise', 'select_agent', 'next_agent', 'replace_mycophenolate') AND ("optimisation" = 'exhausted' OR "optimisation" IS NULL) AND "new_agent" = 'start_tioguanine' AND "blood_count" = 'acceptable' THEN 'start-tioguanine'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" IN ('optimise', 'select_agent', 'next_agent', 'replace_mycophenolate') AND ("optimisation" = 'exhausted' OR "optimisation" IS NULL) AND "new_agent" = 'start_azathioprine' AND "blood_count" = 'acceptable' THEN 'start-azathioprine'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" IN ('optimise', 'select_agent', 'next_agent', 'replace_mycophenolate') AND ("optimisation" = 'exhausted' OR "optimisation" IS NULL) AND "new_agent" IN ('mycophenolate_for_intolerance', 'mycophenolate_before_third_line', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') AND "blood_count" = 'low' THEN 'start-with-low-count'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" IN ('optimise', 'select_agent', 'next_agent', 'replace_mycophenolate') AND ("optimisation" = 'exhausted' OR "optimisation" IS NULL) AND "new_agent" = 'contraception_first' THEN 'contraception-first'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" IN ('optimise', 'select_agent', 'next_agent', 'replace_mycophenolate') AND ("optimisation" = 'exhausted' OR "optimisation" IS NULL) AND "new_agent" = 'third_line' THEN 'third-line'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" IN ('optimise', 'select_agent', 'next_agent', 'replace_mycophenolate') AND ("optimisation" = 'exhausted' OR "optimisation" IS NULL) AND "new_agent" = 'specialist_review' THEN 'agent-with-a-specialist'
    WHEN "gate" = 'no_danger' AND "gate_data" = 'complete' AND "step" IN ('optimise', 'select_agent', 'next_agent', 'replace_mycophenolate') AND ("optimisation" = 'exhausted' OR "optimisation" IS NULL) AND "new_agent" = 'request_data' THEN 'agent-more-to-ask'
  END AS "action__rule"
  -- end
FROM computed_22
OFFSET 0
),
known_23 AS (
SELECT
  *
  , CASE
    WHEN "action__rule" = 'urgent-referral' THEN 'urgent_hepatology_referral'
    WHEN "action__rule" IN ('out-of-scope', 'first-line-incomplete') THEN 'out_of_scope'
    WHEN "action__rule" = 'child' THEN 'paediatric_specialist'
    WHEN "action__rule" IN ('stop-thiopurine', 'stop-after-metabolites') THEN 'stop_thiopurine'
    WHEN "action__rule" = 'stop-mycophenolate' THEN 'stop_mycophenolate'
    WHEN "action__rule" IN ('reduce-with-inhibitor', 'reduce') THEN 'reduce_thiopurine'
    WHEN "action__rule" IN ('stop-allopurinol-in-pregnancy', 'stop-allopurinol') THEN 'stop_allopurinol'
    WHEN "action__rule" IN ('review-before-treatment', 'situation-for-a-specialist', 'optimise-with-low-count', 'optimise-with-a-specialist', 'start-with-low-count', 'agent-with-a-specialist') THEN 'specialist_review'
    WHEN "action__rule" IN ('danger-not-excluded', 'situation-not-known', 'optimisation-more-to-ask', 'agent-more-to-ask') THEN 'request_data'
    WHEN "action__rule" = 'maintain' THEN 'maintain'
    WHEN "action__rule" = 'reassess' THEN 'continue_and_reassess'
    WHEN "action__rule" = 'reexamine' THEN 'reexamine_diagnosis'
    WHEN "action__rule" = 'steroid' THEN 'steroid_sparing_review'
    WHEN "action__rule" = 'support-adherence' THEN 'adherence_support'
    WHEN "action__rule" = 'assess-adherence' THEN 'assess_adherence'
    WHEN "action__rule" IN ('measure-for-adherence', 'measure-metabolites') THEN 'measure_metabolites'
    WHEN "action__rule" = 'other-causes' THEN 'exclude_other_causes'
    WHEN "action__rule" IN ('raise-azathioprine', 'raise-without-assay') THEN 'raise_azathioprine'
    WHEN "action__rule" = 'add-allopurinol' THEN 'add_allopurinol_reduce_azathioprine'
    WHEN "action__rule" IN ('start-mycophenolate-for-intolerance', 'start-mycophenolate-before-third-line') THEN 'start_mycophenolate'
    WHEN "action__rule" = 'start-mercaptopurine' THEN 'start_mercaptopurine'
    WHEN "action__rule" = 'start-tioguanine' THEN 'start_tioguanine'
    WHEN "action__rule" = 'start-azathioprine' THEN 'start_azathioprine'
    WHEN "action__rule" = 'contraception-first' THEN 'arrange_contraception_then_mycophenolate'
    WHEN "action__rule" = 'third-line' THEN 'third_line_referral'
  END AS "action"
FROM asked_23
OFFSET 0
),
computed_23 AS (
SELECT
  *
FROM known_23
OFFSET 0
),
asked_24 AS (
SELECT
  *
  -- table: base_agent_after
  -- Which base agent does the patient take from now on?
  , CASE
    WHEN "action" = 'start_mycophenolate' THEN 'mycophenolate-started'
    WHEN "action" = 'start_mercaptopurine' THEN 'mercaptopurine-started'
    WHEN "action" = 'start_tioguanine' THEN 'tioguanine-started'
    WHEN "action" = 'start_azathioprine' THEN 'azathioprine-started'
    WHEN "action" IN ('stop_thiopurine', 'stop_mycophenolate') THEN 'stopped'
    WHEN "action" IN ('maintain', 'continue_and_reassess', 'request_data', 'urgent_hepatology_referral', 'out_of_scope', 'paediatric_specialist', 'adherence_support', 'assess_adherence', 'reexamine_diagnosis', 'exclude_other_causes', 'measure_metabolites', 'arrange_contraception_then_mycophenolate', 'steroid_sparing_review', 'specialist_review', 'third_line_referral', 'stop_allopurinol', 'reduce_thiopurine', 'raise_azathioprine', 'add_allopurinol_reduce_azathioprine') AND "base_agent" = 'azathioprine' THEN 'azathioprine-kept'
    WHEN "action" IN ('maintain', 'continue_and_reassess', 'request_data', 'urgent_hepatology_referral', 'out_of_scope', 'paediatric_specialist', 'adherence_support', 'assess_adherence', 'reexamine_diagnosis', 'exclude_other_causes', 'measure_metabolites', 'arrange_contraception_then_mycophenolate', 'steroid_sparing_review', 'specialist_review', 'third_line_referral', 'stop_allopurinol', 'reduce_thiopurine', 'raise_azathioprine', 'add_allopurinol_reduce_azathioprine') AND "base_agent" = 'mercaptopurine' THEN 'mercaptopurine-kept'
    WHEN "action" IN ('maintain', 'continue_and_reassess', 'request_data', 'urgent_hepatology_referral', 'out_of_scope', 'paediatric_specialist', 'adherence_support', 'assess_adherence', 'reexamine_diagnosis', 'exclude_other_causes', 'measure_metabolites', 'arrange_contraception_then_mycophenolate', 'steroid_sparing_review', 'specialist_review', 'third_line_referral', 'stop_allopurinol', 'reduce_thiopurine', 'raise_azathioprine', 'add_allopurinol_reduce_azathioprine') AND "base_agent" = 'tioguanine' THEN 'tioguanine-kept'
    WHEN "action" IN ('maintain', 'continue_and_reassess', 'request_data', 'urgent_hepatology_referral', 'out_of_scope', 'paediatric_specialist', 'adherence_support', 'assess_adherence', 'reexamine_diagnosis', 'exclude_other_causes', 'measure_metabolites', 'arrange_contraception_then_mycophenolate', 'steroid_sparing_review', 'specialist_review', 'third_line_referral', 'stop_allopurinol', 'reduce_thiopurine', 'raise_azathioprine', 'add_allopurinol_reduce_azathioprine') AND "base_agent" = 'mycophenolate' THEN 'mycophenolate-kept'
    WHEN "action" IN ('maintain', 'continue_and_reassess', 'request_data', 'urgent_hepatology_referral', 'out_of_scope', 'paediatric_specialist', 'adherence_support', 'assess_adherence', 'reexamine_diagnosis', 'exclude_other_causes', 'measure_metabolites', 'arrange_contraception_then_mycophenolate', 'steroid_sparing_review', 'specialist_review', 'third_line_referral', 'stop_allopurinol', 'reduce_thiopurine', 'raise_azathioprine', 'add_allopurinol_reduce_azathioprine') AND "base_agent" = 'none' THEN 'none-as-before'
  END AS "base_agent_after__rule"
  -- end
  -- table: course_adherence_rounds
  -- Is this visit one more round of adherence support?
  , CASE
    WHEN "action" = 'adherence_support' AND "adherence_support_rounds" <= 50 THEN 'support'
    WHEN "action" = 'adherence_support' AND "adherence_support_rounds" IS NULL THEN 'support-first'
    WHEN "action" IN ('start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') THEN 'agent-started'
    WHEN "action" IN ('maintain', 'continue_and_reassess', 'request_data', 'urgent_hepatology_referral', 'out_of_scope', 'paediatric_specialist', 'assess_adherence', 'reexamine_diagnosis', 'exclude_other_causes', 'measure_metabolites', 'arrange_contraception_then_mycophenolate', 'steroid_sparing_review', 'specialist_review', 'third_line_referral', 'stop_thiopurine', 'stop_mycophenolate', 'stop_allopurinol', 'reduce_thiopurine', 'raise_azathioprine', 'add_allopurinol_reduce_azathioprine') THEN 'no-round'
  END AS "course_adherence_rounds__rule"
  -- end
  -- table: course_allopurinol
  -- What is entered into the history of allopurinol?
  , CASE
    WHEN "action" IN ('stop_thiopurine', 'stop_allopurinol') AND "intolerance_culprit" = 'allopurinol' THEN 'not-tolerated'
    WHEN "action" IN ('start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') AND "xanthine_oxidase_inhibitor" = 'allopurinol_co_therapy' AND "situation" IN ('insufficient_azathioprine', 'insufficient_other_thiopurine') THEN 'failed'
    WHEN "action" IN ('start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') AND "xanthine_oxidase_inhibitor" = 'allopurinol_co_therapy' AND "situation" IN ('thiopurine_intolerance', 'mycophenolate_intolerance', 'insufficient_mycophenolate') THEN 'other-reason-to-change'
    WHEN "action" IN ('start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') AND ("xanthine_oxidase_inhibitor" IN ('none', 'allopurinol_other_reason', 'other_inhibitor') OR "xanthine_oxidase_inhibitor" IS NULL) THEN 'started-without-it'
    WHEN "action" IN ('stop_thiopurine', 'stop_allopurinol') AND ("intolerance_culprit" IN ('none', 'azathioprine', 'mercaptopurine', 'tioguanine', 'mycophenolate', 'steroid') OR "intolerance_culprit" IS NULL) THEN 'tolerated'
    WHEN "action" IN ('maintain', 'continue_and_reassess', 'request_data', 'urgent_hepatology_referral', 'out_of_scope', 'paediatric_specialist', 'adherence_support', 'assess_adherence', 'reexamine_diagnosis', 'exclude_other_causes', 'measure_metabolites', 'arrange_contraception_then_mycophenolate', 'steroid_sparing_review', 'specialist_review', 'third_line_referral', 'stop_mycophenolate', 'reduce_thiopurine', 'raise_azathioprine', 'add_allopurinol_reduce_azathioprine') THEN 'goes-on'
  END AS "course_allopurinol__rule"
  -- end
  -- table: course_change
  -- Does this visit change the treatment?
  , CASE
    WHEN "action" IN ('stop_thiopurine', 'stop_mycophenolate', 'start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') THEN 'agent'
    WHEN "action" IN ('stop_allopurinol', 'reduce_thiopurine', 'raise_azathioprine', 'add_allopurinol_reduce_azathioprine') THEN 'dose'
    WHEN "action" IN ('maintain', 'continue_and_reassess', 'request_data', 'urgent_hepatology_referral', 'out_of_scope', 'paediatric_specialist', 'adherence_support', 'assess_adherence', 'reexamine_diagnosis', 'exclude_other_causes', 'measure_metabolites', 'arrange_contraception_then_mycophenolate', 'steroid_sparing_review', 'specialist_review', 'third_line_referral') AND "months_since_change" <= 9000 THEN 'no-change'
    WHEN "action" IN ('maintain', 'continue_and_reassess', 'request_data', 'urgent_hepatology_referral', 'out_of_scope', 'paediatric_specialist', 'adherence_support', 'assess_adherence', 'reexamine_diagnosis', 'exclude_other_causes', 'measure_metabolites', 'arrange_contraception_then_mycophenolate', 'steroid_sparing_review', 'specialist_review', 'third_line_referral') AND "months_since_change" IS NULL THEN 'no-change-and-time-not-known'
  END AS "course_change__rule"
  -- end
  -- table: course_culprit
  -- Which medicine counts as the one that is not tolerated from now on?
  , CASE
    WHEN "action" IN ('start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') THEN 'replaced'
    WHEN "action" = 'stop_thiopurine' AND "drug_harm" = 'stop_thiopurine' AND "base_agent" = 'azathioprine' THEN 'azathioprine-stopped'
    WHEN "action" = 'stop_thiopurine' AND "drug_harm" = 'stop_thiopurine' AND "base_agent" = 'mercaptopurine' THEN 'mercaptopurine-stopped'
    WHEN "action" = 'stop_thiopurine' AND "drug_harm" = 'stop_thiopurine' AND "base_agent" = 'tioguanine' THEN 'tioguanine-stopped'
    WHEN "action" = 'stop_thiopurine' AND "drug_harm" = 'no_harm' THEN 'absent-tpmt-suspected'
    WHEN "action" = 'stop_mycophenolate' AND "drug_harm" = 'stop_mycophenolate' THEN 'mycophenolate-stopped-for-harm'
    WHEN "action" = 'stop_mycophenolate' AND "drug_harm" IN ('no_harm', 'to_be_asked') THEN 'mycophenolate-stopped-in-pregnancy'
    WHEN "action" = 'stop_allopurinol' AND "intolerance_culprit" = 'allopurinol' THEN 'allopurinol-stopped'
    WHEN "action" = 'stop_allopurinol' AND ("intolerance_culprit" IN ('none', 'azathioprine', 'mercaptopurine', 'tioguanine', 'mycophenolate', 'steroid') OR "intolerance_culprit" IS NULL) THEN 'allopurinol-stopped-in-pregnancy'
    WHEN "action" IN ('maintain', 'continue_and_reassess', 'request_data', 'urgent_hepatology_referral', 'out_of_scope', 'paediatric_specialist', 'adherence_support', 'assess_adherence', 'reexamine_diagnosis', 'exclude_other_causes', 'measure_metabolites', 'arrange_contraception_then_mycophenolate', 'steroid_sparing_review', 'specialist_review', 'third_line_referral', 'reduce_thiopurine', 'raise_azathioprine', 'add_allopurinol_reduce_azathioprine') THEN 'as-before'
  END AS "course_culprit__rule"
  -- end
  -- table: course_dose
  -- Which dose of the thiopurine is taken from now on?
  , CASE
    WHEN "action" = 'raise_azathioprine' THEN 'raised'
    WHEN "action" = 'add_allopurinol_reduce_azathioprine' THEN 'with-allopurinol'
    WHEN "action" = 'reduce_thiopurine' AND "gate" = 'reduce_thiopurine' THEN 'under-inhibitor'
    WHEN "action" = 'reduce_thiopurine' AND "gate" = 'no_danger' THEN 'set-by-a-specialist'
    WHEN "action" IN ('start_mercaptopurine', 'start_azathioprine') THEN 'started'
    WHEN "action" = 'start_tioguanine' THEN 'tioguanine-started'
    WHEN "action" IN ('stop_thiopurine', 'start_mycophenolate') THEN 'no-thiopurine'
    WHEN "action" IN ('maintain', 'continue_and_reassess', 'request_data', 'urgent_hepatology_referral', 'out_of_scope', 'paediatric_specialist', 'adherence_support', 'assess_adherence', 'reexamine_diagnosis', 'exclude_other_causes', 'measure_metabolites', 'arrange_contraception_then_mycophenolate', 'steroid_sparing_review', 'specialist_review', 'third_line_referral', 'stop_mycophenolate', 'stop_allopurinol') THEN 'as-before'
  END AS "course_dose__rule"
  -- end
  -- table: course_ended_agent
  -- Which base agent comes to its end at this visit?
  , CASE
    WHEN "base_agent" = 'none' AND ("intolerance_culprit" IN ('none', 'steroid', 'allopurinol') OR "intolerance_culprit" IS NULL) THEN 'none-taken-none-lately'
    WHEN "action" IN ('maintain', 'continue_and_reassess', 'request_data', 'urgent_hepatology_referral', 'out_of_scope', 'paediatric_specialist', 'adherence_support', 'assess_adherence', 'reexamine_diagnosis', 'exclude_other_causes', 'measure_metabolites', 'arrange_contraception_then_mycophenolate', 'steroid_sparing_review', 'specialist_review', 'third_line_referral', 'stop_allopurinol', 'reduce_thiopurine', 'raise_azathioprine', 'add_allopurinol_reduce_azathioprine') AND "base_agent" = 'none' AND "intolerance_culprit" IN ('azathioprine', 'mercaptopurine', 'tioguanine', 'mycophenolate') THEN 'none-replaced'
    WHEN "action" IN ('stop_thiopurine', 'stop_mycophenolate', 'start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') AND "base_agent" = 'none' AND "intolerance_culprit" = 'azathioprine' THEN 'azathioprine-replaced-later'
    WHEN "action" IN ('stop_thiopurine', 'stop_mycophenolate', 'start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') AND "base_agent" = 'none' AND "intolerance_culprit" = 'mercaptopurine' THEN 'mercaptopurine-replaced-later'
    WHEN "action" IN ('stop_thiopurine', 'stop_mycophenolate', 'start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') AND "base_agent" = 'none' AND "intolerance_culprit" = 'tioguanine' THEN 'tioguanine-replaced-later'
    WHEN "action" IN ('stop_thiopurine', 'stop_mycophenolate', 'start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') AND "base_agent" = 'none' AND "intolerance_culprit" = 'mycophenolate' THEN 'mycophenolate-replaced-later'
    WHEN "action" IN ('stop_thiopurine', 'stop_mycophenolate', 'start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') AND "base_agent" = 'azathioprine' THEN 'azathioprine-ended'
    WHEN "action" IN ('stop_thiopurine', 'stop_mycophenolate', 'start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') AND "base_agent" = 'mercaptopurine' THEN 'mercaptopurine-ended'
    WHEN "action" IN ('stop_thiopurine', 'stop_mycophenolate', 'start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') AND "base_agent" = 'tioguanine' THEN 'tioguanine-ended'
    WHEN "action" IN ('stop_thiopurine', 'stop_mycophenolate', 'start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') AND "base_agent" = 'mycophenolate' THEN 'mycophenolate-ended'
    WHEN "action" IN ('maintain', 'continue_and_reassess', 'request_data', 'urgent_hepatology_referral', 'out_of_scope', 'paediatric_specialist', 'adherence_support', 'assess_adherence', 'reexamine_diagnosis', 'exclude_other_causes', 'measure_metabolites', 'arrange_contraception_then_mycophenolate', 'steroid_sparing_review', 'specialist_review', 'third_line_referral', 'stop_allopurinol', 'reduce_thiopurine', 'raise_azathioprine', 'add_allopurinol_reduce_azathioprine') AND "base_agent" IN ('azathioprine', 'mercaptopurine', 'tioguanine', 'mycophenolate') THEN 'agent-goes-on'
  END AS "course_ended_agent__rule"
  -- end
  -- table: course_metabolite_requests
  -- Is this visit one more request for metabolites?
  , CASE
    WHEN "action" = 'measure_metabolites' AND "metabolite_requests" <= 50 THEN 'asked-for'
    WHEN "action" = 'measure_metabolites' AND "metabolite_requests" IS NULL THEN 'asked-for-first'
    WHEN "action" IN ('stop_thiopurine', 'stop_mycophenolate', 'stop_allopurinol', 'reduce_thiopurine', 'raise_azathioprine', 'add_allopurinol_reduce_azathioprine', 'start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') THEN 'treatment-changed'
    WHEN "action" = 'adherence_support' AND "metabolite_sample" = 'usable' THEN 'not-taken'
    WHEN "action" = 'adherence_support' AND ("metabolite_sample" IN ('too_early', 'timing_to_be_asked', 'to_be_measured', 'not_interpretable', 'no_assay') OR "metabolite_sample" IS NULL) THEN 'adherence-supported'
    WHEN "action" IN ('maintain', 'continue_and_reassess', 'request_data', 'urgent_hepatology_referral', 'out_of_scope', 'paediatric_specialist', 'assess_adherence', 'reexamine_diagnosis', 'exclude_other_causes', 'arrange_contraception_then_mycophenolate', 'steroid_sparing_review', 'specialist_review', 'third_line_referral') THEN 'no-request'
  END AS "course_metabolite_requests__rule"
  -- end
  -- table: course_optimisation_steps
  -- Is this visit one more change of the dose for want of response?
  , CASE
    WHEN "action" IN ('raise_azathioprine', 'add_allopurinol_reduce_azathioprine') AND "optimisation_steps" <= 50 THEN 'raised-or-combined'
    WHEN "action" IN ('raise_azathioprine', 'add_allopurinol_reduce_azathioprine') AND "optimisation_steps" IS NULL THEN 'raised-or-combined-first'
    WHEN "action" = 'reduce_thiopurine' AND "gate" = 'no_danger' AND "optimisation_steps" <= 50 THEN 'reduced'
    WHEN "action" = 'reduce_thiopurine' AND "gate" = 'no_danger' AND "optimisation_steps" IS NULL THEN 'reduced-first'
    WHEN "action" = 'start_azathioprine' THEN 'azathioprine-started'
    WHEN "action" = 'reduce_thiopurine' AND "gate" = 'reduce_thiopurine' THEN 'reduced-for-the-inhibitor'
    WHEN "action" IN ('maintain', 'continue_and_reassess', 'request_data', 'urgent_hepatology_referral', 'out_of_scope', 'paediatric_specialist', 'adherence_support', 'assess_adherence', 'reexamine_diagnosis', 'exclude_other_causes', 'measure_metabolites', 'arrange_contraception_then_mycophenolate', 'steroid_sparing_review', 'specialist_review', 'third_line_referral', 'stop_thiopurine', 'stop_mycophenolate', 'stop_allopurinol', 'start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine') THEN 'no-change'
  END AS "course_optimisation_steps__rule"
  -- end
  -- table: course_reaction
  -- Does this visit show a reaction to a thiopurine?
  , CASE
    WHEN "action" = 'stop_thiopurine' AND "blood_count" = 'stop_level' AND ("thiopurine_reaction" IN ('none', 'gastrointestinal', 'flu_like', 'rash', 'hypersensitivity', 'hepatotoxicity', 'mild_myelosuppression', 'other') OR "thiopurine_reaction" IS NULL) THEN 'marrow'
    WHEN "action" = 'stop_thiopurine' AND "blood_count" = 'stop_level' AND "thiopurine_reaction" IN ('severe_myelosuppression', 'pancreatitis') THEN 'no-worse'
    WHEN "action" = 'stop_thiopurine' AND "blood_count" IN ('low', 'acceptable', 'to_be_asked') THEN 'other-reason'
    WHEN "action" IN ('maintain', 'continue_and_reassess', 'request_data', 'urgent_hepatology_referral', 'out_of_scope', 'paediatric_specialist', 'adherence_support', 'assess_adherence', 'reexamine_diagnosis', 'exclude_other_causes', 'measure_metabolites', 'arrange_contraception_then_mycophenolate', 'steroid_sparing_review', 'specialist_review', 'third_line_referral', 'stop_mycophenolate', 'stop_allopurinol', 'reduce_thiopurine', 'raise_azathioprine', 'add_allopurinol_reduce_azathioprine', 'start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') THEN 'not-stopped'
  END AS "course_reaction__rule"
  -- end
  -- table: inhibitor_after
  -- Which xanthine oxidase inhibitor does the patient take from now on?
  , CASE
    WHEN "action" = 'add_allopurinol_reduce_azathioprine' THEN 'added'
    WHEN "action" = 'stop_allopurinol' THEN 'stopped'
    WHEN "action" IN ('stop_thiopurine', 'start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') AND "xanthine_oxidase_inhibitor" = 'allopurinol_co_therapy' THEN 'stopped-with-the-thiopurine'
    WHEN "action" IN ('stop_thiopurine', 'start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') AND "xanthine_oxidase_inhibitor" = 'allopurinol_other_reason' THEN 'kept-for-another-reason'
    WHEN "action" IN ('maintain', 'continue_and_reassess', 'request_data', 'urgent_hepatology_referral', 'out_of_scope', 'paediatric_specialist', 'adherence_support', 'assess_adherence', 'reexamine_diagnosis', 'exclude_other_causes', 'measure_metabolites', 'arrange_contraception_then_mycophenolate', 'steroid_sparing_review', 'specialist_review', 'third_line_referral', 'stop_mycophenolate', 'reduce_thiopurine', 'raise_azathioprine') AND "xanthine_oxidase_inhibitor" IN ('allopurinol_co_therapy', 'allopurinol_other_reason') THEN 'co-therapy-kept'
    WHEN "action" IN ('maintain', 'continue_and_reassess', 'request_data', 'urgent_hepatology_referral', 'out_of_scope', 'paediatric_specialist', 'adherence_support', 'assess_adherence', 'reexamine_diagnosis', 'exclude_other_causes', 'measure_metabolites', 'arrange_contraception_then_mycophenolate', 'steroid_sparing_review', 'specialist_review', 'third_line_referral', 'stop_thiopurine', 'stop_mycophenolate', 'reduce_thiopurine', 'raise_azathioprine', 'start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') AND "xanthine_oxidase_inhibitor" = 'none' THEN 'none-as-before'
    WHEN "action" IN ('maintain', 'continue_and_reassess', 'request_data', 'urgent_hepatology_referral', 'out_of_scope', 'paediatric_specialist', 'adherence_support', 'assess_adherence', 'reexamine_diagnosis', 'exclude_other_causes', 'measure_metabolites', 'arrange_contraception_then_mycophenolate', 'steroid_sparing_review', 'specialist_review', 'third_line_referral', 'stop_thiopurine', 'stop_mycophenolate', 'reduce_thiopurine', 'raise_azathioprine', 'start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') AND "xanthine_oxidase_inhibitor" = 'other_inhibitor' THEN 'other-kept'
    WHEN "action" IN ('maintain', 'continue_and_reassess', 'request_data', 'urgent_hepatology_referral', 'out_of_scope', 'paediatric_specialist', 'adherence_support', 'assess_adherence', 'reexamine_diagnosis', 'exclude_other_causes', 'measure_metabolites', 'arrange_contraception_then_mycophenolate', 'steroid_sparing_review', 'specialist_review', 'third_line_referral', 'stop_thiopurine', 'stop_mycophenolate', 'reduce_thiopurine', 'raise_azathioprine', 'start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') AND "xanthine_oxidase_inhibitor" IS NULL THEN 'not-known'
  END AS "inhibitor_after__rule"
  -- end
  -- table: mycophenolate_most
  -- Which daily dose of mycophenolate mofetil is never exceeded?
  , ("action" IN ('arrange_contraception_then_mycophenolate', 'start_mycophenolate')) IS TRUE AS "mycophenolate_most__asked"
  , CASE WHEN "action" IN ('arrange_contraception_then_mycophenolate', 'start_mycophenolate') THEN CASE
      WHEN "egfr" <= 24 THEN 'severe-renal-impairment'
      WHEN "egfr" IS NULL THEN 'not-known'
      WHEN "egfr" >= 25 THEN 'other'
    END END AS "mycophenolate_most__rule"
  -- end
  -- table: next_visit
  -- Within how many weeks is the patient seen again?
  , CASE
    WHEN "action" IN ('urgent_hepatology_referral', 'stop_thiopurine', 'stop_mycophenolate') THEN 'same-day'
    WHEN "action" IN ('stop_allopurinol', 'reduce_thiopurine', 'add_allopurinol_reduce_azathioprine') THEN 'one-week'
    WHEN "action" IN ('request_data', 'reexamine_diagnosis', 'specialist_review', 'raise_azathioprine', 'start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') THEN 'two-weeks'
    WHEN "action" IN ('out_of_scope', 'paediatric_specialist', 'adherence_support', 'assess_adherence', 'exclude_other_causes', 'measure_metabolites', 'arrange_contraception_then_mycophenolate', 'steroid_sparing_review', 'third_line_referral') THEN 'four-weeks'
    WHEN "action" IN ('maintain', 'continue_and_reassess') THEN 'three-months'
  END AS "next_visit__rule"
  -- end
  -- table: request_stage
  -- Which part of the protocol cannot go on without more data?
  , ("action" = 'request_data') IS TRUE AS "request_stage__asked"
  , CASE WHEN "action" = 'request_data' THEN CASE
      WHEN "gate_data" = 'incomplete' THEN 'danger'
      WHEN "gate_data" = 'complete' AND "step" = 'request_data' THEN 'situation'
      WHEN "gate_data" = 'complete' AND "step" = 'optimise' AND "optimisation" = 'request_data' THEN 'optimisation'
      WHEN "gate_data" = 'complete' AND "step" IN ('optimise', 'select_agent', 'next_agent', 'replace_mycophenolate') AND ("optimisation" = 'exhausted' OR "optimisation" IS NULL) AND "new_agent" = 'request_data' THEN 'agent'
    END END AS "request_stage__rule"
  -- end
  -- table: starting_dose
  -- In which dose is the medicine added?
  , ("action" IN ('add_allopurinol_reduce_azathioprine', 'start_tioguanine')) IS TRUE AS "starting_dose__asked"
  , CASE WHEN "action" IN ('add_allopurinol_reduce_azathioprine', 'start_tioguanine') THEN CASE
      WHEN "action" = 'add_allopurinol_reduce_azathioprine' THEN 'allopurinol'
      WHEN "action" = 'start_tioguanine' THEN 'tioguanine'
    END END AS "starting_dose__rule"
  -- end
  -- table: alternatives
  -- What else was considered, and why was it not chosen?
  -- 'mercaptopurine-weaker'
  , ("action" IN ('arrange_contraception_then_mycophenolate', 'start_mycophenolate') AND "agent_question" = 'thiopurine_intolerance' AND "mercaptopurine_choice" IN ('eligible', 'caution', 'to_be_asked')) IS TRUE AS "alternatives__1"
  -- 'mercaptopurine-excluded'
  , ("action" IN ('arrange_contraception_then_mycophenolate', 'third_line_referral', 'start_mycophenolate') AND "agent_question" = 'thiopurine_intolerance' AND "mercaptopurine_choice" = 'excluded') IS TRUE AS "alternatives__2"
  -- 'tioguanine-weaker'
  , ("action" IN ('arrange_contraception_then_mycophenolate', 'start_mycophenolate') AND "agent_question" = 'thiopurine_intolerance' AND "tioguanine_choice" IN ('eligible', 'caution', 'to_be_asked')) IS TRUE AS "alternatives__3"
  -- 'tioguanine-excluded'
  , ("action" IN ('arrange_contraception_then_mycophenolate', 'third_line_referral', 'start_mycophenolate', 'start_mercaptopurine') AND "agent_question" = 'thiopurine_intolerance' AND "tioguanine_choice" = 'excluded') IS TRUE AS "alternatives__4"
  -- 'tioguanine-second'
  , ("action" = 'start_mercaptopurine' AND "tioguanine_choice" IN ('eligible', 'caution', 'to_be_asked')) IS TRUE AS "alternatives__5"
  -- 'mycophenolate-excluded'
  , ("action" IN ('third_line_referral', 'start_mercaptopurine', 'start_tioguanine') AND "mycophenolate_choice" = 'excluded') IS TRUE AS "alternatives__6"
  -- 'mycophenolate-in-pregnancy'
  , ("action" = 'specialist_review' AND "mycophenolate_choice" = 'not_in_pregnancy') IS TRUE AS "alternatives__7"
  -- 'mercaptopurine-in-pregnancy'
  , ("action" = 'specialist_review' AND "agent_question" = 'thiopurine_intolerance' AND "mercaptopurine_choice" IN ('eligible', 'caution', 'to_be_asked') AND "pregnancy_state" IN ('pregnant', 'planning')) IS TRUE AS "alternatives__8"
  -- 'allopurinol-for-intolerance'
  , ("action" = 'start_mycophenolate' AND "agent_question" = 'thiopurine_intolerance' AND "mmp_level" = 'disproportionate' AND "pregnancy_state" IN ('not_pregnant', 'not_possible')) IS TRUE AS "alternatives__9"
  -- 'allopurinol-not-needed'
  , ("action" = 'raise_azathioprine' AND "exposure" = 'raise_dose') IS TRUE AS "alternatives__10"
  -- 'mycophenolate-later'
  , ("action" IN ('raise_azathioprine', 'add_allopurinol_reduce_azathioprine') AND "situation" = 'insufficient_azathioprine') IS TRUE AS "alternatives__11"
  -- 'raise-not-suitable'
  , ("action" = 'add_allopurinol_reduce_azathioprine') IS TRUE AS "alternatives__12"
  -- 'split-dose'
  , ("action" = 'add_allopurinol_reduce_azathioprine') IS TRUE AS "alternatives__13"
  -- 'allopurinol-in-pregnancy'
  , ("action" = 'specialist_review' AND "allopurinol_choice" = 'not_in_pregnancy') IS TRUE AS "alternatives__14"
  -- 'split-dose-in-pregnancy'
  , ("action" = 'specialist_review' AND "allopurinol_choice" = 'not_in_pregnancy') IS TRUE AS "alternatives__15"
  -- 'steroid-in-pregnancy'
  , ("action" = 'specialist_review' AND "situation" IN ('thiopurine_intolerance', 'insufficient_azathioprine') AND "pregnancy_state" IN ('pregnant', 'planning')) IS TRUE AS "alternatives__16"
  -- 'third-line-later'
  , ("action" IN ('arrange_contraception_then_mycophenolate', 'start_mycophenolate') AND "agent_question" = 'before_third_line') IS TRUE AS "alternatives__17"
  -- 'tacrolimus'
  , ("action" IN ('arrange_contraception_then_mycophenolate', 'start_mycophenolate') AND "agent_question" = 'before_third_line') IS TRUE AS "alternatives__18"
  -- 'mercaptopurine-passed-over'
  , ("action" = 'third_line_referral' AND "situation" = 'insufficient_mycophenolate') IS TRUE AS "alternatives__19"
  -- 'mercaptopurine-for-contraception'
  , ("action" = 'arrange_contraception_then_mycophenolate' AND "agent_question" = 'thiopurine_intolerance' AND "mercaptopurine_choice" = 'eligible') IS TRUE AS "alternatives__20"
  -- 'no-mercaptopurine-for-non-response'
  , ("action" IN ('third_line_referral', 'start_mycophenolate') AND "situation" = 'insufficient_azathioprine') IS TRUE AS "alternatives__21"
  -- 'budesonide'
  , ("action" = 'steroid_sparing_review') IS TRUE AS "alternatives__22"
  -- 'intensify-without-adherence'
  , ("action" IN ('adherence_support', 'assess_adherence') AND "base_agent" = 'azathioprine') IS TRUE AS "alternatives__23"
  -- end
  -- table: changes
  -- What is stopped, started or changed in the same step?
  -- 'stop-azathioprine'
  , ("action" IN ('stop_thiopurine', 'start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine') AND "base_agent" = 'azathioprine') IS TRUE AS "changes__1"
  -- 'stop-mercaptopurine'
  , ("action" IN ('stop_thiopurine', 'start_mycophenolate', 'start_tioguanine') AND "base_agent" = 'mercaptopurine') IS TRUE AS "changes__2"
  -- 'stop-tioguanine'
  , ("action" IN ('stop_thiopurine', 'start_mycophenolate', 'start_mercaptopurine') AND "base_agent" = 'tioguanine') IS TRUE AS "changes__3"
  -- 'stop-mycophenolate'
  , ("action" IN ('stop_mycophenolate', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') AND "base_agent" = 'mycophenolate') IS TRUE AS "changes__4"
  -- 'stop-allopurinol'
  , ("action" = 'stop_allopurinol') IS TRUE AS "changes__5"
  -- 'stop-co-therapy'
  , ("action" IN ('stop_thiopurine', 'start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') AND "xanthine_oxidase_inhibitor" = 'allopurinol_co_therapy') IS TRUE AS "changes__6"
  -- 'start-mycophenolate'
  , ("action" = 'start_mycophenolate') IS TRUE AS "changes__7"
  -- 'start-mercaptopurine'
  , ("action" = 'start_mercaptopurine') IS TRUE AS "changes__8"
  -- 'start-tioguanine'
  , ("action" = 'start_tioguanine') IS TRUE AS "changes__9"
  -- 'start-azathioprine'
  , ("action" = 'start_azathioprine') IS TRUE AS "changes__10"
  -- 'start-allopurinol'
  , ("action" = 'add_allopurinol_reduce_azathioprine') IS TRUE AS "changes__11"
  -- 'reduce-azathioprine'
  , ("action" = 'add_allopurinol_reduce_azathioprine') IS TRUE AS "changes__12"
  -- 'reduce-thiopurine'
  , ("action" = 'reduce_thiopurine') IS TRUE AS "changes__13"
  -- 'raise-azathioprine'
  , ("action" = 'raise_azathioprine') IS TRUE AS "changes__14"
  -- end
  -- table: preconditions
  -- What must be done before or together with the step?
  -- 'pregnancy-test'
  , ("action" = 'start_mycophenolate' AND "pregnancy_state" = 'not_pregnant') IS TRUE AS "preconditions__1"
  -- 'contraception'
  , ("action" IN ('arrange_contraception_then_mycophenolate', 'start_mycophenolate') AND "pregnancy_state" = 'not_pregnant') IS TRUE AS "preconditions__2"
  -- 'barrier'
  , ("action" IN ('arrange_contraception_then_mycophenolate', 'start_mycophenolate') AND "pregnancy_state" = 'not_pregnant') IS TRUE AS "preconditions__3"
  -- 'contraception-men'
  , ("action" = 'start_mycophenolate' AND ("can_father_a_child" = TRUE OR "can_father_a_child" IS NULL)) IS TRUE AS "preconditions__4"
  -- 'kidney-function'
  , ("action" = 'start_mycophenolate' AND "egfr" IS NULL) IS TRUE AS "preconditions__5"
  -- 'stop-before-start'
  , ("action" IN ('start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') AND "base_agent" IN ('azathioprine', 'mercaptopurine', 'tioguanine', 'mycophenolate')) IS TRUE AS "preconditions__6"
  -- 'reduce-with-allopurinol'
  , ("action" = 'add_allopurinol_reduce_azathioprine') IS TRUE AS "preconditions__7"
  -- 'tell-the-patient'
  , ("action" = 'add_allopurinol_reduce_azathioprine') IS TRUE AS "preconditions__8"
  -- 'contraception-with-allopurinol'
  , ("action" = 'add_allopurinol_reduce_azathioprine' AND "pregnancy_state" = 'not_pregnant') IS TRUE AS "preconditions__9"
  -- 'vessels'
  , ("action" = 'start_tioguanine') IS TRUE AS "preconditions__10"
  -- 'lower-start'
  , ("action" IN ('start_mercaptopurine', 'start_azathioprine') AND "metaboliser" = 'intermediate') IS TRUE AS "preconditions__11"
  -- 'contraception-arranged'
  , ("action" = 'arrange_contraception_then_mycophenolate') IS TRUE AS "preconditions__12"
  -- end
FROM computed_23
OFFSET 0
),
known_24 AS (
SELECT
  *
  , CASE
    WHEN "base_agent_after__rule" IN ('mycophenolate-started', 'mycophenolate-kept') THEN 'mycophenolate'
    WHEN "base_agent_after__rule" IN ('mercaptopurine-started', 'mercaptopurine-kept') THEN 'mercaptopurine'
    WHEN "base_agent_after__rule" IN ('tioguanine-started', 'tioguanine-kept') THEN 'tioguanine'
    WHEN "base_agent_after__rule" IN ('azathioprine-started', 'azathioprine-kept') THEN 'azathioprine'
    WHEN "base_agent_after__rule" IN ('stopped', 'none-as-before') THEN 'none'
  END AS "base_agent_after"
  , CASE
    WHEN "course_adherence_rounds__rule" = 'support' THEN 'again'
    WHEN "course_adherence_rounds__rule" = 'support-first' THEN 'first'
    WHEN "course_adherence_rounds__rule" = 'agent-started' THEN 'over'
    WHEN "course_adherence_rounds__rule" = 'no-round' THEN 'as_before'
  END AS "adherence_count"
  , CASE
    WHEN "course_allopurinol__rule" = 'not-tolerated' THEN 'not_tolerated'
    WHEN "course_allopurinol__rule" = 'failed' THEN 'failed'
    WHEN "course_allopurinol__rule" IN ('other-reason-to-change', 'started-without-it', 'tolerated', 'goes-on') THEN 'as_before'
  END AS "allopurinol_record"
  , CASE
    WHEN "course_change__rule" = 'agent' THEN 'agent'
    WHEN "course_change__rule" = 'dose' THEN 'dose'
    WHEN "course_change__rule" IN ('no-change', 'no-change-and-time-not-known') THEN 'as_before'
  END AS "last_change_next"
  , CASE
    WHEN "course_change__rule" IN ('agent', 'dose') THEN 'restarts'
    WHEN "course_change__rule" = 'no-change' THEN 'goes_on'
    WHEN "course_change__rule" = 'no-change-and-time-not-known' THEN 'to_be_found'
  END AS "change_time"
  , CASE
    WHEN "course_culprit__rule" IN ('replaced', 'allopurinol-stopped') THEN 'cleared'
    WHEN "course_culprit__rule" = 'azathioprine-stopped' THEN 'azathioprine'
    WHEN "course_culprit__rule" = 'mercaptopurine-stopped' THEN 'mercaptopurine'
    WHEN "course_culprit__rule" = 'tioguanine-stopped' THEN 'tioguanine'
    WHEN "course_culprit__rule" IN ('absent-tpmt-suspected', 'mycophenolate-stopped-in-pregnancy', 'allopurinol-stopped-in-pregnancy', 'as-before') THEN 'as_before'
    WHEN "course_culprit__rule" = 'mycophenolate-stopped-for-harm' THEN 'mycophenolate'
  END AS "culprit_next"
  , CASE
    WHEN "course_dose__rule" = 'raised' THEN 'raised'
    WHEN "course_dose__rule" = 'with-allopurinol' THEN 'with_allopurinol'
    WHEN "course_dose__rule" = 'under-inhibitor' THEN 'under_inhibitor'
    WHEN "course_dose__rule" IN ('set-by-a-specialist', 'started') THEN 'set_by_prescriber'
    WHEN "course_dose__rule" = 'tioguanine-started' THEN 'tioguanine'
    WHEN "course_dose__rule" = 'no-thiopurine' THEN 'none'
    WHEN "course_dose__rule" = 'as-before' THEN 'as_before'
  END AS "dose_next"
  , CASE
    WHEN "course_ended_agent__rule" IN ('none-taken-none-lately', 'none-replaced', 'agent-goes-on') THEN 'none'
    WHEN "course_ended_agent__rule" IN ('azathioprine-replaced-later', 'azathioprine-ended') THEN 'azathioprine'
    WHEN "course_ended_agent__rule" IN ('mercaptopurine-replaced-later', 'mercaptopurine-ended') THEN 'mercaptopurine'
    WHEN "course_ended_agent__rule" IN ('tioguanine-replaced-later', 'tioguanine-ended') THEN 'tioguanine'
    WHEN "course_ended_agent__rule" IN ('mycophenolate-replaced-later', 'mycophenolate-ended') THEN 'mycophenolate'
  END AS "ended_agent"
  , CASE
    WHEN "course_metabolite_requests__rule" = 'asked-for' THEN 'again'
    WHEN "course_metabolite_requests__rule" = 'asked-for-first' THEN 'first'
    WHEN "course_metabolite_requests__rule" IN ('treatment-changed', 'not-taken') THEN 'over'
    WHEN "course_metabolite_requests__rule" IN ('adherence-supported', 'no-request') THEN 'as_before'
  END AS "request_count"
  , CASE
    WHEN "course_optimisation_steps__rule" IN ('raised-or-combined', 'reduced') THEN 'again'
    WHEN "course_optimisation_steps__rule" IN ('raised-or-combined-first', 'reduced-first') THEN 'first'
    WHEN "course_optimisation_steps__rule" = 'azathioprine-started' THEN 'over'
    WHEN "course_optimisation_steps__rule" IN ('reduced-for-the-inhibitor', 'no-change') THEN 'as_before'
  END AS "optimisation_count"
  , CASE
    WHEN "course_reaction__rule" = 'marrow' THEN 'marrow'
    WHEN "course_reaction__rule" IN ('no-worse', 'other-reason', 'not-stopped') THEN 'as_before'
  END AS "reaction_next"
  , CASE
    WHEN "inhibitor_after__rule" IN ('added', 'kept-for-another-reason', 'co-therapy-kept') THEN 'allopurinol'
    WHEN "inhibitor_after__rule" IN ('stopped', 'stopped-with-the-thiopurine', 'none-as-before') THEN 'none'
    WHEN "inhibitor_after__rule" = 'other-kept' THEN 'other_inhibitor'
    WHEN "inhibitor_after__rule" = 'not-known' THEN 'not_known'
  END AS "inhibitor_after"
  , CASE
    WHEN "mycophenolate_most__rule" IN ('severe-renal-impairment', 'not-known') THEN 2000
    WHEN "mycophenolate_most__rule" = 'other' THEN 3000
  END AS "mycophenolate_most"
  , CASE
    WHEN "next_visit__rule" = 'same-day' THEN 0
    WHEN "next_visit__rule" = 'one-week' THEN 1
    WHEN "next_visit__rule" = 'two-weeks' THEN 2
    WHEN "next_visit__rule" = 'four-weeks' THEN 4
    WHEN "next_visit__rule" = 'three-months' THEN 13
  END AS "next_visit_weeks"
  , CASE
    WHEN "request_stage__rule" = 'danger' THEN 'danger'
    WHEN "request_stage__rule" = 'situation' THEN 'situation'
    WHEN "request_stage__rule" = 'optimisation' THEN 'optimisation'
    WHEN "request_stage__rule" = 'agent' THEN 'agent'
  END AS "request_stage"
  , CASE
    WHEN "starting_dose__rule" = 'allopurinol' THEN 100
    WHEN "starting_dose__rule" = 'tioguanine' THEN 20
  END AS "starting_dose"
FROM asked_24
OFFSET 0
),
computed_24 AS (
SELECT
  *
FROM known_24
OFFSET 0
),
asked_25 AS (
SELECT
  *
  -- table: course_outcome
  -- Why does the agent come to its end?
  , CASE
    WHEN "ended_agent" = 'none' THEN 'nothing-ended'
    WHEN "ended_agent" IN ('azathioprine', 'mercaptopurine', 'tioguanine', 'mycophenolate') AND "drug_harm" IN ('stop_thiopurine', 'stop_mycophenolate') THEN 'harm'
    WHEN "ended_agent" IN ('azathioprine', 'mercaptopurine', 'tioguanine', 'mycophenolate') AND "drug_harm" IN ('cytopenia_without_agent', 'no_harm', 'to_be_asked') AND "intolerance_culprit" IN ('azathioprine', 'mercaptopurine', 'tioguanine', 'mycophenolate') THEN 'intolerance'
    WHEN "ended_agent" IN ('azathioprine', 'mercaptopurine', 'tioguanine', 'mycophenolate') AND "drug_harm" = 'no_harm' AND ("intolerance_culprit" IN ('none', 'steroid', 'allopurinol') OR "intolerance_culprit" IS NULL) AND "action" = 'stop_thiopurine' THEN 'absent-tpmt-suspected'
    WHEN "ended_agent" IN ('azathioprine', 'mercaptopurine', 'tioguanine', 'mycophenolate') AND "drug_harm" = 'no_harm' AND ("intolerance_culprit" IN ('none', 'steroid', 'allopurinol') OR "intolerance_culprit" IS NULL) AND "action" IN ('start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') THEN 'no-response'
    WHEN "ended_agent" IN ('azathioprine', 'mercaptopurine', 'tioguanine', 'mycophenolate') AND "drug_harm" IN ('no_harm', 'to_be_asked') AND ("intolerance_culprit" IN ('none', 'steroid', 'allopurinol') OR "intolerance_culprit" IS NULL) AND "action" = 'stop_mycophenolate' THEN 'pregnancy'
  END AS "course_outcome__rule"
  -- end
  -- table: course_inhibitor
  -- What becomes of the inhibitor and of the dose before it?
  , CASE
    WHEN "action" = 'add_allopurinol_reduce_azathioprine' THEN 'added'
    WHEN "action" IN ('maintain', 'continue_and_reassess', 'request_data', 'urgent_hepatology_referral', 'out_of_scope', 'paediatric_specialist', 'adherence_support', 'assess_adherence', 'reexamine_diagnosis', 'exclude_other_causes', 'measure_metabolites', 'arrange_contraception_then_mycophenolate', 'steroid_sparing_review', 'specialist_review', 'third_line_referral', 'stop_thiopurine', 'stop_mycophenolate', 'stop_allopurinol', 'reduce_thiopurine', 'raise_azathioprine', 'start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') AND "inhibitor_after" = 'none' THEN 'ended'
    WHEN "action" IN ('maintain', 'continue_and_reassess', 'request_data', 'urgent_hepatology_referral', 'out_of_scope', 'paediatric_specialist', 'adherence_support', 'assess_adherence', 'reexamine_diagnosis', 'exclude_other_causes', 'measure_metabolites', 'arrange_contraception_then_mycophenolate', 'steroid_sparing_review', 'specialist_review', 'third_line_referral', 'stop_thiopurine', 'stop_mycophenolate', 'stop_allopurinol', 'reduce_thiopurine', 'raise_azathioprine', 'start_mycophenolate', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') AND "inhibitor_after" IN ('allopurinol', 'other_inhibitor', 'not_known') THEN 'goes-on'
  END AS "course_inhibitor__rule"
  -- end
  -- table: monitoring
  -- What is monitored from now on?
  , ("gate" IN ('stop_thiopurine', 'stop_mycophenolate', 'stop_allopurinol', 'reduce_thiopurine', 'review_cytopenia', 'review_inhibitor', 'review_conception', 'no_danger')) IS TRUE AS "monitoring__asked"
  -- 'thiopurine-begun-or-changed'
  , ("gate" IN ('stop_thiopurine', 'stop_mycophenolate', 'stop_allopurinol', 'reduce_thiopurine', 'review_cytopenia', 'review_inhibitor', 'review_conception', 'no_danger') AND "action" IN ('reduce_thiopurine', 'raise_azathioprine', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') AND "base_agent_after" IN ('azathioprine', 'mercaptopurine', 'tioguanine')) IS TRUE AS "monitoring__1"
  -- 'thiopurine-as-before'
  , ("gate" IN ('stop_thiopurine', 'stop_mycophenolate', 'stop_allopurinol', 'reduce_thiopurine', 'review_cytopenia', 'review_inhibitor', 'review_conception', 'no_danger') AND "action" IN ('maintain', 'continue_and_reassess', 'request_data', 'urgent_hepatology_referral', 'out_of_scope', 'paediatric_specialist', 'adherence_support', 'assess_adherence', 'reexamine_diagnosis', 'exclude_other_causes', 'measure_metabolites', 'arrange_contraception_then_mycophenolate', 'steroid_sparing_review', 'specialist_review', 'third_line_referral', 'stop_thiopurine', 'stop_mycophenolate', 'stop_allopurinol', 'start_mycophenolate') AND "base_agent_after" IN ('azathioprine', 'mercaptopurine', 'tioguanine')) IS TRUE AS "monitoring__2"
  -- 'thiopurine-with-inhibitor'
  , ("gate" IN ('stop_thiopurine', 'stop_mycophenolate', 'stop_allopurinol', 'reduce_thiopurine', 'review_cytopenia', 'review_inhibitor', 'review_conception', 'no_danger') AND "base_agent_after" IN ('azathioprine', 'mercaptopurine') AND "inhibitor_after" IN ('allopurinol', 'other_inhibitor')) IS TRUE AS "monitoring__3"
  -- 'metabolites-after-change'
  , ("gate" IN ('stop_thiopurine', 'stop_mycophenolate', 'stop_allopurinol', 'reduce_thiopurine', 'review_cytopenia', 'review_inhibitor', 'review_conception', 'no_danger') AND "action" IN ('reduce_thiopurine', 'raise_azathioprine', 'add_allopurinol_reduce_azathioprine', 'start_mercaptopurine', 'start_azathioprine')) IS TRUE AS "monitoring__4"
  -- 'mycophenolate-begun'
  , ("gate" IN ('stop_thiopurine', 'stop_mycophenolate', 'stop_allopurinol', 'reduce_thiopurine', 'review_cytopenia', 'review_inhibitor', 'review_conception', 'no_danger') AND "action" = 'start_mycophenolate') IS TRUE AS "monitoring__5"
  -- 'mycophenolate-as-before'
  , ("gate" IN ('stop_thiopurine', 'stop_mycophenolate', 'stop_allopurinol', 'reduce_thiopurine', 'review_cytopenia', 'review_inhibitor', 'review_conception', 'no_danger') AND "action" IN ('maintain', 'continue_and_reassess', 'request_data', 'urgent_hepatology_referral', 'out_of_scope', 'paediatric_specialist', 'adherence_support', 'assess_adherence', 'reexamine_diagnosis', 'exclude_other_causes', 'measure_metabolites', 'arrange_contraception_then_mycophenolate', 'steroid_sparing_review', 'specialist_review', 'third_line_referral', 'stop_thiopurine', 'stop_mycophenolate', 'stop_allopurinol', 'reduce_thiopurine', 'raise_azathioprine', 'add_allopurinol_reduce_azathioprine', 'start_mercaptopurine', 'start_tioguanine', 'start_azathioprine') AND "base_agent_after" = 'mycophenolate') IS TRUE AS "monitoring__6"
  -- 'pregnancy-status'
  , ("gate" IN ('stop_thiopurine', 'stop_mycophenolate', 'stop_allopurinol', 'reduce_thiopurine', 'review_cytopenia', 'review_inhibitor', 'review_conception', 'no_danger') AND "base_agent_after" = 'mycophenolate' AND "pregnancy_state" IN ('not_pregnant', 'to_be_asked')) IS TRUE AS "monitoring__7"
  -- 'tioguanine-vessels'
  , ("gate" IN ('stop_thiopurine', 'stop_mycophenolate', 'stop_allopurinol', 'reduce_thiopurine', 'review_cytopenia', 'review_inhibitor', 'review_conception', 'no_danger') AND "base_agent_after" = 'tioguanine') IS TRUE AS "monitoring__8"
  -- 'without-assay'
  , ("gate" IN ('stop_thiopurine', 'stop_mycophenolate', 'stop_allopurinol', 'reduce_thiopurine', 'review_cytopenia', 'review_inhibitor', 'review_conception', 'no_danger') AND "action" = 'raise_azathioprine' AND "optimisation" = 'raise_without_assay') IS TRUE AS "monitoring__9"
  -- 'liver-tests-until-normal'
  , ("gate" IN ('stop_thiopurine', 'stop_mycophenolate', 'stop_allopurinol', 'reduce_thiopurine', 'review_cytopenia', 'review_inhibitor', 'review_conception', 'no_danger') AND "biochemistry" IN ('raised', 'to_be_measured')) IS TRUE AS "monitoring__10"
  -- 'liver-tests-in-remission'
  , ("gate" IN ('stop_thiopurine', 'stop_mycophenolate', 'stop_allopurinol', 'reduce_thiopurine', 'review_cytopenia', 'review_inhibitor', 'review_conception', 'no_danger') AND "biochemistry" = 'normal') IS TRUE AS "monitoring__11"
  -- 'after-delivery'
  , ("gate" IN ('stop_thiopurine', 'stop_mycophenolate', 'stop_allopurinol', 'reduce_thiopurine', 'review_cytopenia', 'review_inhibitor', 'review_conception', 'no_danger') AND "pregnancy_state" = 'pregnant') IS TRUE AS "monitoring__12"
  -- end
  -- table: missing_for_agent
  -- Which data are needed to choose the next agent?
  , ("request_stage" = 'agent') IS TRUE AS "missing_for_agent__asked"
  -- 'mycophenolate-history'
  , ("request_stage" = 'agent' AND "agent_question" IN ('thiopurine_intolerance', 'before_third_line', 'second_thiopurine') AND "mycophenolate_choice" = 'to_be_asked' AND "mycophenolate_history" IS NULL) IS TRUE AS "missing_for_agent__1"
  -- 'childbearing-for-agent'
  , ("request_stage" = 'agent' AND "pregnancy_state" = 'to_be_asked' AND "childbearing_potential" IS NULL) IS TRUE AS "missing_for_agent__2"
  -- 'pregnancy-for-agent'
  , ("request_stage" = 'agent' AND "pregnancy_state" = 'to_be_asked' AND "pregnancy" IS NULL) IS TRUE AS "missing_for_agent__3"
  -- 'contraception'
  , ("request_stage" = 'agent' AND "mycophenolate_choice" = 'to_be_asked' AND "pregnancy_state" = 'not_pregnant' AND "contraception" IS NULL) IS TRUE AS "missing_for_agent__4"
  -- 'azathioprine-history'
  , ("request_stage" = 'agent' AND "agent_question" = 'azathioprine' AND "azathioprine_history" IS NULL) IS TRUE AS "missing_for_agent__5"
  -- 'mercaptopurine-history'
  , ("request_stage" = 'agent' AND "agent_question" IN ('thiopurine_intolerance', 'second_thiopurine') AND "mycophenolate_choice" = 'excluded' AND "second_thiopurine" = 'to_be_asked' AND "mercaptopurine_choice" = 'to_be_asked' AND "mercaptopurine_history" IS NULL) IS TRUE AS "missing_for_agent__6"
  -- 'tioguanine-history'
  , ("request_stage" = 'agent' AND "agent_question" IN ('thiopurine_intolerance', 'second_thiopurine') AND "mycophenolate_choice" = 'excluded' AND "second_thiopurine" = 'to_be_asked' AND "mercaptopurine_choice" IN ('caution', 'excluded') AND "tioguanine_choice" = 'to_be_asked' AND "tioguanine_history" IS NULL) IS TRUE AS "missing_for_agent__7"
  -- 'reaction-for-second-thiopurine'
  , ("request_stage" = 'agent' AND "agent_question" IN ('thiopurine_intolerance', 'second_thiopurine') AND "mycophenolate_choice" = 'excluded' AND "second_thiopurine" = 'to_be_asked' AND "thiopurine_class" = 'to_be_asked' AND "thiopurine_reaction" IS NULL) IS TRUE AS "missing_for_agent__8"
  -- 'tpmt-for-second-thiopurine'
  , ("request_stage" = 'agent' AND "agent_question" IN ('thiopurine_intolerance', 'second_thiopurine') AND "mycophenolate_choice" = 'excluded' AND "second_thiopurine" = 'to_be_asked' AND "thiopurine_class" = 'to_be_asked' AND "tpmt" IS NULL) IS TRUE AS "missing_for_agent__9"
  -- 'nudt15-for-second-thiopurine'
  , ("request_stage" = 'agent' AND "agent_question" IN ('thiopurine_intolerance', 'second_thiopurine') AND "mycophenolate_choice" = 'excluded' AND "second_thiopurine" = 'to_be_asked' AND "thiopurine_class" = 'to_be_asked' AND "nudt15" IS NULL) IS TRUE AS "missing_for_agent__10"
  -- 'portal-hypertension-for-second-thiopurine'
  , ("request_stage" = 'agent' AND "agent_question" IN ('thiopurine_intolerance', 'second_thiopurine') AND "mycophenolate_choice" = 'excluded' AND "second_thiopurine" = 'to_be_asked' AND "portal_hypertension" IS NULL) IS TRUE AS "missing_for_agent__11"
  -- 'inhibitor-for-second-thiopurine'
  , ("request_stage" = 'agent' AND "agent_question" IN ('thiopurine_intolerance', 'second_thiopurine') AND "mycophenolate_choice" = 'excluded' AND "second_thiopurine" = 'to_be_asked' AND "xanthine_oxidase_inhibitor" IS NULL) IS TRUE AS "missing_for_agent__12"
  -- 'reaction-for-azathioprine'
  , ("request_stage" = 'agent' AND "agent_question" = 'azathioprine' AND "thiopurine_class" = 'to_be_asked' AND "thiopurine_reaction" IS NULL AND "azathioprine_choice" = 'to_be_asked') IS TRUE AS "missing_for_agent__13"
  -- 'tpmt-for-azathioprine'
  , ("request_stage" = 'agent' AND "agent_question" = 'azathioprine' AND "thiopurine_class" = 'to_be_asked' AND "tpmt" IS NULL AND "azathioprine_choice" = 'to_be_asked') IS TRUE AS "missing_for_agent__14"
  -- 'nudt15-for-azathioprine'
  , ("request_stage" = 'agent' AND "agent_question" = 'azathioprine' AND "thiopurine_class" = 'to_be_asked' AND "nudt15" IS NULL AND "azathioprine_choice" = 'to_be_asked') IS TRUE AS "missing_for_agent__15"
  -- 'portal-hypertension-for-azathioprine'
  , ("request_stage" = 'agent' AND "agent_question" = 'azathioprine' AND "portal_hypertension" IS NULL AND "azathioprine_choice" = 'to_be_asked') IS TRUE AS "missing_for_agent__16"
  -- 'inhibitor-for-azathioprine'
  , ("request_stage" = 'agent' AND "agent_question" = 'azathioprine' AND "xanthine_oxidase_inhibitor" IS NULL AND "azathioprine_choice" = 'to_be_asked') IS TRUE AS "missing_for_agent__17"
  -- end
  -- table: missing_for_optimisation
  -- Which data are needed to optimise azathioprine?
  , ("request_stage" = 'optimisation') IS TRUE AS "missing_for_optimisation__asked"
  -- 'sample-timing'
  , ("request_stage" = 'optimisation' AND "metabolite_sample" = 'timing_to_be_asked') IS TRUE AS "missing_for_optimisation__1"
  -- 'reaction'
  , ("request_stage" = 'optimisation' AND "metabolite_sample" IN ('usable', 'no_assay') AND "thiopurine_class" = 'to_be_asked' AND "thiopurine_reaction" IS NULL) IS TRUE AS "missing_for_optimisation__2"
  -- 'tpmt'
  , ("request_stage" = 'optimisation' AND "metabolite_sample" IN ('usable', 'no_assay') AND "metaboliser" = 'to_be_asked' AND "tpmt" IS NULL) IS TRUE AS "missing_for_optimisation__3"
  -- 'nudt15'
  , ("request_stage" = 'optimisation' AND "metabolite_sample" IN ('usable', 'no_assay') AND "metaboliser" = 'to_be_asked' AND "nudt15" IS NULL) IS TRUE AS "missing_for_optimisation__4"
  -- 'liver-tests-rising'
  , ("request_stage" = 'optimisation' AND "blind_raise" = 'to_be_asked' AND "transaminases_rising" IS NULL) IS TRUE AS "missing_for_optimisation__5"
  -- 'childbearing'
  , ("request_stage" = 'optimisation' AND "exposure" IN ('raise_dose', 'raise_without_assay', 'add_allopurinol') AND "pregnancy_state" = 'to_be_asked' AND "childbearing_potential" IS NULL) IS TRUE AS "missing_for_optimisation__6"
  -- 'pregnancy'
  , ("request_stage" = 'optimisation' AND "exposure" IN ('raise_dose', 'raise_without_assay', 'add_allopurinol') AND "pregnancy_state" = 'to_be_asked' AND "pregnancy" IS NULL) IS TRUE AS "missing_for_optimisation__7"
  -- 'dose'
  , ("request_stage" = 'optimisation' AND "exposure" IN ('raise_dose', 'raise_without_assay', 'add_allopurinol') AND "thiopurine_dose" IS NULL) IS TRUE AS "missing_for_optimisation__8"
  -- 'weight'
  , ("request_stage" = 'optimisation' AND "exposure" IN ('raise_dose', 'raise_without_assay') AND "weight" IS NULL) IS TRUE AS "missing_for_optimisation__9"
  -- 'allopurinol-history'
  , ("request_stage" = 'optimisation' AND "exposure" = 'add_allopurinol' AND "allopurinol_history" IS NULL) IS TRUE AS "missing_for_optimisation__10"
  -- 'egfr'
  , ("request_stage" = 'optimisation' AND "exposure" = 'add_allopurinol' AND "egfr" IS NULL) IS TRUE AS "missing_for_optimisation__11"
  -- end
  -- table: missing_for_safety
  -- Which data are needed to exclude a danger?
  , ("request_stage" = 'danger') IS TRUE AS "missing_for_safety__asked"
  -- 'encephalopathy'
  , ("request_stage" = 'danger' AND "liver_emergency" = 'to_be_asked' AND "encephalopathy" IS NULL) IS TRUE AS "missing_for_safety__1"
  -- 'cirrhosis'
  , ("request_stage" = 'danger' AND "liver_emergency" = 'to_be_asked' AND "cirrhosis" IS NULL) IS TRUE AS "missing_for_safety__2"
  -- 'inr'
  , ("request_stage" = 'danger' AND "liver_emergency" = 'to_be_asked' AND "inr" IS NULL) IS TRUE AS "missing_for_safety__3"
  -- 'bilirubin'
  , ("request_stage" = 'danger' AND "liver_emergency" = 'to_be_asked' AND "bilirubin" IS NULL) IS TRUE AS "missing_for_safety__4"
  -- 'liver-transplant'
  , ("request_stage" = 'danger' AND "scope" = 'to_be_asked' AND "liver_transplant" IS NULL) IS TRUE AS "missing_for_safety__5"
  -- 'diagnosis'
  , ("request_stage" = 'danger' AND "scope" = 'to_be_asked' AND "diagnosis" IS NULL) IS TRUE AS "missing_for_safety__6"
  -- 'white-cells'
  , ("request_stage" = 'danger' AND "blood_count" = 'to_be_asked' AND "white_cells" IS NULL) IS TRUE AS "missing_for_safety__7"
  -- 'neutrophils'
  , ("request_stage" = 'danger' AND "blood_count" = 'to_be_asked' AND "neutrophils" IS NULL) IS TRUE AS "missing_for_safety__8"
  -- 'platelets'
  , ("request_stage" = 'danger' AND "blood_count" = 'to_be_asked' AND "platelets" IS NULL) IS TRUE AS "missing_for_safety__9"
  -- 'inhibitor'
  , ("request_stage" = 'danger' AND "inhibitor_check" = 'to_be_asked' AND "xanthine_oxidase_inhibitor" IS NULL) IS TRUE AS "missing_for_safety__10"
  -- 'dose'
  , ("request_stage" = 'danger' AND "inhibitor_check" = 'to_be_asked' AND "xanthine_oxidase_inhibitor" IN ('allopurinol_co_therapy', 'allopurinol_other_reason', 'other_inhibitor') AND "thiopurine_dose" IS NULL) IS TRUE AS "missing_for_safety__11"
  -- 'former-dose'
  , ("request_stage" = 'danger' AND "inhibitor_check" = 'to_be_asked' AND "xanthine_oxidase_inhibitor" IN ('allopurinol_co_therapy', 'allopurinol_other_reason', 'other_inhibitor') AND "thiopurine_dose_before_inhibitor" IS NULL) IS TRUE AS "missing_for_safety__12"
  -- 'childbearing'
  , ("request_stage" = 'danger' AND "pregnancy_harm" = 'to_be_asked' AND "childbearing_potential" IS NULL) IS TRUE AS "missing_for_safety__13"
  -- 'pregnancy'
  , ("request_stage" = 'danger' AND "pregnancy_harm" = 'to_be_asked' AND "pregnancy" IS NULL) IS TRUE AS "missing_for_safety__14"
  -- end
  -- table: missing_for_situation
  -- Which data are needed to know the situation?
  , ("request_stage" = 'situation') IS TRUE AS "missing_for_situation__asked"
  -- 'intolerance'
  , ("request_stage" = 'situation' AND "intolerance_culprit" IS NULL) IS TRUE AS "missing_for_situation__1"
  -- 'ast'
  , ("request_stage" = 'situation' AND "response" = 'indeterminate' AND "biochemistry" = 'to_be_measured' AND "ast_times_uln__bottom" IS NULL) IS TRUE AS "missing_for_situation__2"
  -- 'alt'
  , ("request_stage" = 'situation' AND "response" = 'indeterminate' AND "biochemistry" = 'to_be_measured' AND "alt_times_uln__bottom" IS NULL) IS TRUE AS "missing_for_situation__3"
  -- 'igg'
  , ("request_stage" = 'situation' AND "response" = 'indeterminate' AND "biochemistry" = 'to_be_measured' AND "igg_times_uln__bottom" IS NULL) IS TRUE AS "missing_for_situation__4"
  -- 'prior-remission'
  , ("request_stage" = 'situation' AND "response" = 'indeterminate' AND "biochemistry" = 'raised' AND "prior_remission" IS NULL) IS TRUE AS "missing_for_situation__5"
  -- 'months-since-change'
  , ("request_stage" = 'situation' AND "time_on_treatment" = 'to_be_asked') IS TRUE AS "missing_for_situation__6"
  -- 'azathioprine-history'
  , ("request_stage" = 'situation' AND "earlier_agents" = 'to_be_asked' AND "azathioprine_history" IS NULL) IS TRUE AS "missing_for_situation__7"
  -- 'mycophenolate-history'
  , ("request_stage" = 'situation' AND "earlier_agents" = 'to_be_asked' AND "mycophenolate_history" IS NULL) IS TRUE AS "missing_for_situation__8"
  -- end
  -- table: warnings
  -- What should the reader of this decision be warned of?
  -- 'overdue'
  , ("response" = 'insufficient_overdue') IS TRUE AS "warnings__1"
  -- 'relapse'
  , ("response" = 'loss_of_response') IS TRUE AS "warnings__2"
  -- 'igg-alone'
  , ("raised_part" = 'igg_only') IS TRUE AS "warnings__3"
  -- 'tgn-above-range'
  , ("tgn_level" IN ('high', 'very_high')) IS TRUE AS "warnings__4"
  -- 'tpmt-absent'
  , ("tgn_level" = 'very_high' AND "mmp_level" = 'undetectable') IS TRUE AS "warnings__5"
  -- 'cut-offs-in-pregnancy'
  , ("tgn_level" IN ('undetectable', 'low', 'in_range', 'high', 'very_high') AND "pregnancy_state" = 'pregnant') IS TRUE AS "warnings__6"
  -- 'cut-offs-of-another-disease'
  , ("action" IN ('stop_thiopurine', 'reduce_thiopurine', 'raise_azathioprine', 'add_allopurinol_reduce_azathioprine') AND "metabolite_pattern" IN ('underdosed', 'shunter', 'in_range_mmp_high', 'low_tpmt_pattern', 'overdosed', 'tpmt_absent_pattern')) IS TRUE AS "warnings__7"
  -- 'without-assay'
  , ("action" = 'raise_azathioprine' AND "optimisation" = 'raise_without_assay') IS TRUE AS "warnings__8"
  -- 'range-with-allopurinol'
  , ("action" = 'add_allopurinol_reduce_azathioprine' AND "metabolite_pattern" = 'in_range_mmp_high') IS TRUE AS "warnings__9"
  -- 'looks-underdosed'
  , ("metabolite_pattern" = 'underdosed' AND "xanthine_oxidase_inhibitor" IN ('allopurinol_co_therapy', 'allopurinol_other_reason', 'other_inhibitor')) IS TRUE AS "warnings__10"
  -- 'marrow-on-combination'
  , ("action" = 'add_allopurinol_reduce_azathioprine') IS TRUE AS "warnings__11"
  -- 'hypersplenism'
  , ("blood_count" IN ('stop_level', 'low') AND "portal_hypertension" = TRUE) IS TRUE AS "warnings__12"
  -- 'poor-metaboliser'
  , ("base_agent" IN ('azathioprine', 'mercaptopurine', 'tioguanine') AND "metaboliser" = 'poor') IS TRUE AS "warnings__13"
  -- 'above-ceiling'
  , ("base_agent" = 'azathioprine' AND "present_dose_per_kg__top" > 2 * "present_dose_per_kg__bottom") IS TRUE AS "warnings__14"
  -- 'low-mycophenolate-dose'
  , ("mycophenolate_dose" <= 1499 AND "situation" = 'insufficient_mycophenolate') IS TRUE AS "warnings__15"
  -- 'mycophenolate-after-non-response'
  , ("action" IN ('arrange_contraception_then_mycophenolate', 'start_mycophenolate') AND "agent_question" = 'before_third_line') IS TRUE AS "warnings__16"
  -- 'aminosalicylate'
  , ("base_agent_after" IN ('azathioprine', 'mercaptopurine', 'tioguanine') AND "aminosalicylate" = TRUE) IS TRUE AS "warnings__17"
  -- 'against-history'
  , ("base_agent" = 'azathioprine' AND "azathioprine_history" IN ('not_tolerated', 'contraindicated')) IS TRUE AS "warnings__18"
  -- 'adherence-by-judgement'
  , ("action" IN ('third_line_referral', 'start_mycophenolate', 'start_azathioprine') AND "base_agent" IN ('tioguanine', 'mycophenolate') AND "situation" IN ('insufficient_other_thiopurine', 'insufficient_mycophenolate')) IS TRUE AS "warnings__19"
  -- 'budesonide'
  , ("action" = 'steroid_sparing_review' AND ("portal_hypertension" = TRUE OR "portal_hypertension" IS NULL)) IS TRUE AS "warnings__20"
  -- 'lymphoma'
  , ("action" IN ('raise_azathioprine', 'start_azathioprine')) IS TRUE AS "warnings__21"
  -- 'low-dose-without-allopurinol'
  , ("action" = 'stop_allopurinol' AND "base_agent" IN ('azathioprine', 'mercaptopurine')) IS TRUE AS "warnings__22"
  -- 'culprit-still-in-use'
  , ("action" IN ('request_data', 'arrange_contraception_then_mycophenolate', 'specialist_review', 'third_line_referral') AND "base_agent" IN ('azathioprine', 'mercaptopurine', 'tioguanine', 'mycophenolate') AND "situation" IN ('thiopurine_intolerance', 'mycophenolate_intolerance')) IS TRUE AS "warnings__23"
  -- 'reduce-by-a-specialist'
  , ("action" = 'reduce_thiopurine' AND "exposure" = 'reduce') IS TRUE AS "warnings__24"
  -- end
FROM computed_24
OFFSET 0
),
known_25 AS (
SELECT
  *
  , CASE
    WHEN "course_outcome__rule" = 'nothing-ended' THEN 'goes_on'
    WHEN "course_outcome__rule" IN ('harm', 'intolerance') THEN 'not_tolerated'
    WHEN "course_outcome__rule" = 'absent-tpmt-suspected' THEN 'contraindicated'
    WHEN "course_outcome__rule" = 'no-response' THEN 'failed'
    WHEN "course_outcome__rule" = 'pregnancy' THEN 'can_be_used_again'
  END AS "agent_outcome"
  , CASE
    WHEN "course_inhibitor__rule" = 'added' THEN 'added'
    WHEN "course_inhibitor__rule" = 'ended' THEN 'none'
    WHEN "course_inhibitor__rule" = 'goes-on' THEN 'as_before'
  END AS "inhibitor_next"
  , CASE
    WHEN "course_inhibitor__rule" = 'added' THEN 'recorded'
    WHEN "course_inhibitor__rule" = 'ended' THEN 'forgotten'
    WHEN "course_inhibitor__rule" = 'goes-on' THEN 'as_before'
  END AS "former_dose_next"
FROM asked_25
OFFSET 0
),
computed_25 AS (
SELECT
  *
FROM known_25
OFFSET 0
),
asked_26 AS (
SELECT
  *
  -- table: course_records
  -- What is entered into the histories of the base agents?
  , CASE
    WHEN "ended_agent" = 'none' THEN 'nothing-ended'
    WHEN "ended_agent" = 'azathioprine' AND "agent_outcome" = 'failed' THEN 'azathioprine-failed'
    WHEN "ended_agent" = 'azathioprine' AND "agent_outcome" = 'not_tolerated' THEN 'azathioprine-not-tolerated'
    WHEN "ended_agent" = 'azathioprine' AND "agent_outcome" = 'contraindicated' THEN 'azathioprine-contraindicated'
    WHEN "ended_agent" = 'mercaptopurine' AND "agent_outcome" = 'failed' THEN 'mercaptopurine-failed'
    WHEN "ended_agent" = 'mercaptopurine' AND "agent_outcome" = 'not_tolerated' THEN 'mercaptopurine-not-tolerated'
    WHEN "ended_agent" = 'tioguanine' AND "agent_outcome" = 'failed' THEN 'tioguanine-failed'
    WHEN "ended_agent" = 'tioguanine' AND "agent_outcome" = 'not_tolerated' THEN 'tioguanine-not-tolerated'
    WHEN "ended_agent" = 'mycophenolate' AND "agent_outcome" = 'failed' THEN 'mycophenolate-failed'
    WHEN "ended_agent" = 'mycophenolate' AND "agent_outcome" = 'not_tolerated' THEN 'mycophenolate-not-tolerated'
    WHEN "ended_agent" = 'mycophenolate' AND "agent_outcome" = 'can_be_used_again' AND ("mycophenolate_history" IN ('never_used', 'can_be_used_again') OR "mycophenolate_history" IS NULL) THEN 'mycophenolate-can-be-used-again'
    WHEN "ended_agent" = 'mycophenolate' AND "agent_outcome" = 'can_be_used_again' AND "mycophenolate_history" IN ('failed', 'not_tolerated', 'contraindicated', 'declined') THEN 'mycophenolate-against-history'
  END AS "course_records__rule"
  -- end
FROM computed_25
OFFSET 0
),
known_26 AS (
SELECT
  *
  , CASE
    WHEN "course_records__rule" IN ('nothing-ended', 'mercaptopurine-failed', 'mercaptopurine-not-tolerated', 'tioguanine-failed', 'tioguanine-not-tolerated', 'mycophenolate-failed', 'mycophenolate-not-tolerated', 'mycophenolate-can-be-used-again', 'mycophenolate-against-history') THEN 'as_before'
    WHEN "course_records__rule" = 'azathioprine-failed' THEN 'failed'
    WHEN "course_records__rule" = 'azathioprine-not-tolerated' THEN 'not_tolerated'
    WHEN "course_records__rule" = 'azathioprine-contraindicated' THEN 'contraindicated'
  END AS "azathioprine_record"
  , CASE
    WHEN "course_records__rule" IN ('nothing-ended', 'azathioprine-failed', 'azathioprine-not-tolerated', 'azathioprine-contraindicated', 'tioguanine-failed', 'tioguanine-not-tolerated', 'mycophenolate-failed', 'mycophenolate-not-tolerated', 'mycophenolate-can-be-used-again', 'mycophenolate-against-history') THEN 'as_before'
    WHEN "course_records__rule" = 'mercaptopurine-failed' THEN 'failed'
    WHEN "course_records__rule" = 'mercaptopurine-not-tolerated' THEN 'not_tolerated'
  END AS "mercaptopurine_record"
  , CASE
    WHEN "course_records__rule" IN ('nothing-ended', 'azathioprine-failed', 'azathioprine-not-tolerated', 'azathioprine-contraindicated', 'mercaptopurine-failed', 'mercaptopurine-not-tolerated', 'mycophenolate-failed', 'mycophenolate-not-tolerated', 'mycophenolate-can-be-used-again', 'mycophenolate-against-history') THEN 'as_before'
    WHEN "course_records__rule" = 'tioguanine-failed' THEN 'failed'
    WHEN "course_records__rule" = 'tioguanine-not-tolerated' THEN 'not_tolerated'
  END AS "tioguanine_record"
  , CASE
    WHEN "course_records__rule" IN ('nothing-ended', 'azathioprine-failed', 'azathioprine-not-tolerated', 'azathioprine-contraindicated', 'mercaptopurine-failed', 'mercaptopurine-not-tolerated', 'tioguanine-failed', 'tioguanine-not-tolerated', 'mycophenolate-against-history') THEN 'as_before'
    WHEN "course_records__rule" = 'mycophenolate-failed' THEN 'failed'
    WHEN "course_records__rule" = 'mycophenolate-not-tolerated' THEN 'not_tolerated'
    WHEN "course_records__rule" = 'mycophenolate-can-be-used-again' THEN 'can_be_used_again'
  END AS "mycophenolate_record"
FROM asked_26
OFFSET 0
),
computed_26 AS (
SELECT
  *
FROM known_26
OFFSET 0
),
decided AS (
SELECT
  *
  , concat_ws('; '
    , NULLIF(problems__, '')
    , CASE WHEN problems__ = '' AND "months_from_start_to_change__top" < 0 THEN 'change-not-before-start: there is no such patient' END
    , CASE WHEN problems__ = '' AND "childbearing_potential" = FALSE AND "pregnancy" IN ('pregnant', 'planning') THEN 'no-pregnancy-without-potential: there is no such patient' END
    , CASE WHEN problems__ = '' AND "intolerance_culprit" = 'azathioprine' AND "base_agent" IN ('mercaptopurine', 'tioguanine', 'mycophenolate') THEN 'azathioprine-replaced: there is no such patient' END
    , CASE WHEN problems__ = '' AND "intolerance_culprit" = 'mercaptopurine' AND "base_agent" IN ('azathioprine', 'tioguanine', 'mycophenolate') THEN 'mercaptopurine-replaced: there is no such patient' END
    , CASE WHEN problems__ = '' AND "intolerance_culprit" = 'tioguanine' AND "base_agent" IN ('azathioprine', 'mercaptopurine', 'mycophenolate') THEN 'tioguanine-replaced: there is no such patient' END
    , CASE WHEN problems__ = '' AND "intolerance_culprit" = 'mycophenolate' AND "base_agent" IN ('azathioprine', 'mercaptopurine', 'tioguanine') THEN 'mycophenolate-replaced: there is no such patient' END
    , CASE WHEN problems__ = '' AND "intolerance_culprit" IN ('azathioprine', 'mercaptopurine', 'tioguanine') AND "thiopurine_reaction" = 'none' THEN 'thiopurine-intolerance-is-a-reaction: there is no such patient' END
    , CASE WHEN problems__ = '' AND "intolerance_culprit" = 'allopurinol' AND "xanthine_oxidase_inhibitor" IN ('none', 'other_inhibitor') THEN 'allopurinol-not-tolerated-is-in-use: there is no such patient' END
    , CASE WHEN problems__ = '' AND "acute_reaction__rule" IS NULL THEN 'acute_reaction: no rule of this table' END
    , CASE WHEN problems__ = '' AND "biochemistry__rule" IS NULL THEN 'biochemistry: no rule of this table' END
    , CASE WHEN problems__ = '' AND "blood_count__rule" IS NULL THEN 'blood_count: no rule of this table' END
    , CASE WHEN problems__ = '' AND "deadline_readings__rule" IS NULL THEN 'deadline_readings: no rule of this table' END
    , CASE WHEN problems__ = '' AND "drug_harm__rule" IS NULL THEN 'drug_harm: no rule of this table' END
    , CASE WHEN problems__ = '' AND "early_fall__rule" IS NULL THEN 'early_fall: no rule of this table' END
    , CASE WHEN problems__ = '' AND "inhibitor_check__rule" IS NULL THEN 'inhibitor_check: no rule of this table' END
    , CASE WHEN problems__ = '' AND "dose_under_inhibitor__asked" = TRUE AND "dose_under_inhibitor__rule" IS NULL THEN 'dose_under_inhibitor: no rule of this table' END
    , CASE WHEN problems__ = '' AND "inhibitor_reduction__asked" = TRUE AND "inhibitor_reduction__rule" IS NULL THEN 'inhibitor_reduction: no rule of this table' END
    , CASE WHEN problems__ = '' AND "liver_emergency__rule" IS NULL THEN 'liver_emergency: no rule of this table' END
    , CASE WHEN problems__ = '' AND "metaboliser__rule" IS NULL THEN 'metaboliser: no rule of this table' END
    , CASE WHEN problems__ = '' AND "mmp_level__rule" IS NULL THEN 'mmp_level: no rule of this table' END
    , CASE WHEN problems__ = '' AND "pregnancy_state__rule" IS NULL THEN 'pregnancy_state: no rule of this table' END
    , CASE WHEN problems__ = '' AND "pregnancy_harm__rule" IS NULL THEN 'pregnancy_harm: no rule of this table' END
    , CASE WHEN problems__ = '' AND "response__rule" IS NULL THEN 'response: no rule of this table' END
    , CASE WHEN problems__ = '' AND "scope__rule" IS NULL THEN 'scope: no rule of this table' END
    , CASE WHEN problems__ = '' AND "gate__rule" IS NULL THEN 'gate: no rule of this table' END
    , CASE WHEN problems__ = '' AND "gate_data__asked" = TRUE AND "gate_data__rule" IS NULL THEN 'gate_data: no rule of this table' END
    , CASE WHEN problems__ = '' AND "tgn_level__rule" IS NULL THEN 'tgn_level: no rule of this table' END
    , CASE WHEN problems__ = '' AND "time_on_treatment__rule" IS NULL THEN 'time_on_treatment: no rule of this table' END
    , CASE WHEN problems__ = '' AND "situation__asked" = TRUE AND "situation__rule" IS NULL THEN 'situation: no rule of this table' END
    , CASE WHEN problems__ = '' AND "assay__asked" = TRUE AND "assay__rule" IS NULL THEN 'assay: no rule of this table' END
    , CASE WHEN problems__ = '' AND "earlier_agents__asked" = TRUE AND "earlier_agents__rule" IS NULL THEN 'earlier_agents: no rule of this table' END
    , CASE WHEN problems__ = '' AND "metabolite_sample__asked" = TRUE AND "metabolite_sample__rule" IS NULL THEN 'metabolite_sample: no rule of this table' END
    , CASE WHEN problems__ = '' AND "metabolite_pattern__asked" = TRUE AND "metabolite_pattern__rule" IS NULL THEN 'metabolite_pattern: no rule of this table' END
    , CASE WHEN problems__ = '' AND "drug_detected__asked" = TRUE AND "drug_detected__rule" IS NULL THEN 'drug_detected: no rule of this table' END
    , CASE WHEN problems__ = '' AND "adherence_step__asked" = TRUE AND "adherence_step__rule" IS NULL THEN 'adherence_step: no rule of this table' END
    , CASE WHEN problems__ = '' AND "step__asked" = TRUE AND "step__rule" IS NULL THEN 'step: no rule of this table' END
    , CASE WHEN problems__ = '' AND "blind_raise__asked" = TRUE AND "blind_raise__rule" IS NULL THEN 'blind_raise: no rule of this table' END
    , CASE WHEN problems__ = '' AND "exposure__asked" = TRUE AND "exposure__rule" IS NULL THEN 'exposure: no rule of this table' END
    , CASE WHEN problems__ = '' AND "next_azathioprine_dose__asked" = TRUE AND "next_azathioprine_dose__rule" IS NULL THEN 'next_azathioprine_dose: no rule of this table' END
    , CASE WHEN problems__ = '' AND "reduced_azathioprine_dose__asked" = TRUE AND "reduced_azathioprine_dose__rule" IS NULL THEN 'reduced_azathioprine_dose: no rule of this table' END
    , CASE WHEN problems__ = '' AND "reduction__asked" = TRUE AND "reduction__rule" IS NULL THEN 'reduction: no rule of this table' END
    , CASE WHEN problems__ = '' AND "room_for_raise__asked" = TRUE AND "room_for_raise__rule" IS NULL THEN 'room_for_raise: no rule of this table' END
    , CASE WHEN problems__ = '' AND "thiopurine_class__asked" = TRUE AND "thiopurine_class__rule" IS NULL THEN 'thiopurine_class: no rule of this table' END
    , CASE WHEN problems__ = '' AND "allopurinol_choice__asked" = TRUE AND "allopurinol_choice__rule" IS NULL THEN 'allopurinol_choice: no rule of this table' END
    , CASE WHEN problems__ = '' AND "raise_choice__asked" = TRUE AND "raise_choice__rule" IS NULL THEN 'raise_choice: no rule of this table' END
    , CASE WHEN problems__ = '' AND "optimisation__asked" = TRUE AND "optimisation__rule" IS NULL THEN 'optimisation: no rule of this table' END
    , CASE WHEN problems__ = '' AND "agent_question__asked" = TRUE AND "agent_question__rule" IS NULL THEN 'agent_question: no rule of this table' END
    , CASE WHEN problems__ = '' AND "azathioprine_choice__asked" = TRUE AND "azathioprine_choice__rule" IS NULL THEN 'azathioprine_choice: no rule of this table' END
    , CASE WHEN problems__ = '' AND "mercaptopurine_choice__asked" = TRUE AND "mercaptopurine_choice__rule" IS NULL THEN 'mercaptopurine_choice: no rule of this table' END
    , CASE WHEN problems__ = '' AND "mycophenolate_choice__asked" = TRUE AND "mycophenolate_choice__rule" IS NULL THEN 'mycophenolate_choice: no rule of this table' END
    , CASE WHEN problems__ = '' AND "tioguanine_choice__asked" = TRUE AND "tioguanine_choice__rule" IS NULL THEN 'tioguanine_choice: no rule of this table' END
    , CASE WHEN problems__ = '' AND "second_thiopurine__asked" = TRUE AND "second_thiopurine__rule" IS NULL THEN 'second_thiopurine: no rule of this table' END
    , CASE WHEN problems__ = '' AND "new_agent__asked" = TRUE AND "new_agent__rule" IS NULL THEN 'new_agent: no rule of this table' END
    , CASE WHEN problems__ = '' AND "action__rule" IS NULL THEN 'action: no rule of this table' END
    , CASE WHEN problems__ = '' AND "base_agent_after__rule" IS NULL THEN 'base_agent_after: no rule of this table' END
    , CASE WHEN problems__ = '' AND "course_adherence_rounds__rule" IS NULL THEN 'course_adherence_rounds: no rule of this table' END
    , CASE WHEN problems__ = '' AND "course_allopurinol__rule" IS NULL THEN 'course_allopurinol: no rule of this table' END
    , CASE WHEN problems__ = '' AND "course_change__rule" IS NULL THEN 'course_change: no rule of this table' END
    , CASE WHEN problems__ = '' AND "course_culprit__rule" IS NULL THEN 'course_culprit: no rule of this table' END
    , CASE WHEN problems__ = '' AND "course_dose__rule" IS NULL THEN 'course_dose: no rule of this table' END
    , CASE WHEN problems__ = '' AND "course_ended_agent__rule" IS NULL THEN 'course_ended_agent: no rule of this table' END
    , CASE WHEN problems__ = '' AND "course_metabolite_requests__rule" IS NULL THEN 'course_metabolite_requests: no rule of this table' END
    , CASE WHEN problems__ = '' AND "course_optimisation_steps__rule" IS NULL THEN 'course_optimisation_steps: no rule of this table' END
    , CASE WHEN problems__ = '' AND "course_outcome__rule" IS NULL THEN 'course_outcome: no rule of this table' END
    , CASE WHEN problems__ = '' AND "course_reaction__rule" IS NULL THEN 'course_reaction: no rule of this table' END
    , CASE WHEN problems__ = '' AND "course_records__rule" IS NULL THEN 'course_records: no rule of this table' END
    , CASE WHEN problems__ = '' AND "inhibitor_after__rule" IS NULL THEN 'inhibitor_after: no rule of this table' END
    , CASE WHEN problems__ = '' AND "course_inhibitor__rule" IS NULL THEN 'course_inhibitor: no rule of this table' END
    , CASE WHEN problems__ = '' AND "mycophenolate_most__asked" = TRUE AND "mycophenolate_most__rule" IS NULL THEN 'mycophenolate_most: no rule of this table' END
    , CASE WHEN problems__ = '' AND "next_visit__rule" IS NULL THEN 'next_visit: no rule of this table' END
    , CASE WHEN problems__ = '' AND "request_stage__asked" = TRUE AND "request_stage__rule" IS NULL THEN 'request_stage: no rule of this table' END
    , CASE WHEN problems__ = '' AND "starting_dose__asked" = TRUE AND "starting_dose__rule" IS NULL THEN 'starting_dose: no rule of this table' END
  ) AS trouble__
FROM computed_26
OFFSET 0
)
SELECT
  patient_id
  , NULLIF(trouble__, '') AS problems
  , CASE WHEN trouble__ = '' THEN "action" END AS "action"
  , CASE WHEN trouble__ = '' THEN "acute_reaction" END AS "acute_reaction"
  , CASE WHEN trouble__ = '' THEN "biochemistry" END AS "biochemistry"
  , CASE WHEN trouble__ = '' THEN "raised_part" END AS "raised_part"
  , CASE WHEN trouble__ = '' THEN "blood_count" END AS "blood_count"
  , CASE WHEN trouble__ = '' THEN "six_month_reading" END AS "six_month_reading"
  , CASE WHEN trouble__ = '' THEN "twelve_month_reading" END AS "twelve_month_reading"
  , CASE WHEN trouble__ = '' THEN "drug_harm" END AS "drug_harm"
  , CASE WHEN trouble__ = '' THEN "early_fall" END AS "early_fall"
  , CASE WHEN trouble__ = '' THEN "inhibitor_check" END AS "inhibitor_check"
  , CASE WHEN trouble__ = '' THEN CAST("dose_under_inhibitor" * 0.1 AS DECIMAL(5, 1)) END AS "dose_under_inhibitor"
  , CASE WHEN trouble__ = '' THEN "inhibitor_reduction" END AS "inhibitor_reduction"
  , CASE WHEN trouble__ = '' THEN "liver_emergency" END AS "liver_emergency"
  , CASE WHEN trouble__ = '' THEN "metaboliser" END AS "metaboliser"
  , CASE WHEN trouble__ = '' THEN "mmp_level" END AS "mmp_level"
  , CASE WHEN trouble__ = '' THEN "pregnancy_state" END AS "pregnancy_state"
  , CASE WHEN trouble__ = '' THEN "pregnancy_harm" END AS "pregnancy_harm"
  , CASE WHEN trouble__ = '' THEN "response" END AS "response"
  , CASE WHEN trouble__ = '' THEN "scope" END AS "scope"
  , CASE WHEN trouble__ = '' THEN "gate" END AS "gate"
  , CASE WHEN trouble__ = '' THEN "gate_data" END AS "gate_data"
  , CASE WHEN trouble__ = '' THEN "tgn_level" END AS "tgn_level"
  , CASE WHEN trouble__ = '' THEN "time_on_treatment" END AS "time_on_treatment"
  , CASE WHEN trouble__ = '' THEN "situation" END AS "situation"
  , CASE WHEN trouble__ = '' THEN "assay" END AS "assay"
  , CASE WHEN trouble__ = '' THEN "earlier_agents" END AS "earlier_agents"
  , CASE WHEN trouble__ = '' THEN "metabolite_sample" END AS "metabolite_sample"
  , CASE WHEN trouble__ = '' THEN "metabolite_pattern" END AS "metabolite_pattern"
  , CASE WHEN trouble__ = '' THEN "drug_detected" END AS "drug_detected"
  , CASE WHEN trouble__ = '' THEN "adherence_step" END AS "adherence_step"
  , CASE WHEN trouble__ = '' THEN "step" END AS "step"
  , CASE WHEN trouble__ = '' THEN "blind_raise" END AS "blind_raise"
  , CASE WHEN trouble__ = '' THEN "exposure" END AS "exposure"
  , CASE WHEN trouble__ = '' THEN CAST("next_azathioprine_dose" * 0.1 AS DECIMAL(5, 1)) END AS "next_azathioprine_dose"
  , CASE WHEN trouble__ = '' THEN CAST("reduced_azathioprine_dose" * 0.1 AS DECIMAL(5, 1)) END AS "reduced_azathioprine_dose"
  , CASE WHEN trouble__ = '' THEN "reduction" END AS "reduction"
  , CASE WHEN trouble__ = '' THEN "room_for_raise" END AS "room_for_raise"
  , CASE WHEN trouble__ = '' THEN "thiopurine_class" END AS "thiopurine_class"
  , CASE WHEN trouble__ = '' THEN "allopurinol_choice" END AS "allopurinol_choice"
  , CASE WHEN trouble__ = '' THEN "raise_choice" END AS "raise_choice"
  , CASE WHEN trouble__ = '' THEN "optimisation" END AS "optimisation"
  , CASE WHEN trouble__ = '' THEN "agent_question" END AS "agent_question"
  , CASE WHEN trouble__ = '' THEN "azathioprine_choice" END AS "azathioprine_choice"
  , CASE WHEN trouble__ = '' THEN "mercaptopurine_choice" END AS "mercaptopurine_choice"
  , CASE WHEN trouble__ = '' THEN "mycophenolate_choice" END AS "mycophenolate_choice"
  , CASE WHEN trouble__ = '' THEN "tioguanine_choice" END AS "tioguanine_choice"
  , CASE WHEN trouble__ = '' THEN COALESCE(string_to_array(NULLIF(concat_ws('|', CASE WHEN "named_agents__1" = TRUE THEN 'mycophenolate' END, CASE WHEN "named_agents__2" = TRUE AND "named_agents__1" = FALSE THEN 'mycophenolate' END, CASE WHEN "named_agents__3" = TRUE THEN 'mercaptopurine' END, CASE WHEN "named_agents__4" = TRUE THEN 'tioguanine' END), ''), '|'), CAST(ARRAY[] AS TEXT[])) END AS "named_agents"
  , CASE WHEN trouble__ = '' THEN "second_thiopurine" END AS "second_thiopurine"
  , CASE WHEN trouble__ = '' THEN "new_agent" END AS "new_agent"
  , CASE WHEN trouble__ = '' THEN COALESCE(string_to_array(NULLIF(concat_ws('|', CASE WHEN "alternatives__1" = TRUE THEN 'mercaptopurine_weaker' END, CASE WHEN "alternatives__2" = TRUE THEN 'mercaptopurine_excluded' END, CASE WHEN "alternatives__3" = TRUE THEN 'tioguanine_weaker' END, CASE WHEN "alternatives__4" = TRUE THEN 'tioguanine_excluded' END, CASE WHEN "alternatives__5" = TRUE THEN 'tioguanine_after_mercaptopurine' END, CASE WHEN "alternatives__6" = TRUE THEN 'mycophenolate_excluded' END, CASE WHEN "alternatives__7" = TRUE THEN 'mycophenolate_not_in_pregnancy' END, CASE WHEN "alternatives__8" = TRUE THEN 'mercaptopurine_with_specialist' END, CASE WHEN "alternatives__9" = TRUE THEN 'allopurinol_for_intolerance' END, CASE WHEN "alternatives__10" = TRUE THEN 'allopurinol_not_needed' END, CASE WHEN "alternatives__11" = TRUE THEN 'mycophenolate_after_optimisation' END, CASE WHEN "alternatives__12" = TRUE THEN 'raise_not_suitable' END, CASE WHEN "alternatives__13" = TRUE THEN 'split_dose' END, CASE WHEN "alternatives__14" = TRUE THEN 'allopurinol_not_in_pregnancy' END, CASE WHEN "alternatives__15" = TRUE THEN 'split_dose_with_specialist' END, CASE WHEN "alternatives__16" = TRUE THEN 'steroid_with_specialist' END, CASE WHEN "alternatives__17" = TRUE THEN 'third_line_after_mycophenolate' END, CASE WHEN "alternatives__18" = TRUE THEN 'tacrolimus_not_named' END, CASE WHEN "alternatives__19" = TRUE THEN 'mercaptopurine_passed_over' END, CASE WHEN "alternatives__20" = TRUE THEN 'mercaptopurine_without_contraception' END, CASE WHEN "alternatives__21" = TRUE THEN 'mercaptopurine_not_for_non_response' END, CASE WHEN "alternatives__22" = TRUE THEN 'budesonide_not_offered' END, CASE WHEN "alternatives__23" = TRUE THEN 'intensify_after_adherence' END), ''), '|'), CAST(ARRAY[] AS TEXT[])) END AS "alternatives"
  , CASE WHEN trouble__ = '' THEN "base_agent_after" END AS "base_agent_after"
  , CASE WHEN trouble__ = '' THEN COALESCE(string_to_array(NULLIF(concat_ws('|', CASE WHEN "changes__1" = TRUE THEN 'stop_azathioprine' END, CASE WHEN "changes__2" = TRUE THEN 'stop_mercaptopurine' END, CASE WHEN "changes__3" = TRUE THEN 'stop_tioguanine' END, CASE WHEN "changes__4" = TRUE THEN 'stop_mycophenolate' END, CASE WHEN "changes__5" = TRUE THEN 'stop_allopurinol' END, CASE WHEN "changes__6" = TRUE AND "changes__5" = FALSE THEN 'stop_allopurinol' END, CASE WHEN "changes__7" = TRUE THEN 'start_mycophenolate' END, CASE WHEN "changes__8" = TRUE THEN 'start_mercaptopurine' END, CASE WHEN "changes__9" = TRUE THEN 'start_tioguanine' END, CASE WHEN "changes__10" = TRUE THEN 'start_azathioprine' END, CASE WHEN "changes__11" = TRUE THEN 'start_allopurinol' END, CASE WHEN "changes__12" = TRUE THEN 'reduce_thiopurine' END, CASE WHEN "changes__13" = TRUE AND "changes__12" = FALSE THEN 'reduce_thiopurine' END, CASE WHEN "changes__14" = TRUE THEN 'raise_azathioprine' END), ''), '|'), CAST(ARRAY[] AS TEXT[])) END AS "changes"
  , CASE WHEN trouble__ = '' THEN "adherence_count" END AS "adherence_count"
  , CASE WHEN trouble__ = '' THEN "allopurinol_record" END AS "allopurinol_record"
  , CASE WHEN trouble__ = '' THEN "last_change_next" END AS "last_change_next"
  , CASE WHEN trouble__ = '' THEN "change_time" END AS "change_time"
  , CASE WHEN trouble__ = '' THEN "culprit_next" END AS "culprit_next"
  , CASE WHEN trouble__ = '' THEN "dose_next" END AS "dose_next"
  , CASE WHEN trouble__ = '' THEN "ended_agent" END AS "ended_agent"
  , CASE WHEN trouble__ = '' THEN "request_count" END AS "request_count"
  , CASE WHEN trouble__ = '' THEN "optimisation_count" END AS "optimisation_count"
  , CASE WHEN trouble__ = '' THEN "agent_outcome" END AS "agent_outcome"
  , CASE WHEN trouble__ = '' THEN "reaction_next" END AS "reaction_next"
  , CASE WHEN trouble__ = '' THEN "azathioprine_record" END AS "azathioprine_record"
  , CASE WHEN trouble__ = '' THEN "mercaptopurine_record" END AS "mercaptopurine_record"
  , CASE WHEN trouble__ = '' THEN "tioguanine_record" END AS "tioguanine_record"
  , CASE WHEN trouble__ = '' THEN "mycophenolate_record" END AS "mycophenolate_record"
  , CASE WHEN trouble__ = '' THEN "inhibitor_after" END AS "inhibitor_after"
  , CASE WHEN trouble__ = '' THEN "inhibitor_next" END AS "inhibitor_next"
  , CASE WHEN trouble__ = '' THEN "former_dose_next" END AS "former_dose_next"
  , CASE WHEN trouble__ = '' THEN COALESCE(string_to_array(NULLIF(concat_ws('|', CASE WHEN "monitoring__1" = TRUE THEN 'blood_weeks_2_4_8_12' END, CASE WHEN "monitoring__2" = TRUE THEN 'blood_every_3_months' END, CASE WHEN "monitoring__3" = TRUE THEN 'blood_weekly_3_months' END, CASE WHEN "monitoring__4" = TRUE THEN 'metabolites_4_weeks' END, CASE WHEN "monitoring__5" = TRUE THEN 'blood_mycophenolate' END, CASE WHEN "monitoring__6" = TRUE THEN 'blood_mycophenolate_later' END, CASE WHEN "monitoring__7" = TRUE THEN 'pregnancy_every_30_days' END, CASE WHEN "monitoring__8" = TRUE THEN 'tioguanine_liver' END, CASE WHEN "monitoring__9" = TRUE THEN 'blood_2_weeks' END, CASE WHEN "monitoring__10" = TRUE THEN 'liver_tests_1_to_3_months' END, CASE WHEN "monitoring__11" = TRUE THEN 'liver_tests_3_to_6_months' END, CASE WHEN "monitoring__12" = TRUE THEN 'liver_tests_after_delivery' END), ''), '|'), CAST(ARRAY[] AS TEXT[])) END AS "monitoring"
  , CASE WHEN trouble__ = '' THEN "mycophenolate_most" END AS "mycophenolate_most"
  , CASE WHEN trouble__ = '' THEN "next_visit_weeks" END AS "next_visit_weeks"
  , CASE WHEN trouble__ = '' THEN COALESCE(string_to_array(NULLIF(concat_ws('|', CASE WHEN "preconditions__1" = TRUE THEN 'pregnancy_test' END, CASE WHEN "preconditions__2" = TRUE THEN 'contraception_women' END, CASE WHEN "preconditions__3" = TRUE THEN 'barrier_with_oral_contraceptive' END, CASE WHEN "preconditions__4" = TRUE THEN 'contraception_men' END, CASE WHEN "preconditions__5" = TRUE THEN 'measure_egfr' END, CASE WHEN "preconditions__6" = TRUE THEN 'stop_present_agent' END, CASE WHEN "preconditions__7" = TRUE THEN 'reduce_on_the_same_day' END, CASE WHEN "preconditions__8" = TRUE THEN 'written_doses' END, CASE WHEN "preconditions__9" = TRUE THEN 'contraception_with_allopurinol' END, CASE WHEN "preconditions__10" = TRUE THEN 'exclude_nodular_hyperplasia' END, CASE WHEN "preconditions__11" = TRUE THEN 'lower_starting_dose' END, CASE WHEN "preconditions__12" = TRUE THEN 'reliable_contraception_first' END), ''), '|'), CAST(ARRAY[] AS TEXT[])) END AS "preconditions"
  , CASE WHEN trouble__ = '' THEN "request_stage" END AS "request_stage"
  , CASE WHEN trouble__ = '' THEN COALESCE(string_to_array(NULLIF(concat_ws('|', CASE WHEN "missing_for_agent__1" = TRUE THEN 'mycophenolate_history' END, CASE WHEN "missing_for_agent__2" = TRUE THEN 'childbearing_potential' END, CASE WHEN "missing_for_agent__3" = TRUE THEN 'pregnancy' END, CASE WHEN "missing_for_agent__4" = TRUE THEN 'contraception' END, CASE WHEN "missing_for_agent__5" = TRUE THEN 'azathioprine_history' END, CASE WHEN "missing_for_agent__6" = TRUE THEN 'mercaptopurine_history' END, CASE WHEN "missing_for_agent__7" = TRUE THEN 'tioguanine_history' END, CASE WHEN "missing_for_agent__8" = TRUE THEN 'thiopurine_reaction' END, CASE WHEN "missing_for_agent__9" = TRUE THEN 'tpmt' END, CASE WHEN "missing_for_agent__10" = TRUE THEN 'nudt15' END, CASE WHEN "missing_for_agent__11" = TRUE THEN 'portal_hypertension' END, CASE WHEN "missing_for_agent__12" = TRUE THEN 'xanthine_oxidase_inhibitor' END, CASE WHEN "missing_for_agent__13" = TRUE AND "missing_for_agent__8" = FALSE THEN 'thiopurine_reaction' END, CASE WHEN "missing_for_agent__14" = TRUE AND "missing_for_agent__9" = FALSE THEN 'tpmt' END, CASE WHEN "missing_for_agent__15" = TRUE AND "missing_for_agent__10" = FALSE THEN 'nudt15' END, CASE WHEN "missing_for_agent__16" = TRUE AND "missing_for_agent__11" = FALSE THEN 'portal_hypertension' END, CASE WHEN "missing_for_agent__17" = TRUE AND "missing_for_agent__12" = FALSE THEN 'xanthine_oxidase_inhibitor' END), ''), '|'), CAST(ARRAY[] AS TEXT[])) END AS "missing_for_agent"
  , CASE WHEN trouble__ = '' THEN COALESCE(string_to_array(NULLIF(concat_ws('|', CASE WHEN "missing_for_optimisation__1" = TRUE THEN 'weeks_on_dose_at_sample' END, CASE WHEN "missing_for_optimisation__2" = TRUE THEN 'thiopurine_reaction' END, CASE WHEN "missing_for_optimisation__3" = TRUE THEN 'tpmt' END, CASE WHEN "missing_for_optimisation__4" = TRUE THEN 'nudt15' END, CASE WHEN "missing_for_optimisation__5" = TRUE THEN 'transaminases_rising' END, CASE WHEN "missing_for_optimisation__6" = TRUE THEN 'childbearing_potential' END, CASE WHEN "missing_for_optimisation__7" = TRUE THEN 'pregnancy' END, CASE WHEN "missing_for_optimisation__8" = TRUE THEN 'thiopurine_dose' END, CASE WHEN "missing_for_optimisation__9" = TRUE THEN 'weight' END, CASE WHEN "missing_for_optimisation__10" = TRUE THEN 'allopurinol_history' END, CASE WHEN "missing_for_optimisation__11" = TRUE THEN 'egfr' END), ''), '|'), CAST(ARRAY[] AS TEXT[])) END AS "missing_for_optimisation"
  , CASE WHEN trouble__ = '' THEN COALESCE(string_to_array(NULLIF(concat_ws('|', CASE WHEN "missing_for_safety__1" = TRUE THEN 'encephalopathy' END, CASE WHEN "missing_for_safety__2" = TRUE THEN 'cirrhosis' END, CASE WHEN "missing_for_safety__3" = TRUE THEN 'inr' END, CASE WHEN "missing_for_safety__4" = TRUE THEN 'bilirubin' END, CASE WHEN "missing_for_safety__5" = TRUE THEN 'liver_transplant' END, CASE WHEN "missing_for_safety__6" = TRUE THEN 'diagnosis' END, CASE WHEN "missing_for_safety__7" = TRUE THEN 'white_cells' END, CASE WHEN "missing_for_safety__8" = TRUE THEN 'neutrophils' END, CASE WHEN "missing_for_safety__9" = TRUE THEN 'platelets' END, CASE WHEN "missing_for_safety__10" = TRUE THEN 'xanthine_oxidase_inhibitor' END, CASE WHEN "missing_for_safety__11" = TRUE THEN 'thiopurine_dose' END, CASE WHEN "missing_for_safety__12" = TRUE THEN 'thiopurine_dose_before_inhibitor' END, CASE WHEN "missing_for_safety__13" = TRUE THEN 'childbearing_potential' END, CASE WHEN "missing_for_safety__14" = TRUE THEN 'pregnancy' END), ''), '|'), CAST(ARRAY[] AS TEXT[])) END AS "missing_for_safety"
  , CASE WHEN trouble__ = '' THEN COALESCE(string_to_array(NULLIF(concat_ws('|', CASE WHEN "missing_for_situation__1" = TRUE THEN 'intolerance_culprit' END, CASE WHEN "missing_for_situation__2" = TRUE THEN 'ast' END, CASE WHEN "missing_for_situation__3" = TRUE THEN 'alt' END, CASE WHEN "missing_for_situation__4" = TRUE THEN 'igg' END, CASE WHEN "missing_for_situation__5" = TRUE THEN 'prior_remission' END, CASE WHEN "missing_for_situation__6" = TRUE THEN 'months_since_change' END, CASE WHEN "missing_for_situation__7" = TRUE THEN 'azathioprine_history' END, CASE WHEN "missing_for_situation__8" = TRUE THEN 'mycophenolate_history' END), ''), '|'), CAST(ARRAY[] AS TEXT[])) END AS "missing_for_situation"
  , CASE WHEN trouble__ = '' THEN "starting_dose" END AS "starting_dose"
  , CASE WHEN trouble__ = '' THEN COALESCE(string_to_array(NULLIF(concat_ws('|', CASE WHEN "warnings__1" = TRUE THEN 'response_overdue' END, CASE WHEN "warnings__2" = TRUE THEN 'loss_of_response' END, CASE WHEN "warnings__3" = TRUE THEN 'igg_only' END, CASE WHEN "warnings__4" = TRUE THEN 'tgn_above_range' END, CASE WHEN "warnings__5" = TRUE THEN 'tpmt_may_be_absent' END, CASE WHEN "warnings__6" = TRUE THEN 'cut_offs_not_valid_in_pregnancy' END, CASE WHEN "warnings__7" = TRUE THEN 'cut_offs_from_bowel_disease' END, CASE WHEN "warnings__8" = TRUE THEN 'raised_without_assay' END, CASE WHEN "warnings__9" = TRUE THEN 'tgn_may_rise_above_range' END, CASE WHEN "warnings__10" = TRUE THEN 'underdosed_only_by_appearance' END, CASE WHEN "warnings__11" = TRUE THEN 'marrow_suppression' END, CASE WHEN "warnings__12" = TRUE THEN 'hypersplenism_possible' END, CASE WHEN "warnings__13" = TRUE THEN 'poor_metaboliser_on_thiopurine' END, CASE WHEN "warnings__14" = TRUE THEN 'above_ceiling' END, CASE WHEN "warnings__15" = TRUE THEN 'mycophenolate_dose_low' END, CASE WHEN "warnings__16" = TRUE THEN 'mycophenolate_results_conflict' END, CASE WHEN "warnings__17" = TRUE THEN 'aminosalicylate_with_thiopurine' END, CASE WHEN "warnings__18" = TRUE THEN 'azathioprine_against_history' END, CASE WHEN "warnings__19" = TRUE THEN 'adherence_by_judgement_only' END, CASE WHEN "warnings__20" = TRUE THEN 'no_budesonide' END, CASE WHEN "warnings__21" = TRUE THEN 'malignancy' END, CASE WHEN "warnings__22" = TRUE THEN 'thiopurine_dose_low_without_allopurinol' END, CASE WHEN "warnings__23" = TRUE THEN 'culprit_still_in_use' END, CASE WHEN "warnings__24" = TRUE THEN 'reduction_set_by_specialist' END), ''), '|'), CAST(ARRAY[] AS TEXT[])) END AS "warnings"
  , CASE WHEN trouble__ = '' THEN "acute_reaction__rule" END AS "acute_reaction__rule"
  , CASE WHEN trouble__ = '' THEN "biochemistry__rule" END AS "biochemistry__rule"
  , CASE WHEN trouble__ = '' THEN "blood_count__rule" END AS "blood_count__rule"
  , CASE WHEN trouble__ = '' THEN "deadline_readings__rule" END AS "deadline_readings__rule"
  , CASE WHEN trouble__ = '' THEN "drug_harm__rule" END AS "drug_harm__rule"
  , CASE WHEN trouble__ = '' THEN "early_fall__rule" END AS "early_fall__rule"
  , CASE WHEN trouble__ = '' THEN "inhibitor_check__rule" END AS "inhibitor_check__rule"
  , CASE WHEN trouble__ = '' THEN "dose_under_inhibitor__rule" END AS "dose_under_inhibitor__rule"
  , CASE WHEN trouble__ = '' THEN "inhibitor_reduction__rule" END AS "inhibitor_reduction__rule"
  , CASE WHEN trouble__ = '' THEN "liver_emergency__rule" END AS "liver_emergency__rule"
  , CASE WHEN trouble__ = '' THEN "metaboliser__rule" END AS "metaboliser__rule"
  , CASE WHEN trouble__ = '' THEN "mmp_level__rule" END AS "mmp_level__rule"
  , CASE WHEN trouble__ = '' THEN "pregnancy_state__rule" END AS "pregnancy_state__rule"
  , CASE WHEN trouble__ = '' THEN "pregnancy_harm__rule" END AS "pregnancy_harm__rule"
  , CASE WHEN trouble__ = '' THEN "response__rule" END AS "response__rule"
  , CASE WHEN trouble__ = '' THEN "scope__rule" END AS "scope__rule"
  , CASE WHEN trouble__ = '' THEN "gate__rule" END AS "gate__rule"
  , CASE WHEN trouble__ = '' THEN "gate_data__rule" END AS "gate_data__rule"
  , CASE WHEN trouble__ = '' THEN "tgn_level__rule" END AS "tgn_level__rule"
  , CASE WHEN trouble__ = '' THEN "time_on_treatment__rule" END AS "time_on_treatment__rule"
  , CASE WHEN trouble__ = '' THEN "situation__rule" END AS "situation__rule"
  , CASE WHEN trouble__ = '' THEN "assay__rule" END AS "assay__rule"
  , CASE WHEN trouble__ = '' THEN "earlier_agents__rule" END AS "earlier_agents__rule"
  , CASE WHEN trouble__ = '' THEN "metabolite_sample__rule" END AS "metabolite_sample__rule"
  , CASE WHEN trouble__ = '' THEN "metabolite_pattern__rule" END AS "metabolite_pattern__rule"
  , CASE WHEN trouble__ = '' THEN "drug_detected__rule" END AS "drug_detected__rule"
  , CASE WHEN trouble__ = '' THEN "adherence_step__rule" END AS "adherence_step__rule"
  , CASE WHEN trouble__ = '' THEN "step__rule" END AS "step__rule"
  , CASE WHEN trouble__ = '' THEN "blind_raise__rule" END AS "blind_raise__rule"
  , CASE WHEN trouble__ = '' THEN "exposure__rule" END AS "exposure__rule"
  , CASE WHEN trouble__ = '' THEN "next_azathioprine_dose__rule" END AS "next_azathioprine_dose__rule"
  , CASE WHEN trouble__ = '' THEN "reduced_azathioprine_dose__rule" END AS "reduced_azathioprine_dose__rule"
  , CASE WHEN trouble__ = '' THEN "reduction__rule" END AS "reduction__rule"
  , CASE WHEN trouble__ = '' THEN "room_for_raise__rule" END AS "room_for_raise__rule"
  , CASE WHEN trouble__ = '' THEN "thiopurine_class__rule" END AS "thiopurine_class__rule"
  , CASE WHEN trouble__ = '' THEN "allopurinol_choice__rule" END AS "allopurinol_choice__rule"
  , CASE WHEN trouble__ = '' THEN "raise_choice__rule" END AS "raise_choice__rule"
  , CASE WHEN trouble__ = '' THEN "optimisation__rule" END AS "optimisation__rule"
  , CASE WHEN trouble__ = '' THEN "agent_question__rule" END AS "agent_question__rule"
  , CASE WHEN trouble__ = '' THEN "azathioprine_choice__rule" END AS "azathioprine_choice__rule"
  , CASE WHEN trouble__ = '' THEN "mercaptopurine_choice__rule" END AS "mercaptopurine_choice__rule"
  , CASE WHEN trouble__ = '' THEN "mycophenolate_choice__rule" END AS "mycophenolate_choice__rule"
  , CASE WHEN trouble__ = '' THEN "tioguanine_choice__rule" END AS "tioguanine_choice__rule"
  , CASE WHEN trouble__ = '' THEN COALESCE(string_to_array(NULLIF(concat_ws('|', CASE WHEN "named_agents__1" = TRUE THEN 'mycophenolate-for-intolerance' END, CASE WHEN "named_agents__2" = TRUE THEN 'mycophenolate-before-third-line' END, CASE WHEN "named_agents__3" = TRUE THEN 'mercaptopurine' END, CASE WHEN "named_agents__4" = TRUE THEN 'tioguanine' END), ''), '|'), CAST(ARRAY[] AS TEXT[])) END AS "named_agents__rules"
  , CASE WHEN trouble__ = '' THEN "second_thiopurine__rule" END AS "second_thiopurine__rule"
  , CASE WHEN trouble__ = '' THEN "new_agent__rule" END AS "new_agent__rule"
  , CASE WHEN trouble__ = '' THEN "action__rule" END AS "action__rule"
  , CASE WHEN trouble__ = '' THEN COALESCE(string_to_array(NULLIF(concat_ws('|', CASE WHEN "alternatives__1" = TRUE THEN 'mercaptopurine-weaker' END, CASE WHEN "alternatives__2" = TRUE THEN 'mercaptopurine-excluded' END, CASE WHEN "alternatives__3" = TRUE THEN 'tioguanine-weaker' END, CASE WHEN "alternatives__4" = TRUE THEN 'tioguanine-excluded' END, CASE WHEN "alternatives__5" = TRUE THEN 'tioguanine-second' END, CASE WHEN "alternatives__6" = TRUE THEN 'mycophenolate-excluded' END, CASE WHEN "alternatives__7" = TRUE THEN 'mycophenolate-in-pregnancy' END, CASE WHEN "alternatives__8" = TRUE THEN 'mercaptopurine-in-pregnancy' END, CASE WHEN "alternatives__9" = TRUE THEN 'allopurinol-for-intolerance' END, CASE WHEN "alternatives__10" = TRUE THEN 'allopurinol-not-needed' END, CASE WHEN "alternatives__11" = TRUE THEN 'mycophenolate-later' END, CASE WHEN "alternatives__12" = TRUE THEN 'raise-not-suitable' END, CASE WHEN "alternatives__13" = TRUE THEN 'split-dose' END, CASE WHEN "alternatives__14" = TRUE THEN 'allopurinol-in-pregnancy' END, CASE WHEN "alternatives__15" = TRUE THEN 'split-dose-in-pregnancy' END, CASE WHEN "alternatives__16" = TRUE THEN 'steroid-in-pregnancy' END, CASE WHEN "alternatives__17" = TRUE THEN 'third-line-later' END, CASE WHEN "alternatives__18" = TRUE THEN 'tacrolimus' END, CASE WHEN "alternatives__19" = TRUE THEN 'mercaptopurine-passed-over' END, CASE WHEN "alternatives__20" = TRUE THEN 'mercaptopurine-for-contraception' END, CASE WHEN "alternatives__21" = TRUE THEN 'no-mercaptopurine-for-non-response' END, CASE WHEN "alternatives__22" = TRUE THEN 'budesonide' END, CASE WHEN "alternatives__23" = TRUE THEN 'intensify-without-adherence' END), ''), '|'), CAST(ARRAY[] AS TEXT[])) END AS "alternatives__rules"
  , CASE WHEN trouble__ = '' THEN "base_agent_after__rule" END AS "base_agent_after__rule"
  , CASE WHEN trouble__ = '' THEN COALESCE(string_to_array(NULLIF(concat_ws('|', CASE WHEN "changes__1" = TRUE THEN 'stop-azathioprine' END, CASE WHEN "changes__2" = TRUE THEN 'stop-mercaptopurine' END, CASE WHEN "changes__3" = TRUE THEN 'stop-tioguanine' END, CASE WHEN "changes__4" = TRUE THEN 'stop-mycophenolate' END, CASE WHEN "changes__5" = TRUE THEN 'stop-allopurinol' END, CASE WHEN "changes__6" = TRUE THEN 'stop-co-therapy' END, CASE WHEN "changes__7" = TRUE THEN 'start-mycophenolate' END, CASE WHEN "changes__8" = TRUE THEN 'start-mercaptopurine' END, CASE WHEN "changes__9" = TRUE THEN 'start-tioguanine' END, CASE WHEN "changes__10" = TRUE THEN 'start-azathioprine' END, CASE WHEN "changes__11" = TRUE THEN 'start-allopurinol' END, CASE WHEN "changes__12" = TRUE THEN 'reduce-azathioprine' END, CASE WHEN "changes__13" = TRUE THEN 'reduce-thiopurine' END, CASE WHEN "changes__14" = TRUE THEN 'raise-azathioprine' END), ''), '|'), CAST(ARRAY[] AS TEXT[])) END AS "changes__rules"
  , CASE WHEN trouble__ = '' THEN "course_adherence_rounds__rule" END AS "course_adherence_rounds__rule"
  , CASE WHEN trouble__ = '' THEN "course_allopurinol__rule" END AS "course_allopurinol__rule"
  , CASE WHEN trouble__ = '' THEN "course_change__rule" END AS "course_change__rule"
  , CASE WHEN trouble__ = '' THEN "course_culprit__rule" END AS "course_culprit__rule"
  , CASE WHEN trouble__ = '' THEN "course_dose__rule" END AS "course_dose__rule"
  , CASE WHEN trouble__ = '' THEN "course_ended_agent__rule" END AS "course_ended_agent__rule"
  , CASE WHEN trouble__ = '' THEN "course_metabolite_requests__rule" END AS "course_metabolite_requests__rule"
  , CASE WHEN trouble__ = '' THEN "course_optimisation_steps__rule" END AS "course_optimisation_steps__rule"
  , CASE WHEN trouble__ = '' THEN "course_outcome__rule" END AS "course_outcome__rule"
  , CASE WHEN trouble__ = '' THEN "course_reaction__rule" END AS "course_reaction__rule"
  , CASE WHEN trouble__ = '' THEN "course_records__rule" END AS "course_records__rule"
  , CASE WHEN trouble__ = '' THEN "inhibitor_after__rule" END AS "inhibitor_after__rule"
  , CASE WHEN trouble__ = '' THEN "course_inhibitor__rule" END AS "course_inhibitor__rule"
  , CASE WHEN trouble__ = '' THEN CASE WHEN "monitoring__asked" = TRUE THEN COALESCE(string_to_array(NULLIF(concat_ws('|', CASE WHEN "monitoring__1" = TRUE THEN 'thiopurine-begun-or-changed' END, CASE WHEN "monitoring__2" = TRUE THEN 'thiopurine-as-before' END, CASE WHEN "monitoring__3" = TRUE THEN 'thiopurine-with-inhibitor' END, CASE WHEN "monitoring__4" = TRUE THEN 'metabolites-after-change' END, CASE WHEN "monitoring__5" = TRUE THEN 'mycophenolate-begun' END, CASE WHEN "monitoring__6" = TRUE THEN 'mycophenolate-as-before' END, CASE WHEN "monitoring__7" = TRUE THEN 'pregnancy-status' END, CASE WHEN "monitoring__8" = TRUE THEN 'tioguanine-vessels' END, CASE WHEN "monitoring__9" = TRUE THEN 'without-assay' END, CASE WHEN "monitoring__10" = TRUE THEN 'liver-tests-until-normal' END, CASE WHEN "monitoring__11" = TRUE THEN 'liver-tests-in-remission' END, CASE WHEN "monitoring__12" = TRUE THEN 'after-delivery' END), ''), '|'), CAST(ARRAY[] AS TEXT[])) END END AS "monitoring__rules"
  , CASE WHEN trouble__ = '' THEN "mycophenolate_most__rule" END AS "mycophenolate_most__rule"
  , CASE WHEN trouble__ = '' THEN "next_visit__rule" END AS "next_visit__rule"
  , CASE WHEN trouble__ = '' THEN COALESCE(string_to_array(NULLIF(concat_ws('|', CASE WHEN "preconditions__1" = TRUE THEN 'pregnancy-test' END, CASE WHEN "preconditions__2" = TRUE THEN 'contraception' END, CASE WHEN "preconditions__3" = TRUE THEN 'barrier' END, CASE WHEN "preconditions__4" = TRUE THEN 'contraception-men' END, CASE WHEN "preconditions__5" = TRUE THEN 'kidney-function' END, CASE WHEN "preconditions__6" = TRUE THEN 'stop-before-start' END, CASE WHEN "preconditions__7" = TRUE THEN 'reduce-with-allopurinol' END, CASE WHEN "preconditions__8" = TRUE THEN 'tell-the-patient' END, CASE WHEN "preconditions__9" = TRUE THEN 'contraception-with-allopurinol' END, CASE WHEN "preconditions__10" = TRUE THEN 'vessels' END, CASE WHEN "preconditions__11" = TRUE THEN 'lower-start' END, CASE WHEN "preconditions__12" = TRUE THEN 'contraception-arranged' END), ''), '|'), CAST(ARRAY[] AS TEXT[])) END AS "preconditions__rules"
  , CASE WHEN trouble__ = '' THEN "request_stage__rule" END AS "request_stage__rule"
  , CASE WHEN trouble__ = '' THEN CASE WHEN "missing_for_agent__asked" = TRUE THEN COALESCE(string_to_array(NULLIF(concat_ws('|', CASE WHEN "missing_for_agent__1" = TRUE THEN 'mycophenolate-history' END, CASE WHEN "missing_for_agent__2" = TRUE THEN 'childbearing-for-agent' END, CASE WHEN "missing_for_agent__3" = TRUE THEN 'pregnancy-for-agent' END, CASE WHEN "missing_for_agent__4" = TRUE THEN 'contraception' END, CASE WHEN "missing_for_agent__5" = TRUE THEN 'azathioprine-history' END, CASE WHEN "missing_for_agent__6" = TRUE THEN 'mercaptopurine-history' END, CASE WHEN "missing_for_agent__7" = TRUE THEN 'tioguanine-history' END, CASE WHEN "missing_for_agent__8" = TRUE THEN 'reaction-for-second-thiopurine' END, CASE WHEN "missing_for_agent__9" = TRUE THEN 'tpmt-for-second-thiopurine' END, CASE WHEN "missing_for_agent__10" = TRUE THEN 'nudt15-for-second-thiopurine' END, CASE WHEN "missing_for_agent__11" = TRUE THEN 'portal-hypertension-for-second-thiopurine' END, CASE WHEN "missing_for_agent__12" = TRUE THEN 'inhibitor-for-second-thiopurine' END, CASE WHEN "missing_for_agent__13" = TRUE THEN 'reaction-for-azathioprine' END, CASE WHEN "missing_for_agent__14" = TRUE THEN 'tpmt-for-azathioprine' END, CASE WHEN "missing_for_agent__15" = TRUE THEN 'nudt15-for-azathioprine' END, CASE WHEN "missing_for_agent__16" = TRUE THEN 'portal-hypertension-for-azathioprine' END, CASE WHEN "missing_for_agent__17" = TRUE THEN 'inhibitor-for-azathioprine' END), ''), '|'), CAST(ARRAY[] AS TEXT[])) END END AS "missing_for_agent__rules"
  , CASE WHEN trouble__ = '' THEN CASE WHEN "missing_for_optimisation__asked" = TRUE THEN COALESCE(string_to_array(NULLIF(concat_ws('|', CASE WHEN "missing_for_optimisation__1" = TRUE THEN 'sample-timing' END, CASE WHEN "missing_for_optimisation__2" = TRUE THEN 'reaction' END, CASE WHEN "missing_for_optimisation__3" = TRUE THEN 'tpmt' END, CASE WHEN "missing_for_optimisation__4" = TRUE THEN 'nudt15' END, CASE WHEN "missing_for_optimisation__5" = TRUE THEN 'liver-tests-rising' END, CASE WHEN "missing_for_optimisation__6" = TRUE THEN 'childbearing' END, CASE WHEN "missing_for_optimisation__7" = TRUE THEN 'pregnancy' END, CASE WHEN "missing_for_optimisation__8" = TRUE THEN 'dose' END, CASE WHEN "missing_for_optimisation__9" = TRUE THEN 'weight' END, CASE WHEN "missing_for_optimisation__10" = TRUE THEN 'allopurinol-history' END, CASE WHEN "missing_for_optimisation__11" = TRUE THEN 'egfr' END), ''), '|'), CAST(ARRAY[] AS TEXT[])) END END AS "missing_for_optimisation__rules"
  , CASE WHEN trouble__ = '' THEN CASE WHEN "missing_for_safety__asked" = TRUE THEN COALESCE(string_to_array(NULLIF(concat_ws('|', CASE WHEN "missing_for_safety__1" = TRUE THEN 'encephalopathy' END, CASE WHEN "missing_for_safety__2" = TRUE THEN 'cirrhosis' END, CASE WHEN "missing_for_safety__3" = TRUE THEN 'inr' END, CASE WHEN "missing_for_safety__4" = TRUE THEN 'bilirubin' END, CASE WHEN "missing_for_safety__5" = TRUE THEN 'liver-transplant' END, CASE WHEN "missing_for_safety__6" = TRUE THEN 'diagnosis' END, CASE WHEN "missing_for_safety__7" = TRUE THEN 'white-cells' END, CASE WHEN "missing_for_safety__8" = TRUE THEN 'neutrophils' END, CASE WHEN "missing_for_safety__9" = TRUE THEN 'platelets' END, CASE WHEN "missing_for_safety__10" = TRUE THEN 'inhibitor' END, CASE WHEN "missing_for_safety__11" = TRUE THEN 'dose' END, CASE WHEN "missing_for_safety__12" = TRUE THEN 'former-dose' END, CASE WHEN "missing_for_safety__13" = TRUE THEN 'childbearing' END, CASE WHEN "missing_for_safety__14" = TRUE THEN 'pregnancy' END), ''), '|'), CAST(ARRAY[] AS TEXT[])) END END AS "missing_for_safety__rules"
  , CASE WHEN trouble__ = '' THEN CASE WHEN "missing_for_situation__asked" = TRUE THEN COALESCE(string_to_array(NULLIF(concat_ws('|', CASE WHEN "missing_for_situation__1" = TRUE THEN 'intolerance' END, CASE WHEN "missing_for_situation__2" = TRUE THEN 'ast' END, CASE WHEN "missing_for_situation__3" = TRUE THEN 'alt' END, CASE WHEN "missing_for_situation__4" = TRUE THEN 'igg' END, CASE WHEN "missing_for_situation__5" = TRUE THEN 'prior-remission' END, CASE WHEN "missing_for_situation__6" = TRUE THEN 'months-since-change' END, CASE WHEN "missing_for_situation__7" = TRUE THEN 'azathioprine-history' END, CASE WHEN "missing_for_situation__8" = TRUE THEN 'mycophenolate-history' END), ''), '|'), CAST(ARRAY[] AS TEXT[])) END END AS "missing_for_situation__rules"
  , CASE WHEN trouble__ = '' THEN "starting_dose__rule" END AS "starting_dose__rule"
  , CASE WHEN trouble__ = '' THEN COALESCE(string_to_array(NULLIF(concat_ws('|', CASE WHEN "warnings__1" = TRUE THEN 'overdue' END, CASE WHEN "warnings__2" = TRUE THEN 'relapse' END, CASE WHEN "warnings__3" = TRUE THEN 'igg-alone' END, CASE WHEN "warnings__4" = TRUE THEN 'tgn-above-range' END, CASE WHEN "warnings__5" = TRUE THEN 'tpmt-absent' END, CASE WHEN "warnings__6" = TRUE THEN 'cut-offs-in-pregnancy' END, CASE WHEN "warnings__7" = TRUE THEN 'cut-offs-of-another-disease' END, CASE WHEN "warnings__8" = TRUE THEN 'without-assay' END, CASE WHEN "warnings__9" = TRUE THEN 'range-with-allopurinol' END, CASE WHEN "warnings__10" = TRUE THEN 'looks-underdosed' END, CASE WHEN "warnings__11" = TRUE THEN 'marrow-on-combination' END, CASE WHEN "warnings__12" = TRUE THEN 'hypersplenism' END, CASE WHEN "warnings__13" = TRUE THEN 'poor-metaboliser' END, CASE WHEN "warnings__14" = TRUE THEN 'above-ceiling' END, CASE WHEN "warnings__15" = TRUE THEN 'low-mycophenolate-dose' END, CASE WHEN "warnings__16" = TRUE THEN 'mycophenolate-after-non-response' END, CASE WHEN "warnings__17" = TRUE THEN 'aminosalicylate' END, CASE WHEN "warnings__18" = TRUE THEN 'against-history' END, CASE WHEN "warnings__19" = TRUE THEN 'adherence-by-judgement' END, CASE WHEN "warnings__20" = TRUE THEN 'budesonide' END, CASE WHEN "warnings__21" = TRUE THEN 'lymphoma' END, CASE WHEN "warnings__22" = TRUE THEN 'low-dose-without-allopurinol' END, CASE WHEN "warnings__23" = TRUE THEN 'culprit-still-in-use' END, CASE WHEN "warnings__24" = TRUE THEN 'reduce-by-a-specialist' END), ''), '|'), CAST(ARRAY[] AS TEXT[])) END AS "warnings__rules"
FROM decided
