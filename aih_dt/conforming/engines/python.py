"""The generated Python library: its readable functions, and its fast path."""

from abc import abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from enum import Enum
from fractions import Fraction
from importlib import import_module
from inspect import signature
from types import ModuleType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from aih_dt.conforming.engines.answer import NO_MATCH, UNDECIDED, Answer, Engine, Match
from aih_dt.conforming.python.loading import loaded
from aih_dt.model import MISSING, Special, Value
from aih_dt.semantics.entering import Data
from aih_dt.semantics.evaluate import Values


class _Python(Engine):
    """The library from the texts of ``generated/python``, loaded without being written anywhere."""

    def __init__(self, files: Mapping[str, str]) -> None:
        (folder,) = {path.split("/")[0] for path in files if path.endswith("/patient.py")}
        self._stack = ExitStack()
        self._library: ModuleType = self._stack.enter_context(loaded(files, folder))
        outputs: Any = import_module(f"{self._library.__name__}._outputs")
        self._plain: Callable[[object], object] = outputs.plain
        self._rules_of: Callable[[object], tuple[str, ...] | None] = outputs.rules_of

    def close(self) -> None:
        """Unloads the library."""
        self._stack.close()

    @abstractmethod
    def _decision(self, patient: Any, profile: str) -> Any:
        """The library's decision for one of its patients."""

    def decide(self, patients: Sequence[Data], profile: str) -> list[Answer | None]:
        """What it decides for each patient."""
        return [self._answer(data, profile) for data in patients]

    def _answer(self, data: Data, profile: str) -> Answer:
        library: Any = self._library
        try:
            decision = self._decision(library.Patient.from_dict(data), profile)
            values = decision.values
            rules = tuple(decision.rules)
        except library.InvalidPatientError as error:
            return Answer(problems=tuple(sorted(problem.field for problem in error.problems)))
        except library.UncoveredError:
            return UNDECIDED
        outputs: dict[str, str] = {}
        collected: dict[str, tuple[str, ...]] = {}
        for name, value in values.items():
            plain = self._plain(value)
            if isinstance(plain, list):
                collected[name] = tuple(map(_shown, plain))
            else:
                outputs[name] = _shown(plain)
        return Answer(rules, outputs, collected)


class CompiledPython(_Python):
    """The fast path: all tables in one function."""

    name = "Python, compiled"

    def _decision(self, patient: Any, profile: str) -> Any:
        return self._library.decide(patient, profile)

    def match(self, table: str, cells: Sequence[Values], profile: str) -> list[Match] | None:
        """Nothing: no table stands alone there."""
        return None


class ReadablePython(_Python):
    """The readable functions, one a table."""

    name = "Python, readable"

    def _decision(self, patient: Any, profile: str) -> Any:
        return self._library.decide_by_tables(patient, profile)

    def match(self, table: str, cells: Sequence[Values], profile: str) -> list[Match] | None:
        """Which rules the function of ``table`` says fire; computed terms are computed by the library."""
        library = self._library.__name__
        function = self._function("tables." + table, f"decide_{table}")
        constants = import_module(f"{library}.parameters")
        parameters = constants.PARAMETERS[constants.Profile(profile)]
        not_asked = import_module(f"{library}.values").NOT_ASKED
        uncovered: type[Exception] = import_module(f"{library}.errors").UncoveredError
        arguments = {name: self._argument(function, name, parameters) for name in _terms(function)}
        found = []
        for cell in cells:
            given = {name: make(cell, not_asked) for name, make in arguments.items()}
            if "parameters" in signature(function).parameters:
                given["parameters"] = parameters
            try:
                fired = self._rules_of(function(**given))
                found.append(Match(asked=False) if fired is None else Match(rules=fired))
            except uncovered:
                found.append(NO_MATCH)
        return found

    def _function(self, module: str, name: str) -> Callable[..., Any]:
        function: Callable[..., Any] = getattr(import_module(f"{self._library.__name__}.{module}"), name)
        return function

    def _argument(self, function: Callable[..., Any], name: str, parameters: Any) -> Callable[[Values, object], object]:
        """How one argument of a function is made from a cell."""
        kinds = _kinds(get_type_hints(function)[name])
        term = name.rstrip("_")
        if not any(kind.__name__ == "Ratio" for kind in kinds) and f"compute_{term}" not in self._computing():
            return lambda cell, not_asked: _native(cell[term], kinds, not_asked)
        compute = self._computing()[f"compute_{term}"]
        operands = {one: _kinds(get_type_hints(compute)[one]) for one in _terms(compute)}
        more = {"parameters": parameters} if "parameters" in signature(compute).parameters else {}

        def computed(cell: Values, not_asked: object) -> object:
            given = {one: _native(cell[one.rstrip("_")], kinds, not_asked) for one, kinds in operands.items()}
            return compute(**given, **more)

        return computed

    def _computing(self) -> Mapping[str, Callable[..., Any]]:
        try:
            return vars(import_module(f"{self._library.__name__}.derived"))
        except ModuleNotFoundError:
            return {}


def _terms(function: Callable[..., Any]) -> Iterable[str]:
    return (name for name in signature(function).parameters if name != "parameters")


def _kinds(annotation: Any) -> tuple[type, ...]:
    return get_args(annotation) if get_origin(annotation) in (Union, UnionType) else (annotation,)


def _native(value: Value, kinds: tuple[type, ...], not_asked: object) -> object:
    """A value as the library holds it."""
    if isinstance(value, Special):
        return None if value is MISSING else not_asked
    if isinstance(value, Fraction):
        raise TypeError("computed terms are left to the library")
    if isinstance(value, int):
        return value
    if bool in kinds:
        return {"yes": True, "no": False}[value]
    (names,) = (kind for kind in kinds if issubclass(kind, Enum) and kind.__name__ != "NotAsked")
    return names(value)


def _shown(value: object) -> str:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)
