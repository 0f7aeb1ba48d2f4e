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
  for (const [label, count] of picture.bars) {
    const bar = made("i", { "aria-hidden": "true" });
    bar.style.setProperty("--share", picture.most ? count / picture.most : 0);
    list.append(made("li", {}, made("span", {}, label), made("b", {}, String(count)), bar));
  }
  return made("figure", {}, picture.title ? made("h2", {}, picture.title) : "", list);
}

const TALL = 240;

// People as dots, in columns along the axis; a column is as many dots wide as fit.
function columns(picture, width) {
  const steps = Math.min(picture.steps, Math.floor(width / 26));
  const heaps = Array.from({ length: steps + 1 }, () => []);
  for (const dot of picture.dots) heaps[Math.round(dot[0] * steps)].push(dot);
  const wide = width / heaps.length;
  const most = Math.max(...heaps.map((heap) => heap.length));
  let size = Math.min(width > 900 ? 28 : 18, wide);
  while (size > 3 && Math.ceil(most / Math.floor(wide * 0.9 / size || 1)) * size > TALL) size -= 0.5;
  const across = Math.max(1, Math.floor(wide * 0.9 / size));
  const high = Math.ceil(most / across) * size;
  const placed = heaps.flatMap((heap, n) => heap.map(([, name, group], k) => ({
    name, group, heap: n, r: size * 0.38,
    x: wide * (n + 0.5) + ((k % across) - (Math.min(across, heap.length) - 1) / 2) * size,
    y: high - (Math.floor(k / across) + 0.5) * size,
  })));
  return { placed, high: Math.max(high, 2 * size), size };
}

function dots(picture, mine) {
  const width = Math.max(280, Math.min(1200, at("result").clientWidth || 320));
  const { placed, high, size } = columns(picture, width);
  const own = placed.find((dot) => dot.name && dot.name === mine?.dot);
  const above = own ? 30 : 6;
  const svg = made("svg", { viewBox: `0 ${-above} ${width} ${high + above + 6}`, role: "img", "aria-label": picture.title });
  for (const group of ["none", "one", "some", "all"]) {
    const d = placed.filter((dot) => dot.group === group).map((dot) => shape(group, dot.x, dot.y, dot.r)).join("");
    if (d) svg.append(made("path", { class: group, d }));
  }
  svg.append(made("path", { class: "line", style: "stroke-dasharray:none;stroke-width:1", d: `M0,${high + 3}H${width}` }));
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

// Draw what came out of a round, once for each that comes.
function showResult(result, mine) {
  const box = at("result");
  const now = JSON.stringify(result ?? null) + box.clientWidth;
  if (now === drawn) return;
  box.hidden = !result;
  const open = box.querySelector("details")?.open ?? false;
  drawn = JSON.stringify(result ?? null) + box.clientWidth;
  if (!result) return box.replaceChildren();
  const pictures = result.pictures.map((one) => (one.kind === "bars" ? bars(one) : dots(one, mine)));
  box.replaceChildren(made("p", { class: "headline", role: "status" }, result.headline), made("p", {}, result.says ?? ""), ...pictures);
  if (result.table) {
    const numbers = table(result.table);
    numbers.open = open;
    box.append(numbers);
  }
}

// Where a bet is told, once its answers are open.
function showWhy({ phase, round }) {
  const link = phase === "shown" && round?.link?.shown ? round.link : null;
  at("why").parentElement.hidden = !link;
  if (link) at("why").href = APP + link.to;
  say("why", link?.label);
}

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
