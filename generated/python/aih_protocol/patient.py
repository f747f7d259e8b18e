"""The data of one patient: as it is given, and as the rules compare it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NoReturn, Self

from ._fields import Field, NameField, NumberField, TruthField, read_patient, unknown_names
from .assumptions import impossible
from .errors import InvalidPatientError, Problem
from .known import Known
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

Number = Decimal | int | float | str
"""A number as it is given. A float is the number that Python writes for it, and a text the number it shows."""

FIELDS: tuple[Field, ...] = (
    NumberField("age", low=0, high=120, places=0, whole=True, unit="a"),
    NameField("diagnosis", Diagnosis, may_be_missing=True),
    TruthField("liver_transplant", may_be_missing=True),
    NumberField("weight", low=200, high=3000, places=1, whole=False, unit="kg", may_be_missing=True),
    TruthField("encephalopathy", may_be_missing=True),
    NameField("cirrhosis", Cirrhosis, may_be_missing=True),
    TruthField("portal_hypertension", may_be_missing=True),
    NumberField("inr", low=50, high=2000, places=2, whole=False, unit="{INR}", may_be_missing=True),
    NumberField("bilirubin", low=0, high=15000, places=1, whole=False, unit="umol/L", may_be_missing=True),
    NumberField("ast", low=0, high=200000, places=1, whole=False, unit="U/L", may_be_missing=True),
    NumberField("ast_uln", low=10, high=2000, places=1, whole=False, unit="U/L", may_be_missing=True),
    NumberField("alt", low=0, high=200000, places=1, whole=False, unit="U/L", may_be_missing=True),
    NumberField("alt_uln", low=10, high=2000, places=1, whole=False, unit="U/L", may_be_missing=True),
    NumberField("igg", low=0, high=15000, places=2, whole=False, unit="g/L", may_be_missing=True),
    NumberField("igg_uln", low=100, high=5000, places=2, whole=False, unit="g/L", may_be_missing=True),
    NumberField("baseline_ast", low=0, high=200000, places=1, whole=False, unit="U/L", may_be_missing=True),
    NumberField("week4_ast", low=0, high=200000, places=1, whole=False, unit="U/L", may_be_missing=True),
    NumberField("baseline_alt", low=0, high=200000, places=1, whole=False, unit="U/L", may_be_missing=True),
    NumberField("week4_alt", low=0, high=200000, places=1, whole=False, unit="U/L", may_be_missing=True),
    TruthField("prior_remission", may_be_missing=True),
    NumberField("white_cells", low=0, high=20000, places=2, whole=False, unit="10*9/L", may_be_missing=True),
    NumberField("neutrophils", low=0, high=15000, places=2, whole=False, unit="10*9/L", may_be_missing=True),
    NumberField("platelets", low=0, high=3000, places=0, whole=True, unit="10*9/L", may_be_missing=True),
    NumberField("egfr", low=0, high=250, places=0, whole=True, unit="mL/min/{1.73_m2}", may_be_missing=True),
    TruthField("childbearing_potential", may_be_missing=True),
    NameField("pregnancy", Pregnancy, may_be_missing=True, maximum_age=30),
    NameField("contraception", Contraception, may_be_missing=True),
    TruthField("can_father_a_child", may_be_missing=True),
    NameField("base_agent", BaseAgent),
    NumberField("thiopurine_dose", low=10, high=5000, places=1, whole=False, unit="mg/d", may_be_missing=True),
    NumberField(
        "thiopurine_dose_before_inhibitor",
        low=10,
        high=5000,
        places=1,
        whole=False,
        unit="mg/d",
        may_be_missing=True,
    ),
    NumberField("mycophenolate_dose", low=0, high=4000, places=0, whole=True, unit="mg/d", may_be_missing=True),
    NameField("xanthine_oxidase_inhibitor", XanthineOxidaseInhibitor, may_be_missing=True),
    TruthField("aminosalicylate", may_be_missing=True),
    NumberField("months_since_start", low=0, high=9000, places=1, whole=False, unit="mo"),
    NameField("last_change", LastChange),
    NumberField("months_since_change", low=0, high=9000, places=1, whole=False, unit="mo", may_be_missing=True),
    NameField("intolerance_culprit", IntoleranceCulprit, may_be_missing=True),
    NameField("thiopurine_reaction", ThiopurineReaction, may_be_missing=True),
    NameField("azathioprine_history", AzathioprineHistory, may_be_missing=True),
    NameField("mercaptopurine_history", MercaptopurineHistory, may_be_missing=True),
    NameField("tioguanine_history", TioguanineHistory, may_be_missing=True),
    NameField("mycophenolate_history", MycophenolateHistory, may_be_missing=True),
    NameField("allopurinol_history", AllopurinolHistory, may_be_missing=True),
    NumberField("optimisation_steps", low=0, high=50, places=0, whole=True, unit="{steps}", may_be_missing=True),
    NameField("adherence", Adherence, may_be_missing=True),
    NumberField("adherence_support_rounds", low=0, high=50, places=0, whole=True, unit="{times}", may_be_missing=True),
    TruthField("other_causes_excluded", may_be_missing=True),
    NumberField(
        "tgn",
        low=0,
        high=5000,
        places=0,
        whole=False,
        unit="pmol/(8.10*8)",
        may_be_missing=True,
        maximum_age=90,
    ),
    NumberField(
        "mmp",
        low=0,
        high=100000,
        places=0,
        whole=False,
        unit="pmol/(8.10*8)",
        may_be_missing=True,
        maximum_age=90,
    ),
    NumberField("weeks_on_dose_at_sample", low=0, high=4000, places=0, whole=True, unit="wk", may_be_missing=True),
    TruthField("assay_available", may_be_missing=True),
    NumberField("metabolite_requests", low=0, high=50, places=0, whole=True, unit="{times}", may_be_missing=True),
    TruthField("transaminases_rising", may_be_missing=True),
    NameField("tpmt", Tpmt, may_be_missing=True),
    NameField("nudt15", Nudt15, may_be_missing=True),
)

_ATTRIBUTES = (
    "age",
    "diagnosis",
    "liver_transplant",
    "weight",
    "encephalopathy",
    "cirrhosis",
    "portal_hypertension",
    "inr",
    "bilirubin",
    "ast",
    "ast_uln",
    "alt",
    "alt_uln",
    "igg",
    "igg_uln",
    "baseline_ast",
    "week4_ast",
    "baseline_alt",
    "week4_alt",
    "prior_remission",
    "white_cells",
    "neutrophils",
    "platelets",
    "egfr",
    "childbearing_potential",
    "pregnancy",
    "pregnancy_age_days",
    "contraception",
    "can_father_a_child",
    "base_agent",
    "thiopurine_dose",
    "thiopurine_dose_before_inhibitor",
    "mycophenolate_dose",
    "xanthine_oxidase_inhibitor",
    "aminosalicylate",
    "months_since_start",
    "last_change",
    "months_since_change",
    "intolerance_culprit",
    "thiopurine_reaction",
    "azathioprine_history",
    "mercaptopurine_history",
    "tioguanine_history",
    "mycophenolate_history",
    "allopurinol_history",
    "optimisation_steps",
    "adherence",
    "adherence_support_rounds",
    "other_causes_excluded",
    "tgn",
    "tgn_age_days",
    "mmp",
    "mmp_age_days",
    "weeks_on_dose_at_sample",
    "assay_available",
    "metabolite_requests",
    "transaminases_rising",
    "tpmt",
    "nudt15",
)


@dataclass(frozen=True, slots=True, init=False)
class Patient:
    """What is known of one patient. ``None`` is missing."""

    age: int
    """age. From 0 to 120 a."""

    diagnosis: Diagnosis | None
    """diagnosis of autoimmune hepatitis. The treating physician's present judgement, other liver disease and variant
    syndromes considered. May be missing.
    """

    liver_transplant: bool | None
    """liver transplant. Whether the patient has had a liver transplant. May be missing."""

    weight: Decimal | None
    """body weight. Actual body weight. From 20 to 300 kg with at most 1 decimal places. May be missing."""

    encephalopathy: bool | None
    """hepatic encephalopathy. May be missing."""

    cirrhosis: Cirrhosis | None
    """cirrhosis. May be missing."""

    portal_hypertension: bool | None
    """portal hypertension or nodular regenerative hyperplasia. May be missing."""

    inr: Decimal | None
    """INR. International normalised ratio, not explained by an anticoagulant. From 0.5 to 20 {INR} with at most 2
    decimal places. May be missing.
    """

    bilirubin: Decimal | None
    """total bilirubin. From 0 to 1500 umol/L with at most 1 decimal places. May be missing."""

    ast: Decimal | None
    """AST. From 0 to 20000 U/L with at most 1 decimal places. May be missing."""

    ast_uln: Decimal | None
    """upper limit of normal of AST. From 1 to 200 U/L with at most 1 decimal places. May be missing."""

    alt: Decimal | None
    """ALT. From 0 to 20000 U/L with at most 1 decimal places. May be missing."""

    alt_uln: Decimal | None
    """upper limit of normal of ALT. From 1 to 200 U/L with at most 1 decimal places. May be missing."""

    igg: Decimal | None
    """IgG. From 0 to 150 g/L with at most 2 decimal places. May be missing."""

    igg_uln: Decimal | None
    """upper limit of normal of IgG. From 1 to 50 g/L with at most 2 decimal places. May be missing."""

    baseline_ast: Decimal | None
    """AST at the start of treatment. From 0 to 20000 U/L with at most 1 decimal places. May be missing."""

    week4_ast: Decimal | None
    """AST 4 weeks after the start of treatment. From 0 to 20000 U/L with at most 1 decimal places. May be missing."""

    baseline_alt: Decimal | None
    """ALT at the start of treatment. From 0 to 20000 U/L with at most 1 decimal places. May be missing."""

    week4_alt: Decimal | None
    """ALT 4 weeks after the start of treatment. From 0 to 20000 U/L with at most 1 decimal places. May be missing."""

    prior_remission: bool | None
    """complete biochemical response reached before. Whether AST, ALT and IgG have been normal together at any time
    since treatment began. May be missing.
    """

    white_cells: Decimal | None
    """white cell count. From 0 to 200 10*9/L with at most 2 decimal places. May be missing."""

    neutrophils: Decimal | None
    """neutrophil count. From 0 to 150 10*9/L with at most 2 decimal places. May be missing."""

    platelets: int | None
    """platelet count. From 0 to 3000 10*9/L. May be missing."""

    egfr: int | None
    """estimated glomerular filtration rate. From 0 to 250 mL/min/{1.73_m2}. May be missing."""

    childbearing_potential: bool | None
    """childbearing potential. Whether the patient can become pregnant, whatever the sex on record. May be missing."""

    pregnancy: Pregnancy | None
    """pregnancy. The present state; it is out of date after 30 days. May be missing. Missing when older than 30 days.
    """

    pregnancy_age_days: int | None
    """How many days old `pregnancy` is."""

    contraception: Contraception | None
    """contraception. May be missing."""

    can_father_a_child: bool | None
    """can father a child. May be missing."""

    base_agent: BaseAgent
    """base immunosuppressive agent in use. The agent taken with, or instead of, a corticosteroid at this visit. An
    agent already stopped is not in use.
    """

    thiopurine_dose: Decimal | None
    """dose of the thiopurine in use. Daily dose, or the daily average when it differs from day to day. From 1 to 500
    mg/d with at most 1 decimal places. May be missing.
    """

    thiopurine_dose_before_inhibitor: Decimal | None
    """dose of the thiopurine before the xanthine oxidase inhibitor. Daily dose that was taken when allopurinol, or
    another xanthine oxidase inhibitor, was added. From 1 to 500 mg/d with at most 1 decimal places. May be missing.
    """

    mycophenolate_dose: int | None
    """dose of mycophenolate mofetil in use. From 0 to 4000 mg/d. May be missing."""

    xanthine_oxidase_inhibitor: XanthineOxidaseInhibitor | None
    """xanthine oxidase inhibitor in use. May be missing."""

    aminosalicylate: bool | None
    """mesalazine or another aminosalicylate in use. May be missing."""

    months_since_start: Decimal
    """months since treatment began. From 0 to 900 mo with at most 1 decimal places."""

    last_change: LastChange
    """last change of the immunosuppressive treatment."""

    months_since_change: Decimal | None
    """months since the last change. From 0 to 900 mo with at most 1 decimal places. May be missing."""

    intolerance_culprit: IntoleranceCulprit | None
    """medicine that is not tolerated now. The medicine to which the treating physician attributes an adverse event that
    forces a change: the one in use, or the one just stopped for it and not yet replaced. What happened with earlier
    medicines belongs to their history. May be missing.
    """

    thiopurine_reaction: ThiopurineReaction | None
    """most serious reaction to a thiopurine so far. Now or earlier, as attributed by a physician. May be missing."""

    azathioprine_history: AzathioprineHistory | None
    """earlier use of azathioprine. The course in use at this visit does not count. May be missing."""

    mercaptopurine_history: MercaptopurineHistory | None
    """earlier use of mercaptopurine. The course in use at this visit does not count. May be missing."""

    tioguanine_history: TioguanineHistory | None
    """earlier use of tioguanine. The course in use at this visit does not count. May be missing."""

    mycophenolate_history: MycophenolateHistory | None
    """earlier use of mycophenolate mofetil. The course in use at this visit does not count. May be missing."""

    allopurinol_history: AllopurinolHistory | None
    """earlier use of allopurinol with a thiopurine. The course in use at this visit does not count. May be missing."""

    optimisation_steps: int | None
    """changes of the azathioprine dose made so far for want of response. Increases, reductions and the addition of
    allopurinol, counted together. From 0 to 50 {steps}. May be missing.
    """

    adherence: Adherence | None
    """adherence to the present treatment. The treating physician's judgement from history, prescriptions collected and
    conversation. May be missing.
    """

    adherence_support_rounds: int | None
    """times adherence has been supported without success. From 0 to 50 {times}. May be missing."""

    other_causes_excluded: bool | None
    """other causes of raised liver tests excluded. Among them steatotic liver disease, drug-induced injury, viral
    hepatitis and biliary variants. May be missing.
    """

    tgn: Decimal | None
    """6-TGN. 6-thioguanine nucleotides in red cells. A result below the limit of detection is entered as 0. It is out
    of date after 90 days. From 0 to 5000 pmol/(8.10*8). May be missing. Missing when older than 90 days.
    """

    tgn_age_days: int | None
    """How many days old `tgn` is."""

    mmp: Decimal | None
    """6-MMP. 6-methylmercaptopurine ribonucleotides in red cells. A result below the limit of detection is entered as
    0. It is out of date after 90 days. From 0 to 100000 pmol/(8.10*8). May be missing. Missing when older than 90 days.
    """

    mmp_age_days: int | None
    """How many days old `mmp` is."""

    weeks_on_dose_at_sample: int | None
    """weeks on the present dose when the metabolites were sampled. Full weeks; 0 when the sample was taken before the
    last change of dose. From 0 to 4000 wk. May be missing.
    """

    assay_available: bool | None
    """metabolite assay available. May be missing."""

    metabolite_requests: int | None
    """times metabolites have been asked for without a usable result. From 0 to 50 {times}. May be missing."""

    transaminases_rising: bool | None
    """AST or ALT rising. Whether AST or ALT is higher than at the last visit by more than the laboratory's variation.
    May be missing.
    """

    tpmt: Tpmt | None
    """TPMT. Metaboliser status by genotype or enzyme activity. May be missing."""

    nudt15: Nudt15 | None
    """NUDT15. Metaboliser status by genotype. May be missing."""

    known: Known = field(repr=False, compare=False)
    """What the rules compare."""

    def __init__(
        self,
        *,
        age: Number,
        diagnosis: Diagnosis | str | None = None,
        liver_transplant: bool | str | None = None,
        weight: Number | None = None,
        encephalopathy: bool | str | None = None,
        cirrhosis: Cirrhosis | str | None = None,
        portal_hypertension: bool | str | None = None,
        inr: Number | None = None,
        bilirubin: Number | None = None,
        ast: Number | None = None,
        ast_uln: Number | None = None,
        alt: Number | None = None,
        alt_uln: Number | None = None,
        igg: Number | None = None,
        igg_uln: Number | None = None,
        baseline_ast: Number | None = None,
        week4_ast: Number | None = None,
        baseline_alt: Number | None = None,
        week4_alt: Number | None = None,
        prior_remission: bool | str | None = None,
        white_cells: Number | None = None,
        neutrophils: Number | None = None,
        platelets: Number | None = None,
        egfr: Number | None = None,
        childbearing_potential: bool | str | None = None,
        pregnancy: Pregnancy | str | None = None,
        pregnancy_age_days: int | None = None,
        contraception: Contraception | str | None = None,
        can_father_a_child: bool | str | None = None,
        base_agent: BaseAgent | str,
        thiopurine_dose: Number | None = None,
        thiopurine_dose_before_inhibitor: Number | None = None,
        mycophenolate_dose: Number | None = None,
        xanthine_oxidase_inhibitor: XanthineOxidaseInhibitor | str | None = None,
        aminosalicylate: bool | str | None = None,
        months_since_start: Number,
        last_change: LastChange | str,
        months_since_change: Number | None = None,
        intolerance_culprit: IntoleranceCulprit | str | None = None,
        thiopurine_reaction: ThiopurineReaction | str | None = None,
        azathioprine_history: AzathioprineHistory | str | None = None,
        mercaptopurine_history: MercaptopurineHistory | str | None = None,
        tioguanine_history: TioguanineHistory | str | None = None,
        mycophenolate_history: MycophenolateHistory | str | None = None,
        allopurinol_history: AllopurinolHistory | str | None = None,
        optimisation_steps: Number | None = None,
        adherence: Adherence | str | None = None,
        adherence_support_rounds: Number | None = None,
        other_causes_excluded: bool | str | None = None,
        tgn: Number | None = None,
        tgn_age_days: int | None = None,
        mmp: Number | None = None,
        mmp_age_days: int | None = None,
        weeks_on_dose_at_sample: Number | None = None,
        assay_available: bool | str | None = None,
        metabolite_requests: Number | None = None,
        transaminases_rising: bool | str | None = None,
        tpmt: Tpmt | str | None = None,
        nudt15: Nudt15 | str | None = None,
    ) -> None:
        given = {
            "age": age,
            "diagnosis": diagnosis,
            "liver_transplant": liver_transplant,
            "weight": weight,
            "encephalopathy": encephalopathy,
            "cirrhosis": cirrhosis,
            "portal_hypertension": portal_hypertension,
            "inr": inr,
            "bilirubin": bilirubin,
            "ast": ast,
            "ast_uln": ast_uln,
            "alt": alt,
            "alt_uln": alt_uln,
            "igg": igg,
            "igg_uln": igg_uln,
            "baseline_ast": baseline_ast,
            "week4_ast": week4_ast,
            "baseline_alt": baseline_alt,
            "week4_alt": week4_alt,
            "prior_remission": prior_remission,
            "white_cells": white_cells,
            "neutrophils": neutrophils,
            "platelets": platelets,
            "egfr": egfr,
            "childbearing_potential": childbearing_potential,
            "pregnancy": pregnancy,
            "pregnancy_age_days": pregnancy_age_days,
            "contraception": contraception,
            "can_father_a_child": can_father_a_child,
            "base_agent": base_agent,
            "thiopurine_dose": thiopurine_dose,
            "thiopurine_dose_before_inhibitor": thiopurine_dose_before_inhibitor,
            "mycophenolate_dose": mycophenolate_dose,
            "xanthine_oxidase_inhibitor": xanthine_oxidase_inhibitor,
            "aminosalicylate": aminosalicylate,
            "months_since_start": months_since_start,
            "last_change": last_change,
            "months_since_change": months_since_change,
            "intolerance_culprit": intolerance_culprit,
            "thiopurine_reaction": thiopurine_reaction,
            "azathioprine_history": azathioprine_history,
            "mercaptopurine_history": mercaptopurine_history,
            "tioguanine_history": tioguanine_history,
            "mycophenolate_history": mycophenolate_history,
            "allopurinol_history": allopurinol_history,
            "optimisation_steps": optimisation_steps,
            "adherence": adherence,
            "adherence_support_rounds": adherence_support_rounds,
            "other_causes_excluded": other_causes_excluded,
            "tgn": tgn,
            "tgn_age_days": tgn_age_days,
            "mmp": mmp,
            "mmp_age_days": mmp_age_days,
            "weeks_on_dose_at_sample": weeks_on_dose_at_sample,
            "assay_available": assay_available,
            "metabolite_requests": metabolite_requests,
            "transaminases_rising": transaminases_rising,
            "tpmt": tpmt,
            "nudt15": nudt15,
        }
        self._take(given, [])

    @classmethod
    def from_dict(cls, data: Mapping[str, object]) -> Self:
        """The patient of these data, by the protocol's names. What is left out is missing."""
        patient = object.__new__(cls)
        patient._take(data, unknown_names(data, FIELDS))
        return patient

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """The patient of a JSON object. Its numbers are taken as they are written."""
        try:
            written = text.decode("utf-8") if isinstance(text, bytes) else text
            data = json.loads(written, parse_float=Decimal, parse_constant=_refused, object_pairs_hook=_unlike)
        except RecursionError:
            raise InvalidPatientError(Problem("JSON", "", "it is nested too deeply")) from None
        except InvalidPatientError:
            raise
        except UnicodeDecodeError:
            raise InvalidPatientError(Problem("JSON", "", "it is not text in UTF-8")) from None
        except ValueError as error:
            raise InvalidPatientError(Problem("JSON", "", f"it cannot be read: {error}")) from None
        if isinstance(data, dict):
            return cls.from_dict(data)
        raise InvalidPatientError(Problem("JSON", "", "it must be one object with the patient's data"))

    def to_dict(self) -> dict[str, object]:
        """The data, ready for JSON: exact numbers as text. What is missing is null."""
        values = (getattr(self, name) for name in _ATTRIBUTES)
        names = (name for one in FIELDS for name in one.names)
        pairs = zip(names, values, strict=True)
        return {name: str(value) if isinstance(value, Decimal) else value for name, value in pairs}

    def _take(self, given: Mapping[str, object], problems: list[Problem]) -> None:
        carried, compared = read_patient(FIELDS, given, problems)
        known = Known._make(compared)
        if len(problems) == 0:
            problems += impossible(known)
        if len(problems) > 0:
            raise InvalidPatientError(*problems)
        for name, value in zip(_ATTRIBUTES, carried, strict=True):
            object.__setattr__(self, name, value)
        object.__setattr__(self, "known", known)


def _refused(constant: str) -> NoReturn:
    raise InvalidPatientError(Problem("JSON", constant, f"`{constant}` is not a number"))


def _unlike(pairs: list[tuple[str, object]]) -> dict[str, object]:
    data: dict[str, object] = {}
    for name, value in pairs:
        if name in data:
            raise InvalidPatientError(Problem(name, "", "it stands twice"))
        data[name] = value
    return data
