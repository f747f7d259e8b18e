"""What else could be decided for a patient."""

from fractions import Fraction
from functools import cache

from ._catalogue import CATALOGUE
from ._compiled import CORES
from ._exploring import Setting, alternatives, assignment, entered, in_words, possible, question
from ._model import Model, model_of
from ._records import Change, Question
from ._search import Assignment, changes
from .assumptions import impossible
from .errors import InvalidPatientError
from .known import Known
from .parameters import PARAMETERS, Profile
from .patient import FIELDS, Patient


def constants_of(profile: Profile) -> dict[str, Fraction]:
    """The number of each parameter."""
    parameters = PARAMETERS[profile]
    return {name: Fraction(getattr(parameters, one.field), one.scale) for name, one in CATALOGUE.parameters.items()}


@cache
def _model(profile: Profile) -> Model:
    return model_of(CATALOGUE, FIELDS, constants_of(profile))


def setting_of(patient: Patient, profile: Profile, decides: str) -> Setting:
    """Everything that is needed to ask what else could be decided for a patient."""

    def run(trial: Assignment) -> str | None:
        known = Known._make(entered(field, trial[field.name]) for field in FIELDS)
        if len(impossible(known)) > 0:
            return None
        try:
            found = CORES[profile](known, PARAMETERS[profile])
        except InvalidPatientError:
            return None
        table = CATALOGUE.table_of(decides)
        return str(found[-1][1 + table.outputs.index(decides)].value)

    actions = tuple(name for name, _ in CATALOGUE.terms[decides].values)
    return Setting(_model(profile), FIELDS, run, assignment(FIELDS, patient.known), decides, actions)


def possible_actions(setting: Setting) -> tuple[str, ...]:
    """The actions that can still be decided when what is missing becomes known."""
    return possible(setting, setting.known({}))


def ways_to(setting: Setting, action: str) -> tuple[tuple[Change, ...], ...]:
    """The smallest changes of the patient's data for which an action is decided."""
    fields = {field.name: field for field in FIELDS}
    found = []
    for trial in alternatives(setting, action):
        ways = []
        for name in changes(setting.now, trial):
            term, value = CATALOGUE.terms[name], trial[name]
            shown = fields[name].show(entered(fields[name], value))
            ways.append(Change(name, term.label, term.words(setting.now[name]), shown, term.words(value)))
        found.append(tuple(ways))
    return tuple(found)


def next_question(setting: Setting) -> Question | None:
    """The missing input that narrows the possible actions most."""
    found = question(setting)
    if found is None:
        return None
    term = CATALOGUE.terms[found.name]
    return Question(found.name, term.label, tuple((in_words(term, values), after) for values, after in found.after))
