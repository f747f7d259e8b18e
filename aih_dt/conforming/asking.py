"""Solvers, asked the texts of certificates again: both of them, on every core there is."""

import os
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from multiprocessing import get_context

from aih_dt.proving.solver import Answer, SolverError, cvc5_answers, z3_answers

Answers = tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """What the two solvers said to one text: their answers, or why they did not understand it. ``second`` is ``None``
    when there is no second solver."""

    first: Answers | str
    second: Answers | str | None

    @property
    def agreed(self) -> int:
        """How many queries both have answered alike."""
        if not isinstance(self.first, tuple) or not isinstance(self.second, tuple):
            return 0
        return sum(one is other is not Answer.UNKNOWN for one, other in zip(self.first, self.second, strict=False))


def ask(text: str) -> Asked:
    """Both solvers' answers to one text."""
    first: Answers | str
    second: Answers | str | None
    try:
        first = z3_answers(text)
    except SolverError as error:
        first = str(error)
    try:
        second = cvc5_answers(text)
    except SolverError as error:
        second = str(error)
    return Asked(first, second)


def ask_all(texts: Mapping[str, str], progress: Callable[[str], None]) -> Mapping[str, Asked]:
    """Both solvers' answers to each text; the longest texts first, so that no core waits for another at the end."""
    order = sorted(texts, key=lambda name: (-len(texts[name]), name))
    answers: dict[str, Asked] = {}
    # A fresh process each: one that is copied while another thread draws the progress bar may hang.
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
        waiting = {pool.submit(ask, texts[name]): name for name in order}
        for number, done in enumerate(as_completed(waiting), start=1):
            answers[waiting[done]] = done.result()
            progress(f"{number} of {len(texts)} files")
    return {name: answers[name] for name in sorted(answers)}
