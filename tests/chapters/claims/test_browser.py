"""Claims, as a visitor's browser shows it: live, by keyboard, and offline."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.checks import wait_until_idle
from tests.browser.light_page import live, open_light
from unseen_weights.chapters.claims.model import claims as claimed
from unseen_weights.words import load_words

OpenPage = Callable[..., Page]
WORDS = load_words()
CLAIMS = claimed.load_claims()
WALK = list(CLAIMS.sort_values("order").index)
WHOLE = 'section[aria-label="Claims"]'


def opened(open_page: OpenPage, query: str = "", **options: object) -> Page:
    page = open_page("/claims" + (f"?{query}" if query else ""), **options)
    page.locator(".uw[data-ready=yes]").wait_for()
    wait_until_idle(page)
    return page


def expect_claim(page: Page, claim: str) -> None:
    expect(page.locator("#uw-claim")).to_have_text(WORDS.text(f"claim-{claim.lower()}"))


def button(page: Page, message: str) -> Locator:
    name = WORDS.text(message)
    return page.locator(f"{WHOLE} .uw-now-claim").get_by_role("button", name=name, exact=True)


def press_until_focused(page: Page, target: Locator, most: int = 60) -> None:
    for _ in range(most):
        if target.evaluate("e => e === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not reach {target}.")


def test_by_keyboard_alone_one_bets_on_three_and_a_reload_loses_nothing(
    open_page: OpenPage,
) -> None:
    page = opened(open_page)
    for claim, answer in zip(WALK, ("n", "h", "h"), strict=False):
        expect_claim(page, claim)
        expect(page.locator(f"{WHOLE} .uw-found")).to_have_count(0)
        press_until_focused(page, button(page, f"claims-answer-{answer}"))
        page.keyboard.press("Enter")
        expect(button(page, f"claims-answer-{answer}")).to_have_attribute("aria-pressed", "true")
        told = page.locator(f"{WHOLE} .uw-found [data-field=told]")
        expect(told).to_have_text(WORDS.text(f"claim-{claim.lower()}-told"))
        press_until_focused(page, button(page, "claims-next"))
        page.keyboard.press("Enter")
        expect(page.locator("#uw-claim")).to_be_focused()
    headline = WORDS.text("claims-headline", placed=3, right=2, close=1, ten="more")
    expect(page.locator(f"{WHOLE} .uw-headline")).to_have_text(headline)
    expect(page.locator(f"{WHOLE} .dots_marks path")).to_have_count(54)
    expect_claim(page, WALK[3])
    page.wait_for_function(
        "id => new URLSearchParams(location.search).get('claim') === id", arg=WALK[3]
    )
    page.reload()
    page.locator(".uw[data-ready=yes]").wait_for()
    expect(page.locator(f"{WHOLE} .uw-headline")).to_have_text(headline)
    expect_claim(page, WALK[3])


def test_the_list_opens_a_claim_and_takes_the_focus_there(open_page: OpenPage) -> None:
    page = opened(open_page, "topic=world")
    expect(page.locator(f"{WHOLE} .uw-listed > li")).to_have_count(6)
    name = WORDS.text("claim-c29")
    page.locator(f"{WHOLE} .uw-listed").get_by_role("button", name=name, exact=True).click()
    expect_claim(page, "C29")
    expect(page.locator("#uw-claim")).to_be_focused()


def test_what_an_article_names_leads_to_its_claims(open_page: OpenPage) -> None:
    page = opened(open_page, f"said={'h' * 54}")
    page.locator(f"{WHOLE} .uw-named summary").nth(1).click()
    page.locator(f"{WHOLE} .uw-named details[open] button").first.click()
    expect_claim(page, "C43")


def test_what_the_articles_name_can_be_seen_without_a_bet(open_page: OpenPage) -> None:
    page = opened(open_page, width=360, height=740)
    named = page.locator(f"{WHOLE} .uw-named summary")
    expect(named.first).to_be_hidden()
    page.get_by_role("button", name=WORDS.text("gate-show")).click()
    expect(page.locator("#uw-named")).to_be_focused()
    expect(named).to_have_count(7)
    expect(named.last).to_be_visible()


def test_the_three_bets_are_in_the_first_screen_of_a_phone(open_page: OpenPage) -> None:
    page = opened(open_page, width=360, height=740)
    for answer in claimed.ANSWERS:
        expect(button(page, f"claims-answer-{answer}")).to_be_in_viewport(ratio=0.9)


@pytest.mark.parametrize("said", ["-", "hpn" * 18])
@pytest.mark.parametrize("width", [360, 1280])
def test_every_mark_is_inside_the_chart(open_page: OpenPage, width: int, said: str) -> None:
    page = opened(open_page, f"said={said}", width=width, height=740)
    frame = page.locator(f"{WHOLE} svg.marks").bounding_box()
    assert frame is not None
    boxes = page.locator(f"{WHOLE} svg.marks .dots_marks path").evaluate_all(
        "all => all.map(e => { const b = e.getBoundingClientRect();"
        " return [b.left, b.right, b.bottom]; })"
    )
    page_top = page.evaluate("window.scrollY")
    for left, right, bottom in boxes:
        assert left >= frame["x"]
        assert right <= frame["x"] + frame["width"]
        assert bottom + page_top <= frame["y"] + frame["height"]


def test_offline_one_bets_and_sees_the_sources(open_page: OpenPage, handout: Path) -> None:
    page = open_light(open_page, handout, "claims")
    expect_claim(page, WALK[0])
    button(page, "claims-answer-h").click()
    count = int((claimed.load_sources()["claim"] == WALK[0]).sum())
    expect(page.locator(f"{WHOLE} .uw-backed ol > li")).to_have_count(count)
    headline = WORDS.text("claims-headline", placed=1, right=0, close=0, ten="more")
    expect(page.locator(f"{WHOLE} .uw-headline")).to_have_text(headline)
    page.get_by_role("button", name=WORDS.text("gate-show")).click()
    page.locator(f"{WHOLE} .uw-named summary").first.click()
    link = page.locator(f"{WHOLE} .uw-named details[open] a.uw-file").first
    slug = str(link.get_attribute("href")).removeprefix("#/")
    link.click()
    live(page, slug)
