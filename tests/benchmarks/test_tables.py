"""How long reading and proving large tables takes, from YAML text to verdict, and how much memory.

Each run is a process of its own. The limits are those the project has set itself on a machine with two cores; beside
them each figure is printed as a multiple of what the plainest process that imports the same solver takes.
"""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.benchmarks.big_tables import BigTable, big_table, shrink, widen, write

RUN = """
import json, resource, sys
from pathlib import Path
from aih_dt.proving.check import check
from aih_dt.reading import read
found = read(Path(sys.argv[1]))
report = check(found.protocol)
print(json.dumps({
    "codes": [finding.code.name for finding in report.findings],
    "verdicts": {claim.kind: claim.verdict.value for claim in report.claims if claim.name == "big"},
    "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
}))
"""


def timed(code: str, *arguments: str) -> tuple[float, str]:
    """Seconds of a process, start included, and what it printed."""
    start = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True)
    return time.perf_counter() - start, done.stdout


def run(table: BigTable, folder: Path, name: str) -> tuple[float, dict[str, object]]:
    write(table, folder)
    bare, _ = timed("import z3, pydantic, yaml")
    seconds, output = timed(RUN, str(folder))
    found = json.loads(output)
    print(
        f"\n{name}: {seconds:.2f} s, {seconds / bare:.1f} times the bare imports ({bare:.2f} s),"
        f" {found['megabytes']} MB, {len(found['codes'])} findings"
    )
    return seconds, found


@pytest.mark.parametrize(
    ("rules", "columns", "limit"), [(500, 3, 1.5), (500, 5, 1.5), (1500, 7, 1.5), (5000, 3, 5), (5000, 7, 5)]
)
def test_clean(rules: int, columns: int, limit: float, tmp_path: Path) -> None:
    seconds, found = run(big_table(rules, columns), tmp_path / "spec", f"clean {rules} × {columns}")
    assert found["verdicts"] == {"complete": "proved", "one rule": "proved", "every rule can fire": "proved"}
    assert seconds < limit
    assert isinstance(found["megabytes"], int)
    assert found["megabytes"] < 1000


@pytest.mark.parametrize(("rules", "columns", "limit"), [(500, 3, 5), (500, 5, 5), (1500, 7, 5)])
def test_gappy(rules: int, columns: int, limit: float, tmp_path: Path) -> None:
    table = shrink(big_table(rules, columns), rules // 10)
    seconds, found = run(table, tmp_path / "spec", f"gappy {rules} × {columns}, {table.shrunk} cells shrunk")
    codes = found["codes"]
    assert isinstance(codes, list)
    assert 0 < codes.count("GAP") <= 2 * table.shrunk
    assert "DISAGREEMENT" not in codes
    assert seconds < limit


@pytest.mark.parametrize(("rules", "columns", "limit"), [(500, 5, 10), (1500, 7, 20)])
def test_overlapping(rules: int, columns: int, limit: float, tmp_path: Path) -> None:
    table = widen(big_table(rules, columns), rules // 100)
    seconds, found = run(table, tmp_path / "spec", f"overlapping {rules} × {columns}, {rules // 100} cells widened")
    codes = found["codes"]
    assert isinstance(codes, list)
    assert codes.count("OVERLAP") >= 1
    assert "DISAGREEMENT" not in codes
    assert seconds < limit
