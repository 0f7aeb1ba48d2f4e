// Links to other pages. What is sent while a page is left, Streamlit draws on the page that follows, or
// it forgets where one went. So a link waits until what is new has been reported and the server has
// answered, or was too slow; and from the tap that is followed until the address is the next page's,
// nothing is sent. One tap is followed, and no second one: a link that has left the page would open it anew.

const LONGEST_WAIT = 1500;
const LONGEST_WAY = 5000;
const FINGERTIP = 24;
const DOUBLE = 450;
const NEVER = { time: -DOUBLE };
let held = false;
let free = false;
let leaving = null;
let late = null;
let tapped = NEVER;

const isLeaving = () => leaving === location.pathname;
globalThis.unseenWeightsLeaving = isLeaving;

function setOut(link) {
  if (link.pathname === location.pathname || !connected()) return;
  leaving = location.pathname;
  clearTimeout(late);
  late = setTimeout(stay, LONGEST_WAY, link);
}

// The server has not answered, and will: what is sent now would come after what it was asked.
function stay(link) {
  const asked = document.querySelector("[data-test-script-state=rerunRequested]");
  if (asked && isLeaving()) setOut(link);
  else arrive();
}

function arrive() {
  leaving = null;
  tapped = { ...tapped, time: performance.now() };
  sendAgain();
}

const isNear = ({ clientX, clientY }) => Math.hypot(clientX - tapped.x, clientY - tapped.y) < FINGERTIP;

// Whatever the next page has at that place: a tap that comes soon after it was not meant for it.
function isSecondTap(event) {
  return event.isTrusted && event.detail > 0 && isNear(event) && event.timeStamp - tapped.time < DOUBLE;
}

function stop(event) {
  event.preventDefault();
  event.stopPropagation();
}

const handed = () => !globalThis.unseenWeightsHeard || globalThis.unseenWeightsHeard.handed;

function handedBack() {
  if (handed()) return undefined;
  return new Promise((done) => {
    const look = () => { if (handed()) { removeEventListener("unseen-weights-heard", look); done(); } };
    addEventListener("unseen-weights-heard", look);
  });
}

const isHere = (link) => link.hash && link.href.split("#")[0] === location.href.split("#")[0];
const isInside = (link) => link.origin === location.origin && link.target !== "_blank" && !link.download;
const isPlain = (event) => event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;

document.addEventListener("click", (event) => {
  if (isSecondTap(event)) { stop(event); return; }
  const link = event.target.closest?.("a[href]");
  if (!link || !isPlain(event) || !isInside(link) || isHere(link)) return;
  if (free) { setOut(link); return; }
  const deaf = event.detail > 1 || held || isLeaving();
  if (event.detail) tapped = { x: event.clientX, y: event.clientY, time: event.timeStamp };
  const own = [...entries].filter((entry) => entry.part?.unreported() || entry.unanswered);
  if (!deaf && !own.length && handed()) { setOut(link); return; }
  stop(event);
  if (deaf) return;
  held = true;
  const path = location.pathname;
  const slow = new Promise((done) => setTimeout(done, LONGEST_WAIT));
  const told = own.map((entry) => entry.part?.report().then(() => entry.unanswered));
  Promise.race([Promise.allSettled([...told, handedBack()]), slow]).then(() => {
    held = false;
    if (location.pathname !== path) return;
    free = true;
    onThePage(link)?.click();
    free = false;
  });
}, true);
for (const coming of ["popstate", "pageshow"]) addEventListener(coming, arrive);

// A mouse that has left the place and is back again means it anew.
document.addEventListener("pointermove", (event) => { if (!isNear(event)) tapped = NEVER; }, true);

function onThePage(link) {
  if (link.isConnected) return link;
  return [...document.querySelectorAll("a[href]")].find((other) => other.href === link.href);
}
