// A link to what the page shows: what one has done goes along only where one says so.

function sharedLink(slug, ticked) {
  const knobs = told.chapters.get(slug)?.knobs ?? [];
  const done = { bets: ["bets"], done: knobs.filter(({ made: own }) => own).map(({ name }) => name), answer: ["shown"] };
  const left = Object.keys(done).filter((key) => !ticked.has(key)).flatMap((key) => done[key]);
  return { link: `${location.href.split("#")[0]}#${addressOf(slug, left)}`, done };
}

// The browser's own copy is enough: the app that sent this page may be gone.
async function saved(link) {
  try {
    const answer = await fetch(location.pathname, { cache: "force-cache" });
    if (!answer.ok) return false;
    const url = URL.createObjectURL(await answer.blob());
    made("a", { href: url, download: link.download }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    return true;
  } catch { return false; }
}

async function copied(area) {
  try { await navigator.clipboard.writeText(area.value); return true; } catch { /* not allowed here */ }
  area.focus();
  area.select();
  try { return document.execCommand("copy"); } catch { return false; }
}

function setUpPanel(panel) {
  const area = panel.querySelector("textarea");
  const said = panel.querySelector("[role=status]");
  const boxes = [...panel.querySelectorAll("input[type=checkbox]")];
  const tick = panel.querySelector("[data-tick]");
  panel.querySelector("[data-file]").hidden = location.protocol !== "file:";
  panel.querySelector("[data-local]").hidden = !/^(localhost|127\.|\[::1\])/.test(location.hostname);
  const save = panel.querySelector("a[download]");
  save.href = location.pathname;
  save.closest("p").hidden = location.protocol === "file:";
  save.addEventListener("click", async (event) => {
    event.preventDefault();
    const place = panel.querySelector("[data-saved]");
    place.textContent = "";
    if (!(await saved(save))) place.textContent = told.words.save_failed;
  });
  const show = () => {
    const ticked = new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value));
    const { link, done } = sharedLink(now.slug, ticked);
    const said_now = new URLSearchParams(addressOf(now.slug).split("?")[1]);
    for (const box of boxes) box.closest("label").hidden = !done[box.value].some((name) => said_now.has(name));
    tick.hidden = boxes.every((box) => box.closest("label").hidden);
    if (area.value !== link) { area.value = link; said.textContent = ""; }
  };
  panel.addEventListener("toggle", show);
  for (const box of boxes) box.addEventListener("change", show);
  panel.querySelector("button").addEventListener("click", async () => {
    show();
    said.textContent = (await copied(area)) ? told.words.share_copied : told.words.share_byhand;
  });
  return show;
}
