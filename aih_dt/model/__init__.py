"""What a protocol is: immutable data, without files, solvers or templates."""

from aih_dt.model.cell import ANY, Bound, Cell, Member, Number, Part, Range
from aih_dt.model.evidence import (
    Assumption,
    Authority,
    Deviation,
    Grade,
    GradeWord,
    Interpretation,
    Parameter,
    Profile,
    Reading,
    Signature,
    Source,
    Statement,
    Status,
)
from aih_dt.model.position import NOWHERE, Position
from aih_dt.model.protocol import DEFAULT_PROFILE, Case, Facts, Protocol
from aih_dt.model.table import HitPolicy, Output, Region, Rule, Table
from aih_dt.model.term import AGE_SUFFIX, Code, Formula, Role, Summand, Term, Terms, TermType, TermValue
from aih_dt.model.value import MISSING, NOT_ASKED, Special, Value

__all__ = [
    "AGE_SUFFIX", "ANY", "DEFAULT_PROFILE", "MISSING", "NOT_ASKED", "NOWHERE", "Assumption", "Authority", "Bound",
    "Case", "Cell", "Code", "Deviation", "Facts", "Formula", "Grade", "GradeWord", "HitPolicy", "Interpretation",
    "Member", "Number", "Output", "Parameter", "Part", "Position", "Profile", "Protocol", "Range", "Reading", "Region",
    "Role", "Rule", "Signature", "Source", "Special", "Statement", "Status", "Summand", "Table", "Term", "TermType",
    "TermValue", "Terms", "Value",
]  # fmt: skip
