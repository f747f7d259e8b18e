"""Messages: one type for all of them, and how they are shown."""

from aih_dt.diagnostics.finding import Code, Finding, Help, Kind, Label, Severity, in_order

__all__ = ["Code", "Finding", "Help", "Kind", "Label", "Severity", "in_order"]
