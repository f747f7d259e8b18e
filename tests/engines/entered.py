"""Patients' data as they come: good, stale, incomplete and wrong."""

from random import Random

from aih_dt.model import AGE_SUFFIX
from aih_dt.semantics.cells import random_patients
from aih_dt.semantics.entering import written
from aih_dt.semantics.ground import Ground

WRONG: tuple[object, ...] = ("foo", 3.5, "-9", True, "100", 1e-7, 1e21, "7.125", "1e3", " 1", "")


def mixed_data(ground: Ground, n: int, seed: int) -> list[dict[str, object]]:
    """``n`` patients of whom about a third have something out of the ordinary."""
    random = Random(seed)
    found: list[dict[str, object]] = []
    for values in random_patients(ground, n, seed):
        data: dict[str, object] = dict(written(ground, values))
        if random.random() < 0.4:
            for name in list(data):
                chance = random.random()
                if name.endswith(AGE_SUFFIX):
                    data[name] = random.choice([0, 29, 30, 31, "31", "1.0", 1000] + [-1, None, 1.5] * (chance < 0.1))
                elif chance < 0.05:
                    data[name] = random.choice(WRONG)
                elif chance < 0.1:
                    data[name] = None
                elif chance < 0.15:
                    del data[name]
        if random.random() < 0.02:
            data["no_such_term"] = 1
        found.append(data)
    return found
