// What a learner fills in: choices, six weights, a line, a code. The picture moves in the browser.

const TOWN = JSON.parse(at("town").textContent);
const copy = (id) => at(id).content.firstElementChild.cloneNode(true);

const makers = {
  choice(field) {
    const options = field.options.map(([value, label]) => made(
      "label", { class: "option" }, made("input", { type: "radio", name: field.name, value, required: "" }), made("span", {}, label),
    ));
    return made("fieldset", {}, made("legend", {}, field.label), ...options);
  },
  code(field) {
    const input = made("input", { class: "code", id: `n-${field.name}`, name: field.name, required: "", maxlength: 12, autocomplete: "off", autocapitalize: "characters", spellcheck: "false" });
    return made("div", {}, made("label", { for: `n-${field.name}` }, field.label), input);
  },
  weights: () => copy("weights"),
  line: () => copy("line"),
};

const readers = {
  choice: (form, name) => form.elements[name].value,
  code: (form, name) => form.elements[name].value,
  weights: (form) => [...form.querySelectorAll("[data-weight]")].map((input) => Number(input.value)),
  line: (form) => Number(form.querySelector("[data-line]").value),
};

function setField(form, { name, kind }, value) {
  if (kind === "choice" || kind === "code") form.elements[name].value = value;
  if (kind === "weights") form.querySelectorAll("[data-weight]").forEach((input, n) => { input.value = value[n]; });
  if (kind === "line") form.querySelector("[data-line]").value = value;
}

// Fill a form with a round's fields, and with what was answered before, if anything was.
function fillForm(form, fields, before) {
  const parts = fields.map((field) => makers[field.kind](field));
  const rule = fields.some((field) => field.kind === "line");
  form.replaceChildren(...(rule ? [copy("preview")] : []), ...parts, made("button", { class: "main" }, before ? WORDS.change : WORDS.send));
  if (before) for (const field of fields) setField(form, field, before[field.name]);
  form.oninput = () => follow(form, rule);
  follow(form, rule);
}

const readForm = (form, fields) => Object.fromEntries(fields.map(({ name, kind }) => [name, readers[kind](form, name)]));

function follow(form, rule) {
  for (const input of form.querySelectorAll("input[type=range]")) input.closest("label").querySelector("output").textContent = input.value;
  if (rule) preview(form);
}

// Everyone as a dot by their score under this rule: the library's formula.
function preview(form) {
  const weights = readers.weights(form);
  const line = readers.line(form);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const [spared, penalised] = [[], []];
  TOWN.forEach((shares, n) => {
    const share = total ? shares.reduce((sum, one, k) => sum + one * weights[k], 0) / total : 1;
    const score = Math.floor((350 + 600 * share) * 1e6 + 0.5) / 1e6;
    const x = score - 350;
    const y = 8 + (n * 37) % 115;
    (total && score < line ? penalised : spared).push([x, y]);
  });
  const [dots, crosses, edge] = form.querySelectorAll(".preview path");
  dots.setAttribute("d", spared.map(([x, y]) => shape("one", x, y, 4.5)).join(""));
  crosses.setAttribute("d", penalised.map(([x, y]) => shape("all", x, y, 4.5)).join(""));
  edge.setAttribute("d", `M${line - 350},0V130`);
  form.querySelector(".preview output").textContent = penalised.length;
}
