// Links marked data-second-tab all open in one tab beside this one, which goes on with its bets. Its
// name is set here, for Streamlit lets no markup keep a target other than _blank. A tab that is new
// begins with nothing of this one's, neither its walk nor a host's key.
const TAB = "unseen-weights-class";

function follow(event) {
  const link = event.target.closest?.("a[data-second-tab]");
  if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const tab = window.open("", TAB);
  if (!tab) return; // then it opens as any link does
  event.preventDefault();
  try {
    if (tab.location.href === "about:blank") tab.sessionStorage.clear();
  } catch { /* it has gone elsewhere, or keeps nothing */ }
  tab.location.href = link.href;
  tab.focus();
}

globalThis.unseenWeightsSecondTab ??= document.addEventListener("click", follow) ?? true;

export default function () {}
