"""Thiopurine metaboliser status."""

from ..errors import UncoveredError
from ..outcomes import MetaboliserOutcome
from ..vocabulary import Metaboliser, Nudt15, Tpmt


def decide_metaboliser(*, tpmt: Tpmt | None, nudt15: Nudt15 | None) -> MetaboliserOutcome:
    """What do TPMT and NUDT15 say together?

    Thiopurine metaboliser status.

    The less favourable of the two counts.
    """
    # tpmt-poor — tpmt: poor
    #   because: One poor result is enough.
    #   CPIC1 (ungraded; CPIC, azathioprine, non-malignant disease): In a poor metaboliser by TPMT or NUDT15 a medicine
    #     that is no thiopurine is considered.
    #   irrelevant here: nudt15, TPMT alone already bars thiopurines.
    if tpmt is Tpmt.POOR:
        return MetaboliserOutcome(rule="tpmt-poor", metaboliser=Metaboliser.POOR)

    # nudt15-poor — tpmt: normal, intermediate, not_available, missing; nudt15: poor
    #   because: One poor result is enough.
    #   CPIC1 (ungraded; CPIC, azathioprine, non-malignant disease): In a poor metaboliser by TPMT or NUDT15 a medicine
    #     that is no thiopurine is considered.
    #   irrelevant here: tpmt, NUDT15 alone already bars thiopurines.
    if (tpmt is None or tpmt in (Tpmt.NORMAL, Tpmt.INTERMEDIATE, Tpmt.NOT_AVAILABLE)) and nudt15 is Nudt15.POOR:
        return MetaboliserOutcome(rule="nudt15-poor", metaboliser=Metaboliser.POOR)

    # tpmt-intermediate — tpmt: intermediate; nudt15: normal, intermediate, not_available
    #   because: The less favourable result counts.
    #   CPIC2 (ungraded; CPIC, azathioprine, non-malignant disease): In an intermediate metaboliser treatment is started
    #     at 30 to 80 percent of the usual dose.
    if tpmt is Tpmt.INTERMEDIATE and nudt15 in (Nudt15.NORMAL, Nudt15.INTERMEDIATE, Nudt15.NOT_AVAILABLE):
        return MetaboliserOutcome(rule="tpmt-intermediate", metaboliser=Metaboliser.INTERMEDIATE)

    # nudt15-intermediate — tpmt: normal, not_available; nudt15: intermediate
    #   because: The less favourable result counts.
    #   CPIC2 (ungraded; CPIC, azathioprine, non-malignant disease): In an intermediate metaboliser treatment is started
    #     at 30 to 80 percent of the usual dose.
    #   NUDT1 (ungraded; NUDT2019, abstract): In 149 Chinese patients the NUDT15 c.415T allele went with leukopenia
    #     (odds ratio 20.4) and with lower maintenance doses.
    if tpmt in (Tpmt.NORMAL, Tpmt.NOT_AVAILABLE) and nudt15 is Nudt15.INTERMEDIATE:
        return MetaboliserOutcome(rule="nudt15-intermediate", metaboliser=Metaboliser.INTERMEDIATE)

    # normal — tpmt: normal; nudt15: normal, not_available
    #   because: TPMT is normal and NUDT15 does not speak against it.
    #   A46: Both are asked for. Where NUDT15 is not available, normal TPMT is enough. Where TPMT is not available, a
    #     thiopurine is started only with a specialist.
    if tpmt is Tpmt.NORMAL and nudt15 in (Nudt15.NORMAL, Nudt15.NOT_AVAILABLE):
        return MetaboliserOutcome(rule="normal", metaboliser=Metaboliser.NORMAL)

    # not-determined — tpmt: not_available; nudt15: normal, not_available
    #   because: TPMT cannot be had.
    #   A46: Both are asked for. Where NUDT15 is not available, normal TPMT is enough. Where TPMT is not available, a
    #     thiopurine is started only with a specialist.
    if tpmt is Tpmt.NOT_AVAILABLE and nudt15 in (Nudt15.NORMAL, Nudt15.NOT_AVAILABLE):
        return MetaboliserOutcome(rule="not-determined", metaboliser=Metaboliser.NOT_DETERMINED)

    # tpmt-not-known — tpmt: missing; nudt15: normal, intermediate, not_available, missing
    #   because: TPMT has not been asked for.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    #   A46: Both are asked for. Where NUDT15 is not available, normal TPMT is enough. Where TPMT is not available, a
    #     thiopurine is started only with a specialist.
    if tpmt is None and (nudt15 is None or nudt15 in (Nudt15.NORMAL, Nudt15.INTERMEDIATE, Nudt15.NOT_AVAILABLE)):
        return MetaboliserOutcome(rule="tpmt-not-known", metaboliser=Metaboliser.TO_BE_ASKED)

    # nudt15-not-known — tpmt: normal, intermediate, not_available; nudt15: missing
    #   because: NUDT15 has not been asked for.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    #   A46: Both are asked for. Where NUDT15 is not available, normal TPMT is enough. Where TPMT is not available, a
    #     thiopurine is started only with a specialist.
    if tpmt in (Tpmt.NORMAL, Tpmt.INTERMEDIATE, Tpmt.NOT_AVAILABLE) and nudt15 is None:
        return MetaboliserOutcome(rule="nudt15-not-known", metaboliser=Metaboliser.TO_BE_ASKED)

    raise UncoveredError("metaboliser")
