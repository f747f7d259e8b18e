"""The texts that solvers are given: standard, so that two solvers answer them alike, and what the evaluator means."""

import sys
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aih_dt.model import MISSING, NOT_ASKED, Protocol, Value
from aih_dt.proving import solver
from aih_dt.proving.check import check
from aih_dt.proving.context import Context, on_grid
from aih_dt.proving.smtlib import (
    FALSE,
    TRUE,
    Query,
    Writer,
    asks,
    conjunction,
    disjunction,
    fires,
    includes,
    named,
    negation,
    special,
)
from aih_dt.proving.solver import Answer, Search, SolverError, cvc5_answers, z3_answers
from aih_dt.semantics.domain import Grid, Names
from aih_dt.semantics.evaluate import Evaluation, Values, compute, evaluate, holds
from aih_dt.semantics.ground import Ground, ground
from tests.breaking import broken_protocols
from tests.patients import every_value, is_possible, patients
from tests.strategies import protocols

Answers = Callable[[str], tuple[Answer, ...] | None]
"""A solver."""

TINY = {"max_inputs": 3, "max_steps": 4}


# Two solvers ----------------------------------------------------------------------------------------------------------


@given(broken_protocols(**TINY))
@settings(max_examples=60, deadline=None)
def test_both_solvers_accept_every_text_and_answer_alike(broken: tuple[Protocol, object]) -> None:
    for text in check(broken[0]).certificates.values():
        assert cvc5_answers(text) == z3_answers(text)


@pytest.mark.parametrize("answers", [z3_answers, cvc5_answers])
def test_answers_come_in_the_order_of_the_queries(answers: Answers) -> None:
    text = """\
(set-logic QF_LIRA)
(declare-const |a, or b| Bool)
(declare-const |n| Int)
(push 1)
(assert |a, or b|)
(check-sat)
(pop 1)
(push 1)
(assert (and |a, or b| (not |a, or b|)))
(check-sat)
(pop 1)
(reset)
(set-logic QF_LRA)
(declare-const |n| Real)
(assert (and (< 0 |n|) (< |n| 1)))
(check-sat)
"""
    assert answers(text) == (Answer.SAT, Answer.UNSAT, Answer.SAT)


@pytest.mark.parametrize("answers", [z3_answers, cvc5_answers])
@pytest.mark.parametrize("text", ["(set-logic QF_LRA)\n(assert |nobody declared it|)\n(check-sat)\n", "(assert\n", "?"])
def test_a_text_that_is_no_smt_lib_is_never_an_answer(answers: Answers, text: str) -> None:
    with pytest.raises(SolverError):
        answers(text)


def test_without_the_second_solver_there_is_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cvc5", None)
    assert cvc5_answers("(check-sat)\n") is None


HARD = "(set-logic QF_LRA)\n" + "".join(
    [f"(declare-const |{pigeon} in {hole}| Bool)\n" for pigeon in range(11) for hole in range(10)]
    + [f"(assert {disjunction(f'|{pigeon} in {hole}|' for hole in range(10))})\n" for pigeon in range(11)]
    + [
        f"(assert (not (and |{one} in {hole}| |{other} in {hole}|)))\n"
        for hole in range(10)
        for one in range(11)
        for other in range(one)
    ]
    + ["(check-sat)\n"]
)


def test_a_search_is_given_up_after_its_effort(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(solver, "EFFORT", 10_000)
    monkeypatch.setattr(solver, "SECOND_EFFORT", 1_000)
    assert z3_answers(HARD) == (Answer.UNKNOWN,)
    assert cvc5_answers(HARD) == (Answer.UNKNOWN,)
    assert z3_answers(HARD + "(reset)\n" + HARD) == cvc5_answers(HARD + "(reset)\n" + HARD) == (Answer.UNKNOWN,) * 2
    prelude = tuple(HARD.splitlines()[:-1])
    assert Search(prelude).answer() is Answer.UNKNOWN


# Meaning --------------------------------------------------------------------------------------------------------------


def said(writer: Writer, evaluation: Evaluation) -> list[tuple[str, bool]]:
    """Every proposition about one patient that a text can speak of, and whether it holds."""
    held = writer.ground
    found: list[tuple[str, bool]] = []
    for table in held.tables:
        if table.applies_when:
            found.append((asks(table.name), table.name in evaluation.fired))
        rules = evaluation.fired.get(table.name, ())
        found += [(fires(table.name, rule.id), rule in rules) for rule in table.rules]
        for output in table.outputs:
            domain = held.domains[output]
            if not table.is_unique:
                members = domain.members if isinstance(domain, Names) else ()
                found += [(includes(output, name), name in evaluation.collected[output]) for name in members]
            elif isinstance(domain, Names):
                found += [(named(output, name), evaluation.values[output] == name) for name in domain.members]
            if table.is_unique and NOT_ASKED in domain.specials:
                found.append((special(output, NOT_ASKED), evaluation.values[output] is NOT_ASKED))
            if table.is_unique and isinstance(domain, Grid) and isinstance(evaluation.values[output], int):
                same = writer.member(output, on_grid(held, output, evaluation.values[output]))
                found.append((same, True))
    return found


@given(protocols(**TINY), st.data())
@settings(max_examples=80, deadline=None)
def test_a_text_says_of_each_patient_what_the_evaluator_says(protocol: Protocol, data: st.DataObject) -> None:
    context = Context(ground(protocol))
    patient = data.draw(patients(context.ground))
    evaluation = evaluate(context.ground, patient)
    inputs = conjunction(
        context.writer.member(name, on_grid(context.ground, name, value)) for name, value in patient.items()
    )
    truths = conjunction(
        symbol if holds_here else negation(symbol) for symbol, holds_here in said(context.writer, evaluation)
    )
    script = context.script("one patient", (Query("…", (inputs, truths)), Query("…", (inputs, negation(truths)))))
    assert z3_answers(script.text) == cvc5_answers(script.text) == (Answer.SAT, Answer.UNSAT)


@given(protocols(max_inputs=2, max_steps=4))
@settings(max_examples=60, deadline=None)
def test_a_text_leaves_out_exactly_the_patients_whom_an_assumption_excludes(protocol: Protocol) -> None:
    context = Context(ground(protocol))
    held = context.ground
    for patient in _all(held):
        formula = conjunction(
            context.writer.member(name, on_grid(held, name, value)) for name, value in patient.items()
        )
        assert (context.exists(formula) is Answer.SAT) == is_possible(held, patient)


def _all(held: Ground) -> list[Values]:
    found: list[dict[str, Value]] = [{}]
    for term in held.protocol.inputs:
        found = [{**one, term.name: value} for one in found for value in every_value(held.domains[term.name])]
    return list(found)


@given(protocols(**TINY), st.data())
@settings(max_examples=60, deadline=None)
def test_a_set_and_its_complement_as_formulas(protocol: Protocol, data: st.DataObject) -> None:
    """Of each condition in the protocol and each value: the formula holds iff the value lies in the set."""
    held = ground(protocol)
    context = Context(held)
    boxes = [(table, rule.when) for table in held.tables for rule in table.rules]
    if not boxes:
        return
    _, box = data.draw(st.sampled_from(boxes))
    patient = data.draw(patients(held))
    values = dict(patient)
    for name, formula in held.formulas.items():
        if all(operand in values for operand in formula.operands):
            values[name] = compute(held, name, values)
    known = {name: wanted for name, wanted in box.items() if name in values}
    inside, outside = context.writer.box(known), context.writer.outside(known)
    exactly = conjunction(context.writer.member(name, on_grid(held, name, value)) for name, value in patient.items())
    assert (context.exists(exactly, inside) is Answer.SAT) == holds(known, values)
    assert (context.exists(exactly, outside) is Answer.SAT) != holds(known, values)


def test_a_number_is_found_again_as_it_was_asked_for() -> None:
    search = Search(("(set-logic QF_LIRA)", "(declare-const |n| Int)", "(declare-const |r| Real)"))
    with search.within("(< 6 |n|)", "(< |n| 8)", "(< 3 |r|)", "(< |r| 4)"):
        assert search.answer() is Answer.SAT
        assert (search.number("n"), search.number("r")) == (7, 3)
    with search.within("(< |n| 3)", "(< 3 |n|)"):
        assert search.answer() is Answer.UNSAT


# Writing --------------------------------------------------------------------------------------------------------------


def test_what_is_trivial_is_not_written() -> None:
    assert conjunction([]) == conjunction([TRUE, TRUE]) == TRUE
    assert conjunction(["|a|", TRUE]) == "|a|"
    assert conjunction(["|a|", FALSE]) == FALSE
    assert conjunction(["|a|", "|b|"]) == "(and |a| |b|)"
    assert disjunction([]) == disjunction([FALSE]) == FALSE
    assert disjunction(["|a|", FALSE]) == "|a|"
    assert disjunction(["|a|", TRUE]) == TRUE
    assert disjunction(["|a|", "|b|"]) == "(or |a| |b|)"
    assert negation(TRUE) == FALSE
    assert negation(FALSE) == TRUE
    assert negation(negation("|a|")) == "|a|"
    assert special("x", MISSING) == "|x missing|"
