"""Computed terms, in whole numbers. What is computed from something missing is missing."""

from .values import NOT_ASKED, NotAsked, Ratio


def compute_ast_times_uln(*, ast: int | None, ast_uln: int | None) -> Ratio | None:
    """AST as a multiple of its upper limit.

    Computed: ast / ast_uln.
    """
    if ast is None or ast_uln is None:
        return None
    numerator = ast
    denominator = ast_uln
    if denominator == 0:
        return None
    return Ratio(numerator, denominator)


def compute_alt_times_uln(*, alt: int | None, alt_uln: int | None) -> Ratio | None:
    """ALT as a multiple of its upper limit.

    Computed: alt / alt_uln.
    """
    if alt is None or alt_uln is None:
        return None
    numerator = alt
    denominator = alt_uln
    if denominator == 0:
        return None
    return Ratio(numerator, denominator)


def compute_igg_times_uln(*, igg: int | None, igg_uln: int | None) -> Ratio | None:
    """IgG as a multiple of its upper limit.

    Computed: igg / igg_uln.
    """
    if igg is None or igg_uln is None:
        return None
    numerator = igg
    denominator = igg_uln
    if denominator == 0:
        return None
    return Ratio(numerator, denominator)


def compute_ast_left_at_week4(*, week4_ast: int | None, baseline_ast: int | None) -> Ratio | None:
    """share of the first AST that is left at week 4.

    Computed: week4_ast / baseline_ast.

    Counted in steps of 1/2.
    """
    if week4_ast is None or baseline_ast is None:
        return None
    numerator = 2 * week4_ast
    denominator = baseline_ast
    if denominator == 0:
        return None
    return Ratio(numerator, denominator)


def compute_alt_left_at_week4(*, week4_alt: int | None, baseline_alt: int | None) -> Ratio | None:
    """share of the first ALT that is left at week 4.

    Computed: week4_alt / baseline_alt.

    Counted in steps of 1/2.
    """
    if week4_alt is None or baseline_alt is None:
        return None
    numerator = 2 * week4_alt
    denominator = baseline_alt
    if denominator == 0:
        return None
    return Ratio(numerator, denominator)


def compute_months_from_start_to_change(*, months_since_start: int, months_since_change: int | None) -> int | None:
    """months from the start of treatment to the last change.

    Computed: months_since_start - months_since_change.

    Counted in steps of 1/10.
    """
    if months_since_change is None:
        return None
    return months_since_start - months_since_change


def compute_metabolite_ratio(*, mmp: int | None, tgn: int | None) -> Ratio | None:
    """ratio of 6-MMP to 6-TGN.

    Computed: mmp / tgn.
    """
    if mmp is None or tgn is None:
        return None
    numerator = mmp
    denominator = tgn
    if denominator == 0:
        return None
    return Ratio(numerator, denominator)


def compute_next_dose_per_kg(*, next_azathioprine_dose: int | NotAsked, weight: int | None) -> Ratio | None:
    """next higher dose of azathioprine for the body weight.

    Computed: next_azathioprine_dose / weight.
    """
    if next_azathioprine_dose is NOT_ASKED or weight is None:
        return None
    numerator = next_azathioprine_dose
    denominator = weight
    if denominator == 0:
        return None
    return Ratio(numerator, denominator)


def compute_present_dose_per_kg(*, thiopurine_dose: int | None, weight: int | None) -> Ratio | None:
    """present dose of the thiopurine for the body weight.

    Computed: thiopurine_dose / weight.
    """
    if thiopurine_dose is None or weight is None:
        return None
    numerator = thiopurine_dose
    denominator = weight
    if denominator == 0:
        return None
    return Ratio(numerator, denominator)


def compute_reduced_share(*, reduced_azathioprine_dose: int | NotAsked, thiopurine_dose: int | None) -> Ratio | None:
    """dose with allopurinol as a share of the present dose.

    Computed: reduced_azathioprine_dose / thiopurine_dose.

    Counted in steps of 1/12.
    """
    if reduced_azathioprine_dose is NOT_ASKED or thiopurine_dose is None:
        return None
    numerator = 12 * reduced_azathioprine_dose
    denominator = thiopurine_dose
    if denominator == 0:
        return None
    return Ratio(numerator, denominator)


def compute_share_under_inhibitor(
    *,
    dose_under_inhibitor: int | NotAsked,
    thiopurine_dose_before_inhibitor: int | None,
) -> Ratio | None:
    """dose that can be made under the inhibitor as a share of the dose before it.

    Computed: dose_under_inhibitor / thiopurine_dose_before_inhibitor.

    Counted in steps of 1/12.
    """
    if dose_under_inhibitor is NOT_ASKED or thiopurine_dose_before_inhibitor is None:
        return None
    numerator = 12 * dose_under_inhibitor
    denominator = thiopurine_dose_before_inhibitor
    if denominator == 0:
        return None
    return Ratio(numerator, denominator)


def compute_present_share_under_inhibitor(
    *,
    thiopurine_dose: int | None,
    thiopurine_dose_before_inhibitor: int | None,
) -> Ratio | None:
    """present dose under the inhibitor as a share of the dose before it.

    Computed: thiopurine_dose / thiopurine_dose_before_inhibitor.

    Counted in steps of 1/3.
    """
    if thiopurine_dose is None or thiopurine_dose_before_inhibitor is None:
        return None
    numerator = 3 * thiopurine_dose
    denominator = thiopurine_dose_before_inhibitor
    if denominator == 0:
        return None
    return Ratio(numerator, denominator)
