"""The shape of each file: which keys there are, and whether a text, a list or a mapping stands behind them.

Shapes say nothing about names that must exist. Their leaves are the :class:`Text` of the tree, so that everything
behind them still knows its place. The JSON Schemas that editors use are written from these same shapes.
"""

from collections.abc import Callable
from typing import Annotated, Any

from pydantic import (
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    Tag,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from aih_dt.model import Authority, HitPolicy, Status, TermType
from aih_dt.reading.tree import Items, Text

NAMES = "x-names"
"""The key of a JSON Schema under which a shape says what may stand there; ``schemas`` puts the names in its place."""


class Of:
    """A leaf of the tree, or a mapping with leaves. ``names`` says for editors what may stand there."""

    def __init__(self, names: str, *words: str) -> None:
        self.names = names
        self.words = words

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        if source is not Text:
            return handler(source)
        leaf = core_schema.is_instance_schema(Text)
        return core_schema.no_info_after_validator_function(_one_of(self.words) if self.words else _said, leaf)

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        # The type is there for the library, which wants it for the keys of mappings.
        return {"enum": list(self.words)} if self.words else {"type": "string", NAMES: self.names}


def _said(text: Text) -> Text:
    if text.is_blank:
        raise PydanticCustomError("blank", "nothing is said here")
    return text


def _one_of(words: tuple[str, ...]) -> Callable[[Text], Text]:
    def check(text: Text) -> Text:
        if text not in words:
            raise PydanticCustomError("word", "not one of the words", {"words": words})
        return text

    return check


AUTHORITIES = tuple(authority.value for authority in Authority)
TYPES = tuple(kind.value for kind in TermType)
HIT_POLICIES = tuple(policy.value for policy in HitPolicy)
KINDS = ("recommendation", "definition", "finding")
SIGNING = tuple(status.value for status in Status)
STATUSES = ("draft", "in review", "approved")

Line = Annotated[Text, Of("line")]
Key = Annotated[Text, Of("key")]
Name = Annotated[Text, Of("name")]
Flag = Annotated[Text, Of("flag", "yes", "no")]
Number = Annotated[Text, Of("number")]
Constant = Annotated[Text, Of("constant")]
Whole = Annotated[Text, Of("whole")]
TermName = Annotated[Text, Of("term")]
InputName = Annotated[Text, Of("input")]
OutputName = Annotated[Text, Of("output")]
StatementName = Annotated[Text, Of("statement")]
InterpretationName = Annotated[Text, Of("interpretation")]
SourceName = Annotated[Text, Of("source")]
ParameterName = Annotated[Text, Of("parameter")]
ProfileName = Annotated[Text, Of("profile")]
RuleName = Annotated[Text, Of("rule")]


BRANCH = "branch:"
"""How the names of a union's branches begin, by which they can be told from keys of the tree."""


def _kind_of(value: Any) -> str:
    return BRANCH + ("text" if isinstance(value, Text) else "list" if isinstance(value, Items) else "mapping")


class Shape(BaseModel):
    """Keys are the names of the fields with spaces in the place of underscores."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, arbitrary_types_allowed=True, alias_generator=lambda name: name.replace("_", " ")
    )


def _kept(value: Any, handler: ValidatorFunctionWrapHandler) -> Any:
    handler(value)
    return value


CellShape = Annotated[
    Annotated[Line, Tag(BRANCH + "text")] | Annotated[list[Line], WrapValidator(_kept), Tag(BRANCH + "list")],
    Discriminator(_kind_of, custom_error_type="condition", custom_error_message="neither a text nor a list"),
]
RegionShape = Annotated[dict[TermName, CellShape], Of("region")]
Evidence = list[StatementName]
Interpretations = list[InterpretationName]


class ValueShape(Shape):
    """A member of an enumerated term."""

    label: Line
    definition: Line | None = None
    prescribes: Flag | None = None


class CodeShape(Shape):
    """A code in a public terminology."""

    code: Line
    display: Line


ValueOrLabel = Annotated[
    Annotated[Line, Tag(BRANCH + "text")] | Annotated[ValueShape, Tag(BRANCH + "mapping")],
    Discriminator(_kind_of, custom_error_type="text or mapping", custom_error_message="neither a text nor a mapping"),
]


class TermShape(Shape):
    """A term."""

    type: Annotated[Text, Of("type", *TYPES)]
    label: Line
    definition: Line | None = None
    values: dict[Name, ValueOrLabel] | None = None
    low: Number | None = Field(None, alias="from")
    high: Number | None = Field(None, alias="to")
    decimal_places: Whole | None = None
    unit: Line | None = None
    formula: Line | None = None
    may_be_missing: Flag | None = None
    safety_relevant: Flag | None = None
    maximum_age: Whole | None = None
    provenance: Line | None = None
    codes: dict[Key, CodeShape] = {}
    typical: Line | None = None
    evidence: Evidence = []
    interpretations: Interpretations = []


class AssumptionShape(Shape):
    """An impossible combination."""

    never: RegionShape
    because: Line


class VocabularyShape(Shape):
    """``vocabulary.yaml``."""

    terms: dict[Name, TermShape]
    assumptions: dict[Name, AssumptionShape] = {}


class ProtocolShape(Shape):
    """``protocol.yaml``."""

    protocol: Name
    title: Line
    version: Line
    status: Annotated[Text, Of("status", *STATUSES)]
    decides: OutputName
    distribution: Line
    library: Line
    default_profile: Line | None = None
    dates: dict[Key, Line] = {}
    codes: dict[Key, Line] = {}
    summary: Line | None = None
    intended_use: Line | None = None
    intended_users: Line | None = None
    population: Line | None = None
    exclusions: list[Line] = []
    does_not: list[Line] = []
    limits: list[Line] = []
    regulatory: Line | None = None
    authors: list[Line] = []
    contact: Line | None = None
    safety_contact: Line | None = None
    cite_as: Line | None = None
    licences: dict[Key, Line] = {}
    change_log: dict[Key, Line] = {}


class ParameterShape(Shape):
    """A named constant."""

    label: Line
    value: Constant
    unit: Line | None = None
    because: Line | None = None
    evidence: Evidence = []
    interpretations: Interpretations = []


class ProfileShape(Shape):
    """Other values for some parameters."""

    label: Line
    because: Line
    set: Annotated[dict[ParameterName, Constant], Of("set")]
    evidence: Evidence = []
    interpretations: Interpretations = []


class ParametersShape(Shape):
    """``parameters.yaml``."""

    parameters: dict[Name, ParameterShape] = {}
    profiles: dict[Name, ProfileShape] = {}


class GradingShape(Shape):
    """A source's grading words in plain words."""

    level: dict[Key, Line] = {}
    strength: dict[Key, Line] = {}
    consensus: dict[Key, Line] = {}


class SourceShape(Shape):
    """A document."""

    title: Line
    authority: Annotated[Text, Of("authority", *AUTHORITIES)]
    citation: Line
    doi: Line | None = None
    url: Line | None = None
    year: Whole | None = None
    read: Line | None = None
    scope: Line | None = None
    grading: GradingShape | None = None


class GradeShape(Shape):
    """A statement's grade in its source's words."""

    level: Line
    strength: Line
    consensus: Line


GradeOrUngraded = Annotated[
    Annotated[Text, Of("ungraded", "ungraded"), Tag(BRANCH + "text")] | Annotated[GradeShape, Tag(BRANCH + "mapping")],
    Discriminator(_kind_of, custom_error_type="text or mapping", custom_error_message="neither a text nor a mapping"),
]


class DeviationShape(Shape):
    """Where the protocol does something else on purpose."""

    when: RegionShape
    interpretation: InterpretationName
    because: Line


class ReadingShape(Shape):
    """A statement taken literally."""

    when: RegionShape
    then: RegionShape
    deviations: list[DeviationShape] = []


class StatementShape(Shape):
    """What a source says: in its own words, or, where only a digest of it was read, in ours."""

    source: SourceName
    kind: Annotated[Text, Of("kind", *KINDS)]
    locator: Line
    quote: Line | None = None
    summary: Line | None = None
    grade: GradeOrUngraded
    readings: list[ReadingShape] = []


class SourcesShape(Shape):
    """``sources.yaml``."""

    sources: dict[Name, SourceShape] = {}
    statements: dict[Name, StatementShape] = {}


class SignatureShape(Shape):
    """Who signed what and when."""

    by: Line
    on: Line
    digest: Line


class InterpretationShape(Shape):
    """A decision of the authors."""

    question: Line
    options: list[Line]
    choice: Line
    because: Line
    cost: Line
    evidence: Evidence = []
    needs_clinician: Flag
    status: Annotated[Text, Of("signing", *SIGNING)]
    signature: SignatureShape | None = None


class InterpretationsShape(Shape):
    """``interpretations.yaml``."""

    interpretations: dict[Name, InterpretationShape] = {}


class RuleShape(Shape):
    """One row of a table."""

    id: Name
    when: RegionShape = {}
    then: Annotated[dict[OutputName, Line], Of("outcome")]
    because: Line | None = None
    evidence: Evidence = []
    interpretations: Interpretations = []
    irrelevant: Annotated[dict[InputName, Line], Of("irrelevant")] = {}


class TableShape(Shape):
    """``tables/*.yaml``."""

    table: Name
    title: Line
    question: Line
    inputs: list[TermName]
    outputs: list[OutputName]
    hit_policy: Annotated[Text, Of("hit policy", *HIT_POLICIES)] | None = None
    applies_when: RegionShape = {}
    note: Line | None = None
    rules: list[RuleShape]


class CaseShape(Shape):
    """An example patient."""

    id: Name
    title: Line
    profile: ProfileName | None = None
    patient: Annotated[dict[Key, Line], Of("patient")]
    expect: Annotated[dict[TermName, CellShape], Of("expect")]
    fires: list[RuleName] = []
    note: Line | None = None


class CasesShape(Shape):
    """``cases/*.yaml``."""

    cases: list[CaseShape]
