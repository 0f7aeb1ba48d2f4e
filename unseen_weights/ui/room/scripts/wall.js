// What the projector shows: the way in, how many have answered, and what came out. No secret is here.

const LOOK = 700;
let tag = null;

async function look() {
  const [code, ticket = ""] = location.hash.slice(1).split(".");
  at("seen").hidden ||= !code;
  if (!code) return say("alarm", WORDS["no-code"]), 0;
  const { status, told, tag: now } = await ask(`${encodeURIComponent(code)}/state?for=wall`, { method: "GET", headers: { "x-room-ticket": ticket, ...(tag && { "if-none-match": tag }) } });
  if (status === 200) {
    tag = now;
    invite(code);
    show(told);
  }
  if (status !== 304) say("alarm", status === 200 ? "" : told?.told ?? WORDS.unreached);
  if (status === 404) at("seen").hidden = true;
  return status === 404 ? 15000 : LOOK;
}

function invite(code) {
  const door = doorOf(code);
  at("seen").hidden = false;
  say("here", halves(code));
  say("address", door.split("#")[0].replace(/^https?:\/\//, ""));
  const source = `code.svg?link=${encodeURIComponent(door)}`;
  if (at("scan").getAttribute("src") !== source) at("scan").src = source;
}

function show(told) {
  document.body.dataset.phase = told.phase;
  say("says", told.phase === "taking" || told.phase === "shown" ? "" : told.says);
  say("members", told.members);
  at("round").hidden = !told.round;
  if (told.round) {
    say("title", told.round.title);
    say("answered", told.phase === "taking" ? told.answered : "");
    say("help", told.phase === "taking" ? told.round.help : "");
    at("options").replaceChildren(...(told.phase === "taking" ? options(told.round.fields) : []));
  }
  showWhy(told);
  showResult(told.result);
}

// What one can choose from, so that a class can talk about it with its eyes on the wall.
function options(fields) {
  const choices = fields.filter((field) => field.kind === "choice");
  return choices.map(({ label, options: told }) => made("div", {}, choices.length > 1 ? made("h2", {}, label) : "", made(
    "ul", {}, ...told.map(([, text]) => made("li", {}, text)),
  )));
}

addEventListener("hashchange", () => {
  tag = null;
  again();
});
const again = keepLooking(look);
