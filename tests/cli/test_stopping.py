"""Stopping at the keyboard works while a solver is at work, and leaves other interruptions alone."""

import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from aih_dt.cli.stopping import STOPPED, stopping_at_once

PROGRAM = """
import sys
import aih_dt.proving.check as proving
from aih_dt.cli.main import main
from aih_dt.proving.solver import z3_answers

def check(protocol, progress):
    print("at work", flush=True)
    while True:
        z3_answers("(declare-const a Bool)(assert a)(check-sat)")

proving.check = check
sys.argv = ["aih-dt", "check"]
main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal that a keyboard would send")
def test_an_interrupt_ends_the_proving(plants: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM], cwd=plants, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == "at work\n"
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=60)
    assert (running.returncode, out, err) == (130, "", f"\n{STOPPED}\n")


def test_the_usual_interruption_is_back_afterwards() -> None:
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    with stopping_at_once():
        assert signal.getsignal(signal.SIGINT) is not signal.default_int_handler
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_somebody_elses_handler_and_other_threads_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with stopping_at_once():
            assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)
    seen = []

    def work() -> None:
        with stopping_at_once():
            seen.append(signal.getsignal(signal.SIGINT))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [signal.default_int_handler]
