// One visit: whom one follows, the bets, and what each page was set to; as `visit.py` has it, and kept
// under the same names, so that the app and this page go on with one another's.

const LONG_WALK = 3;
const visit = { person: "", bets: new Map(), pages: new Map() };

function forgetVisit() {
  visit.person = Object.keys(told.people)[0];
  visit.bets = new Map();
  visit.pages = new Map();
}

// What a page was last set to; before it is opened, its usual setting for the person followed.
function pageValues(slug) {
  const { knobs, opens } = told.chapters.get(slug);
  return visit.pages.get(slug) ?? { ...firstValues(knobs), ...opens?.[visit.person] };
}

// Person and bets from a query; bets are added to those that were placed.
function readVisit(query) {
  const { values, problems } = readKnobs(told.visit, query, { person: visit.person, bets: "" });
  visit.person = values.person;
  for (const piece of values.bets.split("~").filter(Boolean)) {
    const [name, choice, verdict] = piece.split(".");
    visit.bets.set(name, { choice, verdict });
  }
  return problems;
}

// All that an address says of a page: what it leaves out has its usual setting, or stays if it lasts.
function readAddress(slug, query) {
  const { knobs, opens } = told.chapters.get(slug);
  const { found, strange } = mended(query, [...knobs, ...told.visit]);
  if (!found.size) return strange;
  const before = pageValues(slug);
  const visited = readVisit(found);
  const usual = { ...firstValues(knobs), ...opens?.[visit.person] };
  for (const knob of knobs) if (knob.lasting || knob.first === null) usual[knob.param] = before[knob.param];
  const { values, problems } = readKnobs(knobs, found, usual);
  visit.pages.set(slug, values);
  return [...problems, ...visited, ...strange];
}

function betsText() {
  return [...visit.bets].map(([name, { choice, verdict }]) => `${name}.${choice}.${verdict}`).join("~");
}

// What stands behind `?`; leaving out: the names that do not go along.
function addressOf(slug, without = []) {
  if (!told.chapters.has(slug)) return `/${slug}`;
  const { knobs } = told.chapters.get(slug);
  const values = pageValues(slug);
  const by = (made) => knobTexts(knobs.filter((knob) => Boolean(knob.made) === made), values);
  const bets = betsText();
  const pairs = [...by(false), ["person", visit.person], ...(bets ? [["bets", bets]] : []), ...by(true)];
  const kept = pairs.filter(([name]) => !without.includes(name));
  return `/${slug}?${new URLSearchParams(kept)}`;
}

// The parameters with which a page's chart begins.
function startOf(slug, start) {
  const { knobs } = told.chapters.get(slug);
  const bets = {};
  for (const [name, { choice, verdict }] of visit.bets) {
    const code = name.replaceAll("-", "_");
    Object.assign(bets, { [`bet_${code}`]: choice, [`went_${code}`]: verdict });
  }
  const seen = [...visit.pages.keys()].map((one) => [`seen_${one.replaceAll("-", "_")}`, "yes"]);
  const all = { ...chartValues(knobs, pageValues(slug)), ...bets, ...Object.fromEntries(seen), follow: told.people[visit.person].id };
  const known = Object.entries(all).filter(([name]) => name in start);
  return { ...start, ...Object.fromEntries(known) };
}

// Takes over what a page's live part reports.
function hear(slug, shown) {
  const { knobs, bets } = told.chapters.get(slug);
  visit.person = Object.keys(told.people).find((one) => told.people[one].id === shown.follow) ?? visit.person;
  for (const name of bets) {
    const param = `bet_${name.replaceAll("-", "_")}`;
    const [choice, verdict] = [shown[param], shown.verdicts?.[param]];
    const known = visit.bets.get(name);
    if (choice === "") visit.bets.delete(name);
    else if (choice && verdict && (known?.choice !== choice || verdict !== "noted")) visit.bets.set(name, { choice, verdict });
  }
  visit.pages.set(slug, knobValues(knobs, shown, pageValues(slug)));
}

function isUnderWay() {
  return Boolean(visit.bets.size || visit.pages.get("lab")?.tries || visit.pages.size >= LONG_WALK);
}

function rememberVisit(page) {
  const bets = betsText();
  const seen = [...told.chapters.keys()].filter((slug) => visit.pages.has(slug));
  const flat = { person: visit.person, ...(bets ? { bets } : {}), seen: seen.join("~") };
  for (const slug of seen) {
    for (const [name, text] of knobTexts(told.chapters.get(slug).knobs, visit.pages.get(slug))) flat[`${slug}.${name}`] = text;
  }
  store("sessionStorage", { visit: flat });
  if (isUnderWay()) store("localStorage", { visit: flat, page });
}

// Goes on with what a browser has kept, whatever that may be; gives what in it made no sense.
function takeUpVisit(kept) {
  const pairs = Object.entries(Object(kept)).filter(([, text]) => typeof text === "string");
  const query = new Map(pairs);
  forgetVisit();
  const problems = readVisit(query);
  const seen = new Set((query.get("seen") ?? "").split("~"));
  for (const [slug, { knobs }] of told.chapters) {
    const own = new Map(knobs.filter(({ name }) => query.has(`${slug}.${name}`)).map(({ name }) => [name, query.get(`${slug}.${name}`)]));
    if (!own.size && !seen.has(slug)) continue;
    const read = readKnobs(knobs, own, pageValues(slug));
    visit.pages.set(slug, read.values);
    problems.push(...read.problems);
  }
  return problems;
}
