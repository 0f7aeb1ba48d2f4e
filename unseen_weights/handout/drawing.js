// What live.js asks of Vega-Embed, and no more: it weighs a third of all scripts.

const NOTE = "vg-tooltip-element";

function drawnBy(vega) {
  return async (element, spec) => {
    const view = new vega.View(vega.parse(spec), { renderer: "svg", hover: true, tooltip: showNote });
    await view.initialize(element).runAsync();
    return { view };
  };
}

// The same chart, which nobody sees: it counts what other settings come to.
async function countedBy(vega, spec) {
  const view = new vega.View(vega.parse(spec), { renderer: "none" });
  await view.runAsync();
  return view;
}

// What a dot says of itself, beside the mouse; value: an object, whose names are the rows' heads.
function showNote(_handler, event, _item, value) {
  let note = document.getElementById(NOTE);
  if (value === null || value === undefined || value === "") { note?.remove(); return; }
  note ??= document.body.appendChild(made("div", { id: NOTE, className: "uw-theme" }));
  const rows = Object.entries(Object(value) === value ? value : { "": value });
  const cells = rows.map(([name, text]) => made("tr", {},
    made("td", { className: "key", textContent: name }), made("td", { className: "value", textContent: text })));
  note.replaceChildren(made("table", {}, made("tbody", {}, ...cells)));
  const { width, height } = note.getBoundingClientRect();
  const beside = (at, size, room) => (at + 10 + size > room ? Math.max(4, at - 10 - size) : at + 10);
  note.style.left = `${beside(event.clientX, width, innerWidth)}px`;
  note.style.top = `${beside(event.clientY, height, innerHeight)}px`;
}
