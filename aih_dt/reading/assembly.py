"""From the shapes of the files to a protocol: names resolve, roles are found, cells and formulas are read."""

import re
from collections.abc import Mapping
from dataclasses import replace

from aih_dt.diagnostics import Help, Label, catalogue
from aih_dt.model import (
    Assumption,
    Course,
    Deviation,
    Facts,
    HitPolicy,
    Parameter,
    Profile,
    Property,
    Protocol,
    Reading,
    Role,
    Statement,
    Supposition,
    Term,
)
from aih_dt.reading import evidence as reasons
from aih_dt.reading.cases import Cases, check_patients
from aih_dt.reading.conditions import Conditions
from aih_dt.reading.constants import parameters as parameters_of
from aih_dt.reading.constants import profiles as profiles_of
from aih_dt.reading.course import Courses
from aih_dt.reading.evidence import Basis
from aih_dt.reading.files import Files
from aih_dt.reading.graph import deciding, ordered
from aih_dt.reading.growth import check_counters
from aih_dt.reading.log import Log
from aih_dt.reading.naming import KEBAB, SNAKE, Directory, meant_by, well_named
from aih_dt.reading.properties import Properties
from aih_dt.reading.regions import Regions
from aih_dt.reading.roles import Roles, check_apart, check_roles
from aih_dt.reading.settings import settings
from aih_dt.reading.shapes import ReadingShape, TermShape
from aih_dt.reading.signing import check_signatures
from aih_dt.reading.source import FileKind
from aih_dt.reading.tables import Tables
from aih_dt.reading.terms import TermReader, formula, said
from aih_dt.reading.tree import Text
from aih_dt.reading.usage import check_usage
from aih_dt.reading.values import Values

_VERSION = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9}){0,3}((a|b|rc)[0-9]{1,9})?", re.ASCII)
"""What every target takes for a version."""

DEFAULT_LABEL = "the values as declared"
"""What the default profile is called when the authors give it no name."""


def assemble(files: Files, log: Log) -> Protocol | None:
    """The protocol; what is wrong is reported, and ``None`` comes when there is too little to make one of."""
    evidence, texts, constants = files.evidence, files.interpretations, files.parameters
    documents = reasons.sources(evidence, files.origin(FileKind.SOURCES, evidence, "sources"), log)
    statements = reasons.statements(evidence, documents, files.origin(FileKind.SOURCES, evidence, "statements"), log)
    interpretations = reasons.interpretations(
        texts, files.origin(FileKind.INTERPRETATIONS, texts, "interpretations"), log
    )
    basis = Basis(statements, interpretations)
    for item in () if texts is None else texts.shape.interpretations.values():
        basis.check(item.evidence, [], log)
    parameters = parameters_of(constants, basis, files.origin(FileKind.PARAMETERS, constants, "parameters"), log)
    profiles = profiles_of(constants, parameters, basis, files.origin(FileKind.PARAMETERS, constants, "profiles"), log)
    shapes = {} if files.vocabulary is None else files.vocabulary.shape.terms
    terms = _terms(files, shapes, basis, log)
    roles, terms = _roles(files, shapes, terms, parameters, log)
    check_roles(shapes, terms, roles, log)
    check_apart(shapes, () if constants is None else constants.shape.parameters, log)
    known, terms = settings(terms, files.tables, parameters, profiles, log)
    conditions = Conditions(parameters, known, log)
    values = Values(parameters, known, log)
    terms = _typical(terms, shapes, values, log)
    regions = Regions(terms, roles, conditions, log)

    reader = Tables(regions, basis, values, log)
    tables = tuple(reader.table(file) for file in ordered(files.tables, roles, log))
    assumptions = _assumptions(files, regions, log)
    statements = _readings(files, statements, regions, basis, log)
    rules = {table.name: frozenset(rule.id for rule in table.rules) for table in tables}
    rules_whole = FileKind.TABLE not in files.unread and all(file.is_whole("rules") for file in files.tables)
    given = [case for file in files.cases for case in file.shape.cases]
    cases = Cases(regions, values, profiles, rules, rules_whole, log).read(given)
    course, suppositions, properties = _course(files, regions, basis, profiles, log)
    facts = _facts(files, terms, roles, log)
    if facts is None or log.has_errors:
        return None
    protocol = Protocol(
        facts=facts,
        terms=terms.sound,
        tables=tables,
        parameters=parameters.sound,
        profiles=profiles.sound,
        assumptions=assumptions,
        sources=documents.sound,
        statements=statements.sound,
        interpretations=interpretations.sound,
        cases=cases,
        course=course,
        suppositions=suppositions,
        properties=properties,
        digest=files.digest,
        at=facts.at,
    )
    check_patients(protocol, given, log)
    check_counters(protocol, log)
    check_signatures(protocol, log)
    check_usage(protocol, log)
    return protocol


def _course(
    files: Files, regions: Regions, basis: Basis, profiles: Directory[Profile], log: Log
) -> tuple[Course | None, Mapping[str, Supposition], tuple[Property, ...]]:
    courses = Courses(regions, log)
    course = None if files.course is None else courses.course(files.course.shape)
    if files.properties is None:
        return course, {}, ()
    reader = Properties(courses, basis, profiles, log)
    suppositions = reader.suppositions(files.properties.shape)
    origin = files.origin(FileKind.PROPERTIES, files.properties, "suppositions")
    known: Directory[Supposition] = Directory(
        "supposition",
        catalogue.UNKNOWN_SUPPOSITION,
        dict.fromkeys(origin.broken) | dict(suppositions),
        origin,
    )
    has_course = FileKind.COURSE not in files.absent
    return course, suppositions, reader.properties(files.properties.shape, known, course=has_course)


def _terms(files: Files, shapes: Mapping[Text, TermShape], basis: Basis, log: Log) -> Directory[Term]:
    things: dict[str, Term | None] = {}
    origin = files.origin(FileKind.VOCABULARY, files.vocabulary, "terms")
    things |= dict.fromkeys(origin.broken)
    reader = TermReader(log)
    for name, shape in shapes.items():
        things |= dict.fromkeys(meant_by(name, SNAKE))
        things[str(name)] = reader.term(name, shape)
        basis.check(shape.evidence, shape.interpretations, log)
    return Directory("term", catalogue.UNKNOWN_TERM, things, origin)


def _roles(
    files: Files,
    shapes: Mapping[Text, TermShape],
    terms: Directory[Term],
    parameters: Directory[Parameter],
    log: Log,
) -> tuple[Roles, Directory[Term]]:
    """Who decides and computes what; the terms come back with their formulas."""
    decided = deciding((file.shape for file in files.tables), log)
    derived = {str(name) for name, shape in shapes.items() if shape.formula is not None}
    things = dict(terms.things)
    operands: dict[str, tuple[str, ...]] = {}
    for name, shape in shapes.items():
        term = terms.get(name)
        if shape.formula is None or term is None:
            continue
        found = formula(str(name), shape.formula, terms, derived, parameters, log)
        things[term.name] = None if found is None else replace(term, formula=found)
        if found is not None:
            parts = (*found.numerator, *(found.denominator or ()))
            operands[term.name] = tuple(dict.fromkeys(part.term for part in parts if part.term is not None))
    roles = Roles(
        derived={name: operands.get(name, ()) for name in derived},
        deciding={output: table.table for output, table in decided.items()},
        collected=frozenset(output for output, table in decided.items() if table.hit_policy == HitPolicy.COLLECT.value),
        whole=FileKind.TABLE not in files.unread
        and all(file.is_whole("outputs") and file.shape.outputs for file in files.tables),
    )
    return roles, replace(terms, things=things)


def _typical(terms: Directory[Term], shapes: Mapping[Text, TermShape], reader: Values, log: Log) -> Directory[Term]:
    """The terms with the values that example patients have."""
    things = dict(terms.things)
    for name, shape in shapes.items():
        term = terms.get(name)
        if term is not None and shape.typical is not None:
            things[term.name] = replace(term, typical=reader.value(term, shape.typical))
    return replace(terms, things=things)


def _assumptions(files: Files, regions: Regions, log: Log) -> Mapping[str, Assumption]:
    if files.vocabulary is None:
        return {}
    found: dict[str, Assumption] = {}
    for name, shape in files.vocabulary.shape.assumptions.items():
        well_named(name, "assumption", KEBAB, log)
        if not shape.never:
            log.add(catalogue.WRONG_SHAPE, f"the assumption `{name}` excludes nobody", name.at, "`never` is empty")
        never = regions.region(shape.never, regions.given)
        found[str(name)] = Assumption(str(name), never, said(shape.because), name.at)
    return found


def _readings(
    files: Files, statements: Directory[Statement], regions: Regions, basis: Basis, log: Log
) -> Directory[Statement]:
    """The statements with their readings."""
    things = dict(statements.things)
    for name, shape in () if files.evidence is None else files.evidence.shape.statements.items():
        statement = statements.get(name)
        if statement is not None:
            readings = tuple(_reading(name, item, regions, basis, log) for item in shape.readings)
            things[statement.id] = replace(statement, readings=readings)
    return replace(statements, things=things)


def _reading(name: Text, shape: ReadingShape, regions: Regions, basis: Basis, log: Log) -> Reading:
    first = next(iter((*shape.when, *shape.then)), name)
    if not shape.then:
        log.add(catalogue.WRONG_SHAPE, f"a reading of `{name}` demands nothing", first.at, "`then` is empty")
    deviations: list[Deviation] = []
    for item in shape.deviations:
        basis.check([], [item.interpretation], log)
        when = regions.region(item.when, regions.condition)
        at = next(iter(item.when), item.interpretation).at
        deviations.append(Deviation(when, str(item.interpretation), said(item.because), at))
    return Reading(
        when=regions.region(shape.when, regions.condition),
        then=regions.region(shape.then, regions.outcome),
        deviations=tuple(deviations),
        at=first.at,
    )


def _facts(files: Files, terms: Directory[Term], roles: Roles, log: Log) -> Facts | None:
    if files.protocol is None:
        return None
    shape = files.protocol.shape
    well_named(shape.protocol, "protocol", KEBAB, log)
    well_named(shape.distribution, "distribution", KEBAB, log)
    well_named(shape.library, "library", SNAKE, log)
    _final(shape.decides, terms, roles, log)
    if not _VERSION.fullmatch(shape.version):
        log.add(
            catalogue.WRONG_VALUE,
            f"`{shape.version}` is no version",
            shape.version.at,
            "not numbers joined by `.`",
            help=Help("write numbers joined by `.`", ("version: 0.1.0",)),
        )
    return Facts(
        name=str(shape.protocol),
        title=said(shape.title),
        version=said(shape.version),
        status=str(shape.status),
        dates=_plain(shape.dates),
        decides=str(shape.decides),
        distribution=said(shape.distribution),
        library=said(shape.library),
        profile_label=said(shape.default_profile) or DEFAULT_LABEL,
        summary=said(shape.summary),
        intended_use=said(shape.intended_use),
        intended_users=said(shape.intended_users),
        population=said(shape.population),
        exclusions=_lines(shape.exclusions),
        does_not=_lines(shape.does_not),
        limits=_lines(shape.limits),
        regulatory=said(shape.regulatory),
        codes=_plain(shape.codes),
        authors=_lines(shape.authors),
        contact=said(shape.contact),
        safety_contact=said(shape.safety_contact),
        cite_as=said(shape.cite_as),
        licences=_plain(shape.licences),
        change_log=_plain(shape.change_log),
        at=shape.protocol.at,
    )


def _final(decides: Text, terms: Directory[Term], roles: Roles, log: Log) -> None:
    """Report a final decision that no unique table makes."""
    if not terms.known(decides, log):
        return
    if roles.of(decides) is not Role.OUTPUT:
        if roles.whole:
            log.add(
                catalogue.FINAL_DECISION,
                f"no table decides `{decides}`, which is the final decision",
                decides.at,
                "not an output",
                help=Help("name the output of a table, or write the table that decides it"),
            )
    elif decides in roles.collected:
        table = roles.deciding[decides]
        log.add(
            catalogue.FINAL_DECISION,
            f"`{decides}` is collected by `{table}`, so it cannot be the final decision",
            decides.at,
            "a set of values",
            also=(Label(table.at, "collects it"),),
            help=Help("name an output of a table with `hit policy: unique`"),
        )


def _plain(given: Mapping[Text, Text]) -> Mapping[str, str]:
    return {str(name): said(text) for name, text in given.items()}


def _lines(given: list[Text]) -> tuple[str, ...]:
    return tuple(said(text) for text in given)
