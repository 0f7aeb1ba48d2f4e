// Once for each session, the browser hands back what the tab has kept. It does so again while nobody
// has heard it, and when the connection is back: Streamlit itself stays silent then, and a server
// that was started again knows nothing of the page. It never does so while one leaves a page.
const AGAIN = 2000;
const CONNECTION = "data-test-connection-state";
const connected = () => document.querySelector(`[${CONNECTION}]`)?.getAttribute(CONNECTION) === "CONNECTED";
let asked = null;
let handBack = () => {};
let before = true;

new MutationObserver(() => {
  const now = connected();
  if (now && !before) handBack();
  before = now;
}).observe(document.body, { subtree: true, attributes: true, attributeFilter: [CONNECTION] });

function ask(wait) {
  clearTimeout(asked.timer);
  if (connected() && !globalThis.unseenWeightsLeaving?.()) handBack();
  asked.timer = setTimeout(() => ask(wait * 2), wait);
}

export default function ({ data, setTriggerValue }) {
  handBack = () => setTriggerValue("kept", stored("sessionStorage")?.visit ?? {});
  if (asked && (data.handed || asked.session !== data.session)) clearTimeout(asked.timer);
  if (data.handed || asked?.session === data.session) return;
  asked = { session: data.session };
  ask(AGAIN);
}
