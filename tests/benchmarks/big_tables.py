"""Large decision tables for the benchmarks: complete and disjoint by construction, then broken on purpose."""

import random
from dataclasses import dataclass
from pathlib import Path

MEMBERS = "abcde"
STEPS = 1000
Part = frozenset[int] | tuple[int, int]
Row = tuple[Part, ...]


@dataclass(frozen=True)
class BigTable:
    """Rules as boxes over columns that are named values and decimals in turn; ``shrunk``: how many have a cell less
    than they should."""

    columns: int
    rows: tuple[Row, ...]
    shrunk: int


def big_table(rules: int, columns: int, *, seed: int = 1) -> BigTable:
    """``rules`` boxes that make up the whole, from splitting it again and again."""
    draw = random.Random(seed)
    whole: Row = tuple(frozenset(range(5)) if index % 2 == 0 else (0, STEPS) for index in range(columns))
    rows = [whole]
    while len(rows) < rules:
        number, column = draw.randrange(len(rows)), draw.randrange(columns)
        halves = _halves(rows[number][column], draw)
        if halves is not None:
            row = rows[number]
            rows[number] = (*row[:column], halves[0], *row[column + 1 :])
            rows.append((*row[:column], halves[1], *row[column + 1 :]))
    return BigTable(columns, tuple(rows), 0)


def _halves(part: Part, draw: random.Random) -> tuple[Part, Part] | None:
    if isinstance(part, frozenset):
        if len(part) < 2:
            return None
        members = sorted(part)
        draw.shuffle(members)
        cut = draw.randrange(1, len(members))
        return frozenset(members[:cut]), frozenset(members[cut:])
    low, high = part
    if high - low < 2:
        return None
    middle = draw.randrange(low + 1, high)
    return (low, middle), (middle, high)


def shrink(table: BigTable, count: int, *, seed: int = 1) -> BigTable:
    """The table with one cell of ``count`` rules made smaller."""
    draw = random.Random(seed)
    rows = list(table.rows)
    shrunk = 0
    for number in draw.sample(range(len(rows)), len(rows)):
        columns = [index for index, part in enumerate(rows[number]) if _smaller(part) is not None]
        if not columns or shrunk == count:
            continue
        column = draw.choice(columns)
        part = _smaller(rows[number][column])
        assert part is not None
        rows[number] = (*rows[number][:column], part, *rows[number][column + 1 :])
        shrunk += 1
    return BigTable(table.columns, tuple(rows), shrunk)


def _smaller(part: Part) -> Part | None:
    if isinstance(part, frozenset):
        return frozenset(sorted(part)[1:]) if len(part) > 1 else None
    low, high = part
    return (low + 1, high) if high - low > 3 else None


def widen(table: BigTable, count: int, *, seed: int = 1) -> BigTable:
    """The table with one cell of ``count`` rules made as wide as can be, so that it meets its neighbours."""
    draw = random.Random(seed)
    rows = list(table.rows)
    whole: tuple[Part, Part] = (frozenset(range(5)), (0, STEPS))
    for number in draw.sample(range(len(rows)), count):
        column = draw.randrange(table.columns)
        rows[number] = (*rows[number][:column], whole[column % 2], *rows[number][column + 1 :])
    return BigTable(table.columns, tuple(rows), 0)


def write(table: BigTable, folder: Path) -> Path:
    """A protocol whose only table is ``table``."""
    (folder / "tables").mkdir(parents=True)
    (folder / "protocol.yaml").write_text(
        "protocol: big\ntitle: A big table\nversion: 0.1.0\nstatus: draft\ndecides: action\n"
        "distribution: big\nlibrary: big\n",
        encoding="utf-8",
    )
    terms = ["terms:"]
    for index in range(table.columns):
        kind = (
            "type: enum, values: {a: a, b: b, c: c, d: d, e: e}"
            if index % 2 == 0
            else "type: decimal, from: 0, to: 99.9, decimal places: 1, unit: kg"
        )
        terms.append(f"  c{index}: {{label: column {index}, {kind}}}")
    terms.append("  action: {type: enum, label: action, values: {one: one, two: two, three: three}}")
    (folder / "vocabulary.yaml").write_text("\n".join(terms) + "\n", encoding="utf-8")
    (folder / "interpretations.yaml").write_text(
        "interpretations:\n"
        "  A1: {question: which, options: [one, two], choice: one, because: none is better, cost: none,"
        " needs clinician: no, status: open}\n",
        encoding="utf-8",
    )
    draw = random.Random(0)
    lines = [
        "table: big",
        "title: A big table",
        "question: what is done?",
        f"inputs: [{', '.join(f'c{index}' for index in range(table.columns))}]",
        "outputs: [action]",
        "rules:",
    ]
    for number, row in enumerate(table.rows):
        cells = ", ".join(text for index, part in enumerate(row) if (text := _cell(index, part)))
        action = draw.choice(["one", "two", "three"])
        lines += [
            f"  - id: rule-{number}",
            f"    when: {{{cells}}}",
            f"    then: {{action: {action}}}",
            "    interpretations: [A1]",
        ]
    (folder / "tables" / "big.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def _cell(index: int, part: Part) -> str:
    if isinstance(part, frozenset):
        return "" if len(part) == 5 else f"c{index}: [{', '.join(MEMBERS[member] for member in sorted(part))}]"
    low, high = part
    if (low, high) == (0, STEPS):
        return ""
    return f"c{index}: '[{low / 10}..{high / 10})'" if high < STEPS else f"c{index}: '>= {low / 10}'"
