"""Parameters and profiles."""

from fractions import Fraction

from aih_dt.diagnostics import Help, catalogue
from aih_dt.model import DEFAULT_PROFILE, Parameter, Profile
from aih_dt.reading.evidence import Basis
from aih_dt.reading.log import Log
from aih_dt.reading.naming import KEBAB, RESERVED_VALUES, SNAKE, Directory, Origin, meant_by, well_named
from aih_dt.reading.numerals import fraction
from aih_dt.reading.shapes import ParametersShape
from aih_dt.reading.shaping import Shaped
from aih_dt.reading.terms import names, read_number, said
from aih_dt.reading.tree import Text


def parameters(file: Shaped[ParametersShape] | None, basis: Basis, origin: Origin, log: Log) -> Directory[Parameter]:
    """The named constants."""
    things: dict[str, Parameter | None] = {}
    if file is not None:
        things |= dict.fromkeys(origin.broken)
        for name, shape in file.shape.parameters.items():
            well_named(name, "parameter", SNAKE, log)
            if name in RESERVED_VALUES:
                message = f"no parameter may be called `{name}`: the word means something in conditions"
                log.add(catalogue.RESERVED_NAME, message, name.at, "reserved", help=Help("give it another name"))
            things |= dict.fromkeys(meant_by(name, SNAKE))
            basis.check(shape.evidence, shape.interpretations, log)
            basis.needed("parameter", name, shape.evidence, shape.interpretations, log)
            value = _constant(shape.value, log)
            things[str(name)] = (
                None
                if value is None
                else Parameter(
                    name=str(name),
                    label=said(shape.label),
                    value=value,
                    unit=said(shape.unit),
                    because=said(shape.because),
                    evidence=names(shape.evidence),
                    interpretations=names(shape.interpretations),
                    at=name.at,
                )
            )
    return Directory("parameter", catalogue.UNKNOWN_PARAMETER, things, origin)


def _constant(text: Text, log: Log) -> Fraction | None:
    """A number, or a fraction that no decimal says exactly."""
    exact = fraction(text)
    return read_number(text, log) if exact is None else exact


def profiles(
    file: Shaped[ParametersShape] | None, constants: Directory[Parameter], basis: Basis, origin: Origin, log: Log
) -> Directory[Profile]:
    """Other values for some parameters."""
    things: dict[str, Profile | None] = {}
    if file is not None:
        things |= dict.fromkeys(origin.broken)
        for name, shape in file.shape.profiles.items():
            well_named(name, "profile", KEBAB, log)
            things |= dict.fromkeys(meant_by(name, KEBAB))
            if name == DEFAULT_PROFILE:
                log.add(
                    catalogue.RESERVED_NAME,
                    f"no profile may be called `{name}`: it is the one in which every parameter has its own value",
                    name.at,
                    "reserved",
                )
                continue
            basis.check(shape.evidence, shape.interpretations, log)
            values: dict[str, Fraction] = {}
            for parameter, text in shape.set.items():
                value = _constant(text, log)
                if constants.known(parameter, log) and value is not None:
                    values[str(parameter)] = value
            things[str(name)] = Profile(
                name=str(name),
                label=said(shape.label),
                because=said(shape.because),
                values=values,
                evidence=names(shape.evidence),
                interpretations=names(shape.interpretations),
                at=name.at,
            )
    return Directory("profile", catalogue.UNKNOWN_PROFILE, things, origin)
