"""Whatever is done to the proofs on file is found, and said so that it is clear what was done."""

from tests.certificates.proofs import altered, proofs, report, said
from tests.proving.written import lines

TABLE = "tables/action.smt2"


def test_what_was_generated_is_what_is_proved() -> None:
    assert said(proofs()) == ""


def test_a_rule_taken_out_of_a_certificate() -> None:
    assert said(altered(TABLE, "(assert (not |action/leave-others|))\n", "")) == lines("""
        error[CERTIFICATE]: `tables/action.smt2` is not the text that the protocol gives
          --> proofs/tables/action.smt2:23:1
           |
        23 | (assert (not |action/measure-first|))
           | ------------------------------------- is not what was proved
           = the protocol gives: (assert (not |action/leave-others|))
        help: run `aih-dt build`: it writes what the protocol gives

        error[CERTIFICATE]: Z3 answers `sat` to query 1 of `tables/action.smt2`; `claims.json` says `unsat`
          --> proofs/tables/action.smt2:24:1
           |
        24 | (check-sat)
           | -----------
        help: run `aih-dt build`: it writes what the protocol gives
        """)


def test_a_contradiction_put_into_a_certificate() -> None:
    """The answers stay as they are claimed: only the text tells."""
    assert said(altered(TABLE, "(push 1)\n", "(assert false)\n(push 1)\n")) == lines("""
        error[CERTIFICATE]: `tables/action.smt2` is not the text that the protocol gives
          --> proofs/tables/action.smt2:20:1
           |
        20 | (assert false)
           | -------------- is not what was proved
           = the protocol gives: (push 1)
        help: run `aih-dt build`: it writes what the protocol gives
        """)


def test_a_comment_that_claims_more() -> None:
    assert said(altered("protocol.smt2", "gets exactly one", "gets the right")) == lines("""
        error[CERTIFICATE]: `protocol.smt2` is not the text that the protocol gives
          --> proofs/protocol.smt2:37:1
           |
        37 | ; unsatisfiable iff every patient gets the right `action`
           | --------------------------------------------------------- is not what was proved
           = the protocol gives: ; unsatisfiable iff every patient gets exactly one `action`
        help: run `aih-dt build`: it writes what the protocol gives
        """)


def test_a_certificate_cut_short() -> None:
    text = proofs()[TABLE]
    assert said({**proofs(), TABLE: text[: text.rindex("(push 1)")]}) == lines("""
        error[CERTIFICATE]: `claims.json` has 4 answers to `tables/action.smt2`, which asks 3 times
         --> proofs/claims.json:9:5
          |
        9 |     "tables/action.smt2": {"answers": ["unsat", "unsat", "unsat", "unsat"]}
          |     -----------------------------------------------------------------------
        help: run `aih-dt build`: it writes what the protocol gives

        error[CERTIFICATE]: `tables/action.smt2` is not the text that the protocol gives
          --> proofs/tables/action.smt2:61:1
           |
        61 |
           | - is not what was proved
           = the protocol gives: (push 1)
        help: run `aih-dt build`: it writes what the protocol gives
        """)


def test_a_certificate_that_is_no_text_for_solvers() -> None:
    assert said({**proofs(), TABLE: "nothing to see here\n"}) == lines("""
        error[CERTIFICATE]: Z3 does not understand `tables/action.smt2`
         --> proofs/tables/action.smt2:1:1
          |
        1 | nothing to see here
          | -------------------
          = because: Z3 answered: (error "line 1 column 31: invalid command, '(' expected")
        help: run `aih-dt build`: it writes what the protocol gives

        error[CERTIFICATE]: `tables/action.smt2` is not the text that the protocol gives
         --> proofs/tables/action.smt2:1:1
          |
        1 | nothing to see here
          | ------------------- is not what was proved
          = the protocol gives: ; table `action`, whatever feeds it
        help: run `aih-dt build`: it writes what the protocol gives

        error[CERTIFICATE]: cvc5 does not understand `tables/action.smt2`
         --> proofs/tables/action.smt2:1:1
          |
        1 | nothing to see here
          | -------------------
          = because: cvc5 answered: Expected EOF_TOK or LPAREN_TOK, got `nothing` (SYMBOL).
        help: run `aih-dt build`: it writes what the protocol gives
        """)


def test_a_certificate_that_is_gone() -> None:
    assert said({name: text for name, text in proofs().items() if name != TABLE}) == lines("""
        error[CERTIFICATE]: the certificate `tables/action.smt2` is not there
        help: run `aih-dt build`: it writes what the protocol gives
        """)


def test_a_certificate_too_many() -> None:
    assert said({**proofs(), "tables/more.smt2": "(set-logic QF_LRA)\n(check-sat)\n"}) == lines("""
        error[CERTIFICATE]: `tables/more.smt2` is no certificate of this protocol
         --> proofs/tables/more.smt2:1:1
          |
        1 | (set-logic QF_LRA)
          | ------------------
        help: delete it, or run `aih-dt build`
        """)


def test_a_swapped_verdict() -> None:
    assert said(altered("claims.json", '"verdict": "proved"', '"verdict": "refuted"')) == lines("""
        error[CERTIFICATE]: `claims.json` says refuted, and it is proved: table `action` (complete): every patient \
has a rule
          --> proofs/claims.json:12:5
           |
        12 |     {"subject": "table", "name": "action", "kind": "complete", "sentence": "every patient has a rule…
           |     ------------------------------------------------------------------------------------------------
           = under: `default`, `late`
        help: run `aih-dt build`: it writes what the protocol gives
        """)


def test_a_claim_with_better_reasons_than_it_has() -> None:
    assert said(altered("claims.json", '"rungs": ["Z3", "second', '"rungs": ["cvc5", "second')) == lines("""
        error[CERTIFICATE]: `claims.json` gives other reasons than the proof has: table `action` (complete): every \
patient has a rule
          --> proofs/claims.json:12:5
           |
        12 |     {"subject": "table", "name": "action", "kind": "complete", "sentence": "every patient has a rule…
           |     ------------------------------------------------------------------------------------------------
           = under: `default`, `late`
        help: run `aih-dt build`: it writes what the protocol gives
        """)


def test_a_claim_that_nobody_proved() -> None:
    assert said(altered("claims.json", "no patient has two rules", "no patient is harmed")) == lines("""
        error[CERTIFICATE]: `claims.json` leaves out: table `action` (one rule): no patient has two rules
         --> proofs/claims.json:1:1
          |
        1 | {
          | -
          = under: `default`, `late`
        help: run `aih-dt build`: it writes what the protocol gives

        error[CERTIFICATE]: `claims.json` claims what nobody proved: table `action` (one rule): no patient is harmed
          --> proofs/claims.json:13:5
           |
        13 |     {"subject": "table", "name": "action", "kind": "one rule", "sentence": "no patient is harmed", "…
           |     ------------------------------------------------------------------------------------------------
           = under: `default`, `late`
        help: run `aih-dt build`: it writes what the protocol gives
        """)


def test_a_swapped_answer() -> None:
    assert said(altered("claims.json", '{"answers": ["unsat", "unsat"', '{"answers": ["unsat", "sat"')) == lines(
        """
        error[CERTIFICATE]: Z3 answers `unsat` to query 2 of `protocol.smt2`; `claims.json` says `sat`
          --> proofs/protocol.smt2:46:1
           |
        46 | (check-sat)
           | -----------
        help: run `aih-dt build`: it writes what the protocol gives
        """
    )


def test_an_answer_too_many() -> None:
    assert said(altered("claims.json", '{"answers": ["unsat", ', '{"answers": ["unsat", "unsat", ')) == lines(
        """
        error[CERTIFICATE]: `claims.json` has 5 answers to `protocol.smt2`, which asks 4 times
         --> proofs/claims.json:8:5
          |
        8 |     "protocol.smt2": {"answers": ["unsat", "unsat", "unsat", "unsat", "unsat"]},
          |     ----------------------------------------------------------------------------
        help: run `aih-dt build`: it writes what the protocol gives
        """
    )


def test_answers_that_are_left_out() -> None:
    assert said(altered("claims.json", '"tables/action.smt2": {', '"tables/other.smt2": {')) == lines("""
        error[CERTIFICATE]: `claims.json` does not say how `tables/action.smt2` is answered
         --> proofs/claims.json:1:1
          |
        1 | {
          | -
        help: run `aih-dt build`: it writes what the protocol gives
        """)


def test_a_stale_digest() -> None:
    assert said(altered("claims.json", report().protocol.digest, "0" * 64)).replace(
        report().protocol.digest, "<digest>"
    ) == lines("""
        error[CERTIFICATE]: the certificates are of another version of the protocol
         --> proofs/claims.json:5:3
          |
        5 |   "spec digest": "0000000000000000000000000000000000000000000000000000000000000000",
          |   ----------------------------------------------------------------------------------
          = they are of: 0000000000000000000000000000000000000000000000000000000000000000
          = the protocol is: <digest>
        help: run `aih-dt build`: it writes what the protocol gives
        """)


def test_another_version() -> None:
    assert said(altered("claims.json", '"version": "1.0.0"', '"version": "2.0.0"')) == lines("""
        error[CERTIFICATE]: `claims.json` says `2.0.0` for the version; it is `1.0.0`
         --> proofs/claims.json:4:3
          |
        4 |   "version": "2.0.0",
          |   -------------------
        help: run `aih-dt build`: it writes what the protocol gives
        """)


def test_a_manifest_that_is_gone() -> None:
    assert said({name: text for name, text in proofs().items() if name != "claims.json"}) == lines("""
        error[CERTIFICATE]: `claims.json` is not there: nothing says what is claimed
        help: run `aih-dt build`: it writes what the protocol gives
        """)


def test_a_manifest_that_is_no_json() -> None:
    assert said(altered("claims.json", '  "files": {', '  "files": ')) == lines("""
        error[CERTIFICATE]: `claims.json` cannot be read
         --> proofs/claims.json:8:5
          |
        8 |     "protocol.smt2": {"answers": ["unsat", "unsat", "unsat", "unsat"]},
          |     -------------------------------------------------------------------
        help: run `aih-dt build`: it writes what the protocol gives
        """)


def test_a_manifest_that_is_a_list() -> None:
    assert said({**proofs(), "claims.json": "[]\n"}) == lines("""
        error[CERTIFICATE]: `claims.json` cannot be read
         --> proofs/claims.json:1:1
          |
        1 | []
          | --
        help: run `aih-dt build`: it writes what the protocol gives
        """)
