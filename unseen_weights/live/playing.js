// A button with data-play steps a parameter on until it reaches an end or is stopped: by the button, by
// the space bar, or by whatever else is moved. Nothing is read aloud or reported before it has stopped.

const CONTROLS = "button, a, select, textarea, summary, input:not([type=range]), [contenteditable], [role=button]";

function playing(root, values, take, rest) {
  let now = null;

  const show = (button, on) => {
    button.setAttribute("aria-pressed", String(on));
    button.querySelector("[data-still]").hidden = on;
    button.querySelector("[data-playing]").hidden = !on;
  };

  const stop = () => {
    if (!now) return;
    const { button, timer } = now;
    now = null;
    clearInterval(timer);
    show(button, false);
    rest();
  };

  const start = (button) => {
    const { play: param, also, needs, every } = button.dataset;
    const [from, step, until] = [button.dataset.from, button.dataset.step, button.dataset.until].map(Number);
    const missing = Object.entries(JSON.parse(needs ?? "{}")).filter(([name]) => !values[name]);
    const on = (changes) => take(changes, Number(every) + PAUSE);
    const next = () => {
      const value = Math.min(until, values[param] + step);
      on({ [param]: value });
      if (value >= until) stop();
    };
    now = { button, timer: setInterval(next, Number(every)) };
    show(button, true);
    const first = values[param] < until ? values[param] : from;
    on({ ...JSON.parse(also ?? "{}"), ...Object.fromEntries(missing), [param]: first });
  };

  const space = (event) => {
    if (!now || event.key !== " " || event.target.closest?.(CONTROLS)) return;
    event.preventDefault();
    stop();
  };
  document.addEventListener("keydown", space);
  for (const button of root.querySelectorAll("[data-play]")) show(button, false);

  return {
    stop,
    isOn: () => Boolean(now),
    toggle(button) {
      const same = now?.button === button;
      stop();
      if (!same) start(button);
    },
    finish() {
      stop();
      document.removeEventListener("keydown", space);
    },
  };
}
