// A patient can be tried here. The generated library decides; this script reads the form, writes the fragment of the
// address, and shows what the library answers.
"use strict";

(() => {
  const data = whatIfData;
  const library = globalThis[data.library];
  const AGE = "_age_days";
  const SOME = 4000;
  const form = document.getElementById("patient");
  const start = document.getElementById("start");
  const profile = document.getElementById("profile");
  const fields = library.inputs.map((input) => ({
    input,
    entry: form.querySelector(`[data-input="${input.name}"]`),
    missing: form.querySelector(`[data-missing="${input.name}"]`),
    age: form.querySelector(`[data-age="${input.name}"]`),
    wrong: document.getElementById("wrong-" + input.name),
  }));
  let later = 0;

  // Elements ---------------------------------------------------------------------------------------------------------

  function make(tag, attributes, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) { made.setAttribute(name, value); }
    made.append(...children);
    return made;
  }

  function show(place, ...children) { document.getElementById(place).replaceChildren(...children); }

  function link(href, text) { return make("a", { href }, text); }

  function ruleLink(table, rule) { return link(`table-${table}.html#rule-${rule}`, rule); }

  function label(term) { return data.terms[term].label; }

  // A value as the library says it, in the words of the vocabulary.
  function words(term, value) {
    if (value === "missing" || value === "not asked") { return value; }
    const found = data.terms[term];
    if (Object.hasOwn(found.values, value)) { return found.values[value]; }
    return found.unit ? `${value}\u00a0${found.unit}` : value;
  }

  // The form ---------------------------------------------------------------------------------------------------------

  function read() {
    const patient = {};
    for (const { input, entry, missing, age } of fields) {
      const left = missing ? missing.checked : entry.value === "";
      if (left) { continue; }
      patient[input.name] = entry.value.trim();
      if (age && age.value.trim() !== "") { patient[input.name + AGE] = age.value.trim(); }
    }
    return patient;
  }

  function fill(patient) {
    for (const { input, entry, missing, age } of fields) {
      const value = Object.hasOwn(patient, input.name) ? patient[input.name] : "";
      entry.value = value;
      if (missing) { missing.checked = value === ""; }
      if (age) { age.value = Object.hasOwn(patient, input.name + AGE) ? patient[input.name + AGE] : ""; }
    }
  }

  // The address ------------------------------------------------------------------------------------------------------

  function person(number) {
    const [asReference, ...told] = data.people[number];
    const patient = asReference === 1 ? { ...data.reference } : {};
    for (let place = 0; place < told.length; place += 2) { patient[data.fields[told[place]]] = told[place + 1]; }
    return patient;
  }

  // What was changed in an example is of today.
  function dated(patient) {
    for (const { input } of fields.filter((field) => field.age)) {
      const age = input.name + AGE;
      if (input.name in patient && !(age in patient)) { patient[age] = "0"; }
      if (!(input.name in patient)) { delete patient[age]; }
    }
  }

  function fromAddress() {
    const said = new URLSearchParams(location.hash.slice(1));
    let patient = {};
    let chosen = "default";
    if (said.has("example") && Object.hasOwn(data.examples, said.get("example"))) {
      patient = person(data.examples[said.get("example")]);
    }
    if (said.has("case") && Object.hasOwn(data.cases, said.get("case"))) {
      const [under, number] = data.cases[said.get("case")];
      patient = person(number);
      chosen = under;
    }
    for (const [name, value] of said) {
      if (name === "profile") { chosen = value; }
      if (["example", "case", "profile"].includes(name)) { continue; }
      patient[name] = value;
    }
    for (const [name, value] of Object.entries(patient)) {
      if (value === "") { delete patient[name]; }
    }
    if (said.has("example") || said.has("case")) { dated(patient); }
    profile.value = chosen;
    if (profile.selectedIndex < 0) { profile.value = "default"; }
    start.value = said.has("example") && said.size === 1 ? `example=${said.get("example")}` : said.has("case") && said.size === 1 ? `case=${said.get("case")}` : "";
    fill(patient);
    answer(patient);
  }

  function toAddress(patient) {
    const said = new URLSearchParams(patient);
    if (profile.value !== "default") { said.set("profile", profile.value); }
    history.replaceState(null, "", "#" + said.toString());
  }

  // The answer -------------------------------------------------------------------------------------------------------

  function answer(patient) {
    clearTimeout(later);
    let explained = null;
    let problems = [];
    try {
      explained = library.explain(patient, profile.value);
    } catch (error) {
      if (!(error instanceof library.PatientError)) { throw error; }
      problems = error.problems;
    }
    showProblems(problems);
    if (explained === null) {
      for (const place of ["why", "next", "lit"]) { show(place); }
      return;
    }
    showDecision(explained.decision);
    showPath(explained);
    showTables(explained);
    show("next", make("p", { class: "quiet" }, "Looking for the nearest boundaries …"));
    later = setTimeout(() => showNext(patient, explained.decision), 120);
  }

  function showProblems(problems) {
    for (const { input, entry, age, wrong } of fields) {
      const mine = problems.filter((problem) => problem.field === input.name || problem.field === input.name + AGE);
      wrong.hidden = mine.length === 0;
      wrong.textContent = mine.map((problem) => sentence(problem)).join(" ");
      entry.setAttribute("aria-invalid", String(mine.some((problem) => problem.field === input.name)));
      if (age) { age.setAttribute("aria-invalid", String(mine.some((problem) => problem.field === input.name + AGE))); }
    }
    if (problems.length === 0) { return; }
    const listed = problems.map((problem) => make("li", {}, named(problem), sentence(problem)));
    show("decision", make("h2", {}, "Not decided"), make("p", {}, "Nothing is decided until this is put right:"), make("ul", { class: "problems" }, ...listed));
  }

  function named(problem) {
    const name = problem.field.endsWith(AGE) ? problem.field.slice(0, -AGE.length) : problem.field;
    if (!Object.hasOwn(data.terms, name)) { return ""; }
    const whose = problem.field === name ? label(name) : `age of ${label(name)}`;
    return document.getElementById("in-" + name) === null ? whose + ": " : make("span", {}, make("a", { href: "#in-" + name, "data-to": name }, whose), ": ");
  }

  function sentence(problem) {
    if (problem.allowed === "") { return problem.message; }
    const said = problem.value === null ? "not given" : `${problem.value} was given`;
    return `${said}; it must be ${problem.allowed}.`;
  }

  function showDecision(decision) {
    const term = data.decides;
    const treatment = data.terms[term].prescribes.includes(decision.action) ? [" ", make("span", { class: "chip treatment" }, "treatment")] : [];
    const shown = (names) => names
      .map((name) => [name, name in decision.collected ? decision.collected[name] : [decision.values[name]]])
      .map(([name, values]) => [name, values.filter((value) => value !== "not asked")])
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => make("div", {}, make("dt", {}, label(name)), make("dd", {}, values.map((value) => words(name, value)).join("; "))));
    const results = shown(data.results);
    const remembered = shown(data.remembered.filter((name) => !data.results.includes(name) && name !== term));
    show(
      "decision",
      make("p", { class: "quiet" }, label(term)),
      make("h2", { "data-action": decision.action }, link(`outcomes.html#outcome-${decision.action.replaceAll(" ", "-")}`, words(term, decision.action)), ...treatment),
      ...(results.length === 0 ? [] : [make("dl", { class: "pairs" }, ...results)]),
      ...(remembered.length === 0 ? [] : [make("details", {}, make("summary", {}, "What is remembered for the next visit"), make("dl", { class: "pairs" }, ...remembered))]),
    );
  }

  function showPath(explained) {
    const step = (table) => {
      const rules = table.rules.filter((rule) => rule.fired);
      const fired = rules.flatMap((rule, index) => [index > 0 ? ", " : "", ruleLink(table.table, rule.rule)]);
      const about = data.tables[table.table];
      const given = rules.map((rule) => about.then[rule.rule].filter((text) => text !== "").join(", ")).join("; ");
      const item = make("li", { "data-rules": rules.map((rule) => `${table.table}/${rule.rule}`).join(" ") }, about.title, ": ", make("b", {}, given || "nothing"), " ");
      item.append(make("small", {}, rules.length === 0 ? "no rule applies" : "by ", ...fired));
      return item;
    };
    const asked = explained.tables.filter((table) => table.asked);
    const place = (table) => data.way.indexOf(table.table);
    const way = asked.filter((table) => place(table) >= 0).sort((left, right) => place(left) - place(right)).map(step);
    const others = asked.filter((table) => !data.way.includes(table.table)).map(step);
    const beside = make("details", {}, make("summary", {}, `What else is decided (${others.length} tables)`), make("ul", {}, ...others));
    const { evidence, interpretations } = explained.decision;
    const chips = [
      ...evidence.map((name) => make("li", {}, chip(`evidence.html#statement-${name}`, name, data.statements[name], data.statements[name]))),
      ...interpretations.map((name) => make("li", {}, chip(`interpretations.html#interpretation-${name}`, name, "own decision", "own"))),
    ];
    show("why", make("h2", {}, "Why"), make("ol", { class: "path" }, ...way), ...(others.length === 0 ? [] : [beside]), make("h3", {}, "Rests on"), make("ul", { class: "chips" }, ...chips));
  }

  function chip(href, name, mark, tone) {
    return make("a", { class: "chip " + tone, href }, make("b", {}, name), " " + mark);
  }

  // The tables, with the rules that fire lit and the cells that do not hold marked ------------------------------------

  function showTables(explained) {
    const outside = explained.tables.filter((table) => !table.asked).map((table) => {
      const why = table.outside.map((cell) => `${label(cell.term)} is ${words(cell.term, cell.value)}`).join(", ");
      return make("li", {}, link(`table-${table.table}.html`, data.tables[table.table].title), why === "" ? "" : `: ${why}`);
    });
    const asked = explained.tables.filter((table) => table.asked).map((table) => lit(table));
    const others = outside.length === 0 ? [] : [make("h3", {}, "Not asked"), make("ul", {}, ...outside)];
    show("lit", make("h2", {}, "Why not the others"), make("p", {}, "Each table with the rules that fire lit; in every other rule the conditions that do not hold are marked ✗."), ...asked, ...others);
  }

  function lit(table) {
    const about = data.tables[table.table];
    const fired = table.rules.filter((rule) => rule.fired).map((rule) => rule.rule);
    const details = make("details", {}, make("summary", {}, about.title, " ", make("small", {}, fired.join(", ") || "no rule applies")));
    details.addEventListener("toggle", () => {
      if (details.open && details.childElementCount === 1) { details.append(grid(table, about)); }
    });
    return details;
  }

  function grid(table, about) {
    const heads = [...about.columns.map((name) => label(name)), ...about.outputs.map((name) => "→ " + label(name))];
    const own = about.profiles[profile.value] || {};
    const rows = table.rules.map((rule) => {
      const failing = rule.failing.map((cell) => cell.term);
      const cells = (own[rule.rule] || about.cells[rule.rule]).map((text, index) => {
        const fails = failing.includes(about.columns[index]);
        return make("td", fails ? { class: "fails" } : {}, fails ? "✗ " : "", text);
      });
      const then = about.then[rule.rule].map((text) => make("td", { class: "then" }, text));
      const name = make("th", { scope: "row" }, ruleLink(table.table, rule.rule), rule.fired ? make("b", {}, " fires") : "");
      return make("tr", rule.fired ? { class: "fires" } : {}, name, ...cells, ...then);
    });
    const head = make("tr", {}, make("th", { scope: "col" }, "Rule"), ...heads.map((text) => make("th", { scope: "col" }, text)));
    const made = make("table", { class: "lit" }, make("thead", {}, head), make("tbody", {}, ...rows));
    return make("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": "Rules of " + about.title }, made);
  }

  // What to ask next, and what is near ---------------------------------------------------------------------------------

  function showNext(patient, decision) {
    const near = [...library.boundaries(patient, profile.value).map((found) => ({
      term: found.term, value: found.value, then: found.action, rules: found.rules,
    })), ...otherAnswers(patient, decision)];
    const changing = near.filter((found) => found.then !== decision.action);
    const staying = near.filter((found) => found.then === decision.action);
    const actions = [...new Set(changing.map((found) => found.then))];
    const intro = changing.length === 0
      ? "No single change to what was entered changes the decision."
      : "Which single change to what was entered gives which decision:";
    show(
      "next", ...asking(patient), make("h2", {}, "Nearest boundaries"), make("p", {}, intro),
      ...actions.flatMap((action) => folded(words(data.decides, action), changing.filter((found) => found.then === action), decision)),
      ...folded("The decision stays, other rules fire", staying, decision),
    );
  }

  function asking(patient) {
    const { actions, complete } = library.possible(patient, profile.value, SOME);
    const next = library.askNext(patient, profile.value, SOME);
    const said = [make("h2", {}, "What to ask next")];
    const cut = complete ? "" : " (found so far; there is too much missing to look at every combination)";
    if (next === null) {
      said.push(make("p", {}, complete ? "Nothing that is missing would change the decision." : `No single answer was found to narrow the decision${cut}.`));
    } else {
      said.push(make("p", {}, make("a", { href: "#in-" + next.term, "data-to": next.term }, label(next.term)), ": the answer narrows the decision most."));
    }
    if (actions.length > 1) {
      said.push(make("p", {}, `Still possible when what is missing becomes known${cut}: ${actions.map((name) => words(data.decides, name)).join("; ")}.`));
    }
    return said;
  }

  // Every other answer to a question with named answers, and leaving out what was given.
  function otherAnswers(patient, decision) {
    const found = [];
    for (const { input } of fields) {
      const options = input.values.map((value) => value.name);
      if (input.mayBeMissing) { options.push(""); }
      for (const option of options) {
        const now = Object.hasOwn(patient, input.name) ? patient[input.name] : "";
        if (option === now || (options.length === 1 && now === "")) { continue; }
        const changed = { ...patient, [input.name]: option };
        if (input.maximumAge !== null && !(input.name + AGE in patient)) { changed[input.name + AGE] = "0"; }
        if (option === "") { delete changed[input.name]; }
        if (option === "" || input.maximumAge === null) { delete changed[input.name + AGE]; }
        const then = tried(changed);
        if (then === null || then.rules.join() === decision.rules.join()) { continue; }
        found.push({ term: input.name, value: option === "" ? "missing" : option, then: then.action, rules: then.rules });
      }
    }
    return found;
  }

  function tried(patient) {
    try {
      return library.decide(patient, profile.value);
    } catch (error) {
      if (error instanceof library.PatientError) { return null; }
      throw error;
    }
  }

  // The first rule that fires for the one and not for the other.
  function parting(then, now) {
    const first = then.find((rule) => !now.includes(rule));
    if (first === undefined) { return "fewer rules fire"; }
    const [table, rule] = first.split("/");
    return ruleLink(table, rule);
  }

  function folded(text, found, decision) {
    if (found.length === 0) { return []; }
    const rows = found.map((one) => make("tr", {},
      make("th", { scope: "row" }, label(one.term)),
      make("td", {}, words(one.term, one.value), make("small", {}, " instead of " + words(one.term, decision.values[one.term]))),
      make("td", {}, parting(one.rules, decision.rules)),
    ));
    const heads = ["input", "value", "where the way parts"].map((head) => make("th", { scope: "col" }, head));
    const table = make("table", {}, make("thead", {}, make("tr", {}, ...heads)), make("tbody", {}, ...rows));
    const scroll = make("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": text }, table);
    const first = found[0];
    const hint = ` ${label(first.term)}: ${words(first.term, first.value)}` + (found.length === 1 ? "" : `, and ${found.length - 1} more`);
    return [make("details", { class: "boundary" }, make("summary", {}, make("b", {}, text), make("small", {}, hint)), scroll)];
  }

  // Events -------------------------------------------------------------------------------------------------------------

  form.addEventListener("input", (event) => {
    if (event.target === start) { return; }
    const touched = fields.find((field) => field.entry === event.target);
    if (touched && touched.missing) { touched.missing.checked = touched.entry.value === ""; }
    if (touched && touched.age && touched.entry.value !== "" && touched.age.value === "") { touched.age.value = "0"; }
    const ticked = fields.find((field) => field.missing === event.target);
    if (ticked && ticked.missing.checked) {
      ticked.entry.value = "";
      if (ticked.age) { ticked.age.value = ""; }
    }
    if (ticked && !ticked.missing.checked) { ticked.entry.focus(); }
    const patient = read();
    start.value = "";
    toAddress(patient);
    answer(patient);
  });

  start.addEventListener("change", () => { location.hash = start.value; });

  form.addEventListener("reset", (event) => {
    event.preventDefault();
    profile.value = "default";
    location.hash = "";
    fromAddress();
  });

  form.addEventListener("submit", (event) => { event.preventDefault(); });

  document.addEventListener("click", (event) => {
    const to = event.target.closest("[data-to]");
    if (to === null) { return; }
    event.preventDefault();
    const entry = document.getElementById("in-" + to.dataset.to);
    entry.focus();
    entry.scrollIntoView({ block: "center" });
  });

  addEventListener("hashchange", fromAddress);
  document.getElementById("what-if").hidden = false;
  fromAddress();
})();
