"""The JavaScript library means what the tables mean, and what it says beyond a decision is true."""

import json
import re
import subprocess
from collections.abc import Mapping
from fractions import Fraction
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from aih_dt.conforming.engines.javascript import JavaScript, node
from aih_dt.generating.javascript import generate
from aih_dt.generating.profiles import grounds
from aih_dt.model import MISSING, Protocol, Rule, Table, Term, TermType, TermValue, Value
from aih_dt.semantics.cells import random_patients, table_cells
from aih_dt.semantics.domain import Dense, Grid, Names
from aih_dt.semantics.entering import broken_assumptions, written
from aih_dt.semantics.evaluate import Values, evaluate
from aih_dt.semantics.ground import Ground, ground
from tests.building import BOOLEAN, FACTS, INTERPRETATIONS, SOURCES, STATEMENTS, above, below, names
from tests.engines.entered import mixed_data
from tests.engines.equal import assert_decides, assert_matches
from tests.engines.needed import needs_node
from tests.strategies import protocols

few = settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))


def run(folder: Path, files: Mapping[str, str], body: str, *, module: str = "script.cjs") -> str:
    """What node prints for ``body``; the library is ``library`` there."""
    for path, text in files.items():
        (folder / path).write_text(text, encoding="utf-8")
    (main,) = (path for path in files if path.endswith(".js"))
    head = f'const library = require("./{main}");\n' if module.endswith(".cjs") else ""
    (folder / module).write_text(head + body, encoding="utf-8")
    program = node()
    assert program is not None
    done = subprocess.run([program, module], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def calls(folder: Path, files: Mapping[str, str], function: str, arguments: list[list[object]]) -> list[Any]:
    """What one function of the library gives for each list of arguments."""
    (folder / "arguments.json").write_text(json.dumps(arguments), encoding="utf-8")
    body = f"""
const found = require("./arguments.json").map((given) => library.{function}(...given));
process.stdout.write(JSON.stringify(found));
"""
    answers: list[Any] = json.loads(run(folder, files, body))
    return answers


@needs_node
@few
@given(protocols())
def test_it_decides_as_the_reference_evaluator(protocol: Protocol) -> None:
    with JavaScript(generate(protocol)) as script:
        for one in grounds(protocol).values():
            assert_decides(script, one, mixed_data(one, 120, 1))
            for table in one.tables:
                assert_matches(script, one, table.name, list(table_cells(one, table, 500)))


def known_values(ground: Ground, name: str) -> tuple[Value, ...]:
    domain = ground.domains[name]
    assert not isinstance(domain, Dense)
    return domain.members if isinstance(domain, Names) else tuple(range(domain.low, domain.high + 1))


def completions(ground: Ground, patient: Values) -> list[Values]:
    """The patient with every possible known value for what is missing."""
    missing = [name for name, value in patient.items() if value is MISSING]
    chosen = product(*(known_values(ground, name) for name in missing))
    full = [{**patient, **dict(zip(missing, values, strict=True))} for values in chosen]
    return [one for one in full if not broken_assumptions(ground, one)]


def action(ground: Ground, patient: Values) -> Value:
    return evaluate(ground, patient).values[ground.protocol.facts.decides]


@needs_node
@few
@given(protocols(max_inputs=3, max_steps=6))
def test_possible_is_what_completing_the_patient_gives(tmp_path_factory: Any, protocol: Protocol) -> None:
    one = ground(protocol)
    patients = list(random_patients(one, 12, 3))
    found = calls(
        tmp_path_factory.mktemp("js"), generate(protocol), "possible", [[written(one, patient)] for patient in patients]
    )
    for patient, answer in zip(patients, found, strict=True):
        full = completions(one, patient)
        assert answer["complete"]
        if full:
            assert set(answer["actions"]) == {action(one, other) for other in full}, patient


@needs_node
@few
@given(protocols(max_inputs=3, max_steps=6))
def test_what_is_asked_next_is_missing_and_narrows(tmp_path_factory: Any, protocol: Protocol) -> None:
    one = ground(protocol)
    patients = list(random_patients(one, 12, 4))
    found = calls(
        tmp_path_factory.mktemp("js"), generate(protocol), "askNext", [[written(one, patient)] for patient in patients]
    )
    for patient, answer in zip(patients, found, strict=True):
        now = {action(one, full) for full in completions(one, patient)}
        if not now:
            continue
        if len(now) == 1:
            assert answer is None
        if answer is not None:
            assert patient[answer["term"]] is MISSING
            assert set(answer["actions"]) == now
            assert answer["mean"] < len(now)


def nearest(ground: Ground, patient: Values, name: str, step: int) -> tuple[str, str] | None:
    """The nearest value of ``name`` in one direction at which other rules fire, with the action there."""
    domain = ground.domains[name]
    assert isinstance(domain, Grid)
    now = evaluate(ground, patient).rules
    count = int(str(patient[name])) + step
    while domain.low <= count <= domain.high:
        there = {**patient, name: count}
        if not broken_assumptions(ground, there) and evaluate(ground, there).rules != now:
            return domain.show(count), str(action(ground, there))
        count += step
    return None


@needs_node
@few
@given(protocols(max_inputs=3, max_steps=8))
def test_boundaries_are_the_nearest_there_are(tmp_path_factory: Any, protocol: Protocol) -> None:
    one = ground(protocol)
    patients = list(random_patients(one, 12, 5))
    found = calls(
        tmp_path_factory.mktemp("js"), generate(protocol), "boundaries", [[written(one, p)] for p in patients]
    )
    for patient, answer in zip(patients, found, strict=True):
        wanted = {}
        for name, value in patient.items():
            if isinstance(value, int):
                for direction, step in (("lower", -1), ("higher", 1)):
                    place = nearest(one, patient, name, step)
                    if place is not None:
                        wanted[name, direction] = place
        assert {(one["term"], one["direction"]): (one["value"], one["action"]) for one in answer} == wanted, patient


@needs_node
@few
@given(protocols())
def test_explaining_names_the_cells_that_do_not_hold(tmp_path_factory: Any, protocol: Protocol) -> None:
    one = ground(protocol)
    patients = list(random_patients(one, 12, 6))
    found = calls(tmp_path_factory.mktemp("js"), generate(protocol), "explain", [[written(one, p)] for p in patients])
    for patient, answer in zip(patients, found, strict=True):
        right = evaluate(one, patient)
        for table, told in zip(one.tables, answer["tables"], strict=True):
            assert told["asked"] == (table.name in right.fired)
            for rule, shown in zip(table.rules, told["rules"], strict=True):
                failing = {name for name, wanted in rule.when.items() if right.values[name] not in wanted}
                assert {cell["term"] for cell in shown["failing"]} == failing
                assert shown["fired"] == (told["asked"] and not failing)


# A small protocol written by hand ------------------------------------------------------------------------------------


@pytest.fixture
def small() -> Protocol:
    shades = (TermValue("red", "red"), TermValue("blue", "blue"))
    actions = (TermValue("go", "go"), TermValue("stay", "stay"))
    terms = [
        Term("shade", TermType.ENUM, "the shade", values=shades, may_be_missing=True),
        Term("wet", TermType.BOOLEAN, "wet", values=BOOLEAN, maximum_age=30),
        Term("weight", TermType.DECIMAL, "the weight", low=Fraction(0), high=Fraction(100), places=1, unit="kg"),
        Term("action", TermType.ENUM, "what to do", values=actions),
    ]
    rules = (
        Rule("go", {"weight": above(Fraction(60)), "wet": names("no", "missing")}, {"action": "go"}, evidence=("S1",)),
        Rule(
            "stay-light", {"weight": below(Fraction(60))}, {"action": "stay"}, evidence=("S2",), interpretations=("A1",)
        ),
        Rule("stay-wet", {"weight": above(Fraction(60)), "wet": names("yes")}, {"action": "stay"}, evidence=("S1",)),
    )
    table = Table("final", "Go or stay", "Go?", ("weight", "wet"), ("action",), rules)
    return Protocol(
        FACTS, {term.name: term for term in terms}, (table,), sources=SOURCES, statements=STATEMENTS,
        interpretations=INTERPRETATIONS, digest="ab" * 32,
    )  # fmt: skip


DECIMAL = "it must be a number with at most 1 decimal place from 0.0 to 100.0"
PATIENT = {"weight": "60.0", "wet": True, "wet_age_days": 3}


@needs_node
def test_a_decision_whole(small: Protocol, tmp_path: Path) -> None:
    (found,) = calls(tmp_path, generate(small), "decide", [[PATIENT]])
    assert found == {
        "protocol": "colours",
        "version": "1.2.3",
        "digest": "ab" * 32,
        "profile": "default",
        "action": "stay",
        "values": {"shade": "missing", "wet": "yes", "weight": "60.0", "action": "stay"},
        "collected": {},
        "fired": {"final": ["stay-wet"]},
        "notAsked": [],
        "rules": ["final/stay-wet"],
        "evidence": ["S1"],
        "interpretations": [],
    }


@needs_node
@pytest.mark.parametrize(
    ("patient", "messages"),
    [
        (
            {"weight": 12.34, "wet": "maybe", "wet_age_days": -1, "shade": "green", "colour": 1},
            [
                "`shade` is `green`, which is not a value of it: it must be one of `red`, `blue`",
                "`wet` is `maybe`, which is not a value of it: it must be one of `no`, `yes`",
                "`wet_age_days` is `-1`, which is too low: it must be a whole number, 0 or more",
                f"`weight` is `12.34`, which has too many decimal places: {DECIMAL}",
                "`colour` is no input of this protocol",
            ],
        ),
        (
            {"weight": "sixty", "wet": True},
            [
                "`wet_age_days` is missing: it must be the age of `wet` in days",
                f"`weight` is `sixty`, which is no number: {DECIMAL}",
            ],
        ),
        ({}, ["`weight` is missing: it must be given"]),
        ({"weight": True}, [f"`weight` is `true`, which is no number: {DECIMAL}"]),
        ({"weight": 1e300}, [f"`weight` is `1e+300`, which is too high: {DECIMAL}"]),
        (
            {"weight": ["60"]},
            [f"`weight` is something that is neither a text nor a number, which is no number: {DECIMAL}"],
        ),
        (["60"], ["the patient must be an object with a name for each input"]),
        (None, ["the patient must be an object with a name for each input"]),
    ],
)
def test_bad_input_is_refused_with_everything_that_is_wrong(
    small: Protocol, tmp_path: Path, patient: object, messages: list[str]
) -> None:
    body = f"""
try {{ library.decide({json.dumps(patient)}); }} catch (error) {{
  if (error instanceof library.PatientError) {{ process.stdout.write(error.message); }}
}}
"""
    assert run(tmp_path, generate(small), body).split("\n") == messages


@needs_node
def test_not_a_number_and_infinity_are_refused(small: Protocol, tmp_path: Path) -> None:
    body = """
for (const weight of [NaN, Infinity, -Infinity]) {
  console.log(library.normalise({ weight }).problems[0].message.split(",")[0]);
}
"""
    assert (
        run(tmp_path, generate(small), body) == "`weight` is `NaN`\n`weight` is `Infinity`\n`weight` is `-Infinity`\n"
    )


@needs_node
def test_an_unknown_profile_is_an_error(small: Protocol, tmp_path: Path) -> None:
    body = 'try { library.decide({}, "strict"); } catch (error) { process.stdout.write(error.message); }'
    assert run(tmp_path, generate(small), body) == "there is no profile `strict`; there are `default`"


@needs_node
def test_it_runs_where_there_is_nothing_but_the_language(small: Protocol, tmp_path: Path) -> None:
    body = f"""
const vm = require("node:vm");
const fs = require("node:fs");
const page = vm.createContext({{}});
vm.runInContext(fs.readFileSync("colour_protocol.js", "utf8"), page);
process.stdout.write(JSON.stringify([Object.keys(page), vm.runInContext(`colourProtocol.decide({json.dumps(PATIENT)}).action`, page)]));
"""  # noqa: E501  # one line of script
    assert json.loads(run(tmp_path, generate(small), body)) == [["colourProtocol"], "stay"]


@needs_node
def test_the_examples_of_its_readme_run(small: Protocol, tmp_path: Path) -> None:
    files = generate(small)
    first, second = re.findall(r"```js\n(.*?)```", files["README.md"], re.DOTALL)
    assert run(tmp_path, files, first) == 'stay\n[ "final/stay-light" ] [ "S2" ]\n'.replace('"', "'")
    assert "`weight` is missing" in run(tmp_path, files, second, module="script.mjs")


@needs_node
def test_the_module_exports_what_the_script_has(small: Protocol, tmp_path: Path) -> None:
    body = """
import library, * as named from "./colour_protocol.mjs";
const { default: whole, ...others } = named;
console.log(whole === library && Object.keys(others).sort().join() === Object.keys(library).sort().join());
"""
    assert run(tmp_path, generate(small), body, module="script.mjs") == "true\n"


COMMENT_OR_TEXT = re.compile(r'//[^\n]*|"(?:[^"\\]|\\.)*"|/(?:[^/\\\n*]|\\.)+/(?=\.)')


@settings(max_examples=10, deadline=None)
@given(protocols())
def test_no_test_that_something_absent_could_pass(protocol: Protocol) -> None:
    script = COMMENT_OR_TEXT.sub("", generate(protocol)["colour_protocol.js"])
    assert not re.search(r"!|\belse\b|(?<![=!<>])==(?!=)|\?\?|\|\|=|&&=|\?\.", script)


def test_numbers_that_could_lose_digits_are_counted_otherwise(small: Protocol) -> None:
    assert "BigInt" not in generate(small)["colour_protocol.js"].split("// Comparisons")[0]


def test_an_input_that_javascript_cannot_count_is_refused(small: Protocol) -> None:
    huge = Term("weight", TermType.DECIMAL, "weight", low=Fraction(0), high=Fraction(10**15), places=4)
    with pytest.raises(ValueError, match=r"^`weight` has more than 2\*\*53 steps between its bounds"):
        generate(Protocol(FACTS, {**small.terms, "weight": huge}, small.tables))
