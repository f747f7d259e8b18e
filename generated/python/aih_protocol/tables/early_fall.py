"""Fall of AST and ALT within 4 weeks."""

from ..errors import UncoveredError
from ..outcomes import EarlyFallOutcome
from ..parameters import Parameters
from ..values import Ratio
from ..vocabulary import EarlyFall


def decide_early_fall(
    *,
    ast_left_at_week4: Ratio | None,
    alt_left_at_week4: Ratio | None,
    parameters: Parameters,
) -> EarlyFallOutcome:
    """Have AST and ALT fallen by half within 4 weeks of the start?

    Fall of AST and ALT within 4 weeks.
    """
    # ast-slow — ast_left_at_week4: > early_share
    #   because: More than half of the first AST is left.
    #   K3 (ungraded; IAIHG2022, abstract): Non-response is a fall of transaminases by less than 50 percent within 4
    #     weeks of the start.
    #   A32: Diagnosis, adherence and severity are looked at again. No medicine is changed.
    if ast_left_at_week4 is not None and ast_left_at_week4 > parameters.early_share:
        return EarlyFallOutcome(rule="ast-slow", early_fall=EarlyFall.LESS_THAN_HALF)

    # alt-slow — ast_left_at_week4: <= early_share, missing; alt_left_at_week4: > early_share
    #   because: More than half of the first ALT is left.
    #   K3 (ungraded; IAIHG2022, abstract): Non-response is a fall of transaminases by less than 50 percent within 4
    #     weeks of the start.
    #   A32: Diagnosis, adherence and severity are looked at again. No medicine is changed.
    if (
        (ast_left_at_week4 is None or ast_left_at_week4 <= parameters.early_share)
        and alt_left_at_week4 is not None
        and alt_left_at_week4 > parameters.early_share
    ):
        return EarlyFallOutcome(rule="alt-slow", early_fall=EarlyFall.LESS_THAN_HALF)

    # both-fell — ast_left_at_week4: <= early_share; alt_left_at_week4: <= early_share
    #   because: At most half of each is left.
    #   K3 (ungraded; IAIHG2022, abstract): Non-response is a fall of transaminases by less than 50 percent within 4
    #     weeks of the start.
    #   A32: Diagnosis, adherence and severity are looked at again. No medicine is changed.
    if (
        ast_left_at_week4 is not None
        and ast_left_at_week4 <= parameters.early_share
        and alt_left_at_week4 is not None
        and alt_left_at_week4 <= parameters.early_share
    ):
        return EarlyFallOutcome(rule="both-fell", early_fall=EarlyFall.AT_LEAST_HALF)

    # ast-not-known — ast_left_at_week4: missing; alt_left_at_week4: <= early_share, missing
    #   because: Without the two values of AST the fall is not known.
    #   K3 (ungraded; IAIHG2022, abstract): Non-response is a fall of transaminases by less than 50 percent within 4
    #     weeks of the start.
    #   A32: Diagnosis, adherence and severity are looked at again. No medicine is changed.
    if ast_left_at_week4 is None and (alt_left_at_week4 is None or alt_left_at_week4 <= parameters.early_share):
        return EarlyFallOutcome(rule="ast-not-known", early_fall=EarlyFall.TO_BE_MEASURED)

    # alt-not-known — ast_left_at_week4: <= early_share; alt_left_at_week4: missing
    #   because: Without the two values of ALT the fall is not known.
    #   K3 (ungraded; IAIHG2022, abstract): Non-response is a fall of transaminases by less than 50 percent within 4
    #     weeks of the start.
    #   A32: Diagnosis, adherence and severity are looked at again. No medicine is changed.
    if ast_left_at_week4 is not None and ast_left_at_week4 <= parameters.early_share and alt_left_at_week4 is None:
        return EarlyFallOutcome(rule="alt-not-known", early_fall=EarlyFall.TO_BE_MEASURED)

    raise UncoveredError("early_fall")
