"""Rows as a file of comma-separated values, as databases load them."""

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from aih_dt.conforming.engines.sql import Cell, Frame

NULL = "\\N"


@contextmanager
def write(frame: Frame) -> Iterator[Path]:
    """A file with ``frame``, for as long as it is needed."""
    with TemporaryDirectory(prefix="aih-dt-") as folder:
        path = Path(folder) / "rows.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow([name for name, _ in frame.columns])
            writer.writerows([_text(cell) for cell in row] for row in frame.rows)
        yield path


def _text(cell: Cell) -> str:
    if cell is None:
        return NULL
    return {True: "true", False: "false"}[cell] if isinstance(cell, bool) else str(cell)
