"""Values a term can take for one patient."""

from enum import Enum
from fractions import Fraction


class Special(Enum):
    """The two values that are not in any term's vocabulary.

    ``MISSING``: the value is not known (never given, too old, or not computable from what is known).
    ``NOT_ASKED``: the table that decides the term does not apply to this patient.
    """

    MISSING = "missing"
    NOT_ASKED = "not asked"

    def __repr__(self) -> str:
        return self.name


MISSING = Special.MISSING
NOT_ASKED = Special.NOT_ASKED

Value = str | int | Fraction | Special
"""An enumerated or boolean term: the name of the member (booleans: ``yes`` and ``no``).
A numeric term: an ``int`` counted in units of its last decimal place, so that every comparison is exact.
A derived term: a ``Fraction`` in the term's own unit. Any term: a :class:`Special`."""
