// One page at a time, by the fragment; its chart begins when it is opened, and ends when it is left.

const told = JSON.parse(document.getElementById("told").textContent);
told.chapters = new Map(Object.entries(told.chapters));
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const one = (selector, within = document) => within.querySelector(selector);
const articleOf = (slug) => document.getElementById(slug);
const FIRST = told.chapters.keys().next().value;
const WALK = [...told.chapters].filter(([, { walk }]) => walk).map(([slug]) => slug);
const now = { slug: "", turn: 0, live: null };
let common = null;
let onWalk = FIRST;
let showShare = () => {};

// Where the app is that serves this page, or null: a page that asks the app for something asks here.
const appRoot = () => (/^https?:$/.test(location.protocol) && /\/light\/?$/.test(location.pathname)
  ? location.pathname.replace(/light\/?$/, "") : null);

// A chapter's live part as Python made it; what pages share is put back, a copy for each.
async function partOf(slug) {
  common ??= JSON.parse(document.getElementById("shared").textContent);
  return whole(JSON.parse(one(`script[data-part="${slug}"]`).textContent));
}

function whole(node) {
  if (Array.isArray(node)) return node.map(whole);
  if (Object(node) !== node) return node;
  if ("=" in node) return whole(common[node["="]]);
  return Object.fromEntries(Object.entries(node).map(([name, inside]) => [name, whole(inside)]));
}

async function arrive(byHand = true) {
  const asked = readFragment(location.hash);
  if (!asked) return;
  const turn = (now.turn += 1);
  await leave();
  if (turn !== now.turn) return;
  const known = asked.slug === QUIZ || told.chapters.has(asked.slug);
  const slug = known ? asked.slug : FIRST;
  const problems = slug === QUIZ ? [] : readAddress(slug, asked.query);
  if (!known && asked.slug) problems.unshift(named(told.sentences.nowhere, "{name}", asked.slug));
  if (slug === QUIZ) showQuiz();
  else show(slug, problemText(problems));
  if (byHand) { scrollTo(0, 0); one("h1", articleOf(slug)).focus({ preventScroll: true }); }
}

async function leave() {
  const { live } = now;
  now.live = null;
  await live?.report();
  live?.finish();
  const root = now.slug && one("[data-chapter]", articleOf(now.slug));
  if (!root) return;
  root.innerHTML = told.standing.waiting;
  delete root.dataset.ready;
}

function show(slug, problem) {
  if (WALK.includes(slug)) onWalk = slug;
  visit.pages.set(slug, pageValues(slug));
  turnTo(slug, told.chapters.get(slug));
  say(slug, problem);
  one(".greeting", articleOf(slug))?.toggleAttribute("hidden", [...visit.pages.keys()].some((other) => other !== slug));
  begin(slug);
  note();
}

function showQuiz() {
  turnTo(QUIZ, told.quiz);
  say(QUIZ, "");
  openQuiz();
  noteAddress();
}

// The page in sight, and all that says which one it is.
function turnTo(slug, { tab, where }) {
  now.slug = slug;
  for (const article of all(".page > article")) article.toggleAttribute("data-open", article.id === slug);
  one(".way").replaceWith(wayOn(slug));
  document.title = tab;
  one(".where").textContent = where;
  one(".menu details").open = false;
  for (const link of all(".menu a[href^='#/']")) {
    if (link.hash === `#/${slug}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

function say(slug, problem) {
  const place = one(".problem", articleOf(slug));
  place.textContent = problem;
  place.hidden = !problem;
}

function noteAddress() {
  try { history.replaceState(history.state, "", `#${addressOf(now.slug)}`); } catch { /* it stays as it was */ }
  showShare();
}

// The address bar, what is kept, and all that hangs on the visit.
function note() {
  const { slug } = now;
  noteAddress();
  rememberVisit(slug);
  const link = one("[data-to-reasons]", articleOf(slug));
  if (link) link.hash = `#/reasons?${addressOf("lab", ["bets", "tries", "loaded", "shown"]).split("?")[1]}`;
  const others = one("[data-unopened]", articleOf(slug));
  if (!others) return;
  for (const item of all("li", others)) item.hidden = visit.pages.has(item.dataset.slug);
  others.hidden = all("li:not([hidden])", others).length === 0;
}

function begin(slug) {
  const root = made("div", { className: "uw" });
  root.dataset.chapter = slug;
  one("[data-chapter]", articleOf(slug)).replaceWith(root);
  const pause = (values) => { if (now.slug === slug) { hear(slug, values); note(); } };
  const keep = async (values) => {
    hear(slug, values);
    const kept = keepTry();
    note();
    await tries();
    return kept;
  };
  const attempt = async () => {
    const part = await partOf(slug);
    return mount(root, { ...part, start: startOf(slug, part.start) }, { pause, keep, file: true }, drawnBy(globalThis.unseenWeights.vega));
  };
  const { turn } = now;
  bringToLife(root, told.standing, attempt, 1).then((live) => {
    if (turn !== now.turn) live?.finish();
    else { now.live = live; tries(); }
  });
  one(".keep", root)?.removeAttribute("hidden");
}

async function tries() {
  const place = one("[data-tries]", articleOf(now.slug));
  if (!place) return;
  const back = (values) => {
    visit.pages.set("lab", { ...visit.pages.get("lab"), ...values, tries: visit.pages.get("lab").tries, shown: visit.pages.get("lab").shown });
    now.live?.restart(startOf("lab", now.live.now()));
    note();
  };
  try { await showTries(place, () => { note(); tries(); }, back); } catch (error) { console.warn(error); place.textContent = told.words.tries_failed; }
}

function titled(message, slug) {
  return told.words[message].split("{title}").join(told.chapters.get(slug).title);
}

function wayOn(slug) {
  const nav = made("nav", { className: "way" });
  nav.setAttribute("aria-label", told.words.way);
  const at = WALK.indexOf(slug);
  const link = (to, message, arrow) => made("a", { href: `#/${to}`, className: message, textContent: arrow(titled(message, to)) });
  const left = (text) => `← ${text}`;
  if (at < 0) nav.append(link(onWalk, "walk_to", left));
  if (at > 0) nav.append(link(WALK[at - 1], "walk_back", left));
  if (at >= 0 && at + 1 < WALK.length) nav.append(link(WALK[at + 1], "walk_next", (text) => `${text} →`));
  return nav;
}

function setUpResume() {
  const offer = one("[data-offer]");
  const last = stored("localStorage");
  const kept = stored("sessionStorage")?.visit;
  const problems = kept ? takeUpVisit(kept) : [];
  const page = told.chapters.has(last?.page) ? last.page : FIRST;
  offer.hidden = Boolean(kept) || !last?.visit;
  one("[data-on]", offer).textContent = titled("offer_on", page);
  one("[data-on]", offer).onclick = () => {
    offer.hidden = true;
    const lost = problemText(takeUpVisit(last.visit), told.sentences.kept);
    location.hash = `#/${page}`;
    if (lost) addEventListener("hashchange", () => say(now.slug, lost), { once: true });
  };
  one("[data-anew]", offer).onclick = () => { store("localStorage", null); offer.hidden = true; };
  one("[data-forget]").onclick = () => {
    now.live?.finish();
    now.live = null;
    now.turn += 1;
    forgetVisit();
    show(FIRST, "");
    store("localStorage", null);
    store("sessionStorage", null);
    forgetQuiz();
    try { localStorage.removeItem("unseen-weights-room"); } catch { /* never kept */ }
    offer.hidden = true;
    one("[data-forgotten]").textContent = told.words.forgotten;
  };
  return problemText(problems, told.sentences.kept);
}

function setUp() {
  forgetVisit();
  const lost = setUpResume();
  showShare = setUpPanel(one(".share"));
  for (const place of all("[data-app]")) {
    place.hidden = !appRoot();
    if (appRoot()) one("a", place).href = appRoot() + (place.dataset.app ?? "");
  }
  // A class room's page names this tab to lead back to it: what is here needs no network any more.
  if (appRoot()) window.name = "unseen-weights-light";
  addEventListener("hashchange", () => arrive());
  // A link to a place on the page goes there, and leaves the fragment as it is.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']:not([href^='#/'])");
    if (!link) return;
    event.preventDefault();
    const place = document.getElementById(link.hash.slice(1));
    if (place && !place.matches("[tabindex], a, button, input")) place.tabIndex = -1;
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  });
  one(".menu").addEventListener("click", ({ target }) => { if (target.closest("a")) one(".menu details").open = false; });
  one(".menu").addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    one(".menu details").open = false;
    one(".menu summary").focus();
  });
  arrive(false).then(() => { if (lost) say(now.slug, [one(".problem", articleOf(now.slug)).textContent, lost].filter(Boolean).join(" ")); });
}

// For whoever compares what is read here with what the app reads: the tests.
Object.assign(globalThis.unseenWeights, { takenBy, told });
setUp();
