"""Every code a message can have. A code is stable once released; each has a page in ``docs/findings``."""

from aih_dt.diagnostics.finding import Code, Kind, Severity


def _input(name: str, title: str) -> Code:
    return Code(name, Severity.ERROR, Kind.INPUT, title)


# Files and folders
FOLDER = _input("FOLDER", "the folder of the protocol cannot be read")
MISSING_FILE = _input("MISSING-FILE", "a file that every protocol has is not there")
UNKNOWN_FILE = _input("UNKNOWN-FILE", "a YAML file that is no part of a protocol")
UNREADABLE_FILE = _input("UNREADABLE-FILE", "a file cannot be read")
FILE_TOO_LARGE = _input("FILE-TOO-LARGE", "a file is larger than a protocol's file may be")
NOT_UTF_8 = _input("NOT-UTF-8", "a file is not UTF-8 text")
EMPTY_FILE = _input("EMPTY-FILE", "a file says nothing")

# YAML
SYNTAX = _input("SYNTAX", "the file is not YAML")
QUOTES = _input("QUOTES", "a condition that must stand in quotes does not")
NESTING = _input("NESTING", "the file is nested deeper than a protocol's file may be")
DUPLICATE_KEY = _input("DUPLICATE-KEY", "a key stands twice in the same place")
YAML_FEATURE = _input("YAML-FEATURE", "a feature of YAML that the language does not have")

# What may stand where
UNKNOWN_KEY = _input("UNKNOWN-KEY", "a key that does not exist here")
MISSING_KEY = _input("MISSING-KEY", "a key that must be there is not")
WRONG_SHAPE = _input("WRONG-SHAPE", "a list, a mapping or a text stands where something else is needed")
WRONG_VALUE = _input("WRONG-VALUE", "a text is not one of those that may stand here")
BAD_NAME = _input("BAD-NAME", "a name is not written as names of its kind are")
RESERVED_NAME = _input("RESERVED-NAME", "a name has a meaning of its own")
DUPLICATE_NAME = _input("DUPLICATE-NAME", "two things have the same name")

# Names that must exist
UNKNOWN_TERM = _input("UNKNOWN-TERM", "a term that the vocabulary does not have")
UNKNOWN_VALUE = _input("UNKNOWN-VALUE", "a value that the term does not have")
UNKNOWN_PARAMETER = _input("UNKNOWN-PARAMETER", "a parameter that does not exist")
UNKNOWN_SOURCE = _input("UNKNOWN-SOURCE", "a source that does not exist")
UNKNOWN_STATEMENT = _input("UNKNOWN-STATEMENT", "a statement that does not exist")
UNKNOWN_INTERPRETATION = _input("UNKNOWN-INTERPRETATION", "an interpretation that does not exist")
# A claim, so that whoever deletes a rule is told by the proof whom that leaves without one.
UNKNOWN_RULE = Code("UNKNOWN-RULE", Severity.ERROR, Kind.CLAIM, "a table or rule that does not exist")
UNKNOWN_SUPPOSITION = _input("UNKNOWN-SUPPOSITION", "a supposition that does not exist")
UNKNOWN_PROFILE = _input("UNKNOWN-PROFILE", "a profile that does not exist")

# Conditions and values
CONDITION = _input("CONDITION", "a condition cannot be understood")
WRONG_CONDITION = _input("WRONG-CONDITION", "a condition does not fit the type of its term")
OUT_OF_RANGE = _input("OUT-OF-RANGE", "a number is outside the bounds of its term")
DECIMAL_PLACES = _input("DECIMAL-PLACES", "a number has more decimal places than its term")
EMPTY_CONDITION = _input("EMPTY-CONDITION", "a condition that no value can meet")

# Terms and formulas
TERM = _input("TERM", "the definition of a term contradicts itself or is not complete")
FORMULA = _input("FORMULA", "a formula is not linear, or has no certain meaning")
ROLE = _input("ROLE", "a term is used as what it is not")

# Tables
TWO_TABLES = _input("TWO-TABLES", "two tables decide the same term")
CYCLE = _input("CYCLE", "tables need each other's outputs in a circle")
FINAL_DECISION = _input("FINAL-DECISION", "the final decision is not the output of a unique table")
NOT_AN_INPUT = _input("NOT-AN-INPUT", "a rule has a condition on a term that is no input of its table")
NOT_AN_OUTPUT = _input("NOT-AN-OUTPUT", "a rule gives a term that is no output of its table")
MISSING_OUTPUT = _input("MISSING-OUTPUT", "a rule does not give every output it must")
NO_EVIDENCE = _input("NO-EVIDENCE", "something stands on no statement and no interpretation")
IRRELEVANT = _input("IRRELEVANT", "a rule excuses a term that cannot be missing")

# Evidence
SIGNATURE = _input("SIGNATURE", "the status and the signature of an interpretation do not fit together")
VOID_SIGNATURE = Code("VOID-SIGNATURE", Severity.ERROR, Kind.CLAIM, "an interpretation is no longer what was signed")

# Cases
CASE = _input("CASE", "a case has a patient who cannot be, or expects what cannot be decided")

# Courses
COURSE = _input("COURSE", "the course contradicts itself or is not complete")
NO_UPDATE = _input("NO-UPDATE", "nothing says what becomes of an input between two visits")
TWO_UPDATES = _input("TWO-UPDATES", "it is said twice what becomes of an input between two visits")
UNBOUNDED_COUNTER = _input("UNBOUNDED-COUNTER", "the number at which counting stops is told from the one before it")
PATTERN = _input("PATTERN", "what a property says follows no pattern, or more than one")

# Patients
PATIENT = _input("PATIENT", "the patient's data cannot be used")

# Warnings
UNUSED = Code("UNUSED", Severity.WARNING, Kind.CLAIM, "something is declared and never used")

# Claims about tables
GAP = Code("GAP", Severity.ERROR, Kind.CLAIM, "a table has no rule for some patients")
OVERLAP = Code("OVERLAP", Severity.ERROR, Kind.CLAIM, "a table has two rules for the same patients")
DEAD_RULE = Code("DEAD-RULE", Severity.ERROR, Kind.CLAIM, "a rule that no patient can reach")
HIDDEN_RULE = Code("HIDDEN-RULE", Severity.ERROR, Kind.CLAIM, "a rule whose patients all have other rules too")
IDLE_IN_PROFILE = Code("IDLE-IN-PROFILE", Severity.HINT, Kind.CLAIM, "a rule that no patient reaches under a profile")
DEAD_VALUE = Code("DEAD-VALUE", Severity.ERROR, Kind.CLAIM, "a value that no rule gives")
GAP_OUT_OF_REACH = Code(
    "GAP-OUT-OF-REACH", Severity.HINT, Kind.CLAIM, "a table has no rule for combinations that no patient can have"
)
OVERLAP_OUT_OF_REACH = Code(
    "OVERLAP-OUT-OF-REACH", Severity.HINT, Kind.CLAIM, "two rules meet only where no patient can be"
)
REDUNDANT_RULE = Code(
    "REDUNDANT-RULE", Severity.WARNING, Kind.CLAIM, "a rule that can be left out or joined to another"
)
REDUNDANT_CELL = Code("REDUNDANT-CELL", Severity.WARNING, Kind.CLAIM, "a condition that excludes nobody")
REDUNDANT_INPUT = Code(
    "REDUNDANT-INPUT", Severity.WARNING, Kind.CLAIM, "an input that makes no difference in its table"
)

# Claims about the whole protocol
NO_FINAL_DECISION = Code(
    "NO-FINAL-DECISION", Severity.ERROR, Kind.CLAIM, "some patients do not get exactly one final decision"
)
IGNORANCE = Code(
    "IGNORANCE", Severity.ERROR, Kind.CLAIM, "something is prescribed while a safety-relevant value is missing"
)
READING = Code("READING", Severity.ERROR, Kind.CLAIM, "the protocol does not do what a statement says")
IDLE_DEVIATION = Code("IDLE-DEVIATION", Severity.ERROR, Kind.CLAIM, "a listed deviation never happens")
IMPOSSIBLE = Code("IMPOSSIBLE", Severity.ERROR, Kind.CLAIM, "the assumptions leave no patient at all")
CASE_FAILED = Code("CASE-FAILED", Severity.ERROR, Kind.CLAIM, "an example patient does not get what the case expects")

# Claims about courses
NO_BEGINNING = Code("NO-BEGINNING", Severity.ERROR, Kind.CLAIM, "no patient can be where a course begins")
UNDEFINED_UPDATE = Code("UNDEFINED-UPDATE", Severity.ERROR, Kind.CLAIM, "an update leaves an input without a value")
DEAD_END = Code("DEAD-END", Severity.ERROR, Kind.CLAIM, "after some visit there can be no next one")
BROKEN_PROPERTY = Code("BROKEN-PROPERTY", Severity.ERROR, Kind.CLAIM, "a course for which a property does not hold")
VACUOUS_PROPERTY = Code(
    "VACUOUS-PROPERTY", Severity.ERROR, Kind.CLAIM, "a property that no course ever puts to the test"
)

UNDECIDED = Code("UNDECIDED", Severity.UNKNOWN, Kind.CLAIM, "a claim could be neither proved nor refuted")
DISAGREEMENT = Code("DISAGREEMENT", Severity.ERROR, Kind.INTERNAL, "two of our own checkers disagree")

# Claims about what is generated
DOCUMENT = Code("DOCUMENT", Severity.ERROR, Kind.CLAIM, "a page of the documents shows what the protocol does not say")
LIBRARY = Code("LIBRARY", Severity.ERROR, Kind.CLAIM, "a generated library does not mean what the protocol says")
CERTIFICATE = Code("CERTIFICATE", Severity.ERROR, Kind.CLAIM, "a proof on file is not what the protocol gives")
