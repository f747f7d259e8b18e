"""The data of one patient as the rules compare them."""

from typing import NamedTuple

from .vocabulary import (
    Adherence,
    AllopurinolHistory,
    AzathioprineHistory,
    BaseAgent,
    Cirrhosis,
    Contraception,
    Diagnosis,
    IntoleranceCulprit,
    LastChange,
    MercaptopurineHistory,
    MycophenolateHistory,
    Nudt15,
    Pregnancy,
    ThiopurineReaction,
    TioguanineHistory,
    Tpmt,
    XanthineOxidaseInhibitor,
)


class Known(NamedTuple):
    """What the rules compare: numbers counted in their last decimal place, and nothing that is too old."""

    age: int
    diagnosis: Diagnosis | None
    liver_transplant: bool | None
    weight: int | None
    encephalopathy: bool | None
    cirrhosis: Cirrhosis | None
    portal_hypertension: bool | None
    inr: int | None
    bilirubin: int | None
    ast: int | None
    ast_uln: int | None
    alt: int | None
    alt_uln: int | None
    igg: int | None
    igg_uln: int | None
    baseline_ast: int | None
    week4_ast: int | None
    baseline_alt: int | None
    week4_alt: int | None
    prior_remission: bool | None
    white_cells: int | None
    neutrophils: int | None
    platelets: int | None
    egfr: int | None
    childbearing_potential: bool | None
    pregnancy: Pregnancy | None
    contraception: Contraception | None
    can_father_a_child: bool | None
    base_agent: BaseAgent
    thiopurine_dose: int | None
    thiopurine_dose_before_inhibitor: int | None
    mycophenolate_dose: int | None
    xanthine_oxidase_inhibitor: XanthineOxidaseInhibitor | None
    aminosalicylate: bool | None
    months_since_start: int
    last_change: LastChange
    months_since_change: int | None
    intolerance_culprit: IntoleranceCulprit | None
    thiopurine_reaction: ThiopurineReaction | None
    azathioprine_history: AzathioprineHistory | None
    mercaptopurine_history: MercaptopurineHistory | None
    tioguanine_history: TioguanineHistory | None
    mycophenolate_history: MycophenolateHistory | None
    allopurinol_history: AllopurinolHistory | None
    optimisation_steps: int | None
    adherence: Adherence | None
    adherence_support_rounds: int | None
    other_causes_excluded: bool | None
    tgn: int | None
    mmp: int | None
    weeks_on_dose_at_sample: int | None
    assay_available: bool | None
    metabolite_requests: int | None
    transaminases_rising: bool | None
    tpmt: Tpmt | None
    nudt15: Nudt15 | None
