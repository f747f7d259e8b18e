"""Conditions on terms: what stands in a file to cells, with everything that is wrong reported at its place."""

from aih_dt.diagnostics import Help, catalogue
from aih_dt.model import Cell, Parameter, Part, Position, Term
from aih_dt.reading.cells import Condition
from aih_dt.reading.log import Log, quoted, report_bare
from aih_dt.reading.naming import Directory
from aih_dt.reading.tree import Items, Text
from aih_dt.reading.understanding import Complaint, Setting, Understanding


class Conditions:
    """Reads conditions."""

    def __init__(self, parameters: Directory[Parameter], settings: tuple[Setting, ...], log: Log) -> None:
        self.settings = settings
        self.understanding = Understanding(parameters, settings)
        self.log = log

    def cell(self, term: Term, written: Text | list[Text], at: Position) -> Cell | None:
        """The cell, or ``None`` with findings."""
        if isinstance(written, Text):
            if written == "-" and not written.style:
                report_bare(term.name, "-", written.at, self.log)
            understood = self.understanding.of(term, written)
            if understood.complaints:
                self._complain(term, written, understood.complaints)
                return None
            condition = understood.condition
            if condition is None:
                return None
            parts = None if condition.pieces is None else tuple(piece.part for piece in condition.pieces)
            return Cell(str(written), parts, condition.negated, written.at)
        return self._list(term, written, at)

    def _list(self, term: Term, written: list[Text], at: Position) -> Cell | None:
        at = written.at if isinstance(written, Items) else at
        if any(".." in item and not item.style and item.strip("[]()") == item for item in written):
            # `[6..12]` without quotes is a list to YAML.
            self._report_range(term, written, at)
            return None
        parts: list[Part] = []
        fine = True
        if not written:
            message = f"no value of `{term.name}` is in an empty list"
            self.log.add(catalogue.EMPTY_CONDITION, message, at, "covers nothing")
            return None
        for item in written:
            understood = self.understanding.of(term, item)
            complaints = understood.complaints or self._not_in_a_list(item, understood.condition, len(written), term)
            if complaints:
                self._complain(term, item, complaints, written)
                fine = False
            elif understood.condition is None or understood.condition.pieces is None:
                fine = False
            elif any(piece.part in parts for piece in understood.condition.pieces):
                twice = Complaint(catalogue.CONDITION, f"`{item}` stands here twice", "not understood", 0, len(item))
                self._complain(term, item, (twice,), written)
                fine = False
            else:
                parts += (piece.part for piece in understood.condition.pieces)
        return Cell(f"[{', '.join(written)}]", tuple(parts), at=at) if fine else None

    def _report_range(self, term: Term, written: list[Text], at: Position) -> None:
        condition = f"[{', '.join(written)}]"
        if len(written) > 1:
            condition = ", ".join(f"[{item}]" if ".." in item and item[0] not in "[(" else item for item in written)
        report_bare(term.name, condition, at, self.log)

    def _not_in_a_list(self, item: Text, condition: Condition | None, length: int, term: Term) -> tuple[Complaint, ...]:
        if condition is None or (condition.pieces is not None and not condition.negated):
            return ()
        what = "`-` means every value" if condition.pieces is None else "`not(…)` stands alone"
        return (Complaint(catalogue.CONDITION, f"{what}, so it cannot stand in a list", "not in a list", 0, len(item)),)

    def _complain(
        self, term: Term, written: Text, complaints: tuple[Complaint, ...], among: list[Text] | None = None
    ) -> None:
        """Report what is wrong with a condition, or with one item of a list."""
        for complaint in complaints:
            if complaint.once and not self.log.first(complaint.once):
                continue
            advice = Help(complaint.advice) if complaint.advice else None
            if complaint.better is not None:
                before, after = written[: complaint.offset], written[complaint.offset + complaint.length :]
                better = _quoted(before + complaint.better + after)
                if among is not None:
                    better = f"[{', '.join(better if item is written else _quoted(item) for item in among)}]"
                advice = Help("write", (f"{term.name}: {better}",))
            at = written.part(complaint.offset, complaint.length)
            self.log.add(complaint.code, complaint.message, at, complaint.says, notes=complaint.notes, help=advice)


def _quoted(text: str) -> str:
    """The condition as it must stand in the file."""
    return text if text.replace("_", "").isalnum() else quoted(text)
