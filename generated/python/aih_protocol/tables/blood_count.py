"""Blood count."""

from ..errors import UncoveredError
from ..outcomes import BloodCountOutcome
from ..parameters import Parameters
from ..vocabulary import BloodCount


def decide_blood_count(
    *,
    white_cells: int | None,
    neutrophils: int | None,
    platelets: int | None,
    parameters: Parameters,
) -> BloodCountOutcome:
    """Does the blood count stop an agent, block a start or an increase, or neither?

    Blood count.

    One value at stop level is enough. Anything milder needs all three, as a missing one may be at stop level.
    """
    # white-cells-at-stop-level — white_cells: < stop_white_cells
    #   because: A historic absolute contraindication to azathioprine.
    #   HEPRT1 (ungraded; HEPRT2011, Table 3): Less than 2.5 white cells or 50 platelets (10*9/L), and complete TPMT
    #     deficiency, are absolute contraindications to azathioprine.
    #   A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    #     (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    if white_cells is not None and white_cells < parameters.stop_white_cells:
        return BloodCountOutcome(rule="white-cells-at-stop-level", blood_count=BloodCount.STOP_LEVEL)

    # neutrophils-at-stop-level — white_cells: >= stop_white_cells, missing; neutrophils: < stop_neutrophils
    #   because: The risk of infection is carried by the neutrophils.
    #   A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    #     (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    if (
        (white_cells is None or white_cells >= parameters.stop_white_cells)
        and neutrophils is not None
        and neutrophils < parameters.stop_neutrophils
    ):
        return BloodCountOutcome(rule="neutrophils-at-stop-level", blood_count=BloodCount.STOP_LEVEL)

    # platelets-at-stop-level — white_cells: >= stop_white_cells, missing; neutrophils: >= stop_neutrophils, missing;
    #   platelets: < stop_platelets
    #   because: A historic absolute contraindication to azathioprine.
    #   HEPRT1 (ungraded; HEPRT2011, Table 3): Less than 2.5 white cells or 50 platelets (10*9/L), and complete TPMT
    #     deficiency, are absolute contraindications to azathioprine.
    #   A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    #     (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    if (
        (white_cells is None or white_cells >= parameters.stop_white_cells)
        and (neutrophils is None or neutrophils >= parameters.stop_neutrophils)
        and platelets is not None
        and platelets < parameters.stop_platelets
    ):
        return BloodCountOutcome(rule="platelets-at-stop-level", blood_count=BloodCount.STOP_LEVEL)

    # white-cells-low — white_cells: [stop_white_cells..low_white_cells); neutrophils: >= stop_neutrophils; platelets:
    #   >= stop_platelets
    #   because: Action limit of two monitoring schemes.
    #   SPS1 (ungraded; SPSMP, action limits): Action is taken below 3.5 white cells, 2.0 neutrophils or 140 platelets
    #     (10*9/L).
    #   PCN1 (ungraded; PCNOTEBOOK, action limits): Action is taken below 3.5 white cells, 2.5 neutrophils or 150
    #     platelets (10*9/L).
    #   A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    #     (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    if (
        white_cells is not None
        and white_cells >= parameters.stop_white_cells
        and white_cells < parameters.low_white_cells
        and neutrophils is not None
        and neutrophils >= parameters.stop_neutrophils
        and platelets is not None
        and platelets >= parameters.stop_platelets
    ):
        return BloodCountOutcome(rule="white-cells-low", blood_count=BloodCount.LOW)

    # neutrophils-low — white_cells: >= low_white_cells; neutrophils: [stop_neutrophils..low_neutrophils); platelets: >=
    #   stop_platelets
    #   because: Action limit of a monitoring scheme. Another one sets it higher.
    #   SPS1 (ungraded; SPSMP, action limits): Action is taken below 3.5 white cells, 2.0 neutrophils or 140 platelets
    #     (10*9/L).
    #   PCN1 (ungraded; PCNOTEBOOK, action limits): Action is taken below 3.5 white cells, 2.5 neutrophils or 150
    #     platelets (10*9/L).
    #   A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    #     (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    if (
        white_cells is not None
        and white_cells >= parameters.low_white_cells
        and neutrophils is not None
        and neutrophils >= parameters.stop_neutrophils
        and neutrophils < parameters.low_neutrophils
        and platelets is not None
        and platelets >= parameters.stop_platelets
    ):
        return BloodCountOutcome(rule="neutrophils-low", blood_count=BloodCount.LOW)

    # platelets-low — white_cells: >= low_white_cells; neutrophils: >= low_neutrophils; platelets:
    #   [stop_platelets..low_platelets)
    #   because: Action limit of a monitoring scheme. Another one sets it higher.
    #   SPS1 (ungraded; SPSMP, action limits): Action is taken below 3.5 white cells, 2.0 neutrophils or 140 platelets
    #     (10*9/L).
    #   PCN1 (ungraded; PCNOTEBOOK, action limits): Action is taken below 3.5 white cells, 2.5 neutrophils or 150
    #     platelets (10*9/L).
    #   A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    #     (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    if (
        white_cells is not None
        and white_cells >= parameters.low_white_cells
        and neutrophils is not None
        and neutrophils >= parameters.low_neutrophils
        and platelets is not None
        and parameters.stop_platelets <= platelets < parameters.low_platelets
    ):
        return BloodCountOutcome(rule="platelets-low", blood_count=BloodCount.LOW)

    # acceptable — white_cells: >= low_white_cells; neutrophils: >= low_neutrophils; platelets: >= low_platelets
    #   because: No value is below an action limit.
    #   SPS1 (ungraded; SPSMP, action limits): Action is taken below 3.5 white cells, 2.0 neutrophils or 140 platelets
    #     (10*9/L).
    #   A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    #     (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    if (
        white_cells is not None
        and white_cells >= parameters.low_white_cells
        and neutrophils is not None
        and neutrophils >= parameters.low_neutrophils
        and platelets is not None
        and platelets >= parameters.low_platelets
    ):
        return BloodCountOutcome(rule="acceptable", blood_count=BloodCount.ACCEPTABLE)

    # white-cells-not-known — white_cells: missing; neutrophils: >= stop_neutrophils, missing; platelets: >=
    #   stop_platelets, missing
    #   because: What is not known is not normal.
    #   A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    #     (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        white_cells is None
        and (neutrophils is None or neutrophils >= parameters.stop_neutrophils)
        and (platelets is None or platelets >= parameters.stop_platelets)
    ):
        return BloodCountOutcome(rule="white-cells-not-known", blood_count=BloodCount.TO_BE_ASKED)

    # neutrophils-not-known — white_cells: >= stop_white_cells; neutrophils: missing; platelets: >= stop_platelets,
    #   missing
    #   because: What is not known is not normal.
    #   A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    #     (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        white_cells is not None
        and white_cells >= parameters.stop_white_cells
        and neutrophils is None
        and (platelets is None or platelets >= parameters.stop_platelets)
    ):
        return BloodCountOutcome(rule="neutrophils-not-known", blood_count=BloodCount.TO_BE_ASKED)

    # platelets-not-known — white_cells: >= stop_white_cells; neutrophils: >= stop_neutrophils; platelets: missing
    #   because: What is not known is not normal.
    #   A30: Stop below 2.5 white cells, 1.0 neutrophils or 50 platelets. No start and no increase below 3.5, 2.0 or 140
    #     (10*9/L). Hypersplenism is mentioned where there is portal hypertension.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    if (
        white_cells is not None
        and white_cells >= parameters.stop_white_cells
        and neutrophils is not None
        and neutrophils >= parameters.stop_neutrophils
        and platelets is None
    ):
        return BloodCountOutcome(rule="platelets-not-known", blood_count=BloodCount.TO_BE_ASKED)

    raise UncoveredError("blood_count")
