"""Place in this protocol."""

from ..errors import UncoveredError
from ..outcomes import ScopeOutcome
from ..parameters import Parameters
from ..vocabulary import Diagnosis, Scope


def decide_scope(
    *,
    liver_transplant: bool | None,
    diagnosis: Diagnosis | None,
    age: int,
    parameters: Parameters,
) -> ScopeOutcome:
    """Is the patient one for whom this protocol is written?

    Place in this protocol.
    """
    # transplanted — liver_transplant: yes
    #   because: Hepatitis in a transplanted liver has other causes and other treatment.
    #   A58: Transplant recipients, patients with a diagnosis in doubt, and patients who have not had a base agent with
    #     the corticosteroid.
    if liver_transplant is True:
        return ScopeOutcome(rule="transplanted", scope=Scope.TRANSPLANTED)

    # diagnosis-in-doubt — liver_transplant: no, missing; diagnosis: in_doubt
    #   because: Second-line treatment is for autoimmune hepatitis. A diagnosis in doubt comes first.
    #   E0 (ungraded; SUMMARY2025, heading): “ICD-10 K75.4 · ICD-11 DB96.0”
    #   A58: Transplant recipients, patients with a diagnosis in doubt, and patients who have not had a base agent with
    #     the corticosteroid.
    if (liver_transplant is None or liver_transplant is False) and diagnosis is Diagnosis.IN_DOUBT:
        return ScopeOutcome(rule="diagnosis-in-doubt", scope=Scope.DIAGNOSIS_IN_DOUBT)

    # child — liver_transplant: no, missing; diagnosis: established, missing; age: < adult_age
    #   because: Doses and metabolite ranges of adults do not hold in children.
    #   M5 (ungraded; SHEIKO2017, abstract): Children reached remission with 6-TGN of 50 to 250, below the ranges of
    #     inflammatory bowel disease.
    #   M6 (ungraded; JPGN2018, abstract): In children a ratio of 6-MMP to 6-TGN below 4 went with remission (odds ratio
    #     2.5). 6-TGN itself did not differ.
    #   A27: Excluded. Under 18 years the patient is referred to a paediatric specialist.
    if (
        (liver_transplant is None or liver_transplant is False)
        and (diagnosis is None or diagnosis is Diagnosis.ESTABLISHED)
        and age < parameters.adult_age
    ):
        return ScopeOutcome(rule="child", scope=Scope.CHILD)

    # adult-with-autoimmune-hepatitis — liver_transplant: no; diagnosis: established; age: >= adult_age
    #   because: The condition of the guideline statements is met.
    #   E0 (ungraded; SUMMARY2025, heading): “ICD-10 K75.4 · ICD-11 DB96.0”
    #   E1 (ungraded; SUMMARY2025, Previous treatment, failure condition): “did not achieve complete biochemical
    #     response … within 6–12 months of treatment initiation, or was complicated by intolerance”
    if liver_transplant is False and diagnosis is Diagnosis.ESTABLISHED and age >= parameters.adult_age:
        return ScopeOutcome(rule="adult-with-autoimmune-hepatitis", scope=Scope.IN_SCOPE)

    # transplantation-not-known — liver_transplant: missing; diagnosis: established, missing; age: >= adult_age
    #   because: Whether the protocol applies must be known before it is used.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        liver_transplant is None
        and (diagnosis is None or diagnosis is Diagnosis.ESTABLISHED)
        and age >= parameters.adult_age
    ):
        return ScopeOutcome(rule="transplantation-not-known", scope=Scope.TO_BE_ASKED)

    # diagnosis-not-known — liver_transplant: no; diagnosis: missing; age: >= adult_age
    #   because: Whether the protocol applies must be known before it is used.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if liver_transplant is False and diagnosis is None and age >= parameters.adult_age:
        return ScopeOutcome(rule="diagnosis-not-known", scope=Scope.TO_BE_ASKED)

    raise UncoveredError("scope")
