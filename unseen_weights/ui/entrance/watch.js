// Streamlit covers the page with a dialog of its own when the connection is away. What runs in the
// browser needs no connection: the dialog is closed, and one line of ours says how things stand.

const LOST = 2500;
const NEVER = 12000;
const ASLEEP = 2000;
const STATE = "data-test-connection-state";
const line = document.createElement("div");
let once = false;
let since = Date.now();
let looked;

const state = () => document.querySelector(`[${STATE}]`)?.getAttribute(STATE);

function closeDialogs() {
  for (const dialog of document.querySelectorAll("[role=dialog]")) {
    if (!/Connection error/.test(dialog.textContent)) continue;
    dialog.style.visibility = "hidden";
    dialog.querySelector("button[aria-label=Close], [data-testid=stBaseButton-header], button")?.click();
  }
}

function say(text) {
  const shown = line.querySelector("p");
  if (shown.textContent !== text) shown.textContent = text;
  line.hidden = !text;
}

// A page that slept, as one does that is left and come back to, has not been without a connection so long.
function look() {
  const now = Date.now();
  if (now - looked > ASLEEP) since = now;
  looked = now;
  if (state() === "CONNECTED") {
    once = true;
    since = now;
    say("");
    return;
  }
  closeDialogs();
  const away = now - since;
  if (away > (once ? LOST : NEVER)) say(once ? WORDS.lost : WORDS.never);
}

addEventListener("DOMContentLoaded", () => {
  line.id = "uw-connection";
  line.hidden = true;
  const reload = document.createElement("button");
  reload.textContent = WORDS.reload;
  reload.addEventListener("click", () => location.reload());
  const text = document.createElement("p");
  text.setAttribute("role", "status");
  line.append(text, reload);
  document.body.append(line);
  new MutationObserver(look).observe(document.body, { childList: true });
  setInterval(look, 500);
});
