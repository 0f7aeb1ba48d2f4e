"""The page fits the hand: what one touches first, bets, and what stays in sight, at both sizes."""

from typing import Any

import pytest
from playwright.sync_api import Browser, ViewportSize

from tests.browser.checks import wait_until_idle, wait_until_still
from unseen_weights.chapter import Chapter
from unseen_weights.contents import CHAPTERS

PHONE: ViewportSize = {"width": 360, "height": 740}
PROJECTOR: ViewportSize = {"width": 1280, "height": 720}
THIRD, HALF = 740 / 3, 740 / 2
CONTROLS = """.uw :is(button, select, input, summary), .stMainBlockContainer
  :is([data-testid=stRadio], [data-testid=stButton], [data-testid=stSelectbox])"""
FIRST = """selector => Math.min(...[...document.querySelectorAll(selector)]
  .filter(e => e.checkVisibility() && e.getBoundingClientRect().height > 0)
  .map(e => e.getBoundingClientRect().bottom))"""
BETS = """() => [...document.querySelectorAll('.uw-bet')].filter(e => e.checkVisibility())
  .map(e => e.getBoundingClientRect().height)"""
COVERED = """() => {
  const last = [...document.querySelectorAll('.uw-board input[type=range]')]
    .filter(e => e.checkVisibility()).at(-1);
  if (!last) return 0;
  last.scrollIntoView({ block: 'center' });
  return Math.max(0, ...[...document.querySelectorAll('.uw :is(.uw-headline, .uw-chart, .uw-turn)')]
    .filter(e => e.checkVisibility() && getComputedStyle(e).position === 'sticky')
    .filter(e => e.getBoundingClientRect().top < parseFloat(getComputedStyle(e).top) + 2)
    .map(e => e.getBoundingClientRect().bottom));
}"""
SLIT = """() => Math.max(0, ...[...document.querySelectorAll('.uw-headline')]
  .filter(e => e.checkVisibility() && getComputedStyle(e).position === 'sticky')
  .filter(e => e.getBoundingClientRect().top < parseFloat(getComputedStyle(e).top) + 2)
  .map(e => e.getBoundingClientRect().top))
  - document.querySelector('.st-key-menu').getBoundingClientRect().bottom"""
SIGHT = """() => {
  const seen = (e) => e && e.checkVisibility() ? e.getBoundingClientRect().bottom : 0;
  const all = (what) => [...document.querySelectorAll(what)].filter(e => e.checkVisibility());
  const control = all('.uw input[type=range]')[0] ?? all('.uw :is(button, select)')[0];
  return Object.fromEntries(Object.entries({
    headline: document.querySelector('.uw-headline'), chart: document.querySelector('.uw-chart'),
    turn: document.querySelector('.uw-stage > .uw-turn'), control,
  }).map(([name, e]) => [name, seen(e)]));
}"""
# Much lower than a projector: their control is a form or a bet, or folds below what it changes.
LOW = {"black-box", "spiral", "reasons", "many", "systems", "claims"}


def measured(browser: Browser, url: str, chapter: Chapter) -> dict[str, Any]:
    """Give what of a page stands where, on a phone that is touched and on a projector."""
    context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(url + ("/" if chapter is CHAPTERS[0] else f"/{chapter.slug}"))
    page.locator(".uw[data-ready=yes]").first.wait_for(timeout=60_000)
    wait_until_idle(page)
    found = {"first": page.evaluate(FIRST, CONTROLS), "bets": page.evaluate(BETS)}
    found["covered"] = page.evaluate(COVERED)
    found["slit"] = page.evaluate(SLIT)
    page.evaluate("document.querySelector('[data-testid=stMain]').scrollTo(0, 0)")
    page.set_viewport_size(PROJECTOR)
    wait_until_still(page)
    found["sight"] = page.evaluate(SIGHT)
    context.close()
    return found


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: str(chapter.slug))
def test_a_page_fits_the_hand(browser: Browser, app_url: str, chapter: Chapter) -> None:
    found = measured(browser, app_url, chapter)
    assert found["first"] <= PHONE["height"], found
    assert all(height <= THIRD + 0.5 for height in found["bets"]), found
    assert found["covered"] <= HALF + 0.5, found
    assert found["slit"] <= 0, found
    if chapter.slug not in LOW:
        assert max(found["sight"].values()) <= PROJECTOR["height"], found
