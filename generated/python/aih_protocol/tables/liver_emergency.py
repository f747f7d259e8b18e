"""Liver emergency."""

from ..errors import UncoveredError
from ..outcomes import LiverEmergencyOutcome
from ..parameters import Parameters
from ..vocabulary import Cirrhosis, LiverEmergency


def decide_liver_emergency(
    *,
    encephalopathy: bool | None,
    cirrhosis: Cirrhosis | None,
    inr: int | None,
    bilirubin: int | None,
    parameters: Parameters,
) -> LiverEmergencyOutcome:
    """Is there a liver emergency that must not wait for this protocol?

    Liver emergency.

    One positive finding is enough. Absence needs all four.
    """
    # encephalopathy — encephalopathy: yes
    #   because: Hepatic encephalopathy is an emergency whatever the laboratory says.
    #   A33: An INR of 1.5 or more, bilirubin above 200 umol/L, encephalopathy or decompensation leads to urgent
    #     referral before any other rule.
    if encephalopathy is True:
        return LiverEmergencyOutcome(rule="encephalopathy", liver_emergency=LiverEmergency.PRESENT)

    # decompensated-cirrhosis — encephalopathy: no, missing; cirrhosis: decompensated
    #   because: Decompensated cirrhosis belongs with a transplant centre, not with a change of immunosuppression alone.
    #   A33: An INR of 1.5 or more, bilirubin above 200 umol/L, encephalopathy or decompensation leads to urgent
    #     referral before any other rule.
    if (encephalopathy is None or encephalopathy is False) and cirrhosis is Cirrhosis.DECOMPENSATED:
        return LiverEmergencyOutcome(rule="decompensated-cirrhosis", liver_emergency=LiverEmergency.PRESENT)

    # inr-high — encephalopathy: no, missing; cirrhosis: none, compensated, missing; inr: >= emergency_inr
    #   because: An INR this high marks acute severe hepatitis.
    #   SURF1 (ungraded; SURFASA2021, abstract): Acute severe autoimmune hepatitis was defined by an INR of 1.5 or more,
    #     or bilirubin above 200 umol/L.
    #   A33: An INR of 1.5 or more, bilirubin above 200 umol/L, encephalopathy or decompensation leads to urgent
    #     referral before any other rule.
    if (
        (encephalopathy is None or encephalopathy is False)
        and (cirrhosis is None or cirrhosis in (Cirrhosis.NONE, Cirrhosis.COMPENSATED))
        and inr is not None
        and inr >= parameters.emergency_inr
    ):
        return LiverEmergencyOutcome(rule="inr-high", liver_emergency=LiverEmergency.PRESENT)

    # bilirubin-high — encephalopathy: no, missing; cirrhosis: none, compensated, missing; inr: < emergency_inr,
    #   missing; bilirubin: > emergency_bilirubin
    #   because: A bilirubin this high marks acute severe hepatitis.
    #   SURF1 (ungraded; SURFASA2021, abstract): Acute severe autoimmune hepatitis was defined by an INR of 1.5 or more,
    #     or bilirubin above 200 umol/L.
    #   A33: An INR of 1.5 or more, bilirubin above 200 umol/L, encephalopathy or decompensation leads to urgent
    #     referral before any other rule.
    if (
        (encephalopathy is None or encephalopathy is False)
        and (cirrhosis is None or cirrhosis in (Cirrhosis.NONE, Cirrhosis.COMPENSATED))
        and (inr is None or inr < parameters.emergency_inr)
        and bilirubin is not None
        and bilirubin > parameters.emergency_bilirubin
    ):
        return LiverEmergencyOutcome(rule="bilirubin-high", liver_emergency=LiverEmergency.PRESENT)

    # excluded — encephalopathy: no; cirrhosis: none, compensated; inr: < emergency_inr; bilirubin: <=
    #   emergency_bilirubin
    #   because: All four are known and none is a sign of an emergency.
    #   SURF1 (ungraded; SURFASA2021, abstract): Acute severe autoimmune hepatitis was defined by an INR of 1.5 or more,
    #     or bilirubin above 200 umol/L.
    #   A33: An INR of 1.5 or more, bilirubin above 200 umol/L, encephalopathy or decompensation leads to urgent
    #     referral before any other rule.
    if (
        encephalopathy is False
        and cirrhosis in (Cirrhosis.NONE, Cirrhosis.COMPENSATED)
        and inr is not None
        and inr < parameters.emergency_inr
        and bilirubin is not None
        and bilirubin <= parameters.emergency_bilirubin
    ):
        return LiverEmergencyOutcome(rule="excluded", liver_emergency=LiverEmergency.ABSENT)

    # encephalopathy-not-known — encephalopathy: missing; cirrhosis: none, compensated, missing; inr: < emergency_inr,
    #   missing; bilirubin: <= emergency_bilirubin, missing
    #   because: What is not known is not absent.
    #   A33: An INR of 1.5 or more, bilirubin above 200 umol/L, encephalopathy or decompensation leads to urgent
    #     referral before any other rule.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        encephalopathy is None
        and (cirrhosis is None or cirrhosis in (Cirrhosis.NONE, Cirrhosis.COMPENSATED))
        and (inr is None or inr < parameters.emergency_inr)
        and (bilirubin is None or bilirubin <= parameters.emergency_bilirubin)
    ):
        return LiverEmergencyOutcome(rule="encephalopathy-not-known", liver_emergency=LiverEmergency.TO_BE_ASKED)

    # cirrhosis-not-known — encephalopathy: no; cirrhosis: missing; inr: < emergency_inr, missing; bilirubin: <=
    #   emergency_bilirubin, missing
    #   because: What is not known is not absent.
    #   A33: An INR of 1.5 or more, bilirubin above 200 umol/L, encephalopathy or decompensation leads to urgent
    #     referral before any other rule.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        encephalopathy is False
        and cirrhosis is None
        and (inr is None or inr < parameters.emergency_inr)
        and (bilirubin is None or bilirubin <= parameters.emergency_bilirubin)
    ):
        return LiverEmergencyOutcome(rule="cirrhosis-not-known", liver_emergency=LiverEmergency.TO_BE_ASKED)

    # inr-not-known — encephalopathy: no; cirrhosis: none, compensated; inr: missing; bilirubin: <= emergency_bilirubin,
    #   missing
    #   because: What is not known is not absent.
    #   A33: An INR of 1.5 or more, bilirubin above 200 umol/L, encephalopathy or decompensation leads to urgent
    #     referral before any other rule.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        encephalopathy is False
        and cirrhosis in (Cirrhosis.NONE, Cirrhosis.COMPENSATED)
        and inr is None
        and (bilirubin is None or bilirubin <= parameters.emergency_bilirubin)
    ):
        return LiverEmergencyOutcome(rule="inr-not-known", liver_emergency=LiverEmergency.TO_BE_ASKED)

    # bilirubin-not-known — encephalopathy: no; cirrhosis: none, compensated; inr: < emergency_inr; bilirubin: missing
    #   because: What is not known is not absent.
    #   A33: An INR of 1.5 or more, bilirubin above 200 umol/L, encephalopathy or decompensation leads to urgent
    #     referral before any other rule.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        encephalopathy is False
        and cirrhosis in (Cirrhosis.NONE, Cirrhosis.COMPENSATED)
        and inr is not None
        and inr < parameters.emergency_inr
        and bilirubin is None
    ):
        return LiverEmergencyOutcome(rule="bilirubin-not-known", liver_emergency=LiverEmergency.TO_BE_ASKED)

    raise UncoveredError("liver_emergency")
