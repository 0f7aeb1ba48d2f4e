// What a browser keeps: a visit for the tab, and the last one for the device. A browser may forbid it.
const KEY = "unseen-weights";

function stored(place) {
  try { return JSON.parse(window[place].getItem(KEY) ?? "null"); } catch { return null; }
}

function store(place, value) {
  try {
    if (value) window[place].setItem(KEY, JSON.stringify(value));
    else window[place].removeItem(KEY);
  } catch { /* then nothing is kept, and all else works */ }
}
