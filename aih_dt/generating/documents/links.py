"""Where everything stands in the documents. All pages lie in one folder, so every address is a file name and an anchor,
and works from the file system, from a server and inside an archive alike."""

INDEX = "index.html"
FACTS = "facts.html"
PATHWAY = "pathway.html"
OUTCOMES = "outcomes.html"
COURSE = "course.html"
WHAT_IF = "what-if.html"
EVIDENCE = "evidence.html"
RULES = "rules.html"
INTERPRETATIONS = "interpretations.html"
PARAMETERS = "parameters.html"
PROFILES = "profiles.html"
VOCABULARY = "vocabulary.html"
CASES = "cases.html"
PROOF = "proof.html"
PROPERTIES = "properties.html"
BOUNDARIES = "boundaries.html"
CHANGES = "changes.html"
A_TO_Z = "a-to-z.html"
SEARCH = "search.html"


def table(name: str) -> str:
    """The page of a table."""
    return f"table-{name}.html"


def rule(table_name: str, rule_id: str) -> str:
    """A rule, described below its table's grid."""
    return f"{table(table_name)}#rule-{rule_id}"


def full_rule(name: str) -> str:
    """A rule by its full name ``table/rule``."""
    table_name, _, rule_id = name.partition("/")
    return rule(table_name, rule_id)


def term(name: str) -> str:
    """A term in the vocabulary."""
    return f"{VOCABULARY}#term-{name}"


def assumption(name: str) -> str:
    """An assumption, below the vocabulary."""
    return f"{VOCABULARY}#assumption-{name}"


def outcome(name: str) -> str:
    """A final decision and the rules that lead to it."""
    return f"{OUTCOMES}#outcome-{name}"


def source(name: str) -> str:
    """A source."""
    return f"{EVIDENCE}#source-{name}"


def statement(name: str) -> str:
    """A statement of a source."""
    return f"{EVIDENCE}#statement-{name}"


def interpretation(name: str) -> str:
    """An interpretation in the register."""
    return f"{INTERPRETATIONS}#interpretation-{name}"


def parameter(name: str) -> str:
    """A parameter."""
    return f"{PARAMETERS}#parameter-{name}"


def property_(name: str) -> str:
    """A property."""
    return f"{PROPERTIES}#property-{name}"


def profile(name: str) -> str:
    """A profile."""
    return f"{PROFILES}#profile-{name}"


def cases(outcome_name: str) -> str:
    """The page of the cases that end in one final decision."""
    return f"cases-{outcome_name}.html"


def case(outcome_name: str, case_id: str) -> str:
    """A case."""
    return f"{cases(outcome_name)}#case-{case_id}"
