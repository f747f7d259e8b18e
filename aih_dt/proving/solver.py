"""The one door to the solvers. Everything that goes in is SMT-LIB text."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from fractions import Fraction
from typing import Any

import z3

# Z3 would take an interrupt for itself and answer "unknown"; stopping is the program's business.
z3.set_param("ctrl_c", False)

_SYMBOL = re.compile(r"\|[^|]+\|")

EFFORT = 40_000_000
"""How much work Z3 may spend on one query before it answers ``unknown``: its own deterministic unit, not a time."""

SECOND_EFFORT = 2_000_000
"""The same for each query of the second solver, in its own unit."""


class Answer(Enum):
    """What a solver says of a query."""

    SAT = "sat"
    UNSAT = "unsat"
    UNKNOWN = "unknown"


_GAVE_UP = 'canceled")'
"""What Z3 says of a command for which no effort is left."""


class SolverError(RuntimeError):
    """A solver did not accept a text that this package wrote."""


def z3_answers(text: str) -> tuple[Answer, ...]:
    """Z3's answers to the queries of ``text``, in order."""
    context = z3.Context()
    try:
        # Asked beforehand and not in the text: how long to try is no part of what is claimed.
        z3.Z3_eval_smtlib2_string(context.ref(), f"(set-option :rlimit {EFFORT})")
        output = str(z3.Z3_eval_smtlib2_string(context.ref(), text))
    except z3.Z3Exception as error:
        output = error.value.decode(errors="replace") if isinstance(error.value, bytes) else str(error)
    before, gave_up, _ = output.partition(_GAVE_UP)
    if not gave_up:
        return _answers(output, "Z3")
    # A command that is left out makes whatever comes behind it mean something else.
    known = _answers("\n".join(before.splitlines()[:-1]), "Z3")
    return known + (Answer.UNKNOWN,) * (text.count("(check-sat)") - len(known))


def z3_horn(text: str) -> tuple[Answer, str]:
    """Z3's answer to a system of Horn clauses, ``sat`` when it has a solution, and the solution as text."""
    solver = z3.SolverFor("HORN", ctx=z3.Context())
    solver.set("rlimit", EFFORT)
    solver.from_string(text)
    answer = Answer(str(solver.check()))
    return answer, solver.model().sexpr() if answer is Answer.SAT else ""


def z3_core(lines: tuple[str, ...], switches: tuple[str, ...]) -> tuple[str, ...] | None:
    """Which of the propositions ``switches`` suffice for what ``lines`` assert to have no solution; ``None`` when there
    is one with all of them. The result is small, not always smallest."""
    solver = z3.SolverFor("QF_LIRA", ctx=z3.Context())
    solver.set("rlimit", EFFORT)
    solver.set("core.minimize", True)
    solver.from_string("\n".join(lines))
    wanted = [z3.Bool(symbol.strip("|"), ctx=solver.ctx) for symbol in switches]
    if Answer(str(solver.check(*wanted))) is not Answer.UNSAT:
        return None
    core = {str(one).strip("|") for one in solver.unsat_core()}
    return tuple(symbol for symbol in switches if symbol.strip("|") in core)


def cvc5_answers(text: str) -> tuple[Answer, ...] | None:
    """The second solver's answers to the queries of ``text``, in order; ``None`` when it is not installed."""
    try:
        import cvc5
    except ImportError:
        return None
    terms = cvc5.TermManager()
    solver, symbols = cvc5.Solver(terms), cvc5.SymbolManager(terms)
    solver.setOption("rlimit-per", str(SECOND_EFFORT))
    parser = cvc5.InputParser(solver, symbols)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, text, "certificate")
    found: list[str] = []
    try:
        while not (command := parser.nextCommand()).isNull():
            # A reason stands behind `unknown`, in parentheses.
            found.append(str(command.invoke(solver, symbols)).partition(" (")[0])
            if command.getCommandName() == "reset":
                solver.setOption("rlimit-per", str(SECOND_EFFORT))
    except RuntimeError as error:
        raise SolverError(f"cvc5 answered: {str(error)[:400]}") from None
    return _answers("\n".join(found), "cvc5")


def _answers(output: str, who: str) -> tuple[Answer, ...]:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    try:
        return tuple(Answer(line) for line in lines)
    except ValueError:
        raise SolverError(f"{who} answered: {output.strip()[:400]}") from None


class Search:
    """Looks for patients: the same texts, asked for a model instead of an answer."""

    def __init__(self, prelude: tuple[str, ...]) -> None:
        self._solver = z3.SolverFor("QF_LIRA") if "QF_LIRA" in prelude[0] else z3.SolverFor("QF_LRA")
        self._solver.set("rlimit", EFFORT)
        text = "\n".join(prelude)
        self._solver.from_string(text)
        self._constants: dict[str, Any] = {}
        self._declare(prelude)

    def _declare(self, lines: tuple[str, ...]) -> None:
        for line in lines:
            if line.startswith("(declare-const |"):
                name, sort = line[len("(declare-const |") : -1].rsplit("| ", 1)
                self._constants[name] = {"Bool": z3.Bool, "Int": z3.Int, "Real": z3.Real}[sort](name)

    def extend(self, lines: tuple[str, ...]) -> None:
        """More declarations and assertions, which may speak of what was declared before."""
        self._solver.from_string("\n".join(lines))
        self._declare(lines)

    def add(self, formula: str) -> None:
        """From now on (inside the innermost :meth:`within`) ``formula`` holds."""
        names = dict.fromkeys(symbol.strip("|") for symbol in _SYMBOL.findall(formula))
        # Only the symbols that occur: handing over all of them costs more than the query.
        decls = {name: self._constants[name] for name in names}
        self._solver.add(z3.parse_smt2_string(f"(assert {formula})", decls=decls))

    @contextmanager
    def within(self, *formulas: str) -> Iterator[None]:
        """A scope in which ``formulas`` hold."""
        self._solver.push()
        try:
            if formulas:
                self.add(f"(and {' '.join(formulas)})" if len(formulas) > 1 else formulas[0])
            yield
        finally:
            self._solver.pop()

    def answer(self) -> Answer:
        """Whether a patient exists for whom everything added holds."""
        return Answer(str(self._solver.check()))

    def holds(self, symbol: str) -> bool:
        """In the patient just found: whether the proposition ``symbol`` is true."""
        value = self._solver.model().eval(self._constants[symbol.strip("|")], model_completion=True)
        return bool(z3.is_true(value))

    def is_true(self, formula: str) -> bool:
        """In the patient just found: whether ``formula`` holds."""
        names = dict.fromkeys(symbol.strip("|") for symbol in _SYMBOL.findall(formula))
        decls = {name: self._constants[name] for name in names}
        (parsed,) = z3.parse_smt2_string(f"(assert {formula})", decls=decls) or (z3.BoolVal(True),)
        return bool(z3.is_true(self._solver.model().eval(parsed, model_completion=True)))

    def fraction(self, term: str) -> Fraction:
        """In what was just found: the exact value of a number."""
        value = self._solver.model().eval(self._constants[term], model_completion=True)
        return Fraction(value.numerator_as_long(), value.denominator_as_long())

    def number(self, term: str) -> int:
        """In the patient just found: the step count of ``term`` (of a real number, the whole steps below it)."""
        value = self._solver.model().eval(self._constants[term], model_completion=True)
        if z3.is_int_value(value):
            return int(value.as_long())
        return int(value.numerator_as_long() // value.denominator_as_long())
