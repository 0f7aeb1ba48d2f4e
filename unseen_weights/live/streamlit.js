// Mounts live.js as a Streamlit component. A page that Streamlit draws again with the same start
// is left alone, so that nobody loses a slider; another start sets the values anew.

const mounted = new WeakMap();

async function loadVega() {
  const folder = location.origin + location.pathname.replace(/[^/]*$/, "");
  await import(new URL("app/static/VEGA_FILE", folder).href);
  return globalThis.unseenWeights.vegaEmbed;
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
    return undefined;
  }
  const root = document.createElement("div");
  root.className = "uw";
  parentElement.appendChild(root);
  const entry = { payload, report: setStateValue, trigger: setTriggerValue };
  const stamped = (values) => ({ ...values, start_id: entry.payload.start_id });
  entry.live = loadVega().then((vegaEmbed) => mount(root, payload, {
    pause: (values) => entry.report("now", stamped(values)),
    keep: (values) => entry.trigger("keep", stamped(values)),
  }, vegaEmbed));
  mounted.set(parentElement, entry);
  return () => {
    mounted.delete(parentElement);
    entry.live.then((live) => live.finish());
    root.remove();
  };
}
