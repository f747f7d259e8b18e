"""Missing data: dangers."""

from ..outcomes import MissingForSafetyOutcome
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import (
    BloodCount,
    Cirrhosis,
    Diagnosis,
    InhibitorCheck,
    LiverEmergency,
    MissingForSafety,
    Pregnancy,
    PregnancyHarm,
    RequestStage,
    Scope,
    XanthineOxidaseInhibitor,
)


def decide_missing_for_safety(
    *,
    liver_emergency: LiverEmergency,
    encephalopathy: bool | None,
    cirrhosis: Cirrhosis | None,
    inr: int | None,
    bilirubin: int | None,
    scope: Scope,
    liver_transplant: bool | None,
    diagnosis: Diagnosis | None,
    blood_count: BloodCount,
    white_cells: int | None,
    neutrophils: int | None,
    platelets: int | None,
    inhibitor_check: InhibitorCheck,
    xanthine_oxidase_inhibitor: XanthineOxidaseInhibitor | None,
    thiopurine_dose: int | None,
    thiopurine_dose_before_inhibitor: int | None,
    pregnancy_harm: PregnancyHarm,
    childbearing_potential: bool | None,
    pregnancy: Pregnancy | None,
    request_stage: RequestStage | NotAsked,
) -> tuple[MissingForSafetyOutcome, ...] | NotAsked:
    """Which data are needed to exclude a danger?

    Missing data: dangers.

    Asked only when request_stage: danger.

    The rules stand in the order in which the data are asked for. What can kill soonest comes first.
    """
    # not asked
    if request_stage is NOT_ASKED or request_stage in (
        RequestStage.SITUATION,
        RequestStage.OPTIMISATION,
        RequestStage.AGENT,
    ):
        return NOT_ASKED

    fired: list[MissingForSafetyOutcome] = []

    # encephalopathy — liver_emergency: to_be_asked; encephalopathy: missing
    #   because: It excludes a liver emergency.
    #   A33: An INR of 1.5 or more, bilirubin above 200 umol/L, encephalopathy or decompensation leads to urgent
    #     referral before any other rule.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if liver_emergency is LiverEmergency.TO_BE_ASKED and encephalopathy is None:
        fired.append(MissingForSafetyOutcome(rule="encephalopathy", missing_for_safety=MissingForSafety.ENCEPHALOPATHY))

    # cirrhosis — liver_emergency: to_be_asked; cirrhosis: missing
    #   because: It excludes a liver emergency.
    #   A33: An INR of 1.5 or more, bilirubin above 200 umol/L, encephalopathy or decompensation leads to urgent
    #     referral before any other rule.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if liver_emergency is LiverEmergency.TO_BE_ASKED and cirrhosis is None:
        fired.append(MissingForSafetyOutcome(rule="cirrhosis", missing_for_safety=MissingForSafety.CIRRHOSIS))

    # inr — liver_emergency: to_be_asked; inr: missing
    #   because: It excludes a liver emergency.
    #   A33: An INR of 1.5 or more, bilirubin above 200 umol/L, encephalopathy or decompensation leads to urgent
    #     referral before any other rule.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if liver_emergency is LiverEmergency.TO_BE_ASKED and inr is None:
        fired.append(MissingForSafetyOutcome(rule="inr", missing_for_safety=MissingForSafety.INR))

    # bilirubin — liver_emergency: to_be_asked; bilirubin: missing
    #   because: It excludes a liver emergency.
    #   A33: An INR of 1.5 or more, bilirubin above 200 umol/L, encephalopathy or decompensation leads to urgent
    #     referral before any other rule.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if liver_emergency is LiverEmergency.TO_BE_ASKED and bilirubin is None:
        fired.append(MissingForSafetyOutcome(rule="bilirubin", missing_for_safety=MissingForSafety.BILIRUBIN))

    # liver-transplant — scope: to_be_asked; liver_transplant: missing
    #   because: It decides whether the protocol applies.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    #   A58: Transplant recipients, patients with a diagnosis in doubt, and patients who have not had a base agent with
    #     the corticosteroid.
    if scope is Scope.TO_BE_ASKED and liver_transplant is None:
        fired.append(
            MissingForSafetyOutcome(rule="liver-transplant", missing_for_safety=MissingForSafety.LIVER_TRANSPLANT),
        )

    # diagnosis — scope: to_be_asked; diagnosis: missing
    #   because: It decides whether the protocol applies.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    #   A58: Transplant recipients, patients with a diagnosis in doubt, and patients who have not had a base agent with
    #     the corticosteroid.
    if scope is Scope.TO_BE_ASKED and diagnosis is None:
        fired.append(MissingForSafetyOutcome(rule="diagnosis", missing_for_safety=MissingForSafety.DIAGNOSIS))

    # white-cells — blood_count: to_be_asked; white_cells: missing
    #   because: It excludes harm to the marrow.
    #   A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    #     (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if blood_count is BloodCount.TO_BE_ASKED and white_cells is None:
        fired.append(MissingForSafetyOutcome(rule="white-cells", missing_for_safety=MissingForSafety.WHITE_CELLS))

    # neutrophils — blood_count: to_be_asked; neutrophils: missing
    #   because: It excludes harm to the marrow.
    #   A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    #     (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if blood_count is BloodCount.TO_BE_ASKED and neutrophils is None:
        fired.append(MissingForSafetyOutcome(rule="neutrophils", missing_for_safety=MissingForSafety.NEUTROPHILS))

    # platelets — blood_count: to_be_asked; platelets: missing
    #   because: It excludes harm to the marrow.
    #   A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    #     (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if blood_count is BloodCount.TO_BE_ASKED and platelets is None:
        fired.append(MissingForSafetyOutcome(rule="platelets", missing_for_safety=MissingForSafety.PLATELETS))

    # inhibitor — inhibitor_check: to_be_asked; xanthine_oxidase_inhibitor: missing
    #   because: It excludes a dangerous combination.
    #   A7: To 25 percent of the present dose. After rounding to what can be made, between one quarter and exactly one
    #     third. Never by 25 percent.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if inhibitor_check is InhibitorCheck.TO_BE_ASKED and xanthine_oxidase_inhibitor is None:
        fired.append(
            MissingForSafetyOutcome(rule="inhibitor", missing_for_safety=MissingForSafety.XANTHINE_OXIDASE_INHIBITOR),
        )

    # dose — inhibitor_check: to_be_asked; xanthine_oxidase_inhibitor: not(none); thiopurine_dose: missing
    #   because: With an inhibitor the dose must be known.
    #   A7: To 25 percent of the present dose. After rounding to what can be made, between one quarter and exactly one
    #     third. Never by 25 percent.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if (
        inhibitor_check is InhibitorCheck.TO_BE_ASKED
        and (
            xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_CO_THERAPY
            or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_OTHER_REASON
            or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.OTHER_INHIBITOR
        )
        and thiopurine_dose is None
    ):
        fired.append(MissingForSafetyOutcome(rule="dose", missing_for_safety=MissingForSafety.THIOPURINE_DOSE))

    # former-dose — inhibitor_check: to_be_asked; xanthine_oxidase_inhibitor: not(none);
    #   thiopurine_dose_before_inhibitor: missing
    #   because: With an inhibitor the former dose must be known.
    #   A7: To 25 percent of the present dose. After rounding to what can be made, between one quarter and exactly one
    #     third. Never by 25 percent.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if (
        inhibitor_check is InhibitorCheck.TO_BE_ASKED
        and (
            xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_CO_THERAPY
            or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.ALLOPURINOL_OTHER_REASON
            or xanthine_oxidase_inhibitor is XanthineOxidaseInhibitor.OTHER_INHIBITOR
        )
        and thiopurine_dose_before_inhibitor is None
    ):
        fired.append(
            MissingForSafetyOutcome(
                rule="former-dose",
                missing_for_safety=MissingForSafety.THIOPURINE_DOSE_BEFORE_INHIBITOR,
            ),
        )

    # childbearing — pregnancy_harm: to_be_asked; childbearing_potential: missing
    #   because: A medicine that harms in pregnancy is in use.
    #   A36: 30 days. A start of mycophenolate mofetil needs a dated negative status.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if pregnancy_harm is PregnancyHarm.TO_BE_ASKED and childbearing_potential is None:
        fired.append(
            MissingForSafetyOutcome(rule="childbearing", missing_for_safety=MissingForSafety.CHILDBEARING_POTENTIAL),
        )

    # pregnancy — pregnancy_harm: to_be_asked; pregnancy: missing
    #   because: A medicine that harms in pregnancy is in use.
    #   A36: 30 days. A start of mycophenolate mofetil needs a dated negative status.
    #   A56: Everything that the next step needs is listed, in the order in which it excludes danger.
    if pregnancy_harm is PregnancyHarm.TO_BE_ASKED and pregnancy is None:
        fired.append(MissingForSafetyOutcome(rule="pregnancy", missing_for_safety=MissingForSafety.PREGNANCY))

    return tuple(fired)
