"""A small protocol in YAML, for tests of what the prover says to its author: each test writes its own tables."""

from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent

from aih_dt.diagnostics.text import render_text
from aih_dt.proving.check import check
from aih_dt.proving.report import Report
from aih_dt.reading import read

PROTOCOL = """\
protocol: tank
title: Looking after a tank
version: 1.0.0
status: draft
decides: action
distribution: tank-protocol
library: tank_protocol
"""

VOCABULARY = """\
terms:
  level:
    label: level
    type: decimal
    from: 0
    to: 100
    decimal places: 1
    unit: '%'
    may be missing: yes
    safety relevant: yes
    typical: 50
  liquid:
    label: liquid
    type: enum
    values: {water: water, oil: oil, acid: acid}
    typical: water
  leak: {type: boolean, label: leak, may be missing: yes, typical: no}
  action:
    label: what to do
    type: enum
    values:
      drain: {label: drain the tank, prescribes: yes}
      wait: wait
      measure: measure the level
"""

DANGER = """\
  danger:
    label: danger
    type: enum
    values: {low: low, high: high}
"""

PARAMETERS = """\
parameters:
  full_from: {label: full from, value: 80, unit: '%', evidence: [S1]}
"""

SOURCES = """\
sources:
  BOOK: {title: The book of tanks, authority: guideline, citation: The book of tanks.}
statements:
  S1:
    source: BOOK
    kind: recommendation
    locator: page 1
    quote: Drain a full tank.
    grade: ungraded
"""

INTERPRETATIONS = """\
interpretations:
  A1:
    question: What is full?
    options: [80 %, 90 %]
    choice: 80 %
    because: The book does not say.
    cost: A tank drained too early.
    needs clinician: no
    status: open
"""

ACTION_TABLE = """\
table: action
title: What to do
question: What is done with the tank?
inputs: [level]
outputs: [action]
rules:
"""

DRAIN = """\
  - id: drain-full
    when: {level: '>= full_from'}
    then: {action: drain}
    evidence: [S1]
"""

WAIT = """\
  - id: leave-others
    when: {level: '< full_from'}
    then: {action: wait}
    evidence: [S1]
"""

MEASURE = """\
  - id: measure-first
    when: {level: missing}
    then: {action: measure}
    interpretations: [A1]
"""

ACTION = ACTION_TABLE + DRAIN + WAIT + MEASURE

SOUND = {
    "protocol.yaml": PROTOCOL,
    "vocabulary.yaml": VOCABULARY,
    "parameters.yaml": PARAMETERS,
    "sources.yaml": SOURCES,
    "interpretations.yaml": INTERPRETATIONS,
    "tables/action.yaml": ACTION,
}
"""A protocol about which everything is proved."""

DANGER_TABLE = """\
table: danger
title: Danger
question: How dangerous is the tank?
inputs: [liquid, leak]
outputs: [danger]
rules:
  - {id: acid, when: {liquid: acid}, then: {danger: high}, evidence: [S1]}
  - {id: leaks, when: {liquid: [water, oil], leak: yes}, then: {danger: high}, evidence: [S1]}
  - {id: tight, when: {liquid: [water, oil], leak: [no, missing]}, then: {danger: low}, evidence: [S1]}
"""


def checked(folder: Path, files: Mapping[str, str]) -> tuple[Report, Mapping[str, str]]:
    """What is proved about the sound protocol with ``files`` in the place of its own, and the texts that were read."""
    for name, text in (SOUND | dict(files)).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    result = read(folder)
    assert result.protocol is not None, render_text(result.findings, result.texts)
    return check(result.protocol), result.texts


def said(folder: Path, code: str, files: Mapping[str, str]) -> str:
    """Every message with ``code``, as it is printed; file names below the folder."""
    report, texts = checked(folder, files)
    shown = render_text([finding for finding in report.findings if finding.code.name == code], texts)
    return shown.replace(f"{folder.as_posix()}/", "")


def codes(folder: Path, files: Mapping[str, str]) -> list[str]:
    """The codes of all messages."""
    return [finding.code.name for finding in checked(folder, files)[0].findings]


def lines(text: str) -> str:
    """A text written indented inside a test, its first line behind the opening quotes left out."""
    return dedent(text).removeprefix("\n")
