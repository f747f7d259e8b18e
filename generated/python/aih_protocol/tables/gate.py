"""Dangers and limits."""

from ..errors import UncoveredError
from ..outcomes import GateOutcome
from ..values import NotAsked
from ..vocabulary import DrugHarm, Gate, InhibitorCheck, InhibitorReduction, LiverEmergency, PregnancyHarm, Scope


def decide_gate(
    *,
    liver_emergency: LiverEmergency,
    scope: Scope,
    drug_harm: DrugHarm,
    inhibitor_check: InhibitorCheck,
    inhibitor_reduction: InhibitorReduction | NotAsked,
    pregnancy_harm: PregnancyHarm,
) -> GateOutcome:
    """Is there anything that must be dealt with before second-line treatment is considered?

    Dangers and limits.

    The order of concern is written into the conditions. A liver emergency comes first, then the limits of the protocol,
    then harm to the marrow or by a reaction, then a dangerous combination, then pregnancy.
    """
    # liver-emergency — liver_emergency: present
    #   because: An emergency of the liver dominates every other concern.
    #   SURF1 (ungraded; SURFASA2021, abstract): Acute severe autoimmune hepatitis was defined by an INR of 1.5 or more,
    #     or bilirubin above 200 umol/L.
    #   A33: An INR of 1.5 or more, bilirubin above 200 umol/L, encephalopathy or decompensation leads to urgent
    #     referral before any other rule.
    #   A55: Liver emergency, limits of the protocol, harm by the agent in use, dangerous combination, pregnancy, then
    #     completeness of data, then intolerance, then response.
    if liver_emergency is LiverEmergency.PRESENT:
        return GateOutcome(rule="liver-emergency", gate=Gate.URGENT_REFERRAL)

    # transplanted — liver_emergency: [absent, to_be_asked]; scope: transplanted
    #   because: The protocol is not written for a transplanted liver.
    #   A58: Transplant recipients, patients with a diagnosis in doubt, and patients who have not had a base agent with
    #     the corticosteroid.
    if liver_emergency in (LiverEmergency.ABSENT, LiverEmergency.TO_BE_ASKED) and scope is Scope.TRANSPLANTED:
        return GateOutcome(rule="transplanted", gate=Gate.TRANSPLANTED)

    # diagnosis-in-doubt — liver_emergency: [absent, to_be_asked]; scope: diagnosis_in_doubt
    #   because: The protocol is not written for another disease.
    #   A58: Transplant recipients, patients with a diagnosis in doubt, and patients who have not had a base agent with
    #     the corticosteroid.
    if liver_emergency in (LiverEmergency.ABSENT, LiverEmergency.TO_BE_ASKED) and scope is Scope.DIAGNOSIS_IN_DOUBT:
        return GateOutcome(rule="diagnosis-in-doubt", gate=Gate.DIAGNOSIS_IN_DOUBT)

    # child — liver_emergency: [absent, to_be_asked]; scope: child
    #   because: The protocol is not written for children.
    #   A27: Excluded. Under 18 years the patient is referred to a paediatric specialist.
    if liver_emergency in (LiverEmergency.ABSENT, LiverEmergency.TO_BE_ASKED) and scope is Scope.CHILD:
        return GateOutcome(rule="child", gate=Gate.CHILD)

    # thiopurine-harms — liver_emergency: [absent, to_be_asked]; scope: [in_scope, to_be_asked]; drug_harm:
    #   stop_thiopurine
    #   because: The harm is present and goes on with every dose.
    #   HEPRT1 (ungraded; HEPRT2011, Table 3): Less than 2.5 white cells or 50 platelets (10*9/L), and complete TPMT
    #     deficiency, are absolute contraindications to azathioprine.
    #   A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    #     (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    #   A49: The thiopurine is stopped first. The next agent is chosen at the next visit, within 2 weeks.
    #   A55: Liver emergency, limits of the protocol, harm by the agent in use, dangerous combination, pregnancy, then
    #     completeness of data, then intolerance, then response.
    if (
        liver_emergency in (LiverEmergency.ABSENT, LiverEmergency.TO_BE_ASKED)
        and scope in (Scope.IN_SCOPE, Scope.TO_BE_ASKED)
        and drug_harm is DrugHarm.STOP_THIOPURINE
    ):
        return GateOutcome(rule="thiopurine-harms", gate=Gate.STOP_THIOPURINE)

    # mycophenolate-harms — liver_emergency: [absent, to_be_asked]; scope: [in_scope, to_be_asked]; drug_harm:
    #   stop_mycophenolate
    #   because: The harm is present and goes on with every dose.
    #   A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    #     (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    #   A55: Liver emergency, limits of the protocol, harm by the agent in use, dangerous combination, pregnancy, then
    #     completeness of data, then intolerance, then response.
    if (
        liver_emergency in (LiverEmergency.ABSENT, LiverEmergency.TO_BE_ASKED)
        and scope in (Scope.IN_SCOPE, Scope.TO_BE_ASKED)
        and drug_harm is DrugHarm.STOP_MYCOPHENOLATE
    ):
        return GateOutcome(rule="mycophenolate-harms", gate=Gate.STOP_MYCOPHENOLATE)

    # cytopenia-without-agent — liver_emergency: [absent, to_be_asked]; scope: [in_scope, to_be_asked]; drug_harm:
    #   cytopenia_without_agent
    #   because: No immunosuppressant is started at a stop-level blood count of unknown cause.
    #   A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    #     (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    if (
        liver_emergency in (LiverEmergency.ABSENT, LiverEmergency.TO_BE_ASKED)
        and scope in (Scope.IN_SCOPE, Scope.TO_BE_ASKED)
        and drug_harm is DrugHarm.CYTOPENIA_WITHOUT_AGENT
    ):
        return GateOutcome(rule="cytopenia-without-agent", gate=Gate.REVIEW_CYTOPENIA)

    # dose-too-high-with-inhibitor — liver_emergency: [absent, to_be_asked]; scope: [in_scope, to_be_asked]; drug_harm:
    #   [no_harm, to_be_asked]; inhibitor_check: dose_too_high; inhibitor_reduction: can_be_made
    #   because: An unreduced thiopurine with a xanthine oxidase inhibitor can be lethal.
    #   X4 (ungraded; MEDSAFE1998, advice to prescribers): With allopurinol the dose of azathioprine goes to 25 percent.
    #     Blood is counted weekly for 3 months, then monthly.
    #   DDI1 (ungraded; DDINTER, interaction): Allopurinol raises the peak and the exposure of oral mercaptopurine by
    #     almost 500 percent. Close to half of transplant patients became leukopenic although most doses were reduced.
    #     Mercaptopurine is reduced in the same way.
    #   A7: To 25 percent of the present dose. After rounding to what can be made, between one quarter and exactly one
    #     third. Never by 25 percent.
    #   A55: Liver emergency, limits of the protocol, harm by the agent in use, dangerous combination, pregnancy, then
    #     completeness of data, then intolerance, then response.
    if (
        liver_emergency in (LiverEmergency.ABSENT, LiverEmergency.TO_BE_ASKED)
        and scope in (Scope.IN_SCOPE, Scope.TO_BE_ASKED)
        and drug_harm in (DrugHarm.NO_HARM, DrugHarm.TO_BE_ASKED)
        and inhibitor_check is InhibitorCheck.DOSE_TOO_HIGH
        and inhibitor_reduction is InhibitorReduction.CAN_BE_MADE
    ):
        return GateOutcome(rule="dose-too-high-with-inhibitor", gate=Gate.REDUCE_THIOPURINE)

    # dose-too-high-and-not-reducible — liver_emergency: [absent, to_be_asked]; scope: [in_scope, to_be_asked];
    #   drug_harm: [no_harm, to_be_asked]; inhibitor_check: dose_too_high; inhibitor_reduction: cannot_be_made
    #   because: A reduction that cannot be made with the tablets there are is a specialist decision on the same day.
    #   X4 (ungraded; MEDSAFE1998, advice to prescribers): With allopurinol the dose of azathioprine goes to 25 percent.
    #     Blood is counted weekly for 3 months, then monthly.
    #   A8: Daily averages in steps of 12.5 mg, the lowest that is not under one quarter. If that is more than one
    #     third, a specialist decides.
    if (
        liver_emergency in (LiverEmergency.ABSENT, LiverEmergency.TO_BE_ASKED)
        and scope in (Scope.IN_SCOPE, Scope.TO_BE_ASKED)
        and drug_harm in (DrugHarm.NO_HARM, DrugHarm.TO_BE_ASKED)
        and inhibitor_check is InhibitorCheck.DOSE_TOO_HIGH
        and inhibitor_reduction is InhibitorReduction.CANNOT_BE_MADE
    ):
        return GateOutcome(rule="dose-too-high-and-not-reducible", gate=Gate.REVIEW_INHIBITOR)

    # inhibitor-with-tioguanine — liver_emergency: [absent, to_be_asked]; scope: [in_scope, to_be_asked]; drug_harm:
    #   [no_harm, to_be_asked]; inhibitor_check: with_tioguanine
    #   because: No dose of tioguanine with an inhibitor can be given here.
    #   A61: Specialist review.
    if (
        liver_emergency in (LiverEmergency.ABSENT, LiverEmergency.TO_BE_ASKED)
        and scope in (Scope.IN_SCOPE, Scope.TO_BE_ASKED)
        and drug_harm in (DrugHarm.NO_HARM, DrugHarm.TO_BE_ASKED)
        and inhibitor_check is InhibitorCheck.WITH_TIOGUANINE
    ):
        return GateOutcome(rule="inhibitor-with-tioguanine", gate=Gate.REVIEW_INHIBITOR)

    # mycophenolate-in-pregnancy — liver_emergency: [absent, to_be_asked]; scope: [in_scope, to_be_asked]; drug_harm:
    #   [no_harm, to_be_asked]; inhibitor_check: [no_thiopurine, no_inhibitor, dose_reduced, to_be_asked];
    #   pregnancy_harm: stop_mycophenolate
    #   because: Every day on mycophenolate mofetil in pregnancy counts.
    #   MHRA1 (ungraded; MHRA2017, advice for women): Mycophenolate is contraindicated in pregnancy and in women who can
    #     become pregnant without reliable contraception, which starts before treatment and goes on for 6 weeks after
    #     it.
    #   ETIS1 (ungraded; ETIS2012, abstract): Of 57 exposed pregnancies about 45 percent miscarried, and 26 percent of
    #     the live-born had major malformations.
    if (
        liver_emergency in (LiverEmergency.ABSENT, LiverEmergency.TO_BE_ASKED)
        and scope in (Scope.IN_SCOPE, Scope.TO_BE_ASKED)
        and drug_harm in (DrugHarm.NO_HARM, DrugHarm.TO_BE_ASKED)
        and (
            inhibitor_check in (InhibitorCheck.NO_THIOPURINE, InhibitorCheck.NO_INHIBITOR, InhibitorCheck.DOSE_REDUCED)
            or inhibitor_check is InhibitorCheck.TO_BE_ASKED
        )
        and pregnancy_harm is PregnancyHarm.STOP_MYCOPHENOLATE
    ):
        return GateOutcome(rule="mycophenolate-in-pregnancy", gate=Gate.STOP_MYCOPHENOLATE)

    # allopurinol-in-pregnancy — liver_emergency: [absent, to_be_asked]; scope: [in_scope, to_be_asked]; drug_harm:
    #   [no_harm, to_be_asked]; inhibitor_check: [no_thiopurine, no_inhibitor, dose_reduced, to_be_asked];
    #   pregnancy_harm: stop_allopurinol
    #   because: The guideline statement calls allopurinol contraindicated in pregnancy.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   A9: Barred in pregnancy and when a pregnancy is planned.
    if (
        liver_emergency in (LiverEmergency.ABSENT, LiverEmergency.TO_BE_ASKED)
        and scope in (Scope.IN_SCOPE, Scope.TO_BE_ASKED)
        and drug_harm in (DrugHarm.NO_HARM, DrugHarm.TO_BE_ASKED)
        and (
            inhibitor_check in (InhibitorCheck.NO_THIOPURINE, InhibitorCheck.NO_INHIBITOR, InhibitorCheck.DOSE_REDUCED)
            or inhibitor_check is InhibitorCheck.TO_BE_ASKED
        )
        and pregnancy_harm is PregnancyHarm.STOP_ALLOPURINOL
    ):
        return GateOutcome(rule="allopurinol-in-pregnancy", gate=Gate.STOP_ALLOPURINOL)

    # before-conception — liver_emergency: [absent, to_be_asked]; scope: [in_scope, to_be_asked]; drug_harm: [no_harm,
    #   to_be_asked]; inhibitor_check: [no_thiopurine, no_inhibitor, dose_reduced, to_be_asked]; pregnancy_harm:
    #   review_before_conception
    #   because: The treatment must be changed before conception, by someone who can plan both.
    #   MHRA1 (ungraded; MHRA2017, advice for women): Mycophenolate is contraindicated in pregnancy and in women who can
    #     become pregnant without reliable contraception, which starts before treatment and goes on for 6 weeks after
    #     it.
    #   RARE1 (ungraded; RARELIVER, planning a pregnancy): Pregnancy is planned with the treating team before
    #     conception, and treatment is never stopped unadvised.
    #   A9: Barred in pregnancy and when a pregnancy is planned.
    #   A10: Specialist review. Split dosing and the corticosteroid are listed as options, nothing is automatic.
    if (
        liver_emergency in (LiverEmergency.ABSENT, LiverEmergency.TO_BE_ASKED)
        and scope in (Scope.IN_SCOPE, Scope.TO_BE_ASKED)
        and drug_harm in (DrugHarm.NO_HARM, DrugHarm.TO_BE_ASKED)
        and (
            inhibitor_check in (InhibitorCheck.NO_THIOPURINE, InhibitorCheck.NO_INHIBITOR, InhibitorCheck.DOSE_REDUCED)
            or inhibitor_check is InhibitorCheck.TO_BE_ASKED
        )
        and pregnancy_harm is PregnancyHarm.REVIEW_BEFORE_CONCEPTION
    ):
        return GateOutcome(rule="before-conception", gate=Gate.REVIEW_CONCEPTION)

    # no-danger — liver_emergency: [absent, to_be_asked]; scope: [in_scope, to_be_asked]; drug_harm: [no_harm,
    #   to_be_asked]; inhibitor_check: [no_thiopurine, no_inhibitor, dose_reduced, to_be_asked]; pregnancy_harm:
    #   [no_harm, to_be_asked]
    #   because: No danger is known. Whether enough is known to exclude one is asked next.
    #   A55: Liver emergency, limits of the protocol, harm by the agent in use, dangerous combination, pregnancy, then
    #     completeness of data, then intolerance, then response.
    if (
        liver_emergency in (LiverEmergency.ABSENT, LiverEmergency.TO_BE_ASKED)
        and scope in (Scope.IN_SCOPE, Scope.TO_BE_ASKED)
        and drug_harm in (DrugHarm.NO_HARM, DrugHarm.TO_BE_ASKED)
        and (
            inhibitor_check in (InhibitorCheck.NO_THIOPURINE, InhibitorCheck.NO_INHIBITOR, InhibitorCheck.DOSE_REDUCED)
            or inhibitor_check is InhibitorCheck.TO_BE_ASKED
        )
        and pregnancy_harm in (PregnancyHarm.NO_HARM, PregnancyHarm.TO_BE_ASKED)
    ):
        return GateOutcome(rule="no-danger", gate=Gate.NO_DANGER)

    raise UncoveredError("gate")
