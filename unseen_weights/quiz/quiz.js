// The quiz: six questions, a walk, six others, both results side by side, and a class's codes.
// Everything is worked out here. It sends nothing, and knows no language: its words are in the markup.
const QUIZ_ROUGH = 10;
const QUIZ_NAMED = 8;

export function mountQuiz(root, { html, data }) {
  root.innerHTML = html;
  const all = (selector) => [...root.querySelectorAll(selector)];
  const one = (selector) => root.querySelector(selector);
  const state = quizKept(data.options);
  const setOf = (side) => ((side === "before") === state.swapped ? "b" : "a");
  const itemsOf = (side) => data.items.filter((item) => item.set === setOf(side));
  const rightIn = (side) => itemsOf(side).map(({ name, right }) => state.answers[name] === right);
  const openIn = (side) => itemsOf(side).map(({ name }) => !(name in state.answers));

  const show = () => {
    const { stage } = state;
    const begun = Object.keys(state.answers).length > 0;
    for (const part of all("[data-at]")) part.hidden = !part.dataset.at.split(" ").includes(stage);
    for (const set of all("[data-set]")) set.hidden = set.dataset.set !== setOf(stage);
    for (const radio of all("[name=quiz-group]")) {
      radio.checked = (radio.value === "two") === state.swapped;
      radio.disabled = begun;
    }
    for (const field of all("[data-item]")) {
      const chosen = state.answers[field.dataset.item];
      for (const radio of field.querySelectorAll("input")) radio.checked = radio.value === chosen;
    }
    one("[data-kept]").hidden = !begun;
    if (stage === "done") showQuizResult(root, data, state, { before: rightIn("before"), after: rightIn("after") }, setOf);
  };
  const goOn = (focus) => {
    keepQuiz(state);
    show();
    one(focus).focus();
  };

  root.addEventListener("change", ({ target }) => {
    if (target.name === "quiz-group") state.swapped = target.value === "two";
    const item = target.closest("[data-item]")?.dataset.item;
    if (item) state.answers[item] = target.value;
    if (item) one(`[data-item="${item}"] [data-open]`).hidden = true;
    if (!item && target.name !== "quiz-group") return;
    if (item) keepQuiz(state);
    one("[data-missing]").textContent = "";
    one("[data-status]").textContent = "";
    show();
  });

  const next = () => {
    const open = state.stage === "between" ? [] : openIn(state.stage);
    const numbers = open.flatMap((isOpen, i) => (isOpen ? [i + 1] : []));
    one("[data-missing]").textContent = numbers.length ? data.words.missing.replace("{numbers}", numbers.join(", ")) : "";
    const names = itemsOf(state.stage).filter((_, i) => open[i]).map(({ name }) => name);
    for (const mark of all("[data-open]")) mark.hidden = !names.includes(mark.closest("[data-item]").dataset.item);
    if (numbers.length) {
      one(`[data-item="${names[0]}"] input`).focus();
      return;
    }
    state.stage = QUIZ_STAGES[QUIZ_STAGES.indexOf(state.stage) + 1];
    goOn(`[data-at~="${state.stage}"]:not([hidden]) h2:not([hidden])`);
  };

  const forget = () => {
    Object.assign(state, quizAnew());
    one("[data-missing]").textContent = "";
    for (const mark of all("[data-open]")) mark.hidden = true;
    keepQuiz(null);
    show();
    one("[data-status]").textContent = data.words.forgotten;
    one("h2:not([hidden])").focus();
  };

  root.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (button && "next" in button.dataset) next();
    if (button && "teacher" in button.dataset) {
      one(".uw-quiz-class").open = true;
      one("[data-codes]").focus();
    }
    if (button && "forget" in button.dataset) forget();
    if (button?.dataset.file) saveQuizFile(data.files[button.dataset.file]);
  });
  one("[data-codes]").addEventListener("input", ({ target }) => {
    keepCodes(target.value);
    showClassGain(root, data, target.value);
  });
  one("[data-codes]").value = codesKept();
  one(".uw-quiz-class").open = codesKept() !== "";
  show();
  showClassGain(root, data, codesKept());
}

function showQuizResult(root, data, { answers, swapped }, got, setOf) {
  const headline = data.words.headline.replace("{before}", countOf(got.before)).replace("{after}", countOf(got.after));
  root.querySelector("[data-headline]").textContent = headline;
  root.querySelector("[data-code]").textContent = encodeResult({ ...got, swapped }, data.letters);
  data.ideas.forEach((idea, n) => {
    for (const cell of root.querySelectorAll(`[data-idea="${idea}"] [data-side]`)) {
      const right = got[cell.dataset.side][n] ? "yes" : "no";
      for (const mark of cell.querySelectorAll("[data-got]")) mark.hidden = mark.dataset.got !== right;
    }
  });
  for (const { name, right, set } of data.items) {
    const look = root.querySelector(`[data-look="${name}"]`);
    const when = setOf("before") === set ? "before" : "after";
    for (const mark of look.querySelectorAll("[data-when]")) mark.hidden = mark.dataset.when !== when;
    if (when === "before") look.parentElement.querySelector("h3").after(look);
    for (const reply of look.querySelectorAll("[data-option]")) {
      const said = reply.dataset.option === answers[name];
      reply.hidden = !said && reply.dataset.option !== right;
      reply.style.order = said ? 0 : 1;
      reply.dataset.is = reply.dataset.option === right ? "right" : "wrong";
      for (const mark of reply.querySelectorAll("[data-if]")) mark.hidden = (mark.dataset.if === "said") !== said;
    }
  }
}

function quizNumber(value, signed = false) {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const language = document.documentElement.lang || "en";
  return value.toLocaleString(language, { ...digits, signDisplay: signed ? "exceptZero" : "negative" }).replace("-", "−");
}

function showClassGain(root, data, text) {
  const { results, bad } = readCodes(text, data.letters);
  const named = bad.slice(0, QUIZ_NAMED).map((piece) => `“${piece.slice(0, 12)}”`);
  const told = [...named, ...(bad.length > QUIZ_NAMED ? ["…"] : [])].join(", ");
  root.querySelector("[data-bad]").textContent = bad.length ? data.words["class-bad"].replace("{codes}", told) : "";
  const gained = gainOf(results, data.quantiles);
  root.querySelector("[data-class]").hidden = !gained;
  if (!gained) return;
  const { people, low, high, ideas, ones, twos } = gained;
  const ends = data.words["class-from-to"].replace("{low}", quizNumber(low ?? 0, true)).replace("{high}", quizNumber(high ?? 0, true));
  const out = {
    people,
    before: quizNumber(gained.before),
    after: quizNumber(gained.after),
    gain: quizNumber(gained.gain, true),
    interval: low !== null ? ends : data.words[people < 2 ? "class-one" : "class-alike"],
    ones: ones === null ? "" : quizNumber(ones, true),
    twos: twos === null ? "" : quizNumber(twos, true),
  };
  for (const cell of root.querySelectorAll("[data-out]")) cell.textContent = out[cell.dataset.out];
  const strip = { was: gained.before, now: gained.after, low: gained.before + (low ?? gained.gain), high: gained.before + (high ?? gained.gain) };
  for (const [name, at] of Object.entries(strip)) {
    root.querySelector(".uw-quiz-strip").style.setProperty(`--${name}`, Math.min(6, Math.max(0, at)));
  }
  const both = ones !== null && twos !== null;
  const notes = { few: people < QUIZ_ROUGH && low !== null, zero: low !== null && low <= 0 && high >= 0, order: !both };
  for (const note of root.querySelectorAll("[data-note]")) note.hidden = !notes[note.dataset.note];
  for (const row of root.querySelectorAll("[data-when-swapped]")) row.hidden = !both;
  for (const row of root.querySelectorAll("[data-class-idea]")) {
    const counts = ideas[row.dataset.classIdea];
    row.querySelectorAll("td").forEach((cell, i) => { cell.textContent = counts[i]; });
  }
}

function saveQuizFile({ name, text }) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
