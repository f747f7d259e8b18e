"""Stopping at the keyboard while a solver is at work.

The usual interruption is an exception at any point of the program. Inside a clean-up of the solver's library it is
lost, and the work goes on. Nothing is being written while something is proved, so the program can simply end.
"""

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

from aih_dt.cli.exits import Exit

STOPPED = "stopped at your request; nothing was left half-written"

_SHOW_CURSOR = "\x1b[?25h"


@contextmanager
def stopping_at_once() -> Iterator[None]:
    """An interrupt ends the program here and now. Only for work that writes nothing."""
    ours = threading.current_thread() is threading.main_thread()
    if not ours or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield
        return
    signal.signal(signal.SIGINT, _end)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def _end(_: int, __: FrameType | None) -> NoReturn:
    cursor = _SHOW_CURSOR if sys.stderr.isatty() else ""
    print(f"{cursor}\n{STOPPED}", file=sys.stderr, flush=True)
    os._exit(Exit.STOPPED)
