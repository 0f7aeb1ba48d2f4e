"""What a page must be, whoever looks at it: accessible, no wider than the screen, drawn."""

from typing import Any
from urllib.parse import urlsplit

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
COLOURS = ["color-contrast", "link-in-text-block"]
IDLE = '[data-testid="stApp"][data-test-script-state="notRunning"]'

REPORTED = """() => [...document.querySelectorAll('.uw')].every(
  part => part.reported?.() ?? true)"""
TWO_FRAMES = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
STILL = """() => !document.querySelector('[data-stale=true]') && document.getAnimations().every(
  one => one.playState !== 'running' || one.effect.getComputedTiming().endTime === Infinity)"""

TOO_WIDE = """() => {
  const inner = document.documentElement.clientWidth;
  const name = el => el.tagName.toLowerCase() + (el.dataset?.testid ? `[${el.dataset.testid}]` : '')
    + (el.className?.split ? '.' + el.className.split(' ')[0] : '');
  const frames = [document.scrollingElement, ...document.querySelectorAll(
    '[data-testid="stMain"], [data-testid="stAppViewContainer"], [data-testid="stApp"]')];
  const scrolled = frames.filter(el => el.scrollWidth > el.clientWidth + 1).map(
    el => `${name(el)} scrolls: ${el.scrollWidth} in ${el.clientWidth} px`);
  if (!scrolled.length) return [];
  const wide = [...document.querySelectorAll('body *')].filter(
    el => el.getBoundingClientRect().right > inner + 1).slice(0, 8).map(
    el => `${name(el)} ends at ${Math.round(el.getBoundingClientRect().right)} px`);
  return [...scrolled, ...wide];
}"""

PAST_THE_MARGIN = """() => {
  const page = document.querySelector('main.page, .stMainBlockContainer');
  const look = getComputedStyle(page), box = page.getBoundingClientRect();
  const left = box.left + parseFloat(look.paddingLeft);
  const right = box.right - parseFloat(look.paddingRight);
  const clips = el => ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(el).overflowX)
    || getComputedStyle(el).clipPath !== 'none';
  const kept = el => el !== page && (clips(el) || kept(el.parentElement));
  const kinds = 'table, select, input, textarea, button, p, li, img';
  const inFlow = [...page.querySelectorAll(kinds)].filter(
    el => el.checkVisibility() && !el.closest('svg, .st-key-menu'));
  return inFlow.map(el => [el, el.getBoundingClientRect()]).filter(
    ([el, at]) => at.width > 2 && (at.right > right + 1 || at.left < left - 1) && !kept(el)).map(
    ([el, at]) => `${el.tagName}.${el.className} "${el.textContent.trim().slice(0, 40)}" by `
      + `${Math.round(Math.max(left - at.left, at.right - right))} px`);
}"""

CUT_CHOICE = """() => {
  const pen = document.createElement('canvas').getContext('2d');
  return [...document.querySelectorAll('select')].filter(el => el.checkVisibility()).flatMap(el => {
    const look = getComputedStyle(el);
    pen.font = look.font;
    const arrow = 20;
    const around = parseFloat(look.paddingLeft) + parseFloat(look.paddingRight) + arrow;
    const room = el.clientWidth - around;
    const text = el.selectedOptions[0]?.text ?? '';
    const wide = Math.round(pen.measureText(text).width);
    return wide > room + 1 ? [`"${text}" needs ${wide} px and has ${Math.round(room)}`] : [];
  });
}"""

CHARTS_DRAWN = """() => [...document.querySelectorAll('svg.marks')].every(
  svg => svg.querySelector('.mark-symbol path, .mark-rect path, .mark-text text, ' +
    '.mark-rule line, .mark-line path, .mark-area path, .mark-arc path'))"""


def wait_until_idle(page: Page) -> None:
    """Wait until Streamlit's script has run."""
    page.wait_for_selector(IDLE, state="attached")


def wait_until_settled(page: Page) -> None:
    """Wait until all that was moved is reported and answered, and nothing moves or is dimmed."""
    page.wait_for_function(REPORTED)
    page.evaluate(TWO_FRAMES)  # Streamlit says that it runs again one frame after it was asked
    if urlsplit(page.url).scheme != "file":
        wait_until_idle(page)
    wait_until_still(page)


def wait_until_still(page: Page) -> None:
    """Wait until nothing is dimmed, and every transition is over."""
    page.wait_for_function(STILL)


def assert_accessible(page: Page) -> None:
    """Fail with a list of what axe-core finds against WCAG 2.2, levels A and AA."""
    _assert_axe_finds_nothing(page, {"type": "tag", "values": WCAG})


def assert_legible(page: Page) -> None:
    """Fail where axe-core finds what a theme alone can break: colours."""
    _assert_axe_finds_nothing(page, {"type": "rule", "values": COLOURS})


def _assert_axe_finds_nothing(page: Page, run: dict[str, Any]) -> None:
    options = {"runOnly": run, "resultTypes": ["violations"]}
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    found = page.evaluate("options => axe.run(options).then(all => all.violations)", options)
    lines = [line for violation in found for line in describe(violation)]
    assert not lines, "axe-core found:\n" + "\n".join(lines)


def describe(violation: dict[str, Any]) -> list[str]:
    """Return one line for each place where the page breaks one of axe-core's rules."""
    return [
        f"- {violation['id']}: {' '.join(map(str, node['target']))}\n    {node['failureSummary']}"
        for node in violation["nodes"]
    ]


def assert_no_sideways_scroll(page: Page) -> None:
    """Fail with what sticks out when the page is wider than the window."""
    wide = page.evaluate(TOO_WIDE)
    assert not wide, "The page scrolls sideways:\n" + "\n".join(wide)


def assert_within_margins(page: Page) -> None:
    """Fail with what stands past the page's margin, even where the page does not scroll for it."""
    past = page.evaluate(PAST_THE_MARGIN)
    assert not past, "Past the margin:\n" + "\n".join(past)


def cut_choices(page: Page) -> list[str]:
    """Name what is chosen in a list, and does not fit into its field."""
    found: list[str] = page.evaluate(CUT_CHOICE)
    return found


def assert_charts_drawn(page: Page, within_ms: int = 3000) -> None:
    """Fail when a chart on the page has no mark at all."""
    try:
        page.wait_for_function(CHARTS_DRAWN, timeout=within_ms)
    except Exception as error:
        raise AssertionError(f"A chart on {page.url} is empty.") from error
