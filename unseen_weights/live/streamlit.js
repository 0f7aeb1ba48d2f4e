// Mounts live.js as a Streamlit component. A page that Streamlit draws again with the same start
// is left alone, so that nobody loses a slider; another start sets the values anew.

const LONGEST_WAIT = 1500;
const mounted = new WeakMap();

async function loadVega() {
  const folder = location.origin + location.pathname.replace(/[^/]*$/, "");
  await import(new URL("app/static/VEGA_FILE", folder).href);
  return globalThis.unseenWeights.vegaEmbed;
}

// A report that comes after the page has been left is lost, or drawn on the page that follows. So
// a link waits until what is new has been reported and the server has answered, or was too slow.
function holdLinks(entry) {
  const follow = (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!entry.part?.unreported() && !entry.unanswered) return;
    event.preventDefault();
    event.stopPropagation();
    const slow = new Promise((done) => setTimeout(done, LONGEST_WAIT));
    Promise.race([entry.part.report().then(() => entry.unanswered), slow]).then(() => {
      entry.unanswered = null;
      link.click();
    });
  };
  document.addEventListener("click", follow, true);
  return () => document.removeEventListener("click", follow, true);
}

export default function ({ data, parentElement, setStateValue, setTriggerValue }) {
  const payload = JSON.parse(new TextDecoder().decode(data));
  const known = mounted.get(parentElement);
  if (known) {
    if (known.payload.start_id !== payload.start_id) {
      known.payload = payload;
      known.live.then((live) => live.restart(payload.start));
    }
    known.report = setStateValue;
    known.trigger = setTriggerValue;
    known.answered?.();
    return undefined;
  }
  const root = document.createElement("div");
  root.className = "uw";
  parentElement.appendChild(root);
  const entry = { payload, report: setStateValue, trigger: setTriggerValue };
  const path = location.pathname;
  const tell = (way, event, values) => {
    if (location.pathname !== path) return;
    entry.unanswered = new Promise((done) => {
      entry.answered = () => { entry.unanswered = null; done(); };
    });
    entry[way](event, { ...values, start_id: entry.payload.start_id });
  };
  entry.live = loadVega().then((vegaEmbed) => mount(root, payload, {
    pause: (values) => tell("report", "now", values),
    keep: (values) => tell("trigger", "keep", values),
  }, vegaEmbed));
  entry.live.then((part) => { entry.part = part; });
  const unwatch = holdLinks(entry);
  mounted.set(parentElement, entry);
  return () => {
    mounted.delete(parentElement);
    unwatch();
    entry.live.then((live) => live.finish());
    root.remove();
  };
}
