"""The page fits the hand: what one touches first, bets, and what stays in sight, at both sizes."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.checks import wait_until_idle, wait_until_still
from tests.browser.look import place_bets
from tests.conftest import OpenPage
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
  - document.querySelector('.st-key-menu, .menu').getBoundingClientRect().bottom"""
CUT = """() => {  // words of a picture that stick half under its headline, once a control is held
  const [headline, chart] = ['.uw-headline', '.uw-chart'].map(what => document.querySelector(what));
  if (getComputedStyle(chart).position !== 'sticky') return [];
  const edge = headline.getBoundingClientRect().bottom;
  return [...chart.querySelectorAll('svg text')].filter(e => {
    const { top, bottom } = e.getBoundingClientRect();
    return top + 4.5 < edge && edge < bottom - 4.5;
  }).map(e => e.textContent);
}"""
HALF_SEEN = """() => {
  const [headline, chart] = ['.uw-headline', '.uw-chart'].map(what => document.querySelector(what));
  const seen = chart.getBoundingClientRect().bottom - headline.getBoundingClientRect().bottom;
  return seen / chart.offsetHeight;
}"""
SIGHT = """([picture, named]) => {
  const all = (what) => [...document.querySelectorAll(what)].filter(e => e.checkVisibility());
  const control = named ? all(named)[0]
    : all('.uw input[type=range]')[0] ?? all('.uw :is(button, select)')[0];
  const said = all(picture === '.uw-chart' ? '.uw-headline' : 'h1')[0];
  return [said, all(picture)[0], control].map(e => e.getBoundingClientRect().bottom);
}"""
AFTER_A_BET = """() => {
  const all = (what) => [...document.querySelectorAll(what)].filter(e => e.checkVisibility());
  const control = all('.uw-controls input[type=range]')[0]
    ?? all('.uw-controls :is(button, select)')[0];
  control.scrollIntoView({ block: 'end' });
  return [...all('.uw-stage :is(.uw-headline, .uw-chart)'), control]
    .map(e => e.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom]);
}"""
# The picture, and what one touches first, where these are not a chart and a slider or button.
NAMED: dict[str, tuple[str, str]] = {
    "black-box": (".uw-box", ".st-key-bb-form button, .uw-set-up select"),
    "systems": (".uw-chart", ".uw-filters select"),
    "claims": (".uw-chart", ".uw-claim button"),
}


def opened(open_page: OpenPage, root: str, chapter: Chapter, hand: bool) -> Page:
    """Open a page of the app, or of the light edition's file, and wait until it is whole."""
    file = root.startswith("file:")
    path = f"#/{chapter.slug}" if file else f"/{chapter.slug}"
    size = PHONE if hand else PROJECTOR
    first = chapter is CHAPTERS[0]
    page = open_page(root + ("" if first else path), offline=file, hand=hand, **size)
    page.locator(".uw[data-ready=yes]:visible").first.wait_for(timeout=60_000)
    if not file:
        wait_until_idle(page)
        skeletons = page.get_by_test_id("stSkeleton")  # each in a widget's place till it comes
        expect(skeletons).to_have_count(0)
    wait_until_still(page)
    return page


@pytest.fixture(params=["app", "light"])
def root(request: pytest.FixtureRequest) -> str:
    """Where a door stands: the app's address, or that of the light edition's file."""
    if request.param == "app":
        return str(request.getfixturevalue("app_url"))
    return Path(request.getfixturevalue("handout")).as_uri()


def held(page: Page) -> dict[str, Any]:
    """Give what of a page stands where on a phone, first and while its last slider is held."""
    found = {"first": page.evaluate(FIRST, CONTROLS), "bets": page.evaluate(BETS)}
    found["covered"] = page.evaluate(COVERED)
    found["slit"] = page.evaluate(SLIT)
    found["cut"] = page.evaluate(CUT) if found["covered"] else []
    found["seen"] = page.evaluate(HALF_SEEN) if found["covered"] else 1
    return found


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: str(chapter.slug))
def test_a_page_fits_the_hand(open_page: OpenPage, root: str, chapter: Chapter) -> None:
    found = held(opened(open_page, root, chapter, hand=True))
    assert found["first"] <= PHONE["height"], found
    assert all(height <= THIRD + 0.5 for height in found["bets"]), found
    assert found["covered"] <= HALF + 0.5, found
    assert found["slit"] <= 0, found
    assert found["cut"] == [], found
    assert found["seen"] >= 0.5, found


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: str(chapter.slug))
def test_a_page_fits_a_projector(open_page: OpenPage, root: str, chapter: Chapter) -> None:
    page = opened(open_page, root, chapter, hand=False)
    shown = page.evaluate(SIGHT, NAMED.get(str(chapter.slug), (".uw-chart", "")))
    assert max(shown) <= PROJECTOR["height"], shown
    if page.locator(".uw-ask [data-commit]:visible").count():
        place_bets(page)
        beside = page.evaluate(AFTER_A_BET)
        assert all(top >= 0 and bottom <= PROJECTOR["height"] + 0.5 for top, bottom in beside)
