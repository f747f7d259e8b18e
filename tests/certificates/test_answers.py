"""What solvers say to the proofs, told apart: a wrong claim, a solver that gives up, solvers that contradict."""

from pathlib import Path

import pytest

from aih_dt.cli.exits import Exit, outcome
from aih_dt.conforming.asking import Asked, ask, ask_all
from aih_dt.conforming.certificates import Folder, answered
from aih_dt.diagnostics import Finding
from aih_dt.diagnostics.text import render_text
from aih_dt.proving import solver
from aih_dt.proving.solver import Answer
from tests.certificates.proofs import altered, proofs, report, verified
from tests.certificates.proofs import said as all_said
from tests.proving.written import lines

SAT, UNSAT, UNKNOWN = Answer.SAT, Answer.UNSAT, Answer.UNKNOWN
TABLE = "tables/action.smt2"
RIGHT = (UNSAT,) * 4


def findings(given: Asked) -> tuple[Finding, ...]:
    """What is wrong when the solvers say this to the table's certificate, which is untouched."""
    return tuple(answered(report(), Folder("proofs", proofs()), {TABLE: given}))


def said(given: Asked) -> str:
    return render_text(findings(given), {f"proofs/{name}": text for name, text in proofs().items()})


def test_solvers_that_agree_with_each_other_and_with_the_claims() -> None:
    assert said(Asked(RIGHT, RIGHT)) == ""
    assert ask(proofs()[TABLE]) == Asked(RIGHT, RIGHT)
    assert Asked(RIGHT, RIGHT).agreed == 4


def test_no_second_solver() -> None:
    assert said(Asked(RIGHT, None)) == ""
    assert Asked(RIGHT, None).agreed == 0


def test_solvers_that_contradict_each_other() -> None:
    given = Asked(RIGHT, (UNSAT, SAT, UNSAT, UNSAT))
    assert said(given) == lines("""
        error[DISAGREEMENT]: Z3 and cvc5 answer query 2 of `tables/action.smt2` differently
          --> proofs/tables/action.smt2:32:1
           |
        32 | (check-sat)
           | -----------
           = Z3: unsat
           = cvc5: sat
        help: this is a fault in aih-dt: please report it, and trust no verdict about this until it is mended
        """)
    assert outcome(findings(given)) is Exit.FAULT
    assert given.agreed == 3


def test_a_second_solver_that_says_less() -> None:
    given = Asked(RIGHT, RIGHT[:3])
    assert said(given) == lines("""
        error[DISAGREEMENT]: Z3 and cvc5 answer query 4 of `tables/action.smt2` differently
          --> proofs/tables/action.smt2:66:1
           |
        66 | (check-sat)
           | -----------
           = Z3: unsat
           = cvc5: no answer
        help: this is a fault in aih-dt: please report it, and trust no verdict about this until it is mended
        """)
    assert outcome(findings(given)) is Exit.FAULT


def test_a_second_solver_that_does_not_understand_an_untouched_text() -> None:
    given = Asked(RIGHT, "cvc5 answered: no such logic")
    assert said(given) == lines("""
        error[DISAGREEMENT]: cvc5 does not understand `tables/action.smt2`
         --> proofs/tables/action.smt2:1:1
          |
        1 | ; table `action`, whatever feeds it
          | -----------------------------------
          = because: cvc5 answered: no such logic
        help: this is a fault in aih-dt: please report it, and trust no verdict about this until it is mended
        """)
    assert outcome(findings(given)) is Exit.FAULT


def test_a_first_solver_that_gives_up() -> None:
    given = Asked((UNSAT, UNKNOWN, UNSAT, UNSAT), RIGHT)
    assert said(given) == lines("""
        unknown[UNDECIDED]: it is not known whether query 2 of `tables/action.smt2` has the answer that is claimed
          --> proofs/tables/action.smt2:32:1
           |
        32 | (check-sat)
           | -----------
        help: the search was given up: split the table that is too large, or narrow the bounds of its numbers
        """)
    assert outcome(findings(given)) is Exit.UNKNOWN
    assert given.agreed == 3


def test_a_second_solver_that_gives_up() -> None:
    given = Asked(RIGHT, (UNSAT, UNKNOWN, UNSAT, UNSAT))
    assert said(given) == lines("""
        unknown[UNDECIDED]: it is not known whether cvc5 answers query 2 of `tables/action.smt2` as Z3 does
          --> proofs/tables/action.smt2:32:1
           |
        32 | (check-sat)
           | -----------
        help: the search was given up: split the table that is too large, or narrow the bounds of its numbers
        """)
    assert outcome(findings(given)) is Exit.UNKNOWN
    assert given.agreed == 3


def test_every_core_is_asked_and_the_answers_are_the_same() -> None:
    told: list[str] = []
    texts = {name: text for name, text in proofs().items() if name.endswith(".smt2")}
    assert ask_all(texts, told.append) == {name: ask(text) for name, text in texts.items()}
    assert told == ["1 of 2 files", "2 of 2 files"]


def test_a_text_that_no_solver_understands_has_no_answers() -> None:
    asked = ask("(assert\n")
    assert isinstance(asked.first, str)
    assert isinstance(asked.second, str)
    assert asked.agreed == 0


def test_effort_ends_here_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    """A command that is left out for want of effort makes the rest of a text mean something else."""
    monkeypatch.setattr(solver, "EFFORT", 1)
    assert ask(proofs()["protocol.smt2"]).first == (UNKNOWN,) * 4
    monkeypatch.setattr(solver, "EFFORT", 10_000_000)
    assert ask(proofs()["protocol.smt2"]).first == (UNSAT,) * 4


def test_the_page_shows_what_is_said() -> None:
    page = Path(__file__).parents[2] / "docs" / "findings" / "CERTIFICATE.md"
    message = all_said(altered(TABLE, "(assert (not |action/leave-others|))\n", ""))
    assert f"```text\n{message}```\n" in page.read_text(encoding="utf-8")
    assert {finding.code.name for finding in verified(altered(TABLE, "(push 1)", "(push 2)"))} == {"CERTIFICATE"}
