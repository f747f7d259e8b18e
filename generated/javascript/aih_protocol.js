// Second-line treatment of autoimmune hepatitis in adults, version 0.1.0 (draft)
// specification bb6b56d4203feb914b53204f3d54697dc967715042885a431479954c826950db
// Generated from the tables of the protocol; do not edit. No dependencies: runs in a browser, from a file too, and in
// node. It adds one global, aihProtocol.
//
// Values. A missing value is null. A number that was entered is a whole count of its last decimal place. A computed
// number is a fraction { top, bottom }. Conditions name every special value they accept: nothing is true because it
// is absent.
(function () {
"use strict";

const PROTOCOL = "aih-second-line";
const VERSION = "0.1.0";
const DIGEST = "bb6b56d4203feb914b53204f3d54697dc967715042885a431479954c826950db";
const DECIDES = "action";
const NOT_ASKED = "not asked";

const PROFILES = [
  { name: "default", label: "the guideline statements as read here, with the response judged from month 6" },
  { name: "six-months", label: "the strict six-month reading" },
  { name: "twelve-months", label: "the twelve-month reading" },
  { name: "ratio-4", label: "6-MMP disproportionate above a ratio of 4" },
  { name: "ratio-20", label: "6-MMP disproportionate above a ratio of 20" },
  { name: "tgn-235", label: "6-TGN in range from 235" },
  { name: "tgn-250", label: "6-TGN in range from 250" },
];

const INPUTS = [
  {
    name: "age", type: "integer", label: "age",
    values: [],
    low: 0, high: 120, places: 0, unit: "a",
    mayBeMissing: false, maximumAge: null,
    edges: [0, 17, 18, 120],
    probes: [0, 17, 18, 120],
  },
  {
    name: "diagnosis", type: "enum", label: "diagnosis of autoimmune hepatitis",
    values: [{"name": "established", "label": "established"}, {"name": "in_doubt", "label": "in doubt"}],
    low: null, high: null, places: 0, unit: "",
    mayBeMissing: true, maximumAge: null,
    edges: [],
    probes: [],
  },
  {
    name: "liver_transplant", type: "boolean", label: "liver transplant",
    values: [{"name": "no", "label": "no"}, {"name": "yes", "label": "yes"}],
    low: null, high: null, places: 0, unit: "",
    mayBeMissing: true, maximumAge: null,
    edges: [],
    probes: [],
  },
  {
    name: "weight", type: "decimal", label: "body weight",
    values: [],
    low: 200, high: 3000, places: 1, unit: "kg",
    mayBeMissing: true, maximumAge: null,
    edges: [200, 3000],
    probes: [200, 201, 248, 249, 250, 251, 373, 374, 375, 376, 498, 499, 500, 501, 623, 624, 625, 626, 748, 749, 750, 751, 873, 874, 875, 876, 998, 999, 1000, 1001, 1249, 1250, 1251, 1499, 1500, 1501, 2499, 2500, 2501, 2999, 3000],
  },
  {
    name: "encephalopathy", type: "boolean", label: "hepatic encephalopathy",
    values: [{"name": "no", "label": "no"}, {"name": "yes", "label": "yes"}],
    low: null, high: null, places: 0, unit: "",
    mayBeMissing: true, maximumAge: null,
    edges: [],
    probes: [],
  },
  {
    name: "cirrhosis", type: "enum", label: "cirrhosis",
    values: [{"name": "none", "label": "no cirrhosis"}, {"name": "compensated", "label": "compensated cirrhosis"}, {"name": "decompensated", "label": "decompensated cirrhosis"}],
    low: null, high: null, places: 0, unit: "",
    mayBeMissing: true, maximumAge: null,
    edges: [],
    probes: [],
  },
  {
    name: "portal_hypertension", type: "boolean", label: "portal hypertension or nodular regenerative hyperplasia",
    values: [{"name": "no", "label": "no"}, {"name": "yes", "label": "yes"}],
    low: null, high: null, places: 0, unit: "",
    mayBeMissing: true, maximumAge: null,
    edges: [],
    probes: [],
  },
  {
    name: "inr", type: "decimal", label: "INR",
    values: [],
    low: 50, high: 2000, places: 2, unit: "{INR}",
    mayBeMissing: true, maximumAge: null,
    edges: [50, 149, 150, 2000],
    probes: [50, 149, 150, 2000],
  },
  {
    name: "bilirubin", type: "decimal", label: "total bilirubin",
    values: [],
    low: 0, high: 15000, places: 1, unit: "umol/L",
    mayBeMissing: true, maximumAge: null,
    edges: [0, 2000, 2001, 15000],
    probes: [0, 2000, 2001, 15000],
  },
  {
    name: "ast", type: "decimal", label: "AST",
    values: [],
    low: 0, high: 200000, places: 1, unit: "U/L",
    mayBeMissing: true, maximumAge: null,
    edges: [0, 200000],
    probes: [0, 1, 9, 10, 11, 1999, 2000, 2001, 199999, 200000],
  },
  {
    name: "ast_uln", type: "decimal", label: "upper limit of normal of AST",
    values: [],
    low: 10, high: 2000, places: 1, unit: "U/L",
    mayBeMissing: true, maximumAge: null,
    edges: [10, 2000],
    probes: [10, 11, 2000],
  },
  {
    name: "alt", type: "decimal", label: "ALT",
    values: [],
    low: 0, high: 200000, places: 1, unit: "U/L",
    mayBeMissing: true, maximumAge: null,
    edges: [0, 200000],
    probes: [0, 1, 9, 10, 11, 1999, 2000, 2001, 199999, 200000],
  },
  {
    name: "alt_uln", type: "decimal", label: "upper limit of normal of ALT",
    values: [],
    low: 10, high: 2000, places: 1, unit: "U/L",
    mayBeMissing: true, maximumAge: null,
    edges: [10, 2000],
    probes: [10, 11, 2000],
  },
  {
    name: "igg", type: "decimal", label: "IgG",
    values: [],
    low: 0, high: 15000, places: 2, unit: "g/L",
    mayBeMissing: true, maximumAge: null,
    edges: [0, 15000],
    probes: [0, 1, 99, 100, 101, 4999, 5000, 5001, 14999, 15000],
  },
  {
    name: "igg_uln", type: "decimal", label: "upper limit of normal of IgG",
    values: [],
    low: 100, high: 5000, places: 2, unit: "g/L",
    mayBeMissing: true, maximumAge: null,
    edges: [100, 5000],
    probes: [100, 101, 5000],
  },
  {
    name: "baseline_ast", type: "decimal", label: "AST at the start of treatment",
    values: [],
    low: 0, high: 200000, places: 1, unit: "U/L",
    mayBeMissing: true, maximumAge: null,
    edges: [0, 200000],
    probes: [0, 1, 2, 200000],
  },
  {
    name: "week4_ast", type: "decimal", label: "AST 4 weeks after the start of treatment",
    values: [],
    low: 0, high: 200000, places: 1, unit: "U/L",
    mayBeMissing: true, maximumAge: null,
    edges: [0, 200000],
    probes: [0, 1, 99999, 100000, 100001, 200000],
  },
  {
    name: "baseline_alt", type: "decimal", label: "ALT at the start of treatment",
    values: [],
    low: 0, high: 200000, places: 1, unit: "U/L",
    mayBeMissing: true, maximumAge: null,
    edges: [0, 200000],
    probes: [0, 1, 2, 200000],
  },
  {
    name: "week4_alt", type: "decimal", label: "ALT 4 weeks after the start of treatment",
    values: [],
    low: 0, high: 200000, places: 1, unit: "U/L",
    mayBeMissing: true, maximumAge: null,
    edges: [0, 200000],
    probes: [0, 1, 99999, 100000, 100001, 200000],
  },
  {
    name: "prior_remission", type: "boolean", label: "complete biochemical response reached before",
    values: [{"name": "no", "label": "no"}, {"name": "yes", "label": "yes"}],
    low: null, high: null, places: 0, unit: "",
    mayBeMissing: true, maximumAge: null,
    edges: [],
    probes: [],
  },
  {
    name: "white_cells", type: "decimal", label: "white cell count",
    values: [],
    low: 0, high: 20000, places: 2, unit: "10*9/L",
    mayBeMissing: true, maximumAge: null,
    edges: [0, 249, 250, 349, 350, 20000],
    probes: [0, 249, 250, 349, 350, 20000],
  },
  {
    name: "neutrophils", type: "decimal", label: "neutrophil count",
    values: [],
    low: 0, high: 15000, places: 2, unit: "10*9/L",
    mayBeMissing: true, maximumAge: null,
    edges: [0, 99, 100, 199, 200, 15000],
    probes: [0, 99, 100, 199, 200, 15000],
  },
  {
    name: "platelets", type: "integer", label: "platelet count",
    values: [],
    low: 0, high: 3000, places: 0, unit: "10*9/L",
    mayBeMissing: true, maximumAge: null,
    edges: [0, 49, 50, 139, 140, 3000],
    probes: [0, 49, 50, 139, 140, 3000],
  },
  {
    name: "egfr", type: "integer", label: "estimated glomerular filtration rate",
    values: [],
    low: 0, high: 250, places: 0, unit: "mL/min/{1.73_m2}",
    mayBeMissing: true, maximumAge: null,
    edges: [0, 24, 25, 29, 30, 250],
    probes: [0, 24, 25, 29, 30, 250],
  },
  {
    name: "childbearing_potential", type: "boolean", label: "childbearing potential",
    values: [{"name": "no", "label": "no"}, {"name": "yes", "label": "yes"}],
    low: null, high: null, places: 0, unit: "",
    mayBeMissing: true, maximumAge: null,
    edges: [],
    probes: [],
  },
  {
    name: "pregnancy", type: "enum", label: "pregnancy",
    values: [{"name": "pregnant", "label": "pregnant"}, {"name": "planning", "label": "planning a pregnancy"}, {"name": "not_pregnant", "label": "not pregnant"}],
    low: null, high: null, places: 0, unit: "",
    mayBeMissing: true, maximumAge: 30,
    edges: [],
    probes: [],
  },
  {
    name: "contraception", type: "enum", label: "contraception",
    values: [{"name": "reliable", "label": "reliable"}, {"name": "not_reliable", "label": "not reliable"}],
    low: null, high: null, places: 0, unit: "",
    mayBeMissing: true, maximumAge: null,
    edges: [],
    probes: [],
  },
  {
    name: "can_father_a_child", type: "boolean", label: "can father a child",
    values: [{"name": "no", "label": "no"}, {"name": "yes", "label": "yes"}],
    low: null, high: null, places: 0, unit: "",
    mayBeMissing: true, maximumAge: null,
    edges: [],
    probes: [],
  },
  {
    name: "base_agent", type: "enum", label: "base immunosuppressive agent in use",
    values: [{"name": "azathioprine", "label": "azathioprine"}, {"name": "mercaptopurine", "label": "mercaptopurine"}, {"name": "tioguanine", "label": "tioguanine"}, {"name": "mycophenolate", "label": "mycophenolate mofetil"}, {"name": "none", "label": "none"}],
    low: null, high: null, places: 0, unit: "",
    mayBeMissing: false, maximumAge: null,
    edges: [],
    probes: [],
  },
  {
    name: "thiopurine_dose", type: "decimal", label: "dose of the thiopurine in use",
    values: [],
    low: 10, high: 5000, places: 1, unit: "mg/d",
    mayBeMissing: true, maximumAge: null,
    edges: [10, 249, 250, 499, 500, 501, 749, 750, 999, 1000, 1001, 1249, 1250, 1499, 1500, 1501, 1749, 1750, 1999, 2000, 2001, 2500, 2501, 3000, 3001, 5000],
    probes: [10, 11, 165, 166, 167, 168, 249, 250, 332, 333, 334, 399, 400, 401, 499, 500, 501, 665, 666, 667, 668, 749, 750, 832, 833, 834, 999, 1000, 1001, 1249, 1250, 1499, 1500, 1501, 1665, 1666, 1667, 1749, 1750, 1999, 2000, 2001, 2500, 2501, 3000, 3001, 4999, 5000],
  },
  {
    name: "thiopurine_dose_before_inhibitor", type: "decimal", label: "dose of the thiopurine before the xanthine oxidase inhibitor",
    values: [],
    low: 10, high: 5000, places: 1, unit: "mg/d",
    mayBeMissing: true, maximumAge: null,
    edges: [10, 500, 501, 1000, 1001, 1500, 1501, 2000, 2001, 2500, 2501, 3000, 3001, 5000],
    probes: [10, 11, 29, 30, 31, 500, 501, 746, 747, 748, 749, 750, 751, 1000, 1001, 1496, 1497, 1498, 1499, 1500, 1501, 1502, 1503, 1504, 2000, 2001, 2246, 2247, 2248, 2249, 2250, 2251, 2500, 2501, 2996, 2997, 2998, 2999, 3000, 3001, 3002, 3003, 3004, 3746, 3747, 3748, 3749, 3750, 3751, 4496, 4497, 4498, 4499, 4500, 4501, 4502, 4503, 4504, 4999, 5000],
  },
  {
    name: "mycophenolate_dose", type: "integer", label: "dose of mycophenolate mofetil in use",
    values: [],
    low: 0, high: 4000, places: 0, unit: "mg/d",
    mayBeMissing: true, maximumAge: null,
    edges: [0, 1499, 1500, 4000],
    probes: [0, 1499, 1500, 4000],
  },
  {
    name: "xanthine_oxidase_inhibitor", type: "enum", label: "xanthine oxidase inhibitor in use",
    values: [{"name": "none", "label": "none"}, {"name": "allopurinol_co_therapy", "label": "allopurinol for the thiopurine"}, {"name": "allopurinol_other_reason", "label": "allopurinol for another reason"}, {"name": "other_inhibitor", "label": "another inhibitor"}],
    low: null, high: null, places: 0, unit: "",
    mayBeMissing: true, maximumAge: null,
    edges: [],
    probes: [],
  },
  {
    name: "aminosalicylate", type: "boolean", label: "mesalazine or another aminosalicylate in use",
    values: [{"name": "no", "label": "no"}, {"name": "yes", "label": "yes"}],
    low: null, high: null, places: 0, unit: "",
    mayBeMissing: true, maximumAge: null,
    edges: [],
    probes: [],
  },
  {
    name: "months_since_start", type: "decimal", label: "months since treatment began",
    values: [],
    low: 0, high: 9000, places: 1, unit: "mo",
    mayBeMissing: false, maximumAge: null,
    edges: [0, 9, 10, 59, 60, 61, 119, 120, 121, 9000],
    probes: [0, 1, 9, 10, 28, 29, 30, 31, 58, 59, 60, 61, 119, 120, 121, 8999, 9000],
  },
  {
    name: "last_change", type: "enum", label: "last change of the immunosuppressive treatment",
    values: [{"name": "none", "label": "none"}, {"name": "dose", "label": "dose"}, {"name": "agent", "label": "agent"}],
    low: null, high: null, places: 0, unit: "",
    mayBeMissing: false, maximumAge: null,
    edges: [],
    probes: [],
  },
  {
    name: "months_since_change", type: "decimal", label: "months since the last change",
    values: [],
    low: 0, high: 9000, places: 1, unit: "mo",
    mayBeMissing: true, maximumAge: null,
    edges: [0, 29, 30, 59, 60, 9000],
    probes: [0, 1, 8, 9, 10, 11, 29, 30, 58, 59, 60, 61, 62, 118, 119, 120, 121, 122, 8999, 9000],
  },
  {
    name: "intolerance_culprit", type: "enum", label: "medicine that is not tolerated now",
    values: [{"name": "none", "label": "none"}, {"name": "azathioprine", "label": "azathioprine"}, {"name": "mercaptopurine", "label": "mercaptopurine"}, {"name": "tioguanine", "label": "tioguanine"}, {"name": "mycophenolate", "label": "mycophenolate mofetil"}, {"name": "steroid", "label": "the corticosteroid"}, {"name": "allopurinol", "label": "allopurinol"}],
    low: null, high: null, places: 0, unit: "",
    mayBeMissing: true, maximumAge: null,
    edges: [],
    probes: [],
  },
  {
    name: "thiopurine_reaction", type: "enum", label: "most serious reaction to a thiopurine so far",
    values: [{"name": "none", "label": "none"}, {"name": "gastrointestinal", "label": "gastrointestinal"}, {"name": "flu_like", "label": "flu-like"}, {"name": "rash", "label": "rash"}, {"name": "hypersensitivity", "label": "hypersensitivity"}, {"name": "hepatotoxicity", "label": "liver injury"}, {"name": "mild_myelosuppression", "label": "mild myelosuppression"}, {"name": "severe_myelosuppression", "label": "severe myelosuppression"}, {"name": "pancreatitis", "label": "pancreatitis"}, {"name": "other", "label": "another reaction"}],
    low: null, high: null, places: 0, unit: "",
    mayBeMissing: true, maximumAge: null,
    edges: [],
    probes: [],
  },
  {
    name: "azathioprine_history", type: "enum", label: "earlier use of azathioprine",
    values: [{"name": "never_used", "label": "never used"}, {"name": "can_be_used_again", "label": "can be used again"}, {"name": "failed", "label": "failed"}, {"name": "not_tolerated", "label": "not tolerated"}, {"name": "contraindicated", "label": "contraindicated"}, {"name": "declined", "label": "declined"}],
    low: null, high: null, places: 0, unit: "",
    mayBeMissing: true, maximumAge: null,
    edges: [],
    probes: [],
  },
  {
    name: "mercaptopurine_history", type: "enum", label: "earlier use of mercaptopurine",
    values: [{"name": "never_used", "label": "never used"}, {"name": "can_be_used_again", "label": "can be used again"}, {"name": "failed", "label": "failed"}, {"name": "not_tolerated", "label": "not tolerated"}, {"name": "contraindicated", "label": "contraindicated"}, {"name": "declined", "label": "declined"}],
    low: null, high: null, places: 0, unit: "",
    mayBeMissing: true, maximumAge: null,
    edges: [],
    probes: [],
  },
  {
    name: "tioguanine_history", type: "enum", label: "earlier use of tioguanine",
    values: [{"name": "never_used", "label": "never used"}, {"name": "can_be_used_again", "label": "can be used again"}, {"name": "failed", "label": "failed"}, {"name": "not_tolerated", "label": "not tolerated"}, {"name": "contraindicated", "label": "contraindicated"}, {"name": "declined", "label": "declined"}],
    low: null, high: null, places: 0, unit: "",
    mayBeMissing: true, maximumAge: null,
    edges: [],
    probes: [],
  },
  {
    name: "mycophenolate_history", type: "enum", label: "earlier use of mycophenolate mofetil",
    values: [{"name": "never_used", "label": "never used"}, {"name": "can_be_used_again", "label": "can be used again"}, {"name": "failed", "label": "failed"}, {"name": "not_tolerated", "label": "not tolerated"}, {"name": "contraindicated", "label": "contraindicated"}, {"name": "declined", "label": "declined"}],
    low: null, high: null, places: 0, unit: "",
    mayBeMissing: true, maximumAge: null,
    edges: [],
    probes: [],
  },
  {
    name: "allopurinol_history", type: "enum", label: "earlier use of allopurinol with a thiopurine",
    values: [{"name": "never_used", "label": "never used"}, {"name": "can_be_used_again", "label": "can be used again"}, {"name": "failed", "label": "failed"}, {"name": "not_tolerated", "label": "not tolerated"}, {"name": "contraindicated", "label": "contraindicated"}, {"name": "declined", "label": "declined"}],
    low: null, high: null, places: 0, unit: "",
    mayBeMissing: true, maximumAge: null,
    edges: [],
    probes: [],
  },
  {
    name: "optimisation_steps", type: "integer", label: "changes of the azathioprine dose made so far for want of response",
    values: [],
    low: 0, high: 50, places: 0, unit: "{steps}",
    mayBeMissing: true, maximumAge: null,
    edges: [0, 7, 8, 50],
    probes: [0, 7, 8, 50],
  },
  {
    name: "adherence", type: "enum", label: "adherence to the present treatment",
    values: [{"name": "adherent", "label": "adherent"}, {"name": "non_adherent", "label": "not adherent"}, {"name": "cannot_be_determined", "label": "cannot be determined"}],
    low: null, high: null, places: 0, unit: "",
    mayBeMissing: true, maximumAge: null,
    edges: [],
    probes: [],
  },
  {
    name: "adherence_support_rounds", type: "integer", label: "times adherence has been supported without success",
    values: [],
    low: 0, high: 50, places: 0, unit: "{times}",
    mayBeMissing: true, maximumAge: null,
    edges: [0, 2, 3, 50],
    probes: [0, 2, 3, 50],
  },
  {
    name: "other_causes_excluded", type: "boolean", label: "other causes of raised liver tests excluded",
    values: [{"name": "no", "label": "no"}, {"name": "yes", "label": "yes"}],
    low: null, high: null, places: 0, unit: "",
    mayBeMissing: true, maximumAge: null,
    edges: [],
    probes: [],
  },
  {
    name: "tgn", type: "decimal", label: "6-TGN",
    values: [],
    low: 0, high: 5000, places: 0, unit: "pmol/(8.10*8)",
    mayBeMissing: true, maximumAge: 90,
    edges: [0, 1, 219, 220, 234, 235, 249, 250, 450, 451, 1000, 1001, 5000],
    probes: [0, 1, 2, 219, 220, 234, 235, 249, 250, 284, 285, 286, 450, 451, 517, 518, 519, 1000, 1001, 1424, 1425, 1426, 4999, 5000],
  },
  {
    name: "mmp", type: "decimal", label: "6-MMP",
    values: [],
    low: 0, high: 100000, places: 0, unit: "pmol/(8.10*8)",
    mayBeMissing: true, maximumAge: 90,
    edges: [0, 1, 5700, 5701, 100000],
    probes: [0, 1, 3, 4, 5, 10, 11, 12, 19, 20, 21, 875, 876, 877, 879, 880, 881, 1799, 1800, 1801, 1803, 1804, 1805, 2408, 2409, 2410, 2419, 2420, 2421, 2573, 2574, 2575, 2584, 2585, 2586, 2738, 2739, 2740, 2749, 2750, 2751, 3999, 4000, 4001, 4003, 4004, 4005, 4379, 4380, 4381, 4399, 4400, 4401, 4949, 4950, 4951, 4960, 4961, 4962, 5700, 5701, 8999, 9000, 9001, 9019, 9020, 9021, 10999, 11000, 11001, 11010, 11011, 11012, 19999, 20000, 20001, 20019, 20020, 20021, 54999, 55000, 55001, 99999, 100000],
  },
  {
    name: "weeks_on_dose_at_sample", type: "integer", label: "weeks on the present dose when the metabolites were sampled",
    values: [],
    low: 0, high: 4000, places: 0, unit: "wk",
    mayBeMissing: true, maximumAge: null,
    edges: [0, 3, 4, 4000],
    probes: [0, 3, 4, 4000],
  },
  {
    name: "assay_available", type: "boolean", label: "metabolite assay available",
    values: [{"name": "no", "label": "no"}, {"name": "yes", "label": "yes"}],
    low: null, high: null, places: 0, unit: "",
    mayBeMissing: true, maximumAge: null,
    edges: [],
    probes: [],
  },
  {
    name: "metabolite_requests", type: "integer", label: "times metabolites have been asked for without a usable result",
    values: [],
    low: 0, high: 50, places: 0, unit: "{times}",
    mayBeMissing: true, maximumAge: null,
    edges: [0, 1, 2, 50],
    probes: [0, 1, 2, 50],
  },
  {
    name: "transaminases_rising", type: "boolean", label: "AST or ALT rising",
    values: [{"name": "no", "label": "no"}, {"name": "yes", "label": "yes"}],
    low: null, high: null, places: 0, unit: "",
    mayBeMissing: true, maximumAge: null,
    edges: [],
    probes: [],
  },
  {
    name: "tpmt", type: "enum", label: "TPMT",
    values: [{"name": "normal", "label": "normal"}, {"name": "intermediate", "label": "intermediate"}, {"name": "poor", "label": "poor"}, {"name": "not_available", "label": "not available"}],
    low: null, high: null, places: 0, unit: "",
    mayBeMissing: true, maximumAge: null,
    edges: [],
    probes: [],
  },
  {
    name: "nudt15", type: "enum", label: "NUDT15",
    values: [{"name": "normal", "label": "normal"}, {"name": "intermediate", "label": "intermediate"}, {"name": "poor", "label": "poor"}, {"name": "not_available", "label": "not available"}],
    low: null, high: null, places: 0, unit: "",
    mayBeMissing: true, maximumAge: null,
    edges: [],
    probes: [],
  },
];

const DERIVED = [
  {
    // no sum or product is larger than 40000000, which is less than 2**53: exact as it is
    name: "ast_times_uln", label: "AST as a multiple of its upper limit", operands: ["ast", "ast_uln"],
    known: (v) => known(v.ast, v.ast_uln),
    top: (v) => v.ast,
    bottom: (v) => v.ast_uln,
    lines: [{"of": {"ast": "1", "ast_uln": "-1"}, "constant": "0"}, {"of": {"ast": "1", "ast_uln": "-20000"}, "constant": "0"}, {"of": {"ast": "1"}, "constant": "0"}, {"of": {"ast_uln": "1"}, "constant": "0"}],
  },
  {
    // no sum or product is larger than 40000000, which is less than 2**53: exact as it is
    name: "alt_times_uln", label: "ALT as a multiple of its upper limit", operands: ["alt", "alt_uln"],
    known: (v) => known(v.alt, v.alt_uln),
    top: (v) => v.alt,
    bottom: (v) => v.alt_uln,
    lines: [{"of": {"alt": "1", "alt_uln": "-1"}, "constant": "0"}, {"of": {"alt": "1", "alt_uln": "-20000"}, "constant": "0"}, {"of": {"alt": "1"}, "constant": "0"}, {"of": {"alt_uln": "1"}, "constant": "0"}],
  },
  {
    // no sum or product is larger than 750000, which is less than 2**53: exact as it is
    name: "igg_times_uln", label: "IgG as a multiple of its upper limit", operands: ["igg", "igg_uln"],
    known: (v) => known(v.igg, v.igg_uln),
    top: (v) => v.igg,
    bottom: (v) => v.igg_uln,
    lines: [{"of": {"igg": "1", "igg_uln": "-1"}, "constant": "0"}, {"of": {"igg": "1", "igg_uln": "-150"}, "constant": "0"}, {"of": {"igg": "1"}, "constant": "0"}, {"of": {"igg_uln": "1"}, "constant": "0"}],
  },
  {
    // no sum or product is larger than 40000000000, which is less than 2**53: exact as it is
    name: "ast_left_at_week4", label: "share of the first AST that is left at week 4", operands: ["week4_ast", "baseline_ast"],
    known: (v) => known(v.week4_ast, v.baseline_ast),
    top: (v) => v.week4_ast,
    bottom: (v) => v.baseline_ast,
    lines: [{"of": {"baseline_ast": "1"}, "constant": "0"}, {"of": {"week4_ast": "1", "baseline_ast": "-200000"}, "constant": "0"}, {"of": {"week4_ast": "1"}, "constant": "0"}, {"of": {"week4_ast": "2", "baseline_ast": "-1"}, "constant": "0"}],
  },
  {
    // no sum or product is larger than 40000000000, which is less than 2**53: exact as it is
    name: "alt_left_at_week4", label: "share of the first ALT that is left at week 4", operands: ["week4_alt", "baseline_alt"],
    known: (v) => known(v.week4_alt, v.baseline_alt),
    top: (v) => v.week4_alt,
    bottom: (v) => v.baseline_alt,
    lines: [{"of": {"baseline_alt": "1"}, "constant": "0"}, {"of": {"week4_alt": "1", "baseline_alt": "-200000"}, "constant": "0"}, {"of": {"week4_alt": "1"}, "constant": "0"}, {"of": {"week4_alt": "2", "baseline_alt": "-1"}, "constant": "0"}],
  },
  {
    // no sum or product is larger than 18000, which is less than 2**53: exact as it is
    name: "months_from_start_to_change", label: "months from the start of treatment to the last change", operands: ["months_since_start", "months_since_change"],
    known: (v) => known(v.months_since_start, v.months_since_change),
    top: (v) => v.months_since_start - v.months_since_change,
    bottom: (v) => 10,
    lines: [{"of": {"months_since_start": "1", "months_since_change": "-1"}, "constant": "-9000"}, {"of": {"months_since_start": "1", "months_since_change": "-1"}, "constant": "0"}, {"of": {"months_since_start": "1", "months_since_change": "-1"}, "constant": "9000"}],
  },
  {
    // no sum or product is larger than 500000000, which is less than 2**53: exact as it is
    name: "metabolite_ratio", label: "ratio of 6-MMP to 6-TGN", operands: ["mmp", "tgn"],
    known: (v) => known(v.mmp, v.tgn),
    top: (v) => v.mmp,
    bottom: (v) => v.tgn,
    lines: [{"of": {"mmp": "1", "tgn": "-100000"}, "constant": "0"}, {"of": {"mmp": "1", "tgn": "-11"}, "constant": "0"}, {"of": {"mmp": "1", "tgn": "-20"}, "constant": "0"}, {"of": {"mmp": "1", "tgn": "-4"}, "constant": "0"}, {"of": {"mmp": "1"}, "constant": "0"}, {"of": {"tgn": "1"}, "constant": "0"}],
  },
  {
    // no sum or product is larger than 75000, which is less than 2**53: exact as it is
    name: "next_dose_per_kg", label: "next higher dose of azathioprine for the body weight", operands: ["next_azathioprine_dose", "weight"],
    known: (v) => known(v.next_azathioprine_dose, v.weight),
    top: (v) => v.next_azathioprine_dose,
    bottom: (v) => v.weight,
    lines: [{"of": {"next_azathioprine_dose": "1", "weight": "-1"}, "constant": "0"}, {"of": {"next_azathioprine_dose": "1", "weight": "-2"}, "constant": "0"}, {"of": {"next_azathioprine_dose": "1", "weight": "-25"}, "constant": "0"}, {"of": {"next_azathioprine_dose": "1"}, "constant": "0"}, {"of": {"weight": "1"}, "constant": "0"}],
  },
  {
    // no sum or product is larger than 1500000, which is less than 2**53: exact as it is
    name: "present_dose_per_kg", label: "present dose of the thiopurine for the body weight", operands: ["thiopurine_dose", "weight"],
    known: (v) => known(v.thiopurine_dose, v.weight),
    top: (v) => v.thiopurine_dose,
    bottom: (v) => v.weight,
    lines: [{"of": {"thiopurine_dose": "1", "weight": "-2"}, "constant": "0"}, {"of": {"thiopurine_dose": "1", "weight": "-25"}, "constant": "0"}, {"of": {"thiopurine_dose": "300", "weight": "-1"}, "constant": "0"}, {"of": {"weight": "1"}, "constant": "0"}],
  },
  {
    // no sum or product is larger than 2500000, which is less than 2**53: exact as it is
    name: "reduced_share", label: "dose with allopurinol as a share of the present dose", operands: ["reduced_azathioprine_dose", "thiopurine_dose"],
    known: (v) => known(v.reduced_azathioprine_dose, v.thiopurine_dose),
    top: (v) => v.reduced_azathioprine_dose,
    bottom: (v) => v.thiopurine_dose,
    lines: [{"of": {"reduced_azathioprine_dose": "1", "thiopurine_dose": "-500"}, "constant": "0"}, {"of": {"reduced_azathioprine_dose": "1"}, "constant": "0"}, {"of": {"reduced_azathioprine_dose": "3", "thiopurine_dose": "-1"}, "constant": "0"}, {"of": {"reduced_azathioprine_dose": "4", "thiopurine_dose": "-1"}, "constant": "0"}, {"of": {"thiopurine_dose": "1"}, "constant": "0"}],
  },
  {
    // no sum or product is larger than 2500000, which is less than 2**53: exact as it is
    name: "share_under_inhibitor", label: "dose that can be made under the inhibitor as a share of the dose before it", operands: ["dose_under_inhibitor", "thiopurine_dose_before_inhibitor"],
    known: (v) => known(v.dose_under_inhibitor, v.thiopurine_dose_before_inhibitor),
    top: (v) => v.dose_under_inhibitor,
    bottom: (v) => v.thiopurine_dose_before_inhibitor,
    lines: [{"of": {"dose_under_inhibitor": "1", "thiopurine_dose_before_inhibitor": "-500"}, "constant": "0"}, {"of": {"dose_under_inhibitor": "1"}, "constant": "0"}, {"of": {"dose_under_inhibitor": "3", "thiopurine_dose_before_inhibitor": "-1"}, "constant": "0"}, {"of": {"dose_under_inhibitor": "4", "thiopurine_dose_before_inhibitor": "-1"}, "constant": "0"}, {"of": {"thiopurine_dose_before_inhibitor": "1"}, "constant": "0"}],
  },
  {
    // no sum or product is larger than 2500000, which is less than 2**53: exact as it is
    name: "present_share_under_inhibitor", label: "present dose under the inhibitor as a share of the dose before it", operands: ["thiopurine_dose", "thiopurine_dose_before_inhibitor"],
    known: (v) => known(v.thiopurine_dose, v.thiopurine_dose_before_inhibitor),
    top: (v) => v.thiopurine_dose,
    bottom: (v) => v.thiopurine_dose_before_inhibitor,
    lines: [{"of": {"thiopurine_dose": "1", "thiopurine_dose_before_inhibitor": "-500"}, "constant": "0"}, {"of": {"thiopurine_dose": "3", "thiopurine_dose_before_inhibitor": "-1"}, "constant": "0"}, {"of": {"thiopurine_dose": "500", "thiopurine_dose_before_inhibitor": "-1"}, "constant": "0"}, {"of": {"thiopurine_dose_before_inhibitor": "1"}, "constant": "0"}],
  },
];

const OUTPUTS = [
  {
    name: "acute_reaction", type: "enum", label: "reaction that ends the use of thiopurines, with the thiopurine still in use", places: 0,
    collected: false,
    values: [{"name": "present", "label": "present"}, {"name": "absent", "label": "absent"}],
  },
  {
    name: "biochemistry", type: "enum", label: "AST, ALT and IgG together", places: 0,
    collected: false,
    values: [{"name": "normal", "label": "all three normal"}, {"name": "raised", "label": "at least one raised"}, {"name": "to_be_measured", "label": "not known"}],
  },
  {
    name: "raised_part", type: "enum", label: "what is raised", places: 0,
    collected: false,
    values: [{"name": "nothing", "label": "nothing"}, {"name": "transaminases", "label": "AST or ALT"}, {"name": "igg_only", "label": "IgG alone"}, {"name": "to_be_measured", "label": "not known yet"}],
  },
  {
    name: "blood_count", type: "enum", label: "blood count", places: 0,
    collected: false,
    values: [{"name": "stop_level", "label": "at stop level"}, {"name": "low", "label": "low"}, {"name": "acceptable", "label": "acceptable"}, {"name": "to_be_asked", "label": "not complete"}],
  },
  {
    name: "six_month_reading", type: "enum", label: "the target read as 6 months", places: 0,
    collected: false,
    values: [{"name": "reached_in_time", "label": "reached in time"}, {"name": "reached_late", "label": "reached late"}, {"name": "not_due", "label": "not due yet"}, {"name": "missed", "label": "missed"}, {"name": "to_be_measured", "label": "not known yet"}],
  },
  {
    name: "twelve_month_reading", type: "enum", label: "the target read as 12 months", places: 0,
    collected: false,
    values: [{"name": "reached_in_time", "label": "reached in time"}, {"name": "reached_late", "label": "reached late"}, {"name": "not_due", "label": "not due yet"}, {"name": "missed", "label": "missed"}, {"name": "to_be_measured", "label": "not known yet"}],
  },
  {
    name: "drug_harm", type: "enum", label: "harm by the agent in use", places: 0,
    collected: false,
    values: [{"name": "stop_thiopurine", "label": "the thiopurine must be stopped"}, {"name": "stop_mycophenolate", "label": "mycophenolate mofetil must be stopped"}, {"name": "cytopenia_without_agent", "label": "stop-level blood count with no agent in use"}, {"name": "no_harm", "label": "none"}, {"name": "to_be_asked", "label": "the blood count must be known first"}],
  },
  {
    name: "early_fall", type: "enum", label: "fall of AST and ALT within 4 weeks", places: 0,
    collected: false,
    values: [{"name": "at_least_half", "label": "both fell by half or more"}, {"name": "less_than_half", "label": "one of them fell by less than half"}, {"name": "to_be_measured", "label": "not known"}],
  },
  {
    name: "inhibitor_check", type: "enum", label: "thiopurine dose and xanthine oxidase inhibitor", places: 0,
    collected: false,
    values: [{"name": "no_thiopurine", "label": "no thiopurine in use"}, {"name": "no_inhibitor", "label": "no inhibitor in use"}, {"name": "dose_reduced", "label": "dose reduced enough for the inhibitor"}, {"name": "dose_too_high", "label": "dose too high for the inhibitor"}, {"name": "with_tioguanine", "label": "inhibitor together with tioguanine"}, {"name": "to_be_asked", "label": "not known yet"}],
  },
  {
    name: "dose_under_inhibitor", type: "decimal", label: "dose of the thiopurine under a xanthine oxidase inhibitor", places: 1,
    collected: false,
    values: [],
  },
  {
    name: "inhibitor_reduction", type: "enum", label: "reduction under the inhibitor with the tablets there are", places: 0,
    collected: false,
    values: [{"name": "can_be_made", "label": "can be made"}, {"name": "cannot_be_made", "label": "cannot be made"}],
  },
  {
    name: "liver_emergency", type: "enum", label: "liver emergency", places: 0,
    collected: false,
    values: [{"name": "present", "label": "present"}, {"name": "absent", "label": "absent"}, {"name": "to_be_asked", "label": "not excluded"}],
  },
  {
    name: "metaboliser", type: "enum", label: "thiopurine metaboliser status", places: 0,
    collected: false,
    values: [{"name": "normal", "label": "normal"}, {"name": "intermediate", "label": "intermediate"}, {"name": "poor", "label": "poor"}, {"name": "not_determined", "label": "asked for, cannot be determined"}, {"name": "to_be_asked", "label": "not known yet"}],
  },
  {
    name: "mmp_level", type: "enum", label: "level of 6-MMP", places: 0,
    collected: false,
    values: [{"name": "undetectable", "label": "undetectable"}, {"name": "appropriately_low", "label": "appropriately low"}, {"name": "disproportionate", "label": "disproportionately increased"}, {"name": "not_interpretable", "label": "not interpretable"}, {"name": "to_be_measured", "label": "not known"}],
  },
  {
    name: "pregnancy_state", type: "enum", label: "pregnancy, with childbearing potential considered", places: 0,
    collected: false,
    values: [{"name": "pregnant", "label": "pregnant"}, {"name": "planning", "label": "planning a pregnancy"}, {"name": "not_pregnant", "label": "not pregnant"}, {"name": "not_possible", "label": "cannot become pregnant"}, {"name": "to_be_asked", "label": "not known"}],
  },
  {
    name: "pregnancy_harm", type: "enum", label: "medicine in use that harms in pregnancy", places: 0,
    collected: false,
    values: [{"name": "stop_mycophenolate", "label": "mycophenolate mofetil in pregnancy"}, {"name": "stop_allopurinol", "label": "allopurinol in pregnancy"}, {"name": "review_before_conception", "label": "pregnancy planned on mycophenolate mofetil or allopurinol"}, {"name": "no_harm", "label": "none"}, {"name": "to_be_asked", "label": "pregnancy must be known first"}],
  },
  {
    name: "response", type: "enum", label: "response to treatment", places: 0,
    collected: false,
    values: [{"name": "cbr_on_time", "label": "complete biochemical response in time"}, {"name": "cbr_late", "label": "complete biochemical response, late"}, {"name": "too_early", "label": "too early to judge"}, {"name": "early_non_response", "label": "no response in the first weeks"}, {"name": "partial", "label": "partial response, deadline not reached"}, {"name": "insufficient", "label": "insufficient response"}, {"name": "insufficient_overdue", "label": "insufficient response, overdue"}, {"name": "loss_of_response", "label": "loss of an earlier complete response"}, {"name": "indeterminate", "label": "cannot be judged yet"}],
  },
  {
    name: "scope", type: "enum", label: "place of the patient in this protocol", places: 0,
    collected: false,
    values: [{"name": "in_scope", "label": "within the protocol"}, {"name": "transplanted", "label": "after liver transplantation"}, {"name": "diagnosis_in_doubt", "label": "diagnosis in doubt"}, {"name": "child", "label": "under 18 years"}, {"name": "to_be_asked", "label": "not known yet"}],
  },
  {
    name: "gate", type: "enum", label: "what must be dealt with before anything else", places: 0,
    collected: false,
    values: [{"name": "urgent_referral", "label": "liver emergency"}, {"name": "transplanted", "label": "after liver transplantation"}, {"name": "diagnosis_in_doubt", "label": "diagnosis in doubt"}, {"name": "child", "label": "under 18 years"}, {"name": "stop_thiopurine", "label": "a thiopurine that does harm"}, {"name": "stop_mycophenolate", "label": "mycophenolate mofetil that does harm"}, {"name": "stop_allopurinol", "label": "allopurinol in pregnancy"}, {"name": "reduce_thiopurine", "label": "thiopurine dose too high for the xanthine oxidase inhibitor"}, {"name": "review_cytopenia", "label": "stop-level blood count with no agent in use"}, {"name": "review_inhibitor", "label": "xanthine oxidase inhibitor for which no dose can be given here"}, {"name": "review_conception", "label": "pregnancy planned on a medicine that harms"}, {"name": "no_danger", "label": "nothing found"}],
  },
  {
    name: "gate_data", type: "enum", label: "data that exclude a danger", places: 0,
    collected: false,
    values: [{"name": "complete", "label": "complete"}, {"name": "incomplete", "label": "incomplete"}],
  },
  {
    name: "tgn_level", type: "enum", label: "level of 6-TGN", places: 0,
    collected: false,
    values: [{"name": "undetectable", "label": "undetectable"}, {"name": "low", "label": "below the range"}, {"name": "in_range", "label": "in the range"}, {"name": "high", "label": "above the range"}, {"name": "very_high", "label": "far above the range"}, {"name": "to_be_measured", "label": "not known"}],
  },
  {
    name: "time_on_treatment", type: "enum", label: "time since the last change", places: 0,
    collected: false,
    values: [{"name": "long_enough", "label": "long enough to judge the present treatment"}, {"name": "too_early", "label": "too short to judge the present treatment"}, {"name": "to_be_asked", "label": "not known"}],
  },
  {
    name: "situation", type: "enum", label: "situation", places: 0,
    collected: false,
    values: [{"name": "thiopurine_intolerance", "label": "intolerance of a thiopurine"}, {"name": "mycophenolate_intolerance", "label": "intolerance of mycophenolate mofetil"}, {"name": "steroid_side_effects", "label": "side effects of the corticosteroid alone"}, {"name": "allopurinol_intolerance", "label": "intolerance of allopurinol"}, {"name": "response_reached", "label": "complete biochemical response"}, {"name": "wait", "label": "time not up"}, {"name": "early_non_response", "label": "no response in the first weeks"}, {"name": "first_line_incomplete", "label": "insufficient response without a base agent"}, {"name": "insufficient_azathioprine", "label": "insufficient response on azathioprine"}, {"name": "insufficient_other_thiopurine", "label": "insufficient response on mercaptopurine or tioguanine"}, {"name": "insufficient_mycophenolate", "label": "insufficient response on mycophenolate mofetil"}, {"name": "to_be_asked", "label": "not known yet"}],
  },
  {
    name: "assay", type: "enum", label: "metabolite assay", places: 0,
    collected: false,
    values: [{"name": "can_be_measured", "label": "can be asked for"}, {"name": "not_available", "label": "not available"}],
  },
  {
    name: "earlier_agents", type: "enum", label: "base agents so far", places: 0,
    collected: false,
    values: [{"name": "untried", "label": "neither used"}, {"name": "tried_or_excluded", "label": "one used or excluded"}, {"name": "to_be_asked", "label": "not known"}],
  },
  {
    name: "metabolite_sample", type: "enum", label: "metabolite sample", places: 0,
    collected: false,
    values: [{"name": "usable", "label": "usable"}, {"name": "too_early", "label": "too early"}, {"name": "timing_to_be_asked", "label": "timing not known"}, {"name": "to_be_measured", "label": "to be taken"}, {"name": "not_interpretable", "label": "not interpretable"}, {"name": "no_assay", "label": "no assay"}],
  },
  {
    name: "metabolite_pattern", type: "enum", label: "metabolite pattern", places: 0,
    collected: false,
    values: [{"name": "not_taking", "label": "not taking"}, {"name": "underdosed", "label": "underdosed"}, {"name": "shunter", "label": "shunter"}, {"name": "in_range", "label": "in range"}, {"name": "in_range_mmp_high", "label": "in range with high 6-MMP"}, {"name": "low_tpmt_pattern", "label": "low-TPMT pattern"}, {"name": "overdosed", "label": "overdosed"}, {"name": "tpmt_absent_pattern", "label": "absent-TPMT pattern"}],
  },
  {
    name: "drug_detected", type: "enum", label: "thiopurine found in the blood", places: 0,
    collected: false,
    values: [{"name": "detected", "label": "found"}, {"name": "not_detected", "label": "not found"}, {"name": "can_be_measured", "label": "not measured yet"}, {"name": "cannot_be_measured", "label": "cannot be measured"}],
  },
  {
    name: "adherence_step", type: "enum", label: "what adherence calls for", places: 0,
    collected: false,
    values: [{"name": "adherent", "label": "non-adherence is excluded"}, {"name": "adherence_support", "label": "support adherence"}, {"name": "assess_adherence", "label": "assess adherence"}, {"name": "measure_metabolites", "label": "measure metabolites to judge adherence"}, {"name": "specialist_review", "label": "specialist review"}],
  },
  {
    name: "step", type: "enum", label: "next step before any medicine is named", places: 0,
    collected: false,
    values: [{"name": "maintain", "label": "keep the treatment"}, {"name": "continue_and_reassess", "label": "keep the treatment and judge it later"}, {"name": "reexamine_diagnosis", "label": "question the diagnosis"}, {"name": "complete_first_line", "label": "complete first-line treatment"}, {"name": "steroid_sparing", "label": "review the corticosteroid"}, {"name": "stop_allopurinol", "label": "stop allopurinol"}, {"name": "request_data", "label": "ask for missing data"}, {"name": "adherence_support", "label": "support adherence"}, {"name": "assess_adherence", "label": "assess adherence"}, {"name": "measure_metabolites", "label": "measure metabolites"}, {"name": "specialist_review", "label": "specialist review"}, {"name": "exclude_other_causes", "label": "exclude other causes"}, {"name": "optimise", "label": "optimise azathioprine"}, {"name": "select_agent", "label": "select an agent instead of the thiopurine"}, {"name": "next_agent", "label": "next agent after a thiopurine other than azathioprine"}, {"name": "replace_mycophenolate", "label": "replace mycophenolate mofetil"}],
  },
  {
    name: "blind_raise", type: "enum", label: "increase without an assay", places: 0,
    collected: false,
    values: [{"name": "allowed", "label": "allowed"}, {"name": "not_allowed", "label": "not allowed"}, {"name": "to_be_asked", "label": "not known yet"}],
  },
  {
    name: "exposure", type: "enum", label: "what the exposure calls for", places: 0,
    collected: false,
    values: [{"name": "raise_dose", "label": "more azathioprine"}, {"name": "raise_without_assay", "label": "more azathioprine, without an assay"}, {"name": "add_allopurinol", "label": "allopurinol with less azathioprine"}, {"name": "reduce", "label": "less of the thiopurine"}, {"name": "stop", "label": "no thiopurine"}, {"name": "exhausted", "label": "nothing that optimisation can offer"}, {"name": "measure", "label": "metabolites first"}, {"name": "review", "label": "specialist review"}, {"name": "request_data", "label": "missing data first"}],
  },
  {
    name: "next_azathioprine_dose", type: "decimal", label: "next higher dose of azathioprine", places: 1,
    collected: false,
    values: [],
  },
  {
    name: "reduced_azathioprine_dose", type: "decimal", label: "dose of azathioprine with allopurinol", places: 1,
    collected: false,
    values: [],
  },
  {
    name: "reduction", type: "enum", label: "reduction to one quarter with the tablets there are", places: 0,
    collected: false,
    values: [{"name": "one_quarter", "label": "one quarter"}, {"name": "up_to_one_third", "label": "up to one third"}, {"name": "cannot_be_made", "label": "cannot be made"}, {"name": "to_be_asked", "label": "dose not known"}],
  },
  {
    name: "room_for_raise", type: "enum", label: "room for a higher dose of azathioprine", places: 0,
    collected: false,
    values: [{"name": "room", "label": "there is room"}, {"name": "no_room", "label": "no room"}, {"name": "to_be_asked", "label": "not known yet"}],
  },
  {
    name: "thiopurine_class", type: "enum", label: "use of any thiopurine", places: 0,
    collected: false,
    values: [{"name": "allowed", "label": "allowed"}, {"name": "reduced", "label": "allowed at a reduced dose"}, {"name": "caution", "label": "only after specialist review"}, {"name": "barred", "label": "barred"}, {"name": "to_be_asked", "label": "not known yet"}],
  },
  {
    name: "allopurinol_choice", type: "enum", label: "allopurinol with reduced azathioprine", places: 0,
    collected: false,
    values: [{"name": "possible", "label": "possible"}, {"name": "not_in_pregnancy", "label": "barred by pregnancy"}, {"name": "excluded", "label": "excluded by its history"}, {"name": "specialist", "label": "only after specialist review"}, {"name": "to_be_asked", "label": "not known yet"}],
  },
  {
    name: "raise_choice", type: "enum", label: "increase of azathioprine", places: 0,
    collected: false,
    values: [{"name": "possible", "label": "possible"}, {"name": "no_room", "label": "no longer possible"}, {"name": "specialist", "label": "only after specialist review"}, {"name": "to_be_asked", "label": "not known yet"}],
  },
  {
    name: "optimisation", type: "enum", label: "optimisation of azathioprine", places: 0,
    collected: false,
    values: [{"name": "raise_azathioprine", "label": "raise azathioprine"}, {"name": "raise_without_assay", "label": "raise azathioprine without an assay"}, {"name": "add_allopurinol", "label": "add allopurinol and reduce azathioprine"}, {"name": "reduce_thiopurine", "label": "reduce azathioprine"}, {"name": "stop_thiopurine", "label": "stop azathioprine"}, {"name": "measure_metabolites", "label": "measure metabolites"}, {"name": "specialist_review", "label": "specialist review"}, {"name": "request_data", "label": "ask for missing data"}, {"name": "exhausted", "label": "exhausted"}],
  },
  {
    name: "agent_question", type: "enum", label: "question about the next agent", places: 0,
    collected: false,
    values: [{"name": "thiopurine_intolerance", "label": "instead of a thiopurine"}, {"name": "before_third_line", "label": "before third line"}, {"name": "second_thiopurine", "label": "another thiopurine"}, {"name": "azathioprine", "label": "azathioprine after mycophenolate mofetil"}, {"name": "none", "label": "none"}],
  },
  {
    name: "azathioprine_choice", type: "enum", label: "azathioprine after mycophenolate mofetil", places: 0,
    collected: false,
    values: [{"name": "eligible", "label": "possible"}, {"name": "caution", "label": "only after specialist review"}, {"name": "excluded", "label": "excluded"}, {"name": "to_be_asked", "label": "not known yet"}],
  },
  {
    name: "mercaptopurine_choice", type: "enum", label: "mercaptopurine", places: 0,
    collected: false,
    values: [{"name": "eligible", "label": "possible"}, {"name": "caution", "label": "only after specialist review"}, {"name": "excluded", "label": "excluded"}, {"name": "to_be_asked", "label": "not known yet"}],
  },
  {
    name: "mycophenolate_choice", type: "enum", label: "mycophenolate mofetil", places: 0,
    collected: false,
    values: [{"name": "eligible", "label": "possible"}, {"name": "contraception_first", "label": "only after contraception"}, {"name": "not_in_pregnancy", "label": "barred by pregnancy"}, {"name": "excluded", "label": "excluded by its history"}, {"name": "to_be_asked", "label": "not known yet"}],
  },
  {
    name: "tioguanine_choice", type: "enum", label: "tioguanine", places: 0,
    collected: false,
    values: [{"name": "eligible", "label": "possible"}, {"name": "caution", "label": "only after specialist review"}, {"name": "excluded", "label": "excluded"}, {"name": "to_be_asked", "label": "not known yet"}],
  },
  {
    name: "named_agents", type: "enum", label: "agents named by the guideline statements", places: 0,
    collected: true,
    values: [{"name": "mycophenolate", "label": "mycophenolate mofetil"}, {"name": "mercaptopurine", "label": "mercaptopurine"}, {"name": "tioguanine", "label": "tioguanine"}],
  },
  {
    name: "second_thiopurine", type: "enum", label: "mercaptopurine or tioguanine", places: 0,
    collected: false,
    values: [{"name": "mercaptopurine", "label": "mercaptopurine"}, {"name": "tioguanine", "label": "tioguanine"}, {"name": "specialist", "label": "only after specialist review"}, {"name": "neither", "label": "neither"}, {"name": "to_be_asked", "label": "not known yet"}],
  },
  {
    name: "new_agent", type: "enum", label: "next agent", places: 0,
    collected: false,
    values: [{"name": "mycophenolate_for_intolerance", "label": "mycophenolate mofetil for intolerance"}, {"name": "mycophenolate_before_third_line", "label": "mycophenolate mofetil before third line"}, {"name": "contraception_first", "label": "contraception first"}, {"name": "start_mercaptopurine", "label": "mercaptopurine"}, {"name": "start_tioguanine", "label": "tioguanine"}, {"name": "start_azathioprine", "label": "azathioprine"}, {"name": "third_line", "label": "third-line treatment"}, {"name": "specialist_review", "label": "specialist review"}, {"name": "request_data", "label": "ask for missing data"}],
  },
  {
    name: "action", type: "enum", label: "what to do", places: 0,
    collected: false,
    values: [{"name": "maintain", "label": "Keep the present treatment"}, {"name": "continue_and_reassess", "label": "Keep the present treatment and judge the response later"}, {"name": "request_data", "label": "Ask for the missing data"}, {"name": "urgent_hepatology_referral", "label": "Refer urgently to hepatology"}, {"name": "out_of_scope", "label": "Leave this protocol"}, {"name": "paediatric_specialist", "label": "Refer to a paediatric specialist"}, {"name": "adherence_support", "label": "Support adherence"}, {"name": "assess_adherence", "label": "Assess adherence"}, {"name": "reexamine_diagnosis", "label": "Question the diagnosis, adherence and severity"}, {"name": "exclude_other_causes", "label": "Exclude other causes of raised liver tests"}, {"name": "measure_metabolites", "label": "Measure thiopurine metabolites"}, {"name": "arrange_contraception_then_mycophenolate", "label": "Arrange reliable contraception, then start mycophenolate mofetil"}, {"name": "steroid_sparing_review", "label": "Review the corticosteroid"}, {"name": "specialist_review", "label": "Ask a specialist centre before treatment is changed"}, {"name": "third_line_referral", "label": "Refer to a specialist centre for third-line treatment"}, {"name": "stop_thiopurine", "label": "Stop the thiopurine now"}, {"name": "stop_mycophenolate", "label": "Stop mycophenolate mofetil now"}, {"name": "stop_allopurinol", "label": "Stop allopurinol"}, {"name": "reduce_thiopurine", "label": "Reduce the thiopurine"}, {"name": "raise_azathioprine", "label": "Raise azathioprine"}, {"name": "add_allopurinol_reduce_azathioprine", "label": "Add allopurinol and reduce azathioprine to one quarter"}, {"name": "start_mycophenolate", "label": "Start mycophenolate mofetil instead of the present agent"}, {"name": "start_mercaptopurine", "label": "Start mercaptopurine"}, {"name": "start_tioguanine", "label": "Start tioguanine"}, {"name": "start_azathioprine", "label": "Start azathioprine instead of mycophenolate mofetil"}],
  },
  {
    name: "alternatives", type: "enum", label: "alternatives considered", places: 0,
    collected: true,
    values: [{"name": "mercaptopurine_weaker", "label": "mercaptopurine, named by a weaker statement"}, {"name": "mercaptopurine_excluded", "label": "mercaptopurine, excluded"}, {"name": "mercaptopurine_with_specialist", "label": "mercaptopurine, only with a specialist in pregnancy"}, {"name": "mercaptopurine_without_contraception", "label": "mercaptopurine, which needs no contraception but is named by a weaker statement"}, {"name": "mercaptopurine_passed_over", "label": "mercaptopurine or tioguanine, which can be used but are passed over after failure of mycophenolate mofetil"}, {"name": "mercaptopurine_not_for_non_response", "label": "mercaptopurine, named for intolerance only"}, {"name": "tioguanine_weaker", "label": "tioguanine, named by a weaker statement and riskier for the liver"}, {"name": "tioguanine_excluded", "label": "tioguanine, excluded"}, {"name": "tioguanine_after_mercaptopurine", "label": "tioguanine, after mercaptopurine"}, {"name": "mycophenolate_excluded", "label": "mycophenolate mofetil, excluded"}, {"name": "mycophenolate_not_in_pregnancy", "label": "mycophenolate mofetil, barred in pregnancy"}, {"name": "mycophenolate_after_optimisation", "label": "mycophenolate mofetil, after optimisation"}, {"name": "allopurinol_for_intolerance", "label": "allopurinol with less azathioprine, as side effects may come from 6-MMP"}, {"name": "allopurinol_not_needed", "label": "allopurinol, not needed with low 6-MMP"}, {"name": "allopurinol_not_in_pregnancy", "label": "allopurinol, barred in pregnancy"}, {"name": "raise_not_suitable", "label": "more azathioprine, which would add to 6-MMP"}, {"name": "split_dose", "label": "a split dose of azathioprine, which the statements do not name"}, {"name": "split_dose_with_specialist", "label": "a split dose of azathioprine, with a specialist"}, {"name": "steroid_with_specialist", "label": "a change of the corticosteroid, with a specialist"}, {"name": "third_line_after_mycophenolate", "label": "third-line treatment, after mycophenolate mofetil"}, {"name": "tacrolimus_not_named", "label": "tacrolimus, which the statements do not name"}, {"name": "budesonide_not_offered", "label": "budesonide, which the statements do not name"}, {"name": "intensify_after_adherence", "label": "intensification, after non-adherence is excluded"}],
  },
  {
    name: "base_agent_after", type: "enum", label: "base agent after this visit", places: 0,
    collected: false,
    values: [{"name": "azathioprine", "label": "azathioprine"}, {"name": "mercaptopurine", "label": "mercaptopurine"}, {"name": "tioguanine", "label": "tioguanine"}, {"name": "mycophenolate", "label": "mycophenolate mofetil"}, {"name": "none", "label": "none"}],
  },
  {
    name: "changes", type: "enum", label: "changes in the same step", places: 0,
    collected: true,
    values: [{"name": "stop_azathioprine", "label": "stop azathioprine"}, {"name": "stop_mercaptopurine", "label": "stop mercaptopurine"}, {"name": "stop_tioguanine", "label": "stop tioguanine"}, {"name": "stop_mycophenolate", "label": "stop mycophenolate mofetil"}, {"name": "stop_allopurinol", "label": "stop allopurinol"}, {"name": "reduce_thiopurine", "label": "reduce the thiopurine"}, {"name": "raise_azathioprine", "label": "raise azathioprine to the next dose"}, {"name": "start_mycophenolate", "label": "start mycophenolate mofetil"}, {"name": "start_mercaptopurine", "label": "start mercaptopurine"}, {"name": "start_tioguanine", "label": "start tioguanine"}, {"name": "start_azathioprine", "label": "start azathioprine"}, {"name": "start_allopurinol", "label": "start allopurinol"}],
  },
  {
    name: "adherence_count", type: "enum", label: "count of rounds of adherence support", places: 0,
    collected: false,
    values: [{"name": "as_before", "label": "as before"}, {"name": "first", "label": "one"}, {"name": "again", "label": "one more"}, {"name": "over", "label": "none again"}],
  },
  {
    name: "allopurinol_record", type: "enum", label: "entry in the history of allopurinol", places: 0,
    collected: false,
    values: [{"name": "as_before", "label": "nothing new"}, {"name": "failed", "label": "failed"}, {"name": "not_tolerated", "label": "not tolerated"}],
  },
  {
    name: "last_change_next", type: "enum", label: "last change, after the visit", places: 0,
    collected: false,
    values: [{"name": "as_before", "label": "as before"}, {"name": "dose", "label": "dose"}, {"name": "agent", "label": "agent"}],
  },
  {
    name: "change_time", type: "enum", label: "time since the last change, after the visit", places: 0,
    collected: false,
    values: [{"name": "restarts", "label": "counts from this visit"}, {"name": "goes_on", "label": "goes on"}, {"name": "to_be_found", "label": "can be found out"}],
  },
  {
    name: "culprit_next", type: "enum", label: "medicine that is not tolerated, after the visit", places: 0,
    collected: false,
    values: [{"name": "as_before", "label": "as before"}, {"name": "cleared", "label": "none any more"}, {"name": "azathioprine", "label": "azathioprine"}, {"name": "mercaptopurine", "label": "mercaptopurine"}, {"name": "tioguanine", "label": "tioguanine"}, {"name": "mycophenolate", "label": "mycophenolate mofetil"}],
  },
  {
    name: "dose_next", type: "enum", label: "dose of the thiopurine, after the visit", places: 0,
    collected: false,
    values: [{"name": "as_before", "label": "as before"}, {"name": "raised", "label": "the next higher dose"}, {"name": "with_allopurinol", "label": "the dose with allopurinol"}, {"name": "under_inhibitor", "label": "the dose under the inhibitor"}, {"name": "set_by_prescriber", "label": "set by the prescriber"}, {"name": "tioguanine", "label": "the starting dose of tioguanine"}, {"name": "none", "label": "no thiopurine"}],
  },
  {
    name: "ended_agent", type: "enum", label: "base agent that comes to its end", places: 0,
    collected: false,
    values: [{"name": "none", "label": "none"}, {"name": "azathioprine", "label": "azathioprine"}, {"name": "mercaptopurine", "label": "mercaptopurine"}, {"name": "tioguanine", "label": "tioguanine"}, {"name": "mycophenolate", "label": "mycophenolate mofetil"}],
  },
  {
    name: "request_count", type: "enum", label: "count of vain requests for metabolites", places: 0,
    collected: false,
    values: [{"name": "as_before", "label": "as before"}, {"name": "first", "label": "one"}, {"name": "again", "label": "one more"}, {"name": "over", "label": "none again"}],
  },
  {
    name: "optimisation_count", type: "enum", label: "count of changes of the azathioprine dose", places: 0,
    collected: false,
    values: [{"name": "as_before", "label": "as before"}, {"name": "first", "label": "one"}, {"name": "again", "label": "one more"}, {"name": "over", "label": "none again"}],
  },
  {
    name: "agent_outcome", type: "enum", label: "how the agent ended", places: 0,
    collected: false,
    values: [{"name": "goes_on", "label": "no agent ended"}, {"name": "failed", "label": "failed"}, {"name": "not_tolerated", "label": "not tolerated"}, {"name": "contraindicated", "label": "contraindicated"}, {"name": "can_be_used_again", "label": "can be used again"}],
  },
  {
    name: "reaction_next", type: "enum", label: "most serious reaction, after the visit", places: 0,
    collected: false,
    values: [{"name": "as_before", "label": "as before"}, {"name": "marrow", "label": "myelosuppression"}],
  },
  {
    name: "azathioprine_record", type: "enum", label: "entry in the history of azathioprine", places: 0,
    collected: false,
    values: [{"name": "as_before", "label": "nothing new"}, {"name": "failed", "label": "failed"}, {"name": "not_tolerated", "label": "not tolerated"}, {"name": "contraindicated", "label": "contraindicated"}],
  },
  {
    name: "mercaptopurine_record", type: "enum", label: "entry in the history of mercaptopurine", places: 0,
    collected: false,
    values: [{"name": "as_before", "label": "nothing new"}, {"name": "failed", "label": "failed"}, {"name": "not_tolerated", "label": "not tolerated"}],
  },
  {
    name: "tioguanine_record", type: "enum", label: "entry in the history of tioguanine", places: 0,
    collected: false,
    values: [{"name": "as_before", "label": "nothing new"}, {"name": "failed", "label": "failed"}, {"name": "not_tolerated", "label": "not tolerated"}],
  },
  {
    name: "mycophenolate_record", type: "enum", label: "entry in the history of mycophenolate mofetil", places: 0,
    collected: false,
    values: [{"name": "as_before", "label": "nothing new"}, {"name": "failed", "label": "failed"}, {"name": "not_tolerated", "label": "not tolerated"}, {"name": "can_be_used_again", "label": "can be used again"}],
  },
  {
    name: "inhibitor_after", type: "enum", label: "xanthine oxidase inhibitor after this visit", places: 0,
    collected: false,
    values: [{"name": "none", "label": "none"}, {"name": "allopurinol", "label": "allopurinol"}, {"name": "other_inhibitor", "label": "febuxostat or another inhibitor"}, {"name": "not_known", "label": "not known"}],
  },
  {
    name: "inhibitor_next", type: "enum", label: "inhibitor for the next visit", places: 0,
    collected: false,
    values: [{"name": "as_before", "label": "as before"}, {"name": "added", "label": "allopurinol added"}, {"name": "none", "label": "none"}],
  },
  {
    name: "former_dose_next", type: "enum", label: "dose before the inhibitor, after the visit", places: 0,
    collected: false,
    values: [{"name": "as_before", "label": "as before"}, {"name": "recorded", "label": "the dose of this visit"}, {"name": "forgotten", "label": "no longer needed"}],
  },
  {
    name: "monitoring", type: "enum", label: "monitoring", places: 0,
    collected: true,
    values: [{"name": "blood_weekly_3_months", "label": "blood count weekly for 3 months, then monthly"}, {"name": "blood_2_weeks", "label": "blood count and liver tests after 2 weeks"}, {"name": "blood_weeks_2_4_8_12", "label": "blood count, liver and kidney tests in weeks 2, 4, 8 and 12, then every 3 months"}, {"name": "blood_every_3_months", "label": "blood count, liver and kidney tests every 3 months"}, {"name": "blood_mycophenolate", "label": "blood count weekly for a month, every 2 weeks for 2 months, then monthly for a year"}, {"name": "blood_mycophenolate_later", "label": "blood count monthly in the first year of mycophenolate mofetil"}, {"name": "metabolites_4_weeks", "label": "thiopurine metabolites after 4 weeks, 12 to 16 weeks, and yearly"}, {"name": "tioguanine_liver", "label": "platelets and liver tests with imaging in view of nodular regenerative hyperplasia"}, {"name": "pregnancy_every_30_days", "label": "pregnancy and contraception every 30 days"}, {"name": "liver_tests_1_to_3_months", "label": "AST, ALT and IgG every 1 to 3 months"}, {"name": "liver_tests_3_to_6_months", "label": "AST, ALT and IgG every 3 to 6 months"}, {"name": "liver_tests_after_delivery", "label": "AST, ALT and IgG closely after delivery"}],
  },
  {
    name: "mycophenolate_most", type: "integer", label: "highest daily dose of mycophenolate mofetil", places: 0,
    collected: false,
    values: [],
  },
  {
    name: "next_visit_weeks", type: "integer", label: "next visit within", places: 0,
    collected: false,
    values: [],
  },
  {
    name: "preconditions", type: "enum", label: "preconditions", places: 0,
    collected: true,
    values: [{"name": "pregnancy_test", "label": "two negative pregnancy tests 8 to 10 days apart, the second immediately before the start"}, {"name": "contraception_women", "label": "at least one reliable method of contraception before, during and for 6 weeks after treatment"}, {"name": "barrier_with_oral_contraceptive", "label": "a barrier method in addition to an oral contraceptive"}, {"name": "contraception_men", "label": "for men, reliable contraception by either partner during treatment and for at least 90 days after it"}, {"name": "measure_egfr", "label": "eGFR before the dose is set"}, {"name": "stop_present_agent", "label": "the present base agent stopped in the same step"}, {"name": "reduce_on_the_same_day", "label": "azathioprine reduced on the same day as allopurinol is started"}, {"name": "written_doses", "label": "both doses given to the patient in writing"}, {"name": "contraception_with_allopurinol", "label": "contraception while allopurinol is taken"}, {"name": "exclude_nodular_hyperplasia", "label": "portal hypertension and nodular regenerative hyperplasia excluded"}, {"name": "lower_starting_dose", "label": "start at 30 to 80 percent of the usual dose"}, {"name": "reliable_contraception_first", "label": "reliable contraception in place before the start"}],
  },
  {
    name: "request_stage", type: "enum", label: "part of the protocol that needs more data", places: 0,
    collected: false,
    values: [{"name": "danger", "label": "exclusion of a danger"}, {"name": "situation", "label": "the situation"}, {"name": "optimisation", "label": "optimisation of azathioprine"}, {"name": "agent", "label": "the next agent"}],
  },
  {
    name: "missing_for_agent", type: "enum", label: "asked for to choose the next agent", places: 0,
    collected: true,
    values: [{"name": "mycophenolate_history", "label": "earlier use of mycophenolate mofetil"}, {"name": "childbearing_potential", "label": "childbearing potential"}, {"name": "pregnancy", "label": "pregnancy, not older than 30 days"}, {"name": "contraception", "label": "contraception"}, {"name": "azathioprine_history", "label": "earlier use of azathioprine"}, {"name": "mercaptopurine_history", "label": "earlier use of mercaptopurine"}, {"name": "tioguanine_history", "label": "earlier use of tioguanine"}, {"name": "thiopurine_reaction", "label": "most serious reaction to a thiopurine"}, {"name": "tpmt", "label": "TPMT"}, {"name": "nudt15", "label": "NUDT15"}, {"name": "portal_hypertension", "label": "portal hypertension or nodular regenerative hyperplasia"}, {"name": "xanthine_oxidase_inhibitor", "label": "xanthine oxidase inhibitor"}],
  },
  {
    name: "missing_for_optimisation", type: "enum", label: "asked for to optimise azathioprine", places: 0,
    collected: true,
    values: [{"name": "weeks_on_dose_at_sample", "label": "weeks on the present dose at the metabolite sample"}, {"name": "thiopurine_reaction", "label": "most serious reaction to a thiopurine"}, {"name": "tpmt", "label": "TPMT"}, {"name": "nudt15", "label": "NUDT15"}, {"name": "transaminases_rising", "label": "whether AST or ALT is rising"}, {"name": "childbearing_potential", "label": "childbearing potential"}, {"name": "pregnancy", "label": "pregnancy, not older than 30 days"}, {"name": "thiopurine_dose", "label": "dose of the thiopurine"}, {"name": "weight", "label": "body weight"}, {"name": "allopurinol_history", "label": "earlier use of allopurinol"}, {"name": "egfr", "label": "eGFR"}],
  },
  {
    name: "missing_for_safety", type: "enum", label: "asked for to exclude a danger", places: 0,
    collected: true,
    values: [{"name": "encephalopathy", "label": "hepatic encephalopathy"}, {"name": "cirrhosis", "label": "cirrhosis"}, {"name": "inr", "label": "INR"}, {"name": "bilirubin", "label": "bilirubin"}, {"name": "liver_transplant", "label": "liver transplant"}, {"name": "diagnosis", "label": "diagnosis"}, {"name": "white_cells", "label": "white cell count"}, {"name": "neutrophils", "label": "neutrophil count"}, {"name": "platelets", "label": "platelet count"}, {"name": "xanthine_oxidase_inhibitor", "label": "xanthine oxidase inhibitor"}, {"name": "thiopurine_dose", "label": "dose of the thiopurine"}, {"name": "thiopurine_dose_before_inhibitor", "label": "dose of the thiopurine before the inhibitor"}, {"name": "childbearing_potential", "label": "childbearing potential"}, {"name": "pregnancy", "label": "pregnancy, not older than 30 days"}],
  },
  {
    name: "missing_for_situation", type: "enum", label: "asked for to know the situation", places: 0,
    collected: true,
    values: [{"name": "intolerance_culprit", "label": "intolerance"}, {"name": "ast", "label": "AST with its upper limit of normal"}, {"name": "alt", "label": "ALT with its upper limit of normal"}, {"name": "igg", "label": "IgG with its upper limit of normal"}, {"name": "prior_remission", "label": "earlier complete biochemical response"}, {"name": "months_since_change", "label": "months since the last change"}, {"name": "azathioprine_history", "label": "earlier use of azathioprine"}, {"name": "mycophenolate_history", "label": "earlier use of mycophenolate mofetil"}],
  },
  {
    name: "starting_dose", type: "integer", label: "starting dose of the medicine that is added", places: 0,
    collected: false,
    values: [],
  },
  {
    name: "warnings", type: "enum", label: "warnings", places: 0,
    collected: true,
    values: [{"name": "response_overdue", "label": "the response is overdue by any reading"}, {"name": "loss_of_response", "label": "an earlier complete response has been lost"}, {"name": "igg_only", "label": "only IgG is raised, which cirrhosis or infection may explain"}, {"name": "tgn_above_range", "label": "6-TGN is above range, the marrow is at risk"}, {"name": "tpmt_may_be_absent", "label": "TPMT may be absent"}, {"name": "cut_offs_not_valid_in_pregnancy", "label": "the cut-offs for metabolites do not hold in pregnancy"}, {"name": "cut_offs_from_bowel_disease", "label": "the cut-offs for metabolites come from inflammatory bowel disease"}, {"name": "raised_without_assay", "label": "azathioprine is raised without metabolites"}, {"name": "tgn_may_rise_above_range", "label": "6-TGN is in range and may rise above it with allopurinol"}, {"name": "underdosed_only_by_appearance", "label": "with an inhibitor low metabolites do not mean a low dose"}, {"name": "marrow_suppression", "label": "severe marrow suppression is possible"}, {"name": "hypersplenism_possible", "label": "low blood counts may come from hypersplenism"}, {"name": "poor_metaboliser_on_thiopurine", "label": "a poor metaboliser is taking a thiopurine"}, {"name": "above_ceiling", "label": "azathioprine is above 2 mg/kg/day"}, {"name": "mycophenolate_dose_low", "label": "mycophenolate mofetil was below 1.5 g a day"}, {"name": "mycophenolate_results_conflict", "label": "results after non-response conflict, 34 percent in one series and 57 in another"}, {"name": "aminosalicylate_with_thiopurine", "label": "an aminosalicylate with a thiopurine can cause pancytopenia"}, {"name": "azathioprine_against_history", "label": "azathioprine is in use although its history stands against it"}, {"name": "adherence_by_judgement_only", "label": "adherence rests on judgement alone"}, {"name": "no_budesonide", "label": "budesonide is contraindicated in cirrhosis with portal hypertension"}, {"name": "malignancy", "label": "azathioprine carries a boxed warning on malignancy"}, {"name": "thiopurine_dose_low_without_allopurinol", "label": "without allopurinol the reduced dose is low, a specialist sets it"}, {"name": "culprit_still_in_use", "label": "a medicine that is not tolerated is still being taken"}, {"name": "reduction_set_by_specialist", "label": "the size of the reduction is set by a specialist"}],
  },
];

// Combinations that no patient has.
const ASSUMPTIONS = [
  {
    name: "change-not-before-start", because: "The last change of treatment is not earlier than its start.",
    never: [
      { term: "months_from_start_to_change", text: "< 0", holds: (v) => below(v.months_from_start_to_change, 0, 1) },
    ],
  },
  {
    name: "no-pregnancy-without-potential", because: "Someone who is pregnant or plans to be has childbearing potential.",
    never: [
      { term: "childbearing_potential", text: "no", holds: (v) => v.childbearing_potential === "no" },
      { term: "pregnancy", text: "[pregnant, planning]", holds: (v) => v.pregnancy === "pregnant" || v.pregnancy === "planning" },
    ],
  },
  {
    name: "azathioprine-replaced", because: "Intolerance of azathioprine that has been replaced belongs to its history.",
    never: [
      { term: "intolerance_culprit", text: "azathioprine", holds: (v) => v.intolerance_culprit === "azathioprine" },
      { term: "base_agent", text: "[mercaptopurine, tioguanine, mycophenolate]", holds: (v) => v.base_agent === "mercaptopurine" || v.base_agent === "tioguanine" || v.base_agent === "mycophenolate" },
    ],
  },
  {
    name: "mercaptopurine-replaced", because: "Intolerance of mercaptopurine that has been replaced belongs to its history.",
    never: [
      { term: "intolerance_culprit", text: "mercaptopurine", holds: (v) => v.intolerance_culprit === "mercaptopurine" },
      { term: "base_agent", text: "[azathioprine, tioguanine, mycophenolate]", holds: (v) => v.base_agent === "azathioprine" || v.base_agent === "tioguanine" || v.base_agent === "mycophenolate" },
    ],
  },
  {
    name: "tioguanine-replaced", because: "Intolerance of tioguanine that has been replaced belongs to its history.",
    never: [
      { term: "intolerance_culprit", text: "tioguanine", holds: (v) => v.intolerance_culprit === "tioguanine" },
      { term: "base_agent", text: "[azathioprine, mercaptopurine, mycophenolate]", holds: (v) => v.base_agent === "azathioprine" || v.base_agent === "mercaptopurine" || v.base_agent === "mycophenolate" },
    ],
  },
  {
    name: "mycophenolate-replaced", because: "Intolerance of mycophenolate mofetil that has been replaced belongs to its history.",
    never: [
      { term: "intolerance_culprit", text: "mycophenolate", holds: (v) => v.intolerance_culprit === "mycophenolate" },
      { term: "base_agent", text: "[azathioprine, mercaptopurine, tioguanine]", holds: (v) => v.base_agent === "azathioprine" || v.base_agent === "mercaptopurine" || v.base_agent === "tioguanine" },
    ],
  },
  {
    name: "thiopurine-intolerance-is-a-reaction", because: "A thiopurine that is not tolerated has caused a reaction.",
    never: [
      { term: "intolerance_culprit", text: "[azathioprine, mercaptopurine, tioguanine]", holds: (v) => v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "mercaptopurine" || v.intolerance_culprit === "tioguanine" },
      { term: "thiopurine_reaction", text: "none", holds: (v) => v.thiopurine_reaction === "none" },
    ],
  },
  {
    name: "allopurinol-not-tolerated-is-in-use", because: "Intolerance of allopurinol that has been stopped belongs to its history.",
    never: [
      { term: "intolerance_culprit", text: "allopurinol", holds: (v) => v.intolerance_culprit === "allopurinol" },
      { term: "xanthine_oxidase_inhibitor", text: "[none, other_inhibitor]", holds: (v) => v.xanthine_oxidase_inhibitor === "none" || v.xanthine_oxidase_inhibitor === "other_inhibitor" },
    ],
  },
];

// Each table after those that feed it. Conditions that hold for everybody are left out.
const TABLES = [
  {
    name: "acute_reaction", title: "Reaction that ends the use of thiopurines",
    question: "Is a thiopurine still taken that has caused pancreatitis or severe myelosuppression?",
    outputs: ["acute_reaction"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "still-taken",
        when: [
          { term: "base_agent", text: "[azathioprine, mercaptopurine, tioguanine]", holds: (v) => v.base_agent === "azathioprine" || v.base_agent === "mercaptopurine" || v.base_agent === "tioguanine" },
          { term: "intolerance_culprit", text: "[azathioprine, mercaptopurine, tioguanine]", holds: (v) => v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "mercaptopurine" || v.intolerance_culprit === "tioguanine" },
          { term: "thiopurine_reaction", text: "[severe_myelosuppression, pancreatitis]", holds: (v) => v.thiopurine_reaction === "severe_myelosuppression" || v.thiopurine_reaction === "pancreatitis" },
        ],
        then: () => ({ acute_reaction: "present" }),
        because: "Pancreatitis recurs at once on re-exposure, and severe myelosuppression can kill.",
        evidence: ["GUI1", "BENARI1"], interpretations: ["A16", "A49"],
      },
      {
        id: "milder-or-not-described",
        when: [
          { term: "base_agent", text: "[azathioprine, mercaptopurine, tioguanine]", holds: (v) => v.base_agent === "azathioprine" || v.base_agent === "mercaptopurine" || v.base_agent === "tioguanine" },
          { term: "intolerance_culprit", text: "[azathioprine, mercaptopurine, tioguanine]", holds: (v) => v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "mercaptopurine" || v.intolerance_culprit === "tioguanine" },
          { term: "thiopurine_reaction", text: "[none, gastrointestinal, flu_like, rash, hypersensitivity, hepatotoxicity, mild_myelosuppression, other, missing]", holds: (v) => v.thiopurine_reaction === null || v.thiopurine_reaction === "none" || v.thiopurine_reaction === "gastrointestinal" || v.thiopurine_reaction === "flu_like" || v.thiopurine_reaction === "rash" || v.thiopurine_reaction === "hypersensitivity" || v.thiopurine_reaction === "hepatotoxicity" || v.thiopurine_reaction === "mild_myelosuppression" || v.thiopurine_reaction === "other" },
        ],
        then: () => ({ acute_reaction: "absent" }),
        because: "The choice of another agent deals with it.",
        evidence: [], interpretations: ["A16"],
      },
      {
        id: "thiopurine-tolerated",
        when: [
          { term: "base_agent", text: "[azathioprine, mercaptopurine, tioguanine]", holds: (v) => v.base_agent === "azathioprine" || v.base_agent === "mercaptopurine" || v.base_agent === "tioguanine" },
          { term: "intolerance_culprit", text: "[none, mycophenolate, steroid, allopurinol, missing]", holds: (v) => v.intolerance_culprit === null || v.intolerance_culprit === "none" || v.intolerance_culprit === "mycophenolate" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
        ],
        then: () => ({ acute_reaction: "absent" }),
        because: "The thiopurine in use is not the culprit.",
        evidence: [], interpretations: ["A16"],
      },
      {
        id: "no-thiopurine",
        when: [
          { term: "base_agent", text: "[mycophenolate, none]", holds: (v) => v.base_agent === "mycophenolate" || v.base_agent === "none" },
        ],
        then: () => ({ acute_reaction: "absent" }),
        because: "No thiopurine is in use.",
        evidence: [], interpretations: ["A16"],
      },
    ],
  },
  {
    name: "biochemistry", title: "AST, ALT and IgG",
    question: "Are AST, ALT and IgG all normal?",
    outputs: ["biochemistry", "raised_part"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "ast-raised",
        when: [
          { term: "ast_times_uln", text: "> normal_limit", holds: (v) => above(v.ast_times_uln, 1, 1) },
        ],
        then: () => ({ biochemistry: "raised", raised_part: "transaminases" }),
        because: "The goal is not met while AST is raised.",
        evidence: ["E2"], interpretations: ["A24", "A26"],
      },
      {
        id: "alt-raised",
        when: [
          { term: "ast_times_uln", text: "<= normal_limit, missing", holds: (v) => v.ast_times_uln === null || upTo(v.ast_times_uln, 1, 1) },
          { term: "alt_times_uln", text: "> normal_limit", holds: (v) => above(v.alt_times_uln, 1, 1) },
        ],
        then: () => ({ biochemistry: "raised", raised_part: "transaminases" }),
        because: "The goal is not met while ALT is raised.",
        evidence: ["E2"], interpretations: ["A24", "A26"],
      },
      {
        id: "igg-alone-raised",
        when: [
          { term: "ast_times_uln", text: "<= normal_limit", holds: (v) => upTo(v.ast_times_uln, 1, 1) },
          { term: "alt_times_uln", text: "<= normal_limit", holds: (v) => upTo(v.alt_times_uln, 1, 1) },
          { term: "igg_times_uln", text: "> normal_limit", holds: (v) => above(v.igg_times_uln, 1, 1) },
        ],
        then: () => ({ biochemistry: "raised", raised_part: "igg_only" }),
        because: "The goal is not met while IgG is raised, even alone.",
        evidence: ["E2"], interpretations: ["A24", "A25"],
      },
      {
        id: "igg-raised-ast-not-known",
        when: [
          { term: "ast_times_uln", text: "missing", holds: (v) => v.ast_times_uln === null },
          { term: "alt_times_uln", text: "<= normal_limit, missing", holds: (v) => v.alt_times_uln === null || upTo(v.alt_times_uln, 1, 1) },
          { term: "igg_times_uln", text: "> normal_limit", holds: (v) => above(v.igg_times_uln, 1, 1) },
        ],
        then: () => ({ biochemistry: "raised", raised_part: "to_be_measured" }),
        because: "IgG is raised. Whether it is alone is not known.",
        evidence: ["E2"], interpretations: ["A24", "A25"],
      },
      {
        id: "igg-raised-alt-not-known",
        when: [
          { term: "ast_times_uln", text: "<= normal_limit", holds: (v) => upTo(v.ast_times_uln, 1, 1) },
          { term: "alt_times_uln", text: "missing", holds: (v) => v.alt_times_uln === null },
          { term: "igg_times_uln", text: "> normal_limit", holds: (v) => above(v.igg_times_uln, 1, 1) },
        ],
        then: () => ({ biochemistry: "raised", raised_part: "to_be_measured" }),
        because: "IgG is raised. Whether it is alone is not known.",
        evidence: ["E2"], interpretations: ["A24", "A25"],
      },
      {
        id: "all-normal",
        when: [
          { term: "ast_times_uln", text: "<= normal_limit", holds: (v) => upTo(v.ast_times_uln, 1, 1) },
          { term: "alt_times_uln", text: "<= normal_limit", holds: (v) => upTo(v.alt_times_uln, 1, 1) },
          { term: "igg_times_uln", text: "<= normal_limit", holds: (v) => upTo(v.igg_times_uln, 1, 1) },
        ],
        then: () => ({ biochemistry: "normal", raised_part: "nothing" }),
        because: "All three are normal, which is the goal.",
        evidence: ["E2", "D1"], interpretations: ["A24", "A26"],
      },
      {
        id: "ast-not-known",
        when: [
          { term: "ast_times_uln", text: "missing", holds: (v) => v.ast_times_uln === null },
          { term: "alt_times_uln", text: "<= normal_limit, missing", holds: (v) => v.alt_times_uln === null || upTo(v.alt_times_uln, 1, 1) },
          { term: "igg_times_uln", text: "<= normal_limit, missing", holds: (v) => v.igg_times_uln === null || upTo(v.igg_times_uln, 1, 1) },
        ],
        then: () => ({ biochemistry: "to_be_measured", raised_part: "to_be_measured" }),
        because: "What is not known is not normal.",
        evidence: ["E2"], interpretations: ["A35"],
      },
      {
        id: "alt-not-known",
        when: [
          { term: "ast_times_uln", text: "<= normal_limit", holds: (v) => upTo(v.ast_times_uln, 1, 1) },
          { term: "alt_times_uln", text: "missing", holds: (v) => v.alt_times_uln === null },
          { term: "igg_times_uln", text: "<= normal_limit, missing", holds: (v) => v.igg_times_uln === null || upTo(v.igg_times_uln, 1, 1) },
        ],
        then: () => ({ biochemistry: "to_be_measured", raised_part: "to_be_measured" }),
        because: "What is not known is not normal.",
        evidence: ["E2"], interpretations: ["A35"],
      },
      {
        id: "igg-not-known",
        when: [
          { term: "ast_times_uln", text: "<= normal_limit", holds: (v) => upTo(v.ast_times_uln, 1, 1) },
          { term: "alt_times_uln", text: "<= normal_limit", holds: (v) => upTo(v.alt_times_uln, 1, 1) },
          { term: "igg_times_uln", text: "missing", holds: (v) => v.igg_times_uln === null },
        ],
        then: () => ({ biochemistry: "to_be_measured", raised_part: "to_be_measured" }),
        because: "What is not known is not normal.",
        evidence: ["E2"], interpretations: ["A35"],
      },
    ],
  },
  {
    name: "blood_count", title: "Blood count",
    question: "Does the blood count stop an agent, block a start or an increase, or neither?",
    outputs: ["blood_count"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "white-cells-at-stop-level",
        when: [
          { term: "white_cells", text: "< stop_white_cells", holds: (v) => within(v.white_cells, 0, 249) },
        ],
        then: () => ({ blood_count: "stop_level" }),
        because: "A historic absolute contraindication to azathioprine.",
        evidence: ["HEPRT1"], interpretations: ["A30"],
      },
      {
        id: "neutrophils-at-stop-level",
        when: [
          { term: "white_cells", text: ">= stop_white_cells, missing", holds: (v) => v.white_cells === null || within(v.white_cells, 250, 20000) },
          { term: "neutrophils", text: "< stop_neutrophils", holds: (v) => within(v.neutrophils, 0, 99) },
        ],
        then: () => ({ blood_count: "stop_level" }),
        because: "The risk of infection is carried by the neutrophils.",
        evidence: [], interpretations: ["A30"],
      },
      {
        id: "platelets-at-stop-level",
        when: [
          { term: "white_cells", text: ">= stop_white_cells, missing", holds: (v) => v.white_cells === null || within(v.white_cells, 250, 20000) },
          { term: "neutrophils", text: ">= stop_neutrophils, missing", holds: (v) => v.neutrophils === null || within(v.neutrophils, 100, 15000) },
          { term: "platelets", text: "< stop_platelets", holds: (v) => within(v.platelets, 0, 49) },
        ],
        then: () => ({ blood_count: "stop_level" }),
        because: "A historic absolute contraindication to azathioprine.",
        evidence: ["HEPRT1"], interpretations: ["A30"],
      },
      {
        id: "white-cells-low",
        when: [
          { term: "white_cells", text: "[stop_white_cells..low_white_cells)", holds: (v) => within(v.white_cells, 250, 349) },
          { term: "neutrophils", text: ">= stop_neutrophils", holds: (v) => within(v.neutrophils, 100, 15000) },
          { term: "platelets", text: ">= stop_platelets", holds: (v) => within(v.platelets, 50, 3000) },
        ],
        then: () => ({ blood_count: "low" }),
        because: "Action limit of two monitoring schemes.",
        evidence: ["SPS1", "PCN1"], interpretations: ["A30"],
      },
      {
        id: "neutrophils-low",
        when: [
          { term: "white_cells", text: ">= low_white_cells", holds: (v) => within(v.white_cells, 350, 20000) },
          { term: "neutrophils", text: "[stop_neutrophils..low_neutrophils)", holds: (v) => within(v.neutrophils, 100, 199) },
          { term: "platelets", text: ">= stop_platelets", holds: (v) => within(v.platelets, 50, 3000) },
        ],
        then: () => ({ blood_count: "low" }),
        because: "Action limit of a monitoring scheme. Another one sets it higher.",
        evidence: ["SPS1", "PCN1"], interpretations: ["A30"],
      },
      {
        id: "platelets-low",
        when: [
          { term: "white_cells", text: ">= low_white_cells", holds: (v) => within(v.white_cells, 350, 20000) },
          { term: "neutrophils", text: ">= low_neutrophils", holds: (v) => within(v.neutrophils, 200, 15000) },
          { term: "platelets", text: "[stop_platelets..low_platelets)", holds: (v) => within(v.platelets, 50, 139) },
        ],
        then: () => ({ blood_count: "low" }),
        because: "Action limit of a monitoring scheme. Another one sets it higher.",
        evidence: ["SPS1", "PCN1"], interpretations: ["A30"],
      },
      {
        id: "acceptable",
        when: [
          { term: "white_cells", text: ">= low_white_cells", holds: (v) => within(v.white_cells, 350, 20000) },
          { term: "neutrophils", text: ">= low_neutrophils", holds: (v) => within(v.neutrophils, 200, 15000) },
          { term: "platelets", text: ">= low_platelets", holds: (v) => within(v.platelets, 140, 3000) },
        ],
        then: () => ({ blood_count: "acceptable" }),
        because: "No value is below an action limit.",
        evidence: ["SPS1"], interpretations: ["A30"],
      },
      {
        id: "white-cells-not-known",
        when: [
          { term: "white_cells", text: "missing", holds: (v) => v.white_cells === null },
          { term: "neutrophils", text: ">= stop_neutrophils, missing", holds: (v) => v.neutrophils === null || within(v.neutrophils, 100, 15000) },
          { term: "platelets", text: ">= stop_platelets, missing", holds: (v) => v.platelets === null || within(v.platelets, 50, 3000) },
        ],
        then: () => ({ blood_count: "to_be_asked" }),
        because: "What is not known is not normal.",
        evidence: [], interpretations: ["A30", "A35"],
      },
      {
        id: "neutrophils-not-known",
        when: [
          { term: "white_cells", text: ">= stop_white_cells", holds: (v) => within(v.white_cells, 250, 20000) },
          { term: "neutrophils", text: "missing", holds: (v) => v.neutrophils === null },
          { term: "platelets", text: ">= stop_platelets, missing", holds: (v) => v.platelets === null || within(v.platelets, 50, 3000) },
        ],
        then: () => ({ blood_count: "to_be_asked" }),
        because: "What is not known is not normal.",
        evidence: [], interpretations: ["A30", "A35"],
      },
      {
        id: "platelets-not-known",
        when: [
          { term: "white_cells", text: ">= stop_white_cells", holds: (v) => within(v.white_cells, 250, 20000) },
          { term: "neutrophils", text: ">= stop_neutrophils", holds: (v) => within(v.neutrophils, 100, 15000) },
          { term: "platelets", text: "missing", holds: (v) => v.platelets === null },
        ],
        then: () => ({ blood_count: "to_be_asked" }),
        because: "What is not known is not normal.",
        evidence: [], interpretations: ["A30", "A35"],
      },
    ],
  },
  {
    name: "deadline_readings", title: "Six and twelve months side by side",
    question: "What has become of the target when the time limit is read as 6 months, and when it is read as 12?",
    outputs: ["six_month_reading", "twelve_month_reading"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "normal-by-six",
        when: [
          { term: "biochemistry", text: "normal", holds: (v) => v.biochemistry === "normal" },
          { term: "months_since_start", text: "<= definition_months", holds: (v) => within(v.months_since_start, 0, 60) },
        ],
        then: () => ({ six_month_reading: "reached_in_time", twelve_month_reading: "reached_in_time" }),
        because: "In time by both readings.",
        evidence: ["D1", "E1"], interpretations: [],
      },
      {
        id: "normal-by-twelve",
        when: [
          { term: "biochemistry", text: "normal", holds: (v) => v.biochemistry === "normal" },
          { term: "months_since_start", text: "(definition_months..window_end_months]", holds: (v) => within(v.months_since_start, 61, 120) },
        ],
        then: () => ({ six_month_reading: "reached_late", twelve_month_reading: "reached_in_time" }),
        because: "Late by the definition, in time by the window of the failure condition.",
        evidence: ["D1", "E1"], interpretations: ["A1"],
      },
      {
        id: "normal-after-twelve",
        when: [
          { term: "biochemistry", text: "normal", holds: (v) => v.biochemistry === "normal" },
          { term: "months_since_start", text: "> window_end_months", holds: (v) => within(v.months_since_start, 121, 9000) },
        ],
        then: () => ({ six_month_reading: "reached_late", twelve_month_reading: "reached_late" }),
        because: "Late by both readings.",
        evidence: ["D1", "E1"], interpretations: [],
      },
      {
        id: "raised-before-six",
        when: [
          { term: "biochemistry", text: "raised", holds: (v) => v.biochemistry === "raised" },
          { term: "months_since_start", text: "< definition_months", holds: (v) => within(v.months_since_start, 0, 59) },
        ],
        then: () => ({ six_month_reading: "not_due", twelve_month_reading: "not_due" }),
        because: "The time is not over by either reading.",
        evidence: ["D1", "E1"], interpretations: [],
      },
      {
        id: "raised-before-twelve",
        when: [
          { term: "biochemistry", text: "raised", holds: (v) => v.biochemistry === "raised" },
          { term: "months_since_start", text: "[definition_months..window_end_months)", holds: (v) => within(v.months_since_start, 60, 119) },
        ],
        then: () => ({ six_month_reading: "missed", twelve_month_reading: "not_due" }),
        because: "Missed by the definition, not due by the end of the window.",
        evidence: ["D1", "E1"], interpretations: ["A1"],
      },
      {
        id: "raised-from-twelve",
        when: [
          { term: "biochemistry", text: "raised", holds: (v) => v.biochemistry === "raised" },
          { term: "months_since_start", text: ">= window_end_months", holds: (v) => within(v.months_since_start, 120, 9000) },
        ],
        then: () => ({ six_month_reading: "missed", twelve_month_reading: "missed" }),
        because: "Missed by both readings.",
        evidence: ["D1", "E1"], interpretations: [],
      },
      {
        id: "not-measured",
        when: [
          { term: "biochemistry", text: "to_be_measured", holds: (v) => v.biochemistry === "to_be_measured" },
        ],
        then: () => ({ six_month_reading: "to_be_measured", twelve_month_reading: "to_be_measured" }),
        because: "The target cannot be judged without all three values.",
        evidence: ["E2"], interpretations: ["A35"],
      },
    ],
  },
  {
    name: "drug_harm", title: "Harm by the agent in use",
    question: "Must the agent in use be stopped now?",
    outputs: ["drug_harm"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "cytopenia-on-thiopurine",
        when: [
          { term: "blood_count", text: "stop_level", holds: (v) => v.blood_count === "stop_level" },
          { term: "base_agent", text: "[azathioprine, mercaptopurine, tioguanine]", holds: (v) => v.base_agent === "azathioprine" || v.base_agent === "mercaptopurine" || v.base_agent === "tioguanine" },
        ],
        then: () => ({ drug_harm: "stop_thiopurine" }),
        because: "At this blood count a thiopurine is contraindicated.",
        evidence: ["HEPRT1"], interpretations: ["A30"],
      },
      {
        id: "cytopenia-on-mycophenolate",
        when: [
          { term: "blood_count", text: "stop_level", holds: (v) => v.blood_count === "stop_level" },
          { term: "base_agent", text: "mycophenolate", holds: (v) => v.base_agent === "mycophenolate" },
        ],
        then: () => ({ drug_harm: "stop_mycophenolate" }),
        because: "Mycophenolate mofetil suppresses the marrow too. The limits read for thiopurines are used for it.",
        evidence: [], interpretations: ["A30"],
      },
      {
        id: "cytopenia-without-agent",
        when: [
          { term: "blood_count", text: "stop_level", holds: (v) => v.blood_count === "stop_level" },
          { term: "base_agent", text: "none", holds: (v) => v.base_agent === "none" },
        ],
        then: () => ({ drug_harm: "cytopenia_without_agent" }),
        because: "There is nothing to stop, and nothing to start before the cause is known.",
        evidence: [], interpretations: ["A30"],
      },
      {
        id: "reaction-on-thiopurine",
        when: [
          { term: "blood_count", text: "[low, acceptable, to_be_asked]", holds: (v) => v.blood_count === "low" || v.blood_count === "acceptable" || v.blood_count === "to_be_asked" },
          { term: "acute_reaction", text: "present", holds: (v) => v.acute_reaction === "present" },
        ],
        then: () => ({ drug_harm: "stop_thiopurine" }),
        because: "The thiopurine that caused the reaction is still taken.",
        evidence: ["GUI1", "BENARI1"], interpretations: ["A49"],
      },
      {
        id: "none",
        when: [
          { term: "blood_count", text: "[low, acceptable]", holds: (v) => v.blood_count === "low" || v.blood_count === "acceptable" },
          { term: "acute_reaction", text: "absent", holds: (v) => v.acute_reaction === "absent" },
        ],
        then: () => ({ drug_harm: "no_harm" }),
        because: "Neither the blood count nor a reaction calls for stopping.",
        evidence: [], interpretations: ["A30"],
      },
      {
        id: "blood-count-first",
        when: [
          { term: "blood_count", text: "to_be_asked", holds: (v) => v.blood_count === "to_be_asked" },
          { term: "acute_reaction", text: "absent", holds: (v) => v.acute_reaction === "absent" },
        ],
        then: () => ({ drug_harm: "to_be_asked" }),
        because: "Without a blood count harm to the marrow cannot be excluded.",
        evidence: [], interpretations: ["A30", "A35"],
      },
    ],
  },
  {
    name: "early_fall", title: "Fall of AST and ALT within 4 weeks",
    question: "Have AST and ALT fallen by half within 4 weeks of the start?",
    outputs: ["early_fall"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "ast-slow",
        when: [
          { term: "ast_left_at_week4", text: "> early_share", holds: (v) => above(v.ast_left_at_week4, 1, 2) },
        ],
        then: () => ({ early_fall: "less_than_half" }),
        because: "More than half of the first AST is left.",
        evidence: ["K3"], interpretations: ["A32"],
      },
      {
        id: "alt-slow",
        when: [
          { term: "ast_left_at_week4", text: "<= early_share, missing", holds: (v) => v.ast_left_at_week4 === null || upTo(v.ast_left_at_week4, 1, 2) },
          { term: "alt_left_at_week4", text: "> early_share", holds: (v) => above(v.alt_left_at_week4, 1, 2) },
        ],
        then: () => ({ early_fall: "less_than_half" }),
        because: "More than half of the first ALT is left.",
        evidence: ["K3"], interpretations: ["A32"],
      },
      {
        id: "both-fell",
        when: [
          { term: "ast_left_at_week4", text: "<= early_share", holds: (v) => upTo(v.ast_left_at_week4, 1, 2) },
          { term: "alt_left_at_week4", text: "<= early_share", holds: (v) => upTo(v.alt_left_at_week4, 1, 2) },
        ],
        then: () => ({ early_fall: "at_least_half" }),
        because: "At most half of each is left.",
        evidence: ["K3"], interpretations: ["A32"],
      },
      {
        id: "ast-not-known",
        when: [
          { term: "ast_left_at_week4", text: "missing", holds: (v) => v.ast_left_at_week4 === null },
          { term: "alt_left_at_week4", text: "<= early_share, missing", holds: (v) => v.alt_left_at_week4 === null || upTo(v.alt_left_at_week4, 1, 2) },
        ],
        then: () => ({ early_fall: "to_be_measured" }),
        because: "Without the two values of AST the fall is not known.",
        evidence: ["K3"], interpretations: ["A32"],
      },
      {
        id: "alt-not-known",
        when: [
          { term: "ast_left_at_week4", text: "<= early_share", holds: (v) => upTo(v.ast_left_at_week4, 1, 2) },
          { term: "alt_left_at_week4", text: "missing", holds: (v) => v.alt_left_at_week4 === null },
        ],
        then: () => ({ early_fall: "to_be_measured" }),
        because: "Without the two values of ALT the fall is not known.",
        evidence: ["K3"], interpretations: ["A32"],
      },
    ],
  },
  {
    name: "inhibitor_check", title: "Thiopurine with a xanthine oxidase inhibitor",
    question: "Is the dose of the thiopurine safe with the xanthine oxidase inhibitor in use?",
    outputs: ["inhibitor_check"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "no-thiopurine",
        when: [
          { term: "base_agent", text: "[mycophenolate, none]", holds: (v) => v.base_agent === "mycophenolate" || v.base_agent === "none" },
        ],
        then: () => ({ inhibitor_check: "no_thiopurine" }),
        because: "The interaction is one of thiopurines.",
        evidence: ["DDI1"], interpretations: [],
      },
      {
        id: "no-inhibitor",
        when: [
          { term: "base_agent", text: "[azathioprine, mercaptopurine, tioguanine]", holds: (v) => v.base_agent === "azathioprine" || v.base_agent === "mercaptopurine" || v.base_agent === "tioguanine" },
          { term: "xanthine_oxidase_inhibitor", text: "none", holds: (v) => v.xanthine_oxidase_inhibitor === "none" },
        ],
        then: () => ({ inhibitor_check: "no_inhibitor" }),
        because: "Without an inhibitor the usual dose holds.",
        evidence: ["DDI1"], interpretations: [],
      },
      {
        id: "inhibitor-not-known",
        when: [
          { term: "base_agent", text: "[azathioprine, mercaptopurine, tioguanine]", holds: (v) => v.base_agent === "azathioprine" || v.base_agent === "mercaptopurine" || v.base_agent === "tioguanine" },
          { term: "xanthine_oxidase_inhibitor", text: "missing", holds: (v) => v.xanthine_oxidase_inhibitor === null },
        ],
        then: () => ({ inhibitor_check: "to_be_asked" }),
        because: "A full dose with an inhibitor is dangerous. Its use must be known.",
        evidence: ["X4"], interpretations: ["A35"],
      },
      {
        id: "with-tioguanine",
        when: [
          { term: "base_agent", text: "tioguanine", holds: (v) => v.base_agent === "tioguanine" },
          { term: "xanthine_oxidase_inhibitor", text: "[allopurinol_co_therapy, allopurinol_other_reason, other_inhibitor]", holds: (v) => v.xanthine_oxidase_inhibitor === "allopurinol_co_therapy" || v.xanthine_oxidase_inhibitor === "allopurinol_other_reason" || v.xanthine_oxidase_inhibitor === "other_inhibitor" },
        ],
        then: () => ({ inhibitor_check: "with_tioguanine" }),
        because: "No source read says how tioguanine is dosed with an inhibitor.",
        evidence: [], interpretations: ["A61"],
      },
      {
        id: "dose-reduced",
        when: [
          { term: "base_agent", text: "[azathioprine, mercaptopurine]", holds: (v) => v.base_agent === "azathioprine" || v.base_agent === "mercaptopurine" },
          { term: "xanthine_oxidase_inhibitor", text: "[allopurinol_co_therapy, allopurinol_other_reason, other_inhibitor]", holds: (v) => v.xanthine_oxidase_inhibitor === "allopurinol_co_therapy" || v.xanthine_oxidase_inhibitor === "allopurinol_other_reason" || v.xanthine_oxidase_inhibitor === "other_inhibitor" },
          { term: "present_share_under_inhibitor", text: "<= third", holds: (v) => upTo(v.present_share_under_inhibitor, 1, 3) },
        ],
        then: () => ({ inhibitor_check: "dose_reduced" }),
        because: "The dose is at most one third of what it was before the inhibitor.",
        evidence: ["X1", "X4"], interpretations: ["A7"],
      },
      {
        id: "dose-too-high",
        when: [
          { term: "base_agent", text: "[azathioprine, mercaptopurine]", holds: (v) => v.base_agent === "azathioprine" || v.base_agent === "mercaptopurine" },
          { term: "xanthine_oxidase_inhibitor", text: "[allopurinol_co_therapy, allopurinol_other_reason, other_inhibitor]", holds: (v) => v.xanthine_oxidase_inhibitor === "allopurinol_co_therapy" || v.xanthine_oxidase_inhibitor === "allopurinol_other_reason" || v.xanthine_oxidase_inhibitor === "other_inhibitor" },
          { term: "present_share_under_inhibitor", text: "> third", holds: (v) => above(v.present_share_under_inhibitor, 1, 3) },
        ],
        then: () => ({ inhibitor_check: "dose_too_high" }),
        because: "A cut by one third was not enough to prevent pancytopenia in a published case.",
        evidence: ["X4", "GNAM1", "DDI1"], interpretations: ["A7"],
      },
      {
        id: "doses-not-known",
        when: [
          { term: "base_agent", text: "[azathioprine, mercaptopurine]", holds: (v) => v.base_agent === "azathioprine" || v.base_agent === "mercaptopurine" },
          { term: "xanthine_oxidase_inhibitor", text: "[allopurinol_co_therapy, allopurinol_other_reason, other_inhibitor]", holds: (v) => v.xanthine_oxidase_inhibitor === "allopurinol_co_therapy" || v.xanthine_oxidase_inhibitor === "allopurinol_other_reason" || v.xanthine_oxidase_inhibitor === "other_inhibitor" },
          { term: "present_share_under_inhibitor", text: "missing", holds: (v) => v.present_share_under_inhibitor === null },
        ],
        then: () => ({ inhibitor_check: "to_be_asked" }),
        because: "Both doses must be known to judge the reduction.",
        evidence: ["X4"], interpretations: ["A35"],
      },
    ],
  },
  {
    name: "dose_under_inhibitor", title: "Dose under a xanthine oxidase inhibitor",
    question: "Which dose can be made that is not under one quarter of the dose before the inhibitor?",
    outputs: ["dose_under_inhibitor"], unique: true,
    applies: [
      { term: "inhibitor_check", text: "dose_too_high", holds: (v) => v.inhibitor_check === "dose_too_high" },
      { term: "thiopurine_dose_before_inhibitor", text: "<= 300", holds: (v) => within(v.thiopurine_dose_before_inhibitor, 10, 3000) },
    ],
    rules: [
      {
        id: "up-to-50",
        when: [
          { term: "thiopurine_dose_before_inhibitor", text: "<= 50", holds: (v) => within(v.thiopurine_dose_before_inhibitor, 10, 500) },
        ],
        then: () => ({ dose_under_inhibitor: 125 }),
        because: "One quarter is at most 12.5 mg.",
        evidence: ["X1", "IMUREL1"], interpretations: ["A7", "A8"],
      },
      {
        id: "up-to-100",
        when: [
          { term: "thiopurine_dose_before_inhibitor", text: "(50..100]", holds: (v) => within(v.thiopurine_dose_before_inhibitor, 501, 1000) },
        ],
        then: () => ({ dose_under_inhibitor: 250 }),
        because: "One quarter is at most 25 mg.",
        evidence: ["X1", "IMUREL1"], interpretations: ["A7", "A8"],
      },
      {
        id: "up-to-150",
        when: [
          { term: "thiopurine_dose_before_inhibitor", text: "(100..150]", holds: (v) => within(v.thiopurine_dose_before_inhibitor, 1001, 1500) },
        ],
        then: () => ({ dose_under_inhibitor: 375 }),
        because: "One quarter is at most 37.5 mg.",
        evidence: ["X1", "IMUREL1"], interpretations: ["A7", "A8"],
      },
      {
        id: "up-to-200",
        when: [
          { term: "thiopurine_dose_before_inhibitor", text: "(150..200]", holds: (v) => within(v.thiopurine_dose_before_inhibitor, 1501, 2000) },
        ],
        then: () => ({ dose_under_inhibitor: 500 }),
        because: "One quarter is at most 50 mg.",
        evidence: ["X1", "IMUREL1"], interpretations: ["A7", "A8"],
      },
      {
        id: "up-to-250",
        when: [
          { term: "thiopurine_dose_before_inhibitor", text: "(200..250]", holds: (v) => within(v.thiopurine_dose_before_inhibitor, 2001, 2500) },
        ],
        then: () => ({ dose_under_inhibitor: 625 }),
        because: "One quarter is at most 62.5 mg.",
        evidence: ["X1", "IMUREL1"], interpretations: ["A7", "A8"],
      },
      {
        id: "up-to-300",
        when: [
          { term: "thiopurine_dose_before_inhibitor", text: "(250..300]", holds: (v) => within(v.thiopurine_dose_before_inhibitor, 2501, 3000) },
        ],
        then: () => ({ dose_under_inhibitor: 750 }),
        because: "One quarter is at most 75 mg.",
        evidence: ["X1", "IMUREL1"], interpretations: ["A7", "A8"],
      },
    ],
  },
  {
    name: "inhibitor_reduction", title: "Reduction under the inhibitor",
    question: "Is the dose that can be made at most one third of the dose before the inhibitor?",
    outputs: ["inhibitor_reduction"], unique: true,
    applies: [
      { term: "inhibitor_check", text: "dose_too_high", holds: (v) => v.inhibitor_check === "dose_too_high" },
    ],
    rules: [
      {
        id: "within-one-third",
        when: [
          { term: "share_under_inhibitor", text: "[quarter..third]", holds: (v) => (from(v.share_under_inhibitor, 1, 4) && upTo(v.share_under_inhibitor, 1, 3)) },
        ],
        then: () => ({ inhibitor_reduction: "can_be_made" }),
        because: "The dose lies between one quarter and one third of the former dose.",
        evidence: ["X1", "X4"], interpretations: ["A7", "A8"],
      },
      {
        id: "above-one-third",
        when: [
          { term: "share_under_inhibitor", text: "< quarter, > third, missing", holds: (v) => v.share_under_inhibitor === null || below(v.share_under_inhibitor, 1, 4) || above(v.share_under_inhibitor, 1, 3) },
        ],
        then: () => ({ inhibitor_reduction: "cannot_be_made" }),
        because: "No dose that can be made lies between one quarter and one third. The dose is then a specialist decision, never zero.",
        evidence: [], interpretations: ["A8"],
      },
    ],
  },
  {
    name: "liver_emergency", title: "Liver emergency",
    question: "Is there a liver emergency that must not wait for this protocol?",
    outputs: ["liver_emergency"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "encephalopathy",
        when: [
          { term: "encephalopathy", text: "yes", holds: (v) => v.encephalopathy === "yes" },
        ],
        then: () => ({ liver_emergency: "present" }),
        because: "Hepatic encephalopathy is an emergency whatever the laboratory says.",
        evidence: [], interpretations: ["A33"],
      },
      {
        id: "decompensated-cirrhosis",
        when: [
          { term: "encephalopathy", text: "no, missing", holds: (v) => v.encephalopathy === null || v.encephalopathy === "no" },
          { term: "cirrhosis", text: "decompensated", holds: (v) => v.cirrhosis === "decompensated" },
        ],
        then: () => ({ liver_emergency: "present" }),
        because: "Decompensated cirrhosis belongs with a transplant centre, not with a change of immunosuppression alone.",
        evidence: [], interpretations: ["A33"],
      },
      {
        id: "inr-high",
        when: [
          { term: "encephalopathy", text: "no, missing", holds: (v) => v.encephalopathy === null || v.encephalopathy === "no" },
          { term: "cirrhosis", text: "none, compensated, missing", holds: (v) => v.cirrhosis === null || v.cirrhosis === "none" || v.cirrhosis === "compensated" },
          { term: "inr", text: ">= emergency_inr", holds: (v) => within(v.inr, 150, 2000) },
        ],
        then: () => ({ liver_emergency: "present" }),
        because: "An INR this high marks acute severe hepatitis.",
        evidence: ["SURF1"], interpretations: ["A33"],
      },
      {
        id: "bilirubin-high",
        when: [
          { term: "encephalopathy", text: "no, missing", holds: (v) => v.encephalopathy === null || v.encephalopathy === "no" },
          { term: "cirrhosis", text: "none, compensated, missing", holds: (v) => v.cirrhosis === null || v.cirrhosis === "none" || v.cirrhosis === "compensated" },
          { term: "inr", text: "< emergency_inr, missing", holds: (v) => v.inr === null || within(v.inr, 50, 149) },
          { term: "bilirubin", text: "> emergency_bilirubin", holds: (v) => within(v.bilirubin, 2001, 15000) },
        ],
        then: () => ({ liver_emergency: "present" }),
        because: "A bilirubin this high marks acute severe hepatitis.",
        evidence: ["SURF1"], interpretations: ["A33"],
      },
      {
        id: "excluded",
        when: [
          { term: "encephalopathy", text: "no", holds: (v) => v.encephalopathy === "no" },
          { term: "cirrhosis", text: "none, compensated", holds: (v) => v.cirrhosis === "none" || v.cirrhosis === "compensated" },
          { term: "inr", text: "< emergency_inr", holds: (v) => within(v.inr, 50, 149) },
          { term: "bilirubin", text: "<= emergency_bilirubin", holds: (v) => within(v.bilirubin, 0, 2000) },
        ],
        then: () => ({ liver_emergency: "absent" }),
        because: "All four are known and none is a sign of an emergency.",
        evidence: ["SURF1"], interpretations: ["A33"],
      },
      {
        id: "encephalopathy-not-known",
        when: [
          { term: "encephalopathy", text: "missing", holds: (v) => v.encephalopathy === null },
          { term: "cirrhosis", text: "none, compensated, missing", holds: (v) => v.cirrhosis === null || v.cirrhosis === "none" || v.cirrhosis === "compensated" },
          { term: "inr", text: "< emergency_inr, missing", holds: (v) => v.inr === null || within(v.inr, 50, 149) },
          { term: "bilirubin", text: "<= emergency_bilirubin, missing", holds: (v) => v.bilirubin === null || within(v.bilirubin, 0, 2000) },
        ],
        then: () => ({ liver_emergency: "to_be_asked" }),
        because: "What is not known is not absent.",
        evidence: [], interpretations: ["A33", "A35"],
      },
      {
        id: "cirrhosis-not-known",
        when: [
          { term: "encephalopathy", text: "no", holds: (v) => v.encephalopathy === "no" },
          { term: "cirrhosis", text: "missing", holds: (v) => v.cirrhosis === null },
          { term: "inr", text: "< emergency_inr, missing", holds: (v) => v.inr === null || within(v.inr, 50, 149) },
          { term: "bilirubin", text: "<= emergency_bilirubin, missing", holds: (v) => v.bilirubin === null || within(v.bilirubin, 0, 2000) },
        ],
        then: () => ({ liver_emergency: "to_be_asked" }),
        because: "What is not known is not absent.",
        evidence: [], interpretations: ["A33", "A35"],
      },
      {
        id: "inr-not-known",
        when: [
          { term: "encephalopathy", text: "no", holds: (v) => v.encephalopathy === "no" },
          { term: "cirrhosis", text: "none, compensated", holds: (v) => v.cirrhosis === "none" || v.cirrhosis === "compensated" },
          { term: "inr", text: "missing", holds: (v) => v.inr === null },
          { term: "bilirubin", text: "<= emergency_bilirubin, missing", holds: (v) => v.bilirubin === null || within(v.bilirubin, 0, 2000) },
        ],
        then: () => ({ liver_emergency: "to_be_asked" }),
        because: "What is not known is not absent.",
        evidence: [], interpretations: ["A33", "A35"],
      },
      {
        id: "bilirubin-not-known",
        when: [
          { term: "encephalopathy", text: "no", holds: (v) => v.encephalopathy === "no" },
          { term: "cirrhosis", text: "none, compensated", holds: (v) => v.cirrhosis === "none" || v.cirrhosis === "compensated" },
          { term: "inr", text: "< emergency_inr", holds: (v) => within(v.inr, 50, 149) },
          { term: "bilirubin", text: "missing", holds: (v) => v.bilirubin === null },
        ],
        then: () => ({ liver_emergency: "to_be_asked" }),
        because: "What is not known is not absent.",
        evidence: [], interpretations: ["A33", "A35"],
      },
    ],
  },
  {
    name: "metaboliser", title: "Thiopurine metaboliser status",
    question: "What do TPMT and NUDT15 say together?",
    outputs: ["metaboliser"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "tpmt-poor",
        when: [
          { term: "tpmt", text: "poor", holds: (v) => v.tpmt === "poor" },
        ],
        then: () => ({ metaboliser: "poor" }),
        because: "One poor result is enough.",
        evidence: ["CPIC1"], interpretations: [],
      },
      {
        id: "nudt15-poor",
        when: [
          { term: "tpmt", text: "normal, intermediate, not_available, missing", holds: (v) => v.tpmt === null || v.tpmt === "normal" || v.tpmt === "intermediate" || v.tpmt === "not_available" },
          { term: "nudt15", text: "poor", holds: (v) => v.nudt15 === "poor" },
        ],
        then: () => ({ metaboliser: "poor" }),
        because: "One poor result is enough.",
        evidence: ["CPIC1"], interpretations: [],
      },
      {
        id: "tpmt-intermediate",
        when: [
          { term: "tpmt", text: "intermediate", holds: (v) => v.tpmt === "intermediate" },
          { term: "nudt15", text: "normal, intermediate, not_available", holds: (v) => v.nudt15 === "normal" || v.nudt15 === "intermediate" || v.nudt15 === "not_available" },
        ],
        then: () => ({ metaboliser: "intermediate" }),
        because: "The less favourable result counts.",
        evidence: ["CPIC2"], interpretations: [],
      },
      {
        id: "nudt15-intermediate",
        when: [
          { term: "tpmt", text: "normal, not_available", holds: (v) => v.tpmt === "normal" || v.tpmt === "not_available" },
          { term: "nudt15", text: "intermediate", holds: (v) => v.nudt15 === "intermediate" },
        ],
        then: () => ({ metaboliser: "intermediate" }),
        because: "The less favourable result counts.",
        evidence: ["CPIC2", "NUDT1"], interpretations: [],
      },
      {
        id: "normal",
        when: [
          { term: "tpmt", text: "normal", holds: (v) => v.tpmt === "normal" },
          { term: "nudt15", text: "normal, not_available", holds: (v) => v.nudt15 === "normal" || v.nudt15 === "not_available" },
        ],
        then: () => ({ metaboliser: "normal" }),
        because: "TPMT is normal and NUDT15 does not speak against it.",
        evidence: [], interpretations: ["A46"],
      },
      {
        id: "not-determined",
        when: [
          { term: "tpmt", text: "not_available", holds: (v) => v.tpmt === "not_available" },
          { term: "nudt15", text: "normal, not_available", holds: (v) => v.nudt15 === "normal" || v.nudt15 === "not_available" },
        ],
        then: () => ({ metaboliser: "not_determined" }),
        because: "TPMT cannot be had.",
        evidence: [], interpretations: ["A46"],
      },
      {
        id: "tpmt-not-known",
        when: [
          { term: "tpmt", text: "missing", holds: (v) => v.tpmt === null },
          { term: "nudt15", text: "normal, intermediate, not_available, missing", holds: (v) => v.nudt15 === null || v.nudt15 === "normal" || v.nudt15 === "intermediate" || v.nudt15 === "not_available" },
        ],
        then: () => ({ metaboliser: "to_be_asked" }),
        because: "TPMT has not been asked for.",
        evidence: [], interpretations: ["A35", "A46"],
      },
      {
        id: "nudt15-not-known",
        when: [
          { term: "tpmt", text: "normal, intermediate, not_available", holds: (v) => v.tpmt === "normal" || v.tpmt === "intermediate" || v.tpmt === "not_available" },
          { term: "nudt15", text: "missing", holds: (v) => v.nudt15 === null },
        ],
        then: () => ({ metaboliser: "to_be_asked" }),
        because: "NUDT15 has not been asked for.",
        evidence: [], interpretations: ["A35", "A46"],
      },
    ],
  },
  {
    name: "mmp_level", title: "Level of 6-MMP",
    question: "Is 6-MMP appropriately low or disproportionately increased?",
    outputs: ["mmp_level"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "undetectable",
        when: [
          { term: "mmp", text: "= 0", holds: (v) => within(v.mmp, 0, 0) },
        ],
        then: () => ({ mmp_level: "undetectable" }),
        because: "Below the limit of detection.",
        evidence: [], interpretations: ["A3", "A44"],
      },
      {
        id: "high",
        when: [
          { term: "mmp", text: "> mmp_high", holds: (v) => within(v.mmp, 5701, 100000) },
        ],
        then: () => ({ mmp_level: "disproportionate" }),
        because: "Above the absolute cut-off, whatever 6-TGN.",
        evidence: ["BSGIBD2"], interpretations: ["A4"],
      },
      {
        id: "high-for-tgn",
        when: [
          { term: "mmp", text: "(0..mmp_high]", holds: (v) => within(v.mmp, 1, 5700) },
          { term: "metabolite_ratio", text: "> ratio_high", holds: (v, profile) => {
            if (profile === "default" || profile === "six-months" || profile === "twelve-months" || profile === "tgn-235" || profile === "tgn-250") { return above(v.metabolite_ratio, 11, 1); }
            if (profile === "ratio-4") { return above(v.metabolite_ratio, 4, 1); }
            if (profile === "ratio-20") { return above(v.metabolite_ratio, 20, 1); }
            throw noProfile(profile);
          } },
        ],
        then: () => ({ mmp_level: "disproportionate" }),
        because: "Too high for the 6-TGN there is.",
        evidence: ["BSGIBD2", "PN1"], interpretations: ["A4", "A24"],
      },
      {
        id: "appropriately-low",
        when: [
          { term: "mmp", text: "(0..mmp_high]", holds: (v) => within(v.mmp, 1, 5700) },
          { term: "metabolite_ratio", text: "<= ratio_high", holds: (v, profile) => {
            if (profile === "default" || profile === "six-months" || profile === "twelve-months" || profile === "tgn-235" || profile === "tgn-250") { return upTo(v.metabolite_ratio, 11, 1); }
            if (profile === "ratio-4") { return upTo(v.metabolite_ratio, 4, 1); }
            if (profile === "ratio-20") { return upTo(v.metabolite_ratio, 20, 1); }
            throw noProfile(profile);
          } },
        ],
        then: () => ({ mmp_level: "appropriately_low" }),
        because: "Neither too high nor too high for the 6-TGN there is.",
        evidence: ["BSGIBD2"], interpretations: ["A3", "A24"],
      },
      {
        id: "without-tgn",
        when: [
          { term: "mmp", text: "(0..mmp_high]", holds: (v) => within(v.mmp, 1, 5700) },
          { term: "tgn", text: "= 0", holds: (v) => within(v.tgn, 0, 0) },
        ],
        then: () => ({ mmp_level: "not_interpretable" }),
        because: "With undetectable 6-TGN there is no ratio, and low values of 6-MMP may mean that the medicine is not taken.",
        evidence: [], interpretations: ["A4", "A44"],
      },
      {
        id: "tgn-not-known",
        when: [
          { term: "mmp", text: "(0..mmp_high]", holds: (v) => within(v.mmp, 1, 5700) },
          { term: "tgn", text: "missing", holds: (v) => v.tgn === null },
        ],
        then: () => ({ mmp_level: "to_be_measured" }),
        because: "Without 6-TGN there is no ratio.",
        evidence: [], interpretations: ["A35"],
      },
      {
        id: "not-known",
        when: [
          { term: "mmp", text: "missing", holds: (v) => v.mmp === null },
        ],
        then: () => ({ mmp_level: "to_be_measured" }),
        because: "Not measured or out of date.",
        evidence: [], interpretations: ["A35", "A42"],
      },
    ],
  },
  {
    name: "pregnancy_state", title: "Pregnancy",
    question: "Is the patient pregnant, or could she be?",
    outputs: ["pregnancy_state"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "pregnant",
        when: [
          { term: "pregnancy", text: "pregnant", holds: (v) => v.pregnancy === "pregnant" },
        ],
        then: () => ({ pregnancy_state: "pregnant" }),
        because: "Pregnancy is known.",
        evidence: [], interpretations: ["A36"],
      },
      {
        id: "planning",
        when: [
          { term: "pregnancy", text: "planning", holds: (v) => v.pregnancy === "planning" },
        ],
        then: () => ({ pregnancy_state: "planning" }),
        because: "A planned pregnancy is treated as one that may begin at any time.",
        evidence: [], interpretations: ["A9", "A36"],
      },
      {
        id: "not-pregnant",
        when: [
          { term: "childbearing_potential", text: "yes", holds: (v) => v.childbearing_potential === "yes" },
          { term: "pregnancy", text: "not_pregnant", holds: (v) => v.pregnancy === "not_pregnant" },
        ],
        then: () => ({ pregnancy_state: "not_pregnant" }),
        because: "The status is known and not older than 30 days.",
        evidence: [], interpretations: ["A36"],
      },
      {
        id: "not-possible",
        when: [
          { term: "childbearing_potential", text: "no", holds: (v) => v.childbearing_potential === "no" },
          { term: "pregnancy", text: "not_pregnant, missing", holds: (v) => v.pregnancy === null || v.pregnancy === "not_pregnant" },
        ],
        then: () => ({ pregnancy_state: "not_possible" }),
        because: "Without childbearing potential there is no pregnancy to look for.",
        evidence: [], interpretations: ["A36"],
      },
      {
        id: "not-known-with-potential",
        when: [
          { term: "childbearing_potential", text: "yes", holds: (v) => v.childbearing_potential === "yes" },
          { term: "pregnancy", text: "missing", holds: (v) => v.pregnancy === null },
        ],
        then: () => ({ pregnancy_state: "to_be_asked" }),
        because: "A status that is not known or out of date is asked for, never assumed.",
        evidence: [], interpretations: ["A35", "A36"],
      },
      {
        id: "potential-not-known",
        when: [
          { term: "childbearing_potential", text: "missing", holds: (v) => v.childbearing_potential === null },
          { term: "pregnancy", text: "not_pregnant, missing", holds: (v) => v.pregnancy === null || v.pregnancy === "not_pregnant" },
        ],
        then: () => ({ pregnancy_state: "to_be_asked" }),
        because: "Without knowing childbearing potential neither contraception nor the next test can be judged.",
        evidence: [], interpretations: ["A35", "A36"],
      },
    ],
  },
  {
    name: "pregnancy_harm", title: "Medicines in use that harm in pregnancy",
    question: "Does the patient take mycophenolate mofetil or allopurinol in a pregnancy, or before one?",
    outputs: ["pregnancy_harm"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "mycophenolate-in-pregnancy",
        when: [
          { term: "pregnancy_state", text: "pregnant", holds: (v) => v.pregnancy_state === "pregnant" },
          { term: "base_agent", text: "mycophenolate", holds: (v) => v.base_agent === "mycophenolate" },
        ],
        then: () => ({ pregnancy_harm: "stop_mycophenolate" }),
        because: "Mycophenolate mofetil causes miscarriage and malformation.",
        evidence: ["MHRA1", "ETIS1"], interpretations: [],
      },
      {
        id: "allopurinol-in-pregnancy",
        when: [
          { term: "pregnancy_state", text: "pregnant", holds: (v) => v.pregnancy_state === "pregnant" },
          { term: "base_agent", text: "[azathioprine, mercaptopurine, tioguanine, none]", holds: (v) => v.base_agent === "azathioprine" || v.base_agent === "mercaptopurine" || v.base_agent === "tioguanine" || v.base_agent === "none" },
          { term: "xanthine_oxidase_inhibitor", text: "[allopurinol_co_therapy, allopurinol_other_reason]", holds: (v) => v.xanthine_oxidase_inhibitor === "allopurinol_co_therapy" || v.xanthine_oxidase_inhibitor === "allopurinol_other_reason" },
        ],
        then: () => ({ pregnancy_harm: "stop_allopurinol" }),
        because: "The guideline statement calls allopurinol contraindicated in pregnancy.",
        evidence: ["REC4"], interpretations: ["A9"],
      },
      {
        id: "other-medicines-in-pregnancy",
        when: [
          { term: "pregnancy_state", text: "pregnant", holds: (v) => v.pregnancy_state === "pregnant" },
          { term: "base_agent", text: "[azathioprine, mercaptopurine, tioguanine, none]", holds: (v) => v.base_agent === "azathioprine" || v.base_agent === "mercaptopurine" || v.base_agent === "tioguanine" || v.base_agent === "none" },
          { term: "xanthine_oxidase_inhibitor", text: "[none, other_inhibitor, missing]", holds: (v) => v.xanthine_oxidase_inhibitor === null || v.xanthine_oxidase_inhibitor === "none" || v.xanthine_oxidase_inhibitor === "other_inhibitor" },
        ],
        then: () => ({ pregnancy_harm: "no_harm" }),
        because: "Stable immunosuppression in pregnancy is safer than stopping it.",
        evidence: ["EASL2015P1"], interpretations: [],
      },
      {
        id: "mycophenolate-before-pregnancy",
        when: [
          { term: "pregnancy_state", text: "planning", holds: (v) => v.pregnancy_state === "planning" },
          { term: "base_agent", text: "mycophenolate", holds: (v) => v.base_agent === "mycophenolate" },
        ],
        then: () => ({ pregnancy_harm: "review_before_conception" }),
        because: "Mycophenolate mofetil must be replaced well before conception.",
        evidence: ["MHRA1"], interpretations: [],
      },
      {
        id: "allopurinol-before-pregnancy",
        when: [
          { term: "pregnancy_state", text: "planning", holds: (v) => v.pregnancy_state === "planning" },
          { term: "base_agent", text: "[azathioprine, mercaptopurine, tioguanine, none]", holds: (v) => v.base_agent === "azathioprine" || v.base_agent === "mercaptopurine" || v.base_agent === "tioguanine" || v.base_agent === "none" },
          { term: "xanthine_oxidase_inhibitor", text: "[allopurinol_co_therapy, allopurinol_other_reason]", holds: (v) => v.xanthine_oxidase_inhibitor === "allopurinol_co_therapy" || v.xanthine_oxidase_inhibitor === "allopurinol_other_reason" },
        ],
        then: () => ({ pregnancy_harm: "review_before_conception" }),
        because: "The contraindication is read to include a planned pregnancy.",
        evidence: ["REC4"], interpretations: ["A9"],
      },
      {
        id: "other-medicines-before-pregnancy",
        when: [
          { term: "pregnancy_state", text: "planning", holds: (v) => v.pregnancy_state === "planning" },
          { term: "base_agent", text: "[azathioprine, mercaptopurine, tioguanine, none]", holds: (v) => v.base_agent === "azathioprine" || v.base_agent === "mercaptopurine" || v.base_agent === "tioguanine" || v.base_agent === "none" },
          { term: "xanthine_oxidase_inhibitor", text: "[none, other_inhibitor, missing]", holds: (v) => v.xanthine_oxidase_inhibitor === null || v.xanthine_oxidase_inhibitor === "none" || v.xanthine_oxidase_inhibitor === "other_inhibitor" },
        ],
        then: () => ({ pregnancy_harm: "no_harm" }),
        because: "Thiopurines are continued when pregnancy is planned.",
        evidence: ["EASL2015P1"], interpretations: [],
      },
      {
        id: "mycophenolate-pregnancy-not-known",
        when: [
          { term: "pregnancy_state", text: "to_be_asked", holds: (v) => v.pregnancy_state === "to_be_asked" },
          { term: "base_agent", text: "mycophenolate", holds: (v) => v.base_agent === "mycophenolate" },
        ],
        then: () => ({ pregnancy_harm: "to_be_asked" }),
        because: "Nobody stays on mycophenolate mofetil with a pregnancy not excluded.",
        evidence: ["MHRA1"], interpretations: ["A35", "A36"],
      },
      {
        id: "allopurinol-pregnancy-not-known",
        when: [
          { term: "pregnancy_state", text: "to_be_asked", holds: (v) => v.pregnancy_state === "to_be_asked" },
          { term: "base_agent", text: "[azathioprine, mercaptopurine, tioguanine, none]", holds: (v) => v.base_agent === "azathioprine" || v.base_agent === "mercaptopurine" || v.base_agent === "tioguanine" || v.base_agent === "none" },
          { term: "xanthine_oxidase_inhibitor", text: "[allopurinol_co_therapy, allopurinol_other_reason]", holds: (v) => v.xanthine_oxidase_inhibitor === "allopurinol_co_therapy" || v.xanthine_oxidase_inhibitor === "allopurinol_other_reason" },
        ],
        then: () => ({ pregnancy_harm: "to_be_asked" }),
        because: "Allopurinol is contraindicated in pregnancy, so pregnancy must be excluded.",
        evidence: ["REC4"], interpretations: ["A35", "A36"],
      },
      {
        id: "other-medicines-pregnancy-not-known",
        when: [
          { term: "pregnancy_state", text: "to_be_asked", holds: (v) => v.pregnancy_state === "to_be_asked" },
          { term: "base_agent", text: "[azathioprine, mercaptopurine, tioguanine, none]", holds: (v) => v.base_agent === "azathioprine" || v.base_agent === "mercaptopurine" || v.base_agent === "tioguanine" || v.base_agent === "none" },
          { term: "xanthine_oxidase_inhibitor", text: "[none, other_inhibitor, missing]", holds: (v) => v.xanthine_oxidase_inhibitor === null || v.xanthine_oxidase_inhibitor === "none" || v.xanthine_oxidase_inhibitor === "other_inhibitor" },
        ],
        then: () => ({ pregnancy_harm: "no_harm" }),
        because: "Pregnancy is asked for where the next step depends on it.",
        evidence: [], interpretations: ["A36"],
      },
      {
        id: "not-pregnant",
        when: [
          { term: "pregnancy_state", text: "[not_pregnant, not_possible]", holds: (v) => v.pregnancy_state === "not_pregnant" || v.pregnancy_state === "not_possible" },
        ],
        then: () => ({ pregnancy_harm: "no_harm" }),
        because: "There is no pregnancy and none is planned.",
        evidence: [], interpretations: ["A36"],
      },
    ],
  },
  {
    name: "response", title: "Response to treatment",
    question: "How has the disease responded to treatment so far?",
    outputs: ["response"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "remission-in-time",
        when: [
          { term: "biochemistry", text: "normal", holds: (v) => v.biochemistry === "normal" },
          { term: "months_since_start", text: "<= deadline_months", holds: (v, profile) => {
            if (profile === "default" || profile === "six-months" || profile === "ratio-4" || profile === "ratio-20" || profile === "tgn-235" || profile === "tgn-250") { return within(v.months_since_start, 0, 60); }
            if (profile === "twelve-months") { return within(v.months_since_start, 0, 120); }
            throw noProfile(profile);
          } },
        ],
        then: () => ({ response: "cbr_on_time" }),
        because: "AST, ALT and IgG are normal within the time allowed.",
        evidence: ["D1", "E2"], interpretations: ["A1", "A24"],
      },
      {
        id: "remission-late",
        when: [
          { term: "biochemistry", text: "normal", holds: (v) => v.biochemistry === "normal" },
          { term: "months_since_start", text: "> deadline_months", holds: (v, profile) => {
            if (profile === "default" || profile === "six-months" || profile === "ratio-4" || profile === "ratio-20" || profile === "tgn-235" || profile === "tgn-250") { return within(v.months_since_start, 61, 9000); }
            if (profile === "twelve-months") { return within(v.months_since_start, 121, 9000); }
            throw noProfile(profile);
          } },
        ],
        then: () => ({ response: "cbr_late" }),
        because: "AST, ALT and IgG are normal. That it took longer changes nothing in what to do.",
        evidence: ["E2", "E1"], interpretations: ["A1"],
      },
      {
        id: "not-measured",
        when: [
          { term: "biochemistry", text: "to_be_measured", holds: (v) => v.biochemistry === "to_be_measured" },
        ],
        then: () => ({ response: "indeterminate" }),
        because: "The goal names three values. All three must be known before it counts as reached.",
        evidence: ["E2"], interpretations: ["A35"],
      },
      {
        id: "remission-lost",
        when: [
          { term: "biochemistry", text: "raised", holds: (v) => v.biochemistry === "raised" },
          { term: "prior_remission", text: "yes", holds: (v) => v.prior_remission === "yes" },
        ],
        then: () => ({ response: "loss_of_response" }),
        because: "AST, ALT and IgG were normal before and no longer are.",
        evidence: [], interpretations: ["A31"],
      },
      {
        id: "earlier-remission-not-known",
        when: [
          { term: "biochemistry", text: "raised", holds: (v) => v.biochemistry === "raised" },
          { term: "prior_remission", text: "missing", holds: (v) => v.prior_remission === null },
        ],
        then: () => ({ response: "indeterminate" }),
        because: "Whether this is a first failure or a relapse must be known to name it.",
        evidence: [], interpretations: ["A31", "A35"],
      },
      {
        id: "first-month",
        when: [
          { term: "biochemistry", text: "raised", holds: (v) => v.biochemistry === "raised" },
          { term: "months_since_start", text: "< early_months", holds: (v) => within(v.months_since_start, 0, 9) },
          { term: "prior_remission", text: "no", holds: (v) => v.prior_remission === "no" },
        ],
        then: () => ({ response: "too_early" }),
        because: "In the first month nothing can be judged yet.",
        evidence: ["K3"], interpretations: ["A32"],
      },
      {
        id: "no-early-fall",
        when: [
          { term: "biochemistry", text: "raised", holds: (v) => v.biochemistry === "raised" },
          { term: "months_since_start", text: "[early_months..deadline_months)", holds: (v, profile) => {
            if (profile === "default" || profile === "six-months" || profile === "ratio-4" || profile === "ratio-20" || profile === "tgn-235" || profile === "tgn-250") { return within(v.months_since_start, 10, 59); }
            if (profile === "twelve-months") { return within(v.months_since_start, 10, 119); }
            throw noProfile(profile);
          } },
          { term: "prior_remission", text: "no", holds: (v) => v.prior_remission === "no" },
          { term: "early_fall", text: "less_than_half", holds: (v) => v.early_fall === "less_than_half" },
        ],
        then: () => ({ response: "early_non_response" }),
        because: "A fall of less than half within 4 weeks is called non-response, long before the deadline.",
        evidence: ["K3"], interpretations: ["A32"],
      },
      {
        id: "on-the-way",
        when: [
          { term: "biochemistry", text: "raised", holds: (v) => v.biochemistry === "raised" },
          { term: "months_since_start", text: "[early_months..deadline_months)", holds: (v, profile) => {
            if (profile === "default" || profile === "six-months" || profile === "ratio-4" || profile === "ratio-20" || profile === "tgn-235" || profile === "tgn-250") { return within(v.months_since_start, 10, 59); }
            if (profile === "twelve-months") { return within(v.months_since_start, 10, 119); }
            throw noProfile(profile);
          } },
          { term: "prior_remission", text: "no", holds: (v) => v.prior_remission === "no" },
          { term: "early_fall", text: "[at_least_half, to_be_measured]", holds: (v) => v.early_fall === "at_least_half" || v.early_fall === "to_be_measured" },
        ],
        then: () => ({ response: "partial" }),
        because: "The time allowed is not over.",
        evidence: ["D1"], interpretations: ["A1"],
      },
      {
        id: "deadline-missed",
        when: [
          { term: "biochemistry", text: "raised", holds: (v) => v.biochemistry === "raised" },
          { term: "months_since_start", text: "[deadline_months..overdue_months]", holds: (v, profile) => {
            if (profile === "default" || profile === "ratio-4" || profile === "ratio-20" || profile === "tgn-235" || profile === "tgn-250") { return within(v.months_since_start, 60, 120); }
            if (profile === "six-months") { return within(v.months_since_start, 60, 60); }
            if (profile === "twelve-months") { return within(v.months_since_start, 120, 120); }
            throw noProfile(profile);
          } },
          { term: "prior_remission", text: "no", holds: (v) => v.prior_remission === "no" },
        ],
        then: () => ({ response: "insufficient" }),
        because: "The target has been missed.",
        evidence: ["E1", "D1", "K2"], interpretations: ["A1", "A24"],
      },
      {
        id: "overdue",
        when: [
          { term: "biochemistry", text: "raised", holds: (v) => v.biochemistry === "raised" },
          { term: "months_since_start", text: "> overdue_months", holds: (v, profile) => {
            if (profile === "default" || profile === "twelve-months" || profile === "ratio-4" || profile === "ratio-20" || profile === "tgn-235" || profile === "tgn-250") { return within(v.months_since_start, 121, 9000); }
            if (profile === "six-months") { return within(v.months_since_start, 61, 9000); }
            throw noProfile(profile);
          } },
          { term: "prior_remission", text: "no", holds: (v) => v.prior_remission === "no" },
        ],
        then: () => ({ response: "insufficient_overdue" }),
        because: "The target has been missed by any reading.",
        evidence: ["E1", "D1", "K2"], interpretations: ["A1"],
      },
    ],
  },
  {
    name: "scope", title: "Place in this protocol",
    question: "Is the patient one for whom this protocol is written?",
    outputs: ["scope"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "transplanted",
        when: [
          { term: "liver_transplant", text: "yes", holds: (v) => v.liver_transplant === "yes" },
        ],
        then: () => ({ scope: "transplanted" }),
        because: "Hepatitis in a transplanted liver has other causes and other treatment.",
        evidence: [], interpretations: ["A58"],
      },
      {
        id: "diagnosis-in-doubt",
        when: [
          { term: "liver_transplant", text: "no, missing", holds: (v) => v.liver_transplant === null || v.liver_transplant === "no" },
          { term: "diagnosis", text: "in_doubt", holds: (v) => v.diagnosis === "in_doubt" },
        ],
        then: () => ({ scope: "diagnosis_in_doubt" }),
        because: "Second-line treatment is for autoimmune hepatitis. A diagnosis in doubt comes first.",
        evidence: ["E0"], interpretations: ["A58"],
      },
      {
        id: "child",
        when: [
          { term: "liver_transplant", text: "no, missing", holds: (v) => v.liver_transplant === null || v.liver_transplant === "no" },
          { term: "diagnosis", text: "established, missing", holds: (v) => v.diagnosis === null || v.diagnosis === "established" },
          { term: "age", text: "< adult_age", holds: (v) => within(v.age, 0, 17) },
        ],
        then: () => ({ scope: "child" }),
        because: "Doses and metabolite ranges of adults do not hold in children.",
        evidence: ["M5", "M6"], interpretations: ["A27"],
      },
      {
        id: "adult-with-autoimmune-hepatitis",
        when: [
          { term: "liver_transplant", text: "no", holds: (v) => v.liver_transplant === "no" },
          { term: "diagnosis", text: "established", holds: (v) => v.diagnosis === "established" },
          { term: "age", text: ">= adult_age", holds: (v) => within(v.age, 18, 120) },
        ],
        then: () => ({ scope: "in_scope" }),
        because: "The condition of the guideline statements is met.",
        evidence: ["E0", "E1"], interpretations: [],
      },
      {
        id: "transplantation-not-known",
        when: [
          { term: "liver_transplant", text: "missing", holds: (v) => v.liver_transplant === null },
          { term: "diagnosis", text: "established, missing", holds: (v) => v.diagnosis === null || v.diagnosis === "established" },
          { term: "age", text: ">= adult_age", holds: (v) => within(v.age, 18, 120) },
        ],
        then: () => ({ scope: "to_be_asked" }),
        because: "Whether the protocol applies must be known before it is used.",
        evidence: [], interpretations: ["A35"],
      },
      {
        id: "diagnosis-not-known",
        when: [
          { term: "liver_transplant", text: "no", holds: (v) => v.liver_transplant === "no" },
          { term: "diagnosis", text: "missing", holds: (v) => v.diagnosis === null },
          { term: "age", text: ">= adult_age", holds: (v) => within(v.age, 18, 120) },
        ],
        then: () => ({ scope: "to_be_asked" }),
        because: "Whether the protocol applies must be known before it is used.",
        evidence: [], interpretations: ["A35"],
      },
    ],
  },
  {
    name: "gate", title: "Dangers and limits",
    question: "Is there anything that must be dealt with before second-line treatment is considered?",
    outputs: ["gate"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "liver-emergency",
        when: [
          { term: "liver_emergency", text: "present", holds: (v) => v.liver_emergency === "present" },
        ],
        then: () => ({ gate: "urgent_referral" }),
        because: "An emergency of the liver dominates every other concern.",
        evidence: ["SURF1"], interpretations: ["A33", "A55"],
      },
      {
        id: "transplanted",
        when: [
          { term: "liver_emergency", text: "[absent, to_be_asked]", holds: (v) => v.liver_emergency === "absent" || v.liver_emergency === "to_be_asked" },
          { term: "scope", text: "transplanted", holds: (v) => v.scope === "transplanted" },
        ],
        then: () => ({ gate: "transplanted" }),
        because: "The protocol is not written for a transplanted liver.",
        evidence: [], interpretations: ["A58"],
      },
      {
        id: "diagnosis-in-doubt",
        when: [
          { term: "liver_emergency", text: "[absent, to_be_asked]", holds: (v) => v.liver_emergency === "absent" || v.liver_emergency === "to_be_asked" },
          { term: "scope", text: "diagnosis_in_doubt", holds: (v) => v.scope === "diagnosis_in_doubt" },
        ],
        then: () => ({ gate: "diagnosis_in_doubt" }),
        because: "The protocol is not written for another disease.",
        evidence: [], interpretations: ["A58"],
      },
      {
        id: "child",
        when: [
          { term: "liver_emergency", text: "[absent, to_be_asked]", holds: (v) => v.liver_emergency === "absent" || v.liver_emergency === "to_be_asked" },
          { term: "scope", text: "child", holds: (v) => v.scope === "child" },
        ],
        then: () => ({ gate: "child" }),
        because: "The protocol is not written for children.",
        evidence: [], interpretations: ["A27"],
      },
      {
        id: "thiopurine-harms",
        when: [
          { term: "liver_emergency", text: "[absent, to_be_asked]", holds: (v) => v.liver_emergency === "absent" || v.liver_emergency === "to_be_asked" },
          { term: "scope", text: "[in_scope, to_be_asked]", holds: (v) => v.scope === "in_scope" || v.scope === "to_be_asked" },
          { term: "drug_harm", text: "stop_thiopurine", holds: (v) => v.drug_harm === "stop_thiopurine" },
        ],
        then: () => ({ gate: "stop_thiopurine" }),
        because: "The harm is present and goes on with every dose.",
        evidence: ["HEPRT1"], interpretations: ["A30", "A49", "A55"],
      },
      {
        id: "mycophenolate-harms",
        when: [
          { term: "liver_emergency", text: "[absent, to_be_asked]", holds: (v) => v.liver_emergency === "absent" || v.liver_emergency === "to_be_asked" },
          { term: "scope", text: "[in_scope, to_be_asked]", holds: (v) => v.scope === "in_scope" || v.scope === "to_be_asked" },
          { term: "drug_harm", text: "stop_mycophenolate", holds: (v) => v.drug_harm === "stop_mycophenolate" },
        ],
        then: () => ({ gate: "stop_mycophenolate" }),
        because: "The harm is present and goes on with every dose.",
        evidence: [], interpretations: ["A30", "A55"],
      },
      {
        id: "cytopenia-without-agent",
        when: [
          { term: "liver_emergency", text: "[absent, to_be_asked]", holds: (v) => v.liver_emergency === "absent" || v.liver_emergency === "to_be_asked" },
          { term: "scope", text: "[in_scope, to_be_asked]", holds: (v) => v.scope === "in_scope" || v.scope === "to_be_asked" },
          { term: "drug_harm", text: "cytopenia_without_agent", holds: (v) => v.drug_harm === "cytopenia_without_agent" },
        ],
        then: () => ({ gate: "review_cytopenia" }),
        because: "No immunosuppressant is started at a stop-level blood count of unknown cause.",
        evidence: [], interpretations: ["A30"],
      },
      {
        id: "dose-too-high-with-inhibitor",
        when: [
          { term: "liver_emergency", text: "[absent, to_be_asked]", holds: (v) => v.liver_emergency === "absent" || v.liver_emergency === "to_be_asked" },
          { term: "scope", text: "[in_scope, to_be_asked]", holds: (v) => v.scope === "in_scope" || v.scope === "to_be_asked" },
          { term: "drug_harm", text: "[no_harm, to_be_asked]", holds: (v) => v.drug_harm === "no_harm" || v.drug_harm === "to_be_asked" },
          { term: "inhibitor_check", text: "dose_too_high", holds: (v) => v.inhibitor_check === "dose_too_high" },
          { term: "inhibitor_reduction", text: "can_be_made", holds: (v) => v.inhibitor_reduction === "can_be_made" },
        ],
        then: () => ({ gate: "reduce_thiopurine" }),
        because: "An unreduced thiopurine with a xanthine oxidase inhibitor can be lethal.",
        evidence: ["X4", "DDI1"], interpretations: ["A7", "A55"],
      },
      {
        id: "dose-too-high-and-not-reducible",
        when: [
          { term: "liver_emergency", text: "[absent, to_be_asked]", holds: (v) => v.liver_emergency === "absent" || v.liver_emergency === "to_be_asked" },
          { term: "scope", text: "[in_scope, to_be_asked]", holds: (v) => v.scope === "in_scope" || v.scope === "to_be_asked" },
          { term: "drug_harm", text: "[no_harm, to_be_asked]", holds: (v) => v.drug_harm === "no_harm" || v.drug_harm === "to_be_asked" },
          { term: "inhibitor_check", text: "dose_too_high", holds: (v) => v.inhibitor_check === "dose_too_high" },
          { term: "inhibitor_reduction", text: "cannot_be_made", holds: (v) => v.inhibitor_reduction === "cannot_be_made" },
        ],
        then: () => ({ gate: "review_inhibitor" }),
        because: "A reduction that cannot be made with the tablets there are is a specialist decision on the same day.",
        evidence: ["X4"], interpretations: ["A8"],
      },
      {
        id: "inhibitor-with-tioguanine",
        when: [
          { term: "liver_emergency", text: "[absent, to_be_asked]", holds: (v) => v.liver_emergency === "absent" || v.liver_emergency === "to_be_asked" },
          { term: "scope", text: "[in_scope, to_be_asked]", holds: (v) => v.scope === "in_scope" || v.scope === "to_be_asked" },
          { term: "drug_harm", text: "[no_harm, to_be_asked]", holds: (v) => v.drug_harm === "no_harm" || v.drug_harm === "to_be_asked" },
          { term: "inhibitor_check", text: "with_tioguanine", holds: (v) => v.inhibitor_check === "with_tioguanine" },
        ],
        then: () => ({ gate: "review_inhibitor" }),
        because: "No dose of tioguanine with an inhibitor can be given here.",
        evidence: [], interpretations: ["A61"],
      },
      {
        id: "mycophenolate-in-pregnancy",
        when: [
          { term: "liver_emergency", text: "[absent, to_be_asked]", holds: (v) => v.liver_emergency === "absent" || v.liver_emergency === "to_be_asked" },
          { term: "scope", text: "[in_scope, to_be_asked]", holds: (v) => v.scope === "in_scope" || v.scope === "to_be_asked" },
          { term: "drug_harm", text: "[no_harm, to_be_asked]", holds: (v) => v.drug_harm === "no_harm" || v.drug_harm === "to_be_asked" },
          { term: "inhibitor_check", text: "[no_thiopurine, no_inhibitor, dose_reduced, to_be_asked]", holds: (v) => v.inhibitor_check === "no_thiopurine" || v.inhibitor_check === "no_inhibitor" || v.inhibitor_check === "dose_reduced" || v.inhibitor_check === "to_be_asked" },
          { term: "pregnancy_harm", text: "stop_mycophenolate", holds: (v) => v.pregnancy_harm === "stop_mycophenolate" },
        ],
        then: () => ({ gate: "stop_mycophenolate" }),
        because: "Every day on mycophenolate mofetil in pregnancy counts.",
        evidence: ["MHRA1", "ETIS1"], interpretations: [],
      },
      {
        id: "allopurinol-in-pregnancy",
        when: [
          { term: "liver_emergency", text: "[absent, to_be_asked]", holds: (v) => v.liver_emergency === "absent" || v.liver_emergency === "to_be_asked" },
          { term: "scope", text: "[in_scope, to_be_asked]", holds: (v) => v.scope === "in_scope" || v.scope === "to_be_asked" },
          { term: "drug_harm", text: "[no_harm, to_be_asked]", holds: (v) => v.drug_harm === "no_harm" || v.drug_harm === "to_be_asked" },
          { term: "inhibitor_check", text: "[no_thiopurine, no_inhibitor, dose_reduced, to_be_asked]", holds: (v) => v.inhibitor_check === "no_thiopurine" || v.inhibitor_check === "no_inhibitor" || v.inhibitor_check === "dose_reduced" || v.inhibitor_check === "to_be_asked" },
          { term: "pregnancy_harm", text: "stop_allopurinol", holds: (v) => v.pregnancy_harm === "stop_allopurinol" },
        ],
        then: () => ({ gate: "stop_allopurinol" }),
        because: "The guideline statement calls allopurinol contraindicated in pregnancy.",
        evidence: ["REC4"], interpretations: ["A9"],
      },
      {
        id: "before-conception",
        when: [
          { term: "liver_emergency", text: "[absent, to_be_asked]", holds: (v) => v.liver_emergency === "absent" || v.liver_emergency === "to_be_asked" },
          { term: "scope", text: "[in_scope, to_be_asked]", holds: (v) => v.scope === "in_scope" || v.scope === "to_be_asked" },
          { term: "drug_harm", text: "[no_harm, to_be_asked]", holds: (v) => v.drug_harm === "no_harm" || v.drug_harm === "to_be_asked" },
          { term: "inhibitor_check", text: "[no_thiopurine, no_inhibitor, dose_reduced, to_be_asked]", holds: (v) => v.inhibitor_check === "no_thiopurine" || v.inhibitor_check === "no_inhibitor" || v.inhibitor_check === "dose_reduced" || v.inhibitor_check === "to_be_asked" },
          { term: "pregnancy_harm", text: "review_before_conception", holds: (v) => v.pregnancy_harm === "review_before_conception" },
        ],
        then: () => ({ gate: "review_conception" }),
        because: "The treatment must be changed before conception, by someone who can plan both.",
        evidence: ["MHRA1", "RARE1"], interpretations: ["A9", "A10"],
      },
      {
        id: "no-danger",
        when: [
          { term: "liver_emergency", text: "[absent, to_be_asked]", holds: (v) => v.liver_emergency === "absent" || v.liver_emergency === "to_be_asked" },
          { term: "scope", text: "[in_scope, to_be_asked]", holds: (v) => v.scope === "in_scope" || v.scope === "to_be_asked" },
          { term: "drug_harm", text: "[no_harm, to_be_asked]", holds: (v) => v.drug_harm === "no_harm" || v.drug_harm === "to_be_asked" },
          { term: "inhibitor_check", text: "[no_thiopurine, no_inhibitor, dose_reduced, to_be_asked]", holds: (v) => v.inhibitor_check === "no_thiopurine" || v.inhibitor_check === "no_inhibitor" || v.inhibitor_check === "dose_reduced" || v.inhibitor_check === "to_be_asked" },
          { term: "pregnancy_harm", text: "[no_harm, to_be_asked]", holds: (v) => v.pregnancy_harm === "no_harm" || v.pregnancy_harm === "to_be_asked" },
        ],
        then: () => ({ gate: "no_danger" }),
        because: "No danger is known. Whether enough is known to exclude one is asked next.",
        evidence: [], interpretations: ["A55"],
      },
    ],
  },
  {
    name: "gate_data", title: "Data that exclude a danger",
    question: "Is enough known to be sure that there is no danger?",
    outputs: ["gate_data"], unique: true,
    applies: [
      { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
    ],
    rules: [
      {
        id: "complete",
        when: [
          { term: "liver_emergency", text: "absent", holds: (v) => v.liver_emergency === "absent" },
          { term: "scope", text: "in_scope", holds: (v) => v.scope === "in_scope" },
          { term: "drug_harm", text: "no_harm", holds: (v) => v.drug_harm === "no_harm" },
          { term: "inhibitor_check", text: "[no_thiopurine, no_inhibitor, dose_reduced]", holds: (v) => v.inhibitor_check === "no_thiopurine" || v.inhibitor_check === "no_inhibitor" || v.inhibitor_check === "dose_reduced" },
          { term: "pregnancy_harm", text: "no_harm", holds: (v) => v.pregnancy_harm === "no_harm" },
        ],
        then: () => ({ gate_data: "complete" }),
        because: "Every danger is excluded.",
        evidence: [], interpretations: ["A35", "A55"],
      },
      {
        id: "liver-not-known",
        when: [
          { term: "liver_emergency", text: "to_be_asked", holds: (v) => v.liver_emergency === "to_be_asked" },
        ],
        then: () => ({ gate_data: "incomplete" }),
        because: "A liver emergency has not been excluded.",
        evidence: [], interpretations: ["A33", "A35"],
      },
      {
        id: "scope-not-known",
        when: [
          { term: "liver_emergency", text: "absent", holds: (v) => v.liver_emergency === "absent" },
          { term: "scope", text: "to_be_asked", holds: (v) => v.scope === "to_be_asked" },
        ],
        then: () => ({ gate_data: "incomplete" }),
        because: "It is not known whether the protocol applies.",
        evidence: [], interpretations: ["A35"],
      },
      {
        id: "blood-count-not-known",
        when: [
          { term: "liver_emergency", text: "absent", holds: (v) => v.liver_emergency === "absent" },
          { term: "scope", text: "in_scope", holds: (v) => v.scope === "in_scope" },
          { term: "drug_harm", text: "to_be_asked", holds: (v) => v.drug_harm === "to_be_asked" },
        ],
        then: () => ({ gate_data: "incomplete" }),
        because: "Harm to the marrow has not been excluded.",
        evidence: [], interpretations: ["A30", "A35"],
      },
      {
        id: "inhibitor-not-known",
        when: [
          { term: "liver_emergency", text: "absent", holds: (v) => v.liver_emergency === "absent" },
          { term: "scope", text: "in_scope", holds: (v) => v.scope === "in_scope" },
          { term: "drug_harm", text: "no_harm", holds: (v) => v.drug_harm === "no_harm" },
          { term: "inhibitor_check", text: "to_be_asked", holds: (v) => v.inhibitor_check === "to_be_asked" },
        ],
        then: () => ({ gate_data: "incomplete" }),
        because: "A dangerous combination has not been excluded.",
        evidence: [], interpretations: ["A35"],
      },
      {
        id: "pregnancy-not-known",
        when: [
          { term: "liver_emergency", text: "absent", holds: (v) => v.liver_emergency === "absent" },
          { term: "scope", text: "in_scope", holds: (v) => v.scope === "in_scope" },
          { term: "drug_harm", text: "no_harm", holds: (v) => v.drug_harm === "no_harm" },
          { term: "inhibitor_check", text: "[no_thiopurine, no_inhibitor, dose_reduced]", holds: (v) => v.inhibitor_check === "no_thiopurine" || v.inhibitor_check === "no_inhibitor" || v.inhibitor_check === "dose_reduced" },
          { term: "pregnancy_harm", text: "to_be_asked", holds: (v) => v.pregnancy_harm === "to_be_asked" },
        ],
        then: () => ({ gate_data: "incomplete" }),
        because: "A pregnancy on a medicine that harms has not been excluded.",
        evidence: [], interpretations: ["A35", "A36"],
      },
    ],
  },
  {
    name: "tgn_level", title: "Level of 6-TGN",
    question: "Where does 6-TGN lie?",
    outputs: ["tgn_level"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "undetectable",
        when: [
          { term: "tgn", text: "= 0", holds: (v) => within(v.tgn, 0, 0) },
        ],
        then: () => ({ tgn_level: "undetectable" }),
        because: "Below the limit of detection.",
        evidence: [], interpretations: ["A44"],
      },
      {
        id: "low",
        when: [
          { term: "tgn", text: "(0..tgn_low)", holds: (v, profile) => {
            if (profile === "default" || profile === "six-months" || profile === "twelve-months" || profile === "ratio-4" || profile === "ratio-20") { return within(v.tgn, 1, 219); }
            if (profile === "tgn-235") { return within(v.tgn, 1, 234); }
            if (profile === "tgn-250") { return within(v.tgn, 1, 249); }
            throw noProfile(profile);
          } },
        ],
        then: () => ({ tgn_level: "low" }),
        because: "Below the value above which adults stayed in remission.",
        evidence: ["M1"], interpretations: ["A24"],
      },
      {
        id: "in-range",
        when: [
          { term: "tgn", text: "[tgn_low..tgn_high]", holds: (v, profile) => {
            if (profile === "default" || profile === "six-months" || profile === "twelve-months" || profile === "ratio-4" || profile === "ratio-20") { return within(v.tgn, 220, 450); }
            if (profile === "tgn-235") { return within(v.tgn, 235, 450); }
            if (profile === "tgn-250") { return within(v.tgn, 250, 450); }
            throw noProfile(profile);
          } },
        ],
        then: () => ({ tgn_level: "in_range" }),
        because: "Exposure as intended.",
        evidence: ["M1", "BSGIBD1"], interpretations: ["A24", "A60"],
      },
      {
        id: "high",
        when: [
          { term: "tgn", text: "(tgn_high..tgn_very_high]", holds: (v) => within(v.tgn, 451, 1000) },
        ],
        then: () => ({ tgn_level: "high" }),
        because: "Above the range used in inflammatory bowel disease.",
        evidence: ["BSGIBD1"], interpretations: ["A60"],
      },
      {
        id: "very-high",
        when: [
          { term: "tgn", text: "> tgn_very_high", holds: (v) => within(v.tgn, 1001, 5000) },
        ],
        then: () => ({ tgn_level: "very_high" }),
        because: "So high that TPMT may be absent.",
        evidence: ["HIND2"], interpretations: ["A60"],
      },
      {
        id: "not-known",
        when: [
          { term: "tgn", text: "missing", holds: (v) => v.tgn === null },
        ],
        then: () => ({ tgn_level: "to_be_measured" }),
        because: "Not measured or out of date.",
        evidence: [], interpretations: ["A35", "A42"],
      },
    ],
  },
  {
    name: "time_on_treatment", title: "Time since the last change",
    question: "Has the present treatment been given long enough to be judged?",
    outputs: ["time_on_treatment"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "never-changed",
        when: [
          { term: "last_change", text: "none", holds: (v) => v.last_change === "none" },
        ],
        then: () => ({ time_on_treatment: "long_enough" }),
        because: "The time since the start of treatment is what counts.",
        evidence: ["D1"], interpretations: ["A2"],
      },
      {
        id: "dose-changed-recently",
        when: [
          { term: "last_change", text: "dose", holds: (v) => v.last_change === "dose" },
          { term: "months_since_change", text: "< months_after_dose_change", holds: (v) => within(v.months_since_change, 0, 29) },
        ],
        then: () => ({ time_on_treatment: "too_early" }),
        because: "The changed dose has not had time to act.",
        evidence: ["MEDINFO1"], interpretations: ["A2"],
      },
      {
        id: "dose-changed-long-ago",
        when: [
          { term: "last_change", text: "dose", holds: (v) => v.last_change === "dose" },
          { term: "months_since_change", text: ">= months_after_dose_change", holds: (v) => within(v.months_since_change, 30, 9000) },
        ],
        then: () => ({ time_on_treatment: "long_enough" }),
        because: "The changed dose has had time to act.",
        evidence: ["MEDINFO1"], interpretations: ["A2"],
      },
      {
        id: "agent-changed-recently",
        when: [
          { term: "last_change", text: "agent", holds: (v) => v.last_change === "agent" },
          { term: "months_since_change", text: "< months_after_new_agent", holds: (v) => within(v.months_since_change, 0, 59) },
        ],
        then: () => ({ time_on_treatment: "too_early" }),
        because: "A new agent is given the time that the first one had.",
        evidence: ["K6"], interpretations: ["A2"],
      },
      {
        id: "agent-changed-long-ago",
        when: [
          { term: "last_change", text: "agent", holds: (v) => v.last_change === "agent" },
          { term: "months_since_change", text: ">= months_after_new_agent", holds: (v) => within(v.months_since_change, 60, 9000) },
        ],
        then: () => ({ time_on_treatment: "long_enough" }),
        because: "The new agent has had the time that the first one had.",
        evidence: ["K6"], interpretations: ["A2"],
      },
      {
        id: "time-not-known",
        when: [
          { term: "last_change", text: "[dose, agent]", holds: (v) => v.last_change === "dose" || v.last_change === "agent" },
          { term: "months_since_change", text: "missing", holds: (v) => v.months_since_change === null },
        ],
        then: () => ({ time_on_treatment: "to_be_asked" }),
        because: "Without the date of the change the treatment cannot be judged.",
        evidence: [], interpretations: ["A2", "A35"],
      },
    ],
  },
  {
    name: "situation", title: "The two situations",
    question: "Is a medicine not tolerated, is the response insufficient, or neither?",
    outputs: ["situation"], unique: true,
    applies: [
      { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
    ],
    rules: [
      {
        id: "thiopurine-not-tolerated",
        when: [
          { term: "intolerance_culprit", text: "[azathioprine, mercaptopurine, tioguanine]", holds: (v) => v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "mercaptopurine" || v.intolerance_culprit === "tioguanine" },
        ],
        then: () => ({ situation: "thiopurine_intolerance" }),
        because: "The first of the two situations, whatever the response.",
        evidence: ["E1", "E3", "K5"], interpretations: ["A11", "A39"],
      },
      {
        id: "mycophenolate-not-tolerated",
        when: [
          { term: "intolerance_culprit", text: "mycophenolate", holds: (v) => v.intolerance_culprit === "mycophenolate" },
        ],
        then: () => ({ situation: "mycophenolate_intolerance" }),
        because: "Mycophenolate mofetil is one of the first-line agents of the failure condition.",
        evidence: ["E1", "K5"], interpretations: ["A14", "A39"],
      },
      {
        id: "steroid-not-tolerated",
        when: [
          { term: "intolerance_culprit", text: "steroid", holds: (v) => v.intolerance_culprit === "steroid" },
        ],
        then: () => ({ situation: "steroid_side_effects" }),
        because: "The failure condition counts side effects of the corticosteroid, but neither situation treats them.",
        evidence: ["E1"], interpretations: ["A23"],
      },
      {
        id: "allopurinol-not-tolerated",
        when: [
          { term: "intolerance_culprit", text: "allopurinol", holds: (v) => v.intolerance_culprit === "allopurinol" },
        ],
        then: () => ({ situation: "allopurinol_intolerance" }),
        because: "The added medicine is the culprit, not the thiopurine.",
        evidence: [], interpretations: ["A62"],
      },
      {
        id: "intolerance-not-known",
        when: [
          { term: "intolerance_culprit", text: "missing", holds: (v) => v.intolerance_culprit === null },
        ],
        then: () => ({ situation: "to_be_asked" }),
        because: "Which of the two situations holds depends on whether a medicine is not tolerated.",
        evidence: ["E3"], interpretations: ["A35"],
      },
      {
        id: "goal-reached",
        when: [
          { term: "intolerance_culprit", text: "none", holds: (v) => v.intolerance_culprit === "none" },
          { term: "response", text: "[cbr_on_time, cbr_late]", holds: (v) => v.response === "cbr_on_time" || v.response === "cbr_late" },
        ],
        then: () => ({ situation: "response_reached" }),
        because: "The goal of treatment is met.",
        evidence: ["E2"], interpretations: [],
      },
      {
        id: "time-not-up",
        when: [
          { term: "intolerance_culprit", text: "none", holds: (v) => v.intolerance_culprit === "none" },
          { term: "response", text: "[too_early, partial]", holds: (v) => v.response === "too_early" || v.response === "partial" },
        ],
        then: () => ({ situation: "wait" }),
        because: "The time allowed for the response is not over.",
        evidence: ["D1", "E1"], interpretations: ["A1"],
      },
      {
        id: "no-early-fall",
        when: [
          { term: "intolerance_culprit", text: "none", holds: (v) => v.intolerance_culprit === "none" },
          { term: "response", text: "early_non_response", holds: (v) => v.response === "early_non_response" },
        ],
        then: () => ({ situation: "early_non_response" }),
        because: "A disease that does not move at all may not be this disease.",
        evidence: ["K3"], interpretations: ["A32"],
      },
      {
        id: "response-not-known",
        when: [
          { term: "intolerance_culprit", text: "none", holds: (v) => v.intolerance_culprit === "none" },
          { term: "response", text: "indeterminate", holds: (v) => v.response === "indeterminate" },
        ],
        then: () => ({ situation: "to_be_asked" }),
        because: "The response must be known before it can be called insufficient.",
        evidence: ["E2"], interpretations: ["A35"],
      },
      {
        id: "no-base-agent",
        when: [
          { term: "intolerance_culprit", text: "none", holds: (v) => v.intolerance_culprit === "none" },
          { term: "response", text: "[insufficient, insufficient_overdue, loss_of_response]", holds: (v) => v.response === "insufficient" || v.response === "insufficient_overdue" || v.response === "loss_of_response" },
          { term: "base_agent", text: "none", holds: (v) => v.base_agent === "none" },
        ],
        then: () => ({ situation: "first_line_incomplete" }),
        because: "First-line treatment is a corticosteroid together with azathioprine or mycophenolate mofetil.",
        evidence: ["E1"], interpretations: ["A58"],
      },
      {
        id: "changed-recently",
        when: [
          { term: "intolerance_culprit", text: "none", holds: (v) => v.intolerance_culprit === "none" },
          { term: "response", text: "[insufficient, insufficient_overdue, loss_of_response]", holds: (v) => v.response === "insufficient" || v.response === "insufficient_overdue" || v.response === "loss_of_response" },
          { term: "base_agent", text: "[azathioprine, mercaptopurine, tioguanine, mycophenolate]", holds: (v) => v.base_agent === "azathioprine" || v.base_agent === "mercaptopurine" || v.base_agent === "tioguanine" || v.base_agent === "mycophenolate" },
          { term: "time_on_treatment", text: "too_early", holds: (v) => v.time_on_treatment === "too_early" },
        ],
        then: () => ({ situation: "wait" }),
        because: "The last change has not had time to act.",
        evidence: [], interpretations: ["A2"],
      },
      {
        id: "change-not-known",
        when: [
          { term: "intolerance_culprit", text: "none", holds: (v) => v.intolerance_culprit === "none" },
          { term: "response", text: "[insufficient, insufficient_overdue, loss_of_response]", holds: (v) => v.response === "insufficient" || v.response === "insufficient_overdue" || v.response === "loss_of_response" },
          { term: "base_agent", text: "[azathioprine, mercaptopurine, tioguanine, mycophenolate]", holds: (v) => v.base_agent === "azathioprine" || v.base_agent === "mercaptopurine" || v.base_agent === "tioguanine" || v.base_agent === "mycophenolate" },
          { term: "time_on_treatment", text: "to_be_asked", holds: (v) => v.time_on_treatment === "to_be_asked" },
        ],
        then: () => ({ situation: "to_be_asked" }),
        because: "The time since the last change must be known.",
        evidence: [], interpretations: ["A2", "A35"],
      },
      {
        id: "insufficient-on-azathioprine",
        when: [
          { term: "intolerance_culprit", text: "none", holds: (v) => v.intolerance_culprit === "none" },
          { term: "response", text: "[insufficient, insufficient_overdue, loss_of_response]", holds: (v) => v.response === "insufficient" || v.response === "insufficient_overdue" || v.response === "loss_of_response" },
          { term: "base_agent", text: "azathioprine", holds: (v) => v.base_agent === "azathioprine" },
          { term: "time_on_treatment", text: "long_enough", holds: (v) => v.time_on_treatment === "long_enough" },
        ],
        then: () => ({ situation: "insufficient_azathioprine" }),
        because: "The second of the two situations.",
        evidence: ["E1", "E3", "K2"], interpretations: ["A31"],
      },
      {
        id: "insufficient-on-other-thiopurine",
        when: [
          { term: "intolerance_culprit", text: "none", holds: (v) => v.intolerance_culprit === "none" },
          { term: "response", text: "[insufficient, insufficient_overdue, loss_of_response]", holds: (v) => v.response === "insufficient" || v.response === "insufficient_overdue" || v.response === "loss_of_response" },
          { term: "base_agent", text: "[mercaptopurine, tioguanine]", holds: (v) => v.base_agent === "mercaptopurine" || v.base_agent === "tioguanine" },
          { term: "time_on_treatment", text: "long_enough", holds: (v) => v.time_on_treatment === "long_enough" },
        ],
        then: () => ({ situation: "insufficient_other_thiopurine" }),
        because: "The second of the two situations, on an agent that the statements on optimisation do not name.",
        evidence: ["E3"], interpretations: ["A31", "A50"],
      },
      {
        id: "insufficient-on-mycophenolate",
        when: [
          { term: "intolerance_culprit", text: "none", holds: (v) => v.intolerance_culprit === "none" },
          { term: "response", text: "[insufficient, insufficient_overdue, loss_of_response]", holds: (v) => v.response === "insufficient" || v.response === "insufficient_overdue" || v.response === "loss_of_response" },
          { term: "base_agent", text: "mycophenolate", holds: (v) => v.base_agent === "mycophenolate" },
          { term: "time_on_treatment", text: "long_enough", holds: (v) => v.time_on_treatment === "long_enough" },
        ],
        then: () => ({ situation: "insufficient_mycophenolate" }),
        because: "Mycophenolate mofetil is one of the first-line agents of the failure condition.",
        evidence: ["E1", "E3"], interpretations: ["A13", "A31"],
      },
    ],
  },
  {
    name: "assay", title: "Metabolite assay",
    question: "Can metabolites be measured?",
    outputs: ["assay"], unique: true,
    applies: [
      { term: "situation", text: "[insufficient_azathioprine, insufficient_other_thiopurine]", holds: (v) => v.situation === "insufficient_azathioprine" || v.situation === "insufficient_other_thiopurine" },
      { term: "base_agent", text: "[azathioprine, mercaptopurine]", holds: (v) => v.base_agent === "azathioprine" || v.base_agent === "mercaptopurine" },
    ],
    rules: [
      {
        id: "no-assay",
        when: [
          { term: "assay_available", text: "no", holds: (v) => v.assay_available === "no" },
        ],
        then: () => ({ assay: "not_available" }),
        because: "The centre has no assay.",
        evidence: [], interpretations: ["A20"],
      },
      {
        id: "asked-in-vain",
        when: [
          { term: "assay_available", text: "yes, missing", holds: (v) => v.assay_available === null || v.assay_available === "yes" },
          { term: "metabolite_requests", text: ">= metabolite_rounds", holds: (v) => within(v.metabolite_requests, 2, 50) },
        ],
        then: () => ({ assay: "not_available" }),
        because: "An assay that does not give a result is no assay.",
        evidence: [], interpretations: ["A20", "A54"],
      },
      {
        id: "can-be-asked-for",
        when: [
          { term: "assay_available", text: "yes, missing", holds: (v) => v.assay_available === null || v.assay_available === "yes" },
          { term: "metabolite_requests", text: "< metabolite_rounds, missing", holds: (v) => v.metabolite_requests === null || within(v.metabolite_requests, 0, 1) },
        ],
        then: () => ({ assay: "can_be_measured" }),
        because: "The assay is there or has not been ruled out.",
        evidence: [], interpretations: ["A20", "A54"],
      },
    ],
  },
  {
    name: "earlier_agents", title: "Base agents so far",
    question: "Has the patient without a base agent had one, or is one excluded?",
    outputs: ["earlier_agents"], unique: true,
    applies: [
      { term: "situation", text: "first_line_incomplete", holds: (v) => v.situation === "first_line_incomplete" },
    ],
    rules: [
      {
        id: "azathioprine-tried",
        when: [
          { term: "azathioprine_history", text: "[can_be_used_again, failed, not_tolerated, contraindicated, declined]", holds: (v) => v.azathioprine_history === "can_be_used_again" || v.azathioprine_history === "failed" || v.azathioprine_history === "not_tolerated" || v.azathioprine_history === "contraindicated" || v.azathioprine_history === "declined" },
        ],
        then: () => ({ earlier_agents: "tried_or_excluded" }),
        because: "First-line treatment was more than a corticosteroid or could not be.",
        evidence: ["E1"], interpretations: ["A58"],
      },
      {
        id: "mycophenolate-tried",
        when: [
          { term: "azathioprine_history", text: "never_used, missing", holds: (v) => v.azathioprine_history === null || v.azathioprine_history === "never_used" },
          { term: "mycophenolate_history", text: "[can_be_used_again, failed, not_tolerated, contraindicated, declined]", holds: (v) => v.mycophenolate_history === "can_be_used_again" || v.mycophenolate_history === "failed" || v.mycophenolate_history === "not_tolerated" || v.mycophenolate_history === "contraindicated" || v.mycophenolate_history === "declined" },
        ],
        then: () => ({ earlier_agents: "tried_or_excluded" }),
        because: "First-line treatment was more than a corticosteroid or could not be.",
        evidence: ["E1"], interpretations: ["A58"],
      },
      {
        id: "none-tried",
        when: [
          { term: "azathioprine_history", text: "never_used", holds: (v) => v.azathioprine_history === "never_used" },
          { term: "mycophenolate_history", text: "never_used", holds: (v) => v.mycophenolate_history === "never_used" },
        ],
        then: () => ({ earlier_agents: "untried" }),
        because: "Neither agent of first-line treatment has been used.",
        evidence: ["E1"], interpretations: ["A58"],
      },
      {
        id: "azathioprine-not-known",
        when: [
          { term: "azathioprine_history", text: "missing", holds: (v) => v.azathioprine_history === null },
          { term: "mycophenolate_history", text: "never_used, missing", holds: (v) => v.mycophenolate_history === null || v.mycophenolate_history === "never_used" },
        ],
        then: () => ({ earlier_agents: "to_be_asked" }),
        because: "What has been used must be known.",
        evidence: [], interpretations: ["A35"],
      },
      {
        id: "mycophenolate-not-known",
        when: [
          { term: "azathioprine_history", text: "never_used", holds: (v) => v.azathioprine_history === "never_used" },
          { term: "mycophenolate_history", text: "missing", holds: (v) => v.mycophenolate_history === null },
        ],
        then: () => ({ earlier_agents: "to_be_asked" }),
        because: "What has been used must be known.",
        evidence: [], interpretations: ["A35"],
      },
    ],
  },
  {
    name: "metabolite_sample", title: "Metabolite sample",
    question: "Is there a metabolite result that can be used?",
    outputs: ["metabolite_sample"], unique: true,
    applies: [
      { term: "situation", text: "[insufficient_azathioprine, insufficient_other_thiopurine]", holds: (v) => v.situation === "insufficient_azathioprine" || v.situation === "insufficient_other_thiopurine" },
      { term: "base_agent", text: "[azathioprine, mercaptopurine]", holds: (v) => v.base_agent === "azathioprine" || v.base_agent === "mercaptopurine" },
    ],
    rules: [
      {
        id: "tgn-to-be-measured",
        when: [
          { term: "tgn_level", text: "to_be_measured", holds: (v) => v.tgn_level === "to_be_measured" },
          { term: "assay", text: "can_be_measured", holds: (v) => v.assay === "can_be_measured" },
        ],
        then: () => ({ metabolite_sample: "to_be_measured" }),
        because: "Nothing is assumed about exposure.",
        evidence: [], interpretations: ["A20", "A35"],
      },
      {
        id: "tgn-without-assay",
        when: [
          { term: "tgn_level", text: "to_be_measured", holds: (v) => v.tgn_level === "to_be_measured" },
          { term: "assay", text: "not_available", holds: (v) => v.assay === "not_available" },
        ],
        then: () => ({ metabolite_sample: "no_assay" }),
        because: "Exposure cannot be known.",
        evidence: [], interpretations: ["A20"],
      },
      {
        id: "mmp-to-be-measured",
        when: [
          { term: "tgn_level", text: "[undetectable, low, in_range, high, very_high]", holds: (v) => v.tgn_level === "undetectable" || v.tgn_level === "low" || v.tgn_level === "in_range" || v.tgn_level === "high" || v.tgn_level === "very_high" },
          { term: "mmp_level", text: "to_be_measured", holds: (v) => v.mmp_level === "to_be_measured" },
          { term: "assay", text: "can_be_measured", holds: (v) => v.assay === "can_be_measured" },
        ],
        then: () => ({ metabolite_sample: "to_be_measured" }),
        because: "Both metabolites are needed.",
        evidence: [], interpretations: ["A20", "A35"],
      },
      {
        id: "mmp-without-assay",
        when: [
          { term: "tgn_level", text: "[undetectable, low, in_range, high, very_high]", holds: (v) => v.tgn_level === "undetectable" || v.tgn_level === "low" || v.tgn_level === "in_range" || v.tgn_level === "high" || v.tgn_level === "very_high" },
          { term: "mmp_level", text: "to_be_measured", holds: (v) => v.mmp_level === "to_be_measured" },
          { term: "assay", text: "not_available", holds: (v) => v.assay === "not_available" },
        ],
        then: () => ({ metabolite_sample: "no_assay" }),
        because: "Both metabolites are needed.",
        evidence: [], interpretations: ["A20"],
      },
      {
        id: "timing-not-known",
        when: [
          { term: "tgn_level", text: "[undetectable, low, in_range, high, very_high]", holds: (v) => v.tgn_level === "undetectable" || v.tgn_level === "low" || v.tgn_level === "in_range" || v.tgn_level === "high" || v.tgn_level === "very_high" },
          { term: "mmp_level", text: "[undetectable, appropriately_low, disproportionate, not_interpretable]", holds: (v) => v.mmp_level === "undetectable" || v.mmp_level === "appropriately_low" || v.mmp_level === "disproportionate" || v.mmp_level === "not_interpretable" },
          { term: "weeks_on_dose_at_sample", text: "missing", holds: (v) => v.weeks_on_dose_at_sample === null },
        ],
        then: () => ({ metabolite_sample: "timing_to_be_asked" }),
        because: "Whether the sample was taken at steady state must be known.",
        evidence: ["MEDINFO1"], interpretations: ["A35"],
      },
      {
        id: "before-steady-state",
        when: [
          { term: "tgn_level", text: "[undetectable, low, in_range, high, very_high]", holds: (v) => v.tgn_level === "undetectable" || v.tgn_level === "low" || v.tgn_level === "in_range" || v.tgn_level === "high" || v.tgn_level === "very_high" },
          { term: "mmp_level", text: "[undetectable, appropriately_low, disproportionate, not_interpretable]", holds: (v) => v.mmp_level === "undetectable" || v.mmp_level === "appropriately_low" || v.mmp_level === "disproportionate" || v.mmp_level === "not_interpretable" },
          { term: "weeks_on_dose_at_sample", text: "< sample_weeks", holds: (v) => within(v.weeks_on_dose_at_sample, 0, 3) },
          { term: "assay", text: "can_be_measured", holds: (v) => v.assay === "can_be_measured" },
        ],
        then: () => ({ metabolite_sample: "too_early" }),
        because: "The result belongs to another dose.",
        evidence: ["MEDINFO1", "PN2"], interpretations: [],
      },
      {
        id: "before-steady-state-and-no-other",
        when: [
          { term: "tgn_level", text: "[undetectable, low, in_range, high, very_high]", holds: (v) => v.tgn_level === "undetectable" || v.tgn_level === "low" || v.tgn_level === "in_range" || v.tgn_level === "high" || v.tgn_level === "very_high" },
          { term: "mmp_level", text: "[undetectable, appropriately_low, disproportionate, not_interpretable]", holds: (v) => v.mmp_level === "undetectable" || v.mmp_level === "appropriately_low" || v.mmp_level === "disproportionate" || v.mmp_level === "not_interpretable" },
          { term: "weeks_on_dose_at_sample", text: "< sample_weeks", holds: (v) => within(v.weeks_on_dose_at_sample, 0, 3) },
          { term: "assay", text: "not_available", holds: (v) => v.assay === "not_available" },
        ],
        then: () => ({ metabolite_sample: "not_interpretable" }),
        because: "There is no other sample to wait for, and this one says nothing about the present dose.",
        evidence: ["MEDINFO1"], interpretations: ["A20", "A54"],
      },
      {
        id: "usable",
        when: [
          { term: "tgn_level", text: "[undetectable, low, in_range, high, very_high]", holds: (v) => v.tgn_level === "undetectable" || v.tgn_level === "low" || v.tgn_level === "in_range" || v.tgn_level === "high" || v.tgn_level === "very_high" },
          { term: "mmp_level", text: "[undetectable, appropriately_low, disproportionate]", holds: (v) => v.mmp_level === "undetectable" || v.mmp_level === "appropriately_low" || v.mmp_level === "disproportionate" },
          { term: "weeks_on_dose_at_sample", text: ">= sample_weeks", holds: (v) => within(v.weeks_on_dose_at_sample, 4, 4000) },
        ],
        then: () => ({ metabolite_sample: "usable" }),
        because: "Both metabolites are known at steady state.",
        evidence: ["MEDINFO1", "PN2"], interpretations: [],
      },
      {
        id: "repeat",
        when: [
          { term: "tgn_level", text: "[undetectable, low, in_range, high, very_high]", holds: (v) => v.tgn_level === "undetectable" || v.tgn_level === "low" || v.tgn_level === "in_range" || v.tgn_level === "high" || v.tgn_level === "very_high" },
          { term: "mmp_level", text: "not_interpretable", holds: (v) => v.mmp_level === "not_interpretable" },
          { term: "weeks_on_dose_at_sample", text: ">= sample_weeks", holds: (v) => within(v.weeks_on_dose_at_sample, 4, 4000) },
          { term: "assay", text: "can_be_measured", holds: (v) => v.assay === "can_be_measured" },
        ],
        then: () => ({ metabolite_sample: "to_be_measured" }),
        because: "Some 6-MMP with undetectable 6-TGN is repeated before anything is concluded.",
        evidence: [], interpretations: ["A44"],
      },
      {
        id: "repeated-in-vain",
        when: [
          { term: "tgn_level", text: "[undetectable, low, in_range, high, very_high]", holds: (v) => v.tgn_level === "undetectable" || v.tgn_level === "low" || v.tgn_level === "in_range" || v.tgn_level === "high" || v.tgn_level === "very_high" },
          { term: "mmp_level", text: "not_interpretable", holds: (v) => v.mmp_level === "not_interpretable" },
          { term: "weeks_on_dose_at_sample", text: ">= sample_weeks", holds: (v) => within(v.weeks_on_dose_at_sample, 4, 4000) },
          { term: "assay", text: "not_available", holds: (v) => v.assay === "not_available" },
        ],
        then: () => ({ metabolite_sample: "not_interpretable" }),
        because: "A result that stays uninterpretable is a question for a specialist.",
        evidence: [], interpretations: ["A44", "A54"],
      },
    ],
  },
  {
    name: "metabolite_pattern", title: "Metabolite pattern",
    question: "What do the two metabolites say together?",
    outputs: ["metabolite_pattern"], unique: true,
    applies: [
      { term: "metabolite_sample", text: "usable", holds: (v) => v.metabolite_sample === "usable" },
    ],
    rules: [
      {
        id: "not-taking",
        when: [
          { term: "tgn_level", text: "undetectable", holds: (v) => v.tgn_level === "undetectable" },
          { term: "mmp_level", text: "undetectable", holds: (v) => v.mmp_level === "undetectable" },
        ],
        then: () => ({ metabolite_pattern: "not_taking" }),
        because: "With both undetectable the medicine is hardly being taken. Poor absorption is rare.",
        evidence: ["BSGIBD4"], interpretations: ["A21", "A44"],
      },
      {
        id: "shunter-without-tgn",
        when: [
          { term: "tgn_level", text: "undetectable", holds: (v) => v.tgn_level === "undetectable" },
          { term: "mmp_level", text: "disproportionate", holds: (v) => v.mmp_level === "disproportionate" },
        ],
        then: () => ({ metabolite_pattern: "shunter" }),
        because: "The medicine is taken and turned almost entirely into 6-MMP.",
        evidence: ["BSGIBD2"], interpretations: ["A4", "A44"],
      },
      {
        id: "underdosed",
        when: [
          { term: "tgn_level", text: "low", holds: (v) => v.tgn_level === "low" },
          { term: "mmp_level", text: "[undetectable, appropriately_low]", holds: (v) => v.mmp_level === "undetectable" || v.mmp_level === "appropriately_low" },
        ],
        then: () => ({ metabolite_pattern: "underdosed" }),
        because: "Too little active metabolite, and no sign that it is diverted.",
        evidence: ["REC3", "HIND3", "LAB1"], interpretations: ["A3"],
      },
      {
        id: "shunter",
        when: [
          { term: "tgn_level", text: "low", holds: (v) => v.tgn_level === "low" },
          { term: "mmp_level", text: "disproportionate", holds: (v) => v.mmp_level === "disproportionate" },
        ],
        then: () => ({ metabolite_pattern: "shunter" }),
        because: "Too little active metabolite because the medicine is turned into 6-MMP.",
        evidence: ["REC4", "BSGIBD2", "LAB1"], interpretations: ["A4"],
      },
      {
        id: "in-range",
        when: [
          { term: "tgn_level", text: "in_range", holds: (v) => v.tgn_level === "in_range" },
          { term: "mmp_level", text: "[undetectable, appropriately_low]", holds: (v) => v.mmp_level === "undetectable" || v.mmp_level === "appropriately_low" },
        ],
        then: () => ({ metabolite_pattern: "in_range" }),
        because: "Exposure is as intended.",
        evidence: ["BSGIBD3"], interpretations: ["A5"],
      },
      {
        id: "in-range-mmp-high",
        when: [
          { term: "tgn_level", text: "in_range", holds: (v) => v.tgn_level === "in_range" },
          { term: "mmp_level", text: "disproportionate", holds: (v) => v.mmp_level === "disproportionate" },
        ],
        then: () => ({ metabolite_pattern: "in_range_mmp_high" }),
        because: "The active metabolite is in range, but 6-MMP is disproportionately increased.",
        evidence: ["REC4"], interpretations: ["A4", "A43"],
      },
      {
        id: "low-tpmt-pattern",
        when: [
          { term: "tgn_level", text: "high", holds: (v) => v.tgn_level === "high" },
          { term: "mmp_level", text: "[undetectable, appropriately_low]", holds: (v) => v.mmp_level === "undetectable" || v.mmp_level === "appropriately_low" },
        ],
        then: () => ({ metabolite_pattern: "low_tpmt_pattern" }),
        because: "Much active metabolite and little 6-MMP, as with low TPMT.",
        evidence: ["HIND2"], interpretations: ["A60"],
      },
      {
        id: "overdosed",
        when: [
          { term: "tgn_level", text: "[high, very_high]", holds: (v) => v.tgn_level === "high" || v.tgn_level === "very_high" },
          { term: "mmp_level", text: "disproportionate", holds: (v) => v.mmp_level === "disproportionate" },
        ],
        then: () => ({ metabolite_pattern: "overdosed" }),
        because: "Both metabolites are high.",
        evidence: ["BSGIBD3"], interpretations: ["A60"],
      },
      {
        id: "very-high",
        when: [
          { term: "tgn_level", text: "very_high", holds: (v) => v.tgn_level === "very_high" },
          { term: "mmp_level", text: "appropriately_low", holds: (v) => v.mmp_level === "appropriately_low" },
        ],
        then: () => ({ metabolite_pattern: "low_tpmt_pattern" }),
        because: "Very much active metabolite and little 6-MMP, as with low TPMT.",
        evidence: ["HIND2"], interpretations: ["A60"],
      },
      {
        id: "tpmt-absent-pattern",
        when: [
          { term: "tgn_level", text: "very_high", holds: (v) => v.tgn_level === "very_high" },
          { term: "mmp_level", text: "undetectable", holds: (v) => v.mmp_level === "undetectable" },
        ],
        then: () => ({ metabolite_pattern: "tpmt_absent_pattern" }),
        because: "Very much active metabolite and no 6-MMP, as when TPMT is absent.",
        evidence: ["HIND2"], interpretations: ["A60"],
      },
    ],
  },
  {
    name: "drug_detected", title: "Thiopurine in the blood",
    question: "Do the metabolites show that the thiopurine is taken?",
    outputs: ["drug_detected"], unique: true,
    applies: [
      { term: "situation", text: "[insufficient_azathioprine, insufficient_other_thiopurine, insufficient_mycophenolate]", holds: (v) => v.situation === "insufficient_azathioprine" || v.situation === "insufficient_other_thiopurine" || v.situation === "insufficient_mycophenolate" },
    ],
    rules: [
      {
        id: "not-found",
        when: [
          { term: "metabolite_sample", text: "usable", holds: (v) => v.metabolite_sample === "usable" },
          { term: "metabolite_pattern", text: "not_taking", holds: (v) => v.metabolite_pattern === "not_taking" },
        ],
        then: () => ({ drug_detected: "not_detected" }),
        because: "Neither metabolite can be found.",
        evidence: ["BSGIBD4"], interpretations: ["A21"],
      },
      {
        id: "found",
        when: [
          { term: "metabolite_sample", text: "usable", holds: (v) => v.metabolite_sample === "usable" },
          { term: "metabolite_pattern", text: "not(not_taking)", holds: (v) => v.metabolite_pattern === "underdosed" || v.metabolite_pattern === "shunter" || v.metabolite_pattern === "in_range" || v.metabolite_pattern === "in_range_mmp_high" || v.metabolite_pattern === "low_tpmt_pattern" || v.metabolite_pattern === "overdosed" || v.metabolite_pattern === "tpmt_absent_pattern" },
        ],
        then: () => ({ drug_detected: "detected" }),
        because: "Metabolites are found.",
        evidence: [], interpretations: ["A21"],
      },
      {
        id: "not-measured-yet",
        when: [
          { term: "metabolite_sample", text: "[too_early, timing_to_be_asked, to_be_measured]", holds: (v) => v.metabolite_sample === "too_early" || v.metabolite_sample === "timing_to_be_asked" || v.metabolite_sample === "to_be_measured" },
        ],
        then: () => ({ drug_detected: "can_be_measured" }),
        because: "A usable sample can still be had.",
        evidence: [], interpretations: ["A20"],
      },
      {
        id: "no-result",
        when: [
          { term: "metabolite_sample", text: "[not_interpretable, no_assay, not asked]", holds: (v) => v.metabolite_sample === NOT_ASKED || v.metabolite_sample === "not_interpretable" || v.metabolite_sample === "no_assay" },
        ],
        then: () => ({ drug_detected: "cannot_be_measured" }),
        because: "There is no assay, or the agent has no metabolites that are measured.",
        evidence: [], interpretations: ["A20", "A22"],
      },
    ],
  },
  {
    name: "adherence_step", title: "Adherence",
    question: "Is non-adherence excluded?",
    outputs: ["adherence_step"], unique: true,
    applies: [
      { term: "situation", text: "[insufficient_azathioprine, insufficient_other_thiopurine, insufficient_mycophenolate]", holds: (v) => v.situation === "insufficient_azathioprine" || v.situation === "insufficient_other_thiopurine" || v.situation === "insufficient_mycophenolate" },
    ],
    rules: [
      {
        id: "not-adherent",
        when: [
          { term: "adherence", text: "non_adherent", holds: (v) => v.adherence === "non_adherent" },
          { term: "adherence_support_rounds", text: "< adherence_rounds, missing", holds: (v) => v.adherence_support_rounds === null || within(v.adherence_support_rounds, 0, 2) },
        ],
        then: () => ({ adherence_step: "adherence_support" }),
        because: "Treatment that is not taken is not intensified.",
        evidence: ["REC3"], interpretations: ["A21"],
      },
      {
        id: "not-adherent-again",
        when: [
          { term: "adherence", text: "non_adherent", holds: (v) => v.adherence === "non_adherent" },
          { term: "adherence_support_rounds", text: ">= adherence_rounds", holds: (v) => within(v.adherence_support_rounds, 3, 50) },
        ],
        then: () => ({ adherence_step: "specialist_review" }),
        because: "Support alone has not worked.",
        evidence: [], interpretations: ["A54"],
      },
      {
        id: "not-found-in-blood",
        when: [
          { term: "adherence", text: "[adherent, cannot_be_determined]", holds: (v) => v.adherence === "adherent" || v.adherence === "cannot_be_determined" },
          { term: "drug_detected", text: "not_detected", holds: (v) => v.drug_detected === "not_detected" },
          { term: "adherence_support_rounds", text: "< adherence_rounds, missing", holds: (v) => v.adherence_support_rounds === null || within(v.adherence_support_rounds, 0, 2) },
        ],
        then: () => ({ adherence_step: "adherence_support" }),
        because: "The blood speaks against intake.",
        evidence: ["REC3", "BSGIBD4"], interpretations: ["A21"],
      },
      {
        id: "not-found-in-blood-again",
        when: [
          { term: "adherence", text: "[adherent, cannot_be_determined]", holds: (v) => v.adherence === "adherent" || v.adherence === "cannot_be_determined" },
          { term: "drug_detected", text: "not_detected", holds: (v) => v.drug_detected === "not_detected" },
          { term: "adherence_support_rounds", text: ">= adherence_rounds", holds: (v) => within(v.adherence_support_rounds, 3, 50) },
        ],
        then: () => ({ adherence_step: "specialist_review" }),
        because: "Support alone has not worked, or the medicine is not absorbed.",
        evidence: [], interpretations: ["A54"],
      },
      {
        id: "adherent",
        when: [
          { term: "adherence", text: "adherent", holds: (v) => v.adherence === "adherent" },
          { term: "drug_detected", text: "[detected, can_be_measured, cannot_be_measured]", holds: (v) => v.drug_detected === "detected" || v.drug_detected === "can_be_measured" || v.drug_detected === "cannot_be_measured" },
        ],
        then: () => ({ adherence_step: "adherent" }),
        because: "The physician judges the patient adherent and the blood does not contradict it.",
        evidence: ["REC3"], interpretations: ["A21", "A22"],
      },
      {
        id: "measure-to-find-out",
        when: [
          { term: "adherence", text: "cannot_be_determined", holds: (v) => v.adherence === "cannot_be_determined" },
          { term: "drug_detected", text: "can_be_measured", holds: (v) => v.drug_detected === "can_be_measured" },
        ],
        then: () => ({ adherence_step: "measure_metabolites" }),
        because: "Metabolites can settle what conversation could not.",
        evidence: [], interpretations: ["A20", "A21"],
      },
      {
        id: "cannot-be-settled",
        when: [
          { term: "adherence", text: "cannot_be_determined", holds: (v) => v.adherence === "cannot_be_determined" },
          { term: "drug_detected", text: "[detected, cannot_be_measured]", holds: (v) => v.drug_detected === "detected" || v.drug_detected === "cannot_be_measured" },
        ],
        then: () => ({ adherence_step: "specialist_review" }),
        because: "Non-adherence has not been excluded, and this protocol has no further means to do so.",
        evidence: [], interpretations: ["A21", "A22"],
      },
      {
        id: "not-assessed",
        when: [
          { term: "adherence", text: "missing", holds: (v) => v.adherence === null },
        ],
        then: () => ({ adherence_step: "assess_adherence" }),
        because: "Nobody has asked yet.",
        evidence: ["REC3"], interpretations: ["A21", "A22", "A35"],
      },
    ],
  },
  {
    name: "step", title: "Next step before a medicine is named",
    question: "What does the situation call for?",
    outputs: ["step"], unique: true,
    applies: [
      { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
    ],
    rules: [
      {
        id: "goal-reached",
        when: [
          { term: "situation", text: "response_reached", holds: (v) => v.situation === "response_reached" },
        ],
        then: () => ({ step: "maintain" }),
        because: "A goal that is met is kept.",
        evidence: ["E2"], interpretations: [],
      },
      {
        id: "time-not-up",
        when: [
          { term: "situation", text: "wait", holds: (v) => v.situation === "wait" },
        ],
        then: () => ({ step: "continue_and_reassess" }),
        because: "The treatment has not had its time.",
        evidence: ["D1"], interpretations: ["A1", "A2"],
      },
      {
        id: "no-early-fall",
        when: [
          { term: "situation", text: "early_non_response", holds: (v) => v.situation === "early_non_response" },
        ],
        then: () => ({ step: "reexamine_diagnosis" }),
        because: "Diagnosis and adherence and severity are looked at again before month 6.",
        evidence: ["K3"], interpretations: ["A32"],
      },
      {
        id: "no-base-agent-yet",
        when: [
          { term: "situation", text: "first_line_incomplete", holds: (v) => v.situation === "first_line_incomplete" },
          { term: "earlier_agents", text: "untried", holds: (v) => v.earlier_agents === "untried" },
        ],
        then: () => ({ step: "complete_first_line" }),
        because: "Second-line treatment follows on complete first-line treatment.",
        evidence: ["E1"], interpretations: ["A58"],
      },
      {
        id: "between-agents",
        when: [
          { term: "situation", text: "first_line_incomplete", holds: (v) => v.situation === "first_line_incomplete" },
          { term: "earlier_agents", text: "tried_or_excluded", holds: (v) => v.earlier_agents === "tried_or_excluded" },
        ],
        then: () => ({ step: "specialist_review" }),
        because: "A base agent was stopped and none has followed. The choice depends on why.",
        evidence: [], interpretations: ["A58"],
      },
      {
        id: "earlier-agents-not-known",
        when: [
          { term: "situation", text: "first_line_incomplete", holds: (v) => v.situation === "first_line_incomplete" },
          { term: "earlier_agents", text: "to_be_asked", holds: (v) => v.earlier_agents === "to_be_asked" },
        ],
        then: () => ({ step: "request_data" }),
        because: "What has been used must be known.",
        evidence: [], interpretations: ["A35", "A58"],
      },
      {
        id: "steroid-not-tolerated",
        when: [
          { term: "situation", text: "steroid_side_effects", holds: (v) => v.situation === "steroid_side_effects" },
        ],
        then: () => ({ step: "steroid_sparing" }),
        because: "No statement says what to do about the corticosteroid.",
        evidence: ["E1"], interpretations: ["A23"],
      },
      {
        id: "allopurinol-not-tolerated",
        when: [
          { term: "situation", text: "allopurinol_intolerance", holds: (v) => v.situation === "allopurinol_intolerance" },
        ],
        then: () => ({ step: "stop_allopurinol" }),
        because: "The medicine that is not tolerated is stopped.",
        evidence: [], interpretations: ["A62"],
      },
      {
        id: "situation-not-known",
        when: [
          { term: "situation", text: "to_be_asked", holds: (v) => v.situation === "to_be_asked" },
        ],
        then: () => ({ step: "request_data" }),
        because: "The situation decides everything that follows.",
        evidence: [], interpretations: ["A35"],
      },
      {
        id: "thiopurine-not-tolerated",
        when: [
          { term: "situation", text: "thiopurine_intolerance", holds: (v) => v.situation === "thiopurine_intolerance" },
        ],
        then: () => ({ step: "select_agent" }),
        because: "Alternative agents are indicated.",
        evidence: ["E3"], interpretations: [],
      },
      {
        id: "mycophenolate-not-tolerated",
        when: [
          { term: "situation", text: "mycophenolate_intolerance", holds: (v) => v.situation === "mycophenolate_intolerance" },
        ],
        then: () => ({ step: "replace_mycophenolate" }),
        because: "Another agent is needed.",
        evidence: ["E1"], interpretations: ["A14"],
      },
      {
        id: "support-adherence",
        when: [
          { term: "situation", text: "[insufficient_azathioprine, insufficient_other_thiopurine, insufficient_mycophenolate]", holds: (v) => v.situation === "insufficient_azathioprine" || v.situation === "insufficient_other_thiopurine" || v.situation === "insufficient_mycophenolate" },
          { term: "adherence_step", text: "adherence_support", holds: (v) => v.adherence_step === "adherence_support" },
        ],
        then: () => ({ step: "adherence_support" }),
        because: "Non-adherence must be excluded before treatment is intensified.",
        evidence: ["REC3"], interpretations: ["A21"],
      },
      {
        id: "assess-adherence",
        when: [
          { term: "situation", text: "[insufficient_azathioprine, insufficient_other_thiopurine, insufficient_mycophenolate]", holds: (v) => v.situation === "insufficient_azathioprine" || v.situation === "insufficient_other_thiopurine" || v.situation === "insufficient_mycophenolate" },
          { term: "adherence_step", text: "assess_adherence", holds: (v) => v.adherence_step === "assess_adherence" },
        ],
        then: () => ({ step: "assess_adherence" }),
        because: "Non-adherence must be excluded before treatment is intensified.",
        evidence: ["REC3"], interpretations: ["A22"],
      },
      {
        id: "measure-for-adherence",
        when: [
          { term: "situation", text: "[insufficient_azathioprine, insufficient_other_thiopurine, insufficient_mycophenolate]", holds: (v) => v.situation === "insufficient_azathioprine" || v.situation === "insufficient_other_thiopurine" || v.situation === "insufficient_mycophenolate" },
          { term: "adherence_step", text: "measure_metabolites", holds: (v) => v.adherence_step === "measure_metabolites" },
        ],
        then: () => ({ step: "measure_metabolites" }),
        because: "Metabolites show whether the medicine is taken.",
        evidence: ["REC3"], interpretations: ["A21"],
      },
      {
        id: "adherence-not-settled",
        when: [
          { term: "situation", text: "[insufficient_azathioprine, insufficient_other_thiopurine, insufficient_mycophenolate]", holds: (v) => v.situation === "insufficient_azathioprine" || v.situation === "insufficient_other_thiopurine" || v.situation === "insufficient_mycophenolate" },
          { term: "adherence_step", text: "specialist_review", holds: (v) => v.adherence_step === "specialist_review" },
        ],
        then: () => ({ step: "specialist_review" }),
        because: "Non-adherence could not be excluded.",
        evidence: [], interpretations: ["A21", "A54"],
      },
      {
        id: "other-causes",
        when: [
          { term: "situation", text: "[insufficient_azathioprine, insufficient_other_thiopurine, insufficient_mycophenolate]", holds: (v) => v.situation === "insufficient_azathioprine" || v.situation === "insufficient_other_thiopurine" || v.situation === "insufficient_mycophenolate" },
          { term: "adherence_step", text: "adherent", holds: (v) => v.adherence_step === "adherent" },
          { term: "other_causes_excluded", text: "no, missing", holds: (v) => v.other_causes_excluded === null || v.other_causes_excluded === "no" },
        ],
        then: () => ({ step: "exclude_other_causes" }),
        because: "Raised liver tests of another cause do not answer to immunosuppression.",
        evidence: [], interpretations: ["A34"],
      },
      {
        id: "optimise",
        when: [
          { term: "situation", text: "insufficient_azathioprine", holds: (v) => v.situation === "insufficient_azathioprine" },
          { term: "adherence_step", text: "adherent", holds: (v) => v.adherence_step === "adherent" },
          { term: "other_causes_excluded", text: "yes", holds: (v) => v.other_causes_excluded === "yes" },
        ],
        then: () => ({ step: "optimise" }),
        because: "Optimisation comes before any escalation.",
        evidence: ["E3", "REC3", "REC4"], interpretations: [],
      },
      {
        id: "after-other-thiopurine",
        when: [
          { term: "situation", text: "insufficient_other_thiopurine", holds: (v) => v.situation === "insufficient_other_thiopurine" },
          { term: "adherence_step", text: "adherent", holds: (v) => v.adherence_step === "adherent" },
          { term: "other_causes_excluded", text: "yes", holds: (v) => v.other_causes_excluded === "yes" },
        ],
        then: () => ({ step: "next_agent" }),
        because: "No statement optimises mercaptopurine or tioguanine.",
        evidence: [], interpretations: ["A50"],
      },
      {
        id: "after-mycophenolate",
        when: [
          { term: "situation", text: "insufficient_mycophenolate", holds: (v) => v.situation === "insufficient_mycophenolate" },
          { term: "adherence_step", text: "adherent", holds: (v) => v.adherence_step === "adherent" },
          { term: "other_causes_excluded", text: "yes", holds: (v) => v.other_causes_excluded === "yes" },
        ],
        then: () => ({ step: "replace_mycophenolate" }),
        because: "No statement optimises mycophenolate mofetil.",
        evidence: [], interpretations: ["A13", "A38"],
      },
    ],
  },
  {
    name: "blind_raise", title: "Increase without an assay",
    question: "May azathioprine be raised although metabolites cannot be measured?",
    outputs: ["blind_raise"], unique: true,
    applies: [
      { term: "step", text: "optimise", holds: (v) => v.step === "optimise" },
      { term: "metabolite_sample", text: "no_assay", holds: (v) => v.metabolite_sample === "no_assay" },
    ],
    rules: [
      {
        id: "safe-enough",
        when: [
          { term: "metaboliser", text: "normal", holds: (v) => v.metaboliser === "normal" },
          { term: "transaminases_rising", text: "no", holds: (v) => v.transaminases_rising === "no" },
        ],
        then: () => ({ blind_raise: "allowed" }),
        because: "The metaboliser status is normal and the liver tests are not getting worse.",
        evidence: [], interpretations: ["A20"],
      },
      {
        id: "unsafe-metaboliser",
        when: [
          { term: "metaboliser", text: "[intermediate, poor, not_determined]", holds: (v) => v.metaboliser === "intermediate" || v.metaboliser === "poor" || v.metaboliser === "not_determined" },
        ],
        then: () => ({ blind_raise: "not_allowed" }),
        because: "Without an assay only a normal metaboliser is safe enough.",
        evidence: [], interpretations: ["A20"],
      },
      {
        id: "liver-getting-worse",
        when: [
          { term: "metaboliser", text: "[normal, to_be_asked]", holds: (v) => v.metaboliser === "normal" || v.metaboliser === "to_be_asked" },
          { term: "transaminases_rising", text: "yes", holds: (v) => v.transaminases_rising === "yes" },
        ],
        then: () => ({ blind_raise: "not_allowed" }),
        because: "Rising liver tests may be harm by 6-MMP.",
        evidence: ["M4"], interpretations: ["A20"],
      },
      {
        id: "metaboliser-not-known",
        when: [
          { term: "metaboliser", text: "to_be_asked", holds: (v) => v.metaboliser === "to_be_asked" },
          { term: "transaminases_rising", text: "no, missing", holds: (v) => v.transaminases_rising === null || v.transaminases_rising === "no" },
        ],
        then: () => ({ blind_raise: "to_be_asked" }),
        because: "Metaboliser status can be asked for.",
        evidence: [], interpretations: ["A20", "A35"],
      },
      {
        id: "course-not-known",
        when: [
          { term: "metaboliser", text: "normal", holds: (v) => v.metaboliser === "normal" },
          { term: "transaminases_rising", text: "missing", holds: (v) => v.transaminases_rising === null },
        ],
        then: () => ({ blind_raise: "to_be_asked" }),
        because: "Whether the liver tests are rising must be known.",
        evidence: [], interpretations: ["A20", "A35"],
      },
    ],
  },
  {
    name: "exposure", title: "What the exposure calls for",
    question: "Given the metabolites, what kind of change could help?",
    outputs: ["exposure"], unique: true,
    applies: [
      { term: "step", text: "optimise", holds: (v) => v.step === "optimise" },
    ],
    rules: [
      {
        id: "measure-first",
        when: [
          { term: "metabolite_sample", text: "[to_be_measured, too_early]", holds: (v) => v.metabolite_sample === "too_early" || v.metabolite_sample === "to_be_measured" },
        ],
        then: () => ({ exposure: "measure" }),
        because: "The two statements on optimisation both begin with 6-MMP.",
        evidence: ["REC3", "REC4"], interpretations: ["A20"],
      },
      {
        id: "timing-first",
        when: [
          { term: "metabolite_sample", text: "timing_to_be_asked", holds: (v) => v.metabolite_sample === "timing_to_be_asked" },
        ],
        then: () => ({ exposure: "request_data" }),
        because: "Whether the sample was taken at steady state must be known.",
        evidence: [], interpretations: ["A35"],
      },
      {
        id: "not-interpretable",
        when: [
          { term: "metabolite_sample", text: "not_interpretable", holds: (v) => v.metabolite_sample === "not_interpretable" },
        ],
        then: () => ({ exposure: "review" }),
        because: "Neither statement on optimisation can be applied to this result.",
        evidence: [], interpretations: ["A44"],
      },
      {
        id: "tpmt-absent",
        when: [
          { term: "metabolite_sample", text: "usable", holds: (v) => v.metabolite_sample === "usable" },
          { term: "metabolite_pattern", text: "tpmt_absent_pattern", holds: (v) => v.metabolite_pattern === "tpmt_absent_pattern" },
        ],
        then: () => ({ exposure: "stop" }),
        because: "A table of practice says to stop.",
        evidence: ["HIND2"], interpretations: ["A60"],
      },
      {
        id: "too-much",
        when: [
          { term: "metabolite_sample", text: "usable", holds: (v) => v.metabolite_sample === "usable" },
          { term: "metabolite_pattern", text: "[overdosed, low_tpmt_pattern]", holds: (v) => v.metabolite_pattern === "low_tpmt_pattern" || v.metabolite_pattern === "overdosed" },
        ],
        then: () => ({ exposure: "reduce" }),
        because: "There is too much active metabolite. More immunosuppression of this kind would harm.",
        evidence: ["BSGIBD3", "HIND2"], interpretations: ["A5", "A60"],
      },
      {
        id: "underdosed",
        when: [
          { term: "metabolite_sample", text: "usable", holds: (v) => v.metabolite_sample === "usable" },
          { term: "metabolite_pattern", text: "underdosed", holds: (v) => v.metabolite_pattern === "underdosed" },
          { term: "xanthine_oxidase_inhibitor", text: "none", holds: (v) => v.xanthine_oxidase_inhibitor === "none" },
        ],
        then: () => ({ exposure: "raise_dose" }),
        because: "6-MMP is appropriately low and there is too little active metabolite.",
        evidence: ["REC3"], interpretations: ["A3"],
      },
      {
        id: "diverted",
        when: [
          { term: "metabolite_sample", text: "usable", holds: (v) => v.metabolite_sample === "usable" },
          { term: "metabolite_pattern", text: "[shunter, in_range_mmp_high]", holds: (v) => v.metabolite_pattern === "shunter" || v.metabolite_pattern === "in_range_mmp_high" },
          { term: "xanthine_oxidase_inhibitor", text: "none", holds: (v) => v.xanthine_oxidase_inhibitor === "none" },
        ],
        then: () => ({ exposure: "add_allopurinol" }),
        because: "6-MMP is disproportionately increased.",
        evidence: ["REC4"], interpretations: ["A4", "A19", "A43"],
      },
      {
        id: "in-range",
        when: [
          { term: "metabolite_sample", text: "usable", holds: (v) => v.metabolite_sample === "usable" },
          { term: "metabolite_pattern", text: "in_range", holds: (v) => v.metabolite_pattern === "in_range" },
          { term: "xanthine_oxidase_inhibitor", text: "none", holds: (v) => v.xanthine_oxidase_inhibitor === "none" },
        ],
        then: () => ({ exposure: "exhausted" }),
        because: "Exposure is as intended and the disease does not respond. More of the same is not the answer.",
        evidence: ["BSGIBD3"], interpretations: ["A5"],
      },
      {
        id: "with-inhibitor",
        when: [
          { term: "metabolite_sample", text: "usable", holds: (v) => v.metabolite_sample === "usable" },
          { term: "metabolite_pattern", text: "[underdosed, shunter, in_range, in_range_mmp_high]", holds: (v) => v.metabolite_pattern === "underdosed" || v.metabolite_pattern === "shunter" || v.metabolite_pattern === "in_range" || v.metabolite_pattern === "in_range_mmp_high" },
          { term: "xanthine_oxidase_inhibitor", text: "[allopurinol_co_therapy, allopurinol_other_reason, other_inhibitor]", holds: (v) => v.xanthine_oxidase_inhibitor === "allopurinol_co_therapy" || v.xanthine_oxidase_inhibitor === "allopurinol_other_reason" || v.xanthine_oxidase_inhibitor === "other_inhibitor" },
        ],
        then: () => ({ exposure: "exhausted" }),
        because: "The published metabolites of successful co-therapy look underdosed. Raising azathioprine on them could be lethal.",
        evidence: ["X1", "X4"], interpretations: ["A40"],
      },
      {
        id: "no-assay-with-inhibitor",
        when: [
          { term: "metabolite_sample", text: "no_assay", holds: (v) => v.metabolite_sample === "no_assay" },
          { term: "xanthine_oxidase_inhibitor", text: "[allopurinol_co_therapy, allopurinol_other_reason, other_inhibitor]", holds: (v) => v.xanthine_oxidase_inhibitor === "allopurinol_co_therapy" || v.xanthine_oxidase_inhibitor === "allopurinol_other_reason" || v.xanthine_oxidase_inhibitor === "other_inhibitor" },
        ],
        then: () => ({ exposure: "exhausted" }),
        because: "Azathioprine is never raised with a xanthine oxidase inhibitor.",
        evidence: ["X4"], interpretations: ["A40"],
      },
      {
        id: "no-assay-but-safe",
        when: [
          { term: "metabolite_sample", text: "no_assay", holds: (v) => v.metabolite_sample === "no_assay" },
          { term: "xanthine_oxidase_inhibitor", text: "none", holds: (v) => v.xanthine_oxidase_inhibitor === "none" },
          { term: "blind_raise", text: "allowed", holds: (v) => v.blind_raise === "allowed" },
        ],
        then: () => ({ exposure: "raise_without_assay" }),
        because: "The dose may be raised under close blood tests, marked as done without an assay.",
        evidence: [], interpretations: ["A20"],
      },
      {
        id: "no-assay-and-not-safe",
        when: [
          { term: "metabolite_sample", text: "no_assay", holds: (v) => v.metabolite_sample === "no_assay" },
          { term: "xanthine_oxidase_inhibitor", text: "none", holds: (v) => v.xanthine_oxidase_inhibitor === "none" },
          { term: "blind_raise", text: "not_allowed", holds: (v) => v.blind_raise === "not_allowed" },
        ],
        then: () => ({ exposure: "review" }),
        because: "Neither statement on optimisation can be applied without 6-MMP.",
        evidence: [], interpretations: ["A20"],
      },
      {
        id: "no-assay-more-to-ask",
        when: [
          { term: "metabolite_sample", text: "no_assay", holds: (v) => v.metabolite_sample === "no_assay" },
          { term: "xanthine_oxidase_inhibitor", text: "none", holds: (v) => v.xanthine_oxidase_inhibitor === "none" },
          { term: "blind_raise", text: "to_be_asked", holds: (v) => v.blind_raise === "to_be_asked" },
        ],
        then: () => ({ exposure: "request_data" }),
        because: "What makes an increase without an assay safe enough must be known.",
        evidence: [], interpretations: ["A20", "A35"],
      },
    ],
  },
  {
    name: "next_azathioprine_dose", title: "Next higher dose of azathioprine",
    question: "Which is the next higher dose of azathioprine that can be made from whole 25 mg tablets?",
    outputs: ["next_azathioprine_dose"], unique: true,
    applies: [
      { term: "exposure", text: "[raise_dose, raise_without_assay]", holds: (v) => v.exposure === "raise_dose" || v.exposure === "raise_without_assay" },
      { term: "thiopurine_dose", text: "< azathioprine_most", holds: (v) => within(v.thiopurine_dose, 10, 1999) },
    ],
    rules: [
      {
        id: "to-25",
        when: [
          { term: "thiopurine_dose", text: "< 25", holds: (v) => within(v.thiopurine_dose, 10, 249) },
        ],
        then: () => ({ next_azathioprine_dose: 250 }),
        because: "The next whole multiple of 25 mg.",
        evidence: ["IMUREL1"], interpretations: ["A45"],
      },
      {
        id: "to-50",
        when: [
          { term: "thiopurine_dose", text: "[25..50)", holds: (v) => within(v.thiopurine_dose, 250, 499) },
        ],
        then: () => ({ next_azathioprine_dose: 500 }),
        because: "The next whole multiple of 25 mg.",
        evidence: ["IMUREL1"], interpretations: ["A45"],
      },
      {
        id: "to-75",
        when: [
          { term: "thiopurine_dose", text: "[50..75)", holds: (v) => within(v.thiopurine_dose, 500, 749) },
        ],
        then: () => ({ next_azathioprine_dose: 750 }),
        because: "The next whole multiple of 25 mg.",
        evidence: ["IMUREL1"], interpretations: ["A45"],
      },
      {
        id: "to-100",
        when: [
          { term: "thiopurine_dose", text: "[75..100)", holds: (v) => within(v.thiopurine_dose, 750, 999) },
        ],
        then: () => ({ next_azathioprine_dose: 1000 }),
        because: "The next whole multiple of 25 mg.",
        evidence: ["IMUREL1"], interpretations: ["A45"],
      },
      {
        id: "to-125",
        when: [
          { term: "thiopurine_dose", text: "[100..125)", holds: (v) => within(v.thiopurine_dose, 1000, 1249) },
        ],
        then: () => ({ next_azathioprine_dose: 1250 }),
        because: "The next whole multiple of 25 mg.",
        evidence: ["IMUREL1"], interpretations: ["A45"],
      },
      {
        id: "to-150",
        when: [
          { term: "thiopurine_dose", text: "[125..150)", holds: (v) => within(v.thiopurine_dose, 1250, 1499) },
        ],
        then: () => ({ next_azathioprine_dose: 1500 }),
        because: "The next whole multiple of 25 mg.",
        evidence: ["IMUREL1"], interpretations: ["A45"],
      },
      {
        id: "to-175",
        when: [
          { term: "thiopurine_dose", text: "[150..175)", holds: (v) => within(v.thiopurine_dose, 1500, 1749) },
        ],
        then: () => ({ next_azathioprine_dose: 1750 }),
        because: "The next whole multiple of 25 mg.",
        evidence: ["IMUREL1"], interpretations: ["A45"],
      },
      {
        id: "to-200",
        when: [
          { term: "thiopurine_dose", text: "[175..200)", holds: (v) => within(v.thiopurine_dose, 1750, 1999) },
        ],
        then: () => ({ next_azathioprine_dose: 2000 }),
        because: "The next whole multiple of 25 mg.",
        evidence: ["IMUREL1"], interpretations: ["A45"],
      },
    ],
  },
  {
    name: "reduced_azathioprine_dose", title: "Dose of azathioprine with allopurinol",
    question: "Which dose can be made that is not under one quarter of the present dose?",
    outputs: ["reduced_azathioprine_dose"], unique: true,
    applies: [
      { term: "exposure", text: "add_allopurinol", holds: (v) => v.exposure === "add_allopurinol" },
      { term: "thiopurine_dose", text: "<= 300", holds: (v) => within(v.thiopurine_dose, 10, 3000) },
    ],
    rules: [
      {
        id: "up-to-50",
        when: [
          { term: "thiopurine_dose", text: "<= 50", holds: (v) => within(v.thiopurine_dose, 10, 500) },
        ],
        then: () => ({ reduced_azathioprine_dose: 125 }),
        because: "One quarter is at most 12.5 mg.",
        evidence: ["REC4", "IMUREL1"], interpretations: ["A7", "A8"],
      },
      {
        id: "up-to-100",
        when: [
          { term: "thiopurine_dose", text: "(50..100]", holds: (v) => within(v.thiopurine_dose, 501, 1000) },
        ],
        then: () => ({ reduced_azathioprine_dose: 250 }),
        because: "One quarter is at most 25 mg.",
        evidence: ["REC4", "IMUREL1"], interpretations: ["A7", "A8"],
      },
      {
        id: "up-to-150",
        when: [
          { term: "thiopurine_dose", text: "(100..150]", holds: (v) => within(v.thiopurine_dose, 1001, 1500) },
        ],
        then: () => ({ reduced_azathioprine_dose: 375 }),
        because: "One quarter is at most 37.5 mg.",
        evidence: ["REC4", "IMUREL1"], interpretations: ["A7", "A8"],
      },
      {
        id: "up-to-200",
        when: [
          { term: "thiopurine_dose", text: "(150..200]", holds: (v) => within(v.thiopurine_dose, 1501, 2000) },
        ],
        then: () => ({ reduced_azathioprine_dose: 500 }),
        because: "One quarter is at most 50 mg.",
        evidence: ["REC4", "IMUREL1"], interpretations: ["A7", "A8"],
      },
      {
        id: "up-to-250",
        when: [
          { term: "thiopurine_dose", text: "(200..250]", holds: (v) => within(v.thiopurine_dose, 2001, 2500) },
        ],
        then: () => ({ reduced_azathioprine_dose: 625 }),
        because: "One quarter is at most 62.5 mg.",
        evidence: ["REC4", "IMUREL1"], interpretations: ["A7", "A8"],
      },
      {
        id: "up-to-300",
        when: [
          { term: "thiopurine_dose", text: "(250..300]", holds: (v) => within(v.thiopurine_dose, 2501, 3000) },
        ],
        then: () => ({ reduced_azathioprine_dose: 750 }),
        because: "One quarter is at most 75 mg.",
        evidence: ["REC4", "IMUREL1"], interpretations: ["A7", "A8"],
      },
    ],
  },
  {
    name: "reduction", title: "Reduction to one quarter",
    question: "Is the dose that can be made between one quarter and one third of the present dose?",
    outputs: ["reduction"], unique: true,
    applies: [
      { term: "exposure", text: "add_allopurinol", holds: (v) => v.exposure === "add_allopurinol" },
    ],
    rules: [
      {
        id: "one-quarter",
        when: [
          { term: "reduced_share", text: "= quarter", holds: (v) => (from(v.reduced_share, 1, 4) && upTo(v.reduced_share, 1, 4)) },
        ],
        then: () => ({ reduction: "one_quarter" }),
        because: "The dose is reduced to 25 percent of the present dose.",
        evidence: ["REC4"], interpretations: ["A7"],
      },
      {
        id: "up-to-one-third",
        when: [
          { term: "reduced_share", text: "(quarter..third]", holds: (v) => (above(v.reduced_share, 1, 4) && upTo(v.reduced_share, 1, 3)) },
        ],
        then: () => ({ reduction: "up_to_one_third" }),
        because: "The tablets allow no exact quarter. Published practice goes up to one third.",
        evidence: ["X1"], interpretations: ["A7", "A8"],
      },
      {
        id: "cannot-be-made",
        when: [
          { term: "thiopurine_dose", text: ">= 1", holds: (v) => within(v.thiopurine_dose, 10, 5000) },
          { term: "reduced_share", text: "< quarter, > third, missing", holds: (v) => v.reduced_share === null || below(v.reduced_share, 1, 4) || above(v.reduced_share, 1, 3) },
        ],
        then: () => ({ reduction: "cannot_be_made" }),
        because: "No dose that can be made lies between one quarter and one third. It is then a specialist decision, never zero.",
        evidence: [], interpretations: ["A8"],
      },
      {
        id: "dose-not-known",
        when: [
          { term: "thiopurine_dose", text: "missing", holds: (v) => v.thiopurine_dose === null },
        ],
        then: () => ({ reduction: "to_be_asked" }),
        because: "One quarter of an unknown dose is unknown.",
        evidence: [], interpretations: ["A35"],
      },
    ],
  },
  {
    name: "room_for_raise", title: "Room for a higher dose",
    question: "Does the next dose that can be made stay under the ceiling?",
    outputs: ["room_for_raise"], unique: true,
    applies: [
      { term: "exposure", text: "[raise_dose, raise_without_assay]", holds: (v) => v.exposure === "raise_dose" || v.exposure === "raise_without_assay" },
    ],
    rules: [
      {
        id: "dose-not-known",
        when: [
          { term: "thiopurine_dose", text: "missing", holds: (v) => v.thiopurine_dose === null },
        ],
        then: () => ({ room_for_raise: "to_be_asked" }),
        because: "Without the present dose there is no next one.",
        evidence: [], interpretations: ["A35"],
      },
      {
        id: "at-the-absolute-ceiling",
        when: [
          { term: "thiopurine_dose", text: ">= azathioprine_most", holds: (v) => within(v.thiopurine_dose, 2000, 5000) },
        ],
        then: () => ({ room_for_raise: "no_room" }),
        because: "The dose is at or above the absolute ceiling.",
        evidence: [], interpretations: ["A6", "A28"],
      },
      {
        id: "weight-not-known",
        when: [
          { term: "thiopurine_dose", text: "< azathioprine_most", holds: (v) => within(v.thiopurine_dose, 10, 1999) },
          { term: "next_dose_per_kg", text: "missing", holds: (v) => v.next_dose_per_kg === null },
        ],
        then: () => ({ room_for_raise: "to_be_asked" }),
        because: "The ceiling is set by body weight.",
        evidence: ["REC3"], interpretations: ["A35"],
      },
      {
        id: "above-the-ceiling",
        when: [
          { term: "thiopurine_dose", text: "< azathioprine_most", holds: (v) => within(v.thiopurine_dose, 10, 1999) },
          { term: "next_dose_per_kg", text: "> azathioprine_ceiling", holds: (v) => above(v.next_dose_per_kg, 2, 1) },
        ],
        then: () => ({ room_for_raise: "no_room" }),
        because: "The next dose that can be made is above 2 mg/kg/day.",
        evidence: ["REC3"], interpretations: ["A6", "A24", "A45"],
      },
      {
        id: "above-the-intermediate-ceiling",
        when: [
          { term: "thiopurine_dose", text: "< azathioprine_most", holds: (v) => within(v.thiopurine_dose, 10, 1999) },
          { term: "next_dose_per_kg", text: "(intermediate_ceiling..azathioprine_ceiling]", holds: (v) => (above(v.next_dose_per_kg, 1, 1) && upTo(v.next_dose_per_kg, 2, 1)) },
          { term: "metaboliser", text: "[intermediate, poor]", holds: (v) => v.metaboliser === "intermediate" || v.metaboliser === "poor" },
        ],
        then: () => ({ room_for_raise: "no_room" }),
        because: "An intermediate metaboliser takes at most 1 mg/kg/day.",
        evidence: ["SPS3"], interpretations: ["A29"],
      },
      {
        id: "metaboliser-not-known",
        when: [
          { term: "thiopurine_dose", text: "< azathioprine_most", holds: (v) => within(v.thiopurine_dose, 10, 1999) },
          { term: "next_dose_per_kg", text: "<= azathioprine_ceiling", holds: (v) => upTo(v.next_dose_per_kg, 2, 1) },
          { term: "metaboliser", text: "to_be_asked", holds: (v) => v.metaboliser === "to_be_asked" },
        ],
        then: () => ({ room_for_raise: "to_be_asked" }),
        because: "The ceiling depends on metaboliser status.",
        evidence: ["SPS3"], interpretations: ["A29", "A35"],
      },
      {
        id: "under-the-ceiling",
        when: [
          { term: "thiopurine_dose", text: "< azathioprine_most", holds: (v) => within(v.thiopurine_dose, 10, 1999) },
          { term: "next_dose_per_kg", text: "(intermediate_ceiling..azathioprine_ceiling]", holds: (v) => (above(v.next_dose_per_kg, 1, 1) && upTo(v.next_dose_per_kg, 2, 1)) },
          { term: "metaboliser", text: "[normal, not_determined]", holds: (v) => v.metaboliser === "normal" || v.metaboliser === "not_determined" },
        ],
        then: () => ({ room_for_raise: "room" }),
        because: "The next dose that can be made stays at or under 2 mg/kg/day.",
        evidence: ["REC3"], interpretations: ["A24", "A46"],
      },
      {
        id: "under-both-ceilings",
        when: [
          { term: "thiopurine_dose", text: "< azathioprine_most", holds: (v) => within(v.thiopurine_dose, 10, 1999) },
          { term: "next_dose_per_kg", text: "<= intermediate_ceiling", holds: (v) => upTo(v.next_dose_per_kg, 1, 1) },
          { term: "metaboliser", text: "not(to_be_asked)", holds: (v) => v.metaboliser === "normal" || v.metaboliser === "intermediate" || v.metaboliser === "poor" || v.metaboliser === "not_determined" },
        ],
        then: () => ({ room_for_raise: "room" }),
        because: "The next dose that can be made stays under the lower ceiling too.",
        evidence: ["REC3", "SPS3"], interpretations: ["A29"],
      },
    ],
  },
  {
    name: "thiopurine_class", title: "Thiopurines as a class",
    question: "May this patient take any thiopurine?",
    outputs: ["thiopurine_class"], unique: true,
    applies: [
      { term: "step", text: "[optimise, select_agent, replace_mycophenolate]", holds: (v) => v.step === "optimise" || v.step === "select_agent" || v.step === "replace_mycophenolate" },
    ],
    rules: [
      {
        id: "poor-metaboliser",
        when: [
          { term: "metaboliser", text: "poor", holds: (v) => v.metaboliser === "poor" },
        ],
        then: () => ({ thiopurine_class: "barred" }),
        because: "In a poor metaboliser another kind of medicine is chosen.",
        evidence: ["CPIC1"], interpretations: ["A16"],
      },
      {
        id: "severe-reaction",
        when: [
          { term: "metaboliser", text: "not(poor)", holds: (v) => v.metaboliser === "normal" || v.metaboliser === "intermediate" || v.metaboliser === "not_determined" || v.metaboliser === "to_be_asked" },
          { term: "thiopurine_reaction", text: "[severe_myelosuppression, pancreatitis]", holds: (v) => v.thiopurine_reaction === "severe_myelosuppression" || v.thiopurine_reaction === "pancreatitis" },
        ],
        then: () => ({ thiopurine_class: "barred" }),
        because: "These reactions are of the class, not of one medicine.",
        evidence: ["OX1", "GUI1", "BENARI1"], interpretations: ["A16"],
      },
      {
        id: "reaction-not-known",
        when: [
          { term: "metaboliser", text: "not(poor)", holds: (v) => v.metaboliser === "normal" || v.metaboliser === "intermediate" || v.metaboliser === "not_determined" || v.metaboliser === "to_be_asked" },
          { term: "thiopurine_reaction", text: "missing", holds: (v) => v.thiopurine_reaction === null },
        ],
        then: () => ({ thiopurine_class: "to_be_asked" }),
        because: "A severe reaction bars the class, so reactions must be known.",
        evidence: [], interpretations: ["A16", "A35"],
      },
      {
        id: "reaction-that-may-recur",
        when: [
          { term: "metaboliser", text: "not(poor, to_be_asked)", holds: (v) => v.metaboliser === "normal" || v.metaboliser === "intermediate" || v.metaboliser === "not_determined" },
          { term: "thiopurine_reaction", text: "[hypersensitivity, hepatotoxicity, mild_myelosuppression, other]", holds: (v) => v.thiopurine_reaction === "hypersensitivity" || v.thiopurine_reaction === "hepatotoxicity" || v.thiopurine_reaction === "mild_myelosuppression" || v.thiopurine_reaction === "other" },
        ],
        then: () => ({ thiopurine_class: "caution" }),
        because: "Some of these recur with another thiopurine.",
        evidence: ["NAGY1", "OX1", "KENN1"], interpretations: ["A16"],
      },
      {
        id: "no-obstacle",
        when: [
          { term: "metaboliser", text: "normal", holds: (v) => v.metaboliser === "normal" },
          { term: "thiopurine_reaction", text: "[none, gastrointestinal, flu_like, rash]", holds: (v) => v.thiopurine_reaction === "none" || v.thiopurine_reaction === "gastrointestinal" || v.thiopurine_reaction === "flu_like" || v.thiopurine_reaction === "rash" },
        ],
        then: () => ({ thiopurine_class: "allowed" }),
        because: "No reaction, or one that often does not recur with another thiopurine.",
        evidence: ["OX1", "HUEB1"], interpretations: ["A16"],
      },
      {
        id: "intermediate-metaboliser",
        when: [
          { term: "metaboliser", text: "intermediate", holds: (v) => v.metaboliser === "intermediate" },
          { term: "thiopurine_reaction", text: "[none, gastrointestinal, flu_like, rash]", holds: (v) => v.thiopurine_reaction === "none" || v.thiopurine_reaction === "gastrointestinal" || v.thiopurine_reaction === "flu_like" || v.thiopurine_reaction === "rash" },
        ],
        then: () => ({ thiopurine_class: "reduced" }),
        because: "An intermediate metaboliser takes less.",
        evidence: ["CPIC2", "SPS3"], interpretations: ["A29"],
      },
      {
        id: "metaboliser-not-determined",
        when: [
          { term: "metaboliser", text: "not_determined", holds: (v) => v.metaboliser === "not_determined" },
          { term: "thiopurine_reaction", text: "[none, gastrointestinal, flu_like, rash]", holds: (v) => v.thiopurine_reaction === "none" || v.thiopurine_reaction === "gastrointestinal" || v.thiopurine_reaction === "flu_like" || v.thiopurine_reaction === "rash" },
        ],
        then: () => ({ thiopurine_class: "caution" }),
        because: "Absent TPMT cannot be excluded.",
        evidence: ["BENARI1"], interpretations: ["A46"],
      },
      {
        id: "metaboliser-not-known",
        when: [
          { term: "metaboliser", text: "to_be_asked", holds: (v) => v.metaboliser === "to_be_asked" },
          { term: "thiopurine_reaction", text: "not(severe_myelosuppression, pancreatitis)", holds: (v) => v.thiopurine_reaction === "none" || v.thiopurine_reaction === "gastrointestinal" || v.thiopurine_reaction === "flu_like" || v.thiopurine_reaction === "rash" || v.thiopurine_reaction === "hypersensitivity" || v.thiopurine_reaction === "hepatotoxicity" || v.thiopurine_reaction === "mild_myelosuppression" || v.thiopurine_reaction === "other" },
        ],
        then: () => ({ thiopurine_class: "to_be_asked" }),
        because: "Metaboliser status can be asked for.",
        evidence: ["CPIC1"], interpretations: ["A35"],
      },
    ],
  },
  {
    name: "allopurinol_choice", title: "Allopurinol with reduced azathioprine",
    question: "Can allopurinol be added and azathioprine be reduced?",
    outputs: ["allopurinol_choice"], unique: true,
    applies: [
      { term: "exposure", text: "add_allopurinol", holds: (v) => v.exposure === "add_allopurinol" },
    ],
    rules: [
      {
        id: "pregnancy",
        when: [
          { term: "pregnancy_state", text: "[pregnant, planning]", holds: (v) => v.pregnancy_state === "pregnant" || v.pregnancy_state === "planning" },
        ],
        then: () => ({ allopurinol_choice: "not_in_pregnancy" }),
        because: "The guideline statement calls allopurinol contraindicated in pregnancy.",
        evidence: ["REC4"], interpretations: ["A9", "A10"],
      },
      {
        id: "excluded-by-history",
        when: [
          { term: "pregnancy_state", text: "[not_pregnant, not_possible, to_be_asked]", holds: (v) => v.pregnancy_state === "not_pregnant" || v.pregnancy_state === "not_possible" || v.pregnancy_state === "to_be_asked" },
          { term: "allopurinol_history", text: "[failed, not_tolerated, contraindicated, declined]", holds: (v) => v.allopurinol_history === "failed" || v.allopurinol_history === "not_tolerated" || v.allopurinol_history === "contraindicated" || v.allopurinol_history === "declined" },
        ],
        then: () => ({ allopurinol_choice: "excluded" }),
        because: "What has failed or was not tolerated is not tried again.",
        evidence: [], interpretations: ["A63"],
      },
      {
        id: "pregnancy-not-known",
        when: [
          { term: "pregnancy_state", text: "to_be_asked", holds: (v) => v.pregnancy_state === "to_be_asked" },
          { term: "allopurinol_history", text: "[never_used, can_be_used_again, missing]", holds: (v) => v.allopurinol_history === null || v.allopurinol_history === "never_used" || v.allopurinol_history === "can_be_used_again" },
        ],
        then: () => ({ allopurinol_choice: "to_be_asked" }),
        because: "A contraindication must be excluded, not assumed to be absent.",
        evidence: ["REC4"], interpretations: ["A35", "A36"],
      },
      {
        id: "history-not-known",
        when: [
          { term: "pregnancy_state", text: "[not_pregnant, not_possible]", holds: (v) => v.pregnancy_state === "not_pregnant" || v.pregnancy_state === "not_possible" },
          { term: "allopurinol_history", text: "missing", holds: (v) => v.allopurinol_history === null },
        ],
        then: () => ({ allopurinol_choice: "to_be_asked" }),
        because: "What was not tolerated must not be given again.",
        evidence: [], interpretations: ["A35", "A63"],
      },
      {
        id: "class-not-known",
        when: [
          { term: "pregnancy_state", text: "[not_pregnant, not_possible]", holds: (v) => v.pregnancy_state === "not_pregnant" || v.pregnancy_state === "not_possible" },
          { term: "allopurinol_history", text: "[never_used, can_be_used_again]", holds: (v) => v.allopurinol_history === "never_used" || v.allopurinol_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "to_be_asked", holds: (v) => v.thiopurine_class === "to_be_asked" },
        ],
        then: () => ({ allopurinol_choice: "to_be_asked" }),
        because: "With low TPMT the reduction must be larger, or another medicine chosen.",
        evidence: ["HELLO1"], interpretations: ["A35"],
      },
      {
        id: "class-stands-against",
        when: [
          { term: "pregnancy_state", text: "[not_pregnant, not_possible]", holds: (v) => v.pregnancy_state === "not_pregnant" || v.pregnancy_state === "not_possible" },
          { term: "allopurinol_history", text: "[never_used, can_be_used_again]", holds: (v) => v.allopurinol_history === "never_used" || v.allopurinol_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "[reduced, caution, barred]", holds: (v) => v.thiopurine_class === "reduced" || v.thiopurine_class === "caution" || v.thiopurine_class === "barred" },
        ],
        then: () => ({ allopurinol_choice: "specialist" }),
        because: "With low TPMT the reduction must be larger, or another medicine chosen.",
        evidence: ["HELLO1"], interpretations: ["A59"],
      },
      {
        id: "kidney-not-known",
        when: [
          { term: "pregnancy_state", text: "[not_pregnant, not_possible]", holds: (v) => v.pregnancy_state === "not_pregnant" || v.pregnancy_state === "not_possible" },
          { term: "allopurinol_history", text: "[never_used, can_be_used_again]", holds: (v) => v.allopurinol_history === "never_used" || v.allopurinol_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "allowed", holds: (v) => v.thiopurine_class === "allowed" },
          { term: "egfr", text: "missing", holds: (v) => v.egfr === null },
        ],
        then: () => ({ allopurinol_choice: "to_be_asked" }),
        because: "In renal impairment oxypurinol accumulates.",
        evidence: ["GNAM1"], interpretations: ["A35", "A48"],
      },
      {
        id: "kidney-stands-against",
        when: [
          { term: "pregnancy_state", text: "[not_pregnant, not_possible]", holds: (v) => v.pregnancy_state === "not_pregnant" || v.pregnancy_state === "not_possible" },
          { term: "allopurinol_history", text: "[never_used, can_be_used_again]", holds: (v) => v.allopurinol_history === "never_used" || v.allopurinol_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "allowed", holds: (v) => v.thiopurine_class === "allowed" },
          { term: "egfr", text: "< lowest_egfr", holds: (v) => within(v.egfr, 0, 29) },
        ],
        then: () => ({ allopurinol_choice: "specialist" }),
        because: "Pancytopenia followed this combination in renal failure.",
        evidence: ["GNAM1"], interpretations: ["A48"],
      },
      {
        id: "dose-not-known",
        when: [
          { term: "pregnancy_state", text: "[not_pregnant, not_possible]", holds: (v) => v.pregnancy_state === "not_pregnant" || v.pregnancy_state === "not_possible" },
          { term: "allopurinol_history", text: "[never_used, can_be_used_again]", holds: (v) => v.allopurinol_history === "never_used" || v.allopurinol_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "allowed", holds: (v) => v.thiopurine_class === "allowed" },
          { term: "egfr", text: ">= lowest_egfr", holds: (v) => within(v.egfr, 30, 250) },
          { term: "reduction", text: "to_be_asked", holds: (v) => v.reduction === "to_be_asked" },
        ],
        then: () => ({ allopurinol_choice: "to_be_asked" }),
        because: "The present dose must be known to reduce it.",
        evidence: [], interpretations: ["A35"],
      },
      {
        id: "cannot-be-reduced",
        when: [
          { term: "pregnancy_state", text: "[not_pregnant, not_possible]", holds: (v) => v.pregnancy_state === "not_pregnant" || v.pregnancy_state === "not_possible" },
          { term: "allopurinol_history", text: "[never_used, can_be_used_again]", holds: (v) => v.allopurinol_history === "never_used" || v.allopurinol_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "allowed", holds: (v) => v.thiopurine_class === "allowed" },
          { term: "egfr", text: ">= lowest_egfr", holds: (v) => within(v.egfr, 30, 250) },
          { term: "reduction", text: "cannot_be_made", holds: (v) => v.reduction === "cannot_be_made" },
        ],
        then: () => ({ allopurinol_choice: "specialist" }),
        because: "Allopurinol is never added without the reduction.",
        evidence: ["X4"], interpretations: ["A8"],
      },
      {
        id: "possible",
        when: [
          { term: "pregnancy_state", text: "[not_pregnant, not_possible]", holds: (v) => v.pregnancy_state === "not_pregnant" || v.pregnancy_state === "not_possible" },
          { term: "allopurinol_history", text: "[never_used, can_be_used_again]", holds: (v) => v.allopurinol_history === "never_used" || v.allopurinol_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "allowed", holds: (v) => v.thiopurine_class === "allowed" },
          { term: "egfr", text: ">= lowest_egfr", holds: (v) => within(v.egfr, 30, 250) },
          { term: "reduction", text: "[one_quarter, up_to_one_third]", holds: (v) => v.reduction === "one_quarter" || v.reduction === "up_to_one_third" },
        ],
        then: () => ({ allopurinol_choice: "possible" }),
        because: "Nothing stands against it, and the dose can be made.",
        evidence: ["REC4", "X1"], interpretations: ["A7"],
      },
    ],
  },
  {
    name: "raise_choice", title: "Increase of azathioprine",
    question: "Can azathioprine be raised?",
    outputs: ["raise_choice"], unique: true,
    applies: [
      { term: "exposure", text: "[raise_dose, raise_without_assay]", holds: (v) => v.exposure === "raise_dose" || v.exposure === "raise_without_assay" },
    ],
    rules: [
      {
        id: "tried-often-enough",
        when: [
          { term: "optimisation_steps", text: ">= optimisation_limit", holds: (v) => within(v.optimisation_steps, 8, 50) },
        ],
        then: () => ({ raise_choice: "no_room" }),
        because: "Changing the dose again and again is not optimisation.",
        evidence: [], interpretations: ["A47"],
      },
      {
        id: "class-barred",
        when: [
          { term: "optimisation_steps", text: "< optimisation_limit, missing", holds: (v) => v.optimisation_steps === null || within(v.optimisation_steps, 0, 7) },
          { term: "thiopurine_class", text: "barred", holds: (v) => v.thiopurine_class === "barred" },
        ],
        then: () => ({ raise_choice: "specialist" }),
        because: "A patient for whom the class is barred is on it. Its dose is not raised here.",
        evidence: ["CPIC1"], interpretations: ["A16"],
      },
      {
        id: "class-not-known",
        when: [
          { term: "optimisation_steps", text: "< optimisation_limit, missing", holds: (v) => v.optimisation_steps === null || within(v.optimisation_steps, 0, 7) },
          { term: "thiopurine_class", text: "to_be_asked", holds: (v) => v.thiopurine_class === "to_be_asked" },
        ],
        then: () => ({ raise_choice: "to_be_asked" }),
        because: "Metaboliser status and earlier reactions must be known before the dose is raised.",
        evidence: [], interpretations: ["A16", "A35"],
      },
      {
        id: "pregnant",
        when: [
          { term: "optimisation_steps", text: "< optimisation_limit, missing", holds: (v) => v.optimisation_steps === null || within(v.optimisation_steps, 0, 7) },
          { term: "thiopurine_class", text: "[allowed, reduced, caution]", holds: (v) => v.thiopurine_class === "allowed" || v.thiopurine_class === "reduced" || v.thiopurine_class === "caution" },
          { term: "pregnancy_state", text: "pregnant", holds: (v) => v.pregnancy_state === "pregnant" },
        ],
        then: () => ({ raise_choice: "specialist" }),
        because: "Pregnancy itself lowers 6-TGN. The cut-offs do not hold.",
        evidence: ["JHARAP1", "FLAN1"], interpretations: ["A41"],
      },
      {
        id: "pregnancy-not-known",
        when: [
          { term: "optimisation_steps", text: "< optimisation_limit, missing", holds: (v) => v.optimisation_steps === null || within(v.optimisation_steps, 0, 7) },
          { term: "thiopurine_class", text: "[allowed, reduced, caution]", holds: (v) => v.thiopurine_class === "allowed" || v.thiopurine_class === "reduced" || v.thiopurine_class === "caution" },
          { term: "pregnancy_state", text: "to_be_asked", holds: (v) => v.pregnancy_state === "to_be_asked" },
        ],
        then: () => ({ raise_choice: "to_be_asked" }),
        because: "Pregnancy changes what 6-TGN means.",
        evidence: ["JHARAP1"], interpretations: ["A35", "A41"],
      },
      {
        id: "no-room",
        when: [
          { term: "optimisation_steps", text: "< optimisation_limit, missing", holds: (v) => v.optimisation_steps === null || within(v.optimisation_steps, 0, 7) },
          { term: "thiopurine_class", text: "[allowed, reduced, caution]", holds: (v) => v.thiopurine_class === "allowed" || v.thiopurine_class === "reduced" || v.thiopurine_class === "caution" },
          { term: "pregnancy_state", text: "[planning, not_pregnant, not_possible]", holds: (v) => v.pregnancy_state === "planning" || v.pregnancy_state === "not_pregnant" || v.pregnancy_state === "not_possible" },
          { term: "room_for_raise", text: "no_room", holds: (v) => v.room_for_raise === "no_room" },
        ],
        then: () => ({ raise_choice: "no_room" }),
        because: "No higher dose that can be made stays under the ceiling.",
        evidence: ["REC3"], interpretations: ["A6"],
      },
      {
        id: "room-not-known",
        when: [
          { term: "optimisation_steps", text: "< optimisation_limit, missing", holds: (v) => v.optimisation_steps === null || within(v.optimisation_steps, 0, 7) },
          { term: "thiopurine_class", text: "[allowed, reduced, caution]", holds: (v) => v.thiopurine_class === "allowed" || v.thiopurine_class === "reduced" || v.thiopurine_class === "caution" },
          { term: "pregnancy_state", text: "[planning, not_pregnant, not_possible]", holds: (v) => v.pregnancy_state === "planning" || v.pregnancy_state === "not_pregnant" || v.pregnancy_state === "not_possible" },
          { term: "room_for_raise", text: "to_be_asked", holds: (v) => v.room_for_raise === "to_be_asked" },
        ],
        then: () => ({ raise_choice: "to_be_asked" }),
        because: "Dose and weight must be known.",
        evidence: [], interpretations: ["A35"],
      },
      {
        id: "possible",
        when: [
          { term: "optimisation_steps", text: "< optimisation_limit, missing", holds: (v) => v.optimisation_steps === null || within(v.optimisation_steps, 0, 7) },
          { term: "thiopurine_class", text: "[allowed, reduced, caution]", holds: (v) => v.thiopurine_class === "allowed" || v.thiopurine_class === "reduced" || v.thiopurine_class === "caution" },
          { term: "pregnancy_state", text: "[planning, not_pregnant, not_possible]", holds: (v) => v.pregnancy_state === "planning" || v.pregnancy_state === "not_pregnant" || v.pregnancy_state === "not_possible" },
          { term: "room_for_raise", text: "room", holds: (v) => v.room_for_raise === "room" },
        ],
        then: () => ({ raise_choice: "possible" }),
        because: "There is room and nothing stands against it.",
        evidence: ["REC3"], interpretations: [],
      },
    ],
  },
  {
    name: "optimisation", title: "Optimising azathioprine",
    question: "How is azathioprine optimised when the response is insufficient?",
    outputs: ["optimisation"], unique: true,
    applies: [
      { term: "step", text: "optimise", holds: (v) => v.step === "optimise" },
    ],
    rules: [
      {
        id: "raise-azathioprine",
        when: [
          { term: "exposure", text: "raise_dose", holds: (v) => v.exposure === "raise_dose" },
          { term: "raise_choice", text: "possible", holds: (v) => v.raise_choice === "possible" },
        ],
        then: () => ({ optimisation: "raise_azathioprine" }),
        because: "Non-adherence is excluded, 6-MMP is appropriately low, and there is room under the ceiling.",
        evidence: ["REC3"], interpretations: [],
      },
      {
        id: "raise-without-assay",
        when: [
          { term: "exposure", text: "raise_without_assay", holds: (v) => v.exposure === "raise_without_assay" },
          { term: "raise_choice", text: "possible", holds: (v) => v.raise_choice === "possible" },
        ],
        then: () => ({ optimisation: "raise_without_assay" }),
        because: "There is no assay. The increase is made under close blood tests.",
        evidence: [], interpretations: ["A20"],
      },
      {
        id: "no-room",
        when: [
          { term: "exposure", text: "[raise_dose, raise_without_assay]", holds: (v) => v.exposure === "raise_dose" || v.exposure === "raise_without_assay" },
          { term: "raise_choice", text: "no_room", holds: (v) => v.raise_choice === "no_room" },
        ],
        then: () => ({ optimisation: "exhausted" }),
        because: "The dose cannot be raised any further.",
        evidence: ["REC3"], interpretations: ["A6", "A47"],
      },
      {
        id: "raise-with-a-specialist",
        when: [
          { term: "exposure", text: "[raise_dose, raise_without_assay]", holds: (v) => v.exposure === "raise_dose" || v.exposure === "raise_without_assay" },
          { term: "raise_choice", text: "specialist", holds: (v) => v.raise_choice === "specialist" },
        ],
        then: () => ({ optimisation: "specialist_review" }),
        because: "The statement cannot be applied to this patient without a specialist.",
        evidence: [], interpretations: ["A16", "A41"],
      },
      {
        id: "raise-more-to-ask",
        when: [
          { term: "exposure", text: "[raise_dose, raise_without_assay]", holds: (v) => v.exposure === "raise_dose" || v.exposure === "raise_without_assay" },
          { term: "raise_choice", text: "to_be_asked", holds: (v) => v.raise_choice === "to_be_asked" },
        ],
        then: () => ({ optimisation: "request_data" }),
        because: "A dose is not raised on what is not known.",
        evidence: [], interpretations: ["A35"],
      },
      {
        id: "add-allopurinol",
        when: [
          { term: "exposure", text: "add_allopurinol", holds: (v) => v.exposure === "add_allopurinol" },
          { term: "allopurinol_choice", text: "possible", holds: (v) => v.allopurinol_choice === "possible" },
        ],
        then: () => ({ optimisation: "add_allopurinol" }),
        because: "6-MMP is disproportionately increased and nothing stands against allopurinol.",
        evidence: ["REC4"], interpretations: [],
      },
      {
        id: "allopurinol-excluded",
        when: [
          { term: "exposure", text: "add_allopurinol", holds: (v) => v.exposure === "add_allopurinol" },
          { term: "allopurinol_choice", text: "excluded", holds: (v) => v.allopurinol_choice === "excluded" },
        ],
        then: () => ({ optimisation: "exhausted" }),
        because: "More azathioprine would only add to 6-MMP, and allopurinol cannot be used.",
        evidence: ["M2"], interpretations: ["A63"],
      },
      {
        id: "allopurinol-with-a-specialist",
        when: [
          { term: "exposure", text: "add_allopurinol", holds: (v) => v.exposure === "add_allopurinol" },
          { term: "allopurinol_choice", text: "[not_in_pregnancy, specialist]", holds: (v) => v.allopurinol_choice === "not_in_pregnancy" || v.allopurinol_choice === "specialist" },
        ],
        then: () => ({ optimisation: "specialist_review" }),
        because: "The statement cannot be applied to this patient without a specialist.",
        evidence: ["REC4"], interpretations: ["A10", "A59"],
      },
      {
        id: "allopurinol-more-to-ask",
        when: [
          { term: "exposure", text: "add_allopurinol", holds: (v) => v.exposure === "add_allopurinol" },
          { term: "allopurinol_choice", text: "to_be_asked", holds: (v) => v.allopurinol_choice === "to_be_asked" },
        ],
        then: () => ({ optimisation: "request_data" }),
        because: "A dangerous combination is not started on what is not known.",
        evidence: [], interpretations: ["A35"],
      },
      {
        id: "changed-often-enough",
        when: [
          { term: "exposure", text: "reduce", holds: (v) => v.exposure === "reduce" },
          { term: "optimisation_steps", text: ">= optimisation_limit", holds: (v) => within(v.optimisation_steps, 8, 50) },
        ],
        then: () => ({ optimisation: "specialist_review" }),
        because: "The dose has been changed often enough, and there is still too much active metabolite.",
        evidence: [], interpretations: ["A47", "A60"],
      },
      {
        id: "reduce",
        when: [
          { term: "exposure", text: "reduce", holds: (v) => v.exposure === "reduce" },
          { term: "optimisation_steps", text: "< optimisation_limit, missing", holds: (v) => v.optimisation_steps === null || within(v.optimisation_steps, 0, 7) },
        ],
        then: () => ({ optimisation: "reduce_thiopurine" }),
        because: "There is too much active metabolite.",
        evidence: ["BSGIBD3", "HIND2"], interpretations: ["A60"],
      },
      {
        id: "stop",
        when: [
          { term: "exposure", text: "stop", holds: (v) => v.exposure === "stop" },
        ],
        then: () => ({ optimisation: "stop_thiopurine" }),
        because: "TPMT may be absent.",
        evidence: ["HIND2"], interpretations: ["A60"],
      },
      {
        id: "measure",
        when: [
          { term: "exposure", text: "measure", holds: (v) => v.exposure === "measure" },
        ],
        then: () => ({ optimisation: "measure_metabolites" }),
        because: "6-MMP decides between the two ways of optimising.",
        evidence: ["REC3", "REC4"], interpretations: ["A20"],
      },
      {
        id: "review",
        when: [
          { term: "exposure", text: "review", holds: (v) => v.exposure === "review" },
        ],
        then: () => ({ optimisation: "specialist_review" }),
        because: "Neither statement on optimisation can be applied.",
        evidence: [], interpretations: ["A20", "A44"],
      },
      {
        id: "more-to-ask",
        when: [
          { term: "exposure", text: "request_data", holds: (v) => v.exposure === "request_data" },
        ],
        then: () => ({ optimisation: "request_data" }),
        because: "Something must be known first.",
        evidence: [], interpretations: ["A35"],
      },
      {
        id: "exhausted",
        when: [
          { term: "exposure", text: "exhausted", holds: (v) => v.exposure === "exhausted" },
        ],
        then: () => ({ optimisation: "exhausted" }),
        because: "Optimisation has nothing more to offer.",
        evidence: [], interpretations: ["A5", "A40"],
      },
    ],
  },
  {
    name: "agent_question", title: "Question about the next agent",
    question: "Is another agent needed, and which question has to be answered to find it?",
    outputs: ["agent_question"], unique: true,
    applies: [
      { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
    ],
    rules: [
      {
        id: "instead-of-a-thiopurine",
        when: [
          { term: "step", text: "select_agent", holds: (v) => v.step === "select_agent" },
        ],
        then: () => ({ agent_question: "thiopurine_intolerance" }),
        because: "A thiopurine is not tolerated.",
        evidence: ["REC1", "REC2"], interpretations: [],
      },
      {
        id: "after-optimisation",
        when: [
          { term: "step", text: "optimise", holds: (v) => v.step === "optimise" },
          { term: "optimisation", text: "exhausted", holds: (v) => v.optimisation === "exhausted" },
        ],
        then: () => ({ agent_question: "before_third_line" }),
        because: "Optimisation of azathioprine has not succeeded.",
        evidence: ["REC5"], interpretations: [],
      },
      {
        id: "during-optimisation",
        when: [
          { term: "step", text: "optimise", holds: (v) => v.step === "optimise" },
          { term: "optimisation", text: "not(exhausted)", holds: (v) => v.optimisation === "raise_azathioprine" || v.optimisation === "raise_without_assay" || v.optimisation === "add_allopurinol" || v.optimisation === "reduce_thiopurine" || v.optimisation === "stop_thiopurine" || v.optimisation === "measure_metabolites" || v.optimisation === "specialist_review" || v.optimisation === "request_data" },
        ],
        then: () => ({ agent_question: "none" }),
        because: "Optimisation comes before any escalation.",
        evidence: ["E3"], interpretations: [],
      },
      {
        id: "after-other-thiopurine",
        when: [
          { term: "step", text: "next_agent", holds: (v) => v.step === "next_agent" },
        ],
        then: () => ({ agent_question: "before_third_line" }),
        because: "The statement speaks of azathioprine-related treatment. Mercaptopurine and tioguanine are counted with it.",
        evidence: ["REC5"], interpretations: ["A50"],
      },
      {
        id: "two-agents-not-tolerated",
        when: [
          { term: "step", text: "replace_mycophenolate", holds: (v) => v.step === "replace_mycophenolate" },
          { term: "situation", text: "mycophenolate_intolerance", holds: (v) => v.situation === "mycophenolate_intolerance" },
          { term: "azathioprine_history", text: "not_tolerated", holds: (v) => v.azathioprine_history === "not_tolerated" },
        ],
        then: () => ({ agent_question: "second_thiopurine" }),
        because: "Azathioprine is not tolerated, and mycophenolate mofetil, the first choice then, is not tolerated either.",
        evidence: ["REC2"], interpretations: ["A15"],
      },
      {
        id: "after-mycophenolate-intolerance",
        when: [
          { term: "step", text: "replace_mycophenolate", holds: (v) => v.step === "replace_mycophenolate" },
          { term: "situation", text: "mycophenolate_intolerance", holds: (v) => v.situation === "mycophenolate_intolerance" },
          { term: "azathioprine_history", text: "[never_used, can_be_used_again, failed, contraindicated, declined, missing]", holds: (v) => v.azathioprine_history === null || v.azathioprine_history === "never_used" || v.azathioprine_history === "can_be_used_again" || v.azathioprine_history === "failed" || v.azathioprine_history === "contraindicated" || v.azathioprine_history === "declined" },
        ],
        then: () => ({ agent_question: "azathioprine" }),
        because: "Azathioprine is the other agent of first-line treatment.",
        evidence: [], interpretations: ["A14"],
      },
      {
        id: "after-mycophenolate-failure",
        when: [
          { term: "step", text: "replace_mycophenolate", holds: (v) => v.step === "replace_mycophenolate" },
          { term: "situation", text: "insufficient_mycophenolate", holds: (v) => v.situation === "insufficient_mycophenolate" },
        ],
        then: () => ({ agent_question: "azathioprine" }),
        because: "Azathioprine is the other agent of first-line treatment.",
        evidence: [], interpretations: ["A13"],
      },
      {
        id: "no-agent-needed",
        when: [
          { term: "step", text: "[maintain, continue_and_reassess, reexamine_diagnosis, complete_first_line, steroid_sparing, stop_allopurinol, request_data, adherence_support, assess_adherence, measure_metabolites, specialist_review, exclude_other_causes]", holds: (v) => v.step === "maintain" || v.step === "continue_and_reassess" || v.step === "reexamine_diagnosis" || v.step === "complete_first_line" || v.step === "steroid_sparing" || v.step === "stop_allopurinol" || v.step === "request_data" || v.step === "adherence_support" || v.step === "assess_adherence" || v.step === "measure_metabolites" || v.step === "specialist_review" || v.step === "exclude_other_causes" },
        ],
        then: () => ({ agent_question: "none" }),
        because: "The next step does not need another agent.",
        evidence: [], interpretations: ["A55"],
      },
    ],
  },
  {
    name: "azathioprine_choice", title: "Azathioprine after mycophenolate mofetil",
    question: "May azathioprine be started?",
    outputs: ["azathioprine_choice"], unique: true,
    applies: [
      { term: "agent_question", text: "azathioprine", holds: (v) => v.agent_question === "azathioprine" },
    ],
    rules: [
      {
        id: "excluded-by-history",
        when: [
          { term: "azathioprine_history", text: "[failed, not_tolerated, contraindicated, declined]", holds: (v) => v.azathioprine_history === "failed" || v.azathioprine_history === "not_tolerated" || v.azathioprine_history === "contraindicated" || v.azathioprine_history === "declined" },
        ],
        then: () => ({ azathioprine_choice: "excluded" }),
        because: "What has failed or was not tolerated is not tried again.",
        evidence: [], interpretations: ["A13", "A63"],
      },
      {
        id: "class-barred",
        when: [
          { term: "azathioprine_history", text: "[never_used, can_be_used_again, missing]", holds: (v) => v.azathioprine_history === null || v.azathioprine_history === "never_used" || v.azathioprine_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "barred", holds: (v) => v.thiopurine_class === "barred" },
        ],
        then: () => ({ azathioprine_choice: "excluded" }),
        because: "No thiopurine may be used.",
        evidence: ["CPIC1"], interpretations: ["A16"],
      },
      {
        id: "history-not-known",
        when: [
          { term: "azathioprine_history", text: "missing", holds: (v) => v.azathioprine_history === null },
          { term: "thiopurine_class", text: "[allowed, reduced, caution, to_be_asked]", holds: (v) => v.thiopurine_class === "allowed" || v.thiopurine_class === "reduced" || v.thiopurine_class === "caution" || v.thiopurine_class === "to_be_asked" },
        ],
        then: () => ({ azathioprine_choice: "to_be_asked" }),
        because: "What has failed or was not tolerated must not be tried again.",
        evidence: [], interpretations: ["A35", "A63"],
      },
      {
        id: "class-not-known",
        when: [
          { term: "azathioprine_history", text: "[never_used, can_be_used_again]", holds: (v) => v.azathioprine_history === "never_used" || v.azathioprine_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "to_be_asked", holds: (v) => v.thiopurine_class === "to_be_asked" },
        ],
        then: () => ({ azathioprine_choice: "to_be_asked" }),
        because: "Metaboliser status and earlier reactions must be known before a thiopurine is started.",
        evidence: ["CPIC1"], interpretations: ["A35"],
      },
      {
        id: "reaction-may-recur",
        when: [
          { term: "azathioprine_history", text: "[never_used, can_be_used_again]", holds: (v) => v.azathioprine_history === "never_used" || v.azathioprine_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "caution", holds: (v) => v.thiopurine_class === "caution" },
        ],
        then: () => ({ azathioprine_choice: "caution" }),
        because: "The reaction may recur, or absent TPMT cannot be excluded.",
        evidence: ["KHOURY1"], interpretations: ["A16", "A46"],
      },
      {
        id: "portal-hypertension",
        when: [
          { term: "azathioprine_history", text: "[never_used, can_be_used_again]", holds: (v) => v.azathioprine_history === "never_used" || v.azathioprine_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "[allowed, reduced]", holds: (v) => v.thiopurine_class === "allowed" || v.thiopurine_class === "reduced" },
          { term: "portal_hypertension", text: "yes", holds: (v) => v.portal_hypertension === "yes" },
        ],
        then: () => ({ azathioprine_choice: "caution" }),
        because: "Thiopurines can themselves cause vascular liver injury.",
        evidence: ["LTOX1"], interpretations: ["A17"],
      },
      {
        id: "portal-hypertension-not-known",
        when: [
          { term: "azathioprine_history", text: "[never_used, can_be_used_again]", holds: (v) => v.azathioprine_history === "never_used" || v.azathioprine_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "[allowed, reduced]", holds: (v) => v.thiopurine_class === "allowed" || v.thiopurine_class === "reduced" },
          { term: "portal_hypertension", text: "missing", holds: (v) => v.portal_hypertension === null },
        ],
        then: () => ({ azathioprine_choice: "to_be_asked" }),
        because: "Portal hypertension must be known before a thiopurine is started.",
        evidence: [], interpretations: ["A17", "A35"],
      },
      {
        id: "with-inhibitor",
        when: [
          { term: "azathioprine_history", text: "[never_used, can_be_used_again]", holds: (v) => v.azathioprine_history === "never_used" || v.azathioprine_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "[allowed, reduced]", holds: (v) => v.thiopurine_class === "allowed" || v.thiopurine_class === "reduced" },
          { term: "portal_hypertension", text: "no", holds: (v) => v.portal_hypertension === "no" },
          { term: "xanthine_oxidase_inhibitor", text: "[allopurinol_co_therapy, allopurinol_other_reason, other_inhibitor]", holds: (v) => v.xanthine_oxidase_inhibitor === "allopurinol_co_therapy" || v.xanthine_oxidase_inhibitor === "allopurinol_other_reason" || v.xanthine_oxidase_inhibitor === "other_inhibitor" },
        ],
        then: () => ({ azathioprine_choice: "caution" }),
        because: "A start with an inhibitor needs a dose that no source read gives.",
        evidence: ["X4"], interpretations: ["A61"],
      },
      {
        id: "inhibitor-not-known",
        when: [
          { term: "azathioprine_history", text: "[never_used, can_be_used_again]", holds: (v) => v.azathioprine_history === "never_used" || v.azathioprine_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "[allowed, reduced]", holds: (v) => v.thiopurine_class === "allowed" || v.thiopurine_class === "reduced" },
          { term: "portal_hypertension", text: "no", holds: (v) => v.portal_hypertension === "no" },
          { term: "xanthine_oxidase_inhibitor", text: "missing", holds: (v) => v.xanthine_oxidase_inhibitor === null },
        ],
        then: () => ({ azathioprine_choice: "to_be_asked" }),
        because: "A xanthine oxidase inhibitor must be excluded.",
        evidence: ["X4"], interpretations: ["A35"],
      },
      {
        id: "possible",
        when: [
          { term: "azathioprine_history", text: "[never_used, can_be_used_again]", holds: (v) => v.azathioprine_history === "never_used" || v.azathioprine_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "[allowed, reduced]", holds: (v) => v.thiopurine_class === "allowed" || v.thiopurine_class === "reduced" },
          { term: "portal_hypertension", text: "no", holds: (v) => v.portal_hypertension === "no" },
          { term: "xanthine_oxidase_inhibitor", text: "none", holds: (v) => v.xanthine_oxidase_inhibitor === "none" },
        ],
        then: () => ({ azathioprine_choice: "eligible" }),
        because: "Nothing stands against it.",
        evidence: ["E1"], interpretations: ["A13", "A14"],
      },
    ],
  },
  {
    name: "mercaptopurine_choice", title: "Mercaptopurine",
    question: "May mercaptopurine be started?",
    outputs: ["mercaptopurine_choice"], unique: true,
    applies: [
      { term: "agent_question", text: "[thiopurine_intolerance, second_thiopurine]", holds: (v) => v.agent_question === "thiopurine_intolerance" || v.agent_question === "second_thiopurine" },
    ],
    rules: [
      {
        id: "culprit",
        when: [
          { term: "intolerance_culprit", text: "mercaptopurine", holds: (v) => v.intolerance_culprit === "mercaptopurine" },
        ],
        then: () => ({ mercaptopurine_choice: "excluded" }),
        because: "It is the medicine that is not tolerated.",
        evidence: ["K5"], interpretations: [],
      },
      {
        id: "excluded-by-history",
        when: [
          { term: "intolerance_culprit", text: "not(mercaptopurine)", holds: (v) => v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "tioguanine" || v.intolerance_culprit === "mycophenolate" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "mercaptopurine_history", text: "[failed, not_tolerated, contraindicated, declined]", holds: (v) => v.mercaptopurine_history === "failed" || v.mercaptopurine_history === "not_tolerated" || v.mercaptopurine_history === "contraindicated" || v.mercaptopurine_history === "declined" },
        ],
        then: () => ({ mercaptopurine_choice: "excluded" }),
        because: "What has failed or was not tolerated is not tried again.",
        evidence: [], interpretations: ["A63"],
      },
      {
        id: "class-barred",
        when: [
          { term: "intolerance_culprit", text: "not(mercaptopurine)", holds: (v) => v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "tioguanine" || v.intolerance_culprit === "mycophenolate" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "mercaptopurine_history", text: "[never_used, can_be_used_again, missing]", holds: (v) => v.mercaptopurine_history === null || v.mercaptopurine_history === "never_used" || v.mercaptopurine_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "barred", holds: (v) => v.thiopurine_class === "barred" },
        ],
        then: () => ({ mercaptopurine_choice: "excluded" }),
        because: "No thiopurine may be used.",
        evidence: ["CPIC1", "OX1"], interpretations: ["A16"],
      },
      {
        id: "history-not-known",
        when: [
          { term: "intolerance_culprit", text: "not(mercaptopurine)", holds: (v) => v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "tioguanine" || v.intolerance_culprit === "mycophenolate" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "mercaptopurine_history", text: "missing", holds: (v) => v.mercaptopurine_history === null },
          { term: "thiopurine_class", text: "[allowed, reduced, caution, to_be_asked]", holds: (v) => v.thiopurine_class === "allowed" || v.thiopurine_class === "reduced" || v.thiopurine_class === "caution" || v.thiopurine_class === "to_be_asked" },
        ],
        then: () => ({ mercaptopurine_choice: "to_be_asked" }),
        because: "What was not tolerated must not be tried again.",
        evidence: [], interpretations: ["A35", "A63"],
      },
      {
        id: "class-not-known",
        when: [
          { term: "intolerance_culprit", text: "not(mercaptopurine)", holds: (v) => v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "tioguanine" || v.intolerance_culprit === "mycophenolate" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "mercaptopurine_history", text: "[never_used, can_be_used_again]", holds: (v) => v.mercaptopurine_history === "never_used" || v.mercaptopurine_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "to_be_asked", holds: (v) => v.thiopurine_class === "to_be_asked" },
        ],
        then: () => ({ mercaptopurine_choice: "to_be_asked" }),
        because: "Metaboliser status and the reaction must be known before another thiopurine.",
        evidence: [], interpretations: ["A16", "A35"],
      },
      {
        id: "reaction-may-recur",
        when: [
          { term: "intolerance_culprit", text: "not(mercaptopurine)", holds: (v) => v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "tioguanine" || v.intolerance_culprit === "mycophenolate" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "mercaptopurine_history", text: "[never_used, can_be_used_again]", holds: (v) => v.mercaptopurine_history === "never_used" || v.mercaptopurine_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "caution", holds: (v) => v.thiopurine_class === "caution" },
        ],
        then: () => ({ mercaptopurine_choice: "caution" }),
        because: "The reaction may recur.",
        evidence: ["NAGY1", "OX1"], interpretations: ["A16"],
      },
      {
        id: "portal-hypertension",
        when: [
          { term: "intolerance_culprit", text: "not(mercaptopurine)", holds: (v) => v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "tioguanine" || v.intolerance_culprit === "mycophenolate" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "mercaptopurine_history", text: "[never_used, can_be_used_again]", holds: (v) => v.mercaptopurine_history === "never_used" || v.mercaptopurine_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "[allowed, reduced]", holds: (v) => v.thiopurine_class === "allowed" || v.thiopurine_class === "reduced" },
          { term: "portal_hypertension", text: "yes", holds: (v) => v.portal_hypertension === "yes" },
        ],
        then: () => ({ mercaptopurine_choice: "caution" }),
        because: "Thiopurines can themselves cause vascular liver injury.",
        evidence: ["LTOX1"], interpretations: ["A17"],
      },
      {
        id: "portal-hypertension-not-known",
        when: [
          { term: "intolerance_culprit", text: "not(mercaptopurine)", holds: (v) => v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "tioguanine" || v.intolerance_culprit === "mycophenolate" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "mercaptopurine_history", text: "[never_used, can_be_used_again]", holds: (v) => v.mercaptopurine_history === "never_used" || v.mercaptopurine_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "[allowed, reduced]", holds: (v) => v.thiopurine_class === "allowed" || v.thiopurine_class === "reduced" },
          { term: "portal_hypertension", text: "missing", holds: (v) => v.portal_hypertension === null },
        ],
        then: () => ({ mercaptopurine_choice: "to_be_asked" }),
        because: "Portal hypertension must be known before another thiopurine.",
        evidence: [], interpretations: ["A17", "A35"],
      },
      {
        id: "with-inhibitor",
        when: [
          { term: "intolerance_culprit", text: "not(mercaptopurine)", holds: (v) => v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "tioguanine" || v.intolerance_culprit === "mycophenolate" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "mercaptopurine_history", text: "[never_used, can_be_used_again]", holds: (v) => v.mercaptopurine_history === "never_used" || v.mercaptopurine_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "[allowed, reduced]", holds: (v) => v.thiopurine_class === "allowed" || v.thiopurine_class === "reduced" },
          { term: "portal_hypertension", text: "no", holds: (v) => v.portal_hypertension === "no" },
          { term: "xanthine_oxidase_inhibitor", text: "[allopurinol_co_therapy, allopurinol_other_reason, other_inhibitor]", holds: (v) => v.xanthine_oxidase_inhibitor === "allopurinol_co_therapy" || v.xanthine_oxidase_inhibitor === "allopurinol_other_reason" || v.xanthine_oxidase_inhibitor === "other_inhibitor" },
        ],
        then: () => ({ mercaptopurine_choice: "caution" }),
        because: "With an inhibitor its dose must be cut as that of azathioprine.",
        evidence: ["DDI1"], interpretations: ["A61"],
      },
      {
        id: "inhibitor-not-known",
        when: [
          { term: "intolerance_culprit", text: "not(mercaptopurine)", holds: (v) => v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "tioguanine" || v.intolerance_culprit === "mycophenolate" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "mercaptopurine_history", text: "[never_used, can_be_used_again]", holds: (v) => v.mercaptopurine_history === "never_used" || v.mercaptopurine_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "[allowed, reduced]", holds: (v) => v.thiopurine_class === "allowed" || v.thiopurine_class === "reduced" },
          { term: "portal_hypertension", text: "no", holds: (v) => v.portal_hypertension === "no" },
          { term: "xanthine_oxidase_inhibitor", text: "missing", holds: (v) => v.xanthine_oxidase_inhibitor === null },
        ],
        then: () => ({ mercaptopurine_choice: "to_be_asked" }),
        because: "A xanthine oxidase inhibitor must be excluded.",
        evidence: ["DDI1"], interpretations: ["A35"],
      },
      {
        id: "possible",
        when: [
          { term: "intolerance_culprit", text: "not(mercaptopurine)", holds: (v) => v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "tioguanine" || v.intolerance_culprit === "mycophenolate" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "mercaptopurine_history", text: "[never_used, can_be_used_again]", holds: (v) => v.mercaptopurine_history === "never_used" || v.mercaptopurine_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "[allowed, reduced]", holds: (v) => v.thiopurine_class === "allowed" || v.thiopurine_class === "reduced" },
          { term: "portal_hypertension", text: "no", holds: (v) => v.portal_hypertension === "no" },
          { term: "xanthine_oxidase_inhibitor", text: "none", holds: (v) => v.xanthine_oxidase_inhibitor === "none" },
        ],
        then: () => ({ mercaptopurine_choice: "eligible" }),
        because: "Nothing stands against it.",
        evidence: ["REC2", "HUEB1"], interpretations: [],
      },
    ],
  },
  {
    name: "mycophenolate_choice", title: "Mycophenolate mofetil",
    question: "May mycophenolate mofetil be started?",
    outputs: ["mycophenolate_choice"], unique: true,
    applies: [
      { term: "agent_question", text: "[thiopurine_intolerance, before_third_line, second_thiopurine]", holds: (v) => v.agent_question === "thiopurine_intolerance" || v.agent_question === "before_third_line" || v.agent_question === "second_thiopurine" },
    ],
    rules: [
      {
        id: "culprit",
        when: [
          { term: "intolerance_culprit", text: "mycophenolate", holds: (v) => v.intolerance_culprit === "mycophenolate" },
        ],
        then: () => ({ mycophenolate_choice: "excluded" }),
        because: "It is the medicine that is not tolerated.",
        evidence: ["K5"], interpretations: [],
      },
      {
        id: "excluded-by-history",
        when: [
          { term: "mycophenolate_history", text: "[failed, not_tolerated, contraindicated, declined]", holds: (v) => v.mycophenolate_history === "failed" || v.mycophenolate_history === "not_tolerated" || v.mycophenolate_history === "contraindicated" || v.mycophenolate_history === "declined" },
          { term: "intolerance_culprit", text: "not(mycophenolate)", holds: (v) => v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "mercaptopurine" || v.intolerance_culprit === "tioguanine" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
        ],
        then: () => ({ mycophenolate_choice: "excluded" }),
        because: "What has failed or was not tolerated is not tried again.",
        evidence: [], interpretations: ["A63"],
      },
      {
        id: "history-not-known",
        when: [
          { term: "mycophenolate_history", text: "missing", holds: (v) => v.mycophenolate_history === null },
          { term: "intolerance_culprit", text: "not(mycophenolate)", holds: (v) => v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "mercaptopurine" || v.intolerance_culprit === "tioguanine" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
        ],
        then: () => ({ mycophenolate_choice: "to_be_asked" }),
        because: "What has failed or was not tolerated must not be tried again.",
        evidence: [], interpretations: ["A35", "A63"],
      },
      {
        id: "pregnancy",
        when: [
          { term: "mycophenolate_history", text: "[never_used, can_be_used_again]", holds: (v) => v.mycophenolate_history === "never_used" || v.mycophenolate_history === "can_be_used_again" },
          { term: "intolerance_culprit", text: "not(mycophenolate)", holds: (v) => v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "mercaptopurine" || v.intolerance_culprit === "tioguanine" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "pregnancy_state", text: "[pregnant, planning]", holds: (v) => v.pregnancy_state === "pregnant" || v.pregnancy_state === "planning" },
        ],
        then: () => ({ mycophenolate_choice: "not_in_pregnancy" }),
        because: "Mycophenolate mofetil is contraindicated in pregnancy.",
        evidence: ["MHRA1", "ETIS1"], interpretations: ["A10"],
      },
      {
        id: "pregnancy-not-known",
        when: [
          { term: "mycophenolate_history", text: "[never_used, can_be_used_again]", holds: (v) => v.mycophenolate_history === "never_used" || v.mycophenolate_history === "can_be_used_again" },
          { term: "intolerance_culprit", text: "not(mycophenolate)", holds: (v) => v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "mercaptopurine" || v.intolerance_culprit === "tioguanine" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "pregnancy_state", text: "to_be_asked", holds: (v) => v.pregnancy_state === "to_be_asked" },
        ],
        then: () => ({ mycophenolate_choice: "to_be_asked" }),
        because: "A start needs a dated negative test.",
        evidence: ["MIMS1"], interpretations: ["A35", "A36"],
      },
      {
        id: "cannot-become-pregnant",
        when: [
          { term: "mycophenolate_history", text: "[never_used, can_be_used_again]", holds: (v) => v.mycophenolate_history === "never_used" || v.mycophenolate_history === "can_be_used_again" },
          { term: "intolerance_culprit", text: "not(mycophenolate)", holds: (v) => v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "mercaptopurine" || v.intolerance_culprit === "tioguanine" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "pregnancy_state", text: "not_possible", holds: (v) => v.pregnancy_state === "not_possible" },
        ],
        then: () => ({ mycophenolate_choice: "eligible" }),
        because: "Nothing in pregnancy stands against it.",
        evidence: ["MHRA1"], interpretations: [],
      },
      {
        id: "reliable-contraception",
        when: [
          { term: "mycophenolate_history", text: "[never_used, can_be_used_again]", holds: (v) => v.mycophenolate_history === "never_used" || v.mycophenolate_history === "can_be_used_again" },
          { term: "intolerance_culprit", text: "not(mycophenolate)", holds: (v) => v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "mercaptopurine" || v.intolerance_culprit === "tioguanine" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "pregnancy_state", text: "not_pregnant", holds: (v) => v.pregnancy_state === "not_pregnant" },
          { term: "contraception", text: "reliable", holds: (v) => v.contraception === "reliable" },
        ],
        then: () => ({ mycophenolate_choice: "eligible" }),
        because: "Not pregnant, and contraception is reliable.",
        evidence: ["EMA1", "MHRA1"], interpretations: [],
      },
      {
        id: "no-reliable-contraception",
        when: [
          { term: "mycophenolate_history", text: "[never_used, can_be_used_again]", holds: (v) => v.mycophenolate_history === "never_used" || v.mycophenolate_history === "can_be_used_again" },
          { term: "intolerance_culprit", text: "not(mycophenolate)", holds: (v) => v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "mercaptopurine" || v.intolerance_culprit === "tioguanine" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "pregnancy_state", text: "not_pregnant", holds: (v) => v.pregnancy_state === "not_pregnant" },
          { term: "contraception", text: "not_reliable", holds: (v) => v.contraception === "not_reliable" },
        ],
        then: () => ({ mycophenolate_choice: "contraception_first" }),
        because: "It is contraindicated without reliable contraception.",
        evidence: ["MHRA1"], interpretations: [],
      },
      {
        id: "contraception-not-known",
        when: [
          { term: "mycophenolate_history", text: "[never_used, can_be_used_again]", holds: (v) => v.mycophenolate_history === "never_used" || v.mycophenolate_history === "can_be_used_again" },
          { term: "intolerance_culprit", text: "not(mycophenolate)", holds: (v) => v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "mercaptopurine" || v.intolerance_culprit === "tioguanine" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "pregnancy_state", text: "not_pregnant", holds: (v) => v.pregnancy_state === "not_pregnant" },
          { term: "contraception", text: "missing", holds: (v) => v.contraception === null },
        ],
        then: () => ({ mycophenolate_choice: "to_be_asked" }),
        because: "It is contraindicated without reliable contraception, so contraception must be known.",
        evidence: ["MHRA1"], interpretations: ["A35"],
      },
    ],
  },
  {
    name: "tioguanine_choice", title: "Tioguanine",
    question: "May tioguanine be started?",
    outputs: ["tioguanine_choice"], unique: true,
    applies: [
      { term: "agent_question", text: "[thiopurine_intolerance, second_thiopurine]", holds: (v) => v.agent_question === "thiopurine_intolerance" || v.agent_question === "second_thiopurine" },
    ],
    rules: [
      {
        id: "culprit",
        when: [
          { term: "intolerance_culprit", text: "tioguanine", holds: (v) => v.intolerance_culprit === "tioguanine" },
        ],
        then: () => ({ tioguanine_choice: "excluded" }),
        because: "It is the medicine that is not tolerated.",
        evidence: ["K5"], interpretations: [],
      },
      {
        id: "excluded-by-history",
        when: [
          { term: "intolerance_culprit", text: "not(tioguanine)", holds: (v) => v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "mercaptopurine" || v.intolerance_culprit === "mycophenolate" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "tioguanine_history", text: "[failed, not_tolerated, contraindicated, declined]", holds: (v) => v.tioguanine_history === "failed" || v.tioguanine_history === "not_tolerated" || v.tioguanine_history === "contraindicated" || v.tioguanine_history === "declined" },
        ],
        then: () => ({ tioguanine_choice: "excluded" }),
        because: "What has failed or was not tolerated is not tried again.",
        evidence: [], interpretations: ["A63"],
      },
      {
        id: "class-barred",
        when: [
          { term: "intolerance_culprit", text: "not(tioguanine)", holds: (v) => v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "mercaptopurine" || v.intolerance_culprit === "mycophenolate" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "tioguanine_history", text: "[never_used, can_be_used_again, missing]", holds: (v) => v.tioguanine_history === null || v.tioguanine_history === "never_used" || v.tioguanine_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "barred", holds: (v) => v.thiopurine_class === "barred" },
        ],
        then: () => ({ tioguanine_choice: "excluded" }),
        because: "No thiopurine may be used.",
        evidence: ["CPIC1"], interpretations: ["A16"],
      },
      {
        id: "portal-hypertension",
        when: [
          { term: "intolerance_culprit", text: "not(tioguanine)", holds: (v) => v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "mercaptopurine" || v.intolerance_culprit === "mycophenolate" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "tioguanine_history", text: "[never_used, can_be_used_again, missing]", holds: (v) => v.tioguanine_history === null || v.tioguanine_history === "never_used" || v.tioguanine_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "[allowed, reduced, caution, to_be_asked]", holds: (v) => v.thiopurine_class === "allowed" || v.thiopurine_class === "reduced" || v.thiopurine_class === "caution" || v.thiopurine_class === "to_be_asked" },
          { term: "portal_hypertension", text: "yes", holds: (v) => v.portal_hypertension === "yes" },
        ],
        then: () => ({ tioguanine_choice: "excluded" }),
        because: "Tioguanine causes nodular regenerative hyperplasia.",
        evidence: ["TEML1"], interpretations: ["A17"],
      },
      {
        id: "history-not-known",
        when: [
          { term: "intolerance_culprit", text: "not(tioguanine)", holds: (v) => v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "mercaptopurine" || v.intolerance_culprit === "mycophenolate" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "tioguanine_history", text: "missing", holds: (v) => v.tioguanine_history === null },
          { term: "thiopurine_class", text: "[allowed, reduced, caution, to_be_asked]", holds: (v) => v.thiopurine_class === "allowed" || v.thiopurine_class === "reduced" || v.thiopurine_class === "caution" || v.thiopurine_class === "to_be_asked" },
          { term: "portal_hypertension", text: "no, missing", holds: (v) => v.portal_hypertension === null || v.portal_hypertension === "no" },
        ],
        then: () => ({ tioguanine_choice: "to_be_asked" }),
        because: "What was not tolerated must not be tried again.",
        evidence: [], interpretations: ["A35", "A63"],
      },
      {
        id: "portal-hypertension-not-known",
        when: [
          { term: "intolerance_culprit", text: "not(tioguanine)", holds: (v) => v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "mercaptopurine" || v.intolerance_culprit === "mycophenolate" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "tioguanine_history", text: "[never_used, can_be_used_again]", holds: (v) => v.tioguanine_history === "never_used" || v.tioguanine_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "[allowed, reduced, caution, to_be_asked]", holds: (v) => v.thiopurine_class === "allowed" || v.thiopurine_class === "reduced" || v.thiopurine_class === "caution" || v.thiopurine_class === "to_be_asked" },
          { term: "portal_hypertension", text: "missing", holds: (v) => v.portal_hypertension === null },
        ],
        then: () => ({ tioguanine_choice: "to_be_asked" }),
        because: "Nodular regenerative hyperplasia and portal hypertension must be excluded first.",
        evidence: ["TEML1"], interpretations: ["A17", "A35"],
      },
      {
        id: "class-not-known",
        when: [
          { term: "intolerance_culprit", text: "not(tioguanine)", holds: (v) => v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "mercaptopurine" || v.intolerance_culprit === "mycophenolate" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "tioguanine_history", text: "[never_used, can_be_used_again]", holds: (v) => v.tioguanine_history === "never_used" || v.tioguanine_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "to_be_asked", holds: (v) => v.thiopurine_class === "to_be_asked" },
          { term: "portal_hypertension", text: "no", holds: (v) => v.portal_hypertension === "no" },
        ],
        then: () => ({ tioguanine_choice: "to_be_asked" }),
        because: "Metaboliser status and the reaction must be known before another thiopurine.",
        evidence: [], interpretations: ["A16", "A35"],
      },
      {
        id: "reaction-or-dose-unclear",
        when: [
          { term: "intolerance_culprit", text: "not(tioguanine)", holds: (v) => v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "mercaptopurine" || v.intolerance_culprit === "mycophenolate" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "tioguanine_history", text: "[never_used, can_be_used_again]", holds: (v) => v.tioguanine_history === "never_used" || v.tioguanine_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "[reduced, caution]", holds: (v) => v.thiopurine_class === "reduced" || v.thiopurine_class === "caution" },
          { term: "portal_hypertension", text: "no", holds: (v) => v.portal_hypertension === "no" },
        ],
        then: () => ({ tioguanine_choice: "caution" }),
        because: "The reaction may recur, and no reduced dose of tioguanine is known.",
        evidence: ["NAGY1"], interpretations: ["A16", "A29"],
      },
      {
        id: "with-inhibitor",
        when: [
          { term: "intolerance_culprit", text: "not(tioguanine)", holds: (v) => v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "mercaptopurine" || v.intolerance_culprit === "mycophenolate" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "tioguanine_history", text: "[never_used, can_be_used_again]", holds: (v) => v.tioguanine_history === "never_used" || v.tioguanine_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "allowed", holds: (v) => v.thiopurine_class === "allowed" },
          { term: "portal_hypertension", text: "no", holds: (v) => v.portal_hypertension === "no" },
          { term: "xanthine_oxidase_inhibitor", text: "[allopurinol_co_therapy, allopurinol_other_reason, other_inhibitor]", holds: (v) => v.xanthine_oxidase_inhibitor === "allopurinol_co_therapy" || v.xanthine_oxidase_inhibitor === "allopurinol_other_reason" || v.xanthine_oxidase_inhibitor === "other_inhibitor" },
        ],
        then: () => ({ tioguanine_choice: "caution" }),
        because: "No source read says how tioguanine is dosed with an inhibitor.",
        evidence: [], interpretations: ["A61"],
      },
      {
        id: "inhibitor-not-known",
        when: [
          { term: "intolerance_culprit", text: "not(tioguanine)", holds: (v) => v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "mercaptopurine" || v.intolerance_culprit === "mycophenolate" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "tioguanine_history", text: "[never_used, can_be_used_again]", holds: (v) => v.tioguanine_history === "never_used" || v.tioguanine_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "allowed", holds: (v) => v.thiopurine_class === "allowed" },
          { term: "portal_hypertension", text: "no", holds: (v) => v.portal_hypertension === "no" },
          { term: "xanthine_oxidase_inhibitor", text: "missing", holds: (v) => v.xanthine_oxidase_inhibitor === null },
        ],
        then: () => ({ tioguanine_choice: "to_be_asked" }),
        because: "A xanthine oxidase inhibitor must be excluded.",
        evidence: [], interpretations: ["A35", "A61"],
      },
      {
        id: "possible",
        when: [
          { term: "intolerance_culprit", text: "not(tioguanine)", holds: (v) => v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "mercaptopurine" || v.intolerance_culprit === "mycophenolate" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "tioguanine_history", text: "[never_used, can_be_used_again]", holds: (v) => v.tioguanine_history === "never_used" || v.tioguanine_history === "can_be_used_again" },
          { term: "thiopurine_class", text: "allowed", holds: (v) => v.thiopurine_class === "allowed" },
          { term: "portal_hypertension", text: "no", holds: (v) => v.portal_hypertension === "no" },
          { term: "xanthine_oxidase_inhibitor", text: "none", holds: (v) => v.xanthine_oxidase_inhibitor === "none" },
        ],
        then: () => ({ tioguanine_choice: "eligible" }),
        because: "Nothing stands against it.",
        evidence: ["REC2", "TG1"], interpretations: [],
      },
    ],
  },
  {
    name: "named_agents", title: "Agents named for this patient",
    question: "Which agents do the guideline statements name for this patient?",
    outputs: ["named_agents"], unique: false,
    applies: [
    ],
    rules: [
      {
        id: "mycophenolate-for-intolerance",
        when: [
          { term: "agent_question", text: "thiopurine_intolerance", holds: (v) => v.agent_question === "thiopurine_intolerance" },
          { term: "mycophenolate_choice", text: "not(excluded)", holds: (v) => v.mycophenolate_choice === "eligible" || v.mycophenolate_choice === "contraception_first" || v.mycophenolate_choice === "not_in_pregnancy" || v.mycophenolate_choice === "to_be_asked" },
        ],
        then: () => ({ named_agents: "mycophenolate" }),
        because: "Named as treatment of choice.",
        evidence: ["REC1"], interpretations: [],
      },
      {
        id: "mycophenolate-before-third-line",
        when: [
          { term: "agent_question", text: "before_third_line", holds: (v) => v.agent_question === "before_third_line" },
          { term: "mycophenolate_choice", text: "not(excluded)", holds: (v) => v.mycophenolate_choice === "eligible" || v.mycophenolate_choice === "contraception_first" || v.mycophenolate_choice === "not_in_pregnancy" || v.mycophenolate_choice === "to_be_asked" },
        ],
        then: () => ({ named_agents: "mycophenolate" }),
        because: "Named before third-line treatment.",
        evidence: ["REC5"], interpretations: [],
      },
      {
        id: "mercaptopurine",
        when: [
          { term: "agent_question", text: "[thiopurine_intolerance, second_thiopurine]", holds: (v) => v.agent_question === "thiopurine_intolerance" || v.agent_question === "second_thiopurine" },
          { term: "mercaptopurine_choice", text: "not(excluded)", holds: (v) => v.mercaptopurine_choice === "eligible" || v.mercaptopurine_choice === "caution" || v.mercaptopurine_choice === "to_be_asked" },
        ],
        then: () => ({ named_agents: "mercaptopurine" }),
        because: "Named for intolerance of azathioprine.",
        evidence: ["REC2"], interpretations: ["A15"],
      },
      {
        id: "tioguanine",
        when: [
          { term: "agent_question", text: "[thiopurine_intolerance, second_thiopurine]", holds: (v) => v.agent_question === "thiopurine_intolerance" || v.agent_question === "second_thiopurine" },
          { term: "tioguanine_choice", text: "not(excluded)", holds: (v) => v.tioguanine_choice === "eligible" || v.tioguanine_choice === "caution" || v.tioguanine_choice === "to_be_asked" },
        ],
        then: () => ({ named_agents: "tioguanine" }),
        because: "Named for intolerance of azathioprine.",
        evidence: ["REC2"], interpretations: ["A15"],
      },
    ],
  },
  {
    name: "second_thiopurine", title: "Mercaptopurine or tioguanine",
    question: "Which of the two other thiopurines, if either?",
    outputs: ["second_thiopurine"], unique: true,
    applies: [
      { term: "agent_question", text: "[thiopurine_intolerance, second_thiopurine]", holds: (v) => v.agent_question === "thiopurine_intolerance" || v.agent_question === "second_thiopurine" },
    ],
    rules: [
      {
        id: "mercaptopurine",
        when: [
          { term: "mercaptopurine_choice", text: "eligible", holds: (v) => v.mercaptopurine_choice === "eligible" },
        ],
        then: () => ({ second_thiopurine: "mercaptopurine" }),
        because: "There is more experience with it in autoimmune hepatitis, and it spares the liver the risk of tioguanine.",
        evidence: ["REC2", "HUEB1", "TEML1"], interpretations: ["A17"],
      },
      {
        id: "mercaptopurine-to-be-asked",
        when: [
          { term: "mercaptopurine_choice", text: "to_be_asked", holds: (v) => v.mercaptopurine_choice === "to_be_asked" },
        ],
        then: () => ({ second_thiopurine: "to_be_asked" }),
        because: "Mercaptopurine comes first, so it is clarified first.",
        evidence: [], interpretations: ["A17", "A35"],
      },
      {
        id: "tioguanine",
        when: [
          { term: "mercaptopurine_choice", text: "[caution, excluded]", holds: (v) => v.mercaptopurine_choice === "caution" || v.mercaptopurine_choice === "excluded" },
          { term: "tioguanine_choice", text: "eligible", holds: (v) => v.tioguanine_choice === "eligible" },
        ],
        then: () => ({ second_thiopurine: "tioguanine" }),
        because: "Mercaptopurine cannot be used without a specialist.",
        evidence: ["REC2", "TG1"], interpretations: ["A17"],
      },
      {
        id: "tioguanine-to-be-asked",
        when: [
          { term: "mercaptopurine_choice", text: "[caution, excluded]", holds: (v) => v.mercaptopurine_choice === "caution" || v.mercaptopurine_choice === "excluded" },
          { term: "tioguanine_choice", text: "to_be_asked", holds: (v) => v.tioguanine_choice === "to_be_asked" },
        ],
        then: () => ({ second_thiopurine: "to_be_asked" }),
        because: "Tioguanine must be clarified.",
        evidence: [], interpretations: ["A17", "A35"],
      },
      {
        id: "tioguanine-with-a-specialist",
        when: [
          { term: "mercaptopurine_choice", text: "[caution, excluded]", holds: (v) => v.mercaptopurine_choice === "caution" || v.mercaptopurine_choice === "excluded" },
          { term: "tioguanine_choice", text: "caution", holds: (v) => v.tioguanine_choice === "caution" },
        ],
        then: () => ({ second_thiopurine: "specialist" }),
        because: "What is left needs a specialist.",
        evidence: [], interpretations: ["A16"],
      },
      {
        id: "mercaptopurine-with-a-specialist",
        when: [
          { term: "mercaptopurine_choice", text: "caution", holds: (v) => v.mercaptopurine_choice === "caution" },
          { term: "tioguanine_choice", text: "excluded", holds: (v) => v.tioguanine_choice === "excluded" },
        ],
        then: () => ({ second_thiopurine: "specialist" }),
        because: "What is left needs a specialist.",
        evidence: [], interpretations: ["A16"],
      },
      {
        id: "neither",
        when: [
          { term: "mercaptopurine_choice", text: "excluded", holds: (v) => v.mercaptopurine_choice === "excluded" },
          { term: "tioguanine_choice", text: "excluded", holds: (v) => v.tioguanine_choice === "excluded" },
        ],
        then: () => ({ second_thiopurine: "neither" }),
        because: "Both are excluded.",
        evidence: [], interpretations: ["A18"],
      },
    ],
  },
  {
    name: "new_agent", title: "The next agent",
    question: "Which agent is next?",
    outputs: ["new_agent"], unique: true,
    applies: [
      { term: "agent_question", text: "[thiopurine_intolerance, before_third_line, second_thiopurine, azathioprine]", holds: (v) => v.agent_question === "thiopurine_intolerance" || v.agent_question === "before_third_line" || v.agent_question === "second_thiopurine" || v.agent_question === "azathioprine" },
    ],
    rules: [
      {
        id: "mycophenolate-for-intolerance",
        when: [
          { term: "agent_question", text: "[thiopurine_intolerance, second_thiopurine]", holds: (v) => v.agent_question === "thiopurine_intolerance" || v.agent_question === "second_thiopurine" },
          { term: "mycophenolate_choice", text: "eligible", holds: (v) => v.mycophenolate_choice === "eligible" },
        ],
        then: () => ({ new_agent: "mycophenolate_for_intolerance" }),
        because: "Mycophenolate mofetil is the treatment of choice when a thiopurine is not tolerated.",
        evidence: ["REC1"], interpretations: ["A15"],
      },
      {
        id: "mycophenolate-before-third-line",
        when: [
          { term: "agent_question", text: "before_third_line", holds: (v) => v.agent_question === "before_third_line" },
          { term: "mycophenolate_choice", text: "eligible", holds: (v) => v.mycophenolate_choice === "eligible" },
        ],
        then: () => ({ new_agent: "mycophenolate_before_third_line" }),
        because: "Mycophenolate mofetil may be used before third-line treatment.",
        evidence: ["REC5"], interpretations: ["A12"],
      },
      {
        id: "contraception-first-for-intolerance",
        when: [
          { term: "agent_question", text: "[thiopurine_intolerance, second_thiopurine]", holds: (v) => v.agent_question === "thiopurine_intolerance" || v.agent_question === "second_thiopurine" },
          { term: "mycophenolate_choice", text: "contraception_first", holds: (v) => v.mycophenolate_choice === "contraception_first" },
        ],
        then: () => ({ new_agent: "contraception_first" }),
        because: "Mycophenolate mofetil is the treatment of choice, and reliable contraception its condition.",
        evidence: ["REC1", "MHRA1"], interpretations: ["A57"],
      },
      {
        id: "contraception-first-before-third-line",
        when: [
          { term: "agent_question", text: "before_third_line", holds: (v) => v.agent_question === "before_third_line" },
          { term: "mycophenolate_choice", text: "contraception_first", holds: (v) => v.mycophenolate_choice === "contraception_first" },
        ],
        then: () => ({ new_agent: "contraception_first" }),
        because: "Mycophenolate mofetil may be used, and reliable contraception is its condition.",
        evidence: ["REC5", "MHRA1"], interpretations: ["A57"],
      },
      {
        id: "not-in-pregnancy",
        when: [
          { term: "agent_question", text: "[thiopurine_intolerance, before_third_line, second_thiopurine]", holds: (v) => v.agent_question === "thiopurine_intolerance" || v.agent_question === "before_third_line" || v.agent_question === "second_thiopurine" },
          { term: "mycophenolate_choice", text: "not_in_pregnancy", holds: (v) => v.mycophenolate_choice === "not_in_pregnancy" },
        ],
        then: () => ({ new_agent: "specialist_review" }),
        because: "The treatment of choice is barred, and the patient is or wants to be pregnant.",
        evidence: ["MHRA1"], interpretations: ["A10"],
      },
      {
        id: "mycophenolate-more-to-ask",
        when: [
          { term: "agent_question", text: "[thiopurine_intolerance, before_third_line, second_thiopurine]", holds: (v) => v.agent_question === "thiopurine_intolerance" || v.agent_question === "before_third_line" || v.agent_question === "second_thiopurine" },
          { term: "mycophenolate_choice", text: "to_be_asked", holds: (v) => v.mycophenolate_choice === "to_be_asked" },
        ],
        then: () => ({ new_agent: "request_data" }),
        because: "A medicine that harms the unborn is not started on what is not known.",
        evidence: [], interpretations: ["A35"],
      },
      {
        id: "third-line-after-thiopurines",
        when: [
          { term: "agent_question", text: "before_third_line", holds: (v) => v.agent_question === "before_third_line" },
          { term: "mycophenolate_choice", text: "excluded", holds: (v) => v.mycophenolate_choice === "excluded" },
        ],
        then: () => ({ new_agent: "third_line" }),
        because: "Optimisation has not succeeded and mycophenolate mofetil is excluded.",
        evidence: ["REC5"], interpretations: ["A18"],
      },
      {
        id: "excluded-and-pregnant",
        when: [
          { term: "agent_question", text: "[thiopurine_intolerance, second_thiopurine]", holds: (v) => v.agent_question === "thiopurine_intolerance" || v.agent_question === "second_thiopurine" },
          { term: "mycophenolate_choice", text: "excluded", holds: (v) => v.mycophenolate_choice === "excluded" },
          { term: "pregnancy_state", text: "[pregnant, planning]", holds: (v) => v.pregnancy_state === "pregnant" || v.pregnancy_state === "planning" },
        ],
        then: () => ({ new_agent: "specialist_review" }),
        because: "No new agent is started in pregnancy without a specialist.",
        evidence: [], interpretations: ["A10"],
      },
      {
        id: "excluded-and-pregnancy-not-known",
        when: [
          { term: "agent_question", text: "[thiopurine_intolerance, second_thiopurine]", holds: (v) => v.agent_question === "thiopurine_intolerance" || v.agent_question === "second_thiopurine" },
          { term: "mycophenolate_choice", text: "excluded", holds: (v) => v.mycophenolate_choice === "excluded" },
          { term: "pregnancy_state", text: "to_be_asked", holds: (v) => v.pregnancy_state === "to_be_asked" },
        ],
        then: () => ({ new_agent: "request_data" }),
        because: "Pregnancy must be known before a new agent.",
        evidence: [], interpretations: ["A35", "A36"],
      },
      {
        id: "mercaptopurine",
        when: [
          { term: "agent_question", text: "[thiopurine_intolerance, second_thiopurine]", holds: (v) => v.agent_question === "thiopurine_intolerance" || v.agent_question === "second_thiopurine" },
          { term: "mycophenolate_choice", text: "excluded", holds: (v) => v.mycophenolate_choice === "excluded" },
          { term: "pregnancy_state", text: "[not_pregnant, not_possible]", holds: (v) => v.pregnancy_state === "not_pregnant" || v.pregnancy_state === "not_possible" },
          { term: "second_thiopurine", text: "mercaptopurine", holds: (v) => v.second_thiopurine === "mercaptopurine" },
        ],
        then: () => ({ new_agent: "start_mercaptopurine" }),
        because: "Mercaptopurine can be used when azathioprine is not tolerated.",
        evidence: ["REC2", "HUEB1"], interpretations: ["A15", "A17"],
      },
      {
        id: "tioguanine",
        when: [
          { term: "agent_question", text: "[thiopurine_intolerance, second_thiopurine]", holds: (v) => v.agent_question === "thiopurine_intolerance" || v.agent_question === "second_thiopurine" },
          { term: "mycophenolate_choice", text: "excluded", holds: (v) => v.mycophenolate_choice === "excluded" },
          { term: "pregnancy_state", text: "[not_pregnant, not_possible]", holds: (v) => v.pregnancy_state === "not_pregnant" || v.pregnancy_state === "not_possible" },
          { term: "second_thiopurine", text: "tioguanine", holds: (v) => v.second_thiopurine === "tioguanine" },
        ],
        then: () => ({ new_agent: "start_tioguanine" }),
        because: "Tioguanine can be used when azathioprine is not tolerated.",
        evidence: ["REC2", "TG1"], interpretations: ["A15", "A17"],
      },
      {
        id: "second-thiopurine-with-a-specialist",
        when: [
          { term: "agent_question", text: "[thiopurine_intolerance, second_thiopurine]", holds: (v) => v.agent_question === "thiopurine_intolerance" || v.agent_question === "second_thiopurine" },
          { term: "mycophenolate_choice", text: "excluded", holds: (v) => v.mycophenolate_choice === "excluded" },
          { term: "pregnancy_state", text: "[not_pregnant, not_possible]", holds: (v) => v.pregnancy_state === "not_pregnant" || v.pregnancy_state === "not_possible" },
          { term: "second_thiopurine", text: "specialist", holds: (v) => v.second_thiopurine === "specialist" },
        ],
        then: () => ({ new_agent: "specialist_review" }),
        because: "What is left needs a specialist.",
        evidence: [], interpretations: ["A16"],
      },
      {
        id: "second-thiopurine-more-to-ask",
        when: [
          { term: "agent_question", text: "[thiopurine_intolerance, second_thiopurine]", holds: (v) => v.agent_question === "thiopurine_intolerance" || v.agent_question === "second_thiopurine" },
          { term: "mycophenolate_choice", text: "excluded", holds: (v) => v.mycophenolate_choice === "excluded" },
          { term: "pregnancy_state", text: "[not_pregnant, not_possible]", holds: (v) => v.pregnancy_state === "not_pregnant" || v.pregnancy_state === "not_possible" },
          { term: "second_thiopurine", text: "to_be_asked", holds: (v) => v.second_thiopurine === "to_be_asked" },
        ],
        then: () => ({ new_agent: "request_data" }),
        because: "What stands against another thiopurine must be known.",
        evidence: [], interpretations: ["A35"],
      },
      {
        id: "third-line-for-intolerance",
        when: [
          { term: "agent_question", text: "[thiopurine_intolerance, second_thiopurine]", holds: (v) => v.agent_question === "thiopurine_intolerance" || v.agent_question === "second_thiopurine" },
          { term: "mycophenolate_choice", text: "excluded", holds: (v) => v.mycophenolate_choice === "excluded" },
          { term: "pregnancy_state", text: "[not_pregnant, not_possible]", holds: (v) => v.pregnancy_state === "not_pregnant" || v.pregnancy_state === "not_possible" },
          { term: "second_thiopurine", text: "neither", holds: (v) => v.second_thiopurine === "neither" },
        ],
        then: () => ({ new_agent: "third_line" }),
        because: "Mycophenolate mofetil and the thiopurines are all excluded.",
        evidence: [], interpretations: ["A18"],
      },
      {
        id: "azathioprine-and-pregnant",
        when: [
          { term: "agent_question", text: "azathioprine", holds: (v) => v.agent_question === "azathioprine" },
          { term: "pregnancy_state", text: "[pregnant, planning]", holds: (v) => v.pregnancy_state === "pregnant" || v.pregnancy_state === "planning" },
          { term: "azathioprine_choice", text: "[eligible, caution]", holds: (v) => v.azathioprine_choice === "eligible" || v.azathioprine_choice === "caution" },
        ],
        then: () => ({ new_agent: "specialist_review" }),
        because: "No new agent is started in pregnancy without a specialist.",
        evidence: [], interpretations: ["A10"],
      },
      {
        id: "azathioprine-and-pregnancy-not-known",
        when: [
          { term: "agent_question", text: "azathioprine", holds: (v) => v.agent_question === "azathioprine" },
          { term: "pregnancy_state", text: "to_be_asked", holds: (v) => v.pregnancy_state === "to_be_asked" },
          { term: "azathioprine_choice", text: "eligible", holds: (v) => v.azathioprine_choice === "eligible" },
        ],
        then: () => ({ new_agent: "request_data" }),
        because: "Pregnancy must be known before a new agent.",
        evidence: [], interpretations: ["A35", "A36"],
      },
      {
        id: "azathioprine",
        when: [
          { term: "agent_question", text: "azathioprine", holds: (v) => v.agent_question === "azathioprine" },
          { term: "pregnancy_state", text: "[not_pregnant, not_possible]", holds: (v) => v.pregnancy_state === "not_pregnant" || v.pregnancy_state === "not_possible" },
          { term: "azathioprine_choice", text: "eligible", holds: (v) => v.azathioprine_choice === "eligible" },
        ],
        then: () => ({ new_agent: "start_azathioprine" }),
        because: "Azathioprine is the other agent of first-line treatment, and untried.",
        evidence: ["E1"], interpretations: ["A13", "A14"],
      },
      {
        id: "azathioprine-with-a-specialist",
        when: [
          { term: "agent_question", text: "azathioprine", holds: (v) => v.agent_question === "azathioprine" },
          { term: "pregnancy_state", text: "[not_pregnant, not_possible, to_be_asked]", holds: (v) => v.pregnancy_state === "not_pregnant" || v.pregnancy_state === "not_possible" || v.pregnancy_state === "to_be_asked" },
          { term: "azathioprine_choice", text: "caution", holds: (v) => v.azathioprine_choice === "caution" },
        ],
        then: () => ({ new_agent: "specialist_review" }),
        because: "What is left needs a specialist.",
        evidence: [], interpretations: ["A16"],
      },
      {
        id: "azathioprine-more-to-ask",
        when: [
          { term: "agent_question", text: "azathioprine", holds: (v) => v.agent_question === "azathioprine" },
          { term: "azathioprine_choice", text: "to_be_asked", holds: (v) => v.azathioprine_choice === "to_be_asked" },
        ],
        then: () => ({ new_agent: "request_data" }),
        because: "What stands against azathioprine must be known.",
        evidence: [], interpretations: ["A35"],
      },
      {
        id: "third-line-after-mycophenolate",
        when: [
          { term: "agent_question", text: "azathioprine", holds: (v) => v.agent_question === "azathioprine" },
          { term: "azathioprine_choice", text: "excluded", holds: (v) => v.azathioprine_choice === "excluded" },
        ],
        then: () => ({ new_agent: "third_line" }),
        because: "Mycophenolate mofetil has failed or is not tolerated, and azathioprine is excluded.",
        evidence: [], interpretations: ["A13", "A18", "A37", "A51"],
      },
    ],
  },
  {
    name: "action", title: "What to do",
    question: "What is to be done at this visit?",
    outputs: ["action"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "urgent-referral",
        when: [
          { term: "gate", text: "urgent_referral", holds: (v) => v.gate === "urgent_referral" },
        ],
        then: () => ({ action: "urgent_hepatology_referral" }),
        because: "A liver emergency is dealt with first.",
        evidence: ["SURF1"], interpretations: ["A33"],
      },
      {
        id: "out-of-scope",
        when: [
          { term: "gate", text: "[transplanted, diagnosis_in_doubt]", holds: (v) => v.gate === "transplanted" || v.gate === "diagnosis_in_doubt" },
        ],
        then: () => ({ action: "out_of_scope" }),
        because: "The protocol is not written for this patient.",
        evidence: [], interpretations: ["A58"],
      },
      {
        id: "child",
        when: [
          { term: "gate", text: "child", holds: (v) => v.gate === "child" },
        ],
        then: () => ({ action: "paediatric_specialist" }),
        because: "The protocol is not written for children.",
        evidence: ["M5", "M6"], interpretations: ["A27"],
      },
      {
        id: "stop-thiopurine",
        when: [
          { term: "gate", text: "stop_thiopurine", holds: (v) => v.gate === "stop_thiopurine" },
        ],
        then: () => ({ action: "stop_thiopurine" }),
        because: "The thiopurine does harm that goes on with every dose.",
        evidence: ["HEPRT1", "GUI1"], interpretations: ["A30", "A49"],
      },
      {
        id: "stop-mycophenolate",
        when: [
          { term: "gate", text: "stop_mycophenolate", holds: (v) => v.gate === "stop_mycophenolate" },
        ],
        then: () => ({ action: "stop_mycophenolate" }),
        because: "Mycophenolate mofetil does harm that goes on with every dose.",
        evidence: ["MHRA1", "ETIS1"], interpretations: ["A30"],
      },
      {
        id: "reduce-with-inhibitor",
        when: [
          { term: "gate", text: "reduce_thiopurine", holds: (v) => v.gate === "reduce_thiopurine" },
        ],
        then: () => ({ action: "reduce_thiopurine" }),
        because: "The dose is too high for the xanthine oxidase inhibitor and must come down at once.",
        evidence: ["X4", "DDI1"], interpretations: ["A7", "A8"],
      },
      {
        id: "stop-allopurinol-in-pregnancy",
        when: [
          { term: "gate", text: "stop_allopurinol", holds: (v) => v.gate === "stop_allopurinol" },
        ],
        then: () => ({ action: "stop_allopurinol" }),
        because: "Allopurinol is contraindicated in pregnancy.",
        evidence: ["REC4"], interpretations: ["A9"],
      },
      {
        id: "review-before-treatment",
        when: [
          { term: "gate", text: "[review_cytopenia, review_inhibitor, review_conception]", holds: (v) => v.gate === "review_cytopenia" || v.gate === "review_inhibitor" || v.gate === "review_conception" },
        ],
        then: () => ({ action: "specialist_review" }),
        because: "The danger cannot be dealt with by a rule.",
        evidence: [], interpretations: ["A8", "A10", "A30", "A61"],
      },
      {
        id: "danger-not-excluded",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "incomplete", holds: (v) => v.gate_data === "incomplete" },
        ],
        then: () => ({ action: "request_data" }),
        because: "A danger has not been excluded.",
        evidence: [], interpretations: ["A35"],
      },
      {
        id: "maintain",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "maintain", holds: (v) => v.step === "maintain" },
        ],
        then: () => ({ action: "maintain" }),
        because: "The goal is met. What has led there is kept.",
        evidence: ["E2"], interpretations: [],
      },
      {
        id: "reassess",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "continue_and_reassess", holds: (v) => v.step === "continue_and_reassess" },
        ],
        then: () => ({ action: "continue_and_reassess" }),
        because: "The treatment has not had its time.",
        evidence: ["D1"], interpretations: ["A1", "A2"],
      },
      {
        id: "reexamine",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "reexamine_diagnosis", holds: (v) => v.step === "reexamine_diagnosis" },
        ],
        then: () => ({ action: "reexamine_diagnosis" }),
        because: "No response in the first weeks calls for a second look, not for a new medicine.",
        evidence: ["K3"], interpretations: ["A32"],
      },
      {
        id: "first-line-incomplete",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "complete_first_line", holds: (v) => v.step === "complete_first_line" },
        ],
        then: () => ({ action: "out_of_scope" }),
        because: "First-line treatment has not been completed. Second-line treatment follows on it.",
        evidence: ["E1"], interpretations: ["A58"],
      },
      {
        id: "steroid",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "steroid_sparing", holds: (v) => v.step === "steroid_sparing" },
        ],
        then: () => ({ action: "steroid_sparing_review" }),
        because: "No statement says what to do about the corticosteroid.",
        evidence: ["E1"], interpretations: ["A23"],
      },
      {
        id: "stop-allopurinol",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "stop_allopurinol", holds: (v) => v.step === "stop_allopurinol" },
        ],
        then: () => ({ action: "stop_allopurinol" }),
        because: "The medicine that is not tolerated is stopped.",
        evidence: [], interpretations: ["A62"],
      },
      {
        id: "situation-not-known",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "request_data", holds: (v) => v.step === "request_data" },
        ],
        then: () => ({ action: "request_data" }),
        because: "The situation is not known.",
        evidence: [], interpretations: ["A35"],
      },
      {
        id: "support-adherence",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "adherence_support", holds: (v) => v.step === "adherence_support" },
        ],
        then: () => ({ action: "adherence_support" }),
        because: "Non-adherence is not excluded.",
        evidence: ["REC3"], interpretations: ["A21"],
      },
      {
        id: "assess-adherence",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "assess_adherence", holds: (v) => v.step === "assess_adherence" },
        ],
        then: () => ({ action: "assess_adherence" }),
        because: "Non-adherence is not excluded.",
        evidence: ["REC3"], interpretations: ["A22"],
      },
      {
        id: "measure-for-adherence",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "measure_metabolites", holds: (v) => v.step === "measure_metabolites" },
        ],
        then: () => ({ action: "measure_metabolites" }),
        because: "Metabolites show whether the medicine is taken.",
        evidence: ["REC3"], interpretations: ["A21"],
      },
      {
        id: "situation-for-a-specialist",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "specialist_review", holds: (v) => v.step === "specialist_review" },
        ],
        then: () => ({ action: "specialist_review" }),
        because: "Non-adherence could not be excluded, or the patient is between two agents.",
        evidence: [], interpretations: ["A21", "A54", "A58"],
      },
      {
        id: "other-causes",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "exclude_other_causes", holds: (v) => v.step === "exclude_other_causes" },
        ],
        then: () => ({ action: "exclude_other_causes" }),
        because: "Another cause of the raised liver tests is not excluded.",
        evidence: [], interpretations: ["A34"],
      },
      {
        id: "raise-azathioprine",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "optimise", holds: (v) => v.step === "optimise" },
          { term: "optimisation", text: "raise_azathioprine", holds: (v) => v.optimisation === "raise_azathioprine" },
          { term: "blood_count", text: "acceptable", holds: (v) => v.blood_count === "acceptable" },
        ],
        then: () => ({ action: "raise_azathioprine" }),
        because: "The statement applies in full.",
        evidence: ["REC3"], interpretations: ["A3", "A21", "A45"],
      },
      {
        id: "raise-without-assay",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "optimise", holds: (v) => v.step === "optimise" },
          { term: "optimisation", text: "raise_without_assay", holds: (v) => v.optimisation === "raise_without_assay" },
          { term: "blood_count", text: "acceptable", holds: (v) => v.blood_count === "acceptable" },
        ],
        then: () => ({ action: "raise_azathioprine" }),
        because: "There is no assay. The increase is made under close blood tests.",
        evidence: [], interpretations: ["A20", "A45"],
      },
      {
        id: "add-allopurinol",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "optimise", holds: (v) => v.step === "optimise" },
          { term: "optimisation", text: "add_allopurinol", holds: (v) => v.optimisation === "add_allopurinol" },
          { term: "blood_count", text: "acceptable", holds: (v) => v.blood_count === "acceptable" },
        ],
        then: () => ({ action: "add_allopurinol_reduce_azathioprine" }),
        because: "The statement applies in full.",
        evidence: ["REC4"], interpretations: ["A4", "A7", "A8"],
      },
      {
        id: "optimise-with-low-count",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "optimise", holds: (v) => v.step === "optimise" },
          { term: "optimisation", text: "[raise_azathioprine, raise_without_assay, add_allopurinol]", holds: (v) => v.optimisation === "raise_azathioprine" || v.optimisation === "raise_without_assay" || v.optimisation === "add_allopurinol" },
          { term: "blood_count", text: "low", holds: (v) => v.blood_count === "low" },
        ],
        then: () => ({ action: "specialist_review" }),
        because: "A low blood count blocks an increase and a dangerous combination.",
        evidence: ["SPS1"], interpretations: ["A30"],
      },
      {
        id: "reduce",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "optimise", holds: (v) => v.step === "optimise" },
          { term: "optimisation", text: "reduce_thiopurine", holds: (v) => v.optimisation === "reduce_thiopurine" },
        ],
        then: () => ({ action: "reduce_thiopurine" }),
        because: "There is too much active metabolite.",
        evidence: ["BSGIBD3", "HIND2"], interpretations: ["A60"],
      },
      {
        id: "stop-after-metabolites",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "optimise", holds: (v) => v.step === "optimise" },
          { term: "optimisation", text: "stop_thiopurine", holds: (v) => v.optimisation === "stop_thiopurine" },
        ],
        then: () => ({ action: "stop_thiopurine" }),
        because: "TPMT may be absent.",
        evidence: ["HIND2"], interpretations: ["A60"],
      },
      {
        id: "measure-metabolites",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "optimise", holds: (v) => v.step === "optimise" },
          { term: "optimisation", text: "measure_metabolites", holds: (v) => v.optimisation === "measure_metabolites" },
        ],
        then: () => ({ action: "measure_metabolites" }),
        because: "6-MMP decides between the two ways of optimising.",
        evidence: ["REC3", "REC4"], interpretations: ["A20"],
      },
      {
        id: "optimise-with-a-specialist",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "optimise", holds: (v) => v.step === "optimise" },
          { term: "optimisation", text: "specialist_review", holds: (v) => v.optimisation === "specialist_review" },
        ],
        then: () => ({ action: "specialist_review" }),
        because: "Neither statement on optimisation can be applied to this patient by a rule.",
        evidence: [], interpretations: ["A10", "A20", "A41", "A59"],
      },
      {
        id: "optimisation-more-to-ask",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "optimise", holds: (v) => v.step === "optimise" },
          { term: "optimisation", text: "request_data", holds: (v) => v.optimisation === "request_data" },
        ],
        then: () => ({ action: "request_data" }),
        because: "Optimisation needs to know more.",
        evidence: [], interpretations: ["A35"],
      },
      {
        id: "start-mycophenolate-for-intolerance",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "[select_agent, optimise, next_agent, replace_mycophenolate]", holds: (v) => v.step === "optimise" || v.step === "select_agent" || v.step === "next_agent" || v.step === "replace_mycophenolate" },
          { term: "optimisation", text: "[exhausted, not asked]", holds: (v) => v.optimisation === NOT_ASKED || v.optimisation === "exhausted" },
          { term: "new_agent", text: "mycophenolate_for_intolerance", holds: (v) => v.new_agent === "mycophenolate_for_intolerance" },
          { term: "blood_count", text: "acceptable", holds: (v) => v.blood_count === "acceptable" },
        ],
        then: () => ({ action: "start_mycophenolate" }),
        because: "Mycophenolate mofetil is the treatment of choice, and nothing stands against it.",
        evidence: ["REC1"], interpretations: ["A15"],
      },
      {
        id: "start-mycophenolate-before-third-line",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "[select_agent, optimise, next_agent, replace_mycophenolate]", holds: (v) => v.step === "optimise" || v.step === "select_agent" || v.step === "next_agent" || v.step === "replace_mycophenolate" },
          { term: "optimisation", text: "[exhausted, not asked]", holds: (v) => v.optimisation === NOT_ASKED || v.optimisation === "exhausted" },
          { term: "new_agent", text: "mycophenolate_before_third_line", holds: (v) => v.new_agent === "mycophenolate_before_third_line" },
          { term: "blood_count", text: "acceptable", holds: (v) => v.blood_count === "acceptable" },
        ],
        then: () => ({ action: "start_mycophenolate" }),
        because: "Mycophenolate mofetil may be used before third-line treatment, and nothing stands against it.",
        evidence: ["REC5"], interpretations: ["A12", "A50"],
      },
      {
        id: "start-mercaptopurine",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "[select_agent, optimise, next_agent, replace_mycophenolate]", holds: (v) => v.step === "optimise" || v.step === "select_agent" || v.step === "next_agent" || v.step === "replace_mycophenolate" },
          { term: "optimisation", text: "[exhausted, not asked]", holds: (v) => v.optimisation === NOT_ASKED || v.optimisation === "exhausted" },
          { term: "new_agent", text: "start_mercaptopurine", holds: (v) => v.new_agent === "start_mercaptopurine" },
          { term: "blood_count", text: "acceptable", holds: (v) => v.blood_count === "acceptable" },
        ],
        then: () => ({ action: "start_mercaptopurine" }),
        because: "Mercaptopurine is next, and nothing stands against it.",
        evidence: ["REC2"], interpretations: ["A15", "A16", "A17"],
      },
      {
        id: "start-tioguanine",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "[select_agent, optimise, next_agent, replace_mycophenolate]", holds: (v) => v.step === "optimise" || v.step === "select_agent" || v.step === "next_agent" || v.step === "replace_mycophenolate" },
          { term: "optimisation", text: "[exhausted, not asked]", holds: (v) => v.optimisation === NOT_ASKED || v.optimisation === "exhausted" },
          { term: "new_agent", text: "start_tioguanine", holds: (v) => v.new_agent === "start_tioguanine" },
          { term: "blood_count", text: "acceptable", holds: (v) => v.blood_count === "acceptable" },
        ],
        then: () => ({ action: "start_tioguanine" }),
        because: "Tioguanine is next, and nothing stands against it.",
        evidence: ["REC2"], interpretations: ["A15", "A16", "A17"],
      },
      {
        id: "start-azathioprine",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "[select_agent, optimise, next_agent, replace_mycophenolate]", holds: (v) => v.step === "optimise" || v.step === "select_agent" || v.step === "next_agent" || v.step === "replace_mycophenolate" },
          { term: "optimisation", text: "[exhausted, not asked]", holds: (v) => v.optimisation === NOT_ASKED || v.optimisation === "exhausted" },
          { term: "new_agent", text: "start_azathioprine", holds: (v) => v.new_agent === "start_azathioprine" },
          { term: "blood_count", text: "acceptable", holds: (v) => v.blood_count === "acceptable" },
        ],
        then: () => ({ action: "start_azathioprine" }),
        because: "Azathioprine is next, and nothing stands against it.",
        evidence: ["E1"], interpretations: ["A13", "A14"],
      },
      {
        id: "start-with-low-count",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "[select_agent, optimise, next_agent, replace_mycophenolate]", holds: (v) => v.step === "optimise" || v.step === "select_agent" || v.step === "next_agent" || v.step === "replace_mycophenolate" },
          { term: "optimisation", text: "[exhausted, not asked]", holds: (v) => v.optimisation === NOT_ASKED || v.optimisation === "exhausted" },
          { term: "new_agent", text: "[mycophenolate_for_intolerance, mycophenolate_before_third_line, start_mercaptopurine, start_tioguanine, start_azathioprine]", holds: (v) => v.new_agent === "mycophenolate_for_intolerance" || v.new_agent === "mycophenolate_before_third_line" || v.new_agent === "start_mercaptopurine" || v.new_agent === "start_tioguanine" || v.new_agent === "start_azathioprine" },
          { term: "blood_count", text: "low", holds: (v) => v.blood_count === "low" },
        ],
        then: () => ({ action: "specialist_review" }),
        because: "A low blood count blocks a start.",
        evidence: ["SPS1"], interpretations: ["A30"],
      },
      {
        id: "contraception-first",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "[select_agent, optimise, next_agent, replace_mycophenolate]", holds: (v) => v.step === "optimise" || v.step === "select_agent" || v.step === "next_agent" || v.step === "replace_mycophenolate" },
          { term: "optimisation", text: "[exhausted, not asked]", holds: (v) => v.optimisation === NOT_ASKED || v.optimisation === "exhausted" },
          { term: "new_agent", text: "contraception_first", holds: (v) => v.new_agent === "contraception_first" },
        ],
        then: () => ({ action: "arrange_contraception_then_mycophenolate" }),
        because: "Mycophenolate mofetil is next, and reliable contraception its condition.",
        evidence: ["MHRA1"], interpretations: ["A36", "A57"],
      },
      {
        id: "third-line",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "[select_agent, optimise, next_agent, replace_mycophenolate]", holds: (v) => v.step === "optimise" || v.step === "select_agent" || v.step === "next_agent" || v.step === "replace_mycophenolate" },
          { term: "optimisation", text: "[exhausted, not asked]", holds: (v) => v.optimisation === NOT_ASKED || v.optimisation === "exhausted" },
          { term: "new_agent", text: "third_line", holds: (v) => v.new_agent === "third_line" },
        ],
        then: () => ({ action: "third_line_referral" }),
        because: "What comes before third-line treatment has been used or is excluded.",
        evidence: ["REC5"], interpretations: ["A18"],
      },
      {
        id: "agent-with-a-specialist",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "[select_agent, optimise, next_agent, replace_mycophenolate]", holds: (v) => v.step === "optimise" || v.step === "select_agent" || v.step === "next_agent" || v.step === "replace_mycophenolate" },
          { term: "optimisation", text: "[exhausted, not asked]", holds: (v) => v.optimisation === NOT_ASKED || v.optimisation === "exhausted" },
          { term: "new_agent", text: "specialist_review", holds: (v) => v.new_agent === "specialist_review" },
        ],
        then: () => ({ action: "specialist_review" }),
        because: "The choice cannot be made for this patient by a rule.",
        evidence: [], interpretations: ["A10", "A16"],
      },
      {
        id: "agent-more-to-ask",
        when: [
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "[select_agent, optimise, next_agent, replace_mycophenolate]", holds: (v) => v.step === "optimise" || v.step === "select_agent" || v.step === "next_agent" || v.step === "replace_mycophenolate" },
          { term: "optimisation", text: "[exhausted, not asked]", holds: (v) => v.optimisation === NOT_ASKED || v.optimisation === "exhausted" },
          { term: "new_agent", text: "request_data", holds: (v) => v.new_agent === "request_data" },
        ],
        then: () => ({ action: "request_data" }),
        because: "The choice needs to know more.",
        evidence: [], interpretations: ["A35"],
      },
    ],
  },
  {
    name: "alternatives", title: "Alternatives considered",
    question: "What else was considered, and why was it not chosen?",
    outputs: ["alternatives"], unique: false,
    applies: [
    ],
    rules: [
      {
        id: "mercaptopurine-weaker",
        when: [
          { term: "action", text: "[start_mycophenolate, arrange_contraception_then_mycophenolate]", holds: (v) => v.action === "arrange_contraception_then_mycophenolate" || v.action === "start_mycophenolate" },
          { term: "agent_question", text: "thiopurine_intolerance", holds: (v) => v.agent_question === "thiopurine_intolerance" },
          { term: "mercaptopurine_choice", text: "[eligible, caution, to_be_asked]", holds: (v) => v.mercaptopurine_choice === "eligible" || v.mercaptopurine_choice === "caution" || v.mercaptopurine_choice === "to_be_asked" },
        ],
        then: () => ({ alternatives: "mercaptopurine_weaker" }),
        because: "Its statement is weak and that on mycophenolate mofetil is strong.",
        evidence: ["REC2", "REC1"], interpretations: ["A15"],
      },
      {
        id: "mercaptopurine-excluded",
        when: [
          { term: "action", text: "[start_mycophenolate, arrange_contraception_then_mycophenolate, third_line_referral]", holds: (v) => v.action === "arrange_contraception_then_mycophenolate" || v.action === "third_line_referral" || v.action === "start_mycophenolate" },
          { term: "agent_question", text: "thiopurine_intolerance", holds: (v) => v.agent_question === "thiopurine_intolerance" },
          { term: "mercaptopurine_choice", text: "excluded", holds: (v) => v.mercaptopurine_choice === "excluded" },
        ],
        then: () => ({ alternatives: "mercaptopurine_excluded" }),
        because: "Its history or the reaction or the metaboliser status excludes it.",
        evidence: [], interpretations: ["A16"],
      },
      {
        id: "tioguanine-weaker",
        when: [
          { term: "action", text: "[start_mycophenolate, arrange_contraception_then_mycophenolate]", holds: (v) => v.action === "arrange_contraception_then_mycophenolate" || v.action === "start_mycophenolate" },
          { term: "agent_question", text: "thiopurine_intolerance", holds: (v) => v.agent_question === "thiopurine_intolerance" },
          { term: "tioguanine_choice", text: "[eligible, caution, to_be_asked]", holds: (v) => v.tioguanine_choice === "eligible" || v.tioguanine_choice === "caution" || v.tioguanine_choice === "to_be_asked" },
        ],
        then: () => ({ alternatives: "tioguanine_weaker" }),
        because: "Its statement is weak and it can harm the vessels of the liver.",
        evidence: ["REC2", "TEML1"], interpretations: ["A17"],
      },
      {
        id: "tioguanine-excluded",
        when: [
          { term: "action", text: "[start_mycophenolate, arrange_contraception_then_mycophenolate, start_mercaptopurine, third_line_referral]", holds: (v) => v.action === "arrange_contraception_then_mycophenolate" || v.action === "third_line_referral" || v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" },
          { term: "agent_question", text: "thiopurine_intolerance", holds: (v) => v.agent_question === "thiopurine_intolerance" },
          { term: "tioguanine_choice", text: "excluded", holds: (v) => v.tioguanine_choice === "excluded" },
        ],
        then: () => ({ alternatives: "tioguanine_excluded" }),
        because: "Its history or the reaction or portal hypertension excludes it.",
        evidence: [], interpretations: ["A16", "A17"],
      },
      {
        id: "tioguanine-second",
        when: [
          { term: "action", text: "start_mercaptopurine", holds: (v) => v.action === "start_mercaptopurine" },
          { term: "tioguanine_choice", text: "[eligible, caution, to_be_asked]", holds: (v) => v.tioguanine_choice === "eligible" || v.tioguanine_choice === "caution" || v.tioguanine_choice === "to_be_asked" },
        ],
        then: () => ({ alternatives: "tioguanine_after_mercaptopurine" }),
        because: "Mercaptopurine comes first.",
        evidence: ["REC2"], interpretations: ["A17"],
      },
      {
        id: "mycophenolate-excluded",
        when: [
          { term: "action", text: "[start_mercaptopurine, start_tioguanine, third_line_referral]", holds: (v) => v.action === "third_line_referral" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" },
          { term: "mycophenolate_choice", text: "excluded", holds: (v) => v.mycophenolate_choice === "excluded" },
        ],
        then: () => ({ alternatives: "mycophenolate_excluded" }),
        because: "It has failed or was not tolerated or is contraindicated or was declined.",
        evidence: [], interpretations: ["A63"],
      },
      {
        id: "mycophenolate-in-pregnancy",
        when: [
          { term: "action", text: "specialist_review", holds: (v) => v.action === "specialist_review" },
          { term: "mycophenolate_choice", text: "not_in_pregnancy", holds: (v) => v.mycophenolate_choice === "not_in_pregnancy" },
        ],
        then: () => ({ alternatives: "mycophenolate_not_in_pregnancy" }),
        because: "It is contraindicated in pregnancy.",
        evidence: ["MHRA1"], interpretations: [],
      },
      {
        id: "mercaptopurine-in-pregnancy",
        when: [
          { term: "action", text: "specialist_review", holds: (v) => v.action === "specialist_review" },
          { term: "agent_question", text: "thiopurine_intolerance", holds: (v) => v.agent_question === "thiopurine_intolerance" },
          { term: "mercaptopurine_choice", text: "[eligible, caution, to_be_asked]", holds: (v) => v.mercaptopurine_choice === "eligible" || v.mercaptopurine_choice === "caution" || v.mercaptopurine_choice === "to_be_asked" },
          { term: "pregnancy_state", text: "[pregnant, planning]", holds: (v) => v.pregnancy_state === "pregnant" || v.pregnancy_state === "planning" },
        ],
        then: () => ({ alternatives: "mercaptopurine_with_specialist" }),
        because: "No new agent is started in pregnancy without a specialist.",
        evidence: ["REC2"], interpretations: ["A10"],
      },
      {
        id: "allopurinol-for-intolerance",
        when: [
          { term: "action", text: "start_mycophenolate", holds: (v) => v.action === "start_mycophenolate" },
          { term: "agent_question", text: "thiopurine_intolerance", holds: (v) => v.agent_question === "thiopurine_intolerance" },
          { term: "mmp_level", text: "disproportionate", holds: (v) => v.mmp_level === "disproportionate" },
          { term: "pregnancy_state", text: "[not_pregnant, not_possible]", holds: (v) => v.pregnancy_state === "not_pregnant" || v.pregnancy_state === "not_possible" },
        ],
        then: () => ({ alternatives: "allopurinol_for_intolerance" }),
        because: "Side effects may come from 6-MMP. The strong statement comes first.",
        evidence: ["X1"], interpretations: ["A11"],
      },
      {
        id: "allopurinol-not-needed",
        when: [
          { term: "action", text: "raise_azathioprine", holds: (v) => v.action === "raise_azathioprine" },
          { term: "exposure", text: "raise_dose", holds: (v) => v.exposure === "raise_dose" },
        ],
        then: () => ({ alternatives: "allopurinol_not_needed" }),
        because: "6-MMP is appropriately low.",
        evidence: ["REC4"], interpretations: ["A19"],
      },
      {
        id: "mycophenolate-later",
        when: [
          { term: "action", text: "[raise_azathioprine, add_allopurinol_reduce_azathioprine]", holds: (v) => v.action === "raise_azathioprine" || v.action === "add_allopurinol_reduce_azathioprine" },
          { term: "situation", text: "insufficient_azathioprine", holds: (v) => v.situation === "insufficient_azathioprine" },
        ],
        then: () => ({ alternatives: "mycophenolate_after_optimisation" }),
        because: "Optimisation comes first.",
        evidence: ["E3", "REC5"], interpretations: [],
      },
      {
        id: "raise-not-suitable",
        when: [
          { term: "action", text: "add_allopurinol_reduce_azathioprine", holds: (v) => v.action === "add_allopurinol_reduce_azathioprine" },
        ],
        then: () => ({ alternatives: "raise_not_suitable" }),
        because: "6-MMP is disproportionately increased. More azathioprine would add to it.",
        evidence: ["REC3", "M2"], interpretations: ["A19"],
      },
      {
        id: "split-dose",
        when: [
          { term: "action", text: "add_allopurinol_reduce_azathioprine", holds: (v) => v.action === "add_allopurinol_reduce_azathioprine" },
        ],
        then: () => ({ alternatives: "split_dose" }),
        because: "A table of another field tries it first. The guideline statements do not name it.",
        evidence: ["PN1"], interpretations: ["A10"],
      },
      {
        id: "allopurinol-in-pregnancy",
        when: [
          { term: "action", text: "specialist_review", holds: (v) => v.action === "specialist_review" },
          { term: "allopurinol_choice", text: "not_in_pregnancy", holds: (v) => v.allopurinol_choice === "not_in_pregnancy" },
        ],
        then: () => ({ alternatives: "allopurinol_not_in_pregnancy" }),
        because: "The statement calls it contraindicated in pregnancy.",
        evidence: ["REC4"], interpretations: ["A9"],
      },
      {
        id: "split-dose-in-pregnancy",
        when: [
          { term: "action", text: "specialist_review", holds: (v) => v.action === "specialist_review" },
          { term: "allopurinol_choice", text: "not_in_pregnancy", holds: (v) => v.allopurinol_choice === "not_in_pregnancy" },
        ],
        then: () => ({ alternatives: "split_dose_with_specialist" }),
        because: "It needs no second medicine. A specialist decides.",
        evidence: ["PN1"], interpretations: ["A10"],
      },
      {
        id: "steroid-in-pregnancy",
        when: [
          { term: "action", text: "specialist_review", holds: (v) => v.action === "specialist_review" },
          { term: "situation", text: "[insufficient_azathioprine, thiopurine_intolerance]", holds: (v) => v.situation === "thiopurine_intolerance" || v.situation === "insufficient_azathioprine" },
          { term: "pregnancy_state", text: "[pregnant, planning]", holds: (v) => v.pregnancy_state === "pregnant" || v.pregnancy_state === "planning" },
        ],
        then: () => ({ alternatives: "steroid_with_specialist" }),
        because: "This protocol does not dose corticosteroids.",
        evidence: [], interpretations: ["A10"],
      },
      {
        id: "third-line-later",
        when: [
          { term: "action", text: "[start_mycophenolate, arrange_contraception_then_mycophenolate]", holds: (v) => v.action === "arrange_contraception_then_mycophenolate" || v.action === "start_mycophenolate" },
          { term: "agent_question", text: "before_third_line", holds: (v) => v.agent_question === "before_third_line" },
        ],
        then: () => ({ alternatives: "third_line_after_mycophenolate" }),
        because: "Mycophenolate mofetil may come before it.",
        evidence: ["REC5"], interpretations: ["A12"],
      },
      {
        id: "tacrolimus",
        when: [
          { term: "action", text: "[start_mycophenolate, arrange_contraception_then_mycophenolate]", holds: (v) => v.action === "arrange_contraception_then_mycophenolate" || v.action === "start_mycophenolate" },
          { term: "agent_question", text: "before_third_line", holds: (v) => v.agent_question === "before_third_line" },
        ],
        then: () => ({ alternatives: "tacrolimus_not_named" }),
        because: "It did better after non-response in one series. The statements do not name it.",
        evidence: ["EFE1"], interpretations: ["A12"],
      },
      {
        id: "mercaptopurine-passed-over",
        when: [
          { term: "action", text: "third_line_referral", holds: (v) => v.action === "third_line_referral" },
          { term: "situation", text: "insufficient_mycophenolate", holds: (v) => v.situation === "insufficient_mycophenolate" },
        ],
        then: () => ({ alternatives: "mercaptopurine_passed_over" }),
        because: "It helped neither of 2 insufficient responders. After intolerance of azathioprine it can still be used.",
        evidence: ["REC2", "HUEB1"], interpretations: ["A37", "A51"],
      },
      {
        id: "mercaptopurine-for-contraception",
        when: [
          { term: "action", text: "arrange_contraception_then_mycophenolate", holds: (v) => v.action === "arrange_contraception_then_mycophenolate" },
          { term: "agent_question", text: "thiopurine_intolerance", holds: (v) => v.agent_question === "thiopurine_intolerance" },
          { term: "mercaptopurine_choice", text: "eligible", holds: (v) => v.mercaptopurine_choice === "eligible" },
        ],
        then: () => ({ alternatives: "mercaptopurine_without_contraception" }),
        because: "It can be used without contraception. Its statement is weak.",
        evidence: ["REC2"], interpretations: ["A57"],
      },
      {
        id: "no-mercaptopurine-for-non-response",
        when: [
          { term: "action", text: "[start_mycophenolate, third_line_referral]", holds: (v) => v.action === "third_line_referral" || v.action === "start_mycophenolate" },
          { term: "situation", text: "insufficient_azathioprine", holds: (v) => v.situation === "insufficient_azathioprine" },
        ],
        then: () => ({ alternatives: "mercaptopurine_not_for_non_response" }),
        because: "It is named for intolerance only and helped neither of 2 insufficient responders.",
        evidence: ["REC2", "HUEB1"], interpretations: [],
      },
      {
        id: "budesonide",
        when: [
          { term: "action", text: "steroid_sparing_review", holds: (v) => v.action === "steroid_sparing_review" },
        ],
        then: () => ({ alternatives: "budesonide_not_offered" }),
        because: "The statements do not name it.",
        evidence: ["BUD1"], interpretations: ["A23"],
      },
      {
        id: "intensify-without-adherence",
        when: [
          { term: "action", text: "[adherence_support, assess_adherence]", holds: (v) => v.action === "adherence_support" || v.action === "assess_adherence" },
          { term: "base_agent", text: "azathioprine", holds: (v) => v.base_agent === "azathioprine" },
        ],
        then: () => ({ alternatives: "intensify_after_adherence" }),
        because: "Non-adherence is excluded first.",
        evidence: ["REC3"], interpretations: ["A21"],
      },
    ],
  },
  {
    name: "base_agent_after", title: "Base agent after this visit",
    question: "Which base agent does the patient take from now on?",
    outputs: ["base_agent_after"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "mycophenolate-started",
        when: [
          { term: "action", text: "start_mycophenolate", holds: (v) => v.action === "start_mycophenolate" },
        ],
        then: () => ({ base_agent_after: "mycophenolate" }),
        because: "It takes the place of the agent before.",
        evidence: [], interpretations: ["A66"],
      },
      {
        id: "mercaptopurine-started",
        when: [
          { term: "action", text: "start_mercaptopurine", holds: (v) => v.action === "start_mercaptopurine" },
        ],
        then: () => ({ base_agent_after: "mercaptopurine" }),
        because: "It takes the place of the agent before.",
        evidence: [], interpretations: ["A66"],
      },
      {
        id: "tioguanine-started",
        when: [
          { term: "action", text: "start_tioguanine", holds: (v) => v.action === "start_tioguanine" },
        ],
        then: () => ({ base_agent_after: "tioguanine" }),
        because: "It takes the place of the agent before.",
        evidence: [], interpretations: ["A66"],
      },
      {
        id: "azathioprine-started",
        when: [
          { term: "action", text: "start_azathioprine", holds: (v) => v.action === "start_azathioprine" },
        ],
        then: () => ({ base_agent_after: "azathioprine" }),
        because: "It takes the place of the agent before.",
        evidence: [], interpretations: ["A66"],
      },
      {
        id: "stopped",
        when: [
          { term: "action", text: "[stop_thiopurine, stop_mycophenolate]", holds: (v) => v.action === "stop_thiopurine" || v.action === "stop_mycophenolate" },
        ],
        then: () => ({ base_agent_after: "none" }),
        because: "The agent is stopped. The next one is chosen at the next visit.",
        evidence: [], interpretations: ["A49"],
      },
      {
        id: "azathioprine-kept",
        when: [
          { term: "action", text: "not(start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine, stop_thiopurine, stop_mycophenolate)", holds: (v) => v.action === "maintain" || v.action === "continue_and_reassess" || v.action === "request_data" || v.action === "urgent_hepatology_referral" || v.action === "out_of_scope" || v.action === "paediatric_specialist" || v.action === "adherence_support" || v.action === "assess_adherence" || v.action === "reexamine_diagnosis" || v.action === "exclude_other_causes" || v.action === "measure_metabolites" || v.action === "arrange_contraception_then_mycophenolate" || v.action === "steroid_sparing_review" || v.action === "specialist_review" || v.action === "third_line_referral" || v.action === "stop_allopurinol" || v.action === "reduce_thiopurine" || v.action === "raise_azathioprine" || v.action === "add_allopurinol_reduce_azathioprine" },
          { term: "base_agent", text: "azathioprine", holds: (v) => v.base_agent === "azathioprine" },
        ],
        then: () => ({ base_agent_after: "azathioprine" }),
        because: "The base agent does not change at this visit.",
        evidence: [], interpretations: ["A66"],
      },
      {
        id: "mercaptopurine-kept",
        when: [
          { term: "action", text: "not(start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine, stop_thiopurine, stop_mycophenolate)", holds: (v) => v.action === "maintain" || v.action === "continue_and_reassess" || v.action === "request_data" || v.action === "urgent_hepatology_referral" || v.action === "out_of_scope" || v.action === "paediatric_specialist" || v.action === "adherence_support" || v.action === "assess_adherence" || v.action === "reexamine_diagnosis" || v.action === "exclude_other_causes" || v.action === "measure_metabolites" || v.action === "arrange_contraception_then_mycophenolate" || v.action === "steroid_sparing_review" || v.action === "specialist_review" || v.action === "third_line_referral" || v.action === "stop_allopurinol" || v.action === "reduce_thiopurine" || v.action === "raise_azathioprine" || v.action === "add_allopurinol_reduce_azathioprine" },
          { term: "base_agent", text: "mercaptopurine", holds: (v) => v.base_agent === "mercaptopurine" },
        ],
        then: () => ({ base_agent_after: "mercaptopurine" }),
        because: "The base agent does not change at this visit.",
        evidence: [], interpretations: ["A66"],
      },
      {
        id: "tioguanine-kept",
        when: [
          { term: "action", text: "not(start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine, stop_thiopurine, stop_mycophenolate)", holds: (v) => v.action === "maintain" || v.action === "continue_and_reassess" || v.action === "request_data" || v.action === "urgent_hepatology_referral" || v.action === "out_of_scope" || v.action === "paediatric_specialist" || v.action === "adherence_support" || v.action === "assess_adherence" || v.action === "reexamine_diagnosis" || v.action === "exclude_other_causes" || v.action === "measure_metabolites" || v.action === "arrange_contraception_then_mycophenolate" || v.action === "steroid_sparing_review" || v.action === "specialist_review" || v.action === "third_line_referral" || v.action === "stop_allopurinol" || v.action === "reduce_thiopurine" || v.action === "raise_azathioprine" || v.action === "add_allopurinol_reduce_azathioprine" },
          { term: "base_agent", text: "tioguanine", holds: (v) => v.base_agent === "tioguanine" },
        ],
        then: () => ({ base_agent_after: "tioguanine" }),
        because: "The base agent does not change at this visit.",
        evidence: [], interpretations: ["A66"],
      },
      {
        id: "mycophenolate-kept",
        when: [
          { term: "action", text: "not(start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine, stop_thiopurine, stop_mycophenolate)", holds: (v) => v.action === "maintain" || v.action === "continue_and_reassess" || v.action === "request_data" || v.action === "urgent_hepatology_referral" || v.action === "out_of_scope" || v.action === "paediatric_specialist" || v.action === "adherence_support" || v.action === "assess_adherence" || v.action === "reexamine_diagnosis" || v.action === "exclude_other_causes" || v.action === "measure_metabolites" || v.action === "arrange_contraception_then_mycophenolate" || v.action === "steroid_sparing_review" || v.action === "specialist_review" || v.action === "third_line_referral" || v.action === "stop_allopurinol" || v.action === "reduce_thiopurine" || v.action === "raise_azathioprine" || v.action === "add_allopurinol_reduce_azathioprine" },
          { term: "base_agent", text: "mycophenolate", holds: (v) => v.base_agent === "mycophenolate" },
        ],
        then: () => ({ base_agent_after: "mycophenolate" }),
        because: "The base agent does not change at this visit.",
        evidence: [], interpretations: ["A66"],
      },
      {
        id: "none-as-before",
        when: [
          { term: "action", text: "not(start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine, stop_thiopurine, stop_mycophenolate)", holds: (v) => v.action === "maintain" || v.action === "continue_and_reassess" || v.action === "request_data" || v.action === "urgent_hepatology_referral" || v.action === "out_of_scope" || v.action === "paediatric_specialist" || v.action === "adherence_support" || v.action === "assess_adherence" || v.action === "reexamine_diagnosis" || v.action === "exclude_other_causes" || v.action === "measure_metabolites" || v.action === "arrange_contraception_then_mycophenolate" || v.action === "steroid_sparing_review" || v.action === "specialist_review" || v.action === "third_line_referral" || v.action === "stop_allopurinol" || v.action === "reduce_thiopurine" || v.action === "raise_azathioprine" || v.action === "add_allopurinol_reduce_azathioprine" },
          { term: "base_agent", text: "none", holds: (v) => v.base_agent === "none" },
        ],
        then: () => ({ base_agent_after: "none" }),
        because: "No base agent is started at this visit.",
        evidence: [], interpretations: ["A66"],
      },
    ],
  },
  {
    name: "changes", title: "Changes in the same step",
    question: "What is stopped, started or changed in the same step?",
    outputs: ["changes"], unique: false,
    applies: [
    ],
    rules: [
      {
        id: "stop-azathioprine",
        when: [
          { term: "action", text: "[stop_thiopurine, start_mycophenolate, start_mercaptopurine, start_tioguanine]", holds: (v) => v.action === "stop_thiopurine" || v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" },
          { term: "base_agent", text: "azathioprine", holds: (v) => v.base_agent === "azathioprine" },
        ],
        then: () => ({ changes: "stop_azathioprine" }),
        because: "Two base agents are never taken together.",
        evidence: [], interpretations: ["A66"],
      },
      {
        id: "stop-mercaptopurine",
        when: [
          { term: "action", text: "[stop_thiopurine, start_mycophenolate, start_tioguanine]", holds: (v) => v.action === "stop_thiopurine" || v.action === "start_mycophenolate" || v.action === "start_tioguanine" },
          { term: "base_agent", text: "mercaptopurine", holds: (v) => v.base_agent === "mercaptopurine" },
        ],
        then: () => ({ changes: "stop_mercaptopurine" }),
        because: "Two base agents are never taken together.",
        evidence: [], interpretations: ["A66"],
      },
      {
        id: "stop-tioguanine",
        when: [
          { term: "action", text: "[stop_thiopurine, start_mycophenolate, start_mercaptopurine]", holds: (v) => v.action === "stop_thiopurine" || v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" },
          { term: "base_agent", text: "tioguanine", holds: (v) => v.base_agent === "tioguanine" },
        ],
        then: () => ({ changes: "stop_tioguanine" }),
        because: "Two base agents are never taken together.",
        evidence: [], interpretations: ["A66"],
      },
      {
        id: "stop-mycophenolate",
        when: [
          { term: "action", text: "[stop_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine]", holds: (v) => v.action === "stop_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
          { term: "base_agent", text: "mycophenolate", holds: (v) => v.base_agent === "mycophenolate" },
        ],
        then: () => ({ changes: "stop_mycophenolate" }),
        because: "Two base agents are never taken together.",
        evidence: [], interpretations: ["A66"],
      },
      {
        id: "stop-allopurinol",
        when: [
          { term: "action", text: "stop_allopurinol", holds: (v) => v.action === "stop_allopurinol" },
        ],
        then: () => ({ changes: "stop_allopurinol" }),
        because: "It is contraindicated or not tolerated.",
        evidence: ["REC4"], interpretations: ["A62"],
      },
      {
        id: "stop-co-therapy",
        when: [
          { term: "action", text: "[stop_thiopurine, start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine]", holds: (v) => v.action === "stop_thiopurine" || v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
          { term: "xanthine_oxidase_inhibitor", text: "allopurinol_co_therapy", holds: (v) => v.xanthine_oxidase_inhibitor === "allopurinol_co_therapy" },
        ],
        then: () => ({ changes: "stop_allopurinol" }),
        because: "It was given for the thiopurine that is stopped.",
        evidence: [], interpretations: ["A66"],
      },
      {
        id: "start-mycophenolate",
        when: [
          { term: "action", text: "start_mycophenolate", holds: (v) => v.action === "start_mycophenolate" },
        ],
        then: () => ({ changes: "start_mycophenolate" }),
        because: "The next agent.",
        evidence: [], interpretations: ["A66"],
      },
      {
        id: "start-mercaptopurine",
        when: [
          { term: "action", text: "start_mercaptopurine", holds: (v) => v.action === "start_mercaptopurine" },
        ],
        then: () => ({ changes: "start_mercaptopurine" }),
        because: "The next agent.",
        evidence: [], interpretations: ["A66"],
      },
      {
        id: "start-tioguanine",
        when: [
          { term: "action", text: "start_tioguanine", holds: (v) => v.action === "start_tioguanine" },
        ],
        then: () => ({ changes: "start_tioguanine" }),
        because: "The next agent.",
        evidence: [], interpretations: ["A66"],
      },
      {
        id: "start-azathioprine",
        when: [
          { term: "action", text: "start_azathioprine", holds: (v) => v.action === "start_azathioprine" },
        ],
        then: () => ({ changes: "start_azathioprine" }),
        because: "The next agent.",
        evidence: ["E1"], interpretations: ["A13", "A14"],
      },
      {
        id: "start-allopurinol",
        when: [
          { term: "action", text: "add_allopurinol_reduce_azathioprine", holds: (v) => v.action === "add_allopurinol_reduce_azathioprine" },
        ],
        then: () => ({ changes: "start_allopurinol" }),
        because: "Together with the reduction and never without it.",
        evidence: ["REC4", "X4"], interpretations: [],
      },
      {
        id: "reduce-azathioprine",
        when: [
          { term: "action", text: "add_allopurinol_reduce_azathioprine", holds: (v) => v.action === "add_allopurinol_reduce_azathioprine" },
        ],
        then: () => ({ changes: "reduce_thiopurine" }),
        because: "On the same day as allopurinol is started.",
        evidence: ["REC4", "X4"], interpretations: [],
      },
      {
        id: "reduce-thiopurine",
        when: [
          { term: "action", text: "reduce_thiopurine", holds: (v) => v.action === "reduce_thiopurine" },
        ],
        then: () => ({ changes: "reduce_thiopurine" }),
        because: "The dose or the exposure is too high.",
        evidence: ["X4", "BSGIBD3"], interpretations: [],
      },
      {
        id: "raise-azathioprine",
        when: [
          { term: "action", text: "raise_azathioprine", holds: (v) => v.action === "raise_azathioprine" },
        ],
        then: () => ({ changes: "raise_azathioprine" }),
        because: "To the next dose that can be made.",
        evidence: ["REC3"], interpretations: ["A45"],
      },
    ],
  },
  {
    name: "course_adherence_rounds", title: "Rounds of adherence support so far",
    question: "Is this visit one more round of adherence support?",
    outputs: ["adherence_count"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "support",
        when: [
          { term: "action", text: "adherence_support", holds: (v) => v.action === "adherence_support" },
          { term: "adherence_support_rounds", text: ">= 0", holds: (v) => within(v.adherence_support_rounds, 0, 50) },
        ],
        then: () => ({ adherence_count: "again" }),
        because: "It is one more.",
        evidence: [], interpretations: ["A54", "A70"],
      },
      {
        id: "support-first",
        when: [
          { term: "action", text: "adherence_support", holds: (v) => v.action === "adherence_support" },
          { term: "adherence_support_rounds", text: "missing", holds: (v) => v.adherence_support_rounds === null },
        ],
        then: () => ({ adherence_count: "first" }),
        because: "No earlier one is known, so the count begins here.",
        evidence: [], interpretations: ["A54", "A70"],
      },
      {
        id: "agent-started",
        when: [
          { term: "action", text: "[start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine]", holds: (v) => v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
        ],
        then: () => ({ adherence_count: "over" }),
        because: "What was said about the agent before does not count for the new one.",
        evidence: [], interpretations: ["A54", "A70"],
      },
      {
        id: "no-round",
        when: [
          { term: "action", text: "not(adherence_support, start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine)", holds: (v) => v.action === "maintain" || v.action === "continue_and_reassess" || v.action === "request_data" || v.action === "urgent_hepatology_referral" || v.action === "out_of_scope" || v.action === "paediatric_specialist" || v.action === "assess_adherence" || v.action === "reexamine_diagnosis" || v.action === "exclude_other_causes" || v.action === "measure_metabolites" || v.action === "arrange_contraception_then_mycophenolate" || v.action === "steroid_sparing_review" || v.action === "specialist_review" || v.action === "third_line_referral" || v.action === "stop_thiopurine" || v.action === "stop_mycophenolate" || v.action === "stop_allopurinol" || v.action === "reduce_thiopurine" || v.action === "raise_azathioprine" || v.action === "add_allopurinol_reduce_azathioprine" },
        ],
        then: () => ({ adherence_count: "as_before" }),
        because: "Adherence is not supported at this visit.",
        evidence: [], interpretations: ["A54", "A70"],
      },
    ],
  },
  {
    name: "course_allopurinol", title: "History of allopurinol",
    question: "What is entered into the history of allopurinol?",
    outputs: ["allopurinol_record"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "not-tolerated",
        when: [
          { term: "action", text: "[stop_allopurinol, stop_thiopurine]", holds: (v) => v.action === "stop_thiopurine" || v.action === "stop_allopurinol" },
          { term: "intolerance_culprit", text: "allopurinol", holds: (v) => v.intolerance_culprit === "allopurinol" },
        ],
        then: () => ({ allopurinol_record: "not_tolerated" }),
        because: "It is the medicine that is not tolerated.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "failed",
        when: [
          { term: "action", text: "[start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine]", holds: (v) => v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
          { term: "xanthine_oxidase_inhibitor", text: "allopurinol_co_therapy", holds: (v) => v.xanthine_oxidase_inhibitor === "allopurinol_co_therapy" },
          { term: "situation", text: "[insufficient_azathioprine, insufficient_other_thiopurine]", holds: (v) => v.situation === "insufficient_azathioprine" || v.situation === "insufficient_other_thiopurine" },
        ],
        then: () => ({ allopurinol_record: "failed" }),
        because: "The response was insufficient with it.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "other-reason-to-change",
        when: [
          { term: "action", text: "[start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine]", holds: (v) => v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
          { term: "xanthine_oxidase_inhibitor", text: "allopurinol_co_therapy", holds: (v) => v.xanthine_oxidase_inhibitor === "allopurinol_co_therapy" },
          { term: "situation", text: "[thiopurine_intolerance, mycophenolate_intolerance, insufficient_mycophenolate]", holds: (v) => v.situation === "thiopurine_intolerance" || v.situation === "mycophenolate_intolerance" || v.situation === "insufficient_mycophenolate" },
        ],
        then: () => ({ allopurinol_record: "as_before" }),
        because: "Another agent follows for another reason.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "started-without-it",
        when: [
          { term: "action", text: "[start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine]", holds: (v) => v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
          { term: "xanthine_oxidase_inhibitor", text: "[none, allopurinol_other_reason, other_inhibitor, missing]", holds: (v) => v.xanthine_oxidase_inhibitor === null || v.xanthine_oxidase_inhibitor === "none" || v.xanthine_oxidase_inhibitor === "allopurinol_other_reason" || v.xanthine_oxidase_inhibitor === "other_inhibitor" },
        ],
        then: () => ({ allopurinol_record: "as_before" }),
        because: "It was not in use with the agent before.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "tolerated",
        when: [
          { term: "action", text: "[stop_allopurinol, stop_thiopurine]", holds: (v) => v.action === "stop_thiopurine" || v.action === "stop_allopurinol" },
          { term: "intolerance_culprit", text: "[none, azathioprine, mercaptopurine, tioguanine, mycophenolate, steroid, missing]", holds: (v) => v.intolerance_culprit === null || v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "mercaptopurine" || v.intolerance_culprit === "tioguanine" || v.intolerance_culprit === "mycophenolate" || v.intolerance_culprit === "steroid" },
        ],
        then: () => ({ allopurinol_record: "as_before" }),
        because: "It is stopped for the pregnancy, or with the thiopurine.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "goes-on",
        when: [
          { term: "action", text: "not(stop_allopurinol, stop_thiopurine, start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine)", holds: (v) => v.action === "maintain" || v.action === "continue_and_reassess" || v.action === "request_data" || v.action === "urgent_hepatology_referral" || v.action === "out_of_scope" || v.action === "paediatric_specialist" || v.action === "adherence_support" || v.action === "assess_adherence" || v.action === "reexamine_diagnosis" || v.action === "exclude_other_causes" || v.action === "measure_metabolites" || v.action === "arrange_contraception_then_mycophenolate" || v.action === "steroid_sparing_review" || v.action === "specialist_review" || v.action === "third_line_referral" || v.action === "stop_mycophenolate" || v.action === "reduce_thiopurine" || v.action === "raise_azathioprine" || v.action === "add_allopurinol_reduce_azathioprine" },
        ],
        then: () => ({ allopurinol_record: "as_before" }),
        because: "Nothing is said about it at this visit.",
        evidence: [], interpretations: ["A69"],
      },
    ],
  },
  {
    name: "course_change", title: "Last change, after the visit",
    question: "Does this visit change the treatment?",
    outputs: ["last_change_next", "change_time"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "agent",
        when: [
          { term: "action", text: "[start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine, stop_thiopurine, stop_mycophenolate]", holds: (v) => v.action === "stop_thiopurine" || v.action === "stop_mycophenolate" || v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
        ],
        then: () => ({ last_change_next: "agent", change_time: "restarts" }),
        because: "A base agent was started or stopped.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "dose",
        when: [
          { term: "action", text: "[raise_azathioprine, add_allopurinol_reduce_azathioprine, reduce_thiopurine, stop_allopurinol]", holds: (v) => v.action === "stop_allopurinol" || v.action === "reduce_thiopurine" || v.action === "raise_azathioprine" || v.action === "add_allopurinol_reduce_azathioprine" },
        ],
        then: () => ({ last_change_next: "dose", change_time: "restarts" }),
        because: "A dose was changed, or allopurinol was added or stopped.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "no-change",
        when: [
          { term: "action", text: "not(start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine, stop_thiopurine, stop_mycophenolate, raise_azathioprine, add_allopurinol_reduce_azathioprine, reduce_thiopurine, stop_allopurinol)", holds: (v) => v.action === "maintain" || v.action === "continue_and_reassess" || v.action === "request_data" || v.action === "urgent_hepatology_referral" || v.action === "out_of_scope" || v.action === "paediatric_specialist" || v.action === "adherence_support" || v.action === "assess_adherence" || v.action === "reexamine_diagnosis" || v.action === "exclude_other_causes" || v.action === "measure_metabolites" || v.action === "arrange_contraception_then_mycophenolate" || v.action === "steroid_sparing_review" || v.action === "specialist_review" || v.action === "third_line_referral" },
          { term: "months_since_change", text: ">= 0", holds: (v) => within(v.months_since_change, 0, 9000) },
        ],
        then: () => ({ last_change_next: "as_before", change_time: "goes_on" }),
        because: "Nothing changes at this visit.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "no-change-and-time-not-known",
        when: [
          { term: "action", text: "not(start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine, stop_thiopurine, stop_mycophenolate, raise_azathioprine, add_allopurinol_reduce_azathioprine, reduce_thiopurine, stop_allopurinol)", holds: (v) => v.action === "maintain" || v.action === "continue_and_reassess" || v.action === "request_data" || v.action === "urgent_hepatology_referral" || v.action === "out_of_scope" || v.action === "paediatric_specialist" || v.action === "adherence_support" || v.action === "assess_adherence" || v.action === "reexamine_diagnosis" || v.action === "exclude_other_causes" || v.action === "measure_metabolites" || v.action === "arrange_contraception_then_mycophenolate" || v.action === "steroid_sparing_review" || v.action === "specialist_review" || v.action === "third_line_referral" },
          { term: "months_since_change", text: "missing", holds: (v) => v.months_since_change === null },
        ],
        then: () => ({ last_change_next: "as_before", change_time: "to_be_found" }),
        because: "When the last change was may be found out by the next visit.",
        evidence: [], interpretations: ["A69"],
      },
    ],
  },
  {
    name: "course_culprit", title: "Medicine that is not tolerated, after the visit",
    question: "Which medicine counts as the one that is not tolerated from now on?",
    outputs: ["culprit_next"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "replaced",
        when: [
          { term: "action", text: "[start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine]", holds: (v) => v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
        ],
        then: () => ({ culprit_next: "cleared" }),
        because: "The medicine that was not tolerated has been replaced. Its history tells of it.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "azathioprine-stopped",
        when: [
          { term: "action", text: "stop_thiopurine", holds: (v) => v.action === "stop_thiopurine" },
          { term: "drug_harm", text: "stop_thiopurine", holds: (v) => v.drug_harm === "stop_thiopurine" },
          { term: "base_agent", text: "azathioprine", holds: (v) => v.base_agent === "azathioprine" },
        ],
        then: () => ({ culprit_next: "azathioprine" }),
        because: "It was stopped for harm, and has not been replaced yet.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "mercaptopurine-stopped",
        when: [
          { term: "action", text: "stop_thiopurine", holds: (v) => v.action === "stop_thiopurine" },
          { term: "drug_harm", text: "stop_thiopurine", holds: (v) => v.drug_harm === "stop_thiopurine" },
          { term: "base_agent", text: "mercaptopurine", holds: (v) => v.base_agent === "mercaptopurine" },
        ],
        then: () => ({ culprit_next: "mercaptopurine" }),
        because: "It was stopped for harm, and has not been replaced yet.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "tioguanine-stopped",
        when: [
          { term: "action", text: "stop_thiopurine", holds: (v) => v.action === "stop_thiopurine" },
          { term: "drug_harm", text: "stop_thiopurine", holds: (v) => v.drug_harm === "stop_thiopurine" },
          { term: "base_agent", text: "tioguanine", holds: (v) => v.base_agent === "tioguanine" },
        ],
        then: () => ({ culprit_next: "tioguanine" }),
        because: "It was stopped for harm, and has not been replaced yet.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "absent-tpmt-suspected",
        when: [
          { term: "action", text: "stop_thiopurine", holds: (v) => v.action === "stop_thiopurine" },
          { term: "drug_harm", text: "no_harm", holds: (v) => v.drug_harm === "no_harm" },
        ],
        then: () => ({ culprit_next: "as_before" }),
        because: "No adverse event has been attributed to it.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "mycophenolate-stopped-for-harm",
        when: [
          { term: "action", text: "stop_mycophenolate", holds: (v) => v.action === "stop_mycophenolate" },
          { term: "drug_harm", text: "stop_mycophenolate", holds: (v) => v.drug_harm === "stop_mycophenolate" },
        ],
        then: () => ({ culprit_next: "mycophenolate" }),
        because: "It was stopped for harm, and has not been replaced yet.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "mycophenolate-stopped-in-pregnancy",
        when: [
          { term: "action", text: "stop_mycophenolate", holds: (v) => v.action === "stop_mycophenolate" },
          { term: "drug_harm", text: "[no_harm, to_be_asked]", holds: (v) => v.drug_harm === "no_harm" || v.drug_harm === "to_be_asked" },
        ],
        then: () => ({ culprit_next: "as_before" }),
        because: "It was stopped for the pregnancy.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "allopurinol-stopped",
        when: [
          { term: "action", text: "stop_allopurinol", holds: (v) => v.action === "stop_allopurinol" },
          { term: "intolerance_culprit", text: "allopurinol", holds: (v) => v.intolerance_culprit === "allopurinol" },
        ],
        then: () => ({ culprit_next: "cleared" }),
        because: "It has been stopped. Its history tells of it.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "allopurinol-stopped-in-pregnancy",
        when: [
          { term: "action", text: "stop_allopurinol", holds: (v) => v.action === "stop_allopurinol" },
          { term: "intolerance_culprit", text: "[none, azathioprine, mercaptopurine, tioguanine, mycophenolate, steroid, missing]", holds: (v) => v.intolerance_culprit === null || v.intolerance_culprit === "none" || v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "mercaptopurine" || v.intolerance_culprit === "tioguanine" || v.intolerance_culprit === "mycophenolate" || v.intolerance_culprit === "steroid" },
        ],
        then: () => ({ culprit_next: "as_before" }),
        because: "It was stopped for the pregnancy.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "as-before",
        when: [
          { term: "action", text: "not(start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine, stop_thiopurine, stop_mycophenolate, stop_allopurinol)", holds: (v) => v.action === "maintain" || v.action === "continue_and_reassess" || v.action === "request_data" || v.action === "urgent_hepatology_referral" || v.action === "out_of_scope" || v.action === "paediatric_specialist" || v.action === "adherence_support" || v.action === "assess_adherence" || v.action === "reexamine_diagnosis" || v.action === "exclude_other_causes" || v.action === "measure_metabolites" || v.action === "arrange_contraception_then_mycophenolate" || v.action === "steroid_sparing_review" || v.action === "specialist_review" || v.action === "third_line_referral" || v.action === "reduce_thiopurine" || v.action === "raise_azathioprine" || v.action === "add_allopurinol_reduce_azathioprine" },
        ],
        then: () => ({ culprit_next: "as_before" }),
        because: "Nothing is stopped or replaced.",
        evidence: [], interpretations: ["A69"],
      },
    ],
  },
  {
    name: "course_dose", title: "Dose of the thiopurine, after the visit",
    question: "Which dose of the thiopurine is taken from now on?",
    outputs: ["dose_next"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "raised",
        when: [
          { term: "action", text: "raise_azathioprine", holds: (v) => v.action === "raise_azathioprine" },
        ],
        then: () => ({ dose_next: "raised" }),
        because: "The next higher dose that can be made.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "with-allopurinol",
        when: [
          { term: "action", text: "add_allopurinol_reduce_azathioprine", holds: (v) => v.action === "add_allopurinol_reduce_azathioprine" },
        ],
        then: () => ({ dose_next: "with_allopurinol" }),
        because: "One quarter, as near as it can be made.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "under-inhibitor",
        when: [
          { term: "action", text: "reduce_thiopurine", holds: (v) => v.action === "reduce_thiopurine" },
          { term: "gate", text: "reduce_thiopurine", holds: (v) => v.gate === "reduce_thiopurine" },
        ],
        then: () => ({ dose_next: "under_inhibitor" }),
        because: "One quarter of the former dose, as near as it can be made.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "set-by-a-specialist",
        when: [
          { term: "action", text: "reduce_thiopurine", holds: (v) => v.action === "reduce_thiopurine" },
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
        ],
        then: () => ({ dose_next: "set_by_prescriber" }),
        because: "No source read says by how much.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "started",
        when: [
          { term: "action", text: "[start_mercaptopurine, start_azathioprine]", holds: (v) => v.action === "start_mercaptopurine" || v.action === "start_azathioprine" },
        ],
        then: () => ({ dose_next: "set_by_prescriber" }),
        because: "No source read gives a starting dose.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "tioguanine-started",
        when: [
          { term: "action", text: "start_tioguanine", holds: (v) => v.action === "start_tioguanine" },
        ],
        then: () => ({ dose_next: "tioguanine" }),
        because: "The starting dose.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "no-thiopurine",
        when: [
          { term: "action", text: "[stop_thiopurine, start_mycophenolate]", holds: (v) => v.action === "stop_thiopurine" || v.action === "start_mycophenolate" },
        ],
        then: () => ({ dose_next: "none" }),
        because: "No thiopurine is in use.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "as-before",
        when: [
          { term: "action", text: "not(raise_azathioprine, add_allopurinol_reduce_azathioprine, reduce_thiopurine, start_mercaptopurine, start_azathioprine, start_tioguanine, stop_thiopurine, start_mycophenolate)", holds: (v) => v.action === "maintain" || v.action === "continue_and_reassess" || v.action === "request_data" || v.action === "urgent_hepatology_referral" || v.action === "out_of_scope" || v.action === "paediatric_specialist" || v.action === "adherence_support" || v.action === "assess_adherence" || v.action === "reexamine_diagnosis" || v.action === "exclude_other_causes" || v.action === "measure_metabolites" || v.action === "arrange_contraception_then_mycophenolate" || v.action === "steroid_sparing_review" || v.action === "specialist_review" || v.action === "third_line_referral" || v.action === "stop_mycophenolate" || v.action === "stop_allopurinol" },
        ],
        then: () => ({ dose_next: "as_before" }),
        because: "The dose does not change.",
        evidence: [], interpretations: ["A69"],
      },
    ],
  },
  {
    name: "course_ended_agent", title: "Agent that comes to its end",
    question: "Which base agent comes to its end at this visit?",
    outputs: ["ended_agent"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "none-taken-none-lately",
        when: [
          { term: "base_agent", text: "none", holds: (v) => v.base_agent === "none" },
          { term: "intolerance_culprit", text: "none, steroid, allopurinol, missing", holds: (v) => v.intolerance_culprit === null || v.intolerance_culprit === "none" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
        ],
        then: () => ({ ended_agent: "none" }),
        because: "No agent is in use, and none has just been stopped for intolerance.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "none-replaced",
        when: [
          { term: "action", text: "not(start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine, stop_thiopurine, stop_mycophenolate)", holds: (v) => v.action === "maintain" || v.action === "continue_and_reassess" || v.action === "request_data" || v.action === "urgent_hepatology_referral" || v.action === "out_of_scope" || v.action === "paediatric_specialist" || v.action === "adherence_support" || v.action === "assess_adherence" || v.action === "reexamine_diagnosis" || v.action === "exclude_other_causes" || v.action === "measure_metabolites" || v.action === "arrange_contraception_then_mycophenolate" || v.action === "steroid_sparing_review" || v.action === "specialist_review" || v.action === "third_line_referral" || v.action === "stop_allopurinol" || v.action === "reduce_thiopurine" || v.action === "raise_azathioprine" || v.action === "add_allopurinol_reduce_azathioprine" },
          { term: "base_agent", text: "none", holds: (v) => v.base_agent === "none" },
          { term: "intolerance_culprit", text: "[azathioprine, mercaptopurine, tioguanine, mycophenolate]", holds: (v) => v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "mercaptopurine" || v.intolerance_culprit === "tioguanine" || v.intolerance_culprit === "mycophenolate" },
        ],
        then: () => ({ ended_agent: "none" }),
        because: "The agent that was stopped has not been replaced yet.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "azathioprine-replaced-later",
        when: [
          { term: "action", text: "[start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine, stop_thiopurine, stop_mycophenolate]", holds: (v) => v.action === "stop_thiopurine" || v.action === "stop_mycophenolate" || v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
          { term: "base_agent", text: "none", holds: (v) => v.base_agent === "none" },
          { term: "intolerance_culprit", text: "azathioprine", holds: (v) => v.intolerance_culprit === "azathioprine" },
        ],
        then: () => ({ ended_agent: "azathioprine" }),
        because: "It was stopped for intolerance before, and is replaced now.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "mercaptopurine-replaced-later",
        when: [
          { term: "action", text: "[start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine, stop_thiopurine, stop_mycophenolate]", holds: (v) => v.action === "stop_thiopurine" || v.action === "stop_mycophenolate" || v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
          { term: "base_agent", text: "none", holds: (v) => v.base_agent === "none" },
          { term: "intolerance_culprit", text: "mercaptopurine", holds: (v) => v.intolerance_culprit === "mercaptopurine" },
        ],
        then: () => ({ ended_agent: "mercaptopurine" }),
        because: "It was stopped for intolerance before, and is replaced now.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "tioguanine-replaced-later",
        when: [
          { term: "action", text: "[start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine, stop_thiopurine, stop_mycophenolate]", holds: (v) => v.action === "stop_thiopurine" || v.action === "stop_mycophenolate" || v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
          { term: "base_agent", text: "none", holds: (v) => v.base_agent === "none" },
          { term: "intolerance_culprit", text: "tioguanine", holds: (v) => v.intolerance_culprit === "tioguanine" },
        ],
        then: () => ({ ended_agent: "tioguanine" }),
        because: "It was stopped for intolerance before, and is replaced now.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "mycophenolate-replaced-later",
        when: [
          { term: "action", text: "[start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine, stop_thiopurine, stop_mycophenolate]", holds: (v) => v.action === "stop_thiopurine" || v.action === "stop_mycophenolate" || v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
          { term: "base_agent", text: "none", holds: (v) => v.base_agent === "none" },
          { term: "intolerance_culprit", text: "mycophenolate", holds: (v) => v.intolerance_culprit === "mycophenolate" },
        ],
        then: () => ({ ended_agent: "mycophenolate" }),
        because: "It was stopped for intolerance before, and is replaced now.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "azathioprine-ended",
        when: [
          { term: "action", text: "[start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine, stop_thiopurine, stop_mycophenolate]", holds: (v) => v.action === "stop_thiopurine" || v.action === "stop_mycophenolate" || v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
          { term: "base_agent", text: "azathioprine", holds: (v) => v.base_agent === "azathioprine" },
        ],
        then: () => ({ ended_agent: "azathioprine" }),
        because: "It was in use, and is stopped or replaced at this visit.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "mercaptopurine-ended",
        when: [
          { term: "action", text: "[start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine, stop_thiopurine, stop_mycophenolate]", holds: (v) => v.action === "stop_thiopurine" || v.action === "stop_mycophenolate" || v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
          { term: "base_agent", text: "mercaptopurine", holds: (v) => v.base_agent === "mercaptopurine" },
        ],
        then: () => ({ ended_agent: "mercaptopurine" }),
        because: "It was in use, and is stopped or replaced at this visit.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "tioguanine-ended",
        when: [
          { term: "action", text: "[start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine, stop_thiopurine, stop_mycophenolate]", holds: (v) => v.action === "stop_thiopurine" || v.action === "stop_mycophenolate" || v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
          { term: "base_agent", text: "tioguanine", holds: (v) => v.base_agent === "tioguanine" },
        ],
        then: () => ({ ended_agent: "tioguanine" }),
        because: "It was in use, and is stopped or replaced at this visit.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "mycophenolate-ended",
        when: [
          { term: "action", text: "[start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine, stop_thiopurine, stop_mycophenolate]", holds: (v) => v.action === "stop_thiopurine" || v.action === "stop_mycophenolate" || v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
          { term: "base_agent", text: "mycophenolate", holds: (v) => v.base_agent === "mycophenolate" },
        ],
        then: () => ({ ended_agent: "mycophenolate" }),
        because: "It was in use, and is stopped or replaced at this visit.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "agent-goes-on",
        when: [
          { term: "action", text: "not(start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine, stop_thiopurine, stop_mycophenolate)", holds: (v) => v.action === "maintain" || v.action === "continue_and_reassess" || v.action === "request_data" || v.action === "urgent_hepatology_referral" || v.action === "out_of_scope" || v.action === "paediatric_specialist" || v.action === "adherence_support" || v.action === "assess_adherence" || v.action === "reexamine_diagnosis" || v.action === "exclude_other_causes" || v.action === "measure_metabolites" || v.action === "arrange_contraception_then_mycophenolate" || v.action === "steroid_sparing_review" || v.action === "specialist_review" || v.action === "third_line_referral" || v.action === "stop_allopurinol" || v.action === "reduce_thiopurine" || v.action === "raise_azathioprine" || v.action === "add_allopurinol_reduce_azathioprine" },
          { term: "base_agent", text: "[azathioprine, mercaptopurine, tioguanine, mycophenolate]", holds: (v) => v.base_agent === "azathioprine" || v.base_agent === "mercaptopurine" || v.base_agent === "tioguanine" || v.base_agent === "mycophenolate" },
        ],
        then: () => ({ ended_agent: "none" }),
        because: "The agent in use does not change.",
        evidence: [], interpretations: ["A69"],
      },
    ],
  },
  {
    name: "course_metabolite_requests", title: "Vain requests for metabolites so far",
    question: "Is this visit one more request for metabolites?",
    outputs: ["request_count"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "asked-for",
        when: [
          { term: "action", text: "measure_metabolites", holds: (v) => v.action === "measure_metabolites" },
          { term: "metabolite_requests", text: ">= 0", holds: (v) => within(v.metabolite_requests, 0, 50) },
        ],
        then: () => ({ request_count: "again" }),
        because: "It counts as vain until something has been done about its result.",
        evidence: [], interpretations: ["A54", "A70"],
      },
      {
        id: "asked-for-first",
        when: [
          { term: "action", text: "measure_metabolites", holds: (v) => v.action === "measure_metabolites" },
          { term: "metabolite_requests", text: "missing", holds: (v) => v.metabolite_requests === null },
        ],
        then: () => ({ request_count: "first" }),
        because: "No earlier one is known, so the count begins here.",
        evidence: [], interpretations: ["A54", "A70"],
      },
      {
        id: "treatment-changed",
        when: [
          { term: "action", text: "[raise_azathioprine, add_allopurinol_reduce_azathioprine, reduce_thiopurine, stop_allopurinol, stop_thiopurine, stop_mycophenolate, start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine]", holds: (v) => v.action === "stop_thiopurine" || v.action === "stop_mycophenolate" || v.action === "stop_allopurinol" || v.action === "reduce_thiopurine" || v.action === "raise_azathioprine" || v.action === "add_allopurinol_reduce_azathioprine" || v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
        ],
        then: () => ({ request_count: "over" }),
        because: "What is asked for next is about another treatment.",
        evidence: [], interpretations: ["A54", "A70"],
      },
      {
        id: "not-taken",
        when: [
          { term: "action", text: "adherence_support", holds: (v) => v.action === "adherence_support" },
          { term: "metabolite_sample", text: "usable", holds: (v) => v.metabolite_sample === "usable" },
        ],
        then: () => ({ request_count: "over" }),
        because: "The result has led to adherence support, which is counted itself.",
        evidence: [], interpretations: ["A54", "A70"],
      },
      {
        id: "adherence-supported",
        when: [
          { term: "action", text: "adherence_support", holds: (v) => v.action === "adherence_support" },
          { term: "metabolite_sample", text: "[too_early, timing_to_be_asked, to_be_measured, not_interpretable, no_assay, not asked]", holds: (v) => v.metabolite_sample === NOT_ASKED || v.metabolite_sample === "too_early" || v.metabolite_sample === "timing_to_be_asked" || v.metabolite_sample === "to_be_measured" || v.metabolite_sample === "not_interpretable" || v.metabolite_sample === "no_assay" },
        ],
        then: () => ({ request_count: "as_before" }),
        because: "Metabolites are not asked for at this visit.",
        evidence: [], interpretations: ["A54", "A70"],
      },
      {
        id: "no-request",
        when: [
          { term: "action", text: "[maintain, continue_and_reassess, request_data, urgent_hepatology_referral, out_of_scope, paediatric_specialist, assess_adherence, reexamine_diagnosis, exclude_other_causes, arrange_contraception_then_mycophenolate, steroid_sparing_review, specialist_review, third_line_referral]", holds: (v) => v.action === "maintain" || v.action === "continue_and_reassess" || v.action === "request_data" || v.action === "urgent_hepatology_referral" || v.action === "out_of_scope" || v.action === "paediatric_specialist" || v.action === "assess_adherence" || v.action === "reexamine_diagnosis" || v.action === "exclude_other_causes" || v.action === "arrange_contraception_then_mycophenolate" || v.action === "steroid_sparing_review" || v.action === "specialist_review" || v.action === "third_line_referral" },
        ],
        then: () => ({ request_count: "as_before" }),
        because: "Metabolites are not asked for at this visit.",
        evidence: [], interpretations: ["A54", "A70"],
      },
    ],
  },
  {
    name: "course_optimisation_steps", title: "Changes of the azathioprine dose so far",
    question: "Is this visit one more change of the dose for want of response?",
    outputs: ["optimisation_count"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "raised-or-combined",
        when: [
          { term: "action", text: "[raise_azathioprine, add_allopurinol_reduce_azathioprine]", holds: (v) => v.action === "raise_azathioprine" || v.action === "add_allopurinol_reduce_azathioprine" },
          { term: "optimisation_steps", text: ">= 0", holds: (v) => within(v.optimisation_steps, 0, 50) },
        ],
        then: () => ({ optimisation_count: "again" }),
        because: "It is one more.",
        evidence: [], interpretations: ["A54", "A70"],
      },
      {
        id: "raised-or-combined-first",
        when: [
          { term: "action", text: "[raise_azathioprine, add_allopurinol_reduce_azathioprine]", holds: (v) => v.action === "raise_azathioprine" || v.action === "add_allopurinol_reduce_azathioprine" },
          { term: "optimisation_steps", text: "missing", holds: (v) => v.optimisation_steps === null },
        ],
        then: () => ({ optimisation_count: "first" }),
        because: "No earlier one is known, so the count begins here.",
        evidence: [], interpretations: ["A54", "A70"],
      },
      {
        id: "reduced",
        when: [
          { term: "action", text: "reduce_thiopurine", holds: (v) => v.action === "reduce_thiopurine" },
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "optimisation_steps", text: ">= 0", holds: (v) => within(v.optimisation_steps, 0, 50) },
        ],
        then: () => ({ optimisation_count: "again" }),
        because: "It is one more.",
        evidence: [], interpretations: ["A54", "A70"],
      },
      {
        id: "reduced-first",
        when: [
          { term: "action", text: "reduce_thiopurine", holds: (v) => v.action === "reduce_thiopurine" },
          { term: "gate", text: "no_danger", holds: (v) => v.gate === "no_danger" },
          { term: "optimisation_steps", text: "missing", holds: (v) => v.optimisation_steps === null },
        ],
        then: () => ({ optimisation_count: "first" }),
        because: "No earlier one is known, so the count begins here.",
        evidence: [], interpretations: ["A54", "A70"],
      },
      {
        id: "azathioprine-started",
        when: [
          { term: "action", text: "start_azathioprine", holds: (v) => v.action === "start_azathioprine" },
        ],
        then: () => ({ optimisation_count: "over" }),
        because: "Azathioprine is new, and nothing has been changed about it.",
        evidence: [], interpretations: ["A54", "A70"],
      },
      {
        id: "reduced-for-the-inhibitor",
        when: [
          { term: "action", text: "reduce_thiopurine", holds: (v) => v.action === "reduce_thiopurine" },
          { term: "gate", text: "reduce_thiopurine", holds: (v) => v.gate === "reduce_thiopurine" },
        ],
        then: () => ({ optimisation_count: "as_before" }),
        because: "It was not done for want of response.",
        evidence: [], interpretations: ["A54", "A70"],
      },
      {
        id: "no-change",
        when: [
          { term: "action", text: "not(raise_azathioprine, add_allopurinol_reduce_azathioprine, reduce_thiopurine, start_azathioprine)", holds: (v) => v.action === "maintain" || v.action === "continue_and_reassess" || v.action === "request_data" || v.action === "urgent_hepatology_referral" || v.action === "out_of_scope" || v.action === "paediatric_specialist" || v.action === "adherence_support" || v.action === "assess_adherence" || v.action === "reexamine_diagnosis" || v.action === "exclude_other_causes" || v.action === "measure_metabolites" || v.action === "arrange_contraception_then_mycophenolate" || v.action === "steroid_sparing_review" || v.action === "specialist_review" || v.action === "third_line_referral" || v.action === "stop_thiopurine" || v.action === "stop_mycophenolate" || v.action === "stop_allopurinol" || v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" },
        ],
        then: () => ({ optimisation_count: "as_before" }),
        because: "The dose is not changed for want of response.",
        evidence: [], interpretations: ["A54", "A70"],
      },
    ],
  },
  {
    name: "course_outcome", title: "How the agent ended",
    question: "Why does the agent come to its end?",
    outputs: ["agent_outcome"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "nothing-ended",
        when: [
          { term: "ended_agent", text: "none", holds: (v) => v.ended_agent === "none" },
        ],
        then: () => ({ agent_outcome: "goes_on" }),
        because: "No agent comes to its end.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "harm",
        when: [
          { term: "ended_agent", text: "[azathioprine, mercaptopurine, tioguanine, mycophenolate]", holds: (v) => v.ended_agent === "azathioprine" || v.ended_agent === "mercaptopurine" || v.ended_agent === "tioguanine" || v.ended_agent === "mycophenolate" },
          { term: "drug_harm", text: "[stop_thiopurine, stop_mycophenolate]", holds: (v) => v.drug_harm === "stop_thiopurine" || v.drug_harm === "stop_mycophenolate" },
        ],
        then: () => ({ agent_outcome: "not_tolerated" }),
        because: "It has done harm.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "intolerance",
        when: [
          { term: "ended_agent", text: "[azathioprine, mercaptopurine, tioguanine, mycophenolate]", holds: (v) => v.ended_agent === "azathioprine" || v.ended_agent === "mercaptopurine" || v.ended_agent === "tioguanine" || v.ended_agent === "mycophenolate" },
          { term: "drug_harm", text: "[no_harm, cytopenia_without_agent, to_be_asked]", holds: (v) => v.drug_harm === "cytopenia_without_agent" || v.drug_harm === "no_harm" || v.drug_harm === "to_be_asked" },
          { term: "intolerance_culprit", text: "[azathioprine, mercaptopurine, tioguanine, mycophenolate]", holds: (v) => v.intolerance_culprit === "azathioprine" || v.intolerance_culprit === "mercaptopurine" || v.intolerance_culprit === "tioguanine" || v.intolerance_culprit === "mycophenolate" },
        ],
        then: () => ({ agent_outcome: "not_tolerated" }),
        because: "It is the medicine that is not tolerated.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "absent-tpmt-suspected",
        when: [
          { term: "ended_agent", text: "[azathioprine, mercaptopurine, tioguanine, mycophenolate]", holds: (v) => v.ended_agent === "azathioprine" || v.ended_agent === "mercaptopurine" || v.ended_agent === "tioguanine" || v.ended_agent === "mycophenolate" },
          { term: "drug_harm", text: "no_harm", holds: (v) => v.drug_harm === "no_harm" },
          { term: "intolerance_culprit", text: "none, steroid, allopurinol, missing", holds: (v) => v.intolerance_culprit === null || v.intolerance_culprit === "none" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "action", text: "stop_thiopurine", holds: (v) => v.action === "stop_thiopurine" },
        ],
        then: () => ({ agent_outcome: "contraindicated" }),
        because: "Its metabolites speak for absent TPMT.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "no-response",
        when: [
          { term: "ended_agent", text: "[azathioprine, mercaptopurine, tioguanine, mycophenolate]", holds: (v) => v.ended_agent === "azathioprine" || v.ended_agent === "mercaptopurine" || v.ended_agent === "tioguanine" || v.ended_agent === "mycophenolate" },
          { term: "drug_harm", text: "no_harm", holds: (v) => v.drug_harm === "no_harm" },
          { term: "intolerance_culprit", text: "none, steroid, allopurinol, missing", holds: (v) => v.intolerance_culprit === null || v.intolerance_culprit === "none" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "action", text: "[start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine]", holds: (v) => v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
        ],
        then: () => ({ agent_outcome: "failed" }),
        because: "The response was insufficient after all that could be done for it.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "pregnancy",
        when: [
          { term: "ended_agent", text: "[azathioprine, mercaptopurine, tioguanine, mycophenolate]", holds: (v) => v.ended_agent === "azathioprine" || v.ended_agent === "mercaptopurine" || v.ended_agent === "tioguanine" || v.ended_agent === "mycophenolate" },
          { term: "drug_harm", text: "[no_harm, to_be_asked]", holds: (v) => v.drug_harm === "no_harm" || v.drug_harm === "to_be_asked" },
          { term: "intolerance_culprit", text: "none, steroid, allopurinol, missing", holds: (v) => v.intolerance_culprit === null || v.intolerance_culprit === "none" || v.intolerance_culprit === "steroid" || v.intolerance_culprit === "allopurinol" },
          { term: "action", text: "stop_mycophenolate", holds: (v) => v.action === "stop_mycophenolate" },
        ],
        then: () => ({ agent_outcome: "can_be_used_again" }),
        because: "It was stopped for the pregnancy, not for what it did.",
        evidence: [], interpretations: ["A69"],
      },
    ],
  },
  {
    name: "course_reaction", title: "Most serious reaction, after the visit",
    question: "Does this visit show a reaction to a thiopurine?",
    outputs: ["reaction_next"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "marrow",
        when: [
          { term: "action", text: "stop_thiopurine", holds: (v) => v.action === "stop_thiopurine" },
          { term: "blood_count", text: "stop_level", holds: (v) => v.blood_count === "stop_level" },
          { term: "thiopurine_reaction", text: "[none, gastrointestinal, flu_like, rash, hypersensitivity, hepatotoxicity, mild_myelosuppression, other, missing]", holds: (v) => v.thiopurine_reaction === null || v.thiopurine_reaction === "none" || v.thiopurine_reaction === "gastrointestinal" || v.thiopurine_reaction === "flu_like" || v.thiopurine_reaction === "rash" || v.thiopurine_reaction === "hypersensitivity" || v.thiopurine_reaction === "hepatotoxicity" || v.thiopurine_reaction === "mild_myelosuppression" || v.thiopurine_reaction === "other" },
        ],
        then: () => ({ reaction_next: "marrow" }),
        because: "The blood count fell on the thiopurine until it had to be stopped.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "no-worse",
        when: [
          { term: "action", text: "stop_thiopurine", holds: (v) => v.action === "stop_thiopurine" },
          { term: "blood_count", text: "stop_level", holds: (v) => v.blood_count === "stop_level" },
          { term: "thiopurine_reaction", text: "[severe_myelosuppression, pancreatitis]", holds: (v) => v.thiopurine_reaction === "severe_myelosuppression" || v.thiopurine_reaction === "pancreatitis" },
        ],
        then: () => ({ reaction_next: "as_before" }),
        because: "A reaction as serious is known already.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "other-reason",
        when: [
          { term: "action", text: "stop_thiopurine", holds: (v) => v.action === "stop_thiopurine" },
          { term: "blood_count", text: "not(stop_level)", holds: (v) => v.blood_count === "low" || v.blood_count === "acceptable" || v.blood_count === "to_be_asked" },
        ],
        then: () => ({ reaction_next: "as_before" }),
        because: "The reaction is known already, or there was none.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "not-stopped",
        when: [
          { term: "action", text: "not(stop_thiopurine)", holds: (v) => v.action === "maintain" || v.action === "continue_and_reassess" || v.action === "request_data" || v.action === "urgent_hepatology_referral" || v.action === "out_of_scope" || v.action === "paediatric_specialist" || v.action === "adherence_support" || v.action === "assess_adherence" || v.action === "reexamine_diagnosis" || v.action === "exclude_other_causes" || v.action === "measure_metabolites" || v.action === "arrange_contraception_then_mycophenolate" || v.action === "steroid_sparing_review" || v.action === "specialist_review" || v.action === "third_line_referral" || v.action === "stop_mycophenolate" || v.action === "stop_allopurinol" || v.action === "reduce_thiopurine" || v.action === "raise_azathioprine" || v.action === "add_allopurinol_reduce_azathioprine" || v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
        ],
        then: () => ({ reaction_next: "as_before" }),
        because: "No reaction shows at this visit that was not known before it.",
        evidence: [], interpretations: ["A69"],
      },
    ],
  },
  {
    name: "course_records", title: "Histories of the base agents",
    question: "What is entered into the histories of the base agents?",
    outputs: ["azathioprine_record", "mercaptopurine_record", "tioguanine_record", "mycophenolate_record"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "nothing-ended",
        when: [
          { term: "ended_agent", text: "none", holds: (v) => v.ended_agent === "none" },
        ],
        then: () => ({ azathioprine_record: "as_before", mercaptopurine_record: "as_before", tioguanine_record: "as_before", mycophenolate_record: "as_before" }),
        because: "Nothing is added to any history.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "azathioprine-failed",
        when: [
          { term: "ended_agent", text: "azathioprine", holds: (v) => v.ended_agent === "azathioprine" },
          { term: "agent_outcome", text: "failed", holds: (v) => v.agent_outcome === "failed" },
        ],
        then: () => ({ azathioprine_record: "failed", mercaptopurine_record: "as_before", tioguanine_record: "as_before", mycophenolate_record: "as_before" }),
        because: "It is entered into the history of the agent, and stays there.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "azathioprine-not-tolerated",
        when: [
          { term: "ended_agent", text: "azathioprine", holds: (v) => v.ended_agent === "azathioprine" },
          { term: "agent_outcome", text: "not_tolerated", holds: (v) => v.agent_outcome === "not_tolerated" },
        ],
        then: () => ({ azathioprine_record: "not_tolerated", mercaptopurine_record: "as_before", tioguanine_record: "as_before", mycophenolate_record: "as_before" }),
        because: "It is entered into the history of the agent, and stays there.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "azathioprine-contraindicated",
        when: [
          { term: "ended_agent", text: "azathioprine", holds: (v) => v.ended_agent === "azathioprine" },
          { term: "agent_outcome", text: "contraindicated", holds: (v) => v.agent_outcome === "contraindicated" },
        ],
        then: () => ({ azathioprine_record: "contraindicated", mercaptopurine_record: "as_before", tioguanine_record: "as_before", mycophenolate_record: "as_before" }),
        because: "It is entered into the history of the agent, and stays there.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "mercaptopurine-failed",
        when: [
          { term: "ended_agent", text: "mercaptopurine", holds: (v) => v.ended_agent === "mercaptopurine" },
          { term: "agent_outcome", text: "failed", holds: (v) => v.agent_outcome === "failed" },
        ],
        then: () => ({ azathioprine_record: "as_before", mercaptopurine_record: "failed", tioguanine_record: "as_before", mycophenolate_record: "as_before" }),
        because: "It is entered into the history of the agent, and stays there.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "mercaptopurine-not-tolerated",
        when: [
          { term: "ended_agent", text: "mercaptopurine", holds: (v) => v.ended_agent === "mercaptopurine" },
          { term: "agent_outcome", text: "not_tolerated", holds: (v) => v.agent_outcome === "not_tolerated" },
        ],
        then: () => ({ azathioprine_record: "as_before", mercaptopurine_record: "not_tolerated", tioguanine_record: "as_before", mycophenolate_record: "as_before" }),
        because: "It is entered into the history of the agent, and stays there.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "tioguanine-failed",
        when: [
          { term: "ended_agent", text: "tioguanine", holds: (v) => v.ended_agent === "tioguanine" },
          { term: "agent_outcome", text: "failed", holds: (v) => v.agent_outcome === "failed" },
        ],
        then: () => ({ azathioprine_record: "as_before", mercaptopurine_record: "as_before", tioguanine_record: "failed", mycophenolate_record: "as_before" }),
        because: "It is entered into the history of the agent, and stays there.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "tioguanine-not-tolerated",
        when: [
          { term: "ended_agent", text: "tioguanine", holds: (v) => v.ended_agent === "tioguanine" },
          { term: "agent_outcome", text: "not_tolerated", holds: (v) => v.agent_outcome === "not_tolerated" },
        ],
        then: () => ({ azathioprine_record: "as_before", mercaptopurine_record: "as_before", tioguanine_record: "not_tolerated", mycophenolate_record: "as_before" }),
        because: "It is entered into the history of the agent, and stays there.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "mycophenolate-failed",
        when: [
          { term: "ended_agent", text: "mycophenolate", holds: (v) => v.ended_agent === "mycophenolate" },
          { term: "agent_outcome", text: "failed", holds: (v) => v.agent_outcome === "failed" },
        ],
        then: () => ({ azathioprine_record: "as_before", mercaptopurine_record: "as_before", tioguanine_record: "as_before", mycophenolate_record: "failed" }),
        because: "It is entered into the history of the agent, and stays there.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "mycophenolate-not-tolerated",
        when: [
          { term: "ended_agent", text: "mycophenolate", holds: (v) => v.ended_agent === "mycophenolate" },
          { term: "agent_outcome", text: "not_tolerated", holds: (v) => v.agent_outcome === "not_tolerated" },
        ],
        then: () => ({ azathioprine_record: "as_before", mercaptopurine_record: "as_before", tioguanine_record: "as_before", mycophenolate_record: "not_tolerated" }),
        because: "It is entered into the history of the agent, and stays there.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "mycophenolate-can-be-used-again",
        when: [
          { term: "ended_agent", text: "mycophenolate", holds: (v) => v.ended_agent === "mycophenolate" },
          { term: "agent_outcome", text: "can_be_used_again", holds: (v) => v.agent_outcome === "can_be_used_again" },
          { term: "mycophenolate_history", text: "never_used, can_be_used_again, missing", holds: (v) => v.mycophenolate_history === null || v.mycophenolate_history === "never_used" || v.mycophenolate_history === "can_be_used_again" },
        ],
        then: () => ({ azathioprine_record: "as_before", mercaptopurine_record: "as_before", tioguanine_record: "as_before", mycophenolate_record: "can_be_used_again" }),
        because: "Nothing that it did stands against using it again.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "mycophenolate-against-history",
        when: [
          { term: "ended_agent", text: "mycophenolate", holds: (v) => v.ended_agent === "mycophenolate" },
          { term: "agent_outcome", text: "can_be_used_again", holds: (v) => v.agent_outcome === "can_be_used_again" },
          { term: "mycophenolate_history", text: "[failed, not_tolerated, contraindicated, declined]", holds: (v) => v.mycophenolate_history === "failed" || v.mycophenolate_history === "not_tolerated" || v.mycophenolate_history === "contraindicated" || v.mycophenolate_history === "declined" },
        ],
        then: () => ({ azathioprine_record: "as_before", mercaptopurine_record: "as_before", tioguanine_record: "as_before", mycophenolate_record: "as_before" }),
        because: "What stood against it before stands against it now.",
        evidence: [], interpretations: ["A69"],
      },
    ],
  },
  {
    name: "inhibitor_after", title: "Xanthine oxidase inhibitor after this visit",
    question: "Which xanthine oxidase inhibitor does the patient take from now on?",
    outputs: ["inhibitor_after"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "added",
        when: [
          { term: "action", text: "add_allopurinol_reduce_azathioprine", holds: (v) => v.action === "add_allopurinol_reduce_azathioprine" },
        ],
        then: () => ({ inhibitor_after: "allopurinol" }),
        because: "Allopurinol is added.",
        evidence: ["REC4"], interpretations: [],
      },
      {
        id: "stopped",
        when: [
          { term: "action", text: "stop_allopurinol", holds: (v) => v.action === "stop_allopurinol" },
        ],
        then: () => ({ inhibitor_after: "none" }),
        because: "Allopurinol is stopped.",
        evidence: ["REC4"], interpretations: ["A62"],
      },
      {
        id: "stopped-with-the-thiopurine",
        when: [
          { term: "action", text: "[stop_thiopurine, start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine]", holds: (v) => v.action === "stop_thiopurine" || v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
          { term: "xanthine_oxidase_inhibitor", text: "allopurinol_co_therapy", holds: (v) => v.xanthine_oxidase_inhibitor === "allopurinol_co_therapy" },
        ],
        then: () => ({ inhibitor_after: "none" }),
        because: "Allopurinol was given for the thiopurine that is stopped.",
        evidence: [], interpretations: ["A66"],
      },
      {
        id: "kept-for-another-reason",
        when: [
          { term: "action", text: "[stop_thiopurine, start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine]", holds: (v) => v.action === "stop_thiopurine" || v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
          { term: "xanthine_oxidase_inhibitor", text: "allopurinol_other_reason", holds: (v) => v.xanthine_oxidase_inhibitor === "allopurinol_other_reason" },
        ],
        then: () => ({ inhibitor_after: "allopurinol" }),
        because: "It is given for another reason, which this protocol does not judge.",
        evidence: [], interpretations: ["A66"],
      },
      {
        id: "co-therapy-kept",
        when: [
          { term: "action", text: "not(add_allopurinol_reduce_azathioprine, stop_allopurinol, stop_thiopurine, start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine)", holds: (v) => v.action === "maintain" || v.action === "continue_and_reassess" || v.action === "request_data" || v.action === "urgent_hepatology_referral" || v.action === "out_of_scope" || v.action === "paediatric_specialist" || v.action === "adherence_support" || v.action === "assess_adherence" || v.action === "reexamine_diagnosis" || v.action === "exclude_other_causes" || v.action === "measure_metabolites" || v.action === "arrange_contraception_then_mycophenolate" || v.action === "steroid_sparing_review" || v.action === "specialist_review" || v.action === "third_line_referral" || v.action === "stop_mycophenolate" || v.action === "reduce_thiopurine" || v.action === "raise_azathioprine" },
          { term: "xanthine_oxidase_inhibitor", text: "[allopurinol_co_therapy, allopurinol_other_reason]", holds: (v) => v.xanthine_oxidase_inhibitor === "allopurinol_co_therapy" || v.xanthine_oxidase_inhibitor === "allopurinol_other_reason" },
        ],
        then: () => ({ inhibitor_after: "allopurinol" }),
        because: "Allopurinol does not change at this visit.",
        evidence: [], interpretations: ["A66"],
      },
      {
        id: "none-as-before",
        when: [
          { term: "action", text: "not(add_allopurinol_reduce_azathioprine, stop_allopurinol)", holds: (v) => v.action === "maintain" || v.action === "continue_and_reassess" || v.action === "request_data" || v.action === "urgent_hepatology_referral" || v.action === "out_of_scope" || v.action === "paediatric_specialist" || v.action === "adherence_support" || v.action === "assess_adherence" || v.action === "reexamine_diagnosis" || v.action === "exclude_other_causes" || v.action === "measure_metabolites" || v.action === "arrange_contraception_then_mycophenolate" || v.action === "steroid_sparing_review" || v.action === "specialist_review" || v.action === "third_line_referral" || v.action === "stop_thiopurine" || v.action === "stop_mycophenolate" || v.action === "reduce_thiopurine" || v.action === "raise_azathioprine" || v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
          { term: "xanthine_oxidase_inhibitor", text: "none", holds: (v) => v.xanthine_oxidase_inhibitor === "none" },
        ],
        then: () => ({ inhibitor_after: "none" }),
        because: "No inhibitor is in use.",
        evidence: [], interpretations: ["A66"],
      },
      {
        id: "other-kept",
        when: [
          { term: "action", text: "not(add_allopurinol_reduce_azathioprine, stop_allopurinol)", holds: (v) => v.action === "maintain" || v.action === "continue_and_reassess" || v.action === "request_data" || v.action === "urgent_hepatology_referral" || v.action === "out_of_scope" || v.action === "paediatric_specialist" || v.action === "adherence_support" || v.action === "assess_adherence" || v.action === "reexamine_diagnosis" || v.action === "exclude_other_causes" || v.action === "measure_metabolites" || v.action === "arrange_contraception_then_mycophenolate" || v.action === "steroid_sparing_review" || v.action === "specialist_review" || v.action === "third_line_referral" || v.action === "stop_thiopurine" || v.action === "stop_mycophenolate" || v.action === "reduce_thiopurine" || v.action === "raise_azathioprine" || v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
          { term: "xanthine_oxidase_inhibitor", text: "other_inhibitor", holds: (v) => v.xanthine_oxidase_inhibitor === "other_inhibitor" },
        ],
        then: () => ({ inhibitor_after: "other_inhibitor" }),
        because: "This protocol does not judge why it is given.",
        evidence: [], interpretations: ["A66"],
      },
      {
        id: "not-known",
        when: [
          { term: "action", text: "not(add_allopurinol_reduce_azathioprine, stop_allopurinol)", holds: (v) => v.action === "maintain" || v.action === "continue_and_reassess" || v.action === "request_data" || v.action === "urgent_hepatology_referral" || v.action === "out_of_scope" || v.action === "paediatric_specialist" || v.action === "adherence_support" || v.action === "assess_adherence" || v.action === "reexamine_diagnosis" || v.action === "exclude_other_causes" || v.action === "measure_metabolites" || v.action === "arrange_contraception_then_mycophenolate" || v.action === "steroid_sparing_review" || v.action === "specialist_review" || v.action === "third_line_referral" || v.action === "stop_thiopurine" || v.action === "stop_mycophenolate" || v.action === "reduce_thiopurine" || v.action === "raise_azathioprine" || v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
          { term: "xanthine_oxidase_inhibitor", text: "missing", holds: (v) => v.xanthine_oxidase_inhibitor === null },
        ],
        then: () => ({ inhibitor_after: "not_known" }),
        because: "Whether an inhibitor is in use is not known.",
        evidence: [], interpretations: ["A35"],
      },
    ],
  },
  {
    name: "course_inhibitor", title: "Xanthine oxidase inhibitor, after the visit",
    question: "What becomes of the inhibitor and of the dose before it?",
    outputs: ["inhibitor_next", "former_dose_next"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "added",
        when: [
          { term: "action", text: "add_allopurinol_reduce_azathioprine", holds: (v) => v.action === "add_allopurinol_reduce_azathioprine" },
        ],
        then: () => ({ inhibitor_next: "added", former_dose_next: "recorded" }),
        because: "The dose before allopurinol is written down.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "ended",
        when: [
          { term: "action", text: "not(add_allopurinol_reduce_azathioprine)", holds: (v) => v.action === "maintain" || v.action === "continue_and_reassess" || v.action === "request_data" || v.action === "urgent_hepatology_referral" || v.action === "out_of_scope" || v.action === "paediatric_specialist" || v.action === "adherence_support" || v.action === "assess_adherence" || v.action === "reexamine_diagnosis" || v.action === "exclude_other_causes" || v.action === "measure_metabolites" || v.action === "arrange_contraception_then_mycophenolate" || v.action === "steroid_sparing_review" || v.action === "specialist_review" || v.action === "third_line_referral" || v.action === "stop_thiopurine" || v.action === "stop_mycophenolate" || v.action === "stop_allopurinol" || v.action === "reduce_thiopurine" || v.action === "raise_azathioprine" || v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
          { term: "inhibitor_after", text: "none", holds: (v) => v.inhibitor_after === "none" },
        ],
        then: () => ({ inhibitor_next: "none", former_dose_next: "forgotten" }),
        because: "No inhibitor is in use, so there is no dose from before it.",
        evidence: [], interpretations: ["A69"],
      },
      {
        id: "goes-on",
        when: [
          { term: "action", text: "not(add_allopurinol_reduce_azathioprine)", holds: (v) => v.action === "maintain" || v.action === "continue_and_reassess" || v.action === "request_data" || v.action === "urgent_hepatology_referral" || v.action === "out_of_scope" || v.action === "paediatric_specialist" || v.action === "adherence_support" || v.action === "assess_adherence" || v.action === "reexamine_diagnosis" || v.action === "exclude_other_causes" || v.action === "measure_metabolites" || v.action === "arrange_contraception_then_mycophenolate" || v.action === "steroid_sparing_review" || v.action === "specialist_review" || v.action === "third_line_referral" || v.action === "stop_thiopurine" || v.action === "stop_mycophenolate" || v.action === "stop_allopurinol" || v.action === "reduce_thiopurine" || v.action === "raise_azathioprine" || v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
          { term: "inhibitor_after", text: "[allopurinol, other_inhibitor, not_known]", holds: (v) => v.inhibitor_after === "allopurinol" || v.inhibitor_after === "other_inhibitor" || v.inhibitor_after === "not_known" },
        ],
        then: () => ({ inhibitor_next: "as_before", former_dose_next: "as_before" }),
        because: "The inhibitor does not change.",
        evidence: [], interpretations: ["A69"],
      },
    ],
  },
  {
    name: "monitoring", title: "Monitoring",
    question: "What is monitored from now on?",
    outputs: ["monitoring"], unique: false,
    applies: [
      { term: "gate", text: "not(urgent_referral, transplanted, diagnosis_in_doubt, child)", holds: (v) => v.gate === "stop_thiopurine" || v.gate === "stop_mycophenolate" || v.gate === "stop_allopurinol" || v.gate === "reduce_thiopurine" || v.gate === "review_cytopenia" || v.gate === "review_inhibitor" || v.gate === "review_conception" || v.gate === "no_danger" },
    ],
    rules: [
      {
        id: "thiopurine-begun-or-changed",
        when: [
          { term: "action", text: "[raise_azathioprine, reduce_thiopurine, start_mercaptopurine, start_tioguanine, start_azathioprine]", holds: (v) => v.action === "reduce_thiopurine" || v.action === "raise_azathioprine" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
          { term: "base_agent_after", text: "[azathioprine, mercaptopurine, tioguanine]", holds: (v) => v.base_agent_after === "azathioprine" || v.base_agent_after === "mercaptopurine" || v.base_agent_after === "tioguanine" },
        ],
        then: () => ({ monitoring: "blood_weeks_2_4_8_12" }),
        because: "After a start or a change.",
        evidence: ["SPS2"], interpretations: [],
      },
      {
        id: "thiopurine-as-before",
        when: [
          { term: "action", text: "not(raise_azathioprine, reduce_thiopurine, start_mercaptopurine, start_tioguanine, start_azathioprine, add_allopurinol_reduce_azathioprine)", holds: (v) => v.action === "maintain" || v.action === "continue_and_reassess" || v.action === "request_data" || v.action === "urgent_hepatology_referral" || v.action === "out_of_scope" || v.action === "paediatric_specialist" || v.action === "adherence_support" || v.action === "assess_adherence" || v.action === "reexamine_diagnosis" || v.action === "exclude_other_causes" || v.action === "measure_metabolites" || v.action === "arrange_contraception_then_mycophenolate" || v.action === "steroid_sparing_review" || v.action === "specialist_review" || v.action === "third_line_referral" || v.action === "stop_thiopurine" || v.action === "stop_mycophenolate" || v.action === "stop_allopurinol" || v.action === "start_mycophenolate" },
          { term: "base_agent_after", text: "[azathioprine, mercaptopurine, tioguanine]", holds: (v) => v.base_agent_after === "azathioprine" || v.base_agent_after === "mercaptopurine" || v.base_agent_after === "tioguanine" },
        ],
        then: () => ({ monitoring: "blood_every_3_months" }),
        because: "On an unchanged thiopurine.",
        evidence: ["SPS2"], interpretations: [],
      },
      {
        id: "thiopurine-with-inhibitor",
        when: [
          { term: "base_agent_after", text: "[azathioprine, mercaptopurine]", holds: (v) => v.base_agent_after === "azathioprine" || v.base_agent_after === "mercaptopurine" },
          { term: "inhibitor_after", text: "[allopurinol, other_inhibitor]", holds: (v) => v.inhibitor_after === "allopurinol" || v.inhibitor_after === "other_inhibitor" },
        ],
        then: () => ({ monitoring: "blood_weekly_3_months" }),
        because: "The combination can suppress the marrow within weeks.",
        evidence: ["X4"], interpretations: [],
      },
      {
        id: "metabolites-after-change",
        when: [
          { term: "action", text: "[raise_azathioprine, reduce_thiopurine, add_allopurinol_reduce_azathioprine, start_mercaptopurine, start_azathioprine]", holds: (v) => v.action === "reduce_thiopurine" || v.action === "raise_azathioprine" || v.action === "add_allopurinol_reduce_azathioprine" || v.action === "start_mercaptopurine" || v.action === "start_azathioprine" },
        ],
        then: () => ({ monitoring: "metabolites_4_weeks" }),
        because: "More azathioprine may only raise 6-MMP. Metabolites are steady after 4 weeks.",
        evidence: ["M2", "PN2", "BSGIBD2"], interpretations: [],
      },
      {
        id: "mycophenolate-begun",
        when: [
          { term: "action", text: "start_mycophenolate", holds: (v) => v.action === "start_mycophenolate" },
        ],
        then: () => ({ monitoring: "blood_mycophenolate" }),
        because: "No source read gives a scheme for autoimmune hepatitis.",
        evidence: [], interpretations: ["A53"],
      },
      {
        id: "mycophenolate-as-before",
        when: [
          { term: "action", text: "not(start_mycophenolate)", holds: (v) => v.action === "maintain" || v.action === "continue_and_reassess" || v.action === "request_data" || v.action === "urgent_hepatology_referral" || v.action === "out_of_scope" || v.action === "paediatric_specialist" || v.action === "adherence_support" || v.action === "assess_adherence" || v.action === "reexamine_diagnosis" || v.action === "exclude_other_causes" || v.action === "measure_metabolites" || v.action === "arrange_contraception_then_mycophenolate" || v.action === "steroid_sparing_review" || v.action === "specialist_review" || v.action === "third_line_referral" || v.action === "stop_thiopurine" || v.action === "stop_mycophenolate" || v.action === "stop_allopurinol" || v.action === "reduce_thiopurine" || v.action === "raise_azathioprine" || v.action === "add_allopurinol_reduce_azathioprine" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
          { term: "base_agent_after", text: "mycophenolate", holds: (v) => v.base_agent_after === "mycophenolate" },
        ],
        then: () => ({ monitoring: "blood_mycophenolate_later" }),
        because: "No source read gives a scheme for autoimmune hepatitis.",
        evidence: [], interpretations: ["A53"],
      },
      {
        id: "pregnancy-status",
        when: [
          { term: "base_agent_after", text: "mycophenolate", holds: (v) => v.base_agent_after === "mycophenolate" },
          { term: "pregnancy_state", text: "[not_pregnant, to_be_asked]", holds: (v) => v.pregnancy_state === "not_pregnant" || v.pregnancy_state === "to_be_asked" },
        ],
        then: () => ({ monitoring: "pregnancy_every_30_days" }),
        because: "A pregnancy status holds for 30 days.",
        evidence: ["MHRA1"], interpretations: ["A36"],
      },
      {
        id: "tioguanine-vessels",
        when: [
          { term: "base_agent_after", text: "tioguanine", holds: (v) => v.base_agent_after === "tioguanine" },
        ],
        then: () => ({ monitoring: "tioguanine_liver" }),
        because: "Nodular regenerative hyperplasia shows in platelets and imaging before it shows in liver tests.",
        evidence: ["TEML1"], interpretations: ["A17"],
      },
      {
        id: "without-assay",
        when: [
          { term: "action", text: "raise_azathioprine", holds: (v) => v.action === "raise_azathioprine" },
          { term: "optimisation", text: "raise_without_assay", holds: (v) => v.optimisation === "raise_without_assay" },
        ],
        then: () => ({ monitoring: "blood_2_weeks" }),
        because: "The increase was made without an assay.",
        evidence: [], interpretations: ["A20"],
      },
      {
        id: "liver-tests-until-normal",
        when: [
          { term: "biochemistry", text: "[raised, to_be_measured]", holds: (v) => v.biochemistry === "raised" || v.biochemistry === "to_be_measured" },
        ],
        then: () => ({ monitoring: "liver_tests_1_to_3_months" }),
        because: "Until the goal is reached.",
        evidence: [], interpretations: ["A52"],
      },
      {
        id: "liver-tests-in-remission",
        when: [
          { term: "biochemistry", text: "normal", holds: (v) => v.biochemistry === "normal" },
        ],
        then: () => ({ monitoring: "liver_tests_3_to_6_months" }),
        because: "Once the goal is reached.",
        evidence: [], interpretations: ["A52"],
      },
      {
        id: "after-delivery",
        when: [
          { term: "pregnancy_state", text: "pregnant", holds: (v) => v.pregnancy_state === "pregnant" },
        ],
        then: () => ({ monitoring: "liver_tests_after_delivery" }),
        because: "Flares after delivery are common.",
        evidence: ["POST1"], interpretations: [],
      },
    ],
  },
  {
    name: "mycophenolate_most", title: "Highest dose of mycophenolate mofetil",
    question: "Which daily dose of mycophenolate mofetil is never exceeded?",
    outputs: ["mycophenolate_most"], unique: true,
    applies: [
      { term: "action", text: "[start_mycophenolate, arrange_contraception_then_mycophenolate]", holds: (v) => v.action === "arrange_contraception_then_mycophenolate" || v.action === "start_mycophenolate" },
    ],
    rules: [
      {
        id: "severe-renal-impairment",
        when: [
          { term: "egfr", text: "< mycophenolate_renal_limit", holds: (v) => within(v.egfr, 0, 24) },
        ],
        then: () => ({ mycophenolate_most: 2000 }),
        because: "The label allows 1 g twice daily.",
        evidence: ["MMFLABEL1"], interpretations: ["A67"],
      },
      {
        id: "not-known",
        when: [
          { term: "egfr", text: "missing", holds: (v) => v.egfr === null },
        ],
        then: () => ({ mycophenolate_most: 2000 }),
        because: "What is not known is taken at its worst.",
        evidence: ["MMFLABEL1"], interpretations: ["A35", "A67"],
      },
      {
        id: "other",
        when: [
          { term: "egfr", text: ">= mycophenolate_renal_limit", holds: (v) => within(v.egfr, 25, 250) },
        ],
        then: () => ({ mycophenolate_most: 3000 }),
        because: "The label allows up to 1.5 g twice daily.",
        evidence: ["MMFLABEL1"], interpretations: ["A67"],
      },
    ],
  },
  {
    name: "next_visit", title: "Next visit",
    question: "Within how many weeks is the patient seen again?",
    outputs: ["next_visit_weeks"], unique: true,
    applies: [
    ],
    rules: [
      {
        id: "same-day",
        when: [
          { term: "action", text: "[urgent_hepatology_referral, stop_thiopurine, stop_mycophenolate]", holds: (v) => v.action === "urgent_hepatology_referral" || v.action === "stop_thiopurine" || v.action === "stop_mycophenolate" },
        ],
        then: () => ({ next_visit_weeks: 0 }),
        because: "Care is arranged on the same day.",
        evidence: [], interpretations: ["A52"],
      },
      {
        id: "one-week",
        when: [
          { term: "action", text: "[reduce_thiopurine, stop_allopurinol, add_allopurinol_reduce_azathioprine]", holds: (v) => v.action === "stop_allopurinol" || v.action === "reduce_thiopurine" || v.action === "add_allopurinol_reduce_azathioprine" },
        ],
        then: () => ({ next_visit_weeks: 1 }),
        because: "A first blood count after a change that can harm the marrow or restore its risk.",
        evidence: ["X4"], interpretations: ["A52"],
      },
      {
        id: "two-weeks",
        when: [
          { term: "action", text: "[request_data, specialist_review, reexamine_diagnosis, raise_azathioprine, start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine]", holds: (v) => v.action === "request_data" || v.action === "reexamine_diagnosis" || v.action === "specialist_review" || v.action === "raise_azathioprine" || v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
        ],
        then: () => ({ next_visit_weeks: 2 }),
        because: "A first blood count after a start or an increase. Open questions are not left longer.",
        evidence: ["SPS2"], interpretations: ["A52"],
      },
      {
        id: "four-weeks",
        when: [
          { term: "action", text: "[measure_metabolites, assess_adherence, adherence_support, exclude_other_causes, arrange_contraception_then_mycophenolate, steroid_sparing_review, third_line_referral, out_of_scope, paediatric_specialist]", holds: (v) => v.action === "out_of_scope" || v.action === "paediatric_specialist" || v.action === "adherence_support" || v.action === "assess_adherence" || v.action === "exclude_other_causes" || v.action === "measure_metabolites" || v.action === "arrange_contraception_then_mycophenolate" || v.action === "steroid_sparing_review" || v.action === "third_line_referral" },
        ],
        then: () => ({ next_visit_weeks: 4 }),
        because: "Time for a result or an appointment.",
        evidence: [], interpretations: ["A52"],
      },
      {
        id: "three-months",
        when: [
          { term: "action", text: "[continue_and_reassess, maintain]", holds: (v) => v.action === "maintain" || v.action === "continue_and_reassess" },
        ],
        then: () => ({ next_visit_weeks: 13 }),
        because: "The interval of blood tests on an unchanged treatment.",
        evidence: ["SPS2"], interpretations: ["A52"],
      },
    ],
  },
  {
    name: "preconditions", title: "Preconditions",
    question: "What must be done before or together with the step?",
    outputs: ["preconditions"], unique: false,
    applies: [
    ],
    rules: [
      {
        id: "pregnancy-test",
        when: [
          { term: "action", text: "start_mycophenolate", holds: (v) => v.action === "start_mycophenolate" },
          { term: "pregnancy_state", text: "not_pregnant", holds: (v) => v.pregnancy_state === "not_pregnant" },
        ],
        then: () => ({ preconditions: "pregnancy_test" }),
        because: "Pregnancy is excluded by a test immediately before the start.",
        evidence: ["MIMS1"], interpretations: ["A36"],
      },
      {
        id: "contraception",
        when: [
          { term: "action", text: "[start_mycophenolate, arrange_contraception_then_mycophenolate]", holds: (v) => v.action === "arrange_contraception_then_mycophenolate" || v.action === "start_mycophenolate" },
          { term: "pregnancy_state", text: "not_pregnant", holds: (v) => v.pregnancy_state === "not_pregnant" },
        ],
        then: () => ({ preconditions: "contraception_women" }),
        because: "From before the start to 6 weeks after the end.",
        evidence: ["MHRA1", "EMA1"], interpretations: [],
      },
      {
        id: "barrier",
        when: [
          { term: "action", text: "[start_mycophenolate, arrange_contraception_then_mycophenolate]", holds: (v) => v.action === "arrange_contraception_then_mycophenolate" || v.action === "start_mycophenolate" },
          { term: "pregnancy_state", text: "not_pregnant", holds: (v) => v.pregnancy_state === "not_pregnant" },
        ],
        then: () => ({ preconditions: "barrier_with_oral_contraceptive" }),
        because: "Mycophenolate may make an oral contraceptive less effective.",
        evidence: ["MMFLABEL2"], interpretations: [],
      },
      {
        id: "contraception-men",
        when: [
          { term: "action", text: "start_mycophenolate", holds: (v) => v.action === "start_mycophenolate" },
          { term: "can_father_a_child", text: "yes, missing", holds: (v) => v.can_father_a_child === null || v.can_father_a_child === "yes" },
        ],
        then: () => ({ preconditions: "contraception_men" }),
        because: "During treatment and for at least 90 days after it.",
        evidence: ["MHRA2", "EMA2"], interpretations: [],
      },
      {
        id: "kidney-function",
        when: [
          { term: "action", text: "start_mycophenolate", holds: (v) => v.action === "start_mycophenolate" },
          { term: "egfr", text: "missing", holds: (v) => v.egfr === null },
        ],
        then: () => ({ preconditions: "measure_egfr" }),
        because: "It bounds the dose.",
        evidence: ["MMFLABEL1"], interpretations: [],
      },
      {
        id: "stop-before-start",
        when: [
          { term: "action", text: "[start_mycophenolate, start_mercaptopurine, start_tioguanine, start_azathioprine]", holds: (v) => v.action === "start_mycophenolate" || v.action === "start_mercaptopurine" || v.action === "start_tioguanine" || v.action === "start_azathioprine" },
          { term: "base_agent", text: "not(none)", holds: (v) => v.base_agent === "azathioprine" || v.base_agent === "mercaptopurine" || v.base_agent === "tioguanine" || v.base_agent === "mycophenolate" },
        ],
        then: () => ({ preconditions: "stop_present_agent" }),
        because: "Two base agents are never taken together.",
        evidence: [], interpretations: ["A66"],
      },
      {
        id: "reduce-with-allopurinol",
        when: [
          { term: "action", text: "add_allopurinol_reduce_azathioprine", holds: (v) => v.action === "add_allopurinol_reduce_azathioprine" },
        ],
        then: () => ({ preconditions: "reduce_on_the_same_day" }),
        because: "Without the reduction the combination can be lethal.",
        evidence: ["X4", "DDI1"], interpretations: [],
      },
      {
        id: "tell-the-patient",
        when: [
          { term: "action", text: "add_allopurinol_reduce_azathioprine", holds: (v) => v.action === "add_allopurinol_reduce_azathioprine" },
        ],
        then: () => ({ preconditions: "written_doses" }),
        because: "A former dose taken by mistake is an overdose.",
        evidence: ["X4"], interpretations: ["A7"],
      },
      {
        id: "contraception-with-allopurinol",
        when: [
          { term: "action", text: "add_allopurinol_reduce_azathioprine", holds: (v) => v.action === "add_allopurinol_reduce_azathioprine" },
          { term: "pregnancy_state", text: "not_pregnant", holds: (v) => v.pregnancy_state === "not_pregnant" },
        ],
        then: () => ({ preconditions: "contraception_with_allopurinol" }),
        because: "Allopurinol is contraindicated in pregnancy.",
        evidence: ["REC4"], interpretations: [],
      },
      {
        id: "vessels",
        when: [
          { term: "action", text: "start_tioguanine", holds: (v) => v.action === "start_tioguanine" },
        ],
        then: () => ({ preconditions: "exclude_nodular_hyperplasia" }),
        because: "Portal hypertension and nodular regenerative hyperplasia are excluded first.",
        evidence: ["TEML1"], interpretations: [],
      },
      {
        id: "lower-start",
        when: [
          { term: "action", text: "[start_mercaptopurine, start_azathioprine]", holds: (v) => v.action === "start_mercaptopurine" || v.action === "start_azathioprine" },
          { term: "metaboliser", text: "intermediate", holds: (v) => v.metaboliser === "intermediate" },
        ],
        then: () => ({ preconditions: "lower_starting_dose" }),
        because: "An intermediate metaboliser starts at 30 to 80 percent of the usual dose.",
        evidence: ["CPIC2"], interpretations: [],
      },
      {
        id: "contraception-arranged",
        when: [
          { term: "action", text: "arrange_contraception_then_mycophenolate", holds: (v) => v.action === "arrange_contraception_then_mycophenolate" },
        ],
        then: () => ({ preconditions: "reliable_contraception_first" }),
        because: "Mycophenolate mofetil is not started before.",
        evidence: ["MHRA1"], interpretations: ["A57"],
      },
    ],
  },
  {
    name: "request_stage", title: "Where data are missing",
    question: "Which part of the protocol cannot go on without more data?",
    outputs: ["request_stage"], unique: true,
    applies: [
      { term: "action", text: "request_data", holds: (v) => v.action === "request_data" },
    ],
    rules: [
      {
        id: "danger",
        when: [
          { term: "gate_data", text: "incomplete", holds: (v) => v.gate_data === "incomplete" },
        ],
        then: () => ({ request_stage: "danger" }),
        because: "A danger has not been excluded.",
        evidence: [], interpretations: ["A56"],
      },
      {
        id: "situation",
        when: [
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "request_data", holds: (v) => v.step === "request_data" },
        ],
        then: () => ({ request_stage: "situation" }),
        because: "The situation is not known.",
        evidence: [], interpretations: ["A56"],
      },
      {
        id: "optimisation",
        when: [
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "optimise", holds: (v) => v.step === "optimise" },
          { term: "optimisation", text: "request_data", holds: (v) => v.optimisation === "request_data" },
        ],
        then: () => ({ request_stage: "optimisation" }),
        because: "The next step of optimisation is not known.",
        evidence: [], interpretations: ["A56"],
      },
      {
        id: "agent",
        when: [
          { term: "gate_data", text: "complete", holds: (v) => v.gate_data === "complete" },
          { term: "step", text: "[optimise, select_agent, next_agent, replace_mycophenolate]", holds: (v) => v.step === "optimise" || v.step === "select_agent" || v.step === "next_agent" || v.step === "replace_mycophenolate" },
          { term: "optimisation", text: "exhausted, not asked", holds: (v) => v.optimisation === NOT_ASKED || v.optimisation === "exhausted" },
          { term: "new_agent", text: "request_data", holds: (v) => v.new_agent === "request_data" },
        ],
        then: () => ({ request_stage: "agent" }),
        because: "The next agent cannot be chosen.",
        evidence: [], interpretations: ["A56"],
      },
    ],
  },
  {
    name: "missing_for_agent", title: "Missing data: next agent",
    question: "Which data are needed to choose the next agent?",
    outputs: ["missing_for_agent"], unique: false,
    applies: [
      { term: "request_stage", text: "agent", holds: (v) => v.request_stage === "agent" },
    ],
    rules: [
      {
        id: "mycophenolate-history",
        when: [
          { term: "agent_question", text: "[thiopurine_intolerance, before_third_line, second_thiopurine]", holds: (v) => v.agent_question === "thiopurine_intolerance" || v.agent_question === "before_third_line" || v.agent_question === "second_thiopurine" },
          { term: "mycophenolate_choice", text: "to_be_asked", holds: (v) => v.mycophenolate_choice === "to_be_asked" },
          { term: "mycophenolate_history", text: "missing", holds: (v) => v.mycophenolate_history === null },
        ],
        then: () => ({ missing_for_agent: "mycophenolate_history" }),
        because: "What was not tolerated must not be given again.",
        evidence: [], interpretations: ["A56", "A63"],
      },
      {
        id: "childbearing-for-agent",
        when: [
          { term: "pregnancy_state", text: "to_be_asked", holds: (v) => v.pregnancy_state === "to_be_asked" },
          { term: "childbearing_potential", text: "missing", holds: (v) => v.childbearing_potential === null },
        ],
        then: () => ({ missing_for_agent: "childbearing_potential" }),
        because: "Pregnancy decides which agent is possible.",
        evidence: [], interpretations: ["A36", "A56"],
      },
      {
        id: "pregnancy-for-agent",
        when: [
          { term: "pregnancy_state", text: "to_be_asked", holds: (v) => v.pregnancy_state === "to_be_asked" },
          { term: "pregnancy", text: "missing", holds: (v) => v.pregnancy === null },
        ],
        then: () => ({ missing_for_agent: "pregnancy" }),
        because: "Pregnancy decides which agent is possible.",
        evidence: [], interpretations: ["A36", "A56"],
      },
      {
        id: "contraception",
        when: [
          { term: "mycophenolate_choice", text: "to_be_asked", holds: (v) => v.mycophenolate_choice === "to_be_asked" },
          { term: "pregnancy_state", text: "not_pregnant", holds: (v) => v.pregnancy_state === "not_pregnant" },
          { term: "contraception", text: "missing", holds: (v) => v.contraception === null },
        ],
        then: () => ({ missing_for_agent: "contraception" }),
        because: "Mycophenolate mofetil needs reliable contraception.",
        evidence: ["MHRA1"], interpretations: ["A56", "A57"],
      },
      {
        id: "azathioprine-history",
        when: [
          { term: "agent_question", text: "azathioprine", holds: (v) => v.agent_question === "azathioprine" },
          { term: "azathioprine_history", text: "missing", holds: (v) => v.azathioprine_history === null },
        ],
        then: () => ({ missing_for_agent: "azathioprine_history" }),
        because: "What was not tolerated must not be given again.",
        evidence: [], interpretations: ["A56", "A63"],
      },
      {
        id: "mercaptopurine-history",
        when: [
          { term: "agent_question", text: "[thiopurine_intolerance, second_thiopurine]", holds: (v) => v.agent_question === "thiopurine_intolerance" || v.agent_question === "second_thiopurine" },
          { term: "mycophenolate_choice", text: "excluded", holds: (v) => v.mycophenolate_choice === "excluded" },
          { term: "second_thiopurine", text: "to_be_asked", holds: (v) => v.second_thiopurine === "to_be_asked" },
          { term: "mercaptopurine_choice", text: "to_be_asked", holds: (v) => v.mercaptopurine_choice === "to_be_asked" },
          { term: "mercaptopurine_history", text: "missing", holds: (v) => v.mercaptopurine_history === null },
        ],
        then: () => ({ missing_for_agent: "mercaptopurine_history" }),
        because: "What was not tolerated must not be given again.",
        evidence: [], interpretations: ["A56", "A63"],
      },
      {
        id: "tioguanine-history",
        when: [
          { term: "agent_question", text: "[thiopurine_intolerance, second_thiopurine]", holds: (v) => v.agent_question === "thiopurine_intolerance" || v.agent_question === "second_thiopurine" },
          { term: "mycophenolate_choice", text: "excluded", holds: (v) => v.mycophenolate_choice === "excluded" },
          { term: "second_thiopurine", text: "to_be_asked", holds: (v) => v.second_thiopurine === "to_be_asked" },
          { term: "mercaptopurine_choice", text: "[caution, excluded]", holds: (v) => v.mercaptopurine_choice === "caution" || v.mercaptopurine_choice === "excluded" },
          { term: "tioguanine_choice", text: "to_be_asked", holds: (v) => v.tioguanine_choice === "to_be_asked" },
          { term: "tioguanine_history", text: "missing", holds: (v) => v.tioguanine_history === null },
        ],
        then: () => ({ missing_for_agent: "tioguanine_history" }),
        because: "What was not tolerated must not be given again.",
        evidence: [], interpretations: ["A56", "A63"],
      },
      {
        id: "reaction-for-second-thiopurine",
        when: [
          { term: "agent_question", text: "[thiopurine_intolerance, second_thiopurine]", holds: (v) => v.agent_question === "thiopurine_intolerance" || v.agent_question === "second_thiopurine" },
          { term: "mycophenolate_choice", text: "excluded", holds: (v) => v.mycophenolate_choice === "excluded" },
          { term: "second_thiopurine", text: "to_be_asked", holds: (v) => v.second_thiopurine === "to_be_asked" },
          { term: "thiopurine_class", text: "to_be_asked", holds: (v) => v.thiopurine_class === "to_be_asked" },
          { term: "thiopurine_reaction", text: "missing", holds: (v) => v.thiopurine_reaction === null },
        ],
        then: () => ({ missing_for_agent: "thiopurine_reaction" }),
        because: "A severe reaction bars the class.",
        evidence: [], interpretations: ["A16", "A56"],
      },
      {
        id: "tpmt-for-second-thiopurine",
        when: [
          { term: "agent_question", text: "[thiopurine_intolerance, second_thiopurine]", holds: (v) => v.agent_question === "thiopurine_intolerance" || v.agent_question === "second_thiopurine" },
          { term: "mycophenolate_choice", text: "excluded", holds: (v) => v.mycophenolate_choice === "excluded" },
          { term: "second_thiopurine", text: "to_be_asked", holds: (v) => v.second_thiopurine === "to_be_asked" },
          { term: "thiopurine_class", text: "to_be_asked", holds: (v) => v.thiopurine_class === "to_be_asked" },
          { term: "tpmt", text: "missing", holds: (v) => v.tpmt === null },
        ],
        then: () => ({ missing_for_agent: "tpmt" }),
        because: "A poor metaboliser takes no thiopurine.",
        evidence: [], interpretations: ["A46", "A56"],
      },
      {
        id: "nudt15-for-second-thiopurine",
        when: [
          { term: "agent_question", text: "[thiopurine_intolerance, second_thiopurine]", holds: (v) => v.agent_question === "thiopurine_intolerance" || v.agent_question === "second_thiopurine" },
          { term: "mycophenolate_choice", text: "excluded", holds: (v) => v.mycophenolate_choice === "excluded" },
          { term: "second_thiopurine", text: "to_be_asked", holds: (v) => v.second_thiopurine === "to_be_asked" },
          { term: "thiopurine_class", text: "to_be_asked", holds: (v) => v.thiopurine_class === "to_be_asked" },
          { term: "nudt15", text: "missing", holds: (v) => v.nudt15 === null },
        ],
        then: () => ({ missing_for_agent: "nudt15" }),
        because: "A poor metaboliser takes no thiopurine.",
        evidence: [], interpretations: ["A46", "A56"],
      },
      {
        id: "portal-hypertension-for-second-thiopurine",
        when: [
          { term: "agent_question", text: "[thiopurine_intolerance, second_thiopurine]", holds: (v) => v.agent_question === "thiopurine_intolerance" || v.agent_question === "second_thiopurine" },
          { term: "mycophenolate_choice", text: "excluded", holds: (v) => v.mycophenolate_choice === "excluded" },
          { term: "second_thiopurine", text: "to_be_asked", holds: (v) => v.second_thiopurine === "to_be_asked" },
          { term: "portal_hypertension", text: "missing", holds: (v) => v.portal_hypertension === null },
        ],
        then: () => ({ missing_for_agent: "portal_hypertension" }),
        because: "It stands against a new thiopurine.",
        evidence: [], interpretations: ["A17", "A56"],
      },
      {
        id: "inhibitor-for-second-thiopurine",
        when: [
          { term: "agent_question", text: "[thiopurine_intolerance, second_thiopurine]", holds: (v) => v.agent_question === "thiopurine_intolerance" || v.agent_question === "second_thiopurine" },
          { term: "mycophenolate_choice", text: "excluded", holds: (v) => v.mycophenolate_choice === "excluded" },
          { term: "second_thiopurine", text: "to_be_asked", holds: (v) => v.second_thiopurine === "to_be_asked" },
          { term: "xanthine_oxidase_inhibitor", text: "missing", holds: (v) => v.xanthine_oxidase_inhibitor === null },
        ],
        then: () => ({ missing_for_agent: "xanthine_oxidase_inhibitor" }),
        because: "It stands against a new thiopurine.",
        evidence: [], interpretations: ["A56", "A61"],
      },
      {
        id: "reaction-for-azathioprine",
        when: [
          { term: "agent_question", text: "azathioprine", holds: (v) => v.agent_question === "azathioprine" },
          { term: "thiopurine_class", text: "to_be_asked", holds: (v) => v.thiopurine_class === "to_be_asked" },
          { term: "thiopurine_reaction", text: "missing", holds: (v) => v.thiopurine_reaction === null },
          { term: "azathioprine_choice", text: "to_be_asked", holds: (v) => v.azathioprine_choice === "to_be_asked" },
        ],
        then: () => ({ missing_for_agent: "thiopurine_reaction" }),
        because: "A severe reaction bars the class.",
        evidence: [], interpretations: ["A16", "A56"],
      },
      {
        id: "tpmt-for-azathioprine",
        when: [
          { term: "agent_question", text: "azathioprine", holds: (v) => v.agent_question === "azathioprine" },
          { term: "thiopurine_class", text: "to_be_asked", holds: (v) => v.thiopurine_class === "to_be_asked" },
          { term: "tpmt", text: "missing", holds: (v) => v.tpmt === null },
          { term: "azathioprine_choice", text: "to_be_asked", holds: (v) => v.azathioprine_choice === "to_be_asked" },
        ],
        then: () => ({ missing_for_agent: "tpmt" }),
        because: "A poor metaboliser takes no thiopurine.",
        evidence: [], interpretations: ["A46", "A56"],
      },
      {
        id: "nudt15-for-azathioprine",
        when: [
          { term: "agent_question", text: "azathioprine", holds: (v) => v.agent_question === "azathioprine" },
          { term: "thiopurine_class", text: "to_be_asked", holds: (v) => v.thiopurine_class === "to_be_asked" },
          { term: "nudt15", text: "missing", holds: (v) => v.nudt15 === null },
          { term: "azathioprine_choice", text: "to_be_asked", holds: (v) => v.azathioprine_choice === "to_be_asked" },
        ],
        then: () => ({ missing_for_agent: "nudt15" }),
        because: "A poor metaboliser takes no thiopurine.",
        evidence: [], interpretations: ["A46", "A56"],
      },
      {
        id: "portal-hypertension-for-azathioprine",
        when: [
          { term: "agent_question", text: "azathioprine", holds: (v) => v.agent_question === "azathioprine" },
          { term: "portal_hypertension", text: "missing", holds: (v) => v.portal_hypertension === null },
          { term: "azathioprine_choice", text: "to_be_asked", holds: (v) => v.azathioprine_choice === "to_be_asked" },
        ],
        then: () => ({ missing_for_agent: "portal_hypertension" }),
        because: "It stands against a new thiopurine.",
        evidence: [], interpretations: ["A17", "A56"],
      },
      {
        id: "inhibitor-for-azathioprine",
        when: [
          { term: "agent_question", text: "azathioprine", holds: (v) => v.agent_question === "azathioprine" },
          { term: "xanthine_oxidase_inhibitor", text: "missing", holds: (v) => v.xanthine_oxidase_inhibitor === null },
          { term: "azathioprine_choice", text: "to_be_asked", holds: (v) => v.azathioprine_choice === "to_be_asked" },
        ],
        then: () => ({ missing_for_agent: "xanthine_oxidase_inhibitor" }),
        because: "It stands against a new thiopurine.",
        evidence: [], interpretations: ["A56", "A61"],
      },
    ],
  },
  {
    name: "missing_for_optimisation", title: "Missing data: optimisation",
    question: "Which data are needed to optimise azathioprine?",
    outputs: ["missing_for_optimisation"], unique: false,
    applies: [
      { term: "request_stage", text: "optimisation", holds: (v) => v.request_stage === "optimisation" },
    ],
    rules: [
      {
        id: "sample-timing",
        when: [
          { term: "metabolite_sample", text: "timing_to_be_asked", holds: (v) => v.metabolite_sample === "timing_to_be_asked" },
        ],
        then: () => ({ missing_for_optimisation: "weeks_on_dose_at_sample" }),
        because: "It decides whether the sample can be used.",
        evidence: ["MEDINFO1"], interpretations: ["A56"],
      },
      {
        id: "reaction",
        when: [
          { term: "metabolite_sample", text: "[usable, no_assay]", holds: (v) => v.metabolite_sample === "usable" || v.metabolite_sample === "no_assay" },
          { term: "thiopurine_class", text: "to_be_asked", holds: (v) => v.thiopurine_class === "to_be_asked" },
          { term: "thiopurine_reaction", text: "missing", holds: (v) => v.thiopurine_reaction === null },
        ],
        then: () => ({ missing_for_optimisation: "thiopurine_reaction" }),
        because: "A severe reaction bars the class.",
        evidence: [], interpretations: ["A16", "A56"],
      },
      {
        id: "tpmt",
        when: [
          { term: "metabolite_sample", text: "[usable, no_assay]", holds: (v) => v.metabolite_sample === "usable" || v.metabolite_sample === "no_assay" },
          { term: "metaboliser", text: "to_be_asked", holds: (v) => v.metaboliser === "to_be_asked" },
          { term: "tpmt", text: "missing", holds: (v) => v.tpmt === null },
        ],
        then: () => ({ missing_for_optimisation: "tpmt" }),
        because: "Metaboliser status decides how far the dose may go.",
        evidence: [], interpretations: ["A29", "A56"],
      },
      {
        id: "nudt15",
        when: [
          { term: "metabolite_sample", text: "[usable, no_assay]", holds: (v) => v.metabolite_sample === "usable" || v.metabolite_sample === "no_assay" },
          { term: "metaboliser", text: "to_be_asked", holds: (v) => v.metaboliser === "to_be_asked" },
          { term: "nudt15", text: "missing", holds: (v) => v.nudt15 === null },
        ],
        then: () => ({ missing_for_optimisation: "nudt15" }),
        because: "Metaboliser status decides how far the dose may go.",
        evidence: [], interpretations: ["A46", "A56"],
      },
      {
        id: "liver-tests-rising",
        when: [
          { term: "blind_raise", text: "to_be_asked", holds: (v) => v.blind_raise === "to_be_asked" },
          { term: "transaminases_rising", text: "missing", holds: (v) => v.transaminases_rising === null },
        ],
        then: () => ({ missing_for_optimisation: "transaminases_rising" }),
        because: "Without an assay it decides whether an increase is safe enough.",
        evidence: [], interpretations: ["A20", "A56"],
      },
      {
        id: "childbearing",
        when: [
          { term: "exposure", text: "[raise_dose, raise_without_assay, add_allopurinol]", holds: (v) => v.exposure === "raise_dose" || v.exposure === "raise_without_assay" || v.exposure === "add_allopurinol" },
          { term: "pregnancy_state", text: "to_be_asked", holds: (v) => v.pregnancy_state === "to_be_asked" },
          { term: "childbearing_potential", text: "missing", holds: (v) => v.childbearing_potential === null },
        ],
        then: () => ({ missing_for_optimisation: "childbearing_potential" }),
        because: "Pregnancy decides what may be done.",
        evidence: [], interpretations: ["A36", "A56"],
      },
      {
        id: "pregnancy",
        when: [
          { term: "exposure", text: "[raise_dose, raise_without_assay, add_allopurinol]", holds: (v) => v.exposure === "raise_dose" || v.exposure === "raise_without_assay" || v.exposure === "add_allopurinol" },
          { term: "pregnancy_state", text: "to_be_asked", holds: (v) => v.pregnancy_state === "to_be_asked" },
          { term: "pregnancy", text: "missing", holds: (v) => v.pregnancy === null },
        ],
        then: () => ({ missing_for_optimisation: "pregnancy" }),
        because: "Pregnancy decides what may be done.",
        evidence: [], interpretations: ["A36", "A56"],
      },
      {
        id: "dose",
        when: [
          { term: "exposure", text: "[raise_dose, raise_without_assay, add_allopurinol]", holds: (v) => v.exposure === "raise_dose" || v.exposure === "raise_without_assay" || v.exposure === "add_allopurinol" },
          { term: "thiopurine_dose", text: "missing", holds: (v) => v.thiopurine_dose === null },
        ],
        then: () => ({ missing_for_optimisation: "thiopurine_dose" }),
        because: "The next dose follows from the present one.",
        evidence: ["REC3", "REC4"], interpretations: ["A56"],
      },
      {
        id: "weight",
        when: [
          { term: "exposure", text: "[raise_dose, raise_without_assay]", holds: (v) => v.exposure === "raise_dose" || v.exposure === "raise_without_assay" },
          { term: "weight", text: "missing", holds: (v) => v.weight === null },
        ],
        then: () => ({ missing_for_optimisation: "weight" }),
        because: "The ceiling is set by body weight.",
        evidence: ["REC3"], interpretations: ["A56"],
      },
      {
        id: "allopurinol-history",
        when: [
          { term: "exposure", text: "add_allopurinol", holds: (v) => v.exposure === "add_allopurinol" },
          { term: "allopurinol_history", text: "missing", holds: (v) => v.allopurinol_history === null },
        ],
        then: () => ({ missing_for_optimisation: "allopurinol_history" }),
        because: "What was not tolerated must not be given again.",
        evidence: [], interpretations: ["A56", "A63"],
      },
      {
        id: "egfr",
        when: [
          { term: "exposure", text: "add_allopurinol", holds: (v) => v.exposure === "add_allopurinol" },
          { term: "egfr", text: "missing", holds: (v) => v.egfr === null },
        ],
        then: () => ({ missing_for_optimisation: "egfr" }),
        because: "In renal impairment oxypurinol accumulates.",
        evidence: [], interpretations: ["A48", "A56"],
      },
    ],
  },
  {
    name: "missing_for_safety", title: "Missing data: dangers",
    question: "Which data are needed to exclude a danger?",
    outputs: ["missing_for_safety"], unique: false,
    applies: [
      { term: "request_stage", text: "danger", holds: (v) => v.request_stage === "danger" },
    ],
    rules: [
      {
        id: "encephalopathy",
        when: [
          { term: "liver_emergency", text: "to_be_asked", holds: (v) => v.liver_emergency === "to_be_asked" },
          { term: "encephalopathy", text: "missing", holds: (v) => v.encephalopathy === null },
        ],
        then: () => ({ missing_for_safety: "encephalopathy" }),
        because: "It excludes a liver emergency.",
        evidence: [], interpretations: ["A33", "A56"],
      },
      {
        id: "cirrhosis",
        when: [
          { term: "liver_emergency", text: "to_be_asked", holds: (v) => v.liver_emergency === "to_be_asked" },
          { term: "cirrhosis", text: "missing", holds: (v) => v.cirrhosis === null },
        ],
        then: () => ({ missing_for_safety: "cirrhosis" }),
        because: "It excludes a liver emergency.",
        evidence: [], interpretations: ["A33", "A56"],
      },
      {
        id: "inr",
        when: [
          { term: "liver_emergency", text: "to_be_asked", holds: (v) => v.liver_emergency === "to_be_asked" },
          { term: "inr", text: "missing", holds: (v) => v.inr === null },
        ],
        then: () => ({ missing_for_safety: "inr" }),
        because: "It excludes a liver emergency.",
        evidence: [], interpretations: ["A33", "A56"],
      },
      {
        id: "bilirubin",
        when: [
          { term: "liver_emergency", text: "to_be_asked", holds: (v) => v.liver_emergency === "to_be_asked" },
          { term: "bilirubin", text: "missing", holds: (v) => v.bilirubin === null },
        ],
        then: () => ({ missing_for_safety: "bilirubin" }),
        because: "It excludes a liver emergency.",
        evidence: [], interpretations: ["A33", "A56"],
      },
      {
        id: "liver-transplant",
        when: [
          { term: "scope", text: "to_be_asked", holds: (v) => v.scope === "to_be_asked" },
          { term: "liver_transplant", text: "missing", holds: (v) => v.liver_transplant === null },
        ],
        then: () => ({ missing_for_safety: "liver_transplant" }),
        because: "It decides whether the protocol applies.",
        evidence: [], interpretations: ["A56", "A58"],
      },
      {
        id: "diagnosis",
        when: [
          { term: "scope", text: "to_be_asked", holds: (v) => v.scope === "to_be_asked" },
          { term: "diagnosis", text: "missing", holds: (v) => v.diagnosis === null },
        ],
        then: () => ({ missing_for_safety: "diagnosis" }),
        because: "It decides whether the protocol applies.",
        evidence: [], interpretations: ["A56", "A58"],
      },
      {
        id: "white-cells",
        when: [
          { term: "blood_count", text: "to_be_asked", holds: (v) => v.blood_count === "to_be_asked" },
          { term: "white_cells", text: "missing", holds: (v) => v.white_cells === null },
        ],
        then: () => ({ missing_for_safety: "white_cells" }),
        because: "It excludes harm to the marrow.",
        evidence: [], interpretations: ["A30", "A56"],
      },
      {
        id: "neutrophils",
        when: [
          { term: "blood_count", text: "to_be_asked", holds: (v) => v.blood_count === "to_be_asked" },
          { term: "neutrophils", text: "missing", holds: (v) => v.neutrophils === null },
        ],
        then: () => ({ missing_for_safety: "neutrophils" }),
        because: "It excludes harm to the marrow.",
        evidence: [], interpretations: ["A30", "A56"],
      },
      {
        id: "platelets",
        when: [
          { term: "blood_count", text: "to_be_asked", holds: (v) => v.blood_count === "to_be_asked" },
          { term: "platelets", text: "missing", holds: (v) => v.platelets === null },
        ],
        then: () => ({ missing_for_safety: "platelets" }),
        because: "It excludes harm to the marrow.",
        evidence: [], interpretations: ["A30", "A56"],
      },
      {
        id: "inhibitor",
        when: [
          { term: "inhibitor_check", text: "to_be_asked", holds: (v) => v.inhibitor_check === "to_be_asked" },
          { term: "xanthine_oxidase_inhibitor", text: "missing", holds: (v) => v.xanthine_oxidase_inhibitor === null },
        ],
        then: () => ({ missing_for_safety: "xanthine_oxidase_inhibitor" }),
        because: "It excludes a dangerous combination.",
        evidence: [], interpretations: ["A7", "A56"],
      },
      {
        id: "dose",
        when: [
          { term: "inhibitor_check", text: "to_be_asked", holds: (v) => v.inhibitor_check === "to_be_asked" },
          { term: "xanthine_oxidase_inhibitor", text: "not(none)", holds: (v) => v.xanthine_oxidase_inhibitor === "allopurinol_co_therapy" || v.xanthine_oxidase_inhibitor === "allopurinol_other_reason" || v.xanthine_oxidase_inhibitor === "other_inhibitor" },
          { term: "thiopurine_dose", text: "missing", holds: (v) => v.thiopurine_dose === null },
        ],
        then: () => ({ missing_for_safety: "thiopurine_dose" }),
        because: "With an inhibitor the dose must be known.",
        evidence: [], interpretations: ["A7", "A56"],
      },
      {
        id: "former-dose",
        when: [
          { term: "inhibitor_check", text: "to_be_asked", holds: (v) => v.inhibitor_check === "to_be_asked" },
          { term: "xanthine_oxidase_inhibitor", text: "not(none)", holds: (v) => v.xanthine_oxidase_inhibitor === "allopurinol_co_therapy" || v.xanthine_oxidase_inhibitor === "allopurinol_other_reason" || v.xanthine_oxidase_inhibitor === "other_inhibitor" },
          { term: "thiopurine_dose_before_inhibitor", text: "missing", holds: (v) => v.thiopurine_dose_before_inhibitor === null },
        ],
        then: () => ({ missing_for_safety: "thiopurine_dose_before_inhibitor" }),
        because: "With an inhibitor the former dose must be known.",
        evidence: [], interpretations: ["A7", "A56"],
      },
      {
        id: "childbearing",
        when: [
          { term: "pregnancy_harm", text: "to_be_asked", holds: (v) => v.pregnancy_harm === "to_be_asked" },
          { term: "childbearing_potential", text: "missing", holds: (v) => v.childbearing_potential === null },
        ],
        then: () => ({ missing_for_safety: "childbearing_potential" }),
        because: "A medicine that harms in pregnancy is in use.",
        evidence: [], interpretations: ["A36", "A56"],
      },
      {
        id: "pregnancy",
        when: [
          { term: "pregnancy_harm", text: "to_be_asked", holds: (v) => v.pregnancy_harm === "to_be_asked" },
          { term: "pregnancy", text: "missing", holds: (v) => v.pregnancy === null },
        ],
        then: () => ({ missing_for_safety: "pregnancy" }),
        because: "A medicine that harms in pregnancy is in use.",
        evidence: [], interpretations: ["A36", "A56"],
      },
    ],
  },
  {
    name: "missing_for_situation", title: "Missing data: situation",
    question: "Which data are needed to know the situation?",
    outputs: ["missing_for_situation"], unique: false,
    applies: [
      { term: "request_stage", text: "situation", holds: (v) => v.request_stage === "situation" },
    ],
    rules: [
      {
        id: "intolerance",
        when: [
          { term: "intolerance_culprit", text: "missing", holds: (v) => v.intolerance_culprit === null },
        ],
        then: () => ({ missing_for_situation: "intolerance_culprit" }),
        because: "It decides which of the two situations holds.",
        evidence: ["E3"], interpretations: ["A56"],
      },
      {
        id: "ast",
        when: [
          { term: "response", text: "indeterminate", holds: (v) => v.response === "indeterminate" },
          { term: "biochemistry", text: "to_be_measured", holds: (v) => v.biochemistry === "to_be_measured" },
          { term: "ast_times_uln", text: "missing", holds: (v) => v.ast_times_uln === null },
        ],
        then: () => ({ missing_for_situation: "ast" }),
        because: "AST and its upper limit of normal belong to the goal.",
        evidence: ["E2"], interpretations: ["A56"],
      },
      {
        id: "alt",
        when: [
          { term: "response", text: "indeterminate", holds: (v) => v.response === "indeterminate" },
          { term: "biochemistry", text: "to_be_measured", holds: (v) => v.biochemistry === "to_be_measured" },
          { term: "alt_times_uln", text: "missing", holds: (v) => v.alt_times_uln === null },
        ],
        then: () => ({ missing_for_situation: "alt" }),
        because: "ALT and its upper limit of normal belong to the goal.",
        evidence: ["E2"], interpretations: ["A56"],
      },
      {
        id: "igg",
        when: [
          { term: "response", text: "indeterminate", holds: (v) => v.response === "indeterminate" },
          { term: "biochemistry", text: "to_be_measured", holds: (v) => v.biochemistry === "to_be_measured" },
          { term: "igg_times_uln", text: "missing", holds: (v) => v.igg_times_uln === null },
        ],
        then: () => ({ missing_for_situation: "igg" }),
        because: "IgG and its upper limit of normal belong to the goal.",
        evidence: ["E2"], interpretations: ["A56"],
      },
      {
        id: "prior-remission",
        when: [
          { term: "response", text: "indeterminate", holds: (v) => v.response === "indeterminate" },
          { term: "biochemistry", text: "raised", holds: (v) => v.biochemistry === "raised" },
          { term: "prior_remission", text: "missing", holds: (v) => v.prior_remission === null },
        ],
        then: () => ({ missing_for_situation: "prior_remission" }),
        because: "It tells a relapse from a first failure.",
        evidence: [], interpretations: ["A31", "A56"],
      },
      {
        id: "months-since-change",
        when: [
          { term: "time_on_treatment", text: "to_be_asked", holds: (v) => v.time_on_treatment === "to_be_asked" },
        ],
        then: () => ({ missing_for_situation: "months_since_change" }),
        because: "It decides whether the present treatment can be judged.",
        evidence: [], interpretations: ["A2", "A56"],
      },
      {
        id: "azathioprine-history",
        when: [
          { term: "earlier_agents", text: "to_be_asked", holds: (v) => v.earlier_agents === "to_be_asked" },
          { term: "azathioprine_history", text: "missing", holds: (v) => v.azathioprine_history === null },
        ],
        then: () => ({ missing_for_situation: "azathioprine_history" }),
        because: "It decides whether first-line treatment was complete.",
        evidence: [], interpretations: ["A56", "A58"],
      },
      {
        id: "mycophenolate-history",
        when: [
          { term: "earlier_agents", text: "to_be_asked", holds: (v) => v.earlier_agents === "to_be_asked" },
          { term: "mycophenolate_history", text: "missing", holds: (v) => v.mycophenolate_history === null },
        ],
        then: () => ({ missing_for_situation: "mycophenolate_history" }),
        because: "It decides whether first-line treatment was complete.",
        evidence: [], interpretations: ["A56", "A58"],
      },
    ],
  },
  {
    name: "starting_dose", title: "Starting dose",
    question: "In which dose is the medicine added?",
    outputs: ["starting_dose"], unique: true,
    applies: [
      { term: "action", text: "[add_allopurinol_reduce_azathioprine, start_tioguanine]", holds: (v) => v.action === "add_allopurinol_reduce_azathioprine" || v.action === "start_tioguanine" },
    ],
    rules: [
      {
        id: "allopurinol",
        when: [
          { term: "action", text: "add_allopurinol_reduce_azathioprine", holds: (v) => v.action === "add_allopurinol_reduce_azathioprine" },
        ],
        then: () => ({ starting_dose: 100 }),
        because: "The dose of the published series.",
        evidence: ["X1", "BSGIBD2"], interpretations: [],
      },
      {
        id: "tioguanine",
        when: [
          { term: "action", text: "start_tioguanine", holds: (v) => v.action === "start_tioguanine" },
        ],
        then: () => ({ starting_dose: 20 }),
        because: "The dose of a published series in autoimmune hepatitis.",
        evidence: ["TG2"], interpretations: ["A67"],
      },
    ],
  },
  {
    name: "warnings", title: "Warnings",
    question: "What should the reader of this decision be warned of?",
    outputs: ["warnings"], unique: false,
    applies: [
    ],
    rules: [
      {
        id: "overdue",
        when: [
          { term: "response", text: "insufficient_overdue", holds: (v) => v.response === "insufficient_overdue" },
        ],
        then: () => ({ warnings: "response_overdue" }),
        because: "The target has been missed by any reading.",
        evidence: ["E1"], interpretations: ["A1"],
      },
      {
        id: "relapse",
        when: [
          { term: "response", text: "loss_of_response", holds: (v) => v.response === "loss_of_response" },
        ],
        then: () => ({ warnings: "loss_of_response" }),
        because: "The definition covers the first response only.",
        evidence: [], interpretations: ["A31"],
      },
      {
        id: "igg-alone",
        when: [
          { term: "raised_part", text: "igg_only", holds: (v) => v.raised_part === "igg_only" },
        ],
        then: () => ({ warnings: "igg_only" }),
        because: "Cirrhosis and infection raise IgG too.",
        evidence: [], interpretations: ["A25"],
      },
      {
        id: "tgn-above-range",
        when: [
          { term: "tgn_level", text: "[high, very_high]", holds: (v) => v.tgn_level === "high" || v.tgn_level === "very_high" },
        ],
        then: () => ({ warnings: "tgn_above_range" }),
        because: "The marrow is at risk in every situation.",
        evidence: ["BSGIBD1"], interpretations: ["A60"],
      },
      {
        id: "tpmt-absent",
        when: [
          { term: "tgn_level", text: "very_high", holds: (v) => v.tgn_level === "very_high" },
          { term: "mmp_level", text: "undetectable", holds: (v) => v.mmp_level === "undetectable" },
        ],
        then: () => ({ warnings: "tpmt_may_be_absent" }),
        because: "A pattern of absent TPMT.",
        evidence: ["HIND2"], interpretations: ["A60"],
      },
      {
        id: "cut-offs-in-pregnancy",
        when: [
          { term: "tgn_level", text: "not(to_be_measured)", holds: (v) => v.tgn_level === "undetectable" || v.tgn_level === "low" || v.tgn_level === "in_range" || v.tgn_level === "high" || v.tgn_level === "very_high" },
          { term: "pregnancy_state", text: "pregnant", holds: (v) => v.pregnancy_state === "pregnant" },
        ],
        then: () => ({ warnings: "cut_offs_not_valid_in_pregnancy" }),
        because: "Pregnancy lowers 6-TGN and raises 6-MMP.",
        evidence: ["JHARAP1", "FLAN1"], interpretations: ["A41"],
      },
      {
        id: "cut-offs-of-another-disease",
        when: [
          { term: "action", text: "[raise_azathioprine, add_allopurinol_reduce_azathioprine, reduce_thiopurine, stop_thiopurine]", holds: (v) => v.action === "stop_thiopurine" || v.action === "reduce_thiopurine" || v.action === "raise_azathioprine" || v.action === "add_allopurinol_reduce_azathioprine" },
          { term: "metabolite_pattern", text: "not(in_range, not_taking)", holds: (v) => v.metabolite_pattern === "underdosed" || v.metabolite_pattern === "shunter" || v.metabolite_pattern === "in_range_mmp_high" || v.metabolite_pattern === "low_tpmt_pattern" || v.metabolite_pattern === "overdosed" || v.metabolite_pattern === "tpmt_absent_pattern" },
        ],
        then: () => ({ warnings: "cut_offs_from_bowel_disease" }),
        because: "Most cut-offs for metabolites come from inflammatory bowel disease.",
        evidence: ["BSGIBD2"], interpretations: ["A4", "A60"],
      },
      {
        id: "without-assay",
        when: [
          { term: "action", text: "raise_azathioprine", holds: (v) => v.action === "raise_azathioprine" },
          { term: "optimisation", text: "raise_without_assay", holds: (v) => v.optimisation === "raise_without_assay" },
        ],
        then: () => ({ warnings: "raised_without_assay" }),
        because: "The increase is not guided by metabolites.",
        evidence: ["M2"], interpretations: ["A20"],
      },
      {
        id: "range-with-allopurinol",
        when: [
          { term: "action", text: "add_allopurinol_reduce_azathioprine", holds: (v) => v.action === "add_allopurinol_reduce_azathioprine" },
          { term: "metabolite_pattern", text: "in_range_mmp_high", holds: (v) => v.metabolite_pattern === "in_range_mmp_high" },
        ],
        then: () => ({ warnings: "tgn_may_rise_above_range" }),
        because: "6-TGN is in range already and allopurinol raises it.",
        evidence: ["X1"], interpretations: ["A43"],
      },
      {
        id: "looks-underdosed",
        when: [
          { term: "metabolite_pattern", text: "underdosed", holds: (v) => v.metabolite_pattern === "underdosed" },
          { term: "xanthine_oxidase_inhibitor", text: "[allopurinol_co_therapy, allopurinol_other_reason, other_inhibitor]", holds: (v) => v.xanthine_oxidase_inhibitor === "allopurinol_co_therapy" || v.xanthine_oxidase_inhibitor === "allopurinol_other_reason" || v.xanthine_oxidase_inhibitor === "other_inhibitor" },
        ],
        then: () => ({ warnings: "underdosed_only_by_appearance" }),
        because: "With an inhibitor the ordinary cut-offs do not hold.",
        evidence: ["X1"], interpretations: ["A40"],
      },
      {
        id: "marrow-on-combination",
        when: [
          { term: "action", text: "add_allopurinol_reduce_azathioprine", holds: (v) => v.action === "add_allopurinol_reduce_azathioprine" },
        ],
        then: () => ({ warnings: "marrow_suppression" }),
        because: "Close to half of transplant patients became leukopenic in spite of a reduction.",
        evidence: ["DDI1", "X4"], interpretations: [],
      },
      {
        id: "hypersplenism",
        when: [
          { term: "blood_count", text: "[stop_level, low]", holds: (v) => v.blood_count === "stop_level" || v.blood_count === "low" },
          { term: "portal_hypertension", text: "yes", holds: (v) => v.portal_hypertension === "yes" },
        ],
        then: () => ({ warnings: "hypersplenism_possible" }),
        because: "Portal hypertension lowers blood counts without any medicine.",
        evidence: [], interpretations: ["A30"],
      },
      {
        id: "poor-metaboliser",
        when: [
          { term: "base_agent", text: "[azathioprine, mercaptopurine, tioguanine]", holds: (v) => v.base_agent === "azathioprine" || v.base_agent === "mercaptopurine" || v.base_agent === "tioguanine" },
          { term: "metaboliser", text: "poor", holds: (v) => v.metaboliser === "poor" },
        ],
        then: () => ({ warnings: "poor_metaboliser_on_thiopurine" }),
        because: "Another kind of medicine is considered.",
        evidence: ["CPIC1"], interpretations: ["A16"],
      },
      {
        id: "above-ceiling",
        when: [
          { term: "base_agent", text: "azathioprine", holds: (v) => v.base_agent === "azathioprine" },
          { term: "present_dose_per_kg", text: "> azathioprine_ceiling", holds: (v) => above(v.present_dose_per_kg, 2, 1) },
        ],
        then: () => ({ warnings: "above_ceiling" }),
        because: "The present dose is above 2 mg/kg/day.",
        evidence: ["REC3"], interpretations: ["A6"],
      },
      {
        id: "low-mycophenolate-dose",
        when: [
          { term: "mycophenolate_dose", text: "< mycophenolate_full", holds: (v) => within(v.mycophenolate_dose, 0, 1499) },
          { term: "situation", text: "insufficient_mycophenolate", holds: (v) => v.situation === "insufficient_mycophenolate" },
        ],
        then: () => ({ warnings: "mycophenolate_dose_low" }),
        because: "A low dose may be why it has not worked.",
        evidence: [], interpretations: ["A38"],
      },
      {
        id: "mycophenolate-after-non-response",
        when: [
          { term: "action", text: "[start_mycophenolate, arrange_contraception_then_mycophenolate]", holds: (v) => v.action === "arrange_contraception_then_mycophenolate" || v.action === "start_mycophenolate" },
          { term: "agent_question", text: "before_third_line", holds: (v) => v.agent_question === "before_third_line" },
        ],
        then: () => ({ warnings: "mycophenolate_results_conflict" }),
        because: "34 percent in one series and 57 percent in another responded after non-response.",
        evidence: ["EFE1", "AUS1"], interpretations: ["A12"],
      },
      {
        id: "aminosalicylate",
        when: [
          { term: "base_agent_after", text: "[azathioprine, mercaptopurine, tioguanine]", holds: (v) => v.base_agent_after === "azathioprine" || v.base_agent_after === "mercaptopurine" || v.base_agent_after === "tioguanine" },
          { term: "aminosalicylate", text: "yes", holds: (v) => v.aminosalicylate === "yes" },
        ],
        then: () => ({ warnings: "aminosalicylate_with_thiopurine" }),
        because: "Severe pancytopenia has followed.",
        evidence: ["LIN1"], interpretations: [],
      },
      {
        id: "against-history",
        when: [
          { term: "base_agent", text: "azathioprine", holds: (v) => v.base_agent === "azathioprine" },
          { term: "azathioprine_history", text: "[not_tolerated, contraindicated]", holds: (v) => v.azathioprine_history === "not_tolerated" || v.azathioprine_history === "contraindicated" },
        ],
        then: () => ({ warnings: "azathioprine_against_history" }),
        because: "It is in use although its history stands against it.",
        evidence: [], interpretations: ["A63"],
      },
      {
        id: "adherence-by-judgement",
        when: [
          { term: "action", text: "[start_mycophenolate, start_azathioprine, third_line_referral]", holds: (v) => v.action === "third_line_referral" || v.action === "start_mycophenolate" || v.action === "start_azathioprine" },
          { term: "base_agent", text: "[mycophenolate, tioguanine]", holds: (v) => v.base_agent === "tioguanine" || v.base_agent === "mycophenolate" },
          { term: "situation", text: "[insufficient_mycophenolate, insufficient_other_thiopurine]", holds: (v) => v.situation === "insufficient_other_thiopurine" || v.situation === "insufficient_mycophenolate" },
        ],
        then: () => ({ warnings: "adherence_by_judgement_only" }),
        because: "There are no metabolites to confirm it.",
        evidence: [], interpretations: ["A22"],
      },
      {
        id: "budesonide",
        when: [
          { term: "action", text: "steroid_sparing_review", holds: (v) => v.action === "steroid_sparing_review" },
          { term: "portal_hypertension", text: "yes, missing", holds: (v) => v.portal_hypertension === null || v.portal_hypertension === "yes" },
        ],
        then: () => ({ warnings: "no_budesonide" }),
        because: "It is contraindicated in cirrhosis with portal hypertension.",
        evidence: ["BUD1"], interpretations: ["A23"],
      },
      {
        id: "lymphoma",
        when: [
          { term: "action", text: "[start_azathioprine, raise_azathioprine]", holds: (v) => v.action === "raise_azathioprine" || v.action === "start_azathioprine" },
        ],
        then: () => ({ warnings: "malignancy" }),
        because: "The product label carries a boxed warning.",
        evidence: ["FDA1"], interpretations: [],
      },
      {
        id: "low-dose-without-allopurinol",
        when: [
          { term: "action", text: "stop_allopurinol", holds: (v) => v.action === "stop_allopurinol" },
          { term: "base_agent", text: "[azathioprine, mercaptopurine]", holds: (v) => v.base_agent === "azathioprine" || v.base_agent === "mercaptopurine" },
        ],
        then: () => ({ warnings: "thiopurine_dose_low_without_allopurinol" }),
        because: "The reduced dose is low once allopurinol is gone. A specialist sets it.",
        evidence: [], interpretations: ["A62"],
      },
      {
        id: "culprit-still-in-use",
        when: [
          { term: "action", text: "[request_data, specialist_review, arrange_contraception_then_mycophenolate, third_line_referral]", holds: (v) => v.action === "request_data" || v.action === "arrange_contraception_then_mycophenolate" || v.action === "specialist_review" || v.action === "third_line_referral" },
          { term: "base_agent", text: "not(none)", holds: (v) => v.base_agent === "azathioprine" || v.base_agent === "mercaptopurine" || v.base_agent === "tioguanine" || v.base_agent === "mycophenolate" },
          { term: "situation", text: "[thiopurine_intolerance, mycophenolate_intolerance]", holds: (v) => v.situation === "thiopurine_intolerance" || v.situation === "mycophenolate_intolerance" },
        ],
        then: () => ({ warnings: "culprit_still_in_use" }),
        because: "It is still being taken while the next step waits. Whether it is stopped at once is for the physician to decide.",
        evidence: [], interpretations: ["A49"],
      },
      {
        id: "reduce-by-a-specialist",
        when: [
          { term: "action", text: "reduce_thiopurine", holds: (v) => v.action === "reduce_thiopurine" },
          { term: "exposure", text: "reduce", holds: (v) => v.exposure === "reduce" },
        ],
        then: () => ({ warnings: "reduction_set_by_specialist" }),
        because: "No source read says by how much.",
        evidence: [], interpretations: ["A60"],
      },
    ],
  },
];

// The order in which derived terms and tables are decided.
const ORDER = ["ast_times_uln", "alt_times_uln", "igg_times_uln", "ast_left_at_week4", "alt_left_at_week4", "months_from_start_to_change", "metabolite_ratio", "present_dose_per_kg", "present_share_under_inhibitor", "acute_reaction", "biochemistry", "blood_count", "deadline_readings", "drug_harm", "early_fall", "inhibitor_check", "dose_under_inhibitor", "share_under_inhibitor", "inhibitor_reduction", "liver_emergency", "metaboliser", "mmp_level", "pregnancy_state", "pregnancy_harm", "response", "scope", "gate", "gate_data", "tgn_level", "time_on_treatment", "situation", "assay", "earlier_agents", "metabolite_sample", "metabolite_pattern", "drug_detected", "adherence_step", "step", "blind_raise", "exposure", "next_azathioprine_dose", "next_dose_per_kg", "reduced_azathioprine_dose", "reduced_share", "reduction", "room_for_raise", "thiopurine_class", "allopurinol_choice", "raise_choice", "optimisation", "agent_question", "azathioprine_choice", "mercaptopurine_choice", "mycophenolate_choice", "tioguanine_choice", "named_agents", "second_thiopurine", "new_agent", "action", "alternatives", "base_agent_after", "changes", "course_adherence_rounds", "course_allopurinol", "course_change", "course_culprit", "course_dose", "course_ended_agent", "course_metabolite_requests", "course_optimisation_steps", "course_outcome", "course_reaction", "course_records", "inhibitor_after", "course_inhibitor", "monitoring", "mycophenolate_most", "next_visit", "preconditions", "request_stage", "missing_for_agent", "missing_for_optimisation", "missing_for_safety", "missing_for_situation", "starting_dose", "warnings"];

const STATEMENTS = {
  E0: {"source": "SUMMARY2025", "locator": "heading", "quote": "ICD-10 K75.4 · ICD-11 DB96.0"},
  E1: {"source": "SUMMARY2025", "locator": "Previous treatment, failure condition", "quote": "did not achieve complete biochemical response … within 6–12 months of treatment initiation, or was complicated by intolerance"},
  E2: {"source": "SUMMARY2025", "locator": "Treatment goal", "quote": "normalisation of AST, ALT, and IgG levels"},
  E3: {"source": "SUMMARY2025", "locator": "Second-line approach", "quote": "patients who cannot tolerate thiopurines … and patients with an insufficient response"},
  D1: {"source": "EASL2025", "locator": "definition of complete biochemical response, after the IAIHG report", "quote": "normalisation of AST, ALT, and IgG levels no later than 6 months after treatment initiation"},
  REC1: {"source": "EASL2025", "locator": "first statement on intolerance", "quote": "MMF is recommended as the second-line treatment of choice in patients with intolerance or side effects to thiopurines", "level": "2", "strength": "strong", "consensus": "strong consensus"},
  REC2: {"source": "EASL2025", "locator": "second statement on intolerance", "quote": "MP or TG can be used in patients with intolerance to azathioprine", "level": "4", "strength": "weak", "consensus": "strong consensus"},
  REC3: {"source": "EASL2025", "locator": "first statement on insufficient response", "quote": "After exclusion of non-adherence … increasing the dose of azathioprine up to 2 mg/kg/day (when 6-MMP is appropriately low) is recommended", "level": "3", "strength": "strong", "consensus": "strong consensus"},
  REC4: {"source": "EASL2025", "locator": "second statement on insufficient response", "quote": "Addition of allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is disproportionately increased) can be suggested as an alternative", "level": "3", "strength": "weak", "consensus": "strong consensus"},
  REC5: {"source": "EASL2025", "locator": "third statement on insufficient response", "quote": "MMF may be used before initiating third-line therapies after unsuccessful intensification/optimisation of azathioprine-related therapies", "level": "2", "strength": "weak", "consensus": "consensus"},
  K1: {"source": "IAIHG2022", "locator": "abstract", "quote": ""},
  K2: {"source": "IAIHG2022", "locator": "abstract", "quote": ""},
  K3: {"source": "IAIHG2022", "locator": "abstract", "quote": ""},
  K5: {"source": "IAIHG2022", "locator": "abstract", "quote": ""},
  K6: {"source": "IAIHG2022", "locator": "abstract", "quote": ""},
  EASL2015P1: {"source": "EASL2015", "locator": "section on pregnancy", "quote": ""},
  M1: {"source": "DHALIWAL2012", "locator": "abstract", "quote": ""},
  M4: {"source": "DHALIWAL2012", "locator": "abstract", "quote": ""},
  M2: {"source": "DHALIWAL2012B", "locator": "abstract", "quote": ""},
  M5: {"source": "SHEIKO2017", "locator": "abstract", "quote": ""},
  M6: {"source": "JPGN2018", "locator": "abstract", "quote": ""},
  BSGIBD1: {"source": "BSGIBD", "locator": "Table 10", "quote": ""},
  BSGIBD2: {"source": "BSGIBD", "locator": "Table 10", "quote": ""},
  BSGIBD3: {"source": "BSGIBD", "locator": "Table 10", "quote": ""},
  BSGIBD4: {"source": "BSGIBD", "locator": "Table 10", "quote": ""},
  LAB1: {"source": "GLOUCESTER", "locator": "background information", "quote": "6MMPN levels appropriately low … 6MMPN disproportionately increased"},
  HIND1: {"source": "GRP2021", "locator": "Table 2", "quote": ""},
  HIND2: {"source": "GRP2021", "locator": "Table 2", "quote": ""},
  HIND3: {"source": "GRP2021", "locator": "Table 2", "quote": ""},
  RANGE1: {"source": "PMC8322650", "locator": "Table 2", "quote": ""},
  PN1: {"source": "PRACTNEUROL", "locator": "table on metabolites", "quote": ""},
  PN2: {"source": "PRACTNEUROL", "locator": "table on metabolites", "quote": ""},
  MEDINFO1: {"source": "CANTERBURY", "locator": "sampling", "quote": ""},
  X1: {"source": "DEBOER2013", "locator": "abstract", "quote": ""},
  X4: {"source": "MEDSAFE1998", "locator": "advice to prescribers", "quote": ""},
  DDI1: {"source": "DDINTER", "locator": "interaction", "quote": ""},
  GNAM1: {"source": "GNAM", "locator": "abstract", "quote": ""},
  HELLO1: {"source": "HELLOPHARMACIST", "locator": "advice", "quote": ""},
  MHRA1: {"source": "MHRA2017", "locator": "advice for women", "quote": ""},
  MHRA2: {"source": "MHRA2017", "locator": "advice for men", "quote": ""},
  EMA1: {"source": "EMA2017", "locator": "recommendations", "quote": ""},
  MIMS1: {"source": "MIMS", "locator": "advice of 2015", "quote": ""},
  ETIS1: {"source": "ETIS2012", "locator": "abstract", "quote": ""},
  CPIC1: {"source": "CPIC", "locator": "azathioprine, non-malignant disease", "quote": ""},
  CPIC2: {"source": "CPIC", "locator": "azathioprine, non-malignant disease", "quote": ""},
  SPS1: {"source": "SPSMP", "locator": "action limits", "quote": ""},
  SPS2: {"source": "SPSMP", "locator": "schedule", "quote": ""},
  SPS3: {"source": "SPSAZA", "locator": "dose by TPMT", "quote": ""},
  PCN1: {"source": "PCNOTEBOOK", "locator": "action limits", "quote": ""},
  NUDT1: {"source": "NUDT2019", "locator": "abstract", "quote": ""},
  LTOX1: {"source": "LIVERTOX", "locator": "chapter on azathioprine", "quote": ""},
  HEPRT1: {"source": "HEPRT2011", "locator": "Table 3", "quote": ""},
  TEML1: {"source": "TEML2007", "locator": "abstract", "quote": ""},
  HUEB1: {"source": "HUEBENER2016", "locator": "abstract", "quote": ""},
  TG1: {"source": "TG2005", "locator": "abstract", "quote": ""},
  OX1: {"source": "TOLMP2008", "locator": "abstract", "quote": ""},
  KENN1: {"source": "KENNEDY2013", "locator": "abstract", "quote": ""},
  NAGY1: {"source": "NAGY2008", "locator": "abstract", "quote": ""},
  KHOURY1: {"source": "KHOURY2013", "locator": "abstract", "quote": ""},
  GUI1: {"source": "GUILLAUME", "locator": "case", "quote": ""},
  BENARI1: {"source": "BENARI1995", "locator": "abstract", "quote": ""},
  LIN1: {"source": "LIN2018", "locator": "case", "quote": ""},
  IMUREL1: {"source": "IMUREL", "locator": "title", "quote": ""},
  JHARAP1: {"source": "JHARAP2014", "locator": "abstract", "quote": ""},
  FLAN1: {"source": "MATERNAL2021", "locator": "abstract", "quote": ""},
  SURF1: {"source": "SURFASA2021", "locator": "abstract", "quote": ""},
  RARE1: {"source": "RARELIVER", "locator": "planning a pregnancy", "quote": ""},
  EFE1: {"source": "SECONDLINE2017", "locator": "abstract", "quote": ""},
  AUS1: {"source": "AUSTRALIA2018", "locator": "abstract", "quote": ""},
  SHAMMA1: {"source": "ALSHAMMA2013", "locator": "case", "quote": ""},
  MMFLABEL1: {"source": "MEDSCAPE", "locator": "dosing", "quote": ""},
  MMFLABEL2: {"source": "MMFUS", "locator": "section 7", "quote": ""},
  EMA2: {"source": "EMA2017", "locator": "recommendations for men", "quote": ""},
  FDA1: {"source": "FDAAZA", "locator": "boxed warning", "quote": ""},
  TG2: {"source": "TGLETTER", "locator": "methods", "quote": ""},
  BUD1: {"source": "BUDCASE2018", "locator": "abstract", "quote": ""},
  POST1: {"source": "POSTPARTUM2002", "locator": "abstract", "quote": ""},
};

const INTERPRETATIONS = {
  A1: {"question": "From which month does a missing complete biochemical response count as insufficient, when one statement says 6 to 12 months and another no later than 6?", "choice": "Insufficient from month 6, overdue after month 12.", "status": "open"},
  A2: {"question": "From when does the time count after a change of treatment?", "choice": "For the first treatment from its start. After a change of dose at least 3 months, after a new agent at least 6 months, from the change.", "status": "open"},
  A3: {"question": "When is 6-MMP appropriately low?", "choice": "Whenever it can be interpreted and is not disproportionately increased.", "status": "open"},
  A4: {"question": "When is 6-MMP disproportionately increased?", "choice": "Above 5700, or above 11 times 6-TGN where 6-TGN is detectable.", "status": "open"},
  A5: {"question": "What if 6-TGN is in range and the disease still does not respond?", "choice": "Optimisation counts as exhausted, and mycophenolate mofetil is considered.", "status": "open"},
  A6: {"question": "What if azathioprine is already at 2 mg/kg/day, or no higher dose that can be made stays under it?", "choice": "Optimisation counts as exhausted. Above 2 mg/kg/day at entry the dose is never raised.", "status": "open"},
  A7: {"question": "One quarter of which dose, and how exactly?", "choice": "To 25 percent of the present dose. After rounding to what can be made, between one quarter and exactly one third. Never by 25 percent.", "status": "open"},
  A8: {"question": "Which doses can be made, and what if none fits?", "choice": "Daily averages in steps of 12.5 mg, the lowest that is not under one quarter. If that is more than one third, a specialist decides.", "status": "open"},
  A9: {"question": "Is allopurinol barred in pregnancy without exception?", "choice": "Barred in pregnancy and when a pregnancy is planned.", "status": "open"},
  A10: {"question": "What is done for a patient who is pregnant or plans to be, when the medicine that would follow is barred?", "choice": "Specialist review. Split dosing and the corticosteroid are listed as options, nothing is automatic.", "status": "open"},
  A11: {"question": "Intolerance that comes with disproportionate 6-MMP: another agent or allopurinol?", "choice": "Mycophenolate mofetil, with allopurinol listed as an alternative.", "status": "open"},
  A12: {"question": "Does mycophenolate mofetil help after true non-response?", "choice": "Used, as the weak statement allows. Both published results are shown.", "status": "open"},
  A13: {"question": "What follows when mycophenolate mofetil was the first agent and failed?", "choice": "Azathioprine if it is untried and nothing stands against it, otherwise third-line treatment.", "status": "open"},
  A14: {"question": "What follows when mycophenolate mofetil was the first agent and is not tolerated?", "choice": "Azathioprine if nothing stands against it.", "status": "open"},
  A15: {"question": "In which order do the two statements on intolerance apply?", "choice": "Mycophenolate mofetil first. Mercaptopurine or tioguanine when it is excluded, and shown as alternatives otherwise. Intolerance of mercaptopurine or tioguanine is treated like that of azathioprine.", "status": "open"},
  A16: {"question": "Which reactions to azathioprine exclude the other thiopurines?", "choice": "Pancreatitis, severe myelosuppression and poor metaboliser status exclude them. Systemic hypersensitivity, liver injury, mild myelosuppression and unclassified reactions need a specialist.", "status": "open"},
  A17: {"question": "Mercaptopurine or tioguanine first, and for whom not?", "choice": "Mercaptopurine first. Tioguanine never with portal hypertension or nodular regenerative hyperplasia, mercaptopurine then only with a specialist.", "status": "open"},
  A18: {"question": "What if mycophenolate mofetil and the thiopurines are all excluded?", "choice": "Referral for third-line treatment at once, without waiting for an optimisation that cannot be made.", "status": "open"},
  A19: {"question": "Are the two statements on optimisation alternatives to choose from, or does 6-MMP decide?", "choice": "6-MMP decides.", "status": "open"},
  A20: {"question": "What if metabolites cannot be measured?", "choice": "Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.", "status": "open"},
  A21: {"question": "How is non-adherence excluded?", "choice": "The physician judges the patient adherent, and the metabolites are not both undetectable.", "status": "open"},
  A22: {"question": "How is adherence judged on an agent without metabolites?", "choice": "By the physician's judgement alone. If that cannot settle it, a specialist.", "status": "open"},
  A23: {"question": "What follows on side effects of the corticosteroid alone?", "choice": "A review of the corticosteroid, outside this protocol. Budesonide is not offered.", "status": "open"},
  A24: {"question": "On which side do the boundaries lie?", "choice": "Equal to the upper limit is normal. Month 6.0 with normal tests is in time, with raised tests insufficient. 6-TGN of 220 is in range. Exactly 5700 and a ratio of exactly 11 are not disproportionate. Exactly 2 mg/kg/day is allowed.", "status": "open"},
  A25: {"question": "Is one raised value out of three a failure?", "choice": "Yes. IgG raised alone is marked, as cirrhosis and infection raise it too.", "status": "open"},
  A26: {"question": "How are upper limits of normal handled that differ by laboratory and sex?", "choice": "Each value is entered with the upper limit of its own laboratory and compared exactly.", "status": "open"},
  A27: {"question": "Does the protocol hold for children?", "choice": "Excluded. Under 18 years the patient is referred to a paediatric specialist.", "status": "open"},
  A28: {"question": "Which weight, and is there a ceiling whatever the weight?", "choice": "Actual weight, with an absolute ceiling of 200 mg a day.", "status": "open"},
  A29: {"question": "Does an intermediate metaboliser go up to 2 mg/kg/day?", "choice": "At most 1 mg/kg/day.", "status": "open"},
  A30: {"question": "Which blood counts stop a medicine and which block an increase?", "choice": "Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140 (10*9/L). Hypersplenism is mentioned where there is portal hypertension.", "status": "open"},
  A31: {"question": "Is a loss of response treated like a first failure?", "choice": "The same path, under a label of its own.", "status": "open"},
  A32: {"question": "What is done when AST and ALT hardly fall within 4 weeks?", "choice": "Diagnosis, adherence and severity are looked at again. No medicine is changed.", "status": "open"},
  A33: {"question": "What is done about signs of liver failure?", "choice": "An INR of 1.5 or more, bilirubin above 200 umol/L, encephalopathy or decompensation leads to urgent referral before any other rule.", "status": "open"},
  A34: {"question": "Must other causes of raised liver tests be excluded first?", "choice": "Yes, before treatment is intensified.", "status": "open"},
  A35: {"question": "What is done about a datum that is not known?", "choice": "It is asked for. Nothing that is not known ever opens the way to a medicine.", "status": "open"},
  A36: {"question": "How long does a pregnancy status hold?", "choice": "30 days. A start of mycophenolate mofetil needs a dated negative status.", "status": "open"},
  A37: {"question": "Must mercaptopurine or tioguanine be tried before third-line treatment when mycophenolate mofetil fails after intolerance of azathioprine?", "choice": "Optional, and shown as an alternative with the reason for passing it over.", "status": "open"},
  A38: {"question": "Must the dose of mycophenolate mofetil be optimised before it counts as failed?", "choice": "Not required. A dose below 1.5 g a day raises a warning.", "status": "open"},
  A39: {"question": "Which of the two situations holds when the response is insufficient and a medicine is not tolerated?", "choice": "Intolerance.", "status": "open"},
  A40: {"question": "May azathioprine be raised for low 6-TGN while allopurinol is in use?", "choice": "No. With any xanthine oxidase inhibitor azathioprine and mercaptopurine are never raised.", "status": "open"},
  A41: {"question": "May azathioprine be raised for low 6-TGN in pregnancy?", "choice": "Only with a specialist.", "status": "open"},
  A42: {"question": "How long does a metabolite result hold?", "choice": "90 days.", "status": "open"},
  A43: {"question": "6-TGN 400 with 6-MMP 4500 is in range by one rule and disproportionate by another. Which holds?", "choice": "Disproportionate. Allopurinol is added, with a warning that 6-TGN may rise above range.", "status": "open"},
  A44: {"question": "What do undetectable and very low metabolites mean?", "choice": "Only values below the limit of detection, entered as 0, count as undetectable. Some 6-MMP with undetectable 6-TGN is repeated, then referred; above 5700 it is disproportionate.", "status": "open"},
  A45: {"question": "In which steps is azathioprine raised?", "choice": "To the next whole multiple of 25 mg.", "status": "open"},
  A46: {"question": "Is TPMT alone enough, and what if it cannot be had?", "choice": "Both are asked for. Where NUDT15 is not available, normal TPMT is enough. Where TPMT is not available, a thiopurine is started only with a specialist.", "status": "open"},
  A47: {"question": "How often may the dose of azathioprine be changed before optimisation counts as exhausted?", "choice": "Eight times.", "status": "open"},
  A48: {"question": "From which kidney function is allopurinol not added?", "choice": "Below 30 mL/min per 1.73 m2 a specialist decides.", "status": "open"},
  A49: {"question": "When a thiopurine has caused pancreatitis or severe myelosuppression and is still taken, is another agent started at once?", "choice": "The thiopurine is stopped first. The next agent is chosen at the next visit, within 2 weeks.", "status": "open"},
  A50: {"question": "Do the statements on optimisation and on mycophenolate mofetil hold for insufficient response on mercaptopurine or tioguanine?", "choice": "Their dose is not optimised here. Mycophenolate mofetil is considered next.", "status": "open"},
  A51: {"question": "What follows when mycophenolate mofetil fails in a patient who does not tolerate azathioprine?", "choice": "Referral for third-line treatment, with mercaptopurine and tioguanine shown as alternatives.", "status": "open"},
  A52: {"question": "When is the next visit?", "choice": "By what must be checked next, from the same day to 3 months.", "status": "open"},
  A53: {"question": "How is mycophenolate mofetil monitored?", "choice": "Blood count weekly in the first month, every 2 weeks in the second and third, then monthly in the first year.", "status": "open"},
  A54: {"question": "How often is an attempt repeated that does not succeed?", "choice": "Adherence is supported 3 times and metabolites are asked for twice, then a specialist is asked or the assay counts as not available.", "status": "open"},
  A55: {"question": "Which concern comes first when several hold?", "choice": "Liver emergency, limits of the protocol, harm by the agent in use, dangerous combination, pregnancy, then completeness of data, then intolerance, then response.", "status": "open"},
  A56: {"question": "In which order is missing information asked for?", "choice": "Everything that the next step needs is listed, in the order in which it excludes danger.", "status": "open"},
  A57: {"question": "Mycophenolate mofetil is indicated but contraception is not reliable. What now?", "choice": "Contraception is arranged first, then mycophenolate mofetil started. Mercaptopurine is shown as an alternative after intolerance.", "status": "open"},
  A58: {"question": "Who is outside this protocol?", "choice": "Transplant recipients, patients with a diagnosis in doubt, and patients who have not had a base agent with the corticosteroid.", "status": "open"},
  A59: {"question": "Is allopurinol added in an intermediate metaboliser, or after a reaction that may recur?", "choice": "Specialist review.", "status": "open"},
  A60: {"question": "What is done when 6-TGN is above range?", "choice": "On insufficient response the dose is reduced; above 1000 with undetectable 6-MMP the medicine is stopped. In other situations a warning is given.", "status": "open"},
  A61: {"question": "What if a xanthine oxidase inhibitor meets tioguanine, or a thiopurine is to be started with one?", "choice": "Specialist review.", "status": "open"},
  A62: {"question": "What is done when allopurinol is not tolerated?", "choice": "Allopurinol is stopped. The thiopurine stays at its reduced dose until a specialist sets it.", "status": "open"},
  A63: {"question": "Is a medicine tried again that has failed, was not tolerated, is contraindicated or was declined?", "choice": "Not by this protocol.", "status": "open"},
  A66: {"question": "Which medicines change together?", "choice": "The present base agent is stopped in the step in which another is started, and allopurinol that was given for it is stopped too. Allopurinol given for another reason goes on.", "status": "open"},
  A67: {"question": "Which starting doses are given?", "choice": "Only those. A ceiling from the label for mycophenolate mofetil, 20 mg a day for tioguanine, none for mercaptopurine and azathioprine.", "status": "open"},
  A68: {"question": "Do the cut-offs hold for every assay method?", "choice": "One set, in the unit pmol per 8x10*8 red cells. Another range stated for one method is kept as a profile.", "status": "open"},
  A69: {"question": "What does a visit leave for the next?", "choice": "The decision counts as carried out. An agent that is replaced for want of response has failed, one that is stopped for harm or intolerance is not tolerated, one that is stopped because TPMT may be absent is contraindicated, and mycophenolate mofetil that is stopped for a pregnancy can be used again. What has once been entered against an agent stays. A thiopurine stopped for a blood count has caused myelosuppression.", "status": "open"},
  A70: {"question": "When does a count of attempts begin again?", "choice": "The count of dose changes begins again with azathioprine, that of adherence support with each new agent, that of requests for metabolites with each change of treatment, and with a result that calls for adherence support. A count that is not known begins at 1.", "status": "open"},
  A71: {"question": "When does a course end, and how far apart are its visits?", "choice": "It ends with a referral and with a review by a specialist, whose decision is not that of a rule. What follows is a new course, which may begin with any patient. Visits are between a week and a year apart.", "status": "open"},
};

// Comparisons -------------------------------------------------------------------------------------------------------

function within(value, low, high) {
  if (value === null || value === NOT_ASKED) { return false; }
  if (typeof value === "number") { return low <= value && value <= high; }
  throw new TypeError("a number was expected");
}

// -1, 0 or 1 as the fraction is below, at or above p / q; null when there is none.
function against(value, p, q) {
  if (value === null) { return null; }
  if (typeof value === "object") {
    const left = value.top * q;
    const right = p * value.bottom;
    if (left < right) { return -1; }
    if (left > right) { return 1; }
    if (left === right) { return 0; }
  }
  throw new TypeError("a fraction was expected");
}

function above(value, p, q) { return against(value, p, q) === 1; }

function below(value, p, q) { return against(value, p, q) === -1; }

function from(value, p, q) {
  const side = against(value, p, q);
  return side === 1 || side === 0;
}

function upTo(value, p, q) {
  const side = against(value, p, q);
  return side === -1 || side === 0;
}

function computed(value) {
  if (value === null) { return false; }
  if (typeof value === "object") { return true; }
  throw new TypeError("a fraction was expected");
}

function known(...values) {
  if (values.some((value) => value === null || value === NOT_ASKED)) { return false; }
  if (values.every((value) => typeof value === "number")) { return true; }
  throw new TypeError("numbers were expected");
}

function fraction(top, bottom) {
  if (bottom > 0) { return { top, bottom }; }
  if (bottom === 0 || bottom === 0n) { return null; }
  throw new RangeError("a denominator is negative");
}

function noProfile(profile) {
  const names = PROFILES.map((one) => "`" + one.name + "`").join(", ");
  return new RangeError("there is no profile `" + String(profile) + "`; there are " + names);
}

function profileNamed(profile) {
  if (PROFILES.some((one) => one.name === profile)) { return profile; }
  throw noProfile(profile);
}

// From data to values -----------------------------------------------------------------------------------------------

const AGE = "_age_days";
const LONGEST = 400;

class PatientError extends Error {
  constructor(problems) {
    super(problems.map((problem) => problem.message).join("\n"));
    this.name = "PatientError";
    this.problems = problems;
  }
}

function given(patient, name) {
  if (Object.prototype.hasOwnProperty.call(patient, name)) {
    if (patient[name] === undefined) { return null; }
    return patient[name];
  }
  return null;
}

// The number that is meant, as a whole count of 10 ** -places; null for what is no number. A binary floating-point
// number means its shortest decimal text; a text may not have an exponent.
function exact(value) {
  if (typeof value === "bigint") { return { count: value, places: 0 }; }
  if (typeof value === "number") {
    if (Number.isFinite(value)) {
      return counted(/^(-?[0-9]+)(?:\.([0-9]+))?(?:e([+-]?[0-9]+))?$/.exec(String(value)));
    }
    return null;
  }
  if (typeof value === "string" && value.length <= LONGEST) {
    return counted(/^(-?[0-9]+)(?:\.([0-9]+))?()$/.exec(value));
  }
  return null;
}

function counted(match) {
  if (match === null) { return null; }
  const [whole, after, exponent] = match.slice(1).map((part) => part === undefined ? "" : part);
  let count = BigInt(whole + after);
  let places = after.length - Number(exponent);
  while (places < 0) { count *= 10n; places += 1; }
  while (places > 0 && count % 10n === 0n) { count /= 10n; places -= 1; }
  return { count, places };
}

function shown(value) {
  if (typeof value === "string") { return "`" + value.slice(0, 60) + "`"; }
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
    return "`" + String(value) + "`";
  }
  return "something that is neither a text nor a number";
}

function places(count) {
  if (count === 0) { return "a whole number"; }
  if (count === 1) { return "a number with at most 1 decimal place"; }
  return "a number with at most " + count + " decimal places";
}

function numberOrProblem(field, value, low, high, digits) {
  const number = exact(value);
  const allowed = places(digits) + (high === null ? ", 0 or more" : " from " + steps(low, digits) + " to " + steps(high, digits));
  const wrong = (why) => ({ problem: problem(field, value, allowed, why) });
  if (number === null) { return wrong("is no number"); }
  if (number.places > digits) { return wrong("has too many decimal places"); }
  const count = number.count * 10n ** BigInt(digits - number.places);
  if (count < BigInt(low)) { return wrong("is too low"); }
  if (high === null) { return { count }; }
  if (count > BigInt(high)) { return wrong("is too high"); }
  return { count };
}

function problem(field, value, allowed, why) {
  return { field, value: value === null ? null : shown(value), allowed, message: "`" + field + "` " + (value === null ? why : "is " + shown(value) + ", which " + why) + ": it must be " + allowed };
}

function valueOrProblem(input, value) {
  if (value === null) {
    if (input.mayBeMissing === true) { return { value }; }
    return { problem: problem(input.name, null, "given", "is missing") };
  }
  if (input.type === "boolean" && value === true) { return { value: "yes" }; }
  if (input.type === "boolean" && value === false) { return { value: "no" }; }
  if (input.type === "boolean" || input.type === "enum") {
    const names = input.values.map((one) => one.name);
    if (typeof value === "string" && names.includes(value)) { return { value }; }
    const allowed = (names.length === 1 ? "" : "one of ") + names.map((name) => "`" + name + "`").join(", ");
    return { problem: problem(input.name, value, allowed, "is not a value of it") };
  }
  const found = numberOrProblem(input.name, value, input.low, input.high, input.places);
  if (found.problem === undefined) { return { value: Number(found.count) }; }
  return found;
}

function ageOrProblem(input, patient) {
  const field = input.name + AGE;
  const age = given(patient, field);
  if (age === null) {
    if (given(patient, input.name) === null) { return { stale: false }; }
    return { problem: problem(field, null, "the age of `" + input.name + "` in days", "is missing") };
  }
  const found = numberOrProblem(field, age, 0, null, 0);
  if (found.problem === undefined) { return { stale: found.count > BigInt(input.maximumAge) }; }
  return found;
}

function fields(input) {
  if (input.maximumAge === null) { return [input.name]; }
  return [input.name, input.name + AGE];
}

// { values, problems }: a value for each input, and everything that is wrong. Values older than allowed are missing.
function normalise(patient) {
  const allowed = "an object with a name for each input";
  const refused = { values: {}, problems: [{ field: "", value: null, allowed, message: "the patient must be " + allowed }] };
  if (patient === null || Array.isArray(patient) === true) { return refused; }
  if (typeof patient === "object") { return normalised(patient); }
  return refused;
}

function normalised(patient) {
  const values = {};
  const problems = [];
  for (const input of INPUTS) {
    const value = valueOrProblem(input, given(patient, input.name));
    const age = input.maximumAge === null ? { stale: false } : ageOrProblem(input, patient);
    for (const found of [value, age]) {
      if (found.problem === undefined) { continue; }
      problems.push(found.problem);
    }
    if (age.stale === true) { values[input.name] = null; }
    if (age.stale === false && value.problem === undefined) { values[input.name] = value.value; }
  }
  const names = INPUTS.flatMap(fields);
  for (const name of Object.keys(patient)) {
    if (names.includes(name)) { continue; }
    problems.push({ field: name, value: null, allowed: "an input", message: "`" + name + "` is no input of this protocol" });
  }
  return { values, problems };
}

// Deciding ----------------------------------------------------------------------------------------------------------

const INPUT_NAMED = new Map(INPUTS.map((input) => [input.name, input]));
const DERIVED_NAMED = new Map(DERIVED.map((term) => [term.name, term]));
const TABLE_NAMED = new Map(TABLES.map((table) => [table.name, table]));
const OUTPUT_NAMED = new Map(OUTPUTS.map((term) => [term.name, term]));
const DECIDED_BY = new Map(TABLES.flatMap((table) => table.outputs.map((output) => [output, table])));

// Stands for a value that depends on an input about which nothing is said yet.
class Open {
  constructor(input) { this.input = input; }
}

// One patient under one profile. An input that `start` does not name is open; everything is decided when asked for.
class Evaluation {
  constructor(profile, start) {
    this.profile = profile;
    this.values = Object.assign(Object.create(null), start);
    this.collected = Object.create(null);
    this.outcomes = new Map();
  }

  term(name) {
    if (name in this.values) { return this.values[name]; }
    if (DERIVED_NAMED.has(name)) { return this.derived(DERIVED_NAMED.get(name)); }
    if (DECIDED_BY.has(name)) {
      const outcome = this.table(DECIDED_BY.get(name));
      if (outcome instanceof Open) { return outcome; }
      return this.values[name];
    }
    if (INPUT_NAMED.has(name)) { return new Open(name); }
    throw new RangeError("there is no term `" + name + "`");
  }

  derived(term) {
    const operands = term.operands.map((name) => this.term(name));
    const open = operands.filter((operand) => operand instanceof Open);
    const special = operands.some((operand) => operand === null || operand === NOT_ASKED);
    if (open.length > 0 && special === false) { return open[0]; }
    this.values[term.name] = null;
    if (special === false && term.known(this.values) === true) {
      this.values[term.name] = fraction(term.top(this.values, this.profile), term.bottom(this.values, this.profile));
    }
    return this.values[term.name];
  }

  // true, false, or Open when it depends.
  all(cells) {
    let open = null;
    for (const cell of cells) {
      const value = this.term(cell.term);
      if (value instanceof Open) {
        if (open === null) { open = value; }
        continue;
      }
      if (cell.holds(this.values, this.profile) === false) { return false; }
    }
    if (open === null) { return true; }
    return open;
  }

  table(table) {
    if (this.outcomes.has(table.name)) { return this.outcomes.get(table.name); }
    const asked = this.all(table.applies);
    if (asked instanceof Open) { return asked; }
    const outcome = asked === true ? this.fire(table) : { asked: false, fired: [] };
    if (outcome instanceof Open) { return outcome; }
    this.outcomes.set(table.name, outcome);
    this.conclude(table, outcome);
    return outcome;
  }

  fire(table) {
    const fired = [];
    let open = null;
    for (const rule of table.rules) {
      const found = this.all(rule.when);
      if (found === true) { fired.push(rule); }
      if (found instanceof Open && open === null) { open = found; }
    }
    // Exactly one rule of a unique table fires: once it is known, the open ones do not matter.
    if (open instanceof Open && (table.unique === false || fired.length === 0)) { return open; }
    if (table.unique === false || fired.length === 1) { return { asked: true, fired }; }
    const names = fired.map((rule) => "`" + rule.id + "`").join(", ");
    throw new RangeError("the table `" + table.name + "` has " + (fired.length === 0 ? "no rule" : "the rules " + names) + " for this patient");
  }

  conclude(table, outcome) {
    const given = outcome.fired.map((rule) => rule.then(this.profile));
    for (const output of table.outputs) {
      if (table.unique === true) {
        this.values[output] = outcome.asked === true ? given[0][output] : NOT_ASKED;
      }
      if (table.unique === false) {
        const values = given.filter((then) => output in then).map((then) => then[output]);
        this.collected[output] = values.filter((value, index) => values.indexOf(value) === index);
      }
    }
  }

  // Whether some assumption says that there is no such patient.
  impossible() {
    return ASSUMPTIONS.some((assumption) => this.all(assumption.never) === true);
  }
}

function evaluate(values, profile) {
  const evaluation = new Evaluation(profile, values);
  for (const name of ORDER) {
    if (DERIVED_NAMED.has(name)) { evaluation.term(name); }
    if (TABLE_NAMED.has(name)) { evaluation.table(TABLE_NAMED.get(name)); }
  }
  return evaluation;
}

// What is entered under a profile; throws a PatientError that lists every problem.
function entered(patient, profile) {
  const { values, problems } = normalise(patient);
  if (problems.length === 0) {
    const broken = ASSUMPTIONS.filter((one) => new Evaluation(profile, values).all(one.never) === true);
    if (broken.length === 0) { return values; }
    problems.push(...broken.map((one) => ({
      field: one.name, value: null, allowed: "", message: "there is no such patient: `" + one.name + "`: " + one.because,
    })));
  }
  throw new PatientError(problems);
}

function unique(names) {
  return names.filter((name, index) => names.indexOf(name) === index);
}

function decide(patient, profile = "default") {
  profileNamed(profile);
  return decision(evaluate(entered(patient, profile), profile));
}

function decision(evaluation) {
  const asked = TABLES.filter((table) => evaluation.outcomes.get(table.name).asked === true);
  const fired = asked.map((table) => [table.name, evaluation.outcomes.get(table.name).fired]);
  const rules = fired.flatMap(([, some]) => some);
  const terms = [...INPUTS, ...DERIVED, ...OUTPUTS.filter((term) => term.collected === false)];
  const collected = OUTPUTS.filter((term) => term.collected === true);
  return {
    protocol: PROTOCOL,
    version: VERSION,
    digest: DIGEST,
    profile: evaluation.profile,
    action: evaluation.values[DECIDES],
    values: Object.fromEntries(terms.map((term) => [term.name, text(term, evaluation.values[term.name])])),
    collected: Object.fromEntries(
      collected.map((term) => [term.name, evaluation.collected[term.name].map((value) => text(term, value))]),
    ),
    fired: Object.fromEntries(fired.map(([name, some]) => [name, some.map((rule) => rule.id)])),
    notAsked: TABLES.filter((table) => asked.includes(table) === false).map((table) => table.name),
    rules: fired.flatMap(([name, some]) => some.map((rule) => name + "/" + rule.id)),
    evidence: unique(rules.flatMap((rule) => rule.evidence)),
    interpretations: unique(rules.flatMap((rule) => rule.interpretations)),
  };
}

// A decision as text: the same decision is the same text.
function toJSON(decision) {
  return JSON.stringify(decision, null, 2) + "\n";
}

// Values as text ----------------------------------------------------------------------------------------------------

function steps(count, digits) {
  const sign = count < 0 ? "-" : "";
  const text = String(count < 0 ? -count : count).padStart(digits + 1, "0");
  if (digits === 0) { return sign + text; }
  return sign + text.slice(0, -digits) + "." + text.slice(-digits);
}

function divisor(left, right) {
  let a = left < 0n ? -left : left;
  let b = right;
  while (b > 0n) { [a, b] = [b, a % b]; }
  return a;
}

function text(term, value) {
  if (value === null) { return "missing"; }
  if (typeof value === "string") { return value; }
  if (typeof value === "number") { return steps(value, term.places); }
  if (typeof value === "object") { return quotient(BigInt(value.top), BigInt(value.bottom)); }
  throw new TypeError("`" + term.name + "` has no value");
}

function quotient(top, bottom) {
  const common = divisor(top, bottom);
  const [p, q] = [top / common, bottom / common];
  for (let digits = 0, rest = q, scale = 1n; digits <= 40; digits += 1, scale *= 10n) {
    if (scale % rest === 0n) { return steps(p * (scale / q), digits); }
  }
  return p + "/" + q;
}

// Explaining --------------------------------------------------------------------------------------------------------

// For every table: whether it was asked, which rules fired, and for each other rule the cells that do not hold.
function explain(patient, profile = "default") {
  profileNamed(profile);
  const evaluation = evaluate(entered(patient, profile), profile);
  const failing = (cells) => cells
    .filter((cell) => cell.holds(evaluation.values, profile) === false)
    .map((cell) => ({ term: cell.term, cell: cell.text, value: text(term(cell.term), evaluation.values[cell.term]) }));
  const tables = TABLES.map((table) => {
    const outcome = evaluation.outcomes.get(table.name);
    return {
      table: table.name,
      asked: outcome.asked,
      outside: failing(table.applies),
      rules: table.rules.map((rule) => ({
        rule: rule.id, fired: outcome.fired.includes(rule), failing: failing(rule.when),
      })),
    };
  });
  return { decision: decision(evaluation), tables };
}

function term(name) {
  for (const named of [INPUT_NAMED, DERIVED_NAMED, OUTPUT_NAMED]) {
    if (named.has(name)) { return named.get(name); }
  }
  throw new RangeError("there is no term `" + name + "`");
}

// The rules of one table that fire for given values of what it looks at (operands in place of derived terms), in the
// form that `normalise` gives: { asked, rules }. For comparing this library with another.
function matching(table, values, profile = "default") {
  profileNamed(profile);
  if (TABLE_NAMED.has(table)) {
    const outcome = new Evaluation(profile, values).table(TABLE_NAMED.get(table));
    if (outcome instanceof Open) { throw new RangeError("`" + outcome.input + "` is not given"); }
    return { asked: outcome.asked, rules: outcome.fired.map((rule) => rule.id) };
  }
  throw new RangeError("there is no table `" + table + "`");
}

// What if -----------------------------------------------------------------------------------------------------------

// Counts of `name` on, just before and just after each line that a derived term's cuts draw through the known values.
function crossings(name, values) {
  const found = [];
  for (const line of DERIVED.flatMap((term) => term.lines)) {
    const others = Object.keys(line.of).filter((operand) => (operand === name) === false);
    if (name in line.of && others.every((operand) => typeof values[operand] === "number")) {
      let rest = BigInt(line.constant);
      for (const operand of others) { rest += BigInt(line.of[operand]) * BigInt(values[operand]); }
      const slope = BigInt(line.of[name]);
      const down = floor(slope < 0n ? rest : -rest, slope < 0n ? -slope : slope);
      found.push(Number(down) - 1, Number(down), Number(down) + 1);
    }
  }
  return found;
}

function floor(top, bottom) {
  const rest = ((top % bottom) + bottom) % bottom;
  return (top - rest) / bottom;
}

function candidates(input, values, more) {
  const inside = [...input.edges, ...more, ...crossings(input.name, values)]
    .filter((count) => input.low <= count && count <= input.high);
  return unique(inside.sort((left, right) => left - right));
}

// For each known number, the nearest lower and the nearest higher value at which other rules fire, all else equal.
function boundaries(patient, profile = "default") {
  profileNamed(profile);
  const values = entered(patient, profile);
  const now = decision(evaluate(values, profile));
  const found = [];
  for (const input of INPUTS.filter((one) => typeof values[one.name] === "number")) {
    const all = candidates(input, evaluate(values, profile).values, []);
    const lower = all.filter((count) => count < values[input.name]).reverse();
    const higher = all.filter((count) => count > values[input.name]);
    for (const [direction, tried] of [["lower", lower], ["higher", higher]]) {
      for (const count of tried) {
        const evaluation = evaluate({ ...values, [input.name]: count }, profile);
        if (evaluation.impossible() === true) { continue; }
        const then = decision(evaluation);
        if (then.rules.join() === now.rules.join()) { continue; }
        found.push({ term: input.name, direction, value: text(input, count), action: then.action, rules: then.rules });
        break;
      }
    }
  }
  return found;
}

// Every way on from what is known: what is missing takes each value that makes a difference, as far as it is needed.
// Stops after `limit` steps; then `complete` is false.
function explore(start, profile, limit) {
  const leaves = [];
  const asked = new Set();
  const waiting = [start];
  let left = limit;
  while (waiting.length > 0 && left > 0) {
    left -= 1;
    const values = waiting.pop();
    const evaluation = new Evaluation(profile, values);
    if (evaluation.impossible() === true) { continue; }
    const action = evaluation.term(DECIDES);
    const wanted = action instanceof Open ? action.input : related(evaluation, values);
    if (wanted === null) {
      leaves.push({ values, action });
      continue;
    }
    asked.add(wanted);
    for (const value of supplied(INPUT_NAMED.get(wanted), values)) {
      waiting.push({ ...values, [wanted]: value });
    }
  }
  return { leaves, asked: [...INPUT_NAMED.keys()].filter((name) => asked.has(name)), complete: waiting.length === 0 };
}

// An open input of an assumption that also concerns an input that is given: its values may exclude this patient.
function related(evaluation, values) {
  for (const assumption of ASSUMPTIONS) {
    const found = evaluation.all(assumption.never);
    const inputs = assumption.never.flatMap((cell) => DERIVED_NAMED.has(cell.term) ? DERIVED_NAMED.get(cell.term).operands : [cell.term]);
    if (found instanceof Open && inputs.some((name) => name in values)) { return found.input; }
  }
  return null;
}

function supplied(input, values) {
  if (input.type === "enum" || input.type === "boolean") { return input.values.map((value) => value.name); }
  const operandOf = DERIVED.filter((term) => term.operands.includes(input.name));
  const others = operandOf.flatMap((term) => term.operands).filter((name) => (name === input.name) === false);
  const open = others.some((name) => (name in values) === false);
  return candidates(input, values, open ? input.probes : []);
}

function givenValues(patient, profile) {
  const values = entered(patient, profile);
  return Object.fromEntries(Object.entries(values).filter(([, value]) => (value === null) === false));
}

function actions(leaves) {
  const seen = new Set(leaves.map((leaf) => leaf.action));
  return OUTPUT_NAMED.get(DECIDES).values.map((value) => value.name).filter((name) => seen.has(name));
}

// The actions that are still possible when what is missing becomes known.
function possible(patient, profile = "default", limit = 20000) {
  profileNamed(profile);
  const { leaves, complete } = explore(givenValues(patient, profile), profile, limit);
  return { actions: actions(leaves), complete };
}

// The missing input whose value leaves the fewest actions on average; null when none changes what is possible.
function askNext(patient, profile = "default", limit = 20000) {
  profileNamed(profile);
  const { leaves, asked, complete } = explore(givenValues(patient, profile), profile, limit);
  const now = actions(leaves);
  let best = null;
  for (const name of asked) {
    const answers = unique(leaves.filter((leaf) => name in leaf.values).map((leaf) => leaf.values[name]));
    const after = answers.map((value) => actions(
      leaves.filter((leaf) => (name in leaf.values) === false || leaf.values[name] === value),
    ));
    const mean = after.reduce((sum, some) => sum + some.length, 0) / after.length;
    if (mean < now.length && (best === null || mean < best.mean)) { best = { term: name, mean }; }
  }
  if (best === null) { return null; }
  return { term: best.term, actions: now, mean: best.mean, complete };
}

const library = Object.freeze({
  protocol: PROTOCOL,
  version: VERSION,
  digest: DIGEST,
  decides: DECIDES,
  profiles: PROFILES,
  inputs: INPUTS,
  derived: DERIVED.map(({ name, label, operands }) => ({ name, label, operands })),
  outputs: OUTPUTS,
  tables: TABLES,
  statements: STATEMENTS,
  interpretations: INTERPRETATIONS,
  PatientError,
  normalise,
  decide,
  explain,
  boundaries,
  possible,
  askNext,
  matching,
  toJSON,
});

globalThis.aihProtocol = library;
if (typeof module === "object") {
  module.exports = library;
}
})();
