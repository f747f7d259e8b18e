"""Everything that ``check`` proves about tables, the protocol as a whole and its cases, under every profile."""

from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass, replace

from aih_dt.diagnostics import Finding, Help, Label, in_order
from aih_dt.diagnostics.catalogue import DEAD_RULE, IDLE_IN_PROFILE, IMPOSSIBLE
from aih_dt.model import DEFAULT_PROFILE, Protocol
from aih_dt.proving.cases import case_findings, run_case
from aih_dt.proving.context import Context, contexts
from aih_dt.proving.doubts import undecided
from aih_dt.proving.graph import prove_graph
from aih_dt.proving.liveness import dead_rules, dead_values, examples, few, firing, redundancies, shown
from aih_dt.proving.merging import PROFILE, merged
from aih_dt.proving.partition import partition
from aih_dt.proving.readings import idle_deviations
from aih_dt.proving.regions import table_findings
from aih_dt.proving.report import Claim, Report, Subject, Verdict
from aih_dt.proving.smtlib import Script, together
from aih_dt.proving.solver import Answer
from aih_dt.proving.tables import TableProof, prove_alone, prove_fed, table_claims
from aih_dt.semantics.evaluate import Values
from aih_dt.semantics.ground import Ground, GroundTable, ground
from aih_dt.semantics.words import box_in_words

Progress = Callable[[str], None]
"""Told what is being looked at now."""

LIVE = "every rule can fire"


def silent(_: str) -> None:
    """Progress that nobody watches."""


@dataclass
class _Gathered:
    """What has been found so far; certificates as file name to the texts that stand in it, each once."""

    claims: list[Claim]
    findings: list[Finding]
    scripts: dict[str, list[Script]]

    def certificate(self, name: str, script: Script) -> str:
        held = self.scripts.setdefault(name, [])
        if script not in held:
            held.append(script)
        return name

    @property
    def certificates(self) -> Mapping[str, str]:
        """The text of each file: a head once, behind it the block of each script that begins with it."""
        return {name: together(scripts) for name, scripts in sorted(self.scripts.items())}


def check(protocol: Protocol, progress: Progress = silent) -> Report:
    """Proves or refutes every claim about ``protocol``."""
    gathered = _Gathered([], [], {})
    by_profile = contexts(protocol)
    results = [run_case(by_profile[case.profile], case) for case in protocol.cases]
    # Tried before a search: the authors' patients, and under later profiles a few of those shown under the default one.
    tried = tuple(result.patient for result in results if result.patient is not None)
    patients: dict[str, Mapping[str, Values]] = {}
    proofs: dict[str, tuple[Ground, TableProof]] = {}
    for profile, context in by_profile.items():
        unsettled = _check_tables(context, context.ground.tables, gathered, proofs, progress)
        progress(f"{profile}: the whole protocol")
        patients[profile] = _check_whole(context, tried, gathered, unsettled)
        if profile == DEFAULT_PROFILE:
            tried = few(context, patients[profile])
    gathered.claims += [result.claim for result in results]
    gathered.findings += case_findings(results)
    return Report(
        protocol=protocol,
        claims=tuple(gathered.claims),
        findings=in_order(merged(gathered.findings)),
        examples=patients,
        certificates=gathered.certificates,
    )


def check_table(protocol: Protocol, name: str, progress: Progress = silent) -> Report:
    """Proves or refutes the claims about one table and those that feed it, under every profile."""
    needed = {table.name for table in ground(protocol).feeding(ground(protocol).table(name))}
    gathered = _Gathered([], [], {})
    proofs: dict[str, tuple[Ground, TableProof]] = {}
    for context in contexts(protocol).values():
        tables = tuple(table for table in context.ground.tables if table.name in needed)
        _check_tables(context, tables, gathered, proofs, progress)
    return Report(
        protocol=protocol,
        claims=tuple(claim for claim in gathered.claims if claim.name == name),
        findings=in_order(merged(gathered.findings)),
        certificates=gathered.certificates,
    )


def _check_tables(
    context: Context,
    tables: tuple[GroundTable, ...],
    gathered: _Gathered,
    proofs: dict[str, tuple[Ground, TableProof]],
    progress: Progress,
) -> frozenset[str]:
    """The names of those of ``tables`` (with all that feed them) about which something is refuted or unknown."""
    held = context.ground
    alone: dict[str, TableProof] = {}
    for table in tables:
        progress(f"{held.profile}: {table.name}")
        if not table.is_unique:
            if held.profile == DEFAULT_PROFILE:
                gathered.findings += redundancies(context, table, partition(held, table), complete=False)
            continue
        known = proofs.get(table.name)
        if known is not None and _same(known[0], held, table):
            alone[table.name] = known[1]
        else:
            alone[table.name] = prove_alone(held, table)
            proofs.setdefault(table.name, (held, alone[table.name]))
    fed, script = prove_fed(context, alone)
    text = None if script is None else (script, gathered.certificate("tables-as-fed.smt2", script))
    for table in tables:
        if table.is_unique:
            _gather_table(context, table, fed, text, gathered)
    return frozenset(name for name, proof in fed.items() if not proof.sound)


def _gather_table(
    context: Context,
    table: GroundTable,
    proofs: Mapping[str, TableProof],
    fed: tuple[Script, str] | None,
    gathered: _Gathered,
) -> None:
    held, proof = context.ground, proofs[table.name]
    gathered.findings += _in_profile(held, table_findings(context, table, proof))
    certificate = gathered.certificate(f"tables/{table.name}.smt2", proof.script)
    gathered.claims += table_claims(held, table, proof, certificate, fed)
    upstream = [proofs[one.name] for one in held.feeding(table) if one is not table and one.name in proofs]
    for verdict, what in zip(proof.verdicts, ("complete", "free of overlaps"), strict=True):
        if verdict is Verdict.UNKNOWN and all(one.sound for one in upstream):
            gathered.findings.append(undecided(f"`{table.name}` is {what}", Label(table.source.at, "this table")))
    if held.profile == DEFAULT_PROFILE and proof.sound:
        gathered.findings += redundancies(context, table, proof.second.partition, complete=True)


def _same(one: Ground, other: Ground, table: GroundTable) -> bool:
    """Whether the table, the assumptions and what its inputs mean are the same under both profiles."""
    names = {*table.inputs, *table.applies_when}
    return (
        one.table(table.name) == table
        and one.assumptions == other.assumptions
        and all(one.domains[name] == other.domains[name] for name in names)
        and all(one.formulas.get(name) == other.formulas.get(name) for name in names)
    )


def _check_whole(
    context: Context,
    patients: tuple[Values, ...],
    gathered: _Gathered,
    unsettled: frozenset[str],
) -> Mapping[str, Values]:
    held = context.ground
    if context.exists() is Answer.UNSAT:
        gathered.findings += _in_profile(held, [_impossible(held)])
        return {}
    found = shown(context, patients)
    if held.profile == DEFAULT_PROFILE:
        found = examples(context, found)
    alive = found.keys() if held.profile == DEFAULT_PROFILE else firing(context, found.keys())
    _check_liveness(context, alive, gathered, unsettled)
    if unsettled:
        # What the whole decides has no meaning while a table has no rule or two rules for a patient.
        return found
    claims, findings, script = prove_graph(context, "protocol.smt2")
    gathered.certificate("protocol.smt2", script)
    gathered.claims += claims
    gathered.findings += _in_profile(held, findings)
    if held.profile == DEFAULT_PROFILE:
        for claim, finding in idle_deviations(context, patients):
            gathered.claims.append(claim)
            gathered.findings += [] if finding is None else [finding]
    return found


def _impossible(held: Ground) -> Finding:
    """As few assumptions as it takes to leave no patient: without any one of them there are some."""
    kept = list(held.assumptions)
    for assumption in held.assumptions:
        rest = [one for one in kept if one is not assumption]
        if Context(replace(held, assumptions=tuple(rest), tables=(), readings=())).exists() is Answer.UNSAT:
            kept = rest
    declared = held.protocol.assumptions
    return Finding(
        IMPOSSIBLE,
        "the assumptions leave no patient at all",
        tuple(Label(declared[one.name].at, f"no patient has {box_in_words(held, one.never)}") for one in kept),
        help=Help("correct one of them: whatever is proved of patients that cannot be says nothing"),
    )


def _check_liveness(context: Context, alive: Set[str], gathered: _Gathered, unsettled: frozenset[str]) -> None:
    """What of the tables that are fed by settled ones never fires; what reaches the others is not known yet."""
    held = context.ground
    open_rules: set[str] = set()
    unreached: set[str] = set()
    for table in held.tables:
        if any(one.name in unsettled for one in held.feeding(table) if one is not table):
            unreached |= {f"{table.name}/{rule.id}" for rule in table.rules}
            continue
        found = list(dead_rules(context, table, alive))
        dead = [finding for finding in found if finding.code is DEAD_RULE]
        if held.profile == DEFAULT_PROFILE:
            gathered.findings += dead
        else:
            gathered.findings += _in_profile(held, [_idle(held, finding) for finding in dead])
        gathered.findings += _in_profile(held, [finding for finding in found if finding.code is not DEAD_RULE])
        if len(found) > len(dead):
            open_rules |= {f"{table.name}/{rule.id}" for rule in table.rules} - alive
        verdict = Verdict.REFUTED if dead else Verdict.UNKNOWN if len(found) > len(dead) else Verdict.PROVED
        if held.profile == DEFAULT_PROFILE or not dead:
            many = len(table.rules)
            sentence = f"each of its {many} rules has a patient" if many > 1 else "its rule has a patient"
            gathered.claims.append(
                Claim(Subject.TABLE, table.name, LIVE, sentence, verdict, held.profile, ("example patient",))
            )
    if held.profile == DEFAULT_PROFILE:
        gathered.findings += dead_values(context, alive, frozenset(open_rules | unreached))


def _idle(held: Ground, dead: Finding) -> Finding:
    """A rule that is dead under one profile may live under another, so there is nothing to mend."""
    return replace(dead, code=IDLE_IN_PROFILE, message=f"{dead.message} under the profile `{held.profile}`", help=None)


def _in_profile(held: Ground, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    if held.profile == DEFAULT_PROFILE:
        return tuple(findings)
    label = held.protocol.profiles[held.profile].label
    return tuple(replace(found, notes=((PROFILE, f"`{held.profile}`, {label}"), *found.notes)) for found in findings)
