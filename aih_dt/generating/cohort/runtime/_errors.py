"""What is wrong with a frame as a whole, and with single rows."""

REQUIRED, MEMBER, NUMBER, PLACES, BOUNDS, AGE, IMPOSSIBLE, UNDECIDED = range(8)

TROUBLES = (
    "is missing",
    "is none of its values",
    "is no number",
    "has too many decimal places",
    "is outside its bounds",
    "is missing, so that nobody knows how old the value is",
    "excludes such a patient",
    "has no rule for this patient",
)
"""What can be wrong with a field of a row: an input, an age, an assumption or a table."""


class CohortError(ValueError):
    """The frame cannot be decided on, and nothing was. The message names the column and says what to do."""
