"""The shapes of ``course.yaml`` and ``properties.yaml``."""

from typing import Annotated, Any

from pydantic import Discriminator, Field, Tag

from aih_dt.reading.shapes import (
    BRANCH,
    CellShape,
    Evidence,
    Flag,
    InputName,
    Interpretations,
    Line,
    Name,
    Number,
    Of,
    OutputName,
    ProfileName,
    RegionShape,
    Shape,
    Whole,
)
from aih_dt.reading.tree import Items


def _one_or_more(value: Any) -> str:
    return BRANCH + ("list" if isinstance(value, Items) else "mapping")


RegionsShape = Annotated[
    Annotated[RegionShape, Tag(BRANCH + "mapping")] | Annotated[list[RegionShape], Tag(BRANCH + "list")],
    Discriminator(_one_or_more),
]
"""One region, or a list of which any may hold."""

SuppositionName = Annotated[Line, Of("supposition")]


class MilestoneShape(Shape):
    """Where courses begin or end."""

    id: Name
    when: RegionShape
    because: Line


class SpanShape(Shape):
    """The time between two visits."""

    low: Number = Field(alias="from")
    high: Number = Field(alias="to")
    unit: Line | None = None


class UpdateShape(Shape):
    """What a decision makes of an input."""

    decided_by: OutputName
    becomes: dict[Line, CellShape]


class SequelShape(Shape):
    """Two visits of which one never follows the other."""

    before: RegionShape
    after: RegionShape
    because: Line


class BetweenShape(Shape):
    """What else may change between two visits."""

    any_value: list[InputName] = []
    the_same: list[InputName] = []
    grow_with_time: list[InputName] = []
    may_become: dict[InputName, dict[Line, CellShape]] = {}
    cannot_follow: list[SequelShape] = []


class CourseShape(Shape):
    """``course.yaml``."""

    course: Name
    title: Line
    note: Line | None = None
    begins: list[MilestoneShape]
    ends: list[MilestoneShape] = []
    time_between_visits: SpanShape | None = None
    state: dict[InputName, UpdateShape] = {}
    between_visits: BetweenShape | None = None


class SuppositionShape(Shape):
    """What properties take for granted."""

    sentence: Line
    because: Line
    always: RegionsShape | None = None
    never: RegionsShape | None = None
    cannot_follow: list[SequelShape] = []


class CompareShape(Shape):
    """Two patients who are alike but for some inputs."""

    differ_in: list[InputName] = []
    rising: Flag | None = None
    second_profile: ProfileName | None = None
    first: RegionsShape
    second: RegionsShape


class PropertyShape(Shape):
    """A sentence about every course, with the pattern that says it exactly."""

    sentence: Line
    because: Line
    evidence: Evidence = []
    interpretations: Interpretations = []
    provided_that: list[SuppositionName] = []
    never: RegionsShape | None = None
    always: RegionsShape | None = None
    only: RegionsShape | None = None
    reaches: RegionsShape | None = None
    can_still_reach: RegionsShape | None = None
    no_dead_end: Flag | None = None
    compare: CompareShape | None = None
    after: RegionsShape | None = None
    when: RegionsShape | None = None
    start: RegionsShape | None = Field(None, alias="from")
    within_visits: Whole | None = None


class PropertiesShape(Shape):
    """``properties.yaml``."""

    suppositions: dict[Name, SuppositionShape] = {}
    properties: dict[Name, PropertyShape] = {}
