// What the learner did is kept in the tab until the server says that it was heard. What was not heard
// is sent again when the connection is back; each message has an id, so that twice counts once.

const OUTBOX = "unseen-weights-unsent";
const SLOW = 2500;
const CONNECTION = "data-test-connection-state";
const tab = Math.random().toString(36).slice(2, 10);
const outbox = new Map(readOutbox().map((message) => [message.id, message]));
const waiting = new Map();
const entries = new Set();
const sessionOf = (start) => start.split("/")[0];
const isOtherStart = (one, other) => one !== other && sessionOf(one) === sessionOf(other);
let connection = 1;
let last = 0;

function readOutbox() {
  try { return JSON.parse(sessionStorage.getItem(OUTBOX) ?? "[]"); } catch { return []; }
}

function writeOutbox() {
  const kept = [...outbox.values()].map(({ id, place, event, values, search }) => ({ id, place, event, values, search }));
  try {
    if (kept.length) sessionStorage.setItem(OUTBOX, JSON.stringify(kept));
    else sessionStorage.removeItem(OUTBOX);
  } catch { /* then it lasts as long as the page */ }
}

const connected = () => {
  const state = document.querySelector(`[${CONNECTION}]`)?.getAttribute(CONNECTION);
  return !state || state === "CONNECTED";
};

// Gives whether the server has taken it over, once it has answered.
function tell(entry, event, values) {
  if (event === "now") drop(entry.place, "now");
  const message = putOut(entry, event, values);
  send(entry, message);
  setTimeout(showUnsent, SLOW);
  return new Promise((done) => waiting.set(message.id, done));
}

function putOut(entry, event, values) {
  const { place, payload: { start_id: start } } = entry;
  const message = { id: `${tab}-${last += 1}`, by: entry, place, event, values, start, search: location.search };
  outbox.set(message.id, message);
  writeOutbox();
  return message;
}

function send(entry, message) {
  message.by = entry;
  if (!connected() || isLeaving() || location.pathname !== entry.place) return;
  message.sent = connection;
  message.start = entry.payload.start_id;
  message.at = Date.now();
  message.times = (message.times ?? 0) + 1;
  const values = { ...message.values, start_id: entry.payload.start_id, message: message.id };
  entry[message.event](message.event, values);
}

function done(id, taken) {
  outbox.delete(id);
  waiting.get(id)?.(taken);
  waiting.delete(id);
}

function drop(place, event, starts) {
  const old = [...outbox.values()].filter((m) => m.place === place && m.event === event);
  for (const { id, start } of old) if (!starts || starts.includes(start)) done(id, false);
  writeOutbox();
}

// What a part of this session has told of another start, it alone can tell again.
function isMeantFor(entry, { by, start }) {
  return by === entry || !isOtherStart(start, entry.payload.start_id);
}

// Called when the server has answered something, and now and then. Only what was sent on another
// connection or under another start, or has waited for long, is sent again: each time after twice as long.
function sendAgain() {
  if (!connected()) return;
  for (const entry of entries) {
    const own = [...outbox.values()].filter((m) => m.place === entry.place && entry.part && isMeantFor(entry, m));
    const lost = (m) => m.sent !== connection || m.start !== entry.payload.start_id;
    const late = own.filter((m) => lost(m) || Date.now() - m.at > SLOW * 2 ** m.times);
    for (const message of late.sort((a, b) => (a.event > b.event ? 1 : -1))) send(entry, message);
  }
}

// Another session has begun: all that was sent went to one that is no more.
function sendAnew(entry) {
  for (const message of outbox.values()) if (message.place === entry.place) message.sent = 0;
  entry.part?.reportAll();
  sendAgain();
}

// What was not heard before this start: an earlier document of this tab could not send it, or one went
// to another page in the same moment. It is shown again, unless the address has said something else
// since. A gate that was opened by hand stays shut after a reload, as its address says.
function leftAt(place, { start_id: start }) {
  const mine = [...outbox.values()].filter((m) => m.place === place);
  const left = mine.filter((m) => !m.id.startsWith(tab) || isOtherStart(m.start, start));
  return left.map((message) => {
    const { seen, ...values } = message.values;
    const same = [message.search, ""].includes(location.search);
    return { message, same, values: message.id.startsWith(tab) ? message.values : values };
  });
}

function takeUp(entry, left) {
  for (const { message, same, values } of left) {
    if (message.event === "keep") { send(entry, message); continue; }
    done(message.id, false);
    if (same) entry.part.adopt(values);
  }
  writeOutbox();
}

function showUnsent() {
  for (const entry of entries) {
    const late = [...outbox.values()].some((m) => m.place === entry.place && !(Date.now() - m.at < SLOW));
    const above = document.querySelector("#uw-connection:not([hidden])")?.offsetHeight ?? 0;
    entry.line.style.bottom = `${above}px`;
    const text = late ? globalThis.unseenWeightsHeard?.unsent ?? "" : "";
    if (entry.line.textContent !== text) entry.line.textContent = text;
  }
}

addEventListener("unseen-weights-heard", () => {
  for (const [id, taken] of Object.entries(globalThis.unseenWeightsHeard.heard)) if (outbox.has(id)) done(id, taken);
  writeOutbox();
  showUnsent();
  sendAgain();
});

setInterval(() => { if (outbox.size) sendAgain(); }, SLOW);

let before = connected();
new MutationObserver(() => {
  const now = connected();
  if (now === before) return;
  before = now;
  leaving = null;
  if (now) {
    connection += 1;
    for (const message of outbox.values()) message.times = 0;
  }
  setTimeout(showUnsent, 500);
}).observe(document.body, { subtree: true, attributes: true, attributeFilter: [CONNECTION] });

// A move that is followed at once by a reload is not lost either, though live.js may still be drawing it.
addEventListener("pagehide", () => {
  for (const entry of entries) {
    if (!entry.part?.unreported()) continue;
    drop(entry.place, "now");
    putOut(entry, "now", entry.part.now());
  }
}, true);
