"""What this library raises."""


class Problem:
    """One thing that is wrong with the data of a patient: the field, the value it has, what is wrong with it, and what
    it may have."""

    __slots__ = ("allowed", "field", "message", "value")

    def __init__(self, field: str, value: str, message: str, allowed: str = "") -> None:
        self.field = field
        self.value = value
        self.message = message
        self.allowed = allowed

    def __str__(self) -> str:
        allowed = f" (allowed: {self.allowed})" if len(self.allowed) > 0 else ""
        return f"`{self.field}`: {self.message}{allowed}"

    def __repr__(self) -> str:
        return f"Problem({self.field!r}, {self.value!r}, {self.message!r}, {self.allowed!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Problem) and repr(self) == repr(other)

    def __hash__(self) -> int:
        return hash(repr(self))


class InvalidPatientError(ValueError):
    """The data of a patient cannot be decided on. ``problems`` has everything that is wrong with it."""

    def __init__(self, *problems: Problem) -> None:
        self.problems = problems
        super().__init__(*problems)

    def __str__(self) -> str:
        count = "1 problem" if len(self.problems) == 1 else f"{len(self.problems)} problems"
        return "\n  ".join([f"nothing is decided for this patient: {count}", *map(str, self.problems)])


class UnknownProfileError(ValueError):
    """There is no profile of this name."""

    def __init__(self, name: str, profiles: tuple[str, ...]) -> None:
        self.name = name
        self.profiles = profiles
        super().__init__(name, profiles)

    def __str__(self) -> str:
        return f"there is no profile `{self.name}`; choose one of {', '.join(f'`{name}`' for name in self.profiles)}"


class UncoveredError(RuntimeError):
    """No rule of a table covers this patient. It is proved that this cannot be: the library was changed, or the
    patient was not made by its constructor."""

    def __init__(self, table: str) -> None:
        self.table = table
        super().__init__(table)

    def __str__(self) -> str:
        return f"no rule of the table `{self.table}` covers this patient"
