"""The text of the generated library: as a careful engineer would have written it, and never careless with missing."""

import ast
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, seed, settings

from aih_dt.generating.python import generate
from aih_dt.model import Protocol
from aih_dt.reading import read
from aih_dt.semantics.ground import ground
from aih_dt.semantics.valueset import EMPTY
from tests.generated import starter
from tests.strategies import protocols

REPOSITORY = Path(__file__).parents[3]
DECIDING = ("tables/", "derived.py", "assumptions.py", "graph.py", "_compiled")
"""The modules that look at what may be missing."""

SEARCHING = ("_exploring.py", "_model.py", "_reach.py", "_search.py", "_sets.py", "_solving.py", "_what_if.py")
"""The modules that compare sets of values, of which missing is one, and decide nothing."""


def some_protocols(count: int) -> tuple[Protocol, ...]:
    """Protocols drawn at random, the same in every run."""
    drawn: list[Protocol] = []

    @seed(20260105)
    @settings(max_examples=count, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(protocols())
    def keep(protocol: Protocol) -> None:
        drawn.append(protocol)

    keep()
    return (starter(), *drawn)


def rules_can_fire(protocol: Protocol) -> bool:
    """Whether no rule lies outside what its table applies to: a type checker sees that such a rule is dead."""
    return all(
        rule.when[name] & wanted != EMPTY
        for table in ground(protocol).tables
        for rule in table.rules
        for name, wanted in table.applies_when.items()
        if name in rule.when
    )


def write(files: Mapping[str, str], folder: Path) -> None:
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Several libraries on disk, each in its own folder."""
    home = tmp_path_factory.mktemp("libraries")
    for number, protocol in enumerate(some_protocols(25)):
        write(generate(protocol, None), home / str(number))
    return home


def run(*command: str, folder: Path) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return f"{done.stdout}{done.stderr}" if done.returncode else ""


def test_a_formatter_would_change_nothing(folder: Path) -> None:
    assert run(sys.executable, "-m", "ruff", "format", "--check", "--diff", ".", folder=folder) == ""


def test_a_linter_finds_nothing(folder: Path) -> None:
    assert run(sys.executable, "-m", "ruff", "check", ".", folder=folder) == ""


def test_the_types_are_complete(tmp_path: Path) -> None:
    for number, protocol in enumerate([one for one in some_protocols(20) if rules_can_fire(one)][:7]):
        files = generate(protocol, None)
        home = protocol.facts.library
        write(
            {path.replace(home, f"{home}_{number}", 1): text for path, text in files.items() if home in path}, tmp_path
        )
    packages = [f"--package={path.name}" for path in sorted(tmp_path.iterdir()) if (path / "py.typed").exists()]
    assert len(packages) == 7
    assert run(sys.executable, "-m", "mypy", "--strict", "--no-error-summary", *packages, folder=tmp_path) == ""


def test_the_same_protocol_gives_the_same_bytes() -> None:
    for protocol in some_protocols(5):
        assert generate(protocol, None) == generate(protocol, None)
    program = (
        "from pathlib import Path; from hashlib import sha256; from aih_dt.generating.python import generate;"
        "from aih_dt.reading import read; from tests.generated import STARTER;"
        "print(sha256(repr(sorted(generate(read(STARTER).protocol, None).items())).encode()).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", program],
            cwd=REPOSITORY,
            env={"PYTHONHASHSEED": hash_seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for hash_seed in ("1", "2")
    }
    assert len(digests) == 1


def careless(tree: ast.Module) -> Iterator[str]:
    """What could take a missing value for an answer."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Not | ast.NotEq | ast.NotIn | ast.IfExp | ast.Match):
            yield f"{type(node).__name__}"
        if isinstance(node, ast.Compare) and any(isinstance(operator, ast.IsNot) for operator in node.ops):
            (right,) = node.comparators
            known = (isinstance(right, ast.Constant) and right.value is None) or (
                isinstance(right, ast.Name) and right.id == "NOT_ASKED"
            )
            if known is False:
                yield f"line {node.lineno}: `is not` something that is not an absence"
        if isinstance(node, ast.If | ast.While):
            only_an_error = len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If | ast.Raise)
            if node.orelse and only_an_error is False:
                yield f"line {node.lineno}: else"
            yield from truths(node.test)
        if isinstance(node, ast.BoolOp):
            for value in node.values:
                yield from truths(value)


def truths(test: ast.expr) -> Iterator[str]:
    """A test that is not a comparison, but takes what it finds for true or false."""
    if isinstance(test, ast.BoolOp | ast.Compare):
        return
    if isinstance(test, ast.Constant) and test.value is False:
        return
    yield f"line {test.lineno}: truth of `{ast.unparse(test)}`"


def test_nothing_takes_missing_for_an_answer() -> None:
    for protocol in some_protocols(40):
        for path, text in generate(protocol, None).items():
            inner = path.removeprefix(f"{protocol.facts.library}/")
            if inner.startswith(DECIDING):
                assert list(careless(ast.parse(text))) == [], path


def test_no_module_negates_what_it_does_not_know() -> None:
    for path, text in generate(starter(), None).items():
        if path.endswith(".py") and not path.endswith(SEARCHING):
            found = [type(node).__name__ for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Not | ast.NotEq)]
            assert found == [], path


@pytest.mark.parametrize(
    "text",
    [
        "if not x: pass",
        "if x: pass",
        "if x != 1: pass",
        "if x is not A: pass",
        "if x is A: pass\nelse: pass",
        "if x is A and y: pass",
        "z = 1 if x is A else 2",
        "if x not in (A, B): pass",
    ],
)
def test_the_check_itself_finds_carelessness(text: str) -> None:
    assert list(careless(ast.parse(text))) != []


def test_every_rule_statement_and_interpretation_stands_beside_its_branch() -> None:
    protocol = starter()
    files = generate(protocol, None)
    for table in protocol.tables:
        text = files[f"plant_care/tables/{table.name}.py"]
        for rule in table.rules:
            assert f"# {rule.id} — " in text
            assert f'rule="{rule.id}"' in text
            for name in (*rule.evidence, *rule.interpretations):
                assert f"#   {name}" in text


def test_the_starter_can_be_read() -> None:
    assert read(REPOSITORY / "aih_dt" / "cli" / "template" / "spec").protocol is not None
