"""What else could be decided: with other data, and with data that are still missing."""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import NamedTuple

from ._fields import Field, NameField, NumberField, TruthField
from ._model import Model, Region
from ._reach import reach
from ._records import Term, show_number
from ._search import Assignment, Search, Start, changes
from ._sets import Values, joined, one_value

LIMIT = 5_000
"""How many steps a search takes at most. One that gives up never says that something cannot be."""

SHORT = 300
"""The same for the many searches that compare questions."""

MOST_CHANGES = 4
MOST_ALTERNATIVES = 10
MOST_QUESTIONS = 8


class Setting(NamedTuple):
    """One patient under one profile: how to find out what is decided for others, and what is known of this one."""

    model: Model
    fields: tuple[Field, ...]
    run: Callable[[Assignment], str | None]
    now: Assignment
    decides: str
    actions: tuple[str, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """The inputs that are missing."""
        return tuple(name for name, value in self.now.items() if value is None)

    def known(self, more: Region) -> Region:
        """What each input can be when all that is missing becomes known, some of it within ``more``."""
        return {
            name: more.get(name, self.model.full[name].without(Values(missing=True)))
            if value is None
            else one_value(value)
            for name, value in self.now.items()
        }


def possible(setting: Setting, inputs: Region, limit: int = LIMIT) -> tuple[str, ...]:
    """The actions that can still be decided. One that is left out cannot."""
    ahead = reach(setting.model, inputs)[setting.decides].names
    start = Start(inputs, setting.now, None)
    found = []
    for action in setting.actions:
        if action in ahead:
            search = Search(setting.model, setting.run, limit)
            patient = next(search.patients(start, setting.decides, action), None)
            if patient is not None or search.unsure:
                found.append(action)
    return tuple(found)


def alternatives(setting: Setting, action: str) -> tuple[Assignment, ...]:
    """The patients who get ``action`` and differ from this one in as few inputs as possible."""
    inputs = {
        name: setting.model.full[name].without(Values(missing=True)).join(one_value(value))
        for name, value in setting.now.items()
    }
    for budget in range(MOST_CHANGES + 1):
        search = Search(setting.model, setting.run, LIMIT)
        found: dict[tuple[str, ...], Assignment] = {}
        start = Start(inputs, setting.now, budget)
        for patient in search.patients(start, setting.decides, action):
            found.setdefault(changes(setting.now, patient), patient)
            if len(found) == MOST_ALTERNATIVES:
                break
        if len(found) > 0:
            least = min(len(names) for names in found)
            return tuple(patient for names, patient in sorted(found.items()) if len(names) == least)
    return ()


class Answers(NamedTuple):
    """A missing input, and for each of its possible answers the actions that would still be possible."""

    name: str
    after: tuple[tuple[Values, tuple[str, ...]], ...]

    @property
    def mean(self) -> float:
        """How many actions are left on average."""
        return sum(len(actions) for _, actions in self.after) / len(self.after)


def question(setting: Setting) -> Answers | None:
    """The missing input that narrows the possible actions most; ``None`` when none of them does."""
    before = setting._replace(actions=possible(setting, setting.known({}), SHORT))
    if len(before.actions) < 2:
        return None
    rough = [one for name in before.missing if (one := _answers(before, name, _ahead)) is not None]
    rough.sort(key=lambda one: one.mean)
    exact = [one for rank in rough[:MOST_QUESTIONS] if (one := _answers(before, rank.name, _possible)) is not None]
    best = min(exact, key=lambda one: one.mean, default=None)
    return best if best is not None and best.mean < len(before.actions) else None


def _ahead(setting: Setting, inputs: Region) -> tuple[str, ...]:
    """The actions that a first look does not exclude."""
    ahead = reach(setting.model, inputs)[setting.decides].names
    return tuple(action for action in setting.actions if action in ahead)


def _possible(setting: Setting, inputs: Region) -> tuple[str, ...]:
    """The actions that a short search does not exclude."""
    return possible(setting, inputs, SHORT)


def _answers(setting: Setting, name: str, look: Callable[[Setting, Region], tuple[str, ...]]) -> Answers | None:
    classes = tuple(_classes(setting, name))
    if len(classes) < 2:
        return None
    return Answers(name, tuple((values, look(setting, setting.known({name: values}))) for values in classes))


def _classes(setting: Setting, name: str) -> Iterator[Values]:
    """The answers to a question that the rules can tell apart."""
    full = setting.model.full[name].without(Values(missing=True))
    yield from (Values(names=frozenset({one})) for one in sorted(full.names))
    cuts = {cut for span in full.spans for cut in span}
    for table in setting.model.tables:
        for region in (table.applies, *(rule.when for rule in table.rules)):
            if name in region:
                cuts |= {cut for span in region[name].spans for cut in span}
    for one in setting.model.computed.values():
        if name in one.operands and len(full.spans) > 0:
            least, most = int(full.spans[0][0][0]), int(full.spans[-1][1][0])
            cuts |= {(least + (most - least) * part // 16, 0) for part in range(1, 16)}
    places = sorted(cuts)
    for low, high in zip(places, islice(places, 1, None), strict=False):
        inside = full.meet(Values(spans=joined([(low, high)])))
        if inside.is_empty is False:
            yield inside


def assignment(fields: tuple[Field, ...], known: tuple[object, ...]) -> Assignment:
    """What is known of a patient, names as texts."""
    return {field.name: _plain(field, value) for field, value in zip(fields, known, strict=True)}


def _plain(field: Field, value: object) -> object:
    if value is None or isinstance(field, NumberField):
        return value
    if isinstance(field, TruthField):
        return "yes" if value is True else "no"
    return str(value)


def entered(field: Field, value: object) -> object:
    """A value of an assignment as the rules look at it."""
    if value is None or isinstance(field, NumberField):
        return value
    if isinstance(field, NameField):
        return field.members[str(value)]
    return value == "yes"


def in_words(term: Term, values: Values) -> str:
    """A set of answers in the protocol's words."""
    labels = dict(term.values)
    words = [labels.get(name, name) for name in sorted(values.names)]
    for (start, _), (end, _) in values.spans:
        low, high = (show_number(term.amount(int(count))) for count in (start, end - 1))
        words.append(f"{low} {term.unit}".rstrip() if low == high else f"{low} to {high} {term.unit}".rstrip())
    return " or ".join(words)
