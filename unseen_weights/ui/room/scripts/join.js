// A learner's page: join by a code, answer, and keep what could not be sent until it can be.

const KEPT = "unseen-weights-room";
const DAY = 24 * 60 * 60 * 1000;
const CHECK = 5000;
const RETRY = 2500;
const TURNED = 800;
let me = read();
let shown = "";
let tag = null;
let round = null;
let sending = false;
let retrying = 0;
let refused = {}; // by round: why the last answer was not taken

// Where this page leads: to the light edition, in the tab that it came from, for it goes on when the
// network does not; to the app for whoever came from there, and for what the light edition has not got.
const FROM_APP = new URLSearchParams(location.search).get("from") === "app";
const LIGHT_TAB = "unseen-weights-light";
lead = (place, { to, light, label }) => {
  const way = FROM_APP ? to : light;
  if (place.getAttribute("href") !== APP + way) place.nextElementSibling.textContent = "";
  place.href = APP + way;
  place.target = way.startsWith("light") ? LIGHT_TAB : "_blank";
  if (place.textContent !== label) place.textContent = label;
};

// Some browsers load a tab that is open already and do not turn to it: then one has to be told.
function tellWhere({ currentTarget: { target, nextElementSibling } }) {
  if (target === LIGHT_TAB) setTimeout(() => { nextElementSibling.textContent = document.hidden ? "" : WORDS.beside; }, TURNED);
}

function read() {
  try {
    const found = JSON.parse(localStorage.getItem(KEPT));
    return found && Date.now() - found.since < DAY ? found : null;
  } catch {
    return null;
  }
}

function keep() {
  try {
    if (me) localStorage.setItem(KEPT, JSON.stringify(me));
    else localStorage.removeItem(KEPT);
  } catch { /* a browser that keeps nothing still sends */ }
}

const newSender = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
const jitter = (wait) => wait * (0.6 + Math.random() * 0.8);
const typed = (text) => text.replace(/[\s·-]/g, "").toUpperCase();

async function join(code) {
  const sender = me?.code === code ? me.sender : newSender();
  const { status, told } = await ask(`${encodeURIComponent(code)}/join`, { body: { sender }, headers: ticket() });
  if (status !== 200) {
    say("alarm", status === 0 ? WORDS.unreached : told?.told ?? WORDS.unreached);
    return false;
  }
  const same = me?.code === told.code ? me : { turn: 0, outbox: {}, sent: {} };
  me = { ...same, ...told, sender, since: Date.now() };
  keep();
  say("alarm", "");
  return true;
}

const ticket = () => (me?.ticket ? { "x-room-ticket": me.ticket } : {});

function leave(why) {
  me = null;
  keep();
  shown = "";
  tag = null;
  round = null;
  history.replaceState(null, "", location.pathname + location.search);
  stand();
  say("alarm", why);
  at("code").focus();
}

function stand() {
  at("outside").hidden = Boolean(me);
  at("inside").hidden = !me;
  if (!me) return;
  say("here", halves(me.code));
  say("who", `${WORDS.you} ${me.nickname}`);
}

async function look() {
  if (!me) return 0;
  const asked = me.code;
  const { status, told, tag: now } = await ask(`${asked}/state`, { method: "GET", headers: { ...ticket(), ...(tag && { "if-none-match": tag }) } });
  if (me?.code !== asked) return CHECK;
  if (status === 404) return leave(told?.told), 0;
  if (status === 200) {
    tag = now;
    show(told);
  }
  if (status) flush();
  return jitter(status === 429 ? 4 * CHECK : CHECK);
}

function show(told) {
  say("says", told.says);
  round = told.round ?? null;
  at("round").hidden = !round;
  const now = round && `${round.id} ${told.phase}`;
  if (round && now !== shown) showRound(told);
  shown = now;
  showResult(told.result, me);
  showWhy(told);
}

function showRound({ phase, round: { id, title, help, fields, link } }) {
  say("title", title);
  say("help", phase === "taking" ? help : "");
  at("form").hidden = phase !== "taking";
  if (phase === "taking") fillForm(at("form"), fields, me.sent[id] ?? me.outbox[id]?.answer);
  at("link").parentElement.hidden = !link || link.shown || phase !== "taking";
  if (link) lead(at("link"), link);
  tellState();
}

function tellState() {
  const waits = round && me.outbox[round.id];
  const sent = round && me.sent[round.id];
  const why = round && refused[round.id];
  at("state").dataset.is = waits || why ? "unsent" : "";
  say("state", waits ? WORDS.unsent : why ? why : !sent ? "" : at("form").hidden ? WORDS.among : WORDS.sent);
}

function answer() {
  const { id, fields } = round;
  const given = readForm(at("form"), fields);
  refused = given.weights && !given.weights.some(Boolean) ? { [id]: WORDS.missing } : {};
  if (refused[id]) return tellState();
  say("alarm", "");
  me.turn += 1;
  me.outbox[id] = { turn: me.turn, answer: given };
  keep();
  flush();
}

// Send all that waits; what the server has not acknowledged waits on.
async function flush() {
  if (sending || !me) return;
  sending = true;
  clearTimeout(retrying);
  for (const [id, { turn, answer: given }] of Object.entries(me.outbox)) {
    const whose = me;
    const { status, told } = await ask(`${me.code}/answer`, { body: { sender: me.sender, round: id, turn, answer: given }, headers: ticket() });
    if (me !== whose) break;
    if (status === 200) acknowledged(id, turn, given);
    else if (status === 403) await join(me.code);
    else if (status >= 400 && status < 500 && status !== 429) rejected(id, told?.told);
  }
  sending = false;
  if (!me) return;
  keep();
  tellState();
  if (Object.keys(me.outbox).length) retrying = setTimeout(flush, jitter(RETRY));
}

function acknowledged(id, turn, given) {
  me.sent[id] = given;
  if (me.outbox[id]?.turn === turn) delete me.outbox[id];
  const button = round?.id === id && at("form").querySelector("button");
  if (button) button.textContent = WORDS.change;
}

function rejected(id, told) {
  delete me.outbox[id];
  if (round?.id === id) refused[id] = told;
  else say("alarm", told);
}

// Another tab of this phone has joined, answered or left: it counts on from there, so that nothing
// that waits is lost and no answer takes the place of a newer one.
function catchUp({ key }) {
  if (key && key !== KEPT) return;
  const before = me?.code;
  me = read();
  if (me?.code !== before) {
    shown = "";
    tag = null;
    round = null;
  }
  stand();
  if (me) tellState();
  again();
}

at("join").onsubmit = async (event) => {
  event.preventDefault();
  const code = typed(at("code").value);
  if (!code) return;
  if (!await join(code)) return;
  stand();
  tag = null;
  again();
};
at("form").onsubmit = (event) => {
  event.preventDefault();
  answer();
};
at("leave").onclick = () => leave("");
addEventListener("online", flush);
addEventListener("storage", catchUp);
for (const id of ["link", "why"]) at(id).onclick = tellWhere;
Object.assign(document.querySelector(".top a"), { href: APP + (FROM_APP ? "" : "light"), target: "_blank" });

const again = keepLooking(look);
async function begin() {
  const asked = typed(location.hash.slice(1));
  if (asked && asked !== me?.code) {
    at("code").value = asked;
    await join(asked);
  }
  stand();
  tag = null;
  again();
}
addEventListener("hashchange", begin);
begin();
