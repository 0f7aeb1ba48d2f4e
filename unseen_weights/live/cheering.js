// A challenge that the learner meets by their own move, once a slider has come to rest, is cheered and
// stays met until the page is loaded anew. One that a button or a link meets just says that it is met.
//
//   <li data-challenge="lab-kept" data-state="summary.met_kept" data-cheer="Well done">
//   data-for="follow"                       it is another challenge for each value of this parameter
//   <p data-cheers role="status">           where the words of the cheer stand for a while

const CHEERED = 6000;
const metHere = new Set();

function cheering(root, values) {
  const places = [...root.querySelectorAll("[data-challenge]")];
  const line = root.querySelector("[data-cheers]");
  let before = new Set();
  let own = false;
  let timer = null;
  let cleared = null;

  const nameOf = ({ dataset }) => `${dataset.challenge} ${values[dataset.for] ?? ""}`;
  const metNow = () => new Set(places.filter(({ dataset }) => dataset.now === "met").map(nameOf));

  const show = () => {
    for (const place of places) {
      const mine = metHere.has(nameOf(place));
      place.dataset.mine = mine ? "yes" : "";
      place.dataset.is = mine ? "met" : place.dataset.now;
    }
  };

  const cheer = () => {
    const fresh = places.filter((place) => metNow().has(nameOf(place)) && !before.has(nameOf(place)));
    const won = fresh.filter((place) => !metHere.has(nameOf(place)));
    won.forEach((place) => metHere.add(nameOf(place)));
    own = false;
    before = metNow();
    show();
    const words = won.map(({ dataset }) => dataset.cheer).filter(Boolean);
    if (!words.length) return;
    line.textContent = words.join(" ");
    clearTimeout(cleared);
    cleared = setTimeout(() => { line.textContent = ""; }, CHEERED);
  };

  return {
    moved(byHand, shown) {
      own = byHand;
      clearTimeout(timer);
      const mine = own && setTimeout(() => shown.then(() => { if (timer === mine) cheer(); }), PAUSE);
      timer = mine;
    },
    show() {
      for (const place of places) place.dataset.now = place.dataset.is;
      if (!own) before = metNow();
      show();
    },
    finish() {
      clearTimeout(timer);
      clearTimeout(cleared);
    },
  };
}
