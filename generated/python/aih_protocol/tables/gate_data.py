"""Data that exclude a danger."""

from ..errors import UncoveredError
from ..outcomes import GateDataOutcome
from ..values import NOT_ASKED
from ..vocabulary import DrugHarm, Gate, GateData, InhibitorCheck, LiverEmergency, PregnancyHarm, Scope


def decide_gate_data(
    *,
    liver_emergency: LiverEmergency,
    scope: Scope,
    drug_harm: DrugHarm,
    inhibitor_check: InhibitorCheck,
    pregnancy_harm: PregnancyHarm,
    gate: Gate,
) -> GateDataOutcome:
    """Is enough known to be sure that there is no danger?

    Data that exclude a danger.

    Asked only when gate: no_danger.
    """
    # not asked
    if (
        gate in (Gate.URGENT_REFERRAL, Gate.TRANSPLANTED, Gate.DIAGNOSIS_IN_DOUBT, Gate.CHILD, Gate.STOP_THIOPURINE)
        or gate in (Gate.STOP_MYCOPHENOLATE, Gate.STOP_ALLOPURINOL, Gate.REDUCE_THIOPURINE, Gate.REVIEW_CYTOPENIA)
        or gate in (Gate.REVIEW_INHIBITOR, Gate.REVIEW_CONCEPTION)
    ):
        return GateDataOutcome(rule=None, gate_data=NOT_ASKED)

    # complete — liver_emergency: absent; scope: in_scope; drug_harm: no_harm; inhibitor_check: [no_thiopurine,
    #   no_inhibitor, dose_reduced]; pregnancy_harm: no_harm
    #   because: Every danger is excluded.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    #   A55: Liver emergency, limits of the protocol, harm by the agent in use, dangerous combination, pregnancy, then
    #     completeness of data, then intolerance, then response.
    if (
        liver_emergency is LiverEmergency.ABSENT
        and scope is Scope.IN_SCOPE
        and drug_harm is DrugHarm.NO_HARM
        and inhibitor_check in (InhibitorCheck.NO_THIOPURINE, InhibitorCheck.NO_INHIBITOR, InhibitorCheck.DOSE_REDUCED)
        and pregnancy_harm is PregnancyHarm.NO_HARM
    ):
        return GateDataOutcome(rule="complete", gate_data=GateData.COMPLETE)

    # liver-not-known — liver_emergency: to_be_asked
    #   because: A liver emergency has not been excluded.
    #   A33: An INR of 1.5 or more, bilirubin above 200 umol/L, encephalopathy or decompensation leads to urgent
    #     referral before any other rule.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if liver_emergency is LiverEmergency.TO_BE_ASKED:
        return GateDataOutcome(rule="liver-not-known", gate_data=GateData.INCOMPLETE)

    # scope-not-known — liver_emergency: absent; scope: to_be_asked
    #   because: It is not known whether the protocol applies.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if liver_emergency is LiverEmergency.ABSENT and scope is Scope.TO_BE_ASKED:
        return GateDataOutcome(rule="scope-not-known", gate_data=GateData.INCOMPLETE)

    # blood-count-not-known — liver_emergency: absent; scope: in_scope; drug_harm: to_be_asked
    #   because: Harm to the marrow has not been excluded.
    #   A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    #     (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if liver_emergency is LiverEmergency.ABSENT and scope is Scope.IN_SCOPE and drug_harm is DrugHarm.TO_BE_ASKED:
        return GateDataOutcome(rule="blood-count-not-known", gate_data=GateData.INCOMPLETE)

    # inhibitor-not-known — liver_emergency: absent; scope: in_scope; drug_harm: no_harm; inhibitor_check: to_be_asked
    #   because: A dangerous combination has not been excluded.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        liver_emergency is LiverEmergency.ABSENT
        and scope is Scope.IN_SCOPE
        and drug_harm is DrugHarm.NO_HARM
        and inhibitor_check is InhibitorCheck.TO_BE_ASKED
    ):
        return GateDataOutcome(rule="inhibitor-not-known", gate_data=GateData.INCOMPLETE)

    # pregnancy-not-known — liver_emergency: absent; scope: in_scope; drug_harm: no_harm; inhibitor_check:
    #   [no_thiopurine, no_inhibitor, dose_reduced]; pregnancy_harm: to_be_asked
    #   because: A pregnancy on a medicine that harms has not been excluded.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    #   A36: 30 days. A start of mycophenolate mofetil needs a dated negative status.
    if (
        liver_emergency is LiverEmergency.ABSENT
        and scope is Scope.IN_SCOPE
        and drug_harm is DrugHarm.NO_HARM
        and inhibitor_check in (InhibitorCheck.NO_THIOPURINE, InhibitorCheck.NO_INHIBITOR, InhibitorCheck.DOSE_REDUCED)
        and pregnancy_harm is PregnancyHarm.TO_BE_ASKED
    ):
        return GateDataOutcome(rule="pregnancy-not-known", gate_data=GateData.INCOMPLETE)

    raise UncoveredError("gate_data")
