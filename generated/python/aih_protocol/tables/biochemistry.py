"""AST, ALT and IgG."""

from ..errors import UncoveredError
from ..outcomes import BiochemistryOutcome
from ..parameters import Parameters
from ..values import Ratio
from ..vocabulary import Biochemistry, RaisedPart


def decide_biochemistry(
    *,
    ast_times_uln: Ratio | None,
    alt_times_uln: Ratio | None,
    igg_times_uln: Ratio | None,
    parameters: Parameters,
) -> BiochemistryOutcome:
    """Are AST, ALT and IgG all normal?

    AST, ALT and IgG.

    One raised value is enough for raised, even when another is missing. Normal needs all three.
    """
    # ast-raised — ast_times_uln: > normal_limit
    #   because: The goal is not met while AST is raised.
    #   E2 (ungraded; SUMMARY2025, Treatment goal): “normalisation of AST, ALT, and IgG levels”
    #   A24: Equal to the upper limit is normal. Month 6.0 with normal tests is in time, with raised tests insufficient.
    #     6-TGN of 220 is in range. Exactly 5700 and a ratio of exactly 11 are not disproportionate. Exactly 2 mg/kg/day
    #     is allowed.
    #   A26: Each value is entered with the upper limit of its own laboratory and compared exactly.
    if ast_times_uln is not None and ast_times_uln > parameters.normal_limit:
        return BiochemistryOutcome(
            rule="ast-raised",
            biochemistry=Biochemistry.RAISED,
            raised_part=RaisedPart.TRANSAMINASES,
        )

    # alt-raised — ast_times_uln: <= normal_limit, missing; alt_times_uln: > normal_limit
    #   because: The goal is not met while ALT is raised.
    #   E2 (ungraded; SUMMARY2025, Treatment goal): “normalisation of AST, ALT, and IgG levels”
    #   A24: Equal to the upper limit is normal. Month 6.0 with normal tests is in time, with raised tests insufficient.
    #     6-TGN of 220 is in range. Exactly 5700 and a ratio of exactly 11 are not disproportionate. Exactly 2 mg/kg/day
    #     is allowed.
    #   A26: Each value is entered with the upper limit of its own laboratory and compared exactly.
    if (
        (ast_times_uln is None or ast_times_uln <= parameters.normal_limit)
        and alt_times_uln is not None
        and alt_times_uln > parameters.normal_limit
    ):
        return BiochemistryOutcome(
            rule="alt-raised",
            biochemistry=Biochemistry.RAISED,
            raised_part=RaisedPart.TRANSAMINASES,
        )

    # igg-alone-raised — ast_times_uln: <= normal_limit; alt_times_uln: <= normal_limit; igg_times_uln: > normal_limit
    #   because: The goal is not met while IgG is raised, even alone.
    #   E2 (ungraded; SUMMARY2025, Treatment goal): “normalisation of AST, ALT, and IgG levels”
    #   A24: Equal to the upper limit is normal. Month 6.0 with normal tests is in time, with raised tests insufficient.
    #     6-TGN of 220 is in range. Exactly 5700 and a ratio of exactly 11 are not disproportionate. Exactly 2 mg/kg/day
    #     is allowed.
    #   A25: Yes. IgG raised alone is marked, as cirrhosis and infection raise it too.
    if (
        ast_times_uln is not None
        and ast_times_uln <= parameters.normal_limit
        and alt_times_uln is not None
        and alt_times_uln <= parameters.normal_limit
        and igg_times_uln is not None
        and igg_times_uln > parameters.normal_limit
    ):
        return BiochemistryOutcome(
            rule="igg-alone-raised",
            biochemistry=Biochemistry.RAISED,
            raised_part=RaisedPart.IGG_ONLY,
        )

    # igg-raised-ast-not-known — ast_times_uln: missing; alt_times_uln: <= normal_limit, missing; igg_times_uln: >
    #   normal_limit
    #   because: IgG is raised. Whether it is alone is not known.
    #   E2 (ungraded; SUMMARY2025, Treatment goal): “normalisation of AST, ALT, and IgG levels”
    #   A24: Equal to the upper limit is normal. Month 6.0 with normal tests is in time, with raised tests insufficient.
    #     6-TGN of 220 is in range. Exactly 5700 and a ratio of exactly 11 are not disproportionate. Exactly 2 mg/kg/day
    #     is allowed.
    #   A25: Yes. IgG raised alone is marked, as cirrhosis and infection raise it too.
    if (
        ast_times_uln is None
        and (alt_times_uln is None or alt_times_uln <= parameters.normal_limit)
        and igg_times_uln is not None
        and igg_times_uln > parameters.normal_limit
    ):
        return BiochemistryOutcome(
            rule="igg-raised-ast-not-known",
            biochemistry=Biochemistry.RAISED,
            raised_part=RaisedPart.TO_BE_MEASURED,
        )

    # igg-raised-alt-not-known — ast_times_uln: <= normal_limit; alt_times_uln: missing; igg_times_uln: > normal_limit
    #   because: IgG is raised. Whether it is alone is not known.
    #   E2 (ungraded; SUMMARY2025, Treatment goal): “normalisation of AST, ALT, and IgG levels”
    #   A24: Equal to the upper limit is normal. Month 6.0 with normal tests is in time, with raised tests insufficient.
    #     6-TGN of 220 is in range. Exactly 5700 and a ratio of exactly 11 are not disproportionate. Exactly 2 mg/kg/day
    #     is allowed.
    #   A25: Yes. IgG raised alone is marked, as cirrhosis and infection raise it too.
    if (
        ast_times_uln is not None
        and ast_times_uln <= parameters.normal_limit
        and alt_times_uln is None
        and igg_times_uln is not None
        and igg_times_uln > parameters.normal_limit
    ):
        return BiochemistryOutcome(
            rule="igg-raised-alt-not-known",
            biochemistry=Biochemistry.RAISED,
            raised_part=RaisedPart.TO_BE_MEASURED,
        )

    # all-normal — ast_times_uln: <= normal_limit; alt_times_uln: <= normal_limit; igg_times_uln: <= normal_limit
    #   because: All three are normal, which is the goal.
    #   E2 (ungraded; SUMMARY2025, Treatment goal): “normalisation of AST, ALT, and IgG levels”
    #   D1 (ungraded; EASL2025, definition of complete biochemical response, after the IAIHG report): “normalisation of
    #     AST, ALT, and IgG levels no later than 6 months after treatment initiation”
    #   A24: Equal to the upper limit is normal. Month 6.0 with normal tests is in time, with raised tests insufficient.
    #     6-TGN of 220 is in range. Exactly 5700 and a ratio of exactly 11 are not disproportionate. Exactly 2 mg/kg/day
    #     is allowed.
    #   A26: Each value is entered with the upper limit of its own laboratory and compared exactly.
    if (
        ast_times_uln is not None
        and ast_times_uln <= parameters.normal_limit
        and alt_times_uln is not None
        and alt_times_uln <= parameters.normal_limit
        and igg_times_uln is not None
        and igg_times_uln <= parameters.normal_limit
    ):
        return BiochemistryOutcome(rule="all-normal", biochemistry=Biochemistry.NORMAL, raised_part=RaisedPart.NOTHING)

    # ast-not-known — ast_times_uln: missing; alt_times_uln: <= normal_limit, missing; igg_times_uln: <= normal_limit,
    #   missing
    #   because: What is not known is not normal.
    #   E2 (ungraded; SUMMARY2025, Treatment goal): “normalisation of AST, ALT, and IgG levels”
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        ast_times_uln is None
        and (alt_times_uln is None or alt_times_uln <= parameters.normal_limit)
        and (igg_times_uln is None or igg_times_uln <= parameters.normal_limit)
    ):
        return BiochemistryOutcome(
            rule="ast-not-known",
            biochemistry=Biochemistry.TO_BE_MEASURED,
            raised_part=RaisedPart.TO_BE_MEASURED,
        )

    # alt-not-known — ast_times_uln: <= normal_limit; alt_times_uln: missing; igg_times_uln: <= normal_limit, missing
    #   because: What is not known is not normal.
    #   E2 (ungraded; SUMMARY2025, Treatment goal): “normalisation of AST, ALT, and IgG levels”
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        ast_times_uln is not None
        and ast_times_uln <= parameters.normal_limit
        and alt_times_uln is None
        and (igg_times_uln is None or igg_times_uln <= parameters.normal_limit)
    ):
        return BiochemistryOutcome(
            rule="alt-not-known",
            biochemistry=Biochemistry.TO_BE_MEASURED,
            raised_part=RaisedPart.TO_BE_MEASURED,
        )

    # igg-not-known — ast_times_uln: <= normal_limit; alt_times_uln: <= normal_limit; igg_times_uln: missing
    #   because: What is not known is not normal.
    #   E2 (ungraded; SUMMARY2025, Treatment goal): “normalisation of AST, ALT, and IgG levels”
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        ast_times_uln is not None
        and ast_times_uln <= parameters.normal_limit
        and alt_times_uln is not None
        and alt_times_uln <= parameters.normal_limit
        and igg_times_uln is None
    ):
        return BiochemistryOutcome(
            rule="igg-not-known",
            biochemistry=Biochemistry.TO_BE_MEASURED,
            raised_part=RaisedPart.TO_BE_MEASURED,
        )

    raise UncoveredError("biochemistry")
