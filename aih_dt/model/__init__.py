"""What a protocol is: immutable data, without files, solvers or templates."""

from aih_dt.model.cell import ANY, Bound, Cell, Member, Number, Part, Range
from aih_dt.model.course import (
    Always,
    Becomes,
    Compare,
    Counted,
    Course,
    Kept,
    Milestone,
    Move,
    Never,
    NoDeadEnd,
    OnlyAfter,
    Pattern,
    Property,
    Regions,
    Sequel,
    Span,
    StillReachable,
    Supposition,
    TakenFrom,
    Update,
    Within,
)
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
    "AGE_SUFFIX", "ANY", "DEFAULT_PROFILE", "MISSING", "NOT_ASKED", "NOWHERE", "Always", "Assumption", "Authority",
    "Becomes", "Bound", "Case", "Cell", "Code", "Compare", "Counted", "Course", "Deviation", "Facts", "Formula",
    "Grade", "GradeWord", "HitPolicy", "Interpretation", "Kept", "Member", "Milestone", "Move", "Never", "NoDeadEnd",
    "Number", "OnlyAfter", "Output", "Parameter", "Part", "Pattern", "Position", "Profile", "Property", "Protocol",
    "Range", "Reading", "Region", "Regions", "Role", "Rule", "Sequel", "Signature", "Source", "Span", "Special",
    "Statement", "Status", "StillReachable", "Summand", "Supposition", "Table", "TakenFrom", "Term", "TermType",
    "TermValue", "Terms", "Update", "Value", "Within",
]  # fmt: skip
