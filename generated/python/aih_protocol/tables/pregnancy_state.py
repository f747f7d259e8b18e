"""Pregnancy."""

from ..errors import UncoveredError
from ..outcomes import PregnancyStateOutcome
from ..vocabulary import Pregnancy, PregnancyState


def decide_pregnancy_state(
    *,
    childbearing_potential: bool | None,
    pregnancy: Pregnancy | None,
) -> PregnancyStateOutcome:
    """Is the patient pregnant, or could she be?

    Pregnancy.

    Childbearing potential decides, not the sex on record. A pregnancy status older than 30 days counts as not known.
    """
    # pregnant — pregnancy: pregnant
    #   because: Pregnancy is known.
    #   A36: 30 days. A start of mycophenolate mofetil needs a dated negative status.
    #   irrelevant here: childbearing_potential, The pregnancy answers it.
    #   irrelevant here: contraception, The patient is pregnant.
    if pregnancy is Pregnancy.PREGNANT:
        return PregnancyStateOutcome(rule="pregnant", pregnancy_state=PregnancyState.PREGNANT)

    # planning — pregnancy: planning
    #   because: A planned pregnancy is treated as one that may begin at any time.
    #   A9: Barred in pregnancy and when a pregnancy is planned.
    #   A36: 30 days. A start of mycophenolate mofetil needs a dated negative status.
    #   irrelevant here: childbearing_potential, The plan answers it.
    #   irrelevant here: contraception, A pregnancy is wanted.
    if pregnancy is Pregnancy.PLANNING:
        return PregnancyStateOutcome(rule="planning", pregnancy_state=PregnancyState.PLANNING)

    # not-pregnant — childbearing_potential: yes; pregnancy: not_pregnant
    #   because: The status is known and not older than 30 days.
    #   A36: 30 days. A start of mycophenolate mofetil needs a dated negative status.
    if childbearing_potential is True and pregnancy is Pregnancy.NOT_PREGNANT:
        return PregnancyStateOutcome(rule="not-pregnant", pregnancy_state=PregnancyState.NOT_PREGNANT)

    # not-possible — childbearing_potential: no; pregnancy: not_pregnant, missing
    #   because: Without childbearing potential there is no pregnancy to look for.
    #   A36: 30 days. A start of mycophenolate mofetil needs a dated negative status.
    #   irrelevant here: pregnancy, The patient cannot become pregnant.
    #   irrelevant here: contraception, The patient cannot become pregnant.
    if childbearing_potential is False and (pregnancy is None or pregnancy is Pregnancy.NOT_PREGNANT):
        return PregnancyStateOutcome(rule="not-possible", pregnancy_state=PregnancyState.NOT_POSSIBLE)

    # not-known-with-potential — childbearing_potential: yes; pregnancy: missing
    #   because: A status that is not known or out of date is asked for, never assumed.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    #   A36: 30 days. A start of mycophenolate mofetil needs a dated negative status.
    if childbearing_potential is True and pregnancy is None:
        return PregnancyStateOutcome(rule="not-known-with-potential", pregnancy_state=PregnancyState.TO_BE_ASKED)

    # potential-not-known — childbearing_potential: missing; pregnancy: not_pregnant, missing
    #   because: Without knowing childbearing potential neither contraception nor the next test can be judged.
    #   A35: It is asked for. Nothing that is not known ever opens the way to a medicine.
    #   A36: 30 days. A start of mycophenolate mofetil needs a dated negative status.
    if childbearing_potential is None and (pregnancy is None or pregnancy is Pregnancy.NOT_PREGNANT):
        return PregnancyStateOutcome(rule="potential-not-known", pregnancy_state=PregnancyState.TO_BE_ASKED)

    raise UncoveredError("pregnancy_state")
