// The address bar says what the page shows, and the tab keeps the visit. What in the address is not
// ours stays there. The page's live part is told which of its messages were heard.
export default function ({ data }) {
  globalThis.unseenWeightsHeard = data;
  window.dispatchEvent(new Event("unseen-weights-heard"));
  if (!data.handed) return;
  keep(data);
  const ours = new Set([...data.ours, ...new URLSearchParams(data.query).keys()]);
  const others = location.search.slice(1).split("&").filter((part) => part && !ours.has(nameOf(part)));
  const query = [data.query, ...others].filter(Boolean).join("&");
  const search = query ? `?${query}` : "";
  if (location.search === search) return;
  history.replaceState(history.state, "", location.pathname + search + location.hash);
}

function keep({ visit, page, lasting }) {
  store("sessionStorage", visit && { visit });
  if (visit && lasting) store("localStorage", { visit, page });
}

function nameOf(part) {
  return [...new URLSearchParams(part).keys()][0] ?? "";
}
