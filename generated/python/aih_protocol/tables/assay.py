"""Metabolite assay."""

from ..errors import UncoveredError
from ..outcomes import AssayOutcome
from ..parameters import Parameters
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import Assay, BaseAgent, Situation


def decide_assay(
    *,
    assay_available: bool | None,
    metabolite_requests: int | None,
    situation: Situation | NotAsked,
    base_agent: BaseAgent,
    parameters: Parameters,
) -> AssayOutcome:
    """Can metabolites be measured?

    Metabolite assay.

    Asked only when situation: [insufficient_azathioprine, insufficient_other_thiopurine]; base_agent: [azathioprine,
    mercaptopurine].
    """
    # not asked
    if (
        situation is NOT_ASKED
        or situation in (Situation.THIOPURINE_INTOLERANCE, Situation.MYCOPHENOLATE_INTOLERANCE)
        or situation in (Situation.STEROID_SIDE_EFFECTS, Situation.ALLOPURINOL_INTOLERANCE, Situation.RESPONSE_REACHED)
        or situation in (Situation.WAIT, Situation.EARLY_NON_RESPONSE, Situation.FIRST_LINE_INCOMPLETE)
        or situation in (Situation.INSUFFICIENT_MYCOPHENOLATE, Situation.TO_BE_ASKED)
        or base_agent in (BaseAgent.TIOGUANINE, BaseAgent.MYCOPHENOLATE, BaseAgent.NONE)
    ):
        return AssayOutcome(rule=None, assay=NOT_ASKED)

    # no-assay — assay_available: no
    #   because: The centre has no assay.
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    if assay_available is False:
        return AssayOutcome(rule="no-assay", assay=Assay.NOT_AVAILABLE)

    # asked-in-vain — assay_available: yes, missing; metabolite_requests: >= metabolite_rounds
    #   because: An assay that does not give a result is no assay.
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    #   A54: Adherence is supported 3 times and metabolites are asked for twice, then a specialist is asked or the assay
    #     counts as not available.
    if (
        (assay_available is None or assay_available is True)
        and metabolite_requests is not None
        and metabolite_requests >= parameters.metabolite_rounds
    ):
        return AssayOutcome(rule="asked-in-vain", assay=Assay.NOT_AVAILABLE)

    # can-be-asked-for — assay_available: yes, missing; metabolite_requests: < metabolite_rounds, missing
    #   because: The assay is there or has not been ruled out.
    #   A20: Measure first. Without an assay an increase is allowed in a normal metaboliser with an acceptable blood
    #     count and liver tests that are not rising, with blood tests after 2 weeks, and marked as such.
    #   A54: Adherence is supported 3 times and metabolites are asked for twice, then a specialist is asked or the assay
    #     counts as not available.
    if (assay_available is None or assay_available is True) and (
        metabolite_requests is None or metabolite_requests < parameters.metabolite_rounds
    ):
        return AssayOutcome(rule="can-be-asked-for", assay=Assay.CAN_BE_MEASURED)

    raise UncoveredError("assay")
