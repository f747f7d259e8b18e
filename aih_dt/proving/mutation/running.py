"""Mutants judged on every core, so that a run that is stopped goes on where it was."""

import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path

from aih_dt.model import Protocol
from aih_dt.proving.mutation.edits import Mutant, mutants
from aih_dt.proving.mutation.judging import Fate, Judge, Judgement
from aih_dt.semantics.evaluate import Values

TOGETHER = 16
"""How many mutants a process is given at a time: neighbours, which are mutants of the same table."""

Examples = Mapping[str, tuple[Values, ...]]


class _Worker:
    """What one process keeps between mutants."""

    judge: Judge
    mutants: Mapping[str, Mutant]


def _start(protocol: Protocol, examples: Examples) -> None:
    _Worker.judge = Judge(protocol, examples)
    _Worker.mutants = {mutant.id: mutant for mutant in mutants(protocol)}


def _judge(ids: Sequence[str]) -> list[Judgement]:
    return [_Worker.judge.judge(_Worker.mutants[name]) for name in ids]


def judge_all(
    protocol: Protocol, examples: Examples, ids: Sequence[str], told: Callable[[Sequence[Judgement]], None]
) -> None:
    """Judges the mutants with these names; ``told`` is given the judgements as they come, in no order."""
    groups = [ids[start : start + TOGETHER] for start in range(0, len(ids), TOGETHER)]
    if not groups:
        return
    with ProcessPoolExecutor(
        os.cpu_count(), mp_context=get_context("spawn"), initializer=_start, initargs=(protocol, dict(examples))
    ) as pool:
        waiting = [pool.submit(_judge, group) for group in groups]
        try:
            for done in as_completed(waiting):
                told(done.result())
        except BaseException:
            for one in waiting:
                one.cancel()
            raise


class Progress:
    """The judgements made so far, in a file that belongs to one version of the protocol."""

    def __init__(self, folder: Path, digest: str) -> None:
        self.path = folder / f"mutation-{digest[:16]}.jsonl"
        self._digest = digest

    def known(self) -> Mapping[str, Judgement]:
        """What an earlier run found out. A line that was not written to its end says nothing."""
        return {judgement.id: judgement for judgement in self._read()}

    def _read(self) -> Iterator[Judgement]:
        if not self.path.is_file():
            return
        for line in self.path.read_text(encoding="utf-8", errors="replace").split("\n"):
            try:
                said = json.loads(line)
                if said["digest"] == self._digest:
                    yield Judgement(said["id"], Fate(said["fate"]), said["by"])
            except (ValueError, KeyError, TypeError):
                continue

    def add(self, judgements: Sequence[Judgement]) -> None:
        """Keep these, too."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("a", encoding="utf-8") as file:
            for one in judgements:
                said = {"digest": self._digest, "id": one.id, "fate": one.fate.value, "by": one.by}
                file.write(json.dumps(said, ensure_ascii=False) + "\n")
