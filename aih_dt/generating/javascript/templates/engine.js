// Comparisons -------------------------------------------------------------------------------------------------------

function within(value, low, high) {
  if (value === null || value === NOT_ASKED) { return false; }
  if (typeof value === "number") { return low <= value && value <= high; }
  throw new TypeError("a number was expected");
}

// -1, 0 or 1 as the fraction is below, at or above p / q; null when there is none.
function against(value, p, q) {
  if (value === null) { return null; }
  if (typeof value === "object") {
    const left = value.top * q;
    const right = p * value.bottom;
    if (left < right) { return -1; }
    if (left > right) { return 1; }
    if (left === right) { return 0; }
  }
  throw new TypeError("a fraction was expected");
}

function above(value, p, q) { return against(value, p, q) === 1; }

function below(value, p, q) { return against(value, p, q) === -1; }

function from(value, p, q) {
  const side = against(value, p, q);
  return side === 1 || side === 0;
}

function upTo(value, p, q) {
  const side = against(value, p, q);
  return side === -1 || side === 0;
}

function computed(value) {
  if (value === null) { return false; }
  if (typeof value === "object") { return true; }
  throw new TypeError("a fraction was expected");
}

function known(...values) {
  if (values.some((value) => value === null || value === NOT_ASKED)) { return false; }
  if (values.every((value) => typeof value === "number")) { return true; }
  throw new TypeError("numbers were expected");
}

function fraction(top, bottom) {
  if (bottom > 0) { return { top, bottom }; }
  if (bottom === 0 || bottom === 0n) { return null; }
  throw new RangeError("a denominator is negative");
}

function noProfile(profile) {
  const names = PROFILES.map((one) => "`" + one.name + "`").join(", ");
  return new RangeError("there is no profile `" + String(profile) + "`; there are " + names);
}

function profileNamed(profile) {
  if (PROFILES.some((one) => one.name === profile)) { return profile; }
  throw noProfile(profile);
}

// From data to values -----------------------------------------------------------------------------------------------

const AGE = "_age_days";
const LONGEST = 400;

class PatientError extends Error {
  constructor(problems) {
    super(problems.map((problem) => problem.message).join("\n"));
    this.name = "PatientError";
    this.problems = problems;
  }
}

function given(patient, name) {
  if (Object.prototype.hasOwnProperty.call(patient, name)) {
    if (patient[name] === undefined) { return null; }
    return patient[name];
  }
  return null;
}

// The number that is meant, as a whole count of 10 ** -places; null for what is no number. A binary floating-point
// number means its shortest decimal text; a text may not have an exponent.
function exact(value) {
  if (typeof value === "bigint") { return { count: value, places: 0 }; }
  if (typeof value === "number") {
    if (Number.isFinite(value)) {
      return counted(/^(-?[0-9]+)(?:\.([0-9]+))?(?:e([+-]?[0-9]+))?$/.exec(String(value)));
    }
    return null;
  }
  if (typeof value === "string" && value.length <= LONGEST) {
    return counted(/^(-?[0-9]+)(?:\.([0-9]+))?()$/.exec(value));
  }
  return null;
}

function counted(match) {
  if (match === null) { return null; }
  const [whole, after, exponent] = match.slice(1).map((part) => part === undefined ? "" : part);
  let count = BigInt(whole + after);
  let places = after.length - Number(exponent);
  while (places < 0) { count *= 10n; places += 1; }
  while (places > 0 && count % 10n === 0n) { count /= 10n; places -= 1; }
  return { count, places };
}

function shown(value) {
  if (typeof value === "string") { return "`" + value.slice(0, 60) + "`"; }
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
    return "`" + String(value) + "`";
  }
  return "something that is neither a text nor a number";
}

function places(count) {
  if (count === 0) { return "a whole number"; }
  if (count === 1) { return "a number with at most 1 decimal place"; }
  return "a number with at most " + count + " decimal places";
}

function numberOrProblem(field, value, low, high, digits) {
  const number = exact(value);
  const allowed = places(digits) + (high === null ? ", 0 or more" : " from " + steps(low, digits) + " to " + steps(high, digits));
  const wrong = (why) => ({ problem: problem(field, value, allowed, why) });
  if (number === null) { return wrong("is no number"); }
  if (number.places > digits) { return wrong("has too many decimal places"); }
  const count = number.count * 10n ** BigInt(digits - number.places);
  if (count < BigInt(low)) { return wrong("is too low"); }
  if (high === null) { return { count }; }
  if (count > BigInt(high)) { return wrong("is too high"); }
  return { count };
}

function problem(field, value, allowed, why) {
  return { field, value: value === null ? null : shown(value), allowed, message: "`" + field + "` " + (value === null ? why : "is " + shown(value) + ", which " + why) + ": it must be " + allowed };
}

function valueOrProblem(input, value) {
  if (value === null) {
    if (input.mayBeMissing === true) { return { value }; }
    return { problem: problem(input.name, null, "given", "is missing") };
  }
  if (input.type === "boolean" && value === true) { return { value: "yes" }; }
  if (input.type === "boolean" && value === false) { return { value: "no" }; }
  if (input.type === "boolean" || input.type === "enum") {
    const names = input.values.map((one) => one.name);
    if (typeof value === "string" && names.includes(value)) { return { value }; }
    const allowed = (names.length === 1 ? "" : "one of ") + names.map((name) => "`" + name + "`").join(", ");
    return { problem: problem(input.name, value, allowed, "is not a value of it") };
  }
  const found = numberOrProblem(input.name, value, input.low, input.high, input.places);
  if (found.problem === undefined) { return { value: Number(found.count) }; }
  return found;
}

function ageOrProblem(input, patient) {
  const field = input.name + AGE;
  const age = given(patient, field);
  if (age === null) {
    if (given(patient, input.name) === null) { return { stale: false }; }
    return { problem: problem(field, null, "the age of `" + input.name + "` in days", "is missing") };
  }
  const found = numberOrProblem(field, age, 0, null, 0);
  if (found.problem === undefined) { return { stale: found.count > BigInt(input.maximumAge) }; }
  return found;
}

function fields(input) {
  if (input.maximumAge === null) { return [input.name]; }
  return [input.name, input.name + AGE];
}

// { values, problems }: a value for each input, and everything that is wrong. Values older than allowed are missing.
function normalise(patient) {
  const allowed = "an object with a name for each input";
  const refused = { values: {}, problems: [{ field: "", value: null, allowed, message: "the patient must be " + allowed }] };
  if (patient === null || Array.isArray(patient) === true) { return refused; }
  if (typeof patient === "object") { return normalised(patient); }
  return refused;
}

function normalised(patient) {
  const values = {};
  const problems = [];
  for (const input of INPUTS) {
    const value = valueOrProblem(input, given(patient, input.name));
    const age = input.maximumAge === null ? { stale: false } : ageOrProblem(input, patient);
    for (const found of [value, age]) {
      if (found.problem === undefined) { continue; }
      problems.push(found.problem);
    }
    if (age.stale === true) { values[input.name] = null; }
    if (age.stale === false && value.problem === undefined) { values[input.name] = value.value; }
  }
  const names = INPUTS.flatMap(fields);
  for (const name of Object.keys(patient)) {
    if (names.includes(name)) { continue; }
    problems.push({ field: name, value: null, allowed: "an input", message: "`" + name + "` is no input of this protocol" });
  }
  return { values, problems };
}

// Deciding ----------------------------------------------------------------------------------------------------------

const INPUT_NAMED = new Map(INPUTS.map((input) => [input.name, input]));
const DERIVED_NAMED = new Map(DERIVED.map((term) => [term.name, term]));
const TABLE_NAMED = new Map(TABLES.map((table) => [table.name, table]));
const OUTPUT_NAMED = new Map(OUTPUTS.map((term) => [term.name, term]));
const DECIDED_BY = new Map(TABLES.flatMap((table) => table.outputs.map((output) => [output, table])));

// Stands for a value that depends on an input about which nothing is said yet.
class Open {
  constructor(input) { this.input = input; }
}

// One patient under one profile. An input that `start` does not name is open; everything is decided when asked for.
class Evaluation {
  constructor(profile, start) {
    this.profile = profile;
    this.values = Object.assign(Object.create(null), start);
    this.collected = Object.create(null);
    this.outcomes = new Map();
  }

  term(name) {
    if (name in this.values) { return this.values[name]; }
    if (DERIVED_NAMED.has(name)) { return this.derived(DERIVED_NAMED.get(name)); }
    if (DECIDED_BY.has(name)) {
      const outcome = this.table(DECIDED_BY.get(name));
      if (outcome instanceof Open) { return outcome; }
      return this.values[name];
    }
    if (INPUT_NAMED.has(name)) { return new Open(name); }
    throw new RangeError("there is no term `" + name + "`");
  }

  derived(term) {
    const operands = term.operands.map((name) => this.term(name));
    const open = operands.filter((operand) => operand instanceof Open);
    const special = operands.some((operand) => operand === null || operand === NOT_ASKED);
    if (open.length > 0 && special === false) { return open[0]; }
    this.values[term.name] = null;
    if (special === false && term.known(this.values) === true) {
      this.values[term.name] = fraction(term.top(this.values, this.profile), term.bottom(this.values, this.profile));
    }
    return this.values[term.name];
  }

  // true, false, or Open when it depends.
  all(cells) {
    let open = null;
    for (const cell of cells) {
      const value = this.term(cell.term);
      if (value instanceof Open) {
        if (open === null) { open = value; }
        continue;
      }
      if (cell.holds(this.values, this.profile) === false) { return false; }
    }
    if (open === null) { return true; }
    return open;
  }

  table(table) {
    if (this.outcomes.has(table.name)) { return this.outcomes.get(table.name); }
    const asked = this.all(table.applies);
    if (asked instanceof Open) { return asked; }
    const outcome = asked === true ? this.fire(table) : { asked: false, fired: [] };
    if (outcome instanceof Open) { return outcome; }
    this.outcomes.set(table.name, outcome);
    this.conclude(table, outcome);
    return outcome;
  }

  fire(table) {
    const fired = [];
    let open = null;
    for (const rule of table.rules) {
      const found = this.all(rule.when);
      if (found === true) { fired.push(rule); }
      if (found instanceof Open && open === null) { open = found; }
    }
    // Exactly one rule of a unique table fires: once it is known, the open ones do not matter.
    if (open instanceof Open && (table.unique === false || fired.length === 0)) { return open; }
    if (table.unique === false || fired.length === 1) { return { asked: true, fired }; }
    const names = fired.map((rule) => "`" + rule.id + "`").join(", ");
    throw new RangeError("the table `" + table.name + "` has " + (fired.length === 0 ? "no rule" : "the rules " + names) + " for this patient");
  }

  conclude(table, outcome) {
    const given = outcome.fired.map((rule) => rule.then(this.profile));
    for (const output of table.outputs) {
      if (table.unique === true) {
        this.values[output] = outcome.asked === true ? given[0][output] : NOT_ASKED;
      }
      if (table.unique === false) {
        const values = given.filter((then) => output in then).map((then) => then[output]);
        this.collected[output] = values.filter((value, index) => values.indexOf(value) === index);
      }
    }
  }

  // Whether some assumption says that there is no such patient.
  impossible() {
    return ASSUMPTIONS.some((assumption) => this.all(assumption.never) === true);
  }
}

function evaluate(values, profile) {
  const evaluation = new Evaluation(profile, values);
  for (const name of ORDER) {
    if (DERIVED_NAMED.has(name)) { evaluation.term(name); }
    if (TABLE_NAMED.has(name)) { evaluation.table(TABLE_NAMED.get(name)); }
  }
  return evaluation;
}

// What is entered under a profile; throws a PatientError that lists every problem.
function entered(patient, profile) {
  const { values, problems } = normalise(patient);
  if (problems.length === 0) {
    const broken = ASSUMPTIONS.filter((one) => new Evaluation(profile, values).all(one.never) === true);
    if (broken.length === 0) { return values; }
    problems.push(...broken.map((one) => ({
      field: one.name, value: null, allowed: "", message: "there is no such patient: `" + one.name + "`: " + one.because,
    })));
  }
  throw new PatientError(problems);
}

function unique(names) {
  return names.filter((name, index) => names.indexOf(name) === index);
}

function decide(patient, profile = "default") {
  profileNamed(profile);
  return decision(evaluate(entered(patient, profile), profile));
}

function decision(evaluation) {
  const asked = TABLES.filter((table) => evaluation.outcomes.get(table.name).asked === true);
  const fired = asked.map((table) => [table.name, evaluation.outcomes.get(table.name).fired]);
  const rules = fired.flatMap(([, some]) => some);
  const terms = [...INPUTS, ...DERIVED, ...OUTPUTS.filter((term) => term.collected === false)];
  const collected = OUTPUTS.filter((term) => term.collected === true);
  return {
    protocol: PROTOCOL,
    version: VERSION,
    digest: DIGEST,
    profile: evaluation.profile,
    action: evaluation.values[DECIDES],
    values: Object.fromEntries(terms.map((term) => [term.name, text(term, evaluation.values[term.name])])),
    collected: Object.fromEntries(
      collected.map((term) => [term.name, evaluation.collected[term.name].map((value) => text(term, value))]),
    ),
    fired: Object.fromEntries(fired.map(([name, some]) => [name, some.map((rule) => rule.id)])),
    notAsked: TABLES.filter((table) => asked.includes(table) === false).map((table) => table.name),
    rules: fired.flatMap(([name, some]) => some.map((rule) => name + "/" + rule.id)),
    evidence: unique(rules.flatMap((rule) => rule.evidence)),
    interpretations: unique(rules.flatMap((rule) => rule.interpretations)),
  };
}

// A decision as text: the same decision is the same text.
function toJSON(decision) {
  return JSON.stringify(decision, null, 2) + "\n";
}

// Values as text ----------------------------------------------------------------------------------------------------

function steps(count, digits) {
  const sign = count < 0 ? "-" : "";
  const text = String(count < 0 ? -count : count).padStart(digits + 1, "0");
  if (digits === 0) { return sign + text; }
  return sign + text.slice(0, -digits) + "." + text.slice(-digits);
}

function divisor(left, right) {
  let a = left < 0n ? -left : left;
  let b = right;
  while (b > 0n) { [a, b] = [b, a % b]; }
  return a;
}

function text(term, value) {
  if (value === null) { return "missing"; }
  if (typeof value === "string") { return value; }
  if (typeof value === "number") { return steps(value, term.places); }
  if (typeof value === "object") { return quotient(BigInt(value.top), BigInt(value.bottom)); }
  throw new TypeError("`" + term.name + "` has no value");
}

function quotient(top, bottom) {
  const common = divisor(top, bottom);
  const [p, q] = [top / common, bottom / common];
  for (let digits = 0, rest = q, scale = 1n; digits <= 40; digits += 1, scale *= 10n) {
    if (scale % rest === 0n) { return steps(p * (scale / q), digits); }
  }
  return p + "/" + q;
}

// Explaining --------------------------------------------------------------------------------------------------------

// For every table: whether it was asked, which rules fired, and for each other rule the cells that do not hold.
function explain(patient, profile = "default") {
  profileNamed(profile);
  const evaluation = evaluate(entered(patient, profile), profile);
  const failing = (cells) => cells
    .filter((cell) => cell.holds(evaluation.values, profile) === false)
    .map((cell) => ({ term: cell.term, cell: cell.text, value: text(term(cell.term), evaluation.values[cell.term]) }));
  const tables = TABLES.map((table) => {
    const outcome = evaluation.outcomes.get(table.name);
    return {
      table: table.name,
      asked: outcome.asked,
      outside: failing(table.applies),
      rules: table.rules.map((rule) => ({
        rule: rule.id, fired: outcome.fired.includes(rule), failing: failing(rule.when),
      })),
    };
  });
  return { decision: decision(evaluation), tables };
}

function term(name) {
  for (const named of [INPUT_NAMED, DERIVED_NAMED, OUTPUT_NAMED]) {
    if (named.has(name)) { return named.get(name); }
  }
  throw new RangeError("there is no term `" + name + "`");
}

// The rules of one table that fire for given values of what it looks at (operands in place of derived terms), in the
// form that `normalise` gives: { asked, rules }. For comparing this library with another.
function matching(table, values, profile = "default") {
  profileNamed(profile);
  if (TABLE_NAMED.has(table)) {
    const outcome = new Evaluation(profile, values).table(TABLE_NAMED.get(table));
    if (outcome instanceof Open) { throw new RangeError("`" + outcome.input + "` is not given"); }
    return { asked: outcome.asked, rules: outcome.fired.map((rule) => rule.id) };
  }
  throw new RangeError("there is no table `" + table + "`");
}

// What if -----------------------------------------------------------------------------------------------------------

// Counts of `name` on, just before and just after each line that a derived term's cuts draw through the known values.
function crossings(name, values) {
  const found = [];
  for (const line of DERIVED.flatMap((term) => term.lines)) {
    const others = Object.keys(line.of).filter((operand) => (operand === name) === false);
    if (name in line.of && others.every((operand) => typeof values[operand] === "number")) {
      let rest = BigInt(line.constant);
      for (const operand of others) { rest += BigInt(line.of[operand]) * BigInt(values[operand]); }
      const slope = BigInt(line.of[name]);
      const down = floor(slope < 0n ? rest : -rest, slope < 0n ? -slope : slope);
      found.push(Number(down) - 1, Number(down), Number(down) + 1);
    }
  }
  return found;
}

function floor(top, bottom) {
  const rest = ((top % bottom) + bottom) % bottom;
  return (top - rest) / bottom;
}

function candidates(input, values, more) {
  const inside = [...input.edges, ...more, ...crossings(input.name, values)]
    .filter((count) => input.low <= count && count <= input.high);
  return unique(inside.sort((left, right) => left - right));
}

// For each known number, the nearest lower and the nearest higher value at which other rules fire, all else equal.
function boundaries(patient, profile = "default") {
  profileNamed(profile);
  const values = entered(patient, profile);
  const now = decision(evaluate(values, profile));
  const found = [];
  for (const input of INPUTS.filter((one) => typeof values[one.name] === "number")) {
    const all = candidates(input, evaluate(values, profile).values, []);
    const lower = all.filter((count) => count < values[input.name]).reverse();
    const higher = all.filter((count) => count > values[input.name]);
    for (const [direction, tried] of [["lower", lower], ["higher", higher]]) {
      for (const count of tried) {
        const evaluation = evaluate({ ...values, [input.name]: count }, profile);
        if (evaluation.impossible() === true) { continue; }
        const then = decision(evaluation);
        if (then.rules.join() === now.rules.join()) { continue; }
        found.push({ term: input.name, direction, value: text(input, count), action: then.action, rules: then.rules });
        break;
      }
    }
  }
  return found;
}

// Every way on from what is known: what is missing takes each value that makes a difference, as far as it is needed.
// Stops after `limit` steps; then `complete` is false.
function explore(start, profile, limit) {
  const leaves = [];
  const asked = new Set();
  const waiting = [start];
  let left = limit;
  while (waiting.length > 0 && left > 0) {
    left -= 1;
    const values = waiting.pop();
    const evaluation = new Evaluation(profile, values);
    if (evaluation.impossible() === true) { continue; }
    const action = evaluation.term(DECIDES);
    const wanted = action instanceof Open ? action.input : related(evaluation, values);
    if (wanted === null) {
      leaves.push({ values, action });
      continue;
    }
    asked.add(wanted);
    for (const value of supplied(INPUT_NAMED.get(wanted), values)) {
      waiting.push({ ...values, [wanted]: value });
    }
  }
  return { leaves, asked: [...INPUT_NAMED.keys()].filter((name) => asked.has(name)), complete: waiting.length === 0 };
}

// An open input of an assumption that also concerns an input that is given: its values may exclude this patient.
function related(evaluation, values) {
  for (const assumption of ASSUMPTIONS) {
    const found = evaluation.all(assumption.never);
    const inputs = assumption.never.flatMap((cell) => DERIVED_NAMED.has(cell.term) ? DERIVED_NAMED.get(cell.term).operands : [cell.term]);
    if (found instanceof Open && inputs.some((name) => name in values)) { return found.input; }
  }
  return null;
}

function supplied(input, values) {
  if (input.type === "enum" || input.type === "boolean") { return input.values.map((value) => value.name); }
  const operandOf = DERIVED.filter((term) => term.operands.includes(input.name));
  const others = operandOf.flatMap((term) => term.operands).filter((name) => (name === input.name) === false);
  const open = others.some((name) => (name in values) === false);
  return candidates(input, values, open ? input.probes : []);
}

function givenValues(patient, profile) {
  const values = entered(patient, profile);
  return Object.fromEntries(Object.entries(values).filter(([, value]) => (value === null) === false));
}

function actions(leaves) {
  const seen = new Set(leaves.map((leaf) => leaf.action));
  return OUTPUT_NAMED.get(DECIDES).values.map((value) => value.name).filter((name) => seen.has(name));
}

// The actions that are still possible when what is missing becomes known.
function possible(patient, profile = "default", limit = 20000) {
  profileNamed(profile);
  const { leaves, complete } = explore(givenValues(patient, profile), profile, limit);
  return { actions: actions(leaves), complete };
}

// The missing input whose value leaves the fewest actions on average; null when none changes what is possible.
function askNext(patient, profile = "default", limit = 20000) {
  profileNamed(profile);
  const { leaves, asked, complete } = explore(givenValues(patient, profile), profile, limit);
  const now = actions(leaves);
  let best = null;
  for (const name of asked) {
    const answers = unique(leaves.filter((leaf) => name in leaf.values).map((leaf) => leaf.values[name]));
    const after = answers.map((value) => actions(
      leaves.filter((leaf) => (name in leaf.values) === false || leaf.values[name] === value),
    ));
    const mean = after.reduce((sum, some) => sum + some.length, 0) / after.length;
    if (mean < now.length && (best === null || mean < best.mean)) { best = { term: name, mean }; }
  }
  if (best === null) { return null; }
  return { term: best.term, actions: now, mean: best.mean, complete };
}
