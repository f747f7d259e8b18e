"""What the project's own documents say is there, and does what they say."""

import re
import shlex
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import click
import pytest

from aih_dt.cli.commands import COMMANDS
from aih_dt.cli.main import group, run
from aih_dt.cli.new import TEMPLATE
from tests.architecture.repository import ROOT, files, named

DOCUMENTS = [
    path
    for path in files()
    if path.suffix == ".md"
    and path.parent.name != "findings"
    and (path.name == "README.md" or "tests" not in path.parts)
]
"""What people read; tests may be written as Markdown too."""

LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)(?:#[^)]*)?\)")
QUOTED = re.compile(r"`([^`\n]+)`")
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PLACES = ("aih_dt/", "docs/", "tests/", "spec/", "generated/", ".ci/")


def commands(text: str) -> list[list[str]]:
    """Every command line of the tool or of `dev.py` that a document mentions: in backticks, or after a `$`."""
    found = [match.group(1) for match in QUOTED.finditer(text)]
    found += [line.removeprefix("$ ") for _, block in BLOCK.findall(text) for line in block.splitlines()]
    words = [shlex.split(line, comments=True) for line in found if line.startswith(("aih-dt ", "python3 dev.py "))]
    return [line for line in words if len(line) > 1]


@pytest.mark.parametrize("path", DOCUMENTS, ids=named)
def test_links_lead_somewhere(path: Path) -> None:
    targets = [target for target in LINK.findall(path.read_text(encoding="utf-8")) if "://" not in target]
    assert not [target for target in targets if not (path.parent / target).exists()]


@pytest.mark.parametrize("path", DOCUMENTS, ids=named)
def test_places_that_are_named_exist(path: Path) -> None:
    named_places = [
        match.group(1)
        for match in QUOTED.finditer(path.read_text(encoding="utf-8"))
        if match.group(1).startswith(PLACES) and re.fullmatch(r"[\w./-]+", match.group(1))
    ]
    missing = [place for place in named_places if "NAME" not in place and not (ROOT / place).exists()]
    below = [place for place in missing if not (TEMPLATE / place).exists() or TEMPLATE not in path.parents]
    assert not below


@pytest.mark.parametrize("path", DOCUMENTS, ids=named)
def test_commands_and_options_that_are_named_exist(path: Path) -> None:
    known = {entry.name: entry for entry in COMMANDS}
    context = click.Context(group)
    helped = subprocess.run([sys.executable, "dev.py"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for program, *words in commands(path.read_text(encoding="utf-8")):
        if program == "python3":
            assert f"python3 dev.py {words[1]}" in helped, words
            continue
        if words[0].startswith("-"):
            assert words[0] in ("--help", "--version", "-h"), words
            continue
        assert words[0] in known, words
        command = group.get_command(context, words[0])
        assert command is not None
        options = {name for parameter in command.params for name in parameter.opts} | {"--help"}
        assert {word for word in words if word.startswith("--")} <= options, words


def test_the_readme_names_every_command_that_a_newcomer_needs() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    (first, *_) = [block for kind, block in BLOCK.findall(text) if kind == "console"]
    assert [line.split("#")[0].strip() for line in first.splitlines()] == [
        "$ python3 dev.py protocol",
        "$ python3 dev.py test",
    ]
    lines = [" ".join(line) for line in commands(text)]
    for start in ("aih-dt check", "aih-dt new", "aih-dt decide"):
        assert any(line.startswith(start) for line in lines)


@pytest.mark.parametrize("name", ["README.md", "docs/authoring.md"])
def test_the_message_that_is_shown_is_the_message_that_is_printed(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (shown,) = [block for kind, block in BLOCK.findall((ROOT / name).read_text(encoding="utf-8")) if kind == "text"]
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    assert run(["new", "plants"]) == 0
    table = tmp_path / "plants" / "spec" / "tables" / "action.yaml"
    text = table.read_text(encoding="utf-8")
    start = text.index("  - id: look-at-wet-soil")
    table.write_text(text[:start] + text[text.index("  - id:", start + 1) :], encoding="utf-8")
    capsys.readouterr()
    assert run(["check", "plants/spec"]) == 1
    printed = capsys.readouterr().out
    pattern = r"(.*\n)*?".join(re.escape(part) for part in shown.split("  …\n"))
    assert re.search("^" + pattern, printed, re.MULTILINE), printed


def test_the_program_in_the_readme_prints_what_it_says() -> None:
    (program,) = [block for kind, block in BLOCK.findall((ROOT / "README.md").read_text()) if kind == "python"]
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT / "generated" / "python", capture_output=True, text=True, check=True
    )
    action, *explanation = done.stdout.splitlines()
    assert f"print(decision.action)  # {action}:" in program
    assert len(explanation) > 20


def test_a_new_protocol_teaches_the_language_once() -> None:
    """The template shows every kind of file, and every kind of term but the rarer ones."""
    assert sorted(path.name for path in (TEMPLATE / "spec").iterdir()) == [
        "cases",
        "interpretations.yaml",
        "parameters.yaml",
        "protocol.yaml",
        "sources.yaml",
        "tables",
        "vocabulary.yaml",
    ]


def test_the_tests_folder_is_described_as_it_is() -> None:
    text = (ROOT / "tests" / "README.md").read_text(encoding="utf-8")
    described = set(re.findall(r"^\| `(\w+)/`", text, re.MULTILINE))
    there = {path.name for path in (ROOT / "tests").iterdir() if path.is_dir() and any(path.glob("**/*.py"))}
    assert described == there


def test_the_changelog_knows_this_version_and_the_licences_are_named() -> None:
    assert "## [Unreleased]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "Apache License" in (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "CC-BY-4.0" in (ROOT / "LICENSE-spec").read_text(encoding="utf-8")


def test_every_package_can_be_imported() -> None:
    for path in files("aih_dt"):
        if path.name == "__init__.py":
            import_module(".".join(path.parent.relative_to(ROOT).parts))
