// The lab's tries, side by side. What a try comes to is counted by the lab's own chart, unseen.

let counter = null;

function triesOf(text) {
  return text.split("~").filter(Boolean);
}

function tryText(values) {
  const texts = new Map(knobTexts(told.chapters.get("lab").knobs, values));
  const weights = told.records.map((name) => texts.get(name)).join(".");
  return [weights, texts.get("line"), texts.get("scale"), texts.get("from")].join("_");
}

function tryValues(text) {
  const { knobs } = told.chapters.get("lab");
  const [weights, line, scale, from] = text.split("_");
  const query = new Map([["scale", scale], ["from", from], ["line", line]]);
  weights.split(".").forEach((weight, i) => query.set(told.records[i], weight));
  return readKnobs(knobs, query, firstValues(knobs)).values;
}

// Adds what is shown; says whether it is there, which it is not where there is no more room.
function keepTry() {
  const values = visit.pages.get("lab");
  const tries = triesOf(values.tries);
  const now = tryText(values);
  if (!tries.includes(now) && tries.length >= told.most) return false;
  values.tries = [...new Set([...tries, now])].join("~");
  return true;
}

async function counted(text, part) {
  counter ??= await countedBy(globalThis.unseenWeights.vega, part.spec);
  const { bet_line: bet, seen, shown } = now.live?.now() ?? part.start;
  const values = { ...part.start, ...chartValues(told.chapters.get("lab").knobs, tryValues(text)), bet_line: bet, seen, shown };
  for (const name of Object.keys(part.start)) if (name in values) counter.signal(name, values[name]);
  await counter.runAsync();
  const [summary] = counter.data(part.unseen.summary);
  const rates = counter.data(part.unseen.rates).slice().sort((a, b) => a.order - b.order);
  return { penalised: summary.penalised, kept: summary.kept_told, rates: rates.map(({ group, rate_text: rate }) => [group, rate]) };
}

async function showTries(place, again, back) {
  const values = visit.pages.get("lab");
  const tries = triesOf(values.tries);
  if (!tries.length) { place.replaceChildren(made("p", { textContent: told.words.tries_none })); return; }
  const rows = [];
  for (const text of tries) rows.push({ ...tryValues(text), ...(await counted(text, await partOf("lab"))) });
  const districts = rows[0].rates.slice(0, told.districts);
  const heads = [...["number", "penalised", "kept"].map((name) => told.words[`tries_${name}`]), ...districts.map(([name]) => name),
    told.words.tries_from, ...told.records.map((name) => told.weights[name]), told.words.tries_line, told.words.tries_scale];
  const head = made("tr", {}, ...heads.map((text) => made("th", { scope: "col", textContent: text })));
  const body = rows.map((row, i) => made("tr", {}, ...[i + 1, row.penalised, row.kept, ...row.rates.slice(0, told.districts).map(([, rate]) => rate),
    told.presets[row.preset], ...told.records.map((name) => row[`w_${name}`]), Math.round(row.line * 100) / 100, told.scales[row.scale],
  ].map((text) => made("td", { textContent: text }))));
  const region = made("div", { className: "tries", tabIndex: 0 },
    made("table", {}, made("thead", {}, head), made("tbody", {}, ...body)));
  region.setAttribute("role", "region");
  region.setAttribute("aria-label", told.words.tries_title);
  const label = (i) => told.words.tries_back.split("{number}").join(i + 1);
  const buttons = tries.map((text, i) => button(label(i), () => back(tryValues(text))));
  buttons.push(button(told.words.tries_clear, () => { visit.pages.get("lab").tries = ""; again(); }));
  const full = tries.length >= told.most ? [made("p", { textContent: told.words.tries_full })] : [];
  place.replaceChildren(region, made("div", { className: "uw-extra" }, ...buttons), ...full);
}
