// What the class room's pages share: asking the server, and drawing what comes out of a round.

const { page: PAGE, api: API, app: APP } = document.body.dataset;
const WORDS = JSON.parse(document.getElementById("words").textContent);
const PATIENCE = 8000;
const at = (id) => document.getElementById(id);

// Ask the server; `status` 0 where it cannot be reached in time.
async function ask(path, { method = "POST", body, headers = {} } = {}) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE);
  const sent = body ? { "content-type": "application/json" } : {};
  try {
    const answer = await fetch(API + path, {
      method, headers: { ...sent, ...headers }, body: body && JSON.stringify(body), signal: stop.signal,
      cache: "no-store",
    });
    const json = (answer.headers.get("content-type") ?? "").includes("json");
    return {
      status: answer.status, tag: answer.headers.get("etag"),
      told: json ? await answer.json() : answer.status === 304 ? null : await answer.text(),
    };
  } catch {
    return { status: 0, tag: null, told: null };
  } finally {
    clearTimeout(timer);
  }
}

function say(id, text) {
  if (at(id).textContent !== (text ?? "")) at(id).textContent = text ?? "";
}

const halves = (code) => `${code.slice(0, 4)} ${code.slice(4)}`;
// On a page that only this computer can reach, the door is at the address that others can use.
const doorOf = (code) => new URL(`join#${code}`, document.body.dataset.others || location.href).href;

function made(name, attributes = {}, ...children) {
  const svg = ["svg", "path", "circle", "text", "title"].includes(name);
  const element = svg ? document.createElementNS("http://www.w3.org/2000/svg", name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

// A dot by its group: nobody penalises them, some do, all do; or one guess.
function shape(group, x, y, r) {
  if (group === "all") return `M${x - r},${y - r}l${2 * r},${2 * r}m${-2 * r},0l${2 * r},${-2 * r}`;
  return `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0z`;
}

function bars(picture) {
  const list = made("ul", { class: "bars" });
  for (const [label, count, right] of picture.bars) {
    const bar = made("i", { "aria-hidden": "true" });
    bar.style.setProperty("--share", picture.most ? count / picture.most : 0);
    list.append(made("li", right ? { class: "right" } : {}, made("span", {}, label), made("b", {}, String(count)), bar));
  }
  return made("figure", {}, picture.title ? made("h2", {}, picture.title) : "", list);
}

const TALL = 240;

// People as dots, in columns along the axis; a column is as many dots wide as fit. Where not every
// step has room, those between the ends share columns, so that “none” and “all” mean just that.
function columns(picture, width) {
  const { steps } = picture;
  const fit = Math.floor(width / 26);
  const shared = steps < fit ? 1 : Math.ceil((steps - 1) / (fit - 2));
  const last = 1 + Math.ceil((steps - 1) / shared);
  const heaps = Array.from({ length: last + 1 }, () => []);
  for (const dot of picture.dots) {
    const step = Math.round(dot[0] * steps);
    heaps[step === steps ? last : Math.ceil(step / shared)].push(dot);
  }
  const wide = width / heaps.length;
  const most = Math.max(...heaps.map((heap) => heap.length));
  let size = Math.min(width > 900 ? 28 : 18, wide);
  while (size > 3 && Math.ceil(most / Math.floor(wide * 0.9 / size || 1)) * size > TALL) size -= 0.5;
  const across = Math.max(1, Math.floor(wide * 0.9 / size));
  const high = Math.max(2, Math.ceil(most / across)) * size;
  const placed = heaps.flatMap((heap, n) => heap.map(([, name, group], k) => ({
    name, group, heap: n, r: size * 0.38,
    x: wide * (n + 0.5) + ((k % across) - (Math.min(across, heap.length) - 1) / 2) * size,
    y: high - (Math.floor(k / across) + 0.5) * size,
  })));
  return { placed, high, size, middles: shared === 1 ? heaps.map((_, n) => wide * (n + 0.5)) : [] };
}

function dots(picture, mine, room) {
  const width = Math.max(280, room || 320);
  const { placed, high, size, middles } = columns(picture, width);
  const ticks = picture.ticks ? middles : [];
  const own = placed.find((dot) => dot.name && dot.name === mine?.dot);
  const above = own ? 30 : 6;
  const below = ticks.length ? 30 : 6;
  const svg = made("svg", { viewBox: `0 ${-above} ${width} ${high + above + below}`, role: "img", "aria-label": picture.title });
  svg.style.setProperty("--stroke", Math.min(2.5, Math.max(0.8, size * 0.13)));
  for (const group of ["none", "one", "some", "all"]) {
    const d = placed.filter((dot) => dot.group === group).map((dot) => shape(group, dot.x, dot.y, dot.r)).join("");
    if (d) svg.append(made("path", { class: group, d }));
  }
  svg.append(made("path", { class: "line", style: "stroke-dasharray:none;stroke-width:1", d: `M0,${high + 3}H${width}` }));
  ticks.forEach((x, n) => svg.append(made("text", { class: "tick", x, y: high + 23, "text-anchor": "middle" }, n)));
  if (own) {
    svg.append(made("path", { class: "mine", d: shape("one", own.x, own.y, Math.max(7, size * 0.6)) }));
    const anchor = own.x < 80 ? "start" : own.x > width - 80 ? "end" : "middle";
    const top = Math.min(...placed.filter((dot) => dot.heap === own.heap).map((dot) => dot.y));
    svg.append(made("text", { x: own.x, y: top - size * 0.6 - 5, "text-anchor": anchor }, WORDS["you-here"]));
  }
  const ends = made("p", { class: "help ends" }, ...picture.ends.map((end) => made("span", {}, end)));
  return made("figure", {}, made("h2", {}, picture.title), svg, ends, key(picture), beneath(picture));
}

function key(picture) {
  const items = picture.key.map(([group, label]) => made("li", {}, made(
    "svg", { viewBox: "-8 -8 16 16", "aria-hidden": "true" }, made("path", { class: group, d: shape(group, 0, 0, 6) }),
  ), label));
  return items.length ? made("ul", { class: "key" }, ...items) : "";
}

function beneath(picture) {
  const items = picture.beneath.map((line) => made("li", {}, line));
  return items.length ? made("ul", { class: "beneath" }, ...items) : "";
}

function table({ head, rows }) {
  const cells = (tag, values) => made("tr", {}, ...values.map((value) => made(tag, {}, String(value))));
  const whole = made("table", {}, made("thead", {}, cells("th", head)), made("tbody", {}, ...rows.map((row) => cells("td", row))));
  return made("details", {}, made("summary", {}, WORDS.numbers), whole);
}

let drawn = "";
let redraw = () => {};

// Draw what came out of a round, once for each that comes and each width of the window.
function showResult(result, mine) {
  const box = at("result");
  redraw = () => showResult(result, mine);
  const now = JSON.stringify(result ?? null) + box.clientWidth;
  if (now === drawn) return;
  box.hidden = !result;
  const open = box.querySelector("details")?.open ?? false;
  drawn = JSON.stringify(result ?? null) + box.clientWidth;
  if (!result) return box.replaceChildren();
  const places = result.pictures.map(() => made("figure"));
  box.replaceChildren(made("p", { class: "headline", role: "status" }, result.headline), made("p", {}, result.says ?? ""), ...places);
  const drawing = places.map((place, n) => {
    const one = result.pictures[n];
    return one.kind === "bars" ? bars(one) : dots(one, mine, place.clientWidth);
  });
  places.forEach((place, n) => place.replaceWith(drawing[n]));
  if (result.table) {
    const numbers = table(result.table);
    numbers.open = open;
    box.append(numbers);
  }
}

addEventListener("resize", () => redraw());

// The page that goes with a round: a bet's tells why, so it is linked once the answers are open.
function showWhy({ round, result }) {
  const link = round?.link && (result || (PAGE === "host" && !round.link.shown)) ? round.link : null;
  at("why").parentElement.hidden = !link;
  if (link) lead(at("why"), link);
}

// A host and a wall are led to the app; a learner's page knows better (join.js).
let lead = (place, { to, label }) => {
  place.href = APP + to;
  if (place.textContent !== label) place.textContent = label;
};

// Look again and again: `look` returns how many milliseconds to wait.
function keepLooking(look) {
  let timer = 0;
  let busy = false;
  let asked = false; // while it looked: it looks once more
  const again = async () => {
    clearTimeout(timer);
    if (busy) {
      asked = true;
      return;
    }
    busy = true;
    const wait = await look();
    busy = false;
    clearTimeout(timer);
    if (asked) {
      asked = false;
      again();
    } else if (wait) timer = setTimeout(again, document.hidden ? Math.max(wait, 15000) : wait);
  };
  addEventListener("online", again);
  document.addEventListener("visibilitychange", () => document.hidden || again());
  again();
  return again;
}
