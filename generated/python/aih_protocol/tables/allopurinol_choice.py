"""Allopurinol with reduced azathioprine."""

from ..errors import UncoveredError
from ..outcomes import AllopurinolChoiceOutcome
from ..parameters import Parameters
from ..values import NOT_ASKED, NotAsked
from ..vocabulary import AllopurinolChoice, AllopurinolHistory, Exposure, PregnancyState, Reduction, ThiopurineClass


def decide_allopurinol_choice(
    *,
    pregnancy_state: PregnancyState,
    allopurinol_history: AllopurinolHistory | None,
    thiopurine_class: ThiopurineClass | NotAsked,
    egfr: int | None,
    reduction: Reduction | NotAsked,
    exposure: Exposure | NotAsked,
    parameters: Parameters,
) -> AllopurinolChoiceOutcome:
    """Can allopurinol be added and azathioprine be reduced?

    Allopurinol with reduced azathioprine.

    Asked only when exposure: add_allopurinol.
    """
    # not asked
    if (
        exposure is NOT_ASKED
        or exposure in (Exposure.RAISE_DOSE, Exposure.RAISE_WITHOUT_ASSAY, Exposure.REDUCE, Exposure.STOP)
        or exposure in (Exposure.EXHAUSTED, Exposure.MEASURE, Exposure.REVIEW, Exposure.REQUEST_DATA)
    ):
        return AllopurinolChoiceOutcome(rule=None, allopurinol_choice=NOT_ASKED)

    # pregnancy — pregnancy_state: [pregnant, planning]
    #   because: The guideline statement calls allopurinol contraindicated in pregnancy.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   A9: Barred in pregnancy and when a pregnancy is planned.
    #   A10: Specialist review. Split dosing and the corticosteroid are listed as options, nothing is automatic.
    if pregnancy_state in (PregnancyState.PREGNANT, PregnancyState.PLANNING):
        return AllopurinolChoiceOutcome(rule="pregnancy", allopurinol_choice=AllopurinolChoice.NOT_IN_PREGNANCY)

    # excluded-by-history — pregnancy_state: [not_pregnant, not_possible, to_be_asked]; allopurinol_history: [failed,
    #   not_tolerated, contraindicated, declined]
    #   because: What has failed or was not tolerated is not tried again.
    #   A63: Not by this protocol.
    if pregnancy_state in (PregnancyState.NOT_PREGNANT, PregnancyState.NOT_POSSIBLE, PregnancyState.TO_BE_ASKED) and (
        allopurinol_history in (AllopurinolHistory.FAILED, AllopurinolHistory.NOT_TOLERATED)
        or allopurinol_history in (AllopurinolHistory.CONTRAINDICATED, AllopurinolHistory.DECLINED)
    ):
        return AllopurinolChoiceOutcome(rule="excluded-by-history", allopurinol_choice=AllopurinolChoice.EXCLUDED)

    # pregnancy-not-known — pregnancy_state: to_be_asked; allopurinol_history: [never_used, can_be_used_again, missing]
    #   because: A contraindication must be excluded, not assumed to be absent.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    #   A36: 30 days. A start of mycophenolate mofetil needs a dated negative status.
    if pregnancy_state is PregnancyState.TO_BE_ASKED and (
        allopurinol_history is None
        or allopurinol_history in (AllopurinolHistory.NEVER_USED, AllopurinolHistory.CAN_BE_USED_AGAIN)
    ):
        return AllopurinolChoiceOutcome(rule="pregnancy-not-known", allopurinol_choice=AllopurinolChoice.TO_BE_ASKED)

    # history-not-known — pregnancy_state: [not_pregnant, not_possible]; allopurinol_history: missing
    #   because: What was not tolerated must not be given again.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    #   A63: Not by this protocol.
    if pregnancy_state in (PregnancyState.NOT_PREGNANT, PregnancyState.NOT_POSSIBLE) and allopurinol_history is None:
        return AllopurinolChoiceOutcome(rule="history-not-known", allopurinol_choice=AllopurinolChoice.TO_BE_ASKED)

    # class-not-known — pregnancy_state: [not_pregnant, not_possible]; allopurinol_history: [never_used,
    #   can_be_used_again]; thiopurine_class: to_be_asked
    #   because: With low TPMT the reduction must be larger, or another medicine chosen.
    #   HELLO1 (ungraded; HELLOPHARMACIST, advice): With low or absent TPMT the dose under allopurinol is reduced
    #     further, or another medicine is used.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        pregnancy_state in (PregnancyState.NOT_PREGNANT, PregnancyState.NOT_POSSIBLE)
        and allopurinol_history in (AllopurinolHistory.NEVER_USED, AllopurinolHistory.CAN_BE_USED_AGAIN)
        and thiopurine_class is ThiopurineClass.TO_BE_ASKED
    ):
        return AllopurinolChoiceOutcome(rule="class-not-known", allopurinol_choice=AllopurinolChoice.TO_BE_ASKED)

    # class-stands-against — pregnancy_state: [not_pregnant, not_possible]; allopurinol_history: [never_used,
    #   can_be_used_again]; thiopurine_class: [reduced, caution, barred]
    #   because: With low TPMT the reduction must be larger, or another medicine chosen.
    #   HELLO1 (ungraded; HELLOPHARMACIST, advice): With low or absent TPMT the dose under allopurinol is reduced
    #     further, or another medicine is used.
    #   A59: Specialist review.
    if (
        pregnancy_state in (PregnancyState.NOT_PREGNANT, PregnancyState.NOT_POSSIBLE)
        and allopurinol_history in (AllopurinolHistory.NEVER_USED, AllopurinolHistory.CAN_BE_USED_AGAIN)
        and thiopurine_class in (ThiopurineClass.REDUCED, ThiopurineClass.CAUTION, ThiopurineClass.BARRED)
    ):
        return AllopurinolChoiceOutcome(rule="class-stands-against", allopurinol_choice=AllopurinolChoice.SPECIALIST)

    # kidney-not-known — pregnancy_state: [not_pregnant, not_possible]; allopurinol_history: [never_used,
    #   can_be_used_again]; thiopurine_class: allowed; egfr: missing
    #   because: In renal impairment oxypurinol accumulates.
    #   GNAM1 (ungraded; GNAM, abstract): Azathioprine cut by one third with allopurinol in renal failure was followed
    #     by pancytopenia.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    #   A48: Below 30 mL/min per 1.73 m2 a specialist decides.
    if (
        pregnancy_state in (PregnancyState.NOT_PREGNANT, PregnancyState.NOT_POSSIBLE)
        and allopurinol_history in (AllopurinolHistory.NEVER_USED, AllopurinolHistory.CAN_BE_USED_AGAIN)
        and thiopurine_class is ThiopurineClass.ALLOWED
        and egfr is None
    ):
        return AllopurinolChoiceOutcome(rule="kidney-not-known", allopurinol_choice=AllopurinolChoice.TO_BE_ASKED)

    # kidney-stands-against — pregnancy_state: [not_pregnant, not_possible]; allopurinol_history: [never_used,
    #   can_be_used_again]; thiopurine_class: allowed; egfr: < lowest_egfr
    #   because: Pancytopenia followed this combination in renal failure.
    #   GNAM1 (ungraded; GNAM, abstract): Azathioprine cut by one third with allopurinol in renal failure was followed
    #     by pancytopenia.
    #   A48: Below 30 mL/min per 1.73 m2 a specialist decides.
    if (
        pregnancy_state in (PregnancyState.NOT_PREGNANT, PregnancyState.NOT_POSSIBLE)
        and allopurinol_history in (AllopurinolHistory.NEVER_USED, AllopurinolHistory.CAN_BE_USED_AGAIN)
        and thiopurine_class is ThiopurineClass.ALLOWED
        and egfr is not None
        and egfr < parameters.lowest_egfr
    ):
        return AllopurinolChoiceOutcome(rule="kidney-stands-against", allopurinol_choice=AllopurinolChoice.SPECIALIST)

    # dose-not-known — pregnancy_state: [not_pregnant, not_possible]; allopurinol_history: [never_used,
    #   can_be_used_again]; thiopurine_class: allowed; egfr: >= lowest_egfr; reduction: to_be_asked
    #   because: The present dose must be known to reduce it.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        pregnancy_state in (PregnancyState.NOT_PREGNANT, PregnancyState.NOT_POSSIBLE)
        and allopurinol_history in (AllopurinolHistory.NEVER_USED, AllopurinolHistory.CAN_BE_USED_AGAIN)
        and thiopurine_class is ThiopurineClass.ALLOWED
        and egfr is not None
        and egfr >= parameters.lowest_egfr
        and reduction is Reduction.TO_BE_ASKED
    ):
        return AllopurinolChoiceOutcome(rule="dose-not-known", allopurinol_choice=AllopurinolChoice.TO_BE_ASKED)

    # cannot-be-reduced — pregnancy_state: [not_pregnant, not_possible]; allopurinol_history: [never_used,
    #   can_be_used_again]; thiopurine_class: allowed; egfr: >= lowest_egfr; reduction: cannot_be_made
    #   because: Allopurinol is never added without the reduction.
    #   X4 (ungraded; MEDSAFE1998, advice to prescribers): With allopurinol the dose of azathioprine goes to 25 percent.
    #     Blood is counted weekly for 3 months, then monthly.
    #   A8: Daily averages in steps of 12.5 mg, the lowest that is not under one quarter. If that is more than one
    #     third, a specialist decides.
    if (
        pregnancy_state in (PregnancyState.NOT_PREGNANT, PregnancyState.NOT_POSSIBLE)
        and allopurinol_history in (AllopurinolHistory.NEVER_USED, AllopurinolHistory.CAN_BE_USED_AGAIN)
        and thiopurine_class is ThiopurineClass.ALLOWED
        and egfr is not None
        and egfr >= parameters.lowest_egfr
        and reduction is Reduction.CANNOT_BE_MADE
    ):
        return AllopurinolChoiceOutcome(rule="cannot-be-reduced", allopurinol_choice=AllopurinolChoice.SPECIALIST)

    # possible — pregnancy_state: [not_pregnant, not_possible]; allopurinol_history: [never_used, can_be_used_again];
    #   thiopurine_class: allowed; egfr: >= lowest_egfr; reduction: [one_quarter, up_to_one_third]
    #   because: Nothing stands against it, and the dose can be made.
    #   REC4 (level 3, weak, strong consensus; EASL2025, second statement on insufficient response): “Addition of
    #     allopurinol (contraindicated in pregnancy) and reduction of the azathioprine dose to 25% (when 6-MMP is
    #     disproportionately increased) can be suggested as an alternative”
    #   X1 (ungraded; DEBOER2013, abstract): In 8 patients allopurinol 100 mg with 25 to 33 percent of the thiopurine
    #     dose brought ALT from 62 to 35 U/L, 6-TGN from 100 to 200 and 6-MMP from 6090 to 175.
    #   A7: To 25 percent of the present dose. After rounding to what can be made, between one quarter and exactly one
    #     third. Never by 25 percent.
    if (
        pregnancy_state in (PregnancyState.NOT_PREGNANT, PregnancyState.NOT_POSSIBLE)
        and allopurinol_history in (AllopurinolHistory.NEVER_USED, AllopurinolHistory.CAN_BE_USED_AGAIN)
        and thiopurine_class is ThiopurineClass.ALLOWED
        and egfr is not None
        and egfr >= parameters.lowest_egfr
        and reduction in (Reduction.ONE_QUARTER, Reduction.UP_TO_ONE_THIRD)
    ):
        return AllopurinolChoiceOutcome(rule="possible", allopurinol_choice=AllopurinolChoice.POSSIBLE)

    raise UncoveredError("allopurinol_choice")
