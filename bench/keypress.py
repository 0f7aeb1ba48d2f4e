"""From a key press on a slider to the frame after the chart has changed."""

from playwright.sync_api import Browser, Page, TimeoutError

from bench.figures import Times
from bench.subject import Subject
from tests.browser.checks import wait_until_idle

PRESSES = 40
SWEEP = 8
SETTLE_MS = 400
GIVE_UP_MS = 10_000

# Times are taken inside the page, so that the test driver's own delays are left out.
WATCH = """() => {
  window.benchPresses = [];
  let pressed = null;
  addEventListener('keydown', event => { pressed = event.timeStamp; }, true);
  const inChart = node => node instanceof Element
    && (node.closest('svg.marks') || node.querySelector('svg.marks'));
  new MutationObserver(records => {
    const changed = record => inChart(record.target) && record.target.closest('svg.marks')
      || [...record.addedNodes].some(inChart);
    if (pressed === null || !records.some(changed)) return;
    const start = pressed;
    pressed = null;
    requestAnimationFrame(() => benchPresses.push(performance.now() - start));
  }).observe(document.body, {subtree: true, childList: true, attributes: true});
}"""
UNFOLD = "slider => slider.closest('details')?.setAttribute('open', '')"


def measure_keypress(browser: Browser, subject: Subject, presses: int = PRESSES) -> Times:
    """Press the slider's arrow keys one at a time, each after the page has come to rest."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    try:
        page = ready(context.new_page(), subject)
        page.evaluate(WATCH)
        missed = sum(not press_and_wait(page, number) for number in range(presses))
        return Times(page.evaluate("benchPresses"), errors=missed)
    finally:
        context.close()


def ready(page: Page, subject: Subject) -> Page:
    """Open the page, wait for its chart, and put the focus on its first slider, folded or not."""
    page.goto(subject.url)
    page.wait_for_selector("svg.marks :is(.mark-symbol, .mark-rect) path", state="attached")
    rest(page)
    slider = page.locator(subject.slider).first
    slider.evaluate(UNFOLD)
    slider.focus()
    page.wait_for_timeout(SETTLE_MS)
    return page


def rest(page: Page) -> None:
    """Wait until Streamlit is idle, where there is Streamlit."""
    if page.locator("[data-testid=stApp]").count():
        wait_until_idle(page)


def press_and_wait(page: Page, number: int) -> bool:
    """Press one key; say whether the chart changed."""
    seen = page.evaluate("benchPresses.length")
    page.keyboard.press(key(number))
    try:
        page.wait_for_function("n => benchPresses.length > n", arg=seen, timeout=GIVE_UP_MS)
    except TimeoutError:
        return False
    page.wait_for_timeout(SETTLE_MS)
    rest(page)
    return True


def key(number: int) -> str:
    """Sweep right, then left, so that no press meets the slider's end."""
    return "ArrowLeft" if number // SWEEP % 2 else "ArrowRight"
