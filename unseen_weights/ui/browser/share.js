// A link to what the page shows. What one has done goes along only where one says so. The link is
// read from the address bar, and Python draws the code for just that link.
function linkOf(data, ticked) {
  const left = Object.entries(data.done).filter(([key]) => !ticked.has(key)).flatMap(([, names]) => names);
  const query = new URLSearchParams(location.search);
  for (const name of [...query.keys()]) if (left.includes(name) || !data.ours.includes(name)) query.delete(name);
  const text = query.toString();
  const page = location.pathname.slice(location.pathname.lastIndexOf("/"));
  const root = data.others ? data.others + page : location.origin + location.pathname;
  return root + (text ? `?${text}` : "");
}

// The clipboard is there over https and on this machine alone; over plain http the old way works.
async function copy(area) {
  try { await navigator.clipboard.writeText(area.value); return true; } catch { /* not allowed */ }
  area.focus();
  area.select();
  try { return document.execCommand("copy"); } catch { return false; }
}

function panel(data, ask) {
  const { words } = data;
  const area = made("textarea", { readOnly: true, rows: 3, spellcheck: false });
  area.setAttribute("aria-label", words.link);
  const told = made("p");
  told.setAttribute("role", "status");
  const code = made("div", { className: "uw-scan" });
  const local = made("p", { textContent: words.local, hidden: Boolean(data.others) || !/^(localhost|127\.|\[::1\])/.test(location.hostname) });
  const light = made("p", {}, made("a", { href: data.light, textContent: words.light }), ". ",
    made("a", { href: `${data.light}?save`, download: data.file, textContent: words.file }), ". ", words.fileHow);
  const boxes = Object.keys(data.done).map((key) => {
    const box = made("input", { type: "checkbox", value: key, onchange: () => show() });
    return made("label", {}, box, words[key]);
  });
  const root = made("details", { className: "uw-extra uw-sharing" }, made("summary", { textContent: words.title }));
  const tick = made("p", { textContent: words.tick });
  root.append(made("p", { textContent: words.how }), tick, ...boxes, area,
    button(words.copy, async () => { show(); told.textContent = (await copy(area)) ? words.copied : words.byhand; }), told, local, code, light);
  const show = () => {
    const has = new URLSearchParams(location.search);
    for (const label of boxes) label.hidden = !data.done[label.firstChild.value].some((name) => has.has(name));
    tick.hidden = boxes.every((label) => label.hidden);
    const ticked = new Set(boxes.map(({ firstChild: box }) => box).filter((box) => box.checked).map((box) => box.value));
    const link = linkOf(data, ticked);
    if (area.value !== link) { area.value = link; told.textContent = ""; }
    const drawn = root.drawn ?? {};
    if (drawn.link === link) {
      code.innerHTML = drawn.svg;
      if (!drawn.svg) code.textContent = words.long;
    } else {
      code.textContent = "";
      if (root.open && root.asked !== link && !globalThis.unseenWeightsLeaving?.()) { root.asked = link; ask(link); }
    }
  };
  root.addEventListener("toggle", show);
  root.show = show;
  return root;
}

export default function ({ data, parentElement, setTriggerValue }) {
  let root = parentElement.querySelector(".uw-sharing");
  if (!root) {
    root = panel(data, (link) => root.ask(link));
    parentElement.append(root);
    const timer = setInterval(() => { if (root.isConnected && root.open) root.show(); }, 700);
    root.stop = () => clearInterval(timer);
  }
  root.ask = (link) => setTriggerValue("link", link);
  root.drawn = data.drawn;
  root.show();
  return undefined;
}
