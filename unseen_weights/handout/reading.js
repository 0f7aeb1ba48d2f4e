// What a fragment asks for, read by what each page's knobs admit (`knobs` in the payload, which Python
// wrote from the app's own). It comes from anywhere, so none of it is ever put in as markup.
//
//   #/line?line=700&person=ruth

const PLAIN_NUMBER = /^[0-9]{1,4}(\.[0-9]{1,6})?$/;
const TAIL = /[\s\u200b\ufeff.,;:)>\]"'”’»]+$/;
const LONGEST_NAMED = 40;
const MOST_STRANGE = 3;

// A fragment's page and what it says of it; undefined where it is no address of ours.
function readFragment(hash) {
  let text = hash.replace(/^#/, "");
  if (/^%2f/i.test(text)) text = decoded(text);
  const [path, ...rest] = text.split("?");
  const slug = path.replace(/^\//, "").replace(TAIL, "").toLowerCase();
  if (!text.startsWith("/") && !told.chapters.has(slug)) return text ? undefined : { slug: "", query: new Map() };
  return { slug, query: new Map(new URLSearchParams(rest.join("?"))) };
}

function decoded(text) {
  try { return decodeURIComponent(text); } catch { return text; }
}

// Under the names of `knobs`, what a query says, as it was meant; and other names, as problems.
function mended(query, knobs) {
  const names = new Set(knobs.map(({ name }) => name));
  const others = new RegExp(`^(${told.others})$`, "i");
  const found = new Map();
  const strange = [];
  for (const [raw, text] of query) {
    const name = names.has(raw) ? raw : raw.trim().replace(/^(amp;)+/, "").replace(TAIL, "").toLowerCase();
    if (names.has(name)) {
      if (name === raw || !found.has(name)) found.set(name, text.trim().replace(TAIL, ""));
    } else if (!others.test(name)) strange.push(named(told.sentences.name, "{name}", raw));
  }
  return { found, strange: strange.slice(0, MOST_STRANGE) };
}

// The parameters' values from a query; what makes no sense is that of `fallback`.
function readKnobs(knobs, query, fallback) {
  const values = { ...fallback };
  const problems = [];
  for (const knob of knobs) {
    if (!query.has(knob.name)) continue;
    const { value, lost } = takenBy(knob, query.get(knob.name), values);
    problems.push(...lost);
    if (value === undefined) continue;
    const sets = knob.sets?.[value]?.[values[knob.param] === value ? 0 : 1];
    Object.assign(values, { [knob.param]: value }, sets);
  }
  return { values, problems };
}

function takenBy(knob, text, values) {
  if (knob.shape) return piecesOf(knob.shape, text);
  const at = (told) => (knob.by ? told[values[knob.by]] : told);
  const value = knob.choices ? chosenOf(knob, text) : numberOf(at(knob.range), text);
  return { value, lost: value === undefined ? [named(at(knob.problem), "{value}", text)] : [] };
}

function chosenOf({ choices }, text) {
  return choices.find((one) => one.toLowerCase() === text.toLowerCase());
}

function numberOf([low, high, step, digits], text) {
  if (!PLAIN_NUMBER.test(text)) return undefined;
  const number = Number(text);
  const fits = digits || (Number.isInteger(number) && (number - low) % step === 0);
  return fits && number >= low && number <= high ? number : undefined;
}

function piecesOf({ piece, between, most, problem, many, alone }, text) {
  const whole = new RegExp(`^(?:${piece})$`);
  const all = between ? text.split(between).filter(Boolean) : [text];
  const read = most ? all.slice(0, most) : all;
  const good = [...new Set(read.filter((one) => whole.test(one)))];
  const lost = read.filter((one) => !whole.test(one)).map((one) => named(problem, "{value}", one));
  if (read.length < all.length && many) {
    const words = many.replace("{told}", all.length).replace("{left}", all.length - read.length);
    lost.unshift(alone ? { alone: words } : words);
  }
  return { value: good.length || !all.length ? good.join(between) : undefined, lost };
}

function named(sentence, place, text) {
  const short = [...text.split(/\s+/).filter(Boolean).join(" ")].slice(0, LONGEST_NAMED).join("");
  return sentence.split(place).join(short);
}

// One sentence on all that made no sense, as plain text.
function problemText(problems, sentence = told.sentences.address) {
  const parts = problems.filter((one) => !one.alone);
  const alone = problems.filter((one) => one.alone).map((one) => one.alone);
  const said = parts.length ? [sentence.split("{what}").join(parts.join("; "))] : [];
  return [...said, ...alone].join(" ");
}

// The values of a page's knobs as its chart has them, and back.
function chartValues(knobs, values) {
  const shown = {};
  for (const knob of knobs) {
    const value = values[knob.param];
    const { each, parts, between } = knob.shape ?? {};
    if (each) for (const name of knob.shape.piece.split("|")) shown[each + name] = value.split(between).includes(name) ? "yes" : "no";
    else if (parts) (value ? value.split(".") : []).forEach((one, i) => { shown[parts[i]] = Number(one); });
    else Object.assign(shown, knob.shows?.[value] ?? { [knob.param]: value });
  }
  return shown;
}

function knobValues(knobs, shown, before) {
  const values = { ...before };
  for (const knob of knobs) {
    const { each, parts, between } = knob.shape ?? {};
    if (each) values[knob.param] = knob.shape.piece.split("|").filter((name) => shown[each + name] === "yes").join(between);
    else if (parts) values[knob.param] = parts.map((name) => shown[name]).join(".");
    else if (knob.shows) values[knob.param] = choiceShown(knob, shown) ?? values[knob.param];
    else if (knob.param in shown) values[knob.param] = shown[knob.param];
    if (knob.choices && !knob.choices.includes(values[knob.param])) values[knob.param] = knob.first ?? knob.choices[0];
  }
  return values;
}

function choiceShown({ choices, shows }, shown) {
  const holds = (choice) => Object.entries(shows[choice]).every(([name, value]) => !(name in shown) || shown[name] === value);
  return choices.find(holds);
}

function firstValues(knobs) {
  const drawnAnew = ({ choices }) => choices[Math.floor(Math.random() * choices.length)];
  return Object.fromEntries(knobs.map((knob) => [knob.param, knob.first ?? drawnAnew(knob)]));
}

function knobTexts(knobs, values) {
  const text = (value) => (typeof value === "number" ? String(Number(value.toFixed(6))) : value);
  return knobs.map(({ name, param }) => [name, text(values[param])]).filter(([, said]) => said !== "");
}
