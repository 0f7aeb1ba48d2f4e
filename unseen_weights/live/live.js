// Joins a page's markup to its chart: inputs set the chart's parameters, and the rows that the
// chart computes fill the page. It knows no town, no rule and no language, and computes nothing.
//
//   <input data-param="w_bills">            a parameter, both ways; a tick is "yes" or "no"
//   <input data-param="rate" data-also='{"seen": "yes"}'>  sets these too when it is moved
//   <input data-param="line" data-within="low high">   it keeps its share when its ends move
//   <output data-value="line">              a parameter's value
//   <button data-set='{"w_bills": 50}'>     sets several; aria-pressed says that they hold
//   <button data-any='{"follow": ["r1", "r2"]}'>  sets it to one of these at random
//   <button data-play="rounds" data-from="0" data-step="1" data-until="10" data-every="900">  plays it:
//                                           data-also is set too, and data-needs where it was nought
//   <button data-share='{"line": 0.4}'>     puts an input with ends at a share of its scale
//   <button data-commit="bet_line">         sets it to the radio that is checked in its fieldset
//   an element with data-missing            shows when nothing was chosen
//   <p data-text="summary.headline">        a field of the first row behind the layer "summary"
//   <p data-state="summary.met_kept">       the same, as data-is, for the style sheet
//   <ul data-rows="below"><template>…       a copy of the template for each row; in it, data-field,
//                                           data-set-field (a button's data-set) and data-href
//   <button data-set=… data-to="#card">     takes focus and view there, once what it set is shown
//   an element with class uw-app            shows only where there is an app around the page
//   <button data-copy="[data-own]">         copies that element's text; shows [data-copied] then
//
// hooks.pause(values) is called when the learner pauses, hooks.keep(values) on [data-keep]: it promises
// whether they were kept, and only then [data-kept] shows. With each bet goes its verdict, from the first
// row behind "summary".

const PAUSE = 350;
const FINGER = 22;
const AGAIN = 800;
const QUIET = 700;
const USUAL = 17;
const LARGEST = 1.6;
const LEAST = 0.56;
const BELOW = 12;
const AIR = 4;
const LINE = 24; // of the sentence under a phone's chart, where there is one

// Words stand in the live part's place until `attempt(number)` has brought it to life. It has two
// attempts; when they fail, what is said is what one can do.
export async function bringToLife(root, words, attempt, attempts = 2) {
  for (let number = 1; number <= attempts; number += 1) {
    root.innerHTML = words.waiting;
    try {
      return await attempt(number);
    } catch (error) {
      console.warn(error);
      if (number < attempts) await new Promise((done) => setTimeout(done, AGAIN));
    }
  }
  delete root.dataset.ready;
  root.innerHTML = words.failed;
  root.querySelector("[data-reload]").addEventListener("click", () => location.reload());
  return undefined;
}

export async function mount(root, payload, hooks, vegaEmbed) {
  root.innerHTML = payload.html;
  const values = { ...payload.start };
  const say = heardOnce(root);
  const all = (selector) => [...root.querySelectorAll(selector)];
  const chart = root.querySelector("[data-chart]");
  const { view } = await vegaEmbed(chart, startedAt(payload), {
    mode: "vega", actions: false, renderer: "svg", defaultStyle: false, tooltip: { theme: "uw" },
    ast: !mayCompile(),
  });
  const behind = { ...layerData(payload.spec.marks), ...payload.unseen };
  const rowsOf = (layer) => view.data(behind[layer]);
  let reported = JSON.stringify(values);
  let timer = null;
  let running = null;
  let again = false;
  const moves = movement(view);
  const cheers = cheering(root, values);

  const showPressed = () => {
    for (const element of all("[data-set]")) {
      const holds = Object.entries(JSON.parse(element.dataset.set)).every(([k, v]) => values[k] === v);
      element.setAttribute("aria-pressed", String(holds));
    }
    for (const button of all("[data-any]")) {
      const [name, among] = Object.entries(JSON.parse(button.dataset.any))[0];
      button.setAttribute("aria-pressed", String(among.includes(values[name])));
    }
  };

  const showReadouts = () => {
    for (const element of all("[data-text]")) setText(element, firstOf(rowsOf, element.dataset.text));
    for (const element of all("[data-state]")) element.dataset.is = firstOf(rowsOf, element.dataset.state);
    for (const option of all("option[data-state]")) option.disabled = option.dataset.is === "yes";
    for (const element of all("[data-rows]")) {
      if (!element.closest("details:not([open])")) fillRows(element, rowsOf(element.dataset.rows));
    }
    if (root.querySelector("[data-set-field]")) showPressed();
    cheers.show();
  };

  const showControls = () => {
    for (const element of all("[data-param]")) showInput(element, values);
    for (const element of all("[data-value]")) setText(element, written(values[element.dataset.value]));
    showPressed();
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
      if (!player.isOn()) say();
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
    if (running) await running;
    const now = JSON.stringify(values);
    if (now === reported) return;
    reportAll();
  };

  const reportAll = () => {
    reported = JSON.stringify(values);
    hooks.pause?.(told());
  };

  const set = (changes, wait, byHand = false) => {
    for (const element of all("[data-kept], [data-copied]")) element.hidden = true;
    const bounded = all("[data-within]").filter((e) => !(e.dataset.param in changes));
    const shares = bounded.map((e) => shareOf(e, values));
    Object.assign(values, changes);
    bounded.forEach((e, i) => { values[e.dataset.param] = atShare(e, values, shares[i]); });
    showControls();
    clearTimeout(timer);
    timer = setTimeout(report, wait);
    const shown = run();
    cheers.moved(byHand, shown);
    return shown;
  };

  const player = playing(root, values, (changes, wait) => moves.slide(() => set(changes, wait)), () => {
    say();
    report();
  });

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
    player.stop();
    moves.stop();
    set({ ...also, [name]: number ? Number(target.value) : answerOf(target) }, number ? PAUSE : 0, number);
  });
  root.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (button?.dataset.any) set(drawn(button, values), 0);
    if (button?.dataset.play) player.toggle(button);
    else if (button) player.stop();
    if (button?.dataset.set) {
      const changes = { ...atShares(root, button, values), ...JSON.parse(button.dataset.set) };
      moves.slide(() => set(changes, 0)).then(() => { if (button.dataset.to) arriveAt(root.querySelector(button.dataset.to)); });
    }
    if (button?.dataset.commit) {
      const fieldset = button.closest("fieldset");
      const chosen = fieldset.querySelector("input:checked");
      fieldset.querySelector("[data-missing]").hidden = Boolean(chosen);
      if (chosen) set({ [button.dataset.commit]: chosen.value }, 0);
      if (chosen) fieldset.querySelector("[data-again]").focus();
    }
    if (button && "again" in button.dataset) button.closest("fieldset").querySelector("input").focus();
    if (button?.dataset.copy) {
      const copied = copyText(root.querySelector(button.dataset.copy));
      for (const element of all("[data-copied]")) element.hidden = !copied;
    }
    if (button && "keep" in button.dataset) {
      report();
      hooks.keep?.({ ...values })?.then((kept) => {
        for (const element of all("[data-kept]")) element.hidden = !kept;
      });
    }
  });
  if ("picked" in values) {
    view.addEventListener("click", (event) => {
      const id = nearest(view, event, chart.querySelector("svg"));
      if (id) set({ picked: id }, PAUSE);
    });
  }
  for (const details of all("details")) details.addEventListener("toggle", showReadouts);
  if (!hooks.keep) for (const element of all("[data-keep]")) element.hidden = true;
  if (!hooks.file) root.dataset.app = "yes";

  // Whoever hides or leaves the page within the pause has moved all the same.
  const hidden = () => { if (document.visibilityState === "hidden") report(); };
  document.addEventListener("visibilitychange", hidden);
  addEventListener("pagehide", report);
  const onPaper = () => { for (const element of all("[data-rows]")) fillRows(element, rowsOf(element.dataset.rows)); };
  addEventListener("beforeprint", onPaper);

  const leads = {}; // by width: from the part's top to its chart, which may stick later
  const headline = root.querySelector(".uw-headline");
  const turn = root.querySelector(".uw-stage > .uw-turn");
  const tallest = { width: 0, headline: 0, turn: 0 }; // or the chart would jump with every line they gain
  const fitOnce = async () => {
    if (!chart.isConnected) return; // the page was left meanwhile
    const [low, high, least] = payload.heights;
    const narrow = root.clientWidth < 860;
    leads[narrow] ??= chart.getBoundingClientRect().top - root.getBoundingClientRect().top;
    const axes = chart.offsetHeight - view.height();
    if (tallest.width !== root.clientWidth) {
      Object.assign(tallest, { width: root.clientWidth, headline: 0, turn: turn ? LINE : 0 });
      root.style.removeProperty("--uw-head");
    }
    tallest.headline = Math.max(tallest.headline, headline?.offsetHeight ?? 0);
    tallest.turn = Math.max(tallest.turn, turn?.offsetHeight ?? 0);
    const room = inHalf(headline ?? root, tallest.headline + tallest.turn);
    const height = narrow ? Math.round(Math.min(low, Math.max(room - axes, least ?? low)))
      : inSight(root, leads[narrow] + axes + (turn ? LINE : 0) + BELOW, high);
    if (height !== view.height()) await view.height(height).runAsync();
    const cut = narrow ? cutAt(chart, height + axes - room) : 0;
    chart.style.setProperty("--uw-cut", `${cut}px`);
    root.style.setProperty("--uw-head", `${tallest.headline}px`);
    root.style.setProperty("--uw-under", `${height + axes - cut}px`);
  };
  let fitted = Promise.resolve();
  const fit = () => (fitted = fitted.then(fitOnce));
  showControls();
  await run();
  await fit();
  const observer = new ResizeObserver(() => requestAnimationFrame(fit)); // at once, it would observe itself
  for (const element of [root, headline, turn]) if (element) observer.observe(element);
  addEventListener("resize", fit);
  root.dataset.ready = "yes";
  if (Object.keys(values).some((name) => name.startsWith("bet_") && values[name])) hooks.pause?.(told());

  return {
    report,
    reportAll,
    now: () => ({ ...values }),
    unreported: () => JSON.stringify(values) !== reported,
    adopt(changes) {
      const known = Object.entries(changes).filter(([name, v]) => name in values && values[name] !== v);
      return known.length ? set(Object.fromEntries(known), 0) : undefined;
    },
    restart(start) {
      const bets = Object.keys(values).filter((name) => name.startsWith("bet_"));
      const anew = { ...Object.fromEntries(bets.map((name) => [name, ""])), ...start };
      reported = JSON.stringify({ ...values, ...anew });
      return set(anew, 0);
    },
    finish() {
      clearTimeout(timer);
      player.finish();
      cheers.finish();
      moves.stop();
      observer.disconnect();
      removeEventListener("resize", fit);
      document.removeEventListener("visibilitychange", hidden);
      removeEventListener("pagehide", report);
      removeEventListener("beforeprint", onPaper);
      view.finalize();
    },
  };
}

// A headline changes with every step of a drag. A screen reader is told once it has come to rest.
function heardOnce(root) {
  const spoken = [...root.querySelectorAll("[role=status][data-text]")];
  for (const element of spoken) element.removeAttribute("role");
  const line = root.appendChild(document.createElement("p"));
  line.className = "uw-hidden";
  line.setAttribute("role", "status");
  let before = null;
  let timer = null;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const now = spoken.map((element) => element.textContent);
      const fresh = now.filter((text, i) => before && text !== before[i]);
      before = now;
      if (fresh.length) line.textContent = fresh.join(" ");
    }, QUIET);
  };
}

function startedAt({ spec, start }) {
  const signals = spec.signals.map((s) => (s.name in start ? { ...s, value: start[s.name] } : s));
  return enlarged({ ...spec, signals });
}

// Where a policy forbids to compile text, Vega reads its expressions step by step, and is slower.
function mayCompile() {
  try {
    return Boolean(new Function("return true"));
  } catch {
    return false;
  }
}

// A chart's words follow the reader's text size where it is larger than usual, as all others do.
function enlarged(spec) {
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const scale = Math.min(size / USUAL, LARGEST);
  if (!(scale > 1.02)) return spec;
  const larger = (key, value) => {
    if (!["fontSize", "labelFontSize"].includes(key)) return value;
    if (typeof value === "number") return value * scale;
    return value.signal ? { signal: `(${value.signal}) * ${scale}` } : { value: value.value * scale };
  };
  return JSON.parse(JSON.stringify(spec), larger);
}

function layerData(marks, found = {}) {
  for (const mark of marks ?? []) {
    if (mark.name?.endsWith("_marks") && mark.from?.data) found[mark.name.slice(0, -6)] = mark.from.data;
    layerData(mark.marks, found);
  }
  return found;
}

// A wide chart's height: as low as it must be to stand whole on a projector, and no lower than is read.
function inSight(root, taken, high) {
  let scrolled = 0;
  for (let e = root; e; e = e.parentElement ?? e.getRootNode().host) scrolled += e.scrollTop;
  const room = innerHeight - (root.getBoundingClientRect().top + scrolled) - taken;
  return Math.round(Math.min(high, Math.max(room, high * LEAST)));
}

// What half of a phone's screen leaves for a chart, besides `taken`, under what is stuck to the menu.
function inHalf(stuck, taken) {
  const menu = parseFloat(getComputedStyle(stuck).top) || 0;
  return document.documentElement.clientHeight / 2 - menu - taken;
}

// Where a picture is cut that is too tall by `over`: above words, where a row begins.
function cutAt(chart, over) {
  if (over <= 0) return 0;
  const { top } = chart.getBoundingClientRect();
  const words = [...chart.querySelectorAll("svg text")].map((e) => e.getBoundingClientRect()).filter((box) => box.height);
  const cuts = (at) => words.some((box) => box.top + AIR < top + at && top + at < box.bottom - AIR);
  const whole = words.map((box) => box.top - top - 1).filter((at) => at >= over && !cuts(at));
  return Math.round(whole.length ? Math.min(...whole) : over);
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
  for (const cell of [element, ...element.querySelectorAll("[data-field], [data-vars], [data-href], [data-set-field]")]) {
    if (cell.dataset.field) setText(cell, row[cell.dataset.field]);
    if (cell.dataset.setField) cell.dataset.set = row[cell.dataset.setField];
    if (cell.dataset.href) showLink(cell, row[cell.dataset.href]);
    for (const name of cell.dataset.vars?.split(" ") ?? []) cell.style.setProperty(`--${name}`, row[name]);
  }
}

function showLink(link, url) {
  link.hidden = !url;
  if (url) link.href = url;
}

// Focus alone would scroll too soon, and not at all to what sticks: that is in sight wherever one is.
function arriveAt(place) {
  place.focus({ preventScroll: true });
  (place.closest(".uw-board") ?? place).scrollIntoView();
}

function setText(element, text) {
  if (element.textContent !== String(text)) element.textContent = text;
}

// By selection, since a browser closes the clipboard to pages of plain http.
function copyText(element) {
  const selection = getSelection();
  selection.selectAllChildren(element);
  return document.execCommand("copy");
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
    // A link may set what lies between two steps: the knob stands beside it, and the truth is told.
    if (ends || Number(element.value) !== value) element.setAttribute("aria-valuetext", written(value));
    else element.removeAttribute("aria-valuetext");
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

// Another one than now, at random.
function drawn(button, values) {
  const [name, among] = Object.entries(JSON.parse(button.dataset.any))[0];
  const others = among.filter((one) => one !== values[name]);
  return { [name]: others[Math.floor(Math.random() * others.length)] };
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
