"""From a patient to a decision."""

from typing import Any

from ._compiled import CORES
from .decision import Decision
from .errors import UnknownProfileError
from .parameters import PARAMETERS, Profile
from .patient import Patient

_DEFAULT = Profile.DEFAULT
_DEFAULT_CORE = CORES[_DEFAULT]
_DEFAULT_PARAMETERS = PARAMETERS[_DEFAULT]


def decide(patient: Patient, profile: Profile | str = _DEFAULT) -> Decision:
    """What the protocol decides for the patient under a profile."""
    if profile is _DEFAULT:
        return Decision(patient, _DEFAULT, _DEFAULT_CORE(patient.known, _DEFAULT_PARAMETERS))
    chosen = profile_of(profile)
    return Decision(patient, chosen, CORES[chosen](patient.known, PARAMETERS[chosen]))


def decide_by_tables(patient: Patient, profile: Profile | str = Profile.DEFAULT) -> Decision:
    """The same decision by way of the functions that are written to be read: the way to step through in a debugger."""
    from .graph import evaluate
    from .outcomes import CORE

    chosen = profile_of(profile)
    outcomes = evaluate(patient.known, PARAMETERS[chosen])
    leaves: tuple[Any, ...] = outcomes
    return Decision(patient, chosen, tuple(leaves[number] for number in CORE), outcomes)


def profile_of(profile: Profile | str) -> Profile:
    """The profile of this name."""
    try:
        return Profile(profile)
    except ValueError:
        raise UnknownProfileError(str(profile), tuple(one.value for one in Profile)) from None
