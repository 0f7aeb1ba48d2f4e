// Joins a page's markup to its chart: inputs set the chart's parameters, and the rows that the
// chart computes fill the page. It knows no town, no rule and no language, and computes nothing.
//
//   <input data-param="w_bills">            a parameter, both ways; a tick is "yes" or "no"
//   <input data-param="rate" data-also='{"seen": "yes"}'>  sets these too when it is moved
//   <input data-param="line" data-within="low high">   it keeps its share when its ends move
//   <output data-value="line">              a parameter's value
//   <button data-set='{"w_bills": 50}'>     sets several; aria-pressed says that they hold
//   <button data-share='{"line": 0.4}'>     puts an input with ends at a share of its scale
//   <button data-commit="bet_line">         sets it to the radio that is checked in its fieldset
//   an element with data-missing            shows when nothing was chosen
//   <p data-text="summary.headline">        a field of the first row behind the layer "summary"
//   <p data-state="summary.met_kept">       the same, as data-is, for the style sheet
//   <ul data-rows="below"><template>…       a copy of the template for each row
//
// hooks.pause(values) is called when the learner pauses, hooks.keep(values) on [data-keep]. With
// each bet goes its verdict, from the first row behind "summary".

const PAUSE = 350;
const FINGER = 22;

export async function mount(root, payload, hooks, vegaEmbed) {
  root.innerHTML = payload.html;
  const values = { ...payload.start };
  const all = (selector) => [...root.querySelectorAll(selector)];
  const { view } = await vegaEmbed(root.querySelector("[data-chart]"), payload.spec, {
    mode: "vega", actions: false, renderer: "svg", defaultStyle: false, tooltip: { theme: "uw" },
  });
  const behind = layerData(payload.spec.marks);
  const rowsOf = (layer) => view.data(behind[layer]);
  let reported = JSON.stringify(values);
  let timer = null;
  let running = null;
  let again = false;

  const showReadouts = () => {
    for (const element of all("[data-text]")) setText(element, firstOf(rowsOf, element.dataset.text));
    for (const element of all("[data-state]")) element.dataset.is = firstOf(rowsOf, element.dataset.state);
    for (const element of all("[data-rows]")) {
      if (!element.closest("details:not([open])")) fillRows(element, rowsOf(element.dataset.rows));
    }
  };

  const showControls = () => {
    for (const element of all("[data-param]")) showInput(element, values);
    for (const element of all("[data-value]")) setText(element, written(values[element.dataset.value]));
    for (const element of all("[data-set]")) {
      const holds = Object.entries(JSON.parse(element.dataset.set)).every(([k, v]) => values[k] === v);
      element.setAttribute("aria-pressed", String(holds));
    }
    for (const button of all("[data-commit]")) showBet(button, values[button.dataset.commit]);
  };

  const run = async () => {
    if (running) { again = true; return running; }
    running = (async () => {
      do {
        again = false;
        for (const [name, value] of Object.entries(values)) view.signal(name, value);
        await view.runAsync();
      } while (again);
      showReadouts();
      running = null;
    })();
    return running;
  };

  const told = () => {
    const bets = Object.keys(values).filter((name) => name.startsWith("bet_"));
    const verdicts = bets.map((name) => [name, firstOf(rowsOf, `summary.verdict_${name.slice(4)}`)]);
    return { ...values, verdicts: Object.fromEntries(verdicts) };
  };

  const report = async () => {
    clearTimeout(timer);
    await running;
    const now = JSON.stringify(values);
    if (now === reported) return;
    reported = now;
    hooks.pause?.(told());
  };

  const set = (changes, wait) => {
    for (const element of all("[data-kept]")) element.hidden = true;
    const bounded = all("[data-within]").filter((e) => !(e.dataset.param in changes));
    const shares = bounded.map((e) => shareOf(e, values));
    Object.assign(values, changes);
    bounded.forEach((e, i) => { values[e.dataset.param] = atShare(e, values, shares[i]); });
    showControls();
    clearTimeout(timer);
    timer = setTimeout(report, wait);
    return run();
  };

  // A finger that lands on a slider and then scrolls must leave the slider as it was.
  let touched = null;
  root.addEventListener("pointerdown", ({ target, pointerType }) => {
    touched = pointerType !== "mouse" && target.type === "range" ? target.dataset.param : null;
    if (touched) touched = { [touched]: values[touched] };
  });
  root.addEventListener("pointercancel", () => { if (touched) set(touched, PAUSE); touched = null; });

  root.addEventListener("input", ({ target }) => {
    const name = target.dataset?.param;
    if (!name) return;
    const number = target.type === "range";
    const also = JSON.parse(target.dataset.also ?? "{}");
    set({ ...also, [name]: number ? Number(target.value) : answerOf(target) }, number ? PAUSE : 0);
  });
  root.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (button?.dataset.set) set({ ...atShares(root, button, values), ...JSON.parse(button.dataset.set) }, 0);
    if (button?.dataset.commit) {
      const fieldset = button.closest("fieldset");
      const chosen = fieldset.querySelector("input:checked");
      fieldset.querySelector("[data-missing]").hidden = Boolean(chosen);
      if (chosen) set({ [button.dataset.commit]: chosen.value }, 0);
      if (chosen) fieldset.querySelector("[data-again]").focus();
    }
    if (button && "again" in button.dataset) button.closest("fieldset").querySelector("input").focus();
    if (button && "keep" in button.dataset) {
      report();
      hooks.keep?.({ ...values });
      for (const element of all("[data-kept]")) element.hidden = false;
    }
  });
  if ("picked" in values) {
    view.addEventListener("click", (event) => {
      const id = nearest(view, event, root.querySelector("[data-chart] svg"));
      if (id) set({ picked: id }, PAUSE);
    });
  }
  for (const details of all("details")) details.addEventListener("toggle", showReadouts);
  if (!hooks.keep) for (const element of all("[data-keep]")) element.hidden = true;

  const fit = () => {
    const narrow = root.clientWidth < 860;
    view.height(narrow ? payload.heights[0] : payload.heights[1]).runAsync();
  };
  const observer = new ResizeObserver(fit);
  observer.observe(root);
  showControls();
  await run();
  root.dataset.ready = "yes";
  if (Object.keys(values).some((name) => name.startsWith("bet_") && values[name])) hooks.pause?.(told());

  return {
    report,
    unreported: () => JSON.stringify(values) !== reported,
    adopt(changes) {
      const known = Object.entries(changes).filter(([name, v]) => name in values && values[name] !== v);
      return known.length ? set(Object.fromEntries(known), 0) : undefined;
    },
    restart(start) { reported = JSON.stringify({ ...values, ...start }); return set(start, 0); },
    finish() { clearTimeout(timer); observer.disconnect(); view.finalize(); },
  };
}

function layerData(marks, found = {}) {
  for (const mark of marks ?? []) {
    if (mark.name?.endsWith("_marks") && mark.from?.data) found[mark.name.slice(0, -6)] = mark.from.data;
    layerData(mark.marks, found);
  }
  return found;
}

// The id of the dot nearest to a click, within a finger's width.
function nearest(view, event, svg) {
  const box = svg.getBoundingClientRect();
  const [left, top] = view.origin();
  const [x, y] = [event.clientX - box.left - left, event.clientY - box.top - top];
  const dots = findMark(view.scenegraph().root, "dots_marks")?.items ?? [];
  const far = dots.map(({ x: dx, y: dy, datum }) => ({ id: datum.id, d: Math.hypot(dx - x, dy - y) }));
  const best = far.reduce((a, b) => (b.d < a.d ? b : a), { d: FINGER });
  return best.id;
}

function findMark(group, name) {
  for (const item of group.items ?? []) {
    if (group.name === name) return group;
    const found = findMark(item, name);
    if (found) return found;
  }
  return undefined;
}

function firstOf(rowsOf, path) {
  const [layer, field] = path.split(".");
  return rowsOf(layer)[0]?.[field] ?? "";
}

function fillRows(element, rows) {
  const template = element.querySelector(":scope > template");
  const ordered = rows.some((r) => "order" in r) ? [...rows].sort((a, b) => a.order - b.order) : rows;
  const shown = [...element.children].filter((child) => child !== template);
  while (shown.length > ordered.length) shown.pop().remove();
  while (shown.length < ordered.length) {
    shown.push(element.appendChild(template.content.firstElementChild.cloneNode(true)));
  }
  ordered.forEach((row, i) => fillRow(shown[i], row));
}

function fillRow(element, row) {
  for (const cell of [element, ...element.querySelectorAll("[data-field], [data-vars]")]) {
    if (cell.dataset.field) setText(cell, row[cell.dataset.field]);
    for (const name of cell.dataset.vars?.split(" ") ?? []) cell.style.setProperty(`--${name}`, row[name]);
  }
}

function setText(element, text) {
  if (element.textContent !== String(text)) element.textContent = text;
}

function written(value) {
  return typeof value === "number" ? String(Math.round(value * 10) / 10) : value;
}

function answerOf(input) {
  if (input.type !== "checkbox") return input.value;
  return input.checked ? "yes" : "no";
}

function showInput(element, values) {
  const ends = endsOf(element, values);
  if (ends) [element.min, element.max] = ends;
  const value = values[element.dataset.param];
  if (element.type === "radio") element.checked = element.value === String(value);
  else if (element.type === "checkbox") element.checked = value === "yes";
  else if (element.value !== String(value)) element.value = value;
  if (element.type === "range") {
    const [min, max] = [Number(element.min), Number(element.max)];
    element.style.setProperty("--filled", (value - min) / (max - min));
    if (ends) element.setAttribute("aria-valuetext", written(value));
  }
}

function showBet(button, choice) {
  const fieldset = button.closest("fieldset");
  for (const radio of fieldset.querySelectorAll("input[type=radio]")) {
    if (choice) radio.checked = radio.value === choice;
    radio.disabled = Boolean(choice);
  }
  button.hidden = Boolean(choice);
  fieldset.querySelector(".uw-feedback").hidden = !choice;
}

function endsOf(element, values) {
  return element.dataset.within?.split(" ").map((name) => values[name]);
}

function shareOf(element, values) {
  const [low, high] = endsOf(element, values);
  return { low, high, share: (values[element.dataset.param] - low) / (high - low) };
}

function atShares(root, button, values) {
  const shares = Object.entries(JSON.parse(button.dataset.share ?? "{}"));
  return Object.fromEntries(shares.map(([name, share]) => {
    const [low, high] = endsOf(root.querySelector(`[data-within][data-param="${name}"]`), values);
    return [name, Math.round((low + share * (high - low)) * 1e6) / 1e6];
  }));
}

function atShare(element, values, before) {
  const [low, high] = endsOf(element, values);
  if (low === before.low && high === before.high) return values[element.dataset.param];
  return Math.round((low + before.share * (high - low)) * 1e6) / 1e6;
}
