// A host's page. A key is its address with the room's code and secret after #: a browser sends that
// to nobody. Once read, the tab keeps it and the address loses it, for a projector may show it.

const LOOK = 700;
const KEY = "unseen-weights-host";
let room = null;
let tag = null;
let ticket = "";
let armed = ""; // the button that waits for a second press
let taking = false;
let replacing = false;
let past = [];

function readAddress() {
  const [code, secret] = location.hash.slice(1).split(".");
  if (!code) return null;
  if (!secret) return keptRoom()?.code === code ? keptRoom() : null;
  if (keepRoom({ code, secret })) history.replaceState(null, "", `#${code}`);
  return { code, secret };
}

function keptRoom() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY));
  } catch {
    return null;
  }
}

function keepRoom(kept) {
  try {
    if (kept) sessionStorage.setItem(KEY, JSON.stringify(kept));
    else sessionStorage.removeItem(KEY);
    return true;
  } catch {
    return false; // then the address has to keep the key
  }
}

const header = () => ({ authorization: `Bearer ${room.secret}`, "x-room-ticket": ticket });

async function order(body) {
  const { status, told } = await ask(`${encodeURIComponent(room.code)}/host`, { body, headers: header() });
  say("alarm", status === 200 ? "" : status === 0 ? WORDS.unreached : told?.told ?? WORDS.unreached);
  if (status === 200) {
    ticket = told.ticket;
    past = told.past;
    showPast();
    tag = null;
    again();
  }
  return status;
}

async function open() {
  at("open").disabled = true;
  const { status, told } = await ask("open", { body: {} });
  at("open").disabled = false;
  if (status !== 200) return say("alarm", told?.told ?? WORDS.unreached);
  location.hash = `${told.code}.${told.secret}`;
}

async function enter() {
  room = readAddress();
  at("none").hidden = Boolean(room);
  at("led").hidden = true;
  at("back").hidden = !keptRoom();
  if (!room) return;
  const status = await order({ do: "check" });
  if (status === 403 || status === 404) {
    room = null;
    if (status === 404) keepRoom(null);
    at("back").hidden = !keptRoom();
    at("none").hidden = false;
    return;
  }
  at("led").hidden = false;
  say("here", halves(room.code));
  at("link").value = doorOf(room.code);
  at("wall").href = `wall#${room.code}.${ticket}`;
  at("local").hidden = !/^(localhost|127\.|\[::1\])/.test(new URL(doorOf(room.code)).host);
}

async function look() {
  if (!room) return 2000;
  const { status, told, tag: now } = await ask(`${room.code}/state?for=wall`, { method: "GET", headers: { "x-room-ticket": ticket, ...(tag && { "if-none-match": tag }) } });
  if (!room) return 2000;
  if (status === 200) {
    tag = now;
    show(told);
  }
  if (status !== 304) say("alarm", status === 200 ? "" : told?.told ?? WORDS.unreached);
  return status === 404 ? 15000 : LOOK;
}

function show(told) {
  const { phase, round } = told;
  say("says", phase === "waiting" ? WORDS["host-waiting"] : told.says);
  taking = phase === "taking";
  if (!taking) replacing = false;
  if (!replacing) say("replace", "");
  showWhy(told);
  say("members", told.members);
  for (const id of ["start", "close", "door"]) at(id).hidden = phase === "closed";
  at("round").hidden = !round;
  showPast(round?.id);
  if (!round) return showResult(null);
  say("title", round.title);
  say("answered", told.answered);
  document.querySelector("[data-do=show]").hidden = Boolean(told.result);
  document.querySelector("[data-do=shut]").hidden = phase !== "shown";
  showResult(told.result);
}

let listed = "";

// All rounds so far; what is not on has a button that puts it back as it was left.
function showPast(current = at("past").dataset.current) {
  at("past").dataset.current = current ?? "";
  const now = JSON.stringify([past, current]);
  if (now === listed) return;
  listed = now;
  at("past").hidden = !past.length;
  at("past").querySelector("ol").replaceChildren(...past.map(({ id, title }) => {
    if (id === current) return made("li", {}, title, made("b", {}, WORDS["on-now"]));
    const button = made("button", { type: "button", "aria-label": `${WORDS["do-again"]}: ${title}` }, WORDS["do-again"]);
    button.onclick = () => order({ do: "again", round: id });
    return made("li", {}, title, button);
  }));
}

function setup(form) {
  const kind = form.elements.kind.value;
  const value = (name) => form.elements[name].value;
  const fields = {
    bet: () => ({ bet: value("bet") }),
    "black-box": () => ({ seed: Number(value("seed")), level: value("level"), office: value("office") }),
  };
  return { do: "start", kind, setup: fields[kind]?.() ?? {} };
}

function choose() {
  for (const part of document.querySelectorAll("[data-for]")) part.hidden = part.dataset.for !== at("kind").value;
  const [bet] = at("bet").selectedOptions;
  say("asked", bet.dataset.asked);
  say("choices", bet.dataset.choices);
}

// What cannot be taken back asks for a second press; a press elsewhere takes the first one back.
function sure(button, word) {
  const again = armed === button;
  armed = again ? "" : button;
  say("done", again ? "" : WORDS[word]);
  return again;
}

async function download() {
  const { status, told } = await ask(`${room.code}/sheet`, { method: "GET", headers: header() });
  if (status !== 200) return say("alarm", told?.told ?? WORDS.unreached);
  const link = made("a", { href: URL.createObjectURL(new Blob([told], { type: "text/csv" })), download: WORDS.file });
  link.click();
  URL.revokeObjectURL(link.href);
}

async function remove() {
  if (!sure("delete", "sure")) return;
  if (await order({ do: "delete" }) !== 200) return;
  room = null;
  keepRoom(null);
  location.hash = "";
  say("alarm", WORDS.deleted);
}

// Copy what a field holds; over plain http there is only the old way.
async function copyFrom(field) {
  field.select();
  if (await navigator.clipboard?.writeText(field.value).then(() => true, () => false)) return true;
  field.select();
  return document.execCommand("copy");
}

at("open").onclick = open;
at("kind").onchange = choose;
at("bet").onchange = choose;
at("start").onsubmit = (event) => {
  event.preventDefault();
  replacing = taking && !replacing;
  say("replace", replacing ? WORDS.replace : "");
  if (!replacing) order(setup(at("start")));
};
for (const button of document.querySelectorAll("[data-do]")) button.onclick = () => order({ do: button.dataset.do });
at("sheet").onclick = download;
at("delete").onclick = remove;
at("close").onclick = () => sure("close", "sure-close") && order({ do: "close" });
document.addEventListener("click", ({ target }) => {
  if (armed && !at(armed).contains(target)) sure(armed, "");
}, true);
at("back").onclick = () => {
  location.hash = keptRoom().code;
};
at("keycopy").onclick = async () => {
  const carrier = at("keyself");
  carrier.value = `${location.href.split("#")[0]}#${room.code}.${room.secret}`;
  carrier.hidden = false;
  const copied = await copyFrom(carrier);
  carrier.hidden = copied;
  if (copied) carrier.value = "";
  say("keycopied", copied ? WORDS.copied : WORDS["not-copied"]);
};
at("copy").onclick = async () => say("copied", await copyFrom(at("link")) ? WORDS.copied : WORDS["not-copied"]);
addEventListener("hashchange", () => {
  tag = null;
  enter();
});
const again = keepLooking(look);
choose();
enter();
