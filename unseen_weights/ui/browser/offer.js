// On the first page: to go on where one stopped, when this device has kept a walk and this tab is
// new; and, at its foot, to forget all that is kept.
const fresh = !stored("sessionStorage");
let answered = false;

export default function ({ data, parentElement, setTriggerValue }) {
  const { words, titles, place, others } = data;
  const last = stored("localStorage");
  const show = place === "offer" ? fresh && !answered && last?.visit : true;
  const old = parentElement.querySelector(".uw-extra");
  if (Boolean(old) === Boolean(show)) return;
  old?.remove();
  if (!show) return;
  const root = made("div", { className: "uw-extra uw-offer" });
  const answer = (event, value) => () => {
    answered = true;
    root.remove();
    setTriggerValue(event, value);
  };
  if (place === "offer") {
    const on = words.on.split("{title}").join(titles[last.page] ?? Object.values(titles)[0]);
    root.append(made("p", { textContent: words.offer }), button(on, answer("on", last)));
    root.append(button(words.anew, () => { store("localStorage", null); answered = true; root.remove(); }));
  } else {
    const told = made("p", { textContent: "" });
    told.setAttribute("role", "status");
    root.append(made("p", { textContent: words.kept }), button(words.forget, () => {
      store("localStorage", null);
      store("sessionStorage", null);
      for (const place of ["localStorage", "sessionStorage"]) {
        for (const other of others) try { window[place].removeItem(other); } catch { /* never kept */ }
      }
      history.replaceState(history.state, "", location.pathname);
      told.textContent = words.forgotten;
      setTriggerValue("forget", true);
    }), told);
  }
  parentElement.append(root);
}
