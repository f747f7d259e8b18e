"""What holds for every file of the tool: small, general, finished, and of no particular machine."""

import re
import tomllib

from tests.architecture.repository import ROOT, files, named

LONGEST = 450
"""Lines of a module; a longer one holds two ideas."""

MEDICAL = re.compile(
    r"hepat|thiopurin|azathioprin|mycophenol|mercaptopurin|t(h)?ioguanin|allopurinol|predniso|budesonid|tacrolimus"
    r"|c[iy]closporin|infliximab|rituximab|steroid|\bliver\b|pregnan|transaminase|bilirubin|cirrho|remission|metabolite"
    r"|\bMMF\b|6-?MMP|6-?TGN|TPMT|NUDT15|\bIgG\b|\bEASL\b|IAIHG",
    re.IGNORECASE,
)
"""Words that belong to `spec/` and to what is generated from it, and nowhere else."""

MACHINE = re.compile(r"(?<![\w.])/(home|root|Users|work|private)/\w")
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")


def test_the_tool_knows_no_medicine() -> None:
    found = {
        f"{named(path)}: {match.group(0)}"
        for path in files("aih_dt")
        for match in MEDICAL.finditer(path.read_text(encoding="utf-8"))
    }
    assert not found


def test_modules_are_small() -> None:
    long = {
        named(path): count
        for path in files("aih_dt")
        if path.suffix == ".py" and (count := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST
    }
    assert not long


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        named(path)
        for path in files("aih_dt")
        if path.suffix == ".py" and (text := path.read_text(encoding="utf-8")).strip() and not text.startswith('"""')
    ]
    assert not silent


def test_nothing_is_of_one_machine_or_unfinished() -> None:
    found = [
        f"{named(path)}:{number}: {line.strip()}"
        for path in files(generated=True)
        if path.name != "test_sources.py"
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if MACHINE.search(line) or UNFINISHED.search(line)
    ]
    assert not found


def test_lint_exceptions_and_ignored_types_name_what_they_are_about() -> None:
    bare = re.compile(r"#\s*(noqa(?!: [A-Z]+[0-9]+)|type:\s*ignore(?!\[))")
    found = [
        f"{named(path)}:{number}"
        for path in files()
        if path.suffix == ".py" and path.name != "test_sources.py"
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if bare.search(line)
    ]
    assert not found


def test_what_the_tool_needs_to_run_is_little() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = [re.split(r"[<>=~!\[ ]", wanted)[0] for wanted in project["dependencies"]]
    assert names == ["click", "jinja2", "pydantic", "pyyaml", "rich", "z3-solver"]
