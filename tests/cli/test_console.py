"""Colour only where a person looks, and the same words with and without it."""

import io
import re
import sys
from pathlib import Path

import pytest

from aih_dt.cli.console import busy, coloured, plain, write
from aih_dt.diagnostics.text import Part
from tests.cli.running import Command, edit


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("stream", "environment", "expected"),
    [
        (io.StringIO(), {}, False),
        (Terminal(), {"TERM": "xterm"}, True),
        (Terminal(), {"TERM": "dumb"}, False),
        (Terminal(), {"TERM": "xterm", "NO_COLOR": "1"}, False),
        (Terminal(), {"TERM": "xterm", "NO_COLOR": ""}, True),
        (io.StringIO(), {"FORCE_COLOR": "1"}, True),
        (io.StringIO(), {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ],
)
def test_where_text_is_coloured(
    stream: io.StringIO, environment: dict[str, str], expected: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert coloured(stream) is expected


def test_colour_adds_nothing_but_colour(plants: Path, aih_dt: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    edit(plants / "spec" / "tables" / "action.yaml", "when: {soil: moist}", "when: {soil: [moist, dry]}")
    without = aih_dt("check").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    coloured_text = aih_dt("check").out
    assert "\x1b[" in coloured_text
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured_text) == without


def test_text_is_never_markup(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    write([plain("a [bold]word[/bold] :smile: 'text' 12 " + "x" * 300)])
    assert capsys.readouterr().out == "a [bold]word[/bold] :smile: 'text' 12 " + "x" * 300 + "\n"


def test_every_part_has_a_colour(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    write([((part, part.name),) for part in Part])
    shown = capsys.readouterr().out
    assert all(part.name in shown for part in Part)


def test_a_pipe_sees_no_signs_of_life(capsys: pytest.CaptureFixture[str]) -> None:
    with busy("working") as progress:
        progress("still")
    assert capsys.readouterr() == ("", "")


def test_a_terminal_sees_what_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    with busy("proving") as progress:
        progress("table [one]")
    assert "proving" in terminal.getvalue()
