// Mounts live.js as a Streamlit component. A page that Streamlit draws again with the same start
// is left alone, so that nobody loses a slider; another start sets the values anew. Only a server
// that was started again is told what the page shows: it has the older values.

const mounted = new WeakMap();
let takenAway = null;

// A browser remembers that a module failed, so the second attempt has an address of its own.
async function loadVega(attempt) {
  const folder = location.origin + location.pathname.replace(/[^/]*$/, "");
  await import(new URL("VEGA_FILE", folder).href + (attempt > 1 ? `&attempt=${attempt}` : ""));
  return globalThis.unseenWeights.vegaEmbed;
}

function drawnAgain(entry, payload) {
  const old = entry.payload;
  if (old.start_id === payload.start_id) return;
  entry.payload = payload;
  if (sessionOf(old.start_id) !== sessionOf(payload.start_id)) {
    entry.live.then(() => sendAnew(entry));
  } else {
    drop(entry.place, "now");
    entry.live.then((live) => live?.restart(payload.start));
  }
}

// Streamlit may take a part away and put it elsewhere on the same page: it goes on with what it
// showed, as if it had been left alone.
function shownBefore(place, { start_id: start }) {
  const old = takenAway;
  takenAway = null;
  return old?.place === place && !isOtherStart(old.start, start) ? old.values : undefined;
}

// Where a page begins anew with another part, what the one before had not told yet is not of this start.
function startsBefore(place, { start_id: start }) {
  const here = [...entries].filter((entry) => entry.place === place).map((entry) => entry.payload.start_id);
  if (takenAway?.place === place && takenAway.stayed) here.push(takenAway.start);
  return here.filter((old) => isOtherStart(old, start));
}

function firstLine(data) {
  return JSON.parse(new TextDecoder().decode(data.subarray(0, data.indexOf(10))));
}

function rest(data) {
  const packed = new Blob([data.subarray(data.indexOf(10) + 1)]).stream();
  return new Response(packed.pipeThrough(new DecompressionStream("gzip"))).json();
}

export default function ({ data, parentElement, setStateValue, setTriggerValue }) {
  const payload = firstLine(data);
  const known = mounted.get(parentElement);
  if (known) {
    known.now = setStateValue;
    known.keep = setTriggerValue;
    drawnAgain(known, payload);
    return undefined;
  }
  const root = document.createElement("div");
  const line = document.createElement("p");
  root.className = "uw";
  line.className = "uw-unsent";
  line.setAttribute("role", "status");
  parentElement.append(root, line);
  const place = location.pathname;
  const entry = { payload, place, line, now: setStateValue, keep: setTriggerValue };
  const hook = (event) => (values) => {
    if (location.pathname !== place || !entries.has(entry)) return undefined;
    const answer = tell(entry, event, values);
    const mine = answer.finally(() => { if (entry.unanswered === mine) entry.unanswered = null; });
    entry.unanswered = mine;
    return answer;
  };
  const hooks = { pause: hook("now"), keep: hook("keep") };
  const attempt = async (number) => {
    const [content, vegaEmbed] = await Promise.all([rest(data), loadVega(number)]);
    return mount(root, { ...content, start: entry.payload.start }, hooks, vegaEmbed);
  };
  if (leaving !== place) arrive();
  drop(place, "now", startsBefore(place, payload));
  const left = leftAt(place, payload);
  entry.shown = shownBefore(place, payload);
  entry.live = bringToLife(root, payload.words, attempt);
  entry.live.then((part) => {
    entry.part = part;
    if (part && entry.shown) part.adopt(entry.shown);
    if (part) takeUp(entry, left);
    sendAgain();
  });
  // For whoever waits until all that was moved has been reported: the tests.
  root.reported = () => Boolean(entry.part) && !entry.part.unreported();
  entries.add(entry);
  root.answered = () => !entry.unanswered;
  mounted.set(parentElement, entry);
  return () => {
    mounted.delete(parentElement);
    entries.delete(entry);
    const stayed = location.pathname === place && !isLeaving();
    const values = entry.part ? entry.part.now() : entry.shown; // or it was not alive yet
    takenAway = { place, stayed, start: entry.payload.start_id, values };
    entry.live.then((live) => live?.finish());
    root.remove();
    line.remove();
  };
}
